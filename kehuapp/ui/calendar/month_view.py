"""A month with what stands on its days; the pop-up of fields is the same widget without that."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from kehuapp.book.calendar.entries import TRIP, Entry
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.calendar.bars import lanes_of, paint_bars
from kehuapp.ui.calendar.painting import line_font, line_height, paint_line
from kehuapp.ui.calendar.shown import (
    MONTH,
    Shown,
    first_words,
    line_words,
    nothing,
    span_of,
    whole_words,
)
from kehuapp.ui.kit import dragging, theme
from kehuapp.ui.kit.days.day_words import day_in_words, first_weekday
from kehuapp.ui.kit.days.month import Month
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import elided, plain_hint

_MOST_LINES = 3
_MOST_BARS = 2  # of trips, in a day: one line is left for what happens there
_INSIDE = 6  # pixels between a cell's edge and its lines
_RING = 22  # pixels of the ring around today


class MonthView(Month):
    """`entry_moved` is told where to; arrows walk through days, with Ctrl they move the chosen
    entry, and the mouse carries it."""

    entry_chosen = Signal(object)  # an Entry, or None
    entry_opened = Signal(object)
    entry_moved = Signal(object, object, str)  # an Entry, the day, its time ("": as it is)
    menu_wished = Signal(object, object)  # an Entry or None, where on the screen

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(day, day, parent)
        self._shown = nothing(day)
        self._chosen: Entry | None = None
        self._carried: Entry | None = None  # under the mouse that is pressed
        self._from = QPoint()
        self._at: QPoint | None = None  # where the mouse carries it now

    def show_days(self, shown: Shown, chosen: Entry | None) -> None:
        """Show what stands on the days, with one entry chosen."""
        self._shown, self._today, self._chosen = shown, shown.today, chosen
        self.update()

    def weeks(self) -> int:
        first, last = span_of(MONTH, self._day, self.region)
        return max(1, ((last - first).days + 7) // 7)

    def days(self) -> list[date]:
        first, last = span_of(MONTH, self._day, self.region)
        return [first + timedelta(days=at) for at in range((last - first).days + 1)]

    def minimumSizeHint(self) -> QSize:
        return QSize(7 * 60, self.head_height() + 6 * (self._top() + line_height(self.font())))

    def head_height(self) -> int:
        return max(28, super().head_height())

    # Lines of a day

    def lines_of(self, day: date) -> list[tuple[QRect, Entry]]:
        """The entries of a day that have room in its cell, with where they stand."""
        cell = self.cell_of(day)
        if cell.isNull():
            return []
        high = line_height(self.font()) + 1
        top = cell.top() + self._top()
        found = []
        for at, entry in self._rows_of(day, (cell.height() - self._top() - 2) // high):
            left, right = cell.left() + _INSIDE, cell.right() + 1 - _INSIDE
            if entry.span is not None:  # a bar goes on to the edge of the days beside
                left = left if day == entry.span[0] else cell.left()
                right = right if day == entry.span[1] else cell.right() + 2
            found.append((QRect(left, top + at * high, right - left, high - 1), entry))
        return found

    def _rows_of(self, day: date, room: int) -> list[tuple[int, Entry]]:
        """In which line of its cell each entry stands: bars in the same one on all their days."""
        lanes = lanes_of(self._week_of(day), self._shown)
        entries = self._shown.entries(day)
        bars = [(lanes[one.id], one) for one in entries if one.sort == TRIP]
        bars = [(at, one) for at, one in bars if at < min(_MOST_BARS, room - 1)]
        others = [one for one in entries if one.sort != TRIP]
        most, first = min(_MOST_LINES, room), max((at + 1 for at, _one in bars), default=0)
        fitting = len(bars) + most - first
        if self._shown.days.count(day) > fitting and room <= _MOST_LINES:
            most = max(first, room - 1)  # the line of how many more there are
        return [*bars, *enumerate(others[: max(0, most - first)], first)]

    def _week_of(self, day: date) -> list[date]:
        days = self.days()
        at = (day - days[0]).days // 7 * 7
        return days[at : at + 7]

    def entry_at(self, spot: QPoint) -> Entry | None:
        """The entry under a spot."""
        day = self.day_at(spot)
        for rect, entry in self.lines_of(day) if day is not None else ():
            if rect.contains(spot):
                return entry
        return None

    # What the keyboard and the mouse do

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, with_ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        if key == Qt.Key.Key_Escape and self._at is not None:
            self._put_down()
        elif with_ctrl and key in steps:
            self._move_chosen(steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Home and not with_ctrl:
            self.set_day(self._today)
        else:
            super().keyPressEvent(event)

    def _move_chosen(self, days: int) -> None:
        entry = self._chosen
        if entry is not None and 1 <= entry.on.toordinal() + days <= date.max.toordinal():
            self.entry_moved.emit(entry, entry.on + timedelta(days=days), "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        day = self.day_at(spot)
        if day is None or event.button() == Qt.MouseButton.MiddleButton:
            return
        entry = self.entry_at(spot)
        if day != self.day():
            self.set_day(day)
        self.entry_chosen.emit(entry)
        if event.button() == Qt.MouseButton.LeftButton:
            self._carried, self._from = entry, spot

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self.entry_at(event.position().toPoint())
        if entry is not None:
            self.entry_opened.emit(entry)
        elif self.day_at(event.position().toPoint()) is not None:
            self.chosen.emit(self.day())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if self._carried is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (spot - self._from).manhattanLength() >= QApplication.startDragDistance()
            if self._at is not None or (far and self._carried.can_move()):
                self._at = spot
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.update()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        entry, carried_to = self._carried, self._at
        self._put_down()
        if entry is not None and carried_to is None and entry.sort == TRIP:
            self.entry_opened.emit(entry)
        if entry is None or carried_to is None:
            return
        day = self.day_at(event.position().toPoint())
        if day is not None and day != entry.on:
            self.entry_moved.emit(entry, day, "")

    def _put_down(self) -> None:
        self._carried = self._at = None
        self.unsetCursor()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._at is None:
            is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            entry = self._chosen if is_key else self.entry_at(event.pos())
            spot = self.mapToGlobal(self.cell_of(self.day()).center())
            self.menu_wished.emit(entry, spot if is_key else event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._hint(event.pos()), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)

    def _hint(self, spot: QPoint) -> str:
        entry, day = self.entry_at(spot), self.day_at(spot)
        if entry is not None:
            return plain_hint(whole_words(entry, self._shown.looks))
        if day is None:
            return ""
        named = [mark.name for mark in self._shown.marks.get(day, ())]
        return plain_hint(" · ".join([day_in_words(day), *named]))

    # How it looks

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(now.line))
        painter.setBrush(QColor(now.panel))
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(whole, 8, 8)
        self._paint_weekdays(painter)
        corners = QPainterPath()
        corners.addRoundedRect(whole, 8, 8)
        painter.setClipPath(corners)
        target = self.day_at(self._at) if self._at is not None else None
        for at, day in enumerate(self.days()):
            self._paint_cell(painter, self.cell_at(at), day, target)
        for at in range(0, len(self.days()), 7):
            week = [self.lines_of(day) for day in self.days()[at : at + 7]]
            paint_bars(painter, week, self._chosen, self.font())
        painter.setClipping(False)
        painter.setPen(QColor(now.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, 8, 8)
        self._paint_frame(painter)
        if self._at is not None and self._carried is not None:
            words_of = line_words(self._carried)
            picture = dragging.drag_picture(words_of, self.font(), self.devicePixelRatioF())
            painter.drawPixmap(self._at + QPoint(12, 4), picture)
        painter.end()

    def _paint_weekdays(self, painter: QPainter) -> None:
        font = QFont(self.small_font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().quiet))
        for at in range(7):
            cell = self.cell_at(at)
            head = QRect(cell.left() + 8, 0, cell.width() - 8, self.head_height())
            day = date(2023, 1, 2) + timedelta(
                days=first_weekday(self.region) + at
            )  # 2 January: a Monday
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(head, flags, words.weekday(day))

    def _paint_cell(self, painter: QPainter, cell: QRect, day: date, target: date | None) -> None:
        now = theme.current()
        inside = cell.adjusted(1, 1, 0, 0)
        if day in (self._day, target):
            painter.fillRect(inside, QColor(now.selection))
        elif self._shown.is_free(day):
            painter.fillRect(inside, QColor(now.paper))
        painter.setPen(QColor(now.line))
        painter.drawLine(cell.left(), cell.top(), cell.right(), cell.top())
        if cell.left() > 0:
            painter.drawLine(cell.left(), cell.top(), cell.left(), cell.bottom())
        self._paint_number(painter, cell, day)
        lines = self.lines_of(day)
        for rect, entry in lines:
            if entry.sort == TRIP:
                continue  # its bar is painted over all cells
            is_chosen = self._chosen is not None and _same(entry, self._chosen)
            paint_line(painter, rect, entry, self._shown.looks, is_chosen, self.font())
        if more := self._shown.days.count(day) - len(lines):
            last = max((rect.bottom() + 2 for rect, _entry in lines), default=0)
            self._paint_more(painter, cell, more, last or cell.top() + self._top())

    def _paint_number(self, painter: QPainter, cell: QRect, day: date) -> None:
        now = theme.current()
        is_other = (day.year, day.month) != (self._day.year, self._day.month)
        strong = QFont(self.font())
        if not is_other:
            strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        text = str(day.day)
        if is_other and day.day == 1:
            text = first_words(day)
        head = QRect(cell.left() + 8, cell.top() + 3, cell.width() - 14, self._top() - 5)
        wide = QFontMetrics(strong).horizontalAdvance(text)
        if day == self._today:
            ring = QRectF(0, 0, max(_RING, wide + 6), _RING)
            ring.moveCenter(QRectF(head.left(), head.top(), wide, head.height()).center())
            painter.setPen(QPen(QColor(now.jade), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, _RING / 2, _RING / 2)
        painter.setPen(QColor(now.quiet if is_other else now.ink))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(head, flags, text)
        small, is_name = self._shown.small_words(day)
        font = QFont(self.small_font())
        if is_name:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(now.jade if is_name else now.quiet))
        room = head.width() - wide - 10
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(head, flags, elided(painter.fontMetrics(), small, room))

    def _paint_more(self, painter: QPainter, cell: QRect, more: int, top: int) -> None:
        high = line_height(self.font()) + 1
        rect = QRect(cell.left() + _INSIDE + 4, top, cell.width() - 2 * _INSIDE, high - 1)
        font = line_font(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().jade))
        text = translate("CalendarPage", "%n more", n=more)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_frame(self, painter: QPainter) -> None:
        """The day that is marked: stronger while the keyboard is here."""
        cell = self.cell_of(self._day)
        wide = 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(theme.current().jade), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(cell).adjusted(1, 1, -0.5, -0.5))

    def _top(self) -> int:
        """Pixels above the first line of a cell."""
        return max(26, self.fontMetrics().height() + 8)


def _same(one: Entry, other: Entry) -> bool:
    return (one.sort, one.id) == (other.sort, other.id)
