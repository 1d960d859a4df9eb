"""Tags and filters of the public templates: they ask one question and hand over the answer."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from django import template
from django.utils.formats import date_format
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext, ngettext, pgettext

from cms.delivery.register import path_in
from cms.publishing.rules.records.claims import FEWEST_FOR_A_PERCENTAGE
from stories import drawings, typography

if TYPE_CHECKING:
    from wagtail.models import Page

    from cms.languages import Language
    from stories.models import EfficacyClaim

register = template.Library()


@register.inclusion_tag("components/icon.html")
def icon(name: str) -> dict[str, Any]:
    """A small mark beside a word; it is decoration, the word carries the meaning."""
    return {"name": name, "path": drawings.ICONS[name]}


@register.inclusion_tag("components/cell.html")
def plasma_cell(seed: str) -> dict[str, Any]:
    """The amber cell of one person's story."""
    return {"cell": drawings.cell(str(seed))}


@register.inclusion_tag("components/cell_field.html")
def plasma_field(seed: str, kind: str) -> dict[str, Any]:
    """Many cells, drawn for a story (one is amber), a treatment (none is) or home (a wide band)."""
    width, height = (1600, 420) if kind == "home" else (640, 520)
    cells = drawings.field(
        str(seed), width=width, height=height, with_one=kind != "treatment", grows_to_the_end=kind == "home"
    )
    return {"cells": cells, "width": width, "height": height, "kind": kind}


@register.inclusion_tag("components/dots.html")
def dots(claim: "EfficacyClaim") -> dict[str, Any]:
    """One dot for each person counted; nothing when there are too many to draw."""
    if not claim.dots:
        return {}
    seen, of = claim.dots
    return {"dots": drawings.dots(seen, of), "seen": seen, "unseen": of - seen, "of": of}


@register.inclusion_tag("components/interval.html")
def interval(claim: "EfficacyClaim") -> dict[str, Any]:
    """The interval of a share on a whole scale; nothing when the claim has none."""
    if not claim.interval or not claim.has_count:
        return {}
    low, high = (float(end) for end in claim.interval)
    # one that is stated with one decimal may lie half a digit beside the figure
    share = min(max(float(claim.share_in_100), low), high)
    is_few = claim.denominator < FEWEST_FOR_A_PERCENTAGE
    return {
        "scale": drawings.scale(low, high, share=share),
        "low": low,
        "high": high,
        "level": claim.level,
        "share": None if is_few else share,
        "percentage": claim.percentage,
    }


@register.filter
def public_path(page: "Page | None", language: "Language") -> str:
    """The address of the page in this language, or nothing when it is not public there."""
    return path_in(page, language.code) if page else ""


@register.filter(name="typography")
def typography_filter(text: Any) -> SafeString:
    """Text or rich text with the spaces and joins of the language being read."""
    html = conditional_escape("" if text is None else text)
    # Only spaces change and fixed spans are added; what came in was escaped or already safe.
    return mark_safe(typography.typeset(html, get_language() or "en"))


@register.filter
def listing(items: Iterable[Any]) -> str:
    """Some things as a reader's language lists them: “English, Russian and Chinese”."""
    words = [str(item) for item in items]
    if len(words) < 2:
        return "".join(words)
    first = pgettext("between the things of a list", ", ").join(words[:-1])
    return pgettext("the end of a list", "%(first)s and %(last)s") % {"first": first, "last": words[-1]}


@register.filter
def language_names(codes: Iterable[str]) -> list[str]:
    """Codes of languages as words in the language being read."""
    names = {"en": gettext("English"), "ru": gettext("Russian"), "zh-hans": gettext("Chinese")}
    return [names[code] for code in names if code in set(codes)]


@register.simple_tag
def day_of_treatment(day: int) -> str:
    """A day counted from the infusion, in words: “Day 30”, “30 days before”."""
    if day < 0:
        # Translators: before the infusion of cells, in a timeline
        return ngettext("%(count)s day before", "%(count)s days before", -day) % {"count": -day}
    # Translators: counted from the infusion of cells, which is day 0
    return gettext("Day %(day)s") % {"day": day}


@register.filter
def day(value: date | None) -> str:
    """A date as it is written out: 3 November 2026, 3 ноября 2026 г., 2026年11月3日."""
    if value is None:
        return ""
    # Django's own format for English is the American one.
    return date_format(value, "j F Y" if get_language() == "en" else "DATE_FORMAT")
