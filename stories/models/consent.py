"""What a patient allowed: which details, in which languages, through which channels, for how long."""

from datetime import date, timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.storage import FileSystemStorage
from django.db import models
from django.db.models import Q
from django.db.models.fields.files import FieldFile
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import format_lazy
from django.utils.translation import gettext, ngettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from cms.choices import ChoiceListField
from cms.days import site_today
from cms.languages import LANGUAGES


class MaterialConnection(models.TextChoices):
    """Whether the patient received anything for the story (16 CFR 255.5, 16 CFR 465.5)."""

    NONE = "none", _("no payment or other benefit")
    PAID = "paid", _("the patient was paid")
    DISCOUNT = "discount", _("treatment at a reduced price")
    STAFF = "staff", _("the patient works for the organisation")
    RELATIVE = "relative", _("a relative works for the organisation")


COVERS = [
    ("clinical_details", _("clinical details")),
    ("display_name", _("real name")),
    ("age", _("age")),
    ("nationality", _("country or nationality")),
    ("image", _("pictures")),
    ("video", _("video")),
]
EXCLUSIONS = [
    (f"{what}:{lang.code}", format_lazy("{what}, {language}", what=label, language=lang.endonym))
    for what, label in COVERS
    for lang in LANGUAGES
]
CHANNELS = [("website", _("website")), ("social", _("social media")), ("print", _("print"))]


def private_storage() -> FileSystemStorage:
    """Where signed consents lie: outside the media folder, under no public address."""
    return FileSystemStorage(location=settings.PRIVATE_ROOT, base_url=None)


class ScanFile(FieldFile):
    """A signed scan. Its address is a door that asks who is there."""

    @property
    def url(self) -> str:
        return reverse("casebook_consent_scan", args=[self.instance.pk])


class ScanField(models.FileField):
    """A file field for signed scans."""

    attr_class = ScanFile


def is_a_pdf(file) -> None:
    """Refuse a scan that is not a PDF, whatever its name says."""
    file.seek(0)
    start = file.read(5)
    file.seek(0)
    if start != b"%PDF-":
        raise ValidationError(_("This file is not a PDF. Save the scan as a PDF and upload it again."))


class State(models.TextChoices):
    """Whether a consent holds on a day."""

    HOLDS = "holds", pgettext_lazy("of a consent", "holds")
    ENDS_SOON = "ends-soon", _("ends within 60 days")
    EXPIRED = "expired", pgettext_lazy("of a consent", "expired")
    WITHDRAWN = "withdrawn", _("withdrawn")
    UNSIGNED = "unsigned", _("not signed yet")


SOON = timedelta(days=60)


class ConsentQuerySet(models.QuerySet):
    def in_force(self, *, on: date) -> "ConsentQuerySet":
        """Signed, not yet expired and not withdrawn on this day."""
        return self.filter(
            Q(expires_on=None) | Q(expires_on__gte=on),
            Q(withdrawn_on=None) | Q(withdrawn_on__gt=on),
            signed_on__lte=on,
        )

    def in_state(self, state: str, *, on: date) -> "ConsentQuerySet":
        """Those in this state on this day: the same as the record’s own `state_on`."""
        withdrawn = Q(withdrawn_on__lte=on)
        unsigned = Q(signed_on=None) | Q(signed_on__gt=on)
        ends_soon = Q(expires_on__lte=on + SOON)
        if state == State.WITHDRAWN:
            return self.filter(withdrawn)
        if state == State.UNSIGNED:
            return self.exclude(withdrawn).filter(unsigned)
        if state == State.EXPIRED:
            return self.exclude(withdrawn).exclude(unsigned).filter(expires_on__lt=on)
        in_force = self.in_force(on=on)
        return in_force.filter(ends_soon) if state == State.ENDS_SOON else in_force.exclude(ends_soon)


