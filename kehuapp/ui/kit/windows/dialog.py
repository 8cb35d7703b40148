"""The dialog that all others are made of: its size, and what stands where in it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kehuapp.ui.kit.labels import rule
from kehuapp.ui.kit.windows import placing
from kehuapp.ui.kit.windows.room import Room

BODY = (22, 18, 22, 14)  # margins of what stands above the line
FOOT = (22, 12, 22, 14)


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
