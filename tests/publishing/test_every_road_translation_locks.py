"""Translations obey the locks and workflows of their pages, and what was sent badly is no server error."""

from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.urls import reverse
from wagtail_localize.models import StringSegment, Translation

from cms.publishing.gate import NotPublishable
from cms.translation import drafts
from cms.translation.models import SegmentText
from stories.demo.users import load_users
from tests.roads import (
    a_source_of_translation,
    begun,
    edit_address,
    finished,
    heard,
    in_moderation,
    in_russian,
    lock,
    page_of,
    publish,
    shown_on,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def russian(client):
    """An administrator whose admin is in Russian."""
    return in_russian(client)


def moderate(translation: Translation) -> None:
    in_moderation(page_of(translation).specific)


def segment_address(translation: Translation) -> str:
    segment = StringSegment.objects.filter(source=translation.source).first()
    return reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])


def write_a_segment(client, translation):
    body = urlencode({"value": "Другой текст"})
    return client.put(segment_address(translation), body, "application/x-www-form-urlencoded")


def empty_a_segment(client, translation):
    return client.delete(segment_address(translation))


def po_file(translation: Translation) -> SimpleUploadedFile:
    po = drafts.po_file(translation)
    po[0].msgstr = "Другой текст"
    return SimpleUploadedFile("ru.po", str(po).encode())


def upload_a_po_file(client, translation):
    address = reverse("wagtail_localize:upload_pofile", args=[translation.pk])
    return client.post(address, {"file": po_file(translation)}, follow=True)


def stop(client, translation):
    return client.post(reverse("wagtail_localize:stop_translation", args=[translation.pk]), follow=True)


def restart(client, translation):
    Translation.objects.filter(pk=translation.pk).update(enabled=False)
    return client.post(edit_address(translation), {"localize-restart-translation": "1"}, follow=True)


def state(translation: Translation) -> tuple:
    texts = SegmentText.objects.order_by("pk").values_list("pk", "text")
    return list(texts), Translation.objects.get(pk=translation.pk).enabled, page_of(translation).live


CHANGES = [write_a_segment, empty_a_segment, upload_a_po_file, stop, restart, publish]


@pytest.mark.parametrize("hold", [lock, moderate])
@pytest.mark.parametrize("change", CHANGES)
def test_what_others_hold_is_not_changed_and_the_person_reads_who_holds_it(client, change, hold):
    translation = finished(a_source_of_translation())
    hold(translation)
    client.force_login(load_users()["reviewer-ru"])
    if change is restart:
        Translation.objects.filter(pk=translation.pk).update(enabled=False)
    before = state(translation)
    answer = change(client, translation)
    assert answer.status_code in {200, 423}
    assert state(translation) == before
    assert ("заблокирован" if hold is lock else "модерац") in heard(answer).lower()


@pytest.mark.parametrize("change", CHANGES)
def test_what_nobody_holds_is_changed(client, change):
    translation = finished(a_source_of_translation())
    client.force_login(load_users()["reviewer-ru"])
    before = (state(translation)[0], change is not restart, False)
    assert change(client, translation).status_code in {200, 201}
    assert state(translation) != before


def test_after_stopping_english_is_not_published_by_hand(russian):
    translation = begun(a_source_of_translation())
    stop(russian, translation)
    page = page_of(translation).specific
    with pytest.raises(NotPublishable) as refusal, transaction.atomic():
        page.save_revision().publish()
    assert "text-in-another-language" in [obstacle.code for obstacle in refusal.value.obstacles]
    assert shown_on(page) == set()


# --- what was sent is not what was asked for


@pytest.mark.parametrize("content", [None, b"", b"msgid", b'msgid "a"\nmsgstr "b"\n', b"\xff\xfe\x00"])
def test_a_file_that_is_no_po_file_of_this_translation_is_no_server_error(russian, content):
    translation = begun(a_source_of_translation())
    files = {} if content is None else {"file": SimpleUploadedFile("ru.po", content)}
    address = reverse("wagtail_localize:upload_pofile", args=[translation.pk])
    assert russian.post(address, files, follow=True).status_code == 200
    assert not SegmentText.objects.exists()


def test_a_segment_without_a_text_is_no_server_error(russian):
    translation = begun(a_source_of_translation())
    answer = russian.put(segment_address(translation), "", "application/x-www-form-urlencoded")
    assert answer.status_code == 400
    assert answer.json()["detail"]
    assert not SegmentText.objects.exists()
