"""What figures count: rooms are 间 and «палаты», floors 层, so that a figure is known wherever it stands."""

import itertools
import re
from collections.abc import Iterator

from cms.translation.figures.figure import Figure
from cms.translation.figures.reading import Reading

_NEAR = 24  # signs after a figure within which it is said what it counts
_THINGS: tuple[dict[str, str], ...] = tuple(
    {"en": english, "ru": russian, "zh-hans": chinese}
    for english, russian, chinese in (
        (r"rooms?\b", r"палат|комнат|номер|кабинет", r"间|个?(?:病房|房间)"), (r"floors?\b|storeys?\b", r"этаж", r"层|楼"),
        (r"beds?\b", r"ко[ей]|мест", r"张"), (r"hospitals?\b|clinics?\b|cent(?:re|er)s?\b|sites?\b", r"больниц|клиник|центр", r"[家所]|个中心"),
        (r"countr(?:y|ies)\b", r"стран", r"个?国"), (r"cit(?:y|ies)\b", r"город", r"[个座]?城"), (r"languages?\b", r"язык", r"[种门]语"),
        (r"departments?\b|wards?\b", r"отделени", r"个?(?:科|病区)"), (r"doctors?\b|physicians?\b", r"врач|доктор", r"[名位]?(?:医|主任)"),
        (r"nurses?\b", r"медсест|сест", r"[名位]?护"), (r"interpreters?\b", r"переводчик", r"[名位]?(?:翻|口|译)"),
        (r"transplants?\b|transplantations?\b", r"трансплант|пересад", r"[例次]?(?:异基因|自体)?移植"), (r"infusions?\b", r"инфузи|вливани", r"次?(?:回输|输注)"),
        (r"transfusions?\b", r"переливани|трансфузи", r"次?输血"), (r"biops(?:y|ies)\b", r"биопси", r"次?(?:活检|穿刺)"), (r"visits?\b", r"визит|посещени|при[её]м", r"次?(?:就诊|复诊|访|随访)"),
        (r"buildings?\b", r"здани|корпус", r"[栋座幢]"), (r"children\b|sons?\b|daughters?\b", r"дет|реб|сын|доч", r"个?(?:孩|子女|儿|女)"), (r"trials?\b|stud(?:y|ies)\b", r"исследовани", r"项"),
        (r"delegates\b|participants\b|attendees\b|people\b|pupils\b|students\b|guests\b|visitors\b", r"делегат|участник|человек|учени|студент|гост", r"[名位人]"),
        (r"provinces?\b|regions?\b", r"провинц|регион|област", r"个?省"), (r"famil(?:y|ies)\b", r"сем(?:ь|ей)", r"个?家庭|户"), (r"class(?:es)?\b", r"класс", r"个?班"),
        (r"trains?\b|buses\b|flights?\b", r"поезд|автобус|рейс|перел", r"[趟班辆列]"), (r"photos?\b|photographs?\b", r"фото|снимк", r"张照"), (r"lesions?\b", r"очаг", r"[处个]"),
    )
)  # fmt: skip
# What bears a number: building 2, floor 11, room 305.
_PLACES: dict[str, dict[str, str]] = {
    "building": {"en": r"building|block", "ru": r"корпус[а-я]*|здани[а-я]+", "zh-hans": r"号?[栋座幢]|号楼"},
    "floor": {"en": r"floor|level|storey", "ru": r"этаж[а-я]*", "zh-hans": r"层|楼"},
    "room": {
        "en": r"room",
        "ru": r"палат[а-я]+|кабинет[а-я]*|комнат[а-я]+",
        "zh-hans": r"号?(?:病?房|诊?室)",
    },
    "bed": {"en": r"bed", "ru": r"ко[ей][а-я]+", "zh-hans": r"号?床"},
    "window": {"en": r"window|counter|desk", "ru": r"окн[а-я]+|стойк[а-я]+", "zh-hans": r"号?(?:窗口?|柜台)"},
}
_AROUND = {
    language: {
        place: (re.compile(rf"(?:{words[language]})[ \u00a0]?(?:№ ?)?$", re.IGNORECASE), re.compile(rf"(?:st|nd|rd|th|-?[а-я]{{1,2}}(?![а-я]))?[ \u00a0]?(?:{words[language]})", re.IGNORECASE))
        for place, words in _PLACES.items()
    }
    for language in ("en", "ru", "zh-hans")
}  # fmt: skip
_HAS_PLACES = re.compile("building|block|floor|level|storey|room|bed|window|counter|desk", re.IGNORECASE)
_FEW = 8
_COMPILED = tuple(
    {language: re.compile(rf"[ \u00a0]?(?:[\w-]+[ \u00a0])?(?:{words})", re.IGNORECASE) for language, words in thing.items()}
    for thing in _THINGS
)  # fmt: skip
Pair = tuple[Figure, Figure]
_DIGITS_OR_WORD = re.compile(r"\d+|[零〇一二两三四五六七八九十百]+")
_NUMBER = re.compile(r"\d[\d.,\u00a0 ]*\d|\d|[零〇一二两三四五六七八九十百千万亿]+|[A-Za-zА-Яа-яё]+")


def exchanged(
    source: Reading, target: Reading, where: dict[int, int]
) -> Iterator[tuple[str, Figure, Figure]]:
    """The eleventh floor of building 2 is not the second floor of building 11."""
    if target.language == "en" or not _HAS_PLACES.search(source.folded.text):
        return
    told = [(i, here) for i in where if (here := _place_of(source, source.figures[i]))][:_FEW]
    for (a, one), (b, other) in itertools.combinations(told, 2):
        there, elsewhere = (_place_of(target, target.figures[where[place]]) for place in (a, b))
        if (
            one != other
            and (there, elsewhere) == (other, one)
            and source.figures[a].value != source.figures[b].value
        ):
            yield "order-changed", source.figures[a], target.figures[where[a]]


def _place_of(reading: Reading, figure: Figure) -> str | None:
    """What bears this figure as its number: a building, a floor, a room."""
    text = reading.folded.text
    number = _DIGITS_OR_WORD.search(text, figure.start, figure.end)
    start, end = number.span() if number else (figure.start, figure.end)
    around = _AROUND[reading.language].items()
    after = next((place for place, (_, there) in around if there.match(text, end)), None)
    if after or reading.language == "zh-hans":
        return after
    return next(
        (place for place, (before, _) in around if before.search(text, max(0, start - 12), start)), None
    )


def stayed(source: Reading, target: Reading, ours: Pair, theirs: Pair) -> bool | None:
    """Does each of two figures still count its own thing? False where they exchanged them, None where it is not told."""
    (a, b), (c, d) = (
        [_things(reading, figure) for figure in pair] for reading, pair in ((source, ours), (target, theirs))
    )
    own, exchanged = bool(a & c and b & d), bool(a & d and b & c)
    return own if own != exchanged and not a & b else None


def _things(reading: Reading, figure: Figure) -> set[int]:
    text, start = reading.folded.text, figure.start
    number = _NUMBER.match(text, start, figure.end)
    at = number.end() if number else figure.end
    return {
        place for place, thing in enumerate(_COMPILED) if thing[reading.language].match(text, at, at + _NEAR)
    }
