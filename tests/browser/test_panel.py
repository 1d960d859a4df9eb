"""While an editor writes, the panel “Before you publish” says what is missing, and leads there."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.admin import add_block, add_page, choose, explore, field
from tests.browser.conftest import missing
from tests.browser.test_axe import AXE, RUN, TAGS

HOME = ("Casebook Hospitals",)  # where somebody starts who works in several languages
NO_DISCLAIMER = "This page speaks of outcomes and has no outcome disclaimer."
SOON = 15_000  # milliseconds, on a machine that does other things as well


def open_panel(page: Page):
    panel = page.locator(".before-publish")
    if panel.is_hidden():
        page.get_by_role("button", name="Toggle what stands in the way of publishing").click()
    expect(panel).to_be_visible()
    return panel


def open_story(page: Page, title: str, *, above: tuple[str, ...] = ()):
    """An existing story in the editor, with the panel open. `above` are the pages above “Patient stories”."""
    explore(page, *above, "Patient stories")
    page.get_by_role("link", name=title).and_(page.locator("[href*='edit']")).first.click()
    page.get_by_role("textbox", name="Title*").wait_for()
    page.wait_for_timeout(1000)  # the form’s scripts have filled it by then
    return open_panel(page)


def focused_field(page: Page) -> str | None:
    return page.evaluate("document.activeElement.closest('[data-contentpath]')?.dataset.contentpath ?? null")


def test_what_is_missing_appears_and_goes_while_an_editor_writes(log_in):
    page = log_in("editor")
    add_page(page, "Patient stories")
    panel = open_panel(page)
    page.get_by_role("textbox", name="Title*").press_sequentially("Seven weeks by the river")
    expect(panel).to_contain_text(NO_DISCLAIMER, timeout=SOON)
    expect(panel).to_contain_text("16 CFR 255.2")
    expect(page.locator("[data-before-publish-pill]")).to_contain_text("before publication")
    choose(field(page, "outcome_disclaimer"), "Choose outcome disclaimer", "Patient stories: blood cancers")
    expect(panel).not_to_contain_text(NO_DISCLAIMER, timeout=SOON)
    expect(panel).to_contain_text("This story has no consent record.")


def test_the_answer_follows_each_pause(log_in):
    page = log_in("editor")
    panel = open_story(page, "Room for an easel")
    for day in ("3 May 2024", "4 May 2024", "5 May 2024"):
        expect(panel).not_to_contain_text(f"“{day}”")
        page.get_by_role("textbox", name="Lead").press_sequentially(f"He was infused on {day}. ")
        expect(panel).to_contain_text(f"“{day}”", timeout=SOON)


def test_a_block_that_is_added_and_removed_is_checked_at_once(log_in):
    page = log_in("editor")
    panel = open_story(page, "Room for an easel")
    unfinished = "A block on this page lacks something that it needs."
    expect(panel).not_to_contain_text(unfinished)
    block = add_block(page, "body", "Patient quote")
    expect(panel).to_contain_text(unfinished, timeout=SOON)
    block.get_by_role("button", name="Delete").first.click()
    expect(panel).not_to_contain_text(unfinished, timeout=SOON)


def test_words_that_may_not_stand_are_underlined_where_they_stand(log_in):
    page = log_in("editor")
    add_page(page, "Patient stories")
    panel = open_panel(page)
    block = add_block(page, "body", "Paragraph")
    text = block.locator("[contenteditable='true']").first
    text.press_sequentially("We guarantee a lasting remission. Our ward is the best in the country.")
    expect(panel).to_contain_text("promises an outcome", timeout=SOON)
    marked = page.evaluate(
        "Object.fromEntries([...CSS.highlights].map(([name, found]) => [name, [...found].map(String)]))"
    )
    assert marked == {
        "casebook-block": ["guarantee a lasting remission"],
        "casebook-warn": ["best in the country"],
    }
    page.get_by_role("textbox", name="Title*").click()
    panel.locator("[data-words^='guarantee']").click()
    page.wait_for_timeout(500)
    assert page.evaluate("document.activeElement.isContentEditable")
    text.press("Control+a")
    text.press("Delete")
    expect(panel).not_to_contain_text("promises an outcome", timeout=SOON)
    assert page.evaluate("CSS.highlights.get('casebook-block').size") == 0


def test_f8_leads_from_obstacle_to_obstacle_through_tabs_and_closed_panels(log_in):
    page = log_in("editor")
    add_page(page, "Patient stories")
    open_panel(page)
    expect(page.locator("[data-jump='origin']")).to_be_visible()
    page.locator("[data-panel-toggle]", has=page.locator("svg")).nth(2).click()  # closes “What it stands on”
    found = []
    for _ in range(4):
        page.keyboard.press("F8")
        page.wait_for_timeout(500)
        found.append(focused_field(page))
    assert found == ["outcome_disclaimer", "expected_results", "consent", "origin"]
    expect(page.get_by_role("tab", name="Record")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Shift+F8")
    page.wait_for_timeout(500)
    assert focused_field(page) == "consent"


def test_a_check_that_fails_says_so_and_can_be_repeated(log_in):
    page = log_in("editor")
    panel = open_story(page, "Room for an easel")
    page.route("**/admin/before-publish/**", lambda route: route.abort())
    page.get_by_role("textbox", name="Lead").press_sequentially("A word more. ")
    expect(panel.get_by_role("alert")).to_contain_text("this check is not up to date", timeout=SOON)
    expect(panel).to_contain_text("Not up to date")
    page.unroute("**/admin/before-publish/**")
    panel.get_by_role("button", name="Try again").click()
    expect(panel).to_contain_text("Up to date")
    expect(panel.get_by_role("alert")).to_have_count(1)
    expect(panel.get_by_role("button", name="Try again")).to_have_count(0)


@pytest.mark.parametrize(
    ("status", "words"),
    [(403, "Your sign-in has ended"), (404, "has been deleted"), (400, "could not be read")],
)
def test_a_refused_check_says_why_and_keeps_the_text(log_in, status, words):
    page = log_in("editor")
    panel = open_story(page, "Room for an easel")
    page.route("**/admin/before-publish/**", lambda route: route.fulfill(status=status, body="no"))
    lead = page.get_by_role("textbox", name="Lead")
    lead.press_sequentially("A word more. ")
    expect(panel.get_by_role("alert")).to_contain_text(words, timeout=SOON)
    assert lead.input_value().startswith("A word more. ")


def test_a_compliance_officer_waives_a_finding_without_leaving_the_editor(log_in):
    page = log_in("compliance")
    # a story that no other test writes to: what they type is saved by itself
    panel = open_story(page, "Zinaida", above=HOME)
    change(page, "material_connection", "")
    form = panel.locator(".before-publish__waive")
    expect(form).to_have_count(1, timeout=SOON)
    reason = form.get_by_label("Why is it right here?")
    reason.fill("Asked by telephone, noted in the file.")
    change(page, "cover_alt", "A drawing of a window")
    page.wait_for_timeout(1600)
    expect(reason).to_have_value("Asked by telephone, noted in the file.")
    form.get_by_role("button", name="Waive").click()
    expect(panel.get_by_role("heading", name="Waived findings")).to_be_visible(timeout=SOON)
    expect(panel).to_contain_text("Asked by telephone, noted in the file.")
    panel.get_by_role("button", name="Take back").click()
    expect(panel).to_contain_text("1 finding needs a waiver.", timeout=SOON)


@pytest.mark.parametrize("width", [320, 1280])
def test_the_panel_fits_and_has_no_barrier_that_axe_can_find(log_in, width):
    if not AXE.exists():
        missing("axe-core is not installed (npm ci)")
    page = log_in("compliance", width=width)
    panel = open_story(page, "Room for an easel", above=HOME)
    change(page, "material_connection", "")
    change(page, "lead", "He was infused on 3 May 2024.")
    expect(panel).to_contain_text("“3 May 2024”", timeout=SOON)
    expect(panel.locator(".before-publish__waive")).to_have_count(3)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert panel.evaluate("(node) => node.scrollWidth <= node.clientWidth")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    run = RUN.replace("axe.run(document", "axe.run('.before-publish'")
    found = page.evaluate(run, {"type": "tag", "values": TAGS})
    page.evaluate("document.documentElement.className = 'w-theme-dark w-density-default w-contrast-system'")
    found += page.evaluate(run, {"type": "tag", "values": TAGS})
    assert not found, "\n".join(found)


def change(page: Page, name: str, value: str) -> None:
    """Change a field that the panel may lie over."""
    page.locator(f"[name='{name}']").evaluate(
        "(node, value) => { node.value = value; node.dispatchEvent(new Event('change', { bubbles: true })); }",
        value,
    )


@pytest.mark.parametrize(
    ("kind", "written", "expected"),
    [
        (
            "",
            "GHG runs three hospitals. A GHGX is none.",
            "GoBroad Healthcare Group runs three hospitals. A GHGX is none.",
        ),
        (
            "Paragraph",
            "GoBroad Healthcare Group, or GoBroad, or GoBroad.",
            "GoBroad Healthcare Group, or GoBroad Healthcare Group, or GoBroad Healthcare Group.",
        ),
    ],
)
def test_a_name_is_replaced_by_the_registered_one_and_back(log_in, kind, written, expected):
    page = log_in("editor")
    add_page(page, "Patient stories")
    panel = open_panel(page)
    if kind:
        block = add_block(page, "body", kind)
        text = block.locator("[contenteditable='true']").first
    else:
        text = page.get_by_role("textbox", name="Lead")
    text.press_sequentially(written)
    button = panel.get_by_role("button", name="Replace with “GoBroad Healthcare Group”")
    button.click(timeout=SOON)
    says = expect(text).to_have_text if kind else expect(text).to_have_value
    says(expected)
    expect(panel.get_by_text("is not the registered name")).to_have_count(0, timeout=SOON)
    page.keyboard.press("Control+z")
    says(written)
    expect(button).to_be_visible(timeout=SOON)


def test_a_name_that_cannot_be_replaced_is_left_to_the_editor(log_in):
    page = log_in("editor")
    panel = open_story(page, "Room for an easel")
    lead = page.get_by_role("textbox", name="Lead")
    lead.press_sequentially(" GHG helped.")
    button = panel.get_by_role("button", name="Replace with “GoBroad Healthcare Group”")
    expect(button).to_be_visible(timeout=SOON)
    lead.evaluate(
        "field => { field.value = field.value.replace('GHG', 'They') }"
    )  # no event: the panel is late
    button.click()
    expect(panel).to_contain_text("It could not be replaced here. Change it by hand.")
