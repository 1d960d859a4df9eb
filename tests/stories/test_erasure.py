"""Erasure: afterwards nobody finds the person, wherever they look."""

import json
import zlib
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from urllib.parse import quote_plus, unquote_plus

import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.db import connection
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from PIL import Image
from wagtail.admin.models import FormState
from wagtail.contrib.redirects.models import Redirect
from wagtail.images import get_image_model
from wagtail.models import Comment, CommentReply, Page, UploadedFile
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from cms.publishing.models import Clearance, SignOff, Waiver
from cms.publishing.notices import raise_notice
from cms.record.archive import digest_of
from cms.record.models import Decision, KeptFile, Showing
from cms.record.verification import verify
from cms.translation import desk, rows
from stories.erasure import NotErasable, belongings, erase, in_the_way
from stories.models import ArticlePage, ConsentRecord, StoryPage
from stories.withdrawal import withdraw
from tests import builders

pytestmark = pytest.mark.django_db

NAMES = {"en": "Wilhelmina Quastenflosser", "ru": "Вильгельмина Квастенфлоссер", "zh-hans": "威廉明娜"}
MAIL = "w.quasten@unique.example"
NEEDLES = ("wilhelmina", "quasten", "вильгельмин", "квастен", "威廉明娜", "unique.example")


# --- the whole search


def readings(value: object) -> set[str]:
    """A value of the database in every way in which somebody could read it."""
    if isinstance(value, memoryview | bytes | bytearray):
        found = {bytes(value).decode(errors="ignore")}
        with suppress(zlib.error):
            found.add(zlib.decompress(bytes(value)).decode(errors="ignore"))
        return found
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    found = {text, unquote_plus(text)}
    if "\\u" in text:
        found.add(text.encode().decode("unicode_escape", errors="ignore"))
    return found


def says_the_name(value: object) -> bool:
    return any(needle in reading.casefold() for reading in readings(value) for needle in NEEDLES)


def hits_in_the_database() -> dict[str, int]:
    """Every table and column, the search index’s own tables included, with how many values name the person."""
    found: dict[str, int] = {}
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        if connection.vendor == "sqlite":  # Django leaves out what is not made by it
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            tables = [name for (name,) in cursor.fetchall()]
        for table in tables:
            cursor.execute(f'SELECT * FROM "{table}"')
            columns = [column[0] for column in cursor.description]
            for row in cursor.fetchall():
                for column, value in zip(columns, row, strict=True):
                    if value is not None and says_the_name(value):
                        found[f"{table}.{column}"] = found.get(f"{table}.{column}", 0) + 1
    return found


def hits_in_files() -> list[str]:
    roots = [Path(settings.MEDIA_ROOT), Path(settings.PRIVATE_ROOT)]
    files = [path for root in roots for path in root.rglob("*") if path.is_file()]
    return [str(path) for path in files if says_the_name(path.name) or says_the_name(path.read_bytes())]


# --- a person who is everywhere


def a_picture(**fields):
    file = BytesIO()
    Image.new("RGB", (1000, 800), "teal").save(file, "JPEG")
    file.seek(0)
    return get_image_model().objects.create(file=ImageFile(file, "wilhelmina-at-home.jpg"), **fields)


def a_body(*texts: str) -> list:
    return [
        ("section", {"title": texts[0], "text": f"<p>{texts[0]}</p>"}),
        *(("paragraph", f"<p>{text}</p>") for text in texts),
    ]


def a_person_everywhere() -> ConsentRecord:
    """A story in three languages with its name in every place that we know of, and then withdrawn."""
    editor = builders.an_editor()
    consent = builders.a_consent(covers=["clinical_details", "age", "nationality", "display_name", "image"])
    consent.scan.save("wilhelmina.pdf", ContentFile(f"%PDF-1.4 {NAMES['en']}".encode()))
    picture = a_picture(title=f"{NAMES['en']} at home", shows_a_person=True, consent=consent)
    picture.tags.add("Quastenflosser")
    unlinked = a_picture(title=f"The garden of {NAMES['en']}")
    fields = {"consent": consent, "cover": picture, "slug": "wilhelmina", "name_use": "real"}
    pages = {}
    for language, name in NAMES.items():
        words = builders.WORDS[language]
        pages[language] = builders.a_story(
            language=language,
            title=f"{name}: {words[:30]}",
            display_name=name,
            lead=f"{words} {name}",
            cover_alt=name,
            body=a_body(f"{words} {name}"),
            **({"translation_key": pages["en"].translation_key} if pages else {}),
            **fields,
        )
    _edited(pages["en"], editor, picture=unlinked)
    _translated(pages["en"])
    _mentioned(pages, editor)
    _left_behind(pages["en"], editor)
    _changed_by_its_editor(consent)
    withdraw(consent, user=editor, note=f"{NAMES['en']} called")
    raise_notice("violation", record=consent, facts={"title": NAMES["en"]})
    return consent


