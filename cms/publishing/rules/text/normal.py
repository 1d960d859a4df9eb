"""Folds a text for the rules and keeps, for every character, where it stood in the original.

Folded: compatibility forms (NFKC), soft hyphens, zero-width and direction marks taken out, letters of
another script that only look right, words written letter by letter, spaced or dotted Han, Traditional
characters, curly apostrophes. Case is kept in `plain` and dropped in `lower`; both have the same length.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from cms.publishing.rules.text.lookalikes import (
    CYRILLIC_FOR,
    DIGIT_FOR_LETTER,
    HAN_FOR,
    HAN_TWIN,
    LATIN_FOR,
    PINYIN,
    SIMPLIFIED_FOR,
)
from cms.publishing.rules.text.syllables import signs_in_words, words_begin

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f"
_ONE_FOR_ONE = {
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "‐": "-", "‑": "-", "−": "-", "「": "“", "」": "”", "『": "“",
    "』": "”", "—": "–", "―": "–", "、": ",", "‧": "·", "・": "·", "•": "·", "∙": "·", "⋅": "·",
    "➕": "加", "✚": "加",
}  # fmt: skip
_SPACED_HAN = re.compile(rf"(?<=[{HAN}])(?:[ \t]+|[ \t]?[·.*_|~^☆★●○◆◇■□▲△♥❤♡※§-][ \t]?)(?=[{HAN}])")
# Words that no honest text parts, whatever signs stand between: 根/治, 治（愈）, 微——信. Behind and before them what
# makes two words of them: 医保/证件, 面包/治疗.
_SIGNS = r"([ \t/\\+=<>()\[\]{}【】〔〕“”'\"#&%^._*~|–\u2600-\u27bf\U0001f300-\U0001faff-]{1,5})"
_PARTED_HAN = re.compile(
    rf"(?=[治根痊包断保副微承退])(?:治{_SIGNS}愈(?![合后来发加])|根{_SIGNS}治(?![疗理])|痊{_SIGNS}愈|(?<!面)包{_SIGNS}治(?![疗理])"
    rf"|(?<![诊判中切])断{_SIGNS}根(?![据本治])|(?<![医社环担劳质联确参投承退])保{_SIGNS}证(?![明件券人据书照实])"
    rf"|副{_SIGNS}作{_SIGNS}?用|副作{_SIGNS}用|微{_SIGNS}信|承{_SIGNS}诺|退{_SIGNS}款)"
)
_DOUBLED_SPACE = re.compile(r"(?<=[ \t])[ \t]+")
_LETTER_BY_LETTER = re.compile(r"(?<![\w.])[^\W\d_]([.·*_|~/ -])[^\W\d_](?:\1(?:-\1)?[^\W\d_]){2,}(?!\w)")
_N_O = re.compile(r"(?<!\w)[nN]( )[oO](?= {1,3}[^\W\d_] [^\W\d_] [^\W\d_])")
# English words in pieces, re.mis.sion and un-neces-sary: closed only where the pieces make one of these.
_IN_PIECES = re.compile(
    r"(?<![\w.@/:-])[a-z]{1,7}(?:[.·*_|~-][a-z]{1,7}){1,9}(?![\w@/]|[.-]\w)", re.IGNORECASE
)
_PIECE_ENDS = re.compile(r"[.·*_|~-](?<=[a-zA-Z].)(?=[a-zA-Z])")
_WRITTEN_IN_PIECES = frozenset(
    """remission remissions response responses relapse relapses guarantee guarantees guaranteed promise promised
    cure cures cured curable heal heals healed healing healthy permanently forever certain certainly miracle
    survival success successful effective recovery recovered recovers cancer tumour tumor leukaemia leukemia
    lymphoma myeloma chemo chemotherapy treatment treatments therapy medicine medicines medication tablets
    needless unnecessary superfluous harmless painless effects complication complications eradicate eradicates
    eradicated eliminates eliminated destroyed defeated vanished disappeared better superior safer telegram
    without any never always forever completely absolutely totally safe risk
    whatsapp wechat viber passport percent doctor doctors oncologist haematologist""".split()
)
_PARTED_FIGURE = re.compile(  # 8 9 %, but neither “grade 2 5%” nor a list
    r"\d (?=\d ?(?:%|per ?cent))(?<![\w.,/-]\d )(?<!grade \d )(?<!table \d )(?<!stage \d )(?<!phase \d )"
    r"(?<!figure \d )(?<!cycle \d )(?<!week \d )(?<!day \d )",
    re.IGNORECASE,
)
_MIXED = re.compile(r"[a-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][a-z]")
_MIXED_WORD = re.compile(rf"(?<![^\W_])[^\W_]*?(?:{_MIXED.pattern})[^\W_]*")
_ALL_CYRILLIC = re.compile(r"(?<!\w)[\u0400-\u052f]{2,}(?!\w)")
_ALL_LATIN = re.compile(r"(?<!\w)[a-z]{3,}(?!\w)")
_CAR_T = re.compile(r"(?<=(?<!\w)car-)т(?!\w)")
_HAN_TWIN = re.compile(HAN_TWIN)
_PINYIN_WORD = re.compile(
    "|".join(
        ("(?<![a-z])" if spelt[0].isascii() else "")
        + " ?".join(spelt)
        + ("(?![a-z])" if spelt[-1].isascii() else "")
        for spelt in sorted(PINYIN, key=len, reverse=True)
    ),
    re.IGNORECASE,
)
_O_FOR_ZERO = re.compile(r"(?<=\d)[oо](?![^\W\d_])")
_DIGIT_IN_WORD = re.compile(
    r"(?<=[a-z])(?:[01345$]|@(?![\w-]{1,63}\.))(?=[a-z]{2})|(?<=[a-z])[€$](?=[a-z])"
    r"|(?<=(?<!\w)n)0(?= (?:s[i1]de|r[i1]sk|rel[a4]pse|h[a4]rm|p[a4]in|compl|adverse))|(?<=(?:cur|saf))3(?!\w)"
    r"|(?<=cur)3(?=[ds](?!\w))"
)
_DIGIT_IN_RUSSIAN = re.compile(r"(?<=[а-я])[0346](?=[а-я])")
_RUSSIAN_FOR_DIGIT = {"0": "о", "3": "з", "4": "ч", "6": "б"}  # an address keeps its @


class Folded(NamedTuple):
    plain: str
    lower: str
    origin: tuple[int, ...] | range
    ends: tuple[int, ...] | range


@lru_cache(maxsize=8192)
def _folded_cluster(cluster: str) -> str:
    """One character with its combining marks, in its compatibility form; empty where nothing is seen."""
    if "\ud800" <= cluster[0] <= "\udfff":
        return ""
    shown = [
        _ONE_FOR_ONE.get(char) or SIMPLIFIED_FOR.get(char) or char
        for char in unicodedata.normalize("NFKC", cluster)
        if unicodedata.category(char) != "Cf" and not "\ufe00" <= char <= "\ufe0f" and char != "\u20e3"
        if not ("\u0400" <= cluster[0] <= "\u04ff" and unicodedata.combining(char))  # stress: вы́лечит
    ]
    return "".join(shown)


def folded(raw: str, locale: str) -> Folded:
    """The text as the rules read it."""
    if all(char in _ONE_TO_ONE for char in set(raw)):  # nothing vanishes, grows or joins its neighbour
        chars, origin, ends = raw.translate(_ONE_TO_ONE), range(len(raw)), range(1, len(raw) + 1)
    else:
        chars, origin, ends = _folded_by_cluster(raw)
    if locale == "zh":
        chars, origin, ends = _out_of_pinyin(chars, origin, ends)
    before = chars
    chars, origin, ends = _closed(chars, origin, ends, locale)
    if locale == "zh" and chars != before:  # w-e-i-x-i-n
        chars, origin, ends = _out_of_pinyin(chars, origin, ends)
    lower = chars.lower()
    if len(lower) != len(chars):  # a few capitals have two small letters
        lower = "".join(char.lower()[0] for char in chars)
    return Folded(chars, _one_script(lower, chars, locale), origin, ends)


class _OneToOne(dict):
    """What one character becomes, for those that stay one character and stand alone. Filled as texts come."""

    def __contains__(self, char: str) -> bool:
        if unicodedata.combining(char) or "\u0300" <= char <= "\u036f":
            return False
        return len(_folded_cluster(char)) == 1

    def __missing__(self, code: int) -> str:
        self[code] = _folded_cluster(chr(code))
        return self[code]


_ONE_TO_ONE = _OneToOne()
_CLUSTER = re.compile(r".[\u0300-\u036f\u0483-\u0489\u20d0-\u20ff\u3099\u309a]*", re.DOTALL)


def _folded_by_cluster(raw: str) -> tuple[str, tuple, tuple]:
    """Runs of ordinary characters at once; what vanishes, grows or joins its neighbour one by one."""
    odd = "".join(char for char in set(raw) if char not in _ONE_TO_ONE)
    pieces = re.compile(
        f"[^{re.escape(odd)}]?[{re.escape(odd)}]+|[^{re.escape(odd)}]+(?![{re.escape(odd)}])|.", re.DOTALL
    )
    parts, origin, ends = [], [], []
    for match in pieces.finditer(raw):
        start, end = match.span()
        if all(char in _ONE_TO_ONE for char in match.group()[-1:]):
            parts.append(match.group().translate(_ONE_TO_ONE))
            origin += range(start, end)
            ends += range(start + 1, end + 1)
            continue
        for cluster in _CLUSTER.finditer(raw, start, end):
            shown = _folded_cluster(cluster.group()[:8])
            parts.append(shown)
            origin += [cluster.start()] * len(shown)
            ends += [cluster.end()] * len(shown)
    return "".join(parts), tuple(origin), tuple(ends)


def _in_pieces(chars: str) -> Iterator[int]:
    """Where signs stand inside a word that nobody parts, and the space inside “8 9 %”."""
    read = 0
    for piece in _PIECE_ENDS.finditer(chars):
        if piece.start() < read:
            continue
        match = _IN_PIECES.search(chars, max(piece.start() - 8, 0), piece.start() + 80)
        read = match.end() if match else piece.end()
        if match and re.sub(r"[^a-z]", "", match.group().lower()) in _WRITTEN_IN_PIECES:
            yield from (match.start() + at for at, char in enumerate(match.group()) if not char.isalpha())
    for match in _PARTED_FIGURE.finditer(chars):
        yield match.start() + 1


def _closed(chars: str, origin, ends, locale: str) -> tuple:
    """Without what stands between the letters of a word that is written letter by letter."""
    gone = [match.span() for match in _SPACED_HAN.finditer(chars)]
    gone += [match.span() for match in _DOUBLED_SPACE.finditer(chars)]
    gone += [match.span(each) for match in _PARTED_HAN.finditer(chars) for each in _groups_of(match)]
    gone += [match.span(1) for match in _N_O.finditer(chars)]
    for match in _LETTER_BY_LETTER.finditer(chars):
        begins = words_begin(match.group()[::2])
        gone += [
            (at, at + 1)
            for at in range(match.start() + 1, match.end(), 2)
            if (at - match.start() + 1) // 2 not in begins or chars[at] != " "
        ]
    if locale == "en":
        gone += [(at, at + 1) for at in _in_pieces(chars)]
    gone += signs_in_words(chars)
    if not gone:
        return chars, origin, ends
    drop = {at for start, end in gone for at in range(start, end)}
    kept = [at for at in range(len(chars)) if at not in drop]
    return (
        "".join(chars[at] for at in kept),
        tuple(origin[at] for at in kept),
        tuple(ends[at] for at in kept),
    )


def _groups_of(match: re.Match) -> Iterator[int]:
    return (each for each in range(1, match.re.groups + 1) if match.start(each) >= 0)


def _out_of_pinyin(chars: str, origin, ends) -> tuple:
    """Words half or wholly spelt in Latin letters beside Han, such as 治yu and bao证, in characters."""
    if not _PINYIN_WORD.search(chars):
        return chars, origin, ends
    parts, starts, stops, at = [], [], [], 0
    for match in _PINYIN_WORD.finditer(chars):
        first, last = match.span()
        word = PINYIN[match.group().lower().replace(" ", "")]
        parts += [chars[at:first], word]
        starts += [*origin[at:first], origin[first], *[origin[last - 1]] * (len(word) - 1)]
        stops += [*ends[at:first], *[ends[last - 1]] * len(word)]
        at = last
    parts.append(chars[at:])
    return "".join(parts), (*starts, *origin[at:]), (*stops, *ends[at:])


def _one_script(lower: str, plain: str, locale: str) -> str:
    """Words that mix look-alike letters, in one script: that of the page where it has letters of its own."""
    if not lower.isascii():
        lower = _MIXED_WORD.sub(lambda match: _word_in_one_script(match.group(), locale), lower)
        if locale == "en":
            lower = _ALL_CYRILLIC.sub(lambda match: _if_all(match.group(), LATIN_FOR), lower)
        lower = lower.replace("ё", "е")
    lower = _O_FOR_ZERO.sub("0", lower)
    if locale == "ru":
        lower = _CAR_T.sub("t", lower)
        lower = _DIGIT_IN_RUSSIAN.sub(lambda match: _RUSSIAN_FOR_DIGIT[match.group()], lower)
        return _ALL_LATIN.sub(lambda match: _latin_in_russian(match, plain), lower)
    if locale == "en":
        return _DIGIT_IN_WORD.sub(lambda match: _letter_for_digit(match, plain), lower)
    return _HAN_TWIN.sub(lambda match: HAN_FOR[match.group()], lower) if locale == "zh" else lower


# Names that stay Latin in Russian, even where half their letters are Cyrillic.
_LATIN_TERMS = frozenset("car gprc5d bcma cd19 mrd vgpr orr".split())


def _letter_for_digit(match: re.Match, plain: str) -> str:
    around = plain[match.start() - 1 : match.end() + 1]
    return DIGIT_FOR_LETTER[match.group()] if around.islower() or around == around.lower() else match.group()


def _word_in_one_script(word: str, locale: str) -> str:
    if not _MIXED.search(word):
        return word
    if locale == "ru" and (term := "".join(LATIN_FOR.get(char, char) for char in word)) in _LATIN_TERMS:
        return term
    latin = sum("a" <= char <= "z" for char in word)
    cyrillic = sum("\u0400" <= char <= "\u052f" for char in word)
    if cyrillic and (locale == "ru" or (locale != "en" and cyrillic > latin)):
        return "".join(CYRILLIC_FOR.get(char, char) for char in word)
    return "".join(LATIN_FOR.get(char, char) for char in word)


def _if_all(word: str, table: dict[str, str]) -> str:
    return "".join(table[char] for char in word) if all(char in table for char in word) else word


_TRUE_TWINS = {char: CYRILLIC_FOR[char] for char in "aceopxy"}


def _latin_in_russian(match: re.Match, plain: str) -> str:
    """A small word all of whose Latin letters have exact twins, such as “pao”, is Russian in disguise."""
    word = match.group()
    return _if_all(word, _TRUE_TWINS) if plain[match.start() : match.end()].islower() else word
