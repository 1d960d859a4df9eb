"""Medians that were not reached: an endpoint without a figure, which must not take that of another.

The end of an interval, “21.8 to not reached”, says nothing of the endpoint.
"""

import re

from cms.translation.figures import terms
from cms.translation.figures.reading import Reading

_NOT_REACHED = {
    "en": re.compile(
        r"(?<!to )(?<![–-])\b(?:not|n't)(?: yet)?(?: been)?(?: yet)? reached\b|\byet to be reached\b|(?<!to )(?<![A-Za-z–-])NR(?![A-Za-z])|(?<!to )\bnot (?:estimable|evaluable)\b"
    ),
    "ru": re.compile(
        r"(?<![а-яё])(?<!до )(?<![–-])(?<![–-] )не (?:был[аио]? )?(?:(?:ещё|еще|пока) )?достигнут[аоы]?(?![а-яё])|(?<!до )(?<![А-Яа-яA-Za-z–-])(?:НД|NR)(?![А-Яа-яA-Za-z])"
    ),
    "zh-hans": re.compile(
        r"(?<![～~至到–—-])(?:[尚仍均]未|(?<![尚仍均])未)(?:能)?达到?|(?<![A-Za-z～~至到–—-])NR(?![A-Za-z])|不可估计|无法估计"
    ),
}
_REACHED = {
    "ru": re.compile(
        r"(?<![а-яё])(?<!не )(?<!не была )(?<!не было )(?<!не были )(?<!не был )(?:уже )?достигнут[аоы]?(?![а-яё])"
    ),
    "zh-hans": re.compile(r"(?:已经?|均已)达到?(?!\d)|达到了(?!\d)"),
}
_CUT = re.compile(r"[,.;:，。；：](?!\d)|\s(?:and|while|whereas|but|а|и|но|тогда как)\s|而|但")
_NEAR = 70  # signs between an endpoint and the words that it was not reached


def split(reading: Reading) -> tuple[list[terms.Label], set[str]]:
    """The endpoints that have figures, and the codes of those that were not reached."""
    labels = reading.endpoints
    said = _NOT_REACHED[reading.language]
    if len(labels) < 2:
        return labels, set()
    bare = [label for match in said.finditer(reading.folded.text) if (label := _own(reading, match))]
    return [label for label in labels if label not in bare], {code for code, *_ in bare}


def reached(reading: Reading) -> set[str]:
    """The codes of the endpoints that are said to have been reached."""
    found = _REACHED[reading.language].finditer(reading.folded.text) if reading.language in _REACHED else ()
    return {label[0] for match in found if (label := _own(reading, match))}


def _own(reading: Reading, match: re.Match) -> terms.Label | None:
    """The endpoint that was not reached: the nearest in the clause, before the words or after them."""
    text = reading.folded.text
    before = [label for label in reading.endpoints if match.start() - _NEAR <= label[2] - 1 < match.start()]
    if before and not _CUT.search(text, before[-1][2], match.start()):
        return before[-1]
    after = [label for label in reading.endpoints if match.end() <= label[1] < match.end() + _NEAR]
    return after[0] if after and not _CUT.search(text, match.end(), after[0][1]) else None
