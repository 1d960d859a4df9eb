"""What a snippet must have before it goes live."""

from decimal import Decimal

import pytest

from cms.publishing.rules.snippets import SNIPPET_RULES, FigureFacts, SnippetCandidate, Wording
from tests.builders import WORDS, codes

ENGLISH, RUSSIAN, CHINESE = WORDS.values()


def found(**changes) -> list[str]:
    facts = {"script": "Latn", "wordings": (Wording("text", ENGLISH),), **changes}
    language = {"Latn": "en", "Cyrl": "ru", "Hans": "zh-hans"}[facts["script"]]
    snippet = SnippetCandidate(language=language, **facts)
    return codes(obstacle for rule in SNIPPET_RULES for obstacle in rule(snippet))


def of_figure(**changes) -> list[str]:
    figure = {"numerator": 95, "denominator": 97, "has_source": True, "source_is_current": True}
    return found(figure=FigureFacts(**{**figure, "locator": "Table 2", "has_cutoff": True, **changes}))


def of_estimate(**changes) -> list[str]:
    estimate = {"numerator": None, "percent": Decimal("54.9"), "months": 27, "is_at_a_time": True}
    return of_figure(**{**estimate, **changes})


def test_a_text_in_its_own_language_passes():
    assert found() == []
    assert found(script="Cyrl", wordings=(Wording("text", RUSSIAN),)) == []
    assert found(script="Hans", wordings=(Wording("text", CHINESE),)) == []


@pytest.mark.parametrize("text", ["", " ", "\n\t\u00a0"])
def test_a_text_that_readers_are_shown_is_written(text):
    assert found(wordings=(Wording("lead", ENGLISH), Wording("text", text))) == ["snippet-text-missing"]


@pytest.mark.parametrize(("script", "text"), [("Cyrl", ENGLISH), ("Hans", ENGLISH), ("Latn", RUSSIAN)])
def test_a_text_is_in_the_letters_of_its_language(script, text):
    assert found(script=script, wordings=(Wording("text", text),)) == ["snippet-in-another-language"]


def test_a_translated_sentence_does_not_cover_for_one_that_is_not():
    long = RUSSIAN * 10
    wordings = (Wording("lead", long), Wording("short", ENGLISH))
    assert found(script="Cyrl", wordings=wordings) == ["snippet-in-another-language"]


def test_names_of_drugs_may_keep_their_letters():
    name = "Ciltacabtagene autoleucel (CARVYKTI)"
    assert found(script="Cyrl", wordings=(Wording("regimen", name, is_prose=False),)) == []
    assert found(script="Cyrl", wordings=(Wording("regimen", name),)) == ["snippet-in-another-language"]


def test_a_count_and_an_estimate_pass():
    assert of_figure() == []
    assert of_estimate() == []


@pytest.mark.parametrize(("numerator", "denominator"), [(0, 97), (97, 97), (5, 5)])
def test_nobody_and_everybody_are_counts(numerator, denominator):
    assert of_figure(numerator=numerator, denominator=denominator) == []


@pytest.mark.parametrize("changes", [{"numerator": None}, {"denominator": None}, {"denominator": 0}])
def test_a_count_needs_both_numbers(changes):
    assert "figure-missing" in of_figure(**changes)


@pytest.mark.parametrize("changes", [{"months": None}, {"percent": None}, {"denominator": None}])
def test_an_estimate_needs_its_month_its_share_and_its_people(changes):
    assert of_estimate(**changes) == ["figure-missing"]


def test_more_results_than_people_contradict_each_other():
    assert of_figure(numerator=98) == ["figure-contradicts-itself"]


def test_survival_is_an_estimate_and_a_response_a_count():
    assert of_figure(is_at_a_time=True) == ["figure-contradicts-itself"]
    assert of_estimate(is_at_a_time=False) == ["figure-contradicts-itself"]
    assert of_estimate(numerator=50) == ["figure-contradicts-itself"]


@pytest.mark.parametrize(("percent", "passes"), [("0", True), ("100", True), ("100.1", False), ("-1", False)])
def test_a_share_lies_between_nobody_and_everybody(percent, passes):
    assert of_estimate(percent=Decimal(percent)) == ([] if passes else ["figure-contradicts-itself"])


def test_a_figure_has_a_current_source_and_the_place_in_it():
    assert of_figure(has_source=False, source_is_current=False, locator="") == ["figure-unsourced"]
    assert of_figure(source_is_current=False) == ["figure-source-ended"]
    assert of_figure(locator=" ") == ["figure-without-place"]
    assert of_figure(has_cutoff=False) == ["figure-without-cutoff"]
