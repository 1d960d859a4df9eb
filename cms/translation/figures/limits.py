"""The limits of a figure: at least, up to, more than, about, in the three languages.

ge, gt, le, lt are what a limit may mean; “+” marks an approximation, “-” one from below. A limit is soft where the words mean
something else as often (“over two years”, «до 5», “以内”): it can answer one, and is not missed.
"""

import re

N = "\ue000"
_EN_GAP = (
    r"(?: (?:a|an|the|another|one of|of|every|in|for|to|his|her|their|\w+ed|once|on|by|at)){0,2} ?[$€¥]?$"
)
_RU_GAP = r"(?: чем)?(?: (?:на|у|в|за|через|из|с|со|к|по|до|около|кажд[а-я]+|раз в|на протяжении|спустя|для))?[ \u00a0]?[$€¥]?$"
_ZH_GAP = rf"[^，。；：、！？{N}\n]{{0,6}}$"
# Longer before shorter: “no more than” is not “more than”.
_BEFORE = {
    "en": [
        ("ge", r"(?:(?:equal to|at) or (?:greater than|more than|higher than|above|over)|(?:greater|more|higher) than or equal to)" + _EN_GAP),
        ("le", r"(?:(?:equal to|at) or (?:less than|lower than|below|under)|(?:less|lower) than or equal to)" + _EN_GAP),
        ("gt", r"(?<![a-z])(?<!not )(?<!n't )(?:over|above|beyond|exceed(?:s|ed|ing)?|(?:more|higher|greater) than)(?: the| our| its| their| a)?(?: \w+)? (?:minimum|maximum|limit|threshold|target|cut-?off|ceiling)s? of" + _EN_GAP),
        ("lt", r"(?<![a-z])(?<!not )(?<!n't )(?:under|below|short of|(?:less|lower|fewer) than)(?: the| our| its| their| a)?(?: \w+)? (?:minimum|maximum|limit|threshold|target|cut-?off|ceiling)s? of" + _EN_GAP),
        ("ge", r"(?:at (?:the very )?least|at a minimum|(?:no|not) (?:less|fewer|lower|younger|earlier|sooner|shorter) than|(?<!but )(?<!and )(?<!or )not (?:below|under)|a minimum of|minimum|≥|>=)" + _EN_GAP),
        ("ge|gt", r"upwards? of" + _EN_GAP),
        ("le", r"(?:at (?:the )?(?:very )?most|(?<!shot )(?<!went )(?<!rose )(?<!goes )(?<!jumped )(?<!climbed )(?<!going )(?<!gone )(?<!back )(?<!adds )(?<!shoot )(?<!moved )(?<!rising )(?<!add )(?<!go )(?<!got )up to|(?:no|not) (?:more|greater|higher|older|longer|later|larger|further) than|(?<!but )(?<!and )(?<!or )not (?:above|over|beyond)|(?:not|n't|never) exceed(?:s|ed|ing)?|a maximum of"
         r"|maximum|≤|<=|(?<!\A )(?<!times )(?<!fold )as (?:many|much|high|long) as)" + _EN_GAP),
        ("ge?", r"(?<![a-z])(?:reaches|hits|gets to)" + _EN_GAP),
        ("ge", r"(?:not|n't|never) (?:(?:f[ae]ll|drop|go|went|dip|go|gone|been|be|s[ai]nk|sunk|was|were)[a-z]* )(?:below|under|(?:less|fewer|lower) than)" + _EN_GAP),
        ("le", r"(?:not|n't|never) (?:(?:r[io]se|climb|go|went|gone|been|be|was|were|exceed)[a-z]* )(?:above|beyond|(?:higher|more) than)" + _EN_GAP),
        ("le", r"(?:capped at|cap of|ceiling of|limited to|restricted to)(?: a maximum of)?" + _EN_GAP),
        ("lt?", r"(?<![a-z])before(?: the)? $"),
        ("gt", r"(?<![a-z])over-$"), ("lt", r"(?<![a-z])under-$"),
        ("gt?", r"(?:^|[^\w])(?:over)(?: the(?: (?:next|last|past|course of|age of))?)?(?: a)? $"),
        ("gt", r"(?:(?:more|greater|higher|older|longer|larger|later) than|above|exceed(?:s|ed|ing)?|beyond|in excess of|>)" + _EN_GAP),
        ("gt?", r"(?:(?:sur)?pass(?:ed|es)?|topped|crossed|(?:went|gone|rose|climbed|shot) past)" + _EN_GAP),
        ("lt", r"(?:(?:less|fewer|lower|younger|shorter|smaller|earlier) than|below|<)" + _EN_GAP),
        ("lt?", r"(?<![a-z])just under $"), ("gt?", r"(?<![a-z])just over $"), ("lt", r"(?<![a-z])under(?: the(?: age of)?)? $"),
        ("le?", r"(?<![a-z])maximum(?: \w+){1,3}(?:[:–—-]| is| of| was)? $"),
        ("ge?", r"(?<![a-z])minimum(?: \w+){1,3}(?:[:–—-]| is| of| was)? $"),
        ("le?", r"(?<![a-z])(?:within|by|to|until|till)(?: the(?: first)?)? $"),
        ("ge|gt|le|lt?", r"(?<![a-z])(?!other|rather)[a-z]{2,8}er than" + _EN_GAP),
        ("-", r"(?<![a-z])(?:nearly|almost|close to|approaching|just under|pushing|nudging|shy of|short of|knocking on|getting on for|going on(?: for)?|verging on|bordering on|on the verge of)(?: (?:a|an|the|every|\w+ed))? ?[$€¥]?$"),
        ("+", r"(?:(?<![a-z])(?:about|around|approximately|approx\.|roughly|circa|some|perhaps|maybe|possibly|say|an estimated|just over)|~|≈)(?: (?:a|an|the|every|\w+ed))? ?[$€¥]?$"),
    ],
    "ru": [
        ("ge", r"(?<![а-яё])не (?:позднее|позже)(?:,? чем)? за[ \u00a0]$"),  # «не позднее чем за неделю до операции»
        ("le", r"(?<![а-яё])не (?:ранее|раньше)(?:,? чем)? за[ \u00a0]$"),
        # «пока не превысит» is until it exceeds
        ("gt", r"пока[^.;,]{0,40} не (?:превы[шс][а-я]+|(?:стан|подним|вырас)[а-яё]+ (?:больше|выше|более))" + _RU_GAP),
        ("lt", r"пока[^.;,]{0,40} не (?:стан|опуст|сниз|упад)[а-яё]+ (?:меньше|ниже|менее)" + _RU_GAP),
        ("ge", r"(?<![а-яё])не быстрее(?:,? чем)?(?: за)?[ \u00a0]$"),
        ("le", r"(?<![а-яё])не медленнее(?:,? чем)?(?: за)?[ \u00a0]$"),
        ("ge", r"(?:больше или рав[а-я]+|рав[а-я]+ или (?:больше|выше|более|превы[а-я]+)|дости[а-я]+ или превы[а-я]+)" + _RU_GAP),
        ("le", r"(?:меньше или рав[а-я]+|рав[а-я]+ или (?:меньше|ниже|менее))" + _RU_GAP),
        ("ge", r"(?:(?<![а-яё])не (?:менее|меньше|ниже|моложе|младше|короче|ранее|раньше|реже)|минимум|как минимум|самое меньшее|по (?:крайней|меньшей) мере|хотя бы|≥|>=)" + _RU_GAP),
        ("le", r"(?:(?<![а-яё])не (?:более|больше|свыше|выше|дольше|старше|позднее|позже|дальше|далее|превы[шс][а-я]+)|максимум|самое большее|от силы|не чаще|≤|<=|вплоть до)" + _RU_GAP),
        ("ge", r"(?<![а-яё])не (?:опуск|пада|снижа|упа|быва|был|опусти|заход|станов)[а-я]* (?:ниже|меньше|менее)" + _RU_GAP),
        ("le", r"(?<![а-яё])не (?:подн[яи][а-я]*с[ья]|рос|вырос|быва|был|выход|станов|повыш)[а-я]* (?:выше|больше|более)" + _RU_GAP),
        ("lt", r"(?<![а-яё])не дости[а-я]+ (?:и|даже)[ \u00a0]$"),
        ("ge", r"самое позднее[ \u00a0]за[ \u00a0]$"), ("le", r"самое позднее(?:[ \u00a0](?:через|к|до|в))?[ \u00a0]$"),
        ("lt", r"(?<![а-яё])(?:не (?:исполнил[а-я]+|было|стукнул[а-я]+|минул[а-я]+)(?: ещё)?|нет)(?: и| ещё| ещё и| даже| полных)[ \u00a0]$"),
        ("le?", r"(?:достига[а-я]+|достиг(?:ла|ло|ли)?)" + _RU_GAP),
        ("lt?", r"(?:(?<![а-яё])(?:чуть|немногим|немного|едва) (?:менее|меньше|ниже)|без малого)" + _RU_GAP),
        ("gt", r"(?:(?<![а-я])(?:более|больше|чаще|свыше|старше|дольше|выше|сверх|позднее|позже|крупнее|длиннее|тяжелее|превы[шс][а-я]+)|>)" + _RU_GAP),
        ("lt", r"(?:(?<![а-я])(?<!не )(?:менее|меньше|реже|ниже|моложе|младше|короче|раньше|ранее|мельче|легче|не достиг[а-я]+|не дости[а-я]+|без малого)|<)" + _RU_GAP),
        ("ge?", r"(?<![а-я])(?:от|с|со|начиная с|целы[хе]|аж|ни много ни мало)[ \u00a0]$"),
        ("le?", r"(?<![а-я])(?:максимальн[а-я]+|предельн[а-я]+)(?: [а-я]+){1,3}(?: —|:| –)?[ \u00a0]$"),
        ("ge?", r"(?<![а-я])минимальн[а-я]+(?: [а-я]+){1,3}(?: —|:| –)?[ \u00a0]$"),
        ("gt?", r"(?<![а-я])(?:кому|ему|ей|им|мне|нам|вам|тем|обоим|обеим|всем|многим|некоторым|большинству|отцу|маме|матери|мужу|жене|бабушке|дедушке|далеко|уже|глубоко|хорошо|явно|сильно|было|стало|будет)(?: [а-я]{3,6})? за[ \u00a0]$"),  # «тем, кому за 65»
        ("gt", r"перевал[а-я]+ за[ \u00a0]$"),
        ("gt?", r"(?<![а-я])после[ \u00a0]$"),
        ("le?", r"(?<![а-я])(?:до|в пределах|в течение|за)[ \u00a0]$"),
        ("-", r"(?<![а-я])(?:почти|едва ли не|без пяти минут|без малого|скоро|(?:чуть|немногим|немного|едва) (?:менее|меньше|ниже))" + _RU_GAP),
        ("+", r"(?:(?<![а-я])(?:около|примерно|приблизительно|порядка|ориентировочно|может быть,?|возможно,?|пожалуй,?|от силы|где-то|в среднем)|~|≈)"
         + _RU_GAP),
    ],
    "zh-hans": [
        ("ge", r"(?:最迟|至迟|最晚|不[得能应可]?[晚迟]于|不[得能应可]?少于)[^，。；：、" + N + r"\n]{0,10}前[^，。；：、" + N + r"\n]{0,2}$"),
        ("le", r"(?:最早|不[得能应可]?早于)[^，。；：、" + N + r"\n]{0,10}前[^，。；：、" + N + r"\n]{0,2}$"),
        ("le?", r"(?:最迟|至迟|最晚)" + _ZH_GAP),
        ("le", r"不[得能应可]?[晚迟]于" + _ZH_GAP),
        ("ge", r"不[得能应可]?早于" + _ZH_GAP),
        ("ge?", r"最早" + _ZH_GAP),
        ("ge", r"(?:至少|少说也?有?|不下于?|不(?:能|可|应|宜|得|该)?(?:少于|低于|短于|早于)|最少|起码|不小于|达到?或超过|达到?或高于|大于或?等于|高于或等于)" + _ZH_GAP),
        ("ge", r"(?:至少|最少|起码|不(?:能|可|应|得)?少于)[^，。；：、" + N + r"\n]{0,12}(?:提[前早]|[早晚高低多少长短]|延[长后迟]|增加|减少|[间相]隔|每)了?$"),
        ("ge", r"(?:≥|>=) ?$"), ("le", r"(?:≤|<=) ?$"), ("le", r"(?:小于或?等于|低于或等于)" + _ZH_GAP),
        ("le", r"(?:至多|最多|顶多|充其量|不(?:能|可|应|宜|要|许|准|得)?超过?|不(?:能|可|应|宜|得|该)?(?:多于|高于|大于|长于)|[没未](?:有|曾)?(?:超过|高于|多于)|从[没未](?:有)?(?:超过|高于))" + _ZH_GAP),
        ("le?", r"上限[为是]?约?$"), ("ge?", r"下限[为是]?约?$"), ("ge?", r"(?:足足|整整)有?$"),
        ("ge|le?", r"多达" + _ZH_GAP),
        ("le?", r"(?:高达|长达|最高|最长|可达)" + _ZH_GAP),
        ("le?", r"最大[^，。；：、" + N + r"\n]{0,7}：?:?$"),
        ("ge?", r"最小[^，。；：、" + N + r"\n]{0,7}：?:?$"),
        ("gt", r"突破了?$"), ("gt", r"(?<![不未没])超过了?[^，。；：、" + N + r"\n]{4,5}$"), ("gt", r"(?:超过[^，。；：、" + N + r"\n]{1,10}的$|(?:超过了?|多于|(?:大于|高于)(?!预|目标|对照|历史|平均|参考|正常|此前|之前|以前|原来|去年|上年|同期)|长于|逾|超出|(?<!不)超(?!声)|晚于|>)[^，。；：、" + N + r"\n]{0,3}$)"),
        ("lt", r"(?:不足|不到|未达|少于)[^，。；：、" + N + r"\n]{1,8}的$"),
        ("lt", r"(?:少于|[用要花]不[了到着]|不消|不出|不及|(?:低于|小于)(?!预|目标|对照|历史|平均|参考|正常|此前|之前|以前|原来|去年|上年|同期)|短于|不足|不到|未满|不满|未达|<)[^，。；：、" + N + r"\n]{0,3}$"),
        ("gt?", r"[活撑]过了?$"), ("gt", r"(?:年|岁数|已)过$"), ("ge?", r"(?<![不未圆充])满$"),
        ("-", r"(?:将近|接近|逼近|临近|(?<![最附邻])近|几乎|(?<![加尽赶很飞])快(?:要|到)?|奔)[为有在需达]?[^，。；：、" + N + r"\n]{0,2}$"),
        ("+", r"(?:约|大约|大概|差不多|可能|也许|或许|左右|~|≈|估计)[为有在需达]?[^，。；：、" + N + r"\n]{0,2}$"),
    ],
}  # fmt: skip
_AFTER = {
    "en": [
        ("ge", r"['’ ,]{0,2}(?:(?!(?:with|in|of|for|had|achieved|reached|s?cr|vgpr|pr|mr) )[\w'-]+ ){0,2}(?:or (?:more|higher|greater|above|over|older|later|longer|worse|better|up)|and (?:more|above|over|older|higher|greater|up)|and (?:later|longer|worse|better)(?! [a-z]))(?![a-z]| than| \ue000)|\+(?![\ue000+])| \+(?! ?[\ue000+])"),
        ("le", r"[ ,]{0,2}(?:\w+ )?(?:or (?:less|fewer|lower|under|younger|below|earlier)|and (?:under|younger|below|less|fewer|lower)|and earlier(?! [a-z]))(?![a-z]| than| \ue000)"),
        ("ge", r",?(?: \w+)? (?:at (?:the )?(?:very )?least|minimum)(?![a-z]| ?\ue000)"),
        ("+", r"[- ](?:something|odd)(?![a-z])"), ("gt?", r"[- ](?:something|odd)(?![a-z])|-plus(?![a-z])| plus(?= years?| months?| weeks?| days?|[,.;)]|$)"),
        ("ge", r"[^.;,\ue000]{0,12}(?:before|prior to|ahead of)[^.;,\ue000]{0,24} at the (?:very )?latest(?![a-z])"),
        ("le", r"[^.;,\ue000]{0,20} at the (?:very )?latest(?![a-z])"),
        ("ge", r"[^.;,\ue000]{0,20} at the (?:very )?earliest(?![a-z])"),
        ("le", r"(?: \w+)? at best(?![a-z])"),
        ("le?", r" (?:\w+ )?at (?:a|any one) time(?![a-z])"),
        ("le", r",?(?: \w+)? (?:at (?:the )?(?:very )?most|maximum|tops)(?![a-z]| ?\ue000)"),
    ],
    "ru": [
        ("ge?", r",? (?:[а-я]+ )?и (?:больше|более) (?:[а-яё]+ ){0,2}(?:не|нет|ни[а-яё]*)(?![а-яё])"),  # «36 часов и больше не возвращалась»
        ("ge", r"[ \u00a0,]{0,2}(?:[а-я]+ )?(?:и|или) (?:(?:более|больше)(?! (?:[а-яё]+ ){0,2}(?:не|нет|ни[а-яё]*)(?![а-яё]))|выше|старше|дольше|свыше|позднее|позже|тяжелее)(?![а-я]| чем|[ \u00a0]\ue000)|\+(?!\ue000)| \+(?! ?\ue000)"),
        ("ge", r"(?:[ \u00a0][а-я]+)?, (?:и )?не (?:менее|меньше)(?=[.,;)]|$)"),
        ("le", r"(?:[ \u00a0][а-я]+)?, (?:и )?не (?:более|больше)(?=[.,;)]|$)"),
        ("gt?", r"[ \u00a0](?:[а-я]+ )?с (?:лишним|небольшим|хвостиком|гаком)(?![а-я])"),
        ("ge", r"[ \u00a0](?:[а-я]+ )?или (?:несколько|много)(?![а-я])"),
        ("le", r"[ \u00a0,]{0,2}(?:[а-я]+ )?(?:и|или) (?:менее|меньше|ниже|моложе|младше|раньше|ранее)(?![а-я]| чем|[ \u00a0]\ue000)"),
    ],
    "zh-hans": [
        ("ge", r"[^，。；、" + N + r"\nA-Z达]{0,4}?(?:及|或|和|与)(?:其)?(?:以上|更[高多长久大晚重])|\+(?!\ue000)"),
        ("le", r"[^，。；、" + N + r"\nA-Z达]{0,4}?(?:及|或|和|与)(?:其)?(?:以下|更[低少短小早轻])"),
        ("ge", r"[个种次名例项]?或(?:多|更[多久长高大重晚])[个种次名例项]?"),
        ("gt", r"[^，。；、" + N + r"\nA-Z达]{0,7}?以上[(，]?不[包]?[含括]"), ("lt", r"[^，。；、" + N + r"\nA-Z达]{0,7}?以下[(，]?不[包]?[含括]"),
        ("ge|gt", r"[^，。；、" + N + r"\nA-Z达]{0,7}?(?:/[dmμ]?L)?以上"),
        ("le|lt", r"[^，。；、" + N + r"\nA-Z达]{0,7}?(?:/[dmμ]?L)?以下"),
        ("ge|gt", r"[^，。；、" + N + r"\nA-Z达]{0,3}?[往朝]上"), ("le|lt", r"[^，。；、" + N + r"\nA-Z达]{0,3}?[往朝]下"),
        ("le?", r"(?:之|以)?内|之[久多高]"),
        ("gt?", r"[天日]?之后|(?:以后|开外|出头)"),
        ("gt", r"个?(?:有?余|多(?![为次数发]))"),
        ("le", r"[^，。；、" + N + r"\n]{0,3}?(?:为上限|封顶|的上限)"), ("le?", r"为限"), ("ge", r"[^，。；、" + N + r"\n]{0,3}?为下限"),
        ("+", r"(?:左右|上下)"),
    ],
}  # fmt: skip


