"""What a snippet that pages show must have before it goes live: its texts, its language, figures that hold."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from cms.publishing.rules.candidate import Obstacle
from cms.publishing.rules.obligations import is_in_another_script
from cms.publishing.rules.prose import NAMING, OTHER_LANGUAGE, examined
from cms.publishing.rules.records.claims import (
    FEWEST,
    FEWEST_FOR_A_PERCENTAGE,
    FEWEST_WITHOUT_AN_INTERVAL,
)
from cms.publishing.rules.text.sources import ABSOLUTE

# Each response is part of the next: whoever has a stringent complete response has a complete one, and so on.
DEPTHS = ("SCR", "CR", "VGPR", "ORR")
USUAL_LEVEL = 95
HALF_DIGIT = Fraction(1, 20)  # intervals are stated in per cent with one decimal


@dataclass(frozen=True)
class Wording:
    """A text that readers are shown, and its form field. `is_prose` is false for names, such as those of drugs."""

    field: str
    text: str
    is_prose: bool = True


@dataclass(frozen=True)
class FigureFacts:
    """The numbers of a claim, and what stands behind them. `is_at_a_time`: survival, which is an estimate.

    `low`, `high` and `level` are the interval as its source states it, in per cent.
    """

    endpoint: str = ""
    numerator: int | None = None
    denominator: int | None = None
    percent: Decimal | None = None
    months: int | None = None
    is_at_a_time: bool = False
    has_source: bool = False
    source_is_current: bool = False
    locator: str = ""
    has_cutoff: bool = False
    low: Decimal | None = None
    high: Decimal | None = None
    level: int | None = None

    @property
    def share(self) -> Fraction | None:
        """What it says, in per cent."""
        if self.is_at_a_time:
            return None if self.percent is None else Fraction(self.percent)
        if self.numerator is None or not self.denominator:
            return None
        return Fraction(100 * self.numerator, self.denominator)

    @property
    def has_stated_interval(self) -> bool:
        return self.low is not None or self.high is not None


@dataclass(frozen=True)
class Sibling:
    """Another figure that readers see about the same people, treated alike, from the same source."""

    name: str
    endpoint: str
    share: Fraction
    months: int | None = None


@dataclass(frozen=True)
class SnippetCandidate:
    """A snippet about to go live, as plain facts. `cohort` are the other figures about the same people.

    `unapproved` counts the texts of a translation that nobody ever approved.
    `has_ended_in_source`: its version in the language that it is translated from has been ended.
    """

    script: str
    language: str
    has_ended_in_source: bool = False
    unapproved: int = 0
    wordings: tuple[Wording, ...] = ()
    figure: FigureFacts | None = None
    cohort: tuple[Sibling, ...] = ()


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


def its_translation_is_approved(snippet: SnippetCandidate) -> Iterator[Obstacle]:
    if snippet.unapproved:
        yield Obstacle("translation-unfinished", field="__all__", about=str(snippet.unapproved))


def no_word_does_harm(snippet: SnippetCandidate) -> Iterator[Obstacle]:
    """What nobody may waive and no policy lightens. The rest is found where a page shows it, by that page’s policy."""
    for wording in snippet.wordings:
        is_foreign = not wording.is_prose or is_in_another_script(wording.text, snippet.script)
        for found in examined(wording.text, snippet.language, "treatment", "public"):
            if found.rule in ABSOLUTE - NAMING and not (is_foreign and found.rule in OTHER_LANGUAGE):
                yield Obstacle(found.rule, field=wording.field, about=found.about)


def what_has_ended_in_its_source_stays_ended(snippet: SnippetCandidate) -> Iterator[Obstacle]:
    if snippet.has_ended_in_source:
        yield Obstacle("claim-ended-in-source", field="status")


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
    if figure.has_source and not figure.has_cutoff:
        yield Obstacle("figure-without-cutoff", field="data_cutoff")


def enough_people_were_counted(snippet: SnippetCandidate) -> Iterator[Obstacle]:
    """A handful says little about others; a percentage needs more of them, and an interval beside it."""
    figure = snippet.figure
    if figure is None or not figure.denominator:
        return
    people = figure.denominator
    is_at_95 = figure.has_stated_interval and figure.level == USUAL_LEVEL
    # that of a count is calculated where the source states none
    lacks_interval = not is_at_95 and (figure.is_at_a_time or figure.has_stated_interval)
    if people < FEWEST:
        yield Obstacle("figure-of-too-few", field="denominator", about=str(people))
    elif people < FEWEST_FOR_A_PERCENTAGE and figure.is_at_a_time:
        yield Obstacle("figure-percentage-of-few", field="denominator", about=str(people))
    elif people < FEWEST_WITHOUT_AN_INTERVAL and lacks_interval:
        yield Obstacle("figure-interval-missing", field="stated_low", about=str(people))


def the_stated_interval_holds_the_figure(snippet: SnippetCandidate) -> Iterator[Obstacle]:
    if snippet.figure is not None and not interval_fits(snippet.figure):
        yield Obstacle("figure-interval-wrong", field="stated_low")


def interval_fits(figure: FigureFacts) -> bool:
    """Whether the interval has both ends, in order, with the figure between them. None at all fits too."""
    if not figure.has_stated_interval:
        return True
    if figure.low is None or figure.high is None or not 50 <= (figure.level or 0) < 100:
        return False
    low, high, share = Fraction(figure.low), Fraction(figure.high), figure.share
    is_between = share is None or low - HALF_DIGIT <= share <= high + HALF_DIGIT
    return 0 <= low <= high <= 100 and is_between


def figures_about_the_same_people_agree(snippet: SnippetCandidate) -> Iterator[Obstacle]:
    figure = snippet.figure
    if figure is None or figure.share is None:
        return
    for other in snippet.cohort:
        if not _more_in_the_part(figure, other) and not _more_in_the_part(other, figure):
            continue
        if figure.is_at_a_time:
            yield Obstacle("figure-survival-contradiction", field="percent", about=other.name)
        else:
            yield Obstacle("figure-cohort-contradiction", field="numerator", about=other.name)


def _more_in_the_part(part: FigureFacts | Sibling, whole: FigureFacts | Sibling) -> bool:
    """Whether more people are said to be in the part than in what it is a part of."""
    if part.endpoint in DEPTHS and whole.endpoint in DEPTHS:
        is_part = DEPTHS.index(part.endpoint) < DEPTHS.index(whole.endpoint)
    else:
        # alive without progression is alive
        is_part = (part.endpoint, whole.endpoint) == ("PFS", "OS") and part.months == whole.months
    return is_part and part.share > whole.share


SNIPPET_RULES: tuple[SnippetRule, ...] = (
    every_text_is_written,
    every_text_is_in_its_own_language,
    its_translation_is_approved,
    no_word_does_harm,
    what_has_ended_in_its_source_stays_ended,
    the_figure_says_how_many,
    the_figure_agrees_with_itself,
    the_figure_has_a_current_source,
    enough_people_were_counted,
    the_stated_interval_holds_the_figure,
    figures_about_the_same_people_agree,
)
