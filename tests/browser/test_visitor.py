"""A visitor finds a treatment, reads stories about it, and meets every outcome beside its disclaimer."""

import re
import urllib.parse

import pytest
from django.utils import translation
from playwright.sync_api import Locator, Page, expect

from tests.browser.site import LANGUAGES

STORIES = ("yuri", "wang", "qian", "zinaida", "woman-64")
TREATMENTS = ("multiple-myeloma", "car-t", "transplantation")
# a few words of each disclaimer in its own language
STORY_DISCLAIMER = {
    "en": "This is one person’s experience. It does not predict yours.",
    "ru": "Это опыт одного человека.",
    "zh-hans": "这是一位患者的个人经历",
}
TREATMENT_DISCLAIMER = {
    "en": "These figures come from published studies.",
    "ru": "Эти цифры взяты из опубликованных исследований.",
    "zh-hans": "这些数据来自已发表的研究",
}
TITLES = {"en": "Patient stories", "ru": "Истории пациентов", "zh-hans": "患者故事"}

NOT_HERE = "There is no page at this address"

in_each_language = pytest.mark.parametrize("language", LANGUAGES)


def said(language: str, english: str) -> str:
    """A sentence of the interface in this language."""
    with translation.override(language):
        return translation.gettext(english)


def text_of(page: Page) -> str:
    """What a reader reads in the middle of the page, with plain spaces between the words."""
    return re.sub(r"[\u00a0\u202f]", " ", page.locator("main").inner_text()).replace("\u2011", "-")


# --- languages


@pytest.mark.parametrize(
    ("browser_language", "home"),
    [("ru-RU", "/ru/"), ("zh-CN", "/zh-hans/"), ("en-GB", "/en/"), ("de-DE", "/en/")],
)
def test_the_first_address_sends_a_reader_to_their_language(visit, site, browser_language, home):
    assert visit("/", locale=browser_language).url == site.url + home


def test_a_deep_link_opens_in_the_language_it_names(visit, site):
    page = visit("/zh-hans/stories/yuri/", locale="ru-RU")
    assert page.url == f"{site.url}/zh-hans/stories/yuri/"
    expect(page.locator("html")).to_have_attribute("lang", "zh-Hans")


def test_the_switcher_keeps_the_page(visit, site):
    page = visit("/en/treatments/car-t/")
    for name, language in (("Русский", "ru"), ("简体中文", "zh-hans"), ("English", "en")):
        page.get_by_role("link", name=name).first.click()
        page.wait_for_url(f"{site.url}/{language}/treatments/car-t/")
        expect(page.locator("[data-outcome-disclaimer]").first).to_contain_text(
            TREATMENT_DISCLAIMER[language]
        )


def test_a_language_chosen_once_is_offered_the_next_time(visit, site):
    page = visit("/en/treatments/car-t/")
    page.get_by_role("link", name="Русский").first.click()
    page.wait_for_url(f"{site.url}/ru/treatments/car-t/")
    page.goto(f"{site.url}/")
    page.wait_for_url(f"{site.url}/ru/")


@in_each_language
def test_an_unpublished_story_is_missing_in_words_of_the_readers_language(visit, language):
    page = visit(f"/{language}/stories/guitarist/", status=404)
    expect(page.locator("html")).to_have_attribute("lang", re.compile(language, re.IGNORECASE))
    expect(page.get_by_role("heading", level=1)).to_have_text(said(language, NOT_HERE))
    expect(page).to_have_title(re.compile(r"^\s*[^\s|]"))
    page.locator("main").get_by_role("link", name=TITLES[language]).click()
    page.wait_for_url(f"**/{language}/stories/")


# --- the index of stories, without a script


