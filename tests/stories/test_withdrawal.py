"""Withdrawal: two clicks, and nothing of the person is public any more, nor comes back by itself."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.core import mail
from django.core.files.images import ImageFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from wagtail.images import get_image_model
from wagtail.models import PageLogEntry, Workflow, WorkflowState

from cms.days import site_today
from cms.delivery.models import GonePage, PublicPage
from cms.publishing.clearing import digest
from cms.publishing.gate import NotPublishable
from cms.publishing.models import LocalePolicy, Notice, SignOff
from cms.publishing.schedule import publish_due
from cms.record.ledger import verify
from cms.record.models import Decision
from stories.consent_usage import usage_of
from stories.models import ConsentRecord, StoryPage, TreatmentPage
from stories.withdrawal import withdraw
from tests import builders

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def a_picture(**fields):
    file = BytesIO()
    Image.new("RGB", (400, 300), "teal").save(file, "JPEG")
    file.seek(0)
    return get_image_model().objects.create(title="A face", file=ImageFile(file, "face.jpg"), **fields)


def a_picture_consent(**fields) -> ConsentRecord:
    return builders.a_consent(covers=["clinical_details", "age", "nationality", "image"], **fields)


def in_three_languages(consent: ConsentRecord, **fields) -> dict[str, StoryPage]:
    return builders.in_all_languages(builders.a_story, slug="anna", consent=consent, **fields)


@pytest.fixture
def officer():
    return builders.a_user("compliance", "Compliance officers", first_name="Irina", last_name="Volk")


@pytest.fixture
def compliance(client, officer):
    client.force_login(officer)
    return client


def second_click(client, consent: ConsentRecord, note: str = ""):
    return client.post(reverse("consents:withdraw", args=[consent.pk]), {"note": note}, follow=True)


# --- what disappears


def test_everything_leaves_in_every_language(client, officer):
    consent = builders.a_consent()
    stories = in_three_languages(consent)
    for code in stories:
        builders.a_home(code)
        builders.a_story(language=code, slug="boris")
    withdraw(consent, user=officer)
    for code in stories:
        assert client.get(f"/{code}/stories/anna/").status_code == 410
        for address in (
            f"/{code}/",
            f"/{code}/stories/",
            f"/{code}/stories/boris/",
            f"/{code}/stories/feed/",
            "/sitemap.xml",
        ):
            answer = client.get(address)
            assert answer.status_code == 200
            assert "stories/anna/" not in answer.content.decode()


def test_the_preview_counts_what_the_public_site_really_shows(client):
    consent = builders.a_consent()
    story = in_three_languages(consent)["en"]
    builders.a_home()
    treatment = builders.a_treatment(slug="myeloma")
    others = [builders.a_story(slug=f"other-{number}") for number in range(2)]
    english = usage_of(consent).languages[0]
    listing = ["/en/", "/en/stories/", f"/en/treatments/{treatment.slug}/"]
    listing += [f"/en/stories/{other.slug}/" for other in others]
    shown = [address for address in listing if "/en/stories/anna/" in client.get(address).content.decode()]
    assert shown == listing
    assert english.cards.count == len(shown)
    assert [row.page_id for row in english.rows] == [story.pk]
    assert (english.entries, english.spread) == (1, 3)


def test_a_story_that_newer_ones_have_pushed_off_the_lists_is_counted_where_it_still_stands(client):
    consent = builders.a_consent()
    builders.a_story(slug="anna", consent=consent, first_published_at=timezone.now() - 90 * DAY)
    builders.a_home()
    others = [builders.a_story(slug=f"other-{number}") for number in range(5)]
    shown = [
        address
        for address in ["/en/", "/en/stories/", *(f"/en/stories/{other.slug}/" for other in others)]
        if "/en/stories/anna/" in client.get(address).content.decode()
    ]
    assert shown == ["/en/stories/"]
    assert usage_of(consent).languages[0].cards.count == 1


def test_the_last_of_four_alike_is_named_by_the_three_before_it(client):
    consent = builders.a_consent()
    builders.a_story(slug="anna", consent=consent, first_published_at=timezone.now() - 90 * DAY)
    others = [builders.a_story(slug=f"other-{number}") for number in range(3)]
    for other in others:
        assert "/en/stories/anna/" in client.get(f"/en/stories/{other.slug}/").content.decode()
    # the list of stories, and these three; there is no home page
    assert usage_of(consent).languages[0].cards.count == 4 + PublicPage.objects.of_kind("home").count()


def test_the_withdrawal_is_kept_with_its_day_and_note_and_in_the_ledger_without_names(officer):
    consent = builders.a_consent(reference="CR-8")
    stories = in_three_languages(consent, subtype="IgA-κ")
    result = withdraw(consent, user=officer, note="By phone, at nine.")
    consent.refresh_from_db()
    assert (consent.withdrawn_on, consent.withdrawal_note) == (site_today(), "By phone, at nine.")
    decision = Decision.objects.get(action="consent-withdrawn")
    assert (result.is_new, result.by, result.at) == (True, officer.pk, decision.at)
    assert sorted(decision.facts["pages"]) == sorted(page.pk for page in stories.values())
    for name in ("CR-8", "phone", "anna", "long road"):
        assert name not in str(decision.facts)
    assert Decision.objects.filter(action="taken-down", actor=officer.pk).count() == 3
    assert list(verify()) == []


def test_those_responsible_are_told(officer):
    editor = builders.an_editor()
    consent = builders.a_consent()
    builders.a_story(consent=consent)
    withdraw(consent, user=officer)
    assert Notice.objects.filter(kind="taken-down").count() == 1
    assert {letter.to[0] for letter in mail.outbox} == {editor.email, officer.email}


# --- schedules, workflows, drafts


def test_what_was_scheduled_never_goes_live_and_its_history_says_why(officer):
    consent = builders.a_consent()
    draft = builders.a_story(consent=consent, live=False)
    due = timezone.now() + DAY
    draft.go_live_at = due
    draft.save_revision(approved_go_live_at=due)
    assert len(usage_of(consent).schedules) == 1
    withdraw(consent, user=officer)
    assert not draft.revisions.exclude(approved_go_live_at=None).exists()
    assert publish_due(due + DAY).published == []
    draft.refresh_from_db()
    assert not draft.live
    entry = PageLogEntry.objects.get(page=draft.pk, action="casebook.schedule_held")
    assert entry.data["obstacles"] == ["consent-withdrawn"]
    assert entry.user == officer


def test_a_scheduled_version_that_cannot_be_read_any_more_does_not_stop_the_withdrawal(client, officer):
    consent = builders.a_consent()
    story = builders.a_story(slug="anna", consent=consent)
    revision = story.save_revision(approved_go_live_at=timezone.now() + DAY)
    revision.content = {"consent": consent.pk, "pk": story.pk, "body": "no blocks", "content_type": "x"}
    revision.save()
    assert withdraw(consent, user=officer).is_new
    assert client.get("/en/stories/anna/").status_code == 410
    revision.refresh_from_db()
    assert revision.approved_go_live_at is None


def test_a_workflow_that_would_publish_the_story_ends(officer):
    consent = builders.a_consent()
    draft = builders.a_story(consent=consent, live=False)
    draft.save_revision()
    state = Workflow.objects.filter(workflow_tasks__isnull=False).first().start(draft, officer)
    withdraw(consent, user=officer)
    state.refresh_from_db()
    assert state.status == WorkflowState.STATUS_CANCELLED


def test_a_draft_is_kept_and_cannot_be_published(officer):
    consent = builders.a_consent()
    draft = builders.a_story(consent=consent, live=False)
    withdraw(consent, user=officer)
    draft = StoryPage.objects.get(pk=draft.pk)
    assert not draft.locked
    draft.live = True
    with pytest.raises(NotPublishable) as refusal:
        draft.save()
    assert builders.codes(refusal.value.obstacles) == ["consent-withdrawn"]


def test_a_story_that_only_a_draft_gives_this_consent_stays_public_and_its_draft_is_refused(client, officer):
    consent = builders.a_consent()
    story = builders.a_story(slug="anna")
    story.consent = consent
    revision = story.save_revision()
    assert usage_of(consent).rows == []
    withdraw(consent, user=officer)
    assert client.get("/en/stories/anna/").status_code == 200
    with pytest.raises(NotPublishable):
        revision.publish()


# --- pictures


def test_its_pictures_are_served_no_more(client, officer):
    consent = a_picture_consent()
    person = a_picture(shows_a_person=True, consent=consent)
    drawing = a_picture()
    body = [("image", {"image": person, "alt": "A face"})]
    builders.a_story(consent=consent, cover=drawing, body=body, country="")
    addresses = [picture.get_rendition("width-200").url for picture in (person, drawing)]
    assert [client.get(address).status_code for address in addresses] == [200, 200]
    usage = usage_of(consent)
    assert {picture.pk for picture in usage.pictures} == {person.pk, drawing.pk}
    assert usage.sizes == person.renditions.count() + drawing.renditions.count()
    withdraw(consent, user=officer)
    assert [client.get(address).status_code for address in addresses] == [404, 404]


def test_a_picture_that_a_patient_made_goes_too_though_it_shows_nobody(client, officer):
    consent = a_picture_consent()
    painting = a_picture(consent=consent)
    address = painting.get_rendition("width-200").url
    assert client.get(address).status_code == 200
    withdraw(consent, user=officer)
    assert client.get(address).status_code == 404


def test_the_place_of_a_picture_on_another_page_closes_up_and_the_page_stays(client, officer):
    consent = a_picture_consent()
    person = a_picture(shows_a_person=True, consent=consent)
    body = [("section", {"title": "What it is", "text": "<p>A disease of plasma cells.</p>"})]
    body.append(("image", {"image": person, "alt": "A face"}))
    treatment = builders.a_treatment(slug="myeloma", cover=person, cover_alt="A face", body=body)
    assert [row.page_id for row in usage_of(consent).closing] == [treatment.pk]
    assert "A face" in client.get("/en/treatments/myeloma/").content.decode()
    withdraw(consent, user=officer)
    answer = client.get("/en/treatments/myeloma/")
    assert answer.status_code == 200
    text = answer.content.decode()
    assert "A face" not in text
    assert "A disease of plasma cells." in text
    after = TreatmentPage.objects.get(pk=treatment.pk)
    assert (after.cover, after.cover_alt) == (None, "")
    assert after.get_latest_revision_as_object().cover is None
    assert Decision.objects.get(action="consent-withdrawn").facts["closed"] == [treatment.pk]
    assert client.get(person.get_rendition("width-200").url).status_code == 404


def test_a_draft_with_the_picture_is_left_alone_and_refused(client, officer):
    consent = a_picture_consent()
    person = a_picture(shows_a_person=True, consent=consent)
    treatment = builders.a_treatment(slug="myeloma", cover=person)
    treatment.title = "A new title"
    treatment.save_revision()
    withdraw(consent, user=officer)
    assert client.get("/en/treatments/myeloma/").status_code == 200
    draft = TreatmentPage.objects.get(pk=treatment.pk).get_latest_revision_as_object()
    assert (draft.title, draft.cover_id) == ("A new title", person.pk)
    with pytest.raises(NotPublishable):
        treatment.get_latest_revision().publish()


def test_a_page_that_needs_a_new_sign_off_without_the_picture_comes_down(client, officer):
    consent = a_picture_consent()
    person = a_picture(shows_a_person=True, consent=consent)
    treatment = builders.a_treatment(slug="myeloma", cover=person, live=False)
    LocalePolicy.objects.update_or_create(locale=treatment.locale, defaults={"sign_offs": ["medical"]})
    SignOff.objects.create(page=treatment, role="medical", digest=digest(treatment))
    treatment.live = True
    treatment.save()
    assert client.get("/en/treatments/myeloma/").status_code == 200
    withdraw(consent, user=officer)
    assert client.get("/en/treatments/myeloma/").status_code == 410
    assert Decision.objects.get(action="consent-withdrawn").facts["closed"] == []


# --- two clicks, by those allowed


def test_two_clicks_withdraw(compliance, officer):
    consent = builders.a_consent()
    in_three_languages(consent)
    record = reverse("consents:inspect", args=[consent.pk])
    door = reverse("consents:withdraw", args=[consent.pk])
    assert door in compliance.get(record).content.decode()
    preview = compliance.get(door).content.decode()
    assert "/zh-hans/stories/anna/" in preview
    assert "Irina Volk" in preview
    consent.refresh_from_db()
    assert consent.withdrawn_on is None
    answer = second_click(compliance, consent, "By letter")
    assert answer.redirect_chain == [(record, 302)]
    text = answer.content.decode()
    assert "Withdrawn, and nothing is public any more." in text
    assert "By letter" in text
    assert "/ru/stories/anna/" in text
    consent.refresh_from_db()
    assert consent.is_withdrawn


def test_looking_at_the_preview_changes_nothing(compliance):
    consent = builders.a_consent()
    story = builders.a_story(consent=consent)
    for _ in range(2):
        compliance.get(reverse("consents:withdraw", args=[consent.pk]))
    story.refresh_from_db()
    assert story.live
    assert not Decision.objects.filter(action="consent-withdrawn").exists()


def test_the_safe_button_comes_before_the_destructive_one_and_the_heading_has_the_focus(compliance):
    consent = builders.a_consent()
    page = compliance.get(reverse("consents:withdraw", args=[consent.pk])).content.decode()
    heading, keep, act = (
        page.index(part) for part in ("autofocus", "Keep the consent", "Withdraw the consent\n")
    )
    assert heading < keep < act


@pytest.mark.parametrize(
    "group", ["Editors", "Medical reviewers", "Russian translators", "Chinese language reviewers"]
)
def test_nobody_else_withdraws(client, group):
    consent = builders.a_consent()
    client.force_login(builders.a_user("other", group))
    for answer in (
        client.get(reverse("consents:withdraw", args=[consent.pk])),
        client.post(reverse("consents:withdraw", args=[consent.pk])),
    ):
        assert (answer.status_code, answer.url) == (302, "/admin/")
    consent.refresh_from_db()
    assert consent.withdrawn_on is None


def test_a_note_that_is_too_long_is_told_and_nothing_happens(compliance):
    consent = builders.a_consent()
    story = builders.a_story(consent=consent)
    answer = second_click(compliance, consent, "x" * 501)
    assert answer.status_code == 200
    assert "at most 500 characters" in answer.content.decode()
    story.refresh_from_db()
    assert story.live


@pytest.mark.parametrize("name", ["inspect", "withdraw", "edit"])
def test_a_record_that_is_not_there_is_not_found(compliance, name):
    assert compliance.get(reverse(f"consents:{name}", args=[999_999])).status_code == 404


def test_the_second_of_two_people_is_told_who_was_faster(client, compliance, officer):
    consent = builders.a_consent()
    builders.a_story(consent=consent)
    withdraw(consent, user=officer, note="The first note")
    client.force_login(builders.a_user("late", "Compliance officers"))
    answer = second_click(client, consent, "The second note")
    assert "Irina Volk had already withdrawn this consent" in answer.content.decode()
    consent.refresh_from_db()
    assert consent.withdrawal_note == "The first note"
    assert Decision.objects.filter(action="consent-withdrawn").count() == 1


def test_the_result_says_so_if_something_can_still_be_seen(compliance, officer):
    consent = a_picture_consent()
    story = builders.a_story(consent=consent)
    withdraw(consent, user=officer)
    text = compliance.get(reverse("consents:inspect", args=[consent.pk])).content.decode()
    assert "something can still be seen" not in text
    # as if somebody had put a row back by hand
    other = builders.a_story()
    row = PublicPage.objects.get(page=other)
    row.bases.create(record=f"stories.consentrecord:{consent.pk}")
    text = compliance.get(reverse("consents:inspect", args=[consent.pk])).content.decode()
    assert "something can still be seen" in text
    assert story.pk != other.pk


def test_a_story_that_came_back_with_a_new_consent_does_not_make_the_old_record_cry_wolf(compliance, officer):
    consent = builders.a_consent()
    story = builders.a_story(slug="anna", consent=consent)
    withdraw(consent, user=officer)
    again = StoryPage.objects.get(pk=story.pk)
    again.consent, again.live = builders.a_consent(), True
    again.save()
    assert not GonePage.objects.exists()
    text = compliance.get(reverse("consents:inspect", args=[consent.pk])).content.decode()
    assert "Withdrawn, and nothing is public any more." in text
