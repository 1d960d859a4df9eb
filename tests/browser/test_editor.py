"""An editor writes a story and a treatment page, and learns from the forms what they still need."""

from playwright.sync_api import Page, expect

from tests.browser.admin import (
    add_block,
    add_page,
    choose,
    choose_consent,
    field,
    press,
    say_where_it_comes_from,
    say_who_reviewed_it,
    told,
)

DISCLAIMER = "This is one person’s experience. It does not predict yours."
LEAD = "Vera was treated far from home, and tells here what the long weeks in hospital were like."
DAYS = "In the third week she could walk to the window."

# every kind of block of a story: what is typed into it, and then what is chosen
BLOCKS = [
    ("Section", {"title": "The first weeks", "prose": DAYS}, {}),
    ("Paragraph", {"prose": "Her sister wrote down what the doctors said."}, {}),
    ("List", {"title": "What she took along", "items-0-value": "A warm scarf"}, {}),
    (
        "Numbered challenges",
        {
            "title": "Difficulties",
            "items-0-value-name": "Distance",
            "items-0-value-text": "Home was two flights away.",
        },
        {},
    ),
    (
        "Interventions",
        {
            "title": "What the ward did",
            "items-0-value-name": "Fluids",
            "items-0-value-text": "Two litres a day.",
        },
        {},
    ),
    ("Patient quote", {"text": "I counted the tram stops in my head."}, {}),
    ("Expert quote", {"text": "We looked at her kidneys every morning."}, {"Choose person": "Dr"}),
    (
        "Expert perspective",
        {"title": "A doctor’s view", "paragraphs-0-value": "Her case asked for patience."},
        {"Choose person": "Dr"},
    ),
    (
        "Questions and answers",
        {
            "title": "Questions to Vera",
            "turns-0-value-question": "What was hardest?",
            "turns-0-value-answers-0-value": "The waiting.",
        },
        {},
    ),
    (
        "Treatment steps",
        {
            "title": "Step by step",
            "steps-0-value-name": "Collection",
            "steps-0-value-text": "Cells were collected in one morning.",
            "steps-0-value-day": "-30",
        },
        {},
    ),
    ("Image", {"alt": "A drawing of many cells"}, {"Choose an image": "Drawing: story qian"}),
    ("Claim", {}, {"Choose efficacy claim": "karmma-orr"}),
    ("Risks", {"title": "What can go wrong", "items-0-value": "Infections are common."}, {}),
    ("Contact", {"title": "Your own questions", "text": "A coordinator answers in your language."}, {}),
]


def open_record(page: Page) -> None:
    page.get_by_role("tab", name="Record").click()


def fill_record(page: Page) -> None:
    """The structured record, on its own tab."""
    open_record(page)
    page.get_by_label("Name shown").fill("Vera")
    page.get_by_label("Age band").select_option("50 to 59")
    page.get_by_label("Country").select_option("Russia")
    choose(field(page, "condition"), "Choose condition", "Multiple myeloma")
    add_block(page, "staging").locator("select").first.select_option("R-ISS")
    field(page, "staging").locator("select").last.select_option("II")
    choose(add_block(page, "therapies"), "Choose therapy", "BCMA CAR-T")
    choose(add_block(page, "hospitals"), "Choose hospital", "Riverside")
    add_block(page, "adverse_events", texts={"event": "Fever"})
    add_block(page, "timeline", texts={"day": "21", "text": "She walked to the window."})
    page.get_by_label("Response").select_option("Partial response")
    page.get_by_label("Criteria").select_option("IMWG criteria")
    page.get_by_label("Time since treatment").fill("30")
    page.get_by_role("tab", name="Story").click()


def expect_preview(page: Page, size: str, *, narrower_than: int = 10_000, wider_than: int = 0) -> None:
    """The preview in one of its sizes shows the story as readers of that width would see it."""
    page.locator("label").filter(has=page.get_by_role("radio", name=f"Preview in {size} size")).click()
    preview = page.frame_locator("#w-preview-iframe, [data-preview-iframe]")
    expect(preview.get_by_role("heading", level=1, name="The window on the third floor")).to_be_visible()
    width = preview.locator("html").evaluate("() => innerWidth")
    assert wider_than < width < narrower_than
    assert preview.locator("html").evaluate("() => document.scrollingElement.scrollWidth") <= width


