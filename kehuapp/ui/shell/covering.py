"""Locking the window: what is typed is kept, everything is covered, and the book is closed.

What is shown behind the lock page stays as it was, hidden, so that it is there again afterwards.
When nobody is there is seen in ui.work.locks; passwords are `store.locking`'s.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QMessageBox, QWidget
from shiboken6 import isValid

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit import toast
from kehuapp.ui.shell.staying import Staying
from kehuapp.ui.work import crash_dialog, tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.ui.shell.lock_page import LockPage
    from kehuapp.ui.work.locks.idle_watch import IdleWatch

_BETWEEN_LOOKS_MS = 50


class Covering(QObject):
    """One a window; `page` stands over it while it is locked. `keep` writes what is typed."""

    _session: Session
    _commands: Commands

    def __init__(self, window: QMainWindow, staying: Staying, keep: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._staying, self._keep = window, staying, keep
        self.page: LockPage | None = None
        self._is_of_file = False  # the password; else it is of the screen
        self.is_closed = False  # the book, and its key is forgotten
        self.idle: IdleWatch | None = None  # as long as it is wished
        self._aside: list[QDialog] = []  # what stood in front, hidden
        self._focus: QWidget | None = None
        self._closing = QTimer(self)
        self._closing.setInterval(_BETWEEN_LOOKS_MS)
        self._closing.timeout.connect(self._close_when_quiet)

    @property
    def is_locked(self) -> bool:
        """Whether only the lock page is shown."""
        return self.page is not None

    def follow(self, session: Session, commands: Commands) -> None:
        """Lock this session from now on, when it is wished or nobody is there."""
        self._session, self._commands = session, commands
        commands.locks.lock_requested.connect(self.lock)
        session.changed.connect(self._on_changed)
        self._watch()

    def lock(self) -> None:
        """Cover the window at once, and close the book as soon as nothing works on it any more."""
        if self.is_locked:
            return
        check = self._find_check()
        if check is None:
            said = translate(
                "Lock", "Nothing can be locked without a password. Set one here first."
            )
            toast.hint(self._window, said)
            self._session.go("settings", "lock")
            return
        self._cover(check)
        if self._is_of_file:
            self._closing.start()
            self._close_when_quiet()

    def _find_check(self) -> "partial[None] | None":
        """What tries a password; that of the file goes before that of the screen."""
        from kehuapp.store import locking
        from kehuapp.ui.work.locks import screen_password

        book = self._session.book
        self._is_of_file = locking.has_password(book.file)
        if self._is_of_file:
            return partial(locking.unlock, book.file)
        kept = self._session.preferences.screen_password(book.path)
        return partial(screen_password.check, kept) if kept else None

    def _lock_by_itself(self) -> None:
        if self._find_check() is None:
            self._watch()
        else:
            self.lock()

    def _cover(self, check: "partial[None]") -> None:
        from kehuapp.ui.shell.lock_page import LockPage

        book = self._session.book
        self._keep()
        self._commands.locks.remove_opened()
        if self.idle is not None:
            self.idle.end()
        self._focus = QApplication.focusWidget()
        self.page = LockPage(load_settings(book).shop or book.path.stem, check, self._window)
        self.page.unlocked.connect(self._unlock)
        self._staying.pause()
        self._show_window(False)
        for other in QApplication.topLevelWidgets():
            if other.isVisible():
                self._put_aside(other)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        self.page.show()
        self.page.raise_()
        self.page.asked.setFocus()

    def _show_window(self, on: bool) -> None:
        self._window.setAcceptDrops(on)
        self._window.menuBar().setVisible(on)
        stage = self._window.centralWidget()
        if stage is not None:
            stage.setVisible(on)

    def _put_aside(self, other: QWidget) -> None:
        """Hide what stands in front of the window. What asks something in between is answered as
        with Esc, as whoever asked waits for it."""
        if isinstance(other, QMenu):
            other.close()
        elif isinstance(other, QDialog) and _is_waited_for(other):
            other.reject()
        elif isinstance(other, QDialog):
            self._aside.append(other)
            other.hide()

    def _close_when_quiet(self) -> None:
        """What runs, an import say, is not broken off: it goes on behind the page."""
        if self.page is None or self.is_closed:
            self._closing.stop()
            return
        if tasks.is_busy():
            return
        from kehuapp.store import locking

        self._closing.stop()
        book = self._session.book
        self._commands.books.is_saving = True  # nobody looks after its file meanwhile
        book.put_away(translate("Lock", "%1 is locked with a password.", book.path.name))
        locking.lock_all()
        self.is_closed = True

    def _unlock(self) -> None:
        """Show everything as it was, and what others wrote meanwhile."""
        page = self.page
        assert page is not None
        self.page = None
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        if self.is_closed:
            self._session.book.put_away("")
            self._commands.books.is_saving = self.is_closed = False
        page.hide()
        page.deleteLater()
        self._show_window(True)
        for dialog in self._aside:
            if isValid(dialog):
                dialog.show()
        self._aside.clear()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self._staying.go_on()
        try:
            self._session.changed.emit(Changes(everything=True))
        except Trouble as trouble:
            toast.say(self._window, str(trouble))
        self._watch()

    def _on_changed(self, changes: Changes) -> None:
        if changes.session == "desk" and not self.is_locked:
            self._watch()

    def _watch(self) -> None:
        """Count the minutes anew, if any are wished."""
        minutes = self._session.preferences.lock_minutes()
        if minutes and self.idle is None:
            from kehuapp.ui.work.locks.idle_watch import IdleWatch

            self.idle = IdleWatch(self)
            self.idle.is_time.connect(self._lock_by_itself)
        if self.idle is not None:
            self.idle.begin(minutes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is locked no key of the window works, and nothing comes in front of the page."""
        if event.type() == QEvent.Type.Shortcut:
            return True
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QDialog)
            and not isinstance(watched, (QMessageBox, crash_dialog.CrashDialog))
        ):
            QTimer.singleShot(0, watched, partial(self._put_aside_later, watched))
        return super().eventFilter(watched, event)

    def _put_aside_later(self, dialog: QDialog) -> None:
        if self.is_locked and isValid(dialog) and dialog.isVisible():
            self._put_aside(dialog)


def _is_waited_for(dialog: QDialog) -> bool:
    """Whether some line of ours goes on only when it is answered: hidden, it would be for ever."""
    from kehuapp.ui.kit.windows.choosing import is_choosing

    kinds = QMessageBox, crash_dialog.CrashDialog
    return (
        isinstance(dialog, kinds) or is_choosing(dialog) or dialog.inherits("QAbstractPrintDialog")
    )
