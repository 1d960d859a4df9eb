"""Before and after: 48 hours before the procedure are not 48 hours after it, nor is a week later a week early."""

import re
from collections.abc import Iterator

from cms.translation.figures import negation, terms
from cms.translation.figures.figure import Figure, Finding, Severity, Span
from cms.translation.figures.findings import finding
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

BEFORE, AFTER, BOTH = "before", "after", "both"
_TIMES = {"minute", "hour", "day", "week", "month", "year", "decade"}
_NEAR = 30  # signs on either side of a figure, or of “before”, that are looked at
_NEAR_ZH = 12
_GAP, _GAP_ZH = 3, 5  # words, or signs, between “before” and what it is before

# What is said right after a length of time, and right before it.
_FIGURE_THEN = {
    "en": r"(?: or (?:more|so)| at (?:least|most))?,? (?:(?P<before>before(?:hand)?(?! (?:he|she|they|we|I|it|you|any\w*|someone|somebody|the \w+ (?:was|were|is|had))\b)|prior to|ahead of|in advance|early|earlier|sooner|ago)|(?P<after>after(?:wards)?|following|later|late|from now))(?![a-z])",
    "ru": r",? (?:(?P<before>назад|раньше|ранее)|(?P<after>после|спустя|позже|позднее))(?![а-яё])",
    "zh-hans": r"(?:之|以)?(?:(?P<before>前(?![往臂列瞻来]))|(?P<after>后(?![者续天果期])))",
}
_THEN_FIGURE = {
    "en": r"(?:\b(?P<after>[Aa]fter|[Ff]ollowing)) (?:the |about |some |only |just |at least |nearly |roughly )?$",
    "ru": r"(?<![а-яё])(?P<after>[Чч]ерез|[Сс]пустя)[ \u00a0](?:около |примерно |почти )?$",
    "zh-hans": r"(?:(?P<before>提[前早]|早[了于]?|(?<=[\u4e00-\u9fff])(?<![以之后的头个，])前)|(?P<after>推迟|延[后迟期]|晚[了于]?|(?<![最然今以背])后))"
    r"(?:至少|约|大约|不少于|不足|最多|不超过|超过|近|的)?$",
}
# What is said of a word: “before the infusion”, 回输前
_OF_A_WORD = {
    "en": r"\b(?:(?P<before>[Bb]efore|[Pp]rior to|[Aa]head of)|(?P<after>[Aa]fter|[Ff]ollowing)) ",
    "ru": r"(?<![а-яё])(?:(?P<before>[Дд]о|[Пп]еред)|(?P<after>[Пп]осле)) (?=[А-Яа-яЁё])",
    "zh-hans": r"(?P<before>前(?![往臂列瞻来者、]))|(?P<after>(?<![最然今背])后(?![者续果期]))",
}
_FIGURE_THEN_C, _THEN_FIGURE_C, _OF_A_WORD_C = (
    {language: re.compile(pattern) for language, pattern in table.items()}
    for table in (_FIGURE_THEN, _THEN_FIGURE, _OF_A_WORD)
)
_AHEAD_RU = (
    re.compile(r"(?<![а-яё])за[ \u00a0](?:[а-яё]+ )?$", re.I),
    re.compile(" (?:до|перед) "),
)  # «за час до еды»
_OF_AN_EVENT = re.compile(r",? (?:before|prior to|ahead of|after|following) ")
# Of a date, a time of day or an age: “before 2010”, 2010年前
_DATES = {"year-of", "month-of", "day-of", "decade-of", "clock", "age"}
_OF_A_DATE = {
    "en": r"\b(?:(?P<before>[Bb]efore|[Pp]rior to|[Uu]ntil|[Tt]ill|[Bb]y)|(?P<after>[Aa]fter|[Ss]ince|[Ff]rom))(?: the)?(?: age of)? $",
    "ru": r"(?<![а-яё])(?:(?P<before>[Дд]о|[Кк]|[Рр]анее|[Рр]аньше)|(?P<after>[Пп]осле|[Пп]озже|[Пп]озднее|[Сс]))[ \u00a0]$",
    "zh-hans": r"[年月日岁点]?(?:以|之)?(?:(?P<before>前|为?止)|(?P<after>后|起|以来))(?![期者续])",
}
_OF_A_DATE_C = {language: re.compile(pattern) for language, pattern in _OF_A_DATE.items()}
_CUT = re.compile(r"[,.;:，。；：、！？]")
# Events that no figure belongs to: (right after “before” and «до», in Chinese right before 前)
_EVENTS = {
    "blood": (r"blood (?:samples?|tests?|draw)|blood is (?:taken|drawn)|venepuncture", "[采抽取验]血|血样采集", r"анализ[а-яё]* крови|взяти[а-яё]+ крови|сдач[а-яё]+ крови"),
    "meal": (r"meals?\b|food\b|eating|breakfast|lunch|dinner|supper", "[饭餐]|进食", r"ед[ыоу]й?(?![а-яё])|приём[а-яё]* пищи|завтрак|обед|ужин"),
    "waking": (r"bed\b|bedtime|going to sleep|you (?:go to )?sleep", "睡|就寝", r"сном|сна(?![а-яё])"),
    "scan": (r"scans?\b|(?:pet|ct|mri)\b|x-rays?|ultrasound", "扫描|CT|MRI|PET|超声|造影", r"КТ|МРТ|ПЭТ|УЗИ|сканировани|рентген"),
    "puncture": (r"punctures?|biops(?:y|ies)|endoscop|colonoscop", "穿刺|活检|[胃肠]镜", r"пункци|биопси|эндоскоп|колоноскоп"),
    "birth": (r"birth|delivery|giving birth", "出生|分娩|生产", r"рождени|род(?:ов|ами)(?![а-яё])"), "anaesthesia": (r"an(?:a)?esthe", "麻醉", r"наркоз|анестези"),
    "vaccine": (r"vaccin|jabs?\b", "接种|疫苗", r"вакцин|прививк"), "exercise": (r"exercis|training|sport", "运动|锻炼", r"нагрузк|тренировк|упражнени"),
    "conception": (r"conception|pregnan|conceiv", "怀孕|妊娠|受孕", r"зачати|беременност"), "extraction": (r"dental|tooth|teeth", "拔牙|牙科", r"удалени[а-яё]+ зуб|стоматолог"),
    "donation": (r"donation|donating|collection", "捐[献血]|采集", r"донаци|сдач|забор"), "travel": (r"travel|departure|your flight|your trip", "出行|旅行|出发|登机", r"поездк|отъезд|вылет|перел[её]т"),
    "handling": (r"touching|entering|preparing", "接触|进入|配制", r"контакт|прикоснов|приготовлени"), "breath": (r"shower|bath\b|washing", "淋浴|洗澡|沐浴|清洗", r"душ[аеу]|ванн"),
    "signing": (r"sign(?:ing|ature)", "签[字署名]", r"подписани"), "payment": (r"pay(?:ing|ment)", "付款|缴费|支付", r"оплат|плат[её]ж"),
}  # fmt: skip
_EVENTS_C = {
    language: tuple(
        (
            f"event {code}",
            re.compile(
                f"(?:{forms[at]})" + (r"(?=[^，。]{0,4}$)" if language == "zh-hans" else ""), re.IGNORECASE
            ),
        )
        for code, forms in _EVENTS.items()
    )
    for language, at in (("en", 0), ("zh-hans", 1), ("ru", 2))
}
_EVENT_CODES = frozenset(f"event {code}" for code in _EVENTS)
_WHEN = {"before", "after", "first", "second", "now", "years"}  # labels that tell a time themselves


