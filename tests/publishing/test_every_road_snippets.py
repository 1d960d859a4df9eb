"""Every road that publishes a snippet: pages go on showing what was lawful, and the person is told why."""

import json
from datetime import timedelta
from io import StringIO
from pathlib import Path
from tempfile import NamedTemporaryFile

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import transaction
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.actions import CreateAction, EditAction, PublishRevisionAction, RevertToRevisionAction
from wagtail.models import ModelLogEntry, Revision
from wagtail.users.models import UserProfile

from cms.publishing.gate import NotPublishable
from cms.publishing.messages import wording
from cms.publishing.rules import Obstacle
from cms.publishing.schedule import publish_due
from stories.models import EfficacyClaim, OutcomeDisclaimer
from tests.builders import WORDS, a_claim, a_disclaimer, a_source, a_story, a_user, an_admin, locale
from tests.roads import heard, in_russian, said, shown_on

pytestmark = pytest.mark.django_db


@pytest.fixture
def russian(client):
    """An administrator whose admin is in Russian."""
    return in_russian(client)


def a_claim_that_may_not_be_live(**fields) -> EfficacyClaim:
    """It lacks its source, which no check of Django’s finds."""
    return a_claim(**{"live": False, "source": None, **fields})


# --- in code


def publish_the_revision(snippet):
    snippet.save_revision().publish()


def publish_by_the_snippet(snippet):
    snippet.publish(snippet.save_revision())


def publish_by_the_action(snippet):
    PublishRevisionAction(snippet.save_revision()).execute()


def publish_an_older_version(snippet):
    RevertToRevisionAction(snippet, snippet.save_revision()).execute().publish()


def edit_and_publish(snippet):
    EditAction(snippet, publish=True).execute()


def create_and_publish(snippet):
    fields = {field.attname: getattr(snippet, field.attname) for field in snippet._meta.concrete_fields}
    for name in ("id", "translation_key", "latest_revision_id", "live_revision_id"):
        fields.pop(name)
    CreateAction(type(snippet)(**fields), publish=True).execute()


def save(snippet):
    snippet.live = True
    snippet.save()


def save_the_column_alone(snippet):
    snippet.live = True
    snippet.save(update_fields=["live"])


def load_a_fixture(snippet):
    with NamedTemporaryFile("w+", suffix=".json") as file:
        call_command("dumpdata", snippet._meta.label, "--pks", str(snippet.pk), "-o", file.name)
        data = json.loads(Path(file.name).read_text())
        data[0]["fields"]["live"] = True
        Path(file.name).write_text(json.dumps(data))
        call_command("loaddata", file.name, verbosity=0)


ROADS = [
    publish_the_revision,
    publish_by_the_snippet,
    publish_by_the_action,
    publish_an_older_version,
    edit_and_publish,
    create_and_publish,
    save,
    save_the_column_alone,
    load_a_fixture,
]


@pytest.mark.parametrize("language", ["en", "ru", "zh-hans"])
@pytest.mark.parametrize("road", ROADS)
def test_a_figure_without_a_source_does_not_go_live(road, language):
    claim = a_claim_that_may_not_be_live()
    with translation.override(language), pytest.raises(NotPublishable) as refusal, transaction.atomic():
        road(claim)
    assert refusal.value.message_dict == {"source": [said("figure-unsourced", language=language)]}
    assert not EfficacyClaim.objects.filter(live=True).exists()


@pytest.mark.parametrize("road", ROADS)
def test_the_same_road_leads_on_for_a_figure_that_has_everything(road):
    road(a_claim(live=False))
    assert EfficacyClaim.objects.filter(live=True).count() == 1


def test_publishing_checks_what_django_would_not():
    disclaimer = a_disclaimer(live=False, approved=False, text="", short="  ")
    with pytest.raises(NotPublishable) as refusal:
        disclaimer.save_revision(clean=False).publish()
    assert [(o.code, o.field) for o in refusal.value.obstacles] == [
        ("snippet-text-missing", "text"),
        ("snippet-text-missing", "short"),
    ]


@pytest.mark.parametrize("build", [a_disclaimer, a_claim])
def test_english_copied_for_translation_does_not_go_live(build):
    copy = build().copy_for_translation(locale("ru"))
    with pytest.raises(NotPublishable) as refusal:
        copy.save()
    assert {o.code for o in refusal.value.obstacles} == {"snippet-in-another-language"}


def test_readers_keep_the_figure_that_was_lawful(client):
    story = a_story(slug="anna")
    claim = story.expected_results
    claim.numerator, claim.locator = 96, ""
    with pytest.raises(NotPublishable), transaction.atomic():
        claim.save_revision().publish()
    page = heard(client.get("/en/stories/anna/")).replace("\u00a0", " ")
    assert "95 of 97" in page
    assert "96 of 97" not in page


def test_bookkeeping_on_a_live_snippet_is_not_examined():
    claim = a_claim()
    EfficacyClaim.objects.filter(pk=claim.pk).update(locator="")
    claim = EfficacyClaim.objects.get(pk=claim.pk)
    claim.save_revision()
    claim.save(update_fields=["has_unpublished_changes", "latest_revision"])
    with pytest.raises(NotPublishable):
        claim.save()


def test_taking_a_claim_back_is_never_refused():
    story = a_story(slug="anna")
    claim = story.expected_results
    EfficacyClaim.objects.filter(pk=claim.pk).update(locator="")
    claim = EfficacyClaim.objects.get(pk=claim.pk)
    claim.status = "withdrawn"
    claim.save_revision().publish()
    assert shown_on(story) == set()
    other = a_claim()
    EfficacyClaim.objects.filter(pk=other.pk).update(locator="")
    EfficacyClaim.objects.get(pk=other.pk).unpublish()
    assert not EfficacyClaim.objects.get(pk=other.pk).live


