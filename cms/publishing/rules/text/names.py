# ruff: noqa: E501 – a pattern reads best on one line
"""ORG-001 and TRM-001: one name for everything that has one, and the registered one offered for every other."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from cms.publishing.rules.registry import Kind, Name, Registry
from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import Pattern
from cms.publishing.rules.text.normal import folded
from cms.publishing.rules.text.reading import Text

_TITLES = frozenset(
    "dr dr. prof prof. professor doctor mr mrs ms доктор профессор д-р проф. академик".split()
)
_LETTER = "a-zA-Zа-яА-ЯёЁ0-9"
_INFLECTED = re.compile(r"[а-яА-ЯёЁ]{4,}(?![а-яА-ЯёЁ])")
_ENDING = "аеёийоуыьэюя"


class Spelling(NamedTuple):
    """One way of writing something: a piece that must be there at all, and the whole of it, in any case."""

    words: str
    piece: str
    pattern: re.Pattern


class Spelt(NamedTuple):
    """Where something is written in a text, and how."""

    start: int
    end: int
    words: str


class Spellings(NamedTuple):
    """What is wrong, the registered name by the wrong one, and what is right."""

    wrong: tuple[Spelling, ...]
    registered: Mapping[str, str]
    right: tuple[Spelling, ...]


def organisations_have_one_name(text: Text) -> Iterator[Finding]:
    """ORG-001: an organisation, a hospital or a physician, written otherwise than registered. Capitals count."""
    names = _spellings_of_names(text.registry, text.language)
    wrong = found_in(text.plain, names.wrong)
    right = found_in(text.plain, names.right) if wrong else []
    for start, end, words in wrong:
        # what differs from the right name by its ending alone, such as one clinic for several, is listed as it is
        is_listed = text.plain[start:end] == words
        covering = [(each.start, each.end) for each in right]
        covering = [each for each in covering if not is_listed or each != (start, end)]
        if not _is_inside(start, end, covering) and not _is_in_an_address(text.plain, start, end):
            yield finding("ORG-001", text, start, end, instead=names.registered[words])


@lru_cache(maxsize=16)
def _spellings_of_names(registry: Registry, language: str) -> Spellings:
    names = [each for each in registry.names if each.kind is not Kind.TERM]
    right = {_without_title(each.registered) for each in names} | {each.registered for each in names}
    wrong = {
        variant: each.registered
        for each in names
        for variant in (*each.variants, *_turned_round(each))
        if variant not in right
    }
    return Spellings(spellings(wrong, language), wrong, spellings(right, language))


def _without_title(name: str) -> str:
    """“Dr Lin Ruo” is as rightly written as “Lin Ruo”."""
    words = name.split()
    while len(words) > 1 and words[0].lower() in _TITLES:
        words = words[1:]
    return " ".join(words)


def _turned_round(name: Name) -> Iterator[str]:
    """The family name on the other side: of one person that makes two."""
    words = _without_title(name.registered).split()
    if name.kind is Kind.PERSON and len(words) == 2:
        yield " ".join(reversed(words))


def spellings(words: Iterable[str], language: str, *, small: bool = False) -> tuple[Spelling, ...]:
    """How each of these is found in a text, the longest first; with `small`, in small letters."""
    ordered = sorted({each for each in words if each.strip()}, key=lambda each: (-len(each), each))
    return tuple(_spelling(each, language, small=small) for each in ordered)


def _spelling(words: str, language: str, *, small: bool) -> Spelling:
    """Whole words, in any case of a Russian declension; Chinese has no spaces between them."""
    shown = folded(words, language)
    shown = (shown.lower if small else shown.plain).strip()
    pieces, at = [], 0
    for word in _INFLECTED.finditer(shown) if language == "ru" else ():
        stem = word.group().rstrip(_ENDING)
        stem = stem if len(stem) >= 3 else word.group()[:-1]
        pieces.append(shown[at : word.start()] + stem)
        at = word.end()
    pieces.append(shown[at:])
    spelt = "[а-яё]{0,3}".join(map(re.escape, pieces))
    before = rf"(?<![{_LETTER}-])" if re.match(rf"[{_LETTER}]", shown) else ""
    after = rf"(?![{_LETTER}])" if re.search(rf"[{_LETTER}]$", shown) else ""
    return Spelling(words, max(pieces, key=len), re.compile(f"{before}{spelt}{after}"))


def found_in(subject: str, wanted: Iterable[Spelling]) -> list[Spelt]:
    """Where these are written. Of two that overlap the longer one counts."""
    found: list[Spelt] = []
    for each in wanted:
        if each.piece in subject:  # far cheaper than a pattern, and there may be hundreds
            for match in each.pattern.finditer(subject):
                start, end = match.span()
                if not any(start < other.end and other.start < end for other in found):
                    found.append(Spelt(start, end, each.words))
    return sorted(found)


def _is_inside(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(first <= start and end <= last for first, last in spans)


def _is_in_an_address(plain: str, start: int, end: int) -> bool:
    """An address of the web or of mail is no place to write a name out."""
    while start and plain[start - 1].isascii() and not plain[start - 1].isspace():
        start -= 1
    while end < len(plain) and plain[end].isascii() and not plain[end].isspace():
        end += 1
    return re.search(r"://|www\.|@", plain[start:end]) is not None


_TYPING_ERROR = {
    "en": Pattern(
        r"(?<![\w-])(?P<w>CARTs?|CAR T-cells?|CAR_T|Car-?t|cart cells?|CAR-t|medial (?:team|cent(?:re|er)|staff|record)|mutiple myeloma|multiple mieloma|haematopoetic|hematopoetic|lymphona|myleoma|leukemia cell(?=s leuk)|chemotheraphy|transplation|plasma-cytoma)(?![\w-])"
    ),
    "ru": Pattern(
        r"(?<![\w-])(?P<w>CART|КАР-?Т|Кар-?т|CAR_T|CAR-t|Car-?t|карти?-терапи\w+|КАРТ-терапи\w+|миэлом\w+|лимфомма|хемотерапи\w+|трансплонтац\w+)(?![\w])"
    ),
    "zh": Pattern(
        r"(?<![A-Za-z-])(?P<w>CART|CAR_T|Car-?t|CAR-t|car-t|卡替|多发骨髓瘤|多发性脊髓瘤|骨髄瘤|淋巴癌)(?![A-Za-z])"
    ),
}
# What a typing error should have been, its ending kept.
_CORRECTIONS = tuple(
    (re.compile(wrong, re.IGNORECASE), right)
    for wrong, right in (
        (r"^cart(?:s| (?=cell))|^car t-(?=cell)", "CAR-T "),
        (r"^(?:cart|car_t|car-?t|кар-?т|卡替)$", "CAR-T"),
        (r"^карти?-", "CAR-T-"),
        (r"medial", "medical"),
        (r"mutiple", "multiple"),
        (r"mieloma|myleoma", "myeloma"),
        (r"(?<=topo)etic", "ietic"),
        (r"lymphona", "lymphoma"),
        (r"theraphy", "therapy"),
        (r"transplation", "transplantation"),
        (r"plasma-cytoma", "plasmacytoma"),
        (r"миэлом", "миелом"),
        (r"лимфомма", "лимфома"),
        (r"хемо", "химио"),
        (r"трансплонт", "трансплант"),
        (r"多发骨髓瘤|多发性脊髓瘤", "多发性骨髓瘤"),
        (r"骨髄瘤", "骨髓瘤"),
        (r"淋巴癌", "淋巴瘤"),
    )
)
_BRITISH, _AMERICAN = re.compile(r"\bhaem\w+"), re.compile(r"\b(?:hem(?:at|o(?!stat))\w+)")


def terms_are_spelt_one_way(text: Text) -> Iterator[Finding]:
    """TRM-001: variants and known typing errors of terms and drugs, and haem- beside hem- in one text."""
    for match in _TYPING_ERROR[text.language].within_capitals(text):
        yield finding("TRM-001", text, *match.span("w"), instead=_corrected(match["w"]))
    yield from _variants_of_terms(text)
    if text.language == "en":
        british, american = (pattern.search(text.lower) for pattern in (_BRITISH, _AMERICAN))
        if british and american:
            last = max(british, american, key=lambda match: match.span())
            word = text.plain[last.start() : last.end()]
            instead = f"{word[0]}a{word[1:]}" if last is american else word[0] + word[2:]
            yield finding("TRM-001", text, *last.span(), instead=instead)


def _corrected(words: str) -> str:
    for wrong, right in _CORRECTIONS:
        words = wrong.sub(right, words)
    return words.strip()


def _variants_of_terms(text: Text) -> Iterator[Finding]:
    """Small and capital letters are one, except where a variant differs by nothing else."""
    terms = _spellings_of_terms(text.registry, text.language)
    wrong = found_in(text.lower, terms.wrong)
    right = found_in(text.lower, terms.right) if wrong else []
    for start, end, words in wrong:
        name = terms.registered[words]
        if text.lower[start:end] == name.lower() and text.plain[start:end] == name:
            continue
        longer = [(each.start, each.end) for each in right if each.end - each.start > end - start]
        if not _is_inside(start, end, longer) and not _is_in_an_address(text.plain, start, end):
            yield finding("TRM-001", text, start, end, instead=name)


@lru_cache(maxsize=16)
def _spellings_of_terms(registry: Registry, language: str) -> Spellings:
    terms = [each for each in registry.names if each.kind is Kind.TERM]
    wrong = {variant: each.registered for each in terms for variant in each.variants}
    wrong |= {variant: each.name for each in registry.drugs for variant in each.variants}
    right = {each.registered for each in terms}.union(*(each.right_names for each in registry.drugs))
    return Spellings(spellings(wrong, language, small=True), wrong, spellings(right, language, small=True))
