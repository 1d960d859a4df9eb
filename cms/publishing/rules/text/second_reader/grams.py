"""The pieces by which the second reader knows a sentence: words, neighbours, and pieces of words."""

import re
from functools import lru_cache
from itertools import pairwise

from cms.publishing.rules.text.normal import HAN

_WORDS = re.compile(r"[\w'-]+|[%!“”\"«»]")
_HAN_RUN = re.compile(f"[{HAN}]+")
SHORTEST, LONGEST = 2, 5  # of the pieces of a word, with the gaps around it
LONGEST_HAN = 4
MOST_REMEMBERED = 8192  # words
_ADDRESS = re.compile(r"https?://[^\s,;()]{1,200}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}")  # says nothing


def grams(sentence: str, language: str, *, is_question: bool = False) -> set[str]:
    """The pieces of a sentence in small letters, each once. Chinese has no gaps between words: every run of signs."""
    if "://" in sentence or "@" in sentence:
        sentence = _ADDRESS.sub(" ", sentence)
    found = _of_han(sentence) if language == "zh" else _of_words(sentence)
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


def _of_words(sentence: str) -> set[str]:
    found = _WORDS.findall(sentence)
    pieces = set().union(*map(_of_word, found))
    pieces.update([f"{one} {two}=" for one, two in pairwise(found)])
    pieces.update([f"{one} * {three}=" for one, three in zip(found, found[2:], strict=False)])
    return pieces


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
    length = len(closed)
    return {closed[at : at + size] for size in range(1, LONGEST_HAN + 1) for at in range(length - size + 1)}
