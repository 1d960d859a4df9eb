"""What the rules ask the registry: names, what a drug is approved for, and where nothing may be offered."""

from datetime import timedelta

import pytest

from cms.publishing.messages import wording
from cms.publishing.rule_messages import message
from cms.publishing.rules import obstacles
from cms.publishing.rules.candidate import PageText, PolicyFacts
from cms.publishing.rules.registry import (
    Drug,
    Kind,
    Name,
    Registry,
    Standing,
    Status,
    completed,
    known_from_the_start,
)
from cms.publishing.rules.text import Text, findings
from tests.builders import TODAY, a_candidate

ORG, TERM, LABEL, LINE = "ORG-001", "TRM-001", "REG-001", "REG-002"
DAY = timedelta(days=1)


def a_registry(*, names=(), drugs=(), regions=("US",), language="en") -> Registry:
    return completed(Registry(tuple(names), tuple(drugs), frozenset(regions)), language)


def a_drug(status=Status.APPROVED, least_lines=3, region="US", **changes) -> Drug:
    facts = {
        "name": "examplecabtagene autoleucel",
        "names": ("example-cel", "экземпкабтаген аутолейсел", "示例奥仑赛"),
        "standings": (Standing(region, status, least_lines),),
    }
    return Drug(**{**facts, **changes})


def told(words: str, language: str = "en", registry: Registry | None = None, **text) -> list[tuple[str, str]]:
    found = findings(Text(words, language, given=registry, **text))
    return [(each.rule, each.about) for each in found if each.rule in {ORG, TERM, LABEL, LINE}]


def offered(words: str, language: str = "en", registry: Registry | None = None) -> list[str]:
    return [each.instead for each in findings(Text(words, language, given=registry)) if each.instead]


# --- one name


@pytest.mark.parametrize(
    ("words", "language", "about"),
    [
        ("GHG runs three hospitals.", "en", "GHG"),
        ("Лечение проводит GHG.", "ru", "GHG"),
        ("GHG旗下医院提供该治疗。", "zh-hans", "GHG"),
        ("She came to GoBroad Medical Centre.", "en", "GoBroad Medical Centre"),
        ("Gobroad Healthcare Group has three hospitals.", "en", "Gobroad"),
    ],
)
def test_a_variant_of_the_organisation_is_found_and_its_name_offered(words, language, about):
    assert told(words, language) == [(ORG, about)]
    assert offered(words, language) == ["GoBroad Healthcare Group"]


@pytest.mark.parametrize(
    "words",
    [
        "GoBroad Healthcare Group has three hospitals.",
        "She stayed at GoBroad Shanghai Liquan Hospital.",
        "Write to info@GHG.example or see https://GHG.example/care",
        "The pigHGH test is another one.",
    ],
)
def test_a_name_that_is_registered_and_an_address_are_left_alone(words):
    assert told(words) == []


def test_a_physician_has_one_spelling_and_one_order_of_names():
    registry = a_registry(names=[Name(Kind.PERSON, "Dr Lin Ruo", ("Lin Rou",))])
    assert told("Ruo Lin and Lin Rou are one person.", "en", registry) == [(ORG, "Ruo Lin"), (ORG, "Lin Rou")]
    assert offered("Ruo Lin sees patients.", "en", registry) == ["Dr Lin Ruo"]
    assert told("Dr Lin Ruo sees patients. Lin Ruo answers.", "en", registry) == []


def test_two_people_whose_names_mirror_each_other_are_two():
    registry = a_registry(names=[Name(Kind.PERSON, "Li Su"), Name(Kind.PERSON, "Su Li")])
    assert told("Li Su and Su Li see patients.", "en", registry) == []


def test_in_russian_a_variant_is_found_in_every_case_and_the_right_name_in_none():
    clinic = Name(Kind.ORGANISATION, "Клиники Каскад", ("Клиника Каскад", "Госпиталь Каскад"))
    registry = a_registry(names=[clinic], regions=["RU"], language="ru")
    assert told("Он лечился в Клиниках Каскад и писал Клиникам Каскад.", "ru", registry) == []
    assert told("Клиника Каскад открыта.", "ru", registry) == [(ORG, "Клиника Каскад")]
    assert told("Он лечился в Госпитале Каскад.", "ru", registry) == [(ORG, "Госпитале Каскад")]


def test_a_record_of_the_site_goes_before_what_is_known_from_the_start():
    ours = Name(Kind.ORGANISATION, "GHG Clinics", ("GHG",))
    registry = a_registry(names=[ours])
    assert offered("GHG runs three hospitals.", "en", registry) == ["GHG Clinics"]
    assert told("GHG Clinics runs three hospitals.", "en", registry) == []


