"""Units in the three languages: what follows a number, what stands before it, and which are the same."""

import re
from fractions import Fraction

# code: (what it measures, how many of the base unit). Units that measure the same can be converted.
SCALE: dict[str, tuple[str, Fraction]] = {
    "kg": ("mass", Fraction(1000)), "g": ("mass", Fraction(1)), "mg": ("mass", Fraction(1, 1000)),
    "μg": ("mass", Fraction(1, 10**6)), "ng": ("mass", Fraction(1, 10**9)), "pg": ("mass", Fraction(1, 10**12)),
    "jin": ("mass", Fraction(500)), "lb": ("mass", Fraction(45359237, 100000)),
    "L": ("volume", Fraction(1)), "dL": ("volume", Fraction(1, 10)), "mL": ("volume", Fraction(1, 1000)),
    "μL": ("volume", Fraction(1, 10**6)), "fL": ("volume", Fraction(1, 10**15)),
    "km": ("length", Fraction(1000)), "m": ("length", Fraction(1)), "cm": ("length", Fraction(1, 100)),
    "mm": ("length", Fraction(1, 1000)), "μm": ("length", Fraction(1, 10**6)), "nm": ("length", Fraction(1, 10**9)),
    "oz": ("mass", Fraction(28349523125, 10**9)), "mile": ("length", Fraction(1609344, 1000)), "li": ("length", Fraction(500)), "in": ("length", Fraction(254, 10**4)), "ft": ("length", Fraction(3048, 10**4)),
    "second": ("time", Fraction(1)), "minute": ("time", Fraction(60)), "hour": ("time", Fraction(3600)),
    "day": ("time", Fraction(86400)), "week": ("time", Fraction(604800)), "decade": ("months", Fraction(120)),
    "month": ("months", Fraction(1)), "year": ("months", Fraction(12)), "quarter": ("months", Fraction(3)), "century": ("months", Fraction(1200)),
    "mol": ("substance", Fraction(1)), "mmol": ("substance", Fraction(1, 1000)),
    "μmol": ("substance", Fraction(1, 10**6)), "nmol": ("substance", Fraction(1, 10**9)),
    "pmol": ("substance", Fraction(1, 10**12)), "%": ("share", Fraction(1, 100)), "share": ("share", Fraction(1)),
    "‰": ("share", Fraction(1, 1000)),
}  # fmt: skip
# Counting words say so little that one may stand for another, or for none at all.
COUNTING = {None, "person", "item", "occurrence", "fold", "dose", "line", "cycle", "year-of", "cell", "unit", "degree",
            "grade", "stage", "phase", "type", "level", "point", "label"}  # fmt: skip
KINDS = (
    {"stage", "phase"},
    {"grade", "level", "degree"},
    {"dose"},
    {"line"},
    {"cycle"},
    {"cell"},
    {"person"},
)
AGES = {"year", "age"}

