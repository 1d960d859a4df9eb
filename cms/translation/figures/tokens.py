"""The first reading: numbers, names and idioms found in folded text, and the text with signs in their place.

In the shadow every number, whether in digits or in words, is one sign. So a date or a dose is one pattern
for “5 mg”, “five mg” and «пять мг».
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction

from cms.translation.figures import chinese, english, identifiers, powers, russian
from cms.translation.figures.figure import Number

NUMBER, NAME, IDIOM = "\ue000", "\ue001", "\ue002"

_GREAT_EN = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "bn": 9, "m": 6, "k": 3}
_GREAT_ZH = {
    "百": 2,
    "千": 3,
    "万": 4,
    "十万": 5,
    "百万": 6,
    "千万": 7,
    "亿": 8,
    "十亿": 9,
    "百亿": 10,
    "千亿": 11,
    "万亿": 12,
}
_ROMAN = {"I": 1, "V": 5, "X": 10}
_POWER = r"(?P<power>(?:(?P<times>(?:(?<=[ \u00a0=<>≤≥(–-])\.)?\d+(?:[.,]\d+)?)[ \u00a0]?[×xXхХ*·][ \u00a0]?)?10\^(?P<exponent>[-−–+]?\d{1,2}))(?![\d])"
_ROMAN_PATTERN = (
    r"(?P<roman>(?<![A-Za-zА-Яа-яЁё])(?:X{1,2}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{1,3}|V)"
    r"(?P<letter>[A-CАВСa-cавс]?\d?)(?![A-Za-zА-Яа-яЁё0-9]))"
)
_DATE = (
    r"(?P<date>(?<![\d.])(?:(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)"
    r"|(?:19|20)\d\d(?P<cut>[/.])[01]?\d(?P=cut)[0-3]?\d"
    r"|(?:0[1-9]|1[0-2])[/.](?:19|20)\d\d(?![/.]\d)|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|\d{1,2}/\d{1,2}/(?:19|20)\d\d)(?!\d))"
)
_PORTION = "tablet|pill|capsule|dose|cup|glass|teaspoon|tablespoon|hour|year|таблет|капсул|доз|стакан|чашк|ложк|ампул|флакон|част|час|片|粒|剂|杯|勺|支|瓶"
_FRACTION = (
    r"(?P<fraction>(?<![\d/.,])(?:(?P<whole>\d{1,3})[ \u00a0])?(?:(?P<top>\d{1,2})⁄(?P<bottom>\d{1,2})"
    rf"|(?:(?<=\d[ \u00a0])|(?=\d/\d[ \u00a0]?(?:{_PORTION})))(?P<upper>[1-3])/(?P<lower>[2-5])"
    r"|(?:(?<=的)(?P<upper_of>[1-3])/(?P<lower_of>[2-5])(?![期级型例/]))"
    r"|(?P<upper_ru>[1-3])/(?P<lower_ru>[2-5])(?=的|[ \u00a0](?:of (?!\d)|пациент|больн|случа|объ|стоимост|цен|курс|всех|от[ \u00a0]|суточн|срока|женщин|мужчин|детей)))(?![\d/]))"
)
_ABOVE, _BELOW = ("top", "upper", "upper_of", "upper_ru"), ("bottom", "lower", "lower_of", "lower_ru")
_CLOCK = (
    r"(?P<clock>(?<!\d)(?<!\d[:.])(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)"
    # “9.30 am”, «с 8.00 до 20.00»
    r"|(?<![\d.,])(?:[01]?\d|2[0-3])\.[0-5]\d(?=[ \u00a0]?[ap]\.?m\b)"
    r"|(?:(?<=[вкс][ \u00a0])|(?<=до[ \u00a0]))(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d,]|[ \u00a0]?(?:[%°×–-]|[а-яА-Я]{1,3}/"
    r"|(?:мк?г|к?г|к?м|мк?л|л|[см]м|[мн]?к?моль|[нп]г|МЕ|ЕД|лет|год|дн|мес|раз|балл|мл[нр]д?|тыс|руб|долл)(?![а-я]{3}))))"
)
_POINT_FIRST = r"(?<=[ \u00a0=<>≤≥(–-])\.\d+"  # “P = .004”
_DIGITS = {
    "en": _POINT_FIRST
    + r"|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:[\u00a0]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?",
    "ru": r"\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?(?!\d)|\d{1,3}(?:,\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?",
    "zh-hans": _POINT_FIRST
    + r"|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:[\u00a0 ]\d{3})+(?:\.\d+)?(?!\d)"
    r"|(?<![\d,])\d+,\d{1,2}(?![\d,])|\d+(?:\.\d+)?",
}
_GREAT = {
    "en": r"(?P<great>[ \u00a0-]?(?:thousand|million|billion|trillion)(?![a-z])|(?:[ ]?bn|M|K)(?![A-Za-z/]))?",
    "ru": r"(?P<great>(?!))?",
    "zh-hans": r"(?P<more>[余多])?(?P<great>\s?(?:[十百千]?万亿|[百千十]?[万亿]|[百千](?!分|克|米|升|日|科|焦|卡|帕|瓦|伏|赫)))?"
    r"(?P<after>[余多](?=[个名位例人次天年月种项台张间]))?",
}
_NOT_TENTHS = {"zh-hans": rf"(?!\d(?:\.\d)?{chinese.TENTHS})"}  # 7成 is 70 %
_NUMBER = {
    language: rf"(?P<digits>{_NOT_TENTHS.get(language, '')}(?<![mмcдd]\^)(?<!\^)(?<![/ \u00a0cсk][mм])(?<![\d])(?:{digits}){_GREAT[language]})"
    for language, digits in _DIGITS.items()
}
_LONGEST = 300  # digits of one number: beyond that they are compared no further
_NOTE = r"(?P<note>(?<![mм])\^\d{1,3}(?:[,–-]\d{1,3})*)"
_WORDS = {"en": r"(?<![A-Za-z])(?i:" + english.WORDS + ")", "ru": russian.WORD, "zh-hans": chinese.WORDS}
_ALL = {
    language: (
        rf"{identifiers.PATTERN})|{_DATE}|{_FRACTION}|{_CLOCK}|{_POWER}|{_NOTE}|{_NUMBER[language]}|{_ROMAN_PATTERN}|{_WORDS[language]}"
    )
    for language in ("en", "ru", "zh-hans")
}
_PATTERN = {language: re.compile(f"(?P<name>{pattern}") for language, pattern in _ALL.items()}
# looked for only where there is an @: it would be tried at every word
_PATTERN_WITH_ADDRESS = {
    language: re.compile(f"(?P<name>{identifiers.ADDRESS}{pattern}") for language, pattern in _ALL.items()
}
_ALWAYS = re.compile(r"24/7(?![\d/])")
_ROMAN_BEFORE = re.compile(
    r"(?:[Ss]tages?|[Pp]hases?|[Tt]ypes?|[Cc]lass|[Gg]rades?|ISS|[Ss]tadi[a-z]*|[Сс]тади[а-я]+|[Фф]аз[а-я]*|[Тт]ип[а-я]*"
    r"|[Кк]ласс[а-я]*|[Сс]тепен[а-я]+|[Фф]актор[а-я]*|[Ff]actor|因子|Salmon|第|(?<![A-Za-z])[IVX]{1,4}[A-C]?(?:[ \u00a0]?(?:[/–—～~、-]|and|or|to|и|или|至|到|或|和))) ?$"
)
_ROMAN_AFTER = re.compile(
    r"(?:[\u00a0 ]?(?:[-–—~～/,、]|期?[和或至到、/]|и|или|and|or|to)?[\u00a0 ]?[IVX]+[ABCabcАВСавс]?){0,3}[\u00a0 ]?[-–—/]?(?:期|型|级|相|类|度|[Кк]вартал|[Пп]олугод|[Гг]рупп|[Сс]тади|[Фф]аз|[Тт]ип|[Сс]тепен|[Вв]ек|[Кк]ласс|世纪|-?й|centur|по (?:ISS|R-ISS|Durie|систем)|因子)"
)

_DESIGNATED = re.compile(
    r"[Сс]тади|[Фф]аз[аеуы]|[Кк]ласс|[Сс]тепен|[IVX][ABC]?期|[IVX]级|[IVX]型|[Ss]tages? [IVX]|[Pp]hases? [IVX]"
)
_LED_ROMAN = re.compile(r"(?:(?<![а-я])(?:при|на|во?|с|до|от|у)[ \u00a0]|\bin (?:stage )?|[，；])$")


@dataclass(frozen=True)
class Token:
    """Something found: a number with its place, a name, or an idiom to pass over."""

    sign: str
    start: int
    end: int
    number: Number | None = None
    name: str = ""
    role: str = ""  # date, clock: a token that is more than a number


@dataclass(frozen=True)
class Shadow:
    """Folded text with a sign for every token."""

    text: str
    tokens: dict[int, Token]  # by their place in the shadow
    places: list[int]
    origins: list[int]

    def origin(self, at: int) -> int:
        """The place in the folded text of a place in the shadow."""
        index = bisect_right(self.places, at) - 1
        return self.origins[index] + at - self.places[index]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The folded span of a span of the shadow; a token at its end is taken whole."""
        last = self.tokens.get(end - 1)
        return self.origin(start), (
            last.end if last else self.origin(end - 1) + 1 if end > start else self.origin(start)
        )


