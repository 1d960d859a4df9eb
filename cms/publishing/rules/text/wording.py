# ruff: noqa: E501 – a pattern reads best on one line
"""I18N-001, RU-007, DAT-001, STR-001 and 002: language, dates and leftovers."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.lookalikes import SIMPLIFIED_FOR
from cms.publishing.rules.text.matching import matches, patterns
from cms.publishing.rules.text.reading import Text

_LATIN_RUN = re.compile(r"(?<![A-Za-z])[A-Za-z][A-Za-z'’-]{0,30}(?:[ ,]{1,3}[A-Za-z][A-Za-z'’-]{0,30}){1,40}")
_CYRILLIC_RUN = re.compile(r"[а-яёА-ЯЁ]{2,}(?:[ ,-]{1,3}[а-яёА-ЯЁ]+){0,40}")
_HAN_RUN = re.compile(r"[\u4e00-\u9fff]{1,}(?:[,。 ]?[\u4e00-\u9fff]+){0,40}")
_URL = re.compile(r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}|\bdoi:\S+")
_ENGLISH_WORDS = frozenset(
    """the a an and or of to in is are was were be been for with on at by from as that this these your our we you he she it they
    will can may not have has had do does who which what when where how all any more now here click read learn book contact us
    about after before within days patient patients treatment doctor specialists review case reply call send best new save date
    since into under over during through without please welcome thank home page free get help find see side effects""".split()
)
_REFERENCE = re.compile(
    r"et al|journal|lancet|blood|\bj\b|nct\d|\bclin\b|n engl|doi|haematologica|trial|\d{4};\d+|vol\.|нейтрон|leukemia|nature|cell|international myeloma|working group|criteria",
    re.IGNORECASE,
)


def the_text_is_in_its_own_language(text: Text) -> Iterator[Finding]:
    """I18N-001: words of another language that are neither a term, nor a gloss in brackets, nor a reference."""
    plain = _URL.sub(lambda match: " " * len(match.group()), text.plain)
    masked = _without_brackets(plain)
    if text.language != "zh":
        for match in _HAN_RUN.finditer(masked):
            yield finding("I18N-001", text, *match.span())
    if text.language != "ru":
        for match in _CYRILLIC_RUN.finditer(masked):
            words = text.lower[match.start() : match.end()]
            if re.search(r"[а-я]{3}", words):  # look-alikes are folded by now: what is left is Russian
                yield finding("I18N-001", text, *match.span())
    if text.language != "en":
        yield from _english_sentences(text, masked)
    if text.locale == "zh-hans":
        yield from _traditional_sentences(text)


def _traditional_sentences(text: Text) -> Iterator[Finding]:
    """Sentences in Traditional characters on a Simplified page; one or two of them may be a name."""
    if sum(char in SIMPLIFIED_FOR for char in text.raw) < 4:
        return
    for sentence in text.sentences:
        if sentence.end > sentence.start:
            first, last = text.span(sentence.start, sentence.end)
            if sum(char in SIMPLIFIED_FOR for char in text.raw[first:last]) >= 4:
                yield finding("I18N-001", text, sentence.start, sentence.end)


def _without_brackets(plain: str) -> str:
    return re.sub(r"[(\[][^()\[\]\n]{0,120}[)\]]", lambda match: " " * len(match.group()), plain)


def _english_sentences(text: Text, masked: str) -> Iterator[Finding]:
    for match in _LATIN_RUN.finditer(masked):
        words = re.findall(r"[a-z'’-]+", match.group().lower())
        common = sum(word in _ENGLISH_WORDS for word in words)
        least = 4 if text.language == "ru" else 3
        if len(words) >= least and common >= 2 and not _REFERENCE.search(match.group()):
            yield finding("I18N-001", text, *match.span())


_FOREIGN_IN_RUSSIAN = re.compile(r"(?<![\w@./-])[A-Za-z][a-z]{2,}(?:[ -][a-z]{2,}){1,5}(?![\w@])")
_LATIN_TERMS = re.compile(
    r"\b(?:in vivo|ex vivo|in vitro|et al|de novo|per os|pro re nata|status quo|ad hoc|in situ|car-t|imwg|working group|versus|next generation sequencing|day|de facto)\b"
)
_ENGLISH_SALES = re.compile(
    r"(?<!\w)(?:check-?up|premium|vip|second opinion|online|call-?center|book now|sale|best|care|feedback|welcome|save the date|all inclusive|health|medical|travel|follow-?up|case manager|concierge|hot line|landing|wellness)(?!\w)"
)


def russian_comes_first(text: Text) -> Iterator[Finding]:
    """RU-007: foreign wording without its Russian equivalent in a text for consumers."""
    if text.language != "ru" or not text.is_public:
        return
    masked = _without_brackets(_URL.sub(lambda match: " " * len(match.group()), text.plain))
    for match in _FOREIGN_IN_RUSSIAN.finditer(masked):
        words = match.group().lower()
        if _LATIN_TERMS.search(words) or _REFERENCE.search(match.group()):
            continue
        if any(word in _ENGLISH_WORDS for word in re.findall(r"[a-z]+", words)) or _ENGLISH_SALES.search(
            words
        ):
            yield finding("RU-007", text, *match.span())
            return
    for match in re.finditer(
        r"(?<![\w@./-])(?:check-?up|premium|vip|second opinion|feedback|wellness|concierge)(?![\w@])",
        masked,
        re.IGNORECASE,
    ):
        yield finding("RU-007", text, *match.span())


_RELATIVE = patterns(
    en=(
        r"\b(?:last (?:year|month|week|spring|summer|autumn|winter)|recently|lately|(?:a|one|two|three|several|some|a few|many) (?:days?|weeks?|months?|years?) ago|this (?:year|month|week)|next (?:year|month)|yesterday|nowadays|these days|the other day|not long ago|soon|in recent years|just (?:been )?(?:approved|opened|launched))\b",
    ),
    ru=(
        r"(?<!\w)(?:недавно|на днях|в прошлом (?:году|месяце)|на прошлой неделе|(?:год|месяц|неделю|несколько (?:лет|месяцев|дней)|пару (?:лет|месяцев|недель)|два года|три года|\d+ (?:лет|года|месяц\w*)) назад|в этом (?:году|месяце)|в последнее время|вчера|скоро|в ближайшее время|в последние годы|не так давно|прошлым (?:летом|годом)|прошлой (?:весной|осенью|зимой))(?!\w)",
    ),
    zh=(
        r"近日|近期|最近(?!的|一次|处|端)|日前|去年|今年(?!\d|为|\d+岁)|上个?月|上周|前不久|不久前|刚刚|近年来?|本月|昨日|昨天|前些(?:天|日子|年)|几(?:天|个月|年)前|即将|明年|前年",
    ),
)
_ANCHORED = re.compile(
    r"after (?:the )?(?:infusion|transplant|diagnosis|treatment)|recently (?:diagnosed|had|been|travelled|taken|received)|if you|have you|tell (?:us|your)|as soon|soon after|soon as|(?:19|20)\d\d|как можно скорее|если (?:вы|вам|у вас)|после (?:инфузи|трансплант)|недавно (?:выявлен|диагност)|сообщите|如果|若|近期(?:疗效|不良|并发|是否|有无)|您(?:近期|最近)|是否|after leaving|as soon as|не позднее"
)


def a_time_has_its_anchor(text: Text) -> Iterator[Finding]:
    """DAT-001: last year, recently, 近日, when the page may be read in ten years."""
    if text.kind in {"quote", "ui", "link"}:
        return
    for match in matches(text, _RELATIVE):
        if not _ANCHORED.search(text.words_of(text.sentence_at(match.start()))):
            yield finding("DAT-001", text, *match.span())


_RESIDUE = re.compile(
    r"\*\*[^*\n]{0,80}\*\*|(?<![\w_])__[^_\n]{1,80}__(?![\w_])|^\s{0,3}#{1,6} \S|\{\{[^{}\n]{0,60}(?:\}\})?|\{%[^%\n]{0,60}(?:%\})?|\$\{[^}\n]{0,40}\}|%\((?:\w+)\)s|%s\b|\[\[[^\]\n]{0,60}\]\]"
    r"|</?(?:p|br|div|span|b|i|em|strong|a|h[1-6]|ul|ol|li|img|table|tr|td|script|style|font|u|hr)\b[^<>\n]{0,80}/?>"
    r"|<(?:[A-Z][A-Za-z ]{1,30}|[А-ЯЁ][А-Яа-яё ]{2,30}|[\u4e00-\u9fff]{2,12}|[a-z]+(?:[_ ][a-z]+){1,4}|name|date|link|url|text|phone)>"
    r"|&(?:nbsp|amp|lt|gt|quot|laquo|raquo|mdash|ndash|#\d{2,5});|\b(?:TODO|TBD|FIXME|X{3,}|TBC|TKTK)\b|\?{3,}|_{4,}|\((?:insert|fill in|to be (?:added|confirmed|completed))\b[^()\n]{0,40}\)|\{[a-z]+(?:_[a-z]+)*\}|\[(?:surname|first name|full name|doctor|city|country|disease|drug|department|e-?mail|phone|telephone|quote|number|figure|title|tk)\b[^\]\n]{0,40}\]|\blorem ipsum\b|\bdolor sit amet\b|\bInsert (?:text|name|image|photo|link|figure|date|here)\b|\[(?:insert|add|name|date|placeholder|вставить|имя|дата|фамилия|уточнить|待补充|待定|姓名|日期|插入|TODO|TBD|your|hospital|citation needed|photo|image)[^\]\n]{0,40}\]|\bплейсхолдер\b|ВСТАВИТЬ|ДОПИСАТЬ|УТОЧНИТЬ|(?<![等有亟])待补充|此处(?:插入|填写|添加)|(?:X{3,}|×{3,}|某某某)(?:医院|教授|医生)|!\[[^\]\n]{0,60}\]\(|\[[^\]\n]{1,60}\]\(https?:|~~[^~\n]{1,60}~~|```|\bundefined\b|\bNaN\b|\[object Object\]|\\u[0-9a-fA-F]{4}|\\n\b|&nbsp|\bNULL\b|\bрыба-текст\b|\bлорем ипсум\b",
    re.IGNORECASE | re.MULTILINE,
)
_CASED = re.compile(r"^(?:todo|tbd|xxx|tbc|null|nan|undefined|вставить|дописать|уточнить|insert.*)$")


# A sign or a word without which none of that can stand there: citations [2], per cent and 10×10⁹ are none.
_MAY_BE_RESIDUE = re.compile(
    r"[*{~`\\]|__|\$\{|%[(s]|&(?:[a-z]|#\d)|^\s{0,3}#|\[(?!\d)|\]\(|<[/A-Za-zА-Яа-яЁё\u4e00-\u9fff]|\?\?\?|\((?:insert|fill in|to be )"
    r"|\binsert (?:text|name|image|photo|link|figure|date|here)|\b(?:todo|tbd|tbc|tktk|fixme|xxx|lorem|dolor|плейсхолдер|лорем|рыба|null|nan\b|undefined)|вставить|дописать|уточнить|xxx|待补充|此处|×××|某某某",
    re.IGNORECASE | re.MULTILINE,
)


def nothing_is_left_over(text: Text) -> Iterator[Finding]:
    """STR-001: raw markup, placeholders and template residue; < and > in measurements are none."""
    if not _MAY_BE_RESIDUE.search(text.plain):
        return
    for match in _RESIDUE.finditer(text.plain):
        if _CASED.match(match.group()) or re.search(r"<\s*\d|\d\s*>", match.group()):
            continue
        yield finding("STR-001", text, *match.span())


_HASHTAG = re.compile(r"(?<![\w&/#])#[^\W\d_][\w-]{1,40}")


def hashtags_are_no_text(text: Text) -> Iterator[Finding]:
    """STR-002: hashtags in running text, or a heading said again as the first paragraph."""
    for match in _HASHTAG.finditer(text.plain):
        yield finding("STR-002", text, *match.span())
    lines = [line for line in re.finditer(r"[^\n]+", text.plain) if line.group().strip()]
    if len(lines) > 1:
        first, second = lines[0], lines[1]
        heading = re.sub(r"[\W_]+", "", first.group().lower())
        if heading and heading == re.sub(r"[\W_]+", "", second.group().lower()):
            yield finding("STR-002", text, *second.span())
