"""All but two: it is not only two, but only two who did not."""

import re
from collections.abc import Iterator

from cms.translation.figures import predicates, terms
from cms.translation.figures.figure import Finding, Severity
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

_ALL_BUT = re.compile(
    r"\b(?:[Aa]ll|[Ee]very(?:one|body)?|[Ee]ach) (?:but|except(?: for)?|bar|apart from) (?:the )?[a-z\d]+"
)
_ONLY = {
    "ru": re.compile(
        r"(?<![а-яё])(?:лишь|только|всего(?: лишь)?)[ \u00a0](?:(?:у|для|на|с|из)[ \u00a0])?(?=\d|[а-яё])",
        re.IGNORECASE,
    ),
    "zh-hans": re.compile(r"[只仅](?:有)?(?=[\d一二两三四五六七八九十])"),
}
_DENIES = {
    "en": re.compile(
        r"(?<![a-z])(?:free|without|no|not|never|stop\w*|off|avoid\w*|refus\w*|declin\w*|fail\w*)(?![a-z])|n't"
    ),
    "ru": re.compile(
        r"(?<![а-яё])(?:(?:не|ни|нет|без)(?![а-яё])|отказ|прекра|перестал|избе[жг])", re.IGNORECASE
    ),
    "zh-hans": re.compile(r"[未没无不免停拒]"),
}
_ENDS = re.compile(r"[.;!?。；！？](?!\d)")


def turned(source: Reading, target: Reading) -> tuple[re.Match, re.Match] | None:
    """Where the source says “all but two” and the translation “only two”."""
    if target.language not in _ONLY or not (all_but := _ALL_BUT.search(source.folded.text)):
        return None
    only = _ONLY[target.language].search(target.folded.text)
    return (all_but, only) if only else None


def exceptions_stay(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """“All but two are free of transfusions” that became «лишь двое обходятся без переливаний»."""
    if not (told := turned(source, target)):
        return
    text, theirs = source.folded.text, target.folded.text
    all_but, only = told
    statement = _ENDS.split(text[all_but.end() :])[0]
    begins = max((cut.end() for cut in _ENDS.finditer(theirs, 0, only.start())), default=0)
    answer = theirs[begins : only.start()] + _ENDS.split(theirs[only.start() :])[0]
    denials = len(_DENIES["en"].findall(statement)), len(_DENIES[target.language].findall(answer))
    if denials[0] % 2 == denials[1] % 2 and _last_kept(statement, answer, target.language):
        spans = source.folded.origin(*all_but.span()), target.folded.origin(*only.span())
        yield Finding("negation-lost", Severity.ERROR, *spans)


def _last_kept(source: str, target: str, language: str) -> bool:
    """Is what the source says of them said of them in the translation?"""
    said = [(start, code) for code, start, _ in terms.others(source, "en")]
    said += [(start, code) for code, start in predicates.said(source, "en")]
    theirs = {code for code, *_ in terms.others(target, language)}
    theirs |= {code for code, _ in predicates.said(target, language)}
    return bool(said) and max(said)[1] in theirs
