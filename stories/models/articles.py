"""News and interviews, and their index."""

from django.core.paginator import Paginator
from django.db import models
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import SynchronizedField, TranslatableField

from stories.blocks import StoryBody
from stories.models.base import CasebookPage, ClinicalPage
from stories.presentation import contents, midday, page_number

PAGE_SIZE = 12


class ArticleIndexPage(CasebookPage):
    """The list of articles in one language."""

    kind = "articles"

    parent_page_types = ["stories.HomePage"]
    subpage_types = ["stories.ArticlePage"]

    class Meta:
        verbose_name = _("article index")
        verbose_name_plural = _("article indexes")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        paginator = Paginator(self.rows("article"), PAGE_SIZE)
        number = page_number(request, paginator)
        if number is None:
            raise Http404
        return {**context, "page_obj": paginator.page(number), "found": paginator.count}


class ArticlePage(ClinicalPage):
    """A piece of news or an interview. It needs a disclaimer as soon as it shows a figure."""

    kind = "article"
    reader_relations = (*ClinicalPage.reader_relations, "interviewee", "interviewee__hospital")

    outcome_disclaimer = models.ForeignKey(
        "stories.OutcomeDisclaimer",
        verbose_name=_("outcome disclaimer"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="articlepages",
        help_text=_("Needed as soon as the article shows a figure."),
    )
    dated = models.DateField(_("date"), null=True, blank=True)
    outlet = models.CharField(
        _("first published in"),
        max_length=200,
        blank=True,
        help_text=_("The newspaper or site the text comes from; empty for our own."),
    )
    interviewee = models.ForeignKey(
        "stories.Person",
        verbose_name=_("interviewee"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    tags = models.CharField(_("topics"), max_length=255, blank=True, help_text=_("Separated by commas."))
    body = StreamField(StoryBody(), verbose_name=_("body"), blank=True)

    content_panels = [
        *CasebookPage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("dated"), FieldPanel("outlet")]),
                FieldPanel("interviewee"),
                FieldPanel("tags"),
            ],
            heading=_("Where it comes from"),
        ),
        ClinicalPage.disclaimer_panel,
        ClinicalPage.cover_panel,
        FieldPanel("body"),
        ClinicalPage.review_panel,
    ]
    translatable_fields = [
        *ClinicalPage.translatable_fields,
        SynchronizedField("dated", overridable=False),
        TranslatableField("outlet"),
        TranslatableField("interviewee"),
        TranslatableField("tags"),
        TranslatableField("body"),
    ]
    parent_page_types = ["stories.ArticleIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    @property
    def topics(self) -> list[str]:
        """The topics, one by one; Chinese editors type the full-width comma or the enumeration comma."""
        text = self.tags.replace("，", ",").replace("、", ",")
        return [topic.strip() for topic in text.split(",") if topic.strip()]

    def entry_details(self) -> dict:
        return {**super().entry_details(), "sort_date": midday(self.dated)}

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return {
            **context,
            "missing": False,
            "related": self.rows("article")[:3],
            "rail": contents(self.body),
        }
