"""One pattern for hundreds of words, branched by their first letters: at each place only its own branch is tried."""

import re
from collections import defaultdict

_CODE = re.compile(r"__\d+$")


def pattern_of(table: dict[str, str]) -> str:
    """A pattern whose last group is named for the code of the word, and numbered: see `code_of`."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    others: list[str] = []
    for code, forms in table.items():
        for number, form in enumerate(_forms(forms)):
            plain = form.removeprefix(r"\b")
            if plain[:1].isalpha() and plain[1:2] not in ("?", "*", "+", "{"):
                by_letter[plain[0]].append(f"(?P<{code}__{number}>{plain[1:]})")
            else:
                others.append(f"(?P<{code}__{number}>{form})")
    return "|".join([*(f"{letter}(?:{'|'.join(words)})" for letter, words in by_letter.items()), *others])


def code_of(match: re.Match) -> str:
    """The code of the word that was found."""
    return _CODE.sub("", match.lastgroup or "")


def _forms(pattern: str) -> list[str]:
    """The forms between the bars of a pattern, with those inside brackets left whole."""
    found, depth, start, at = [], 0, 0, 0
    in_class = False
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif in_class:
            in_class = sign != "]"
        elif sign == "[":
            in_class = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and not depth:
            found.append(pattern[start:at])
            start = at + 1
        at += 1
    return [*found, pattern[start:]]
