"""One window a book: a second start rings at the first, which comes to the front."""

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Signal

from kehuapp.ui.work import later

if TYPE_CHECKING:  # takes as long to load as a tenth of the start: only when somebody rings
    from PySide6.QtNetwork import QLocalServer

_PATIENCE_MS = 500


def ring(book: Path) -> bool:
    """Ask the window that has `book` open to come to the front; False when there is none."""
    address = _address(book)
    if os.name == "posix" and not os.path.exists(address):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.disconnectFromServer()
    return True


def _address(book: Path) -> str:
    """A name, or where names are files the path to it."""
    name = "kehuapp-" + hashlib.sha256(str(book.resolve()).encode()).hexdigest()[:24]
    return f"{QDir.tempPath()}/{name}" if os.name == "posix" else name


class DoorBell(QObject):
    """Listens for one book at a time."""

    rang = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book: Path | None = None
        self._server: QLocalServer | None = None

    def listen(self, book: Path) -> None:
        """Answer for `book`, and for no other, as soon as the window is painted."""
        self.close()
        self._book = book
        later.after_painting(self, self._listen)

    def close(self) -> None:
        """Answer no more."""
        self._book = None
        if self._server is not None:
            self._server.close()

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
