"""Which pages are due for their review: in the report, and on the first page of the admin."""

from datetime import timedelta

import pytest

from cms.days import site_today
from stories.review_report import due
from tests import builders

pytestmark = pytest.mark.django_db

REPORT = "/admin/reports/reviews-due/"
DAY = timedelta(days=1)


def titles(user, **options) -> list[str]:
    return [each.title for each in due(user, today=site_today(), **options)]


def test_what_is_overdue_comes_first_and_what_is_far_off_is_not_listed():
    today, editor = site_today(), builders.an_editor()
    builders.a_story(title="In sixty days", review_due=today + 60 * DAY)
    builders.a_treatment(title="One day late", review_due=today - DAY)
    builders.an_article(title="In sixty-one days", review_due=today + 61 * DAY)
    builders.a_story(title="Never")
    assert titles(editor) == ["One day late", "In sixty days"]


def test_each_sees_their_own_languages():
    today = site_today()
    builders.a_story(title="An English page for readers", review_due=today)
    builders.a_story(language="ru", title="Русская страница для читателей", review_due=today)
    assert titles(builders.an_editor()) == ["An English page for readers"]
    reviewer = builders.a_user("reviewer", "Russian language reviewers")
    assert titles(reviewer) == ["Русская страница для читателей"]


def test_the_report_names_the_owner_and_leads_to_the_page(client):
    editor = builders.an_editor()
    page = builders.a_story(
        title="A long road", review_due=site_today() - DAY, review_owner=builders.a_user("owner")
    )
    client.force_login(editor)
    report = client.get(REPORT).content.decode()
    assert f"/admin/pages/{page.pk}/edit/" in report
    assert "overdue" in report
    assert "owner" in report
    assert "A long road" not in client.get(REPORT + "?whose=mine").content.decode()
    assert client.get(REPORT + "?p=nonsense").status_code == 200


def test_the_first_page_of_the_admin_counts_them(client):
    builders.a_story(review_due=site_today() - DAY)
    builders.a_story(review_due=site_today())
    client.force_login(builders.an_editor())
    home = client.get("/admin/").content.decode()
    assert "2 Reviews due" in home
    assert "1 of them overdue" in home
