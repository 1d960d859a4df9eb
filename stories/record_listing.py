"""The list of all pages that were ever public."""

import django_filters
from django.core.exceptions import PermissionDenied
from django.db.models import Max, Q, QuerySet
from django.forms import RadioSelect
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy, pgettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView

from cms.languages import BY_CODE, LANGUAGES
from cms.publishing.models import Clearance
from cms.record.models import Decision, Showing

ENDS = {"taken-down": gettext_lazy("Taken down"), "unpublished": gettext_lazy("Unpublished")}


class LanguageFilter(WagtailFilterSet):
    """Pages in one language."""

    language = django_filters.ChoiceFilter(
        choices=[(language.code, language.endonym) for language in LANGUAGES],
        label=gettext_lazy("Language"),
        widget=RadioSelect,
    )

    class Meta:
        model = Clearance
        fields = ["language"]


class RecordIndexView(BaseListingView):
    """Every page that was ever public, in each of its languages, the last cleared first."""

    template_name = "record/index.html"
    table_classname = "listing record-list"
    page_title = pgettext_lazy("of decisions", "Record")
    header_icon = "history"
    index_url_name = "casebook_record_index"
    index_results_url_name = "casebook_record_results"
    is_searchable = True
    paginate_by = 30
    default_ordering = "-cleared_at"
    filterset_class = LanguageFilter
    verbose_name_plural = gettext_lazy("pages in the record")
    columns = [
        TitleColumn(
            "title",
            label=gettext_lazy("Title"),
            accessor="record_title",
            get_url=lambda row: reverse("casebook_record", args=[row.translation_key, row.language]),
        ),
        Column("language", label=gettext_lazy("Language"), accessor="record_language"),
        Column("path", label=gettext_lazy("Address"), accessor="record_path"),
        Column("state", label=gettext_lazy("Now"), accessor="record_state"),
        Column("versions", label=gettext_lazy("Versions"), accessor="record_versions"),
        DateColumn("cleared_at", label=gettext_lazy("Last cleared"), sort_key="cleared_at"),
    ]

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not request.user.has_perm("record.view_decision"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self) -> QuerySet[Clearance]:
        last = Clearance.objects.values("translation_key", "language").annotate(last=Max("pk")).values("last")
        return Clearance.objects.filter(pk__in=last)

    def search_queryset(self, queryset: QuerySet[Clearance]) -> QuerySet[Clearance]:
        if not self.is_searching:
            return queryset
        titled = Clearance.objects.filter(title__icontains=self.search_query).values("translation_key")
        placed = Showing.objects.filter(path__icontains=self.search_query).values("translation_key")
        return queryset.filter(Q(translation_key__in=titled) | Q(translation_key__in=placed))

    def paginate_queryset(self, queryset, page_size):
        paginator, page, rows, has_others = super().paginate_queryset(queryset, page_size)
        page.object_list = in_words(list(rows))
        return paginator, page, page.object_list, has_others


def in_words(rows: list[Clearance]) -> list[Clearance]:
    """The rows with what their columns say, in three queries however many there are."""
    keys = {row.translation_key for row in rows}
    showings: dict[tuple, list[Showing]] = {}
    for showing in Showing.objects.filter(translation_key__in=keys).defer("html").order_by("since", "pk"):
        showings.setdefault((showing.translation_key, showing.language), []).append(showing)
    ends = Decision.objects.filter(translation_key__in=keys, action__in=ENDS).order_by("number")
    ended = {(end.translation_key, end.language): end.action for end in ends}
    for row in rows:
        here = showings.get((row.translation_key, row.language), [])
        row.record_title = row.title or gettext("Erased")
        row.record_language = BY_CODE[row.language].endonym
        row.record_path = here[-1].path if here else ""
        row.record_versions = len(here)
        is_public = any(showing.until is None for showing in here)
        row.record_state = (
            gettext("Public")
            if is_public
            else ENDS.get(ended.get((row.translation_key, row.language)), gettext("Not public"))
        )
    return rows
