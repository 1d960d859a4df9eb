"""Texts in somebody’s hands: opened and locked, changed in memory, then kept together with their history."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.contrib.auth.models import AbstractBaseUser
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import StringSegment, Translation

from cms.translation import links, markup, store
from cms.translation.models import SegmentText, SegmentVersion
from cms.translation.states import Act, State

SAVES_OF_ONE_VERSION = 60  # seconds: a person’s saves in a row are one version in the history
_CHANGING = (
    "text links approved_text approved_links state verdict version changed_at author approved_by approved_at "
    "override_reason translated_from"
).split()


@dataclass
class Work:
    """One text while somebody works on it. `text` has no key yet where nothing was ever written."""

    translation: Translation
    segment: StringSegment
    text: SegmentText
    user: AbstractBaseUser
    versions: list[SegmentVersion] = field(default_factory=list)
    is_changed: bool = False
    is_handed_on: bool = False
    is_taken_back: bool = False

    @property
    def source(self) -> str:
        """What is translated, in string form."""
        return self.segment.string.data

    def set(self, state: State, act: Act, *, comment: str = "") -> None:
        """Say how far the text is now, and what was done to it."""
        self.text.state = state.value
        self.text.version += 1
        self.text.changed_at = timezone.now()
        self.is_changed = True
        self.log(self.text.text, act, comment)

    def log(self, wording: str, act: Act, comment: str = "") -> None:
        """Remember a wording, which need not be the one that stands."""
        self.versions.append(
            SegmentVersion(
                number=self.text.version,
                source_id=self.text.translated_from_id,
                text=wording,
                state=self.text.state,
                act=act.value,
                comment=comment,
                user=self.user,
            )
        )

    def hand_on(self) -> None:
        """Let pages be made from this wording."""
        self.text.approved_text = self.text.text
        self.text.approved_links = links.only(self.text.links, self.segment)
        self.is_handed_on, self.is_taken_back = True, False

    def take_back(self) -> None:
        """Let no page be made from it any more; those that are public keep what was cleared."""
        self.text.approved_text, self.text.approved_by, self.text.approved_at = "", None, None
        self.text.approved_links = {}
        self.is_handed_on, self.is_taken_back = False, True


def take_up(
    translation: Translation, segments: Iterable[StringSegment], user: AbstractBaseUser
) -> list[Work]:
    """The texts of these segments, locked until the transaction ends."""
    segments = list(segments)
    held = SegmentText.objects.of(translation).select_for_update(of=("self",)).select_related("context")
    if len(segments) == 1:
        held = held.filter(context_id=segments[0].context_id, source_id=segments[0].string_id)
    known = {(text.context_id, text.source_id): text for text in held}
    return [
        Work(
            translation,
            segment,
            known.get((segment.context_id, segment.string_id))
            or SegmentText(
                locale_id=translation.target_locale_id,
                context=segment.context,
                source_id=segment.string_id,
            ),
            user,
        )
        for segment in segments
    ]


def keep(works: Iterable[Work]) -> None:
    """Write down what was changed. Costs the same number of queries for one text and for 500.

    Raises IntegrityError where two people write the first text of a segment at once.
    """
    works = list(works)
    changed = [work.text for work in works if work.is_changed]
    SegmentText.objects.bulk_create([text for text in changed if text.pk is None])
    SegmentText.objects.bulk_update([text for text in changed if text.pk is not None], _CHANGING)
    SegmentVersion.objects.bulk_create(_new_versions(works))
    _hand_on([work for work in works if work.is_handed_on])
    store.take_back(work.text for work in works if work.is_taken_back)


def _new_versions(works: list[Work]) -> list[SegmentVersion]:
    found = []
    for work in works:
        for version in work.versions:
            version.segment = work.text
            if version.act != Act.SAVE or not _continues_the_last_one(version):
                found.append(version)
    return found


def _continues_the_last_one(version: SegmentVersion) -> bool:
    """A person types on: what was saved a moment ago becomes this version."""
    last = SegmentVersion.objects.filter(segment=version.segment).first()
    if last is None or last.act != Act.SAVE or last.user_id != version.user_id:
        return False
    if (version.at - last.at).total_seconds() > SAVES_OF_ONE_VERSION:
        return False
    last.number, last.text, last.state = version.number, version.text, version.state
    last.save(update_fields=["number", "text", "state"])
    return True


def _hand_on(works: list[Work]) -> None:
    store.hand_on(work.text for work in works)
    for work in works:
        store.lead_home(work.translation, _same_as_in_the_source(work))
        if work.segment.context.path == "title":
            Page.objects.filter(
                translation_key=work.translation.source.object_id, locale_id=work.translation.target_locale_id
            ).update(draft_title=markup.plain(work.text.approved_text)[:255])


def _same_as_in_the_source(work: Work) -> list[str]:
    """The content paths of the links of a text that lead where those of the source lead."""
    addresses = set(links.addresses_in(work.segment).values()) - work.text.approved_links.keys()
    return [store.link_path(work.segment.context.path, address) for address in sorted(addresses)]
