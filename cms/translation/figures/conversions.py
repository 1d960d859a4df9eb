"""Units that only a table or rounding can convert: 1,000 IU of vitamin D are 25 µg, 101 °F are 38.3 °C."""

import re
from fractions import Fraction

from cms.translation.figures import units
from cms.translation.figures.figure import Figure
from cms.translation.figures.reading import Reading

Measure = tuple[str, str | None]  # a unit, and what it is counted per

_PER_L, _PER_DL = ("mmol", "L"), ("mg", "dL")
# the substance in the three languages; one measure, another, and how many of it are one of the first
_SUBSTANCES: tuple[tuple[str, Measure, Measure, str], ...] = (
    (r"vitamin D|витамин\w* D|维生素 ?D|维D", ("IU", None), ("μg", None), "0.025"),
    (r"vitamin A|витамин\w* [AА]|维生素 ?A", ("IU", None), ("μg", None), "0.3"),
    (r"vitamin E|витамин\w* [EЕ]|维生素 ?E", ("IU", None), ("mg", None), "0.67"),
    (r"glucose|sugar|глюкоз|сахар|血糖|葡萄糖", _PER_L, _PER_DL, "18.016"),
    (
        r"potassium|sodium|chloride|bicarb|lithium|кали[йяюе]|натри|хлорид|бикарб|лити[йяюе]|钾|钠|氯|碳酸氢|锂",
        _PER_L,
        ("mEq", "L"),
        "1",
    ),
    (r"calcium|magnesium|кальци|магни|钙|镁", _PER_L, ("mEq", "L"), "2"),
    (r"cholesterol|LDL|HDL|холестерин|ЛПНП|ЛПВП|胆固醇", _PER_L, _PER_DL, "38.67"),
    (r"triglycerid|триглицерид|甘油三酯", _PER_L, _PER_DL, "88.57"),
    (r"calcium|кальци|钙", _PER_L, _PER_DL, "4.008"),
    (r"magnesium|магни|镁", _PER_L, _PER_DL, "2.431"),
    (r"phosph|фосф|磷", _PER_L, _PER_DL, "3.097"),
    (r"\burea\b|\bBUN\b|мочевин|尿素", _PER_L, _PER_DL, "6.006"),
    (r"\bBUN\b|азот мочевин|尿素氮", _PER_L, _PER_DL, "2.801"),
    (r"creatinin|креатинин|肌酐", ("μmol", "L"), _PER_DL, "0.01131"),
    (r"bilirubin|билирубин|胆红素", ("μmol", "L"), _PER_DL, "0.05848"),
    (r"uric acid|urate|мочев\w+ кислот|尿酸", ("μmol", "L"), _PER_DL, "0.01681"),
    (r"h(?:a)?emoglobin|гемоглобин|血红蛋白", ("mmol", "L"), ("g", "dL"), "1.611"),
)
_COMPILED = tuple(
    (re.compile(names, re.IGNORECASE), one, other, Fraction(factor))
    for names, one, other, factor in _SUBSTANCES
)
_LOGS = ({"log", "fold"}, {"log", "occurrence"})  # two logs are a hundredfold
_ROUNDED = {"lb", "in", "ft", "mile", "oz", "°F"}  # units that are told in round numbers on the other side
_NEAR = Fraction(1, 100)  # by which a converted figure may be rounded


def answers(source: Reading, target: Reading, ours: Figure, theirs: Figure) -> bool:
    """Are these two the same amount, although their units differ?"""
    if ours.unit == theirs.unit and ours.per == theirs.per:
        return False
    if {ours.unit, theirs.unit} in _LOGS:
        logs, times = (ours, theirs) if ours.unit == "log" else (theirs, ours)
        return logs.value.denominator == 1 and 10 ** int(logs.value) in times.values()
    if {ours.unit, theirs.unit} & _ROUNDED and ours.per == theirs.per:
        one, other = (units.base(figure.value, figure.unit) for figure in (ours, theirs))
        return bool(one and other and one[0] == other[0] and _close(one[1], other[1]))
    here, there = ((figure.unit, figure.per) for figure in (ours, theirs))
    for names, one, other, factor in _COMPILED:
        if {here, there} != {one, other} or not all(
            names.search(reading.folded.text) for reading in (source, target)
        ):
            continue
        exact = ours.value * factor if here == one else ours.value / factor
        if _close(exact, theirs.value):
            return True
    return False


def _close(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) <= _NEAR * max(abs(one), abs(other))
