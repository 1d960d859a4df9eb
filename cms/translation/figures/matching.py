"""Which figure of the translation answers which figure of the source."""

import itertools
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from cms.translation.figures import units
from cms.translation.figures.figure import Figure
from cms.translation.figures.together import with_whole_ranges

# Parts of a calendar: they answer their like, or a bare number.
_CALENDAR = {"half-year-of", "year-of", "month-of", "day-of", "decade-of", "clock", "rate", "vague"}
_NAMED_ONCE = {"day", "week", "month", "year"}  # an ordinal of these may leave its noun out
_TIMES = {"minute", "hour", "day", "week", "month", "year", "decade"}
_PORTIONS = {Fraction(1, 2), Fraction(1, 4), Fraction(3, 4)}
_MOST_PAIRS = 40_000  # of figures left over: more are in no text that a person wrote
_MOST_CHOICES = 40  # of equal values: more are paired in their order


@dataclass
class Matching:
    """Pairs of places with what is said of them, and the places that are left over."""

    pairs: list[tuple[int, int, str]] = field(default_factory=list)  # same, unit, converted, differs
    left_source: list[int] = field(default_factory=list)
    left_target: list[int] = field(default_factory=list)

    def target_of(self) -> dict[int, int]:
        """The place in the target by the place in the source, where the values are the same."""
        return {i: j for i, j, how in self.pairs if how != "differs"}


def match(source: tuple[Figure, ...], target: tuple[Figure, ...], shares: "Shares") -> Matching:
    """Pair the figures: by value and unit, by value, by conversion, then what is left by unit and by order."""
    found = Matching()
    free_source, free_target = dict(enumerate(source)), dict(enumerate(target))

    def take(i: int, j: int, how: str) -> None:
        found.pairs.append((i, j, how))
        free_source.pop(i, None)
        free_target.pop(j, None)

    _by_value(free_source, free_target, take, same_kind)
    _hours_of_day(free_source, free_target, take)
    _cycles(free_source, free_target, take)
    _converted(free_source, free_target, take, source)
    _added_up(free_source, free_target, take)
    shares.settle(free_source, free_target, take)
    _by_value(free_source, free_target, take, _other_unit, how="unit")
    _left(free_source, free_target, take, _one_unit)
    _left(free_source, free_target, take, _any)
    _left(free_source, free_target, take, _bare_unit)
    _drop_ones(free_source, target)
    _drop_ones(free_target, source)
    found.pairs = sorted(with_whole_ranges(found.pairs, (shares.source, shares.target), target))
    found.left_source, found.left_target = sorted(free_source), sorted(free_target)
    return found


def same_kind(ours: Figure, theirs: Figure) -> bool:
    """May these two be one figure in two languages, if the values agree?"""
    one, other = ours.unit, theirs.unit
    if {one, other} == {"decade-of", "century"} or ("or two" in ours.marks and other is None):
        return True
    if ours.ordinal and one is None and other == "day" and ours.value <= 31:
        return True  # “discharged on the 17th”
    if ours.ordinal and one is None and other == "year" and theirs.ordinal is False and not ours.marks:
        return False  # “her third relapse in as many years”
    if ours.ordinal and theirs.ordinal and None in (one, other) and {one, other} & _NAMED_ONCE:
        return True  # “in the first month, weekly in the second”, “their second year” is «второй класс»
    if {one, other} in ({"fold", "share"}, {"occurrence", "share"}):
        return _share_in_folds(*((ours, theirs) if one == "share" else (theirs, ours)))
    if one != other and "share" in (one, other) and {one, other} <= {"share", "item", "dose", None}:
        is_portion = ours.value in _PORTIONS and "digits" in (ours.form, theirs.form)
        return is_portion or _tiny_share(ours, theirs)  # 0.5片 is half a tablet
    if "°C" in (one, other) and None in (one, other):
        return ours.value < 0 or 34 <= ours.value <= 43  # «температура 38,5», «на улице минус 20»
    if {one, other} in ({"rate", "occurrence"}, {"rate", None}, {"rate", "item"}) and max(
        ours.value, theirs.value
    ) > 1:
        return True  # “2 to 4 times a day”: one of the two stands without its day
    if {one, other} == {"half-year-of", "month"}:
        return ours.value == 6
    if "vague" in (one, other) and one != other:
        return _round_word(ours, theirs)
    if one in _CALENDAR or other in _CALENDAR:
        if one == other:
            return True
        both = {one, other}
        if (
            "rate" in both
            or "vague" in both
            or "month-of" in both
            or "clock" in both
            or "half-year-of" in both
        ):
            return False
        rest = both - _CALENDAR
        return rest <= {None, "item", "day"} and len(rest) == 1 and not ("year-of" in both and "day" in both)
    return units.same(one, other)


