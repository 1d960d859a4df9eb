"""What a sentence denies: worked, relapsed, was found. Is the word that one text denies in the other text?

A denial that seems lost or added where no figure stands is only sure where its own word is there: languages say
the same in too many other ways.
"""

import re

from cms.translation.figures import cognates, terms

_WORDS: dict[str, tuple[str, str, str]] = {
    "reach": (r"reach|me[et]t?\b|met its|achiev", r"дости[гчж]|выполн", r"达[到标]|实现"),
    "work": (r"work|help|effective|succeed", r"помог|подейств|работа|сработ|эффектив", r"奏?效|起作用|有用|管用|帮"),
    "touch": (r"affect|involv|damag|harm", r"пораж|затро|вовлеч|повре|вред", r"受累|累及|影响|损|伤|侵犯"),
    "come_back": (r"return|c[oa]me back|recur|relaps", r"верн|возвра|рецидив", r"复发|回来|返"),
    "heal": (r"cur(?:e|ed|es|able)\b|incurab|heal", r"излеч|вылеч|исцел", r"治愈|根治|治好"),
    "leave": (r"withdr|dropp?ed out|leave|left", r"выбы|покин|уш(?:ёл|л)|вышел|вышл|прекра", r"退出|离开|脱落"),
    "die": (r"die[ds]?\b|death", r"умер|умир|смерт|летальн|погиб", r"死|去世|离世"),
    "pain": (r"pain|ache|hurt|sore", r"бол(?:ь|и|ей|ел|ят|ит)", r"痛|疼"),
    "licence": (r"register|approv|licen[cs]|authori[sz]", r"зарегистр|одобр|лицензи|разреш", r"获批|批准|注册|上市|授权"),
    "relate": (r"relat|link|connect|attribut|associat", r"связ|обусл|относ|отнош", r"有关|相关|关联|无关"), "replace": (r"substitut|replac", r"замен|подмен", r"代替|替代|取代"),
    "last": (r"last|durab|persist", r"длит|стойк|долг|сохран|продерж", r"持[久续]|长久|维持"),
    "see": (r"detect|found|find|seen?\b|saw|show|visible|present|single|sign|trace", r"обнаруж|наш[елё]|найд|вид[енея]|увиде|выяв|определ|показ|отме[чт]", r"检[测出]|发现|见|看到|查出|找到|显示"),
    "arise": (r"develop|occur|happen|experienc|ha[sdv]e?\b|get\b|got\b|gets\b|there (?:was|were|is|are)", r"возник|развил|случ|произо|была?(?![а-я])|были|было|наблюда|отмеч|есть", r"发生|出现|有|患"),
    "give": (r"given?|us(?:e|ed|ing)\b|prescrib|tak(?:e|en|ing)\b|administ", r"назнач|примен|прин[яи]м|использ|вводи|дава|дают|пить", r"用|服|给|吃|注射|输"),
    "differ": (r"differ", r"различ|отлич|разниц|влия", r"差异|差别|不同|区别|影响"),
    "need": (r"need|requir|necess", r"нуж|требу|потреб|надо|необходим", r"需|要|必须"),
    "allow": (r"allow|permit|may\b|can\b|cannot|forbid|prohibit|must|should|recommend|advis", r"мож[ен]|разреш|допуска|должн|следует|рекоменд|совет|нужно|надо", r"可|能|应|须|宜|准|允许|建议|推荐"),
    "drive": (r"driv", r"руль|води|ездит", r"驾|开车"), "smoke": (r"smok", r"кур(?:и|ящ)", r"吸烟|抽烟"),
    "seizure": (r"seizure|fit\b|fits\b", r"судорог|приступ|припад", r"癫痫|抽搐|惊厥|发作"),
    "all": (r"everyone|every|all\b|any", r"все(?:м|х|ми|гда)?(?![а-я])|кажд|люб(?:ой|ая|ые|ому)", r"人人|所有|都|均|每"),
    "empty": (r"empty|fasting|eat|drink|food", r"натощак|есть|пить|еда|еду|ел\b", r"空腹|吃|喝|进食|饮"),
    "odd": (r"abnormal|unusual|atypical", r"атипич|аномал|патолог", r"异常"), "round": (r"round", r"округл", r"取整|舍入"),
    "well": (r"well\b|good|better|fine", r"хорош|лучше|неплохо", r"好|良|佳"), "know": (r"know|knew|understand|understood", r"зна(?:ет|ю|л|ли|ем)|извест|понима|поня", r"知|懂|了解|明白"),
    "sleep": (r"sleep|slept", r"спа(?:л|ть|ла)|засы|уснуть", r"睡"), "walk": (r"walk|stand|climb|move", r"ход|вста|подня|двиг", r"走|站|爬|动"),
    "work_job": (r"job|employ", r"работ", r"工作|上班"), "change": (r"chang|alter|adjust", r"измен|меня|корр?ект", r"变|改|调整"),
    "risk": (r"risk|danger|safe", r"риск|опасн|безопас", r"风险|危险|安全"), "evidence": (r"evidence|proof|proven", r"доказ|подтвер", r"证[据明实]"),
    "stop": (r"stop|interrupt|discontinu|paus", r"прекра|прерыв|останав|отмен", r"停|中断"), "wait": (r"wait|delay", r"жд(?:ать|и|ал|ёт)|откла", r"等|拖|延"),
    "pay": (r"pay|paid|charge|refund|cost", r"плат|возвра|сто(?:ит|ил)", r"付|收费|退|花"), "tell": (r"tell|told|say|said|mention|ask|report", r"говор|сказа|сообщ|упомин|спраш|спроси", r"说|告|提[到及]|问"),
    "transfuse": (r"transfus", r"перели|трансфуз", r"输血"), "drug": (r"drug|medic", r"препарат|лекарств|медикам", r"药"), "progress": (r"progress|grow|spread", r"прогресс|рос(?:л|т)|распростр", r"进展|生长|扩散"),
    "insure": (r"cover|insur", r"покры|страх", r"保险|报销|承担"), "fever": (r"fever|temperature", r"лихорад|температур", r"发[热烧]|体温"), "infect": (r"infect", r"инфиц|инфекц|зараж", r"感染"),
}  # fmt: skip
_PLACE = {"en": 0, "ru": 1, "zh-hans": 2}
_BEGINS = {
    "en": "(?<![A-Za-z])(?:{})",
    "ru": "(?<![А-Яа-яЁё])(?:при|по|с|вы|у|от|за|на|пере|из|об|до|про|раз|рас)?(?:{})",
    "zh-hans": "{}",
}
_PATTERNS = {
    language: {code: re.compile(_BEGINS[language].format(forms[at])) for code, forms in _WORDS.items()}
    for language, at in _PLACE.items()
}


