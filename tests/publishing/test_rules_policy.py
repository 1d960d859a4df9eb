"""What a language’s policy asks for, how findings are weighed, and what makes a patient recognisable."""

from datetime import timedelta

import pytest

from cms.publishing import rules
from cms.publishing.gate import examine
from cms.publishing.rules import Role, identity, obstacles
from cms.publishing.rules.candidate import ImageFacts, PolicyFacts, WaiverFacts
from cms.publishing.rules.law import LAW
from tests.builders import TODAY, a_candidate, a_claim_fact, a_consent_fact, codes

DAY = timedelta(days=1)


def found(**changes) -> list[str]:
    return codes(obstacles(a_candidate(**changes)))


def under(**policy) -> dict:
    return {"policy": PolicyFacts(**policy)}


# --- what may appear


def test_a_language_may_do_without_stories_and_professionals_may_read_them():
    assert found(**under(stories_may_appear=False)) == ["stories-not-here"]
    assert found(**under(stories_may_appear=False, audience="professional")) == []
    assert found(kind="treatment", **under(stories_may_appear=False)) == []


def test_a_language_may_do_without_rates():
    assert found(**under(rates_may_appear=False)) == ["rates-not-here"]
    without = {"kind": "treatment", "expected_results": None}
    assert found(**without, **under(rates_may_appear=False)) == []
    assert found(**without, claims=(a_claim_fact(),), **under(rates_may_appear=False)) == ["rates-not-here"]


def test_promotion_in_russian_carries_a_warning():
    promotion = {"purpose": "promotion", "classification": "A service; counsel, 2026."}
    assert found(language="ru", **under(**promotion)) == ["warning-missing"]
    assert found(language="ru", **under(**promotion, fixed_warning="Есть противопоказания")) == []
    assert found(language="ru", **under(purpose="information")) == []


def test_promotion_in_chinese_has_a_certificate_that_holds_to_its_last_day():
    promotion = {"purpose": "promotion", "certificate": "沪医广[2026]第01-01-001号"}
    assert found(language="zh-hans", **under(purpose="promotion")) == ["certificate-missing"]
    assert found(language="zh-hans", **under(**promotion, certificate_until=TODAY)) == []
    assert found(language="zh-hans", **under(**promotion, certificate_until=TODAY - DAY)) == [
        "certificate-expired"
    ]


# --- sign-offs and reviews


def test_a_language_asks_for_sign_offs_by_role():
    both = under(sign_offs=frozenset({Role.MEDICAL, Role.COMPLIANCE}))
    assert found(**both) == ["sign-off-missing", "sign-off-missing"]
    assert found(signed_off=frozenset({Role.MEDICAL}), **both) == ["sign-off-missing"]
    assert found(signed_off=frozenset(Role), **both) == []
    assert found(kind="article", **both) == []


def test_an_overdue_review_holds_a_page_only_where_the_policy_says_so():
    assert found(review_due=TODAY - DAY) == []
    assert found(review_due=TODAY - DAY, **under(holds_overdue=True)) == ["review-overdue"]
    assert found(review_due=TODAY, **under(holds_overdue=True)) == []


# --- pictures and people


def a_picture(**consent) -> ImageFacts:
    facts = {"covers": frozenset({"image"}), **consent}
    return ImageFacts(name="Portrait", shows_a_person=True, consent=a_consent_fact(**facts))


def test_a_picture_of_a_person_needs_a_consent_of_its_own():
    nobody = ImageFacts(name="A cell", shows_a_person=False, consent=None)
    unasked = ImageFacts(name="Portrait", shows_a_person=True, consent=None)
    assert found(images=(nobody, a_picture())) == []
    assert found(images=(unasked,)) == ["image-without-consent"]
    assert found(kind="treatment", images=(unasked,)) == ["image-without-consent"]


@pytest.mark.parametrize(
    "consent",
    [
        {"covers": frozenset({"age"})},
        {"languages": frozenset({"ru"})},
        {"channels": frozenset({"print"})},
        {"withdrawn_on": TODAY},
        {"expires_on": TODAY - DAY},
        {"signed_on": None},
        {"excluded": frozenset({("image", "en")})},
    ],
)
def test_a_picture_is_not_covered_by_a_consent_that_does_not_reach_it(consent):
    assert found(images=(a_picture(**consent),)) == ["image-without-consent"]


def test_a_picture_may_be_shown_on_the_last_day_of_its_consent():
    assert found(images=(a_picture(expires_on=TODAY),)) == []


def test_a_detail_may_be_allowed_in_one_language_and_not_in_another():
    consent = a_consent_fact(excluded=frozenset({("age", "ru")}))
    shows = frozenset({"clinical_details", "age"})
    assert found(consent=consent, shows=shows) == []
    assert found(language="ru", consent=consent, shows=shows) == ["consent-does-not-cover"]


