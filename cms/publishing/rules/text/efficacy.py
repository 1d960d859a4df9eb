# ruff: noqa: E501 – a pattern reads best on one line
"""CLM-001, 002, 003, 007, 008, 010 and 012: what may not be said about how well a treatment works."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import across, asserted, head, pattern, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.scope import is_asked, is_asserted

_PROMISES = patterns(
    en=(
        r"\b(?P<head>guarant\w+|promis(?:e[sd]?\b|ing (?:you|that|every|our|patients))|pledg\w+|vow\w*|ensur(?:e[sd]?|ing)|assur(?:e[sd]?|ing|ance)|warrant(?:y|ies)?|swear)…\b{outcome}",
        r"\b{outcome}[^\n;,]{0,40}?\b(?:is|are|comes?|was|will be)?\s?(?:\w+ly )?(?P<head>guaranteed|assured|promised|inevitable|certain\b(?! (?:types?|cases?|people|patients))|a certainty|a sure thing|a given|100 ?% (?:certain|sure)|beyond (?:any )?doubt)",
        r"(?<!be )(?<!make )\b(?P<head>(?:certain|sure|bound|guaranteed|destined) to) (?:\w+ ){0,3}?{outcome}",
        r"\b(?P<head>(?:will|shall|'ll) (?:definitely|certainly|surely|undoubtedly|always|inevitably|absolutely|for sure|without (?:a )?doubt|without fail))…{outcome}",
        r"\b(?P<head>definitely|certainly|undoubtedly|surely|without (?:a )?doubt|unfailingly|infallibl[ey]|inevitably) (?:will )?{outcome}",
        r"\b(?P<head>you(?: will|'ll| are going to| can be sure (?:to|you will))) (?:\w+ ){0,4}?(?:recover\b|be cured|be healthy|get well|be free of (?:your )?(?:cancer|myeloma|disease)|go into remission|beat (?:your|the|this)|defeat|be well again|leave (?:us )?healthy|walk out healthy|reach (?:complete )?remission|achieve (?:complete )?remission|live (?:a )?(?:long|normal|full|cancer-free)|make a full recovery)",
        r"\b(?P<head>(?:treatment|therapy|method|approach|car-?t|success|it|protocol|regimen|programme|infusion)\b[^\n;,]{0,20}?(?:never fails|cannot fail|can't fail|always works|always succeeds|is infallible|is foolproof|works every time|works for (?:every|all|any)\w*|works without fail|helps everyone|helps every patient|has never failed|never disappoints))",
        r"\b(?P<head>(?:every|each|all|any) (?:of )?(?:single )?(?:our |the )?(?:\w+ )?patients? (?:who \w+ )?(?:\w+ly |will |can )?(?:responds?|recovers?|goes? into remission|gets? well|gets? better|improves?|achieves? \w* ?remission|is cured|are cured|survives?|benefits?))",
        r"\b(?P<head>(?:100 ?%|one hundred per ?cent|absolute) (?:\w+ )?(?:success|recovery|results?|effective\w*|efficacy|cure|remission|effect|certain\w*|chance|response(?! rate)))",
        r"\b(?P<head>no (?:cure|result|remission|response|success),? no (?:fee|pay|charge)|money[- ]back|(?:your )?money back|or (?:you|we) (?:get )?(?:pay|your money)[^\n]{0,12}back|(?:full )?refund if (?:the )?(?:treatment|therapy|you|it) )",
        r"\b(?P<head>(?:give|have|got) (?:you )?(?:my|our) word)",
        r"\b(?P<head>there is no (?:doubt|question)|have no doubt|rest assured|make no mistake|you can be (?:sure|certain)|count on)…{outcome}",
        r"\b(?P<head>(?:no one|nobody|not one|none|no patient|no patients|never)\b[^\n;,]{0,30}?(?:relaps\w+ (?:after|with us|here|again)|leaves? (?:us )?(?:ill|sick)|has (?:ever )?relapsed))",
        r"\b(?P<head>(?:gives?|gave|given|have|has|got|take) (?:\w+ ){0,4}?(?:my|our|his|her|their|the team's) (?:solemn |personal )?word\b)(?:…\b{outcome})?",
        r"\b(?P<head>(?:no|zero|not the (?:slightest|least)|without (?:any|the slightest)) (?:\w+ )?(?:chance|possibility|risk|danger|way|prospect|fear) (?:that |of (?!knowing|telling|being sure|saying|predict)|for |it |this |the )(?:\w+ ){0,9}?(?:fail\w*|relaps\w+|not (?:work|respond|help|recover|succeed)\w*|go(?:es|ing)? wrong|(?:com(?:e|es|ing)|growing) back|return\w*))\b",
        r"\b(?P<head>beyond (?:any |all |a )?(?:question|doubt|dispute)|(?:there is|there's|there can be|(?:i|we|you)(?: can| need)? have|leaves?|need have) (?:no|little|not the slightest) (?:question|doubt|dispute)s? (?:that|but|about it)|in no doubt|mark my words|believe (?:me|us)|trust (?:me|us):|without (?:a )?(?:shadow of a )?doubt|without question|as sure as)\b[^\n;]{0,60}?\b(?:{outcome}|succeed\w*|win\b)",
        r"\b(?P<head>(?:can|may) be (?:sure|certain|confident) (?:of|that)|confident (?:that )?(?:you|your|they|every \w+)(?: \w+){0,2} (?:will|'ll)|vouch for|stands? surety for|(?:my|our|his|her) (?:\w+ )?(?:personal )?assurance)\b…\b{outcome}",
        r"\b(?:works?|(?:graft|cells) takes?|respon\w+|succeed\w*|recover\w*|cure\w*|heal\w*|remission|helps?)\b[^\n;,]{0,40}?\b(?P<head>without fail|without exception|invariably|each and every time|every single time|in every (?:single )?(?:case|patient|child|person))\b",
        r"\b(?:remission|recovery|cure|healing|response|survival|success|victory|(?:get|be) (?:well|healthy|cured))\b[^\n;]{0,40}?\b(?P<head>(?:is|are|remains?|that(?:'s| is)|,) (?:also )?(?:our|my|his|her|the \w+'s) (?:\w+ )?(?:promise|pledge|guarantee|word|vow)|(?:that|this|so) (?:much )?(?:we|i) (?:can )?(?:assure|promise|guarantee))\b",
        r"\b(?P<head>nothing (?:can|will|could) (?:\w+ )?(?:stop|prevent|stand in the way of|hinder|endanger|threaten|spoil)[^\n;,]{0,30}?\b(?:recover\w*|remission|cure|healing|success|response|victory))\b",
        r"\b(?P<head>(?:wins?|solves?|cures?|heals?|saves?|masters?|beats?|rescues?) (?:every|each) (?:single )?(?:one\b|case|patient|battle|person|child))\b",
        r"\b(?P<head>(?:certain|sure|guaranteed|assured|unfailing|infallible|definite) (?:and \w+ )?(?:remission|recovery|cure|success|healing)|a hundred per ?cent (?:\w+ )?(?:success|recovery|cure|remission|result|effective)\w*)\b",
        r"\b(?P<head>(?:remission|recovery|response|cured?|well|success|results?)\b[^\n;.]{0,40}, or (?:else )?(?:we|you)(?:'ll| will)?\b[^\n;]{0,30}?\b(?:for nothing|for free|free of charge|refund\w*|pay nothing|your money|at our (?:cost|expense)))\b",
        r"\b(?:outcomes?|results?|respon\w+|remissions?|recover\w*|cure|success|improvement|healing|victory|engraftment)\b[^\n;,]{0,45}?\b(?P<head>(?:only|just|merely|simply) a (?:matter|question) of time|a foregone conclusion|a matter of course|a (?:mere )?formality|a safe bet|a done deal|in the bag|(?:never|not) in (?:doubt|question)|(?:as good as|absolutely|all but|virtually) (?:certain|guaranteed|assured)|for certain|(?:simply )?follows? (?:in every case|automatically)|follows? as surely as|(?:the )?(?:rule|norm) without exception)\b",
        r"\b(?P<head>rely on (?:it|us|that|this)\b|(?:know|one thing is|be told|say|said|told you|that much is)(?: \w+){0,3} for (?:sure|certain)|take it for granted|it (?:is|stands) (?:certain|sure|settled|beyond)|you have nothing to lose but)\b[:, ][^\n;]{0,60}?\b(?:{outcome}|succeed\w*)",
        r"\b(?P<head>not (?:a (?:question|matter) of )?(?:whether|if)\b[^\n;.]{0,60}?,? but (?:only |rather |just )?(?:of )?(?:how|when))\b",
        r"\b{outcome}[^\n;]{0,50}?\b(?P<head>(?:is|are|was|becomes) (?:\w+ )?a (?:\w+ )?certainty)\b",
        r"\b(?P<head>(?:it is |it's )?(?:only|just) a (?:matter|question) of time (?:before|until|till))\b[^\n;,]{0,60}?(?:remission|respon\w+|recover\w*|well again|healthy|cure|shrink\w*)",
        r"\b(?P<head>(?:is|are|am|they're|it's|you're) (?:\w+ly )?(?:bound|sure|certain|destined|guaranteed|bound and certain) to (?:\w+ )?(?:take|win|succeed|prevail|turn out well|do (?:its|their)|end well|get|go|beat|leave|live|be (?:well|healthy|cured|fine|free|successful)))\b(?! (?:your|the) (?:tablets?|medicines?))",
        r"\b(?P<head>(?:failure|failing|defeat|non-?response|disappointment|(?:a )?(?:relapses?|recurrence|setbacks?))\b[^\n;,]{0,40}? (?:is|are|has become|becomes) (?:simply |absolutely |just |all but )?(?:not an option|impossible|unthinkable|unknown(?! (?:at|how|why|yet))|unheard of|out of the question|ruled out|excluded|not possible(?! to)|a foreign word|a thing of the past|history))\b",
        r"\b(?P<head>(?:commit (?:ourselves|myself)|undertakes? (?:to|that)|stakes? (?:our|my|his|her|their) (?:name|reputation|honour|word)|i bet|we bet|you can bet))\b…\b{outcome}",
        r"\b{outcome}[^\n;]{0,40}?\b(?P<head>(?:with|under|backed by|covered by|comes with) (?:our |a |my |the )?(?:full )?(?:\w+ )?(?:guarantee|warranty|promise|pledge)s?)\b",
        r"\b(?P<head>(?:secure|claim|collect|book|reserve|order|buy|win back) (?:your|a|their) (?:\w+ )?(?:remission|recovery|cure|healing)|tak(?:e|es|ing) (?:\w+ ){1,5}for granted[^\n;]{0,60}?|(?:remission|recovery|cure|success|response) (?:can|may) be taken for granted)\b",
        r"\b(?P<head>(?:they|it|we|i|{therapy}|our (?:\w+ )?(?:team|doctors|method)) (?:\w+ )?(?:(?:has|have) )?(?:(?:never|cannot|can't|could never|will never|won't|does not|doesn't) (?:once )?(?:fail(?:s|ed)?(?! to)|lost? (?:a (?:single )?(?:case|patient|battle)|against)|miss(?:es|ed)? (?:its|their|the) (?:target|tumou?r|cancer)|disappoint\w*|lets? (?:you|anyone|patients) down|backfire)|always (?:\w+ )?(?:wins?|succeeds?|works?(?! (?:with|together|closely|in|under|on))|finds? (?:the (?:tumou?r|cancer|disease)|its target|their target)|responds?|prevails?)))\b",
        r"\b(?P<head>(?:incapable of failing|cannot but (?:work|succeed|help|win|respond)|can only (?:succeed|win|get better)|(?:impossible|unthinkable) (?:for|that) [^\n;,]{0,40}?(?:fail|relaps|not (?:work|respond))\w*|fail-?safe|surefire|sure-fire|tried and never failed|works? (?:whatever|come what may|no matter|regardless|every single time|in (?:every|each|any) (?:single )?(?:case|patient|person))))\b",
        r"\b(?P<head>(?:(?:nobody|no one|no patient|not one(?: patient| person| family| of our patients)?|none of (?:our|the) (?:patients|people)(?: we treat)?|no family) (?:\w+ ){0,3}?(?:leaves?|goes? (?:home|away)|went (?:home|away)|left|walks? (?:out|away))[^\n;,]{0,30}?\bwithout (?:a |an |their |having )?(?:\w+ )?(?:remission|response|recover\w+|cure|improvement|success|being (?:cured|healed))))\b",
        r"\b(?P<head>(?:every(?:one|body)|anyone|all (?:those|people|patients|children|who)|each (?:person|patient)|every (?:person|patient|child|man|woman)) (?:who|whom|we|treated|given|that|with)\b[^\n;,]{0,45}?\b(?:(?:will |can |has |have )?(?:respond(?:s|ed)?|recover(?:s|ed)?)(?! (?:is|are|was|were|should|must|may|will|from (?:the )?(?:infection|surgery|pneumonia|fever)|to (?:vaccin|the (?:survey|letter)))\w*)|(?:gets?|got) (?:well|better)|(?:is|was|are|were) cured|(?:goes|go|went) (?:into remission|home (?:healthy|well|cured))|(?:reach|achiev|enter)\w* (?:a )?(?:\w+ )?remission(?! (?:is|are|should|must|may|still))|leaves? (?:us )?(?:healthy|cured|well)))",
        r"\b(?P<head>(?:if|when|unless|should) [^\n;]{0,50}?(?:you (?:do not|don't|will not) pay|pay (?:us )?nothing|owe (?:us )?nothing|(?:we|you)(?: will|'ll)? (?:refund|get (?:a|your) (?:full )?(?:money|refund)|return your money)|(?:full )?refund|money (?:is |will be )?returned|free of charge|at no charge)(?=[^\n;]{0,30}))",
        r"\b(?P<head>pay (?:us )?only (?:if|when|for|once|after) (?:you |it |the treatment |a |your |the )?(?:\w+ ){0,3}?(?:work|remission|success|respon|recover|result|cure|improve|better|well)\w*|(?:remission|cure|response|recovery|success) or (?:you )?(?:pay nothing|your money|it is free|no (?:fee|charge|bill)|a refund|we refund))",
        r"\b(?P<head>(?:success|remission|recovery|response|cure|healing|results?) (?:comes? |is |are |come )?(?:built[- ]in|included|with (?:a )?(?:certificate|contract|warranty)|by contract|in writing|under contract|insured))\b",
    ),
    ru=(
        r"(?<!\w)(?P<head>гаранти\w+|обеща(?:ем|ют|ет|ю|я)?|обещан\w*|пообеща\w+|обязуемся|ручаемся|клян[её]мся|заверя\w+|уверяем|обеспечим|обеспечив(?:аем|ает))(?!\w)…{outcome}",
        r"{outcome}[^\n;,]{0,40}?(?<!\w)(?P<head>гаранти\w+|обеспечен[аоы]?(?!\w)|неизбеж\w+|неминуем\w*|несомнен\w+|не вызывает сомнен\w*|предреш\w+|предопредел\w+|не заставит себя ждать|(?:лишь |только |всего лишь )?(?:вопрос|дело) времени|никуда не денется|у вас в кармане|не подлежит сомнению)",
        r"(?<!\w)(?P<head>руча(?:юсь|емся|ется|ются|тельств\w+)|поруч(?:усь|имся|ится|атся)|отвеча(?:ем|ю|ет|ют) (?:головой|жизнью|репутацией|именем|за (?:результат|исход|успех|выздоров|ремисси)\w*)|головой отвеча\w+|да(?:ем|ю|ст|ет) (?:вам )?(?:честное )?слово)(?!\w)",
        r"(?<!\w)(?P<head>доб(?:ьемся|ьетесь|ьется)|достигн(?:ем|ете|ут|ет)|войд(?:ете|ем|ет) в|выйд(?:ете|ем|ет) в|выведем (?:\w+ ){0,2}?в|вывед(?:ет|ут) (?:\w+ ){0,2}?в|привед(?:ем|ет|ут) (?:\w+ )?(?:к|в)|получите|обрет(?:ете|ет|ут)|дожд(?:етесь|емся)|принес(?:ет|ем|ут)|наступит|придет|уйдете(?: домой)? с|уедете(?: домой)? с)(?!\w) (?:\w+ ){0,3}?(?:ремисси\w+|выздоровлени\w+|излечени\w+|исцелени\w+|здоровь\w+|победы над|(?:стойк|полн|глубок)\w+ (?:ответ|эффект)\w*)",
        r"(?<!\w)(?:ремисси\w+|выздоровлени\w+|излечени\w+|исцелени\w+|улучшени\w+) (?:\w+ ){0,2}?(?P<head>(?:наступит|придет|вернется|состоится|произойдет|будет достигнут\w*|будет вашей|не за горами|близк[оа]))(?!\w)",
        r"(?<!\w)(?:ремисси\w+|выздоровлени\w+|излечени\w+|исцелени\w+|здоровье|победу над {disease})(?!\w)[^\n;,]{0,20}? (?P<head>(?:устро|обеспеч|организу|верн|да[дс]|подар|достигн|добь|довед|сдела|получ|закреп|удерж|принес|достав|гарантиру)(?:им|ем|ит|ят|ут|ете|ите|т)(?:ся|сь)?)(?!\w)",
        r"(?<!\w)(?P<head>(?:не (?:было|бывает|знает|знаем|случалось|будет) )?ни (?:одной|единой|одного|единого) (?:неудач|осечк|поражен|промах|провал|отказ[а] ткан|срыв)\w*|(?:не знает|не бывает|не знаем|не терп\w+) (?:поражени|неудач|провал|осеч)\w+|(?:сомневаться|усомниться) (?:\w+ ){0,4}?(?:не приходится|не придется|нет причин|незачем|нечего)|(?:исход|финал|итог)\w* (?:\w+ )?(?:известен заранее|очевиден|один|всегда один)|(?:любой ценой|при любом раскладе|во что бы то ни стало)[^\n;,]{0,30}?(?:ремисси|выздоров|излеч|вылеч|победи)\w+)(?!\w)",
        r"(?P<head>(?<!\w)у (?:кажд\w+|любого|всех|всякого)(?!\w)[^\n;,]{0,35}?(?:{tumour}[^\n;,]{0,20}?(?:уменьша|исчеза|отступа|сдает|уход|пропада|регрессир)\w+|(?:уменьша|исчеза|отступа|пропада|регрессир)\w+ (?:\w+ )?{tumour}|(?:наступа|наступил|достигнут|получен|отмеч)\w* (?:\w+ )?(?:ремисси|ответ|улучшен|выздоров)\w*|(?:ремисси|улучшен|выздоровлен)\w+ (?:\w+ )?(?:наступа|наступил|достигнут)\w*)|{tumour}[^\n;,]{0,20}?(?:уменьша|исчеза|отступа|сдает|пропада|регрессир)\w+[^\n;,]{0,15}? у (?:кажд\w+|любого|всех))",
        r"{tumour}[^\n;,]{0,25}?(?P<head>(?:отступа|сдает|исчеза|уход|проигрыва|поддает|капитулиру|пасует)\w*[^\n;,]{0,20}?(?<!\w)(?:всегда|неизменно|каждый раз|в любом (?:случае|возрасте)|без исключени\w+|при любых)|(?:всегда|неизменно|каждый раз|в любом случае) (?:\w+ )?(?:отступа|сдает|исчеза|уход|проигрыва|поддает|капитулиру|пасует)\w*)",
        r"(?<!\w)(?P<head>(?:безнадежн|неизлечим|трудн|проигрышн)\w+ (?:случаев|больных|пациентов|диагнозов|стадий) (?:\w+ ){0,3}?(?:не (?:существует|бывает|осталось)|нет)|(?:поможем|помогут|помогаем|вытащим|спасем|вылечим) (?:любому|каждому|всем|кажд\w+|любого|всех)(?!\w))",
        r"(?P<head>в (?:ста|100) случаях из (?:ста|100)|(?<!\w)сто из ста(?!\w)|(?<!\w)каждый из обратившихся|всем и каждому|(?:поставим|поставит|поднимем|поднимет|поднимают) (?:\w+ )?на ноги (?:\w+ )?(?:любого|кажд\w+|всех|даже)|(?:любого|каждого|всех|даже \w+) (?:\w+ )?(?:поставим|поставит|поднимем|поднимет) на ноги)",
        r"(?P<head>(?<!\w)(?:ремисси\w+|результат\w*|выздоровлени\w+|эффект\w*|успех\w*|(?:не|без) (?:помо\w+|подейств\w+|сработа\w+|ремисси\w+|результат\w*|эффект\w*|ответ\w*))(?!\w)[^\n;]{0,30}?(?:или|иначе|либо|–|,|:) ?(?:мы )?(?:верн\w+ |возврат\w* |возвраща\w+ |получ\w+ )?(?:все |всю |свои |ваши )?(?:деньги|средства|оплат[уы]|сумму)(?: назад| обратно)?(?! за)|(?:платите|оплата|плата|расч[её]т) (?:\w+ )?(?:только |лишь |исключительно )?(?:за|при|после|по) (?:\w+ )?(?:результат(?:а|у|е)?(?!\w)(?! анализ)|ремисси\w*|успех\w*|выздоровлени\w*)|возврат (?:\w+ )?(?:денег|средств|оплаты|стоимости)[^\n;]{0,40}?(?:ремисси|результат|эффект|не помо|не подейств|неудач)\w*)",
        r"(?P<head>(?<!\w)(?:ни один|никто|ни одного|ни одна)(?!\w)[^\n;,]{0,30}? (?:не (?:ушел|ушла|уходит|остал\w*|остается|уехал\w*|уезжа\w+|покида\w+|вернул\w+|отпустили|отпускаем))[^\n;,]{0,25}?(?:без (?:результат|ответ|помощ|улучш|ремисс|победы)\w*|ни с чем|больн\w+|с болезнью)|не (?:было|знаем|припомн\w+|помним) (?:\w+ ){0,2}?случа\w+,? (?:когда|чтобы)[^\n;]{0,50}?не (?:помог|подейств|сработ|дал|отступ|ответ)\w*)",
        r"(?P<head>(?:(?:все равно|так или иначе|во что бы то ни стало|как бы то ни было|при любом раскладе|рано или поздно)(?!\w)[^\n;,]{0,30}?(?:поправ\w+|выздоров\w+|вылеч\w+|излеч\w+|победи\w+|помо(?:жет|жем)|отступит|добь\w+|достигн\w+)))",
        r"(?<!\w)(?P<head>обязательно|непременно|безусловно|точно|несомненно|наверняка|неминуемо|в любом случае|без сомнени[яй]|всегда)(?!\w)[^\n;,]{0,30}?(?:поправ\w+|выздоров\w+|излеч\w+|вылеч\w+|помо(?:жет|жем|гает|гут)|победи\w+|будете здоров\w*|станет лучше|ремисси\w*|отступит|исчезнет|подейству\w*|срабатыва\w*|сработа\w*|верн[её]тесь к)",
        r"(?<!\w)(?P<head>(?:можете быть|будьте) (?:уверены|спокойны)|не сомневайтесь|нет сомнений)(?!\w)…{outcome}",
        r"(?<!\w)(?P<head>вы (?:\w+ )?(?:поправитесь|выздоровеете|излечитесь|будете здоровы|победите|вылечитесь|забудете о|верн[её]тесь к (?:жизни|здоров\w+)|избавитесь от (?:болезни|рака|миеломы|недуга)|достигнете ремиссии|уйд[её]те здоров\w+))",
        r"(?P<head>(?:стопроцентн\w*|100[ -]?%[- ]?\w{0,3}|стопроцентн\w*|абсолютн\w+) (?:\w+ )?(?:результат\w*|успех\w*|эффект\w*|излечен\w*|выздоровлен\w*|гаранти\w*|ремисси\w*|ответ\w*|эффективност\w*))",
        r"(?<!\w)(?P<head>(?:помога\w+|действу\w+|эффектив\w+|подходит|работает)[^\n;,]{0,25}?(?:абсолютно всем|всем без исключения|каждому(?: пациенту)?|в любом случае|всегда|безотказно|на 100 ?%|в 100 ?% случаев|на сто процентов|всем пациентам|всем больным))",
        r"(?P<head>осечек не (?:быва|да)\w*|не (?:да[её]т|знает|быва\w*) (?:осечек|сбоев|неудач)|неудач не быва\w*|не подвод\w+|безотказн\w+|без единой неудачи|не знает поражений|верн[её]м деньги|вернем деньги|деньги вернём|да[её]м слово|сто процентов (?:вылеч|помо|выздоров)\w*)",
        r"(?<!\w)(?P<head>(?:каждый|любой|все|всякий) (?:наш\w* |без исключения )?(?:пациент\w*|больн\w+) (?:\w+ ){0,2}?(?:выздоравлив\w+|поправля\w+|отвеча\w+ на|достига\w+|уход\w+ здоров\w*|выздоров\w+|излечива\w+))",
    ),
    zh=(
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
    ),
)
# The bare future: what will happen to the reader, said without a word of guarantee. Hopes are let through.
_FORESEEN = patterns(
    en=(
        r"\b(?:{therapy}|cells|graft|we|our (?:team|doctors|specialists)|they)\b[^\n;,]{0,30}?\b(?P<head>(?:will|shall|(?:is|are) going to)(?: \w+ly| soon| also)? (?:work|succeed|prevail|win|take hold|do (?:its|their) (?:work|job)|cure|heal|rescue|(?:free|rid) (?:you|your|him|her|the)|put (?:you|your|him|her|the|them)\b[^\n;,]{0,40}?remission|(?:bring|give) (?:you |him |her |them )?(?:about )?(?:back )?(?:a |the |your |their )?(?:\w+ )?(?:remission|response|recovery|cure|healing|health|life|future)|make you (?:well|healthy|better)|restore (?:your |their )?health|(?:destroy|kill|wipe out|defeat|beat|stop|remove|clear|shrink) (?:the|your|every|all|any) (?:\w+ )?(?:{cancer}|(?:cancer|malignant) cells|trace)|save (?:your|his|her) life))\b(?! (?:with|together|closely|out|alongside|towards?|in parallel|on|at|as|through|from|under|only|if|when))",
        r"\b(?:your|the|this|their|his|her|that) (?:\w+ ){0,2}?{cancer}\b (?:\w+ ){0,2}?(?P<head>(?:will|shall|(?:is|are) going to) (?:\w+ ){0,2}?(?:respond|shrink|retreat|yield|vanish|disappear|melt|go away|surrender|give (?:way|up|in)|recede|stay away|lose|not (?:come back|return|stand a chance)|never (?:come back|return)|go into remission|be (?:in (?:\w+ )?remission|gone|beaten|defeated|overcome|conquered|wiped|eliminated|destroyed|history|cured|healed|under control)))\b",
        r"\b(?P<head>(?:they|you|patients|people|everyone|everybody|all|families|he|she)(?: (?:all|who \w+ \w+))? (?:(?:will|shall|'ll) )?(?:leaves?|goe?s? (?:home|away)|walks? (?:out|away)|returns? home|come away) (?:from here |us |here )?(?:in|with a) (?:\w+ )?(?:remission|response|cure))\b",
        r"(?<!many )(?<!most )(?<!some )(?<!few )(?<!for )(?<!fewer )(?<!in )\b(?P<head>(?:people|patients|children|those|adults) (?:who|whom) (?:receiv|get|hav|choos|tak|com|undergo|start|trust)\w* [^\n;,]{0,40}?\b(?:get (?:well|better)|recover(?! (?:from|at|in|more|less|slowly))|are cured|go into remission|respond(?! (?:less|more|poorly|well|differently|to|better)))\b)",
        r"\b(?P<head>(?:your (?:\w+ )?(?:sons?|daughters?|child(?:ren)?|mother|father|husband|wife|loved ones?|relatives?|family)|he|she|they|patients|people|every \w+|everyone|everybody|we all)(?: \w+)? (?:will|shall|'ll) (?:\w+ ){0,2}?(?:get (?:well|better(?! at| care))|recover\b(?! (?:from|at|in))|be (?:cured|healed|healthy)|go into remission|survive\b|beat (?:this|it|the disease)))\b",
        r"\b(?P<head>(?:we|i|they|he|she|it|our \w+)(?: will|'ll| shall) (?:give|bring|hand) (?:you|him|her|them|patients) (?:back )?(?:your|his|her|their) (?:\w+ )?(?:life|health|future|strength)(?: back)?)\b",
        r"\b(?P<head>you(?: will|'ll|'re going to| are going to| shall) (?:soon |once more |again |then |all |both )?(?:get (?:well|healthy|better(?! at| acquainted| care| sleep))|be (?:well(?! (?:looked|cared|informed|prepared|enough|advised|supported))|healthy|cured|healed|your old self|fine\b)|go into remission|(?:win|beat|overcome|survive) (?:this|it|the (?:battle|fight|disease|cancer)|your)|survive\b|live (?:to see|for many|a (?:long|full|normal))|walk (?:out|away) (?:\w+ )?(?:healthy|cured|well|healed|free|from)|(?:not|never) (?:lose (?:this|the|your) (?:fight|battle|war|life)|die of (?:this|your|the)|relapse)|see your (?:[\w']+ ){1,2}(?:grow|marry|finish|wedding|graduat\w+)|dance at|respond\b(?! (?:to (?:a|the) (?:question|letter|call|survey)))))\b",
    ),
)
_UNTOLD = re.compile(
    r"\b(?:how|what|why|which|when|until|before|in case|assum\w+|decid\w+|predict\w*|tell|knows?|expect\w*|ask\w*|wonder\w*|believ\w+|think\w*|so that|so)\b[^\n,:.]*$"
)
_PROMISED_BEFORE = patterns(
    en=(
        r"\b(?:remission|recover\w*|cures?|cured|heal\w*|respon[ds]\w*|surviv\w*|well again|healthy|disappear|vanish|shrink|yield|beat\w*|work|succe\w+|victory|gone|win|retreat)\b[^\n]{0,90}¶(?P<head>(?:that|this|it)(?: is|'s) (?:\w+ )?(?:our|my|a|his|her|their|the \w+(?:'s)?) (?:\w+ )?(?:promise|pledge|guarantee|word|vow|commitment))\b",
        r"\b(?P<head>(?:our|my|a|one|the) (?:\w+ )?(?:promise|pledge|guarantee|vow)(?: to you)?(?: is simple)?)¶[^\n]{0,60}\b(?:remission|recover\w*|cures?|cured|heal\w*|respond|surviv\w*|well again|healthy|disappear|vanish|shrink|beat)\b",
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
        r"ремисси|выздоров|излеч|исцел|вылеч|рак|миелом|опухол|болезн|здоров|лейкоз|лимфом|(?:успех|результат|эффект|исход)\w* (?:\w+ )?(?:лечени|терапи|car)|за (?:результат|исход|успех)|деньги"
    ),
    "zh": re.compile(r"治愈|痊愈|康复|见效|疗效|缓解|根治|治好|有效"),
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


def _is_about_a_symptom(text: Text, match: re.Match) -> bool:
    words = text.words_of(text.sentence_at(match.start()))
    return _ABOUT_A_SYMPTOM_ZH.search(words) is not None and not _OUTRIGHT_ZH.search(match.group())


def no_outcome_is_promised(text: Text) -> Iterator[Finding]:
    """CLM-001: guarantee words bound to a medical result; privacy, prices and places may be guaranteed."""
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
        if _HONEST_PROMISE.match(match.group()):
            continue
        if match.group().startswith("ensur") and not re.search(
            r"recover|remission|cure|success|surviv", match.group()
        ):
            continue
        yield finding("CLM-001", text, *match.span())
    for match in asserted(text, _FORESEEN, hedges=True):
        start = match.start("head")
        if not _UNTOLD.search(text.lower[max(text.sentence_at(start).start, start - 70) : start]):
            yield finding("CLM-001", text, *match.span())
    for match in across(text, _PROMISED_BEFORE):
        meant = is_asserted(text, *head(match)) and is_asserted(text, match.start(), match.start() + 1)
        if meant and not _ADMIN[language].search(match.group()):
            yield finding("CLM-001", text, *match.span())


_CURES = patterns(
    en=(
        r"\b(?P<head>cured?|cures|curing)(?! (?:rates?|period|meat|fractions?|models?))\b(?!-)",
        r"\b(?P<head>eradicat\w+|vanquish\w*|conquer\w*|defeat\w*|beats?|beaten|overc[ao]m\w+|kicked|kick|licked)\b (?:\w+ ){0,3}?{disease}\b",
        r"\b(?P<head>wip(?:e|es|ed|ing) out|get(?:s|ting)? rid of|got rid of|rids?|eliminat\w+|remov\w+|banish\w*|extinguish\w*|erase[sd]?) (?:\w+ ){0,3}?{disease}\b(?! (?:cells?|burden|tissue|samples?))",
        r"\b{disease} (?:\w+ ){0,3}?(?:is|was|are|were|has been|have been|had been|being|will be) (?:\w+ )?(?P<head>wiped out|eradicated|eliminated|defeated|conquered|beaten|banished|overcome|healed|destroyed)\b",
        r"\b(?P<head>heal(?:s|ed|ing)?)\b (?:\w+ ){0,3}?{disease}\b",
        r"\b(?<!to )(?<!to feel )(?<!until you have )(?<!once you have )(?P<head>(?:completely|fully|permanently|totally) (?:recover\w*|healed|restored|healthy)|recover(?:s|ed|ing)? (?:completely|fully|permanently)|(?:made|make|makes) a (?:full|complete) recovery)\b(?![^\n;]{0,30}\b(?:infection|pneumonia|surgery|fever|fracture|operation|anaesth|covid|crs|episode|toxicit|cytopeni|count))",
        r"\b(?P<head>recover(?:s|ed)? from (?:\w+ ){0,2}(?:cancer|myeloma|leuk\w+|lymphoma|mds))\b",
        r"\b(?P<head>free[ds]?|liberated|rid|delivered|saved) (?:\w+ ){0,2}?(?:from|of) (?:\w+ ){0,3}?{cancer}\b[^\n;]{0,30}?(?:for ?ever|for good|permanently|once and for all|completely)?",
        r"\b(?:never (?:comes?|came|will come|to come) back|will not (?:come back|return)|won't (?:come back|return)|does not (?:come back|return)|gone (?:for good|forever)|once and for all|forever behind)\b",
        r"\b(?P<head>(?:is|are) (?:now |finally |fully |completely |at last |entirely )+curable)\b",
        r"\b(?P<head>puts? an end to|end of|farewell to|goodbye to) (?:your |the |their |his |her )?(?:cancer|myeloma|leuk\w+|lymphoma)\b",
        r"\b(?P<head>(?:ma[dk]e|makes|making) (?:me|him|her|us|them|you|patients|people) (?:completely |fully )?(?:healthy|well|whole)(?: again)?(?! (?:\w+ )?(?:cells?|blood|tissue))|(?:is|was|are|were|am|be|been|felt) (?:\w+ )?(?:healthy|healed) again|restor(?:ed?|es|ing) (?:\w+ ){0,3}?to (?:full |perfect |good )?health|(?:given|gave \w+|got|gets?|received|has|with) (?:a |his |her )?clean bill of health|back to full health|in perfect health)\b",
        r"\b{cancer} (?:\w+ )?(?P<head>(?:is|was|are|has become|became|belongs?) (?:now |finally |all |just |already |to )?(?:history|(?:a thing of )?the past|a (?:distant |bad )?memory|ancient history|behind (?:him|her|me|us|them|you)|no more\b(?! (?:than|likely|common))|over(?! (?:\d|a|the))|out of (?:his|her|my|their) (?:life|body)))\b",
        r"\b(?P<head>(?:walk(?:s|ed)? (?:away|free|out)|break(?:s|ing)? free|broke free|escap(?:es|ed)) (?:from|of) (?:\w+ ){0,3}?{cancer}|(?:le(?:ft|aves?|aving)|put(?:s|ting)?) (?:\w+ ){0,3}?{cancer} (?:\w+ )?behind|(?:sh[ao]ok|shakes?|shaken|threw|throws?) off (?:\w+ ){0,3}?{cancer}|(?:saw|sees?|seen) off (?:\w+ ){0,2}?{cancer})\b",
        r"\b(?P<head>(?:w[oi]ns?|winning) (?:\w+ ){0,3}?(?:battle|fight|war|struggle|victory)s? (?:with|against|over|on) (?:\w+ ){0,3}?{cancer}|(?:victor\w+|triumph\w*|prevail\w*|mastery) over (?:\w+ ){0,3}?{cancer}|(?:got|gets?|getting) the better of (?:\w+ ){0,3}?{cancer})\b",
        r"\b{cancer} (?:\w+ ){0,2}?(?P<head>(?:is|are) (?:no longer|not) (?:an )?incurable(?: any ?more)?)\b",
        r"\bincurable\b[^\n;]{0,25}?(?P<head>\b(?:until (?:now|today|car|we|our)|(?:but|and) (?:no longer|not any ?more|not (?:here|with us))|once upon a time))",
        r"\b(?:she|he|i|we|they|him|her|me|patients?|people|boy|girl|man|woman|child)\b (?:\w+ ){0,2}?(?P<head>(?:is|was|are|were|am|been|be|counts? as|declared|pronounced|considered|called?) (?:now |truly |finally |fully |officially )?healed)\b",
        r"\b(?P<head>healed (?:\w+ ){0,5}?{sufferer})\b",
        r"\b{cancer}\b[^\n;]{0,60}?\b(?P<head>(?:eradicat|eliminat|destroy|wip|clear|remov|kill|root)\w* (?:it|them) (?:out )?(?:completely|entirely|for good|altogether|for ?ever|for ever|totally|once and|wholly|for all)|(?:can|could) (?:never|not|no longer) (?:come|grow|creep) back|(?:cannot|can never|could never|can no longer) (?:come back|return|grow back)|never (?:to )?return(?:s|ed)?)\b",
        r"\b{cancer} (?:\w+ ){0,2}?(?P<head>can (?:\w+ )?be (?:\w+ly )?(?:healed|conquered|beaten|defeated|eradicated|overcome|wiped out|eliminated|vanquished))\b(?! (?:cells|from the (?:graft|sample)))",
        r"\b(?P<head>(?:t(?:ook|akes?|aken|aking)|washe?[sd]?|swept|sweeps?) (?:away )?(?:\w+ ){0,2}?{cancer} (?:away|out)|(?:frees?|freed|freeing|liberat\w+|deliver(?:s|ed)) (?:\w+ ){1,3}?from [^\n;,]{0,40}?{cancer} (?:for ?ever|forever|for good|once|permanently))\b",
        r"\b(?P<head>(?:remov|destroy|pull|tear|eliminat|cut|dig|eras|kill|burn)\w* (?:out |up |away )?(?:the |your |its |every |very )*(?:last )?(?:roots?|source|seeds?) of (?:\w+ ){0,2}?{cancer})\b",
        r"\b(?:now|today|again) (?:i|he|she|we|they) (?:am|is|are|feel|feels) (?P<head>(?:completely |perfectly )?(?:as (?:healthy|well|fit) as (?:you|anyone|anybody|ever|before)|(?:healthy|cured|healed|well)(?= again|[\n,.!”]|$)))",
        r"\b(?P<head>(?:a|the|our|this|new|real|true|lasting|final) (?:\w+ )?(?:remedy|answer|antidote|solution) (?:for|to|against) (?:\w+ ){0,2}?{cancer})\b(?! (?:depends|is not|pain|fatigue))",
        r"\b(?P<head>(?:ends?|ended|ending|end) (?:\w+ ){0,2}?{cancer} (?:for good|for ever|forever|once and for all|permanently)|rids? (?:\w+ ){0,4}?of (?:\w+ ){0,2}?{cancer}|root(?:s|ed|ing)? out (?:\w+ ){0,3}?{cancer}|tears? (?:\w+ ){0,2}?{cancer} out by the roots?)\b",
    ),
    ru=(
        r"(?<!\w)(?P<head>(?:науч(?:ил\w+|ены)|уме(?:ем|ют|ет)|можем|способ(?:ен|на|ны|но)|позволя\w+|под силу|дает возможность|можно (?:теперь|уже|полностью|навсегда|действительно)|(?:теперь|уже) можно|удается|берутся|беремся|взялись) (?:\w+ ){0,3}?(?:(?:из|вы|ис)(?:лечить|лечивать|целить|целять)(?:ся)?(?!\w)|(?:побе(?:дить|ждать)|одолеть|искоренить|ликвидировать|уничтожить|избавить(?:ся)?|избавлять) (?:\w+ ){0,3}?{disease}))",
        r"(?<!\w)(?P<head>излеч(?:енн\w+(?! дол)|ивш\w+)|исцеливш\w+|вылечивш\w+|до (?:полного |окончательного )(?:излечени|исцелени|выздоровлени)\w+|(?:привод\w+|ведет|ведут|приносит|приносят|дает|дают|обеспечива\w+|означа\w+|гаранти\w+|стал\w* реальн\w+|подарил\w*|дарит|дарят) (?:\w+ ){0,2}?(?:излечени\w+|исцелени\w+|выздоровлени\w+)|(?:излечени|исцелени|выздоровлени)\w+ (?:\w+ ){0,2}?(?:наступ|достиг|происход|становится|стало реальн)\w*)(?!\w)",
        r"(?P<head>(?<!\w)леч(?:ится|им|ат|ит|ить|атся)(?!\w)[^\n;,]{0,35}?(?:до конца|полностью|навсегда|без следа|бесследно|окончательно|насовсем)|(?<!\w)(?:до конца|полностью|навсегда|окончательно|бесследно) леч(?:ится|им|ат|ит|атся)(?!\w)|поддает\w+ полному излечению)",
        r"(?P<head>(?:выр[ыв]\w+|выдира\w+|выкорч\w+|уничтож\w+|удал\w+|устран\w+|искорен\w+|выжига\w+|выжгл\w+|среза\w+|подруб\w+|извод\w+|извел\w*)[^\n;,]{0,40}? (?:с корнем|под корень|до основания)|(?<!\w)(?:с корнем|под корень)[^\n;,]{0,20}? (?:выр[ыв]\w+|выкорч\w+|уничтож\w+|устран\w+|извод\w+|извед\w+|сруб\w+))(?!\w)",
        r"(?<!\w)(?P<head>(?:скаж|сказал|говор|помаш)\w* (?:\w+ )?{disease} (?:\w+ )?[«“\"]?(?:прощай|до свидания|нет|вслед|рукой|стоп|пока)|(?:не (?:позвол\w+|даст|дает|дадут|дадим|пуст\w+)|закро\w+ (?:дорогу|путь)|отрез\w+ путь|перекро\w+ (?:дорогу|путь)) (?:\w+ )?{disease}(?: (?:\w+ )?(?:верну|возвра|воз?роди|подня|рецидив)\w*)?|{disease} (?:\w+ ){0,2}?(?:вернуться|возвратиться|возродиться) (?:\w+ )?не (?:смож|мож|суме|даст|суждено)\w*)(?!\w)",
        r"(?<!\w)(?P<head>(?:распрощ|попрощ|простил|простит|прости[мт]|расст[ао])\w* с (?:\w+ )?{disease}|прощай(?:те)?,? (?:\w+ )?{disease}|(?:забудьте|можно (?:\w+ )?забыть|пора (?:\w+ )?забыть|забыть навсегда|забудете) (?:о|об|про) (?:\w+ )?{disease}|{disease}[^\n]{0,50}? (?:о|об|про) (?:ней|нем|них|болезни|недуге) (?:\w+ )?(?:можно|можете|пора|сможете) (?:\w+ )?забыть|(?:о|об|про) {disease} (?:\w+ )?(?:можно|можете|пора|сможете) (?:\w+ )?забыть)(?!\w)",
        r"(?<!\w)(?P<head>(?:возвраща|верну|перевод|перевед)\w+[^\n;]{0,40}?(?:в (?:число|строй|ряды|мир) здоровых|к здоровым)|(?:дела|сдела|станов|стал|стан|уход|уезжа|выписыва|выход)\w*[^\n;,]{0,30}? здоров(?:ым|ыми|ой)(?= ?(?:[.,!;:»\n–]|$|человек|людьми|женщин|мужчин)))",
        r"(?<!\w)(?P<head>(?:человек|пациент\w*|больн(?:ой|ая|ые)|он|она|они|люди|дети|вы)(?!\w) (?:\w+ ){0,2}?(?:полностью|совершенно|абсолютно|снова|теперь|уже) здоров[аы]?)(?!\w)",
        r"(?<!\w)(?P<head>диагноз\w* (?:(?!не )\w+ )?(?:снят|снимают|сняли|снимаем)(?!\w)|(?:снимаем|сняли|снимают) (?:\w+ )?(?:диагноз|с (?:онко)?учета))",
        r"(?<!\w)(?P<head>(?:кладет|кладем|положи\w+|приш[её]л|приходит|наступил) (?:\w+ )?конец (?:\w+ )?{disease}|(?<!\w)конец (?:\w+ )?(?:раку|миеломе|лейкозу|лимфоме|опухоли|болезни)|покончи?(?:л\w*|м|т\w*|ено|ть)? с (?:\w+ ){0,2}?{disease}|ставит крест на (?:\w+ )?{disease}|(?:расправит|расправил|разделал|разделает|справил|совладал)\w* с (?:\w+ )?{disease})(?!\w)",
        r"(?<!\w)(?P<head>рецидив\w* (?:(?!не )\w+ ){0,3}?(?:не (?:быва\w+|будет|возника\w+|случа\w+|грозит|страшен|страшны)|(?<!не )исключен\w*|(?<!не )невозмож\w+)|без (?:риска|угрозы|страха) рецидива|{disease} (?:\w+ ){0,2}?(?:больше |уже |никогда |к вам )+не (?:вернется|возвраща(?:ет|ют)ся|напомнит|побеспокоит|потревожит|побеспокоят)|{disease} (?:\w+ ){0,2}?(?:не (?:даст|дает) (?:больше )?о себе знать|позади навсегда))(?!\w)",
        r"{disease}[^\n;,]{0,25}?(?<!\w)(?P<head>повержен\w*|сломлен\w*|разгромлен\w*|искорен\w*|стерт\w*|одолен\w*)(?!\w)",
        r"(?<!\w)(?P<head>повержен\w*|побежденн?\w*|разгромлен\w*|искоренен\w*)(?!\w) (?:\w+ )?{disease}",
        r"(?<!\w)(?P<head>излеч(?:ива\w+|ил\w*|ит(?!ь)\w*|ен[аоы]?(?!\w)|ение (?:наступ|достиг|происход|возможно уже)\w*|им(?!о)\w*)|вылечи(?:ва\w+|л\w*|т\w*|м\w*)|вылечен\w*|исцел(?:я\w+|ил\w*|ит\w*|ен\w*|ение)|излечим\w*)(?!\w)",
        r"(?<!\w)(?P<head>избав(?:ля\w+|ит\w*|ил\w*|им\w*|лен\w*)|освобожда\w+|освобод\w+)(?!\w)[^\n;,]{0,25}?{disease}",
        r"(?<!\w)(?P<head>побежда\w+|побед(?:ил\w*|ит\w*|им|ят)|одоле\w+|искореня\w+|искорен\w+|ликвидиру\w+|уничтож(?:ает|ают|ил\w*|ит\w*|ено|ена)|полностью устран\w+)(?!\w)[^\n;,]{0,25}?{disease}",
        r"{disease}[^\n;,]{0,25}?(?P<head>побежд[её]н\w*|уничтожен\w*|ликвидирован\w*|отступил\w* навсегда|больше не верн[её]тся|не возвраща\w+|ушл\w* навсегда|осталась в прошлом|остал\w* в прошлом|излечим\w*)(?!\w)",
        r"(?<!\w)(?P<head>(?:полностью|окончательно|совершенно) (?:выздор\w+|здоров\w*|поправил\w*|восстановил\w*|исцел\w*)|выздоров(?:ел\w*|ел|ели|еет)|выздоровление наступ\w*|здоров(?:ым|ой) человеком)(?!\w)(?![^\n;]{0,25}(?:пневмони|инфекц|простуд|орви|грипп|операци))",
        r"(?<!\w)(?P<head>(?:найдено|есть|появилось|создано) (?:\w+ )?(?:лекарство|средство|спасение) от (?:рака|миеломы|лейкоза|лимфомы))",
        r"(?<!\w)(?P<head>(?:навсегда|раз и навсегда)(?!\w)[^\n;,]{0,30}?{disease}|{disease}[^\n;,]{0,30}?раз и навсегда)",
    ),
    zh=(
        r"(?P<head>治愈|根治|痊愈|治好|彻底康复|完全康复|根除|断根|除根|彻底(?:消除|清除|战胜|摆脱|告别|治疗好|解决)|永不复发|不再复发|永久缓解|战胜(?:了)?(?:癌|肿瘤|骨髓瘤|白血病|淋巴瘤|病魔)|攻克(?:了)?(?:癌|肿瘤|骨髓瘤|白血病|淋巴瘤)|摆脱(?:了)?(?:癌|肿瘤|骨髓瘤|白血病|淋巴瘤|病魔|疾病)|告别(?:癌|肿瘤|骨髓瘤|白血病|淋巴瘤|病魔)|专治|药到病除|祛除病根|全愈|重获健康|恢复(?:了)?健康|彻底治|治癒|治yu|zhi ?愈|医(?:好|治好)了|治(?:得)?断根|去(?:了)?根|断(?:了|掉|绝|除)?病根|根除病根|连根(?:拔|铲|挖)(?:起|除|掉|了|去)|(?:从来?没|没有?|未曾)得过(?:癌|病|肿瘤|白血病|淋巴瘤|骨髓瘤|这(?:个|种)病)(?:一样|似的|了)?|恢复如初)(?!率|性手段|性治疗|性意图|性移植|性放疗|性切除|性手术|意图|机会|潜力|目的|几率|希望|比例|模型|标准|的?定义|还有(?:多远|[^\n,]{0,8}距离)|前景|之路还)",
        r"(?P<head>(?:治|看|医)得(?:好|了|彻底|断根)|(?:完全|彻底|全)(?:好了|好利索|治好))(?=[,。!\n”;的了]|$)",
        r"(?P<head>(?:攻克|征服|战胜|打败|打赢|打跑|击败|击退|赶走|赶跑|驱走|甩掉|甩开|逃离|逃出|脱离|摆脱|走出|终结|消灭|降服|铲除|拔除|根除|根绝|除掉|搞定|拿下|撵走|斩断|攻破|制服|扫除|祛除|消除|送走|告别|告辞|作别|挣脱|远离|清零)(?:了|掉了?)?(?:[^\n;,。不]{0,6}的)?(?:[^\n;,。不的]{0,4}?){illness})(?!细胞|的?风险|的?误区|抗原|标志|晚期|指标|知识|科普|话题|的?谣言|早期|相关)",
        r"(?P<head>(?:和|与|跟|同|向|对){illness}[^\n;,。]{0,4}?(?:说(?:声)?(?:再见|拜拜|不)|挥手(?:告别)?|告别|道别|诀别|永别|一刀两断|分手|一笔勾销))",
        r"(?P<head>(?:达到|符合|满足)(?:了)?(?:临床)?(?:治愈|痊愈)(?:的)?(?:标准|水平)|(?:从根(?:上|本上|源上)?|彻底|一举)(?:地)?(?:解决|破解|攻破)(?:了)?[^\n;,。]{0,4}?(?:{illness})|不会(?:再|轻易)?(?:犯病|发病|得病|卷土重来)|不会再复发)",
        r"(?P<head>(?:让|使|叫|令|把|将){illness}[^\n;,。不]{0,8}?(?:远离|绕道|止步|滚蛋|退散|消失|离开|成为(?:过去|历史)|赶(?:走|出)|打败|踩在脚下|无处(?:可)?(?:藏|逃|遁))|终身安心|一生安心)",
        r"{illness}[^\n;。]{0,10}?(?P<head>(?:彻底|终于|已经|算是|早已|完全|从此)*(?:翻篇(?:了)?|成(?:为|了)?(?:过去(?:式)?|历史|往事)|烟消云散|一去不(?:复)?返|不再(?:回来|来|复返|找上门|发作)|永远(?:离开|走了|消失)|画上(?:了)?句号|再(?:也)?没(?:有)?(?:犯|复发|发作|回来|找上)|不(?:再)?犯(?:了)?|被搞定|(?:被)?(?:治|医|看)好(?:了)?|(?:被)?(?:打败|战胜|攻克|征服|根除|铲除|拿下|制服|赶走|除掉)(?:了)?|除根|断根|(?:全|都|就)好(?:了|利索)|(?:得|能|可|会|也)?治得好|有(?:得)?(?:救|治)了|(?:是|已经?是|也是)?可以?(?:被)?(?:治愈|治好|根治)的))",
        r"(?P<head>(?:不再是|已(?:经)?不是|摘掉(?:了)?|摘下(?:了)?)(?:一名|一个)?[^\n;,。]{0,8}(?:癌症|肿瘤|白血病|骨髓瘤|淋巴瘤)?(?:患者|病人|帽子)(?:的)?(?:帽子|身份|标签)?)(?=[,。!\n”;了]|$)",
        r"(?P<head>(?:还|给|送)(?:您|你|他|她|患者|家人|全家)?(?:一个)?(?:没有病痛|无癌|无病|健康|没有癌症)的?(?:人生|身体|明天|未来|生活))",
        r"(?P<head>(?:癌(?:症)?|肿瘤|骨髓瘤|白血病|淋巴瘤)[^\n;,。]{0,3}(?:不再是|早(?:已|就)?不(?:再)?是|已(?:经)?不(?:再)?是)(?:什么|所谓的?)?(?:绝症|不治之症|死刑|终点|难题|判决))",
        r"(?P<head>(?:治愈|根治|根除|痊愈|康复)[^\n;。]{0,14}?(?:成(?:为)?(?:了)?现实|走进现实|成真|不再是(?:梦|奢望|神话|传说|奢侈|幻想)|已(?:经)?(?:实现|做到)|我们做到了|变成了?现实|梦想照进))",
    ),
)
_OTHER_ILLNESS = {
    "en": re.compile(
        r"\b(?:infections?|pneumonia|fever|fractures?|wounds?|operation|anaemia|ulcers?|hepatitis|tuberculosis|bacter\w+|cough|cold|nausea|insomnia|boredom|relapse rates?)\b"
    ),
    "ru": re.compile(
        r"инфекц|пневмони|простуд|грипп|перелом|рану|раны|гепатит|туберкул|язв|бактери|кашл|температур|зуб"
    ),
    "zh": re.compile(
        r"感染|肺炎|(?<!像)(?<!如)(?<!得了)感冒|伤口|骨折|肝炎|结核|溃疡|发热|压疮|口腔炎|咳嗽|切口|褥疮|疱疹|腹泻|便秘|肠炎|膀胱炎|鼻炎|皮疹|黏膜炎|流感|新冠|血栓|烫伤|创面|牙龈|龋齿|甲沟炎|脚气|失眠"
    ),
}
_CURE_COMPOUND = {
    "en": re.compile(
        r"\b(?:functional(?:ly)?|clinical(?:ly)?|operational(?:ly)?|virtual(?:ly)?|no|incurable|search for a|hunt for a|quest for a|without a|treatable but|not (?:yet )?a|towards a|path to a|race for a)\b[^\n]{0,12}$"
    ),
    "ru": re.compile(
        r"(?:не|ни|неизлечим\w*|нельзя|невозможно|функциональн\w+|клиническ\w+|практическ\w+)\s*$"
    ),
    "zh": re.compile(r"(?:临床|功能性?|难以|不可|无法|未|不|难|可能|如何|能否|关于|理解|讨论|谈|谈论|对)$"),
}


_ATTITUDE_BEFORE = re.compile(
    r"optimism|attitude|will ?power|positive thinking|faith|courage|оптимизм|настро[йя]|сила (?:воли|духа)|(?<!\w)вера(?!\w)|乐观|心态|意志|信念|坚强"
)


_CURE_IN_A_NAME = re.compile(r"[a-z] [\"“]?Cure [A-Z][a-z]+[\"”]?(?= [a-z])")  # the charity Cure Leukaemia
_NO_LONGER_INCURABLE = patterns(
    en=(
        r"\bincurable\b[^\n]{0,40}¶(?P<head>(?:(?:that|this|it|all (?:that|this)) (?:has |is |was |belongs )?(?:all |now )*(?:changed|over|yesterday|before|history|no longer|to the past|ended)|not any ?more|not here|no longer|those days|(?:but )?not (?:now|today|with us)))\b",
    ),
)


# “Some lymphomas can be cured with chemotherapy, myeloma usually cannot.”
_CURED_IN_PART_ZH = re.compile(
    r"(?:部分|某些|有些|一些|少数)[^\n;]{0,14}?(?:可|能)[^\n;]{0,10}?治(?:愈|好)[^\n]{0,24}(?:不(?:能|可|是)|无法|但|并非|\[\d)"
)


def no_cure_is_claimed(text: Text) -> Iterator[Finding]:
    """CLM-002: cure or eradication as a result. Infections may be cured, and words may be explained."""
    language = text.language
    for match in asserted(text, _CURES, hedges=True):
        sentence = text.sentence_at(match.start())
        start, end = head(match)
        before = text.lower[max(sentence.start, start - 40) : start]
        around = text.lower[max(sentence.start, start - 25) : min(sentence.end, end + 35)]
        if _CURE_COMPOUND[language].search(before) or _OTHER_ILLNESS[language].search(around):
            continue
        if _ATTITUDE_BEFORE.search(before):  # “Optimism beats cancer” is CLM-010
            continue
        if language == "zh" and _CURED_IN_PART_ZH.search(text.words_of(sentence)):
            continue
        if _CURE_IN_A_NAME.search(text.plain, max(start - 3, 0), start + 40):
            continue
        yield finding("CLM-002", text, *match.span())
    for match in across(text, _NO_LONGER_INCURABLE):
        if not is_asked(text, text.sentence_at(match.start())):
            yield finding("CLM-002", text, *match.span())


_CURE_LIKE = patterns(
    en=(
        r"\b(?:functional(?:ly)?|clinical(?:ly)?|operational(?:ly)?|virtual(?:ly)?) cur(?:e[sd]?|ed)\b",
        r"\b(?:life-?long|lifetime|permanent|everlasting|never-ending|endless|eternal) (?:\w+ )?(?:remissions?|responses?|disease control|freedom)\b",
        r"\b(?:as good as|practically|almost|nearly|virtually) cured\b",
        r"\bremission (?:for life|forever|that lasts a lifetime)\b",
    ),
    ru=(
        r"(?:функциональн\w+|клиническ\w+|практическ\w+) (?:излечен\w*|выздоровлен\w*)",
        r"(?:пожизненн\w+|вечн\w+|бессрочн\w+|постоянн\w+|необратим\w+) ремисси\w*|ремисси\w* (?:на всю жизнь|навсегда)",
        r"практически (?:излечен|здоров)\w*",
    ),
    zh=(
        r"(?:功能性?|临床|准|近乎|几乎|接近|类|(?:事实上|实际上|实质上|某种意义上)(?:的|已)?|(?:相当于|等于|等同于?|堪称|可谓|视同|形同)(?:已(?:经)?|被)?)(?:的)?(?:治愈|痊愈|根治)(?!率的)",
        r"(?:终身|终生|永久(?:性)?|永远|一辈子|一生)(?:的)?(?:无病|深度|持续|完全|维持)?(?:的)?(?:缓解|不复发|无病|受益|有效)|一劳永逸|(?:管|保|护)(?:用|住|您|你)?(?:一辈子|一生|终身)|(?:一次|一针)[^\n;,。]{0,8}(?:终身|一生|一辈子|永久)(?:受益|有效|缓解|无忧|保护|免疫)",
        r"(?:离|距离?)(?:功能性?|临床)?治愈[^\n;,。]{0,4}(?:一步之遥|不远|越来越近|咫尺|更近|仅一步|只差)|(?:治愈|痊愈)(?:就)?(?:在(?:眼前|望|即|前方|向(?:您|你)招手)|有望|曙光|时代)",
    ),
)
_LIMITED = {
    "en": re.compile(r"\b(?:definition|defined|term|mean\w*|not|no|unproven|controvers\w+|disputed)\b"),
    "ru": re.compile(r"термин|определен|понима|означа|(?<!\w)(?:не|нет)(?!\w)|спорн"),
    "zh": re.compile(
        r"定义|术语|是指|指的是|概念|尚无|并不|争议|无统一|(?<!再)不是(?![^\n]{0,12}而是)|不等于"
    ),
}


def cure_like_hope_is_defined(text: Text) -> Iterator[Finding]:
    """CLM-003: functional cure, lifelong remission, in a sentence that neither defines nor limits it."""
    for match in asserted(text, _CURE_LIKE):
        if not _LIMITED[text.language].search(text.words_of(text.sentence_at(match.start()))):
            yield finding("CLM-003", text, *match.span())


_PRAISED_EFFECT = patterns(
    en=(
        r"\b(?:excellent|outstanding|remarkable|impressive|superb|amazing|fantastic|wonderful|spectacular|dramatic|striking|exceptional|stunning|unprecedented|unparalleled|superior|extraordinary|incredible|brilliant|phenomenal|very good|great|astonishing|highly encouraging|proven) (?:\w+ ){0,2}?(?:outcomes?|results?|efficacy|responses?(?! rate)|effects?|effectiveness|success(?:es)?|recover\w+|remissions?|survival)\b(?! criteria)",
        r"\b(?:outcomes?|results?|efficacy|responses?|effects?)\b (?:\w+ ){0,3}?(?:is|are|was|were|have been|proved|turned out) (?:\w+ly |very |truly |so )?(?:excellent|outstanding|remarkable|impressive|superb|amazing|fantastic|wonderful|exceptional|stunning|astonishing|spectacular|unparalleled|second to none|extraordinary)\b",
        r"\b(?:highly|extremely|remarkably|exceptionally|extraordinarily|amazingly|incredibly|very|astonishingly) (?:effective|efficacious|successful|potent)\b",
        r"\b(?:works|worked) (?:wonders|brilliantly|perfectly|amazingly|extremely well)\b",
    ),
    ru=(
        r"(?:отличн|прекрасн|впечатляющ|выдающ|потрясающ|превосходн|блестящ|великолепн|замечательн|поразительн|высочайш|уникальн|фантастическ|исключительн|невероятн|ошеломля|рекордн|хорош)\w* (?:\w+ ){0,2}?(?:результат\w*|эффект\w*|эффективност\w*|ответ(?:а|ы|ов)?(?!\w)|успех\w*|исход\w*|показател\w*)",
        r"(?:результат\w*|эффект\w*|эффективност\w*) (?:\w+ ){0,3}?(?:отличн|прекрасн|впечатля|выдающ|потряса|превосходн|блестящ|великолепн|поража|поразительн|превзош)\w*",
        r"(?:очень|крайне|чрезвычайно|высоко|необычайно|исключительно)[ -]?(?:эффективн|действенн|успешн)\w*",
    ),
    zh=(
        r"(?:疗效|效果|治疗效果|成效|临床效果)[^\n;,]{0,4}?(?:显著|卓越|卓著|确切|非常好|极佳|极好|很好|突出|惊人|神奇|理想|明显|一流|优异|良好|可靠|有目共睹)",
        r"(?:显著|卓越|惊人|神奇|优异|确切|突出|良好|非凡|喜人|令人(?:瞩目|振奋|满意|惊叹)|骄人)(?:的)?(?:临床|治疗)?(?:疗效|效果|成效|成绩|结果)",
        r"(?:非常|十分|极其|高度|特别|极为)有效|高效(?=治疗|清除|杀|疗法)|收效显著|效果奇佳",
    ),
)
_DATA = re.compile(
    r"\d+ ?/ ?\d+|\[\d+\]|doi|et al|table|таблиц|表\d?|\d+ (?:of|из) \d+|n ?= ?\d+|95 ?% ?(?:ci|ди)|grade|definition|(?:very good|очень хорош\w+) (?:partial|частичн)"
)


def efficacy_is_not_praised(text: Text) -> Iterator[Finding]:
    """CLM-007: praise of the results with no data beside it."""
    for match in asserted(text, _PRAISED_EFFECT):
        if not _DATA.search(text.words_of(text.sentence_at(match.start()))):
            yield finding("CLM-007", text, *match.span())


_GONE = patterns(
    en=(
        r"\b(?P<head>(?:cancer|tumou?r|myeloma|leuk\w+|lymphoma|disease)-? ?free)\b(?![- ](?:survival|interval|period))",
        r"\b(?P<head>(?:no|not (?:a|one)(?: single)?|zero|without a single) (?:\w+ ){0,2}?(?:cancer|tumou?r|myeloma|malignant|leuk\w+|lymphoma|abnormal)(?:ous)?(?: plasma)?(?: cells?| mass)? (?:\w+ ){0,2}?(?:remain\w*|left|could be found|(?:was|were|is|are) (?:left|found|detected|seen|visible)|in (?:his|her|the|your|their) (?:body|marrow|blood)|any ?more|any longer|anywhere|to be found))",
        r"\b(?P<head>no (?:trace|sign|evidence|signs|traces)s? of (?:\w+ ){0,2}?(?:cancer|tumou?r|myeloma|leuk\w+|lymphoma|disease|the disease))\b",
        r"\b(?:cancer|tumou?rs?|myeloma|leuk\w+|lymphoma|the disease|his disease|her disease|malignancy|lesions|plasmacytomas?)\b (?:\w+ ){0,4}?(?P<head>disappear\w*|vanish\w*|(?:is|was|are|were|has|had) (?:\w+ )?gone|melted away|dissolved|evaporated)\b",
        r"\b(?P<head>gone without (?:a )?trace|(?:all|every) (?:\w+ )?(?:cancer|tumou?r|myeloma) cells? (?:\w+ ){0,3}?(?:gone|dead|destroyed|killed|eliminated|disappeared|vanished))\b",
        r"\b(?P<head>(?:completely|totally|entirely|now) clear of (?:cancer|myeloma|disease|tumou?r))\b",
        r"\b(?P<head>(?:scans?|blood|marrow|body) (?:is|are|was|were|came back) (?:completely |totally |now )?(?:clean|clear))\b",
        r"\b(?P<head>(?:clear|rid|free|cleansed|cleared|purged|empty) of (?:(?:the|his|her|all|every|any|this|their|your) )?(?:\w+ )?{cancer})\b(?! (?:progress\w+|recurrence|symptoms|pain|treatment|register))",
        r"\b(?P<head>(?:(?:has|have|had|with|is|was|there's|am|are|there) )(?:absolutely |now |simply )?no (?:more )?(?:\w+ )?(?:cancer|tumou?rs?|myeloma|leuk\w+|lymphoma|malignan\w+|metastas\w+)(?: cells?)?(?: to be)?(?: \w+){0,2}? ?(?:any ?more|any longer|left|in (?:me|him|her|his|my|the|your|their)\b|now\b|remaining|whatsoever|at all|found|to find))",
        r"\b(?P<head>no longer (?:has|have|had|carr(?:y|ies)|ha[sd] any) (?:\w+ ){0,2}?(?:cancer|myeloma|leuk\w+|lymphoma|tumou?rs?|disease|malignan\w+)(?! (?:symptoms|pain|clinic)))\b",
        r"\b(?P<head>(?:nothing|not a (?:trace|thing|speck|shred|hint)|no (?:trace|speck|shred|hint|remnant)s?) (?:\w+ )?(?:left |remain\w* |remained |to be seen |found )?of (?:\w+ ){0,3}?{cancer}|(?:found|saw|seen|detected|shows?|showed|revealed?|finds?) (?:\w+ )?(?:nothing|not a (?:trace|single cell)) (?:left|any ?more|at all|of the (?:cancer|disease|tumou?r)))\b",
        r"\b(?:{cancer}|cancer cells|malignant cells|lesions?|metastas\w+)\b (?:\w+ ){0,3}?(?P<head>nowhere (?:to be (?:found|seen)|in sight)|(?:ha(?:s|ve|d) )?(?:died (?:out|off|away)|withered away|fled|been (?:wiped out|cleared away|swept away|flushed out))|(?:is|are|was|were) (?:all )?(?:dead\b|extinct|nowhere)|could (?:not|no longer) be (?:found|seen|detected))\b",
        r"\b(?P<head>(?:contains?|holds?|shows?|made up of|consists? of) (?:only )?healthy (?:\w+ )?cells(?: only| alone)?)\b",
        r"\b(?P<head>(?:all|every|each|both) (?:\w+ ){0,3}?(?:lesions?|tumou?rs?|metastas\w+|(?:cancer|malignant|leuk\w+|myeloma|lymphoma) cells?|plasmacytomas?|masses|nodes) (?:\w+ ){0,2}?(?:gone|vanished|disappeared|dissolved|melted|cleared|dead|eliminated))\b",
        r"\b(?P<head>(?:got|gets?|given|gave (?:him|her|them|me|us)|received?|receiving|has|had|with|heard) (?:\w+ )?(?:the |an? )?all[- ]clear|(?:cancer|myeloma|leuk\w+|lymphoma|tumou?r|disease) (?:\w+ )?(?:has |had )?(?:left|fled) (?:his|her|my|the|their) (?:body|marrow|blood)|(?:out of|flushed from|swept from|left) (?:his|her|my|the|their) (?:body|system) (?:for good|completely|altogether))\b",
        r"\b(?P<head>(?:his|her|my|their|the|your) (?:\w+ )?(?:body|marrow|blood|bones|scans?|lymph nodes?)\b[^\n;,]{0,25}?\b(?:is|are|was|were|came back|became|looks?|looked|has been|are all) (?:\w+ly |all |now |once more |again )?(?:clean|spotless|free of (?:it|everything)|without (?:a )?trace))\b(?! (?:shaven|and dry|catch|bandag))",
    ),
    ru=(
        r"(?<!\w)(?:рак|опухоль|опухоли|миелома|болезнь|лейкоз|лимфома|метастазы|очаги|раковые клетки|опухолевые клетки|заболевание|плазмоцитом[аы])(?!\w)[^\n;,]{0,30}?(?P<head>исчез(?:л\w*|ает|ают|ло)?(?!\w)|пропал\w*|растворил\w*|испарил\w*|ушл\w+|нет и следа|больше нет|растаял\w*|(?:не осталось|не нашли|не найдено|не обнаружено|нет) ни одной)",
        r"(?<!\w){tumour}[^\n;,]{0,40}?(?<!\w)(?P<head>исчез(?:л\w*|нувш\w*)?(?!\w)|пропал\w*|сгинул\w*|растая\w*|рассосал\w*|испарил\w*|растворил\w*|сош(?:ел|ла|ли) на нет|уш(?:ел|ла|ло|ли)(?!\w)(?! (?:из-под|в (?:костн|отпуск)))|покинул\w* (?:организм|тело|кров|его|ее|вас)\w*|(?:и )?след\w* простыл|как не бывало|(?:больше|уже|теперь|совсем|вообще) (?:нет(?!\w)|не видно|не остал\w+|не найти|не находят|не обнаруж\w+|не выявл\w+|не прослежива\w+)|канул\w* в)",
        r"(?<!\w)(?P<head>(?:след(?:а|ов|ы)?|признак(?:а|ов|и)?|остатк(?:а|ов|и)?|намек(?:а|ов)?) (?:\w+ )?{tumour}[^\n;,]{0,40}?(?<!\w)(?:нет(?!\w)|не (?:остал\w+|остает\w+|найти|наш\w+|наход\w+|найден\w*|обнаруж\w+|видно|увид\w+|выявл\w+|отыскать))|(?:не (?:остал\w+|видно|найти|наш\w+|обнаруж\w+|наход\w+) )?ни (?:малейшего |одного |единого )?(?:следа|признака|намека|остатка) (?:\w+ )?{tumour}|(?:исчез|пропал|стерт)\w* (?:\w+ )?(?:все |последние )?(?:следы|признаки|остатки) (?:\w+ )?{tumour})",
        r"(?<!\w)(?P<head>(?:не (?:остал\w+|остает\w+|видно|найти|наш\w+|нашлось|обнаруж\w+|наход\w+|выявл\w+|увидел\w*|показал\w*)(?! ли(?!\w))|(?<!\w)нет(?! ли(?!\w))) (?:\w+ ){0,5}?(?:больше )?(?:(?:опухолев|раков|злокачествен|больн|бластн|атипичн|миеломн|лейкозн)\w+ (?:клеток|очагов)|(?:признаков|следов|остатков|намека на|очагов|и следа) (?:\w+ )?{tumour}))",
        r"(?<!\w)(?P<head>(?:опухолев|раков|злокачествен|больн|бластн|атипичн|миеломн|лейкозн)\w+ (?:клеток|очагов) (?:\w+ ){0,4}?(?:нет(?!\w)|не (?:остал\w+|остает\w+|видно|найти|наш\w+|обнаруж\w+|наход\w+|выявл\w+|увидел\w*)))(?! ли(?!\w))",
        r"(?<!\w)(?P<head>(?:не (?:остал\w+|остает\w+|видно|найти|наш\w+|обнаруж\w+|наход\w+|выявл\w+|сохранил\w*|наблюда\w+) )?(?:\w+ )?ни (?:одной|единой|одного|одна|одной-единственной) (?:\w+ )?(?:опухолев|раков|злокачествен|больн|бластн|атипичн|миеломн|лейкозн)\w+ (?:клет\w+|очаг\w*)(?: (?:\w+ ){0,3}?не (?:остал|остает|наш|наход|видно|выявл|обнаруж)\w*)?)",
        r"(?<!\w)(?P<head>от (?:\w+ )?{tumour} (?:\w+ ){0,4}?(?:ничего|и следа|следа|следов|воспоминани\w+)(?: \w+)?(?: не)? ?(?:остал\w+|остает\w+)?)(?!\w)",
        r"(?<!\w)(?P<head>(?:снимк\w+|томограмм\w+|пэт[\w-]*|костный мозг|кровь|анализы)[^\n;,]{0,20}? чист(?:ы|а|ый|ая|ые|ым)?(?!\w)|(?:очищен\w*|очистил\w*) от (?:\w+ )?{tumour}|свобод(?:ен|на|ны) от (?:\w+ )?{tumour})",
        r"(?P<head>исчез(?:л\w*|ла|ли)?(?!\w)) (?:\w+ ){0,2}?(?:рак|опухол\w*|миелом\w*|болезнь|лейкоз|раковые|опухолевые|метастаз\w*)",
        r"(?P<head>не осталось (?!ли )(?:ни |и )?(?:\w+ ){0,3}?(?:клет\w+|следа|опухол\w+|рака)|ни (?:одной|единой) (?:\w+ )?(?:опухолев\w+|раков\w+|злокачествен\w+|больн\w+) клет\w+|(?:не нашли|не нашлось|не найдено|не обнаружили|не обнаружено|нет) ни одной (?:\w+ )?клетк\w+|не осталось и следа|и следа не осталось|ни следа (?:болезни|рака|опухоли|миеломы)|признаков (?:болезни|рака|опухоли|миеломы) (?:больше )?нет|свобод(?:ен|на) от (?:рака|болезни|опухоли|миеломы)|организм (?:полностью )?(?:чист|очистил\w*)(?! от токс)|рака (?:больше )?нет)",
    ),
    zh=(
        r"(?:癌细胞|肿瘤细胞|肿瘤|癌|骨髓瘤|病灶|瘤体|异常细胞|白血病细胞|骨髓瘤细胞|疾病|癌症)[^\n;,]{0,8}?(?P<head>消失|清零|归零|全(?:部)?(?:没|清)|(?:完全|彻底|全部|被)(?:清除|消灭|消除|根除)|不见了|没有了|荡然无存|无影无踪)",
        r"(?P<head>(?:没有|未见|找不到|查不到|再无|已无|无)[^\n;,]{0,6}?(?:任何|一个)?[^\n;,]{0,3}?(?:癌细胞|肿瘤细胞|骨髓瘤细胞|异常细胞|恶性细胞|癌症迹象|癌的痕迹|癌症的痕迹|肿瘤痕迹))",
        r"(?P<head>无癌(?:生存|状态|人生)|彻底无瘤|体内无瘤|完全无癌|癌症消失)",
        r"{growth}(?:(?!评估|检测|指标|标志)[^\n;。]){0,12}?(?P<head>(?:降(?:至|到|为)|归|为|(?:变成|成|变为|只剩)了?)零(?!散)|没(?:有)?了(?!解)|不见(?:了|踪影)|无影无踪|荡然无存|一扫而(?:空|光)|清扫一空|清(?:除|扫|理)(?:得)?(?:干净|殆尽|完毕|一空)|化为乌有|灰飞烟灭|退(?:得)?(?:一干二净|干净|光)|(?:全部?|都|完全|彻底|统统|通通)(?:没|清|退|消|死|跑)|消(?:退|散|失|融)(?:殆尽|干净|了|无踪)|一(?:个|点|丝)(?:都|也)?(?:没|不|看不|查不|找不)|一干二净|一扫光|(?:再也|已)?(?:检|查|找|测|看)不(?:到|出|着|见)|杀(?:光|绝|尽|得一干二净)|不复存在|销声匿迹|死光|压(?:了)?下去)",
        r"(?P<head>(?:没有|没|未见|未发现|找不(?:到|出|着)|查不(?:到|出)|看不(?:到|见)|检不出|测不(?:到|出)|再无|已无|全无|毫无|不剩|不存在|不见|无(?!进展|复发|病生存)|零)(?:了)?(?:任何|一(?:个|点|丝|丁点)|半(?:个|点)|丝毫|残留(?:的)?|所谓(?:的)?|剩余的?)?(?:(?!症状|感染|疼痛|发热)[^\n;,。]){0,4}?(?:{growth}|癌|瘤)(?:的)?(?:影子|踪影|踪迹|痕迹|迹象|细胞|病灶|组织)?)(?!(?:的)?(?:风险|患者|病史|家族|抗原|标志|类型|负荷高|药|溶解))",
        r"(?:片子|骨髓(?:里|中)?|血(?:液)?里?|体内|身体里?|全身|ct|pet-?ct|报告)[^\n;,。]{0,6}(?P<head>干干净净|(?:很|真|完全|彻底|已经?)干净|干净(?:了|得))",
        r"(?P<head>(?:癌|肿瘤|病|癌症|骨髓瘤|淋巴瘤)(?:也)?(?:随之|跟着|从此|已经?)?(?:跑|走|飞|离开|离去|退场)(?:了|掉)|一(?:个|点|丝)[^\n;,。]{0,3}(?:坏的|坏东西|癌|瘤|病灶)[^\n;,。]{0,2}(?:都|也)(?:没|找不|查不|看不|不)|(?:体内|身上|血里|骨髓里)(?:已(?:经)?|再)?(?:没有?|无)(?:了)?(?:癌|瘤|坏细胞|病))",
    ),
)
_ASSAYED = re.compile(
    r"10\^?[-–]\d|sensitiv|чувствительност|灵敏度|flow cytomet|цитометр|流式|\bngs\b|\bngf\b|二代测序|секвенир|mrd|моб\b|pet-?ct|пэт|pcr|пцр"
)
_WHEN = re.compile(
    r"\bday \d|\d{4}|\bmonth \d|week \d|\d+-?(?:й|ый|ой)? день|на \d+|第 ?\d+ ?(?:天|日|周|个月)|\d+ ?(?:天|个月|周)(?:后|时)|\d+ (?:days?|weeks?|months?|years?) after|through \d|через \d+|\d+ ?月"
)
_SYMPTOM = {
    "en": re.compile(r"\b(?:swelling|oedema|pain|rash|fever|symptoms?|nausea|headache)\b"),
    "ru": re.compile(r"от[её]к|боль(?!ш|н)|сыпь|лихорадк|симптом|тошнот|головн"),
    "zh": re.compile(r"水肿|疼痛|皮疹|发热|症状|恶心|头痛"),
}


_NOT_YET_GONE_ZH = re.compile(
    r"不(?:能)?(?:代表|等于|意味|说明|表示|等同|表明)|不排除|越[^\n,]{1,4},?越(?:要|需|应)|溶解综合征|仍(?:然)?(?:可能)?(?:有|存在)[^\n,]{0,6}(?:残留|肿瘤|癌)|才(?:能|可)|家族史|无[^\n,]{0,6}病史"
)


def no_disease_is_declared_gone(text: Text) -> Iterator[Finding]:
    """CLM-008: the disease has gone, said without assay, sensitivity and time."""
    for match in asserted(text, _GONE):
        words = text.words_of(text.sentence_at(match.start()))
        if _ASSAYED.search(words) and _WHEN.search(words):
            continue
        if _SYMPTOM[text.language].search(text.lower[max(match.start() - 25, 0) : match.end()]):
            continue
        if text.language == "zh" and _NOT_YET_GONE_ZH.search(words):
            continue
        yield finding("CLM-008", text, *match.span())


_ATTITUDE = patterns(
    en=(
        r"\b(?:optimis\w+|positive (?:attitude|thinking|mind\w*|spirit)|attitude|will ?power|strong will|will to live|faith|courage|determination|cooperation|compliance|strength of mind|fighting spirit|belief|good mood|cheerfulness|hope|mindset)\b…\b(?:beats?|defeat\w*|cur(?:e|es|ed|ing)|heal\w*|conquer\w*|key to|secret (?:of|to)|thanks to|reason (?:for|why)|overcome|overcame|won|helped (?:him|her|them) (?:recover|beat|defeat)|led to|recover\w*|half the (?:battle|cure))",
        r"\b(?:recover\w+|remission|beat|survived|response|success)\b[^\n;]{0,40}?\b(?:because of|thanks to|owed? to|due to|through|owing to) (?:\w+ ){0,3}?(?:optimis\w+|attitude|will ?power|will|faith|courage|determination|cooperation|spirit|belief|mindset)",
        r"\bthose who (?:believe|think positive\w*|never give up|fight) (?:\w+ )?(?:recover|get well|win|survive|live longer)",
    ),
    ru=(
        r"(?:оптимизм|позитивн\w+ (?:настро|мышлен|мысл)\w*|настро[йя]\w*|воля к жизни|сил\w+ воли|сила духа|вера|мужество|стойкость|жизнелюби\w*)(?!\w)…(?:побежда\w+|победил\w*|излеч\w+|лечит|исцел\w+|помог\w* (?:ему |ей |мне )?(?:выздор|побед|справ)|залог|ключ к|секрет|главное лекарство|сотворил\w*|половина успеха)",
        r"(?:выздоров\w+|победил\w*|ремисси\w+)[^\n;]{0,30}?(?:благодаря|из-за) (?:\w+ ){0,3}?(?:оптимизм|настро|воле|силе воли|вере|мужеств|стойкост|сотрудничеств)\w*",
        r"главное [–-] (?:верить|не сдаваться|настроиться|настрой)",
    ),
    zh=(
        r"(?:乐观|积极(?:的)?(?:心态|配合|态度)|心态|意志|坚强|信念|勇气|毅力|信心|配合)[^\n;]{0,12}?(?:战胜|打败|治愈|康复|是[^\n,]{0,8}(?:关键|秘诀|良药)|击败|创造|奇迹|赢得|决定)",
        r"(?:康复|痊愈|缓解|战胜)[^\n;]{0,8}?(?:归功于|得益于|离不开|靠的是|多亏)[^\n;]{0,6}(?:乐观|心态|意志|坚强|信念|配合|毅力)",
    ),
)


def nobody_owes_recovery_to_attitude(text: Text) -> Iterator[Finding]:
    """CLM-010: attitude or cooperation said to cause recovery."""
    for match in asserted(text, _ATTITUDE):
        yield finding("CLM-010", text, *match.span())


_TOTAL_MECHANISM = patterns(
    en=(
        r"\b(?:destroy\w*|kill\w*|wip\w+ out|eliminat\w+|eradicat\w+|annihilat\w+|clear\w*|hunt\w* down|obliterat\w+|remov\w+)\b (?:\w+ ){0,3}?(?:all|every|each|any|the last|entire)\b (?:\w+ ){0,4}?(?:cells?|tumou?rs?|cancer|disease|myeloma)",
        r"\b(?:guided missiles?|missile-like|missiles?|like a missile|smart bombs?|magic bullets?|pinpoint (?:accuracy|precision)|surgical precision|laser precision|sniper|search-and-destroy|thorough(?:ly)? (?:eliminat|destroy|clear|kill)\w*|precisely destroy\w*|perfect precision|without harming (?:any )?healthy|leav\w+ healthy (?:cells|tissue) (?:untouched|unharmed|intact)|only (?:the )?(?:cancer|tumou?r|sick|bad) cells)\b",
    ),
    ru=(
        r"(?:уничтож|убива|истребл|ликвидир|стира|вычища)\w*[^\n;,]{0,20}?(?:все|всю|каждую|любую|до единой|до последней|всех)(?!\w)[^\n;,]{0,25}?(?:клетк\w*|опухол\w*|рак)?|уничтож\w+ (?:\w+ ){0,4}?до (?:единой|последней)",
        r"(?:как|словно|подобно) (?:\w+ )?(?:ракет\w*|снайпер\w*|самонаводящ\w*)|с (?:хирургической|ювелирной|снайперской) точностью|не (?:затрагивая|повреждая) здоров\w+|умн\w+ бомб\w*|волшебн\w+ пул\w*",
    ),
    zh=(
        r"(?:消灭|清除|杀死|杀灭|摧毁|清扫|铲除|歼灭|剿灭)[^\n;,]{0,6}?(?:所有|全部|每一?个|一切|任何|最后)[^\n;,]{0,6}?(?:癌|肿瘤|细胞|病灶)|(?:所有|全部|每一?个)(?:的)?(?:癌细胞|肿瘤细胞)[^\n;,]{0,6}(?:消灭|清除|杀死|杀灭)",
        r"导弹|精准(?:打击|消灭|歼灭|清除|狙击)|定点清除|彻底(?:清除|消灭|杀灭)|斩草除根|一网打尽|不伤(?:及)?(?:正常|健康)细胞|赶尽杀绝|百步穿杨|神奇子弹|地毯式",
    ),
)


def a_mechanism_is_not_a_total_result(text: Text) -> Iterator[Finding]:
    """CLM-012: how a therapy acts, told as if it acted completely."""
    for match in asserted(text, _TOTAL_MECHANISM, hedges=True):
        yield finding("CLM-012", text, *match.span())
