"""Storing the texts of a page or record for translation: the rows that wagtail-localize would write, in bulk.

wagtail-localize 1.14 asks and writes for every text by itself: nineteen queries a text (its models.py).
"""

import json
import uuid
from collections import defaultdict, deque
from collections.abc import Collection, Iterable
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model
from wagtail_localize.models import (
    OverridableSegment,
    RelatedObjectSegment,
    String,
    StringSegment,
    Template,
    TemplateSegment,
    TranslatableObject,
    TranslationContext,
    TranslationSource,
)
from wagtail_localize.segments import (
    OverridableSegmentValue,
    RelatedObjectSegmentValue,
    StringSegmentValue,
    TemplateSegmentValue,
)
from wagtail_localize.segments.extract import extract_segments

Value = StringSegmentValue | TemplateSegmentValue | RelatedObjectSegmentValue | OverridableSegmentValue

# What a segment holds besides its page, its place and its order.
CONTENT = {
    StringSegment: ("string_id", "attrs"),
    TemplateSegment: ("template_id",),
    RelatedObjectSegment: ("object_id",),
    OverridableSegment: ("data_json",),
}


def extract(source: TranslationSource) -> None:
    """Store what the source holds now; rows that hold the same as before keep their keys."""
    instance = source.as_instance()
    values = extract_segments(instance)
    contexts = _contexts(source, instance, [value.path for value in values])
    contents = _contents(source, values)
    wanted: dict[type[Model], list[Model]] = {model: [] for model in CONTENT}
    for value, (model, content) in zip(values, contents, strict=True):
        place = {"source": source, "context_id": contexts[value.path], "order": value.order}
        wanted[model].append(model(**place, **content))
    for model, rows in wanted.items():
        _replace(model, source, rows)


def strings_of(locale_id: int, texts: Iterable[str]) -> dict[str, int]:
    """The key of each text in a language, stored if it is new."""
    by_hash = {String._get_data_hash(text): text for text in texts}
    made = [String(locale_id=locale_id, data_hash=key, data=text) for key, text in by_hash.items()]
    known = String.objects.filter(locale_id=locale_id)
    return {by_hash[key]: pk for key, pk in _keys(String, known, "data_hash", made).items()}


def _keys(model: type[Model], known, name: str, made: Iterable[Model]) -> dict[Any, Any]:
    """By the value of their own name, the keys of rows; those that are not there yet are made.

    Another process may make the same ones meanwhile: whoever is first wins, and everybody makes them in one order,
    so that nobody waits for somebody who waits for them.
    """
    made = {getattr(row, name): row for row in made}
    keys = dict(known.filter(**{f"{name}__in": list(made)}).values_list(name, "pk")) if made else {}
    missing = sorted(made.keys() - keys.keys())
    if missing:
        model.objects.bulk_create([made[value] for value in missing], ignore_conflicts=True)
        keys |= dict(known.filter(**{f"{name}__in": missing}).values_list(name, "pk"))
    return keys


class _Place:
    """Stands in for a context where wagtail-localize looks up the path of its field, and saves it."""

    field_path = ""

    def __init__(self, path: str) -> None:
        self.path = path

    def save(self, update_fields: Collection[str]) -> None:
        """Saved later, all at once."""


def _field_path(path: str, instance: Model) -> str:
    return TranslationContext.get_field_path(_Place(path), instance)


def _contexts(source: TranslationSource, instance: Model, paths: list[str]) -> dict[str, int]:
    """The key of the context of each path, its field path filled in."""
    known = {row.path: row for row in TranslationContext.objects.filter(object_id=source.object_id)}
    wanted = dict.fromkeys(paths)
    bare = [row for path, row in known.items() if path in wanted and not row.field_path]
    for row in bare:
        row.field_path = _field_path(row.path, instance)
    if bare:
        TranslationContext.objects.bulk_update(bare, ["field_path"])
    made = (
        TranslationContext(
            object_id=source.object_id,
            path=path,
            path_id=TranslationContext._get_path_id(path),
            field_path=_field_path(path, instance),
        )
        for path in wanted
        if path not in known
    )
    of_this = TranslationContext.objects.filter(object_id=source.object_id)
    return {path: row.pk for path, row in known.items()} | _keys(TranslationContext, of_this, "path", made)


def _contents(source: TranslationSource, values: list[Value]) -> list[tuple[type[Model], dict[str, Any]]]:
    """For each value the model that stores it, and what is stored."""
    strings = strings_of(
        source.locale_id, (value.string.data for value in values if isinstance(value, StringSegmentValue))
    )
    templates = _templates([value for value in values if isinstance(value, TemplateSegmentValue)])
    _make_objects([value for value in values if isinstance(value, RelatedObjectSegmentValue)])
    found = []
    for value in values:
        if isinstance(value, StringSegmentValue):
            attrs = json.dumps(value.attrs, cls=DjangoJSONEncoder)
            found.append((StringSegment, {"string_id": strings[value.string.data], "attrs": attrs}))
        elif isinstance(value, TemplateSegmentValue):
            found.append((TemplateSegment, {"template_id": templates[_template(value).uuid]}))
        elif isinstance(value, RelatedObjectSegmentValue):
            found.append((RelatedObjectSegment, {"object_id": value.translation_key}))
        else:
            data = json.dumps(value.data, cls=DjangoJSONEncoder)
            found.append((OverridableSegment, {"data_json": data}))
    return found


def _template(value: TemplateSegmentValue) -> Template:
    namespace = uuid.uuid5(Template.BASE_UUID_NAMESPACE, value.format)
    return Template(
        uuid=uuid.uuid5(namespace, value.template),
        template=value.template,
        template_format=value.format,
        string_count=value.string_count,
    )


def _templates(values: list[TemplateSegmentValue]) -> dict[Any, int]:
    return _keys(Template, Template.objects.all(), "uuid", [_template(value) for value in values])


def _make_objects(values: list[RelatedObjectSegmentValue]) -> None:
    made = [
        TranslatableObject(translation_key=value.translation_key, content_type=value.content_type)
        for value in values
    ]
    _keys(TranslatableObject, TranslatableObject.objects.all(), "translation_key", made)


def _replace(model: type[Model], source: TranslationSource, rows: list[Model]) -> None:
    """Make these the segments of the source: what only changed its place in the order keeps its key."""

    def content(row: Model) -> tuple:
        return (row.context_id, *(getattr(row, name) for name in CONTENT[model]))

    there = defaultdict(deque)
    for row in model.objects.filter(source=source).order_by("order"):
        there[content(row)].append(row)
    added, reordered = [], []
    for row in rows:
        found = there[content(row)].popleft() if there[content(row)] else None
        if found is None:
            added.append(row)
        elif found.order != row.order:
            found.order = row.order
            reordered.append(found)
    gone = [row.pk for left in there.values() for row in left]
    if gone:
        model.objects.filter(pk__in=gone).delete()
    if reordered:
        # a quarter of what bulk_update costs
        model.objects.bulk_create(
            reordered, update_conflicts=True, unique_fields=["id"], update_fields=["order"]
        )
    if added:
        model.objects.bulk_create(added)
