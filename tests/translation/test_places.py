"""A text is found again on the page, whatever was done to it on its way."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.translation.places import mark, read, without_marks
from stories.typography import typeset


def body(html: str, **options) -> str:
    return read(f"<body>{html}</body>", **options).html.removeprefix("<body>").removesuffix("</body>")


def test_the_element_of_a_text_says_its_number():
    assert body(f"<h1 class='big'>{mark('Forty days', 7)}</h1>") == (
        "<h1 data-segment=\"7\" class='big'>Forty days</h1>"
    )


def test_a_text_with_words_of_others_around_it_is_held_by_itself():
    assert body(f"<dd>Multiple myeloma, {mark('IgA-κ', 7)}</dd>") == (
        '<dd>Multiple myeloma, <span data-segment="7">IgA-κ</span></dd>'
    )


def test_a_text_beside_an_element_with_words_is_held_by_itself():
    assert body(f"<p>{mark('In spring', 7)} <span>2024</span></p>") == (
        '<p><span data-segment="7">In spring</span> <span>2024</span></p>'
    )


def test_two_texts_in_one_element_are_told_apart():
    assert body(f"<p>{mark('Name', 1)}, {mark('professor', 2)}</p>") == (
        '<p><span data-segment="1">Name</span>, <span data-segment="2">professor</span></p>'
    )


def test_marks_and_links_inside_a_text_belong_to_it():
    text = mark('She was <b>well</b> in <a href="/spring/">spring</a>', 12)
    assert body(f"<p>{text}</p>").startswith('<p data-segment="12">She was <b>well</b>')


def test_a_picture_without_words_is_no_other_text():
    assert body(f'<p><svg><path d="M0 0"/></svg>{mark("One", 3)}<br></p>') == (
        '<p data-segment="3"><svg><path d="M0 0"/></svg>One<br></p>'
    )


def test_a_text_in_each_of_several_places_is_found_in_all():
    html = body(f"<nav><a href='#a'>{mark('Course', 3)}</a></nav><h2>{mark('Course', 3)}</h2>")
    assert html.count('data-segment="3"') == 2


@pytest.mark.parametrize(
    "change", [str.upper, str.lower, str.title, str.strip, lambda text: typeset(text, "ru")]
)
def test_a_text_that_was_changed_on_its_way_is_found(change):
    marked = change(mark("В 94,4 % случаев IgA-κ не виден", 301))
    read_again = read(f"<body><p>{marked}</p></body>")
    assert read_again.found == {301}
    assert without_marks(read_again.html) == read_again.html


def test_a_text_that_was_cut_short_ends_with_its_element():
    cut = mark("A long account of an illness", 5)[:12]
    assert body(f"<p>{cut}…</p><p>Another</p>") == '<p data-segment="5">A long ac…</p><p>Another</p>'


def test_of_a_text_that_was_cut_within_its_mark_nothing_is_left():
    html = read(f"<body><p>{mark('Yuri', 77)[:2]}…</p></body>")
    assert html.html == "<body><p>…</p></body>"
    assert html.found == frozenset()


def test_two_texts_that_were_both_cut_short_are_told_apart():
    one, two = mark("An account", 1)[:7], mark("An illness", 2)[:7]
    assert body(f"<p>{one}… {two}…</p>") == (
        '<p><span data-segment="1">An a… </span><span data-segment="2">An i…</span></p>'
    )


def test_a_text_that_ends_in_another_element_lasts_as_long_as_its_own():
    torn = mark("She was <b>well", 4)
    assert body(f"<p>{torn}</b> again</p>") == '<p data-segment="4">She was <b>well</b> again</p>'


def test_the_description_of_a_picture_is_found_at_the_picture():
    assert body(f'<img src="a.jpg" alt="{mark("A garden", 9)}">') == (
        '<img data-segment="9" src="a.jpg" alt="A garden">'
    )


def test_an_attribute_that_repeats_a_text_does_not_take_its_place():
    html = body(f'<article aria-label="{mark("Title", 9)}"><h1>{mark("Title", 9)}</h1></article>')
    assert html == '<article aria-label="Title"><h1 data-segment="9">Title</h1></article>'


def test_two_texts_in_the_attributes_of_one_element_are_not_mixed_up():
    html = read(f'<body><img alt="{mark("A garden", 1)}" title="{mark("In May", 2)}"></body>')
    assert html.found == {1}
    assert 'alt="A garden" title="In May"' in html.html


def test_what_stands_in_the_head_alone_is_not_found():
    html = read(f"<head><title>{mark('Title', 9)}</title></head><body><p>Text</p></body>")
    assert html.found == frozenset()
    assert "<title>Title</title>" in html.html


def test_an_untranslated_text_says_so_and_in_which_language_it_is():
    html = body(f"<p>{mark('Forty days', 7)}</p>", untranslated={7})
    assert html == '<p data-segment="7" data-untranslated lang="en">Forty days</p>'


def test_comments_scripts_and_signs_in_attributes_are_passed_over():
    odd = '<!-- <p> --><script>if (a < b) { "</p>" }</script>'
    link = '<a{} title="a > b" href="/">{}</a>'
    found = link.format(' data-segment="2"', "On")
    assert body(f"<div>{odd}{link.format('', mark('On', 2))}</div>") == f"<div>{odd}{found}</div>"


def test_nobody_can_put_a_mark_into_a_text():
    forged = mark(f"One {mark('two', 2)}", 1)
    assert read(f"<body><p>{forged}</p></body>").found == {1}


WORDS = st.text(st.characters(exclude_characters="<>&", exclude_categories=["Cs"]), min_size=1)
TAGS = st.sampled_from(["p", "li", "h2", "span", "td", "b"])


@given(st.lists(st.tuples(TAGS, WORDS, st.booleans()), max_size=8))
def test_apart_from_what_was_added_the_page_is_as_it_was(parts):
    plain = marked = ""
    for number, (tag, words, has_others) in enumerate(parts):
        others = "beside" if has_others else ""
        plain += f"<{tag}>{without_marks(words)}{others}</{tag}>"
        marked += f"<{tag}>{mark(words, number)}{others}</{tag}>"
    found = read(f"<body>{marked}</body>")
    unwrapped = re.sub(r'<span data-segment="\d+">(.*?)</span>', r"\1", found.html, flags=re.DOTALL)
    without = re.sub(r' data-segment="\d+"', "", unwrapped)
    if "span" not in {tag for tag, _, _ in parts}:
        assert without == f"<body>{plain}</body>"
    assert found.found == set(range(len(parts)))
