"""What the desk’s script is answered: rows, refusals in words, and never a server error."""

import json
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.rich_text import RichText
from wagtail.users.models import UserProfile

from cms.translation import rows
from cms.translation.desk_views import MOST_BYTES
from cms.translation.models import GlossaryTerm, Presence
from tests.builders import a_story, an_admin
from tests.desk import a_reviewer, a_translation, a_translator, translate

pytestmark = pytest.mark.django_db

LEAD = "She went home after 26 days."
RIGHT = "Она вернулась домой через 26 дней."
WRONG = "Она вернулась домой через 62 дня."


@pytest.fixture
def translation():
    return a_translation(a_story(lead=LEAD))


@pytest.fixture
def lead(translation):
    return next(row for row in rows.rows(translation) if row.source == LEAD)


def signed_in(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


def address(name: str, *numbers: int) -> str:
    return reverse(f"casebook_desk{name}", args=numbers)


def post(client: Client, url: str, asked: object):
    body = asked if isinstance(asked, bytes | str) else json.dumps(asked)
    return client.post(
        url, body, content_type="application/json", headers={"X-Requested-With": "XMLHttpRequest"}
    )


def act(client: Client, translation, row, name: str, **asked):
    url = address("_segment", translation.pk, row.id)
    return post(client, url, {"act": name, "base": row.version, **asked})


# --- opening


def test_the_desk_opens_with_every_text_in_it(translation, lead):
    GlossaryTerm.objects.create(en="infusion bag", ru="мешок", zh_hans="袋")
    response = signed_in(a_translator()).get(address("", translation.pk))
    assert response.status_code == 200
    data = response.context["data"]
    assert [row["id"] for row in data["segments"]] == [row.id for row in rows.rows(translation)]
    assert {"en": "infusion bag", "target": "мешок", "note": ""} in data["terms"]
    assert data["may"]["translate"] is True
    assert data["may"]["approve"] is False
    assert data["language"] == {"code": "ru", "tag": "ru", "name": "Русский"}


def test_opening_costs_the_same_number_of_queries_for_few_and_for_many_texts(
    django_assert_max_num_queries,
):
    body = [("paragraph", RichText(f"<p>Paragraph {number}.</p>")) for number in range(40)]
    translation = a_translation(a_story(body=body))
    client = signed_in(a_translator())
    assert len(rows.rows(translation)) > 40
    with django_assert_max_num_queries(60):
        assert client.get(address("", translation.pk)).status_code == 200


def test_somebody_of_another_language_sees_nothing(translation):
    client = signed_in(a_translator("zh-hans"))
    response = client.get(
        address("_segments", translation.pk), headers={"X-Requested-With": "XMLHttpRequest"}
    )
    assert response.status_code == 403
    assert response.json()["detail"]
    assert client.get(address("", translation.pk)).status_code in {302, 403}


def test_nobody_comes_in_without_signing_in(translation, lead):
    assert Client().get(address("", translation.pk)).status_code == 302
    response = act(Client(), translation, lead, "save", text=RIGHT)
    assert response.status_code in {302, 403}
    assert rows.rows(translation)[lead.number - 1].text == ""


def test_a_post_without_the_token_is_refused(translation, lead):
    client = Client(enforce_csrf_checks=True)
    client.force_login(a_translator())
    assert act(client, translation, lead, "save", text=RIGHT).status_code == 403
    assert rows.rows(translation)[lead.number - 1].text == ""


# --- writing


def test_a_text_is_saved_and_its_figures_are_told(translation, lead):
    response = act(signed_in(a_translator()), translation, lead, "save", text=WRONG)
    row = response.json()["row"]
    assert (row["text"], row["state"], row["version"]) == (WRONG, "draft", 1)
    assert [found["code"] for found in row["findings"]] == ["figure-differs"]


def test_a_wrong_figure_is_not_handed_on_and_the_refusal_names_it(translation, lead):
    response = act(signed_in(a_translator()), translation, lead, "translate", text=WRONG)
    assert response.status_code == 400
    assert "62" in response.json()["detail"]


def test_two_people_on_one_text_get_both_texts_and_how_they_differ(translation, lead):
    act(signed_in(a_translator()), translation, lead, "save", text=RIGHT)
    response = act(signed_in(an_admin()), translation, lead, "save", text=WRONG)
    answer = response.json()
    assert response.status_code == 409
    assert answer["theirs"]["text"] == RIGHT
    assert answer["mine"] == WRONG
    assert ["inserted", "62 дня", True] in answer["difference"]


def test_a_merged_text_stands_on_top_of_both(translation, lead):
    translator, other = signed_in(a_translator()), signed_in(an_admin())
    act(translator, translation, lead, "save", text=RIGHT)
    theirs = act(other, translation, lead, "save", text=WRONG).json()["theirs"]
    url = address("_segment", translation.pk, lead.id)
    merged = post(other, url, {"act": "merge", "base": theirs["version"], "text": f"{RIGHT} Скоро."})
    assert merged.json()["row"]["text"] == f"{RIGHT} Скоро."
    told = translator.get(address("_history", translation.pk, lead.id)).json()["versions"]
    assert {version["text"] for version in told} == {RIGHT, WRONG, f"{RIGHT} Скоро."}


def test_an_earlier_text_comes_back(translation, lead):
    client = signed_in(a_translator())
    row = act(client, translation, lead, "translate", text=RIGHT).json()["row"]
    url = address("_segment", translation.pk, lead.id)
    row = post(client, url, {"act": "save", "base": row["version"], "text": WRONG}).json()["row"]
    first = client.get(address("_history", translation.pk, lead.id)).json()["versions"][-1]
    restored = post(client, url, {"act": "restore", "base": row["version"], "version": first["id"]})
    assert restored.json()["row"]["text"] == RIGHT


# --- reviewing


def test_a_reviewer_approves_and_sends_back(translation, lead):
    act(signed_in(a_translator()), translation, lead, "translate", text=RIGHT)
    reviewer = signed_in(a_reviewer())
    row = rows.rows(translation)[lead.number - 1]
    assert act(reviewer, translation, row, "approve").json()["row"]["state"] == "approved"
    row = rows.rows(translation)[lead.number - 1]
    sent = act(reviewer, translation, row, "send-back", comment="Уточните срок.").json()["row"]
    assert (sent["state"], sent["comment"]) == ("needs-work", "Уточните срок.")


def test_a_translator_approves_nothing(translation, lead):
    client = signed_in(a_translator())
    act(client, translation, lead, "translate", text=RIGHT)
    row = rows.rows(translation)[lead.number - 1]
    response = act(client, translation, row, "approve")
    assert response.status_code == 403
    assert response.json()["detail"]
    assert post(client, address("_approve_clean", translation.pk), {}).status_code == 403
    assert post(client, address("_publish", translation.pk), {}).status_code == 403


def test_the_clean_texts_are_approved_at_once(translation):
    translate(
        translation,
        {row.source: RIGHT if row.source == LEAD else row.source for row in rows.rows(translation)},
    )
    response = post(signed_in(a_reviewer()), address("_approve_clean", translation.pk), {})
    told = response.json()
    assert told["done"] == sum(row["state"] == "approved" for row in told["segments"]) > 0


def test_a_page_that_somebody_locked_is_not_written_to(translation, lead):
    page = translation.get_target_instance()
    page.locked, page.locked_by, page.locked_at = True, an_admin(), timezone.now()
    page.save()
    response = act(signed_in(a_translator()), translation, lead, "save", text=RIGHT)
    assert response.status_code == 423
    assert response.json()["detail"]


def test_an_unfinished_page_is_not_published_and_the_reasons_are_said(translation):
    response = post(signed_in(an_admin()), address("_publish", translation.pk), {})
    assert response.status_code == 400
    assert response.json()["reasons"]


# --- while writing


def test_the_check_says_which_figures_answer_each_other(translation, lead):
    url = address("_check", translation.pk)
    client = signed_in(a_translator())
    right = post(client, url, {"segment": lead.id, "text": RIGHT}).json()
    (ours, theirs), *_ = right["matched"]
    assert right["findings"] == []
    assert (LEAD[slice(*ours)], RIGHT[slice(*theirs)]) == ("26 days", "26 дней")
    wrong = post(client, url, {"segment": lead.id, "text": WRONG}).json()["findings"]
    assert [(found["code"], found["severity"]) for found in wrong] == [("figure-differs", "error")]
    nothing = post(client, url, {"segment": lead.id, "text": ""}).json()
    assert [LEAD[slice(*place)].strip() for place in nothing["wanted"]] == ["26 days"]


def test_people_at_the_desk_hear_of_each_other(translation, lead):
    url = address("_presence", translation.pk)
    post(signed_in(a_translator()), url, {"segment": lead.id, "wrote": True})
    here = post(signed_in(a_reviewer()), url, {"segment": 0, "wrote": False}).json()["here"]
    assert [(each["name"], each["segment"], each["writing"]) for each in here] == [
        (a_translator().get_username(), lead.id, True)
    ]
    Presence.objects.update(seen_at=timezone.now() - timedelta(minutes=1))
    assert post(signed_in(an_admin()), url, {"segment": 0}).json()["here"] == []


def test_the_page_beside_shows_what_is_being_typed(translation, lead):
    response = post(
        signed_in(a_translator()), address("_page", translation.pk), {"texts": {str(lead.id): RIGHT}}
    )
    assert response.status_code == 200
    assert RIGHT in response.content.decode()
    assert f'data-segment="{lead.id}"' in response.content.decode()


# --- bad input


BAD = [
    b"",
    b"\xff\xfe",
    "[]",
    "null",
    '"text"',
    "{",
    "[" * 100_000,
    {},
    {"act": "publish"},
    {"act": ["save"]},
    {"act": "save", "text": 7, "base": 0},
    {"act": "save", "text": "x", "base": "0"},
    {"act": "save", "text": "x", "base": -1},
    {"act": "save", "text": "x", "base": True},
    {"act": "save", "text": "x", "base": 10**30},
    {"act": "restore", "version": 1.5, "base": 0},
    {"act": "send-back", "comment": {}, "base": 0},
    {"segment": "x", "text": ""},
    {"texts": []},
    {"texts": {"x": "y"}},
    {"texts": {"1": 2}},
]
DOORS = ["_segment", "_check", "_presence", "_page"]


@pytest.mark.parametrize("door", DOORS)
def test_what_cannot_be_read_is_refused_in_words(translation, lead, door):
    client = signed_in(a_translator())
    numbers = [translation.pk, lead.id] if door == "_segment" else [translation.pk]
    for asked in BAD:
        response = post(client, address(door, *numbers), asked)
        assert response.status_code in {200, 400, 404}, asked
        if response.status_code != 200:
            assert response.json()["detail"]
    assert rows.rows(translation)[lead.number - 1].version == 0


def test_a_text_without_end_is_refused(translation, lead):
    response = act(signed_in(a_translator()), translation, lead, "save", text="я" * MOST_BYTES)
    assert response.status_code == 413
    assert response.json()["detail"]


def test_signs_that_no_database_keeps_are_left_out(translation, lead):
    text = json.dumps("Через 26 дней\0 и \ud800 всё 👩‍⚕️").encode()
    body = b'{"act": "save", "base": 0, "text": ' + text + b"}"
    url = address("_segment", translation.pk, lead.id)
    response = post(signed_in(a_translator()), url, body)
    assert response.json()["row"]["text"] == "Через 26 дней и  всё 👩‍⚕️"


def test_what_is_not_there_is_not_found(translation):
    client = signed_in(a_translator())
    for number in (0, 10**9, 10**18):
        assert client.get(address("", number)).status_code == 404
        url = address("_segment", translation.pk, number)
        assert post(client, url, {"act": "save", "text": "x", "base": 0}).status_code in {404, 410}
        assert client.get(address("_history", translation.pk, number)).status_code in {404, 410}
    check = post(client, address("_check", translation.pk), {"segment": 10**9, "text": "x"})
    assert check.status_code == 404


def test_a_refusal_is_in_the_language_of_the_person(translation, lead):
    user = a_translator()
    UserProfile.get_for_user(user)
    UserProfile.objects.filter(user=user).update(preferred_language="ru")
    response = act(signed_in(user), translation, lead, "translate", text=WRONG)
    assert "превратилось" in response.json()["detail"]
