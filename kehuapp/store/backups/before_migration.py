"""The copy made of an older book before it is brought up to date; which go is in `rotation`."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from kehuapp import paths
from kehuapp.store.backups import copies
from kehuapp.store.backups.copies import MIGRATION
from kehuapp.store.sqlite.connections import SqliteEngine
from kehuapp.store.sqlite.troubles import file_troubles
from kehuapp.store.stamps import utc_now


@contextlib.contextmanager
def keep_old(engine: SqliteEngine, book_file: Path) -> Iterator[None]:
    """Copy a book, checked, to where its copies lie, before what is done in here.

    The oldest books have no number: they get one in here, and their copy goes where the others of
    that number will. Raises Trouble when no copy can be made.
    """
    now = utc_now()
    folder = copies.folder_of(book_file, copies.number_in(book_file))
    with file_troubles(folder):
        paths.make_private(paths.backups_folder())
        paths.make_private(folder)
        made = copies.free_name(folder, book_file, now, MIGRATION)
        engine.copy_to(made, None, copies.note_of(now, MIGRATION))
    yield
    rows = engine.rows("SELECT book FROM journal_mark")
    number = bytes(rows[0][0]).hex() if rows else ""
    home = copies.folder_of(book_file, number)
    if home != folder:
        with contextlib.suppress(OSError):  # it is found by its name as well
            paths.make_private(home)
            os.rename(made, copies.free_name(home, book_file, now, MIGRATION))
            folder.rmdir()
