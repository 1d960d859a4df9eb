# ruff: noqa: E501 – a pattern reads best on one line
"""CLN-001 to 003, I18N-002 and 003: criteria, stages and terms."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import Pattern
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.scope import is_asked

_CATEGORY = r"(?:scr|cr|vgpr|pr|mr|sd|pd|orr|охчр|чр|пр|complete (?:response|remission)|very good partial (?:response|remission)|partial (?:response|remission)|response|remission|полн\w+ (?:ответ|ремисси\w+)|очень хорош\w+ частичн\w+ (?:ответ|ремисси\w+)|частичн\w+ (?:ответ|ремисси\w+)|ответ|ремисси\w+|完全缓解|非常好的部分缓解|部分缓解|缓解|疗效)"
_NO_CRITERIA = r"(?:rrmm|rr ?mm|mm(?! ?hg)|ррмм|mds|мдс|myeloma|multiple myeloma|lymphoma|leuk[ae]\w+|pcl|aml|dlbcl|миелом\w+|множественн\w+ миелом\w+|лимфом\w+|骨髓瘤|多发性骨髓瘤|淋巴瘤|白血病)"
_DISEASE_AS_CRITERIA = Pattern(
    rf"(?<!\w){_CATEGORY}(?![\w])[^\n;.]{{0,25}}?(?:according to|by|per|as per|under|по(?: критери\w+)?|согласно(?: критери\w+)?|в соответствии с(?: критери\w+)?) (?:the )?{_NO_CRITERIA}(?! working| international)(?:[- ]criteria)?(?![\w])"
    rf"|(?:按(?:照)?|根据|依据|依照|参照){_NO_CRITERIA}(?:的)?(?:疗效)?(?:评价|评估|判定)?标准[^\n;。]{{0,16}}?{_CATEGORY}"
    rf"|{_CATEGORY}\(?(?:按|依据|根据|参照){_NO_CRITERIA}(?:标准)?"
    r"|(?<!\w)(?:ответ|эффект|эффективност)\w*[^\n;.]{0,30}?(?:по|согласно) (?:критери|стандарт)\w+ (?:(?:рецидив|рефрактер|множествен|впервые)\w* ){0,3}(?:миелом|лимфом|лейкоз)\w*"
    r"|(?:依据|根据|按照?|参照)(?:复发|难治|初治|新诊断|多发性|性|的|及|与|/){0,5}(?:骨髓瘤|淋巴瘤|白血病)(?:的)?标准[^\n;。]{0,4}(?:判定|评价|评估|判断)"
    r"|\b(?:responses?|remissions?|outcomes?)\b[^\n;.]{0,30}?\b(?:by|with|against|under|to|using) (?:the )?(?:(?:relapsed|refractory|multiple|high-risk|newly diagnosed)(?:[ /-]| or | and )){0,3}(?:myeloma|lymphoma|leuk\w+|amyloidosis) criteria"
)
_MDS = re.compile(r"(?<![a-z])mds(?![a-z])|myelodysplas\w+|мдс(?!\w)|миелодиспла\w+|骨髓增生异常")
_MYELOMA_ONLY = Pattern(
    r"(?<![a-z])(?:vgpr|scr)(?![a-z])|(?<!\w)охчр(?!\w)|very good partial|очень хорош\w+ частичн|非常好的部分缓解|严格意义的?完全缓解"
)
_LUGANO = Pattern(r"(?<![a-z])(?:lugano|cmr|pmr)(?![a-z])|лугано")
_MYELOMA = re.compile(r"myeloma|миелом|骨髓瘤|\bmm\b|плазмокл|浆细胞|plasma cell|imwg")


def a_category_belongs_to_its_criteria(text: Text) -> Iterator[Finding]:
    """CLN-001: a disease name used as criteria, or a myeloma category for another disease."""
    for match in _DISEASE_AS_CRITERIA.within(text):
        words = text.words_of(text.sentence_at(match.start()))
        if not re.search(r"imwg|lugano|лугано|recist|cheson|iwg|elN", words):
            yield finding("CLN-001", text, *match.span())
    for match in _LUGANO.within(text):
        words = text.words_of(text.sentence_at(match.start()))
        if _MYELOMA.search(words) and not re.search(r"lymphoma|лимфом|淋巴瘤|imwg|plasmacytoma", words):
            yield finding("CLN-001", text, *match.span())
    for match in _MYELOMA_ONLY.within(text):
        words = text.words_of(text.sentence_at(match.start()))
        if (
            _MDS.search(words) or re.search(r"lymphoma|лимфом|淋巴瘤|lugano|лугано|recist", words)
        ) and not _MYELOMA.search(words):
            yield finding("CLN-001", text, *match.span())


_RISS = re.compile(
    r"(?<![a-zа-я0-9])(?:r[-– ]?|revised )iss\)?(?: ?(?:stage|стади\w+|分期))?[\s:=–-]{0,3}(?:为|是|стади\w+ |of |was |[^\n,;。]{0,14}?(?:到|至|归为|定为|属于?|升为|(?:in|to|at|into|as|is) (?:r-?iss )?stage) ?)?(?P<stage>iii|ii|i|[123])(?![a-z0-9])"
)
_ISS = re.compile(
    r"(?<![a-zа-я0-9-])(?<!r[- –])(?<!revised )iss\)?(?: ?(?:stage|стади\w+|分期))?[\s:=–-]{0,3}(?:为|是|стади\w+ |of |was )?(?P<stage>iii|ii|i|[123])(?![a-z0-9])"
)
_STAGE_BY_RU = r"(?<![a-zа-я0-9])(?P<stage>iii|ii|i|[123](?:-?я)?|перв\w+|втор\w+|трет\w+)(?: стади\w+)? (?:по|согласно)(?: систем\w+| шкал\w+| классификации)? "
_BY_STAGE_RU = r"(?: стади\w+)? ?[–:(-]? ?(?P<stage>перв\w+|втор\w+|трет\w+)(?!\w)"
_RISS_RU = (
    re.compile(_STAGE_BY_RU + r"(?:пересмотренн\w+ )?r[-– ]?iss(?![a-z])"),
    re.compile(r"(?<![a-z])r[-– ]?iss" + _BY_STAGE_RU),
    re.compile(
        r"(?<![a-z])r[-– ]?iss\)?[^\n;,]{0,30}? (?:к|ко|в) (?P<stage>перв\w+|втор\w+|трет\w+)(?!\w) стади"
    ),
)
_ISS_RU = (
    re.compile(_STAGE_BY_RU + r"iss(?![a-z])"),
    re.compile(r"(?<![a-z-])(?<!r[- –])iss" + _BY_STAGE_RU),
)
# “R-ISS III cannot occur together with ISS I” teaches what another text gets wrong.
_STAGES_EXPLAINED = re.compile(
    r"\b(?:cannot|can't|can never|never) (?:\w+ )?(?:both|occur|combin\w+|coexist|go|together|true|right|correct|stand|appear|exist|be (?:both|combined|paired|true|right|correct|together|assigned))\b|\bnot both\b|\b(?:impossible|contradict\w*|inconsistent|incompatible|mutually|exclud\w+)\b"
    r"|невозможн|не (?:может|могут) (?:\w+ )?(?:сочета|встреча|быть|соответств|стоять|одноврем)|не (?:бывает|сочетает|сочетают|встречает|совместим)|несовмест|противореч|исключа[ею]т|ошибк"
    r"|不可能|不(?:能|会|应)[^\n,]{0,4}(?:同时|并存|共存|出现)|矛盾|不一致|互斥|不符|错误"
)
_LEVEL = {"i": 1, "ii": 2, "iii": 3, "1": 1, "2": 2, "3": 3, "1я": 1, "2я": 2, "3я": 3}
_LEVEL_RU = {"перв": 1, "втор": 2, "трет": 3}


def _first(patterns: tuple[re.Pattern, ...], words: str) -> re.Match | None:
    return next((found for each in patterns if (found := each.search(words))), None)


def _level(stage: str) -> int:
    return _LEVEL_RU.get(stage[:4]) or _LEVEL[stage.replace("-", "")]


def a_stage_does_not_contradict_itself(text: Text) -> Iterator[Finding]:
    """CLN-002: R-ISS III needs ISS III, and R-ISS I needs ISS I."""
    for sentence in text.sentences:
        words = text.words_of(sentence)
        plain, revised = _ISS.search(words), _RISS.search(words)
        if text.language == "ru":
            plain = plain or _first(_ISS_RU, words)
            revised = revised or _first(_RISS_RU, words)
        if not plain or not revised or is_asked(text, sentence) or _STAGES_EXPLAINED.search(words):
            continue
        iss, riss = _level(plain["stage"]), _level(revised["stage"])
        if (riss == 3 and iss != 3) or (riss == 1 and iss != 1):
            first, last = sorted((plain.span(), revised.span()))
            yield finding("CLN-002", text, sentence.start + first[0], sentence.start + last[1])


_FALL = Pattern(
    r"(?:[mм]-?(?:protein|spike|component|протеин\w*|градиент\w*|蛋白)|paraprotein|парапротеин\w*|моноклональн\w+ белк\w*|m-?蛋白)[^\n;]{0,40}?(?:fell|fall\w*|dropp\w+|decreas\w+|declin\w+|reduc\w+|down|снизил\w*|снижени\w+|упал\w*|уменьшил\w*|下降|降低|减少)[^\n;]{0,14}?(?P<fall>\d{1,3}(?:[.,]\d+)?) ?%"
)
_URINE = re.compile(r"(?P<urine>\d{1,4}(?:[.,]\d+)?) ?(?:mg|мг) ?/? ?(?:per |за |в )?(?:24|сут|day|d\b)")
_PR = re.compile(
    r"(?<![\w])pr(?![\w])|partial (?:response|remission)|частичн\w+ (?:ответ|ремисси)|(?<!\w)чр(?!\w)|部分缓解"
)
_VERY_GOOD = re.compile(r"vgpr|very good|очень хорош|охчр|非常好")
_BETTER_THAN_PR = re.compile(
    r"(?<!\w)(?:vgpr|охчр)(?!\w)|very good partial|очень хорош\w+ частичн|非常好的部分缓解"
)


def a_category_fits_the_protein(text: Text) -> Iterator[Finding]:
    """CLN-003: a fall of 90 % and more called PR, or of less than 90 % called VGPR."""
    for match in _FALL.within(text):
        words = text.words_of(text.sentence_at(match.start()))
        fall = float(match["fall"].replace(",", "."))
        urine = _URINE.search(words)
        little = urine is not None and float(urine["urine"].replace(",", ".")) < 100
        too_modest = fall >= 90 and little and _PR.search(words) and not _VERY_GOOD.search(words)
        too_proud = fall < 90 and _BETTER_THAN_PR.search(words)
        if too_modest or too_proud:
            yield finding("CLN-003", text, *match.span())


_WRONG = {
    "en": Pattern(
        r"\b(?P<w>(?:intestinal|gut|bowel|skin|liver|gastrointestinal|hepatic|oral|cutaneous|gi|lung|eye|anti-host) rejections?|rejections? (?:\w+ ){0,2}?(?:of|in|on|affecting|attacking) (?:the |his |her )?(?:intestines?|gut|bowels?|skin|liver|mouth|eyes)|(?:transplant(?:ation)?|laminar(?: flow)?) (?:ware-?houses?|cabins?|store-?(?:house|room)s?|depots?|storage|silos?|hangars?|compartments?|bunkers?|granar\w+|repositor\w+|stockrooms?)|(?:transplant|laminar(?: flow)?|transplantation)?\s?(?:ware-?house|cabin)s?(?= (?:after|on day|for|until|ward)|[.,;]|$)|(?:enter|left|entered|leave|leaving|came out of|went out of|out of|into|discharged from) the (?:transplant(?:ation)? |laminar flow )?(?:warehouse|cabin)|re-?infus(?:ion|ed) (?:back )?of (?:the )?car-?t|pre-?leuk[ae]\w+|cytokine storm syndrome|preprocessing (?:chemo\w*|before)|high paraplegia|factor storm)\b"
    ),
    "ru": Pattern(
        r"(?<!\w)(?P<w>отторжени\w+ (?:кишечник|кож|печен|желудочно|слизист|легк)\w*|(?:кишечн|кожн|печеночн)\w+ отторжени\w+|(?:трансплантационн\w+ )?склад\w* (?:трансплантации|после|на \d)|(?:со|на|из|в) (?:трансплантационн\w+ )?склад\w*(?= |[.,;]|$)|предлейкоз\w*|предлейкеми\w*|реинфузи\w+ car-?t|отделени\w+ склад\w*|кабин\w+ трансплантации|цитокинов\w+ буря(?= (?:синдром)))(?!\w)"
    ),
    "zh": Pattern(
        r"(?P<w>移植仓库|(?:进|出|入住?|离开)(?:了)?仓库|肠道?(?:的)?排(?:异|斥)(?:反应)?|皮肤排(?:异|斥)|肝脏?排(?:异|斥)|卡替疗法|白血病前期|异体造血干细胞移植|因子风暴综合征)"
    ),
}
_DRUG = {
    "en": Pattern(
        r"\b(?P<w>cilta-?cell|eque-?cell|zevor-?cell|ciltacaptagene|equecaptagene|ciltacabtagen\b|carvikti|abekma|fukaso|darzalex cell|bortezomid|lenalidomid\b|daratumumap|tocilizumap)\b"
    ),
    "ru": Pattern(
        r"(?<!\w)(?P<w>бортезомид\w*|леналидамид\w*|даратумамаб\w*|тоцилизимаб\w*|цилта-?целл\w*)(?!\w)"
    ),
    "zh": Pattern(
        r"(?P<w>西达基奥伦赛|伊基奥伦赛|泽沃基奥伦赛|达雷木单抗|达拉他单抗|托珠单克隆单抗|来纳度胺|雷那度胺|硼替佐密)"
    ),
}
_REAL_REJECTION = re.compile(
    r"(?:liver|lung|kidney|bowel|intestinal|skin) (?:transplant|graft)|after (?:a )?(?:liver|kidney|lung|organ) transplant|трансплантат(?:а)? (?:печени|почки|легк|кожи)|после пересадки (?:печени|почки)|肝移植|肾移植|肺移植|仓库(?:管理|存放|物资)|warehouse (?:stock|staff|manager|logistics)|logistics|логистик|на складе (?:аптеки|лекарств|препарат)|аптечн"
)


def the_glossary_is_kept(text: Text) -> Iterator[Finding]:
    """I18N-002: a wrong equivalent: GVHD as “rejection”, a transplant ward as “warehouse”, a misspelt drug."""
    for pattern in (_WRONG[text.language], _DRUG[text.language]):
        for match in pattern.within(text):
            sentence = text.sentence_at(match.start())
            if _REAL_REJECTION.search(text.words_of(sentence)):
                continue
            if re.search(
                r"not (?:be )?(?:called|translated|to be)|не (?:следует )?(?:называ|перевод)|不(?:应|要|宜)?(?:称|译|叫)|术语",
                text.words_of(sentence),
            ):
                continue
            yield finding("I18N-002", text, *match.span("w"))


_PR_AS_PARTIAL = re.compile(
    r"(?<!\w)(?P<w>пр)(?!\w) ?[(–,-]{0,2} ?(?:то есть |или |= ?)?(?:частичн\w+|неполн\w+|partial|pr(?!\w))|(?:частичн\w+ (?:ответ\w*|ремисси\w+)|partial (?:response|remission)|(?<!\w)pr) ?[(–,=-]{1,3} ?(?P<v>пр)(?!\w)(?! ?[–=:(-]{1,2} ?полн)|охчр ?(?:или|и|/|,) ?(?P<x>пр)(?!\w)"
    r"|(?<![\w-])pr(?!\w)[^\n;]{0,70}?(?<!не )(?:отмеча|обознача|перевод|пиш|переда|записыва|сокраща|замен)\w*[^\n;]{0,25}?(?<!\w)(?P<y>пр)(?!\w)"
)


def pr_in_russian_is_complete_remission(text: Text) -> Iterator[Finding]:
    """I18N-003: Cyrillic ПР for a partial response. Latin PR in a Russian text is the same trap."""
    if text.language == "ru":
        for match in _PR_AS_PARTIAL.finditer(text.lower):
            if not re.search(
                r"не (?:путать|сокраща|пиш)|означает полн", text.words_of(text.sentence_at(match.start()))
            ):
                yield finding("I18N-003", text, *match.span())
    if text.language == "zh":
        for match in _PR_ON_A_CHINESE_PAGE.within(text):
            yield finding("I18N-003", text, *match.span())
    if text.language == "en":
        for match in _PR_ON_AN_ENGLISH_PAGE.within(text):
            words = text.words_of(text.sentence_at(match.start()))
            if _PR_GLOSSED.search(match.group()) or not _PR_EXPLAINED.search(words):
                yield finding("I18N-003", text, *match.span())


_PR_ON_AN_ENGLISH_PAGE = Pattern(
    r"(?<!\w)пр(?!\w)[^\n;]{0,40}?(?:\bpartial\b|частичн|(?<!\w)pr(?!\w))|(?:\bpartial\b|частичн|(?<![\w-])pr(?!\w)|(?<!\w)чр(?!\w) (?:or|and|/))[^\n;]{0,40}?(?<!\w)пр(?!\w)"
)
_PR_ON_A_CHINESE_PAGE = Pattern(
    r"部分缓解(?![^\n]*(?:不要|勿|不得|不能|并非))[^\n;。]{0,20}?(?<!\w)?пр(?![а-я])|(?<![а-я])пр(?![а-я])[^\n;。完]{0,12}?部分缓解"
)
_PR_GLOSSED = re.compile(
    r"пр ?[(–=:,]{1,2} ?(?:that is,? |or )?(?:a )?partial|(?:partial (?:response|remission)|(?<![\w-])pr) ?[(–=:]{1,2} ?пр"
)
_PR_EXPLAINED = re.compile(
    r"complete|полн|\bnot\b|\bnever\b|\binstead\b|confus|mistak|false friend|\bwrong|чр(?!\w) (?:is|means|stands)"
)
