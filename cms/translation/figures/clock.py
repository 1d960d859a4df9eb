"""Times of day, read from the shadow in minutes after midnight."""

import re
from collections.abc import Iterator
from fractions import Fraction

from cms.translation.figures.calendar import Found
from cms.translation.figures.tokens import NUMBER as N
from cms.translation.figures.tokens import Shadow

_EN_CLOCK = re.compile(
    rf"(?:(?P<first>{N})(?: and | to | or |[-–]))?(?P<hour>{N})(?: ?(?P<half>a\.?m\.?|p\.?m\.?|AM|PM|noon|midnight)(?![A-Za-z])| (?:o'clock )?in the (?P<part_of_day>morning|afternoon|evening)| o'clock)"
)
_RU_CLOCK = re.compile(
    rf"(?P<hour>{N})(?:[ \u00a0](?:час(?:а|ов)?|ч\.?))?[ \u00a0](?P<half>утра|вечера|(?<=[ас.в]\s)(?:дня|ночи))"
)
_ZH_CLOCK = re.compile(
    rf"(?P<half>上午|下午|晚上|凌晨|早上|清晨|中午|傍晚|早晨|半夜|午夜|夜里|深夜|夜间|晚)?[ (]{{0,2}}(?P<hour>{N})(?:点|时(?![间候常]))(?:(?P<minute>{N})分|(?P<thirty>{N}))?"
)
_ZH_HALF_CLOCK = re.compile(rf"(?P<half>上午|下午|晚上|凌晨|早上|清晨|中午|傍晚)[ (]{{0,2}}(?P<hour>{N})")
_LATER = {"pm", "afternoon", "evening", "вечера", "дня", "下午", "晚上", "傍晚", "晚"}
# “half past five”, «в половине шестого», «без четверти шесть»: in words, so either half of the day may be meant
_IN_WORDS = {
    "en": re.compile(
        rf"(?:(?P<part>{N}) past|(?:a )?quarter (?P<quarter>past|to)|(?P<minutes>{N}) (?:minutes )?past|(?P<less>{N}) to) (?P<hour>{N})"
        r"(?: in the (?P<half>morning|afternoon|evening)| at (?P<night>night)| ?(?P<m>[ap])\.?m\.?)?"
    ),
    "ru": re.compile(
        rf"(?:(?:[Вв]|[Сс]|[Дд]о|[Кк]|[Пп]осле|[Оо]коло) (?P<part>{N}) (?P<next>{N})|[Бб]ез (?P<less>{N})(?: минут)? (?P<hour>{N}))"
        r"(?:[ \u00a0](?P<half>утра|вечера|дня|ночи))?"
    ),
}
_NOON = {
    "en": re.compile(r"(?P<noon>\b(?:noon|midday)\b)|\bmidnight\b"),
    "ru": re.compile(r"(?<![а-я])(?:(?P<noon>полдень|полудн[а-я]+)|полно?ч[ьи])(?![а-я])"),
    "zh-hans": re.compile(rf"(?P<noon>(?:正午|中午)(?![ ]?{N}))|午夜(?![ ]?{N})"),
}
_TOLD = re.compile(
    r"(?:^|\b(?:at|from|to|by|until|till|past|before|after|around|about|was|is|nearly|almost|between|since)) $"
)
# “from 1 p.m., dinner at 5:30”, 下午（1:30—5:00）
_SAYS_LATER = {"en": re.compile(r"p\.?m\b"), "zh-hans": re.compile("下午|晚上|傍晚")}
_NIGHT = {"am", "midnight", "ночи", "半夜", "午夜", "夜里", "夜间", "深夜", "凌晨"}
_SMALL_HOURS = {"am", "midnight", "凌晨"}
_MORNING = {"morning", "a", "утра"}
_AFTERNOON = {"afternoon", "evening", "p", "night", "вечера", "дня"}


def clocks(shadow: Shadow, language: str) -> Iterator[Found]:
    """Times of day, in minutes after midnight."""
    taken: set[int] = set()
    if language in _IN_WORDS:
        for match in _IN_WORDS[language].finditer(shadow.text):
            if found := _in_words(shadow, match):
                taken.update(found.uses)
                yield found
    if language == "en":
        for match in _HALF_PAST.finditer(shadow.text):
            if match.start("part") not in taken and (found := _past_the_same_hour(shadow, match)):
                taken.update(found.uses)
                yield found
    pattern = {"en": _EN_CLOCK, "ru": _RU_CLOCK, "zh-hans": _ZH_CLOCK}[language]
    for match in pattern.finditer(shadow.text):
        yield from _clock(shadow, match, taken, language)
    if language == "zh-hans":
        for match in _ZH_HALF_CLOCK.finditer(shadow.text):
            if match.start("hour") not in taken and shadow.tokens[match.start("hour")].role == "clock":
                yield from _clock(shadow, match, taken, language)
    afternoon = language in _SAYS_LATER and _SAYS_LATER[language].search(shadow.text)
    for at, token in shadow.tokens.items():
        if token.role == "clock" and at not in taken:
            also = (token.number.value + 12 * 60,) if afternoon and token.number.value < 12 * 60 else ()
            yield Found(token.number.value, "clock", at, at + 1, (at,), also)
    for match in _NOON[language].finditer(shadow.text):
        value = Fraction(12 * 60) if match["noon"] else Fraction(0)
        yield Found(
            value,
            "clock",
            match.start(),
            match.end(),
            (),
            (Fraction(24 * 60),) if not value else (),
            firm=False,
        )


_HALF_PAST = re.compile(rf"(?P<part>{N}) past(?! (?:the )?{N})")


_HEARD = 90  # signs within which the hour that was said is still meant


