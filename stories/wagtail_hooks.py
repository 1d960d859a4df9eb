"""What we register with Wagtail’s admin."""

from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail.snippets.models import register_snippet

from cms.publishing import admin_hooks, home_panels, mirrors, notice_views, pack_views, rule_book_views, views
from cms.publishing.bulk import PublishEachPage
from cms.publishing.side_panel import GatedPageViewSet, panel_urls
from cms.translation import desk_views, queue_views
from cms.translation.rights import languages_of
from stories import (
    admin_views,
    disclaimer_views,
    patrol_report,
    record_doors,
    review_report,
    translation_views,
)
from stories.models import OutcomeDisclaimer
from stories.permissions import may_approve_disclaimers
from stories.viewsets import RecordsViewSetGroup, RegistryViewSetGroup

register_snippet(RegistryViewSetGroup)


hooks.register("register_log_actions", admin_hooks.register_log_actions)
# under the same name as Wagtail’s own: the later one counts, hence the order
hooks.register("register_bulk_action", PublishEachPage, order=10)
hooks.register("construct_homepage_panels", home_panels.construct_homepage_panels)
hooks.register("register_reports_menu_item", review_report.menu_item)
hooks.register("register_reports_menu_item", rule_book_views.menu_item)
hooks.register("register_admin_menu_item", notice_views.menu_item)
hooks.register("register_admin_menu_item", queue_views.menu_item)
hooks.register("construct_homepage_summary_items", review_report.add_summary)
hooks.register("register_admin_menu_item", record_doors.menu_item)
hooks.register("register_admin_urls", record_doors.urls)
hooks.register("after_copy_page", mirrors.say_why_it_is_a_draft)
hooks.register("register_admin_viewset", GatedPageViewSet, order=10)
hooks.register("register_admin_urls", panel_urls)
hooks.register("register_admin_urls", patrol_report.urls)
hooks.register("register_reports_menu_item", patrol_report.menu_item)


@hooks.register("register_admin_viewset")
def register_records() -> RecordsViewSetGroup:
    return RecordsViewSetGroup()


@hooks.register("register_admin_urls")
def register_our_urls() -> list:
    # the last ones stand before wagtail-localize’s own views of the same address: they ask for less than we do
    return [
        path(
            "disclaimers/<int:pk>/approve/",
            disclaimer_views.approve_disclaimer,
            name="casebook_approve_disclaimer",
        ),
        path(
            "disclaimers/<int:pk>/withdraw/",
            disclaimer_views.withdraw_approval,
            name="casebook_withdraw_approval",
        ),
        *views.urlpatterns,
        *notice_views.urlpatterns,
        *rule_book_views.urlpatterns,
        *pack_views.urlpatterns,
        *review_report.urlpatterns,
        *desk_views.urlpatterns,
        *queue_views.urlpatterns,
        path("consents/<int:pk>/scan/", admin_views.consent_scan, name="casebook_consent_scan"),
        path("localize/update/<int:translation_source_id>/", translation_views.update_translations),
        path("localize/page/<int:page_id>/convert_to_alias/", translation_views.refuse_mirror),
        *(
            path(f"localize/translate/<int:translation_id>/{rest}", view)
            for rest, view in translation_views.TRANSLATION_DOORS.items()
        ),
    ]


@hooks.register("register_snippet_listing_buttons")
def approve_button(snippet, user, next_url=None):
    if not isinstance(snippet, OutcomeDisclaimer) or not may_approve_disclaimers(user):
        return
    if snippet.live and snippet.awaits_approval:
        url = reverse("casebook_approve_disclaimer", args=[snippet.pk])
        yield Button(_("Approve this text"), url, icon_name="check", priority=5)


@hooks.register("before_edit_snippet")
@hooks.register("before_delete_snippet")
@hooks.register("before_unpublish")
def keep_to_your_languages(request: HttpRequest, instances, *args) -> None:
    """A translator changes snippets of their own language only."""
    found = instances if isinstance(instances, list) else [instances]
    codes = {s.locale.language_code for s in found if isinstance(s, TranslatableMixin)}
    if not codes <= languages_of(request.user):
        raise PermissionDenied


@hooks.register("before_create_snippet")
def add_in_your_languages(request: HttpRequest, model) -> None:
    """A new snippet is written in a language of one’s own; copies are new ones too."""
    if issubclass(model, TranslatableMixin):
        code = request.GET.get("locale") or Locale.get_default().language_code
        if code not in languages_of(request.user):
            raise PermissionDenied


@hooks.register("before_edit_page", order=-10)
def before_wagtail_localize_edits_a_page(request: HttpRequest, page: Page) -> HttpResponse | None:
    return translation_views.in_the_editor(request, page)


@hooks.register("before_edit_snippet")
def before_wagtail_localize_edits_a_snippet(request: HttpRequest, snippet: Model) -> HttpResponse | None:
    if isinstance(snippet, TranslatableMixin):
        return translation_views.in_the_editor(request, snippet)
    return None