_LATIN = [
    ("pp", r"pp(?![A-Za-z])"), ("%", r"%"), ("‰", r"‰"),
    ("mmHg", r"mm ?Hg"), ("kPa", r"kPa"), ("°C", r"° ?[CС]"), ("°F", r"° ?F"), ("degree", r"°"),
    ("m2", r"m\^?2"), ("cm2", r"cm\^?2"), ("cm3", r"cm\^?3"), ("mm3", r"mm\^?3"), ("mm2", r"mm\^?2"),
    ("mmol", r"mmol"), ("μmol", r"[μu]mol"), ("nmol", r"nmol"), ("pmol", r"pmol"), ("mol", r"mol"),
    ("kg", r"[kK]gs?"), ("mg", r"mg"), ("μg", r"(?:[μu]g|mcg)"), ("ng", r"ng"), ("pg", r"pg"), ("g", r"g"),
    ("dL", r"d[lL]"), ("mL", r"m[lL]|cc"), ("μL", r"[μu][lL]"), ("fL", r"fL"), ("L", r"[lL]"),
    ("km", r"km"), ("cm", r"cm"), ("mm", r"mm"), ("μm", r"μm"), ("nm", r"nm"), ("m", r"m"),
    ("IU", r"IU"), ("U", r"U"), ("cGy", r"cGy"), ("Gy", r"Gy"), ("mSv", r"mSv"), ("mCi", r"mCi"), ("MBq", r"MBq"),
    ("kcal", r"kcal"), ("mEq", r"mEq"), ("usd", r"USD"), ("eur", r"(?:EUR|€)"), ("cny", r"(?:CNY|RMB)"),
    ("rub", r"(?:RUB|₽)"), ("usd", r"\$"), ("ms", r"ms(?:ec)?"), ("hour", r"h"), ("minute", r"min"), ("second", r"(?<=[ ])s(?!')"), ("bpm", r"bpm"),
]  # fmt: skip
_ENGLISH = [
    ("pp", r"percentage[ -]points?"), ("%", r"per ?cent"), ("age", r"years?[ -](?:of age|old)|year-old"),
    ("decade", r"decades?"), ("year", r"years?|yrs?\.?"), ("month", r"months?|mths?\.?|mos?\."), ("week", r"weeks?|wks?"),
    ("day", r"days?|nights?"), ("hour", r"hours?|hrs?\.?"), ("minute", r"minutes?|mins?\.?"), ("second", r"seconds?|secs?"), ("bpm", r"(?:beats|breaths)(?: per |/| an? )min(?:ute)?"),
    ("ms", r"milliseconds?"), ("mg", r"milligrams?"), ("μg", r"micrograms?"), ("kg", r"kilograms?|kilos?"), ("g", r"grams?"),
    ("mL", r"millilit(?:re|er)s?"), ("μL", r"microlit(?:re|er)s?"), ("L", r"lit(?:re|er)s?"),
    ("km", r"kilomet(?:re|er)s?"), ("cm", r"centimet(?:re|er)s?"), ("mm", r"millimet(?:re|er)s?"),
    ("m", r"met(?:re|er)s?"), ("°C", r"degrees?[- ](?:Celsius|centigrade)"), ("°F", r"degrees? Fahrenheit"),
    ("lb", r"pounds?|lbs?"), ("kcal", r"kilocalories?"), ("mmHg", r"millimet(?:re|er)s? of mercury"), ("kPa", r"kilopascals?"),
    ("ng", r"nanograms?"), ("pg", r"picograms?"), ("nmol", r"nanomoles?"), ("pmol", r"picomoles?"), ("cGy", r"centigrays?"), ("Gy", r"grays?"),
    ("m2", r"square[- ]met(?:re|er)s?"), ("cm2", r"square[- ]centimet(?:re|er)s?"), ("mm2", r"square[- ]millimet(?:re|er)s?"),
    ("cm3", r"cubic[- ]centimet(?:re|er)s?"), ("mm3", r"cubic[- ]millimet(?:re|er)s?"), ("mmol", r"millimoles?"), ("μmol", r"micromoles?"), ("mol", r"moles?"), ("mile", r"miles?"), ("oz", r"ounces?|oz"), ("in", r"inch(?:es)?"), ("ft", r"feet|foot"), ("IU", r"international units?"),
    ("usd", r"(?:US )?dollars?"), ("eur", r"euros?"), ("cny", r"(?:Chinese )?yuan|renminbi"), ("rub", r"r(?:o)?ubles?"),
    ("fold", r"-?fold|times (?:higher|lower|greater|more|less|fewer|larger|smaller|longer|shorter|faster|slower|as|the|that|normal)"),
    ("occurrence", r"times?"), ("dose", r"doses?"), ("cycle", r"cycles?|courses?|rounds?"),
    ("line", r"-?line|(?:prior |previous |earlier )?lines?"), ("cell", r"(?:CAR-T |T |plasma )?cells?"),
    ("person", r"(?:(?!(?:and|or|to|of|in|than|for|from|with) )\w+ )?(?:(?:in|out)?patients?|people|persons?|men|women|volunteers?|participants?|cases?|adults|children"
     r"|donors?|subjects)"),
    ("log", r"logs?|orders? of magnitude"), ("century", r"century|centuries"), ("quarter", r"quarter(?= of)"), ("unit", r"units?"), ("point", r"points?"), ("%", r"percent"),
]  # fmt: skip
_RUSSIAN = [
    ("bpm", r"(?:уд(?:\.|ар(?:а|ов)?)?|вдох(?:а|ов)?|дыхани[йяе]|дыхательн[а-я]+ движени[йя])(?: в |/ ?)(?:1 )?мин(?:ут[уы])?"),
    ("pp", r"п\. ?п\.|процентн[а-я]+ пункт[а-я]*"), ("%", r"процент(?!н)[а-я]*|-?процентн[а-я]+"), ("‰", r"промилле"),
    ("mmHg", r"мм ?рт\.? ?ст\.?|миллиметр[а-я]* ртутн[а-я]+ столба"), ("kPa", r"кПа|килопаскал[а-я]+"),
    ("°C", r"градус[а-я]* (?:по )?Цельси[а-я]*"), ("degree", r"градус[а-я]*"),
    ("m2", r"м\^?2|кв\.? ?м|квадратн[а-я]+ метр[а-я]*"), ("cm2", r"см\^?2|кв\.? ?см|квадратн[а-я]+ сантиметр[а-я]*"),
    ("cm3", r"см\^?3|куб\.? ?см|кубическ[а-я]+ сантиметр[а-я]*"), ("mm3", r"мм\^?3|куб\.? ?мм|кубическ[а-я]+ миллиметр[а-я]*"),
    ("mm2", r"мм\^?2|кв\.? ?мм|квадратн[а-я]+ миллиметр[а-я]*"), ("mmol", r"ммоль|миллимол[а-я]+"), ("μmol", r"мкмоль|микромол[а-я]+"), ("nmol", r"нмоль|наномол[а-я]+"),
    ("pmol", r"пмоль|пикомол[а-я]+"), ("mol", r"моль"), ("mg", r"мг|миллиграмм[а-я]*"), ("μg", r"мкг|микрограмм[а-я]*"),
    ("kg", r"кг|килограмм[а-я]*|кило"), ("ng", r"нг|нанограмм[а-я]*"), ("pg", r"пг|пикограмм[а-я]*"), ("g", r"г|грамм[а-я]*"),
    ("dL", r"дл|децилитр[а-я]*"), ("mL", r"мл|миллилитр[а-я]*"), ("μL", r"мкл|микролитр[а-я]*"), ("fL", r"фл"),
    ("L", r"л|литр[а-я]*"), ("km", r"км|километр[а-я]*"), ("cm", r"см|сантиметр[а-я]*"),
    ("mm", r"мм|миллиметр[а-я]*"), ("ms", r"мс(?:ек)?|миллисекунд[а-я]*"), ("μm", r"мкм"), ("nm", r"нм"), ("m", r"м|метр(?!он|оло)[а-я]*"),
    ("IU", r"МЕ|международн[а-я]+ единиц[а-я]*"), ("U", r"ЕД|[Ее]д\.?"), ("cGy", r"сГр|сантигре[йяе][а-я]*"), ("Gy", r"Гр|гре[йяе][а-я]*"),
    ("mCi", r"мКи"), ("MBq", r"МБк"), ("in", r"дюйм[а-я]*"), ("ft", r"фут(?:а|ов|ы|ам|ами|ах|у|е|ом)?"), ("mSv", r"мЗв"), ("mile", r"мил(?:я|и|ь|ю|ям|ями|ях|ей)"), ("oz", r"унци[а-я]+"), ("kcal", r"ккал"), ("mEq", r"мЭкв"),
    ("log", r"logs?|лог(?:а|ов|и|арифм[а-я]*)?|поряд(?:ка|ков|ку|кам|ками|ком|ок)"), ("usd", r"долл(?:\.|ар[а-я]*)(?: США)?"), ("eur", r"евро"), ("cny", r"юан[а-я]+"), ("rub", r"руб(?:\.|л[а-я]+)"),
    ("century", r"век(?:[а-я]{0,3})?|в\.(?= )|столети[а-я]+"),
    ("decade", r"десятилети[а-я]+"), ("year", r"-?летн[а-я]+|лет(?:ия|ию|ие)?|[Гг]од(?:а|у|ом|ы|ов|ам|ами|ах|е|ов(?:ой|ого|ому|ым|ом|ая|ую|ое|ые|ых|ыми)|овал[а-я]+|ичн[а-я]+)?"
     r"|г\.(?= )"),
    ("month", r"-?[Мм]есячн[а-я]+|месяц[а-я]*|мес\.?"), ("week", r"-?[Нн]едельн[а-я]+|недел[а-я]+|нед\."),
    ("day", r"-?(?:дневн|[Сс]уточн)[а-я]+|дн\.|дн(?:я|ей|ю|ём|ем|и|ях|ям|ями)|день|сут(?:ки|ок|кам|ками|ках|\.)|ноч(?:ь|и|ей|ам|ами|ах)"),
    ("hour", r"-?[Чч]асов(?:ой|ая|ое|ого|ому|ом|ую|ые|ых|ым|ыми)|час(?:а|ов|у|ам|ами|ах|ом|е)?|ч\.?"), ("minute", r"-?минутн[а-я]+|минут[а-я]*|мин\.?"),
    ("second", r"-?секундн[а-я]+|секунд[а-я]*|сек\.?|с(?=[.,;)]|$)"),
    ("fold", r"-?кратн[а-я]+"), ("kcal", r"ккал|килокалори[а-я]+"), ("occurrence", r"раз(?:а|у|ом|ам|ами|ах)?"), ("dose", r"доз[а-я]*(?![а-я])"),
    ("cycle", r"цикл[а-я]*|курс[а-я]*|этап[а-я]*"), ("quarter", r"квартал[а-я]*"), ("age", r"годик[а-я]*"),
    ("line", r"(?:предшествующ[а-я]+ |предыдущ[а-я]+ )?лини[а-я]+"), ("cell", r"клет[а-я]+"),
    ("grade", r"степен[а-я]+|ст\."), ("stage", r"стади[а-я]+"), ("phase", r"фаз[а-я]+"), ("type", r"тип[а-я]*"),
    ("person", r"(?:(?!(?:и|или|а|из|у|до|на|для|от|при) )[а-я]+ )?(?:пациент[а-я]*|больн(?!иц)[а-я]+|человек[а-я]*|люд[а-я]+|женщин[а-я]*"
     r"|мужчин[а-я]*|добровол[а-я]+|участни[а-я]+|случа[а-я]+|взросл[а-я]+|детей|донор[а-я]*)"),
    ("point", r"балл[а-я]*|пункт[а-я]*"), ("unit", r"единиц[а-я]*"),
]  # fmt: skip
_CHINESE = [
    ("bpm", r"[次拍搏][/每](?:分钟?|min)"),
    ("pp", r"个?百分点"), ("mmHg", r"毫米汞柱"), ("°C", r"摄氏度"), ("°F", r"华氏度"), ("m2", r"平方米"),
    ("cm2", r"平方厘米"), ("cm3", r"立方厘米"), ("mm3", r"立方毫米"), ("mmol", r"毫摩尔"), ("μmol", r"微摩尔"),
    ("nmol", r"纳摩尔"), ("pmol", r"皮摩尔"), ("mile", r"英里"), ("oz", r"盎司"), ("in", r"英寸|吋"), ("ft", r"英尺"), ("lb", r"磅"), ("mSv", r"毫希沃?特?"), ("kPa", r"千帕"), ("mCi", r"毫居里?"), ("mol", r"摩尔"), ("mg", r"毫克"), ("μg", r"微克"), ("kg", r"公斤|千克"), ("ng", r"纳克"),
    ("pg", r"皮克"), ("g", r"克"), ("jin", r"斤"), ("mL", r"毫升"), ("μL", r"微升"), ("dL", r"分升"), ("L", r"升(?![高至到])"),
    ("km", r"公里|千米"), ("cm", r"厘米|公分"), ("mm", r"毫米"), ("μm", r"微米"), ("nm", r"纳米"), ("m", r"米"),
    ("li", r"里(?!面|程|斯|挑)"), ("IU", r"国际单位"), ("unit", r"个?单位"), ("Gy", r"戈瑞|戈"), ("kcal", r"千卡"),
    ("usd", r"美元|美金"), ("eur", r"欧元"), ("rub", r"卢布"), ("cny", r"元(?:人民币)?|人民币|块钱"),
    ("log", r"个?(?:对数[级值]?|数量级)|个? ?logs?(?![A-Za-z])"), ("century", r"个?世纪"), ("age", r"(?:周岁|岁)"), ("decade", r"个年代"),
    ("item", r"年级"), ("year", r"周?年(?!代|级)(?:间|内|前|后)?"), ("month", r"个(?:多)?月|月龄"), ("week", r"(?:个)?多?(?:星期|礼拜)(?![一二三四五六日天])|周(?!岁|期|年|[一二三四五六日围])"),
    ("day", r"个?(?:昼夜|工作日|晚上|夜晚)|天|日(?!元|本)|[晚夜](?!班)"), ("hour", r"个?多?(?:小时|钟头)"), ("minute", r"分钟|(?<=时\ue000)分"), ("ms", r"毫秒"), ("second", r"秒钟?"),
    ("fold", r"倍"), ("quarter", r"个?季度"), ("cycle", r"个?(?:周期|疗程)|轮"), ("line", r"线(?![粒])|种线"), ("dose", r"剂(?!量)|针"),
    ("grade", r"级(?!医)|度(?!过)"), ("stage", r"期(?!间)"), ("type", r"[型类]"), ("occurrence", r"次|遍|趟|回(?!输)"),
    ("cell", r"个?(?:CAR-T)?细胞"), ("person", r"例|名|位|人(?!民|体|类)|个(?:患者|病人|人)"), ("point", r"分(?![钟之])"),
    ("item", r"[个项台张间片粒支瓶袋组种家所床层条块颗枚根杯滴章篇节号]"),
]  # fmt: skip


