"""The translation desk in a browser: a text is written, checked, kept, disagreed about, reviewed and never lost."""

import sqlite3

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import missing
from tests.browser.site import Site
from tests.browser.test_axe import AXE, RUN, TAGS

SOURCE = "The stay lasts 40 days."
RIGHT = "Госпитализация длится 40 дней."
WRONG = "Госпитализация длится 14 дней."
SOON = 15_000  # milliseconds, on a machine that does other things as well


def desk_of(site: Site, title: str = "Yuri", language: str = "ru") -> str:
    """The address of the desk where the page with this in its title is translated."""
    with sqlite3.connect(site.folder / "site.sqlite3") as database:
        found = database.execute(
            "SELECT translation.id FROM wagtail_localize_translation translation"
            " JOIN wagtail_localize_translationsource source ON source.id = translation.source_id"
            " JOIN wagtailcore_locale locale ON locale.id = translation.target_locale_id"
            " WHERE source.object_repr LIKE ? AND locale.language_code = ?",
            (f"%{title}%", language),
        ).fetchone()
    assert found, f"nothing called {title!r} is translated into {language!r}"
    return f"/admin/translation/desk/{found[0]}/"


def open_text(page: Page, address: str, source: str = SOURCE) -> Locator:
    """Open the desk at the text with this source; returns its field."""
    page.goto(address)
    expect(page.locator(".desk [role=option]").first).to_be_attached()
    number = page.evaluate(
        "(source) => JSON.parse(document.getElementById('desk-data').textContent)"
        ".segments.find((row) => row.source.includes(source)).id",
        source,
    )
    page.evaluate("(number) => { location.hash = `segment=${number}`; }", number)
    field = page.locator(".desk-field")
    expect(page.locator("[data-desk-target=source]")).to_contain_text(source)
    expect(field).to_be_focused()
    return field


def write(field: Locator, words: str) -> None:
    """Replace what stands in the field, key by key."""
    field.press("Control+a")
    field.press_sequentially(words)


def state(page: Page) -> Locator:
    """What the header says is kept: saved, saving, or only kept on this computer."""
    return page.locator("[data-desk-target=saved]")


def is_saved(page: Page) -> None:
    expect(state(page)).to_have_attribute("data-state", "saved", timeout=SOON)


def kept_here(page: Page) -> list[str]:
    """The texts that this computer keeps for the server."""
    return page.evaluate(
        "Object.entries(localStorage).filter(([name]) => name.startsWith('casebook-desk'))"
        ".map(([, kept]) => JSON.parse(kept).text)"
    )


def test_a_wrong_figure_is_framed_and_blocks_until_it_is_right(log_in, site):
    page = log_in("translator-ru")
    field = open_text(page, desk_of(site))
    write(field, WRONG)
    finding = page.locator(".desk-finding")
    expect(finding).to_have_count(1, timeout=SOON)
    expect(finding).to_contain_text("14")
    expect(page.locator(".desk-ledger__pair--wrong")).to_have_text("A40 days ≠ 14 дней")
    # a frame and the same letter on both sides
    expect(page.locator("[data-desk-target=sourceMarks] .desk-frame b")).to_have_text("A")
    expect(page.locator("[data-desk-target=fieldMarks] .desk-frame b")).to_have_text("A")
    done = page.locator("[data-desk-target=translate]")
    expect(done).to_have_attribute("aria-disabled", "true")
    expect(page.locator("#desk-why")).not_to_be_empty()
    field.press("Control+Enter")
    expect(page.locator("[data-desk-target=segment]")).not_to_have_attribute("data-state", "translated")

    # Alt+Enter, 1: the figure of the source
    is_saved(page)
    field.press("Alt+Enter")
    page.keyboard.press("1")
    expect(field).to_have_text(RIGHT)
    expect(page.locator(".desk-finding")).to_have_count(0, timeout=SOON)
    expect(done).not_to_have_attribute("aria-disabled", "true")
    field.press("Control+Enter")
    translated = page.locator(f".desk-option[data-state=translated]:has-text('{RIGHT}')")
    expect(translated).to_have_count(1, timeout=SOON)


def test_a_reviewer_approves_from_the_list_with_one_key(log_in, site):
    translator = log_in("translator-ru")
    field = open_text(translator, desk_of(site), "Plasma exchange, tocilizumab")
    write(field, "Проводили плазмаферез.")
    is_saved(translator)
    write(field, "Проводили плазмаферез, вводили тоцилизумаб и дексаметазон. Дозы в карте не записаны.")
    is_saved(translator)
    translator.locator("[data-desk-target=translate]").click()
    option = ".desk-option:has-text('плазмаферез')"
    expect(translator.locator(option)).to_have_attribute("data-state", "translated", timeout=SOON)

    reviewer = log_in("reviewer-ru")
    reviewer.goto(desk_of(site))
    reviewer.locator("[data-filter=review]").click()
    reviewer.locator(option).click()
    reviewer.locator(option).focus()
    reviewer.keyboard.press("a")
    expect(reviewer.locator(option)).to_have_attribute("data-state", "approved", timeout=SOON)


