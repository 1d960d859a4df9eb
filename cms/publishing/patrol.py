"""The patrol: the second look at everything that is live, with today’s date.

It reads in batches by primary key and keeps nothing, so that ten thousand pages need no more memory than a
hundred. It only looks; what follows from it is in `cms.publishing.rounds`.
"""

import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from django.apps import apps
from django.db import connection
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, PageViewRestriction, Revision

from cms.delivery import register
from cms.delivery.entry import Entry
from cms.delivery.models import PublicPage
from cms.publishing.clearing import digest, form
from cms.publishing.gate import Gated, GatedSnippet, examine, obstacles_for_snippet
from cms.publishing.models import Clearance, Notice
from cms.publishing.rules import Examination, Obstacle
from cms.record import ledger

logger = logging.getLogger(__name__)

BATCH = 100
PATIENCE = timedelta(minutes=15)  # the clock and the worker have done by then what they were to do
HELD_LATELY = timedelta(days=30)


class Kind(StrEnum):
    """What the patrol can find."""

    RULE = "rule"  # live, and the rules would refuse it today
    FAILED = "failed"  # a rule could not be asked
    CHANGED = "changed"  # the page, or what it rests on, was changed past the gate
    UNCLEARED = "uncleared"  # live without a clearance
    OUTDATED = "outdated"  # cleared by an earlier version of this software; nothing else is known to differ
    UNLISTED = "unlisted"  # live and cleared, and not on the register
    STRAY = "stray"  # on the register or cleared, and not live or not open to all
    SNIPPET = "snippet"  # a live snippet that the rules would refuse
    ENTRY = "entry"  # lists and search show something else than what was cleared
    GUARD = "guard"  # the database lacks one of its guards
    RECORD = "record"  # the chain of decisions does not hold
    SCHEDULE = "schedule"  # late or held; nothing of it is public
    NOTICE = "notice"  # nobody has been told; nothing of it is public


# Work that is late, but no violation: the exit status stays 0.
LOOSE_ENDS = frozenset({Kind.OUTDATED, Kind.SCHEDULE, Kind.NOTICE})


@dataclass(frozen=True)
class Found:
    """One thing that the patrol has found, in numbers and codes; `address` is for people who look now."""

    kind: Kind
    codes: tuple[str, ...]
    page: int | None = None
    language: str = ""
    address: str = ""
    subject: str = ""

    @property
    def is_violation(self) -> bool:
        return self.kind not in LOOSE_ENDS


@dataclass(frozen=True)
class Look:
    """A live page, what the rules say of it now, and what does not fit (None: everything does)."""

    page: Gated
    examination: Examination
    found: Found | None


def page_types() -> list[type[Gated]]:
    """The page types that may be public, the same in every run."""
    return [model for model in apps.get_models() if issubclass(model, Gated) and issubclass(model, Page)]


def live_pages() -> Iterator[list[Gated]]:
    """Every live page with all that readers are shown of it, in batches."""
    for model in page_types():
        last = 0
        while batch := list(
            model.for_readers().filter(live=True, pk__gt=last).order_by("pk")[:BATCH],
        ):
            yield batch
            last = batch[-1].pk


def look_at(pages: list[Gated], *, today: date) -> Iterator[Look]:
    """Examine these live pages, and hold them against their clearance and their row of the register."""
    numbers = [page.pk for page in pages]
    rows = PublicPage.objects.filter(page_id__in=numbers).prefetch_related("facets", "bases")
    of_page = {row.page_id: row for row in rows}
    standing = {
        clearance.page_id: clearance for clearance in Clearance.objects.standing().filter(page_id__in=numbers)
    }
    closed = tuple(PageViewRestriction.objects.values_list("page__path", flat=True))
    for page in pages:
        yield _look(
            page,
            today=today,
            row=of_page.get(page.pk),
            clearance=standing.get(page.pk),
            is_closed=page.path.startswith(closed),
        )


def _look(
    page: Gated, *, today: date, row: PublicPage | None, clearance: Clearance | None, is_closed: bool
) -> Look:
    try:
        examination = examine(page, today=today)
    except Exception:  # facts that cannot be read are a question without an answer, as in the gate
        logger.exception("Page %s cannot be examined", page.pk)
        examination = Examination(blocking=(Obstacle("rule-failed", field="title", about="facts"),))
    if codes := tuple(dict.fromkeys(obstacle.code for obstacle in examination.obstacles)):
        kind = Kind.FAILED if set(codes) == {"rule-failed"} else Kind.RULE
        return Look(page, examination, _of(page, kind, *codes))
    if clearance is None:
        return Look(page, examination, _of(page, Kind.UNCLEARED, "live-without-clearance"))
    is_outdated = clearance.basis.get("form") != form(page)
    is_broken = row is not None and not row.sealed
    if is_broken or (not is_outdated and clearance.digest != digest(page)):
        return Look(page, examination, _of(page, Kind.CHANGED, "changed-past-the-gate"))
    if is_closed:
        found = _of(page, Kind.STRAY, "listed-though-closed") if row else None
    elif row is None:
        found = _of(page, Kind.UNLISTED, "off-the-register")
    elif is_outdated:
        found = _of(page, Kind.OUTDATED, "cleared-before-the-upgrade")
    else:
        entry = replace(page.as_entry(), public_until=examination.last_day)
        found = None if _says(row, entry, page, clearance) else _of(page, Kind.ENTRY, "entry-changed")
    return Look(page, examination, found)


