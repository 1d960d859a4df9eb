"""Every figure of a text: values with units and limits, names with digits, and how figures stand together."""

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from cms.translation.figures import calendar, clock, identifiers, limits, meaning, terms, together, units
from cms.translation.figures.figure import Figure, Number
from cms.translation.figures.folding import Folded, fold
from cms.translation.figures.tokens import NAME, Shadow, shadow_of
from cms.translation.figures.tokens import NUMBER as N

_GROWN_ZH = re.compile(r"(?:增加|提高|上升|增长|升高|扩大|增大|增多)了?$")
_MORE_ZH = re.compile(r"(?:高出?|多出?|大|长)了?$")
_MIX = re.compile(rf"[ \u00a0]?(?:and|и|с)[ \u00a0](?:an?[ \u00a0])?(?P<half>{N})")
_OR_TWO = re.compile(
    r"(?:\ban?|\ue000) (?:[a-z-]+ )?(?P<what>[a-z]+) or $", re.IGNORECASE
)  # “a sleepless night or two”
_ASIDE = re.compile(r"[ \u00a0]?\([^()\n]{1,40}\)")
_ORDINAL_RU = re.compile(r"-?(?:й|ый|ой|го|му|м|я|ая|ю|ую|е|х|ый|ом|ых)(?![а-яё])")
_NTH_ZH = re.compile(rf"第(?:{N}个?[、和与及至到～~—–-])?$")  # 第二、三个月
_SOMETHING = re.compile(r"[- ](?:something|odd)(?![a-z])")
# words that begin with the sign of a unit
_WORD_ZH = re.compile(
    "年[龄轻老纪长幼迈满均]|日[间常后前益渐]|级别|期[待望间]|分[期布娩为别化子型级]|次[要日年]|周[末围边]|[线度]下|度[日假]|针对|克[服隆]|位于|人[类均体]"
    "|例外|个[体别人]|间[断歇接质]|支[持付架原]|家[庭中长属里]|所[有在需]|条件|回[家访国复诊输]|轮椅|剂量|类[似风固]|名[为下]|[天月]生|米饭|型别|层面|点[滴半]"
)
_FORM_UNITS = {"percent": "%", "tall": "m", "quarters": "minute", "fortnight": "week", "ten days": "day"}
_PORTION_ZH = re.compile("[片粒支瓶袋勺杯剂颗包]")  # 一次半片
# said once, before the first of several numbers
_LED = {"grade", "stage", "phase", "usd", "eur", "cny", "day", "type", "cycle", "level", "week", "age"}
_ENDING = 4  # signs of a number with its ending: what is longer has its unit behind it
_ORDINAL_EN = re.compile(r"(?:st|nd|rd|th)(?![a-z])")


@dataclass(frozen=True)
class Reading:
    """A text as the guard understands it."""

    folded: Folded
    shadow: Shadow
    language: str
    figures: tuple[Figure, ...]
    names: tuple[Figure, ...]
    together: tuple[tuple[str, int, int], ...]  # range, bound or of, with the places of two figures

    @cached_property
    def endpoints(self) -> list[terms.Label]:
        """The clinical endpoints that the text names."""
        return terms.endpoints(self.folded.text, self.language)

    @cached_property
    def others(self) -> list[terms.Label]:
        """The other words that figures belong to."""
        return terms.others(self.folded.text, self.language)


def read(text: str, language: str) -> Reading:
    """Read a text in one of the languages of `cms.languages`."""
    folded = fold(text)
    shadow = shadow_of(folded.text, language)
    found: list[tuple[int, int, Figure]] = []
    used: set[int] = set()
    for reader in (calendar.half_years, calendar.dates, clock.clocks, calendar.rates):
        for what in reader(shadow, language):
            if what.inner is None and any(at in used for at in what.uses):
                continue
            used.update(what.uses)
            start, end = what.inner or shadow.span(what.start, what.end)
            number = shadow.tokens[what.uses[-1]].number if what.uses else None
            form = number.form if number and what.unit in ("year-of", "day-of") else "calendar"
            figure = Figure(what.value, what.unit, start, end, what.firm, form, None, also=what.also)
            found.append((what.start, what.end, figure))
    found += _counted(shadow, language, used)
    found.sort(key=lambda place: place[0])
    names = tuple(
        Figure(
            Fraction(0),
            "name",
            token.start,
            token.end,
            name=identifiers.comparable(token.name),
            form=token.name,
        )
        for at, token in sorted(shadow.tokens.items())
        if token.sign == NAME
    )
    figures = tuple(figure for _, _, figure in found)
    return Reading(folded, shadow, language, figures, names, tuple(together.pairs(found, shadow, language)))


