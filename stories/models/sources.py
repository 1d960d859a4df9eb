"""Published works that figures are taken from."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel


class Source(models.Model):
    """A published work that a figure is taken from."""

    class Status(models.TextChoices):
        CURRENT = "current", _("current")
        SUPERSEDED = "superseded", _("superseded")
        RETRACTED = "retracted", _("retracted")

    citation = models.CharField(
        _("citation"),
        max_length=500,
        help_text=_("Authors, journal, year, pages. It is shown as it is, in every language."),
    )
    url = models.URLField(_("address"), blank=True)
    status = models.CharField(_("status"), max_length=20, choices=Status.choices, default=Status.CURRENT)
    is_demonstration = models.BooleanField(
        _("for demonstration"),
        default=False,
        help_text=_("Readers are told to check the figure against the paper."),
    )

    panels = [
        FieldPanel("citation"),
        FieldPanel("url"),
        FieldRowPanel([FieldPanel("status"), FieldPanel("is_demonstration")]),
    ]

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["citation"]

    def __str__(self) -> str:
        return self.citation
