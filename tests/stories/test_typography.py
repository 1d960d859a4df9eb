import pytest

from stories.typography import NO_BREAK, hold, typeset


def test_a_russian_reader_never_meets_a_preposition_at_the_end_of_a_line():
    assert hold("Он жил в Москве и не знал", "ru") == f"Он жил в{NO_BREAK}Москве и{NO_BREAK}не{NO_BREAK}знал"


def test_a_russian_reader_finds_the_dash_on_the_line_it_belongs_to():
    assert hold("Миелома — болезнь", "ru") == f"Миелома{NO_BREAK}— болезнь"


def test_a_russian_reader_finds_the_particle_beside_its_word():
    assert hold("Он хотел бы рисовать", "ru") == f"Он хотел{NO_BREAK}бы рисовать"


def test_a_russian_reader_finds_the_per_cent_sign_beside_its_figure():
    assert hold("54,9 % людей", "ru") == f"54,9{NO_BREAK}% людей"


def test_an_english_reader_is_not_given_russian_rules():
    assert hold("a man in Moscow", "en") == "a man in Moscow"


@pytest.mark.parametrize("text", ["20 mg", "20 мг", "97 %"])
def test_a_dose_stays_with_its_unit(text):
    assert hold(text, "en") == text.replace(" ", NO_BREAK)


def test_a_word_that_only_begins_like_a_unit_is_left_alone():
    assert hold("5 groups", "en") == "5 groups"


def test_those_who_responded_stay_with_all_who_took_part():
    assert hold("95 of 97 people", "en") == f"95{NO_BREAK}of{NO_BREAK}97 people"


@pytest.mark.parametrize("name", ["CAR-T", "IgG-λ", "CARTITUDE-1", "t(4;14)"])
def test_a_patient_reads_the_name_of_a_thing_in_one_piece(name):
    assert typeset(f"with {name} today", "en") == f'with <span class="nowrap">{name}</span> today'


def test_a_chinese_reader_sees_car_t_in_one_piece_between_characters():
    assert typeset("接受CAR-T细胞治疗", "zh-hans") == '接受<span class="nowrap">CAR-T</span>细胞治疗'


def test_a_stage_keeps_its_numeral():
    assert typeset("R-ISS III", "en") == f'<span class="nowrap">R-ISS{NO_BREAK}III</span>'


def test_an_address_inside_a_link_is_not_touched():
    html = '<a href="/en/CAR-T/?of=5 mg">CAR-T</a>'
    assert typeset(html, "en") == '<a href="/en/CAR-T/?of=5 mg"><span class="nowrap">CAR-T</span></a>'


def test_a_russian_line_never_ends_inside_t_cells():
    for letter in ("T", "Т"):  # Latin and Cyrillic: editors type both
        assert typeset(f"собственные {letter}-клетки", "ru").count('class="nowrap"') == 1


def test_a_person_is_never_parted_from_their_title():
    assert hold("In 2023 Mr. Wang met Dr Hart", "en") == f"In 2023 Mr.{NO_BREAK}Wang met Dr{NO_BREAK}Hart"
