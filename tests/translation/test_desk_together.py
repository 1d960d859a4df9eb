"""What the desk’s script hears of others: newer versions, texts that left the page, and never a silent overwriting."""

import random

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.rich_text import RichText

from cms.translation import desk, rows
from cms.translation.models import SegmentVersion
from cms.translation.states import Act
from stories.models import StoryPage
from tests.builders import a_story, an_admin
from tests.desk import a_reviewer, a_translation, a_translator
from tests.translation.test_desk_views import LEAD, RIGHT, act, address, post, signed_in

pytestmark = pytest.mark.django_db

MOST_QUERIES = 35  # of the 60 that are allowed; with the session, the person and their rights


@pytest.fixture
def translation():
    return a_translation(a_story(lead=LEAD))


@pytest.fixture
def lead(translation):
    return row_of(translation, LEAD)


def row_of(translation, source):
    return next(row for row in rows.rows(translation) if row.source == source)


def long_translation(count):
    """A story of this many paragraphs, each written, some of them sent back."""
    names = ["".join("aeoubknprs"[int(digit)] for digit in str(number)) for number in range(count)]
    body = [("paragraph", RichText(f"<p>She met {name}.</p>")) for name in names]
    translation = a_translation(a_story(lead=LEAD, body=body))
    written = {row.id: row.source.replace("She met", "Она встретила") for row in paragraphs(translation)}
    desk.mark_all_translated(translation, written, user=a_translator())
    for row in paragraphs(translation)[:5]:
        desk.send_back(translation, row.id, base=row.version, comment="Shorter.", user=a_reviewer())
    return translation


def paragraphs(translation):
    return [row for row in rows.rows(translation) if row.source.startswith("She met")]


def change_lead(translation, lead):
    page = StoryPage.objects.get(translation_key=translation.source.object_id, locale__language_code="en")
    page.lead = lead
    page.save()
    translation.source.update_from_db()


def test_opening_costs_as_many_queries_for_five_hundred_texts_as_for_ten():
    costs = []
    for count in (10, 500):
        translation = long_translation(count)
        client = signed_in(a_translator())
        client.get(address("", translation.pk))  # what is cached for everybody is cached now
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert client.get(address("", translation.pk)).status_code == 200
        costs.append(len(asked))
    assert costs[0] == costs[1] <= MOST_QUERIES


def test_who_is_at_the_desk_hears_which_texts_have_a_newer_version_and_asks_for_these(translation, lead):
    act(signed_in(an_admin()), translation, lead, "save", text=RIGHT)
    client = signed_in(a_translator())
    versions = post(client, address("_presence", translation.pk), {"segment": 0}).json()["versions"]
    assert {int(pk) for pk in versions} == {row.id for row in rows.rows(translation)}
    assert [int(pk) for pk, version in versions.items() if version] == [lead.id]
    told = client.get(address("_segments", translation.pk), {"only": f"{lead.id},x"}).json()["segments"]
    assert [(row["id"], row["number"], row["text"]) for row in told] == [(lead.id, lead.number, RIGHT)]


def test_a_text_that_left_the_page_is_gone_and_no_conflict(translation, lead):
    change_lead(translation, "Something else entirely, about another person and no day.")
    answer = act(signed_in(a_translator()), translation, lead, "save", text=RIGHT)
    assert answer.status_code == 410
    assert answer.json()["detail"]
    assert "theirs" not in answer.json()


def test_what_was_written_for_a_text_that_left_the_page_is_told_at_the_desk():
    leaves, stays = "He sang to the children all night long.", "The sea was calm."
    body = [("paragraph", RichText(f"<p>{text}</p>")) for text in (stays, leaves)]
    translation = a_translation(a_story(lead=LEAD, body=body))
    client = signed_in(a_translator())
    act(client, translation, row_of(translation, leaves), "save", text="Он пел детям всю ночь.")
    assert client.get(address("_segments", translation.pk)).json()["retired"] == []
    page = StoryPage.objects.get(translation_key=translation.source.object_id, locale__language_code="en")
    del page.body[1]
    page.save()
    translation.source.update_from_db()
    (told,) = client.get(address("_segments", translation.pk)).json()["retired"]
    assert (told["source"], told["text"], told["state"]) == (leaves, "Он пел детям всю ночь.", "draft")


def test_what_went_on_into_a_changed_text_is_told_in_its_history_alone(translation, lead):
    client = signed_in(a_translator())
    act(client, translation, lead, "save", text=RIGHT)
    for later in ("She went home after 27 days.", "She went home after 27 days in all."):
        change_lead(translation, later)
        assert client.get(address("_segments", translation.pk)).json()["retired"] == []
    now = row_of(translation, later)
    versions = client.get(address("_history", translation.pk, now.id)).json()["versions"]
    assert RIGHT in {version["text"] for version in versions}


def test_five_hundred_interleaved_saves_overwrite_nothing_silently(translation, lead):
    dice = random.Random(500)
    seen = {signed_in(a_translator()): 0, signed_in(an_admin()): 0}
    url = address("_segment", translation.pk, lead.id)
    standing, conflicts = "", 0
    for number in range(500):
        client = dice.choice(list(seen))
        text = f"Через 26 дней, запись {number}."
        answer = post(client, url, {"act": "save", "base": seen[client], "text": text})
        told = answer.json()
        if answer.status_code == 409:
            conflicts += 1
            assert (told["theirs"]["text"], told["mine"]) == (standing, text)
            assert SegmentVersion.objects.filter(text=text, act=Act.CONFLICT.value).exists()
            if dice.random() < 0.5:
                seen[client] = told["theirs"]["version"]  # has seen both, and goes on from theirs
        else:
            assert answer.status_code == 200
            assert told["row"]["version"] == seen[client] + 1
            seen[client], standing = told["row"]["version"], text
    assert conflicts > 100
    assert row_of(translation, LEAD).text == standing
