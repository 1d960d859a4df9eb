"""The timeline of a page: its versions in every language, and the disclaimers and rules they stood on."""

from datetime import datetime, timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.languages import BY_CODE
from cms.publishing.evidence import clearances_of
from cms.record.history import History, Version
from cms.record.timeline import Bar, Line, stretches
from stories.evidence import disclaimer_version

DAYS = timedelta(days=6)  # on a shorter line, the hour tells one mark from the next


def timeline(
    everywhere: dict[str, History], language: str, *, moment: datetime, selected: Version | None
) -> dict:
    """Lanes of bars, with where each begins and how long it is, and the moment that is looked at."""
    now = timezone.now()
    begins = [version.since for each in everywhere.values() for version in each.versions]
    line = Line.around([*begins, now])
    lanes = [_lane(each, line, selected if code == language else None) for code, each in everywhere.items()]
    return {
        "lanes": lanes + _basis_lanes(everywhere[language], line),
        "ticks": [(x, _tick(at, line)) for x, at in line.ticks()],
        "x": f"{line.place(moment):.2f}%",
    }


def _lane(history: History, line: Line, selected: Version | None) -> dict:
    language = BY_CODE[history.language]
    return {
        "language": language,
        "label": language.endonym,
        "url": reverse("casebook_record", args=[history.translation_key, history.language]),
        "bars": [line.placed(bar) for bar in _bars(history, line, selected)],
    }


def _bars(history: History, line: Line, selected: Version | None):
    if not history.versions:
        yield Bar("never", line.begin, line.end, _("never public"))
        return
    for number, version in enumerate(history.versions):
        is_last = number + 1 == len(history.versions)
        next_since = line.end if is_last else history.versions[number + 1].since
        label = _("v%(number)s, %(day)s") % {"number": version.number, "day": _day(version.since)}
        kind = "selected" if selected and selected.pk == version.pk else "shown"
        short = _("v%(number)s") % {"number": version.number}
        yield Bar(kind, version.since, version.until or line.end, label, version.pk, short)
        if version.until and version.until < next_since:
            end = history.end_before(next_since)
            yield Bar("gone", version.until, next_since, _reason(end.action if end else ""))


def _reason(action: str) -> str:
    return {"taken-down": _("taken down"), "unpublished": _("unpublished")}.get(action, _("not public"))


def _basis_lanes(history: History, line: Line) -> list[dict]:
    clearances = list(clearances_of(history.translation_key, history.language))
    if not clearances:
        return []
    disclaimers = [(each.cleared_at, each.basis.get("disclaimer", "")) for each in clearances]
    versions = {value: disclaimer_version(value) for _at, value in disclaimers if value}
    named = [
        (at, _("version %(number)s") % {"number": versions[value]} if value else _("none"))
        for at, value in disclaimers
    ]
    rules = [(each.cleared_at, each.basis.get("rules", "")) for each in clearances]
    lanes = [(_("Disclaimer"), named if versions else []), (_("Rules"), rules)]
    return [
        {"label": label, "bars": [line.placed(bar) for bar in stretches(changes, line.end)]}
        for label, changes in lanes
        if changes
    ]


def _tick(moment: datetime, line: Line) -> str:
    if line.end - line.begin >= DAYS:
        return _day(moment)
    return f"{_day(moment)}, {date_format(timezone.localtime(moment), 'H:i')}"


def _day(moment: datetime) -> str:
    # Django’s own short format for English is the American one
    form = "j M Y" if get_language() == "en" else "SHORT_DATE_FORMAT"
    return date_format(timezone.localtime(moment), form)
