"""Pictures rest on consents of their own: on the last day, at every change, in the picture’s form."""

from datetime import datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from django.core.files.images import ImageFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from wagtail.images import get_image_model
from wagtail.users.models import UserProfile

from cms import days
from cms.delivery.models import PublicPage
from cms.publishing.gate import NotPublishable, examine, obstacles_for
from stories.models import ConsentRecord
from tests import builders

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
ALL = ["clinical_details", "age", "nationality", "image"]


def a_picture(**fields):
    file = BytesIO()
    Image.new("RGB", (400, 300), "teal").save(file, "JPEG")
    file.seek(0)
    return get_image_model().objects.create(title="A face", file=ImageFile(file, "face.jpg"), **fields)


def a_face(**consent):
    return a_picture(shows_a_person=True, consent=builders.a_consent(**{"covers": ALL, **consent}))


# --- the last day


def test_a_page_ends_with_the_first_of_its_consents():
    today = days.site_today()
    story = builders.a_story(
        consent=builders.a_consent(covers=ALL, expires_on=today + 20 * DAY),
        cover=a_face(expires_on=today + 10 * DAY),
        country="",
    )
    assert examine(story).last_day == today + 10 * DAY
    assert PublicPage.objects.get(page=story).public_until == today + 10 * DAY


def test_a_page_of_another_kind_ends_with_the_consent_of_its_picture():
    today = days.site_today()
    body = [("image", {"image": a_face(expires_on=today + 5 * DAY), "alt": "A face"})]
    treatment = builders.a_treatment(body=body, cover=a_face(expires_on=None))
    assert examine(treatment).last_day == today + 5 * DAY
    assert examine(builders.a_treatment(cover=a_picture())).last_day is None


def test_a_withdrawal_in_the_future_is_known_as_the_last_day():
    today = days.site_today()
    consent = builders.a_consent(expires_on=today + 20 * DAY, withdrawn_on=today + 5 * DAY)
    assert examine(builders.a_story(consent=consent)).last_day == today + 4 * DAY


@pytest.fixture
def clock(monkeypatch):
    """Stop the clock at a moment that is told in Shanghai: `clock(2026, 11, 22, 23, 59)`."""

    def stop(*moment: int) -> datetime:
        now = datetime(*moment, tzinfo=ZoneInfo("Asia/Shanghai"))
        monkeypatch.setattr(timezone, "now", lambda: now)
        return now

    return stop


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "UTC"])
def test_a_consent_that_ends_today_holds_until_midnight_in_the_sites_zone(client, settings, clock, zone):
    settings.TIME_ZONE = zone
    # 23:59 in Shanghai is 15:59 in UTC, and a minute later only Shanghai has a new day
    clock(2026, 11, 22, 23, 59)
    ends = datetime(2026, 11, 22).date()
    face = a_face(expires_on=ends)
    whole = builders.a_consent(covers=ALL, expires_on=None)
    builders.a_story(slug="anna", cover=face, country="", consent=whole)
    address = face.get_rendition("width-200").url
    answers = [(client.get("/en/stories/anna/").status_code, client.get(address).status_code)]
    clock(2026, 11, 23, 0, 0)
    answers.append((client.get("/en/stories/anna/").status_code, client.get(address).status_code))
    clock(2026, 11, 23, 8, 0)  # midnight in UTC
    answers.append((client.get("/en/stories/anna/").status_code, client.get(address).status_code))
    shown, gone = (200, 200), (410, 404)
    assert answers == ([shown, gone, gone] if zone == "Asia/Shanghai" else [shown, shown, gone])


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles"])
def test_the_day_is_the_sites_also_for_somebody_who_works_in_another_zone(client, clock, zone):
    officer = builders.a_user("compliance", "Compliance officers")
    profile = UserProfile.get_for_user(officer)
    profile.current_time_zone = zone
    profile.save()
    client.force_login(officer)
    # noon in Shanghai is the same day in neither of them an hour before or after midnight, so take both
    for hour in (1, 21):
        clock(2026, 11, 22, hour)
        consent = builders.a_consent(covers=ALL)
        face = a_picture(shows_a_person=True, consent=consent)
        client.post(reverse("consents:withdraw", args=[consent.pk]))
        consent.refresh_from_db()
        assert consent.withdrawn_on == datetime(2026, 11, 22).date()
        client.logout()
        assert client.get(face.get_rendition("width-200").url).status_code == 404
        client.force_login(officer)


# --- every change is looked at at once


def test_a_consent_that_no_longer_covers_pictures_takes_the_page_with_the_picture_down(client):
    face = a_face()
    builders.a_treatment(slug="myeloma", cover=face)
    consent = face.consent
    consent.covers = ["clinical_details"]
    consent.save()
    assert client.get("/en/treatments/myeloma/").status_code == 410


