# ruff: noqa: E501 – a pattern reads best on one line
"""Wide nets for English sentences in which nothing sobers: two classes of words near each other, in either order.

“Remission is simply the next step” has no word of promise. What makes it one is an outcome beside something that
settles it, and nothing around that doubts, denies, asks, advises or counts. A net may be wide where it is cast so rarely.
"""

import re
from collections.abc import Iterable, Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import Patterns, across, head, matches, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.scope import is_asked, is_conditional, is_defined, is_warned_of

_DOUBT = r"may|might|could|whether|if|unless|depend\w*|vary|varies|some|sometimes|often|usually|generally|typically|mostly|most|many|several|few|rarely|seldom|trials?|stud(?:y|ies)|research\w*|registr\w+|aims?|goals?|hop(?:e[sd]?|ing|eful)|tr(?:y|ies|ied|ying)|attempt\w*|possib\w+|likely|unlikely|chances? (?:of|that|are)|perhaps|probabl\w+|maybe|unknown|unclear|uncertain\w*|expect\w*|wish\w*|dream\w*|fear(?:ed|s)?|afraid|worr\w+|ask(?:s|ed|ing)?|discuss\w*|explain\w*|questions?|wonder\w*|beware|myths?|mistake\w*|wrong(?:ly)?|claims?|claimed|promis\w+|advert\w*|should|must|please|warn\w*|mean by|defin\w+|criteria|guideline\w*|for example|example|such as|\[\d+\]|ref|95|unproven|too early|yet to|measured|assess\w*|monitor(?:ed|ing)|check(?:s|ed|ing)? (?:whether|that|for)|when you (?:feel|notice|have)|report(?:s|ed)? (?:to|any)|fined|ruled|court|regulator"
_DENIAL = r"not|no|never|nobody|none|nor|neither|without|cannot|n't|nothing|hardly|little"
_HARMED = r"relaps\w+|recur\w*|come back|comes back|came back|returned|died|death|dying|wors\w+|failed|infection\w*|complicat\w+"
# what a document holds is said of the document
ON_PAPER = r"(?:documents?|papers?|files?|charts?|notes?|summar(?:y|ies)|letters?|sources?|(?:medical |case |hospital )?records?)\b[^\n;]{0,40}? (?:lists?|names?|mentions?|contains?|records?|describes?|says?|gives?|shows?|reports?|tells?)\b"
_SOBER = re.compile(rf"\b(?:{_DOUBT}|{_DENIAL}|{_HARMED})\b|n't\b|n’t\b")
_SOBER_BUT_DENYING = re.compile(rf"\b(?:{_DOUBT}|suite|building|wing|{_HARMED})\b")
_SOBER_OF_HARM = re.compile(
    rf"\b(?:{_DOUBT}|{ON_PAPER}|no (?:[\w-]+ )?(?:treatments?|therap\w+|medicines?|drugs?|chemo\w*|antibod\w+|steroids?|radiotherapy|tablets?|transfusions?|anaesthetics?|medications?|conditioning|grafts?|regimens?)(?: (?:is|are|comes?|exists?))?(?= ?$| without| free)|no (?:treatments?|therap\w+|medicines?|drugs?|procedures?|infusions?|transplants?|methods?|operations?|surgery|vaccines?)\b|nothing is|(?:is|are|was|were|comes?|never|not) (?:\w+ )?(?:not|never|hardly|rarely|always|entirely|quite) $|anaesth\w+|numb\w*|sedat\w+|asleep|biops\w+|needles?|cannula|catheter|blood (?:test|sample)s?|scan\w*|puncture|so far|yesterday|today|this (?:morning|week|time)|last (?:night|week)|grade|days?|nights?|hours?|he|she|free of charge|donors?|visitors?|harmless (?:looking|enough to)|room|garden|parking)\b"
)
_SOBER_OF_CARE = re.compile(
    rf"\b(?:{_DOUBT}|until|while|before|decid\w+(?! for)|your (?:doctor|team|nurse|haematologist)s? (?:will|can|knows?|decides?)|costs? of|insur\w+|paid|pays?|free of charge|parking|interpreter|visa|portal|grade|isolation|harm\w*|danger\w*|do not|don't|never (?:stop|skip|change)|by yourself|on your own|stopped (?:because|when|early|for)|because of|infection|side effects)\b"
)

# “…, not on luck’s” denies the other thing.
_CONTRAST = re.compile(
    r",? (?:and |but )?not (?:on|with|by|in|an?|the|just|only|merely|luck|chance|hope|to)\b"
)

