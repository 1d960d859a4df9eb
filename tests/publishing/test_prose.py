"""The words of a page at the gate: asked piece by piece, told with their place, weighed by policy and waivers."""

import pytest
from django.urls import reverse

from cms.publishing import decisions
from cms.publishing.gate import NotPublishable, examine
from cms.publishing.models import LocalePolicy
from cms.publishing.rules import obstacles
from cms.publishing.rules.candidate import PageText, PolicyFacts, WaiverFacts
from cms.publishing.rules.law import LAW
from cms.publishing.rules.prose import names_one_of
from cms.publishing.rules.text.severity import DEFAULT
from stories.models import Person, StoryPage
from stories.texts import plain, texts
from tests import builders
from tests.editor import check, text_of

PROMISE = "We guarantee that your myeloma will go into remission."
PRAISE = "Our ward is the best in the country."


def found(text: str, *, kind: str = "treatment", **changes) -> list[tuple[str, str, str]]:
    page = builders.a_candidate(texts=(PageText(text, kind, "body", "body.1.text"),), **changes)
    return [(each.code, each.severity.value, each.at) for each in obstacles(page)]


# --- the rule


def test_words_that_may_not_be_said_are_named_with_their_place():
    assert found(PROMISE) == [("CLM-001", "block", "body.1.text")]
    assert found("No clinic can guarantee a response.") == []


def test_the_same_words_in_the_same_place_are_told_once():
    assert len(found(f"{PRAISE} {PRAISE}")) == 1


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("GHG runs three hospitals.", (0,)),
        # what is right there is a part of a longer name
        ("GoBroad Healthcare Group, or GoBroad, and GoBroad Boren and GoBroad.", (1, 2, 3)),
        ("GoBroad, or rather GoBroad Healthcare Group.", (0,)),
    ],
)
def test_the_places_of_words_that_have_a_right_one_are_known(text, which):
    page = builders.a_candidate(texts=(PageText(text, "treatment", "lead"),))
    names = [each for each in obstacles(page) if each.code == "ORG-001"]
    assert [each.which for each in names] == [which]
    assert dict(names[0].named)["instead"] == "GoBroad Healthcare Group"


def test_words_that_have_no_right_one_have_no_places():
    page = builders.a_candidate(texts=(PageText(PROMISE, "treatment", "lead"),))
    assert [each.which for each in obstacles(page)] == [()]


def test_a_spelling_keeps_its_capital():
    text = "Hematology is small. Haematologists and haematology nurses work here."
    page = builders.a_candidate(texts=(PageText(text, "treatment", "lead"),))
    assert [each.named for each in obstacles(page)] == [(("instead", "Hematologists"),)]


def test_what_only_the_public_may_not_read_is_silent_for_professionals():
    told = "缓解率为90%（27/30，数据截止2025年1月）[2]。"
    codes = [code for code, *_ in found(told, language="zh-hans")]
    assert "ZH-001" in codes
    policy = PolicyFacts(audience="professional")
    assert "ZH-001" not in [code for code, *_ in found(told, language="zh-hans", policy=policy)]


def test_a_policy_weighs_what_may_be_waived_and_nothing_else():
    lenient = PolicyFacts(severities={"SUP-001": "off", "CLM-001": "off"})
    assert found(f"{PRAISE} {PROMISE}", policy=lenient) == [("CLM-001", "block", "body.1.text")]


@pytest.mark.parametrize(("language", "severity"), [("en", "warn"), ("zh-hans", "block")])
def test_the_law_of_the_language_says_how_much_it_weighs(language, severity):
    told = {"en": PRAISE, "zh-hans": "我院是全国最好的血液病医院。"}[language]
    assert ("SUP-001", severity, "body.1.text") in found(told, language=language)


def test_a_waiver_holds_for_a_finding_and_not_for_a_block():
    def waived(code: str, about: str) -> tuple[WaiverFacts, ...]:
        return (WaiverFacts(code, about),)

    page = builders.a_candidate(texts=(PageText(PRAISE, "treatment", "body"),))
    (finding,) = obstacles(page)
    assert found(PRAISE, waivers=waived("SUP-001", finding.about)) == []
    (block,) = obstacles(builders.a_candidate(texts=(PageText(PROMISE, "treatment", "body"),)))
    assert found(PROMISE, waivers=waived("CLM-001", block.about)) != []


def test_people_who_may_be_named_are_not_called_unknown():
    told = "Nurse Wen held his hand through the night."
    assert [code for code, *_ in found(told, kind="story")] == ["CNS-003"]
    assert found(told, kind="story", known_names=frozenset({"Nurse Wen"})) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Юрия Смирнова", True),
        ("Юрия", True),
        ("Юрию Петрову", False),
        ("доктору Смирнову", True),
        ("Wen Li", False),
        ("护士温倩", True),
        ("护士李倩", False),
    ],
)
def test_a_name_is_known_in_every_case(words, expected):
    assert names_one_of(words, {"Юрий Смирнов", "温倩"}) is expected


