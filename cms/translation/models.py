"""The glossary."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel


class GlossaryTerm(models.Model):
    """A clinical term and how it is said in each language."""

    class Kind(models.TextChoices):
        TERM = "term", _("term")
        STAGING = "staging", _("staging")
        DRUG = "drug", _("drug")
        ENDPOINT = "endpoint", _("endpoint")
        UNIT = "unit", _("unit")
        ORGANISATION = "org", _("organisation")

    en = models.CharField(_("English"), max_length=255, unique=True)
    ru = models.CharField(_("Russian"), max_length=255)
    zh_hans = models.CharField(_("Simplified Chinese"), max_length=255)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.TERM)
    do_not_translate = models.BooleanField(_("keep as it is in every language"), default=False)
    note = models.TextField(_("note"), blank=True)

    panels = [
        FieldPanel("en"),
        FieldPanel("ru"),
        FieldPanel("zh_hans"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("do_not_translate")]),
        FieldPanel("note"),
    ]

    class Meta:
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary")
        ordering = ["en"]

    def __str__(self) -> str:
        return self.en
