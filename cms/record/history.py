"""What was public when: the versions of a page in each language, and what lay between them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from cms.delivery.models import PublicPage
from cms.record.archive import ends_at
from cms.record.models import Decision, Showing

BEGIN = frozenset({"cleared", "confirmed", "shown"})
END = frozenset({"taken-down", "unpublished"})


@dataclass(frozen=True)
class Version:
    """One page as shown, with its number among the versions of its language. `until` is None while it is public."""

    pk: int
    number: int
    path: str
    since: datetime
    until: datetime | None
    erased_at: datetime | None

    def holds(self, moment: datetime) -> bool:
        return self.since <= moment and (self.until is None or moment < self.until)


@dataclass(frozen=True)
class History:
    """All versions of one page in one language, the oldest first, and the decisions that ended them."""

    translation_key: UUID
    language: str
    versions: tuple[Version, ...]
    ends: tuple[Decision, ...]

    def at(self, moment: datetime) -> Version | None:
        """The version that visitors were shown at this moment."""
        return next((version for version in self.versions if version.holds(moment)), None)

    def last_before(self, moment: datetime) -> Version | None:
        past = [version for version in self.versions if version.since <= moment]
        return past[-1] if past else None

    def first_after(self, moment: datetime) -> Version | None:
        return next((version for version in self.versions if version.since > moment), None)

    def version(self, pk: int) -> Version | None:
        return next((version for version in self.versions if version.pk == pk), None)

    def end_before(self, moment: datetime) -> Decision | None:
        """The decision that ended what was shown last before this moment."""
        last = self.last_before(moment)
        past = [end for end in self.ends if last and last.since <= end.at <= moment]
        return past[-1] if past else None

    @property
    def is_taken_down(self) -> bool:
        """Whether the page left the public by a takedown and has not come back."""
        if not self.versions or self.versions[-1].until is None or not self.ends:
            return False
        last = self.ends[-1]
        return last.action == "taken-down" and last.at >= self.versions[-1].since


def history(key: UUID, language: str) -> History:
    """What the record holds of a page in one language; without versions where it was never public."""
    ends = Decision.objects.filter(translation_key=key, language=language, action__in=END)
    return History(key, language, tuple(_versions(key, language)), tuple(ends.order_by("number")))


def _versions(key: UUID, language: str) -> list[Version]:
    showings = Showing.objects.filter(translation_key=key, language=language).defer("html")
    return [
        Version(showing.pk, number, showing.path, showing.since, _until(showing), showing.erased_at)
        for number, showing in enumerate(showings.order_by("since", "pk"), start=1)
    ]


def _until(showing: Showing) -> datetime | None:
    """A page whose last day has passed is shown no more, though nobody may have looked at it yet."""
    if showing.until is not None:
        return showing.until
    end = ends_at(PublicPage.objects.filter(page_id=showing.page).first())
    return end if end and end <= timezone.now() else None
