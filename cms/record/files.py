"""The style sheets and pictures of a page as shown: named by their content, kept once, put back when it is read.

Of a picture, the largest size of the format that every browser reads is kept: it shows the most that a visitor
could have seen. The other sizes and formats are the same picture, and their addresses leave the kept HTML.
"""

import base64
import hashlib
import logging
import mimetypes
import posixpath
import re
from collections.abc import Callable, Mapping
from urllib.parse import unquote, urljoin, urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.exceptions import SuspiciousOperation
from django.core.files.storage import default_storage
from django.http import Http404

from cms.record.models import KeptFile
from cms.record.rendering import served

logger = logging.getLogger(__name__)

KEPT = "kept:"
MISSING = f"{KEPT}missing"  # the page named a file that was not there, and visitors did not see it either
REFERENCE = re.compile(rf"{KEPT}([0-9a-f]{{64}}|missing)")
# Our own templates write these: attribute values are quoted, and Django escapes what comes between the quotes.
NAMING = re.compile(r"<(link|script|img|source)\b[^>]*>")
ATTRIBUTE = re.compile(r'\s+(rel|href|src|srcset|sizes)="([^"]*)"')
URL = re.compile(r"url\(\s*['\"]?([^'\")]+)['\"]?\s*\)")


class Keeper:
    """Gives the HTML of one page with every file named by its digest, and holds those files."""

    def __init__(self, language: str):
        self.language = language
        self.files: dict[str, KeptFile] = {}

    def kept(self, html: str) -> str:
        return NAMING.sub(self._tag, html)

    def save(self) -> None:
        """Write what is not kept yet."""
        there = KeptFile.objects.filter(pk__in=self.files).values_list("pk", flat=True)
        new = [self.files[digest] for digest in set(self.files) - set(there)]
        KeptFile.objects.bulk_create(new, ignore_conflicts=True)

    def _tag(self, found: re.Match[str]) -> str:
        tag, kind = found[0], found[1]
        attributes = dict(ATTRIBUTE.findall(tag))
        if kind == "source":
            return ""
        if kind == "link" and not {"stylesheet", "icon"} & set(attributes.get("rel", "").split()):
            return tag
        address = attributes.get("href" if kind == "link" else "src", "")
        if "srcset" in attributes:
            address = largest(attributes["srcset"])
        if not address or address.startswith("data:"):
            return tag
        return self._named(tag, self.name(address))

    def _named(self, tag: str, name: str) -> str:
        def changed(attribute: re.Match[str]) -> str:
            if attribute[1] in {"srcset", "sizes"}:
                return ""
            return f' {attribute[1]}="{name}"' if attribute[1] in {"href", "src"} else attribute[0]

        return ATTRIBUTE.sub(changed, tag)

    def name(self, address: str) -> str:
        """The address of a file, as the digest of its content."""
        content = content_of(address, self.language)
        if content is None:
            # without the address: the name of a file can name a patient
            logger.warning("A file that a public page names is missing, and is missing in the record too")
            return MISSING
        media_type = mimetypes.guess_type(urlsplit(address).path)[0] or "application/octet-stream"
        if media_type == "text/css":
            content = self._style(content.decode(), address).encode()
        digest = hashlib.sha256(content).hexdigest()
        self.files[digest] = KeptFile(digest=digest, media_type=media_type, content=content)
        return f"{KEPT}{digest}"

    def _style(self, text: str, address: str) -> str:
        def named(found: re.Match[str]) -> str:
            is_inside = found[1].startswith(("data:", "#"))
            return found[0] if is_inside else f"url({self.name(urljoin(address, found[1]))})"

        return URL.sub(named, text)


def largest(srcset: str) -> str:
    """The address of the widest candidate: “a.jpg 480w, b.jpg 960w”."""
    candidates = [part.split() for part in srcset.split(",")]
    return max(candidates, key=lambda part: float(part[1].rstrip("wx")) if len(part) > 1 else 1)[0]


def content_of(address: str, language: str) -> bytes | None:
    """The content of a file of ours that a page names, or None where there is none."""
    path = unquote(urlsplit(address).path)
    try:
        if path.startswith(settings.STATIC_URL):
            return _static(path.removeprefix(settings.STATIC_URL))
        if path.startswith(settings.MEDIA_URL):
            with default_storage.open(path.removeprefix(settings.MEDIA_URL), "rb") as file:
                return file.read()
        return served(path, language).content  # the organisation’s colours
    except (OSError, SuspiciousOperation, Http404):
        return None


def _static(name: str) -> bytes | None:
    name = posixpath.normpath(name).lstrip("/")
    found = finders.find(name)
    if found:
        with open(found, "rb") as file:
            return file.read()
    with staticfiles_storage.open(name) as file:
        return file.read()


def named_in(html: str) -> set[str]:
    """The digests of all files that a kept page names itself; its style sheets may name more."""
    return set(REFERENCE.findall(html)) - {"missing"}


def with_files(html: str, place: Callable[[str, KeptFile | None], str]) -> str:
    """The HTML with every reference to a kept file replaced by what `place` makes of digest and file."""
    files = KeptFile.objects.in_bulk(named_in(html))
    return REFERENCE.sub(lambda found: place(found[1], files.get(found[1])), html)


def as_data(digest: str, file: KeptFile | None) -> str:
    """The file as an address that holds its own content; nothing for one that is missing."""
    if file is None:
        return "data:,"
    content = bytes(file.content)
    if file.media_type == "text/css":
        content = with_files(content.decode(), as_data).encode()
    return f"data:{file.media_type};base64,{base64.b64encode(content).decode()}"


def all_named_in(html: str) -> Mapping[str, KeptFile]:
    """Every file that belongs to a kept page, those that its style sheets name included."""
    found = KeptFile.objects.in_bulk(named_in(html))
    for file in list(found.values()):
        if file.media_type == "text/css":
            found.update(KeptFile.objects.in_bulk(named_in(bytes(file.content).decode())))
    return found
