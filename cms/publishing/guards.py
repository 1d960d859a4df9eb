"""What the database itself refuses or undoes, whoever writes: Django’s `update()`, raw SQL, another program.

*Seals* (both databases): when a column that visitors read changes, the seal of the register’s rows that rest on it
is broken in the same statement, and a row without its seal is in force nowhere. A save through the ORM writes the
row again once the gate has looked; anything else leaves the page off every public surface until somebody does.

*Deferred refusals* (PostgreSQL): at the end of a transaction, a page may not be live without a standing clearance
or without a record it must stand on. SQLite has only immediate triggers, which would refuse lawful saves too
(Django writes the parent’s row before the child’s), so there the register alone keeps such pages from readers.

Installed after every migration: SQLite loses the triggers of a table that it rebuilds.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.backends.base.base import BaseDatabaseWrapper

PREFIX = "casebook_seal_"
PAGE_COLUMNS = "title slug seo_title search_description locale_id alias_of_id live translation_key".split()


@dataclass(frozen=True)
class Sealed:
    """A table whose listed columns visitors read.

    `rows` is SQL for the primary keys of the register’s rows that rest on the changed row, written with NEW.
    """

    table: str
    columns: tuple[str, ...]
    rows: str


@dataclass(frozen=True)
class Required:
    """A table of pages, and the columns that may not be empty while the page is live."""

    table: str
    columns: tuple[str, ...]


def of_page(key: str) -> str:
    """The register’s row of the page whose primary key is in this column."""
    return f"SELECT id FROM delivery_publicpage WHERE page_id = NEW.{key}"


def of_record(label: str, key: str = "id") -> str:
    """The register’s rows that rest on a record: `label` as “stories.source”, `key` its column."""
    return f"SELECT row_id FROM delivery_publicbasis WHERE record = '{label}:' || NEW.{key}"


PAGES = Sealed("wagtailcore_page", tuple(PAGE_COLUMNS), of_page("id"))


def seal(vendor: str, sealed: Sealed) -> list[str]:
    """The statements that make the seal of one table, replacing an older one."""
    name = f"{PREFIX}{sealed.table}"
    columns = ", ".join(sealed.columns)
    if vendor == "sqlite":
        changed = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in sealed.columns)
        return [
            f"DROP TRIGGER IF EXISTS {name}",
            f"CREATE TRIGGER {name} AFTER UPDATE OF {columns} ON {sealed.table} "
            f"WHEN {changed} BEGIN {broken(sealed.rows)} END",
        ]
    changed = " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in sealed.columns)
    return [
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger AS $$ BEGIN {broken(sealed.rows)} "
        "RETURN NULL; END $$ LANGUAGE plpgsql",
        f"DROP TRIGGER IF EXISTS {name} ON {sealed.table}",
        f"CREATE TRIGGER {name} AFTER UPDATE OF {columns} ON {sealed.table} FOR EACH ROW "
        f"WHEN ({changed}) EXECUTE FUNCTION {name}()",
    ]


def broken(rows: str) -> str:
    return f"UPDATE delivery_publicpage SET sealed = FALSE WHERE id IN ({rows});"


LIVE = "casebook_live_is_cleared"


def refuse_uncleared() -> list[str]:
    """PostgreSQL: at the end of the transaction, a page that became live has a standing clearance."""
    return [
        f"""CREATE OR REPLACE FUNCTION {LIVE}() RETURNS trigger AS $$ BEGIN
        IF EXISTS (SELECT 1 FROM wagtailcore_page WHERE id = NEW.id AND live)
          AND NOT EXISTS (SELECT 1 FROM publishing_clearance WHERE page_id = NEW.id AND ended_at IS NULL)
        THEN RAISE EXCEPTION 'Page % is live without a clearance', NEW.id USING ERRCODE = 'check_violation';
        END IF; RETURN NULL; END $$ LANGUAGE plpgsql""",
        f"DROP TRIGGER IF EXISTS {LIVE} ON wagtailcore_page",
        f"""CREATE CONSTRAINT TRIGGER {LIVE} AFTER INSERT OR UPDATE OF live ON wagtailcore_page
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.live AND NEW.depth > 1)
        EXECUTE FUNCTION {LIVE}()""",
    ]


def refuse_missing(required: Required) -> list[str]:
    """PostgreSQL: at the end of the transaction, a live page has everything it must stand on."""
    name = f"casebook_stands_{required.table}"
    empty = " OR ".join(f"{column} IS NULL" for column in required.columns)
    changed = " OR ".join(f"NEW.{column} IS NULL" for column in required.columns)
    return [
        f"""CREATE OR REPLACE FUNCTION {name}() RETURNS trigger AS $$ BEGIN
        IF EXISTS (SELECT 1 FROM {required.table} JOIN wagtailcore_page ON id = page_ptr_id
                   WHERE page_ptr_id = NEW.page_ptr_id AND live AND ({empty}))
        THEN RAISE EXCEPTION 'Live page % lacks a record it must stand on', NEW.page_ptr_id
          USING ERRCODE = 'check_violation';
        END IF; RETURN NULL; END $$ LANGUAGE plpgsql""",
        f"DROP TRIGGER IF EXISTS {name} ON {required.table}",
        f"""CREATE CONSTRAINT TRIGGER {name} AFTER INSERT OR UPDATE ON {required.table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ({changed}) EXECUTE FUNCTION {name}()""",
    ]


def statements(vendor: str, sealed: Iterable[Sealed], required: Iterable[Required]) -> list[str]:
    """All that a database of this kind is told: “sqlite” or “postgresql”."""
    found = [statement for each in sealed for statement in seal(vendor, each)]
    if vendor == "postgresql":
        found += refuse_uncleared()
        found += [statement for each in required for statement in refuse_missing(each)]
    return found


def install(connection: BaseDatabaseWrapper, sealed: Iterable[Sealed], required: Iterable[Required]) -> None:
    """Make or replace every guard whose tables are there."""
    sealed, required = [PAGES, *sealed], list(required)
    tables = set(connection.introspection.table_names())
    needed = {each.table for each in (*sealed, *required)} | {"delivery_publicbasis", "publishing_clearance"}
    if not needed <= tables:
        return  # a migration to an older state: the next one that is whole installs them
    with connection.cursor() as cursor:
        for statement in statements(connection.vendor, sealed, required):
            cursor.execute(statement)


def missing(connection: BaseDatabaseWrapper, sealed: Iterable[Sealed]) -> list[str]:
    """The tables whose seal is not there, for the patrol."""
    query = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'",
    }[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(query)
        found = {name for (name,) in cursor.fetchall()}
    return [each.table for each in (PAGES, *sealed) if f"{PREFIX}{each.table}" not in found]
