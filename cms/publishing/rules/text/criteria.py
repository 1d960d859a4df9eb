# ruff: noqa: E501 – a pattern reads best on one line
"""Whom a study takes: “another cancer that was cured five years ago” is a criterion, and claims no cure."""

import re

from cms.publishing.rules.text.reading import Sentence, Text

_ANOTHER_CANCER = {
    "en": re.compile(
        r"\b(?:another|other|any other|previous|prior|earlier|second|concurrent|history of(?: an?)?|past)\b[^\n;]{0,30}?\b(?:cancers?|malignanc\w+|tumou?rs?|carcinomas?|neoplasms?)\b|\bin situ\b|\b(?:basal|squamous)[- ]cell\b|\b(?:skin|cervical|prostate|breast) cancer"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:друг|ин|втор|проч|прежн|перенес[её]нн|предшествующ|сопутствующ|ранн)\w{1,5} (?:\w+ )?(?:опухол|злокачествен|новообразован|рак(?:а|ом)?(?!\w)|онкозаболеван|онкологическ)\w*|базалиом|базальноклеточн|in situ|(?<!\w)рак\w{0,2} (?:кожи|шейки|молочной|простаты|предстательной)"
    ),
    "zh": re.compile(
        r"(?:其他|其它|另一|第二|既往|曾患|合并|同时|原有)[^\n,;。]{0,10}(?:恶性肿瘤|肿瘤|癌)|原位癌|基底细胞|皮肤癌|宫颈|鳞状细胞"
    ),
}
_TAKES_PART = {
    "en": re.compile(
        r"\b(?:eligib\w+|exclu\w+|criteri\w+|enrol\w*|inclusion|(?:is|are|be|was|were) included|(?:may|can|could|cannot) (?:\w+ )?(?:take part|join|participate)|participa\w+|(?:not )?(?:accepted|admitted) (?:to|into)|the (?:study|trial|protocol))\b"
    ),
    "ru": re.compile(r"включ|исключ|критери|исследовани|участв|(?<!\w)набор|допуска|протокол|отбор"),
    "zh": re.compile(r"排除|入组|纳入|入选|标准|受试|试验|参加|除外|不收"),
}


def tells_whom_a_study_takes(text: Text, sentence: Sentence) -> bool:
    words = text.words_of(sentence)
    return (
        _ANOTHER_CANCER[text.language].search(words) is not None
        and _TAKES_PART[text.language].search(words) is not None
    )
