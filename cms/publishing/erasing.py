"""Taking a person out of what was decided: the titles and the words. Numbers, codes and digests stay."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Q

from cms.delivery.models import GonePage
from cms.publishing.models import Clearance, Notice, Waiver


def erase_decisions(keys: Iterable[UUID], pages: Iterable[int], records: Iterable[str]) -> dict[str, int]:
    """Blank the titles of clearances and the reasons of waivers, and delete notices and gone addresses.

    An address that answered “gone” is dropped and not hashed: a hash of an address that can be guessed still
    says whose it was. From then on it answers “not there”.
    """
    keys, pages = list(keys), list(pages)
    notices = Notice.objects.filter(Q(page__in=pages) | Q(subject__in=list(records)))
    return {
        "clearances": Clearance.objects.filter(translation_key__in=keys).update(title=""),
        "waivers": Waiver.objects.filter(page__in=pages).update(reason="", about=""),
        "notices": notices.delete()[0],
        "addresses": GonePage.objects.filter(translation_key__in=keys).delete()[0],
    }
