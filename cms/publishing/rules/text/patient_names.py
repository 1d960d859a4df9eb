# ruff: noqa: E501 – a pattern reads best on one line
"""PII-003: the full name of a patient."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.given_names import given_names
from cms.publishing.rules.text.reading import Sentence, Text

SURNAMES_ZH = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
# What a sentence or a mode of address begins with, and no name.
_NOT_A_GIVEN_NAME = r"(?!(?:The|This|That|When|After|Before|While|Since|Because|Although|As|If|And|But|For|With|From|In|On|At|Our|His|Her|Their|My|Your|We|She|He|They|It|Then|Now|Today|Later|Once|Here|There|Mr|Mrs|Ms|Miss|Madam|Dear|Meet|Patient|Like|Both|Until|Yesterday|Finally|Thanks|Read|Grandmother|Grandfather|Nurse|Sister|Mother|Father|Brother|Well|So|Yes|No|Oh|Uncle|Aunt|Little|Young|Old|Baby|Big|Tiny|Brave)\b)"
_NAME_EN = re.compile(
    rf"(?<![\w’'-])(?<!\bJ ){_NOT_A_GIVEN_NAME}(?P<name>[A-ZÀ-Ž][a-zß-ž]{{1,15}}(?:-[A-ZÀ-Ž][a-zß-ž]+)?(?: [A-Z]\.| [A-Z][a-z]{{1,15}}(?:ovich|evich|ich|ovna|evna|ichna))? (?:[A-ZÀ-Ž][a-zß-ž’'-]{{2,18}}|[A-Z][a-z’'-]{{1,6}}[A-Z][a-z]{{2,18}}))(?![\w])"
)
# “My name is …”, “…, our eldest”: whoever is told of so is no member of staff.
_PART = r"[A-ZÀ-Ž][\wß-ž’'-]{1,18}"
_SEVERAL = rf"{_PART}(?: (?:de|da|dos|del|van|von|al|el|bin|ibn|bint|della|di|le|la))?(?: {_PART}){{1,4}}"
_INTRODUCED_EN = re.compile(
    rf"\b(?:[Mm]y (?:full )?name is|I am called|(?:man|woman|boy|girl|lady|patient|child|baby|guest|son|daughter|husband|wife|mother|father|brother|sister|is|was) (?:called|named)) (?P<name>{_SEVERAL})"
    rf"|(?<![\w’'-]){_NOT_A_GIVEN_NAME}(?P<kin>{_SEVERAL}), (?:our|my|his|her|their) (?:\w+ )?(?:eldest|youngest|second|sons?|daughters?|boy|girl|twins?|child|baby|husband|wife|mother|father|brother|sister|grand\w+|mum|dad|nephew|niece|uncle|aunt|fianc\w+)\b"
)
# Three parts and more, of somebody whom the story goes on to call he or she.
_LONG_NAME_EN = re.compile(
    rf"(?<![\w“\"’'-]){_NOT_A_GIVEN_NAME}(?P<name>{_PART}(?: (?:de|da|dos|del|van|von|al|el|bin|ibn|bint|della|di))?(?: {_PART}){{2,4}})(?= (?:[a-z]|\()|,)"
)
_PERSONAL_EN = re.compile(r"\b(?:he|she|his|her|him|herself|himself)\b")
_NAME_RU = re.compile(
    r"(?<!\w)(?P<name>(?:[А-ЯЁ][а-яё]{2,18} )?[А-ЯЁ][а-яё]{2,14} [А-ЯЁ][а-яё]{3,16}(?:ович|евич|ьич|овна|евна|ична|инична)(?:а|у|ем|ы|е|ой)?(?: [А-ЯЁ][а-яё]{2,18})?|[А-ЯЁ][а-яё]{2,14} [А-ЯЁ][а-яё]{2,16}(?:ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ёва|ина|ына|ская|цкая|енко|чук|ян|дзе|швили)(?:а|у|ой|ым|ом)?)(?!\w)"
)
_NAME_ZH = re.compile(
    rf"(?:^|(?<=[,。;:!?\n（()）“‘”\s])|(?<=患者)|(?<=病人)|(?<=病友)|(?<=名叫)|(?<=姓名)|(?<=名为)|(?<=老人)|(?<=叫)|(?<=主人公)|(?<=主角))(?P<name>(?:[{SURNAMES_ZH}]|欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木)(?!女士|先生|教授|主任|医生|阿姨|大爷|某)[一-龥]{{1,2}}?)"
    r"(?:[,(]?(?:男|女|\d{1,3}岁|[一二三四五六七八九十]{1,4}岁|今年|来自|现年|年仅)|是(?:一)?[名位个]|因[^\n,。]{1,14}(?:入院|就诊|住院|来院|转入)|于[^\n,。]{1,14}(?:入院|确诊|就诊|来院|转入)|(?:被|最终)?(?:确诊|诊断)(?:为|患)|患(?:有|上|病)|住(?:进|在|院)|躲?搬?进(?:了)?(?:层流|移植|病房|无菌)|躺在|的(?:妻子|丈夫|女儿|儿子|母亲|父亲|家人|家属))"
)
# After a word that tells who follows, a name needs less behind it to be one.
_TITLED_ZH = r"女士|先生|教授|主任|医生|阿姨|大爷|大妈|老师|大夫|护士|奶奶|爷爷|叔叔|老伯|伯伯|同学|师傅|院长|院士|老板|某|氏|姓"
_GIVEN_ZH = "国强建华志明伟芳娜秀英敏静丽军磊洋艳勇杰娟涛超霞平刚桂兰玉梅红文辉鹏飞宇浩然子涵梓轩雨欣怡佳琪思远海春凤莲珍贞莉素云翠淑慧晓晶莹琳婷雪琴萍倩俊峰斌波亮德福贵富荣光祥瑞庆永忠义仁智宁林森鑫银铁泽润清源沐晨曦昊翔博雅诗萌媛悦彤嫣雯妍凯旭东振立正学兴宝根生"
_NAMED_ZH = re.compile(
    rf"(?:(?<=患者)|(?<=病人)|(?<=病友)|(?<=患儿)|(?<=病患)|(?<=受试者)|(?<=捐献者)|(?<=供者)|(?<=[宁州市县区村镇省京海津庆都港沙汉尔滨明庄山江河]的)|(?<=职工)|(?<=工友)|(?<=员工)|(?<=退休)|(?<=师傅)|(?<=工程师)|(?<=程序员)|(?<=会计)|(?<=厨师)|(?<=店主)|(?<=保安)|(?<=快递员)|(?<=外卖员)|(?<=民警)|(?<=军人)|(?<=战士)|(?<=老兵)|(?<=干部)|(?<=职员)|(?<=白领)|(?<=商人)|(?<=企业家)|(?<=演员)|(?<=歌手)|(?<=画家)|(?<=律师)|(?<=导游)|(?<=主人公)|(?<=主人翁)|(?<=主角)|(?<=嘉宾)|(?<=当事人)|(?<=亲历者)|(?<=讲述者)|(?<=讲述人)|(?<=康复者)|(?<=幸存者)|(?<=病号)|(?<=邻居)|(?<=大姐)|(?<=大哥)|(?<=大娘)|(?<=大妈)|(?<=阿姨)|(?<=奶奶)|(?<=爷爷)|(?<=名叫)|(?<=姓名)|(?<=姓名:)|(?<=名为)|(?<=名字叫)|(?<=者叫)|(?<=人叫)|(?<=友叫)|(?<=子叫)|(?<=娘叫)|(?<=孩叫)|(?<=生叫)|(?<=员叫)|(?<=子\()|(?<=夫\()|(?<=女\()|(?<=儿\()|(?<=亲\()|(?<=伴\()|(?<=人\()|(?<=者\()|(?<=妈\()|(?<=爸\()|(?<=我叫)|(?<=他叫)|(?<=她叫)|(?<=我是)|(?<=岁的)|(?<=女孩)|(?<=男孩)|(?<=小伙)|(?<=姑娘)|(?<=农民)|(?<=工人)|(?<=司机)|(?<=村民)|(?<=市民)|(?<=教师)|(?<=学生)|(?<=妻子)|(?<=丈夫)|(?<=女儿)|(?<=儿子)|(?<=母亲)|(?<=父亲)|(?<=老伴)|(?<=老人))(?P<name>(?:欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木|[{SURNAMES_ZH}肖倪严施牛温芦季俞章鲁葛韦申尤毕聂焦柳邢岳齐梅庄祝涂舒耿牟詹苗凌靳童欧甄裴屈鲍覃霍翁隋柯阮桂闵路左关])(?!{_TITLED_ZH})[一-龥]{{1,2}}?)"
    rf"(?=(?<=[{_GIVEN_ZH}][{_GIVEN_ZH}])|[,、()。:;!?”\n]|$|和|与|跟|在|说|告诉|表示|向|从|把|对|将|的(?!是)|也|已经|曾|今年|现年|去年|前年|来自|住|躺|坐|走|是(?:一|这|个|我|最)|被|因|于|终于|笑|哭|回忆|讲|站|带|手|女士|先生|大姐|大哥|大叔|大娘|大嫂|小姐|老人|老师|大爷|大妈|阿姨|奶奶|爷爷|同学|小朋友|一家|一直|第一|每天|刚|第|交(?!流)|画|写|唱|捧|抱|拿|穿)"
)
# In a story two characters that given names are made of are enough.
_FULL_NAME_ZH = re.compile(
    rf"(?:^|(?<=[,、。;:!?\n“‘给是问陪对和叫为与向让跟了着]))(?P<name>[{SURNAMES_ZH}][{_GIVEN_ZH}]{{2}})(?!{_TITLED_ZH}|教授|医师|护士|主任|医生|院)"
)
_SPEAKING_ZH = re.compile(  # “病床上的刘桂芳笑着对记者说”
    rf"(?:^|(?<=[,。;:!?\n“‘的]))(?P<name>[{SURNAMES_ZH}][{_GIVEN_ZH}]{{1,2}})(?!{_TITLED_ZH})(?=(?:十分|非常|很|不禁)?(?:激动|高兴|开心|欣慰|感慨|动情|哽咽|微笑|笑|含泪|含着泪|流着泪|流着眼泪|虚弱|感激|兴奋|乐呵呵|笑呵呵|笑眯眯|轻声|缓缓)?(?:着)?(?:地)?(?:对(?:着)?(?:记者|我们|镜头|大家|医生|护士|笔者|小编)|向(?:记者|我们|医生|护士|大家)|告诉|说(?!明)|表示|回忆|感慨|竖起|拉着|握着))"
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
        r"\b(?:patients?|diagnos\w+|admitted|relaps\w*|(?:was|were|been) (?:treated|hospitali[sz]ed|admitted)|came to (?:us|our)|(?:has|had|have|having|with|against|from|of) (?:\w+ ){0,2}?(?:sickle cell|thalass\w+|h\w*mophilia|(?:aplastic |sickle )?an(?:a)?emia|thrombocyt\w+|myelodysplas\w+|mds)|myeloma|leuk\w+|lymphoma|aged|years? old|\d\d-year-old|infusion|remission|teacher|a retired|accountant|driver|engineer|mother of|father of|sister|wife of|husband|survivor|fell ill|recover\w*|discharged|suffer\w*|chemotherapy|car-t|ward|(?:hospital|sick)[- ]?bed|bedside|infusion stand|(?:his|her|my) (?:\w+ )?(?:transplant\w*|graft|donor|cells|tumou?r|cancer|scans?|illness|treatment|therapy|biopsy|drip|isolation)|(?:cancer|treatment|clinical) journey|beat(?:en)? (?:cancer|the disease))\b"
    ),
    "ru": re.compile(
        r"пациент|больн(?:ой|ая)|поступил|диагноз|рецидив|приехал|обратил(?:ась|ся)|миелом|лейкоз|лимфом|лет(?!\w)|инфузи|ремисси|учитель|пенсионер|бухгалтер|водител|инженер|мама|отец|жена|муж|заболел|выписа|химиотерап|госпитализ|лечи(?:лась|лся|тся)|больничн\w+ (?:койк|постел|кроват)|на койке|дневник|сбор\w* (?:\w+ )?клеток"
    ),
    "zh": re.compile(
        r"患者|病人|病友|患儿|住进|层流|病房|确诊|入院|出院|复发|骨髓瘤|白血病|淋巴瘤|岁|回输|缓解|化疗|移植|教师|退休|来自|就诊|患|病床|住院|病区|病榻|主人公|到(?:了)?(?:门诊|急诊)|来(?:看病|求医)|看急诊"
    ),
}
_IS_STAFF = {
    "en": re.compile(
        r"(?:\b(?:dr|prof|professor|doctor|nurse|director|head of|author|md|phd|hospital|university|institute|centre|center|clinic|street|foundation|college|journal|trial|group|city|award|prize|nobel|ministry|company|inc|ltd|surgeons?|physicians?|pathologists?|scientists?|chemists?|biologists?|immunologists?|botanists?|anatomists?|founders?|founded|pioneers?|poets?|painters?|novelists?|composers?|sculptors?|writers?|historians?|statue|bust|portrait|named after|chief|h(?:a)?ematologist|translated by|reviewed by|interview(?:ed)? by|editor|spokes\w+)\b)",
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
    if text.language == "en":
        yield from _names_in_stories(text)
    if text.language == "ru" and (
        text.kind == "story" or (text.kind == "quote" and _IS_PATIENT["ru"].search(text.lower))
    ):
        for start, end in given_names(text):
            yield finding("PII-003", text, start, end)


def _names_in_stories(text: Text) -> Iterator[Finding]:
    """Names of people who say who they are, whose family does, or whom a story calls by three names."""
    for match in _INTRODUCED_EN.finditer(text.plain):
        start, end = match.span("name") if match["name"] else match.span("kin")
        if not _NOT_A_NAME.search(text.plain[start:end]) and not _names_staff(
            text, text.sentence_at(start), start, end
        ):
            yield finding("PII-003", text, start, end)
    if text.kind not in {"story", "quote"}:
        return
    for match in _LONG_NAME_EN.finditer(text.plain):
        start, end = match.span("name")
        sentence = text.sentence_at(start)
        if _NOT_A_NAME.search(match["name"]) or _names_staff(text, sentence, start, end):
            continue
        if _PERSONAL_EN.search(text.words_of(sentence) + text.after(sentence)):
            yield finding("PII-003", text, start, end)


# What may follow a name and tell an office or an institution: “, head of”, “leads the centre”, “ Hospital”.
_SAID_OF_STAFF = re.compile(
    r"(?:['’]s)? ?(?:(?:[,(–-]|(?:is|was|has been)(?! (?:diagnosed|treated|admitted|told|ill\b|sick|transplanted|infused|discharged|cured)| on (?:his|her) way| (?:at|in) (?:home|bed|the)|(?: \w+)? when)|leads?|led|heads?|headed|directs?|runs|chairs|founded|works as|worked as|joined|and (?:her|his) team) ?[^.]{0,40}|(?:\w+ )?[A-Z]\w+)"
)


def _names_staff(text: Text, sentence: Sentence, start: int, end: int) -> bool:
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


def _reads_on_as_patient(text: Text, sentence: Sentence) -> bool:
    after = text.after(sentence)
    if text.kind in {"story", "quote"}:
        return _IS_PATIENT[text.language].search(after) is not None
    return text.language == "en" and _TREATED_NEXT.search(after) is not None