def _of(page: Page, kind: Kind, *codes: str) -> Found:
    language = page.locale.language_code
    return Found(kind, codes, page.pk, language, register.address(page, language))


def _says(row: PublicPage, entry: Entry, page: Gated, clearance: Clearance) -> bool:
    """Whether the row says what the page says: cards, search, feed and sitemap read nothing else."""
    said = {name: getattr(row, name) for name in ("kind", "language", "title", "summary", "facts", "outcome")}
    said |= {name: getattr(row, name) for name in ("disclaimer_short", "search_text", "public_until")}
    return (
        said == {name: getattr(entry, name) for name in said}
        and row.path == register.address(page, entry.language)
        and (row.translation_key, row.model) == (page.translation_key, page._meta.label_lower)
        and row.clearance_id == clearance.pk
        and {basis.record for basis in row.bases.all()} == entry.rests_on
        and {(f.kind, f.value, f.label) for f in row.facets.all()}
        == {(f.kind, f.value, f.label) for f in entry.facets}
    )


def strays() -> Iterator[Found]:
    """What the register or a clearance says of pages that are not live, or not there any more."""
    live = Page.objects.filter(live=True).values("pk")
    rows = PublicPage.objects.exclude(page_id__in=live)
    for number, language, path in rows.values_list("page_id", "language", "path").order_by("pk"):
        yield Found(Kind.STRAY, ("listed-though-not-live",), number, language, path)
    cleared = Clearance.objects.standing().exclude(
        Q(page_id__in=live) | Q(page_id__in=rows.values("page_id"))
    )
    for number, language in cleared.values_list("page_id", "language").order_by("pk"):
        yield Found(Kind.STRAY, ("cleared-though-not-live",), number, language)


def unfit_snippets() -> Iterator[tuple[GatedSnippet, Found]]:
    """Live snippets that could not go live as they stand now."""
    for model in (model for model in apps.get_models() if issubclass(model, GatedSnippet)):
        last = 0
        while batch := list(model._default_manager.filter(live=True, pk__gt=last).order_by("pk")[:BATCH]):
            for snippet in batch:
                if codes := tuple(dict.fromkeys(found.code for found in obstacles_for_snippet(snippet))):
                    language = snippet.locale.language_code
                    yield snippet, Found(Kind.SNIPPET, codes, None, language, "", register.name_of(snippet))
            last = batch[-1].pk


TRIGGER = re.compile(r"CREATE (?:CONSTRAINT )?TRIGGER (\w+)\s+(?:BEFORE|AFTER)\s.*?\bON (\w+)", re.DOTALL)
STANDING_TRIGGERS = {
    "sqlite": "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname, relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
    "WHERE NOT tgisinternal AND tgenabled <> 'D'",
}


def missing_guards(statements: Iterable[str]) -> Iterator[Found]:
    """The triggers that these statements make and that are not there, or are switched off."""
    expected = {match.groups() for statement in statements if (match := TRIGGER.search(statement))}
    with connection.cursor() as cursor:
        cursor.execute(STANDING_TRIGGERS[connection.vendor])
        standing = {(name, table) for name, table in cursor.fetchall()}
    for name, table in sorted(expected - standing):
        yield Found(Kind.GUARD, ("guard-missing",), subject=f"{table}: {name}")


def faults_of_the_record() -> Iterator[Found]:
    """Where the chain of decisions does not hold."""
    for fault in ledger.verify():
        yield Found(Kind.RECORD, (f"record-{fault.kind}",), subject=f"№ {fault.number}")


def loose_ends() -> Iterator[Found]:
    """Schedules that are late or were held, and notices that nobody has been told."""
    now = timezone.now()
    late = Revision.objects.filter(approved_go_live_at__lt=now - PATIENCE).order_by("pk")
    for number, revised in late.values_list("pk", "object_id"):
        page = Page.objects.filter(pk=revised).first() if str(revised).isdigit() else None
        yield _schedule("schedule-late", page, f"revision {number}")
    yield from _held(now - HELD_LATELY)
    untold = Notice.objects.filter(told_at=None, done_at=None, raised_at__lt=now - PATIENCE)
    for notice in untold.order_by("pk").values("pk", "page_id"):
        subject = f"notice {notice['pk']}"
        yield Found(Kind.NOTICE, ("notice-untold",), notice["page_id"], subject=subject)


def _held(since) -> Iterator[Found]:
    """Pages whose schedule was held, and which nobody has published or scheduled again."""
    drafts = Page.objects.filter(live=False)
    log = PageLogEntry.objects.filter(timestamp__gte=since)
    entries = log.filter(action="casebook.schedule_held", page_id__in=drafts.values("pk"))
    for number, moment in entries.order_by("pk").values_list("page_id", "timestamp"):
        if not log.filter(
            page_id=number, timestamp__gt=moment, action__in=["wagtail.publish.schedule", "wagtail.publish"]
        ).exists():
            yield _schedule("schedule-held", Page.objects.filter(pk=number).first(), "")


def _schedule(code: str, page: Page | None, subject: str) -> Found:
    if page is None:
        return Found(Kind.SCHEDULE, (code,), subject=subject)
    language = page.locale.language_code
    return Found(Kind.SCHEDULE, (code,), page.pk, language, register.address(page, language), subject)
