"""Figures said in another way and not lost: once instead of twice, without their unit, as one whole day."""

import re
from fractions import Fraction
from itertools import pairwise

from cms.translation.figures import units
from cms.translation.figures.figure import Figure
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

_NEAR = 60  # signs within which a unit that was said is still heard


def unit_left_out(target: Reading, ours: Figure, theirs: Figure) -> bool:
    """“In the other group 31” is 31 months; “the twelve kilos he lost” is «из двенадцати потерянных»."""
    if "label" in (ours.unit, theirs.unit):
        return True
    measured = units.SCALE.get(ours.unit or "", ("",))[0]
    if theirs.unit is not None or not measured:
        return False
    return measured in ("mass", "length") or any(
        figure.unit == ours.unit for figure in target.figures if figure is not theirs
    )


def unit_said_before(source: Reading, ours: Figure, theirs: Figure) -> bool:
    """“On day 14 (range 10–21)”: the translation may say the days again."""
    return ours.unit is None and any(figure.unit == theirs.unit for figure in source.figures)


def unit_said_beside(
    source: Reading, target: Reading, ours: Figure, theirs: Figure, matching: Matching
) -> bool:
    """«К 14-му дню … к 23-му»: the unit is said once, with the figure before or after."""
    if theirs.unit is not None or ours.unit in units.COUNTING:
        return False
    beside = (
        target.figures[j]
        for i, j, how in matching.pairs
        if how == "same" and source.figures[i].unit == ours.unit
    )
    return any(
        figure.unit == ours.unit and figure.per == ours.per and abs(figure.start - theirs.start) <= _NEAR
        for figure in beside
    )


def said_again(source: Reading, place: int, matching: Matching) -> bool:
    """“The two trials” the second time may be “these trials”."""
    figure = source.figures[place]
    return any(
        how == "same"
        and source.figures[i].value == figure.value
        and (source.figures[i].unit == figure.unit or figure.form == "word")
        for i, _, how in matching.pairs
    )


_MEANT = re.compile(
    r"\b(?:above|below|over|under|beyond|before|after|(?:less|more) than) (?:that|this|it|which)\b|\bas many\b|\bthe same number\b|\bthat many\b",
    re.I,
)


_ROUNDED = 4  # per cent by which “a third” may miss the rate that it rounds


def _near_a_rate(source: Reading, share: Figure, matching: Matching) -> bool:
    """“About 30 %” is «около 30 % — почти треть»: the rate stands there, and is rounded in words."""
    rates = (source.figures[i] for i, _, how in matching.pairs if how in ("same", "converted"))
    return any(rate.unit == "%" and abs(rate.value - share.value * 100) <= _ROUNDED for rate in rates)


_AS_MANY = re.compile(r"\b(?:as|that) many\b|\bthe same number\b", re.IGNORECASE)


def said_twice(source: Reading, target: Reading, place: int, matching: Matching) -> bool:
    """“12 days” said once may be said twice; a dose may not, unless the source points to it: “above that”."""
    figure = target.figures[place]
    if figure.unit == "share" and _near_a_rate(source, figure, matching):
        return True
    is_time = units.SCALE.get(figure.unit or "", ("",))[0] in ("time", "months") or figure.unit == "age"
    return bool(is_time or _MEANT.search(source.folded.text)) and any(
        how == "same"
        and target.figures[j].value == figure.value
        and (target.figures[j].unit == figure.unit or _AS_MANY.search(source.folded.text))
        for _, j, how in matching.pairs
    )


_ONE_WHOLE = {
    ("hour", 24): {
        "ru": "сут(?:ки|ок|очн)|(?:в|за) день|ежедневн",
        "zh-hans": "[一每全当][日天]|昼夜|日[剂用服]",
    },
    ("minute", 60): {
        "ru": "(?:в|за) час(?![а-я])|часов(?:ой|ая|ого)",
        "zh-hans": "一个?小时|每小时|一个?钟头",
    },
    ("month", 12): {"ru": "год(?![а-я])|года|годов|ежегодн", "zh-hans": "[一每][整]?年"},
    ("day", 7): {"ru": "недел", "zh-hans": "[一每]个?(?:周|星期)"},
}


