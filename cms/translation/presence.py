"""Who is at the desk of a page now, in which text, and who is writing."""

from datetime import timedelta

from django.utils import timezone
from wagtail_localize.models import Translation

from cms.translation.models import Presence
from cms.translation.rows import name_of

HERE = timedelta(seconds=30)  # three messages that did not come
WRITING = timedelta(seconds=15)


def note(translation: Translation, user, *, segment: int | None, wrote: bool) -> None:
    """This person is here now."""
    now = timezone.now()
    changes = {"segment_id": segment, "seen_at": now} | ({"wrote_at": now} if wrote else {})
    Presence.objects.update_or_create(translation=translation, user=user, defaults=changes)


def others(translation: Translation, user) -> list[dict]:
    """The other people who are here now, those who write first."""
    now = timezone.now()
    found = Presence.objects.filter(translation=translation, seen_at__gte=now - HERE).exclude(user=user)
    here = [
        {
            "id": each.user_id,
            "name": name_of(each.user),
            "segment": each.segment_id,
            "writing": each.wrote_at is not None and each.wrote_at >= now - WRITING,
        }
        for each in found.select_related("user")
    ]
    return sorted(here, key=lambda each: (not each["writing"], each["name"]))
