"""What the desk’s script is told, in the form in which it takes it."""

from collections import defaultdict
from dataclasses import asdict

from wagtail_localize.models import Translation

from cms.translation import desk, differences, markup, rows, sources
from cms.translation.labels import label_of
from cms.translation.models import GlossaryTerm, SegmentText, SegmentVersion
from cms.translation.rights import Rights, keeper_of
from cms.translation.rows import Row


def segments(translation: Translation, user, may: Rights) -> dict:
    """Everything that is there to be translated, what became of it, and what this person may do with it."""
    model = translation.source.specific_content_type.model_class()
    return {
        "segments": [row_as_json(row) for row in rows.rows(translation)],
        "retired": retired(translation),
        "may": {**asdict(may), "locked": bool(keeper_of(model)) and not may.translate},
        "me": {"id": user.pk, "name": rows.name_of(user)},
    }


def row_as_json(row: Row) -> dict:
    """A text as the desk’s script takes it; of an outdated one also how its source changed."""
    told = asdict(row)
    if row.source_before is not None:
        before, now = markup.plain(row.source_before), markup.plain(row.source)
        told["difference"] = differences.words(before, now)
        told["figures_changed"] = differences.figures_changed(before, now)
    return told


def two_texts(conflict: desk.Conflict, translation: Translation) -> dict:
    """Both texts of a conflict, and word by word how they differ."""
    theirs = conflict.theirs
    language = translation.target_locale.language_code
    difference = differences.words(markup.plain(theirs.text), markup.plain(conflict.mine), language)
    return {
        "theirs": row_as_json(theirs),
        "mine": conflict.mine,
        "detail": str(conflict),
        "difference": difference,
    }


def retired(translation: Translation) -> list[dict]:
    """What was written for texts that are on the page no longer and that no history there tells of, the last first."""
    told = _told_in_histories(translation)
    model = translation.source.specific_content_type.model_class()
    gone = sources.retired(translation).select_related("context", "source", "author")
    return [
        _retired_as_json(text, label_of(model, text.context.field_path or text.context.path))
        for text in gone.order_by("-changed_at", "-pk")
        if text.source_id not in told
    ]


def _told_in_histories(translation: Translation) -> set[int]:
    """The earlier sources of the texts that are there now, by their keys."""
    of_this_page = SegmentVersion.objects.filter(segment__in=SegmentText.objects.of(translation))
    steps = of_this_page.order_by().values_list("segment__source_id", "source_id").distinct()
    earlier = defaultdict(set)
    for now, before in steps:
        earlier[now].add(before)
    for before, now in SegmentText.objects.of(translation).values_list("translated_from_id", "source_id"):
        earlier[before].add(now)  # carried over from the same text, and gone since
    there = set(rows.segments_of(translation).order_by().values_list("string_id", flat=True))
    told, wanted = set(), there
    while wanted:
        told |= wanted
        wanted = {before for now in wanted for before in earlier[now]} - told
    return told - there


def _retired_as_json(text: SegmentText, field: str) -> dict:
    return {
        "id": text.pk,
        "field": field,
        "source": text.source.data,
        "text": text.text,
        "state": text.state,
        "version": text.version,
        "author": rows.name_of(text.author),
        "changed_at": text.changed_at,
    }


def version_as_json(version: SegmentVersion) -> dict:
    """One step of the history."""
    return {
        "id": version.pk,
        "text": version.text,
        "state": version.state,
        "act": version.get_act_display(),
        "comment": version.comment,
        "who": rows.name_of(version.user),
        "at": version.at,
    }


def terms(code: str) -> list[dict]:
    """The glossary in this language."""
    name = code.replace("-", "_")
    found = GlossaryTerm.objects.values("en", name, "note", "do_not_translate")
    return [
        {
            "en": term["en"],
            "target": term["en"] if term["do_not_translate"] else term[name],
            "note": term["note"],
        }
        for term in found
    ]
