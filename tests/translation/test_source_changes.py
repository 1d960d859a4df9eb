"""What becomes of the translations when the English page is edited: nothing is lost, and each goes to its text."""

import copy
import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from cms.translation import sources
from cms.translation.models import SegmentText, SegmentVersion
from cms.translation.states import Act, State
from stories.models import Condition
from tests.builders import (
    a_condition,
    a_home,
    a_standard_page,
    a_story,
    a_treatment,
    a_user,
    locale,
)

pytestmark = pytest.mark.django_db

A = "Yuri was 58 when his back began to hurt on the way to work."
B = "For 7 months nobody could say what it was, and he lost 12 kg."
C = "A blood count of 10<sup>9</sup>/L led to the <b>right</b> ward at last."
D = "The doctors gave him 200 mg on day 1 and 400 mg on day 8."
E = "He had a fever of 39.4 °C for 3 days, and a nurse stayed with him."
F = "On day 28 no cancer cells were found in his bone marrow."
G = "Today he walks 5 km every morning with his daughter."
H = "She keeps a <a href='https://example.org/diary'>diary</a> of every one of those walks."
LIST = ["Fever above 38 °C", "Low blood pressure", "Tiredness for weeks", "Infections of the lungs"]
D_LATER = "The doctors gave him 250 mg on day 2 and 400 mg on day 8."
STEPS = {
    "First talk": "We read the records and call within 2 working days.",
    "Cell collection": "The blood runs through a machine for about 4 hours.",
    "Infusion": "The cells go back through a drip; it takes 30 minutes.",
}


def block(kind: str, value, key: str | None = None) -> dict:
    return {"type": kind, "value": value, "id": key or str(uuid.uuid4())}


def rich(*paragraphs: str) -> str:
    return "".join(f"<p>{text}</p>" for text in paragraphs)


def a_telling() -> dict[str, dict]:
    """The body of a page by short names, as its editor thinks of it."""
    return {
        "start": block("section", {"title": "The beginning", "text": rich(A, B, C)}),
        "middle": block("paragraph", rich(D, E)),
        "list": block("list", {"title": "What he felt", "items": [block("item", text) for text in LIST]}),
        "steps": block(
            "interventions",
            {
                "title": "What was done",
                "items": [block("item", {"name": name, "text": text}) for name, text in STEPS.items()],
            },
        ),
        "quote": block("patient_quote", {"text": "I did not think that I would see 60.", "attribution": ""}),
        "end": block("section", {"title": "Today", "text": rich(F, G, H)}),
        "risks": block(
            "risks", {"title": "Risks", "intro": "", "items": [block("item", "Bleeding")], "claims": []}
        ),
    }


class Work:
    """A page that is translated into Russian and Chinese, its editor, and its translators."""

    def __init__(self, page, telling: dict[str, dict]):
        self.page, self.telling = page, telling
        self.person = a_user(f"translator-{uuid.uuid4().hex[:6]}")
        self.source, _ = TranslationSource.get_or_create_from_instance(page)
        self.translations = [
            Translation.objects.create(source=self.source, target_locale=locale(code))
            for code in ("ru", "zh-hans")
        ]
        self.written: set[str] = set()
        self.translate()

    def segments(self) -> list[StringSegment]:
        found = StringSegment.objects.filter(source=self.source).select_related("string", "context")
        return list(found.order_by("order"))

    def texts(self, language: str = "ru") -> dict[tuple[int, int], SegmentText]:
        return {
            (row.context_id, row.source_id): row
            for row in SegmentText.objects.filter(locale=locale(language))
        }

    def translate(self) -> None:
        """Everything that is not, and everything that is outdated, is translated and approved."""
        for code in ("ru", "zh-hans"):
            there = self.texts(code)
            for segment in self.segments():
                text = wording(code, segment.string.data)
                row = there.get((segment.context_id, segment.string_id))
                if row is None:
                    row = SegmentText(
                        locale=locale(code), context_id=segment.context_id, source_id=segment.string_id
                    )
                elif row.state == State.APPROVED:
                    continue
                row.text = row.approved_text = text
                row.state, row.version = State.APPROVED.value, row.version + 1
                row.translated_from_id, row.author = segment.string_id, self.person
                row.save()
                there[segment.context_id, segment.string_id] = row
                self.written.add(text)

    def sync(self) -> None:
        self.page.body = copy.deepcopy(list(self.telling.values()))
        self.page.save()
        self.source = TranslationSource.objects.get(pk=self.source.pk)
        self.source.update_from_db()

    def text(self, start: str, language: str = "ru") -> SegmentText | None:
        """The translation of the text on the page that starts so."""
        (segment,) = [found for found in self.segments() if found.string.data.startswith(start)]
        return self.texts(language).get((segment.context_id, segment.string_id))

    def reachable(self) -> set[str]:
        """Every text that the desk can still show."""
        found = set(SegmentText.objects.values_list("text", flat=True))
        return found | set(SegmentVersion.objects.values_list("text", flat=True))


