"""The strip at the foot of the window: what stays true; what happened is told by a toast."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit.labels import one_line, plain_hint
from kehuapp.ui.work.session import Session

HEIGHT = 31
_MOST = 60  # characters of a reminder


def remind(window: QWidget, visit: int, said: str, show: Callable[[], object]) -> None:
    """Keep at the foot of a window what one was reminded of (visit 0: the day)."""
    for bar in window.findChildren(StatusBar):
        bar.remind(visit, said, show)


def forget(window: QWidget, visit: int) -> None:
    """It was looked at."""
    for bar in window.findChildren(StatusBar):
        bar.forget(visit)


class StatusBar(QFrame):
    """A mark while the book is the sample shop, and the widgets that commands offer for it."""

    own_requested = Signal()  # whoever looks at the sample begins a book of their own

    def __init__(self, session: Session, *widgets: QWidget) -> None:
        super().__init__()
        self.setProperty("panel", "sidebar")
        self.setFixedHeight(HEIGHT)
        self._session = session
        self.sample = QLabel(self)
        self.sample.setProperty("role", "sample")
        self.own = QPushButton(self)
        self.own.setProperty("link", "true")
        self.own.setCursor(Qt.CursorShape.PointingHandCursor)
        self.own.clicked.connect(self.own_requested)
        # What one was reminded of and has not looked at, with what shows it.
        self._waiting: dict[int, tuple[str, Callable[[], object]]] = {}
        self.reminder = QPushButton(self)
        self.reminder.setProperty("link", "true")
        self.reminder.setCursor(Qt.CursorShape.PointingHandCursor)
        self.reminder.clicked.connect(lambda: next(iter(self._waiting.values()))[1]())
        self.reminder.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(12)
        for part in (self.sample, self.own):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.reminder)
        for widget in widgets:
            row.addWidget(widget)
        self.retranslate()
        self._show_sample()
        session.changed.connect(self._on_changed)

    def retranslate(self) -> None:
        """Speak the language of now."""
        self._say_sample()
        self.sample.setToolTip(
            translate("MainWindow", "Sample data: every person, shop and figure is invented.")
        )
        self.own.setText(translate("MainWindow", "Start my own book…"))

    def remind(self, visit: int, said: str, show: Callable[[], object]) -> None:
        """Keep what one was reminded of until it is looked at, the latest in front."""
        self._waiting.pop(visit, None)
        self._waiting = {visit: (said, show), **self._waiting}
        self._show_reminder()

    def forget(self, visit: int) -> None:
        """It was looked at."""
        self._waiting.pop(visit, None)
        self._show_reminder()

    def _show_reminder(self) -> None:
        told = [said for said, _show in self._waiting.values()]
        more = translate("MainWindow", "%n more", n=len(told) - 1) if len(told) > 1 else ""
        said = told[0] if told else ""
        self.reminder.setText(one_line(words.with_aside(said, more), _MOST))
        self.reminder.setToolTip(plain_hint("\n".join(told)))
        self.reminder.setVisible(bool(told))

    def _say_sample(self) -> None:
        """That it is the sample, and on which day it lives: what is done there is done on that."""
        settings = load_settings(self._session.book)
        said = translate("MainWindow", "Sample data")
        if settings.fixed_today:
            day = words.short_day(settings.today(), settings.today())
            said = " · ".join((said, translate("MainWindow", "its day is %1", day)))
        self.sample.setText(said)

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything:
            self._show_sample()

    def _show_sample(self) -> None:
        is_sample = load_settings(self._session.book).sample
        if is_sample:
            self._say_sample()
        for part in (self.sample, self.own):
            part.setVisible(is_sample)