def _compiled(table: dict, where: str) -> dict[str, list[tuple[str, re.Pattern]]]:
    flags = re.IGNORECASE
    return {
        language: [(means, re.compile(pattern, flags)) for means, pattern in rows]
        for language, rows in table.items()
    }


_BEFORE_COMPILED = _compiled(_BEFORE, "before")
_AFTER_COMPILED = _compiled(_AFTER, "after")
_WINDOW = {"en": 34, "ru": 56, "zh-hans": 14}


class Limits:
    """What was found around a figure: what it may mean, where it stands, and whether it counts."""

    __slots__ = ("approximate", "end", "means", "nearly", "soft", "start")

    def __init__(self, start: int, end: int) -> None:
        self.means: frozenset[str] = frozenset()
        self.soft = False
        self.approximate = False
        self.nearly = False
        self.start = start
        self.end = end


def around(shadow: str, start: int, number_end: int, unit_end: int, language: str) -> Limits:
    """The limits of the number that stands here; `unit_end` is where its unit ends."""
    found = Limits(start, unit_end)
    low = max(0, start - _WINDOW[language])
    window = shadow[low:start]
    window = window[max(window.rfind(N), window.rfind("\n")) + 1 :]
    low = start - len(window)
    for means, pattern in _BEFORE_COMPILED[language]:
        if match := pattern.search(window):
            if means in "+-":
                found.approximate = True
                found.nearly = found.nearly or means == "-"
            elif not found.means:
                found.means, found.soft = frozenset(means.rstrip("?").split("|")), means.endswith("?")
            else:
                continue
            found.start = min(found.start, low + match.start())
    for at in dict.fromkeys((number_end, unit_end)):
        for means, pattern in _AFTER_COMPILED[language]:
            if match := pattern.match(shadow, at, at + 40):
                if means == "+":
                    found.approximate = True
                elif not found.means or found.soft:
                    found.means, found.soft = frozenset(means.rstrip("?").split("|")), means.endswith("?")
                found.end = max(found.end, match.end())
    if language == "en" and _UNTIL.search(window) and _AHEAD.match(shadow, unit_end):
        found.means, found.soft = frozenset({"ge", "le"}), True  # “up to six hours before”
    if language == "en" and _SOONER.search(window) and _AHEAD.match(shadow, unit_end):
        found.means = frozenset({"ge": "le", "le": "ge"}.get(limit, limit) for limit in found.means)
    return found