def _share_in_folds(share: Figure, fold: Figure) -> bool:
    """减半 is half, 加倍 is not; a third is «в три раза дешевле», and “by a third” is not «втрое»."""
    if share.moves == "by" and share.value != Fraction(1, 2):
        return False
    if fold.unit == "occurrence":
        return share.value < 1 and bool(fold.also)
    return max(share.value, fold.value) <= 1 or share.value <= Fraction(1, 10)


def _tiny_share(ours: Figure, theirs: Figure) -> bool:
    """10⁻⁵ is 十万分之一."""
    return None in (ours.unit, theirs.unit) and max(ours.value, theirs.value) < Fraction(1, 100)


def _round_word(ours: Figure, theirs: Figure) -> bool:
    """“Over a thousand people” is 上千名."""
    counted = theirs if ours.unit == "vague" else ours
    return (
        counted.form == "word"
        and counted.value in (100, 1000, 10_000, 10**6)
        and counted.unit in (None, "person", "item")
        and bool(counted.limits)
        and counted.limits <= {"gt", "ge"}
    )


def _other_unit(ours: Figure, theirs: Figure) -> bool:
    return ours.firm and theirs.firm and not same_kind(ours, theirs) and ours.value not in (0, 1)


def _by_value(free_source: dict, free_target: dict, take, fits, how: str = "same") -> None:
    by_value: dict[Fraction, list[int]] = defaultdict(list)
    for j, theirs in free_target.items():
        for value in theirs.values():
            by_value[value].append(j)
    choices = []
    ranks, their_ranks = _ranks(free_source), _ranks(free_target)
    for i, ours in free_source.items():
        for rank, value in enumerate(ours.values()):
            near = by_value.get(value, ())
            for j in near if len(near) <= _MOST_CHOICES else near[i % len(near) :][:3]:
                theirs = free_target[j]
                if fits(ours, theirs):
                    apart = ranks.get(i, i) - their_ranks.get(j, j)
                    choices.append((_cost(ours, theirs, abs(apart), rank), i, j))
    chosen: dict[int, int] = {}
    done_target = set()
    for _, i, j in sorted(choices):
        if i not in chosen and j not in done_target:
            chosen[i] = j
            done_target.add(j)
    for i, j in _in_turn(chosen, free_source, free_target):
        take(i, j, how)


def _in_turn(chosen: dict[int, int], source: dict, target: dict) -> Iterator[tuple[int, int]]:
    """“For 4 weeks … for 4 weeks”: of figures that are the same the first answers the first."""
    alike: dict[tuple, list[int]] = defaultdict(list)
    for i, j in sorted(chosen.items()):
        alike[_looks(source[i]), _looks(target[j])].append(i)
    for places in alike.values():
        yield from zip(places, sorted(chosen[i] for i in places), strict=True)


def _looks(figure: Figure) -> tuple:
    return figure.value, figure.unit, figure.per, figure.limits, figure.ordinal, figure.firm, figure.also


def _ranks(figures: dict[int, Figure]) -> dict[int, int]:
    """Which day, month or year of its text each of them is: their order within a date differs by language."""
    count: dict[str, int] = defaultdict(int)
    ranks = {}
    for place, figure in sorted(figures.items()):
        if figure.unit in ("day-of", "month-of", "year-of"):
            ranks[place] = count[figure.unit]
            count[figure.unit] += 1
    return ranks


def _cost(ours: Figure, theirs: Figure, apart: int, rank: int) -> tuple:
    return (
        not (ours.firm and theirs.firm),
        _face_away(ours, theirs),
        ours.unit != theirs.unit,
        rank,
        ours.suffix != theirs.suffix,
        bool(ours.ordinal) != bool(theirs.ordinal),
        ours.limits != theirs.limits,
        apart,
    )


