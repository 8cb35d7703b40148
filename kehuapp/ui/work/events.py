"""The one signal by which panes hear that the book changed; one object per window."""

from PySide6.QtCore import QObject, Signal

from kehuapp.store.database import Book


class Events(QObject):
    """`changed` carries a `Changes`; panes refresh from it and never from each other."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book: Book | None = None  # what the window shows: of another one nothing is told
