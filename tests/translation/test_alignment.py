"""What became of each text of a page when its source was edited."""

from hypothesis import given
from hypothesis import strategies as st

from cms.translation.alignment import How, Origin, Segment, align, likeness

FEVER = "He had a fever of 39.4 °C for 3 days after the infusion, and it passed."
WALK = "Today he walks 5 km every morning with his daughter."
NURSE = "A nurse called every week to ask how the family was sleeping."


def on_a_page(*texts: str | tuple[str, str]) -> list[Segment]:
    """Texts of one rich text, or with a place of their own."""
    return [Segment(*(text if isinstance(text, tuple) else ("body.story", text))) for text in texts]


def became(old: list[Segment], new: list[Segment]) -> list[tuple[str, ...] | None]:
    """For each new text how it came about and from which earlier ones."""
    origins = align(old, new).origins
    return [origin and (origin.how.value, *(old[i].text for i in origin.old)) for origin in origins]


def test_texts_that_only_changed_their_order_are_unchanged():
    assert became(on_a_page(FEVER, WALK, NURSE), on_a_page(NURSE, FEVER, WALK)) == [
        ("unchanged", NURSE),
        ("unchanged", FEVER),
        ("unchanged", WALK),
    ]


def test_a_text_that_stands_in_another_block_now_has_moved():
    old, new = on_a_page(("body.a", FEVER), ("body.b", WALK)), on_a_page(("body.b", WALK), ("body.c", FEVER))
    assert became(old, new) == [("unchanged", WALK), ("moved", FEVER)]


def test_a_text_that_is_there_twice_now_is_repeated():
    assert became(on_a_page(FEVER), on_a_page(FEVER, ("body.b", FEVER)))[1] == ("repeated", FEVER)


def test_a_changed_figure_does_not_break_the_match():
    old = on_a_page("He got 10 mg on day 1.", "He got 20 mg on day 8.")
    new = on_a_page("He got 10 mg on day 1.", "He got 1,250 mg on day 8.")
    assert became(old, new)[1] == ("edited", "He got 20 mg on day 8.")


def test_an_edited_text_is_known_in_its_place_and_in_another():
    typo = FEVER.replace("fever", "fevr")
    assert became(on_a_page(typo, WALK), on_a_page(FEVER, WALK))[0] == ("edited", typo)
    assert became(on_a_page(("body.a", typo), WALK), on_a_page(WALK, ("body.z", FEVER)))[1] == (
        "edited-and-moved",
        typo,
    )


def test_a_paragraph_that_was_cut_in_two_is_split():
    old = on_a_page(WALK, f"{FEVER} {NURSE}")
    assert became(old, on_a_page(WALK, FEVER, NURSE))[1:] == [("split", f"{FEVER} {NURSE}")] * 2
    assert (
        became(old, on_a_page(WALK, FEVER, ("body.next", NURSE)))[1:] == [("split", f"{FEVER} {NURSE}")] * 2
    )


def test_two_paragraphs_that_were_put_together_are_merged():
    old = on_a_page(WALK, ("body.a", FEVER), ("body.b", NURSE))
    assert became(old, on_a_page(WALK, ("body.a", f"{FEVER} {NURSE}")))[1] == ("merged", FEVER, NURSE)


def test_a_new_paragraph_beside_an_edited_one_is_no_split():
    new = on_a_page(FEVER.replace("39.4", "39.6"), "The tests of that week were clear.", WALK)
    assert became(on_a_page(FEVER, WALK), new) == [("edited", FEVER), None, ("unchanged", WALK)]


def test_a_deleted_text_leads_to_nothing_and_comes_back():
    assert align(on_a_page(FEVER, WALK), on_a_page(WALK)).deleted == (0,)
    old = [*on_a_page(WALK), Segment("body.story", FEVER, is_gone=True)]
    assert became(old, on_a_page(WALK, FEVER))[1] == ("restored", FEVER)
    assert became(old, on_a_page(WALK, ("body.new", FEVER)))[1] == ("restored", FEVER)


def test_an_item_that_says_another_thing_starts_empty():
    assert became(on_a_page(("body.items.1", "Infections")), on_a_page(("body.items.1", "Bleeding"))) == [
        None
    ]
    assert became(on_a_page(FEVER), on_a_page(("body.b", NURSE))) == [None]


def test_the_title_was_made_from_the_title_whatever_it_says():
    assert became(on_a_page(("title", "Yuri")), on_a_page(("title", "A morning in May"))) == [
        ("edited", "Yuri")
    ]


def test_a_text_that_moved_out_of_the_title_takes_its_translation_along():
    old, new = on_a_page(("title", FEVER)), on_a_page(("title", "Fever"), ("lead", FEVER))
    assert became(old, new) == [None, ("moved", FEVER)]


def test_marks_are_no_difference_and_chinese_is_read_by_its_signs():
    assert likeness("He is <b>well</b> &amp; works.", "He is well &amp; works.") == 100
    assert likeness("患者接受了10毫克药物治疗。", "患者接受了20毫克药物的治疗。") > 80


texts = st.lists(
    st.builds(Segment, st.sampled_from(["title", "body.a", "body.b"]), st.text(max_size=30)), max_size=12
)


@given(texts, texts)
def test_every_page_is_compared_and_nothing_is_used_for_two_things(old, new):
    found = align(old, new)
    assert len(found.origins) == len(new)
    used = [i for origin in found.origins if origin for i in origin.old if origin.how != How.REPEATED]
    assert set(used).isdisjoint(found.deleted)
    for origin in found.origins:
        assert origin is None or isinstance(origin, Origin)
        assert origin is None or all(0 <= i < len(old) for i in origin.old)


@given(texts)
def test_a_page_that_did_not_change_is_unchanged(old):
    assert all(origin and origin.how is How.UNCHANGED for origin in align(old, old).origins)
