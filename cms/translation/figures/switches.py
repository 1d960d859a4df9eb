"""From one way to another: from oral to intravenous is not from intravenous to oral."""

import re
from collections.abc import Iterator

from cms.translation.figures import surroundings, terms
from cms.translation.figures.figure import Finding, Severity, Span
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

_WAYS: dict[str, tuple[str, str, str]] = {
    "oral": (r"\boral(?:ly)?\b|\bby mouth\b", r"внутрь|перорал", r"口服"),
    "vein": (r"\bintraven|\biv\b", r"внутривен|капельн", r"静脉|静滴"),
    "skin": (r"\bsubcutan|\bunder the skin", r"подкож", r"皮下"),
    "muscle": (r"\bintramusc", r"внутримыш", r"肌[内肉注]"),
    "inside": (r"\binpatient", r"стационар", r"住院"), "outside": (r"\boutpatient", r"амбулатор", r"门诊"),
    "acute": (r"\bacute\b", r"остр(?:ой|ую|ая|ого|ое|ый|ых|ые)(?![а-яё])", r"急性"), "chronic": (r"\bchronic", r"хроническ", r"慢性"),
    "high": (r"\bhigh\b", r"высок", r"高危|高剂量|大剂量"), "low": (r"\blow\b", r"низк", r"低危|低剂量|小剂量"),
    "standard": (r"\bstandard\b", r"стандартн", r"标危|标准"), "intermediate": (r"\bintermediate\b", r"промежуточн", r"中危"),
    "mild": (r"\bmild\b", r"л[её]гк(?:ой|ую|ая|ого|ое|ий|их|ие)(?![а-яё])", r"轻"),
    "moderate": (r"\bmoderate\b", r"умеренн|средне-?тяж[её]л|средн(?:ей|яя|юю)(?= степ)", r"中[度等]"), "severe": (r"\bsevere\b", r"(?<![а-яё])тяж[её]л", r"重"),
    "partial": (r"\bpartial\b", r"частичн", r"部分"), "complete": (r"\bcomplete\b", r"полн(?:ой|ую|ая|ого|ое|ый)(?![а-яё])", r"完全"),
    "negative": (r"\bnegative\b", r"отрицательн|негативн", r"阴性|阴"), "positive": (r"\bpositive\b", r"положительн|позитивн", r"阳性|阳"),
    "own": (r"\bautologous\b", r"аутологичн", r"自体"), "donor": (r"\ballogen", r"аллоген", r"异体|异基因"),
    "daily": (r"\bdaily\b", r"ежедневн", r"每[天日]"), "weekly": (r"\bweekly\b", r"еженедельн", r"每周"), "monthly": (r"\bmonthly\b", r"ежемесячн", r"每月"),
}  # fmt: skip
_PLACE = {"en": 0, "ru": 1, "zh-hans": 2}
_WAYS_C = {
    language: re.compile("|".join(f"(?P<{code}>{forms[at]})" for code, forms in _WAYS.items()))
    for language, at in _PLACE.items()
}
_FROM_TO = re.compile(r"\bfrom (?P<one>[^.;,]{1,40}?) to (?P<other>[^.;,]{1,40})")
_LED = re.compile(
    r"(?<![а-яё])(?:(?P<origin>с|со|из|от|вместо)|(?P<aim>на|в|во|к|до)) (?:(?!(?:со?|из|от|на|во?|к|до) )[а-яё-]+ ){0,2}$",
    re.IGNORECASE,
)
_TURNS = re.compile(r"改|转|换|变|升|降|过渡")


def switches_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """“Switch from intravenous to oral” that became «с перорального на внутривенный»."""
    if target.language == "en" or " from " not in (text := f" {source.folded.text.lower()}"):
        return
    for told in _FROM_TO.finditer(text):
        one, other = (_WAYS_C["en"].search(told[side]) for side in ("one", "other"))
        if not one or not other or one.lastgroup == other.lastgroup:
            continue
        theirs = _said(target)
        here, there = theirs.get(one.lastgroup or ""), theirs.get(other.lastgroup or "")
        if here and there and _is_turned(target, here, there):
            span = max(0, told.start() - 1), told.end() - 1
            yield Finding(
                "order-changed", Severity.ERROR, source.folded.origin(*span), target.folded.origin(*here)
            )


def _said(reading: Reading) -> dict[str, Span]:
    text = terms.in_small_letters(reading.folded.text)
    found = _WAYS_C[reading.language].finditer(text)
    return surroundings.once([(match.lastgroup or "", *match.span()) for match in found])


def _is_turned(target: Reading, origin: Span, aim: Span) -> bool:
    """Does what was the origin stand as the aim, and the aim not?"""
    text = target.folded.text.replace("\u00a0", " ")
    if target.language == "zh-hans":
        return aim < origin and bool(_TURNS.search(text, aim[1], origin[0]))
    roles = [
        led.lastgroup if (led := _LED.search(text, max(0, place[0] - 40), place[0])) else None
        for place in (origin, aim)
    ]
    return (roles[0] == "aim" and roles[1] != "aim") or (roles[1] == "origin" and roles[0] != "origin")
