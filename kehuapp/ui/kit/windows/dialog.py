"""The dialog that all others are made of: its size, and what stands where in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.ui.kit.labels import rule
from kehuapp.ui.kit.windows import placing

BODY = (22, 18, 22, 14)  # margins of what stands above the line
FOOT = (22, 12, 22, 14)
LEAST = 120  # pixels of height that are left of what scrolls on the lowest screen


class Room(QScrollArea):
    """What may be higher than the screen: it scrolls there. Its window grows with what is in it,
    until the screen ends."""

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


class Dialog(QDialog):
    """Takes the size that it was given, or the one that what is in it wishes for."""

    _foot: Sequence[QWidget] = ()

    def set_content(
        self, body: QLayout, buttons: Sequence[QWidget], *, scrolls: bool = True
    ) -> QHBoxLayout:
        """What it shows, a line, and the buttons at the right end, the one that Enter presses last;
        returns their row. `scrolls` where the screen is too low for the body."""
        self._foot = tuple(buttons)
        foot = QHBoxLayout()
        foot.setContentsMargins(*FOOT)
        foot.setSpacing(8)
        foot.addStretch(1)
        for button in buttons:
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if scrolls:
            whole.addWidget(Room(body), 1)
        else:
            whole.addLayout(body, 1)
        whole.addWidget(rule())
        whole.addLayout(foot)
        return foot

    def setVisible(self, visible: bool) -> None:
        if visible and not self.isVisible():
            self.ensurePolished()
            placing.fit(self, self._wished())
        super().setVisible(visible)
        focused = self.focusWidget()
        if visible and (focused is None or self._is_of_foot(focused)):
            self._focus_first()

    def _focus_first(self) -> None:
        """Give the keyboard to the first field: what is asked, not what ends the asking."""
        at = self.nextInFocusChain()
        while at is not None and at is not self:
            asked = at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisibleTo(self)
            if asked and at.isEnabled() and not self._is_of_foot(at):
                at.setFocus()
                return
            at = at.nextInFocusChain()

    def _is_of_foot(self, widget: QWidget) -> bool:
        return any(one is widget or one.isAncestorOf(widget) for one in self._foot)

    def grow(self, width: int, height: int) -> None:
        """Become at least so large, as far as there is room."""
        placing.fit(self, self.size().expandedTo(QSize(width, height)))

    def _wished(self) -> QSize:
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return self.size()
        hint = self.sizeHint().expandedTo(self.minimumSize())
        # A line that is wrapped is lower in a wider window.
        room = self.findChild(Room, options=Qt.FindChildOption.FindDirectChildrenOnly)
        layout = self.layout()
        if room is not None:
            hint += QSize(0, room.height_at(hint.width()) - room.sizeHint().height())
        elif layout is not None and layout.hasHeightForWidth():
            hint.setHeight(layout.totalHeightForWidth(hint.width()))
        return hint
