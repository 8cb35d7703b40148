"""Writing a book that nobody has open anew: with a password, with another one, or with none.

Whatever stops it, under the name stands the book as it was or as it is to be.
"""

import contextlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from kehuapp.disk import remove_file, wipe_file
from kehuapp.errors import BookTrouble
from kehuapp.i18n import translate
from kehuapp.paths import MAKING
from kehuapp.store.sqlite import replacing
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.opening import part_from_foreign_log
from kehuapp.store.sqlite.troubles import file_troubles

_NUMBERS = ("application_id", "user_version")
_BETWEEN_LOOKS = 50_000  # steps of SQLite's machine


def recode(
    path: Path,
    salt: bytes,
    cancelled: Callable[[], bool] = lambda: False,
    before: Callable[[Path], object] = lambda _made: None,
) -> bool:
    """Write the book again under the key that is held for a salt, b"" for no password; False when
    it was cancelled, and then nothing is changed. `before` it takes its name, somebody may do
    something else with the new file; what that raises leaves all as it was.

    The new file is compared with the old one before it takes its name, and what can be overwritten
    of an old one without a password is. Raises BookTrouble when some program has the book open,
    when it is damaged, and when it cannot be written.
    """
    replacing.refuse_if_open(path)
    made = path.with_name(f".{os.urandom(8).hex()}{MAKING}")
    old = path.with_name(f".{os.urandom(8).hex()}{MAKING}")
    try:
        with file_troubles(path):
            part_from_foreign_log(path)
            os.close(os.open(made, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            try:
                _write(path, made, salt, cancelled)
            except drivers.faults() as error:
                if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                    return False
                raise
            with made.open("rb+") as file:
                os.fsync(file.fileno())
            before(made)
            was_plain = not drivers.salt_of(path)
            if was_plain and salt:
                with contextlib.suppress(OSError):  # where files have one name only
                    os.link(path, old)
            replacing.put_in_place(made, path)
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                remove_file(made.with_name(made.name + end))
        _wipe(old, path)
    return True


def _write(path: Path, made: Path, salt: bytes, cancelled: Callable[[], bool]) -> None:
    """Every table and its rows, and what the file says of itself, compared when it is done."""
    with contextlib.closing(_source(path)) as source:
        source.set_progress_handler(cancelled, _BETWEEN_LOOKS)
        source.execute("PRAGMA trusted_schema = 0")
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        source.execute("ATTACH ? AS made KEY ?", (str(made), drivers.spec(salt)))
        source.execute("PRAGMA made.journal_mode = off")  # it is thrown away when it is not whole
        source.execute("PRAGMA made.synchronous = off")
        source.execute("BEGIN IMMEDIATE")
        source.execute("SELECT sqlcipher_export('made')").fetchall()
        for name in _NUMBERS:
            number = int(source.execute(f"PRAGMA main.{name}").fetchone()[0])
            source.execute(f"PRAGMA made.{name} = {number}")
        source.execute("COMMIT")
        for table in _tables(source):
            counts = {
                source.execute(f"SELECT count(*) FROM {of}.{table}").fetchone()
                for of in ("main", "made")
            }
            if len(counts) > 1:
                raise _not_whole()
        if _tables(source) != _tables(source, "made"):
            raise _not_whole()
        whole = source.execute("PRAGMA made.integrity_check(1)").fetchone()[0] == "ok"
        if not whole or source.execute("PRAGMA made.foreign_key_check").fetchone() is not None:
            raise _not_whole()
        source.execute("DETACH made")


def _source(path: Path) -> sqlite3.Connection:
    """The book, by the library that knows both kinds of file."""
    if drivers.salt_of(path):
        return drivers.connect(path, path, isolation_level=None)
    plain: sqlite3.Connection = drivers.either().connect(path, isolation_level=None)
    return plain


def _tables(source: sqlite3.Connection, of: str = "main") -> list[str]:
    sql = f"SELECT name FROM {of}.sqlite_master WHERE type = 'table' ORDER BY name"
    return [f'"{name}"' for (name,) in source.execute(sql)]


def _not_whole() -> BookTrouble:
    return BookTrouble(
        translate(
            "Lock",
            "The book could not be written anew as a whole, so it was left as it is. Check it, "
            "then try again.",
        )
    )


def _wipe(old: Path, path: Path) -> None:
    """Where the new file did not take the name of the book, this is a second name of the book
    itself: only that name goes."""
    with contextlib.suppress(OSError):
        if old.samefile(path):
            remove_file(old)
        else:
            wipe_file(old)