@in_each_language
def test_the_filters_work_without_a_script_and_stay_in_the_address(visit, language):
    page = visit(f"/{language}/stories/", java_script_enabled=False)
    everyone = page.locator(".entry").count()
    for name, value in (
        ("condition", "multiple-myeloma"),
        ("therapy", "zevor-cel"),
        ("country", "cn"),
        ("hospital", "river"),
    ):
        page.locator(f"select[name={name}]").select_option(value)
    page.locator("form.filters button").click()
    asked = urllib.parse.parse_qs(urllib.parse.urlsplit(page.url).query)
    assert asked == {
        "condition": ["multiple-myeloma"],
        "therapy": ["zevor-cel"],
        "country": ["cn"],
        "hospital": ["river"],
    }
    entries = page.locator(".entry")
    assert 1 <= entries.count() < everyone
    expect(entries.first.locator("a")).to_have_attribute("href", f"/{language}/stories/qian/")
    expect(page.locator("select[name=therapy]")).to_have_value("zevor-cel")

    page.reload()
    expect(page.locator("select[name=hospital]")).to_have_value("river")
    page.locator("form.filters a").click()
    expect(page.locator(".entry")).to_have_count(everyone)


@in_each_language
def test_a_filter_that_nobody_matches_says_so_and_leads_back(visit, language):
    page = visit(f"/{language}/stories/?country=aq", java_script_enabled=False)
    words = said(language, "Nobody has told this story here yet")
    expect(page.get_by_role("heading", name=words)).to_be_visible()
    page.locator(".empty .button").click()
    assert page.locator(".entry").count() >= len(STORIES)


@in_each_language
def test_a_page_beyond_the_last_is_missing_in_the_readers_language(visit, site, language):
    page = visit(f"/{language}/stories/?page=999", status=404)
    expect(page.get_by_role("heading", level=1)).to_have_text(said(language, NOT_HERE))
    expect(page.locator("main").get_by_role("link", name=TITLES[language]).first).to_be_visible()
    for number in ("0", "-1", "two", "9" * 40, "²", ""):
        status, body = site.fetch(f"/{language}/stories/?page={urllib.parse.quote(number)}")
        assert status == 404
        assert said(language, NOT_HERE) in body.decode()


# --- search


@pytest.mark.parametrize(
    ("language", "query", "found"),
    [
        ("en", "myeloma", "/en/treatments/multiple-myeloma/"),
        ("en", "dialysis", "/en/stories/zinaida/"),
        ("en", "car-t", "/en/treatments/car-t/"),
        ("ru", "миелома", "/ru/treatments/multiple-myeloma/"),
        ("ru", "трансплантация", "/ru/treatments/transplantation/"),
        ("zh-hans", "骨髓瘤", "/zh-hans/treatments/multiple-myeloma/"),
        ("zh-hans", "完全缓解", "/zh-hans/stories/qian/"),
        ("zh-hans", "移植", "/zh-hans/treatments/transplantation/"),
    ],
)
def test_search_finds_an_obvious_word(visit, language, query, found):
    page = visit(f"/{language}/")
    page.locator("header [name=q]").fill(query)
    page.locator("header [name=q]").press("Enter")
    page.wait_for_url(f"**/{language}/search/?q=*")
    expect(page.locator(f"main a[href='{found}']").first).to_be_visible()


def test_search_finds_chinese_words_in_the_middle_of_a_sentence(visit):
    page = visit("/zh-hans/stories/qian/")
    (run, *_) = re.findall(r"[\u4e00-\u9fff]{9,}", page.locator(".title__lead").inner_text())
    page.goto(f"/zh-hans/search/?q={urllib.parse.quote(run[3:7])}")
    expect(page.locator("main a[href='/zh-hans/stories/qian/']")).to_be_visible()


STRANGE = (
    *("'", '"', "don't", "“quoted”", "% _ \\", "' OR 1=1 --", "NOT AND", "   ", "🩸", "<b>bold</b>"),
    *("a" * 10_000, "骨" * 2_000),
)


@in_each_language
def test_no_search_is_an_error(visit, site, language):
    page = visit(f"/{language}/search/")
    for query in ('"', "🩸"):
        page.locator("main [name=q]").fill(query)
        page.locator("main [name=q]").press("Enter")
        page.wait_for_url("**/search/?q=*")
        expect(page.locator("main [name=q]")).to_have_value(query)
    for query in STRANGE:
        status, body = site.fetch(f"/{language}/search/?q={urllib.parse.quote(query)}")
        assert status == 200, query[:20]
        assert f'action="/{language}/search/"'.encode() in body


