"""The clock: everything at its time, once, whatever happens to it or to the database."""

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from datetime import datetime, timedelta
from datetime import time as time_of_day
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import OperationalError, connection, connections
from django.utils import timezone
from wagtail.models import Page, Revision

from cms.publishing import clock as clock_module
from cms.publishing.clock import LEASE, Clock, Duty, take
from cms.publishing.models import Chore, PatrolRun
from tests import builders

ROOT = Path(__file__).resolve().parent.parent.parent
A_MINUTE = timedelta(minutes=1)
AT_THREE = (time_of_day(3, 0),)


def here(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 in the site’s zone."""
    return datetime(2026, 11, day, hour, minute, tzinfo=timezone.get_default_timezone())


def counted(name: str = "chore", **when) -> tuple[Duty, list[int]]:
    calls: list[int] = []
    return Duty(name, lambda go_on: calls.append(1), **(when or {"every": A_MINUTE})), calls


# --- when


def test_what_was_never_done_is_due():
    assert Duty("x", print, at=AT_THREE).is_due(None, here(22, 12))


@pytest.mark.parametrize(
    ("done", "now", "due"),
    [
        (here(21, 3, 1), here(22, 2, 59), False),
        (here(21, 3, 1), here(22, 3, 0), True),
        (here(22, 3, 0), here(22, 23, 59), False),
        (here(20, 3, 1), here(22, 1, 0), True),  # a day on which the machine was off
    ],
)
def test_a_daily_chore_is_due_from_its_hour_in_the_sites_zone_and_after_a_missed_day(done, now, due):
    assert Duty("x", print, at=AT_THREE).is_due(done, now) is due


def test_a_chore_of_every_minute_is_due_after_a_minute():
    duty = Duty("x", print, every=A_MINUTE)
    assert not duty.is_due(here(22, 3, 0), here(22, 3, 0) + timedelta(seconds=59))
    assert duty.is_due(here(22, 3, 0), here(22, 3, 1))


# --- once


@pytest.mark.django_db
def test_what_is_done_is_not_done_again_before_its_time():
    duty, calls = counted()
    clock = Clock([duty])
    assert clock.tick() == ["chore"]
    assert clock.tick() == []
    Chore.objects.update(done_at=timezone.now() - A_MINUTE)
    assert clock.tick() == ["chore"]
    assert len(calls) == 2


@pytest.mark.django_db
def test_what_one_clock_has_taken_another_leaves_alone():
    duty, calls = counted()
    assert take(duty, timezone.now()) is not None
    assert take(duty, timezone.now()) is None
    assert Clock([duty]).tick() == []
    assert calls == []


@pytest.mark.django_db
def test_what_a_killed_clock_had_taken_is_done_when_its_lease_is_over():
    duty, _calls = counted()
    take(duty, timezone.now() - LEASE)
    assert Clock([duty]).tick() == ["chore"]


@pytest.mark.django_db
def test_a_clock_that_lost_its_chore_learns_it_and_does_not_count_it_as_done():
    duty, _calls = counted()
    hold = take(duty, timezone.now() - LEASE)
    assert take(duty, timezone.now()) is not None
    assert hold.keep() is False
    hold.finish()
    assert Chore.objects.get().done_at is None


@pytest.mark.django_db
def test_long_work_keeps_its_chore():
    duty, _calls = counted()
    hold = take(duty, timezone.now() - LEASE * 0.9)
    assert hold.keep() is True
    assert Chore.objects.get().taken_until > timezone.now() + LEASE / 2


@pytest.mark.django_db(transaction=True)
def test_two_clocks_at_once_do_it_once():
    ready, calls = threading.Barrier(2), []

    def one() -> None:
        try:
            ready.wait()
            for _ in range(5):
                # SQLite in memory does not wait for a table; the clock comes round again, and so does this
                with suppress(OperationalError):
                    Clock(
                        [Duty("chore", lambda go_on: calls.append(time.sleep(0.05)), every=A_MINUTE)]
                    ).tick()
        finally:
            connections.close_all()

    threads = [threading.Thread(target=one) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(calls) == 1


# --- whatever happens


@pytest.mark.django_db
def test_a_chore_that_fails_does_not_keep_the_others_from_their_time(caplog):
    def fail(go_on):
        raise ZeroDivisionError

    other, _calls = counted("other")
    clock = Clock([Duty("broken", fail, every=A_MINUTE), other])
    assert clock.tick() == ["other"]
    assert "The clock could not do: broken" in caplog.text
    Chore.objects.filter(name="other").update(done_at=None)
    assert clock.tick() == ["other"]  # and the broken one is tried again only later
    assert caplog.text.count("could not do") == 1
    Chore.objects.filter(name="broken").update(taken_until=timezone.now())
    clock.tick()
    assert caplog.text.count("could not do") == 2


def test_a_database_that_goes_away_is_waited_for(monkeypatch, caplog):
    """Three times it does not answer, then it does."""
    clock, answers = Clock([]), [OperationalError, OperationalError, OperationalError, None]

    def tick() -> list[str]:
        answer = answers.pop(0)
        if answer:
            raise answer("the database system is starting up")
        clock.stop()
        return []

    monkeypatch.setattr(clock, "tick", tick)
    monkeypatch.setattr(clock_module, "PATIENCE", 0.01)
    monkeypatch.setattr(clock_module.connections, "close_all", lambda: None)
    clock.run()
    assert answers == []
    assert caplog.text.count("The database does not answer") == 3


@pytest.mark.django_db
def test_a_clock_that_is_told_to_stop_puts_down_what_it_holds():
    clock = Clock([])

    def long_work(go_on):
        clock.stop()
        assert go_on() is False

    duty, calls = counted("next")
    clock.duties = (Duty("long", long_work, every=A_MINUTE), duty)
    assert clock.tick() == []
    assert calls == []
    row = Chore.objects.get(name="long")
    assert (row.done_at, row.taken_until) == (None, None)


# --- what it does


def run_clock() -> str:
    out = StringIO()
    call_command("clock", "--once", stdout=out, skip_checks=True)
    return out.getvalue().strip()


@pytest.mark.django_db
def test_what_is_due_goes_live_and_what_has_expired_comes_down():
    due, over = builders.a_story(live=False), builders.a_story()
    revision = due.save_revision()
    past = timezone.now() - A_MINUTE
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=past)
    Page.objects.filter(pk=over.pk).update(expire_at=past)
    assert run_clock() == "timetable, reminders, patrol"
    assert Page.objects.get(pk=due.pk).live
    assert not Page.objects.get(pk=over.pk).live
    assert run_clock() == "Nothing is due."


@pytest.mark.django_db
def test_a_consent_that_ended_yesterday_is_taken_down_in_form(client):
    today = timezone.localdate()
    story = builders.a_story(slug="anna", consent=builders.a_consent(expires_on=today))
    run_clock()
    assert client.get("/en/stories/anna/").status_code == 200
    tomorrow = timezone.now() + timedelta(days=1)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(timezone, "now", lambda: tomorrow)
        assert client.get("/en/stories/anna/").status_code == 410  # by the register, at midnight
        assert Page.objects.get(pk=story.pk).live
        assert run_clock() == "timetable, reminders, patrol"
        assert not Page.objects.get(pk=story.pk).live
        assert client.get("/en/stories/anna/").status_code == 410


@pytest.mark.django_db
def test_words_written_by_hand_wait_for_a_person(client):
    story = builders.a_story(slug="anna")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE stories_storypage SET lead = 'By hand.' WHERE page_ptr_id = %s", [story.pk])
    run_clock()
    assert Page.objects.get(pk=story.pk).live
    assert client.get("/en/stories/anna/").status_code == 404
    assert PatrolRun.objects.first().standing == 1


# --- as a process


def test_it_stops_when_it_is_told_to(tmp_path):
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'nothing.sqlite3'}",  # no table is there: it waits for them
        "MEDIA_ROOT": str(tmp_path / "media"),
    }
    process = subprocess.Popen(
        [sys.executable, "manage.py", "clock", "--skip-checks"],
        cwd=ROOT,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert "The database does not answer" in process.stderr.readline()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
