"""Whatever is pasted or broken, a text stays string form: its words and figures whole, its links accounted for."""

import re
import time

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from wagtail_localize.strings import StringValue, validate_element, validate_translation_links

from cms.translation.figures import compare
from cms.translation.markup import clean, marks, offsets, plain

RICH = (
    'After <b>26 days</b> see <a id="a1">our page</a> and <i>10<sup>9</sup>/L</i>.<br/>Or <a id="a2">ask</a>.'
)
LINE = "A title of one line"
LINES = "Two<br/>lines"

# as the programs put them on the clipboard
PASTED = {
    "word": (
        "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><meta name=Generator content='Word 15'>"
        "<!--[if gte mso 9]><xml><w:WordDocument><w:Zoom>100</w:Zoom></w:WordDocument></xml><![endif]-->"
        "<style><!-- /* Font Definitions */ p.MsoNormal {margin:0cm 0cm 8.0pt;} --></style></head><body lang=RU>"
        "<!--StartFragment--><p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=RU style='font-size:"
        "12.0pt;\nline-height:107%'>26&nbsp;дней</span></b><span\nlang=RU> в стационаре<o:p></o:p></span></p>"
        "<!--EndFragment--></body></html>",
        "<b>26\u00a0дней</b> в стационаре",
    ),
    "word list": (
        "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>"
        "<span style='font-family:Symbol'><span style='mso-list:Ignore'>\uf0b7<span style='font:7.0pt \"Times New "
        "Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>38,5&nbsp;°C</p><p class=MsoListParagraph>"
        "<span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>41 °C</p>",
        "38,5\u00a0°C<br/>2.\u00a041 °C",
    ),
    "word smart tags": (
        '<st1:metricconverter ProductID="5 мг" w:st="on">5 мг</st1:metricconverter> и <st1:date Year="2024" Day="3"'
        ' Month="7" w:st="on">3 июля 2024</st1:date>',
        "5 мг и 3 июля 2024",
    ),
    "word tracked changes": (
        "через <del cite='mailto:A' datetime='2024-07-03T10:00'>62</del><ins cite='mailto:A'>26</ins> дней"
        "<span class=MsoCommentReference><!--[if !supportAnnotations]--><a class=msocomanchor href='#_1'>[A1]</a>"
        "<!--[endif]--></span><div style='mso-element:comment-list'><p>Проверить 99</p></div>",
        "через 26 дней",
    ),
    "word raised": (
        "10<span style='top:-3.0pt;mso-text-raise:3.0pt'>9</span>/л, 1,5<font face=Symbol>\uf0b3</font>",
        "10<sup>9</sup>/л, 1,5≥",
    ),
    "excel": (
        "<table border=0 cellpadding=0 style='border-collapse:collapse'>\r\n <col width=64>\r\n <tr height=20>\r\n"
        "  <td height=20 class=xl65 align=right style='height:15.0pt' x:num=\"94.4\">94,4</td>\r\n"
        '  <td>10<font class="font5"><sup>9</sup></font></td>\r\n </tr>\r\n <tr><td>5</td><td>6</td></tr></table>',
        "94,4 10<sup>9</sup><br/>5 6",
    ),
    "google docs": (
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7f3b-12"><p dir="ltr" style="line'
        '-height:1.38;"><span style="font-size:11pt;font-weight:700;">26 дней</span><span style="font-size:11pt">, 10'
        '</span><span style="font-size:0.6em;vertical-align:super;">9</span></p><br class="Apple-interchange-newline">'
        "</b>",
        "26 дней, 10<sup>9</sup>",
    ),
    "google sheets": (
        '<style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><span data-sheets-root="1" '
        'data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:0.9}">90 %</span>',
        "90 %",
    ),
    "wechat": (
        '<section data-role="outer" label="135editor" style="font-size:16px;"><p style="text-indent:2em">'
        '<span style="letter-spacing:1px">\u3000\u3000治疗26天后</span></p><p><br></p><p><strong>有效率为90%</strong>'
        '<img data-src="https://mmbiz.qpic.cn/640?wx_fmt=png" data-w="1080"></p></section>',
        "治疗26天后<br/><b>有效率为90%</b>",
    ),
    "web page": (
        '<div id="x1"><h2>Итог&nbsp;7</h2><script>var n = "<b>99</b>"; </script><ul><li>раз</li><li>два <a href="'
        'https://example.org/?a=1&amp;b=2" onclick="alert(2)">ссылка</a></li></ul><noscript>нет</noscript></div>',
        "Итог\u00a07<br/>раз<br/>два ссылка<br/>нет",
    ),
    "outlook": (
        '<div><font face="Calibri" size="2"><span style="font-size:11pt;">до <i>3</i> раз<a name="_MailEndCompose">'
        "</a></span></font></div>\n<div>&nbsp;</div>\n<div>и 4</div>",
        "до <i>3</i> раз<br/>\u00a0<br/>и 4",
    ),
    "libreoffice": (
        '<p style="line-height: 100%; margin-bottom: 0cm">\n<font face="Liberation Serif">через <em>12</em>\nнедель'
        "</font></p>\n\n<p><br/>\n\n</p>\n",
        "через <i>12</i> недель",
    ),
    "telegram": ("От 2\u200b6 до\u202f30\u00a0дней \u200f👍🏽", "От 26 до\u202f30\u00a0дней 👍🏽"),
    "pdf": ("эф\u00adфек\u00adтив\u00adность\n94,4\u00a0%\u000c7", "эффективность 94,4\u00a0% 7"),
}


