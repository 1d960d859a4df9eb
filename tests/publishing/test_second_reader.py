"""REV-001: the second reader asks about what reads like harm, keeps quiet otherwise, and knows the corpus of today."""

import importlib.util
import json
from datetime import timedelta
from pathlib import Path

import pytest

from cms.publishing.rules import examine
from cms.publishing.rules.candidate import Obstacle, WaiverFacts
from cms.publishing.rules.text import LANGUAGES, Text, findings, severity_of
from cms.publishing.rules.text.examples import EXAMPLES
from cms.publishing.rules.text.second_reader import RULE, passages_like_those_that_harm
from cms.publishing.rules.text.second_reader.grams import grams
from cms.publishing.rules.text.second_reader.weights import weights_of
from tests.builders import TODAY, a_candidate

ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(__file__).parent / "corpus"
HARM = {locale: example.fires for locale, example in EXAMPLES[RULE].items()}


@pytest.fixture(scope="module")
def school():
    """The script that teaches the reader."""
    spec = importlib.util.spec_from_file_location("school", ROOT / "bin" / "train_second_reader.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def asked_about(words: str, locale: str, kind: str = "treatment") -> list[str]:
    return [each.about for each in findings(Text(words, locale, kind)) if each.rule == RULE]


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_the_reader_has_been_taught_the_corpus_of_today(school, language):
    """If this fails, the corpus has changed since: run `make second-reader`."""
    assert weights_of(language).corpus == school.digest(language)


def test_two_texts_that_differ_by_a_word_are_told_apart_after_teaching(school):
    rows = [
        {
            "id": f"{number}",
            "locale": "en",
            "kind": "treatment",
            "audience": "public",
            "text": words,
            "block": block,
        }
        for number, (words, block) in enumerate(
            [("Everybody here goes home well.", ["CLM-001"]), ("Everybody here goes home late.", [])] * 4
        )
    ]
    taught = [passage for row in rows for passage in school.passages(row)]
    learnt = school.learn(taught)
    points = [school.score(learnt, passage) for passage in taught]
    assert min(points[::2]) > 0 > max(points[1::2])
    assert school.learn(taught) == learnt


@pytest.mark.parametrize("locale", LANGUAGES)
def test_it_asks_about_the_sentence_that_weighs_most(locale):
    harmless = {
        "en": "The ward is on the second floor.",
        "ru": "Отделение на втором этаже.",
        "zh-hans": "病房在二楼。",
    }
    found = asked_about(f"{harmless[locale]} {HARM[locale]}", locale)
    assert found
    assert all(part[:20] in HARM[locale] for part in found)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_it_blocks_until_a_medical_reviewer_says_why_the_passage_may_stand(locale):
    obstacle = Obstacle(RULE, field="body", about="a passage")
    page = a_candidate(language=locale)
    assert [each.code for each in examine(page, [obstacle]).blocking] == [RULE]
    waiver = WaiverFacts(RULE, "a passage", until=TODAY + timedelta(days=1))
    assert not examine(a_candidate(language=locale, waivers=(waiver,)), [obstacle]).blocking
    other = WaiverFacts(RULE, "another passage", until=TODAY + timedelta(days=1))
    assert examine(a_candidate(language=locale, waivers=(other,)), [obstacle]).blocking


@pytest.mark.parametrize("locale", LANGUAGES)
def test_it_keeps_quiet_where_a_rule_has_spoken(locale):
    promise = EXAMPLES["CLM-001"][locale].fires
    text = Text(f"{promise} {HARM[locale]}", locale)
    refused = [each for each in findings(text) if severity_of(each.rule, text) == "block"]
    assert refused
    assert RULE not in {each.rule for each in refused}


@pytest.mark.parametrize("kind", ["link", "ui"])
def test_buttons_and_links_are_not_read(kind):
    assert not asked_about(HARM["en"], "en", kind)


@pytest.mark.parametrize("words", ["", " ", "\n", "Ward.", "\ud800", "\u202e", "病房"])
@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_text_that_says_too_little_is_not_judged(words, locale):
    assert not list(passages_like_those_that_harm(Text(words, locale)))


@pytest.mark.parametrize("name", ["en", "ru", "zh"])
def test_ordinary_prose_is_left_alone(name):
    rows = [
        json.loads(line) for line in (CORPUS / f"prose-{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    asked = [row["id"] for row in rows if asked_about(row["text"], row["locale"], row["kind"])]
    assert len(asked) <= 0.01 * len(rows), asked


def test_the_pieces_of_a_sentence_are_words_neighbours_and_parts_of_words():
    found = grams("no end", "en", is_question=True)
    assert {"=no", "=end", "no end=", " no", "no ", "end ", "\t?"} <= found
    assert grams("不 会", "zh") == {"不", "会", "不会"}
