"""What people decide about a page: sign-offs and waivers, given and taken back.

Each decision locks the page first, so that of two people who decide at once one does and the other is told,
and is written into the record in the same transaction.
"""

from datetime import date

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import GroupPagePermission, Page

from cms.days import site_today
from cms.publishing import clearing, turns
from cms.publishing.models import Clearance, LocalePolicy, SignOff, Waiver
from cms.publishing.rules import severity_by
from cms.publishing.rules.candidate import Role, Severity
from cms.publishing.rules.law import LAW
from cms.record import ledger
from cms.translation.models import SegmentText

SHORTEST_REASON = 10
LONGEST_ABOUT = 500
MOST_NAMES = 3
RIGHTS_IN_A_LANGUAGE = ("add_page", "change_page", "publish_page")


class NotDecided(ValidationError):
    """A decision was not taken, and why, in words for the person who tried."""


# --- who may


def may_decide(user, role: Role | str, page: Page) -> bool:
    """Whether this person signs off, and waives, in this role on pages in this language."""
    role = Role(role)
    if not user.has_perm(f"publishing.sign_off_{role.value}"):
        return False
    return role is not Role.LANGUAGE or user.is_superuser or _works_in(user, page.locale_id)


def _works_in(user, locale_id: int) -> bool:
    # not `page.permissions_for_user`: that asks the page’s workflow task, which asks us
    rights = GroupPagePermission.objects.filter(group__user=user, page__locale_id=locale_id)
    return rights.filter(permission__codename__in=RIGHTS_IN_A_LANGUAGE).exists()


def roles_of(user, page: Page) -> list[Role]:
    """The roles in which this person may decide about this page."""
    return [role for role in Role if may_decide(user, role, page)]


def writers_of(page: Page) -> set[int]:
    """Whose text the latest draft is, as primary keys: who changed it since the text that was public before
    it, and who translated it. A revision that changed nothing makes nobody an author.
    """
    cleared = Clearance.objects.for_page(page).exclude(digest=digest_of_draft(page))
    public = set(cleared.values_list("digest", flat=True))
    found, newer = set(), None
    for revision in page.revisions.order_by("-created_at", "-pk").iterator(20):
        here = clearing.digest(revision.as_object())
        if newer is not None and newer[0] != here:
            found.add(newer[1])
        if here in public:
            break
        newer = (here, revision.user_id)
    else:  # never public before: the first text is somebody’s too
        found.add(newer[1] if newer else page.owner_id)
    return {pk for pk in found | _translators_of(page) if pk}


def _translators_of(page: Page) -> set[int]:
    translated = SegmentText.objects.filter(locale_id=page.locale_id, context__object_id=page.translation_key)
    return set(translated.values_list("author", flat=True).distinct())


def others_who_may(role: Role, page: Page, *, besides: set[int]) -> list[AbstractBaseUser]:
    """People in this role who did not write the text, for “ask one of them”."""
    people = get_user_model()._default_manager.with_perm(
        f"publishing.sign_off_{role.value}", include_superusers=False
    )
    return [each for each in people.exclude(pk__in=besides) if may_decide(each, role, page)]


def name_of(user) -> str:
    return (user.get_full_name() or user.get_username()) if user else _("somebody")


# --- sign-offs


def draft_of(page: Page) -> Page:
    """The page as its latest revision says it: what a sign-off is about."""
    return page.get_latest_revision_as_object()


def digest_of_draft(page: Page) -> str:
    return clearing.digest(draft_of(page))


def standing_sign_off(page: Page, role: Role, digest: str) -> SignOff | None:
    """The sign-off that holds for exactly this content."""
    found = SignOff.objects.standing().for_page(page).filter(role=role.value, digest=digest)
    return found.select_related("user").first()


def why_not(page: Page, role: Role, *, user) -> str:
    """Why this person cannot sign off the latest draft in this role, or an empty string where they can."""
    if standing := standing_sign_off(page, role, digest_of_draft(page)):
        return _("%(name)s has already signed off this version, on %(day)s.") % {
            "name": name_of(standing.user),
            "day": date_format(timezone.localtime(standing.signed_at)),
        }
    writers = writers_of(page)
    if user.pk not in writers:
        return ""
    others = [name_of(each) for each in others_who_may(role, page, besides=writers)[:MOST_NAMES]]
    if not others:
        return _("This is your own text. Somebody else must sign it off, and nobody else has this role.")
    return _("This is your own text. Somebody else can sign it off: %(names)s.") % {
        "names": ", ".join(others)
    }


