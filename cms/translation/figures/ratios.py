"""Ratios and what they are of: donor to recipient cells is not recipient to donor cells."""

import re
from collections.abc import Iterator

from cms.translation.figures import identifiers, terms
from cms.translation.figures.figure import Finding, Severity, Span
from cms.translation.figures.reading import Reading

_NEAR = 50  # signs within which both sides of a ratio are named
_BEFORE = {  # the sides stand before these words
    "en": re.compile(r"(?<= to )[\w+-]+(?: \w+)? ratio\b|-to-[\w+-]+ ratio\b"),
    "ru": re.compile(r"(?!)"),
    "zh-hans": re.compile("之比|的?比[例值率]"),
}
_AFTER = {  # and after these
    "en": re.compile(r"\bratios? (?:of|between) "),
    "ru": re.compile(r"(?:[Сс]оо|[Оо])тношени[а-я]+ "),
    "zh-hans": re.compile("(?!)"),
}


def sides_exchanged(source: Reading, target: Reading) -> Iterator[Finding]:
    """Where the two sides of a ratio changed places, whatever stands between them."""
    if "ratio" not in source.folded.text:
        return
    ours, theirs = _sides(source), _sides(target)
    codes, answers = [code for code, *_ in ours], [code for code, *_ in theirs]
    if len(codes) == 2 and codes[0] != codes[1] and codes == answers[::-1]:
        here, there = (_whole(sides) for sides in (ours, theirs))
        yield Finding(
            "label-swapped", Severity.ERROR, source.folded.origin(*here), target.folded.origin(*there)
        )


def _sides(reading: Reading) -> list[terms.Label]:
    text, language = reading.folded.text, reading.language
    if found := _AFTER[language].search(text):
        return _labels(text[: found.end() + _NEAR], found.end(), language)[:2]
    if found := _BEFORE[language].search(text):
        return _labels(text[: found.end()], max(0, found.start() - _NEAR), language)[-2:]
    return []


def _labels(text: str, start: int, language: str) -> list[terms.Label]:
    """What may be a side of a ratio, after a place."""
    named = [(identifiers.comparable(match.group()), *match.span()) for match in _NAMED.finditer(text, start)]
    said = [(code, start + a, start + b) for code, a, b in terms.others(text[start:], language)]
    return sorted((label for label in said + named if label[0] != "cells"), key=lambda label: label[1])


_NAMED = re.compile(r"[A-Z]{2,5}-?\d{1,3}")


def _whole(sides: list[terms.Label]) -> Span:
    return sides[0][1], sides[-1][2]
