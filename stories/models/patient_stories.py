"""Patient stories and their index."""

from django.core.paginator import Paginator
from django.db import models
from django.db.models import Q
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.blocks import CharBlock
from wagtail.fields import StreamField
from wagtail.snippets.blocks import SnippetChooserBlock
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.delivery.models import PublicPage
from stories.blocks import StoryBody
from stories.models.base import CasebookPage, ClinicalPage
from stories.models.consent import MaterialConnection
from stories.presentation import (
    contents,
    facets_of,
    facts_line,
    facts_of,
    filters_for,
    outcome_line,
    outcome_of,
    page_number,
    query_string,
)
from stories.record_blocks import AdverseEventBlock, StageBlock, TimelineEventBlock

PAGE_SIZE = 10
RELATED = 3


class StoryIndexPage(CasebookPage):
    """The list of stories in one language, with its filters."""

    kind = "stories"
    filter_kinds = ("condition", "therapy", "country", "hospital")

    parent_page_types = ["stories.HomePage"]
    subpage_types = ["stories.StoryPage"]

    class Meta:
        verbose_name = _("story index")
        verbose_name_plural = _("story indexes")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        chosen = {kind: request.GET.get(kind, "")[:100] for kind in self.filter_kinds}
        rows = self.rows("story")
        for kind, value in chosen.items():
            if value:
                rows = rows.with_facet(kind, value)
        paginator = Paginator(rows, PAGE_SIZE)
        number = page_number(request, paginator)
        if number is None:
            raise Http404
        return {
            **context,
            "page_obj": paginator.page(number),
            "found": paginator.count,
            "filters": filters_for(self.language, chosen),
            "is_filtered": any(chosen.values()),
            "query_string": query_string(chosen),
        }


