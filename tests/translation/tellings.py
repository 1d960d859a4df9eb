"""A page that is translated into Russian and Chinese, and what its editor does to it."""

import copy
import uuid
from collections.abc import Callable

from wagtail_localize.models import StringSegment, Translation, TranslationSource

from cms.translation.models import SegmentText, SegmentVersion
from cms.translation.states import State
from tests.builders import (
    a_story,
    a_user,
    locale,
)

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


# --- edits

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
