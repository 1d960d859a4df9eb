"""Whether a story’s record can be true: its response by the criteria of its disease, its stages, its dates."""

from collections.abc import Iterator
from datetime import date, timedelta

from cms.publishing.rules.candidate import Candidate, Obstacle
from cms.publishing.rules.records import dates, findings
from cms.publishing.rules.records.facts import Timeline
from cms.publishing.rules.records.timelines import event_of
from cms.publishing.rules.text.finding import shortened

# What the record rules find, and the form field that it stands beside.
FIELDS = {
    "disease-as-criteria": "outcome_criteria",
    "criteria-unknown": "outcome_criteria",
    "criteria-of-another-disease": "outcome_criteria",
    "category-not-of-criteria": "outcome_category",
    "category-unknown": "outcome_category",
    "stage-unknown": "staging",
    "stages-contradict": "staging",
    "date-unreadable": "timeline",
    "date-ahead": "timeline",
    "order-impossible": "timeline",
}
# Sentences of the timeline, of which a message quotes the ends.
_SENTENCES = frozenset({"event", "earlier", "later"})


def the_record_can_be_true(page: Candidate) -> Iterator[Obstacle]:
    """CLN-001, CLN-002 and CLN-007, of what the story’s form holds."""
    for record in page.records:
        for found in findings(record):
            if field := FIELDS.get(found.code):
                named = tuple(
                    (name, shortened(str(value)) if name in _SENTENCES else str(value))
                    for name, value in found.about.items()
                )
                yield Obstacle(
                    found.code, field=field, about=", ".join(value for _, value in named), named=named
                )


def its_days_have_come(page: Candidate) -> Iterator[Obstacle]:
    """CLN-007: the review has taken place, and since the treatment so much time has passed as the outcome says."""
    if page.reviewed_on is not None and page.reviewed_on > page.today:
        yield Obstacle("review-ahead", field="reviewed_on", about=page.reviewed_on.isoformat())
    after = page.outcome.after_days if page.outcome else None
    treated = min(_treatments(page), default=None)
    if after is not None and treated is not None and treated + timedelta(days=after) > page.today:
        yield Obstacle("outcome-ahead", field="outcome_after", about=str(treated.year))


def _treatments(page: Candidate) -> Iterator[date]:
    """The earliest days on which the cells may have been given, as far as the timeline says a year."""
    for record in page.records:
        if isinstance(record, Timeline):
            for name, when in record.events:
                if event_of(name) == "infusion" and (said := dates.calendar(when)):
                    _, year, *rest = said
                    yield date(year, *[*rest, 1, 1][:2])
