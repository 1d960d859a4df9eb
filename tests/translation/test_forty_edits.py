"""Forty edits of a page, one after the other: no translation is lost, and each leads to its text."""

import pytest

from cms.translation.states import State
from tests.builders import (
    a_story,
    a_treatment,
)
from tests.translation.tellings import (
    D_LATER,
    LIST,
    STEPS,
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    Work,
    a_step,
    add,
    at_work,
    begins,
    block,
    drop,
    each,
    fill,
    in_order,
    items,
    one_by_one,
    replace,
    rich,
    syncing,
    titled,
    wording,
)

pytestmark = pytest.mark.django_db


EDITS = [
    ("a slip", replace("start", "began to hurt", "started to hurt"), {"Yuri was 58": [A]}),
    ("a figure", replace("start", "7 months", "8 months"), {"For 8 months": [B]}),
    (
        "two figures",
        each(replace("middle", "200 mg", "250 mg"), replace("middle", "day 1 ", "day 2 ")),
        {"The doctors": [D]},
    ),
    ("bold no more", replace("start", "<b>right</b>", "right"), {"A blood count": [C]}),
    ("a heading", replace("start", "The beginning", "The very beginning"), {"The very": ["The beginning"]}),
    ("another heading", replace("start", "The very beginning", "Pain"), {"Pain": []}),
    (
        "a paragraph cut in two",
        replace("middle", "3 days, and a nurse", "3 days.</p><p>And a nurse"),
        {"He had": [E], "And a nurse": [E]},
    ),
    ("paragraphs in another order", fill("end", text=rich(H, F, G)), {}),
    ("list items in another order", items("list", list.reverse), {}),
    ("blocks in another order", in_order("end", "start", "quote", "middle", "risks", "list", "steps"), {}),
    (
        "a new list item",
        items("list", lambda them: them.insert(1, block("item", "Shivering at night"))),
        {"Shivering": []},
    ),
    ("a list item gone", items("list", lambda them: them.pop(0)), {}),
    ("it is back, typed anew", items("list", lambda them: them.append(block("item", LIST[3]))), {}),
    ("a slip in a list item", replace("list", "Low blood", "Lower blood"), {"Lower blood": [LIST[1]]}),
    ("the slip taken back", replace("list", "Lower blood", "Low blood"), {}),
    (
        "a paragraph in another block, and another quote",
        each(fill("end", text=rich(H, G)), fill("quote", text="Home again, at last."), add("result", F)),
        {"Home again": []},
    ),
    ("two paragraphs put together", fill("end", text=rich(f"{H} {G}")), {"She keeps": [H, G]}),
    ("a block gone", drop("result"), {}),
    ("the block back", add("result", F), {}),
    (
        "a block gone, and back with another figure",
        one_by_one(drop("result"), add("result", F.replace("28", "30"))),
        {"On day 30": [F]},
    ),
    ("the title", titled("A morning by the river"), {"A morning": ["Yuri’s story"]}),
    ("sync stopped", syncing(False), {}),
    (
        "a figure while it is off",
        replace("start", "8 months", "9 months"),
        {"For 9 months": ["For 8 months"]},
    ),
    ("a step gone while it is off", items("steps", lambda them: them.pop(1)), {}),
    ("sync started", syncing(True), {}),
    ("the step back", items("steps", lambda them: them.insert(1, a_step("Cell collection"))), {}),
    ("steps in another order", items("steps", list.reverse), {}),
    ("a step reworded", replace("steps", "blood runs", "blood flows"), {"The blood": ["The blood runs"]}),
    (
        "hours of a step",
        replace("steps", "about 4 hours", "about 5 hours"),
        {"The blood": ["The blood flows"]},
    ),
    ("the same sentence twice", add("again", D_LATER), {}),
    ("one of them gone", drop("again"), {}),
    (
        "a sentence added to a paragraph",
        replace("middle", "on day 8.", "on day 8. He slept."),
        {"The doctors": [D_LATER]},
    ),
    (
        "that sentence a paragraph of its own",
        replace("middle", "on day 8. He slept.", "on day 8.</p><p>He slept well."),
        {"He slept": []},
    ),
    (
        "a paragraph in front",
        replace("start", "<p>Yuri was", "<p>A train driver’s story.</p><p>Yuri was"),
        {"A train driver": []},
    ),
    ("a quote", fill("quote", text="Home again, and at last."), {"Home again": ["Home again, at"]}),
    ("who said it", fill("quote", attribution="His daughter"), {"His daughter": []}),
    (
        "a step as a paragraph",
        each(items("steps", lambda them: them.pop(0)), add("prose", STEPS["Infusion"])),
        {},
    ),
    (
        "a section as a paragraph",
        each(drop("end"), add("closing", f"{H} {G}")),
        {},
    ),
    (
        "quotation marks",
        replace("middle", "He slept well.", "“He slept well.”"),
        {"“He slept": ["He slept well."]},
    ),
    (
        "a list cut down, and typed anew",
        one_by_one(
            items("list", lambda them: them.__delitem__(slice(1, None))),
            fill("list", items=[block("item", text) for text in LIST]),
        ),
        {},
    ),
]


def misplaced(work: Work, became: dict[str, list[str]], before: list[str], language: str) -> list[str]:
    """The texts of the page that do not have the translation that they should."""
    found = []
    rows = work.texts(language)
    texts = [segment.string.data for segment in work.segments()]
    assert all(any(text.startswith(start) for text in texts) for start in became)
    for segment in work.segments():
        english = segment.string.data
        row = rows.get((segment.context_id, segment.string_id))
        held, state = (row.text, row.state) if row else ("", State.EMPTY)
        start = next((start for start in became if english.startswith(start)), None)
        if start is None:
            is_twice = texts.count(english) > 1
            is_right = held == wording(language, english) and (
                state == State.APPROVED or (is_twice and state == State.TRANSLATED)
            )
        elif became[start]:
            earlier = [wording(language, begins(before, part)) for part in became[start]]
            is_right = state == State.OUTDATED and held == (" " if language == "ru" else "").join(earlier)
        else:
            is_right = not held
        if not is_right:
            found.append(f"{english!r} ({language}) is {state}: {held!r}")
    return found


@pytest.mark.parametrize("build", [a_story, a_treatment])
def test_forty_edits_lose_nothing_and_lead_each_translation_to_its_text(build):
    work = at_work(build)
    assert len(EDITS) == 40
    wrong = {}
    for name, edit, became in EDITS:
        before = [segment.string.data for segment in work.segments()]
        edit(work)
        work.sync()
        found = [it for code in ("ru", "zh-hans") for it in misplaced(work, became, before, code)]
        if found:
            wrong[name] = found
        assert work.written <= work.reachable(), name
        work.translate()
    assert wrong == {}
