"""Which earlier text each text of a changed page was made from. Pure: knows no Django.

Better no answer than a wrong one: what is not alike enough has no origin, and its translation starts empty.
"""

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel, LCSseq

# How alike two texts must be, of 100, by where they stand to each other.
SAME_PLACE = 30
SAME_NEIGHBOURS = 45
ELSEWHERE = 60
GONE = 75
WHOLE = 75  # a text and its parts put together
PART = 75  # how much of a part must be found in the whole
MOST_PARTS = 4
_NEAR = 6  # places
_FEW = 8  # candidates that are looked at closely

_TAG = re.compile(r"<[^>]*>")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+(?:[’'-][^\W\u3400-\u9fff]+)*|[^\w\s]")


class How(StrEnum):
    """What became of an earlier text."""

    UNCHANGED = "unchanged"
    RESTORED = "restored"
    MOVED = "moved"
    REPEATED = "repeated"
    EDITED = "edited"
    EDITED_AND_MOVED = "edited-and-moved"
    SPLIT = "split"
    MERGED = "merged"


@dataclass(frozen=True)
class Segment:
    """A text and the content path where it stands; one that `is_gone` had left the page before this change."""

    place: str
    text: str
    is_translated: bool = True
    is_gone: bool = False


@dataclass(frozen=True)
class Origin:
    """The earlier texts, by their index, that a text was made from, and how."""

    how: How
    old: tuple[int, ...]


@dataclass(frozen=True)
class Alignment:
    """For each new text its origin, and which earlier texts led to none."""

    origins: tuple[Origin | None, ...]
    deleted: tuple[int, ...]


def align(old: Sequence[Segment], new: Sequence[Segment]) -> Alignment:
    """Compare the texts of a page before and after a change, each list in the order of the page."""
    search = _Search(old, new)
    search.take_identical()
    search.take_moved()
    search.take_split()
    search.take_merged()
    search.take_edited()
    used = {index for origin in search.origins.values() for index in origin.old}
    deleted = (i for i, segment in enumerate(old) if not segment.is_gone and i not in used)
    return Alignment(tuple(search.origins.get(j) for j in range(len(new))), tuple(deleted))


def likeness(one: str, other: str) -> float:
    """How alike two texts in string form are, of 100. Their figures count as equal, their marks not at all."""
    return _likeness(_Plain(one), _Plain(other))


class _Plain:
    """A text as it is compared: without marks, and with a sign for every figure."""

    __slots__ = ("raw", "signs", "words")

    def __init__(self, text: str) -> None:
        self.raw = " ".join(html.unescape(_TAG.sub(" ", text)).split())
        self.signs = _FIGURE.sub("0", self.raw).casefold()
        self.words = _WORD.findall(self.signs)


def _likeness(one: _Plain, other: _Plain) -> float:
    words = 100 * Indel.normalized_similarity(one.words, other.words)
    # two English sentences that have nothing to do with each other share half of their letters in order
    letters = 2 * (fuzz.ratio(one.signs, other.signs) - 50)
    return max(words, letters)


def _share(part: _Plain, whole: _Plain) -> float:
    """How much of the part is found in the whole, in its order, of 100."""
    return 100 * LCSseq.similarity(part.words, whole.words) / len(part.words) if part.words else 0


def _together(parts: Iterable[_Plain]) -> _Plain:
    return _Plain(html.escape(" ".join(part.raw for part in parts)))


class _Search:
    """What has been found so far, and what is still free."""

    def __init__(self, old: Sequence[Segment], new: Sequence[Segment]) -> None:
        self.old, self.new = old, new
        self.origins: dict[int, Origin] = {}
        self.free_old = dict.fromkeys(range(len(old)))
        self.free_new = dict.fromkeys(range(len(new)))
        self.here: dict[int, int] = {}  # where an earlier text stands now
        self.plain_old: dict[int, _Plain] = {}
        self.plain_new: dict[int, _Plain] = {}

    def _take(self, how: How, old: Iterable[int], new: Iterable[int]) -> None:
        old, new = tuple(old), tuple(new)
        for j in new:
            self.origins[j] = Origin(how, old)
            del self.free_new[j]
        for i in old:
            self.free_old.pop(i, None)
            self.here.setdefault(i, new[0])

    def take_identical(self) -> None:
        """The same text in the same place: unchanged, or there again."""
        where = {(segment.place, segment.text): i for i, segment in enumerate(self.old)}
        for j, segment in enumerate(self.new):
            i = where.get((segment.place, segment.text))
            if i is not None:
                self._take(How.RESTORED if self.old[i].is_gone else How.UNCHANGED, [i], [j])

    def take_moved(self) -> None:
        """The same text elsewhere: one that left its place first, then one that is gone, then one that stayed."""
        by_text = defaultdict(list)
        for i, segment in enumerate(self.old):
            by_text[segment.text].append(i)
        for j in list(self.free_new):
            same = by_text.get(self.new[j].text)
            if not same:
                continue
            i = min(same, key=self._preference)
            how = How.REPEATED
            if i in self.free_old:
                how = How.RESTORED if self.old[i].is_gone else How.MOVED
            self._take(how, [i], [j])

    def _preference(self, i: int) -> tuple:
        segment = self.old[i]
        return (i not in self.free_old, segment.is_gone, not segment.is_translated, i)

    def take_split(self) -> None:
        """One earlier text that is several now."""
        for i in self._left():
            near = [j for j in self.free_new if self._is_near(i, j)]
            parts = self._parts_of(self._old(i), [(j, self._new(j)) for j in near])
            if parts:
                self._take(How.SPLIT, [i], parts)

    def take_merged(self) -> None:
        """Several earlier texts that are one now."""
        for j in list(self.free_new):
            near = [i for i in self._left() if self._is_near(i, j)]
            parts = self._parts_of(self._new(j), [(i, self._old(i)) for i in near])
            if parts:
                self._take(How.MERGED, parts, [j])

    def take_edited(self) -> None:
        """One earlier text that reads differently now; the likest first."""
        for i, j in self._only_texts_of_fields():
            self._take(How.EDITED, [i], [j])
        for _, i, j in sorted(self._candidates(), reverse=True):
            if i in self.free_old and j in self.free_new:
                is_same_place = self.old[i].place == self.new[j].place
                self._take(How.EDITED if is_same_place else How.EDITED_AND_MOVED, [i], [j])

    def _left(self) -> list[int]:
        """The earlier texts that were on the page and are not accounted for."""
        return [i for i in self.free_old if not self.old[i].is_gone]

    def _only_texts_of_fields(self) -> Iterator[tuple[int, int]]:
        """A field such as the title holds one text: what it says now was made from what it said before."""
        before, now = defaultdict(list), defaultdict(list)
        for segments, found in ((self.old, before), (self.new, now)):
            for index, segment in enumerate(segments):
                if "." not in segment.place and not segment.is_gone:
                    found[segment.place].append(index)
        for place, (j, *others) in now.items():
            if (
                not others
                and len(before[place]) == 1
                and j in self.free_new
                and before[place][0] in self.free_old
            ):
                yield before[place][0], j

    def _candidates(self) -> Iterator[tuple[tuple, int, int]]:
        choices = {i: self._old(i).signs for i in self.free_old}
        by_place = defaultdict(list)
        for i in self.free_old:
            by_place[self.old[i].place].append(i)
        for j in self.free_new:
            ours = self._new(j)
            found = process.extract(ours.signs, choices, scorer=fuzz.ratio, score_cutoff=60, limit=_FEW)
            likely = {i for _, _, i in found} | set(by_place[self.new[j].place])
            likely |= {i for i in (self._between_neighbours(j),) if i is not None}
            for i in likely:
                like = _likeness(ours, self._old(i))
                if like >= self._least(i, j):
                    yield self._rank(like, i, j), i, j

    def _least(self, i: int, j: int) -> float:
        if self.old[i].is_gone:
            return GONE
        if self.old[i].place == self.new[j].place:
            return SAME_PLACE
        return SAME_NEIGHBOURS if self._between_neighbours(j) == i else ELSEWHERE

    def _rank(self, like: float, i: int, j: int) -> tuple:
        is_here = not self.old[i].is_gone
        is_same_place = is_here and self.old[i].place == self.new[j].place
        is_between = is_here and self._between_neighbours(j) == i
        exactly = fuzz.ratio(self._old(i).raw, self._new(j).raw)
        return (like + 15 * is_same_place + 10 * is_between, exactly, -abs(self._expected[i] - j))

    def _between_neighbours(self, j: int) -> int | None:
        """The free earlier text between the two that stand on either side of this one now, if there is just one."""
        before, after = self.origins.get(j - 1), self.origins.get(j + 1)
        if before and before.old[-1] + 1 in self.free_old and (j + 1 == len(self.new) or after):
            i = before.old[-1] + 1
            return i if after is None or i + 1 == after.old[0] else None
        if after and j == 0 and after.old[0] - 1 in self.free_old:
            return after.old[0] - 1
        return None

    @cached_property
    def _expected(self) -> list[int]:
        """Where each earlier text would stand now had it kept its neighbours: those that were found word for word."""
        found, at = [], 0
        for i in range(len(self.old)):
            at = self.here.get(i, at)
            found.append(at)
            at += 1
        return found

    def _is_near(self, i: int, j: int) -> bool:
        return self.old[i].place == self.new[j].place or abs(self._expected[i] - j) <= _NEAR

    def _parts_of(self, whole: _Plain, near: list[tuple[int, _Plain]]) -> list[int] | None:
        """The neighbours that, put together, are the whole; None unless they are it better than any one alone."""
        near = [(index, part) for index, part in near if _share(part, whole) >= PART]
        alone = max((_likeness(whole, part) for _, part in near), default=0)
        best, found = max(WHOLE, alone + 2), None
        for count in range(2, MOST_PARTS + 1):
            for start in range(len(near) - count + 1):
                run = near[start : start + count]
                if run[-1][0] - run[0][0] != count - 1:
                    continue
                like = _likeness(whole, _together(part for _, part in run))
                if like >= best:
                    best, found = like, [index for index, _ in run]
        return found

    def _old(self, i: int) -> _Plain:
        if i not in self.plain_old:
            self.plain_old[i] = _Plain(self.old[i].text)
        return self.plain_old[i]

    def _new(self, j: int) -> _Plain:
        if j not in self.plain_new:
            self.plain_new[j] = _Plain(self.new[j].text)
        return self.plain_new[j]
