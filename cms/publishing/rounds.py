"""A round of the patrol: look at everything, act where that was asked for, tell the people, keep what was found."""

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page

from cms.days import site_today
from cms.delivery import register
from cms.publishing import patrol, turns
from cms.publishing.clearing import clear, withdraw
from cms.publishing.gate import GatedSnippet
from cms.publishing.models import Clearance, Notice, PatrolRun
from cms.publishing.notices import raise_notice, send_notice
from cms.publishing.patrol import Found, Kind, Look
from cms.publishing.rules import Obstacle
from cms.publishing.takedown import take_down
from cms.record import archive, ledger

logger = logging.getLogger(__name__)

REMEMBERED = timedelta(days=90)  # the ledger has the counts for ever
KEPT = 1000  # what a run remembers; the counts and the exit status are always of everything

NOTHING: frozenset[Kind] = frozenset()
# What the clock does by itself. A page that breaks a rule goes; what is derived from a page as it was cleared is
# written again, and so is a clearance whose digest an upgrade has outdated: the seal says that no column which
# visitors read has changed since. What was changed by hand waits for a person: where the seal is broken it is off
# every public surface already. A rule that fails is a fault of ours and no verdict on the page.
BY_THE_CLOCK = frozenset({Kind.RULE, Kind.STRAY, Kind.ENTRY, Kind.OUTDATED})
EVERYTHING = frozenset(Kind) - {Kind.GUARD, Kind.RECORD, Kind.SCHEDULE, Kind.NOTICE}

TAKEN_DOWN, WRITTEN_AGAIN, REMOVED, MENDED = "taken-down", "written-again", "removed", "mended"


@dataclass(frozen=True)
class Report:
    """One thing found, and what was done about it (empty: nothing, it stands)."""

    found: Found
    done: str = ""

    @property
    def stands(self) -> bool:
        return self.found.is_violation and not self.done


@dataclass
class Round:
    """One walk over everything. `statements` are those that make the database’s guards.

    `go_on` is asked after every batch of pages: when it says no, the round stops there and stays unfinished.
    """

    run: PatrolRun
    statements: list[str]
    acts_on: frozenset[Kind] = NOTHING
    go_on: Callable[[], bool] = lambda: True
    counts: Counter[str] = field(default_factory=Counter)

    def walk(self, *, today: date | None = None) -> Iterator[Report]:
        """Everything that was found, as it is found. The round is over when the iterator is."""
        run = self.run
        run.started_at = run.heard_at = timezone.now()
        run.save()
        for report in self._reports(today or site_today()):
            self._count(report)
            yield report
        if not self.go_on():
            return
        run.ended_at = timezone.now()
        run.save()
        facts = {"pages": run.pages, "standing": run.standing, "mended": run.mended, "kinds": self.counts}
        ledger.note("patrolled", facts=facts, user=run.asked_by)
        PatrolRun.objects.filter(asked_at__lt=run.ended_at - REMEMBERED).delete()

    def finish(self, *, today: date | None = None) -> PatrolRun:
        """Walk to the end, for those who do not want to hear of each thing."""
        for _report in self.walk(today=today):
            pass
        return self.run

    def _count(self, report: Report) -> None:
        run, found = self.run, report.found
        self.counts[found.kind] += 1
        run.standing += report.stands
        run.mended += bool(report.done)
        if len(run.found) < KEPT:
            kept = {"kind": found.kind, "codes": list(found.codes), "done": report.done}
            kept |= {"page": found.page, "language": found.language, "subject": found.subject}
            run.found.append(kept)

    def _reports(self, today: date) -> Iterator[Report]:
        for batch in patrol.live_pages():
            for look in patrol.look_at(batch, today=today):
                if look.found is not None:
                    yield self._about(look, today)
            self.run.pages += len(batch)
            self.run.heard_at = timezone.now()
            self.run.save()
            if not self.go_on():
                return
        for snippet, found in patrol.unfit_snippets():
            yield self._about_snippet(snippet, found)
        for found in list(patrol.strays()):
            yield self._about_stray(found)
        for found in [*patrol.missing_guards(self.statements), *patrol.faults_of_the_record()]:
            logger.error("The patrol found %s: %s", ", ".join(found.codes), found.subject)  # to the operator
            yield Report(found)
        for found in patrol.loose_ends():
            if found.kind is Kind.NOTICE:
                send_notice.enqueue(int(found.subject.rpartition(" ")[2]))
            yield Report(found)

    def _about(self, look: Look, today: date) -> Report:
        found = look.found
        if found.kind not in self.acts_on:
            if found.is_violation:
                notice_once(found, page=look.page)
            return Report(found)
        with transaction.atomic():
            turns.beside_others()
            # the page as it is now: since the batch was read, somebody may have mended it
            page = Page.objects.select_for_update().filter(pk=found.page).first()
            fresh = type(look.page).for_readers().filter(pk=found.page, live=True).first()
            if page is None or fresh is None:
                return Report(found, MENDED)
            (now,) = patrol.look_at([fresh], today=today)
            if now.found is None:
                return Report(found, MENDED)
            if now.found.kind not in self.acts_on:
                notice_once(now.found, page=fresh)
                return Report(now.found)
            return Report(now.found, act(now))

    def _about_snippet(self, snippet: GatedSnippet, found: Found) -> Report:
        if found.kind not in self.acts_on:
            notice_once(found, record=snippet)
            return Report(found)
        with transaction.atomic():
            # the pages that rest on it are looked at again by the save in which this ends
            snippet.unpublish()
            ledger.note("taken-down", record=snippet, facts={"codes": list(found.codes)})
        return Report(found, TAKEN_DOWN)

    def _about_stray(self, found: Found) -> Report:
        if found.kind not in self.acts_on:
            return Report(found)
        with transaction.atomic():
            page = Page.objects.filter(pk=found.page).first()
            if page is not None and page.live:
                return Report(found, MENDED)  # published in the meantime, through the gate
            remove(page, found)
        return Report(found, REMOVED)


