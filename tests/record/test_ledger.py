"""The ledger: nobody changes or removes a decision without being found out."""

import pytest
from django.db import DatabaseError, connection, transaction

from cms.record import guards, ledger
from cms.record.chain import Fault
from cms.record.models import Decision, Head
from tests import builders

pytestmark = pytest.mark.django_db


def some_decisions(count: int) -> None:
    for number in range(count):
        ledger.note("cleared", facts={"digest": f"{number:064x}"})


def tampered(statement: str) -> list[Fault]:
    """What the chain says after somebody with all rights took the guards away and wrote."""
    guards.remove("default")
    with connection.cursor() as cursor:
        cursor.execute(statement)
    return list(ledger.verify())


@pytest.mark.parametrize("act", ["UPDATE record_decision SET action = 'x'", "DELETE FROM record_decision"])
def test_the_database_refuses_to_change_or_delete_a_decision(act):
    some_decisions(2)
    with (
        pytest.raises(DatabaseError, match="never changed or deleted"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(act)
    assert Decision.objects.count() == 2


def test_an_untouched_chain_holds():
    some_decisions(5)
    assert list(ledger.verify()) == []


@pytest.mark.parametrize("number", [1, 3, 5])
def test_a_changed_decision_is_named(number):
    some_decisions(5)
    found = tampered(f"UPDATE record_decision SET language = 'ru' WHERE number = {number}")
    assert found == [Fault(number, "changed")]


def test_a_decision_rewritten_with_its_own_new_hash_is_named():
    some_decisions(3)
    first = Decision.objects.get(number=1)
    first.action = "withdrawn"
    forged = ledger.chain.link(first.previous, first.as_fact())
    found = tampered(f"UPDATE record_decision SET action = 'withdrawn', hash = '{forged}' WHERE number = 1")
    assert found == [Fault(2, "changed")]


def test_a_removed_decision_is_named():
    some_decisions(5)
    assert Fault(2, "missing") in tampered("DELETE FROM record_decision WHERE number = 2")


def test_removing_the_newest_decisions_is_noticed():
    some_decisions(5)
    assert tampered("DELETE FROM record_decision WHERE number > 3") == [Fault(4, "cut")]


def test_the_ledger_tells_of_a_story_without_naming_anybody():
    story = builders.a_story(display_name="Wilhelmina", title="Wilhelmina’s long road")
    decision = Decision.objects.get(page=story.pk, action="cleared")
    assert decision.facts["basis"]["consent"]
    assert "Wilhelmina" not in str(decision.as_fact())
    assert Head.objects.get().number == Decision.objects.count()
