"""Lets the mouse's back button through where Qt's own views would take it for a click."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView


def let_back_through(view: QAbstractItemView) -> None:
    """Leave the back button over `view` to the window."""
    view.viewport().installEventFilter(_Through(view))


class _Through(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and event.button() == Qt.MouseButton.BackButton
        ):
            event.ignore()  # so that it goes on to what is around the view
            return True
        return super().eventFilter(watched, event)