_OUTCOME = r"(?:remissions?|(?:lasting|deep|complete|full|good|durable|strong|clinical|treatment) responses?|(?:a|the|your|their) response\b(?! (?:to|from|time|team))|recover(?:y|ies)\b(?! (?:room|ward|time|period|position|programme|plan|diet|nurse|phase))|cures?\b|healing\b|(?:get|gets|getting|got|be|become|being) (?:well|better|healthy|cured)\b|(?:full|good|restored|perfect) health\b(?! (?:care|check|record))|well-being restored|disease-free life|life without (?:cancer|lymphoma|myeloma|leuk\w+|disease)|treatment success|success of (?:the |our |your )?(?:\w+ )?(?:treatment|therapy|infusion|transplant))"
_SETTLED = r"(?:built (?:right )?in(?:to)?|(?:part|all part) of (?:the|our|your|every) (?:plan|package|deal|price|service|programme|treatment|offer|bargain|stay)|comes? (?:as standard|included|with the)|included in|(?:simply|just|merely|only|always|then|naturally|of course|automatically|logically) (?:is |be )?(?:the |a |your )?(?:next (?:step|stop|page|chapter)|last step|rest|result|reward|logical|natural|consequence|follow\w*|happen\w*|begins?|sets in|comes?|a formality|detail)|next (?:step|stop|station) is|what (?:you|everyone|each patient|patients) (?:get|receive|take home|leave with|go home with)s?|in (?:whoever|everyone|everybody|anyone|every (?:patient|person|body|case|single|one)|each (?:patient|person|case)|all (?:patients|who|our|of them|comers))|for (?:whoever|everyone|everybody|each and every|every (?:patient|person|single|one of)|all (?:who|our|of our|comers|patients))|(?:is|are|comes?|stands?|was) (?:as )?(?:safe|sure|firm|certain|reliable|predictable|regular|punctual) as|on schedule|to order|by appointment|by design|on demand|as (?:sure|reliably|surely|certain|regularly|punctually) as|like clockwork|(?:is|are|becomes?|has become|have become) (?:our |the |a |pure |sheer )?(?:routine|daily bread|everyday (?:life|business|work)|business as usual|the rule|the norm|second nature|standard|a habit|tradition|commonplace|a question of|a matter of (?:days|weeks|time|technique|patience|planning)|(?:already )?(?:booked|scheduled|planned|paid for|programmed|pre-?programmed|secured|sealed|settled|waiting))|(?:deliver|produce|generate|supply|provide|secure|unlock|trigger|restore|bring about|give|hand)(?:s|ed|ing)? (?:you |every \w+ |each \w+ |our patients |patients |them )?(?:a |an |the |your |their )?(?:\w+ )?(?=remission|response|recovery|cure|full health|healing)|(?:waits?|waiting|awaits?) (?:for )?(?:you|them|everyone|every)|your (?:return|reward|prize|take-home|birth ?right))"
_PROMISED = patterns(
    en=(
        rf"\b(?P<head>{_OUTCOME}[^\n;]{{0,50}}?\b{_SETTLED})",
        rf"\b(?P<head>{_SETTLED}[^\n;]{{0,50}}?\b{_OUTCOME})",
        r"(?<![\w,] )\b(?P<head>(?:come|arrive|check in|fly in|travel|enter|start|join us|step in|walk in|begin) (?:to us |here |in )?(?:as|with|in|on|ill|sick|weak|tired|afraid|by)\b[^\n;.]{0,40}?(?:, | – |; |¶)(?:and )?(?:leave|return|go home|fly home|walk out|depart|go back|come back|check out|run out|dance out|finish|end|head home) (?:\w+ )?(?:as|with|in|on|healthy|well|cured|strong|healed|free))\b",
        r"\b(?P<head>(?:the )?(?:outcome|result|odds|future|clock|luck|success|victory|time|nature|biology|science) (?:is|are|stands?|works?) (?:firmly |always |entirely )?(?:on|at) (?:our|your) side)\b",
        r"\b(?:disease|cancer|tumou?rs?|myeloma|lymphoma|leuk\w+)\b[^\n;]{0,40}?(?P<head>(?:gives? (?:up|in)|surrenders?|yields?|backs? down|retreats?|capitulates?|responds?|loses?|goes away)\b[^\n;]{0,30}?\b(?:always (?:has|does|did|will)|every (?:single )?time|so far (?:it|they) (?:always |all )?(?:has|have)|in the end))\b",
        r"\b(?P<head>(?:it|this|that)(?: could be| can be|'s| is)? (?:you|yours|your (?:turn|future|story|child|mother|father))\b[^\n]{0,6}¶?(?:it|this|that) will be (?:you|yours)\b|(?:it|this|that) will be (?:you|yours|your (?:turn|story|child|mother|father))(?= *(?:[.!\n”]|$)))",
        r"\b(?P<head>(?:you are|you're|you will be|you'll be|he is|she is|they are) (?:\w+ing) (?:your|his|her|their) (?:first )?(?:remission|recovery|cured|cure|all-clear|healthy|cancer-free) (?:selfie|photo|party|cake|news|bell|post|picture|holiday|story|dance))\b",
        r"\b(?P<head>(?:put|puts|bring|brings|get|gets|lead|leads|guide|guides|take|takes|return|returns|carry|carries|restore|restores|steer|steers|move|moves|send|sends|help|helps|nurse|nurses) (?:you|them|him|her|me|us|patients|our patients|people|everyone|every (?:patient|child|person)|children|your (?:\w+ )?(?:child|mother|father|relative|loved one)s?) (?:\w+ )?(?:safely |straight |quickly |directly |back )*(?:in|into|to|towards|on) (?:\w+ )?(?:remission|(?:full |good |perfect )?health\b(?! (?:care|cent|check))|the road to recovery|recovery|full strength|a (?:normal|healthy|full) life|life))\b",
        rf"\b(?P<head>(?:can |may |will |could |should )?(?:already )?(?:look(?:s|ing)? forward to|count(?:s|ing)? on|rely|relies|bank on|be (?:sure|confident|certain|assured) of|await|anticipate|expect|celebrate|enjoy|plan (?:for|with)|prepare for|depend on|reckon with|take for granted|be glad of) (?:on )?(?:an? |the |your |their |his |her )?(?:\w+ )?{_OUTCOME})\b",
        rf"\b(?P<head>(?:from|between) (?:your|the) (?:first )?(?:[\w-]+ ){{1,4}}?(?:to|and|until) (?:your |a |the )?(?:\w+ )?{_OUTCOME})\b",
        r"\b(?P<head>consider (?:the matter|it|yourself|your(?:self)?|the (?:illness|disease|cancer|case|problem)|your (?:\w+ )?(?:cancer|lymphoma|myeloma|leuk\w+|disease|illness)) (?:as good as |already )?(?:closed|cured|done|healed|saved|over|settled|dealt with|solved|gone|history|finished|beaten))\b",
        r"\b(?P<head>(?:every|each|all) (?:\w+ )?(?:child|children|patients?|people|person|one|woman|man|families|family)(?: of (?:ours|his|hers|them|our \w+))?(?: (?:that |who |whom )?(?:he|she|we|they|dr \w+|the team|our team|i) (?:has |have |had )?(?:ever )?(?:treated|infused|transplanted|operated|accepted|cared for|looked after|admitted))?(?: so far| here)? (?:has |have |is |are |was |were )?(?:come|came|gone|went|goes|go|returned|back|left|walked|alive|doing) (?:\w+ )?(?:home|out|away|back|well|school|work|to (?:school|work|life))?\b[^\n;,]{0,20}?\b(?:health\w*|well|cured|alive|remission|recovered|today|strong|free of|school|work))\b",
        r"\b(?P<head>your (?:\w+ )?(?:health|cure|remission|recovery|life|future|healing) is (?:just |only |now )?(?:an? |one |two |three )?(?:\w+ )?(?:form|click|call|flight|message|step|signature|e-?mail|decision|ticket|infusion|visit|appointment|stay)s? away)\b",
        r"\b(?P<head>(?:reliable|dependable|certain|sure|predictable|assured|unfailing|foreseeable|secure|guaranteed|bankable|firm|safe|fail-?proof|consistent) (?:and \w+ )?(?:\w+ )?(?:outcomes?|remissions?|recover(?:y|ies)|cures?|healing|success|responses?|path to (?:recovery|remission|health)|way (?:out|back|to health))\b(?! (?:measures?|data|criteria|assessment|reporting|time)))",
        r"\b(?P<head>(?:in|with) (?:full|complete|every|total|absolute|the firm|good|all) confidence (?:that|of|in) (?:\w+ ){0,4}?(?:succeed\w*|success|work\w*|recover\w*|cured?|well|remission|respon\w+|result|health\w*|outcome))\b",
        r"\b(?P<head>(?:you|your \w+|every patient|everyone|our patients|patients|they|people) (?:will |can |shall )?(?:\w+ly |soon |then |simply |all )*(?:achieves?|reach(?:es)?|enters?|attains?|obtains?|experiences?|gets?|gains?|goes? into|go into|sees?|receives?|wins?|earns?|secures?) (?:an? |the |your |their |into )?(?:\w+ ){0,2}?(?:remissions?|complete response|lasting response|deep response|recovery|cure|victory))\b(?! (?:is|are|defined|means|rates?))",
        r"\b(?P<head>(?:cancer|disease|illness|tumou?rs?|myeloma|lymphoma|leuk\w+|it|they) (?:is|are|gets?|was|were|will be) (?:\w+ )?(?:forced|driven|pushed|brought|sent|put|led|coaxed|knocked|pressed|guided|steered|taken|herded|shepherded) (?:\w+ )?(?:into|to) (?:\w+ ){0,2}?(?:remission|retreat|surrender|sleep|its knees|a standstill|an end|heel))\b",
        r"\b(?P<head>(?:whole|long|full|entire|normal|happy|rich) (?:\w+ )?(?:life|lives|future|childhood|youth) (?:still )?(?:ahead|before|in front|waiting|lies)(?: of)?(?: (?:you|him|her|them|every patient))?)\b",
        r"\b(?P<head>(?:success\w*|cured?|well|healthy|remission|recover\w*|respon\w+|works?|healed)\b[^\n;.]{0,15}? or (?:else )?(?:the |your |his |her |my |we |it |all )?(?:[\w'-]+ ){0,3}?(?:is|are|goes|will be) (?:on (?:us|him|me|her|them|the house|our)|free\b|paid (?:by|for)|refunded|returned|gratis|waived|our (?:treat|problem)))\b",
        r"\b(?P<head>(?:together (?:we|you|they)|you and (?:we|i|our \w+)|we (?:\w+ )?(?:with you|together)|side by side we|with you we) (?:will |can |shall |always )?(?:defeat|beat|conquer|win|overcome|finish|crush|master|vanquish|end|fight and win|get (?:you|through)|bring)\b[^\n;.]{0,20}?(?:it|this|them|cancer|disease|illness|lymphoma|myeloma|leuk\w+|through|down)?)\b",
        r"\b(?P<head>(?:results?|outcomes?|remission|success|recovery|cure|healing|rest|response) (?:will |then |simply |always |all )*(?:takes? care of (?:itself|themselves)|comes? (?:by|of|all by) (?:itself|themselves|its own)|looks? after (?:itself|themselves)|follows?(?: by itself| of its own| on its own| suit| as night)?(?= *(?:[.!,\n”]|$))|sorts? (?:itself|themselves) out|happens? (?:by itself|on its own)|is (?:just )?(?:a )?formality|speaks? for (?:itself|themselves)))\b",
    ),
)
_HOPELESS_NO_MORE = patterns(
    en=(
        r"\b(?P<head>(?:nobody|no one|no patient|no child|no family|none of (?:our|the) (?:patients|people)|not one patient|never (?:has|does|did) (?:anyone|a patient|anybody))\b[^\n;,]{0,25}?\b(?:leaves?|left|goes?|went|dies?|died|is lost|is sent|remains?|stays?|returns?|walks?|departs?|gives? up)\b(?: (?:here|us|our \w+|home|away|out|from here|this \w+))*(?: (?:unhealed|uncured|untreated|ill|sick|disappointed|empty-handed|unwell|in tears|without (?:\w+ )?(?:hope|help|remission|recovery|cure|result)|with (?:the|their) (?:disease|cancer|illness))| (?:of|from) (?:\w+ ){0,2}?(?:cancer|leuk\w+|lymphoma|myeloma|the disease)[^\n;,]{0,20}?| (?:here|with us|in (?:our|this|that|the) \w+|at (?:our|this|that) \w+)(?= *(?:[.!,\n”\"]|$))))",
        r"\b(?P<head>no (?:scenario|world|universe|way|outcome|version|circumstances?|case|situation)s? (?:in|under|of|that) (?:which |where )?[^\n;,]{0,40}?\b(?:not (?:get|respond|recover|make it|survive|work|beat)|fail|die|relapse|lose))\b",
        r"\b(?P<head>(?:there is|there's|we know|we see|leaves?|have) no (?:\w+ )?(?:tumou?rs?|cancer|lymphoma|leuk\w+|myeloma|patients?|disease|case) (?:that|which|who|whom|our) (?:\w+ ){0,3}?(?:can(?:not|'t)|could(?: not|n't)|does not|doesn't|will not|won't|resists?|withstands?|stands? up|escapes?|defies|survives?|outlasts?|holds? out|cannot))\b",
        r"\b(?P<head>(?:no longer|never|not|n't|nobody|no one|no need to|need not|no patient|no reason to|stop(?:ped)?|forget(?:ting)?|without)(?: \w+){0,2}? (?:fear|worry(?:ing)? about|dread|be afraid of|reckon with|worried about|afraid of|fearing|dreading|fears?|worries about|lose sleep over) (?:an? |the |any |that )?(?:\w+ )?(?:relaps\w+|recurrence|return of (?:the |your |his |her )?(?:cancer|disease|illness|lymphoma|myeloma|leuk\w+)|(?:cancer|disease|illness|lymphoma|myeloma|leuk\w+) (?:coming|will come|comes|might come|could come|returning|returns?)))\b",
        r"\b(?:treatments?|therap\w+|chemo\w*|medicines?|drugs|hospitals?|doctors?|everything|transplants?|nothing)\b[^\n;,]{0,30}?\b(?:stopped (?:helping|working)|fail(?:s|ed)|no longer (?:works?|helps?)|(?:did|does|has|have|do|could) ?(?:not|n't) (?:\w+ )?(?:work\w*|help\w*|respond\w*)|gave up|given up|helped|worked)\b[^\n;,]{0,25}?, (?:but )?(?P<head>(?:this (?:one|treatment|therapy)|ours?|our \w+|we|it|car-?t|the cells) (?:will|does|do|can|did|won't|never (?:does|do|will))(?: not)?)(?= *(?:[.!\n”]|$))",
        r"\b(?P<head>(?:every|each|all)\b[^\n;,]{0,30}?\b(?:brought|nursed|restored|returned|led|guided|put|given) (?:\w+ )?(?:back )?(?:to|into|their) (?:full |good |perfect )?(?:health|life|remission|recovery)\b)",
        r"\b(?:remission|response|recovery|cure|success|goal|result|healing)\b[^\n;]{0,50}?\b(?P<head>(?:reach|achiev|deliver|obtain|attain|secur|manag|accomplish|found|got|did|done|succeed)\w* (?:it|this|that|them|so)? ?(?:every (?:single )?time|always|without exception|in every|for every|each time|with every|so far (?:every|each|always)))\b",
        r"\b(?P<head>(?:whatever|whoever|whichever|every case|all cases|everything|every (?:patient|treatment|story|transplant|infusion)|each case)\b[^\n;,]{0,35}? (?:ends?|turns?|results?|finish(?:es)?|concludes?|comes?|leads?|becomes?|is crowned) (?:\w+ )?(?:in|into|with|to|out|by|a|an)? ?(?:\w+ )?(?:success\w*|remission|recovery|health\w*|well|cured?|victory|triumph|good end\w*|gold))\b",
    ),
)

