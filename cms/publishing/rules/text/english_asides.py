# ruff: noqa: E501 – a pattern reads best on one line
"""What an English text claims by the way: templates by rule, for `in_passing`."""

_CARE = r"(?:chemo\w*|conditioning|check-?ups?|follow-?ups?(?: visits?)?|maintenance|tablets|pills|capsules|biops\w+|scans|measurements|monitoring|aftercare|control visits?|specialists?|h\w*matologists?|cardiologists?)"
_SUFFERED = r"(?:{adverse}|(?:muddled|slurred|garbled|confused) (?:speech|words|writing|handwriting|sentences)|empty counts?|(?:three|two|some) weeks without neutrophils|without neutrophils|intensive care)"
_TRIFLE = r"(?:glass|cup|walk|aspirin|vitamins?|flu jab|nap|bus ride|haircut|stroll|lift|shower|plaster|blood test|mosquito bite|holiday|breakfast|sneeze|cold)"

ENGLISH = {
    "CLM-001": (
        r"\b(?:once|after|when|as soon as|with)\b[^\n;]{0,40}?\b(?:cells|infusion|graft|treatment|therapy|transplant|programme|marrow)\b[^\n;,]{0,25}, (?P<head>(?:you|he|she|they|your \w+)(?: will|'ll| are going to| is going to) (?:\w+ )?be (?:well|fit|strong|healthy)(?: enough| again))",
        r"\b(?:we|they|he|she|doctors?|team|professor)(?: only)? (?P<head>(?:says?|speaks? of|asks?|talks? (?:of|about)|thinks? (?:of|in)|knows?) (?:only )?[“\"]?when,? (?:and )?(?:not|never) (?:if|whether))\b",
        r"\b(?P<head>(?:tells?|told|informs?|reassures?) (?:\w+ ){0,3}?(?:people|patients|families|parents|relatives|them|everyone|everybody|newcomers)\b[^\n;,]{0,40}?\bthat (?:the |their |his |her |your |they |it |each |every )?(?:(?!counts|hair|taste|appetite|voice|fever|nausea|energy)\w+ ){0,3}?(?:will|are going to|is going to) (?:\w+ )?(?:recover|heal|get (?:well|better)|be (?:well|cured|healthy)|respond|survive|go away|disappear))\b",
        r"\b(?P<head>(?:has|have|had) (?:not yet|never|yet) (?:\w+ )?(?:had )?(?:to )?(?:take|taken|withdraw|withdrawn|revise|retract|correct|eat)\b (?:it|that|(?:her|his|their|our) (?:words?|promise|sentence)|the (?:sentence|words?|promise|statement|prediction|forecast))(?: back)?)\b",
        r"(?:^|(?<=\n)|\b)(?:were|should|if|in case) [^\n;,]{0,40}?\b(?:not (?:to )?(?:respond|work|take|help|succeed)|fail|relapse|come back|return)\b[^\n;,]{0,15}, (?:something|a thing|which|an event) (?:that |which )?(?:does not|doesn't|never|has never|has yet to) (?:\w+ )?(?:arisen?|arises|happen\w*|occur\w*|come up|comes up)\b",
    ),
    "CLM-002": (
        r"\b(?P<head>ma(?:kes?|de|king) (?:it|{cancer}|the (?:disease|illness)) (?:go away|vanish|disappear|leave for good))\b",
        r"\b{cancer}\b[^\n;]{0,40}?\b(?P<head>(?:stops?|ceases?|stopped|ceased) (?:being|to be) (?:an? )?(?:lifelong|life-long|chronic|incurable|fatal|deadly|life-threatening|permanent) (?:condition|disease|illness|matter|sentence|companion))\b",
        r"\b{cancer}\b[^\n;]{0,60}?\b(?P<head>(?:turn(?:s|ed)? (?:in)?to|becomes?|became|shrinks? to|is now) (?:just |only |no more than )?an? (?:\w+ )?(?:episode|interlude|footnote))\b",
        r"\b(?:{cancer}|illness|disease|it) (?:(?:has|had|have|was|is) )?(?:been )?(?P<head>(?:lifted|washed|swept|peeled) (?:from|off|away from|out of) (?:him|her|them|me|us|the (?:body|marrow|blood)))\b",
        r"\b{disease}\b[^\n;]{0,60}?\b(?P<head>(?:wholly|entirely|completely|once) and for (?:always|ever|all|good)|for always)\b",
        r"\b(?P<head>(?:is|are|was|were) (?:well|healthy) again,? and (?:remains?|stays?|stayed|remained|has (?:remained|stayed)) (?:so|that way|well))\b",
        r"\b(?P<head>(?:un-?learn(?:t|ed|s)?|forg[oe]t(?:s|ten)?) how to (?:make|produce|grow|form) (?:\w+ ){0,4}?(?:light chains?|{cancer}|(?:bad|malignant|sick|faulty) \w+))\b",
        r"\b(?:goes?|went|gone) away\b[^\n;]{0,20}?\b(?:does|did|will|do|can)(?: not|n't) find (?:its|their|the) way back\b",
    ),
    "CLM-004": (
        rf"\b(?P<head>no (?:more (?:\w+ous|risky|harmful|toxic|troublesome|eventful|taxing|painful) than|riskier than) (?:an? |drinking |eating |taking |having )*(?:\w+ )?{_TRIFLE}s?)\b",
        r"\b(?:body|patients?|organs?|system|heart|kidneys|marrow|people)\b[^\n;,]{0,12}? (?P<head>(?:takes?|took) no notice)\b(?! of (?:the )?(?:advice|symptoms?|warning|pain|them|fever))",
        r"\b(?P<head>(?:nobody|no one|no patient|not one (?:\w+ )?(?:patient|person)|none of (?:our|the) (?:patients|people))\b[^\n;,]{0,40}?\b(?:is|are|was|were|has been|have been|gets?|falls?) (?:ever )?(?:made )?(?:unwell|ill|sick|poorly|worse|harmed|hurt)\b[^\n;,]{0,12}? (?:by|from|because of) (?:the |our |these )?(?:\w+ )?(?:cells|infusions?|treatment|therapy|graft|transplants?|drug|it|them))\b",
        r"\b(?:leaflet|side[- ]effects?|list|warnings?|warned|horror stories|braced|feared|dreaded)\b[^\n]{0,60}¶[^\n]{0,80}?\b(?P<head>none of (?:it|that|them|this|those)(?: ever| actually)? (?:occurs?|happens?|happened|comes|came|turns up|turned up|applies|arrives?))\b",
        r"\b(?:therapy|treatment|infusion|transplant|chemo\w*|cells?)\b[^\n]{0,12} (?:without|free of) (?:any |the )?(?:\w+ )?{harm}¶[^\n]{0,30}?\b(?P<head>(?:everyday|daily|routine|reality|a reality|standard|normal|the rule|a matter of course|ordinary)\b(?: \w+){0,3})(?= *(?:[.!,\n]|$))",
    ),
    "CLM-008": (
        r"\b(?:bad|malignant|abnormal|cancer|plasma|leuk\w+|myeloma|lymphoma|faulty|sick) (?:(?:sort|kind) of )?(?:\w+ )?cells?\b[^\n;]{0,60}?\b(?P<head>(?:parted (?:company )?with|lost|shed|was rid of|is rid of|left behind) (?:every|each|all|the last) (?:\w+ )?(?:one|of them|them)?)\b",
        r"\b(?:{cancer}|amyloid) (?:has|had|have|was|were) (?:\w+ )?(?P<head>(?:withdrawn|retreated|gone|left|vanished|melted|cleared|cleaned out)\b[^\n;]{0,20}? to the last (?:thread|trace|cell|crumb|shred|speck|grain|drop))\b",
    ),
    "CLM-009": (
        rf"\b(?P<head>(?:welcom|greet|tak|read|see|regard|accept|count|treat|understand|interpret|celebrat)\w*\b[^\n;]{{0,20}}?\b{_SUFFERED}\b[^\n;]{{0,50}}?\bas (?:a |an |the )?(?:\w+ )?(?:token|herald|harbinger|signature|promise|pledge|forerunner|omen|sign|proof|mark) (?:of|that) (?:the |a )?(?:\w+ )?(?:response|remission|success|recovery|cure|effect|cells|treatment|therapy))",
        rf"\b{_SUFFERED}\b[^\n;]{{0,60}}?\b(?P<head>(?:announces?|heralds?|betokens?|foretells?|bespeaks?|gives notice) (?:that )?(?:the |your |a |an )?(?:\w+ )?(?:{{cancer}}|remission|response|recovery|success|cure))\b",
        rf"\b{_SUFFERED}\b[^\n;]{{0,30}}?\b(?P<head>(?:is|are|was|were) (?:the |a )?(?:therapy|treatment|cells|drug|infusion|graft)(?:'s|'|s')? (?:own )?(?:signature|handwriting|fingerprint|calling card|visiting card|seal|stamp))\b",
        rf"\b(?P<head>(?:those|people|patients|anyone) who (?:skips?|miss(?:es)?|escapes?|avoids?|(?:are|is) spared|go(?:es)? without|do(?:es)? not (?:get|have)) (?:them|it|that|{_SUFFERED})\b[^\n;,]{{0,15}}? (?:seldom|rarely|never|do not|hardly) (?:\w+ )?(?:do|fares?|responds?|recovers?|gets?) (?:as |so |quite )?(?:well|better|far))\b",
        rf"\b{_SUFFERED}\b[^\n;]{{0,40}}?\b(?P<head>(?:is|are|was|were) the (?:surest|clearest|best|first|finest|plainest) (?:sign|proof|evidence|signal) (?:that|of)\b[^\n;]{{0,40}}?\b(?:{{cancer}}|cells|treatment|drug|therapy)\b[^\n;]{{0,25}}?\b(?:give|giving|yield\w*|retreat\w*|going|dying|works?|working|los\w+|begun|leav\w+|taken|taking))\b",
        rf"\b{_SUFFERED}s?\b[^\n]{{0,40}}¶[^\n]{{0,60}}?\b(?P<head>(?:why|how) (?:they|we|the team|our \w+|doctors) (?:are|is|get) (?:\w+ )?(?:pleased|glad|happy|delighted|cheerful|relieved) (?:when|to see|if) (?:one|it|they|that|them))\b",
    ),
    "CLM-011": (
        r"\b(?P<head>(?:may|can|could) (?:\w+ )?(?:leave|put|forget|abandon|keep) (?:the |their |your |those |all )*(?:\w+ )?(?:tablets|pills|medicines?|drugs|capsules|prescriptions?)\b[^\n;]{0,60}?\b(?:in|into|to|at) the (?:\w+ )?(?:drawer|bin|cupboard|shelf|past|chemist))\b(?![^\n]{0,20}(?:locked|out of reach))",
        rf"\b(?P<head>without (?:the |any |all the )?(?:\w+ )?{_CARE}(?: \w+){{0,2}}?,? and without (?:the |any |all the )?(?:\w+ )?{_CARE})\b",
        rf"\b(?P<head>(?:releas|fre|excus|reliev|spar|exempt|let off)(?:es|ed|e|s|ing)? (?:\w+ ){{0,4}}?(?:from|of) (?:all |any |further |their |the |its |lifelong )*(?:\w+ )?{_CARE})\b",
        rf"\b{_CARE}\b[^\n;]{{0,50}}?\b(?P<head>(?:serves?|served|serving|(?:come|came|ceased) to serve) (?:no|any) (?:\w+ )?purpose|outlived (?:its|their) (?:use\w*|purpose))\b",
        rf"\b(?P<head>{_CARE}\b[^\n;]{{0,50}}?\b(?:has|have|had) (?:never|not|no longer) (?:\w+ )?(?:found|had|seen) (?:an? |any |much )?(?:use|need|reason|point))\b",
        r"\b(?P<head>let (?:that|the|your|this) (?:\w+ )?(?:appointment|visit|check-?up|biopsy|date|referral|slot) (?:lapse|go|pass|drop|slide)\b)",
        r"\b(?:appointment|transplant|biopsy|tablets|chemo\w*|check-?ups?|doctor|scan|visit)\b[^\n]{0,80}?[;,.] ?(?P<head>(?:you|they|he|she)(?:(?: will|'ll)? (?:not|no longer|never)| won't) be needing (?:it|them|that|one))\b",
        r"\b{care}\b[^\n;]{0,20}? (?P<head>is (?:a thing|something|one thing) (?:that )?(?:\w+ ){0,4}?can (?:now )?(?:drop|stop|skip|forget|do without|leave|abandon))\b",
        rf"\b{_CARE}\b[^\n]{{0,70}}?\b(?P<head>(?:all (?:three|two|four|of them|of it)|both|they) (?:\w+ )?(?:become|becomes|turn into|are now) (?:just |only |mere )?(?:a memory|memories|history|superfluous|a thing of the past))\b",
    ),
    "SUP-002": (
        r"\b(?P<head>(?:accomplish|achiev|do|deliver|manag|finish|complet)\w* what (?:an? |the )?{rival}[^\n;,]{0,15}? (?:merely|only|just|never|cannot|can't|could not|could only|can only|fails? to|has never))\b",
        r"\b{rival}\b[^\n;]{0,40}?\b(?P<head>(?:having|has|have|had) (?:less|little|a weaker|a looser|far less|hardly any) (?:of )?(?:an? )?(?:\w+ )?(?:hold|grip|effect|power|bite|reach|purchase|sway) (?:on|over|against|in))\b",
        r"\b{ours}\b[^\n;]{0,12}? (?P<head>(?:go|goes|reach|reaches|cut|cuts|dig|digs|bite|bites|strike|strikes|penetrates?) (?:further|farther|deeper|more deeply)(?: than| (?:against|into|in) (?:\w+ )?{cancer}))\b",
        r"\b(?P<head>(?:reach|go|cut|dig|penetrat|bit|strik)(?:es|s|e)? (?:\w+ )?(?:deeper|further|farther|harder)\b[^\n;]{0,40}? than (?:any |the |a |an |all )?(?:\w+ )?(?:{rival}|tablets?|pills?|medicines?|antibod\w+))\b",
        r"\b(?P<head>(?:gave up|abandoned|stopped|turned (?:away )?from|moved on from)\b[^\n;]{0,50}?\b(?:on|after|since|when|having) (?:seeing|seen|he saw|she saw|they saw|noticing) (?:that |how )(?:much )?(?:\w+ ){0,4}?(?:longer|better|more|further|sooner|fewer))\b",
        r"\b(?:six|more|another|further|weeks|months|years|donor|waiting|cycles?|rounds?|courses?)\b[^\n;]{0,40}?, when (?P<head>(?:one|a single|our|your own|the) (?:infusion|cells|bag|drip|injection|visit)\b[^\n;,]{0,12}? (?:gives?|does?|brings?|achieves?|goes|go|offers?) (?:\w+ )?(?:more|better|further|as much|the same))\b",
    ),
}
