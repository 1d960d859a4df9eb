"""Numbers written in Russian words, in every case and gender, and inside compound words."""

import re
from dataclasses import replace
from fractions import Fraction

from cms.translation.figures.figure import Number
from cms.translation.figures.russian_words import CARDINALS, HALF, ONE_AND_A_HALF, ORDINALS, OTHERS, THIRDS

_INSIDE = {  # numbers as they stand in compounds: «трёхнедельный», «шестидесятилетний»
    "одно": 1, "трое": 3, "двух": 2, "дву": 2, "трех": 3, "четырех": 4, "пяти": 5, "шести": 6, "семи": 7, "восьми": 8,
    "девяти": 9, "десяти": 10, "одиннадцати": 11, "двенадцати": 12, "тринадцати": 13, "четырнадцати": 14,
    "пятнадцати": 15, "шестнадцати": 16, "семнадцати": 17, "восемнадцати": 18, "девятнадцати": 19,
    "двадцати": 20, "тридцати": 30, "сорока": 40, "пятидесяти": 50, "шестидесяти": 60, "семидесяти": 70,
    "восьмидесяти": 80, "девяносто": 90, "сто": 100, "двухсот": 200, "тысяче": 1000,
}  # fmt: skip
_inside = "|".join(sorted(_INSIDE, key=len, reverse=True))
_COMPOUND = re.compile(
    rf"(?P<number>(?:(?:{_inside}){{1,3}})|полутора|полу)"
    r"(?=лет(?!ел|а)|годов|годич|год(?:а|у|ом)?$|месяч|недел|днев|суточ|часов|час(?:а|у|ом)?$|минут|секунд"
    r"|кратн|процентн|миллиметров|сантиметров|граммов|литров)"
)
# A unit without a number is one: «через месяц», «за неделю», «в течение года».
_BARE = {
    "год",
    "года",
    "месяц",
    "месяца",
    "неделю",
    "недели",
    "день",
    "дня",
    "час",
    "часа",
    "сутки",
    "суток",
    "минуту",
}
_BEFORE_BARE = re.compile(
    r"(?:через|спустя|течение|на|за|около|почти|более|менее|больше|меньше|свыше|дольше|длился|длилась|длилось|наблюдали)[ \u00a0]"
    r"(?:(?:последн|следующ|перв|ближайш|предыдущ|прошл|прошедш|цел|весь|всю|кажд|полн)[а-я]*[ \u00a0])?$"
)
_FROM_BARE = re.compile(r"(?<![а-я])(?:от|с|до|старше|младше|моложе)[ \u00a0]$")  # «от года до 14 лет»
_WHICH_TEN = re.compile(r"(?:перв|втор|трет)[а-я]+[ \u00a0]$")  # «в первой декаде марта» is early in March
_ONE_PERIOD = re.compile(
    "годичн|годовой|годовая|годового|годовую|месячн|недельн|суточн|часовой|часовая|часового|часовую"
)
_SPAN = re.compile("(?:десяти|сто|тысяче)лети(?:[еяюий]|ем|ям|ями|ях)")
_NUMBERED = re.compile(r"[ \u00a0]?[+−–-]?\d|[ \u00a0]№")
_ONE_THOUSAND = re.compile(r"(?:около|почти|более|менее|свыше|больше|меньше|порядка|до|из)[ \u00a0]$")
# «двенадцатиэтажный», «пятизвёздочный»: they answer a number, and may go without one
_OF_MANY = re.compile(
    rf"(?P<number>(?:{_inside}){{1,2}})(?:этажн|звезд|местн|комнатн|коечн|разов|балльн|этапн|фазн|ступенч|компонентн|градусн|метров|километров"
    r"|рублев|долларов|доз|цикл|мерн|канальн|томн|центров|членн|страничн|значн|палатн|миллионн|кроватн)"
)
_PREFIX = re.compile("двух|трех|четырех")
_HALF_AND_UNIT = re.compile(
    r"пол-?(?=года|месяца|часа|минуты|недели|литра|дня$|суток|века|таблет|ампул|флакон|стакан|ложк|чайной|столовой|доз[аы]|процента|миллиона"
    r"|миллиарда|тысячи|сотни|десятка|дюжины|килограмма|кило|метра|километра|грамма|порци|курса|срока|пути|ночи|палаты|об[ъь]ема|единицы|шприца|пакет|цены|зарплат|бутылк|кружк|чашк|тарелк)"
)
_FOLD_STEM = re.compile(r"(?P<two>удв(?:о|аив))|(?P<three>утр(?:о[еиия]|аив))|(?P<four>учетвер)")
# Words that only look as if they counted.
LEXICAL = re.compile(
    r"(?:двенадцатиперстн|тройничн|семь(?:я|е|ю|ей|ями)$|стоп(?!роц)|однак|одновремен|однородн|двойн|двусторонн"
    r"|двояк|тройн|трехглав|четырехглав|двуглав|шестер|трест|сторон|стол|столь|пятн|пятк|третич|вторичн|первичн)"
)
WORD = r"(?P<word>[Пп]ол-(?=[а-я])[а-я]+|[А-Яа-яЁё]+)"


