"""Turns: whoever changes a page and whoever changes something that it stands on never overlap.

Without them, a page could be examined while an approval holds and be saved after the approval was taken back, with
neither of the two seeing the other. Those who write to pages work side by side; whoever writes to a record, an
approval or a policy waits for them, and they for it, until the end of the transaction. A turn is taken before any row
is locked, so that nobody waits for somebody who waits for them. SQLite lets one transaction write at a time
(`transaction_mode`, settings), so there is nothing to do.
"""

from django.db import connection
from django.db.models import Field
from wagtail.fields import StreamField
from wagtail.models import Page

KEY = 0x6361_7365_626F_6F6B  # “casebook”: advisory locks share one space of numbers in a database


def beside_others() -> None:
    """Before writing to a page: wait until nobody writes to a record."""
    _take("pg_advisory_xact_lock_shared")


def alone() -> None:
    """Before writing to something that pages stand on: wait until nobody writes to a page or a record."""
    _take("pg_advisory_xact_lock")


def _take(function: str) -> None:
    # outside a transaction a turn would end at once
    if connection.vendor == "postgresql" and connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {function}(%s)", [KEY])


def hold(page: Page) -> None:
    """Keep the row of a page, so that nobody decides about it meanwhile, and read anew what the page stands on."""
    if page.pk and connection.in_atomic_block:
        list(Page.objects.select_for_update(no_key=True).filter(pk=page.pk).values_list("pk"))
    for field in page._meta.concrete_fields:
        if isinstance(field, StreamField):
            setattr(page, field.name, field.to_python(field.get_prep_value(getattr(page, field.name))))
        elif _is_record(field):
            page._state.fields_cache.pop(field.name, None)


def _is_record(field: Field) -> bool:
    return field.many_to_one and field.model is not Page
