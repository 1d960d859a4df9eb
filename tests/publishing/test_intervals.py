"""The two intervals of a count: values that others have published, and what must always hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.publishing.rules.records.intervals import clopper_pearson, wilson


def per_cent(numerator: int, denominator: int) -> tuple[float, float]:
    low, high = clopper_pearson(numerator, denominator)
    return round(100 * low, 1), round(100 * high, 1)


@pytest.mark.parametrize(
    ("numerator", "denominator", "expected"),
    [
        (95, 97, (92.7, 99.7)),
        (94, 128, (64.9, 80.9)),
        (5, 6, (35.9, 99.6)),
        (0, 10, (0.0, 30.8)),
        (10, 10, (69.2, 100.0)),
        (0, 1, (0.0, 97.5)),
        (1, 1, (2.5, 100.0)),
        (50, 100, (39.8, 60.2)),
        (600, 1200, (47.1, 52.9)),
        (5000, 10000, (49.0, 51.0)),
    ],
)
def test_known_values(numerator, denominator, expected):
    assert per_cent(numerator, denominator) == expected


# Newcombe, Stat Med 1998;17:857, table I: methods 3 (Wilson) and 5 (Clopper and Pearson)
@pytest.mark.parametrize(
    ("numerator", "denominator", "score", "exact"),
    [
        (81, 263, (0.2553, 0.3662), (0.2527, 0.3676)),
        (15, 148, (0.0624, 0.1605), (0.0578, 0.1617)),
        (0, 20, (0.0, 0.1611), (0.0, 0.1684)),
        (1, 29, (0.0061, 0.1718), (0.0009, 0.1776)),
    ],
)
def test_published_values_of_both_methods(numerator, denominator, score, exact):
    assert wilson(numerator, denominator) == pytest.approx(score, abs=5e-5)
    assert clopper_pearson(numerator, denominator) == pytest.approx(exact, abs=5e-5)


@pytest.mark.parametrize("method", [clopper_pearson, wilson])
@pytest.mark.parametrize(("numerator", "denominator"), [(2, 1), (-1, 10), (0, 0), (1, -1)])
def test_what_is_no_count_is_refused(numerator, denominator, method):
    with pytest.raises(ValueError, match="Not a count"):
        method(numerator, denominator)


@pytest.mark.parametrize("method", [clopper_pearson, wilson])
@given(denominator=st.integers(1, 5_000), part=st.floats(0, 1))
def test_the_share_lies_inside_and_the_other_side_is_its_mirror(method, denominator, part):
    numerator = round(part * denominator)
    low, high = method(numerator, denominator)
    assert 0 <= low <= numerator / denominator <= high <= 1
    mirror = method(denominator - numerator, denominator)
    assert (1 - mirror[1], 1 - mirror[0]) == pytest.approx((low, high), abs=1e-9)


def test_the_number_of_people_in_a_country_is_no_burden():
    low, high = clopper_pearson(700_000_000, 1_400_000_000)
    assert low < 0.5 < high
    assert high - low < 0.0001
