"""The rule book shows every rule in the reader’s language, as it stands now; and its examples are true."""

import re

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale
from wagtail.users.models import UserProfile

from cms.languages import BY_CODE
from cms.publishing.messages import GROUPS
from cms.publishing.models import LocalePolicy, PackSwitch
from cms.publishing.rule_reasons import INSTANCES, REASONS
from cms.publishing.rules.law import LAW
from cms.publishing.rules.packs import NEWEST, PACKS
from cms.publishing.rules.text import LANGUAGES, Text, findings
from cms.publishing.rules.text.examples import EXAMPLES, Example
from cms.publishing.rules.text.second_reader import RULE as SECOND_READER
from cms.publishing.rules.text.severity import DEFAULT, PUBLIC_ONLY
from tests import builders

BOOK = "/admin/rule-book/"
ALL_EXAMPLES = [
    pytest.param(rule, locale, example, id=f"{rule}-{locale}")
    for rule, by_language in EXAMPLES.items()
    for locale, example in by_language.items()
]


# --- what the book is made of


def reported(words: str, locale: str, example: Example, audience: str = "") -> set[str]:
    text = Text(words, locale, example.kind, audience or example.audience)
    return {each.rule for each in findings(text)}


def ruled(*asked: str) -> set[str]:
    """The same without the second reader, who may ask about what a rule only warns of."""
    return reported(*asked) - {SECOND_READER}


@pytest.mark.parametrize(("rule", "locale", "example"), ALL_EXAMPLES)
def test_an_example_does_what_the_book_says(rule, locale, example):
    asked = reported if rule == SECOND_READER else ruled
    assert asked(example.fires, locale, example) == {rule}
    assert reported(example.silent, locale, example) == set()


@pytest.mark.parametrize("rule", DEFAULT)
def test_a_text_rule_has_an_example_in_every_language_in_which_it_applies(rule):
    applies = {"RU": {"ru"}, "ZH": {"zh-hans"}}.get(rule[:2], set(LANGUAGES))
    if rule == "I18N-003":  # Cyrillic letters, on a page in Russian or in English
        applies = {"en", "ru"}
    assert set(EXAMPLES[rule]) == applies


@pytest.mark.parametrize("rule", DEFAULT)
def test_what_the_book_calls_a_rule_for_the_public_is_one(rule):
    asked = reported if rule == SECOND_READER else ruled
    heard = any(
        asked(example.fires, locale, example, "professional") for locale, example in EXAMPLES[rule].items()
    )
    assert heard is (rule not in PUBLIC_ONLY)


def test_every_rule_has_its_reason_and_every_instance_its_case():
    assert {law.rule for law in LAW.values()} - set(REASONS) == set()
    assert set(INSTANCES) - set(LAW) == set()


# --- the page


@pytest.fixture
def reader(client):
    """Somebody who may sign in to the admin, and no more."""
    user = builders.a_user("reader")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)
    return user


def articles(html: str) -> dict[str, str]:
    """The rules on the page, by their number."""
    found = re.findall(r'<article class="rule-book__rule" id="([^"]+)"(.*?)</article>', html, re.DOTALL)
    return dict(found)


def book(client, **asked) -> str:
    answer = client.get(BOOK, asked)
    assert answer.status_code == 200
    return answer.content.decode()


def policy(code: str, **fields) -> LocalePolicy:
    locale = Locale.objects.get(language_code=code)
    return LocalePolicy.objects.update_or_create(locale=locale, defaults=fields)[0]


@pytest.mark.django_db
def test_every_rule_of_the_law_is_in_the_book_once(client, reader):
    html = book(client)
    numbers = re.findall(r'<article class="rule-book__rule" id="([^"]+)"', html)
    assert sorted(numbers) == sorted({law.rule for law in LAW.values()})
    assert f"<strong>{NEWEST}</strong>" in html
    assert [str(GROUPS[group]) in html for group in GROUPS] == [True] * len(GROUPS)
    for law in LAW.values():
        assert not law.source or law.source in articles(html)[law.rule]


@pytest.mark.django_db
@pytest.mark.parametrize("language", BY_CODE)
def test_the_book_is_in_the_readers_language_with_examples_in_it(client, reader, language):
    UserProfile.objects.update_or_create(user=reader, defaults={"preferred_language": language})
    rules = articles(book(client))
    with translation.override(language):
        assert str(REASONS["CLM-001"]) in rules["CLM-001"]
    tag = BY_CODE[language].tag
    assert f'<dd lang="{tag}">{EXAMPLES["CLM-001"][language].fires}</dd>' in rules["CLM-001"]
    assert rules["CLM-001"].count("<dd") == 2
    # a rule that applies elsewhere shows the examples of the language in which it does
    assert f'<dd lang="zh-Hans">{EXAMPLES["ZH-003"]["zh-hans"].fires}</dd>' in rules["ZH-003"]


@pytest.mark.django_db
def test_the_number_of_queries_does_not_grow_with_the_rules(client, reader, django_assert_max_num_queries):
    for code in BY_CODE:
        policy(code, severities={"SUP-001": "warn"})
    book(client)
    with django_assert_max_num_queries(25):
        book(client)