def digits(text: str) -> str:
    return "".join(re.findall(r"[0-9]", text))


def is_string_form(html: str, source: str) -> bool:
    """Whether wagtail-localize takes it as it is; raises where it does not."""
    validate_element(BeautifulSoup(html, "html.parser"))
    validate_translation_links(source, html)
    return StringValue.from_translated_html(html).data == html and clean(html, source) == html


@pytest.mark.parametrize("program", PASTED)
def test_what_a_program_pastes_becomes_words_and_marks_of_the_source(program):
    html, expected = PASTED[program]
    assert clean(html, RICH) == expected
    assert is_string_form(expected, RICH)


@pytest.mark.parametrize("program", PASTED)
def test_a_title_takes_the_words_and_no_marks(program):
    html, _ = PASTED[program]
    title = clean(html, LINE)
    assert "<" not in title
    assert is_string_form(title, LINE)
    assert plain(title).split() == plain(clean(html, RICH)).split()


def test_a_raised_figure_in_a_title_is_written_with_raised_digits():
    assert clean("10<sup>9</sup>/L, 10<sup>-3</sup>, H<sub>2</sub>O", LINE) == "10⁹/L, 10⁻³, H₂O"


def test_marks_take_the_tags_of_the_source():
    assert clean("<strong>a</strong> <em>b</em>", RICH) == "<b>a</b> <i>b</i>"
    assert clean("<b>a</b> <i>b</i>", "<strong>x</strong> <em>y</em>") == "<strong>a</strong> <em>b</em>"
    assert clean("<b>a</b> <code>b</code>", "<i>x</i>") == "a b"


def test_links_of_the_source_stay_and_others_are_words():
    html = '<a href="/x" id="a2" onclick="y">a</a> <a href="https://example.org">b</a> <a id="a7">c</a>'
    assert clean(html, RICH) == '<a id="a2">a</a> b c'


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("<b>26 <i>days</b> there</i>", "<b>26 <i>days</i></b> there"),
        ("<b>26 days", "<b>26 days</b>"),
        ("26 days</b>", "26 days"),
        ("<b><strong>26</strong> days</b>", "<b>26 days</b>"),
        ('<a id="a1">one <a id="a2">two</a>', '<a id="a1">one </a><a id="a2">two</a>'),
        ('<a id="a1>text</a> 10 mg <a id="a2">z</a>', '<a id="a1">text</a> 10 mg <a id="a2">z</a>'),
        ("<b 26 days", "26 days"),
        ("CRP <LLOQ and 5> 3", "CRP &lt;LLOQ and 5&gt; 3"),
        ("5 < 6 &amp; 7 > 6 & 8", "5 &lt; 6 &amp; 7 &gt; 6 &amp; 8"),
        ("<sup>9 mg", "9 mg"),
        ("<b> </b> 5 <i></i>", "5"),
        ("<!-- 26 days", "26 days"),
        ("<script>26 days", "26 days"),
        (" <br><br/>26<br><b>days <br></b>", "26<br/><b>days</b>"),
        ("&#0;&#xD800;&#99999999999999999999;5", "&amp;#99999999999999999999;5"),
    ],
)
def test_broken_markup_loses_no_figure(broken, whole):
    assert clean(broken, RICH).replace("�", "") == whole
    assert is_string_form(whole, RICH)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("👨‍👩‍👧 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇷🇺 👍🏽 1️⃣", "👨‍👩‍👧 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇷🇺 👍🏽 1️⃣"),
        ("мои\u0306 е\u0308ж", "мой ёж"),
        ("Vie\u0323\u0302t", "Việt"),
        ("a\u200db\u200c5\ufe0f", "ab5"),
        ("\u200f10\u200e \u202e5\u202c", "10 5"),
        ("1\ud8002\x00\x07\ufffe3", "123"),
        ("10\u00a0000\u202f%", "10\u00a0000\u202f%"),
        ("5\tмг\r\n  в день", "5 мг в день"),
        ("葛\U000e0100\U000e0101", "葛\U000e0100"),
    ],
)
def test_only_letters_that_are_seen_stay(text, expected):
    assert clean(text, LINE) == expected
    assert clean(expected, LINE) == expected


