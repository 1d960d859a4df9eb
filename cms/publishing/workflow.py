"""A step of Wagtail’s workflows that is a sign-off: approving it signs off exactly the text under review."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Task, TaskState

from cms.publishing.decisions import digest_of_draft, may_decide, sign_off, standing_sign_off
from cms.publishing.models import ROLE_CHOICES
from cms.publishing.rules.candidate import Role


class SignOffTask(Task):
    """A review by those who sign off in one role. Nobody signs off their own text."""

    role = models.CharField(
        _("role"),
        max_length=20,
        choices=ROLE_CHOICES,
        help_text=_("Those with this role review the page. A language reviewer reviews their own language."),
    )

    admin_form_fields = [*Task.admin_form_fields, "role"]
    admin_form_readonly_on_edit_fields = [*Task.admin_form_readonly_on_edit_fields, "role"]

    class Meta:
        verbose_name = _("sign-off task")
        verbose_name_plural = _("sign-off tasks")

    @classmethod
    def get_description(cls) -> str:
        return gettext("Approving signs off the text: by a medical, language or compliance reviewer.")

    def _may_decide(self, obj: models.Model, user) -> bool:
        return isinstance(obj, Page) and may_decide(user, self.role, obj)

    def user_can_access_editor(self, obj: models.Model, user) -> bool:
        return self._may_decide(obj, user)

    def locked_for_user(self, obj: models.Model, user) -> bool:
        return not self._may_decide(obj, user)

    def user_can_lock(self, obj: models.Model, user) -> bool:
        return self._may_decide(obj, user)

    def get_actions(self, obj: models.Model, user) -> list[tuple[str, str, bool]]:
        if not self._may_decide(obj, user):
            return []
        return [
            ("reject", gettext("Request changes"), True),
            ("approve", gettext("Sign off"), False),
            ("approve", gettext("Sign off with comment"), True),
        ]

    def get_task_states_user_can_moderate(self, user, **kwargs) -> models.QuerySet:
        states = self.task_states.filter(status=TaskState.STATUS_IN_PROGRESS).select_related("revision")
        mine = [state.pk for state in states if self._may_decide(state.revision.content_object, user)]
        return TaskState.objects.filter(pk__in=mine)

    def on_action(self, task_state: TaskState, user, action_name: str, **kwargs) -> None:
        """Signs off before the step is approved; where that is refused the step stays as it was."""
        if action_name == "approve" and task_state.status == TaskState.STATUS_IN_PROGRESS:
            self._sign_off(task_state.revision.content_object, user)
        super().on_action(task_state, user, action_name, **kwargs)

    def _sign_off(self, page: Page, user) -> None:
        # the latest draft, not the revision that was handed in: that is what Wagtail shows and publishes
        digest = digest_of_draft(page)
        if standing_sign_off(page, Role(self.role), digest) is None:  # or it was given outside the workflow
            sign_off(page, self.role, user=user, digest=digest)
