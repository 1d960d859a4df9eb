"""Properties: whatever the number, its forms in the three languages are equal, and another number is not.

The patterns are those of CLDR 45: decimal comma and no-break space in Russian, 万 and 亿 in Chinese.
"""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.translation.figures import compare
from cms.translation.figures.chinese import value_of
from cms.translation.figures.english import cardinal

NUMBERS = st.integers(min_value=2, max_value=99_999_999)
DECIMALS = st.tuples(st.integers(0, 9999), st.integers(1, 99))
RU_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
EN_MONTHS = "January February March April May June July August September October November December".split()
UNITS = [("mg", "мг", "毫克"), ("kg", "кг", "公斤"), ("mL", "мл", "毫升"), ("days", "дней", "天"),
         ("hours", "часов", "小时"),
         ("months", "месяцев", "个月"), ("%", "%", "%"), ("mmol/L", "ммоль/л", "毫摩尔/升")]  # fmt: skip


def grouped(number: int, sign: str) -> str:
    return f"{number:,}".replace(",", sign)


def ok(source: str, target: str, locale: str) -> bool:
    return compare(source, target, locale).verdict != "error"


@settings(deadline=None, max_examples=60)
@given(
    NUMBERS, st.sampled_from([" ", "\u00a0", "\u202f", "\u2009", ""]), st.sampled_from([",", "", "\u2009"])
)
def test_thousands_are_grouped_as_each_language_does(number, russian, chinese):
    source = f"{number:,} tests"
    assert ok(source, f"{grouped(number, russian)} исследований", "ru")
    assert ok(source, f"{grouped(number, chinese)}项检测", "zh-hans")


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 9_999_999))
def test_ten_thousands_are_said_as_wan(number):
    said = f"{number // 100}.{number % 100:02}"
    assert ok(f"{number * 100:,} tests", f"{said}万项检测", "zh-hans")
    assert not ok(f"{number * 100:,} tests", f"{said}亿项检测", "zh-hans")


@settings(deadline=None, max_examples=80)
@given(DECIMALS, st.sampled_from(UNITS))
def test_decimals_with_units_are_equal_and_their_neighbours_are_not(parts, unit):
    whole, decimals = parts
    english, russian, chinese = unit
    source = f"{whole}.{decimals:02} {english}"
    assert ok(source, f"{whole},{decimals:02}\u00a0{russian}", "ru")
    assert ok(source, f"{whole}.{decimals:02}{chinese}", "zh-hans")
    assert not ok(source, f"{whole + 1},{decimals:02} {russian}", "ru")
    assert not ok(source, f"{whole}.{(decimals + 1) % 100:02}{chinese}", "zh-hans")


@settings(deadline=None, max_examples=60)
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_a_date_is_the_same_day_in_every_form(day):
    source = f"on {EN_MONTHS[day.month - 1]} {day.day}, {day.year}"
    for russian in (f"{day.day} {RU_MONTHS[day.month - 1]} {day.year} г.", f"{day:%d.%m.%Y}"):
        assert ok(source, russian, "ru")
    assert ok(source, f"{day.year}年{day.month}月{day.day}日", "zh-hans")
    assert (
        not ok(source, f"{day.year}年{day.month}月{day.day % 28 + 1}日", "zh-hans")
        or day.day == day.day % 28 + 1
    )
    if day.day <= 12 and day.day != day.month:
        assert not ok(source, f"{day.year}年{day.day}月{day.month}日", "zh-hans")


def in_han(number: int) -> str:
    """A number below ten million in Chinese numerals, by the rules of the schoolbook."""
    if number >= 10000:
        rest = number % 10000
        return (
            in_han(number // 10000)
            + "万"
            + ("零" if 0 < rest < 1000 else "")
            + (in_han(rest) if rest else "")
        )
    said, zero = "", False
    for place, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            said += ("零" if zero and said else "") + "零一二三四五六七八九"[digit] + sign
            zero = False
        else:
            zero = True
    return said


@given(st.integers(1, 9_999_999))
def test_chinese_numerals_have_their_value(number):
    assert value_of(in_han(number)) == number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("forty-two", 42),
        ("a hundred and five", 105),
        ("three thousand two hundred", 3200),
        ("two million", 2_000_000),
        ("dozen", 12),
    ],
)
def test_english_words_have_their_value(words, value):
    assert cardinal(words) == value


SCRAPS = st.text(
    st.sampled_from(
        "0123456789.,%–—/:;()<>&+-^ \u00a0\n年月日个第百万亿一二三分之半成倍每次至约"
        "IVXCDtpягодвтримгabcnoneot￼\ue000\U0001f600\u0301"
    ),
    max_size=120,
)


@settings(deadline=None, max_examples=300)
@given(SCRAPS, SCRAPS, st.sampled_from(["ru", "zh-hans", "en"]))
def test_no_text_breaks_the_guard_and_every_place_lies_in_its_text(source, target, locale):
    for found in compare(source, target, locale).findings:
        for span, text in ((found.source, source), (found.target, target)):
            assert span is None or 0 <= span[0] <= span[1] <= len(text)


@settings(deadline=None, max_examples=100)
@given(SCRAPS)
def test_a_text_says_the_same_as_itself(text):
    assert {f.severity for f in compare(text, text, "en").findings} <= {"notice"}


HOSTILE = [
    "1",
    "12 ",
    "一二三",
    "十百千万亿",
    "one hundred ",
    "t(4;",
    "A-1-",
    "<a ",
    "&#1",
    "1,000,",
    " ",
    "не ",
    "Ⅲ",
    "^-",
]


@pytest.mark.parametrize("scrap", HOSTILE)
def test_a_hostile_text_costs_in_proportion_to_its_length(scrap):
    text = (scrap * 5000)[:5000]
    began = time.process_time()
    compare(text, text[:-3], "ru" if "е" in scrap else "zh-hans")
    assert time.process_time() - began < 5


def test_ten_megabytes_are_answered_at_once():
    began = time.process_time()
    assert compare("12 mg " * 1_700_000, "12 мг", "ru").verdict == "error"
    assert time.process_time() - began < 1
