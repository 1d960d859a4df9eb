"""What the desk shows of a page or record: its texts in order, each with its translation and how far that is."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model
from wagtail_localize.models import StringSegment, Translation

from cms.translation import markup
from cms.translation.figures import Comparison, Finding, compare
from cms.translation.labels import label_of
from cms.translation.links import addresses_in
from cms.translation.markup import MarkFinding
from cms.translation.messages import wording, wording_of_mark
from cms.translation.models import SegmentText, SegmentVersion
from cms.translation.states import Act, State

MOST_REMEMBERED = 2048  # pairs of texts


@dataclass(frozen=True)
class Row:
    """A text of the source and its translation as it stands at the desk.

    `source`, `text`, `approved_text` and `source_before` are in wagtail-localize’s string form; `place` is its content
    path, `field` the same in words. `links` say of each link its name in the source (`a1`), its address there, and
    its `target` in this language.
    `findings` are those of the figure guard, in the form of `check_translation`.
    """

    id: int
    number: int
    place: str
    field: str
    source: str
    text: str = ""
    state: str = State.EMPTY.value
    version: int = 0
    findings: tuple[dict, ...] = ()
    override_reason: str = ""
    author_id: int | None = None
    author: str = ""
    approved_by: str = ""
    approved_text: str = ""
    changed_at: datetime | None = None
    source_before: str | None = None
    comment: str = ""
    links: tuple[dict[str, str], ...] = ()


def rows(translation: Translation, *, only: Container[int] | None = None) -> list[Row]:
    """Every text of the page or record in its order. Costs the same number of queries for one text and for 500.

    With `only`, the texts of these segments, numbered as they are among all.
    """
    segments = list(segments_of(translation))
    texts = {(text.context_id, text.source_id): text for text in texts_of(translation)}
    comments = _comments([text for text in texts.values() if text.state == State.NEEDS_WORK])
    model = translation.source.specific_content_type.model_class()
    return [
        _row(
            number, segment, texts.get((segment.context_id, segment.string_id)), translation, model, comments
        )
        for number, segment in enumerate(segments, start=1)
        if only is None or segment.pk in only
    ]


def segments_of(translation: Translation) -> Iterable[StringSegment]:
    """The texts of the source as it was last read, in their order."""
    found = StringSegment.objects.filter(source_id=translation.source_id)
    return found.select_related("string", "context").order_by("order", "pk")


def versions(translation: Translation) -> dict[int, int]:
    """The version of each text by its segment, 0 where nothing was ever written: what a desk compares with its own."""
    written = SegmentText.objects.of(translation).values_list("context_id", "source_id", "version")
    known = {(context, source): version for context, source, version in written}
    there = StringSegment.objects.filter(source_id=translation.source_id)
    places = there.values_list("pk", "context_id", "string_id")
    return {pk: known.get((context, string), 0) for pk, context, string in places}


def texts_of(translation: Translation) -> Iterable[SegmentText]:
    """All that was ever written for it in this language."""
    return SegmentText.objects.of(translation).select_related("author", "approved_by", "translated_from")


def row_of(translation: Translation, segment: StringSegment, text: SegmentText | None) -> Row:
    """One text by itself, as `rows` would give it; its number is only known among the others."""
    comments = _comments([text] if text is not None and text.state == State.NEEDS_WORK else [])
    model = translation.source.specific_content_type.model_class()
    return _row(0, segment, text, translation, model, comments)


def _row(
    number: int,
    segment: StringSegment,
    text: SegmentText | None,
    translation: Translation,
    model: type[Model],
    comments: dict[int, str],
) -> Row:
    field = label_of(model, segment.context.field_path or segment.context.path)
    targets = text.links if text is not None else {}
    empty = Row(
        segment.pk,
        number,
        segment.context.path,
        field,
        segment.string.data,
        links=tuple(
            {"name": name, "address": address, "target": targets.get(address, address)}
            for name, address in addresses_in(segment).items()
        ),
    )
    if text is None:
        return empty
    before = text.translated_from if text.state == State.OUTDATED else None
    # what the guard said is kept with the text: asking it again for 500 texts takes a second
    is_known_to_agree = text.verdict == "ok"
    return replace(
        empty,
        text=text.text,
        state=text.state,
        version=text.version,
        findings=tuple(
            findings_of(segment.string.data, text.text, translation, figures=not is_known_to_agree)
            if text.text
            else ()
        ),
        override_reason=text.override_reason,
        author_id=text.author_id,
        author=name_of(text.author),
        approved_by=name_of(text.approved_by),
        approved_text=text.approved_text,
        changed_at=text.changed_at,
        source_before=before.data if before is not None else None,
        comment=comments.get(text.pk, ""),
    )


def _comments(texts: list[SegmentText]) -> dict[int, str]:
    """Why each of them was sent back."""
    if not texts:
        return {}
    sent_back = SegmentVersion.objects.filter(segment__in=texts, act=Act.SEND_BACK.value).order_by(
        "number", "pk"
    )
    return dict(sent_back.values_list("segment_id", "comment"))


def guard(source: str, text: str, translation: Translation) -> Comparison:
    """What the figure guard says of two texts in string form."""
    return _compared(markup.plain(source), markup.plain(text), translation.target_locale.language_code)


@lru_cache(maxsize=MOST_REMEMBERED)
def _compared(source: str, text: str, code: str) -> Comparison:
    """Remembered: the same two texts are asked about when they are written, handed on, listed and approved."""
    return compare(source, text, code)


def findings_of(source: str, text: str, translation: Translation, *, figures: bool = True) -> Iterator[dict]:
    """What is wrong with a translation, of figures first and then of links and marks, worded in the active language.

    Positions are in the texts as `markup.plain` gives them.
    """
    ours, theirs = markup.plain(source), markup.plain(text)
    code = translation.target_locale.language_code
    for found in _compared(ours, theirs, code).findings if figures else ():
        yield _as_json(found, wording(found, ours, theirs))
    for found in markup.marks(source, text):
        yield _as_json(found, wording_of_mark(found, ours, theirs))


def _as_json(found: Finding | MarkFinding, message: str) -> dict:
    return {
        "code": found.code,
        "severity": found.severity.value,
        "source": list(found.source) if found.source else None,
        "target": list(found.target) if found.target else None,
        "message": message,
    }


def name_of(user: AbstractBaseUser | None) -> str:
    """The person’s name, or the name they sign in with."""
    return "" if user is None else user.get_full_name() or user.get_username()
