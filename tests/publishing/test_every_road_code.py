"""Every road in code and in the database: nothing that the gate refuses is public, and the refusal says why."""

import json
from pathlib import Path
from tempfile import NamedTemporaryFile
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction
from django.utils import translation
from wagtail.actions import (
    CopyPageAction,
    EditPageAction,
    PublishPageRevisionAction,
    PublishRevisionAction,
    RevertToPageRevisionAction,
)
from wagtail.models import Page
from wagtail.workflows import publish_workflow_state
from wagtail_localize.models import LocaleSynchronization
from wagtail_localize.synctree import create_aliases_for_new_page
from wagtail_localize.views.convert import sync_alias

from cms.publishing.gate import NotPublishable
from stories.models import StoryPage
from tests.builders import a_home, a_story, a_story_index, locale
from tests.roads import a_refused_story, said, shown_on, smuggled

pytestmark = pytest.mark.django_db

# --- refused


def publish_the_revision(story):
    story.save_revision().publish()


def publish_by_the_page(story):
    story.publish(story.save_revision())


def publish_by_the_action_of_pages(story):
    PublishPageRevisionAction(story.save_revision()).execute()


def publish_by_the_action_of_snippets(story):
    PublishRevisionAction(story.save_revision()).execute()


def publish_by_the_action_that_edits(story):
    EditPageAction(story, publish=True).execute()


def publish_what_a_workflow_has_approved(story):
    story.save_revision()

    class State:
        content_object = story

    publish_workflow_state(State())


def publish_an_older_version(story):
    older = story.save_revision()
    RevertToPageRevisionAction(story, older).execute().publish()


def save(story):
    story.live = True
    story.save(clean=False)


def save_the_column_alone(story):
    story.live = True
    story.save(update_fields=["live"], clean=False)


def save_as_the_bare_page_class(story):
    page = Page.objects.get(pk=story.pk)
    page.live = True
    page.save(clean=False)


def save_the_column_of_the_bare_page_class(story):
    page = Page.objects.get(pk=story.pk)
    page.live = True
    page.save(update_fields=["live"])


def add_below_its_section(story):
    copy = StoryPage.objects.get(pk=story.pk)
    copy.pk = copy.id = copy.page_ptr_id = None
    copy.slug, copy.translation_key, copy.live, copy._state.adding = "copy", uuid4(), True, True
    story.get_parent().add_child(instance=copy)


def load_a_fixture(story):
    with NamedTemporaryFile("w+", suffix=".json") as file:
        call_command("dumpdata", "wagtailcore.page", "--pks", str(story.pk), "-o", file.name)
        data = json.loads(Path(file.name).read_text())
        data[0]["fields"]["live"] = True
        Path(file.name).write_text(json.dumps(data))
        call_command("loaddata", file.name, verbosity=0)


FROM_A_DRAFT = [
    publish_the_revision,
    publish_by_the_page,
    publish_by_the_action_of_pages,
    publish_by_the_action_of_snippets,
    publish_by_the_action_that_edits,
    publish_what_a_workflow_has_approved,
    publish_an_older_version,
    save,
    save_the_column_alone,
    save_as_the_bare_page_class,
    save_the_column_of_the_bare_page_class,
    add_below_its_section,
    load_a_fixture,
]


def copy(story):
    story.copy(update_attrs={"slug": "copy"}, keep_live=True)


def copy_its_section(story):
    CopyPageAction(
        story.get_parent(), update_attrs={"slug": "copy"}, recursive=True, keep_live=True
    ).execute()


def copy_into_another_language_and_save(story):
    a_story_index("ru")
    copy = story.copy_for_translation(locale("ru"))
    copy.live = True
    copy.save(clean=False)


def move(story):
    story.move(story.get_parent(), pos="first-child")


FROM_WHAT_WAS_SMUGGLED = [copy, copy_its_section, copy_into_another_language_and_save, move]


@pytest.mark.parametrize("language", ["en", "ru", "zh-hans"])
@pytest.mark.parametrize("road", FROM_A_DRAFT)
def test_a_road_in_code_ends_in_a_refusal_that_says_why(road, language):
    story = a_refused_story()
    with translation.override(language), pytest.raises(NotPublishable) as refusal, transaction.atomic():
        road(story)
    assert said("consent-withdrawn", language=language) in refusal.value.messages
    assert set(refusal.value.message_dict) == {"consent"}
    for page in Page.objects.filter(slug__in=["anna", "copy"]):
        assert not page.live
        assert shown_on(page) == set()