def _counted(shadow: Shadow, language: str, used: set[int]) -> list[tuple[int, int, Figure]]:
    places = [
        at
        for at, token in sorted(shadow.tokens.items())
        if token.number and at not in used and not token.role
    ]
    found: dict[int, Figure] = {}
    ends: dict[int, int] = {}
    skip: set[int] = set()
    for at in places:
        if at in skip:
            continue
        figure, end, also_used = _figure(shadow, at, language)
        found[at], ends[at] = figure, end
        skip.update(also_used)
    _inches(found, ends, shadow.text)
    _share_units(found, ends, shadow.text)
    for at, figure in found.items():
        if figure.form == "roman" and figure.unit is None:
            found[at] = replace(figure, unit="stage")
    return [(at, ends[at], found[at]) for at in found]


def _figure(shadow: Shadow, at: int, language: str) -> tuple[Figure, int, list[int]]:
    """The figure whose number stands at this place, the end of its unit, and the numbers it took in."""
    text, number = shadow.text, shadow.tokens[at].number
    if "decade of life" in number.marks:
        return _decade_of_life(shadow, at), at + 1, []
    value, end, ordinal, uses = _number(shadow, at, language)
    unit, per, unit_end = units.after(text, end, language)
    if language == "en" and text[end : end + 3] == " a " and number.form not in ("half", "part"):
        unit, per, unit_end = None, unit, end  # “four a day” are not four days
    unit, value, unit_end, halves = _with_half(shadow, unit, value, unit_end, language)
    start, led = at, None
    numbered = (
        language == "ru" and unit in ("cycle", "line", "phase") and text[unit_end : unit_end + 2] == f" {N}"
    )
    if unit is None or numbered or (language != "zh-hans" and unit in ("item", "person")):
        led, led_start = units.before(text, at, language)
        if led and language == "ru" and _goes_with_next(text, end):
            led = None
        if led and numbered:
            unit_end = end  # «день 15 цикла 2»
        if led and not (led == "item" and ordinal):
            unit, start = led, led_start
            ordinal = None if led in ("day", "week", "month", "cycle", "age") else ordinal
    if unit is None and language == "en" and (several := _OR_TWO.search(text, max(0, at - 40), at)):
        unit, *_ = units.after(text[: several.end("what")], several.start("what"), language)
        number = replace(number, soft=True, marks=frozenset({"or two"}))
    if unit is None and (aside := _ASIDE.match(text, end)):
        unit, per, unit_end = units.after(text, aside.end(), language)  # “15.9 (0.1–27.3) months”
        unit_end = unit_end if unit else end
    if language == "zh-hans" and number.form in ("part", "half") and _WORD_ZH.match(text, end):
        unit, per, unit_end = None, None, end  # 三分之二年龄超过60岁
    unit = _unit_of(number, unit)
    number, value, unit, ordinal = meaning.meant(
        text, at, end, language, meaning.Meant(number, value, unit, ordinal)
    )
    value, also = meaning.valued(
        text, at, unit_end, language, unit, _folds(number, value, unit, text[max(0, at - 8) : at], language)
    )
    if meaning.is_negative(text, at, language):
        value, start = -value, min(start, at - 1)
    around = limits.around(text, start, at + 1, unit_end, language)
    if language == "en" and _SOMETHING.match(text, end):
        number = replace(number, marks=number.marks | {"or so"})
    if led and around.means == {"le"} and unit in ("day", "week", "month", "cycle"):
        around.soft = True  # “up to day 100” is 至第100天
    if ordinal and number.form == "word" and unit in (None, "item"):
        around.means = frozenset()  # “better than the first” sets no limit
    means = around.means or frozenset({"gt"} & {"gt" for mark in number.marks if mark == "more"})
    figure = Figure(
        value, unit, *shadow.span(start, max(unit_end, end)), bool(uses or halves) or not _is_soft(number, unit), number.form, ordinal,
        number.suffix, also, means, _limit_is_soft(around, means, number, unit, language), around.approximate, per,
        number.marks | ({"nearly"} if around.nearly else frozenset()), moves=limits.moves(text, start, language),
    )  # fmt: skip
    return figure, unit_end, [*uses, *halves]


