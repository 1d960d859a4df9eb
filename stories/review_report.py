"""Which pages are due for their review, and whose task it is."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem
from wagtail.models import Page

from cms.days import site_today
from stories.models import ArticlePage, StoryPage, TreatmentPage
from stories.permissions import languages_of

REVIEWED = (TreatmentPage, StoryPage, ArticlePage)
SOON = timedelta(days=60)
A_PAGE = 50


def due(user, *, today: date, only_mine: bool = False) -> list[Page]:
    """The pages in this person’s languages whose review is overdue or comes soon, the longest overdue first."""
    found: list[Page] = []
    for model in REVIEWED:
        pages = model.objects.filter(
            review_due__lte=today + SOON, locale__language_code__in=languages_of(user)
        )
        if only_mine:
            pages = pages.filter(review_owner=user)
        found += pages.select_related("locale", "review_owner").defer_streamfields()
    return sorted(found, key=lambda page: (page.review_due, page.pk))


def reviews_due(request: HttpRequest) -> HttpResponse:
    """The report: overdue, and due within sixty days."""
    today, only_mine = site_today(), request.GET.get("whose") == "mine"
    pages = Paginator(due(request.user, today=today, only_mine=only_mine), A_PAGE).get_page(
        request.GET.get("p")
    )
    rows = [
        {
            "page": page,
            "is_overdue": page.review_due < today,
            "url": reverse("wagtailadmin_pages:edit", args=[page.pk]),
        }
        for page in pages
    ]
    context = {"rows": rows, "page_obj": pages, "only_mine": only_mine}
    return render(request, "publishing/reviews_due.html", context)


class ReviewsSummary(SummaryItem):
    """On the first page of the admin: how many reviews are due."""

    order = 400
    template_name = "publishing/reviews_summary.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        today = site_today()
        found = due(self.request.user, today=today)
        overdue = sum(page.review_due < today for page in found)
        return {"number": len(found), "overdue": overdue}

    def is_shown(self) -> bool:
        return bool(languages_of(self.request.user))


def menu_item() -> MenuItem:
    return MenuItem(_("Reviews due"), reverse("casebook_reviews_due"), icon_name="history", order=900)


def add_summary(request: HttpRequest, items: list[SummaryItem]) -> None:
    """For the hook `construct_homepage_summary_items`."""
    items.append(ReviewsSummary(request))


urlpatterns = [path("reports/reviews-due/", reviews_due, name="casebook_reviews_due")]
