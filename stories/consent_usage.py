"""Where a consent is used now: everything that a withdrawal takes off the public site, by place and language."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page, Revision, WorkflowState

from cms.delivery.feeds import ITEMS
from cms.delivery.models import PublicBasis, PublicPage
from cms.delivery.register import name_of
from cms.languages import LANGUAGES, Language
from cms.publishing.schedule import BROKEN
from stories.facts import images_in
from stories.models import CasebookImage, CasebookRendition, ConsentRecord, StoryPage
from stories.models.home import STORIES_ON_HOME
from stories.models.patient_stories import RELATED
from stories.models.treatments import STORIES_BESIDE

IN_PROGRESS = (WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES)


@dataclass
class Cards:
    """The public pages that list a story: how many, their titles, and the rest in the reader’s words."""

    count: int = 0
    titles: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    def add(self, title: str) -> None:
        self.count += 1
        self.titles.append(title)

    def add_in_words(self, words: str, count: int = 1) -> None:
        self.count += count
        self.others.append(words)


@dataclass
class InLanguage:
    """What there is in one language."""

    language: Language
    rows: list[PublicPage]
    cards: Cards
    spread: int
    drafts: list[StoryPage]
    schedules: list[Revision]
    workflows: list[WorkflowState]

    @property
    def entries(self) -> int:
        """Search finds a page once, and so do the filters."""
        return len(self.rows)

    @property
    def unpublished(self) -> int:
        return len(self.drafts) + len(self.schedules) + len(self.workflows)

    @property
    def total(self) -> int:
        return (len(self.rows) + self.cards.count + self.entries + self.spread + len(self.schedules)) + len(
            self.workflows
        )


@dataclass
class Usage:
    """Every place of one consent. `closing` are public pages of others that show its pictures."""

    languages: list[InLanguage]
    pictures: list[CasebookImage]
    sizes: int
    closing: list[PublicPage]

    @property
    def rows(self) -> list[PublicPage]:
        return [row for each in self.languages for row in each.rows]

    @property
    def schedules(self) -> list[Revision]:
        return [revision for each in self.languages for revision in each.schedules]

    @property
    def workflows(self) -> list[WorkflowState]:
        return [state for each in self.languages for state in each.workflows]

    @property
    def drafts(self) -> list[StoryPage]:
        return [page for each in self.languages for page in each.drafts]

    @property
    def total(self) -> int:
        return sum(each.total for each in self.languages) + len(self.pictures)


def usage_of(record: ConsentRecord) -> Usage:
    """Where the consent is used now, in every language."""
    told_with_it = StoryPage.objects.filter(consent=record)
    rows = PublicPage.objects.in_force().filter(page__in=told_with_it.values("pk"))
    rows = list(rows.select_related("page").order_by("path"))
    own = set(record.images.values_list("pk", flat=True))
    pictures = list(CasebookImage.objects.filter(pk__in=own | _only_on(rows)).order_by("title"))
    drafts = list(stories_of(record).filter(live=False).select_related("locale"))
    schedules = list(scheduled_with(record, own))
    workflows = list(workflows_with(record))
    return Usage(
        languages=[
            InLanguage(
                language=language,
                rows=[row for row in rows if row.language == language.code],
                cards=_cards([row for row in rows if row.language == language.code]),
                spread=sum(_spread(row) for row in rows if row.language == language.code),
                drafts=[page for page in drafts if page.language == language.code],
                schedules=[each for each in schedules if _language(each) == language.code],
                workflows=[each for each in workflows if _language(each) == language.code],
            )
            for language in LANGUAGES
        ],
        pictures=pictures,
        sizes=CasebookRendition.objects.filter(image__in=pictures).count(),
        closing=_showing(own, apart_from=rows),
    )


def stories_of(record: ConsentRecord) -> QuerySet[StoryPage]:
    """Stories that rest on the consent, as they are live or as their last draft has it."""
    return StoryPage.objects.filter(Q(consent=record) | Q(latest_revision__content__consent=record.pk))


def is_used(record: ConsentRecord) -> bool:
    """Whether a story, public or a draft, or a public page’s picture rests on the consent."""
    shown = PublicBasis.objects.filter(record__in=[name_of(image) for image in record.images.all()])
    return stories_of(record).exists() or shown.exists()


def _language(found: Revision | WorkflowState) -> str:
    return found.content_object.locale.language_code


def _only_on(rows: list[PublicPage]) -> set[int]:
    """The pictures that these pages show and no other public page does."""
    shown = PublicBasis.objects.filter(record__startswith="stories.casebookimage:")
    here = set(shown.filter(row__in=rows).values_list("record", flat=True))
    elsewhere = shown.exclude(row__in=rows).filter(record__in=here).values_list("record", flat=True)
    return {int(record.rpartition(":")[2]) for record in here - set(elsewhere)}


def _showing(images: set[int], *, apart_from: list[PublicPage]) -> list[PublicPage]:
    names = [f"stories.casebookimage:{pk}" for pk in images]
    rows = PublicPage.objects.filter(bases__record__in=names).exclude(pk__in=[row.pk for row in apart_from])
    return list(rows.distinct().order_by("path"))


def scheduled_with(record: ConsentRecord, images: set[int]) -> Iterator[Revision]:
    """Versions of pages on the timetable that rest on the consent or show one of these pictures."""
    waiting = Revision.page_revisions.exclude(approved_go_live_at=None).order_by("approved_go_live_at")
    for revision in waiting:
        if revision.content.get("consent") == record.pk or (images and _shows(revision, images)):
            yield revision


def _shows(revision: Revision, images: set[int]) -> bool:
    try:
        page = revision.as_object()
    except BROKEN:  # it cannot be published either: the timetable says so when its hour comes
        return False
    return any(image.pk in images for image in images_in(page))


def workflows_with(record: ConsentRecord) -> Iterator[WorkflowState]:
    """Stories with this consent that are on their way through a workflow."""
    keys = [str(pk) for pk in stories_of(record).values_list("pk", flat=True)]
    states = WorkflowState.objects.filter(status__in=IN_PROGRESS, object_id__in=keys)
    return (state for state in states if isinstance(state.content_object, Page))


def _spread(row: PublicPage) -> int:
    """The sitemap and the share card; and the feed, as long as the story is among its newest."""
    newest = PublicPage.objects.in_force().in_language(row.language).of_kind("story").newest_first()
    return 2 + (row.pk in newest.values_list("pk", flat=True)[:ITEMS])


def _cards(rows: list[PublicPage]) -> Cards:
    """The lists that name these stories: index, home, treatment pages, and stories of the same condition."""
    cards = Cards()
    if not rows:
        return cards
    public = PublicPage.objects.in_force().in_language(rows[0].language)
    for index in public.of_kind("stories"):
        cards.add(index.title)
    keys = {row.pk for row in rows}
    if keys & set(public.of_kind("story").newest_first().values_list("pk", flat=True)[:STORIES_ON_HOME]):
        for _home in public.of_kind("home"):
            cards.add_in_words(_("Home"))
    for treatment in public.of_kind("treatment").prefetch_related("facets"):
        facets = [(facet.kind, facet.value) for facet in treatment.facets.all()]
        beside = public.of_kind("story").with_any_facet(facets).newest_first()[:STORIES_BESIDE]
        if keys & {row.pk for row in beside}:
            cards.add(treatment.title)
    if related := sum(_related(row) for row in rows):
        words = ngettext("%(count)s story", "%(count)s stories", related) % {"count": related}
        cards.add_in_words(words, related)
    return cards


def _related(row: PublicPage) -> int:
    """How many stories of the same condition name this one: they name the newest, themselves left out."""
    conditions = [(facet.kind, facet.value) for facet in row.facets.filter(kind="condition")]
    if not conditions:
        return 0
    public = PublicPage.objects.in_force().in_language(row.language).of_kind("story")
    alike = public.with_any_facet(conditions).newest_first()
    newest = list(alike.values_list("pk", flat=True)[: RELATED + 1])
    if row.pk not in newest:
        return 0
    # the last of them is named only by those before it, in the place that each leaves free
    return RELATED if newest.index(row.pk) == RELATED else alike.count() - 1
