"""Which version of the rules holds on this site, and changing to a newer one."""

from django.db import transaction
from wagtail.models import Page

from cms.publishing import clearing, turns
from cms.publishing.models import PackSwitch
from cms.publishing.rules.law import LAW
from cms.publishing.rules.packs import NEWEST, PACKS, holds
from cms.record import ledger


def current() -> str:
    """The version that holds. A site that never chose has begun with the newest of its day."""
    return PackSwitch.current()


def newer() -> str | None:
    """The version that could be switched on, if there is a newer one."""
    return NEWEST if current() in PACKS and current() != NEWEST else None


def added_by(pack: str) -> list[str]:
    """The codes that this version brings, beside those that hold now."""
    now = current()
    return [code for code, law in LAW.items() if holds(law.since, pack) and not holds(law.since, now)]


@transaction.atomic
def switch(pack: str, *, user) -> bool:
    """Let this version hold, and look again at every live page. False where it already does."""
    turns.alone()
    before = current()
    if before == pack:
        return False
    PackSwitch.objects.create(pack=pack, user=user)
    ledger.note("rules-switched", user=user, facts={"from": before, "to": pack})
    clearing.reexamine(Page.objects.filter(live=True, depth__gt=1))
    return True