_CANCER = r"(?:cancers?|myelomas?|leuk\w+|lymphomas?|tumou?rs?|malignanc\w+|metastas\w+|(?:the|this|your|his|her|my|their) (?:disease|illness))"
_ENDED = r"(?:belongs? (?:to|in) (?:\w+ ){0,2}?past|(?:a |the )?(?:past tense|bygone)|yesterday's (?:news|problem)|(?:is|are) (?:\w+ly |now |today )?curable|(?:full|complete|total|entire|lasting) (?:restoration|return) (?:of|to) (?:\w+ )?health|gave (?:me|him|her|us|them) (?:back )?(?:my|his|her|our|their) (?:\w+ )?health(?: back)?|(?:gives?|returns?|restores?|hands?) (?:you|people|patients|them) (?:back )?(?:your|their) (?:\w+ )?health(?: back)?|(?:took|takes?|carried|swept|chased|drove|drives?|hunted|blew|washed|flushed|burned|scrubbed|wiped|peeled|melted|lifted|dragged)(?: [\w']+){0,3} (?:with (?:them|it)|away|out of (?:me|him|her|my|his|town|the body)|down the drain)|(?:removes?|takes? (?:away|out)|deletes?|dissolves?|erases?|abolishes|terminates?|ends?|neutrali[sz]es?|silences?|extinguishes|disarms?|dismantles?|destroys?|crushes|eats? up|devours?|swallows?) (?:the |your |this |his |her )?(?:\w+ )?(?:illness|disease|cancer|lymphoma|myeloma|leuk\w+|tumou?r)s?\b(?! (?:burden|cells?|markers?|growth|sample|tissue|marker))|(?:has|have|had|is|was) (?:\w+ )?(?:come|drawn|brought|at|to) (?:to )?(?:an|its|their) end|no (?:more|longer) (?:a )?(?:threat|match|problem|opponent|guest|tenant)|(?:got|gets|been|is|was) (?:the better of|beaten|licked|whipped|outsmarted|outwitted|outlived|sorted|dealt with|fixed|repaired|solved|cracked|mastered|tamed))"
_CURED = patterns(
    en=(
        rf"\b(?P<head>{_CANCER}[^\n;]{{0,60}}?\b{_ENDED})\b",
        rf"\b(?P<head>{_ENDED}\b[^\n;]{{0,60}}?\b{_CANCER})\b",
        r"\b(?P<head>(?:living|walking|breathing|the best|best) (?:proof|evidence|example|testimony|advertisement) (?:that|of|for)[^\n;]{0,40}?\b(?:curable|can be (?:beaten|cured|defeated)|cure|{cancer}|healed|works?))\b",
        r"\b(?P<head>(?:death sentence|incurable|hopeless|untreatable|lost cause|given up|terminal)\b[^\n]{0,50}(?:, |; )(?:\w+ ){0,5}?(?:now|today|here|with us|our|no longer|treatable|curable|solved|routine|episode)\b[^\n;]{0,60}?\b(?:cure\w*|curable|treatable (?:episode|condition|disease|illness|problem)|solved|health|beaten|beat|routine|ends? (?:well|with)))\b",
        r"\b(?P<head>how (?:we|our \w+|i|he|she|they) (?:\w+ )?(?:beat|beats|conquer\w*|defeat\w*|end|ended|cure\w*|vanquish\w*|finish\w*|crush\w*) (?:\w+ )?{cancer})\b",
        r"\b(?P<head>(?:free[ds]?|rid|relieved?|deliver(?:ed|s)|cleansed?|released?|liberated?|rescued?|saved?|unchained|purged?) (?:me|him|her|us|them|you|my \w+|patients|people|our \w+) (?:\w+ )?(?:from|of) (?:this|that|the|my|his|her|their|your|its) (?:\w+ )?(?:plague|scourge|curse|monster|beast|disease|illness|cancer|evil|nightmare|torment|demon|poison|enemy|invader|lymphoma|myeloma|leuk\w+|tumou?r|chains|shackles|grip|claws|sentence|ordeal))\b",
        rf"\b{_CANCER}\b[^\n;]{{0,60}}?\b(?P<head>(?:ceas|stopp?)(?:es|ed|e|s) to (?:exist|be|matter|threaten|grow for good)|(?:is|was|are|were) (?:no more|extinct|finished|done for|put to (?:sleep|rest|death)|laid to rest|silenced|erased|abolished|terminated|undone|buried|nothing but a memory)|(?:put|puts|putting|brings?|brought|sets?|makes?) (?:an? )?(?:\w+ )?(?:end|stop|finish|full stop|close) (?:to|of) (?:it|them|that|this|the (?:disease|illness|story|nightmare))|stays? (?:where it belongs|in the past|away for|a memory|behind|buried|out))\b",
        r"\b(?P<head>(?:no (?:more )?|without (?:any )?|with no (?:more )?|not any (?:more )?)(?:\w+ )?(?:cancer|tumou?rs?|myeloma|lymphoma|leuk\w+|disease|illness) (?:left |remaining |any ?more )?(?:to (?:fight|treat|beat|fear|worry about|speak of|battle|report|find|see|show)|left|remaining|any ?more|any longer))\b",
        r"\b(?P<head>(?:completely|fully|entirely|totally|wholly|permanently|truly|perfectly|finally|at last|now|really) (?:healed|cured|restored|mended|well again|recovered|healthy)(?: again)? (?:of|from) (?:\w+ ){0,2}?(?:cancer|myeloma|leuk\w+|lymphoma|the disease|her illness|his illness))\b",
        r"\b(?P<head>(?:incurable|untreatable|hopeless|terminal|fatal|deadly)\b[^\n;]{0,30}?\b(?:becomes?|became|turns? (?:in)?to|turned into|is (?:now )?(?:made|turned|rendered)|are made|into) (?:an? )?(?:\w+ )?(?:curable|treatable|harmless|solvable|manageable|temporary|passing|conquerable|beatable))\b",
        r"\b{cancer}\b(?:(?!\bnot\b|\bcells?\b (?:from|of) (?:the )?donor)[^\n;]){0,60}?\b(?P<head>(?:powerless|helpless|defenceless|defenseless|toothless|harmless|doomed|no match|outmatched|outgunned|outnumbered|cornered|checkmated?|disarmed|tamed|on the run|in retreat|in full flight|no chance|without a chance|no hiding place|nowhere to hide|a spent force|surrender(?:s|ed)?|capitulat\w+|white flag|raises? the|waves? the|throws? in the towel|meets? (?:its|their) (?:match|master|end)|met (?:its|their) (?:match|master|end)|bites? the dust|bit the dust|breathes? its last|(?:its|their) last (?:day|hour|stand)|days are numbered|last word|never knew what hit|loses? (?:its|their|the) (?:battle|war|fight|power|grip|sting|terror|teeth|footing|hold|game|last)|lost (?:its|their|the) (?:battle|war|fight|power|grip|sting|terror|teeth|footing|hold|game)|(?:is|are|was|were) (?:\w+ )?(?:dissolved|melted|erased|banished|uprooted|starved|expelled|evicted|flushed|swept|swallowed|devoured|eaten|overrun|crushed|annihilated|obliterated|dismantled|buried|terminated|deleted|undone|abolished|snuffed|quashed|conquered|overcome|overpowered|outwitted|vanquished|routed)))\b",
        r"\b(?P<head>(?:get|gets|got|getting|have|has|having|be|being|feel|feels|make|makes|made|become|becomes|became|turn|turned|stay|stayed|return|returned|live|lives|leave|left|walk\w*) (?:you |him |her |them |me |us |people |patients )?(?:\w+ly |quite |all |back )*(?:well again|healthy again|whole again|your old self again|back (?:to|in) (?:full |perfect |good )?health|rid of (?:the |your |his |her |this )?(?:\w+ )?(?:cancer|disease|illness|myeloma|lymphoma|leuk\w+|tumou?r)))\b",
        r"\b(?P<head>(?:restor|regain|recover|return|win|bring|g[ie]ve|reclaim|retriev|rediscover)\w* (?:back )?(?:\w+ ){0,2}?(?:your|their|his|her|full|perfect|my|complete) (?:\w+ )?health)\b(?! (?:care|insur|record|service|card|certificate))",
        r"\b(?P<head>(?:used to be|was once|was long|were once|formerly|until now|once considered|long considered)\b[^\n;]{0,40}?\b(?:disease|illness|incurable|chronic|lifelong|fatal|deadly|hopeless|sentence|fate)\b[^\n;]{0,25}?\b(?:is|are|can be|has become) (?:now |today |simply |just |all )*(?:over\b|finished|gone|history|solved|ended|done|dealt with|settled|curable|healed|cured|put right|behind|beaten|reversed|a matter|passing))\b",
        r"\b{cancer}\b[^\n;]{0,40}?\b(?P<head>(?:something|disease|illness|condition|episode|chapter|trouble|problem) (?:that |which )?(?:one|you|people|patients|anyone|everybody|everyone|children) (?:now |simply |soon |can )?(?:gets? over|recovers? from|leaves? behind|survives?|outgrows?|puts? behind|shakes? off|overcomes?))\b",
    ),
)

