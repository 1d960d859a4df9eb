"""The page beside the desk: each text is found on it, and nothing of it is kept."""

import re
from collections import defaultdict

import pytest
from bs4 import BeautifulSoup, Tag
from django.apps import apps
from django.test import RequestFactory
from django.utils import translation as active
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.strings import StringValue

from cms.delivery.models import PublicPage
from cms.translation.models import SegmentText
from cms.translation.preview import render
from stories.models import Hospital, Person, StoryPage, Therapy
from tests import builders
from tests.stories.test_demo import demo, site  # noqa: F401

PAGE_TYPES = (
    "HomePage TreatmentIndexPage TreatmentPage StoryIndexPage StoryPage ArticleIndexPage ArticlePage StandardPage"
).split()
BODY = [
    {
        "type": "section",
        "value": {"title": "Spring", "text": '<p>She <b>walked</b> <a href="/en/">again</a>.</p>'},
    }
]
EVERYTHING = [
    *apps.get_app_config("wagtailcore").get_models(),
    *apps.get_app_config("wagtail_localize").get_models(),
    *apps.get_app_config("translation").get_models(),
    *apps.get_app_config("delivery").get_models(),
    *apps.get_app_config("publishing").get_models(),
    *apps.get_app_config("record").get_models(),
]


class Beside:
    """A page as the person at the desk sees it beside the texts."""

    def __init__(self, translation: Translation, *, texts: dict[int, str] | None = None):
        request = RequestFactory(SERVER_NAME="localhost").get("/admin/translation/desk/1/page/?segment=3")
        self.html = render(translation, request, texts=texts)
        self.soup = BeautifulSoup(self.html, "html.parser")
        self.elements: dict[int, list[Tag]] = defaultdict(list)
        for element in self.soup.select("[data-segment]"):
            self.elements[int(element["data-segment"])].append(element)

    def shows(self, segment: StringSegment, text: str) -> bool:
        """Whether a click on each place of this text leads to it, and from it to that text."""
        wanted = flat(StringValue(text).render_text())
        places = self.elements.get(segment.pk, [])
        return bool(places) and all(wanted in (flat(el.get_text()), el.get("alt")) for el in places)

    def at(self, segment: StringSegment) -> Tag:
        """The element that the desk leads to: not the one in the contents or in the box for search engines."""
        places = self.elements[segment.pk]
        in_main = [el for el in places if el.find_parent("main") and not el.find_parent("nav")]
        (element,) = in_main or places
        return element


def flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def a_translation(instance, language: str = "ru") -> Translation:
    source, _ = TranslationSource.update_or_create_from_instance(instance)
    return Translation.objects.create(source=source, target_locale=builders.locale(language))


def segments_of(translation: Translation) -> dict[str, StringSegment]:
    """The texts by their English wording."""
    found = StringSegment.objects.filter(source=translation.source).select_related("string", "context")
    return {segment.string.data: segment for segment in found.order_by("order")}


def keep(translation: Translation, segment: StringSegment, text: str, state: str = "draft") -> None:
    SegmentText.objects.create(
        locale=translation.target_locale,
        context=segment.context,
        source=segment.string,
        text=text,
        state=state,
    )


# --- the demo site


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("language", ["ru", "zh-hans"])
@pytest.mark.parametrize("page_type", PAGE_TYPES)
def test_a_click_leads_from_each_text_of_a_page_to_its_segment_and_back(page_type, language):
    of_type = Translation.objects.filter(source__specific_content_type__model=page_type.lower())
    found = []
    for translation in of_type.filter(target_locale__language_code=language):
        stored = StringTranslation.objects.filter(locale=translation.target_locale)
        wordings = {(text.translation_of_id, text.context_id): text.data for text in stored}
        segments = StringSegment.objects.filter(source=translation.source).select_related("string")
        texts = {segment.pk: wordings[segment.string_id, segment.context_id] for segment in segments}
        beside = Beside(translation, texts=texts)
        assert set(beside.elements) <= set(texts)
        assert not re.search("[\ufdd0-\ufdef]", beside.html)
        found += [beside.shows(segment, texts[segment.pk]) for segment in segments]
    assert len(found) > 1
    assert sum(found) / len(found) >= 0.98