def _compiled(*tables: list[tuple[str, str]]) -> tuple[re.Pattern, list[str]]:
    codes: list[str] = []
    parts: list[str] = []
    for table in tables:
        for code, pattern in table:
            han = table is _CHINESE
            sign = pattern in (r"%", r"‰", r"°", r"\$")
            parts.append(f"({pattern})" if han or sign else f"((?:{pattern})(?![A-Za-zА-Яа-яЁё]))")
            codes.append(code)
    return re.compile("|".join(parts)), codes


# Words before symbols: “g” must not take the first letter of “grams”.
AFTER = {
    "en": _compiled(_ENGLISH, _LATIN),
    "ru": _compiled(_RUSSIAN, _LATIN, _ENGLISH[:1]),
    "zh-hans": _compiled(_CHINESE, _LATIN),
}
_GAP = {"en": re.compile(r"[ \u00a0]?-?(?:an? |of an? |(?:consecutive|working|business|full|more|further|whole|long|additional|calendar|extra|other|separate|different|successive) )?"), "ru": re.compile(r"(?:\.(?= (?:[а-я]|МЕ|ЕД|Ед)))?[ \u00a0\n]{0,2}-?(?:с (?:лишним|небольшим|хвостиком|гаком) )?(?:(?:рабоч|календарн|полн|следующ|долг|последн|ближайш|последующ)[а-я]{2,3} )?"),
        "zh-hans": re.compile(r"[ \u00a0]?[多余几整]?")}  # fmt: skip
