"""`check_translation`: JSON Lines in, JSON Lines out."""

import io
import json
import sys
from types import SimpleNamespace

import pytest
from django.core.management import call_command

from cms.translation.exchange import requests_in
from cms.translation.figures import compare
from cms.translation.messages import FIGURES, wording


def run(monkeypatch, *lines: str | bytes) -> tuple[list[dict], str, int]:
    """What the command answers to these lines: its answers, what it complains of, its exit status."""
    data = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    out, err = io.StringIO(), io.StringIO()
    status = 0
    try:
        call_command("check_translation", stdout=out, stderr=err)
    except SystemExit as left:
        status = left.code
    return [json.loads(line) for line in out.getvalue().splitlines()], err.getvalue(), status


def a_line(**changes) -> str:
    return json.dumps({"id": "a", "source": "26 days", "target": "26 дней", "locale": "ru", **changes})


def test_each_pair_gets_a_verdict_in_its_turn(monkeypatch):
    answers, complaints, status = run(
        monkeypatch,
        a_line(),
        a_line(id="b", target="62 дня"),
        a_line(id="c", source="10 mg", target="0,01 г"),
    )
    assert [(answer["id"], answer["verdict"]) for answer in answers] == [
        ("a", "ok"),
        ("b", "error"),
        ("c", "notice"),
    ]
    assert (complaints, status) == ("", 0)


def test_a_finding_says_what_where_and_how_grave(monkeypatch):
    [answer], _, _ = run(monkeypatch, a_line(target="62 дня"))
    [finding] = answer["findings"]
    assert finding["code"] == "figure-differs"
    assert finding["severity"] == "error"
    assert (finding["source"], finding["target"]) == ([0, 7], [0, 6])
    assert "26 days" in finding["message"]
    assert "62 дня" in finding["message"]


def test_what_is_missing_has_no_place_in_the_translation(monkeypatch):
    [answer], _, _ = run(monkeypatch, a_line(target="много дней"))
    assert answer["findings"][0]["target"] is None


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("oops", "not JSON"),
        ("[1]", "must be an object"),
        (a_line(source=7), "“source” must be a text"),
        ('{"id": 1, "target": "x", "locale": "ru"}', "“source” must be a text"),
        (a_line(locale="fr"), "unknown locale 'fr'"),
        (a_line(id={"a": 1}), "“id” must be"),
        (b'{"id": "\xff"}', "not UTF-8"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_the_others_are_answered(monkeypatch, bad, reason):
    answers, complaints, status = run(monkeypatch, a_line(), bad, a_line(id="c"))
    assert [answer["id"] for answer in answers] == ["a", "c"]
    assert complaints.startswith("line 2: ")
    assert reason in complaints
    assert status == 2


def test_empty_lines_a_byte_order_mark_and_a_lone_surrogate_do_no_harm(monkeypatch):
    answers, _, status = run(monkeypatch, b"\xef\xbb\xbf" + a_line().encode(), "", a_line(id="\ud800"), "  ")
    assert [answer["id"] for answer in answers] == ["a", "\ud800"]
    assert status == 0


def test_a_language_tag_may_be_written_in_any_case(monkeypatch):
    answers, _, _ = run(monkeypatch, a_line(locale="zh-Hans", target="26天"), a_line(locale="RU"))
    assert [answer["verdict"] for answer in answers] == ["ok", "ok"]


def test_answers_come_while_the_questions_still_do():
    """The first pair is read before the second line exists."""

    def lines():
        yield a_line().encode()
        raise AssertionError("asked for more than the first line")

    assert next(requests_in(lines())).id == "a"


def test_every_code_has_a_wording_that_names_its_places():
    result = compare("At least 26 days in stage IIIA", "62 дня, стадия IIIB", "ru")
    for found in result.findings:
        assert found.code in FIGURES
        assert wording(found, "At least 26 days in stage IIIA", "62 дня, стадия IIIB")
