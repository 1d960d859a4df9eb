"""Reminders of the day by which somebody looks at a figure again, and the report that lists it."""

from datetime import timedelta

import pytest
from django.core import mail

from cms.days import site_today
from cms.publishing.models import Notice
from stories.models import EfficacyClaim
from stories.reminders import remind
from stories.review_report import due
from tests import builders
from tests.builders import TODAY, a_claim

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
REPORT = "/admin/reports/reviews-due/"


def told_on(days: range) -> list[int]:
    """On which of these days, counted from TODAY, a reminder was written."""
    return [day for day in days if remind(TODAY + day * DAY)]


def test_it_is_announced_ahead_on_the_day_and_once_after_it():
    a_claim(review_by=TODAY + 90 * DAY)
    assert told_on(range(200)) == [30, 60, 83, 90, 91]


@pytest.mark.parametrize(
    ("days", "kind"), [(61, None), (60, "review-due"), (0, "review-due"), (-1, "review-overdue")]
)
def test_the_days_at_the_edges(days, kind):
    a_claim(review_by=TODAY + days * DAY)
    assert [notice.kind for notice in remind(TODAY)] == ([kind] if kind else [])


def test_the_same_day_asked_twice_reminds_once():
    a_claim(review_by=TODAY + 7 * DAY)
    assert len(remind(TODAY)) == 1
    assert remind(TODAY) == []


def test_days_that_nobody_asked_are_caught_up_with_one_reminder():
    a_claim(review_by=TODAY + 90 * DAY)
    assert told_on(range(85, 200)) == [85, 90, 91]


def test_a_review_that_was_done_begins_the_reminders_again():
    claim = a_claim(review_by=TODAY - 3 * DAY)
    assert told_on(range(1)) == [0]
    EfficacyClaim.objects.filter(pk=claim.pk).update(review_by=TODAY + 365 * DAY)
    assert told_on(range(1, 370)) == [305, 335, 358, 365, 366]


def test_a_claim_in_three_languages_is_announced_once():
    fields = {"source": builders.a_source(), "slug": "trial-orr", "review_by": TODAY}
    english = a_claim(**fields)
    for code in ("ru", "zh-hans"):
        a_claim(code, translation_key=english.translation_key, **fields)
    (notice,) = remind(TODAY)
    assert notice.subject == f"stories.efficacyclaim:{english.pk}"
    assert notice.facts["title"] == "trial-orr"
    assert notice.facts["url"] == f"/admin/snippets/stories/efficacyclaim/inspect/{english.pk}/"


def test_its_owner_is_told_and_no_one_else():
    builders.a_user("reviewer", "Medical reviewers")
    owner = builders.a_user("owner", "Medical reviewers")
    a_claim(review_by=TODAY, owner=owner, slug="trial-orr")
    remind(TODAY)
    (letter,) = mail.outbox
    assert letter.to == [owner.email]
    assert "trial-orr" in letter.subject
    assert "Nov. 22, 2026" in letter.body


@pytest.mark.parametrize("has_left", [True, False])
def test_without_an_owner_all_medical_reviewers_are_told(has_left):
    reviewers = [builders.a_user(name, "Medical reviewers") for name in ("one", "two")]
    builders.an_editor()
    gone = builders.a_user("gone", "Medical reviewers", is_active=False) if has_left else None
    a_claim(review_by=TODAY, owner=gone)
    (notice,) = remind(TODAY)
    assert notice.facts["users"] == [user.pk for user in reviewers]


@pytest.mark.parametrize("fields", [{"status": "withdrawn"}, {"live": False}, {"review_by": None}])
def test_what_nobody_reads_or_has_no_day_is_not_announced(fields):
    a_claim(**{"review_by": TODAY, **fields})
    assert remind(TODAY) == []


def test_the_nearest_day_is_announced_first():
    for days in (59, -5, 20):
        a_claim(review_by=TODAY + days * DAY)
    days = [notice.facts["day"] for notice in remind(TODAY)]
    assert days == sorted(days)
    assert Notice.objects.count() == 3


# --- the report


def test_an_overdue_claim_stands_among_the_pages_that_are_due(client):
    editor = builders.a_user("reviewer", "Medical reviewers")
    claim = a_claim(slug="trial-orr", review_by=site_today() - 2 * DAY, owner=editor)
    a_claim(slug="far-off", review_by=site_today() + 61 * DAY)
    builders.a_story(title="A long road", review_due=site_today() - DAY)
    assert [each.title.split(":")[0] for each in due(editor, today=site_today())] == [
        "trial-orr",
        "A long road",
    ]
    client.force_login(editor)
    report = client.get(REPORT + "?whose=mine").content.decode()
    assert f"/admin/snippets/stories/efficacyclaim/inspect/{claim.pk}/" in report
    assert "overdue" in report
    assert "A long road" not in report


def test_those_who_may_not_change_a_claim_are_not_asked_to():
    a_claim(review_by=site_today())
    assert due(builders.a_user("nobody"), today=site_today()) == []