def _past_the_same_hour(shadow: Shadow, match: re.Match) -> Found | None:
    """“Opens at seven, and the first samples are taken at half past.”"""
    part = _value(shadow, match.start("part"))
    near = (at for at in range(match.start() - 1, max(0, match.start() - _HEARD), -1) if at in shadow.tokens)
    hour = next(
        (hour for at in near if (hour := _value(shadow, at)) and not shadow.tokens[at].number.ordinal), None
    )
    if part != Fraction(1, 2) or hour is None or not 0 < hour <= 12 or hour.denominator != 1:
        return None
    minutes = hour * 60 + 30
    return Found(minutes, "clock", match.start(), match.end(), (match.start("part"),), (minutes + 12 * 60,))


def _clock(shadow: Shadow, match: re.Match, taken: set[int], language: str) -> Iterator[Found]:
    at = match.start("hour")
    token = shadow.tokens.get(at)
    if at in taken or not token or not token.number or token.role == "date":
        return
    value = token.number.value if token.role == "clock" else token.number.value * 60
    groups = match.groupdict()
    if _tells_a_dose(shadow, match, groups):
        return
    half = (groups.get("half") or groups.get("part_of_day") or "").lower().replace(".", "")
    if (token.role != "clock" and value.denominator != 1) or value > 24 * 60:
        return
    if half in _LATER and value < 12 * 60:
        value += 12 * 60
    if half in _NIGHT and value >= 12 * 60:
        value -= 12 * 60
    elif half in _NIGHT - _SMALL_HOURS and value >= 6 * 60:
        value += 12 * 60  # 夜间11点
    uses = [at]
    if groups.get("minute"):
        minute = _value(shadow, match.start("minute"))
        value += minute or 0
        uses.append(match.start("minute"))
    elif groups.get("thirty") and (part := shadow.tokens[match.start("thirty")].number).form in (
        "half",
        "quarters",
    ):
        value += 30 if part.form == "half" else part.value
        uses.append(match.start("thirty"))
    taken.update(uses)
    later = (
        language == "zh-hans"
        and not half
        and value < 12 * 60
        and re.search("下午|晚上", shadow.text[: match.start()])
    )
    also = (value + 12 * 60,) if later else ()  # 下午2点至4点
    first = _value(shadow, match.start("first")) if groups.get("first") else None
    if first and half and first <= 12:
        place = match.start("first")
        taken.add(place)
        early = first * 60 + (12 * 60 if half in _LATER and first * 60 + 12 * 60 <= value else 0)
        yield Found(early, "clock", place, place + 1, (place,))  # “between 2 and 4 p.m.”
    yield Found(value, "clock", at, match.end(), tuple(uses), also)


def _tells_a_dose(shadow: Shadow, match: re.Match, groups: dict[str, str | None]) -> bool:
    """“One tablet in the morning”, “a half in the evening”: no time of day is told."""
    before = shadow.text[max(0, match.start() - 12) : match.start()]
    return bool(groups.get("part_of_day") and "o'clock" not in match.group() and not _TOLD.search(before))


def _value(shadow: Shadow, at: int) -> Fraction | None:
    token = shadow.tokens.get(at)
    return token.number.value if token and token.number and not token.role else None


_BY_THE_CLOCK = re.compile(r"\b(?:at|by|until|till|before|since) $")
_NO_UNIT = re.compile(r"$|[.,;:)]| (?:in the|at night|o'clock|on|every|each|and|sharp|until|to)\b")


def _is_so_long_to(shadow: Shadow, match: re.Match, less: Fraction, hour: Fraction) -> bool:
    """“Five to ten” is a range; “a quarter to ten” and “at ten to six” are times."""
    if less == Fraction(1, 4) or hour.denominator != 1:
        return hour.denominator == 1
    told = match.groupdict().get("half") or _NO_UNIT.match(shadow.text, match.end())
    numbers = [shadow.tokens[match.start(name)].number for name in ("less", "hour")]
    in_words = all(number.form == "word" and not number.ordinal for number in numbers)
    at = _BY_THE_CLOCK.search(shadow.text, max(0, match.start() - 10), match.start())
    return bool(told and at and in_words and less in (5, 10, 20, 25) and hour <= 12)


def _in_words(shadow: Shadow, match: re.Match) -> Found | None:
    groups = {name: found for name, found in match.groupdict().items() if found}
    values = {name: _value(shadow, match.start(name)) for name, found in groups.items() if found == N}
    if None in values.values():
        return None
    hour = values.get("hour") or values.get("next", Fraction(0))
    if "quarter" in groups:
        minutes = hour * 60 + (15 if groups["quarter"] == "past" else -15)
    elif "next" in values:  # “half of the sixth hour”
        number = shadow.tokens[match.start("next")].number
        if not number.ordinal or values["part"] not in (Fraction(1, 2), Fraction(1, 4)):
            return None
        minutes = (hour - 1) * 60 + values["part"] * 60
    elif "less" in values:
        if match.re is _IN_WORDS["en"] and not _is_so_long_to(shadow, match, values["less"], hour):
            return None
        minutes = hour * 60 - (values["less"] if values["less"] >= 1 else values["less"] * 60)
    else:
        past = values.get("part", values.get("minutes"))
        minutes = hour * 60 + (past if past >= 1 else past * 60)
    if not 0 < hour <= 24 or minutes.denominator != 1 or not 0 <= minutes <= 24 * 60:
        return None
    half = groups.get("half") or groups.get("night") or groups.get("m") or ""
    later = minutes + 12 * 60 if minutes < 12 * 60 else minutes
    also = () if half in _MORNING | _AFTERNOON else (later,)
    uses = tuple(match.start(name) for name in values)
    return Found(later if half in _AFTERNOON else minutes, "clock", match.start(), match.end(), uses, also)
