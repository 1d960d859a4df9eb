"""The doors to notices: the list, and done or open again with one click."""

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.urls import path, reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem

from cms.publishing import todo
from cms.publishing.models import Notice

A_PAGE = 25


def notices(request: HttpRequest) -> HttpResponse:
    """Mine or all, open or done."""
    if not request.user.has_perm("publishing.view_notice"):
        raise PermissionDenied
    may_see_all = todo.may_see_all(request.user)
    whose = "all" if may_see_all and request.GET.get("whose") == "all" else "mine"
    state = "done" if request.GET.get("state") == "done" else "open"
    found = todo.done_notices() if state == "done" else todo.open_notices()
    if whose == "mine":
        found = todo.those_for(request.user, found[: todo.MOST_LOOKED_AT])
    page = Paginator(found, A_PAGE).get_page(request.GET.get("p"))
    context = {
        "whose": whose,
        "state": state,
        "may_see_all": may_see_all,
        "page_obj": page,
        "rows": [todo.as_row(notice) for notice in page],
        "here": request.get_full_path(),
    }
    return render(request, "publishing/notices.html", context)


@require_POST
def mark_notice(request: HttpRequest, pk: int) -> HttpResponse:
    """Done, or open again. Those it is for may say so, and those who see all."""
    notice = get_object_or_404(Notice.objects.select_related("page"), pk=pk)
    if not (todo.may_see_all(request.user) or todo.those_for(request.user, [notice])):
        raise PermissionDenied
    done = request.POST.get("done") != "no"
    back = _back(request)
    if not todo.mark(notice, done=done, user=request.user):
        messages.info(request, _("Somebody else has just done the same."))
    else:
        message = _("Done: %(title)s") if done else _("Open again: %(title)s")
        undo = render_to_string(
            "publishing/notice_undo.html",
            {"pk": pk, "done": done, "told": message % {"title": todo.title_of(notice)}, "next": back},
            request,
        )
        messages.success(request, undo)
    return redirect(back)


def _back(request: HttpRequest) -> str:
    address = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(address, allowed_hosts={request.get_host()})
    return address if is_ours else reverse("casebook_notices")


class NoticesMenuItem(MenuItem):
    """The way to the notices."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm("publishing.view_notice")


def menu_item() -> NoticesMenuItem:
    return NoticesMenuItem(gettext_lazy("Notices"), reverse("casebook_notices"), icon_name="tasks", order=205)


urlpatterns = [
    path("notices/", notices, name="casebook_notices"),
    path("notices/<int:pk>/mark/", mark_notice, name="casebook_mark_notice"),
]