def test_an_editor_writes_a_story_and_publishes_it_once_it_stands_on_something(log_in, visit, site):
    page = log_in("editor")
    add_page(page, "Patient stories")
    page.get_by_role("textbox", name="Title*").fill("The window on the third floor")
    page.get_by_role("textbox", name="Lead").fill(LEAD)
    for kind, texts, chosen in BLOCKS:
        block = add_block(page, "body", kind, texts)
        for button, what in chosen.items():
            choose(block, button, what)
    fill_record(page)

    # a draft needs nothing but a title
    press(page, "Save draft")
    expect(told(page)).to_contain_text("has been")
    expect(field(page, "outcome_disclaimer")).not_to_contain_text("Choose one.")
    assert site.fetch("/en/stories/the-window-on-the-third-floor/")[0] == 404

    page.get_by_role("button", name="Toggle preview").click()
    expect_preview(page, "mobile", narrower_than=400)
    expect_preview(page, "desktop", wider_than=1000)
    page.get_by_role("button", name="Toggle preview").click()

    press(page, "Publish")
    disclaimer, results, consent = (
        field(page, name) for name in ("outcome_disclaimer", "expected_results", "consent")
    )
    expect(disclaimer).to_contain_text("has no outcome disclaimer. Choose one.")
    expect(results).to_contain_text("Choose an approved claim.")
    expect(consent).to_contain_text("Choose the patient’s record.")
    expect(page.get_by_role("textbox", name="Lead")).to_have_value(LEAD)
    expect(field(page, "body").locator("[contenteditable=true]").first).to_have_text(DAYS)
    expect(field(page, "body").locator("[name='body-count']")).to_have_value(str(len(BLOCKS)))
    assert site.fetch("/en/stories/the-window-on-the-third-floor/")[0] == 404

    choose(disclaimer, "Choose outcome disclaimer", "Patient stories: blood cancers")
    choose(results, "Choose efficacy claim", "karmma-orr")
    choose_consent(page, "CR-2025-013")
    say_where_it_comes_from(page)
    say_who_reviewed_it(page)
    press(page, "Publish")
    expect(told(page)).to_contain_text("published")

    public = visit("/en/stories/the-window-on-the-third-floor/")
    shown = public.locator("[data-outcome-disclaimer]").first
    expect(shown).to_be_visible()
    expect(shown).to_contain_text(DISCLAIMER)
    text = public.locator("main").inner_text()
    for _, texts, _ in BLOCKS:
        for typed in texts.values():
            if not typed.lstrip("-").isdigit() and typed != "A drawing of many cells":
                assert typed in text.replace("\u00a0", " ")
    expect(public.get_by_role("img", name="A drawing of many cells")).to_be_visible()
    expect(public.locator("main")).to_contain_text("Partial response")


def test_an_editor_needs_a_disclaimer_for_a_treatment_page_too(log_in, visit, site):
    page = log_in("editor")
    add_page(page, "Treatments")
    page.get_by_role("textbox", name="Title*").fill("Care after treatment")
    page.get_by_role("textbox", name="Lead").fill("What the months after treatment can ask of a person.")
    add_block(page, "body", "Section", {"title": "At home", "prose": "Rest comes before walking."})
    press(page, "Save draft")
    expect(field(page, "outcome_disclaimer")).not_to_contain_text("Choose one.")
    press(page, "Publish")
    expect(field(page, "outcome_disclaimer")).to_contain_text("has no outcome disclaimer. Choose one.")
    expect(field(page, "body").locator("[contenteditable=true]")).to_have_text("Rest comes before walking.")
    assert site.fetch("/en/treatments/care-after-treatment/")[0] == 404

    choose(field(page, "outcome_disclaimer"), "Choose outcome disclaimer", "Figures on treatment pages")
    press(page, "Publish")
    expect(field(page, "reviewed_by")).to_contain_text("who reviewed it as a clinician")
    say_who_reviewed_it(page)
    press(page, "Publish")
    expect(told(page)).to_contain_text("published")
    public = visit("/en/treatments/care-after-treatment/")
    expect(public.locator("[data-outcome-disclaimer]")).to_be_visible()
