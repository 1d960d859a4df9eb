"""The meter of recognisability: the points of a story, in words, with what to generalise."""

from dataclasses import dataclass

from django.utils.translation import ngettext

from cms.languages import BY_CODE
from cms.publishing.messages import TRAITS
from cms.publishing.rules import Candidate, identity

DATES = ("day", "month")


@dataclass(frozen=True)
class Trait:
    """One trait that counts, and how to tell less. `words` are quoted from the text."""

    points: int
    name: str
    hint: str
    words: str = ""


@dataclass(frozen=True)
class Meter:
    """Points against the budget of the language’s policy."""

    points: int
    budget: int
    traits: tuple[Trait, ...]

    @property
    def is_over(self) -> bool:
        return self.points > self.budget

    @property
    def in_words(self) -> str:
        words = ngettext(
            "%(points)s point; the limit is %(limit)s",
            "%(points)s points; the limit is %(limit)s",
            self.points,
        )
        return words % {"points": self.points, "limit": self.budget}

    @property
    def cells(self) -> list[str]:
        """One for each point, and for each that is left: “kept”, “over” or “free”, with “limit” on the last."""
        drawn = []
        for number in range(1, max(self.points, self.budget) + 1):
            kind = "free" if number > self.points else "over" if number > self.budget else "kept"
            drawn.append(f"{kind} limit" if number == self.budget else kind)
        return drawn


def meter_of(candidate: Candidate) -> Meter | None:
    """None for a page that is no story, and for one under a real name: there the consent decides."""
    if not (candidate.is_story and candidate.is_pseudonymous):
        return None
    dates = identity.dates_in(candidate.text, candidate.language)
    opening, closing = BY_CODE[candidate.language].quotes[:2]
    traits = []
    for name in sorted(candidate.identifiers, key=identity.WEIGHTS.__getitem__, reverse=True):
        label, hint = TRAITS[name]
        words = ", ".join(f"{opening}{each}{closing}" for each in dates.get(name, ())[:3])
        traits.append(Trait(identity.WEIGHTS[name], str(label), str(hint), words))
    return Meter(
        points=identity.points(candidate.identifiers),
        budget=candidate.policy.identity_budget,
        traits=tuple(traits),
    )
