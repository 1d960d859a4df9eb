"""The patrol in the admin: who sees what it found, and who may send it round."""

from datetime import timedelta

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from cms.publishing.models import Chore, PatrolRun
from cms.publishing.rounds import Round
from stories.demo.users import load_users
from stories.guards import expected
from stories.patrol_report import look_again
from tests import builders

pytestmark = pytest.mark.django_db

ADDRESS = "/admin/reports/patrol/"
THOSE_WHO_PUBLISH = {"admin", "editor", "medical", "compliance", "reviewer-ru", "reviewer-zh"}


def page(client) -> str:
    return client.get(ADDRESS).content.decode()


def written_by_hand(story) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE stories_storypage SET lead = 'By hand.' WHERE page_ptr_id = %s", [story.pk])


@pytest.fixture
def editor(client):
    user = builders.an_editor()
    client.force_login(user)
    return user


@pytest.fixture
def no_worker(monkeypatch):
    monkeypatch.setattr(type(look_again), "enqueue", lambda *arguments: None)


def test_those_who_may_publish_see_it_and_may_send_the_patrol_round(client):
    may = {}
    for name, user in load_users().items():
        client.force_login(user)
        shown = client.get(ADDRESS).status_code == 200
        sent = client.post(ADDRESS).headers.get("Location") == ADDRESS
        listed = ADDRESS in client.get("/admin/account/").content.decode()
        may[name] = {shown, sent, listed}
    assert {name for name, answers in may.items() if answers == {True}} == THOSE_WHO_PUBLISH
    assert all(answers == {False} for name, answers in may.items() if name not in THOSE_WHO_PUBLISH)


def test_before_the_first_round_it_says_so(client, editor):
    assert "The patrol has not been round yet." in page(client)


def test_asking_sends_it_round_and_the_result_is_there(client, editor):
    story = builders.a_story(title="A long road to treatment")
    written_by_hand(story)
    answer = client.post(ADDRESS, follow=True)
    run = PatrolRun.objects.get()
    assert (run.asked_by, run.standing) == (editor, 1)
    text = answer.content.decode()
    assert "1 thing stands in violation." in text
    assert "A long road to treatment" in text
    assert reverse("wagtailadmin_pages:edit", args=[story.pk]) in text
    assert "It was changed past the editor" in text


def test_it_only_looks(client, editor):
    story = builders.a_story()
    written_by_hand(story)
    client.post(ADDRESS)
    story.refresh_from_db()
    assert story.live


def test_while_it_waits_or_runs_the_page_says_since_when_and_has_no_button(client, editor, no_worker):
    client.post(ADDRESS)
    assert "It begins as soon as the worker is free." in page(client)
    PatrolRun.objects.update(started_at=timezone.now(), heard_at=timezone.now(), pages=300)
    text = page(client)
    assert "On its round since" in text
    assert "300 pages looked at so far." in text
    assert "Look again now" not in text


def test_the_second_of_two_people_is_told_and_there_is_one_round(client, editor, no_worker):
    client.post(ADDRESS)
    client.force_login(builders.an_admin())
    assert "The patrol is already on its round." in client.post(ADDRESS, follow=True).content.decode()
    assert PatrolRun.objects.count() == 1


def test_a_round_that_was_broken_off_keeps_nobody_from_the_next(client, editor):
    long_ago = timezone.now() - timedelta(hours=1)
    run = PatrolRun.objects.create(started_at=long_ago, heard_at=long_ago)
    PatrolRun.objects.filter(pk=run.pk).update(asked_at=long_ago)
    assert "was broken off. Look again." in page(client)
    client.post(ADDRESS)
    assert PatrolRun.objects.exclude(ended_at=None).count() == 1


def test_a_clock_that_has_stopped_is_named(client, editor):
    Chore.objects.create(name="timetable", done_at=timezone.now())
    assert "The clock is not running." not in page(client)
    Chore.objects.update(done_at=timezone.now() - timedelta(hours=1))
    assert "The clock is not running." in page(client)


def test_a_long_list_is_read_in_pages_and_a_strange_page_number_harms_nothing(client, editor):
    Round(PatrolRun(), expected()).finish()
    entry = {
        "kind": "rule",
        "codes": ["consent-missing"],
        "page": None,
        "language": "ru",
        "subject": "x",
        "done": "",
    }
    PatrolRun.objects.update(found=[entry] * 60, standing=60)
    assert page(client).count("This story has no consent record") == 50
    assert client.get(f"{ADDRESS}?p=2").content.decode().count("This story has no consent record") == 10
    for strange in ("0", "-1", "x", "9" * 30):
        assert client.get(ADDRESS, {"p": strange}).status_code == 200
