# ruff: noqa: E501 – a pattern reads best on one line
"""“Cure” as the name of a charity or a band, and a cure of nobody, which claim nothing."""

import re

from cms.publishing.rules.text.matching import head
from cms.publishing.rules.text.reading import Sentence, Text

# The charity Cure Leukaemia, and a band.
_EVENT = re.compile(
    r"\b(?:run|race|walk|march|gala|ride|concert|campaign|charity|foundation|appeal|evening|marathon|event) [“\"'](?:beat|cure|defeat|conquer|stop|end)\b"
)
_CURE_IN_A_NAME = re.compile(
    r"(?:[a-z] |^|[.!?] )[\"“]?Cure [A-Z][a-z]+[\"”]?(?= [a-z]|,)|\bThe Cure\b|\bCure of [A-Z]|\bthe Cure\b(?! [a-z]*r? )|\bCure (?:songs?|records?|albums?|concerts?|fans?|tunes?)\b"
)
_MUSIC = re.compile(
    r"\b(?:records?|songs?|albums?|bands?|radio|concerts?|gigs?|festival|headlin\w+|sang|sing\w*|hum(?:med|ming|s)?|play(?:s|ed|ing)?|music|guitars?|tunes?|lyrics|playlist|charity|tour)\b"
)


def is_a_name(text: Text, sentence: Sentence, start: int) -> bool:
    """Whether “Cure” names a charity or a band."""
    named = _CURE_IN_A_NAME.search(text.plain, max(start - 4, 0), start + 40)
    return named is not None and (
        not re.match(r"the cure|cure (?!of)\w+s$", named.group().lower().strip())
        or _MUSIC.search(text.words_of(sentence)) is not None
    )


_NOBODY = re.compile(
    r"\b(?:cures?|heals?|rids?|frees?|eradicates?|saves?) (?:\w+ )?(?:nobody|no one|no-one)\b(?! else| but)"
)


def is_no_claim(text: Text, sentence: Sentence, match: re.Match) -> bool:
    """A name, or “rids nobody of leukaemia once and for all”."""
    is_named = is_a_name(text, sentence, head(match)[0]) or _EVENT.search(text.words_of(sentence))
    return bool(is_named or _NOBODY.search(match.group()))
