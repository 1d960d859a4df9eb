"""Claims made in passing: in a subordinate clause, in the story of a doctor, in a caption, by the way.

Frames of several rules that need no word of promise. They are listed by rule in `english_asides`, `russian_asides`
and `chinese_asides`; `¶` marks those that reach over the end of a sentence.
"""

from collections.abc import Iterator

from cms.publishing.rules.text.chinese_asides import CHINESE
from cms.publishing.rules.text.english_asides import ENGLISH
from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import Patterns, across, head, matches, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.russian_asides import RUSSIAN
from cms.publishing.rules.text.scope import is_asserted, is_hedged

_RULES = sorted({*ENGLISH, *RUSSIAN, *CHINESE})


def _frames(rule: str, *, reaching: bool) -> Patterns:
    given = {"en": ENGLISH, "ru": RUSSIAN, "zh": CHINESE}
    return patterns(
        **{
            language: tuple(each for each in frames.get(rule, ()) if ("¶" in each) is reaching)
            for language, frames in given.items()
        }
    )


_WITHIN = {rule: _frames(rule, reaching=False) for rule in _RULES}
_ACROSS = {rule: _frames(rule, reaching=True) for rule in _RULES}


def nothing_is_claimed_in_passing(text: Text) -> Iterator[Finding]:
    """CLM-001, 002, 004, 008, 009 and 011, SUP-001 to 003, RU-002 and 003, ZH-002: the same claims, by the way."""
    for rule in _RULES:
        for match in matches(text, _WITHIN[rule]):
            if is_asserted(text, *head(match)) and not is_hedged(
                text, text.sentence_at(match.start()), match.start()
            ):
                yield finding(rule, text, *match.span())
        for match in across(text, _ACROSS[rule]):
            if is_asserted(text, *head(match)):
                yield finding(rule, text, *match.span())
