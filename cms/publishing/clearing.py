"""Clearing: letting an examined page live, with the record of it, in the transaction that saves it."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.fields import StreamField
from wagtail.log_actions import get_active_log_context
from wagtail.models import Page

from cms.days import site_today
from cms.delivery import register
from cms.delivery.entry import Entry
from cms.delivery.models import PublicPage
from cms.publishing import preview
from cms.publishing.gate import Gated, NotPublishable, examine, gated
from cms.publishing.models import Clearance, LocalePolicy, SignOff, Waiver
from cms.publishing.rules import Examination, Obstacle
from cms.publishing.takedown import give_back, take_down
from cms.record import archive, ledger
from cms.record.rendering import CannotBeShown

# What changes without the content changing: positions, revisions, dates of publication.
NOT_CONTENT = frozenset(
    "pk path depth numchild url_path live has_unpublished_changes latest_revision live_revision "
    "latest_revision_created_at first_published_at last_published_at go_live_at expire_at expired "
    "locked locked_at locked_by owner alias_of draft_title wagtail_admin_comments comments".split()
)
# Raise it with any change of how `digest` reads a page.
FORM = 1


def digest(page: Page) -> str:
    """SHA-256 of everything a visitor can read on the page, as hexadecimal text.

    The same for a draft, for its revision and for the live page. So every block is read first: one that was
    not is written as the database gave it, and PostgreSQL gives the keys in an order of its own.
    """
    streams = [field.name for field in page._meta.concrete_fields if isinstance(field, StreamField)]
    for name in streams:
        _read(getattr(page, name))
    data = page.serializable_data()
    data = {key: value for key, value in data.items() if key not in NOT_CONTENT and not _is_empty(value)}
    data |= {name: _without_ids(json.loads(data[name])) for name in streams if name in data}
    text = json.dumps(data, cls=DjangoJSONEncoder, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _is_empty(value: object) -> bool:
    # left out, so that an upgrade that adds a field keeps every sign-off and clearance that stands
    return value is None or value is False or value in ("", "[]")


def form(page: Page) -> str:
    """What `digest` was made of. Another one, after an upgrade, says nothing about the content itself."""
    names = {field.name for field in page._meta.concrete_fields} - NOT_CONTENT
    return f"{FORM}-{hashlib.sha256(' '.join(sorted(names)).encode()).hexdigest()[:12]}"


def _read(value: object) -> None:
    if isinstance(value, StreamValue):
        for child in value:
            _read(child.value)
    elif isinstance(value, ListValue):
        for child in value:
            _read(child)
    elif isinstance(value, StructValue):
        for child in value.values():
            _read(child)


def _without_ids(value: object) -> object:
    # a list item that was stored without an id gets another one each time it is read
    if isinstance(value, list):
        return [_without_ids(each) for each in value]
    if isinstance(value, dict):
        is_block = value.keys() == {"type", "value", "id"}
        return {key: _without_ids(each) for key, each in value.items() if not (is_block and key == "id")}
    return value


def clear(page: Gated, examination: Examination) -> None:
    """Write the clearance, the register’s row and the page as shown, of a page that the gate has just let through.

    Raises NotPublishable for a page that visitors could not read.
    """
    entry = replace(page.as_entry(), public_until=examination.last_day)
    content = digest(page)
    basis = {
        **entry.basis,
        "rules": examination.pack,
        "form": form(page),
        **_policy(page),
        **_signatures(page, content, examination),
    }
    before = clearance = Clearance.objects.standing().for_page(page).first()
    if before is None or (before.digest, before.basis) != (content, basis):
        clearance = _begin(page, before, language=entry.language, content=content, basis=basis)
    if page.get_view_restrictions().exists():
        archive.close(page.pk)
        register.remove(page.pk)
        shown = {}
    else:
        register.write(page, entry, clearance)
        give_back(_pictures(entry))
        shown = keep(page, clearance)
    _note(page, before, clearance, shown)


def keep(page: Page, clearance: Clearance) -> dict[str, str]:
    """Keep what visitors are shown from now on; its digest if that is new, for the record."""
    try:
        showing, is_new = archive.keep(page, clearance)
    except CannotBeShown as failure:
        raise NotPublishable([Obstacle("cannot-be-shown", field="title", about=str(failure))]) from failure
    return {"showing": showing.digest} if is_new else {}


def keep_below(path: str) -> None:
    """Keep anew what is shown below an address that has changed: the addresses there have changed with it."""
    rows = PublicPage.objects.filter(path__startswith=path).exclude(path=path)
    for row in rows.select_related("page__locale", "clearance"):
        if shown := keep(row.page, row.clearance):
            ledger.note("shown", page=row.page, facts={"clearance": row.clearance_id, **shown})


def _note(page: Gated, before: Clearance | None, clearance: Clearance, shown: dict[str, str]) -> None:
    """Tell the record what was decided, and what visitors are shown since."""
    facts = {"clearance": clearance.pk, **shown}
    if clearance != before:
        is_same_content = before is not None and before.digest == clearance.digest
        facts |= {"digest": clearance.digest, "basis": clearance.basis}
        ledger.note("confirmed" if is_same_content else "cleared", page=page, facts=facts)
    elif shown:
        ledger.note("shown", page=page, facts=facts)


def _pictures(entry: Entry) -> list[int]:
    """The pictures that the page shows, as primary keys."""
    label = f"{settings.WAGTAILIMAGES_IMAGE_MODEL.lower()}:"
    return [int(name.removeprefix(label)) for name in entry.rests_on if name.startswith(label)]


def _begin(page: Gated, before: Clearance | None, *, language: str, content: str, basis: dict) -> Clearance:
    """A new clearance in the place of the one before."""
    is_same_content = before is not None and before.digest == content
    Clearance.objects.for_page(page).end(because="confirmed" if is_same_content else "replaced")
    user = get_active_log_context().user
    return Clearance.objects.create(
        page_id=page.pk,
        translation_key=page.translation_key,
        language=language,
        title=page.title,
        digest=content,
        basis=basis,
        cleared_by=user if user and user.is_authenticated else None,
    )


def _policy(page: Page) -> dict[str, str]:
    """The policy of the page’s language: audience, purpose, and the digest of the whole of it."""
    found = LocalePolicy.objects.filter(locale_id=page.locale_id).values().first()
    if found is None:
        return {}
    text = json.dumps(found, cls=DjangoJSONEncoder, sort_keys=True, ensure_ascii=False)
    short = hashlib.sha256(text.encode()).hexdigest()[:16]
    return {"policy": f"{found['audience']}:{found['purpose']}:{short}"}


def _signatures(page: Gated, content: str, examination: Examination) -> dict[str, list[int]]:
    """The sign-offs and waivers that this clearance rests on, by number."""
    sign_offs = SignOff.objects.standing().for_page(page).filter(digest=content)
    waived = {(obstacle.code, obstacle.about) for obstacle in examination.waived}
    found: dict[str, list[int]] = {}
    if signed := sorted(sign_offs.values_list("pk", flat=True)):
        found["sign_offs"] = signed
    if waived:
        waivers = Waiver.objects.in_force(on=site_today()).for_page(page)
        found["waivers"] = sorted(each.pk for each in waivers if (each.code, each.about) in waived)
    return found


def withdraw(page: Page) -> None:
    """A page stopped being live in an ordinary way: its clearance ends, and the record says so."""
    archive.close(page.pk)
    register.remove(page.pk)
    if Clearance.objects.for_page(page).end(because="unpublished"):
        ledger.note("unpublished", page=page)


def reexamine(pages: Iterable[Page]) -> None:
    """Look again at live pages after something they rest on changed; what fails is taken down."""
    for page in pages:
        typed = gated(page)
        if typed is None or not page.live:
            continue
        examination = examine(typed)
        if preview.is_running():
            preview.note(typed, examination.obstacles)
        elif examination.obstacles:
            take_down(typed, examination.obstacles)
        elif was_cleared(typed):
            _clear_or_take_down(typed, examination)


def was_cleared(page: Gated) -> bool:
    """Whether exactly this content has a clearance that stands, as far as an upgrade lets us compare it.

    What was written past the gate stays off the register until somebody publishes it: a change of a record
    that the page rests on is no reason to show it.
    """
    clearance = Clearance.objects.standing().for_page(page).first()
    return clearance is not None and (
        clearance.digest == digest(page) or clearance.basis.get("form") != form(page)
    )


def _clear_or_take_down(page: Gated, examination: Examination) -> None:
    try:
        clear(page, examination)
    except NotPublishable as refusal:
        take_down(page, refusal.obstacles)
