"""Each record rule fires on its harm and stays silent on its twin; whatever comes as a record is answered."""

import json
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.languages import BY_CODE
from cms.publishing.json_lines import BadLine
from cms.publishing.record_messages import RECORD_MESSAGES, UNREADABLE
from cms.publishing.rules.records import Unreadable, findings, read, severity_of
from cms.publishing.rules.records.criteria import categories_in, sets_named
from cms.publishing.rules.records.dates import is_before, moment
from cms.publishing.rules.records.diseases import belonging, diseases_in
from cms.publishing.rules.records.displayed import displayed
from cms.publishing.rules.records.reading import READERS
from cms.publishing.rules.records.timelines import event_of
from stories.checked_records import answer

TODAY = date(2026, 6, 1)
CORPUS = Path(__file__).parent / "corpus" / "records.jsonl"
ROWS = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
CLAIM = ROWS[0]["record"]


def answered(record: object, locale: str = "en") -> list[dict]:
    line = json.dumps({"id": 1, "locale": locale, "record": record}).encode()
    return json.loads(answer(line, today=TODAY))["findings"]


def codes(record: object, locale: str = "en") -> set[str]:
    return {found.code for found in findings(read(record, locale=locale, today=TODAY))}


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_a_record_of_the_corpus_is_judged_as_a_person_judged_it(row):
    found = answered(row["record"], row["locale"])
    weighed = {
        weight: {one["rule"] for one in found if one["severity"] == weight} for weight in ("block", "warn")
    }
    assert weighed == {"block": set(row["block"]), "warn": set(row["warn"])}


def test_every_rule_and_every_wording_is_met_by_some_record():
    rules = {rule for row in ROWS for rule in (*row["block"], *row["warn"])}
    assert rules == {
        *("NUM-001", "NUM-002", "NUM-003", "NUM-004", "NUM-005", "SRC-002", "SRC-003"),
        *(
            "CLN-001",
            "CLN-002",
            "CLN-003",
            "CLN-006",
            "CLN-007",
            "I18N-002",
            "I18N-003",
            "I18N-004",
            "I18N-007",
        ),
    }
    met = {code for row in ROWS for code in codes(row["record"], row["locale"])}
    met |= codes(CLAIM | {"numerator": None, "denominator": None, "displayed": "140%"})
    met |= codes(CLAIM | {"status": "expired"})
    met |= codes({"type": "outcome", "category": "much better"})
    met |= codes(
        {"type": "translation", "source": "a", "target": "кишечное отторжение, ПР (частичная)"}, "ru"
    )
    assert met == set(RECORD_MESSAGES)


@pytest.mark.parametrize(
    ("shown", "shares", "counts"),
    [
        ("70.0% (21/30; 95% CI 50.6-85.3)", ["70.0%"], [(21, 30)]),
        ("83,3 %", ["83,3 %"], []),
        ("5 of 6", [], [(5, 6)]),
        ("5 out of the 6 patients", [], [(5, 6)]),
        ("у 5 из 6 пациентов", [], [(5, 6)]),
        ("из 6 пациентов 5 ответили", [], [(5, 6)]),
        ("пять из шести", [], [(5, 6)]),
        ("6例中5例", [], [(5, 6)]),
        ("6例患者中有5例（83.3%）", ["83.3%"], [(5, 6)]),
        ("六例中五例", [], [(5, 6)]),
        ("共30例，21例缓解", [], [(21, 30)]),
        ("十分之九", ["十分之九"], []),
        ("九成五", ["九成五"], []),
        ("百分之八十三点三", ["百分之八十三点三"], []),
        ("nine in ten", [], [(9, 10)]),
        ("two thirds", ["two thirds"], []),
        ("1,050/1,500", [], [(1050, 1500)]),
        ("5／6（８３％）", ["83%"], [(5, 6)]),
        ("0.70 (95% CI 0.51-0.85)", ["0.70"], []),
        ("data of 01/2025", [], []),
        ("70–80%", ["70-80%"], []),
    ],
)
def test_a_display_is_taken_apart_in_three_languages(shown, shares, counts):
    found = displayed(shown)
    assert [share.words for share in found.shares] == shares
    assert [(count.numerator, count.denominator) for count in found.counts] == counts


