"""Which pages and claims are due for their review, and whose task it is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem
from wagtail.models import Locale

from cms.days import site_today
from cms.translation.rights import languages_of
from stories import claim_reminders
from stories.models import ArticlePage, StoryPage, TreatmentPage

REVIEWED = (TreatmentPage, StoryPage, ArticlePage)
SOON = timedelta(days=60)
A_PAGE = 50


@dataclass(frozen=True)
class Due:
    """A page or a claim that is to be reviewed: by which day, by whom, and where that is done."""

    title: str
    locale: Locale
    day: date
    owner: AbstractBaseUser | None
    url: str


def due(user, *, today: date, only_mine: bool = False) -> list[Due]:
    """What is overdue for its review or comes soon, and is this person’s to see, the longest overdue first."""
    found = [*_pages(user, today + SOON), *_claims(user, today + SOON)]
    if only_mine:
        found = [each for each in found if each.owner == user]
    return sorted(found, key=lambda each: (each.day, each.url))


def _pages(user, until: date) -> Iterator[Due]:
    """The pages in this person’s languages."""
    for model in REVIEWED:
        pages = model.objects.filter(review_due__lte=until, locale__language_code__in=languages_of(user))
        for page in pages.select_related("locale", "review_owner").defer_streamfields():
            url = reverse("wagtailadmin_pages:edit", args=[page.pk])
            yield Due(page.get_admin_display_title(), page.locale, page.review_due, page.review_owner, url)


def _claims(user, until: date) -> Iterator[Due]:
    """The claims that readers see, for those who may change them."""
    if not user.has_perm("stories.change_efficacyclaim"):
        return
    for claim in claim_reminders.due(until):
        url = reverse("wagtailsnippets_stories_efficacyclaim:inspect", args=[claim.pk])
        with override(claim.locale.language_code):
            title = str(claim)
        yield Due(title, claim.locale, claim.review_by, claim.owner, url)


def reviews_due(request: HttpRequest) -> HttpResponse:
    """The report: overdue, and due within sixty days."""
    today, only_mine = site_today(), request.GET.get("whose") == "mine"
    found = due(request.user, today=today, only_mine=only_mine)
    page_obj = Paginator(found, A_PAGE).get_page(request.GET.get("p"))
    rows = [{"due": each, "is_overdue": each.day < today} for each in page_obj]
    context = {"rows": rows, "page_obj": page_obj, "only_mine": only_mine}
    return render(request, "publishing/reviews_due.html", context)


class ReviewsSummary(SummaryItem):
    """On the first page of the admin: how many reviews are due."""

    order = 400
    template_name = "publishing/reviews_summary.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        today = site_today()
        found = due(self.request.user, today=today)
        overdue = sum(each.day < today for each in found)
        return {"number": len(found), "overdue": overdue}

    def is_shown(self) -> bool:
        return bool(languages_of(self.request.user))


def menu_item() -> MenuItem:
    return MenuItem(_("Reviews due"), reverse("casebook_reviews_due"), icon_name="history", order=900)


def add_summary(request: HttpRequest, items: list[SummaryItem]) -> None:
    """For the hook `construct_homepage_summary_items`."""
    items.append(ReviewsSummary(request))


urlpatterns = [path("reports/reviews-due/", reviews_due, name="casebook_reviews_due")]
