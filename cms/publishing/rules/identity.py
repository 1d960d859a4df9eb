"""How recognisable a person is: points for each trait that a story tells, against a budget.

The traits and their weights are the catalogue’s (“De-identification”, after HIPAA’s Safe Harbor, 45 CFR
164.514(b)). Counts of like patients in a hospital’s year are tiny, so k-anonymity is out of reach; a budget is
what can be kept.
"""

import html
import re
import unicodedata
from collections.abc import Iterable

WEIGHTS: dict[str, int] = {
    "exact-age": 1,
    "nationality": 1,
    "city": 1,
    "hospital": 1,
    "physician": 1,
    "month": 1,
    "day": 2,
    "occupation": 1,
    "rare-disease": 2,
    "family-event": 1,
    "image": 3,
}


def points(traits: Iterable[str]) -> int:
    """The sum of the traits’ weights. Raises KeyError for a trait that has none."""
    return sum(WEIGHTS[trait] for trait in traits)


_YEAR = r"(?:19|20)\d\d"
_MONTH_EN = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_MONTH_OF_RU = (
    r"(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?![а-яё])"
)
_MONTH_RU = (
    r"(?:январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?"
    r"|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе])"
)
_ORDINAL = r"(?:st|nd|rd|th)?"
_IN_FIGURES = rf"(?<!\d){_YEAR}([-./])\d\d?\1\d\d?(?!\d)|(?<![\d.])\d\d?([./])\d\d?\2{_YEAR}(?!\d)"

# by language: a day of the calendar, and a month with its year. A bare year or season tells little enough.
_DAYS = {
    "en": re.compile(
        rf"{_IN_FIGURES}"
        rf"|(?<!\d)\d\d?{_ORDINAL}(?: of)? {_MONTH_EN}(?![a-z])(?:,? {_YEAR})?"
        rf"|\b{_MONTH_EN} \d\d?{_ORDINAL},? {_YEAR}"
        # “in May 12 patients” is no date: without a year the day must follow a word that dates have
        rf"|\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom) {_MONTH_EN} \d\d?{_ORDINAL}(?![\d,])"
    ),
    "ru": re.compile(
        rf"{_IN_FIGURES}|(?<!\d)\d\d?(?:-го)? {_MONTH_OF_RU}(?: {_YEAR})?",
        re.IGNORECASE,
    ),
    "zh-hans": re.compile(rf"{_IN_FIGURES}|(?:{_YEAR} ?年 ?)?\d\d? ?月 ?\d\d? ?[日号]"),
}
_MONTHS = {
    "en": re.compile(rf"\b{_MONTH_EN}(?: of)?,? {_YEAR}(?!\d)"),
    "ru": re.compile(rf"(?<![а-яё]){_MONTH_RU},? {_YEAR}(?!\d)", re.IGNORECASE),
    "zh-hans": re.compile(rf"{_YEAR} ?年 ?\d\d? ?月(?! ?\d)"),
}
# Dates of approval, review and publication say nothing of the patient (catalogue, PII-002).
_NOT_OF_THE_PATIENT = re.compile(
    r"\b(?:approv|licen[cs]ed|publish|reviewed|data cut|FDA\b|EMA\b|NMPA\b)"
    r"|одобр|зарегистрир|опублик|рецензи|批准|获批|上市|发表|审阅|数据截止",
    re.IGNORECASE,
)
_END_OF_BLOCK = re.compile(r"</(?:p|li|h\d|blockquote)>|<br ?/?>")
_TAG = re.compile(r"<[^>]+>")
_END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\Wa-zа-яё\d_])|[。！？；\n]+")


def dates_in(text: str, language: str) -> dict[str, list[str]]:
    """The dates of the patient that a text tells, by trait (“day”, “month”), in its own words.

    The text may hold the markup of rich text. Sentences about an approval, a review or a publication are
    left out.
    """
    found: dict[str, list[str]] = {}
    for sentence in _END_OF_SENTENCE.split(_plain(text)):
        if _NOT_OF_THE_PATIENT.search(sentence):
            continue
        for match in _DAYS[language].finditer(sentence):
            found.setdefault("day", []).append(match.group())
        for match in _MONTHS[language].finditer(_DAYS[language].sub("·", sentence)):
            found.setdefault("month", []).append(match.group())
    return {trait: list(dict.fromkeys(words)) for trait, words in found.items()}


def date_traits(text: str, language: str) -> list[str]:
    """The one trait that the dates of a text add: a day tells its month as well."""
    found = dates_in(text, language)
    return ["day"] if "day" in found else ["month"] if "month" in found else []


def _plain(text: str) -> str:
    without_tags = _TAG.sub("", _END_OF_BLOCK.sub("\n", text))
    return unicodedata.normalize("NFKC", html.unescape(without_tags))
