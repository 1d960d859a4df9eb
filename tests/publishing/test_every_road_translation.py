"""Every road of a translation: wagtail-localize publishes nothing that the gate refuses, and obeys rights and locks."""

from urllib.parse import urlencode

import pytest
from django.db import transaction
from django.urls import reverse
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from cms.publishing.decisions import digest_of_draft, sign_off
from cms.publishing.gate import NotPublishable
from cms.publishing.models import Clearance
from cms.publishing.rules import Role
from stories.demo.users import load_users
from stories.models import OutcomeDisclaimer, StoryPage
from tests.builders import (
    WORDS,
    a_consent,
    a_disclaimer,
    a_standard_page,
    locale,
)
from tests.desk import a_reviewer
from tests.roads import (
    OTHERS,
    a_source_of_translation,
    begun,
    finished,
    heard,
    in_russian,
    lock,
    page_of,
    publish,
    said,
    shown_on,
    translate,
)

pytestmark = pytest.mark.django_db

SURFACES = {"address", "home", "index", "feed", "sitemap", "search", "hreflang en"}


@pytest.fixture
def russian(client):
    """An administrator whose admin is in Russian."""
    return in_russian(client)


def sync(client, source: TranslationSource, **form):
    address = reverse("wagtail_localize:update_translations", args=[source.pk])
    here = reverse("wagtailadmin_explore", args=[source.get_source_instance().get_parent().pk])
    return client.post(f"{address}?{urlencode({'next': here})}", {"next": here, **form}, follow=True)


# --- submitting


def test_submitting_a_public_story_makes_drafts_only(russian):
    source = a_source_of_translation()
    address = reverse("wagtail_localize:submit_page_translation", args=[source.get_source_instance().pk])
    answer = russian.post(address, {"locales": [locale(code).pk for code in OTHERS]}, follow=True)
    assert answer.status_code == 200
    drafts = source.get_source_instance().get_translations().filter(slug="anna")
    assert drafts.count() == 2
    for draft in drafts:
        assert not draft.live
        assert shown_on(draft) == set()


def test_submitting_a_section_with_all_below_it_leaves_what_is_translated_alone(russian):
    story = finished(a_source_of_translation())
    publish(russian, story)
    by_hand = page_of(story).specific
    Translation.objects.update(enabled=False)
    by_hand.lead = "Переписано вручную, уже после перевода на русский."
    by_hand.save_revision()
    sign_off(by_hand, Role.LANGUAGE, user=a_reviewer(), digest=digest_of_draft(by_hand))
    by_hand.get_latest_revision().publish()
    section = a_standard_page(slug="section")
    StoryPage.objects.get(slug="anna", locale=locale("en")).move(section, pos="last-child")
    address = reverse("wagtail_localize:submit_page_translation", args=[section.pk])
    form = {"locales": [locale("ru").pk], "include_subtree": "on"}
    assert russian.post(address, form, follow=True).status_code == 200
    assert StoryPage.objects.get(pk=by_hand.pk).lead == by_hand.lead
    assert not Translation.objects.get(pk=story.pk).enabled


def test_submitting_a_record_makes_a_draft(russian):
    disclaimer = a_disclaimer()
    names = ("stories", "outcomedisclaimer", disclaimer.pk)
    address = reverse("wagtail_localize:submit_snippet_translation", args=names)
    assert russian.post(address, {"locales": [locale("ru").pk]}, follow=True).status_code == 200
    assert not OutcomeDisclaimer.objects.get(locale=locale("ru")).live


# --- publishing in wagtail-localize’s editor


def test_an_unfinished_translation_is_refused_and_the_person_reads_why(russian):
    translation = begun(a_source_of_translation())
    answer = publish(russian, translation)
    assert answer.status_code == 200
    untranslated = translation.get_progress()[0]
    assert said("translation-unfinished", about=str(untranslated)) in heard(answer)
    assert shown_on(page_of(translation)) == set()


def test_a_finished_translation_is_refused_where_the_patient_did_not_agree(russian):
    translation = finished(a_source_of_translation(consent=a_consent(languages=["en", "zh-hans"])))
    answer = publish(russian, translation)
    assert said("consent-other-language") in heard(answer)
    assert shown_on(page_of(translation)) == set()


def test_a_finished_translation_is_published_by_name(russian):
    translation = finished(a_source_of_translation())
    assert publish(russian, translation).status_code == 200
    assert shown_on(page_of(translation)) == SURFACES
    assert Clearance.objects.standing().get(page=page_of(translation)).cleared_by.username == "anna"


def test_a_live_translation_keeps_its_text_until_the_new_one_may_be_public(russian):
    source = a_source_of_translation()
    translation = finished(source)
    publish(russian, translation)
    story = StoryPage.objects.get(slug="anna", locale=locale("en"))
    story.lead = "A new English lead that nobody has translated."
    story.save_revision().publish()
    answer = sync(russian, source, publish_translations="on")
    assert said("translation-unfinished", about="1") in heard(answer)
    page = russian.get("/ru/stories/anna/").content.decode()
    assert WORDS["ru"] in page
    assert "nobody has translated" not in page


