"""Notices as tasks: for whom they wait, and done or open again with one click."""

import pytest
from django.urls import reverse

from cms.publishing import todo
from cms.publishing.models import Notice
from cms.publishing.notices import raise_notice, recipients
from tests import builders

pytestmark = pytest.mark.django_db

LIST = "/admin/notices/"


def a_notice(**fields) -> Notice:
    return raise_notice(fields.pop("kind", Notice.Kind.TAKEN_DOWN), **fields)


def test_the_people_who_get_the_letter_are_those_for_whom_it_waits():
    page = builders.a_story(language="ru")
    people = {
        "editor": builders.an_editor(),
        "compliance": builders.a_user("compliance", "Compliance officers"),
        "russian": builders.a_user("russian", "Russian language reviewers"),
        "chinese": builders.a_user("chinese", "Chinese language reviewers"),
        "admin": builders.an_admin(),
    }
    notices = [
        a_notice(page=page),
        a_notice(page=page, facts={"users": [people["chinese"].pk]}),
        a_notice(facts={"title": "CR-1"}),
    ]
    for notice in notices:
        told = set(recipients(notice).values_list("username", flat=True))
        assert {name for name, user in people.items() if todo.those_for(user, [notice])} == told
    assert todo.waiting_for(people["chinese"]) == [notices[1]]


def test_the_first_page_of_the_admin_says_how_many_things_wait(client):
    page = builders.a_story(title="A long road of one person")
    for _each in range(6):
        a_notice(page=page, codes=["consent-withdrawn"])
    client.force_login(builders.an_editor())
    home = client.get("/admin/").content.decode()
    assert "6 things wait for you" in home
    assert home.count("Mark as done") == 5
    assert "The patient has withdrawn consent" in home
    Notice.objects.all().delete()
    assert "casebook-waiting" not in client.get("/admin/").content.decode()


def test_a_notice_is_done_with_one_click_and_undone_with_another(client):
    editor = builders.an_editor()
    notice = a_notice(page=builders.a_story())
    client.force_login(editor)
    address = reverse("casebook_mark_notice", args=[notice.pk])
    told = client.post(address, {"next": "/admin/"}, follow=True).content.decode()
    notice.refresh_from_db()
    assert notice.done_by == editor
    assert "Undo" in told
    client.post(address, {"done": "no"})
    notice.refresh_from_db()
    assert (notice.done_at, notice.done_by) == (None, None)


def test_the_second_of_two_people_is_told(client):
    notice = a_notice(page=builders.a_story())
    first, second = builders.an_editor("first"), builders.an_editor("second")
    address = reverse("casebook_mark_notice", args=[notice.pk])
    for user in (first, second):
        client.force_login(user)
        told = client.post(address, follow=True).content.decode()
    assert "Somebody else has just done the same" in told
    notice.refresh_from_db()
    assert notice.done_by == first


def test_a_notice_for_others_is_neither_seen_nor_marked(client):
    title = "A long road of one person"
    notice = a_notice(page=builders.a_story(title=title))
    client.force_login(builders.a_user("translator", "Russian translators"))
    for query in ("", "?whose=all", "?state=done", "?whose=all&state=done&p=99"):
        assert title not in client.get(LIST + query).content.decode()
    client.post(reverse("casebook_mark_notice", args=[notice.pk]))
    notice.refresh_from_db()
    assert notice.done_at is None


def test_compliance_sees_the_notices_of_everybody(client):
    other = builders.a_user("other", "Russian translators")
    a_notice(facts={"title": "CR-2026-1", "users": [other.pk]})
    client.force_login(builders.a_user("compliance", "Compliance officers"))
    assert "CR-2026-1" not in client.get(LIST).content.decode()
    assert "CR-2026-1" in client.get(LIST + "?whose=all").content.decode()


def test_where_a_notice_leads_is_never_another_site(client):
    notice = a_notice(page=builders.a_story())
    client.force_login(builders.an_editor())
    address = reverse("casebook_mark_notice", args=[notice.pk])
    assert client.post(address, {"next": "https://example.com/"}).url == LIST


def test_a_stranger_sees_no_notices(client):
    client.force_login(builders.a_user("stranger"))
    assert client.get(LIST).status_code in {302, 403}
