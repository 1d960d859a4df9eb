"""The pages on which people sign off and waive: what they say, what they refuse, and where they lead."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from cms.publishing.decisions import digest_of_draft
from cms.publishing.models import LocalePolicy, Notice, SignOff, Waiver
from cms.publishing.notices import raise_notice
from tests import builders

pytestmark = pytest.mark.django_db

NEW = "A lead that nobody outside has read so far."


@pytest.fixture
def medical():
    return builders.a_user("medical", "Medical reviewers")


@pytest.fixture
def officer():
    return builders.a_user("compliance", "Compliance officers")


def a_changed_story(**fields) -> Page:
    """A public story with a draft of other words."""
    story = builders.a_story(**fields)
    story.lead = NEW
    story.save_revision(user=builders.an_editor())
    return Page.objects.get(pk=story.pk)


def address(name: str, thing) -> str:
    return reverse(f"casebook_{name}", args=[thing.pk])


def test_a_reviewer_reads_what_changed_and_signs_off(client, medical):
    LocalePolicy.objects.create(locale=builders.locale("en"))
    page = a_changed_story()
    client.force_login(medical)
    review = client.get(address("sign_off", page)).content.decode()
    assert "Sign off as medical reviewer" in review
    assert "nobody outside has read" in review
    assert "Sign off as compliance officer" not in review
    form = {"role": "medical", "digest": digest_of_draft(page)}
    answer = client.post(address("sign_off", page), form)
    assert answer.url == reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert SignOff.objects.get().user == medical


def test_only_fields_with_other_words_are_shown_as_changed(client, medical):
    page = a_changed_story(body=[{"type": "paragraph", "value": "<p>It began with a fall.</p>"}])
    client.force_login(medical)
    answer = client.get(address("sign_off", page))
    assert [str(each.field_label()) for each in answer.context["comparison"]] == ["Lead"]


def test_the_preview_shows_the_draft_also_to_those_who_may_not_edit(client, medical):
    story = builders.a_story(language="ru", live=False)
    client.force_login(medical)
    preview = client.get(address("review_preview", story))
    assert "Анна" in preview.content.decode()
    client.force_login(builders.an_editor())
    assert client.get(address("review_preview", story)).url == "/admin/"


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"role": "medical", "digest": "of another text"}, "The text has changed since you opened it"),
        ({"role": "surgeon", "digest": ""}, "Choose the role in which you sign off"),
        ({}, "Choose the role in which you sign off"),
    ],
)
def test_a_sign_off_that_is_refused_says_why(client, medical, form, words):
    page = a_changed_story()
    client.force_login(medical)
    assert words in client.post(address("sign_off", page), form).content.decode()
    assert not SignOff.objects.exists()


def test_others_do_not_reach_the_review(client):
    page = builders.a_story()
    client.force_login(builders.an_editor())
    for name in ("sign_off", "waive", "review_preview"):
        assert client.get(address(name, page)).url == "/admin/"
    assert not SignOff.objects.exists()


def test_taking_back_asks_before_a_public_page_goes(client, medical):
    LocalePolicy.objects.create(locale=builders.locale("en"), sign_offs=["medical"])
    story = builders.a_story(live=False, slug="anna")
    signed = SignOff.objects.create(
        page_id=story.pk, role="medical", user=medical, digest=digest_of_draft(Page.objects.get(pk=story.pk))
    )
    story.save_revision().publish()
    client.force_login(medical)
    question = client.post(address("take_back_sign_off", signed))
    assert "Save and take down 1 page" in question.content.decode()
    assert client.get("/en/stories/anna/").status_code == 200
    client.post(address("take_back_sign_off", signed), {"casebook-back": "1"})
    assert client.get("/en/stories/anna/").status_code == 200
    client.post(
        address("take_back_sign_off", signed), {"casebook-confirmed": question.context["fingerprint"]}
    )
    assert client.get("/en/stories/anna/").status_code == 410


def test_a_waiver_that_is_refused_keeps_what_was_typed(client, officer):
    page = builders.a_story(live=False, material_connection="")
    client.force_login(officer)
    form = {"code": "connection-not-answered", "about": "", "reason": "short", "until": "2020-01-01"}
    answer = client.post(address("waive", page), form).content.decode()
    assert "Say in a few words" in answer
    assert 'value="2020-01-01"' in answer
    assert "16 CFR 255.5" in answer
    for wrong in ({"until": "tomorrow"}, {"code": ""}, {"code": "consent-missing"}, {"reason": ""}):
        reason = "Her own words, from the interview."
        assert client.post(address("waive", page), {**form, "reason": reason, **wrong}).status_code == 200
    assert not Waiver.objects.exists()


def test_a_waiver_is_given_and_taken_back(client, officer):
    page = builders.a_story(live=False, material_connection="")
    client.force_login(officer)
    form = {"code": "connection-not-answered", "about": "", "reason": "Asked, and answered by telephone."}
    assert client.post(address("waive", page), form).status_code == 302
    waiver = Waiver.objects.get()
    told = client.post(address("take_back_waiver", waiver), follow=True).content.decode()
    assert "The waiver is taken back" in told
    again = client.post(address("take_back_waiver", waiver), follow=True).content.decode()
    assert "already been taken back" in again


@pytest.mark.parametrize("name", ["sign_off", "waive", "review_preview", "take_back_waiver"])
def test_what_does_not_exist_is_not_found(client, name):
    client.force_login(builders.an_admin())
    assert client.post(reverse(f"casebook_{name}", args=[987654])).status_code == 404


def test_every_form_of_ours_carries_its_token(medical):
    """Django’s own client does not ask for it, a browser’s form must have it."""
    page = a_changed_story()
    raise_notice(Notice.Kind.TAKEN_DOWN, page=page)
    client = Client(enforce_csrf_checks=True)
    client.force_login(medical)
    for path in (address("sign_off", page), "/admin/notices/", "/admin/"):
        html = client.get(path).content.decode()
        forms = re.findall(
            r'<form[^>]*method="post"[^>]*action="/admin/(?:review|notices)[^>]*>.*?</form>', html, re.S
        )
        assert forms, path
        assert all('name="csrfmiddlewaretoken"' in form for form in forms), path
