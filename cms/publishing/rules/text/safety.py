# ruff: noqa: E501 – a pattern reads best on one line
"""CLM-004, 005, 009 and SAF-004: what may not be said about harm."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text import chinese_claims, implied
from cms.publishing.rules.text.bold import boldly_safe
from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import across, asserted, head, matches, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.russian_harm import HARMLESS, NO_SUCH_TREATMENT, WELCOMED
from cms.publishing.rules.text.scope import (
    is_asked,
    is_conditional,
    is_defined,
    is_negated,
    is_warned_of,
)
from cms.publishing.rules.text.sweeping import beyond, called_wonderful, sweepingly_safe
from cms.publishing.rules.text.welcomed import proves_nothing, welcomed
from cms.publishing.rules.text.words import BUT_RU, NO_RU

_HARM_EN = r"(?:side[- ]effects?|adverse (?:effects?|events?|reactions?)|risks?(?!-| of (?:rejection|gvhd|losing))|toxicit\w+|complications?|dangers?|harms?|downsides?|ill effects|unwanted effects|aftereffects?|after-effects)"
_HARM_RU = r"(?:побочн\w+ (?:эффект\w*|действи\w*|явлени\w*|реакци\w*)|побочек|риск(?:а|ов|и)?(?!\w)|осложнени\w+|токсичност\w+|вреда?(?!\w)|опасност\w+|последстви\w+|противопоказани\w+|нежелательн\w+ (?:явлени|реакци)\w*)"
_HARM_ANY_RU = r"(?:(?:побочн|нежелательн|неприятн|вредн|тяжел|опасн|токсич)\w+ (?:эффект|действи|явлени|реакци|последстви|влияни|сюрприз)\w*|побоч(?:ек|ки|кам\w*)|риск(?:а|ов|и|у|ом|е)?(?!\w)(?! (?:отторжени|ртпх))|осложнени\w+|токсичност\w+|вред(?:а|у|ом)?(?!\w)|ущерб\w*|опасност\w+|опасени\w+|угроз\w*|последстви\w+|противопоказани\w+|цитокинов\w+ \w+|нейротоксичност\w+|(?<!риск )отторжени\w+|интоксикаци\w+|неприятност\w+)"
_HARM_ZH = r"(?:任何)?(?:的)?(?:毒?副作用|不良反应|风险|毒性|伤害|危险|痛苦|后遗症|并发症|损害|危害|毒副反应|副反应|禁忌|后顾之忧|隐患)"
_SAFELY = r"(?:completely|totally|absolutely|perfectly|entirely|100 ?%|fully|utterly|one hundred per ?cent|wholly|extremely|inherently)"

_ABSOLUTE_SAFETY = patterns(
    en=(
        *implied.UNHARMED,
        r"\b(?P<head>(?:no|zero) (?:\w+ )?{harm} (?:\w+ )?(?:were|was|have been|has been|are|is) (?:ever )?(?:seen|observed|reported|recorded|noted) (?:in|by|among) (?:any (?:of (?:our|the) )?patients?|all (?:of )?our patients))\b",
        rf"\b(?P<head>(?:no|zero|without (?:any |a single )?|free (?:of|from) (?:any |all )?|not a single|never (?:any|causes?(?: any)?)|devoid of (?:any )?)\s?(?:known |serious |real |harmful |unpleasant |possible |\w+ or )?{_HARM_EN})\b(?! (?:of grade|assessment|management|register|factors?|than|greater|higher|grade|above|group|category|score|stratif|data|report))",
        rf"\b(?P<head>there (?:is|are) (?:absolutely |simply |virtually |practically )?(?:no|zero|nothing) (?:\w+ )?{_HARM_EN})\b(?!-)",
        rf"\b(?P<head>{_SAFELY} (?:safe|harmless|painless|risk-?free|non-?toxic|gentle|without risk))\b",
        r"\b(?P<head>(?:risk|side[- ]?effect|toxicity|complication|danger|harm)s?-free)\b",
        r"\b(?P<head>(?:safe|harmless|painless) (?:(?:and [\w-]+ )?for (?:everyone|everybody|all|every(?: \w+)?|anyone)|at any age|in every (?:case|patient)|beyond (?:any )?doubt|without (?:any )?exception))\b",
        r"\b(?P<head>(?:does|do|did|will|can) (?:absolutely )?(?:not|no|never) (?:any )?(?:harm|damage|hurt|affect) (?:to )?(?:the |your |any )?(?:\w+ )?(?:body|organs?|patients?|health|healthy|you|anyone|normal cells))\b",
        r"\b(?P<head>nothing (?:can|could|will) go wrong|nothing to fear|cannot (?:do (?:you )?)?(?:any )?harm|(?:never|not) (?:once )?harm(?:ed|s)? (?:a|any) (?:single )?patient)\b",
        r"\b(?P<head>(?:cannot|can't|can not|could never|can never|will (?:never|not)|won't|does not|do not|doesn't|don't|never|incapable of|unable to|impossible for (?:\w+ ){1,3}to) (?:possibly |ever |even |actually )?(?:do(?:es|ing)? (?:you |the body |patients |anyone |anybody )?(?:any |the slightest |the least )?(?:harm|damage|injury)|(?:harm|hurt|injur|damag|poison|endanger)(?:e|ing|s)? (?:you\b|your|patients?|any\w*|the (?:body|patient|organs?|child|healthy)|a (?:patient|person|healthy)|him|her|them|healthy)|caus(?:e|es|ing) (?:you |patients |anyone |your body )?(?:any |the slightest |serious |lasting )?(?:\w+ )?(?:{harm}|problems?|trouble|damage|injury|harm)|make (?:you|patients|anyone) (?:ill|sick|unwell)))\b(?! (?:in (?:every|all|each|most)|if|unless))",
        r"\b(?P<head>(?:leav|caus|bring|carr|hav|produc|entail|involv|pos|put|bear|know|show)(?:e|es|s|ies|y|ing)? (?:absolutely |simply |with it )?no (?:\w+ ){0,2}?(?:effects?|strain|damage|burden|harm|after-?effects|hazards?|dangers?|consequences?|side[- ]effects|toxicity|risks?|trouble)(?: whatsoever| at all| on)?)\b(?! (?:factors?|of (?:rejection|gvhd|missing|losing)))",
        r"\b(?P<head>(?:(?:do|does|did|will|has|have|could|can)(?: not|n't)|cannot|never) (?:ever )?(?:have|cause|produce|carry|bring|involve|lead to|come with|show|entail|pose|present|know) (?:any |a single |an? |the slightest |serious |\w+ )?(?:{harm})|nothing (?:at all )?(?:dangerous|risky|harmful|toxic|unsafe) (?:about|in|with|to)|{therapy} (?:is|are) (?:not|never|neither|in no way) (?:at all |in the least |in any way )?(?:dangerous|risky|harmful|toxic))\b(?! (?:in (?:every|all|each|most)|at first|yet|straight|immediately|on the first))",
        r"\b(?P<head>(?:you|patients|they|people)\b[^\n;,]{0,25}? risk (?:absolutely )?nothing|neither [^\n;,]{0,30} nor (?:\w+ )?{harm}|neither {harm} nor \w+)\b",
        r"\b(?P<head>(?:without|not) (?:even )?(?:the (?:slightest|least|smallest|tiniest|faintest)|a (?:hint|trace|shadow|scrap)(?: of)?(?: a)?|an? ounce of) (?:\w+ )?(?:{harm}|harm))\b",
        r"\b(?P<head>(?:has|have|had) never (?:once |yet |ever )?(?:caused|produced|had|shown|reported|seen|led to|harmed|hurt|brought|given) (?:us |anyone |patients )?(?:an?|any|one|even one|even a)? ?(?:single )?(?:\w+ ){0,2}?(?:{harm}|death|problem|emergency|patient|anyone))\b",
        r"\b(?P<head>(?:nothing|not a thing) (?:\w+ )?(?:can|could|will|ever|has ever|is able to) (?:ever |possibly )?(?:go(?:es|ne)? wrong|happen(?:s|ed)?(?: to you)?|harm|hurt|fail))\b",
        r"\b(?P<head>{harm}(?: [a-z]+){0,5}? (?:(?:is|are|were|was|have been|has been|can be|being|equals?) (?:\w+ly |all )?(?:ruled out|excluded|impossible|unheard[- ]of|unknown|non-?existent|absent|abolished|a thing of the past|out of the question|nil|zero|history|unthinkable|not possible|not to be (?:feared|expected)|gone|yesterday's worry)|(?:simply |just |absolutely )*(?:do(?:es)? not|don't|doesn't|cannot|can't|never|will not|won't) (?:\w+ )?(?:occur|happen|arise|appear|exist|develop|come up)))\b(?! (?:in (?:every|all|each|most|some|people|patients who)|at the same|straight|immediately|right away|at once|until|for every|with every|to every|on (?:the )?same|only|before|equally|if|yet|by (?:the )?(?:doctor|team)|alone|when the dose))",
        r"\b(?<!to )(?P<head>(?:spares?|sparing|spared|saves?|protects?|shields?|frees?|relieves?|rids?|keeps?) (?:\w+ ){0,3}?(?:from |of )?(?:every|all|any|each) (?:\w+ ){0,3}?{harm}|(?:avoids|rules? out|excludes|eliminates|prevents|removes|abolishes|(?:have|has) (?:removed|eliminated|excluded|abolished|banished|overcome|ruled out)|does away with|banishes|switch(?:es)? off) (?:all|any|every|each|the) (?:\w+ ){0,3}?{harm})\b(?! (?:factors?|of infection))",
        r"\b(?P<head>(?:harmless|danger-?free|trouble-free|non-?toxic|riskless|riskfree|foolproof|no-risk|zero-risk) (?:\w+ ){0,3}?{therapy})\b",
        r"\b{therapy}\b[^\n;,]{0,25}?\b(?:is|are|remains?|proved|proves) (?:\w+ly |quite |just |about )?(?P<head>(?:harmless|riskless|riskfree|danger-free|innocuous|as (?:safe|harmless|gentle) as))\b",
        r"\b(?P<head>(?:nothing to (?:fear|be afraid of|worry about)|no (?:reason|need|cause) to (?:fear|worry about|be afraid of)|need (?:not|never) fear|fear nothing) (?:from |about |of |in )?(?:the |this |our |an? |any |your )?(?:\w+ )?(?:{therapy}|{harm}))\b",
        r"\b(?P<head>safe (?:at|for|in) (?:any|every|all) (?:\w+ )?(?:ages?|stages?|patients?|person|people|conditions?|circumstances|situations?|body|bodies)|safe (?:under all|whatever|no matter|regardless|beyond)|(?:one|two|hundred|a thousand) (?:hundred )?(?:per ?cent|times) safe)\b",
        r"\b(?P<head>(?:no one|nobody|not one (?:patient|person|child)|no patient|none of our patients)\b[^\n;,]{0,25}?\b(?:has|have|had|was|were|is|are) (?:ever |yet )?(?:been )?(?:harmed|hurt|injured|suffer(?:s|ed)? (?:any |a )?(?:\w+ )?{harm}|at risk|had (?:any |a )?(?:\w+ )?{harm}))\b",
        r"\b(?P<head>{harm}(?: [a-z]+){0,2}? (?:are|is|have become|has become) (?:\w+ )?(?:off the (?:table|menu)|not an issue|a non-issue|none of your concern|the least of your worries|nowhere to be (?:seen|found)|nothing but a memory|as good as (?:gone|nil|none)|not on the (?:agenda|menu)|unheard of))\b",
        r"\b(?P<head>(?:about |only |just |roughly )?as (?:dangerous|risky|harmful|harmless|risk-?free|toxic) as (?!the|it|other|any other)|no (?:more (?:dangerous|risky|harmful)|riskier|harder on the body) than (?:an? |drinking|taking|having|brushing|eating|getting|giving))",
        r"\b(?P<head>nothing (?:\w+ ){0,6}?(?:that |which )?(?:can|could|would|might|will) (?:\w+ )?(?:harm|hurt|injure|damage|poison|go wrong|do (?:you |them |anyone |any )?(?:\w+ )?harm))\b",
        r"\b{harm}\b[^\n;]{0,40}?\b(?P<head>(?:nobody|no one|none of (?:our patients|them|us)|not one of them) (?:\w+ )?(?:ever )?(?:gets?|got|had|has|suffers?|suffered|experience[sd]?) (?:any|one|them)\b)",
        r"\b(?P<head>(?:not|never|n\'t) (?:\w+ )?(?:suffer|experience|get|feel|notice|face|encounter|run into|sustain|meet)(?: from)? (?:any|a single|the slightest|so much as an?|the least) (?:\w+ )?{harm})\b(?! (?:in every|straight|at once))",
        r"\b(?P<head>none of the (?:\w+ )?{harm}|without (?:an?|the) (?:\w+ )?(?:downside|drawback|catch|danger|hazard|side[- ]effect)\b(?! of)|nothing (?:can|could|will) (?:possibly |ever )?go (?:awry|amiss|astray)|(?:does|do|did|done|has done|have done) away with (?:\w+ )?{harm})",
        r"\b(?P<head>healthy (?:\w+ )?(?:tissues?|cells?|organs?) (?:is|are|remains?|stays?) (?:never |not |left |completely |entirely |wholly |always )*(?:touched|harmed|damaged|untouched|unharmed|unaffected|undamaged|intact|spared))\b",
    ),
    ru=(
        r"(?<!\w)(?P<head>не (?:повреждает|повреждают|затрагива\w+|разруша\w+|поража\w+|травмиру\w+|отравля\w+|нагружа\w+|губит|убива\w+) (?:\w+ )?(?:здоров\w+ (?:клет|ткан|орган)\w*|нормальн\w+ (?:клет|ткан)\w*|организм\w*|орган(?:ы|ов)|печень|почки|сердце|иммун\w+))(?!\w)",
        rf"(?<!\w)(?P<head>(?:ни у кого|ни у одного (?:\w+ ){{0,2}}?(?:пациент|больн)\w+|никто из (?:\w+ )?(?:пациентов|больных)|ни один (?:\w+ )?пациент\w*)[^\n;,]{{0,30}}? не (?:было|быва\w+|возник\w+|возника\w+|наблюда\w+|случ\w+|отмеч\w+|страда\w+|столкн\w+|пострада\w+|жалова\w+)[^\n;,]{{0,25}}?{_HARM_ANY_RU})",
        rf"(?P<head>(?:без|лишен\w*|не (?:имеет|вызывает|дает|несет|влечет|оказывает)|избавлен\w* от|исключа\w+|отсутству\w+|свобод\w+ от) (?:каких[ -]либо |всяк\w+ |малейш\w+ |любых |никак\w+ |единого |единой |серьезн\w+ |вредн\w+ )?{_HARM_RU})(?! для (?:плода|беремен))(?![^\n;,.]{{0,25}} не (?:кажд|всегда|бывает|обход))",
        rf"(?P<head>(?:никак(?:ого|их|ой)|ни (?:одного|единого|одной|малейшего)|нулев\w+|ноль|нет (?:никак\w+ )?)\s?{_HARM_RU})",
        rf"(?<!без )(?P<head>{_HARM_ANY_RU}[^\n;,]{{0,30}}? (?:не (?:бывает|бывают|случа(?:ется|ются)|возника\w+|дает|дают|грозит|грозят|существует|будет|жд(?:ите|ет)|встреча(?:ется|ются)|страшн\w+|нес[уе]т|предвидит\w+|возникн[еу]\w+|последует)|(?<!не )исключен\w*|сведен\w* к нулю|(?<!не )рав(?:ен|н\w+) нулю|нулев\w+|нет как нет|нет и быть не может|(?:можете|можно) (?:\w+ )?(?:забыть|не бояться)))(?!\w)(?! (?:на сто|полностью|только|лишь))",
        r"(?<!без )(?<!от )(?<!из-за )(?<!о )(?<!\w)(?P<head>(?:(?:побочн|нежелательн|тяжел|серьезн|опасн|вредн)\w+ (?:эффектов|действий|явлений|реакций|последствий)|побочек|осложнений|рисков|вреда|опасности|последствий|токсичности)(?!\w)[^\n;,]{0,40}? (?:быть не (?:может|должно)|не (?!всегда|избеж|скры|исключ|удает|мол|боя|пропуск|замалч|стоит|нужно|следует|надо|у всех|меньше|больше|так|только|ищ|зна[еютм]+ никто)\w+(?:ет|ут|ют|ит|ат|ят|ете|ите)(?:ся)?)(?!\w))(?! (?:избеж|всегда|у всех|только))",
        rf"(?<!\w)(?P<head>(?:не (?:зна(?:ет|ют|ем)|сопровожда\w+|быва(?:ет|ют)|случа\w+|встреча\w+|возника\w+|несет|грозит|дает|дают|вызыва\w+)|исключа\w+|исключен\w*|избавляет от|можно (?:\w+ )?не бояться|можете (?:\w+ )?не бояться|забудьте (?:о|об|про)|лишен\w*) (?:\w+ )?(?:каких[ -]либо |каких[ -]нибудь |всяк\w+ |малейш\w+ |любых |никак\w+ |ни единого |ни одного |ни малейшего |вообще )?{_HARM_ANY_RU})",
        rf"(?<!\w)(?P<head>(?:без|лишен\w*) (?:каких[ -]либо|каких[ -]нибудь|всяк\w+|малейш\w+|любых|единого|единой|намека на) (?:\w+ )?{_HARM_ANY_RU})",
        rf"(?<!\w)(?P<head>(?:никак(?:ого|их|ой)|ни (?:одного|единого|одной|малейше\w+|капли|намека на|тени)|нулев\w+|ноль|нет (?:и )?(?:никак\w+ |ни малейше\w+ )?|полное отсутствие|полностью отсутству\w+) (?:\w+ )?{_HARM_ANY_RU})",
        r"(?<!\w)(?P<head>(?:ничем|ничего|ничто|никому|никак|нисколько|ничуть|никоим образом|вовсе|совершенно|абсолютно|никогда|ни капли)(?!\w)[^\n;,]{0,25}? не (?:угрожа\w+|вред\w+|навред\w+|повред\w+|грозит|грозят|риску\w+|пострада\w+|опас\w+|травмиру\w+|отравля\w+|причиня\w+)|(?:вы|пациент|больной|организм) (?:\w+ )?ничем не риску\w+|ничем не риску\w+|не (?:причиня\w+|нанос\w+|принос\w+|причинит|нанесет|принесет|оказыва\w+)[^\n;,]{0,25}?(?<!\w)(?:вреда?|ущерб\w*|урон\w*|(?:вредн|негативн|токсич)\w+ (?:действи|влияни|воздействи)\w*)|(?:не (?:мо[гж]\w+|способ\w+)) (?:\w+ )?(?:навредить|повредить|причинить вред\w*|нанести вред\w*)|(?:навредить|повредить|причинить вред\w*) (?:\w+ )?не (?:мо[гж]\w+|способ\w+))(?!\w)",
        r"(?<!\w)(?P<head>(?:бояться|опасаться|волноваться|беспокоиться|тревожиться|переживать) (?:\w+ )?(?:нечего|незачем|не о чем|нет причин|нет оснований|не стоит|не нужно)|(?:нечего|незачем) (?:бояться|опасаться)|(?:не опаснее|не вреднее|безопаснее|безобиднее|не страшнее) (?:\w+ )?(?:укол\w*|прививк\w*|витамин\w*|простуд\w*|насморк\w*|анализ\w*|чашк\w*|таблетк\w*|поездк\w*|прогулк\w*|вакцин\w*|комар\w*|аспирин\w*))(?!\w)",
        r"(?<!\w)(?P<head>(?:безопас\w+|безвред\w+|безобид\w+) (?:\w+ )?(?:на все сто|на 100 ?%|стопроцентно|абсолютно|полностью|без (?:всяких )?оговорок|для (?:всех|каждого|любого|любых|детей и|ребенка)|в любом (?:возрасте|случае)|как (?:вода|витамин\w*|воздух))|(?:гарантированно|абсолютно|совершенно|полностью|стопроцентно|безусловно|на все сто|целиком|вполне и полностью) (?:\w+ )?(?:безопас|безвред|безболезн|безобид|нетоксич)\w+|безвредн\w+ (?:терапи|метод|лечени|процедур|препарат|инфузи)\w*|(?:терапи|метод|лечени|процедур|препарат|инфузи|клетк)\w* (?:\w+ )?(?:безвред(?:ен|на|но|ны)))(?!\w)",
        rf"(?<!без )(?P<head>{_HARM_RU} (?:\w+ ){{0,3}}?(?:нет|отсутству\w+|исключен\w*|не (?:бывает|возникает|существует|будет)|полностью исключ\w+))(?!\w)",
        r"(?P<head>(?:абсолютно|совершенно|полностью|на 100 ?%|стопроцентно|безусловно|стопроцентн\w+) (?:безопас\w+|безвред\w+|безболезнен\w+|нетоксич\w+|безобид\w+))",
        r"(?<!\w)(?P<head>не (?:вред[ия]т|навред[ия]т|наносит вред\w*|причин\w+ вред\w*|опасн\w+ (?:для|ни)))(?!\w)",
        r"(?P<head>безопас\w+ (?:для (?:всех|каждого|любого|любых)|в любом (?:возрасте|случае)|при любых)|безвредн\w+ (?:для|даже))",
        rf"(?<!\w)(?P<head>{_HARM_ANY_RU}[^\n;]{{0,40}}?(?<!\w)(?:их|его|ее) (?:\w+ ){{0,3}}?не (?:бывает|будет|возника\w+|случа\w+|существует|встреча\w+)|{_HARM_ANY_RU} (?:\w+ ){{0,2}}?(?:неоткуда|некуда|негде|не с чего|нет места|не место|взяться не)|{_HARM_ANY_RU} (?:\w+ )?(?:можно|можете|стоит|нужно|надо) (?:\w+ )?не (?:бояться|опасаться|думать|вспоминать|беспокоиться))(?!\w)",
        rf"(?<!\w)(?P<head>{_HARM_ANY_RU}[^\n;,]{{0,30}}? не (?:больше|более),? чем (?:от|у|при|в)|(?:опасн|рискованн|вредн)\w+ (?:\w+ ){{0,3}}?не (?:больше|более),? чем)(?!\w)",
        rf"(?<!\w)(?P<head>{_HARM_ANY_RU} (?:\w+ ){{0,2}}?(?:неведом\w+|незнаком\w+|чужд\w*)|(?:не зна\w+|не ведает),? что такое {_HARM_ANY_RU})(?!\w)",
        *HARMLESS,
    ),
    zh=(
        *chinese_claims.HARMLESS,
        r"(?P<head>(?:从未|从没|没有|未曾|从来没|还没|至今没|至今未)(?:有)?(?:过)?(?:任何)?(?:一(?:位|例|名|个)|哪(?:位|个))?(?:患者|病人|人)(?:出现|发生|遇到|经历|有)(?:过)?(?:任何|严重|明显|重度|较大|一次)?(?:的)?{harm})",
        rf"(?P<head>(?:无|没有|零|毫无|全无|不存在|不会(?:有|产生|带来|造成|引起)|不产生|并无|绝无|不带来|不含|无需担心){_HARM_ZH})(?!(?:的)?(?:分级|评估|分层|数据)|因素|[证症]?的(?:患者|病人|人(?![生们性类])|成人|成年人|儿童|孩子|老人|受试者|供者|女性|男性)|者)",
        r"(?P<head>(?:绝对|完全|百分之?百|100%|十分|非常|极其|极为|彻底|高度|最为|全程)(?:的)?(?:安全|无害|无毒|无痛|放心))(?!(?:性|意识|隐患|第一|要求|的环境|培训|检查))",
        r"(?P<head>(?:对|不(?:会)?)(?:人体|身体|患者|正常细胞|健康细胞|机体)[^\n;,]{0,4}(?:无害|没有(?:任何)?(?:伤害|损伤|影响|危害)|毫无(?:伤害|影响)|无(?:任何)?(?:伤害|损伤|毒)))",
        r"(?P<head>安全无(?:害|毒|忧|虞|痛)|无毒无害|无毒副|纯天然|(?:有)?百利(?:而)?无(?:一)?害|(?:孕妇|孕产妇|幼儿|婴儿|老人|高龄者?|儿童|孩子|体弱者?)[^\n;,。]{0,8}(?:均|都|也|皆)?(?:可以?|能)(?:安全|放心)(?:地)?(?:使用|用|接受|做|尝试)|{harm}[^\n;。]{0,6}(?:一概|一律|统统|通通|压根)(?:没有|不存在|为零)|万无一失|零毒|安全零|零(?:负担|压力|排异|排斥|感染|隐患|顾虑)|安全系数(?:为)?(?:百分(?:之)?百|100%|满分|十足|极高|拉满|爆表|满格|最高))",
        r"(?P<head>(?:没|没啥|没什么|不会(?:再)?(?:出现|发生|留下|有|造成)(?:什么)?){harm})(?!(?:的)?(?:分级|评估|分层|数据)|因素|[证症]?的(?:患者|病人|人(?![生们性类])|成人|成年人|儿童|孩子|老人|受试者|供者|女性|男性)|者)",
        r"(?:{harm}|继发(?:性)?(?:恶性)?(?:肿瘤|白血病)|(?:细胞)?因子风暴|排异|移植物抗宿主病|神经毒性|继发肿瘤|crs)(?:(?!如果|若|可能|研究)[^\n;,。]){0,6}?(?P<head>(?:根本|绝|绝对|完全|也|都|从此|将|永远|再)*(?:不会(?:再)?|不可能(?:再)?|不再)(?:会)?(?:出现|发生|有|存在|找上|困扰)|(?:已(?:经)?|将|早已)?成(?:为)?(?:了)?(?:历史|过去)|绝迹|一去不(?:复)?返|彻底消失|无从谈起|与(?:您|你|患者)无缘)",
        r"(?P<head>不会(?:再)?(?:出现|发生|有|引发|导致)(?:任何)?(?:继发(?:性)?(?:恶性)?(?:肿瘤|白血病)|(?:细胞)?因子风暴|排异|移植物抗宿主病|神经毒性|危险|意外|闪失)|(?:不会(?:再)?(?:有|出现|发生)?|绝无|毫无)(?:任何)?(?:感染|出血|排斥|过敏|感染或出血)的?(?:可能|风险|危险|机会|之忧))",
        r"(?P<head>安全(?:得很|着呢|极了|得不得了)|安全(?:性)?(?:没得说|毋庸置疑|无可挑剔|不容置疑|滴水不漏)|高枕无忧|安枕无忧|温和无(?:刺激|创|痛|害|伤)|(?:老人|孩子|儿童|孕妇|心脏不好|体弱|高龄|谁)[^\n;,。]{0,10}?(?:尽可|大可|都能|都可以|也能|也可以|皆可|均可)(?:放心|安心)(?:地|大胆)?(?:去)?(?:做|用|接受|尝试|打|输)|安全性(?:极|非常|特别|相当|十分|超)(?:高|好|佳|强))",
        r"{harm}[^\n;。]{0,14}?(?P<head>(?:从来|都|根本|早已|已经|也)*不(?:再)?(?:是|成|叫)(?:什么|个)?(?:问题|事(?=[,。!\n]|$)|障碍)|不值一提|不足(?:为虑|挂齿|为惧)|(?:根本)?(?:不用|无需|不必)(?:考虑|在意|放在心上)|忽略不计|这(?:件|回)事[^\n;,。]{0,3}(?:不会|不存在|没有))",
        r"(?P<head>(?:大可|完全|根本|尽管|大家|您)?(?:不必|不用|无需|无须)(?:再)?(?:害怕|顾虑|担忧|怕|纠结|在意|考虑|操心)(?:(?!如果|若)[^\n;,。]){0,4}?{harm})",
        r"(?P<head>(?:安全)?零(?:事故|差评|投诉|死亡|意外|伤亡|失误)|无一例(?:出现|发生)?{harm}|(?:从未|从没|未曾|没有)(?:发生|出现|有)过(?:一(?:例|次)|任何)?{harm})",
        # no harm, said with any word for “no”, “none at all” and “harm”
        r"(?P<head>(?:没有?|没什么|无|毫无|全无|并无|绝无|不存在|不会(?:再)?(?:有|产生|带来|造成|引起|出现|发生|留下)|不(?:产生|带来|造成|引起|留下?|含|伴)|谈不上|说不上|何来|哪(?:来|有)|不必(?:担心|害怕|顾虑)|无(?:需|须)(?:担心|害怕|顾虑)|不用(?:担心|害怕|怕)|别(?:担心|怕)|零)(?:(?:任何|什么|一?丝(?:毫)?|半点(?:儿)?|一点(?:儿)?|半分|丝毫|所谓|一切|太多|安全(?:性)?(?:方面|上)?|潜在|长期|远期|可怕|不可逆|身体(?:上)?|后续)(?:的)?){1,3}{harm})(?!(?:的)?(?:分级|评估|分层|数据)|因素|的患者|者|记录|报告)",
        r"(?P<head>(?:对|给|于)(?:(?!后续|权益|治疗选择|诊断|结果)[^\n;,。]){0,5}(?:身体|人体|机体|正常细胞|健康细胞|心脏?|肝脏?|肾脏?|肺|脏器|器官|骨髓|生育|孩子|胎儿|老人|患者|健康|免疫力)(?:(?!治疗|权益|选择|用药)[^\n;,。不没无]){0,3}(?:没有?|毫无|无|不会(?:有|造成|产生|带来)?|不(?:造成|产生|构成))(?:任何|半点|一点|丝毫|一丝|半分|什么|一丁点)?(?:不良|负面|副|毒)?(?:影响|伤害|损害|损伤|危害|刺激|负担|作用))",
        r"(?P<head>(?:完全|彻底|全面|根本上?|真正)(?:地|上)?(?:消除|避免|排除|规避|免除|解决|克服|告别|摆脱)(?:了)?(?:(?!感染|差错|混淆|误差|核对)[^\n;。,]){0,14}?(?:的可能(?:性)?|风险|隐患|{harm})|杜绝(?:了)?(?:(?!感染|差错|混淆|用药|输错|交叉|作弊|号贩)[^\n;。,]){0,12}?(?:突变|{harm}|的可能))",
        r"{harm}(?:(?:率)?(?:均|都|全|完全|几乎|已经?|统统|彻底)?)(?P<head>(?:为|是|等于|降(?:至|到|为)|归)零(?!\d)|根本(?:不存在|没有)|统统没有|压根(?:没有|不存在)|一点(?:都|也)没有|不(?:可能)?存在(?=[,。!\n”]|$)|没有(?=[,。!\n”]|$))",
        r"(?P<head>(?:不(?:会|用|必)?(?:再)?|没有?|免(?:去|除|受)?)(?:受|遭|吃|遭受|承受)(?:到)?(?:一点(?:儿)?|任何|半点(?:儿)?|什么|一丁点(?:儿)?)?(?:的)?(?:罪|苦(?!药)|痛苦|皮肉之苦|折磨))",
        r"(?P<head>(?:无|零)(?:创(?:伤)?|毒(?:性)?|害|痛(?:苦)?|忧|副|风险|负担|感)[,和且]?(?:无|零)(?:创(?:伤)?|毒(?:性)?|害|痛(?:苦)?|忧|副(?:作用)?|风险|负担|感)|老少皆宜|老幼皆宜|人畜无害|有(?:百)?利无(?:一)?(?:害|弊)|只有好处没有坏处|毫发无(?:伤|损)|(?:任何人|谁|人人)都(?:能|可以)(?:放心)?(?:做|用|打|接受)(?!检查))",
        r"(?P<head>(?:不(?:会)?|绝不(?:会)?|从不)(?:伤|损|伤害|损伤|伤及|损害|危害|误伤)(?:到|及)?(?:身(?:体)?|元气|脏器|器官|肝肾|心肝|根本|免疫|一个|任何))(?!感情)",
        r"(?P<head>(?:像|跟|和|与|同|如同?|好比|犹如)[^\n;,。]{1,10}?(?:一样|一般|那样|那么|般|似的)(?:地)?(?:的)?(?:简单)?(?:安全|放心|无害|温和|没(?:有)?危险))",
        r"(?P<head>(?:不(?:必|用|会|需(?:要)?|再)|无(?:需|须)|免(?:于|受|除|遭)|避(?:免|开)(?:了)?|绕开(?:了)?|躲开(?:了)?|杜绝(?:了)?|消除(?:了)?|排除(?:了)?|省(?:去|掉)(?:了)?)(?:再)?(?:承受|遭受|忍受|经历|出现|遭遇|受到|面对|付出)?(?:(?!感染|差错)[^\n;,。]){0,6}?(?:任何|一切|所有|全部|半点|丝毫|一丁点)(?:的)?(?:{harm}|弊端|代价|苦头|罪)(?!的?(?:发生率|风险评估|可能)))",
        r"(?:{harm}|反应)[^\n;,。]{0,4}?(?P<head>(?:通通|统统|全都?|一概|一律|全部)?(?:说|道)(?:声)?(?:再见|拜拜|不)|(?:全|都|通通|统统|一概|一律)(?:没(?:有)?|不存在|不会有|免了)|(?:是|成)?(?:天方夜谭|过去式|无稽之谈|老黄历))(?=[,。!\n”]|$)",
        r"(?P<head>(?:谁(?:都|也)没(?:有)?|没(?:有)?(?:一个)?人|从(?:来)?没(?:有)?人|无人|没有(?:一位|一例|哪位)患者)[^\n;,。]{0,6}?(?:出(?:过)?(?:事|问题|岔子|意外|状况)|受(?:过)?(?:罪|伤|苦)|遭(?:过)?罪|有(?:过)?(?:不适|(?:不良|过敏|副|毒)反应)))",
        r"(?P<head>(?:任何|所有|各种|不论|无论|不管|再)[^\n;。]{1,20}?(?:都|均|皆|也)(?:能够?|可以?)(?:安心|放心|安全|大胆|无忧)(?:地)?)",
        r"(?P<head>(?:不(?:会)?|绝不(?:会)?|从不|决不)(?:误)?(?:伤|杀|碰|波及|殃及|牵连|触碰|干扰)(?:及|到|害)?(?:正常|健康|好|其他|自身)(?:的)?(?:细胞|组织|器官|脏器))",
        r"(?P<head>(?:至今|迄今|从来|截至目前)?(?:未|没(?:有)?|尚未|未曾|从未|从没)(?:有)?(?:出现|发生|接到|收到)(?:过)?(?:任何|哪怕|一(?:例|次|起)|半(?:例|点))(?:的)?{harm})",
        r"{harm}[^\n;。]{0,14}?(?P<head>(?:字典|词典)里?[^\n;,。]{0,4}?(?:找不到|查不到|没有))",
        r"(?P<head>(?:绝对|保证|肯定|包您|保准|百分百)(?:不会有事|没(?:有)?事|不会出事|平安无事)|不会(?:有|带来|产生|造成|引起|出现|感到)(?:任何|丝毫|半点|一点)(?:的)?(?:不适|难受|不舒服|痛感|异样|负担|感觉))",
    ),
)
# “Can you rule out side effects? No.” says that there may be some.
_HARM_KEPT_OUT = re.compile(
    r"\b(?:predict|avoid|prevent|rule[ds]? out|exclud|foresee|insur|free (?:of|from)|without|certain|promis|guarante)"
)
_HARM_ASKED_AND_DENIED = patterns(
    en=(
        r"(?<!free of )(?<!free from )(?<!without )(?<!without any )\b(?:{harm}|dangerous|risky|harmful|toxic|(?:be )?(?:afraid|scared|frightened) of|(?:to|i|should|must) (?:fear|dread|worry about)|(?:will|does|can|could) (?:it|this|that|the [\w-]+|car-?t|[\w-]+ therapy) (?:\w+ )?affect (?:\w+ )?(?:fertility|heart|brain|kidneys?|liver|organs|memory|nerves|lungs|health|body|bones)|(?:will|does|can|could) (?:it|this|that|the \w+|car-?t) (?:hurt|harm|damage|go wrong)|unsafe)\b(?![^\n]*\b(?:predict|avoid|prevent|rule[ds]? out|exclude|foresee|treat|insur|paid|compare)\w*)[^\n]{0,60}¶(?P<head>(?:no|none|nothing|not (?:at all|any|a single one|one|in the (?:least|slightest))|zero|never|not (?:with (?:us|our|this)|here|in (?:our|experienced|good|the right|skilled|such) |at our|any ?more|under our)[^\n,.]{0,24}|quite the (?:opposite|reverse|contrary)|on the contrary|the (?:very )?opposite|absolutely (?:not|none|nothing)|certainly not|of course not|forget (?:it|them)|no way|nil|don't be(?= *(?:$|[:,.;–\n]))|relax(?= *[:,.;–\n])|there (?:isn't|aren't) any|there (?:is|are) (?:none|nothing|no such thing)|(?:it|they) (?:does not|do not|don't|doesn't|never|cannot|will not)(?: (?:exist|occur|happen|hurt))?|you need (?:not|never) (?:fear|worry))\b(?: (?:at all|whatsoever|ever|of any kind|that we know of|to report))?)(?=\s*(?:$|[\n,.:!–]| or | and ))",
    ),
    zh=(
        r"(?:{harm})¶(?P<head>[^\n;。]{0,10}(?:从来|都|根本|早已|也)*(?:不(?:是|成|叫)(?:什么|个)?(?:问题|事)|不存在|没(?:有)?这回事|不会有|为零|没有(?=[,。!\n]|$)))",
        r"(?:{harm}|伤(?:身|到|害)|影响(?:到)?(?:心|肝|肾|肺|身体|大脑|生育|孩子|器官|健康|寿命|智力)|遭罪|受罪|难受|有害|危险|安全问题|可怕|疼|痛)[^\n]{0,14}¶(?:[^\n,。]{0,8}[:,][“\"]?)?(?P<head>(?:完全|根本|压根|当然|绝对|放心[,,]?|真的|一点(?:都|也)|绝)?(?:那(?:都|早)?(?:已)?是[^\n,。]{0,8}(?:时代|过去|从前|老皇历|以前|昨天|老话)(?:的)?(?:事|说法)?|没有(?!定论|统一|人|哪|任何(?:治疗|疗法|医生))|不会|不存在|没(?:有)?的事|不用担心|大可放心|尽管放心|零))(?=[,。!\n的]|$|一点|任何)",
    ),
    ru=(
        r"(?<!\w)(?:перенос|больно|тяжел|страшн|ощущени|проход)\w*[^\n]{0,40}¶(?P<head>(?:примерно )?(?:как|не сложнее|не страшнее|не больнее|легче|проще)(?: чем)? (?:\w+ )?{trifle})",
        rf"(?:{_HARM_ANY_RU}|(?<!\w)(?:риску(?:ю|ем|ете|ет|ешь)|минус\w*|недостатк\w+|подвох\w*|подводн\w+ камн\w+|обратн\w+ сторон\w+|слаб\w+ мест\w*|опас(?:на|но|ен|ны)|страшн[оа]|вредн[оа]|(?:на|по)?вредит(?:ь)?|поврежда\w+|пострада\w+|угрожа\w+|грозит|бояться|опасаться|боитесь|боишься|боязно|страшит|пугает)(?!\w))(?![^\n]*(?:близк|окружающ|донор|заразит|родствен|узи|мрт|пункци))[^\n]{{0,60}}¶(?P<head>{NO_RU}|(?:и )?(?:напрасно|зря|совершенно зря)(?!\w)|оставьте (?:\w+ )?(?:страх|тревог|опасени|сомнени)\w*|выд[ыо]х\w+(?!\w)|расслабьтесь|спите спокойно)(?![^\n]*(?:{BUT_RU}))",
    ),
)
_COUNTED = {
    "en": re.compile(
        r"\b(?:grade|in the (?:trial|study)|in most (?:cases|people|patients)|(?:most|many|some|a few) (?:people|patients|children|donors|of them)|usually|normally|mostly|for most people|(?:after|for) (?:an?|one|two|three|several|some|many|\d+) (?:hours?|days?|weeks?|months?|years?|nights?) without|\d+ (?:of|out of|patients|people)|was seen|were (?:seen|observed|recorded|reported) (?:in|by|on)|on day|(?:first|next|last|past|few) (?:\w+ )?hours?|within (?:[\w-]+ ){1,3}hours?|for (?:\w+ )?hours|overnight|this time|so far|during (?:the|his|her)|at the (?:visit|check))\b"
    ),
    "ru": re.compile(
        r"степен|в исследовани|\d+ (?:из|пациент|участник|человек)|на \d+|сут(?:ки|ок)|у (?:него|нее|пациентки|больного)|прошл[аои]|протек|зафиксирован|за время|\d+ (?:дн|час)"
    ),
    "zh": re.compile(
        r"级|\d+ ?例|小时|研究中|第 ?\d+|本次|该患者|期间(?:未|无)|当[日天](?!就|即|便|可|出院|下床|回家|做|走|来|能|手术|见效|完成)"
    ),
}
# “… has no side effects, so most people read” does not count who has none.
_NEXT_CLAUSE = re.compile(r", (?:so|that is why|which is why|therefore) [^\n]*")
_EVER_RU = re.compile(r"за все время|за всю (?:истори|практик)|ни у (?:кого|одно)|ни разу|никогда")
_ALWAYS_ABSOLUTE = re.compile(
    r"nothing (?:can|could|will|ever)|(?:without|not) a single|any of our|any patient|all our|ruled out|impossible|incapable|unthinkable|cannot|absolut|complet|total|100|zero|абсолют|совершен|полност|никак|绝对|完全|零|毫无|任何|无毒|安全无|全程|一点|半点|丝毫|无(?:痛|创)[,]?无|杜绝"
)
_ALLERGY = {
    "en": re.compile(
        r"\b(?:minimi[sz]e|make sure|recover without|reduce|lower|risk of (?:infection|falls?) (?:is|was) (?:checked|assessed)|free (?:consultation|of charge)|at no|no risk factors?|in no danger)\b"
    ),
    "ru": re.compile(
        r"снизить|уменьшить|сократить|факторов риска|группы риска|запис(?:ан|ать|ыва)|наблюдение продолжа"
    ),
    "zh": re.compile(
        r"减少|降低|评估|为(?:了)?(?:避免|减少)|风险因素|确保|孕妇(?!(?:和|及|,|与)?[^\n,]{0,4}(?:均|都|也|可))|风扇|消防|电器|防滑|床栏"
    ),
}
_DENIED_SAFETY = {
    "en": re.compile(
        r"\b(?:no|not|never|none|nobody|neither|nothing|cannot|can't|isn't|aren't|hardly|few|without|don't|doesn't|does not|impossible)\b|\b(?:list|record|mention|report|describ|document)(?:s|ed|es)? (?:\w+ ){0,2}$"
    ),
    "ru": re.compile(r"(?<!\w)(?:не|ни|нет|нельзя|никто|никогда|невозможно|вряд ли|редко)(?!\w)"),
    "zh": re.compile(r"不|没有|无法|并非|非|未|难以|任何|(?:有|会)$"),
}
_AFTER_SAFETY = {
    "en": re.compile(
        r"^[^\n;]{0,40}?\b(?:is what (?:everybody|everyone|we|people|all)|is (?:the|our|a|still a) (?:goal|aim|hope|wish|dream)|does not exist|do not exist|is not|are not|isn't|aren't|was not|were not|cannot|has not|have not|not been|impossible|unrealistic|rare|exist only|is a myth|no such)\b"
    ),
    "ru": re.compile(
        r"^[^\n;]{0,40}?(?<!\w)(?:(?:никто|еще|ещё|пока) (?:\w+ )?не (?:придум|изобр|созда|разработ)\w*|не бывает|не существует|не быва\w+|нет(?!\w)|невозможн\w*|редк\w+|не может|нельзя)(?!\w)"
    ),
    "zh": re.compile(
        r"^[^\n;]{0,10}?(?:不存在|并不存在|是不可能|不可能|是没有的|不现实|尚未|并不|是误区|很少)"
    ),
}

_DENIED_DESPITENO_RU = re.compile(r"(?<!\w)(?:нельзя|невозможно|вряд ли|редко|не (?:обеща|гаранти)\w+)(?!\w)")


# “Without side effects, alas, it does not go” and “there is no drug without them”: two denials say that there are some.
_NOT_WITHOUT_RU = re.compile(
    r"не (?:бывает|бывают|бывало|обход\w+|обош\w+|обойт\w+|обойд\w+|проход\w+|прош\w+|пройд\w+|существу\w+|да[её]тся|прот[её]к\w+|остал\w+|остается|удается|удалось|получ\w+) (?:\w+ ){0,3}?(?:без|лишен)"
    r"|^без(?!\w)[^\n;]{0,70}?(?<!\w)не (?:бывает|бывают|бывало|обход\w+|обош\w+|обойт\w+|обойд\w+|проход\w+|прош\w+|пройд\w+|существу\w+|да[её]тся|удается|удалось|у (?:всех|каждого|любого)|(?:всегда|всем|каждому|везде)(?= ?(?:[.,;\n]|$)))(?!\w)"
)


def _is_denied(text: Text, start: int, end: int) -> bool:
    """These words carry their own “no”, so only what stands before or behind them may deny the whole."""
    sentence = text.sentence_at(start)
    before = text.lower[max(sentence.start, start - 60) : start]
    cut = max(before.rfind(mark) for mark in (",", ";", ":", "–"))
    denied = _DENIED_SAFETY[text.language]
    if text.language == "ru" and _NOT_WITHOUT_RU.search(text.lower[start : min(sentence.end, end + 60)]):
        return True
    if text.language == "ru" and text.lower.startswith(("ник", "ни ", "нич", "ниск"), start):
        return _DENIED_DESPITENO_RU.search(before[cut + 1 :]) is not None  # the second “no” only agrees
    if denied.search(before[cut + 1 :].replace("不良", "")):
        return True
    return _AFTER_SAFETY[text.language].search(text.lower[end : min(sentence.end, end + 60)]) is not None


def no_treatment_is_without_harm(text: Text) -> Iterator[Finding]:
    """CLM-004: absolute safety; a course that was observed to go well in one person is no such claim."""
    found = list(_without_harm(text))
    yield from found
    yield from beyond(text, "CLM-004", found, (*sweepingly_safe(text), *boldly_safe(text)))


def _without_harm(text: Text) -> Iterator[Finding]:
    language = text.language
    for match in matches(text, _ABSOLUTE_SAFETY):
        start, end = head(match)
        sentence = text.sentence_at(start)
        words = text.words_of(sentence)
        if is_asked(text, sentence) or is_warned_of(text, sentence) or _is_denied(text, start, end):
            continue
        if is_conditional(text, sentence, start, end) or is_defined(text, sentence, start, end):
            continue
        if language == "ru" and NO_SUCH_TREATMENT.search(words):
            continue
        if _ALLERGY[language].search(words):
            continue
        counted = _NEXT_CLAUSE.sub("", words) if language == "en" else words
        if _COUNTED[language].search(counted) and not (
            _ALWAYS_ABSOLUTE.search(match.group()) or _EVER_RU.search(words)
        ):
            continue
        yield finding("CLM-004", text, *match.span())
    for match in across(text, _HARM_ASKED_AND_DENIED):
        asked = text.sentence_at(match.start())
        if asked.is_question and not _HARM_KEPT_OUT.search(text.words_of(asked)):
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
_GOOD_RU = r"(?<!\w)(?:(?:лучш|верн|надежн|убедительн|явн|точн)\w+ (?:подтвержден|доказательств|свидетельств)\w+|(?:хорош|добр|отличн|прекрасн|обнадеживающ|радостн|замечательн|благоприятн|долгожданн)\w+ (?:знак|признак|новость|новости|симптом|сигнал|вест[ьи]|примет)\w*|(?:верн|явн)\w+ (?:знак|признак|симптом|сигнал|примет)\w*(?: того)?,? (?:что )?(?:\w+ ){0,3}?(?:успе|выздор|ремисси|победы|излечени|действ|работа|гиб|отступ|помога|эффект)\w*|повод (?:для )?(?:радо|порадо|оптимизм)\w*|(?:это|только) к лучшему|раду(?:йтесь|ет|емся|ют|ются|ется)(?!\w)|порадуйтесь|поздравля\w+|доказательство (?:действи|эффект|успе)\w*)"
_PROVES_RU = r"(?<!\w)(?:говор(?:ит|ят)|означа(?:ет|ют)|показыва(?:ет|ют)|показател\w+|доказыва(?:ет|ют)|доказательств\w+|свидетельств\w+|подтвержд\w+|знак|примет[аы]|выда(?:ет|ют)|верный спутник|признак\w*|значит|сигнал\w*|(?:это|так|вот так) (?:ваши |так )?(?:\w+ )?(?:организм|клетк|препарат|лекарств|иммунитет)\w*|отлично|прекрасно|хорошо|замечательно|так и (?:надо|должно быть|задумано))(?!\w)"
_WORKS_RU = r"(?<!\w)(?:доеда\w+|съеда\w+|выжига\w+|сжига\w+|бь[её]т (?:точно |прямо |метко )?в (?:цель|яблочко|опухоль)|(?:за)?работа(?:ет|ют|л\w*)|(?:по|воз)?действ(?:у\w+|ова\w+|ие|ия|ии)|сработа\w+|убива\w+|убил\w*|убит\w*|уничтож\w+|бор(?:ет|ют)ся|бьют(?:ся)?|сража\w+|воюет|воюют|расправля\w+|вз[я]лись|взялся|взялось|гибн\w+|гибел\w+|погиба\w+|эффект\w*|помога\w+|побежда\w+|победил\w*|успе[хш]\w*|наступлени\w+|атак\w+|дела(?:ет|ют) сво[её] дело|включил\w*|активн\w+|попа(?:л|ло|ли|дает|дают) (?:\w+ )?в (?:цель|яблочко|мишень|точку)|достиг\w* цели|выход(?:ит|ят) (?:из|наружу)|отступа\w+|сда[её]т\w*|уходит|выздоравлив\w+|ремисси\w+|победа|победы|победу|праздну\w+|дош(?:ло|ли|ел) до (?:опухол|цели|рака|болезни)\w*|прижил\w*|распада\w+|распадается|разруша\w+|тает|тают|умира\w+|съежива\w+|сжима\w+|уменьша\w+|лопа\w+|в полную силу|доб(?:ирает|рал|ира)\w*|дожима\w+|наш(?:ли|ел|ло) (?:свою )?(?:цель|врага|опухоль|мишень)|добива\w+|крушат|крушит|истребля\w+|прогоня\w+|вытесня\w+|ата[кч]\w+|теснят|теснит|одолева\w+|отступл\w+|зацепил\w*|ожил\w*|проснул\w*|в бой|на цель|по цели|на верном пути|ид[её]т (?:как надо|по плану|на поправку))(?!\w)"
_AE_ZH = r"(?:(?<![发退高低燃])烧(?=是好|说明|就对|证明)|发(?:高|低|着)?烧|发(?:高|低)?热|(?:吐|晕|疼|痛|难受|折腾|抖)得(?!越)[^\n;,。]{0,5}|上吐下泻|昏昏沉沉|[高低]烧|高热|烧(?:起来|到|得|了|着)(?!伤)|寒战|打寒颤|打?冷战|发冷|发抖|打颤|哆嗦|(?:细胞)?因子(?:风暴|释放)[^\n,;]{0,4}|crs|icans|毒?副作用|副反应|不良反应|(?:全身|免疫|身体|炎症)?反应(?=越|强烈|大|重|,|就|剧烈|厉害|明显|来得)|(?:皮|红)?疹(?:子)?|呕吐|腹泻|拉肚子|低血压|血压(?:下降|偏低|低)|体温[^\n,;]{0,4}(?:升|冲|高|飙|窜|上[来去])|炎症(?:指标|因子)?|crp|铁蛋白|il-?6|排异|gvhd|移植物抗宿主病|体温(?:曲线)?[^\n,;]{0,4}(?:过山车|蹦极|坐火箭)|嗜睡|昏睡|昏迷|(?:说)?胡话|抽搐|谵妄|手抖|叫不醒|意识模糊|神志不清|休克|浮肿|虚脱|脱发|掉头发|水肿|(?:浑身|全身|身上)?(?:发烫|滚烫)|浑身(?:酸)?疼|骨头疼|难受|不舒服|恶心|头痛|(?:血象|白细胞|血小板|血红蛋白|粒细胞)(?:下降|低|往下掉|掉得|降得)|(?:手脚|手足|指尖)?(?:发麻|麻木)|麻得)"
_WORKS_ZH = r"(?:起效|见效|生效|有效|奏效|管用|起(?:到)?作用|发挥(?:作用)?|杀|消灭|歼灭|打仗|作战|战斗|交战|开战|很?能打(?=[,。!\n”]|$)|短兵相接|白刃|正面交|遭遇战|攻坚|决一死战|成片倒|(?:癌|瘤|坏|恶性)[^\n;,。]{0,6}(?:倒下|死|崩溃|崩塌|崩解|阵亡|送命)|扫雷|排雷|拆弹|清场|打扫战场|抓(?:坏人|坏蛋|敌人)|捕杀|猎杀|围猎|干仗|打架|打怪|收割|收网|抓捕|攻城|肉搏|大扫除|决战|大战|激战|鏖战|恶战|血战|搏杀|拼杀|交锋|较劲|搏命|发起总攻|总攻|攻击|进攻|清除|工作(?!人员|日|时间)|干(?:上|起)?(?:了)?活|上工|上岗|开工|发威|发力|找到(?:了)?(?:敌人|目标|靶)|成功|压(?:下|制|住|倒)|获胜|打赢|战胜|活跃|退(?:去|下去)|显效|吞噬|围剿|瓦解|(?:药|化疗|治疗|疗效|劲)[^\n;,。]{0,4}到位|(?:到达|抵达|找到|钻进)(?:了)?(?:病灶|肿瘤|癌)|拼命|较量|搏斗|厮杀|对抗|开打|交手|扫荡)"
_GOOD_ZH = r"(?:有救了|有戏了?|成了(?=[,。!\n”]|$)|稳了|好(?:事|现象|兆头|消息|征兆|信号|苗头|预兆|迹象|转)|吉兆|开香槟|放鞭炮|庆功|喜报|礼炮|拍手|喜讯|可喜|积极(?:的)?信号|(?:不是|并非)坏事|值得高兴|值得庆祝)"
_SO_ZH = rf"[^\n;]{{0,20}}?(?:{_WORKS_ZH}|{_GOOD_ZH}|疗效|效果(?!评)|扩增良好|药(?:力|劲|效))"
_SIGN_ZH = rf"[^\n;,]{{0,14}}?(?:{_GOOD_ZH}|(?:{_WORKS_ZH}|疗效|效果)[^\n;,]{{0,4}}?的?(?:信号|证明|表现|标志|体现|证据|反应|结果|征兆|号角|晴雨表|风向标|指示灯|试金石))"
_PROOF_BEHIND_ZH = r"(?:(?:请|您|家属|大家)?(?:别怕|别慌|别担心|不用怕|不用慌|不用担心|不必(?:担心|惊慌|紧张)|放心|恭喜|太好了|好极了|很好)[^\n]{0,6})?(?:[^\n,:]{0,14}[:,][“\"]?)?(?:其实|恰恰|反而|可|但|而)*(?P<head>(?:这|那|它)(?:其实|恰恰|正|反而|都|就|往往|可)*(?:是|说明|证明|意味着|代表|表明|标志着|表示|预示着?)|(?:说明|证明|意味着|代表|表明)|是)"
_PROOF = patterns(
    en=(
        rf"\b{_AE_EN}\b[^\n;]{{0,45}}?\b(?P<head>(?:shows?|showed|means?|meant|proves?|proved|proof|signals?|confirms?|confirmed|indicates?|tells? (?:us|you)(?! (?:nothing|little|whether|not))|(?:is|was|are|were) (?:a |the |an )?(?:\w+ )?(?:good|positive|welcome|encouraging|sure|best|clear|great)(?: \w+)? (?:news|sign|signal|omen|proof)|evidence that|demonstrat\w+|good sign))\b(?! (?:\w+ )?(?:nothing|little) (?:about|of))[^\n;]{{0,50}}?(?:work\w*|kill\w*|respon\w+|effective\w*|success\w*|fight\w*|destroy\w*|attack\w*|efficacy|good|dying|news|active|winning|doing (?:its|their) job)",
        rf"\b(?P<head>the (?:higher|stronger|worse|more \w+) the {_AE_EN},? the (?:better|stronger|more(?! (?:often|carefully|closely|important|urgent\w*|quickly|blood|tests|reason)\b))[^\n;]{{0,30}})",
        rf"\b(?P<head>(?:good news|a good sign|proof|evidence)\b[^\n;]{{0,25}}?\b{_AE_EN})\b[^\n;]{{0,30}}?(?:work|kill|respond|fight|destroy)",
        rf"\b(?P<head>(?:working|killing|fighting|destroying)\b[^\n;]{{0,40}}?,? as (?:the |his |her |your )?(?:\w+ )?{_AE_EN} (?:shows?|proves?|confirms?))",
    ),
    ru=(
        rf"(?<!\w){{adverse}}[^\n;]{{0,80}}?(?P<head>{_GOOD_RU})",
        rf"(?P<head>{_GOOD_RU})[^\n;.]{{0,25}}?(?<!\w){{adverse}}",
        r"(?<!\w){adverse}[^\n;]{0,40}?(?P<head>(?<!\w)(?:плата|цена|расплата|залог|предвестни\w+|предвеща\w+|спутни\w+|условие|ступень|обещ\w+|суля\w*|сулит|приближа\w+)(?!\w)[^\n;]{0,20}?(?:побед|успех|выздор|ремисси|излеч|исцел|ответ)\w*)",
        r"(?<!\w)(?P<head>(?:без (?:\w+ )?(?:{adverse}|не[её]|него|них)|нет (?:\w+ )?{adverse}),? (?:– )?(?:\w+ )?(?:(?:нет|не быва\w+|не будет|не жд\w+) (?:\w+ )?(?:ремисси|успех|побед|выздоров|эффект)\w*|(?:ремисси|успех|побед|выздоров)\w* (?:нет|не (?:быва|будет|жди|ждите|добь|получ|наступа)\w*)))(?!\w)",
        rf"(?<!\w){{adverse}}[^\n;]{{0,80}}?(?P<head>{_PROVES_RU})[^\n;]{{0,70}}?{_WORKS_RU}(?! ли(?!\w))",
        rf"(?P<head>{_WORKS_RU}[^\n;]{{0,40}}?(?:об этом|о чем|что|это) (?:\w+ )?(?:говор|свидетельств|подтвержда|доказыва|показыва|сигнализиру)\w+[^\n;]{{0,20}}?(?<!\w){{adverse}})",
        r"(?P<head>(?<!\w)чем (?:[^\n;,]{0,30}? )?(?:выше|сильнее|тяжелее|хуже|ярче|острее|больше|заметнее|бурнее|мучительнее)(?!\w)[^\n;]{0,40}?,? тем (?:[^\n;,]{0,25}? )?(?:лучше|сильнее(?! (?:\w+ ){0,3}?(?:реакци|побочн|осложнен|токсич|синдром|риск|вред|боль))|эффективнее|глубже|полнее|надежнее|крепче|активнее|успешнее|вернее|прочнее|выше шанс\w*|ближе|дольше (?:\w+ )?(?:ремисси|ответ|эффект)\w*|быстрее (?:\w+ ){0,2}?(?:выздор|ремисси|гибн|отступ|уход|поправ)\w*))",
        rf"{_AE_RU}[^\n;]{{0,40}}?(?P<head>говор(?:ит|ят) о том|говор(?:ит|ят) об? (?:эффект|действ|успе)\w*|означа(?:ет|ют)|показыва(?:ет|ют)|доказыва(?:ет|ют)|доказательств\w+|свидетельству\w+|подтвержда\w+|(?:хорош|добр|верн|отличн|прекрасн)\w+ (?:знак|признак|новость|сигнал)|значит|сигнал\w* о)[^\n;]{{0,60}}?(?:работа\w*|действу\w*|действи\w*|убива\w*|уничтож\w*|борет\w*|борют\w*|эффект\w*|помога\w*|побежда\w*|успе\w*|знак|признак|новость|лечение)",
        rf"(?P<head>чем (?:выше|сильнее|тяжелее) {_AE_RU},? тем (?:лучше|сильнее|эффективнее))",
        r"(?<!\w){adverse} (?:нет|не было|не появил\w+)(?!\w)[^\n;]{0,12}?,? (?P<head>(?:значит|то|выходит|стало быть)(?!\w)[^\n;]{0,25}?(?:спят|не (?:работа|действ|сработ|прижил|взял|подейств)\w*|молчат|бездейств\w+|зря|впустую))",
        rf"(?<!\w){{adverse}}[^\n]{{0,60}}?(?P<head>(?:потира\w+ руки|улыб\w+|довол\w+|обрадова\w+|радова\w+|одобр\w+)[^\n]{{0,25}}?{_WORKS_RU})",
        *WELCOMED,
    ),
    zh=(
        rf"{_AE_ZH}[^\n;]{{0,10}}?(?P<head>说明|证明|意味着|表明|代表|正是|就是|是(?:[个件桩种])?(?:大)?(?:好事|好现象|好兆头|好消息|见效|有效|起效)|显示|预示|表示)[^\n;]{{0,18}}?(?:起效|有效|生效|见效|发挥|杀|消灭|战斗|攻击|清除|工作|好事|好转|好现象|好兆头|好消息|作用|起作用|成功)",
        rf"(?P<head>{_AE_ZH}越[^\n;]{{1,6}},?[^\n;]{{0,6}}越(?:好|有效|强|明显))",
        rf"(?P<head>{_AE_ZH}[^\n;,]{{0,8}}?越(?!早|及时|晚|迟|接近)[^\n;,]{{1,6}},?[^\n;,]{{0,10}}?越(?:好|足|灵|有效|强|明显|干净|彻底|成功|快|理想|高兴|放心|深|厉害|有戏))",
        rf"{_AE_ZH}[^\n;]{{0,26}}?(?P<head>说明(?!书)|证明|意味着|表明|代表|标志着?|预示着?|正是|恰恰(?!相反)(?:是|说明)?|(?:可)?视为|看作|当作|看成|(?:解读|解释|理解|认定|形容|称|誉)为|意思是|等同于|换来|带来){_SO_ZH}",
        rf"{_AE_ZH}[^\n;]{{0,26}}?(?P<head>提示|显示|反映|表示|就是|是|等于|算(?:是)?|叫){_SIGN_ZH}",
        rf"{_AE_ZH}[^\n;]{{0,14}}?(?P<head>(?:医生|主任|大夫|专家|护士|教授|医护)(?:们)?(?:却|反而|倒|反倒|竟然?|居然)+(?:很|特别|非常|十分)?(?:高兴|开心|欣慰|笑|兴奋|松(?:了)?(?:一)?口气|欢喜|道(?:贺|喜)|祝贺|恭喜))",
        rf"{_AE_ZH}[^\n;]{{0,14}}?(?P<head>(?:细胞|药(?:物)?|car-?t|免疫|疗效|治疗)[^\n;,]{{0,4}}?(?:(?:正在?|在|开始|已经?)(?:[^\n;,。]{{0,6}}?){_WORKS_ZH}|{_WORKS_ZH}(?:了|呢|啦)))",
        rf"(?P<head>(?:起效|见效|奏效|生效|有效|成功|杀灭)[^\n;,]{{0,8}}?(?:表现|标志|信号|证据|体现|证明|征兆)(?:就|之一|正|恰恰|往往)*(?:是|为)[^\n;,]{{0,8}}?{_AE_ZH})",
        r"(?P<head>(?:没有?|无|不)(?:一点|任何|半点|丝毫|什么)?(?:反应|发烧|发热|高烧|烧|副作用|不良反应)[^\n;]{0,6}?(?:反而|才|反倒|那就|就)[^\n;,。]{0,10}?(?:没(?:有)?(?:起|效|用|反应)|无效|担心|着急|不起|失败|怀疑|白做|白打))",
        rf"(?P<head>(?:不|没有?|不出现)(?:{_AE_ZH})[^\n;]{{0,6}}?(?:反而|才|反倒)(?:要|该|是|说明)?[^\n;,]{{0,6}}?(?:担心|着急|无效|没(?:有)?(?:效|用|反应)|坏事|不起作用))",
        rf"(?:{_AE_ZH}|(?<!退)烧|疼|红点|红斑)(?:(?!可能|需要|请|及时|监测|观察|(?<!不)退|降|护士会|风险|判断|告诉)[^\n;]){{0,28}}?(?P<head>胜仗|战果|大捷|凯歌|捷报|冲锋|陷阵|厮杀|上阵|歼敌|打胜仗|打硬仗|立功|反倒(?:高兴|松)|应该高兴|该高兴|偷着乐|暗喜|疼就对了|就对了(?=[,。!\n”]|$)|有反应[,]?(?:就|才)(?:有|是|会)?(?:疗效|效|好)|往(?:病灶|肿瘤|癌)[^\n,]{{0,2}}(?:里|中)?(?:钻|冲|打))",
        # the reaction and the victory in one breath, whatever joins them
        rf"{_AE_ZH}[^\n;]{{0,24}}?(?P<head>胜利|(?:成功|起效|见效|治愈|康复|凯旋)[^\n;,。]{{0,4}}?(?:前奏|序曲|号角|必经|开端|第一步|标志)|恭喜|大吉|庆贺|(?:起效|见效|管用|奏效)(?:了|啦)|(?:癌|瘤|坏|恶性)[^\n;,。]{{0,4}}?(?:死|投降|溃|倒|哭|完蛋|被杀|在逃)|(?:疗效|效果)(?:就|会|往往|也)?(?:更|越)?(?:佳|好|强|理想)(?!的药)|已(?:经)?(?:发挥作用|起作用|见效|起效))",
        r"(?:吐|拉|疼|烧|抖|痛)得?越[^\n;,]{1,4},?(?P<head>[^\n;,]{0,10}?(?:越(?!要|需|应|该)[^\n;,]{1,4}|死得[^\n;,]{1,3}))(?=[,。!”\n]|$)",
        rf"(?P<head>(?:有|出现|有了)?{_AE_ZH}[^\n;,]{{0,4}}?(?:才|就)(?:叫|是|算|说明|会|能)?(?:见效|起效|有效|管用|有疗效|好事|好得快))",
        rf"(?P<head>(?:不|没有?|未|不怎么)(?:出现)?(?:{_AE_ZH})(?:的)?(?:人|患者|病人)?[^\n;。]{{0,8}}?(?:疗效|效果|反应|缓解)(?:往往|多半|也|就|都|通常)*(?:不佳|差|不好|欠佳|不理想|一般|打折扣|不明显))",
        r"(?P<head>(?:烧|热|反应|吐|疼|抖)得?(?:越)?(?:厉害|高|凶|重|猛|剧烈|强烈|狠|久)的(?:人|患者|病人)?[^\n;]{0,8}?(?:好得(?:更)?快|疗效(?:更)?(?:好|佳)|效果(?:更)?(?:好|佳)|缓解(?:得)?(?:更)?(?:快|深|好)|更(?:容易|快)(?:缓解|治愈|康复|好)))",
        r"(?P<head>反应(?:越|这么|那么|如此)?(?:大|强|重|猛|厉害|强烈),?(?:说明)?(?:疗效|效果|药效)(?:才|就|也|便|肯定|一定|准)?(?:大|好|强|明显|足|灵|差不了|错不了|不会差|差不到哪)|(?:没|无)(?:有)?反应,?(?:那)?(?:就|便)?(?:等于|就是|是|叫)?(?:白做|白治|白打|没效|无效|没用|不灵))",
        r"(?P<head>烧(?:一烧|烧)[^\n;。]{0,4}?(?:好|死)|烧死(?:了)?(?:癌|瘤|坏)|(?:癌|瘤|坏)细胞[^\n;,。]{0,4}烧死)",
    ),
)


_PROOF_BEHIND = patterns(
    zh=(
        rf"{_AE_ZH}[^\n]{{0,40}}¶{_PROOF_BEHIND_ZH}(?:[^\n;,]{{0,8}}?{_GOOD_ZH}|(?<!是)[^\n;,]{{0,14}}?{_WORKS_ZH}|[^\n;,]{{0,14}}?{_WORKS_ZH}[^\n;,]{{0,4}}?(?:信号|证明|表现|标志|体现|证据))",
        rf"{_AE_ZH}[^\n]{{0,40}}¶[^\n]{{0,16}}?(?P<head>(?:好现象|好兆头|好征兆|是好事|(?:细胞|药|car-?t)[^\n;,]{{0,6}}?(?:(?:正在?|在|开始|已经?){_WORKS_ZH}|{_WORKS_ZH}(?:了|呢|啦))))",
    ),
    ru=(
        rf"(?<!\w){{adverse}}(?![^\n]*(?:инфекц|пневмон))[^\n]{{0,60}}¶(?:[\w-]+ )?(?:отлично|прекрасно|замечательно|хорошо|чудесно|превосходно)¶(?P<head>(?:значит|выходит|стало быть|это|так)(?!\w)[^\n]{{0,60}}?{_WORKS_RU})",
        rf"(?<!\w){{adverse}}(?![^\n]*(?:инфекц|пневмон))[^\n]{{0,90}}¶(?P<head>[^\n]{{0,40}}?(?:облегчени|радост|улыб|довол|одобр|удовлетвор|гордост|обрадова)\w*[^\n]{{0,30}}?{_WORKS_RU})",
        rf"(?<!\w){{adverse}}(?![^\n]*(?:инфекц|пневмон))[^\n]{{0,90}}¶(?P<head>(?:[^\n]{{0,40}}?{_GOOD_RU}|(?:это|так|значит|отлично|прекрасно|хорошо|замечательно|именно|то есть|такая реакция|такой|не (?:пугайтесь|волнуйтесь|бойтесь|переживайте)|спокойно|вс[её] (?:в порядке|идет|хорошо|правильно|как надо|по плану|верно)|поздравляем|ура|потерпите|терпите|улыбнитесь|порадуйтесь|верный|вот (?:так|оно|и))(?!\w)(?![^\n]*(?:инфекц|не (?:значит|означает|говорит)))[^\n]{{0,70}}?{_WORKS_RU}))",
    ),
)


# The donor’s cells attack the skin and the gut: that tells what the reaction is.
_THE_BODY_ZH = re.compile(
    r"(?:攻击|侵袭|损伤|损害|杀伤|清除)[了着到]?(?:受者|宿主|受体|供者|供体|移植物|自身|正常|健康|神经|脑|皮肤|肝|肠|肺|心脏|肾|器官|组织|红细胞|血小板|血管)(?![^\n,。]{0,4}(?:癌|瘤|白血病))"
)


def a_side_effect_proves_nothing(text: Text) -> Iterator[Finding]:
    """CLM-009: an adverse event presented as proof of efficacy."""
    for match in [*matches(text, _PROOF), *welcomed(text)]:
        start, end = head(match)
        sentence = text.sentence_at(start)
        if is_asked(text, sentence) or is_warned_of(text, sentence) or "感染" in match.group():
            continue
        if proves_nothing(text, sentence, start, end) or is_conditional(text, sentence, start, end):
            continue
        if _THE_BODY_ZH.search(text.lower[start : min(match.end() + 8, sentence.end)]):
            continue
        yield finding("CLM-009", text, *match.span())
    for match in called_wonderful(text):
        yield finding("CLM-009", text, *match.span())
    for match in across(text, _PROOF_BEHIND):
        first, second = text.sentence_at(match.start()), text.sentence_at(match.start("head"))
        if is_warned_of(text, first) or is_warned_of(text, second) or is_asked(text, second):
            continue
        if not is_negated(text, second, *match.span("head")) and "感染" not in match.group():
            yield finding("CLM-009", text, *match.span())


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