def test_two_people_on_one_text_see_both_and_neither_is_lost(log_in, site):
    address = desk_of(site)
    mine, theirs = log_in("translator-ru"), log_in("admin")
    my_field = open_text(mine, address, "High fever")
    their_field = open_text(theirs, address, "High fever")
    write(their_field, "Высокая температура тела")
    is_saved(theirs)
    write(my_field, "Сильный жар")
    conflict = mine.locator("[data-desk-target=conflict]")
    expect(conflict).to_contain_text("Высокая температура тела", timeout=SOON)
    expect(conflict).to_contain_text("Сильный жар")
    mine.locator("[data-desk-keep]").click()
    is_saved(mine)
    expect(conflict).to_be_hidden()
    mine.reload()
    expect(mine.locator(".desk-field")).to_have_text("Сильный жар")
    mine.locator("#desk-tab-history").click()
    expect(mine.locator("#desk-history")).to_contain_text("Высокая температура тела")


def test_without_a_network_the_text_waits_on_this_computer(log_in, site):
    page = log_in("translator-ru")
    field = open_text(page, desk_of(site), "Arrhythmia")
    page.context.set_offline(True)
    write(field, "Аритмия (нарушение ритма сердца)")
    expect(page.locator(".desk__banner")).to_be_visible(timeout=SOON)
    assert kept_here(page) == ["Аритмия (нарушение ритма сердца)"]
    page.context.set_offline(False)
    is_saved(page)
    expect(page.locator(".desk__banner")).to_be_hidden()
    assert kept_here(page) == []


def test_a_session_that_ended_while_typing_takes_no_text_with_it(log_in, site):
    page = log_in("translator-ru")
    field = open_text(page, desk_of(site), "Hypotension")
    words = "Гипотензия (низкое артериальное давление)"
    page.context.clear_cookies()
    write(field, words)
    banner = page.locator(".desk__banner")
    expect(banner.get_by_role("link")).to_be_visible(timeout=SOON)
    assert kept_here(page) == [words]
    page.goto(banner.get_by_role("link").get_attribute("href"))
    sign_in(page, "translator-ru", site)
    expect(page.locator(".desk-field")).to_have_text(words, timeout=SOON)
    is_saved(page)
    assert kept_here(page) == []


def sign_in(page: Page, username: str, site: Site) -> None:
    page.locator("input[name=username]").fill(username)
    page.locator("input[name=password]").fill(site.password)
    page.locator("button[type=submit]").first.click()


def test_the_page_beside_follows_what_is_typed_and_leads_to_its_text(log_in, site):
    page = log_in("translator-ru")
    field = open_text(page, desk_of(site), "Haemophagocytic")
    write(field, "Гемофагоцитарный лимфогистиоцитоз (ГЛГ), тяжёлый")
    beside = page.frame_locator(".desk__frame iframe")
    expect(beside.locator(".desk-shown")).to_have_text(
        "Гемофагоцитарный лимфогистиоцитоз (ГЛГ), тяжёлый", timeout=SOON
    )
    beside.locator("main h1").click()
    expect(page.locator("[data-desk-target=number]")).to_have_text("1")
    expect(page.locator(".desk-field")).to_be_focused()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_desk_fits_and_has_no_barrier_that_axe_can_find(log_in, site, width):
    if not AXE.exists():
        missing("axe-core is not installed (npm ci)")
    page = log_in("admin", width=width)
    field = open_text(page, desk_of(site), "In hospital")
    write(field, "62 дня в больнице")
    expect(page.locator(".desk-finding")).not_to_have_count(0, timeout=SOON)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    found = barriers(page)
    page.evaluate("document.documentElement.className = 'w-theme-dark w-density-default w-contrast-system'")
    found += barriers(page)
    write(field, "В больнице")
    is_saved(page)
    assert not found, "\n".join(found)


# a colour on its way to another theme is none that anybody reads
CALM = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*, ::before, ::after { transition: none !important }");
  document.adoptedStyleSheets = [sheet];
}"""


def barriers(page: Page) -> list[str]:
    """What axe finds at the desk, without the page beside it, which has a test of its own."""
    page.evaluate(CALM)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    run = RUN.replace("axe.run(document", "axe.run({ include: ['.desk'], exclude: ['iframe'] }")
    return page.evaluate(run, {"type": "tag", "values": TAGS})
