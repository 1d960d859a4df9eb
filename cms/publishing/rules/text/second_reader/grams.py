"""The pieces by which the second reader knows a sentence: words, neighbours, and pieces of words."""

import re
from itertools import pairwise

from cms.publishing.rules.text.normal import HAN

_WORDS = re.compile(r"[\w'-]+|[%!“”\"«»]")
_HAN_RUN = re.compile(f"[{HAN}]+")
SHORTEST, LONGEST = 2, 5  # of the pieces of a word, with the gaps around it
LONGEST_HAN = 4


def grams(sentence: str, language: str, *, is_question: bool = False) -> set[str]:
    """The pieces of a sentence in small letters, each once. Chinese has no gaps between words: every run of signs."""
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
    pieces = {f"={word}" for word in found}
    for word in set(found):
        padded = f" {word} "
        length = len(padded)
        for size in range(SHORTEST, min(LONGEST, length) + 1):
            pieces.update([padded[at : at + size] for at in range(length - size + 1)])
    pieces.update([f"{one} {two}=" for one, two in pairwise(found)])
    pieces.update([f"{one} * {three}=" for one, three in zip(found, found[2:], strict=False)])
    return pieces


def _of_han(sentence: str) -> set[str]:
    closed = sentence.replace(" ", "")
    length = len(closed)
    return {closed[at : at + size] for size in range(1, LONGEST_HAN + 1) for at in range(length - size + 1)}
