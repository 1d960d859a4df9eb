# ruff: noqa: E501 – a list of words reads best on one line
"""Small numbers in words, as people write shares: “nine in ten”, «девять из десяти», “十分之九”."""

import re
from fractions import Fraction

_EN = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
_RU = (
    "ноль|ноля один|одного|одному|одна|одной два|две|двух три|трех четыре|четырех пять|пяти шесть|шести семь|семи восемь|восьми девять|девяти "
    "десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати пятнадцать|пятнадцати "
    "шестнадцать|шестнадцати семнадцать|семнадцати восемнадцать|восемнадцати девятнадцать|девятнадцати двадцать|двадцати"
)
WORDS: dict[str, int] = {
    word: number
    for row in (_EN, _RU)
    for number, words in enumerate(row.split())
    for word in words.split("|")
}
PARTS: dict[str, Fraction] = {
    word: Fraction(1, number)
    for number, words in {
        2: "half|halves|половина|половины|половине|половину|一半|半数",
        3: "third|thirds|треть|трети",
        4: "quarter|quarters|четверть|четверти",
        5: "fifth|fifths|пятая|пятых",
        10: "tenth|tenths|десятая|десятых",
    }.items()
    for word in words.split("|")
}
_DIGITS = {char: number for number, char in enumerate("零一二三四五六七八九")} | {"两": 2}
_PLACES = {"十": 10, "百": 100, "千": 1000}
HAN = "[零一二三四五六七八九两十百千]"


def counted(words: str) -> int:
    """The whole number that digits with or without group signs, a word or Han numerals stand for."""
    if words in WORDS:
        return WORDS[words]
    if re.fullmatch(f"{HAN}+", words):
        return _han(words)
    return int(re.sub(r"[^0-9]", "", words))


def decimal(words: str) -> Fraction:
    """The value of digits with a decimal point or comma, or of Han numerals with “点”."""
    whole, _, rest = words.replace("点", ".").replace(",", ".").partition(".")
    digits = "".join(str(_DIGITS[char]) if char in _DIGITS else char for char in rest)
    return Fraction(f"{counted(whole)}.{digits or 0}")


def _han(words: str) -> int:
    total, digit = 0, 0
    if not any(char in _PLACES for char in words):
        return int("".join(str(_DIGITS[char]) for char in words))
    for char in words:
        if char in _PLACES:
            total += (digit or 1) * _PLACES[char]
            digit = 0
        else:
            digit = _DIGITS[char]
    return total + digit
