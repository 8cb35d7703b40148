"""Copies that the program makes by itself, here and in a second place, and which of them go.

When one is due is known here; who asks, and when, is the window's or the command line's.
"""

import contextlib
import errno
import os
import shutil
import stat
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kehuapp import paths
from kehuapp.disk import remove_file, replace_file
from kehuapp.errors import BookLost, Trouble
from kehuapp.i18n import translate
from kehuapp.paths import SUFFIX
from kehuapp.store.backups import copies, rotation
from kehuapp.store.backups.cancelling import Cancelled, counting, until
from kehuapp.store.backups.copies import (
    IMPORT,
    Copy,
    find_copies,
    folder_name,
    folder_of,
    look_into,
)
from kehuapp.store.backups.memory import Memory, recall, remember
from kehuapp.store.backups.removing import remove_copy
from kehuapp.store.database import Book
from kehuapp.store.engine import Progress
from kehuapp.store.sqlite import replacing
from kehuapp.store.sqlite.troubles import file_troubles
from kehuapp.store.stamps import utc_now

#: An import of so many customers, or of more rows, is preceded by a copy.
MANY_CUSTOMERS, MANY_ROWS = 50, 500
_SPARE = 16 * 2**20  # bytes that are left free
_FORGOTTEN_SECONDS = 3600
_PART = 1 << 20  # bytes compared at a time


def is_due(last: str, now: str, zone: str) -> bool:
    """Whether no copy was made on this day of the shop; one from the future is none of today."""
    if not last:
        return True
    with contextlib.suppress(ValueError):
        return _day(last, zone) != _day(now, zone)
    return True


def _day(instant: str, zone: str) -> str:
    local = datetime.fromisoformat(instant).astimezone(ZoneInfo(zone))
    return local.date().isoformat()


def keep_copy(
    book: Book,
    reason: str,
    zone: str,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    now: str | None = None,
) -> Path | None:
    """Make a checked copy in the folder of the book's copies, and take out those whose turn is
    over. None when it was cancelled.

    Raises Trouble, and remembers why, when there is no room or the book is damaged; all older
    copies stay then.
    """
    now = now or utc_now()
    number = book.number
    folder = folder_of(book.file, number)
    try:
        with file_troubles(folder):
            paths.make_private(paths.backups_folder())
            paths.make_private(folder)
            _clear_leftovers(folder)
            _look_for_room(folder, _size_of(book))
            made = copies.free_name(folder, book.file, now, reason)
            book.engine.copy_to(made, until(cancelled, progress), copies.note_of(now, reason))
    except Cancelled:
        return None
    except BookLost:  # which is said of the book
        raise
    except Trouble as trouble:
        remember(book.file, trouble=str(trouble))
        raise
    remember(book.file, at=now, trouble="", number=number)
    take_out(book.file, number, folder, now, zone, made)
    return made


