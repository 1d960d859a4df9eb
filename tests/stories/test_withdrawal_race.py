"""Two people at once: one decision, the other is told; and no story goes live between two looks at its consent."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from subprocess import TimeoutExpired

import psycopg2
import pytest
from django.db import connection

from tests.shared import made_once
from tests.stories.processes import copy, ended_well, fill, fill_folder, run

# each stops before its transaction ends, says so, and goes on when it is told to
BEFORE = """
import sys
import django; django.setup()
from cms.record import ledger
from stories.models import ConsentRecord, StoryPage
note = ledger.note
def hold_still(action, **kwargs):
    decision = note(action, **kwargs)
    if action == sys.argv[1]:
        print("in the middle", flush=True)
        sys.stdin.readline()
    return decision
ledger.note = hold_still
"""
WITHDRAW = """
from stories.withdrawal import withdraw
result = withdraw(ConsentRecord.objects.get(reference="CR-1"), user=None, note=sys.argv[2])
print("first" if result.is_new else "told")
"""
PUBLISH = """
from django.db import transaction
from cms.publishing.gate import NotPublishable
story = StoryPage.objects.get(slug="draft")
assert not story.consent.is_withdrawn  # read now, and not again
print("read", flush=True)
sys.stdin.readline()
story.live = True
try:
    with transaction.atomic():
        story.save()
except NotPublishable as refusal:
    print(*(obstacle.code for obstacle in refusal.obstacles))
else:
    print("published")
"""
LOOK = """
import django; django.setup()
from cms.delivery.models import PublicPage
from cms.record.models import Decision
from stories.models import ConsentRecord, StoryPage
print(ConsentRecord.objects.get().withdrawal_note)
print(Decision.objects.filter(action="consent-withdrawn").count())
print(PublicPage.objects.filter(kind="story").count(), StoryPage.objects.filter(live=True).count())
"""


@pytest.fixture(scope="module")
def filled(django_db_setup, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path | str]:
    """A database like the one that the tests run on, to be copied: a folder with a file, or its name on the server."""
    if connection.vendor == "sqlite":
        yield made_once(tmp_path_factory, "processes", fill_folder)
        return
    with on_the_server("casebook_race_filled") as name:
        fill(address_of(name))
        yield name


@pytest.fixture
def database(filled: Path | str, tmp_path: Path) -> Iterator[str]:
    """The address of a copy."""
    if isinstance(filled, Path):
        copy(filled, tmp_path / "site.sqlite3")
        yield f"sqlite:///{tmp_path / 'site.sqlite3'}"
        return
    with on_the_server("casebook_race", template=filled) as name:
        yield address_of(name)


@contextmanager
def on_the_server(name: str, *, template: str = "template1") -> Iterator[str]:
    """A database of this process’s own beside the one of the tests; its name."""
    server = connection.settings_dict
    access = {key: server[key.upper()] or None for key in ("user", "password", "host", "port")}
    name = f"{name}_{os.getpid()}"
    with closing(psycopg2.connect(dbname="postgres", **access)) as keeper:
        keeper.autocommit = True
        with keeper.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
            try:
                yield name
            finally:
                cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


def address_of(name: str) -> str:
    server = connection.settings_dict
    who = f"{server['USER']}:{server['PASSWORD']}" if server["PASSWORD"] else server["USER"]
    return f"postgres://{who}@{server['HOST']}:{server['PORT'] or 5432}/{name}"


def says(process, line: str) -> None:
    found = process.stdout.readline()
    assert found == f"{line}\n", found + process.stdout.read()


def go_on(process) -> None:
    process.stdin.write("\n")
    process.stdin.flush()


def test_people_who_decide_at_once(database):
    # a story is about to go live on a consent that somebody is withdrawing
    editor = run(database, "-c", BEFORE + PUBLISH, "nothing")
    says(editor, "read")
    one = run(database, "-c", BEFORE + WITHDRAW, "consent-withdrawn", "the first note")
    says(one, "in the middle")
    go_on(editor)
    # meanwhile another person presses the same button
    other = run(database, "-c", BEFORE + WITHDRAW, "nothing", "the second note")
    with pytest.raises(TimeoutExpired):
        editor.wait(timeout=3)  # it waits for the first
    go_on(one)
    assert ended_well(one) == "first\n"
    assert ended_well(other) == "told\n"
    assert ended_well(editor) == "consent-withdrawn\n"
    assert ended_well(run(database, "-c", LOOK)).splitlines() == ["the first note", "1", "0 0"]


def test_a_story_that_goes_live_just_before_a_withdrawal_comes_down_with_the_rest(database):
    editor = run(database, "-c", BEFORE + PUBLISH, "cleared")
    says(editor, "read")
    go_on(editor)
    says(editor, "in the middle")
    one = run(database, "-c", BEFORE + WITHDRAW, "nothing", "by letter")
    with pytest.raises(TimeoutExpired):
        one.wait(timeout=8)  # it waits for the publication
    go_on(editor)
    assert ended_well(editor) == "published\n"
    assert ended_well(one) == "first\n"
    assert ended_well(run(database, "-c", LOOK)).splitlines() == ["by letter", "1", "0 0"]