def _edited(story: StoryPage, editor, *, picture) -> None:
    """Drafts, comments, a workflow’s decisions and the history."""
    draft = story.get_latest_revision_as_object()
    draft.title, draft.cover, draft.slug = f"{NAMES['en']} again", picture, "quastenflosser"
    draft.lead = f"{draft.lead} Write to {MAIL}."  # the gate lets no such text live
    draft.save_revision(user=editor, log_action=True)
    comment = Comment.objects.create(
        page=story, user=editor, text=f"Call {NAMES['en']}", contentpath="title", position=""
    )
    CommentReply.objects.create(comment=comment, user=editor, text=MAIL)
    SignOff.objects.create(page=story, role="medical", digest="0" * 64, user=editor)
    Waiver.objects.create(
        page=story, code="too-recognisable", about=NAMES["en"], reason=f"{MAIL} agreed", user=editor
    )
    Redirect.objects.create(old_path="/en/stories/quastenflosser", redirect_page=story)
    Redirect.objects.create(old_path="/story", redirect_link="https://example.org/en/stories/wilhelmina/")


def _translated(story: StoryPage) -> None:
    source, _created = TranslationSource.update_or_create_from_instance(story)
    writer, other = builders.an_admin("writer"), builders.an_admin("other")
    for language in ("ru", "zh-hans"):
        translation = Translation.objects.create(source=source, target_locale=builders.locale(language))
        for row in rows.rows(translation):
            words = f"{NAMES[language]}: {row.source}"
            saved = desk.save(translation, row.id, text=words, base=0, user=writer)
            desk.save(translation, row.id, text=row.source, base=saved.version, user=other)
        for segment in StringSegment.objects.filter(source=source):
            StringTranslation.objects.create(
                translation_of=segment.string,
                context=segment.context,
                locale=translation.target_locale,
                data=f"{NAMES[language]} {segment.order}",
            )
    # an earlier wording, which no segment names any more
    story.lead = f"{NAMES['en']} wrote this first. {builders.WORDS['en']}"
    source.update_from_db()


def _mentioned(pages: dict, editor) -> None:
    """Other pages that list the story or lead to it."""
    builders.a_story(slug="neighbour", title="Somebody else entirely", display_name="Boris")
    link = f'<p>Read <a linktype="page" id="{pages["en"].pk}">{NAMES["en"]}</a>, too.</p>'
    words = f"<p>{builders.WORDS['en']}</p>"
    builders.an_article(slug="mention", body=[("paragraph", link), ("paragraph", words)])
    builders.a_story_index().save()
    builders.a_home().save()
    pages["en"].copy(
        update_attrs={"slug": "a-copy", "title": "A copy", "live": False}, user=editor, keep_live=False
    )


def _changed_by_its_editor(consent: ConsentRecord) -> None:
    """An article that names the person is changed by hand, as the preview of the erasure asks for."""
    article = ArticlePage.objects.get(slug="mention")
    article.save_revision()
    TranslationSource.update_or_create_from_instance(article)
    assert article in belongings(consent).mentions
    article.body = [("paragraph", f"<p>{builders.WORDS['en']}</p>")]
    article.save_revision().publish()


def _left_behind(story: StoryPage, editor) -> None:
    """What machines keep: forms for the preview, uploads, finished tasks."""
    FormState.objects.create(
        user=editor,
        content_type=ContentType.objects.get_for_model(StoryPage),
        object_id=str(story.pk),
        data=f"title={quote_plus(NAMES['ru'])}",
        parent_object_id="",
        last_updated_at=timezone.now(),
    )
    UploadedFile.objects.create(
        file=ContentFile(NAMES["en"].encode(), name="wilhelmina.jpg"), uploaded_by_user=editor
    )
    DBTaskResult.objects.create(
        status=TaskResultStatus.SUCCESSFUL,
        args_kwargs={"args": [f"images/{NAMES['en']}.jpg"], "kwargs": {}},
        task_path="wagtail.tasks.delete_file_from_storage_task",
        backend_name="default",
        run_after=timezone.now(),
    )


