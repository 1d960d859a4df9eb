"""`manage.py check_record`: one JSON object a line, bad lines named, the others answered."""

import io
import json
import sys
from pathlib import Path

import pytest
from django.core.management import call_command

from cms.publishing.json_lines import answer_all

CORPUS = Path(__file__).parent / "corpus" / "records.jsonl"
GOOD = {"id": "a", "locale": "en", "record": {"type": "staging", "ISS": "I", "R-ISS": "III"}}


def run(monkeypatch, *lines: bytes) -> tuple[list[dict], str, int]:
    """The answers, what was said on standard error, and the exit status."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\n".join(lines) + b"\n")))
    out, err, status = io.StringIO(), io.StringIO(), 0
    try:
        call_command("check_record", stdout=out, stderr=err)
    except SystemExit as left:
        status = left.code
    return [json.loads(line) for line in out.getvalue().splitlines()], err.getvalue(), status


def a_line(**changes) -> bytes:
    return json.dumps(GOOD | changes).encode()


def test_a_record_is_answered_with_rule_severity_and_message(monkeypatch):
    answers, err, status = run(monkeypatch, a_line())
    [found] = answers[0]["findings"]
    assert (answers[0]["id"], found["rule"], found["severity"]) == ("a", "CLN-002", "block")
    assert (found["start"], found["end"]) == (None, None)
    assert found["message"] == (
        "ISS “I” and R-ISS “III” cannot both be true. Ask the clinician for the right stages."
    )
    assert (err, status) == ("", 0)


def test_a_sound_record_is_answered_with_nothing_found(monkeypatch):
    answers, _, status = run(monkeypatch, a_line(record={"type": "staging", "ISS": "III", "R-ISS": "III"}))
    assert answers == [{"id": "a", "findings": []}]
    assert status == 0


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (b"nonsense", "not valid JSON"),
        (b"[1]", "one JSON object"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"id": "x", "record": "\xff"}', "not UTF-8"),
        (b'{"id": 1, "locale": "en", "record": {"type": "claim_pair", "PFS": NaN}}', "not valid JSON"),
        (b'{"id": 1, "locale": "en", "record": {"type": "claim_pair", "PFS": -Infinity}}', "not valid JSON"),
        (b'{"id": 1, "locale": "en", "record": {"type": "claim_pair", "PFS": 1e999}}', "“PFS” is not a number"),
        (b'{"id": 1, "locale": "en", "record": {"type": "claim_set", "n": ' + b"9" * 5000 + b"}}", "not valid JSON"),
        (a_line(locale="fr"), "“locale” must be one of: en, ru, zh-hans"),
        (a_line(id=None), "“id” is missing"),
        (a_line(record=None), "“record” is missing or is not an object"),
        (a_line(record={"type": "poem"}), "“type” must be one of: claim, claim_pair, claim_set"),
        (a_line(record={"type": "claim", "numerator": "many"}), "“numerator” is not a number"),
        (a_line(record={"type": "claim", "subset": []}), "“subset” must give counts"),
        (a_line(record={"type": "timeline", "events": "infusion"}), "“events” must be pairs"),
    ],
)  # fmt: skip
def test_a_bad_line_is_named_and_the_others_are_answered(monkeypatch, bad, reason):
    answers, err, status = run(monkeypatch, a_line(), bad, a_line())
    assert len(answers) == 2
    assert err.startswith("Line 2: ")
    assert reason in err
    assert status == 2


def test_a_byte_order_mark_an_empty_line_and_a_lone_surrogate_do_no_harm(monkeypatch):
    odd = a_line(record={"type": "outcome", "category": "\ud800", "criteria": "IMWG"})
    answers, _, status = run(monkeypatch, b"\xef\xbb\xbf" + a_line(), b"  ", odd)
    assert [len(answer["findings"]) for answer in answers] == [1, 1]
    assert status == 0


def test_answers_come_while_the_questions_still_do():
    """The first answer is flushed before the second line is read."""
    out, said = io.StringIO(), []
    out.flush = lambda: said.append(out.getvalue())

    def lines():
        yield b"one"
        assert said == ["ONE"]
        yield b"two"

    assert answer_all(lines(), lambda line: line.decode().upper(), out=out, err=io.StringIO())
    assert said == ["ONE", "ONETWO"]


def test_a_thousand_records_are_answered_in_one_run(monkeypatch):
    lines = CORPUS.read_bytes().splitlines()
    answers, err, _ = run(monkeypatch, *(lines * 6)[:1000])
    assert (len(answers), err) == (1000, "")
