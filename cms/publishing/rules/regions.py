"""Where an offer to treat cancer may be shown, and a prescription medicine named in it: the law of each region."""

from collections.abc import Iterator

from cms.publishing.rules.candidate import Candidate, Obstacle, PolicyFacts
from cms.publishing.rules.policies import CERTIFIED
from cms.publishing.rules.registry import known_from_the_start
from cms.publishing.rules.text import Text
from cms.publishing.rules.text.regulatory import mentions

# Where the law keeps prescription medicines out of advertising to the public. China’s is rule ZH-003.
NO_MEDICINES = frozenset({"EU", "GB"})
METHOD = "method"


def no_offer_goes_where_the_law_bars_it(page: Candidate) -> Iterator[Obstacle]:
    """REG-003: who promotes to the public offers treatment. Information, and what professionals read, is no offer."""
    policy = page.policy
    if policy.purpose != "promotion" or policy.audience != "public":
        return
    if not page.speaks_of_outcomes and not page.invites:
        return
    if "GB" in policy.regions:
        yield Obstacle("offer-barred-in-britain", field="title")
    if "CN" in policy.regions and page.language not in CERTIFIED and not _is_certified(page):
        yield Obstacle("offer-barred-in-china", field="title")
    if "RU" in policy.regions and policy.promotes == METHOD:
        yield Obstacle("offer-barred-in-russia", field="title")
    if policy.regions & NO_MEDICINES:
        yield from _medicines(page, policy)


def _is_certified(page: Candidate) -> bool:
    """Whether a certificate holds. In Chinese itself its lack is an obstacle of its own (ZH-004)."""
    policy = page.policy
    until = policy.certificate_until
    return bool(policy.certificate) and (until is None or until >= page.today)


def _medicines(page: Candidate, policy: PolicyFacts) -> Iterator[Obstacle]:
    """Each medicine once, where it is first named."""
    seen = set()
    registry = page.registry or known_from_the_start(page.language)
    for piece in page.texts:
        text = Text(piece.text, page.language, piece.kind, policy.audience, registry)
        for _start, _end, drug in mentions(text):
            if drug not in seen:
                seen.add(drug)
                yield Obstacle("medicine-advertised", field=piece.field, about=drug.name, at=piece.at)
