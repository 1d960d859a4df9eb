"""`manage.py check_text`: one JSON object a line, bad lines named, the others answered."""

import io
import json
import sys

import pytest
from django.core.management import call_command

pytestmark = pytest.mark.django_db  # the site’s own registry is asked

GOOD = {
    "id": "a",
    "locale": "en",
    "kind": "treatment",
    "audience": "public",
    "text": "We guarantee remission.",
}


def run(monkeypatch, *lines: bytes) -> tuple[list[dict], str, int]:
    """The answers, what was said on standard error, and the exit status."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\n".join(lines) + b"\n")))
    out, err, status = io.StringIO(), io.StringIO(), 0
    try:
        call_command("check_text", stdout=out, stderr=err)
    except SystemExit as left:
        status = left.code
    return [json.loads(line) for line in out.getvalue().splitlines()], err.getvalue(), status


def test_a_text_is_answered_with_rule_severity_span_and_message(monkeypatch):
    answers, err, status = run(monkeypatch, json.dumps(GOOD).encode())
    assert [answer["id"] for answer in answers] == ["a"]
    found = answers[0]["findings"][0]
    assert (found["rule"], found["severity"], found["start"], found["end"]) == ("CLM-001", "block", 3, 22)
    assert "guarantee remission" in found["message"]
    assert (err, status) == ("", 0)


def test_a_harmless_text_is_answered_with_nothing_found(monkeypatch):
    answers, _, status = run(
        monkeypatch, json.dumps(GOOD | {"text": "There is no guaranteed cure."}).encode()
    )
    assert answers == [{"id": "a", "findings": []}]
    assert status == 0


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (b"nonsense", "not valid JSON"),
        (b"[1]", "one JSON object"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"id": "x", "text": "\xff"}', "not UTF-8"),
        (json.dumps(GOOD | {"locale": "fr"}).encode(), "“locale” must be one of: en, ru, zh-hans"),
        (json.dumps(GOOD | {"kind": []}).encode(), "“kind” must be one of"),
        (json.dumps(GOOD | {"text": 5}).encode(), "“text” is missing"),
        (json.dumps(GOOD | {"id": None}).encode(), "“id” is missing"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_answered(monkeypatch, bad, reason):
    good = json.dumps(GOOD).encode()
    answers, err, status = run(monkeypatch, good, bad, good)
    assert len(answers) == 2
    assert err.startswith("Line 2: ")
    assert reason in err
    assert status == 2


def test_a_text_for_professionals_may_say_so_as_the_catalogue_does(monkeypatch):
    asked = GOOD | {"locale": "zh-hans", "text": "缓解率90%"}
    public, professional, hcp = (
        {found["rule"] for found in answer["findings"]}
        for answer in run(
            monkeypatch,
            *(json.dumps(asked | {"audience": each}).encode() for each in ("public", "professional", "hcp")),
        )[0]
    )
    assert "ZH-001" in public
    assert professional == hcp == public - {"ZH-001"}


def test_a_link_in_a_contact_window_is_no_address_in_running_text(monkeypatch):
    asked = GOOD | {"text": "Write to us: https://wa.me/861055500100"}
    running, window = run(
        monkeypatch, json.dumps(asked).encode(), json.dumps(asked | {"kind": "ui"}).encode()
    )[0]
    assert [found["rule"] for found in running["findings"]] == ["CTA-001"]
    assert window["findings"] == []


def test_a_lone_surrogate_hides_nothing(monkeypatch):
    asked = GOOD | {"locale": "zh-hans", "text": "保\ud800证治愈"}
    answers, _, status = run(monkeypatch, json.dumps(asked).encode())
    assert {found["rule"] for found in answers[0]["findings"]} >= {"CLM-001"}
    assert status == 0
