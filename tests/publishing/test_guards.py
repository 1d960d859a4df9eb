"""What the database refuses or undoes by itself, whatever writes to it."""

import pytest
from django.db import DatabaseError, connection, transaction
from wagtail.models import Page

from cms.delivery.models import PublicPage
from cms.publishing import guards
from stories.guards import sealed
from stories.models import StoryPage
from tests import builders

pytestmark = pytest.mark.django_db


def status(client, page: Page) -> int:
    return client.get(f"/{page.locale.language_code}/stories/{page.slug}/").status_code


def raw(query: str, *values) -> None:
    with connection.cursor() as cursor:
        cursor.execute(query, values)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("wagtailcore_page", "title", "Cured in ten days"),
        ("stories_storypage", "lead", "Everybody recovers."),
        ("stories_storypage", "outcome_category", "CR"),
    ],
)
def test_words_that_raw_sql_wrote_are_read_by_nobody(client, table, column, value):
    story = builders.a_story()
    key = "id" if table == "wagtailcore_page" else "page_ptr_id"
    raw(f"UPDATE {table} SET {column} = %s WHERE {key} = %s", value, story.pk)
    assert status(client, story) == 404
    for address in ("/en/stories/", "/en/stories/feed/", "/sitemap.xml", "/en/search/?q=account"):
        assert story.slug not in client.get(address).content.decode()


def test_a_lawful_save_afterwards_brings_the_page_back(client):
    story = builders.a_story()
    raw("UPDATE stories_storypage SET lead = 'Written by hand.' WHERE page_ptr_id = %s", story.pk)
    StoryPage.objects.get(pk=story.pk).save()
    assert status(client, story) == 200


def test_bookkeeping_does_not_break_the_seal(client):
    story = builders.a_story()
    raw("UPDATE wagtailcore_page SET numchild = 0, draft_title = 'x', locked = TRUE WHERE id = %s", story.pk)
    assert status(client, story) == 200


def test_a_consent_withdrawn_by_raw_sql_takes_the_story_off(client):
    story = builders.a_story()
    raw("UPDATE stories_consentrecord SET withdrawn_on = '2020-01-01' WHERE id = %s", story.consent_id)
    assert status(client, story) == 404


def test_a_retracted_source_takes_off_what_rests_on_it_through_its_claim(client):
    story = builders.a_story()
    source = story.expected_results.source_id
    raw("UPDATE stories_source SET status = 'retracted' WHERE id = %s", source)
    assert not PublicPage.objects.in_force().filter(page=story).exists()


def commit(pages, **values) -> None:
    """An update, and the checks that PostgreSQL keeps for the end of a transaction."""
    with transaction.atomic():
        pages.update(**values)
        if connection.vendor == "postgresql":
            raw("SET CONSTRAINTS ALL IMMEDIATE")


def test_a_draft_made_live_by_an_update_is_served_nowhere(client):
    draft = builders.a_story(live=False, outcome_disclaimer=None)
    pages = StoryPage.objects.filter(pk=draft.pk)
    if connection.vendor == "postgresql":
        with pytest.raises(DatabaseError, match=r"without a clearance|must stand on"):
            commit(pages, live=True)
    else:
        commit(pages, live=True)
    assert status(client, draft) == 404
    assert draft.slug not in client.get("/en/stories/").content.decode()


def test_a_live_story_cannot_lose_its_disclaimer(client):
    pages = StoryPage.objects.filter(pk=builders.a_story(slug="anna").pk)
    if connection.vendor == "postgresql":
        with pytest.raises(DatabaseError, match="must stand on"):
            commit(pages, outcome_disclaimer=None)
    else:
        commit(pages, outcome_disclaimer=None)
        assert client.get("/en/stories/anna/").status_code == 404


def test_no_seal_is_missing():
    assert guards.missing(connection, sealed()) == []