def sides_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """What was before a word, or so long before it, is not after it."""
    if target.language == "en":
        return
    yield from _of_words(source, target)
    yield from _of_figures(source, target, matching)
    yield from _of_dates(source, target, matching)


def _of_words(source: Reading, target: Reading) -> Iterator[Finding]:
    told = [
        {match.lastgroup for match in _OF_A_WORD_C[reading.language].finditer(reading.folded.text)}
        for reading in (source, target)
    ]
    if not all(told) or (told[0] == told[1] and len(told[0]) == 1):
        return  # nothing is before in the one and after in the other
    if target.language == "ru" and any(
        _SAID_AGAIN[reading.language].search(reading.folded.text) for reading in (source, target)
    ):
        return
    ours, theirs = _words(source), _words(target)
    for code in ours.keys() & theirs.keys():
        (here, place), (there, other) = ours[code], theirs[code]
        if {here, there} == {BEFORE, AFTER} and not (code in _EVENT_CODES and _one_denies(source, target)):
            yield Finding(
                "sign-differs", Severity.ERROR, source.folded.origin(*place), target.folded.origin(*other)
            )


# “31% after it, 2% before”: the event is named once, and stands now with the one and now with the other
_SAID_AGAIN = {
    "en": re.compile(r"\b(?:before|after|afterwards)(?=[.,;:)]|$| (?:it|them|that|this|then|and|or)\b)"),
    "ru": re.compile(
        r"(?<![а-яё])(?:(?:до|перед|после) (?:него|нее|неё|них|ним|ней|ними|этого|того)(?![а-яё])|после(?=[.,;:)]| [—–]|$))",
        re.IGNORECASE,
    ),
}
_FORBIDS = re.compile(r"[勿禁忌别]|避免|\bavoid", re.IGNORECASE)


def _one_denies(source: Reading, target: Reading) -> bool:
    """“You may eat after the blood test” is 采血前请勿进食."""
    one, other = (
        bool(negation.denied(text, (0, len(text)), reading.language) or _FORBIDS.search(text))
        for reading in (source, target)
        for text in (reading.folded.text,)
    )
    return one != other


