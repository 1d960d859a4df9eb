"""Texts of the desk in string form, as wagtail-localize stores them: what may stand in one, and what it says. Pure.

String form is HTML of inline tags alone: marks without attributes, links with the id of the source, `<br/>`, and
everything else escaped. In between a text is kept as *chips*: one letter for each end of a mark or link, so that
nesting, trimming and counting are matters of a string. The field at the desk (`desk-text.js`) does the same.
Positions are counted in `plain`, which has a letter for each letter that the field shows.
"""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import count

from cms.translation.figures import Severity
from cms.translation.figures.figure import Span
from cms.translation.letters import BLOCK, SOFT, incoming, seen
from cms.translation.pasted import Tag, Text, pieces

LINK = "↗"
# tag: (family, what its chips show before the number)
_MARKS = {
    "a": ("link", LINK), "b": ("bold", "B"), "strong": ("bold", "B"), "i": ("italic", "I"), "em": ("italic", "I"),
    "sup": ("sup", "↑"), "sub": ("sub", "↓"), "code": ("code", "C"), "abbr": ("abbr", "A"), "acronym": ("abbr", "A"),
}  # fmt: skip
_BLOCKS = frozenset(
    "p div li ul ol dl dt dd tr table h1 h2 h3 h4 h5 h6 section article blockquote pre hr figure figcaption"
    " header footer caption aside main address center form fieldset".split()
)
_SPACED = frozenset(("td", "th", "option"))
_FIRST, _LAST = 0xE000, 0xE800  # of the chips that open, and of those that close
_MOST = 0x7FF
_CHIP = re.compile("([\ue000-\uefff])")
_EMPTY = re.compile("[\ue000-\ue7ff](\\s*)[\ue800-\uefff]")
# white space alone between two tags, of which BeautifulSoup leaves one
_GAP = re.compile("(?<=[\n\ue000-\uefff])  +(?=[\n\ue000-\uefff])")
_WORD = re.compile("[^\\s\ue000-\uefff]")
_BETWEEN = re.compile(f"([{SOFT}{BLOCK}\n\ue000-\uefff])")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SIGNED = re.compile(r"^[-−–+](?=\d)")
_SIGNS = {"-": "⁻", "−": "⁻", "–": "⁻", "+": "⁺"}


@dataclass(frozen=True)
class MarkFinding:
    """A link or mark that is missing, doubled or of nobody. `mark` is what its chip shows, the spans are in `plain`."""

    code: str
    severity: Severity
    mark: str
    source: Span | None = None
    target: Span | None = None


@dataclass(frozen=True)
class _Run:
    """A mark with the words in it."""

    family: str
    label: str
    id: str
    span: Span
    is_empty: bool


class _Chips:
    """The marks and links that a source allows, each with its two letters."""

    def __init__(self, source: str):
        tags = [piece for piece in pieces(source) if isinstance(piece, Tag) and not piece.is_end]
        self.has_breaks = any(tag.name == "br" for tag in tags)
        self.written: list[tuple[str, str]] = []
        self.places: dict[tuple[str, str], int] = {}
        used = [tag for tag in tags if tag.name in _MARKS]
        self.is_rich = bool(used)
        for tag in [*used, Tag("sup", False), Tag("sub", False)] if used else []:
            key = (_MARKS[tag.name][0], tag.id if tag.name == "a" else "")
            if key not in self.places and key != ("link", "") and len(self.written) < _MOST:
                self.places[key] = len(self.written)
                self.written.append((tag.name, key[1]))

    def chip(self, tag: Tag) -> str:
        """The letter of an opening tag; nothing if the source has no such mark."""
        place = self.places.get((_MARKS[tag.name][0], tag.id if tag.name == "a" else ""))
        return "" if place is None else chr(_FIRST + place)

    def family(self, chip: str) -> str:
        return _MARKS[self.written[_place(chip)][0]][0]

    def html(self, chip: str) -> str:
        name, id_ = self.written[_place(chip)]
        if _is_closing(chip):
            return f"</{name}>"
        return f'<{name} id="{id_}">' if id_ else f"<{name}>"


def _place(chip: str) -> int:
    return ord(chip) - (_LAST if _is_closing(chip) else _FIRST)


def _is_closing(chip: str) -> bool:
    return ord(chip) >= _LAST


def clean(html: str, source: str) -> str:
    """Whatever came in as a translation of this source, in string form: its words and figures, no foreign markup.

    Marks are those that the source has, in the source’s tags. A source of one line gives one line.
    """
    chips = _Chips(source)
    text = _balanced(seen(_with_chips(html, chips)), chips)
    text = _spaced(text, breaks=chips.has_breaks)
    while (fewer := _EMPTY.sub(r"\1", text)) != text:
        text = fewer
    text = _GAP.sub(" ", _trimmed(text))
    return _CHIP.sub(lambda chip: chips.html(chip[0]), _escaped(text)).replace("\n", "<br/>")


