"""An upgrade of Wagtail or wagtail-localize that opens a new road to the public is found."""

import pytest
from django.core.checks import run_checks

from cms.publishing import roads


def found(source: str) -> list[str]:
    return list(roads.roads_in(source, "wagtail.views"))


@pytest.mark.parametrize(
    "line",
    [
        "revision.publish(user=user)",
        "self.publish()",
        "on_commit(revision.publish)",
        "PublishRevisionAction(revision).execute()",
        "return PublishPageRevisionAction",
        "page.live = True",
        "page.live = source.live",
        'row["live"] = True',
        'setattr(page, "live", True)',
        "pages.update(live=True)",
        "page.copy(keep_live=True)",
        'attrs = {"live": True}',
        "_copy(page)",
        'registry.get_action_class(Page, "publish")',
    ],
)
def test_whatever_could_make_a_page_live_is_a_road(line):
    assert found(f"class View:\n    def post(self):\n        {line}") == ["wagtail.views:View.post"]


@pytest.mark.parametrize(
    "line",
    [
        "page.live = False",
        "pages.update(live=False)",
        'attrs = {"live": None}',
        "if page.live: pass",
        "if self.publish: pass",
        "perms.can_publish()",
        'registry.get_action_class(Page, "delete")',
    ],
)
def test_what_takes_pages_off_or_only_asks_is_none(line):
    assert found(f"def post(self):\n    {line}") == []


def test_a_function_that_publishes_unless_told_otherwise_is_a_road():
    assert found("def copy(page, *, keep_live=True): pass") == ["wagtail.views:copy"]
    assert found("def copy(page, keep_live=False): pass") == []


def test_a_road_taken_twice_counts_twice():
    assert found("def go():\n    one.publish()\n    two.publish()") == ["wagtail.views:go"] * 2


def test_tests_and_migrations_of_the_packages_are_not_read():
    names = {module for package in roads.PACKAGES for _, module in roads.modules(package)}
    assert {"wagtail.models.pages", "wagtail_localize.models"} <= names
    assert not [name for name in names if ".test" in name or ".migrations" in name]


def test_every_road_of_the_installed_packages_is_known_and_held():
    assert roads.changes() == []
    assert {layer for _, layer in roads.KNOWN.values()} == set(roads.LAYERS)


def test_the_check_before_a_deployment_names_what_is_new_gone_or_changed(monkeypatch):
    known = {
        **roads.KNOWN,
        "wagtail.old:publish": (1, "lock"),
        "wagtail.workflows:publish_workflow_state": (2, "lock"),
    }
    del known["wagtail.models.revisions:Revision.publish"]
    monkeypatch.setattr(roads, "KNOWN", known)
    errors = [error for error in run_checks(include_deployment_checks=True) if error.id == "cms.E007"]
    assert [error.msg for error in errors] == [
        "A new road to the public: wagtail.models.revisions:Revision.publish",
        "A road to the public is gone: wagtail.old:publish",
        "A road to the public has changed: wagtail.workflows:publish_workflow_state, taken 1 × instead of 2 ×",
    ]
    assert all("roads.py" in error.hint for error in errors)


def test_no_other_command_waits_for_it(monkeypatch):
    monkeypatch.setattr(roads, "KNOWN", {})
    assert not [error for error in run_checks() if error.id == "cms.E007"]
