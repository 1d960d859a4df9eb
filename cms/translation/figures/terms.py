"""Clinical labels and other words that a figure belongs to, in the three languages.

An endpoint says what a rate is a rate of: PFS is never OS, and Cyrillic ПР is *complete* remission. The other
words serve to see whether a figure moved together with what it is about.
"""

import re

# Within a group one label must not become another. Longer forms stand first: very good partial is not partial.
ENDPOINTS: dict[str, tuple[str, tuple[str, str, str]]] = {
    "sCR": ("response", (r"stringent complete (?:response|remission)s?|\bsCR\b", r"строг[а-я]+ полн[а-я]+ (?:ответ|ремисс)[а-я]*|сПО",
                         r"严格(?:意义)?(?:的|上的)?完全缓解|sCR")),
    "CMR": ("response", (r"complete metabolic response|\bCMR\b", r"полн[а-я]+ метаболическ[а-я]+ ответ[а-я]*", r"完全代谢缓解|CMR")),
    "VGPR": ("response", (r"very good partial (?:response|remission)s?|\bVGPR\b",
                          r"очень хорош[а-я]+ частичн[а-я]+ (?:ответ|ремисс)[а-я]*|ОХЧ[РО]|VGPR", r"(?:非常|很)好的?部分缓解|VGPR")),
    "CR": ("response", (r"complete(?:ly)? (?:response|remission|responder)s?|(?<![A-Za-z])CR(?![A-Za-z]|-\d)",
                        r"полн[а-я]+ (?:ответ|ремисс)[а-я]*|полн(?:ый|ого|ая|ой|ую)(?=[.,;)]|$| [—–(])|(?<![А-Яа-я])П[РО](?![А-Яа-я])|(?<![A-Za-z])CR(?![A-Za-z])", r"完全(?:缓解|反应|应答)|(?<![A-Za-z])CR(?![A-Za-z])")),
    "PR": ("response", (r"partial (?:response|remission|responder)s?|(?<![A-Za-z])PR(?![A-Za-z])",
                        r"частичн[а-я]+ (?:ответ|ремисс)[а-я]*|(?<![А-Яа-я])Ч[РО](?![А-Яа-я])|(?<![A-Za-z])PR(?![A-Za-z])|частичн(?:ый|ого|ая|ой|ую)",
                        r"部分(?:缓解|反应|应答)|(?<![A-Za-z])PR(?![A-Za-z])")),
    "MR": ("response", (r"minimal response|(?<![A-Za-z])MR(?![A-Za-z])", r"минимальн[а-я]+ ответ[а-я]*", r"[微轻]小?微?缓解|(?<![A-Za-z])MR(?![A-Za-z])")),
    "SD": ("response", (r"stable disease|(?<![A-Za-z])SD(?![A-Za-z])", r"стабилизаци[а-я]+", r"(?:疾病|病情)稳定|(?<![A-Za-z])SD(?![A-Za-z])")),
    "PD": ("response", (r"progressive disease|disease progression|(?<![A-Za-z])PD(?![A-Za-z-])", r"прогрессировани[а-я]+ (?:заболевани|болезн)[а-я]+",
                        r"(?:疾病|病情)进展|(?<![A-Za-z])PD(?![A-Za-z-])")),
    "ORR": ("response", (r"(?:overall|objective) response(?: rate)?s?|\bORR\b", r"(?:общ|объективн)[а-я]+ ответ[а-я]*|ЧОО|ORR",
                         r"(?:总体|客观|总)(?:缓解|反应|应答)率?|ORR")),
    "PFS": ("survival", (r"progression[- ]free(?: survival)?|\bPFS\b", r"без прогрессирования|ВБП|PFS", r"无进展(?:生存)?|PFS")),
    "EFS": ("survival", (r"event[- ]free(?: survival)?|\bEFS\b", r"бессобытийн[а-я]+|БСВ|EFS", r"无事件(?:生存)?|EFS")),
    "DFS": ("survival", (r"(?:disease|relapse)[- ]free(?: survival)?|\bDFS\b|\bRFS\b", r"безрецидивн[а-я]+|без рецидива|БРВ|DFS|RFS",
                         r"无病生存|无复发(?:生存)?|DFS|RFS")),
    "OS": ("survival", (r"overall survival|(?<![A-Za-z])OS(?![A-Za-z])", r"общ[а-я]+ выживаемост[а-я]+|(?<![А-Яа-я])ОВ(?![А-Яа-я])|(?<![A-Za-z])OS(?![A-Za-z])",
                        r"(?:总体?)生存|(?<![A-Za-z])OS(?![A-Za-z])")),
    "DOR": ("survival", (r"duration of (?:the )?response|\bDOR\b", r"длительност[а-я]+ ответа|ДО(?![А-Яа-я])|DOR", r"缓解持续时间|DOR")),
}  # fmt: skip
OTHERS: dict[str, tuple[str, str, str]] = {
    "fever": (r"fever|febrile", r"лихорад|температур", r"发热|发烧|退热"), "headache": (r"headache", r"головн[а-я]+ бол", r"头痛"),
    "nausea": (r"nausea", r"тошнот", r"恶心"), "vomiting": (r"vomit", r"рвот", r"呕吐"), "diarrhoea": (r"diarrh", r"диаре|понос", r"腹泻"),
    "rash": (r"rash", r"сып", r"皮疹"), "fatigue": (r"fatigue|tired", r"утомля|усталост|слабост", r"乏力|疲"),
    "anaemia": (r"an(?:a)?emi", r"анеми", r"贫血"), "neutropenia": (r"neutrop(?:a)?eni", r"нейтропени", r"中性粒细胞"),
    "platelets": (r"platelet|thrombocytop", r"тромбоцит", r"血小板"), "infection": (r"infection", r"инфекци", r"感染"),
    "crs": (r"\bCRS\b|cytokine release", r"СВЦ|CRS|высвобождения цитокин", r"CRS|细胞因子释放"),
    "icans": (r"ICANS|neurotox", r"ICANS|нейротокс", r"ICANS|神经毒"), "gvhd": (r"GVHD|graft-versus", r"РТПХ|против хозяина", r"GVHD|移植物抗宿主"),
    "hlh": (r"\bHLH\b|h(?:a)?emophagocyt", r"ГЛГ|гемофагоцит", r"HLH|噬血"), "men": (r"\bmen\b|\bmales?\b", r"мужчин", r"男"),
    "women": (r"\bwomen\b|\bfemales?\b", r"женщин", r"女"), "children": (r"child", r"дет(?:ей|и|ям)", r"儿童"),
    "treated": (r"treat(?:ment|ed) (?:group|arm)|study group", r"групп[а-я]+ лечения|основн[а-я]+ групп", r"治疗组|试验组|研究组"),
    "control": (r"control|placebo", r"контрол|плацебо", r"对照|安慰剂"), "median": (r"median", r"медиан", r"中位"),
    "mean": (r"\bmean\b|average", r"средн", r"平均"), "responded": (r"respond", r"ответил", r"有效|应答"), "died": (r"\bdied|death", r"умер|летальн|смерт", r"死亡"),
    "relapse": (r"relaps", r"рецидив", r"复发"), "alive": (r"alive|surviv", r"жив|выжив", r"存活|生存"), "infusion": (r"infusion", r"инфузи|введени", r"回输|输注"),
    "transplant": (r"transplant", r"трансплант|пересад", r"移植"), "chemo": (r"chemo", r"химиотерап", r"化疗"), "radio": (r"radiothe|radiat", r"лучев|облуч", r"放疗|放射"),
    "hb": (r"h(?:a)?emoglobin", r"гемоглобин", r"血红蛋白"), "wbc": (r"white (?:blood )?cell|leu[ck]ocyt", r"лейкоцит", r"白细胞(?!介素)"),
    "creatinine": (r"creatinin", r"креатинин", r"肌酐"), "calcium": (r"calcium", r"кальци", r"钙"), "ldh": (r"\bLDH\b|lactate", r"ЛДГ|лактат", r"LDH|乳酸脱氢"),
    "albumin": (r"albumin", r"альбумин", r"白蛋白"), "glucose": (r"glucose", r"глюкоз", r"血糖|葡萄糖"), "marrow": (r"marrow", r"костн[а-я]+ мозг", r"骨髓(?!瘤)"),
    "liver": (r"liver|hepat", r"печен", r"肝"), "kidney": (r"kidney|renal", r"поч[кеч]", r"肾"), "lung": (r"lung|pulmon|pneumon", r"лёгк|легк|пневмон", r"肺"),
    "heart": (r"heart|cardiac", r"серд", r"心"), "pain": (r"pain", r"бол(?:ь|и|ей|ью)", r"疼痛|骨痛|痛"), "fracture": (r"fractur", r"перелом", r"骨折"),
    "dex": (r"dexamethas", r"дексаметаз", r"地塞米松"), "borte": (r"bortezomib", r"бортезомиб", r"硼替佐米"), "lena": (r"lenalidomid", r"леналидомид", r"来那度胺"),
    "dara": (r"daratumumab", r"даратумумаб", r"达雷妥尤"), "cyclo": (r"cyclophosph", r"циклофосф", r"环磷酰胺"), "fluda": (r"fludarab", r"флудараб", r"氟达拉滨"),
    "toci": (r"tocilizumab", r"тоцилизумаб", r"托珠单抗"), "melphalan": (r"melphalan", r"мелфалан", r"美法仑|马法兰"), "dose": (r"\bdose", r"\bдоз", r"剂量"),
    "morning": (r"morning", r"утр", r"早|晨|上午"), "evening": (r"evening|night", r"вечер|ноч", r"晚|夜"), "beds": (r"\bbeds?\b", r"ко(?:ек|йк)", r"床"),
    "rooms": (r"\brooms?\b|wards?", r"палат", r"病房"), "age": (r"\baged?\b|years old", r"возраст", r"年龄|岁"), "follow": (r"follow", r"наблюд", r"随访"),
    "doctors": (r"doctor|physician", r"врач", r"医生|医师"), "nurses": (r"nurse", r"медсест|сестёр|сестер", r"护士"), "hospital": (r"hospital|clinic", r"больниц|клиник|стационар", r"医院|住院|诊所"),
    "remission": (r"remission", r"ремисс", r"缓解"), "bcma": (r"BCMA", r"BCMA", r"BCMA"), "grade": (r"grade", r"степен", r"级"), "trial": (r"\btrial|study", r"исследовани", r"试验|研究"),
    "operations": (r"operation|surger", r"операци", r"手术"), "years": (r"\byears?\b", r"\bлет\b|\bгод", r"年"), "tests": (r"\btests?\b", r"исследован|анализ", r"检测|检查"),
    "onset": (r"\bonset", r"начал|возникновени", r"起病|发生时间|发病时间|出现时间"), "duration": (r"\bduration|\blast(?:ed|ing|s)\b", r"длительн|продолж", r"持续"),
    "countries": (r"countr(?:y|ies)", r"стран", r"国家"),
    "centres": (r"cent(?:re|er)s?\b|\bsites?\b", r"центр", r"中心"), "cities": (r"\bcit(?:y|ies)\b", r"город", r"城市"),
    "papers": (r"\bpapers?\b|articles?\b|publication", r"стать|публикац", r"论文|文章"), "staff": (r"\bstaff\b|employee", r"сотрудник|персонал", r"员工|职工"),
    "cycles": (r"\bcycles?\b", r"цикл|курс", r"疗程|周期"), "weight": (r"\bweigh", r"\bвес", r"体重"), "height": (r"\bheight|\btall\b", r"\bрост", r"身高"),
    "sons": (r"\bsons?\b", r"сын", r"儿子"), "daughters": (r"daughter", r"доч", r"女儿"), "brothers": (r"brother", r"брат", r"兄弟|哥哥|弟弟"),
    "sisters": (r"sister", r"сестр|сестёр", r"姐|妹"), "families": (r"famil", r"семь|семей", r"家庭"), "floors": (r"\bfloors?\b", r"этаж", r"楼"),
    "samples": (r"\bsamples?\b", r"образц|проб", r"样本"), "cells": (r"\bcells?\b", r"клет", r"细胞"), "tablets": (r"tablet|capsule", r"таблет|капсул", r"片|胶囊"),
    "first": (r"\bfirst\b", r"\bперв", r"第一|首"), "second": (r"\bsecond\b", r"\bвтор", r"第二"), "high": (r"high[- ]risk", r"высок[а-я]+ риск", r"高危"),
    "standard": (r"standard[- ]risk", r"стандартн[а-я]+ риск", r"标危"), "skin": (r"\bskin", r"кож", r"皮肤"), "gut": (r"intestin|gut|gastro", r"кишеч|желуд", r"肠|胃"),
}  # fmt: skip
# Polarity that belongs to a result: negative must not become positive.
POSITIVE = (r"(?<!non-)positiv(?:e|ity)", r"(?<!не)позитивн|положительн", r"阳性")
NEGATIVE = (r"negativ(?:e|ity)", r"негативн|отрицательн", r"阴性|转阴")
# The most that may be given must not become the least.
MOST = (r"maxim(?:um|al)", r"максимальн", r"最[大高多]")
LEAST = (r"minim(?:um|al)", r"минимальн", r"最[小低少]")
# Words are looked for where words begin: three times as quick as at every letter.
_WORD = {
    "en": r"(?<![A-Za-z])(?=[A-Za-z])(?:",
    "ru": r"(?<![А-Яа-яЁёA-Za-z])(?=[А-Яа-яЁёA-Za-z])(?:",
    "zh-hans": "(?:",
}
_PLACE = {"en": 0, "ru": 1, "zh-hans": 2}