def wording(language: str, english: str) -> str:
    return f"[{language}] {english}"


def begins(texts: list[str], start: str) -> str:
    """The one text that begins so, or the text itself as it is stored."""
    (found,) = {text for text in texts if text.startswith(start.split("<a")[0])}
    return found


def at_work(build=a_story, **fields) -> Work:
    telling = a_telling()
    return Work(build(live=False, title="Yuri’s story", body=list(telling.values()), **fields), telling)


# --- forty edits

Edit = Callable[[Work], object]


def replace(name: str, old: str, new: str) -> Edit:
    """Other words in a block."""

    def edit(work: Work) -> None:
        assert old in str(work.telling[name])
        work.telling[name] = _replaced(work.telling[name], old, new)

    return edit


def _replaced(value, old: str, new: str):
    if isinstance(value, str):
        return value.replace(old, new)
    if isinstance(value, dict):
        return {key: _replaced(inner, old, new) for key, inner in value.items()}
    return [_replaced(inner, old, new) for inner in value] if isinstance(value, list) else value


def fill(name: str, **values) -> Edit:
    """Other contents in the fields of a block."""
    return lambda work: work.telling[name]["value"].update(values)


def items(name: str, act: Callable[[list[dict]], object]) -> Edit:
    """Something done to the items of a list."""
    return lambda work: act(work.telling[name]["value"]["items"])


def add(name: str, *paragraphs: str) -> Edit:
    """A new block at the end."""
    return lambda work: work.telling.update({name: block("paragraph", rich(*paragraphs))})


def drop(name: str) -> Edit:
    return lambda work: work.telling.pop(name)


def in_order(*names: str) -> Edit:
    def edit(work: Work) -> None:
        assert set(names) == set(work.telling)
        work.telling = {name: work.telling[name] for name in names}

    return edit


def each(*edits: Edit) -> Edit:
    """Several edits before the next sync."""

    def edit(work: Work) -> None:
        for one in edits:
            one(work)

    return edit


def one_by_one(first: Edit, second: Edit) -> Edit:
    """Two edits with a sync between them."""
    return each(first, Work.sync, second)


def titled(title: str) -> Edit:
    return lambda work: setattr(work.page, "title", title)


def syncing(is_on: bool) -> Edit:
    return lambda work: Translation.objects.filter(source=work.source).update(enabled=is_on)


def a_step(name: str) -> dict:
    return block("item", {"name": name, "text": STEPS[name]})


# Each edit, and the texts on the page that are not what they were: how the new one begins, and how those did that it
# was made from. All others must still be approved, with their own translation.
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


# --- one by one


def test_an_edited_text_is_outdated_and_says_what_it_was_made_from():
    work = at_work()
    replace("start", "7 months", "8 months")(work)
    work.sync()
    row = work.text("For 8 months")
    assert (row.state, row.text, row.translated_from.data) == (State.OUTDATED, wording("ru", B), B)
    assert (row.approved_text, row.approved_by, row.author) == ("", None, work.person)
    assert row.verdict == "error"  # the figure guard sees the seven months that were
    version = row.versions.get()
    assert (version.act, version.number, version.text, version.state) == (
        Act.CARRY_OVER, row.version, row.text, State.OUTDATED,
    )  # fmt: skip
    assert version.source.data == B


def test_a_text_that_is_edited_again_still_says_what_it_was_made_from():
    work = at_work()
    replace("start", "7 months", "8 months")(work)
    work.sync()
    replace("start", "8 months", "9 months")(work)
    work.sync()
    row = work.text("For 9 months")
    assert (row.text, row.translated_from.data) == (wording("ru", B), B)


def test_an_edit_that_is_taken_back_is_as_if_it_had_not_been():
    work = at_work()
    replace("start", "7 months", "8 months")(work)
    work.sync()
    replace("start", "8 months", "7 months")(work)
    work.sync()
    row = work.text("For 7 months")
    assert (row.state, row.approved_text, row.translated_from.data) == (State.APPROVED, wording("ru", B), B)
    assert not row.versions.exists()