def shadow_of(text: str, language: str) -> Shadow:
    """The text with every number, name and idiom found in it."""
    pieces: list[str] = []
    tokens: dict[int, Token] = {}
    places, origins = [0], [0]
    length = done = 0
    for token in tokens_in(text, language):
        if token.start < done:
            continue
        between = text[done : token.start]
        pieces += [between, token.sign]
        length += len(between)
        tokens[length] = token
        length += 1
        places += [length - 1, length]
        origins += [token.start, token.end]
        done = token.end
    pieces.append(text[done:])
    # a no-break space binds figures and units for the eye, and says nothing to the reading
    return Shadow("".join(pieces).replace("\u00a0", " "), tokens, places, origins)


def tokens_in(text: str, language: str) -> list[Token]:
    """Everything found in the text, in its order."""
    tokens: list[Token] = []
    numbers: list[Number] = []
    at = 0
    pattern = (_PATTERN_WITH_ADDRESS if "@" in text else _PATTERN)[language]
    while match := pattern.search(text, at):
        found, at = _tokens_of(match, text, language)
        numbers += [token.number for token in found if token.number and not token.role]
        tokens += [token for token in found if not token.number or token.role]
        at = max(at, match.start() + 1)
    if language == "ru":
        numbers = russian.added_up(russian.joined(numbers, text), text)
    if language == "zh-hans":
        numbers = chinese.joined(numbers, text)
    numbers = _even_chances(numbers, text)
    numbers = powers.spread(powers.shared(numbers, text), text)
    tokens += [Token(NUMBER, number.start, number.end, number) for number in numbers]
    return sorted(tokens, key=lambda token: token.start)


