"""An outcome rate typed in prose is answered with the approved claims that fit."""

import json

import pytest
from django.urls import reverse

from cms.publishing.rules import Obstacle
from stories.models import EfficacyClaim, Therapy
from tests import builders
from tests.builders import a_claim, a_source, a_treatment, locale
from tests.editor import check, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(builders.an_editor())
    return client


# --- what an editor is offered


RATE = Obstacle("CLM-006", field="body", about="97.9%")
ABOUT = {"population": "People with relapsed multiple myeloma", "regimen": "A CAR-T therapy aimed at BCMA"}


def own_page(claim: EfficacyClaim) -> str:
    return reverse("wagtailsnippets_stories_efficacyclaim:inspect", args=[claim.pk])


def a_therapy(name: str = "CAR-T") -> Therapy:
    return Therapy.objects.create(locale=locale(), name=name, slug=name.lower(), therapy_class="car-t")


def offered(page, obstacle: Obstacle = RATE) -> list[str]:
    return [json.loads(offer.block)["value"]["claim"]["id"] for offer in page.offers_for(obstacle)]


def test_a_typed_rate_is_answered_with_the_claims_of_the_page(editor):
    page = a_treatment(live=False)
    claim = a_claim(**ABOUT)
    body = {
        "body-count": "1",
        "body-0-type": "paragraph",
        "body-0-order": "0",
        "body-0-deleted": "",
        "body-0-id": "",
        "body-0-value": json.dumps(
            {
                "blocks": [
                    {
                        "key": "a",
                        "text": "The response rate was 97.9% in all patients.",
                        "type": "unstyled",
                        "depth": 0,
                        "inlineStyleRanges": [],
                        "entityRanges": [],
                        "data": {},
                    }
                ],
                "entityMap": {},
            }
        ),
    }
    html = text_of(check(editor, page, **body))
    assert "Approved claims for this page" in html
    assert "95 of 97 people responded" in html
    assert 'data-insert-claim-field-param="body"' in html
    assert own_page(claim) in html


def test_other_obstacles_are_answered_with_nothing():
    a_claim(**ABOUT)
    assert a_treatment(live=False).offers_for(Obstacle("SUP-001", field="body", about="best")) == []


def test_only_approved_live_claims_of_the_language_and_the_condition_are_offered():
    own = a_claim(**ABOUT)
    a_claim(**{**ABOUT, "population": "People with lymphoma"})
    a_claim(**ABOUT, status="draft", live=False)
    a_claim(**ABOUT, source=a_source(status="retracted"), live=False)
    a_claim("ru", population="Люди с рецидивом множественной миеломы")
    assert offered(a_treatment(live=False)) == [own.pk]


def test_a_condition_is_found_in_its_russian_and_chinese_forms():
    russian = a_claim("ru", population="Люди с рецидивирующей множественной миеломой, получившие лечение")
    chinese = a_claim("zh-hans", population="既往接受过三线治疗的复发或难治性多发性骨髓瘤患者")
    a_claim("zh-hans", population="既往接受过三线治疗的复发或难治性淋巴瘤患者")
    assert offered(a_treatment(language="ru", live=False)) == [russian.pk]
    assert offered(a_treatment(language="zh-hans", live=False)) == [chinese.pk]


def test_the_claim_that_says_the_typed_number_comes_first_and_then_the_nearest():
    page = a_treatment(live=False, therapies=[("therapy", a_therapy())])
    far = a_claim(**{**ABOUT, "regimen": "Chemotherapy"}, slug="a", numerator=50)
    near = a_claim(**ABOUT, slug="b", numerator=60)
    same = a_claim(**{**ABOUT, "regimen": "Melphalan"}, slug="c", numerator=95)
    assert offered(page) == [same.pk, near.pk, far.pk]
    assert offered(page, Obstacle("CLM-006", "body", about="60 of 97"))[0] == near.pk
    assert offered(page, Obstacle("CLM-006", "body", about="98%"))[0] == same.pk


def test_no_more_than_five_claims_are_offered():
    for number in range(7):
        a_claim(**ABOUT, numerator=50 + number)
    assert len(offered(a_treatment(live=False))) == 5


def test_a_claim_that_is_on_the_page_is_not_inserted_again():
    claim = a_claim(**ABOUT)
    page = a_treatment(live=False, body=[("claim", {"claim": claim})])
    assert [offer.is_here for offer in page.offers_for(RATE)] == [True]


def test_a_page_without_a_text_is_offered_a_link_alone():
    claim = a_claim(**ABOUT)
    home = builders.a_home()
    assert [(offer.block, offer.url) for offer in home.offers_for(RATE)] == [("", own_page(claim))]
