"""The texts of the records that a page shows: claims, its disclaimer, conditions, treatments, people."""

from collections.abc import Iterator

from django.db.models import Model
from wagtail.models import Page

from cms.delivery.register import name_of
from cms.publishing.rules.candidate import Holder, PageText
from stories.leaves import leaves

# What of each kind of record is read, and as what kind of text (`rules.text.KINDS`). Not the names of people and
# hospitals, which stand on record, and not a disclaimer’s own row: readers are shown the text of its approval.
READ: dict[str, tuple[str, tuple[str, ...]]] = {
    "stories.efficacyclaim": ("treatment", ("meaning", "population", "regimen", "locator")),
    "stories.condition": ("treatment", ("name", "summary")),
    "stories.therapy": ("treatment", ("name", "short_name", "summary")),
    "stories.person": ("profile", ("role", "credentials")),
}
FIELDS = ("expected_results", "condition", "reviewed_by", "interviewee")
OF_APPROVAL = ("lead", "text", "short")


def texts_of_records(page: Page, approval: Model | None) -> Iterator[PageText]:
    """Their texts, each with the place on the page where its record is chosen. `approval` is the disclaimer’s."""
    if approval is not None and page.outcome_disclaimer.locale_id == page.locale_id:
        shown = [getattr(approval, name) for name in OF_APPROVAL]
        yield from _texts(page.outcome_disclaimer, shown, "treatment", ("outcome_disclaimer", ""))
    for record, place in _records(page):
        kind, names = READ[record._meta.label_lower]
        yield from _texts(record, [getattr(record, name) for name in names], kind, place)


def _texts(record: Model, shown: list[str], kind: str, place: tuple[str, str]) -> Iterator[PageText]:
    field, at = place
    holder = Holder(name_of(record), getattr(record, "name", "") or getattr(record, "slug", ""))
    for text in shown:
        if text:
            yield PageText(text, kind, field, at, holder)


def _records(page: Page) -> Iterator[tuple[Model, tuple[str, str]]]:
    """Every record that is read, once, with its first place; one in another language goes for that reason."""
    seen = set()
    chosen = [(getattr(page, name, None), (name, "")) for name in FIELDS]
    chosen += [(leaf.value, (leaf.field, leaf.at)) for leaf in leaves(page) if leaf.chosen in READ]
    for record, place in chosen:
        if record is not None and record not in seen and record.locale_id == page.locale_id:
            seen.add(record)
            yield record, place
