"""What a number means by the words around it: a share, a year, how many times, or below zero."""

import re
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from cms.translation.figures import units
from cms.translation.figures.figure import Number
from cms.translation.figures.tokens import NAME
from cms.translation.figures.tokens import NUMBER as N

_PART_RU = re.compile(r"[ \u00a0](?:част|дол)[а-я]+")
_EACH_RU = re.compile(r"[Кк]ажд[а-я]+[ \u00a0]$")
_EVERY_EN = re.compile(r"(?:[Ee]very|[Ee]ach) $")
_OF_YEARS_EN = re.compile(" (?:wedding )?(?:birthday|anniversary)")
_TIMES_LESS = re.compile(" times (?:lower|less|fewer|smaller|shorter)(?![a-z])")
_UP_EN = re.compile(
    r"increas|r[io]se|rais|gr[eo]w|climb|gain|went up|go(?:es)? up|extend|expand|lengthen", re.IGNORECASE
)
_MORE_RU = re.compile(
    r"увелич|вырос|возрос|повы[сш]|подн[яи]|приба|удлин|расши|больше|выше|чаще|дольше|длиннее|дороже|сильнее",
    re.IGNORECASE,
)
_LESS_RU = re.compile(
    r"меньш|ниже|реже|короче|сни[зж]|уменьш|сокра[тщ]|упал|дешевле|слабее|быстрее|легче", re.IGNORECASE
)


class Meant(NamedTuple):
    """A number with what it counts, while it is being made out."""

    number: Number
    value: Fraction
    unit: str | None
    ordinal: bool | None


def meant(text: str, at: int, end: int, language: str, read: Meant) -> Meant:
    """What a number means by the words around it: a share, a year, or how many times."""
    number, value, unit, ordinal = read
    if language == "ru":
        is_part = _EACH_RU.search(text[max(0, at - 10) : at]) or _PART_RU.match(text, end)
        return Meant(number, 1 / value, "share", None) if ordinal and value and is_part else read
    if language != "en":
        return read
    if number.form == "half" and text[max(0, at - 3) : at] == "by ":
        also = (
            (value + 1,) if _UP_EN.search(text, max(0, at - 60), at) else ()
        )  # up by half is «в полтора раза»
        marks = frozenset({"one way", "by half"})
        return Meant(replace(number, form="fold", also=also, marks=marks), value, "fold", ordinal)
    if ordinal and value and unit not in units.SCALE and _EVERY_EN.search(text[max(0, at - 6) : at]):
        return Meant(number, 1 / value, "share", None)  # “every tenth patient”
    if ordinal and _OF_YEARS_EN.match(text, end):
        marks = number.marks | {"of years"}  # “her 45th birthday” is 45 years
        return Meant(replace(number, marks=marks), value, unit, ordinal)
    if unit is None and _is_year(number):
        return Meant(number, value, "year-of", None)
    if unit is None and value < 100 and text[max(0, at - 2) : at] in (" '", "'"):
        years = (value + 1900, value + 2000)
        return Meant(replace(number, also=years), value, "year-of", ordinal)  # “in '58”
    return read


def _is_year(number: Number) -> bool:
    """A bare number between 1900 and 2099 is a year more often than a count."""
    return number.form == "digits" and 1900 <= number.value < 2100 and number.end - number.start == 4


def valued(
    text: str,
    at: int,
    unit_end: int,
    language: str,
    unit: str | None,
    read: tuple[Fraction, tuple[Fraction, ...]],
) -> tuple[Fraction, tuple[Fraction, ...]]:
    """The value of a figure and what else it may be read as."""
    value, also = read
    if language == "en" and unit == "fold" and value > 1 and _TIMES_LESS.match(text, at + 1):
        return 1 / value, ()  # “three times shorter” is a third
    if (
        language == "ru"
        and unit == "fold"
        and value > 1
        and _LESS_RU.search(text, max(0, at - 30), unit_end + 14)
    ):
        return 1 / value, (value,)  # «вдвое меньше»
    if (
        language == "ru"
        and unit == "fold"
        and value > 1
        and _MORE_RU.search(text, max(0, at - 30), unit_end + 14)
    ):
        return value, ()  # «увеличили вдвое» is never a half
    times = (
        language == "ru" and unit == "occurrence" and value > 1 and text[max(0, at - 2) : at] in ("в ", "В ")
    )
    if times and _LESS_RU.search(text, max(0, at - 30), unit_end + 14):
        return value, (*also, 1 / value)  # «уменьшили в два раза»
    if unit == "century":
        return value, (*also, (value - 1) * 100)  # the early 2000s are 21世纪初
    return value, also


_MINUS = {
    "en": re.compile(r"(?<![a-z])minus[ \u00a0]$", re.IGNORECASE),
    "ru": re.compile(r"(?<![а-я])минус[ \u00a0]$", re.IGNORECASE),
    "zh-hans": re.compile(r"零下[约近]?$|负$"),
}
_LED_BELOW = re.compile(
    r"D$|第?[-−–]\ue000天?第?(?:[、和与及至到～]第?|[、和与及至到～][-−–]\ue000[、和与及至到～])$"
)
_FROST = {
    "en": re.compile(r"[^.,;]{0,10} below (?:zero|freezing)"),
    "ru": re.compile(r"[^.,;]{0,12} (?:мороза|ниже нуля)"),
    "zh-hans": re.compile(r"(?!)"),
}


def is_negative(text: str, at: int, language: str) -> bool:
    """Is the number at this place below zero?"""
    if _MINUS[language].search(text, max(0, at - 8), at) or _FROST[language].match(text, at + 1):
        return True
    sign, before = text[at - 1 : at], text[at - 2 : at - 1]
    if at == 0 or sign not in ("-", "−", "–"):
        return False
    if sign == "−":
        return before not in (N, NAME, "%")
    if (
        language == "zh-hans"
        and before
        and before in "D、和与及至到～"
        and _LED_BELOW.search(text, max(0, at - 12), at - 1)
    ):
        return True  # 第-5、-4和-3天
    if language == "zh-hans" and "\u4e00" <= before <= "\u9fff" and N not in text[max(0, at - 6) : at]:
        return True
    return at == 1 or (
        before in " \u00a0(第\n≤≥<>=:" and (at < 3 or text[at - 3 : at - 2] != N or sign == "−")
    )
