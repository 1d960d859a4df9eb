"""Outcome disclaimers, approved in each language and bound to their exact text."""

import hashlib

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin
from wagtail_localize.fields import TranslatableField

from cms.languages import BY_CODE
from cms.publishing import turns
from cms.publishing.approval import ApprovalPanel
from cms.publishing.forms import GatedSnippetForm
from cms.publishing.gate import GatedSnippet, NotPublishable, obstacles_for_snippet
from cms.publishing.rules.snippets import SnippetCandidate, Wording
from cms.record import ledger


class OutcomeDisclaimer(GatedSnippet, DraftStateMixin, RevisionMixin, TranslatableMixin, models.Model):
    """What every outcome stands on: that it is one person’s, and does not predict another’s.

    Readers are shown the text of the approval, never the text of this row: a change is read by nobody
    until a compliance officer approves it.
    """

    written_only_with = (
        "stories.change_outcomedisclaimer"  # translators read it at the desk, and change nothing
    )

    name = models.CharField(
        _("name"), max_length=200, help_text=_("For editors, to find it. Readers do not see it.")
    )
    lead = models.CharField(
        _("first sentence"), max_length=255, help_text=_("Set large. The one sentence to remember.")
    )
    text = models.TextField(_("text"), help_text=_("Two or three sentences, beside the outcome."))
    short = models.CharField(
        _("short form"),
        max_length=255,
        help_text=_("For cards, search results, feeds and previews."),
    )

    base_form_class = GatedSnippetForm
    approval_permission = "stories.approve_outcomedisclaimer"
    panels = [
        ApprovalPanel(),
        FieldPanel("name"),
        FieldPanel("lead"),
        FieldPanel("text"),
        FieldPanel("short"),
    ]
    translatable_fields = [
        TranslatableField("name"),
        TranslatableField("lead"),
        TranslatableField("text"),
        TranslatableField("short"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("outcome disclaimer")
        verbose_name_plural = _("outcome disclaimers")
        permissions = [("approve_outcomedisclaimer", "Can approve outcome disclaimers")]

    def __str__(self) -> str:
        return self.name

    def as_snippet_candidate(self) -> SnippetCandidate:
        return SnippetCandidate(
            script=BY_CODE[self.locale.language_code].script,
            language=self.locale.language_code,
            wordings=tuple(Wording(name, getattr(self, name)) for name in ("lead", "text", "short")),
        )

    @property
    def digest(self) -> str:
        """SHA-256 of the exact text, as hexadecimal text."""
        parts = "\x1f".join((self.lead, self.text, self.short))
        return hashlib.sha256(parts.encode()).hexdigest()

    @property
    def approved(self) -> "DisclaimerApproval | None":
        """The approval in force, whose text readers see."""
        return self.approvals.filter(withdrawn_at=None).order_by("-pk").first()

    @property
    def awaits_approval(self) -> bool:
        approval = self.approved
        return approval is None or approval.digest != self.digest

    @property
    def approval_status(self) -> str:
        """Where the approval stands, in words for the list."""
        if not self.awaits_approval:
            return gettext("Approved")
        if self.approved is None:
            return gettext("Waits for its first approval")
        return gettext("Changed since the approval")

    @transaction.atomic
    def approve(self, *, user) -> "DisclaimerApproval":
        """Bind an approval to the text as it stands. Raises ValidationError for one that may not be live."""
        turns.alone()
        if not self.live:
            raise ValidationError(_("Publish the disclaimer before you approve it."))
        if obstacles := obstacles_for_snippet(self):  # the row may have been written by hand
            raise NotPublishable(obstacles)
        approval = DisclaimerApproval.objects.create(
            disclaimer=self,
            lead=self.lead,
            text=self.text,
            short=self.short,
            digest=self.digest,
            approved_by=user,
        )
        self.note("disclaimer-approved", user=user, approval=approval.pk, digest=approval.digest)
        return approval

    def withdraw_approval(self, *, user) -> bool:
        """Readers may see no text of it any more. False where none was approved."""
        approval = self.approved
        if approval is None:
            return False
        approval.withdraw(user=user)
        return True

    def note(self, action: str, *, user, **facts) -> None:
        """Write a decision about this disclaimer into the record."""
        ledger.note(action, record=self, language=self.locale.language_code, user=user, facts=facts)


class DisclaimerApproval(models.Model):
    """A compliance officer’s approval of one exact text in one language. Kept outside the disclaimer, so
    that copying a disclaimer for translation never copies an approval.
    """

    disclaimer = models.ForeignKey(
        OutcomeDisclaimer,
        verbose_name=_("outcome disclaimer"),
        on_delete=models.CASCADE,
        related_name="approvals",
    )
    lead = models.CharField(_("first sentence"), max_length=255)
    text = models.TextField(_("text"))
    short = models.CharField(_("short form"), max_length=255)
    digest = models.CharField(_("text digest"), max_length=64)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("approved by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="disclaimer_approvals",
    )
    approved_at = models.DateTimeField(_("approved at"), auto_now_add=True)
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)

    class Meta:
        verbose_name = _("disclaimer approval")
        verbose_name_plural = _("disclaimer approvals")

    def __str__(self) -> str:
        return f"{self.disclaimer}, {self.approved_at:%Y-%m-%d}"

    @transaction.atomic
    def withdraw(self, *, user=None) -> None:
        """Take the text from readers at once. An approval that this one had replaced does not come back."""
        turns.alone()
        now = timezone.now()
        self.disclaimer.approvals.filter(withdrawn_at=None).exclude(pk=self.pk).update(withdrawn_at=now)
        self.disclaimer.note("disclaimer-approval-withdrawn", user=user, approval=self.pk, digest=self.digest)
        self.withdrawn_at = now
        self.save(update_fields=["withdrawn_at"])
