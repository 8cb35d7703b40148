"""Room that scrolls where the screen is too low for what is in it; what that is lives elsewhere."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from kehuapp.ui.kit.windows import placing

LEAST = 120  # pixels of height that are left of it on the lowest screen


class Room(QScrollArea):
    """Its window grows with what is in it, until the screen ends."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self._layout = layout
        self._inside = _Inside(self, layout)
        self._needed = 0
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def height_at(self, width: int) -> int:
        """How high what is in it is, if it is so wide."""
        if self._layout.hasHeightForWidth():
            return self._layout.totalHeightForWidth(width)
        return self._inside.sizeHint().height()

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self._inside.minimumSizeHint()
        return QSize(least.width(), min(least.height(), LEAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        """What appears in it moves the foot of the window down instead of out of sight."""
        needed = self.height_at(self.viewport().width())
        lacking = needed - self.viewport().height()
        grown, self._needed = needed > self._needed, needed
        window = self.window()
        if grown and lacking > 0 and window.isVisible() and not window.isMaximized():
            placing.fit(window, window.size() + QSize(0, lacking))


class _Inside(QWidget):
    """What is in the room: at the least as high as it is at the width of the room."""

    def __init__(self, room: Room, layout: QLayout) -> None:
        super().__init__()
        self._room = room
        self.setLayout(layout)

    def minimumSizeHint(self) -> QSize:
        # Qt's own is that of the least width, at which everything is wrapped.
        least = super().minimumSizeHint()
        shown = self._room.viewport().width()
        if shown < least.width() or not self._room.isVisible():
            return least
        return QSize(least.width(), self._room.height_at(shown))