# “10^9/L”, “mg/kg”, «на килограмм», “每升”
_PER = {
    "en": re.compile(r" ?/ ?| per | an? (?=day|week|month|year|hour|minute)|(?<=cells)/"),
    "ru": re.compile(
        r" ?/ ?| (?:на|в) (?:1 )?(?=килограмм|литр|сут|день|час|недел|месяц|год|мин|мкл|кг|мл|л |м)"
    ),
    "zh-hans": re.compile(r" ?/ ?|每(?=公斤|千克|升|毫升|天|日|周|月|年|小时|分钟|平方米)"),
}
BEFORE = {
    "en": re.compile(
        r"(?:(?P<usd>US ?\$|USD ?|\$)|(?P<eur>€|EUR ?)|(?P<cny>¥|CNY ?|RMB ?)|(?P<grade>\b[Gg]rades? (?:of )?)"
        r"|(?P<stage>\b[Ss]tages? |ISS (?:stage )?)|(?P<phase>\b[Pp]hases? )|(?P<type>\b(?:[Tt]ypes?|[Cc]lass(?:es)?) )|(?P<level>\b[Ll]evels? )"
        r"|(?P<cycle>\b[Cc]ycles? )|(?P<quarter>\bQ)|(?P<day>\bD)"
        # “at six months 19 of 22”, and “cycle 1 day 15”
        r"|(?:(?<!\ue000 )|(?<=[Cc]ycle \ue000 )|(?<=[Cc]ycles \ue000 )|(?<=ourse \ue000 )|(?<=ound \ue000 )|(?<=eek \ue000 )|(?<=onth \ue000 ))(?:(?P<day_>\b[Dd]ays? )|(?P<week>\b[Ww]eeks? )|(?P<month>\b[Mm]onths? ))"
        r"|(?<!\ue000)(?<!\ue000[ -])(?<!\ban )(?<!\ba )(?:(?P<hour>\b[Hh]our )|(?P<minute>\b[Mm]inute )|(?P<year>\b[Yy]ear (?=[+−-]$)))"
        r"|(?P<label>(?<!risk )(?<!control )(?<!placebo )(?<!treatment )(?<!study )(?<!other )(?<!ounger )(?<!older )\b(?:[Cc]ohort|[Aa]rm|[Gg]roup|[Rr]oom|[Tt]able|[Ff]igure|[Pp]art|[Bb]uilding) )"
        r"|(?P<age>\b[Aa]ged? (?:of )?)|(?P<item>№|[Nn]o\. |#))[+−-]?$"
    ),
    "ru": re.compile(
        r"(?:(?P<usd>US ?\$|USD ?|\$)|(?P<eur>€ ?)|(?P<cny>¥ ?)|(?P<grade>[Сс]тепен[а-я]+ (?:тяжести )?)"
        r"|(?P<label>(?:[Кк]огорт|[Гг]рупп|[Кк]абинет|[Пп]алат|[Тт]аблиц|[Рр]исун|[Чч]аст|[Кк]орпус)[а-я]* )"
        r"|(?P<stage>[Сс]тади[а-я]+ |ISS )|(?P<phase>[Фф]аз[а-я]+ )|(?P<type>[Тт]ип[а-я]* )|(?P<cycle>[Цц]икл[а-я]* )"
        r"|(?P<day>(?<![А-Яа-яЁё])(?:[Дд](?:ень|н(?:[яи]|ей|ях))[ -]|[Дд]н(?:[юе]|ями?)[ -](?=[+−–-]?$)|[Дд]н[её]м (?=[+−–-]$)|(?<=перед )дн[её]м $|[Сс]ут(?:ки|ок|кам|ками|ках)[ -](?=[+−–-]?$))|(?<![А-Яа-яA-Za-z])[ДD])|(?P<week>[Нн]едел[а-я]+[ -])|(?P<month>[Мм]есяц[а-я]*[ -])|(?P<quarter>(?<![A-Za-z])Q)|(?<!\ue000[ \u00a0])(?<![а-я])(?:(?P<hour>[Чч]ас(?:[ауе]|ов|ом|ы|ам|ами|ах)?[ -])|(?P<minute>[Мм]инут(?:[ыуае]|ой|ам|ами|ах)?[ -])|(?P<year>(?:[Лл]ет |год(?:ик)?а?-|год(?:у|ом|е)?[ -](?=[+−–-]$))))|(?P<item>№ ?))(?:через |за |на |по |с |до )?[+−–-]?$"
    ),
    "zh-hans": re.compile(
        r"(?:(?P<usd>US ?\$|USD ?|\$)|(?P<eur>€ ?)|(?P<cny>¥ ?|人民币)|(?P<label>队列|[表图])|(?P<stage>ISS ?)|(?P<day>(?<![A-Za-z])D)|(?P<quarter>(?<![A-Za-z])Q)|(?P<item>№|第))[+−-]?$"
    ),
}


