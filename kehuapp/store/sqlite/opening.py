"""Whose a file is, and bringing an older book up to date; nothing that reads or writes one."""

import contextlib
import sqlite3
from pathlib import Path

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.paths import SUFFIX
from kehuapp.store import migrations
from kehuapp.store.sqlite.connections import SqliteEngine
from kehuapp.store.sqlite.troubles import file_troubles

APPLICATION_ID = 0x4B454855  # "KEHU"


def check_header(path: Path) -> None:
    """Refuse, before anything is written to it, a file that cannot be a book."""
    log = path.with_name(path.name + "-wal")
    with file_troubles(path), path.open("rb") as file:
        head = file.read(100)
        logged = log.exists() and log.stat().st_size > 0
    application, version = int.from_bytes(head[68:72]), int.from_bytes(head[60:64])
    if logged and (not head or head.startswith(b"SQLite format 3\0")):
        # After a power cut the newest header may stand in the log alone.
        with (
            file_troubles(path),
            contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as reader,
        ):
            application = reader.execute("PRAGMA application_id").fetchone()[0]
            version = reader.execute("PRAGMA user_version").fetchone()[0]
            head = b"SQLite format 3\0"
    if not head:
        raise Trouble(translate("Book", "%1 is empty. Open your latest backup.", path.name))
    if not head.startswith(b"SQLite format 3\0") or application != APPLICATION_ID:
        raise Trouble(
            translate("Book", "%1 is not a customer book but a file of another program.", path.name)
        )
    if version > len(migrations.MIGRATIONS):
        raise Trouble(
            translate(
                "Book",
                "%1 was written by a newer version of this program. "
                "Install the newer version to open it.",
                path.name,
            )
        )


def migrate(engine: SqliteEngine, path: Path) -> None:
    """Run the scripts that are missing, all in one transaction; a failure leaves the old file."""
    connection = engine.connection
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    newest = len(migrations.MIGRATIONS)
    if version == newest:
        return
    if version:
        engine.copy_to(path.with_name(f"{path.stem}-before-v{newest}{SUFFIX}"))
    scripts = "\n".join(migrations.MIGRATIONS[version:])
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{scripts}\nPRAGMA application_id = {APPLICATION_ID};\n"
            f"PRAGMA user_version = {newest};\nCOMMIT;"
        )
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