def test_the_public_keeps_what_it_has_while_a_new_translation_is_made():
    work = at_work()
    store_what_is_approved()
    before = set(StringTranslation.objects.values_list("pk", "data"))
    replace("start", "7 months", "8 months")(work)
    work.sync()
    assert set(StringTranslation.objects.values_list("pk", "data")) == before


def store_what_is_approved() -> None:
    for row in SegmentText.objects.filter(state=State.APPROVED):
        StringTranslation.objects.get_or_create(
            translation_of_id=row.source_id,
            locale_id=row.locale_id,
            context_id=row.context_id,
            defaults={"data": row.approved_text, "translation_type": "manual"},
        )


def test_pages_are_made_from_an_approved_text_in_its_new_place_too():
    work = at_work()
    each(fill("end", text=rich(G, H)), add("result", F))(work)
    work.sync()
    row = work.text("On day 28")
    assert row.context.path == f"body.{work.telling['result']['id']}"
    stored = StringTranslation.objects.get(context=row.context, translation_of=row.source, locale=row.locale)
    assert (stored.data, stored.last_translated_by) == (wording("ru", F), work.person)


def test_links_of_two_texts_put_together_are_numbered_on():
    one = "See <a href='https://example.org/one'>our list of hospitals</a> before you travel anywhere."
    two = "Ask <a href='https://example.org/two'>the nurses of the ward</a> when you are there."
    telling = {"a": block("paragraph", rich(one, two))}
    work = Work(a_story(live=False, body=[*telling.values(), a_telling()["risks"]]), telling)
    telling["a"]["value"] = rich(f"{one} {two}")
    work.sync()
    row = work.text("See")
    assert row.text == row.source.data.replace("See", "[ru] See").replace("Ask", "[ru] Ask")
    assert row.text.count('id="a2"') == 1
    assert row.translated_from == row.source


def test_what_left_the_page_can_be_found_at_the_desk():
    work = at_work()
    drop("quote")(work)
    work.sync()
    (row,) = sources.retired(work.translations[0])
    assert (row.text, row.state) == (wording("ru", "I did not think that I would see 60."), State.APPROVED)


def test_the_history_of_a_text_goes_back_through_its_edits():
    work = at_work()
    first = work.text("For 7 months")
    SegmentVersion.objects.create(segment=first, number=1, text="Первый", state=State.DRAFT, act=Act.SAVE)
    for old, new in (("7", "8"), ("8", "9")):
        replace("start", f"{old} months", f"{new} months")(work)
        work.sync()
    found = sources.lineage(work.text("For 9 months"))
    assert [version.act for version in found] == [Act.CARRY_OVER, Act.CARRY_OVER, Act.SAVE]
    assert found[-1].text == "Первый"


def test_a_language_that_nobody_writes_in_gets_no_rows():
    page = a_story(live=False, title="Anna")
    source, _ = TranslationSource.get_or_create_from_instance(page)
    Translation.objects.create(source=source, target_locale=locale("ru"))
    page.title = "Anna’s story"
    page.save()
    source.update_from_db()
    assert not SegmentText.objects.exists()


# --- when the source has changed


def test_a_page_is_behind_once_it_was_published_again():
    page = a_standard_page()
    source, _ = TranslationSource.get_or_create_from_instance(page)
    assert not sources.is_behind(source)
    assert not sources.catch_up_with(page)
    page.title = "Another title"
    page.save_revision().publish()
    assert sources.is_behind(source)
    assert sources.catch_up_with(page)
    source.refresh_from_db()
    assert not sources.is_behind(source)
    assert StringSegment.objects.filter(source=source, string__data="Another title").exists()


def test_a_record_is_behind_once_it_was_saved():
    condition = a_condition()
    source, _ = TranslationSource.get_or_create_from_instance(condition)
    assert not sources.is_behind(source)
    Condition.objects.filter(pk=condition.pk).update(summary="A disease of plasma cells.")
    condition.refresh_from_db()
    assert sources.catch_up_with(condition)
    assert StringSegment.objects.filter(source=source, string__data="A disease of plasma cells.").exists()
    source.refresh_from_db()
    assert not sources.is_behind(source)


def test_what_was_never_submitted_or_is_gone_is_left_alone():
    page = a_standard_page()
    assert not sources.catch_up_with(page)
    assert not sources.catch_up_with(a_home("ru"))
    assert not sources.catch_up_with(a_user("somebody"))
    assert not TranslationSource.objects.exists()
    source, _ = TranslationSource.get_or_create_from_instance(page)
    TranslationSource.objects.filter(pk=source.pk).update(last_updated_at=timezone.now() - timedelta(days=1))
    page.delete()
    assert not sources.is_behind(source)
    assert not sources.catch_up(source)
