"""What a snippet that pages show must have before it goes live: its texts, its language, figures that hold."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from cms.publishing.rules.candidate import Obstacle
from cms.publishing.rules.obligations import is_in_another_script


@dataclass(frozen=True)
class Wording:
    """A text that readers are shown, and its form field. `is_prose` is false for names, such as those of drugs."""

    field: str
    text: str
    is_prose: bool = True


@dataclass(frozen=True)
class FigureFacts:
    """The numbers of a claim, and what stands behind them. `is_at_a_time`: survival, which is an estimate."""

    numerator: int | None = None
    denominator: int | None = None
    percent: Decimal | None = None
    months: int | None = None
    is_at_a_time: bool = False
    has_source: bool = False
    source_is_current: bool = False
    locator: str = ""


@dataclass(frozen=True)
class SnippetCandidate:
    """A snippet about to go live, as plain facts."""

    script: str
    wordings: tuple[Wording, ...] = ()
    figure: FigureFacts | None = None


SnippetRule = Callable[[SnippetCandidate], Iterator[Obstacle]]


def every_text_is_written(snippet: SnippetCandidate) -> Iterator[Obstacle]:
    for wording in snippet.wordings:
        if not wording.text.strip():
            yield Obstacle("snippet-text-missing", field=wording.field, about=wording.field)


def every_text_is_in_its_own_language(snippet: SnippetCandidate) -> Iterator[Obstacle]:
    """Each sentence by itself: one that is translated must not cover for one that is not."""
    for wording in snippet.wordings:
        if wording.is_prose and is_in_another_script(wording.text, snippet.script):
            yield Obstacle("snippet-in-another-language", field=wording.field, about=wording.field)


def the_figure_says_how_many(snippet: SnippetCandidate) -> Iterator[Obstacle]:
    figure = snippet.figure
    if figure is None:
        return
    is_estimate = figure.percent is not None and bool(figure.months)
    if not figure.denominator or (figure.numerator is None and not is_estimate):
        field = "denominator" if not figure.denominator else "numerator"
        yield Obstacle("figure-missing", field=field)


def the_figure_agrees_with_itself(snippet: SnippetCandidate) -> Iterator[Obstacle]:
    figure = snippet.figure
    if figure is None:
        return
    if figure.numerator is not None:
        more_than_all = figure.denominator is not None and figure.numerator > figure.denominator
        # a count beside an estimate: readers would see one, and the sentence would say the other
        if more_than_all or figure.percent is not None or figure.is_at_a_time:
            yield Obstacle("figure-contradicts-itself", field="numerator")
    elif figure.percent is not None and (not figure.is_at_a_time or not 0 <= figure.percent <= 100):
        yield Obstacle("figure-contradicts-itself", field="percent")


def the_figure_has_a_current_source(snippet: SnippetCandidate) -> Iterator[Obstacle]:
    figure = snippet.figure
    if figure is None:
        return
    if not figure.has_source:
        yield Obstacle("figure-unsourced", field="source")
    elif not figure.source_is_current:
        yield Obstacle("figure-source-ended", field="source")
    if figure.has_source and not figure.locator.strip():
        yield Obstacle("figure-without-place", field="locator")


SNIPPET_RULES: tuple[SnippetRule, ...] = (
    every_text_is_written,
    every_text_is_in_its_own_language,
    the_figure_says_how_many,
    the_figure_agrees_with_itself,
    the_figure_has_a_current_source,
)
