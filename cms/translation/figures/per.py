"""What a figure is counted per: 2 mg/kg is not 2 mg, and 1,300 patients a week are not 1,300 a month."""

import re
from fractions import Fraction

from cms.translation.figures import units
from cms.translation.figures.figure import Figure
from cms.translation.figures.reading import Reading

_PERIODS = {"day": 1, "week": 7, "month": 30, "year": 360}
_SAID_ELSEWHERE = re.compile("/|每|(?<![А-Яа-я])(?:на|в)(?![А-Яа-я])")


def differs(ours: Figure, theirs: Figure) -> bool:
    """Are the two counted per different things?"""
    return bool(ours.per and theirs.per and ours.per != theirs.per and not units.same(ours.per, theirs.per))


def lost(source: Reading, ours: Figure, target: Reading, theirs: Figure) -> bool:
    """Is what the figure is counted per no more in the translation? It may stand elsewhere: 每周接诊1300人."""
    if not ours.per or theirs.per:
        return False
    if ours.per in _PERIODS:
        return _became_another(source, ours, target)
    return ours.unit not in units.COUNTING and not _SAID_ELSEWHERE.search(target.folded.text)


def _became_another(source: Reading, ours: Figure, target: Reading) -> bool:
    """“1,300 patients a week” that became 每月接诊1300人."""
    said = _rates(target) - _rates(source)
    return bool(said) and Fraction(1, _PERIODS[ours.per or ""]) not in _rates(target)


def _rates(reading: Reading) -> set[Fraction]:
    periods = {Fraction(1, days) for days in _PERIODS.values()}
    rates = {figure.value for figure in reading.figures if figure.unit == "rate"}
    counted = {Fraction(1, _PERIODS[figure.per]) for figure in reading.figures if figure.per in _PERIODS}
    return (rates | counted) & periods
