"""Why a page could be public at a moment: its clearance, and who and what stood behind it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.publishing.decisions import name_of
from cms.publishing.messages import in_general
from cms.publishing.models import Clearance, LocalePolicy, SignOff, Waiver
from cms.record.models import Decision

# What the record calls a decision, in words.
ACTIONS = {
    "cleared": _("Cleared"),
    "confirmed": _("Confirmed"),
    "shown": _("Shown in a new form"),
    "taken-down": _("Taken down"),
    "unpublished": _("Unpublished"),
    "signed-off": _("Signed off"),
    "sign-off-taken-back": _("Sign-off taken back"),
    "waived": _("Waived"),
    "waiver-taken-back": _("Waiver taken back"),
    "rules-switched": _("New version of the rules switched on"),
    "opened": _("Sealed text opened"),
    "exported": _("Evidence exported"),
    "erased": _("Erased"),
}


@dataclass(frozen=True)
class Signature:
    """A sign-off, by whom and when."""

    role: str
    name: str
    at: datetime


@dataclass(frozen=True)
class Waived:
    """A finding that somebody said is fine, and why."""

    finding: str
    reason: str
    name: str
    at: datetime
    until: date | None


@dataclass(frozen=True)
class Evidence:
    """One clearance with everything it rests on. `confirmed` are the later ones of the same words."""

    clearance: Clearance
    cleared_by: str
    confirmed: tuple[Clearance, ...]
    signatures: tuple[Signature, ...]
    waived: tuple[Waived, ...]
    rules: str
    policy: str


def clearances_of(key: UUID, language: str) -> Iterable[Clearance]:
    """Every clearance of a page in one language, the oldest first."""
    return Clearance.objects.filter(translation_key=key, language=language).order_by("cleared_at", "pk")


def evidence_at(key: UUID, language: str, moment: datetime, until: datetime | None) -> Evidence | None:
    """What made the page public at this moment, and what confirmed the same words until another."""
    found = clearances_of(key, language).select_related("cleared_by")
    standing = found.filter(Q(ended_at=None) | Q(ended_at__gt=moment), cleared_at__lte=moment).last()
    if standing is None:
        return None
    later = found.filter(cleared_at__gt=moment, digest=standing.digest)
    return Evidence(
        clearance=standing,
        cleared_by=name_of(standing.cleared_by) if standing.cleared_by else gettext("automatically"),
        confirmed=tuple(later.filter(cleared_at__lt=until) if until else later),
        signatures=tuple(_signatures(standing)),
        waived=tuple(_waived(standing)),
        rules=standing.basis.get("rules", ""),
        policy=policy_in_words(standing.basis.get("policy", "")),
    )


def names_of(users: Iterable[int | None]) -> dict[int, str]:
    """The names of accounts by number, also of those that are gone."""
    wanted = {pk for pk in users if pk}
    found = {user.pk: name_of(user) for user in get_user_model()._default_manager.filter(pk__in=wanted)}
    return {pk: found.get(pk) or gettext("account № %(number)s") % {"number": pk} for pk in wanted}


def in_words(decisions: Iterable[Decision]) -> list[dict]:
    """Decisions with what they were and who took them, for people."""
    decisions = list(decisions)
    names = names_of(decision.actor for decision in decisions)
    return [
        {
            "decision": each,
            "what": ACTIONS.get(each.action, each.action),
            "who": names.get(each.actor, ""),
        }
        for each in decisions
    ]


def finding_in_words(code: str) -> str:
    return in_general(code)


def policy_in_words(policy: str) -> str:
    """“public:information:…” of a clearance as a person reads it."""
    audience, _colon, rest = policy.partition(":")
    purpose = rest.partition(":")[0]
    words = [
        dict(LocalePolicy.Audience.choices).get(audience),
        dict(LocalePolicy.Purpose.choices).get(purpose),
    ]
    return capfirst(", ".join(str(word) for word in words if word))


def _signatures(clearance: Clearance) -> Iterable[Signature]:
    signed = SignOff.objects.filter(pk__in=clearance.basis.get("sign_offs", ())).select_related("user")
    for each in signed.order_by("signed_at"):
        yield Signature(each.get_role_display(), name_of(each.user), each.signed_at)


def _waived(clearance: Clearance) -> Iterable[Waived]:
    waivers = Waiver.objects.filter(pk__in=clearance.basis.get("waivers", ())).select_related("user")
    for each in waivers.order_by("waived_at"):
        finding = finding_in_words(each.code)
        yield Waived(finding, each.reason, name_of(each.user), each.waived_at, each.until)
