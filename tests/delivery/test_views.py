"""The doors of the public site, and what stands where there is no page."""

import pytest
from django.utils import translation

from stories.models import OrganisationSettings
from tests.builders import (
    a_home,
    a_standard_page,
    a_story,
    a_story_index,
    a_treatment,
    an_article,
    in_all_languages,
)

pytestmark = pytest.mark.django_db


def in_language(language: str, english: str) -> str:
    """What the site says in this language for these English words."""
    with translation.override(language):
        words = translation.gettext(english)
    assert language == "en" or words != english
    return words


# --- a page


@pytest.mark.parametrize("build", [a_story, a_treatment, an_article, a_standard_page])
@pytest.mark.parametrize("language", ["en", "ru", "zh-hans"])
def test_a_visitor_reads_every_kind_of_page_in_three_languages(client, build, language):
    page = build(language=language)
    response = client.get(page.public_row.path)
    assert response.status_code == 200
    assert response.headers["Content-Language"] == language


@pytest.mark.parametrize(
    "address", ["/", "/en/", "/en/search/", "/sitemap.xml", "/robots.txt", "/healthz", "/readyz"]
)
def test_a_machine_may_ask_for_the_head_and_nobody_may_post(client, address):
    a_home()
    answer = client.get(address)
    head = client.head(address)
    assert (head.status_code, head.content) == (answer.status_code, b"")
    assert client.post(address).status_code == 405


def test_nobody_may_post_to_the_feed(client):
    a_story_index()
    assert client.head("/en/stories/feed/").status_code == 200
    assert client.post("/en/stories/feed/").status_code == 405


def test_an_address_without_its_last_slash_leads_to_the_page(client):
    story = a_story()
    for address in ("/en", f"/en/stories/{story.slug}"):
        response = client.get(f"{address}?from=letter")
        assert (response.status_code, response.url) == (301, f"{address}/?from=letter")


def test_reading_a_page_takes_no_lock(client, django_assert_num_queries):
    """A transaction on SQLite is a write lock here: readers would wait for each other."""
    for address in ("/healthz", "/robots.txt", "/"):
        with django_assert_num_queries(0):
            client.get(address)


# --- the answers for machines


def test_a_site_that_is_alive_says_so_and_is_never_cached(client):
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "alive"})
    assert "no-store" in response.headers["Cache-Control"]


def test_a_site_that_is_ready_counts_what_it_can_show(client):
    a_home()
    response = client.get("/readyz")
    assert (response.status_code, response.json()) == (200, {"status": "ready", "public_pages": 1})
    assert "no-store" in response.headers["Cache-Control"]


# --- where there is no page


@pytest.mark.parametrize("language", ["en", "ru", "zh-hans"])
def test_what_is_missing_is_told_in_the_readers_language(client, language):
    a_home(language)
    response = client.get(f"/{language}/nowhere/")
    page = response.content.decode()
    assert response.status_code == 404
    assert in_language(language, "There is no page at this address") in page
    assert f'href="/{language}/"' in page
    assert '<meta name="robots" content="noindex">' in page


def test_a_missing_page_and_a_search_have_titles_of_their_own(client):
    assert "<title>Not found | Casebook Hospitals</title>" in client.get("/en/nowhere/").content.decode()
    assert "<title>Search | Casebook Hospitals" in client.get("/en/search/?q=blood").content.decode()


def test_search_engines_read_the_title_that_was_written_for_them(client):
    a_story(slug="yuri", title="Forty days", seo_title="Forty days in hospital with myeloma")
    html = client.get("/en/stories/yuri/").content.decode()
    assert "<title>Forty days in hospital with myeloma |" in html
    assert '<meta property="og:title" content="Forty days in hospital with myeloma">' in html
    assert "Forty days</h1>" in html.replace("\n", "")


def test_a_page_that_is_not_translated_is_offered_where_it_exists(client):
    story = in_all_languages(a_story, slug="anna")["ru"]
    story.unpublish()
    page = client.get("/ru/stories/anna/").content.decode()
    assert in_language("ru", "This page does not exist in this language") in page
    assert 'href="/en/stories/anna/" hreflang="en"' in page
    assert 'href="/zh-hans/stories/anna/" hreflang="zh-Hans"' in page


def test_the_nearest_page_in_the_language_is_offered(client):
    a_story()
    page = client.get("/en/stories/nobody/").content.decode()
    assert '<a href="/en/stories/">Stories</a>' in page


def test_a_reader_with_an_unknown_language_gets_a_way_on(client):
    a_home()
    response = client.get("/de/")
    assert response.status_code == 404
    assert "There is no page at this address" in response.content.decode()


# --- addresses nobody meant


@pytest.mark.parametrize(
    "address",
    [
        "/en/" + "a" * 10_000 + "/",
        "/en/" + "a/" * 5_000,
        "/" + "/" * 2_000,
        "/en/" + "%D1%8F" * 3_000 + "/",
        "/en/%00/",
        "/en/stories/%00",
        "/%00/",
        "/en/%F0%9F%A9%B8/",
        "/en/%0A%0D/",
        "/en/..%2F..%2Fetc%2Fpasswd",
        "/en/%2e%2e/%2e%2e/",
        "/en/%25s%25n/",
        "/en/<script>/",
        "/en/' OR 1=1--/",
        "/en/{{7*7}}/",
        "/en/%E2%80%AE/",
        "/en/?" + "a=1&" * 900,
        "/en/stories/?page=%C2%B2",
        "/en/stories/?condition=%00",
        "/en//evil.example/",
        "//evil.example/",
        "/ru/" + "я" * 300 + "/",
    ],
)
def test_no_address_is_a_server_error_or_a_way_out(client, address):
    a_story_index()
    response = client.get(address)
    assert response.status_code in {200, 301, 302, 400, 404}
    assert not response.headers.get("Location", "/").startswith(("//", "http"))


def test_an_address_is_not_echoed_as_markup(client):
    page = client.get('/en/"><script>alert(1)</script>/').content.decode()
    assert "<script>alert" not in page


# --- the organisation’s colours


def test_the_organisations_colours_are_tokens_of_the_design(client):
    OrganisationSettings(accent="#0b5a61", accent_dark="#8fd0d6").save()
    response = client.get("/organisation.css")
    assert response.headers["Content-Type"] == "text/css"
    css = response.content.decode()
    assert css.startswith("@layer tokens {")
    assert "--action: #0b5a61;" in css
    assert "--action: #8fd0d6;" in css.split("prefers-color-scheme: dark")[1]


def test_a_site_without_its_own_colours_gets_an_empty_sheet(client):
    assert client.get("/organisation.css").content == b""