def test_the_first_name_of_a_pseudonym_is_no_full_name():
    told = "Юрий приехал на лечение вместе с женой и сыном."
    page = {"kind": "story", "language": "ru"}
    assert "PII-003" not in [code for code, *_ in found(told, **page, is_pseudonymous=True)]
    full = "Юрий Петрович Смирнов приехал на лечение вместе с женой."
    assert "PII-003" in [code for code, *_ in found(full, **page, is_pseudonymous=True)]


def test_every_text_rule_has_its_law():
    assert set(DEFAULT) <= set(LAW)
    for rule in DEFAULT:
        law = LAW[rule]
        weights = {law.severity_in(code) for code in ("en", "ru", "zh-hans")}
        assert law.waived_by is not None or weights == {"block"}, rule


# --- the texts of a page


def test_rich_text_is_read_a_line_for_each_paragraph():
    assert plain("<p>One &amp; <b>two</b></p><p>three<br/>four</p>") == "One & two\nthree\nfour"


@pytest.mark.django_db
def test_each_text_comes_with_its_kind_and_its_place():
    page = builders.a_story(
        live=False,
        body=[
            ("patient_quote", {"text": "It was a long way.", "attribution": ""}),
            ("paragraph", '<p>See <a href="https://example.org/">how cells are made</a>.</p>'),
        ],
    )
    quote, paragraph, _risks = (block.id for block in page.body)
    read = [(each.text, each.kind, each.at) for each in texts(page) if each.field == "body"]
    assert read[:4] == [
        ("It was a long way.", "quote", f"body.{quote}.text"),
        ("See how cells are made.", "story", f"body.{paragraph}"),
        ("how cells are made", "link", f"body.{paragraph}"),
        ("https://example.org/", "cta", f"body.{paragraph}"),
    ]


# --- at the gate


@pytest.mark.django_db
def test_a_page_with_a_promise_does_not_go_live():
    page = builders.a_story(live=False, body=[("paragraph", f"<p>{PROMISE}</p>")])
    with pytest.raises(NotPublishable) as refusal:
        page.save_revision().publish()
    assert [each.code for each in refusal.value.obstacles] == ["CLM-001"]
    assert "body" in refusal.value.error_dict
    assert not StoryPage.objects.get(pk=page.pk).live


@pytest.mark.django_db
def test_the_panel_leads_to_the_place_and_names_the_words(client):
    client.force_login(builders.an_editor())
    html = text_of(check(client, builders.a_story(live=False), lead=PROMISE))
    assert 'data-at="lead"' in html
    assert 'data-words="guarantee' in html
    assert "Say what was observed" in html


@pytest.mark.django_db
def test_compliance_waives_a_finding_about_words_and_never_a_promise():
    page = builders.a_story(live=False, body=[("paragraph", f"<p>{PRAISE} {PROMISE}</p>")])
    examined = examine(page)
    (promise,), (praise,) = examined.blocking, examined.findings
    officer = builders.a_user("officer", "Compliance officers")
    decisions.waive(page, praise.code, praise.about, user=officer, reason="Its ranking stands beside it.")
    assert examine(page).findings == ()
    with pytest.raises(decisions.NotDecided):
        decisions.waive(page, promise.code, promise.about, user=officer, reason="Because I say so.")


@pytest.mark.django_db
def test_what_a_policy_makes_a_finding_can_be_waived_there():
    locale = builders.locale("zh-hans")
    page = builders.a_story(language="zh-hans", live=False)
    officer = builders.a_user("officer", "Compliance officers")
    with pytest.raises(decisions.NotDecided):
        decisions.waive(page, "SUP-001", "最好", user=officer, reason="Registered name.")
    LocalePolicy.objects.create(locale=locale, severities={"SUP-001": "warn"})
    assert decisions.waive(page, "SUP-001", "最好", user=officer, reason="Registered name.").code == "SUP-001"


@pytest.mark.django_db
def test_staff_with_a_record_may_be_named():
    page = builders.a_story(live=False, body=[("paragraph", "<p>Nurse Wen held his hand.</p>")])
    assert [each.code for each in examine(page).findings] == ["CNS-003"]
    Person.objects.create(name="Nurse Wen", locale=builders.locale("en"))
    assert examine(page).obstacles == []


@pytest.mark.django_db
def test_the_policy_form_shows_what_the_law_of_its_language_says(admin_client):
    policy = LocalePolicy.objects.create(locale=builders.locale("zh-hans"))
    html = admin_client.get(reverse("language-policies:edit", args=[policy.pk])).content.decode()
    row = html[html.index('name="severities-SUP-001"') :]
    assert '<option value="block" selected>' in row[: row.index("</select>")]