def test_a_term_and_a_drug_have_one_spelling():
    term = Name(Kind.TERM, "stem cell boost", ("stemcell boost", "Stem Cell Boost"))
    registry = a_registry(names=[term], drugs=[a_drug(variants=("examplecaptagene",))])
    assert told("A stemcell boost followed.", "en", registry) == [(TERM, "stemcell boost")]
    assert told("A Stem Cell Boost followed.", "en", registry) == [(TERM, "Stem Cell Boost")]
    assert told("A stem cell boost followed.", "en", registry) == []
    words = "Examplecaptagene is made from one’s own cells."
    assert told(words, "en", registry) == [(TERM, "Examplecaptagene")]
    assert offered(words, "en", registry) == ["examplecabtagene autoleucel"]


@pytest.mark.parametrize(
    ("words", "language", "instead"),
    [
        ("CART cells are grown.", "en", "CAR-T"),
        ("Mutiple mutiple myeloma.", "en", "multiple myeloma"),
        ("Haematology and hematology.", "en", "haematology"),
        ("Hematology and haematology.", "en", "hematology"),
        ("Множественная миэлома лечится.", "ru", "миелома"),
        ("骨髄瘤的治疗", "zh-hans", "骨髓瘤"),
    ],
)
def test_a_typing_error_comes_with_what_was_meant(words, language, instead):
    assert offered(words, language) == [instead]


def test_the_message_names_the_registered_name():
    (found,) = findings(Text("GHG publishes this page.", "en"))
    assert "“GoBroad Healthcare Group”" in message(found)
    page = a_candidate(texts=(PageText("GHG publishes this page.", "treatment", "body"),))
    (obstacle,) = obstacles(page)
    assert "“GoBroad Healthcare Group”" in wording(obstacle)


# --- what a drug is, where the readers are


def test_an_investigational_drug_is_called_so_in_the_same_block():
    registry = a_registry(drugs=[a_drug(Status.INVESTIGATIONAL, None)])
    assert told("Example-cel is made from one’s own cells.", "en", registry) == [(LABEL, "Example-cel")]
    assert told("Example-cel is made from one’s own cells. It is investigational.", "en", registry) == []
    assert told("We do not offer example-cel.", "en", registry) == []


@pytest.mark.parametrize(
    ("words", "language"),
    [("Препарат экземпкабтаген аутолейсел.", "ru"), ("示例奥仑赛由自体细胞制成。", "zh-hans")],
)
def test_it_is_so_in_every_language(words, language):
    drugs = [
        a_drug(Status.INVESTIGATIONAL, None, region="RU"),
    ]
    registry = a_registry(drugs=drugs, regions=["RU"], language=language)
    assert [rule for rule, _ in told(words, language, registry)] == [LABEL]


def test_only_the_regions_of_the_readers_count():
    drugs = [a_drug(Status.INVESTIGATIONAL, None, region="US")]
    words = "Example-cel is made from one’s own cells."
    assert told(words, "en", a_registry(drugs=drugs, regions=["EU"])) == []
    assert told(words, "en", a_registry(drugs=drugs, regions=["EU", "US"])) == [(LABEL, "Example-cel")]


def test_what_is_not_registered_may_be_named_and_not_offered():
    registry = a_registry(drugs=[a_drug(Status.NOT_REGISTERED, None)])
    assert told("Example-cel was named in the journal.", "en", registry) == []
    assert told("We offer example-cel.", "en", registry) == [(LABEL, "example-cel")]
    assert told("Example-cel, not registered here, is available abroad.", "en", registry) == []


def test_the_registry_knows_better_than_the_fixed_list_of_strategies():
    words = "We provide GPRC5D CAR-T."
    assert told(words) == [(LABEL, "GPRC5D")]
    approved = a_drug(name="GPRC5D CAR-T", names=(), least_lines=None)
    assert told(words, "en", a_registry(drugs=[approved])) == []


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("Example-cel is given as second-line treatment.", True),
        ("Newly diagnosed people receive example-cel.", True),
        ("Example-cel is an option after two prior lines.", True),
        ("Example-cel is an option after three prior lines.", False),
        ("Example-cel is given in the fourth-line setting.", False),
        ("Example-cel as second-line treatment is outside its approved use.", False),
        ("Example-cel is studied in a trial as second-line treatment.", False),
        ("Is example-cel a second-line treatment?", False),
        ("Example-cel is not a second-line treatment.", False),
        ("Second-line treatment comes later. Example-cel is made from cells.", False),
    ],
)
def test_an_earlier_line_than_the_approved_one_says_so(words, is_found):
    found = told(words, "en", a_registry(drugs=[a_drug()]))
    assert [rule for rule, _ in found] == [LINE] * is_found


