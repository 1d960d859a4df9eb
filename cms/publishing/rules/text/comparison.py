# ruff: noqa: E501 – a pattern reads best on one line
"""SUP-001 to SUP-005: the best, better than others, the first, and the miracle."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text import chinese_claims
from cms.publishing.rules.text.bold import boldly_surpassed
from cms.publishing.rules.text.contrasts import CONTRASTS
from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import across, asserted, matches, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.russian_rivals import OTHERS, OTHERS_ANSWERED, RIVALS
from cms.publishing.rules.text.scope import is_asked, is_warned_of
from cms.publishing.rules.text.sweeping import sweepingly_surpassed

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
        *chinese_claims.BEST,
        r"最好(?=的|之|[,。!;\n”\"]|$|医院|医生|专家|团队|条件|效果|疗效)|最(?:佳|优|强|高(?:水平|水准|端|标准|荣誉|成就|学府|境界)|丰富|精湛|过硬|靠谱|牛|棒|先进|高级|权威|有效|专业|大|顶尖|领先|安全|可靠|具权威|具实力|具影响力|有经验|成熟|理想|值得信赖|前沿|新技术|优秀|知名|便宜|低价|尖端|具规模|信赖|资深|完善|满意|全面|出色)",
        r"(?:国家|世界|国际|宇宙|全球|亚洲|全国|业界|行业|省)级(?!别)|国家级|世界级|顶级|顶尖|顶流|极致|极品|至尊|王牌|金牌(?!牛)|首屈一指|独一无二|无与伦比|举世无双|绝无仅有|独家|史无前例|遥遥领先|首选(?!方案)|泰斗|权威(?:专家|医院|机构|团队|中心)|登峰造极|冠军|(?<!水)龙头|翘楚|巅峰|第一品牌|唯一",
        r"(?:全国|国内|全球|世界|亚洲|全省|全市|业内|行业|国际|技术|实力|规模|水平|疗效|业界|中国|北京|上海)[^\n;,]{0,8}?(?:第一|领先|no\.? ?1|之首|之最|排名第|前列|前茅|首位|一流|领军|领跑|数一数二|名列)",
        r"(?:排名|位居|位列|稳居|荣居|名列|跻身)[^\n;,]{0,6}(?:第一|榜首|首位|前[一二三四五六七八九十]|前列|前茅)|领先(?:水平|地位|优势|的|技术|者)|(?:国际|国内|世界|行业|全球)领先|一流(?:的)?(?:专家|团队|医院|技术|设备|水平|环境|服务)|绝对(?:优势|领先|权威)|no\.? ?1|领军(?:人物|者|企业)|领导者",
        r"(?:领导|领军|领先|王牌|头部|首选|标杆)(?:性)?(?:品牌|机构|企业|中心|医院|团队)|头一(?:份|号|家|块)|头牌|扛把子|金字招牌|天字第一|首席医院|业内公认|无出其右|领头(?:羊|雁)|排头兵|当仁不让|堪称一绝|炉火纯青|出神入化|哪家强|(?:国内|业内|全国|业界|世界)?无人(?:能|可|出)?(?:望其项背|及|敌|比|其右|超越|企及)|无可(?:匹敌|比拟|挑剔)|难以企及|望其项背|独步|独占鳌头|独树一帜|傲视|傲立|引领(?:全国|行业|世界|国际|潮流|全球|亚洲|业界)|走在[^\n;,]{0,8}前(?:列|沿|面|头)|处于[^\n;,]{0,8}(?:前列|第一梯队|领先)|第一(?:刀|枪|梯队|阵营|把(?:刀|手|交椅)|人(?![一-龥]?称|民)|块牌子|品牌|选择|流|名(?!患者|受试)|家(?:园)?(?=[,。!]))|(?:行业|业界|国际|全国)(?:标杆|典范|旗舰|霸主|翘首|风向标|天花板)|标杆(?:医院|中心|科室|性|地位)|殿堂级|教科书级|天花板|国手|圣手|顶配|天下第一|一骑绝尘|一枝独秀|首席(?:医院|中心|专家)|数一数二|屈指可数的(?:医院|中心|专家)|享誉(?:全国|海内外|世界|国际|中外)|蜚声|驰名|誉满|(?:世界|国际|全球)(?:先进|一流|水准|顶流|尖端)|(?:达到|具备|比肩|媲美|接轨)(?:国际|世界)(?:最高|先进|一流|顶尖|领先|水平)|不二(?:之选|选择)|(?:没有|绝无)第二(?:家|个)|非我(?:院|们)莫属|(?:就|只|还得|首|当)(?:数|属)(?:我们|我院|本院|本中心)|舍我其谁|(?:居|列|排|冠)(?:全国|世界|亚洲|国内|全球|全省)[^\n;,]{0,3}(?:首|第一|前|之冠)|公认的[^\n;,]{0,10}(?:第一|最|权威|顶|头牌)|(?:技术|实力|水平)(?:最|第一|顶|冠绝|独步|傲)",
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
        r"最佳[^\n,。的]{0,6}(?:奖|壁报|论文|海报|演讲|摄影|摘要|病例|口头报告|作品)|最佳(?:支持|总体|缓解|疗效评估|矫正|时间|时机|配型|供者|总)|最大(?:耐受|剂量|径|直径|程度|限度|的器官|浆膜|可耐受|风险|摄氧)|最大的?(?:变化|收获|愿望|困难|问题|安慰|支持|挑战|心愿|敌人|不同|区别|感受|担心|顾虑|压力|障碍|原因|特点|威胁|难题)|最好(?:提前|先|不要|在|由|能|于|请|的缓解|避免|空腹|咨询|尽|携)|最(?:安全|好|可靠|有效|稳妥|佳|理想|完善)的?(?:做法|办法|姿势|预防|沟通|卧位|体位|时机|时间|方式是)|首选(?:用药|药物|检查|途径|静脉|通路)|唯一(?:的)?(?:让|令|使|要|想|做|担心|害怕|“|亲人|孩子|儿子|女儿|安慰|愿望|不便|供者|要求|遗憾|爱好|陪伴|收入|例外|症状|表现|消遣|缺点)|最(?:后|近|终|初|常|多(?!的?(?:专家|患者|经验|中心|医院|团队|机构|科室))|少|低|高(?![,。!的;]|的|水平|水准|端|标准|荣誉|成就|学府|境界)|长|短|早|新|小)|(?:比赛|竞赛|马拉松|大赛|运动会|考试)[^\n,。]{0,8}第一|(?:省|市)级(?:文明|重点|科研|课题|项目|卫生|标准)|国家级(?:科研|课题|自然)|顶级(?:期刊|刊物|会议|学术)|第一(?:批|季度|篇|轮|针|人称|医院|附属|人民|次|天|日|周|个|步|年|阶段|诊疗|代|线|名称|大道|中心医院|作者|届|期|疗程|时间|或|临床)|一线|首要|首次|首选方案|唯一(?:标识|编号|码|号)|不存在最|没有最|因人而异|国家级(?:继续|医学教育|期刊|卫生)|(?:省|市|国家|院|区|县)级[^\n,。]{0,4}(?:继续|继教|学分|学习班|培训|医保|集采|药监|卫健|疾控|数据库|质控|质量控制|临检|监测|预案|平台|目录|教材|[iⅰ1一二]类)|(?:争议|分歧|差异|差别|变化|困难|难度|压力|负担|阻力|花费|开销|面积|体积|直径|径线|肿块|结节|病灶|淋巴结|年龄|岁数|波动|损失|打击|触动)最大|三级|绝对(?:值|计数|卧床|禁忌|中性粒)|最大允许|最大输注"
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
_RIVAL_RU = r"(?:(?:химио|радио|иммуно)?терапи\w+|хими(?:я|и|ю|ей)|трансплантаци\w+|пересад\w+|тгск|облучени\w+|лучев\w+ (?:терапи|лечени)\w+|операци\w+|лечени(?:я|е|ю|ем)|препарат\w*|лекарств\w*|таблет\w+|капельниц\w*|метод\w*|схем\w*|антител\w*|средств\w*|протокол\w*|стандарт\w*|гормон\w*|американск\w+ аналог\w*|(?:зарубежн|импортн|европейск|западн|дорог|известн)\w+ аналог\w*|\w{3,}(?:низолон|тиниб|тумаб|тузумаб|цитабин|метазон)\w{0,3}|бортезомиб\w*|леналидомид\w*|даратумумаб\w*|мелфалан\w*|ингибитор\w*|способ\w* лечени\w*)"
_BETTER_RU = r"(?:(?:гораздо |намного |значительно |существенно |куда |заметно |явно |всегда |безусловно |в разы |в \w+ раз\w* |вдвое |втрое |даже )?(?:лучше|эффективнее|безопаснее|сильнее|надежнее|действеннее|результативнее|мягче|предпочтительнее|точнее|успешнее|мощнее|глубже|стойче|полезнее|выгоднее|разумнее|перспективнее|превосходнее|более (?:эффективн|безопасн|надежн|действенн|стойк|глубок|мощн|длительн|высок|точн|щадящ)\w+|меньше (?:\w+ )?(?:осложнен|побочн|вреда|мучен)\w*))"
_RIVAL_EN = rf"(?:{_TREATMENT_EN}|[a-z]{{2,20}}-cel|tablets?|pills|infusions?|grafts?|stem cells?|(?:donor|engineered|modified) cells|auto-?grafts?|(?:clotting )?factor (?:viii|ix|8|9|concentrates?|given|replacement|infusions?|products?)|prophylaxis|transfusions?|(?:fully |perfectly )?(?:matched|sibling|unrelated) (?:\w+ )?(?:donors?|siblings?|brothers?|sisters?)|(?:drug|older|usual|previous) combinations?|[a-z]{{3,12}}(?:zumab|tumab|tuximab|tamab|zomib|lidomide|domide|tinib|toclax|nisone|methasone))"
_BETTER_EN = r"(?:(?:better|more easily) tolerated|easier to (?:tolerate|bear)|recover(?:s|ed)? (?:\w+ )?(?:faster|sooner|better|more quickly)|better|superior|safer|gentler|kinder|stronger|more (?:effective(?:ly)?|reliabl[ey]|powerful(?:ly)?|successful(?:ly)?|durabl[ey]|deeply|safely|gently)|(?:longer|deeper|better|higher|more|more durable|faster|quicker|greater|stronger) (?:\w+ ){0,2}?(?:remissions?|responses?|survival|lives|life|cures?|control|chances?|protection|benefit|years)|(?:fewer|less|milder|lower) (?:\w+ ){0,2}?(?:complications?|side[- ]effects|relapses?|deaths?|toxicity|toxicities|risks?|infections?|harm|mortality|gvhd)|(?:liv|surviv|last)(?:e|es|ed|ing)? (?:\w+ )?longer|relaps\w+ (?:less|later)(?: often)?)"
_TREATMENT_RU = r"(?:(?:стандартн|традиционн|обычн|классическ|люб|друг|прочи|ин|высокодозн|существующ|сам|прежн|все)?\w* ?(?:химиотерапи\w*|трансплантаци\w*|пересадк\w*|облучени\w*|лучев\w+|операци\w*|терапи\w*|лечени\w*|препарат\w*|метод\w*|схем\w*|антител\w*|подход\w*|средств\w*|тгск|протокол\w*|car-?t\w*|лекарств\w*))"
_TREATMENT_ZH = r"(?:传统|常规|普通|标准|其他|任何|其它|现有|一般|以往|所有|自体|异基因|造血干细胞|骨髓|西医|单纯|单靶点|的|各种|同类){0,3}(?:化疗|放疗|移植|手术|疗法|治疗|药物|方案|方法|手段|单抗|双抗|产品|技术|car-?t(?:产品)?|激素|全相合|同胞供者|靶向药|口服药|老药|单药|西药|中药|免疫疗法|保守治疗|原研药|进口药|竞品|[一二三四]药(?:联合)?(?:方案)?|搭桥(?:手术)?|开胸|开腹|开刀)(?!前|后|开始|期间|时|结束|中(?!心)|费|日|室|相关|史)"
_MORE_ZH = r"(?:(?:更|还|要|来得|明显|显著|大大|远远?|得)(?:更)?(?:为|加)?(?:有效|好|安全|强|彻底|优|可靠|快|精准|先进|温和|持久|理想|明显|显著|久|管用|靠谱|深|省心|少受罪|胜一筹|高一筹)|(?:好|强|快|有效|安全|优越|高明|温和|舒服|管用|靠谱)(?:得多|很多|多了|数倍|几倍|太多|不少|百倍)|(?:有|具)(?:有)?(?:明显|显著|更大|绝对|巨大)?(?:的)?优势|(?:效果|疗效)(?:更|要|还|来得)?(?:好|高|佳|强)|(?:活|缓解|生存|维持)(?:期|时间)?(?:得)?(?:更|要|还)?(?:久|长)|(?:恢复|起效|见效)(?:得)?(?:更|要|还)?快|(?:并发症|副作用|毒性|不良反应|痛苦|风险|复发|感染|罪(?:也)?(?:受|遭)?得?|受罪|遭罪)(?:率|机会)?(?:也)?(?:更|要|还)?(?:少|小|低|轻)|住院(?:时间)?(?:更|要|还)?短|(?:轻松|安全|有效|好用|强大|优秀)(?=[,。!\n]|$)|(?:收效|好处|受的(?:苦|罪)|花的(?:时间|钱)|代价|疗程|创伤)(?:却|也|又|还)?(?:更)?(?:大|多|少|短|低|小)|(?:时间|期)(?:明显|显著|大大|远)?更长|(?:效果|疗效)强)"

_BETTER = patterns(
    en=(
        *CONTRASTS,
        rf"\b{{therapy}}\b[^\n;]{{0,30}}?\b(?P<head>(?:far |much |clearly |significantly |many times |two times |twice as |ten times |vastly |considerably |even |simply |always |proven |proved )?(?:better|superior|more effective|safer|stronger|gentler|faster|kinder|more powerful|more reliable|more successful|more precise|less toxic|less harmful|works better|less risky|preferable|more durable)(?: (?:choice|option|treatment|way|alternative))?(?: (?:\w+ ){{0,2}}?(?:results?|outcomes?|responses?|remissions?|survival|chances?|effects?|protection|quality of life))? (?:than|to))\b[^\n;]{{0,15}}?\b{_TREATMENT_EN}\b",
        rf"\b{{therapy}}\b[^\n;]{{0,30}}?\b(?P<head>(?:beats?|beat|outperform\w*|surpass\w*|exceeds?|outclass\w*|outshines?|trumps?|eclips\w+|far exceeds?|is ahead of|overtakes?|outdo\w*|outstrip\w*|leav\w+ behind|replac(?:es|ed)|wins over)) (?:\w+ ){{0,2}}?{_TREATMENT_EN}\b",
        rf"\b{{therapy}}\b[^\n;]{{0,25}}?\b(?P<head>(?:just |every bit |at least |equally |quite )?as (?:effective|good|safe|powerful|strong|successful|reliable|durable) as|equivalent to|no worse than|equal to|comparable to|matches|twice as effective as|on a par with|rivals)\b (?:\w+ ){{0,2}}?{_TREATMENT_EN}\b",
        rf"\b(?P<head>(?:unlike|in contrast to|compared (?:with|to)|while|where|whereas)) (?:\w+ ){{0,2}}?{_TREATMENT_EN}\b[^\n;]{{0,40}}?,? (?:our|car-?t|it|this|the new|immunotherapy|we)[^\n;]{{0,60}}?\b(?:better|works?|no |not |safer|effective|gentle|real results|longer|succeeds|never|superior|stronger|spares)\b",
        r"\b(?P<head>(?:better|more effective|safer|superior|stronger|more powerful) than (?:\w+ ){0,3}?(?:anything (?:else|before)|(?:any|all|every) other|other treatments?|any other treatment|everything|any (?:existing|known|other|treatment)))\b",
        rf"\b(?P<head>(?:succeeds|works|helps) where (?:\w+ ){{0,2}}?{_TREATMENT_EN} (?:\w+ )?(?:fails?|failed|do not|does not|gave up))",
        rf"\b(?:keep|hold|stav|fend|ward|push|stop|prevent|control|buy|bring|give|offer|last)s?\b[^\n;,.]{{0,60}}?\b(?P<head>(?:far |much |even )?(?:longer|better|more (?:years|months|time|reliably)|further) than)\b[^\n;]{{0,40}}?\b{_RIVAL_EN}\b",
        r"\b(?:half-?matched|haplo\w*|{therapy}|cells|tablets|infusions?)\b[^\n;.]{0,60}?\b(?P<head>makes? no difference (?:at all )?(?:to|in|for) (?:how (?:things|it|they) (?:turn|end|work|come)|(?:the )?(?:results?|outcomes?|survival|end|remissions?)))\b",
        rf"\b(?P<head>(?:match(?:es)?|equals?) (?:[\w-]+ ){{0,2}}?{_RIVAL_EN} (?:for|in) (?:effect|efficacy|power|results?|survival|strength|depth|every \w+))\b",
        rf"\b(?:{{therapy}}|cells|antibodies|graft|{{sufferer}} (?:given|who|treated|on|with)|those (?:given|who|treated|on)|it|we|they)\b[^\n;]{{0,70}}?\b(?P<head>{_BETTER_EN} than)\b[^\n;]{{0,30}}?\b{_RIVAL_EN}\b",
        rf"\b(?P<head>{_BETTER_EN}(?:,| and| with| after| on| under| among| from)[^\n;]{{0,40}}? than)\b[^\n;]{{0,30}}?\b{_RIVAL_EN}\b",
        rf"\b(?:{{therapy}}|cells|antibod(?:y|ies)|graft|{{sufferer}}|those|it|we|they)\b[^\n;]{{0,60}}?\b(?P<head>(?:every bit |just |at least |quite |fully |exactly )?as (?:well|good|(?<=live as )long|(?<=lives as )long|(?<=last as )long|(?<=survive as )long|deeply|safely|reliably|effectively|successfully|often|much) as|(?:equivalent|equal|comparable) (?:to|with)|on a par with|interchangeable with)\b (?:\w+ ){{0,5}}?{_RIVAL_EN}\b",
        rf"\b{_RIVAL_EN}\b (?:\w+ ){{0,3}}?(?P<head>(?:(?:is|are|was|were) (?:simply |just |clearly |really |\w+ly )?(?:no (?:match|rival|competition|equal|comparison)|nothing (?:compared|beside|next)|a (?:poor|distant|pale) (?:second|substitute|imitation|shadow)|second[- ]best|inferior|left (?:far )?behind|not (?:a patch|in the same league))|pales? (?:beside|next|in comparison|by comparison)|(?:cannot|can't|can never|could never|will never|never) (?:keep up|compete|match|rival|equal|hold a candle|come close|achieve|offer (?:such|the same|as|what)|do (?:that|this|the same|what|as))|comes? (?:a (?:poor|distant) )?second|lags? behind|looks? (?:\w+ )?(?:old|crude|weak|pale|clumsy)|stands? no chance))\b",
        rf"\b(?P<head>(?:leaves?|left|puts?|makes?|casts?) (?:\w+ ){{0,2}}?{_RIVAL_EN} (?:\w+ )?(?:behind|standing|in the (?:shade|dust|past)|to shame|look (?:\w+ )?\w+|seem \w+|pale))\b",
        rf"\b(?P<head>(?:wins?|won|winning|triumphs?|prevails?|victory|unbeatable|ahead|head and shoulders|(?:a )?class|streets|way|far) (?:ahead|above|over|against|out)?(?: of| over| against)? (?:\w+ ){{0,2}}?{_RIVAL_EN})\b(?! (?:itself|day))",
        r"\b{therapy}\b[^\n;]{0,40}?\b(?P<head>(?:superior|better|ahead|unbeaten|unrivall?ed|the winner|stronger|wins?) (?:in|on|by) (?:every|all|each|any) (?:\w+ )?(?:ways?|respects?|counts?|measures?|aspects?|senses?|regards?|points?|comparisons?))\b",
        r"\b(?P<head>(?:nothing|no other \w+|no \w+) (?:else )?(?:\w+ ){0,6}?(?:as (?:well|deeply|reliably|safely|effectively|good|long|effective|reliable|strong) as|better than|so well as|like|(?:can )?match(?:es)?|comes? close to|rivals?|equals?|beats?) (?:[\w-]+ ){0,2}?(?:{therapy}|cells|graft))\b(?! (?:this|are|is not))",
        rf"\b(?P<head>does the (?:job|work) of (?:\w+ ){{0,2}}?{_RIVAL_EN}[^\n;]{{0,40}}?\b(?:better|half|faster|without|more)|(?:half|a (?:third|quarter|fraction)|none|(?:far |much )?fewer|less) (?:of )?(?:the )?(?:side[- ]effects|complications?|risks?|toxicity|time|drawbacks|harm|suffering|burden) of (?:\w+ ){{0,2}}?{_RIVAL_EN}|without the (?:\w+ )?(?:side[- ]effects|complications?|risks?|toxicity|drawbacks|harm|suffering|dangers?) of (?:\w+ ){{0,2}}?{_RIVAL_EN})\b",
        rf"\b(?P<head>(?:outliv|outlast)\w* (?:\w+ ){{0,2}}?(?:those|patients|people|{_RIVAL_EN})|no less (?:effective|safe|good|powerful|reliable) than (?:\w+ ){{0,2}}?{_RIVAL_EN}|(?:every bit )?the equal of (?:\w+ ){{0,2}}?{_RIVAL_EN}|(?:equals?|rivals|matches) (?:\w+ ){{0,2}}?{_RIVAL_EN} (?:in|for|on)|interchangeable with (?:\w+ )?{_RIVAL_EN}|(?:the )?same (?:results?|outcomes?|effect|survival|success) as (?:with )?(?:\w+ ){{0,2}}?{_RIVAL_EN})\b",
        rf"\b(?P<head>(?:(?:an?|the|every|clear|decisive) (?:edge|advantage|lead|superiority|victory)|(?:has|have) (?:overtaken|outpaced|outstripped|overcome|dethroned|left behind|replaced)|preferable|superiority) (?:over |to )?(?:\w+ ){{0,2}}?{_RIVAL_EN})\b",
        rf"\b{{therapy}}\b[^\n;]{{0,30}}?\b(?P<head>(?:beats?|outperforms?|surpass(?:es)?|outclass(?:es)?|outshines?|trumps?|eclipses?|tops|outdoes|outstrips?|exceeds?|(?:can |could )?replaces?) (?:[\w-]+ ){{0,2}}?{_RIVAL_EN})\b",
        rf"\b(?P<head>{_BETTER_EN}\b[^\n;]{{0,30}}? (?:when )?(?:compared (?:with|to)|in comparison (?:with|to)|as against) (?:\w+ ){{0,2}}?{_RIVAL_EN})\b",
        rf"\b{_RIVAL_EN}\b[^\n;]{{0,40}}? (?P<head>(?:live|survive|last)s? (?:twice|three times|far|much|many times) (?:as long|longer))\b",
        rf"\b(?:{{therapy}}|cells|antibod(?:y|ies))\b[^\n;]{{0,20}}?\b(?P<head>(?:is|are) no (?:better|safer|more effective|stronger) than (?:\w+ ){{0,2}}?{_RIVAL_EN})\b",
        rf"\b(?P<head>what (?:\w+ ){{0,2}}?{_RIVAL_EN} (?:\w+ )?(?:achieves?|achieved|does|did|need(?:s|ed)?|takes?|took|cannot|can't|could not|only promises?|promises?|fails? to)\b[^\n;]{{0,50}}?\b(?:{{therapy}}|cells|we))\b",
        rf"\b(?P<head>(?:the )?same (?:\w+ )?(?:remissions?|responses?|benefits?|cures?|chances?|results?|outcomes?) as (?:with |after |from )?(?:(?:\w+ ){{0,2}}?{_RIVAL_EN}|one (?:from|with|of) ))\b",
        rf"\b(?P<head>(?:nobody|no one|no \w+) (?:\w+ ){{0,6}}?would (?:\w+ )?(?:choose|prefer|take|pick|want|go back to) (?:\w+ ){{0,2}}?{_RIVAL_EN} (?:over|to|instead|again))\b",
        rf"\b(?P<head>(?:compared (?:with|to)|versus|next to|beside|measured against|in contrast to|as opposed to|set against) (?:\w+ ){{0,2}}?{_RIVAL_EN})\b[^\n;]{{0,80}}?\b{_BETTER_EN}\b",
        rf"\b(?P<head>(?:did|does|do|done|achieve[sd]?|manage[sd]?|accomplish\w*|deliver(?:s|ed)?|succeed\w*) (?:in \w+ )?(?:what|where|things) (?:\w+ ){{0,6}}?{_RIVAL_EN} (?:\w+ )?(?:could not|couldn\'t|cannot|can\'t|could never|never|did not|didn\'t|failed|fell short))\b",
        rf"\b(?P<head>why (?:settle for|have|choose|put up with|endure|go through|suffer(?: through)?|risk|bother with|accept|undergo|face|wait for) (?:[\w-]+ ){{0,3}}?{_RIVAL_EN})\b[^\n]{{0,30}}?\b(?:when|if|instead)\b",
        rf"\b(?P<head>(?:streets|miles|light[- ]years|leagues|head and shoulders|far|way|well|years|worlds?|a class|a cut) (?:ahead|above|better|apart|away)(?: of| from| than)?) (?:[\w-]+ ){{0,3}}?(?:{_RIVAL_EN}|cells)\b",
        rf"\b(?P<head>(?:knocks?|knocked) (?:\w+ ){{0,2}}?{_RIVAL_EN} (?:into a cocked hat|for six|off (?:its|the) \w+)|(?:wipes? the floor with|runs? rings (?:a?round)|makes? short work of|makes? mincemeat of|sends? packing|spells? the end of|consigns?|shows? up|dwarfs?|buries|dethrones?) (?:\w+ ){{0,2}}?{_RIVAL_EN}|blows? (?:\w+ ){{0,2}}?{_RIVAL_EN} (?:out of the water|away))\b",
        rf"(?<![a-z] )(?<![a-z], )\b(?P<head>(?:just |every bit |at least |quite )?as (?:good|effective|safe|powerful|reliable|strong|lasting) as (?:[\w-]+ ){{0,3}}?{_RIVAL_EN})\b",
        rf"\b{_RIVAL_EN} (?:\w+ )?(?P<head>(?:looks?|seems?|appears?|feels?|is|are) (?:\w+ )?(?:feeble|weak|old|old-fashioned|crude|pale|clumsy|poor|primitive|tame|ordinary|outdated|dated|blunt|barbaric|medieval) (?:beside|next to|by comparison|in comparison|against|compared|when (?:set|placed)|alongside))\b",
        r"\b{therapy}\b (?:\w+ ){0,2}?(?P<head>(?:leaves?|left|puts?|beats?|outshines?|outdoes|surpass(?:es)?|outperforms?|overtakes?|trumps?|eclipses?) (?:it|them)\b(?: (?:far|well|miles|a long way|hands|in the|every)? ?(?:behind|shade|standing|down|time))?)(?= *(?:$|[\n,.!;:]))",
        rf"\b{_RIVAL_EN}\b[^\n;]{{0,60}}?; (?P<head>(?:our|car-?t|the (?:new )?cells|we|cell therapy|engineered cells|this)\b[^\n;]{{0,40}}?\b(?:years|decades|for good|lifetimes?|better|cures?|lasts?|more|longer|works))\b",
        rf"\b(?P<head>(?:causes?|brings?|gives?|has|have|leads? to|offers?|means?|produces?|carries|comes with|entails?) (?:\w+ )?{_BETTER_EN} than)\b[^\n;]{{0,30}}?\b{_RIVAL_EN}\b",
        rf"\b(?P<head>(?:better|superior|preferable|ahead|stronger|safer) (?:than|to|of) (?:those|that|what|the (?:results?|outcomes?|effects?)) (?:\w+ ){{0,3}}?{_RIVAL_EN}|(?:twice|three times|four times|ten times|half|many times|several times) as (?:\w+) as (?:after |with |on |under |from )?(?:\w+ ){{0,2}}?{_RIVAL_EN})\b",
        rf"\b{_RIVAL_EN} (?:\w+ ){{0,2}}?(?P<head>(?:relapse|fail|kill|harm|hurt|disappoint|come back|wear off|poison|weaken)s?[,;:–] ?(?:but |while |whereas )?(?:our|car-?t|the (?:new )?|engineered) ?(?:\w+ )?(?:do(?:es)? not|don\'t|doesn\'t|never|won\'t|heals?|works?|cures?|lasts?|strengthens?)|(?:is|are) (?:no longer|not|hardly|scarcely) worth)\b",
        rf"\b{_RIVAL_EN}\b[^\n;]{{0,60}}?\b(?P<head>(?:simply |just |always |clearly )?(?:do|does|works?|performs?|fares?) (?:just as well|every bit as well|(?:much |far |simply )?better))\b(?! (?:when|if|in the|with|after|for some|in some))",
        rf"\b(?:{{therapy}}|antibod(?:y|ies)|it|we|they)\b[^\n;]{{0,25}}?\b(?P<head>(?:achiev|accomplish|deliver|offer|do)(?:es?|s|d|ed)? (?:far |much |so much |even |a great deal )?more\b[^\n;,]{{0,50}}? than)\b (?:\w+ ){{0,2}}?{_RIVAL_EN}\b",
        rf"\b(?P<head>(?:superior to|better than|ahead of|beyond|exceeds) (?:anything|everything|all) (?:that )?{_RIVAL_EN} (?:\w+ )?(?:can|could|offers?|achieves?|does|ever|has|have)\b)",
        rf"\b{{sufferer}} who (?:choose|chose|chosen|opt(?:ed)? for|prefer(?:red)?|have|had|get|got|receive[ds]?) [^\n;]{{0,30}}?\b(?:over|instead of|rather than)\b [^\n;]{{0,30}}?\b(?P<head>(?:have|has|had|do|live|get|suffer|need)?\b ?{_BETTER_EN})\b",
        rf"(?<![a-z] )(?<![a-z], )\b(?P<head>(?:more effective|safer|gentler|better(?: tolerated)?|stronger|more reliable) than (?:[\w-]+ ){{0,2}}?{_RIVAL_EN})\b",
        rf"\b{_RIVAL_EN} (?:\w+ )?(?P<head>(?:looks?|seems?|is|are|was|remains?|becomes?|feels?) (?:like |to be |now |only |just |at best |often )*(?:an? |the )?(?:\w+ )?(?:poor(?:er)?|second[- ]best|inferior|weaker|lesser|distant|outdated) (?:second )?(?:choice|option|alternative|substitute|second|solution|treatment|compromise))\b(?! (?:for|in) (?:frail|older|some|people|patients|those))",
        rf"\b(?P<head>(?:results?|outcomes?|remissions?|responses?|survival|control|what|things|heights) (?:that |which )?(?:\w+ ){{0,2}}?{_RIVAL_EN} (?:has |have |can |could |does |do |will |is |are |did )?(?:never|not|n't|cannot|can't|couldn't|unable|simply) (?:\w+ ){{0,4}}?(?:achieve[ds]?|offer(?:ed|s)?|deliver\w*|match\w*|provide[ds]?|give[ns]?|gave|reach(?:ed)?|produce[ds]?|bring|brought))\b",
        rf"\b{_RIVAL_EN},? [“\"\']?(?:is |are |was |were )?(?P<head>(?:an? |the )?(?:[\w-]+ ){{1,6}}?(?:next to|beside|compared (?:with|to)|against) (?:our|car-?t|cells|the new|this|engineered))\b",
    ),
    ru=(
        rf"(?<!\w){_RIVAL_RU} (?:\w+ )?(?P<head>не (?:может|могут|в силах|способн\w+|сможет|смогут) (?:\w+ )?(?:сравниться|соперничать|тягаться|конкурировать|соревноваться) с)(?!\w)",
        rf"(?<!\w)(?P<head>{_BETTER_RU}(?:(?: и|,| или) {_BETTER_RU})?,? (?:(?:чем|нежели) )?(?:любо\w+ |всяк\w+ |сам\w+ |вс[еяю]\w* |ваш\w* |друг\w+ |обычн\w+ )?{_RIVAL_RU})(?!\w)",
        rf"(?<!\w)(?P<head>(?:действу|помога|справля|срабатыва|лечит|леч|убива|уничтожа|побежда|работа|вед|да[её]т|достига)\w*[^\n;,]{{0,30}}? (?:быстрее|скорее|дольше|раньше|проще)(?:(?: и|,) {_BETTER_RU})?,? (?:(?:чем|нежели) )?(?:любо\w+ |всяк\w+ |сам\w+ |ваш\w* |друг\w+ |обычн\w+ )?{_RIVAL_RU})(?!\w)",
        rf"(?<!\w)(?P<head>(?:справля|действу|помога|уничтож|бор[ею]|побежда|леч[иа]|убива|работа|удержива|подавля|достига|спаса|бь[юе]т|отвеча|продлева|сдержива|дает|дают)\w*[^\n;,]{{0,45}}? \w{{2,}}(?:ее|же|ше|че|ще|ей),? (?:(?:чем|нежели) )?(?:(?!\w+(?:ть|ти|чь)(?:ся)? )\w+ )?{_RIVAL_RU})(?!\w)",
        rf"(?<!\w)(?P<head>(?:(?:более|куда|гораздо|намного|заметно) \w+|больше|меньше|выше|дольше|крепче|чаще) (?:\w+ ){{0,2}}?(?:ремисси|ответ|эффект|результат|выживаем|шанс|жизн|осложнен|побочн|рецидив|защит|контрол)\w*(?: \w+)?,? (?:чем|нежели) (?:\w+ ){{0,2}}?{_RIVAL_RU}|(?:не то,? что|не чета|не в пример|не сравнить с|не сравнится с|куда там) (?:\w+ )?{_RIVAL_RU})(?!\w)",
        rf"(?<!\w)(?P<head>(?:когда|если|где|где уже)(?!\w)[^\n;,]{{0,15}}?{_RIVAL_RU} [^\n;,]{{0,20}}?(?:не |бессил|бесполез|сда|отступ|исчерп)[^\n;,]{{0,40}}, (?:\w+ )?(?:\w+ )?(?:(?:наш\w* )?(?:клет|car-?t|метод)\w*|наш\w*) ?(?:\w+ )?(?:бер|справ|помога|побежд|побед|спас|выруч|действ|срабат|клет|метод|лечен|терап)\w*)",
        rf"(?<!\w)(?P<head>(?:ни в ч[её]м |нисколько |ничуть )?не (?:уступа\w+|проигрыва\w+|слабее|хуже|менее (?:эффективн|действенн|надежн|безопасн)\w+)(?:,? чем)? (?:\w+ ){{0,3}}?(?:{_RIVAL_RU}|аналог\w*|конкурент\w*))(?!\w)",
        rf"(?<!\w)(?P<head>(?:превосход(?!н)\w+|превзош\w+|опережа\w+|обход(?:ит|ят)|обгоня\w+|обогнал\w*|затмева\w+|затмил\w*|вытесн\w+|выигрыва\w+ у|выиграл\w* у|да[её]т фору|дают фору|бь[её]т|оставля\w+ (?:далеко )?позади|оставил\w* (?:далеко )?позади|затыка\w+ за пояс|замен(?:ит|ил|ила|яет|яют)|дела\w+ ненужн\w+|отправ\w+ в прошлое|на голову выше|на порядок (?:выше|лучше)|куда (?:выше|лучше)|нет равных среди) (?:\w+ ){{0,4}}?(?:{_RIVAL_RU}|аналог\w*|конкурент\w*))(?!\w)",
        rf"(?<!\w)(?P<head>(?:оставля|оставил|обход|отодвин|отодвига)\w* (?:\w+ ){{0,2}}?{_RIVAL_RU} (?:\w+ )?(?:позади|стороной|в тени|на второй план|на обочин\w+))(?!\w)",
        rf"(?<!\w)(?P<head>(?:там,? где|тогда,? когда|даже когда|даже если)(?!\w)[^\n;]{{0,30}}?{_RIVAL_RU}[^\n;]{{0,25}}?(?:бессил\w+|бесполез\w+|не (?:помог\w*|помога\w+|справ\w+|действ\w+|сработа\w+|работа\w+|дал\w*|да[её]т|да[юё]т)|отступ\w+|сда\w+|провалива\w+|буксу\w+|пасу\w+|исчерпан\w*)[^\n;]{{0,40}}?(?:справ|помога|помо|действ|выруч|срабат|работа|побежд|спаса|car-?t|клет|наш)\w*)",
        rf"(?<!\w)(?P<head>(?:справ|помога|действ|выруча|срабат|работа|побежда)\w*[^\n;]{{0,15}}? (?:там,? где|тогда,? когда|даже когда)(?!\w)[^\n;]{{0,30}}?{_RIVAL_RU}[^\n;]{{0,25}}?(?:бессил|бесполез|не |отступ|сда|пасу)\w*)",
        rf"(?<!\w)(?P<head>(?:в отличие от|по сравнению с|в сравнении с|рядом с|на фоне|в противовес|вместо)(?: \w+){{0,3}}? {_RIVAL_RU}[^\n;]{{0,80}}?(?<!\w)(?:{_BETTER_RU}|быстрее|дольше|скорее|не (?:вызыва\w+|да[её]т|вред[ия]т|разруша\w+|поврежда\w+|отравля\w+|мучает|изматыва\w+|бьет)|щад\w+|не лома\w+|без (?:побочн|осложн|мучен|выпаден|тошнот)\w*|настоящ\w+ (?:результат|шанс)\w*|превосход\w+|выигрыва\w+))(?!\w)",
        rf"(?<!\w)(?P<head>(?:зачем|к чему|сколько можно|стоит ли|хватит|довольно|незачем|нет смысла)(?!\w) (?:\w+ ){{0,3}}?(?:терпе|муч|страда|травит|травить|сносить|проходить|изводить|тратит|соглаша)\w*[^\n;]{{0,30}}?{_RIVAL_RU})(?!\w)",
        rf"(?<!\w)(?P<head>{_RIVAL_RU}[^\n;,]{{0,20}}? (?:– )?(?:вчерашний день|прошлый век|каменный век|пережиток|безнадежно устарел\w*|устарел\w*|ушл[аои] в прошлое|уходит в прошлое|уходят в прошлое|проигрыва\w+|не выдержива\w+ сравнени\w+|не ид[её]т ни в какое сравнение|не сравнит\w+|и рядом не стоял\w*|меркн\w+|бледне\w+)|устаревш\w+ {_RIVAL_RU})(?!\w)",
        r"(?<!\w)(?P<head>(?:вдвое|втрое|вчетверо|впятеро|в (?:\w+ )?раз(?:а|ы)?|на порядок|многократно) (?:\w+ )?(?:эффективнее|сильнее|действеннее|результативнее|надежнее|безопаснее|мощнее|успешнее))(?!\w)",
        rf"(?<!\w)(?P<head>(?:так(?:ой|ая|ое|ие|ой)? же|столь же|наравне с|на уровне|на равных с|вровень с|сравним\w*|сопоставим\w*|соперничает с|не отстает от|эквивалент\w*)(?: \w+)? ?(?:эффективн\w+|действенн\w+|надежн\w+|хорош\w*|помога\w+|сильн\w+)?,? ?(?:как и |как |чем |с |по эффективности |по силе )?(?:\w+ ){{0,2}}?{_RIVAL_RU})(?!\w)",
        rf"{{therapy}}[^\n;]{{0,35}}?(?<!\w)(?P<head>(?:гораздо |намного |значительно |существенно |в разы |куда |заметно |в \w+ раз\w* |явно |всегда |безусловно )?(?:лучше|эффективнее|безопаснее|сильнее|надежнее|действеннее|результативнее|мягче|превосходнее|предпочтительнее|точнее|быстрее|успешнее|более (?:эффективн|безопасн|надежн|действенн)\w+)(?:,? чем)?) (?:\w+ ){{0,2}}?{_TREATMENT_RU}",
        rf"(?<!\w)(?P<head>(?:превосход(?!н)\w+|превзош\w+|опережа\w+|обгоня\w+|побежда\w+|заменя\w+|вытесня\w+|затмева\w+|обходит|выигрыва\w+ у|лучше любых)) (?:\w+ ){{0,3}}?{_TREATMENT_RU}",
        rf"{{therapy}}[^\n;]{{0,35}}?(?P<head>(?:так(?:ой|ая|ое|ие)? же|столь же|не менее|не хуже|не уступа\w+|настолько же|равноценн\w+|сопоставим\w+)) ?(?:эффективн\w+|безопасн\w+|надежн\w+|действенн\w+|хорош\w*)?,? ?(?:как (?:и )?|чем |по эффективности )?(?:\w+ ){{0,2}}?{_TREATMENT_RU}",
        rf"(?P<head>в отличие от|по сравнению с) (?:\w+ ){{0,2}}?{_TREATMENT_RU}[^\n;]{{0,70}}?(?:лучше|эффективн|безопас|не (?:вызывает|дает|вредит|разруша|повреж)|мягче|действует точн|щад|сильнее|превосход|намного|дает шанс)\w*",
        rf"(?<!\w)(?P<head>{_RIVAL_RU}[^\n;,]{{0,20}}? не (?:сделал|смогл|смог|дал|справил|добил|достигл|сумел|удал)\w*[^\n;]{{0,20}}?(?:того,? что|то,? что|там,? где|чего|с чем)(?!\w)[^\n;]{{0,40}}?(?:инфузи|клетк|car-?t|наш|одн)\w*)",
        rf"(?<!\w)(?P<head>(?:(?:жив|прожива|прожил|выжива|остаются в ремисси|остается в ремисси|ремисси\w+ (?:\w+ )?(?:держ|дл|сохран))\w*[^\n;,]{{0,30}}? дольше|дольше (?:\w+ )?(?:жив|прожива|выжива|остаются в ремисси)\w*|(?:легче|лучше|мягче|эффективнее|надежнее|безопаснее|быстрее|реже рецидивиру\w+|результативнее|успешнее|выживаемость (?:[\w-]+ ){{0,3}}?(?:выше|лучше|больше)|результат\w* (?:[\w-]+ ){{0,3}}?(?:выше|лучше))(?: \w+){{0,4}}?)(?: \w+){{0,4}}?,? (?:чем|нежели) (?:(?:после|при|с|со|на|у|от|в случае) )?(?:\w+ ){{0,4}}?{_RIVAL_RU})(?!\w)",
        rf"(?<!\w)(?P<head>(?:перенос(?:ит|ят|им)\w*[^\n;,]{{0,30}}? (?:легче|лучше|мягче|проще|выше)|(?:легче|лучше|мягче|проще) (?:\w+ )?перенос(?:ит|ят)\w*)(?: \w+){{0,2}}?(?:,? (?:чем|нежели))?(?: (?:после|при|с|у))?(?: \w+){{0,4}}? {_RIVAL_RU})(?!\w)",
        rf"(?<!\w)(?P<head>(?:того|то|результат\w*|ремисси\w*|эффект\w*|на то),? (?:чего|что|котор\w+|каких|каки[ем])(?: \w+){{0,2}}? (?:не (?:да[её]т|дают|дала|может|могут|могла|способн\w+|удавалось|удается|достига\w+|обеспечива\w+|под силу)(?: \w+){{0,3}}? {_RIVAL_RU}|{_RIVAL_RU} (?:\w+ )?(?:не |недоступ|никогда не )\w+)|(?:недоступн|непосильн)\w+ (?:для )?{_RIVAL_RU})(?!\w)",
        rf"(?<!\w)(?P<head>{_RIVAL_RU}(?: \w+){{0,2}}? (?:– )?(?:(?:лишь|только|всего|остается|выглядит|кажется|считается|сегодня|уже|как) )*(?:слаб|худш|плох|запасн|неудачн|бледн)\w+ (?:\w+ )?(?:альтернатив|вариант|замен|выбор|решени|подоби)\w*|(?:превосход(?!н)|превзош|опережа|обход|выигрыва)\w+ (?:по|в|у) (?:\w+ ){{1,4}}?{_RIVAL_RU})(?!\w)",
        rf"(?<!\w)(?P<head>ни одн\w+ (?:\w+ )?{_RIVAL_RU} не (?:даст|да[её]т|может|способн\w+|сравн\w+|дала|справ\w+)[^\n;]{{0,40}}?(?:наш|клет|car-?t)\w*|клад(?:ет|ут) {_RIVAL_RU} (?:\w+ )?на (?:обе )?лопатки|{_RIVAL_RU}[^\n;]{{0,60}}?(?:в подметки не год|в сравнение не ид|небо и земля|земля и небо)\w*)",
        *RIVALS,
    ),
    zh=(
        *chinese_claims.BETTER,
        rf"(?:{_TREATMENT_ZH}|双抗)[^\n;,]{{0,4}}?(?P<head>(?:无法|不能|没法|难以|远不能)(?:与|和|跟)[^\n;,]{{0,10}}?(?:相比|比拟|媲美|抗衡|匹敌|相提并论))",
        rf"(?P<head>(?:生存(?:期|时间|率)|缓解(?:期|时间|率)|疗效|效果|有效率|存活率)[^\n;,]{{0,4}}?(?:是|为|达(?:到)?)[^\n;,]{{0,2}}?{_TREATMENT_ZH}(?:治疗|疗法|组)?的?(?:[两二三四五六七八九十\d.]{{1,4}}|数|好几)倍)",
        r"(?:药物|化疗|移植|传统(?:治疗|疗法)|常规(?:治疗|疗法)|标准治疗|放疗)(?:都|已)?(?:无效|不起作用|束手无策|失败|无能为力|不管用|做不到|治不了|达不到|不行)(?:的)?[^\n;]{0,6}?(?P<head>(?:car-?t(?:细胞)?|细胞(?:治疗|疗法)|我们|我院|本疗法|这种疗法)[^\n;,]{0,4}?(?:奏效|有效|起效|管用|成功|做(?:得)?到|治好))",
        rf"(?P<head>优于|好于|胜过|超过|超越|远超|远胜|强于|胜于|完胜|碾压|远优于|不亚于|媲美|等同于|不逊于|不输(?:于)?|堪比|取代|替代了|打败|击败|领先于|赶超|高于|甩开)(?:了)?{_TREATMENT_ZH}",
        rf"比{_TREATMENT_ZH}[^\n;,]{{0,4}}?(?P<head>(?:更|要|还)(?:为|加)?(?:有效|(?:容)?易(?:被)?(?:患者)?耐受|耐受性好|好|安全|强|彻底|优|可靠|快|精准|先进|温和|持久|高|理想|明显|显著)|(?:好|强|有效|安全|优越)(?:得多|很多|多了|数倍|几倍)|有(?:明显|显著|更大)?优势|效果(?:更|要)?好|疗效(?:更|要)?(?:好|高|佳))",
        rf"(?P<head>与|和|跟|同|相比|相较于|较之|比起|不同于|区别于|有别于){_TREATMENT_ZH}(?:相比|比较|相较|不同)?,?[^\n;]{{0,20}}?(?:更(?:有效|好|安全|优|强|彻底|持久|精准|温和|快)|优势(?:明显|显著)|效果(?:相当|一样|更好|更佳)|疗效(?:相当|更好|更佳|更高|一样)|同样有效|副作用(?:更)?小|远远|明显优)",
        r"(?P<head>(?:疗效|效果|安全性|缓解率|优势)[^\n;,]{0,4}(?:优于|好于|胜过|超过|远超|远胜|强于|完胜|碾压|远高于|不亚于|媲美)[^\n;,]{1,10})",
        r"(?:生存(?:期|时间)?|缓解(?:期|时间)?|存活(?:期|时间)?|寿命|活)[^\n;,]{0,6}?比[^\n;,]{0,6}?(?:移植|化疗|放疗|手术|传统治疗|常规治疗|标准治疗|其他疗法)(?:后|的(?:患者|人)?|患者|组)?[^\n;,]{0,4}?(?P<head>(?:更|要|还|明显)(?:长|久|高)|(?:长|久)(?:得多|很多))",
        rf"(?P<head>(?:一点(?:也|都|儿)?|丝毫|毫|绝|完全)?不比[^\n;,。]{{0,6}}?{_TREATMENT_ZH}[^\n;,。]{{0,4}}?(?:差|弱|逊色|慢|少|低))",
        rf"(?P<head>(?:把|将)[^\n;,。]{{0,8}}?(?:{_TREATMENT_ZH}|[一二三四]代)[^\n;,。]{{0,4}}?(?:甩|抛)(?:在|到)(?:了)?(?:身|脑)?后)",
        rf"(?P<head>(?:远)?(?:非|不是)[^\n;,。]{{0,4}}?{_TREATMENT_ZH}(?:所)?(?:能|可|可以)(?:比|及|企及|相比|比拟|达到|做到))",
        rf"(?P<head>(?:别人|人家|其他人|隔壁)[^\n;]{{0,4}}?{_TREATMENT_ZH}[^\n;]{{0,14}}?(?:我们|car-?t)[^\n;]{{0,16}}?(?:就|只要|仅需|效果))",
        rf"(?P<head>(?:谁还|何必|何苦|干嘛|没必要再|不用再)(?:去|要|再)?(?:做|用|选|打|吃|受|遭|挨)[^\n;,。]{{0,4}}?{_TREATMENT_ZH})",
        rf"{_TREATMENT_ZH}[^\n;,。]{{0,8}}?(?P<head>(?:已|正|将|早已|终将|正在)?被[^\n;,。]{{0,8}}?(?:取代|替代|超越|淘汰|甩开|打败|超过|碾压))",
        # better than, as good as, instead of; one thing set against another
        rf"(?P<head>优于|好于|胜过|远超|远胜|强于|胜于|完胜|碾压|不亚于|媲美|不逊于|不输(?:于)?|堪比|打败|击败)(?:了)?(?:(?!预期|对照|自己)[^\n;,。]){{1,9}}?{_TREATMENT_ZH}",
        rf"(?:传统|常规|普通|以往|过去|老)(?:的)?(?:化疗|疗法|治疗|移植|方法|方案|放疗)[^\n]{{0,26}}?(?P<head>(?:而|则|却|相反|反观)[^\n;]{{0,20}}?{_MORE_ZH})",
        rf"(?:{_TREATMENT_ZH}[^\n;]{{0,20}}?)(?P<head>高下立判|立见高下|天壤之别|不可同日而语|判若云泥|(?:更胜|高出|略胜)一筹|甩出[^\n,]{{0,3}}条街|没有两样|没什么两样|毫无二致)",
        rf"(?P<head>好过|强过|快过|快于|高过|胜出|赛过|秒杀|吊打|完爆|不逊色于|不输给|不次于|不差于|不弱于|不低于|比肩|匹敌|抵得(?:上|过)|顶得上|赶得上|等于(?:是)?|相当于|顶替|甩开)(?:了)?(?:做|打|用|完成|接受)?(?:了)?(?:一次|一回)?(?:(?!前|剂量)[^\n;,。]){{0,4}}?{_TREATMENT_ZH}",
        rf"(?P<head>(?<!不能)(?<!无法)(?:代替|替代|取代)(?:了)?(?!治疗|疗法|方案|药物?|品|供者)[^\n;,。]{{0,4}}?{_TREATMENT_ZH})",
        rf"比(?:继续|接着|单纯|做|用|打|吃|接受|选|其他|任何|同类|起)*[^\n;,。]{{0,4}}?{_TREATMENT_ZH}(?:的)?[^\n;]{{0,14}}?(?P<head>{_MORE_ZH})",
        rf"(?P<head>(?:与|和|跟|同|较(?:之)?|比起|相比(?:于)?|相较于?|对比)[^\n;,。]{{0,6}}?{_TREATMENT_ZH}(?:的)?(?:相比|比较|相较|比起来|而言|来说|比)?,?[^\n;]{{0,26}}?{_MORE_ZH})",
        rf"(?:与|和|跟|同)[^\n;,。]{{0,4}}?{_TREATMENT_ZH}(?:的)?(?:疗效|效果|水平)?(?:已|已经|完全|足以|可以?|能)*(?P<head>(?:相)?(?:媲美|比肩|匹敌|抗衡|并驾齐驱|平起平坐)|不相上下|旗鼓相当|没(?:有)?(?:什么)?(?:差别|区别|两样)|(?:效果|疗效)?(?:一样|同样)(?:好|有效|管用)|效果(?:完全|几乎|基本)?(?:一样|相同|相当|等同))",
        rf"{_TREATMENT_ZH}[^\n;,。]{{0,6}}?(?P<head>望尘莫及|(?:所)?(?:无法|不能|难以|不可)(?:比拟|企及|相比|及|匹敌|做到)|所不及|做不到|办不到|达不到的|比不(?:了|上)|没法比|甘拜下风|相形见绌|黯然失色|(?:已|早已|早就|都)?(?:过时|落伍)了?|(?:已|早已|该|终将)?被(?:淘汰|取代|甩开)|(?:已)?成(?:为)?(?:了)?(?:历史|过去))",
        rf"{_TREATMENT_ZH}[^\n;]{{0,10}}?(?P<head>(?:效果|疗效)?(?:却|也|还|都)?(?:一点(?:也|都)?不(?:差|逊色|输)|毫不(?:逊色|逊于)|不打折扣|丝毫不(?:差|逊)|半点不(?:差|输)))",
        rf"{_MORE_ZH}[^\n;。]{{0,10}}?(?P<head>(?:完胜|秒杀|甩开|胜过|强过|打败|淘汰))[^\n;。]{{0,4}}?{_TREATMENT_ZH}",
        rf"比{_TREATMENT_ZH}(?:的)?[^\n;,。]{{0,4}}?(?P<head>(?:都|还|要|更|来得)(?:更)?(?:管用|好使|顶用|灵(?:验)?|强|好|有效|靠谱|安全|实在|划算))",
        rf"{_TREATMENT_ZH}[^\n]{{0,14}}?(?P<head>(?:都|还|也|远|根本|怎么(?:也|都))*(?:不如|不及|比不(?:上|过|了)|赶不上|抵不(?:上|过|了)|顶不(?:上|过|了)|敌不过|不敌|逊(?:色)?于|输给|让位(?:给|于)))(?:了)?[^\n;,。]{{0,6}}?(?:car-?t|细胞(?:治疗|疗法|免疫)|我们|我院|这(?:一)?(?:针|次|种|项)|一(?:针|次)|本(?:疗法|方案)|新(?:疗法|方案|技术))",
        rf"(?:car-?t|细胞(?:治疗|疗法)|本(?:疗法|方案)|该(?:疗法|方案|技术))[^\n;]{{0,20}}?(?P<head>(?:疗效|效果|优势|安全性|缓解)[^\n;,。]{{0,4}}?(?:更胜一筹|完胜|碾压|领先|突出))[^\n;,。]{{0,6}}?{_TREATMENT_ZH}",
        rf"{_TREATMENT_ZH}(?:的)?[^\n;。]{{0,8}}?(?P<head>(?:还在|仍在|还得|尚在)[^\n;。]{{0,12}}?(?:car-?t|细胞治疗|我们)[^\n;,。]{{0,6}}?(?:早已|已经|早就|都已|却已))",
        rf"(?P<head>(?:告别|放弃|抛开|摒弃|远离|拒绝|抛弃|丢掉|扔掉)(?:了)?[^\n;,。]{{0,6}}?{_TREATMENT_ZH},?(?:请)?(?:选择?|改用|换成|拥抱|迎来|用上)[^\n;,。]{{0,8}})",
        rf"(?P<head>(?:早知道|早晓得|要是早|悔不该|后悔|早[^\n,]{{1,6}}就好)[^\n;。]{{0,20}}?(?:就不(?:该|会|去|用|受)|何必|不该|何苦|白)[^\n;,。]{{0,5}}?{_TREATMENT_ZH})",
        rf"(?P<head>(?:获益|疗效|效果|生存|缓解|优势|益处|收益)[^\n;,。]{{0,8}}?(?:大|高|多|长|强|优|好|久)于)[^\n;,。]{{0,8}}?{_TREATMENT_ZH}",
        rf"{_TREATMENT_ZH}[^\n;,。]{{0,8}}?(?P<head>提鞋|小巫见大巫|不值一提|不是(?:一个)?(?:量级|档次)|靠边站|弱爆)",
        rf"{_TREATMENT_ZH}[^\n]{{0,40}}?(?P<head>(?:哪个|哪种|谁|孰)(?:更)?(?:好|优|强)[^\n,。]{{0,4}}?(?:一目了然|不言而喻|自明|还用说)|(?:高下|优劣)立(?:判|见|现))",
    ),
)
_COMPARED_IN = re.compile(
    r"\[\d+\]|\brefs?\b|nct\d|et al|random|in (?:trial|study)|in the \w+ (?:trial|study)|(?:19|20)\d\d|ссылк|в исследовани|рандомиз|研究中|在[^\n,]{1,14}(?:研究|试验)|文献|随机|doi"
)
_COMPARED_FOR = {
    "en": re.compile(
        r"\b(?:whether|may be|might be|could be|can be|for some|in some|depends?|compar(?:es?|ing) (?:the|two|car)|is being|being studied|trial (?:is|will)|which is (?:better|best|right|safer)|no worse pain|better tolerated by|ask)\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?<!профессор )(?<!доктор )(?<!врач )ли(?!\w)|(?<!\w)одни (?:больн|пациент|люд|перенос)\w*|помога\w+ (?:\w+ )?(?:легче|лучше) перенос|(?:делает|ввод|став|занима|дл)\w*(?:ся)? (?:\w+ )?(?:быстрее|дольше|проще)|может (?:быть|оказаться)|для части|у части|зависит|сравнива|изуча|спросите"
    ),
    "zh": re.compile(
        r"是否|可能|取决于|部分患者|正在比较|哪(?:一)?种|因人而异|尚不|不(?:能|宜|应|可|好)(?:简单(?:地)?|一概|笼统(?:地)?|直接|武断(?:地)?)?(?:说|认为|断言|判断|比较|得出|下结论)|(?:各有|互有)[^\n,]{0,4}(?:适应|优|利|长|特|千秋|侧重)(?![^\n]*(?:但|却|不过|然而))|(?:没有|无|不存在|缺乏|尚无)[^\n,]{0,6}(?:优劣|高下|头对头|直接比较)|难以(?:直接)?比较"
    ),
}


def no_treatment_beats_another_unproven(text: Text) -> Iterator[Finding]:
    """SUP-002: superiority or equivalence to another treatment without a comparative study."""
    for match in (*asserted(text, _BETTER), *sweepingly_surpassed(text), *boldly_surpassed(text)):
        words = text.words_of(text.sentence_at(match.start()))
        if not _COMPARED_IN.search(words) and not _COMPARED_FOR[text.language].search(words):
            yield finding("SUP-002", text, *match.span())


_OTHERS_EN = r"(?:(?:many |most |some |all |any |several |two |three |lesser |so many )?(?:other|rival|competing|neighbouring|local|ordinary|public|different|western|foreign|russian|american|average|previous) (?:\w+ )?(?:hospitals?|clinics?|cent(?:re|er)s?|providers?|doctors?|physicians|specialists?|institutions?|facilities|teams?|experts)|elsewhere|(?:anywhere|nowhere|everywhere) else|competitors?|colleagues at|(?:his|her|their|the) (?:local|first|previous|home) (?:hospital|doctor|clinic|doctors)|doctors (?:at home|abroad|in (?:his|her) country))"
_OTHERS_RU = r"(?:(?:друг|ин|прочи|соседн|обычн|местн|районн|больш\w+ друг|российск|зарубежн|многи|конкурир|предыдущ|государственн)\w* (?:\w+ )?(?:клиник\w*|больниц\w*|центр\w*|врач\w*|специалист\w*|учреждени\w*|докторо?\w*)|конкурент\w*|по месту жительства|на родине|нигде (?:больше|кроме))"
_OTHERS_WIDE_RU = r"(?:(?:друг|ины|прочи|остальны|соседн|обычн|местн|районн|областн|городск|федеральн|столичн|московск|петербургск|крупн|именит|известн|больш|зарубежн|иностранн|европейск|израильск|немецк|российск|отечественн|многи|конкурир|предыдущ|прежн|государственн|муниципальн|частн|чуж|бюджетн|казенн|платн|сельск|провинциальн|окружн|уездн)\w* (?:\w+ )?(?:клиник\w*|больниц\w*|центр(?:ы|ах|ов|е|а|ам)|врач\w*|специалист\w*|учреждени\w*|доктор(?:а|ов|ам)|поликлиник\w*|институт\w*|стационар\w*|онколог\w*|гематолог\w*|(?:онко)?диспансер\w*|медик\w*|коллег\w*)|конкурент\w*|по месту жительства|на родине|коллег\w* из (?:\w+ )?(?:центр|клиник|больниц)\w*|в (?:поликлинике|районе|области|регионе|москве|столице))"
_FAILED_RU = r"(?:неудач\w*|промах\w*|провал(?:ы|ов|ах)(?!\w)|напортач\w+|накосяч\w+|наломал\w* дров|испортил\w*|залечил\w*|недогляд\w+|равнодуши\w+|недосмотр\w*|ошибк(?:и|у|ам|ами|ой|ах)(?!\w)|время (?:\w+ )?(?:потерял|упустил|потрат)\w*|зря (?:ходил|ездил|лечил|пролежал)\w*|по (?:старым|устаревшим|шаблонн\w+) (?:схем|протокол|шаблон)\w*|просмотр(?:ел|ит)\w*|прогляд\w+|прозева\w+|не (?:увидел\w*|замет\w+|распозна\w+|смог\w*|сумел\w*|уме(?:ют|ет)|мог(?:ут|ли|ла|ло)?|зна(?:ют|ет|ли)|справ\w+|берутся|брались|взял\w*|реша(?:ют|лись)\w*|верил\w*|верят|нашл\w*|разобрал\w*|дал\w* (?:шанс|надежд)\w*|поняли|поставили|дава\w+ (?:шанс|надежд)\w*|хот(?:ят|ели))|ошиб(?:лись|лась|ся|аются|ались|ается)|отказ(?:ал|ыва)\w*(?!\w* от (?:бумаж|курени))|опуск\w+ руки|опустил\w* руки|разв[ео]\w+ руками|пас(?:уют|ует|овал\w*)|сда(?:ются|лись|лся|ется)|отступ\w+|бо(?:ятся|ялись)|списа\w+|списыва\w+|постав\w+ крест|махнул\w*|отмахнул\w*|отмахива\w+|отвернул\w*|бессил\w+|беспомощн\w+|теря(?:ются|лись)|упуст\w+|упуска\w+|пропустил\w*|проворонил\w*|(?:неверн|ошибочн|неправильн)\w+ (?:диагноз|лечени|схем)\w*|леч(?:ил\w*|ат|ить|ит) (?:\w+ )?(?:не то|не от|вслепую|наугад|как попало|по старинке|спустя рукава|как|от)(?!\w)|принял\w* (?:\w+ ){0,2}?за|принимал\w* за|потерял\w* (?:\w+ )?(?:время|недел|месяц|год|полгода|драгоценн)\w*|(?:сказал\w*|говор\w+|ответил\w*|слышали|услышали)[: ]+[«\"]?(?:нет|поздно|безнадежн\w+|не возьм\w+|шансов нет|ищите)|ничего не (?:смог|нашл|могл|наход)\w*|гадал\w*|прописал\w* (?:мазь|витамин|массаж)\w*|эконом(?:ят|ила|или)|затян\w+|затягива\w+|тян(?:ут|ули) время|медлил\w*|загубил\w*|навредил\w*|калечат|отправ\w+ (?:домой )?умирать|приговор\w*|похоронил\w*|поторопил\w*|халтур\w+|равнодушн\w+|безграмотн\w+|устаревш\w+|отста\w+)"
# What a centre says that its own people do, once others have been named: “…, а мы лечим причину”.
_OWN_RU = r"(?:леч(?:им|ат|ит)|вылеч\w+|наход(?:им|ят|ит)|став(?:им|ят|ит)|поставили|нашли|распозна\w+|определя\w+|выявля\w+|вид(?:им|ят)|знаем|знают|умеем|умеют|справля\w+|добива\w+|довод(?:им|ят)|помога\w+|замеча\w+|бер[её]м\w*|спаса\w+|реша(?:ем|ют)|возвраща\w+|побежда\w+|да(?:[её]м|ют) (?:\w+ )?(?:шанс|надежд|результат)\w*|дарим|дарят|уничтожа\w+|устраня\w+|бор[ею]\w+|действу\w+)"
_OTHERS_ZH = r"(?:其他|别的|其它|别家|同类|外面的|外院|当地|多家|普通|国内外|很多|许多|一般|各大|原来的|之前的)(?:的)?(?:大)?(?:医院|机构|诊所|中心|医生|专家|同行|医疗机构)|同行"
_OTHERS_WIDE_ZH = r"(?:(?:那|前|上|前面那|之前那|先前那)(?:一)?家(?:大)?(?:医院|诊所|机构|中心)|别(?:的)?(?:家|处|地|院)(?:中心|医院|科室)?|外(?:院|地|面)(?:的)?(?:医院|医生|大夫|专家)?|(?:那些|有些|某些|小|县|乡镇|基层|地方|老家的?|当地的?|前一家|上一家|原来那家|公立|民营|私立|大|其他|好几家|几家|多家|三甲|传统|普通|一般|不少|很多|许多|市面上(?:的)?(?:很多|不少|许多)?|本地)(?:级|里|城)?(?:的)?(?:大)?(?:医院|诊所|门诊|大夫|医生|专家|中心|机构|科室|团队)|(?:县|市|省|镇|村)里(?:的)?(?:大夫|医生|医院|专家)?|(?:之前|原先|原来|前任|以前)的(?:主治|主管)?(?:医生|大夫|医院)|同类机构)"
_FAILS_ZH = r"(?:治标|小白鼠|试验品|摇钱树|提款机|粗放|冷漠|流水线|推脱|态度(?:差|恶劣)|没(?:有)?(?:看|查|诊|弄|搞)(?:出|明白|清楚|懂)|没救|没有?办法|束手|判(?:了)?(?:死刑|无期)|误(?:诊|当|认|判|治)|漏诊|当(?:成|作|做)(?:了)?|耽误|耽搁|贻误|白白|错过|(?:只|就)会|做不(?:了|下来|成|到|好)|办不(?:到|了)|不(?:会|敢|肯|愿)(?:做|收|接|治|碰|管)|推(?:诿|来推去|出)|拒(?:收|诊|绝|之门外)|治不(?:了|好|起)|看不(?:好|了|出|透)|查不(?:出|清)|没查出|没(?:有)?(?:看|治|查)好|劝[^\n,]{0,4}(?:放弃|回家)|放弃|只认钱|认钱不认人|唯利是图|推销|捞钱|赚钱|挣钱|返工|返修|收拾(?:残局|烂摊子)|擦屁股|没(?:有)?看仔细|骗钱|坑(?:您|你|人|患者|害)|宰(?:人|客|您)|黑心|草菅人命|冤枉钱|过度(?:医疗|治疗|检查)|乱(?:开|治|用药)|无能(?:为力)?|水平(?:有限|低|差|不行|不够)|设备(?:落后|陈旧|简陋)|技术(?:落后|不行|不过关|有限)|落后|相提并论|比不(?:了|上)|望尘莫及|不专业|不负责|(?:都)?不如|不行|摇头|摆手|没把握|下(?:了|过)?病危|回家等|开错|用错|治坏|越治越|不靠谱|坑人|乱收|敷衍|草率|一筹莫展|宣判|耗着|(?:没|不)看懂|看不懂|硬是|折腾|没当回事|糊涂|走弯路|碰壁|白花|说不清|说得清|连[^\n,]{0,10}都(?:没有|不会|不懂|不全))"

_OTHERS = patterns(
    en=(
        rf"\b(?P<head>unlike|in contrast to|compared (?:with|to)|better than|ahead of|more \w+ than|superior to|than (?:at|in)|where|while|whereas|not like|outperform\w*|surpass\w*|leav\w+ behind) {_OTHERS_EN}\b",
        rf"\b(?P<head>missed|overlooked|misdiagnos\w+|given up (?:on )?|gave up|gave (?:him|her) up|turned (?:away|down)|wrongly|incorrectly|mistreated|failed|refused|rejected|abandoned|written off|could not help|couldn't help|botched|sent home to die|helpless|powerless|no answer)\b[^\n;]{{0,40}}?\b{_OTHERS_EN}\b",
        rf"\b{_OTHERS_EN}\b[^\n;]{{0,40}}?\b(?P<head>missed|overlooked|misdiagnos\w+|gave up|had given up|give up|failed|fail|turned (?:\w+ )?away|could not|couldn't|cannot|can't|refused|refuse|wrong\w*|mistakes?|lack\w*|do not (?:have|offer|know|understand)|don't|outdated|old-fashioned|helpless|incompetent|no longer (?:offer|treat)|were powerless|wrote (?:him|her|them) off|only dream)\b",
        rf"\b{_OTHERS_EN}\b[^\n;]{{0,90}}?(?:, (?:but |while |whereas |yet )?| – | but | while | whereas )(?P<head>(?:our (?:\w+ ){{0,2}}?|we\b ?)(?:\w+ )?(?:treat|cure|heal|find|finds|make|makes|diagnose|recogni[sz]e|see|know|spot|succeed|achieve|solve|fight|get|offer the right|detect)\w*)\b",
        rf"\b{_OTHERS_EN}\b[^\n;]{{0,40}}?\b(?P<head>(?:often |usually |regularly |sometimes |still )?(?:overlook|miss|misdiagnose|fail)s?)\b",
        rf"\bno other (?:hospital|clinic|centre|center|doctor|team|place)\b|\bonly (?:we|our (?:centre|hospital|clinic|doctors)) (?:can|could|offer|know|dare|succeed)|\bnowhere else\b|\bwhat {_OTHERS_EN} (?:cannot|can't|could not|dare not)",
    ),
    ru=(
        rf"(?<!\w)(?:{_OTHERS_WIDE_RU})(?!\w)[^\n;]{{0,45}}?(?<!\w)(?P<head>{_FAILED_RU})",
        rf"(?<!\w)(?P<head>{_FAILED_RU})(?: \w+){{0,3}}? (?:{_OTHERS_WIDE_RU})(?!\w)",
        rf"(?<!\w)(?:там,? где|когда|пока|в то время как|тогда как|если|после того как|от кого|от которых|на ком|на которых|за кого|за которых|перед чем|перед котор\w+|кому|кого|котор\w+)(?!\w) (?:все |многие )?(?:другие|остальные|прочие|иные|многие)(?!\w)[^\n;,]{{0,25}}?(?<!\w)(?P<head>{_FAILED_RU})",
        rf"(?<!\w)(?:там,? где|от кого|от которых|на ком|на которых|за кого|за которых|перед чем|перед котор\w+|кому|тем, кого|тех, кого|те, кого)(?!\w) (?:\w+ )?(?P<head>(?:коллеги|врачи|клиники|больницы|доктора|медики|специалисты|медицина)(?!\w)[^\n;,]{{0,25}}?(?<!\w){_FAILED_RU}|{_FAILED_RU} (?:\w+ )?(?:коллеги|врачи|клиники|больницы|доктора|медики|специалисты|медицина)(?!\w))",
        r"(?<!\w)(?P<head>(?:лишь|только|одни лишь|единственн\w+) (?:мы|у нас|здесь|наш\w*(?: \w+)?)(?!\w)[^\n;,]{0,25}?(?:смогл\w*|сумел\w*|нашл\w*|постав\w+|разобрал\w*|распозна\w+|увидел\w*|заметил\w*|не отказ\w+|взял\w*|бер[её]\w+|справ\w+|помогл\w*|знают как|нашел|поверил\w*))(?!\w)",
        rf"(?<!\w)(?P<head>(?:в отличие от|по сравнению с|в сравнении с|не то что|не так,? как|не чета|лучше,? чем|сильнее,? чем|опытнее,? чем|честнее,? чем|опередил\w*|опережа\w+|превосход(?!н)\w+|обход(?:ит|ят)|обгоня\w+|да(?:ет|ют) фору|на голову выше|обогнал\w*|обошл\w*|на фоне|за что не берутся|чего не умеют) (?:в |во |у )?(?:\w+ )?(?:{_OTHERS_WIDE_RU}|других|прочих|остальных|многих|другим|прочим|остальным|многим|всем))(?!\w)",
        rf"(?<!\w)(?P<head>(?:там,? где|то,? что|тех,? кого|того,? кого|случа\w+,? котор\w+|диагноз,? котор\w+)(?!\w)[^\n;]{{0,20}}? не \w+(?:ли|л|ла)(?:сь|ся)?(?!\w)[^\n;]{{0,25}}?(?:{_OTHERS_WIDE_RU}|други[ех]|остальны[ех]|нигде))(?!\w)",
        r"(?<!\w)(?P<head>(?:другие|остальные|прочие)(?: (?:уже|давно|вам|больным))? (?:отказ(?:ал|ыва)\w*|опустил\w* руки|опуска\w+ руки|разв[ео]\w+ руками|не справ\w+|не берутся|сдались|сдаются|пасуют|поставили крест|махнули))(?!\w)(?! от)",
        r"(?<!\w)(?P<head>отказал\w* (?:\w+ )?(?:везде|всюду|повсюду|все(?!\w)|в других)|(?:везде|всюду|повсюду|все вокруг|все кругом) (?:\w+ )?(?:отказал\w*|разв[ео]\w+ руками|опустил\w* руки|отвернул\w*|махнул\w*))(?!\w)",
        rf"(?<!\w)(?:{_OTHERS_WIDE_RU})(?!\w)[^\n;]{{0,90}}?[,–] ?(?P<head>(?:а |но |зато |тогда как |в то время как )?(?:у нас|мы|наш\w*(?: \w+){{0,2}}|в нашем \w+|в нашей \w+)(?!\w)(?: [\w-]+){{0,3}}? {_OWN_RU})(?!\w)",
        rf"(?<!\w)(?P<head>(?:недоступн|непосильн|неизвестн|незнаком)\w+ (?:для |в )?(?:{_OTHERS_WIDE_RU})|(?:каких|чего|которых|такого,? чего) (?:\w+ )?(?:нет|не (?:могут|умеют|дают|предлагают|делают|добиваются|достигают|знают)) (?:\w+ )?(?:в |у )?(?:{_OTHERS_WIDE_RU}))(?!\w)",
        rf"(?P<head>в отличие от|по сравнению с|лучше,? чем(?: в)?|не (?:то что|так,? как) в|опережа\w+|превосход\w+|в сравнении с) (?:\w+ )?{_OTHERS_RU}",
        rf"(?:в |во )?{_OTHERS_RU}[^\n;]{{0,35}}?(?P<head>просмотрел\w*|проглядел\w*|не (?:увидел|заметил|распознал|смогл|сумел|умеют|могут|знают|справ|берутся|взял)\w*|ошиб\w+|отказ\w+|опустили руки|поставил\w* (?:неверн|ошибочн|неправильн)\w+|бессильн\w+|пропустил\w*|упустил\w*|разв[ео]\w+ руками|махнул\w* рукой|списал\w*|отвернул\w*|устаревш\w+|нет (?:такого|таких|шансов))",
        rf"(?P<head>отказал\w*|просмотрел\w*|не смогл\w*|не помогл\w*|ошибочн\w+|неверн\w+|не берутся|пропустил\w*|бессильн\w+) (?:\w+ ){{0,4}}?(?:в )?{_OTHERS_RU}",
        r"(?P<head>ни (?:один|одна) (?:друг\w+ )(?:центр|клиник|больниц)\w*|только (?:у нас|мы|в нашей клинике|в нашем центре) (?:\w+ )?(?:могут|можем|умеют|смогут|способны|возьмутся|делают|возможно))",
        *OTHERS,
    ),
    zh=(
        *chinese_claims.OTHERS,
        rf"(?P<head>(?<![不勿])(?<!不(?:会|能|再|应|愿|宜))(?:比(?:在|去|到|找)?|不同于|有别于|相比|优于|胜过|超过|超越|区别于|远超|强于|领先(?:于)?|对比|(?:与|和|跟)(?=[^\n;,。]{{2,12}}?,?[^\n;,。]{{0,6}}?(?:相比|相较|比较|比起|不同|不一样|拉开|区别|差别|差距|之分|没法比|难比|两样|媲美|竞争)))(?:于)?(?:{_OTHERS_ZH}))",
        rf"(?:在)?(?:{_OTHERS_ZH})[^\n;]{{0,14}}?(?P<head>误诊|漏诊|延误|放弃|拒收|拒绝|束手无策|治不好|没治好|无法|没有办法|无能为力|不敢|做不了|不会做|无效|被拒|宣判|查不出|判断错误|不行|错误|耽误|做不到|落后|没效果)",
        rf"(?P<head>误诊|漏诊|被拒|放弃治疗|宣判|治不好)[^\n;]{{0,10}}?(?:{_OTHERS_ZH})|只有(?:我院|我们|在我院)(?:才)?(?:能|可以|会)|(?:别处(?:治不好|没有|做不了|无法))",
        rf"(?:{_OTHERS_WIDE_ZH}|{_OTHERS_ZH})(?:(?!介绍|建议|转诊|推荐)[^\n;。]){{0,26}}?(?<!没有)(?<!没)(?<!未)(?P<head>{_FAILS_ZH})",
        rf"(?P<head>(?:被|遭)(?:{_OTHERS_ZH}|{_OTHERS_WIDE_ZH})[^\n;,。]{{0,4}}?(?:拒|判|放弃|劝退|推|误|耽误|赶))",
        rf"(?P<head>(?:别(?:再)?让|莫(?:再)?让|不要(?:再)?让|别(?:再)?被|不要(?:再)?被|远离|避开|拒绝|警惕那些)[^\n;,。]{{0,4}}?(?:庸医|不(?:正规|专业|靠谱|负责)(?:的)?(?:医院|机构|医生|大夫)?|{_OTHERS_ZH}|{_OTHERS_WIDE_ZH})[^\n;,。]{{0,6}}?(?:耽误|误了?|毁|害|坑|骗|贻误))",
        r"(?P<head>(?:唯有|只有|除了|也就|唯独)(?:来)?(?:我院|我们|本院|本中心|这里|我科)(?:这里|中心)?[^\n;,。]{0,4}?(?:才|能|敢|会|可以|做得|治得)|(?:别人|人家|他们|旁人|谁都?)(?:都)?(?:不敢|不能|不会|做不|治不|没法|看不)[^\n;。]{0,12}?(?:我们|我院|这里|本院))",
        rf"(?P<head>(?:比|较|和|跟|与|像)(?:{_OTHERS_ZH}|{_OTHERS_WIDE_ZH})[^\n;]{{0,10}}?(?:强|(?<![约谈说商定做准看])好|高|先进|专业|快|负责|靠谱|不一样|不同|没法比|相提并论|拉开))",
        r"(?P<head>(?:换了|看了|跑了|转了|去了|找了|问了|去过|看过|跑过)[^\n;,。]{0,6}(?:家医院|个医院|位专家|个专家|位医生|个医生|个大夫|位大夫|家诊所)[^\n;]{0,22}?(?:没有?一(?:家|个|位)|都(?:没|说不|查不|治不|看不|拒|摇|不肯|束手)|均(?:未|无|没|拒)|始终(?:没|未)|也没|谁都|谁也))",
        r"(?P<head>(?:在|去|到)(?:当地|老家|别处|外院|外地|别的医院|其他医院|小医院)[^\n]{0,30}?(?:只会|只能|没人|无人|总是|一直|一味|反复)[^\n]{0,24}?(?:在这里|来这里|到这里|在我们|在我院|到我院|来我院|我们))",
        r"(?P<head>(?:辗转|跑遍|走遍|问遍|求遍|看遍|跑了|转了)[^\n;,。]{0,10}?(?:医院|专家|医生|大夫|名医)[^\n;]{0,24}?(?:没有办法|没办法|无果|无效|束手|没救|没治|拒|摇头|不见好|治不好|没用|放弃|查不出|白跑|直到[^\n,]{0,4}(?:来|到|遇)))",
        rf"(?P<head>(?:比(?:起)?|不同于|有别于|相(?:比|较)(?:于|之|起)?|较之|优于|胜过|超过|区别于|远超|强于|领先于?|不像)(?:{_OTHERS_WIDE_ZH}))",
    ),
)
_OTHERS_ANSWERED = patterns(ru=OTHERS_ANSWERED)
_OTHERS_FAIRLY = {
    "en": re.compile(
        r"\b(?:second opinion|refer(?:red|ral|s)? (?:you )?(?:to|from|by)|you may|you can|together with|cooperat\w+|collaborat\w+|transferred|in partnership|if you|records from|treated at|network|share|if your|ask)\b"
    ),
    "ru": re.compile(
        r"второе мнение|направл|сотруднич|присыла|пришл[июе]|переда[юё]|сдать|обмен|прислал|вместе с|можете (?:получить|обратиться|взять|лечь)|переведен|совместно|выписк|если|документы из"
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
    for match in across(text, _OTHERS_ANSWERED):
        if text.sentence_at(match.start()).is_question:
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
