"""A case as the rules see it: what disease the page is about, what was found, what happened when."""

from collections.abc import Iterator
from datetime import date

from django.apps import apps
from wagtail.models import Page

from cms.publishing.rules.candidate import LedTo, OutcomeFacts
from cms.publishing.rules.records import dates
from cms.publishing.rules.records.facts import Outcome, Staging, Timeline
from stories.leaves import leaves

# The fewest days that so many weeks, months or years may be.
DAYS = {"days": 1, "weeks": 7, "months": 28, "years": 365}


def condition(page: Page) -> str:
    """The name of the disease that the page is about; empty where it is about none."""
    chosen = getattr(page, "condition", None)
    return chosen.name if chosen else ""


def named(page: Page) -> Iterator[tuple[str, str]]:
    """The words of the record, each with its form field, that may name a disease besides the condition."""
    if subtype := getattr(page, "subtype", ""):
        yield "subtype", subtype
    for block in getattr(page, "therapies", ()):
        if block.value is not None:
            yield "therapies", block.value.name


def leads_to(page: Page) -> Iterator[LedTo]:
    """The stories that the blocks of the page lead to."""
    if not condition(page):
        return
    stories = apps.get_model("stories", "StoryPage")
    links = {leaf.value.pk: leaf for leaf in leaves(page) if isinstance(leaf.value, Page)}
    for story in stories.objects.filter(pk__in=links).select_related("condition"):
        leaf = links[story.pk]
        yield LedTo(story.title, condition(story), leaf.field, leaf.at)


def outcome(page: Page) -> OutcomeFacts | None:
    if page.kind != "story":
        return None
    after, unit = page.outcome_after, page.outcome_after_unit
    return OutcomeFacts(
        criteria=page.outcome_criteria,
        category=page.outcome_category,
        detail=page.outcome_detail,
        is_dated=after is not None,
        after_days=after * DAYS[unit] if after is not None and unit in DAYS else None,
    )


def records(page: Page, *, today: date) -> Iterator[Outcome | Staging | Timeline]:
    """The story’s record as the record rules read it; nothing where nothing is recorded."""
    if page.kind != "story":
        return
    if page.outcome_category and page.outcome_criteria:
        yield Outcome(
            condition=condition(page), criteria=page.outcome_criteria, category=page.outcome_category
        )
    stages = {block.value["system"]: block.value["value"] for block in page.staging}
    if stages:
        yield Staging(
            iss=stages.get("ISS") or "", r_iss=stages.get("R-ISS") or "", durie_salmon=stages.get("DS") or ""
        )
    if events := tuple(_events(page)):
        yield Timeline(today=today, events=events)


def _events(page: Page) -> Iterator[tuple[str, str]]:
    """What happened, with each date that it has: a day after infusion, a year, a period that is a date."""
    for block in page.timeline:
        text, day, year, period = (block.value.get(name) for name in ("text", "day", "year", "period"))
        if day is not None:
            yield text or "", f"D{day:+d}"
        if year is not None:
            yield text or "", str(year)
        elif dates.calendar(period or ""):
            yield text or "", period
