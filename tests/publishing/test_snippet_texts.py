"""The words of what pages show: claims, disclaimers, conditions, treatments and people are read by the text rules."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cms.publishing.gate import NotPublishable, examine, obstacles_for_snippet
from cms.publishing.messages import wording
from cms.publishing.models import LocalePolicy, PackSwitch
from cms.publishing.rules.snippets import SNIPPET_RULES, SnippetCandidate, Wording
from stories.demo.content import snippets as content
from stories.models import OutcomeDisclaimer, Therapy
from tests import builders
from tests.builders import a_claim, a_disclaimer, a_story, a_treatment, an_editor, codes, locale
from tests.editor import check, text_of

PROMISE = "We guarantee that your myeloma will go into remission."
PRAISE = "Our ward is the best in the country."


# --- the snippet’s own gate: what nobody may waive


def refused(text: str, language: str = "en", *, is_prose: bool = True) -> list[tuple[str, str]]:
    script = {"en": "Latn", "ru": "Cyrl", "zh-hans": "Hans"}[language]
    snippet = SnippetCandidate(script, language, wordings=(Wording("text", text, is_prose),))
    return [(each.code, each.field) for rule in SNIPPET_RULES for each in rule(snippet)]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", PROMISE), ("ru", "Мы гарантируем вам ремиссию."), ("zh-hans", "我们保证您的骨髓瘤能够缓解。")],
)
def test_a_promise_goes_live_nowhere(language, text):
    assert refused(text, language) == [("CLM-001", "text")]


def test_what_may_be_waived_is_left_to_the_pages():
    assert refused(PRAISE) == []


@pytest.mark.parametrize("language", ["en", "ru", "zh-hans"])
def test_a_disclaimer_may_say_that_nothing_is_guaranteed(language):
    denied = {
        "en": "It does not predict or guarantee your result.",
        "ru": "Он не предсказывает и не гарантирует ваш результат.",
        "zh-hans": "它不能预测或保证您的结果。",
    }
    assert refused(denied[language], language) == []
    shown = {"en": "en", "ru": "ru", "zh-hans": "zh"}[language]
    for disclaimer in content.DISCLAIMERS.values():
        for name in ("lead", "text", "short"):
            assert refused(getattr(disclaimer[name], shown), language) == []


@pytest.mark.django_db
def test_a_claim_and_a_disclaimer_that_promise_are_refused():
    with pytest.raises(NotPublishable) as refusal:
        a_claim(meaning=PROMISE)
    assert [(each.code, each.field) for each in refusal.value.obstacles] == [("CLM-001", "meaning")]
    with pytest.raises(NotPublishable):
        a_disclaimer(short=PROMISE)
    assert a_claim(meaning=PROMISE, live=False, status="draft").pk  # a draft may say anything


@pytest.mark.django_db
def test_a_site_that_keeps_the_older_rules_is_not_asked_yet():
    PackSwitch.objects.create(pack="2026.11")
    claim = a_claim(meaning=PROMISE)
    assert examine(a_story(live=False, expected_results=claim)).obstacles == []
    PackSwitch.objects.create(pack="2026.12")
    assert codes(obstacles_for_snippet(claim)) == ["CLM-001"]


# --- the gate of a page that shows it


def told(page) -> list[tuple[str, str, str]]:
    return [(each.code, each.field, each.holder.record) for each in examine(page).obstacles if each.holder]


@pytest.mark.django_db
def test_a_claim_is_read_where_a_page_shows_it():
    claim = a_claim(regimen=PRAISE, slug="trial-orr")
    record = f"stories.efficacyclaim:{claim.pk}"
    assert told(a_story(live=False, expected_results=claim)) == [("SUP-001", "expected_results", record)]
    page = a_story(live=False, body=[("claim", {"claim": claim})])
    assert told(page) == [("SUP-001", "body", record)]
    (finding,) = examine(page).findings
    assert finding.at == f"body.{page.body[0].id}.claim"
    assert wording(finding).startswith("Efficacy claim “trial-orr”: “")


@pytest.mark.django_db
def test_a_record_is_told_once_however_often_it_is_shown():
    claim = a_claim(regimen=PRAISE)
    page = a_story(live=False, expected_results=claim, body=[("claim", {"claim": claim})] * 2)
    assert len(told(page)) == 1


@pytest.mark.django_db
def test_conditions_treatments_and_people_are_read():
    therapy = Therapy.objects.create(
        locale=locale(), name="Steroids", slug="steroids", therapy_class="supportive", summary=PROMISE
    )
    condition = builders.a_condition(slug="other", summary=PRAISE)
    reviewer = builders.a_reviewer()
    reviewer.role = "The best haematologist in the world"
    reviewer.save()
    page = a_treatment(
        live=False, therapies=[("therapy", therapy)], condition=condition, reviewed_by=reviewer
    )
    assert sorted(told(page)) == [
        ("CLM-001", "therapies", f"stories.therapy:{therapy.pk}"),
        ("SUP-001", "condition", f"stories.condition:{condition.pk}"),
        ("SUP-001", "reviewed_by", f"stories.person:{reviewer.pk}"),
    ]


@pytest.mark.django_db
def test_of_a_disclaimer_the_approved_text_is_read():
    disclaimer = a_disclaimer(short=PRAISE)
    page = a_treatment(live=False, outcome_disclaimer=disclaimer)
    assert told(page) == [("SUP-001", "outcome_disclaimer", f"stories.outcomedisclaimer:{disclaimer.pk}")]
    OutcomeDisclaimer.objects.filter(pk=disclaimer.pk).update(short="Another text that nobody approved yet.")
    page.outcome_disclaimer.refresh_from_db()
    assert len(told(page)) == 1


@pytest.mark.django_db
def test_the_policy_of_the_page_weighs_what_a_record_says():
    page = a_story(live=False, expected_results=a_claim(regimen=PRAISE))
    LocalePolicy.objects.update_or_create(locale=locale(), defaults={"severities": {"SUP-001": "off"}})
    assert told(page) == []


@pytest.mark.django_db
def test_a_record_that_changes_takes_its_pages_with_it():
    therapy = Therapy.objects.create(
        locale=locale(), name="Steroids", slug="steroids", therapy_class="supportive"
    )
    page = a_treatment(therapies=[("therapy", therapy)])
    therapy.summary = PROMISE
    therapy.save()
    page.refresh_from_db()
    assert not page.live


@pytest.mark.django_db
def test_the_number_of_queries_does_not_grow_with_the_texts():
    def asked(claims: int) -> int:
        body = [("claim", {"claim": claim}) for claim in made[:claims]]
        page = a_story(live=False, body=body)
        with CaptureQueriesContext(connection) as captured:
            page.as_candidate(today=builders.TODAY)
        return len(captured)

    made = [a_claim() for _each in range(3)]
    for_each_claim = asked(2) - asked(1)
    assert asked(3) - asked(2) == for_each_claim <= 2  # its siblings, and its locale


# --- in the panel


@pytest.mark.django_db
def test_the_panel_leads_to_the_record(client):
    client.force_login(an_editor())
    claim = a_claim(regimen=PRAISE, slug="trial-orr")
    answer = check(client, a_story(live=False, expected_results=claim))
    html = answer.content.decode()
    assert reverse("wagtailsnippets_stories_efficacyclaim:edit", args=[claim.pk]) in html
    assert "Efficacy claim “trial-orr”" in text_of(answer)
    assert "data-words" not in html  # they stand in another form
