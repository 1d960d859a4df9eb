"""How many times more or less, and by how much: three times as high is not three times lower, nor by a third."""

import re
from fractions import Fraction

from cms.translation.figures.figure import Figure
from cms.translation.figures.reading import Reading

_UP = {
    "en": re.compile(
        r"\b(?:as (?:high|common|frequent|often|much|many|long|large|great|big|likely|strong|expensive)|higher|more|greater|longer|larger|bigger|stronger)\b"
    ),
    "ru": re.compile(
        r"(?<![а-яё])(?:выше|больше|чаще|дольше|длиннее|дороже|сильнее|крупнее|вероятнее)(?![а-яё])"
    ),
}
_DOWN = {
    "en": re.compile(
        r"\b(?:as (?:low|few|little|rare|short|small)|lower|less|fewer|shorter|smaller|cheaper|rarer)\b"
    ),
    "ru": re.compile(
        r"(?<![а-яё])(?:ниже|меньше|реже|короче|быстрее|дешевле|слабее|мельче|маловероятнее)(?![а-яё])"
    ),
}
# What the one side is compared with: behind it the two may be told the other way round.
_THAN = {
    "en": re.compile(
        r"\b(?:than|as (?:in|for|with|those|the|it|among|that|at|on)|compared|versus|vs|against|of (?:those|that))\b"
    ),
    "ru": re.compile(r"(?<![а-яё])(?:чем|по сравнению|в сравнении|против|относительно)(?![а-яё])"),
}
_CUT = re.compile(r"[.;!?](?:\s|$)")
_NEAR = 22  # signs within which it is said which way
_FOLDS = ("fold", "occurrence", "share")


def turned(source: Reading, target: Reading, ours: Figure, theirs: Figure) -> bool:
    """“Three times as high” that became «втрое ниже», of the same side."""
    if target.language != "ru" or ours.unit not in _FOLDS or theirs.unit not in _FOLDS:
        return False
    here, there = _direction(source, ours), _direction(target, theirs)
    if not here or not there or here == there:
        return False
    than = _than(source, ours)
    return than is None or bool(than & (_than(target, theirs) or set()))


def _direction(reading: Reading, figure: Figure) -> str:
    """Which way it goes: up or down, where half as high is down."""
    text = reading.folded.text
    if figure.unit == "share" and figure.form != "half":
        return ""
    start = figure.start if reading.language == "en" else max(0, figure.start - _NEAR // 2)
    found = [
        (way, match.start())
        for way, table in (("up", _UP), ("down", _DOWN))
        if (match := table[reading.language].search(text, start, figure.end + _NEAR))
    ]
    if len(found) != 1:
        return ""
    ways = ("up", "down") if reading.language == "ru" or figure.form != "half" else ("down", "up")
    return ways[found[0][0] == "down"]


def _than(reading: Reading, figure: Figure) -> set[str] | None:
    """The words of what the figure is compared with; None where it is compared with nothing."""
    text = reading.folded.text
    cut = _CUT.search(text, figure.end)
    end = cut.start() if cut else len(text)
    than = _THAN[reading.language].search(text, figure.end, end)
    return {code for code, start, _ in reading.others if than.end() <= start < end} if than else None


_BY_RU = re.compile(r"(?<![а-яё])на[ \u00a0]$", re.IGNORECASE)


def cut_by_what_was_left(target: Reading, ours: Figure, theirs: Figure) -> bool:
    """“A third of the price” that became «на треть дешевле», which is two thirds of it."""
    if target.language != "ru" or ours.unit != "share" or ours.moves or ours.value == Fraction(1, 2):
        return False
    text = target.folded.text
    by = _BY_RU.search(text, max(0, theirs.start - 4), theirs.start)
    return bool(by and _DOWN["ru"].search(text, theirs.end, theirs.end + 14))


def told_by_the_rest(ours: Figure, theirs: Figure) -> bool:
    """Cut by two thirds is «втрое меньше»: a third is left."""
    cut = {"share": ours.value, "%": ours.value / 100}.get(ours.unit or "")
    left = theirs.unit in ("fold", "occurrence") or (theirs.unit == "share" and theirs.moves == "to")
    return cut is not None and ours.moves == "by" and left and 1 - cut in _lesser(theirs)


def _lesser(figure: Figure) -> set[Fraction]:
    return {value if value < 1 else 1 / value for value in figure.values() if value}