def _face_away(ours: Figure, theirs: Figure) -> bool:
    """“Under six … six to eleven”: of two sixes the one that is a lower limit is not the one that is an upper."""
    return any(
        one.limits and other.limits and one.limits <= {"ge", "gt"} and other.limits <= {"le", "lt"}
        for one, other in ((ours, theirs), (theirs, ours))
    )


def _converted(free_source: dict, free_target: dict, take, source: tuple[Figure, ...]) -> None:
    by_base: dict[tuple, list[int]] = defaultdict(list)
    for j, theirs in free_target.items():
        for key in (
            units.base(theirs.value, theirs.unit),
            units.dense(theirs.value, theirs.unit, theirs.per),
        ):
            if key:
                by_base[key].append(j)
    _rounded_shares(free_source, free_target, take)
    said = None  # “he lost 11 kilos and regained only three”: the unit that was said last
    for i, ours in enumerate(source):
        said = ours.unit if ours.unit in units.SCALE else said
        if i not in free_source:
            continue
        key = units.dense(ours.value, ours.unit, ours.per)
        key = key if key in by_base else units.base(ours.value, ours.unit or said)
        if ours.unit == "week" and ours.value % 2 == 0:
            key = units.base(ours.value / 4, "month")  # eight weeks are told as two months
            key = key if key in by_base else units.base(ours.value, "week")
        for j in by_base.get(key, []) if key else []:
            if (
                j in free_target
                and not (said and ours.unit is None and free_target[j].unit == said)
                and (free_target[j].unit, free_target[j].per) != (ours.unit, ours.per)
                and (ours.firm or free_target[j].firm)
            ):
                take(i, j, "converted")
                break


_ADDED = 6  # signs between the parts of one measure: “5 feet 3 inches”, “a year and two months”


def _added_up(free_source: dict, free_target: dict, take) -> None:
    """“5 foot 3” is 160 cm, and “an hour and ten minutes” 70 minutes."""
    for free, other, ours in ((free_source, free_target, True), (free_target, free_source, False)):
        for i, j in itertools.pairwise(sorted(free)):
            if i not in free or j not in free or not 0 <= free[j].start - free[i].end < _ADDED:
                continue
            more, less = (units.base(free[place].value, free[place].unit) for place in (i, j))
            if not more or not less or more[0] != less[0] or free[i].unit == free[j].unit:
                continue
            for k, whole in list(other.items()):
                if _is_sum(units.base(whole.value, whole.unit), (more[0], more[1] + less[1]), free[i].unit):
                    take(*((i, k) if ours else (k, i)), "converted")
                    free.pop(j)
                    break


def _is_sum(whole: tuple | None, parts: tuple, unit: str | None) -> bool:
    if not whole or whole[0] != parts[0]:
        return False
    near = parts[1] / 100 if unit in ("ft", "lb") else 0
    return abs(whole[1] - parts[1]) <= near


def _rounded_shares(free_source: dict, free_target: dict, take) -> None:
    """“A third” may be 33 %, and “two thirds” 67 %: no fraction of three, six, seven or nine is a whole per cent."""
    if len(free_source) * len(free_target) > _MOST_PAIRS:
        return
    for i, ours in list(free_source.items()):
        for j, theirs in list(free_target.items()):
            by_half = "by half" in ours.marks and (theirs.value, theirs.unit) == (50, "%")
            by_all = (ours.value, ours.form, theirs.value, theirs.unit) == (2, "fold", 100, "%")
            if by_half or by_all:  # halved, doubled
                take(i, j, "same")
                break
            share, rate = (ours, theirs) if ours.unit == "share" else (theirs, ours)
            if (share.unit, rate.unit) != ("share", "%") or share.form != "part":
                continue
            if share.value.denominator in (3, 6, 7, 9) and rate.value in (
                round(share.value * 100),
                int(share.value * 100),
            ):
                take(i, j, "converted")
                break


def _hours_of_day(free_source: dict, free_target: dict, take) -> None:
    """“From 4 to 7 p.m.” is «с 16 до 19 часов»: a time of day may be said in bare hours."""
    if len(free_source) * len(free_target) > _MOST_PAIRS:
        return
    for i, ours in list(free_source.items()):
        for j, theirs in list(free_target.items()):
            clock, hour = (ours, theirs) if ours.unit == "clock" else (theirs, ours)
            if clock.unit != "clock" or hour.unit not in ("hour", "item", None) or not hour.firm:
                continue
            if hour.value * 60 in (clock.value, clock.value - 12 * 60):
                take(i, j, "same")
                break


