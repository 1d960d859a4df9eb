"""What the words of a page may say: the text engine (`rules.text`), asked about every piece of the page."""

from collections.abc import Iterator
from functools import lru_cache

from cms.publishing.rules.candidate import Candidate, Obstacle
from cms.publishing.rules.obligations import is_in_another_script
from cms.publishing.rules.text import Finding, Text, findings

# Rules about naming somebody, which a record of that person answers.
NAMING = frozenset({"CNS-003", "PII-003", "ZH-002"})
# What is said once of a page that is written in another language as a whole.
OTHER_LANGUAGE = frozenset({"I18N-001", "RU-007"})
MOST_REMEMBERED = 4096  # pieces of text: a few hundred pages


def every_word_can_be_stood_by(page: Candidate) -> Iterator[Obstacle]:
    seen: set[tuple[str, str, str]] = set()
    is_foreign = is_in_another_script(page.text, page.script)
    for piece in page.texts:
        for found in examined(piece.text, page.language, piece.kind, page.policy.audience):
            if found.rule in NAMING and any(name in found.about for name in page.known_names):
                continue
            if found.rule in OTHER_LANGUAGE and is_foreign:
                continue
            if (key := (found.rule, found.about, piece.at)) not in seen:
                seen.add(key)
                yield Obstacle(found.rule, field=piece.field, about=found.about, at=piece.at)


@lru_cache(maxsize=MOST_REMEMBERED)
def examined(text: str, language: str, kind: str, audience: str) -> tuple[Finding, ...]:
    """The findings in one text. Remembered: the same words are asked about at every save, and while somebody writes."""
    return tuple(findings(Text(text, language, kind, audience)))
