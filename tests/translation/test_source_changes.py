"""What becomes of the translations when the English page is edited: nothing is lost, and each goes to its text."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from cms.translation import sources
from cms.translation.models import SegmentText, SegmentVersion
from cms.translation.states import Act, State
from stories.models import Condition
from tests.builders import (
    a_condition,
    a_home,
    a_standard_page,
    a_story,
    a_user,
    locale,
)
from tests.translation.tellings import (
    B,
    F,
    G,
    H,
    Work,
    a_telling,
    add,
    at_work,
    block,
    drop,
    each,
    fill,
    replace,
    rich,
    wording,
)

pytestmark = pytest.mark.django_db


# --- one by one


def test_an_edited_text_is_outdated_and_says_what_it_was_made_from():
    work = at_work()
    replace("start", "7 months", "8 months")(work)
    work.sync()
    row = work.text("For 8 months")
    assert (row.state, row.text, row.translated_from.data) == (State.OUTDATED, wording("ru", B), B)
    assert (row.approved_text, row.approved_by, row.author) == ("", None, work.person)
    assert row.verdict == "error"  # the figure guard sees the seven months that were
    version = row.versions.get()
    assert (version.act, version.number, version.text, version.state) == (
        Act.CARRY_OVER, row.version, row.text, State.OUTDATED,
    )  # fmt: skip
    assert version.source.data == B


def test_a_text_that_is_edited_again_still_says_what_it_was_made_from():
    work = at_work()
    replace("start", "7 months", "8 months")(work)
    work.sync()
    replace("start", "8 months", "9 months")(work)
    work.sync()
    row = work.text("For 9 months")
    assert (row.text, row.translated_from.data) == (wording("ru", B), B)


def test_an_edit_that_is_taken_back_is_as_if_it_had_not_been():
    work = at_work()
    replace("start", "7 months", "8 months")(work)
    work.sync()
    replace("start", "8 months", "7 months")(work)
    work.sync()
    row = work.text("For 7 months")
    assert (row.state, row.approved_text, row.translated_from.data) == (State.APPROVED, wording("ru", B), B)
    assert not row.versions.exists()


def test_the_public_keeps_what_it_has_while_a_new_translation_is_made():
    work = at_work()
    store_what_is_approved()
    before = set(StringTranslation.objects.values_list("pk", "data"))
    replace("start", "7 months", "8 months")(work)
    work.sync()
    assert set(StringTranslation.objects.values_list("pk", "data")) == before


def store_what_is_approved() -> None:
    for row in SegmentText.objects.filter(state=State.APPROVED):
        StringTranslation.objects.get_or_create(
            translation_of_id=row.source_id,
            locale_id=row.locale_id,
            context_id=row.context_id,
            defaults={"data": row.approved_text, "translation_type": "manual"},
        )


def test_pages_are_made_from_an_approved_text_in_its_new_place_too():
    work = at_work()
    each(fill("end", text=rich(G, H)), add("result", F))(work)
    work.sync()
    row = work.text("On day 28")
    assert row.context.path == f"body.{work.telling['result']['id']}"
    stored = StringTranslation.objects.get(context=row.context, translation_of=row.source, locale=row.locale)
    assert (stored.data, stored.last_translated_by) == (wording("ru", F), work.person)


def test_links_of_two_texts_put_together_are_numbered_on():
    one = "See <a href='https://example.org/one'>our list of hospitals</a> before you travel anywhere."
    two = "Ask <a href='https://example.org/two'>the nurses of the ward</a> when you are there."
    telling = {"a": block("paragraph", rich(one, two))}
    work = Work(a_story(live=False, body=[*telling.values(), a_telling()["risks"]]), telling)
    telling["a"]["value"] = rich(f"{one} {two}")
    work.sync()
    row = work.text("See")
    assert row.text == row.source.data.replace("See", "[ru] See").replace("Ask", "[ru] Ask")
    assert row.text.count('id="a2"') == 1
    assert row.translated_from == row.source


def test_what_left_the_page_can_be_found_at_the_desk():
    work = at_work()
    drop("quote")(work)
    work.sync()
    (row,) = sources.retired(work.translations[0])
    assert (row.text, row.state) == (wording("ru", "I did not think that I would see 60."), State.APPROVED)


def test_the_history_of_a_text_goes_back_through_its_edits():
    work = at_work()
    first = work.text("For 7 months")
    SegmentVersion.objects.create(segment=first, number=1, text="Первый", state=State.DRAFT, act=Act.SAVE)
    for old, new in (("7", "8"), ("8", "9")):
        replace("start", f"{old} months", f"{new} months")(work)
        work.sync()
    found = sources.lineage(work.text("For 9 months"))
    assert [version.act for version in found] == [Act.CARRY_OVER, Act.CARRY_OVER, Act.SAVE]
    assert found[-1].text == "Первый"


def test_a_language_that_nobody_writes_in_gets_no_rows():
    page = a_story(live=False, title="Anna")
    source, _ = TranslationSource.get_or_create_from_instance(page)
    Translation.objects.create(source=source, target_locale=locale("ru"))
    page.title = "Anna’s story"
    page.save()
    source.update_from_db()
    assert not SegmentText.objects.exists()


# --- when the source has changed


def test_a_page_is_behind_once_it_was_published_again():
    page = a_standard_page()
    source, _ = TranslationSource.get_or_create_from_instance(page)
    assert not sources.is_behind(source)
    assert not sources.catch_up_with(page)
    page.title = "Another title"
    page.save_revision().publish()
    assert sources.is_behind(source)
    assert sources.catch_up_with(page)
    source.refresh_from_db()
    assert not sources.is_behind(source)
    assert StringSegment.objects.filter(source=source, string__data="Another title").exists()


def test_a_record_is_behind_once_it_was_saved():
    condition = a_condition()
    source, _ = TranslationSource.get_or_create_from_instance(condition)
    assert not sources.is_behind(source)
    Condition.objects.filter(pk=condition.pk).update(summary="A disease of plasma cells.")
    condition.refresh_from_db()
    assert sources.catch_up_with(condition)
    assert StringSegment.objects.filter(source=source, string__data="A disease of plasma cells.").exists()
    source.refresh_from_db()
    assert not sources.is_behind(source)


def test_what_was_never_submitted_or_is_gone_is_left_alone():
    page = a_standard_page()
    assert not sources.catch_up_with(page)
    assert not sources.catch_up_with(a_home("ru"))
    assert not sources.catch_up_with(a_user("somebody"))
    assert not TranslationSource.objects.exists()
    source, _ = TranslationSource.get_or_create_from_instance(page)
    TranslationSource.objects.filter(pk=source.pk).update(last_updated_at=timezone.now() - timedelta(days=1))
    page.delete()
    assert not sources.is_behind(source)
    assert not sources.catch_up(source)
