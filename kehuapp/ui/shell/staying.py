"""Whether the program goes on beside the clock when its window is closed; reminding is elsewhere.

What a session is reminded of is in ui.reminders, which is read once the window is painted.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kehuapp.errors import Trouble
from kehuapp.ui.shell import status_bar
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.ui.reminders.reminders import Reminders

LEAVE, STAY, NEITHER = "leave", "stay", "neither"


class Staying(QObject):
    """One a window, which is brought to the front by `show`; `reminders` are those of its session,
    None before they begin."""

    visit_requested = Signal(int)

    def __init__(self, window: QWidget, show: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._show = window, show
        self._leaves = self._is_paused = False
        self.reminders: Reminders | None = None

    def begin(self, session: Session) -> None:
        """Remind of this session's book from now on."""
        self._forget_gone()
        if self.reminders is not None and self.reminders.parent() is session:
            return
        from kehuapp.ui.reminders.reminders import Reminders  # not at a start

        try:
            self.reminders = Reminders(session)
        except Trouble:  # the book was lost while the window was painted: whoever works on hears
            return
        self.reminders.window_requested.connect(lambda: self._show())
        self.reminders.day_requested.connect(lambda: self._show_day(session))
        self.reminders.leaving_requested.connect(self.leave)
        self.reminders.told.connect(
            lambda said, visit: status_bar.remind(
                self._window, visit, said, lambda: self._show_reminded(session, visit)
            )
        )
        self.reminders.shown_requested.connect(lambda visit: self._show_reminded(session, visit))
        self.reminders.look()

    def _forget_gone(self) -> None:
        """The session of a book that was shown before took its reminders along."""
        if self.reminders is not None and not isValid(self.reminders):
            self.reminders = None

    def begins_hidden(self, session: Session) -> bool:
        """Wait beside the clock without being shown; False where no icon would open the window."""
        self.begin(session)
        if self.reminders is None or self.reminders.icon is None:
            return False
        QApplication.setQuitOnLastWindowClosed(False)
        return True

    def on_close(self) -> str:
        """LEAVE, STAY beside the clock, or NEITHER: it was asked and not said."""
        self._forget_gone()
        application = QGuiApplication.instance()
        is_system = isinstance(application, QGuiApplication) and application.isSavingSession()
        if self._leaves or is_system or self.reminders is None:
            return LEAVE
        keeps = self.reminders.keeps(self._window)
        return NEITHER if keeps is None else STAY if keeps else LEAVE

    def pause(self) -> None:
        """Tell nothing while the window is locked."""
        self._is_paused = True
        self._forget_gone()
        if self.reminders is not None:
            self.reminders.pause()

    def go_on(self) -> None:
        """Remind again."""
        self._is_paused = False
        self._forget_gone()
        if self.reminders is not None:
            self.reminders.go_on()

    def hide(self) -> None:
        """Only the icon stays; its menu, or a second start, shows the window again."""
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()

    def on_shown(self) -> None:
        """The program ends with its window again."""
        QApplication.setQuitOnLastWindowClosed(True)

    def leave(self) -> None:
        """End the program, whatever would stay."""
        self._leaves = True
        if not self._window.close():
            self._leaves = False
        elif not QApplication.quitOnLastWindowClosed():  # nothing was shown that could be the last
            QApplication.quit()

    def _show_reminded(self, session: Session, visit: int) -> None:
        """Show the visit of which one was reminded, 0: the day."""
        if self._is_paused:
            self._show()
            return
        status_bar.forget(self._window, visit)
        if visit:
            self.visit_requested.emit(visit)
        else:
            self._show_day(session)

    def _show_day(self, session: Session) -> None:
        self._show()
        if not self._is_paused:
            session.go("today")
