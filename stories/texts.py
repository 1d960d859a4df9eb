"""The texts of a page in pieces, each with its place in the editor: what the text rules are asked about."""

import html
import re
from collections.abc import Iterator

from django.apps import apps
from django.utils.html import strip_tags
from wagtail.blocks import CharBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock, TextBlock
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.publishing.rules.candidate import PageText

# Not the patient’s name, which the consent decides about, and not tags, which no sentence holds.
FIELDS = "title lead headline subtype outcome_detail cover_alt seo_title search_description".split()
KINDS = {"story": "story", "treatment": "treatment", "article": "news"}
KINDS_OF_BLOCKS = {"patient_quote": "quote", "contact": "cta", "link": "link"}
_END_OF_LINE = re.compile(r"</(?:p|li|h[1-6]|blockquote)>|<br\s*/?>")
_LINK = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.DOTALL)
_ADDRESS = re.compile(r'href="([^"]*)"')


def texts(page: Page) -> Iterator[PageText]:
    """Every text of the page that a visitor or a search engine reads."""
    kind = KINDS.get(page.kind, "treatment")
    for name in FIELDS:
        if text := getattr(page, name, ""):
            yield PageText(text, kind, name)
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            value = getattr(page, field.name)
            yield from _below(value.stream_block, value, kind, field.name, field.name)


def _below(block, value, kind: str, field: str, at: str) -> Iterator[PageText]:
    if isinstance(block, StreamBlock):
        for child in value:
            kind_here = KINDS_OF_BLOCKS.get(child.block_type, kind)
            yield from _below(child.block, child.value, kind_here, field, f"{at}.{child.id}")
    elif isinstance(block, ListBlock):
        for child in value.bound_blocks if value else ():
            yield from _below(block.child_block, child.value, kind, field, f"{at}.{child.id}")
    elif isinstance(block, StructBlock):
        for name, child_block in block.child_blocks.items():
            yield from _below(child_block, (value or {}).get(name), kind, field, f"{at}.{name}")
    elif isinstance(block, RichTextBlock):
        yield from _of_rich_text(value.source if value else "", kind, field, at)
    elif isinstance(block, CharBlock | TextBlock) and value:
        yield PageText(value, kind, field, at)


def _of_rich_text(source: str, kind: str, field: str, at: str) -> Iterator[PageText]:
    """Its text, and every link by itself: a link is read on its own, and its address may be wrong."""
    if text := plain(source):
        yield PageText(text, kind, field, at)
    for attributes, words in _LINK.findall(source):
        yield PageText(plain(words), "link", field, at)
        if address := _ADDRESS.search(attributes):
            yield PageText(html.unescape(address.group(1)), "cta", field, at)


def plain(source: str) -> str:
    """Rich text without its marks, a line for each paragraph."""
    return html.unescape(strip_tags(_END_OF_LINE.sub("\n", source))).strip()


def known_names(page: Page) -> frozenset[str]:
    """Who may be named on the page: staff with a record in its language, and a patient who consented to it."""
    staff = apps.get_model("stories", "Person").objects.filter(locale_id=page.locale_id)
    names = set(staff.values_list("name", flat=True))
    if getattr(page, "name_use", "") == "real" and page.display_name:
        names.add(page.display_name)
    return frozenset(name for name in names if name)