_AGAINST = re.compile(r"[ \u00a0]?(?:[/:–-]|на|对|to|or)?[ \u00a0]?")


def _even_chances(numbers: list[Number], text: str) -> list[Number]:
    """“50/50”, «пятьдесят на пятьдесят», 一半对一半: one half, and no figure that must be said again."""
    result: list[Number] = []
    for number in numbers:
        last = result[-1] if result else None
        if (
            last
            and last.value == number.value in (50, Fraction(1, 2))
            and _AGAINST.fullmatch(text, last.end, number.start)
            and not (last.form == "percent" or text[number.end : number.end + 1] == "%")
            and not re.match(r"[ \u00a0]?[A-Za-zА-Яа-я°]", text[number.end : number.end + 2])
        ):
            result[-1] = Number(Fraction(1, 2), last.start, number.end, "half", soft=True)
        else:
            result.append(number)
    return result


def _tokens_of(match: re.Match, text: str, language: str) -> tuple[list[Token], int]:
    """What a match stands for, and where to look on."""
    start, end = match.span()
    kind = match.lastgroup
    if kind == "name":
        return [Token(NAME, start, end, name=match["name"])], end
    if kind == "date":
        return [
            Token(NUMBER, start, end, Number(Fraction(0), start, end), name=match["date"], role="date")
        ], end
    if kind == "clock":
        hours, minutes = re.split("[:.]", match["clock"])
        number = Number(Fraction(int(hours) * 60 + int(minutes)), start, end)
        return [Token(NUMBER, start, end, number, role="clock")], end
    if kind == "fraction":
        return [Token(NUMBER, start, end, _fraction(match))], end
    if kind == "power":
        return [Token(NUMBER, start, end, _power(match))], end
    if kind == "digits" and _ALWAYS.match(text, start):  # around the clock
        return [Token(IDIOM, start, start + 4)], start + 4
    if kind == "note":
        return [Token(IDIOM, start, end)], end
    if kind == "digits":
        number = _digits(match, language)
        return [Token(NUMBER, start, number.end, number)], number.end
    if kind == "roman":
        number = _roman(match, text)
        return ([Token(NUMBER, start, end, number)] if number else []), end
    return _word(match, text, language)


