"""Reminders about claims: 60, 30 and 7 days before a figure is to be looked at again, on the day, and once after it."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.delivery.register import name_of
from cms.languages import BY_CODE
from cms.publishing.models import Notice
from cms.publishing.notices import raise_notice
from stories.models import EfficacyClaim
from stories.permissions import MEDICAL

# The last is the day after: from then on the review is overdue.
DAYS_AHEAD = (60, 30, 7, 0, -1)


def remind(today: date) -> list[Notice]:
    """Announce what has come within one of these days of its review and was not announced for it yet.

    Safe to repeat: the notices themselves say what has been announced. Called by `reminders.remind` in its transaction.
    """
    claims = due(today + timedelta(days=max(DAYS_AHEAD)))
    told = {name: set() for name in map(name_of, claims)}
    kinds = (Notice.Kind.REVIEW_DUE, Notice.Kind.REVIEW_OVERDUE)
    for notice in Notice.objects.filter(kind__in=kinds, subject__in=told):
        told[notice.subject].add((notice.facts.get("day"), notice.facts.get("ahead")))
    return [
        _announce(claim, ahead)
        for claim in claims
        if (claim.review_by.isoformat(), ahead := _step(claim, today)) not in told[name_of(claim)]
    ]


def due(until: date) -> list[EfficacyClaim]:
    """The claims that readers may see and that are to be looked at again by this day, each in one language."""
    claims = EfficacyClaim.objects.filter(
        live=True, status=EfficacyClaim.Status.APPROVED, review_by__lte=until
    )
    return _in_one_language(claims.select_related("locale", "owner", "source"))


def _in_one_language(claims: Iterable[EfficacyClaim]) -> list[EfficacyClaim]:
    """The figure is the same in all: its first language stands for them. The nearest day comes first."""
    order = list(BY_CODE)
    found: dict[object, EfficacyClaim] = {}
    for claim in sorted(claims, key=lambda claim: order.index(claim.locale.language_code)):
        found.setdefault(claim.translation_key, claim)
    return sorted(found.values(), key=lambda claim: (claim.review_by, claim.slug))


def _step(claim: EfficacyClaim, today: date) -> int:
    """Which reminder is due now. A day on which nobody asked is caught up with one, not with several."""
    left = (claim.review_by - today).days
    return min(days for days in DAYS_AHEAD if left <= days)


def _announce(claim: EfficacyClaim, ahead: int) -> Notice:
    return raise_notice(
        Notice.Kind.REVIEW_OVERDUE if ahead < 0 else Notice.Kind.REVIEW_DUE,
        record=claim,
        facts={
            "title": claim.slug,
            "day": claim.review_by.isoformat(),
            "ahead": ahead,
            "url": reverse("wagtailsnippets_stories_efficacyclaim:inspect", args=[claim.pk]),
            "users": _responsible_for(claim),
        },
    )


def _responsible_for(claim: EfficacyClaim) -> list[int]:
    """The owner; all medical reviewers where there is none, or where they have left."""
    if claim.owner and claim.owner.is_active:
        return [claim.owner_id]
    reviewers = get_user_model()._default_manager.filter(groups__name=MEDICAL, is_active=True)
    return sorted(reviewers.values_list("pk", flat=True))
