import re

import pytest

from stories import drawings


def dots_in(path: str) -> int:
    return path.count("M")


def test_a_person_keeps_their_own_cell():
    assert drawings.cell("wang") == drawings.cell("wang")


def test_two_people_have_two_different_cells():
    assert drawings.cell("wang").body != drawings.cell("yuri").body


def test_one_amber_cell_stands_for_the_person_on_a_story():
    cells = drawings.field("wang", width=640, height=520, with_one=True)
    assert [cell.tone for cell in cells].count("one") == 1


def test_no_single_person_is_drawn_on_a_treatment_page():
    cells = drawings.field("myeloma", width=640, height=520, with_one=False)
    assert len(cells) > 10
    assert "one" not in {cell.tone for cell in cells}


def test_every_person_in_a_study_gets_one_dot():
    drawn = drawings.dots(95, 97)
    assert (dots_in(drawn.seen), dots_in(drawn.unseen)) == (95, 2)


def test_people_whom_treatment_did_not_help_are_still_drawn():
    drawn = drawings.dots(0, 6)
    assert (drawn.seen, dots_in(drawn.unseen)) == ("", 6)


def test_twenty_people_stand_in_a_row():
    assert drawings.dots(20, 20).height == "12"
    assert drawings.dots(20, 21).height == "24"


def test_a_handful_of_people_is_drawn_larger():
    assert float(drawings.dots(5, 6).stroke) > float(drawings.dots(95, 97).stroke)


def test_two_hundred_people_can_be_drawn_but_not_one_more():
    assert dots_in(drawings.dots(200, 200).seen) == 200
    with pytest.raises(ValueError, match="201"):
        drawings.dots(201, 201)


def test_more_people_than_took_part_cannot_be_drawn():
    with pytest.raises(ValueError, match="7 of 6"):
        drawings.dots(7, 6)


def test_a_reader_sees_the_interval_on_a_whole_scale():
    assert drawings.scale(0, 100, share=50) == drawings.Scale("4", "392", "200")


def test_an_interval_that_misses_its_own_share_is_refused():
    with pytest.raises(ValueError, match="must rise"):
        drawings.scale(92.7, 99.7, share=90)


def test_no_drawing_carries_a_comma_to_a_russian_page():
    cell = drawings.cell("zinaida")
    assert re.fullmatch(r"[MCZ0-9. -]+", cell.body)
    assert "," not in "".join((*cell.halo, *cell.nucleus, cell.chromatin))