def test_a_consent_of_a_picture_is_known_to_the_register_and_to_its_seals(client):
    face = a_face()
    treatment = builders.a_treatment(slug="myeloma", cover=face)
    bases = set(PublicPage.objects.get(page=treatment).bases.values_list("record", flat=True))
    assert f"stories.consentrecord:{face.consent_id}" in bases
    ConsentRecord.objects.filter(pk=face.consent_id).update(withdrawn_on=days.site_today())
    assert client.get("/en/treatments/myeloma/").status_code == 404


def test_a_row_of_the_register_from_before_names_only_the_picture_and_is_found_all_the_same(client):
    face = a_face()
    treatment = builders.a_treatment(slug="myeloma", cover=face)
    PublicPage.objects.get(page=treatment).bases.filter(record__startswith="stories.consent").delete()
    face.consent.withdrawn_on = days.site_today()
    face.consent.save()
    assert client.get("/en/treatments/myeloma/").status_code == 410


@pytest.mark.parametrize("change", [{"shows_a_person": True}, {"consent": "narrow"}])
def test_a_picture_that_turns_out_to_need_a_consent_takes_its_pages_down(client, change):
    picture = a_picture()
    builders.a_treatment(slug="myeloma", cover=picture)
    assert client.get("/en/treatments/myeloma/").status_code == 200
    for name, value in change.items():
        setattr(picture, name, builders.a_consent() if value == "narrow" else value)
    picture.save()
    assert client.get("/en/treatments/myeloma/").status_code == 410


def test_a_picture_that_is_only_renamed_leaves_its_pages_as_they_are(client):
    face = a_face()
    builders.a_treatment(slug="myeloma", cover=face)
    face.title = "Another name"
    face.save()
    assert client.get("/en/treatments/myeloma/").status_code == 200


def test_a_page_read_before_a_withdrawal_and_saved_after_it_is_refused(client):
    story = builders.a_story(slug="anna", live=False)
    assert obstacles_for(story) == []  # it has now read its consent
    ConsentRecord.objects.filter(pk=story.consent_id).update(withdrawn_on=days.site_today())
    story.live = True
    with pytest.raises(NotPublishable) as refusal:
        story.save()
    assert builders.codes(refusal.value.obstacles) == ["consent-withdrawn"]
    assert client.get("/en/stories/anna/").status_code == 404


def test_a_page_read_before_its_picture_was_withdrawn_is_refused_too():
    treatment = builders.a_treatment(cover=a_face(), live=False)
    assert obstacles_for(treatment) == []
    ConsentRecord.objects.update(withdrawn_on=days.site_today())
    treatment.live = True
    with pytest.raises(NotPublishable) as refusal:
        treatment.save()
    assert builders.codes(refusal.value.obstacles) == ["image-without-consent"]


# --- where the editor is led


def test_the_obstacle_stands_beside_the_field_that_holds_the_picture():
    unasked = a_picture(shows_a_person=True)
    body = [("image", {"image": unasked, "alt": "A face"})]
    in_body = builders.a_treatment(body=body, live=False)
    as_cover = builders.a_treatment(cover=unasked, live=False)
    assert [obstacle.field for obstacle in obstacles_for(in_body)] == ["body"]
    assert [obstacle.field for obstacle in obstacles_for(as_cover)] == ["cover"]


# --- the form of a picture


def form_of(client, picture) -> str:
    client.force_login(builders.a_user(f"user-{picture.pk}", "Compliance officers"))
    return client.get(reverse("wagtailimages:edit", args=[picture.pk])).content.decode()


@pytest.mark.parametrize(
    ("fields", "consent", "words"),
    [
        ({"shows_a_person": True}, None, "shows a person and has no consent"),
        ({"shows_a_person": True}, {"covers": ["age"]}, "does not cover pictures"),
        ({"shows_a_person": True}, {"expires_on": builders.TODAY - 4000 * DAY}, "does not hold today"),
        ({"shows_a_person": True}, {"withdrawn_on": builders.TODAY - 4000 * DAY}, "does not hold today"),
        ({"shows_a_person": True}, {}, ""),
        ({}, None, ""),
    ],
)
def test_the_form_says_why_no_page_can_show_the_picture(client, fields, consent, words):
    record = builders.a_consent(**{"covers": ALL, **consent}) if consent is not None else None
    text = form_of(client, a_picture(consent=record, **fields))
    assert "anything by which somebody can be known" in text
    assert words in text
    assert ("can be published" in text) is bool(words)


def test_the_form_offers_no_withdrawn_consent_but_keeps_the_one_that_was_chosen(client):
    withdrawn = builders.a_consent(reference="CR-OWN", withdrawn_on=days.site_today())
    builders.a_consent(reference="CR-OTHER", withdrawn_on=days.site_today())
    builders.a_consent(reference="CR-GOOD")
    text = form_of(client, a_picture(consent=withdrawn))
    assert "CR-OWN" in text
    assert "CR-GOOD" in text
    assert "CR-OTHER" not in text