_SUFFER = r"(?:lose (?:your|their|any|a) (?:\w+ )?hair|vomit\w*|throw up|be (?:sick|in pain|ill|unwell|nauseous|hurt|poisoned|weakened|bedridden|exhausted)|feel (?:pain|ill|sick|unwell|weak|bad|anything|a thing|worse|nauseous|tired)|suffer|have (?:a )?(?:fever|pain|side effects|nausea)|go through hell|need intensive care|fall ill|be harmed|come to harm|run (?:a |any )?risks?|take (?:a |any )?risks?|bleed|pay a price|notice (?:anything|a thing|it)|experience (?:pain|nausea|fever|toxicity|side effects|discomfort))"
_SAFE = patterns(
    en=(
        rf"\b(?P<head>(?:you|patients|our patients|people|children|nobody|no one|your (?:child|mother|father|body))(?: who [^\n;,]{{0,25}}|,)? (?:(?:will|do|does|shall|would|need|have to|are going to|is going to)(?: not| never|n't)|won't|never|need not|cannot)(?: even| ever| have to)? {_SUFFER})\b",
        r"\b(?P<head>(?:not one|not a single|zero|nil|nought|0|never a|never any|not even one) (?:\w+ )?(?:{harm}|emergency|bad reaction))\b(?! (?:factor|group|score|above|of grade))",
        r"\b(?P<head>(?:natural(?:ly)?|your own|own cells|from (?:your|the patient's|the) own body|living cells|biological|home-grown|organic)\b(?:(?!\bnot\b)[^\n;]){0,50}?\b(?:harmless|safe|gentle|risk-?free|non-?toxic|kind|innocent|innocuous|cannot (?:harm|hurt)|do(?:es)? no harm))\b(?! (?:storage|transport|place|delivery))",
        r"\b(?P<head>{harm}\b[^\n;]{0,30}?\b(?:read about|know (?:only )?from|hear about|heard of|belong(?:s)? (?:in|to)|exist only|live only|only exist|happen (?:only )?(?:elsewhere|to others)|are for|is for|for other|textbooks?|fairy ?tales?|legends?|rumou?rs?|old wives|hearsay|stories|in vain|by name|foreign words?|other (?:clinics|hospitals|people)))\b",
        r"\b(?P<head>(?:look|looked|search\w*|wait\w*|check\w*) (?:in vain )?(?:for )?(?:\w+ )?{harm} (?:\w+ )?in vain|(?:in vain) (?:\w+ ){0,4}?for (?:\w+ )?{harm})\b",
        r"\b(?P<head>(?:even|suitable for|for|safe for|given to|gentle enough for|good for|right for|also) (?:\w+ ){0,3}?(?:babies|infants|newborns?|pregnant|the (?:very )?(?:oldest|frailest|weakest|sickest|young|old)|ninety-year-olds|great-?grand\w+|grandmothers?|toddlers|any age|every age|all ages|anyone|everyone|everybody)\b[^\n;]{0,50}?\b(?:as (?:safe|easy|gentle|harmless)|without (?:worry|fear|concern|hesitation|reservation)s?|harmless|with(?:out)? (?:any )?ease|tolerates?|safely|comfortabl[ey]|easily|no (?:problem|trouble|worry)))\b",
        r"\b(?P<head>(?:no|without(?: any)?|free (?:of|from)|zero|not any|nor any|never any) (?:\w+ )?(?:toxic|harmful|bad|negative|nasty|unwanted|unpleasant|dangerous|lasting|serious|ill|adverse|side|late|long-term|harmful|damaging|after)[- ]?(?:effects?|consequences?|reactions?|results?)(?: (?:to be expected|to expect|to fear|to worry about|to speak of|worth mentioning|whatsoever|at all))?)\b",
        r"\b(?P<head>(?:takes?|took|taken|taking|removes?|removed|strips?|stripped|squeez\w+|wr[iu]ng\w*) (?:all |any |every |the |most of the |away the )*(?:danger|risks?|fear|sting|terror|horror|pain|poison|hazard|threat|toxicity|side[- ]effects?|suffering|hardship|teeth)s? (?:out of|from|away from) (?:\w+ ){0,2}?(?:it|them|{therapy}|cells|transplants?|treatment))\b",
        r"\b(?:{adverse})\b[^\n;,]{0,20}? (?P<head>(?:(?:has|have) (?:\w+ )?become|became|(?:is|are) (?:now |all |simply |long )?|belongs?(?: to)?|(?:is|are|was|were) left to)? ?(?:an? )?(?:things? of (?:the )?(?:past|textbooks?|books|history|yesterday|other \w+)|only (?:in|found in|seen in) (?:textbooks|books|the literature)|textbook material|ancient history|unheard of|unknown (?:here|to us|with us|in our)|museum pieces?|abolished|ruled out|a memory|memories|rarities from the past))\b",
        r"\b(?P<head>(?:like )?(?:every|each|all|any|everyone|everybody|nobody|no one|no patient)\b[^\n;]{0,60}?\b(?:sail(?:ed|s)|breez(?:ed|es)|walk(?:ed|s)|glid(?:ed|es)|float(?:ed|s)|cruis(?:ed|es)|danc(?:ed|es)|slept|sleeps|go|goes|went|come|comes|came|got|gets?) (?:\w+ )?(?:through)\b[^\n;]{0,40}?\b(?:without|with no|with not|not a|not so much|untouched|unharmed|unscathed)\b(?: so much as| even| the slightest)*(?: a| an| any)? ?\w+)\b",
        r"\b(?:{therapy}|cells|programme|stay|it)\b[^\n;,]{0,30}?\b(?P<head>(?:is|are|remains?|stays?|proves?|feels?|comes?|works?) (?:\w+ )?(?:(?:completely|fully|entirely|totally|perfectly|absolutely|utterly|wholly|truly) (?:\w+-)?(?:safe|friendly|harmless|gentle|painless|free|benign|natural|tolerable|tolerated|compatible|without)|(?:kidney|liver|heart|body|organ|patient|stomach|skin|hair|fertility|bone)-(?:friendly|safe|sparing|neutral)|(?:without|free of|free from) (?:any |all |the )?(?:\w+ )?(?:danger|risk|harm|hazard|toxicity|suffering|consequence|damage|side[- ]effects?)s?|out of harm's way))\b(?! (?:for (?:the|this) (?:scan|test)))",
        r"\b(?P<head>(?:no|never any|without any|zero) (?:harm|damage|danger|hazard|suffering|toxicity|risk|injury|ill) (?:can|could|will|would|may|shall|ever|has|is) (?:\w+ )?(?:come|comes|result\w*|follow\w*|arise\w*|happen\w*|befall\w*|done|ensue\w*|occur\w*|be (?:done|expected|feared|caused)))\b",
        r"\b(?P<head>(?:severe|serious|bad|strong|dangerous|grave|allergic|fatal|life-threatening|late|lasting|permanent|unpleasant|major|real) (?:\w+ )?(?:reactions?|complications?|effects?|toxicit\w+|events?|problems?|damage|harm|symptoms?|consequences?|cytokine \w+) (?:simply |just |practically |virtually |basically )?(?:do(?:es)? not|don't|doesn't|never|no longer|cannot|can't|are not|is not) (?:\w+ )?(?:occur|happen|arise|exist|appear|develop|come up|follow|an issue|a problem|a topic|known|seen|found|a concern|possible|to be (?:feared|expected)))\b(?! (?:in (?:every|all|each|most)|at once|until|only|straight|immediately|if|because of))",
        r"\b(?P<head>(?:is |are )?(?:nothing|not a thing) (?:in it |about it |there |here )?(?:that|which) (?:can|could|might|would|will) (?:\w+ )?(?:harm|hurt|damage|endanger|injure|upset|weaken|go wrong)(?: (?:you|him|her|them|anyone|your \w+|the \w+))?)\b",
        r"\b(?P<head>(?:the )?worst (?:thing )?(?:(?:that|which|you|they|anyone|patients) )?(?:(?:can|could|will|might|may|ever|has to|have to|need) ){0,2}(?:\w+ )?(?:happens?|happened|expect|befalls?|face|feel|suffer|report|complain|get)\b[^\n;]{0,20}? (?:is|was)\b(?! (?:death|dying|a relapse|that (?:the|it|you) (?:die|do not|does not)))[^\n;]{0,20})",
        r"\b(?P<head>(?:you|they|patients|your \w+|he|she|we|there) (?:'ve |have|has|had|is|are|got) (?:\w+ )?(?:nothing|little) to lose(?! (?:by|if|but))(?: but [^\n;,.]{0,25})?)\b",
        r"\b(?P<head>so (?:mild|gentle|safe|easy|light|harmless|kind|soft|well tolerated|simple|painless|smooth|undemanding|free of \w+) that (?:even|you|patients|the|children|no|nobody|our|people|anyone|everyone|older|frail|it))\b",
        r"\b(?P<head>{adverse}\b[^\n;,]{0,20}? (?:is|are|has been|have been) (?:\w+ly |now |all |simply |thereby |thus )*(?:excluded|ruled out|impossible|eliminated|abolished|unthinkable|not possible|out of the question|banished|designed out|switched off|neutralised|a non-issue|unknown))\b(?! (?:by (?:a |the )?(?:doctor|test|scan|blood|biopsy)|first|before|at|how|why|whether))",
        r"\b(?P<head>(?:harmless|innocuous|benign|gentle|kind) (?:to|for|on) (?:the |your |all |every |other )?(?:\w+ )?(?:organs?|body|heart|kidneys?|liver|lungs|brain|nerves|patients?|everyone|everybody|children|tissues?|immune system|stomach|skin|fertility))\b",
        r"\b(?P<head>(?:not a single|not one|none|no one|nobody|no patient|no child|never has any\w*)\b(?: of (?:the|our|these|them)(?: \w+){0,2})?(?: \w+){0,2}? (?:had|has|suffered|suffers|showed|experienced|developed|got|reported|known) (?:any|an?|a single|even one|the slightest|so much as an?) (?:\w+ )?(?:{harm}|reactions?|problems?|trouble|symptoms?))\b",
    ),
)