EXPECTED = """
wagtailcore_page.title stories_storypage.display_name wagtailcore_revision.content wagtailcore_comment.text
wagtailcore_commentreply.text wagtailcore_pagelogentry.label wagtailcore_pagelogentry.data
wagtail_localize_string.data wagtail_localize_stringtranslation.data wagtail_localize_translationsource.content_json
stories_casebookimage.title stories_casebookimage.file stories_casebookrendition.file stories_consentrecord.scan
stories_consentrecord.withdrawal_note publishing_clearance.title publishing_waiver.reason publishing_notice.facts
record_showing.html record_showing.path delivery_gonepage.path wagtailredirects_redirect.old_path taggit_tag.name
wagtailredirects_redirect.redirect_link wagtailadmin_formstate.data wagtailcore_uploadedfile.file
django_tasks_database_dbtaskresult.args_kwargs wagtailsearch_indexentry.title
""".split()


def test_afterwards_no_column_of_any_table_and_no_file_says_the_name(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        consent = a_person_everywhere()
    before = hits_in_the_database()
    assert not set(EXPECTED) - set(before), "the person is not where this test must look for them"
    assert len(hits_in_files()) >= 5
    with django_capture_on_commit_callbacks(execute=True):
        erase(consent, user=builders.an_admin())
    assert hits_in_the_database() == {}
    assert hits_in_files() == []


def test_other_pages_keep_what_they_showed_apart_from_the_person():
    consent = a_person_everywhere()
    article = Page.objects.get(slug="mention")
    neighbour = Page.objects.get(slug="neighbour")
    before = Showing.objects.filter(page=article.pk).last().digest
    erase(consent, user=None)
    left = Showing.objects.filter(page=article.pk).last()
    assert (left.digest, left.erased_at is None) == (before, False)
    assert builders.WORDS["en"] in left.text
    assert "too." not in left.text
    for showing in Showing.objects.filter(page=neighbour.pk):
        assert "Somebody else entirely" in showing.text
    untouched = Showing.objects.filter(erased_at=None)
    assert untouched.exists()
    assert all(digest_of(showing.text) == showing.digest for showing in untouched)


def test_the_record_keeps_its_numbers_and_still_holds():
    consent = a_person_everywhere()
    numbers = set(StoryPage.objects.filter(consent=consent).values_list("pk", flat=True))
    digests = set(Showing.objects.filter(page__in=numbers).values_list("digest", flat=True))
    user = builders.an_admin()
    erase(consent, user=user)
    decision = Decision.objects.latest("number")
    assert (decision.action, decision.actor, decision.subject) == (
        "erased",
        user.pk,
        f"stories.consentrecord:{consent.pk}",
    )
    assert set(decision.facts["pages"]) == numbers
    assert set(Showing.objects.filter(page__in=numbers).values_list("digest", flat=True)) == digests
    assert list(verify()) == []
    consent.refresh_from_db()
    assert consent.reference
    assert consent.signed_on
    assert consent.withdrawn_on
    assert (consent.covers, consent.scan.name, consent.withdrawal_note) == ([], "", "")
    assert not Clearance.objects.exclude(title="").filter(translation_key__in=_keys(numbers)).exists()


def _keys(numbers: set[int]):
    return Decision.objects.filter(page__in=numbers).values("translation_key")


def test_what_others_use_too_stays():
    shared = a_picture(title="A cell")
    consent = builders.a_consent()
    builders.a_story(title="A title of its own", consent=consent, cover=shared)
    builders.a_treatment(cover=shared)
    other = builders.a_story(title="Another person’s story")
    withdraw(consent, user=None)
    erase(consent, user=None)
    shared.refresh_from_db()
    assert shared.file.storage.exists(shared.file.name)
    assert Page.objects.filter(pk=other.pk, live=True).exists()
    assert "Another person’s story" in Showing.objects.get(page=other.pk, until=None).text
    assert KeptFile.objects.filter(media_type="image/jpeg").exists()


# --- when it may not be


def test_a_person_whose_consent_holds_is_not_erased():
    story = builders.a_story()
    with pytest.raises(NotErasable) as refusal:
        erase(story.consent, user=None)
    assert refusal.value.reasons == [
        "The consent is not withdrawn. Withdraw it first.",
        "Something of it is still public. Take it down first.",
    ]
    assert StoryPage.objects.filter(pk=story.pk, live=True).exists()


def test_a_draft_of_another_story_that_rests_on_the_consent_stands_in_the_way():
    consent = builders.a_consent()
    builders.a_story(consent=consent)
    other = builders.a_story(title="Another story")
    other.consent = consent
    other.save_revision(clean=False)
    withdraw(consent, user=None)
    consent.refresh_from_db()
    reasons = in_the_way(consent)
    assert len(reasons) == 1, reasons
    assert "Another story" in reasons[0]


def test_of_two_who_erase_at_once_one_does_and_the_other_is_told():
    story = builders.a_story()
    withdraw(story.consent, user=None)
    erase(story.consent, user=None)
    with pytest.raises(NotErasable, match="already been erased"):
        erase(story.consent, user=None)
    assert Decision.objects.filter(action="erased").count() == 1
