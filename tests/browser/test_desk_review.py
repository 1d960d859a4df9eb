"""The translation desk in a browser, when the source changed, others work there, and a reviewer decides."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.desk_pages import a_desk, at_work
from tests.browser.site import Site
from tests.browser.test_desk import SOON, is_saved, kept_here, open_text, write

DAYS, DAYS_LATER = "The stay lasts 40 days.", "The stay lasts 14 days."
NURSES, NURSES_LATER = "The nurses were kind.", "All the nurses were kind."
FEVER = "He had a fever of 39.4 °C."
DAYS_RU, NURSES_RU, FEVER_RU = (
    "Госпитализация длится 40 дней.",
    "Медсёстры были добры.",
    "Была температура 39,4 °C.",
)
WRITTEN = {DAYS: DAYS_RU, NURSES: NURSES_RU, FEVER: FEVER_RU}


def part(page: Page, name: str) -> Locator:
    return page.locator(f"[data-desk-target={name}]")


def number(address: str) -> str:
    """The translation whose desk this is, as code that runs in the site names it."""
    return f"Translation.objects.get(pk={address.rstrip('/').rpartition('/')[2]})"


def option(page: Page, words: str) -> Locator:
    return page.locator(".desk-option").filter(has_text=words)


# --- the source changed


def test_a_changed_source_is_shown_word_by_word_and_only_without_a_changed_figure_the_meaning_is_the_same(
    log_in, site
):
    changes = f"approve(translation)\nchange(translation, {DAYS!r}, {DAYS_LATER!r})"
    changes += f"\nchange(translation, {NURSES!r}, {NURSES_LATER!r})"
    address = a_desk(site, WRITTEN, changes)
    editor = log_in("editor")
    editor.goto(address)

    option(editor, DAYS_RU).click()
    expect(part(editor, "state")).to_contain_text("outdated")
    difference = part(editor, "change").locator("[data-slot=difference]")
    expect(difference.locator("del.desk-difference__figure")).to_have_text("40 days")
    expect(difference.locator("ins.desk-difference__figure")).to_have_text("14 days")
    kept = part(editor, "keepMeaning")
    expect(kept).to_have_attribute("aria-disabled", "true")
    expect(part(editor, "why")).to_contain_text("A figure changed")
    kept.press("Enter")
    expect(option(editor, DAYS_RU)).to_have_attribute("data-state", "outdated")

    option(editor, NURSES_RU).click()
    expect(difference.locator("ins")).to_contain_text(["All the"])
    expect(difference.locator(".desk-difference__figure")).to_have_count(0)
    kept.click()
    expect(option(editor, NURSES_RU)).to_have_attribute("data-state", "approved", timeout=SOON)


def test_what_was_written_for_a_text_that_left_the_page_is_put_into_another(log_in, site):
    address = a_desk(site, WRITTEN | {"Something new.": ""}, f"remove(translation, {FEVER!r})")
    page = log_in("translator-ru")
    field = open_text(page, address, "Something new.")
    part(page, "retiredPointer").click()
    gone = page.locator("#desk-retired")
    expect(gone).to_contain_text(FEVER)
    expect(gone.locator(".icon-check")).to_be_visible()
    gone.locator("[data-desk-insert]").click()
    expect(field).to_have_text(FEVER_RU)
    expect(field).to_be_focused()
    is_saved(page)


def test_a_text_that_leaves_the_page_while_somebody_types_in_it_is_kept_for_them(log_in, site):
    address = a_desk(site, WRITTEN)
    page = log_in("translator-ru")
    field = open_text(page, address, FEVER)
    at_work(site, f"remove({number(address)}, {FEVER!r})")
    write(field, "Жар держался")
    banner = page.locator(".desk__banner")
    expect(banner.locator("[data-action='desk#reload']")).to_be_visible(timeout=SOON)
    expect(page.locator("#desk-retired")).to_contain_text("Жар держался")
    field.press("End")
    field.press_sequentially(" долго")
    assert kept_here(page) == ["Жар держался долго"]
    banner.get_by_role("button").click()
    expect(page.locator(".desk__banner")).to_be_hidden(timeout=SOON)
    part(page, "retiredPointer").click()
    expect(page.locator("#desk-retired")).to_contain_text("Жар держался долго")
    page.locator("[data-desk-drop]:visible").click()
    expect(page.locator("#desk-retired")).not_to_contain_text("Жар держался долго")
    assert kept_here(page) == []


# --- others at the same desk


def test_what_another_person_writes_appears_and_what_is_being_typed_stays(log_in, site):
    address = a_desk(site, WRITTEN)
    mine, theirs = log_in("translator-ru"), log_in("admin")
    my_field = open_text(mine, address, FEVER)
    write(open_text(theirs, address, NURSES), "Все медсёстры были добры.")
    is_saved(theirs)
    my_field.press("End")
    with mine.expect_response("**/segments/?only=*", timeout=30_000):
        my_field.press_sequentially(" Три дня, потом ещё два дня, а за ними ещё и ещё.", delay=150)
    expect(option(mine, "Все медсёстры были добры.")).to_have_count(1)
    expect(my_field).to_be_focused()
    is_saved(mine)
    expect(my_field).to_have_text(f"{FEVER_RU} Три дня, потом ещё два дня, а за ними ещё и ещё.")
    expect(part(mine, "conflict")).to_be_hidden()

    # and in the open text, where nobody types
    write(open_text(theirs, address, FEVER), "Температура 39,4 °C.")
    is_saved(theirs)
    expect(my_field).to_have_text("Температура 39,4 °C.", timeout=30_000)
    expect(my_field).to_be_focused()


# --- review


def test_a_figure_may_differ_with_a_reason_that_stays(log_in, site):
    address = a_desk(site, WRITTEN)
    reviewer = log_in("reviewer-ru")
    field = open_text(reviewer, address, DAYS)
    write(field, "Госпитализация длится 14 дней.")
    is_saved(reviewer)
    accept = part(reviewer, "override")
    accept.click()
    dialog = part(reviewer, "overrideDialog")
    expect(dialog).to_contain_text("40")
    reason, accepting = dialog.get_by_role("textbox"), dialog.get_by_role("button").last
    reason.fill("short")
    accepting.click()
    expect(dialog).to_be_visible()
    reason.fill("The record says 14; the source is being corrected.")
    accepting.click()
    expect(dialog).to_be_hidden(timeout=SOON)
    expect(part(reviewer, "overridden")).to_contain_text("The record says 14")
    expect(accept).to_be_hidden()
    part(reviewer, "translate").click()
    expect(option(reviewer, "14 дней")).to_have_attribute("data-state", "translated", timeout=SOON)


def test_a_reviewer_walks_the_list_with_single_letters(log_in, site):
    address = a_desk(site, WRITTEN)
    reviewer = log_in("reviewer-ru")
    open_text(reviewer, address, DAYS)
    option(reviewer, DAYS_RU).focus()
    reviewer.keyboard.press("j")
    expect(option(reviewer, NURSES_RU)).to_be_focused()
    expect(part(reviewer, "source")).to_have_text(NURSES)
    reviewer.keyboard.press("k")
    expect(option(reviewer, DAYS_RU)).to_be_focused()
    reviewer.keyboard.press("a")
    expect(option(reviewer, DAYS_RU)).to_have_attribute("data-state", "approved", timeout=SOON)
    # on to the next one, which is sent back
    expect(option(reviewer, NURSES_RU)).to_be_focused(timeout=SOON)
    reviewer.keyboard.press("r")
    expect(part(reviewer, "reason")).to_be_focused()
    reviewer.keyboard.type("Скажите теплее.")
    reviewer.keyboard.press("Control+Enter")
    expect(option(reviewer, NURSES_RU)).to_have_attribute("data-state", "needs-work", timeout=SOON)
    expect(option(reviewer, FEVER_RU)).to_be_focused(timeout=SOON)
    option(reviewer, NURSES_RU).click()
    expect(part(reviewer, "comment")).to_contain_text("Скажите теплее.")


def test_f6_goes_around_the_regions_and_f8_from_finding_to_finding(log_in, site):
    address = a_desk(site, WRITTEN)
    page = log_in("translator-ru")
    field = open_text(page, address, FEVER)
    write(field, "Была температура 38,4 °C.")
    is_saved(page)
    field = open_text(page, address, DAYS)
    write(field, "Госпитализация длится 14 дней.")
    expect(page.locator(".desk-finding")).to_have_count(1, timeout=SOON)
    is_saved(page)
    page.keyboard.press("F8")
    assert page.evaluate("getSelection().toString()") == "14 дней"
    page.keyboard.press("F8")
    expect(part(page, "source")).to_have_text(FEVER)
    expect(page.locator(".desk-field")).to_be_focused()
    page.keyboard.press("Shift+F8")
    expect(part(page, "source")).to_have_text(DAYS)

    where = "() => document.activeElement.closest('[data-desk-region]')?.className || 'field'"
    expect(page.locator(".desk-finding")).to_have_count(1, timeout=SOON)
    page.locator(".desk-field").focus()
    seen = []
    for _ in range(12):
        page.keyboard.press("F6")
        seen.append(page.evaluate(where))
        if page.locator(".desk-field").evaluate("field => field === document.activeElement"):
            break
    regions = ["desk-findings", "desk-acts", "desk-aids", "desk__page", "desk__filters", "desk__list"]
    assert [each for each in seen if each in regions] == regions
    expect(page.locator(".desk-field")).to_be_focused()
    page.keyboard.press("Shift+F6")
    assert page.evaluate(where) == "desk__list"


def test_a_page_whose_texts_are_all_approved_goes_live(log_in, visit, site: Site):
    titles = "translate(translation, {TITLE['en']: TITLE['ru']})\napprove(translation)"
    address = a_desk(site, WRITTEN, titles)
    reviewer = log_in("admin")
    reviewer.goto(address)
    button = part(reviewer, "publish")
    expect(button).not_to_have_attribute("aria-disabled", "true")
    with reviewer.expect_response("**/publish/") as answer:
        button.click()
    assert answer.value.status == 200, answer.value.text()
    expect(part(reviewer, "whyNot")).to_have_text("Published.")
    path = at_work(site, f"print({number(address)}.get_target_instance().get_url_parts()[2])")
    expect(visit(path).locator("main")).to_contain_text(DAYS_RU)


def test_each_of_three_hundred_texts_can_be_worked_at(log_in, site):
    address = a_desk(site, {f"On day {day} she walked <b>far</b>.": "" for day in range(1, 300)})
    page = log_in("translator-ru")
    page.goto(address)
    for day in (1, 150, 299):
        option(page, f"On day {day} she").click()
        expect(page.locator("[data-desk-target=source]")).to_contain_text(f"On day {day} she")
        expect(page.locator(".desk-field")).to_be_editable()


# --- links


def test_a_link_is_led_elsewhere_with_the_keyboard_and_a_wrong_address_is_told_beside_it(log_in, site):
    text = '<a href="https://example.org/guide/">Our guide</a> is ready.'
    address = a_desk(site, {text: ""})
    page = log_in("translator-ru")
    page.goto(address)
    option(page, "Our guide").click()
    page.locator(".desk-field").press("Tab")
    link = page.get_by_role("textbox", name="Ссылка 1 ведёт на https://example.org/guide/")
    expect(link).to_be_focused()
    page.keyboard.type("example.org/ru")
    page.keyboard.press("Control+Enter")
    expect(link).to_have_attribute("aria-invalid", "true", timeout=SOON)
    expect(page.locator(".desk-link")).to_contain_text("Укажите адрес полностью")
    link.fill("https://example.org/ru/guide/")
    link.press("Enter")
    expect(link).not_to_have_attribute("aria-invalid", "true", timeout=SOON)
    expect(page.locator("[data-desk-target=news]")).to_have_text("Адрес ссылки сохранён.", timeout=SOON)
    page.reload()
    option(page, "Our guide").click()
    expect(link).to_have_value("https://example.org/ru/guide/")
