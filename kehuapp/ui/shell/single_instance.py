"""One window a book: a second start rings at the first, which comes to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 500


def ring(book: Path) -> bool:
    """Ask the window that has `book` open to come to the front; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(book))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.disconnectFromServer()
    return True


def _name(book: Path) -> str:
    return "kehuapp-" + hashlib.sha256(str(book.resolve()).encode()).hexdigest()[:24]


class DoorBell(QObject):
    """Listens for one book at a time."""

    rang = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def listen(self, book: Path) -> None:
        """Answer for `book` from now on, and for no other."""
        self._server.close()
        # A program that crashed leaves its name behind; whoever is alive was asked before.
        QLocalServer.removeServer(_name(book))
        self._server.listen(_name(book))

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    def _answer(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
            self.rang.emit()
