# ruff: noqa: E501 – a pattern reads best on one line
"""The widest nets, in English: a treatment and a good end in one bold sentence, or suffering and its absence.

They ask for no particular verb, only for a sentence in which nothing sobers. What sobers here is much: besides doubt and
denial every condition, time, person and errand that tells of a course of things and not of a claim.
"""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.matching import Patterns, across, head, matches, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.scope import is_asked, is_conditional, is_defined, is_warned_of
from cms.publishing.rules.text.sweeping import ON_PAPER

_DOUBT = r"may|might|could|would|can(?! (?:tell|say|assure|finally|now|only))|requires?|uses?|used|called|sweet|whether|if|unless|depend\w*|var(?:y|ies)|differ\w*|some|sometimes|often|usually|generally|typically|mostly|most|many|several|few|rarely|seldom|trials?|stud(?:y|ies|ied)|research\w*|registr\w+|aim\w*|goals?|hop(?:e[sd]?|ing|eful)|tr(?:y|ies|ied|ying)|attempt\w*|possib\w+|likely|unlikely|chances?|perhaps|probabl\w+|maybe|unknown|unclear|uncertain\w*|expect\w*|wish\w*|dream\w*|fear\w*|afraid|worr\w+|ask\w*|discuss\w*|questions?|wonder\w*|beware|myths?|mistake\w*|wrong\w*|claim\w*|advert\w*|should|must|please|warn\w*|defin\w+|means?|meaning|term|words?|criteria|guideline\w*|example|such as|\[\d+\]|ref|95|measur\w+|assess\w*|check(?:s|ed)? (?:whether|that|for)|examin\w+|test(?:s|ed)? (?:whether|for)|report\w*|fined|ruled|court|need\w*|take(?:s)? (?:time|weeks|months|years|several)|slow\w*|gradual\w*|support\w*|help(?:s|ed)? (?:you|people|patients|to|with)|prepar\w+|plan(?:s|ned)?|during|while|until|when|once|before|in order|so that|counts?|platelets|neutrophils|vaccin\w+|physiotherap\w+|exercise|diet\w*|sleep|food|rehabilitation|psycholog\w+|sw[ao]m|school|lecture\w*|award\w*|charity|foundation|fund\w*|choir|celebrat\w+|donat\w+|insur\w+|cost\w*|price\w*|fees?|decided by|decisions?|(?:doctors?|team|board|haematologist) (?:will )?decides?|decide (?:whether|which|together|with)|agree\w*|record\w*|letter|document\w*|form|questionnaire|category|partial|flow cytometry|immunofixation|sensitivity|functional|nearly|almost|lifelong|life-long|optimism|attitude|infections?|pneumonia|wounds?|fracture\w*|antibiotic\w*|hepatitis|radio|song\w*|band|album|record by|ham|meat|bacon|salmon|cheese|study's|rare\w*|difficult|hard to|history of|family history|anniversary|day of remembrance|seek out and"
_DENIAL = r"not|no|never|nobody|none|nor|neither|without|cannot|n't|nothing|hardly|little"
_TURNED = r"relaps\w+|recur\w*|com(?:e|es|ing) back|came back|return\w*|died|dies|death|dying|wors\w+|fail(?:s|ed)|complicat\w+|risks?|side[- ]effects?"
_SOBER = re.compile(rf"\b(?:{_DOUBT}|{_DENIAL}|{_TURNED})\b|n[’']t\b")

_SOBER_OF_RANK = re.compile(
    rf"\b(?:{_DOUBT}|{_TURNED}|not|neither|compar\w+|takes? longer|longer (?:stay|wait|than a day|to (?:make|prepare|recover))|suite|building|wing|after|weeks?|days?|hours?|previous\w*|earlier|lines?|prior|given|first|stem cells are|approved|patients with|age|older people|old enough|years? old|head to head|choice between|second opinion)\b|n[’']t\b"
)

