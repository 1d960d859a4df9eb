"""Texts and records written by people who had not read the rules, and kept from those who mended them.

The bars stand a little below what was measured at first look. To judge the rules anew, write new ones.
`blind-2` is the half of a later set that the rules were mended with: its bars only keep what was won.

`unread` is what neither the rules nor the second reader have been shown: written in ordinary hospital wording
without knowledge of either, and looked at only as a whole. It stays so: who mends with it writes a new one. Before the
last mends, which other texts led to, 160 of the English ones were missed in 15.0 and blocked in 3.8 of 100; then, with
120 that were written after them, in per cent:

    language                en      ru      zh
    texts                   280     60      60
    verdict right           94.3    96.7    96.7
    harm that was missed    7.1     3.3     6.7
    harmless but blocked    4.3     3.3     0

Since then rules and reader have learnt from other texts only. Of 540 that were written to judge them (240 in hospital
wording, then 300 by ten voices, half of what is harmless traps), at first look:

    language                en      ru      zh        en      ru      zh
    texts                   80      80      80        100     100     100
    verdict right           95.0    92.5    95.0      92.0    94.0    91.0
    harm that was missed    0       2.5     0         10.0    6.0     0
    harmless but blocked    10.0    12.5    10.0      6.0     6.0     18.0

What they had in common was mended, and they are in `blind-3`.

`quiet` are 960 texts in pairs, harm beside its harmless twin: a third plain, a third soft, and a third in metaphors
and by implication. At first look 54.6 (en), 43.3 (ru) and 27.5 (zh) of 100 that harm were missed, and 8.3, 6.7 and
15.8 of 100 twins blocked. The second reader is not taught with them, since it then reads ordinary texts worse; what
was blocked falsely was mended.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from cms.publishing.rules.text import Text, findings, severity_of
from stories.checked_records import answer

CORPUS = Path(__file__).parent / "corpus"
WRITTEN_ON = date(2026, 11, 22)


def rows(name: str) -> list[dict]:
    lines = (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def is_blocked(row: dict) -> bool:
    text = Text(row["text"], row["locale"], row["kind"], row["audience"])
    return any(severity_of(found.rule, text) == "block" for found in findings(text))


@pytest.mark.parametrize(
    ("name", "most_missed"),
    [
        ("blind-en", 0.14),
        ("blind-ru", 0.12),
        ("blind-zh", 0.2),
        ("blind-2-en", 0.03),
        ("blind-2-ru", 0.04),
        ("blind-2-zh", 0.03),
        ("unread-en", 0.1),
        ("unread-ru", 0.1),
        ("unread-zh", 0.1),
    ],
)
def test_most_of_what_harms_is_blocked_and_little_else(name, most_missed):
    harmful = [is_blocked(row) for row in rows(name) if row["block"]]
    harmless = [is_blocked(row) for row in rows(name) if not row["block"]]
    assert 1 - sum(harmful) / len(harmful) <= most_missed
    assert sum(harmless) / len(harmless) <= 0.06


@pytest.mark.parametrize(("name", "most"), [("quiet-en", 0.05), ("quiet-ru", 0.05), ("quiet-zh", 0.09)])
def test_the_harmless_twins_of_quiet_harm_pass(name, most):
    harmless = [is_blocked(row) for row in rows(name) if not row["block"]]
    assert sum(harmless) / len(harmless) <= most


def test_records_are_judged_right():
    right = 0
    for row in rows("blind-records"):
        asked = json.dumps({name: row[name] for name in ("id", "locale", "record")}).encode()
        found = {each["rule"] for each in json.loads(answer(asked, today=WRITTEN_ON))["findings"]}
        right += not found if row["clean"] else set(row["expect"]) <= found
    assert right / len(rows("blind-records")) >= 0.95
