"""The archive: exactly what visitors were shown, from one moment to the next."""

import hashlib
import re
from datetime import datetime, time, timedelta
from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from django.template import TemplateSyntaxError
from django.test import override_settings
from django.utils import timezone
from PIL import Image
from wagtail.images import get_image_model
from wagtail.models import PageViewRestriction

from cms.delivery.models import PublicPage
from cms.publishing.clearing import reexamine
from cms.publishing.gate import NotPublishable
from cms.publishing.models import Notice
from cms.record import archive, rendering
from cms.record.files import MISSING, all_named_in, largest
from cms.record.models import Decision, KeptFile, Showing
from stories.models import StoryPage
from tests import builders

pytestmark = pytest.mark.django_db


def open_showing(page) -> Showing:
    return Showing.objects.get(page=page.pk, until=None)


def a_picture(title: str = "A cell", name: str = "cell.jpg", **fields):
    file = BytesIO()
    Image.new("RGB", (1200, 900), "teal").save(file, "JPEG")
    file.seek(0)
    return get_image_model().objects.create(title=title, file=ImageFile(file, name), **fields)


def without_addresses(html: str) -> str:
    """The page without what differs on purpose: the addresses of its files, and the sizes of its pictures."""
    html = re.sub(r"<source[^>]*>", "", html)
    html = re.sub(r'\s(srcset|sizes)="[^"]*"', "", html)
    return re.sub(r'(<(?:link|script|img)\b[^>]*?\s(?:href|src)=)"[^"]*"', r"\1", html)


# --- what is kept


@pytest.mark.parametrize("language", ["en", "ru", "zh-hans"])
def test_a_cleared_page_is_kept_as_a_visitor_gets_it(client, language):
    story = builders.a_story(language=language, slug="anna", cover=a_picture())
    with override_settings(WAGTAILADMIN_BASE_URL="http://testserver"):
        story.save()
    answer = client.get(f"/{language}/stories/anna/")
    assert without_addresses(open_showing(story).text) == without_addresses(answer.content.decode())


def test_its_digest_is_in_the_decision_that_cleared_it():
    story = builders.a_story()
    showing = open_showing(story)
    decision = Decision.objects.get(page=story.pk, action="cleared")
    assert decision.facts["showing"] == showing.digest
    assert showing.digest == hashlib.sha256(showing.text.encode()).hexdigest()
    assert showing.clearance == decision.facts["clearance"]


def test_style_sheets_and_pictures_are_kept_once_and_named_by_their_content():
    picture = a_picture()
    pages = [builders.a_story(cover=picture), builders.a_story(cover=picture)]
    html = [open_showing(page).text for page in pages]
    assert all("/static/" not in text and "/media/" not in text for text in html)
    files = [all_named_in(text) for text in html]
    assert files[0].keys() == files[1].keys()
    assert {file.media_type for file in files[0].values()} >= {"text/css", "image/jpeg", "image/svg+xml"}
    for digest, file in files[0].items():
        assert hashlib.sha256(bytes(file.content)).hexdigest() == digest
    assert KeptFile.objects.filter(media_type="image/jpeg").count() == 1


def test_of_a_picture_the_largest_size_is_kept():
    story = builders.a_story(cover=a_picture())
    (kept,) = [f for f in all_named_in(open_showing(story).text).values() if f.media_type == "image/jpeg"]
    with Image.open(BytesIO(bytes(kept.content))) as image:
        assert image.width == 960
    assert largest("/a.jpg 480w, /b.jpg 960w") == "/b.jpg"
    assert largest("/a.jpg, /b.jpg 2x") == "/b.jpg"


def test_a_picture_whose_file_is_lost_is_lost_in_the_record_too_and_the_page_is_cleared():
    picture = a_picture()
    picture.file.storage.delete(picture.file.name)
    story = builders.a_story(cover=picture, cover_alt="A plasma cell")
    text = open_showing(story).text
    assert f'src="{MISSING}"' in text
    assert "A plasma cell" in text


# --- when it is kept anew


def test_saving_the_same_words_again_keeps_nothing_new():
    story = builders.a_story()
    for _ in range(2):
        StoryPage.objects.get(pk=story.pk).save()
    assert Showing.objects.filter(page=story.pk).count() == 1
    assert Decision.objects.filter(page=story.pk).count() == 1


def test_rendering_the_same_page_twice_gives_the_same_digest():
    story = builders.a_story(cover=a_picture())
    row = PublicPage.objects.get(page=story)
    assert rendering.as_served(row.path, "en") == rendering.as_served(row.path, "en")


