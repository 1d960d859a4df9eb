"""Notices: what the people responsible must know, as a task in the admin and as an e-mail."""

from collections.abc import Iterable
from datetime import date

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model, Q, QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _
from django_tasks import task
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.mail import send_mail
from wagtail.admin.utils import get_admin_base_url
from wagtail.models import GroupPagePermission, Page
from wagtail.users.models import UserProfile

from cms.delivery.register import name_of
from cms.publishing import preview
from cms.publishing.messages import wording
from cms.publishing.models import Notice
from cms.publishing.rules import Obstacle

SUBJECTS = {
    Notice.Kind.TAKEN_DOWN: _("Taken down: %(title)s"),
    Notice.Kind.CONSENT_ENDS: _("A consent ends soon: %(title)s"),
    Notice.Kind.REVIEW_DUE: _("A review is due: %(title)s"),
    Notice.Kind.REVIEW_OVERDUE: _("The review is overdue: %(title)s"),
    Notice.Kind.VIOLATION: _("Found by the patrol: %(title)s"),
    Notice.Kind.DISCLAIMER_WAITS: _("A disclaimer waits for its approval: %(title)s"),
}
OPENINGS = {
    Notice.Kind.TAKEN_DOWN: _("“%(title)s” has left the public site. The draft is kept."),
    Notice.Kind.CONSENT_ENDS: _(
        "The consent %(title)s ends on %(day)s. Ask the patient in time for a new one."
    ),
    Notice.Kind.REVIEW_DUE: _(
        "“%(title)s” is to be looked at again by %(day)s. Newer data may have come out."
    ),
    Notice.Kind.REVIEW_OVERDUE: _("“%(title)s” should have been reviewed by %(day)s."),
    Notice.Kind.VIOLATION: _("“%(title)s” is live and the rules would not let it be."),
    Notice.Kind.DISCLAIMER_WAITS: _(
        "“%(title)s” is published and its text is not approved. Readers see only what was approved before."
    ),
}


def raise_notice(
    kind: str,
    *,
    page: Page | None = None,
    record: Model | None = None,
    codes: Iterable[str] = (),
    facts: dict[str, object] | None = None,
) -> Notice:
    """Write the task, and put the e-mail in the queue, in the caller’s transaction.

    `facts` may hold `title` (of a record), `day` (ISO 8601), `url` (in the admin) and `users` (primary keys of
    the accounts to tell instead of those who may publish the page).
    """
    notice = Notice.objects.create(
        kind=kind,
        page=page,
        subject=name_of(record) if record else "",
        codes=list(codes),
        facts=facts or {},
    )
    if not preview.is_running():
        send_notice.enqueue(notice.pk)
    return notice


@task()
def send_notice(pk: int) -> None:
    """Tell everybody responsible, each in their language. What has been told is not told again."""
    notice = Notice.objects.select_related("page__locale").filter(pk=pk, told_at=None).first()
    if notice is None:
        return
    for user in recipients(notice):
        with override(UserProfile.get_for_user(user).get_preferred_language()):
            subject, body = letter(notice)
            send_mail(subject.replace("\n", " "), body, [user.email])
    Notice.objects.filter(pk=pk).update(told_at=timezone.now())


def recipients(notice: Notice) -> QuerySet[AbstractBaseUser]:
    """Active people with an address: those named in the notice, or those who may publish its page."""
    people = get_user_model()._default_manager.filter(is_active=True).exclude(email="")
    if named := notice.facts.get("users"):
        return people.filter(pk__in=named)
    if notice.page is None:
        return people.filter(is_superuser=True)
    return people.filter(Q(groups__in=publishers_of(notice.page)) | Q(pk=notice.page.owner_id)).distinct()


def publishers_of(page: Page) -> list[int]:
    """The groups that may publish this page, as primary keys."""
    above = page.get_ancestors(inclusive=True).values("pk")
    rights = GroupPagePermission.objects.filter(page__in=above, permission__codename="publish_page")
    return list(rights.values_list("group", flat=True))


def title_of(notice: Notice) -> str:
    if notice.page is not None:
        return notice.page.get_admin_display_title()
    return str(notice.facts.get("title", notice.subject))


def letter(notice: Notice) -> tuple[str, str]:
    """Subject and text in the language that is active now."""
    day = notice.facts.get("day")
    words = {"title": title_of(notice), "day": date_format(_as_date(day)) if day else ""}
    reasons = [wording(Obstacle(code, field="", about="…")) for code in notice.codes]
    parts = [
        str(OPENINGS[Notice.Kind(notice.kind)]) % words,
        "\n".join(f"– {reason}" for reason in reasons),
        gettext("Open it in the admin: %(address)s") % {"address": address_of(notice)},
    ]
    return str(SUBJECTS[Notice.Kind(notice.kind)]) % words, "\n\n".join(part for part in parts if part)


def _as_date(day: object) -> date:
    return date.fromisoformat(str(day))


def address_of(notice: Notice) -> str:
    """Where the thing is mended: the page’s editor, or the address that the notice gives."""
    path = notice.facts.get("url") or (AdminURLFinder().get_edit_url(notice.page) if notice.page else "")
    return f"{get_admin_base_url()}{path or ''}"
