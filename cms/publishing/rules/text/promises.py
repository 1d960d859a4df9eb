# ruff: noqa: E501 – a pattern reads best on one line
"""CLM-001: no outcome is promised."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text import chinese_claims, implied
from cms.publishing.rules.text.answers import always
from cms.publishing.rules.text.bold import boldly_promised
from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import across, asserted, head, pattern, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.russian_promises import FORESEEN, FORESEEN_ANSWERED, PROMISED
from cms.publishing.rules.text.scope import is_asserted
from cms.publishing.rules.text.sweeping import beyond, sweepingly_promised

_PROMISES = patterns(
    en=(
        r"\bwe\b[^\n;]{0,80}?\b(?P<head>(?:bring|get|lead|put) (?:them|you|every \w+|all \w+|our patients|people|patients) (?:\w+ )?(?:in)?to (?:\w+ )?remission)\b",
        r"\b(?P<head>(?:every|each|all|any) (?:single )?(?:of )?(?:our |the )?(?:\w+ )?patients? (?:\w+ ){0,2}?(?:leaves?|goes?|returns?|walks?|comes?|(?:is|are) discharged)\b[^\n;,]{0,30}?\b(?:in (?:\w+ )?remission|healthy|well\b(?! (?:informed|prepared|cared))|cured|recovered|with an? (?:\w+ )?(?:remission|response)))",
        r"\b(?P<head>guarant\w+\b(?! (?:part|place|slot|seat|bed|room|share|minimum|element|number|time)s?\b)|promis(?:e[sd]?\b|ing (?:you|that|every|our|patients))|pledg\w+|vow\w*|ensur(?:e[sd]?|ing)|assur(?:e[sd]?|ing|ance)|warrant(?:y|ies)?|swear)…\b{outcome}",
        r"\b{outcome}[^\n;,]{0,40}?\b(?:is|are|comes?|was|will be)?\s?(?:\w+ly )?(?P<head>guaranteed|assured|promised|inevitable|certain\b(?! (?:types?|cases?|people|patients))|a certainty|a sure thing|a given|100 ?% (?:certain|sure)|beyond (?:any )?doubt)",
        r"(?<!be )(?<!make )\b(?P<head>(?:certain|sure|bound|guaranteed|destined) to) (?:\w+ ){0,3}?{outcome}",
        r"\b(?P<head>(?:will|shall|'ll) (?:definitely|certainly|surely|undoubtedly|always|inevitably|absolutely|for sure|without (?:a )?doubt|without fail))…{outcome}",
        r"\b(?P<head>definitely|certainly|undoubtedly|surely|without (?:a )?doubt|unfailingly|infallibl[ey]|inevitably) (?:will )?{outcome}",
        r"\b(?P<head>you(?: will|'ll| are going to| can be sure (?:to|you will))) (?:\w+ ){0,4}?(?:recover\b|be cured|be healthy|get well|be free of (?:your )?(?:cancer|myeloma|disease)|go into remission|beat (?:your|the|this)|defeat|be well again|leave (?:us )?healthy|walk out healthy|reach (?:complete )?remission|achieve (?:complete )?remission|live (?:a )?(?:long|normal|full|cancer-free)|make a full recovery)",
        r"\b(?P<head>(?:treatment|therapy|method|approach|car-?t|success|it|protocol|regimen|programme|infusion)\b[^\n;,]{0,20}?(?:never fails|cannot fail|can't fail|always works|always succeeds|is infallible|is foolproof|works every time|works for (?:every|all|any)\w*|works without fail|helps everyone|helps every patient|has never failed|never disappoints))",
        r"\b(?P<head>(?:every|each|all|any) (?:of )?(?:single )?(?:our |the )?(?:\w+ )?patients? (?:who \w+ )?(?:\w+ly |will |can )?(?:responds?|recovers?|goes? into remission|gets? well|gets? better|improves?|achieves? \w* ?remission|is cured|are cured|survives?|benefits?))",
        r"\b(?P<head>(?:100 ?%|one hundred per ?cent|absolute) (?:\w+ )?(?:success|recovery|results?|effective\w*|efficacy|cure|remission|effect|certain\w*|chance|response(?! rate)))",
        r"\b(?P<head>no (?:cure|result|remission|response|success),? no (?:fee|pay|charge)|money[- ]back|(?:your )?money back|or (?:you|we) (?:get )?(?:pay|your money)[^\n]{0,12}back|(?:full )?refund if (?:the )?(?:treatment|therapy|you|it) )",
        r"\b(?P<head>remissions?|(?:complete )?responses?|cures?|recovery|a cure) (?:is|are|comes?) (?:also |all )?(?:part of|included in|in) (?:the|our|your) (?:package|price|deal|offer|programme)\b",
        r"\b(?P<head>(?:give|have|got) (?:you )?(?:my|our) word)(?! (?:only|just)\b| that (?:i|we) (?:will|shall) (?:tell|say|explain|be honest|listen|call|answer|never promise))",
        r"\b(?P<head>there is no (?:doubt|question)|have no doubt|rest assured|make no mistake|you can be (?:sure|certain)|count on)…{outcome}",
        r"\b(?P<head>(?:no one|nobody|not one|none|no patient|no patients|never)\b[^\n;,]{0,30}?(?:relaps\w+ (?:after|with us|here|again)|leaves? (?:us )?(?:ill|sick)|has (?:ever )?relapsed))",
        r"\b(?P<head>(?:gives?|gave|given|have|has|got|take) (?:\w+ ){0,4}?(?:my|our|his|her|their|the team's) (?:solemn |personal )?word\b)(?:…\b{outcome})?",
        r"\b(?P<head>(?:no|zero|not the (?:slightest|least)|without (?:any|the slightest)) (?:\w+ )?(?:chance|possibility|risk|danger|way|prospect|fear) (?:that |of (?!knowing|telling|being sure|saying|predict)|for |it |this |the )(?:\w+ ){0,9}?(?:fail\w*|relaps\w+|not (?:work|respond|help|recover|succeed)\w*|go(?:es|ing)? wrong|(?:com(?:e|es|ing)|growing) back|return\w*))\b",
        r"\b(?P<head>beyond (?:any |all |a )?(?:question|doubt|dispute)|(?:there is|there's|there can be|(?:i|we|you)(?: can| need)? have|leaves?|need have) (?:no|little|not the slightest) (?:question|doubt|dispute)s? (?:that|but|about it)|in no doubt|mark my words|believe (?:me|us)|trust (?:me|us):|without (?:a )?(?:shadow of a )?doubt|without question|as sure as)\b[^\n;]{0,60}?\b(?:{outcome}|succeed\w*|win\b)",
        r"\b(?P<head>(?:can|may) be (?:sure|certain|confident) (?:of|that)|confident (?:that )?(?:you|your|they|every \w+)(?: \w+){0,2} (?:will|'ll)|vouch for|stands? surety for|(?:my|our|his|her) (?:\w+ )?(?:personal )?assurance)\b…\b{outcome}",
        r"\b(?:works?|(?:graft|cells) takes?|respon\w+|succeed\w*|recover\w*|cure\w*|heal\w*|remission|helps?|(?:returns?|back) to normal|normali[sz]es?)\b[^\n;]{0,40}?\b(?P<head>without fail|without exception|invariably|each and every time|every single time|in every (?:single )?(?:case|patient|child|person))\b",
        r"\b(?:remission|recovery|cure|healing|response|survival|success|victory|(?:get|be) (?:well|healthy|cured))\b[^\n;]{0,40}?\b(?P<head>(?:is|are|remains?|that(?:'s| is)|,) (?:also )?(?:our|my|his|her|the \w+'s) (?:\w+ )?(?:promise|pledge|guarantee|word|vow)|(?:that|this|so) (?:much )?(?:we|i) (?:can )?(?:assure|promise|guarantee))\b",
        r"\b(?P<head>nothing (?:can|will|could) (?:\w+ )?(?:stop|prevent|stand in the way of|hinder|endanger|threaten|spoil)[^\n;,]{0,30}?\b(?:recover\w*|remission|cure|healing|success|response|victory))\b",
        r"\b(?P<head>(?:wins?|solves?|cures?|heals?|saves?|masters?|beats?|rescues?) (?:every|each) (?:single )?(?:one\b|case|patient|battle|person|child))\b",
        r"\b(?P<head>(?:certain|sure|guaranteed|assured|unfailing|infallible|definite) (?:and \w+ )?(?:remission|recovery|cure|success|healing)|a hundred per ?cent (?:\w+ )?(?:success|recovery|cure|remission|result|effective)\w*)\b",
        r"\b(?P<head>(?:remission|recovery|response|cured?|well|success|results?)\b[^\n;.]{0,40}, or (?:else )?(?:we|you)(?:'ll| will)?\b[^\n;]{0,30}?\b(?:for nothing|for free|free of charge|refund\w*|pay nothing|your money|at our (?:cost|expense)))\b",
        r"\b(?:outcomes?|results?|respon\w+|remissions?|recover\w*|cure|success\w*|improvement|healing|victory|engraftment)\b[^\n;,]{0,45}?\b(?P<head>(?:only|just|merely|simply) a (?:matter|question) of time|a foregone conclusion|a matter of course|a (?:mere )?formality|a safe bet|a done deal|in the bag|(?:never|not) in (?:doubt|question)|(?:as good as|absolutely|all but|virtually) (?:certain|guaranteed|assured)|for certain|(?:simply )?follows? (?:in every case|automatically)|follows? as surely as|(?:the )?(?:rule|norm) without exception)\b",
        r"\b(?P<head>rely on (?:it|us|that|this)\b|(?:know|one thing is|be told|say|said|told you|that much is)(?: \w+){0,3} for (?:sure|certain)|take it for granted|it (?:is|stands) (?:certain|sure|settled|beyond)|you have nothing to lose but)\b[:, ][^\n;]{0,60}?\b(?:{outcome}|succeed\w*)",
        r"\b(?P<head>not (?:a (?:question|matter) of )?(?:whether|if)\b[^\n;.]{0,60}?,? but (?:only |rather |just )?(?:of )?(?:how|when))\b",
        r"\b{outcome}[^\n;]{0,50}?\b(?P<head>(?:is|are|was|becomes) (?:\w+ )?a (?:\w+ )?certainty)\b",
        r"\b(?P<head>(?:it is |it's )?(?:only|just) a (?:matter|question) of time (?:before|until|till))\b[^\n;,]{0,60}?(?:remission|respon\w+|recover\w*|well again|healthy|cure|shrink\w*)",
        r"\b(?P<head>(?:is|are|am|they're|it's|you're) (?:\w+ly )?(?:bound|sure|certain|destined|guaranteed|bound and certain) to (?:\w+ )?(?:take|win|succeed|prevail|turn out well|do (?:its|their)|end well|get|go|beat|leave|live|be (?:well|healthy|cured|fine|free|successful)))\b(?! (?:your|the) (?:tablets?|medicines?))",
        r"\b(?P<head>(?:failure|failing|defeat|non-?response|disappointment|(?:a )?(?:relapses?|recurrence|setbacks?))\b[^\n;,]{0,40}? (?:is|are|has become|becomes) (?:simply |absolutely |just |all but )?(?:not an option|impossible|unthinkable|unknown(?! (?:at|how|why|yet))|unheard of|out of the question|ruled out|excluded|not possible(?! to)|a foreign word|a thing of the past|history))\b",
        r"\b(?P<head>(?:commit (?:ourselves|myself)|undertakes? (?:to|that)|stakes? (?:our|my|his|her|their) (?:name|reputation|honour|word)|i bet|we bet|you can bet))\b…\b{outcome}",
        r"\b{outcome}[^\n;]{0,40}?\b(?P<head>(?:with|under|backed by|covered by|comes with) (?:our |a |my |the )?(?:full )?(?:\w+ )?(?:guarantee|warranty|promise|pledge)s?)\b",
        r"\b(?P<head>(?:secure|claim|collect|book|reserve|order|buy|win back) (?:your|a|their) (?:\w+ )?(?:remission|recovery|cure|healing)|tak(?:e|es|ing) (?:\w+ ){1,5}for granted[^\n;]{0,60}?|(?:remission|recovery|cure|success|response) (?:can|may) be taken for granted)\b",
        r"\b(?P<head>(?:they|it|we|i|{therapy}|our (?:\w+ )?(?:team|doctors|method)) (?:\w+ )?(?:(?:has|have) )?(?:(?:never|cannot|can't|could never|will never|won't|does not|doesn't) (?:once )?(?:fail(?:s|ed)?(?! to)|lost? (?:a (?:single )?(?:case|patient|battle)|against)|miss(?:es|ed)? (?:its|their|the) (?:target|tumou?r|cancer)|disappoint\w*|let(?:s|ting)? (?:you|anyone|patients|(?:an?|any|one|a single) (?:\w+ )?(?:patient|family)) down|backfire)|always (?:\w+ )?(?:wins?|succeeds?|works?(?! (?:with|together|closely|in|under|on))|finds? (?:the (?:tumou?r|cancer|disease)|its target|their target)|responds?|prevails?)))\b",
        r"\b(?P<head>(?:incapable of failing|cannot but (?:work|succeed|help|win|respond)|can only (?:succeed|win|get better)|(?:impossible|unthinkable) (?:for|that) [^\n;,]{0,40}?(?:fail|relaps|not (?:work|respond))\w*|fail-?safe|surefire|sure-fire|tried and never failed|works? (?:whatever|come what may|no matter|regardless|every single time|in (?:every|each|any) (?:single )?(?:case|patient|person))))\b",
        r"\b(?P<head>(?:(?:nobody|no one|no patient|not one(?: patient| person| family| of our patients)?|none of (?:our|the) (?:patients|people)(?: we treat)?|no family) (?:\w+ ){0,3}?(?:leaves?|goes? (?:home|away)|went (?:home|away)|left|walks? (?:out|away))[^\n;,]{0,30}?\bwithout (?:a |an |their |having )?(?:\w+ )?(?:remission|response|recover\w+|cure|improvement|success|being (?:cured|healed))))\b",
        r"\b(?P<head>(?:every(?:one|body)|anyone|all (?:those|people|patients|children|who)|each (?:person|patient)|every (?:person|patient|child|man|woman)) (?:who|whom|we|treated|given|that|with)\b[^\n;,]{0,45}?\b(?:(?:will |can |has |have )?(?:respond(?:s|ed)?|recover(?:s|ed)?)(?! (?:is|are|was|were|should|must|may|will|from (?:the )?(?:infection|surgery|pneumonia|fever)|to (?:vaccin|the (?:survey|letter)))\w*)|(?:gets?|got) (?:well|better)|(?:is|was|are|were) cured|(?:goes|go|went) (?:into remission|home (?:healthy|well|cured))|(?:reach|achiev|enter)\w* (?:a )?(?:\w+ )?remission(?! (?:is|are|should|must|may|still))|leaves? (?:us )?(?:healthy|cured|well)))",
        r"\b(?P<head>(?:if|when|unless|should) [^\n;]{0,50}?(?:you (?:do not|don't|will not) pay|pay (?:us )?nothing|owe (?:us )?nothing|(?:we|you)(?: will|'ll)? (?:refund|get (?:a|your) (?:full )?(?:money|refund)|return your money)|(?:full )?refund|money (?:is |will be )?returned|free of charge|at no charge)(?=[^\n;]{0,30}))",
        r"\b(?P<head>pay (?:us )?only (?:if|when|for|once|after) (?:you |it |the treatment |a |your |the )?(?:\w+ ){0,3}?(?:work|remission|success|respon|recover|result|cure|improve|better|well)\w*|(?:remission|cure|response|recovery|success) or (?:you )?(?:pay nothing|your money|it is free|no (?:fee|charge|bill)|a refund|we refund))",
        r"\b(?P<head>(?:success|remission|recovery|response|cure|healing|results?) (?:comes? |is |are |come )?(?:built[- ]in|included|with (?:a )?(?:certificate|contract|warranty)|by contract|in writing|under contract|insured))\b",
        r"\b(?P<head>swor(?:e|n)|swears)\b…\b{outcome}",
        r"\b(?P<head>(?:bank|bet|stake your (?:house|life)|set your (?:watch|clock)) (?:on|by) (?:a |an |the |your |our )?(?:\w+ ){0,2}?{outcome})",
        r"\b(?:well|healthy|cured|remission|recover\w*|respon\w+|success)\b[^\n]{0,40}?\b(?P<head>(?:in (?:writing|black and white|your contract)|sign(?:ed)? (?:for|on) it|it will happen|depend on it|no ifs|no buts|end of story|full stop(?= *(?:$|[\n.!,]))|mark it in your (?:diary|calendar)|that is how (?:sure|certain|confident)))",
        r"\b(?P<head>failures?\b[^\n;,]{0,20}? (?:do(?:es)? not|doesn\'t|don\'t|never) (?:happen|exist|occur|come up|enter)|(?:no such thing as|do(?:es)? not know the (?:word|meaning)s?(?: of)?) [“\"]?(?:an? )?(?:\w+ )?(?:non-?respon\w+|failure|relapses?|hopeless|lost cause|treatment failure))",
        r"\b(?P<head>(?:have|has) (?:yet|still) to (?:meet|see|find|encounter|come across|treat) (?:an? |the |any |one )?(?:\w+ ){0,4}?(?:that|who|which|it|we) (?:\w+ )?(?:could|can|did|does|would|will|has|had)? ?(?:not |never |\'t )?(?:resist|withst|respond|fail|beat|cure|help|defeat|improve|relaps)\w*)",
        r"\b(?P<head>(?:so|that|this) (?:sure|certain|confident) (?:are|is) (?:we|he|she|they|the \w+) (?:of|that)|(?:how|so) (?:sure|certain|confident) (?:we|he|she|they|the \w+) (?:are|is) that)\b…\b(?:{outcome}|succeed\w*)",
        r"\b(?P<head>(?:whoever|whosoever|anybody who|anyone who|all who|those who)\b[^\n;,]{0,45}?\b(?:(?:will|shall) (?:live\b(?! (?:in|with|near|at))|survive|recover|get well)|(?:goes?|leaves?|walks?|comes?) (?:home |out |away |it |us )?(?:in (?:\w+ )?remission|with a (?:\w+ )?(?:remission|response)|cured|healed|healthy|well\b)))",
        r"\b(?P<head>we (?:do not|don\'t|never|have never|have not) (?:ever )?los[et]t? (?:\w+ )?(?:patients?|people|anyone|anybody)|every (?:single )?(?:transplant|infusion|treatment|case|operation|graft|patient) (?:is |was |has been |turned out )?(?:an? )?(?:\w+ )?(?:success(?:ful)?|triumph|victory|responder)\b|never (?:once |yet )?(?:had|seen|known|recorded|suffered|experienced) (?:an? |any |one |a single )?(?:\w+ )?(?:failures?|relapses?|non-?responders?|defeats?|disappointments?))",
        r"\b{cancer} (?P<head>(?:always|invariably|never) (?:loses?|wins?|retreats?|yields?|surrenders?|gives? (?:in|up|way)|stands? a chance|survives?)|(?:does not|doesn\'t|has no|stands no|hasn\'t a|will not|won\'t) (?:\w+ )?(?:stand a )?chance)\b",
        r"\b(?P<head>works? for each\b)",
        r"\b(?P<head>with (?:this|our|the) (?:\w+ )?\w+,? (?:nobody|no one|no patient|no child) (?:ever )?(?:fails?|relapses?|dies|is lost))\b",
        r"\b(?P<head>(?:sure|surest|certain|guaranteed|infallible|foolproof) (?:way|road|path|route|means) (?:to|of) (?:\w+ ){0,4}?(?:years|life|health|remission|recovery|cure|survival|healing))\b",
        r"\b{therapy} (?:\w+ )?(?P<head>(?:rules? out|excludes?|prevents?|eliminates?|abolishes) (?:any|all|every|each) (?:\w+ )?(?:relapses?|recurrences?|return of))\b",
        r"\b(?P<head>never again (?:have|has|need|needs)? ?(?:to )?(?:fear|worry about|dread|be afraid of) (?:\w+ ){0,2}?{cancer})\b",
        r"\b(?P<head>(?:give|grant|lend|trust) us [^\n;.]{0,30}?,? and (?:we|you)(?: will|'ll)\b[^\n;]{0,40}?\b(?:remission|cured?|healthy|(?:free|empty|clear) of|a (?:second|new) life|well again))\b",
        r"\b{outcome}[^\n;]{0,40}?\b(?P<head>(?:(?:a )?(?:matter|question) of )?when,? (?:and )?not (?:of )?(?:if|whether))\b",
    ),
    ru=(
        r"(?<!\w)(?P<head>(?:ни у кого|ни у одного|ни у одной|никто из|ни один)(?!\w)[^\n;,]{0,40}? не (?:было|возник\w*|случил\w*|наступил\w*|случал\w*|бывает) (?:\w+ )?рецидив\w*)",
        r"(?<!\w)(?P<head>(?:выводим|вводим|приводим|доводим) (?:их|вас|пациентов|больных|каждого|всех|любого)(?: \w+)? (?:в|к|до) (?:\w+ )?(?:ремисси|выздоровлени)\w+|(?:спаса|вылечива|излечива|исцеля)(?:ет|ем|ют) (?:кажд\w+|всех|любого|всякого))(?!\w)",
        r"(?<!\w)(?P<head>(?:кажд(?:ый|ая)|все|любой) (?:наш\w* )?(?:пациент|больн)\w* (?:\w+ ){0,2}?(?:выписыва|уход|уезжа|возвраща|покида|выход|вступа|достига)\w+[^\n;,]{0,25}? (?:в (?:\w+ )?ремисси\w+|здоров\w+|с ремиссией|без (?:болезни|опухоли|симптомов)|ремисси\w+))(?!\w)",
        r"(?<!\w)(?P<head>гаранти\w+|обеща(?:ем|ют|ет|ю|я)?|обещан\w*|пообеща\w+|обязуемся|ручаемся|клян[её]мся|заверя\w+|уверяем|обеспечим|обеспечив(?:аем|ает))(?!\w)…{outcome}",
        r"{outcome}[^\n;,]{0,40}?(?<!\w)(?P<head>гаранти\w+|обеспечен[аоы]?(?!\w)|неизбеж\w+|неминуем\w*|несомнен\w+|не вызывает сомнен\w*|предреш\w+|предопредел\w+|не заставит себя ждать|(?:лишь |только |всего лишь )?(?:вопрос|дело) времени|никуда не денется|у вас в кармане|не подлежит сомнению)",
        r"(?<!\w)(?:исход|итог|результат|успех|эффект|ремисси|выздоровлени|улучшени|ответ|победа)\w*(?: (?!не(?!\w))[\w-]+){0,5}? (?P<head>гарантирован[аоы]?|гарантиру[ею]тся|обеспечен[аоы]?|предрешен[аоы]?)(?!\w)",
        r"(?<!\w)(?P<head>(?:во всех|в каждом|в любом|в 100 ?%|в ста процентах) (?:\w+ )?случа\w+,? (?:(?!не )[\w-]+ ){0,3}?(?:{tumour} (?:\w+ )?(?:отступа|исчеза|уход|уменьша|сдает|регрессир)\w+|(?:отступа|исчеза|уход|уменьша|регрессир)\w+ {tumour}|(?:достига|наступа|получа|получен|достигнут|добива|удает|отмеча)\w* (?:\w+ ){0,2}?(?:ремисси|ответ|улучшен|успех|выздоров|результат)\w*|(?:помога|действу|срабатыва|эффективн)\w+|(?:ремисси|улучшен|выздоров)\w+ (?:\w+ )?(?:достига|наступа|получ)\w+))",
        r"(?<!\w)(?P<head>(?:ремисси|улучшен|выздоров|ответ|результат)\w* (?:(?!не )\w+ ){0,3}?(?:достиг|наступ|получ|отмеч)\w+ (?:\w+ )?(?:во всех случаях|в каждом случае|у всех(?! ли)|у каждого)(?!\w))",
        r"(?<!\w)(?P<head>руча(?:юсь|емся|ется|ются|тельств\w+)|поруч(?:усь|имся|ится|атся|ил(?:ся|ась|ись))|отвеча(?:ем|ю|ет|ют) (?:головой|жизнью|репутацией|именем|за (?:результат|исход|успех|выздоров|ремисси)\w*)|головой отвеча\w+|да(?:ем|ю|ст|ет) (?:вам )?(?:честное )?слово)(?!\w)",
        r"(?<!\w)(?P<head>доб(?:ьемся|ьетесь|ьется)|достигн(?:ем|ете|ут|ет)|войд(?:ете|ем|ет) в|выйд(?:ете|ем|ет) в|выведем (?:\w+ ){0,2}?в|вывед(?:ет|ут) (?:\w+ ){0,2}?в|привед(?:ем|ет|ут) (?:\w+ )?(?:к|в)|получите|обрет(?:ете|ет|ут)|дожд(?:етесь|емся)|принес(?:ет|ем|ут)|наступит|придет|уйдете(?: домой)? с|уедете(?: домой)? с)(?!\w) (?:\w+ ){0,3}?(?:ремисси\w+|выздоровлени\w+|излечени\w+|исцелени\w+|здоровь\w+|победы над|(?:стойк|полн|глубок)\w+ (?:ответ|эффект)\w*)",
        r"(?<!\w)(?<!функциональное )(?<!клиническое )(?:ремисси\w+|выздоровлени\w+|излечени\w+|исцелени\w+|улучшени\w+) (?:\w+ ){0,2}?(?P<head>(?:наступит|придет|вернется|состоится|произойдет|будет достигнут\w*|будет вашей|не за горами|близк[оа]))(?!\w)",
        r"(?<!\w)(?:ремисси\w+|выздоровлени\w+|излечени\w+|исцелени\w+|здоровье|победу над {disease})(?!\w)[^\n;,]{0,20}? (?P<head>(?:устро|обеспеч|организу|верн|да[дс]|подар|достигн|добь|довед|сдела|получ|закреп|удерж|принес|достав|гарантиру)(?:им|ем|ит|ят|ут|ете|ите|т)(?:ся|сь)?)(?!\w)",
        r"(?<!\w)(?P<head>(?:не (?:было|бывает|знает|знаем|случалось|будет) )?ни (?:одной|единой|одного|единого) (?:неудач|осечк|поражен|промах|провал|отказ[а] ткан|срыв)\w*|(?:не знает|не бывает|не знаем|не терп\w+) (?:поражени|неудач|провал|осеч)\w+|(?:сомневаться|усомниться) (?:\w+ ){0,4}?(?:не приходится|не придется|нет причин|незачем|нечего)|(?:исход|финал|итог)\w* (?:\w+ )?(?:известен заранее|очевиден|один|всегда один)|(?:любой ценой|при любом раскладе|во что бы то ни стало)[^\n;,]{0,30}?(?:ремисси|выздоров|излеч|вылеч|победи)\w+)(?!\w)",
        r"(?P<head>(?<!\w)у (?:кажд\w+|любого|всех|всякого)(?!\w)[^\n;,]{0,35}?(?:{tumour}[^\n;,]{0,20}?(?:уменьша|исчеза|отступа|сдает|уход|пропада|регрессир)\w+|(?:уменьша|исчеза|отступа|пропада|регрессир)\w+ (?:\w+ )?{tumour}|(?:наступа|наступил|достигнут|получен|отмеч)\w* (?:\w+ )?(?:ремисси|ответ|улучшен|выздоров)\w*|(?:ремисси|улучшен|выздоровлен)\w+ (?:\w+ )?(?:наступа|наступил|достигнут)\w*)|{tumour}[^\n;,]{0,20}?(?:уменьша|исчеза|отступа|сдает|пропада|регрессир)\w+[^\n;,]{0,15}? у (?:кажд\w+|любого|всех))",
        r"{tumour}[^\n;,]{0,25}?(?P<head>(?:отступа|сдает|исчеза|уход|проигрыва|поддает|капитулиру|пасует)\w*[^\n;,]{0,20}?(?<!\w)(?:всегда|неизменно|каждый раз|в любом (?:случае|возрасте)|без исключени\w+|при любых)|(?:всегда|неизменно|каждый раз|в любом случае) (?:\w+ )?(?:отступа|сдает|исчеза|уход|проигрыва|поддает|капитулиру|пасует)\w*)",
        r"(?<!\w)(?P<head>(?:безнадежн|неизлечим|трудн|проигрышн)\w+ (?:случаев|больных|пациентов|диагнозов|стадий) (?:\w+ ){0,3}?(?:не (?:существует|бывает|осталось)|нет)|(?:поможем|помогут|помогаем|вытащим|спасем|вылечим) (?:любому|каждому|всем|кажд\w+|любого|всех)(?!\w))",
        r"(?P<head>в (?:ста|100) случаях из (?:ста|100)|(?<!\w)сто из ста(?!\w)|(?<!\w)каждый из обратившихся|всем и каждому|(?:поставим|поставит|поднимем|поднимет|поднимают) (?:\w+ )?на ноги (?:\w+ )?(?:любого|кажд\w+|всех|даже)|(?:любого|каждого|всех|даже \w+) (?:\w+ )?(?:поставим|поставит|поднимем|поднимет) на ноги)",
        r"(?P<head>(?<!\w)(?:ремисси\w+|результат\w*|выздоровлени\w+|эффект\w*|успех\w*|(?:не|без) (?:помо\w+|подейств\w+|сработа\w+|ремисси\w+|результат\w*|эффект\w*|ответ\w*))(?!\w)[^\n;]{0,30}?(?:или|иначе|либо|–|,|:) ?(?:мы )?(?:верн\w+ |возврат\w* |возвраща\w+ |получ\w+ )?(?:все |всю |свои |ваши )?(?:деньги|средства|оплат[уы]|сумму)(?: назад| обратно)?(?! за)|(?:платите|оплата|плата|расч[её]т) (?:\w+ )?(?:только |лишь |исключительно )?(?:за|при|после|по) (?:\w+ )?(?:результат(?:а|у|е)?(?!\w)(?! анализ)|ремисси\w*|успех\w*|выздоровлени\w*)|возврат (?:\w+ )?(?:денег|средств|оплаты|стоимости)[^\n;]{0,40}?(?:ремисси|результат|эффект|не помо|не подейств|неудач)\w*)",
        r"(?P<head>(?<!\w)(?:ни один|никто|ни одного|ни одна)(?!\w)[^\n;,]{0,30}? (?:не (?:ушел|ушла|уходит|остал\w*|остается|уехал\w*|уезжа\w+|покида\w+|вернул\w+|отпустили|отпускаем))[^\n;,]{0,25}?(?:без (?:результат|ответ|помощ|улучш|ремисс|победы)\w*|ни с чем|больн\w+|с болезнью)|не (?:было|знаем|припомн\w+|помним) (?:\w+ ){0,2}?случа\w+,? (?:когда|чтобы)[^\n;]{0,50}?не (?:помог|подейств|сработ|дал|отступ|ответ)\w*)",
        r"(?P<head>(?:(?:все равно|так или иначе|во что бы то ни стало|как бы то ни было|при любом раскладе|рано или поздно)(?!\w)[^\n;,]{0,30}?(?:поправ\w+|выздоров\w+|вылеч\w+|излеч\w+|победи\w+|помо(?:жет|жем)|отступит|добь\w+|достигн\w+)))",
        r"(?<!\w)(?P<head>обязательно|непременно|безусловно|точно|несомненно|наверняка|неминуемо|в любом случае|без сомнени[яй]|всегда)(?!\w)[^\n;,]{0,30}?(?:ответит\w* на (?:лечени|терапи)|отклик\w+|отреагир\w+ на (?:лечени|терапи)|поправ\w+|выздоров\w+|излеч\w+|вылеч\w+|помо(?:жет|жем|гает|гут)|победи\w+|будете здоров\w*|станет лучше|ремисси\w*|отступит|исчезнет|подейству\w*|срабатыва\w*|сработа\w*|верн[её]тесь к)",
        r"(?<!\w)(?P<head>(?:можете быть|будьте) (?:уверены|спокойны)|не сомневайтесь|нет сомнений)(?!\w)…{outcome}",
        r"(?<!\w)(?P<head>вы (?:\w+ )?(?:поправитесь|выздоровеете|излечитесь|будете здоровы|победите|вылечитесь|забудете о|верн[её]тесь к (?:жизни|здоров\w+)|избавитесь от (?:болезни|рака|миеломы|недуга)|достигнете ремиссии|уйд[её]те здоров\w+))",
        r"(?P<head>(?:стопроцентн\w*|100[ -]?%[- ]?\w{0,3}|стопроцентн\w*|абсолютн\w+) (?:\w+ )?(?:результат\w*|успех\w*|эффект\w*|излечен\w*|выздоровлен\w*|гаранти\w*|ремисси\w*|ответ\w*|эффективност\w*))",
        r"(?<!\w)(?P<head>(?:помога\w+|действу\w+|эффектив\w+|подходит|работает)[^\n;,]{0,25}?(?:абсолютно всем|всем без исключения|каждому(?: пациенту)?|в любом случае|всегда|безотказно|на 100 ?%|в 100 ?% случаев|на сто процентов|всем пациентам|всем больным))",
        r"(?P<head>осечек не (?:быва|да|буд)\w*|не (?:да[её]т|знает|быва\w*) (?:осечек|сбоев|неудач)|неудач не быва\w*|не подвод\w+|безотказн\w+|без единой неудачи|не знает поражений|верн[её]м деньги|вернем деньги|деньги вернём|да[её]м слово|сто процентов (?:вылеч|помо|выздоров)\w*)",
        r"(?<!\w)(?P<head>(?:каждый|любой|все|всякий) (?:наш\w* |без исключения )?(?:пациент\w*|больн\w+) (?:\w+ ){0,2}?(?:выздоравлив\w+|поправля\w+|отвеча\w+ на|достига\w+|уход\w+ здоров\w*|выздоров\w+|излечива\w+))",
        r"{outcome}[^\n;,]{0,40}?(?<!\w)(?P<head>дело (?:решенн|верн|техник)\w*|решен\w* заранее|верняк|железно|железобетонн\w+|в наших руках|у нас в руках|сам(?:о|а) собой разумеется|гарантирован\w*)(?!\w)",
        r"(?<!\w)(?P<head>(?:выздоравлив|поправля|излечива|исцеля|уходят здоров|уезжают здоров)\w*[^\n;,]{0,20}? (?:все до (?:единого|одного|последнего)|поголовно|без исключени\w+|каждый(?! по)|как один|все(?= *(?:[.!,\n]|$))))",
        r"(?<!\w)(?P<head>(?:дал|дала|дали|дают|даст) (?:\w+ )?(?:честное )?слово|(?:божился|божилась|клялся|клялась|поклялся|поклялась|побожился)|за\w{0,4}верил\w*|убедил\w* меня)(?!\w)[^\n;]{0,70}?(?:здоров\w*|вылеч\w+|поправ\w+|ремисси\w+|выздоров\w+|на ноги|помо(?:жет|гут)|отступит|победим|буду жить)",
        r"(?<!\w)(?P<head>(?:ни одного|не (?:было|знаем|помним|припомним|встречал\w*|видел\w*)|нет) (?:\w+ ){0,3}?(?:больн|пациент|случа|человек)\w*,? (?:котор\w+|кому|чтобы|когда|где|на ком)[^\n;]{0,50}? не (?:помо|подейств|сработ|ответ|отклик|выздоров|поправ|дал)\w*|(?:ни разу|никогда|еще|такого) (?:\w+ ){0,3}?не (?:было|бывало|случалось),? (?:такого,? )?чтобы[^\n;]{0,50}? не (?:помо|подейств|сработ|ответ|отклик|выздоров|поправ|дал)\w*)",
        r"(?<!\w)(?<!когда )(?<!пока не )(?<!вы )(?P<head>(?:выздоровеете|поправитесь|вылечитесь|исцелитесь|излечитесь)|вы (?:\w+ )?(?:будете|окажетесь) (?:\w+ )?в (?:\w+ )?ремиссии)(?!\w)",
        r"(?<!\w)(?P<head>(?:промахов|неудач|провалов|срывов|поражений|осечек|исключений) (?:у нас |здесь |\w+ ){0,2}?(?:не (?:бывает|будет|было|случается)|нет)|не (?:может|могут) не (?:подейств|помо|сработ|дать|ответ|вылеч)\w*|(?:эффект|ответ|ремисси|улучшени|отклик)\w* (?:\w+ ){0,2}?(?:наступ|возник|появля|достиг|приход|есть|бывает|виден)\w* (?:\w+ )?у (?:всех|каждого|любого))(?!\w)",
        *PROMISED,
    ),
    zh=(
        *chinese_claims.PROMISED,
        r"(?:我院|我们|本中心|我科|本院)[^\n;,]{0,14}?(?P<head>(?:无一(?:例|人)?|没有(?:一|任何)(?:例|人|位|个)?(?:患者|病人)?)(?:再)?(?:出现)?(?:复发|失败|无效))",
        r"(?P<head>(?:复发|无效|不见效|不缓解|治不好|没(?:有)?效果)(?:的话|者|了)?,?(?:我们|我院|本院)?(?:就|则|可|即|将|承诺|保证|立即|一律)*(?:全额|全部|如数)?(?:退款|退费|退钱|返款|退还(?:全部)?费用))",
        r"(?P<head>(?<!努力)(?<!全力)能(?:够)?(?:救活|治好|救回|挽救|治愈)(?:每一?(?:位|个|名)|所有|全部|任何)[^\n;,]{0,6}?(?:患者|病人|孩子|人|生命|患儿))",
        r"(?:成功|疗效|效果|康复(?!训练|指导|科|器材|设施|锻炼)|缓解|好转|治愈|见效|(?:好|理想|满意)的?结果)[^\n;,]{0,4}?(?P<head>指日可待|只(?:是|不过是)时间(?:的)?问题|是?有保[证障](?:的)?(?=[,。!\n”]|$)|触手可及|近在眼前|板上钉钉|毫无悬念)",
        r"(?P<head>保证|确保|担保|承诺|包您?(?=治|好|痊|康|见|效|根)|许诺|保障|力保|百分之?百|100%|必定|必然|一定(?:能|会|可以|可|让|有|得到|治)|肯定(?:能|会|可以|有)|绝对(?:能|会|可以|有效|见效)|必能|必会|定能|必将|稳稳|笃定|十足把握|打包票|放心)[^\n;。]{0,18}?(?:{outcome}|{therapy}好)",
        r"{outcome}[^\n;]{0,10}?(?P<head>有保障|有保证|百分之?百|合同保障|得到保证|得到保障|是必然的|毋庸置疑|毫无疑问|100%|万无一失|板上钉钉|确定无疑)",
        r"(?P<head>包(?:治|好|愈|治愈|痊愈|见效)(?!括|含)|药到病除|妙手回春|手到病除|无效退款|(?:否则|不然|不成功|无效)[^\n,]{0,6}(?:退款|退费|退钱)|不(?:治|见)?(?:愈|效|好)(?:就)?(?:不收费|退款|全额退)|治不好(?:不收|退|不要)|百发百中|屡试不爽|万试万灵|立竿见影|签约治疗|签约即治|(?:都|均|皆)能?(?:取得|获得|达到)[^\n,]{0,4}(?:疗效|效果|缓解|康复)|(?:康复|治愈|缓解|痊愈|好转)(?:指日可待|近在咫尺|触手可及|唾手可得|不在话下|只是时间问题)|一针见效)",
        r"(?P<head>(?:对|让|使|适合)?(?:所有|每一?位|每一?个|每名|任何|全部)[^\n;,。]{0,6}{patient}[^\n;。,]{0,8}?(?:都|均|皆)?(?:能|会|可以|可|都|均)?(?:有效|见效|康复|痊愈|治愈|获得缓解|达到缓解|受益|好转|恢复健康))",
        r"(?P<head>从(?:未|无|没)失(?:手|败|误)|从不失败|没有失败过|永不失败|零失败)",
        # all and every: whoever comes gets better
        r"(?P<head>(?:无论|不论|不管|不问)[^\n;。]{1,26}?(?:都|均|皆|一样|照样)(?:能够?|会|可以?(?!能)|有(?=效|望)|取得|获得|达到|拿到|得到|实现|收到)(?:(?!评估|评价|监测|检查|观察|影响|讨论|记录|关注|可能|不|询问|告知|安排)[^\n;,。]){0,10}?{well})",
        r"(?P<head>(?:人人|个个|位位|例例|次次|针针|老少)(?:都|皆|均)?(?:能够?|会|可以?|有)?[^\n;,。不]{0,6}?{well})",
        r"(?P<head>(?:无一(?:例外)?|没有(?:任何)?(?:一|哪一?)[个位例名](?:患者|病人|人|病友)?)[^\n;,。]{0,8}?(?:不(?:获得|见效|起效|缓解|好转|受益|康复|达到|满意)|失望|落空|空手|白来|白跑|无效))",
        r"(?P<head>(?:凡|只要)(?:是)?[^\n;。]{2,22}?(?:都|均|皆|就|便|必)(?:能够?|会|可以?(?!能)|可)(?:(?!评估|监测|检查|可能|不|安排|告知|接受|参加|申请)[^\n;,。]){0,8}?(?:治愈|痊愈|康复|见效|起效|缓解|根治|治好|好起来|好转|受益|获益))",
        r"(?P<head>(?:所有|每一?[个位名例种类]|任何|全部|各(?:类|种)|一切|再[^\n;,。]{1,8})(?:(?!如果|若|是否)[^\n;。]){0,24}?(?:均|都|皆|全|也)(?:能够?|会|可以?(?!能)|有)(?:(?!评估|评价|监测|检查|观察|影响|讨论|记录|关注|可能|不|询问|告知|安排|接受|进行|随|出现)[^\n;,。]){0,12}?(?:{well}|低头|投降|让步|服软))",
        r"(?P<head>(?:来|做|治|打|用|住|输|找对)(?:了|完|到|上)?[^\n;,。]{0,8}?就(?:一定)?(?:能|会|可以|行|有)[^\n;,。不]{0,4}?{well}|总有(?:一)?(?:款|种|个|套|办法)[^\n;,。]{0,8}?{well}|(?:拿|用)疗效(?:说话|兑现)|(?:疗效|缓解|治愈)[^\n;,。]{0,4}(?:买了?保险|投保|承保|上保险))",
        r"(?P<head>(?:没有?|无)(?:我们?|他|她|这里)?(?:治|看|医)不(?:好|了)的(?:病|癌|类型|患者|人)?(?=[,。!\n”]|$)|每一?(?:次|例|台)[^\n;,。]{0,8}?(?:都|皆|均)[^\n;,。不]{0,6}?(?:成功|有效|见效|圆满))",
        r"(?P<head>包(?:您|你|我|他|她|咱|大家|各位)[^\n;,。]{0,8}?(?:治|好(?!奇)|痊|康复|见效|根除|缓解|转阴|满意))",
        r"(?P<head>(?:见效|有效|治好|缓解|康复|痊愈)(?:了)?(?:之?后|再|才)(?:再|才)?(?:付|收|交|给)(?:款|费|钱|尾款)?|{outcome}[^\n;,。]{0,4}?(?:是)?(?:毫无|绝无)(?:悬念|疑问|问题|意外))",
        # no cure, no fee
        r"(?P<head>(?:达不到|没有?|未|不|无)(?:(?!来|到场|使用|发生|出席|如期)[^\n;。]){0,14}?(?:效|缓解|好|愈|成功|转阴|康复)[^\n;。]{0,14}?(?:退(?:款|费|钱|还)|(?:全额|分文|一分|如数)[^\n;。,]{0,3}(?:退|不收|不要|不取)|不(?:要|收)(?:您|你)?(?:一分)?(?:钱|费)|分文不|一分(?:钱)?(?:都|也)?不|免单|赔(?:付|偿|您|你)))",
        # sureness in everyday words
        r"(?P<head>一准儿?|准保|保准|管保|包管|保管(?!好|期|箱|员|病)|铁定|十拿九稳|稳操胜券|(?<![标水校对精])准(?:能|会|好)|妥妥|没跑|胜券在握|万无一失|(?:绝对|一定|肯定)(?!要|程度|期|范围|值|的时|比例|数|量|是否))(?:(?!评估|检查|告诉|告知|不|预约|带)[^\n;,。]){0,8}?{well}",
        r"(?P<head>(?:有|怀着)(?:十足|充分|绝对|百分之?百|100%|十二分|足够|完全|十分)的?(?:把握|信心))…(?:{outcome}|{illness})",
        r"(?P<head>打(?:了|下|过)?(?:包|保|了包|了保)票|拍(?:着|了)?胸脯|立(?:下|了)?军令状|包在(?:我们?|我院)身上|(?:签(?:下|订|署|了)?|与[^\n;,。]{1,6}签)[^\n;,。]{0,6}(?:疗效|康复|治愈|缓解|无效)[^\n;,。]{0,5}(?:协议|合同|保险|承诺))(?!的)…{well}",
        r"{outcome}[^\n;,。]{0,6}?(?P<head>(?:我们|我院)?(?:全)?包了|包在(?:我们|我)|我们(?:来)?(?:兜底|负责到底|打包票|说了算)|打包票|不成问题|不是问题|是早晚的事|早晚的事|(?:就|也)?(?:是|会)?(?:水到渠成|顺理成章|自然而然|顺其自然|十有八九|没跑)|是迟早的事|手到擒来|没(?:有)?(?:任何)?(?:悬念|问题(?=[,。!\n”]|$)|疑问)|(?:是)?十拿九稳|不打折扣|不在话下|尽在掌握|稳了)",
        r"{well}[^\n;。]{0,8}?(?P<head>(?:我们|在此)?(?:敢|可以?|愿意?)?(?:打包票|打保票|立军令状|拍胸脯|保证|担保|说到做到|签字画押))(?=[,。!\n”]|$)",
        r"(?P<head>(?:下|过|再)(?:一)?个(?:治愈|康复|痊愈|好起来)的(?:人)?就是(?:您|你)|打(?:了|个|下|过)?(?:包|保)票|立(?:下|了)?(?:军令状|字据)|(?:治疗|疗程|手术|回输|移植|字典里?|词典里?)[^\n;,。]{0,4}没有[“\"]?失败|没有[“\"]?失败[”\"]?(?:二字|一说|可言|这(?:个|两)|的案例)|(?:疗效|缓解)(?:的)?(?:保障|承诺|兜底|对赌|保险|险)(?!金|部|研究)|(?:给|为|替)(?:您|你|患者)[^\n;,。]{0,4}兜底|还(?:您|你|他|她)?(?:一)?(?:个|份|张|副|片)?[^\n;,。]{0,4}(?:阴性|健康|干净|完整|无癌|无瘤))",
        r"(?P<head>(?:保证|保|叫|让|使|带)(?:您|你|患者)[^\n;,。不]{0,6}(?:站着|好好(?:地)?|健健康康(?:地)?|平安|活着|笑着|蹦蹦跳跳)(?:地)?(?:走出|回家|回去|出院|走出去))",
        r"(?P<head>(?:患者|病人|病友|人)[^\n;,。]{0,8}?(?:都|均|皆|全部|全都|无一例外)(?:(?!可能|评估|需|要|应|会被|不)[^\n;,。]){0,6}?(?:治愈|痊愈|康复|见效|起效|缓解|好转|受益|获益))(?!的患者|率|者|情况|程度|与否|后|时)",
        r"(?P<head>(?<![不未何])必(?=见|有|得|达|可|获|收|将|能|然|定))[^\n;,。不]{0,6}?{well}",
        # the word of honour, the wager, the bill that is not sent
        r"(?P<head>{well}[^\n;。]{0,12}?(?:是|乃)[^\n;,。]{0,10}?(?:的)?(?:承诺|保证|誓言|诺言|底线))(?=[,。!\n”]|$)",
        r"(?P<head>(?:以|用|拿|赌上)[^\n;,。]{0,8}?(?:名誉|声誉|信誉|人格|性命|招牌|饭碗|执照|职业生涯)(?:来)?(?:担保|作保|保证|起誓|打赌|做担保))",
        r"(?:治疗|疗效|效果|结果|病|康复|缓解)[^\n;,。]{0,10}?(?P<head>(?:是)?铁板钉钉|稳如泰山|(?:上|有)(?:了)?(?:双)?保险|雷打不动|毫无悬念|铁定)",
        r"(?P<head>(?:不|没(?:有)?)(?:见)?(?:效|好转|缓解|起色)[^\n;]{0,12}?(?:分文不取|一分不收|不要钱|免费|原路退回|如数奉还|全额返还|照退|双倍))",
        r"(?P<head>(?:来(?:了|过|这里)?的?|治过的?|收治的?|经手的?|接诊的?)[^\n;,。]{0,6}?(?:患者|病人|人|家庭)[^\n;。]{0,6}?(?:没有?|无)一(?:个|位|例|人|家)[^\n;,。]{0,6}?(?:不|没)[^\n;,。]{0,8})(?=[,。!\n”]|$)",
        r"(?P<head>就?没有(?:我们?|他|这里)?(?:治|医|看|压|控|拿|搞|啃)不(?:住|好|了|下|动)的(?:病|癌|瘤|患者|病人|骨头)?|从(?:不|未|没|来没)[^\n;,。]{0,3}(?:落空|砸(?:过|锅)|掉过链子|败过|输过)|(?:百战百胜|战无不胜|屡战屡胜|弹无虚发|箭无虚发|从无败绩|未尝(?:一)?败绩|无往不利|马到成功|旗开得胜|所向披靡|十成十|十足十))",
        r"(?P<head>(?:胜利|康复|健康|缓解|新生|治愈)(?:终将|必将|一定|总是|永远)?属于(?:每一?[位个]|所有|任何|您|你)|(?:康复|治愈|缓解|疗效|健康)[^\n;,。]{0,6}(?:人人|个个)可(?:期|及|得|享|见))",
        # so many days, and all is well
        r"(?P<head>(?:{num}|数|几)(?:天|日|周|个月|月|个?疗程|针|次)(?:之?内)?[,:]?[^\n;,。不]{0,4}(?:让|使|叫|还|帮|助|带|送)(?:您|你|患者|病人|他|她|骨髓|肿瘤|癌|病)[^\n;,。不]{0,8}?(?:{well}|恢复正常|回归正常|走人|消失|归零))",
        r"(?P<head>(?:疗效|效果|缓解|治愈|康复)[^\n;,。]{0,5}(?:写|签|列|载|印|落)(?:进|入|在|到)(?:了)?[^\n;,。]{0,4}(?:合同|协议|纸上|白纸黑字)|(?:达标|见效|满意|有(?:了)?效果|缓解|治好|康复)(?:了)?(?:之?后)?(?:再|才|后)(?:收|付|交|给|结)(?:款|费|钱|尾款|账|清)?)(?!前)",
        r"(?P<head>(?:绝不|决不)(?:食言|让[^\n,。]{1,4}失望)|还(?:您|你|他|她)[^\n;,。]{0,6}?(?:缓解|治愈|康复)|治定了|等(?:着)?(?:听)?好消息(?=[,。!\n”吧]|$)|无效[^\n,。]{0,3}不花[^\n,。]{0,2}(?:一分|分文))",
        r"(?P<head>(?:凡|所有|每)[^\n;。]{2,22}?(?:全都|全部|都|无不|均)(?!可能|需|应|会被)[^\n;,。不未没]{0,4}?(?:走出(?:了)?(?:病房|医院)|好(?:起来|了)|缓解(?:了)?|康复|痊愈|治愈(?:了)?)(?=[,。!\n”]|$))",
    ),
)
# The bare future: what will happen to the reader, said without a word of guarantee. Hopes are let through.
_FORESEEN = patterns(
    ru=FORESEEN,
    en=(
        r"\b(?:{therapy}|cells|graft|we|our (?:team|doctors|specialists)|they)\b[^\n;,]{0,30}?\b(?P<head>(?:will|shall|(?:is|are) going to)(?: \w+ly| soon| also)? (?:work|succeed|prevail|win|take hold|do (?:its|their) (?:work|job)|cure|heal|rescue|(?:free|rid) (?:you|your|him|her|the)|put (?:you|your|him|her|the|them)\b[^\n;,]{0,40}?remission|(?:bring|give) (?:you |him |her |them )?(?:about )?(?:back )?(?:a |the |your |their )?(?:\w+ )?(?:remission|response|recovery|cure|healing|health|life|future)|make you (?:well|healthy|better)|restore (?:your |their )?health|(?:destroy|kill|wipe out|defeat|beat|stop|remove|clear|shrink) (?:the|your|every|all|any) (?:\w+ )?(?:{cancer}|(?:cancer|malignant) cells|trace)|save (?:your|his|her) life))\b(?! (?:with|together|closely|out|alongside|towards?|in parallel|on|at|as|through|from|under|only|if|when))",
        r"\b(?:your|the|this|their|his|her|that) (?:\w+ ){0,2}?{cancer}\b (?:\w+ ){0,2}?(?P<head>(?:will|shall|(?:is|are) going to) (?:\w+ ){0,2}?(?:respond|shrink|retreat|yield|vanish|disappear|melt|go away|surrender|give (?:way|up|in)|recede|stay away|lose|not (?:come back|return|stand a chance)|never (?:come back|return)|go into remission|be (?:in (?:\w+ )?remission|gone|beaten|defeated|overcome|conquered|wiped|eliminated|destroyed|history|cured|healed|under control)))\b",
        r"\b(?P<head>(?:they|you|patients|people|everyone|everybody|all|families|he|she)(?: (?:all|who \w+ \w+))? (?:(?:will|shall|'ll) )?(?:leaves?|goe?s? (?:home|away)|walks? (?:out|away)|returns? home|come away) (?:from here |us |here )?(?:in|with a) (?:\w+ )?(?:remission|response|cure))\b",
        r"(?<!many )(?<!most )(?<!some )(?<!few )(?<!for )(?<!fewer )(?<!in )\b(?P<head>(?:people|patients|children|those|adults) (?:who|whom) (?:receiv|get|hav|choos|tak|com|undergo|start|trust)\w* [^\n;,]{0,40}?\b(?:get (?:well|better)|recover(?! (?:from|at|in|more|less|slowly))|are cured|go into remission|respond(?! (?:less|more|poorly|well|differently|to|better)))\b)",
        r"\b(?P<head>(?:your (?:\w+ )?(?:sons?|daughters?|child(?:ren)?|mother|father|husband|wife|loved ones?|relatives?|family)|he|she|they|patients|people|every \w+|everyone|everybody|we all)(?: \w+)? (?:will|shall|'ll) (?:\w+ ){0,2}?(?:get (?:well|better(?! at| care))|recover\b(?! (?:from|at|in))|be (?:cured|healed|healthy)|go into remission|survive\b|beat (?:this|it|the disease)))\b",
        r"\b(?P<head>(?:we|i|they|he|she|it|our \w+)(?: will|'ll| shall) (?:give|bring|hand) (?:you|him|her|them|patients) (?:back )?(?:your|his|her|their) (?:\w+ )?(?:life|health|future|strength)(?: back)?)\b",
        r"\b(?P<head>you(?: will|'ll|'re going to| are going to| shall) (?:soon |once more |again |then |all |both )?(?:get (?:well|healthy|better(?! at| acquainted| care| sleep))|be (?:well(?! (?:looked|cared|informed|prepared|enough|advised|supported))|healthy|cured|healed|your old self|fine\b)|go into remission|(?:win|beat|overcome|survive) (?:this|it|the (?:battle|fight|disease|cancer)|your)|survive\b|live (?:to see|for many|a (?:long|full|normal))|walk (?:out|away) (?:\w+ )?(?:healthy|cured|well|healed|free|from)|(?:not|never) (?:lose (?:this|the|your) (?:fight|battle|war|life)|die of (?:this|your|the)|relapse)|see your (?:[\w']+ ){1,2}(?:grow|marry|finish|wedding|graduat\w+)|dance at|respond\b(?! (?:to (?:a|the) (?:question|letter|call|survey)))))\b",
    ),
    zh=chinese_claims.FORESEEN,
)
_IMPLIED = patterns(en=implied.PROMISES)
_UNTOLD = re.compile(
    r"\b(?:how|what|why|which|when|until|before|in case|assum\w+|decid\w+|predict\w*|tell|knows?|expect\w*|ask\w*|wonder\w*|believ\w+|think\w*|so that|so)\b[^\n,:.]*$"
)
_PROMISED_BEFORE = patterns(
    ru=FORESEEN_ANSWERED,
    en=(
        r"\b(?:remission|recover\w*|cures?|cured|heal\w*|respon[ds]\w*|surviv\w*|well again|healthy|disappear|vanish|shrink|yield|beat\w*|work|succe\w+|victory|gone|win|retreat)\b[^\n]{0,90}¶(?P<head>(?:that|this|it)(?: is|'s) (?:\w+ )?(?:our|my|a|his|her|their|the \w+(?:'s)?) (?:\w+ )?(?:promise|pledge|guarantee|word|vow|commitment))\b",
        r"\b(?P<head>(?:our|my|a|one|the) (?:\w+ )?(?:promise|pledge|guarantee|vow)(?: to you)?(?: is simple)?)¶[^\n]{0,60}\b(?:remission|recover\w*|cures?|cured|heal\w*|respond|surviv\w*|well again|healthy|disappear|vanish|shrink|beat)\b",
        r"\b(?:get better|gets? well|remission|recover\w*|cures?|cured|heal\w*|respond\w*|work\w*|succeed\w*)\b[^\n]{0,30}¶(?P<head>(?:every (?:single )?time|without (?:exception|fail)|always|no exceptions?|guaranteed|period|every (?:single )?one of them|each and every one|all of them))(?= *(?:$|[\n.,!]))",
        r"\bno (?:\w+ )?(?:cure|remission|response|results?|success|improvement)¶(?:then )?(?P<head>(?:no (?:fee|charge|bill|pay\w*|invoice|cost)|(?:you|we) (?:\w+ )?(?:don\'t|do not|won\'t|will not|needn\'t|need not) (?:\w+ )?(?:pay|owe|charge)|(?:you )?(?:pay|owe) (?:us )?nothing|(?:it is |it\'s )?(?:free|on us|on the house)|(?:a )?(?:full )?refund|(?:your )?money back))",
    ),
)
_ADMIN = {
    "en": pattern("en", r"\b{admin}\b"),
    "ru": pattern("ru", r"(?<!\w){admin}"),
    "zh": pattern("zh", r"{admin}"),
}
_CERTAIN_OUTCOME = {
    "en": re.compile(
        r"remission|success (?:is|are|was|will be)|success of (?:the )?treatment|recover|cure|heal|relapse|surviv|tumou?r|cancer|myeloma"
    ),
    "ru": re.compile(
        r"ремисси|выздоров|излеч|исцел|вылеч|рак|миелом|опухол|болезн|здоров|лейкоз|лимфом|(?:успех|результат|эффект|исход)\w* (?:\w+ )?(?:лечени|терапи|car)|за (?:результат|исход|успех)|результат\w* (?:\w+ )?гарантирован|деньги"
    ),
    "zh": re.compile(
        r"^无效|不(?:降|退|见效|达标|转阴|愈|起效)|治愈|痊愈|康复|见效|疗效|缓解|根治|治好|有效|复发|报喜|佳音"
    ),
}
# “We promise to tell you when the disease comes back”: care is promised, not its success.
_HONEST_PROMISE = re.compile(
    r"(?:guarant|promis|pledg|vow|assur|swear)\w*(?: (?!that\b)\w+){0,2} (?:to|(?:that )?(?:we|they|you) (?:will|shall|would)) (?:always )?(?:tell|inform|explain|be (?:honest|open|there)|call|answer|listen|let you|keep you|say|do (?:everything|our best)|look after|care for|support|stand by|protect|respect|discuss|review|check|contact|watch|monitor|not (?:lie|hide))\b"
)
_ADVERSE_ABSENT = {
    "en": re.compile(r"\b(?:careful|make sure|please|before|during|to ensure|in order to)\b"),
    "ru": re.compile(r"(?!)"),
    "zh": re.compile(r"请|为(?:了)?确保|以(?:确保|保证|保障)|为保(?:证|障)"),
}


# That nausea or a rash gets better may be said; that the disease does may not.
_ABOUT_A_SYMPTOM_ZH = re.compile(
    r"^(?!.*(?:癌|瘤|白血病|病情|疾病|康复|治愈|疗效)).*(?:恶心|呕吐|疼|溃疡|便秘|腹泻|脱发|头发|口干|皮疹|症状|不适|疲劳|乏力|焦虑|瘙痒|水肿|麻木|发热|感冒|睡眠|紧张|情绪|感染|食欲)"
)
_OUTRIGHT_ZH = re.compile(r"保证|承诺|担保|包|百分|100|退")


# “An answer comes not in all”; “the guarantee is for the prosthesis, not for the result of the operation”.
_NOT_FOR_ALL_RU = re.compile(
    r"(?<!\w)не (?:у |с |со |для |к |ко |во |в |при |на )?(?:всех|всем|всеми|все|всегда|везде|кажд\w+|люб(?:ой|ого|ому|ым))(?!\w)"
    r"|(?:, (?:а|но|и|да)|[(–] ?(?:но |а )?) ?не (?:на |за |к |о |об |сам\w* |его |ее |их |\w+(?:ый|ий|ого|его|ую|ое|ая) )?\w+$"
)


def _is_about_a_symptom(text: Text, match: re.Match) -> bool:
    words = text.words_of(text.sentence_at(match.start()))
    return _ABOUT_A_SYMPTOM_ZH.search(words) is not None and not _OUTRIGHT_ZH.search(match.group())


def no_outcome_is_promised(text: Text) -> Iterator[Finding]:
    """CLM-001: guarantee words bound to a medical result; privacy, prices and places may be guaranteed."""
    found = list(_outright(text))
    yield from found
    yield from beyond(text, "CLM-001", found, (*sweepingly_promised(text), *boldly_promised(text)))


# «Гарантируем место, но не исход», «гарантировано место, а выздоровление гарантировать нельзя».
_BUT_NOT_RU = re.compile(r",? (?:но|а|однако) (?:никак |вовсе |отнюдь )?не(?! только)(?!\w)")
_BUT_CANNOT_RU = re.compile(
    r",? (?:но|а|однако) (?:\w+ ){1,4}?(?:гарантир\w+ )?(?:нельзя|невозможно|никто не|не (?:гарантир|обеща|мож)\w+|не в силах)"
)


def _promises_something_else(text: Text, match: re.Match) -> bool:
    """A place or secrecy is guaranteed; the outcome stands before that, or is taken out of it."""
    sentence = text.sentence_at(match.start())
    words = text.lower[match.start() : sentence.end]
    if _NOT_FOR_ALL_RU.search(match.group()) or _BUT_NOT_RU.search(match.group()):
        return True
    other = _BUT_CANNOT_RU.search(words)
    if other and other.start() < len(match.group()):
        return True
    behind = text.lower[match.end() : min(match.end() + 30, sentence.end)]
    return ":" in match.group() and _ADMIN["ru"].search(behind) is not None


def _outright(text: Text) -> Iterator[Finding]:
    language = text.language
    for match in asserted(text, _PROMISES):
        words = text.lower[match.start() : min(match.end() + 25, text.sentence_at(match.start()).end)]
        if _ADMIN[language].search(words) and not _CERTAIN_OUTCOME[language].search(match.group()):
            continue
        before = text.lower[
            max(text.sentence_at(match.start()).start, match.start() - 25) : match.start() + 2
        ]
        if language == "zh" and _ADVERSE_ABSENT["zh"].search(before.replace("请放心", "")):
            continue
        if language == "zh" and _is_about_a_symptom(text, match):
            continue
        if language == "ru" and _promises_something_else(text, match):
            continue
        if _HONEST_PROMISE.match(match.group()):
            continue
        if match.group().startswith("ensur") and not re.search(
            r"recover|remission|cure|success|surviv", match.group()
        ):
            continue
        yield finding("CLM-001", text, *match.span())
    for match in [*asserted(text, _FORESEEN, hedges=True), *asserted(text, _IMPLIED, hedges=True)]:
        start = match.start("head")
        if not _UNTOLD.search(text.lower[max(text.sentence_at(start).start, start - 70) : start]):
            yield finding("CLM-001", text, *match.span())
    for match in always(text):
        yield finding("CLM-001", text, *match.span())
    for match in across(text, _PROMISED_BEFORE):
        asked = language == "ru" and text.sentence_at(match.start()).is_question
        meant = is_asserted(text, *head(match)) and (
            asked or is_asserted(text, match.start(), match.start() + 1)
        )
        if meant and not _ADMIN[language].search(match.group()):
            yield finding("CLM-001", text, *match.span())
