# ruff: noqa: E501 – a pattern reads best on one line
"""Home addresses in English and Russian: a street and a number, where somebody lives and no hospital stands."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.matching import Pattern
from cms.publishing.rules.text.reading import Text

_STREET = r"(?:ул(?:\.|иц\w+)|просп(?:\.|ект\w*)|пр-к?т\w*|пер(?:\.|еул\w+)|бульвар\w*|б-р|шоссе|набережн\w+|наб\.|проезд\w*|площад\w+|пл\.|микрорайон\w*|мкр\.?|алле[яие]|тупик\w*)"
_HOME = Pattern(
    rf"(?<!\w){_STREET} ?[^\n;]{{1,40}}?(?:,|(?<!\w)д\.|дом\w*) ?(?:№ ?|no ?|дом\w* |д\. ?)?\d+(?: ?[а-я](?!\w))?(?:[^\n;]{{1,4}}(?:кв\.|квартир\w+) ?\d+)?"
    rf"|(?<!\w)дом\w* (?:№ ?|no ?|номер )?\d+[^\n;]{{0,30}}?(?<!\w){_STREET}|(?<!\w)(?:кв\.|квартир(?:а|е|у|ы)) ?(?:№ ?|no ?|номер )?\d+(?! ?(?:м(?!\w)|метр|кв))"
    r"|(?:прожива\w+|жив[еу]т|прописан\w*|зарегистрирован\w*|адрес\w*)[^\n;]{0,40}? [а-я-]+(?:ой|ая|ого|на|ва|а|ы)?, ?(?:д\. ?|дом )?\d+(?:[-/, ]+(?:кв\. ?)?\d+)?(?! ?(?:лет|год|%|мин|км|час|раз))"
)
_INSTITUTION = re.compile(
    r"(?:больниц|клиник|центр|отделени|корпус|вход|поликлиник|офис|регистратур|аптек|станци|остановк|гостиниц|отел|хостел|лаборатор|музей|конференц|фонд|банк|пансионат)"
)
_RESIDENT = re.compile(
    r"(?<!\w)(?:жив[еу]т|живу|жил\w*|прожива|пропис|зарегистр|адрес (?:пациент|семьи|больн|родств|прожив|е[её]|его)|семь[яиею]|пациент|больн(?:ой|ая|ого)|мам|пап|муж|жен[аыуе]|сын|дочер|дочь|бабушк|дедушк|сосед|домашн|он|она|е[её]|его)(?!\w*щин)"
)


_OPEN_TO_ALL = re.compile(
    r"(?<!\w)(?:лекци|семинар|встреч[аиу]|школ[аеу]|занят|при[её]м(?:ная|ной)|зал[еуа]?(?!\w)|кабинет|паркинг|донорск)\w*"
)


def is_of_an_institution(text: Text, match: re.Match) -> bool:
    """“The lecture is at the hospital, 8 Lenin Avenue”: an address at which no patient lives."""
    words = text.words_of(text.sentence_at(match.start()))
    public = _INSTITUTION.search(words) or _OPEN_TO_ALL.search(words)
    return match.group().startswith("адрес") and public is not None and not _RESIDENT.search(words)


_STREET_EN = r"(?:Street|St\b\.?|Road|Rd\b\.?|Avenue|Ave\b\.?|Lane|Drive|Square|Boulevard|Blvd\.?|Way|Court|Close|Crescent|Terrace|Gardens|Place|Row|Hill|Grove|Mews|Quay|Parade|Embankment|Prospekt|Ulitsa|Gasse|Stra(?:ss|ß)e|Rue)"
_HOME_EN = Pattern(
    rf"(?<![\w.])(?:(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Hh]ouse|[Uu]nit|[Nn]o\.?|[Nn]umber) )?\d{{1,4}}[A-Za-z]?,? (?:[A-Z][\w'’-]{{1,20}} ){{1,3}}{_STREET_EN}(?!\w)(?:,? (?:[Ff]lat|[Aa]partment|[Aa]pt\.?) \d{{1,4}}[A-Za-z]?)?(?:,? [A-Z][\w'’-]{{1,20}})?(?:,? [A-Z]{{1,2}}\d[A-Z\d]? ?\d[A-Z]{{2}})?"
    rf"|(?<![\w.])(?:[A-Z][\w'’-]{{1,20}} ){{1,3}}{_STREET_EN},? (?:[Nn]o\.? ?|[Nn]umber |[Hh]ouse |[Ff]lat )?\d{{1,4}}[A-Za-z]?(?![\w%])(?:,? (?:[Ff]lat|[Aa]partment|[Aa]pt\.?) \d{{1,4}}[A-Za-z]?)?"
    r"|(?<![\w.-])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w)"
)
_RESIDENT_EN = re.compile(
    r"\b(?:lives?|lived|living|home|family|famil\w+|neighbou?rs?|letters?|parcels?|flowers?|visitors|(?:his|her|their|patient'?s?) (?:\w+ )?(?:wife|husband|mother|father|parents|son|daughter|sister|brother|house|flat|apartment|address|door)|moved to|resid\w+|patients?|recipient)\b"
)
_INSTITUTION_EN = re.compile(
    r"\b(?:hospital|clinic|cent(?:re|er)|entrance|building|reception|office|institute|pharmacy|ward|parking|car park|bus|metro|station|museum|school|hotel|hostel|guest ?house|charity|foundation|laborator\w+|campus|university|main gate|deliver\w+|shop|restaurant|embassy|consulate|church|library|support group|meets?|opened|donat\w+)\b"
)


def english_homes(text: Text) -> Iterator[tuple[int, int]]:
    """A number and a street, or a British postcode, where a story or its people live."""
    for match in _HOME_EN.within_capitals(text):
        words = text.words_of(text.sentence_at(match.start()))
        private = text.kind in {"story", "quote"} or _RESIDENT_EN.search(words)
        if private and not _INSTITUTION_EN.search(words):
            yield match.span()


def homes(text: Text) -> Iterator[tuple[int, int]]:
    for match in _HOME.within(text):
        words = text.words_of(text.sentence_at(match.start()))
        lives = _RESIDENT.search(words)
        if (text.kind in {"story", "quote"} or lives) and (
            not _INSTITUTION.search(words) or (lives and "кв" in match.group())
        ):
            yield match.span()