def test_paragraphs_are_lines_only_where_the_source_has_lines():
    assert clean("<p>раз</p><p>два</p>три<br>", LINES) == "раз<br/>два<br/>три"
    assert clean("<p>раз</p><p>два</p>три<br>четыре", LINE) == "раз два три четыре"


def test_plain_has_a_letter_for_each_letter_that_is_shown():
    html = "a&amp;b <b>10</b><sup>-9</sup><br/>CO<sub>2</sub> 👍"
    assert plain(html) == "a&b 10⁻⁹\nCO₂ 👍"
    places = offsets(html)
    assert len(places) == len(plain(html)) + 1
    assert [html[places[plain(html).index(sign)]] for sign in "b1⁹O₂👍"] == ["b", "1", "9", "O", "2", "👍"]
    assert html[places[1]] == "&"


def test_plain_keeps_what_the_figure_guard_reads():
    assert compare(plain("10<sup>9</sup>/L"), plain("10<sup>9</sup>/л"), "ru").verdict == "ok"
    assert compare(plain("10<sup>9</sup>/L"), plain("109/л"), "ru").verdict == "error"


def told(source: str, target: str) -> list[tuple[str, str]]:
    return [(found.code, found.mark) for found in marks(source, target)]


def test_a_text_with_all_marks_in_another_order_is_fine():
    assert told(RICH, '<a id="a2">x</a> <i>10<sup>9</sup></i> <a id="a1">y</a> <b>z</b>') == []


def test_a_missing_or_doubled_link_is_an_error():
    found = marks(RICH, '<b>26</b> <i>10⁹</i> <a id="a1">x</a> <a id="a1">y</a>')
    assert [(each.code, each.mark, each.severity.value) for each in found] == [
        ("link-missing", "↗5", "error"),
        ("link-doubled", "↗2", "error"),
    ]
    assert plain(RICH)[slice(*found[0].source)] == "ask"
    assert found[1].target == (9, 10)


def test_a_link_around_nothing_and_one_of_another_text_are_errors():
    target = '<b>a</b> <i>b</i> <a id="a1">x</a> <a id="a2"> </a> <a id="a9">y</a>'
    assert told(RICH, target) == [("link-missing", "↗5"), ("link-unknown", "↗6")]


def test_a_missing_or_added_mark_is_a_notice_and_a_raised_figure_is_the_guards():
    assert told("<b>a</b> <b>b</b> 10<sup>9</sup>", "<b>x</b> 109") == [("mark-missing", "B2")]
    assert told("<b>a</b>", "<b>x</b> <b>y</b>") == [("mark-added", "B2")]
    assert {found.severity.value for found in marks("<b>a</b>", "x")} == {"notice"}


# --- whatever is done to it