# a fixture writes rows out of order, so what it makes live waits for its first save
@pytest.mark.parametrize("road", [road for road in FROM_A_DRAFT if road is not load_a_fixture])
def test_the_same_road_leads_on_for_a_story_that_has_everything(road):
    road(a_story(live=False, slug="anna"))
    (page,) = Page.objects.filter(slug__in=["anna", "copy"], live=True)
    assert "address" in shown_on(page)


@pytest.mark.parametrize("road", FROM_WHAT_WAS_SMUGGLED)
def test_what_was_smuggled_in_cannot_be_spread_either(road):
    story = smuggled()
    with pytest.raises(NotPublishable) as refusal, transaction.atomic():
        road(story)
    assert said("consent-withdrawn", language="en") in refusal.value.messages
    for page in Page.objects.filter(slug__in=["anna", "copy"]):
        assert shown_on(page) == set()


# --- past Django’s models: the database refuses (PostgreSQL), or the register serves nobody (SQLite)


def update(story):
    Page.objects.filter(pk=story.pk).update(live=True)


def bulk_update(story):
    page = Page.objects.get(pk=story.pk)
    page.live = True
    Page.objects.bulk_update([page], ["live"])


def raw_sql(story):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE wagtailcore_page SET live = TRUE WHERE id = %s", [story.pk])


@pytest.mark.parametrize("road", [update, bulk_update, raw_sql])
def test_a_row_made_live_past_the_models_is_refused_by_name_or_served_to_nobody(road):
    story = a_refused_story()
    if connection.vendor == "postgresql":
        with pytest.raises(DatabaseError, match=f"Page {story.pk} is live without a clearance"):
            commit(road, story)
        assert not Page.objects.get(pk=story.pk).live
    else:
        commit(road, story)
    assert shown_on(story) == set()


def commit(road, story) -> None:
    """Take the road to its end, and let PostgreSQL check what it keeps for the end of a transaction."""
    with transaction.atomic():
        road(story)
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")


@pytest.mark.parametrize("lost", ["consent", "outcome_disclaimer", "expected_results"])
def test_a_live_story_that_loses_what_it_stands_on_past_the_models_is_served_to_nobody(lost):
    story = a_story(slug="anna")
    rows = StoryPage.objects.filter(pk=story.pk)
    if connection.vendor == "postgresql":
        with pytest.raises(DatabaseError, match=f"Live page {story.pk} lacks a record"):
            commit(lambda _: rows.update(**{lost: None}), story)
        assert "address" in shown_on(story)
    else:
        rows.update(**{lost: None})
        assert shown_on(story) == set()


# --- mirrors: nobody edits one, so there is nobody to refuse. It becomes a draft.


def mirror(story):
    return story.create_alias(update_slug="mirror", parent=a_story_index())


def mirror_a_whole_section(story):
    section = story.get_parent().create_alias(recursive=True, update_slug="mirror", parent=a_home())
    return section.get_children().get()


def mirror_in_another_language(story):
    a_story_index("ru")
    return story.copy_for_translation(locale("ru"), alias=True)


def mirror_with_its_parents(story):
    return story.copy_for_translation(locale("ru"), copy_parents=True, alias=True)


def publish_its_original(story):
    alias = mirror(story)
    story.save_revision().publish()
    return alias


def keep_two_languages_in_step(story):
    LocaleSynchronization.objects.create(locale=locale("ru"), sync_from=locale("en"))
    return story.get_translation(locale("ru"))


def keep_new_pages_in_step(story):
    LocaleSynchronization.objects.create(locale=locale("ru"), sync_from=locale("en"))
    story.get_translations().delete()
    create_aliases_for_new_page(story)
    return story.get_translation(locale("ru"))


@pytest.mark.parametrize(
    "road",
    [
        mirror,
        mirror_a_whole_section,
        mirror_in_another_language,
        mirror_with_its_parents,
        publish_its_original,
        keep_two_languages_in_step,
        keep_new_pages_in_step,
    ],
)
def test_a_mirror_of_a_public_story_is_a_draft(road):
    alias = Page.objects.get(pk=road(a_story(slug="anna")).pk)
    assert alias.alias_of_id is not None
    assert not alias.live
    assert shown_on(alias) == set()


def test_a_translation_is_not_overwritten_by_its_source_and_made_public():
    story = a_story(slug="anna")
    translated = a_story(language="ru", live=False, translation_key=story.translation_key)
    with pytest.raises(ValidationError) as refusal, transaction.atomic():
        sync_alias(story, translated)
    assert said("disclaimer-other-language", language="en") in refusal.value.messages
    assert shown_on(translated) == set()
