"""One window a book: who has claimed it, and the bell at which a second start rings.

A claim is a lock of the system, which ends with its process; the bell is there a moment later.
"""

import contextlib
import hashlib
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Signal

from kehuapp import paths
from kehuapp.ui.work import later

if TYPE_CHECKING:  # takes as long to load as a tenth of the start: only when somebody rings
    from PySide6.QtNetwork import QLocalServer

_ANSWER_MS = 500
_START_SECONDS = 20.0  # in which a window that has claimed its book has a bell, on an old PC too


class Claim:
    """A window's right to a book, until it is given back or the process ends."""

    def __init__(self) -> None:
        self._handles: dict[str, int] = {}

    def take(self, key: str) -> bool:
        """Lock one name of a book; False when another window has it."""
        if key in self._handles:
            return True
        folder = paths.state_folder() / "windows"
        try:
            paths.make_private(folder)
            handle = os.open(folder / key, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True  # nowhere to write: better two windows than none
        if not _lock(handle):
            os.close(handle)
            return False
        self._handles[key] = handle
        return True

    def give_back(self) -> None:
        """Let others open the book."""
        for handle in self._handles.values():
            os.close(handle)
        self._handles.clear()


def _lock(handle: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a home on a server that knows no locks
        pass
    return True


def claim(book: Path) -> Claim | None:
    """The right to show this book, or None when another window has it.

    A book is its file, whatever it is called; one that is about to be made is known by its name.
    """
    made = Claim()
    if made.take(_name_key(book)) and complete(made, book):
        return made
    made.give_back()
    return None


def complete(made: Claim, book: Path) -> bool:
    """Claim the file as well, which perhaps was not there before; False when another was faster."""
    key = _file_key(book)
    return key is None or made.take(key)


def ring(book: Path) -> bool:
    """Ask the window that has `book` open to come to the front; False when there is none."""
    address = _address(book)
    if os.name == "posix" and not os.path.exists(address):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_ANSWER_MS):
        return False
    socket.disconnectFromServer()
    return True


def ring_until_heard(book: Path) -> bool:
    """Ring at a window that has claimed `book` and may be starting still; False when it is mute."""
    until = time.monotonic() + _START_SECONDS
    while not ring(book):
        if time.monotonic() > until:
            return False
        time.sleep(0.1)
    return True


def _name_key(book: Path) -> str:
    return hashlib.sha256(str(book.resolve()).encode("utf-8", "replace")).hexdigest()[:24]


def _file_key(book: Path) -> str | None:
    with contextlib.suppress(OSError):
        about = os.stat(book)
        return f"{about.st_dev:x}-{about.st_ino:x}"
    return None


def _address(book: Path) -> str:
    """A name, or where names are files the path to it."""
    name = f"kehuapp-{_file_key(book) or _name_key(book)}"
    return f"{QDir.tempPath()}/{name}" if os.name == "posix" else name


class DoorBell(QObject):
    """Listens for one book at a time, and keeps the claim to it."""

    rang = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book: Path | None = None
        self._claim: Claim | None = None
        self._server: QLocalServer | None = None

    def listen(self, book: Path, given: Claim | None = None) -> None:
        """Answer for `book`, and for no other, as soon as the window is painted."""
        self.close()
        self._book, self._claim = book, given or claim(book)
        later.after_painting(self, self._listen)

    def close(self) -> None:
        """Answer no more."""
        self._book = None
        if self._server is not None:
            self._server.close()
        if self._claim is not None:
            self._claim.give_back()
            self._claim = None

    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        if self._book is None:
            return
        if self._server is None:
            self._server = QLocalServer(self)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self._answer)
        self._server.close()
        address = _address(self._book)
        # A program that crashed leaves its name behind; whoever is alive was asked before.
        QLocalServer.removeServer(address)
        self._server.listen(address)

    def _answer(self) -> None:
        assert self._server is not None
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
            self.rang.emit()
