"""What a clearance rested on, in words: the disclaimer, the claims and the consent as they were then."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Revision

from cms.publishing.decisions import name_of
from stories.models import ConsentRecord, DisclaimerApproval, EfficacyClaim, OutcomeDisclaimer


@dataclass(frozen=True)
class Ground:
    """One record under a clearance, as it was when the page was cleared."""

    label: str
    name: str
    detail: str


def grounds(basis: dict) -> Iterator[Ground]:
    """Every record that this clearance names."""
    if "disclaimer" in basis:
        yield _disclaimer(basis["disclaimer"])
    for key in sorted(key for key in basis if key.startswith("claim:")):
        yield _claim(key.removeprefix("claim:"), basis[key])
    if "consent" in basis:
        yield _consent(basis["consent"])


def _disclaimer(version: str) -> Ground:
    number, _colon, digest = version.partition(":")
    label = capfirst(OutcomeDisclaimer._meta.verbose_name)
    approvals = DisclaimerApproval.objects.filter(disclaimer_id=number).order_by("pk")
    approval = approvals.filter(digest=digest).select_related("disclaimer", "approved_by").first()
    if approval is None:
        return Ground(label, _("№ %(number)s") % {"number": number}, digest[:12])
    version = approvals.filter(pk__lte=approval.pk).count()
    name = _("“%(name)s”, version %(number)s") % {"name": approval.disclaimer.name, "number": version}
    words = {"day": _day(approval.approved_at), "who": name_of(approval.approved_by)}
    signed = _("approved by %(who)s on %(day)s") if approval.approved_by else _("approved on %(day)s")
    return Ground(label, name, signed % words)


def disclaimer_version(version: str) -> int:
    """Which approved text of its disclaimer this was: 1 for the first."""
    number, _colon, digest = version.partition(":")
    approvals = DisclaimerApproval.objects.filter(disclaimer_id=number)
    approval = approvals.filter(digest=digest).order_by("pk").first()
    return approvals.filter(pk__lte=approval.pk).count() if approval else 0


def _claim(slug: str, version: str) -> Ground:
    number, _colon, revision = version.partition(":")
    label = capfirst(EfficacyClaim._meta.verbose_name)
    claim = EfficacyClaim.objects.filter(pk=number).select_related("source").first()
    kept = Revision.objects.filter(pk=revision).first()
    if claim is None:
        return Ground(label, slug, _("deleted since"))
    if kept is not None:
        claim = kept.as_object()
    listed = pgettext("list", ", ")
    source = claim.source.citation if claim.source else ""
    return Ground(
        label, f"{slug}: {claim.figure}", listed.join(part for part in (source, claim.locator) if part)
    )


def _consent(reference: str) -> Ground:
    label = capfirst(ConsentRecord._meta.verbose_name)
    record = ConsentRecord.objects.filter(reference=reference).first()
    if record is None:
        return Ground(label, reference, _("deleted since"))
    if record.signed_on is None:
        return Ground(label, reference, "")
    return Ground(label, reference, _("signed on %(day)s") % {"day": date_format(record.signed_on)})


def _day(moment) -> str:
    return date_format(timezone.localtime(moment))
