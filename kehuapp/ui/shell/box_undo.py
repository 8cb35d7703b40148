"""Lets Undo and Redo through a box in which nothing was typed; what they do say the commands."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class BoxUndo(QObject):
    """A box keeps these keys to itself, as it has text of its own to undo. One in which nothing was
    typed would make them do nothing at all, while the menu says that they undo a step.

    Where something can be done again somebody is just undoing what they typed: one press too many
    must not undo a step of the book.
    """

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        is_box = isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit)
        if is_box and now is not None and now.window() is self._window:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        keys = QKeySequence.StandardKey
        is_meant = event.matches(keys.Undo) or event.matches(keys.Redo)
        goes_through = is_meant and _is_untouched(watched)
        if goes_through:
            event.ignore()
        return goes_through


def _is_untouched(box: QObject) -> bool:
    if isinstance(box, QLineEdit):
        return not (box.isUndoAvailable() or box.isRedoAvailable())
    if isinstance(box, QPlainTextEdit | QTextEdit):
        document = box.document()
        return not (document.isUndoAvailable() or document.isRedoAvailable())
    return False