TAGS = ["<b>", "</b>", "<i>", "</i>", '<a id="a1">', '<a id="a2">', '<a id="a7">', "</a>", "<sup>", "</sup>", "<br>",
        "<br/>", "<p>", "</p>", "<span lang=RU>", "</span>", "<o:p>", "</o:p>", "<!-- x -->", "<em>", "</strong>"
]  # fmt: skip
FRAGMENTS = [html for html, _ in PASTED.values()]
SIGNS = [
    "&",
    "<",
    ">",
    '"',
    "'",
    "=",
    " ",
    "\u00a0",
    "\n",
    "я",
    "好",
    "👨‍👩‍👧",
    "\u200f",
    "\u0306",
    "\ud83d",
    "/",
    "-->",
]
REAL = [
    'Через <b>26 дней</b> см. <a id="a1">нашу страницу</a> и <i>10<sup>9</sup>/л</i>.<br/>Или <a id="a2">спросите</a>.',
    '第<b>26天</b>，见<a id="a1">我们的页面</a>，<i>10<sup>9</sup>/L</i>。<br/>或<a id="a2">咨询</a>。',
    "CR у 94,4&nbsp;% (17 из 18) &amp; p&lt;0,05 <b>через 3 мес.</b>",
]
EDITS = st.lists(
    st.tuples(st.sampled_from(["insert", "delete", "double", "move"]), st.integers(0, 400), st.integers(1, 40),
              st.integers(0, 400), st.sampled_from(TAGS + SIGNS + FRAGMENTS)),
    min_size=1, max_size=8,
)  # fmt: skip


def edited(pieces, edits):
    """A text, or the pieces of one, after somebody’s edits."""
    for act, at, length, to, new in edits:
        at = at % (len(pieces) + 1)
        part = pieces[at : at + length]
        if act == "insert":
            pieces = pieces[:at] + (new if isinstance(pieces, str) else [new]) + pieces[at:]
        elif act == "double":
            pieces = pieces[:at] + part + pieces[at:]
        else:
            pieces = pieces[:at] + pieces[at + length :]
            to = to % (len(pieces) + 1)
            pieces = pieces[:to] + part + pieces[to:] if act == "move" else pieces
    return pieces


@settings(deadline=None, max_examples=700)
@given(st.sampled_from(REAL), EDITS, st.sampled_from([RICH, LINE, LINES]))
def test_a_text_torn_anywhere_is_valid_and_its_links_are_accounted_for(text, edits, source):
    html = clean(edited(text, edits), source)
    assert is_string_form(html, source)
    ours = sorted(each["id"] for each in BeautifulSoup(source, "html.parser").find_all("a"))
    theirs = sorted(each["id"] for each in BeautifulSoup(html, "html.parser").find_all("a"))
    assert (ours == theirs) == (not [each for each in marks(source, html) if each.code.startswith("link-")])


@settings(deadline=None, max_examples=500)
@given(st.sampled_from(REAL), EDITS, st.sampled_from([RICH, LINE]))
def test_whole_tags_and_words_moved_about_leave_every_figure(text, edits, source):
    pieces = edited(re.findall(r"<[^>]*>|&\w+;|[^<&]", text), [each for each in edits if each[4] in TAGS])
    html = clean("".join(pieces), source)
    assert is_string_form(html, source)
    shown = digits("".join(each for each in pieces if not each.startswith("<")))
    assert digits(plain(html).translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))) == shown


FLOODS = {
    "tags": "<b>" * 40_000,
    "nested": "<b><i>" * 20_000 + "5" + "</i></b>" * 20_000,
    "unclosed quotes": '<a b="' * 30_000,
    "cut off tags": "<a " * 60_000,
    "comments": "<!--" * 60_000,
    "declarations": "<![if " * 40_000,
    "scripts": "<script>" * 30_000,
    "spaces": " " * 1_000_000,
    "ends of lines": "a \n" * 200_000,
    "ampersands": "&" * 1_000_000,
    "marks on a letter": "a" + "\u0301\u0323" * 500_000,
    "joiners": "\u200d" * 1_000_000,
    "raised": "<sup>" * 30_000 + "1" + "</sup>" * 30_000,
    "prose": "Через 26&nbsp;дней <b>хорошо</b>. " * 30_000,
}


@pytest.mark.parametrize("kind", FLOODS)
@pytest.mark.parametrize("source", [RICH, LINE])
def test_a_flood_is_answered_in_bounded_time(kind, source):
    started = time.process_time()
    html = clean(FLOODS[kind], source)
    plain(FLOODS[kind])
    assert time.process_time() - started < 12
    assert len(html) <= 5 * len(FLOODS[kind])
