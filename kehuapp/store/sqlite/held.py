"""A book's file, held open while this process has connections to it; it is never written here.

What stands under its name is compared with it. On POSIX the locks of a process on a file end when
any handle of it is closed, so a handle of a book is never closed while SQLite has the book open,
and nobody else opens one. https://www.sqlite.org/howtocorrupt.html (2.2)
"""

import contextlib
import os
import threading
from pathlib import Path

from kehuapp.errors import Trouble
from kehuapp.i18n import translate

_lock = threading.Lock()
_held: dict[tuple[int, int], "Held"] = {}


class Held:
    """The file that stood under a name when it was opened."""

    def __init__(self, handle: int, about: os.stat_result) -> None:
        self.key = (about.st_dev, about.st_ino)
        self._handles = [handle]
        self.users = 0

    def read(self, start: int, length: int) -> bytes:
        """Bytes of the raw file; fewer where it is shorter."""
        if hasattr(os, "pread"):
            return os.pread(self._handles[0], length, start)
        with _lock:  # on Windows
            os.lseek(self._handles[0], start, os.SEEK_SET)
            return os.read(self._handles[0], length)

    def copy_to(self, target: Path) -> None:
        """Copy the raw file; OSError where that cannot be."""
        with target.open("xb") as file:
            while part := self.read(file.tell(), 1 << 20):
                file.write(part)

    def about(self) -> os.stat_result:
        """Size, links and times of the file, whatever it is called now."""
        return os.fstat(self._handles[0])

    def is_at(self, path: Path) -> bool:
        """Whether it still stands under this name; OSError when that cannot be told."""
        try:
            about = os.stat(path)
        except (FileNotFoundError, NotADirectoryError):
            return False
        return (about.st_dev, about.st_ino) == self.key

    def keep_too(self, handle: int) -> None:
        """A second handle of the same file: it may not be closed before the first."""
        self._handles.append(handle)

    def close(self) -> None:
        for handle in self._handles:
            os.close(handle)


def hold(path: Path) -> Held:
    """Hold the file of this name until `let_go`; OSError when it cannot be read."""
    with _lock:
        about = os.stat(path)
        found = _held.get((about.st_dev, about.st_ino))
        if found is None:
            handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            about = os.fstat(handle)
            found = _held.get((about.st_dev, about.st_ino))
            if found is None:
                found = Held(handle, about)
                _held[found.key] = found
            else:  # it was renamed in between
                found.keep_too(handle)
        found.users += 1
        return found


def is_open_here(path: Path) -> bool:
    """Whether this is a book that is open in this process, or the log of one."""
    with contextlib.suppress(OSError):
        whole = path.resolve()
        for end in ("", "-wal", "-shm"):
            if whole.name.endswith(end):
                about = os.stat(whole.with_name(whole.name.removesuffix(end)))
                if (about.st_dev, about.st_ino) in _held:
                    return True
    return False


def refuse_open_book(path: Path) -> None:
    """Trouble for a file that is a book open here, or its log, before somebody reads it as any
    other file or writes over it."""
    if is_open_here(path):
        raise Trouble(
            translate(
                "Book",
                "%1 is the customer book that is open here. Choose another file.",
                path.name,
            )
        )


def let_go(held: Held) -> None:
    """Close it when nobody else of this process holds it."""
    with _lock:
        held.users -= 1
        if held.users == 0:
            del _held[held.key]
            held.close()
