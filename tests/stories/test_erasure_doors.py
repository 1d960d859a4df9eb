"""The doors of an erasure: its pages, its command, and what stays in the file of the database."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db.utils import ConnectionHandler
from django.urls import reverse
from django.utils import timezone

from cms.record.models import Decision
from stories.erasure import erase
from stories.erasure_traces import wipe_free_space
from stories.models import ConsentRecord, StoryPage
from stories.withdrawal import withdraw
from tests import builders

pytestmark = pytest.mark.django_db


# --- the doors


def officer(client):
    user = builders.a_user("irina", "Compliance officers")
    client.force_login(user)
    return user


def a_withdrawn_story(**fields) -> StoryPage:
    story = builders.a_story(**fields)
    withdraw(story.consent, user=None)
    return story


def test_an_officer_erases_in_two_steps_by_typing_the_number(client):
    user = officer(client)
    story = a_withdrawn_story(title="A very long road")
    address = reverse("casebook_erase", args=[story.consent.pk])
    first = client.get(address).content.decode()
    assert "A very long road" in first
    assert 'name="reference"' not in first
    assert 'name="reference"' in client.get(address, {"step": "2"}).content.decode()
    wrong = client.post(address, {"reference": "CR-0"})
    assert b"Nothing was erased" in wrong.content
    assert StoryPage.objects.filter(pk=story.pk).exists()
    done = client.post(address, {"reference": story.consent.reference}, follow=True)
    assert b"Only numbers remain" in done.content
    assert not StoryPage.objects.filter(pk=story.pk).exists()
    assert Decision.objects.get(action="erased").actor == user.pk
    again = client.get(address, follow=True)
    assert b"Everything has already been erased." in again.content


def test_what_stands_in_the_way_is_told_and_nothing_is_asked(client):
    officer(client)
    story = builders.a_story()
    address = reverse("casebook_erase", args=[story.consent.pk])
    html = client.get(address, {"step": "2"}).content.decode()
    assert "Withdraw it first" in html
    assert 'name="reference"' not in html
    client.post(address, {"reference": story.consent.reference})
    assert StoryPage.objects.filter(pk=story.pk, live=True).exists()


def test_an_editor_erases_nobody(client):
    story = a_withdrawn_story()
    client.force_login(builders.an_editor())
    address = reverse("casebook_erase", args=[story.consent.pk])
    assert client.post(address, {"reference": story.consent.reference}).status_code in {302, 403}
    assert StoryPage.objects.filter(pk=story.pk).exists()


def test_the_command_says_what_would_go_and_then_does_it():
    story = a_withdrawn_story()
    out = StringIO()
    call_command("erase", story.consent.reference, "--dry-run", stdout=out)
    assert "Nothing was changed." in out.getvalue()
    assert StoryPage.objects.filter(pk=story.pk).exists()
    call_command("erase", story.consent.reference, stdout=out)
    assert "Erased." in out.getvalue()
    assert not StoryPage.objects.filter(pk=story.pk).exists()


def test_the_command_refuses_in_words():
    with pytest.raises(CommandError, match="There is no consent"):
        call_command("erase", "CR-0")
    story = builders.a_story()
    with pytest.raises(CommandError, match="not withdrawn"):
        call_command("erase", story.consent.reference)


# --- the file of the database


def test_the_free_parts_of_an_sqlite_file_are_wiped_too(tmp_path):
    file = tmp_path / "site.sqlite3"
    options = {"init_command": "PRAGMA journal_mode=WAL"}
    database = ConnectionHandler(
        {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": file, "OPTIONS": options}}
    )["default"]
    with database.cursor() as cursor:
        cursor.execute("CREATE TABLE people (name text)")
        cursor.executemany(
            "INSERT INTO people VALUES (%s)",
            [(f"Wilhelmina Quastenflosser {number}",) for number in range(500)],
        )
        cursor.execute("DELETE FROM people")

    def raw() -> bytes:
        return b"".join(path.read_bytes() for path in tmp_path.iterdir())

    assert b"Wilhelmina" in raw()
    wipe_free_space(database)
    assert b"Wilhelmina" not in raw()
    database.close()


def test_a_page_with_a_last_day_in_the_past_can_be_erased():
    story = builders.a_story()
    ConsentRecord.objects.filter(pk=story.consent.pk).update(
        withdrawn_on=timezone.localdate() - timedelta(days=2)
    )
    story.unpublish()
    erase(story.consent, user=None)
    assert not StoryPage.objects.filter(pk=story.pk).exists()