_GOOD_END = r"(?:(?:complete|durable|lasting|deep|full|sure|long|permanent|definite|stable|true) (?:\w+ )?(?:remissions?|responses?|cures?|recover(?:y|ies)|healing)|remissions?|healing\b|(?:way|road|path|return|journey|back) (?:back )?to (?:\w+ )?health\b|(?:perfect|full|good|complete|restored|lasting|regained) health\b(?! (?:care|check|record|system|cover))|well again|healthy again|(?:a )?(?:life|future) without (?:\w+ )?(?:cancer|lymphoma|myeloma|leuk\w+|disease)|free (?:of|from) (?:\w+ )?(?:cancer|lymphoma|myeloma|leuk\w+|disease)|victory over (?:\w+ )?\w+|overcomes? (?:\w+ )?(?:cancer|lymphoma|myeloma|leuk\w+|disease|illness)|(?:has|have) overcome (?:\w+ )?(?:cancer|lymphoma|myeloma|leuk\w+|disease|illness))"
_AGENT = r"(?:{therapy}|we|our|us|here|ours|your (?:\w+ )?(?:doctors?|team|professor)|professors?|this (?:unit|team|hospital|clinic|centre|ward)|(?:every|each) patient|everyone|you|your)"
_ENDS_WELL = patterns(
    en=(
        rf"\b(?P<head>{_AGENT}\b[^\n;]{{0,70}}?\b{_GOOD_END})",
        rf"\b(?P<head>{_GOOD_END}[^\n;]{{0,70}}?\b{_AGENT})\b",
        r"\b(?P<head>(?:from|out of) (?:\w+ ){0,2}?{cancer} (?:in)?to (?:\w+ ){0,2}?(?:health|wellness|freedom|life|recovery|remission|cure))\b",
        r"\b(?P<head>{cancer}\b[^\n;]{0,40}?\b(?:found its master|met its match|permanently|for ever|once and for all|at (?:its|the) (?:origin|root|source)))\b",
        r"\b(?P<head>(?:stop|end|halt|silenc|extinguish|quell|quench|conquer|overcom|defeat|vanquish|eras|dissolv|root|expel|banish|abolish|terminat|uproot|annihilat|smash|crush|master)(?:s|es|e|ed) (?:out )?(?:the |your |his |her |every |all |even )?(?:\w+ )?{cancer})\b(?! (?:growth|cells? (?:grow|divid|multipl)|progress\w*|symptoms|pain|medicine|drug|treatment|maintenance|clinic))",
    ),
)
_FAILING = r"(?:treatment failures?|failures?|failing|non-?response|relapses?|recurrences?|(?:the )?return of (?:the )?(?:disease|cancer))"
_NO_FAILURE = patterns(
    en=(
        rf"\b(?P<head>{_FAILING}\b[^\n;,]{{0,20}}? (?:has|have|is|are|was|were) (?:\w+ )?(?:been )?(?:eliminated|abolished|overcome|excluded|ruled out|banished|solved|conquered|eradicated|history|consigned|impossible|unthinkable|designed out|engineered out|lost (?:its|their|all) (?:\w+ )?(?:meaning|terror|place|sting|horror|power)|left behind|forgotten|unknown (?:here|to us)|no longer))\b",
        r"\b(?P<head>(?:certainty|guarantee|assurance|security|peace of mind|promise) (?:of|that) (?:an? |the |your |lasting |full )*(?:\w+ )?(?:response|remission|recovery|cure|success|healing|health|survival|result|life))\b",
        r"\b(?P<head>(?:the )?(?:logical|natural|inevitable|direct|automatic|certain|necessary|usual|normal|simple) (?:consequence|result|outcome|conclusion|end ?point|product|effect|end)\b(?= of (?:our|the) (?:\w+ )?(?:approach|method|treatment|therapy|programme|protocol|care|work|cells|infusion)))",
        r"\b(?P<head>(?:the )?last time (?:that )?(?:you|he|she|they|i|we)(?:'ll|'re| will| are| is| was| am)? (?:\w+ )?(?:be )?(?:ill|sick|a patient|need|have to think|see a hospital|hear))\b",
        r"\b(?P<head>(?:succeed\w*|success\w*|triumph\w*|prevail\w*|win\w*|works?|cur(?:es|ing)|heal(?:s|ing)|sav(?:es|ing)|help(?:s|ing)) (?:\w+ )?(?:in|with) (?:every|each|all|any) (?:\w+ )?(?:cases?|patients?|people|those)\b)(?! (?:needs|that needs))",
    ),
)
_ASKED_OF_FAILURE = patterns(
    en=(
        r"\b(?:if|when|what|how often|can|could|does|do|has|have|will)\b[^\n]{0,50}?\b(?:fail\w*|not (?:be )?(?:work\w*|help\w*|enough|respond\w*|take|succeed|successful)|doesn't (?:work|help)|relaps\w+|com(?:e|es) back|return\w*|recur\w*|go(?:es)? wrong|unsuccessful)\b[^\n]{0,40}¶(?P<head>(?:that|it|this|they|which)(?: simply| just)? (?:does(?: not|n't)|do(?: not|n't)|never|will not|won't|cannot|can't|has never|hasn't|is impossible|is out of|is not possible)(?: ever| yet)? ?(?:happen\w*|occur\w*|exist|come up|fail\w*|the question|go wrong|return|come back)?|never(?= *(?:[.!,\n]|$))|impossible|out of the question|we have (?:never|yet)|(?:no|not) (?:chance|way|a chance|with us|here|possible))(?![^\n]{0,20}\bbut\b)",
    ),
)