# --- one page


@pytest.fixture
def story(db) -> StoryPage:
    return builders.a_story(title="Forty days", lead="A long road.", body=BODY, subtype="IgA-κ")


def test_a_translator_sees_the_page_before_it_exists_in_the_language(story):
    translation = a_translation(story)
    keep(translation, segments_of(translation)["Forty days"], "Сорок дней")
    beside = Beside(translation)
    assert beside.soup.html["lang"] == "ru"
    assert beside.soup.h1.get_text() == "Сорок дней"
    with active.override("ru"):
        assert active.gettext("Where the story comes from") in beside.soup.get_text()
    assert not story.has_translation(translation.target_locale)


def test_a_translator_sees_what_is_kept_in_whatever_state(story):
    translation = a_translation(story)
    segments = segments_of(translation)
    for state, (segment, text) in {
        "draft": (segments["Forty days"], "Сорок дней"),
        "outdated": (segments["A long road."], "Долгая дорога."),
        "approved": (segments["Spring"], "Весна"),
    }.items():
        keep(translation, segment, text, state)
    beside = Beside(translation)
    assert beside.at(segments["A long road."]).get_text() == "Долгая дорога."
    assert beside.at(segments["Spring"]).get_text() == "Весна"
    assert beside.shows(segments["Forty days"], "Сорок дней")


def test_what_is_being_typed_stands_in_place_of_what_is_kept(story):
    translation = a_translation(story)
    title = segments_of(translation)["Forty days"]
    keep(translation, title, "Сорок дней")
    assert Beside(translation, texts={title.pk: "Сорок два дня"}).soup.h1.get_text() == "Сорок два дня"


def test_an_empty_text_is_shown_in_english_and_says_so(story):
    translation = a_translation(story)
    lead = segments_of(translation)["A long road."]
    keep(translation, lead, "  ")
    element = Beside(translation).at(lead)
    assert element.get_text() == "A long road."
    assert element["lang"] == "en"
    assert element.has_attr("data-untranslated")


def test_a_translated_text_is_in_the_language_of_its_page(story):
    translation = a_translation(story)
    lead = segments_of(translation)["A long road."]
    element = Beside(translation, texts={lead.pk: "Долгая дорога."}).at(lead)
    assert not element.has_attr("lang")
    assert not element.has_attr("data-untranslated")


def test_marks_and_links_stand_where_the_translator_put_them(story):
    translation = a_translation(story)
    sentence = next(segment for text, segment in segments_of(translation).items() if "walked" in text)
    text = 'Она <a id="a1">снова</a> <b>пошла</b>.'
    element = Beside(translation, texts={sentence.pk: text}).at(sentence)
    assert element.a["href"] == "/en/"
    assert element.b.get_text() == "пошла"
    assert element.get_text() == "Она снова пошла."


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        '<img src="x" onerror="alert(1)">',
        '<a href="javascript:alert(1)">here</a>',
        '<a id="a7">here</a>',
        '<b id="a1" onclick="alert(1)">here</b>',
        "2 < 3 > 1",
        "</p></main><form><b>here",
    ],
)
def test_what_is_typed_can_do_nothing_on_the_page(story, typed):
    translation = a_translation(story)
    sentence = next(segment for text, segment in segments_of(translation).items() if "walked" in text)
    element = Beside(translation, texts={sentence.pk: typed}).at(sentence)
    assert element.find_all(["script", "img", "form"]) == []
    for inner in element.find_all(True):  # where nothing of it is left, the English with its own link
        assert inner.attrs in ({}, {"href": "/en/", "target": "_blank"})


def test_the_page_of_a_language_that_has_one_shows_the_texts_of_the_desk(db):
    pages = builders.in_all_languages(builders.a_story, lead="A long road.", live=False)
    translation = a_translation(pages["en"])
    lead = segments_of(translation)["A long road."]
    keep(translation, lead, "Долгая дорога.")
    assert Beside(translation).at(lead).get_text() == "Долгая дорога."
    assert StoryPage.objects.get(pk=pages["ru"].pk).lead == "A long road."