@pytest.mark.django_db
def test_a_stranger_is_sent_to_sign_in(client):
    assert client.get(BOOK).status_code == 302
    client.force_login(builders.a_user("visitor"))
    assert client.get(BOOK).status_code == 302


@pytest.mark.django_db
def test_the_way_to_the_book_stands_in_the_menu(client, reader):
    home = client.get("/admin/").content.decode()
    assert reverse("casebook_rule_book") in home


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"q": "sup-00 superlative"}, {"SUP-001"}),
        ({"q": "GUARANTEE remission"}, {"CLM-001"}),
        ({"q": "广告法第15条"}, {"ZH-003"}),
        ({"q": "consent-withdrawn"}, {"CNS-002"}),
        ({"group": "privacy"}, {"PII-004"}),
        (
            {"group": "policy", "language": "ru"},
            {"REG-003", "RU-001", "RU-005", "ZH-001", "ZH-002", "ZH-004"},
        ),
        ({"q": "superlative", "language": "zh-hans"}, {"SUP-001"}),
    ],
)
def test_the_book_is_filtered_by_words_heading_and_language(client, reader, asked, expected):
    assert set(articles(book(client, **asked))) == expected


@pytest.mark.django_db
def test_a_language_that_is_asked_for_leaves_out_the_rules_of_others(client, reader):
    html = book(client, language="en")
    rules = articles(html)
    assert not {"RU-004", "ZH-003"} & set(rules)
    assert "Русский" not in rules["CLM-001"]
    assert (
        "<dd" not in articles(book(client, language="ru"))["ZH-001"]
    )  # of it, only the case of a page is told
    assert f"{len(rules)} of {len({law.rule for law in LAW.values()})} rules are shown." in html


@pytest.mark.django_db
def test_a_rule_of_several_headings_is_found_under_each_and_tells_where_its_cases_stand(client, reader):
    html = book(client)
    assert "In the check it stands under “Figures and outcomes”." in articles(html)["CLM-006"]
    assert re.search(r'id="chapter-translation">.*?<a href="#I18N-001">I18N-001</a></p>', html, re.DOTALL)
    asked = articles(book(client, group="outcome"))["CLM-006"]
    assert "In the check it stands under “Words of the page”." in asked


@pytest.mark.django_db
def test_where_nothing_fits_the_book_says_so_and_nonsense_is_no_filter(client, reader):
    assert "No rule fits." in book(client, q="zzzz <b>")
    assert len(articles(book(client, group="nonsense", language="xx"))) > 70


@pytest.mark.django_db
def test_what_a_policy_changed_is_marked_and_linked_for_those_who_may_change_it(client, reader):
    of_russian = policy("ru", severities={"SUP-001": "block", "TST-002": "off"})
    link = f"/admin/language-policies/edit/{of_russian.pk}/"
    rules = articles(book(client))
    assert "Changed by the policy" in rules["SUP-001"]
    assert "Usually: needs a waiver" in rules["SUP-001"]
    assert "Changed by the policy" in rules["TST-002"]
    assert "Changed by the policy" not in rules["SUP-005"]
    assert link not in rules["SUP-001"]
    client.force_login(builders.an_admin())
    assert f'<a href="{link}">Changed by the policy</a>' in articles(book(client))["SUP-001"]


@pytest.mark.django_db
def test_who_may_waive_follows_from_the_weight_in_each_language(client, reader):
    english = articles(book(client, language="en"))["SUP-001"]
    chinese = articles(book(client, language="zh-hans"))["SUP-001"]
    assert ("Needs a waiver" in english, "Compliance officer" in english) == (True, True)
    assert ("Blocks" in chinese, "Nobody may" in chinese) == (True, True)


@pytest.mark.django_db
def test_no_policy_makes_lighter_in_the_book_what_nobody_may_waive(client, reader):
    policy("en", severities={"CLM-001": "off"})
    assert "Changed by the policy" not in articles(book(client))["CLM-001"]


@pytest.mark.django_db
def test_a_language_for_professionals_leaves_out_what_only_the_public_may_not_read(client, reader):
    policy("zh-hans", audience="professional")
    rules = articles(book(client))
    assert "It addresses health professionals." in rules["ZH-003"]
    assert "It addresses health professionals." not in rules["CLM-001"]


@pytest.mark.django_db
def test_what_comes_with_a_version_that_does_not_hold_yet_is_marked(client, reader):
    assert "Does not hold yet" not in book(client)
    PackSwitch.objects.create(pack=PACKS[0])
    html = book(client)
    assert f"<strong>{PACKS[0]}</strong>" in html
    rules = articles(html)
    assert f"it comes with version {LAW['review-not-named'].since} of the rules." in rules["STR-003"]
    assert "Does not hold yet" not in rules["CNS-001"]


@pytest.mark.django_db
def test_the_panel_leads_from_an_obstacle_to_its_rule(client):
    client.force_login(builders.an_admin())
    page = builders.a_story(live=False, outcome_disclaimer=None)
    html = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert f'href="{BOOK}#TST-001" target="_blank" rel="noopener"' in html
