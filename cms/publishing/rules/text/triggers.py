"""What a sentence must hold for a pattern to match in it at all: words, read off the pattern itself.

Most sentences of a page hold none of the words that a rule is about. To look up words is far cheaper than to try a
pattern at every letter, so a pattern is tried only in sentences that hold what it needs. Sentences are numbered, and
a set of them is an integer with a bit for each: a page has some hundred, a catalogue of patterns some thousand words.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from operator import add

try:
    from re import _constants as _op
    from re import _parser
except ImportError:  # another Python: every sentence is tried, slower and just as right
    _parser = None

PIECE = 3  # signs of a text by which a longer word is looked up
_WEAK = 2.0  # weighs a literal that stands in nearly every sentence
_MOST_LETTERS = 12  # of a class such as [аеиоу] that is looked for letter by letter


class Literals:
    """One of these strings must stand in the sentence."""

    def __init__(self, literals: frozenset[str]):
        self.literals = literals
        self._by_first: dict[str, list[list[str]]] = {}
        for first, *others in map(_pieces_of, literals):
            self._by_first.setdefault(first, []).append(others)
        self.firsts = frozenset(self._by_first)

    def sentences(self, pieces: "Looked") -> int:
        return pieces.holding_one_of(self)

    def looked_up(self, pieces: "Pieces") -> int:
        """A superset: that a word's beginning, middle and end stand in a sentence says enough."""
        found, longer = 0, pieces.by_piece.get
        for first in self.firsts & pieces.known:
            begun = pieces.holding(first)
            for others in self._by_first[first]:
                held = begun
                for piece in others:
                    held &= longer(piece, 0)
                found |= held
        return found


def _pieces_of(literal: str) -> list[str]:
    """Its beginning, middle and end; a short one whole."""
    begins = {0, max(len(literal) - PIECE, 0), max(len(literal) - PIECE, 0) // 2}
    return [literal[at : at + PIECE] for at in begins]


class Every:
    """All of these needs, in whatever order."""

    def __init__(self, needs: Iterable["Need"]):
        self.needs = tuple(needs)
        self.firsts = self.needs[0].firsts

    def sentences(self, pieces: "Looked") -> int:
        found = -1
        for need in self.needs:
            found &= need.sentences(pieces)
            if not found:
                break
        return found


class Either:
    """One of these needs."""

    def __init__(self, needs: Iterable["Need"]):
        self.needs = tuple(needs)
        self.firsts = frozenset().union(*(each.firsts for each in self.needs))

    def sentences(self, pieces: "Looked") -> int:
        found = 0
        for need in self.needs:
            found |= need.sentences(pieces)
        return found


Need = Literals | Every | Either


class Pieces:
    """In which sentences of a text each run of three signs stands, and what was looked up already."""

    def __init__(self, sentences: Sequence[str]):
        self._sentences = sentences
        self._found: dict[Literals, int] = {}
        self.by_piece: dict[str, int] = defaultdict(int)
        for number, words in enumerate(sentences):
            bit = 1 << number
            for at in range(len(words) - PIECE + 1):
                self.by_piece[words[at : at + PIECE]] |= bit
        self.known = {*self.by_piece}
        for words in sentences:
            self.known.update(words, map(add, words, words[1:]))

    def holding(self, piece: str) -> int:
        """The sentences with these one to three signs."""
        if piece not in self.by_piece:
            self.by_piece[piece] = sum(
                [1 << number for number, words in enumerate(self._sentences) if piece in words]
            )
        return self.by_piece[piece]

    def holding_one_of(self, literals: Literals) -> int:
        found = self._found.get(literals)
        if found is None:
            found = self._found[literals] = literals.looked_up(self)
        return found


@dataclass(frozen=True)
class Onward:
    """The same with each sentence read on into the next two."""

    pieces: Pieces

    @property
    def known(self) -> set[str]:
        return self.pieces.known

    def holding_one_of(self, literals: Literals) -> int:
        found = self.pieces.holding_one_of(literals)
        return found | found >> 1 | found >> 2


Looked = Pieces | Onward


def numbers_of(sentences: int) -> Iterator[int]:
    """The numbers of the bits that are set, from the lowest."""
    while sentences:
        lowest = sentences & -sentences
        yield lowest.bit_length() - 1
        sentences ^= lowest


def need_of(pattern: str, flags: int = 0) -> Need | None:
    """What every match of this pattern holds; nothing where the pattern does not tell."""
    if _parser is None or flags & re.IGNORECASE:
        return None
    return _every(_needs(_parser.parse(pattern, flags)))


def _needs(tree) -> Iterator[Need]:
    """What the parts of a sequence need: all of it must be there."""
    run: list[str] = []
    for op, given in [*tree, (None, None)]:
        if op is _op.LITERAL and chr(given) != "\n":  # behind the end of a sentence begins the next
            run.append(chr(given))
            continue
        if run:
            yield _literals(frozenset(["".join(run)]))
            run = []
        if op not in (None, _op.LITERAL):
            yield from _needed_by(op, given)


def _needed_by(op, given) -> Iterator[Need]:
    if op is _op.SUBPATTERN and not given[1] & re.IGNORECASE:
        yield from _needs(given[-1])
    elif op in (_op.MAX_REPEAT, _op.MIN_REPEAT) and given[0] >= 1:
        yield from _needs(given[2])
    elif op is _op.BRANCH:
        parts = [_every(_needs(part)) for part in given[1]]
        if None not in parts:
            yield _either(parts)
    elif op is _op.IN and len(given) <= _MOST_LETTERS and all(kind is _op.LITERAL for kind, _ in given):
        yield _literals(frozenset(chr(code) for _, code in given))


def _every(needs: Iterable[Need]) -> Need | None:
    """The most telling need first; what nearly every sentence holds only where there is nothing better."""
    ordered = sorted(needs, key=_tells, reverse=True)
    kept = [each for each in ordered if _tells(each) >= -(25.0**-_WEAK)] or ordered[:1]
    return Every(kept) if len(kept) > 1 else next(iter(kept), None)


def _either(needs: Iterable[Need]) -> Need:
    plain = [each for each in needs if isinstance(each, Literals)]
    others = [each for each in needs if not isinstance(each, Literals)]
    if plain:
        others.insert(0, _literals(frozenset().union(*(each.literals for each in plain))))
    return Either(others) if len(others) > 1 else others[0]


@cache
def _literals(literals: frozenset[str]) -> Literals:
    """The same words in many patterns are looked up once."""
    return Literals(literals)


def _tells(need: Need) -> float:
    """Long literals say more than short ones, few more than many, and all of them more than one of them."""
    if isinstance(need, Literals):
        return -sum(25.0 ** -min(_weight(each), 6) for each in need.literals)
    if isinstance(need, Every):
        return max(_tells(each) for each in need.needs)
    return sum(_tells(each) for each in need.needs)


def _weight(literal: str) -> float:
    """A Han character tells about as much as three letters."""
    return sum(2.2 if char > "\u3400" else 0.1 if char in " -%/" else 1.0 for char in literal)
