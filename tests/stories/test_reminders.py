"""Reminders: a consent that ends is announced 60, 30 and 7 days ahead, each once."""

from datetime import date, timedelta

import pytest
from django.core import mail
from wagtail.users.models import UserProfile

from cms.publishing.models import Notice
from stories.models import ConsentRecord
from stories.reminders import remind
from tests import builders
from tests.builders import TODAY

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def ending_in(days: int, **fields) -> ConsentRecord:
    """A consent in use that ends so many days after TODAY."""
    consent = builders.a_consent(
        **{"signed_on": TODAY - 300 * DAY, "expires_on": TODAY + days * DAY, **fields}
    )
    builders.a_story(consent=consent, live=False)
    return consent


def told_on(days: range, start: date = TODAY) -> list[int]:
    """On which of these days, counted from the start, a reminder was written."""
    return [day for day in days if remind(start + day * DAY)]


def test_three_reminders_each_on_its_day():
    ending_in(90)
    assert told_on(range(100)) == [30, 60, 83]


def test_the_same_day_asked_twice_reminds_once():
    ending_in(60)
    assert len(remind(TODAY)) == 1
    assert remind(TODAY) == []


@pytest.mark.parametrize(("days", "times"), [(61, 0), (60, 1), (31, 1), (7, 1), (0, 1), (-1, 0)])
def test_the_days_at_the_edges(days, times):
    ending_in(days)
    assert len(remind(TODAY)) == times


def test_days_that_nobody_asked_are_caught_up_with_one_reminder():
    ending_in(90)
    assert told_on(range(70, 100)) == [70, 83]


def test_an_end_that_was_put_off_is_announced_again():
    consent = ending_in(30)
    assert told_on(range(1)) == [0]
    ConsentRecord.objects.filter(pk=consent.pk).update(expires_on=TODAY + 400 * DAY)
    assert told_on(range(1, 401)) == [340, 370, 393]


def test_the_notice_names_the_record_its_last_day_and_where_to_look():
    consent = ending_in(60)
    notice = remind(TODAY)[0]
    assert notice.kind == Notice.Kind.CONSENT_ENDS
    assert notice.subject == f"stories.consentrecord:{consent.pk}"
    assert notice.facts["title"] == consent.reference
    assert notice.facts["day"] == "2027-01-21"
    assert notice.facts["url"] == f"/admin/consents/inspect/{consent.pk}/"


def test_the_person_responsible_is_told_in_their_language():
    builders.a_user("officer", "Compliance officers")
    responsible = builders.a_user("irina", "Compliance officers")
    profile = UserProfile.get_for_user(responsible)
    profile.preferred_language = "ru"
    profile.save()
    consent = ending_in(60, responsible=responsible)
    remind(TODAY)
    assert [letter.to for letter in mail.outbox] == [[responsible.email]]
    assert consent.reference in mail.outbox[0].body
    assert "21 января 2027" in mail.outbox[0].body


@pytest.mark.parametrize("has_left", [True, False])
def test_without_a_person_responsible_all_compliance_officers_are_told(has_left):
    officers = [builders.a_user(name, "Compliance officers") for name in ("one", "two")]
    builders.an_editor()
    gone = builders.a_user("gone", "Compliance officers", is_active=False) if has_left else None
    ending_in(60, responsible=gone)
    remind(TODAY)
    assert sorted(letter.to[0] for letter in mail.outbox) == sorted(user.email for user in officers)


@pytest.mark.parametrize(
    "dates",
    [
        {"withdrawn_on": TODAY},
        {"signed_on": None},
        {"expires_on": None},
        {"expires_on": TODAY - DAY},
    ],
)
def test_what_does_not_hold_or_does_not_end_is_not_announced(dates):
    ending_in(30, **dates)
    assert remind(TODAY) == []


def test_a_consent_that_nothing_rests_on_is_not_announced_until_something_does():
    consent = builders.a_consent(signed_on=TODAY - 300 * DAY, expires_on=TODAY + 20 * DAY)
    assert remind(TODAY) == []
    builders.a_story(consent=consent, live=False)
    assert len(remind(TODAY)) == 1


def test_several_consents_are_announced_the_nearest_end_first():
    consents = [ending_in(days) for days in (59, 5, 20)]
    ends = [notice.facts["day"] for notice in remind(TODAY)]
    assert ends == sorted(consent.expires_on.isoformat() for consent in consents)