def read(found: str, start: int, before: str, after: str) -> Number | None:
    """The number that a word is or begins with. `before` and `after` are what surrounds it, in lower case."""
    word = found.lower().replace("ё", "е")
    end = start + len(found)
    if word in CARDINALS:
        return _cardinal(word, start, end, before, after)
    if word in ORDINALS:
        return Number(
            Fraction(ORDINALS[word]),
            start,
            end,
            "word",
            ordinal=True,
            soft=ORDINALS[word] < 3 or word in ("третьих", "третьи") or after.startswith((" лиц", " сторон")),
        )
    if word in OTHERS:
        return _other(word, start, end, before)
    if word in THIRDS:
        return Number(Fraction(1, THIRDS[word]), start, end, "part")
    if word in HALF or word.startswith("половинн"):
        return Number(Fraction(1, 2), start, end, "half", soft=True)
    if word in ONE_AND_A_HALF:
        return Number(Fraction(3, 2), start, end, "word")
    if word in ("день", "дня") and _NUMBERED.match(after):
        return None  # «на день +4» is day 4
    if _is_bare(word, before):
        return Number(Fraction(1), start, start, "article", soft=True)
    if _ONE_PERIOD.match(word) and not (before[-1:].isalpha() or before[-1:] == "-"):
        return Number(Fraction(1), start, start, "article", soft=True)  # «годичная» is 12-month
    if _SPAN.fullmatch(word) and _is_counted(before):
        return None  # «два десятилетия»
    if word.startswith(("двойн", "тройн")) and after.startswith(
        (" доз", "\u00a0доз", " порци", " норм", " объ")
    ):
        return Number(Fraction(2 if word.startswith("дв") else 3), start, end, "fold")
    if len(word) > 5:
        return _compound(word, start)
    return None


def _other(word: str, start: int, end: int, before: str) -> Number:
    """Both, thrice, threefold, dozens, ten days: words with a form of their own."""
    form, value = OTHERS[word]
    if word in ("сотни", "десятки", "сотен") and before.endswith(
        ("каждой ", "каждого ", "первой ", "первого ", "одной ", "полной ", "этой ")
    ):
        form = "word"  # «из каждой сотни», «после первой сотни»
    also = (Fraction(1, value),) if form == "fold" else ()
    soft = form == "both" or (form, value) == ("occurrence", 1)
    soft = soft or (form == "ten days" and bool(_WHICH_TEN.search(before)))
    return Number(Fraction(value), start, end, form if form != "both" else "word", soft=soft, also=also)


