"""Figures that stand together, and whose order is part of what they say: 3–5, 120/80, 18 of 19."""

import itertools
import re

from cms.translation.figures.figure import Figure
from cms.translation.figures.tokens import Shadow

BETWEEN = re.compile(
    r"[ \u00a0]{0,2}(?P<how>-|–|—|－|―|～|~|−|to|till|through|до|по|[减增升降]?(?:低|少|高|加|长)?[至到]|[减增升降变改](?:低|少|高|加|长)?为|÷|…|\.{2,3}|or|или|либо|或|and|и|和|与|及|,|、|;|/|:|\+|=|vs\.?|против|not|а не|×|[xх](?=[ \u00a0])|by|на)"
    r"[ \u00a0]{0,2}(?:(?:for|at|in|after|[Dd]ay|grade|about|у|на|через|в|с|第)[ \u00a0]?)?(?:US)?[$€¥−–-]?"
)
_ROLES = {"-": "range", "–": "range", "—": "range", "―": "range", "－": "range", "～": "range", "~": "range", "−": "range",
          "÷": "range", "…": "range", ".": "range",
          "to": "range", "до": "range", "по": "range", "至": "range", "到": "range", "为": "range", "through": "range", "till": "range",
          "/": "bound", ":": "bound", "+": "bound", "=": "bound",
          "and": "list", "и": "list", "和": "list", "与": "list", "及": "list", "、": "list"}  # fmt: skip
_OF = {
    "en": re.compile(
        r" (?:out )?(?:of|in|from|per) (?:an? |the |his |her |our |these |those |all |every )?(?:\ue000 |last |[a-z]+(?:ed|able) )?"
    ),
    "ru": re.compile(
        r"[ \u00a0][^\n.;,]{0,40}?из (?:этих |всех |числа )?(?:\ue000 |последних )?|[ \u00a0]из[ \u00a0](?:этих |всех )?(?:\ue000 )?"
    ),
}
_OF_ZH = re.compile(
    r"[例名位个人]?[^，。；！？\n\ue000\ue001]{0,8}?中[^，。；！？\n\ue000\ue001]{0,4}?"
    r"|[例名位个人][^。；！？\n\ue000]{0,30}?中[，,]?[^，。；！？\n\ue000\ue001]{0,6}?"
)
_EVERY_ZH = re.compile(r"[例名位个人][^，。；！？\n\ue000\ue001]{0,8}?(?:[就便即里中会]有|中)[约近]?")
_RATE_ZH = re.compile(r"[^，。；！？\n\ue000\ue001]{1,10}")
# «Из 22 пациентов ответили 18»: the whole stands first
_WHOLE_FIRST = {
    "en": re.compile(r"(?:^|[.;:,(—–] ?)(?:[Oo]ut of|[Oo]f)(?: the| these| all| our| those)?(?: \w+)? $"),
    "ru": re.compile(
        r"(?:^|[.;:,(—–] ?)[Ии]з(?: числа)?(?: этих| всех| наших)?(?: \ue000| последних)?[ \u00a0]$"
    ),
}


def _is_round(figure: Figure) -> bool:
    """Is it a hundred, a thousand or more, of which a rate is told?"""
    return figure.value >= 100 and figure.value % 100 == 0


Answers = list[tuple[int, int, str]]


def with_whole_ranges(answers: Answers, shares: tuple[tuple, tuple], target: tuple[Figure, ...]) -> Answers:
    """The answers, where of two equal figures each belongs to its own range: 1–5 and 5–20 in either order."""
    ours, theirs = ({first: last for role, first, last in told if role == "range"} for told in shares)
    where = {i: j for i, j, how in answers if how == "same"}
    back = {j: i for i, j in where.items()}
    for first, last in ours.items():
        end, told = theirs.get(where.get(first, -1)), where.get(last)
        if end is None or told is None or end == told or end not in back:
            continue
        if target[end].value == target[told].value and target[end].unit == target[told].unit:
            other = back[end]
            where[last], where[other] = end, told
            back[end], back[told] = last, other
    return [(i, where.get(i, j) if how == "same" else j, how) for i, j, how in answers]


def pairs(found: list[tuple[int, int, Figure]], shadow: Shadow, language: str) -> list[tuple[str, int, int]]:
    """Pairs whose order is part of what they say, by their places among the figures."""
    result = []
    text = shadow.text
    counted = [place for place, (*_, figure) in enumerate(found) if figure.firm or not figure.ordinal]
    for index, following in itertools.pairwise(counted):
        (left, end, _), (right, _, _) = found[index], found[following]
        if right - left > 61:
            continue
        gap = shadow.text[left + 1 : right]
        tail = text[end:right] if end <= right else gap
        joint = BETWEEN.fullmatch(tail) or BETWEEN.fullmatch(gap)
        if joint and (role := _ROLES.get(joint["how"][-1] if language == "zh-hans" else joint["how"])):
            result.append((role, index, following))
        elif language == "zh-hans":
            if _OF_ZH.fullmatch(gap) or re.fullmatch(r"[例名位个]患者[，,]?(?:其)?中?(?:有|共)?", gap):
                result.append(("of", following, index))
            elif text[left - 1 : left] == "每" and _EVERY_ZH.fullmatch(gap):
                result.append(("of", following, index))  # 每三个就有一个
            elif text[left - 1 : left] == "每" and _is_round(found[index][2]) and _RATE_ZH.fullmatch(gap):
                result.append(("of", following, index))  # 每1000患者年3例次
        elif (
            _OF[language].fullmatch(tail)
            or _OF[language].fullmatch(gap)
            or re.fullmatch(r"(?: of)?(?: the)?(?: \w+)? ?(?:out of|of) (?:the )?", tail)
            or (
                re.fullmatch(r" \w+ in (?:every )?", tail)
                and found[index][2].value < found[following][2].value
            )
        ):
            result.append(("of", index, following))
        elif _WHOLE_FIRST[language].search(text, max(0, left - 24), left) and not re.search("[.!?\n]", gap):
            result.append(("of", following, index))
    return result
