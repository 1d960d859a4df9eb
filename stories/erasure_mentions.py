"""Where else words are that name a person: in the texts of other pages and records, and in their old drafts."""

import json
from collections.abc import Iterable

from django.apps import apps
from django.db.models import CharField, Model, Q, QuerySet, TextField
from django.db.models.functions import Cast
from wagtail.fields import StreamField
from wagtail.models import Page, ReferenceIndex, Revision

from stories.models import ConsentRecord


def saying(rows: QuerySet, columns: Iterable[str], words: Iterable[str]) -> QuerySet:
    """The rows that say one of these words in one of these columns, also inside JSON."""
    found = Q(pk__in=[])
    for column in columns:
        rows = rows.annotate(**{f"said_in_{column}": Cast(column, TextField())})
        for word in words:
            # SQLite keeps JSON with \u escapes, PostgreSQL without
            for written in {word, json.dumps(word)[1:-1]}:
                found |= Q(**{f"said_in_{column}__icontains": written})
    return rows.filter(found)


def mentions(words: Iterable[str], pages: list[Page], *, besides: Iterable[Model]) -> list[Model]:
    """Pages and records whose text says one of these words today, and those that lead to one of these pages."""
    words = list(words)
    own = {(type(each), each.pk) for each in (*pages, *besides)}
    found = [each for model in _written() for each in saying(model.objects.all(), _texts(model), words)]
    for page in pages:
        references = ReferenceIndex.get_references_to(page).select_related("base_content_type")
        found += [each.base_content_type.get_object_for_this_type(pk=each.object_id) for each in references]
    typed = [each.specific if isinstance(each, Page) else each for each in found]
    unique = {(type(each), each.pk): each for each in typed}
    return [each for key, each in unique.items() if key not in own]


def _written() -> list[type[Model]]:
    """What people write texts in."""
    models = apps.get_app_config("stories").get_models()
    return [model for model in models if model is not ConsentRecord and _texts(model)]


def _texts(model: type[Model]) -> list[str]:
    fields = model._meta.local_concrete_fields
    names = [field.name for field in fields if isinstance(field, CharField | TextField | StreamField)]
    return [*names, "title", "slug"] if issubclass(model, Page) else names


def old_drafts_saying(words: Iterable[str], *, besides: Iterable[int]) -> QuerySet[Revision]:
    """Earlier versions that name the person, of pages and records that no longer do."""
    current = Q(pk__in=Page.objects.exclude(latest_revision=None).values("latest_revision"))
    current |= Q(pk__in=Page.objects.exclude(live_revision=None).values("live_revision"))
    others = Revision.objects.exclude(
        base_content_type__app_label="wagtailcore",
        base_content_type__model="page",
        object_id__in=[str(number) for number in besides],
    )
    said = saying(others.exclude(current).exclude(approved_go_live_at__isnull=False), ["content"], words)
    return Revision.objects.filter(pk__in=list(said.values_list("pk", flat=True)))
