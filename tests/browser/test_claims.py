"""Beside an outcome rate typed by hand, the editor is offered approved claims, and inserts one with a click."""

from playwright.sync_api import Page, expect

from tests.browser.admin import add_block, add_page, field
from tests.browser.test_panel import SOON, open_panel

RATE = "The response rate was 97.9% in all patients."


def typed_rate(page: Page):
    """A new story with a rate in its text; the panel’s answer to it."""
    add_page(page, "Patient stories")
    panel = open_panel(page)
    page.get_by_role("textbox", name="Title*").press_sequentially("Seven weeks by the lake")
    add_block(page, "body", "Paragraph", {"prose": RATE})
    offers = panel.locator(".before-publish__offers")
    expect(offers).to_contain_text("Approved claims for this page", timeout=SOON)
    return offers


def test_an_approved_claim_is_inserted_at_the_end_of_the_text(log_in):
    page = log_in("editor")
    offers = typed_rate(page)
    expect(offers.get_by_role("listitem")).to_have_count(5)
    first = offers.get_by_role("listitem").first
    expect(first).to_contain_text("95 of 97 people responded")  # the one that says the typed number
    first.get_by_role("button", name="Insert").click()
    block = field(page, "body").locator("[data-streamfield-child]").last
    expect(block).to_contain_text("cartitude-1-orr")
    expect(block.locator("[name='body-1-type']")).to_have_value("claim")
    expect(block.locator("[name='body-1-value-claim']")).not_to_have_value("")
    expect(first).to_contain_text("Already on this page.", timeout=SOON)


def test_where_a_block_cannot_be_inserted_the_link_to_the_claim_is_left(log_in):
    page = log_in("editor")
    offers = typed_rate(page)
    page.evaluate("delete document.getElementById('body-root').rootBlock")
    first = offers.get_by_role("listitem").first
    first.get_by_role("button", name="Insert").click()
    expect(offers.get_by_role("status")).to_contain_text("It could not be inserted here.")
    expect(first.get_by_role("link", name="Open the claim")).to_be_focused()
