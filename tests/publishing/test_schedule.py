"""The timetable: a page that is refused is held and told, and the others still go live."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, Revision
from wagtail.users.models import UserProfile

from cms.publishing.schedule import publish_due
from tests.builders import a_story, an_editor

pytestmark = pytest.mark.django_db


def scheduled(page, user, *, hours_ago: int = 1):
    """Put the page on the timetable and let the hour pass."""
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision(user=user).publish(user=user)
    revision = page.get_latest_revision()
    past = timezone.now() - timedelta(hours=hours_ago)
    content = revision.content | {"go_live_at": past.isoformat()}
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=past, content=content)
    return revision


def a_lapsed_story(user, **fields):
    """Publishable when it was scheduled, not any more when its hour comes."""
    page = a_story(live=False, **fields)
    revision = scheduled(page, user, hours_ago=2)
    page.consent.withdrawn_on = timezone.localdate()
    page.consent.save()
    return page, revision


def is_live(page) -> bool:
    return Page.objects.get(pk=page.pk).live


def test_what_is_due_goes_live():
    page = a_story(live=False)
    revision = scheduled(page, an_editor())
    run = publish_due(timezone.now())
    assert run.published == [revision.pk]
    assert is_live(page)


def test_what_is_not_due_waits():
    page = a_story(live=False)
    scheduled(page, an_editor())
    assert publish_due(timezone.now() - timedelta(hours=2)).published == []
    assert not is_live(page)


def test_a_refused_page_does_not_stop_the_next_one():
    editor = an_editor()
    lapsed, held = a_lapsed_story(editor)
    page = a_story(live=False)
    scheduled(page, editor)
    run = publish_due(timezone.now())
    assert run.held == [held.pk]
    assert is_live(page)
    assert not is_live(lapsed)


def test_a_held_page_leaves_the_timetable_and_keeps_its_draft():
    page, revision = a_lapsed_story(an_editor(), title="The draft")
    publish_due(timezone.now())
    revision.refresh_from_db()
    assert revision.approved_go_live_at is None
    assert page.get_latest_revision_as_object().title == "The draft"
    assert publish_due(timezone.now()).held == []


def test_the_history_says_why_with_codes_only():
    page, revision = a_lapsed_story(an_editor())
    publish_due(timezone.now())
    entry = PageLogEntry.objects.get(page=page.pk, action="casebook.schedule_held")
    assert entry.data == {"obstacles": ["consent-withdrawn"]}
    assert entry.revision_id == revision.pk
    assert "The patient has withdrawn consent." in entry.formatter.format_message(entry)


def test_the_person_who_scheduled_it_is_told():
    page, _revision = a_lapsed_story(an_editor(), title="The draft")
    mail.outbox.clear()
    publish_due(timezone.now())
    (letter,) = mail.outbox
    assert letter.to == ["editor@example.org"]
    assert letter.subject == "Not published as scheduled: The draft"
    assert "The patient has withdrawn consent." in letter.body
    assert f"/admin/pages/{page.pk}/edit/" in letter.body


def test_a_failing_mail_server_stops_nothing(monkeypatch, caplog):
    editor = an_editor()
    a_lapsed_story(editor)
    page = a_story(live=False)
    scheduled(page, editor)

    def fail(*args, **kwargs):
        raise ConnectionRefusedError

    monkeypatch.setattr("cms.publishing.schedule.send_mail", fail)
    publish_due(timezone.now())
    assert is_live(page)
    assert "editor@example.org" not in caplog.text


def test_a_reader_of_russian_is_told_in_russian():
    editor = an_editor()
    UserProfile.objects.create(user=editor, preferred_language="ru")
    a_lapsed_story(editor)
    mail.outbox.clear()
    publish_due(timezone.now())
    (letter,) = mail.outbox
    assert "The patient has withdrawn" not in letter.body


def test_what_has_expired_comes_down():
    page = a_story()
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    assert len(publish_due(timezone.now()).expired) == 1
    assert not is_live(page)


def test_a_draft_that_can_no_longer_be_read_is_reported_and_stops_nothing():
    editor = an_editor()
    broken = a_story(live=False)
    revision = scheduled(broken, editor, hours_ago=3)
    Revision.objects.filter(pk=revision.pk).update(content={"go_live_at": "tomorrow-ish", "body": 7})
    page = a_story(live=False)
    scheduled(page, editor)
    with pytest.raises(CommandError, match=f"revision {revision.pk}"):
        call_command("publish_scheduled", stdout=StringIO())
    assert is_live(page)


def test_the_command_is_ours_and_says_what_it_did():
    editor = an_editor()
    a_lapsed_story(editor)
    scheduled(a_story(live=False), editor)
    rehearsal, said = StringIO(), StringIO()
    call_command("publish_scheduled", "--dryrun", stdout=rehearsal)
    assert rehearsal.getvalue().count("due") == 2
    call_command("publish_scheduled", stdout=said)
    assert said.getvalue() == "1 published, 1 held, 0 taken down\n"
