"""The archive: what visitors were shown at every public address, from one moment to the next.

A page is rendered as they get it in the transaction that clears it, and kept where it differs from what was kept
before. Its frame (the menu, the lists of other pages) is as it was at that moment.
"""

import hashlib
import zlib
from datetime import datetime, time, timedelta

from django.db.models import Model, Q
from django.utils import timezone
from wagtail.models import Page

from cms.delivery.models import PublicPage
from cms.record.files import Keeper
from cms.record.models import Showing
from cms.record.rendering import as_served


def digest_of(html: str) -> str:
    """SHA-256 of a page as shown, as hexadecimal text."""
    return hashlib.sha256(html.encode()).hexdigest()


def keep(page: Page, clearance: Model) -> tuple[Showing, bool]:
    """What visitors are shown from now on, and whether that is new. Raises CannotBeShown.

    Called when the page stands on the register: it is served from there.
    """
    row = PublicPage.objects.get(page_id=page.pk)
    keeper = Keeper(row.language)
    html = keeper.kept(as_served(row.path, row.language))
    digest = digest_of(html)
    before = Showing.objects.filter(page=page.pk, until=None).first()
    if before and (before.digest, before.path) == (digest, row.path):
        return before, False
    keeper.save()
    now = timezone.now()
    Showing.objects.filter(Q(page=page.pk) | Q(path=row.path), until=None).update(until=now)
    showing = Showing.objects.create(
        page=page.pk,
        translation_key=page.translation_key,
        language=row.language,
        path=row.path,
        html=zlib.compress(html.encode(), 9),
        digest=digest,
        clearance=clearance.pk,
        since=now,
    )
    return showing, True


def close(page_id: int) -> None:
    """The page leaves the public now, or left when its last day had passed. Called before its row is removed."""
    showings = Showing.objects.filter(page=page_id, until=None)
    if showings.exists():
        row = PublicPage.objects.filter(page_id=page_id).first()
        showings.update(until=min(timezone.now(), ends_at(row) or timezone.now()))


def ends_at(row: PublicPage | None) -> datetime | None:
    """The midnight after the last day of a public page, or None where it has no last day."""
    if row is None or row.public_until is None:
        return None
    midnight = datetime.combine(row.public_until + timedelta(days=1), time())
    return timezone.make_aware(midnight, timezone.get_default_timezone())