def _is_bare(word: str, before: str) -> bool:
    """Is it one of its unit: «через месяц», «от года до 14 лет»?"""
    if word in ("года", "месяца", "недели") and _FROM_BARE.search(before):
        return True
    every_other = word == "день" and before.endswith("через ")
    return word in _BARE and not every_other and bool(_BEFORE_BARE.search(before))


def _cardinal(word: str, start: int, end: int, before: str, after: str) -> Number | None:
    value = CARDINALS[word]
    if value >= 1000 and before.endswith(
        ("несколько ", "несколько\u00a0", "нескольких ", "нескольким ", "многие ")
    ):
        return Number(Fraction(value), start, end, "vague")
    if value == 1 and before.endswith("ни "):
        return None
    if word == "тысячи" and _ONE_THOUSAND.search(before):
        return Number(Fraction(value), start, end, "word")
    if value >= 1000 and word in ("тысячи", "миллионы", "миллиарды", "тысячам", "тысячами", "миллионам"):
        return Number(Fraction(value), start, end, "vague")
    return Number(Fraction(value), start, end, "word", soft=value in (0, 1))


def _is_counted(before: str) -> bool:
    """Does a number stand before, or its order?"""
    last = re.split(r"[ \u00a0]", before.rstrip())[-1].replace("ё", "е")
    return last in CARDINALS or last in ORDINALS or last[-1:].isdecimal()


def _compound(word: str, start: int) -> Number | None:
    if match := _HALF_AND_UNIT.match(word):
        return Number(Fraction(1, 2), start, start + match.end(), "half")
    if match := _FOLD_STEM.match(word):
        value = {"two": 2, "three": 3, "four": 4}[match.lastgroup or "two"]
        return Number(Fraction(value), start, start + len(word), "fold", marks=frozenset({"one way"}))
    if LEXICAL.match(word):
        return None
    if match := _COMPOUND.match(word):
        number = match["number"]
        if number in ("полутора", "полу"):
            value = Fraction(3, 2) if number == "полутора" else Fraction(1, 2)
        else:
            value = Fraction(sum(_INSIDE[part] for part in re.findall(_inside, number)))
        return Number(value, start, start + match.end(), "word", soft=value == 1)
    if match := _OF_MANY.match(word):
        value = sum(_INSIDE[part] for part in re.findall(_inside, match["number"]))
        return Number(Fraction(value), start, start + match.end("number"), "word", soft=True)
    if match := _PREFIX.match(word):
        return Number(Fraction(_INSIDE[match.group()]), start, start + match.end(), "word", soft=True)
    return None


_TEN_YEARS = re.compile(r"(?:-?й|-?м)?[ \u00a0]десят(?:ок|ка|ке|ком)(?![а-яё])")


def _decade_of_life(number: Number, text: str) -> Number:
    """«Шёл четвёртый десяток»: in his thirties."""
    ten = _TEN_YEARS.match(text, number.end)
    if not (ten and 1 < number.value <= 10 and (number.ordinal or number.form == "digits")):
        return number
    marks = frozenset({"decade of life"})
    return Number((number.value - 1) * 10, number.start, ten.end(), "word", marks=marks)


def joined(numbers: list[Number], text: str) -> list[Number]:
    """The numbers, with «двадцать два» and «три тысячи пятьсот» made one."""
    result: list[Number] = []
    for number in numbers:
        number = _decade_of_life(number, text)
        last = result[-1] if result else None
        if last and last.end >= number.end:
            continue
        if last and last.ordinal and number.form == "ten days":
            result[-1] = replace(number, start=last.start)  # «в третьей декаде июня»
        elif last and (mixed := _mixed(result, number, text)):
            result[-2:] = [mixed]
        elif last and number.form in ("word", "vague", "part") and _belong(last, number, text):
            result[-1] = _sum(last, number)
        else:
            result.append(number)
    return result


