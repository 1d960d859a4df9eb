"""The patrol: what it finds of itself, what it does when asked to act, and what it leaves to people."""

import json
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test import TestCase
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, PageViewRestriction, Revision
from wagtail_localize.models import TranslationSource

from cms.delivery.models import PublicBasis, PublicPage
from cms.publishing import patrol, rounds
from cms.publishing.models import Clearance, LocalePolicy, Notice, PatrolRun
from cms.publishing.patrol import Kind
from cms.record import guards as record_guards
from cms.record.models import Decision
from stories.guards import expected
from stories.models import CasebookImage, EfficacyClaim, StoryPage
from tests import builders
from tests.desk import a_translation, translate_and_approve

pytestmark = pytest.mark.django_db

TODAY = timezone.localdate
DAY = timedelta(days=1)


def found(**options) -> list[tuple[Kind, int | None, tuple[str, ...]]]:
    """What a round finds today, and what it does where that is asked for."""
    today = options.pop("today", None)
    whole = rounds.Round(PatrolRun(), expected(), **options)
    return [(report.found.kind, report.found.page, report.found.codes) for report in whole.walk(today=today)]


def raw(query: str, *values) -> None:
    with connection.cursor() as cursor:
        cursor.execute(query, values)


def status(client, page: Page) -> int:
    return client.get(page.url).status_code


# --- what it finds


def test_a_site_that_went_through_the_gate_is_found_in_order(client):
    builders.in_all_languages(builders.a_story)
    builders.in_all_languages(builders.a_treatment)
    builders.an_article()
    assert found() == []
    run = PatrolRun.objects.get()
    assert (run.pages, run.standing, run.found) == (
        Page.objects.filter(live=True, depth__gt=1).count(),
        0,
        [],
    )
    assert run.ended_at >= run.started_at


def test_a_consent_is_found_the_day_after_its_last(client):
    story = builders.a_story(consent=builders.a_consent(expires_on=TODAY() + DAY))
    assert found(today=TODAY() + DAY) == []
    assert found(today=TODAY() + 2 * DAY) == [(Kind.RULE, story.pk, ("consent-expired",))]


def test_a_certificate_is_found_the_day_after_its_last():
    policy = LocalePolicy.objects.get_or_create(locale=builders.locale("zh-hans"))[0]
    policy.purpose, policy.certificate, policy.certificate_until = "promotion", "2026-1", TODAY()
    policy.save()
    story = builders.a_story(language="zh-hans")
    assert found() == []
    assert found(today=TODAY() + DAY) == [(Kind.RULE, story.pk, ("certificate-expired",))]


def test_an_overdue_review_is_found_only_where_the_policy_holds_such_pages():
    policy = LocalePolicy.objects.get_or_create(locale=builders.locale("en"))[0]
    story = builders.a_story(review_due=TODAY())
    assert found(today=TODAY() + DAY) == []
    policy.holds_overdue = True
    policy.save()
    assert found(today=TODAY() + DAY) == [(Kind.RULE, story.pk, ("review-overdue",))]


def test_words_that_raw_sql_wrote_are_found_though_they_break_no_rule():
    story = builders.a_story()
    raw("UPDATE stories_storypage SET lead = 'Written by hand.' WHERE page_ptr_id = %s", story.pk)
    assert found() == [(Kind.CHANGED, story.pk, ("changed-past-the-gate",))]


def test_they_are_found_too_when_the_seal_was_mended_by_hand():
    story = builders.a_story()
    raw("UPDATE stories_storypage SET lead = 'Written by hand.' WHERE page_ptr_id = %s", story.pk)
    PublicPage.objects.filter(page=story).update(sealed=True)
    assert found() == [(Kind.CHANGED, story.pk, ("changed-past-the-gate",))]


def test_a_figure_that_raw_sql_changed_is_found_on_the_story_that_shows_it():
    story = builders.a_story()
    raw("UPDATE stories_efficacyclaim SET numerator = 97 WHERE id = %s", story.expected_results_id)
    assert found() == [(Kind.CHANGED, story.pk, ("changed-past-the-gate",))]


