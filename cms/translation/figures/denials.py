"""What is denied, excepted or only possible in one text must be so in the other."""

import re
from collections.abc import Iterator

from cms.translation.figures import all_but, bounds, negation, predicates
from cms.translation.figures.figure import Finding, Severity
from cms.translation.figures.findings import shadow_span
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading
from cms.translation.figures.tokens import NUMBER

ERROR, NOTICE = Severity.ERROR, Severity.NOTICE


def denials_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """“No patient” stays nobody, and what may be does not become what is."""
    text, theirs = source.shadow.text, target.shadow.text
    turned = bounds.said_the_other_way(source, target, matching)
    for here, there in negation.pairs(text, theirs, target.language):
        start, end = source.shadow.span(*here)
        if any(start <= figure.start < end for figure in turned):
            continue
        denied = negation.denied(text, here, "en")
        yield from _lost(source, target, here, there, denied)
        yield from _added(source, target, here, there, denied)
        hedge = negation.hedged(text, here, "en")
        if hedge and not (_PERMITS.search(text, *here) or negation.hedged(theirs, there, target.language)):
            yield Finding("hedge-lost", ERROR, shadow_span(source, hedge.span()), shadow_span(target, there))


Piece = negation.Piece
# “at most two may come” is a rule, and no doubt
_PERMITS = re.compile(
    r"\b(?:at most|(?:no|not) more than|a maximum of|only) \ue000[^.;]{0,40} may\b", re.IGNORECASE
)


def _lost(
    source: Reading, target: Reading, here: Piece, there: Piece, denied: re.Match | None
) -> Iterator[Finding]:
    """A denial of the source that nothing in the other sentence can carry."""
    text, theirs = source.shadow.text, target.shadow.text
    if denied and not negation.may_answer(theirs, there, target.language, text[slice(*here)]):
        clause = negation.clause(text, *denied.span())
        answer = theirs[slice(*there)]
        sure = (
            _is_sure(text[slice(*clause)], answer, text[slice(*clause)], target.language)
            or negation.emphatic(text, denied.start())
            or _somebody_after_nobody(
                source, denied, target.folded.text[slice(*target.shadow.span(*there))], target.language
            )
        )
        yield Finding(
            "negation-lost",
            ERROR if sure else NOTICE,
            shadow_span(source, denied.span()),
            shadow_span(target, there),
        )
    if denied and negation.prohibition_lost(text[slice(*here)], theirs[slice(*there)], target.language):
        yield Finding("negation-lost", ERROR, shadow_span(source, denied.span()), shadow_span(target, there))


def _added(
    source: Reading, target: Reading, here: Piece, there: Piece, denied: re.Match | None
) -> Iterator[Finding]:
    """A denial or a prohibition of the translation that nothing in the source has asked for."""
    text, theirs = source.shadow.text, target.shadow.text
    told_of_the_others = denied or all_but.turned(source, target)
    added = None if told_of_the_others else negation.denied(theirs, there, target.language)
    if added and not negation.may_deny(text, here, "en"):
        clause = negation.clause(theirs, *added.span())
        sure = _is_sure(text[slice(*here)], theirs[slice(*clause)], theirs[slice(*clause)], target.language)
        yield Finding(
            "negation-added",
            ERROR if sure else NOTICE,
            shadow_span(source, here),
            shadow_span(target, added.span()),
        )
    elif not denied and (banned := negation.prohibited(theirs, there, target.language, text[slice(*here)])):
        yield Finding("negation-added", ERROR, shadow_span(source, here), shadow_span(target, banned.span()))


_NO_ONE = re.compile(r"neither|none|nobody|no one", re.IGNORECASE)
_SOMEBODY = {
    "ru": re.compile(
        r"(?<![а-яё])(?:один|одна|одно|одни|об[ае]|все|всех|двое|некотор[а-яё]+|кто-то|кое-кто)(?![а-яё])",
        re.IGNORECASE,
    ),
    "zh-hans": re.compile("一[个名位例人]|有人|有些|部分|[都均皆]|两[个名位例人]|其中|全部|所有|人人|大家"),
}


def _somebody_after_nobody(reading: Reading, denied: re.Match, answer: str, language: str) -> bool:
    """“Neither was a match” that became «одна подошла»."""
    word = reading.folded.text[slice(*reading.shadow.span(denied.start(), denied.end() + 2))]
    return bool(language in _SOMEBODY and _NO_ONE.match(word + "e") and _SOMEBODY[language].search(answer))


