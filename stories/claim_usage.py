"""Where a claim is shown: the public pages of every language, and which of them would not stand without it."""

from dataclasses import dataclass

from cms.delivery.models import PublicPage
from cms.delivery.register import name_of
from cms.languages import BY_CODE, Language
from cms.publishing.asking import saved_as
from cms.publishing.messages import wording
from cms.publishing.preview import would_fail
from stories.models import EfficacyClaim


@dataclass(frozen=True)
class Shown:
    """A public page that shows the claim, and why it would go if the claim were withdrawn."""

    row: PublicPage
    reasons: tuple[str, ...] = ()

    @property
    def language(self) -> Language:
        return BY_CODE[self.row.language]


def versions_of(claim: EfficacyClaim) -> list[EfficacyClaim]:
    """The claim in every language."""
    return list(EfficacyClaim.objects.filter(translation_key=claim.translation_key).select_related("locale"))


def pages_with(claim: EfficacyClaim) -> list[PublicPage]:
    """The public pages that show it in any language, in the order of our languages."""
    names = [name_of(each) for each in versions_of(claim)]
    rows = PublicPage.objects.in_force().filter(bases__record__in=names).distinct()
    order = list(BY_CODE)
    return sorted(rows, key=lambda row: (order.index(row.language), row.path))


def with_what_would_fail(claim: EfficacyClaim) -> list[Shown]:
    """The same pages with what would stand against each if the claim were withdrawn in every language."""
    rows = pages_with(claim)
    if not rows:
        return []
    failures = would_fail(lambda: saved_as(claim, status=EfficacyClaim.Status.WITHDRAWN))
    reasons = {failure.page.pk: tuple(map(wording, failure.obstacles)) for failure in failures}
    return [Shown(row, reasons.get(row.page_id, ())) for row in rows]
