"""Which page is there in which language, and how far it is where it is not public."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db.models import QuerySet
from wagtail.models import Page
from wagtail_localize.models import Translation

from cms.languages import DEFAULT, Language
from cms.publishing.gate import gated, obstacles_for
from cms.publishing.messages import wording
from cms.translation.publication import as_it_would_be
from cms.translation.queue import Tally, tally
from cms.translation.rights import languages_seen_by
from cms.translation.states import OPEN, State

# the gate asks much of the database; those beyond are told as approved
MOST_ASKED_OF_THE_GATE = 5


class Stage(StrEnum):
    """How far a page is in one language."""

    MISSING = "missing"
    DRAFT = "draft"
    IN_REVIEW = "in-review"
    READY = "ready"
    HELD = "held"
    LIVE = "live"
    LIVE_OUTDATED = "live-outdated"


@dataclass
class Cell:
    """A page in one language. `why` is what the gate says where it holds a page whose text is ready."""

    language: Language
    stage: Stage
    page: int | None = None
    translation: Translation | None = None
    tally: Tally | None = None
    since: datetime | None = None
    why: str = ""

    @property
    def left(self) -> int:
        """How many texts nobody has approved."""
        return self.tally.total - self.tally.approved if self.tally else 0


@dataclass
class Line:
    """A page of the source with its cells: the source first, then the other languages."""

    page: Page
    cells: list[Cell]


def pages(user, words: str = "") -> QuerySet[Page]:
    """The pages that are to be there in every language, in the order of the tree."""
    found = Page.objects.filter(locale__language_code=DEFAULT.code, depth__gt=1, alias_of=None)
    if not languages_seen_by(user):
        return found.none()
    return found.filter(title__icontains=words).select_related("content_type").order_by("path")


def lines(user, shown: Iterable[Page]) -> list[Line]:
    """These pages with their cells, in the languages that this person may read at the desk.

    Costs the same number of queries for one page and for fifty, and what the gate asks of a few.
    """
    shown, languages = list(shown), languages_seen_by(user)
    codes, keys = [language.code for language in languages], [page.translation_key for page in shown]
    there = Page.objects.filter(
        translation_key__in=keys, locale__language_code__in=codes, alias_of=None
    ).select_related("locale")
    versions = {(page.translation_key, page.locale.language_code): page for page in there}
    translations = Translation.objects.filter(
        enabled=True, source__object_id__in=keys, target_locale__language_code__in=codes
    ).select_related("source", "target_locale")
    at_the_desk = {(each.source.object_id, each.target_locale.language_code): each for each in translations}
    tallies = tally(translations)
    found = []
    for page in shown:
        cells = [_source(page)]
        for language in languages:
            key = (page.translation_key, language.code)
            translation = at_the_desk.get(key)
            tallied = tallies.get(translation.pk) if translation else None
            cells.append(_cell(language, versions.get(key), translation, tallied))
        found.append(Line(page, cells))
    _ask_the_gate(found)
    return found


def _source(page: Page) -> Cell:
    stage = Stage.LIVE if page.live else Stage.DRAFT
    return Cell(DEFAULT, stage, page.pk, since=page.last_published_at)


def _cell(
    language: Language, page: Page | None, translation: Translation | None, tallied: Tally | None
) -> Cell:
    if page is None:
        return Cell(language, Stage.MISSING)
    stage = _stage(page, tallied)
    return Cell(language, stage, page.pk, translation, tallied, since=page.last_published_at)


def _stage(page: Page, tallied: Tally | None) -> Stage:
    """A page without a tally is written by hand: nobody keeps it in step with its source."""
    if page.live:
        is_behind = tallied is not None and not tallied.is_approved
        return Stage.LIVE_OUTDATED if is_behind else Stage.LIVE
    if tallied is None or tallied.has(*OPEN):
        return Stage.DRAFT
    return Stage.IN_REVIEW if tallied.has(State.TRANSLATED) else Stage.READY


def _ask_the_gate(found: Iterable[Line]) -> None:
    for cell in list(_ready(found))[:MOST_ASKED_OF_THE_GATE]:
        page = gated(as_it_would_be(cell.translation))
        obstacles = obstacles_for(page) if page is not None else []
        if obstacles:
            cell.stage, cell.why = Stage.HELD, wording(obstacles[0])


def _ready(found: Iterable[Line]) -> Iterator[Cell]:
    return (cell for line in found for cell in line.cells if cell.stage == Stage.READY)