_NOT_ALL = {
    "en": re.compile(
        r"(?:\bnot|n't) (?:all|every(?:one|body|thing)?|both|each)\b(?! of (?:a|the) sudden)", re.IGNORECASE
    ),
    "ru": re.compile(
        r"(?<![а-яё])не (?:(?:у|во?|для|с|из|на) )?(?:все(?:х|м|ми|го|гда)?|кажд[а-яё]+|об[ае]|обоих|обеих)(?![а-яё])",
        re.IGNORECASE,
    ),
    "zh-hans": re.compile(
        "[不未](?:是|一定|必)?(?:都|所有|每[个位名]|人人)|并非(?:都|全|所有|人人|每)|没有(?:都|全)"
    ),
}
_NONE = {
    "ru": re.compile(
        r"(?<![а-яё])(?:ни (?:[а-яё]{1,2} )?одн[а-яё]+|никто|никого|никому|никем|ни у кого)(?![а-яё])",
        re.IGNORECASE,
    ),
    "zh-hans": re.compile("[都均皆][不没未无非]|无[一人]|没有?(?:一|任何|人)|谁也|全[都]?[不没未]"),
}


# “Not always” is not 一定不
_NOT_ALWAYS = re.compile(r"(?:\bnot|n't) (?:always|necessarily|invariably|inevitably)\b", re.IGNORECASE)
_ALWAYS_NOT_ZH = re.compile(
    "(?<![不未])(?:一定|肯定|必然|必定|总是?|始终|从来|从|绝对|永远|绝)(?:会|能|看|查|摸)?[不没无]"
)
_PERHAPS_NOT_ZH = re.compile(
    "[不未]一定|未必|[不非](?:是|会)?总|不见得|[不非]必然|不全|不都|有时|可能|也可|部分|个别|不尽"
)


