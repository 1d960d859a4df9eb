"""A process killed in the middle of a withdrawal leaves everything as it was; one that has ended, nothing public.

Real processes and a real database file: what a rolled-back test transaction would show is not the question here.
"""

import json
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.shared import made_once
from tests.stories.processes import copy, ended_well, fill_folder, run

# holds still before the decision of this number is written, until somebody kills it
WITHDRAW = """
import sys, time
import django; django.setup()
from cms.record import ledger
from stories.models import ConsentRecord
from stories.withdrawal import withdraw
stop, note, noted = int(sys.argv[1]), ledger.note, []
def hold_still(*args, **kwargs):
    noted.append(args)
    if len(noted) == stop:
        print("in the middle", flush=True)
        time.sleep(600)
    return note(*args, **kwargs)
ledger.note = hold_still
withdraw(ConsentRecord.objects.get(reference="CR-1"), user=None)
print(len(noted), flush=True)
"""


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Path:
    """A database file of its own, with a story in three languages, and a treatment page with the patient’s picture."""
    copy(made_once(tmp_path_factory, "processes", fill_folder), tmp_path / "site.sqlite3")
    return tmp_path / "site.sqlite3"


def state(site: Path) -> dict:
    """Everything that a withdrawal touches, as the next process finds it."""
    questions = {
        "withdrawn": "SELECT withdrawn_on IS NOT NULL FROM stories_consentrecord",
        "live": "SELECT slug, live FROM wagtailcore_page WHERE slug IN ('anna', 'myeloma') ORDER BY slug, id",
        "public": "SELECT path FROM delivery_publicpage WHERE sealed AND (path LIKE '%anna%' OR path LIKE '%myeloma%')",
        "gone": "SELECT path FROM delivery_gonepage",
        "standing": "SELECT COUNT(*) FROM publishing_clearance WHERE ended_at IS NULL",
        "notices": "SELECT COUNT(*) FROM publishing_notice",
        "decisions": "SELECT action FROM record_decision ORDER BY number",
        "covers": "SELECT cover_id FROM stories_treatmentpage",
        "withheld": "SELECT withheld_since IS NOT NULL FROM stories_casebookimage",
    }
    with closing(sqlite3.connect(site)) as connection:
        found = {name: sorted(connection.execute(sql).fetchall()) for name, sql in questions.items()}
    return json.loads(json.dumps(found))


def killed_before(decision: int, site: Path) -> None:
    process = run(f"sqlite:///{site}", "-c", WITHDRAW, str(decision))
    line = process.stdout.readline()
    assert line == "in the middle\n", line + process.stdout.read()
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=60)
    process.stdout.close()
    process.stdin.close()
    assert process.returncode == -signal.SIGKILL


@pytest.mark.parametrize("decision", [1, 3, 5])
def test_a_process_killed_in_the_middle_leaves_everything_as_it_was(site, decision):
    """It confirms the treatment page without its picture, takes three pages down, and notes the withdrawal."""
    before = state(site)
    killed_before(decision, site)
    assert state(site) == before


def test_the_withdrawal_after_a_killed_one_is_whole(site):
    before = state(site)
    assert before["withdrawn"] == [[0]]
    assert len(before["public"]) == 4
    killed_before(4, site)
    assert ended_well(run(f"sqlite:///{site}", "-c", WITHDRAW, "0")) == "5\n"
    after = state(site)
    assert after["withdrawn"] == [[1]]
    assert after["public"] == [["/en/treatments/myeloma/"]]
    assert after["gone"] == [["/en/stories/anna/"], ["/ru/stories/anna/"], ["/zh-hans/stories/anna/"]]
    assert after["live"] == [["anna", 0], ["anna", 0], ["anna", 0], ["myeloma", 1]]
    assert after["standing"][0][0] == before["standing"][0][0] - 3
    assert after["covers"] == [[None]]
    assert after["withheld"] == [[1]]
    assert after["notices"] == [[3]]
