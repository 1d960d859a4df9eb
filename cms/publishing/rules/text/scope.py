# ruff: noqa: E501 – a pattern reads best on one line
"""Whether a text really asserts what some of its words say.

“No clinic can guarantee a response” and “Beware of guaranteed cures” use the words of a promise and promise
nothing. Read around the head word (`guarantee`, `cured`): its clause for negation, its sentence for question,
condition, definition, warning and what others are said to claim.
"""

import re

from cms.publishing.rules.text.hearsay import is_taken_back
from cms.publishing.rules.text.reading import Sentence, Text

# Where a clause begins: what is negated before it does not reach behind it.
_CLAUSE = {
    "en": re.compile(
        r"[;:–]|,? \b(?:but|however|(?<!not )(?<!as )(?<!nor )yet|because|although|though|whereas|so that)\b"
        r"|, (?:and|so|or|it|i|we|our|you|your|he|she|they|this|the|all|with)\b|\band (?:it|we|you|he|she|they) "
    ),
    "ru": re.compile(
        r"[;:–]|,? (?:но|а|зато|однако|потому что|поэтому|ведь)\b| и (?:больше|теперь|уже|никогда|снова|опять|вскоре|потом) |, (?:и|мы|вы|наш\w*|он|она|они|это)\b|, "
    ),
    "zh": re.compile(r"[;:,–]|但|然而|而是|却"),
}
# Words that contain a negation and negate nothing.
_NOT_NEGATION = {
    "en": re.compile(
        r"\bnot (?:only|just|merely|simply)\b|\bno (?:doubt|wonder|longer|matter|time|fewer|less|other)\b|\bwithout"
        r" (?:a |any )?(?:doubt|exception|question|fail)\b|\bnot to mention\b|\bnothing (?:but|short of)\b"
        r"|\bno (?:side|adverse|risk|pain|surgery|chemo)\w*|\bno-one else\b|\bno one else\b|\bnobody else\b|\bdoes not just\b"
        r"|\bhope is not lost\b|\bdo not (?:worry|hesitate|wait)\b|\bwithout (?:chemo|surgery|pain|side|risk)\w*"
    ),
    "ru": re.compile(
        r"не только|не просто|не сомнева\w*|без сомнен\w*|без исключен\w*|нет сомнен\w*|не секрет|ничего кроме|не беспокой\w*"
        r"|не имеет равн\w*|не имеет аналог\w*|без побочн\w*|без риск\w*|без осложнен\w*|без бол\w*|без операц\w*|без химио\w*"
        r"|не жд\w+|не откладыва\w*|не переживай\w*|не волнуй\w*|не пугай\w*|не бойтесь|не теряй\w*|не отчаивай\w*"
        r"|без (?:\w+ )?(?:лекарств|таблеток|врач|хлопот|потерь|труда|наркоз|капельниц|уколов|мучени|госпитализац|лечени|трансплантац|пересадк|облучени)\w*|ни (?:разу|минуты)"
    ),
    "zh": re.compile(
        r"莫斯科|莫大|莫过于|非(?=霍奇金|洲|亲缘|血缘|清髓|分泌|小细胞|同胞)|无锡|无私|无微不至|无缝|无时无刻|无不|不料|不由|不禁|不约而同|不知不觉|不负|不辞|不远(?:万|千)|不懈|不离不弃|不畏|不忘|不遗余力|不折不扣|不言而喻|不谋而合|不(?:一|多)会儿|不满(?=[一二两三四五六七八九十\d])|不足(?=[一二两三四五六七八九十\d])|没多久|没几[天日周]|没过(?:多久|几)|未婚|未成年|不明原因|"
        r"能不能|会不会|是不是|可不可以|有没有|好不好|不管|不论|不问|不妨|不用慌|不必慌|别怕|别慌|别担心|不要怕|无需多虑|没想到|不到|不日|不出|不敢相信|不亚于|不仅|不但|不只|不光|不止|不单|毫无疑问|无疑|无需担心|不用担心|不必担心|不断|不久|不同|不少|不良|未来|非常|无副作用|无毒副作用|无痛"
        r"|无创|无论|不管|无数|不错|不容易|不易|不得不|无一例外|特别|性别|级别|无风险|不开刀|不手术|不化疗|无例外|无菌|不再是|不可思议|别人|区别|鉴别|个别|"
        r"识别|分别|类别|无限|无与伦比|不愧|不凡|不惜|无效退款|不治之症|不反弹|莫大|没有副作用|没有痛苦|不复发|百试不爽|屡试不爽|滴水不漏|稳赚不赔|一去不|万无一失|不见效|不可多得|不二|不愁|不在话下|不成问题|不是梦|不留"
    ),
}
_NEGATION = {
    "en": re.compile(
        r"\b(?:not|no|none|never|nobody|nor|neither|without|cannot|can ?not|unable|impossible|hardly|far from|nothing"
        r"|rather than|instead of|refus\w+|lack\w*|avoid\w*|fail(?:s|ed)? to|few|rarely|seldom|don'?t|doesn'?t|didn'?t"
        r"|isn'?t|aren'?t|wasn'?t|weren'?t|won'?t|wouldn'?t|can'?t|couldn'?t|shouldn'?t|hasn'?t|haven'?t|too early to"
        r"|free from|stop short of|unlikely|less than certain|anything but|yet to)\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:не|нет|ни|нельзя|невозможно|без|никто|никогда|никак\w*|ничто|ничего|отсутств\w*|вряд ли|едва ли"
        r"|вместо|отказ\w*|избега\w*|рано|немысл\w*|недостиж\w*|нереальн\w*|не может|лиш[её]н\w*)(?!\w)"
    ),
    "zh": re.compile(
        r"不|没|無|未|无|非|别|勿|难以|并非|绝非|禁止|避免|拒绝|尚不|莫|缺乏|否认|不曾|很难|谈不上|称不上"
    ),
}
_DENIED_AFTER = {
    "en": re.compile(
        r"^ for [^\n;]{0,45}? (?:has|have) (?:not|never) (?:yet )?been found|^[^\n;]{0,45}?\b(?:(?:is|are|was|were|be|been|can|could|do|does|did|has|have|will|would|should|may)\s?(?:not|n't|never)(?! (?:\w+ )?(?:come back|be back|return(?:ed)?\b|recur(?:red)?\b|relapsed|reappear(?:ed)?|been (?:seen|found|back)))"
        r"|cannot|can't|isn't|aren't|won't|doesn't|don't|impossible|(?:do|does|did) not exist|no (?:such|more than)|untrue"
        r"|unrealistic|elusive|out of reach|still unknown|unproven|uncertain|remains? (?:a dream|distant|rare|unlikely|open|to be)"
        r"|(?:is|are|has|have|was|remains?) (?:still |also |only )?(?:the |a |our |their )?(?:\w+ )?(?:goal|aim|hope|dream|ambition|open question)\b|(?:is|are|has|have|was) (?:yet to|no|a myth|nonsense|false|rare|unlikely|unknown|unclear))\b"
    ),
    "ru": re.compile(
        r"^[^\n;]{0,50}?(?<!\w)(?:не(?! только)|нет|нельзя|невозможн\w*|никто|ни один|ни одна|не бывает|не существует|миф|вряд ли"
        r"|нереальн\w*|недостижим\w*|пока недоступн\w*|не да[её]т|отсутству\w*|преждевременн\w*|оста[её]тся (?:\w+ )?(?:целью|мечтой|задачей))(?!\w)"
    ),
    "zh": re.compile(
        r"^(?:不了|不掉)(?!解)|^[^\n;]{0,14}?(?:不能|不可能|不会|不一定|不是(?!梦|奢望|神话|难事|空话)|不现实|不可信|不存在|不属实|无法|无从|尚无|并无|没有(?!任何?副|副|痛|复发)|两(?:回|码)事|(?:(?:完全)?不同的|两个)概念|(?<!没)有(?:着)?(?:一段|很长|较大|本质|明显|一定)?(?:的)?(?:距离|差距|区别|差别)|并不|未必|难以|(?<!不再遥)(?<!不是遥)不可|未能|尚未|不够|无关|不成立|是谣言|是误区|为时过早|不等于|不代表|绝非|并非|不得|(?<!不再)(?:仍|仍然)?(?<!不再)是[^\n,]{0,8}(?:目标|梦想|方向|愿望))"
    ),
}
# Somebody is warned of the claim, forbids it, or says what others claim.
_WARNING = {
    "en": re.compile(
        r"\b(?:(?:phrase|word|wording|expression|term|statement|sentence|slogan|label)s? (?:such as|like) [^\n]{0,80}?\b(?:no place|not (?:used|belong|say|tell|help)|never|avoid\w*|banned|tell us if|misplaced|mislead\w*)|(?:has|have) no place in (?:an? |our |the |any )?(?:\w+ )?(?:consent|talks?|consultations?|leaflets?|texts?|brochures?|reports?|letters?|conversations?|websites?)|beware|be wary|wary of|be cautious|be careful|be sceptical|be skeptical|scepti\w+|skepti\w+|warning signs?|red flags?"
        r"|scams?|fraud\w*|misleading|mislead|false (?:claim|promise|hope|advert)\w*|myths?|misconception|misunderstanding"
        r"|prohibit\w*|forbid\w*|forbidden|(?:must not|should not|shouldn't|mustn't|ought not to) (?:be (?:\w+ly )?(?:said|called|used|promised|trusted|believed|made|told|taken|presented|described|seen|read|sold|offered|understood|claimed|given|regarded|confused|equated|interpreted|advertised)|say|claim|use|promise|trust|believe|expect|rely|assume|conclude|call|speak|take|make|offer|pay|hope|think|suggest|imply|describe|write|advert\w*|publish|guarantee|mention|give|stop|skip|tell|treat|have|lead|lull|replace|omit)|(?<!you )may not (?:be|say|claim|use|advert)|should (?:always )?make you (?:\w+ )?(?:ask|think|wonder|pause|suspicious|stop|cautious|careful|doubt|question)|(?:headlines?|adverts?|advertisements|claims?|posts?|websites?|offers?|leaflets?|slogans?) (?:that|which) (?:say|claim|promise|offer|speak|call|use)s?|(?:not|never) (?:be )?allowed|banned"
        r"|(?:fined|ordered|told|forced|required|asked|obliged) (?:\w+ ){0,4}?to (?:remove|delete|withdraw|take down|stop using|drop|correct|strike)|(?:regulator|watchdog|court|tribunal|authority|ombudsman|judge|agency|prosecutor)s? (?:\w+ ){0,2}?(?:fined|banned|ruled|ordered|upheld|criticised|rebuked|censured|objected|found (?:that )?(?:the|its) (?:statement|claim|slogan|wording|advert\w*))|(?:was|were|been) (?:fined|censured|rebuked)|(?:never|not) used the word|misread\w*|hype|clickbait|(?:was|were|been|is|are|had to be) (?:\w+ )?(?:withdrawn|taken down|pulled|removed|banned|retracted) (?:after|following|because|by|from)|best avoided|steer clear of|think twice|warn(?:s|ed|ing)? (?:\w+ )?(?:against|about)|(?:never|do not|don't) (?:ever )?(?:print|publish)|words? (?:that )?(?:everybody|everyone|nobody|we|they|people) (?:\w+ ){0,3}?avoid\w*"
        r"|illegal|unlawful|unfounded|unproven|(?:has|have) since been (?:withdrawn|retracted)|had to withdraw|with(?:draws?|drew|drawn) (?:an?|the|its|their) (?:\w+ )?(?:advert\w*|claims?|statement|page|leaflet)|(?:advert\w*|claims?|statements?) (?:was|were|had to be) (?:withdrawn|removed|banned)|(?:papers?|newspapers?|articles?|adverts?|websites?|leaflets?) (?:promis|claim)ed|no evidence(?! of (?:\w+ ){0,2}(?:disease|cancer|leuk|myeloma|lymphoma|tumou?r|relapse|malignan))|not evidence|not proof|do not trust|don't trust|distrust|quack\w*"
        r"|(?:is|are) (?:nonsense|untrue|wrong|simply false)|too good to be true|untruthful|debunk\w*|contrary to|mistaken"
        r"|overstat\w+|exaggerat\w+|we (?:do not|don't|never|cannot|avoid|will not) (?:use|speak|talk|say|write|claim|promise|offer)"
        r"|asked? (?:for )?(?:the )?(?:data|evidence|proof)|doubt(?:s|ed|ful)?(?! that) (?:claims?|anyone|any|promises?))\b"
        r"|\b(?:some|many|other|certain|several|those|any|most|unlicensed|dishonest) (?:\w+ )?(?:clinics?|websites?|sites?|adverts?|ads"
        r"|advertisements?|providers?|sellers?|companies|people|articles?|agents?|intermediaries)\b[^\n]{0,40}\b(?:claim|promise|say|advertise|suggest|boast|tell|assert|think|believe)"
        r"|\b(?:anyone|someone|whoever|a clinic|a provider|a website|a page|a doctor|an agent) (?:\w+ )?(?:who|that|which)? ?(?:claim|promis|guarantee|offer|say|tell)"
    ),
    "ru": re.compile(
        r"(?:от нас (?:\w+ )?не услышите|вы не услышите|мы (?:\w+ )?не (?:произносим|говорим слов)|заявлени\w+ (?:\w+ )?в полици)|оштраф|штраф|обязал\w* (?:\w+ ){0,3}?(?:убрать|удалить|снять)|признал\w*[^\n]{0,90}?(?:ненадлежащ|недостоверн|незаконн)|остерега|не вер(?:ьте|ю|им)(?!\w)|когда (?:пишут|обещают|говорят, что)|не доверя|миф(?!олог)|заблужден|мошен|недобросовест|запрещ|запрет|недопустим|нельзя (?:обещать|говорить|писать|утверждать|использовать|назвать|называть|считать|сказать)|"
        r"ложн(?:ая|ые|ое|ых|ую) (?:обещ|наде|рекл)|обманыва|вводит в заблужд|вводят в заблужд|введен\w* в заблужд|насторож|будьте осторожны|с осторожностью|осторожн|"
        r"скептич|не соответству\w* действ|неправд|псевдо|шарлатан|сомнительн|спросите|мы не (?:говорим|обещаем|используем|пишем|употребл)|"
        r"(?:некоторые|многие|другие|иные|отдельные) (?:\w+ )?(?:клиник|сайт|компани|реклам|центр|посредник|люди|продавц|автор)\w*[^\n]{0,40}(?:обеща|утвержда|заявля|гарантир|пишут|говор|уверя)|"
        r"преувелич|опроверг|не является доказательством|не доказано|нет доказательств|"
        r"(?:если|когда|где|кто|тем|тех|того),? (?:[\w-]+ ){0,4}?(?:увер(?:я|ил|ен)|обеща|пообеща|сул(?:ит|ят)|гарантир|предлага|утвержда|говор|твердят|клян)\w*[^\n]{0,90}(?:попросите|спроси|уточни|требуй|потребуй|не |бегите|уходите|повод|проверь|посовет|ищите|задума|обрат)|"
        r"(?:обещани|посул|реклам)\w*[^\n]{0,60}(?:не стоит|не подтвержд|вызыва\w+ вопрос|сбива\w+ с толку|нечестн|безответствен)|(?:нечестно|безответственно|неэтично|непрофессионально) (?:обещать|говорить|гарантировать)"
    ),
    "zh": re.compile(
        r"罚款|处罚|责令|通报批评|撤下|下架|立案|查处|判定|警惕|谨防|(?:(?:这|那|此)(?:类|种|些|样)?|之类|一类|诸如此类)(?:的)?(?:话|说法|字眼|字样|承诺|宣传|提法|口号|表述|故事|广告语?)(?![^\n]*(?:(?:但|却|除了)[^\n]{0,4}(?:我|您|对|在|本|这)|,(?:就)?[包保][您你]))[^\n]{0,14}(?:没有人|没人|谁也|不(?!但|仅|只|再)|别|难以|勿)|(?:不要|勿|别|不能|不应|不宜)(?:据此|凭此|由此|以此)|切勿|别当真|当不得真|是(?:个|一个|一种)?误会|查无此人|不是(?:我们|我院|本院)(?:印|发|写|做|登|拍)的|不要(?:相信|轻信|听信|误信)|勿(?:信|轻信)|轻信|误区|谣言|骗局|骗子|诈骗|虚假|夸大|严禁|禁止|不得|误导|违法|违规|提防|当心|误解|"
        r"骗术|误以为|错误(?:观念|认识|说法)|不实|忽悠|并不科学|没有证据|无证据|(?:没有|并无|毫无|缺乏|缺少|无)(?:任何|充分|足够)?(?:的)?(?:科学|医学|事实)?(?:的)?(?:依据|根据|道理可言)|站不住脚|信不得|不可信|不靠谱|无稽之谈|以讹传讹|辟谣|流言|讹传|道听途说|误读|误传|曲解|噱头|炒作|标题党|话术|(?:说法|看法|想法|观点|理解)[^\n,]{0,4}(?:不对|有误|错误|不正确|不准确|片面|不成立|是错|不科学)|不要(?:以为|认为|误认为|被)|慎重|谨慎|传言|谎言|小心|"
        r"(?:一些|有些|某些|有的|不少|部分|其他|那些|任何)(?:网站|广告|机构|诊所|中介|医院|公司|人)[^\n]{0,12}(?:声称|宣称|承诺|保证|鼓吹|宣传|吹嘘|标榜)|"
        r"(?:声称|宣称|自称)|我们(?:不|从不|绝不|不会)(?:说|承诺|保证|使用|宣称|谈)"
    ),
}
_DEFINED = {
    "en": re.compile(
        r"\b(?:the (?:word|term|phrase|expression|phrases|words|terms)\b(?! (?:i|we|he|she|they|that|every)\b)|is (?:a|an) (?:\w+ )?term\b|(?:is|are) (?:defined|used|meant|understood) (?:as|to describe|to mean|for)"
        r"|by [“\"]?[\w -]{3,40}[”\"]?,? (?:we|doctors?|researchers?|scientists|physicians|clinicians|specialists|experts) (?:mean|understand)|[”\"],? (?:means?|refers? to|describes|denotes|stands for|is)\b"
        r"|definition of|(?:mean|refer)s? (?:to|that|the|a|an|at least|when|only|no)\b|(?<!it )is called|so-called|what (?:is|does|do) |(?:speak|talk)s? (?:of|about) (?:an? )?[“\"]?\w+[”\"]? [^\n]{0,40}?\bonly (?:when|after|if|once)\b)"
    ),
    "ru": re.compile(
        r"под [^\n]{3,50} понима|термин|определени|определя(?:ют|ется)|означа(?:ет|ют)|называ(?:ют|ется|ем) (?!его|ее|нас|их|меня|нашу?|наш)|(?<!даем )(?<!даю )(?<!дает )(?<!держим )слов[оау] (?=[«\"“]|\w+ (?:значит|означ|чаще|обычно|в ))|словом «|так называем|"
        r"[»“\"] ?[–-] это|[»”\"] (?:в|из) (?:\w+ )?(?:описани|заключени|выписк|протокол|ответ|бланк|отчет)\w*[^\n]{0,60}(?:– |означа|значит|говорит|относ)|выражени|понятие|(?:^|\s)это (?:когда|снижение|уменьшение|состояние|отсутствие|доля|срок|время)|(?<!знают, )(?<!знает, )(?<!знаем, )(?<!помнит, )(?<!помнят, )(?<!забыл, )(?<!забыла, )(?<!забыли, )(?<!забудете, )(?<!забывают, )что такое|принято считать|доля пациентов, у которых"
    ),
    "zh": re.compile(
        r"是指|指的是|(?<![一-龥])指(?!标|甲|尖|导|南|引|数|定|派|望|出)|(?:一般|通常|往往|多|常|主要|专|泛|特|仅|只|均|都|就是|原|这里|[”\"])(?:是)?指(?!标|甲|尖|导|南|引|数|定|派|望|出|日|明|着|责|挥|征|示|认|点|教|纹|环|关节|腹|端|压|令|向|控)|^[“\"(]?[^\n,;。:“”]{2,14}(?<![手食拇戒屈首一二两三四五六十脚趾被受在由])指(?!标|甲|尖|导|南|引|数|定|派|望|出|日|明|着|责|挥|征|示|认|点|教|纹|环|关节|腹|端|压|令|向|控)|(?<!我们)(?<!我院)(?<!重新)(?<!新)定义|一词|(?<!业内)(?<!同行)(?<!患者)(?<!外界)(?<!媒体)称为|(?<!我们)称之为|术语|概念|所谓|意为|系指|即指|指(?:M|血|骨|疾病|患者|肿瘤)|用于描述|这个词|何谓|什么是|是[两二三四几]个(?:完全)?(?:不同的)?(?:词|概念|说法)|不同的词"
    ),
}
_CONDITION = {
    "en": re.compile(
        r"(?:^|[,;:–] |\band |\bbut )(?:if(?! you(?:'re| are) (?:looking|searching))|unless|should|in case|provided|whether|when (?:a|an|some|any)\w*)\b[^\n,]*$|\b(?:whether|if)\b (?!you(?:'re| are) (?:looking|searching))[^\n,]*$|\bwish(?:ed|es)? (?:that )?(?:some|any)\w+ [^\n,]{0,30}$"
    ),
    "ru": re.compile(
        r"(?:^|[,;:–] ?|\bи |\bно )(?:(?:даже )?если|в случае если|при условии|когда вам|когда кто)[^\n,–]*$|(?<!\w)ли(?!\w)[^\n,]*$"
        r"|^\W*(?:когда|как только|пока|до того как|прежде чем)(?!\w)[^\n,]*$"
        r"|(?:если|когда)[^\n;:–]{0,20}(?:думаете|кажется|считаете|уверены)[^\n;:–]*$"
        r"|(?:не (?:значит|означа\w+|говорит|свидетельств\w+|доказыва\w+|гаранти\w+|следует|факт|думайте|считайте|ждите|рассчитывайте)|неверно|рано)[^\n;:–]{0,40}?,? (?:что|будто)(?!\w)[^\n;:–]*$"
    ),
    "zh": re.compile(
        r"(?:即使|即便|就算|哪怕|如果|若|假如|倘若|要是|万一|一旦|是否|能否|可否|会否|有无|能不能|会不会|是不是|有没有|如有|凡(?!是?(?:入组|接受|来|在|经|做|完成|用)))[^\n,]*$"
    ),
}
_WHETHER_AFTER = {
    "en": re.compile(r"(?!)"),
    "ru": re.compile(r"^\w* ли(?!\w)"),
    "zh": re.compile(r"^[^\n,]{0,14}(?:吗|与否|还是)"),
}
# A question that sells is no question: “Want a guaranteed remission?”
_SELLING_QUESTION = {
    "en": re.compile(
        r"\b(?:want|looking for|need|ready|dream\w* of|would you like|why (?:would (?:you|anyone|anybody)|should (?:you|anyone|he|she)|sit|queue|keep|go on|carry on|swallow|travel|subject|submit|lose|waste|bear|take|swallow|undergo|go back|live|fight|stay|face|swap|torture|wait|not|choose|have|risk|go through|settle|suffer|put up|bother|endure|accept|undergo|spend)|tired of|who needs)\b"
    ),
    "ru": re.compile(
        r"хотите|ищете|мечтаете|готовы|устали|почему бы|(?:другие|везде|всюду|вам|остальные) (?:\w+ )?отказали|отказали (?:везде|всюду|в других)|(?:зачем|к чему|сколько можно|стоит ли) (?:\w+ ){0,2}?(?:терпе|муч|страда|травит|ждать|тратит|рискова|соглаша|проход|выбира|тянуть|откладыв|тащит|изводит)"
    ),
    "zh": re.compile(
        r"想要|想不想|想用|想试|还在(?:为|等|用|做|[^\n]{0,10}(?:耗|熬|忍|耽误|耽搁|浪费|折腾|瞎|硬扛|死扛|苦等|傻等|打转|徘徊))|谁还|何[害险毒惧忧伤患](?:之)?有|怕(?:什么|啥)|有(?:什么|啥|何)(?:好|可)(?:怕|担心)|哪(?:里)?来的?(?:害|毒|副作用|风险)|何不|何必|何愁|渴望|谁说|谁能(?:比|做)|难道|犹豫|还等什么|何乐而不|心动|为什么(?:要)?(?:选择|找|来)(?:我|这里)|[您你]也来试|知道(?:为什么|为何)(?:我们|我院|这里|越来越多)"
    ),
}
_YES = re.compile(
    r"[^\n]{0,80}?\b(?:the|our|my) answer is (?:an? )?(?:\w+ )?yes\b|\s*[“\"«–-]*\s*(?:yes|of course|absolutely(?! not)|certainly(?! not)|indeed|definitely(?! not)|without (?:a )?doubt|sure(?:ly)?\b|(?:here|with us|at our \w+|in our hands),? (?:it|they|we|you) (?:is|are|can|do|does|will)(?= *(?:$|[,.!\n:–-]))|it (?:can|does|is|will)(?= *(?:$|[,.!\n:–-]))|they (?:can|do|are|will)(?= *(?:$|[,.!\n:–-]))|we can\b(?!not)|there (?:is|are)(?: indeed)?(?= *(?:$|[,.!\n:–-]))|да(?!\w)|конечно|безусловно|разумеется|несомненно|бесспорно|вполне(?=[.!,\n]|$)|(?:еще|ещё) как|можно(?=[.!,\n]|$)|是的|可以|当然|能[,!。\n]|能$|没错|答案是肯定|(?:快|请|那就)?(?:来|到|找|交给|选择?|联系|加)(?:我们|我院|本院|这里|咱们)|(?:立即|马上|即刻|现在就|赶快|快)(?:咨询|预约|来|联系|拨打|加|扫|点)|扫(?:码|描)|点击(?:咨询|预约|领取)|[会行真][,!。\n]|一定[能会])(?!不)"
)
# What is hoped, tried or studied is not claimed.
_HEDGE = {
    "en": re.compile(
        r"\b(?:may|might|could(?! (?:finally|at last|now|only))|potential\w*|possibly|possible (?:cure|benefit)|aim\w*|goals?|intent\w*|hop(?:e|es|ed|ing) (?:to|that|for|of|one)|attempt\w*|seek\w*|search(?:es|ing)? for|research (?:aims|continues|into|is)|researchers? (?:are|is|hope|aim|seek|try|want|work|ask|look)\w*"
        r"|(?:being |are )(?:studied|tested)|studying|(?:study|trial|studies|trials) (?:asks?|tests?|is|are|will|looks?|examines?|aims?|whether)|investigat\w+|explor\w+|trying|tries|tried|try|towards?|one day|someday|perhaps|wish\w*|dream\w* of|chances?|odds|likelihood"
        r"|whether|designed to|in some|for some|some (?:people|patients|lymphomas|leuk\w+|cancers|forms|types|kinds)|selected|sometimes|a few(?! (?:more |extra |short )?(?:days|weeks|months|years|hours|short))|certain (?:early|types)|early[- ]stage)\b"
    ),
    "ru": re.compile(
        r"потенциальн|возможн(?!ост)|надежд\w+ (?:на|что)|надее|надеются|цель|целью|стрем|попыт|пыта|ищут|поиск|исследу|изуча|испытан|может быть|когда-нибудь|шанс|вероятн|у части|некоторы|иногда|отдельн|мечта|направлен|способ\w* (?:лечения|излечения)"
    ),
    "zh": re.compile(
        r"可能|有望|潜在|希望(?:能|未来|通过|找到|在|实现|早|尽|他|她|每|所有|大家|孩子|妈|爸|自己)|祝(?:愿|您|你|福)|愿(?:您|你|他|她|每|所有|大家|天下)|心愿|盼(?:着|望)|但愿|旨在|目标|目的|研究(?:是否|能否|如何|者|人员|正在|旨在)|正在研究|科学家|探索|试图|寻找|努力(?:寻找|实现|争取)|部分患者|少数|有时|机会|追求|期待|力争|争取|梦想|几率|概率|或许|意向|意图"
    ),
}


