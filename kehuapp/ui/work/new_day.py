"""Sees that another day has begun: at midnight, after a sleep, when the clock is set."""

from PySide6.QtCore import QEvent, QObject, QTimer

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.ui.work.session import Session

_MINUTE = 60_000  # a timer until midnight would sleep as long as the computer does


def watch(session: Session) -> "DayWatch":
    """Let everything of a session be read again when the day is another one."""
    return DayWatch(session)


class DayWatch(QObject):
    """Looks once a minute, and when the window comes to the front."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._settings = load_settings(session.book)
        self._day = self._settings.today()
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        session.changed.connect(self._on_changed)
        session.window.installEventFilter(self)

    def look(self) -> None:
        """Tell everybody if the day is another one, earlier or later."""
        day = self._settings.today()
        if day != self._day:
            self._day = day
            self._session.changed.emit(Changes(everything=True))

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything:  # the shop may be in another zone now
            self._settings = load_settings(self._session.book)
            self._day = self._settings.today()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.look()
        return super().eventFilter(watched, event)