def _trimmed(text: str) -> str:
    """Without white space before the first word and behind the last; chips stay."""
    if not (first := _WORD.search(text)):
        return ""
    start, end = first.start(), len(text) - _WORD.search(text[::-1]).start()
    return "".join((*_CHIP.findall(text[:start]), text[start:end], *_CHIP.findall(text[end:])))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _with_chips(html: str, chips: _Chips) -> str:
    """The text with a chip at each end of a mark, also of those that cross or are not closed: that comes later."""
    parts: list[str] = []
    raised: list[int] = []  # in a text without marks, 10<sup>9</sup> is written 10⁹: it must not become 109
    opened: dict[str, list[str]] = {name: [] for name in _MARKS}
    for piece in pieces(html):
        if isinstance(piece, Text):
            parts.append(incoming(piece.text))
        elif piece.name in ("sup", "sub") and not chips.is_rich:
            if not piece.is_end:
                raised.append(len(parts))
            elif raised and (start := raised.pop()) is not None and not raised:
                parts[start:] = [_lifted("".join(parts[start:]), piece.name)]
        elif piece.name in _MARKS:
            parts.append(_chip_for(piece, opened[piece.name], chips))
        else:
            parts.append(_space_for(piece.name))
    return "".join(parts)


def _chip_for(tag: Tag, opened: list[str], chips: _Chips) -> str:
    if not tag.is_end:
        opened.append(chips.chip(tag))
        return opened[-1]
    chip = opened.pop() if opened else ""
    return chr(ord(chip) - _FIRST + _LAST) if chip else ""


def _space_for(name: str) -> str:
    """What the edge of an element that is no mark looks like to a reader."""
    if name == "br":
        return "\n"
    return BLOCK if name in _BLOCKS else SOFT if name in _SPACED else ""


def _lifted(text: str, tag: str) -> str:
    if tag == "sub":
        return text.translate(_LOWERED)
    return _SIGNED.sub(lambda sign: _SIGNS[sign[0]], text).translate(_RAISED)


def _balanced(text: str, chips: _Chips) -> str:
    """Every mark closed, none inside its like, none crossed; links not in links."""
    parts: list[str] = []
    opened: list[str] = []
    passed: Counter[str] = Counter()  # opened within their like, and so not opened
    for part in _CHIP.split(text):
        if not _CHIP.fullmatch(part):
            parts.append(part)
        elif not _is_closing(part):
            family = chips.family(part)
            like = [chip for chip in opened if chips.family(chip) == family]
            if like and (family != "link" or like[0] == part):
                passed[part] += 1
                continue
            if like:
                _close(like[0], opened, parts)
            opened.append(part)
            parts.append(part)
        else:
            opener = chr(ord(part) - _LAST + _FIRST)
            if passed[opener]:
                passed[opener] -= 1
            elif opener in opened:
                _close(opener, opened, parts)
    if opened:
        _close(opened[0], opened, parts)
    return "".join(parts)


def _close(opener: str, opened: list[str], parts: list[str]) -> None:
    """Close a mark, and before it what was opened inside."""
    while True:
        chip = opened.pop()
        parts.append(chr(ord(chip) - _FIRST + _LAST))
        if chip == opener:
            return


def _spaced(text: str, *, breaks: bool) -> str:
    """Lines and spaces as a reader sees them: the end of a paragraph is a line break where the source has them."""
    parts: list[str] = []
    soft = owed = None  # places of a space and of a line break, which stay only if words come
    before = "\n"
    for part in _BETWEEN.split(text):
        if part == BLOCK or (part == "\n" and not breaks):
            if owed is None:
                owed = len(parts)
                parts.append("")
        elif part == SOFT:
            if soft is None and owed is None and not before.isspace():
                soft = len(parts)
                parts.append(" ")
        elif _CHIP.fullmatch(part):
            parts.append(part)
        elif part:
            if soft is not None and (owed is not None or part[0] in "\n "):
                parts[soft] = ""
            if owed is not None and breaks:
                parts[owed] = "" if "\n" in (before, part) else "\n"
            elif owed is not None:
                parts[owed] = "" if before.isspace() or part[0].isspace() else " "
            parts.append(part)
            before, soft, owed = part[-1], None, None
    return "".join(parts)


