"""What people do in the admin, by the words on its buttons."""

import re

from playwright.sync_api import Locator, Page, expect


def explore(page: Page, *titles: str) -> None:
    """From the top of the tree down: `explore(page, "Patient stories")`."""
    page.goto("/admin/pages/")
    for title in titles:
        row = page.get_by_role("row").filter(has=page.get_by_role("link", name=title, exact=True))
        row.locator("a[href^='/admin/pages/']:not([href*='edit'])").last.click()
        page.get_by_role("heading", level=1, name=title).wait_for()


def add_page(page: Page, section: str) -> None:
    """Open the form of a new page in a section that holds one kind of page."""
    explore(page, section)
    page.get_by_role("link", name="Add child page").first.click()
    page.get_by_role("textbox", name="Title*").wait_for()
    # what is typed before its scripts are there makes no address of the page
    page.wait_for_load_state("load")


def field(page: Page, name: str) -> Locator:
    """A field of the form with its label, help and errors. The name is the model’s."""
    return page.locator(f"[data-contentpath='{name}']").first


def choose(within: Locator, button: str, what: str) -> None:
    """Press a chooser’s button and take the first thing whose name has this in it."""
    window = within.page.locator(".modal")
    within.get_by_role("button", name=button).first.click()
    window.get_by_role("link", name=what).first.click()
    expect(window).to_have_count(0)


def add_block(page: Page, name: str, kind: str = "", texts: dict[str, str] | None = None) -> Locator:
    """Add a block at the end of a field and fill in its inputs, by their names inside the block.

    A field with one kind of block has no menu to choose the kind from.
    """
    stream = field(page, name)
    number = int(stream.locator(f"[name='{name}-count']").input_value())
    stream.get_by_role("button", name="Insert a block").last.click()
    if kind:
        page.get_by_role("option", name=kind, exact=True).click()
    block = stream.locator("[data-streamfield-child]").filter(
        has=page.locator(f"[name='{name}-{number}-type']")
    )
    block.wait_for()
    for part, text in (texts or {}).items():
        if part == "prose":
            block.locator("[contenteditable=true]").fill(text)
            # the editor hands its text to the form a quarter of a second later
            expect(block.locator(f"[type=hidden][name^='{name}-{number}-value']")).to_have_value(
                re.compile(re.escape(text))
            )
        else:
            block.locator(f"[name='{name}-{number}-value{part and '-' + part}']").fill(text)
    return block


def press(page: Page, action: str) -> None:
    """“Save draft”, or one of the actions behind the arrow beside it; waits for the answer."""
    foot = page.get_by_role("navigation", name="Actions (footer)")
    if action != "Save draft":
        foot.get_by_role("button", name="More actions").click()
    with page.expect_navigation():
        page.get_by_role("button", name=action, exact=True).last.click()


def told(page: Page) -> Locator:
    """What the admin says at the top of the page."""
    return page.locator(".messages")


def choose_consent(page: Page, reference: str) -> None:
    """Choose a consent record; its line also says whether it holds today."""
    field = page.get_by_label("Consent*")
    field.select_option(field.locator("option", has_text=reference).get_attribute("value"))


def say_where_it_comes_from(page: Page) -> None:
    """The two answers of the record that no story is published without."""
    page.get_by_role("tab", name="Record").click()
    # by their names: the panel around the first one bears the same label
    page.locator("select[name=origin]").select_option("both")
    page.locator("select[name=material_connection]").select_option("none")
    page.get_by_role("tab", name="Story").click()


def say_who_reviewed_it(page: Page) -> None:
    """The clinician and the day, wherever the form has them."""
    reviewer = field(page, "reviewed_by")
    if not reviewer.is_visible():
        page.get_by_role("tab", name="Record").click()
    choose(reviewer, "Choose person", "Dr")
    page.locator("[name=reviewed_on]").fill("2026-11-02")
    if page.get_by_role("tab", name="Story").count():
        page.get_by_role("tab", name="Story").click()


def name_the_risks(page: Page, title: str, risk: str) -> None:
    """The block that stands beside every benefit."""
    add_block(page, "body", "Risks", {"title": title, "items-0-value": risk})
