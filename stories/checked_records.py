"""Records as JSON Lines: reads one line, asks the rules, and about a translation also the figure guard.

It stands here because the gate and the desk know nothing of each other, and this answer needs both.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from django.utils import translation

from cms.publishing.json_lines import BadLine, asked_in
from cms.publishing.record_messages import reason, record_message
from cms.publishing.rules import Severity
from cms.publishing.rules.records import Finding, Record, Translation, Unreadable, findings, read, severity_of
from cms.publishing.rules.records.finding import SEVERITIES
from cms.translation import figures
from cms.translation.messages import wording

_OF_MEANING = {
    "negation-lost": "I18N-007",
    "negation-added": "I18N-007",
    "hedge-lost": "I18N-007",
    "sign-differs": "I18N-007",
    "label-differs": "I18N-002",
}


def answer(line: bytes, *, today: date) -> str:
    """The answer to one line, as one line of JSON; its messages are in the language of the line."""
    asked = asked_in(line)
    try:
        record = read(asked.get("record"), locale=asked["locale"], today=today)
    except Unreadable as unreadable:
        raise BadLine(reason(unreadable)) from None
    with translation.override(asked["locale"]):
        found = list(_once(_told(record)))
    return json.dumps({"id": asked["id"], "findings": found})  # ASCII: any terminal, any lone surrogate


def _told(record: Record) -> Iterator[dict]:
    for found in findings(record):
        yield _of_rule(found)
    if isinstance(record, Translation):
        for doubt in figures.compare(record.source, record.target, record.locale).findings:
            yield _of_guard(doubt, record)


def _once(told: Iterable[dict]) -> Iterator[dict]:
    """A rule says one thing about one place: the first finding about some words stands for those after it."""
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for each in told:
        rule, start, end = each["rule"], each["start"], each["end"]
        if start is not None:
            if any(start < last and first < end for first, last in places[rule]):
                continue
            places[rule].append((start, end))
        yield each


def _of_rule(found: Finding) -> dict:
    return {
        "rule": found.rule,
        "severity": str(severity_of(found)),
        "start": found.start,
        "end": found.end,
        "message": record_message(found),
    }


def _of_guard(doubt: figures.Finding, pair: Translation) -> dict:
    """What the figure guard doubts, as a finding of the catalogue; its place is that in the translation."""
    rule = _OF_MEANING.get(doubt.code, "I18N-004")
    start, end = doubt.target or (None, None)
    if doubt.code == "label-differs" and pair.target[start:end].lower() == "пр":
        rule = "I18N-003"
    is_error = doubt.severity is figures.Severity.ERROR
    return {
        "rule": rule,
        "severity": str(SEVERITIES[rule] if is_error else Severity.WARN),
        "start": start,
        "end": end,
        "message": wording(doubt, pair.source, pair.target),
    }
