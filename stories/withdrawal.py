"""Withdrawal: a patient takes the consent back, and everything that rests on it leaves the public site at once.

All of it is one transaction. A process that is killed in the middle leaves everything as it was, and one that
has answered leaves nothing public.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import LogContext, log
from wagtail.models import Page, Revision, WorkflowState

from cms.days import site_today
from cms.delivery.register import name_of
from cms.publishing import turns
from cms.publishing.takedown import withhold
from cms.record import ledger
from cms.record.models import Decision
from stories.consent_usage import Usage, usage_of
from stories.leaves import stream_fields
from stories.models import ConsentRecord

WITHDRAWN = "consent-withdrawn"


@dataclass(frozen=True)
class Result:
    """What a withdrawal came to. Where somebody was faster, `is_new` is false, and `by` and `at` are theirs."""

    is_new: bool
    by: int | None
    at: datetime | None


def withdraw(record: ConsentRecord, *, user, note: str = "") -> Result:
    """Withdraw the consent, and take down everything that rests on it. Nothing brings it back."""
    with transaction.atomic(), LogContext(user=user):
        turns.alone()
        began = timezone.now()
        locked = ConsentRecord.objects.select_for_update().get(pk=record.pk)
        if locked.is_withdrawn:
            before = decision_on(locked)
            return Result(False, before.actor if before else None, before.at if before else None)
        usage = usage_of(locked)
        stop(usage.schedules, usage.workflows, user=user)
        own = set(locked.images.values_list("pk", flat=True))
        closed = [row.page_id for row in usage.closing if close_up(row.page, own, user=user)]
        locked.withdrawn_on = site_today()
        locked.withdrawal_note = note
        locked.save()  # the receivers look again at every public page that rests on it, and take it down
        withhold(own | {picture.pk for picture in usage.pictures})
        facts = {**_numbers(usage), "closed": closed, "began": began.isoformat()}
        decision = ledger.note(WITHDRAWN, record=locked, user=user, facts=facts)
    return Result(True, decision.actor, decision.at)


def decision_on(record: ConsentRecord) -> Decision | None:
    """The decision that withdrew the consent, if it was withdrawn here."""
    return Decision.objects.filter(action=WITHDRAWN, subject=name_of(record)).last()


def _numbers(usage: Usage) -> dict[str, object]:
    """The places for the record: numbers and codes, never a name or an address."""
    return {
        "pages": [row.page_id for row in usage.rows],
        "pictures": [picture.pk for picture in usage.pictures],
        "sizes": usage.sizes,
        "total": usage.total,
        "places": {
            each.language.code: {
                "pages": len(each.rows),
                "cards": each.cards.count,
                "entries": each.entries,
                "spread": each.spread,
                "schedules": len(each.schedules) + len(each.workflows),
            }
            for each in usage.languages
        },
    }


def stop(schedules: Iterable[Revision], workflows: Iterable[WorkflowState], *, user) -> None:
    """Take versions off the timetable, and end the workflows that would publish them. The drafts are kept."""
    for revision in schedules:
        # not `save()`: it reads the version for its log, and one that cannot be read must not stop a withdrawal
        Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
        log(
            instance=revision.content_object,
            action="casebook.schedule_held",
            user=user,
            revision=revision,
            data={"obstacles": [WITHDRAWN]},
        )
    for state in workflows:
        state.cancel(user=user)


def close_up(page: Page, pictures: set[int], *, user) -> bool:
    """Take these pictures out of another public page, so that their places close up.

    False where the page may not stay public without them, for one that needs a new sign-off for its new
    content: then it is taken down with the rest, because it would still show them.
    """
    live = page.specific
    _take_out(live, pictures)
    try:
        with transaction.atomic():
            if live.has_unpublished_changes:
                live.save()  # the draft stays as it is: the gate names the picture there
            else:
                live.save_revision(user=user).publish(user=user)
    except ValidationError:
        return False
    return True


def _take_out(page: Page, pictures: set[int]) -> None:
    if getattr(page, "cover_id", None) in pictures:
        page.cover, page.cover_alt = None, ""
    for name in stream_fields(page):
        blocks = getattr(page, name)
        for place in reversed(range(len(blocks))):
            if blocks[place].block_type == "image":
                image = blocks[place].value.get("image")
                if image is not None and image.pk in pictures:
                    del blocks[place]
