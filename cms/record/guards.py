"""The database’s own refusal to change or delete a decision, whoever asks: Django, SQL, another program."""

from django.db import connections

TABLE = "record_decision"
NAME = "casebook_append_only"

SQLITE = [f"DROP TRIGGER IF EXISTS {NAME}_{act.lower()}" for act in ("UPDATE", "DELETE")] + [
    f"CREATE TRIGGER {NAME}_{act.lower()} BEFORE {act} ON {TABLE} "
    "BEGIN SELECT RAISE(ABORT, 'A decision is never changed or deleted'); END"
    for act in ("UPDATE", "DELETE")
]
POSTGRESQL = [
    f"""CREATE OR REPLACE FUNCTION {NAME}() RETURNS trigger AS $$
    BEGIN RAISE EXCEPTION 'A decision is never changed or deleted' USING ERRCODE = 'restrict_violation'; END
    $$ LANGUAGE plpgsql""",
    f"DROP TRIGGER IF EXISTS {NAME} ON {TABLE}",
    f"CREATE TRIGGER {NAME} BEFORE UPDATE OR DELETE ON {TABLE} FOR EACH ROW EXECUTE FUNCTION {NAME}()",
]


def install(sender, using: str, **kwargs) -> None:
    """After every migration, because SQLite loses the triggers of a table that it rebuilds."""
    connection = connections[using]
    if TABLE not in connection.introspection.table_names():
        return
    with connection.cursor() as cursor:
        for statement in {"sqlite": SQLITE, "postgresql": POSTGRESQL}[connection.vendor]:
            cursor.execute(statement)


def remove(using: str) -> None:
    """Take the guards away, for a test database that is emptied. Nothing else calls this."""
    with connections[using].cursor() as cursor:
        if connections[using].vendor == "sqlite":
            for statement in SQLITE[:2]:
                cursor.execute(statement)
        else:
            cursor.execute(f"DROP TRIGGER IF EXISTS {NAME} ON {TABLE}")
