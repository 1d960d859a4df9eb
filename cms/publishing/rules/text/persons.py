# ruff: noqa: E501 – a pattern reads best on one line
"""PII-001 to PII-005 and CNS-003: what tells who a patient is."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.given_names import given_names
from cms.publishing.rules.text.homes import english_homes, homes, is_of_an_institution
from cms.publishing.rules.text.matching import Pattern, matches, patterns
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
        r"\b(?P<head>(?!nct)[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d])\b",
    ),
    ru=(
        r"(?:паспорт\w*|снилс|полис\w*|омс|(?:номер|№) (?:истории болезни|карты|медкарты|палаты)|истори\w+ болезни|медицинск\w+ карт\w+|медкарт\w+|инн|загранпаспорт\w*|удостоверени\w+)[^\n;]{0,18}?[:#№ ](?P<head>(?:no ?|№ ?|n ?)?[\d][\d -]{3,18})",
        r"(?:прожива\w+|живет|адрес\w*|зарегистрирован\w*)[^\n;]{0,40}?(?P<head>(?:ул\.?|улиц\w+|просп\.?|проспект\w*|пер\.?|переул\w+|бульвар\w*|шоссе|пл\.)[^\n;]{2,40}?(?:д\.|дом\w*|,) ?\d+)",
    ),
    zh=(
        r"(?:身份证(?:号码?)?|护照(?:号码?)?|住院号|病历号|病案号|门诊号|医保(?:卡)?号|医保编号|社保号|社保卡号?|就诊卡号|登记号(?!码?[:： ]?(?:nct|chictr|ctr|NCT|ChiCTR|CTR))|床号|患者编号|档案号|住院病历号|影像号|检查号|腕带号|手环号|银行卡号?|通行证(?:号码?)?|户口簿号)[^\n;,]{0,4}?(?P<head>[a-z]{0,3}\d[\dx -]{3,20})",
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
        words = text.words_of(text.sentence_at(start))
        if _OUR_OWN.search(text.lower[start:end]):
            continue
        if _PATIENT[text.language].search(words) and not _ASKS_FOR[text.language].search(words):
            yield finding("PII-001", text, start, end)


def _is_form_label(words: str) -> bool:
    enough = re.search(r"\d{3}", words) or sum(char.isdigit() for char in words) >= 6
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


# --- names ---

_SURNAMES_ZH = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
_NAME_EN = re.compile(
    r"(?<![\w’'-])(?<!\bJ )(?!(?:The|This|That|When|After|Before|While|Since|Because|Although|As|If|And|But|For|With|From|In|On|At|Our|His|Her|Their|My|Your|We|She|He|They|It|Then|Now|Today|Later|Once|Here|There|Mr|Mrs|Ms|Miss|Madam|Dear|Meet|Patient|Like|Both|Until|Yesterday|Finally|Thanks|Read|Grandmother|Grandfather|Nurse|Sister|Mother|Father|Brother|Well|So|Yes|No|Oh|Uncle|Aunt|Little|Young|Old|Baby|Big|Tiny|Brave)\b)(?P<name>[A-ZÀ-Ž][a-zß-ž]{1,15}(?:-[A-ZÀ-Ž][a-zß-ž]+)?(?: [A-Z]\.| [A-Z][a-z]{1,15}(?:ovich|evich|ich|ovna|evna|ichna))? (?:[A-ZÀ-Ž][a-zß-ž’'-]{2,18}|[A-Z][a-z’'-]{1,6}[A-Z][a-z]{2,18}))(?![\w])"
)
_NAME_RU = re.compile(
    r"(?<!\w)(?P<name>(?:[А-ЯЁ][а-яё]{2,18} )?[А-ЯЁ][а-яё]{2,14} [А-ЯЁ][а-яё]{3,16}(?:ович|евич|ьич|овна|евна|ична|инична)(?:а|у|ем|ы|е|ой)?(?: [А-ЯЁ][а-яё]{2,18})?|[А-ЯЁ][а-яё]{2,14} [А-ЯЁ][а-яё]{2,16}(?:ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ёва|ина|ына|ская|цкая|енко|чук|ян|дзе|швили)(?:а|у|ой|ым|ом)?)(?!\w)"
)
_NAME_ZH = re.compile(
    rf"(?:^|(?<=[,。;:!?\n（()）“‘”\s])|(?<=患者)|(?<=病人)|(?<=病友)|(?<=名叫)|(?<=姓名)|(?<=名为)|(?<=老人)|(?<=叫)|(?<=主人公)|(?<=主角))(?P<name>[{_SURNAMES_ZH}](?!女士|先生|教授|主任|医生|阿姨|大爷|某)[一-龥]{{1,2}}?)"
    r"(?:[,(]?(?:男|女|\d{1,3}岁|[一二三四五六七八九十]{1,4}岁|今年|来自|现年|年仅)|是(?:一)?[名位个]|因[^\n,。]{1,14}(?:入院|就诊|住院|来院|转入)|于[^\n,。]{1,14}(?:入院|确诊|就诊|来院|转入)|(?:被|最终)?(?:确诊|诊断)(?:为|患)|患(?:有|上|病)|的(?:妻子|丈夫|女儿|儿子|母亲|父亲|家人|家属))"
)
# After a word that tells who follows, a name needs less behind it to be one.
_TITLED_ZH = r"女士|先生|教授|主任|医生|阿姨|大爷|大妈|老师|大夫|护士|奶奶|爷爷|叔叔|老伯|伯伯|同学|师傅|院长|院士|老板|某|氏|姓"
_GIVEN_ZH = "国强建华志明伟芳娜秀英敏静丽军磊洋艳勇杰娟涛超霞平刚桂兰玉梅红文辉鹏飞宇浩然子涵梓轩雨欣怡佳琪思远海春凤莲珍贞莉素云翠淑慧晓晶莹琳婷雪琴萍倩俊峰斌波亮德福贵富荣光祥瑞庆永忠义仁智宁林森鑫银铁泽润清源沐晨曦昊翔博雅诗萌媛悦彤嫣雯妍凯旭东振立正学兴宝根生"
_NAMED_ZH = re.compile(
    rf"(?:(?<=患者)|(?<=病人)|(?<=病友)|(?<=患儿)|(?<=病患)|(?<=受试者)|(?<=捐献者)|(?<=供者)|(?<=[宁州市县区村镇省京海津庆都港沙汉尔滨明庄山江河]的)|(?<=职工)|(?<=工友)|(?<=员工)|(?<=退休)|(?<=师傅)|(?<=工程师)|(?<=程序员)|(?<=会计)|(?<=厨师)|(?<=店主)|(?<=保安)|(?<=快递员)|(?<=外卖员)|(?<=民警)|(?<=军人)|(?<=战士)|(?<=老兵)|(?<=干部)|(?<=职员)|(?<=白领)|(?<=商人)|(?<=企业家)|(?<=演员)|(?<=歌手)|(?<=画家)|(?<=律师)|(?<=导游)|(?<=主人公)|(?<=主人翁)|(?<=主角)|(?<=嘉宾)|(?<=当事人)|(?<=亲历者)|(?<=讲述者)|(?<=讲述人)|(?<=康复者)|(?<=幸存者)|(?<=病号)|(?<=邻居)|(?<=大姐)|(?<=大哥)|(?<=大娘)|(?<=大妈)|(?<=阿姨)|(?<=奶奶)|(?<=爷爷)|(?<=名叫)|(?<=姓名)|(?<=姓名:)|(?<=名为)|(?<=名字叫)|(?<=者叫)|(?<=人叫)|(?<=友叫)|(?<=子叫)|(?<=娘叫)|(?<=孩叫)|(?<=生叫)|(?<=员叫)|(?<=子\()|(?<=夫\()|(?<=女\()|(?<=儿\()|(?<=亲\()|(?<=伴\()|(?<=人\()|(?<=者\()|(?<=妈\()|(?<=爸\()|(?<=我叫)|(?<=他叫)|(?<=她叫)|(?<=我是)|(?<=岁的)|(?<=女孩)|(?<=男孩)|(?<=小伙)|(?<=姑娘)|(?<=农民)|(?<=工人)|(?<=司机)|(?<=村民)|(?<=市民)|(?<=教师)|(?<=学生)|(?<=妻子)|(?<=丈夫)|(?<=女儿)|(?<=儿子)|(?<=母亲)|(?<=父亲)|(?<=老伴)|(?<=老人))(?P<name>[{_SURNAMES_ZH}肖倪严施牛温芦季俞章鲁葛韦申尤毕聂焦柳邢岳齐梅庄祝涂舒耿牟詹苗凌靳童欧甄裴屈鲍覃霍翁隋柯阮桂闵路左关](?!{_TITLED_ZH})[一-龥]{{1,2}}?)"
    rf"(?=(?<=[{_GIVEN_ZH}][{_GIVEN_ZH}])|[,、()。:;!?”\n]|$|和|与|跟|在|说|告诉|表示|向|从|把|对|将|的(?!是)|也|已经|曾|今年|现年|去年|前年|来自|住|躺|坐|走|是(?:一|这|个|我|最)|被|因|于|终于|笑|哭|回忆|讲|站|带|手|女士|先生|大姐|大哥|大叔|大娘|大嫂|小姐|老人|老师|大爷|大妈|阿姨|奶奶|爷爷|同学|小朋友|一家|一直|第一|每天|刚|第)"
)
# In a story two characters that given names are made of are enough.
_FULL_NAME_ZH = re.compile(
    rf"(?:^|(?<=[,、。;:!?\n“‘给是问陪对和叫为与向让跟了着]))(?P<name>[{_SURNAMES_ZH}][{_GIVEN_ZH}]{{2}})(?!{_TITLED_ZH}|教授|医师|护士|主任|医生|院)"
)
_SPEAKING_ZH = re.compile(  # “病床上的刘桂芳笑着对记者说”
    rf"(?:^|(?<=[,。;:!?\n“‘的]))(?P<name>[{_SURNAMES_ZH}][{_GIVEN_ZH}]{{1,2}})(?!{_TITLED_ZH})(?=(?:十分|非常|很|不禁)?(?:激动|高兴|开心|欣慰|感慨|动情|哽咽|微笑|笑|含泪|含着泪|流着泪|流着眼泪|虚弱|感激|兴奋|乐呵呵|笑呵呵|笑眯眯|轻声|缓缓)?(?:着)?(?:地)?(?:对(?:着)?(?:记者|我们|镜头|大家|医生|护士|笔者|小编)|向(?:记者|我们|医生|护士|大家)|告诉|说(?!明)|表示|回忆|感慨|竖起|拉着|握着))"
)
_NOT_NAMED_ZH = re.compile(
    r"^(?:高(?:度|剂|兴|压|血|危|热|龄|烧|脂|蛋)|白(?:天|蛋|细|血|班|色)|常(?:在|与|因|有|会)|何(?:种|人|处|以|时)|张(?:口|嘴|开|力)|毛(?:细|囊|发|巾)|文(?:化|件|书)|顾(?:虑|客|问)|汤(?:药|水)|唐氏|郑重|严(?:重|格|密|禁|肃)|焦虑|温(?:度|和|水|馨)|施(?:行|用)|季(?:节|度)|申(?:请|报)|毕(?:业|竟)|齐(?:全|心)|童年|肖像|欧(?:洲|美)|牛(?:奶|肉)|关(?:心|注|于|节|系|怀|键|爱)|左(?:侧|右|手|腿|下)|路(?:上|途|程|费)|梅毒|章节|易(?:感|发|疲|出|被|患|与|于)|于|钱|康(?:复|健)|马上|周(?:围|末|边|期|转)|方(?:可|能|面|便|才|法|案|式)|任(?:何|务)|许(?:多|可|久)|陆续|万(?:一|分)|黄(?:色|疸|染)|谢(?:绝|谢)|夏(?:天|季)|林间|尤其|庄(?:严|稼)|舒(?:适|服|缓|张)|石(?:膏|头)|江(?:苏|西)|武(?:汉|警)|余(?:下|生)|戴(?:口|帽|上|好|着)|田(?:间|里)|金(?:属|额)|苏醒|曾(?:在|经|因|于|与|有|被|患|做|接|服|用)|程(?:度|序)|钟(?:爱|情)|杜绝|叶酸|范围|陈述|龙|段)"
)
_WORD_ZH = re.compile(
    r"^(?:常[问说听想被把以会能需要感觉出伴表发带误担提做吃去来在于为是因对与和将]|高(?:热|烧|危|龄|钙|血)|周(?:期|围|末|日|一|二|三|四|五|六|边)|白(?:细|血|班)|黄疸|方(?:案|法|式)|任何|何时|马上|康复|常(?:规|见|有|用|年)|曾(?:经|在|因|用|于|被)?|范围|程度|许多|许可|石膏|史(?:上|料)|江(?:苏|西)|武(?:汉)|陈述|余下|金额|陆续|叶酸|苏醒|夏(?:天|季)|毛发|段|于(?:是)?|时|万一|梁|林间|易(?:感|发)|钱|杜绝|田间|张力|安全|程|汪)"
)
_PSEUDONYM = re.compile(
    r"name (?:has been )?changed|names? (?:have been )?changed|pseudonym|not (?:his|her|their) real name|имя (?:было )?изменено|имена изменены|псевдоним|имя вымышлен|имена вымышлен|имя \w+ (?:было )?(?:изменено|вымышлен)|имена (?:\w+ ){1,3}изменены|зовут (?:иначе|по-другому)|изменили (?:имя|имена)|изменив (?:имя|имена)|вымышленн\w+ им|условн\w+ им[яе]|настоящ\w+ им\w+ (?:не |мы )|назов[её]м (?:е[её]|его|их) |имя (?:не называ|скрыт)|化名|匿名|姓名已"
)
_IS_PATIENT = {
    "en": re.compile(
        r"\b(?:patients?|diagnos\w+|admitted|relaps\w*|(?:was|were|been) (?:treated|hospitali[sz]ed|admitted)|came to (?:us|our)|myeloma|leuk\w+|lymphoma|aged|years? old|\d\d-year-old|infusion|remission|teacher|a retired|accountant|driver|engineer|mother of|father of|sister|wife of|husband|survivor|fell ill|recover\w*|discharged|suffer\w*|chemotherapy|car-t|ward|(?:hospital|sick)[- ]?bed|bedside|infusion stand|(?:his|her|my) (?:\w+ )?(?:transplant\w*|graft|donor|cells|tumou?r|cancer|scans?|illness|treatment|therapy|biopsy|drip|isolation)|(?:cancer|treatment|clinical) journey|beat(?:en)? (?:cancer|the disease))\b"
    ),
    "ru": re.compile(
        r"пациент|больн(?:ой|ая)|поступил|диагноз|рецидив|приехал|обратил(?:ась|ся)|миелом|лейкоз|лимфом|лет(?!\w)|инфузи|ремисси|учитель|пенсионер|бухгалтер|водител|инженер|мама|отец|жена|муж|заболел|выписа|химиотерап|госпитализ|лечи(?:лась|лся|тся)|больничн\w+ (?:койк|постел|кроват)|на койке"
    ),
    "zh": re.compile(
        r"患者|病人|病友|确诊|入院|出院|复发|骨髓瘤|白血病|淋巴瘤|岁|回输|缓解|化疗|移植|教师|退休|来自|就诊|患|病床|住院|病区|病榻|主人公|到(?:了)?(?:门诊|急诊)|来(?:看病|求医)|看急诊"
    ),
}
_IS_STAFF = {
    "en": re.compile(
        r"(?:\b(?:dr|prof|professor|doctor|nurse|director|head of|author|md|phd|hospital|university|institute|centre|center|clinic|street|foundation|college|journal|trial|group|city|award|ministry|company|inc|ltd|surgeon|chief|h(?:a)?ematologist|translated by|reviewed by|interview(?:ed)? by|editor|spokes\w+)\b)",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"профессор|доктор|врач|д-р|заведующ|гематолог|академик|директор|медсестр|автор|институт|больниц|университет|редактор|руководит|к\. ?м\. ?н|д\. ?м\. ?н|хирург|центр имени|имени|клиник\w+ им|переводчик"
    ),
    "zh": re.compile(r"教授|主任|医生|医师|院士|护士|博士|院长|专家|作者|记者|编辑|研究员|团队"),
}
_NOT_A_NAME = re.compile(
    r"^(?:St|Mount|Lake|Ward|Clin|Engl|Lancet|Blood|Nat|Ann|The|This|That|These|Those|After|Before|When|Our|Your|His|Her|Their|In|On|At|For|From|With|And|But|If|Bone|Stem|Multiple|Cell|Car|New|North|South|East|West|San|Saint|Hong|Great|United|World|Good|Dear|Day|Week|Month|Phase|Stage|Grade|Chapter|Table|Figure|Part|Best|First|Second|Beijing|Shanghai|Moscow|Asia|China|Chinese|Russian|American|European|Health|Medical|Cancer|Blood|Patient|Patients|Myeloma|Treatment|Clinical|National|International|Red|Black|White|Data|Privacy|Public|Happy|Merry|Google|Expert|Disease|Embarking|Questions?|Story|Read|Book|Chief|Miracle|Internet|Non|Hodgkin|Durie|Ann|Karnofsky|Bence|Charlson|Kaplan|Free|Central|Intensive|Care)\b|^(?:[Нн]еходжкинск\w+ )?(?:Лимфом|Лейкоз|Болезн|Синдром|Миелом|Макроглобулинем|Анеми|Тромбастени|Гистиоцитоз|Саркома|Опухол|Клетк|Тельц|Шкал|Критери|Индекс|Метод|Метк|Проб[аыу]|Тест|Реакци|Симптом|Триад|Операци|Фактор|Белок|Пункци|Линия|Институт|Центр|Клиник|Больниц|Госпитал|Улиц|Проспект|Площад|Набережн|Станци|Преми|Музе|Театр|Парк|Фонд|Школ|Академи|Университет)\w* [А-ЯЁ]"
    r"|(?:Oncol|Hematol|Haematol|Med|Engl|Lancet|Hospital|University|Street|Road|City|Province|Centre|Center|Clinic|Institute|Therapy|Treatment|Disease|Syndrome|Lymphoma|Myeloma|Leukaemia|Group|Trial|Study|Journal|System|Department|Cell|Cells|Transplant|Avenue|Award|Criteria|Day|Week|Care|Score|Salmon|Protein|Jones|Arbor|Meier|Chapter|Ward|Federation|Republic|Kong|Delhi|York|Korea|Kingdom|States|Staging)$"
)


def no_patient_has_a_full_name(text: Text) -> Iterator[Finding]:
    """PII-003: given and family name, or name and patronymic, of somebody who is a patient."""
    if text.kind in {"profile", "ui", "link", "cta"} or _PSEUDONYM.search(text.lower):
        return
    pattern = {"en": _NAME_EN, "ru": _NAME_RU, "zh": _NAME_ZH}[text.language]
    subject = text.plain
    found = list(pattern.finditer(subject))
    if text.language == "zh":
        found += [*_NAMED_ZH.finditer(subject), *_SPEAKING_ZH.finditer(subject)]
        if text.kind in {"story", "quote"}:
            found += _FULL_NAME_ZH.finditer(subject)
    for match in found:
        start, end = match.span("name")
        sentence = text.sentence_at(start)
        words = text.words_of(sentence)
        if text.language == "zh" and (_WORD_ZH.search(match["name"]) or _NOT_NAMED_ZH.search(match["name"])):
            continue
        if _NOT_A_NAME.search(match["name"]) or _names_staff(text, sentence, start, end):
            continue
        if _IS_PATIENT[text.language].search(words) or _reads_on_as_patient(text, sentence):
            yield finding("PII-003", text, start, end)
    if text.language == "ru" and (
        text.kind == "story" or (text.kind == "quote" and _IS_PATIENT["ru"].search(text.lower))
    ):
        for start, end in given_names(text):
            yield finding("PII-003", text, start, end)


# What may follow a name and tell an office or an institution: “, head of”, “leads the centre”, “ Hospital”.
_SAID_OF_STAFF = re.compile(
    r"(?:['’]s)? ?(?:(?:[,(–-]|(?:is|was|has been)(?! (?:diagnosed|treated|admitted|told|ill\b|sick|transplanted|infused|discharged|cured)| on (?:his|her) way| (?:at|in) (?:home|bed|the)|(?: \w+)? when)|leads?|led|heads?|headed|directs?|runs|chairs|founded|works as|worked as|joined|and (?:her|his) team) ?[^.]{0,40}|(?:\w+ )?[A-Z]\w+)"
)


def _names_staff(text: Text, sentence, start: int, end: int) -> bool:
    around = text.plain[max(sentence.start, start - 28) : min(sentence.end, end + 28)]
    if text.language == "zh":
        return re.search(
            r"^(?:教授|主任|医生|医师|院士|护士|博士|院长)|^,?[^\n,]{0,6}(?:主任|教授|医师)",
            text.lower[end : end + 10],
        ) is not None or bool(
            re.search(
                r"(?:教授|主任|医生|医师|院士|护士|专家|作者|记者|通讯员|编辑)$",
                text.lower[max(start - 6, 0) : start],
            )
        )
    if text.language == "en":  # “Anna Volkova came to the clinic” is no member of staff
        before, after = text.plain[max(sentence.start, start - 28) : start], text.plain[end : end + 45]
        behind = _SAID_OF_STAFF.match(after[: max(sentence.end - end, 0)])
        named = _IS_STAFF["en"].search(f"{before}{text.plain[start:end]}")
        return named is not None or (
            behind is not None and _IS_STAFF["en"].search(behind.group()) is not None
        )
    return _IS_STAFF[text.language].search(around.lower()) is not None


_TREATED_NEXT = re.compile(
    r"\b(?:he|she) (?:\w+ ){0,2}?(?:was|had been|began|started|underwent|received|has been|is being|had) (?:\w+ ){0,3}?(?:diagnosed|treated|chemo\w*|induction|transplant\w*|admitted|in remission|infus\w+)"
)


def _reads_on_as_patient(text: Text, sentence) -> bool:
    after = text.after(sentence)
    if text.kind in {"story", "quote"}:
        return _IS_PATIENT[text.language].search(after) is not None
    return text.language == "en" and _TREATED_NEXT.search(after) is not None


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
        rf"[{_SURNAMES_ZH}][一-龥]?(?:护士(?:长)?|护工|翻译|医生|主任|教授|医师)|(?:护士|医生|翻译)[{_SURNAMES_ZH}][一-龥]{{1,2}}(?=[,。每一天对在])"
    ),
}


def staff_in_a_story_are_on_the_record(text: Text) -> Iterator[Finding]:
    """CNS-003: a named member of staff in a story; whether the person is on record, the page knows."""
    if text.kind not in {"story", "quote"}:
        return
    for match in _STAFF_NAMED[text.language].finditer(text.plain):
        yield finding("CNS-003", text, *match.span())