def linked(source: str, target: str, language: str) -> bool:
    """Do both texts hold the same predicate, or another word that is known in both languages?"""
    theirs = _PATTERNS[language]
    here, there = terms.in_small_letters(source), terms.in_small_letters(target)
    if any(pattern.search(here) and theirs[code].search(there) for code, pattern in _PATTERNS["en"].items()):
        return True
    return bool(_known(source, "en", language) & _known(target, language, language))


_PLAIN = ("smoke", "drive", "come_back", "licence", "transfuse", "seizure", "infect")


def stated(text: str, language: str) -> list[tuple[str, int, int]]:
    """The predicates of a text that are said in so few words that a lost denial of one is seen."""
    small = terms.in_small_letters(text)
    return [(code, *match.span()) for code in _PLAIN for match in _PATTERNS[language][code].finditer(small)]


def said(text: str, language: str) -> list[tuple[str, int]]:
    """Every predicate of a text that is known in the other languages, and where it stands."""
    small = terms.in_small_letters(text)
    return [
        (code, match.start())
        for code, pattern in _PATTERNS[language].items()
        for match in pattern.finditer(small)
    ]


def last_kept(source: str, target: str, language: str) -> bool:
    """Is the last predicate of the source, which is what it states, in the translation?"""
    stated = [(start, code) for code, start in said(source, "en")]
    return bool(stated) and bool(_PATTERNS[language][max(stated)[1]].search(terms.in_small_letters(target)))


def _known(text: str, language: str, other: str) -> set[str]:
    labels = terms.others(text, language)
    if other == "ru":
        labels = labels + cognates.words(text, language)
    return {code for code, *_ in labels}
