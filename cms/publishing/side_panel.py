"""“Before you publish”: the panel beside the page editor that shows what stands in the way while writing."""

from dataclasses import dataclass

from django.conf import settings
from django.forms import Media
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page

from cms.languages import BY_CODE, Language
from cms.publishing.gate import Gated, obstacles_for
from cms.publishing.live_check import check_new_page, check_page, context_of, places_of
from cms.publishing.panel_decisions import decide
from cms.publishing.report import Report, report_on


@dataclass(frozen=True)
class Translated:
    """The same page in a language: how many obstacles its latest draft has, and its editor."""

    language: Language
    count: int
    url: str = ""
    is_this: bool = False


class BeforePublishPanel(BaseSidePanel):
    """Shows what the gate would say of the page as it is written."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = _("Toggle what stands in the way of publishing")
        icon_name = "tasks"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context) -> dict:
            return {**super().get_context_data(parent_context), "count": self.panel.report.total}

    name = "before-publish"
    title = _("Before you publish")
    template_name = "publishing/before_publish_panel.html"
    order = 150

    def __init__(self, page: Gated, request: HttpRequest, *, check_url: str):
        super().__init__(page, request)
        self.check_url = check_url

    @property
    def media(self) -> Media:
        return Media(
            js=[
                "casebook/js/words-in-form.js",
                "casebook/js/before-publish.js",
                "casebook/js/insert-claim.js",
            ],
            css={"all": ["casebook/css/before-publish.css"]},
        )

    @cached_property
    def report(self) -> Report:
        """The page as it was last saved, or as it was sent when the form was refused."""
        places = places_of(self.object.get_edit_handler())
        return report_on(self.object, user=self.request.user, places=places)

    def get_context_data(self, parent_context) -> dict:
        return {
            **super().get_context_data(parent_context),
            **context_of(self.report, self.object),
            "check_url": self.check_url,
            "csrf_cookie": settings.CSRF_COOKIE_NAME,
            "languages": self._languages(),
        }

    def _languages(self) -> list[Translated]:
        page, here = self.object, self.report.language
        found = {here: Translated(BY_CODE[here], self.report.total, is_this=True)}
        others = page.get_translations() if page.pk else ()
        for other in others:
            draft = other.get_latest_revision_as_object()
            if not isinstance(draft, Gated):
                continue
            may_edit = draft.permissions_for_user(self.request.user).can_edit()
            url = reverse("wagtailadmin_pages:edit", args=[draft.pk]) if may_edit else ""
            code = draft.locale.language_code
            found[code] = Translated(BY_CODE[code], len(obstacles_for(draft)), url)
        return [found[code] for code in BY_CODE if code in found]


def with_panel(panels: MediaContainer, panel: BeforePublishPanel) -> MediaContainer:
    """The side panels with ours after the first, which is the page’s status."""
    return MediaContainer([*panels[:1], panel, *panels[1:]])


class GatedCreateView(CreateView):
    """Wagtail’s view for a new page, with our panel."""

    def get_side_panels(self) -> MediaContainer:
        panels = super().get_side_panels()
        if not isinstance(self.page, Gated):
            return panels
        kind = self.page_content_type
        url = reverse("casebook_check_new", args=[kind.app_label, kind.model, self.parent_page.pk])
        return with_panel(panels, BeforePublishPanel(self.page, self.request, check_url=url))


class BesideEditor:
    """For the views that edit a page: adds our panel."""

    def get_side_panels(self) -> MediaContainer:
        panels = super().get_side_panels()
        # autosave answers with the parts that it changes, and our panel asks for itself
        if not isinstance(self.page, Gated) or self.page.alias_of_id or self.expects_json_response:
            return panels
        url = reverse("casebook_check", args=[self.page.pk])
        return with_panel(panels, BeforePublishPanel(self.page, self.request, check_url=url))


class GatedEditView(BesideEditor, EditView):
    """Wagtail’s view of a page in the editor, with our panel."""


class GatedRevertView(BesideEditor, RevisionsRevertView):
    """Wagtail’s view of an old revision in the editor, with our panel."""


class GatedPageViewSet(PageViewSet):
    """Wagtail’s views of pages, with our panel beside the editors."""

    model = Page
    add_view_class = GatedCreateView
    edit_view_class = GatedEditView
    revisions_revert_view_class = GatedRevertView


def panel_urls() -> list[URLPattern]:
    """For the hook `register_admin_urls`: what the panel asks, and where its decisions go."""
    return [
        path("before-publish/<int:page_id>/", check_page, name="casebook_check"),
        path(
            "before-publish/new/<slug:app_label>/<slug:model_name>/<int:parent_id>/",
            check_new_page,
            name="casebook_check_new",
        ),
        path("before-publish/<int:page_id>/decide/", decide, name="casebook_decide"),
    ]
