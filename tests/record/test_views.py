"""The record in the admin: what was shown on a day, why it could be, and who may look."""

import json
import re
from datetime import timedelta
from html import unescape
from io import BytesIO

import pytest
from django.contrib.auth.models import Permission
from django.core.files.images import ImageFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from wagtail.images import get_image_model

from cms.publishing.decisions import digest_of_draft, sign_off
from cms.record.archive import digest_of
from cms.record.models import Decision, Showing
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer(client):
    user = builders.a_user("irina", "Compliance officers", first_name="Irina", last_name="Volk")
    user.user_permissions.add(Permission.objects.get(codename="view_decision"))
    client.force_login(user)
    return user


def record_of(page, **query) -> str:
    return reverse("casebook_record", args=[page.translation_key, page.locale.language_code], query=query)


def frame_in(html: str) -> str:
    """The address of the page in its frame."""
    return unescape(re.search(r'<iframe[^>]*\ssrc="([^"]+)"', html)[1])


def local(moment) -> str:
    return f"{timezone.localtime(moment):%Y-%m-%dT%H:%M:%S}"


def withdraw(story) -> None:
    story.consent.withdrawn_on = timezone.localdate()
    story.consent.save()


# --- who may look


def test_only_those_with_the_right_see_the_record(client):
    story = builders.a_story()
    showing = Showing.objects.get(page=story.pk)
    client.force_login(builders.an_editor())
    addresses = [
        reverse("casebook_record_index"),
        record_of(story),
        reverse("casebook_record_page", args=[showing.pk]),
    ]
    for address in addresses:
        assert client.get(address).status_code in {302, 403}
    answer = client.post(reverse("casebook_record_export", args=[showing.pk]))
    assert answer.status_code in {302, 403}
    assert not Decision.objects.filter(action="exported").exists()
    assert b"/admin/record/" not in client.get("/admin/").content


def test_the_record_is_in_the_menu_of_those_who_may(client, officer):
    assert b"/admin/record/" in client.get("/admin/").content


# --- the list


def test_the_list_holds_what_was_ever_public_also_what_is_gone(client, officer):
    public = builders.a_story(title="Anna sings again", slug="anna")
    down = builders.a_story(title="Boris at sea", slug="boris")
    builders.a_story(title="Never published", live=False)
    withdraw(down)
    deleted = builders.an_article(title="A deleted article", slug="deleted")
    deleted.delete()
    html = client.get(reverse("casebook_record_index")).content.decode()
    for title in ("Anna sings again", "Boris at sea", "A deleted article"):
        assert title in html
    assert "Never published" not in html
    assert "/en/stories/anna/" in html
    assert "Taken down" in html
    assert record_of(public) in html


@pytest.mark.parametrize("words", ["sings", "/stories/anna/"])
def test_a_page_is_found_by_its_title_and_by_its_address(client, officer, words):
    builders.a_story(title="Anna sings again", slug="anna")
    builders.a_story(title="Boris at sea", slug="boris")
    html = client.get(reverse("casebook_record_results"), {"q": words}).content.decode()
    assert "Anna sings again" in html
    assert "Boris at sea" not in html


def test_the_list_can_be_kept_to_one_language(client, officer):
    builders.in_all_languages(builders.a_story, slug="anna")
    html = client.get(reverse("casebook_record_index"), {"language": "ru"}).content.decode()
    assert "/ru/stories/anna/" in html
    assert "/en/stories/anna/" not in html


# --- as shown


def test_at_each_moment_the_version_of_that_moment_is_shown(client, officer):
    story = builders.a_story()
    first = Showing.objects.get(page=story.pk)
    Showing.objects.filter(pk=first.pk).update(since=first.since - timedelta(days=3))
    story.lead = "Other words about a long illness and about its treatment."
    story.save()
    now = record_of(story)
    before = record_of(story, at=local(timezone.now() - timedelta(days=1)))
    shown = {
        address: client.get(frame_in(client.get(address).content.decode())).content.decode()
        for address in (now, before)
    }
    assert story.lead in shown[now]
    assert story.lead not in shown[before]


