# ruff: noqa: E501 – a pattern reads best on one line
"""REG-001 and REG-002: what is still investigated, and what is approved for later lines alone, is called so.

Strategies, such as cells for two targets, are known by their words; drugs by the registry, region by region.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from cms.publishing.rules.registry import Drug, Registry, Status
from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import Pattern, matches, patterns
from cms.publishing.rules.text.names import Spelling, found_in, spellings
from cms.publishing.rules.text.reading import Sentence, Text
from cms.publishing.rules.text.scope import is_asked, is_conditional, is_negated, is_warned_of

_INVESTIGATIONAL = Pattern(
    r"(?<![a-z0-9])(?:anti-?)?gprc5d(?![a-z0-9])|(?:dual[- ]target\w*|bispecific|tandem) (?:[\w/-]+ ){0,2}car-?t|bcma ?[/+–-] ?(?:cd19|gprc5d)|cd19 ?[/+–-] ?bcma|двойн\w+ car-?t|(?:двойн\w+ )?car-?t[^\n;]{0,12} к двум мишеням|биспецифическ\w+ car-?t|双靶点?(?:的)?(?:car-?t)?|双靶向car-?t|donor-(?:derived |)humani[sz]ed car-?t|гуманизированн\w+ car-?t|供者来源人源化car-?t|universal car-?t|universal off-the-shelf car|(?:off-the-shelf|allogeneic|donor|in[- ]vivo) (?:donor )?car-?(?:t|nk)|car-?t (?:cells? )?(?:\w+ )?(?:made|produced|grown|created) (?:directly )?(?:in|inside|within) (?:the|your) body|cd(?:5|7|70) car-?t|car-nk|base[- ]edited (?:stem )?cells?|(?:碱基编辑|cd7 ?car-?t)|универсальн\w+ car-?t|(?:通用型|现货型|即用型|异体|同种异体|体内(?:生成的?)?|三靶点|多靶点|装甲)(?:的)? ?car-?t|car-?(?:nk|m)(?:细胞|疗法|治疗)|(?:tcr-?t|til)(?:细胞)?(?:疗法|治疗|回输)|溶瘤病毒|(?:个体化|mrna|新抗原)肿瘤疫苗|外泌体(?:疗法|治疗|注射)|(?:nk|cik|dc-?cik)细胞(?:疗法|治疗|回输)"
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
    r"(?<!\w)(?:мы|нам|наш\w*|у нас|провод\w+|провед\w+|предл(?:ага|ож)\w+|применя\w+|применим|использу\w+|доступн\w+|открыт\w*|получ\w+|лечи\w+|леч(?:ат|им|ит)|лечени\w+|выполня\w+|стоимост\w+|цен[аы]|стоит|прейскурант\w*|прайс\w*|перечн\w+|внесен\w*|расписани\w+|ввод\w+|введ\w+|назнача\w+|назначим|запи\w+|заказ\w+|закаж\w+|заявк\w+|приглаша\w+|приезжайте|пройти|пройдите|проходят|пройдут|выбер\w+|выбирайте|начали|начинаем|стали|дела(?:ем|ют|ет)|став(?:им|ят)|освоил\w*|внедрил\w*|курс\w*|помога\w+|помог\w*|действу\w+|показан\w*|готовим|изготавлива\w+|подойд\w+|подходит|перевед\w+|переводим|переходят|мож(?:но|ете|ем))(?!\w)"
)
_OFFERED = {
    "en": re.compile(
        r"\b(?:we|our|offers?|offered|provides?|provided|available|treat(?:s|ed|ing)?|use[sd]?|using|receive[sd]?|given|gives?|choose|option|can be|performed|combines?|administer\w*|access to|service|book|cost\w*|price\w*|listed|menu|timetable|on the list|patients (?:who|can|may|now|with|whose|receive)|at our)\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:мы|наши пациент\w*|в нашем|в нашей|у нас|проводим|провод\w+|предлага\w+|примен\w+|использу\w+|доступн\w+|получ\w+|лечим|выполня\w+|стоимост\w+|вводим|назнача\w+|лечение (?:двойн|биспец|с помощью))"
    ),
    "zh": re.compile(
        r"我们|我院|本院|本中心|提供|开展|采用|应用|接受|使用|进行|可选|费用|价格|预约|可在|引进|拥有|欢迎|咨询|报名|即到|现货|面向|开放|体验|付费|自费|随到随|收治|推出|上线|落地|选用|应用于|常规|现已|首选|接诊|为您|给(?:您|患者)|患者可|优势|列入|登记|导诊|挂号|项目|上架|目录"
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
        if is_negated(text, sentence, *match.span()) or _is_approved_here(text, *match.span()):
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
        if _is_approved_here(text, *match.span()):
            continue
        if text.kind == "cta" or _OFFERED_RU.search(words):
            yield finding("REG-001", text, *match.span())


def _labelled_near(text: Text, sentence: Sentence) -> bool:
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


# --- drugs of the registry


def mentions(text: Text) -> Iterator[tuple[int, int, Drug]]:
    """Every drug of the registry that the text names, rightly or wrongly."""
    written, drugs = _drugs_of(text.registry, text.language)
    for start, end, words in found_in(text.lower, written):
        yield start, end, drugs[words]


@lru_cache(maxsize=16)
def _drugs_of(registry: Registry, language: str) -> tuple[tuple[Spelling, ...], Mapping[str, Drug]]:
    named = {name: each for each in registry.drugs for name in (*each.right_names, *each.variants)}
    return spellings(named, language, small=True), named


def _is_approved_here(text: Text, start: int, end: int) -> bool:
    """The registry knows better: it holds these words as the name of a drug that is approved for these readers."""
    return any(
        first < end and start < last and drug.statuses_in(text.registry.regions) == {Status.APPROVED}
        for first, last, drug in mentions(text)
    )


_STATUS_TOLD = re.compile(
    r"not (?:registered|licensed|marketed|on the market)|unlicensed|unregistered|withdrawn from the market|only (?:approved|registered|licensed) in|отозван\w* с рынка|регистраци\w+ (?:отозван|отменен|прекращен)|未注册|未上市|退市|撤市|尚未在"
)


def the_status_of_a_drug_is_told(text: Text) -> Iterator[Finding]:
    """REG-001: a drug still investigated where the readers are, named without saying so; another unapproved one, offered."""
    for start, end, drug in mentions(text):
        statuses = drug.statuses_in(text.registry.regions)
        if not statuses - {Status.APPROVED}:
            continue
        sentence = text.sentence_at(start)
        if _labelled_near(text, sentence) or is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        words = text.words_of(sentence)
        if _STATUS_TOLD.search(words) or is_negated(text, sentence, start, end):
            continue
        if Status.INVESTIGATIONAL in statuses or _OFFERED[text.language].search(words):
            yield finding("REG-001", text, start, end)


_COUNT = {
    "one": 1, "first": 1, "1st": 1, "single": 1, "two": 2, "second": 2, "2nd": 2, "three": 3, "third": 3, "3rd": 3, "four": 4,
    "fourth": 4, "4th": 4, "перв": 1, "одн": 1, "втор": 2, "дву": 2, "два": 2, "две": 2, "трет": 3, "тре": 3, "три": 3,
    "четв": 4, "четы": 4, "一": 1, "首": 1, "二": 2, "两": 2, "三": 3, "四": 4,
}  # fmt: skip
# What says how many lines went before: `done` counts them, `at` is the line itself, so one fewer, `none` is none.
_LINES = {
    "en": re.compile(
        r"\b(?P<none>newly diagnosed|up-?front|front-?line|treatment-naive|(?:as|for) (?:the |an? )?(?:first|initial) (?:treatment|therapy))\b"
        r"|\b(?:after|failed|failure of|beyond|following) (?:at least |the |a )?(?P<done>one|first|single|two|second|three|third|four|fourth|\d)(?: or more)?(?: prior| previous| earlier)?[- ](?:lines?|relapses?|regimens?|therap(?:y|ies))"
        r"|\b(?P<prior>one|two|three|four|\d)(?: or more)? (?:prior|previous|earlier) (?:lines?|regimens?|therap(?:y|ies))"
        r"|\b(?P<at>first|second|third|fourth|1st|2nd|3rd|4th)[- ]line"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:(?P<none>впервые (?:выявленн|диагностир|установлен)\w+|ранее не леченн\w+)"
        r"|после (?:как минимум |не менее )?(?P<done>перв|одн|втор|дву|трет|тре|четв|четы|\d)\w*(?: и более)?(?: \w+)?[ -](?:лини|рецидив|курс)"
        r"|(?P<at>перв|втор|трет|четв|1|2|3|4)(?:\w+|-?[йя])? лини)"
    ),
    "zh": re.compile(
        r"(?P<none>初治|新诊断|初诊|未经治疗)"
        r"|(?:既往|至少|≥|接受过)[^,。;\n]{0,6}?(?P<done>[一二两三四\d])(?:种|次)?(?:线|个?疗程)"
        r"|(?P<prior>[一二两三四首\d])(?:线|次)(?:治疗|方案|复发)?(?:失败|后|之后|以上|及以上)"
        r"|(?P<at>[一二三四\d])线"
    ),
}  # fmt: skip
_SAYS_SO = re.compile(
    r"off-label|outside (?:the|its) (?:approved|licensed)|not (?:yet )?(?:approved|licensed)|beyond (?:the|its) approved|\bapproved (?:only |for |after )|\btrials?\b|clinical stud|investigat|nct\d|вне (?:показан|зарегистр|инструкц)|не (?:одобрен|зарегистрирован)|(?:одобрен|зарегистрирован)\w* (?:только |для |после )|клиническ\w+ (?:исследован|испытан)|исследуем|超适应证|超适应症|超说明书|未获批|获批|临床试验|临床研究|适应证|适应症"
)


def a_drug_keeps_to_its_approved_line(text: Text) -> Iterator[Finding]:
    """REG-002: a drug placed in an earlier line than the one it is approved for, with no word about that."""
    for start, end, drug in mentions(text):
        least = drug.least_lines_in(text.registry.regions)
        if least is None:
            continue
        sentence = text.sentence_at(start)
        words = text.words_of(sentence)
        if _SAYS_SO.search(words) or is_asked(text, sentence):
            continue
        for line in _LINES[text.language].finditer(words):
            at, to = sentence.start + line.start(), sentence.start + line.end()
            if lines_before(line) >= least or is_negated(text, sentence, at, to):
                continue
            if not is_conditional(text, sentence, at, to):
                yield finding("REG-002", text, min(start, at), max(end, to))
                break


def lines_before(match: re.Match) -> int:
    """How many lines of treatment went before, by the words that matched."""
    if match["none"]:
        return 0
    counted = match.groupdict()
    word = counted.get("at") or counted.get("done") or counted.get("prior")
    number = int(word) if word.isdigit() else _COUNT[word]
    return number - 1 if counted.get("at") else number
