"""A power of ten that several numbers share: “0.5–1.0 × 10⁶”, 0.75（0.5～1.0）×10⁶."""

import re
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from cms.translation.figures.figure import Number

BARE = "power"  # a power without a number of its own
_IN_BRACKETS = re.compile(r"\(([^()\n]{1,30})\)[ \u00a0]?[×xXхХ*·][ \u00a0]?$")
_RANGE = re.compile(r"[ \u00a0]?(?:-|–|—|～|~|to|до|至|到)[ \u00a0]?")
_BEFORE = re.compile(r"[ \u00a0]?\(")


def spread(numbers: list[Number], text: str) -> list[Number]:
    """The numbers, each multiplied by the power that stands after its bracket or its range."""
    if "10^" not in text:
        return numbers
    numbers = sorted(numbers, key=lambda number: number.start)
    for place, number in enumerate(list(numbers)):
        written = text[number.start : number.end]
        if "10^" not in written:
            continue
        if number.form == BARE:
            _over_brackets(numbers, place, text)
        elif place and _RANGE.fullmatch(text[numbers[place - 1].end : number.start]):
            times = number.value / _times(written)
            first = numbers[place - 1]
            if "10^" not in text[first.start : first.end] and first.value * times < number.value:
                numbers[place - 1] = replace(first, value=first.value * times)
    return [
        replace(number, form="digits") if number.form == BARE else number for number in numbers if number.end
    ]


_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_GREAT = {Fraction(10**places) for places in (3, 4, 6, 8, 9, 12)}


def shared(numbers: list[Number], text: str) -> list[Number]:
    """The numbers, where “1.1 to 1.3 million” may be read as 1.1 million as well."""
    result = list(numbers)
    for place, (first, second) in enumerate(pairwise(numbers)):
        plain = _PLAIN.match(text, second.start, second.end)
        if first.form != "digits" or not plain or not _RANGE.fullmatch(text[first.end : second.start]):
            continue
        written = Fraction(plain.group().replace(",", "."))
        alone = _PLAIN.fullmatch(text, first.start, first.end)
        if written and alone and second.value / written in _GREAT and first.value < written:
            result[place] = replace(first, also=(first.value * second.value / written,))
    return result


def _times(written: str) -> Fraction:
    return Fraction(re.match(r"[\d.,]+", written).group().replace(",", "."))


def _over_brackets(numbers: list[Number], place: int, text: str) -> None:
    power = numbers[place]
    brackets = _IN_BRACKETS.search(text, max(0, power.start - 40), power.start)
    if not brackets:
        return
    for at in range(place - 1, -1, -1):
        number = numbers[at]
        inside = number.start > brackets.start()
        if not inside and not _BEFORE.fullmatch(text[number.end : brackets.start() + 1]):
            break
        # beside “0.75 × 10⁶ (0.5–1.0)” the numbers in the bracket may have been left as they were
        numbers[at] = replace(
            number, value=number.value * power.value, also=(number.value,) if inside else ()
        )
        if not inside:
            break
    numbers[place] = replace(power, start=0, end=0)
