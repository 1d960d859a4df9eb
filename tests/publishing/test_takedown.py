"""Takedown: everything leaves at once, and the people responsible are told."""

from io import BytesIO

import pytest
from django.core import mail
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image
from wagtail.images import get_image_model
from wagtail.users.models import UserProfile

from cms.delivery.models import GonePage
from cms.publishing.models import Clearance, Notice
from cms.record.models import Decision
from stories.models import StoryPage
from tests import builders

pytestmark = pytest.mark.django_db


def withdraw(story: StoryPage) -> None:
    story.consent.withdrawn_on = timezone.localdate()
    story.consent.save()


def a_picture(**fields):
    file = BytesIO()
    Image.new("RGB", (400, 300), "teal").save(file, "JPEG")
    file.seek(0)
    return get_image_model().objects.create(title="A cell", file=ImageFile(file, "cell.jpg"), **fields)


def test_a_withdrawn_consent_takes_its_story_down_in_every_language(client):
    story = builders.a_story(slug="anna")
    consent, key = story.consent, story.translation_key
    others = [
        builders.a_story(language=code, slug="anna", consent=consent, translation_key=key)
        for code in ("ru", "zh-hans")
    ]
    withdraw(story)
    for page in (story, *others):
        code = page.locale.language_code
        answer = client.get(f"/{code}/stories/anna/")
        assert answer.status_code == 410
        for address in (f"/{code}/", f"/{code}/stories/", f"/{code}/stories/feed/", "/sitemap.xml"):
            assert "stories/anna/" not in client.get(address).content.decode()
        page.refresh_from_db()
        assert not page.live
        assert not Clearance.objects.standing().for_page(page).exists()
        assert Decision.objects.filter(page=page.pk, action="taken-down").count() == 1


def test_a_page_taken_down_does_not_come_back_by_itself(client):
    story = builders.a_story(slug="anna")
    withdraw(story)
    story.consent.withdrawn_on = None
    story.consent.save()
    assert client.get("/en/stories/anna/").status_code == 410


def test_publishing_it_again_lawfully_clears_the_address(client):
    story = builders.a_story(slug="anna")
    withdraw(story)
    again = StoryPage.objects.get(pk=story.pk)
    again.consent, again.live = builders.a_consent(), True
    again.save()
    assert client.get("/en/stories/anna/").status_code == 200
    assert not GonePage.objects.exists()


def test_the_pictures_of_the_story_are_served_no_more(client):
    picture = a_picture()
    story = builders.a_story(cover=picture)
    address = picture.get_rendition("width-200").url
    assert client.get(address).status_code == 200
    withdraw(story)
    assert client.get(address).status_code == 404
    assert client.get(picture.file.url).status_code == 404


def test_a_picture_that_another_public_page_shows_stays(client):
    picture = a_picture()
    story = builders.a_story(cover=picture)
    builders.a_treatment(cover=picture)
    withdraw(story)
    assert client.get(picture.get_rendition("width-200").url).status_code == 200


def test_a_picture_of_a_person_goes_with_the_consent_of_that_person(client):
    consent = builders.a_consent(covers=["clinical_details", "image"])
    picture = a_picture(shows_a_person=True, consent=consent)
    address = picture.get_rendition("width-200").url
    assert client.get(address).status_code == 200
    consent.withdrawn_on = timezone.localdate()
    consent.save()
    assert client.get(address).status_code == 404


def test_the_people_responsible_get_a_task_and_a_letter_in_their_language():
    editor, compliance = builders.an_editor(), builders.a_user("compliance", "Compliance officers")
    profile = UserProfile.get_for_user(compliance)
    profile.preferred_language = "ru"
    profile.save()
    builders.a_user("translator", "Russian translators")
    withdraw(builders.a_story(title="A long road"))
    notice = Notice.objects.get(kind="taken-down")
    assert notice.codes == ["consent-withdrawn"]
    letters = {letter.to[0]: letter for letter in mail.outbox}
    assert set(letters) == {editor.email, compliance.email}
    assert "The patient has withdrawn consent" in letters[editor.email].body
    assert "Пациент отозвал согласие" in letters[compliance.email].body
