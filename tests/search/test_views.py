"""The search page: obvious words find obvious pages, and nothing a person types is an error."""

import re

import pytest
from django.utils import timezone

from cms.search.query import LONGEST
from cms.search.views import PAGE_SIZE
from tests.builders import WORDS, a_standard_page, a_story, a_treatment, an_article

pytestmark = pytest.mark.django_db


def found(client, query: str, language: str = "en") -> set[str]:
    """The addresses that a search finds."""
    response = client.get(f"/{language}/search/", {"q": query})
    assert response.status_code == 200
    return {row.path for row in response.context["page_obj"]}


@pytest.mark.parametrize(
    ("language", "query"),
    [
        ("en", "illness"),
        ("en", "LONG illnesses"),
        ("en", "person’s account"),
        ("ru", "болезнь"),
        ("ru", "рассказ о лечении"),
        ("ru", "её"),
        ("ru", "ее"),
        ("zh-hans", "患者"),
        ("zh-hans", "治疗经历"),
        ("zh-hans", "疗"),
    ],
)
def test_an_obvious_word_finds_the_page(client, language, query):
    story = a_story(language=language)
    assert found(client, query, language) == {f"/{language}/stories/{story.slug}/"}


def test_a_search_stays_in_its_language(client):
    a_story(language="ru")
    assert found(client, "рассказ", "en") == set()


def test_every_kind_of_page_that_one_reads_is_found(client):
    pages = [a_story(), a_treatment(), an_article(), a_standard_page()]
    assert found(client, "illness") == {page.public_row.path for page in pages}


def test_all_words_must_be_there(client):
    a_story()
    assert found(client, "illness lymphoma") == set()


def test_a_word_in_the_body_is_found(client):
    story = a_story(body=[("paragraph", f"<p>{WORDS['en']} An apheresis took four hours.</p>")])
    assert found(client, "apheresis") == {story.public_row.path}


def test_neither_a_draft_nor_a_withdrawn_story_is_found(client):
    a_story(live=False)
    story = a_story()
    story.consent.withdrawn_on = timezone.localdate()
    story.consent.save()
    assert found(client, "illness") == set()


def test_a_result_shows_its_disclaimer_beside_the_outcome(client):
    story = a_story()
    page = client.get("/en/search/", {"q": "illness"}).content.decode()
    assert "Very good partial response" in page
    assert story.outcome_disclaimer.short in page


@pytest.mark.parametrize(
    "query",
    ["", " ", "%", "_", "\\", '"', "'", "'; DROP TABLE x; --", "🩸", "*", "()", "\u202e", "-", "AND OR"],
)
@pytest.mark.parametrize("language", ["en", "ru", "zh-hans"])
def test_marks_and_rubbish_find_nothing_and_break_nothing(client, language, query):
    a_story(language=language)
    assert found(client, query, language) == set()


def test_quotation_marks_around_a_word_do_not_hide_it(client):
    story = a_story()
    for query in ('"illness"', "“illness”", "«illness»", "(illness)", "illness%", "illness🩸"):
        assert found(client, query) == {story.public_row.path}


def test_a_nul_byte_is_refused(client):
    assert client.get("/en/search/?q=a%00b").status_code == 400


@pytest.mark.parametrize(
    "query", ["a" * 10_000, "illness " * 2_000, "骨髓瘤" * 3_000, "%" * 10_000, "a-" * 5_000]
)
def test_an_endless_query_is_answered_and_said_to_be_too_long(client, query):
    response = client.get("/en/search/", {"q": query})
    assert response.status_code == 200
    assert response.context["too_long"]
    assert len(response.context["q"]) == LONGEST
    assert "This is too long to search for" in response.content.decode()


def test_what_was_typed_comes_back_as_text(client):
    page = client.get("/en/search/", {"q": '"><script>alert(1)</script>'}).content.decode()
    assert "<script>alert" not in page


@pytest.mark.parametrize(
    "page",
    [
        "999",
        "abc",
        "0",
        "-1",
        "1.5",
        "",
        "²",
        "١",
        " 1",
        "1e3",
        "9" * 5_000,
        "000000001000",
        "0" * 9 + "1" * 5_000,
    ],
)
def test_a_page_of_results_that_is_not_there_is_missing(client, page):
    a_story()
    assert client.get("/en/search/", {"q": "illness", "page": page}).status_code == 404


def test_results_are_turned_page_by_page(client):
    for _ in range(PAGE_SIZE + 1):
        a_standard_page()
    first = client.get("/en/search/", {"q": "illness"})
    second = client.get("/en/search/", {"q": "illness", "page": 2})
    assert (len(first.context["page_obj"]), len(second.context["page_obj"])) == (PAGE_SIZE, 1)
    assert re.search(r'href="\?(q=illness&amp;page=2|page=2&amp;q=illness)"', first.content.decode())


def test_search_pages_are_not_for_other_search_engines(client):
    assert client.get("/en/search/").headers["X-Robots-Tag"] == "noindex"


def test_nothing_found_is_told_in_the_readers_language(client):
    page = client.get("/ru/search/", {"q": "лимфома"}).content.decode()
    assert '<html lang="ru">' in page
    assert "Nothing here has these words" not in page