def test_a_draft_made_live_past_the_gate_is_found():
    draft = builders.a_story(live=False)
    builders.unlawfully(Page.objects.filter(pk=draft.pk), live=True)
    assert found() == [(Kind.UNCLEARED, draft.pk, ("live-without-clearance",))]


def test_a_page_made_live_against_the_rules_is_found_with_the_rules():
    draft = builders.a_story(live=False, consent=None)
    builders.unlawfully(Page.objects.filter(pk=draft.pk), live=True)
    assert found() == [(Kind.RULE, draft.pk, ("consent-missing",))]


def test_a_page_that_lost_its_entry_is_found():
    story = builders.a_story()
    PublicPage.objects.filter(page=story).delete()
    assert found() == [(Kind.UNLISTED, story.pk, ("off-the-register",))]


def test_a_page_for_some_readers_only_is_no_violation_until_it_is_listed():
    story = builders.a_story()
    row = PublicPage.objects.get(page=story)
    PageViewRestriction.objects.create(page=story, restriction_type="login")
    assert found() == []
    row.save(force_insert=True)
    assert (Kind.STRAY, story.pk, ("listed-though-closed",)) in found()


@pytest.mark.parametrize("field", ["title", "outcome", "disclaimer_short", "search_text", "path"])
def test_an_entry_that_says_something_else_than_its_page_is_found(field):
    story = builders.a_story()
    PublicPage.objects.filter(page=story).update(**{field: "/en/cured-in-ten-days/"})
    assert found() == [(Kind.ENTRY, story.pk, ("entry-changed",))]


def test_an_entry_that_a_withdrawal_would_not_find_is_found():
    story = builders.a_story()
    PublicBasis.objects.filter(record=f"stories.consentrecord:{story.consent_id}").delete()
    assert found() == [(Kind.ENTRY, story.pk, ("entry-changed",))]


def test_an_entry_without_its_live_page_is_found():
    story = builders.a_story()
    raw("UPDATE wagtailcore_page SET live = FALSE WHERE id = %s", story.pk)
    assert found() == [(Kind.STRAY, story.pk, ("listed-though-not-live",))]
    PublicPage.objects.filter(page=story).delete()
    assert found() == [(Kind.STRAY, story.pk, ("cleared-though-not-live",))]


def test_a_live_snippet_that_may_not_be_shown_is_found():
    claim = builders.a_claim()
    builders.unlawfully(EfficacyClaim.objects.filter(pk=claim.pk), population="")
    assert found() == [(Kind.SNIPPET, None, ("snippet-text-missing",))]


def test_an_image_whose_consent_ended_is_found():
    image = CasebookImage.objects.create(
        title="At the window", file="original_images/a.png", width=1, height=1, shows_a_person=False
    )
    story = builders.a_story(cover=image, cover_alt="A window.")
    builders.unlawfully(CasebookImage.objects.filter(pk=image.pk), shows_a_person=True)
    assert [(kind, page) for kind, page, _codes in found()] == [(Kind.RULE, story.pk)]


def test_a_rule_that_raises_is_told_apart_from_one_that_refuses(monkeypatch, caplog):
    story = builders.a_story()

    def broken_rule(page):
        raise ZeroDivisionError
        yield

    monkeypatch.setattr("cms.publishing.rules.RULES", (broken_rule,))
    pages = [each for each in found() if each[1] == story.pk]
    assert pages == [(Kind.FAILED, story.pk, ("rule-failed",))]
    assert "broken_rule" in caplog.text


def test_a_guard_that_somebody_took_away_is_found():
    if connection.vendor == "postgresql":
        with transaction.atomic():
            raw("SET CONSTRAINTS ALL IMMEDIATE")
            raw("ALTER TABLE stories_storypage DISABLE TRIGGER casebook_seal_stories_storypage")
    else:
        raw("DROP TRIGGER casebook_seal_stories_storypage")
    assert found() == [(Kind.GUARD, None, ("guard-missing",))]


def test_the_guards_of_the_record_are_missed_as_well():
    record_guards.remove("default")
    assert {codes for _kind, _page, codes in found()} == {("guard-missing",)}


