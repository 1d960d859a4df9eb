"""The site does not start when its parts do not fit together."""

import pytest
from django.core.checks import run_checks
from wagtail.models import Page

from cms import checks
from cms.publishing.messages import MESSAGES
from stories.models import CasebookPage


class BarePage(Page):
    """A page type that asks nobody before it goes live."""

    class Meta:
        abstract = True


class SilentPage(CasebookPage):
    """A page type whose form does not say what stands in the way."""

    base_form_class = Page.base_form_class
    template = "stories/there_is_no_such_page.html"

    class Meta:
        abstract = True


def ids(found) -> list[str]:
    return [message.id for message in found]


@pytest.fixture
def page_types(monkeypatch):
    """A site with these page types only."""
    return lambda *models: monkeypatch.setattr(checks, "page_types", lambda: list(models))


def test_the_project_has_nothing_to_mend():
    assert [found for found in run_checks() if str(found.id).startswith("cms.")] == []


def test_the_checks_look_at_every_page_type_there_is():
    assert {model.__name__ for model in checks.page_types()} == {
        "ArticleIndexPage",
        "ArticlePage",
        "HomePage",
        "StandardPage",
        "StoryIndexPage",
        "StoryPage",
        "TreatmentIndexPage",
        "TreatmentPage",
    }


def test_a_page_type_that_is_not_gated_is_found(page_types):
    page_types(BarePage)
    assert ids(checks.every_page_type_is_gated(None)) == ["cms.E001"]


def test_a_page_type_that_does_not_explain_itself_is_found(page_types):
    page_types(SilentPage)
    assert ids(checks.every_page_type_is_gated(None)) == ["cms.E002"]


def test_a_page_type_without_a_template_is_found(page_types):
    page_types(SilentPage)
    assert ids(checks.every_page_type_has_a_template(None)) == ["cms.E003"]


def test_an_obstacle_without_wording_is_found(monkeypatch):
    monkeypatch.delitem(MESSAGES, "consent-missing")
    assert ids(checks.every_obstacle_has_wording(None)) == ["cms.E004"]


def test_an_obstacle_that_is_not_translated_is_found_in_each_language(monkeypatch):
    monkeypatch.setitem(MESSAGES, "consent-missing", "Only in English.")
    found = checks.every_obstacle_has_wording(None)
    assert ids(found) == ["cms.E005", "cms.E005"]
    assert [message.msg.rsplit(" ", 1)[1] for message in found] == ["ru", "zh-hans"]


def test_every_obstacle_of_the_rules_is_seen():
    codes = checks.codes_of_rules()
    assert {"disclaimer-missing", "expected-results-missing", "consent-missing"} <= codes
    assert codes == set(MESSAGES)
