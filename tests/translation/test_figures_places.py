"""Where a finding points: always at the text as it came in, tags, full-width signs and all."""

import pytest

from cms.translation.figures import compare


def quoted(source: str, target: str, locale: str) -> list[tuple[str, str | None, str | None]]:
    return [
        (
            found.code,
            source[slice(*found.source)] if found.source else None,
            target[slice(*found.target)] if found.target else None,
        )
        for found in compare(source, target, locale).findings
    ]


def test_both_culprits_are_named_with_their_units():
    assert quoted("She spent 26 days there.", "Она провела там 62 дня.", "ru") == [
        ("figure-differs", "26 days", "62 дня")
    ]
    assert quoted("She spent 26 days there.", "她在那里住了62天。", "zh-hans") == [
        ("figure-differs", "26 days", "62天")
    ]


def test_tags_before_a_figure_do_not_move_its_place():
    source, target = 'See <a id="a1">page 7</a>: <b>26</b> days.', 'См. <a id="a1">с. 7</a>: <b>62</b> дня.'
    assert quoted(source, target, "ru") == [("figure-differs", "26</b> days", "62</b> дня")]


def test_digits_in_attributes_are_no_figures():
    assert quoted('<a id="a12">Read more</a>', '<a id="a15">Читать дальше</a>', "ru") == []


def test_full_width_signs_and_entities_keep_their_places():
    assert quoted("40&nbsp;% of patients", "患者的４５％", "zh-hans") == [
        ("figure-differs", "40&nbsp;%", "４５％")
    ]


def test_a_unicode_roman_numeral_is_pointed_at_as_it_stands():
    assert quoted("stage III", "分期为Ⅱ期", "zh-hans") == [("figure-differs", "stage III", "Ⅱ期")]


def test_what_is_missing_points_at_the_source_and_what_is_added_at_the_translation():
    assert quoted("He is well after 12 days.", "Он здоров.", "ru") == [("figure-missing", "12 days", None)]
    assert quoted("He is well.", "Через 12 дней он здоров.", "ru") == [("figure-added", None, "12 дней")]


def test_figures_that_answer_each_other_are_paired_for_the_ledger():
    source, target = "CR in 45% after 6 months", "6个月后45%达到CR"
    pairs = {
        (source[slice(*ours)], target[slice(*theirs)])
        for ours, theirs in compare(source, target, "zh-hans").matched
    }
    assert pairs == {("45%", "45%"), ("6 months", "6个月")}


@pytest.mark.parametrize(
    ("source", "target", "locale", "code"),
    [
        ("10 mg", "10 г", "ru", "unit-differs"),
        ("1,500 tests", "1,500 исследований", "ru", "group-sign"),
        ("1.5 million people", "15万人", "zh-hans", "magnitude-differs"),
        ("97.9%", "98%", "zh-hans", "rounded"),
        ("stage IIIA", "стадия IIIB", "ru", "designation-differs"),
        ("At least 3 cycles", "3个周期", "zh-hans", "comparator-lost"),
        ("3 cycles", "至少3个周期", "zh-hans", "comparator-added"),
        ("At least 3 cycles", "至多3个周期", "zh-hans", "comparator-differs"),
        ("fell by 40%", "снизился до 40 %", "ru", "change-differs"),
        ("CD19", "CD20", "ru", "identifier-differs"),
        ("The target is CD19.", "Мишень известна.", "ru", "identifier-missing"),
        ("The target is known.", "Мишень — CD19.", "ru", "identifier-added"),
        ("120/80", "80/120", "ru", "order-changed"),
        ("PFS 62.5%, OS 60%", "ВБП 60 %, ОВ 62,5 %", "ru", "label-swapped"),
        ("complete response", "部分缓解", "zh-hans", "label-differs"),
        ("HER2-positive", "HER2阴性", "zh-hans", "sign-differs"),
        ("September 5, 2023", "5 октября 2023 г.", "ru", "date-differs"),
        ("the third dose", "三剂", "zh-hans", "ordinal-differs"),
        ("It does not cure.", "Это излечивает.", "ru", "negation-lost"),
        ("It cures.", "Это не излечивает.", "ru", "negation-added"),
        ("It may help.", "Это помогает.", "ru", "hedge-lost"),
        ("12 " * 8000, "12", "ru", "too-long"),
    ],
)
def test_each_slip_has_a_code_for_life(source, target, locale, code):
    assert code in {found.code for found in compare(source, target, locale).findings}


def test_a_language_that_is_not_known_is_named():
    with pytest.raises(ValueError, match="'fr'"):
        compare("a", "b", "fr")
