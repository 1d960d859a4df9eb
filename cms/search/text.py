"""Folding of text for search: the same transform for what is stored and for what is asked."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import snowballstemmer

HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")
# Words that only join others: a query may hold them where a text does not.
PARTICLES = re.compile("[的和与及或]")
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
TAG = re.compile(r"<[^>]+>")
MOST_PARTS = 6
STEMMERS = {"en": "english", "ru": "russian"}


def fold(text: str) -> str:
    """Lower case, compatibility forms, no marks: «Ё» is «е», “ＣＡＲ” is “car”."""
    text = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return "".join(c for c in text if unicodedata.category(c) not in {"Cf", "Cc", "Cs"} or c.isspace())


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of a folded word: Cyrillic words as Russian, all others as English (Snowball)."""
    language = "ru" if "а" <= word[0] <= "я" else "en"
    return snowballstemmer.stemmer(STEMMERS[language]).stemWord(word)


def _words(run: str) -> Iterator[str]:
    for match in WORD.finditer(run):
        parts = [stem(part) for part in match.group().split("-")]
        # «CAR-T-терапия» is found by «CAR-T», by «терапия» and by all of it, in any of its endings
        lengths = range(len(parts), 0, -1) if len(parts) <= MOST_PARTS else (len(parts), 1)
        for length in lengths:
            for start in range(len(parts) - length + 1):
                yield "-".join(parts[start : start + length])


def _grams(run: str) -> Iterator[str]:
    yield from run
    yield from (run[i : i + 2] for i in range(len(run) - 1))


def tokens_to_store(text: str) -> list[str]:
    """All tokens of a text: stems of words; of Chinese, single characters and pairs of neighbours."""
    return list(_tokens(TAG.sub(" ", text), _grams))


def tokens_to_ask(query: str) -> list[str]:
    """The tokens that a text must all contain to be found. Chinese is asked in pairs where it can be."""

    def asked(run: str) -> Iterator[str]:
        for part in filter(None, PARTICLES.split(run)):
            yield from [part] if len(part) == 1 else (part[i : i + 2] for i in range(len(part) - 1))

    found = []
    for token in _tokens(query, asked):
        # “CAR-T” asks for the whole word alone: its halves are stored for those who leave the hyphen out
        if not any(f"-{token}-" in f"-{earlier}-" for earlier in found):
            found.append(token)
    return list(dict.fromkeys(found))


def _tokens(text: str, han) -> Iterator[str]:
    folded = fold(text)
    position = 0
    for match in HAN.finditer(folded):
        yield from _words(folded[position : match.start()])
        yield from han(match.group())
        position = match.end()
    yield from _words(folded[position:])


def stored(text: str) -> str:
    """The text as the register keeps it: its tokens, each once, between single spaces."""
    return f" {' '.join(dict.fromkeys(tokens_to_store(text)))} "
