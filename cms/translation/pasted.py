"""Markup from anywhere (Word, Excel, Google Docs, WeChat, a broken file) read as pieces, in linear time. Pure.

Nothing is trusted and nothing is lost: what cannot be a tag is text, and only what no reader saw is left out.
A parser that follows HTML to the letter would swallow the text behind an unclosed quotation mark.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9:._-]{0,40})(?=[\s/>])")
# a tag that lost its end: its name, and what is surely an attribute of it
_CUT_OFF = re.compile(
    r"</?(?:a|abbr|acronym|b|br|code|em|i|strong|sub|sup|span)\b(?:\s+[\w:-]{1,40}=\"[^\"<>]{0,200}\")*\s*/?"
)
# “CRP <LLOQ and >10” is no tag: what has no value is one of these
_SWITCHES = re.compile(
    r"[\s/]*(?:(?:nowrap|noshade|hidden|compact|reversed|disabled|checked|async|defer|open)[\s/]*)*"
)
_TURN = re.compile(r"=\s*([\"'])|[<>]")
_AFTER_VALUE = re.compile(r"[\s/>]")
_OPENING = re.compile(r"<[A-Za-z/!?]")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ID = re.compile(r"(?:^|\s)id\s*=\s*[\"']?([\w-]{1,80})")
_CODE = {
    name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style", "title", "xml", "svg")
}
_HIDDEN = re.compile(
    r"mso-element:\s*comment-list|msocomanchor|mso-hide:\s*all|display:\s*none", re.IGNORECASE
)
_RAISED = re.compile(r"vertical-align:\s*super|mso-text-raise:\s*[1-9]", re.IGNORECASE)
_LOWERED = re.compile(r"vertical-align:\s*sub|mso-text-raise:\s*-[1-9]", re.IGNORECASE)
# Google Docs wraps everything in a <b> that is not bold
_UNMARKED = re.compile(
    r"(?<![\w-])(?:font-weight:\s*(?:normal|400)|font-style:\s*normal|vertical-align:\s*baseline)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_BULLETS = frozenset("·•o§Øüvq▪–-\uf0b7\uf0a7\uf0d8\uf0fc")  # also as letters of Wingdings


class Text(NamedTuple):
    """Words, without entities; `start` and `end` are their place in the markup."""

    text: str
    start: int
    end: int


class Tag(NamedTuple):
    """An opening or closing tag. A raised or lowered run is `sup` or `sub`, whatever element made it so."""

    name: str
    is_end: bool
    attributes: str = ""
    at: int = 0

    @property
    def id(self) -> str:
        """The id of a link, as wagtail-localize numbers them."""
        found = _ID.search(self.attributes)
        return found[1] if found else ""


Piece = Text | Tag


def pieces(html: str) -> list[Piece]:
    """The pieces that a reader would see, in their order."""
    found = list(_scanned(html))
    closers = _closers(found)
    kept: list[Piece] = []
    at = 0
    renamed: dict[int, str] = {}
    while at < len(found):
        piece, closer = found[at], closers.get(at)
        if isinstance(piece, Tag) and closer is None and not piece.is_end and piece.name in ("sup", "sub"):
            at += 1  # what is not closed would raise every figure to the end
            continue
        if isinstance(piece, Tag) and closer is not None:
            if _is_unseen(piece, found[at + 1 : min(closer, at + 12)]):
                at = closer + 1
                continue
            if name := _said_by_style(piece):
                piece = Tag(name, False, "", piece.at)
                renamed[closer] = name
        if at in renamed:
            piece = Tag(renamed[at], True, "", piece.at)
        kept.append(piece)
        at += 1
    return kept


def _closers(found: list[Piece]) -> dict[int, int]:
    """Where each opening tag is closed, by position in the list."""
    waiting: dict[str, list[int]] = {}
    closers = {}
    for at, piece in enumerate(found):
        if isinstance(piece, Tag):
            stack = waiting.setdefault(piece.name, [])
            if not piece.is_end:
                stack.append(at)
            elif stack:
                closers[stack.pop()] = at
    return closers


def _is_unseen(tag: Tag, inside: list[Piece]) -> bool:
    if not tag.attributes:
        return tag.name == "del"
    if tag.name == "del" or _HIDDEN.search(tag.attributes):
        return True
    if _BULLET.search(tag.attributes):
        return "".join(each.text for each in inside if isinstance(each, Text)).strip() in _BULLETS
    return False


def _said_by_style(tag: Tag) -> str:
    """What a style makes of an element, if that is another than its name says."""
    if "style" not in tag.attributes and "STYLE" not in tag.attributes:
        return ""
    if tag.name in ("span", "font"):
        return "sup" if _RAISED.search(tag.attributes) else "sub" if _LOWERED.search(tag.attributes) else ""
    if tag.name in ("b", "strong", "i", "em", "sup", "sub"):
        return "span" if _UNMARKED.search(tag.attributes) else ""
    return ""


def _scanned(html: str) -> Iterator[Piece]:
    reader = _Reader(html)
    done = at = 0
    while match := _OPENING.search(html, at):
        start = match.start()
        end, tag = reader.construct(start)
        if end == start:  # no tag: a sign that stands for itself
            at = start + 1
            continue
        yield from _texts(html, done, start)
        if tag is not None:
            yield tag
        done = at = end
    yield from _texts(html, done, len(html))


def _texts(html: str, start: int, end: int) -> Iterator[Text]:
    for match in _ENTITY.finditer(html, start, end):
        if match.start() > start:
            yield Text(html[start : match.start()], start, match.start())
        yield Text(unescape(match[0]), match.start(), match.end())
        start = match.end()
    if end > start:
        yield Text(html[start:end], start, end)


class _Reader:
    """Finds where tags end, and remembers what it has looked for in vain."""

    def __init__(self, html: str):
        self.html = html
        self.patience = 4 * len(html) + 1000  # letters that may be read in vain before quotes no longer count
        self.absent: set[str] = set()

    def construct(self, start: int) -> tuple[int, Tag | None]:
        """Where the tag or comment that starts here ends, and the tag. The same place: there is none."""
        html = self.html
        if html.startswith("<!--", start):
            end = self._after("-->", start + 4)
            return (end or start + 4), None
        if html[start + 1] in "!?":
            is_declaration = html[start + 2 : start + 3].isalpha() or html.startswith("<![", start)
            return (self._after(">", start) if is_declaration else 0) or start, None
        name = _NAME.match(html, start)
        end = self._end_of_tag(name.end()) if name else 0
        if not name or not end:
            cut = _CUT_OFF.match(html, start)
            return (cut.end() if cut else start), None
        is_end = html[start + 1] == "/"
        tag = Tag(name[1].lower(), is_end, html[name.end() : end - 1], start)
        if tag.attributes and "=" not in tag.attributes and not _SWITCHES.fullmatch(tag.attributes):
            return start, None
        if tag.name in _CODE and not is_end:
            return self._after_code(tag, end), None
        return end, tag

    def _after(self, words: str, start: int) -> int:
        if words in self.absent:
            return 0
        found = self.html.find(words, start)
        if found < 0:
            self.absent.add(words)
            return 0
        return found + len(words)

    def _after_code(self, tag: Tag, end: int) -> int:
        """Behind the end of a script; where it has none, behind its first tag, and the rest is shown as text."""
        if tag.name in self.absent or tag.attributes.endswith("/"):
            return end
        found = _CODE[tag.name].search(self.html, end)
        if found is None:
            self.absent.add(tag.name)
        return found.end() if found else end

    def _end_of_tag(self, at: int) -> int:
        """Behind the “>” that ends the tag; 0 if another tag begins first. Signs in quoted values do not count."""
        start = at
        while match := _TURN.search(self.html, at):
            at = match.end()
            if match[0] == ">":
                return at
            if match[0] == "<":
                break
            if self.patience > 0:
                at = self._after_value(match[1], at)
        self.patience -= max(at, start) - start
        return 0

    def _after_value(self, quote: str, at: int) -> int:
        closing = self._after(quote, at)
        if closing and _AFTER_VALUE.match(self.html, closing):
            return closing
        self.patience -= (closing or at) - at
        return at
