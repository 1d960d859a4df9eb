# ruff: noqa: E501 – a pattern reads best on one line
"""CLN-001 to 003, REG-001 and 002, I18N-002 and 003, TRM-001: terms, criteria, stages and status."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import Pattern, matches, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.scope import is_asked, is_conditional, is_negated, is_warned_of

_CATEGORY = r"(?:scr|cr|vgpr|pr|mr|sd|pd|orr|охчр|чр|пр|complete (?:response|remission)|very good partial (?:response|remission)|partial (?:response|remission)|response|remission|полн\w+ (?:ответ|ремисси\w+)|очень хорош\w+ частичн\w+ (?:ответ|ремисси\w+)|частичн\w+ (?:ответ|ремисси\w+)|ответ|ремисси\w+|完全缓解|非常好的部分缓解|部分缓解|缓解|疗效)"
_NO_CRITERIA = r"(?:rrmm|rr ?mm|mm(?! ?hg)|ррмм|mds|мдс|myeloma|multiple myeloma|lymphoma|leuk[ae]\w+|pcl|aml|dlbcl|миелом\w+|множественн\w+ миелом\w+|лимфом\w+|骨髓瘤|多发性骨髓瘤|淋巴瘤|白血病)"
_DISEASE_AS_CRITERIA = Pattern(
    rf"(?<!\w){_CATEGORY}(?![\w])[^\n;.]{{0,25}}?(?:according to|by|per|as per|under|по(?: критери\w+)?|согласно(?: критери\w+)?|в соответствии с(?: критери\w+)?) (?:the )?{_NO_CRITERIA}(?! working| international)(?:[- ]criteria)?(?![\w])"
    rf"|(?:按(?:照)?|根据|依据|依照|参照){_NO_CRITERIA}(?:的)?(?:疗效)?(?:评价|评估|判定)?标准[^\n;。]{{0,16}}?{_CATEGORY}"
    rf"|{_CATEGORY}\(?(?:按|依据|根据|参照){_NO_CRITERIA}(?:标准)?"
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
    r"(?<![a-zа-я0-9])(?:r[-– ]?|revised )iss(?: (?:stage|стади\w+))?[\s:=–-]{0,3}(?:为|是|стади\w+ |of |was )?(?P<stage>iii|ii|i|[123])(?![a-z0-9])"
)
_ISS = re.compile(
    r"(?<![a-zа-я0-9-])(?<!r[- –])(?<!revised )iss(?: (?:stage|стади\w+))?[\s:=–-]{0,3}(?:为|是|стади\w+ |of |was )?(?P<stage>iii|ii|i|[123])(?![a-z0-9])"
)
_STAGE_BY_RU = r"(?<![a-zа-я0-9])(?P<stage>iii|ii|i|[123](?:-?я)?|перв\w+|втор\w+|трет\w+)(?: стади\w+)? (?:по|согласно)(?: систем\w+| шкал\w+| классификации)? "
_RISS_RU = re.compile(_STAGE_BY_RU + r"(?:пересмотренн\w+ )?r[-– ]?iss(?![a-z])")
_ISS_RU = re.compile(_STAGE_BY_RU + r"iss(?![a-z])")
_LEVEL = {"i": 1, "ii": 2, "iii": 3, "1": 1, "2": 2, "3": 3, "1я": 1, "2я": 2, "3я": 3}
_LEVEL_RU = {"перв": 1, "втор": 2, "трет": 3}


def _level(stage: str) -> int:
    return _LEVEL_RU.get(stage[:4]) or _LEVEL[stage.replace("-", "")]


def a_stage_does_not_contradict_itself(text: Text) -> Iterator[Finding]:
    """CLN-002: R-ISS III needs ISS III, and R-ISS I needs ISS I."""
    for sentence in text.sentences:
        words = text.words_of(sentence)
        plain, revised = _ISS.search(words), _RISS.search(words)
        if text.language == "ru":
            plain, revised = plain or _ISS_RU.search(words), revised or _RISS_RU.search(words)
        if not plain or not revised or is_asked(text, sentence):
            continue
        iss, riss = _level(plain["stage"]), _level(revised["stage"])
        if (riss == 3 and iss != 3) or (riss == 1 and iss != 1):
            first, last = sorted((plain.span(), revised.span()))
            yield finding("CLN-002", text, sentence.start + first[0], sentence.start + last[1])


_FALL = Pattern(
    r"(?:m-?(?:protein|spike|component|протеин\w*|градиент\w*|蛋白)|paraprotein|парапротеин\w*|моноклональн\w+ белк\w*|m-?蛋白)[^\n;]{0,40}?(?:fell|fall\w*|dropp\w+|decreas\w+|declin\w+|reduc\w+|down|снизил\w*|снижени\w+|упал\w*|уменьшил\w*|下降|降低|减少)[^\n;]{0,14}?(?P<fall>\d{1,3}(?:[.,]\d+)?) ?%"
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


_INVESTIGATIONAL = Pattern(
    r"(?<![a-z0-9])(?:anti-?)?gprc5d(?![a-z0-9])|(?:dual[- ]target\w*|bispecific|tandem) (?:\w+[/-]?\w* )?car-?t|bcma ?[/+–-] ?(?:cd19|gprc5d)|cd19 ?[/+–-] ?bcma|двойн\w+ car-?t|(?:двойн\w+ )?car-?t[^\n;]{0,12} к двум мишеням|биспецифическ\w+ car-?t|双靶点?(?:的)?(?:car-?t)?|双靶向car-?t|donor-(?:derived |)humani[sz]ed car-?t|гуманизированн\w+ car-?t|供者来源人源化car-?t|universal car-?t|universal off-the-shelf car|универсальн\w+ car-?t|通用型car-?t"
)
# Also with half its letters Cyrillic, and by what it does: двухмишенные, к двум мишеням, против BCMA и CD19.
_INVESTIGATIONAL_RU = Pattern(
    r"(?<!\w)(?:(?:анти-?)?[gгд][pр][rгр][cс] ?-?5 ?-?[dд](?![a-zа-я0-9])"
    r"|(?:двух|дву|би|мульти|трех)(?:мишен|таргет|целев|антиген|специфич)\w+(?:[ -]\w+){0,2}? ?(?:car|клет|инфузи|терапи|лечени|препарат)\w*"
    r"|(?:car-?t|кар-?т|клет\w+|терапи\w+|лечени\w+|инфузи\w+)[^\n;.]{0,30}?(?<!\w)(?:(?:с|на|к|против|по|у) (?:сразу )?(?:двум|две|два|оба|двух|двумя|двойн\w+|обе|обеим|трем|три)(?: \w+)?(?: \w+)? ?(?:мишен|антиген|цел)\w*|с двойн\w+ (?:мишен|нацел|прицел|специфичн|таргет)\w+|двойного (?:действия|нацеливания|прицела))"
    r"|(?:car-?t|кар-?т|клет\w+|терапи\w+)[^\n;.]{0,25}?bcma(?: ?[/+и×x*&–-] ?| и к? ?| вместе с | плюс )(?:cd19|gprc5d|cd38)|cd19(?: ?[/+×x*&–-] ?| и )bcma"
    r"|(?:тандемн|дуальн|биспецифическ|универсальн|аллогенн|донорск)\w+ (?:\w+[ -])?(?:car-?t|кар-?т)"
    r"|(?:car-?t|кар-?т)[^\n;.,]{0,15}? (?:от здорового донора|от донора|из клеток донора|«с полки»))"
)
_OFFERED_RU = re.compile(
    r"(?<!\w)(?:мы|нам|наш\w*|у нас|провод\w+|провед\w+|предл(?:ага|ож)\w+|применя\w+|применим|использу\w+|доступн\w+|открыт\w*|получ\w+|лечи\w+|леч(?:ат|им|ит)|лечени\w+|выполня\w+|стоимост\w+|цен[аы]|стоит|ввод\w+|введ\w+|назнача\w+|назначим|запи\w+|заказ\w+|закаж\w+|заявк\w+|приглаша\w+|приезжайте|пройти|пройдите|проходят|пройдут|выбер\w+|выбирайте|начали|начинаем|стали|дела(?:ем|ют|ет)|став(?:им|ят)|освоил\w*|внедрил\w*|курс\w*|помога\w+|помог\w*|действу\w+|показан\w*|готовим|изготавлива\w+|подойд\w+|подходит|перевед\w+|переводим|переходят|мож(?:но|ете|ем))(?!\w)"
)
_OFFERED = {
    "en": re.compile(
        r"\b(?:we|our|offers?|offered|provides?|provided|available|treat(?:s|ed|ing)?|use[sd]?|using|receive[sd]?|given|gives?|choose|option|can be|performed|combines?|administer\w*|access to|service|book|cost\w*|price\w*|patients (?:who|can|may|now|with|whose|receive)|at our)\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:мы|наши пациент\w*|в нашем|в нашей|у нас|проводим|провод\w+|предлага\w+|примен\w+|использу\w+|доступн\w+|получ\w+|лечим|выполня\w+|стоимост\w+|вводим|назнача\w+|лечение (?:двойн|биспец|с помощью))"
    ),
    "zh": re.compile(
        r"我们|我院|本院|本中心|提供|开展|采用|应用|接受|使用|进行|可选|费用|价格|预约|可在|引进|拥有|欢迎|咨询|报名|即到|现货|面向|开放|收治|推出|上线|落地|选用|应用于|常规|现已|首选|接诊|为您|给(?:您|患者)|患者可|优势"
    ),
}
_LABELLED = re.compile(
    r"investigational|clinical trial|clinical study|experimental|under (?:investigation|study)|not (?:yet )?approved|nct\d+|(?:phase|фаз\w*) ?(?:i|1|2|3)|\btrials?\b|\bstud(?:y|ies)\b|исследуем|клиническ\w+ (?:исследован|испытан)|незарегистрир|не (?:зарегистрирован|одобрен)|экспериментальн|в исследовани|в рамках исследован|试验用|临床试验|临床研究|研究性|试验性|尚未获批|未获批|研究(?:仍|还|尚|正|目前)(?:在|处)|(?:没有|尚未|未|不)(?:常规)?(?:开展|提供|应用|使用)|在研|试验|研究阶段|研究者发起|治疗研究|开展[^\n,。]{0,12}研究|preclinical|доклинич|临床前"
)
_EXPLAINED = re.compile(
    r"\b(?:is a (?:protein|receptor|antigen|target|molecule)|protein|gene\b|antigen is|expressed)|белок|антиген(?!н\w+ рец)|рецептор(?!а? car)|экспресс|是一种(?:蛋白|受体|抗原|靶点)|表达|蛋白质|靶点是"
)

_EXPLAINED_RU = re.compile(
    r"белок|белка|рецептор(?!н)|экспресс|молекул|находится на|располож|что такое|– это (?:мишень|антиген)|служит мишенью|изуча|разрабатыва|исследу|испытыва|статьи|доклад|лекци|обзор"
)


def the_investigational_is_labelled(text: Text) -> Iterator[Finding]:
    """REG-001: a product that is still investigated, offered without saying so in the same text block."""
    for match in _INVESTIGATIONAL.within(text):
        sentence = text.sentence_at(match.start())
        words = text.words_of(sentence)
        if _labelled_near(text, sentence) or is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        if is_negated(text, sentence, match.start(), match.end()):
            continue
        if _EXPLAINED.search(words) and not re.search(r"\b(?:we|our)\b|мы |наш|我们|我院", words):
            continue
        if _OFFERED[text.language].search(words):
            yield finding("REG-001", text, *match.span())
    if text.language == "ru":
        yield from _investigational_in_russian(text)


def _investigational_in_russian(text: Text) -> Iterator[Finding]:
    for match in _INVESTIGATIONAL_RU.within(text):
        sentence = text.sentence_at(match.start())
        words = text.words_of(sentence)
        if _labelled_near(text, sentence) or is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        if is_negated(text, sentence, *match.span()) or _EXPLAINED_RU.search(words):
            continue
        if text.kind == "cta" or _OFFERED_RU.search(words):
            yield finding("REG-001", text, *match.span())


def _labelled_near(text: Text, sentence) -> bool:
    """The label may stand in the sentence, the one before or the one after: the block that people read."""
    at = text.index_of_sentence(sentence.start)
    around = text.sentences[max(at - 1, 0) : at + 2]
    return any(_LABELLED.search(text.words_of(each)) for each in around)


_LINE = patterns(
    en=(
        r"\b(?:front-?line|first-line|upfront|newly diagnosed|second-line|early-line|as (?:a |the )?(?:first|initial) (?:treatment|therapy))\b[^\n;]{0,40}?\bcar-?t\b",
        r"\bcar-?t\b[^\n;]{0,50}?\b(?:front-?line|first-line|first line|upfront|for newly diagnosed|at (?:first )?diagnosis|as (?:a |the |your )?(?:first|initial) (?:treatment|therapy|choice|step)|(?:straight|right) after diagnosis|instead of (?:induction|chemotherapy))\b",
    ),
    ru=(
        r"car-?t[^\n;]{0,40}?(?:в (?:качестве )?перв\w+ лини\w+|перв\w+ лини\w+|сразу после (?:постановки )?диагноза|впервые (?:выявленн|диагностир)\w+|вместо (?:индукции|химиотерапии))",
        r"(?:перв\w+ лини\w+|впервые выявленн\w+)[^\n;]{0,40}?car-?t",
    ),
    zh=(
        r"(?:一线|前线|初诊|新诊断|首选|初治|二线)[^\n;。]{0,14}?car-?t|car-?t[^\n;。]{0,14}?(?:一线|前线|初诊|新诊断|初治)(?!失败)",
    ),
)
_OFF_LABEL = re.compile(
    r"off-label|outside (?:the|its) approved|not approved|approved (?:for|after|indication)|trial|study|investigat|nct\d|after (?:\w+ )?(?:first|front)-?line|failed|вне (?:показан|зарегистр|инструкц)|не одобрен|исследован|одобрен|после (?:\w+ )?перв\w+ лини|超适应证|超说明书|未获批|获批|试验|研究|适应证|失败|之后|既往"
)


def use_outside_the_approved_line_says_so(text: Text) -> Iterator[Finding]:
    """REG-002: CAR-T in a line for which it is not approved, with no word about that."""
    for match in matches(text, _LINE):
        sentence = text.sentence_at(match.start())
        words = text.words_of(sentence)
        if _OFF_LABEL.search(words) or is_asked(text, sentence):
            continue
        if is_negated(text, sentence, *match.span()) or is_conditional(text, sentence, *match.span()):
            continue
        yield finding("REG-002", text, *match.span())


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
    r"(?<!\w)(?P<w>пр)(?!\w) ?[(–,-]{0,2} ?(?:то есть |или |= ?)?(?:частичн\w+|неполн\w+|partial|pr(?!\w))|(?:частичн\w+ (?:ответ\w*|ремисси\w+)|partial (?:response|remission)|(?<!\w)pr) ?[(–,=-]{1,3} ?(?P<v>пр)(?!\w)|охчр ?(?:или|и|/|,) ?(?P<x>пр)(?!\w)"
)


def pr_in_russian_is_complete_remission(text: Text) -> Iterator[Finding]:
    """I18N-003: Cyrillic ПР for a partial response. Latin PR in a Russian text is the same trap."""
    if text.language == "ru":
        for match in _PR_AS_PARTIAL.finditer(text.lower):
            if not re.search(
                r"не (?:путать|сокраща|пиш)|означает полн", text.words_of(text.sentence_at(match.start()))
            ):
                yield finding("I18N-003", text, *match.span())
    if text.language == "en":
        for match in _PR_ON_AN_ENGLISH_PAGE.within(text):
            words = text.words_of(text.sentence_at(match.start()))
            if _PR_GLOSSED.search(match.group()) or not _PR_EXPLAINED.search(words):
                yield finding("I18N-003", text, *match.span())


_PR_ON_AN_ENGLISH_PAGE = Pattern(
    r"(?<!\w)пр(?!\w)[^\n;]{0,40}?(?:\bpartial\b|частичн|(?<!\w)pr(?!\w))|(?:\bpartial\b|частичн|(?<![\w-])pr(?!\w)|(?<!\w)чр(?!\w) (?:or|and|/))[^\n;]{0,40}?(?<!\w)пр(?!\w)"
)
_PR_GLOSSED = re.compile(
    r"пр ?[(–=:,]{1,2} ?(?:that is,? |or )?(?:a )?partial|(?:partial (?:response|remission)|(?<![\w-])pr) ?[(–=:]{1,2} ?пр"
)
_PR_EXPLAINED = re.compile(
    r"complete|полн|\bnot\b|\bnever\b|\binstead\b|confus|mistak|false friend|\bwrong|чр(?!\w) (?:is|means|stands)"
)


_VARIANT = {
    "en": Pattern(
        r"(?<![\w-])(?P<w>CARTs?|CAR T-cells?|CAR_T|Car-?t|cart cells?|CAR-t|medial (?:team|cent(?:re|er)|staff|record)|mutiple myeloma|multiple mieloma|haematopoetic|hematopoetic|lymphona|myleoma|leukemia cell(?=s leuk)|chemotheraphy|transplation|plasma-cytoma)(?![\w-])"
    ),
    "ru": Pattern(
        r"(?<![\w-])(?P<w>CART|КАР-?Т|Кар-?т|CAR_T|CAR-t|Car-?t|карти?-терапи\w+|КАРТ-терапи\w+|миэлом\w+|лимфомма|хемотерапи\w+|трансплонтац\w+)(?![\w])"
    ),
    "zh": Pattern(
        r"(?<![A-Za-z-])(?P<w>CART|CAR_T|Car-?t|CAR-t|car-t|卡替|多发骨髓瘤|多发性脊髓瘤|骨髄瘤|淋巴癌)(?![A-Za-z])"
    ),
}
_MIXED_SPELLING = (re.compile(r"\bhaem\w+"), re.compile(r"\b(?:hem(?:at|o(?!stat))\w+)"))


def terms_are_spelt_one_way(text: Text) -> Iterator[Finding]:
    """TRM-001: variants and known typing errors, and haem- beside hem- in one text."""
    for match in _VARIANT[text.language].within(text, plain=True):
        yield finding("TRM-001", text, *match.span("w"))
    if text.language == "en":
        british, american = (pattern.search(text.lower) for pattern in _MIXED_SPELLING)
        if british and american:
            yield finding("TRM-001", text, *max(british.span(), american.span()))
