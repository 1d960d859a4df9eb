"""A claim in the admin: its own page with where it is shown, and the same in few words above its form."""

from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy
from wagtail.snippets.views.snippets import IndexView, InspectView

from cms.days import site_today
from stories.claim_usage import pages_with, with_what_would_fail
from stories.models import EfficacyClaim

FIRST = 5


class ClaimIndexView(IndexView):
    """The list: each claim leads to where it is shown as well."""

    def get_list_more_buttons(self, instance: EfficacyClaim) -> list:
        return named(super().get_list_more_buttons(instance), self.get_inspect_url(instance))


class TellsWhereItIsShown:
    """For the form of a claim (`claims/edit.html`): before somebody changes one, its public pages are named."""

    @cached_property
    def header_more_buttons(self) -> list:
        return named(super().header_more_buttons, self.get_inspect_url())

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        before = EfficacyClaim.objects.get(pk=self.object.pk)
        if before.live and before.status == EfficacyClaim.Status.APPROVED:
            rows = pages_with(before)
            shown = {"rows": rows[:FIRST], "more": max(len(rows) - FIRST, 0), "url": self.get_inspect_url()}
            context["where_shown"] = {**shown, "total": len(rows)}
        return context


class ClaimPageView(InspectView):
    """The claim: what it says, what stands behind it, and the public pages that show it."""

    template_name = "claims/claim.html"
    page_title = gettext_lazy("Where it is shown")

    def get_fields_context(self) -> list:
        return []  # the template shows them in its own way

    def get_context_data(self, **kwargs) -> dict:
        claim = self.object
        shown = with_what_would_fail(claim)
        return super().get_context_data(**kwargs) | {
            "claim": claim,
            "shown": shown,
            "failing": sum(bool(each.reasons) for each in shown),
            "is_due": claim.review_by is not None and claim.review_by <= site_today(),
            "successor": claim.superseded_by.localized if claim.superseded_by else None,
        }


def named(buttons: list, url: str | None) -> list:
    """Wagtail’s buttons, with ours in the place of “Inspect”."""
    for button in buttons:
        if url and button.url == url:
            button.label = gettext("Where it is shown")
    return buttons
