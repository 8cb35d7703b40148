"""The dialog that all others are made of: as large as it needs to be and the screen allows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog

from kehuapp.ui.kit.windows import placing
from kehuapp.ui.kit.windows.room import Room


class Dialog(QDialog):
    """Takes the size that it was given, or the one that what is in it wishes for."""

    def setVisible(self, visible: bool) -> None:
        if visible and not self.isVisible():
            self.ensurePolished()
            placing.fit(self, self._wished())
        super().setVisible(visible)

    def grow(self, width: int, height: int) -> None:
        """Become at least so large, as far as there is room."""
        placing.fit(self, self.size().expandedTo(QSize(width, height)))

    def _wished(self) -> QSize:
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return self.size()
        hint = self.sizeHint().expandedTo(self.minimumSize())
        room = self.findChild(Room, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if room is not None:  # a line that is wrapped is lower in a wider window
            hint += QSize(0, room.height_at(hint.width()) - room.sizeHint().height())
        return hint