@pytest.mark.parametrize(
    ("words", "language", "is_found"),
    [
        ("Экземпкабтаген аутолейсел назначают во второй линии.", "ru", True),
        ("Экземпкабтаген аутолейсел вводят после второго рецидива.", "ru", True),
        ("Экземпкабтаген аутолейсел вводят после трёх линий терапии.", "ru", False),
        ("Экземпкабтаген аутолейсел во второй линии не зарегистрирован.", "ru", False),
        ("示例奥仑赛用于二线治疗。", "zh-hans", True),
        ("示例奥仑赛用于既往接受过一线治疗的患者。", "zh-hans", True),
        ("示例奥仑赛用于既往至少三线治疗的患者。", "zh-hans", False),
        ("示例奥仑赛用于二线治疗属于超适应证使用。", "zh-hans", False),
    ],
)
def test_the_line_is_read_in_russian_and_chinese(words, language, is_found):
    registry = a_registry(drugs=[a_drug()], language=language)
    assert [rule for rule, _ in told(words, language, registry)] == [LINE] * is_found


def test_the_boundary_is_the_number_of_lines_that_the_approval_asks_for():
    words = "Example-cel is an option after two prior lines."
    assert told(words, "en", a_registry(drugs=[a_drug(least_lines=2)])) == []
    assert told(words, "en", a_registry(drugs=[a_drug(least_lines=3)])) != []
    assert told(words, "en", a_registry(drugs=[a_drug(least_lines=None)])) == []


def test_of_several_regions_the_strictest_approval_counts():
    standings = (Standing("EU", Status.APPROVED, 1), Standing("GB", Status.APPROVED, 3))
    drugs = [a_drug(standings=standings)]
    words = "Example-cel is an option after two prior lines."
    assert told(words, "en", a_registry(drugs=drugs, regions=["EU"])) == []
    assert told(words, "en", a_registry(drugs=drugs, regions=["EU", "GB"])) != []


def test_the_one_approval_that_is_known_from_the_start_holds_in_china():
    assert told("伊基奥仑赛用于二线治疗。", "zh-hans") == [(LINE, "伊基奥仑赛用于二线")]
    assert told("Equecabtagene autoleucel as second-line treatment.", "en") == []
    names = {each.name for each in known_from_the_start("ru").drugs}
    assert "эквекабтаген аутолейсел" in names


# --- where nothing may be offered


def barred(*regions: str, page=None, **policy) -> list[str]:
    facts = {"purpose": "promotion", "regions": frozenset(regions), **policy}
    found = obstacles(a_candidate(**{"kind": "treatment", **(page or {})}, policy=PolicyFacts(**facts)))
    return [each.code for each in found if each.code.startswith(("offer-", "medicine-"))]


def test_treatment_of_cancer_is_not_offered_to_the_public_in_britain():
    assert barred("GB") == ["offer-barred-in-britain"]
    assert barred("GB", purpose="information") == []
    assert barred("GB", audience="professional") == []
    assert barred("EU", "US") == []


def test_a_page_that_only_informs_invites_and_offers_nothing():
    plain = {"kind": "standard", "expected_results": None}
    assert barred("GB", page=plain) == []
    assert barred("GB", page={**plain, "invites": True}) == ["offer-barred-in-britain"]


def test_an_offer_in_china_has_a_certificate_that_holds_to_its_last_day():
    assert barred("CN") == ["offer-barred-in-china"]
    assert barred("CN", certificate="A1", certificate_until=TODAY) == []
    assert barred("CN", certificate="A1", certificate_until=TODAY - DAY) == ["offer-barred-in-china"]
    # in Chinese the lack of a certificate is an obstacle of its own
    assert barred("CN", page={"language": "zh-hans"}) == []


def test_a_method_is_not_offered_to_the_public_in_russia():
    russian = {"page": {"language": "ru"}, "classification": "Counsel, 2026.", "fixed_warning": "!"}
    assert barred("RU", promotes="method", **russian) == ["offer-barred-in-russia"]
    assert barred("RU", promotes="service", **russian) == []
    assert barred("RU", promotes="method", **{**russian, "audience": "professional"}) == []


def test_a_prescription_medicine_is_not_advertised_to_the_public_in_europe():
    page = {"texts": (PageText("Carvykti and cilta-cel are one.", "treatment", "body", "body.1"),)}
    assert barred("EU", page=page) == ["medicine-advertised"]
    assert barred("US", page=page) == []
    assert barred("EU", page=page, purpose="information") == []