def keep_before_import(
    book: Book,
    zone: str,
    *,
    customers: int = 0,
    rows: int = 0,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> str:
    """Make a copy before an import of size. What kept it from being made is a sentence for the
    report, and no reason not to import: the import is one step that can be undone."""
    if customers < MANY_CUSTOMERS and rows <= MANY_ROWS:
        return ""
    try:
        keep_copy(book, IMPORT, zone, progress, cancelled)
    except BookLost:
        raise
    except Trouble as trouble:
        return translate("Backup", "No backup was made before it: %1", trouble)
    return ""


def take_out(
    book_file: Path, number: str, folder: Path, now: str, zone: str, newest: Path | None = None
) -> list[Path]:
    """Delete the copies in a folder whose turn is over, but only after one that is known to be
    whole (`newest`, as it was just looked through); their paths."""
    found = find_copies(book_file, number, [folder])
    broken = {copy.path for copy in found if not copies.number_in(copy.path)}
    gone: list[Path] = []
    if newest is None or newest not in {copy.path for copy in found}:
        return gone
    for copy in rotation.surplus(found, now, zone, broken):
        with contextlib.suppress(OSError):  # somebody looks at it: it goes the next time
            remove_copy(copy.path)
            gone.append(copy.path)
    return gone


def bring_to_second(
    book: Book,
    zone: str,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    now: str | None = None,
) -> Memory:
    """Bring the copies of a book that its second place lacks there, the newest first, and take out
    those there whose turn is over; what is remembered now.

    What keeps it from that is remembered as `second_trouble`, or as `second_away` where the place
    is not there, and nothing raised.
    """
    now, number = now or utc_now(), book.number
    known = recall(book.file)
    if not known.second:
        return known
    place = Path(known.second)
    try:
        with file_troubles(place):
            if _is_away(place):
                return _remember_away(book, place)
            folder = place / folder_name(book.file, number)
            folder.mkdir(mode=0o700, exist_ok=True)
            _clear_leftovers(folder)
            here = find_copies(book.file, number, [folder_of(book.file, number)])
            damaged = _bring_lacking(here, folder, _turn(here, now), progress, cancelled)
            newest = next((folder / c.path.name for c in here if c.path.name not in damaged), None)
            take_out(book.file, number, folder, now, zone, newest)
    except Cancelled:
        return known
    except Trouble as trouble:
        if _is_away(place):  # it was taken out meanwhile
            return _remember_away(book, place)
        return remember(book.file, second_trouble=str(trouble), second_away="")
    said = ""
    if damaged:
        said = translate(
            "Backup",
            "%n backup(s) on this computer are damaged, %1 among them. The others are there.",
            damaged[0],
            n=len(damaged),
        )
    return remember(book.file, second_at=now, second_trouble=said, second_away="")


def _remember_away(book: Book, place: Path) -> Memory:
    said = translate("Backup", "%1 is not there.", place)
    return remember(book.file, second_trouble="", second_away=said)


def _is_away(place: Path) -> bool:
    """Whether a stick is out or a network does not answer; a disk that refuses is there."""
    try:
        return not stat.S_ISDIR(place.stat().st_mode)
    except OSError as error:
        return error.errno not in (errno.EIO, errno.EACCES, errno.EPERM)


def _turn(here: list[Copy], now: str) -> Path | None:
    """The copy that is compared byte by byte today: each has its turn, and no day takes long."""
    day = datetime.fromisoformat(now).toordinal()
    return here[day % len(here)].path if here else None


def _bring_lacking(
    here: list[Copy],
    folder: Path,
    turn: Path | None,
    progress: Progress | None,
    cancelled: Callable[[], bool],
) -> list[str]:
    """Bring what is not there, or not as it is here; names of those that are damaged here."""
    damaged = []
    for copy in here:
        target = folder / copy.path.name
        if _is_there(copy, target, cancelled if copy.path == turn else None):
            continue
        inside = look_into(copy.path, cancelled)
        if cancelled():
            raise Cancelled
        if inside.is_whole or inside.is_locked:
            _bring(copy, target, progress, cancelled)
        else:  # the one there may be whole
            damaged.append(copy.path.name)
    return damaged


def _is_there(copy: Copy, target: Path, cancelled: Callable[[], bool] | None) -> bool:
    """Whether a file is like a copy: by its size, and byte by byte where that is its turn."""
    if not target.exists() or target.stat().st_size != copy.size:
        return False
    return cancelled is None or _is_same(copy.path, target, cancelled)


def _is_same(copy: Path, target: Path, cancelled: Callable[[], bool]) -> bool:
    with copy.open("rb") as one, target.open("rb") as other:
        while part := one.read(_PART):
            if cancelled():
                raise Cancelled
            if part != other.read(_PART):
                return False
    return True


def _bring(
    copy: Copy, target: Path, progress: Progress | None, cancelled: Callable[[], bool]
) -> None:
    """Copy a copy and look through what came of it."""
    _look_for_room(target.parent, copy.size)
    new = target.with_name(target.name + "-new")
    try:
        remove_file(new)
        count = counting(copy.size, until(cancelled, progress))
        replacing.copy_raw(copy.path, new, count)
        inside = look_into(new, cancelled, target.name)
        if cancelled():
            raise Cancelled
        # One with another password cannot be looked into.
        if not (inside.is_whole or (inside.is_locked and _is_same(copy.path, new, cancelled))):
            raise Trouble(inside.trouble)
        replace_file(new, target)
    finally:
        with contextlib.suppress(OSError):  # the stick is gone
            remove_file(new)


def _size_of(book: Book) -> int:
    size = 0
    for end in ("", "-wal"):
        with contextlib.suppress(OSError):
            size += os.stat(book.file.with_name(book.file.name + end)).st_size
    return size


def _look_for_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed + _SPARE:
        raise Trouble(
            translate(
                "Backup",
                "There is no room for another backup in %1: it takes %2 MB, and %3 MB are free. "
                "The older backups stay as they are; free some space.",
                folder,
                f"{needed / 1_000_000:,.0f}",
                f"{free / 1_000_000:,.0f}",
            )
        )


def _clear_leftovers(folder: Path) -> None:
    """What a program that was killed left half written, an hour ago or longer; a book may be
    called new itself."""
    for left in folder.glob(f"*{SUFFIX}-new*"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _FORGOTTEN_SECONDS:
                remove_file(left)
