"""Whose a file is, and bringing an older book up to date; nothing that reads or writes one."""

import contextlib
import errno
import os
import sqlite3
import sys
from pathlib import Path

from kehuapp import paths
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.paths import MAKING, SUFFIX
from kehuapp.store import migrations
from kehuapp.store.sqlite.connections import SqliteEngine
from kehuapp.store.sqlite.troubles import file_troubles

APPLICATION_ID = 0x4B454855  # "KEHU"


def make_book(path: Path) -> None:
    """Put an empty book there, whole at once; one that another process put there meanwhile stays.

    Whose a file is, is known when it is made: ours is made under a name of its own beside `path`
    and gets its name in a step that never takes one away. Nothing else is ever deleted here.
    """
    if not path.parent.exists():
        paths.make_private(path.parent)
    making = path.with_name(f".{os.urandom(8).hex()}{MAKING}")
    try:
        os.close(os.open(making, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        engine = SqliteEngine(making)
        try:
            migrate(engine, making)
        finally:
            engine.close()
        _name(making, path)
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            with contextlib.suppress(OSError):
                making.with_name(making.name + end).unlink(missing_ok=True)


def _name(making: Path, path: Path) -> None:
    """Give a file its name, unless there is one of that name already."""
    with contextlib.suppress(FileExistsError):
        if sys.platform == "win32":
            making.rename(path)  # which never overwrites there
            return
        try:
            os.link(making, path)
        except OSError as error:
            if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK):
                raise
            # A stick without links: the name is taken first, then filled.
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            try:
                making.replace(path)
            except OSError:
                path.unlink(missing_ok=True)  # or every later opening finds an empty book
                raise


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