@pytest.mark.parametrize(
    ("shown", "limits"),
    [
        ("70.0% (21/30; 95% CI 50.6-85.3)", (50.6, 85.3)),
        ("70% (95% confidence interval, 50.6% to 85.3%)", (50.6, 85.3)),
        ("70 % (95 % ДИ 50,6–85,3)", (50.6, 85.3)),
        ("доверительный интервал 95 %: от 50,6 до 85,3", (50.6, 85.3)),
        ("95%置信区间：50.6%～85.3%", (50.6, 85.3)),
        ("50.6–85.3 (95% CI)", (50.6, 85.3)),
        ("CI 95%: 50.6–85.3", (50.6, 85.3)),
        ("0.70 (95% CI 0.506-0.853)", (50.6, 85.3)),
        ("95% CI not estimable", None),
        ("70.0% (50.6–85.3)", None),
    ],
)
def test_an_interval_is_read_with_its_limits(shown, limits):
    interval = displayed(shown).interval
    assert (interval and (100 * float(interval.low), 100 * float(interval.high))) == (
        limits and pytest.approx(limits)
    )


@pytest.mark.parametrize(
    ("population", "condition", "how"),
    [
        ("RRMM", "multiple myeloma", "same"),
        ("MM, at least three prior lines", "множественная миелома", "same"),
        ("浆细胞骨髓瘤", "myeloma", "same"),
        ("миеломная болезнь", "MM", "same"),
        ("lesions above 5 mm", "multiple myeloma", "other"),
        ("ALL", "acute lymphoblastic leukaemia", "same"),
        ("all patients", "ALL", "other"),
        ("diffuse large B-cell lymphoma (DLBCL)", "non-Hodgkin lymphoma", "same"),
        ("Hodgkin lymphoma", "non-Hodgkin lymphoma", "other"),
        ("haematological malignancies", "multiple myeloma", "mixed"),
        ("AML or MDS", "MDS", "mixed"),
        ("multiple myeloma with a plasmacytoma", "multiple myeloma", "same"),
        ("psoriasis", "psoriasis", "same"),
        ("psoriasis", "eczema", "other"),
    ],
)
def test_a_population_is_known_by_all_its_names(population, condition, how):
    assert belonging(population, condition) == how


def test_a_myeloma_is_neither_a_melanoma_nor_a_plasmablastic_lymphoma():
    assert diseases_in("плазмобластная лимфома") == {"plasmablastic lymphoma"}
    assert diseases_in("меланома") == {"solid tumour"}


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("stringent complete response", ("sCR",)),
        ("строгий полный ответ", ("sCR",)),
        ("严格意义的完全缓解（sCR）", ("sCR",)),
        ("ПР", ("CR",)),
        ("ЧР", ("PR",)),
        ("ОХЧР", ("VGPR",)),
        ("very good partial response (VGPR)", ("VGPR",)),
        ("СR", ("CR",)),
        ("CR, MRD-negative", ("MRD-negative", "CR")),
        ("complete remission with incomplete hematologic recovery", ("CRi",)),
        ("完全代谢缓解", ("CMR",)),
        ("疾病进展", ("PD",)),
        ("recovered", ()),
    ],
)
def test_a_category_is_known_by_all_its_names(words, category):
    assert categories_in(words) == category


def test_a_disease_is_no_criteria_set():
    assert [each.name for each in sets_named("IMWG 2016")] == ["IMWG"]
    assert [each.name for each in sets_named("критерии Лугано")] == ["Lugano"]
    assert sets_named("RRMM") == sets_named("multiple myeloma") == ()


@pytest.mark.parametrize(
    ("name", "event"),
    [
        ("leukapheresis", "collection"),
        ("cell collection for CAR-T", "collection"),
        ("discharge after transplant", "discharge"),
        ("移植后随访", "follow-up"),
        ("приживление", "engraftment"),
        ("造血重建", "engraftment"),
        ("transplant conditioning", "preparation"),
        ("planned infusion", "planned"),
        ("a walk in the park", ""),
    ],
)
def test_an_event_is_known_by_all_its_names(name, event):
    assert event_of(name) == event


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2025", "2025-03", False),
        ("2024", "2025-03", True),
        ("2025-03", "2025-03-14", False),
        ("2025-02", "2025-03-14", True),
        ("2025年2月", "2025-03", True),
        ("day 5", "day 10", True),
        ("day -30", "+0天", True),
        ("day 5", "2025", False),
    ],
)
def test_dates_are_compared_as_far_as_both_are_said(one, other, expected):
    assert is_before(moment(one), moment(other)) is expected


