"""Views of the admin that ask before a change takes live pages down."""

import copy

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from cms.publishing import confirm
from cms.publishing.preview import would_fail


def saved_as(instance: Model, **values) -> None:
    """Save a copy of the record as it would be, for a preview: the record at hand stays as it is."""
    changed = copy.copy(instance)
    for name, value in values.items():
        setattr(changed, name, value)
    changed.save()


class AsksBeforeSaving:
    """For a view with a form: a change that would take live pages down is shown first, and confirmed."""

    def form_valid(self, form) -> HttpResponse:
        self.form = form
        if confirm.is_back(self.request):
            return self.render_to_response(self.get_context_data(form=form))
        if self.changes_what_is_live() and (question := self._question(form)):
            return question
        return super().form_valid(form)

    def _question(self, form) -> HttpResponse | None:
        title = _("This change takes pages down")
        return confirm.ask(self.request, lambda: self.rehearse(form), title=title)

    def changes_what_is_live(self) -> bool:
        return True

    def rehearse(self, form) -> None:
        """The change as it would be made."""
        saved_as(form.instance)


class AsksBeforePublishing(AsksBeforeSaving):
    """The same for a snippet with drafts: only publishing changes what pages stand on."""

    def changes_what_is_live(self) -> bool:
        return self.action == "publish"

    def rehearse(self, form) -> None:
        saved_as(form.instance, live=True)


class AsksBeforeUnpublishing:
    """For Wagtail’s question before a snippet is unpublished: it shows the pages that go."""

    template_name = "publishing/confirm_unpublish.html"

    def failures(self) -> list:
        if not hasattr(self, "_failures"):
            self._failures = would_fail(lambda: saved_as(self.object, live=False))
        return self._failures

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if self.failures() and request.POST.get(confirm.CONFIRMED) != confirm.fingerprint(self.failures()):
            return self.get(request, *args, **kwargs)
        return super().post(request, *args, **kwargs)

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        failures = self.failures()
        return {**context, "rows": confirm.rows(failures), "fingerprint": confirm.fingerprint(failures)}
