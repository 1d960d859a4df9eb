"""What the page of a consent record shows: what is allowed, what has happened, and who was told."""

from collections.abc import Iterable
from datetime import datetime

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.days import site_today
from cms.delivery.models import GonePage, PublicBasis
from cms.delivery.register import name_of
from cms.languages import BY_CODE, LANGUAGES
from cms.publishing.models import Notice
from cms.publishing.notices import recipients
from cms.record.models import Decision
from stories.models import CasebookImage, ConsentRecord
from stories.models.consent import CHANNELS, COVERS
from stories.withdrawal import decision_on

ACTIONS = {
    "consent-recorded": _("Recorded"),
    "consent-changed": _("Changed"),
    "consent-withdrawn": _("Withdrawn"),
    "scan-opened": _("Signed scan opened"),
}
SHOWN = 20


def matrix(record: ConsentRecord) -> list[dict]:
    """A row for each detail and each channel, with whether it is allowed in each language."""
    details = [
        {"label": label, "allowed": [record.allows(what, language.code) for language in LANGUAGES]}
        for what, label in COVERS
    ]
    channels = [
        {
            "label": label,
            "is_channel": True,
            "allowed": [
                channel in record.channels and language.code in record.languages for language in LANGUAGES
            ],
        }
        for channel, label in CHANNELS
    ]
    return details + channels


def history(record: ConsentRecord) -> list[dict]:
    """The last decisions about the record, the newest first."""
    decisions = Decision.objects.filter(subject=name_of(record)).order_by("-number")[:SHOWN]
    return [
        {
            "number": decision.number,
            "at": decision.at,
            "what": ACTIONS.get(decision.action, decision.action),
            "actor": decision.actor,
        }
        for decision in decisions
    ]


def people_told(notices: Iterable[Notice]) -> list:
    """Everybody whom these notices reach, each once."""
    found = {user.pk: user for notice in notices for user in recipients(notice)}
    return sorted(found.values(), key=lambda user: (user.get_full_name() or user.get_username()).casefold())


def aftermath(record: ConsentRecord) -> dict | None:
    """What a withdrawal came to, asked of the site as it is now. None where it was not withdrawn here."""
    decision = decision_on(record)
    if decision is None:
        return None
    facts = decision.facts
    began = datetime.fromisoformat(facts["began"])
    pages = list(Page.objects.filter(pk__in=facts["pages"]).select_related("locale"))
    notices = list(
        Notice.objects.filter(page__in=pages, kind=Notice.Kind.TAKEN_DOWN, raised_at__gte=began)
        .order_by("raised_at")
        .select_related("page")
    )
    places = facts["places"]
    return {
        "decision": decision,
        "facts": facts,
        "began": began,
        "seconds": (decision.at - began).total_seconds(),
        "columns": [BY_CODE[code] for code in places if any(places[code].values())],
        "lines": _lines(decision, places),
        "addresses": _addresses(pages),
        "closed": list(Page.objects.filter(pk__in=facts["closed"])),
        "still_public": _still_public(record, facts),
        "told": _told(notices),
    }


def _told(notices: Iterable[Notice]) -> list[dict]:
    """Everybody responsible, each once, with the moment of their letter (None: it is in the queue)."""
    found: dict[int, dict] = {}
    for notice in notices:
        for user in recipients(notice):
            found.setdefault(user.pk, {"user": user, "at": notice.told_at})
    return list(found.values())


def _lines(decision: Decision, places: dict[str, dict]) -> list[dict]:
    names = {
        "pages": _("Page"),
        "cards": _("Cards on other pages"),
        "entries": _("Search and filters"),
        "spread": _("Feed, sitemap, share card"),
        "schedules": _("Schedules and workflows"),
    }
    used = [code for code in places if any(places[code].values())]
    taken = Decision.objects.filter(action="taken-down", page__in=decision.facts["pages"])
    at = taken.filter(number__lt=decision.number).order_by("-number").values_list("at", flat=True).first()
    return [
        {
            "key": key,
            "name": name,
            "counts": [places[code][key] for code in used],
            "at": at if at and key != "schedules" else decision.at,
        }
        for key, name in names.items()
        if any(places[code][key] for code in used)
    ]


def _addresses(pages: list[Page]) -> list[str]:
    keys = {page.translation_key for page in pages}
    return list(
        GonePage.objects.filter(translation_key__in=keys).order_by("path").values_list("path", flat=True)
    )


def _still_public(record: ConsentRecord, facts: dict) -> int:
    """How much of it can be seen by the public at this moment. It must be nothing."""
    pages = PublicBasis.objects.filter(record=name_of(record)).count()
    own = CasebookImage.objects.filter(consent=record)
    return pages + own.showable(on=site_today()).count()
