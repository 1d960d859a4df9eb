"""What a page owes its readers as medicine, and whether a story’s record can be true."""

import pytest

from cms.publishing import decisions
from cms.publishing.gate import NotPublishable, examine
from cms.publishing.messages import in_general, wording
from cms.publishing.rules import Obstacle, obstacles
from cms.publishing.rules.candidate import OutcomeFacts, PolicyFacts
from cms.publishing.rules.case import FIELDS
from cms.publishing.rules.law import LAW
from cms.publishing.rules.records.facts import Outcome, Staging
from stories.models import StoryPage, Therapy
from tests import builders

ALL_RISKS = {
    "en": "Cytokine release syndrome, ICANS, HLH, infections, low blood counts, second cancers, death",
    "ru": "Синдром высвобождения цитокинов, нейротоксичность, ГЛГ, инфекции, цитопения, вторые опухоли, смерть",
    "zh-hans": "细胞因子释放综合征、神经毒性、噬血细胞性淋巴组织细胞增多症、感染、血细胞减少、第二种癌症、死亡",
}


def found(**changes) -> list[tuple[str, str]]:
    return [(each.code, each.about) for each in obstacles(builders.a_candidate(**changes))]


# --- risks


def test_a_benefit_without_its_risks_is_not_shown():
    assert found(risks=None) == [("risks-missing", "")]
    assert found(risks=None, kind="standard", expected_results=None) == []


@pytest.mark.parametrize("language", sorted(ALL_RISKS))
def test_a_page_on_cell_therapy_names_every_risk_of_the_class(language):
    page = {"kind": "treatment", "language": language, "therapy_classes": frozenset({"car-t"})}
    assert found(**page, risks=ALL_RISKS[language]) == []
    missing = {about for code, about in found(**page, risks="?") if code == "risk-not-named"}
    assert len(missing) == 7


def test_another_class_has_other_risks():
    assert found(kind="treatment", therapy_classes=frozenset({"antibody"}), risks="Infections") == []


@pytest.mark.parametrize("therapy", ["car-t", "transplant"])
def test_a_story_of_hard_treatment_records_what_went_wrong(therapy):
    classes = frozenset({therapy})
    assert found(therapy_classes=classes) == [("adverse-events-not-recorded", "")]
    assert found(therapy_classes=classes, adverse_events=1) == []


# --- the outcome


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (OutcomeFacts(), []),
        (OutcomeFacts("IMWG", "VGPR", is_dated=True), []),
        (OutcomeFacts("IMWG", "VGPR"), [("outcome-incomplete", "outcome-time")]),
        (OutcomeFacts("", "VGPR", is_dated=True), [("outcome-incomplete", "outcome-criteria")]),
        (OutcomeFacts(detail="Her markers dropped."), [("outcome-without-category", "")]),
    ],
)
def test_an_outcome_is_told_whole(outcome, expected):
    assert found(outcome=outcome) == expected


@pytest.mark.parametrize(
    ("record", "code"),
    [
        (Outcome("multiple myeloma", "IMWG", "VGPR"), None),
        (Outcome("Миелодиспластический синдром", "IMWG", "VGPR"), "criteria-of-another-disease"),
        (Outcome("lymphoma", "LUGANO", "VGPR"), "category-not-of-criteria"),
        (Outcome("多发性骨髓瘤", "IMWG", "sCR"), None),
        (Staging("I", "III"), "stages-contradict"),
        (Staging("III", "III", "IIIA"), None),
    ],
)
def test_a_record_that_cannot_be_true_is_named(record, code):
    assert [each for each, _ in found(records=(record,))] == ([code] if code else [])


@pytest.mark.parametrize("code", sorted(FIELDS))
def test_what_is_wrong_with_a_record_has_its_law_and_its_words(code):
    assert LAW[code].rule.startswith("CLN-")
    assert "…" in in_general(code)
    assert wording(Obstacle(code, field="staging"))  # also where its things are not known any more


# --- reviews and the policy


def test_clinical_content_names_its_reviewer():
    assert found(is_reviewed=False) == [("review-not-named", "")]
    assert found(is_reviewed=False, kind="standard", expected_results=None) == []


def test_where_the_law_tells_a_service_from_a_method_the_policy_says_which_it_is():
    promoting = {"purpose": "promotion", "fixed_warning": "Имеются противопоказания."}
    page = {"language": "ru"}
    assert found(**page, policy=PolicyFacts(**promoting)) == [("classification-missing", "")]
    assert found(**page, policy=PolicyFacts(**promoting, classification="A service; counsel, 2026.")) == []
    assert found(**page, policy=PolicyFacts(**promoting, audience="professional")) == []


# --- at the gate


@pytest.mark.django_db
def test_the_form_of_a_story_is_read_whole():
    therapy = Therapy.objects.create(
        locale=builders.locale(), name="CAR-T", slug="car-t", therapy_class="car-t"
    )
    page = builders.a_story(
        live=False,
        therapies=[("therapy", therapy)],
        staging=[("stage", {"system": "ISS", "value": "I"}), ("stage", {"system": "R-ISS", "value": "III"})],
    )
    with pytest.raises(NotPublishable) as refusal:
        page.save_revision().publish()
    codes = [each.code for each in refusal.value.obstacles]
    assert codes == ["stages-contradict", "adverse-events-not-recorded"]
    assert "“I” and R-ISS “III”" in wording(refusal.value.obstacles[0])
    medical = builders.a_user("reviewer", "Medical reviewers")
    for each in refusal.value.obstacles:
        decisions.waive(page, each.code, each.about, user=medical, reason="The documents say exactly this.")
    page.get_latest_revision().publish()
    assert StoryPage.objects.get(pk=page.pk).live


@pytest.mark.django_db
def test_risks_are_read_from_their_block():
    bare = builders.a_story(live=False)
    bare.body = [("paragraph", "<p>She was well.</p>")]
    assert [each.code for each in examine(bare).blocking] == ["risks-missing"]
