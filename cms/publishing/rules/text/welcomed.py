# ruff: noqa: E501 – a pattern reads best on one line
"""Harm that a text welcomes, in English: frames of CLM-009, over one sentence or two."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.forgone import HEARD_AS_VICTORY
from cms.publishing.rules.text.matching import across, head, matches, patterns
from cms.publishing.rules.text.reading import Sentence, Text
from cms.publishing.rules.text.scope import is_negated, is_warned_of

# Harm first and what it is said to prove in the same sentence or the next, or the other way round.
_WELCOMED = patterns(
    en=(
        *HEARD_AS_VICTORY,
        r"\b{adverse}\b[^\n;]{0,30}?\b(?:is|are|was|were|as) (?:\w+ )?(?P<head>(?:an? )?(?:\w+ )?(?:signs?|proof|evidence) (?:that|of)) (?:the |your |his |her )?(?:{cancer}|cancer cells|(?:\w+ )?cells?)[^\n;]{0,20}?\b(?:dying|dies|die|death|melting|shrinking|retreating|(?:being )?(?:killed|destroyed)|losing|working|fighting|attacking)\b",
        r"\b{adverse}\b[^\n;]{0,60}?\b(?P<head>{proof})\b[^\n;]{0,60}?\b{working}",
        r"\b{adverse}\b[^\n;]{0,60}?(?P<head>\b(?:(?:you|we|they|everyone) (?:can|may|should) )?{good_sign})\b",
        r"\b{adverse}\b[^\n;]{0,50}?[:–,] ?[“\"']?(?P<head>(?:that|this|it|they|the (?:cells|drug|treatment|medicine))(?:'s| is|'re| are| was| were) (?:\w+ )?(?:working|at work|doing (?:its|their|the) (?:job|work)|fighting|winning|killing|attacking|succeeding))\b",
        r"\b{adverse}\b[^\n;]{0,40}?\b(?P<head>(?:can |will )?(?:(?:look forward to|rewarded with|earns?|wins?|enjoys?|achieves?|reach(?:es)?|ha(?:s|ve)|gets?|gains?|leads? to|brings?|ends? in) (?:the |a |an )?(?:deep|long|last|good|best|better|strong|great|complete)\w* (?:remissions?|responses?|results?|outcomes?|chances?|survival)))\b",
        r"\b(?P<head>(?:only (?:those|patients|people) (?:who|with) (?:\w+ ){0,4}?{adverse}|(?:those|patients|people|anyone) (?:who (?:have|had|has|get|show|suffer) no|without(?: a| any)?) (?:\w+ )?{adverse})\b[^\n;]{0,40}?\b(?:(?:do|does|will|did|can|could) (?:not|never) (?:\w+ )?(?:respond|recover|benefit|improve|reach)|(?:respond|recover|benefit|reach|get well|are cured|win)\b))",
        r"\b(?P<head>{good_sign}|(?:sure )?(?:proof|evidence|signs?|signals?) (?:that|of))\b[^\n;]{0,40}?\b(?:{adverse}\b[^\n;]{0,60}?\b{working}|{working}[^\n;]{0,40}?[:–,] (?:\w+ ){0,5}?{adverse})",
        r"\b(?P<head>(?:you(?:'ll| will| can)?|we|one|doctors?|they) (?:knows?|see|tell|can tell|recogni[sz]e)) (?:that )?[^\n;]{0,40}?\b{working}[^\n;]{0,40}?\b(?:by|from|when|because|once|as soon as)\b[^\n;]{0,40}?\b{adverse}",
        r"\b(?P<head>the (?:higher|stronger|worse|rougher|longer|severer|fiercer|hotter|sicker|harder|heavier|more \w+|\w+er) (?:[^\n;,]{0,30}?\b{adverse}|(?:you|he|she|they|patients|people) (?:feels?|felt|are|gets?))\b[^\n;]{0,40}?,? (?:and )?the (?:better|stronger|harder(?! it| to\b)|fiercer|livelier|deeper|more|longer|greater|faster|higher|surer|smaller|quicker|bigger|happier|gladder|prouder|calmer|merrier|brighter|closer|sooner|wider))\b(?! (?:often|carefully|closely|important|urgent|blood|tests|scans|fluids))",
        r"\b(?P<head>(?:no|without (?:a |an |any |the |some )?) ?(?:\w+ )?{adverse},? (?:there is |there can be |there will be |means? |you get |comes? |and )?(?:no|little) (?:\w+ )?(?:cure|remission|response|results?|effects?|success|recovery|gain|healing|victory|efficacy|progress))\b",
        r"\b(?P<head>the (?:rougher|harder|tougher|stormier|sicker|worse|higher|fiercer|bumpier|wilder|more \w+) (?:the |your |his |her )?(?:first |next )?(?:\w+ )?(?:week|nights?|days?|reaction|infusion|ride|course|road|start|fight|storm)\b[^\n;,]{0,20}?,? the (?:better|stronger|deeper|longer|greater|faster|surer|sweeter|more))\b",
        r"\b{adverse}\b[^\n;]{0,30}?\b(?P<head>(?:is|are|was|were) (?:the |a |an )?(?:\w+ )?(?:sound|sight|music|song|roar|face|price|mark|echo|smell|voice|drumbeat) of (?:\w+ ){0,4}?(?:dying|death|work\w*|winning|victory|healing|recovery|success|battle|cure|remission|{cancer}))\b",
        r"\b(?P<head>(?:cheer|rejoic|celebrat|applaud|delight|pleas|clapp?|smil|reliev)(?:ed|ing|e|es|s)?|(?:happy|glad|overjoyed|thrilled)) (?:when|that|to (?:see|hear)|as|because|at|over)\b[^\n;]{0,40}?\b{adverse}",
        r"\b(?P<head>(?:take|count|see|treat|regard|greet|think of) (?:the |your |a |an |any |every |each )?(?:\w+ )?{adverse} (?:\w+ ){0,2}?as (?:a |an |your |the )?(?:\w+ )?(?:compliment|friends?|ally|allies|good|gift|blessing|badge|receipt|proof|win|victory|success|medal|promise))\b",
        r"\b(?P<head>(?:patients|people|those|anyone|he|she|they|you)\b[^\n;,]{0,20}? (?:no|without (?:an? |any )?) ?(?:\w+ )?{adverse}\b[^\n;,]{0,15}? (?:no|not|little|never|rarely|seldom) (?:\w+ )?(?:cure|response|remission|benefit|recover\w*|respond\w*|results?|success))\b",
    ),
)
_WELCOMED_ACROSS = patterns(
    en=(
        r"\b{adverse}\b[^\n]{0,60}¶(?:\w+[ ,:]{1,2}){0,3}?(?P<head>{good_sign})\b",
        r"\b{adverse}\b[^\n]{0,60}¶(?:brilliant|lovely|marvellous|fantastic|excellent|good|great|wonderful|splendid|perfect|bravo|relax|do not (?:worry|be afraid)|don't (?:worry|be afraid)|never fear|calm|congratulations|well done|no panic)\b[^\n;]{0,50}?\b(?P<head>{proof}|(?:it|this|that|they)(?:'s| is|'re| are))\b[^\n;]{0,60}?\b{working}",
        r"\b{adverse}\b[^\n]{0,60}(?:¶|; )(?:(?:\w+[ ,:]{1,2}){0,3}?)(?:it|this|that|they|these|those|both)\b[^\n;]{0,25}?\b(?P<head>{proof})\b[^\n;]{0,60}?\b{working}",
        r"\bno (?:\w+ )?{adverse}¶[^\n]{0,40}?(?P<head>\b(?:worry|worried|not (?:work\w*|taken|respond\w*|effective)|bad (?:sign|news)|concern\w*|fail\w*|useless|in vain|disappoint\w*))\b",
    ),
)
_EASED = re.compile(
    r"\b(?:less|fewer|falling|gone|eas(?:es|ed|ing)|subsid\w+|settl\w+|(?:goes|went|go|comes|came) (?:down|away)|drop\w*(?! in blood)|falls?(?! out| ill)|fell(?! out| ill)|resolv\w*|improv\w*|relief|stop(?:s|ped)|without|absence of|no|not|may|might|could|can|cannot|whether|until|treated|managed|prevent\w*|report\w*|over|end(?:s|ed)?|milder?|control\w*)\b"
)


# “Do not be alarmed by the fever” denies the alarm, not the fever.
_CALMED = re.compile(
    r"\b(?:do not|don't|never|no need to|need not|no reason to) (?:be |get |feel )?(?:alarmed|afraid|worried|worry|panic|fear|scared|frightened|concerned|upset|mind|despair)\b"
)

# Visitors are welcome, and we are happy to be asked.
_POLITE = re.compile(
    r"\b(?:children|visitors?|guests?|relatives?|famil(?:y|ies)|parents?|you|everyone|everybody|anyone|questions?|siblings?|partners?|donations?|dogs?|pets?|calls?|interpreters?|companions?|volunteers?|friends?|people|patients|donors?|gifts?|comments?|suggestions?|books?|toys?|grandchildren|students?)\b[^\n;]{0,40}?\b(?:is|are|be) (?:\w+ )?welcome\b"
    r"|\b(?:happy|glad|pleased|delighted) to (?:be (?:asked|of)|help|hear from|answer|explain|talk|discuss|advise|arrange|assist|speak|show|meet|call|send|welcome|look|check|listen|come|translate|collect|book|change|repeat|provide|offer|take (?:your|a))\b"
)
_TELLS_NOTHING = re.compile(
    r" (?:(?:us|you|me|her|him|them|anyone) )?(?:nothing(?! (?:but|else|less|short))|little|not|neither|hardly)\b|[^\n;]{0,30}?\bwhether\b"
)


def welcomed(text: Text) -> Iterator[re.Match]:
    """Where harm is called good, unless it is easing, uncertain or warned of."""
    for match in [*matches(text, _WELCOMED), *across(text, _WELCOMED_ACROSS)]:
        sentence = text.sentence_at(match.start())
        start, end = head(match)
        told = text.sentence_at(start)
        if _POLITE.search(text.lower[told.start : min(end + 20, told.end)]):
            continue
        if _TELLS_NOTHING.match(text.lower[end : told.end]):
            continue
        before = text.lower[max(sentence.start, match.start() - 20) : start]
        if not _EASED.search(_CALMED.sub("", before)) and not is_warned_of(text, sentence):
            yield match


_IS_NO_SIGN = {
    "en": re.compile(
        r"\b(?:tells?|told|says?|said|proves?) (?:us |you |me |them )?nothing\b|\b(?:put|set) (?:that|this|me|him|her|us) (?:right|straight)\b|\b(?:is|are|was|were) no (?:receipt|proof|sign|evidence|verdict|measure|yardstick)\b|\b(?:it|that|this|which|they|temperature|fever) (?:does not|do not|doesn't|don't|cannot|can't|did not|tells? (?:us |you )?nothing|says? nothing|proves? nothing)(?: \w+)?(?: (?:tell|show|say|mean|prove|predict|reveal|measure))?\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:это|он|она|они|жар|температура|озноб) (?:ничего )?не (?:говор|доказыва|показыва|означа|предсказыва|свидетельств|расска)\w*"
    ),
    "zh": re.compile(
        r"(?:都|并|也)?不能(?:用来|据此|由此|拿来)?判断|判断不了|(?:并)?不(?:能)?(?:说明|代表|意味着|证明|等于|预示)|说明不了|与疗效无关|无法(?:据此|由此)判断"
    ),
}


def proves_nothing(text: Text, sentence: Sentence, start: int, end: int) -> bool:
    """Whether the sentence itself says, at the words or behind them, or the next one, that the harm tells nothing."""
    behind = f"{text.lower[start : sentence.end]} {text.after(sentence)}"
    if re.search(r"infection|инфекц", text.lower[start:end]):  # a sign of that it may be
        return True
    return is_negated(text, sentence, start, end) or _IS_NO_SIGN[text.language].search(behind) is not None
