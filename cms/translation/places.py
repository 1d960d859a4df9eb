"""Where each text of a page stands in its HTML: marked before the page is made, found again in what came out.

Pure: knows no Django. A mark is made of noncharacters, which nobody can type and nothing draws. No template or filter
of ours takes them for a letter, a space or a tag, so they come through all that is done to a text on its way.
"""

import re
from collections.abc import Set
from dataclasses import dataclass, field

_OPENS, _BEGINS, _ENDS = "\ufdd0", "\ufdd1", "\ufdd2"
_DIGITS = [chr(0xFDE0 + digit) for digit in range(16)]
_OF_DIGIT = {ord(char): f"{digit:x}" for digit, char in enumerate(_DIGITS)}

_MARK = re.compile(f"{_OPENS}([{_DIGITS[0]}-{_DIGITS[-1]}]+){_BEGINS}|{_ENDS}")
_PART_OF_A_MARK = re.compile("[\ufdd0-\ufdef]+")
_PIECE = re.compile(
    r"<!--.*?-->|<!doctype[^>]*>"
    r"|<(?P<unread>script|style)\b.*?</(?P=unread)\s*>"
    r"|<(?P<closes>/?)(?P<name>[a-z][a-z0-9-]*)(?:\"[^\"]*\"|'[^']*'|[^'\">])*>",
    re.IGNORECASE | re.DOTALL,
)
_BODY = re.compile(r"<body\b", re.IGNORECASE)

_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
# In these a span would not be an element.
_ONLY_TEXT = frozenset({"option", "textarea", "title"})


def mark(text: str, number: int) -> str:
    """The text, plain or HTML, as the one that has this number."""
    digits = "".join(_DIGITS[int(digit, 16)] for digit in f"{number:x}")
    return f"{_OPENS}{digits}{_BEGINS}{without_marks(text)}{_ENDS}"


def without_marks(text: str) -> str:
    """The text as readers have it."""
    return _PART_OF_A_MARK.sub("", text)


@dataclass(frozen=True)
class Reading:
    """A page without marks, in which the element of each text says its number in `data-segment`."""

    html: str
    found: frozenset[int]


def read(html: str, *, untranslated: Set[int] = frozenset(), source_language: str = "en") -> Reading:
    """Find every marked text again. Those that are untranslated are said to be so, and in which language they are.

    A text that only an attribute holds, such as the description of a picture, is found at its element. What stands
    in the head of a page alone is not found: nobody can click on it.
    """
    return _Reader(untranslated, source_language).read(html)


@dataclass
class _Mark:
    """A marked text in the pieces that come out: from where to where, as soon as the end is known."""

    number: int
    start: int
    end: int = 0


@dataclass
class _Element:
    """An element whose end has not come yet. It is shared when it holds more than one text by itself."""

    name: str
    opening: int
    marks: list[_Mark] = field(default_factory=list)
    is_shared: bool = False


class _Reader:
    """Goes through the HTML once. Ours is well formed; where it is not, an element ends with the one around it."""

    def __init__(self, untranslated: Set[int], source_language: str):
        self.untranslated = untranslated
        self.source_language = source_language
        self.out: list[str] = []
        self.open: list[_Element] = []
        self.current: tuple[_Mark, _Element] | None = None
        self.found: set[int] = set()
        self.in_attributes: dict[int, int] = {}

    def read(self, html: str) -> Reading:
        body = _BODY.search(html)
        start = body.start() if body else 0
        self.out.append(html[:start])
        self.open.append(_Element("", 0))
        position = start
        for piece in _PIECE.finditer(html, start):
            self._text(html[position : piece.start()])
            self._piece(piece)
            position = piece.end()
        self._text(html[position:])
        while self.open:
            self._close(self.open.pop())
        self._find_in_attributes()
        return Reading(without_marks("".join(self.out)), frozenset(self.found))

    def _piece(self, piece: re.Match) -> None:
        name = (piece["name"] or "").lower()
        if not name:
            self.out.append(piece[0])
        elif piece["closes"]:
            self._end_tag(name, piece[0])
        else:
            self._start_tag(name, piece[0])

    def _start_tag(self, name: str, tag: str) -> None:
        for found in _MARK.finditer(tag):
            if found[1]:
                self.in_attributes.setdefault(_number(found[1]), len(self.out))
        if name not in _VOID and not tag.endswith("/>"):
            self.open.append(_Element(name, len(self.out)))
        self.out.append(tag)

    def _end_tag(self, name: str, tag: str) -> None:
        if any(element.name == name for element in self.open):
            while True:
                element = self.open.pop()
                self._close(element)
                if element.name == name:
                    break
        self.out.append(tag)

    def _text(self, text: str) -> None:
        position = 0
        for found in _MARK.finditer(text):
            self._words(text[position : found.start()])
            if found[1]:
                self._begin(_number(found[1]))
            else:
                self._end()
            position = found.end()
        self._words(text[position:])

    def _words(self, text: str) -> None:
        if not text:
            return
        self.out.append(text)
        if self.current is None and not text.isspace():
            for element in self.open:
                element.is_shared = True

    def _begin(self, number: int) -> None:
        self._end()
        holder = self.open[-1]
        for around in self.open[:-1]:
            around.is_shared = True
        self.current = (_Mark(number, len(self.out)), holder)
        holder.marks.append(self.current[0])
        self.out.append("")

    def _end(self) -> None:
        """The current text ends here, in the element that it began in; else where that element ends."""
        if self.current is None or self.open[-1] is not self.current[1]:
            return
        self.current[0].end = len(self.out)
        self.out.append("")
        self.current = None

    def _close(self, element: _Element) -> None:
        if self.current is not None and self.current[1] is element:
            self.current = None
        for endless in (each for each in element.marks if not each.end):
            endless.end = len(self.out)
            self.out.append("")
        if len(element.marks) == 1 and not element.is_shared and element.name:
            self._note_at(element.opening, element.marks[0].number)
            return
        for each in element.marks if element.name not in _ONLY_TEXT else ():
            self.out[each.start] = f"<span{self._attributes(each.number)}>"
            self.out[each.end] = "</span>"
            self.found.add(each.number)

    def _find_in_attributes(self) -> None:
        for number, position in self.in_attributes.items():
            if number not in self.found and " data-segment=" not in self.out[position]:
                self._note_at(position, number)

    def _note_at(self, position: int, number: int) -> None:
        tag = self.out[position]
        name = re.match(r"<[\w-]+", tag).end()
        self.out[position] = f"{tag[:name]}{self._attributes(number)}{tag[name:]}"
        self.found.add(number)

    def _attributes(self, number: int) -> str:
        source = f' data-untranslated lang="{self.source_language}"' if number in self.untranslated else ""
        return f' data-segment="{number}"{source}'


def _number(digits: str) -> int:
    return int(digits.translate(_OF_DIGIT), 16)
