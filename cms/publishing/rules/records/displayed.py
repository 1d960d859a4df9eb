# ruff: noqa: E501 – a pattern reads best on one line
"""A displayed rate, taken apart: shares, counts and the interval, in the ways of three languages.

“70.0% (21/30; 95% CI 50.6-85.3)”, «83,3 %», “5 of 6”, «5 из 6», “6例中5例”, “十分之九”.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from cms.publishing.rules.records.numerals import HAN, PARTS, WORDS, counted, decimal
from cms.publishing.rules.records.spelling import plain

ALL = Fraction(1)
LOOSE = Fraction(1, 20)  # “nine in ten” is said of 26 of 29
_CALENDAR_YEARS = range(1900, 2101)


@dataclass(frozen=True)
class Share:
    """A share as it is displayed, and between which true shares it is right to display it so."""

    words: str
    low: Fraction
    high: Fraction
    is_percentage: bool = True

    def fits(self, numerator: int, denominator: int) -> bool:
        return self.low <= Fraction(numerator, denominator) <= self.high


@dataclass(frozen=True)
class Count:
    """So many of so many, as displayed. In words or as “nine in ten” it may be a manner of speaking."""

    words: str
    numerator: int
    denominator: int
    is_manner: bool = False

    def fits(self, numerator: int, denominator: int) -> bool:
        if (self.numerator, self.denominator) == (numerator, denominator):
            return True
        if not self.is_manner or not self.denominator:
            return False
        near = min(Fraction(1, 2 * self.denominator), LOOSE)
        return abs(Fraction(self.numerator, self.denominator) - Fraction(numerator, denominator)) <= near


@dataclass(frozen=True)
class Interval:
    """A displayed interval in shares of one, its level in per cent where it is said, and half its last digit."""

    words: str
    low: Fraction
    high: Fraction
    level: Fraction | None
    half_digit: Fraction

    @property
    def is_at_95(self) -> bool:
        return self.level in (None, 95)


@dataclass(frozen=True)
class Displayed:
    """What stands in a displayed rate."""

    shares: tuple[Share, ...] = ()
    counts: tuple[Count, ...] = ()
    people: tuple[int, ...] = ()  # “n = 30”
    interval: Interval | None = None


_NUM = r"[0-9]{1,3}(?:[.,][0-9]{1,6})?"
_WHOLE = r"(?:[0-9]{1,3}(?:[ ,][0-9]{3})+(?![0-9])|[0-9]{1,12})"
_CENT = r"(?:%|per ?cent|percent|pct|процент\w*)"
_TO = r"(?:-|~|/|to|and|до|по|и|至|到|,|;|\.{2,3})"
_BOUNDS = rf"(?P<bounds>(?P<low>{_NUM}) ?{_CENT}? ?{_TO} ?(?P<high>{_NUM})(?: ?{_CENT})?)"
_CI = re.compile(
    r"(?<![a-zа-я])(?:ci|cri|c\.i\.|(?:confidence|credible) (?:interval|limits?)s?|ди|дов(?:ерит(?:ельн\w+)?)?\.? (?:инт(?:ервал\w*)?\.?|границ\w+))(?![a-zа-я])|(?:置信|可信)(?:区间|限)"
)
_LEVEL_BEFORE = re.compile(
    r"(?P<level>80|90|95|97[.,]5|98|99)(?:[.,]0)? ?-?(?:% ?-?|per ?cent |процентн)(?:(?:н?ый|ного|ном|й|го|м|е)(?![а-я]))?[^0-9%()\[\],;:]{0,25}$"
)
_LEVEL_AFTER = re.compile(rf"[ (:=,]{{0,3}}(?P<level>80|90|95|97[.,]5|98|99) ?%(?! ?{_TO} ?[0-9])\)?")
_BOUNDS_AFTER = re.compile(rf"[^0-9%]{{0,16}}{_BOUNDS}")
_BOUNDS_BEFORE = re.compile(rf"{_BOUNDS}[ ,;(\[]*$")


def displayed(words: str) -> Displayed:
    """What stands in these words."""
    shown = plain(words)
    interval, shown = _interval(shown)
    counts, shown = _counts(shown)
    return Displayed(tuple(_shares(shown)), counts, _people(shown), interval)


def _interval(shown: str) -> tuple[Interval | None, str]:
    """The interval, and the words without it and its level."""
    found = None
    for name in _CI.finditer(shown):
        level = _LEVEL_BEFORE.search(shown, max(0, name.start() - 45), name.start())
        start, end = (level or name).start(), name.end()
        if level is None and (level := _LEVEL_AFTER.match(shown, end)):
            end = level.end()
        bounds = _BOUNDS_AFTER.match(shown, end) or _BOUNDS_BEFORE.search(shown, max(0, start - 25), start)
        first, last = (min(start, bounds.start()), max(end, bounds.end())) if bounds else (start, end)
        shown = shown[:first] + "\n" * (last - first) + shown[last:]
        if bounds and found is None:
            found = _read_interval(bounds, level)
    return found, shown


def _read_interval(bounds: re.Match, level: re.Match | None) -> Interval:
    low, high = decimal(bounds["low"]), decimal(bounds["high"])
    as_parts = high <= 1 and "%" not in bounds.group()  # 0.51-0.85
    scale = 1 if as_parts else 100
    half = _half_of_last_digit(bounds["low"]) / scale
    return Interval(
        bounds["bounds"], low / scale, high / scale, decimal(level["level"]) if level else None, half
    )


def _half_of_last_digit(words: str) -> Fraction:
    _, _, rest = words.replace(",", ".").replace("点", ".").partition(".")
    return Fraction(1, 2 * 10 ** len(rest))


_WORD = "|".join(sorted(WORDS, key=len, reverse=True))
_PEOPLE = r"(?: ?(?:patients?|people|persons?|cases?|participants?|пациент\w*|больн\w+|человек\w*|участник\w*|случа\w+))"
_PEOPLE_ZH = r"(?:例|名|位|个|人)?(?:可评估)?(?:患者|病人|受试者|病例|病友)?"
_N = r"(?P<n>{0})"
_D = r"(?P<d>{0})"


def _count_pattern(number: str) -> tuple[str, ...]:
    n, d = _N.format(number), _D.format(number)
    return (
        rf"(?<![\w.,/-]){n}{_PEOPLE}? ?(?:/|of(?: the| all)?|out of(?: the| all)?|из(?: всех)?) ?{d}(?![0-9/]|[.,][0-9]|\w*[a-zа-я])",
        rf"(?<![\w.,/]){n} (?P<manner>in) (?:every )?{d}(?!\w)",
        rf"(?<![а-я])из {d}{_PEOPLE}?[^0-9]{{0,12}}?{n}(?![\w/]|[.,][0-9])",
        rf"(?<![0-9.,/]){d} ?{_PEOPLE_ZH}(?:中|里|内)[^0-9一-鿿]{{0,2}}(?:共?有|仅有?|约)?{n}(?![0-9.])(?: ?[例名位人])?",
        rf"(?:共|总共|入组|可评估) ?{d} ?{_PEOPLE_ZH}[,; ]{{0,2}}(?:其中)?(?:有|仅)? ?{n} ?(?:例|名|位|人)",
        rf"(?<![0-9.,/]){n} ?(?:例|名|位|人)[(,; ]{{1,2}}(?:共|总数?|n=) ?{d}",
    )


_IN_DIGITS = tuple(re.compile(spelt) for spelt in _count_pattern(_WHOLE))
_IN_WORDS = tuple(re.compile(spelt) for spelt in _count_pattern(f"(?:{_WORD}|{HAN}{{1,9}})"))


def _counts(shown: str) -> tuple[tuple[Count, ...], str]:
    """The counts, and the words without them."""
    found: list[tuple[int, Count]] = []
    for patterns, in_words in ((_IN_DIGITS, False), (_IN_WORDS, True)):
        for pattern in patterns:
            for match in pattern.finditer(shown):
                numerator, denominator = counted(match["n"]), counted(match["d"])
                if numerator <= 12 and denominator in _CALENDAR_YEARS and "/" in match.group():
                    continue  # 01/2025
                is_manner = in_words or bool(match.groupdict().get("manner"))
                found.append((match.start(), Count(match.group().strip(), numerator, denominator, is_manner)))
            shown = pattern.sub(lambda match: "\n" * len(match.group()), shown)
    return tuple(count for _, count in sorted(found, key=lambda each: each[0])), shown


_SIZE = re.compile(rf"(?<![a-z])n ?= ?(?P<d>{_WHOLE})(?![0-9]|[.,][0-9]| ?%)")


def _people(shown: str) -> tuple[int, ...]:
    return tuple(counted(match["d"]) for match in _SIZE.finditer(shown))


_PERCENT = re.compile(
    rf"(?<![0-9.,])(?P<from>{_NUM}) ?{_CENT}? ?(?:-|~|to|до|至|到) ?(?P<to>{_NUM}) ?{_CENT}(?![a-z])|(?<![0-9.,])(?P<one>[0-9]{{1,6}}(?:[.,][0-9]{{1,6}})?) ?{_CENT}(?![a-z])"
    rf"|百分之(?P<han>[0-9]{{1,9}}(?:[.][0-9]{{1,6}})?|{HAN}{{1,9}}(?:点[零一二三四五六七八九]{{1,6}})?)"
)
_PART_ZH = re.compile(rf"(?P<d>{HAN}{{1,9}}|[0-9]+)分之(?P<n>{HAN}{{1,9}}|[0-9]+)")
_TENTHS = re.compile(
    r"(?P<n>[一二三四五六七八九1-9])成(?P<half>[一二三四五六七八九半])?(?![立为果功长熟员人])"
)
_PART = re.compile(
    rf"(?<!\w)(?:(?P<n>{_WORD}|an?)[ -])?(?P<part>{'|'.join(sorted(PARTS, key=len, reverse=True))})(?!\w)|(?P<zh>一半|半数)"
)
_AS_A_PART = re.compile(r"(?P<one>(?:0[.,][0-9]{1,6}|1[.,]0{1,6}))(?![0-9%]| ?%)")

_LIMITS = {
    "low": re.compile(
        r"(?:>=?|≥|⩾|(?<![a-z])(?:over|more than|above|at least|exceed\w*|greater than)|не (?:менее|меньше|ниже)|как минимум|(?<!не )(?:более|больше|свыше|выше)|超过|逾|大于|高于|不低于|不少于|至少)(?: чем)? ?$"
    ),
    "high": re.compile(
        r"(?:<=?|≤|⩽|(?<![a-z])(?:under|less than|fewer than|below|up to|at most|no more than)|не (?:более|больше|выше)|(?<!не )(?:менее|меньше|ниже)|(?<![а-я])до|低于|不足|小于|少于|不超过|最多|至多)(?: чем)? ?$"
    ),
    "near": re.compile(
        r"(?:~|≈|(?<![a-z])(?:about|around|approx\.?|approximately|nearly|almost|some|roughly|circa|ca\.?)|(?<![а-я])(?:около|примерно|почти|приблизительно|порядка)|约|大约|近|将近|接近) ?$"
    ),
}
_LIMITS_AFTER = {
    "low": re.compile(r" ?(?:以上|多|\+|or more|or higher|и более|и выше)"),
    "high": re.compile(r" ?(?:以下|以内|or less|or lower|и менее|и ниже)"),
    "near": re.compile(r" ?(?:左右|上下|or so)"),
}


def _shares(shown: str) -> Iterator[Share]:
    for match in _PERCENT.finditer(shown):
        if match["from"]:
            low, high = decimal(match["from"]) / 100, decimal(match["to"]) / 100
            near = _half_of_last_digit(match["to"]) / 100
            yield Share(match.group(), low - near, high + near)
        else:
            number = match["one"] or match["han"]
            yield _limited(
                shown, match, decimal(number) / 100, _half_of_last_digit(number) / 100, is_percentage=True
            )
    for match in _PART_ZH.finditer(shown.replace("百分之", "   ")):
        if bottom := counted(match["d"]):
            yield _limited(shown, match, Fraction(counted(match["n"]), bottom), _manner(bottom))
    for match in _TENTHS.finditer(shown):
        value = Fraction(counted(match["n"]), 10)
        if match["half"]:
            value += Fraction(5 if match["half"] == "半" else counted(match["half"]), 100)
        yield _limited(shown, match, value, Fraction(1, 100) if match["half"] else LOOSE)
    for match in _PART.finditer(shown):
        part = PARTS[match["zh"] or match["part"]]
        times = WORDS.get(match["n"] or "", 1)
        yield _limited(shown, match, times * part, _manner(part.denominator))
    if match := _AS_A_PART.match(shown):
        yield _limited(shown, match, decimal(match["one"]), _half_of_last_digit(match["one"]))


def _manner(parts: int) -> Fraction:
    """How far off a share in words may be: “a third” is said of three in ten."""
    return min(Fraction(1, 2 * parts), LOOSE)


def _limited(
    shown: str, match: re.Match, value: Fraction, near: Fraction, *, is_percentage: bool = False
) -> Share:
    """A share with what stands around it: “over 70 %”, «около 70 %», “70%以上”."""
    before, words = shown[max(0, match.start() - 20) : match.start()], match.group().strip()
    for kind, pattern in _LIMITS.items():
        lead = pattern.search(before)
        if not lead and not _LIMITS_AFTER[kind].match(shown, match.end()):
            continue
        words = f"{lead.group().strip()} {words}" if lead else words
        if kind == "low":
            return Share(words, value, max(ALL, value), is_percentage)
        if kind == "high":
            return Share(words, Fraction(0), value, is_percentage)
        near = max(near, _roundness(value))
    return Share(words, value - near, value + near, is_percentage)


def _roundness(value: Fraction) -> Fraction:
    """How much “about” may mean: about 70 % is more than about 71 %."""
    if value % Fraction(1, 10) == 0:
        return LOOSE
    return Fraction(1, 40) if value % LOOSE == 0 else Fraction(1, 100)
