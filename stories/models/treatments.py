"""Treatment pages and their index."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.snippets.blocks import SnippetChooserBlock
from wagtail_localize.fields import TranslatableField

from stories.models.base import CasebookPage, ClinicalPage
from stories.presentation import contents, facets_of
from stories.treatment_blocks import TreatmentBody

STORIES_BESIDE = 3


class TreatmentIndexPage(CasebookPage):
    """The list of treatment pages in one language."""

    kind = "treatments"

    parent_page_types = ["stories.HomePage"]
    subpage_types = ["stories.TreatmentPage"]

    class Meta:
        verbose_name = _("treatment index")
        verbose_name_plural = _("treatment indexes")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return {**context, "rows": self.rows("treatment").order_by("title")}


class TreatmentPage(ClinicalPage):
    """What a disease or a treatment is, what is known of its results and its harms."""

    kind = "treatment"
    reader_relations = (*ClinicalPage.reader_relations, "condition")

    condition = models.ForeignKey(
        "stories.Condition",
        verbose_name=_("condition"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="treatment_pages",
    )
    therapies = StreamField(
        [("therapy", SnippetChooserBlock("stories.Therapy", label=_("therapy")))],
        verbose_name=_("therapies"),
        blank=True,
        help_text=_("Stories about any of these are shown beside this page."),
    )
    body = StreamField(TreatmentBody(), verbose_name=_("body"), blank=True)

    content_panels = [
        *CasebookPage.content_panels,
        MultiFieldPanel([FieldPanel("condition"), FieldPanel("therapies")], heading=_("What it is about")),
        ClinicalPage.disclaimer_panel,
        ClinicalPage.cover_panel,
        FieldPanel("body"),
        ClinicalPage.review_panel,
    ]
    translatable_fields = [
        *ClinicalPage.translatable_fields,
        TranslatableField("condition"),
        TranslatableField("therapies"),
        TranslatableField("body"),
    ]
    parent_page_types = ["stories.TreatmentIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("treatment page")
        verbose_name_plural = _("treatment pages")

    def entry_details(self) -> dict:
        return {**super().entry_details(), "facets": facets_of(self)}

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return {**context, "stories": self.related_stories(), "rail": contents(self.body)}

    def related_stories(self):
        """Stories of the same condition, or with one of the same therapies, and of no other condition (CLN-005)."""
        wanted = [(facet.kind, facet.value) for facet in facets_of(self)]
        stories = self.rows("story").with_any_facet(wanted)
        if self.condition:
            stories = stories.with_no_other("condition", self.condition.slug)
        return stories[:STORIES_BESIDE]
