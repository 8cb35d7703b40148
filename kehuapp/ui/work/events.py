"""The one signal by which panes hear that the book changed; one object per window."""

from PySide6.QtCore import QObject, Signal


class Events(QObject):
    """`changed` carries a `Changes`; panes refresh from it and never from each other."""

    changed = Signal(object)
