"""Words that English and Russian share: ferritin and «ферритин», carfilzomib and «карфилзомиб».

They are told by their consonants, so that a figure can be seen to stand with its drug or its test although
no list names it.
"""

import re

_WORD = {
    "en": re.compile(r"(?<![A-Za-z])[A-Za-z]{5,30}(?![A-Za-z])"),
    "ru": re.compile(r"(?<![А-Яа-яЁё])[А-Яа-яЁё]{5,30}(?![А-Яа-яЁё])"),
}
_SOUNDS = {
    "en": (("ph", "f"), ("th", "t"), ("ch", "k"), ("ck", "k"), ("sch", "sk"), ("x", "ks"), ("c", "k"), ("q", "k"),
           ("w", "v"), ("h", "g"), ("z", "s"), ("j", "")),
    "ru": (("дж", ""), ("х", "g"), ("г", "g"), ("ц", "k"), ("к", "k"), ("б", "b"), ("в", "v"), ("д", "d"), ("ж", "s"),
           ("з", "s"), ("л", "l"), ("м", "m"), ("н", "n"), ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("ф", "f")),
}  # fmt: skip
_KEPT = re.compile("[^bdfgklmnprstv]")
_TWICE = re.compile(r"(.)\1+")
_LENGTH = 4  # consonants by which a word is known

Label = tuple[str, int, int]


def words(text: str, language: str) -> list[Label]:
    """The words of a text by their first consonants, as labels that a figure may belong to."""
    if language not in _WORD:
        return []
    return [
        (f"~{sounds}", *match.span())
        for match in _WORD[language].finditer(text)
        if len(sounds := _sounds(match.group().lower(), language)) == _LENGTH
    ]


def _sounds(word: str, language: str) -> str:
    for written, sound in _SOUNDS[language]:
        word = word.replace(written, sound)
    return _TWICE.sub(r"\1", _KEPT.sub("", word))[:_LENGTH]
