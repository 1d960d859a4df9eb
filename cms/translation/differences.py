"""What changed between two texts of one language, word by word. Pure: knows no Django.

Both are plain texts. A figure with its unit, and a name such as t(4;14), is one word: it changed as a whole or not.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from cms.translation.figures import compare
from cms.translation.figures.reading import Reading, read

# Beyond this a text is compared by its words alone: reading its figures would keep its reader waiting.
LONGEST = 20_000

_HAN = "\u3400-\u9fff"
_WORD = re.compile(
    rf"""
      \d+(?:[.,:/]\d+)*[%‰°]?               # 94.4%, 10,000, 120/80
    | [{_HAN}]
    | [^\W{_HAN}]+(?:[’'./-][^\W{_HAN}]+)*  # well-known, IgD-λ, BCMA
    | \S
    """,
    re.VERBOSE,
)
_NUMBER = re.compile(r"\d")
_TOLD = re.compile(r"\d+(?:[.,]\d+)*|(?<![A-Za-z])[A-Z]{2,}(?![a-z])")
# What changes a figure though it is none: how many it is true of, and how sure.
_SIGNS = re.compile(r"[<>≤≥±~≈%‰=+×−]|(?<!\w)-(?=\d)|(?<=\d)\s*[-–—/:]\s*(?=\d)")


class Kind(StrEnum):
    """What became of a piece of the earlier text."""

    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"


class Piece(NamedTuple):
    """Words in a row that share their fate. A figure that came or went stands by itself."""

    kind: Kind
    text: str
    is_figure: bool = False


class _Word(NamedTuple):
    text: str
    after: str  # the white space that follows it
    is_figure: bool


def words(old: str, new: str, language: str = "en") -> list[Piece]:
    """The later text and what it lost, in pieces; those that are not deleted give the later text letter by letter."""
    ours, theirs = _words(old, language), _words(new, language)
    is_long = max(len(old), len(new)) > LONGEST
    matcher = SequenceMatcher(None, [w.text for w in ours], [w.text for w in theirs], autojunk=is_long)
    pieces: list[Piece] = []
    if indent := new[: len(new) - len(new.lstrip())]:
        pieces.append(Piece(Kind.SAME, indent))
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Kind.SAME, "".join(w.text + w.after for w in theirs[c:d])))
            continue
        if b > a > 0 and c > 0 and not theirs[c - 1].after and ours[a - 1].after:
            pieces.append(Piece(Kind.DELETED, ours[a - 1].after))  # the space before what is gone
        pieces += _pieces(Kind.DELETED, ours[a:b])
        pieces += _pieces(Kind.INSERTED, theirs[c:d])
    return pieces


def _pieces(kind: Kind, found: list[_Word]) -> Iterator[Piece]:
    for is_figure, together in groupby(found, key=lambda word: word.is_figure):
        yield Piece(kind, "".join(word.text + word.after for word in together), is_figure)


def _words(text: str, language: str) -> list[_Word]:
    found = []
    kept = _whole(text, language) if len(text) <= LONGEST else []
    at = 0
    for start, end in [*kept, (len(text), len(text))]:
        found += [
            (m.start(), m.end(), bool(_NUMBER.search(m.group()))) for m in _WORD.finditer(text, at, start)
        ]
        if end > start:
            found.append((start, end, True))
        at = end
    ends = [*(start for start, _, _ in found), len(text)][1:]
    return [
        _Word(text[start:end], text[end:following], is_figure)
        for (start, end, is_figure), following in zip(found, ends, strict=True)
    ]


def _whole(text: str, language: str) -> list[tuple[int, int]]:
    """Where figures and names stand that are not to be cut, in their order and none within another."""
    reading = read(text, language)
    spans = sorted(_spans(reading), key=lambda span: (span[0], -span[1]))
    found: list[tuple[int, int]] = []
    for start, end in spans:
        while end > start and text[end - 1].isspace():
            end -= 1
        if end > start and (not found or start >= found[-1][1]):
            found.append((start, end))
    return found


def _spans(reading: Reading) -> Iterator[tuple[int, int]]:
    for figure in (*reading.figures, *reading.names):
        yield reading.folded.origin(figure.start, figure.end)


def figures_changed(old: str, new: str) -> bool:
    """Whether a figure, limit, unit, label or name differs between two English texts. In doubt it does."""
    if max(len(old), len(new)) > LONGEST:
        return old != new
    before, after = read(old, "en"), read(new, "en")
    return (
        _told(before, old) != _told(after, new)
        or _SIGNS.findall(old) != _SIGNS.findall(new)
        or _labels(before) != _labels(after)
        or compare(old, new, "en").verdict != "ok"
        or compare(new, old, "en").verdict != "ok"
    )


def _told(reading: Reading, text: str) -> list[tuple]:
    """The figures and names as they are written, in their order, each with what bounds it."""
    told = [
        (*reading.folded.origin(figure.start, figure.end), sorted(figure.limits), figure.approximate)
        for figure in (*reading.figures, *reading.names)
    ]
    told += [(*match.span(), [], False) for match in _TOLD.finditer(text)]
    return [
        (" ".join(text[start:end].split()), limits, about)
        for start, end, limits, about in sorted(told, key=lambda it: it[:2])
    ]


def _labels(reading: Reading) -> list[str]:
    """The endpoints in their order; of the other words that figures belong to, which ones, where there is a figure."""
    others = reading.others if reading.figures else ()
    return [code for code, _, _ in reading.endpoints] + sorted(code for code, _, _ in others)
