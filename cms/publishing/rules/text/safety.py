# ruff: noqa: E501 – a pattern reads best on one line
"""CLM-004, 005, 009, 011 and SAF-004: what may not be said about harm, and about doing without care."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import across, asserted, head, matches, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.scope import (
    is_asked,
    is_conditional,
    is_defined,
    is_negated,
    is_warned_of,
)

_HARM_EN = r"(?:side[- ]effects?|adverse (?:effects?|events?|reactions?)|risks?(?! of (?:rejection|gvhd|losing))|toxicit\w+|complications?|dangers?|harms?|downsides?|ill effects|unwanted effects|aftereffects?|after-effects)"
_HARM_RU = r"(?:побочн\w+ (?:эффект\w*|действи\w*|явлени\w*|реакци\w*)|побочек|риск(?:а|ов|и)?(?!\w)|осложнени\w+|токсичност\w+|вреда?(?!\w)|опасност\w+|последстви\w+|противопоказани\w+|нежелательн\w+ (?:явлени|реакци)\w*)"
_HARM_ZH = r"(?:任何)?(?:的)?(?:毒?副作用|不良反应|风险|毒性|伤害|危险|痛苦|后遗症|并发症|损害|危害|毒副反应|副反应|禁忌)"
_SAFELY = r"(?:completely|totally|absolutely|perfectly|entirely|100 ?%|fully|utterly|one hundred per ?cent|wholly|extremely|inherently)"

_ABSOLUTE_SAFETY = patterns(
    en=(
        rf"\b(?P<head>(?:no|zero|without (?:any )?|free (?:of|from) (?:any |all )?|not a single|never (?:any|causes?(?: any)?)|devoid of (?:any )?)\s?(?:known |serious |real |harmful |unpleasant |possible |\w+ or )?{_HARM_EN})\b(?! (?:of grade|assessment|management|register|factors?|than|greater|higher|grade|above|group|category|score|stratif|data|report))",
        rf"\b(?P<head>there (?:is|are) (?:absolutely |simply |virtually |practically )?(?:no|zero|nothing) (?:\w+ )?{_HARM_EN})\b(?!-)",
        rf"\b(?P<head>{_SAFELY} (?:safe|harmless|painless|risk-?free|non-?toxic|gentle|without risk))\b",
        r"\b(?P<head>(?:risk|side[- ]?effect|toxicity|complication|danger|harm)s?-free)\b",
        r"\b(?P<head>(?:safe|harmless) (?:for (?:everyone|everybody|all|every(?: \w+)?|anyone)|at any age|in every (?:case|patient)|beyond (?:any )?doubt|without (?:any )?exception))\b",
        r"\b(?P<head>(?:does|do|did|will|can) (?:absolutely )?(?:not|no|never) (?:any )?(?:harm|damage|hurt|affect) (?:to )?(?:the |your |any )?(?:\w+ )?(?:body|organs?|patients?|health|healthy|you|anyone|normal cells))\b",
        r"\b(?P<head>nothing (?:can|could|will) go wrong|nothing to fear|cannot (?:do (?:you )?)?(?:any )?harm|(?:never|not) (?:once )?harm(?:ed|s)? (?:a|any) (?:single )?patient)\b",
        r"\b(?P<head>(?:cannot|can't|can not|could never|can never|will (?:never|not)|won't|does not|do not|doesn't|don't|never|incapable of|unable to|impossible for (?:\w+ ){1,3}to) (?:possibly |ever |even |actually )?(?:do(?:es|ing)? (?:you |the body |patients |anyone |anybody )?(?:any |the slightest |the least )?(?:harm|damage|injury)|(?:harm|hurt|injur|damag|poison|endanger)(?:e|ing|s)? (?:you\b|your|patients?|any\w*|the (?:body|patient|organs?|child|healthy)|a (?:patient|person|healthy)|him|her|them|healthy)|caus(?:e|es|ing) (?:you |patients |anyone |your body )?(?:any |the slightest |serious |lasting )?(?:\w+ )?(?:{harm}|problems?|trouble|damage|injury|harm)|make (?:you|patients|anyone) (?:ill|sick|unwell)))\b(?! (?:in (?:every|all|each|most)|if|unless))",
        r"\b(?P<head>(?:nothing|not a thing) (?:\w+ )?(?:can|could|will|ever|has ever|is able to) (?:ever |possibly )?(?:go(?:es|ne)? wrong|happen(?:s|ed)?(?: to you)?|harm|hurt|fail))\b",
        r"\b(?P<head>{harm}(?: [a-z]+){0,3}? (?:(?:is|are|were|was|have been|has been|can be|being) (?:\w+ly |all )?(?:ruled out|excluded|impossible|unheard[- ]of|unknown|non-?existent|absent|abolished|a thing of the past|out of the question|nil|zero|history|unthinkable|not possible|not to be (?:feared|expected)|gone|yesterday's worry)|(?:simply |just |absolutely )*(?:do(?:es)? not|don't|doesn't|cannot|can't|never|will not|won't) (?:\w+ )?(?:occur|happen|arise|appear|exist|develop|come up)))\b(?! (?:in (?:every|all|each|most|some|people|patients who)|at the same|straight|immediately|right away|at once|until|for every|with every|to every|on (?:the )?same|only|before|equally|if|yet|by (?:the )?(?:doctor|team)|alone|when the dose))",
        r"\b(?<!to )(?P<head>(?:spares?|sparing|spared|saves?|protects?|shields?|frees?|relieves?|rids?|keeps?) (?:\w+ ){0,3}?(?:from |of )?(?:every|all|any|each) (?:\w+ ){0,3}?{harm}|(?:avoids|rules? out|excludes|eliminates|prevents|removes|abolishes|does away with|banishes|switch(?:es)? off) (?:all|any|every|each|the) (?:\w+ ){0,3}?{harm})\b(?! (?:factors?|of infection))",
        r"\b(?P<head>(?:harmless|danger-?free|trouble-free|non-?toxic|riskless|riskfree|foolproof|no-risk|zero-risk) (?:\w+ ){0,3}?{therapy})\b",
        r"\b{therapy}\b[^\n;,]{0,25}?\b(?:is|are|remains?|proved|proves) (?:\w+ly |quite |just |about )?(?P<head>(?:harmless|riskless|riskfree|danger-free|innocuous|as (?:safe|harmless|gentle) as))\b",
        r"\b(?P<head>(?:nothing to (?:fear|be afraid of|worry about)|no (?:reason|need|cause) to (?:fear|worry about|be afraid of)|need (?:not|never) fear|fear nothing) (?:from |about |of |in )?(?:the |this |our |an? |any |your )?(?:\w+ )?(?:{therapy}|{harm}))\b",
        r"\b(?P<head>safe (?:at|for|in) (?:any|every|all) (?:\w+ )?(?:ages?|stages?|patients?|person|people|conditions?|circumstances|situations?|body|bodies)|safe (?:under all|whatever|no matter|regardless|beyond)|(?:one|two|hundred|a thousand) (?:hundred )?(?:per ?cent|times) safe)\b",
        r"\b(?P<head>(?:no one|nobody|not one (?:patient|person|child)|no patient|none of our patients)\b[^\n;,]{0,25}?\b(?:has|have|had|was|were|is|are) (?:ever |yet )?(?:been )?(?:harmed|hurt|injured|suffer(?:s|ed)? (?:any |a )?(?:\w+ )?{harm}|at risk|had (?:any |a )?(?:\w+ )?{harm}))\b",
    ),
    ru=(
        rf"(?P<head>(?:без|лишен\w*|не (?:имеет|вызывает|дает|несет|влечет|оказывает)|избавлен\w* от|исключа\w+|отсутству\w+|свобод\w+ от) (?:каких[ -]либо |всяк\w+ |малейш\w+ |любых |никак\w+ |единого |единой |серьезн\w+ |вредн\w+ )?{_HARM_RU})(?! для (?:плода|беремен))(?![^\n;,.]{0, 25} не (?:кажд|всегда|бывает|обход))",
        rf"(?P<head>(?:никак(?:ого|их|ой)|ни (?:одного|единого|одной|малейшего)|нулев\w+|ноль|нет (?:никак\w+ )?)\s?{_HARM_RU})",
        rf"(?<!без )(?P<head>{_HARM_RU} (?:\w+ ){{0,3}}?(?:нет|отсутству\w+|исключен\w*|не (?:бывает|возникает|существует|будет)|полностью исключ\w+))(?!\w)",
        r"(?P<head>(?:абсолютно|совершенно|полностью|на 100 ?%|стопроцентно|безусловно|стопроцентн\w+) (?:безопас\w+|безвред\w+|безболезнен\w+|нетоксич\w+|безобид\w+))",
        r"(?<!\w)(?P<head>не (?:вредит|навредит|наносит вред\w*|причин\w+ вред\w*|опасн\w+ (?:для|ни)))(?!\w)",
        r"(?P<head>безопас\w+ (?:для (?:всех|каждого|любого|любых)|в любом (?:возрасте|случае)|при любых)|безвредн\w+ (?:для|даже))",
    ),
    zh=(
        rf"(?P<head>(?:无|没有|零|毫无|全无|不存在|不会(?:有|产生|带来|造成|引起)|不产生|并无|绝无|不带来|不含|无需担心){_HARM_ZH})(?!(?:的)?(?:分级|评估|分层|数据)|因素|的患者|者)",
        r"(?P<head>(?:绝对|完全|百分之?百|100%|十分|非常|极其|极为|彻底|高度|最为|全程)(?:的)?(?:安全|无害|无毒|无痛|放心))(?!(?:性|意识|隐患|第一|要求|的环境|培训|检查))",
        r"(?P<head>(?:对|不(?:会)?)(?:人体|身体|患者|正常细胞|健康细胞|机体)[^\n;,]{0,4}(?:无害|没有(?:任何)?(?:伤害|损伤|影响|危害)|毫无(?:伤害|影响)|无(?:任何)?(?:伤害|损伤|毒)))",
        r"(?P<head>安全无(?:害|毒|忧|虞|痛)|无毒无害|无毒副|纯天然|有百利而无一害|万无一失|零毒|安全零)",
    ),
)
_HARM_ASKED_AND_DENIED = patterns(
    en=(
        r"(?<!free of )(?<!free from )(?<!without )(?<!without any )\b(?:{harm}|dangerous|risky|harmful|toxic|(?:will|does|can|could) (?:it|this|that|the \w+) (?:hurt|harm|damage|go wrong)|unsafe)\b(?![^\n]*\b(?:predict|avoid|prevent|rule[ds]? out|exclude|foresee|treat|insur|paid|compare)\w*)[^\n]{0,60}¶(?P<head>(?:no|none|nothing|not (?:at all|any|a single one|one|in the (?:least|slightest))|zero|never|absolutely (?:not|none|nothing)|certainly not|of course not|forget (?:it|them)|no way|nil)\b(?: (?:at all|whatsoever|ever|of any kind|that we know of|to report))?)(?=\s*(?:$|[\n,.:!–]))",
    ),
)
_COUNTED = {
    "en": re.compile(
        r"\b(?:grade|in the (?:trial|study)|\d+ (?:of|out of|patients|people)|was seen|were (?:seen|observed|recorded|reported) (?:in|by|on)|on day|hours?|overnight|this time|so far|during (?:the|his|her)|at the (?:visit|check))\b"
    ),
    "ru": re.compile(
        r"степен|в исследовани|\d+ (?:из|пациент|участник|человек)|на \d+|сут(?:ки|ок)|у (?:него|нее|пациентки|больного)|прошл[аои]|протек|зафиксирован|за время|\d+ (?:дн|час)"
    ),
    "zh": re.compile(r"级|\d+ ?例|小时|研究中|第 ?\d+|本次|该患者|期间(?:未|无)|当日|当天"),
}
_ALWAYS_ABSOLUTE = re.compile(
    r"nothing (?:can|could|will|ever)|ruled out|impossible|incapable|unthinkable|cannot|absolut|complet|total|100|zero|абсолют|совершен|полност|никак|绝对|完全|零|毫无|任何|无毒"
)
_ALLERGY = {
    "en": re.compile(
        r"\b(?:minimi[sz]e|reduce|lower|risk of (?:infection|falls?) (?:is|was) (?:checked|assessed)|free (?:consultation|of charge)|at no|no risk factors?|in no danger)\b"
    ),
    "ru": re.compile(r"снизить|уменьшить|сократить|факторов риска|группы риска"),
    "zh": re.compile(r"减少|降低|评估|为(?:了)?(?:避免|减少)|风险因素|确保|孕妇"),
}
_DENIED_SAFETY = {
    "en": re.compile(
        r"\b(?:no|not|never|none|nobody|neither|nothing|cannot|can't|isn't|aren't|hardly|few|without|don't|doesn't|does not|impossible|(?:list|record|mention|report|describ|document)(?:s|ed|es)?)\b"
    ),
    "ru": re.compile(r"(?<!\w)(?:не|ни|нет|нельзя|никто|никогда|невозможно|вряд ли|редко)(?!\w)"),
    "zh": re.compile(r"不|没有|无法|并非|非|未|难以|任何|(?:有|会)$"),
}
_AFTER_SAFETY = {
    "en": re.compile(
        r"^[^\n;]{0,40}?\b(?:does not exist|do not exist|is not|are not|isn't|aren't|was not|were not|cannot|has not|have not|not been|impossible|unrealistic|rare|exist only|is a myth|no such)\b"
    ),
    "ru": re.compile(
        r"^[^\n;]{0,40}?(?<!\w)(?:не бывает|не существует|не быва\w+|нет(?!\w)|невозможн\w*|редк\w+|не может|нельзя)(?!\w)"
    ),
    "zh": re.compile(
        r"^[^\n;]{0,10}?(?:不存在|并不存在|是不可能|不可能|是没有的|不现实|尚未|并不|是误区|很少)"
    ),
}


def _is_denied(text: Text, start: int, end: int) -> bool:
    """These words carry their own “no”, so only what stands before or behind them may deny the whole."""
    sentence = text.sentence_at(start)
    before = text.lower[max(sentence.start, start - 60) : start]
    cut = max(before.rfind(mark) for mark in (",", ";", ":", "–"))
    if _DENIED_SAFETY[text.language].search(before[cut + 1 :]):
        return True
    return _AFTER_SAFETY[text.language].search(text.lower[end : min(sentence.end, end + 60)]) is not None


def no_treatment_is_without_harm(text: Text) -> Iterator[Finding]:
    """CLM-004: absolute safety; a course that was observed to go well in one person is no such claim."""
    language = text.language
    for match in matches(text, _ABSOLUTE_SAFETY):
        start, end = head(match)
        sentence = text.sentence_at(start)
        words = text.words_of(sentence)
        if is_asked(text, sentence) or is_warned_of(text, sentence) or _is_denied(text, start, end):
            continue
        if is_conditional(text, sentence, start, end) or is_defined(text, sentence, start, end):
            continue
        if _ALLERGY[language].search(words):
            continue
        if _COUNTED[language].search(words) and not _ALWAYS_ABSOLUTE.search(match.group()):
            continue
        yield finding("CLM-004", text, *match.span())
    for match in across(text, _HARM_ASKED_AND_DENIED):
        if text.sentence_at(match.start()).is_question:
            yield finding("CLM-004", text, *match.span())


_BARE_SAFE = patterns(
    en=(
        r"\b(?P<head>safe(?:,)? (?:and|yet|but|,) ?(?:\w+ )?(?:effective|promising|reliable|proven|efficient|gentle))\b",
        r"\b(?P<head>effective(?:,)? (?:and|yet|,) ?(?:\w+ )?safe)\b",
        r"\b{therapy}\b (?:\w+ ){0,2}?(?:is|are) (?:\w+ )?(?P<head>(?:very |quite |proven |highly )?(?:safe|effective))\b(?! (?:for|only|in) (?:some|selected|a ))",
        r"\b(?P<head>(?:safe|effective|proven|reliable) (?:\w+ )?(?:treatments?|therap(?:y|ies)|methods?|options?|cure|solutions?|way to treat|approach|weapon))\b",
        r"\bcan be (?P<head>safely) (?:given|used|infused|treated)",
    ),
    ru=(
        r"(?P<head>безопасн\w+ (?:и|,|но) ?(?:\w+ )?(?:эффективн|действенн|надежн|перспективн)\w+|эффективн\w+ (?:и|,) ?(?:\w+ )?безопасн\w+)",
        r"(?P<head>(?:эффективн|безопасн|действенн|надежн|проверенн)\w+ (?:\w+ )?(?:метод|способ|лечени|терапи|средств|подход|решени|препарат|оружи)\w*)",
    ),
    zh=(
        r"(?P<head>安全(?:、|,|且|又|而|和|与)?有效|有效(?:、|,|且|又|和)安全|安全(?:、|,)?可靠|安全高效)(?!性)",
        r"(?P<head>(?:有效|安全)的(?:治疗|疗法|方法|方案|手段|选择|途径))",
    ),
)
_LIMITS = {
    "en": re.compile(
        r"\[\d+\]|\b(?:whether|not (?:yet )?(?:known|been|established)|ref\b|study|studies|trial|established|contracepti\w+|consent|evaluat\w+|communicat\w+|storage)"
    ),
    "ru": re.compile(r"\[\d+\]|исследован|не (?:установлен|доказан|изучен)|контрацепц|оцен|испытан"),
    "zh": re.compile(r"\[\d+\]|研究|试验|尚未|未确立|评估|评价|避孕|沟通|使用安全"),
}


def safe_and_effective_are_not_properties(text: Text) -> Iterator[Finding]:
    """CLM-005: “safe” and “effective” as bare properties of a therapy."""
    for match in asserted(text, _BARE_SAFE, hedges=True):
        if not _LIMITS[text.language].search(text.words_of(text.sentence_at(match.start()))):
            yield finding("CLM-005", text, *match.span())


_AE_EN = r"(?:fevers?|high temperature|temperature|cytokine (?:release|storm)\w*|crs|side[- ]effects?|chills|inflammation|reactions?|toxicit\w+|rash|shivering|hair loss|neurotoxicity|icans|vomiting|storm)"
_AE_RU = r"(?:лихорадк\w+|температур\w+|жар(?:а|ом)?(?!\w)|цитокинов\w+ \w+|синдром\w* высвобождения|побочн\w+ \w+|озноб\w*|реакци\w+|воспалени\w+|свц|сыпь|токсичност\w+|рвот\w+)"
_AE_ZH = r"(?:发(?:高)?烧|发(?:高)?热|高烧|高热|寒战|细胞因子(?:风暴|释放)[^\n,;]{0,4}|crs|副作用|不良反应|反应(?:越|强烈)|皮疹|呕吐|体温升高|烧得)"
_PROOF = patterns(
    en=(
        rf"\b{_AE_EN}\b[^\n;]{{0,45}}?\b(?P<head>(?:shows?|showed|means?|meant|proves?|proved|proof|signals?|confirms?|confirmed|indicates?|tells? (?:us|you)|(?:is|was|are|were) (?:a |the |an )?(?:\w+ )?(?:good|positive|welcome|encouraging|sure|best|clear|great)(?: \w+)? (?:news|sign|signal|omen|proof)|evidence that|demonstrat\w+|good sign))\b[^\n;]{{0,50}}?(?:work\w*|kill\w*|respon\w+|effective\w*|success\w*|fight\w*|destroy\w*|attack\w*|efficacy|good|dying|news|active|winning|doing (?:its|their) job)",
        rf"\b(?P<head>the (?:higher|stronger|worse|more \w+) the {_AE_EN},? the (?:better|stronger|more)[^\n;]{{0,30}})",
        rf"\b(?P<head>(?:good news|a good sign|proof|evidence)\b[^\n;]{{0,25}}?\b{_AE_EN})\b[^\n;]{{0,30}}?(?:work|kill|respond|fight|destroy)",
        rf"\b(?P<head>(?:working|killing|fighting|destroying)\b[^\n;]{{0,40}}?,? as (?:the |his |her |your )?(?:\w+ )?{_AE_EN} (?:shows?|proves?|confirms?))",
    ),
    ru=(
        rf"{_AE_RU}[^\n;]{{0,40}}?(?P<head>говор(?:ит|ят) о том|говор(?:ит|ят) об? (?:эффект|действ|успе)\w*|означа(?:ет|ют)|показыва(?:ет|ют)|доказыва(?:ет|ют)|доказательств\w+|свидетельству\w+|подтвержда\w+|(?:хорош|добр|верн|отличн|прекрасн)\w+ (?:знак|признак|новость|сигнал)|значит|сигнал\w* о)[^\n;]{{0,60}}?(?:работа\w*|действу\w*|действи\w*|убива\w*|уничтож\w*|борет\w*|борют\w*|эффект\w*|помога\w*|побежда\w*|успе\w*|знак|признак|новость|лечение)",
        rf"(?P<head>чем (?:выше|сильнее|тяжелее) {_AE_RU},? тем (?:лучше|сильнее|эффективнее))",
    ),
    zh=(
        rf"{_AE_ZH}[^\n;]{{0,10}}?(?P<head>说明|证明|意味着|表明|代表|正是|就是|是(?:个)?(?:好事|好现象|好兆头|好消息|见效|有效|起效)|显示|预示|表示)[^\n;]{{0,18}}?(?:起效|有效|生效|见效|发挥|杀|消灭|战斗|攻击|清除|工作|好事|好转|好现象|好兆头|好消息|作用|起作用|成功)",
        rf"(?P<head>{_AE_ZH}越[^\n;]{{1,6}},?[^\n;]{{0,6}}越(?:好|有效|强|明显))",
    ),
)


def a_side_effect_proves_nothing(text: Text) -> Iterator[Finding]:
    """CLM-009: an adverse event presented as proof of efficacy."""
    for match in matches(text, _PROOF):
        start, end = head(match)
        sentence = text.sentence_at(start)
        if is_asked(text, sentence) or is_warned_of(text, sentence) or is_negated(text, sentence, start, end):
            continue
        if is_conditional(text, sentence, start, end) or re.search(r"infection|инфекц|感染", match.group()):
            continue
        yield finding("CLM-009", text, *match.span())


_CARE_EN = r"(?:(?:chemo|radio|immuno)?therap\w+|treatments?|chemo\w*|maintenance|medicines?|medication|drugs|tablets|pills|transplant\w*|follow-?up\w*|check-?ups?|monitoring|tests|doctors?|physicians?|h(?:a)?ematologists?|specialists?|surgery|radiation|appointments|hospital\w*|supportive care|dialysis|visits|lenalidomide|scans|consultations?)"
_CARE_RU = r"(?:(?:\w+ )?(?:терапи\w+|химиотерапи\w+|лечени\w+|лекарств\w*|препарат\w*|таблет\w+|трансплантаци\w+|наблюдени\w+|контрол\w+|обследовани\w+|анализ\w*|врач\w*|доктор\w*|специалист\w*|гематолог\w*|облучени\w+|операци\w+|приема?|диализ\w*|больниц\w*|реабилитаци\w+|консультаци\w+))"
_CARE_ZH = r"(?:任何|再|做|吃|用|看|接受|继续|去|进行|服|定期|后续|其他|额外|长期|终身|常规|标准|维持|的){0,4}(?:治疗|化疗|放疗|移植|吃药|用药|服药|药物|复查|复诊|随访|医生|维持|就医|手术|检查|去医院|透析|监测|药)"
_NOT_ADMIN = (
    r"(?! (?:appointment|referral|visa|fee|deposit|on weekends|before (?:breakfast|noon)|in advance))"
)
_NEEDLESS = patterns(
    en=(
        rf"\b(?P<head>no (?:further|more|other|additional|longer any|need for (?:any |further )?|follow-?up|subsequent|ongoing)\s?(?:\w+ )?{_CARE_EN}?(?: \w+)? ?(?:is|are|was|will be|would be)? ?(?:needed|necessary|required|ever|at all|again|for life|for good|afterwards|whatsoever))\b",
        rf"\b(?P<head>(?:no need (?:for|to (?:see|visit|take|continue|have|undergo|go|consult|return))|(?:do|does|will|would) (?:not|never) (?:ever )?(?:need|have to|require)|don't (?:need|have to)|need not|never need|needn't|no longer (?:needs?|requires?|have to|has to)|won't (?:need|have to)) (?:\w+ ){{0,4}}?{_CARE_EN})\b{_NOT_ADMIN}",
        rf"\b(?P<head>(?:can|may|could|able to|free to|should) (?:safely |simply |now |finally |then |even |just )?(?:stop|skip|forget(?: about)?|throw away|give up|do without|drop|abandon|discontinue|dispense with|cancel|leave out|replace|quit|avoid|say goodbye to) (?:\w+ ){{0,3}}?{_CARE_EN})\b",
        rf"\b(?P<head>(?:stop|throw away|forget(?: about)?|say goodbye to|skip|cancel|quit) (?:taking |with )?(?:all |your |the |any )?(?:\w+ )?{_CARE_EN})\b",
        rf"\b{_CARE_EN}\b (?:\w+ ){{0,3}}?(?:is|are|becomes?|was|were|has become|will be) (?:\w+ly |now |then |simply )?(?P<head>unnecessary|superfluous|pointless|useless|obsolete|redundant|a thing of the past|optional|not (?:needed|necessary|required)(?: any ?more| any longer)?|no longer (?:needed|necessary|required))\b",
        rf"\b(?P<head>(?:makes?|made|making|renders?) (?:\w+ ){{0,2}}?{_CARE_EN} (?:unnecessary|superfluous|obsolete|redundant|pointless|useless))\b",
        r"\b(?P<head>(?:instead of|without) (?:seeing|visiting|consulting|asking) (?:a|your|any) (?:doctor|physician|specialist|h\w*matologist))\b",
    ),
    ru=(
        rf"{_CARE_RU}(?:\w+ )?[^\n;,]{{0,12}}?(?P<head>(?:больше |уже |вообще )?(?:не (?:нужн\w+|понадоб\w+|требу\w+|потребу\w+|необходим\w+|обязательн\w+)|ни к чему|излишн\w+|бесполезн\w+|ненужн\w+|лишн(?:яя|ее|ий|ие)|бессмысленн\w+|не имеет смысла|незачем))(?!\w)",
        rf"(?<!\w)(?P<head>(?:больше |уже |вообще )?(?:не (?:нужн\w+|понадоб\w+|требу\w+|потребу\w+|придется|надо|необходим\w+)|незачем|нет (?:нужды|необходимости|смысла)) (?:\w+ ){{0,3}}?{_CARE_RU})",
        rf"(?P<head>(?:можно|можете|сможете|вправе|смело|пора|позволяет|позволит|достаточно) (?:\w+ ){{0,2}}?(?:отказаться от|прекрат\w+|забыть (?:о|об|про)|обойтись без|обходиться без|отменить|бросить|не принимать|пропустить|пропускать|выбросить|не ходить|не посещать|заменить) (?:\w+ ){{0,2}}?{_CARE_RU})",
        rf"(?<!\w)(?P<head>(?:откажитесь от|забудьте (?:о|об|про)|прекратите|бросьте|бросайте|выбросьте|отмените|прощайте,?) (?:\w+ ){{0,2}}?{_CARE_RU})",
        r"(?P<head>(?:без|вместо) (?:\w+ )?(?:обращения к врачу|визита к врачу|похода к врачу|консультации врача|врачей|помощи врач\w+))",
    ),
    zh=(
        rf"(?P<head>(?:无需|无须|不需要?|不用|不必|用不着|没必要|没有必要|毋需|不再需要|免去|免除|告别|再也不用|再也不需要?){_CARE_ZH})",
        rf"(?P<head>(?:可以?|即可|能|就能|立即|马上|从此|放心)(?:停(?:掉|止|用)?|扔掉|丢掉|放弃|取消|省去|省掉|不做|不用|摆脱)(?:所有|一切|任何)?{_CARE_ZH})",
        r"(?P<head>(?:化疗|放疗|移植|维持治疗|复查|随访|吃药|服药|就医|标准治疗|常规治疗)[^\n;,]{0,5}(?:没有必要|毫无必要|不必要|多余|无用|没用|已过时|是多此一举|都可以免|纯属浪费))",
    ),
)
_CARE_NOT_MEANT = {
    "en": re.compile(
        r"\b(?:referral|fasting|before (?:the )?(?:blood|visit)|contrast|antibiotic\w*|while|until|unless|your doctor (?:will|may|decides|says)|the doctor (?:will|may|decides)|doctors decide|decided by|talk to|without (?:talking|asking|speaking|consulting)|oxygen|transfus\w+|vasopressor\w*|he|she|isolation|if|booking|book|oral|anaesth\w+|do not stop|never stop|not stop|don't stop|on the same day|second opinion|first (?:consultation|visit)|(?:s?he|patient) no longer|visa|in some|some (?:people|patients)|smoking|for (?:this|the) (?:test|scan|visit|procedure|examination)|interpreter)\b"
    ),
    "ru": re.compile(
        r"направлени|натощак|чтобы (?:ввести|перелить|взять|сдать) |консультаци\w+ (?:новые|нужн|анализ)|первой консультации|(?<!\w)(?:ей|ему)(?!\w)|решает|решит|решают|по решению|врач (?:может|скажет|отмен)|без (?:разговора|консультации с|согласования)|не прекращайте|не отменяйте|не бросайте|нельзя|у части|у некоторых|записи|записаться|для (?:этого|анализа)|перед|кислород|он (?:уже )?не|если|контраст|перевод|курени|посредник|нужна ли"
    ),
    "zh": re.compile(
        r"转诊|空腹|由医生|医生(?:会|将|可)|遵医嘱|请勿|切勿|不要自行|不可自行|不能自行|是否|如果|若|预约|挂号|部分患者|有些患者|该检查|本检查|吸氧|输血|他|她|戒烟|咨询|造影"
    ),
}
_CARE_MEANT = {
    "en": re.compile(r"\b(?:ever|never|for life|for good|at all|see a doctor|every|you will never)\b"),
    "ru": re.compile(r"больше не|никогда|без врач|забудьте|навсегда"),
    "zh": re.compile(r"不用(?:看|找)医生|再也|从此|任何|终身"),
}


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
        if re.search(
            r"\b(?:not|never|don't|нельзя|не) $|(?:不|勿|别)(?:要|可|能)?$",
            text.lower[max(start - 8, 0) : start],
        ):
            continue
        if _CARE_NOT_MEANT[language].search(words) and not _CARE_MEANT[language].search(words):
            continue
        if text.kind in {"ui", "link"}:
            continue
        yield finding("CLM-011", text, *match.span())


_MINIMISED = patterns(
    en=(
        r"\b(?P<head>(?:only|just|merely|nothing (?:more|worse) than|little more than|no more than|at most) (?:a )?(?:\w+ ){0,2}?(?:slight|mild|minor|little|brief|small|light|short|faint|tiny|bit of(?: a)?|touch of)(?: \w+)? ?(?:discomfort|fever|cold|side[- ]effects?|fatigue|reactions?|temperature|headache|symptoms?|flu|chills|tiredness|pain|nausea|weakness))\b",
        r"\b(?P<head>(?:side[- ]effects?|risks?|toxicit\w+|adverse (?:events?|reactions?|effects?)|complications?|reactions?)\b (?:\w+ ){0,3}?(?:is|are|were|was|remain|proved) (?:\w+ )?(?:minimal|negligible|trivial|insignificant|tiny|very (?:mild|rare|small|low|few)|harmless|easily (?:managed|controlled|tolerated)|extremely (?:mild|rare|low)|hardly (?:noticeable|worth)|barely \w+|slight|next to nothing|close to zero))\b",
        r"\b(?P<head>(?:minimal|negligible|trivial|hardly any|almost no|virtually no|practically no|next to no|very few|barely any|few) (?:side[- ]effects?|risks?|toxicit\w+|adverse (?:events?|effects?|reactions?)|complications?))\b",
        r"\b(?P<head>(?:a bit |rather |much |no worse than |feels? |something )?like (?:a|the|having a) (?:\w+ )?(?:cold|flu|vaccination|mosquito bite|jab))\b",
        r"\b(?P<head>(?:very|extremely|exceptionally|perfectly|remarkably) well tolerated|gentle on the body|almost painless|virtually painless)\b",
    ),
    ru=(
        r"(?P<head>(?:побочн\w+ (?:эффект|действи|явлени)\w*|риск\w*|осложнени\w+|токсичност\w+|нежелательн\w+ \w+)[^\n;,]{0,20}?(?:минимал\w+|незначител\w+|ничтож\w+|пустяк\w*|крайне редк\w+|очень (?:слаб|легк|редк)\w+|почти (?:нет|незамет|отсутств)\w*|едва замет\w+|сведен\w+ к минимуму|легко (?:снима|контрол|перенос)\w+))",
        r"(?P<head>(?:минимальн|незначительн|ничтожн)\w+ (?:\w+ )?(?:побочн|риск|осложнен|токсичн)\w*|почти без (?:побочн|риск|осложн)\w*|практически без (?:побочн|риск|осложн)\w*)",
        r"(?P<head>(?:лишь|только|всего лишь|разве что|не более чем|максимум) (?:\w+ )?(?:легк|слаб|небольш|незначительн|кратковременн)\w+ (?:\w+ )?(?:недомоган|слабост|температур|дискомфорт|озноб|усталост|тошнот|боль|лихорадк)\w*)",
        r"(?P<head>(?:как|похоже на|напоминает|не тяжелее) (?:при )?(?:обычн\w+ |легк\w+ )?(?:простуд|прививк|насморк|грипп|укус)\w*|(?:отлично|прекрасно|очень легко|превосходно) перенос\w+)",
    ),
    zh=(
        r"(?P<head>(?:副作用|不良反应|毒性|风险|毒副作用|副反应|痛苦|创伤|反应)(?:都|均|也)?(?:很小|极小|很轻|轻微|极低|很低|极少|很少|非常小|非常轻|不大|可忽略|微乎其微|小之又小|几乎(?:没有|为零|可以忽略)|较小|较轻|小(?=[,。!\n]|$)|轻(?=[,。!\n]|$)|可控(?=[,。!\n]|$)))",
        r"(?P<head>(?:几乎|基本|基本上|差不多)(?:没有|无|不会有)(?:任何|什么)?(?:毒?副作用|不良反应|风险|痛苦|感觉|毒性))",
        r"(?P<head>(?:只是|仅(?:仅)?(?:有|是|出现)?|不过是|只(?:有|会|出现)|顶多|最多)(?:有点|有些|一点|轻微|轻度|稍微|短暂|偶尔|小)(?:的)?(?:点)?(?:发烧|发热|不适|乏力|疲劳|低烧|低热|恶心|头痛|反应|感觉|疲倦))",
        r"(?P<head>(?:就)?(?:像|如同|好比|类似)(?:得了|一次|普通|是)?(?:感冒|打针|打疫苗|小感冒|流感)(?:一样|而已|似的|那样)?|耐受性(?:极好|极佳|很好|良好)|(?:低|微)毒(?=[,。]))",
    ),
)
_GRADED = re.compile(
    r"grade \d|\d ?(?:степен|级)|\d+ ?(?:of|из|/) ?\d+|\d+ ?例|may be|can be (?:a|like)|might|at first|could be"
)


def harm_is_not_made_small(text: Text) -> Iterator[Finding]:
    """SAF-004: adverse effects told smaller than they are, without grade or count."""
    for match in asserted(text, _MINIMISED):
        if not _GRADED.search(text.words_of(text.sentence_at(match.start()))):
            yield finding("SAF-004", text, *match.span())