def test_looking_at_a_page_keeps_nothing_and_counts_nothing(story):
    translation = a_translation(story)
    before = [list(model.objects.order_by("pk").values()) for model in EVERYTHING]
    Beside(translation, texts=dict.fromkeys((s.pk for s in segments_of(translation).values()), "Текст"))
    assert [list(model.objects.order_by("pk").values()) for model in EVERYTHING] == before


def test_the_page_speaks_its_language_and_the_desk_goes_on_in_its_own(story):
    beside = Beside(a_translation(story))
    assert active.get_language() == "en"
    assert beside.soup.find(class_="desk-beside")["lang"] == "en"


def test_no_script_runs_no_form_is_sent_and_no_link_leads_away(story):
    soup = Beside(a_translation(story)).soup
    assert [script["src"].rsplit("/", 1)[1] for script in soup.find_all("script")] == ["desk-page.js"]
    assert all(form.has_attr("inert") for form in soup.find_all("form"))
    links = [link for link in soup.find_all("a", href=True) if not link["href"].startswith("#")]
    assert links
    assert {link.get("target") for link in links} == {"_blank"}
    assert "noindex" in soup.find("meta", attrs={"name": "robots"})["content"]


def test_search_texts_are_shown_as_search_engines_show_them(story):
    story.search_description = "What one person went through."
    story.seo_title = "Forty days in hospital"
    translation = a_translation(story)
    segments = segments_of(translation)
    beside = Beside(translation)
    result = beside.at(segments["What one person went through."]).find_parent(class_="desk-beside")
    assert "Forty days" in result.get_text()
    assert "/ru/stories/" in result.get_text()
    assert beside.shows(segments["Forty days in hospital"], "Forty days in hospital")


def test_a_person_without_a_name_on_the_page_still_has_the_text_of_it_to_translate(story):
    story.display_name, story.name_use = "Anna", StoryPage.NameUse.NONE
    translation = a_translation(story)
    name = segments_of(translation)["Anna"]
    beside = Beside(translation, texts={name.pk: "Анна"})
    assert beside.at(name).get_text() == "Анна"
    assert "Name shown" in beside.at(name).find_parent("div").get_text()
    assert beside.at(name).find_parent("main") is None


def test_visitors_find_no_trace_of_the_preview_on_the_page_itself(story, client):
    Beside(a_translation(story))
    page = client.get(PublicPage.objects.get(page_id=story.pk).path).content.decode()
    assert "data-segment" not in page
    assert not re.search("[\ufdd0-\ufdef]", page)


# --- records that pages show


def a_person() -> Person:
    hospital = Hospital.objects.create(locale=builders.locale(), name="Casebook West", slug="west")
    return Person.objects.create(
        locale=builders.locale(), name="Anna Li", role="Haematologist", credentials="MD", hospital=hospital
    )


def a_therapy() -> Therapy:
    return Therapy.objects.create(
        locale=builders.locale(), name="CAR-T cells", short_name="CAR-T", slug="car-t", summary="Own cells."
    )


def a_hospital() -> Hospital:
    return Hospital.objects.create(locale=builders.locale(), name="Casebook West", city="Xi’an", slug="west")


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["ru", "zh-hans"])
@pytest.mark.parametrize(
    "build",
    [
        builders.a_disclaimer,
        lambda: builders.a_claim(
            meaning="Most.", population="All.", regimen="One infusion.", locator="Table 3"
        ),
        lambda: builders.a_condition(summary="A disease of plasma cells."),
        a_therapy,
        a_hospital,
        a_person,
    ],
    ids="OutcomeDisclaimer EfficacyClaim Condition Therapy Hospital Person".split(),
)
def test_a_click_leads_from_each_text_of_a_record_to_its_segment_and_back(build, language):
    translation = a_translation(build(), language)
    segments = segments_of(translation)
    texts = {segment.pk: f"{text} {segment.pk}" for text, segment in segments.items()}
    beside = Beside(translation, texts=texts)
    assert beside.soup.html["lang"] == translation.target_locale.language_code.replace("hans", "Hans")
    assert segments
    assert all(beside.shows(segment, texts[segment.pk]) for segment in segments.values())
