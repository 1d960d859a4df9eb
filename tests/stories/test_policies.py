"""The policy of a language: how it is edited, what it refuses, and what readers see of it."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from cms.publishing.models import LocalePolicy
from tests import builders

pytestmark = pytest.mark.django_db

WARNING = "Имеются противопоказания. Необходимо проконсультироваться со специалистом."


@pytest.fixture
def compliance(client):
    client.force_login(builders.a_user("compliance", "Compliance officers"))
    return client


def form(language: str, **fields) -> dict:
    return {
        "locale": builders.locale(language).pk,
        "audience": "public",
        "purpose": "information",
        "stories_may_appear": "on",
        "rates_may_appear": "on",
        "warning_area": 5,
        "identity_budget": 3,
        **fields,
    }


def save(client, language: str, **fields):
    """The answer to saving the language’s policy."""
    policy = LocalePolicy.objects.get_or_create(locale=builders.locale(language))[0]
    return client.post(reverse("language-policies:edit", args=[policy.pk]), form(language, **fields))


def test_a_new_policy_is_written_in_the_admin(compliance):
    assert compliance.get(reverse("language-policies:add")).status_code == 200
    compliance.post(reverse("language-policies:add"), form("ru", sign_offs=["medical", "language"]))
    assert LocalePolicy.objects.get().sign_offs == ["medical", "language"]


def test_every_finding_that_may_be_waived_is_offered_with_its_rule_and_source(compliance):
    policy = LocalePolicy.objects.create(locale=builders.locale("en"))
    page = compliance.get(reverse("language-policies:edit", args=[policy.pk])).content.decode()
    assert 'name="severities-connection-not-answered"' in page
    assert "TST-003" in page
    assert "16 CFR 255.5" in page
    assert 'name="severities-consent-missing"' not in page


def test_only_what_differs_from_the_law_is_kept(compliance):
    chosen = {"severities-connection-not-answered": "off", "severities-too-recognisable": "warn"}
    assert save(compliance, "en", **chosen).status_code == 302
    assert LocalePolicy.objects.get().severities == {"connection-not-answered": "off"}


def test_a_choice_that_does_not_exist_is_refused_in_words(compliance):
    answer = save(compliance, "en", **{"severities-connection-not-answered": "sometimes"})
    assert "cannot be changed like this" in answer.content.decode()


def test_a_finding_that_is_off_stands_in_nobodys_way(compliance):
    save(compliance, "en", **{"severities-connection-not-answered": "off"})
    assert builders.a_story(material_connection="").live


@pytest.mark.parametrize(
    ("language", "fields", "words"),
    [
        ("ru", {}, "The law asks for a warning on pages that promote"),
        ("zh-hans", {}, "The law asks for a certificate where pages promote"),
        ("zh-hans", {"certificate": "京医广"}, "Enter the last day on which the certificate is valid"),
        ("ru", {"fixed_warning": WARNING, "warning_area": 4}, "greater than or equal to 5"),
        ("ru", {"fixed_warning": WARNING, "warning_area": "much"}, "Enter a whole number"),
    ],
)
def test_promotion_without_what_the_law_asks_for_is_refused(compliance, language, fields, words):
    answer = save(compliance, language, purpose="promotion", **fields)
    assert words in answer.content.decode()
    assert LocalePolicy.objects.get().purpose == "information"


def test_promotion_with_what_the_law_asks_for_is_saved(compliance):
    day = timezone.localdate() + timedelta(days=1)
    save(compliance, "zh-hans", purpose="promotion", certificate="京医广", certificate_until=day)
    assert LocalePolicy.objects.get().is_promotion


def test_a_policy_stays_with_its_language(compliance):
    policy = LocalePolicy.objects.create(locale=builders.locale("en"))
    answer = compliance.post(reverse("language-policies:edit", args=[policy.pk]), form("ru"))
    assert "A policy stays with its language" in answer.content.decode()
    assert LocalePolicy.objects.get().locale == builders.locale("en")


def test_a_policy_changed_by_hand_takes_down_what_no_longer_stands(client):
    policy = LocalePolicy.objects.create(locale=builders.locale("en"))
    builders.a_story(slug="anna")
    russian = builders.a_story(language="ru", slug="anna")
    policy.stories_may_appear = False
    policy.save()
    assert client.get("/en/stories/anna/").status_code == 410
    russian.refresh_from_db()
    assert russian.live


# --- the warning that the law asks for


def test_pages_that_inform_carry_the_warning_at_their_foot(client):
    builders.a_home("ru")
    LocalePolicy.objects.create(locale=builders.locale("ru"), fixed_warning=WARNING)
    page = client.get("/ru/").content.decode()
    assert "data-fixed-warning" not in page
    assert "foot__warning" in page


@pytest.mark.parametrize(("area", "size"), [(5, 5), (6, 10), (30, 30)])
def test_pages_that_promote_carry_it_on_the_first_screen(client, area, size):
    builders.a_home("ru")
    LocalePolicy.objects.create(
        locale=builders.locale("ru"), purpose="promotion", fixed_warning=WARNING, warning_area=area
    )
    page = client.get("/ru/").content.decode()
    assert f"warning--{size}" in page
    assert page.index("data-fixed-warning") < page.index("<main")
    assert "foot__warning" not in page
