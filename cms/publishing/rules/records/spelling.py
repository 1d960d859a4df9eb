"""Short texts of records made comparable: one form of a letter, of a dash and of a space, and small letters."""

import re
import unicodedata

from cms.publishing.rules.text.lookalikes import SIMPLIFIED_FOR

_ONE_FORM = str.maketrans(
    {"‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "⁄": "/", "∕": "/", "÷": "/", "、": ",",
     "。": ".", "〇": "零", "ё": "е", "Ё": "Е", "’": "'", "ʼ": "'"}
    | SIMPLIFIED_FOR
)  # fmt: skip
# Cyrillic letters that stand for Latin ones in a code or a Roman numeral: «СR», «ІІІ», «IIIА», «ММ».
_LATIN_FOR = str.maketrans("АВЕКМНОРСТУХІѴавекмнорстухі", "ABEKMHOPCTYXIVabekmhopctyxi")


def tidy(words: str) -> str:
    """The words in one form, with their capitals."""
    shown = unicodedata.normalize("NFKC", words).translate(_ONE_FORM)
    return " ".join("".join(char for char in shown if unicodedata.category(char) != "Cf").split())


def plain(words: str) -> str:
    """The words in one form and in small letters."""
    return tidy(words).lower()


def latin(words: str) -> str:
    """The words in one form, with Latin letters where Cyrillic ones only look like them."""
    return tidy(words).translate(_LATIN_FOR)


def alternatives(*spelt: str) -> re.Pattern:
    """A pattern for any of these, each a whole word where it is made of letters that make words."""
    return re.compile(rf"(?<![a-zа-я0-9])(?:{'|'.join(spelt)})(?![a-zа-я])")