def test_every_guard_that_is_installed_is_one_that_is_looked_for():
    made = [s for s in expected() if s.startswith(("CREATE TRIGGER", "CREATE CONSTRAINT TRIGGER"))]
    assert all(patrol.TRIGGER.search(statement) for statement in made)
    assert len(made) > 15


def test_a_decision_that_somebody_changed_is_found():
    builders.a_story()
    record_guards.remove("default")
    Decision.objects.filter(number=1).update(action="nothing")
    record_guards.install(None, "default")
    assert found() == [(Kind.RECORD, None, ("record-changed",))]


def test_work_that_is_late_is_named_and_is_no_violation():
    page = builders.a_story(live=False)
    late = timezone.now() - timedelta(hours=1)
    revision = page.save_revision()
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=late)
    assert found() == [(Kind.SCHEDULE, page.pk, ("schedule-late",))]
    assert PatrolRun.objects.get().standing == 0


def test_a_held_schedule_is_named_until_the_page_is_published():
    page = builders.a_story(live=False)
    PageLogEntry.objects.log_action(page, "casebook.schedule_held", data={"obstacles": ["consent-missing"]})
    assert found() == [(Kind.SCHEDULE, page.pk, ("schedule-held",))]
    page.save_revision().publish()
    assert found() == []


def test_what_nobody_has_been_told_is_told_again(mailoutbox):
    builders.an_editor()
    notice = Notice.objects.create(kind="taken-down", page=builders.a_story(live=False))
    Notice.objects.update(raised_at=timezone.now() - timedelta(hours=1))
    assert found() == [(Kind.NOTICE, notice.page_id, ("notice-untold",))]
    assert len(mailoutbox) == 1
    assert found() == []


def translated(page, language: str) -> StoryPage:
    """The page in this language, every text translated, published as a translator would."""
    target = builders.locale(language)
    translation = a_translation(page, language)
    translate_and_approve(translation)
    with TestCase.captureOnCommitCallbacks(execute=True):
        translation.save_target(publish=True)
    return StoryPage.objects.get(translation_key=page.translation_key, locale=target)


def test_a_translation_whose_source_was_edited_since_is_as_lawful_as_it_was(client):
    """What is still to translate belongs to its next version."""
    english, claim, condition = builders.a_disclaimer(), builders.a_claim(), builders.a_condition()
    builders.a_disclaimer("ru", translation_key=english.translation_key)
    builders.a_claim("ru", translation_key=claim.translation_key, slug=claim.slug)
    builders.a_condition("ru", translation_key=condition.translation_key, slug=condition.slug)
    builders.a_story_index("ru")
    page = builders.a_story(outcome_disclaimer=english, expected_results=claim)
    russian = translated(page, "ru")
    assert status(client, russian) == 200
    page.lead = f"{page.lead} It was a long way."
    page.save_revision().publish()
    TranslationSource.objects.get().update_from_db()
    assert found() == []
    page.consent.save()
    assert status(client, russian) == 200


def test_what_was_written_by_hand_does_not_come_back_with_the_next_change_of_a_record(client):
    story = builders.a_story()
    raw("UPDATE stories_storypage SET lead = 'Written by hand.' WHERE page_ptr_id = %s", story.pk)
    story.consent.save()
    builders.a_consent().save()
    assert status(client, story) == 404


# --- what it does


def test_what_breaks_a_rule_is_taken_down(client):
    story = builders.a_story(consent=builders.a_consent(expires_on=TODAY() + DAY))
    assert found(today=TODAY() + 2 * DAY, acts_on=rounds.BY_THE_CLOCK) != []
    assert status(client, story) == 410
    assert Notice.objects.get().codes == ["consent-expired"]
    assert not Clearance.objects.standing().filter(page=story).exists()
    assert PatrolRun.objects.get().mended == 1
    assert found() == []


def test_what_was_written_by_hand_goes_down_when_a_person_asks_for_it(client):
    """It breaks no rule, but nobody signed it off."""
    story = builders.a_story()
    raw("UPDATE stories_storypage SET lead = 'Written by hand.' WHERE page_ptr_id = %s", story.pk)
    found(acts_on=rounds.BY_THE_CLOCK)
    assert Page.objects.get(pk=story.pk).live
    assert found(acts_on=rounds.EVERYTHING) == [(Kind.CHANGED, story.pk, ("changed-past-the-gate",))]
    assert not Page.objects.get(pk=story.pk).live
    assert status(client, story) == 410


