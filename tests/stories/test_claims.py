"""A claim says its figure itself, in each language; nobody retypes a number."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone, translation

from stories.models import EfficacyClaim, Source
from tests.builders import a_claim, a_source

NBSP = "\u00a0"


def said(language: str, what: str = "statement", **fields) -> str:
    with translation.override(language):
        return getattr(
            EfficacyClaim(**{"endpoint": "ORR", "numerator": 95, "denominator": 97, **fields}), what
        )


@pytest.mark.parametrize(
    ("language", "statement"),
    [
        ("en", "95 of 97 people responded"),
        ("ru", f"95{NBSP}из{NBSP}97 человек"),
        ("zh-hans", "97"),
    ],
)
def test_a_count_is_told_in_each_language(language, statement):
    told = said(language)
    assert statement in told
    assert "95" in told
    assert language == "en" or "people" not in told


@pytest.mark.parametrize(
    ("people", "form"), [(1, "человека"), (21, "человека"), (2, "человек"), (97, "человек"), (111, "человек")]
)
def test_russian_people_agree_with_their_number(people, form):
    words = said("ru", numerator=1, denominator=people).split()
    assert form in [word.strip(".,:") for word in words]


@pytest.mark.parametrize("endpoint", ["ORR", "CR", "SCR", "VGPR", "CRS", "CRS3", "NEURO"])
@pytest.mark.parametrize("language", ["ru", "zh-hans"])
def test_every_finding_has_words_and_both_numbers_in_every_language(endpoint, language):
    told = said(language, endpoint=endpoint)
    assert told != said("en", endpoint=endpoint)
    assert "95" in told
    assert "97" in told


@pytest.mark.parametrize("endpoint", ["OS", "PFS"])
@pytest.mark.parametrize("language", ["en", "ru", "zh-hans"])
def test_an_estimate_names_its_month_and_its_share(endpoint, language):
    told = said(language, endpoint=endpoint, numerator=None, percent=Decimal("54.9"), months=27)
    assert "27" in told
    assert ("54,9" if language == "ru" else "54.9") in told
    assert language == "en" or told != said(
        "en", endpoint=endpoint, numerator=None, percent=Decimal("54.9"), months=27
    )


@pytest.mark.parametrize(
    ("language", "figure"),
    [("en", "54.9%"), ("ru", f"54,9{NBSP}%"), ("zh-hans", "54.9%")],
)
def test_a_percentage_is_written_as_the_language_writes_it(language, figure):
    assert said(language, "figure", numerator=None, percent=Decimal("54.9"), months=27) == figure


@pytest.mark.parametrize(("language", "figure"), [("en", "95 of 97"), ("ru", f"95{NBSP}из{NBSP}97")])
def test_a_small_cohort_is_a_count_and_not_a_percentage(language, figure):
    assert said(language, "figure") == figure
    assert "%" not in said("zh-hans", "figure")


@pytest.mark.parametrize(
    ("numerator", "denominator", "low", "high"),
    [
        (95, 97, "92.7", "99.7"),
        (94, 128, "64.9", "80.9"),
        (5, 6, "35.9", "99.6"),
        (0, 10, "0.0", "30.8"),
        (10, 10, "69.2", "100.0"),
        (600, 1200, "47.1", "52.9"),
    ],
)
def test_a_count_carries_its_interval(numerator, denominator, low, high):
    claim = EfficacyClaim(endpoint="ORR", numerator=numerator, denominator=denominator)
    assert claim.interval == (Decimal(low), Decimal(high))


def test_what_is_not_a_count_has_neither_interval_nor_dots():
    claim = EfficacyClaim(endpoint="OS", percent=Decimal(50), months=12, denominator=100)
    assert claim.interval is None
    assert claim.dots is None


@pytest.mark.parametrize(("denominator", "dots"), [(200, (95, 200)), (201, None)])
def test_dots_are_drawn_while_one_can_look_at_them(denominator, dots):
    assert EfficacyClaim(endpoint="ORR", numerator=95, denominator=denominator).dots == dots


@pytest.mark.parametrize(
    ("numbers", "counts"),
    [
        ({"numerator": 5, "denominator": 6}, True),
        ({"numerator": 0, "denominator": 6}, True),
        ({"numerator": 5, "denominator": None}, False),
        ({"numerator": None, "denominator": 6}, False),
        ({"numerator": None, "denominator": 97, "percent": Decimal("54.9"), "months": 27}, True),
        ({"numerator": None, "denominator": None, "percent": Decimal("54.9"), "months": 27}, False),
        ({"numerator": None, "denominator": 97, "percent": Decimal("54.9"), "months": None}, False),
    ],
)
def test_a_claim_says_how_many_people_were_counted(numbers, counts):
    assert EfficacyClaim(endpoint="PFS", **numbers).has_count is counts


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("status", "locator", "holds"),
    [
        ("current", "Table 2", True),
        ("current", "", False),
        ("superseded", "p. 3", False),
        ("retracted", "p. 3", False),
    ],
)
def test_a_source_counts_while_it_stands_and_names_the_place(status, locator, holds):
    assert a_claim(source=a_source(status=status), locator=locator, live=False).has_source is holds


@pytest.mark.django_db
def test_a_source_whose_data_reach_to_no_known_day_does_not_count():
    assert not a_claim(data_cutoff=None, live=False).has_source


@pytest.mark.django_db
def test_a_data_cut_off_that_is_still_to_come_is_refused_beside_the_field():
    claim = a_claim()
    claim.data_cutoff = timezone.localdate() + timedelta(days=1)
    with pytest.raises(ValidationError) as refusal:
        claim.full_clean()
    assert "data_cutoff" in refusal.value.message_dict


@pytest.mark.django_db
def test_a_claim_without_a_source_has_none():
    assert not a_claim(source=None, live=False).has_source
    assert Source.objects.count() == 0


@pytest.mark.django_db
@pytest.mark.parametrize(("numerator", "denominator"), [(7, 6), (1, None)])
def test_more_results_than_people_are_refused_beside_the_field(numerator, denominator):
    claim = a_claim()
    claim.numerator, claim.denominator = numerator, denominator
    with pytest.raises(ValidationError) as refusal:
        claim.full_clean()
    assert "numerator" in refusal.value.message_dict


def test_side_effects_are_harms_and_the_rest_are_not():
    harms = {e for e in EfficacyClaim.Endpoint if EfficacyClaim(endpoint=e).direction == "harm"}
    assert harms == {"CRS", "CRS3", "NEURO"}
