"""What all page types share: they are gated, they know the register, and readers get them in few queries."""

from datetime import date

from django.conf import settings
from django.db import models
from django.http import HttpRequest
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.query import PageQuerySet
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.delivery import register
from cms.delivery.entry import Entry
from cms.delivery.models import PublicPage
from cms.languages import BY_CODE
from cms.publishing.footing import Footing
from cms.publishing.forms import GatedPageForm
from cms.publishing.gate import Gated
from cms.publishing.offer import Offer
from cms.publishing.rules import Candidate, Obstacle
from cms.search.text import stored
from stories import claim_offers, facts, footing
from stories.models.images import with_renditions
from stories.presentation import tell_anchors_apart


class CasebookPage(Gated, Page):
    """Base of every page type. `kind` is its name in the register and for the rules."""

    kind: str
    reader_relations: tuple[str, ...] = ("locale__policy",)

    lead = models.TextField(
        _("lead"),
        blank=True,
        help_text=_("Two or three sentences under the title; also the summary in lists and search."),
    )

    base_form_class = GatedPageForm
    content_panels = [*Page.content_panels, FieldPanel("lead")]
    translatable_fields = [
        TranslatableField("title"),
        TranslatableField("seo_title"),
        TranslatableField("search_description"),
        # the same slug in every language: it is copied once, and wagtail-localize never rewrites it
        SynchronizedField("slug", overridable=False),
        TranslatableField("lead"),
    ]

    class Meta:
        abstract = True

    @classmethod
    def for_readers(cls) -> PageQuerySet:
        """The query that serves one page, with everything its template will ask for."""
        return cls.objects.select_related(*cls.reader_relations)

    @property
    def language(self) -> str:
        return self.locale.language_code

    def as_candidate(self, *, today: date) -> Candidate:
        return facts.candidate(self, today=today)

    def stands_on(self) -> list[Footing]:
        return list(footing.stands_on(self))

    def offers_for(self, obstacle: Obstacle) -> list[Offer]:
        return list(claim_offers.offers_for(self, obstacle))

    def as_entry(self) -> Entry:
        with translation.override(self.language):
            details = self.entry_details()
            return Entry(
                kind=self.kind,
                language=self.language,
                title=self.title,
                summary=self.search_description or self.lead,
                search_text=stored(" ".join(self._searched(details))),
                basis=facts.basis(self),
                rests_on=facts.rests_on(self),
                **details,
            )

    def _searched(self, details: dict) -> list[str]:
        """All that a search looks in: the prose, and the record in words."""
        record = [details.get("facts", ""), details.get("outcome", "")]
        labels = [facet.label for facet in details.get("facets", ())]
        return [self.title, facts.prose(self), *record, *labels]

    def entry_details(self) -> dict:
        """What this page type adds to its row of the register."""
        return {}

    def rows(self, *kinds: str):
        """Rows of the register in this page’s language, newest first, without this page."""
        rows = PublicPage.objects.in_force().in_language(self.language).of_kind(*kinds)
        return rows.exclude(page_id=self.pk).newest_first()

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        context["language"] = BY_CODE[self.language]
        register.note_paths(facts.pages_in(self), self.language)
        with_renditions(facts.images_in(self))
        tell_anchors_apart(getattr(self, "body", ()))
        return context

    def serve_preview(self, request: HttpRequest, mode_name: str):
        with translation.override(self.language):
            return super().serve_preview(request, mode_name).render()


class ClinicalPage(CasebookPage):
    """A page that speaks of outcomes: it stands on a disclaimer, and someone has reviewed it."""

    cover = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    cover_alt = models.CharField(
        _("description of the picture"),
        max_length=255,
        blank=True,
        help_text=_("What the picture shows, for readers who cannot see it."),
    )
    outcome_disclaimer = models.ForeignKey(
        "stories.OutcomeDisclaimer",
        verbose_name=_("outcome disclaimer"),
        null=True,
        on_delete=models.PROTECT,
        related_name="%(class)ss",
        help_text=_("Shown beside the outcome, and in short form wherever this page is listed."),
    )
    reviewed_by = models.ForeignKey(
        "stories.Person",
        verbose_name=_("reviewed by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    reviewed_on = models.DateField(_("reviewed on"), null=True, blank=True)
    review_due = models.DateField(_("next review by"), null=True, blank=True)
    review_owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("whose task the review is"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Is told when it is due."),
    )

    reader_relations = (
        "locale__policy",
        "cover",
        "outcome_disclaimer",
        "reviewed_by",
        "reviewed_by__hospital",
    )
    cover_panel = MultiFieldPanel([FieldPanel("cover"), FieldPanel("cover_alt")], heading=_("Picture"))
    disclaimer_panel = FieldPanel("outcome_disclaimer")
    review_panel = MultiFieldPanel(
        [
            FieldPanel("reviewed_by"),
            FieldRowPanel([FieldPanel("reviewed_on"), FieldPanel("review_due")]),
            FieldPanel("review_owner"),
        ],
        heading=_("Medical review"),
    )
    translatable_fields = [
        *CasebookPage.translatable_fields,
        SynchronizedField("cover"),
        TranslatableField("cover_alt"),
        TranslatableField("outcome_disclaimer"),
        TranslatableField("reviewed_by"),
        SynchronizedField("reviewed_on", overridable=False),
        SynchronizedField("review_due", overridable=False),
        SynchronizedField("review_owner"),
    ]

    class Meta:
        abstract = True

    @property
    def approved_disclaimer(self):
        """The text that readers see: the approval in force, or None."""
        return self.outcome_disclaimer.approved if self.outcome_disclaimer else None

    def entry_details(self) -> dict:
        approval = self.approved_disclaimer
        return {"disclaimer_short": approval.short if approval else ""}

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        disclaimer = self.approved_disclaimer
        return {**context, "disclaimer": disclaimer, "missing": disclaimer is None}
