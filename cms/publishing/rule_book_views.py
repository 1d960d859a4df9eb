"""The door to the rule book, for everybody who may sign in to the admin."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from wagtail.admin.menu import MenuItem

from cms.languages import BY_CODE, DEFAULT, LANGUAGES
from cms.publishing import packs
from cms.publishing.messages import GROUPS
from cms.publishing.pack_views import MAY_SWITCH
from cms.publishing.rule_book import Asked, chapters, number_of_rules
from cms.publishing.rules.law import Group

NAME = "casebook_rule_book"
MOST_LETTERS = 100


def rule_book(request: HttpRequest) -> HttpResponse:
    group = request.GET.get("group")
    asked = Asked(
        words=request.GET.get("q", "").strip()[:MOST_LETTERS],
        group=Group(group) if group in list(Group) else None,
        language=BY_CODE.get(request.GET.get("language", "")),
    )
    reader = get_language()
    found = chapters(asked, reader=reader if reader in BY_CODE else DEFAULT.code, user=request.user)
    context = {
        "header_title": _("Rules"),
        "page_title": _("Rules"),
        "header_icon": "clipboard-list",
        "pack": packs.current(),
        "newer": packs.newer(),
        "may_switch": request.user.has_perm(MAY_SWITCH),
        "asked": asked,
        "chapters": found,
        "number": sum(len(chapter.rules) for chapter in found),
        "total": number_of_rules(),
        "groups": list(GROUPS.items()),
        "languages": LANGUAGES,
    }
    return render(request, "publishing/rule_book.html", context)


def menu_item() -> MenuItem:
    """For the hook `register_reports_menu_item`."""
    return MenuItem(
        gettext_lazy("Rules"), reverse(NAME), name="rule-book", icon_name="clipboard-list", order=700
    )


urlpatterns = [path("rule-book/", rule_book, name=NAME)]