def _cycles(free_source: dict, free_target: dict, take) -> None:
    """“28-day cycles” begin every 28 days: 每28天为一周期."""
    if len(free_source) * len(free_target) > _MOST_PAIRS:
        return
    for i, ours in list(free_source.items()):
        for j, theirs in list(free_target.items()):
            rate, time = (ours, theirs) if ours.unit == "rate" else (theirs, ours)
            measure, factor = units.SCALE.get(time.unit or "", ("", Fraction(0)))
            days = time.value * factor / 86400
            if rate.unit == "rate" and measure == "time" and days > 1 and rate.value * days == 1:
                take(i, j, "same")
                break


def _one_unit(ours: Figure, theirs: Figure) -> bool:
    if not (ours.firm or theirs.firm) and not (ours.ordinal and theirs.ordinal) and ours.unit != "rate":
        return False
    if ours.ordinal and theirs.ordinal:
        return ours.value > 1 or theirs.firm
    return ours.unit == theirs.unit and ours.unit is not None


def _any(ours: Figure, theirs: Figure) -> bool:
    return ours.firm and theirs.firm


def _bare_unit(ours: Figure, theirs: Figure) -> bool:
    """“A month later” and «через неделю», “a day or two” and 一两周: soft, and still not the same."""
    if "or two" in ours.marks:
        both = {ours.unit, theirs.unit}
        return theirs.firm and theirs.value == ours.value and len(both) == 2 and both < _TIMES
    if ours.form != "article" or theirs.firm or theirs.value != 1 or theirs.unit == ours.unit:
        return False
    return theirs.unit in _TIMES


def _drop_ones(free: dict, others: tuple[Figure, ...]) -> None:
    """“Per µL” is «в 1 мкл»: the one is no figure."""
    per = {figure.per for figure in others if figure.per}
    for place in [place for place, figure in free.items() if figure.value == 1 and figure.unit in per]:
        del free[place]


def _left(free_source: dict, free_target: dict, take, fits) -> None:
    if len(free_source) * len(free_target) > 2500:
        for i, j in list(zip(list(free_source), list(free_target), strict=False)):
            if fits(free_source[i], free_target[j]):
                take(i, j, "differs")
        return
    for i, ours in list(free_source.items()):
        near = sorted(
            (_apart(ours, theirs, i, j), j) for j, theirs in free_target.items() if fits(ours, theirs)
        )
        if near:
            take(i, near[0][1], "differs")


def _apart(ours: Figure, theirs: Figure, i: int, j: int) -> tuple:
    return (not theirs.firm, ours.unit != theirs.unit and theirs.unit is not None, abs(i - j))


@dataclass(frozen=True)
class Shares:
    """A third, one in three, «каждый третий» and 33 of 99 say the same share in different numbers."""

    source: tuple[tuple[str, int, int], ...]
    target: tuple[tuple[str, int, int], ...]

    def settle(self, free_source: dict, free_target: dict, take) -> None:
        """Take out the shares that the other text states as two numbers."""
        for i, ours in list(free_source.items()):
            if pair := _stated(ours, free_target, self.target):
                take(i, pair[0], "same")
                free_target.pop(pair[1], None)
        for j, theirs in list(free_target.items()):
            if pair := _stated(theirs, free_source, self.source):
                take(pair[0], j, "same")
                free_source.pop(pair[1], None)


def _stated(share: Figure, free: dict, together: tuple[tuple[str, int, int], ...]) -> tuple[int, int] | None:
    tiny = share.unit is None and 0 < share.value < Fraction(1, 100)  # 10⁻⁶ is one in 10⁶
    if share.unit not in ("share", "%", "‰") and not share.ordinal and not tiny:
        return None
    stated = share.value / {"%": 100, "‰": 1000}.get(share.unit or "", 1)
    for role, part, whole in together:
        if role == "of" and part in free and whole in free and free[whole].value:
            quotient = free[part].value / free[whole].value
            if quotient == stated or (share.ordinal and share.value and quotient == 1 / share.value):
                return part, whole
    return None
