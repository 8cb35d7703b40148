"""Saving a book that is open and whose file was moved, deleted or replaced; nothing is opened."""

import contextlib
import os
import shutil
from pathlib import Path

from kehuapp import paths
from kehuapp.disk import patiently, remove_file
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.paths import MAKING, SUFFIX
from kehuapp.store.beside import DRAFTS
from kehuapp.store.database import Book
from kehuapp.store.engine import Progress
from kehuapp.store.sqlite.opening import free_name, give_name
from kehuapp.store.sqlite.troubles import file_troubles


def copy_beside(book: Book, target: Path, progress: Progress | None = None) -> Path:
    """A whole copy of all that is open, beside `target` under a name of its own."""
    with file_troubles(target):
        if not target.parent.exists():
            paths.make_private(target.parent)
        made = target.with_name(f".{os.urandom(8).hex()}{MAKING}")
        book.engine.copy_to(made, progress)
    return made


def put_in_place(book: Book, made: Path, target: Path) -> None:
    """Close the book and give its copy the name, with what was being typed.

    Another file of that name is kept under one of its own. Trouble when that cannot be.
    """
    with file_troubles(target):
        if target == book.file and target.exists():
            patiently(lambda: target.rename(free_name(target, f"-found{SUFFIX}")))
        # Closing folds the log into the file that went away, wherever it is, and takes the log.
        book.close()
        with contextlib.suppress(OSError):  # nobody but the copy has all of it now: it is kept
            give_name(made, target)
        if made.exists():  # under both names now, unless somebody else was faster
            if not target.exists() or not target.samefile(made):
                kept = free_name(target, SUFFIX)
                patiently(lambda: made.rename(kept))
                raise Trouble(
                    translate(
                        "Book",
                        "%1 is already there, so the book was saved as %2. Open it there.",
                        target.name,
                        kept.name,
                    )
                )
            remove_file(made)
        for ending in DRAFTS:
            typed = book.file.with_name(book.file.name + ending)
            there = target.with_name(target.name + ending)
            with contextlib.suppress(OSError):  # it stays where it was
                if typed.exists() and not there.exists():
                    shutil.move(typed, there)
