"""Asking the register for a query."""

from functools import reduce
from operator import and_

from django.db.models import Q

from cms.delivery.models import PublicPage, PublicPageQuerySet
from cms.search.text import tokens_to_ask

LONGEST = 200
MOST_TOKENS = 24
KINDS = ("treatment", "story", "article", "standard")


def find(query: str, *, language: str) -> PublicPageQuerySet:
    """Public pages in this language that contain every word of the query, newest first."""
    tokens = tokens_to_ask(query[:LONGEST])[:MOST_TOKENS]
    if not tokens:
        return PublicPage.objects.none()
    # no text of the visitor’s ever reaches a query language: tokens are letters, digits and hyphens
    contains_all = reduce(and_, (Q(search_text__contains=f" {token} ") for token in tokens))
    rows = PublicPage.objects.in_force().in_language(language).of_kind(*KINDS)
    return rows.filter(contains_all).newest_first()
