"""Where the record and the erasure stand in the admin."""

from django.http import HttpRequest
from django.urls import path, reverse_lazy
from django.utils.translation import pgettext_lazy
from wagtail.admin.menu import MenuItem

from stories import record_views
from stories.erasure_views import EraseView
from stories.record_listing import RecordIndexView


class RecordMenuItem(MenuItem):
    """For those who may see the record."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(record_views.SEE)


def menu_item() -> MenuItem:
    """For the hook `register_admin_menu_item`."""
    address = reverse_lazy("casebook_record_index")
    return RecordMenuItem(
        pgettext_lazy("of decisions", "Record"), address, name="record", icon_name="history", order=220
    )


def urls() -> list:
    """For the hook `register_admin_urls`."""
    return [
        path("record/", RecordIndexView.as_view(), name="casebook_record_index"),
        path("record/results/", RecordIndexView.as_view(results_only=True), name="casebook_record_results"),
        path("record/shown/<int:pk>/", record_views.shown_page, name="casebook_record_page"),
        path("record/shown/<int:pk>/export/", record_views.export, name="casebook_record_export"),
        path("consents/<int:pk>/erase/", EraseView.as_view(), name="casebook_erase"),
        path("record/<uuid:key>/<str:language>/", record_views.RecordView.as_view(), name="casebook_record"),
    ]
