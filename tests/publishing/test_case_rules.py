"""Whether everything on a page is about its disease, and whether the days of a story add up."""

from datetime import timedelta

import pytest

from cms.publishing import decisions
from cms.publishing.gate import examine
from cms.publishing.messages import wording
from cms.publishing.models import PackSwitch
from cms.publishing.rules import obstacles
from cms.publishing.rules.candidate import LedTo, OutcomeFacts, WaiverFacts
from cms.publishing.rules.law import LAW
from cms.publishing.rules.records.facts import Timeline
from cms.publishing.rules.weights import Role
from stories.models import StoryPage, Therapy
from tests import builders
from tests.builders import TODAY, a_claim_fact

DAY = timedelta(days=1)
MYELOMA = {"en": "Multiple myeloma", "ru": "Множественная миелома", "zh-hans": "多发性骨髓瘤"}
DOUBTS = ["date-ahead", "date-unreadable", "order-impossible", "outcome-ahead", "review-ahead"]


def found(**changes) -> list[tuple[str, str]]:
    return [(each.code, each.field) for each in obstacles(builders.a_candidate(**changes))]


# --- the people who were counted (NUM-005)


def cohort(population: str, *, language: str = "en", **changes) -> list[tuple[str, str]]:
    claim = a_claim_fact(population=population, language=language)
    page = {"kind": "treatment", "condition": MYELOMA[language], "claims": (claim,), "expected_results": None}
    return found(**{**page, "language": language, **changes})


@pytest.mark.parametrize(
    ("population", "language", "code"),
    [
        ("People with relapsed multiple myeloma", "en", None),
        ("Люди с рецидивирующей множественной миеломой", "ru", None),
        ("既往接受过治疗的多发性骨髓瘤患者", "zh-hans", None),
        ("People with diffuse large B-cell lymphoma", "en", "claim-of-other-people"),
        ("Люди с диффузной В-крупноклеточной лимфомой", "ru", "claim-of-other-people"),
        ("弥漫性大B细胞淋巴瘤患者", "zh-hans", "claim-of-other-people"),
        ("People with smouldering myeloma", "en", "claim-of-other-people"),
        ("People with myeloma or lymphoma", "en", "claim-of-mixed-people"),
        ("Люди с миеломой или лимфомой", "ru", "claim-of-mixed-people"),
        ("Adults after three or more lines of treatment", "en", None),  # names no disease
    ],
)
def test_a_figure_is_about_people_with_the_disease_of_the_page(population, language, code):
    assert cohort(population, language=language) == ([(code, "body")] if code else [])


def test_a_page_about_no_disease_shows_figures_of_any():
    assert cohort("People with lymphoma", condition="") == []
    assert cohort("People with lymphoma", condition="Blood transfusion") == []


def test_what_a_story_lets_people_expect_is_about_its_disease_too():
    claim = a_claim_fact(population="People with lymphoma")
    assert found(condition=MYELOMA["en"], expected_results=claim) == [
        ("claim-of-other-people", "expected_results")
    ]


def test_a_claim_that_goes_for_another_reason_is_not_asked():
    ended = a_claim_fact(population="People with lymphoma", has_ended=True)
    assert found(condition=MYELOMA["en"], expected_results=ended) == [("claim-ended", "expected_results")]


def test_nobody_waives_a_figure_about_other_people():
    assert {LAW[code].waived_by for code in ("claim-of-other-people", "claim-of-mixed-people")} == {None}


# --- the disease of the record and of the stories (CLN-005)


@pytest.mark.parametrize(
    ("words", "is_another"),
    [
        ("IgA-κ", False),
        ("plasma cell leukaemia", False),  # kin, and the one may become the other
        ("DLBCL", True),
        ("CAR-T for B-cell lymphoma", True),
        ("Аутологичная трансплантация при лимфоме", True),
    ],
)
def test_a_record_names_no_other_disease(words, is_another):
    told = found(condition=MYELOMA["en"], named=(("subtype", words),))
    assert told == ([("record-of-another-disease", "subtype")] if is_another else [])


def test_diseases_of_the_blood_are_not_all_kin():
    told = found(condition="Myelodysplastic syndrome", named=(("subtype", "AML"),))
    assert told == [("record-of-another-disease", "subtype")]


@pytest.mark.parametrize(
    ("condition", "is_another"),
    [("Multiple myeloma", False), ("", False), ("Myelodysplastic syndrome", True), ("Lymphoma", True)],
)
def test_a_page_leads_to_stories_of_its_disease(condition, is_another):
    page = {"kind": "treatment", "condition": MYELOMA["en"], "expected_results": None}
    told = found(**page, leads_to=(LedTo("Anna", condition, at="body.1.page"),))
    assert told == ([("story-of-another-disease", "body")] if is_another else [])


# --- the days (CLN-007)


def timeline(*events: tuple[str, str], **changes) -> list[tuple[str, str]]:
    return found(records=(Timeline(today=TODAY, events=events),), **changes)


