"""Making the indexes of a book anew, also where their pages are spoiled; tables are only read."""

import contextlib
import sqlite3
from pathlib import Path

from kehuapp import paths
from kehuapp.disk import remove_file, replace_file
from kehuapp.paths import SUFFIX
from kehuapp.store.database import Book
from kehuapp.store.sqlite import structure
from kehuapp.store.sqlite.held import hold, let_go
from kehuapp.store.sqlite.marks import RENEW
from kehuapp.store.sqlite.opening import free_name
from kehuapp.store.sqlite.repair.checks import is_damage
from kehuapp.store.sqlite.troubles import file_troubles


def make_anew(book: Book) -> None:
    """Make each index anew from its table, in the transaction that is open; BookTrouble where the
    old one cannot be taken away."""
    book.execute("REINDEX")


def rebuild_file(path: Path) -> Path | None:
    """Take away all indexes of a book that nobody has open and write its tables anew; opening the
    book makes them again. The file as it was, beside it; None where the tables are damaged too,
    and nothing was changed.
    """
    with file_troubles(path):
        kept = free_name(path, f"-before-repair{SUFFIX}")
        held = hold(path)
        try:
            held.copy_to(kept)
        finally:
            let_go(held)
        paths.keep_private(kept)
        trial = path.with_name(kept.name + "-new")
        log = path.with_name(path.name + "-wal")
        try:
            trial.write_bytes(kept.read_bytes())
            if log.exists():
                trial.with_name(trial.name + "-wal").write_bytes(log.read_bytes())
            if not _write_anew(trial):
                kept.unlink()
                return None
            replace_file(trial, path)
        finally:
            for end in ("", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    trial.with_name(trial.name + end).unlink()
        if log.exists():  # cut off here, opening the book sets it aside as another file's
            log.replace(kept.with_name(kept.name + "-wal"))
        remove_file(path.with_name(path.name + "-shm"))
        return kept


def _write_anew(trial: Path) -> bool:
    with contextlib.closing(sqlite3.connect(trial, isolation_level=None)) as connection:
        connection.execute("PRAGMA trusted_schema = 0")
        names = ", ".join(f"'{name}'" for name in structure.of_today().indexes)
        try:
            connection.execute("PRAGMA writable_schema = 1")
            connection.execute(
                f"DELETE FROM sqlite_master WHERE type = 'index' AND name IN ({names})"
            )
            connection.execute("PRAGMA writable_schema = RESET")
            connection.execute(RENEW)
            connection.execute("VACUUM")
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            return False


def count() -> int:
    """How many indexes a book has."""
    return len(structure.of_today().indexes)