def is_asserted(text: Text, start: int, end: int, *, hedges: bool = False) -> bool:
    """Whether the words between these offsets are claimed, not denied, asked, conditional, defined or warned of.

    With `hedges`, what is hoped or studied does not count as claimed either.
    """
    sentence = text.sentence_at(start)
    return not (
        is_asked(text, sentence)
        or is_warned_of(text, sentence)
        or is_negated(text, sentence, start, end)
        or is_conditional(text, sentence, start, end)
        or is_defined(text, sentence, start, end)
        or (hedges and is_hedged(text, sentence, start))
    )


def is_asked(text: Text, sentence: Sentence) -> bool:
    """A real question: it does not sell, and the next sentence does not say yes."""
    if not sentence.is_question or _SELLING_QUESTION[text.language].search(text.words_of(sentence)):
        return False
    return not _YES.match(text.after(sentence))


def is_warned_of(text: Text, sentence: Sentence) -> bool:
    return text.once(("warned", sentence), lambda: _is_warned_of(text, sentence))


def _is_warned_of(text: Text, sentence: Sentence) -> bool:
    return _WARNING[text.language].search(text.words_of(sentence)) is not None or is_taken_back(
        text, sentence
    )


def is_negated(text: Text, sentence: Sentence, start: int, end: int) -> bool:
    before = clause_before(text, sentence, start)
    if _NEGATION[text.language].search(_NOT_NEGATION[text.language].sub("", before)):
        return True
    after = text.lower[end : min(sentence.end, end + 70)]
    cut = _CLAUSE[text.language].search(after)
    return _DENIED_AFTER[text.language].search(after[: cut.start()] if cut else after) is not None