def test_details_add_up_to_a_recognisable_person():
    at_budget = ("exact-age", "nationality", "hospital")
    assert found(is_pseudonymous=True, identifiers=at_budget) == []
    assert found(is_pseudonymous=True, identifiers=(*at_budget, "physician")) == ["too-recognisable"]
    assert found(is_pseudonymous=False, identifiers=(*at_budget, "physician")) == []
    assert found(is_pseudonymous=True, identifiers=at_budget, **under(identity_budget=2)) == [
        "too-recognisable"
    ]


def test_every_trait_has_a_weight_and_an_unknown_one_is_an_error():
    assert identity.points(identity.WEIGHTS) == sum(identity.WEIGHTS.values())
    with pytest.raises(KeyError):
        identity.points(["shoe-size"])


def test_a_story_says_where_it_comes_from_and_who_paid():
    assert found(origin="") == ["origin-not-recorded"]
    assert found(material_connection="") == ["connection-not-answered"]
    assert found(kind="treatment", origin="", material_connection="") == []


# --- weighing


def test_a_finding_stands_in_the_way_until_somebody_waives_it():
    waiver = WaiverFacts(code="connection-not-answered", about="")
    assert found(material_connection="", waivers=(waiver,)) == []


def test_a_waiver_ends_after_its_last_day():
    def waived_until(day) -> list[str]:
        return found(
            material_connection="", waivers=(WaiverFacts("connection-not-answered", about="", until=day),)
        )

    assert waived_until(TODAY) == []
    assert waived_until(TODAY - DAY) == ["connection-not-answered"]


def test_a_waiver_is_for_one_thing_and_not_for_all_of_its_kind():
    five = ("exact-age", "nationality", "hospital", "physician")
    waiver = WaiverFacts("too-recognisable", about="4")
    assert found(is_pseudonymous=True, identifiers=five, waivers=(waiver,)) == []
    assert found(is_pseudonymous=True, identifiers=(*five, "month"), waivers=(waiver,)) == [
        "too-recognisable"
    ]


def test_nobody_waives_what_the_law_lets_nobody_waive():
    waivers = tuple(WaiverFacts(code, about="") for code in LAW)
    assert found(disclaimer=None, consent=None, waivers=waivers) == ["disclaimer-missing", "consent-missing"]


def test_no_policy_makes_lighter_what_nobody_may_waive():
    off = dict.fromkeys(LAW, "off")
    assert found(disclaimer=None, **under(severities=off)) == ["disclaimer-missing"]
    assert found(material_connection="", **under(severities=off)) == []


def test_every_finding_names_who_may_waive_it():
    assert [code for code, law in LAW.items() if law.severity == "warn" and law.waived_by is None] == []


# --- a rule that breaks


class Page:
    """As much of a page as the gate asks for."""

    def as_candidate(self, *, today):
        return a_candidate()


def a_rule_that_breaks(page):
    yield from ()
    raise ZeroDivisionError("a cohort of nobody")


def test_a_rule_that_breaks_blocks_the_page_by_name_and_the_others_are_still_asked(monkeypatch, caplog):
    monkeypatch.setattr(rules, "RULES", (a_rule_that_breaks, *rules.RULES))
    obstacles = examine(Page(), today=TODAY).obstacles
    assert [(obstacle.code, obstacle.about) for obstacle in obstacles] == [
        ("rule-failed", "a_rule_that_breaks")
    ]
    assert [record.levelname for record in caplog.records] == ["ERROR"]


# --- the last day


@pytest.mark.parametrize(
    "changes",
    [
        {"consent": a_consent_fact(expires_on=TODAY + 5 * DAY)},
        {"consent": a_consent_fact(withdrawn_on=TODAY + 6 * DAY)},
        {"review_due": TODAY + 5 * DAY, "policy": PolicyFacts(holds_overdue=True)},
        {
            "material_connection": "",
            "waivers": (WaiverFacts("connection-not-answered", "", TODAY + 5 * DAY),),
        },
        {
            "language": "zh-hans",
            "policy": PolicyFacts(purpose="promotion", certificate="京-1", certificate_until=TODAY + 5 * DAY),
        },
    ],
)
def test_the_first_thing_to_end_is_the_last_day(changes):
    page = a_candidate(**changes)
    assert obstacles(page) == []
    assert rules.last_day(page) == TODAY + 5 * DAY


def test_what_ends_without_standing_in_the_way_is_no_last_day():
    page = a_candidate(consent=a_consent_fact(expires_on=None), review_due=TODAY + DAY)
    assert rules.last_day(page) is None
