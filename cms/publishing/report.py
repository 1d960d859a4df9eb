"""What the editor’s panel tells about a page: the gate’s answer in words, with the way out of each obstacle."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from django.apps import apps
from django.db.models import Model
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.admin_url_finder import AdminURLFinder

from cms.days import site_today
from cms.publishing import decisions
from cms.publishing.footing import Footing
from cms.publishing.gate import Gated, examine_candidate
from cms.publishing.identification import Meter, meter_of
from cms.publishing.messages import GROUPS, MESSAGES, PATROL, SHOWN, named_in, record_of
from cms.publishing.models import Waiver
from cms.publishing.offer import Offer
from cms.publishing.rules import Candidate, Examination, Obstacle, Role, Severity
from cms.publishing.rules.candidate import Holder
from cms.publishing.rules.law import LAW, Group
from cms.publishing.rules.packs import NEWEST
from cms.publishing.signatures import Signature, signatures_on

END_OF_FIRST_SENTENCE = (". ", "。")


@dataclass(frozen=True)
class Item:
    """One obstacle as the panel shows it: what, where, why, what to do, and who may waive it.

    `instead` belongs where its words stand, in `which` of those places in the field, counted from 0.
    """

    code: str
    about: str
    what: str
    then: str
    is_blocking: bool
    field: str
    at: str
    place: str
    rule: str
    source: str
    waived_by: str = ""
    may_waive: bool = False
    others: str = ""
    offers: tuple[Offer, ...] = ()
    record: str = ""
    record_url: str = ""
    instead: str = ""
    which: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        return f"{self.code}|{self.about}|{self.at}|{self.record}"

    @property
    def words(self) -> str:
        """The words of the page that it quotes, for those that are about words."""
        return self.about if LAW[self.code].group is Group.WORDS and not self.record else ""


@dataclass(frozen=True)
class Heading:
    """A heading of the panel with the obstacles below it."""

    name: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Unread:
    """A field whose entry cannot be read yet, so the check leaves it out."""

    label: str
    message: str
    field: str


@dataclass(frozen=True)
class Waived:
    """A finding that somebody waived: what, by whom, why, and until when."""

    what: str
    rule: str
    name: str
    reason: str
    until: date | None
    waiver: Waiver
    may_take_back: bool


@dataclass(frozen=True)
class ConsentCard:
    """What the consent says about this page, in its language."""

    footing: Footing
    url: str
    signed_on: date | None
    is_in_force: bool
    rows: tuple[tuple[str, bool, bool], ...]  # the detail, whether the page shows it, whether it is covered


@dataclass(frozen=True)
class Report:
    """The whole panel, for one person and one state of the page."""

    items: tuple[Item, ...]
    waived: tuple[Waived, ...]
    signatures: tuple[Signature, ...]
    meter: Meter | None
    consent: ConsentCard | None
    footings: tuple[tuple[Footing, str], ...]
    language: str
    is_saved: bool
    unread: tuple[Unread, ...] = ()
    pack: str = NEWEST

    @property
    def headings(self) -> list[Heading]:
        """The obstacles under their headings, in the order of the law’s groups."""
        order = list(Group)

        def place(item: Item) -> int:
            return order.index(LAW[item.code].group)

        parted = groupby(sorted(self.items, key=place), key=place)
        return [Heading(str(GROUPS[order[index]]), tuple(below)) for index, below in parted]

    @property
    def blocking(self) -> int:
        return sum(item.is_blocking for item in self.items)

    @property
    def findings(self) -> int:
        return sum(not item.is_blocking for item in self.items)

    @property
    def total(self) -> int:
        return len(self.items) + len(self.unread)

    @property
    def summary(self) -> list[str]:
        """“4 obstacles stop publication.” “1 finding needs a waiver.”"""
        told = []
        if self.unread:
            number = len(self.unread)
            told.append(
                ngettext(
                    "%(number)s field cannot be read yet.", "%(number)s fields cannot be read yet.", number
                )
                % {"number": number}
            )
        if self.blocking:
            told.append(
                ngettext(
                    "%(number)s obstacle stops publication.",
                    "%(number)s obstacles stop publication.",
                    self.blocking,
                )
                % {"number": self.blocking}
            )
        if self.findings:
            told.append(
                ngettext(
                    "%(number)s finding needs a waiver.", "%(number)s findings need a waiver.", self.findings
                )
                % {"number": self.findings}
            )
        return told or [_("Nothing stands in the way of publishing.")]

    @property
    def pill(self) -> str:
        """The same in the footer of the editor."""
        return ngettext(
            "%(number)s obstacle before publication", "%(number)s obstacles before publication", self.total
        ) % {"number": self.total}


def report_on(
    page: Gated, *, user, places: Mapping[str, str], unread: Iterable[Unread] = (), today: date | None = None
) -> Report:
    """Ask the gate about the page as it stands in memory, and tell this person what it says."""
    candidate = page.as_candidate(today=today or site_today())
    examination = examine_candidate(candidate)
    who = _Deciders(page, user)
    links = AdminURLFinder(user)
    footings = tuple((each, links.get_edit_url(each.record) or "") for each in page.stands_on())
    is_saved, signatures = signatures_on(page, candidate, user=user)
    return Report(
        items=tuple(_item(obstacle, places, who, links=links) for obstacle in examination.obstacles),
        waived=tuple(_waived(page, examination, who)),
        signatures=signatures,
        meter=meter_of(candidate),
        consent=_consent_card(candidate, footings),
        footings=footings,
        language=candidate.language,
        pack=candidate.pack,
        is_saved=is_saved,
        unread=tuple(unread),
    )


class _Deciders:
    """Who may waive on this page: asked once for each role."""

    def __init__(self, page: Gated, user):
        self.page, self.user = page, user
        self._may: dict[Role, bool] = {}
        self._others: dict[Role, str] = {}

    def may(self, role: Role) -> bool:
        if role not in self._may:
            self._may[role] = decisions.may_decide(self.user, role, self.page)
        return self._may[role]

    def others(self, role: Role) -> str:
        """Names of other people in this role, for “ask one of them”."""
        if role not in self._others:
            people = decisions.others_who_may(role, self.page, besides={self.user.pk})
            names = [decisions.name_of(each) for each in people[: decisions.MOST_NAMES]]
            self._others[role] = ", ".join(names)
        return self._others[role]


def _item(obstacle: Obstacle, places: Mapping[str, str], who: _Deciders, *, links: AdminURLFinder) -> Item:
    law = LAW[obstacle.code]
    what, then = told(obstacle)
    item = Item(
        code=obstacle.code,
        about=obstacle.about,
        what=what,
        then=then,
        is_blocking=obstacle.severity is Severity.BLOCK,
        field=obstacle.field if obstacle.field in places else "",
        at=obstacle.at or obstacle.field,
        place=places.get(obstacle.field, ""),
        rule=law.rule,
        source=law.source,
        offers=tuple(who.page.offers_for(obstacle)),
        instead=dict(obstacle.named).get("instead", ""),
        which=obstacle.which,
    )
    if obstacle.holder is not None:
        url = links.get_edit_url(_kept(obstacle.holder)) or ""
        item = replace(item, record=record_of(obstacle.holder), record_url=url, offers=(), which=())
    role = law.waived_by_at(obstacle.severity)
    if role is None:
        return item
    return replace(
        item,
        waived_by=str(SHOWN[role.value]),
        may_waive=who.page.pk is not None and who.may(role),
        others=who.others(role),
    )


def _kept(holder: Holder) -> Model:
    """The record as the finder of addresses needs it: its type and its number."""
    model, _colon, number = holder.record.partition(":")
    return apps.get_model(model)(pk=number)


def told(obstacle: Obstacle) -> tuple[str, str]:
    """The wording in two: what is wrong, and what to do next.

    Parted before the thing is named in it, which may hold a full stop of its own.
    """
    words = str(MESSAGES.get(obstacle.code) or PATROL[obstacle.code])
    about = named_in(obstacle)
    for stop in END_OF_FIRST_SENTENCE:
        what, found, then = words.partition(stop)
        if found and then:
            return (what + stop.rstrip()) % about, then % about
    return words % about, ""


def _waived(page: Gated, examination: Examination, who: _Deciders) -> Iterable[Waived]:
    if not examination.waived:
        return
    standing = Waiver.objects.in_force(on=site_today()).for_page(page).select_related("user")
    waivers = {(each.code, each.about): each for each in standing}
    for obstacle in examination.waived:
        if waiver := waivers.get((obstacle.code, obstacle.about)):
            law = LAW[obstacle.code]
            yield Waived(
                what=told(obstacle)[0],
                rule=law.rule,
                name=decisions.name_of(waiver.user),
                reason=waiver.reason,
                until=waiver.until,
                waiver=waiver,
                may_take_back=who.may(law.waived_by),
            )


def _consent_card(candidate: Candidate, footings: Iterable[tuple[Footing, str]]) -> ConsentCard | None:
    consent = candidate.consent
    found = next(((each, url) for each, url in footings if each.kind == "consent"), None)
    if consent is None or found is None:
        return None
    is_here = candidate.language in consent.languages and "website" in consent.channels
    covered = consent.covered(candidate.language) if is_here else frozenset()
    details = [name for name in SHOWN if name in candidate.shows | consent.covers]
    return ConsentCard(
        footing=found[0],
        url=found[1],
        signed_on=consent.signed_on,
        is_in_force=consent.is_in_force(candidate.today),
        rows=tuple((str(SHOWN[name]), name in candidate.shows, name in covered) for name in details),
    )