_CARE = r"(?:maintenance(?: therapy| treatment)?|chemo(?:therapy)?|follow-?ups?|check-?ups?|aftercare|monitoring|bone marrow (?:tests?|biops\w+|checks?)|scans?|prescriptions?|tablets|pills|medication|medicines|drugs|steroids|clinics|(?:control|follow-up|hospital|clinic) (?:visits|appointments|tests)|second opinions?|lenalidomide|blood tests|doctors?|h\w*matologists?|oncologists?|radiotherapy|conditioning|consolidation)"
_DISPENSED = r"(?:(?:buy|free|pull|get|take|talk|write|work|lift) (?:you|yourself|him|her|them|patients|people)(?:self)? (?:out|off|away|free) (?:of|from)|(?:save|saved|saves|keep|kept|pocket|spend) (?:\w+ )?(?:the|that|your|his|her|their|yourself the) (?:money|time|trouble|effort|expense|journey|bother|strain)|(?:something|anything|nothing|not something|not a thing) (?:you|our patients|patients|people|they|he|she) (?:\w+ )?(?:need|have|must|should|want)s? (?:to )?(?:trouble|bother|worry|burden|concern|think|suffer|submit|put up|go through)|(?:need|have|should|must) ?(?:not|never|n't|no longer) (?:to )?(?:trouble|bother|burden|torment|busy|concern) (?:\w+selves|\w+self|\w+ with|about)|(?:is|are|was|were|becomes?|feels?|seems?|looks?) (?:\w+ly |just |only |nothing but |now |pure |sheer |a )*(?:overkill|luxury|habit|old habit|ritual|routine for others|money down the drain|waste|wasted|ballast|baggage|red tape|superstition|theatre|insult|nuisance|punishment|chore|cash cow|for the anxious|optional extra|outlived|dead weight|a relic|a crutch|a leash|a prison|a treadmill|slavery)|treadmill|ball and chain|merry-go-round|rat race|hamster wheel|(?:do|does|did|done|go|goes|went|get by|live|lives|living|lived) (?:\w+ )?(?:perfectly |quite |very |happily |well |fine )*without|(?:drop|dropped|drops|dropping|cross|crossed|strike|struck|scratch|delete|remove)(?:s|ed)? [^\n;,]{0,15}?(?:off|from) (?:your|the|his|her|their) (?:\w+ )?(?:list|diary|calendar|plan|life|schedule|vocabulary)|off the (?:list|table|menu|calendar)|retire(?:d|s)? (?:from|your|the|his|her)|leave (?:it|them|all that|that) to (?:others|the (?:anxious|worried))|happily ever after|freedom from|independence from|liberated from|free (?:of|from)(?! charge)|goodbye|farewell|adieu|good riddance)"
_FORGONE = patterns(
    en=(
        rf"\b(?P<head>{_CARE}\b[^\n;]{{0,50}}?\b{_DISPENSED})\b",
        rf"\b(?P<head>{_DISPENSED}\b[^\n;]{{0,45}}?\b{_CARE})\b(?! (?:room|desk))",
        r"\b(?P<head>(?:discharged|released|dismissed|freed|retired|exempt\w*|excused|graduat\w+) (?:from|of) (?:all |any |our |the |every )?(?:\w+ )?(?:care|follow-?up|supervision|monitoring|control|check-?ups?|treatment|medicine|observation)\b[^\n;,]{0,15}?\b(?:altogether|for good|completely|for ever|forever|entirely|permanently|for life|at once|once and))\b",
        r"\b(?P<head>neither (?:an? |the |your |any )?(?:\w+ )?(?:referral|doctor|opinion|oncologist|h\w*matologist|gp|check-?ups?|follow-?up|tablets|pills|chemo\w*|maintenance|prescription|biopsy|scans?|tests?)\b[^\n;,]{0,25}? nor (?:\w+ ){0,4}?(?:doctor|opinion|oncologist|h\w*matologist|gp|check-?ups?|follow-?up|tablets|pills|chemo\w*|maintenance|prescription|biopsy|scans?|tests?|referral|visits?|medicines?))\b",
        r"\b(?P<head>leave (?:the |all |your )?(?:\w+ )?(?:chemo\w*|maintenance|tablets|pills|check-?ups|scans|doctors|conventional \w+|hospitals) (?:to|for) (?:those|people|others|the (?:ones|rest)|anyone|somebody|them))\b",
        r"\b(?P<head>(?:trust|follow|listen to|rely on|go with|believe) your (?:own )?(?:\w+ )?(?:feelings?|gut|instincts?|heart|intuition|body)\b[^\n;]{0,40}?\b(?:not|instead of|rather than|over|more than|no) (?:\w+ ){0,2}?(?:doctors?|oncologists?|h\w*matologists?|tests?|scans?|opinions?|specialists?))\b",
        r"\b(?P<head>(?:do not|don't|never) (?:let|allow) (?:anybody|anyone|them|your \w+|people|others|doctors|somebody|yourself)(?: to)? (?:be )?(?:talk|push|persuad|forc|pressur|scar|frighten|lur|press|drag|sell|convinc|coax|rush)\w* (?:you )?(?:into|to|on|for)? ?(?:(?!stopp|giving|skipp|leaving|refus|dropp|abandon|missing|cancel)[\w'-]+ ){0,3}?(?:{care}|poison))\b",
    ),
)

