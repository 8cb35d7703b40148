"""One month as six weeks, painted: solar and lunar days, today, the day chosen; no pop-up here."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.days.day_words import day_in_words, first_weekday, lunar_cell, months_later
from kehuapp.ui.kit.guarded import guarded

WEEKS = 6
_WIDE, _GAP = 44, 8  # pixels: the least width of a cell, what is free above and below its lines
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class Month(QWidget):
    """Arrows move the day, Page Up and Page Down the month (with Ctrl the year), Enter chooses."""

    chosen = Signal(object)  # a date
    moved = Signal(object)  # another day is marked, or another month shown

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._least, self._most = date.min, date.max
        self.region = ""  # of the shop: weeks begin as there
        self._today = today
        self._day = day
        self._hovered: date | None = None

    def day(self) -> date:
        """The day that is marked."""
        return self._day

    def set_day(self, day: date) -> None:
        """Mark this day and show its month."""
        self._day = min(max(day, self._least), self._most)
        self.setAccessibleDescription(day_in_words(self._day))
        self.update()
        self.moved.emit(self._day)

    def set_range(self, least: date, most: date) -> None:
        """Let no other days be chosen."""
        self._least, self._most = least, most
        self.set_day(self._day)

    def turn(self, months: int) -> None:
        """Show a month before or after, with the same day marked or its last."""
        self.set_day(months_later(self._day, months))

    def weeks(self) -> int:
        """How many are shown: always the same, so that a pop-up keeps its size."""
        return WEEKS

    def days(self) -> list[date]:
        """The days on the screen, week by week."""
        first = self._day.replace(day=1)
        lead = (first.weekday() - first_weekday(self.region)) % 7
        ordinal = first.toordinal() - lead
        last = ordinal + 7 * self.weeks() - 1
        shift = min(0, date.max.toordinal() - last) or max(0, 1 - ordinal)
        return [date.fromordinal(ordinal + shift + at) for at in range(7 * self.weeks())]

    def cell_of(self, day: date) -> QRect:
        """Where a day stands; an empty one for a day that is not on the screen."""
        days = self.days()
        return self.cell_at(days.index(day)) if day in days else QRect()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        head, cell = self.head_height(), self._lines()
        wide = max(_WIDE, QFontMetrics(self.small_font()).horizontalAdvance("閏十二") + 8)
        return QSize(7 * wide, head + WEEKS * cell)

    # What the keyboard and the mouse do

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, with_ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _STEPS:
            self.move_by(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn((-1 if key == Qt.Key.Key_PageUp else 1) * (12 if with_ctrl else 1))
        elif key == Qt.Key.Key_Home:
            self.set_day(self._day.replace(day=1))
        elif key == Qt.Key.Key_End:
            self.set_day(months_later(self._day.replace(day=1), 1) - timedelta(days=1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.set_day(day)
            self.chosen.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day != self._hovered:
            self._hovered = day
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if turned := event.angleDelta().y():
            self.turn(-1 if turned > 0 else 1)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            day = self.day_at(event.pos())  # type: ignore[attr-defined]
            text = "" if day is None else day_in_words(day)
            QToolTip.showText(event.globalPos(), text, self)  # type: ignore[attr-defined]
            return True
        return super().event(event)

    def move_by(self, days: int) -> None:
        """Mark a day some days before or after."""
        if 1 <= self._day.toordinal() + days <= date.max.toordinal():
            self.set_day(self._day + timedelta(days=days))

    def day_at(self, spot: QPoint) -> date | None:
        """The day under a spot; None where there is none that can be chosen."""
        for at, day in enumerate(self.days()):
            if self.cell_at(at).contains(spot) and self._least <= day <= self._most:
                return day
        return None

    # How it looks

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_weekdays(painter)
        for at, day in enumerate(self.days()):
            self._paint_day(painter, self.cell_at(at), day)
        painter.end()

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setFont(self.small_font())
        painter.setPen(QColor(theme.current().quiet))
        for at in range(7):
            cell = self.cell_at(at)
            head = QRect(cell.left(), 0, cell.width(), self.head_height())
            day = date(2023, 1, 2) + timedelta(
                days=first_weekday(self.region) + at
            )  # 2 January: a Monday
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, words.weekday(day))

    def _paint_day(self, painter: QPainter, cell: QRect, day: date) -> None:
        now = theme.current()
        inside = day.month == self._day.month
        is_chosen = day == self._day
        box = QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5)
        ground = None
        if is_chosen:
            ground = now.jade_fill if self.hasFocus() else now.selection
        elif day == self._hovered:
            ground = now.selection
        elif inside and day.weekday() >= 5:
            ground = now.paper
        painter.setPen(QPen(QColor(now.jade), 2) if day == self._today else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)
        filled = is_chosen and self.hasFocus()
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold if inside else QFont.Weight.Normal)
        painter.setFont(strong)
        painter.setPen(QColor(now.on_fill if filled else now.ink if inside else now.quiet))
        upper = QRect(cell.left(), cell.top() + _GAP // 2, cell.width(), self._line())
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.setFont(self.small_font())
        painter.setPen(QColor(now.on_fill if filled else now.quiet))
        lower = QRect(cell.left(), upper.bottom() + 1, cell.width(), cell.bottom() - upper.bottom())
        below = lower.adjusted(0, -1, 0, -_GAP // 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, lunar_cell(day))

    def cell_at(self, at: int) -> QRect:
        """The cells share all the room, to the pixel."""
        row, column = divmod(at, 7)
        head = self.head_height()
        high = self.height() - head
        left, right = (self.width() * edge // 7 for edge in (column, column + 1))
        top, bottom = (head + high * edge // self.weeks() for edge in (row, row + 1))
        return QRect(left, top, right - left, bottom - top)

    def small_font(self) -> QFont:
        """For weekdays and lunar days."""
        font = QFont(self.font())
        font.setPointSizeF(theme.points(0.85))
        return font

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _lines(self) -> int:
        return self._line() + QFontMetrics(self.small_font()).height() + _GAP

    def head_height(self) -> int:
        """Pixels of the line of weekdays."""
        return QFontMetrics(self.small_font()).height() + _GAP
