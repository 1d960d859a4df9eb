"""Loads the demo site: everything that is not there yet, and nothing that somebody has touched since."""

from __future__ import annotations

from collections.abc import Callable

from wagtail.log_actions import LogContext

from stories.demo import pages, registry, snippets, translations
from stories.demo.users import load_users


def load(*, say: Callable[[str], None]) -> None:
    """Users, snippets, the English pages, then their translations. Each goes through the gate like any other."""
    users = load_users()
    admin = users["admin"]
    with LogContext(user=admin):
        snippets.load_surroundings()
        library = snippets.load_snippets(editor=admin, compliance=users["compliance"])
        registry.load_registry(library)
        library["users"] = users
        library["pages"] = pages.plant(editor=admin)
        pages.fill(library, editor=admin, say=say)
        translations.translate(library, say=say)
