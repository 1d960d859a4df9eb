"""Where links lead in each language: set at the desk, approved with their text, and held by the gate."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail_localize.models import OverridableSegment, SegmentOverride, Translation

from cms.publishing.gate import NotPublishable
from cms.translation import desk, drafts, links, publication, rows
from cms.translation.approvals import approvals_of
from cms.translation.models import SegmentText
from cms.translation.rows import Row
from cms.translation.states import State
from tests.builders import a_standard_page
from tests.desk import a_reviewer, a_translation, a_translator, approve, translate_and_approve

pytestmark = pytest.mark.django_db

GUIDE = "https://example.org/guide/"
GUIDE_RU = "https://example.org/ru/guide/"
PROSE = f'<p>Read <a href="{GUIDE}">our guide</a> before you come.</p>'
WORDS = {
    'Read <a id="a1">our guide</a> before you come.': 'Прочтите <a id="a1">наше руководство</a> заранее.',
}


@pytest.fixture
def translation() -> Translation:
    page = a_standard_page(
        body=[{"type": "paragraph", "value": PROSE, "id": "11111111-1111-4111-8111-111111111111"}]
    )
    return a_translation(page)


def the_text(translation: Translation) -> Row:
    (row,) = [row for row in rows.rows(translation) if row.links]
    return row


def words(translation: Translation) -> dict[str, str]:
    return {row.source: WORDS.get(row.source, "Первый визит") for row in rows.rows(translation)}


def set_link(translation: Translation, target: str) -> Row:
    row = the_text(translation)
    return desk.set_link(
        translation, row.id, address=GUIDE, target=target, base=row.version, user=a_translator()
    )


def approved(translation: Translation) -> None:
    row = the_text(translation)
    desk.mark_translated(translation, row.id, text=row.text, base=row.version, user=a_translator())
    approve(translation)


def shown(translation: Translation) -> str:
    return str(translation.get_target_instance().body.raw_data[0]["value"])


def test_the_desk_says_where_a_link_leads(translation):
    assert the_text(translation).links == ({"name": "a1", "address": GUIDE, "target": GUIDE},)
    assert set_link(translation, GUIDE_RU).links[0]["target"] == GUIDE_RU


def test_a_new_target_waits_for_another_person_before_readers_are_led_there(translation):
    translate_and_approve(translation, words(translation))
    publication.publish(translation, user=a_reviewer())
    row = set_link(translation, GUIDE_RU)
    assert row.state == State.DRAFT
    assert not SegmentOverride.objects.exists()
    publication.publish(translation, user=a_reviewer())
    assert GUIDE_RU not in shown(translation)
    approved(translation)
    publication.publish(translation, user=a_reviewer())
    assert f'href="{GUIDE_RU}"' in shown(translation)
    assert GUIDE not in shown(translation)


def test_an_empty_target_leads_home(translation):
    translate_and_approve(translation, words(translation))
    set_link(translation, GUIDE_RU)
    approved(translation)
    assert SegmentOverride.objects.count() == 1
    assert set_link(translation, "").links[0]["target"] == GUIDE
    approved(translation)
    assert not SegmentOverride.objects.exists()
    publication.publish(translation, user=a_reviewer())
    assert f'href="{GUIDE}"' in shown(translation)


def test_a_target_that_nobody_approved_stops_the_page_whoever_wrote_it(translation):
    translate_and_approve(translation, words(translation))
    publication.publish(translation, user=a_reviewer())
    segment = OverridableSegment.objects.get(source=translation.source)
    SegmentOverride.objects.create(
        locale=translation.target_locale,
        context=segment.context,
        data_json=json.dumps("https://elsewhere.example/"),
    )
    assert approvals_of(publication.as_it_would_be(translation)).unapproved == 1
    with pytest.raises((NotPublishable, ValidationError)):
        publication.publish(translation, user=a_reviewer())
    assert "elsewhere" not in shown(translation)


def test_wagtail_localizes_own_address_sets_the_target_at_the_desk(translation, client):
    translate_and_approve(translation, words(translation))
    client.force_login(a_translator())
    segment = OverridableSegment.objects.get(source=translation.source)
    door = reverse("wagtail_localize:edit_override", args=[translation.pk, segment.pk])
    answer = client.put(door, f"value={GUIDE_RU}", content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 200
    row = the_text(translation)
    assert (row.state, row.links[0]["target"]) == (State.DRAFT, GUIDE_RU)
    assert client.delete(door).status_code == 200
    assert the_text(translation).links[0]["target"] == GUIDE
    assert not SegmentOverride.objects.exists()
    assert client.put(door, "", content_type="application/x-www-form-urlencoded").status_code == 400


@pytest.mark.parametrize(
    "target",
    [
        "example.org/ru",
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org/",
        "https://",
        "mailto:nobody",
        "tel:call me",
        "ftp://example.org/",
        '/ru/"x',
        "https://example.org/" + "x" * 3000,
    ],
)
def test_what_no_browser_can_follow_is_refused_and_nothing_is_lost(translation, target):
    with pytest.raises(desk.Refused, match="whole address"):
        set_link(translation, target)
    assert the_text(translation).links[0]["target"] == GUIDE


@pytest.mark.parametrize(
    "target",
    [
        "https://example.org/ru/#a",
        "http://пример.рф/путь",
        "/ru/stories/",
        "mailto:a@example.org",
        "tel:+86 10 1234",
    ],
)
def test_what_a_browser_can_follow_is_taken(target):
    assert links.is_whole(target)


def test_a_link_that_the_source_no_longer_has_is_told(translation):
    row = the_text(translation)
    with pytest.raises(desk.Refused) as refusal:
        desk.set_link(
            translation, row.id, address="https://gone.example/", target="", base=0, user=a_translator()
        )
    assert refusal.value.status == 410


def test_targets_go_with_their_text_when_the_source_moves_it(translation):
    translate_and_approve(translation, words(translation))
    set_link(translation, GUIDE_RU)
    approved(translation)
    page = translation.source.get_source_instance()
    page.body = [
        {
            "type": "paragraph",
            "value": "<p>First of all, welcome.</p>",
            "id": "22222222-2222-4222-8222-222222222222",
        },
        {"type": "paragraph", "value": PROSE, "id": "33333333-3333-4333-8333-333333333333"},
    ]
    page.save_revision().publish()
    translation.source.update_from_db()
    row = the_text(translation)
    assert (row.state, row.links[0]["target"]) == (State.APPROVED, GUIDE_RU)
    text = SegmentText.objects.get(context__path=row.place)
    assert SegmentOverride.objects.filter(context__path=f"{text.context.path}.'{GUIDE}'").exists()


def test_a_target_that_was_written_by_hand_is_at_the_desk_when_syncing_starts_again(translation):
    translate_and_approve(translation, words(translation))
    publication.publish(translation, user=a_reviewer())
    Translation.objects.filter(pk=translation.pk).update(enabled=False)
    page = translation.get_target_instance()
    for block in page.body.raw_data:
        block["value"] = block["value"].replace(GUIDE, GUIDE_RU)
    page.body = list(page.body.raw_data)
    page.save_revision()
    assert drafts.take_over_page(translation, user=a_translator()) == 0
    row = the_text(translation)
    assert (row.state, row.links[0]["target"]) == (State.DRAFT, GUIDE_RU)


def test_the_history_tells_who_led_a_link_where(translation):
    set_link(translation, GUIDE_RU)
    (version,) = desk.history(translation, the_text(translation).id, user=a_reviewer())
    assert (version.act, version.comment) == ("link", f"{GUIDE} → {GUIDE_RU}")


def test_the_door_of_the_desk_sets_a_target(translation, client):
    client.force_login(a_translator())
    row = the_text(translation)
    door = reverse("casebook_desk_segment", args=[translation.pk, row.id])
    asked = {"act": "link", "address": GUIDE, "target": GUIDE_RU, "base": 0, "text": ""}
    told = client.post(door, asked, content_type="application/json").json()
    assert told["row"]["links"] == [{"name": "a1", "address": GUIDE, "target": GUIDE_RU}]
    refused = client.post(door, asked | {"target": "no", "base": 1}, content_type="application/json")
    assert refused.status_code == 400
    assert "whole address" in refused.json()["detail"]