def one_of_more(ours: Figure, target: Reading) -> bool:
    """“In 24 hours” is «в сутки»."""
    words = _ONE_WHOLE.get((ours.unit or "", int(ours.value)), {}).get(target.language)
    return bool(words and re.search(words, target.folded.text))


_IMPLIED = re.compile(
    r"\b(?:an?|another|one|whole|full|entire) (?:[a-z-]+ )?(?P<unit>minute|hour|day|week|month|year|decade)(?:-long)?\b",
    re.IGNORECASE,
)


def two_or_three(source: Reading, target: Reading, theirs: Figure) -> bool:
    """“A couple of weeks” is 两三周."""
    pair = target.folded.text[max(0, theirs.start - 1) : theirs.start + 1]
    return pair == "两三" and bool(re.search(r"\b(?:couple|few)\b", source.folded.text))


_THE_LAST = re.compile(
    r"\bthe (?:other|last|rest|remaining|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
)
_EACH = re.compile(r"\b(?:each|every|per|an?)\b", re.IGNORECASE)
_EACH_ZH = re.compile(r"每[^，。；！？]{0,6}$")


_AS_CYCLE_ZH = re.compile(r"[天日周月][^，。；！？]{0,3}[为是算成作]$")  # 每21天为1个周期


def implied_one(source: Reading, target: Reading, theirs: Figure) -> bool:
    """“A year of treatment” is 1年治疗, and “each unit” 每输注1单位: the article says one."""
    before = target.folded.text[max(0, theirs.start - 4) : theirs.start]
    if theirs.value == 1 and before.endswith(("另", "另有", "另外", "剩下", "最后")):
        return bool(_THE_LAST.search(source.folded.text))
    start = max(0, theirs.start - 8)
    if (
        theirs.value == 1
        and theirs.unit == "cycle"
        and _AS_CYCLE_ZH.search(target.folded.text, start, theirs.start)
    ):
        return True
    if theirs.value == 1 and _EACH_ZH.search(target.folded.text, max(0, theirs.start - 8), theirs.start):
        return bool(_EACH.search(source.folded.text))
    return theirs.value == 1 and any(
        match["unit"].lower() == theirs.unit for match in _IMPLIED.finditer(source.folded.text)
    )


_ALWAYS = {
    "en": re.compile(
        r"round[- ]the[- ]clock|24/7|(?:24|twenty-four)[- ]hours?|(?:7|seven) days (?:a|per|of the) week|365 days|day (?:and|or|after) night|night and day|at (?:any|all) (?:time|hour)|every day of the|year[- ]round|non-?stop",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"круглосуточн|круглый год|без выходных|день и ночь|дн[её]м и ночью|и дн[её]м, и ночью|в любое время|24/7|24 часа|7 дней|семь дней|сем[иь] дн|365 дней|ежедневн|каждый день|сутки напрол[её]т",
        re.IGNORECASE,
    ),
    "zh-hans": re.compile(
        r"全天候|昼夜|日夜|24/7|7 ?×|24 ?小时|二十四小时|无休|365天|7天|七天|天天|每天|每日|随时|不间断|全天"
    ),
}
_ALL_THE_TIME = {("hour", 24), ("day", 7), ("day", 365), ("day", 24)}


def all_the_time(source: Reading, target: Reading, figure: Figure) -> bool:
    """“Around the clock, seven days a week” is 全天候24小时、全年无休: the figures say “always”."""
    return (
        (figure.unit or "", figure.value) in _ALL_THE_TIME
        and bool(_ALWAYS["en"].search(source.folded.text))
        and bool(_ALWAYS[target.language].search(target.folded.text))
    )