_OUTDATED = r"(?:outdated|obsolete|old-fashioned|old hat|second[- ]rate|second[- ]best|superseded|yesterday's|past (?:its|their) (?:prime|best|sell-by)|had (?:its|their) day|medieval|crude|barbaric|primitive|antiquated|archaic|prehistoric|passé|behind the times|last century|inferior|on (?:its|their) way out|dying out|finished|retired|a thing of the past|history|redundant|eclipsed|overtaken|surpassed|dethroned|outshone)"
_FARE = r"(?:live (?:\w+ )?longer|longer lives|suffer (?:\w+ )?less|do (?:\w+ )?better|recover (?:\w+ )?(?:faster|sooner|better)|fare (?:\w+ )?better|survive (?:\w+ )?longer|feel better|go home (?:sooner|earlier)|relapse less|stay (?:well|healthy) longer|achieves? (?:\w+ )?(?:more|better)|win (?:\w+ )?(?:more|extra) (?:time|years)|gain (?:\w+ )?years|outlive)"
_SURPASSED = patterns(
    en=(
        rf"\b(?P<head>{{rival}}\b(?! (?:suite|building|wing|room|ward|unit|protocol of))[^\n;,]{{0,25}}?\b{_OUTDATED})\b",
        rf"\b(?P<head>(?:instead of|rather than|over|in place of|not) {{rival}}\b[^\n;]{{0,50}}?\b{_FARE})\b",
        rf"\b(?P<head>{_FARE}\b[^\n;]{{0,40}}?\b(?:with|after|on|through|thanks to) {{ours}}[^\n;,]{{0,20}}?\b(?:than|instead of|rather than)\b)",
        r"\b(?P<head>{ours}\b[^\n;]{0,30}?\b(?:achiev|deliver|accomplish|manag|do|offer|give|reach)(?:e|es|s)? (?:\w+ )?(?:more|better|twice|three times|as much|the same|far more)\b[^\n;]{0,20}?\b(?:in (?:a|half|one|less)|for less|with less|than|with half|sooner|faster))\b",
        r"\b(?P<head>why (?:would|should|does|do|must|let) (?:anyone|anybody|you|people|patients|a patient|somebody) (?:still |ever |even )*(?:choose|have|accept|undergo|go (?:for|through)|opt for|bother with|take|risk|suffer|endure|want|submit to|pick|agree to) (?:\w+ ){0,2}?{rival})\b(?=[^\n]{0,80}\b(?:when|if|now that|while)\b)",
        r"\b(?P<head>{ours}\b[^\n;]{0,25}?\bdo(?:es)? the same (?:job|work|thing)?\b[^\n;]{0,40}?\b(?:half|fraction|without|less|fewer|faster|sooner|better|quarter|third))\b",
    ),
)


