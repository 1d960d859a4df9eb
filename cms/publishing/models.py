"""What the gate keeps: clearances, sign-offs, waivers, notices, and what the clock and the patrol have done."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.publishing.locale_policy import ROLE_CHOICES, LocalePolicy
from cms.publishing.rules.packs import NEWEST

__all__ = [
    "ROLE_CHOICES",
    "Chore",
    "Clearance",
    "LocalePolicy",
    "Notice",
    "PackSwitch",
    "PatrolRun",
    "SignOff",
    "Waiver",
]


class ClearanceQuerySet(models.QuerySet):
    def standing(self) -> "ClearanceQuerySet":
        return self.filter(ended_at=None)

    def for_page(self, page: Page) -> "ClearanceQuerySet":
        return self.filter(page_id=page.pk)

    def end(self, *, because: str) -> bool:
        """End what stands; whether anything did. The page may not be live without a new one."""
        return bool(self.standing().update(ended_at=timezone.now(), ended_because=because[:200]))


class Clearance(models.Model):
    """The record that one exact content was examined and may be public, until it ends.

    `digest` is the SHA-256 of the content, `basis` what it rests on: disclaimer, claims and consent with
    the versions that were examined, the rule pack, the sign-offs and the waivers. A page has at most one
    that has not ended, and on PostgreSQL a page without one cannot be live (`cms.publishing.guards`).
    """

    page = models.ForeignKey(
        Page,
        verbose_name=_("page"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="clearances",
    )
    translation_key = models.UUIDField(_("translation key"), db_index=True)
    language = models.CharField(_("language"), max_length=10)
    title = models.CharField(_("title"), max_length=255)
    digest = models.CharField(_("content digest"), max_length=64)
    basis = models.JSONField(_("basis"), default=dict)
    cleared_at = models.DateTimeField(_("cleared at"), auto_now_add=True)
    cleared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("cleared by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="clearances",
    )
    ended_at = models.DateTimeField(_("ended at"), null=True)
    ended_because = models.CharField(_("ended because"), max_length=200, blank=True)

    objects = ClearanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("clearance")
        verbose_name_plural = _("clearances")
        indexes = [models.Index(fields=["page", "digest"], name="clearance_page_digest")]
        constraints = [
            models.UniqueConstraint(fields=["page"], condition=Q(ended_at=None), name="one_clearance_a_page")
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.language}), {self.cleared_at:%Y-%m-%d %H:%M}"


class Withdrawable(models.QuerySet):
    """Sign-offs and waivers can be taken back; what is taken back stays on record."""

    def standing(self) -> "Withdrawable":
        return self.filter(withdrawn_at=None)

    def for_page(self, page: Page) -> "Withdrawable":
        return self.filter(page_id=page.pk)


class WaiverQuerySet(Withdrawable):
    def in_force(self, *, on: date) -> "WaiverQuerySet":
        return self.standing().filter(Q(until=None) | Q(until__gte=on))


class SignOff(models.Model):
    """A named person’s “I have read exactly this, and it may be published”, in one role.

    Bound to the content by its digest: whoever changes a word needs a new one.
    """

    page = models.ForeignKey(
        Page, verbose_name=_("page"), null=True, on_delete=models.SET_NULL, related_name="sign_offs"
    )
    role = models.CharField(_("role"), max_length=20, choices=ROLE_CHOICES)
    digest = models.CharField(_("content digest"), max_length=64)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("signed off by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="sign_offs",
    )
    signed_at = models.DateTimeField(_("signed off at"), auto_now_add=True)
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True)

    objects = Withdrawable.as_manager()

    class Meta:
        verbose_name = _("sign-off")
        verbose_name_plural = _("sign-offs")
        permissions = [
            ("sign_off_medical", "Can sign off as medical reviewer"),
            ("sign_off_language", "Can sign off as language reviewer"),
            ("sign_off_compliance", "Can sign off as compliance officer"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["page", "role", "digest"],
                condition=Q(withdrawn_at=None),
                name="one_sign_off_a_role_and_content",
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}, {self.signed_at:%Y-%m-%d %H:%M}"


class Waiver(models.Model):
    """A named person’s reasoned “this finding is fine”, for one page and one thing, until a day."""

    page = models.ForeignKey(
        Page, verbose_name=_("page"), null=True, on_delete=models.SET_NULL, related_name="waivers"
    )
    code = models.CharField(_("finding"), max_length=40)
    about = models.CharField(_("about"), max_length=500, blank=True)
    reason = models.TextField(_("why it is right here"))
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("waived by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="waivers",
    )
    waived_at = models.DateTimeField(_("waived at"), auto_now_add=True)
    until = models.DateField(_("until"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True)

    objects = WaiverQuerySet.as_manager()

    class Meta:
        verbose_name = _("waiver")
        verbose_name_plural = _("waivers")

    def __str__(self) -> str:
        return f"{self.code}, {self.waived_at:%Y-%m-%d}"


class Notice(models.Model):
    """A task for the people responsible: a page was taken down, a schedule held, a review is overdue."""

    class Kind(models.TextChoices):
        TAKEN_DOWN = "taken-down", _("taken down")
        CONSENT_ENDS = "consent-ends", _("a consent ends soon")
        REVIEW_DUE = "review-due", _("a review is due")
        REVIEW_OVERDUE = "review-overdue", _("a review is overdue")
        VIOLATION = "violation", _("found by the patrol")
        DISCLAIMER_WAITS = "disclaimer-waits", _("a disclaimer waits for its approval")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    page = models.ForeignKey(
        Page, verbose_name=_("page"), null=True, on_delete=models.CASCADE, related_name="notices"
    )
    subject = models.CharField(_("record"), max_length=120, blank=True)
    codes = models.JSONField(_("obstacles"), default=list)
    facts = models.JSONField(_("facts"), default=dict)
    raised_at = models.DateTimeField(_("raised at"), auto_now_add=True)
    told_at = models.DateTimeField(_("told at"), null=True)
    done_at = models.DateTimeField(_("done at"), null=True)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("done by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        ordering = ["-raised_at"]
        indexes = [models.Index(fields=["done_at", "-raised_at"], name="notices_to_do")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.raised_at:%Y-%m-%d}"


class PackSwitch(models.Model):
    """A version of the rules was switched on: the last one holds (`packs.current`)."""

    pack = models.CharField(_("version of the rules"), max_length=20)
    at = models.DateTimeField(_("switched on at"), auto_now_add=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("switched on by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("switch of the rules")
        verbose_name_plural = _("switches of the rules")

    def __str__(self) -> str:
        return self.pack

    @classmethod
    def current(cls) -> str:
        """The version that holds. A site that never chose has begun with the newest of its day."""
        return cls.objects.order_by("-pk").values_list("pack", flat=True).first() or NEWEST


class Chore(models.Model):
    """One thing that the clock does again and again, and when it was last done.

    The row is also the lock: of several clocks the one that takes it does the work, and a clock that is
    killed in the middle of it holds it no longer than `taken_until`.
    """

    name = models.CharField(_("name"), max_length=20, primary_key=True)
    done_at = models.DateTimeField(_("last done"), null=True)
    taken_until = models.DateTimeField(_("taken until"), null=True)

    class Meta:
        verbose_name = _("chore of the clock")
        verbose_name_plural = _("chores of the clock")

    def __str__(self) -> str:
        return self.name


class PatrolRun(models.Model):
    """One round of the patrol: who asked for it, how far it came, and what it found.

    `found` holds numbers and codes, never a title or an address, so that erasing a person leaves nothing here.
    """

    asked_at = models.DateTimeField(_("asked for at"), auto_now_add=True)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("asked for by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    started_at = models.DateTimeField(_("started at"), null=True)
    heard_at = models.DateTimeField(_("last sign of life"), null=True)
    ended_at = models.DateTimeField(_("ended at"), null=True)
    pages = models.PositiveIntegerField(_("pages looked at"), default=0)
    standing = models.PositiveIntegerField(_("what stands in violation"), default=0)
    mended = models.PositiveIntegerField(_("what the round mended"), default=0)
    found = models.JSONField(_("what was found"), default=list)

    class Meta:
        verbose_name = _("round of the patrol")
        verbose_name_plural = _("rounds of the patrol")
        ordering = ["-asked_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.asked_at:%Y-%m-%d %H:%M}"
