"""Every road through the admin: it makes nothing public that the gate refuses, and says why in the person’s language.

The roads in code are in `test_every_road_code.py`, those of a translation in `test_every_road_translation.py`, those
of a snippet in `test_every_road_snippets.py`; bulk and timetable have files of their own.
"""

import json
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from cms.publishing.models import Notice
from stories.models import StoryPage
from tests.builders import (
    WORDS,
    a_home,
    a_story,
    a_story_index,
    in_all_languages,
    unlawfully,
)
from tests.editor import blocks_of
from tests.roads import a_refused_story, heard, in_moderation, in_russian, said, shown_on, smuggled

pytestmark = pytest.mark.django_db

STREAMS = "staging earlier_treatment therapies adverse_events hospitals physicians timeline".split()
FORM = (
    "title slug lead display_name name_use age_band outcome_category outcome_criteria "
    "outcome_after outcome_after_unit origin reviewed_on"
).split()


@pytest.fixture
def russian(client):
    """An administrator whose admin is in Russian."""
    return in_russian(client)


def form_of(story: StoryPage, **fields) -> dict:
    chosen = ("outcome_disclaimer", "expected_results", "condition", "consent", "reviewed_by")
    return {
        **{name: getattr(story, name) for name in FORM},
        **{name: getattr(story, f"{name}_id") or "" for name in chosen},
        **{f"{name}-count": "0" for name in STREAMS},
        **blocks_of("body", story.body),
        "outcome_confirmed": "unknown",
        "material_connection": "none",
        "country": "RU",
        **{f"comments-{name}_FORMS": "0" for name in ("TOTAL", "INITIAL", "MIN_NUM", "MAX_NUM")},
        **fields,
    }


# --- the doors


def publish_in_the_editor(client, story, **fields):
    address = reverse("wagtailadmin_pages:edit", args=[story.pk])
    return client.post(address, form_of(story, **{"action-publish": "1", **fields}), follow=True)


def publish_an_older_version(client, story):
    older = story.save_revision(clean=False)
    story.save_revision(clean=False)
    address = reverse("wagtailadmin_pages:revisions_revert", args=[story.pk, older.pk])
    return client.post(address, form_of(story, **{"action-publish": "1"}), follow=True)


def schedule_in_the_editor(client, story):
    later = timezone.now() + timedelta(days=2)
    return publish_in_the_editor(client, story, go_live_at=later.strftime("%Y-%m-%d %H:%M"))


def publish_in_bulk(client, story):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    here = reverse("wagtailadmin_explore", args=[story.get_parent().pk])
    return client.post(f"{address}?id={story.pk}&next={here}", follow=True)


def approve_in_a_workflow(client, story):
    state = in_moderation(story)
    address = reverse("wagtailadmin_pages:workflow_action", args=[story.pk, "approve", state.pk])
    here = reverse("wagtailadmin_pages:edit", args=[story.pk])
    return client.post(address, {"comment": ""}, headers={"Referer": f"http://testserver{here}"}, follow=True)


def approve_in_the_editor(client, story):
    in_moderation(story)
    form = form_of(story, **{"action-workflow-action": "1", "workflow-action-name": "approve"})
    return client.post(reverse("wagtailadmin_pages:edit", args=[story.pk]), form, follow=True)


def act_by_script(client, story, action, **fields):
    address = reverse("wagtailadmin_api:pages:action", args=[story.pk, action])
    return client.post(address, json.dumps(fields), content_type="application/json")


def publish_by_script(client, story):
    story.save_revision(clean=False)
    return act_by_script(client, story, "publish")


def copy_as_live(client, story):
    address = reverse("wagtailadmin_pages:copy", args=[story.pk])
    form = {
        "new_title": "Copy",
        "new_slug": "copy",
        "new_parent_page": story.get_parent().pk,
        "publish_copies": "on",
        "copy_subpages": "",
    }
    return client.post(address, form, follow=True)


def copy_a_whole_section_as_live(client, story):
    section = story.get_parent()
    address = reverse("wagtailadmin_pages:copy", args=[section.pk])
    form = {
        "new_title": "Copy",
        "new_slug": "copy",
        "new_parent_page": section.get_parent().pk,
        "publish_copies": "on",
        "copy_subpages": "on",
    }
    return client.post(address, form, follow=True)


def copy_by_script(client, story):
    return act_by_script(client, story, "copy", keep_live=True, slug="copy")


def move(client, story):
    target = story.get_parent().add_sibling(
        instance=type(story.get_parent().specific)(title="Elsewhere", slug="elsewhere", lead=WORDS["en"])
    )
    address = reverse("wagtailadmin_pages:move_confirm", args=[story.pk, target.pk])
    return client.post(address, follow=True)


REFUSING_DRAFTS = [
    publish_in_the_editor,
    publish_an_older_version,
    schedule_in_the_editor,
    publish_in_bulk,
    approve_in_a_workflow,
    approve_in_the_editor,
    publish_by_script,
]
REFUSING_WHAT_IS_LIVE = [copy_as_live, copy_a_whole_section_as_live, copy_by_script, move]


@pytest.mark.parametrize("road", REFUSING_DRAFTS)
def test_a_draft_that_may_not_be_public_stays_one_and_the_person_reads_why(russian, road):
    story = a_refused_story()
    answer = road(russian, story)
    assert answer.status_code in {200, 400}
    assert said("consent-withdrawn") in heard(answer)
    assert shown_on(story) == set()
    assert not Page.objects.get(pk=story.pk).live


