"""A page goes from English into Russian and Chinese: submitted, translated, checked, and published."""

from django.utils import translation
from playwright.sync_api import Page, expect

from cms.publishing.messages import MESSAGES
from tests.browser.admin import (
    add_block,
    add_page,
    choose,
    choose_consent,
    explore,
    field,
    name_the_risks,
    press,
    say_where_it_comes_from,
    say_who_reviewed_it,
    told,
)
from tests.browser.desk_pages import at_work
from tests.browser.site import Site
from tests.browser.test_desk import SOON, desk_of

# one for each day of a long stay
LONG = {
    "en": "On day %s of her stay lunch was brought at 12:30.",
    "ru": "На %s-й день в больнице обед принесли в 12:30.",
}

DISCLAIMER = {
    "Name*": "Stories of long stays",
    "First sentence*": "This is the experience of Vera alone.",
    "Text*": "Another person can fare differently. Ask a doctor who knows your case.",
    "Short form*": "The experience of one person; yours may differ.",
}
RUSSIAN_DISCLAIMER = {
    "Stories of long stays": "Истории о долгом лечении",
    "This is the experience of Vera alone.": "Это опыт одной Веры.",
    "Another person can fare differently. Ask a doctor who knows your case.": (
        "У другого человека всё может сложиться иначе. Спросите врача, который знает ваш случай."
    ),
    "The experience of one person; yours may differ.": "Опыт одного человека; у вас может быть иначе.",
}
RUSSIAN = {
    "A long stay": "Долгое лечение",
    "Vera tells what the weeks in hospital were like.": "Вера рассказывает, как прошли недели в больнице.",
    "She counted the days by the trams outside.": "Дни она считала по трамваям за окном.",
    "Known risks": "Известные риски",
    "Infections": "Инфекции",
}
CHINESE = {
    "A letter home": "一封家书",
    "Lin writes to his mother from the ward.": "小林在病房里给母亲写信，讲述自己的治疗。",
    "He wrote that the soup was good.": "他在信里说，医院的汤很好喝。",
    "Known risks": "已知风险",
    "Infections": "感染",
}


def refusal(code: str, language: str) -> str:
    """The beginning of what the gate says, in this language."""
    with translation.override(language):
        return str(MESSAGES[code]).split("%")[0]


def publish_story(page: Page, texts: list[str], disclaimer: str) -> None:
    """A short story in English, published by an editor."""
    title, lead, body, *risks = texts
    add_page(page, "Patient stories")
    page.get_by_role("textbox", name="Title*").fill(title)
    page.get_by_role("textbox", name="Lead").fill(lead)
    add_block(page, "body", "Paragraph", {"prose": body})
    name_the_risks(page, *risks)
    choose(field(page, "outcome_disclaimer"), "Choose outcome disclaimer", disclaimer)
    choose(field(page, "expected_results"), "Choose efficacy claim", "karmma-orr")
    choose_consent(page, "CR-2025-013")
    say_where_it_comes_from(page)
    say_who_reviewed_it(page)
    page.get_by_role("tab", name="Record").click()
    choose(field(page, "condition"), "Choose condition", "Multiple myeloma")
    press(page, "Publish")
    assert page.locator(".error-message").all_inner_texts() == []
    expect(told(page)).to_contain_text("published")


def submit(page: Page, title: str, *languages: str) -> None:
    explore(page, "Patient stories")
    row = page.get_by_role("row").filter(has=page.get_by_role("link", name=title, exact=True))
    row.get_by_role("button", name="More options").click()
    page.get_by_role("link", name="Translate this page").click()
    for language in languages:
        page.get_by_role("checkbox", name=language).check()
    page.get_by_role("button", name="Submit").click()
    expect(told(page)).to_contain_text("submitted for translation")