@pytest.mark.parametrize(
    "words", ["2025-13", "2025-02-30", "2025-00", "0000", "1812-09", "March", "3", "2025-3-", ""]
)
def test_what_is_no_date_is_none(words):
    assert moment(words) is None


@pytest.mark.parametrize("last_day", ["2026-06-01", "2026-06", "2026"])
def test_a_claim_holds_to_the_end_of_its_last_day(last_day):
    assert codes(CLAIM | {"valid_until": last_day}) == set()


def test_the_wording_is_in_the_language_of_the_line_and_in_its_numbers():
    [found] = answered(CLAIM | {"displayed": "71% (21/30; 95% CI 50.6-85.3)"}, "ru")
    assert "70,0" in found["message"]
    assert (found["start"], found["end"]) == (None, None)


def test_a_finding_in_a_translation_says_where():
    target = "Частота ответа составила 49,4 %."
    record = {"type": "translation", "source": "The response rate was 94.4%.", "target": target}
    [found] = answered(record, "ru")
    assert (found["rule"], found["severity"]) == ("I18N-004", "block")
    assert target[found["start"] : found["end"]] == "49,4 %"


def test_what_the_figure_guard_only_notices_is_no_block():
    record = {"type": "translation", "source": "The dose was 10 mg.", "target": "Доза составила 0,01 г."}
    assert [(one["rule"], one["severity"]) for one in answered(record, "ru")] == [("I18N-004", "warn")]


def test_one_place_is_told_once():
    record = {"type": "translation", "source": "He left the transplant ward.", "target": "他走出仓库。"}
    assert [one["rule"] for one in answered(record, "zh-hans")] == ["I18N-002"]


@pytest.mark.parametrize(
    ("record", "field", "problem"),
    [
        (None, "record", "no-object"),
        ({}, "type", "unknown"),
        ({"type": "story"}, "type", "unknown"),
        ({"type": ["claim"]}, "type", "unknown"),
        ({"type": "claim", "numerator": "21"}, "numerator", "no-number"),
        ({"type": "claim", "numerator": True}, "numerator", "no-number"),
        ({"type": "claim", "numerator": 1e400}, "numerator", "no-number"),
        ({"type": "claim", "numerator": 2.5}, "numerator", "no-whole-number"),
        ({"type": "claim", "denominator": 10**300}, "denominator", "too-large"),
        ({"type": "claim", "population": ["MM"]}, "population", "no-text"),
        ({"type": "claim", "displayed": "1" * 3000}, "displayed", "too-long"),
        ({"type": "claim", "subset": {"MM": 8}}, "subset", "no-subset"),
        ({"type": "claim_pair", "PFS": "40"}, "PFS", "no-number"),
        ({"type": "claim_pair", "same_cohort": "yes"}, "same_cohort", "no-flag"),
        ({"type": "claim_set", "n": 1.5}, "n", "no-whole-number"),
        ({"type": "staging", "ISS": ["II"]}, "ISS", "no-text"),
        ({"type": "outcome", "plasmacytoma_status": "big"}, "plasmacytoma_status", "unknown"),
        ({"type": "outcome", "serum_m_protein_fall_pct": "93"}, "serum_m_protein_fall_pct", "no-number"),
        ({"type": "timeline", "events": {"infusion": "2025"}}, "events", "no-events"),
        ({"type": "timeline", "events": [["infusion"]]}, "events", "no-events"),
        ({"type": "timeline", "events": [["infusion", 2025]]}, "events", "no-events"),
        ({"type": "timeline", "events": [["infusion", "2025"]] * 501}, "events", "too-long"),
        ({"type": "translation", "source": "x"}, "target", "no-text-given"),
    ],
)
def test_what_cannot_be_read_is_named_by_its_field(record, field, problem):
    with pytest.raises(Unreadable) as refused:
        read(record, locale="en", today=TODAY)
    assert (refused.value.field, refused.value.problem) == (field, problem)


def test_every_problem_has_a_wording():
    assert set(UNREADABLE) >= {
        *("unknown", "no-object", "no-text", "no-text-given", "no-number", "no-whole-number"),
        *("no-flag", "no-subset", "no-events", "too-large", "too-long"),
    }


