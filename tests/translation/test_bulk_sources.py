"""The texts of a page are stored as wagtail-localize stores them, in a fraction of its questions to the database."""

import uuid
from collections.abc import Callable

import polib
import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from wagtail_localize.models import (
    OverridableSegment,
    RelatedObjectSegment,
    String,
    StringSegment,
    Template,
    TemplateSegment,
    TranslatableObject,
    Translation,
    TranslationContext,
    TranslationSource,
)
from wagtail_localize.operations import translate_object

from cms.translation import desk, drafts
from cms.translation.models import SegmentText, SegmentVersion
from cms.translation.sources import refresh_segments, stock_refresh_segments
from tests.builders import (
    a_claim,
    a_condition,
    a_disclaimer,
    a_home,
    a_reviewer,
    a_story,
    a_story_index,
    a_treatment,
    locale,
)
from tests.desk import a_translation, a_translator
from tests.publishing.test_turns import at_once, first_site  # noqa: F401

# Each table with what its rows say: everything but their own numbers.
TABLES = {
    String: ("locale_id", "data", "data_hash"),
    TranslatableObject: ("translation_key", "content_type_id"),
    TranslationContext: ("object_id", "path", "path_id", "field_path"),
    Template: ("uuid", "template", "template_format", "string_count"),
    StringSegment: ("source_id", "context__path", "order", "string__data", "attrs"),
    TemplateSegment: ("source_id", "context__path", "order", "template__uuid"),
    RelatedObjectSegment: ("source_id", "context__path", "order", "object_id"),
    OverridableSegment: ("source_id", "context__path", "order", "data_json"),
}


def block(kind: str, value, key: str | None = None) -> dict:
    return {"type": kind, "value": value, "id": key or str(uuid.uuid4())}


def items(*values) -> list[dict]:
    return [block("item", value) for value in values]


def every_kind_of_block() -> list[dict]:
    person, claim = a_reviewer(), a_claim()
    return [
        block(
            "section",
            {
                "title": "At first",
                "text": "<p>It was <b>tired</b> legs &amp; a <a href='https://example.org/a.b'>link</a>.</p>"
                "<p>10<sup>9</sup>/L, <a href='https://example.org/c'>two</a> "
                "<a href='https://example.org/a.b'>links</a>.</p>",
            },
        ),
        block("paragraph", "<p>Yes.</p><p>Yes.</p><ul><li>One</li><li>Two</li></ul><hr/>"),
        block("list", {"title": "", "items": items("Fever", "Fever", "Chills")}),
        block("challenges", {"title": "Hard", "items": items({"name": "Age", "text": "He was\nold."})}),
        block("patient_quote", {"text": "“I live < 5 km away.”", "attribution": ""}),
        block("expert_quote", {"text": "It went well.", "person": person.pk}),
        block(
            "questions",
            {"title": "Asked", "turns": items({"question": "And then?", "answers": items("Home.", "Work.")})},
        ),
        block("claim", {"claim": claim.pk}),
        block(
            "risks", {"title": "Risks", "intro": "", "items": items("Infection"), "claims": items(claim.pk)}
        ),
    ]


def five_hundred_texts() -> list[dict]:
    return [
        block(
            "section",
            {
                "title": f"Part {part}",
                "text": "".join(
                    f"<p>In part {part}, line {line}, he got <b>{part * line} mg</b> of it.</p>"
                    for line in range(9)
                ),
            },
        )
        for part in range(50)
    ]


def rows() -> dict[str, list[tuple]]:
    return {
        model.__name__: sorted(map(repr, model.objects.values_list(*names)))
        for model, names in TABLES.items()
    }


def left_by(refresh: Callable, sources: list[TranslationSource]) -> dict[str, list[tuple]]:
    """What is in the tables when this one has stored the sources; then they are as they were."""
    with transaction.atomic():
        for source in sources:
            refresh(source)
        found = rows()
        transaction.set_rollback(True)
    return found


def a_source(instance) -> TranslationSource:
    return TranslationSource.objects.get(pk=TranslationSource.get_or_create_from_instance(instance)[0].pk)


def empty_the_tables() -> None:
    for model in reversed(TABLES):
        if model is not TranslatableObject:
            model.objects.all().delete()


@pytest.mark.django_db
def test_the_rows_are_those_that_wagtail_localize_writes():
    story = a_story(live=False, body=every_kind_of_block())
    treatment = a_treatment(body=[("section", {"title": "What it is", "text": "<p>A cancer.</p>"})])
    records = [a_disclaimer(), a_claim(), a_condition(), a_reviewer(), a_home()]
    sources = [a_source(instance) for instance in (story, treatment, *records)]
    empty_the_tables()
    assert left_by(refresh_segments, sources) == left_by(stock_refresh_segments, sources)


@pytest.mark.django_db
def test_the_rows_are_the_same_after_a_change_too():
    story = a_story(live=False, body=every_kind_of_block())
    source = a_source(story)
    raw = list(story.body.raw_data)
    section, paragraph, bullets = raw[0], raw[1], raw[2]
    section["value"]["text"] = section["value"]["text"].replace("tired", "heavy").replace("/c'", "/d'")
    paragraph["value"] = "<p>Yes.</p><p>No.</p>"
    bullets["value"]["items"].reverse()
    story.body = [bullets, block("paragraph", "<p>New.</p>"), section, paragraph, *raw[4:]]
    story.title = "Another title"
    story.save()
    TranslationContext.objects.filter(path="title").update(field_path="")  # as before wagtail-localize 1.0

    def stored_by(refresh: Callable) -> dict:
        with transaction.atomic():
            source.content_json = story.to_json()
            refresh(source)
            found = rows()
            transaction.set_rollback(True)
        return found

    assert stored_by(refresh_segments) == stored_by(stock_refresh_segments)