# The bare nouns that an ordinal may belong to from a distance.
NAMED = {
    "ru": {
        "day": re.compile(r"(?<![а-яё])(?:дн(?:и|ей|ям|ями|ях|я|ю)|день|сут(?:ки|ок))(?![а-яё])", re.IGNORECASE),
        "week": re.compile(r"(?<![а-яё])недел[а-я]{1,3}(?![а-яё])", re.IGNORECASE),
        "month": re.compile(r"(?<![а-яё])месяц[а-я]{0,3}(?![а-яё])", re.IGNORECASE),
        "year": re.compile(r"(?<![а-яё])(?:год[а-я]{0,2}|лет)(?![а-яё])", re.IGNORECASE),
    },
    "zh-hans": {"day": re.compile("[天日]"), "week": re.compile("周|星期"), "month": re.compile("月"), "year": re.compile("年")},
}  # fmt: skip


def after(shadow: str, at: int, language: str) -> tuple[str | None, str | None, int]:
    """The unit that follows a number, what it is counted per, and where they end."""
    pattern, codes = AFTER[language]
    gap = _GAP[language].match(shadow, at)
    match = pattern.match(shadow, gap.end())
    if not match:
        return _only_per(shadow, at, language)
    code, end = codes[match.lastindex - 1], match.end()
    if code == "bpm":
        return "occurrence", "minute", end
    per, end = _per(shadow, end, language)
    if per and language == "zh-hans" and shadow[match.end()] == "每" and _is_time(code) and _is_time(per):
        return code, None, match.end()  # 第1～4周每天: how often begins anew
    return code, per, end


