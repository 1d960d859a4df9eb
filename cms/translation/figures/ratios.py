"""Ratios and what they are of: donor to recipient cells is not recipient to donor cells."""

import re
from collections.abc import Iterator

from cms.translation.figures import identifiers, negation, terms
from cms.translation.figures.figure import Finding, Severity, Span
from cms.translation.figures.reading import Reading

_NEAR = 50  # signs within which both sides of a ratio are named
_BEFORE = {  # the sides stand before these words
    "en": re.compile(r"(?<= to )[\w+-]+(?: \w+)? ratio\b|-to-[\w+-]+ ratio\b"),
    "ru": re.compile(r"(?!)"),
    "zh-hans": re.compile("之比|的?比[例值率]"),
}
_AFTER = {  # and after these
    "en": re.compile(r"\bratios? (?:of|between) "),
    "ru": re.compile(r"(?:[Сс]оо|[Оо])тношени[а-я]+ "),
    "zh-hans": re.compile("(?!)"),
}


def sides_exchanged(source: Reading, target: Reading) -> Iterator[Finding]:
    """Where the two sides of a ratio changed places, whatever stands between them."""
    yield from _weights_exchanged(source, target)
    yield from _arms_exchanged(source, target)
    if "ratio" not in source.folded.text:
        return
    ours, theirs = _sides(source), _sides(target)
    codes, answers = [code for code, *_ in ours], [code for code, *_ in theirs]
    if len(codes) == 2 and codes[0] != codes[1] and codes == answers[::-1]:
        here, there = (_whole(sides) for sides in (ours, theirs))
        yield Finding(
            "label-swapped", Severity.ERROR, source.folded.origin(*here), target.folded.origin(*there)
        )


_OUTWEIGHS = re.compile(
    r"\b(?:(?P<risk>risk|harm|danger|toxicit)|(?P<gain>benefit|gain|advantage))[^.;]{0,60}?\b(?:outweigh\w*|(?:is|are|was|were) (?:greater|higher|larger) than)\b[^.;]{0,40}?\b(?:(?P<risk_>risk|harm|danger|toxicit)|(?P<gain_>benefit|gain|advantage))",
    re.IGNORECASE,
)
_OUTWEIGHS_ZH = re.compile(
    r"(?:(?P<risk>风险|危害|危险|毒性|弊)|(?P<gain>获益|收益|益处|好处|利))[^，。；]{0,6}?(?:(?P<more>大于|超过|高于|胜过|多于|重于|压过)|(?P<less>小于|低于|不及|不如|少于|轻于))[^，。；]{0,8}?(?:(?P<risk_>风险|危害|危险|毒性|弊)|(?P<gain_>获益|收益|益处|好处|利))"
)


def _weights_exchanged(source: Reading, target: Reading) -> Iterator[Finding]:
    """“The risk outweighs the benefit” is not 风险小于获益."""
    if target.language != "zh-hans" or not (theirs := _OUTWEIGHS_ZH.search(target.folded.text)):
        return
    ours = _OUTWEIGHS.search(source.folded.text)
    if not ours or any(
        negation.denied_beside(reading.folded.text, *match.span(), reading.language)
        for reading, match in ((source, ours), (target, theirs))
    ):
        return
    heavier = "risk" if theirs["risk"] else "gain"
    if theirs["less"]:
        heavier = "gain" if heavier == "risk" else "risk"
    if bool(ours["risk"]) != (heavier == "risk") and bool(ours["risk"]) != bool(ours["risk_"]):
        yield Finding(
            "sign-differs",
            Severity.ERROR,
            source.folded.origin(*ours.span()),
            target.folded.origin(*theirs.span()),
        )


_ALLOTTED = re.compile(
    r"\brandomi[sz]ed\b[^.;]{0,40}?(?P<ratio>\d+:\d+)(?: ratio)?[^.;]{0,20}? to (?:receive )?"
)
_ALLOTTED_ZH = re.compile(
    r"(?P<ratio>\d+:\d+)的?(?:比例)?[^，。；]{0,8}?(?:随机)?(?:分[入配至到为]|接受|入|进入)[至到入]?"
)
_ARMS = {
    "en": (("placebo", r"placebo"), ("control", r"control|standard|chemotherapy|usual|best supportive"), ("treated", r"study (?:drug|treatment|arm|group)|treatment|experimental|active|investigational|[a-z]+(?:mab|nib|cel|mide|clax|mib|stat)\b")),
    "zh-hans": (("placebo", r"安慰剂"), ("control", r"对照|标准|化疗|常规|最佳支持"), ("treated", r"[试实]验|研究|治疗组|新药|活性|[\u4e00-\u9fff]{2,5}(?:单抗|替尼|度胺|克拉|佐米|仑赛)|[a-z]+(?:mab|nib|cel|mide|clax|mib)")),
}  # fmt: skip


def _arms_exchanged(source: Reading, target: Reading) -> Iterator[Finding]:
    """“2:1 to the study drug or placebo” is not 按2:1分入安慰剂组或试验药组."""
    if target.language != "zh-hans" or not (ours := _ALLOTTED.search(source.folded.text)):
        return
    theirs = _ALLOTTED_ZH.search(target.folded.text)
    first, second = ours["ratio"].split(":")
    if not theirs or first == second or theirs["ratio"] != ours["ratio"]:
        return
    codes, answers = (_arms(reading, match.end()) for reading, match in ((source, ours), (target, theirs)))
    if len(codes) == 2 and codes == answers[::-1]:
        yield Finding(
            "label-swapped",
            Severity.ERROR,
            source.folded.origin(*ours.span()),
            target.folded.origin(*theirs.span()),
        )


def _arms(reading: Reading, start: int) -> list[str]:
    """The two arms that a text names from a place on, in their order."""
    window = reading.folded.text[start : start + _NEAR].lower()
    found = {code: at for code, words in _ARMS[reading.language] if (at := _at(words, window)) is not None}
    return sorted(found, key=found.__getitem__)


def _at(words: str, window: str) -> int | None:
    match = re.search(words, window)
    return match.start() if match else None


def _sides(reading: Reading) -> list[terms.Label]:
    text, language = reading.folded.text, reading.language
    if found := _AFTER[language].search(text):
        return _labels(text[: found.end() + _NEAR], found.end(), language)[:2]
    if found := _BEFORE[language].search(text):
        return _labels(text[: found.end()], max(0, found.start() - _NEAR), language)[-2:]
    return []


def _labels(text: str, start: int, language: str) -> list[terms.Label]:
    """What may be a side of a ratio, after a place."""
    named = [(identifiers.comparable(match.group()), *match.span()) for match in _NAMED.finditer(text, start)]
    said = [(code, start + a, start + b) for code, a, b in terms.others(text[start:], language)]
    return sorted((label for label in said + named if label[0] != "cells"), key=lambda label: label[1])


_NAMED = re.compile(r"[A-Z]{2,5}-?\d{1,3}")


def _whole(sides: list[terms.Label]) -> Span:
    return sides[0][1], sides[-1][2]
