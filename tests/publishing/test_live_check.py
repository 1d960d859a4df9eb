"""The live check examines the form as somebody writes it: in words, with rights, and saving nothing."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Revision

from cms.publishing.report import told
from cms.publishing.rules import Obstacle
from stories.models import StoryPage
from tests.builders import (
    a_consent,
    a_disclaimer,
    a_story,
    a_story_index,
    a_treatment,
    a_user,
    an_admin,
    an_editor,
    locale,
)
from tests.editor import check, form_of, text_of

pytestmark = pytest.mark.django_db
NO_DISCLAIMER = "This page speaks of outcomes and has no outcome disclaimer."
CLEAR = "Nothing stands in the way of publishing."


def new_url(parent, model: str = "storypage") -> str:
    return reverse("casebook_check_new", args=["stories", model, parent.pk])


@pytest.fixture
def editor(client):
    user = an_editor()
    client.force_login(user)
    return user


@pytest.fixture
def compliance(client):
    user = a_user("officer", "Compliance officers", first_name="Irina", last_name="Volk")
    client.force_login(user)
    return user


# --- what it says


def test_the_unsaved_form_is_examined_and_not_the_saved_page(client, editor):
    story = a_story(live=False, outcome_disclaimer=None)
    assert NO_DISCLAIMER in text_of(check(client, story))
    chosen = text_of(check(client, story, outcome_disclaimer=a_disclaimer().pk))
    assert NO_DISCLAIMER not in chosen
    assert CLEAR in chosen


def test_nothing_is_ever_saved(client, editor):
    story = a_story(live=False)
    before = (Revision.objects.count(), Page.objects.get(pk=story.pk).title)
    text_of(check(client, story, title="Another title", lead="Another lead, also written in English."))
    assert (Revision.objects.count(), Page.objects.get(pk=story.pk).title) == before


def test_an_obstacle_says_what_where_why_and_what_to_do(client, editor):
    html = text_of(check(client, a_story(live=False, outcome_disclaimer=None)))
    assert NO_DISCLAIMER in html
    assert "Choose one." in html
    assert 'data-jump="outcome_disclaimer"' in html
    assert "Story › Outcome disclaimer" in html
    assert "TST-001" in html
    assert "<cite>16 CFR 255.2; FTC Health Products Compliance Guidance (2022)</cite>" in html
    assert "Nobody can waive this." in html


def test_obstacles_are_counted_apart_from_findings(client, editor):
    story = a_story(live=False, outcome_disclaimer=None, consent=None, material_connection="")
    html = text_of(check(client, story))
    assert "2 obstacles stop publication." in html
    assert "1 finding needs a waiver." in html
    assert 'data-total="3"' in html


def test_wording_is_parted_before_anything_is_named_in_it():
    what, then = told(Obstacle("claim-unsourced", field="body", about="J. Doe. A trial"))
    assert what == "The claim “J. Doe. A trial” lacks a current source, the place in it or the data cut-off."
    assert then == "Add them, or take the claim out."


def test_a_date_in_the_text_adds_points_while_it_is_written(client, editor):
    story = a_story(live=False, name_use="pseudonym")
    plain = text_of(check(client, story))
    assert "1 point; the limit is 3" in plain
    dated = text_of(check(client, story, lead="She was infused on 3 May 2024, and slept."))
    assert "a day of the calendar: “3 May 2024”" in dated
    assert 'role="img" aria-label="3 points; the limit is 3"' in dated


def test_a_story_under_a_real_name_has_no_meter(client, editor):
    story = a_story(live=False, name_use="real")
    assert 'role="img"' not in text_of(check(client, story))


def test_the_consent_card_says_what_is_covered_in_this_language(client, compliance):
    consent = a_consent(reference="CR-7", excluded=["age:ru"])
    story = a_story(language="ru", live=False, consent=consent)
    html = text_of(check(client, story))
    assert "CR-7" in html
    assert "before-publish__uncovered" in html
    english = a_story(live=False, consent=consent)
    assert "before-publish__uncovered" not in text_of(check(client, english))


def test_a_clear_page_shows_what_will_stand_in_the_record(client, editor):
    story = a_story(live=False, consent=a_consent(reference="CR-8"))
    html = text_of(check(client, story))
    assert "What will stand in the record" in html
    for words in ("Stories", "CR-8", "approved on"):
        assert words in html


# --- a page that does not exist yet


def test_a_new_page_is_examined_before_it_is_saved(client, editor):
    index = a_story_index()
    page = StoryPage(title="New", locale=locale())
    data = form_of(page, title="A new story", slug="")
    html = text_of(client.post(new_url(index), data))
    assert NO_DISCLAIMER in html
    assert "This story has no consent record." in html
    assert not StoryPage.objects.exists()


def test_a_new_page_takes_the_language_of_its_place(client):
    client.force_login(an_admin())
    index = a_story_index("ru")
    data = form_of(StoryPage(locale=locale("ru")), title="История", outcome_disclaimer=a_disclaimer("en").pk)
    assert "The outcome disclaimer is written in another language." in text_of(
        client.post(new_url(index), data)
    )


def test_a_page_type_that_may_not_stand_there_is_refused(client, editor):
    index = a_story_index()
    assert client.post(new_url(index, "treatmentpage"), {}).status_code in {302, 403}
    assert client.post(new_url(index, "nonsense"), {}).status_code == 404
    assert client.post(new_url(index, "person"), {}).status_code == 404


# --- rights


def test_only_who_may_edit_the_page_may_ask(client):
    story = a_story(live=False)
    client.force_login(a_user("translator", "Russian translators"))
    assert check(client, story).status_code == 403
    assert (
        client.post(new_url(a_story_index()), {}, headers={"X-Requested-With": "XMLHttpRequest"}).status_code
        == 403
    )


def test_without_a_session_the_answer_is_a_plain_no(client):
    assert check(client, a_story(live=False)).status_code == 403


def test_a_reader_of_the_address_gets_nothing(client, editor):
    assert client.get(reverse("casebook_check", args=[a_story(live=False).pk])).status_code == 405


def test_a_forged_request_is_refused(editor):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(editor)
    assert strict.post(reverse("casebook_check", args=[a_story(live=False).pk]), {}).status_code == 403


# --- what is wrong with the form


def test_a_deleted_page_is_told_as_gone(client, editor):
    assert client.post(reverse("casebook_check", args=[99_999]), {}).status_code == 404


PARAGRAPH = {"body-count": "1", "body-0-type": "paragraph", "body-0-order": "0", "body-0-deleted": ""}


@pytest.mark.parametrize(
    ("broken", "status"),
    [
        ({"body-count": False}, 400),
        ({"body-count": "many"}, 400),
        ({"body-count": "2"}, 400),
        ({**PARAGRAPH, "body-0-order": "first"}, 400),
        ({**PARAGRAPH, "body-0-value": "{not json"}, 400),
        ({**PARAGRAPH, "body-0-value": "[5]"}, 400),
        ({**PARAGRAPH, "body-0-type": "nonsense"}, 200),  # Wagtail leaves out a block it does not know
    ],
)
def test_a_broken_form_is_told_and_is_no_error(client, editor, broken, status):
    assert check(client, a_story(live=False), **broken).status_code == status


@pytest.mark.parametrize("value", ["99999999999999999999", "abc", "\x00", "-1"])
def test_a_value_of_another_shape_is_named_with_its_field(client, editor, value):
    html = text_of(check(client, a_story(live=False), age=value, outcome_disclaimer=value))
    assert "Cannot be read yet" in html
    assert 'data-jump="age"' in html
    assert 'data-jump="outcome_disclaimer"' in html


def test_a_missing_title_is_named_and_the_rest_is_still_examined(client, editor):
    html = text_of(check(client, a_story(live=False, outcome_disclaimer=None), title=""))
    assert "1 field cannot be read yet." in html
    assert NO_DISCLAIMER in html


# --- what it costs


def test_a_check_asks_the_database_a_fixed_number_of_questions(client, editor, django_assert_max_num_queries):
    story = a_story(live=False)
    check(client, story)
    with django_assert_max_num_queries(45):
        check(client, story)


def test_treatment_pages_are_examined_too(client, editor):
    assert NO_DISCLAIMER in text_of(check(client, a_treatment(live=False, outcome_disclaimer=None)))
