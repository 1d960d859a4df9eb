"""The courtesy: the editor’s form says beside the field why a page cannot be published yet."""

from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm

from cms.publishing.gate import obstacles_for, obstacles_for_snippet
from cms.publishing.messages import MESSAGES, wording

# Where Django would only say “This field is required”, the gate’s own words are said.
MISSING = {
    "outcome_disclaimer": "disclaimer-missing",
    "expected_results": "expected-results-missing",
    "consent": "consent-missing",
}

# What a workflow is there to bring is asked for when the page goes live, not when its review begins.
BROUGHT_BY_REVIEW = frozenset({"sign-off-missing"})
REVIEW = ("action-submit", "action-restart-workflow", "action-workflow-action")


class GatedPageForm(WagtailAdminPageForm):
    """Asks the gate on publish and submit; drafts and autosave (deferred validation) are never asked."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, code in MISSING.items():
            if name in self.fields:
                self.fields[name].error_messages["required"] = MESSAGES[code]

    def _post_clean(self) -> None:
        super()._post_clean()
        if self.is_deferred_validation:
            return
        already_told = set(self.errors)
        for obstacle in obstacles_for(self.instance):
            if obstacle.code in BROUGHT_BY_REVIEW and self._is_for_review():
                continue
            field = obstacle.field if obstacle.field in self.fields else None
            if field not in already_told:
                self.add_error(field, wording(obstacle))

    def _is_for_review(self) -> bool:
        return "action-publish" not in self.data and any(name in self.data for name in REVIEW)


class GatedSnippetForm(WagtailAdminModelForm):
    """The same for a snippet that pages show."""

    def _post_clean(self) -> None:
        super()._post_clean()
        if self.is_deferred_validation:
            return
        already_told = set(self.errors)
        for obstacle in obstacles_for_snippet(self.instance):
            field = obstacle.field if obstacle.field in self.fields else None
            if field not in already_told:
                self.add_error(field, wording(obstacle))
