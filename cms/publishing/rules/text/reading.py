"""A text as a rule reads it: folded, in sentences, with the way back to the original."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from cms.publishing.rules.registry import Registry, known_from_the_start
from cms.publishing.rules.text.normal import HAN, folded
from cms.publishing.rules.text.triggers import Looked, Need, Onward, Pieces, numbers_of

LONGEST_SENTENCE = 800
PROFESSIONALS = frozenset({"professional", "hcp"})  # both name the same audience; the catalogue says `hcp`
BLOCK = 500  # sentences that are looked up together
_ABBREVIATIONS = frozenset(
    """dr prof mr mrs ms st no vs fig ref refs approx al e.g i.e dept vol pp tab ca ed inc ltd
    г гг т.е т.д т.п т.к ст рис см проф д-р им с стр тыс млн млрд руб чел табл ред акад доц ул д кв мин
    мес нед сут""".split()
)
_STOP = re.compile(rf"[.!?…]+['\"”’»)\]]*(?=\s|$|[{HAN}“«])|[。!?]+['\"”’»)\]]*|\n+")
_LAST_WORD = re.compile(r"[\w.-]+$")


@dataclass(frozen=True)
class Sentence:
    start: int
    end: int
    is_question: bool


@dataclass(frozen=True)
class Text:
    """What is examined: the text, its language, what kind of text it is, for whom, and what is registered."""

    raw: str
    locale: str
    kind: str = "treatment"
    audience: str = "public"
    given: Registry | None = field(default=None, repr=False)
    _cache: dict = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def _folded(self):
        return folded(self.raw, self.language)

    @property
    def language(self) -> str:
        return self.locale.split("-")[0]

    @cached_property
    def registry(self) -> Registry:
        """What is registered; where nobody says, what is known from the start."""
        return self.given or known_from_the_start(self.locale)

    @property
    def is_public(self) -> bool:
        return self.audience not in PROFESSIONALS

    @property
    def plain(self) -> str:
        """Folded, with capitals."""
        return self._folded.plain

    @cached_property
    def lower(self) -> str:
        """Folded, in small letters, every end of a sentence a line break: no pattern reaches across."""
        lower = self._folded.lower
        pieces, at = [], 0
        for sentence in self.sentences:
            pieces.append(lower[at : sentence.end])
            gap = lower[sentence.end : sentence.end + 1]
            pieces.append("\n" if gap else "")
            at = sentence.end + 1
        pieces.append(lower[at:])
        return "".join(pieces)[: len(lower)]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The same words in the original, as code points."""
        return self._folded.origin[start], self._folded.ends[max(end, start + 1) - 1]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(_sentences(self._folded.plain))

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def index_of_sentence(self, at: int) -> int:
        return max(bisect_right(self._starts, at) - 1, 0)

    def sentence_at(self, at: int) -> Sentence:
        return self.sentences[self.index_of_sentence(at)]

    def words_of(self, sentence: Sentence) -> str:
        return self.lower[sentence.start : sentence.end]

    def sentences_with(self, need: Need | None) -> Iterator[int]:
        """The numbers of the sentences that hold what a pattern needs; of all where it does not tell."""
        return self._numbers(need, self._blocks)

    def sentences_before(self, need: Need | None) -> Iterator[int]:
        """The same, where what is needed may also stand in the two sentences behind."""
        return self._numbers(need, map(Onward, self._blocks))

    def _numbers(self, need: Need | None, blocks: Iterable[Looked]) -> Iterator[int]:
        if need is None:
            yield from range(len(self.sentences))
            return
        for number, block in enumerate(blocks):
            if not need.firsts.isdisjoint(block.known):  # as it is for most patterns in most texts
                found = need.sentences(block) & (1 << BLOCK) - 1
                yield from (number * BLOCK + each for each in numbers_of(found))

    def once(self, key: object, look: Callable[[], object]):
        """What was found under this key; looked for once, however many words of a sentence ask."""
        if key not in self._cache:
            self._cache[key] = look()
        return self._cache[key]

    @cached_property
    def _blocks(self) -> list[Pieces]:
        """The sentences, each up to the beginning of the next, and with every block the two behind it."""
        borders = pairwise([*self._starts, len(self.lower)])
        sentences = [self.lower[start:end] for start, end in borders]
        return [Pieces(sentences[at : at + BLOCK + 2]) for at in range(0, len(sentences), BLOCK)]

    def after(self, sentence: Sentence) -> str:
        """The next sentence, or nothing."""
        following = self.index_of_sentence(sentence.start) + 1
        return self.words_of(self.sentences[following]) if following < len(self.sentences) else ""


def _sentences(plain: str) -> Iterator[Sentence]:
    start = 0
    for stop in _STOP.finditer(plain):
        if stop.start() < start:
            continue
        if (
            "!" in stop.group()
            and stop.group()[-1] in '"”»'
            and plain[stop.end() : stop.end() + 2].strip()[:1].islower()
        ):
            continue  # “Cured!” was the headline
        if stop.group().strip("'\"”’»)]") == "." and not _ends_a_sentence(plain, start, stop):
            continue
        yield from _shortened(plain, start, stop.start(), is_question="?" in stop.group())
        start = stop.end()
    if start < len(plain):
        yield from _shortened(plain, start, len(plain), is_question=False)


def _ends_a_sentence(plain: str, start: int, stop: re.Match) -> bool:
    word = _LAST_WORD.search(plain, max(start, stop.start() - 20), stop.start())
    if word and (word.group().lower() in _ABBREVIATIONS or re.fullmatch(r"[^\W\d_]", word.group())):
        return False
    following = plain[stop.end() : stop.end() + 3].lstrip()
    return not following[:1].islower()


def _shortened(plain: str, start: int, end: int, *, is_question: bool) -> Iterator[Sentence]:
    """A sentence without end is read in pieces, so that no pattern has too much before it."""
    while end - start > LONGEST_SENTENCE:
        cut = max(plain.rfind(mark, start + 1, start + LONGEST_SENTENCE) for mark in (" ", ",", ";"))
        cut = cut if cut > start + LONGEST_SENTENCE // 2 else start + LONGEST_SENTENCE
        yield Sentence(start, cut, is_question)
        start = cut + 1 if plain[cut : cut + 1] in " ,;" else cut
    yield Sentence(start, end, is_question)