def clause_before(text: Text, sentence: Sentence, start: int) -> str:
    """From the beginning of the clause to the word. “No clinic, however good, can …” is one clause."""
    before = text.lower[max(sentence.start, start - 160) : start]
    begin = 0
    for mark in _CLAUSE[text.language].finditer(before):
        begin = mark.end()
    if begin and text.language in _SUBJECT_DENIED:
        subject = _SUBJECT_DENIED[text.language].match(before)
        if subject:
            return before
    return before[begin:]


# A subject that denies the whole sentence, with whatever stands between it and the verb.
_SUBJECT_DENIED = {
    "en": re.compile(
        r"\s*[“\"]?(?:no (?:clinic|hospital|doctor|one|centre|center|therapy|treatment|method|product|drug|medicine|infusion|procedure|programme|regimen|honest|serious|responsible)|nobody|none of|neither)\b(?!.*\b(?:but|however) we\b)"
    ),
    "ru": re.compile(
        r"\s*[«\"]?(?:ни од(?:ин|на|но)|никто|никакая|никакой|никакое|ничто)(?!\w)(?!.*(?:но|а|кроме) мы)(?!.*, (?:но|а) (?:теперь|сейчас|сегодня|он|она) )"
    ),
    "zh": re.compile(
        r"\s*[“\"]?(?:没有(?:任何|一家|一种|哪)|任何[^\n]{0,12}(?:不|无法|没)|无人|谁也)(?!.*但我们)"
    ),
}


