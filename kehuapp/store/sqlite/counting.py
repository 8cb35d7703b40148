"""How many there are in a book of what a person would count; the trash is left out."""

import sqlite3

#: What is counted, by the table that has it.
COUNTED = {
    "contacts": "contact",
    "comments": "comment",
    "interactions": "interaction",
    "sales": "sale",
    "visits": "trip_stop",
    "trips": "trip",
    "needs": "need",
    "tasks": "task",
    "gifts": "gift",
    "groups": "contact_group",
}


def count(connection: sqlite3.Connection) -> dict[str, int]:
    """How many there are, by what is counted; an older version has fewer tables."""
    found: dict[str, int] = {}
    for name, table in COUNTED.items():
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        if columns:
            alive = "WHERE deleted_at IS NULL" if "deleted_at" in columns else ""
            found[name] = connection.execute(f"SELECT count(*) FROM {table} {alive}").fetchone()[0]
    return found
