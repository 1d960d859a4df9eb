"""The feed of stories: every item begins with its disclaimer."""

from xml.etree import ElementTree as ET

import pytest
from django.utils import timezone

from cms.delivery.feeds import ITEMS
from tests.builders import WORDS, a_story, a_story_index, a_treatment, an_article, in_all_languages

pytestmark = pytest.mark.django_db

ATOM = {"a": "http://www.w3.org/2005/Atom"}
SHORT = {
    "en": "One person’s experience. It does not predict yours.",
    "ru": "Это опыт одного человека. Он не предсказывает ваш.",
    "zh-hans": "以上为个人经历，不代表他人结果。",
}


def items(client, language: str = "en") -> list[ET.Element]:
    response = client.get(f"/{language}/stories/feed/")
    assert response.status_code == 200
    return ET.fromstring(response.content).findall("a:entry", ATOM)


def text(item: ET.Element) -> str:
    return item.find("a:summary", ATOM).text


@pytest.mark.parametrize("language", sorted(SHORT))
def test_every_item_begins_with_the_disclaimer_of_its_language(client, language):
    in_all_languages(a_story)
    a_story(language=language, outcome_category="", outcome_detail="")
    found = items(client, language)
    assert len(found) == 2
    for item in found:
        assert text(item).startswith(SHORT[language])
        assert WORDS[language] in text(item)


def test_an_outcome_is_told_as_one_persons_after_the_disclaimer(client):
    a_story(outcome_category="VGPR", outcome_after=4, outcome_after_unit="months")
    (item,) = items(client)
    told = text(item)
    assert told.index(SHORT["en"]) < told.index("one person:") < told.index("Very good partial response")


def test_the_feed_is_in_the_language_of_its_address(client):
    in_all_languages(a_story)
    feed = ET.fromstring(client.get("/zh-hans/stories/feed/").content)
    assert feed.find("a:title", ATOM).text == "患者故事"
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "zh-hans"


def test_only_stories_are_in_it_newest_first(client):
    now = timezone.now()
    a_treatment()
    an_article()
    old = a_story(title=f"Old. {WORDS['en']}", first_published_at=now.replace(year=2024))
    new = a_story(title=f"New. {WORDS['en']}", first_published_at=now)
    found = [item.find("a:title", ATOM).text for item in items(client)]
    assert found == [new.title, old.title]


def test_a_withdrawn_story_leaves_the_feed_at_once(client):
    story = a_story()
    story.consent.withdrawn_on = timezone.localdate()
    story.consent.save()
    assert items(client) == []


def test_a_feed_is_not_endless(client):
    first = a_story()
    row = first.public_row
    for number in range(ITEMS + 2):
        page = a_story(live=False, outcome_disclaimer=None, expected_results=None, consent=None)
        row.pk, row.page_id, row.path = None, page.pk, f"/en/stories/copy-{number}/"
        row.save()
    assert len(items(client)) == ITEMS


def test_text_pasted_from_another_program_does_not_break_the_feed(client):
    a_story(lead=f"{WORDS['en']}\x0bA line from a slide.\x0c")
    (item,) = items(client)
    assert "A line from a slide." in text(item)


def test_markup_in_a_title_stays_text(client):
    a_story(title="Anna, CD4 < 200 & the “others”")
    (item,) = items(client)
    assert item.find("a:title", ATOM).text == "Anna, CD4 < 200 & the “others”"


@pytest.mark.parametrize("language", sorted(SHORT))
def test_where_there_is_no_story_index_there_is_no_feed(client, language):
    assert client.get(f"/{language}/stories/feed/").status_code == 404


def test_a_feed_without_stories_is_empty(client):
    a_story_index()
    assert items(client) == []
