"""Where else a page leaves words: translations, logs, redirects, drafts of forms, uploads, tasks, the index."""

from collections.abc import Iterable
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Model, Q
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from wagtail.admin.models import FormState
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import ModelLogEntry, PageLogEntry, UploadedFile
from wagtail_localize.models import (
    SegmentOverride,
    String,
    StringSegment,
    StringTranslation,
    Template,
    TemplateSegment,
    TranslatableObject,
    TranslationContext,
    TranslationSource,
)

from cms.translation.models import SegmentText, SegmentVersion
from stories.erasure_mentions import saying

FULL_TEXT = "wagtailsearch_indexentry_fts"


def erase_translations(keys: Iterable[UUID], words: Iterable[str]) -> int:
    """Everything wagtail-localize and the desk hold of these objects, and the texts that no other object uses.

    Sources of other objects that name the person are read anew: their objects have been changed by then. What the
    desk remembers of an earlier wording that names the person goes.
    """
    keys, words = list(keys), list(words)
    for source in saying(TranslationSource.objects.exclude(object__in=keys), ["content_json"], words):
        source.update_from_db()
    contexts = TranslationContext.objects.filter(object__in=keys)
    count = StringTranslation.objects.filter(context__in=contexts).delete()[0]
    count += SegmentOverride.objects.filter(context__in=contexts).delete()[0]
    count += TranslationSource.objects.filter(object__in=keys).delete()[0]
    count += SegmentText.objects.filter(context__in=contexts).delete()[0]
    contexts.delete()
    count += saying(SegmentVersion.objects.all(), ["text", "comment"], words).delete()[0]
    count += saying(SegmentText.objects.all(), ["text", "approved_text", "override_reason"], words).delete()[
        0
    ]
    TranslatableObject.objects.filter(pk__in=keys).delete()
    # also texts of earlier versions, which no segment names any more: they are made anew when one does
    used = StringSegment.objects.values("string")
    translated = StringTranslation.objects.values("translation_of")
    at_the_desk = SegmentText.objects.values("source")
    retired = String.objects.exclude(pk__in=used).exclude(pk__in=translated)
    count += saying(retired, ["data"], words).delete()[0]
    count += retired.exclude(pk__in=at_the_desk).delete()[0]
    count += Template.objects.exclude(pk__in=TemplateSegment.objects.values("template")).delete()[0]
    return count


def blank_logs(pages: Iterable[int], records: Iterable[Model], words: Iterable[str]) -> int:
    """Blank what the history says of these pages and records; that something was done, when and by whom stays."""
    count = PageLogEntry.objects.filter(page__in=list(pages)).update(label="", data={})
    for record in records:
        entries = ModelLogEntry.objects.filter(
            content_type=ContentType.objects.get_for_model(record), object_id=str(record.pk)
        )
        count += entries.update(label="", data={})
    for log in (PageLogEntry, ModelLogEntry):  # others: “copied from …”, “moved to …”
        count += saying(log.objects.all(), ["label", "data"], words).update(label="", data={})
    return count


def erase_redirects(pages: Iterable[int], addresses: Iterable[str]) -> int:
    """Redirects to these pages, and those from or to their addresses."""
    found = Q(redirect_page__in=list(pages))
    for address in addresses:
        found |= Q(old_path__startswith=address.rstrip("/")) | Q(redirect_link__contains=address)
    return Redirect.objects.filter(found).delete()[0]


def erase_form_states(kept_for: Iterable[Model]) -> int:
    """What the editor keeps of forms for its preview: of these, and of things that are not made yet."""
    found = Q(object_id="")
    for record in kept_for:
        found |= Q(content_type=ContentType.objects.get_for_model(record), object_id=str(record.pk))
    return FormState.objects.filter(found).delete()[0]


def erase_uploads() -> int:
    """Uploads that nobody finished: nobody knows whom they show. Whoever is at it uploads again."""
    uploads = list(UploadedFile.objects.all())
    for upload in uploads:
        upload.file.delete(save=False)
        upload.delete()
    return len(uploads)


def erase_finished_tasks() -> int:
    """Tasks that are done: what they were given, and where they failed, can name a file and so a person."""
    done = (TaskResultStatus.SUCCESSFUL, TaskResultStatus.FAILED)
    return DBTaskResult.objects.filter(status__in=done).delete()[0]


def forget_in_full_text() -> None:
    """SQLite’s full-text index keeps deleted words until its parts are merged."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {FULL_TEXT}({FULL_TEXT}) VALUES ('optimize')")  # noqa: S608 our own name


def wipe_free_space(database: BaseDatabaseWrapper = connection) -> None:
    """SQLite leaves deleted words in the free parts of its file and in its journal until it is written anew.

    On PostgreSQL the next (auto)vacuum frees the room; nothing there can be read by SQL meanwhile.
    """
    if database.vendor == "sqlite" and not database.in_atomic_block:
        with database.cursor() as cursor:
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