class ConsentRecord(models.Model):
    """One patient’s written consent. It bears a reference number and never the patient’s name."""

    reference = models.CharField(
        _("reference number"),
        max_length=50,
        unique=True,
        help_text=_("The number of the file, never the patient’s name."),
    )
    covers = ChoiceListField(
        _("covers"),
        options=COVERS,
        help_text=_("What the patient agreed to have shown."),
    )
    languages = ChoiceListField(_("languages"), options=[(lang.code, lang.endonym) for lang in LANGUAGES])
    channels = ChoiceListField(_("channels"), options=CHANNELS)
    excluded = ChoiceListField(
        _("not in every language"),
        options=EXCLUSIONS,
        blank=True,
        help_text=_("Details that the patient allowed, but not in this language."),
    )
    signed_on = models.DateField(_("signed on"), null=True, blank=True)
    expires_on = models.DateField(
        _("expires on"),
        null=True,
        blank=True,
        help_text=_("The last day on which it holds. Empty: until withdrawn."),
    )
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True)
    withdrawal_note = models.TextField(
        _("how the wish reached us"), blank=True, help_text=_("For the record. Never the patient’s name.")
    )
    responsible = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("responsible"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Is reminded before it ends. Empty: all compliance officers."),
    )
    reminded = models.PositiveSmallIntegerField(
        _("last reminder, days before the end"), null=True, editable=False
    )
    material_connection = models.CharField(
        _("payment or benefit"),
        max_length=20,
        choices=MaterialConnection.choices,
        blank=True,
    )
    scan = ScanField(
        _("signed scan"),
        upload_to="consents/%Y/",
        storage=private_storage,
        validators=[is_a_pdf],
        blank=True,
        help_text=_("A PDF. Only compliance officers can open it."),
    )

    objects = ConsentQuerySet.as_manager()

    class Meta:
        verbose_name = _("consent record")
        verbose_name_plural = _("consent records")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.reference}: {self.state}"

    def clean(self) -> None:
        """Dates that cannot be: a signature in the future, an end before the signature."""
        super().clean()
        errors = {}
        if self.signed_on and self.signed_on > site_today():
            errors["signed_on"] = _("This day has not come yet. Enter the day once the paper is signed.")
        if self.signed_on and self.expires_on and self.expires_on < self.signed_on:
            errors["expires_on"] = _("The consent would end before it was signed. Enter a later day.")
        if errors:
            raise ValidationError(errors)

    def state_on(self, day: date) -> State:
        if self.withdrawn_on and self.withdrawn_on <= day:
            return State.WITHDRAWN
        if self.signed_on is None or self.signed_on > day:
            return State.UNSIGNED
        if self.expires_on is None or self.expires_on > day + SOON:
            return State.HOLDS
        return State.EXPIRED if self.expires_on < day else State.ENDS_SOON

    @property
    def state_code(self) -> State:
        return self.state_on(site_today())

    @property
    def is_withdrawn(self) -> bool:
        return self.state_code is State.WITHDRAWN

    @property
    def state(self) -> str:
        """Whether it holds today, in words for those who choose a record."""
        code = self.state_code
        if code is State.WITHDRAWN:
            return gettext("withdrawn")
        if code is State.UNSIGNED:
            return gettext("not signed yet")
        if self.expires_on is None:
            return gettext("holds until withdrawn")
        until = {"day": date_format(self.expires_on)}
        if code is State.EXPIRED:
            return gettext("expired on %(day)s") % until
        return gettext("holds until %(day)s") % until

    @property
    def ends_in(self) -> str:
        """“ends in 12 days” while it holds and its end is known, else empty."""
        if self.expires_on is None or self.state_code not in {State.HOLDS, State.ENDS_SOON}:
            return ""
        days = (self.expires_on - site_today()).days
        if days == 0:
            return gettext("ends today")
        return ngettext("ends in %(days)s day", "ends in %(days)s days", days) % {"days": days}

    def allows(self, what: str, language: str) -> bool:
        """Whether this detail may be shown in this language."""
        return (
            what in self.covers and language in self.languages and f"{what}:{language}" not in self.excluded
        )
