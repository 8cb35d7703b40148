"""Fields for a day or a moment, which are typed or chosen from a calendar that drops down."""

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QPoint, QSize, Qt, QTime
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QFrame, QToolButton, QVBoxLayout

from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.days.calendar import Calendar

_BUTTON = 24  # pixels at the right end of a field


class DayField(QDateTimeEdit):
    """A day as 2026-11-22; Alt+Down, F4 or its chevron opens the calendar.

    `today` is the day of the shop, which the calendar rings.
    """

    FORMAT = "yyyy-MM-dd"

    def __init__(self, start: date, today: date) -> None:
        super().__init__()
        self._today = today
        self.popup: DayPopup | None = None
        self.setDisplayFormat(self.FORMAT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not of the wheel
        # The padding of the style sheet does not reach the text of a field without buttons.
        self.lineEdit().setTextMargins(9, 0, _BUTTON, 0)
        self.button = QToolButton(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setIconSize(QSize(14, 14))
        self.button.clicked.connect(self.open_calendar)
        theme.watch().changed.connect(self._repaint)
        self._repaint()
        self.set_day(start)

    def day(self) -> date:
        """The day in it."""
        return date.fromisoformat(self.date().toString("yyyy-MM-dd"))

    def set_day(self, day: date) -> None:
        """Put a day into it, without touching the time."""
        self.setDate(QDate(day.year, day.month, day.day))

    def open_calendar(self) -> None:
        """Let the calendar drop down."""
        self.popup = popup = DayPopup(self, self._today)
        popup.drop_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (event.key() == Qt.Key.Key_Down and with_alt):
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: Any) -> None:
        # Rolling through a long form must never change a day by accident.
        event.ignore()

    def sizeHint(self) -> QSize:
        # As high as the style sheet says: Qt adds the edge that the style itself would draw.
        self.ensurePolished()
        return QSize(super().sizeHint().width() + _BUTTON + 9, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        wide = super().minimumSizeHint().width() + _BUTTON + 9
        return QSize(wide, self.sizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        side = min(_BUTTON, self.height() - 6)
        self.button.resize(side, side)
        self.button.move(self.width() - side - 4, (self.height() - side) // 2)

    def _repaint(self) -> None:
        self.button.setIcon(icons.icon("chevron-down", theme.current().quiet, 14))
        self.button.setAccessibleName(translate("Calendar", "Open the calendar"))
        self.button.setToolTip(translate("Calendar", "Open the calendar (Alt+Down)"))


class MomentField(DayField):
    """A day and a time of day, to the minute."""

    FORMAT = "yyyy-MM-dd HH:mm"

    def __init__(self, start: datetime, today: date) -> None:
        super().__init__(start.date(), today)
        self.set_moment(start)

    def moment(self) -> datetime:
        """What it holds, wall-clock time without a zone."""
        return datetime.fromisoformat(self.dateTime().toString("yyyy-MM-ddTHH:mm"))

    def set_moment(self, to: datetime) -> None:
        """Put a time into it."""
        self.setDateTime(QDateTime(QDate(to.year, to.month, to.day), QTime(to.hour, to.minute)))


class DayPopup(QFrame):
    """Below its field: a click or Enter chooses a day, Esc leaves the field as it was."""

    def __init__(self, field: DayField, today: date) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendar")
        self.setProperty("popup", "true")
        self._field = field
        self.calendar = Calendar(field.day(), today, self)
        least, most = field.minimumDate(), field.maximumDate()
        self.calendar.month.set_range(_plain(least), _plain(most))
        self.calendar.chosen.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.calendar)

    def drop_down(self) -> None:
        """Open below the field, or above it where the screen ends."""
        self.adjustSize()
        room = self._field.screen().availableGeometry()
        spot = self._field.mapToGlobal(QPoint(0, self._field.height() + 4))
        if spot.y() + self.height() > room.bottom():
            spot.setY(self._field.mapToGlobal(QPoint(0, -4 - self.height())).y())
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
        self._field.set_day(day)
        self.close()


def _plain(day: QDate) -> date:
    return date(min(max(day.year(), 1), 9999), day.month(), day.day())
