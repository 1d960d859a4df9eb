"""A preview: which live pages a change would take down, found by making the change and undoing it.

The change runs on the very road that it will take later, receivers and all, inside a savepoint that is rolled
back. While a preview runs, nothing is taken down and nobody is told: what would fail is written on a list.
"""

from collections.abc import Callable, Iterable
from contextvars import ContextVar
from dataclasses import dataclass

from django.db import transaction
from wagtail.models import Page

from cms.publishing.rules import Obstacle


@dataclass(frozen=True)
class Failure:
    """A live page that would have to go, and why."""

    page: Page
    obstacles: tuple[Obstacle, ...]


_failures: ContextVar[dict[int, Failure] | None] = ContextVar("failures", default=None)


def is_running() -> bool:
    return _failures.get() is not None


def note(page: Page, obstacles: Iterable[Obstacle]) -> None:
    """Put a page on the list in place of taking it down. It stays there: what is down does not come back."""
    if found := tuple(obstacles):
        _failures.get().setdefault(page.pk, Failure(page, found))


def would_fail(change: Callable[[], object]) -> list[Failure]:
    """The live pages that would no longer stand after this change. Nothing of it remains."""
    token = _failures.set({})
    try:
        with transaction.atomic():
            change()
            transaction.set_rollback(True)
        return list(_failures.get().values())
    finally:
        _failures.reset(token)