def test_a_changed_word_closes_one_version_and_opens_the_next():
    story = builders.a_story()
    before = open_showing(story)
    story.lead = "A different summary of a long illness and of its treatment."
    story.save()
    before.refresh_from_db()
    after = open_showing(story)
    assert before.until == after.since
    assert story.lead in after.text
    assert story.lead not in before.text


def test_a_newly_approved_disclaimer_is_kept_with_the_words_that_readers_see_since():
    story = builders.a_story()
    disclaimer = story.outcome_disclaimer
    disclaimer.text = "What happened to one person may not happen to you, however alike you are."
    disclaimer.save()
    assert disclaimer.text not in open_showing(story).text
    disclaimer.approve(user=None)
    assert disclaimer.text in open_showing(story).text
    decision = Decision.objects.filter(page=story.pk).latest("number")
    assert (decision.action, decision.facts["showing"]) == ("confirmed", open_showing(story).digest)


def test_a_claim_with_other_figures_is_kept_with_them():
    story = builders.a_story()
    claim = story.expected_results
    claim.numerator = 41
    claim.save()
    assert Showing.objects.filter(page=story.pk).count() == 2
    assert "41" in open_showing(story).text


def test_a_new_address_is_a_new_version_of_everything_below_it():
    story = builders.a_story(slug="anna")
    index = story.get_parent().specific
    index.slug = "people"
    index.save()
    showing = open_showing(story)
    assert showing.path == "/en/people/anna/"
    assert "/en/people/anna/" in showing.text
    assert Decision.objects.filter(page=story.pk, facts__showing=showing.digest).exists()


def test_it_is_kept_in_the_site_s_own_time_and_language_whoever_publishes():
    with timezone.override("America/Los_Angeles"):
        story = builders.a_story(language="ru")
    before = open_showing(story)
    assert 'lang="ru"' in before.text
    story.save()
    assert open_showing(story).pk == before.pk


# --- when it ends


def test_a_takedown_ends_what_is_shown():
    story = builders.a_story()
    story.consent.withdrawn_on = timezone.localdate()
    story.consent.save()
    showing = Showing.objects.get(page=story.pk)
    assert showing.until is not None
    assert showing.text


@pytest.mark.parametrize("leave", ["unpublish", "delete"])
def test_unpublishing_and_deleting_end_what_is_shown_and_keep_it(leave):
    story = builders.a_story()
    number = story.pk
    getattr(story, leave)()
    assert Showing.objects.get(page=number).until is not None


def test_a_page_that_only_some_may_read_is_shown_to_nobody_else():
    story = builders.a_story()
    PageViewRestriction.objects.create(page=story, restriction_type=PageViewRestriction.LOGIN)
    assert Showing.objects.get(page=story.pk).until is not None


def test_a_page_whose_last_day_has_passed_ended_at_midnight_and_not_when_somebody_looked():
    story = builders.a_story()
    yesterday = timezone.localdate() - timedelta(days=1)
    PublicPage.objects.filter(page=story).update(public_until=yesterday)
    archive.close(story.pk)
    midnight = timezone.make_aware(datetime.combine(timezone.localdate(), time()))
    assert Showing.objects.get(page=story.pk).until == midnight


# --- a page that cannot be shown


def broken(*args, **kwargs):
    raise TemplateSyntaxError("Unclosed tag")


def test_a_page_that_visitors_could_not_read_is_not_cleared(monkeypatch):
    story = builders.a_story(live=False)
    monkeypatch.setattr(StoryPage, "get_context", broken)
    story.live = True
    with pytest.raises(NotPublishable) as refusal:
        story.save()
    assert builders.codes(refusal.value.obstacles) == ["cannot-be-shown"]
    assert not StoryPage.objects.get(pk=story.pk).live
    assert not PublicPage.objects.filter(page=story).exists()
    assert not Showing.objects.filter(page=story.pk).exists()


def test_a_live_page_that_can_no_longer_be_shown_is_taken_down_and_somebody_is_told(monkeypatch):
    story = builders.a_story()
    other = builders.a_treatment()
    monkeypatch.setattr(StoryPage, "get_context", broken)
    reexamine([story, other])
    assert Notice.objects.get(page=story).codes == ["cannot-be-shown"]
    assert not PublicPage.objects.filter(page=story).exists()
    assert PublicPage.objects.filter(page=other).exists()