# --- from page to page


@in_each_language
def test_a_treatment_leads_to_stories_and_a_story_back_to_its_treatment(visit, language):
    page = visit(f"/{language}/treatments/multiple-myeloma/")
    related = page.locator(".related .entry")
    assert related.count() >= 2
    related.first.get_by_role("link").click()
    page.wait_for_url(f"**/{language}/stories/*/")
    page.locator(f"main a[href='/{language}/treatments/multiple-myeloma/']").first.click()
    page.wait_for_url(f"**/{language}/treatments/multiple-myeloma/")


@pytest.mark.parametrize(
    ("language", "link", "words"),
    [
        ("en", "https://wa.me/12025550100", "WhatsApp"),
        ("ru", "https://t.me/casebook_demo", "Telegram"),
        ("zh-hans", None, "casebook-demo"),
    ],
)
def test_each_language_has_its_own_ways_to_get_in_touch(visit, language, link, words):
    page = visit(f"/{language}/stories/yuri/")
    section = page.locator("#contact-section")
    expect(section).to_contain_text(words)
    hrefs = [a.get_attribute("href") for a in section.get_by_role("link").all()]
    messengers = [href for href in hrefs if not href.startswith("mailto:")]
    assert messengers == ([link] if link else [])


# --- outcomes and their disclaimers

NAKED = """() => {
  const isSeen = (node) => node.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && node.getBoundingClientRect().height > 8;
  const isCovered = (outcome) => {
    // the smallest part of the page that holds a disclaimer as well
    for (let part = outcome.parentElement; part && part.id !== "main"; part = part.parentElement) {
      const found = [...part.querySelectorAll("[data-outcome-disclaimer]")].filter(isSeen);
      if (found.length) return true;
    }
    return false;
  };
  return [...document.querySelectorAll("[data-outcome]")]
    .filter((outcome) => isSeen(outcome) && !isCovered(outcome))
    .map((outcome) => outcome.textContent.trim().slice(0, 80));
}"""


def expect_disclaimer(shown: Locator, words: str) -> None:
    """Seen by day, by night and on paper."""
    for media in ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"media": "print"}):
        shown.page.emulate_media(**media)
        expect(shown).to_be_visible()
        expect(shown).to_contain_text(words)
    shown.page.emulate_media(media="screen")


@in_each_language
def test_a_story_shows_its_disclaimer_beside_the_outcome(visit, language):
    page = visit(f"/{language}/stories/")
    for slug in STORIES:
        page.goto(f"/{language}/stories/{slug}/")
        beside = page.locator(".outcome:has([data-outcome]) [data-outcome-disclaimer]")
        expect_disclaimer(beside, STORY_DISCLAIMER[language])
        assert page.evaluate(NAKED) == [], slug


@in_each_language
def test_a_treatment_page_shows_its_disclaimer_above_its_figures(visit, language):
    page = visit(f"/{language}/treatments/", width=320)
    for slug in TREATMENTS:
        page.goto(f"/{language}/treatments/{slug}/")
        expect_disclaimer(page.locator("[data-outcome-disclaimer]").first, TREATMENT_DISCLAIMER[language])
        assert page.evaluate(NAKED) == [], slug


@in_each_language
def test_no_list_shows_an_outcome_without_its_disclaimer(visit, language):
    page = visit(f"/{language}/")
    assert page.locator("[data-outcome]").count() > 0
    for path in ("", "stories/", "news/", "search/?q=CAR-T"):
        page.goto(f"/{language}/{path}")
        assert page.evaluate(NAKED) == [], path


def test_a_reader_without_a_script_reads_the_same_story(visit):
    with_script = text_of(visit("/en/stories/wang/"))
    assert text_of(visit("/en/stories/wang/", java_script_enabled=False)) == with_script