def translate(page: Page, words: dict[str, str], *, wrong: dict[str, str] | None = None) -> None:
    """Write every open text with the keyboard alone, first what is wrong where that is planted, until none is left."""
    field = page.locator(".desk-field")
    wrong = dict(wrong or {})
    while words:
        english = page.locator("[data-desk-target=source]").inner_text().strip()
        if planted := wrong.pop(english, ""):
            write(page, planted)
            expect(page.locator(".desk-finding")).not_to_have_count(0, timeout=SOON)
            page.keyboard.press("Control+Enter")
            expect(page.locator("#desk-why")).not_to_be_empty()
            assert page.locator("[data-desk-target=source]").inner_text().strip() == english
        theirs = words.pop(english)
        write(page, theirs)
        expect(page.locator(".desk-finding")).to_have_count(0, timeout=SOON)
        page.keyboard.press("Control+Enter")
        done = page.locator(".desk-option[data-state=translated]").filter(has_text=theirs)
        expect(done).not_to_have_count(0, timeout=SOON)
        if words:
            expect(field).to_be_focused(timeout=SOON)
            expect(page.locator("[data-desk-target=source]")).not_to_have_text(english, timeout=SOON)


def write(page: Page, words: str) -> None:
    page.keyboard.press("Control+a")
    page.keyboard.type(words)


def look_at_desk(page: Page, site: Site, title: str, language: str) -> None:
    page.goto(desk_of(site, title, language))
    expect(page.locator(".desk-field")).to_be_visible(timeout=SOON)


def open_desk(page: Page, site: Site, title: str, language: str) -> None:
    """At its first open text, with the caret in the field: F6 goes from region to region."""
    look_at_desk(page, site, title, language)
    field = page.locator(".desk-field")
    for _ in range(8):
        page.keyboard.press("F6")
        if field.evaluate("field => field === document.activeElement"):
            return
    expect(field).to_be_focused()


def approve_all(page: Page) -> None:
    """Every text in review, from the list, with its key for all that are clean."""
    page.locator(".desk-option[tabindex='0']").focus()
    page.keyboard.press("Shift+a")
    expect(page.locator(".desk-option:not([data-state=approved])")).to_have_count(0, timeout=SOON)


def publish(page: Page) -> None:
    """With the keyboard, and whatever the answer is."""
    button = page.locator("[data-desk-target=publish]")
    expect(button).not_to_have_attribute("aria-disabled", "true", timeout=SOON)
    button.focus()
    with page.expect_response("**/publish/"):
        page.keyboard.press("Enter")


def lengthen(site: Site, slug: str, *, days: range) -> None:
    """The story told at length, as its author would save and publish it."""
    code = f"""
from wagtail.rich_text import RichText
from stories.models import StoryPage
page = StoryPage.objects.get(slug={slug!r}, locale__language_code="en")
for day in {days!r}:
    page.body.append(("paragraph", RichText("<p>" + {LONG["en"]!r} % day + "</p>")))
page.save_revision().publish()
"""
    at_work(site, code)


