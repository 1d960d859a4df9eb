"""What a page or record holds for translation, and what becomes of its translations when it changes.

Nothing that was ever written is thrown away. A text that left its page keeps its row, with all versions; it is found
again when the text comes back, there or elsewhere on the page.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate

from django.core.exceptions import ObjectDoesNotExist
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import Exists, Model, OuterRef, Q, QuerySet
from modelcluster.models import get_serializable_data_for_fields
from wagtail.models import TranslatableMixin
from wagtail_localize.models import StringSegment, Translation, TranslationSource

from cms.translation import markup, store
from cms.translation.alignment import Alignment, Origin, Segment, align
from cms.translation.extraction import extract, strings_of
from cms.translation.figures import compare
from cms.translation.models import SegmentText, SegmentVersion
from cms.translation.states import Act, State

# wagtail-localize’s own, against which ours is measured
stock_refresh_segments = TranslationSource.refresh_segments

_LINK = re.compile(r'(?<=<a id="a)\d+(?=")')


@dataclass(frozen=True)
class Placed:
    """A text of the source, and where on the page it stands."""

    context_id: int
    string_id: int
    place: str
    text: str

    @property
    def key(self) -> tuple[int, int]:
        """As the rows of the desk name it."""
        return self.context_id, self.string_id


@transaction.atomic
def refresh_segments(source: TranslationSource) -> None:
    """Take the texts out of the source anew, and carry over what was translated. In wagtail-localize’s place."""
    # whoever comes second waits here, and then finds what the first one stored
    TranslationSource.objects.select_for_update().values_list("pk").get(pk=source.pk)
    before = placed(source)
    extract(source)
    carry_over(source, before)


def placed(source: TranslationSource) -> list[Placed]:
    """The texts of the source as they are stored, in their order; one that stands twice in a place, once."""
    found = StringSegment.objects.filter(source=source).order_by("order", "pk")
    rows = found.values_list("context_id", "string_id", "context__path", "string__data")
    return list(
        {(context, string): Placed(context, string, *rest) for context, string, *rest in rows}.values()
    )


def carry_over(source: TranslationSource, before: list[Placed]) -> None:
    """Lead the translations in every language to the texts that the source holds now."""
    texts = list(
        SegmentText.objects.select_for_update(of=("self",))
        .filter(context__object_id=source.object_id, source__locale_id=source.locale_id)
        .select_related("context", "source", "locale")
        .order_by("pk")
    )
    now = placed(source)
    if not texts or [each.key for each in now] == [each.key for each in before]:
        return
    old = before + _gone(texts, before)
    translated = {(text.context_id, text.source_id) for text in texts if text.text}
    alignment = align(
        [
            Segment(each.place, each.text, each.key in translated, is_gone=index >= len(before))
            for index, each in enumerate(old)
        ],
        [Segment(each.place, each.text) for each in now],
    )
    by_language = defaultdict(list)
    for text in texts:
        by_language[text.locale_id].append(text)
    carried = _Carried()
    for written in by_language.values():
        _Carrying(written, old, now, alignment, carried).carry()
    carried.save(source)


def _gone(texts: Iterable[SegmentText], before: list[Placed]) -> list[Placed]:
    """Texts that had left the page before this change, and that no other one was made from."""
    there = {each.key for each in before}
    replaced = {text.translated_from_id for text in texts if text.translated_from_id != text.source_id}
    gone = {
        (text.context_id, text.source_id): Placed(
            text.context_id, text.source_id, text.context.path, text.source.data
        )
        for text in texts
        if text.text
    }
    return [each for key, each in gone.items() if key not in there and each.string_id not in replaced]


@dataclass
class _Carried:
    """What is to be written for all languages together."""

    moved: list[SegmentText] = field(default_factory=list)
    made: list[SegmentText] = field(default_factory=list)
    joined: list[tuple[SegmentText, str]] = field(default_factory=list)  # with the source texts put together

    def save(self, source: TranslationSource) -> None:
        """In as many queries for one text as for five hundred."""
        if self.joined:
            strings = strings_of(source.locale_id, {text for _, text in self.joined})
            for row, text in self.joined:
                row.translated_from_id = strings[text]
        SegmentText.objects.bulk_update(self.moved, ["context", "version"])
        SegmentText.objects.bulk_create(self.made)
        SegmentVersion.objects.bulk_create(_version(row) for row in (*self.moved, *self.made))
        store.hand_on(row for row in self.moved if row.approved_text)


def _version(row: SegmentText) -> SegmentVersion:
    return SegmentVersion(
        segment=row,
        number=row.version,
        source_id=row.translated_from_id,
        text=row.text,
        state=row.state,
        act=Act.CARRY_OVER.value,
    )


class _Carrying:
    """The translations of one language, on their way from the earlier texts to those of now."""

    def __init__(
        self,
        texts: list[SegmentText],
        old: list[Placed],
        now: list[Placed],
        alignment: Alignment,
        carried: _Carried,
    ) -> None:
        self.language = texts[0].locale.language_code
        self.locale_id = texts[0].locale_id
        self.rows = {(text.context_id, text.source_id): text for text in texts}
        self.same = defaultdict(list)
        for text in texts:
            if text.text:
                self.same[text.source_id].append(text)
        self.old, self.now, self.alignment, self.carried = old, now, alignment, carried
        self.taken = {each.key for each in now}

    def carry(self) -> None:
        """Rows of texts that kept their place stay as they are."""
        for each, origin in zip(self.now, self.alignment.origins, strict=True):
            if each.key in self.rows:
                continue
            if self.same[each.string_id]:
                self._move(each, origin)
            elif origin:
                self._outdate(each, origin)

    def _move(self, each: Placed, origin: Origin | None) -> None:
        """The text stands elsewhere and says the same, so its translation goes with it as far as it has come."""
        row = self._elsewhere(each, origin)
        if (row.context_id, row.source_id) in self.taken:
            self._repeat(row, each)
            return
        row.context_id = each.context_id
        row.version += 1
        self.taken.add((row.context_id, row.source_id))
        self.carried.moved.append(row)

    def _elsewhere(self, each: Placed, origin: Origin | None) -> SegmentText:
        """Where it was by the alignment, else where it left, else the one written last."""
        places = {self.old[i].context_id for i in origin.old} if origin else set()
        return max(
            self.same[each.string_id],
            key=lambda row: (
                (row.context_id, row.source_id) not in self.taken,
                row.context_id in places,
                row.changed_at,
            ),
        )

    def _repeat(self, row: SegmentText, each: Placed) -> None:
        """The text is there twice now. What was approved in one place still wants a look in another."""
        state = State.TRANSLATED.value if row.state == State.APPROVED else row.state
        self._make(each, row.text, state, row, made_from=row.translated_from_id or row.source_id)

    def _outdate(self, each: Placed, origin: Origin) -> None:
        """The source says something else now: the old translation stays beside it until somebody looks."""
        found = [(self.old[i], self.rows.get(self.old[i].key)) for i in origin.old]
        rows = [row for _, row in found if row is not None and row.text]
        if not rows:
            return
        if len(found) == 1:
            row = rows[0]
            is_outdated = row.state == State.OUTDATED and row.translated_from_id
            made_from = row.translated_from_id if is_outdated else row.source_id
            self._make(each, row.text, State.OUTDATED.value, row, made_from=made_from)
            return
        earlier = [placed.text for placed, _ in found]
        wordings = [row.text if row is not None else "" for _, row in found]
        text = _put_together(wordings, earlier, "" if self.language.startswith("zh") else " ")
        row = self._make(each, text, State.OUTDATED.value, rows[0], made_from=None)
        self.carried.joined.append((row, _put_together(earlier, earlier, " ")))

    def _make(
        self, each: Placed, text: str, state: str, like: SegmentText, *, made_from: int | None
    ) -> SegmentText:
        row = SegmentText(
            locale_id=self.locale_id,
            context_id=each.context_id,
            source_id=each.string_id,
            translated_from_id=made_from,
            text=text,
            links=like.links,
            state=state,
            verdict=compare(markup.plain(each.text), markup.plain(text), self.language).verdict,
            version=1,
            changed_at=like.changed_at,
            author_id=like.author_id,
        )
        self.carried.made.append(row)
        return row


def _put_together(texts: list[str], sources: list[str], between: str) -> str:
    """Texts one after the other, their links numbered on as in the one source text that they belong to now."""
    counts = [len(_LINK.findall(source)) for source in sources]
    firsts = accumulate(counts, initial=0)
    numbered = (
        _LINK.sub(lambda match, first=first: str(int(match.group()) + first), text)
        for text, first in zip(texts, firsts, strict=False)
    )
    return between.join(text for text in numbered if text)


def retired(translation: Translation) -> QuerySet[SegmentText]:
    """What was written in this language for texts that are on the page no longer."""
    there = StringSegment.objects.filter(
        source_id=translation.source_id, context_id=OuterRef("context_id"), string_id=OuterRef("source_id")
    )
    return SegmentText.objects.of(translation).filter(~Exists(there)).exclude(text="")


def lineage(text: SegmentText) -> list[SegmentVersion]:
    """All versions of a text and of those that it was carried over from, the newest first."""
    found: dict[int, SegmentVersion] = {}
    known: set[int] = set()
    wanted = {text.source_id}
    of_this_page = SegmentVersion.objects.filter(
        segment__locale_id=text.locale_id, segment__context__object_id=text.context.object_id
    ).select_related("user", "segment")
    while wanted:
        known |= wanted
        # also what was carried over from the same text before, and is gone since
        versions = of_this_page.filter(Q(segment__source__in=wanted) | Q(segment__translated_from__in=wanted))
        found |= {version.pk: version for version in versions}
        wanted = {version.source_id for version in found.values() if version.source_id} - known
    return sorted(found.values(), key=lambda version: (version.at, version.pk), reverse=True)


def is_behind(source: TranslationSource) -> bool:
    """Whether the page or record was published, or a record without drafts saved, since its texts were taken."""
    try:
        instance = source.get_source_instance()
    except ObjectDoesNotExist:
        return False
    published = getattr(instance, "last_published_at", None)
    if published is not None:
        return published > source.last_updated_at
    return _content(instance) != json.loads(source.content_json)


def _content(instance: Model) -> dict:
    if hasattr(instance, "to_json"):
        return json.loads(instance.to_json())
    return json.loads(json.dumps(get_serializable_data_for_fields(instance), cls=DjangoJSONEncoder))


def catch_up(source: TranslationSource) -> bool:
    """Take the texts anew if they are behind; whether they were."""
    if not is_behind(source):
        return False
    source.update_from_db()
    return True


def catch_up_with(instance: Model) -> bool:
    """After this page or record was published: take its texts anew if it has been submitted for translation."""
    if not isinstance(instance, TranslatableMixin):
        return False
    source = TranslationSource.objects.get_for_instance_or_none(instance)
    return source is not None and catch_up(source)