def is_conditional(text: Text, sentence: Sentence, start: int, end: int) -> bool:
    if text.language in {"ru", "zh"} and sentence.is_question and not is_asked(text, sentence):
        return False  # “Лечится ли миелома? Да.”
    begin = max(sentence.start, start - 160)
    before = text.lower[begin:start]
    if text.language == "ru" and " Ли " in text.plain:  # the surname is no particle
        before = "".join(
            "·" if text.plain.startswith("Ли ", begin + at) else char for at, char in enumerate(before)
        )
    if _CONDITION[text.language].search(before):
        return True
    return _WHETHER_AFTER[text.language].search(text.lower[end : min(sentence.end, end + 30)]) is not None


# The charity «Победим рак вместе», and a lecture, a book or a race of that name.
_TITLED_RU = re.compile(
    r"(?<!\w)(?:фонд|акци[яиюей]|проект|книг|фильм|песн|марафон|забег|выставк|движени|организаци|конкурс|преми|спектакл|сообществ|лекци|конференци|школ[аыеу]|вебинар|роман|рассказ|повест|рубрик|номинаци|стать|доклад|(?:поисков\w+ )?запрос|формулировк)\w*(?: \w+){0,2} [«\"“][^»\"”\n]{0,50}$"
)

# A thesis on the history of the word “cure”.
_MENTIONED_EN = re.compile(
    r"\b(?:history|meaning|use|origin|sense|role|definition|translation|spelling|understanding|thesis|talk|lecture|essay|article|book|paper|debate|discussion|question|seminar)s? (?:of|about|on|around|over)(?: the)? (?:word|term|phrase|expression|verb|notion|concept|idea)s?(?: of)? [“\"'](?:an? |the )?$"
)


_OF_WHAT = re.compile(
    r"^\W*(?:in|for|with|after|by) [^,;:]{3,40}, "
)  # “In acute leukaemia, ‘remission’ means …”
_ASIDE = re.compile(r", (?:\w+ ){1,4}?(?:explain|sa|add|told|tell|writ|wrote)\w*(?: \w+){0,2},")


def is_defined(text: Text, sentence: Sentence, start: int, end: int) -> bool:
    """A sentence that says what a term means: before its verb stands the term, behind it the meaning."""
    before = text.lower[max(sentence.start, start - 90) : start]
    if text.language == "ru" and _TITLED_RU.search(before):
        return True
    if text.language == "en" and _MENTIONED_EN.search(before):
        return True
    found = text.once(("defined", sentence), lambda: _DEFINED[text.language].search(text.words_of(sentence)))
    if found is None:
        return False
    begins = len(_ASIDE.sub("", _OF_WHAT.sub("", text.words_of(sentence)[: found.start()])))
    return found.start() + sentence.start >= end - 1 or begins < 25 or text.language != "en"


def is_hedged(text: Text, sentence: Sentence, start: int) -> bool:
    before = text.lower[max(sentence.start, start - 90) : start]
    return _HEDGE[text.language].search(before) is not None