def _words(reading: Reading) -> dict[str, tuple[str, Span]]:
    """Each word that something is before or after, and which of the two."""
    text, language = reading.folded.text, reading.language
    found: dict[str, tuple[str, Span]] = {}
    for match in _OF_A_WORD_C[language].finditer(text):
        for code, *place in _beside(text, match, language):
            side, _ = found.get(code, (match.lastgroup, None))
            found[code] = side if side == match.lastgroup else BOTH, (place[0], place[1])
    return found


def _beside(text: str, match: re.Match, language: str) -> Iterator[terms.Label]:
    """The words that stand right after “before”, or right before 前."""
    if language == "zh-hans":
        start = max(0, match.start() - _NEAR_ZH)
        start = max((cut.end() for cut in _CUT.finditer(text, start, match.start())), default=start)
        window = text[start : match.start()]
    else:
        start = match.end()
        cut = _CUT.search(text, start, start + _NEAR)
        window = text[start : cut.start() if cut else start + _NEAR]
    for code, begins, ends in terms.others(window, language):
        if language == "zh-hans":  # 活检前3天 is before, and 患者前3天 their first days
            near = len(window) - ends <= (0 if text[match.end() : match.end() + 1].isnumeric() else _GAP_ZH)
        else:
            near = window[:begins].count(" ") <= _GAP
        if near and code not in _WHEN:
            yield code, start + begins, start + ends
    if events := _EVENTS_C.get(language):
        yield from (
            (code, start + found.start(), start + found.end())
            for code, pattern in events
            if (found := pattern.search(window)) and window[: found.start()].count(" ") <= _GAP
        )


def _of_figures(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    for i, j, how in matching.pairs:
        ours, theirs = source.figures[i], target.figures[j]
        if how == "differs" or not {ours.unit, theirs.unit} <= _TIMES or ours.ordinal or theirs.ordinal:
            continue
        if not (here := _side_of_figure(source, ours)):
            continue
        there = _side_of_figure(target, theirs)
        if not there or here == there or _said_twice(source, ours):
            continue
        if not _told_from_the_other_end(source, ours, target, theirs):
            yield finding("sign-differs", Severity.ERROR, source, ours, target, theirs)


def _said_twice(source: Reading, ours: Figure) -> bool:
    """“3 days before and 3 days after”: which answers which is not known."""
    return sum(figure.value == ours.value for figure in source.figures) > 1


def _of_dates(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    for i, j, how in matching.pairs:
        ours, theirs = source.figures[i], target.figures[j]
        is_date = ours.unit in _DATES or (theirs.ordinal and ours.unit in ("day", "week", "month"))
        if how == "differs" or not is_date:
            continue
        if not (here := _side_of_date(source, ours)):
            continue
        there = _side_of_date(target, theirs)
        if there and here != there and not _said_twice(source, ours):
            yield finding("sign-differs", Severity.ERROR, source, ours, target, theirs)


def _side_of_date(reading: Reading, figure: Figure) -> str | None:
    text, says = reading.folded.text, _OF_A_DATE_C[reading.language]
    if reading.language == "zh-hans":
        found = says.match(text, figure.end - (text[figure.end - 1] in "前后"))
    else:
        found = says.search(text, max(0, figure.start - _NEAR), figure.start)
    return found.lastgroup if found else None


def _side_of_figure(reading: Reading, figure: Figure) -> str | None:
    """On which side of something the length of time lies; None where it is not said, or both are."""
    text, language = reading.folded.text, reading.language
    ends = figure.end - (text[figure.end - 1] in "前后")  # 年前 is read as its unit
    then = _FIGURE_THEN_C[language].match(text, ends)
    first = _THEN_FIGURE_C[language].search(text, max(0, figure.start - _NEAR), figure.start)
    if (
        language == "ru"
        and _AHEAD_RU[1].match(text, ends)
        and _AHEAD_RU[0].search(text, max(0, figure.start - _NEAR), figure.start)
    ):
        return BEFORE
    sides = {found.lastgroup for found in (then, first) if found}
    return sides.pop() if len(sides) == 1 else None


def _told_from_the_other_end(source: Reading, ours: Figure, target: Reading, theirs: Figure) -> bool:
    """“Chemotherapy ended three weeks before admission” is 化疗结束三周后入院: another event is named."""
    text, other = source.folded.text, target.folded.text
    if not _OF_AN_EVENT.match(text, ours.end):
        return False
    cut = _CUT.search(text, ours.end)
    event = {
        code for code, start, _ in source.others if ours.end <= start < (cut.start() if cut else len(text))
    }
    elsewhere = {code for code, *_ in source.others} - event
    if target.language == "zh-hans":
        begins = max((found.end() for found in _CUT.finditer(other, 0, theirs.start)), default=0)
        slot = begins, theirs.start
    else:
        cut = _CUT.search(other, theirs.end)
        slot = theirs.end, cut.start() if cut else len(other)
    named = {code for code, start, _ in target.others if slot[0] <= start < slot[1]}
    return bool(named & elsewhere) and not named & event
