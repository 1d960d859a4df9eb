"""Proving the record: no decision was changed or removed, and every page as shown is what was cleared."""

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from cms.record import ledger
from cms.record.archive import digest_of
from cms.record.files import named_in
from cms.record.models import Decision, KeptFile, Showing

BATCH = 200
# a page is kept, and the decision noted, in one transaction: moments apart
MOMENTS = timedelta(minutes=1)


@dataclass(frozen=True)
class Fault:
    """What does not hold: `thing` is “decision”, “showing” or “file”, `number` its number or digest.

    `kind` is “changed”, “missing” or “cut” (the last ones are gone); of a showing also “unknown” (no decision
    speaks of it) and “moved” (it says another time than the decision).
    """

    thing: str
    number: int | str
    kind: str


def verify() -> Iterator[Fault]:
    """Everything in the record that does not hold."""
    for fault in ledger.verify():
        yield Fault("decision", fault.number, fault.kind)
    decided = decisions_about_showings()
    files = set(KeptFile.objects.values_list("pk", flat=True))
    found = set()
    for showing in Showing.objects.order_by("pk").iterator(BATCH):
        found.add((showing.page, showing.digest))
        yield from _faults_of(showing, decided, files)
    for key in sorted(set(decided) - found):
        yield Fault("showing", key[1], "missing")
    for file in KeptFile.objects.iterator(BATCH):
        if hashlib.sha256(bytes(file.content)).hexdigest() != file.digest:
            yield Fault("file", file.digest, "changed")


Decided = dict[tuple[int, str], list[datetime]]


def decisions_about_showings(pages: Iterable[int] | None = None) -> Decided:
    """When the record says that a page began to be shown: by page and digest."""
    decisions = Decision.objects.filter(facts__has_key="showing")
    if pages is not None:
        decisions = decisions.filter(page__in=pages)
    found: Decided = defaultdict(list)
    for page, facts, at in decisions.values_list("page", "facts", "at").iterator(BATCH):
        found[page, facts["showing"]].append(at)
    return found


def _faults_of(showing: Showing, decided: Decided, files: set[str]) -> Iterator[Fault]:
    moments = decided.get((showing.page, showing.digest), [])
    if not moments:
        yield Fault("showing", showing.pk, "unknown")
    elif min(abs(at - showing.since) for at in moments) > MOMENTS:
        yield Fault("showing", showing.pk, "moved")
    if showing.erased_at:
        return
    text = _text_of(showing)
    if text is None or digest_of(text) != showing.digest:
        yield Fault("showing", showing.pk, "changed")
    for digest in sorted(named_in(text or "") - files):
        yield Fault("file", digest, "missing")


def _text_of(showing: Showing) -> str | None:
    """The HTML, or None where somebody has made it unreadable."""
    try:
        return showing.text
    except (zlib.error, UnicodeDecodeError):
        return None


def is_intact(showing: Showing) -> bool:
    """Whether this page as shown is, to the letter, what the record says was cleared, and the chain holds there."""
    decided = decisions_about_showings([showing.page])
    named = named_in(_text_of(showing) or "")
    files = set(KeptFile.objects.filter(pk__in=named).values_list("pk", flat=True))
    if any(_faults_of(showing, decided, files)):
        return False
    kept = KeptFile.objects.filter(pk__in=files)
    if any(hashlib.sha256(bytes(file.content)).hexdigest() != file.digest for file in kept):
        return False
    return all(ledger.holds(decision) for decision in _decisions_of(showing))


def _decisions_of(showing: Showing) -> Iterable[Decision]:
    return Decision.objects.filter(page=showing.page, facts__showing=showing.digest)
