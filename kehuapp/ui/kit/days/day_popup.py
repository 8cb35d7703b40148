"""The calendar that drops down from a line in which a day is typed; it writes into none."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from kehuapp.ui.kit.days.calendar import Calendar


class DayPopup(QFrame):
    """Below its line: a click or Enter chooses a day, Esc leaves the line as it was."""

    chosen = Signal(object)  # a date

    def __init__(self, line: QLineEdit, day: date, today: date, region: str) -> None:
        super().__init__(line, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendar")
        self.setProperty("popup", "true")
        self._line = line
        self.calendar = Calendar(day, today, self)
        self.calendar.month.region = region
        self.calendar.chosen.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.calendar)

    def drop_down(self) -> None:
        """Open below the line, or above it where the screen ends."""
        self.adjustSize()
        line = self._line
        room = line.screen().availableGeometry()
        spot = line.mapToGlobal(QPoint(0, line.height() + 4))
        if spot.y() + self.height() > room.bottom():
            spot.setY(line.mapToGlobal(QPoint(0, -4 - self.height())).y())
        x = min(spot.x(), room.right() - self.width())
        self.move(max(x, room.left()), max(spot.y(), room.top()))
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F4):
            self.close()
        else:
            event.accept()  # nothing of it goes on to the form below

    def _take(self, day: date) -> None:
        self.chosen.emit(day)
        self.close()