def _is_time(unit: str) -> bool:
    return SCALE.get(unit, ("",))[0] in ("time", "months")


def _per(shadow: str, end: int, language: str) -> tuple[str | None, int]:
    if (per := _PER[language].match(shadow, end)) and per.group():
        pattern, codes = AFTER[language]
        if match := pattern.match(shadow, per.end()):
            return codes[match.lastindex - 1], match.end()
    return None, end


def _only_per(shadow: str, at: int, language: str) -> tuple[None, str | None, int]:
    """Counts without a unit of their own: “10^9/L”."""
    if shadow[at : at + 2].strip()[:1] != "/":
        return None, None, at
    per, end = _per(shadow, at, language)
    return None, per, end


def before(shadow: str, at: int, language: str) -> tuple[str | None, int]:
    """The unit or the designation that stands before a number, and where it starts."""
    window = shadow[max(0, at - 24) : at]
    match = BEFORE[language].search(window)
    return (match.lastgroup.rstrip("_"), at - (len(window) - match.start())) if match else (None, at)


def base(value: Fraction, unit: str | None) -> tuple[str, Fraction] | None:
    """The value in the base unit of what it measures; None where it cannot be converted."""
    if unit in AGES:
        unit = "year"  # 一岁半 is eighteen months
    if unit in SCALE:
        measure, factor = SCALE[unit]
        return measure, value * factor
    if unit == "°F":
        return "temperature", (value - 32) * Fraction(5, 9)
    return ("temperature", value) if unit == "°C" else None