_NO_CELL_LEFT = patterns(
    en=(
        r"\b(?P<head>(?:not (?:a single|one(?: single)?|even one|so much as one|a)|no|zero|without a single|without one|never a) (?:\w+ )?(?:cancer|cancerous|myeloma|malignant|leuk\w+|lymphoma|tumou?r|abnormal|diseased|rogue|mutant|bad|sick|evil)(?: plasma)? (?:cells?|blasts?|clones?|nodes?|spots?|foci)(?: (?:to be (?:seen|found)|in sight|left|remained|remains?|anywhere|survived|escaped|standing|visible|could be \w+|is left|are left|was left|were left|in (?:the|his|her|my|your) \w+))?)\b",
        r"\b(?:ask(?:ed)?|wonder(?:ed)?|want(?:ed)? to know)\b[^\n;]{0,20}?\b(?:where|what|how|about)\b[^\n;]{0,25}?\b(?:lump|tumou?rs?|cancer|leuk\w+|lymphoma|myeloma|mass|shadow|spots?|nodes?)\b[^\n;]{0,20}?(?:¶|: |; | – )[“\"]?(?P<head>(?:all |completely |simply )?(?:gone|vanished|disappeared|nowhere|history|melted|what (?:lump|tumour|tumor|cancer)|there is none|there isn't any|not there))\b",
    ),
)
# “They say results cannot be predicted. With this team they can.”
_HERE_IT_CAN = patterns(
    en=(
        r"\b(?:results?|outcomes?|cure[ds]?|cancer|leuk\w+|lymphoma|myeloma|relapse\w*|remission|recover\w*|survive\w*|heal\w*|beat|treat\w*|predict\w*|guarantee\w*|hopeless|incurable)\b[^\n]{0,60}¶(?P<head>(?:but |and |yet )?(?:with (?:us|this \w+|our \w+)|here|we|at our \w+|in our \w+|our \w+|ours|not (?:here|with us|any ?more|at our \w+|for us|to us))[, ]{0,2}(?:it |they |you |we |this )?(?:can|do|does|is|are|will|did|have|has)?)(?= *(?:[.!\n”]|$))",
    ),
)
_NEVER_AGAIN = patterns(
    en=(
        r"\b{cancer}\b[^\n;]{0,70}?\b(?P<head>(?:can |could |will |would |shall )?(?:never|no longer|not ever) (?:\w+ )?(?:grow|come|spread|flare|rise|appear|wake|strike|break out|return|regrow|recover|raise its|show its|trouble|bother|haunt|threaten|hurt|reach|catch|find)\b[^\n;,]{0,15}?(?:again|back|up|any ?more|head|face|you|him|her|them|me))\b(?! completely)",
    ),
)
_WONDERFUL = patterns(
    en=(
        r"\b{adverse}\b[^\n]{0,60}¶[“\"]?(?:wonderful|great|excellent|splendid|perfect|brilliant|good|lovely|fantastic|marvellous|bravo|hooray|hurrah|finally|at last|now|beautiful|there|yes)\b[^\n;]{0,50}?(?P<head>(?:it|they|that|this|the (?:cells|treatment|drug|graft))(?:'s| is|'re| are| has| have) (?:\w+ )?(?:working|at work|taking|fighting|winning|doing|begun|started|found|got|hit|arrived|killing|on (?:the|its|their)|alive|awake|eating))\b",
    ),
)
_TREATABLE_NOW = patterns(
    en=(
        r"\b(?:death sentence|incurable|hopeless|untreatable|lost cause|given up|terminal|no way out|the end)\b[^\n]{0,50}¶(?P<head>[^\n;]{0,30}?\b(?:now|today|here|with us|in our \w+|at our \w+|no longer|not any ?more|those days|that was|but then|until)\b[^\n;]{0,60}?\b(?:cure\w*|curable|treatable|solved|routine|episode|health\w*|beaten|beat|ends? (?:well|with)|gone|over|before|past))\b",
    ),
)
_NEVER_CAME = patterns(
    en=(
        r"\b(?:warned|warnings?|afraid|feared|dreaded|braced|horror (?:stories|tales)|bad part|hell|side[- ]?effects?|suffering|ordeal|misery|nightmare|worst)\b[^\n]{0,70}¶(?P<head>(?:but )?(?:it|they|that|this|none of (?:it|that|this|them)|nothing of the (?:kind|sort))(?: simply| just| really)? ?(?:does(?: not|n't) exist|do(?: not|n't) exist|never (?:came|happened|arrived|turned up|showed up|materiali[sz]ed)|is(?: not|n't) (?:true|there)|are(?: not|n't) true|(?:came true|happened|applies|is true|exists) ?(?:here|with us)?))(?= *(?:[.!,\n”\"]|$))",
    ),
)
_SAVED_THE_TROUBLE = patterns(
    en=(rf"\b{_CARE}\b[^\n;]{{0,40}}¶(?P<head>[^\n;]{{0,25}}?\b{_DISPENSED})\b",),
)


