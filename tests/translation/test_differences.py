"""What a translator sees of a changed source, and whether its author may say that nothing changed."""

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.translation.differences import Kind, figures_changed, words

CORPUS = Path(__file__).parent / "corpus"
SOURCES = [
    json.loads(line)["source"]
    for name in ("ru.jsonl", "zh.jsonl")
    for line in (CORPUS / name).read_text(encoding="utf-8").splitlines()
]


def told(old: str, new: str, language: str = "en") -> str:
    """The difference as a proofreader writes it; figures that changed in braces."""
    signs = {Kind.SAME: "{}", Kind.DELETED: "[-{}-]", Kind.INSERTED: "[+{}+]"}
    return "".join(
        signs[kind].format(f"{{{text}}}" if is_figure else text)
        for kind, text, is_figure in words(old, new, language)
    )


@pytest.mark.parametrize(
    ("language", "old", "new", "difference"),
    [
        ("en", "He got 10 mg of it.", "He got 20 mg of it.", "He got [-{10 mg }-][+{20 mg }+]of it."),
        ("en", "He has t(4;14).", "He has t(11;14).", "He has [-{t(4;14)}-][+{t(11;14)}+]."),
        ("en", "It fell by 94.4%, then.", "It fell by 94.5%, then.", "It fell by [-{94.4%}-][+{94.5%}+], then."),
        ("en", "An old well-known drug", "A well-known drug", "[-An old -][+A +]well-known drug"),
        ("ru", "Он получил 12,5 мг.", "Он получил 125 мг.", "Он получил [-{12,5 мг}-][+{125 мг}+]."),
        (
            "zh-hans",
            "接受了10毫克，完全缓解。",
            "接受了1万毫克，部分缓解。",
            "接受了[-{10毫克}-][+{1万毫克}+]，[-完全-][+部分+]缓解。",
        ),
        ("en", "Same.", "Same.", "Same."),
        ("en", "", "New.", "[+New.+]"),
        ("en", "Gone.", "", "[-Gone.-]"),
    ],
)  # fmt: skip
def test_the_difference_is_told_by_whole_words_and_figures(language, old, new, difference):
    assert told(old, new, language) == difference


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["en", "ru", "zh-hans"]))
def test_what_was_not_deleted_is_the_later_text_letter_by_letter(old, new, language):
    assert "".join(text for kind, text, _ in words(old, new, language) if kind is not Kind.DELETED) == new


def test_what_was_not_inserted_is_the_earlier_text():
    for old, new in pairwise(SOURCES):
        kept = "".join(text for kind, text, _ in words(old, new) if kind is not Kind.INSERTED)
        assert "".join(kept.split()) == "".join(old.split())


def test_a_very_long_text_is_compared_too():
    old = "He got 10 mg of it. " * 3000
    assert words(old, old.replace("it", "that"))[0].text.startswith("He got")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("He was well for 3 weeks.", "He was well for three weeks."),
        ("up to 5 mg", "less than 5 mg"),
        ("at least 5 of 6", "5 of 6"),
        ("about 5 days", "5 days"),
        ("5 mg a day", "5 µg a day"),
        ("5 mg a day", "5 mg a week"),
        ("stage IIIA", "stage IIIB"),
        ("p53 was lost", "p63 was lost"),
        ("IgD-λ myeloma", "IgD-κ myeloma"),
        ("10⁹/L", "10⁸/L"),
        ("ORR was 94%", "CRR was 94%"),
        ("a complete response", "a partial response"),
        ("PFS and OS of 62.5% and 60%", "PFS and OS of 60% and 62.5%"),
        ("No patient died.", "One patient died."),
        ("No patient died.", "Patients died."),
        ("MRD was negative", "MRD was positive"),
        ("Stable: SD by RECIST", "Stable: PD by RECIST"),
        ("twice daily", "once daily"),
        ("in May 2023", "in June 2023"),
        ("a year later", "a month later"),
        ("3–5 days", "3 to 5 days"),
    ],
)
def test_a_figure_limit_unit_label_or_name_is_never_a_slip(old, new):
    assert figures_changed(old, new)
    assert figures_changed(new, old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("He got 10 mg of teh drug in 2023.", "He got 10 mg of the drug in 2023."),
        ("He rested at home , and slept.", "He rested at home, and slept."),
        ("The nurse of CAR-T ward called.", "The nurse of the CAR-T ward called."),
        ("He is well.", "He is well."),
    ],
)
def test_a_slip_of_the_pen_is_no_change_of_figures(old, new):
    assert not figures_changed(old, new)


def test_every_text_has_the_figures_that_it_has():
    assert [text for text in SOURCES[::3] if figures_changed(text, text)] == []


def test_no_changed_digit_is_overlooked():
    """Each digit of the corpus by itself, as a slip of the finger would change it."""
    overlooked = [
        (text, match.start())
        for text in SOURCES[::4]
        for match in re.finditer(r"[0-9]", text)
        if not figures_changed(
            text, text[: match.start()] + str((int(match.group()) + 1) % 10) + text[match.end() :]
        )
    ]
    assert overlooked == []
