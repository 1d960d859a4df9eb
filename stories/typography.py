"""Spaces that must not break and names that must stay in one piece, in each language."""

import re

NO_BREAK = "\u00a0"

# A tag is passed over whole: only what a reader sees is set.
_TAG = re.compile(r"(<[^>]*>)")

# Never \b: there is no word boundary between CAR-T and a Chinese character.
_ONE_PIECE = re.compile(
    r"(?<![A-Za-z0-9-])"
    r"(CAR-(?:NK|T|M)|Ig[GAMDE]-[κλ]|R-ISS(?:[ \u00a0](?:III|II|I))?"
    r"|[TТ]-(?:клет|лимфоцит)[а-яё]+|[A-Z]{4,}-\d+|t\(\d+;\d+\))"
    r"(?![A-Za-z0-9])"
)

_UNIT = re.compile(
    r"(?<=\d) (?=(?:mg|kg|g|ml|mL|l|L|µl|µL|mm|cm|Gy|мг|кг|г|мл|л|мкл|мм|см|Гр)(?![A-Za-zА-Яа-яЁё])|%)"
)
_STAGE = re.compile(r"(?<=ISS) (?=I{1,3}(?![A-Za-z]))")
_DASH = re.compile(r"(?<=\S) (?=—)")
_TITLE = re.compile(r"(?<![A-Za-z])((?:Mr|Ms|Mrs|Dr|Prof)\.?) (?=[A-Z])")
_OUT_OF = re.compile(r"(?<=\d) (of|из) (?=\d)")

_RUSSIAN_SHORT = re.compile(
    r"(?<![А-Яа-яЁёA-Za-z0-9-])"
    r"([А-Яа-яЁё]|[НнДдЗз]а|[Пп]о|[Ии]з|[Оо]т|[Дд]о|[Вв]о|[Сс]о|[Кк]о|[Оо]б|[Нн]е|[Нн]и|[Нн]о|№) "
    r"(?=\S)"
)
_RUSSIAN_PARTICLE = re.compile(r"(?<=[А-Яа-яЁё]) (?=(?:бы|ли|же|б|ж)(?![А-Яа-яЁё-]))")
_RUSSIAN_TIME = re.compile(
    r"(?<=\d) (?=(?:год|года|лет|дня|дней|день|месяц[а-я]*|недел[а-я]+)(?![А-Яа-яЁё]))"
)


def hold(text: str, language: str) -> str:
    """The text with no-break spaces where a line must not end."""
    for space in (_UNIT, _STAGE):
        text = space.sub(NO_BREAK, text)
    text = _TITLE.sub(rf"\1{NO_BREAK}", text)
    text = _OUT_OF.sub(rf"{NO_BREAK}\1{NO_BREAK}", text)
    if language != "zh-hans":
        text = _DASH.sub(NO_BREAK, text)
    if language == "ru":
        for space in (_RUSSIAN_PARTICLE, _RUSSIAN_TIME):
            text = space.sub(NO_BREAK, text)
        text = _RUSSIAN_SHORT.sub(rf"\1{NO_BREAK}", text)
    return text


def typeset(html: str, language: str) -> str:
    """Escaped text or HTML, ready to be read: spaces held, CAR-T and IgG-λ in one piece."""
    return "".join(
        part if part.startswith("<") else _in_one_piece(hold(part, language)) for part in _TAG.split(html)
    )


def _in_one_piece(text: str) -> str:
    return _ONE_PIECE.sub(r'<span class="nowrap">\1</span>', text)