_BAD = r"(?:{harm}|nausea|vomiting|hair loss|toxicit\w+|intensive care|incidents?|emergenc(?:y|ies)|(?:severe|serious|bad|dangerous) \w+|suffering|agony|misery|burdens?|strain|harm(?:s|ed|ful)?|dangerous|hurts?|poison\w*|unpleasant\w*)"
_SOBER_OF_HARM = re.compile(
    rf"\b(?:{_DOUBT}|{ON_PAPER}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weeks?|days?|nights?|hours?|months?|years?|morning|evening|today|yesterday|he|she|his|her|i|my|was|were|had|did|biops\w+|needles?|scans?|blood|visitors?|donors?|staff|room|without treatment|untreated|(?:does|do) not (?:mean|show|prove|tell|prevent|protect|reduce|replace|change|know|treat)|no (?:[\w-]+ ){{1,4}}?(?:without|free of|free from) (?!exception|doubt)|(?:shows?|tells?|says?|proves?|means?) (?:\w+ )?nothing (?:about|of)|not (?:a )?(?:sign|proof|measure|reason)|rule out|pretend|free of charge|no (?:therapy|treatment|medicine|drug|procedure|operation|transplant|infusion|method|honest|clinic|hospital|cent\w+|doctor|surgery)|not (?:a |one )?(?:single )?(?:clinic|centre|hospital|doctor|treatment)|nobody (?:knows|can)|factors?|low[- ]risk|high[- ]risk|at risk|less|fewer|more|milder|compar\w+|than|other|also|only|unit|admitted|transfer\w*|treat(?:ed|ment of)|manag\w+|hide|conceal|downplay|small|underestimat\w+|harmless|ignor\w+|stop|skip|alone|yourself|own|drive|alcohol|smok\w+|immediately|at once|straight away|call|tell|nurse|first aid|contagious|infect\w+|freez\w+|frozen|bag)\b|n[’']t (?:mean|prove)"
)
_NO_HARM_DONE = patterns(
    en=(
        rf"\b(?P<head>(?:no|not one|not a|not|never|nothing|zero|without|neither|nor|free of|free from|none of)\b[^\n;:]{{0,35}}?\b{_BAD})\b",
        rf"\b(?P<head>{_BAD}\b(?:(?!(?: and| but|,) not (?:an? (?!problem|worry|topic|issue|concern|matter|question|danger|risk|word)|the |your |because|caused))[^\n;]){{0,35}}?\b(?:not|never|no|none|nothing|nowhere|eliminated|abolished|prevented|filtered out|excluded|absent|unknown|unheard of|foreign|impossible))\b",
        r"\b(?P<head>(?:filters?|keeps?|screens?|sorts?|leaves?|takes?|designs?|engineers?|weeds?|washes|trains?) out (?:\w+ )?(?:everything|all|anything|whatever|every\w*) (?:\w+ )?(?:that |which )?(?:\w+ )?(?:cause|harm|hurt|trigger|provoke|damage|toxic|danger)\w*)\b",
        r"\b(?P<head>nothing (?:in it |about it |there |here )?(?:that|which|to) (?:can|could|might|would|will)? ?(?:harm|hurt|damage|endanger|injure|upset|affect|weaken))\b",
    ),
)