def test_the_page_in_its_frame_is_whole_runs_nothing_and_leads_nowhere(client, officer):
    file = BytesIO()
    Image.new("RGB", (400, 300), "teal").save(file, "JPEG")
    file.seek(0)
    picture = get_image_model().objects.create(title="A cell", file=ImageFile(file, "cell.jpg"))
    story = builders.a_story(cover=picture)
    html = client.get(record_of(story)).content.decode()
    assert 'sandbox=""' in html
    answer = client.get(frame_in(html))
    policy = answer["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert policy.endswith("sandbox")
    page = answer.content.decode()
    assert "<script" not in page
    assert "data:image/jpeg;base64," in page
    assert "@layer" in page
    assert not re.search(r'\s(src|srcset)="(?!data:)', page)
    assert not re.search(r'<a[^>]*\shref="(?!#)', page)
    assert not re.search(r'<link[^>]*rel="(stylesheet|icon)"', page)


def test_beside_the_page_stands_why_it_could_be_public(client, officer):
    story = builders.a_story(live=False)
    medical = builders.a_user("li", "Medical reviewers", first_name="Li", last_name="Su")
    medical.user_permissions.add(Permission.objects.get(codename="sign_off_medical"))
    story.save_revision(user=builders.an_editor())
    sign_off(story, "medical", user=medical, digest=digest_of_draft(story))
    story.live = True
    story.save()
    html = client.get(record_of(story)).content.decode()
    for words in ("seal intact", "Li Su", story.consent.reference, "version 1", "Public", "95", "Cleared"):
        assert words.casefold() in html.casefold(), words
    assert Showing.objects.get(page=story.pk).digest in html


def test_words_that_somebody_changed_in_the_archive_break_the_seal(client, officer):
    story = builders.a_story()
    showing = Showing.objects.get(page=story.pk)
    other = builders.a_story(language="ru")
    Showing.objects.filter(pk=showing.pk).update(html=Showing.objects.get(page=other.pk).html)
    assert "seal broken" in client.get(record_of(story)).content.decode()


def test_a_language_in_which_it_never_was_public_says_so(client, officer):
    story = builders.a_story()
    html = client.get(reverse("casebook_record", args=[story.translation_key, "ru"])).content.decode()
    assert "never public" in html
    assert "<iframe" not in html


def test_every_version_of_every_language_is_one_link_away(client, officer):
    pages = builders.in_all_languages(builders.a_story, slug="anna")
    html = client.get(record_of(pages["en"])).content.decode()
    for page in pages.values():
        showing = Showing.objects.get(page=page.pk)
        address = record_of(page, version=showing.pk)
        assert f'href="{address}"' in html
        assert client.get(address).context["version"].pk == showing.pk


def test_before_it_was_public_nothing_is_shown(client, officer):
    story = builders.a_story()
    html = client.get(record_of(story, at="2020-01-01T12:00")).content.decode()
    assert "Nothing was public in this language at this moment." in html


@pytest.mark.parametrize("at", ["yesterday", "0001-01-01T00:00", "9999-12-31T23:59", "2026-02-30T10:00"])
def test_a_moment_that_is_none_is_told_and_no_error(client, officer, at):
    story = builders.a_story()
    answer = client.get(record_of(story, at=at))
    assert answer.status_code == 200
    assert b'role="alert"' in answer.content


@pytest.mark.parametrize("version", ["x", "-1", "999999", "9" * 40])
def test_a_version_that_is_none_shows_the_page_of_now(client, officer, version):
    story = builders.a_story()
    assert b"<iframe" in client.get(record_of(story, version=version)).content


def test_a_page_the_record_does_not_know_is_not_there(client, officer):
    draft = builders.a_story(live=False)
    assert client.get(record_of(draft)).status_code == 404
    assert client.get(reverse("casebook_record", args=[draft.translation_key, "xx"])).status_code == 404


# --- taken down


def test_after_a_takedown_it_says_why_and_when_nothing_was_public(client, officer):
    story = builders.a_story()
    withdraw(story)
    html = client.get(record_of(story)).content.decode()
    assert "Taken down on" in html
    assert "The patient has withdrawn consent" in html
    assert "<iframe" not in html


def test_a_text_that_was_taken_down_is_opened_by_hand_and_the_record_says_by_whom(client, officer):
    story = builders.a_story()
    withdraw(story)
    showing = Showing.objects.get(page=story.pk)
    html = client.get(record_of(story, version=showing.pk)).content.decode()
    assert "<iframe" not in html
    bare = reverse("casebook_record_page", args=[showing.pk])
    assert client.get(bare).status_code in {302, 403}
    assert client.get(bare, {"opened": "forged"}).status_code in {302, 403}
    answer = client.post(record_of(story), {"version": showing.pk})
    assert story.title in client.get(frame_in(answer.content.decode())).content.decode()
    decision = Decision.objects.get(action="opened")
    assert (decision.actor, decision.page, decision.facts) == (officer.pk, story.pk, {"version": showing.pk})


# --- the export


def test_the_export_is_one_file_that_needs_nothing_else_and_is_itself_on_record(client, officer):
    story = builders.a_story(slug="anna")
    showing = Showing.objects.get(page=story.pk)
    answer = client.post(reverse("casebook_record_export", args=[showing.pk]))
    assert answer["Content-Disposition"].startswith("attachment;")
    assert answer["Content-Type"].startswith("text/html")
    document = answer.content.decode()
    decision = Decision.objects.get(action="exported")
    assert (decision.actor, decision.page, decision.language) == (officer.pk, story.pk, "en")
    data = json.loads(
        re.search(r'<script type="application/json" id="evidence">(.*)</script>', document, re.S)[1]
    )
    assert data["page"]["sha256"] == digest_of(data["page"]["html"])
    assert data["chain"] == {"decisions": decision.number, "last_hash": decision.hash}
    assert data["clearance"]["basis"]["consent"] == story.consent.reference
    assert [each["action"] for each in data["decisions"]] == ["cleared", "exported"]
    assert data["seal_intact"] is True
    page = unescape(re.search(r'srcdoc="([^"]*)"', document)[1])
    assert story.title in page
    visible = document.replace(
        re.search(r'<script type="application/json".*</script>', document, re.S)[0], ""
    )
    assert not re.search(r'<(?:img|script|iframe|source)\b[^>]*\ssrc="(?!data:)', unescape(visible))
    assert not re.search(r'<link\b[^>]*rel="(?:stylesheet|icon)"', unescape(visible))


def test_an_erased_page_cannot_be_exported(client, officer):
    story = builders.a_story()
    showing = Showing.objects.get(page=story.pk)
    Showing.objects.filter(pk=showing.pk).update(html=None, erased_at=timezone.now())
    answer = client.post(reverse("casebook_record_export", args=[showing.pk]), follow=True)
    assert b"There is nothing left to export" in answer.content
    assert not Decision.objects.filter(action="exported").exists()
    html = client.get(record_of(story)).content.decode()
    assert "Erased on" in html