class StoryPage(ClinicalPage):
    """What happened to one person, told with their consent."""

    class NameUse(models.TextChoices):
        PSEUDONYM = "pseudonym", _("a pseudonym")
        REAL = "real", _("the real name")
        NONE = "none", _("no name")

    class AgeBand(models.TextChoices):
        CHILD = "child", _("under 18")
        TWENTIES = "18-29", _("18 to 29")
        THIRTIES = "30-39", _("30 to 39")
        FORTIES = "40-49", _("40 to 49")
        FIFTIES = "50-59", _("50 to 59")
        SIXTIES = "60-69", _("60 to 69")
        SEVENTIES = "70-79", _("70 to 79")
        EIGHTIES = "80-89", _("80 to 89")
        NINETIES = "90+", _("90 or over")

    class Sex(models.TextChoices):
        FEMALE = "female", _("female")
        MALE = "male", _("male")

    class Criteria(models.TextChoices):
        IMWG = "IMWG", _("IMWG criteria")
        LUGANO = "LUGANO", _("Lugano criteria")
        IWG_MDS = "IWG-MDS", _("IWG criteria for myelodysplastic syndromes")

    class Category(models.TextChoices):
        SCR = "sCR", _("Stringent complete response")
        CR = "CR", _("Complete response")
        VGPR = "VGPR", _("Very good partial response")
        PR = "PR", _("Partial response")
        MR = "MR", _("Minimal response")
        SD = "SD", _("Stable disease")
        PD = "PD", _("Progressive disease")

    class Confirmed(models.TextChoices):
        YES = "yes", _("confirmed")
        NO = "no", _("not confirmed")
        UNKNOWN = "unknown", _("not recorded")

    class Unit(models.TextChoices):
        DAYS = "days", _("days")
        WEEKS = "weeks", _("weeks")
        MONTHS = "months", _("months")
        YEARS = "years", _("years")

    class Origin(models.TextChoices):
        INTERVIEW = "interview", _("an interview")
        RECORDS = "records", _("hospital records")
        BOTH = "both", _("an interview and hospital records")
        WRITTEN = "written", _("written by the patient")

    class InterviewLanguage(models.TextChoices):
        ENGLISH = "en", _("English")
        RUSSIAN = "ru", _("Russian")
        CHINESE = "zh-hans", _("Chinese")
        OTHER = "other", _("another language")

    kind = "story"
    reader_relations = (
        *ClinicalPage.reader_relations,
        "condition",
        "expected_results",
        "expected_results__source",
        "consent",
    )

    display_name = models.CharField(
        _("name shown"),
        max_length=120,
        blank=True,
        help_text=_("The first name or the form of address this story uses."),
    )
    name_use = models.CharField(
        _("how the name is used"),
        max_length=20,
        choices=NameUse.choices,
        default=NameUse.PSEUDONYM,
        help_text=_("A real name needs a consent that covers it."),
    )
    age = models.PositiveSmallIntegerField(
        _("age"), null=True, blank=True, help_text=_("An age band tells readers as much and shows less.")
    )
    age_band = models.CharField(_("age band"), max_length=10, choices=AgeBand.choices, blank=True)
    sex = models.CharField(_("sex"), max_length=10, choices=Sex.choices, blank=True)
    country = CountryField(_("country"), blank=True)
    condition = models.ForeignKey(
        "stories.Condition",
        verbose_name=_("condition"),
        null=True,
        on_delete=models.PROTECT,
        related_name="stories",
    )
    subtype = models.CharField(_("subtype"), max_length=200, blank=True, help_text=_("As recorded: “IgA-κ”."))
    staging = StreamField([("stage", StageBlock())], verbose_name=_("staging"), blank=True)
    earlier_treatment = StreamField(
        [("treatment", CharBlock(label=_("treatment")))],
        verbose_name=_("earlier treatment"),
        blank=True,
    )
    therapies = StreamField(
        [("therapy", SnippetChooserBlock("stories.Therapy", label=_("therapy")))],
        verbose_name=_("therapies"),
        blank=True,
    )
    adverse_events = StreamField(
        [("event", AdverseEventBlock())], verbose_name=_("adverse events"), blank=True
    )
    outcome_criteria = models.CharField(_("criteria"), max_length=20, choices=Criteria.choices, blank=True)
    outcome_category = models.CharField(_("response"), max_length=10, choices=Category.choices, blank=True)
    outcome_confirmed = models.CharField(
        _("confirmed by a second test"),
        max_length=10,
        choices=Confirmed.choices,
        default=Confirmed.UNKNOWN,
    )
    outcome_after = models.PositiveSmallIntegerField(_("time since treatment"), null=True, blank=True)
    outcome_after_unit = models.CharField(
        _("unit"), max_length=10, choices=Unit.choices, default=Unit.DAYS, blank=True
    )
    outcome_at_least = models.BooleanField(_("more than this time"), default=False)
    outcome_detail = models.TextField(
        _("what was found"), blank=True, help_text=_("One or two plain sentences.")
    )
    hospitals = StreamField(
        [("hospital", SnippetChooserBlock("stories.Hospital", label=_("hospital")))],
        verbose_name=_("hospitals"),
        blank=True,
    )
    physicians = StreamField(
        [("person", SnippetChooserBlock("stories.Person", label=_("physician")))],
        verbose_name=_("physicians"),
        blank=True,
    )
    timeline = StreamField([("event", TimelineEventBlock())], verbose_name=_("timeline"), blank=True)
    origin = models.CharField(
        _("where the story comes from"), max_length=20, choices=Origin.choices, blank=True
    )
    interview_language = models.CharField(
        _("language of the interview"), max_length=10, choices=InterviewLanguage.choices, blank=True
    )
    material_connection = models.CharField(
        _("payment or benefit to the patient"),
        max_length=20,
        choices=MaterialConnection.choices,
        blank=True,
    )
    body = StreamField(StoryBody(), verbose_name=_("body"), blank=True)
    expected_results = models.ForeignKey(
        "stories.EfficacyClaim",
        verbose_name=_("expected results"),
        null=True,
        on_delete=models.PROTECT,
        related_name="stories",
        help_text=_("What patients can generally expect: an approved claim about many people."),
    )
    consent = models.ForeignKey(
        "stories.ConsentRecord",
        verbose_name=_("consent"),
        null=True,
        on_delete=models.PROTECT,
        related_name="stories",
        help_text=_("The patient’s written consent. No consent, no story."),
    )

    content_panels = [
        *CasebookPage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("outcome_disclaimer"),
                FieldPanel("expected_results"),
                FieldPanel("consent"),
            ],
            heading=_("What it stands on"),
        ),
        ClinicalPage.cover_panel,
        FieldPanel("body"),
    ]
    record_panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("display_name"), FieldPanel("name_use")]),
                FieldRowPanel([FieldPanel("age_band"), FieldPanel("age"), FieldPanel("sex")]),
                FieldPanel("country"),
            ],
            heading=_("The person"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("condition"), FieldPanel("subtype")]),
                FieldPanel("staging"),
                FieldPanel("earlier_treatment"),
            ],
            heading=_("The disease"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("therapies"),
                FieldPanel("hospitals"),
                FieldPanel("physicians"),
                FieldPanel("adverse_events"),
                FieldPanel("timeline"),
            ],
            heading=_("The treatment"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("outcome_category"), FieldPanel("outcome_criteria")]),
                FieldPanel("outcome_confirmed"),
                FieldRowPanel(
                    [
                        FieldPanel("outcome_after"),
                        FieldPanel("outcome_after_unit"),
                        FieldPanel("outcome_at_least"),
                    ]
                ),
                FieldPanel("outcome_detail"),
            ],
            heading=_("The outcome"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("origin"), FieldPanel("interview_language")]),
                FieldPanel("material_connection"),
            ],
            heading=_("Where the story comes from"),
        ),
        ClinicalPage.review_panel,
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Story")),
            ObjectList(record_panels, heading=_("Record")),
            ObjectList(CasebookPage.promote_panels, heading=_("Promote")),
            ObjectList(CasebookPage.settings_panels, heading=_("Settings")),
        ]
    )
    translatable_fields = [
        *ClinicalPage.translatable_fields,
        *(
            TranslatableField(name)
            for name in (
                "display_name subtype outcome_detail condition earlier_treatment therapies "
                "adverse_events hospitals physicians timeline body expected_results"
            ).split()
        ),
        *(
            SynchronizedField(name, overridable=False)
            for name in (
                "name_use age age_band sex country staging outcome_criteria outcome_category "
                "outcome_confirmed outcome_after outcome_after_unit outcome_at_least origin "
                "interview_language material_connection consent"
            ).split()
        ),
    ]
    parent_page_types = ["stories.StoryIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")

    def entry_details(self) -> dict:
        return {
            **super().entry_details(),
            "facts": facts_line(self),
            "outcome": outcome_line(self),
            "facets": facets_of(self),
        }

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return {
            **context,
            "claim": self.expected_results,
            "outcome": outcome_of(self),
            "facts": facts_of(self),
            "rail": contents(self.body),
            **self._beside(),
        }

    def _beside(self) -> dict:
        """Other stories of the condition, and the treatment pages about it or its therapies, and of no other one."""
        wanted = facets_of(self)
        related = [(f.kind, f.value) for f in wanted if f.kind == "condition"]
        about = [(f.kind, f.value) for f in wanted if f.kind in {"condition", "therapy"}]
        stories = self.rows("story").with_any_facet(related)[:RELATED]
        treatments = self.rows("treatment").with_any_facet(about)
        for _condition, slug in related:
            treatments = treatments.with_no_other("condition", slug)
        treatments = treatments[:RELATED]
        beside = PublicPage.objects.filter(Q(pk__in=stories.values("pk")) | Q(pk__in=treatments.values("pk")))
        found = list(beside.newest_first())
        return {
            "related": [row for row in found if row.kind == "story"],
            "treatments": [row for row in found if row.kind == "treatment"],
        }