def test_a_figure_spoilt_past_the_models_is_on_no_page_even_after_the_page_is_saved_again():
    story = a_story(slug="anna")
    EfficacyClaim.objects.filter(pk=story.expected_results_id).update(meaning="")
    assert shown_on(story) == set()
    story.refresh_from_db()
    with pytest.raises(NotPublishable) as refusal:
        story.save()
    assert [o.code for o in refusal.value.obstacles] == ["claim-unfit"]


def test_a_text_written_past_the_models_is_not_approved():
    disclaimer = a_disclaimer(approved=False)
    OutcomeDisclaimer.objects.filter(pk=disclaimer.pk).update(short="")
    disclaimer.refresh_from_db()
    with pytest.raises(NotPublishable):
        disclaimer.approve(user=None)
    assert disclaimer.approved is None


# --- in the admin


def claim_form(**fields) -> dict:
    return {
        "slug": "trial-orr",
        "endpoint": "ORR",
        "status": "approved",
        "numerator": "95",
        "denominator": "97",
        "population": WORDS["en"],
        "regimen": "Bortezomib",
        "meaning": "People who responded.",
        "source": a_source().pk,
        "locator": "Table 2",
        "data_cutoff": "2025-01-31",
        "action-publish": "1",
        **fields,
    }


WRONG = [
    ({"source": ""}, "source", "figure-unsourced"),
    ({"locator": ""}, "locator", "figure-without-place"),
    ({"data_cutoff": ""}, "data_cutoff", "figure-without-cutoff"),
    ({"numerator": ""}, "numerator", "figure-missing"),
    ({"percent": "54.9", "months": "27"}, "numerator", "figure-contradicts-itself"),
    ({"meaning": WORDS["ru"]}, "meaning", "snippet-in-another-language"),
]


@pytest.mark.parametrize(("wrong", "field", "code"), WRONG)
@pytest.mark.parametrize("door", ["add", "edit"])
def test_the_editor_says_beside_the_field_why_and_keeps_the_text(russian, door, wrong, field, code):
    claim = a_claim(live=False)
    arguments = [claim.pk] if door == "edit" else []
    address = reverse(f"wagtailsnippets_stories_efficacyclaim:{door}", args=arguments)
    answer = russian.post(address, claim_form(regimen="Typed just now", **wrong))
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [field]
    with translation.override("ru"):
        about = str(wording(Obstacle(code, field=field, about=field)))
    assert about in heard(answer)
    assert "Typed just now" in heard(answer)
    assert not EfficacyClaim.objects.filter(live=True).exists()


@pytest.mark.parametrize("door", ["add", "edit"])
def test_the_editor_publishes_what_has_everything_and_keeps_any_draft(russian, door):
    claim = a_claim(live=False)
    arguments = [claim.pk] if door == "edit" else []
    address = reverse(f"wagtailsnippets_stories_efficacyclaim:{door}", args=arguments)
    draft = claim_form(source="", numerator="", locator="")
    del draft["action-publish"]
    assert russian.post(address, draft).status_code == 302
    assert not EfficacyClaim.objects.filter(live=True).exists()
    assert russian.post(address, claim_form()).status_code == 302
    assert EfficacyClaim.objects.filter(live=True).count() == 1


def test_an_older_version_is_published_through_the_same_form(russian):
    claim = a_claim(live=False, source=None)
    older = claim.save_revision()
    name = "wagtailsnippets_stories_efficacyclaim:revisions_revert"
    answer = russian.post(reverse(name, args=[claim.pk, older.pk]), claim_form(source=""))
    assert answer.status_code == 200
    assert said("figure-unsourced") in heard(answer)
    assert not EfficacyClaim.objects.filter(live=True).exists()


def test_the_form_that_schedules_asks_too(russian):
    claim = a_claim(live=False)
    later = (timezone.now() + timedelta(days=2)).strftime("%Y-%m-%d %H:%M")
    address = reverse("wagtailsnippets_stories_efficacyclaim:edit", args=[claim.pk])
    answer = russian.post(address, claim_form(locator="", go_live_at=later))
    assert said("figure-without-place") in heard(answer)
    assert not Revision.objects.exclude(approved_go_live_at=None).exists()


# --- on the timetable


def scheduled(claim: EfficacyClaim, user) -> None:
    """Put it on the timetable and let its hour pass."""
    claim.go_live_at = timezone.now() + timedelta(hours=1)
    claim.save_revision(user=user).publish(user=user)
    revision = claim.get_latest_revision()
    past = timezone.now() - timedelta(hours=1)
    content = revision.content | {"go_live_at": past.isoformat()}
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=past, content=content)


def test_a_scheduled_figure_whose_source_was_retracted_is_held_told_and_stops_nothing():
    user = a_user("medical", "Medical reviewers")
    UserProfile.objects.create(user=user, preferred_language="ru")
    user.refresh_from_db()
    bad, good = a_claim(live=False, source=a_source(citation="Old")), a_claim(live=False)
    for claim in (bad, good):
        scheduled(claim, an_admin(claim.slug) if claim is good else user)
    bad.source.status = "retracted"
    bad.source.save()
    mail.outbox.clear()
    call_command("publish_scheduled", stdout=StringIO())
    assert list(EfficacyClaim.objects.filter(live=True)) == [good]
    (letter,) = [letter for letter in mail.outbox if letter.to == [user.email]]
    assert said("figure-source-ended") in letter.body
    entry = ModelLogEntry.objects.get(action="casebook.schedule_held")
    assert entry.data == {"obstacles": ["figure-source-ended"]}
    assert publish_due(timezone.now()).held == []
