"""The days of a month on which something stands, as a list."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.calendar.entries import Entry
from kehuapp.i18n import translate
from kehuapp.ui.calendar.painting import line_height, paint_line
from kehuapp.ui.calendar.shown import Shown, detail_words, nothing, whole_words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.days.day_words import day_in_words, months_later
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.guarded import guarded

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole


class Agenda(QWidget):
    """As the month, with the same signals; Up and Down walk through the entries."""

    moved = Signal(object)
    chosen = Signal(object)
    entry_chosen = Signal(object)
    entry_opened = Signal(object)
    entry_moved = Signal(object, object, str)
    menu_wished = Signal(object, object)

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._shown = day, nothing(day)
        self.table = _Table()
        self.model = AgendaModel(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(_Delegate(self))
        self.empty = EmptyPlace()
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentChanged.connect(lambda *_both: self._on_current())
        self.table.doubleClicked.connect(lambda _index: self._open())
        self.table.key_pressed.connect(self._on_key)
        self.table.menu_wished.connect(lambda spot: self.menu_wished.emit(self._current(), spot))

    def day(self) -> date:
        """The day that is marked."""
        return self._day

    def set_day(self, day: date) -> None:
        """Mark this day and show its month."""
        self._day = day
        self.moved.emit(day)

    def turn(self, steps: int) -> None:
        """Show a month before or after."""
        self.set_day(months_later(self._day, steps))

    def show_days(self, shown: Shown, chosen: Entry | None) -> None:
        """Show what stands on the days, with one entry chosen."""
        self._shown = shown
        self.table.selectionModel().blockSignals(True)
        self.model.show_days(shown, self._day)
        self.table.resizeRowsToContents()
        self.table.selectionModel().blockSignals(False)
        row = self.model.row_of(chosen, self._day)
        has_rows = self.model.rowCount() > 0
        self.table.setVisible(has_rows)
        if row >= 0:
            # Not selectRow(): a table that was never shown knows no column to select.
            marked = self.model.index(row, 0)
            self.table.selectionModel().blockSignals(True)
            self.table.selectionModel().setCurrentIndex(
                marked,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.table.selectionModel().blockSignals(False)
            self.table.scrollTo(marked)
            self.table.viewport().update()
        self.empty.setVisible(not has_rows)
        self.setFocusProxy(self.table if has_rows else self.empty)
        self.empty.say(
            "calendar-days",
            translate("CalendarPage", "Nothing is planned in this month"),
            translate("CalendarPage", "Press N to plan a visit, T to write down a task."),
        )

    def _current(self) -> Entry | None:
        return self.model.entry(self.table.currentIndex().row())

    def _on_current(self) -> None:
        row = self.model.row(self.table.currentIndex().row())
        if row is None:
            return
        if row.on != self._day:
            self._day = row.on
            self.moved.emit(row.on)
        self.entry_chosen.emit(row if isinstance(row, Entry) else None)

    def _open(self) -> None:
        entry = self._current()
        if entry is not None:
            self.entry_opened.emit(entry)
        else:
            self.chosen.emit(self._day)

    def _on_key(self, event: QKeyEvent) -> None:
        key, with_ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        days = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        entry = self._current()
        if with_ctrl and key in days:
            if entry is not None:
                self.entry_moved.emit(entry, entry.on + timedelta(days=days[Qt.Key(key)]), "")
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn((-1 if key == Qt.Key.Key_PageUp else 1) * (12 if with_ctrl else 1))
        elif key == Qt.Key.Key_Home:
            self.set_day(self._shown.today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            event.ignore()


class Head:
    """The row of a day above its entries."""

    def __init__(self, on: date, words: str, more: int) -> None:
        self.on, self.words, self.more = on, words, more


class AgendaModel(QAbstractTableModel):
    """A row for each day that has something, and one for each entry of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = nothing(date.min)
        self._rows: list[Head | Entry] = []

    def show_days(self, shown: Shown, marked: date) -> None:
        """Show these days; the marked one and today among them though they are empty."""
        self.beginResetModel()
        self.shown, self._rows = shown, []
        named = (
            day for day, marks in shown.marks.items() if any(mark.kind != "term" for mark in marks)
        )
        days = {*shown.days.entries, *named}
        if days:
            days |= {marked}
            if (shown.today.year, shown.today.month) == (marked.year, marked.month):
                days |= {shown.today}
        for day in sorted(days):
            names = [mark.name for mark in shown.marks.get(day, ())]
            said = " · ".join([day_in_words(day), *names])
            self._rows.append(Head(day, said, shown.days.more[day]))
            self._rows += shown.entries(day)
        self.endResetModel()

    def row(self, at: int) -> Head | Entry | None:
        """A row; None where there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def entry(self, at: int) -> Entry | None:
        """The entry of a row; None for a day's own row."""
        row = self.row(at)
        return row if isinstance(row, Entry) else None

    def row_of(self, entry: Entry | None, day: date) -> int:
        """Where an entry stands, or else the day, or the next one; -1 for nothing."""
        for at, row in enumerate(self._rows):
            if (
                entry is not None
                and isinstance(row, Entry)
                and (row.sort, row.id, row.on) == (entry.sort, entry.id, entry.on)
            ):
                return at
        return next((at for at, row in enumerate(self._rows) if row.on >= day), len(self._rows) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if role == _ROW:
            return row
        if row is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        return whole_words(row, self.shown.looks) if isinstance(row, Entry) else row.words


class _Table(QTableView):
    key_pressed = Signal(object)
    menu_wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(translate("CalendarPage", "List"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # a key of the page, no search
            return
        event.accept()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            event.setAccepted(True)
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wished.emit(event.globalPos())


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> Any:
        size = super().sizeHint(option, index)
        is_head = not isinstance(index.data(_ROW), Entry)
        size.setHeight(max(34 if is_head else 30, line_height(option.font) + 8))
        return size

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, row = theme.current(), index.data(_ROW)
        model = index.model()
        assert isinstance(model, AgendaModel)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(now.selection))
        if isinstance(row, Entry):
            area = option.rect.adjusted(24, 3, -16, -3)
            paint_line(painter, area, row, model.shown.looks, False, option.font, detail_words(row))
        elif row is not None:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(now.jade if row.on == model.shown.today else now.ink))
            said = row.words
            if row.more:
                said = f"{said} · " + translate("CalendarPage", "%n more", n=row.more)
            area = QRect(option.rect).adjusted(16, 6, -16, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()