_PIECES = (
    "70% 21/30 十分之九 九成 百分之零 0/0 零分之一 95%CI 95%CI50-85 -1 1e9 IMWG VGPR ПР MM ALL 多发性骨髓瘤 2025-13 "
    "2025 III Ⅳ R-ISS infusion 移植后随访 \ud800 % of из 中 例 分之 百分之 点 十 成 , . ( ) 0 n= 5 6 - day death"
).split()
_WORDS = st.one_of(st.text(max_size=20), st.lists(st.sampled_from(_PIECES), max_size=8).map(" ".join))
_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), _WORDS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(_WORDS, inner, max_size=4)),
    max_leaves=8,
)
FIELDS = sorted({field for row in ROWS for field in row["record"]} - {"type"})
_NUMBERS = st.one_of(st.integers(-3, 120), st.floats(-200, 200, allow_nan=False), st.none())
_COUNTED = """numerator denominator n month PFS OS sCR CR_or_better VGPR_or_better ORR
    serum_m_protein_fall_pct urine_m_protein_mg_24h""".split()
_LIKELY = {
    **dict.fromkeys(FIELDS, _WORDS),
    **dict.fromkeys(_COUNTED, _NUMBERS),
    "subset": st.dictionaries(
        _WORDS,
        st.fixed_dictionaries({}, optional={"numerator": _NUMBERS, "denominator": _NUMBERS}),
        max_size=3,
    ),
    "events": st.lists(st.tuples(_WORDS, _WORDS).map(list), max_size=6),
    "plasmacytoma_status": st.sampled_from(["none", "reduced", "x"]),
}
_RECORD = st.one_of(
    _JSON,
    st.fixed_dictionaries({"type": st.sampled_from(sorted(READERS))}, optional=_LIKELY),
    st.fixed_dictionaries(
        {"type": st.sampled_from(sorted(READERS))}, optional=dict.fromkeys(FIELDS, st.one_of(_JSON, _WORDS))
    ),
)


@settings(max_examples=400, deadline=None)
@given(record=_RECORD, locale=st.sampled_from(sorted(BY_CODE)))
def test_whatever_comes_is_answered_or_named_as_a_bad_line(record, locale):
    line = json.dumps({"id": 1, "locale": locale, "record": record}).encode()
    try:
        found = json.loads(answer(line, today=TODAY))["findings"]
    except BadLine:
        return
    for one in found:
        assert set(one) == {"rule", "severity", "start", "end", "message"}
        assert one["severity"] in ("block", "warn")
        assert one["message"].strip()
        if one["start"] is not None:
            assert 0 <= one["start"] <= one["end"] <= len(record["target"])


@pytest.mark.parametrize(
    "shape",
    [
        "7",
        "7 ",
        "7%",
        "7/",
        "5 of ",
        "из 5 ",
        "中",
        "五",
        "例中",
        "分之",
        "95% CI ",
        "1-",
        "1,",
        ".",
        "多发性",
        "мм ",
    ],
)
def test_a_hostile_field_is_answered_in_time_that_grows_with_its_length(shape):
    words = shape * (2_000 // len(shape))
    before = time.process_time()
    codes(CLAIM | {"displayed": words, "population": words, "data_cutoff": words})
    codes({"type": "outcome", "condition": words, "criteria": words, "category": words})
    codes({"type": "timeline", "events": [[words, words]] * 3})
    codes({"type": "staging", "ISS": words, "Durie-Salmon": words})
    assert time.process_time() - before < 2, repr(shape)


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 400), st.floats(0, 1), st.integers(0, 3))
def test_a_rate_that_is_rightly_rounded_is_never_doubted(denominator, part, places):
    numerator = round(part * denominator)
    shown = f"{100 * numerator / denominator:.{places}f}% ({numerator}/{denominator})"
    record = CLAIM | {"numerator": numerator, "denominator": denominator, "displayed": shown}
    assert "rate-differs" not in codes(record)
    assert "counts-differ" not in codes(record)


def test_a_severity_is_that_of_the_catalogue_but_for_the_smallest_cohorts():
    few = CLAIM | {"numerator": 3, "denominator": 4, "displayed": "3 of 4 (95% CI 19–99)"}
    [found] = findings(read(few, locale="en", today=TODAY))
    assert (found.rule, str(severity_of(found))) == ("NUM-004", "block")
