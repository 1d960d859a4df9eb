# ruff: noqa: E501 – a pattern reads best on one line
"""SUP-001 to SUP-005: the best, better than others, the first, and the miracle."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import asserted, matches, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.scope import is_asked, is_warned_of

_PROVIDER_EN = r"(?:hospitals?|clinics?|cent(?:re|er)s?|institut\w+|doctors?|physicians?|specialists?|experts?|h(?:a)?ematologists?|teams?|professors?|surgeons?|care|treatments?|therap(?:y|ies)|place|address|destination|technolog\w+|facilit\w+|programmes?|programs?|medicine|equipment|oncologists?|providers?|departments?|scientists?|car-?t|choice|method|laborator\w+|option|minds|names|choice|hands|researchers?)"
_PROVIDER_RU = r"(?:клиник\w*|больниц\w*|центр\w*|институт\w*|врач\w*|специалист\w*|эксперт\w*|гематолог\w*|команд\w*|профессор\w*|хирург\w*|помощь|помощи|лечени\w*|терапи\w*|место|технологи\w*|медицин\w*|оборудовани\w*|отделени\w*|ученых|ученые|онколог\w*|метод\w*|лаборатор\w*|учреждени\w*|выбор\w*|решени\w*)"

_SUPERLATIVE = patterns(
    en=(
        rf"\b(?:best|finest|greatest|foremost|top(?:-(?:notch|tier|rated|level|ranked|class))?|leading|premier|elite|world[- ]?(?:class|leading|renowned|famous|beating)|internationally (?:renowned|acclaimed|leading)|first-class|number[- ]one|no\. ?1|#1|unrivall?ed|unmatched|unequall?ed|unsurpassed|peerless|pre-?eminent|ideal|perfect|most (?:advanced|experienced|modern|respected|trusted|outstanding|renowned|reliable|prestigious|reputable|sophisticated|successful|qualified|skilled|sought-after|effective|powerful|accomplished|distinguished|progressive)|highest[- ](?:level|quality|standard|calibre|rated|class)|most powerful|strongest|largest|biggest|safest|cutting-edge) (?:\w+[ -]){{0,4}}?{_PROVIDER_EN}\b",
        rf"\b{_PROVIDER_EN}\b (?:\w+[ -]){{0,4}}?(?:is|are|was|ranks?|ranked|stands?|counts?) (?:\w+ ){{0,3}}?(?:(?:the|simply|absolutely|among the|one of the|our|rated|ranked|as) )(?:very )?(?:best|leading|foremost|finest|greatest|ideal|top|no\. ?1|number one|first|most \w+|largest|strongest|leader|leaders|undisputed)\b(?! (?:cause|step|choice between|infusion|visit|day|part|cycle|dose|time))",
        r"\b(?:leaders?|leadership|pioneers?|champions?|authorit(?:y|ies)) (?:in|of|among) (?:\w+ ){0,3}?(?:field|world|asia|china|region|country|europe|industry|h\w*matology|oncology|treatment|car-?t|therapy|myeloma|cell therapy)\b",
        r"\b(?:second to none|without equal|no equal|unparalleled|in the world's best hands|at the forefront|state[- ]of[- ]the[- ]art|gold medal|best in (?:the )?(?:world|asia|china|class|region|country|city|europe)|like no other)\b",
        r"\b(?:ranks?|ranked|rated) (?:first|no\. ?1|number one|top|among the (?:top|best))\b",
    ),
    ru=(
        rf"(?<!\w)(?:(?:сам\w+ )?(?:лучш|наилучш)\w+|ведущ\w+|передов\w+|крупнейш\w+|сильнейш\w+|первоклассн\w+|элитн\w+|непревзойденн\w+|идеальн\w+|высококлассн\w+|топов\w+|лидирующ\w+|величайш\w+|известнейш\w+|авторитетнейш\w+|уникальн\w+|опытнейш\w+|(?:самы[йемх]\w*|самая|самое|самого|самую|наиболее) (?:современн|передов|опытн|известн|выдающ|надежн|эффективн|продвинут|крупн|авторитетн|сильн|квалифицир|безопасн|лучш|мощн|престижн)\w+) (?:\w+ ){{0,3}}?{_PROVIDER_RU}(?!\w)",
        rf"{_PROVIDER_RU}(?:\w+)?[^\n;,]{{0,25}}?(?<!\w)(?:лучш(?:ий|ая|ее|ие|их|ей|им|ими)|№ ?1|no ?1|номер один|мирового (?:уровня|класса)|экстра-класса|высшего (?:класса|уровня)|ведущ(?:ий|ая|ее|ие|их)|первое место|не имеет (?:равных|аналогов)|вне конкуренции|лидер\w*)(?! всего)",
        r"(?<!\w)(?:лидер\w*|флагман\w*|эталон\w*) (?:в |отрасли|рынка|гематолог\w+|отечественн|миров|в области|лечени)",
        r"(?:сам\w+|наиболее) (?:выдающ|известн|авторитетн|опытн|сильн|квалифицированн)\w+|(?<!\w)мирового (?:уровня|класса|масштаба)|(?<!\w)светил\w+|не имеющ\w+ (?:аналогов|равных)|непревзойденн\w+|вне конкуренции|№ ?1 |номер один",
        r"(?:занима\w+|вход\w+)[^\n;,]{0,20}?(?:первое место|первую строчку|топ|лидирующ\w+|в число (?:лучших|ведущих))",
    ),
    zh=(
        r"最(?:好|佳|优|强|先进|高级|权威|有效|专业|大|顶尖|领先|安全|可靠|具权威|具实力|具影响力|有经验|成熟|理想|值得信赖|前沿|新技术|优秀|知名|便宜|低价|尖端|具规模|信赖|资深|完善|满意|全面|出色)",
        r"(?:国家|世界|国际|宇宙|全球|亚洲|全国|业界|行业|省)级(?!别)|国家级|世界级|顶级|顶尖|顶流|极致|极品|至尊|王牌|金牌(?!牛)|首屈一指|独一无二|无与伦比|举世无双|绝无仅有|独家|史无前例|遥遥领先|首选(?!方案)|泰斗|权威(?:专家|医院|机构|团队|中心)|登峰造极|冠军|龙头|翘楚|巅峰|第一品牌|唯一",
        r"(?:全国|国内|全球|世界|亚洲|全省|全市|业内|行业|国际|技术|实力|规模|水平|疗效|业界|中国|北京|上海)[^\n;,]{0,8}?(?:第一|领先|no\.? ?1|之首|之最|排名第|前列|前茅|首位|一流|领军|领跑|数一数二|名列)",
        r"(?:排名|位居|位列|稳居|荣居|名列|跻身)[^\n;,]{0,6}(?:第一|榜首|首位|前[一二三四五六七八九十]|前列|前茅)|领先(?:水平|地位|优势|的|技术|者)|(?:国际|国内|世界|行业|全球)领先|一流(?:的)?(?:专家|团队|医院|技术|设备|水平|环境|服务)|绝对(?:优势|领先|权威)|no\.? ?1|领军(?:人物|者|企业)|领导者",
    ),
)
_NOT_PRAISE = {
    "en": re.compile(
        r"\b(?:best (?:supportive|overall|available|time|way|to|match|interests?|practice|possible|response|corrected|done|if|in your|suited|estimate|friend|evidence|regards|wishes|known)|leading (?:cause|to|causes|edge|article|question)|first[- ]line|first-class (?:honours|degree|mail)|top (?:of|left|right|up)|ideal (?:body )?weight|perfect match|perfect for you|largest (?:organ|bone|study|trial|lesion|vein)|(?:most|more) (?:advanced|effective) (?:stage|disease|age)|strongest (?:risk|predictor|pain|medicines?)|greatest (?:risk|benefit|care)|highest (?:dose|risk|quality evidence)|ask (?:your|the) doctors? which|which (?:treatment|option|hospital|therapy) is|what is (?:the )?best|best for you|best treatment for|depends on|whichever|no single best|there is no best|unique (?:identifier|number))\b"
    ),
    "ru": re.compile(
        r"наилучш\w+ (?:сопроводительн|поддерживающ|общ|ответ)|лучше всего|ведущ\w+ (?:причин|к |себя|симптом|роль|прием|прием)|перв\w+ лини|в лучшем случае|лучш\w+ ответ|лучевая|как можно лучше|лучше (?:заранее|прийти|звонить|уточнить)|какой (?:метод|центр)|ведущий(?:ся)? дневник|самое главное|уникальн\w+ (?:номер|код)"
    ),
    "zh": re.compile(
        r"最佳(?:支持|总体|缓解|疗效评估|矫正|时间|时机|配型|供者|总)|最大(?:耐受|剂量|径|直径|程度|限度|的器官|浆膜|可耐受|风险|摄氧)|最好(?:提前|先|不要|在|由|能|于|请|的缓解|避免|空腹|咨询|尽|携)|最(?:后|近|终|初|常|多|少|低|高|长|短|早|新|小)|第一(?:医院|附属|人民|次|天|日|周|个|步|年|阶段|诊疗|代|线|名称|大道|中心医院|作者|届|期|疗程|时间|或|临床)|一线|首要|首次|首选方案|唯一(?:标识|编号|码|号)|不存在最|没有最|因人而异|国家级(?:继续|医学教育|期刊|卫生)|三级|绝对(?:值|计数|卧床|禁忌|中性粒)|最大允许|最大输注"
    ),
}


def nobody_is_the_best(text: Text) -> Iterator[Finding]:
    """SUP-001: superlative or leadership of provider, doctor or therapy."""
    if text.kind == "ui":
        return
    for match in asserted(text, _SUPERLATIVE):
        sentence = text.sentence_at(match.start())
        around = text.lower[max(sentence.start, match.start() - 12) : min(sentence.end, match.end() + 18)]
        if not _NOT_PRAISE[text.language].search(around):
            yield finding("SUP-001", text, *match.span())


_TREATMENT_EN = r"(?:(?:stem[- ]cell |bone[- ]marrow |autologous |allogeneic |standard |conventional |traditional |classic(?:al)? |usual |other |any other |all other |any |older |ordinary |existing |current |previous |every other |western |the )*(?:chemo\w*|transplant\w*|hsct|asct|radiotherap\w+|radiation|surger\w+|therap(?:y|ies)|treatments?|drugs?|medicines?|methods?|regimens?|bispecific\w*|antibod\w+|options?|approach\w*|standard of care|car-?t(?: products?| cells?)?|steroids|options|daratumumab|lenalidomide|immunotherap\w+|alternatives?|protocols?|products?))"
_TREATMENT_RU = r"(?:(?:стандартн|традиционн|обычн|классическ|люб|друг|прочи|ин|высокодозн|существующ|сам|прежн|все)?\w* ?(?:химиотерапи\w*|трансплантаци\w*|пересадк\w*|облучени\w*|лучев\w+|операци\w*|терапи\w*|лечени\w*|препарат\w*|метод\w*|схем\w*|антител\w*|подход\w*|средств\w*|тгск|протокол\w*|car-?t\w*|лекарств\w*))"
_TREATMENT_ZH = r"(?:传统|常规|普通|标准|其他|任何|其它|现有|一般|以往|所有|自体|异基因|造血干细胞|骨髓|西医|单纯|单靶点|的|各种|同类){0,3}(?:化疗|放疗|移植|手术|疗法|治疗|药物|方案|方法|手段|单抗|双抗|产品|技术|car-?t(?:产品)?|激素)"

_BETTER = patterns(
    en=(
        rf"\b{{therapy}}\b[^\n;]{{0,30}}?\b(?P<head>(?:far |much |clearly |significantly |many times |two times |twice as |ten times |vastly |considerably |even |simply |always |proven |proved )?(?:better|superior|more effective|safer|stronger|gentler|faster|kinder|more powerful|more reliable|more successful|more precise|less toxic|less harmful|works better|less risky|preferable|more durable)(?: (?:choice|option|treatment|way|alternative))?(?: (?:\w+ ){{0,2}}?(?:results?|outcomes?|responses?|remissions?|survival|chances?|effects?|protection|quality of life))? (?:than|to))\b[^\n;]{{0,15}}?\b{_TREATMENT_EN}\b",
        rf"\b{{therapy}}\b[^\n;]{{0,30}}?\b(?P<head>(?:beats?|beat|outperform\w*|surpass\w*|exceeds?|outclass\w*|outshines?|trumps?|eclips\w+|far exceeds?|is ahead of|overtakes?|outdo\w*|outstrip\w*|leav\w+ behind|replac(?:es|ed)|wins over)) (?:\w+ ){{0,2}}?{_TREATMENT_EN}\b",
        rf"\b{{therapy}}\b[^\n;]{{0,25}}?\b(?P<head>(?:just |every bit |at least |equally |quite )?as (?:effective|good|safe|powerful|strong|successful|reliable|durable) as|equivalent to|no worse than|equal to|comparable to|matches|twice as effective as|on a par with|rivals)\b (?:\w+ ){{0,2}}?{_TREATMENT_EN}\b",
        rf"\b(?P<head>(?:unlike|in contrast to|compared (?:with|to)|while|where|whereas)) (?:\w+ ){{0,2}}?{_TREATMENT_EN}\b[^\n;]{{0,40}}?,? (?:our|car-?t|it|this|the new|immunotherapy|we)[^\n;]{{0,60}}?\b(?:better|works?|no |not |safer|effective|gentle|real results|longer|succeeds|never|superior|stronger|spares)\b",
        r"\b(?P<head>(?:better|more effective|safer|superior|stronger|more powerful) than (?:\w+ ){0,3}?(?:anything (?:else|before)|(?:any|all|every) other|other treatments?|any other treatment|everything|any (?:existing|known|other|treatment)))\b",
        rf"\b(?P<head>(?:succeeds|works|helps) where (?:\w+ ){{0,2}}?{_TREATMENT_EN} (?:\w+ )?(?:fails?|failed|do not|does not|gave up))",
    ),
    ru=(
        rf"{{therapy}}[^\n;]{{0,35}}?(?<!\w)(?P<head>(?:гораздо |намного |значительно |существенно |в разы |куда |заметно |в \w+ раз\w* |явно |всегда |безусловно )?(?:лучше|эффективнее|безопаснее|сильнее|надежнее|действеннее|результативнее|мягче|превосходнее|предпочтительнее|точнее|быстрее|успешнее|более (?:эффективн|безопасн|надежн|действенн)\w+)(?:,? чем)?) (?:\w+ ){{0,2}}?{_TREATMENT_RU}",
        rf"(?<!\w)(?P<head>(?:превосход\w+|превзош\w+|опережа\w+|обгоня\w+|побежда\w+|заменя\w+|вытесня\w+|затмева\w+|обходит|выигрыва\w+ у|лучше любых)) (?:\w+ ){{0,3}}?{_TREATMENT_RU}",
        rf"{{therapy}}[^\n;]{{0,35}}?(?P<head>(?:так(?:ой|ая|ое|ие)? же|столь же|не менее|не хуже|не уступа\w+|настолько же|равноценн\w+|сопоставим\w+)) ?(?:эффективн\w+|безопасн\w+|надежн\w+|действенн\w+|хорош\w*)?,? ?(?:как (?:и )?|чем |по эффективности )?(?:\w+ ){{0,2}}?{_TREATMENT_RU}",
        rf"(?P<head>в отличие от|по сравнению с) (?:\w+ ){{0,2}}?{_TREATMENT_RU}[^\n;]{{0,70}}?(?:лучше|эффективн|безопас|не (?:вызывает|дает|вредит|разруша|повреж)|мягче|действует точн|щад|сильнее|превосход|намного|дает шанс)\w*",
    ),
    zh=(
        rf"(?P<head>优于|好于|胜过|超过|超越|远超|远胜|强于|胜于|完胜|碾压|远优于|不亚于|媲美|等同于|不逊于|不输(?:于)?|堪比|取代|替代了|打败|击败|领先于|赶超|高于|甩开)(?:了)?{_TREATMENT_ZH}",
        rf"比{_TREATMENT_ZH}[^\n;,]{{0,4}}?(?P<head>(?:更|要|还)(?:为|加)?(?:有效|好|安全|强|彻底|优|可靠|快|精准|先进|温和|持久|高|理想|明显|显著)|(?:好|强|有效|安全|优越)(?:得多|很多|多了|数倍|几倍)|有(?:明显|显著|更大)?优势|效果(?:更|要)?好|疗效(?:更|要)?(?:好|高|佳))",
        rf"(?P<head>与|和|跟|同|相比|相较于|较之|比起|不同于|区别于|有别于){_TREATMENT_ZH}(?:相比|比较|相较|不同)?,?[^\n;]{{0,20}}?(?:更(?:有效|好|安全|优|强|彻底|持久|精准|温和|快)|优势(?:明显|显著)|效果(?:相当|一样|更好|更佳)|疗效(?:相当|更好|更佳|更高|一样)|同样有效|副作用(?:更)?小|远远|明显优)",
        r"(?P<head>(?:疗效|效果|安全性|缓解率|优势)[^\n;,]{0,4}(?:优于|好于|胜过|超过|远超|远胜|强于|完胜|碾压|远高于|不亚于|媲美)[^\n;,]{1,10})",
    ),
)
_COMPARED_IN = re.compile(
    r"\[\d+\]|\brefs?\b|nct\d|et al|random|in (?:trial|study)|in the \w+ (?:trial|study)|(?:19|20)\d\d|ссылк|в исследовани|рандомиз|研究中|在[^\n,]{1,14}(?:研究|试验)|文献|随机|doi"
)
_COMPARED_FOR = {
    "en": re.compile(
        r"\b(?:whether|may be|might be|could be|can be|for some|in some|depends?|compar(?:es?|ing) (?:the|two|car)|is being|being studied|trial (?:is|will)|which is|no worse pain|better tolerated by|ask)\b"
    ),
    "ru": re.compile(
        r"(?<!\w)ли(?!\w)|может (?:быть|оказаться)|для части|у части|зависит|сравнива|изуча|спросите"
    ),
    "zh": re.compile(r"是否|可能|取决于|部分患者|正在比较|哪种|因人而异|尚不"),
}


def no_treatment_beats_another_unproven(text: Text) -> Iterator[Finding]:
    """SUP-002: superiority or equivalence to another treatment without a comparative study."""
    for match in asserted(text, _BETTER):
        words = text.words_of(text.sentence_at(match.start()))
        if not _COMPARED_IN.search(words) and not _COMPARED_FOR[text.language].search(words):
            yield finding("SUP-002", text, *match.span())


_OTHERS_EN = r"(?:(?:many |most |some |all |any |several |two |three |lesser |so many )?(?:other|rival|competing|neighbouring|local|ordinary|public|different|western|foreign|russian|american|average|previous) (?:\w+ )?(?:hospitals?|clinics?|cent(?:re|er)s?|providers?|doctors?|physicians|specialists?|institutions?|facilities|teams?|experts)|elsewhere|(?:anywhere|nowhere|everywhere) else|competitors?|colleagues at|(?:his|her|their|the) (?:local|first|previous|home) (?:hospital|doctor|clinic|doctors)|doctors (?:at home|abroad|in (?:his|her) country))"
_OTHERS_RU = r"(?:(?:друг|ин|прочи|соседн|обычн|местн|районн|больш\w+ друг|российск|зарубежн|многи|конкурир|предыдущ|государственн)\w* (?:\w+ )?(?:клиник\w*|больниц\w*|центр\w*|врач\w*|специалист\w*|учреждени\w*|докторо?\w*)|конкурент\w*|по месту жительства|на родине|нигде (?:больше|кроме))"
_OTHERS_ZH = r"(?:其他|别的|其它|别家|同类|外面的|外院|当地|多家|普通|国内外|很多|许多|一般|各大|原来的|之前的)(?:的)?(?:大)?(?:医院|机构|诊所|中心|医生|专家|同行|医疗机构)|同行"

_OTHERS = patterns(
    en=(
        rf"\b(?P<head>unlike|in contrast to|compared (?:with|to)|better than|ahead of|more \w+ than|superior to|than (?:at|in)|where|while|whereas|not like|outperform\w*|surpass\w*|leav\w+ behind) {_OTHERS_EN}\b",
        rf"\b(?P<head>missed|overlooked|misdiagnos\w+|given up (?:on )?|gave up|gave (?:him|her) up|turned (?:away|down)|wrongly|incorrectly|mistreated|failed|refused|rejected|abandoned|written off|could not help|couldn't help|botched|sent home to die|helpless|powerless|no answer)\b[^\n;]{{0,40}}?\b{_OTHERS_EN}\b",
        rf"\b{_OTHERS_EN}\b[^\n;]{{0,40}}?\b(?P<head>missed|overlooked|misdiagnos\w+|gave up|had given up|give up|failed|fail|turned (?:\w+ )?away|could not|couldn't|cannot|can't|refused|refuse|wrong\w*|mistakes?|lack\w*|do not (?:have|offer|know|understand)|don't|outdated|old-fashioned|helpless|incompetent|no longer (?:offer|treat)|were powerless|wrote (?:him|her|them) off|only dream)\b",
        rf"\bno other (?:hospital|clinic|centre|center|doctor|team|place)\b|\bonly (?:we|our (?:centre|hospital|clinic|doctors)) (?:can|could|offer|know|dare|succeed)|\bnowhere else\b|\bwhat {_OTHERS_EN} (?:cannot|can't|could not|dare not)",
    ),
    ru=(
        rf"(?P<head>в отличие от|по сравнению с|лучше,? чем(?: в)?|не (?:то что|так,? как) в|опережа\w+|превосход\w+|в сравнении с) (?:\w+ )?{_OTHERS_RU}",
        rf"(?:в |во )?{_OTHERS_RU}[^\n;]{{0,35}}?(?P<head>просмотрел\w*|проглядел\w*|не (?:увидел|заметил|распознал|смогл|сумел|умеют|могут|знают|справ|берутся|взял)\w*|ошиб\w+|отказ\w+|опустили руки|поставил\w* (?:неверн|ошибочн|неправильн)\w+|бессильн\w+|пропустил\w*|упустил\w*|разв[ео]\w+ руками|махнул\w* рукой|списал\w*|отвернул\w*|устаревш\w+|нет (?:такого|таких|шансов))",
        rf"(?P<head>отказал\w*|просмотрел\w*|не смогл\w*|не помогл\w*|ошибочн\w+|неверн\w+|не берутся|пропустил\w*|бессильн\w+) (?:\w+ ){{0,4}}?(?:в )?{_OTHERS_RU}",
        r"(?P<head>ни (?:один|одна) (?:друг\w+ )(?:центр|клиник|больниц)\w*|только (?:у нас|мы|в нашей клинике|в нашем центре) (?:\w+ )?(?:могут|можем|умеют|смогут|способны|возьмутся|делают|возможно))",
    ),
    zh=(
        rf"(?P<head>(?:与|和|跟|比|不同于|有别于|相比|优于|胜过|超过|超越|区别于|远超|强于|领先(?:于)?|对比)(?:于)?(?:{_OTHERS_ZH}))",
        rf"(?:在)?(?:{_OTHERS_ZH})[^\n;]{{0,14}}?(?P<head>误诊|漏诊|延误|放弃|拒收|拒绝|束手无策|治不好|没治好|无法|没有办法|无能为力|不敢|做不了|不会做|无效|被拒|宣判|查不出|判断错误|不行|错误|耽误|做不到|落后|没效果)",
        rf"(?P<head>误诊|漏诊|被拒|放弃治疗|宣判|治不好)[^\n;]{{0,10}}?(?:{_OTHERS_ZH})|只有(?:我院|我们|在我院)(?:才)?(?:能|可以|会)|(?:别处(?:治不好|没有|做不了|无法))",
    ),
)
_OTHERS_FAIRLY = {
    "en": re.compile(
        r"\b(?:second opinion|refer(?:red|ral|s)? (?:you )?(?:to|from|by)|you may|you can|together with|cooperat\w+|collaborat\w+|transferred|in partnership|if you|records from|treated at|network|share|if your|ask)\b"
    ),
    "ru": re.compile(
        r"второе мнение|направл|сотруднич|вместе с|можете (?:получить|обратиться|взять|лечь)|переведен|совместно|выписк|если|документы из"
    ),
    "zh": re.compile(
        r"第二(?:诊疗)?意见|转诊|合作|您可以|可在|协作|联合|转入|转院至|病历(?:资料)?|如果|请携带"
    ),
}


def other_providers_are_left_in_peace(text: Text) -> Iterator[Finding]:
    """SUP-003: disparages or compares with other providers."""
    for match in matches(text, _OTHERS):
        sentence = text.sentence_at(match.start())
        if is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        if not _OTHERS_FAIRLY[text.language].search(text.words_of(sentence)):
            yield finding("SUP-003", text, *match.span())


_PRIORITY = patterns(
    en=(
        r"\b(?:(?:the|our|world's|china's|asia's|country's|nation's|city's|province's|russia's|europe's) (?:very )?(?:first|earliest)(?:-ever)?|first-ever|world-first|world's only|the only (?:hospital|centre|clinic|center)|first and only)\b[^\n;]{0,60}?\b(?:in (?:the )?(?:\w+ )?(?:world|country|china|province|city|region|asia|europe|history|nation|state|beijing|shanghai|russia|northern china)|worldwide|of its kind|globally|nationwide|anywhere|patient|case|centre|center|hospital|infusion|trial)\b",
        r"\b(?:we|our (?:\w+ )?(?:team|hospital|centre|center|doctors|clinic)|the (?:hospital|team|centre|center|clinic)) (?:were|was|are|is|became) (?:among )?the (?:very )?first\b",
        r"\bfor the first time in (?:the )?(?:\w+ )?(?:world|history|china|country|asia|province|medicine|europe|region|medical history)\b|\b(?:pioneered|pioneering|world premiere|first in (?:the )?(?:world|country|china|province|city|asia|region|human history|europe))\b",
    ),
    ru=(
        r"впервые (?:в (?:мир|стран|кита|ази|росси|город|провинци|истори|регион|област|европ|медицин)\w*|проведен|выполнен|применен|нашими)",
        r"(?<!\w)перв(?:ый|ая|ое|ые|ыми|ого|ой|ую|ым)(?!\w)[^\n;,]{0,15}? в (?:мир|стран|кита|ази|росси|город|провинци|регион|област|европ|истори|пекин|шанха)\w*|мы (?:были |стали )?перв(?:ые|ыми)|единственн\w+ (?:в (?:мир|стран|кита|ази|росси|регион|город)\w*|клиник\w+|центр\w*)|первопроход\w+|пионер\w* (?:в |клеточн|car|лечени)|не имеет аналогов в",
    ),
    zh=(
        r"(?:全国|全球|世界|国内|国际|亚洲|全省|全市|我国|省内|本市|区域|业内|华东|华北|北京|上海|院内)(?:范围内)?(?:的)?(?:首(?:例|个|家|次|创|位|款|台|批|推)|第一(?:例|个|家|位|款|台)|唯一|率先|最早)|率先(?:在|开展|应用|完成|引进|实现|推出|突破)|首例(?!复发)|首创|填补(?:了)?[^\n,;]{0,6}空白|开创(?:了)?[^\n,;]{0,6}先河|开(?:创)?先河|史上(?:首|第一)|独创",
    ),
)
_NOT_PRIORITY = {
    "en": re.compile(
        r"\b(?:first[- ](?:line|relapse|visit|infusion (?:takes|is|was given)|day|cycle|in[- ]human|degree)|ref|\[\d+\]|source)"
    ),
    "ru": re.compile(
        r"впервые (?:выявл|диагност|установл|поступ|обрат|возник)|перв\w+ (?:лини|рецидив|инфузи|визит|аффилир)|\[\d+\]|источник"
    ),
    "zh": re.compile(
        r"首次(?:复发|回输|就诊|诊断|确诊|随访|缓解|移植)|首诊|人体首次|\[\d+\]|首例复发|获批[^\n]{0,10}首个|首个获批"
    ),
}


def the_first_ever_has_a_source(text: Text) -> Iterator[Finding]:
    """SUP-004: first in the city, the country, the world, with no source."""
    for match in asserted(text, _PRIORITY):
        sentence = text.sentence_at(match.start())
        around = text.lower[max(sentence.start, match.start() - 8) : min(sentence.end, match.end() + 10)]
        if not _NOT_PRIORITY[text.language].search(around):
            yield finding("SUP-004", text, *match.span())


_HYPE = patterns(
    en=(
        r"\b(?:miracl\w+|miraculous\w*|revolution(?:ary|i[sz]\w+)?|game[- ]chang\w+|magic\w*|wonder (?:drug|cure|cell)s?|cutting[- ]edge|ground-?breaking|(?:a |second |new |true )?rebirth|reborn|(?:second|new) (?:life|chance at life|lease (?:of|on) life)|unprecedented|life-?changing|life-?saving|future of medicine|dawn of|beacon of hope|ray of hope|new era|holy grail|epoch-?making|turning point in medicine|legendary|god-?like hands|snatched from death|back from the dead|defied death|against all odds|jaw-dropping|sensation\w*)\b",
        r"\bbreakthroughs?\b(?! (?:pain|bleed\w*|infection\w*|therapy designation|designation|dose|fever|seizure\w*|symptom\w*|status|cancer pain|therapy program\w*|nausea|thrombo\w+))",
    ),
    ru=(
        r"(?<!\w)(?:чуд(?:о|а|ом|у|есн\w+|ес\w*|еса)(?!\w)|чудодейств\w+|революци(?:я|и|ю|ей|онн\w+)|волшебн\w+|фантастик\w+|сенсаци\w+|невероятн\w+ спасени\w*|втор(?:ая|ую|ой) жизнь|второе рождение|возрождени\w+|подарил\w* (?:новую |вторую )?жизнь|нов(?:ая|ую) (?:эра|эру|жизнь)|луч надежды|медицин\w+ будущего|инновационнейш\w+|грандиозн\w+|вернул\w* с того света|спас\w+ от (?:верной )?смерти|эпохальн\w+|не имеющ\w+ аналогов)(?!\w)",
        r"(?<!\w)прорыв(?:а|ом|у|ы|ной|ное|ная|ные|ных|ным|ном|ный)?(?!\w)(?! (?:бол|кровот|инфекци|терапи\w+ fda|статус))",
    ),
    zh=(
        r"奇迹|神奇|神药|神效|革命性|里程碑式|划时代|颠覆(?:性|了)?|黑科技|重生|新生(?!儿|血管|物|的骨|肿|突变|细胞)|涅槃|起死回生|妙手|回春|生命的?曙光|新纪元|新希望|福音|创举|逆天|传奇|前所未有|史诗级|救命神|死神(?:手中|手里)|鬼门关|尖端|震撼|轰动",
        r"突破(?!性?(?:治疗药物|疗法(?:认定|资格)|治疗(?:品种|认定)|出血|疼痛|感染|感冒|性疼痛|性出血|性感染|癌痛|发热))",
    ),
)


def nothing_is_a_miracle(text: Text) -> Iterator[Finding]:
    """SUP-005: hype vocabulary; breakthrough pain and breakthrough designation are terms."""
    for match in asserted(text, _HYPE):
        if text.kind != "ui":
            yield finding("SUP-005", text, *match.span())
