"""Moving a book that is closed to another folder; what was there stays as a backup."""

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kehuapp import paths
from kehuapp.disk import patiently, remove_file
from kehuapp.paths import SUFFIX
from kehuapp.store.backups import copies
from kehuapp.store.backups.copies import RESTORE
from kehuapp.store.backups.memory import recall, remember
from kehuapp.store.backups.restoring import restore
from kehuapp.store.beside import DRAFTS
from kehuapp.store.engine import Progress
from kehuapp.store.sqlite import replacing
from kehuapp.store.sqlite.troubles import file_troubles
from kehuapp.store.stamps import utc_now


class Moved(NamedTuple):
    """Where the book is now, and what its old file is called."""

    book: Path
    kept: Path


def free_place(book_file: Path, folder: Path) -> Path:
    """Where a book goes in a folder: over no other file."""
    place, number = folder / book_file.name, 2
    while os.path.lexists(place):
        place, number = folder / f"{book_file.stem}-{number}{SUFFIX}", number + 1
    return place


def move(
    book_file: Path,
    target: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Moved | None:
    """Copy a book, checked, with what is being typed beside it, and give the old file the name of a
    backup, so that nobody goes on with it. Its folder is the second place of the backups from then
    on, unless there is another. None when it was cancelled.

    Raises Trouble, with all as it was, when somebody has it open or there is no room.
    """
    replacing.refuse_if_open(book_file)
    if restore(target, book_file, progress, cancelled) is None:
        return None
    now, number = utc_now(), copies.number_in(target)
    kept = copies.free_name(book_file.parent, book_file, now, RESTORE)
    try:
        with file_troubles(book_file):
            for ending in DRAFTS:
                typed, there = (one.with_name(one.name + ending) for one in (book_file, target))
                if typed.exists():
                    patiently(partial(shutil.copyfile, typed, there))
                    paths.keep_private(there)
            patiently(partial(os.rename, book_file, kept))
    except BaseException:
        for ending in ("", *DRAFTS):
            remove_file(target.with_name(target.name + ending))
        raise
    for ending in (*replacing.LOGS, *DRAFTS):  # all of them are in the new one or beside it
        remove_file(book_file.with_name(book_file.name + ending))
    known = recall(book_file)
    second = {} if known.second else {"second": str(book_file.parent), "second_since": now}
    remember(target, **{**known._asdict(), "number": number, **second})
    return Moved(target, kept)
