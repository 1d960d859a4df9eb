"""Who may translate what: wagtail-localize’s own doors, as each role finds them."""

from urllib.parse import urlencode

import pytest
from django.urls import reverse
from wagtail.models import DraftStateMixin, Page
from wagtail_localize.models import StringSegment, Translation, TranslationSource

from cms.translation.models import SegmentText
from stories.demo.users import load_users
from stories.models import Condition, EfficacyClaim
from tests.builders import WORDS, a_claim, a_condition, a_home, a_standard_page, locale

pytestmark = pytest.mark.django_db

MAY_SUBMIT = {"admin", "editor", "compliance", "reviewer-ru", "reviewer-zh"}


def translated(instance, language: str) -> Translation:
    """A translation of it that somebody has begun."""
    if isinstance(instance, Page):
        a_home(language)
    source, _ = TranslationSource.update_or_create_from_instance(instance)
    translation = Translation.objects.create(source=source, target_locale=locale(language))
    translation.save_target(publish=not isinstance(instance, DraftStateMixin))
    return translation


def those_who_can(client, act) -> set[str]:
    found = set()
    for name, user in load_users().items():
        client.force_login(user)
        if act(client):
            found.add(name)
    return found


def test_who_submits_a_page_for_translation(client):
    a_home("ru")

    def submit(client) -> bool:
        page = a_standard_page()
        address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
        response = client.post(address, {"locales": [locale("ru").pk]})
        assert response.status_code == 302
        done = Translation.objects.filter(source__object_id=page.translation_key).exists()
        assert done == (response.url != "/admin/")
        return done

    assert those_who_can(client, submit) == MAY_SUBMIT


@pytest.mark.parametrize("language", ["ru", "zh-hans"])
@pytest.mark.parametrize("build", [a_standard_page, a_condition])
def test_a_translator_translates_into_their_own_language_only(client, build, language):
    translation = translated(build(), language)
    segment = StringSegment.objects.filter(source=translation.source).first()
    address = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])

    def write(client) -> bool:
        SegmentText.objects.all().delete()
        response = client.put(
            address, urlencode({"value": WORDS[language]}), "application/x-www-form-urlencoded"
        )
        assert response.status_code < 500
        return SegmentText.objects.exists()

    short = language[:2]
    assert those_who_can(client, write) == {"admin", f"translator-{short}", f"reviewer-{short}"}


@pytest.mark.parametrize("door", ["download_pofile", "upload_pofile", "stop_translation"])
@pytest.mark.parametrize("build", [a_standard_page, a_condition])
def test_no_other_door_of_a_translation_opens_for_another_language(client, build, door):
    translation = translated(build(), "zh-hans")
    address = reverse(f"wagtail_localize:{door}", args=[translation.pk])
    for name in ("translator-ru", "reviewer-ru", "editor", "medical"):
        client.force_login(load_users()[name])
        response = client.get(address) if door == "download_pofile" else client.post(address)
        assert (response.status_code, response.headers.get("Location")) in {(302, "/admin/"), (403, None)}
    assert Translation.objects.get(pk=translation.pk).enabled


# --- “Sync translated pages”, with “publish”


def a_translation_to_sync(instance, language: str = "ru") -> tuple[TranslationSource, Translation]:
    translation = translated(instance, language)
    return translation.source, translation


def test_who_may_not_publish_a_translation_may_not_sync_and_publish_it(client):
    source, translation = a_translation_to_sync(a_standard_page())
    address = reverse("wagtail_localize:update_translations", args=[source.pk])
    for name in ("editor", "medical", "translator-ru", "translator-zh", "reviewer-zh"):
        client.force_login(load_users()[name])
        response = client.post(address, {"publish_translations": "on"})
        assert response.status_code == 302
        assert not translation.get_target_instance().live


def test_the_refusal_says_so_and_syncing_alone_stays_allowed(client):
    source, _ = a_translation_to_sync(a_standard_page())
    address = reverse("wagtail_localize:update_translations", args=[source.pk])
    client.force_login(load_users()["editor"])
    told = client.post(address, {"publish_translations": "on"}, follow=True).content.decode()
    assert "You may not publish in every language of this page" in told
    response = client.post(address, {})
    assert response.status_code == 302
    assert response.url != address


def test_an_untranslated_page_does_not_go_live_by_syncing_whoever_does_it(client):
    source, translation = a_translation_to_sync(a_standard_page())
    client.force_login(load_users()["reviewer-ru"])
    client.post(
        reverse("wagtail_localize:update_translations", args=[source.pk]), {"publish_translations": "on"}
    )
    assert not translation.get_target_instance().live


def test_a_claim_is_not_published_by_syncing_it_without_the_right_to_publish_claims(client):
    source, translation = a_translation_to_sync(a_claim())
    target = translation.get_target_instance()
    EfficacyClaim.objects.filter(pk=target.pk).update(live=False)
    client.force_login(load_users()["compliance"])
    client.post(
        reverse("wagtail_localize:update_translations", args=[source.pk]), {"publish_translations": "on"}
    )
    assert not EfficacyClaim.objects.get(pk=target.pk).live


def test_who_syncs_the_translations_of_a_snippet(client):
    condition = a_condition()
    source, _ = a_translation_to_sync(condition)
    Condition.objects.filter(pk=condition.pk).update(summary="A disease of plasma cells.")
    address = reverse("wagtail_localize:update_translations", args=[source.pk])

    def sync(client) -> bool:
        response = client.post(address, {})
        assert response.status_code == 302
        return response.url != "/admin/"

    assert those_who_can(client, sync) == MAY_SUBMIT