_IMPOSSIBLE = re.compile(
    r"\b(?:cannot|can't|can not|not|never|impossible|incurable|hopeless|nobody|no one|nothing|rarely|seldom)\b|n[’']t\b"
)


def beyond(text: Text, rule: str, found: list[Finding], caught: Iterable[re.Match]) -> Iterator[Finding]:
    """What the nets bring up in sentences in which the rule has found nothing: its own words are named first."""
    for match in caught:
        sentence = text.sentence_at(head(match)[0])
        start, end = text.span(sentence.start, sentence.end)
        if not any(start <= each.start < end for each in found):
            yield finding(rule, text, *match.span())


def sweepingly_promised(text: Text) -> Iterator[re.Match]:
    """Outcomes beside what settles them: nets of CLM-001."""
    yield from _cast(text, _PROMISED, _SOBER)
    yield from _cast(text, _HOPELESS_NO_MORE, None)
    for match in _cast(text, _HERE_IT_CAN, None, crossing=True):
        first = text.sentence_at(match.start())
        if not first.is_question and _IMPOSSIBLE.search(text.words_of(first)):
            yield match


def sweepingly_cured(text: Text) -> Iterator[re.Match]:
    """Disease beside its end: nets of CLM-002."""
    yield from _cast(text, _CURED, _SOBER)
    yield from _cast(text, _NEVER_AGAIN, _SOBER_BUT_DENYING)
    yield from _cast(text, _TREATABLE_NOW, _SOBER_BUT_DENYING, crossing=True)


def sweepingly_safe(text: Text) -> Iterator[re.Match]:
    """Suffering beside its absence: nets of CLM-004."""
    yield from _cast(text, _SAFE, _SOBER_OF_HARM)
    yield from _cast(text, _NEVER_CAME, None, crossing=True)


def sweepingly_needless(text: Text) -> Iterator[re.Match]:
    """Care beside its dismissal: nets of CLM-011."""
    yield from _cast(text, _FORGONE, _SOBER_OF_CARE)
    yield from _cast(text, _SAVED_THE_TROUBLE, _SOBER_OF_CARE, crossing=True)


def sweepingly_surpassed(text: Text) -> Iterator[re.Match]:
    """Another treatment beside its end: nets of SUP-002."""
    yield from _cast(text, _SURPASSED, _SOBER_BUT_DENYING)


def sweepingly_gone(text: Text) -> Iterator[re.Match]:
    """No cell is left, in whatever words: nets of CLM-008."""
    yield from _cast(text, _NO_CELL_LEFT, _SOBER)
    yield from _cast(text, _NO_CELL_LEFT, _SOBER, crossing=True)


def called_wonderful(text: Text) -> Iterator[re.Match]:
    """Suffering and then somebody’s delight: nets of CLM-009."""
    yield from _cast(text, _WONDERFUL, None, crossing=True)


def _cast(
    text: Text, nets: Patterns, sober: re.Pattern | None, *, crossing: bool = False
) -> Iterator[re.Match]:
    for match in across(text, nets) if crossing else matches(text, nets):
        start, end = head(match)
        sentence = text.sentence_at(start)
        words = text.words_of(sentence)
        if sober and _sobers(sober, words, start - sentence.start, end - sentence.start):
            continue
        if is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        if not is_conditional(text, sentence, start, end) and not is_defined(text, sentence, start, end):
            yield match


def _sobers(sober: re.Pattern, words: str, start: int, end: int) -> bool:
    """Whether a word beside the match sobers; those in the match are what the net is made of."""
    after = _CONTRAST.sub("", words[end:])
    return sober.search(words[:start]) is not None or sober.search(after) is not None
