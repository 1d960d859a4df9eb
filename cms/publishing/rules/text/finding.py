"""What a text rule answers: which rule, and exactly which words of the original it is about."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cms.publishing.rules.text.reading import Text


@dataclass(frozen=True, order=True)
class Finding:
    """One doubt about some words. `start` and `end` count code points of the original text.

    `instead` is what belongs in their place, `because` the words that told, where the rule knows them.
    """

    start: int
    end: int
    rule: str
    about: str
    instead: str = ""
    because: str = ""

    @property
    def message_args(self) -> dict[str, str]:
        """What the wording of the rule may name."""
        return {"about": self.about, "instead": self.instead, "because": self.because}

    @property
    def named(self) -> tuple[tuple[str, str], ...]:
        """The same but for the words themselves, where there is something to name."""
        return tuple((name, said) for name, said in self.message_args.items() if said and name != "about")


TextRule = Callable[[Text], Iterator[Finding]]


def finding(rule: str, text: Text, start: int, end: int, *, instead: str = "", because: str = "") -> Finding:
    """The finding for these offsets of the folded text, with its words as the editor wrote them."""
    first, last = text.span(start, end)
    return Finding(first, last, rule, shortened(text.raw[first:last]), instead, because)


def shortened(words: str, most: int = 80) -> str:
    """The words on one line, cut in the middle where they are many: a message quotes, it does not repeat."""
    line = " ".join(words.split()).encode("utf-8", "replace").decode("utf-8")
    return line if len(line) <= most else f"{line[: most // 2].rstrip()} … {line[-most // 2 :].lstrip()}"
