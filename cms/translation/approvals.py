"""Whether a page says what was approved for it: asked of the page itself, whatever wrote it."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from wagtail.models import TranslatableMixin
from wagtail_localize.models import StringSegment, StringTranslation, Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from cms.languages import DEFAULT
from cms.translation import markup
from cms.translation.figures import compare
from cms.translation.links import addresses, addresses_in
from cms.translation.models import SegmentText

_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True)
class Approvals:
    """What is known of a translation before it may be public.

    `unapproved` counts the texts and link targets that nobody has approved, on the page or still missing on it.
    `differing` quotes the texts whose figures are not those of the source although nobody accepted that.
    `is_kept_in_step` is False for a page that is no longer synced with its source and is written by hand.
    """

    unapproved: int = 0
    differing: tuple[str, ...] = ()
    is_kept_in_step: bool = True


def approvals_of(instance: TranslatableMixin) -> Approvals | None:
    """What was approved of this page or record as it stands in memory; None for one that is no translation."""
    translation = _translation_into(instance)
    return None if translation is None else _compared(translation, *_shown_by(instance))


def never_approved(snippet: TranslatableMixin) -> int:
    """How many texts of a record that is kept in step with its source hold what nobody ever approved there.

    A text that was approved for an earlier source still counts as approved: a record in use may be saved while its
    new translation is being written.
    """
    translation = _translation_into(snippet)
    if translation is None or not translation.enabled:
        return 0
    approved = SegmentText.objects.of(translation).exclude(approved_text="").select_related("context")
    known = {(text.context.path, _comparable(text.approved_text)) for text in approved}
    shown, _links = _shown_by(snippet)
    return sum((path, _comparable(text)) not in known for path, texts in shown.items() for text in texts)


def missing(translation: Translation) -> int:
    """How many texts of the source have no approved translation, or another one in wagtail-localize’s store."""
    approved = SegmentText.objects.of(translation).exclude(approved_text="")
    stored = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id,
        locale_id=translation.target_locale_id,
        has_error=False,
    )
    needed = StringSegment.objects.filter(source_id=translation.source_id)
    pairs = set(approved.values_list("context_id", "source_id", "approved_text"))
    standing = {
        each[:2] for each in pairs & set(stored.values_list("context_id", "translation_of_id", "data"))
    }
    return len(set(needed.values_list("context_id", "string_id")) - standing)


def _translation_into(instance: TranslatableMixin) -> Translation | None:
    if instance.locale.language_code == DEFAULT.code:
        return None
    found = Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale_id=instance.locale_id
    )
    return (
        found.exclude(source__locale_id=instance.locale_id).select_related("source", "target_locale").first()
    )


def _compared(
    translation: Translation, shown: dict[str, list[str]], shown_links: dict[str, set[str]]
) -> Approvals:
    segments = list(
        StringSegment.objects.filter(source_id=translation.source_id)
        .select_related("string", "context")
        .order_by("order")
    )
    approved = {
        (text.context_id, text.source_id): text
        for text in SegmentText.objects.of(translation).exclude(approved_text="")
    }
    wordings, targets = defaultdict(set), defaultdict(set)
    sources = defaultdict(list)
    without = set()
    for segment in segments:
        key = (segment.context_id, segment.string_id)
        sources[segment.context.path].append(segment.string.data)
        targets[segment.context.path].update(addresses_in(segment).values())
        if key in approved:
            wordings[segment.context.path].add(_comparable(approved[key].approved_text))
            targets[segment.context.path].update(approved[key].approved_links.values())
        else:
            without.add(key)
    foreign = {
        path: [text for text in texts if _comparable(text) not in wordings[path]]
        for path, texts in shown.items()
    }
    elsewhere = sum(len(found - targets[path]) for path, found in shown_links.items())
    by_hand = sum(len(texts) for texts in foreign.values()) + elsewhere
    return Approvals(
        unapproved=max(len(without), by_hand) if translation.enabled else by_hand,
        differing=tuple(_differing(sources, foreign, shown, translation.target_locale.language_code)),
        is_kept_in_step=translation.enabled,
    )


def _differing(
    sources: dict[str, list[str]], foreign: dict[str, list[str]], shown: dict[str, list[str]], language: str
) -> Iterator[str]:
    """Of the texts that nobody approved, those whose figures are not the source’s, place by place."""
    for path, texts in foreign.items():
        if not texts:
            continue
        ours = "\n".join(markup.plain(text) for text in sources[path])
        theirs = "\n".join(markup.plain(text) for text in shown[path])
        if any(found.severity == "error" for found in compare(ours, theirs, language).findings):
            yield " ".join(theirs.split())[:80]


def _shown_by(instance: TranslatableMixin) -> tuple[dict[str, list[str]], dict[str, set[str]]]:
    """By place the texts of a page or record, and where their links lead."""
    texts, targets = defaultdict(list), defaultdict(set)
    for segment in extract_segments(instance):
        if isinstance(segment, StringSegmentValue):
            texts[segment.path].append(segment.string.data)
            targets[segment.path].update(addresses(segment.attrs).values())
    return texts, targets


def _comparable(text: str) -> str:
    """The words alone: links are numbered anew in every text, and white space at its ends is not kept."""
    return _BLANKS.sub(" ", markup.plain(text)).strip()
