"""The home page of a language, and plain pages."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import SynchronizedField, TranslatableField

from stories.blocks import StoryBody, WayBlock
from stories.models.base import CasebookPage
from stories.models.patient_stories import StoryPage

STORIES_ON_HOME = 4
TREATMENTS_ON_HOME = 6
ARTICLES_ON_HOME = 3


class HomePage(CasebookPage):
    """The first page of one language."""

    kind = "home"
    reader_relations = ("locale__policy", "cover")

    headline = models.CharField(
        _("headline"), max_length=120, blank=True, help_text=_("Set large. What the site is for.")
    )
    cover = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    cover_alt = models.CharField(_("description of the picture"), max_length=255, blank=True)
    ways = StreamField(
        [("way", WayBlock())],
        verbose_name=_("ways in"),
        blank=True,
        help_text=_("For readers who do not know where to begin. Three is a good number."),
    )

    content_panels = [
        *CasebookPage.content_panels[:2],
        FieldPanel("headline"),
        *CasebookPage.content_panels[2:],
        MultiFieldPanel([FieldPanel("cover"), FieldPanel("cover_alt")], heading=_("Picture")),
        FieldPanel("ways"),
    ]
    translatable_fields = [
        *CasebookPage.translatable_fields,
        TranslatableField("headline"),
        SynchronizedField("cover"),
        TranslatableField("cover_alt"),
        TranslatableField("ways"),
    ]
    # each language’s home stands beside the others, so its slug cannot be the same
    translatable_fields = [field for field in translatable_fields if field.field_name != "slug"]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "stories.TreatmentIndexPage",
        "stories.StoryIndexPage",
        "stories.ArticleIndexPage",
        "stories.StandardPage",
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        stories = list(self.rows("story")[:STORIES_ON_HOME])
        featured, more = (stories[0], stories[1:]) if stories else (None, [])
        return {
            **context,
            "featured": self._featured(featured) if featured else None,
            "stories": more,
            "treatments": self.rows("treatment")[:TREATMENTS_ON_HOME],
            "articles": self.rows("article")[:ARTICLES_ON_HOME],
        }

    def _featured(self, row) -> dict:
        page = StoryPage.for_readers().get(pk=row.page_id)
        return {
            "row": row,
            "page": page,
            "disclaimer": page.approved_disclaimer,
            "claim": page.expected_results,
        }


class StandardPage(CasebookPage):
    """A plain page: how we check stories, how we handle data."""

    kind = "standard"

    body = StreamField(StoryBody(), verbose_name=_("body"), blank=True)

    content_panels = [*CasebookPage.content_panels, FieldPanel("body")]
    translatable_fields = [*CasebookPage.translatable_fields, TranslatableField("body")]
    parent_page_types = ["stories.HomePage"]
    subpage_types = []

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")
