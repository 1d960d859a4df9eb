# ruff: noqa: E501 – a pattern reads best on one line
"""CLM-002, 003, 007, 008, 010 and 012: what may not be said about how well a treatment works."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text import chinese_claims, implied
from cms.publishing.rules.text.answers import gone
from cms.publishing.rules.text.criteria import tells_whom_a_study_takes
from cms.publishing.rules.text.cure_as_a_name import is_no_claim
from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import across, asserted, head, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.russian_promises import CURED, GONE
from cms.publishing.rules.text.scope import is_asked
from cms.publishing.rules.text.sweeping import beyond, sweepingly_cured, sweepingly_gone

_CURES = patterns(
    en=(
        *implied.CURES,
        r"\b{cancer} (?P<head>(?:is|are|will be|becomes?) (?:no longer|not) (?:an? |the )?(?:problem|worry|concern|threat|danger|issue)(?: any ?more)?)\b",
        r"\b{cancer}\b[^\n;]{0,40}?[:,;–] ?(?:and )?(?:\w+ ){0,4}?(?P<head>(?:ends?|eliminates?|removes?|erases?|extinguish(?:es)?|heals?|heal\b|cure\b|end\b|beat\b|eliminate|erase|conquers?|abolish(?:es)?|solves?|terminates?|kills?|overcomes?|dissolves?|finish(?:es)?|beats?|cures?|eradicates?|wipes? out|clears?|defeats?|destroys?) (?:it|them)(?: for good| for ever| out| away)?)(?= *(?:$|[\n,.!;”]|within|in (?:\w+ )?(?:\w+ )?(?:days|weeks|months)|completely|at last|once))",
        r"\b(?P<head>(?:(?:do|does|need|will) not|don't|needn't|won't|no longer) (?:have to |need to )?(?:live|put up) with (?:\w+ ){0,2}?{cancer})\b",
        r"\b(?P<head>(?:after|in|within) (?:[\w-]+ ){1,3}(?:days?|weeks?|months?|years?),? you(?:'re| are| will be|'ll be) (?:\w+ )?(?:healthy|cured|well(?! (?:enough|advised|prepared))|free of (?:\w+ )?{cancer}|fully recovered))\b",
        r"\b(?P<head>cured?|cures|curing)(?! (?:rates?|period|meat|fractions?|models?))\b(?!-)",
        r"\b(?P<head>eradicat\w+|vanquish\w*|conquer\w*|defeat\w*|beats?|beaten|overc[ao]m\w+|kicked|kick|licked)\b (?:\w+ ){0,3}?{disease}\b",
        r"\b(?P<head>wip(?:e|es|ed|ing) out|get(?:s|ting)? rid of|got rid of|rids?|eliminat\w+|remov\w+|banish\w*|extinguish\w*|erase[sd]?) (?!in |during |with |before |after )(?:\w+ ){0,3}?{disease}\b(?! (?:cells?|burden|tissue|samples?))",
        r"\b{disease} (?:\w+ ){0,3}?(?:is|was|are|were|has been|have been|had been|being|will be) (?:\w+ )?(?P<head>wiped out|eradicated|eliminated|defeated|conquered|beaten|banished|overcome|healed|destroyed)\b(?! by (?:it|the (?:virus|infection)))",
        r"\b(?P<head>heal(?:s|ed|ing)?)\b (?:\w+ ){0,3}?{disease}\b",
        r"\b(?<!to )(?<!to feel )(?<!until you have )(?<!once you have )(?P<head>(?:completely|fully|permanently|totally) (?:recover\w*|healed|restored|healthy)|recover(?:s|ed|ing)? (?:completely|fully|permanently)|(?:made|make|makes) a (?:full|complete) recovery)\b(?![^\n;]{0,30}\b(?:infection|pneumonia|surgery|fever|fracture|operation|anaesth|covid|crs|episode|toxicit|cytopeni|count))",
        r"\b(?P<head>recover(?:s|ed)? from (?:\w+ ){0,2}(?:cancer|myeloma|leuk\w+|lymphoma|mds))\b",
        r"\b(?P<head>free[ds]?|liberated|rid|delivered|saved) (?:\w+ ){0,2}?(?:from|of) (?:\w+ ){0,3}?{cancer}\b[^\n;]{0,30}?(?:for ?ever|for good|permanently|once and for all|completely)?",
        r"\b(?:never (?:comes?|came|will come|to come) back|will not (?:come back|return)|won't (?:come back|return)|does not (?:come back|return)|gone (?:for good|forever)|once and for all|forever behind)\b",
        r"\b(?P<head>(?:is|are) (?:now |finally |fully |completely |at last |entirely )+curable)\b",
        r"\b(?:incurable|{cancer})\b[^\n;,:]{0,30}?\b(?P<head>(?:goes|go|went|gone) away (?:for ever|forever|for good|permanently))\b",
        r"\b{cancer}\b[^\n;,]{0,30}?\b(?P<head>(?:am|is|are|was|were|be|been) (?:\w+ly |now |soon )?rid of (?:it|them))\b",
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
        r"\b(?P<head>(?:rid(?:s|ded)?|freed?|clear(?:ed|s)?|clean) (?:\w+ ){0,3}?of it\b(?: for good| for ever| forever| for all time| completely| once)|(?:left|leaves?|went home|came home|goes home|walk(?:s|ed) (?:out|away)|departed) (?:\w+ )?(?:rid|free|clear|cured|healed) of (?:it|them|everything)|(?:left|leaves?|went home|walk(?:s|ed) (?:out|away)) without (?:it\b|{cancer}))",
        r"\b(?:{cancer}|illness|it)\b(?:(?! not? )[^\n;]){0,40}?\b(?P<head>pack(?:ed|s) (?:its|up) [^\n;]{0,60}|(?:stay|keep|remain|go|went|go(?:es|ne)|kept|stayed)s? (?:\w+ )?away (?:for good|for ?ever|permanently)|(?:not|never) (?:been |to be )?(?:seen|heard (?:of|from)) (?:again|since)|never (?:to )?(?:see|saw) it again|shown the door|sent packing|(?:thrown|driven|kicked) out|evicted|laid to rest|dead and buried|over and done|(?:a )?(?:closed (?:chapter|book)|chapter (?:\w+ ){0,4}?(?:closed|behind))|a (?:distant|fading|faded) memory|(?:is|was) (?:\w+ )?(?:licked|kicked|beaten|vanquished|toast))\b",
        r"\b{cancer}\b[^\n]{0,60}?\b(?P<head>(?:kicked|beat|licked|conquered|defeated|overcame|crushed|vanquished|outlived|saw off|got rid of|shook off) it)\b",
        r"\b(?P<head>(?:every bit )?as (?:healthy|well|fit) as (?:he|she|they|i|you|we) (?:was|were|had been|ever) |as if (?:it|the (?:disease|cancer|illness)|nothing) had (?:never|ever) (?:been|happened|existed)|(?:(?<!his )(?<!her )(?<!my )(?<!their )|(?<=\w)(?=a ))(?:a )?former (?:\w+ )?(?:cancer|myeloma|leuk\w+|lymphoma) (?:patient|sufferer)|healed and whole|whole and healed)",
        r"\b(?P<head>(?:puts?|putting) paid to (?:\w+ ){0,2}?{cancer}|cracked (?:\w+ ){0,2}?{cancer}|(?:saw|seen|sees?) the back of (?:\w+ ){0,2}?{cancer}|made (?:whole|well|healthy)(?: again)?(?= *(?:$|[\n.,!;”]))|freedom from (?:\w+ )?{cancer}(?! (?:was|were|has been|have been|had been|rates?|at (?:one|two|\d)|in \d))|tears? (?:\w+ ){0,3}?{cancer} out by (?:the|its|their) roots?)\b",
        r"\b{cancer} (?:\w+ )?(?P<head>(?:is|was|are|has become|became) (?:now |today )?(?:no(?:thing)? (?:more|but|other) (?:than )?(?:an? )?(?:\w+ )?(?:story|memory|tale|anecdote|footnote|chapter|dream)|a (?:\w+ )?curable (?:\w+)))",
        r"\b(?P<head>no more {cancer}\b(?= *(?:$|[\n,.!;]|for |in |ever)))",
        r"(?<!potentially )(?<!not a )(?<!be a )\b(?P<head>an? (?:\w+ly |now )?curable (?:disease|illness|condition|inconvenience|cancer|problem|complaint)|is (?:\w+ ){0,2}?{cancer} curable)\b",
    ),
    ru=(
        r"{tumour} (?:\w+ )?(?P<head>(?:больше|уже|теперь) не (?:проблема|угроза|помеха|страшн\w+|опасн\w+|приговор))(?!\w)",
        r"{disease}[^\n;]{0,30}?[:,–] ?(?:\w+ ){0,4}?(?P<head>(?:положит|положим|покончит|покончим|победит|победим|уничтожит|искоренит|остановит) (?:с )?(?:ней|ним|ей|ему|ее|его)(?: конец)?)(?!\w)",
        r"(?<!\w)(?P<head>не (?:нужно|надо|придется|обязательно) (?:больше )?(?:жить|мириться) с (?:\w+ )?{disease})",
        r"(?<!\w)(?P<head>(?:через|спустя|за) (?:[\w-]+ ){1,3}?(?:дн|недел|месяц|год|лет)\w*(?: после \w+)?,? вы (?:(?:уже|снова|полностью|совершенно|будете) )*здоров\w*)(?!\w)",
        r"(?<!\w)(?:пациент\w*|больн(?:ые|ых)|дет(?:и|ей)|люди|людей|большинств\w+|каждый|все)(?!\w)(?:(?! не )[^\n;,]){0,25}? (?P<head>выздоравлива(?:ют|ет)|поправля(?:ют|ет)ся)(?!\w)",
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
        r"(?<!\w)(?P<head>(?:вымета|вымет|вычища|вычист|выжига|выжгл|сжига|стира|смета|смел|уничтожа|удаля|вывод|вычеркива|убира|убра)\w* (?:\w+ ){0,2}?{disease}[^\n;,]{0,20}?(?:подчистую|до последней клетки|дочиста|без остатка|начисто|навек\w*|навсегда|под ноль|целиком|окончательно))(?!\w)",
        r"{disease}[^\n;]{0,40}?(?<!\w)(?P<head>(?:возвра\w+|вернуться) (?:\w+ )?(?:некуда|неоткуда|не с чем|незачем)|(?:больше )?некуда (?:возвра\w+|вернуться))(?!\w)",
        r"(?<!\w)(?P<head>с {disease} (?:\w+ ){0,3}?(?:прост\w{1,6}с[яь]|расста\w+|распрощ\w+|попрощ\w+|покончен\w*|покончить|развел\w+|распростил\w*))(?!\w)",
        r"(?<!\w)(?P<head>{disease} (?:\w+ ){0,2}?(?:уход|уйд|ушл|исчеза|отступа|проход|покида)\w* (?:\w+ )?(?:насовсем|навсегда|бесследно|без следа|безвозвратно|окончательно)|{disease} (?:я|он|она|мы|они)(?!\w) (?:\w+ )?(?:победил|одолел|поборол|осилил|преодолел)\w*|{disease}[^\n]{0,60}?(?:от (?:нее|него|них) (?:\w+ )?(?:избавля|избавил|вылечива|излечива)\w+|(?:ее|его|их) (?:\w+ )?(?:вылечива|излечива)\w+)|(?:вернул|возвраща|подарил)\w* (?:\w+ )?здоровье|(?:слово|отметк\w+|штамп|запись) [«“\"]здоров[аы]?[»”\"])(?!\w)",
        r"(?<!о )(?<!об )(?<!на )(?<!\w)(?P<head>полн\w+ (?:излечени|исцелени|выздоровлени)\w+ (?:от )?(?:\w+ )?{disease})(?!\w)",
        *CURED,
    ),
    zh=(
        *chinese_claims.CURED,
        r"{illness}(?P<head>(?:就|也|便|从此|已(?:经)?)?不再是(?:什么|一个|个)?(?:问题|难题|威胁|负担|困扰))",
        r"{illness}[^\n]{0,14}?(?P<head>(?:终结|结束|治好|根除|消灭|战胜|打败|清除)(?:了|掉)?(?:它|这一切|这个病))",
        r"(?P<head>不(?:必|用|需要?)(?:再)?(?:与|和|跟){illness}(?:共存|相伴|为伴|共处))",
        r"(?P<head>(?:[天周月年]|星期)(?:之)?(?:后|内),?(?:您|你)(?:就|便|即|已)?(?:能|会|可以?)?(?:彻底|完全)?(?:是)?(?:健康|康复|痊愈)(?:的人)?(?:了)?)(?=[,。!\n”]|$)",
        r"(?P<head>治愈|根治|痊愈|治好|彻底康复|完全康复|根除|断根|除根|彻底(?:消除|清除|战胜|摆脱|告别|治疗好|解决)|永不复发|不再复发|(?:绝|决|肯定|保证)不(?:会)?(?:再)?复发|永久缓解|战胜(?:了)?(?:癌|肿瘤|骨髓瘤|白血病|淋巴瘤|病魔)|攻克(?:了)?(?:癌|肿瘤|骨髓瘤|白血病|淋巴瘤)|摆脱(?:了)?(?:癌|肿瘤|骨髓瘤|白血病|淋巴瘤|病魔|疾病)|告别(?:癌|肿瘤|骨髓瘤|白血病|淋巴瘤|病魔)|专治|药到病除|祛除病根|全愈|重获健康|恢复(?:了)?健康|彻底治|治癒|治yu|zhi ?愈|医(?:好|治好)了|治(?:得)?断根|(?:去|断|绝|除|拔)(?:了|掉)(?:这)?(?:个)?根|大病痊愈|病(?:已|就|便|早就|终于|都)?(?:好(?:彻底|透|全)了)|(?:断|去)(?:了|掉|绝|除)?病根|根除病根|连根(?:拔|铲|挖)(?:起|除|掉|了|去)|(?:从来?没|没有?|未曾)得过(?:癌|病|肿瘤|白血病|淋巴瘤|骨髓瘤|这(?:个|种)病)(?:一样|似的|了)?|恢复如初|永绝后患|永除后患|不留后患|除恶务尽|(?:以后|从此|今后)(?:也|就)?(?:再(?:也)?)?不会(?:再)?(?:找上门|复发|犯病|发病|犯(?=[,。!\n]|$)))(?!率|性手段|性治疗|性意图|性移植|性放疗|性切除|性手术|意图|机会|潜力|目的|几率|希望|比例|系(?!统)|模型|标准|的?定义|术(?!后[^\n,]{0,6}(?:不|无|没))|手术|切除|为(?:最终|主要|唯一)?(?:目的|目标|导向)|还有(?:多远|[^\n,]{0,8}距离)|前景|之路还)",
        r"(?P<head>(?:治|看|医)得(?:好|了|彻底|断根)|(?:完全|彻底|全)(?:好了|好利索|治好))(?=[,。!\n”;的了]|$)",
        r"(?P<head>(?:攻克|征服|战胜|打败|打赢|打跑|击败|击退|赶走|赶跑|驱走|甩掉|甩开|逃离|逃出|脱离|摆脱|走出|终结|消灭|降服|铲除|拔除|根除|根绝|除掉|搞定|拿下|撵走|斩断|攻破|制服|扫除|祛除|消除|送走|告别|告辞|作别|挣脱|远离|清零)(?:了|掉了?)?(?:[^\n;,。不]{0,6}的)?(?:[^\n;,。不的]{0,4}?){illness})(?!细胞|的?风险|的?误区|抗原|标志|晚期|指标|知识|科普|话题|的?谣言|早期|相关)",
        r"(?P<head>(?:和|与|跟|同|向|对){illness}[^\n;,。]{0,4}?(?:说(?:声)?(?:再见|拜拜|不)|挥手(?:告别)?|告别|道别|诀别|永别|一刀两断|分手|一笔勾销))",
        r"(?P<head>(?:达到|符合|满足)(?:了)?(?:临床)?(?:治愈|痊愈)(?:的)?(?:标准|水平)|(?:从根(?:上|本上|源上)?|彻底|一举)(?:地)?(?:解决|破解|攻破)(?:了)?[^\n;,。]{0,4}?(?:{illness})|不会(?:再|轻易)?(?:犯病|发病|得病|卷土重来)|不会再复发)",
        r"(?P<head>(?:让|使|叫|令|把|将){illness}[^\n;,。不]{0,8}?(?:远离|绕道|止步|滚蛋|退散|消失|离开|成为(?:过去|历史)|赶(?:走|出)|打败|踩(?:在|到)(?:了)?(?:自己)?脚下|逐出|扫地出门|收拾(?:了|掉)|连根|无处(?:可)?(?:藏|逃|遁))|终身安心|一生安心)",
        r"(?:{illness}|(?:他|她|我|您|你|爸|妈|儿|女|孩子|老人|父亲|母亲|患者|病人)的?(?:这)?(?:个|场|身)?病|(?<=这)(?:场|个)病)[^\n;。]{0,10}?(?P<head>(?:彻底|终于|已经|算是|早已|完全|从此|就|真的|总算|再也|也)*(?:翻篇(?:了)?|成(?:为|了)?(?:过去(?:式)?|历史|往事)|烟消云散|一去不(?:复)?(?:返|回头?)|好利索(?:了)?|好了(?=[,。!\n”]|$)|(?:再也|永远|绝|绝对|都)?不(?:会|可能)(?:再)?(?:回来|来|找上|复返|卷土|作妖|缠上|缠着|打扰|纠缠|骚扰|光顾)|不再(?:回来|来|复返|找上门|发作)|永远(?:离开|走了|消失)|画上(?:了)?句号|再(?:也)?没(?:有)?(?:犯|复发|发作|回来|找上)|不(?:再)?犯(?:了)?|被搞定|(?:被)?(?:治|医|看)好(?:了)?|(?:被)?(?:打败|战胜|攻克|征服|根除|铲除|拿下|制服|赶走|除掉)(?:了)?|除根|断根|(?:全|都|就)好(?:了|利索)|(?:得|能|可|会|也)?治得好|有(?:得)?(?:救|治)了|(?:是|已经?是|也是)?可以?(?:被)?(?:治愈|治好|根治)的))",
        r"(?P<head>(?:不再是|已(?:经)?不是|摘掉(?:了)?|摘下(?:了)?)(?:一名|一个)?[^\n;,。]{0,8}(?:癌症|肿瘤|白血病|骨髓瘤|淋巴瘤)?(?:患者|病人|帽子)(?:的)?(?:帽子|身份|标签)?)(?=[,。!\n”;了]|$)",
        r"(?P<head>(?:还|给|送)(?:您|你|他|她|患者|家人|全家)?(?:一个)?(?:没有病痛|无癌|无病|健康|没有癌症)的?(?:人生|身体|明天|未来|生活))",
        r"(?P<head>(?:癌(?:症)?|肿瘤|骨髓瘤|白血病|淋巴瘤)[^\n;,。]{0,3}(?:不再是|早(?:已|就)?不(?:再)?是|已(?:经)?不(?:再)?是)(?:什么|所谓的?)?(?:绝症|不治之症|死刑|终点|难题|判决))",
        r"(?P<head>(?:治愈|根治|根除|痊愈|康复)[^\n;。]{0,14}?(?:成(?:为)?(?:了)?现实|走进现实|成真|不再是(?:梦|奢望|神话|传说|奢侈|幻想)|已(?:经)?(?:实现|做到)|我们做到了|变成了?现实|梦想照进))",
        r"(?P<head>(?:和|跟|与|同)(?:从来?没(?:有)?(?:得过|生过)病的?|没病的?|没得过病的?|健康(?:的)?|正常|普通|常)人(?:已(?:经)?)?(?:完全|一样|没(?:有)?(?:什么|任何)?(?:两样|区别|差别|不同)|无异|别无二致|一模一样)+)(?=[,。!\n”]|$)",
        r"(?P<head>(?:逃出|逃离|挣脱|脱离|走出|摆脱|跳出|冲出)(?:了)?[^\n;,。]{0,4}?(?:癌|瘤|白血病|病魔|病痛|死神)[^\n;,。]{0,3}?(?:魔爪|魔掌|阴影|阴霾|枷锁|苦海|泥潭|牢笼|深渊|魔咒|掌心))",
        r"(?P<head>(?:让|使|叫|令|把|将)[^\n;,。]{0,4}?{illness}[^\n;,。不]{0,6}?(?:再无(?:翻身|还手|立足|卷土)[^\n;,。]{0,4}|永世不得翻身|有来无回|断子绝孙|连根拔起|斩草除根|一笔勾销|归零|清零|翻篇))",
        r"(?P<head>(?:癌症|肿瘤|骨髓瘤|白血病|淋巴瘤|绝症|不治之症)[^\n;,。不未难无没]{0,6}?(?:变(?:成|为)(?:了)?(?:可治|可愈|能治|治得好)|(?:也|都|同样|照样)?(?:能|可以?)(?:被)?(?:治好|治愈|根治|治断根)))(?!吗|的机会|的可能)",
        r"(?P<head>从[^\n;,。]{0,4}?{illness}[^\n;,。]{0,4}?(?:里|中|手里|手中)?(?:[“\"]?毕业[”\"]?|全身而退|凯旋|涅槃重生|胜利归来)(?:了)?)",
        r"(?P<head>(?:让|使|叫|令|把|将)(?:它|其|它们)[^\n;,。不]{0,4}?(?:有来无回|再无[^\n;,。]{0,4}之(?:日|地|力)|灰飞烟灭|断子绝孙|滚蛋|滚出|永世不得翻身|斩草除根|连根拔|彻底消失|一败涂地|俯首称臣))",
        r"(?P<head>(?:把|将|与|和|跟)[^\n;,。]{0,5}(?:病人|患者|癌(?:症)?|白血病|骨髓瘤|淋巴瘤)[^\n;,。]{0,10}?(?:帽子|标签|身份|[一二两三四五几]个?字|称呼|名号|诊断书)[^\n;,。]{0,8}?(?:还给|摘|撕|扔|甩|丢|抛|留在|说再见|告别|无关))",
        r"{illness}[^\n;,。不]{0,5}?(?P<head>败下阵来|(?:溃|节节)败(?:退)?|缴械|投降|低头|认输|俯首称臣|退避三舍|落荒而逃|(?:就此|终于|从此)*寿终正寝|没(?:了)?影(?:儿|子)?了|走到(?:了)?尽头|(?:彻底)?谢幕|退场|作古|一命呜呼|成(?:了|为)(?:传说|历史)|偃旗息鼓|销声匿迹|无影无踪|已是(?:上辈子|前世|昨天|过去|老黄历)|(?:不再|永不|决不|绝不|再不|不会再)(?:重来|重演|回头|侵袭|缠身|现身|露头|抬头|冒头|回来|复返))(?!症状)",
        r"{illness}[^\n]{0,14}?(?P<head>赢(?:得|下|了)(?:了)?(?:这(?:一)?场?)?(?:战争|战役|硬仗|恶仗|仗|战斗|较量|胜利))",
    ),
)
_OTHER_ILLNESS = {
    "en": re.compile(
        r"\b(?:(?:old |long-standing |usual )?problems? with|(?:double|missed|late) appointments?|habit of|queues?|bottleneck|infections?|pneumonia|fever|fractures?|wounds?|operation|(?<!aplastic )(?<!cell )(?<!fanconi )(?<!haemolytic )(?<!hemolytic )an(?:a)?emia|ulcers?|salt\w*|bacon|ham|meats?|fish|salmon|concrete|cement|resin|varnish|leather|tobacco|sausages?|cheese|hiccups|hangovers?|hepatitis|tuberculosis|bacter\w+|cough|cold|nausea|insomnia|boredom|samples?|harvests?|relapse rates?)\b"
    ),
    "ru": re.compile(
        r"(?<!как )(?<!чем )(?<!словно )(?<!будто )(?<!как обычная )(?<!как обычную )(?:инфекц|пневмони|простуд|грипп|перелом|рану|раны|гепатит|туберкул|язв|бактери|кариес|герпес|стоматит|(?<!\w)десн|ангин|отит|цистит|грибк|насморк|ожог|экзем|псориаз|бессонниц|кашл|температур|зуб)"
    ),
    "zh": re.compile(
        r"输液泵|打印机|空调|电梯|系统|排队|停车|噪音|漏水|网络|感染|肺炎|(?<!像)(?<!如)(?<!得了)感冒|伤口|骨折|肝炎|结核|溃疡|发热|压疮|口腔炎|咳嗽|切口|褥疮|疱疹|腹泻|便秘|肠炎|膀胱炎|鼻炎|皮疹|黏膜炎|流感|新冠|血栓|烫伤|创面|牙龈|龋齿|甲沟炎|脚气|失眠|手足口|水痘|麻疹|痔|扭伤|拉伤|阑尾|湿疹|脓肿|[一-龥]炎|幽门螺|螺杆菌|疟疾|梅毒|支原体|衣原体|丙肝|蛔虫|血吸虫|滴虫"
    ),
}
_CURE_COMPOUND = {
    "en": re.compile(
        r"\b(?:functional(?:ly)?|clinical(?:ly)?|operational(?:ly)?|virtual(?:ly)?|no|incurable|search for a|hunt for a|quest for a|without a|treatable but|not (?:yet )?a|towards a|path to a|race for a|(?:hard|difficult|harder|tough|easier|rarely possible|not easy) to)\b[^\n]{0,12}$"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:не|ни|неизлечим\w*|нельзя|невозможно|функциональн\w+|клиническ\w+|практическ\w+)\s*$"
    ),
    "zh": re.compile(
        r"(?:临床|功能性?|难以|不可|无法|未|不|难|可能|如何|能否|关于|理解|讨论|谈|谈论|(?<!绝)对)$"
    ),
}


_ATTITUDE_BEFORE = re.compile(
    r"optimism|attitude|will ?power|positive thinking|faith|courage|оптимизм|настро[йя]|сила (?:воли|духа)|(?<!\w)вера(?!\w)|乐观|心态|意志|信念|坚强"
)


_NO_LONGER_INCURABLE = patterns(
    en=(
        r"\bincurable\b[^\n]{0,40}¶(?P<head>(?:(?:that|this|it|all (?:that|this)) (?:has |is |was |belongs )?(?:all |now )*(?:changed|over|yesterday|before|history|no longer|to the past|ended)|not any ?more|not here|no longer|those days|(?:but )?not (?:now|today|with us)))\b",
        r"\b{cancer}\b[^\n]{0,40}¶(?P<head>(?:we|they|our (?:\w+ )?cells|our (?:method|therapy)) (?:\w+ )?(?:end|cure|beat|finish|eradicate|defeat|kill|destroy|conquer|erase|banish)s? (?:it|them))\b",
    ),
)


# “Some lymphomas can be cured with chemotherapy, myeloma usually cannot.”
_CURED_IN_PART_ZH = re.compile(
    r"(?:部分|某些|有些|一些|少数)[^\n;]{0,14}?有(?:望)?(?:被)?治愈的?(?:可能|机会|希望)|(?:部分|某些|有些|一些|少数)[^\n;]{0,14}?(?:可|能)[^\n;]{0,10}?治(?:愈|好)[^\n]{0,24}(?:不(?:能|可|是)|无法|但|并非|\[\d)"
)


def no_cure_is_claimed(text: Text) -> Iterator[Finding]:
    """CLM-002: cure or eradication as a result. Infections may be cured, and words may be explained."""
    found = list(_cures_claimed(text))
    yield from found
    yield from beyond(text, "CLM-002", found, sweepingly_cured(text))


# “To donate platelets you must have been free of cancer for five years.”
_REQUIRED = re.compile(r"\b(?:must|should|needs? to|ha(?:s|ve|d) to) (?:have been|be|stay|remain) (?:\w+ )?$")


def _cures_claimed(text: Text) -> Iterator[Finding]:
    language = text.language
    for match in asserted(text, _CURES, hedges=True):
        sentence = text.sentence_at(match.start())
        start, end = head(match)
        before = text.lower[max(sentence.start, start - 40) : start]
        around = text.lower[max(sentence.start, start - 25) : min(sentence.end, end + 35)]
        if _CURE_COMPOUND[language].search(before) or _OTHER_ILLNESS[language].search(around):
            continue
        if tells_whom_a_study_takes(text, sentence):
            continue
        if _ATTITUDE_BEFORE.search(before):  # “Optimism beats cancer” is CLM-010
            continue
        if language == "zh" and _CURED_IN_PART_ZH.search(text.words_of(sentence)):
            continue
        if language == "en" and (is_no_claim(text, sentence, match) or _REQUIRED.search(before)):
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
        *chinese_claims.CURE_LIKE,
        r"(?:功能性?|临床|准|近乎|几乎|接近|类|(?:事实上|实际上|实质上|某种意义上)(?:的|已)?|(?:相当于|等于|等同于?|堪称|可谓|视同|形同)(?:已(?:经)?|被)?)(?:的)?(?:治愈|痊愈|根治)(?!率的)",
        r"(?:终身|终生|永久(?:性)?|永远|一辈子|一生)(?:的)?(?:无病|深度|持续|完全|维持)?(?:的)?(?:缓解|(?:都)?(?:不|绝不)(?:会)?(?:再)?(?:复发|犯|发作)|无病|受益|有效)|一劳永逸|(?:管|保|护)(?:用|住|您|你)?(?:一辈子|一生|终身)|(?:一次|一针)[^\n;,。]{0,8}(?:终身|一生|一辈子|永久)(?:受益|有效|缓解|无忧|保护|免疫)",
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
        r"\b(?P<head>where there (?:had been|were|was|used to be) (?:\w+ ){0,2}?(?:blasts?|{cancer}|lesions?|lumps?|nodes?|tumou?rs?|shadows?)(?: cells?)?,? there (?:was|were|is|are) (?:now |simply |just |only )*(?:nothing|none|bone|healthy \w+|clear \w+))\b",
        r"\b{cancer} (?P<head>(?:wasn't|isn't|was not|is not|weren't|aren't) there (?:any ?more|any longer|now))\b",
        r"\b(?:marrow|scan|blood|nodes?|lymph nodes|spleen)\b[^\n;.]{0,30}? and (?P<head>there (?:was|were|is) (?:none|nothing)(?: of it| of them)? left)\b",
        *implied.GONE,
        r"\b(?P<head>(?:cancer|tumou?r|myeloma|leuk\w+|lymphoma|disease)-? ?free)\b(?![- ](?:survival|interval|period))",
        r"\b(?P<head>(?:no|not (?:a|one)(?: single)?|(?:was|were|is|are)n't (?:an?|one|any)(?: single)?|zero|without a single) (?:\w+ ){0,2}?(?:cancer|tumou?r|myeloma|malignant|leuk\w+|lymphoma|abnormal)(?:ous)?(?: plasma)?(?: cells?| mass)? (?:\w+ ){0,2}?(?:remain\w*|left|could be found|(?:was|were|is|are) (?:left|found|detected|seen|visible)|in (?:his|her|the|your|their) (?:body|marrow|blood)|any ?more|any longer|anywhere|to be found))",
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
        r"\b(?P<head>(?:all|every|each|both) (?:\w+ ){0,3}?(?:lesions?|spots?|lumps?|nodules?|foci|shadows?|growths?|tumou?rs?|metastas\w+|(?:cancer|malignant|leuk\w+|myeloma|lymphoma) cells?|plasmacytomas?|masses|nodes) (?:\w+ ){0,2}?(?:gone|vanished|disappeared|dissolved|melted|cleared|dead|eliminated))\b",
        r"\b(?P<head>(?:got|gets?|given|gave (?:him|her|them|me|us)|received?|receiving|has|had|with|heard) (?:\w+ )?(?:the |an? )?all[- ]clear|(?:cancer|myeloma|leuk\w+|lymphoma|tumou?r|disease) (?:\w+ )?(?:has |had )?(?:left|fled) (?:his|her|my|the|their) (?:body|marrow|blood)|(?:out of|flushed from|swept from|left) (?:his|her|my|the|their) (?:body|system) (?:for good|completely|altogether))\b",
        r"\b(?P<head>(?:his|her|my|their|the|your) (?:\w+ )?(?:body|marrow|blood|bones|scans?|lymph nodes?)\b[^\n;,]{0,25}?\b(?:is|are|was|were|came back|became|looks?|looked|has been|are all) (?:\w+ly |all |now |once more |again )?(?:clean|spotless|free of (?:it|everything)|without (?:a )?trace))\b(?! (?:shaven|and dry|catch|bandag))",
        r"\b(?:{cancer}|masses|lumps?|lesions?|nodes)\b (?:\w+ ){0,3}?(?P<head>melt(?:ed|ing|s)?\b|dissolv(?:ed|es)|faded (?:away|to nothing)|shrank to nothing|shrivelled|crumbled|(?:gone|blown) (?:up )?(?:in|with) (?:smoke|the wind))(?! (?:into|in water))",
        r"\b(?P<head>(?:marrow|blood|scans?|body|bones?|lymph nodes?)\b[^\n;,]{0,20}?\b(?:squeaky clean|pristine|spotless|as clean as|like a baby\'s|as pure))\b",
        r"\b{cancer}\b[^\n;,]{0,50}?\b(?P<head>(?:wiped|cleared|flushed|purged|cleansed|swept|erased|washed|banished|driven) (?:clean |right )?(?:from|out of) (?:the|his|her|your|my|their) (?:\w+ )?(?:marrow|blood|body|bones|system)|down to the last cell)\b",
        r"\b(?P<head>nothing (?:\w+ )?(?:malignant|cancerous|of the (?:cancer|disease|tumou?r|myeloma|leuk\w+|lymphoma)) (?:\w+ )?(?:left|remain\w*|any ?more|any longer|could be found|to be (?:found|seen)|(?:was|is) (?:left|found|seen|visible)|in (?:him|her|me|his|my|the (?:scan|marrow|blood|body)))|nothing (?:is |was )?left of (?:the |his |her )?(?:\w+ )?{cancer})\b",
        r"\b(?P<head>(?:scans?|pet(?:-ct)?|ct|mri|biops\w+|bone marrow|marrow|test|tests|examination|doctors|radiologists?|images) (?:\w+ ){0,2}?(?:show|showed|shows|found|finds|find|saw|see|sees|detected|revealed)(?: (?:absolutely|simply|up))? (?:nothing(?: at all| any ?more)?[ :,–-]{1,3}(?:no|not an?)|no)(?: \w+)? (?:lesions?|tumou?rs?|cancer|spots|foci|trace|metastas\w+|malignan\w+|disease|myeloma)(?:[, ]{1,2}(?:no|not an?|or|and|nor) [^\n;.]{0,30})?)(?= *(?:[\n,:;.–”\"]|$|any ?more|left))",
    ),
    ru=(
        r"(?<!\w)(?P<head>(?:больше|уже|теперь) нет (?:рака|опухоли|миеломы|лейкоза|лимфомы|метастазов))(?!\w)",
        r"(?<!\w)(?P<head>(?:у (?:него|нее|меня|(?:\w+ )?пациент\w+)|в (?:его |ее |моем |твоем )?(?:организме|теле|костном мозге|крови))(?: \w+){0,4}? (?:больше |уже |теперь |совсем )?нет (?:больше )?(?:рака|опухоли|миеломы|лейкоза|лимфомы|болезни|метастазов))(?!\w)",
        r"(?<!\w)(?:рак|опухоль|опухоли|миелома|болезнь|лейкоз|лимфома|метастазы|очаги|раковые клетки|опухолевые клетки|заболевание|плазмоцитом[аы])(?!\w)[^\n;,]{0,30}?(?P<head>исчез(?:л\w*|ает|ают|ло)?(?!\w)|пропал\w*|растворил\w*|испарил\w*|ушл\w+|нет и следа|больше нет|растаял\w*|(?:не осталось|не нашли|не найдено|не обнаружено|нет) ни одной)",
        r"(?<!\w){tumour}[^\n;,]{0,40}?(?<!\w)(?P<head>исчез(?:л\w*|нувш\w*)?(?!\w)|пропал\w*|сгинул\w*|растая\w*|рассосал\w*|испарил\w*|растворил\w*|сош(?:ел|ла|ли) на нет|уш(?:ел|ла|ло|ли)(?!\w)(?! (?:из-под|в (?:костн|отпуск)))|покинул\w* (?:организм|тело|кров|его|ее|вас)\w*|(?:и )?след\w* простыл|как не бывало|(?:больше|уже|теперь|совсем|вообще) (?:нет(?!\w)|не видно|не остал\w+|не найти|не находят|не обнаруж\w+|не выявл\w+|не прослежива\w+)|канул\w* в)",
        r"(?<!\w)(?P<head>(?:след(?:а|ов|ы)?|признак(?:а|ов|и)?|остатк(?:а|ов|и)?|намек(?:а|ов)?) (?:\w+ )?{tumour}[^\n;,]{0,40}?(?<!\w)(?:нет(?!\w)|не (?:остал\w+|остает\w+|найти|наш\w+|наход\w+|найден\w*|обнаруж\w+|видно|увид\w+|выявл\w+|отыскать))|(?:не (?:остал\w+|видно|найти|наш\w+|обнаруж\w+|наход\w+) )?ни (?:малейшего |одного |единого )?(?:следа|признака|намека|остатка) (?:\w+ )?{tumour}|(?:исчез|пропал|стерт)\w* (?:\w+ )?(?:все |последние )?(?:следы|признаки|остатки) (?:\w+ )?{tumour})",
        r"(?<!\w)(?P<head>(?:не (?:остал\w+|остает\w+|видно|найти|наш\w+|нашлось|обнаруж\w+|наход\w+|выявл\w+|увидел\w*|показал\w*)(?! ли(?!\w))|(?<!\w)нет(?! ли(?!\w))) (?:\w+ ){0,5}?(?:больше )?(?:(?:опухолев|раков|злокачествен|больн|бластн|атипичн|миеломн|лейкозн)\w+ (?:клеток|очагов)|(?:признаков|следов|остатков|намека на|очагов|и следа) (?:\w+ )?{tumour}))",
        r"(?<!\w)(?P<head>(?:опухолев|раков|злокачествен|больн|бластн|атипичн|миеломн|лейкозн)\w+ (?:клеток|очагов) (?:\w+ ){0,4}?(?:нет(?!\w)|не (?:остал\w+|остает\w+|видно|найти|наш\w+|обнаруж\w+|наход\w+|выявл\w+|увидел\w*)))(?! ли(?!\w))",
        r"(?<!\w)(?P<head>(?:не (?:остал\w+|остает\w+|видно|найти|наш\w+|обнаруж\w+|наход\w+|выявл\w+|сохранил\w*|наблюда\w+) )?(?:\w+ )?ни (?:одной|единой|одного|одна|одной-единственной) (?:\w+ )?(?:опухолев|раков|злокачествен|больн|бластн|атипичн|миеломн|лейкозн)\w+ (?:клет\w+|очаг\w*)(?: (?:\w+ ){0,3}?не (?:остал|остает|наш|наход|видно|выявл|обнаруж)\w*)?)",
        r"(?<!\w)(?P<head>от (?:\w+ )?{tumour} (?:\w+ ){0,4}?(?:ничего|и следа|следа|следов|воспоминани\w+)(?: \w+)?(?: не)? ?(?:остал\w+|остает\w+)?)(?!\w)",
        r"(?<!\w)(?P<head>(?:снимк\w+|томограмм\w+|пэт[\w-]*|костный мозг|кровь|анализы)[^\n;,]{0,20}? чист(?:ы|а|ый|ая|ые|ым)?(?!\w)|(?:очищен\w*|очистил\w*) от (?:\w+ )?{tumour}|свобод(?:ен|на|ны) от (?:\w+ )?{tumour})",
        r"(?<!\w)(?P<head>(?:ничего не (?:наш|найден|показал|выяв|обнаруж|увиде|видно|остал)\w*|ничего нет|ничего больше нет|ничего|чист\w{1,2})[ ,:–-]{1,4}(?:(?:нет )?ни|без) (?:(?:единого|одного|одной|малейшего) )?(?:очаг|след|опухол|метастаз|признак|бласт|раков|опухолев|узл|образован)\w*)",
        r"(?<!\w)(?P<head>(?:не (?:остал\w+|наш\w+|обнаруж\w+|видно)|нет(?! ли(?!\w))) (?:\w+ ){0,2}?ничего (?:злокачественн|опухолев|раков)\w+|ничего (?:злокачественн|опухолев|раков)\w+ (?:\w+ ){0,2}?(?:не (?:остал|наш|видн|обнаруж)\w+|нет(?!\w)))",
        r"(?<!\w)(?P<head>(?:тело|организм|костный мозг|кровь|снимк\w+|кости|лимфоузлы|печень|легкие)(?: (?:\w+ ){0,3}?)(?:(?:снова|теперь|полностью|абсолютно|совершенно) )*чист(?:о|а|ый|ая|ые|ы)?(?= от | ?(?:[\n,.!;:»\"–]|$))(?: от (?:\w+ )?{tumour})?)",
        r"(?P<head>исчез(?:л\w*|ла|ли)?(?!\w)) (?:\w+ ){0,2}?(?:рак|опухол\w*|миелом\w*|болезнь|лейкоз|раковые|опухолевые|метастаз\w*)",
        r"(?P<head>не осталось (?!ли )(?:ни |и )?(?:\w+ ){0,3}?(?:клет\w+|следа|опухол\w+|рака)|ни (?:одной|единой) (?:\w+ )?(?:опухолев\w+|раков\w+|злокачествен\w+|больн\w+) клет\w+|(?:не нашли|не нашлось|не найдено|не обнаружили|не обнаружено|нет) ни одной (?:\w+ )?клетк\w+|не осталось и следа|и следа не осталось|ни следа (?:болезни|рака|опухоли|миеломы)|признаков (?:болезни|рака|опухоли|миеломы) (?:больше )?нет|свобод(?:ен|на) от (?:рака|болезни|опухоли|миеломы)|организм (?:полностью )?(?:чист|очистил\w*)(?! от токс)|рака (?:больше )?нет)",
        r"(?<!\w)(?:{tumour})[^\n;]{0,20}?(?<!\w)(?P<head>(?:нет )?и в помине(?: нет)?|простыл след|днем с огнем не \w+)(?!\w)",
        *GONE,
    ),
    zh=(
        *chinese_claims.GONE,
        r"{growth}(?P<head>(?:也|都)?(?:再(?:也)?)?(?:没(?:有)?|未)再(?:出现|长出|冒出|检出|发现|查到|露头))",
        r"(?:癌细胞|肿瘤细胞|肿瘤|癌|骨髓瘤|病灶|瘤体|异常细胞|白血病细胞|骨髓瘤细胞|疾病|癌症)[^\n;,]{0,8}?(?P<head>消失|清零|归零|全(?:部)?(?:没|清)|(?:完全|彻底|全部|被)(?:清除|消灭|消除|根除)|不见了|没有了|荡然无存|无影无踪)",
        r"(?P<head>(?:没有|未见|找不到|查不到|再无|已无|无)[^\n;,]{0,6}?(?:任何|一个)?[^\n;,]{0,3}?(?:癌细胞|肿瘤细胞|骨髓瘤细胞|异常细胞|恶性细胞|癌症迹象|癌的痕迹|癌症的痕迹|肿瘤痕迹))",
        r"(?P<head>(?:没有?|无|找不到|查不到|不见)(?:了)?(?:任何|一点|丝毫|半点)?(?:恶性|癌变|坏)的?(?:东西|成分)|无癌(?:生存|状态|人生)|彻底无瘤|体内无瘤|完全无癌|癌症消失)",
        r"{growth}(?:(?!评估|检测|指标|标志)[^\n;。]){0,12}?(?P<head>(?:降(?:至|到|为)|归|为|(?:变成|成|变为|只剩)了?)零(?!散)|没(?:有)?了(?!解)|不见(?:了|踪影)|无影无踪|荡然无存|一扫而(?:空|光)|清扫一空|清(?:除|扫|理)(?:得)?(?:干净|殆尽|完毕|一空)|化为乌有|灰飞烟灭|退(?:得)?(?:一干二净|干净|光)|(?:全部?|都|完全|彻底|统统|通通)(?:没|清|退|消|死|跑)|消(?:退|散|失|融)(?:殆尽|干净|了|无踪)|一(?:个|点|丝)(?:都|也)?(?:没|不|看不|查不|找不)|一干二净|一扫光|(?:再也|已)?(?:检|查|找|测|看)不(?:到|出|着|见)|杀(?:光|绝|尽|得一干二净)|融化|消融|(?:人间)?蒸发|踪(?:迹|影)全无|没(?:了)?影(?:儿)?了|杳无踪[迹影]|不翼而飞|了无踪迹|逃之夭夭|冰消雪融|不复存在|销声匿迹|死光|压(?:了)?下去)",
        r"(?P<head>(?:没有|没|未见|未发现|找不(?:到|出|着)|查不(?:到|出)|看不(?:到|见)|检不出|测不(?:到|出)|再无|已无|全无|毫无|不剩|不存在|不见|无(?!进展|复发|病生存)|零)(?:了)?(?:任何|一(?:个|点|丝|丁点)|半(?:个|点)|丝毫|残留(?:的)?|所谓(?:的)?|剩余的?)?(?:(?!症状|感染|疼痛|发热)[^\n;,。]){0,4}?(?<!抗)(?:{growth}|癌|瘤)(?:的)?(?:影子|踪影|踪迹|痕迹|迹象|细胞|病灶|组织)?)(?!症?(?:的)?(?:风险|患者|病史|家族|抗原|标志|类型|负荷高|药|溶解|治疗|疗法|专?科|医院|中心|医生|专家|登记|筛查))",
        r"(?:片子|骨髓(?:里|中)?|血(?:液)?里?|体内|身体里?|全身|ct|pet-?ct|报告)[^\n;,。]{0,6}(?P<head>干干净净|(?:很|真|完全|彻底|已经?)干净|干净(?:了|得))",
        r"(?P<head>(?:癌|肿瘤|病|癌症|骨髓瘤|淋巴瘤)(?:也)?(?:随之|跟着|从此|已经?)?(?:跑|走|飞|离开|离去|退场)(?:了|掉)|一(?:个|点|丝)[^\n;,。]{0,3}(?:坏的|坏东西|癌|瘤|病灶)[^\n;,。]{0,2}(?:都|也)(?:没|找不|查不|看不|不)|(?:体内|身上|血里|骨髓里)(?:已(?:经)?|再)?(?:没有?|无)(?:了)?(?:癌|瘤|坏细胞|病))",
    ),
)
_ASSAYED = re.compile(
    r"10\^?[-–]\d|sensitiv|чувствительност|灵敏度|flow cytomet|цитометр|流式|\bngs\b|\bngf\b|二代测序|секвенир|mrd|моб\b|pet-?ct|пэт|pcr|пцр|\bmri\b|(?<!\w)мрт(?!\w)|磁共振"
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
    r"(?:仅|只)(?:仅)?(?:表示|说明|代表|提示|意味着|是说)|灵敏度(?:之内|以内|范围)|检(?:测|出)(?:下)?限|不(?:能)?(?:代表|等于|意味|说明|表示|等同|表明)|不排除|越[^\n,]{1,4},?越(?:要|需|应)|溶解综合征|仍(?:然)?(?:可能)?(?:有|存在)[^\n,]{0,6}(?:残留|肿瘤|癌)|才(?:能|可)|家族史|无[^\n,]{0,6}病史"
)

# “Check-ups make sure that there is no sign of the cancer” says what is looked for, not what was found.
_LOOKED_FOR = re.compile(
    r"\b(?:(?:must|should|needs? to|ha(?:s|ve|d) to) (?:have been|be|stay|remain)|(?:to|will|they|tests?|check-?ups?|visits?) (?:make sure|ensure|check|see|rule out)|(?:sample|graft|product|harvest|bag|harvested cells|line|tube)s? (?:is|are|was|were)|until|must be|should be|in case|so that)\b[^\n.;]{0,40}$"
)

# In aplastic anaemia the marrow is empty, and that is the illness.
_MARROW_FAILURE = re.compile(
    r"aplas|ana?emia|marrow failure|should be (?:made|formed)|conditioning|blood cells"
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
        if "empty" in match.group() and _MARROW_FAILURE.search(words):
            continue
        if text.language == "en" and _LOOKED_FOR.search(
            text.lower[max(match.start() - 60, 0) : match.start()]
        ):
            continue
        yield finding("CLM-008", text, *match.span())
    for match in sweepingly_gone(text):
        words = text.words_of(text.sentence_at(match.start()))
        if not (_ASSAYED.search(words) and _WHEN.search(words)):
            yield finding("CLM-008", text, *match.span())
    for match in gone(text):
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
