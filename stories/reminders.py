"""Reminders: a consent that ends is announced 60, 30 and 7 days ahead, each once, to whoever looks after it.

Those about the reviews of claims are in `claim_reminders`; both are given here.
"""

from datetime import date, timedelta

from django.contrib.auth import get_user_model
from django.db import transaction
from django.urls import reverse

from cms.publishing.models import Notice
from cms.publishing.notices import raise_notice
from stories import claim_reminders
from stories.consent_usage import is_used
from stories.models import ConsentRecord
from stories.permissions import COMPLIANCE

DAYS_AHEAD = (60, 30, 7)


def remind(today: date) -> list[Notice]:
    """Announce every consent in use that has come within 60, 30 or 7 days of its end since it was last looked at,
    and every claim whose review is due.

    Safe to repeat. A day on which nobody asked is caught up, with one reminder and not with several.
    """
    with transaction.atomic():
        ending = ConsentRecord.objects.select_for_update().in_force(on=today)
        ending = ending.filter(expires_on__lte=today + timedelta(days=max(DAYS_AHEAD))).order_by("expires_on")
        told = [_announce(record) for record in ending if _reach(record, today) and is_used(record)]
        return [*told, *claim_reminders.remind(today)]


def _reach(record: ConsentRecord, today: date) -> bool:
    """Note which reminder is due now; whether it has not been given yet."""
    left = (record.expires_on - today).days
    due = min(days for days in DAYS_AHEAD if left <= days)
    # a later reminder than the last one is the next in turn, and an earlier one means that the end was put off
    is_new = record.reminded != due
    record.reminded = due
    return is_new


def _announce(record: ConsentRecord) -> Notice:
    # not `save()`: nothing that readers see has changed, so nothing needs to be looked at again
    ConsentRecord.objects.filter(pk=record.pk).update(reminded=record.reminded)
    return raise_notice(
        Notice.Kind.CONSENT_ENDS,
        record=record,
        facts={
            "title": record.reference,
            "day": record.expires_on.isoformat(),
            "url": reverse("consents:inspect", args=[record.pk]),
            "users": _responsible_for(record),
        },
    )


def _responsible_for(record: ConsentRecord) -> list[int]:
    """The person responsible; all compliance officers where there is none, or where they have left."""
    if record.responsible and record.responsible.is_active:
        return [record.responsible_id]
    officers = get_user_model()._default_manager.filter(groups__name=COMPLIANCE, is_active=True)
    return sorted(officers.values_list("pk", flat=True))