@pytest.mark.django_db
def test_the_rows_of_five_hundred_texts_are_the_same():
    source = a_source(a_story(live=False, body=five_hundred_texts()))
    assert StringSegment.objects.filter(source=source).count() >= 500
    empty_the_tables()
    assert left_by(refresh_segments, [source]) == left_by(stock_refresh_segments, [source])


@pytest.mark.django_db
def test_a_text_that_only_changed_its_place_in_the_order_keeps_its_number():
    story = a_story(live=False, body=five_hundred_texts())
    source = a_source(story)
    numbers = dict(StringSegment.objects.filter(source=source).values_list("string__data", "pk"))
    story.body = [block("paragraph", "<p>New.</p>"), *story.body.raw_data]
    story.save()
    source.update_from_db()
    after = dict(StringSegment.objects.filter(source=source).values_list("string__data", "pk"))
    assert {text: after[text] for text in numbers} == numbers


# --- what it costs


@pytest.mark.django_db
def test_five_hundred_texts_are_submitted_and_updated_in_sixty_questions_to_the_database():
    story = a_story(live=False, body=five_hundred_texts())
    with CaptureQueriesContext(connection) as submitted:
        source, _ = TranslationSource.get_or_create_from_instance(story)
    segments = StringSegment.objects.filter(source=source)
    assert segments.count() >= 500
    SegmentText.objects.bulk_create(
        SegmentText(
            locale=locale(language),
            context_id=segment.context_id,
            source_id=segment.string_id,
            text=f"{language} {segment.pk}",
            state="approved",
            approved_text=f"{language} {segment.pk}",
        )
        for language in ("ru", "zh-hans")
        for segment in segments
    )
    raw = list(story.body.raw_data)
    raw[7]["value"]["text"] = raw[7]["value"]["text"].replace("of it", "of that")
    raw[9]["id"] = str(uuid.uuid4())
    story.body = [block("paragraph", "<p>New.</p>"), *raw[:30], *raw[31:]]
    story.save()
    source = TranslationSource.objects.get(pk=source.pk)
    with CaptureQueriesContext(connection) as updated:
        source.update_from_db()
    assert SegmentText.objects.filter(state="outdated").count() == 18
    assert len(submitted) <= 60
    assert len(updated) <= 60


@pytest.mark.django_db
def test_a_long_page_is_submitted_with_hardly_more_questions_than_a_short_one():
    a_home("ru")
    a_story_index("ru")
    records = {"outcome_disclaimer": a_disclaimer(), "expected_results": a_claim()}

    def cost(body: list[dict]) -> int:
        story = a_story(live=False, body=body, **records)
        with CaptureQueriesContext(connection) as asked:
            translate_object(story, [locale("ru")])
        assert Translation.objects.filter(source__object_id=story.translation_key).exists()
        return len(asked)

    cost([])  # the records it refers to
    assert cost(five_hundred_texts()) - cost(five_hundred_texts()[:1]) <= 10


def of_a_file(translation: Translation, wording: Callable[[str], str]) -> polib.POFile:
    po = drafts.po_file(translation)
    for entry in po:
        entry.msgstr = wording(entry.msgid)
    return po


@pytest.mark.django_db
def test_a_file_of_five_hundred_texts_is_taken_over_in_sixty_questions_to_the_database():
    a_home("ru")
    a_story_index("ru")
    story = a_story(live=False, body=five_hundred_texts())
    translation, user = a_translation(story), a_translator()
    for wording in (lambda text: f"Ещё {text}", lambda text: f"И ещё {text}"):
        po = of_a_file(translation, wording)
        with CaptureQueriesContext(connection) as asked:
            imported = drafts.import_po(translation, po, user=user)
        assert imported.taken >= 500
        assert len(asked) <= 60
    held = SegmentText.objects.of(translation)
    assert set(held.values_list("state", flat=True)) == {"draft"}
    assert SegmentVersion.objects.filter(segment__in=held, act="import").count() == 2 * held.count()


@pytest.mark.django_db
def test_a_file_with_one_impossible_text_is_not_taken_over_at_all():
    a_home("ru")
    a_story_index("ru")
    translation = a_translation(a_story(live=False))
    po = of_a_file(translation, lambda text: f"Ещё {text}")
    po[1].msgstr = "я" * (desk.LONGEST_TEXT + 1)
    with pytest.raises(desk.Refused):
        drafts.import_po(translation, po, user=a_translator())
    assert not SegmentText.objects.of(translation).exclude(text="").exists()


# --- two at once


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("first_site")
@pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite lets one transaction write at a time")
def test_two_people_who_sync_a_page_at_once_both_succeed():
    story = a_story(live=False, body=every_kind_of_block())
    source = a_source(story)
    story.title = "Another title"
    story.body = [*story.body.raw_data, block("paragraph", "<p>New.</p>")]
    story.save()

    def sync() -> None:
        TranslationSource.objects.get(pk=source.pk).update_from_db()

    assert at_once(sync, sync) == (None, None)
    texts = list(StringSegment.objects.filter(source=source).values_list("context", "order"))
    assert len(texts) == len(set(texts))
    assert StringSegment.objects.filter(source=source, string__data="New.").count() == 1


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("first_site")
@pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite lets one transaction write at a time")
def test_two_pages_with_the_same_words_are_submitted_at_once():
    pages = [a_story(live=False, body=five_hundred_texts()) for _ in range(2)]
    first, second = (lambda page=page: TranslationSource.get_or_create_from_instance(page) for page in pages)
    assert at_once(first, second) == (None, None)
    assert (
        TranslationSource.objects.filter(object_id__in=[page.translation_key for page in pages]).count() == 2
    )
