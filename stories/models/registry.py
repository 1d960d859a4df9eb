"""How names are found written, and what drugs are approved for: what the rules ask the registry.

A registered name stands where it is kept, in the record of the hospital or person, in the organisation’s settings or
in the glossary, once in each language. Here stand only its wrong spellings, so no name is kept twice.
"""

import uuid

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from cms.publishing.locale_policy import REGION_CHOICES
from cms.publishing.rules.registry import Status
from cms.translation.models import GlossaryTerm
from stories.models.people import Hospital, Person, Therapy
from stories.registered import lines_of, registered_names

STATUS_CHOICES = [
    (Status.APPROVED.value, _("approved")),
    (Status.INVESTIGATIONAL.value, _("investigational")),
    (Status.WITHDRAWN.value, _("approval withdrawn")),
    (Status.NOT_REGISTERED.value, _("not registered")),
]


def _named(model: type[models.Model], label: str) -> models.ForeignKey:
    """A record that bears a registered name; a row of variants belongs to one of several kinds."""
    return models.ForeignKey(
        model, verbose_name=label, null=True, blank=True, on_delete=models.CASCADE, related_name="variants"
    )


class NameVariants(models.Model):
    """How else one registered name is found written: what the rules report, and offer the right name for."""

    is_organisation = models.BooleanField(
        _("our own organisation"), default=False, help_text=_("Its name stands in the settings.")
    )
    hospital = _named(Hospital, _("hospital"))
    person = _named(Person, _("person"))
    term = _named(GlossaryTerm, _("term of the glossary"))
    in_en = models.TextField(
        _("in English"),
        blank=True,
        help_text=_("One on each line, as it is found. Those in Latin letters are found in every language."),
    )
    in_ru = models.TextField(
        _("in Russian"),
        blank=True,
        help_text=_("One on each line. Other cases of the same words are found too."),
    )
    in_zh_hans = models.TextField(_("in Chinese"), blank=True, help_text=_("One on each line."))

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("is_organisation"),
                FieldRowPanel([FieldPanel("hospital"), FieldPanel("person")]),
                FieldPanel("term"),
            ],
            heading=_("Whose name"),
            help_text=_("Choose one. In whatever language you choose it, all its languages are meant."),
        ),
        MultiFieldPanel(
            [FieldPanel("in_en"), FieldPanel("in_ru"), FieldPanel("in_zh_hans")],
            heading=_("Also found written"),
        ),
    ]

    class Meta:
        verbose_name = _("variants of a name")
        verbose_name_plural = _("names and their variants")
        ordering = ["pk"]

    def __str__(self) -> str:
        return str(self.bearer or _("our own organisation"))

    @property
    def bearer(self) -> models.Model | None:
        """The record that holds the name; None for our own organisation."""
        return self.hospital or self.person or self.term

    @property
    def written(self) -> list[str]:
        """Every variant, in all languages."""
        return [each for text in (self.in_en, self.in_ru, self.in_zh_hans) for each in lines_of(text)]

    def clean(self) -> None:
        super().clean()
        chosen = [self.is_organisation, self.hospital_id, self.person_id, self.term_id]
        if sum(map(bool, chosen)) != 1:
            raise ValidationError(_("Say whose name it is: exactly one of the four."))
        right = registered_names(self)
        for field, language in (("in_en", "en"), ("in_ru", "ru"), ("in_zh_hans", "zh-hans")):
            if right.get(language) in lines_of(getattr(self, field)):
                message = _("“%(name)s” is the registered name itself. Take it out.")
                raise ValidationError({field: message % {"name": right[language]}})


class Drug(ClusterableModel):
    """A drug: its international name in each language, other names, and what it is approved for, region by region."""

    name_en = models.CharField(_("international name in English"), max_length=120, unique=True)
    name_ru = models.CharField(_("international name in Russian"), max_length=120)
    name_zh_hans = models.CharField(_("international name in Chinese"), max_length=120)
    drug_class = models.CharField(_("class"), max_length=20, choices=Therapy.Kind.choices)
    other_names = models.TextField(
        _("brand and short names"),
        blank=True,
        help_text=_("One on each line, in any language: these are right."),
    )
    variants = models.TextField(
        _("wrong spellings"),
        blank=True,
        help_text=_("One on each line, in any language: these are reported."),
    )
    note = models.TextField(
        _("for the clinician’s eye"),
        blank=True,
        help_text=_("What is uncertain here, and who is to confirm it."),
    )

    panels = [
        FieldRowPanel([FieldPanel("name_en"), FieldPanel("name_ru"), FieldPanel("name_zh_hans")]),
        FieldPanel("drug_class"),
        FieldRowPanel([FieldPanel("other_names"), FieldPanel("variants")]),
        InlinePanel("standings", heading=_("Status by region"), label=_("region")),
        FieldPanel("note"),
    ]

    class Meta:
        verbose_name = _("drug")
        verbose_name_plural = _("drugs")
        ordering = ["name_en"]

    def __str__(self) -> str:
        return self.name_en

    @property
    def known_as(self) -> list[str]:
        """Every name that pages may call it by, and those that they may not."""
        names = [self.name_en, self.name_ru, self.name_zh_hans]
        return [*names, *lines_of(self.other_names), *lines_of(self.variants)]


class DrugStanding(models.Model):
    """What a drug is in one region, for which line and disease it is approved, and where that is written."""

    drug = ParentalKey(Drug, verbose_name=_("drug"), on_delete=models.CASCADE, related_name="standings")
    region = models.CharField(_("region"), max_length=2, choices=REGION_CHOICES)
    status = models.CharField(_("status"), max_length=20, choices=STATUS_CHOICES)
    least_lines = models.PositiveSmallIntegerField(
        _("earlier lines of treatment, at least"),
        null=True,
        blank=True,
        help_text=_("How many the approval asks for. Empty: it does not say."),
    )
    indication = models.CharField(_("approved for"), max_length=255, blank=True)
    reference = models.CharField(
        _("where it is written"),
        max_length=255,
        blank=True,
        help_text=_("The label or the entry of the register, with its number."),
    )
    as_of = models.DateField(_("as of"), null=True, blank=True)
    is_confirmed = models.BooleanField(
        _("confirmed by a clinician"),
        default=False,
        help_text=_("The rules go by every status; one that nobody has confirmed is to be looked at."),
    )

    panels = [
        FieldRowPanel([FieldPanel("region"), FieldPanel("status"), FieldPanel("least_lines")]),
        FieldPanel("indication"),
        FieldRowPanel([FieldPanel("reference"), FieldPanel("as_of"), FieldPanel("is_confirmed")]),
    ]

    class Meta:
        verbose_name = _("status in a region")
        verbose_name_plural = _("statuses in regions")
        constraints = [models.UniqueConstraint(fields=["drug", "region"], name="one_status_a_region")]

    def __str__(self) -> str:
        return f"{self.get_region_display()}: {self.get_status_display()}"

    def clean(self) -> None:
        super().clean()
        if self.status == Status.APPROVED and not (self.reference and self.as_of):
            raise ValidationError(_("Say where the approval is written, and of which day that is."))


class RegistryEdition(models.Model):
    """Which state of the registry holds: another stamp after each change, so that it is read only once."""

    stamp = models.UUIDField(_("stamp"), default=uuid.uuid4)

    class Meta:
        verbose_name = _("edition of the registry")
        verbose_name_plural = _("editions of the registry")
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.stamp)

    @classmethod
    def renew(cls) -> None:
        cls.objects.update_or_create(pk=1, defaults={"stamp": uuid.uuid4()})