@transaction.atomic
def sign_off(page: Page, role: Role | str, *, user, digest: str) -> SignOff:
    """Sign off the latest draft in this role, as the person has read it (`digest`)."""
    role, page = Role(role), _locked(page)
    if not may_decide(user, role, page):
        raise PermissionDenied
    if digest != digest_of_draft(page):
        raise NotDecided(_("The text has changed since you opened it. Read it again."))
    if reason := why_not(page, role, user=user):
        raise NotDecided(reason)
    signed = SignOff.objects.create(page_id=page.pk, role=role.value, digest=digest, user=user)
    facts = {"sign_off": signed.pk, "role": role.value, "digest": digest}
    ledger.note("signed-off", page=page, user=user, facts=facts)
    if page.live and clearing.digest(page.specific) == digest:
        _look_again(page)  # the clearance names the sign-offs it rests on
    return signed


@transaction.atomic
def take_back(signed: SignOff, *, user) -> None:
    """Take a sign-off back. A live page that no longer stands leaves the public at once."""
    page = _locked(signed.page)
    signed = SignOff.objects.get(pk=signed.pk)
    if not may_decide(user, signed.role, page):
        raise PermissionDenied
    if signed.withdrawn_at is not None:
        raise NotDecided(_("This sign-off has already been taken back."))
    signed.withdrawn_at = timezone.now()
    signed.save(update_fields=["withdrawn_at"])
    facts = {"sign_off": signed.pk, "role": signed.role, "digest": signed.digest}
    ledger.note("sign-off-taken-back", page=page, user=user, facts=facts)
    _look_again(page)


# --- waivers


@transaction.atomic
def waive(page: Page, code: str, about: str, *, user, reason: str, until: date | None = None) -> Waiver:
    """Say with a reason that one finding is fine on this page, until a day or for good."""
    page = _locked(page)
    role = role_that_waives(code, page)
    if not may_decide(user, role, page):
        raise PermissionDenied
    reason = reason.strip()
    if len(reason) < SHORTEST_REASON:
        raise NotDecided({"reason": _("Say in a few words why it is right here.")})
    if until is not None and until < site_today():
        raise NotDecided({"until": _("This day has passed. Choose a later one, or none.")})
    if len(about) > LONGEST_ABOUT:
        raise NotDecided(_("This finding is too long to be waived. Mend the text."))
    standing = Waiver.objects.in_force(on=site_today()).for_page(page).filter(code=code, about=about)
    if already := standing.select_related("user").first():
        message = _("%(name)s has already waived this, on %(day)s.") % {
            "name": name_of(already.user),
            "day": date_format(timezone.localtime(already.waived_at)),
        }
        raise NotDecided(message)
    waiver = Waiver.objects.create(
        page_id=page.pk, code=code, about=about, reason=reason, user=user, until=until
    )
    ledger.note("waived", page=page, user=user, facts=_facts_of(waiver))
    return waiver


def role_that_waives(code: str, page: Page) -> Role:
    """Who may waive a finding of this code on this page. Raises NotDecided where nobody may."""
    law = LAW.get(code)
    role = law and law.waived_by_at(_severity_on(page, code))
    if role is None:
        raise NotDecided(_("Nobody may waive this. Mend the page."))
    return role


def _severity_on(page: Page, code: str) -> Severity:
    policy = LocalePolicy.objects.filter(locale_id=page.locale_id).first()
    return severity_by(policy.severities if policy else {}, code, page.locale.language_code)


@transaction.atomic
def take_back_waiver(waiver: Waiver, *, user) -> None:
    """Take a waiver back. A live page that no longer stands leaves the public at once."""
    page = _locked(waiver.page)
    waiver = Waiver.objects.get(pk=waiver.pk)
    law = LAW.get(waiver.code)  # what has become a block since may still be taken back
    if law is None or law.waived_by is None or not may_decide(user, law.waived_by, page):
        raise PermissionDenied
    if waiver.withdrawn_at is not None:
        raise NotDecided(_("This waiver has already been taken back."))
    waiver.withdrawn_at = timezone.now()
    waiver.save(update_fields=["withdrawn_at"])
    ledger.note("waiver-taken-back", page=page, user=user, facts=_facts_of(waiver))
    _look_again(page)


def _facts_of(waiver: Waiver) -> dict[str, object]:
    # never what it is about: that quotes the page, and may name a person
    until = waiver.until.isoformat() if waiver.until else None
    return {"waiver": waiver.pk, "code": waiver.code, "until": until}


def _locked(page: Page | None) -> Page:
    """The page, held until the transaction ends: whoever decides next sees what was decided before."""
    turns.beside_others()
    held = Page.objects.select_for_update().filter(pk=page.pk).first() if page else None
    if held is None:
        raise NotDecided(_("The page has been deleted."))
    return held


def _look_again(page: Page) -> None:
    if page.live:
        clearing.reexamine([page])
