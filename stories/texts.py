"""The texts of a page in pieces, each with its place in the editor: what the text rules are asked about."""

import html
import re
from collections.abc import Iterator

from django.utils.html import strip_tags
from wagtail.blocks import CharBlock, RichTextBlock, TextBlock
from wagtail.models import Page

from cms.publishing.rules.candidate import PageText
from cms.publishing.rules.registry import Kind, Registry
from stories.leaves import leaves

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
    for leaf in leaves(page):
        kind_here = KINDS_OF_BLOCKS.get(leaf.within, kind)
        if isinstance(leaf.block, RichTextBlock):
            yield from _of_rich_text(leaf.value.source if leaf.value else "", kind_here, leaf.field, leaf.at)
        elif isinstance(leaf.block, CharBlock | TextBlock) and leaf.value:
            yield PageText(leaf.value, kind_here, leaf.field, leaf.at)


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


def known_names(page: Page, registry: Registry) -> frozenset[str]:
    """Who may be named on the page: staff with a record in its language, and a patient who consented to it."""
    names = {each.registered for each in registry.names if each.kind is Kind.PERSON}
    if getattr(page, "name_use", "") == "real" and page.display_name:
        names.add(page.display_name)
    return frozenset(names)
