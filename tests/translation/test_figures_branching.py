"""Words looked for by their first letters are the words that are found one by one."""

import re

import pytest

from cms.translation.figures import branching, everyday, terms

WORDS = {**terms.OTHERS, **everyday.WORDS}


@pytest.mark.parametrize(
    "text",
    ["platelets rose after the second transfusion", "no fever, and no cough by day", "on her left arm"],
)
def test_the_branches_find_what_the_words_themselves_find(text):
    by_letter = re.compile(branching.pattern_of({code: forms[0].lower() for code, forms in WORDS.items()}))
    for at in (match.start() for match in re.finditer(r"\b[a-z]", text)):
        one = next(
            (code for code, forms in WORDS.items() if re.compile(forms[0].lower()).match(text, at)), None
        )
        found = by_letter.match(text, at)
        assert (branching.code_of(found) if found else None) == one


def test_a_form_with_a_bar_inside_its_brackets_is_one_form():
    pattern = re.compile(branching.pattern_of({"age": r"\baged?\b|years (?:old|of age)", "rest": "[ae]nd"}))
    assert [branching.code_of(found) for found in pattern.finditer("aged, 9 years of age, end")] == [
        "age",
        "age",
        "rest",
    ]
