"""The timetable: what is due goes live or comes down, and one refused page does not stop the others.

Stock Wagtail ends the whole run at the first page that cannot be published, and forgets its schedule
(wagtail 8.0, management/commands/publish_scheduled.py).
"""

import logging
from dataclasses import dataclass, field
from datetime import datetime

from django.apps import apps
from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import DatabaseError, transaction
from django.utils.translation import gettext, override
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.mail import send_mail
from wagtail.admin.utils import get_admin_base_url
from wagtail.log_actions import log
from wagtail.models import DraftStateMixin, Page, Revision
from wagtail.users.models import UserProfile

from cms.publishing.refusals import obstacles_behind, reasons

logger = logging.getLogger(__name__)

# A revision that cannot be read any more, or a row the database refuses. Its schedule stays, and the
# command says so each time until somebody looks.
BROKEN = (AttributeError, DatabaseError, LookupError, ObjectDoesNotExist, TypeError, ValueError)


@dataclass
class Run:
    """What one run of the timetable did, as primary keys of revisions (`expired`: of objects)."""

    expired: list[str] = field(default_factory=list)
    published: list[int] = field(default_factory=list)
    held: list[int] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)


def due(now: datetime) -> list[Revision]:
    """The revisions whose hour has come, the longest waiting first."""
    return list(Revision.objects.filter(approved_go_live_at__lt=now).order_by("approved_go_live_at"))


def expiring(now: datetime) -> list[DraftStateMixin]:
    """What is live and should not be any more."""
    snippets = [
        model
        for model in apps.get_models()
        if issubclass(model, DraftStateMixin) and not issubclass(model, Page)
    ]
    return [
        found
        for model in [Page, *snippets]
        for found in model.objects.filter(live=True, expire_at__lt=now).order_by("expire_at")
    ]


def publish_due(now: datetime) -> Run:
    """Take down what has expired, then publish what is due, each in a transaction of its own."""
    run = Run()
    for found in expiring(now):
        name = f"{found._meta.label} {found.pk}"
        try:
            with transaction.atomic():
                found.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
            run.expired.append(name)
        except BROKEN:
            logger.exception("Could not take down %s", name)
            run.broken.append(name)
    for revision in due(now):
        _publish(revision, run)
    return run


def _publish(revision: Revision, run: Run) -> None:
    try:
        with transaction.atomic():
            revision.publish(log_action="wagtail.publish.scheduled")
        run.published.append(revision.pk)
    except ValidationError as refusal:
        hold(revision, refusal)
        run.held.append(revision.pk)
    except BROKEN:
        name = f"revision {revision.pk}"
        logger.exception("Could not publish %s", name)
        run.broken.append(name)


def hold(revision: Revision, refusal: ValidationError) -> None:
    """Keep the draft, take it off the timetable, write down why, and tell the person who scheduled it."""
    with transaction.atomic():
        # not `save()`: it would also log that somebody had cancelled the schedule
        Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
        draft = revision.as_object()
        found = codes(refusal, draft)
        log(
            instance=draft,
            action="casebook.schedule_held",
            revision=revision,
            data={"obstacles": found},
        )
    logger.warning("Held revision %s: %s", revision.pk, ", ".join(found))
    tell(revision, draft, refusal)


def codes(refusal: ValidationError, draft: DraftStateMixin) -> list[str]:
    """The obstacles’ codes, or the names of the fields that a plain validation error is about."""
    if found := obstacles_behind(refusal, draft):
        return [obstacle.code for obstacle in found]
    return sorted(getattr(refusal, "error_dict", ["not-valid"]))


def tell(revision: Revision, draft: DraftStateMixin, refusal: ValidationError) -> None:
    """Write to the person who saved the revision, in their language."""
    user = revision.user
    if user is None or not user.is_active or not user.email:
        return
    with override(UserProfile.get_for_user(user).get_preferred_language()):
        subject = gettext("Not published as scheduled: %(title)s") % {"title": draft}
        body = "\n\n".join(
            [
                gettext("“%(title)s” was due to go live and was held back.") % {"title": draft},
                "\n".join(f"– {reason}" for reason in reasons(refusal, draft)),
                gettext("The draft is kept. Mend it, then publish it or schedule it again:"),
                _edit_address(draft),
            ]
        )
    try:
        send_mail(subject.replace("\n", " "), body, [user.email])
    except OSError:  # smtplib’s errors are OSErrors too
        logger.exception("Could not tell user %s about held revision %s", user.pk, revision.pk)


def _edit_address(draft: DraftStateMixin) -> str:
    return f"{get_admin_base_url()}{AdminURLFinder().get_edit_url(draft) or ''}"
