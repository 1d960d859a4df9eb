"""Publishing many pages at once: what may go live does, and the rest is named with the reasons."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions.publish import PublishBulkAction
from wagtail.models import Page

from cms.publishing.messages import MESSAGES
from cms.publishing.refusals import reasons


@dataclass
class Refused:
    """A page that did not go live, and why in the words of the gate."""

    page: Page
    reasons: list[str]


class PublishEachPage(PublishBulkAction):
    """Wagtail’s bulk publish, with each page in a transaction of its own."""

    def __init__(self, request, model):
        super().__init__(request, model)
        self.refused: list[Refused] = []

    def get_execution_context(self) -> dict:
        return {**super().get_execution_context(), "refused": self.refused}

    @classmethod
    def execute_action(
        cls, objects, include_descendants=False, user=None, refused=None, **kwargs
    ) -> tuple[int, int]:
        refused = [] if refused is None else refused
        parents = sum(_publish(page, user, refused) for page in objects)
        children = 0
        if include_descendants:
            drafts = (draft for page in objects for draft in page.get_descendants().not_live())
            children = sum(
                _publish(draft, user, refused)
                for draft in drafts
                if user is None or draft.permissions_for_user(user).can_publish()
            )
        return parents, children

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str | None:
        if not num_parent_objects and not num_child_objects:
            return None
        return super().get_success_message(num_parent_objects, num_child_objects)

    def form_valid(self, form) -> HttpResponse:
        response = super().form_valid(form)
        for refused in self.refused:
            text = _("“%(title)s” was not published. %(reasons)s") % {
                "title": refused.page.get_admin_display_title(),
                "reasons": " ".join(refused.reasons),
            }
            messages.error(self.request, text)
        return response


def _publish(page: Page, user, refused: list[Refused]) -> bool:
    if page.alias_of_id:
        # Wagtail keeps no revision of a mirror, and raises RuntimeError when asked for one
        refused.append(Refused(page, [str(MESSAGES["page-mirrors-another"])]))
        return False
    try:
        with transaction.atomic():
            revision = page.get_latest_revision() or page.specific.save_revision(user=user)
            revision.publish(user=user)
    except ValidationError as refusal:
        refused.append(Refused(page, reasons(refusal, page.get_latest_revision_as_object())))
        return False
    return True
