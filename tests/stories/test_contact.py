"""How to reach us: addresses that work, and a message beside the field for those that do not."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from stories.models import ContactChannel
from tests.builders import a_home, a_user, locale

pytestmark = pytest.mark.django_db


def a_channel(kind: str, value: str, language: str = "en", **fields) -> ContactChannel:
    return ContactChannel(locale=locale(language), kind=kind, label="Write to us", value=value, **fields)


@pytest.mark.parametrize(
    ("kind", "value", "href"),
    [
        ("whatsapp", "8613800000000", "https://wa.me/8613800000000"),
        ("telegram", "casebook_help", "https://t.me/casebook_help"),
        ("wechat", "casebook-help", None),
        ("email", "ask@example.org", "mailto:ask@example.org"),
        ("phone", "+86 138 0000 0000", "tel:+8613800000000"),
    ],
)
def test_a_channel_leads_to_where_it_says(kind, value, href):
    channel = a_channel(kind, value)
    channel.full_clean()
    assert channel.href == href


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("whatsapp", "+8613800000000"),
        ("whatsapp", "86 138 0000 0000"),
        ("whatsapp", "https://wa.me/8613800000000"),
        ("whatsapp", "013800000000"),
        ("whatsapp", "123456"),
        ("whatsapp", "8" * 16),
        ("whatsapp", "٨٦١٣٨٠٠٠٠٠٠٠٠"),
        ("whatsapp", "8613800000000\n"),
        ("telegram", "@casebook_help"),
        ("telegram", "https://t.me/casebook_help"),
        ("telegram", "help"),
        ("telegram", "1casebook"),
        ("telegram", "помощь_casebook"),
        ("telegram", "casebook?start=x"),
        ("wechat", "casebook help"),
        ("wechat", "short"),
        ("wechat", "微信号微信号"),
        ("email", "ask"),
        ("email", "ask@example.org, other@example.org"),
        ("email", "mailto:ask@example.org"),
        ("email", "ask@example.org?bcc=other@example.org"),
        ("phone", "8613800000000"),
        ("phone", "+86 (138) 0000"),
        ("phone", "+٨٦١٣٨٠٠٠٠٠٠٠٠"),
        ("phone", "javascript:alert(1)"),
    ],
)
def test_a_channel_that_would_not_work_is_refused_beside_the_field(kind, value):
    with pytest.raises(ValidationError) as refusal:
        a_channel(kind, value).full_clean()
    assert set(refusal.value.message_dict) == {"value"}


def test_the_form_says_what_is_wrong_and_keeps_what_was_typed(client):
    client.force_login(a_user("compliance", "Compliance officers"))
    typed = {"locale": locale().pk, "kind": "whatsapp", "label": "Write", "value": "+86 138", "position": 0}
    page = client.post(reverse("contact-channels:add"), typed).content.decode()
    assert "Digits only, with the country code: 8613800000000." in page
    assert 'value="+86 138"' in page
    assert not ContactChannel.objects.exists()
    client.post(reverse("contact-channels:add"), {**typed, "value": "8613800000000"})
    assert ContactChannel.objects.get().href == "https://wa.me/8613800000000"


def test_each_language_shows_its_own_channels_in_their_order(client):
    a_home("en"), a_home("ru"), a_home("zh-hans")
    a_channel("email", "ask@example.org", position=2).save()
    a_channel("whatsapp", "8613800000000", position=1).save()
    a_channel("telegram", "casebook_help", "ru").save()
    a_channel("wechat", "casebook-help", "zh-hans").save()
    english = client.get("/en/").content.decode()
    assert english.index("https://wa.me/8613800000000") < english.index("mailto:ask@example.org")
    assert "t.me" not in english
    russian, chinese = client.get("/ru/").content.decode(), client.get("/zh-hans/").content.decode()
    assert "https://t.me/casebook_help" in russian
    assert "wa.me" not in russian
    assert "casebook-help" in chinese
    assert "t.me" not in chinese


def test_where_there_is_no_channel_nobody_is_invited(client):
    a_home()
    assert "contact-section" not in client.get("/en/").content.decode()