def dense(value: Fraction, unit: str | None, per: str | None) -> tuple[str, Fraction] | None:
    """What is in a litre: 6.8 g/dL are 68 g/L, and 20,000/μL are 20 × 10⁹/L. None where it is of no volume."""
    measure, volume = SCALE.get(per or "", ("", Fraction(0)))
    if measure != "volume":
        return None
    if unit in (None, "cell", "unit", "item"):
        return "count per litre", value / volume
    inside, factor = SCALE.get(unit, ("", Fraction(0)))
    return (f"{inside} per litre", value * factor / volume) if inside in ("mass", "substance") else None


def same(one: str | None, other: str | None) -> bool:
    """May these two stand for one unit? Counting words give way to each other, measures do not."""
    if one == other:
        return True
    if one in AGES and other in AGES:
        return True
    if {one, other} <= {"U", "IU", "unit"}:
        return True
    if {one, other} & {"°C", "°F"} and {one, other} & {"degree", "grade"}:
        return True  # «38 градусов», 38度
    if "fold" in (one, other) and {one, other} & {"unit", "point"}:
        return False  # “three times the limit” is not «на три единицы выше»
    if one in COUNTING and other in COUNTING:
        return (
            not any(one in kind for kind in KINDS[:2])
            or not any(other in kind for kind in KINDS[:2])
            or any({one, other} <= kind for kind in KINDS)
        )
    # An age may go without its unit: “at 73”, «в 73 года». A century, a decade and a year may be bare as well.
    return (one is None and other == "year") or (
        None in (one, other) and bool({one, other} & {"age", "century", "usd", "item", "point", "mmHg"})
    )
