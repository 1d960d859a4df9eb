"""Erasing a person in the admin, in two steps: see what goes, then type the number of the consent."""

from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from stories.erasure import NotErasable, belongings, erase, in_the_way, is_erased, summary
from stories.models import ConsentRecord

MAY_ERASE = "stories.delete_consentrecord"


def named(record: Model) -> dict[str, str]:
    """A page or record that may name the person, with its door."""
    title = record.get_admin_display_title() if isinstance(record, Page) else str(record)
    return {"title": title, "url": AdminURLFinder().get_edit_url(record) or ""}


class EraseView(WagtailAdminTemplateMixin, View):
    """What would be erased; with `?step=2` also the question for the number; then it is done."""

    template_name = "record/erase.html"
    page_title = gettext_lazy("Erase a person")
    header_icon = "bin"

    def setup(self, request: HttpRequest, pk: int) -> None:
        super().setup(request, pk=pk)
        self.record = get_object_or_404(ConsentRecord, pk=pk)

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not request.user.has_perm(MAY_ERASE):
            raise PermissionDenied
        if is_erased(self.record):
            messages.warning(request, _("Everything has already been erased."))
            return redirect("consents:inspect", self.record.pk)
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, **kwargs) -> HttpResponse:
        return self.render_to_response(self.get_context_data(asks=request.GET.get("step") == "2"))

    def post(self, request: HttpRequest, **kwargs) -> HttpResponse:
        if request.POST.get("reference", "").strip() != self.record.reference:
            error = _("This is not the number of this consent. Nothing was erased.")
            return self.render_to_response(self.get_context_data(asks=True, error=error))
        try:
            erase(self.record, user=request.user)
        except NotErasable as refusal:
            messages.error(request, str(refusal))
            return redirect("casebook_erase", self.record.pk)
        messages.success(request, _("Erased. Only numbers remain in the record."))
        return redirect("consents:inspect", self.record.pk)

    def get_context_data(self, *, asks: bool, error: str = "") -> dict:
        found, reasons = belongings(self.record), in_the_way(self.record)
        return {
            **super().get_context_data(),
            "record": self.record,
            "found": found,
            "summary": list(summary(found)),
            "reasons": reasons,
            "mentions": [named(each) for each in found.mentions],
            "asks": asks and not reasons,
            "error": error,
            "back": reverse("consents:inspect", args=[self.record.pk]),
            "breadcrumbs_items": self._crumbs(),
        }

    def _crumbs(self) -> list[dict]:
        above = {"url": reverse("consents:inspect", args=[self.record.pk]), "label": self.record.reference}
        return [*self.breadcrumbs_items, above, {"url": "", "label": self.page_title}]
