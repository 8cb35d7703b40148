"""Faults of files by the system's numbers, and patience while another program holds one.

Never by its words, which are in the language of the system. What files are for is not known here.
"""

import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

T = TypeVar("T")

IN_USE = QT_TRANSLATE_NOOP("Book", "%1 is in use by another program. Close it there and try again.")
FULL = QT_TRANSLATE_NOOP(
    "Book",
    "There is no room left on the disk for %1. Nothing was changed; free some space and try again.",
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Book",
    "%1 may not grow any more: this disk or this computer sets a limit to the size of a file. "
    "Nothing was changed; copy the book to another disk and open it there.",
)
READ_ONLY = QT_TRANSLATE_NOOP(
    "Book",
    "%1 cannot be written: the file or its folder is read-only. "
    "Copy it to a folder of your own and open it there.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Book", "%1 is damaged or not a customer book. Restore your latest backup."
)
NO_PLACE = QT_TRANSLATE_NOOP(
    "Book", "%1 cannot be opened. Check whether its folder exists and may be written."
)
UNREADABLE = QT_TRANSLATE_NOOP(
    "Book",
    "%1 cannot be read at the moment: the disk does not answer. Check whether the stick or the "
    "network drive is still there; what was saved is not lost by this.",
)
UNWRITABLE = QT_TRANSLATE_NOOP(
    "Book",
    "%1 could not be written: the disk refused it. Nothing was changed; check whether the disk "
    "is full or the stick or the network drive is still there.",
)
_NOT_TAKEN = QT_TRANSLATE_NOOP(
    "Book",
    "%1 cannot be written: its folder is read-only, or the file is open in another program, "
    "Excel for example. Close it there, or choose another folder.",
)

#: By the name of the system's number (those that this system has).
_BY_ERRNO = {
    getattr(errno, name): words
    for words, names in (
        (FULL, "ENOSPC EDQUOT"),
        (TOO_LARGE, "EFBIG"),
        (READ_ONLY, "EROFS EACCES EPERM"),
        (IN_USE, "EBUSY ETXTBSY"),
        (UNREADABLE, "EIO ESTALE ENODEV ENXIO ENOTCONN EHOSTDOWN ETIMEDOUT"),
        (NO_PLACE, "ENOENT ENOTDIR EISDIR ENAMETOOLONG EEXIST EINVAL ELOOP"),
    )
    for name in names.split()
    if hasattr(errno, name)
}
#: By Windows' own number where Python's errno for it says less or something else
#: (https://learn.microsoft.com/windows/win32/debug/system-error-codes).
_BY_WINERROR = {
    5: READ_ONLY,  # ERROR_ACCESS_DENIED
    15: UNREADABLE,  # ERROR_INVALID_DRIVE
    19: READ_ONLY,  # ERROR_WRITE_PROTECT
    21: UNREADABLE,  # ERROR_NOT_READY: the stick is out, and Python says EACCES
    23: UNREADABLE,  # ERROR_CRC
    32: IN_USE,  # ERROR_SHARING_VIOLATION
    33: IN_USE,  # ERROR_LOCK_VIOLATION
    39: FULL,  # ERROR_HANDLE_DISK_FULL
    53: UNREADABLE,  # ERROR_BAD_NETPATH
    54: UNREADABLE,  # ERROR_NETWORK_BUSY
    55: UNREADABLE,  # ERROR_DEV_NOT_EXIST
    59: UNREADABLE,  # ERROR_UNEXP_NET_ERR
    64: UNREADABLE,  # ERROR_NETNAME_DELETED
    67: UNREADABLE,  # ERROR_BAD_NET_NAME
    112: FULL,  # ERROR_DISK_FULL
    121: UNREADABLE,  # ERROR_SEM_TIMEOUT
    223: TOO_LARGE,  # ERROR_FILE_TOO_LARGE
    1112: UNREADABLE,  # ERROR_NO_MEDIA_IN_DRIVE
    1117: UNREADABLE,  # ERROR_IO_DEVICE
    1167: UNREADABLE,  # ERROR_DEVICE_NOT_CONNECTED
    1222: UNREADABLE,  # ERROR_NO_NETWORK
    1231: UNREADABLE,  # ERROR_NETWORK_UNREACHABLE
    1232: UNREADABLE,  # ERROR_HOST_UNREACHABLE
    1295: FULL,  # ERROR_DISK_QUOTA_EXCEEDED
}

#: Access denied, sharing and lock violation: what a virus scanner, the indexer or OneDrive does to
#: a file for some milliseconds.
_HELD = {5, 32, 33}
_PART = 1 << 20  # bytes overwritten at a time
_WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.7)  # seconds, about 1.5 in all


def words_of(error: OSError) -> str | None:
    """One of the sentences above (of the context "Book") by its number; None for a bug."""
    by_system = _BY_WINERROR.get(getattr(error, "winerror", None) or 0)
    return by_system or _BY_ERRNO.get(error.errno or 0)


def sentence_of_writing(error: OSError, name: str) -> str:
    """Why a file that is meant for elsewhere (an export, a PDF) was not written."""
    words = words_of(error)
    if words == READ_ONLY:
        words = _NOT_TAKEN
    elif words not in (IN_USE, FULL, NO_PLACE):
        words = UNWRITABLE
    return translate("Book", words, name)


def patiently(act: Callable[[], T]) -> T:
    """Do something with a file, again for about 1.5 s while another program of Windows holds it."""
    for wait in _WAITS:
        try:
            return act()
        except OSError as error:
            if not _is_held(error):
                raise
        time.sleep(wait)
    return act()


def _is_held(error: OSError) -> bool:
    number = getattr(error, "winerror", None)
    if number is None:  # what opens a file in Python says on Windows only that
        return sys.platform == "win32" and error.errno == errno.EACCES
    return number in _HELD


def replace_file(new: Path | str, path: Path | str) -> None:
    """Let a finished file take the place of another; patient."""
    patiently(lambda: os.replace(new, path))


def remove_file(path: Path) -> None:
    """Delete a file; nothing when it is not there; patient."""
    patiently(lambda: path.unlink(missing_ok=True))


def wipe_file(path: Path) -> None:
    """Overwrite a file that nobody needs any more, and delete it; of one that has another name, as
    a backup by links has, only this name goes.

    A disk without moving parts may keep what was there all the same, and so may a folder that keeps
    versions.
    """
    if path.is_symlink():  # whosever that file is
        remove_file(path)
        return
    with path.open("rb+") as file:
        about = os.fstat(file.fileno())
        left = about.st_size if about.st_nlink == 1 else 0
        while left > 0:
            file.write(bytes(min(left, _PART)))
            left -= _PART
        file.flush()
        os.fsync(file.fileno())
    remove_file(path)
