"""Figures about many people, and where they come from."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.languages import BY_CODE
from cms.publishing.forms import GatedSnippetForm
from cms.publishing.gate import GatedSnippet
from cms.publishing.rules.records.intervals import clopper_pearson
from cms.publishing.rules.snippets import FigureFacts, SnippetCandidate, Wording

MOST_DOTS = 200


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


class ClaimManager(models.Manager):
    """A figure is never shown without its source, so it is fetched with it."""

    def get_queryset(self) -> models.QuerySet:
        return super().get_queryset().select_related("source")


class EfficacyClaim(GatedSnippet, DraftStateMixin, RevisionMixin, TranslatableMixin, models.Model):
    """A figure we state about what a treatment does to many people, and where it comes from.

    It renders itself in each language from its numbers: nobody retypes a figure.
    """

    class Endpoint(models.TextChoices):
        ORR = "ORR", _("overall response (ORR)")
        CR = "CR", _("complete response or better (CR)")
        SCR = "SCR", _("stringent complete response (sCR)")
        VGPR = "VGPR", _("very good partial response or better (VGPR)")
        PFS = "PFS", _("progression-free survival (PFS)")
        OS = "OS", _("overall survival (OS)")
        CRS = "CRS", _("cytokine release syndrome, any grade")
        CRS3 = "CRS3", _("cytokine release syndrome, grade 3 or higher")
        NEURO = "NEURO", _("neurotoxicity, any grade")

    class Status(models.TextChoices):
        DRAFT = "draft", _("draft")
        APPROVED = "approved", _("approved")
        WITHDRAWN = "withdrawn", _("withdrawn")

    AT_A_TIME = {Endpoint.PFS, Endpoint.OS}
    HARMS = {Endpoint.CRS, Endpoint.CRS3, Endpoint.NEURO}

    slug = models.SlugField(_("short name"), max_length=100, help_text=_("For editors, to find it."))
    endpoint = models.CharField(_("endpoint"), max_length=10, choices=Endpoint.choices)
    numerator = models.PositiveIntegerField(_("number with the result"), null=True, blank=True)
    denominator = models.PositiveIntegerField(
        _("number of people"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    percent = models.DecimalField(
        _("estimated percentage"),
        max_digits=4,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(0), MaxValueValidator(100)],
        help_text=_("Only for survival at a time, where a count cannot be given."),
    )
    months = models.PositiveSmallIntegerField(_("at month"), null=True, blank=True)
    follow_up_months = models.DecimalField(
        _("median follow-up, months"), max_digits=5, decimal_places=1, null=True, blank=True
    )
    population = models.TextField(_("who they were"))
    regimen = models.TextField(_("what they received"))
    meaning = models.TextField(
        _("what it means"), help_text=_("One plain sentence that says what was counted.")
    )
    source = models.ForeignKey(
        Source,
        verbose_name=_("source"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="claims",
    )
    locator = models.CharField(
        _("place in the source"), max_length=200, blank=True, help_text=_("Page, table or figure.")
    )
    data_cutoff = models.DateField(_("data cut-off"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=20, choices=Status.choices, default=Status.DRAFT)

    objects = ClaimManager()

    base_form_class = GatedSnippetForm
    panels = [
        FieldRowPanel([FieldPanel("slug"), FieldPanel("endpoint"), FieldPanel("status")]),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("numerator"), FieldPanel("denominator")]),
                FieldRowPanel([FieldPanel("percent"), FieldPanel("months")]),
                FieldPanel("follow_up_months"),
            ],
            heading=_("Numbers"),
        ),
        FieldPanel("meaning"),
        FieldPanel("population"),
        FieldPanel("regimen"),
        MultiFieldPanel(
            [FieldPanel("source"), FieldRowPanel([FieldPanel("locator"), FieldPanel("data_cutoff")])],
            heading=_("Where it comes from"),
        ),
    ]
    translatable_fields = [
        TranslatableField("meaning"),
        TranslatableField("population"),
        TranslatableField("regimen"),
        TranslatableField("locator"),
        *(
            SynchronizedField(name, overridable=False)
            for name in (
                "slug endpoint numerator denominator percent months follow_up_months "
                "source data_cutoff status"
            ).split()
        ),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("efficacy claim")
        verbose_name_plural = _("efficacy claims")

    def __str__(self) -> str:
        return f"{self.slug}: {self.statement}" if self.has_count else self.slug

    def clean(self) -> None:
        super().clean()
        if self.numerator is not None and (self.denominator or 0) < self.numerator:
            raise ValidationError({"numerator": _("More people have the result than there are people.")})

        if self.numerator is not None and self.endpoint in self.AT_A_TIME:
            message = _("Survival at a time is an estimate. Enter the percentage and the month instead.")
            raise ValidationError({"numerator": message})

    def as_snippet_candidate(self) -> SnippetCandidate | None:
        # no page shows a withdrawn claim, and taking one back must never be refused
        if self.status == self.Status.WITHDRAWN:
            return None
        source = self.source
        return SnippetCandidate(
            script=BY_CODE[self.locale.language_code].script,
            wordings=(
                Wording("population", self.population),
                Wording("regimen", self.regimen, is_prose=False),
                Wording("meaning", self.meaning),
            ),
            figure=FigureFacts(
                numerator=self.numerator,
                denominator=self.denominator,
                percent=self.percent,
                months=self.months,
                is_at_a_time=self.endpoint in self.AT_A_TIME,
                has_source=source is not None,
                source_is_current=source is not None and source.status == Source.Status.CURRENT,
                locator=self.locator,
            ),
        )

    @property
    def direction(self) -> str:
        return "harm" if self.endpoint in self.HARMS else "benefit"

    @property
    def is_count(self) -> bool:
        return self.numerator is not None and bool(self.denominator)

    @property
    def is_time_estimate(self) -> bool:
        return self.percent is not None and bool(self.months)

    @property
    def has_count(self) -> bool:
        """Whether it says how many: a count, or an estimate at a time among a known number of people."""
        return self.is_count or (self.is_time_estimate and bool(self.denominator))

    @property
    def has_source(self) -> bool:
        return self.source is not None and self.source.status == Source.Status.CURRENT and bool(self.locator)

    @property
    def figure(self) -> str:
        """“95 of 97”, or “54.9%”, in the current language."""
        if self.is_count:
            return gettext("%(numerator)s of %(denominator)s") % {
                "numerator": number_format(self.numerator),
                "denominator": number_format(self.denominator),
            }
        # Translators: a percentage. Russian puts a no-break space before the sign.
        return gettext("%(number)s%%") % {"number": number_format(self.percent)}

    @property
    def statement(self) -> str:
        """The whole finding in one sentence, in the current language."""
        if not (self.is_count or self.is_time_estimate):
            return str(self.get_endpoint_display())
        if self.is_time_estimate:
            return self._estimate() % {"figure": self.figure, "months": self.months}
        return self._count() % {
            "numerator": number_format(self.numerator),
            "denominator": number_format(self.denominator),
        }

    def _estimate(self) -> str:
        if self.endpoint == self.Endpoint.OS:
            return ngettext(
                "After %(months)s month, an estimated %(figure)s were alive",
                "After %(months)s months, an estimated %(figure)s were alive",
                self.months,
            )
        return ngettext(
            "After %(months)s month, an estimated %(figure)s were alive without the disease growing",
            "After %(months)s months, an estimated %(figure)s were alive without the disease growing",
            self.months,
        )

    def _count(self) -> str:
        people = self.denominator
        # Translators: the number decides the form of “people”: “из 97 человек”, “из 21 человека”.
        return {
            "ORR": ngettext(
                "%(numerator)s of %(denominator)s person responded",
                "%(numerator)s of %(denominator)s people responded",
                people,
            ),
            "CR": ngettext(
                "%(numerator)s of %(denominator)s person had a complete response or better",
                "%(numerator)s of %(denominator)s people had a complete response or better",
                people,
            ),
            "SCR": ngettext(
                "%(numerator)s of %(denominator)s person had a stringent complete response",
                "%(numerator)s of %(denominator)s people had a stringent complete response",
                people,
            ),
            "VGPR": ngettext(
                "%(numerator)s of %(denominator)s person had a very good partial response or better",
                "%(numerator)s of %(denominator)s people had a very good partial response or better",
                people,
            ),
            "CRS": ngettext(
                "%(numerator)s of %(denominator)s person had cytokine release syndrome",
                "%(numerator)s of %(denominator)s people had cytokine release syndrome",
                people,
            ),
            "CRS3": ngettext(
                "%(numerator)s of %(denominator)s person had severe cytokine release syndrome",
                "%(numerator)s of %(denominator)s people had severe cytokine release syndrome",
                people,
            ),
            "NEURO": ngettext(
                "%(numerator)s of %(denominator)s person had effects on the brain or nerves",
                "%(numerator)s of %(denominator)s people had effects on the brain or nerves",
                people,
            ),
        }.get(self.endpoint, "%(numerator)s / %(denominator)s")

    @property
    def interval(self) -> tuple[Decimal, Decimal] | None:
        """The 95 % interval of a count, in per cent with one decimal."""
        if not self.is_count:
            return None
        low, high = clopper_pearson(self.numerator, self.denominator)
        return round(Decimal(low * 100), 1), round(Decimal(high * 100), 1)

    @property
    def dots(self) -> tuple[int, int] | None:
        """How many dots to fill and to draw; None where there would be too many to look at."""
        if not self.is_count or self.denominator > MOST_DOTS:
            return None
        return self.numerator, self.denominator
