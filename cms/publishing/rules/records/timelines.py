# ruff: noqa: E501 – a list of names reads best on one line
"""CLN-007: what happened to a person happened in an order that is possible, and not in the future."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from cms.publishing.rules.records import dates
from cms.publishing.rules.records.facts import Timeline
from cms.publishing.rules.records.finding import Finding
from cms.publishing.rules.records.spelling import plain

# “transplant” in “discharge after transplant” is not the event
_BESIDE = re.compile(
    r"(?<![a-zа-я])(?:after|before|prior to|post-?|following|since|for|at|during|после|до|перед|для|при)(?![a-zа-я]).*|[一-鿿a-z0-9-]*(?:术?后|前)(?=[一-鿿])"
)
# Events by their names, read from the top: what a name holds first decides.
_EVENTS: tuple[tuple[str, re.Pattern], ...] = tuple(
    (event, re.compile(spelt))
    for event, spelt in (
        ("planned", r"planned|scheduled|next |upcoming|плановы[йе] (?:визит|осмотр)|запланирован|предстоящ|следующ|计划|预定|下次|预计"),
        ("not clinical", r"publicat|published|cut-?off|consent|interview|публикац|согласи|интервью|данные на|发表|知情同意|采访|数据截"),
        ("death", r"\bdeath\b|\bdied\b|deceased|смерт|умер|летальн|скончал|死亡|去世|离世"),
        ("birth", r"\bbirth\b|\bborn\b|рожден|родил|出生"),
        ("relapse", r"relapse|recurrence|рецидив|复发"),
        ("follow-up", r"follow-?up|last (?:visit|contact|seen)|check-?up|наблюден|контрольн|визит|随访|复查"),
        ("readmission", r"re-?admission|re-?admitted|повторн\w+ госпитализац|再入院|再次入院"),
        ("discharge", r"discharg|left (?:the )?hospital|went home|выпис|出院|出仓"),
        ("engraftment", r"engraft|(?:neutrophil|platelet|count) recovery|приживл|восстановлени\w+ (?:нейтрофил|гемопоэз|кроветвор)|植入|造血(?:功能)?(?:重建|恢复)"),
        ("admission", r"admission|admitted|hospitali[sz]|госпитализац|поступлени|поступил|入院|住院|入仓"),
        ("toxicity", r"\bcrs\b|\bicans\b|cytokine|neurotox|gvhd|graft-versus-host|цитокин|нейротокс|ртпх|细胞因子|神经毒性|移植物抗宿主"),
        ("manufacture", r"manufactur|производств|изготовлен|制备|生产"),
        ("bridging", r"bridging|бридж|桥接"),
        ("preparation", r"lympho-?depletion|conditioning|flu[/ -]?cy|лимфодепле|кондиционир|предтрансплантационн|清淋|预处理"),
        ("collection", r"aph?eresis|leuk(?:o|a)?pheresis|collect|harvest|mobili[sz]|афер|сбор|забор|мобилизац|单采|采集|动员|采细胞"),
        ("induction", r"induction|first[- ]line|chemotherapy|radiotherapy|индукц|первая линия|химиотерап|лучев|诱导|化疗|放疗|一线治疗"),
        ("diagnosis", r"diagnos|диагно|выявлен|诊断|确诊|初诊"),
        ("infusion", r"infus|transplant|\b(?:auto-?|allo-?)?(?:hsct|asct|sct|bmt)\b|car-?t|day 0|инфуз|введени|вливани|трансплант|пересад|тгск|回输|输注|移植"),
    )
)  # fmt: skip

# Each comes before all that stand after it.
COURSE = (
    "birth",
    "diagnosis",
    "collection",
    "preparation",
    "infusion",
    "engraftment",
    "discharge",
    "follow-up",
)
ALSO = (
    ("birth", "induction"),
    ("birth", "relapse"),
    ("birth", "admission"),
    ("diagnosis", "induction"),
    ("diagnosis", "relapse"),
    ("diagnosis", "bridging"),
    ("collection", "manufacture"),
    ("collection", "bridging"),
    ("bridging", "infusion"),
    ("manufacture", "infusion"),
    ("infusion", "toxicity"),
    ("admission", "discharge"),
    ("discharge", "readmission"),
)
_BEYOND_DEATH = ("planned", "not clinical", "death", "")

Dated = tuple[dates.Moment, str, str]  # when, and both words as written


def every_date_is_one(timeline: Timeline) -> Iterator[Finding]:
    """CLN-007: the month 13 does not come."""
    for name, when in timeline.events:
        if when and dates.moment(when) is None:
            yield Finding("CLN-007", "date-unreadable", {"event": name, "date": when})


def nothing_lies_ahead(timeline: Timeline) -> Iterator[Finding]:
    """CLN-007: what is told as having happened is not in the future."""
    today = dates.of(timeline.today)
    for name, when in timeline.events:
        if (moment := dates.moment(when)) and dates.is_before(today, moment) and event_of(name) != "planned":
            yield Finding("CLN-007", "date-ahead", {"event": name, "date": when})


def events_are_in_order(timeline: Timeline) -> Iterator[Finding]:
    """CLN-007: diagnosis, collection, preparation, infusion, engraftment, discharge, follow-up.

    Courses repeat, so two kinds of events are out of order only where every one of the first comes after every
    one of the second. One misplaced event is told once, beside its nearest neighbour.
    """
    known = _by_event(timeline)
    told: list[tuple[int, int]] = []
    for distance in range(1, len(COURSE)):
        for at, earlier in enumerate(COURSE[:-distance]):
            span = (at, at + distance)
            if any(span[0] <= start and end <= span[1] for start, end in told):
                continue
            for found in _reversed(known, earlier, COURSE[at + distance]):
                told.append(span)
                yield found
    for earlier, later in ALSO:
        yield from _reversed(known, earlier, later)


def _reversed(known: Mapping[str, list[Dated]], earlier: str, later: str) -> Iterator[Finding]:
    ones, others = known.get(earlier, []), known.get(later, [])
    if ones and others and all(dates.is_before(b[0], a[0]) for a in ones for b in others):
        first, last = min(ones), max(others)
        if not _are_of_two_courses(known.get("infusion", []), last[0], first[0]):
            yield _out_of_order(first, last)


def _are_of_two_courses(infusions: list[Dated], one: dates.Moment, other: dates.Moment) -> bool:
    """Does the one follow an infusion, and the other lead to a later one?"""
    followed = [infusion for infusion, *_ in infusions if not dates.is_before(one, infusion)]
    return any(
        dates.is_before(infusion, later) and not dates.is_before(later, other)
        for infusion in followed
        for later, *_ in infusions
    )


def nobody_is_treated_after_death(timeline: Timeline) -> Iterator[Finding]:
    """CLN-007: death is the last event."""
    known = _by_event(timeline)
    lived = [one for event, found in known.items() if event not in _BEYOND_DEATH for one in found]
    for death in known.get("death", [])[:1]:
        if late := [one for one in lived if dates.is_before(death[0], one[0])]:
            yield _out_of_order(max(late), death)


def _out_of_order(earlier: Dated, later: Dated) -> Finding:
    (_, name, when), (_, other, other_when) = earlier, later
    told = {"earlier": name, "earlier_date": when, "later": other, "later_date": other_when}
    return Finding("CLN-007", "order-impossible", told)


def _by_event(timeline: Timeline) -> Mapping[str, list[Dated]]:
    """The events that have a date, by what they are; the same date once."""
    known: dict[str, dict[dates.Moment, Dated]] = defaultdict(dict)
    for name, when in timeline.events:
        if moment := dates.moment(when):
            known[event_of(name)].setdefault(moment, (moment, name, when))
    return {event: list(found.values()) for event, found in known.items()}


def event_of(name: str) -> str:
    """Which event the name tells; nothing where it is none that we know."""
    shown = plain(name).replace("_", " ")
    for words in (_BESIDE.sub(" ", shown), shown):
        for event, pattern in _EVENTS:
            if pattern.search(words):
                return event
    return ""