def _word(match: re.Match, text: str, language: str) -> tuple[list[Token], int]:
    start, end = match.span()
    if language == "ru":
        before = text[max(0, start - 16) : start].lower()
        number = russian.read(match["word"], start, before, text[end : end + 12].lower())
        return ([Token(NUMBER, start, number.end, number)], number.end) if number else ([], end)
    kind = match.lastgroup or ""
    if language == "en":
        number = english.read(
            kind, match.group(), start, text[max(0, start - 80) : start], text[end : end + 1]
        )
        return ([Token(NUMBER, start, end, number)] if number else [Token(IDIOM, start, end)]), end
    numbers = chinese.read(kind, match.group(), start, text[max(0, start - 2) : start], text[end : end + 10])
    if not numbers and kind == "lexical":
        return [Token(IDIOM, start, end)], end
    return [Token(NUMBER, n.start, n.end, n) for n in numbers], end


def _fraction(match: re.Match) -> Number:
    """½, 1½ and “2 1/2”."""
    above, below = (
        int(next(found for name in names if (found := match[name]))) for names in (_ABOVE, _BELOW)
    )
    part = Fraction(above, below or 1)
    if match["whole"]:
        return Number(int(match["whole"]) + part, *match.span())
    return Number(part, *match.span(), "half" if part == Fraction(1, 2) else "part")


def _power(match: re.Match) -> Number:
    exponent = int(match["exponent"].replace("−", "-").replace("–", "-"))
    times = Fraction((match["times"] or "1").replace(",", "."))
    form = "digits" if match["times"] else powers.BARE
    return Number(times * Fraction(10) ** exponent, match.start(), match.end(), form)


def _digits(match: re.Match, language: str) -> Number:
    great = match["great"] or ""
    written = match["digits"]
    more = ""
    if language == "zh-hans":
        more = (match["more"] or "") if great else ""
        after = (match["after"] or "") if great else ""
        written = written[: len(written) - len(after)]
        if not great and match["more"]:
            written = written[: -len(match["more"] + (match["after"] or ""))]
    end = match.start() + len(written)
    plain = written[: len(written) - len(great)].rstrip("余多")
    marks = {"more"} if more else set()
    value, how = plain_value(plain, language)
    marks |= how
    also: tuple[Fraction, ...] = ()
    key = great.strip().lower().lstrip("-").strip("\u00a0")
    if key:
        value *= 10 ** (_GREAT_ZH if language == "zh-hans" else _GREAT_EN)[key]
    return Number(value, match.start(), end, "digits", marks=frozenset(marks), also=also)


def plain_value(written: str, language: str) -> tuple[Fraction, set[str]]:
    """The value of digits as the language writes them, and what is foreign about them."""
    marks: set[str] = set()
    plain = written[:_LONGEST].replace(" ", "").replace("\u00a0", "")
    if plain.isdecimal():
        return Fraction(int(plain)), marks
    if language == "ru":
        if plain.count(",") > 1:
            return Fraction(plain.replace(",", "")), {"comma-group"}
        if re.fullmatch(r"[1-9]\d{0,2},\d{3}", plain):
            marks.add("comma-group?")
        if "." in plain:
            marks.add("point")
        return Fraction(plain.replace(",", ".")), marks
    if language == "zh-hans" and re.fullmatch(r"\d+,\d{1,2}", plain):
        return Fraction(plain.replace(",", ".")), {"comma"}
    return Fraction(plain.replace(",", "")), marks


def _goes_on(match: re.Match, text: str) -> bool:
    """«При I стадии …, при IV — …»: the word is said once."""
    led = _LED_ROMAN.search(text, max(0, match.start() - 8), match.start())
    return bool(led and _DESIGNATED.search(text))


def _roman(match: re.Match, text: str) -> Number | None:
    letter = match["letter"].translate(str.maketrans("АВСавсabc", "ABCABCABC"))
    digits = match["roman"][: len(match["roman"]) - len(match["letter"])]
    before, after = text[max(0, match.start() - 14) : match.start()], text[match.end() : match.end() + 30]
    sure = digits in ("II", "III", "VII", "VIII", "XXI", "XX", "XIX") and not letter[1:]
    if not (sure or _ROMAN_BEFORE.search(before) or _ROMAN_AFTER.match(after) or _goes_on(match, text)):
        return None
    value = 0
    for sign, following in zip(digits, [*digits[1:], ""], strict=True):
        step = _ROMAN[sign]
        value += -step if following and _ROMAN[following] > step else step
    return Number(Fraction(value), match.start(), match.end(), "roman", suffix=letter)
