"""Leaving nothing of what was deleted in a SQLite file and its log; what that was is not known.

https://www.sqlite.org/pragma.html#pragma_secure_delete, https://www.sqlite.org/lang_vacuum.html
"""

import contextlib
import sqlite3
from pathlib import Path

from kehuapp.store.sqlite import marks


def begin(connection: sqlite3.Connection) -> bool:
    """From here on this connection overwrites what it deletes. False while another program reads in
    the log, so that it could not be cut."""
    connection.execute("PRAGMA secure_delete = 1")
    return not connection.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()[0]


def wipe(connection: sqlite3.Connection) -> bool:
    """Write the file anew without the gaps in which older versions left what they deleted, and cut
    the log. False where another program reads in it just now."""
    connection.execute("VACUUM")
    if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        return False
    # A log without a mark would seem to be another file's to all who have the book open.
    connection.execute(marks.RENEW)
    return True


def holds(path: Path, uuid: str) -> bool | None:
    """Whether a copy that nobody has open has this customer; None where it cannot be read."""
    try:
        with contextlib.closing(
            sqlite3.connect(marks.uri(path, "immutable=1"), uri=True)
        ) as reader:
            reader.execute("PRAGMA trusted_schema = 0")
            rows = reader.execute("SELECT 1 FROM contact WHERE uuid = ?", (uuid,)).fetchall()
            return bool(rows)
    except sqlite3.Error:
        return None