def not_always_is_not_never(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """“Does not always cause symptoms” is not 一定没有症状."""
    if target.language != "zh-hans" or not (ours := _NOT_ALWAYS.search(source.folded.text)):
        return
    theirs = _ALWAYS_NOT_ZH.search(target.folded.text)
    if theirs and not _PERHAPS_NOT_ZH.search(target.folded.text):
        yield Finding(
            "negation-added", ERROR, source.folded.origin(*ours.span()), target.folded.origin(*theirs.span())
        )


_ONLY_ONE = re.compile(r"\b(?:[Oo]nly|[Jj]ust) (?:a single|one|1)\b")


def some_are_not_none(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """“None was a match” is not 不都是, and “not all” is not «ни один»."""
    if target.language not in _NONE:
        return
    text, theirs = source.folded.text, target.folded.text
    if (only := _ONLY_ONE.search(text)) and (none := _NONE[target.language].search(theirs)):
        whole = (0, len(theirs))
        if not negation.denied(text, (0, len(text)), "en") and not negation.restricted(
            theirs, whole, target.language
        ):
            yield Finding(
                "negation-added",
                ERROR,
                source.folded.origin(*only.span()),
                target.folded.origin(*none.span()),
            )
    nobody, not_all = _NOBODY.search(text), _NOT_ALL["en"].search(text)
    none, some = _NONE[target.language].search(theirs), _NOT_ALL[target.language].search(theirs)
    if nobody and some and not (not_all or none):
        yield Finding(
            "negation-lost", ERROR, source.folded.origin(*nobody.span()), target.folded.origin(*some.span())
        )
    elif not_all and none and not (nobody or some or negation.denied(text, (not_all.end(), len(text)), "en")):
        yield Finding(
            "negation-added", ERROR, source.folded.origin(*not_all.span()), target.folded.origin(*none.span())
        )


def _is_sure(ours: str, theirs: str, clause: str, language: str) -> bool:
    """A denial is surely lost or added where a figure stands beside it, or where its own word is in both texts."""
    return NUMBER in clause or predicates.linked(ours, theirs, language)


_NOBODY = re.compile(
    r"\b(?:neither|none|nobody|no (?:one|\ue002)|not one|no patients?|not a single)\b(?! nor)", re.IGNORECASE
)
_EVERYBODY = {
    "ru": re.compile(
        r"(?<![а-яё])(?:об[ао]и?х?|обе(?:их|им)?|обоим|все(?:х|м|ми)?|кажд(?:ый|ого|ому|ая|ой)|у всех)(?![а-яё])",
        re.IGNORECASE,
    ),
    "zh-hans": re.compile(r"均|都|全部|皆|人人|每[个位名]"),
}


_NOT = {
    "ru": re.compile(
        r"(?<![а-яё])(?:не|ни|без|нет|никто|никого|никому|отсутств[а-яё]+)(?![а-яё])", re.IGNORECASE
    ),
    "zh-hans": re.compile(r"[未不没无非]"),
}


def nobody_survives(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """“Neither has relapsed” is not «у обоих рецидив»; it may be «оба в ремиссии»."""
    if target.language not in _EVERYBODY:
        return
    text, theirs = source.shadow.text, target.shadow.text
    for here, there in negation.pairs(text, theirs, target.language):
        nobody = _NOBODY.search(text, *here)
        everybody = _EVERYBODY[target.language].search(target.folded.text, *target.shadow.span(*there))
        answered = everybody and _NOT[target.language].search(theirs, *there)
        if not nobody or not everybody or answered or negation.restricted(theirs, there, target.language):
            continue
        if predicates.last_kept(text[nobody.start() : here[1]], theirs[slice(*there)], target.language):
            yield Finding(
                "negation-lost",
                ERROR,
                shadow_span(source, nobody.span()),
                target.folded.origin(*everybody.span()),
            )


_STATEMENT = re.compile(r"[.,;:!?，。；：！？—]|\s(?:and|but|и|а|но)\s")


def each_denial_survives(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """“No allergies, and has never smoked”: the second denial may be lost although the first is there."""
    if target.language not in _EVERYBODY:
        return
    text, theirs = source.shadow.text, target.shadow.text
    ours, answers = predicates.stated(text, "en"), predicates.stated(theirs, target.language)
    for code, *place in ours:
        there = [span for other, *span in answers if other == code]
        if len(there) != 1 or sum(other == code for other, *_ in ours) != 1:
            continue
        piece, answer = _statement(text, *place), _statement(theirs, *there[0])
        denied = negation.denied(text, piece, "en")
        if (
            denied
            and denied.start() < place[0]
            and not (
                negation.may_deny(theirs, answer, target.language)
                or negation.restricted(theirs, answer, target.language)
            )
        ):
            yield Finding(
                "negation-lost", ERROR, shadow_span(source, denied.span()), shadow_span(target, there[0])
            )


def _statement(text: str, start: int, end: int) -> tuple[int, int]:
    """The part of a sentence in which a place stands, from one comma or “and” to the next."""
    begins = max((cut.end() for cut in _STATEMENT.finditer(text, 0, start)), default=0)
    ends = _STATEMENT.search(text, end)
    return begins, ends.start() if ends else len(text)


_EXCEPTS = {
    "en": re.compile(
        r"(?<![a-z])(?:other|rest|apart|aside|bar|but|except\w*|exclud\w*|exclus\w*|save|besides|without|unless|beyond|until|before|only)(?![a-z])",
        re.I,
    ),
    "ru": re.compile(r"(?<![а-я])(?:за исключением|исключая|кроме(?! того| этого| прочего))(?![а-я])", re.I),
    "zh-hans": re.compile(r"除外|例外"),
}
_ALL_BUT = re.compile(
    r"(?<![a-z])(?:(?:all|every(?:one|body|thing)|any(?:one|thing)) (?:but|except(?: for)?|bar|apart from)|with the exception of|except(?:ing)?(?: for)?) (?:the )?(?=\ue000)",
    re.I,
)
_UNLESS = re.compile(r"\b[Uu]nless\b")
_MAY_EXCEPT = {
    "ru": re.compile(
        r"кроме|исключ|помимо|не(?![а-я])|нет|лишь|остальн|друг|без|минус|выбы|за вычетом", re.I
    ),
    "zh-hans": re.compile(r"除|例外|外|不|未|没|无|其余|另|剩|余|非|失|死"),
}


def exceptions_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """“All but three” is not “only three”, and “including the day” is not “except the day”."""
    if target.language not in _MAY_EXCEPT:
        return
    text, theirs = source.shadow.text, target.shadow.text
    if excepted := _ALL_BUT.search(text) or _UNLESS.search(text):
        if not (_MAY_EXCEPT[target.language].search(theirs) or all_but.turned(source, target)):
            yield Finding(
                "negation-lost",
                ERROR,
                shadow_span(source, excepted.span()),
                shadow_span(target, (0, len(theirs))),
            )
    elif (except_ := _EXCEPTS[target.language].search(theirs)) and not (
        _EXCEPTS["en"].search(text) or negation.denied(text, (0, len(text)), "en")
    ):
        yield Finding(
            "negation-added", ERROR, shadow_span(source, (0, len(text))), shadow_span(target, except_.span())
        )