def _goes_with_next(text: str, end: int) -> bool:
    """«Выпивайте за день 2–3 литра»: the day is not of the two."""
    if text[end : end + 1] not in ("-", "–", "—") or text[end + 1 : end + 2] != N:
        return False
    unit, *_ = units.after(text, end + 2, "ru")
    return unit == "occurrence" or units.SCALE.get(unit or "", ("time",))[0] not in (
        "time",
        "months",
        "share",
    )


def _number(shadow: Shadow, at: int, language: str) -> tuple[Fraction, int, bool | None, list[int]]:
    """The value of a number with its ending (“11th”, «11-й») and its half (“two and a half”)."""
    text, number = shadow.text, shadow.tokens[at].number
    end, ordinal = at + 1, number.ordinal
    if language == "zh-hans":
        return number.value, end, ordinal or bool(_NTH_ZH.search(text, max(0, at - 4), at)), []
    written = (_ORDINAL_EN if language == "en" else _ORDINAL_RU).match(text, end)
    if written and number.form in ("digits", "roman"):
        ordinal, end = True, written.end()
    elif language == "ru" and number.form == "digits" and text[end : end + 3] in ("-ти", "-ми", "-ех"):
        end += 3
    if (mix := _MIX.match(text, end)) and _is_half(shadow, mix.start("half")) and number.form != "half":
        return number.value + Fraction(1, 2), mix.end(), ordinal, [mix.start("half")]
    return number.value, end, ordinal, []


def _decade_of_life(shadow: Shadow, at: int) -> Figure:
    """“In her sixties” is «за шестьдесят» and 六十多岁."""
    value, more = shadow.tokens[at].number.value, frozenset({"gt"})
    also = shadow.tokens[at].number.also
    return Figure(
        value,
        "age",
        *shadow.span(at, at + 1),
        form="word",
        also=also,
        limits=more,
        limit_is_soft=True,
        marks=frozenset({"decade of life"}),
    )


def _limit_is_soft(
    around: limits.Limits, means: frozenset[str], number: Number, unit: str | None, language: str
) -> bool:
    """“Over 200 operations” is a limit; “over two hours” may be one."""
    if "or so" in number.marks:
        return True  # “twenty-something”
    if around.soft and language == "en" and "gt" in means:
        if number.form == "word" and number.value <= 12:
            return True  # “scattered over three continents”
        return units.SCALE.get(unit or "", ("",))[0] in ("time", "months")
    return around.soft or ("gt" in means and unit in ("fold", None) and number.soft)


def _is_half(shadow: Shadow, at: int) -> bool:
    token = shadow.tokens.get(at)
    return bool(
        token
        and token.number
        and token.number.value == Fraction(1, 2)
        and token.number.form in ("half", "part")
    )


def _with_half(
    shadow: Shadow, unit: str | None, value: Fraction, end: int, language: str
) -> tuple[str | None, Fraction, int, list[int]]:
    """“a year and a half”, 一年半, 两个半月."""
    text = shadow.text
    if language == "zh-hans":
        place = end + (text[end : end + 1] == "个")
        counted = unit not in (None, "item") or (unit == "item" and text[end - 1 : end] != "个")
        if (
            counted
            and _is_half(shadow, end)
            and not (unit == "occurrence" and _PORTION_ZH.match(text, end + 1))
        ):
            return unit, value + Fraction(1, 2), end + 1, [end]
        if unit in (None, "item") and _is_half(shadow, place):
            inner, _, inner_end = units.after(text, place + 1, language)
            if text[place + 1 : place + 2] == "月":
                inner, inner_end = "month", place + 2
            if inner:
                return inner, value + Fraction(1, 2), inner_end, [place]
        return unit, value, end, []
    if unit and (mix := _MIX.match(text, end)) and _is_half(shadow, mix.start("half")):
        return unit, value + Fraction(1, 2), mix.end(), [mix.start("half")]
    return unit, value, end, []


def _unit_of(number: Number, unit: str | None) -> str | None:
    if number.form in ("fold", "occurrence", "vague", "decade"):
        return number.form
    if number.form in _FORM_UNITS:
        return _FORM_UNITS[number.form]
    if number.form in ("part", "half") and (unit in units.COUNTING or unit is None):
        return "share"
    return unit