def test_a_story_of_sixty_texts_is_translated_and_approved_with_the_keyboard_and_goes_live(
    log_in, visit, site
):
    title, *_ = RUSSIAN
    days = range(3, 58)
    long = {LONG["en"] % day: LONG["ru"] % day for day in days}
    officer, editor, translator, reviewer = (
        log_in(name) for name in ("compliance", "editor", "translator-ru", "reviewer-ru")
    )
    officer.goto("/admin/snippets/stories/outcomedisclaimer/add/")
    for label, text in DISCLAIMER.items():
        officer.get_by_role("textbox", name=label, exact=True).fill(text)
    press(officer, "Publish")
    approve_disclaimer(officer, DISCLAIMER["Name*"])

    publish_story(editor, list(RUSSIAN), DISCLAIMER["Name*"])
    lengthen(site, "a-long-stay", days=days)
    submit(editor, title, "Русский", "简体中文")
    assert site.fetch("/en/stories/a-long-stay/")[0] == 200
    assert site.fetch("/ru/stories/a-long-stay/")[0] == 404
    assert site.fetch("/zh-hans/stories/a-long-stay/")[0] == 404

    open_desk(translator, site, title, "ru")
    expect(translator.locator("[data-desk-target=publish]")).to_have_count(0)
    planted = {LONG["en"] % 40: LONG["ru"] % 41}
    translate(translator, RUSSIAN | long, wrong=planted)
    assert site.fetch("/ru/stories/a-long-stay/")[0] == 404

    look_at_desk(reviewer, site, title, "ru")
    approve_all(reviewer)
    # the gate says what is missing: the disclaimer in Russian, which only compliance may write
    publish(reviewer)
    expect(reviewer.get_by_role("dialog")).to_contain_text(refusal("disclaimer-not-live", "ru"))
    reviewer.keyboard.press("Escape")
    assert site.fetch("/ru/stories/a-long-stay/")[0] == 404

    open_desk(officer, site, DISCLAIMER["Name*"], "ru")
    translate(officer, dict(RUSSIAN_DISCLAIMER))
    look_at_desk(reviewer, site, DISCLAIMER["Name*"], "ru")
    approve_all(reviewer)
    officer.reload()
    publish(officer)
    approve_disclaimer(officer, RUSSIAN_DISCLAIMER[DISCLAIMER["Name*"]], locale="ru")

    look_at_desk(reviewer, site, title, "ru")
    publish(reviewer)
    public = visit("/ru/stories/a-long-stay/")
    expect(public.get_by_role("heading", level=1)).to_have_text(RUSSIAN[title])
    shown = public.locator("[data-outcome-disclaimer]").first
    expect(shown).to_be_visible()
    expect(shown).to_contain_text(RUSSIAN_DISCLAIMER[DISCLAIMER["First sentence*"]])
    expect(public.locator("main")).to_contain_text(LONG["ru"] % 40)
    assert site.fetch("/zh-hans/stories/a-long-stay/")[0] == 404

    # an edit of the source marks one text, with what changed; readers keep what was approved
    change = (
        "page.body.raw_data[10]['value'] = page.body.raw_data[10]['value'].replace('12:', '13:'); "
        "page.save_revision().publish()"
    )
    found = 'StoryPage.objects.get(slug="a-long-stay", locale__language_code="en")'
    at_work(site, f"from stories.models import StoryPage; page = {found}; {change}")
    open_desk(translator, site, title, "ru")
    expect(translator.locator(".desk-option[data-state=outdated]")).to_have_count(1)
    expect(translator.locator("[data-desk-target=change] del")).to_contain_text("12:")
    expect(translator.locator("[data-desk-target=change] ins")).to_contain_text("13:")
    assert "13:" not in site.fetch("/ru/stories/a-long-stay/")[1].decode()


def approve_disclaimer(page: Page, name: str, *, locale: str = "en") -> None:
    page.goto(f"/admin/snippets/stories/outcomedisclaimer/?locale={locale}")
    row = page.get_by_role("row").filter(has=page.get_by_role("link", name=name, exact=True))
    row.get_by_role("button", name="More options").click()
    page.get_by_role("link", name="Approve this text").click()
    page.get_by_role("button", name="Approve this text").click()
    expect(told(page)).to_contain_text("is approved")


def test_a_story_is_published_in_chinese_and_leaves_what_is_translated_already_alone(log_in, visit, site):
    title, *_ = CHINESE
    editor = log_in("editor")
    publish_story(editor, list(CHINESE), "Patient stories: blood cancers")
    submit(editor, title, "简体中文")
    # its disclaimer, claim and condition were translated before, and other stories rest on them
    status, body = site.fetch("/zh-hans/stories/yuri/")
    assert status == 200
    for words in ("这是一位患者的个人经历", "可测量的疾病指标下降", "多发性骨髓瘤"):
        assert words in body.decode()

    translator = log_in("translator-zh")
    open_desk(translator, site, title, "zh-hans")
    translate(translator, dict(CHINESE))
    assert site.fetch("/zh-hans/stories/a-letter-home/")[0] == 404

    reviewer = log_in("reviewer-zh")
    look_at_desk(reviewer, site, title, "zh-hans")
    approve_all(reviewer)
    publish(reviewer)
    public = visit("/zh-hans/stories/a-letter-home/")
    expect(public.get_by_role("heading", level=1)).to_have_text(CHINESE[title])
    expect(public.locator("[data-outcome-disclaimer]").first).to_contain_text("这是一位患者的个人经历")

    # one page, three languages: Russian has none of it, and says so
    public.get_by_role("link", name="Русский").click()
    public.wait_for_url("**/ru/stories/a-letter-home/")
    expect(public.get_by_role("heading", level=1)).to_have_text("На этом языке такой страницы нет")
    public.locator("main").get_by_role("link", name=title).click()
    public.wait_for_url("**/en/stories/a-letter-home/")
