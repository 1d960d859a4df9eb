"""Which language a reader is sent to, and that an address alone decides afterwards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.delivery.negotiation import preferred
from cms.languages import BY_CODE


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("", "en"),
        ("ru", "ru"),
        ("ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("en;q=0.8, ru;q=0.9", "ru"),
        ("en;q=0.5,zh-CN;q=0.7,ru;q=0.6", "zh-hans"),
        ("RU", "ru"),
        ("ru ; q=0.4 , en ; Q=0.3", "ru"),
        ("en;q=0.1, ru; q=0.9", "ru"),
        ("zh", "zh-hans"),
        ("zh-Hans-CN", "zh-hans"),
        ("zh-TW", "zh-hans"),
        ("zh-Hant-HK,en;q=0.5", "zh-hans"),
        ("be", "ru"),
        ("kk-KZ", "ru"),
    ],
)
def test_a_reader_is_offered_the_language_they_like_best(header, code):
    assert preferred(header) == code


def test_a_ukrainian_reader_is_not_taken_for_a_russian_one():
    assert preferred("uk-UA,uk;q=0.9") == "en"
    assert preferred("uk,ru;q=0.5") == "ru"


def test_a_language_that_a_reader_refuses_is_not_offered():
    assert preferred("ru;q=0") == "en"
    assert preferred("ru;q=0,zh;q=0.1") == "zh-hans"


def test_of_two_equal_wishes_the_first_counts():
    assert preferred("zh,ru") == "zh-hans"
    assert preferred("ru;q=0.5,zh;q=0.5") == "ru"


@pytest.mark.parametrize(
    "header",
    ["*", "de-DE,fr;q=0.5", "ru;q=nan", "ru;q=-1", "ru;q=", ";;;,,,", "q=1", "\x00", "<script>", "ru" * 5000],
)
def test_rubbish_means_english(header):
    assert preferred(header) == "en"


@given(st.text(max_size=600))
def test_no_header_is_an_error(header):
    assert preferred(header) in BY_CODE


@pytest.mark.parametrize(("header", "code"), [("ru", "ru"), ("zh-TW", "zh-hans"), ("uk", "en"), ("?", "en")])
def test_the_first_address_sends_a_reader_to_their_language(client, header, code):
    response = client.get("/", headers={"Accept-Language": header})
    assert (response.status_code, response.url) == (302, f"/{code}/")


def test_a_cache_is_told_what_the_redirect_depends_on(client):
    vary = client.get("/").headers["Vary"]
    assert {"Accept-Language", "Cookie"} <= {name.strip() for name in vary.split(",")}


def test_the_language_that_a_reader_chose_before_counts_more_than_the_browser(client):
    client.cookies["language"] = "ru"
    assert client.get("/", headers={"Accept-Language": "zh"}).url == "/ru/"
    client.cookies["language"] = "../evil"
    assert client.get("/", headers={"Accept-Language": "zh"}).url == "/zh-hans/"


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/de/", "/de/stories/", "/zh-hant/", "/zh/", "/EN/", "/nowhere/"])
def test_an_unknown_language_is_not_there_and_leads_nowhere(client, address):
    response = client.get(address, headers={"Accept-Language": "ru"})
    assert response.status_code == 404
    assert "Location" not in response.headers


@pytest.mark.django_db
@pytest.mark.parametrize("code", sorted(BY_CODE))
def test_the_address_decides_the_language_whatever_the_browser_says(client, code):
    response = client.get(f"/{code}/search/", headers={"Accept-Language": "ru"})
    assert response.headers["Content-Language"] == code
    assert f'<html lang="{BY_CODE[code].tag}">' in response.content.decode()
