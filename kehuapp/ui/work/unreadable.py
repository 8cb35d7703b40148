"""What is said when the book's file cannot be read just now: once, with what can be done."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from kehuapp.changes import Changes
from kehuapp.errors import BookAway, BookLost, BookTrouble
from kehuapp.i18n import translate
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

T = TypeVar("T")

#: What a window asks again so soon after somebody read the sentence was asked by painting it.
QUIET_SECONDS = 5.0


class _Said:
    """The box that is open, and what was said last: a row that is painted says it each time."""

    box: "QMessageBox | None" = None
    words = ""
    until = 0.0
    is_waiting = False  # to be said when Qt is back in its loop


def read_now(owner: QWidget, read: Callable[[], T], instead: T) -> T:
    """The answer of a short read for something that is being painted, which must not raise: where
    the file cannot be read this is said, and `instead` is painted."""
    try:
        return read()
    except BookTrouble as trouble:
        tell_later(trouble, owner)
        return instead


def tell_later(trouble: BookTrouble, owner: QWidget) -> None:
    """Say it when Qt is back in its loop: a box that opened inside of a painting would have that
    painted while it is being painted."""

    def say() -> None:
        _Said.is_waiting = False
        tell(trouble, owner.window() if shiboken6.isValid(owner) else None)

    if not _Said.is_waiting and not _is_open():
        _Said.is_waiting = True
        QTimer.singleShot(0, say)  # even if the owner is gone by then


def _is_open() -> bool:
    return _Said.box is not None and shiboken6.isValid(_Said.box)


def tell(trouble: BookTrouble, window: QWidget | None) -> None:
    """Say it in front of a window, unless it is being said or was only just, or the book is closed
    on purpose."""
    if isinstance(trouble, BookAway):
        return
    session = None if window is None else window.findChild(Session)
    if isinstance(trouble, BookLost) and session is not None:
        session.lost.emit(trouble)
        return
    from PySide6.QtWidgets import QMessageBox  # a start gets along without it

    words = str(trouble)
    if _is_open():
        return
    if words == _Said.words and time.monotonic() < _Said.until:
        return
    box = QMessageBox(window)
    box.setObjectName("unreadable")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("Unreadable", "The customer book"))
    box.setText(words)
    again = box.addButton(translate("Unreadable", "Try again"), QMessageBox.ButtonRole.AcceptRole)
    other = box.addButton(
        translate("Unreadable", "Open another book…"), QMessageBox.ButtonRole.ActionRole
    )
    box.addButton(QMessageBox.StandardButton.Close)
    _Said.box, _Said.words = box, words

    def answer() -> None:
        # Asked from the box: a window that this function held would die inside the box's own end.
        pressed, behind = box.clickedButton(), box.parentWidget()
        _Said.box, _Said.until = None, time.monotonic() + QUIET_SECONDS
        box.deleteLater()
        if pressed is again:
            _Said.until = 0.0  # whoever asks again wants to be answered again
            _read_again(behind)
        elif pressed is other and (action := _action(behind, "book_open")) is not None:
            action.trigger()

    box.finished.connect(answer)
    box.open()


def _read_again(window: QWidget | None) -> None:
    """Let every pane of the window read what it shows."""
    session = None if window is None else window.findChild(Session)
    if session is not None:
        session.changed.emit(Changes(everything=True))


def _action(window: QWidget | None, name: str) -> QAction | None:
    for place in (window, *QApplication.topLevelWidgets()):
        found = None if place is None else place.findChild(QAction, name)
        if found is not None:
            return found
    return None
