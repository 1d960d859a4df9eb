# ruff: noqa: E501 – a pattern reads best on one line
"""Care that a text does away with, in English: frames of CLM-011 that need no second word to be meant."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.forgone import FORGONE
from cms.publishing.rules.text.matching import head, matches, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.scope import is_asked, is_conditional, is_warned_of

_FOLLOWED = r"(?:follow-?ups?|check-?ups?|aftercare|maintenance(?: (?:therapy|treatment))?|monitoring|chemo(?:therapy)?|second opinions?|haematologists?|hematologists?|oncologists?|doctors?|specialists?)"
_PLAINLY_NEEDLESS = patterns(
    en=(
        *FORGONE,
        r"\b(?P<head>no (?:\w+ )?(?:reason|need|point|sense|use|cause|call|occasion|necessity|purpose) (?:to|in|why (?:you|anyone) should) (?:\w+ ){0,2}?(?:see|seeing|visit\w*|consult\w*|ask\w*|bother\w*|trouble|go(?:ing)?(?: back)? (?:to|for)|tak(?:e|ing)|hav(?:e|ing)|continu\w+|undergo\w*|return\w*|attend\w*|keep\w*|book\w*|(?:go|carry|keep)(?:ing)? on(?: with)?|persist\w*|com(?:e|ing)(?: back)?(?: in)?(?: for)?|repeat\w*|wait(?:ing)? for|seek\w*|get(?:ting)?) (?:\w+,? ){0,4}?{care})\b(?! (?:appointment|slip|letter|before breakfast))",
        r"\b(?P<head>(?:needs?|needed|requires?|required|wants?) no (?:(?:(?:further|more|other|additional|subsequent|ongoing|regular|lifelong|new|special) )+{care}|{adviser}\b|check-?ups?|follow-?ups?|maintenance|aftercare|monitoring))\b",
        r"\b(?P<head>never (?:again )(?:\w+ ){0,5}?{care}|(?:never|not|no longer|nor)\b (?:\w+ ){0,8}?{care} (?:\w+ )?(?:ever again|again|any ?more|since(?=[\n,.”]|$))|(?:never|not ever) (?:have|has|had|need\w*) to (?:\w+ ){0,4}?{care}|need never (?:\w+ ){0,5}?{care}|no longer (?:needs?|requires?|(?:have|has) to (?:see|visit|consult|ask)) (?:\w+ ){0,3}?{adviser})\b",
        rf"\b(?P<head>no (?:\w+ )?{_FOLLOWED} (?:is |are |was |will be |visits? )?(?:needed|required|necessary|wanted))\b(?! (?:for (?:this|the|a) (?:test|scan|visit|form|booking|registration)|to (?:book|register|apply|fill)|until|on the day))",
        r"(?:(?<![a-z] )\b|\b(?:and|or|simply|just|then|now|finally|(?<!before )(?<!if )(?<!when )(?<!unless )(?<!that )(?<!until )(?<!after )(?<!while )you(?:'ll)?|(?:can|may|could|will|should|time|safe|free|able|allowed|ready) (?:to )?(?:safely |simply |now |finally |just |even |then )?))(?P<head>(?:stop(?: taking)?|skip|drop|cancel|ditch|bin|throw (?:away|out)|flush|quit|abandon|leave out|do without|come off|put (?:away|aside)|tear up|say (?:goodbye|farewell) to|wave goodbye to|give up(?: on)?|discontinue|save yourself|spare yourself|turn your back on|forget(?: all)?(?: about)?|dispense with|be done with|miss|ignore) (?:the |your |all |any |every |further |those |that |these |their |trip to |trouble of )*(?:\w+ )?(?:{care}))\b(?! (?:room|bag|early on|at home|in (?:the|a) (?:cool|safe)|behind (?:the|in)))",
        r"\b(?P<head>(?:throw|put|flush|toss|chuck|leave|stow) (?:\w+ ){1,4}?(?:tablets|pills|medicines?|medication|prescriptions?|drugs) (?:away|out|in(?:to)? the (?:bin|drawer|rubbish|past)|down the (?:toilet|drain)|behind))\b",
        r"\b(?:{care})\b[^\n;,]{0,30}?\b(?P<head>(?:(?:is|are|was|were|becomes?|would be|will be) (?:\w+ly |just |only |nothing but |simply |now |no more than )?(?:an? )?(?:waste of (?:\w+ ){0,3}?(?:time|money|effort|morning|day|petrol|breath|energy|life)|superfluous|pointless|needless|dispensable|old hat|history|thing of the past|mere formality|formality|unnecessary (?:burden|luxury|expense))|(?:would |will |can )?(?:only|merely) (?:costs?|wastes?|delays?|slows?|confuses?|holds?) (?:you|your|the|time|money)\b|(?:has|have) (?:lost|outlived) (?:its|their) (?:purpose|point|use\w*)|(?:has|have|serves?) no (?:further )?(?:purpose|point|use)))\b",
        r"\b(?P<head>(?:apps?|questionnaire|online (?:test|form|tool|check|quiz|calculator|service)|quiz|home (?:test|kit)|self-?test|chat-?bot|algorithm|calculator|test kit|kit|forum)\b(?:(?!\b(?:not|never|cannot|nor)\b)[^\n;,]){0,30}?\b(?:decides?|tells? you (?:which|what|whether|if|all|everything)|chooses?|picks?|selects?|prescribes?|diagnoses|replaces?|stands? in for|is (?:all|everything) you need)\b[^\n;]{0,40}?\b(?:therap\w+|treatments?|you need|medicine|cells|doctors?|diagnosis|what is wrong|dose|h\w*matolog\w+|check-?ups?|visits?|you have|right for you))\b",
        r"\b(?P<head>(?:choose|select|pick|order|start|begin) (?:your |the |a )?(?:\w+ )?(?:therapy|treatment|medicine|cells) (?:\w+ )?(?:online|yourself|without (?:a |any |your )?(?:doctor|prescription|consultation|appointment|examination)\w*)|(?:diagnos\w+|treat\w*) yourself (?:at home|online|with|without)|be your own (?:doctor|h\w*matologist|physician))\b",
        r"\b(?P<head>(?:saves?|spares?|frees?|relieves?|releases?) (?:you|patients?|people|families|them|everyone) (?:(?:from|of|the|all|any|every|need|for|a|lifelong|years|further|more) )*(?:chemo\w*|maintenance|(?:further|lifelong|more|all) (?:\w+ )?{care}|tablets|pills|check-?ups?|follow-?ups?|doctors?)|(?:does away with|eliminates|removes|ends|abolishes) (?:the |any |all |your )*need (?:for|to) (?:\w+ ){0,3}?{care})\b",
        r"\b(?P<head>(?:skip\w*|stopp\w*|gave up|given up|cancel\w*|drop\w*|threw (?:\w+ ){0,3}?away|quit|refus\w*|ignor\w*|missed|turned down|left out|thrown|decided against|declin\w+|opted out of|(?:did|went|goes|does) without) (?:\w+ ){0,5}?{care}\b[^\n;]{0,50}?\b(?:rightly|(?:has |have )?never (?:looked back|felt better|regretted)|without (?:any )?(?:harm|regret\w*|consequence\w*|a problem|missing)|and (?:still )?(?:is|feels|was|felt|are) (?:\w+ )?(?:fine|well|healthy|better|cured)|nothing (?:happened|left)|was (?:right|wise)|the right (?:thing|decision)))\b",
        r"\b(?P<head>(?:threw|tossed|flushed|poured|tipped|emptied|put|chucked) (?:\w+ ){1,3}?(?:pills|tablets|medicines?|medication|drugs|prescriptions?) (?:away|into|down|in the (?:bin|river|sea|rubbish)|out)|needed (?:none|no more|nothing)(?: \w+)? since)\b",
        r"(?<!when )(?<!once )\b(?P<head>you(?:'re| are|'ll be| will be) (?:done|finished|through) with (?:\w+ ){0,2}?(?:tablets|pills|doctors?|hospitals?|check-?ups?|maintenance|medicines?|medication|follow-?ups?|clinics?|blood tests))\b",
        r"\b(?:{care})\b[^\n;,]{0,20}?\b(?P<head>(?:can|may|could|should) (?:\w+ )?be (?:dropped|stopped|skipped|left out|omitted|abandoned|discontinued|cancelled|forgotten|thrown away|done without) (?:altogether|for good|for ever|forever|safely|here|with us|completely|entirely|without (?:risk|worry|fear|harm)|(?:as soon as|once|after|the day) (?:you (?:have had|have received|are treated|leave)|the (?:cells|infusion)|our)))\b",
        r"\b(?P<head>(?:no one|nobody|no (?:patient|person)|none of (?:our|the|them) ?(?:patients|people)?) (?:\w+ ){0,4}?(?:needs?|requires?|has to (?:take|have|see|undergo)) (?:\w+ ){0,3}?{care})\b",
        r"\b(?P<head>nothing (?:is |was |remains? |more )?(?:left )?to (?:check|treat|monitor|control|follow up))\b",
        r"(?<![a-z] )\b(?P<head>no more (?:\w+ ){0,2}?(?:tablets|pills|check-?ups?|chemo\w*|doctors?|hospitals?|follow-?ups?|treatments?|medicines?|medication|therapy|appointments|scans|maintenance|drips?|injections?|biops\w+|blood tests))\b",
        r"\b(?P<head>(?:life|future|live|living) without (?:\w+ ){0,2}?(?:tablets|pills|doctors?|hospitals?|check-?ups?|chemo\w*|treatment|maintenance|medicines?|medication|follow-?up|appointments)|(?:done|finished|through) with (?:\w+ ){0,2}?(?:tablets|pills|doctors?|hospitals?|check-?ups?|chemo\w*|maintenance|medicines?|medication|follow-?ups?) (?:for good|for ever|forever|for life|altogether|once))\b",
        r"\b(?P<head>(?:saves?|spares?) (?:yourself|you|them|patients|people|everyone) (?:the|a|any|another|every) (?:way|trip|visit|walk|journey|appointment|path|drive)s? (?:to|with) (?:a|the|your|any) (?:\w+ )?{adviser})\b",
        r"\b(?P<head>(?:replaces?|(?:can|will) replace|makes? up for|spares? you) (?:your|any|every) (?:\w+ )?{adviser})\b(?!'s)(?! (?:letter|appointment|card|report)s?\b)",
        r"\b(?P<head>(?:instead of|without|rather than) (?:ever )?(?:having to )?(?:see|visit|consult|ask|troubl|bother|wait)(?:e|ing)?(?: for)? (?:a|your|any|the) (?:\w+ )?{adviser})\b",
        r"\b{care}\b[^\n;,]{0,20}?\b(?P<head>belongs? (?:to (?:yesterday|the past|history|another (?:age|era)|the last century)|in (?:the (?:past|museum|last century)|a museum))|(?:is|are) (?:so )?(?:yesterday\'s \w+|last century|for (?:others|other people|worriers))|(?:can|may|could|will) (?:\w+ )?be (?:crossed|struck|ticked|taken|wiped|deleted) (?:off|from|out))\b",
        r"\b(?P<head>(?:not|never|n\'t) (?:had|seen|taken|attended|been (?:for|to)|visited|swallowed|set foot in) (?:an? |any |the |another )?(?:\w+ )?{care} since\b[^\n]{0,20}?\b(?:and|nor|or) (?:\w+ ){0,3}?(?:no (?:reason|need|wish|intention)|never|fine|well|perfectly|should|does not|better))\b",
        r"\b(?P<head>{adviser} (?:\w+ )?(?:need|will|shall) (?:never|not|no longer) (?:\w+ )?(?:hear from|see|meet) you|(?:nothing|hardly anything|not (?:something|anything)) to (?:see|trouble|bother|consult|call) (?:a|your|the) (?:\w+ )?{adviser})\b",
        r"\b(?P<head>(?:skip\w*|stopp\w*|gave up|cancel\w*|drop\w*|threw (?:\w+ ){0,3}?away|quit|refus\w*|came off|binned|ditched) (?:\w+ ){0,5}?{care}\b[^\n;]{0,50}?\b(?:so (?:should|can|could|must|may) you|you (?:should|can|could|may) too|do (?:likewise|the same)|follow (?:my|his|her) (?:example|lead)|good for (?:him|her|them)))\b",
        r"(?<![a-z] )\b(?P<head>no {care}, no {care}\b(?:,? (?:and )?no {care})?)(?! (?:without|unless|until))",
    ),
)
_CARE_ADVISED = re.compile(
    r"\b(?:unless|until|while|whenever|only (?:when|if)|before you (?:fill|book|send|register|apply|come|travel|write)|we (?:will|can) arrange|h\w*matologist (?:says|decides|tells|agrees)|(?:your|the|a) (?:doctor|h\w*matologist|team|specialist) (?:will|may|decides?|says|tells|must|can|has (?:agreed|said|told))|(?:doctors|specialists) (?:decide|will|may)|decided by|without (?:talking|asking|speaking|consulting|telling|your doctor|first|agree)\w*|in some|some (?:people|patients)|for (?:this|the) (?:test|scan|examination)|interpreters?|visas?|referral|smoking|oxygen|isolation|suite|building|wing|lounge|do not|don't (?:stop|skip|miss|cancel)|please (?:do not|don't)|grade [12]|in the (?:trial|study)|even if you|it is (?:dangerous|unwise|risky)|dangerous|ask your|talk to(?! us)|to (?:book|register|join|visit (?:the|our) (?:ward|centre|exhibition)|take part|fill|sign up|apply|order|donate|enter|park)|report\w* (?:it|this|them)|could lead|parking|if you (?:cannot|can't|need to|have to|wish|must))\b"
)
_DENIED = re.compile(r"\b(?:not|cannot|can't|never|n't|nobody|rather than|instead of) (?:\w+ )?$")
_NO_SUBSTITUTE = re.compile(r"\b(?:no|nothing|neither|nobody|none of) (?:[\w-]+ ){0,5}$")


def plainly_needless(text: Text) -> Iterator[re.Match]:
    """Where care is said to be needless, and nobody asks, warns, advises or makes conditions."""
    for match in matches(text, _PLAINLY_NEEDLESS):
        start, end = head(match)
        sentence = text.sentence_at(start)
        if is_asked(text, sentence) or is_warned_of(text, sentence):
            continue
        if is_conditional(text, sentence, start, end) or _CARE_ADVISED.search(text.words_of(sentence)):
            continue
        if text.lower.startswith("replac", start) and _NO_SUBSTITUTE.search(
            text.lower[sentence.start : start]
        ):
            continue
        if not _DENIED.search(text.lower[max(start - 20, 0) : start]):
            yield match
