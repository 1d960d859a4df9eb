# ruff: noqa: E501 – a pattern reads best on one line
"""PII-001, 002, 004, 005 and CNS-003: what tells who a patient is, besides a name."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.homes import english_homes, homes, is_of_an_institution
from cms.publishing.rules.text.matching import Pattern, matches, patterns
from cms.publishing.rules.text.patient_names import SURNAMES_ZH
from cms.publishing.rules.text.reading import Text

_PHONE = re.compile(r"[+(\d][\d ()\u00a0.–-]{8,18}\d(?![\d/]|[.,]\d)")
EMAIL = r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}"
_PERSONAL_NUMBERS = patterns(
    en=(
        r"\b(?:mrn|member(?:ship)? (?:no|number|id)|medical record|hospital (?:record|number|no|id)|record (?:no|number)|case (?:no|number)|patient (?:id|no|number)|passport|id card|identity card|national id|social security|ssn|insurance (?:no|number|policy)|snils|admission (?:no|number)|nhs number|health card|policy (?:no|number)|chart (?:no|number))\b[^\n;]{0,18}?[:#№ ](?P<head>(?:no\.? ?)?[a-z]{0,3} ?\d[\d -]{3,18})",
        r"\b(?:lives?|lived|living|resid\w+|home address|address) (?:is |at |in )?:? ?(?:at )?(?P<head>(?:flat|apartment|apt\.?|house|no\.?)? ?\d{1,4}[a-z]?,? (?:\w+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|square|boulevard|way|court)\b)",
        r"\b(?P<head>\d{3}-\d{2}-\d{4})\b",
        r"\bpassport(?: (?:no\.?|number))?,?:? ?(?P<head>(?=[a-z\d]*\d[a-z]*\d)[a-z]{0,2}\d[a-z\d]{5,10})\b",
        r"\b(?:(?:hospital|clinic|patient|medical|health|insurance|admission|case|chart|ward|national|social|tax|laboratory|donor|registration|identity|id|pension|policy|file|record|notes?|card|folder|dossier|passport|visa|wristband|bracelet|sample|specimen) ){1,3}?(?:file|record|notes?|card|chart|folder|dossier|number|no\.?|id|label|wristband|tag|code)?s?,? ?(?:(?:with|bore|bears|carried|reads?|read|was|is|marked|under) )?(?:the )?(?:number|no\.?|№|#|code)s?[,:]? ?(?:was |is |read |reads )?:? ?(?P<head>[a-z]{0,3}[ -]?\d(?:[ -]?\d|[ -]?[a-z](?=[ \d-])){4,18})",
        r"\b(?:chart|file|folder|records?|notes|case|card|dossier)s? (?:\w+ )?(?:is|are|was|were|stands?) (?:\w+ )?(?:filed|kept|stored|listed|registered|archived|numbered|marked) (?:as|under|with) (?:the )?(?:number |code )?(?P<head>[a-z]{0,4} ?\d[\d -]{3,12})",
        r"\b(?P<head>(?!nct)[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d])\b",
    ),
    ru=(
        r"(?<!\w)(?:карт(?:а|ы|е|у|ой)|истори\w+ болезни|выписк\w+|направлени\w+)(?: (?:номер|пациента|больного|стационара|за номером))? ?(?:№|no\.?|номер) ?(?P<head>\d{2,7}(?:[-/]\d{1,4}){0,2}(?:[-/]?[а-яa-z]{1,2})?(?:[-/]\d{2,4})?)",
        r"(?:паспорт\w*|снилс|полис\w*|омс|(?:номер|№) (?:истории болезни|медицинской карты|карты|медкарты|палаты)|истори\w+ болезни|медицинск\w+ карт\w+|медкарт\w+|инн|загранпаспорт\w*|удостоверени\w+)[^\n;]{0,18}?[:#№ ](?P<head>(?:no ?|№ ?|n ?)?[\d][\d -]{3,18})",
        r"(?:прожива\w+|живет|адрес\w*|зарегистрирован\w*)[^\n;]{0,40}?(?P<head>(?:ул\.?|улиц\w+|просп\.?|проспект\w*|пер\.?|переул\w+|бульвар\w*|шоссе|пл\.)[^\n;]{2,40}?(?:д\.|дом\w*|,) ?\d+)",
    ),
    zh=(
        r"(?:身份证(?:号码?)?|护照(?:号码?)?|住院号|病历号|病案号|门诊号|医保(?:卡)?号|医保编号|社保号|社保卡号?|就诊卡号|登记号(?!码?[:： ]?(?:nct|chictr|ctr|NCT|ChiCTR|CTR))|床号|患者编号|档案号|住院病历号|影像号|检查号|腕带号|手环号|银行卡号?|通行证(?:号码?)?|户口簿号)[^\n;,]{0,4}?(?P<head>[a-z]{0,3}\d[\dx -]{3,20})",
        r"(?:住院号|病历号|病案号|门诊号|登记号|档案号|床号|就诊卡号|身份证号?)[^\n;。]{0,4}?(?P<head>[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{5,18})",
        r"(?<!\d)(?P<head>[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dx])(?!\d)",
        r"(?:家住|住在|住址|家庭住址|居住(?:于|在)|地址)[^\n;]{0,4}?(?P<head>[一-龥]{2,20}?(?:路|街|巷|道|胡同|小区|弄|村)[一-龥]{0,6}\d+(?:号|弄|栋|幢|单元|室)[^\n,;。]{0,12})",
        r"(?:家住|家在|家(?:里)?住|老家在|住(?:在|址|处)|家庭住址|户籍|居住(?:于|在|地))[^\n;]{0,4}?(?P<head>[一-龥]{2,20}?(?:路|街|巷|道|胡同|小区|弄|村|屯|里|园|苑|花园|公寓|大厦|家属院|大院|社区|镇|乡)[一-龥]{0,8}(?:\d+|[一二三四五六七八九十]{1,4})(?:号(?:楼)?|弄|栋|幢|单元|室|组|队|座|楼|层|门)[^\n,;。]{0,12})",
        r"(?:家(?:就|也)?在|家住|住在?)(?P<head>(?:(?!病房|病区|酒店|宾馆|科)[^\n;,。]){1,16}?\d{1,4}(?:号楼?|楼|栋|幢|单元|号院)(?:(?!病)[^\n;,。]){0,6}?\d{1,4}(?:门|室|号|单元|房))",
    ),
)
_PATIENT = {
    "en": re.compile(
        r"\b(?:patients?'?s?|(?:her|his|their) (?:own )?(?:\w+ )?(?:sister|brother|mother|father|wife|husband|son|daughter|family|phone|mobile|e-?mail|number|address)|relatives?|mother|father|wife|husband|daughter|son|sister|brother|he can be|she can be|reached|contact (?:him|her)|reach (?:him|her))\b"
    ),
    "ru": re.compile(
        r"пациент|больн(?:ого|ой)|(?<!\w)(?:ее|его|их) (?:\w+ )?(?:телефон|номер|почт|адрес|сестр|брат|мам|муж|жен|доч|сын)|родственни|мам[аыеу]|отец|отца|жен[аыеу](?!щ)|муж[ау]?(?!чин)|дочер|дочь|сын|сестр[аыеу](?!н)|брат|связаться с (?:ней|ним)"
    ),
    "zh": re.compile(
        r"患者|病人|(?:他|她|其)(?:的)?(?:手机|电话|微信|邮箱|家属|妻|丈夫|女儿|儿子|母亲|父亲)|家属|妻子|丈夫|女儿|儿子|母亲|父亲|本人|爱人|老伴|姐姐|哥哥|弟弟|妹妹|儿媳|女婿|孙女|孙子|奶奶|爷爷|妈妈|爸爸|监护人"
    ),
}
# In the kinds that tell how to reach us, only words about one person make a number that person’s.
CONTACT_KINDS = frozenset({"cta", "link", "ui"})
_ONE_PATIENT = {
    "en": re.compile(
        r"\b(?:(?:her|his|their|the patient'?s|patient's) (?:own )?(?:\w+ )?(?:sister|brother|mother|father|wife|husband|son|daughter|family|phone|mobile|e-?mail|number|address)|(?:he|she|him|her) (?:can be|at|on)|(?:contact|reach|call) (?:him|her)\b(?! (?:doctor|team)))\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:е[её]|его) (?:\w+ )?(?:телефон|номер|почт|адрес|сестр|брат|мам|муж|жен|доч|сын)|(?:телефон|номер|почта|адрес)\w* (?:\w+ )?(?:пациентк|больн(?:ого|ой)|мам|отц|муж|жен|доч|сын|сестр|брат)\w*|связаться с (?:ней|ним)"
    ),
    "zh": re.compile(
        r"(?:他|她|其)(?:的)?(?:手机|电话|微信|邮箱|家属|妻|丈夫|女儿|儿子|母亲|父亲)|(?:患者|病人)(?:本人)?(?:的)?(?:手机|微信|邮箱|电话)(?!咨询)|(?:妻子|丈夫|女儿|儿子|母亲|父亲|爱人|老伴)[^\n,。]{0,6}(?:手机|电话|微信)"
    ),
}
# The patient office, the patients’ line, the portal for patients: nobody’s own.
_OF_AN_OFFICE = {
    "en": re.compile(
        r"\b(?:(?:for |new |international |foreign |overseas |our )*patients?'?s?(?: (?:and|&) (?:\w+ )?(?:family|families|relatives|visitors?|guests?))?,?:? (?:\w+ ){0,2}?(?:offices?|desk|line|helpline|hotline|service|services|support|liaison|relations|department|cent(?:re|er)|team|coordinat\w+|portal|advocate|information|enquiries|inquiries|helpdesk|reception|admissions?|navigat\w+)|(?:desk|office|line|helpline|hotline|department|service|support|cent(?:re|er)|team|coordinator|reception|telephone|phone|number) (?:for|of) (?:\w+ ){0,3}?(?:patients?|famil\w+|relatives))\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:отдел|отделени|служб|центр|офис|сектор|координатор|менеджер|кабинет|портал|лини|телефон|номер|приемн|регистратур|колл-центр|справочн|стол|поддержк|работ|помощ|заезд|прием)\w*(?: \w+){0,3}? (?:для |с |по |на )?(?:\w+ ){0,3}?(?:пациент(?:ов|ам|ами)|больных|больными|родственник(?:ов|ам|ами)|семей|семьями)(?!\w)"
    ),
    "zh": re.compile(
        r"(?:国际|海外|外籍|境外|涉外)?(?:患者|病人|家属)(?:及家属|与家属|和家属)?(?:服务|接待|咨询|关爱|支持|管理|联络|事务|平台|门户|热线|专线|中心|办公室|之家|端|指南|须知|须|可|如|请|问询|求助|投诉|随访)"
    ),
}
_OUR_OWN = re.compile(
    r"care@|info@|contact@|office@|privacy@|press@|international@|appointments?@|patients?@|example\.(?:org|com)"
)
_ASKS_FOR = {
    "en": re.compile(
        r"\b(?:call|write to|e-?mail (?:us|our)|contact (?:us|our)|switchboard|reception|patients can (?:call|write|reach)|patients (?:may|should) (?:call|write)|our (?:number|office|team))\b"
    ),
    "ru": re.compile(r"звоните|пишите|позвоните|свяжитесь с нами|напишите|пациенты могут|регистратур"),
    "zh": re.compile(r"请拨打|致电|咨询(?:热线|电话|请)|联系我们|请联系|总机|患者可(?:拨打|致电)"),
}


_AN_EMAIL = re.compile(EMAIL)


def contacts(text: Text) -> Iterator[tuple[int, int]]:
    """Where telephone numbers and e-mail addresses stand."""
    lower = text.lower
    for match in _PHONE.finditer(lower):
        if lower[max(match.start() - 1, 0) : match.start()] not in tuple("0123456789/.=-") and is_contact(
            match.group()
        ):
            yield match.span()
    at = lower.find("@")
    while at >= 0:
        found = _AN_EMAIL.search(lower, max(at - 64, 0), at + 200)
        if found:
            yield found.span()
        at = lower.find("@", max(found.end() if found else 0, at + 1))


def nobody_is_identified(text: Text) -> Iterator[Finding]:
    """PII-001: record, passport and identity numbers, a home address, and a patient’s own phone or e-mail."""
    for match in matches(text, _PERSONAL_NUMBERS):
        if not (_is_form_label(match.group()) or is_of_an_institution(text, match)):
            yield finding("PII-001", text, *match.span())
    lived_at = {"en": english_homes, "ru": homes}.get(text.language)
    for start, end in lived_at(text) if lived_at else ():
        yield finding("PII-001", text, start, end)
    for start, end in contacts(text):
        if not _OUR_OWN.search(text.lower[start:end]) and _is_a_patients(text, start):
            yield finding("PII-001", text, start, end)


def _is_a_patients(text: Text, start: int) -> bool:
    """Whether a sentence speaks of a patient or a relative beside the number that begins here."""
    words = text.words_of(text.sentence_at(start))
    if text.kind in CONTACT_KINDS:
        return _ONE_PATIENT[text.language].search(words) is not None
    if _ASKS_FOR[text.language].search(words):
        return False
    return _PATIENT[text.language].search(_OF_AN_OFFICE[text.language].sub("", words)) is not None


def _is_form_label(words: str) -> bool:
    enough = (
        re.search(r"\d{3}|[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{5}", words)
        or sum(char.isdigit() for char in words) >= 6
    )
    return not enough and not re.search(r"^(?=.*\d).*(?:street|road|ул|просп|号|lane|avenue|flat)", words)


def is_contact(words: str) -> bool:
    digits = [char for char in words if char.isdigit()]
    return "@" in words or (
        (
            9 <= len(digits) <= 15
            and not re.fullmatch(
                r"[\d.]+[–-][\d.]+|(?:19|20)\d\d[ .–-]+(?:19|20)\d\d|\d{4}[-.]\d\d?[-.]\d\d?.*|\d{1,3}(?: \d{3})+|\d+",
                words.strip(),
            )
        )
        or re.fullmatch(r"1[3-9]\d{9}|[78]9\d{9}", words.strip()) is not None
    )


_MONTH_EN = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_MONTH_RU = r"(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
_DAY = patterns(
    en=(
        rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH_EN}\.?,? (?:19|20)\d\d\b|\b{_MONTH_EN}\.? \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|(?<![\d./])\d{{1,2}}[./]\d{{1,2}}[./](?:19|20)\d\d\b",
    ),
    ru=(
        rf"(?<!\d)\d{{1,2}}(?:-го)? {_MONTH_RU}(?: (?:19|20)\d\d)?|(?<![\d./])\d{{1,2}}\.\d{{1,2}}\.(?:19|20)\d\d|\b(?:19|20)\d\d-\d\d-\d\d\b",
    ),
    zh=(r"(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?[日号]|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?!\d)",),
)
_EVENT = {
    "en": re.compile(
        r"\b(?:he|she|his|her|patient|infus\w+|admitted|discharged|diagnos\w+|transplant\w*|relaps\w*|hospitali[sz]\w+|went home|surgery|arrived|received|born|died|fell ill|apheresis|operated|woke|treated|symptoms)\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:он|она|его|ее|ему|ей)(?!\w)|пациент|инфузи|поступил|выписа|диагноз|трансплант|рецидив|госпитализ|родил|операци|приехал|ввели|получил|умер|заболел"
    ),
    "zh": re.compile(r"他|她|患者|回输|入院|出院|确诊|移植|复发|住院|手术|出生|去世|输注|采集|转入|就诊"),
}
_OFFICIAL = {
    "en": re.compile(
        r"\b(?:approv\w+|review\w*|publish\w*|updat\w+|conference|congress|meeting|takes place|licen[cs]\w+|law|in force|launched|registered|fda|nmpa|ema|opens?|opening|version|cut-?off|deadline|announc\w+|webinar|press release|valid|congress|enrol\w+|symposium|designat\w+)\b"
    ),
    "ru": re.compile(
        r"одобр|зарегистр|обновлен|опубликован|проверен|конференц|конгресс|пройдет|состоится|закон|вступ|приказ|версия|срез|лиценз|пересмотр|вебинар|действ\w+ до|утвержд|объяв"
    ),
    "zh": re.compile(
        r"获批|批准|发布|更新|审核|会议|举行|召开|实施|施行|上市|注册|截止|截至|修订|发表|生效|授予|公告|审阅|宣布"
    ),
}


def no_event_has_its_day(text: Text) -> Iterator[Finding]:
    """PII-002: the full date of something that happened to a patient; approvals and reviews may have theirs."""
    for match in matches(text, _DAY):
        words = text.words_of(text.sentence_at(match.start()))
        if _OFFICIAL[text.language].search(words):
            continue
        if text.kind in {"story", "quote"} or _EVENT[text.language].search(words):
            yield finding("PII-002", text, *match.span())


_TRAITS = {
    "en": {
        "age": Pattern(r"\b\d{2}[- ]years?[- ]old\b|\baged? (?:of )?\d{2}\b"),
        "place": Pattern(
            r"\b(?:from|in|of|near) (?:moscow|kazan|beijing|shanghai|novosibirsk|almaty|minsk|kyiv|omsk|ufa|samara|tomsk|perm|vladivostok|hanoi|jakarta|london|delhi|tashkent|baku|yerevan|krasnoyarsk|yekaterinburg|st petersburg|wuhan|harbin|nanjing|hangzhou|chengdu)\b|\b(?:russian|kazakh|chinese|ukrainian|indonesian|american|british|vietnamese|uzbek|mongolian|indian|armenian)\b"
        ),
        "work": Pattern(
            r"\b(?:accountant|teacher|engineer|driver|farmer|nurse by|physicist|pilot|lawyer|miner|journalist|musician|programmer|dentist|policeman|officer|sailor|architect|welder|professor of|chef|shopkeeper|electrician)\b"
        ),
        "hospital": Pattern(r"\b(?:boren|liquan|zhaxin)\b|\b\w+ (?:hospital|clinic|medical cent(?:re|er))\b"),
        "date": Pattern(
            r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\d\d\b"
        ),
        "rare": Pattern(
            r"\b(?:igd|ige|non-secretory|plasma cell leuk\w+|plasmablastic|cns involvement|spcl|triplet|extramedullary)\b"
        ),
        "event": Pattern(
            r"\b(?:widow\w*|twins?|divorc\w+|marathon|champion|refugee|earthquake|wedding|paralympic)\b"
        ),
    },
    "ru": {
        "age": Pattern(r"\d{2}[- ]летн|(?<!\w)\d{2} (?:лет|год)"),
        "place": Pattern(
            r"из (?:москв|казан|пекин|шанха|новосибирск|алмат|минск|киев|омск|уф|самар|томск|перм|владивосток|красноярск|екатеринбург|петербург)\w*|россиян|казахстан|китаян|украин|белорус"
        ),
        "work": Pattern(
            r"бухгалтер|учител|инженер|водител|фермер|физик|летчик|юрист|шахтер|журналист|музыкант|программист|стоматолог|полицейск|моряк|архитектор|сварщик|повар|электрик"
        ),
        "hospital": Pattern(r"божэнь|бо жэнь|лицюань|чжасинь|(?:больниц|клиник)\w* [«\"]?[а-я]"),
        "date": Pattern(
            r"(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)\w* (?:19|20)\d\d"
        ),
        "rare": Pattern(
            r"igd|ige|несекретир|плазмоклеточн\w+ лейкоз|плазмобласт|экстрамедулляр|поражени\w+ цнс"
        ),
        "event": Pattern(r"вдов|близнец|развод|марафон|чемпион|беженец|землетряс|свадьб"),
    },
    "zh": {
        "age": Pattern(r"\d{2}岁"),
        "place": Pattern(
            r"(?:来自|家住|籍贯)|(?:北京|上海|河南|山东|四川|湖北|广东|浙江|江苏|哈尔滨|武汉|成都)(?:人|籍|市民)|俄罗斯|哈萨克|乌克兰|越南|印尼"
        ),
        "work": Pattern(
            r"会计|教师|老师|工程师|司机|农民|律师|飞行员|记者|音乐家|程序员|警察|厨师|矿工|个体户"
        ),
        "hospital": Pattern(r"博仁|力泉|闸新|[一-龥]{2,6}(?:医院)"),
        "date": Pattern(r"(?:19|20)\d\d年\d{1,2}月"),
        "rare": Pattern(r"igd|ige|不分泌型|浆细胞白血病|浆母细胞|髓外|中枢受累"),
        "event": Pattern(r"丧偶|双胞胎|离婚|马拉松|冠军|地震|婚礼"),
    },
}


def details_do_not_add_up_to_a_person(text: Text) -> Iterator[Finding]:
    """PII-004: four or more traits of one person in one passage."""
    if text.kind in {"profile", "ui", "link", "cta"} or not text.lower:
        return
    told: dict[int, set[str]] = {}
    for trait, pattern in _TRAITS[text.language].items():
        for match in pattern.within(text):
            told.setdefault(text.index_of_sentence(match.start()), set()).add(trait)
    for number, traits in sorted(told.items()):
        if len(traits) >= 4:
            yield finding("PII-004", text, text.sentences[number].start, text.sentences[number].end)


_BIRTH = patterns(
    en=(
        r"\bborn (?:in|on) (?:\w+ ){0,3}?(?:19|20)\d\d\b|\b(?:year|date) of birth:? [^\n;]{0,12}(?:19|20)\d\d|\bdob:? ?\d",
        r"\b(?:(?:aged?|age of|at|is|was|turned) (?:9\d|1[01]\d)\b(?![.,]\d)(?! ?(?:%|per|mg|days?|minutes?|hours?|weeks?|patients|people|ml|kg|mmhg|beats|°))|(?:9\d|1[01]\d)[- ]year[- ]old|(?:9\d|1[01]\d) years (?:old|of age))",
    ),
    ru=(
        r"родил(?:ся|ась|ись)[^\n;,]{0,25}?(?:19|20)\d\d|(?:19|20)\d\d ?(?:года|г\.) рождения|год рождения:? ?(?:19|20)\d\d|(?:дата|год) рождения[^\n;]{0,14}\d",
        r"(?<!\d)(?:9\d|1[01]\d)(?:[- ]летн\w+| (?:лет|года?)(?!\w))(?! (?:назад|опыт|стаж|работ))",
    ),
    zh=(
        r"(?:19|20)\d\d ?年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出)?生(?!效|产)|(?:出)?生于 ?(?:19|20)\d\d|出生(?:日期|年月|年份)?[:为是]? ?(?:19|20)\d\d",
        r"(?<!\d)(?:9\d|1[01]\d) ?(?:岁|周岁|高龄)",
    ),
)
_RANGE = re.compile(
    r"eligib|between|aged? \d\d (?:to|or|and)|\d\d[–-]\d\d|under|older than|от \d|до \d|старше|младше|年龄(?:范围|在)|以上|以下|至\d|over \d|or over|participants"
)


def no_birth_year_and_no_great_age(text: Text) -> Iterator[Finding]:
    """PII-005: a birth year or date, or an age of ninety and over."""
    if text.kind == "profile":
        return
    for match in matches(text, _BIRTH):
        if not _RANGE.search(text.words_of(text.sentence_at(match.start()))):
            yield finding("PII-005", text, *match.span())


_STAFF_NAMED = {
    "en": re.compile(
        r"\b(?:[Nn]urse|[Ss]ister|[Cc]aregiver|[Ii]nterpreter|[Pp]hysio(?:therapist)?|[Dd]r\.?|[Dd]octor|[Pp]rof(?:essor|\.)?) [A-Z][a-z]+(?: [A-Z][a-z]+)?"
    ),
    "ru": re.compile(
        r"(?:[Мм]едсестр[аыеу]|[Сс]анитарк[аи]|[Пп]ереводчи\w+|[Дд]октор\w{0,2}|[Пп]рофессор\w{0,2}|[Вв]рач\w{0,2}) [А-ЯЁ][а-яё]+(?: [А-ЯЁ][а-яё]+)?"
    ),
    "zh": re.compile(
        rf"[{SURNAMES_ZH}][一-龥]?(?:护士(?:长)?|护工|翻译|医生|主任|教授|医师)|(?:护士|医生|翻译)[{SURNAMES_ZH}][一-龥]{{1,2}}(?=[,。每一天对在])"
    ),
}


def staff_in_a_story_are_on_the_record(text: Text) -> Iterator[Finding]:
    """CNS-003: a named member of staff in a story; whether the person is on record, the page knows."""
    if text.kind not in {"story", "quote"}:
        return
    for match in _STAFF_NAMED[text.language].finditer(text.plain):
        yield finding("CNS-003", text, *match.span())
