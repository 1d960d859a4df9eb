"""What the words of a page may say: the text engine (`rules.text`), asked about every piece of the page."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from cms.publishing.rules.candidate import Candidate, Holder, Obstacle
from cms.publishing.rules.obligations import is_in_another_script
from cms.publishing.rules.registry import Registry
from cms.publishing.rules.text import Finding, Text, findings

# Rules about naming somebody, which a record of that person answers.
NAMING = frozenset({"CNS-003", "PII-003", "ZH-002"})
# What is said once of a page that is written in another language as a whole.
OTHER_LANGUAGE = frozenset({"I18N-001", "RU-007"})
MOST_REMEMBERED = 4096  # pieces of text: a few hundred pages


def every_word_can_be_stood_by(page: Candidate) -> Iterator[Obstacle]:
    seen: set[tuple[str, str, str, Holder | None]] = set()
    is_foreign = is_in_another_script(page.text, page.script)
    for piece in page.texts:
        all_found = examined(piece.text, page.language, piece.kind, page.policy.audience, page.registry)
        for found in all_found:
            if found.rule in NAMING and names_one_of(found.about, page.known_names):
                continue
            if found.rule == "PII-003" and page.is_pseudonymous and " " not in found.about:
                continue  # a first name, and the page says that it is not the real one
            if found.rule in OTHER_LANGUAGE and is_foreign:
                continue
            if (key := (found.rule, found.about, piece.at, piece.holder)) not in seen:
                seen.add(key)
                yield Obstacle(
                    found.rule,
                    field=piece.field,
                    about=found.about,
                    at=piece.at,
                    named=found.named,
                    holder=piece.holder,
                    which=tuple(which_are_meant(found, all_found, piece.text)) if found.instead else (),
                )


def which_are_meant(found: Finding, all_found: Iterable[Finding], text: str) -> Iterator[int]:
    """Which of the places where these words stand, counted from 0: some may be right, as a part of a longer name."""
    words = r"\s+".join(map(re.escape, found.about.split()))
    number_at = {match.start(): number for number, match in enumerate(re.finditer(words, text))}
    for each in all_found:
        if (each.rule, each.about) == (found.rule, found.about) and each.start in number_at:
            yield number_at[each.start]


def names_one_of(words: str, names: Iterable[str]) -> bool:
    """Whether every name in these words belongs to one of these people, in whatever case it stands."""
    stems = {part[: max(3, len(part) - 2)] for name in names for part in name.split() if len(part) > 2}
    parts = [part for part in words.split() if part[:1].isupper()]
    if not parts:  # Chinese has no capitals
        return any(name in words for name in names)
    return any(name in words for name in names) or all(part.startswith(tuple(stems)) for part in parts)


@lru_cache(maxsize=MOST_REMEMBERED)
def examined(
    text: str, language: str, kind: str, audience: str, registry: Registry | None = None
) -> tuple[Finding, ...]:
    """The findings in one text. Remembered: the same words are asked about at every save, and while somebody writes."""
    return tuple(findings(Text(text, language, kind, audience, registry)))
