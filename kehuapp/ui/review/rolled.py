"""A view that is rolled where the screen is too small, rather than the window made larger."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Rolled(QScrollArea):
    """As large as there is room, and as `view` needs at least."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._least = _Least(view)
        self.setWidget(self._least)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class _Least(QWidget):
    """As low as what is inside can be: a scroll area gives what wraps words the height it would
    like to have, and rolls although there is room."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)
        inside.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        least = self._inside.minimumSizeHint()
        layout = self._inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            wide = max(self.width(), least.width())
            least.setHeight(max(least.height(), layout.minimumHeightForWidth(wide)))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._inside.resize(event.size())
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
