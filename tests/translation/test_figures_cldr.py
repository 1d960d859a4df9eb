"""Properties from CLDR: what Babel writes of one value in two languages is equal, and of two values is not.

The patterns are not ours: they are how each language’s own data says a number, a share, a day or a dose.
"""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_decimal, format_percent
from babel.units import format_unit
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.translation.figures import compare

CLDR = {"ru": "ru", "zh-hans": "zh_Hans"}
UNITS = [
    "mass-milligram", "mass-gram", "mass-kilogram", "mass-microgram", "volume-milliliter", "volume-liter",
    "length-centimeter", "length-millimeter", "length-meter", "length-kilometer", "duration-minute",
    "duration-hour", "duration-day", "duration-week", "duration-month", "duration-year",
    "temperature-celsius", "energy-kilocalorie", "concentr-millimole-per-liter",
]  # fmt: skip
AMOUNTS = st.decimals(min_value=2, max_value=99_999, places=1) | st.integers(2, 999_999).map(Decimal)
WIDTHS = st.sampled_from(["long", "short"])
LOCALES = st.sampled_from(sorted(CLDR))
DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2060, 12, 31))
properties = settings(deadline=None, max_examples=120)


def measured(amount: Decimal | int, unit: str, width: str, locale: str) -> str:
    """The measure as CLDR writes it, but for two gaps: few long forms in Chinese, and «г.» for grams and years."""
    if locale == "zh-hans":
        width = "short"
    elif unit == "duration-year":
        width = "long"
    return format_unit(amount, unit, width, locale=CLDR[locale])


def agrees(source: str, target: str, locale: str) -> bool:
    return compare(source, target, locale).verdict != "error"


@properties
@given(AMOUNTS, AMOUNTS, LOCALES)
def test_a_number_is_equal_to_itself_and_to_no_other(amount, other, locale):
    source = f"The count was {format_decimal(amount, locale='en')}."
    assert agrees(source, format_decimal(amount, locale=CLDR[locale]), locale)
    if other != amount:
        assert not agrees(source, format_decimal(other, locale=CLDR[locale]), locale)


@properties
@given(st.integers(1, 999), st.integers(1, 999), LOCALES)
def test_a_share_is_equal_to_itself_and_to_no_other(tenths, others, locale):
    def said(value: int, language: str) -> str:
        return format_percent(Decimal(value) / 1000, format=None, locale=language, decimal_quantization=False)

    source = f"The rate was {said(tenths, 'en')}."
    assert agrees(source, said(tenths, CLDR[locale]), locale)
    if tenths != others:
        assert not agrees(source, said(others, CLDR[locale]), locale)


@properties
@given(
    DAYS, st.integers(1, 400), st.sampled_from(["en", "en_GB"]), st.sampled_from(["full", "long", "medium"]),
    st.sampled_from(["full", "long", "medium", "short"]), LOCALES,
)  # fmt: skip
def test_a_day_is_equal_to_itself_and_to_no_other(day, later, english, ours, theirs, locale):
    if theirs == "short" and locale == "ru":
        theirs = "dd.MM.yyyy"  # the short form of CLDR leaves out the century
    source = f"He was treated on {format_date(day, ours, english)}."
    assert agrees(source, format_date(day, theirs, CLDR[locale]), locale)
    assert not agrees(source, format_date(day + timedelta(later), theirs, CLDR[locale]), locale)


@properties
@given(st.sampled_from(UNITS), AMOUNTS, AMOUNTS, WIDTHS, WIDTHS, LOCALES)
def test_a_measure_is_equal_to_itself_and_to_no_other(unit, amount, other, ours, theirs, locale):
    source = f"It was {format_unit(amount, unit, ours, locale='en')}."
    assert agrees(source, measured(amount, unit, theirs, locale), locale)
    if other != amount:
        assert not agrees(source, measured(other, unit, theirs, locale), locale)


@pytest.mark.parametrize("locale", sorted(CLDR))
@pytest.mark.parametrize("other", UNITS)
@pytest.mark.parametrize("unit", UNITS)
def test_a_measure_in_another_unit_is_not_equal(unit, other, locale):
    source = f"It was {format_unit(7, unit, 'long', locale='en')}."
    target = measured(7, other, "long", locale)
    assert agrees(source, target, locale) is (unit == other)


@properties
@given(st.integers(1, 9), st.integers(4, 9), LOCALES)
def test_a_great_number_in_short_is_equal_to_the_number_in_full(digit, zeros, locale):
    number = digit * 10**zeros
    short = format_compact_decimal(number, format_type="short", locale=CLDR[locale])
    source = f"{format_decimal(number, locale='en')} people live there."
    assert agrees(source, short, locale)
    assert not agrees(f"{format_decimal(number * 10, locale='en')} people live there.", short, locale)