def unit_named_before(target: Reading, ours: Figure, theirs: Figure) -> bool:
    """“On day twelve” is «считали дни; на двенадцатый»: an ordinal is of what was named before it."""
    if not theirs.ordinal or theirs.unit is not None:
        return False
    named = units.NAMED.get(target.language, {}).get(ours.unit or "")
    return bool(named and named.search(target.folded.text, 0, theirs.start))


_AT_ONCE = {
    "ru": re.compile(r"в (?:тот же |первый )?день|сразу|исходн|в начале|нулев", re.IGNORECASE),
    "zh-hans": re.compile(r"当[天日]|首日|基线|起始|即刻|立即|初始"),
}


def at_once(ours: Figure, target: Reading) -> bool:
    """Month 0 is «в день обращения»."""
    is_time = units.SCALE.get(ours.unit or "", ("",))[0] in ("time", "months")
    words = _AT_ONCE.get(target.language)
    return bool(ours.value == 0 and is_time and words and words.search(target.folded.text))


_RANK = re.compile(r"hospital|clinic|tertiary", re.IGNORECASE)
_RANK_ZH = {
    1: "一级(?:[甲乙]等|医院)|一甲",
    2: "二级(?:[甲乙丙]等|医院)|二[甲乙]",
    3: "三级(?:[甲乙丙]等|医院)|三[甲乙]",
}


def rank_of_hospital(source: Reading, ours: Figure, target: Reading) -> bool:
    """“A Grade III, Class A hospital” is 三级甲等医院: the rank is a word there."""
    words = _RANK_ZH.get(int(ours.value)) if target.language == "zh-hans" else None
    return bool(words and _RANK.search(source.folded.text) and re.search(words, target.folded.text))


_SCALES = (5, 10, 100)


def scale_left_out(source: Reading, target: Reading, place: int, matching: Matching) -> bool:
    """A pain of eight out of ten is 八分的疼痛: the points say of how many."""
    where = matching.target_of()
    return source.figures[place].value in _SCALES and any(
        role == "of" and whole == place and part in where and target.figures[where[part]].unit == "point"
        for role, part, whole in source.together
    )


_AGAIN = {
    "ru": re.compile(r"ещ[её]|снова|опять|вновь|повтор", re.IGNORECASE),
    "zh-hans": re.compile(r"[再又]|还会?"),
}


def once_more(source: Reading, target: Reading, ours: Figure) -> bool:
    """“Twice … a third time” is «дважды … ещё раз»."""
    words = _AGAIN.get(target.language)
    return bool(
        ours.ordinal
        and ours.value > 1
        and words
        and words.search(target.folded.text)
        and any(figure.value == ours.value - 1 and not figure.ordinal for figure in source.figures)
    )


_OTHERS = {
    "en": re.compile(r"\b(?:others?|rest|remain\w*)\b", re.IGNORECASE),
    "ru": re.compile(r"(?:остальн|друг)[а-я]+[ \u00a0]?$", re.IGNORECASE),
    "zh-hans": re.compile(r"(?:其余|其他|另外|其它)的?$"),
}


_BEFORE_ME = {
    "ru": re.compile(r"[^.;,\d]{0,24}(?:до|передо?|впереди|раньше) (?:меня|него|не[её]|нас|мной|ним|ней)"),
    "zh-hans": re.compile(r"[^，。；\d]{0,8}(?:之前|以前|在我前)"),
}


def one_fewer(source: Reading, target: Reading, ours: Figure, theirs: Figure) -> bool:
    """“The oldest of nine” is «старше остальных восьми»: the reader must reckon."""
    others, text = _OTHERS[target.language], target.folded.text
    if (
        ours.ordinal
        and theirs.value == ours.value - 1
        and _BEFORE_ME[target.language].match(text, theirs.end)
    ):
        return True
    return (
        theirs.value == ours.value - 1 > 1
        and bool(others.search(text, max(0, theirs.start - 16), theirs.start))
        and not _OTHERS["en"].search(source.folded.text)
    )


