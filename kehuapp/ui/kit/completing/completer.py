"""A field of a form that completes what is typed; what there is to choose it is told."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kehuapp.ui.kit.completing.completion import Choice, Completion

Find = Callable[[str], Sequence[Choice]]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Completer(QObject):
    """Up and down choose, Enter, Tab or a click takes, Esc closes the list alone.

    What is marked is taken first and never saves the form. Of what is new, or where all that there
    is stands written out already, Enter is the form's: there is nothing left to complete.
    """

    taken = Signal(object)  # the key of what was chosen

    def __init__(self, field: QLineEdit, place: QWidget, find: Find) -> None:
        super().__init__(field)
        self._field, self._find = field, find
        self.list = Completion(place)
        self.list.taken.connect(self._take)
        field.textEdited.connect(self._offer)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._field or not self.list.serves(self._field):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            self.list.hide()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)  # the list's before the form's
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key: Any = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self.list.hide()
            return True
        if key in _ENTER or key == Qt.Key.Key_Tab:
            return self._take() and key in _ENTER
        return False

    def _take(self) -> bool:
        """Whether something was completed."""
        choice = self.list.chosen()
        self.list.hide()
        if choice is None or choice.is_new:
            return False
        self._field.setText(choice.text)
        self.taken.emit(choice.key)
        return True

    def _offer(self, typed: str) -> None:
        found = self._find(typed) if typed.strip() else ()
        if all(choice.is_new or choice.text == typed.strip() for choice in found):
            self.list.hide()
        else:
            self.list.offer(self._field, typed, found)
