"""What the gate keeps: clearances, and the policy of each language."""

from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page

from cms.choices import ChoiceListField
from cms.publishing.rules.candidate import Role, Severity
from cms.publishing.rules.law import LAW
from cms.publishing.rules.packs import NEWEST
from cms.publishing.rules.policies import CERTIFIED, WARNED

ROLE_CHOICES = [
    (Role.MEDICAL.value, _("medical reviewer")),
    (Role.LANGUAGE.value, _("language reviewer")),
    (Role.COMPLIANCE.value, _("compliance officer")),
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


class LocalePolicy(models.Model):
    """What may be published in one language, for whom, and under which fixed warning."""

    class Audience(models.TextChoices):
        PUBLIC = "public", _("the public")
        PROFESSIONAL = "professional", _("health professionals")

    class Purpose(models.TextChoices):
        INFORMATION = "information", _("information")
        PROMOTION = "promotion", _("promotion")

    locale = models.OneToOneField(
        Locale, verbose_name=_("language"), on_delete=models.CASCADE, related_name="policy"
    )
    audience = models.CharField(
        _("audience"), max_length=20, choices=Audience.choices, default=Audience.PUBLIC
    )
    purpose = models.CharField(
        _("purpose"), max_length=20, choices=Purpose.choices, default=Purpose.INFORMATION
    )
    classification = models.TextField(
        _("classification"),
        blank=True,
        help_text=_("Why the pages in this language are information or promotion, and who decided it."),
    )
    fixed_warning = models.CharField(
        _("fixed warning"),
        max_length=255,
        blank=True,
        help_text=_("A sentence the law asks for, shown on every page in this language."),
    )
    warning_area = models.PositiveSmallIntegerField(
        _("area of the warning, per cent"),
        default=5,
        validators=[MinValueValidator(5), MaxValueValidator(30)],
        help_text=_("How much of the first screen it covers at least where pages promote (Russia: 5)."),
    )
    certificate = models.CharField(
        _("advertising certificate"),
        max_length=100,
        blank=True,
        help_text=_("The number that the authority gave, where promotion needs one (China)."),
    )
    certificate_until = models.DateField(_("certificate valid until"), null=True, blank=True)
    stories_may_appear = models.BooleanField(_("stories may appear"), default=True)
    rates_may_appear = models.BooleanField(
        _("rates may appear"),
        default=True,
        help_text=_("Figures that say how many people responded or lived."),
    )
    sign_offs = ChoiceListField(
        _("sign-offs"),
        options=ROLE_CHOICES,
        blank=True,
        help_text=_("Who must have signed off a treatment page or story before it is published."),
    )
    holds_overdue = models.BooleanField(
        _("hold pages whose review is overdue"),
        default=False,
        help_text=_("Otherwise they stay public and are only listed."),
    )
    identity_budget = models.PositiveSmallIntegerField(
        _("recognisability budget"),
        default=3,
        help_text=_("How many points of recognisability a story under a pseudonym may have."),
    )
    severities = models.JSONField(_("severities"), default=dict, blank=True)

    class Meta:
        verbose_name = _("language policy")
        verbose_name_plural = _("language policies")

    def __str__(self) -> str:
        return str(self.locale)

    @property
    def is_promotion(self) -> bool:
        return self.purpose == self.Purpose.PROMOTION

    @property
    def warning_size(self) -> int:
        """The area of the warning, rounded up to a step of five: the style sheet has a class for each."""
        return -(-self.warning_area // 5) * 5

    def clean(self) -> None:
        super().clean()
        before = LocalePolicy.objects.filter(pk=self.pk).values_list("locale_id", flat=True).first()
        if before is not None and before != self.locale_id:
            message = _("A policy stays with its language. Write a new one for the other language.")
            raise ValidationError({"locale": message})
        self._check_severities()
        if self.is_promotion and self.locale_id:
            self._check_promotion(self.locale.language_code)

    def _check_severities(self) -> None:
        waivable = {code for code, law in LAW.items() if law.waived_by is not None}
        known = tuple(Severity)
        if not isinstance(self.severities, dict):
            raise ValidationError({"severities": _("This is not a list of findings with what each does.")})
        for code, severity in self.severities.items():
            if code not in waivable or severity not in known:
                message = _("What “%(code)s” does cannot be changed like this.") % {"code": code}
                raise ValidationError({"severities": message})

    def _check_promotion(self, language: str) -> None:
        wrong = {}
        if language in WARNED and not self.fixed_warning:
            wrong["fixed_warning"] = _("The law asks for a warning on pages that promote. Enter it.")
        if language in CERTIFIED and not self.certificate:
            wrong["certificate"] = _("The law asks for a certificate where pages promote. Enter its number.")
        if language in CERTIFIED and self.certificate and self.certificate_until is None:
            wrong["certificate_until"] = _("Enter the last day on which the certificate is valid.")
        if wrong:
            raise ValidationError(wrong)


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
