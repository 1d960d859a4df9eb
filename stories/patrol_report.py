"""The patrol in the admin: what the last round found, and the wish to look again now."""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from django_tasks import task
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from cms.languages import BY_CODE
from cms.publishing.messages import DONE, wording
from cms.publishing.models import Chore, PatrolRun
from cms.publishing.patrol import LOOSE_ENDS
from cms.publishing.rounds import Round
from cms.publishing.rules import Obstacle
from stories.guards import expected

NAME = "casebook_patrol"
SHOWN_AT_ONCE = 50
SILENCE = timedelta(minutes=10)  # after which a round, the worker or the clock is thought to have stopped


def may_see(user) -> bool:
    """Those who may publish any page see what the patrol found, and may send it round."""
    return page_permission_policy.user_has_permission(user, "publish")


@task()
def look_again(pk: int) -> None:
    """Walk the round that somebody asked for; it only looks."""
    run = PatrolRun.objects.filter(pk=pk, started_at=None).first()
    if run is not None:
        Round(run, expected()).finish()


def under_way() -> PatrolRun | None:
    """The round that waits or runs. One from which nothing has been heard for a while does not count."""
    since = timezone.now() - SILENCE
    open_runs = PatrolRun.objects.filter(ended_at=None)
    return (
        open_runs.filter(heard_at__gte=since).first()
        or open_runs.filter(started_at=None, asked_at__gte=since).first()
    )


@require_http_methods(["GET", "HEAD", "POST"])
def patrol_report(request: HttpRequest) -> HttpResponse:
    if not may_see(request.user):
        raise PermissionDenied
    if request.method == "POST":
        ask_for_a_round(request)
        return redirect(NAME)
    last = PatrolRun.objects.exclude(ended_at=None).first()
    paginator = Paginator(last.found if last else [], SHOWN_AT_ONCE)
    page = paginator.get_page(request.GET.get("p"))
    context = {
        "header_title": _("Patrol"),
        "page_title": _("Patrol"),
        "header_icon": "view",
        "last": last,
        "run": under_way(),
        "broken_off": broken_off(last),
        "page_obj": page,
        "elided_page_range": paginator.get_elided_page_range(page.number),
        "lines": list(lines(page.object_list, request.user)),
        "more": last.standing - len(last.found) if last and last.standing > len(last.found) else 0,
        "at": settings.PATROL_AT,
        "silent_since": clock_silent_since(),
    }
    return render(request, "publishing/patrol.html", context)


def ask_for_a_round(request: HttpRequest) -> None:
    """Put a round in the queue. Where one is under way, the second person is told so."""
    with transaction.atomic():
        # one after the other, so that of two people who ask at once one is told
        Chore.objects.get_or_create(name="asked-for")
        Chore.objects.select_for_update().get(name="asked-for")
        if under_way():
            messages.warning(
                request, _("The patrol is already on its round. Reload the page for the result.")
            )
            return
        run = PatrolRun.objects.create(asked_by=request.user)
        look_again.enqueue(run.pk)
    messages.success(request, _("The patrol looks again at everything live. Reload the page for the result."))


def broken_off(last: PatrolRun | None) -> PatrolRun | None:
    """A later round that was begun and never ended."""
    runs = PatrolRun.objects.filter(ended_at=None, asked_at__lt=timezone.now() - SILENCE)
    runs = runs.exclude(heard_at__gte=timezone.now() - SILENCE)
    return runs.filter(pk__gt=last.pk if last else 0).first()


def clock_silent_since():
    """When the clock was last heard, if that is too long ago; None while it ticks."""
    row = Chore.objects.filter(name="timetable").first()
    heard = row.done_at if row else None
    if heard is None:
        return timezone.now() if row is None and PatrolRun.objects.exists() else None
    return heard if heard < timezone.now() - SILENCE else None


@dataclass(frozen=True)
class Line:
    """One thing found, in words."""

    title: str
    code: str
    language: str
    edit_url: str
    reasons: list[str]
    done: str
    is_violation: bool


def lines(found: list[dict], user):
    """The things found on one page of the report, with the titles that their pages have today."""
    pages = Page.objects.in_bulk([each["page"] for each in found if each["page"]])
    for each in found:
        page = pages.get(each["page"])
        may_edit = page is not None and page.permissions_for_user(user).can_edit()
        language = BY_CODE.get(each["language"])
        yield Line(
            title=page.get_admin_display_title() if page else each["subject"] or _("A page that is gone"),
            code=language.tag if language else "",
            language=language.endonym if language else "",
            edit_url=reverse("wagtailadmin_pages:edit", args=[page.pk]) if may_edit else "",
            reasons=[wording(Obstacle(code, field="", about="…")) for code in each["codes"]],
            done=str(DONE.get(each["done"], "")),
            is_violation=each["kind"] not in LOOSE_ENDS,
        )


class PatrolMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_see(request.user)


def menu_item() -> MenuItem:
    """For the hook `register_reports_menu_item`."""
    return PatrolMenuItem(_("Patrol"), reverse(NAME), name="patrol", icon_name="view", order=710)


def urls() -> list:
    """For the hook `register_admin_urls`."""
    return [path("reports/patrol/", patrol_report, name=NAME)]
