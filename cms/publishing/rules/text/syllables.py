"""Words written in pieces: без-о-пас-но, гаран-тируем, ну_жна, and where a word begins in s a f e c u r e.

A cut word is put together only where a cut goes through the stem of a word that promises, praises or denies:
из-за, по-русски, мало-помалу and онко-центр stay as they are.
"""

import re
from collections.abc import Iterator

_STEM = (
    "гарант обещ излеч вылеч исцел ремисс выздоров здоров избав победи победа исчез навсегда полност результат "
    "эффект непремен обязательн точно лучш больше чудо безопас безвред осложн побочн бывает риск рецидив спасиб "
    "благодар терап хими лекарств таблет контрол нужн опухол миелом лейкоз лимфом болезн врач доктор гематолог "
    "онколог пациент"
).split()
_LETTER = "[А-ЯЁа-яё]"
_CUT_WORD = re.compile(rf"(?<![\w.-]){_LETTER}+(?:[-.·*|~_]{_LETTER}+)+(?![\w-])")
_SIGN = re.compile(r"[-.·*|~_]")
# Where letters stand apart, the space between two words is no wider than the one inside them.
_NEXT_WORD = re.compile(
    r"(?<=[а-яё])(?:спасиб|гарант|излеч|вылеч|исцел|ремисси|навсегда|побочн|осложнен|рецидив|благодар|клиник)"
    r"|(?<=[a-z]{2})(?<!^un)(?:guarant|remission|cure|forever|safe|risk(?!y)|effects|harmless|painless|permanent|complet|leuk|"
    r"lymphoma|myeloma|cancer|relapse|healthy)"
    r"|(?<=^a)(?:guar|cure|safe|sure|heal|cert|mira|perm|full|risk|complet|total|absolut|last|perfect|harmless|painless)"
)


def signs_in_words(chars: str) -> Iterator[tuple[int, int]]:
    """Where a sign stands inside a word that it only cuts in pieces."""
    for match in _CUT_WORD.finditer(chars):
        word = match.group()
        whole = _SIGN.sub("", word).lower().replace("ё", "е")
        signs = [sign.start() for sign in _SIGN.finditer(word)]
        cuts = [at - before for before, at in enumerate(signs)]
        if any(_goes_through(stem, whole, cuts) for stem in _STEM if stem in whole):
            yield from ((match.start() + at, match.start() + at + 1) for at in signs)


def _goes_through(stem: str, whole: str, cuts: list[int]) -> bool:
    at = whole.find(stem)
    return any(at < cut < at + len(stem) for cut in cuts)


def words_begin(letters: str) -> set[int]:
    """At which of these letters, written apart, another word begins."""
    return {match.start() for match in _NEXT_WORD.finditer(letters.lower())}
