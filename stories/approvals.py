"""Telling compliance officers that a disclaimer waits for its approval, and ceasing to once it is given."""

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from cms.delivery.register import name_of
from cms.publishing.models import Notice
from cms.publishing.notices import raise_notice
from stories.models import DisclaimerApproval, OutcomeDisclaimer


def ask_for_approval(disclaimer: OutcomeDisclaimer) -> Notice | None:
    """A task for those who approve disclaimers; one is enough for one text."""
    waiting = _waiting(disclaimer)
    if not disclaimer.awaits_approval or waiting.filter(facts__digest=disclaimer.digest).exists():
        return None
    waiting.update(done_at=timezone.now())  # about an older text
    officers = get_user_model()._default_manager.with_perm(
        OutcomeDisclaimer.approval_permission, include_superusers=False
    )
    facts = {
        "title": disclaimer.name,
        "digest": disclaimer.digest,
        "url": reverse("casebook_approve_disclaimer", args=[disclaimer.pk]),
        "users": sorted(officers.values_list("pk", flat=True)),
    }
    return raise_notice(Notice.Kind.DISCLAIMER_WAITS, record=disclaimer, facts=facts)


def stop_asking(approval: DisclaimerApproval) -> None:
    _waiting(approval.disclaimer).update(done_at=timezone.now(), done_by=approval.approved_by)


def _waiting(disclaimer: OutcomeDisclaimer) -> QuerySet[Notice]:
    kind = Notice.Kind.DISCLAIMER_WAITS
    return Notice.objects.filter(kind=kind, subject=name_of(disclaimer), done_at=None)
