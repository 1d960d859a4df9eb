"""The sign-offs on the exact text in the editor: those that stand, and those that are missing."""

from dataclasses import dataclass
from datetime import datetime

from cms.publishing import decisions
from cms.publishing.clearing import digest
from cms.publishing.gate import Gated
from cms.publishing.messages import SHOWN
from cms.publishing.models import SignOff
from cms.publishing.rules import Candidate, Role


@dataclass(frozen=True)
class Signature:
    """A role whose sign-off the policy asks for: given by whom and when, or what keeps it from being given."""

    role: str
    label: str
    digest: str
    sign_off: SignOff | None = None
    name: str = ""
    at: datetime | None = None
    may_sign: bool = False
    may_take_back: bool = False
    why_not: str = ""
    others: str = ""


def signatures_on(page: Gated, candidate: Candidate, *, user) -> tuple[bool, tuple[Signature, ...]]:
    """Whether the text is saved as it stands here, and the sign-offs that matter for it."""
    asked = candidate.policy.sign_offs if candidate.speaks_of_outcomes else frozenset()
    if candidate.untranslated and not candidate.is_kept_in_step:
        asked |= {Role.LANGUAGE}  # a translation that is written by hand is read by another person
    if not asked or page.pk is None:
        return page.pk is not None, ()
    content = digest(page)
    is_saved = content == decisions.digest_of_draft(page)
    roles = [role for role in Role if role in asked]
    return is_saved, tuple(_signature(page, role, content, is_saved, user) for role in roles)


def _signature(page: Gated, role: Role, content: str, is_saved: bool, user) -> Signature:
    label = str(SHOWN[role.value])
    is_mine = decisions.may_decide(user, role, page)
    if signed := decisions.standing_sign_off(page, role, content):
        return Signature(
            role=role.value,
            label=label,
            digest=content,
            sign_off=signed,
            name=decisions.name_of(signed.user),
            at=signed.signed_at,
            may_take_back=is_mine,
        )
    why_not = decisions.why_not(page, role, user=user) if is_mine and is_saved else ""
    people = [] if is_mine else decisions.others_who_may(role, page, besides={user.pk})
    return Signature(
        role=role.value,
        label=label,
        digest=content,
        may_sign=is_mine and is_saved and not why_not,
        why_not=why_not,
        others=", ".join(decisions.name_of(each) for each in people[: decisions.MOST_NAMES]),
    )