def test_a_lost_entry_is_written_again_because_its_content_is_what_was_cleared(client):
    story, other = builders.a_story(), builders.a_story()
    PublicPage.objects.filter(page=story).delete()
    PublicPage.objects.filter(page=other).update(title="Cured in ten days")
    before = Clearance.objects.count()
    found(acts_on=rounds.EVERYTHING)
    assert status(client, story) == 200
    assert "Cured" not in client.get("/en/stories/").content.decode()
    assert Clearance.objects.count() == before
    assert found() == []


def test_an_entry_without_its_page_is_taken_off_even_by_the_clock():
    story = builders.a_story()
    raw("UPDATE wagtailcore_page SET live = FALSE WHERE id = %s", story.pk)
    found(acts_on=rounds.BY_THE_CLOCK)
    assert not PublicPage.objects.filter(page=story).exists()
    assert not Clearance.objects.standing().filter(page=story).exists()


def test_an_unlawful_snippet_takes_its_pages_with_it(client):
    story = builders.a_story()
    builders.unlawfully(EfficacyClaim.objects.filter(pk=story.expected_results_id), population="")
    found(acts_on=rounds.EVERYTHING)
    assert not EfficacyClaim.objects.get(pk=story.expected_results_id).live
    assert status(client, story) == 410


def test_one_task_for_each_page_however_often_the_patrol_comes_by(mailoutbox):
    builders.an_editor()
    story = builders.a_story()
    raw("UPDATE stories_storypage SET lead = 'Written by hand.' WHERE page_ptr_id = %s", story.pk)
    found()
    found()
    assert Notice.objects.get().kind == "violation"
    assert "never cleared" in mailoutbox[0].body
    Notice.objects.update(done_at=timezone.now())
    found()
    assert Notice.objects.count() == 2


def test_a_page_that_was_mended_meanwhile_is_left_alone(client, monkeypatch):
    story = builders.a_story()
    raw("UPDATE stories_storypage SET lead = 'Written by hand.' WHERE page_ptr_id = %s", story.pk)
    look_at, calls = patrol.look_at, []

    def mend_in_between(pages, *, today):
        looks = list(look_at(pages, today=today))
        if not calls:
            calls.append(StoryPage.objects.get(pk=story.pk).save())
        return looks

    monkeypatch.setattr(patrol, "look_at", mend_in_between)
    found(acts_on=rounds.EVERYTHING)
    assert status(client, story) == 200


def test_the_record_says_that_it_was_here_and_holds():
    builders.a_story()
    found()
    decision = Decision.objects.filter(action="patrolled").get()
    assert decision.facts["standing"] == 0
    assert decision.facts["pages"] > 1


def test_what_is_kept_of_a_round_names_nobody():
    story = builders.a_story(title="Ivan Petrov’s long illness and treatment", slug="ivan-petrov")
    builders.unlawfully(StoryPage.objects.filter(pk=story.pk), consent=None)
    found()
    kept = json.dumps(PatrolRun.objects.values_list("found", flat=True)[0]) + json.dumps(
        Decision.objects.get(action="patrolled").facts
    )
    assert "consent-missing" in kept
    assert "etrov" not in kept


def test_it_reads_in_batches_and_misses_none(monkeypatch):
    monkeypatch.setattr(patrol, "BATCH", 2)
    stories = [builders.a_story() for _ in range(5)]
    for story in stories:
        raw("UPDATE stories_storypage SET lead = 'By hand.' WHERE page_ptr_id = %s", story.pk)
    assert [page for _kind, page, _codes in found(acts_on=rounds.EVERYTHING)] == [s.pk for s in stories]
    assert PatrolRun.objects.get().pages == 7  # with the home page and the index


def test_a_round_costs_few_queries_a_page(django_assert_max_num_queries):
    builders.in_all_languages(builders.a_story)
    consent = builders.a_consent()
    for _ in range(10):
        builders.a_story(consent=consent)
    with django_assert_max_num_queries(19 * 12 + 62):
        found()
