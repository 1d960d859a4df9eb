"""What surrounds every request: headers, unreadable addresses, refusals told in words."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import reverse
from wagtail.admin.views.home import HomeView
from wagtail.models import GroupApprovalTask, Task, Workflow, WorkflowTask

from cms.middleware import SecurityHeadersMiddleware, UnreadableAddressMiddleware
from tests.builders import a_story

pytestmark = pytest.mark.django_db


# --- headers


def policy(response) -> dict[str, list[str]]:
    rules = (rule.split() for rule in response.headers["Content-Security-Policy"].split(";"))
    return {name: sources for name, *sources in rules}


@pytest.mark.parametrize("address", ["/", "/en/", "/nowhere/", "/admin/login/", "/admin/"])
def test_every_answer_says_what_the_browser_may_do(client, address):
    response = client.get(address)
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in response.headers["Permissions-Policy"]
    rules = policy(response)
    assert rules["default-src"] == rules["object-src"] == rules["base-uri"] == ["'none'"]
    own = {"'self'", "'none'", "'unsafe-inline'", "data:", "blob:"}
    assert {source for sources in rules.values() for source in sources} <= own


def test_a_public_page_runs_no_script_of_its_own_text(client):
    rules = policy(client.get("/en/"))
    assert rules["script-src"] == rules["style-src"] == ["'self'"]


def test_the_admin_may_start_its_choosers(client):
    assert "'unsafe-inline'" in policy(client.get("/admin/login/"))["script-src"]


def test_a_view_that_is_stricter_stays_so():
    strict = HttpResponse(headers={"Content-Security-Policy": "sandbox"})
    response = SecurityHeadersMiddleware(lambda request: strict)(RequestFactory().get("/en/"))
    assert response.headers["Content-Security-Policy"] == "sandbox"


# --- addresses


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/en/%00/", 404),
        ("/admin/pages/%00/", 404),
        ("/en/search/?q=a%00b", 400),
        ("/en/search/?%00=a", 400),
        ("/admin/pages/?q=%00", 400),
        ("/admin/images/?q=%00&p=2", 400),
    ],
)
def test_an_address_with_a_nul_byte_is_answered_not_a_server_error(admin_client, address, status):
    assert admin_client.get(address).status_code == status


def test_a_cookie_with_a_nul_byte_is_answered(client):
    client.cookies["sessionid"] = "a"
    client.cookies["sessionid"].set("sessionid", "a", '"a\\000b"')
    assert client.get("/en/").status_code == 400


def test_half_a_character_is_answered():
    request = RequestFactory().get("/en/")
    request.path_info = "/en/\ud800/"
    assert UnreadableAddressMiddleware(HttpResponse)(request).status_code == 404


@pytest.mark.parametrize(
    "address", ["/en/%ED%A0%80/", "/en/%FF/", "/en/search/?q=%FF", "/en/search/?q=%ED%A0%80"]
)
def test_broken_bytes_are_no_server_error(client, address):
    assert client.get(address).status_code in (200, 301, 302, 400, 404)


# --- refusals


@pytest.fixture
def refusing_view(monkeypatch):
    """An admin view that refuses, as wagtail-localize’s own views do when the lock says no."""

    def refuse(self, request, *args, **kwargs):
        raise ValidationError({"consent": ["The consent has expired."]})

    monkeypatch.setattr(HomeView, "get", refuse)
    return reverse("wagtailadmin_home")


EDIT = "http://testserver/admin/pages/"
TOLD = "This was not done, and nothing new has gone live. The consent has expired."


def test_a_refusal_is_told_and_leads_back(admin_client, refusing_view):
    answer = admin_client.get(refusing_view, headers={"Referer": f"{EDIT}?p=2"})
    assert (answer.status_code, answer.url) == (302, "/admin/pages/?p=2")
    assert TOLD in admin_client.get(EDIT).content.decode()


@pytest.mark.parametrize(
    "referrer", ["https://elsewhere.example/admin/", "http://testserver/en/", "", "//[", "http://["]
)
def test_the_way_back_never_leaves_the_admin(admin_client, refusing_view, referrer):
    assert admin_client.get(refusing_view, headers={"Referer": referrer}).url == "/admin/"


def test_autosave_gets_the_refusal_as_json(admin_client, refusing_view):
    answer = admin_client.get(refusing_view, headers={"Accept": "application/json"})
    assert answer.status_code == 422
    assert answer.json() == {"success": False, "error_code": "refused", "error_message": TOLD}


def test_another_failure_stays_a_failure(admin_client, refusing_view, monkeypatch):
    def fail(self, request, *args, **kwargs):
        raise ZeroDivisionError

    monkeypatch.setattr(HomeView, "get", fail)
    with pytest.raises(ZeroDivisionError):
        admin_client.get(refusing_view)


# --- a busy database


@pytest.fixture
def busy_view(monkeypatch):
    """An admin view that the database makes give way, in the words of either database."""

    def make(words: str = "deadlock detected", code: str | None = "40P01") -> str:
        def give_way(self, request, *args, **kwargs):
            cause = Exception(words)
            cause.pgcode = code
            raise OperationalError(words) from cause

        monkeypatch.setattr(HomeView, "get", give_way)
        monkeypatch.setattr(HomeView, "post", give_way, raising=False)
        return reverse("wagtailadmin_home")

    return make


@pytest.mark.parametrize(("words", "code"), [("deadlock detected", "40P01"), ("database is locked", None)])
def test_whoever_gave_way_can_send_the_same_again(admin_client, busy_view, words, code):
    sent = {"title": "“Quoted” & <kept>", "tags": ["one", "two"]}
    answer = admin_client.post(busy_view(words, code), sent)
    assert answer.status_code == 503
    text = answer.content.decode()
    assert 'name="title" value="“Quoted” &amp; &lt;kept&gt;"' in text
    assert text.count('name="tags"') == 2
    assert "Send again" in text


def test_whoever_only_looked_is_led_to_the_same_page(admin_client, busy_view):
    answer = admin_client.get(f"{busy_view()}?a=1")
    assert answer.status_code == 503
    assert 'href="/admin/?a=1"' in answer.content.decode()


def test_a_file_cannot_be_sent_again_by_itself(admin_client, busy_view):
    answer = admin_client.post(busy_view(), {"file": SimpleUploadedFile("a.txt", b"a")})
    assert "a file has to be chosen anew" in answer.content.decode()


def test_a_script_is_told_that_the_database_was_busy(admin_client, busy_view):
    answer = admin_client.get(busy_view(), headers={"Accept": "application/json"})
    assert (answer.status_code, answer.json()["error_code"]) == (503, "busy")


def test_a_database_that_fails_in_another_way_stays_a_failure(admin_client, busy_view):
    with pytest.raises(OperationalError):
        admin_client.get(busy_view("the disk is full", "53100"))


# --- a workflow’s last approval of a page that may not be public


def a_task_waiting_for_approval(page, user):
    workflow = Workflow.objects.create(name="One look")
    task = GroupApprovalTask.objects.create(name="Look")
    WorkflowTask.objects.create(workflow=workflow, task=Task.objects.get(pk=task.pk), sort_order=1)
    page.save_revision(user=user, clean=False)
    workflow.start(page, user)
    return page.current_workflow_task_state


@pytest.mark.parametrize("is_window", [False, True])
def test_approving_a_page_that_may_not_be_public_ends_with_a_message(admin_client, admin_user, is_window):
    page = a_story(live=False, consent=None)
    state = a_task_waiting_for_approval(page, admin_user)
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    answer = admin_client.post(
        reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk]),
        {"comment": ""},
        headers={"Referer": f"http://testserver{edit}"}
        | ({"X-Requested-With": "XMLHttpRequest"} if is_window else {}),
    )
    if is_window:
        assert answer.json() == {"step": "success", "redirect": edit}
    else:
        assert (answer.status_code, answer.url) == (302, edit)
    assert "has no consent record" in admin_client.get(edit).content.decode()
    page.refresh_from_db()
    assert not page.live
    assert page.current_workflow_task_state.pk == state.pk
    assert page.current_workflow_task_state.status == "in_progress"