def _folds(
    number: Number, value: Fraction, unit: str | None, before: str, language: str
) -> tuple[Fraction, tuple]:
    """增加了两倍 is three times as much; 高两倍 is read either way."""
    if language == "zh-hans" and unit == "fold" and number.form != "fold":
        if _GROWN_ZH.search(before):
            return value + 1, ()
        if _MORE_ZH.search(before):
            return value, (value + 1,)
    if "one way" in number.marks:
        return value, number.also
    if unit == "fold" and value:
        return value, (*number.also, 1 / value)
    return value, number.also


def _is_soft(number: Number, unit: str | None) -> bool:
    if not number.soft:
        return False
    # “one month” may be «месяц» alone, but “first-line” and “grade 1” are said
    return not (number.ordinal and unit in ("line", "cycle", "stage", "grade", "phase"))


def _share_units(found: dict[int, Figure], ends: dict[int, int], text: str) -> None:
    """“10 to 20 mg”: both are milligrams. “Grade 1 or 2”: both are grades."""
    _share_led(found, ends, text, _ranges)  # “weeks 1–4, 10 minutes a day”
    places = sorted(found)
    for left, right in reversed(list(itertools.pairwise(places))):
        between = text[ends[left] : right]
        first, second = found[left], found[right]
        if not (between == "" and first.form == second.form == "han") and (
            len(between) > 24 or not _joins(between)
        ):
            continue
        if (
            first.unit in (None, "item")
            and second.unit not in (None, "item")
            and _can_share(first, second, between)
            and not (second.unit == "%" and first.limits and not second.limits)  # “under 65 and 58%”
            and not _starts_anew(first, second, between, ends[right] - right)
        ):
            is_time = units.SCALE.get(second.unit or "", ("",))[0] in ("time", "months")
            found[left] = replace(
                first,
                unit=second.unit,
                per=second.per,
                ordinal=_both(first, second),
                limit_is_soft=first.limit_is_soft or is_time,  # “over 5 to 10 minutes”
            )
    _share_led(found, ends, text, _joins)


def _starts_anew(first: Figure, second: Figure, between: str, length: int) -> bool:
    """“From seven to sixteen, two hours each morning”: the hours are of the two alone."""
    return between == ", " and first.form == second.form == "word" and length > 1


def _share_led(found: dict[int, Figure], ends: dict[int, int], text: str, joins: Callable) -> None:
    """“Grade 1 or 2”: what stands before the first number is said of the second."""
    for left, right in itertools.pairwise(sorted(found)):
        between = text[ends[left] : right]
        first, second = found[left], found[right]
        if second.unit or len(between) > 24 or not joins(between):
            continue
        if first.unit not in _LED or ends[left] - left > _ENDING or text[right + 1 : right + 2] in (":", "/"):
            continue  # “9 days and 1 infusion”, “on day 28 and 97:3”
        in_words = second.ordinal and second.form == "word" != first.form  # «в 1-й день, вторую половину»
        if in_words or second.per is not None:
            continue
        if second.form == first.form or 0 < second.value <= 10:
            found[right] = replace(second, unit=first.unit)


def _ranges(between: str) -> bool:
    return between.strip() in ("-", "–", "—", "to")


def _inches(found: dict[int, Figure], ends: dict[int, int], text: str) -> None:
    """“5 foot 3” is five feet and three inches."""
    for left, right in itertools.pairwise(sorted(found)):
        first, second = found[left], found[right]
        if (
            first.unit == "ft"
            and second.unit is None
            and text[ends[left] : right] == " "
            and second.value < 12
        ):
            found[right] = replace(second, unit="in")


def _both(first: Figure, second: Figure) -> bool | None:
    return second.ordinal if first.ordinal is False else first.ordinal


def _joins(between: str) -> bool:
    return together.BETWEEN.fullmatch(between) is not None


def _can_share(first: Figure, second: Figure, between: str) -> bool:
    joint = together.BETWEEN.fullmatch(between)["how"] if between else ""
    if joint in ("×", "x", "х", "by", "на") and second.unit not in ("mm", "cm", "m"):
        return False  # “4.2 × 3.1 cm”, and not “2 × 500 mg”
    return (
        joint != ";"
        and second.form not in ("half", "part", "fortnight", "decade", "quarters", "tall")
        and not (
            joint in ("/", ":", "+", "=")
            and (second.unit in ("person", "item", "year") or between.strip() != between)
        )
        and first.form != "vague"
    )
