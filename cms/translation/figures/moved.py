"""A denial that moved: who did not relapse is not who did. Told only where the translation denies a word once
and says it once, of two things that the source tells apart the other way round."""

import re
from collections.abc import Iterator

from cms.translation.figures import identifiers, negation, surroundings, terms
from cms.translation.figures.figure import Finding, Severity, Span
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

_CUT = re.compile(r"[,;:.](?=\s|$)|\s(?:but|while|whereas|and|а|но|и)\s|[，；：。]")
_DENIED = {
    "ru": re.compile(r"(?<![а-яё])не (?:был[аио]? |могли? )?(?P<word>[а-яё]{4,6})", re.IGNORECASE),
    "zh-hans": re.compile("[不未没](?:有|可|能|应|再|会|得|予|行|宜|必)?(?P<word>[\u4e00-\u9fff]{2})"),
}
_SIGNS = {
    language: re.compile(f"(?P<positive>{terms.POSITIVE[at]})|(?P<negative>{terms.NEGATIVE[at]})")
    for at, language in enumerate(("en", "ru", "zh-hans"))
}
Places = dict[object, int]


def denial_stays(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """“IL-6 was raised, IL-2 was not” is not IL-2升高，IL-6未升高."""
    if target.language not in _DENIED or not (there := _denied_once(target)):
        return
    here = negation.denied(source.folded.text, (0, len(source.folded.text)), "en")
    if not here or negation.denials(source.folded.text, (0, len(source.folded.text)), "en") != 1:
        return
    ours, theirs = _places(source), _places(target)
    for i, j in matching.target_of().items():
        ours[i], theirs[i] = source.figures[i].start, target.figures[j].start
    denied, answers = _within(source, here.start(), ours), _within(target, there[0], theirs)
    shared = ours.keys() & theirs.keys()
    if denied & shared and answers & shared and not denied & answers:
        spans = source.folded.origin(*here.span()), target.folded.origin(*there)
        yield Finding("negation-added", Severity.ERROR, *spans)


def _denied_once(target: Reading) -> Span | None:
    """The only denial of the translation, where the word that it denies is said elsewhere as well."""
    text = target.folded.text
    denied = _DENIED[target.language].search(text)
    if not denied or negation.denials(text, (0, len(text)), target.language) != 1:
        return None
    return denied.span() if text.count(denied["word"]) == 2 else None


def _places(reading: Reading) -> Places:
    """Where the names of a text stand, and its words for positive and negative."""
    text = reading.folded.text
    named = [(name.name, name.start, name.end) for name in reading.names]
    named += [(match.group(), *match.span()) for match in identifiers.NAMES.finditer(text)]
    named += [(match.lastgroup or "", *match.span()) for match in _SIGNS[reading.language].finditer(text)]
    return {code: start for code, (start, _) in surroundings.once(named).items()}


def _within(reading: Reading, at: int, places: Places) -> set[object]:
    """What stands in the clause of a place."""
    text = reading.folded.text
    begins = max((cut.end() for cut in _CUT.finditer(text, 0, at)), default=0)
    ends = _CUT.search(text, at)
    return {code for code, place in places.items() if begins <= place < (ends.start() if ends else len(text))}