@pytest.mark.parametrize("road", REFUSING_WHAT_IS_LIVE)
def test_what_was_made_live_by_hand_is_not_spread(russian, road):
    story = smuggled()
    answer = road(russian, story)
    assert answer.status_code in {200, 400}
    assert said("consent-withdrawn") in heard(answer)
    for page in [story, *Page.objects.filter(slug="copy")]:
        assert shown_on(page) == set()


@pytest.mark.parametrize("road", REFUSING_DRAFTS)
def test_the_same_roads_lead_on_for_a_story_that_has_everything(russian, road):
    for language in ("ru", "zh-hans"):
        a_home(language)
    story = a_story(live=False, slug="anna")
    assert road(russian, story).status_code == 200
    story = Page.objects.get(pk=story.pk)
    assert (story.scheduled_revision is not None) if road is schedule_in_the_editor else story.live
    surfaces = {"address", "home", "index", "feed", "sitemap", "search"}
    assert shown_on(story) == (set() if road is schedule_in_the_editor else surfaces)


def test_every_surface_is_looked_at():
    pages = in_all_languages(a_story)
    assert shown_on(pages["ru"]) == {
        *("address", "home", "index", "feed", "sitemap", "search"),
        *("hreflang en", "hreflang zh-hans"),
    }


def test_a_new_page_is_refused_beside_the_field_and_the_text_is_kept(russian):
    section = a_story_index()
    draft = a_refused_story()
    address = reverse("wagtailadmin_pages:add", args=["stories", "storypage", section.pk])
    form = form_of(draft, slug="new", title="Typed just now", consent="", **{"action-publish": "1"})
    answer = russian.post(address, form)
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == ["consent"]
    assert said("consent-missing") in heard(answer)
    assert "Typed just now" in heard(answer)
    assert not Page.objects.filter(slug="new").exists()


# --- what saves without publishing


@pytest.mark.parametrize("as_json", [False, True])
def test_a_draft_of_a_live_page_changes_nothing_that_visitors_read(russian, as_json):
    story = a_story(slug="anna")
    address = reverse("wagtailadmin_pages:edit", args=[story.pk])
    headers = {"Accept": "application/json"} if as_json else {}
    answer = russian.post(address, form_of(story, lead="Cured in ten days.", consent=""), headers=headers)
    assert answer.status_code in {200, 302}
    assert StoryPage.objects.get(pk=story.pk).get_latest_revision_as_object().lead == "Cured in ten days."
    assert "Cured in ten days." not in russian.get("/en/stories/anna/").content.decode()


@pytest.mark.parametrize("door", ["lock", "unlock"])
def test_locking_and_unlocking_publish_nothing(russian, door):
    story = a_refused_story()
    address = reverse(f"wagtailadmin_pages:{door}", args=[story.pk])
    assert russian.post(address, follow=True).status_code == 200
    assert shown_on(story) == set()


# --- mirrors


def mirror_in_the_copy_form(client, story):
    address = reverse("wagtailadmin_pages:copy", args=[story.pk])
    form = {"new_title": "M", "new_slug": "mirror", "new_parent_page": story.get_parent().pk, "alias": "on"}
    return client.post(address, form, follow=True)


def mirror_by_script(client, story):
    return act_by_script(client, story, "create_alias", update_slug="mirror")


@pytest.mark.parametrize("road", [mirror_in_the_copy_form, mirror_by_script])
def test_a_mirror_of_a_public_page_is_a_draft(russian, road):
    story = a_story(slug="anna")
    answer = road(russian, story)
    assert answer.status_code in {200, 201}
    mirror = Page.objects.get(slug="mirror")
    assert not mirror.live
    assert shown_on(mirror) == set()
    if road is mirror_in_the_copy_form:
        assert said("page-mirrors-another") in heard(answer)


def test_a_mirror_that_becomes_a_page_of_its_own_stays_a_draft(russian):
    mirror = a_story(slug="anna").create_alias(update_slug="mirror", parent=a_story_index())
    answer = russian.post(reverse("wagtailadmin_pages:convert_alias", args=[mirror.pk]), follow=True)
    assert answer.status_code == 200
    assert shown_on(mirror) == set()


def test_a_mirror_in_another_language_made_by_script_is_a_draft(russian):
    story = a_story(slug="anna")
    a_story_index("ru")
    answer = act_by_script(
        russian, story, "copy_for_translation", locale="ru", alias=True, copy_parents=False, recursive=False
    )
    assert answer.status_code == 201
    assert shown_on(Page.objects.get(slug="anna", locale__language_code="ru")) == set()


# --- a private page


def test_opening_a_private_section_takes_down_what_may_not_be_public_and_tells(russian):
    story = a_story(slug="anna")
    section = story.get_parent()
    section.view_restrictions.create(restriction_type="login")
    unlawfully(StoryPage.objects.filter(pk=story.pk), consent=None)
    assert shown_on(story) == set()
    address = reverse("wagtailadmin_pages:set_privacy", args=[section.pk])
    answer = russian.post(address, {"restriction_type": "none", "password": "", "groups": []})
    assert answer.status_code == 200
    assert shown_on(story) == set()
    assert Notice.objects.get(page=story).codes == ["consent-missing"]


# --- what is not there


@pytest.mark.parametrize("address", ["/api/v3/pages/", "/api/v2/pages/", "/api/", "/admin/api/v3/pages/"])
def test_wagtails_public_interfaces_for_machines_are_not_mounted(russian, address):
    assert russian.post(address).status_code == 404
    assert russian.get(address).status_code == 404


def test_no_document_of_wagtails_own_is_a_second_door(russian):
    story = a_refused_story()
    for address in (f"/pages/{story.pk}/", f"/_util/authenticate_with_password/{story.pk}/0/", "/anna/"):
        assert russian.get(address).status_code == 404