_WITH_GREAT = re.compile(
    r"(?:(?P<thousand>тыс[а-я]*)|(?P<million>млн|миллион[а-я]*)|(?P<billion>млрд|миллиард[а-я]*))$"
)
_PLACES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}


def added_up(numbers: list[Number], text: str) -> list[Number]:
    """The numbers, with «12 тысяч 500» and «1 млн 200 тыс.» made one."""
    result: list[Number] = []
    for number in numbers:
        last = result[-1] if result else None
        great = _WITH_GREAT.search(text, last.start, last.end) if last and last.form == "digits" else None
        beside = great and re.fullmatch(r"\.?[ \u00a0]", text[last.end : number.start])
        if beside and not number.ordinal and 0 < number.value < _PLACES[great.lastgroup or "thousand"]:
            result[-1] = replace(last, value=last.value + number.value, end=number.end)
        else:
            result.append(number)
    return result


def _mixed(before: list[Number], number: Number, text: str) -> Number | None:
    """«Две с половиной тысячи»."""
    if len(before) < 2 or number.value < 1000 or number.ordinal or before[-1].form != "half":
        return None
    whole, half = before[-2:]
    if text[whole.end : half.start] not in (" с ", "\u00a0с ") or text[half.end : number.start] not in (
        " ",
        "\u00a0",
    ):
        return None
    return Number((whole.value + half.value) * number.value, whole.start, number.end, "word")


def _tens(last: Number, number: Number) -> bool:
    """«Полтора десятка», «десятка два»: so many tens, or hundreds."""
    several, tens = (last, number) if number.form == "vague" else (number, last)
    few = several.form == "word" and not several.ordinal and 1 < several.value < 10
    return few and tens.form == "vague" and tens.value in (10, 100)


def _belong(last: Number, number: Number, text: str) -> bool:
    if text[last.end : number.start] not in (" ", "\u00a0"):
        return False
    if last.form == "part" and number.form == "word" and not number.ordinal:
        return number.value >= 10**6 and number.value.denominator == 1  # «четверть миллиона»
    if last.form not in ("word", "digits", "vague") or last.ordinal or last.end >= number.start:
        return False
    if _tens(last, number) or (
        number.value == 12 and 1 < last.value < 10 and text[number.start : number.end].startswith("дюж")
    ):
        return True
    if number.value >= 1000 and number.value.denominator == 1:
        return last.value < number.value or (number.value == 1000 and 0 < last.value % 10**6 < 1000)
    if last.form == "digits":
        return False
    if number.form == "part" or (
        number.ordinal and number.value >= 4 and 1 <= last.value < min(number.value, 10)
    ):
        # «две трети», «две пятых», «девятью десятыми»
        word = text[number.start : number.end].lower()
        return number.form == "part" or word.endswith(("ых", "ая") if last.value < 5 else ("ых", "ыми"))
    if last.value.denominator != 1 or number.value.denominator != 1:
        return False
    low = int(last.value)
    return (
        (low >= 20 and low < 100 and low % 10 == 0 and number.value < 10)
        or (low >= 100 and low % 100 == 0 and number.value < 100 and low % 1000 != 0)
        or (low >= 1000 and low % 1000 == 0 and number.value < 1000)
    )


def _sum(last: Number, number: Number) -> Number:
    if _tens(last, number):
        return Number(last.value * number.value, last.start, number.end, "word")
    if number.value == 1000 and last.value > 10**6:  # «миллион двести тысяч»
        value = last.value + last.value % 10**6 * 999
    elif number.value >= 1000 or number.value == 12 or number.form == "part":
        value = last.value * number.value
    elif number.ordinal and last.value < 10:
        return Number(last.value / number.value, last.start, number.end, "part")
    else:
        value = last.value + number.value
    form = last.form if last.form in ("digits", "vague") else number.form if number.form == "part" else "word"
    return Number(
        value, last.start, number.end, form, ordinal=number.ordinal, marks=last.marks | number.marks
    )
