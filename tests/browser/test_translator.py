"""A page goes from English into Russian and Chinese: submitted, translated, checked, and published."""

import re

from django.utils import translation
from playwright.sync_api import Locator, Page, expect

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

STORIES = {"ru": "Истории пациентов", "zh-hans": "患者故事"}

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


def open_page(page: Page, section: str, title: str) -> None:
    explore(page, section)
    page.get_by_role("link", name=title, exact=True).click()
    page.locator("li.incomplete, li.complete").first.wait_for()


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


def translate(page: Page, words: dict[str, str]) -> None:
    """Type the translation of each text in wagtail-localize’s editor and save it, text by text."""
    for english, theirs in words.items():
        text = page.locator("li.incomplete").filter(has=page.get_by_text(english, exact=True))
        text.get_by_role("button").last.click()
        text.locator("textarea").fill(theirs)
        text.get_by_role("button").last.click()
        expect(page.locator("li:not(.incomplete) p").filter(has_text=theirs).first).to_be_visible()


def publish_button(page: Page) -> Locator:
    """In the language of the person’s admin."""
    return page.get_by_role("button", name=re.compile("^(Publish in|Опубликовать|发布)"))


def publish(page: Page) -> None:
    with page.expect_navigation():
        publish_button(page).click()


def test_a_story_is_published_in_russian_when_it_and_its_disclaimer_are_translated_and_approved(
    log_in, visit, site
):
    title, *_ = RUSSIAN
    officer, editor, translator, reviewer = (
        log_in(name) for name in ("compliance", "editor", "translator-ru", "reviewer-ru")
    )
    officer.goto("/admin/snippets/stories/outcomedisclaimer/add/")
    for label, text in DISCLAIMER.items():
        officer.get_by_role("textbox", name=label, exact=True).fill(text)
    press(officer, "Publish")
    approve(officer, DISCLAIMER["Name*"])

    publish_story(editor, list(RUSSIAN), DISCLAIMER["Name*"])
    submit(editor, title, "Русский", "简体中文")
    assert site.fetch("/en/stories/a-long-stay/")[0] == 200
    assert site.fetch("/ru/stories/a-long-stay/")[0] == 404
    assert site.fetch("/zh-hans/stories/a-long-stay/")[0] == 404

    # whoever may not publish sees no button for it
    open_page(translator, STORIES["ru"], title)
    expect(publish_button(translator)).to_have_count(0)
    (first, theirs), *others = RUSSIAN.items()
    translate(translator, {first: theirs})

    # and whoever may is told what is missing: the rest of the text, and the disclaimer in Russian
    open_page(reviewer, STORIES["ru"], theirs)
    publish(reviewer)
    expect(told(reviewer)).to_contain_text(refusal("translation-unfinished", "ru"))
    expect(told(reviewer)).to_contain_text(refusal("disclaimer-not-live", "ru"))

    translate(translator, dict(others))
    officer.goto("/admin/snippets/stories/outcomedisclaimer/?locale=ru")
    officer.get_by_role("link", name=DISCLAIMER["Name*"]).click()
    translate(officer, RUSSIAN_DISCLAIMER)
    publish(officer)

    publish(reviewer)
    expect(told(reviewer)).to_contain_text(refusal("disclaimer-not-approved", "ru"))
    expect(told(reviewer)).not_to_contain_text(refusal("translation-unfinished", "ru"))
    assert site.fetch("/ru/stories/a-long-stay/")[0] == 404

    approve(officer, RUSSIAN_DISCLAIMER[DISCLAIMER["Name*"]], locale="ru")
    publish(reviewer)
    public = visit("/ru/stories/a-long-stay/")
    expect(public.get_by_role("heading", level=1)).to_have_text(theirs)
    shown = public.locator("[data-outcome-disclaimer]").first
    expect(shown).to_be_visible()
    expect(shown).to_contain_text(RUSSIAN_DISCLAIMER[DISCLAIMER["First sentence*"]])
    assert site.fetch("/zh-hans/stories/a-long-stay/")[0] == 404


def approve(page: Page, name: str, *, locale: str = "en") -> None:
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
    open_page(translator, STORIES["zh-hans"], title)
    expect(publish_button(translator)).to_have_count(0)
    translate(translator, CHINESE)
    assert site.fetch("/zh-hans/stories/a-letter-home/")[0] == 404

    reviewer = log_in("reviewer-zh")
    open_page(reviewer, STORIES["zh-hans"], CHINESE[title])
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
