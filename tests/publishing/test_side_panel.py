"""The panel beside the editor: what it shows, and the decisions that people take in it."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from cms.publishing import decisions
from cms.publishing.clearing import digest
from cms.publishing.models import LocalePolicy, SignOff, Waiver
from tests.builders import a_story, a_story_index, a_user, an_admin, an_editor, locale
from tests.editor import check, text_of

pytestmark = pytest.mark.django_db
CLEAR = "Nothing stands in the way of publishing."


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


# --- in the editor


def editor_page(client, page) -> str:
    return client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()


def test_the_editor_shows_the_panel_with_its_counter(client, editor):
    story = a_story(live=False, outcome_disclaimer=None, consent=None)
    html = editor_page(client, story)
    assert 'data-side-panel="before-publish"' in html
    assert "2 obstacles stop publication." in html
    assert reverse("casebook_check", args=[story.pk]) in html
    assert "data-before-publish-pill" in html


def test_the_form_of_a_new_page_has_the_panel_too(client, editor):
    index = a_story_index()
    html = client.get(
        reverse("wagtailadmin_pages:add", args=["stories", "storypage", index.pk])
    ).content.decode()
    asks = reverse("casebook_check_new", args=["stories", "storypage", index.pk])
    assert f'data-before-publish-url-value="{asks}"' in html


def test_an_old_revision_in_the_editor_has_the_panel(client, editor):
    story = a_story(live=False)
    old = story.save_revision()
    html = client.get(
        reverse("wagtailadmin_pages:revisions_revert", args=[story.pk, old.pk])
    ).content.decode()
    assert 'data-side-panel="before-publish"' in html


def test_other_languages_are_pills_with_their_counts(client):
    client.force_login(an_admin())
    story = a_story()
    a_story(
        language="ru",
        live=False,
        translation_key=story.translation_key,
        outcome_disclaimer=None,
        consent=None,
    )
    html = " ".join(editor_page(client, story).split())
    russian = html[html.index('<span lang="ru">Русский') :]
    assert "2 obstacles" in russian[:600]


def test_a_language_that_somebody_may_not_edit_is_no_link(client, editor):
    story = a_story()
    russian = a_story(language="ru", translation_key=story.translation_key)
    html = editor_page(client, story)
    assert (
        f'class="before-publish__language" href="{reverse("wagtailadmin_pages:edit", args=[russian.pk])}"'
        not in html
    )
    assert '<span lang="ru">Русский</span>' in html


# --- waivers and sign-offs


def decide(client, page, **data):
    return client.post(reverse("casebook_decide", args=[page.pk]), data)


def test_who_may_waive_gets_the_form_and_others_are_told_whom_to_ask(client, editor):
    story = a_story(live=False, material_connection="")
    a_user("officer", "Compliance officers", first_name="Irina", last_name="Volk")
    html = text_of(check(client, story))
    assert 'name="reason"' not in html
    assert "Irina Volk" in html


def test_a_waiver_given_in_the_panel_takes_the_finding_away(client, compliance):
    story = a_story(live=False, material_connection="")
    assert 'name="reason"' in text_of(check(client, story))
    day = timezone.localdate() + timedelta(days=30)
    given = {"act": "waive", "code": "connection-not-answered", "about": ""}
    answer = decide(client, story, **given, reason="Asked by telephone, noted in the file.", until=day)
    assert answer.status_code == 200, answer.json()
    html = text_of(check(client, story))
    assert CLEAR in html
    assert "Asked by telephone, noted in the file." in html
    assert "Irina Volk, until" in html
    waiver = Waiver.objects.get()
    assert decide(client, story, act="take-back-waiver", number=waiver.pk).status_code == 200
    assert "1 finding needs a waiver." in text_of(check(client, story))


@pytest.mark.parametrize(
    "wrong",
    [
        {"reason": ""},
        {"reason": "short"},
        {"reason": "Long enough a reason.", "until": "2001-01-01"},
        {"reason": "Long enough a reason.", "until": "tomorrow"},
        {"reason": "Long enough a reason.", "code": "disclaimer-missing"},
        {"reason": "Long enough a reason.", "code": "no-such-code"},
        {"reason": "Long enough a reason.", "about": "x" * 501},
    ],
)
def test_a_waiver_that_cannot_be_is_refused_in_words(client, compliance, wrong):
    story = a_story(live=False, material_connection="")
    data = {"act": "waive", "code": "connection-not-answered", "about": "", **wrong}
    answer = decide(client, story, **data)
    assert answer.status_code == 409
    assert answer.json()["told"]
    assert not Waiver.objects.exists()


def test_a_decision_that_is_none_is_refused_in_words(client, compliance):
    story = a_story(live=False)
    assert decide(client, story).status_code == 400
    assert decide(client, story, act="sign-off", role="king").status_code == 409
    assert decide(client, story, act="take-back-waiver", number="x").status_code == 409
    assert decide(client, story, act="take-back-waiver", number="7").status_code == 404


def asks_for(role: str, language: str = "en") -> None:
    LocalePolicy.objects.update_or_create(locale=locale(language), defaults={"sign_offs": [role]})


def test_a_missing_sign_off_has_a_button_for_who_may_and_a_name_for_who_may_not(client, editor):
    asks_for("medical")
    story = a_story(live=False, owner=editor)
    story.save_revision(user=editor)
    doctor = a_user("doctor", "Medical reviewers", first_name="Li", last_name="Su")
    html = text_of(check(client, story))
    assert "Sign off this version" not in html
    assert "Ask: Li Su" in html

    client.force_login(doctor)
    html = text_of(check(client, story))
    assert "Sign off this version" in html
    signing = {"act": "sign-off", "role": "medical", "digest": digest(story.get_latest_revision_as_object())}
    assert decide(client, story, **signing).status_code == 200
    html = text_of(check(client, story))
    assert "Li Su" in html
    assert CLEAR in html
    assert decide(client, story, act="take-back-sign-off", number=SignOff.objects.get().pk).status_code == 200
    assert "1 obstacle stops publication." in text_of(check(client, story))


def test_text_that_is_not_saved_cannot_be_signed_off(client):
    asks_for("medical")
    story = a_story(live=False)
    story.save_revision()
    client.force_login(a_user("doctor", "Medical reviewers"))
    html = text_of(check(client, story, lead="Another lead, written by nobody yet."))
    assert "Sign off this version" not in html
    assert "Save the draft first." in html


def test_nobody_signs_off_their_own_text(client):
    asks_for("medical")
    doctor = a_user("doctor", "Medical reviewers")
    story = a_story(live=False, owner=doctor)
    story.save_revision(user=doctor)
    client.force_login(doctor)
    html = text_of(check(client, story))
    assert "This is your own text." in html
    assert "Sign off this version" not in html


def test_two_people_who_waive_at_once_one_does_and_the_other_is_told(client, compliance):
    story = a_story(live=False, material_connection="")
    decisions.waive(story, "connection-not-answered", "", user=compliance, reason="Noted in the file.")
    client.force_login(a_user("second", "Compliance officers"))
    given = {"act": "waive", "code": "connection-not-answered", "about": "", "reason": "Noted in the file."}
    answer = decide(client, story, **given)
    assert answer.status_code == 409
    assert "Irina Volk has already waived this" in answer.json()["told"]
