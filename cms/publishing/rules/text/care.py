# ruff: noqa: E501 – a pattern reads best on one line
"""CLM-011: nobody is told to do without care."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text import chinese_claims
from cms.publishing.rules.text.answers import no_more_care
from cms.publishing.rules.text.bold import boldly_needless
from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import across, head, matches, patterns
from cms.publishing.rules.text.needless import plainly_needless
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.russian_care import NEEDLESS, NEEDLESS_NEXT
from cms.publishing.rules.text.scope import (
    is_asked,
    is_conditional,
    is_warned_of,
)
from cms.publishing.rules.text.sweeping import sweepingly_needless
from cms.publishing.rules.text.words import BUT_RU, NO_RU

_CARE_EN = r"(?:prophylaxis|(?:chemo|radio|immuno)?therap\w+|treatments?|chemo\w*|maintenance|medicines?|medication|drugs|tablets|pills|transplant(?:s|ations?)?\b|follow-?up\w*|check-?ups?|monitoring|tests|doctors?|physicians?|h(?:a)?ematologists?|specialists?|surgery|radiation|(?:hospital|clinic|medical|doctor's|outpatient) appointments?|appointments|hospital\w*|supportive care|dialysis|visits|lenalidomide|scans|consultations?)"
_CARE_RU = r"(?:(?:\w+ )?(?:терапи\w+|химиотерапи\w+|лечени\w+|лекарств\w*|препарат\w*|таблет\w+|трансплантаци\w+|наблюдени\w+|контрол\w+|обследовани\w+|анализ\w*|врач\w*|доктор\w*|специалист\w*|гематолог\w*|облучени\w+|операци\w+|приема?|диализ\w*|больниц\w*|реабилитаци\w+|консультаци\w+))"
_CARE_WIDE_RU = r"(?:(?:химио|радио|иммуно)?терапи\w+|хими(?:я|и|ю|ей)|лечени\w+|лечиться|долечиваться|лекарств\w*|препарат\w*|таблет\w+|капельниц\w*|трансплантаци\w+|пересадк\w+|наблюдени\w+|наблюдаться|контрол(?:ь|я|ю|ем)|контрольн\w+ (?:визит|осмотр|обследовани|анализ)\w*|обследовани\w+|обследоваться|провер(?:ки|ок|ку|яться|иться)|осмотр\w*|анализ\w*|скрининг\w*|врач\w*|доктор\w*|специалист\w*|гематолог\w*|онколог\w*|терапевт\w*|поликлиник\w*|диспансер\w*|облучени\w+|при[её]м (?:таблет|препарат|лекарств|гормон|\w+(?:мид|миб|маб|ниб|лон|зон))\w*|\w{3,}(?:домид|зомиб|тумумаб|метазон|низолон)\w*|гормон\w*|уколы|укол(?:ов|ам)|сдавать (?:кровь|анализы|мочу)|(?:кровь|костный мозг) на анализ|диализ\w*|больниц\w*|реабилитаци\w+|консультаци\w+|(?:на|с) учет\w*|пункци\w+|визит\w*(?: к| в))"
_CARE_ZH = r"(?:任何|再|做|吃|用|看|接受|继续|去|进行|服|定期|后续|其他|额外|长期|终身|常规|标准|维持|的){0,4}(?:治疗|化疗|放疗|移植|吃药|用药|服药|药物|复查|复诊|随访|医生|维持|就医|手术|检查|去医院|透析|监测|药|[一-龥]{2,5}维持(?=了|治疗|[,。]|$))"
_CARE_NOUN_ZH = r"(?:(?:巩固|维持|后续|标准|常规|诱导|辅助|支持|预防性)?(?:治疗|化疗|放疗|移植)|维持(?:药|用药)?|药(?:物|片)?|吃药|用药|服药|打针|激素|免疫抑制剂|抗排异药|来那度胺|靶向药|复查|复诊|随访|体检|骨穿|骨髓(?:穿刺|评估|检查)|抽血|化验|看医生|看病|就医|门诊|跑医院)"
_CARE_WIDE_ZH = r"(?:治疗|化疗|放疗|移植|吃药|用药|服药|药(?:物|片)?|复查|复诊|随访|医生|大夫|看病|医院|就医|维持|检查|评估|抽血|查血|验血|化验|骨穿|骨髓(?:穿刺|评估|检查)|查骨髓|查体|打针|输液|体检|门诊|监测|激素|抑制剂|操心|惦记(?:病|复发))"
_NO_NEED_ZH = (
    r"(?:无需|无须|毋须|毋需|不用|不必|用不着|没必要|没有必要|犯不着|何必|何须|甭|不需要?|免去|省去)"
)
_NEVER_ZH = r"(?:今后|以后|从此|从今(?:往后|以后)|往后|此后|再也|终身|一辈子|永远|出院后|出仓后|回家后|治疗后|回输后|缓解后|达标后|术后)"
_NOT_ADMIN = (
    r"(?! (?:appointment|referral|visa|fee|deposit|on weekends|before (?:breakfast|noon)|in advance))"
)
_NEEDLESS = patterns(
    en=(
        rf"\b(?P<head>(?:needs?|requires?|wants?) neither (?:\w+ )?{_CARE_EN} nor (?:\w+ )?{_CARE_EN})\b",
        rf"\b{_CARE_EN}(?: (?:in|at|of|from|for) [^\n;,]{{0,20}}?)? (?P<head>(?:will|need|would) (?:not|never|no longer) be (?:\w+ )?(?:needed|necessary|required)(?: any ?more| any longer| again)?)\b",
        rf"\b(?P<head>no (?:\w+ ){{0,2}}?{_CARE_EN} (?:\w+ )?(?:(?:is|are|will be) (?:\w+ )?(?:needed|necessary|required|called for))(?= (?:\w+ ){{0,2}}?(?:after|any ?more|again|ever|once|afterwards|following)))\b",
        rf"\b(?P<head>no (?:further|more|other|additional|longer any|need for (?:any |further )?|follow-?up|subsequent|ongoing)\s?(?:\w+ )?{_CARE_EN}?(?: \w+)? ?(?:is|are|was|will be|would be)? ?(?:needed|necessary|required|ever|at all|again|for life|for good|afterwards|whatsoever))\b",
        rf"\b(?P<head>(?:no need (?:for|to (?:see|visit|take|continue|have|undergo|go|consult|return))|(?:do|does|will|would) (?:not|never) (?:ever )?(?:need|have to|require)|don't (?:need|have to)|need not|never need|needn't|no longer (?:needs?|requires?|have to|has to)|won't (?:need|have to)) (?:\w+ ){{0,4}}?{_CARE_EN})\b{_NOT_ADMIN}",
        rf"\b(?P<head>(?:can|may|could|able to|free to|should) (?:safely |simply |now |finally |then |even |just )?(?:stop|skip|forget(?: about)?|throw away|give up|do without|drop|abandon|discontinue|dispense with|cancel|leave out|replace|quit|avoid|say goodbye to) (?:\w+ ){{0,3}}?{_CARE_EN})\b",
        rf"(?:(?<![a-z] )\b|\b(?:and|or|simply|just|then|now|finally|(?:can|may|could|will|time|safe|free|able|allowed|ready) (?:to )?|(?<!before )(?<!if )(?<!when )(?<!unless )(?<!that )(?<!until )(?<!after )(?<!while )you(?:'ll)?) )(?P<head>(?:stop|throw away|forget(?: about)?|say goodbye to|skip|cancel|quit) (?:taking |with )?(?:all |your |the |any )?(?:\w+ )?{_CARE_EN})\b",
        rf"\b{_CARE_EN}\b (?:\w+ ){{0,3}}?(?:is|are|becomes?|was|were|has become|will be) (?:\w+ly |now |then |simply )?(?P<head>unnecessary|superfluous|pointless|useless|obsolete|redundant|a thing of the past|optional|not (?:needed|necessary|required)(?: any ?more| any longer)?|no longer (?:needed|necessary|required))\b",
        rf"\b(?P<head>(?:makes?|made|making|renders?|rendered) [^\n;,]{{0,40}}?\b{_CARE_EN} (?:\w+ )?(?:needless|unnecessary|superfluous|obsolete|redundant|pointless|useless))\b",
        r"\b(?P<head>(?:instead of|without) (?:seeing|visiting|consulting|asking) (?:a|your|any) (?:doctor|physician|specialist|h\w*matologist))\b",
    ),
    ru=(
        rf"(?<!\w){_CARE_WIDE_RU}(?!\w)(?:(?! не )[^\n;,]){{0,45}}?[ –](?P<head>(?:больше |уже |вообще |теперь |вам |ему |ей |им ){{0,2}}(?:не (?:нужн\w+|понадоб\w+|требу\w+|потребу\w+|необходим\w+|обязательн\w+|надо|стоит|придется|имеет смысла)|ни к чему|излиш\w+|бесполез\w+|ненуж\w+|лишн\w+|бессмыслен\w+|незачем|необязательн\w+|отпада\w+|отпал\w*|(?:ушл[аио]|уходят|уходит|осталось|остались|осталась|остается) в прошло[ме]|пережиток|анахронизм\w*|трата (?:времени|денег)|можно (?:смело |спокойно |теперь |больше )?(?:не |отменить|прекратить|бросить|забыть|забросить|выбросить|пропустить|отложить|вычеркнуть)\w*))(?!\w)",
        rf"(?<!\w)(?P<head>(?:больше |уже |вообще |теперь ){{0,2}}(?:не (?:нужно|нужны|нужна|нужен|понадоб\w+|требу\w+|потребу\w+|придется|приходится|надо|необходим\w+|стоит|обязательно)|незачем|ни к чему|нечего|необязательно|нет (?:нужды|необходимости|смысла|надобности|причин)|не нужда\w+ (?:\w+ )?в|избав(?:ит|им|ля\w+) (?:вас )?от (?:\w+ )?(?:необходимости)?|освобо(?:дит|жда\w+) (?:\w+ )?от|отпада\w+ (?:необходимость|нужда|потребность)) (?:\w+ ){{0,4}}?{_CARE_WIDE_RU})(?!\w)",
        rf"(?<!\w)(?P<head>(?:можно|можете|сможете|вправе|смело|пора|позволя\w+|позволит|да[ёе]т право|советуем|рекомендуем|смысл\w*) (?:\w+ ){{0,2}}?(?:отказ\w+ся от|отказ\w+ от|прекра\w+|забыть (?:о|об|про)|забросить|обойтись без|обходиться без|отмен\w+|бросить|бросать|не (?:принимать|пить|ходить|сдавать|посещать|наблюдаться|проверяться|обследоваться)|пропус\w+|выбросить|выбрасывать|выкинуть|выкидывать|вычеркнуть|заменить|отложить|не ездить) ?(?:\w+ ){{0,3}}?{_CARE_WIDE_RU}?)(?!\w)",
        rf"(?<!\w)(?P<head>(?:хватит|довольно|полно|перестаньте|пора перестать|больше никаких|никаких больше|можно (?:\w+ )?не думать (?:о|об|про)|(?:о|об|про)(?= [^\n;,]{{0,40}}(?:не думать|не вспоминать|не беспокоиться))) (?:ходить|бегать|ездить|пить|глотать|лежать|мучить\w*|принимать|таскаться|мотаться|сдавать)? ?(?:\w+ ){{0,3}}?{_CARE_WIDE_RU})(?!\w)",
        rf"(?<!\w)(?P<head>(?:отка(?:жи|зывай)тесь от|забудьте (?:о|об|про|дорогу)|прекра(?:ти|щай)те|бросьте|бросайте|выбро(?:сь|сай)те|выкиньте|отмен(?:и|яй)те|прощайте,?|обойдетесь без|обходитесь без|справитесь без|живите без|не (?:ходите|тратьте время на|записывайтесь|принимайте|сдавайте)) (?:\w+ ){{0,3}}?{_CARE_WIDE_RU})(?!\w)",
        r"(?<!\w)(?P<head>замен(?:ит|яет|яют|ят)|(?:стан(?:ет|ут)|справ(?:ится|ляется|ятся)|работает|лечит|подскажет|разберется) (?:\w+ ){0,2}?(?:вместо|лучше|не хуже|без)|вместо)(?!\w) (?:\w+ ){0,3}?(?:врач\w*|доктор\w*|гематолог\w*|онколог\w*|специалист\w*|(?:врачебн|очн)\w+ (?:консультаци|осмотр|при[её]м)\w*|консультаци\w+|визит\w* к)(?!\w)",
        r"(?<!\w)(?P<head>(?:врач\w*|доктор\w*|гематолог\w*|онколог\w*|больниц\w*|консилиум\w*)(?: \w+){0,2}? (?:не нуж(?:ен|ны)|больше не нуж(?:ен|ны)|ни к чему|лишн\w+|без надобности)|обойд(?:етесь|емся|утся) без (?:\w+ )?(?:врач|доктор|гематолог|онколог|больниц|обследован|наблюден|лекарств|таблет|анализ)\w*|(?:лечитесь|назначьте|подберите|меняйте|решайте) (?:\w+ ){0,2}?(?:сами|самостоятельно)(?! с))(?!\w)",
        rf"{_CARE_RU}(?:\w+ )?[^\n;,]{{0,12}}?(?P<head>(?:больше |уже |вообще )?(?:не (?:нужн\w+|понадоб\w+|требу\w+|потребу\w+|необходим\w+|обязательн\w+)|ни к чему|излишн\w+|бесполезн\w+|ненужн\w+|лишн(?:яя|ее|ий|ие)|бессмысленн\w+|не имеет смысла|незачем))(?!\w)",
        rf"(?<!\w)(?P<head>(?:больше |уже |вообще )?(?:не (?:нужн\w+|понадоб\w+|требу\w+|потребу\w+|придется|надо|необходим\w+)|незачем|нет (?:нужды|необходимости|смысла)) (?:\w+ ){{0,3}}?{_CARE_RU})",
        rf"(?P<head>(?:можно|можете|сможете|вправе|смело|пора|позволяет|позволит|достаточно) (?:\w+ ){{0,2}}?(?:отказаться от|прекрат\w+|забыть (?:о|об|про)|обойтись без|обходиться без|отменить|бросить|не принимать|пропустить|пропускать|выбросить|не ходить|не посещать|заменить) (?:\w+ ){{0,2}}?{_CARE_RU})",
        rf"(?<!\w)(?P<head>(?:откажитесь от|забудьте (?:о|об|про)|прекратите|бросьте|бросайте|выбросьте|отмените|прощайте,?) (?:\w+ ){{0,2}}?{_CARE_RU})",
        r"(?P<head>(?:без|вместо) (?:\w+ )?(?:обращения к врачу|визита к врачу|похода к врачу|консультации врача|врачей|помощи врач\w+))",
        r"(?<!\w)(?P<head>зачем (?:\w+ ){0,3}?(?:врачи|таблетки|больницы|анализы|лекарства|обследования|контроль|проверки)(?!\w)|(?:выбро|выкин|порв|сожг|сожж)\w* (?:\w+ ){0,2}?(?:рецепт|таблет|лекарств|пилюл|направлени|назначени|аптечк|блистер)\w*)",
        rf"(?<!\w)(?P<head>(?:бросил|перестал|прекратил|выбросил|отменил|забросил|отказал|завязал)\w* (?:\w+ ){{0,3}}?(?:{_CARE_WIDE_RU})[^\n;]{{0,50}}?(?:и вам (?:\w+ )?(?:советую|рекомендую|пора|можно)|чего и вам|и вы (?:\w+ )?(?:бросайте|бросьте|можете)|и правильно|не жале\w+))",
        rf"(?<!\w)(?:{_CARE_WIDE_RU})[^\n;]{{0,45}}?(?<!\w)(?P<head>(?:превраща\w+|превратил\w*|становит\w+|стан(?:ет|ут)|стал\w*|остал\w*) (?:\w+ )?(?:в )?(?:\w+ )?(?:формальност|лишн|ненужн|излишеств|обуз|ритуал)\w*|(?:это )?(?:чистая|пустая|простая) формальность)(?!\w)",
        rf"(?<!\w)(?:{_CARE_WIDE_RU})[^\n;]{{0,40}}?(?<!\w)(?P<head>(?:отправ\w+|вылить|спустить|выкинуть|выкидывать|бросить|слить|выбросить) (?:\w+ )?в (?:\w+ )?(?:ведро|мусор\w*|урну|унитаз|корзину|печь|печку|огонь|реку))(?!\w)",
        rf"(?<!\w)(?P<head>(?:махн\w+ рукой|плюн\w+|наплева\w+|забил\w*|забей\w*) на (?:\w+ )?(?:{_CARE_WIDE_RU}))(?!\w)",
        *NEEDLESS,
    ),
    zh=(
        *chinese_claims.NEEDLESS,
        r"(?P<head>(?:可以?|即可|便可|就能)(?:停(?:用|掉|服|止)?)(?:来那度胺|泊马度胺|沙利度胺|激素|地塞米松|硼替佐米|靶向药|维持药|免疫抑制剂))",
        rf"(?P<head>(?:无需|无须|不需要?|不用|不必|用不着|没必要|没有必要|毋需|不再需要|免去|免除|告别|再也不用|再也不需要?){_CARE_ZH})",
        rf"(?P<head>(?:可以?|即可|能|就能|立即|马上|从此|放心)(?:停(?:掉|止|用)?|扔掉|丢掉|放弃|取消|省去|省掉|不做|不用|摆脱)(?:所有|一切|任何)?{_CARE_ZH})",
        r"(?P<head>(?:化疗|放疗|移植|维持治疗|复查|随访|吃药|服药|就医|标准治疗|常规治疗)[^\n;,]{0,8}(?:没有必要|毫无必要|不必要|多余|无用|没用|已过时|(?:是|纯属|简直)?(?:多此一举|画蛇添足|自找(?:罪受|苦吃)|瞎折腾|花冤枉钱|鸡肋)|白搭|徒劳|都可以免|纯属浪费))",
        # no longer, never again, from now on: also for tests, visits and the hospital
        rf"(?P<head>{_NEVER_ZH}[^\n;,。]{{0,6}}?{_NO_NEED_ZH}[^\n;,。]{{0,6}}?{_CARE_WIDE_ZH}|{_NO_NEED_ZH}(?:再|继续|终身|长期|反复|天天|年年|跑|往|回|踏进|每个?月|每周|每年|三天两头|老是?|总是?|动不动|频繁|折腾)+[^\n;,。]{{0,8}}?{_CARE_WIDE_ZH})",
        r"(?P<head>(?:无需|无须|毋须|毋需|不用|不必|用不着|没必要|犯不着|何必|何须|甭|别再|不要再|不需要?)(?:再)?(?:去)?(?:见|找|看|问|请|求|咨询|麻烦|依赖)(?:任何|什么)?(?:医生|大夫|专家|医院|病|门诊))",
        rf"(?P<head>(?:可以?|即可|能|就能|便可|尽可|大可|亦可)(?:一律|全部|全|都|直接|彻底|立即|马上|统统|完全|放心(?:地)?|安心|大胆|果断|从此|永久|提前)*(?:停(?:掉|止|用|了)?|扔(?:掉|了)?|丢(?:掉|了)?|放弃|取消|省(?:去|掉|了)?|免(?:去|除|掉|了)?|撤(?:除|掉|了)?|跳过|抛开|终止|甩掉|断掉|舍弃|告别)(?:所有|一切|任何|全部)?{_CARE_ZH})",
        rf"{_CARE_NOUN_ZH}[^\n;。]{{0,12}}?(?P<head>(?:(?:这些|那些|以后|从此|今后|统统|通通|全都?|都|也|就|亦|完全|一律|根本)(?:就|都|也)?)(?:可(?:以)?)?(?:没有?必要|不必(?:了|做|去|要)?(?=[,。!\n”]|$)|不用(?:了|做|去|管)?(?=[,。!\n”]|$)|不需要(?:了)?(?=[,。!\n”]|$)|用不着|可以?不(?:要|做|去|用|再?[吃打查来]了)|省了|省去|免了|可免|可省|可停|多余|停(?:掉|了)|扔(?:掉|了)|撤(?:除|了|掉)|作废|不再需要))",
        rf"{_CARE_NOUN_ZH}[^\n;,。]{{0,4}}?(?P<head>(?:可以?|亦可|均可|皆可|即可|就能)(?:全部|都|全|统统|一律|彻底|安全|放心|一并)?(?:停(?:掉|用|了|服)?|免(?:除|去|了)?|省(?:去|掉|了)?|撤(?:除|掉)?|扔(?:掉)?|取消|终止)(?!时|的时机|与否)|可有可无|,?(?:统统|通通|都|从此)(?:与|跟|和)(?:您|你|患者|他们)(?:再)?(?:无关|无缘|没关系|说(?:再见|拜拜))|纯属多余|毫无意义|意义不大|是(?:在)?(?:浪费|白费|折腾|多余|累赘|过度)|(?:已)?成(?:为)?(?:了)?(?:历史|过去)|白受罪|可(?:停|免|省|撤)(?=[,。!\n]|$))",
        r"(?P<head>(?:把|将)[^\n;,。]{0,6}?(?:(?<!空)(?<!过期)药(?!物不良)|来那度胺|激素|化疗)[^\n;,。]{0,4}?(?:全|都|统统)?(?:扔|丢|停|戒|断)(?:了|掉|进|到|开)|药(?:都|全|统统|就|也)?可以(?:都|全)?(?:扔|丢|停|断)(?:了|掉)|药(?:都|全|统统)(?:停|扔|不用吃|不吃)了)",
        r"(?P<head>(?:从此|以后|今后|再也|永远|终身|一辈子|这辈子)[^\n;,。]{0,8}?(?:不(?:用|必|需要?|再|会再)|告别|远离|摆脱|没有)[^\n;,。]{0,4}?(?:医院|吃药|用药|服药|药罐子|化疗|打针|复查|看病|医生|大夫|病房|药物|治疗|透析|输血|检查))",
        rf"(?:巩固|维持|查血|验血|{_CARE_NOUN_ZH})[^\n;,。]{{0,10}}?(?P<head>(?:统统|通通|全都?|都|也|一律|完全|直接)?(?:可以?|能)(?:跳过|免除|不做|不要|不来|舍弃|告别)|可以?(?:就)?不(?:用|必)(?:再)?(?:来|去|做|吃|查)了)",
        rf"{_CARE_WIDE_ZH}[^\n]{{0,14}}?(?P<head>(?:医生|主任|大夫|专家|教授)(?:都)?(?:说|讲|告诉[^\n,]{{0,2}}|表示)[^\n;,。]{{0,4}}(?:没(?:有)?必要|不用(?:再)?(?:来|吃|查|做|去)?(?=[了,。!”\n]|$)|不需要(?:再|了)|可以不(?:来|吃|查|做)|(?:都)?可以(?:停|扔)了))",
        r"(?P<head>(?:和|跟|与|同|向|对)(?:(?!过去|昨天)[^\n;。]){0,12}?(?:药(?:物|片|瓶)?|来那度胺|地塞米松|硼替佐米|化疗|放疗|激素|复查|医院|移植|针头|病房)[^\n;。]{0,10}?(?:说(?:声)?(?:再见|拜拜)|拜拜|永别|分手|一刀两断|彻底告别))",
        r"(?P<head>不(?:用|需)?吃药[,和]?(?:也)?不(?:用|需)?(?:去)?(?:复查|打针|化疗|住院|看医生)|不(?:用|需)?(?:化疗|打针|手术|住院)[,和]?(?:也)?不(?:用|需)?(?:吃药|复查|化疗))",
        r"(?P<head>(?:什么|任何|一粒|一片|所有)药(?:都|也)(?:不(?:用|需要?|必)(?:再)?吃?|停了)|(?:不用|不必|无需|不需要)(?:再)?挂[^\n;,。]{0,6}号|(?:停|断)(?:掉|了)(?:来那度胺|化疗|激素|西药|靶向药|维持))",
        r"(?P<head>(?:终身|永久|一生|从此)?免(?:除)?(?:一切|所有)?(?:随访|用药|复查|化疗|维持|吃药|服药|打针|放疗|骨穿)(?!费|疫))",
        r"(?P<head>(?:不(?:看|找|去看|去找|问)(?:医生|大夫|病)|不(?:去|进|上|用去)医院)[^\n;,。]{0,6}?(?:也|就|都|照样|同样)(?:能|可以|行|会|好)|在家(?:里)?(?:就|便|即|也)(?:能|可以|可)(?:自己|自行)?(?:治|搞定|解决|康复|根治|治疗))",
        rf"(?P<head>(?:别|不要|甭|犯不着|没必要|何必|何苦)(?:再)?(?:白白?|瞎|傻傻(?:地)?|浪费|折腾|花(?:冤枉)?钱|跑)[^\n;,。]{{0,6}}?{_CARE_WIDE_ZH})",
        r"(?P<head>(?:再(?:也)?没(?:有)?|没(?:有)?再)(?:去)?(?:复查过|复诊过|挂过号|吃过(?:一(?:片|粒))?药|看过医生|看过病|抽过血|做过(?:复查|检查|化疗)|进过医院|打过针)[^\n]{0,24}?(?:也|都|照样|照旧|一样|依然)[^\n;,。]{0,6}?(?:好|没事|健康|精神|棒))",
        r"(?:复查|复诊|随访|吃药|服药|药|维持治疗|化疗|医院)[^\n;,。]{0,8}?(?P<head>(?:都|也|就|连)?(?:免了|省了|戒了|不用去了|不用做了|用不着了|作罢|见鬼去|靠边站|扔进(?:了)?垃圾(?:桶|箱)|扔(?:一边|到一边)|抛(?:到|在)(?:了)?脑后|束之高阁))",
        r"(?P<head>(?:所有|一切|全部|各种)(?:的)?[^\n;,。]{0,4}药(?:物|片)?(?:即可|便可|就可以?|可以?|就)?(?:一概|一律|全部|都|统统|通通|全)(?:可以?)?(?:停(?:掉|用|了|止)?|扔(?:掉|了)?|免(?:了|去)?|不(?:用|必)(?:再)?吃)|(?:门诊|医院|复查|复诊|随访|化验)(?:也|都|就|亦)?(?:不必|不用|无需|用不着|没必要)(?:再)?(?:来|去|跑|做|看)(?!医生办公室))",
        r"(?P<head>(?:问卷|系统|软件|app|小程序|(?<![a-z])ai(?![a-z])|机器人|智能[一-龥]{0,4}|算法|测评|量表|自测)[^\n;。]{0,10}?(?:替(?:您|你)|帮(?:您|你)|为(?:您|你)|给(?:您|你)|即可|自动|直接|便能?|就能?|当场|立刻|秒)[^\n;,。]{0,8}?(?:选|开(?:出|具|方)|定|给出|制定|匹配|诊断|出具|告诉)[^\n;,。]{0,6}?(?:疗法|方案|治疗|药(?!师)|处方|诊断|病)|省(?:去|掉|下|得|却)(?:了)?[^\n;,。]{0,4}?(?:看|找|见|问|求)(?:医生|大夫|病|专家|医)|(?:代替|取代|胜过|比[^\n,]{0,4}强过?)(?:了)?(?:医生|大夫|专家|面诊|就诊))(?!会)",
        r"(?P<head>还(?:查|吃|跑|看|治|做|去|复查)(?:它|这|那)?[^\n;,。]{0,4}?(?:干(?:什么|嘛|啥)|做(?:什么|甚)|图(?:什么|啥)|有(?:什么|啥|何)(?:用|必要|意义)))",
        r"(?P<head>看病不求人|(?:治疗)?方案(?:直接|立刻|马上|当场|即刻)(?:到手|生成|出炉|拿走|送到))",
    ),
)
_CARE_NOT_MEANT = {
    "en": re.compile(
        r"\b(?:to (?:book|register|join|visit (?:the|our) (?:ward|centre|exhibition)|take part|fill|sign up|apply|order|donate|enter|park)|suite|building|wing|lounge|so (?:that )?(?:you|they|he|she) (?:do|does|will|can)|flu|referral|straight away|right away|immediately|for now|ask your|before you (?:fill|stop|change|book|send|register|apply|come|travel|write)|we (?:will|can) arrange|only (?:when|if)|h\w*matologist (?:says|decides|tells|agrees)|fasting|before (?:the )?(?:blood|visit)|contrast|antibiotic\w*|while|until|unless|your doctor (?:will|may|decides|says)|the doctor (?:will|may|decides)|doctors decide|decided by|talk to|without (?:talking|asking|speaking|consulting)|oxygen|transfus\w+|vasopressor\w*|he|she|isolation|if|booking|book|oral|anaesth\w+|do not stop|never stop|not stop|don't stop|on the same day|second opinion|first (?:consultation|visit)|(?:s?he|patient) no longer|visa|in some|some (?:people|patients)|smoking|for (?:this|the) (?:test|scan|visit|procedure|examination)|interpreter)\b"
    ),
    "ru": re.compile(
        r"прав[ао]\w* (?:больн|пациент)\w+|(?<!\w)вправе|имеете право|в любой момент|без объяснени\w+ причин|на любом этапе|соглас(?:ие|ия)(?!\w)|(?<!\w)сравни|рассылк|подписк|уведомлени|бронирован|экскурси|трансфер|направлени|натощак|чтобы (?:ввести|перелить|взять|сдать) |консультаци\w+ (?:новые|нужн|анализ)|первой консультации|(?<!\w)(?:ей|ему)(?!\w)|решает|решит|решают|по решению|врач (?:может|скажет|отмен)|без (?:разговора|консультации с|согласования|разрешения|назначения|указания|ведома|совета)|врач (?:сам|заменит|решил)|может только|заменит врача на|не прекращайте|не отменяйте|не бросайте|нельзя|у части|у некоторых|записи|записаться|для (?:этого|анализа)|перед|кислород|он (?:уже )?не|если|контраст|перевод|курени|посредник|нужна ли"
    ),
    "zh": re.compile(
        r"转诊|空腹|由医生|医生(?:会|将|可)|遵医嘱|请勿|切勿|不要自行|不可自行|不能自行|是否|如果|若|预约|挂号|部分患者|有些患者|该检查|本检查|吸氧|输血|(?:(?<!其)他|她)(?:(?:今天|暂时|目前|当天|当晚|这次|一度|不愿|曾|还|们)|[^\n,。]{0,4}(?:拐|轮椅|搀扶|帮))|戒烟|咨询|造影|擅自|自行停|经医生|与医生|(?:主治)?医生(?:评估|同意|指导|决定|判断|建议|确认|说可以)|评估后(?:再|方|决定)|过期|抗凝|穿刺前|采集前|检查前|停药标准|减量|退(?:烧|热)药|止(?:痛|吐|泻|咳)药|抗生素|升压药|抗过敏药|安眠药|泻药|降压药|之前[^\n]{0,4}请|继续(?:按时)?服|仍(?:然)?(?:需|要|应)|但(?:仍|还|应|需|要)|家属|陪|排队|可以?(?:选(?:择|用)?|使用|用|做|加用)[^\n;。]{1,24}也(?:可以?|能)(?:选择)?(?:先)?不"
    ),
}
# “Some patients want to stop their tablets. Please do not.”
_WANTED_BY_SOME = re.compile(
    r"\b(?:some|many|most|several|people|patients) (?:\w+ ){0,3}?(?:want|wish|think|feel|ask|believe|wonder|decide|are tempted|hope)\w*\b"
    r"|(?:слов|фраз|вопрос|мысл|сообщени)\w* [«“\"][^»”\"\n]{3,80}[»”\"][^\n;]{0,20}?(?:слыш|чита|видим|зна[её]м|получа|встреча|приход|возника)\w*"
    r"|(?:некотор|многи|част[ьо]|иногда|пациент|люд)\w*[^\n;]{0,30}?(?:хотят|хочется|думают|считают|спрашива|решают|кажется|полага|надеют)"
    r"|(?:有的|有些|部分|不少|一些|很多|许多|个别)?(?:患者|病人|人|病友|家属)[^\n]{0,16}?(?:想|觉得|以为|认为|问|希望|打算|误以为)"
)
_FORBIDDEN_NEXT = re.compile(
    r"\b(?:do not|don't|never|please|dangerous|risky|must not|should not|mistake|wrong|only (?:after|with|your))\b"
    r"|(?<!\w)(?:не (?:делайте|прекращайте|отменяйте|бросайте|стоит|следует|надо|пропускайте|отказывайтесь)|нельзя|опасн\w*|ошибк\w*|только (?:после|по|врач)\w*|сначала (?:\w+ )?(?:обсуд|спрос|посовет|поговор|напиш|позвон)\w*)(?!\w)"
    r"|请(?:不要|勿|您不要)|切勿|不要|不(?:可|能|宜|应|得)(?:自行|随意|擅自)|危险|误区|错误|必须(?:由|遵|经)|遵医嘱"
)
_FOR_AN_ERRAND = re.compile(
    r" (?:\w+ ){0,3}?to (?:book|register|join|take part|fill|sign up|apply|order|donate|enter|park)\b"
)
_CARE_MEANT = {
    "en": re.compile(
        r"\b(?:ever|never|for life|for good|at all|see a doctor|every (?:check|visit|treatment|tablet|scan|appointment|follow)\S*|you will never)\b"
    ),
    "ru": re.compile(r"больше не|никогда|без врач|забудьте|навсегда"),
    "zh": re.compile(
        r"不用(?:看|找)(?:医生|大夫)|再也|从此|任何(?:后续|其他|进一步|额外)?(?:治疗|药|检查)|终身(?:不|无)|一律|统统|(?:都|全|就可以)扔|永远|一辈子"
    ),
}
_A_DOCTOR_RU = re.compile(
    r"контрол|хими|пункци|провер|врач|доктор|гематолог|онколог|лечени|терапи|обследовани|наблюдени|таблет|лекарств"
)
# “Do I still have to come for check-ups? No.”
_CARE_ASKED_AND_DENIED = patterns(
    en=(
        r"\b(?:do|does|must|should|will|have to|need|needs)\b(?![^\n]*\b(?:stop|fast|pay|bring|wait|book|stay|worry|change|give up|shave|isolate|undress|empty)\b)[^\n]{0,40}?\b{care}\b[^\n]{0,40}¶(?P<head>no\b|not (?:at all|any ?more|any longer)|never\b|you (?:do not|don't|need not|needn't)\b|there is no need|none\b)(?=[^\n]{0,3}(?:$|[\n,.!:;–]|never|need))(?![^\n]*\b(?:but|only|unless|until|on the day|for this)\b)",
    ),
    ru=(
        rf"(?<!\w)(?:нуж(?:но|на|ен|ны)|надо|обязательн\w+|необходим\w*|придется|требуется|стоит|понадоб\w+|следует|долж(?:ен|на|ны))(?!\w)(?![^\n]*(?:прекра|отмен|брос|отказ|натощак|направлени))[^\n]{{0,40}}?{_CARE_WIDE_RU}[^\n]{{0,60}}¶(?P<head>{NO_RU})(?![^\n]*(?:{BUT_RU}))",
    ),
    zh=(
        rf"(?:还|需|要|用|必须)[^\n]{{0,8}}?{_CARE_WIDE_ZH}[^\n停前]{{0,6}}¶(?:[^\n,。]{{0,8}}[:,][“\"]?)?(?P<head>(?:完全|真的|当然|根本|都|统统|一概|放心[,,]?)?(?:不(?:用|需要?|必|要)(?:了|再)?|没(?:有)?必要|无需|免了|可以停(?:了)?))(?=[,。!\n”]|$|任何)",
    ),
)
_NEEDLESS_NEXT = patterns(
    en=(
        r"\b(?:{care}|blood thinners)\b[^\n]{0,60}¶[^\n;]{0,12}?(?P<head>you (?:simply |really |just )?(?:do not|don't|no longer|won't|will not) need any of (?:it|them|that|those))\b(?! (?:on|for|before|during|until|to|here)\b)",
    ),
    ru=NEEDLESS_NEXT,
)


# “No reason to skip your visits”, “nobody should stop …”, “how long they will do without is not known”.
_ADVISED_AGAINST = re.compile(
    r"\b(?:not|never|don't|nobody|no one|no-one|нельзя|не|никому) $|\bhow long (?:\w+ ){0,4}$|\b(?:is|are|was) no (?:good )?(?:reason|excuse|ground|cause)s? (?:at all )?(?:to|for) $|(?:不|勿|别)(?:要|可|能|代表|等于|意味着?|说明|表示|是说)?(?:您|你|就)?$"
)


def _is_advised_against(text: Text, start: int) -> bool:
    sentence = text.sentence_at(start)
    return _ADVISED_AGAINST.search(text.lower[max(start - 40, sentence.start) : start]) is not None


# «От контрольных осмотров отказываться не стоит».
_NOT_TO_BE_MISSED_RU = re.compile(
    r"(?:отказыв|отказат|пропуск|пропусти|забы|откладыв|пренебрег|отменя|прекраща|бросать|игнорир|избега|затягив)\w* (?:\w+ ){0,4}?(?:не (?:стоит|следует|нужно|надо|рекомендует)|нельзя)"
)


def care_is_not_declared_needless(text: Text) -> Iterator[Finding]:
    """CLM-011: maintenance, standard care or a doctor declared unnecessary."""
    language = text.language
    for match in matches(text, _NEEDLESS):
        start, end = head(match)
        sentence = text.sentence_at(start)
        words = text.words_of(sentence)
        if is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        if is_conditional(text, sentence, start, end):
            continue
        if _is_advised_against(text, start):
            continue
        if _FOR_AN_ERRAND.match(text.lower, end) or _NOT_TO_BE_MISSED_RU.search(match.group()):
            continue
        if _WANTED_BY_SOME.search(words) and _FORBIDDEN_NEXT.search(words + text.after(sentence)):
            continue
        if _CARE_NOT_MEANT[language].search(words) and not _CARE_MEANT[language].search(words):
            continue
        if text.kind in {"ui", "link"} and not _A_DOCTOR_RU.search(match.group()):
            continue
        yield finding("CLM-011", text, *match.span())
    for match in (
        *plainly_needless(text),
        *no_more_care(text),
        *sweepingly_needless(text),
        *boldly_needless(text),
    ):
        if not _is_advised_against(text, head(match)[0]):
            yield finding("CLM-011", text, *match.span())
    for match in across(text, _NEEDLESS_NEXT):
        told = text.sentence_at(match.start("head"))
        if not (is_asked(text, told) or is_warned_of(text, told) or is_conditional(text, told, *head(match))):
            yield finding("CLM-011", text, *match.span())
    for match in across(text, _CARE_ASKED_AND_DENIED):
        asked, answer = text.sentence_at(match.start()), text.words_of(text.sentence_at(match.start("head")))
        if asked.is_question and not _CARE_NOT_MEANT[language].search(text.words_of(asked) + answer):
            yield finding("CLM-011", text, *match.span())