_EVALUATED = re.compile(
    r"\b(?:better|faster|safer|gentler|kinder|stronger|superior|powerful|modern|future|replac\w+|instead|wins?|winner|never|no longer|half|double|twice|beyond|ahead|obsolete|old|past|yesterday|outdated|crude|blunt|poison\w*|harsh|brutal|fails?|failed|weak\w*|real (?:answer|solution|alternative)|true (?:answer|alternative)|smarter|cleverer|precise\w*|elegant\w*|more than|revolution\w*|leap|upgrade|progress|in the shade|in the dust|surpass\w*|prefer\w*|of choice|first choice|longer|deeper)\b"
)
_SET_ABOVE = patterns(
    en=(
        r"\b(?P<head>{rival}\b[^\n;]{0,80}?\b{ours})\b",
        r"\b(?P<head>{ours}\b[^\n;]{0,80}?\b{rival})\b",
    ),
)
_ASKED_OF_CARE = patterns(
    en=(
        r"\b(?:should|must|shall|do|does|can|may|is it|will|would|need)\b[^\n]{0,40}?\b(?:{care}|cycles?|courses?|rounds?|cure at home|dose|referral)\b[^\n]{0,40}¶(?P<head>no\b[, ]{1,2}(?:just |simply |please |you (?:can|may|should) )?(?:drop|stop|leave|cancel|skip|forget|come|quit|end|break (?:it|them) off|that is (?:over|history)|it is (?:over|a waste|enough)|those (?:days|times)|save|spare|don't bother|there is no (?:need|point|reason))(?: (?:it|them|that|off|all|the|your|to|straight|directly))?)\b(?! (?:in|by) (?:for|and) (?:talk|ask))",
    ),
)


_NO_BEFORE = re.compile(r"\b(?:no|not|never|nobody|cannot|neither|without|nor|can't|don't)\b|n[’']t\b")


def boldly_surpassed(text: Text) -> Iterator[re.Match]:
    """Ours and the other treatment in one sentence that ranks them: nets of SUP-002."""
    for match in _cast(text, _SET_ABOVE, _SOBER_OF_RANK):
        if _EVALUATED.search(text.words_of(text.sentence_at(match.start()))):
            yield match


def boldly_needless(text: Text) -> Iterator[re.Match]:
    """Care that is asked about and waved away: nets of CLM-011."""
    for match in across(text, _ASKED_OF_CARE):
        answer = text.sentence_at(head(match)[0])
        if text.sentence_at(match.start()).is_question and not is_warned_of(text, answer):
            yield match


def boldly_promised(text: Text) -> Iterator[re.Match]:
    """A good end beside those who bring it or get it: nets of CLM-001."""
    yield from _cast(text, _ENDS_WELL, _SOBER)
    yield from _cast(text, _NO_FAILURE, None)
    for match in across(text, _ASKED_OF_FAILURE):
        asked, answer = text.sentence_at(match.start()), text.sentence_at(head(match)[0])
        if asked.is_question and not answer.is_question and not is_warned_of(text, answer):
            yield match


def boldly_safe(text: Text) -> Iterator[re.Match]:
    """Suffering beside its absence: nets of CLM-004."""
    yield from _cast(text, _NO_HARM_DONE, _SOBER_OF_HARM)


def _cast(text: Text, nets: Patterns, sober: re.Pattern | None) -> Iterator[re.Match]:
    for match in matches(text, nets):
        start, end = head(match)
        sentence = text.sentence_at(start)
        if sober and (text.kind == "ui" or sober.search(text.words_of(sentence))):
            continue
        if sentence.is_question or is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        if not sober and _NO_BEFORE.search(text.words_of(sentence)[: start - sentence.start]):
            continue
        if not is_conditional(text, sentence, start, end) and not is_defined(text, sentence, start, end):
            yield match
