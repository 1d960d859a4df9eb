"""How much a finding proves: words for one, two and a half come and go in a faithful translation, digits do not."""

import re
from fractions import Fraction

from cms.translation.figures import units
from cms.translation.figures.figure import Figure
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

_WORDS = {"word", "han", "half", "occurrence", "fold", "pair", "article"}
_SAID_IN_PASSING = {Fraction(1, 2), Fraction(1), Fraction(2)}
_LOOSELY_COUNTED = {None, "item", "person", "share", "fold", "occurrence"}
# what is taken is counted, in words as well: “half a tablet at night”
_TAKEN = re.compile(
    r"tablet|pill|capsule|\bdos(?:e|es|age|ing)\b|drops?\b|injection|infusion|vial|sachet|таблет|капсул|\bдоз|капл|укол|инъекц|инфузи|флакон|[片粒滴针剂支瓶袋]",
    re.IGNORECASE,
)
# “two photocopies”: what one is asked to bring or to sign is counted as well
_BROUGHT = re.compile(
    r"(?: [a-z-]+)?[ -](?:photocop|cop(?:y|ies)\b|photo|forms?\b|signature|document|sample)", re.IGNORECASE
)
_ALL_BUT = re.compile(r"\b(?:all|every\w*|none|nobody|nothing) (?:but|except|bar)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"[ \u00a0](?:of (?:them|us|these|those|whom)|из (?:них|нас|вас|этих|которых))")
# what decides who is treated and how is a limit in words as well
_DECIDES = {"line", "cycle", "dose", "grade", "stage", "phase", "type", "level", "age", "rate"}


def is_weak_count(reading: Reading, figure: Figure, source: Reading, target: Reading) -> bool:
    """Is it a figure in words that may be said, or left unsaid, without another meaning?"""
    if (
        figure.form not in _WORDS
        or figure.value not in _SAID_IN_PASSING
        or figure.unit not in _LOOSELY_COUNTED
    ):
        return False
    place = reading.figures.index(figure)
    counted_of = any(role == "of" and place in pair for role, *pair in reading.together) or _OF_THEM.match(
        reading.folded.text, figure.end
    )
    return not (
        counted_of
        or _BROUGHT.match(reading.folded.text, figure.end)
        or _ALL_BUT.search(source.folded.text)
        or _TAKEN.search(source.folded.text)
        or _TAKEN.search(target.folded.text)
    )


_PRONOUN = re.compile(
    r"\b(?:the|this|that|which|each|every|no|any|new|other|old|another|last|first|second|such|[a-z]+er) $",
    re.IGNORECASE,
)
_NAMES_A_THING = re.compile(
    r" (?!of\b|or\b|and\b|to\b|in\b|by\b|at\b|on\b|for\b|can\b|could\b|must\b|should\b|may\b|is\b|was\b|has\b|had\b|who\b|that\b|day\b|more\b)[a-z]+"
)


def was_one(source: Reading, target: Reading, matching: Matching) -> bool:
    """Does the source say “one parent”, and the translation no one at all?"""
    answered = {i for i, _, _ in matching.pairs}
    text = source.folded.text
    return not any(figure.value == 1 for figure in target.figures) and any(
        figure.value == 1
        and text[figure.start : figure.start + 3].lower() == "one"
        and i not in answered
        and not _PRONOUN.search(text, max(0, figure.start - 12), figure.start)
        and _NAMES_A_THING.match(text, figure.start + 3)
        for i, figure in enumerate(source.figures)
    )


def is_weak_limit(ours: Figure, theirs: Figure) -> bool:
    """Is it a limit of a figure in words that nothing is decided by: “over seven years”?"""
    if not {ours.form, theirs.form} & _WORDS or {ours.unit, theirs.unit} & _DECIDES:
        return False
    return all(
        units.SCALE.get(figure.unit or "", ("time",))[0] in ("time", "months") for figure in (ours, theirs)
    )


def is_weak_order(ours: Figure, theirs: Figure) -> bool:
    """Is it “the third” and “three” of nothing that is named beside them?"""
    return {ours.form, theirs.form} <= _WORDS and ours.unit is None and theirs.unit is None


_UNDERSTOOD = {"age", "point", "item", "person"}
_COMPARING = re.compile(
    r"\b(?:above|below|over|under|after|before|higher|lower|more|less|fewer|exceed\w*|limits?|within|beyond|past|least"
    r"|most|up to|down to|threshold|maximum|minimum|target|reach(?:es|ed)?)\b",
    re.IGNORECASE,
)
_NEAR = 40  # signs


def is_unit_made_plain(source: Reading, ours: Figure, theirs: Figure) -> bool:
    """Does the translation only say what the source left unsaid: “88% at 1 year, 79% at 2”, “ages 8 to 81”?"""
    named = {figure.unit for figure in source.figures}
    return ours.unit is None and ours.per is None and theirs.unit in named | _UNDERSTOOD


def is_limit_of_the_sentence(source: Reading, ours: Figure) -> bool:
    """Does the source compare beside the figure, in another construction: “above the upper limit of 2.6”?"""
    near = source.folded.text[max(0, ours.start - _NEAR) : ours.end + _NEAR]
    return bool(_COMPARING.search(near))
