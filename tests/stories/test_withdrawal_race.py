"""Two people at once: one decision, the other is told; and no story goes live between two looks at its consent."""

import os
from collections.abc import Iterator
from pathlib import Path
from subprocess import TimeoutExpired

import psycopg2
import pytest
from django.db import connection

from tests.stories.processes import ended_well, fill, run

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
DRAFT = """
import django; django.setup()
from stories.models import ConsentRecord
from tests import builders
builders.a_story(slug="draft", live=False, consent=ConsentRecord.objects.get(reference="CR-1"))
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


@pytest.fixture
def database(tmp_path: Path) -> Iterator[str]:
    """The address of a database like the one that the tests run on: a file, or one of its own on the server."""
    if connection.vendor == "sqlite":
        address = f"sqlite:///{tmp_path / 'site.sqlite3'}"
        fill(address)
        ended_well(run(address, "-c", DRAFT))
        yield address
        return
    server = connection.settings_dict
    name = f"casebook_race_{os.getpid()}"
    access = {key: server[key.upper()] or None for key in ("user", "password", "host", "port")}
    keeper = psycopg2.connect(dbname="postgres", **access)
    keeper.autocommit = True
    with keeper.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    who = f"{server['USER']}:{server['PASSWORD']}" if server["PASSWORD"] else server["USER"]
    address = f"postgres://{who}@{server['HOST']}:{server['PORT'] or 5432}/{name}"
    try:
        fill(address)
        ended_well(run(address, "-c", DRAFT))
        yield address
    finally:
        with keeper.cursor() as cursor:
            cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")
        keeper.close()


def says(process, line: str) -> None:
    found = process.stdout.readline()
    assert found == f"{line}\n", found + process.stdout.read()


def go_on(process) -> None:
    process.stdin.write("\n")
    process.stdin.flush()


def test_people_who_decide_at_once(database):
    """In one test, because a database costs more than what is asked of it."""
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
