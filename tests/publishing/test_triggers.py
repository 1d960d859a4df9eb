"""A pattern that is tried only where its words stand finds what it finds when it is tried everywhere."""

import json
from pathlib import Path

import pytest

from cms.publishing.rules.text import LANGUAGES, Text, findings
from cms.publishing.rules.text.matching import Pattern
from cms.publishing.rules.text.reading import BLOCK
from cms.publishing.rules.text.triggers import need_of

CORPUS = Path(__file__).parent / "corpus"
TEXT = "No cure yet.\nHe was cured (at last)! She’s been told: relapse may come. Is it over? It is."


@pytest.mark.parametrize(
    ("spelt", "found"),
    [
        (r"\bcure[ds]?\b", ["cure", "cured"]),
        (r"\b(?:cure|relapse)d?\b", ["cure", "cured", "relapse"]),
        (r"\b(?:told|said)\b[^\n]{0,20}\brelapse", ["told: relapse"]),
        (r"\b(?:is|was) (?:it|cured)\b", ["was cured", "is it"]),
        (r"[qz]|\bno\b", ["no"]),
        (r"(?:it ){1,2}(?:is|over)\b", ["it over", "it is"]),
        (r"(?:cure|relapse)(?=\s+(?:yet|may))", ["cure", "relapse"]),
        (r"(?:ab)?cured", ["cured"]),
        (r"cured.{0,40}relapse", []),  # not in one sentence
    ],
)
def test_the_words_of_a_pattern_lead_to_its_matches(spelt, found):
    assert [match.group() for match in Pattern(spelt).within(Text(TEXT, "en"))] == found


@pytest.mark.parametrize("borders", [1, 2])
def test_a_pattern_may_reach_over_two_borders(borders):
    spelt = r"cured[^\n]*" + r"\n[^\n]*" * borders + ("relapse" if borders == 1 else "over")
    assert len(list(Pattern(spelt).across(Text(TEXT, "en")))) == 1


def test_a_pattern_that_does_not_tell_is_tried_everywhere():
    assert need_of(r"\d+|cure") is None
    assert need_of(r"(?i:cure)") is None
    assert [match.group() for match in Pattern(r"\w+(?=\?)|cure\b").within(Text(TEXT, "en"))] == ["cure"]


def test_a_text_of_many_sentences_is_looked_up_in_blocks():
    found = Text(
        "Nothing here. " * (BLOCK - 1) + "He was cured. And then he\nrelapsed. " + "No. " * BLOCK, "en"
    )
    within = [match.start() for match in Pattern("cured|relapsed").within(found)]
    assert within == [found.raw.index("cured"), found.raw.index("relapsed")]
    assert len(list(Pattern(r"cured\n[^\n]*\nrelapsed").across(found))) == 1


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_catalogue_finds_the_same_without(locale, monkeypatch):
    rows = (CORPUS / f"blind-{locale.split('-')[0]}.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(row)["text"] for row in rows]
    page = " ".join(texts)
    known = [list(findings(Text(text, locale))) for text in [*texts, page]]
    monkeypatch.setattr(Text, "_numbers", lambda self, need, blocks: range(len(self.sentences)))
    assert [list(findings(Text(text, locale))) for text in [*texts, page]] == known
