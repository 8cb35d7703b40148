"""Putting a copy back in the place of a book that is closed; what was there is kept aside."""

import contextlib
import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kehuapp import paths
from kehuapp.disk import patiently, remove_file
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.paths import MAKING
from kehuapp.store.backups import copies
from kehuapp.store.backups.cancelling import Cancelled, counting, until
from kehuapp.store.backups.copies import RESTORE, look_into, number_in
from kehuapp.store.backups.memory import recall
from kehuapp.store.beside import DRAFTS
from kehuapp.store.engine import Progress
from kehuapp.store.sqlite import replacing
from kehuapp.store.sqlite.held import is_open_here
from kehuapp.store.sqlite.troubles import file_troubles
from kehuapp.store.stamps import utc_now


class Restored(NamedTuple):
    """The copy that was put back; where the file that was there is now, None when there was none;
    and what was being typed, which belongs to that file and is kept beside it."""

    source: Path
    set_aside: Path | None
    typed: list[Path]


def restore(
    book_path: Path,
    copy: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    of_another: bool = False,
) -> Restored | None:
    """Put a copy in the place of a book that is not open. None when it was cancelled.

    The copy stays where it is and is looked through first. The file that is there, with its log,
    is kept among the copies of the book under a name of its own; a damaged one as it is. Nothing
    changes under the name of the book until the very end, and then at once. A copy of an older
    version is brought up to date when it is opened.

    Raises Trouble, with all as it was, when the copy is damaged, from a newer version or, unless
    `of_another`, of another book; when either file is open; when there is no room.
    """
    file, copy = paths.real_file(Path(book_path).absolute()), Path(copy).absolute()
    number = _refuse(file, copy, of_another)
    made = file.with_name(f".{os.urandom(8).hex()}{MAKING}")

    report = until(cancelled, progress)
    try:
        with file_troubles(file):
            if not file.parent.exists():
                paths.make_private(file.parent)
            replacing.copy_raw(copy, made, counting(copy.stat().st_size, report))
            inside = look_into(made, cancelled, copy.name)
            report(1, 1)
            if not inside.is_whole:
                raise Trouble(inside.trouble)
            replacing.make_single(made)
            aside = _keep_aside(file, number, report)
            try:
                report(1, 1)
                replacing.refuse_if_open(file)
                typed = _copy_typed(file, aside)
            except BaseException:
                if aside is not None:
                    _forget(aside)
                raise
            # From here on it is not forgotten: it alone may have what the log of the file said.
            replacing.put_in_place(made, file)
        for ending in DRAFTS if aside is not None else ():
            remove_file(file.with_name(file.name + ending))
    except Cancelled:
        return None
    finally:
        _forget(made)
    return Restored(copy, aside, typed)


def _refuse(file: Path, copy: Path, of_another: bool) -> str:
    """The number of the book; Trouble where it may not be replaced by this copy."""
    with file_troubles(copy):
        if copy.is_dir():
            raise Trouble(translate("Book", "%1 is a folder, not a customer book.", copy.name))
        copy.stat()
    if is_open_here(copy):
        raise Trouble(
            translate("Backup", "%1 is open here. Choose a backup that is not open.", copy.name)
        )
    with file_troubles(file):
        if file.exists() and file.samefile(copy):
            raise Trouble(
                translate("Backup", "%1 is the book itself, not a backup of it.", copy.name)
            )
        replacing.refuse_if_open(file)
    number, theirs = "", number_in(copy)
    if file.exists():  # a damaged one may not say its number any more
        number = number_in(file) or recall(file).number
    if number and theirs and number != theirs and not of_another:
        raise Trouble(
            translate("Backup", "%1 is a backup of another book, not of %2.", copy.name, file.name)
        )
    return number or theirs


def _keep_aside(file: Path, number: str, report: Progress) -> Path | None:
    if not file.exists():
        return None
    now = utc_now()
    aside = copies.free_name(copies.folder_of(file, number), file, now, RESTORE)
    try:
        count = counting(file.stat().st_size, report)
        replacing.keep_aside(file, aside, copies.note_of(now, RESTORE), count)
    except BaseException:
        _forget(aside)
        raise
    return aside


def _forget(path: Path) -> None:
    for end in ("", *replacing.LOGS, "-shm", *DRAFTS):
        with contextlib.suppress(OSError):
            remove_file(path.with_name(path.name + end))


def _copy_typed(file: Path, aside: Path | None) -> list[Path]:
    """What was being typed names customers of the file that goes: ids of others in the copy."""
    kept: list[Path] = []
    for ending in DRAFTS:
        typed = file.with_name(file.name + ending)
        if aside is not None and typed.exists():
            there = aside.with_name(aside.name + ending)
            patiently(partial(shutil.copyfile, typed, there))
            paths.keep_private(there)
            kept.append(there)
    return kept
