"""The pieces by which the second reader knows a sentence: words, neighbours, pieces of words, and classes of words.

A class (`WORDS`: the diseases, the treatments, what is hoped for) stands in place of its words: what was learnt of
lymphoma and transplants is then known of myeloma and infusions too.
"""

import re
from functools import cache, lru_cache
from itertools import pairwise

from cms.publishing.rules.text.normal import HAN
from cms.publishing.rules.text.words import WORDS

_WORDS = re.compile(r"[\w'-]+|[%!“”\"«»]")
_HAN_RUN = re.compile(f"[{HAN}]+")
SHORTEST, LONGEST = 2, 5  # of the pieces of a word, with the gaps around it
LONGEST_HAN = 4
LONGEST_WITH_CLASS = 5  # signs of Chinese, a class being one
CLASSES_APART = 3  # that many classes on, two of them still count as said together
MOST_REMEMBERED = 8192  # words
_FIRST_SIGN = 0xE000  # of the private ones: each stands for a class in Chinese, where no gap parts the words
_ADDRESS = re.compile(r"https?://[^\s,;()]{1,200}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}")  # says nothing


def grams(sentence: str, language: str, *, is_question: bool = False) -> set[str]:
    """The pieces of a sentence in small letters, each once. Chinese has no gaps between words: every run of signs."""
    if "://" in sentence or "@" in sentence:
        sentence = _ADDRESS.sub(" ", sentence)
    found = _of_han(sentence) if language == "zh" else _of_words(sentence, language)
    if is_question:
        found.add("\t?")
    return found


def words(sentence: str, language: str) -> list[str]:
    """What may be named as weighing much: words, in Chinese runs of two to four signs."""
    if language != "zh":
        return [word for word in _WORDS.findall(sentence) if word[0].isalpha() and len(word) > 2]
    return [
        run[at : at + size]
        for run in _HAN_RUN.findall(sentence.replace(" ", ""))
        for size in range(2, LONGEST_HAN + 1)
        for at in range(len(run) - size + 1)
    ]


def _of_words(sentence: str, language: str) -> set[str]:
    found = _WORDS.findall(sentence)
    pieces = set().union(*map(_of_word, found))
    pieces.update([f"{one} {two}=" for one, two in pairwise(found)])
    pieces.update([f"{one} * {three}=" for one, three in zip(found, found[2:], strict=False)])
    classed = [_class_of(word, language) or word for word in found]
    pieces.update(
        [f"\t{one} {two} {three}" for one, two, three in zip(classed, classed[1:], classed[2:], strict=False)]
    )
    pieces.update(_of_classes([(at, word) for at, word in enumerate(classed) if word[0] == "<"], classed))
    return pieces


def _of_classes(known: list[tuple[int, str]], classed: list[str]) -> set[str]:
    """What only words of a class make: the class, with its neighbours, and with the classes behind it."""
    found = set()
    last = len(classed) - 1
    for number, (at, name) in enumerate(known):
        found.add(f"\t{name}")
        found.update([f"\t{name} ~ {other}" for _, other in known[number + 1 : number + 1 + CLASSES_APART]])
        if at:
            found.add(f"\t{classed[at - 1]} {name}")
        if at < last:
            found.add(f"\t{name} {classed[at + 1]}")
        if at > 1:
            found.add(f"\t{classed[at - 2]} * {name}")
        if at + 1 < last:
            found.add(f"\t{name} * {classed[at + 2]}")
    return found


@cache
def _classes(language: str) -> list[tuple[str, re.Pattern]]:
    return [(f"<{name}>", re.compile(spelt)) for name, spelt in WORDS[language].items()]


@lru_cache(maxsize=MOST_REMEMBERED)
def _class_of(word: str, language: str) -> str:
    """The first class that has this word; nothing where none has."""
    if word[0].isdigit():
        return "<number>"
    return next((name for name, spelt in _classes(language) if spelt.fullmatch(word)), "")


@lru_cache(maxsize=MOST_REMEMBERED)
def _of_word(word: str) -> frozenset[str]:
    """Remembered, since a page says the same words again and again."""
    padded = f" {word} "
    length = len(padded)
    sizes = range(SHORTEST, min(LONGEST, length) + 1)
    parts = [padded[at : at + size] for size in sizes for at in range(length - size + 1)]
    return frozenset([f"={word}", *parts])


def _of_han(sentence: str) -> set[str]:
    closed = sentence.replace(" ", "")
    classed = _any_class().sub(_sign_of, closed)
    known = [
        at for at, sign in enumerate(classed) if _FIRST_SIGN < ord(sign) <= _FIRST_SIGN + len(WORDS["zh"])
    ]
    found = _runs(closed, LONGEST_HAN)
    for number, at in enumerate(known):
        behind = classed[at : at + LONGEST_WITH_CLASS]
        before = classed[max(at - LONGEST_WITH_CLASS + 1, 0) : at]
        for back in range(len(before) + 1):
            begun = before[len(before) - back :]
            found.update(
                [begun + behind[:size] for size in range(1, min(LONGEST_WITH_CLASS - back, len(behind)) + 1)]
            )
        found.update(
            [
                f"\t{classed[at]} ~ {classed[other]}"
                for other in known[number + 1 : number + 1 + CLASSES_APART]
            ]
        )
    return found


def _runs(signs: str, longest: int) -> set[str]:
    length = len(signs)
    return {signs[at : at + size] for size in range(1, longest + 1) for at in range(length - size + 1)}


@cache
def _any_class() -> re.Pattern:
    return re.compile("|".join(f"({spelt})" for spelt in WORDS["zh"].values()))


def _sign_of(match: re.Match) -> str:
    return chr(_FIRST_SIGN + match.lastindex)