def plain(html: str) -> str:
    """The words as the field shows them, letter by letter: a line break is one, and 10<sup>9</sup> is 10⁹."""
    return _read(html)[0]


def offsets(html: str) -> list[int]:
    """Where in the HTML each letter of `plain` begins; and at last where it ends."""
    return _read(html)[1]


def _read(html: str) -> tuple[str, list[int], list[tuple[Tag, int, int]]]:
    """The words, their places in the HTML, and each mark with the place of its words."""
    parts: list[str] = []
    places: list[int] = []
    runs: list[tuple[Tag, int, int]] = []
    opened: dict[str, list[int]] = {name: [] for name in _MARKS}
    for piece in pieces(html):
        if isinstance(piece, Text):
            lifted = "sup" if opened["sup"] else "sub" if opened["sub"] else ""
            parts.append(_lifted(piece.text, lifted) if lifted else piece.text)
            is_entity = piece.end - piece.start != len(piece.text)
            places += [piece.start] * len(piece.text) if is_entity else range(piece.start, piece.end)
        elif piece.name == "br":
            parts.append("\n")
            places.append(piece.at)
        elif piece.name in _MARKS and not piece.is_end:
            opened[piece.name].append(len(runs))
            runs.append((piece, len(places), len(places)))
        elif piece.name in _MARKS and opened[piece.name]:
            number = opened[piece.name].pop()
            runs[number] = (*runs[number][:2], len(places))
    return "".join(parts), [*places, len(html)], runs


def marks(source: str, target: str) -> list[MarkFinding]:
    """Links of the source that the target lacks or has twice, and marks that it lacks or has besides.

    Raised and lowered figures are left to the figure guard, which reads 10⁹ and 109 as two numbers.
    """
    ours, theirs = _runs(source), _runs(target)
    numbers = _numbers(ours, theirs)
    return [*_links(ours, theirs, numbers), *_other_marks(ours, theirs, numbers)]


def _runs(html: str) -> list[_Run]:
    words, _, found = _read(html)
    return [
        _Run(*_MARKS[tag.name], tag.id if tag.name == "a" else "", (start, end), not words[start:end].strip())
        for tag, start, end in found
    ]


def _numbers(ours: list[_Run], theirs: list[_Run]) -> dict[int, str]:
    """What the chips of the target show, by place in the list: the number of the source’s, or the next free one.

    The store keeps no number with a bold run, so the first of the target answers the first of the source.
    """
    free: dict[tuple[str, str], list[int]] = {}
    for number, run in enumerate(ours, start=1):
        free.setdefault((run.family, run.id), []).append(number)
    waiting = {key: iter(numbers) for key, numbers in free.items()}
    following = count(len(ours) + 1)
    shown = {}
    for at, run in enumerate(theirs):
        same = free.get((run.family, run.id)) if run.id else None
        number = same[0] if same else next(waiting.get((run.family, run.id), iter(())), None)
        shown[at] = f"{run.label}{number if number is not None else next(following)}"
    return shown


def _links(ours: list[_Run], theirs: list[_Run], shown: dict[int, str]) -> list[MarkFinding]:
    found = []
    there = Counter(run.id for run in theirs if run.family == "link" and not run.is_empty)
    known = {run.id for run in ours if run.family == "link"}
    for number, run in enumerate(ours, start=1):
        if run.id and not there[run.id]:
            found.append(MarkFinding("link-missing", Severity.ERROR, f"{LINK}{number}", source=run.span))
    seen_before: set[str] = set()
    for at, run in enumerate(theirs):
        if run.family != "link" or run.is_empty:
            continue
        if run.id not in known:
            found.append(MarkFinding("link-unknown", Severity.ERROR, shown[at], target=run.span))
        elif run.id in seen_before:
            here = next(each.span for each in ours if each.id == run.id)
            found.append(MarkFinding("link-doubled", Severity.ERROR, shown[at], here, run.span))
        seen_before.add(run.id)
    return found


def _other_marks(ours: list[_Run], theirs: list[_Run], shown: dict[int, str]) -> list[MarkFinding]:
    found = []
    for family, label in dict.fromkeys(_MARKS.values()):
        if family in ("link", "sup", "sub"):
            continue
        wanted = [(number, run) for number, run in enumerate(ours, start=1) if run.family == family]
        there = [(at, run) for at, run in enumerate(theirs) if run.family == family and not run.is_empty]
        for number, run in wanted[len(there) :]:
            found.append(MarkFinding("mark-missing", Severity.NOTICE, f"{label}{number}", source=run.span))
        for at, run in there[len(wanted) :]:
            found.append(MarkFinding("mark-added", Severity.NOTICE, shown[at], target=run.span))
    return found
