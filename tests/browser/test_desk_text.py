"""The field in which a translator writes: marks are chips, and whatever is done to it the text stays clean."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from cms.translation.markup import clean, marks, plain

STATIC = Path(__file__).resolve().parent.parent.parent / "cms" / "static" / "casebook"
SCRIPTS = ("desk-text-form.js", "desk-text-page.js", "desk-text.js")
SOURCE = 'After <b>26 days</b> see <a id="a1">our page</a> and <a id="a2">the risks</a>.<br/>10<sup>9</sup>/L'
TARGET = 'Через <b>26 дней</b> см. <a id="a1">нашу страницу</a> и <a id="a2">риски</a>.<br/>10<sup>9</sup>/л'
WORDS = plain(TARGET)
EMOJI = "👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽"


class Field:
    """The field on a page of its own, and what a person does with it."""

    def __init__(self, page: Page, source: str, value: str):
        self.page = page
        self.source = source
        page.set_content('<html lang="en"><body><div id="field" class="desk-text"></div></body></html>')
        page.add_style_tag(path=STATIC / "css" / "desk-text.css")
        for name in SCRIPTS:
            page.add_script_tag(path=STATIC / "js" / name)
        page.evaluate(
            """([source, value]) => {
              window.told = [];
              const element = document.getElementById("field");
              const onInput = (html) => window.told.push(html);
              window.field = new window.casebook.DeskText(element, { source, value, lang: "ru", onInput });
            }""",
            [source, value],
        )
        self.press = page.keyboard.press
        self.type = page.keyboard.type

    @property
    def value(self) -> str:
        """What would be saved. It is never anything that the server would have to clean, and was told."""
        value = self.page.evaluate("field.value")
        assert clean(value, self.source) == value
        if told := self.page.evaluate("told.at(-1)"):
            assert told == value
        return value

    def select(self, words: str) -> None:
        text = plain(self.page.evaluate("field.value"))
        start = text.index(words)
        self.page.evaluate("([start, end]) => field.select(start, end)", [start, start + len(words)])

    def end(self) -> None:
        self.page.evaluate("field.focusEnd()")

    def paste(self, **kinds: str) -> None:
        """Paste a piece from elsewhere: `paste(html=…, plain=…)`."""
        self.page.evaluate(
            """(kinds) => {
              const clipboardData = new DataTransfer();
              for (const [kind, text] of Object.entries(kinds)) clipboardData.setData(`text/${kind}`, text);
              const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
              document.getElementById("field").dispatchEvent(event);
            }""",
            kinds,
        )

    def compose(self, *steps: str) -> None:
        """Write with an input method, whose last step is what is chosen."""
        method = self.page.context.new_cdp_session(self.page)
        for step in steps:
            place = {"selectionStart": len(step), "selectionEnd": len(step)}
            method.send("Input.imeSetComposition", {"text": step, **place})
        method.send("Input.insertText", {"text": steps[-1]})

    @property
    def chips(self) -> list[str]:
        return self.page.locator("#field [data-chip]").evaluate_all(
            "(chips) => chips.map((chip) => chip.getAttribute('aria-label'))"
        )


@pytest.fixture
def open_field(browser: Browser):
    pages = []

    def open_one(source: str = SOURCE, value: str = TARGET) -> Field:
        page = browser.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        pages.append(page)
        return Field(page, source, value)

    wrong: list[str] = []
    yield open_one
    for page in pages:
        page.close()
    assert wrong == []


def test_marks_are_chips_and_no_tag_is_seen(open_field):
    field = open_field()
    assert field.value == TARGET
    seen = field.page.locator("#field").inner_text()
    assert "<" not in seen
    assert seen.splitlines()[0] == "Через 26 дней см. нашу страницу и риски."
    assert field.chips[:4] == ["bold 1, start", "bold 1, end", "link 2, start", "link 2, end"]
    box = field.page.get_by_role("textbox")
    assert box.get_attribute("aria-multiline") == "true"
    assert box.get_attribute("lang") == "ru"
    assert (
        field.page.locator(".desk-text__run--bold").evaluate("(run) => getComputedStyle(run).fontWeight")
        == "700"
    )


def test_russian_is_typed_and_the_bold_stays(open_field):
    field = open_field()
    field.select("дней")
    field.press("ArrowRight")
    field.type(" подряд")
    field.end()
    field.type(", очень хорошо")
    assert field.value == TARGET.replace("26 дней", "26 дней подряд") + ", очень хорошо"


def test_a_text_can_be_typed_from_nothing_and_marks_put_around_words(open_field):
    field = open_field(value="")
    field.end()
    field.type("Через 26 дней и далее")
    assert field.page.evaluate("field.missingMarks()") == [1, 2, 3, 4]
    field.select("26 дней")
    field.page.evaluate("field.insertMark(1)")
    field.select("далее")
    field.page.evaluate("field.insertMark(3)")
    assert field.value == 'Через <b>26 дней</b> и <a id="a2">далее</a>'
    assert field.page.evaluate("field.missingMarks()") == [2, 4]
    assert field.page.evaluate("field.missingLinks()") == [2]
    assert [found.mark for found in marks(SOURCE, field.value)] == ["↗2"]
    field.end()
    field.page.evaluate("field.insertMark(2)")
    field.type("тут")
    assert field.value.endswith('<a id="a1">тут</a>')


def test_a_chip_is_passed_and_deleted_as_one_character(open_field):
    field = open_field()
    field.select("26")
    field.press("ArrowLeft")
    field.press("ArrowLeft")
    field.type("X")
    assert "Через X<b>26 дней</b>" in field.value
    field.press("ArrowRight")
    field.press("Backspace")
    assert "Через X26 дней см." in field.value
    assert [found.code for found in marks(SOURCE, field.value)] == ["mark-missing"]
    field.press("Control+z")
    assert "Через X<b>26 дней</b>" in field.value


def test_what_is_left_of_a_bold_run_stays_bold(open_field):
    field = open_field()
    field.select("Через 26")
    field.type("Спустя 26")
    assert field.value.startswith("Спустя 26<b> дней</b>")


def test_cut_and_paste_keeps_chips_and_a_copy_is_a_second_link(open_field):
    field = open_field()
    field.select("и риски")
    field.press("Control+x")
    assert 'id="a2"' not in field.value
    field.page.evaluate("field.select(0)")
    field.press("Control+v")
    assert field.value.startswith('и <a id="a2">риски</a>Через <b>26 дней</b> см. ')
    assert marks(SOURCE, field.value) == []
    field.select("26 дней см")
    field.press("Control+c")
    field.end()
    field.press("Control+v")
    assert field.value.endswith("<b>26 дней</b> см")


def test_word_markup_is_pasted_as_words_with_its_figures(open_field):
    field = open_field()
    field.end()
    field.paste(
        html="<html><head><style>p.MsoNormal {mso-style-parent:''; margin:0cm}</style></head><body>"
        "<!--StartFragment--><p class=MsoNormal><b><span lang=RU style='font-size:12.0pt;mso-fareast-language:RU'>"
        " 62&nbsp;дня</span></b><o:p></o:p></p><p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>"
        "&nbsp;&nbsp;</span></span>1,5×10<sup>9</sup>/л</p><!--EndFragment--></body></html>",
        plain="62 дня\n·\t1,5×109/л",
    )
    assert field.value == TARGET + "62\u00a0дня<br/>1,5×10⁹/л"


def test_pasted_lines_are_spaces_where_the_source_has_one_line(open_field):
    field = open_field("A title", "")
    field.end()
    field.paste(plain="Первая\r\n\tвторая\u200b \u202eтретья\ue000")
    field.press("Enter")
    assert field.value == "Первая вторая третья"


def test_enter_makes_a_line_where_the_source_has_one(open_field):
    field = open_field()
    field.end()
    field.press("Enter")
    field.type("Конец")
    assert field.value == TARGET + "<br/>Конец"
    field.press("Home")
    field.press("Backspace")
    assert field.value == TARGET + "Конец"


def test_an_input_method_is_not_disturbed(open_field):
    field = open_field("See <b>page 7</b>.", "见<b>第7页</b>。")
    field.select("页")
    field.press("ArrowRight")
    field.compose("z", "zh", "zhe", "这")
    assert field.value == "见<b>第7页这</b>。"
    field.end()
    field.compose("hao", "好")
    assert field.value == "见<b>第7页这</b>。好"
    field.press("Control+z")
    assert field.value == "见<b>第7页这</b>。"


def test_an_input_method_at_the_edge_of_a_chip_writes_where_the_caret_is(open_field):
    field = open_field("See <b>page 7</b>", "见<b>第7页</b>")
    field.end()
    field.compose("ni", "你")
    assert field.value == "见<b>第7页</b>你"
    field.page.evaluate("field.select(0)")
    field.compose("qing", "请")
    assert field.value == "请见<b>第7页</b>你"


def test_undo_and_redo_by_the_place_of_the_key(open_field):
    field = open_field()
    field.end()
    field.type("абв")
    field.page.evaluate("field.insertText('26\u00a0дней')")
    field.press("Backspace")
    assert field.value == TARGET + "абв26\u00a0дне"
    field.press("Control+z")
    field.press("Control+z")
    assert field.value == TARGET + "абв"
    field.press("Control+z")
    assert field.value == TARGET
    field.press("Control+Shift+Z")
    field.press("Control+y")
    assert field.value == TARGET + "абв26\u00a0дней"


def test_emoji_and_accents_are_whole_letters(open_field):
    field = open_field(value="")
    field.end()
    field.page.evaluate(f"field.insertText({json.dumps(EMOJI + ' и' + chr(0x306))})")
    assert field.value == f"{EMOJI} й"
    for _ in range(3):
        field.press("Backspace")
    assert field.value == "👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿"
    field.press("Backspace")
    field.press("Backspace")
    assert field.value == "👨‍👩‍👧"


def test_positions_are_those_of_the_server(open_field):
    field = open_field(value=f"{EMOJI} через <b>26 дней</b> и 5<br/>конец")
    text = plain(field.value)
    for words in ("через", "26 дней", "5", "конец"):
        field.select(words)
        assert field.page.evaluate("getSelection().toString()").strip() == words
    start = text.index("26")
    field.page.evaluate("([start]) => field.highlight([{ start, end: start + 2, kind: 'error' }])", [start])
    marked = "[...CSS.highlights.get('desk-text-error')].map(String)"
    assert field.page.evaluate(marked) == ["26"]
    field.page.evaluate("field.select(0)")
    field.type("Да, ")
    assert field.page.evaluate(marked) == ["26"]
    field.select("26")
    field.type("62")
    assert field.page.evaluate(marked) == []


def test_words_dragged_within_the_field_take_their_chips_along(open_field):
    field = open_field("<b>One</b> two", "<b>Один</b> два")
    field.page.evaluate(
        """() => {
          const data = new DataTransfer();
          const element = document.getElementById("field");
          field.caret = [0, 6];
          element.dispatchEvent(new DragEvent("dragstart", { dataTransfer: data, bubbles: true }));
          const { right, top, height } = element.getBoundingClientRect();
          const place = { clientX: right - 2, clientY: top + height / 2, bubbles: true, cancelable: true };
          element.dispatchEvent(new DragEvent("drop", { ...place, dataTransfer: data }));
        }"""
    )
    assert field.value == "два<b>Один</b>"


def test_a_very_long_text_is_written_in_as_a_short_one(open_field):
    long = ("Через 26 дней пациент чувствовал себя хорошо. " * 440)[:20_000].strip()
    field = open_field(value=f"{long} <b>26</b> дней")
    field.page.evaluate("field.select(9000)")
    field.press("ArrowRight")
    field.page.evaluate(
        """() => {
          for (let turn = 0; turn < 20; turn += 1) {
            document.execCommand("insertText", false, "я");
            document.execCommand("delete");
            field.insertText("ю");
          }
        }"""
    )
    assert "ю" * 20 in field.value


PASTED = [
    "10 < 20 & 30 > 25 <b>x</b>",
    "a\u200db \u00ad \u200f5 \ufeff6 \U000e0041 \ud83d\ude00\ufe0f 1\ufe0f\u20e3 \uf0b3",
    "e\u0301\u0323" * 12,
    "\u0000\u0007\u001c7\u0085\u2028 8\t\t9 ",
    "\u2003\u3000中文 \u202f 10\u00a0000\u00a0",
    "葛\U000e0100 \uf900 Å Ω",
]


@pytest.mark.parametrize("text", PASTED)
@pytest.mark.parametrize("source", [SOURCE, "A title"])
def test_field_and_server_agree_on_what_is_clean(open_field, source, text):
    field = open_field(source, "")
    field.end()
    field.paste(plain=text)
    assert re.findall(r"[0-9]", field.value) == re.findall(r"[0-9]", text)