def test_a_publication_in_code_is_refused_when_it_is_committed(django_capture_on_commit_callbacks):
    translation = begun(a_source_of_translation())
    with (
        pytest.raises(NotPublishable) as refusal,
        transaction.atomic(),
        django_capture_on_commit_callbacks(execute=True),
    ):
        translation.save_target(publish=True)
    assert "translation-unfinished" in [obstacle.code for obstacle in refusal.value.obstacles]
    assert shown_on(page_of(translation)) == set()


# --- “Sync translated pages”


def test_a_language_that_is_refused_keeps_no_other_one_back(russian):
    source = a_source_of_translation(consent=a_consent(languages=["en", "zh-hans"]))
    refused, lawful = finished(source, "ru"), finished(source, "zh-hans")
    answer = sync(russian, source, publish_translations="on")
    assert answer.status_code == 200
    assert said("consent-other-language") in heard(answer)
    assert shown_on(page_of(refused)) == set()
    assert shown_on(page_of(lawful)) == SURFACES


def test_a_language_that_is_locked_keeps_no_other_one_back(russian):
    source = a_source_of_translation()
    locked, free = finished(source, "ru"), finished(source, "zh-hans")
    lock(locked)
    answer = sync(russian, source, publish_translations="on")
    assert "Заблокировано" in heard(answer) or "заблокирован" in heard(answer)
    assert shown_on(page_of(locked)) == set()
    assert "address" in shown_on(page_of(free))


def test_syncing_alone_publishes_nothing(russian):
    source = a_source_of_translation()
    translation = finished(source)
    assert sync(russian, source).status_code == 200
    assert shown_on(page_of(translation)) == set()


def test_syncing_opens_no_private_page_for_those_who_may_not_publish_it(client):
    source = a_source_of_translation()
    translation = finished(source)
    page = page_of(translation)
    page.view_restrictions.create(restriction_type="login")
    client.force_login(load_users()["editor"])
    assert sync(client, source).status_code == 200
    assert page.view_restrictions.exists()
    client.force_login(load_users()["reviewer-ru"])
    assert sync(client, source).status_code == 200
    assert not page.view_restrictions.exists()


def test_a_page_whose_source_is_deleted_has_nothing_to_sync(russian):
    source = a_source_of_translation()
    begun(source)
    source.get_source_instance().delete()
    address = reverse("wagtail_localize:update_translations", args=[source.pk])
    assert russian.get(address).status_code == 404
    assert russian.post(address, {"publish_translations": "on"}).status_code == 404


# --- turning into a mirror


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_translation_is_not_turned_into_a_mirror(russian, method):
    translation = finished(a_source_of_translation())
    publish(russian, translation)
    address = reverse("wagtail_localize:convert_to_alias", args=[page_of(translation).pk])
    answer = getattr(russian, method)(address, follow=True)
    assert answer.status_code == 200
    assert page_of(translation).alias_of_id is None
    assert "address" in shown_on(page_of(translation))


# --- records


def a_record_in_translation() -> tuple[OutcomeDisclaimer, Translation]:
    source, _ = TranslationSource.update_or_create_from_instance(a_disclaimer())
    translation = Translation.objects.create(source=source, target_locale=locale("ru"))
    translation.save_target(publish=False)
    return translation.get_target_instance(), translation


def publish_record(client, disclaimer):
    address = reverse("wagtailsnippets_stories_outcomedisclaimer:edit", args=[disclaimer.pk])
    return client.post(address, {"action": "publish"}, follow=True)


def test_an_unfinished_record_is_refused_and_the_person_reads_why(russian):
    disclaimer, translation = a_record_in_translation()
    answer = publish_record(russian, disclaimer)
    assert answer.status_code == 200
    assert said("translation-unfinished", about=str(translation.get_progress()[0])) in heard(answer)
    disclaimer.refresh_from_db()
    assert not disclaimer.live


def test_a_record_is_not_published_with_words_that_nobody_approved(russian):
    disclaimer, translation = a_record_in_translation()
    translate(translation)
    StringTranslation.objects.filter(context__path="lead").update(data="Другие слова.")
    answer = publish_record(russian, disclaimer)
    assert said("translation-unfinished", about="1") in heard(answer)
    disclaimer.refresh_from_db()
    assert not disclaimer.live


def test_a_finished_record_is_published_and_waits_for_its_approval(russian):
    disclaimer, translation = a_record_in_translation()
    translate(translation)
    assert publish_record(russian, disclaimer).status_code == 200
    disclaimer.refresh_from_db()
    assert disclaimer.live
    assert disclaimer.lead == WORDS["ru"]
    assert disclaimer.approved is None


def test_a_live_record_stays_live_while_its_new_translation_is_refused(russian):
    disclaimer, translation = a_record_in_translation()
    translate(translation)
    publish_record(russian, disclaimer)
    StringTranslation.objects.filter(context__path="lead").update(data="Другие слова.")
    address = reverse("wagtail_localize:update_translations", args=[translation.source_id])
    answer = russian.post(address, {"publish_translations": "on"}, follow=True)
    assert said("translation-unfinished", about="1") in heard(answer)
    disclaimer.refresh_from_db()
    assert disclaimer.live
    assert disclaimer.lead == WORDS["ru"]
