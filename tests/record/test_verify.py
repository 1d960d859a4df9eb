"""Proving the record: among ten thousand decisions, no change and no removal goes unnoticed."""

import zlib
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.utils import timezone

from cms.record import chain, guards
from cms.record.models import Decision, Head, KeptFile, Showing
from cms.record.verification import Fault, verify
from tests import builders

pytestmark = pytest.mark.django_db

MANY = 10_000


def many_decisions(count: int) -> None:
    """A long chain, written in one go as `ledger.note` would have written it."""
    begin, previous, decisions = datetime(2020, 1, 1, tzinfo=UTC), chain.START, []
    for number in range(1, count + 1):
        decision = Decision(
            number=number,
            at=begin + timedelta(minutes=number, microseconds=number),
            action="cleared" if number % 3 else "taken-down",
            actor=number % 7 or None,
            page=number % 50,
            language=("en", "ru", "zh-hans")[number % 3],
            facts={"digest": f"{number:064x}", "basis": {"rules": "2026.11", "sign_offs": [number]}},
            previous=previous,
        )
        decision.hash = previous = chain.link(previous, decision.as_fact())
        decisions.append(decision)
    Decision.objects.bulk_create(decisions, batch_size=500)
    Head.objects.update_or_create(pk=1, defaults={"number": count, "hash": previous})


def tampered(statement: str) -> list[Fault]:
    """What is found after somebody with all rights took the guards away and wrote."""
    guards.remove("default")
    with connection.cursor() as cursor:
        cursor.execute(statement)
    return list(verify())


TAMPERED = [
    ("UPDATE record_decision SET action = 'cleared' WHERE number = 3000", Fault("decision", 3000, "changed")),
    ("UPDATE record_decision SET actor = 99 WHERE number = 1", Fault("decision", 1, "changed")),
    (
        'UPDATE record_decision SET facts = \'{"digest": "0"}\' WHERE number = 10000',
        Fault("decision", 10000, "changed"),
    ),
    (
        "UPDATE record_decision SET at = '2020-01-01 00:00:00+00' WHERE number = 5000",
        Fault("decision", 5000, "changed"),
    ),
    ("DELETE FROM record_decision WHERE number = 5000", Fault("decision", 5000, "missing")),
    ("DELETE FROM record_decision WHERE number = 1", Fault("decision", 1, "missing")),
    ("DELETE FROM record_decision WHERE number > 9999", Fault("decision", 10000, "cut")),
    ("DELETE FROM record_decision", Fault("decision", 1, "cut")),
    ("DELETE FROM record_head", Fault("decision", 10000, "changed")),
]


def test_any_change_and_any_removal_among_ten_thousand_is_named():
    many_decisions(MANY)
    assert list(verify()) == []
    for statement, fault in TAMPERED:
        with transaction.atomic():
            assert tampered(statement) == [fault], statement
            transaction.set_rollback(True)
    assert list(verify()) == []


def test_two_decisions_that_changed_places_are_named():
    many_decisions(20)
    swap = (
        "UPDATE record_decision SET number = 1000 WHERE number = 7",
        "UPDATE record_decision SET number = 7 WHERE number = 8",
        "UPDATE record_decision SET number = 8 WHERE number = 1000",
    )
    found = [tampered(statement) for statement in swap][-1]
    assert {Fault("decision", 7, "changed"), Fault("decision", 8, "changed")} <= set(found)


# --- the pages as shown


def a_showing() -> Showing:
    return Showing.objects.get(page=builders.a_story().pk)


def test_a_page_whose_words_were_changed_is_named():
    showing = a_showing()
    assert list(verify()) == []
    changed = zlib.compress(showing.text.replace("One person", "Two persons").encode())
    Showing.objects.filter(pk=showing.pk).update(html=changed)
    assert list(verify()) == [Fault("showing", showing.pk, "changed")]


def test_a_page_whose_words_and_digest_were_changed_is_named():
    showing = a_showing()
    Showing.objects.filter(pk=showing.pk).update(digest="0" * 64)
    faults = list(verify())
    assert Fault("showing", showing.pk, "unknown") in faults
    assert Fault("showing", showing.digest, "missing") in faults


@pytest.mark.parametrize("html", [None, b"not compressed", zlib.compress(b"\xff\xfe")])
def test_a_page_made_unreadable_is_named(html):
    showing = a_showing()
    Showing.objects.filter(pk=showing.pk).update(html=html)
    assert Fault("showing", showing.pk, "changed") in verify()


def test_a_removed_page_is_named():
    showing = a_showing()
    showing.delete()
    assert list(verify()) == [Fault("showing", showing.digest, "missing")]


def test_a_page_moved_to_another_day_is_named():
    showing = a_showing()
    Showing.objects.filter(pk=showing.pk).update(since=showing.since - timedelta(days=30))
    assert list(verify()) == [Fault("showing", showing.pk, "moved")]


def test_a_changed_and_a_removed_picture_or_style_sheet_are_named():
    a_showing()
    changed, removed = KeptFile.objects.filter(media_type="text/css").exclude(content=b"")[:2]
    KeptFile.objects.filter(pk=changed.pk).update(content=b"body { display: none }")
    KeptFile.objects.filter(pk=removed.pk).delete()
    faults = set(verify())
    assert Fault("file", changed.pk, "changed") in faults
    assert Fault("file", removed.pk, "missing") in faults


def test_an_erased_page_keeps_its_digest_and_is_no_fault():
    showing = a_showing()
    Showing.objects.filter(pk=showing.pk).update(html=None, erased_at=timezone.now())
    assert list(verify()) == []


# --- the command


def test_the_command_prints_how_many_there_are_and_the_last_hash():
    many_decisions(5)
    out = StringIO()
    call_command("verify_record", stdout=out)
    head = Head.objects.get()
    assert f"Decisions: 5. Hash of the last one: {head.hash}" in out.getvalue()
    assert "The record holds." in out.getvalue()


def test_the_command_fails_and_names_each_fault_with_its_number():
    many_decisions(5)
    tampered("DELETE FROM record_decision WHERE number = 2")
    out = StringIO()
    with pytest.raises(CommandError) as failure:
        call_command("verify_record", stdout=out)
    assert failure.value.returncode == 1
    assert "Decision 2: missing" in out.getvalue()


def test_an_empty_record_holds():
    out = StringIO()
    call_command("verify_record", stdout=out)
    assert "Decisions: 0" in out.getvalue()
