"""What waits for whom: notices as tasks of the people responsible."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import GroupPagePermission

from cms.publishing.messages import MESSAGES, wording
from cms.publishing.models import Notice
from cms.publishing.notices import title_of
from cms.publishing.rules import Obstacle

# Older ones than these are found in the listing; the first page of the admin is asked for often.
MOST_LOOKED_AT = 500
ICONS = {
    Notice.Kind.TAKEN_DOWN: "no-view",
    Notice.Kind.CONSENT_ENDS: "time",
    Notice.Kind.REVIEW_DUE: "history",
    Notice.Kind.REVIEW_OVERDUE: "history",
    Notice.Kind.VIOLATION: "warning",
    Notice.Kind.DISCLAIMER_WAITS: "check",
}
WHAT_TO_DO = {
    Notice.Kind.TAKEN_DOWN: _("It has left the public site. Mend it, or leave it a draft."),
    Notice.Kind.CONSENT_ENDS: _("Ask the patient in time for a new one."),
    Notice.Kind.REVIEW_DUE: _("Look whether newer data have come out, and enter the next date."),
    Notice.Kind.REVIEW_OVERDUE: _("Review it, and enter the next date."),
    Notice.Kind.VIOLATION: _("It is live and the rules would not let it be."),
    Notice.Kind.DISCLAIMER_WAITS: _("Readers see only what was approved before. Read the new text."),
}


def open_notices() -> QuerySet[Notice]:
    return Notice.objects.filter(done_at=None).select_related("page__locale", "done_by")


def done_notices() -> QuerySet[Notice]:
    return Notice.objects.exclude(done_at=None).select_related("page__locale", "done_by")


def may_see_all(user) -> bool:
    return user.has_perm("publishing.change_notice")


def those_for(user, notices: Iterable[Notice]) -> list[Notice]:
    """The notices that this person is responsible for: as `notices.recipients`, asked from the other side."""
    rights = GroupPagePermission.objects.filter(group__user=user, permission__codename="publish_page")
    paths = tuple(rights.values_list("page__path", flat=True))
    return [notice for notice in notices if _is_for(user, notice, paths)]


def _is_for(user, notice: Notice, paths: tuple[str, ...]) -> bool:
    if named := notice.facts.get("users"):
        return user.pk in named
    if notice.page is None:
        return user.is_superuser
    return notice.page.owner_id == user.pk or (bool(paths) and notice.page.path.startswith(paths))


def waiting_for(user) -> list[Notice]:
    """What waits for this person now, the newest first."""
    return those_for(user, open_notices()[:MOST_LOOKED_AT])


@transaction.atomic
def mark(notice: Notice, *, done: bool, user) -> bool:
    """Mark a notice as done or open again; False where somebody else has just done the same."""
    current = Notice.objects.select_for_update().get(pk=notice.pk)
    if (current.done_at is not None) is done:
        return False
    current.done_at, current.done_by = (timezone.now(), user) if done else (None, None)
    current.save(update_fields=["done_at", "done_by"])
    return True


def as_row(notice: Notice) -> dict:
    """A notice as the templates show it."""
    kind = Notice.Kind(notice.kind)
    url = notice.facts.get("url") or (AdminURLFinder().get_edit_url(notice.page) if notice.page else "")
    codes = [code for code in notice.codes if code in MESSAGES]
    return {
        "notice": notice,
        "icon": ICONS.get(kind, "tasks"),
        "kind": kind.label,
        "title": title_of(notice),
        "language": notice.page.locale if notice.page else None,
        "what_to_do": WHAT_TO_DO.get(kind, ""),
        "reasons": [wording(Obstacle(code, field="", about="…")) for code in codes],
        "url": url or "",
    }