# “no later than 12 hours before” is at least 12 hours
_SOONER = re.compile(r"(?:no|not) (?:later|earlier|sooner) than[^.;,]{0,12}$", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:up to|until|till) $", re.IGNORECASE)
_AHEAD = re.compile(r" (?:before|prior to|ahead of|in advance)")

_CHANGE = {
    "en": re.compile(
        r"(?:increas|decreas|r[io]se|rais|fell|fall|drop|grew|grow|reduc|declin|improv|lower|down|dipp|sank|sunk|plung|climb|shr[aiu]nk|slump|soar|slid|widen|narrow|shorten|lengthen|gain|los[tes]|went (?:up|down)|cut|taper|wean|escalat|titrat|step(?:s|ped)? (?:up|down))",
        re.I,
    ),
    "ru": re.compile(
        r"(?:сни[зж]|повы[сш]|увелич|уменьш|вырос|выраст|упал|сокра[тщ]|улучш|возрос|подн[яи]|пониз|рост|паден|опусти|опуск|сжал|сузи|расши|укоро|удлин|приба|похуд|вырос)",
        re.I,
    ),
    "zh-hans": re.compile(
        r"(?:增加|提高|上升|升高|增长|下降|降低|减少|改善|缩短|延长|缩小|扩大|增大|回落|回升|跌|涨|升|降|减|增)"
    ),
}
_CHANGE_AFTER = re.compile(
    r"(?:%|-fold| percent| percentage points?)[ -](?:[a-z]+ )?(?:reduction|decrease|increase|drop|decline|rise|improvement|fall|growth|loss|lower|higher|less|more|fewer|longer|shorter|smaller|larger)(?! than| of)"
)
# 降至原来的60%, 缩短了不到4周
_THAN_ZH = "(?:[只仅]有)?(?:(?:原来|原先|原价|原值|原有|此前|之前|以前|治疗前|基线(?:值|水平)?|去年|上年|正常(?:值|人)?)的?)?(?:将?近|约|不足|不到|不及|至多|最多|至少|超过|逾|大约)?"
_MOVES = {
    "en": re.compile(r"(?<![a-z])(?P<how>by|to|from)(?: [a-z]+){0,3} ?[$€]?$", re.I),
    "ru": re.compile(r"(?<![а-я])(?P<how>на|до|с|со)[ \u00a0]?$", re.I),
    "zh-hans": re.compile(
        rf"(?P<how>(?:[到至]了|了|至|到|为)(?={_THAN_ZH}$)|从|由|[高长少低加善升降](?:了?(?:超过|约|近|至少|逾|不足))?){_THAN_ZH}$"
    ),
}
_HOW = {"by": "by", "to": "to", "from": "from", "на": "by", "до": "to", "с": "from", "со": "from", "至": "to", "到": "to", "到了": "to", "至了": "to",
        "为": "to", "从": "from", "由": "from"}  # fmt: skip


def moves(shadow: str, at: int, language: str) -> str:
    """By how much, to what or from what something changed: “fell by 40%” is not “fell to 40%”."""
    if language == "en" and _CHANGE_AFTER.match(shadow, at + 1):
        return "by"  # “a 50% reduction”
    if not (how := _MOVES[language].search(shadow, max(0, at - 24), at)):
        return ""
    window = shadow[max(0, at - 70) : at]
    if language == "zh-hans":
        ahead = shadow[at : at + 12] if how["how"] in ("从", "由") else ""
        window = re.split("[，。；]", window)[-1] + re.split("[，。；]", ahead)[0]
    return _HOW.get(how["how"].lower(), "by") if _CHANGE[language].search(window) else ""