def act(look: Look) -> str:
    """Bring a live page to where it belongs: off every public surface, or back on the register."""
    page, found = look.page, look.found
    if found.kind in {Kind.RULE, Kind.FAILED}:
        take_down(page, look.examination.obstacles)
        return TAKEN_DOWN
    if found.kind in {Kind.CHANGED, Kind.UNCLEARED}:
        # Nobody signed off what stands there now. That it passes the rules is not enough: the rules cannot
        # read whether “one of five” was “five of five” before somebody wrote to the table. The draft is kept,
        # and whoever publishes it again puts their name to it.
        take_down(page, [Obstacle(code, field="title") for code in found.codes])
        return TAKEN_DOWN
    if found.kind is Kind.STRAY:
        archive.close(page.pk)
        register.remove(page.pk)
        return REMOVED
    # Its content is to the letter what was cleared, and only the register’s row is lost or was tampered with:
    # the row is derived from the page, so writing it again shows nothing that was not signed off. (Outdated: the
    # letter cannot be compared any more, but the seal holds.)
    clear(page, look.examination)
    return WRITTEN_AGAIN


def remove(page: Page | None, found: Found) -> None:
    if page is not None:
        withdraw(page)
        return
    archive.close(found.page)
    register.remove(found.page)
    Clearance.objects.filter(page_id=found.page).end(because="the page is gone")


def notice_once(found: Found, *, page: Page | None = None, record: GatedSnippet | None = None) -> None:
    """A task for those who may publish the page, or for the operator, unless they still have one."""
    open_ones = Notice.objects.filter(kind=Notice.Kind.VIOLATION, done_at=None)
    if open_ones.filter(page_id=found.page, subject=found.subject).exists():
        return
    facts = {"title": str(record), "url": AdminURLFinder().get_edit_url(record)} if record else {}
    raise_notice(Notice.Kind.VIOLATION, page=page, record=record, codes=found.codes, facts=facts)
