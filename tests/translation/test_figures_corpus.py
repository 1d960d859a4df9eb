"""The bars of the guard on the corpus: wrong figures caught, and faithful translations let through."""

import json
from pathlib import Path

import pytest

from cms.translation.figures import compare

CORPUS = Path(__file__).parent / "corpus"


def pairs(language: str, part: str | None = None) -> list[dict]:
    lines = (CORPUS / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [pair for pair in map(json.loads, lines) if part in (None, pair["part"])]


def verdict(pair: dict) -> str:
    return compare(pair["source"], pair["target"], pair["locale"]).verdict


@pytest.mark.parametrize("part", ["seen", "held-out", "later"])
@pytest.mark.parametrize("language", ["ru", "zh"])
def test_of_the_wrong_translations_97_of_100_are_caught(language, part):
    wrong = [pair for pair in pairs(language, part) if pair["expected"] == "error"]
    missed = [pair["target"] for pair in wrong if verdict(pair) != "error"]
    assert len(missed) <= 0.03 * len(wrong), missed


@pytest.mark.parametrize("part", ["seen", "held-out", "later"])
@pytest.mark.parametrize("language", ["ru", "zh"])
def test_of_the_faithful_translations_at_most_3_of_100_are_refused(language, part):
    faithful = [pair for pair in pairs(language, part) if pair["expected"] == "faithful"]
    refused = [pair["target"] for pair in faithful if verdict(pair) == "error"]
    assert len(refused) <= 0.03 * len(faithful), refused


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_nearly_every_twin_is_told_from_its_right_sister(language):
    by_id: dict[str, dict[str, str]] = {}
    for pair in pairs(language):
        by_id.setdefault(pair["id"].rsplit("-", 1)[0], {})[pair["expected"]] = verdict(pair)
    twins = [both for both in by_id.values() if len(both) == 2]
    apart = sum(both["error"] == "error" != both["faithful"] for both in twins)
    assert apart >= 0.85 * len(twins)


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_the_finding_points_at_the_place_that_was_changed(language):
    right = {pair["id"].rsplit("-", 1)[0]: pair for pair in pairs(language) if pair["expected"] == "faithful"}
    found = total = 0
    for pair in pairs(language):
        if pair["expected"] == "faithful":
            continue
        changed = _changed(right[pair["id"].rsplit("-", 1)[0]]["target"], pair["target"])
        spans = [
            f.target for f in compare(pair["source"], pair["target"], pair["locale"]).findings if f.target
        ]
        if changed[0] == changed[1] or not spans:
            continue  # something was left out: there is no place in the translation to point at
        total += 1
        found += any(start < changed[1] and changed[0] < end for start, end in spans)
    assert found >= 0.9 * total, (found, total)


def _changed(right: str, wrong: str) -> tuple[int, int]:
    """The span of the wrong text that differs from the right one."""
    start = next(
        (i for i, (a, b) in enumerate(zip(right, wrong, strict=False)) if a != b), min(len(right), len(wrong))
    )
    same_end = 0
    while same_end < min(len(right), len(wrong)) - start and right[-1 - same_end] == wrong[-1 - same_end]:
        same_end += 1
    return start, len(wrong) - same_end
