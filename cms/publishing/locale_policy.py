"""The policy of each language: what may be published in it, for whom and where, and what must be done first."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from cms.choices import ChoiceListField
from cms.publishing.rules.candidate import Role, Severity
from cms.publishing.rules.law import LAW
from cms.publishing.rules.policies import CERTIFIED, WARNED
from cms.publishing.rules.regions import METHOD
from cms.publishing.rules.registry import USUAL_REGIONS

ROLE_CHOICES = [
    (Role.MEDICAL.value, _("medical reviewer")),
    (Role.LANGUAGE.value, _("language reviewer")),
    (Role.COMPLIANCE.value, _("compliance officer")),
]
REGION_CHOICES = [
    ("CN", _("mainland China")),
    ("RU", _("Russia")),
    ("EU", _("the European Union")),
    ("GB", _("Great Britain")),
    ("US", _("the United States")),
]


class LocalePolicy(models.Model):
    """What may be published in one language, for whom, and under which fixed warning."""

    class Audience(models.TextChoices):
        PUBLIC = "public", _("the public")
        PROFESSIONAL = "professional", _("health professionals")

    class Purpose(models.TextChoices):
        INFORMATION = "information", _("information")
        PROMOTION = "promotion", _("promotion")

    class Promoted(models.TextChoices):
        SERVICE = "service", _("a service")
        METHOD = METHOD, _("a method of treatment")

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
    promotes = models.CharField(
        _("what the pages promote"),
        max_length=20,
        choices=Promoted.choices,
        blank=True,
        help_text=_(
            "Russia lets services be offered to the public, and methods of treatment to professionals only."
        ),
    )
    regions = ChoiceListField(
        _("regions"),
        options=REGION_CHOICES,
        blank=True,
        help_text=_(
            "Where the readers are whom these pages address. With none chosen, those usual for the language: for "
            "English the European Union, Great Britain and the United States."
        ),
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
    def addressed(self) -> frozenset[str]:
        """The regions whose readers are addressed: those that are chosen, or the usual ones."""
        return frozenset(self.regions) or USUAL_REGIONS[self.locale.language_code]

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
