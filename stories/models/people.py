"""Who and what pages point at: conditions, therapies, hospitals, people."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField


class Condition(TranslatableMixin, models.Model):
    """A disease that a page or a story is about."""

    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(_("slug"), help_text=_("Used in filters. The same in every language."))
    summary = models.TextField(_("summary"), blank=True)

    panels = [FieldPanel("name"), FieldPanel("slug"), FieldPanel("summary")]
    translatable_fields = [
        TranslatableField("name"),
        SynchronizedField("slug", overridable=False),
        TranslatableField("summary"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("condition")
        verbose_name_plural = _("conditions")

    def __str__(self) -> str:
        return self.name


class Therapy(TranslatableMixin, models.Model):
    """A treatment, by its own name and by the class that its risks belong to."""

    class Kind(models.TextChoices):
        CAR_T = "car-t", _("CAR-T cells")
        TRANSPLANT = "transplant", _("stem-cell transplantation")
        ANTIBODY = "antibody", _("antibodies")
        TARGETED = "targeted", _("targeted therapy")
        CHEMOTHERAPY = "chemotherapy", _("chemotherapy")
        RADIOTHERAPY = "radiotherapy", _("radiotherapy")
        SUPPORTIVE = "supportive", _("supportive care")

    name = models.CharField(_("name"), max_length=200)
    short_name = models.CharField(
        _("short name"), max_length=100, blank=True, help_text=_("For lists and cards.")
    )
    slug = models.SlugField(_("slug"), help_text=_("Used in filters. The same in every language."))
    therapy_class = models.CharField(_("class"), max_length=20, choices=Kind.choices)
    summary = models.TextField(_("summary"), blank=True)

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("short_name")]),
        FieldRowPanel([FieldPanel("slug"), FieldPanel("therapy_class")]),
        FieldPanel("summary"),
    ]
    translatable_fields = [
        TranslatableField("name"),
        TranslatableField("short_name"),
        SynchronizedField("slug", overridable=False),
        SynchronizedField("therapy_class", overridable=False),
        TranslatableField("summary"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("therapy")
        verbose_name_plural = _("therapies")

    def __str__(self) -> str:
        return self.name


class Hospital(TranslatableMixin, models.Model):
    """A hospital of the group."""

    name = models.CharField(_("name"), max_length=200)
    city = models.CharField(_("city"), max_length=100, blank=True)
    slug = models.SlugField(_("slug"), help_text=_("Used in filters. The same in every language."))

    panels = [FieldPanel("name"), FieldRowPanel([FieldPanel("city"), FieldPanel("slug")])]
    translatable_fields = [
        TranslatableField("name"),
        TranslatableField("city"),
        SynchronizedField("slug", overridable=False),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("hospital")
        verbose_name_plural = _("hospitals")

    def __str__(self) -> str:
        return self.name


class PersonManager(models.Manager):
    """A person is shown with their hospital, so they are fetched with it."""

    def get_queryset(self) -> models.QuerySet:
        return super().get_queryset().select_related("hospital")


class Person(TranslatableMixin, models.Model):
    """A member of staff who may be named: one person, one spelling in each language."""

    name = models.CharField(pgettext_lazy("of a person", "name"), max_length=200)
    role = models.CharField(_("role"), max_length=200, blank=True)
    credentials = models.CharField(_("credentials"), max_length=200, blank=True)
    hospital = models.ForeignKey(
        Hospital,
        verbose_name=_("hospital"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="people",
    )

    objects = PersonManager()

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("role"), FieldPanel("credentials")]),
        FieldPanel("hospital"),
    ]
    translatable_fields = [
        TranslatableField("name"),
        TranslatableField("role"),
        TranslatableField("credentials"),
        TranslatableField("hospital"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self) -> str:
        return self.name
