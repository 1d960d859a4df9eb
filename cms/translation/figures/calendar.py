"""Dates and how often: read from the shadow as years, months, days and rates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from cms.translation.figures.tokens import NUMBER as N
from cms.translation.figures.tokens import Shadow, Token

MONTHS = {
    "en": r"(?P<m1>January|Jan\.?)|(?P<m2>February|Feb\.?)|(?P<m3>March|Mar\.?)|(?P<m4>April|Apr\.?)|(?P<m5>May)|(?P<m6>June|Jun\.?)"
    r"|(?P<m7>July|Jul\.?)|(?P<m8>August|Aug\.?)|(?P<m9>September|Sept?\.?)|(?P<m10>October|Oct\.?)|(?P<m11>November|Nov\.?)"
    r"|(?P<m12>December|Dec\.?)",
    "ru": r"(?P<m1>январ[а-я]+|янв\.)|(?P<m2>феврал[а-я]+|февр\.)|(?P<m3>март(?:а|е|у|ом)?|мар\.)|(?P<m4>апрел[а-я]+|апр\.)"
    r"|(?P<m5>ма(?:й|я|е|ю|ем))|(?P<m6>июн[а-я]+|июн\.)|(?P<m7>июл[а-я]+|июл\.)|(?P<m8>август[а-я]*|авг\.)|(?P<m9>сентябр[а-я]+|сент?\.)"
    r"|(?P<m10>октябр[а-я]+|окт\.)|(?P<m11>ноябр[а-я]+|нояб\.)|(?P<m12>декабр[а-я]+|дек\.)",
}
_MONTH = {
    "en": re.compile(rf"(?<![A-Za-z])(?:{MONTHS['en']})(?![A-Za-z])"),
    "ru": re.compile(rf"(?<![А-Яа-яЁё])(?:{MONTHS['ru']})(?![А-Яа-яЁё])", re.IGNORECASE),
}
_MAY_IS_A_MONTH = re.compile(
    rf"(?:{N}(?:st|nd|rd|th)?,? ?|(?i:in|of|by|since|until|from|to|last|next|early|late|mid|this|and|or|before|after|between|during) )$"
)
_DAY_BEFORE = re.compile(
    rf"{N}(?:st|nd|rd|th|-?е|-?го)?(?:(?: and | и |, |[-–—]){N}(?:-?е|-?го)?)*(?: of)?[ \u00a0]?$"
)
_DAY_AFTER = re.compile(
    rf"[ \u00a0](?:the )?(?P<day>{N})(?:st|nd|rd|th)?(?:(?: and |[-–—]| or )(?P<other>{N}))?(?![\u00a0 ]?[%A-Za-zА-Яа-я])(?:,)?"
)
_YEAR_AFTER = re.compile(rf",?[ \u00a0](?:of )?(?P<year>{N})(?![\u00a0 ]?%)")
_ZH_DATE = re.compile(
    rf"(?:(?P<year>{N})年)?(?P<month>{N})月(?!龄)(?:份|初|底|末|中旬|上旬|下旬)?(?:(?P<day>{N})[日号]?(?:(?:和|、|至|～|—|-)(?P<other>{N})[日号])?)?"
)
_ZH_YEAR = re.compile(rf"(?P<year>{N})年(?!代|级)")
_ZH_DECADE = re.compile(rf"(?:(?P<century>{N})世纪)?(?P<decade>{N})年代")
_EN_DECADE = re.compile(rf"(?P<decade>{N})'?s(?![A-Za-z])")
_RU_DECADE = re.compile(
    rf"(?P<decade>{N})(?P<suffix>-?(?:е|х|ых|ые|ми))?[ \u00a0]?(?:год(?:ы|ах|ов|ам)|гг\.)"
    rf"(?:[ \u00a0](?:(?P<century>{N})[ \u00a0](?:век|столет)[а-я]*|(?P<past>прошлого|минувшего) (?:века|столетия)))?"
)
_RU_DECADE_ALONE = re.compile(
    rf"(?:[Вв]|[Нн]ачал[оае]|[Сс]ередин[аеуы]|[Кк]он(?:ец|ц[аеу])) (?P<decade>{N})(?=[.,;:!?)]|$| (?!год|век))"
)
_RU_YEAR = re.compile(rf"(?P<year>{N})(?:-?(?:й|го|м|му|ом))?[ \u00a0]?(?:г\.|год[а-я]{{0,2}}(?![а-я])|гг\.)")


@dataclass(frozen=True)
class Found:
    """A value with its meaning, and the places of the shadow it was read from."""

    value: Fraction
    unit: str
    start: int
    end: int
    uses: tuple[int, ...]
    also: tuple[Fraction, ...] = ()
    firm: bool = True
    inner: tuple[int, int] | None = None  # the folded span, where it lies inside one token


def dates(shadow: Shadow, language: str) -> Iterator[Found]:
    """Years, months, days of a month and decades."""
    for at, token in shadow.tokens.items():
        if token.role == "date":
            yield from _numeric(at, token, language)
    if language == "zh-hans":
        yield from _chinese_dates(shadow)
        return
    pattern = _EN_DECADE if language == "en" else _RU_DECADE
    for match in pattern.finditer(shadow.text):
        value = _whole(shadow, match.start("decade"))
        if value and value % 10 == 0 and 1800 <= value <= 2100 and (language == "en" or match["suffix"]):
            yield _found(shadow, match, "decade", "decade-of")
        elif language == "ru" and value and value % 10 == 0 and value < 100:
            yield from _decade_of_century(shadow, match, value)
    if language == "ru":
        for match in _RU_DECADE_ALONE.finditer(shadow.text):
            yield from _ordinal_decade(shadow, match)
        for match in _RU_YEAR.finditer(shadow.text):
            if _year(shadow, match.start("year"), 1500):
                yield _found(shadow, match, "year", "year-of")
    yield from _named_months(shadow, language)


def _ordinal_decade(shadow: Shadow, match: re.Match) -> Iterator[Found]:
    """«В девяностые» are the 1990s, «в нулевые» the 2000s."""
    at = match.start("decade")
    number = shadow.tokens[at].number
    if number.form == "word" and number.ordinal and number.value % 10 == 0 and number.value < 100:
        decade = 1900 + number.value if number.value else Fraction(2000)
        yield Found(decade, "decade-of", at, match.end(), (at,))


def _decade_of_century(shadow: Shadow, match: re.Match, decade: int) -> Iterator[Found]:
    """«50-е годы XX века» are the 1950s."""
    uses = tuple(match.start(name) for name in ("century", "decade") if match[name])
    century = _whole(shadow, match.start("century")) if match["century"] else 20
    if century and (match["century"] or match["past"] or match["suffix"]):
        yield Found(Fraction((century - 1) * 100 + decade), "decade-of", match.start(), match.end(), uses)


def _found(shadow: Shadow, match: re.Match, group: str, unit: str) -> Found:
    at = match.start(group)
    return Found(shadow.tokens[at].number.value, unit, at, match.end(), (at,))


def _whole(shadow: Shadow, at: int) -> int | None:
    token = shadow.tokens.get(at)
    if not token or not token.number or token.role or token.number.value.denominator != 1:
        return None
    return int(token.number.value)


def _year(shadow: Shadow, at: int, first: int = 1800) -> int | None:
    """The year of a calendar; one that is written with a sign between its thousands is a count of years."""
    value = _whole(shadow, at)
    if not value or not first <= value <= 2200:
        return None
    number = shadow.tokens[at].number
    return value if number.form != "digits" or number.end - number.start == 4 else None


_HALF_YEAR = {
    "en": re.compile(rf"(?P<which>{N}) (?P<half>{N})(?: of)? (?=(?:the|that|this|last|next) year|{N})"),
    "ru": re.compile(rf"(?P<which>{N})[ \u00a0](?:полугоди[а-я]+|(?P<half>{N})(?=[ \u00a0](?:{N}|года)))"),
    "zh-hans": re.compile(rf"(?P<which>{N})"),
}


def half_years(shadow: Shadow, language: str) -> Iterator[Found]:
    """“The second half of 2025”, «второе полугодие», 下半年: the first or the second of two, and not a share."""
    for match in _HALF_YEAR[language].finditer(shadow.text):
        at = match.start("which")
        number = shadow.tokens[at].number
        half = shadow.tokens[match.start("half")].number if match.groupdict().get("half") else None
        after = shadow.tokens.get(match.end() + 1)
        if half and after and after.number and after.number.value < 1000:
            continue  # «первую половину пятого десятка»
        told = number and (
            number.form == "semester" or (number.ordinal and (not half or half.form == "half"))
        )
        if told and number.value in (1, 2) and (language != "zh-hans" or number.form == "semester"):
            uses = (at, match.start("half")) if half else (at,)
            also = (
                (Fraction(6),) if language == "ru" and not half else ()
            )  # «первое полугодие» of a treatment
            yield Found(number.value, "half-year-of", at, match.end(), uses, also)


def _numeric(at: int, token: Token, language: str) -> Iterator[Found]:
    parts = [(int(m.group()), m.start(), m.end()) for m in re.finditer(r"\d+", token.name)]
    if len(parts) == 2:  # 03/2024
        for (value, start, end), unit in zip(parts, ("month-of", "year-of"), strict=True):
            yield Found(
                Fraction(value), unit, at, at + 1, (at,), inner=(token.start + start, token.start + end)
            )
        return
    order = ("year-of", "month-of", "day-of") if parts[0][0] > 31 else ("day-of", "month-of", "year-of")
    ambiguous = "/" in token.name and order[0] == "day-of" and parts[0][0] <= 12 and parts[1][0] <= 12
    if "/" in token.name and order[0] == "day-of" and parts[1][0] > 12:
        order = ("month-of", "day-of", "year-of")
    for (value, start, end), unit in zip(parts, order, strict=True):
        also: tuple[Fraction, ...] = ()
        if ambiguous and unit != "year-of":
            also = (Fraction(parts[1][0] if unit == "day-of" else parts[0][0]),)
        yield Found(
            Fraction(value), unit, at, at + 1, (at,), also, inner=(token.start + start, token.start + end)
        )


def _named_months(shadow: Shadow, language: str) -> Iterator[Found]:
    for match in _MONTH[language].finditer(shadow.text):
        month = int((match.lastgroup or "m0")[1:])
        start, end = match.span()
        before = shadow.text[max(0, start - 16) : start]
        if match.group() in ("May", "March", "Mar.", "Mar", "Jan", "Jun") and not (
            _MAY_IS_A_MONTH.search(before) or re.match(rf" {N}", shadow.text[end:])
        ):
            continue
        if (
            language == "ru"
            and match.group() in ("мая", "мае", "маю", "маем", "май", "Мая")
            and start
            and before[-1:] == "-"
        ):
            continue
        yield Found(Fraction(month), "month-of", start, end, ())
        day_at = None
        if day := _DAY_BEFORE.search(before):
            for place in (
                start - len(before) + i for i, c in enumerate(before) if c == N and i >= day.start()
            ):
                if shadow.tokens[place].number.form == "ten days":
                    continue  # «в первой декаде марта»
                if (value := _whole(shadow, place)) and 1 <= value <= 31:
                    day_at = place
                    yield Found(Fraction(value), "day-of", place, place + 1, (place,))
        if day_at is None and language == "en" and (day := _DAY_AFTER.match(shadow.text, end)):
            for group in ("day", "other"):
                if day[group] and (value := _whole(shadow, day.start(group))) and 1 <= value <= 31:
                    yield Found(
                        Fraction(value), "day-of", day.start(group), day.start(group) + 1, (day.start(group),)
                    )
                    end = day.end()
        if year := _YEAR_AFTER.match(shadow.text, end - 1 if shadow.text[end - 1 : end] == "," else end):
            place = year.start("year")
            if value := _year(shadow, place):
                yield Found(Fraction(value), "year-of", place, place + 1, (place,))


def _chinese_dates(shadow: Shadow) -> Iterator[Found]:
    taken: set[int] = set()
    for match in _ZH_DECADE.finditer(shadow.text):
        decade, century = _whole(shadow, match.start("decade")), None
        if match["century"]:
            century = _whole(shadow, match.start("century"))
        if decade is None:
            continue
        uses = tuple(match.start(g) for g in ("century", "decade") if match[g])
        taken.update(uses)
        value = decade + (century - 1) * 100 if century and decade < 100 else decade
        also = (Fraction(1900 + decade),) if not century and decade < 100 else ()
        yield Found(Fraction(value), "decade-of", match.start(), match.end(), uses, also)
    for match in _ZH_DATE.finditer(shadow.text):
        month = _whole(shadow, match.start("month"))
        if not month or not 1 <= month <= 12:
            continue
        day_ok = not match["day"] or shadow.text[match.end() - 1 : match.end()] in "日号"
        for group, unit in (
            ("year", "year-of"),
            ("month", "month-of"),
            ("day", "day-of"),
            ("other", "day-of"),
        ):
            if not match[group] or (group in ("day", "other") and not day_ok):
                continue
            at = match.start(group)
            if (value := _whole(shadow, at)) is not None:
                taken.add(at)
                yield Found(Fraction(value), unit, at, at + 2, (at,))
    for match in _ZH_YEAR.finditer(shadow.text):
        at = match.start("year")
        if at not in taken and (value := _year(shadow, at)):
            yield Found(Fraction(value), "year-of", at, match.end(), (at,))


_PERIOD = {
    "en": r"(?P<hour>hours?)|(?P<day>days?|night|morning|evening)|(?P<week>weeks?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)|(?P<month>months?)|(?P<year>years?)|(?P<minute>minutes?)",
    "ru": r"(?P<hour>час(?:а|ов)?|ч\.?)|(?P<day>дн(?:я|ей)|день|сут(?:ки|ок|\.)?|утро|вечер)|(?P<week>недел[а-я]+|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|нед\.?)|(?P<month>месяц[а-я]*|мес\.?)"
    r"|(?P<quarter>квартал[а-я]*)|(?P<year>год(?:а|у)?|лет)|(?P<minute>минут[а-я]*|мин\.?)",
    "zh-hans": r"(?P<hour>个?小时)|(?P<day>天|日|晚|晨)|(?P<week>周|个?星期)|(?P<month>个?月)|(?P<quarter>个?季度|季)|(?P<year>年)|(?P<minute>分钟)",
}
_ADVERB = {
    "en": r"(?P<day>daily|nightly)|(?P<week>weekly)|(?P<month>monthly)|(?P<quarter>quarterly)|(?P<year>yearly|annually)|(?P<hour>hourly)|(?P<fortnight>fortnightly)",
    "ru": r"(?P<day>ежедневно|ежесуточно)|(?P<week>еженедельно)|(?P<month>ежемесячно)|(?P<quarter>ежеквартально)|(?P<year>ежегодно)|(?P<hour>ежечасно)",
}
_EN_TIMES = rf"(?P<count>{N})(?:[ -]times)?(?:(?:,? (?:a|an|per|each|every) | in (?={N} ))(?P<length>{N} )?(?:{_PERIOD['en']})(?![a-z])|[ -](?:(?P<daily>daily)|(?P<weekly>weekly)|(?P<monthly>monthly)|(?P<yearly>yearly)))"
_RU_TIMES = rf"(?:(?P<count>{N})(?:[ \u00a0](?:раза?|р\.?))?|раз)(?: (?:в|за|каждые|каждый|каждую) |(?<=р)/|(?<=раз)/|(?<=раза)/)(?P<length>{N} ?)?(?:{_PERIOD['ru']})(?![а-я])"
_TAKEN_ZH = rf"{N} ?(?:mg|g|μg|mL|L|U|IU|毫克|克|微克|毫升|升|国际单位|单位|[片粒滴支袋喷勺])[^，。；、！？{N}\n]{{0,12}}?"
_ZH_TIMES = rf"[每一](?P<length>{N})?(?:{_PERIOD['zh-hans']})[^，。；、！？{N}\n]{{0,8}}?(?:{_TAKEN_ZH})?{N}?(?P<count>{N})[次回]"
_ZH_ONE_TIMES = (
    rf"(?<![～~–—至到、-])(?P<length>{N})(?:{_PERIOD['zh-hans']})[只仅才约要来去]{{0,3}}(?P<count>{N})次"
)
_EVERY = {
    "en": rf"(?:every|each) (?:(?P<length>{N} )(?:{_PERIOD['en']})(?![a-z])|(?P<same>{N})(?=[.,;)]|$| (?:and|or|but|for|until) ))|(?P<span>{N})-(?:{_ADVERB['en'].replace('<', '<a')})(?![a-z])",
    "ru": rf"кажд(?:ы[еху]м?и?|ый|ую|ое) (?P<length>{N}(?:-[йяюе]|-ую|-ый)?[ \u00a0]?)(?:{_PERIOD['ru']})(?![а-я])",
    "zh-hans": rf"每(?:隔)?(?P<length>{N})(?:{_PERIOD['zh-hans']})(?![中内]?(?:连?用|服|给|连续|治疗|工作)[药疗]?{N})",
}
_SINGLE = {
    "en": rf"(?:(?:every|each) (?:single )?(?:{_PERIOD['en']})|(?<![a-z-])(?:{_ADVERB['en'].replace('<', '<a')}))(?![a-z])",
    "ru": rf"(?:кажд(?:ый|ую|ое|ого|ой) (?:{_PERIOD['ru']})|{_ADVERB['ru'].replace('<', '<a')})(?![а-я])",
    "zh-hans": rf"每(?:{_PERIOD['zh-hans']})",
}
_OTHER = {
    "en": r"every[ -](?:other|second)[ -](?:(?P<day>day|morning|evening|night)|(?P<week>week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?P<month>month)|(?P<year>year))(?![a-z])"
    r"|alternate[ -](?:(?P<aday>days?|mornings?|evenings?|nights?)|(?P<aweek>weeks?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)|(?P<amonth>months?))(?![a-z])",
    "ru": r"через (?P<day>день)(?![а-я])|раз в (?P<aday>два дня)",
    "zh-hans": r"(?<!间)每?隔(?P<length>\ue000)?个?(?:(?P<day>[日天])|(?P<week>周|星期)|(?P<month>月)|(?P<year>年(?!代)))",
}


def _compiled(patterns: dict[str, str]) -> dict[str, re.Pattern]:
    return {language: re.compile(pattern, re.IGNORECASE) for language, pattern in patterns.items()}


_TIMES_C = _compiled({"en": _EN_TIMES, "ru": _RU_TIMES, "zh-hans": _ZH_TIMES})
_ZH_ONE_C = re.compile(_ZH_ONE_TIMES)
_EVERY_C, _SINGLE_C, _OTHER_C = _compiled(_EVERY), _compiled(_SINGLE), _compiled(_OTHER)
_DAYS = {"minute": Fraction(1, 1440), "hour": Fraction(1, 24), "day": Fraction(1), "week": Fraction(7), "fortnight": Fraction(14),
         "month": Fraction(30), "quarter": Fraction(90), "year": Fraction(360)}  # fmt: skip
_ADVERBS = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year"}


def rates(shadow: Shadow, language: str) -> Iterator[Found]:
    """How often: times in a day. A bare “every day” is soft, for it is said in passing as well."""
    taken: set[int] = set()
    ways = [
        (_TIMES_C[language], True),
        (_OTHER_C[language], True),
        (_EVERY_C[language], True),
        (_SINGLE_C[language], False),
    ]
    if language == "zh-hans":
        ways.insert(1, (_ZH_ONE_C, True))
    for pattern, firm in ways:
        last: re.Match | None = None
        for match in pattern.finditer(shadow.text):
            if not taken.isdisjoint(range(*match.span())):
                continue
            if match.groupdict().get("same"):
                if last and (found := _rate_again(shadow, match, last)):
                    yield found
                continue
            last = match
            if found := _rate(shadow, match, firm, pattern is _OTHER_C[language]):
                taken.update(range(*match.span()))
                yield found


def _rate_again(shadow: Shadow, match: re.Match, last: re.Match) -> Found | None:
    """“Every four weeks instead of every two”: the weeks are said once."""
    at = match.start("same")
    number = shadow.tokens[at].number
    period = next((period for period in _DAYS if last.groupdict().get(period)), None)
    if not period or number.ordinal or number.value <= 0:
        return None
    value = 1 / (number.value * _DAYS[period])
    return Found(value, "rate", match.start(), match.end(), (at,), (number.value,))


def _rate(shadow: Shadow, match: re.Match, firm: bool, is_other: bool) -> Found | None:
    groups = {name: found for name, found in match.groupdict().items() if found}
    period = next((p for p in _DAYS if p in groups or f"a{p}" in groups), None) or next(
        (_ADVERBS[a] for a in _ADVERBS if a in groups), None
    )
    if period is None:
        return None
    length = Fraction(2) if is_other else Fraction(1)
    count = Fraction(1)
    uses = []
    for name in ("length", "span", "count"):
        if name in groups:
            token = shadow.tokens[match.start(name)]
            if token.role or token.number.value <= 0 or (name == "count" and token.number.ordinal):
                return None  # «в третий раз за год» is how often so far
            # “3 a day” is a rate; “24 hours a day” was cut off by its unit and never comes here
            if (
                name == "count"
                and token.number.form not in ("occurrence",)
                and not re.search("time|раз| р[./ ]|[次回]", match.group())
            ):
                return None
            if name == "count" and " in " in match.group() and token.number.value != 1:
                return None  # “twice in three years” as well
            uses.append(match.start(name))
            if name != "count":
                length = max(token.number.value, length) if is_other else token.number.value  # 隔一天, 隔3周
            else:
                count = token.number.value
    in_a_year = match.re is _ZH_ONE_C and period == "year" and count != 1 and match.group()[2:3] == N
    if in_a_year and length != 1:
        return None  # 两年三次 is how often so far
    if firm and not uses and not is_other and "раз" not in match.group().lower():
        return None
    if uses and length == count == 1 and "count" not in groups:
        firm = False  # 每一天
    if is_other and match.group().startswith("через"):
        firm = False  # «через день» is “a day later” as well
    also = (
        (count,) if in_a_year or count > 12 or (period in ("minute", "hour") and "count" in groups) else ()
    )  # a pulse is 每分钟88次, and 30,000 tests a year are 每年3万次
    value = count / (length * _DAYS[period])
    return Found(value, "rate", match.start(), match.end(), tuple(uses), also, firm=firm)
