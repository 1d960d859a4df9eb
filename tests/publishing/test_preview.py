"""A preview says which live pages would go, and leaves everything as it was: no page down, no letter, no row."""

import pytest
from django.core import mail
from django.urls import reverse

from cms.delivery.models import GonePage, PublicPage
from cms.publishing.models import Clearance, LocalePolicy, Notice
from cms.publishing.preview import is_running, would_fail
from cms.record.models import Decision
from stories.models import EfficacyClaim, Source
from tests import builders

pytestmark = pytest.mark.django_db


def everything() -> list:
    """All that a takedown would change."""
    return [
        list(model.objects.order_by("pk").values())
        for model in (Clearance, Decision, GonePage, Notice, PublicPage)
    ]


def retract(source: Source) -> None:
    source.status = Source.Status.RETRACTED
    source.save()


def named(failures) -> dict[int, list[str]]:
    return {failure.page.pk: builders.codes(failure.obstacles) for failure in failures}


def test_a_preview_names_the_pages_and_why(client):
    claim = builders.a_claim()
    story = builders.a_story(expected_results=claim, slug="anna")
    builders.a_story()
    assert named(would_fail(lambda: retract(claim.source))) == {story.pk: ["claim-unsourced"]}


def test_a_preview_leaves_everything_as_it_was(client):
    builders.an_editor()
    claim = builders.a_claim()
    builders.a_story(expected_results=claim, slug="anna")
    before = everything()
    would_fail(lambda: retract(Source.objects.get(pk=claim.source_id)))
    assert everything() == before
    assert mail.outbox == []
    assert Source.objects.get(pk=claim.source_id).status == "current"
    assert client.get("/en/stories/anna/").status_code == 200
    assert not is_running()


def test_a_change_that_fails_nothing_has_an_empty_preview():
    builders.a_story()
    assert would_fail(lambda: retract(builders.a_source())) == []


def test_a_change_that_breaks_is_undone_too():
    claim = builders.a_claim()

    def break_off():
        retract(Source.objects.get(pk=claim.source_id))
        raise ValueError("in the middle")

    with pytest.raises(ValueError, match="in the middle"):
        would_fail(break_off)
    assert Source.objects.get(pk=claim.source_id).status == "current"
    assert not is_running()


# --- the questions in the admin


@pytest.fixture
def admin(client):
    client.force_login(builders.an_admin())
    return client


def confirmation(answer) -> str:
    return answer.context["fingerprint"]


def test_retracting_a_source_asks_first_and_takes_down_once_confirmed(admin):
    claim = builders.a_claim()
    builders.a_story(expected_results=claim, slug="anna", title="A long road of one person")
    address = reverse("sources:edit", args=[claim.source_id])
    form = {"citation": claim.source.citation, "url": "", "status": "retracted"}
    question = admin.post(address, form)
    page = question.content.decode()
    assert "Save and take down 1 page" in page
    assert "A long road of one person" in page
    assert admin.get("/en/stories/anna/").status_code == 200
    admin.post(address, {**form, "casebook-confirmed": confirmation(question)})
    assert admin.get("/en/stories/anna/").status_code == 410
    assert Source.objects.get(pk=claim.source_id).status == "retracted"


def test_back_leads_to_the_form_with_what_was_typed(admin):
    claim = builders.a_claim()
    builders.a_story(expected_results=claim)
    address = reverse("sources:edit", args=[claim.source_id])
    form = {"citation": "A citation that was just typed", "url": "", "status": "retracted"}
    back = admin.post(address, {**form, "casebook-back": "1"}).content.decode()
    assert "A citation that was just typed" in back
    assert "Save and take down" not in back
    assert Source.objects.get(pk=claim.source_id).status == "current"


def test_a_confirmation_holds_only_for_the_pages_that_were_shown(admin):
    claim = builders.a_claim()
    builders.a_story(expected_results=claim)
    address = reverse("sources:edit", args=[claim.source_id])
    form = {"citation": claim.source.citation, "url": "", "status": "retracted"}
    shown = confirmation(admin.post(address, form))
    builders.a_story(expected_results=claim)
    again = admin.post(address, {**form, "casebook-confirmed": shown})
    assert "Save and take down 2 pages" in again.content.decode()


def claim_form(claim: EfficacyClaim, **fields) -> dict:
    names = "slug endpoint numerator denominator meaning population regimen locator".split()
    empty = dict.fromkeys(("percent", "months", "follow_up_months", "data_cutoff"), "")
    values = {name: getattr(claim, name) for name in names}
    return {**empty, **values, "source": claim.source_id, "status": claim.status, **fields}


def test_publishing_a_withdrawn_claim_asks_first(admin):
    claim = builders.a_claim()
    builders.a_story(expected_results=claim, slug="anna")
    address = reverse("wagtailsnippets_stories_efficacyclaim:edit", args=[claim.pk])
    form = claim_form(claim, status="withdrawn", **{"action-publish": "1"})
    question = admin.post(address, form)
    assert "Save and take down 1 page" in question.content.decode()
    assert EfficacyClaim.objects.get(pk=claim.pk).status == "approved"
    admin.post(address, {**form, "casebook-confirmed": confirmation(question)})
    assert EfficacyClaim.objects.get(pk=claim.pk).status == "withdrawn"
    assert admin.get("/en/stories/anna/").status_code == 410


def test_a_draft_of_a_claim_is_saved_without_a_question(admin):
    claim = builders.a_claim()
    builders.a_story(expected_results=claim)
    address = reverse("wagtailsnippets_stories_efficacyclaim:edit", args=[claim.pk])
    assert admin.post(address, claim_form(claim, status="withdrawn")).status_code == 302
    assert EfficacyClaim.objects.get(pk=claim.pk).status == "approved"


@pytest.mark.parametrize("kind", ["outcomedisclaimer", "efficacyclaim"])
def test_unpublishing_asks_with_the_pages_named(admin, kind):
    made = {"outcomedisclaimer": builders.a_disclaimer, "efficacyclaim": builders.a_claim}[kind]()
    field = {"outcomedisclaimer": "outcome_disclaimer", "efficacyclaim": "expected_results"}[kind]
    builders.a_story(slug="anna", title="A long road of one person", **{field: made})
    address = reverse(f"wagtailsnippets_stories_{kind}:unpublish", args=[made.pk])
    question = admin.get(address)
    assert "A long road of one person" in question.content.decode()
    admin.post(address)  # without having seen them
    assert type(made).objects.get(pk=made.pk).live
    admin.post(address, {"casebook-confirmed": confirmation(question)})
    assert not type(made).objects.get(pk=made.pk).live
    assert admin.get("/en/stories/anna/").status_code == 410


def test_a_policy_that_fails_live_pages_asks_first(admin):
    policy = LocalePolicy.objects.create(locale=builders.locale("en"))
    builders.a_story(slug="anna")
    address = reverse("language-policies:edit", args=[policy.pk])
    form = {
        "locale": policy.locale_id,
        "audience": "public",
        "purpose": "information",
        "rates_may_appear": "on",
        "warning_area": 5,
        "identity_budget": 3,
    }
    question = admin.post(address, form)
    assert "By the policy of this language, patient stories are not shown" in question.content.decode()
    assert admin.get("/en/stories/anna/").status_code == 200
    admin.post(address, {**form, "casebook-confirmed": confirmation(question)})
    assert admin.get("/en/stories/anna/").status_code == 410
    assert not LocalePolicy.objects.get().stories_may_appear
