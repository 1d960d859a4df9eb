"""The lock: what it asks for, what it lets pass, and what it takes off. The roads are in `test_every_road.py`."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import Page

from cms.delivery.models import PublicPage
from cms.publishing.gate import NotPublishable
from cms.publishing.models import Clearance
from stories.models import HomePage, StoryPage
from tests.builders import (
    a_claim,
    a_disclaimer,
    a_home,
    a_story,
    a_story_index,
    a_treatment,
    an_admin,
    locale,
    unlawfully,
)

pytestmark = pytest.mark.django_db


def is_public(page: Page, client) -> bool:
    """Whether the page is served at its address or listed anywhere."""
    served = client.get(f"/{page.locale.language_code}/{page.url_path.split('/', 2)[2]}")
    assert served.status_code in {200, 404, 410}
    listed = PublicPage.objects.filter(page_id=page.pk).exists()
    assert listed == (served.status_code == 200)
    return listed


def test_a_story_that_has_everything_is_served_and_recorded(client):
    story = a_story()
    assert is_public(story, client)
    clearance = Clearance.objects.get(page=story)
    assert clearance.basis["consent"] == story.consent.reference
    assert PublicPage.objects.get(page=story).clearance == clearance


@pytest.mark.parametrize("lack", ["outcome_disclaimer", "expected_results", "consent"])
def test_a_story_that_lacks_one_of_the_three_is_refused(lack, client):
    story = a_story(live=False, **{lack: None})
    story.live = True
    with pytest.raises(ValidationError) as refusal:
        story.save(clean=False)
    assert set(refusal.value.error_dict) == {lack}
    assert not is_public(story, client)


def test_a_treatment_page_without_a_disclaimer_is_refused(client):
    page = a_treatment(live=False, outcome_disclaimer=None)
    page.live = True
    with pytest.raises(NotPublishable):
        page.save(clean=False)
    assert not is_public(page, client)


def test_a_draft_may_lack_everything():
    story = a_story(live=False, outcome_disclaimer=None, expected_results=None, consent=None)
    story.save_revision(clean=False)
    assert StoryPage.objects.filter(pk=story.pk, live=False).exists()


def test_english_copied_under_a_russian_address_is_refused(client):
    story = a_story()
    a_story_index("ru")
    copy = story.copy_for_translation(locale("ru"))
    copy.outcome_disclaimer = a_disclaimer("ru")
    copy.expected_results = a_claim("ru")
    copy.live = True
    with pytest.raises(NotPublishable) as refusal:
        copy.save()
    assert [o.code for o in refusal.value.obstacles] == ["text-in-another-language"]
    assert not is_public(copy, client)


def test_a_russian_page_with_the_english_disclaimer_is_refused():
    with pytest.raises(NotPublishable) as refusal:
        a_story(language="ru", outcome_disclaimer=a_disclaimer("en"))
    assert [o.code for o in refusal.value.obstacles] == ["disclaimer-other-language"]


def test_a_block_left_empty_is_refused_though_only_the_form_would_notice():
    body = [("patient_quote", {"text": "", "attribution": ""})]
    with pytest.raises(NotPublishable) as refusal:
        a_story(body=body)
    assert [o.code for o in refusal.value.obstacles] == ["blocks-unfinished"]


def test_a_consent_withdrawn_takes_the_story_off_at_once(client):
    story = a_story()
    assert is_public(story, client)
    story.consent.withdrawn_on = timezone.localdate()
    story.consent.save()
    assert not is_public(story, client)


def test_a_consent_that_ended_yesterday_takes_the_story_off_without_any_event(client):
    story = a_story()
    today = timezone.localdate()
    PublicPage.objects.filter(page=story).update(public_until=today)
    assert client.get("/en/stories/feed/").content.count(b"<entry>") == 1
    PublicPage.objects.filter(page=story).update(public_until=today - timedelta(days=1))
    assert client.get(f"/en/stories/{story.slug}/").status_code == 410
    assert client.get("/en/stories/feed/").content.count(b"<entry>") == 0


def test_an_unpublished_disclaimer_takes_its_pages_off(client):
    story = a_story()
    disclaimer = story.outcome_disclaimer
    disclaimer.live = False
    disclaimer.save()
    assert not is_public(story, client)


def test_readers_keep_the_approved_words_until_the_new_ones_are_approved(client):
    story = a_story()
    disclaimer = story.outcome_disclaimer
    old = disclaimer.lead
    disclaimer.lead = "Words that nobody has approved yet."
    disclaimer.save()
    page = client.get(f"/en/stories/{story.slug}/").content.decode()
    assert old in page
    assert "nobody has approved" not in page
    disclaimer.approve(user=an_admin())
    assert "nobody has approved" in client.get(f"/en/stories/{story.slug}/").content.decode()


def test_an_approval_in_english_approves_nothing_in_russian():
    english = a_disclaimer("en")
    russian = english.copy_for_translation(locale("ru"))
    russian.live = False
    russian.save()
    assert english.approved is not None
    assert russian.approved is None


def test_bookkeeping_on_a_live_page_is_not_examined():
    story = a_story()
    unlawfully(StoryPage.objects.filter(pk=story.pk), consent=None)
    story = StoryPage.objects.get(pk=story.pk)
    story.save(update_fields=["has_unpublished_changes"], clean=False)
    story.save_revision(clean=False)
    with pytest.raises(NotPublishable):
        story.save(clean=False)


def test_unpublishing_and_deleting_leave_the_register():
    story, other = a_story(), a_story()
    story.unpublish()
    other.delete()
    assert not PublicPage.objects.of_kind("story").exists()


def test_a_moved_section_takes_its_addresses_along(client):
    story = a_story()
    index = story.get_parent().specific
    index.slug = "people"
    index.save()
    assert client.get(f"/en/people/{story.slug}/").status_code == 200
    assert client.get(f"/en/stories/{story.slug}/").status_code == 404


def test_a_private_page_is_on_no_public_surface(client):
    story = a_story()
    restriction = story.view_restrictions.create(restriction_type="login")
    assert not is_public(story, client)
    restriction.delete()
    assert is_public(story, client)


def test_the_home_pages_of_a_new_site_are_drafts_that_can_be_published(client):
    assert not HomePage.objects.filter(live=True).exists()
    home = a_home("zh-hans")
    assert is_public(home, client)
