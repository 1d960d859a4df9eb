"""A record in words: what pages and the register say of a story, in the current language."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext

from cms.delivery.entry import Facet
from cms.delivery.models import PublicFacet, PublicPage

MEANINGS = {
    "sCR": gettext_lazy(
        "The tests could no longer find the myeloma protein or abnormal plasma cells, by the strictest "
        "standard there is. Some disease may remain below what tests can see."
    ),
    "CR": gettext_lazy(
        "Standard tests could no longer find the disease. Some of it may remain below what they can see, "
        "and it can come back."
    ),
    "VGPR": gettext_lazy(
        "The abnormal protein that myeloma makes fell by at least nine tenths, or only the most sensitive "
        "standard test could still find it. Some disease may remain."
    ),
    "PR": gettext_lazy(
        "The abnormal protein that myeloma makes fell by at least half. Disease remains and needs further care."
    ),
    "MR": gettext_lazy("The disease became somewhat less. Most of it remains."),
    "SD": gettext_lazy("The disease neither grew nor became less."),
    "PD": gettext_lazy("The disease grew in spite of treatment."),
}
FILTER_LABELS = {
    "condition": gettext_lazy("Condition"),
    "therapy": gettext_lazy("Therapy"),
    "country": gettext_lazy("Country"),
    "hospital": gettext_lazy("Hospital"),
}
NO_CATEGORY = gettext_lazy("No response category was recorded")


def after(page) -> str:
    """“More than 4 months after treatment”, or an empty string where no time was recorded."""
    count = page.outcome_after
    if count is None or not page.outcome_after_unit:
        return ""
    period = {
        "days": ngettext("%(count)s day", "%(count)s days", count),
        "weeks": ngettext("%(count)s week", "%(count)s weeks", count),
        "months": ngettext("%(count)s month", "%(count)s months", count),
        "years": ngettext("%(count)s year", "%(count)s years", count),
    }[page.outcome_after_unit] % {"count": count}
    if page.outcome_at_least:
        # Translators: a time after treatment at which the outcome was assessed: “more than 4 months after treatment”
        return _("More than %(period)s after treatment") % {"period": period}
    # Translators: a time after treatment at which the outcome was assessed: “30 days after treatment”
    return _("%(period)s after treatment") % {"period": period}


def outcome_of(page) -> dict:
    """The outcome as its box on the page shows it. What was not recorded says so."""
    category = page.outcome_category
    return {
        "category_label": page.get_outcome_category_display() if category else str(NO_CATEGORY),
        "meaning": str(MEANINGS.get(category, "")),
        "line": page.outcome_detail,
        "after": after(page) or _("Not recorded"),
        "criteria": _criteria(page),
        "confirmed": capfirst(page.get_outcome_confirmed_display()),
    }


def _criteria(page) -> str:
    if not page.outcome_criteria:
        return _("Not recorded")
    if not page.outcome_category:
        return page.get_outcome_criteria_display()
    return _("%(criteria)s, category %(category)s") % {
        "criteria": page.get_outcome_criteria_display(),
        "category": page.outcome_category,
    }


def outcome_line(page) -> str:
    """The outcome in one line, for cards and search."""
    if not page.outcome_category:
        return page.outcome_detail or str(NO_CATEGORY)
    category = page.get_outcome_category_display()
    when = after(page)
    if not when:
        return category
    # Translators: an outcome and its time: “Very good partial response, more than 4 months after treatment”
    return _("%(outcome)s, %(when)s") % {"outcome": category, "when": when[0].lower() + when[1:]}


def age_of(page) -> str:
    if page.age:
        return ngettext("%(age)s year", "%(age)s years", page.age) % {"age": page.age}
    return page.get_age_band_display() if page.age_band else ""


def name_of(page) -> str:
    if page.name_use == page.NameUse.NONE:
        return ""
    return page.display_name


def therapies_of(page) -> list:
    return [child.value for child in page.therapies if child.value]


def hospitals_of(page) -> list:
    return [child.value for child in page.hospitals if child.value]


def facts_of(page) -> list[dict[str, str]]:
    """Who this is, as pairs of a term and a value; nothing that is not recorded."""
    name = name_of(page)
    if name and page.name_use == page.NameUse.PSEUDONYM:
        name = _("%(name)s (pseudonym)") % {"name": name}
    pairs = [
        (pgettext("of a person", "Name"), name),
        (_("Age"), age_of(page)),
        (_("Country"), str(page.country.name) if page.country else ""),
        (_("Condition"), condition_line(page)),
        (
            _("Stage"),
            pgettext("list", ", ").join(f"{s.value.system_label} {s.value['value']}" for s in page.staging),
        ),
        (_("Therapy"), pgettext("list", ", ").join(therapy.name for therapy in therapies_of(page))),
        (_("Hospital"), pgettext("list", ", ").join(hospital.name for hospital in hospitals_of(page))),
    ]
    return [{"term": term, "value": value} for term, value in pairs if value]


def condition_line(page) -> str:
    return pgettext("list", ", ").join(
        part for part in (page.condition.name if page.condition else "", page.subtype) if part
    )


def facts_line(page) -> str:
    """One line for cards: “Yuri, 30 to 39, Russia. Multiple myeloma, IgA-κ”."""
    person = [name_of(page), age_of(page), str(page.country.name) if page.country else ""]
    # Translators: between the parts of a list in a line; Chinese uses its own comma
    first = pgettext("list", ", ").join(part for part in person if part)
    # Translators: between two short sentences on a card
    return pgettext("sentences", ". ").join(part for part in (first, condition_line(page)) if part)


def facets_of(page) -> tuple[Facet, ...]:
    """What the page can be filtered by and related through."""
    found = []
    if page.condition:
        found.append(Facet("condition", page.condition.slug, page.condition.name))
    for therapy in therapies_of(page):
        found.append(Facet("therapy", therapy.slug, therapy.short_name or therapy.name))
    if getattr(page, "country", None):
        found.append(Facet("country", page.country.code.lower(), str(page.country.name)))
    for hospital in hospitals_of(page) if hasattr(page, "hospitals") else ():
        found.append(Facet("hospital", hospital.slug, hospital.name))
    return tuple(found)


def filters_for(language: str, chosen: dict[str, str]) -> list[dict]:
    """The filters of the story index with every value that some public story has."""
    rows = PublicPage.objects.in_force().in_language(language).of_kind("story")
    found = (
        PublicFacet.objects.filter(row__in=rows)
        .values_list("kind", "value", "label")
        .distinct()
        .order_by("label")
    )
    options: dict[str, dict[str, str]] = {kind: {} for kind in chosen}
    for kind, value, label in found:
        options.get(kind, {}).setdefault(value, label)
    return [
        {
            "name": kind,
            "label": FILTER_LABELS[kind],
            "options": [
                {"value": value, "label": label, "selected": value == chosen[kind]}
                for value, label in options[kind].items()
            ],
        }
        for kind in chosen
    ]


def query_string(chosen: dict[str, str]) -> str:
    """The chosen filters for an address, without the page number."""
    return urlencode({kind: value for kind, value in chosen.items() if value})


def page_number(request: HttpRequest, paginator: Paginator) -> int | None:
    """The page asked for by `?page=`, or None where there is no such page."""
    asked = request.GET.get("page", "1")
    if not (asked.isascii() and asked.isdecimal() and len(asked) < 10):
        return None
    number = int(asked)
    return number if 1 <= number <= paginator.num_pages else None


def tell_anchors_apart(body: Iterable) -> None:
    """Give each heading of a page an anchor of its own: «CAR-T: как» and «CAR-T: кому» are both “car-t”."""
    seen: Counter[str] = Counter()
    for child in body:
        if not hasattr(child.value, "namesakes"):
            continue
        child.value.namesakes = 0
        anchor = child.value.anchor
        child.value.namesakes = seen[anchor]
        seen[anchor] += 1


def contents(body) -> list[dict[str, str]]:
    """The headings of a page with their anchors, for its list of contents."""
    titled = (child.value for child in body if getattr(child.value, "anchor", None))
    return [{"anchor": value.anchor, "title": value["title"]} for value in titled if value.get("title")]


def midday(day: date | None) -> datetime | None:
    """A day as a moment, so that it sorts among moments in any time zone."""
    return timezone.make_aware(datetime.combine(day, time(12))) if day else None
