"""Takedown: a page leaves every public surface at once, in the transaction of whatever ended its right to be there.

The page is unpublished, its clearance ends, its row leaves the register (and with it cards, lists, search, feeds,
sitemap, hreflang and share pictures), its address answers 410, and its pictures are withheld. The people
responsible get a task, and an e-mail that a worker sends: both are rows of the same transaction, so a process
that is killed leaves either everything or nothing.
"""

from collections.abc import Iterable

from django.apps import apps
from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from cms.delivery import register
from cms.delivery.models import PublicBasis
from cms.publishing.models import Clearance, Notice
from cms.publishing.notices import raise_notice
from cms.publishing.rules import Obstacle
from cms.record import archive, ledger


def take_down(page: Page, obstacles: Iterable[Obstacle], *, user=None) -> Notice:
    """Take a live page off every public surface, and tell those responsible why."""
    codes = list(dict.fromkeys(obstacle.code for obstacle in obstacles))
    with transaction.atomic():
        address = register.address(page, page.locale.language_code)
        withhold(pictures_only_on(page))
        archive.close(page.pk)
        register.remove(page.pk)
        register.bury(page, address)
        Clearance.objects.for_page(page).end(because=", ".join(codes))
        if page.live:
            page.unpublish(user=user, log_action="casebook.take_down")
        ledger.note("taken-down", page=page, user=user, facts={"codes": codes})
        return raise_notice(Notice.Kind.TAKEN_DOWN, page=page, codes=codes)


def pictures_only_on(page: Page) -> list[int]:
    """The pictures that this page shows and no other public page does, as primary keys."""
    label = settings.WAGTAILIMAGES_IMAGE_MODEL.lower()
    shown = PublicBasis.objects.filter(record__startswith=f"{label}:")
    here = set(shown.filter(row__page_id=page.pk).values_list("record", flat=True))
    elsewhere = set(
        shown.exclude(row__page_id=page.pk).filter(record__in=here).values_list("record", flat=True)
    )
    return [int(record.rpartition(":")[2]) for record in here - elsewhere]


def withhold(images: Iterable[int]) -> None:
    """From now on, these pictures and all their sizes are served to nobody outside the admin."""
    model = apps.get_model(settings.WAGTAILIMAGES_IMAGE_MODEL)
    model.objects.filter(pk__in=list(images)).update(withheld_since=timezone.now())


def give_back(images: Iterable[int]) -> None:
    """A cleared page shows these pictures again."""
    model = apps.get_model(settings.WAGTAILIMAGES_IMAGE_MODEL)
    model.objects.filter(pk__in=list(images)).exclude(withheld_since=None).update(withheld_since=None)
