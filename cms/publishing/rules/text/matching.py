"""Patterns made of word classes: `{outcome}` stands for the class, `…` for up to sixty characters between."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.scope import is_asserted
from cms.publishing.rules.text.triggers import Need, need_of
from cms.publishing.rules.text.words import WORDS

_CLASS = re.compile(r"\{([a-z_]+)\}")
GAP = {"en": r"[^\n;]{0,60}?", "ru": r"[^\n;]{0,60}?", "zh": r"[^\n;]{0,18}?"}


class Pattern:
    """A regular expression with the words that tell in which sentences it is worth trying.

    Read when it is first asked for: to read all of them would cost every start of a program two seconds.
    """

    def __init__(self, spelt: str, flags: int = 0):
        self._spelt, self._flags = spelt, flags

    @cached_property
    def _compiled(self) -> re.Pattern:
        return re.compile(self._spelt, self._flags)

    @cached_property
    def _need(self) -> Need | None:
        return need_of(self._spelt, self._flags)

    def search(self, words: str) -> re.Match | None:
        return self._compiled.search(words)

    def within(self, text: Text) -> Iterator[re.Match]:
        """The matches inside sentences, in their order."""
        return self._in(text, text.lower, text.sentences_with(self._need))

    def within_capitals(self, text: Text) -> Iterator[re.Match]:
        """The same where capitals count."""
        return self._in(text, text.plain, range(len(text.sentences)))

    def _in(self, text: Text, subject: str, numbers: Iterable[int]) -> Iterator[re.Match]:
        for number in numbers:
            sentence = text.sentences[number]
            yield from self._compiled.finditer(subject, sentence.start, min(sentence.end + 1, len(subject)))

    def across(self, text: Text) -> Iterator[re.Match]:
        """The matches that begin in one sentence and end in one of the next two: `¶` in a template is a border."""
        for first, last in _in_runs(text.sentences_before(self._need)):
            begin, end = text.sentences[first].start, text.sentences[last].end
            stop = text.sentences[min(last + 2, len(text.sentences) - 1)].end + 1
            for match in self._compiled.finditer(text.lower, begin, min(stop, len(text.lower))):
                if match.start() > end:
                    break
                yield match


def _in_runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of neighbours: what is read on from all of them is read once."""
    first = last = None
    for number in numbers:
        if first is not None and number > last + 1:
            yield first, last
            first = None
        first, last = number if first is None else first, number
    if first is not None:
        yield first, last


Patterns = dict[str, tuple[Pattern, ...]]


def spelt_out(language: str, template: str) -> str:
    if language == "en":  # a word between may be “child’s” or “five-drug”, a subject may have its clause
        template = template.replace(r"(?:\w+ )", r"(?:[\w'-]+ )")
        template = template.replace("{cancer} (", r"{cancer}(?: (?:that|which) (?:[\w'-]+ ){1,6}?| )(")
    words = _CLASS.sub(lambda found: f"(?:{WORDS[language][found.group(1)]})", template)
    return words.replace("…", GAP[language]).replace("¶", r"\n[^\w\n]{0,4}")


def pattern(language: str, template: str) -> re.Pattern:
    """One template as a plain regular expression, for looking at a few words."""
    return re.compile(spelt_out(language, template))


def patterns(*, en: tuple = (), ru: tuple = (), zh: tuple = ()) -> Patterns:
    """The patterns of a rule by language. A group named `head` is what scope looks around."""
    given = {"en": en, "ru": ru, "zh": zh}
    return {
        language: tuple(Pattern(spelt_out(language, template)) for template in templates)
        for language, templates in given.items()
    }


def matches(text: Text, found: Patterns) -> Iterator[re.Match]:
    for each in found[text.language]:
        yield from each.within(text)


def across(text: Text, found: Patterns) -> Iterator[re.Match]:
    """The matches that reach over the end of a sentence."""
    for each in found[text.language]:
        yield from each.across(text)


def head(match: re.Match) -> tuple[int, int]:
    """Where the word stands that carries the assertion: the group `head`, else the whole match."""
    if "head" in match.re.groupindex and match.start("head") >= 0:
        return match.span("head")
    return match.span()


def asserted(text: Text, found: Patterns, *, hedges: bool = False) -> Iterator[re.Match]:
    """The matches that the text really claims."""
    for match in matches(text, found):
        if is_asserted(text, *head(match), hedges=hedges):
            yield match
