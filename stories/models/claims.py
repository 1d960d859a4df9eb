"""Figures about many people, and where they come from."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.languages import BY_CODE, DEFAULT
from cms.publishing.forms import GatedSnippetForm
from cms.publishing.gate import GatedSnippet
from cms.publishing.messages import MESSAGES
from cms.publishing.rules.records.intervals import clopper_pearson
from cms.publishing.rules.snippets import (
    DEPTHS,
    USUAL_LEVEL,
    FigureFacts,
    Sibling,
    SnippetCandidate,
    Wording,
    interval_fits,
)
from stories import claim_words
from stories.claim_endings import end_elsewhere
from stories.models.sources import Source

MOST_DOTS = 200


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
        SUPERSEDED = "superseded", _("replaced by a newer one")
        RETRACTED = "retracted", _("found wrong and retracted")

    class Evidence(models.TextChoices):
        RANDOMISED = "randomised", _("randomised trial")
        SINGLE_ARM = "single-arm", _("single-arm trial")
        COHORT = "cohort", _("cohort study")
        CASE_SERIES = "case-series", _("case series")
        REGISTRY = "registry", _("registry")
        REVIEW = "review", _("review of several studies")

    ENDED = {Status.WITHDRAWN, Status.SUPERSEDED, Status.RETRACTED}
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
    stated_low = models.DecimalField(
        _("interval, lower end"),
        max_digits=4,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(0), MaxValueValidator(100)],
        help_text=_("In per cent, as the source states it. Of a count it is calculated where this is empty."),
    )
    stated_high = models.DecimalField(
        _("interval, upper end"),
        max_digits=4,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(0), MaxValueValidator(100)],
    )
    stated_level = models.PositiveSmallIntegerField(
        _("interval, level"),
        null=True,
        blank=True,
        validators=[MinValueValidator(50), MaxValueValidator(99)],
        help_text=_("In per cent; 95 where this is empty."),
    )
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
    data_cutoff = models.DateField(
        _("data cut-off"),
        null=True,
        blank=True,
        help_text=_("The day up to which the source counted, or else the day of its publication."),
    )
    evidence_level = models.CharField(
        _("kind of study"),
        max_length=20,
        choices=Evidence.choices,
        blank=True,
        help_text=_("Shown to readers: how much a figure can tell depends on it."),
    )
    status = models.CharField(_("status"), max_length=20, choices=Status.choices, default=Status.DRAFT)
    superseded_by = models.ForeignKey(
        "self",
        verbose_name=_("superseded by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="supersedes",
        help_text=_("The newer claim, for a superseded one."),
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("owner"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Whom to ask about it. Readers are not told."),
    )
    review_by = models.DateField(
        _("look again by"),
        null=True,
        blank=True,
        help_text=_("When newer data may have come out. Readers are not told."),
    )

    objects = ClaimManager()

    base_form_class = GatedSnippetForm
    panels = [
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("endpoint"), FieldPanel("status")]),
        FieldPanel("superseded_by"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("numerator"), FieldPanel("denominator")]),
                FieldRowPanel([FieldPanel("percent"), FieldPanel("months")]),
                FieldRowPanel(
                    [FieldPanel("stated_low"), FieldPanel("stated_high"), FieldPanel("stated_level")]
                ),
                FieldPanel("follow_up_months"),
            ],
            heading=_("Numbers"),
        ),
        FieldPanel("meaning"),
        FieldPanel("population"),
        FieldPanel("regimen"),
        MultiFieldPanel(
            [
                FieldPanel("source"),
                FieldRowPanel([FieldPanel("locator"), FieldPanel("data_cutoff")]),
                FieldPanel("evidence_level"),
            ],
            heading=_("Where it comes from"),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("owner"), FieldPanel("review_by")])], heading=_("Who looks after it")
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
                "slug endpoint numerator denominator percent months stated_low stated_high stated_level "
                "follow_up_months source data_cutoff evidence_level status superseded_by review_by"
            ).split()
        ),
        SynchronizedField("owner"),
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

        if not interval_fits(self.as_figure_facts()):
            raise ValidationError({"stated_low": MESSAGES["figure-interval-wrong"]})

        if self.data_cutoff is not None and self.data_cutoff > timezone.localdate():
            raise ValidationError(
                {"data_cutoff": _("Nobody can have counted up to a day that is still to come.")}
            )

        if self.superseded_by_id is not None and self.superseded_by_id == self.pk:
            raise ValidationError({"superseded_by": _("A claim cannot supersede itself.")})

    def save(self, *args, update_fields=None, **kwargs) -> None:
        """What ends in one language ends in all of them, in the same transaction."""
        with transaction.atomic():
            super().save(*args, update_fields=update_fields, **kwargs)
            if self.has_ended and (update_fields is None or "status" in update_fields):
                end_elsewhere(self)

    def as_snippet_candidate(self) -> SnippetCandidate | None:
        # no page shows one that has ended, and taking one back must never be refused
        if self.has_ended:
            return None
        return SnippetCandidate(
            script=BY_CODE[self.locale.language_code].script,
            language=self.locale.language_code,
            has_ended_in_source=self.has_ended_in_source,
            wordings=(
                Wording("population", self.population),
                Wording("regimen", self.regimen, is_prose=False),
                Wording("meaning", self.meaning),
            ),
            figure=self.as_figure_facts(),
            cohort=tuple(self.siblings()),
        )

    def as_figure_facts(self) -> FigureFacts:
        source = self.source
        return FigureFacts(
            endpoint=self.endpoint,
            numerator=self.numerator,
            denominator=self.denominator,
            percent=self.percent,
            months=self.months,
            is_at_a_time=self.endpoint in self.AT_A_TIME,
            has_source=source is not None,
            source_is_current=source is not None and source.status == Source.Status.CURRENT,
            locator=self.locator,
            has_cutoff=self.data_cutoff is not None,
            low=self.stated_low,
            high=self.stated_high,
            level=self.level,
        )

    def siblings(self) -> Iterator[Sibling]:
        """The other figures that readers see about the same people, treated alike, from the same source."""
        if not self.source_id or self.endpoint not in {*DEPTHS, *self.AT_A_TIME}:
            return
        others = type(self).objects.filter(source=self.source_id, locale=self.locale_id)
        for other in others.filter(live=True, status=self.Status.APPROVED).exclude(pk=self.pk):
            share = other.as_figure_facts().share
            if share is not None and other.people == self.people:
                yield Sibling(other.slug, other.endpoint, share, other.months)

    @property
    def people(self) -> tuple[str, str]:
        """Who they were and what they received, whatever the spaces and capitals."""
        return tuple(" ".join(text.split()).casefold() for text in (self.population, self.regimen))

    @property
    def has_ended(self) -> bool:
        """Withdrawn, superseded or retracted: no page shows it any more."""
        return self.status in self.ENDED

    @property
    def has_ended_in_source(self) -> bool:
        """Whether the version that this one is translated from has ended, so that no translation revives it."""
        versions = type(self).objects.filter(translation_key=self.translation_key, status__in=self.ENDED)
        is_source = self.locale.language_code == DEFAULT.code
        return not is_source and versions.filter(locale__language_code=DEFAULT.code).exists()

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
        """Whether it stands in a current work, at a known place, and the work’s data reach to a known day."""
        is_current = self.source is not None and self.source.status == Source.Status.CURRENT
        return is_current and bool(self.locator) and self.data_cutoff is not None

    @property
    def figure(self) -> str:
        """“95 of 97”, or “54.9%”, in the current language; see `claim_words`."""
        return claim_words.figure(self)

    @property
    def statement(self) -> str:
        """The whole finding in one sentence, in the current language."""
        return claim_words.statement(self)

    @property
    def percentage(self) -> str:
        """The percentage that stands beside a count of ten to twenty-nine people; of others it is empty."""
        return claim_words.share(self)

    @property
    def share_in_100(self) -> Decimal | None:
        """What it says, in per cent with one decimal."""
        share = self.as_figure_facts().share
        if share is None:
            return None
        return (Decimal(share.numerator) / share.denominator).quantize(Decimal("0.1"), ROUND_HALF_UP)

    @property
    def level(self) -> int:
        """Of its interval, in per cent."""
        return self.stated_level or USUAL_LEVEL

    @property
    def interval(self) -> tuple[Decimal, Decimal] | None:
        """The interval that the source states, or else the 95 % interval of a count, in per cent with one decimal."""
        if self.as_figure_facts().has_stated_interval and interval_fits(self.as_figure_facts()):
            return self.stated_low, self.stated_high
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
