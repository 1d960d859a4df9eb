"""Search boxes take anything a person can type, in the admin as well.

modelsearch 1.3.2 puts a word between double quotes for SQLite without doubling the quotes inside it
(`Lexeme.as_sql`), so one `"` in most search boxes is a server error; open upstream since July 2025 as
https://github.com/wagtail/wagtail/issues/13227. NUL bytes, blanks and a few hundred words fail in the
same place, some on PostgreSQL too. `tests/test_search_safety.py` says when upstream has mended it.
"""

import functools
import re
from collections.abc import Iterator

from modelsearch.backends.base import BaseSearchBackend
from modelsearch.query import And, Or, Phrase, PlainText, SearchQuery

UNSEARCHABLE = re.compile('["\x00\ud800-\udfff]')
MOST_LETTERS = 300
MOST_WORDS = 32
MOST_PARTS = 8


def searchable(text: str) -> str:
    """What a person typed, without what a search backend cannot read, and not endless."""
    return " ".join(UNSEARCHABLE.sub(" ", text)[:MOST_LETTERS].split()[:MOST_WORDS])


def searchable_query(query: SearchQuery | str) -> SearchQuery | str:
    """The same for a query in parts (Wagtail’s page search makes one); "" when nothing is left of it."""
    if isinstance(query, str):
        return searchable(query)
    if isinstance(query, PlainText):
        text = searchable(query.query_string)
        return PlainText(text, operator=query.operator, boost=query.boost) if text else ""
    if isinstance(query, Phrase):
        text = searchable(query.query_string)
        return Phrase(text) if text else ""
    if isinstance(query, And | Or):
        parts = [part for part in map(searchable_query, _parts(query)) if part != ""]
        return type(query)(parts[:MOST_PARTS]) if parts else ""
    return query


def _parts(query: And | Or) -> Iterator[SearchQuery]:
    """The parts side by side: modelsearch nests them in pairs, a thousand quoted words as well."""
    for part in query.subqueries:
        if type(part) is type(query):
            yield from _parts(part)
        else:
            yield part


def mend() -> None:
    """Make every search begin with `searchable_query`. Called once, when the app is ready."""
    stock = BaseSearchBackend._search

    @functools.wraps(stock)
    def _search(self, query_compiler_class, query, *args, **kwargs):
        return stock(self, query_compiler_class, searchable_query(query), *args, **kwargs)

    BaseSearchBackend._search = _search