def in_its_nth(ours: Figure, theirs: Figure) -> bool:
    """Ill for two and a half years is «на третьем году болезни»."""
    return (
        ours.unit == theirs.unit
        and ours.unit in ("day", "week", "month", "year")
        and bool(theirs.ordinal)
        and ours.value < theirs.value < ours.value + 1
    )


def points_of_per_cent(source: Reading, ours: Figure, theirs: Figure) -> bool:
    """“48.0% versus 32.5%, a difference of 15.5 points”: of per cent, as the translation may say."""
    rates = (figure.unit for figure in source.figures)
    return (ours.unit, theirs.unit) == ("point", "pp") and "%" in rates


_LAST_QUARTER = re.compile(r"\b(?:last|final) quarter\b", re.IGNORECASE)


def last_quarter(source: Reading, theirs: Figure) -> bool:
    """“The last quarter of 2023” is the fourth."""
    is_fourth = (theirs.unit, theirs.value) == ("quarter", 4)
    return is_fourth and bool(_LAST_QUARTER.search(source.folded.text))


_TEN_DAYS_OF = re.compile(r"\b(?:first|middle|last|final) (?:ten|10) days of\b", re.IGNORECASE)
_THIRD_OF_MONTH = {
    "ru": re.compile(r"начал|середин|кон(?:ец|ц)", re.IGNORECASE),
    "zh-hans": re.compile("[上中下]旬"),
}


def third_of_a_month(source: Reading, target: Reading, ours: Figure) -> bool:
    """“The last ten days of July” is 七月下旬."""
    told = _THIRD_OF_MONTH.get(target.language)
    is_third = (ours.unit, ours.value) == ("day", 10) and _TEN_DAYS_OF.search(source.folded.text)
    return bool(is_third and told and told.search(target.folded.text))


def counts_its_list(target: Reading, place: int) -> bool:
    """5 mg、10 mg和20 mg三种剂量: so many are named right before."""
    figures, count = target.figures, target.figures[place]
    few = 1 < count.value <= place and count.value.denominator == 1
    if target.language != "zh-hans" or count.unit not in ("item", "person", "occurrence", None) or not few:
        return False
    named = figures[place - int(count.value) : place + 1]
    gaps = [target.folded.text[one.end : other.start] for one, other in pairwise(named)]
    return gaps[-1] in ("", "这") and all(_LISTED.fullmatch(gap) for gap in gaps[:-1])


_LISTED = re.compile(r" ?[、和与及或] ?")
_PER_SO_LONG = {
    "en": re.compile(r"\bper (?:an? )?$", re.IGNORECASE),
    "ru": re.compile(r"(?<![а-яё])за[ \u00a0](?:кажд[а-яё]+[ \u00a0])?$", re.IGNORECASE),
    "zh-hans": re.compile(r"每$"),
}
_DAYS = Fraction(1, 86400)  # in a second


def per_so_long(source: Reading, target: Reading, ours: Figure, theirs: Figure) -> bool:
    """“5 yuan per half hour” is «за каждые полчаса»: how often, and per how long."""
    sides = ((ours, target, theirs), (theirs, source, ours))
    for rate, other, length in sides:
        measure, seconds = units.SCALE.get(length.unit or "", ("", Fraction(0)))
        if rate.unit != "rate" or measure != "time" or rate.value * length.value * seconds * _DAYS != 1:
            continue
        led = _PER_SO_LONG[other.language]
        return bool(led.search(other.folded.text, max(0, length.start - 16), length.start))
    return False


_DOTTED = re.compile(r"(?<![\d.])(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)(?![\d.])")


def is_dotted(source: Reading, ours: Figure, theirs: Figure) -> bool:
    """Is this a time written with a full stop: “at 9.15”, where the translation has a clock?"""
    match = _DOTTED.fullmatch(source.folded.text[ours.start : ours.end])
    if not match or ours.unit is not None or theirs.unit != "clock":
        return False
    return (theirs.value - int(match["hour"]) * 60 - int(match["minute"])) in (0, 12 * 60)