def _one(table: dict[str, str]) -> re.Pattern:
    return re.compile("|".join(f"(?P<{code}>{pattern})" for code, pattern in table.items()))


_ABBREVIATION = re.compile(r"([A-ZА-Я]{2,}|(?:П|Ч|ОХЧ)\[РО\])")
_ENDPOINT = {
    language: re.compile(
        # words in any case, abbreviations only in capitals
        _WORD[language]
        + _ABBREVIATION.sub(
            r"(?-i:\1)", _one({c.lower(): forms[at] for c, (_, forms) in ENDPOINTS.items()}).pattern
        )
        + ")",
        re.IGNORECASE,
    )
    for language, at in _PLACE.items()
}
_CODES = {code.lower(): code for code in ENDPOINTS}
_OTHER = {
    language: _one({code: forms[at] for code, forms in OTHERS.items()}) for language, at in _PLACE.items()
}
_OPPOSITES = {
    language: [
        (re.compile(one[at], re.IGNORECASE), re.compile(other[at], re.IGNORECASE))
        for one, other in ((POSITIVE, NEGATIVE), (MOST, LEAST))
    ]
    for language, at in _PLACE.items()
}
_INSENSITIVE = {
    language: re.compile(_WORD[language] + pattern.pattern + ")", re.IGNORECASE)
    for language, pattern in _OTHER.items()
}

Label = tuple[str, int, int]


def endpoints(text: str, language: str) -> list[Label]:
    """The endpoints named in folded text; an abbreviation right after its term counts once."""
    found: list[Label] = []
    for match in _ENDPOINT[language].finditer(text):
        code = _CODES[match.lastgroup or ""]
        start, end = match.span()
        if found and found[-1][0] == code and start - found[-1][2] <= 3:
            found[-1] = (code, found[-1][1], end)
            continue
        found.append((code, start, end))
    return found


def others(text: str, language: str) -> list[Label]:
    """The other words that figures belong to."""
    return [(match.lastgroup or "", *match.span()) for match in _INSENSITIVE[language].finditer(text)]


def opposites(text: str, language: str) -> list[tuple[list[tuple[int, int]], list[tuple[int, int]]]]:
    """Where the text says positive and where negative, where it says the most and where the least."""
    return [
        ([m.span() for m in one.finditer(text)], [m.span() for m in other.finditer(text)])
        for one, other in _OPPOSITES[language]
    ]


def group(code: str) -> str:
    """The group within which labels must not be exchanged."""
    return ENDPOINTS[code][0]