@pytest.mark.parametrize(
    ("events", "code"),
    [
        ((("Cells are collected", "2024"), ("Infusion", "2025")), None),
        ((("Infusion", "2025"), ("Discharge", "2025")), None),
        ((("Infusion", "2025"), ("Discharge", "2024")), "order-impossible"),
        ((("Инфузия", "2025"), ("Выписка", "2024")), "order-impossible"),
        ((("回输", "2025"), ("出院", "2024")), "order-impossible"),
        ((("Cells are collected", "D+3"), ("Infusion", "D+0")), "order-impossible"),
        ((("Infusion", "D+0"), ("Discharge", "D+26")), None),
        ((("Follow-up", str(TODAY.year)),), None),
        ((("Follow-up", str(TODAY.year + 1)),), "date-ahead"),
        ((("A planned visit", str(TODAY.year + 1)),), None),
    ],
)
def test_a_timeline_can_have_happened(events, code):
    assert timeline(*events) == ([(code, "timeline")] if code else [])


def test_a_long_sentence_is_quoted_by_its_ends():
    (told,) = obstacles(
        builders.a_candidate(records=(Timeline(TODAY, ((f"Follow-up {'day after day ' * 30}", "2031"),)),))
    )
    assert len(told.about) < 120
    assert " … " in wording(told)


@pytest.mark.parametrize(("days", "is_ahead"), [(325, False), (326, True)])
def test_an_outcome_is_not_later_than_today(days, is_ahead):
    outcome = OutcomeFacts("IMWG", "VGPR", is_dated=True, after_days=days)
    told = timeline(("Infusion", "2026"), outcome=outcome)
    assert told == ([("outcome-ahead", "outcome_after")] if is_ahead else [])
    assert timeline(("Infusion", "D+0"), outcome=outcome) == []


@pytest.mark.parametrize(("day", "codes"), [(TODAY, []), (TODAY + DAY, [("review-ahead", "reviewed_on")])])
def test_a_review_has_taken_place(day, codes):
    assert found(reviewed_on=day) == codes


@pytest.mark.parametrize("code", [*DOUBTS, "record-of-another-disease", "story-of-another-disease"])
def test_a_medical_reviewer_lays_a_doubt_to_rest(code):
    assert (LAW[code].severity, LAW[code].waived_by) == ("warn", Role.MEDICAL)


def test_a_waiver_holds_for_the_thing_it_names():
    (told,) = obstacles(builders.a_candidate(reviewed_on=TODAY + DAY))
    waived = (WaiverFacts(told.code, told.about),)
    assert found(reviewed_on=TODAY + DAY, waivers=waived) == []
    assert found(reviewed_on=TODAY + 2 * DAY, waivers=waived) == [("review-ahead", "reviewed_on")]


# --- at the gate


def codes_of(page) -> list[str]:
    return [each.code for each in examine(page).obstacles]


@pytest.mark.django_db
def test_a_story_is_read_whole():
    therapy = Therapy.objects.create(
        locale=builders.locale(), name="Chemotherapy for lymphoma", slug="chop", therapy_class="chemotherapy"
    )
    story = builders.a_story(
        live=False,
        therapies=[("therapy", therapy)],
        expected_results=builders.a_claim(population="People with lymphoma after two lines of treatment"),
        outcome_after=20,
        outcome_after_unit="years",
        timeline=[
            ("event", {"year": 2023, "text": "Infusion of the cells."}),
            ("event", {"period": "2022-05", "text": "Discharge."}),
            ("event", {"period": "Before", "text": "Diagnosis."}),
        ],
    )
    assert codes_of(story) == [
        "claim-of-other-people",
        "order-impossible",
        "outcome-ahead",
        "record-of-another-disease",
    ]
    PackSwitch.objects.create(pack="2026.11")
    assert codes_of(StoryPage.objects.get(pk=story.pk)) == []


@pytest.mark.django_db
def test_a_link_to_a_story_of_another_disease_needs_a_waiver():
    other = builders.a_condition(name="Myelodysplastic syndrome", slug="mds")
    story = builders.a_story(condition=other, title="The guitarist", outcome_category="", outcome_criteria="")
    page = builders.a_treatment(
        live=False, body=[("link", {"label": "The story of a guitarist", "page": story})]
    )
    (told,) = examine(page).findings
    assert (told.code, told.about, told.field) == ("story-of-another-disease", "The guitarist", "body")
    assert told.at.startswith("body.")
    medical = builders.a_user("reviewer", "Medical reviewers")
    decisions.waive(page, told.code, told.about, user=medical, reason="It shows how a donor is found.")
    page.save_revision().publish()
    assert page.related_stories().count() == 0


@pytest.mark.django_db
def test_beside_a_page_stand_stories_of_no_other_disease():
    therapy = Therapy.objects.create(
        locale=builders.locale(), name="Steroids", slug="steroids", therapy_class="supportive"
    )
    fields = {"therapies": [("therapy", therapy)]}
    lymphoma = builders.a_condition(name="Lymphoma", slug="lymphoma")
    outcome = {"outcome_category": "", "outcome_criteria": ""}
    ours, theirs = builders.a_story(**fields), builders.a_story(condition=lymphoma, **fields, **outcome)
    about_myeloma, about_both = builders.a_treatment(**fields), builders.a_treatment(condition=None, **fields)
    assert [row.page_id for row in about_myeloma.related_stories()] == [ours.pk]
    assert {row.page_id for row in about_both.related_stories()} == {ours.pk, theirs.pk}
    beside = {row.page_id for row in theirs._beside()["treatments"]}
    assert beside == {about_both.pk}
