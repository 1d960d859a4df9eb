"""Taking a person out of the archive. The digests stay, so that the record still holds."""

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from urllib.parse import urlsplit
from uuid import UUID

from django.utils import timezone

from cms.record.files import named_in
from cms.record.models import KeptFile, Showing

BATCH = 100
# what is cut out whole where something in it leads to an erased page
ENTRIES = frozenset("li p article figure blockquote dd td section".split())
EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())
TAG = re.compile(r"<[^>]*>")


def erase_pages(keys: Iterable[UUID]) -> tuple[list[Showing], set[str]]:
    """Empty everything that was shown of these pages; which showings that were, and the files they had named."""
    showings = list(Showing.objects.filter(translation_key__in=list(keys)))
    files: set[str] = set()
    for showing in showings:
        files |= named_in(showing.text)
        _empty(showing)
    return showings, files


def _empty(showing: Showing, *, path: str = "") -> None:
    showing.html, showing.path, showing.erased_at = None, path, timezone.now()
    showing.save()


def erase_mentions(
    addresses: Iterable[str], titles: Iterable[str], names: Iterable[str]
) -> tuple[list[Showing], set[str]]:
    """Take what other pages showed of them out: the entries that lead to these addresses.

    Where a title or name is still there after that, all that this page showed at the time goes.
    """
    addresses, titles = set(addresses), {plain(title) for title in titles}
    words = titles | {plain(name) for name in names}
    touched: list[Showing] = []
    files: set[str] = set()
    for showing in Showing.objects.exclude(html=None).iterator(BATCH):
        text = showing.text
        if not any(address in text for address in addresses) and not _says(text, titles):
            continue
        left = without_entries(text, addresses)
        if any(address in left for address in addresses) or _says(left, words):
            files |= named_in(text)
            _empty(showing, path=showing.path)
        else:
            files |= named_in(text) - named_in(left)
            showing.html, showing.erased_at = zlib.compress(left.encode(), 9), timezone.now()
            showing.save()
        touched.append(showing)
    return touched, files


def plain(text: str) -> str:
    """The words as a reader reads them, whatever marks and spaces typography has put between them."""
    letters = re.sub(r"[\u00ad\u2060\u200b]", "", unescape(TAG.sub("", text)))
    return " ".join(letters.split()).casefold()


def _says(html: str, words: set[str]) -> bool:
    text = plain(html)
    return any(word in text for word in words if word)


@dataclass
class _Element:
    tag: str
    start: int
    end: int = 0
    leads: bool = False


@dataclass
class _Spans:
    """Where entries stand that lead to one of the addresses."""

    open: list[_Element] = field(default_factory=list)
    found: list[tuple[int, int]] = field(default_factory=list)


class _Finder(HTMLParser):
    def __init__(self, html: str, addresses: set[str]):
        super().__init__(convert_charrefs=True)
        self.addresses, self.spans = addresses, _Spans()
        self.lines = [0]
        for line in html.split("\n"):
            self.lines.append(self.lines[-1] + len(line) + 1)
        self.feed(html)

    def _here(self) -> int:
        line, column = self.getpos()
        return self.lines[line - 1] + column

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        start = self._here()
        if self._leads(dict(attributes)):
            if entry := next((each for each in reversed(self.spans.open) if each.tag in ENTRIES), None):
                entry.leads = True
            elif tag in EMPTY:
                self.spans.found.append((start, start + len(self.get_starttag_text())))
        if tag not in EMPTY:
            self.spans.open.append(_Element(tag, start + len(self.get_starttag_text())))

    def handle_endtag(self, tag: str) -> None:
        while self.spans.open:
            element = self.spans.open.pop()
            if element.tag == tag:
                if element.leads:
                    self.spans.found.append((element.start, self._here()))
                return

    def _leads(self, attributes: dict[str, str | None]) -> bool:
        return any(
            urlsplit(attributes.get(name) or "").path in self.addresses
            for name in ("href", "content", "action")
        )


def without_entries(html: str, addresses: set[str]) -> str:
    """The HTML without what stands in the entries (list items, paragraphs…) that lead to these addresses."""
    parts, place = [], 0
    for start, end in sorted(_Finder(html, addresses).spans.found):
        if start >= place:
            parts.append(html[place:start])
            place = end
    return "".join([*parts, html[place:]])


def drop_unused_files(candidates: Iterable[str]) -> int:
    """Delete those of these files that no page in the archive names any more; how many that were."""
    unused = set(candidates)
    for showing in Showing.objects.exclude(html=None).iterator(BATCH):
        unused -= named_in(showing.text)
    for sheet in KeptFile.objects.filter(media_type="text/css").exclude(pk__in=unused):
        unused -= named_in(bytes(sheet.content).decode())
    return KeptFile.objects.filter(pk__in=unused).delete()[0]
