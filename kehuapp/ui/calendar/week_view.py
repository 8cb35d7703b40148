"""A week by its hours, with what has no hour above them."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from kehuapp.book.calendar.entries import TRIP, VISIT, Entry
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.calendar.bars import lanes_of, paint_bars
from kehuapp.ui.calendar.painting import line_font, line_height, paint_line
from kehuapp.ui.calendar.shown import WEEK, Shown, line_words, nothing, span_of, whole_words
from kehuapp.ui.kit import dragging, theme
from kehuapp.ui.kit.days.day_words import day_in_words, months_later
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import elided, plain_hint

_HOURS = 52  # pixels of the column of hours
_FIRST, _LAST = 8, 20  # the hours that are shown, more where something stands outside of them
_MOST_ABOVE = 3
_STEP = 30  # minutes


class WeekView(QWidget):
    """As the month, with the same signals; Up and Down choose an entry, with Ctrl they move it by
    half an hour."""

    moved = Signal(object)
    chosen = Signal(object)
    entry_chosen = Signal(object)
    entry_opened = Signal(object)
    entry_moved = Signal(object, object, str)
    menu_wished = Signal(object, object)

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._day = day
        self.region = ""  # of the shop: weeks begin as there
        self._shown = nothing(day)
        self._chosen: Entry | None = None
        self._carried: Entry | None = None
        self._from = QPoint()
        self._at: QPoint | None = None

    def day(self) -> date:
        """The day that is marked."""
        return self._day

    def set_day(self, day: date) -> None:
        """Mark this day and show its week."""
        self._day = day
        self.setAccessibleDescription(day_in_words(day))
        self.update()
        self.moved.emit(day)

    def turn(self, steps: int) -> None:
        """Show a week before or after."""
        self._move_by(7 * steps)

    def show_days(self, shown: Shown, chosen: Entry | None) -> None:
        """Show what stands on the days, with one entry chosen."""
        self._shown, self._chosen = shown, chosen
        self.update()

    def days(self) -> list[date]:
        """The seven days."""
        first, last = span_of(WEEK, self._day, self.region)
        return [first + timedelta(days=at) for at in range((last - first).days + 1)]

    def minimumSizeHint(self) -> QSize:
        return QSize(_HOURS + 7 * 60, 320)

    # Where things stand

    def _column(self, at: int) -> tuple[int, int]:
        wide = self.width() - _HOURS
        return _HOURS + wide * at // 7, _HOURS + wide * (at + 1) // 7

    def _head(self) -> int:
        return max(44, 2 * self.fontMetrics().height() + 8)

    def _above(self, day: date) -> list[tuple[int, Entry]]:
        """What has no hour, each with its line: bars of trips in the same one on all their days."""
        lanes = lanes_of(self.days(), self._shown)
        found = [entry for entry in self._shown.entries(day) if not entry.time]
        bars = [(lanes[entry.id], entry) for entry in found if entry.sort == TRIP]
        first = max((at + 1 for at, _entry in bars), default=0)
        return [*bars, *enumerate((one for one in found if one.sort != TRIP), first)]

    def _above_shown(self, day: date) -> list[tuple[int, Entry]]:
        return [(at, entry) for at, entry in self._above(day) if at < _MOST_ABOVE]

    def _strip(self) -> int:
        """The height of what has no hour."""
        rows = [at for day in self.days() for at, _entry in self._above(day)]
        most = max(rows, default=-1) + 1
        more = most > _MOST_ABOVE or any(
            len(self._above(day)) + self._shown.days.more[day] > _MOST_ABOVE for day in self.days()
        )
        lines = min(most, _MOST_ABOVE) + more
        return lines * (line_height(self.font()) + 1) + (6 if lines else 0)

    def _span(self) -> tuple[int, int]:
        hours = [
            int(entry.time[:2])
            for day in self.days()
            for entry in self._shown.entries(day)
            if entry.time
        ]
        return min([_FIRST, *hours]), max([_LAST, *[hour + 1 for hour in hours]])

    def _hour_height(self) -> float:
        first, last = self._span()
        return (self.height() - self._head() - self._strip() - 2) / max(1, last - first)

    def _y(self, time: str) -> int:
        first, _last = self._span()
        minutes = int(time[:2]) * 60 + int(time[3:5]) - first * 60
        return round(self._head() + self._strip() + minutes * self._hour_height() / 60)

    def lines_of(self, day: date) -> list[tuple[QRect, Entry]]:
        """The entries of a day with where they stand; visits at the same time side by side."""
        days = self.days()
        if day not in days:
            return []
        left, right = self._column(days.index(day))
        high = line_height(self.font()) + 1
        found = []
        for at, entry in self._above_shown(day):
            low, over = left + 3, right - 3
            if entry.span is not None:
                low = low if day == entry.span[0] else left
                over = over if day == entry.span[1] else right + 1
            found.append((QRect(low, self._head() + 3 + at * high, over - low, high - 1), entry))
        tall = max(high, round(self._hour_height()) - 2)
        for group in _beside(self._shown.entries(day)):
            wide = (right - left - 4) / len(group)
            for at, entry in enumerate(group):
                rect = QRect(
                    round(left + 3 + at * wide), self._y(entry.time) + 1, round(wide) - 2, tall
                )
                found.append((rect, entry))
        return found

    def entry_at(self, spot: QPoint) -> Entry | None:
        """The entry under a spot."""
        day = self.day_at(spot)
        for rect, entry in self.lines_of(day) if day is not None else ():
            if rect.contains(spot):
                return entry
        return None

    def day_at(self, spot: QPoint) -> date | None:
        """The day under a spot."""
        for at, day in enumerate(self.days()):
            left, right = self._column(at)
            if left <= spot.x() < right and 0 <= spot.y() < self.height():
                return day
        return None

    def time_at(self, spot: QPoint) -> str:
        """The half hour under a spot, "" above the hours."""
        top = self._head() + self._strip()
        if spot.y() < top:
            return ""
        first, last = self._span()
        half = int((spot.y() - top) / self._hour_height() * 60 / _STEP)
        minutes = min(first * 60 + half * _STEP, last * 60 - _STEP)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"

    # What the keyboard and the mouse do

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, with_ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        upwards = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key == Qt.Key.Key_Escape and self._at is not None:
            self._put_down()
        elif key in sideways:
            by = sideways[Qt.Key(key)]
            if with_ctrl:
                self._move_chosen(by, 0)
            else:
                self._move_by(by)
        elif key in upwards:
            by = upwards[Qt.Key(key)]
            if with_ctrl:
                self._move_chosen(0, by)
            else:
                self._choose_next(by)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            by = -1 if key == Qt.Key.Key_PageUp else 1
            if with_ctrl:
                self.set_day(months_later(self._day, by))
            else:
                self.turn(by)
        elif key == Qt.Key.Key_Home:
            self.set_day(self._shown.today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._chosen is not None and self._chosen.on == self._day:
                self.entry_opened.emit(self._chosen)
            else:
                self.chosen.emit(self._day)
        else:
            super().keyPressEvent(event)

    def _move_by(self, days: int) -> None:
        if 1 <= self._day.toordinal() + days <= date.max.toordinal():
            self.set_day(self._day + timedelta(days=days))

    def _choose_next(self, by: int) -> None:
        found = [entry for _rect, entry in self.lines_of(self._day)]
        keys = [(entry.sort, entry.id) for entry in found]
        chosen = self._chosen and (self._chosen.sort, self._chosen.id)
        at = keys.index(chosen) + by if chosen in keys else (0 if by > 0 else len(keys) - 1)
        if 0 <= at < len(found):
            self.entry_chosen.emit(found[at])

    def _move_chosen(self, days: int, halves: int) -> None:
        entry = self._chosen
        if entry is None:
            return
        if days and 1 <= entry.on.toordinal() + days <= date.max.toordinal():
            self.entry_moved.emit(entry, entry.on + timedelta(days=days), "")
        elif halves and entry.time:
            minutes = int(entry.time[:2]) * 60 + int(entry.time[3:5]) + halves * _STEP
            if 0 <= minutes < 24 * 60:
                time = f"{minutes // 60:02d}:{minutes % 60:02d}"
                self.entry_moved.emit(entry, entry.on, time)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        day = self.day_at(spot)
        if day is None or event.button() == Qt.MouseButton.MiddleButton:
            return
        entry = self.entry_at(spot)
        if day != self._day:
            self.set_day(day)
        self.entry_chosen.emit(entry)
        if event.button() == Qt.MouseButton.LeftButton:
            self._carried, self._from = entry, spot

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self.entry_at(event.position().toPoint())
        if entry is not None:
            self.entry_opened.emit(entry)
        elif self.day_at(event.position().toPoint()) is not None:
            self.chosen.emit(self._day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if self._carried is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        far = (spot - self._from).manhattanLength() >= QApplication.startDragDistance()
        if self._at is not None or (far and self._carried.can_move()):
            self._at = spot
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        entry, carried_to, grabbed = self._carried, self._at, self._from
        if entry is None or carried_to is None:
            self._put_down()
            if entry is not None and entry.sort == TRIP:
                self.entry_opened.emit(entry)
            return
        spot = event.position().toPoint()
        # Where it was taken hold of stays under the pointer: its beginning decides.
        above = next((grabbed.y() - r.top() for r, e in self.lines_of(entry.on) if e == entry), 0)
        day = self.day_at(spot)
        time = self.time_at(spot - QPoint(0, above)) if entry.sort == VISIT else ""
        self._put_down()
        if day is not None and (day != entry.on or (time and time != entry.time)):
            self.entry_moved.emit(entry, day, time)

    def _put_down(self) -> None:
        self._carried = self._at = None
        self.unsetCursor()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._at is None:
            is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            entry = self._chosen if is_key else self.entry_at(event.pos())
            self.menu_wished.emit(entry, event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            entry, day = self.entry_at(event.pos()), self.day_at(event.pos())  # type: ignore[attr-defined]
            said = day_in_words(day) if day is not None else ""
            if entry is not None:
                said = whole_words(entry, self._shown.looks)
            QToolTip.showText(event.globalPos(), plain_hint(said), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)

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
        corners = QPainterPath()
        corners.addRoundedRect(whole, 8, 8)
        painter.setClipPath(corners)
        target = self.day_at(self._at) if self._at is not None else None
        for at, day in enumerate(self.days()):
            self._paint_column(painter, at, day, target)
        self._paint_hours(painter)
        for day in self.days():
            self._paint_entries(painter, day)
        lines = [self.lines_of(day) for day in self.days()]
        paint_bars(painter, lines, self._chosen, self.font())
        painter.setClipping(False)
        painter.setPen(QColor(now.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, 8, 8)
        if self.hasFocus() and self._day in self.days():
            left, right = self._column(self.days().index(self._day))
            painter.setPen(QPen(QColor(now.jade), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(left + 1, 1, right - left - 1.5, self.height() - 2))
        if self._at is not None and self._carried is not None:
            said = line_words(self._carried)
            picture = dragging.drag_picture(said, self.font(), self.devicePixelRatioF())
            painter.drawPixmap(self._at + QPoint(12, 4), picture)
        painter.end()

    def _paint_column(self, painter: QPainter, at: int, day: date, target: date | None) -> None:
        now = theme.current()
        left, right = self._column(at)
        area = QRect(left + 1, 1, right - left - 1, self.height() - 2)
        if day in (self._day, target):
            painter.fillRect(area, QColor(now.selection))
        elif self._shown.is_free(day):
            painter.fillRect(area, QColor(now.paper))
        painter.setPen(QColor(now.line))
        painter.drawLine(left, 0, left, self.height())
        half = self._head() // 2
        upper = QRect(left + 8, 3, right - left - 12, half - 2)
        lower = QRect(left + 8, half, right - left - 12, half - 4)
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        said = f"{words.weekday(day)} {day.day}"
        wide = painter.fontMetrics().horizontalAdvance(said)
        if day == self._shown.today:
            painter.setPen(QPen(QColor(now.jade), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(left + 3, 3, wide + 11, half - 2), 9, 9)
        painter.setPen(QColor(now.ink))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(upper, flags, elided(painter.fontMetrics(), said, upper.width()))
        small, is_name = self._shown.small_words(day)
        painter.setFont(line_font(self.font()))
        painter.setPen(QColor(now.jade if is_name else now.quiet))
        painter.drawText(lower, flags, elided(painter.fontMetrics(), small, lower.width()))

    def _paint_hours(self, painter: QPainter) -> None:
        now = theme.current()
        first, last = self._span()
        painter.setFont(line_font(self.font()))
        for hour in range(first, last + 1):
            y = self._y(f"{hour:02d}:00")
            painter.setPen(QColor(now.line))
            painter.drawLine(_HOURS, y, self.width() - 1, y)
            if hour < last:
                painter.setPen(QColor(now.quiet))
                area = QRect(0, y + 2, _HOURS - 8, painter.fontMetrics().height())
                painter.drawText(area, Qt.AlignmentFlag.AlignRight, f"{hour:02d}:00")

    def _paint_entries(self, painter: QPainter, day: date) -> None:
        looks = self._shown.looks
        for rect, entry in self.lines_of(day):
            if entry.sort == TRIP:
                continue  # its bar is painted over all columns
            is_chosen = self._chosen is not None and (self._chosen.sort, self._chosen.id) == (
                entry.sort,
                entry.id,
            )
            paint_line(painter, rect, entry, looks, is_chosen, self.font())
        above, seen = self._above(day), self._above_shown(day)
        more = len(above) - len(seen) + self._shown.days.more[day]
        if more:
            left, right = self._column(self.days().index(day))
            high = line_height(self.font()) + 1
            top = self._head() + 3 + max((at + 1 for at, _entry in seen), default=0) * high
            font = line_font(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(theme.current().jade))
            area = QRect(left + 8, top, right - left - 10, high - 1)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(area, flags, translate("CalendarPage", "%n more", n=more))


def _beside(entries: list[Entry]) -> list[list[Entry]]:
    """Visits that begin within an hour of one another stand side by side."""
    groups: list[list[Entry]] = []
    for entry in sorted((one for one in entries if one.time), key=lambda one: one.time):
        if groups and _minutes(entry) - _minutes(groups[-1][-1]) < 60:
            groups[-1].append(entry)
        else:
            groups.append([entry])
    return groups


def _minutes(entry: Entry) -> int:
    return int(entry.time[:2]) * 60 + int(entry.time[3:5])
