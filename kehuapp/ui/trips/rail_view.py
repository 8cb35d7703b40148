"""The list of a trip's line: keys, mouse and drops become wishes; what they do is elsewhere."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from kehuapp.book.trips.stops import Stop
from kehuapp.ui.kit.painting.rows import set_up_rows
from kehuapp.ui.trips.rail_delegate import RailDelegate
from kehuapp.ui.trips.rail_model import RailModel
from kehuapp.ui.trips.rail_rows import DayRow, NightRow, Row, StopRow, neighbour_place


class RailView(QListView):
    """`wished` names what is wished for a stop: open, confirm, result, customer, leave, sheet."""

    wished = Signal(str, object)  # Stop
    lodging_wished = Signal(object)  # Lodging
    order_wished = Signal(object)  # the day to be ordered by time
    chosen = Signal(object)  # the Stop with the keyboard, or None
    menu_wished = Signal(object, QPoint)  # Stop

    def __init__(self, model: RailModel) -> None:
        super().__init__()
        self.rail = model
        self.setObjectName("rail")
        self.setModel(model)
        self.painter = RailDelegate(self)
        self.setItemDelegate(self.painter)
        set_up_rows(self)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setProperty("panel", "paper")
        self.selectionModel().currentChanged.connect(lambda *_rows: self.chosen.emit(self.stop()))

    def show_rows(self, rows: list[Row], colours: dict[str, str], can_move: bool) -> None:
        """Show these; the keyboard stays with its stop, else goes to the first one."""
        before, at = self.stop(), self.currentIndex().row()
        scroll = self.verticalScrollBar().value()
        self.rail.show_rows(rows, colours, can_move)
        places = {row.stop.id: n for n, row in enumerate(rows) if isinstance(row, StopRow)}
        if before is not None and before.id in places:
            self.choose_row(places[before.id])
        else:
            later = [n for n in places.values() if n >= at]
            self.choose_row(next(iter(later or [*places.values()][-1:]), -1))
        self.verticalScrollBar().setValue(scroll)
        self._show_current()

    def choose_row(self, row: int) -> None:
        """Put the keyboard into a row; -1: into none."""
        self.setCurrentIndex(self.rail.index(row) if row >= 0 else QModelIndex())
        self._show_current()

    def _show_current(self) -> None:
        """The row with the keyboard is seen, and above the first of a day which day it is."""
        at = self.currentIndex().row()
        if isinstance(self._row_at(at - 1), DayRow):
            self.scrollTo(self.rail.index(at - 1))
        if at >= 0:
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_current()

    def choose(self, stop_id: int) -> bool:
        """Put the keyboard on a stop, if it is there."""
        for at, row in enumerate(self.rail.rows):
            if isinstance(row, StopRow) and row.stop.id == stop_id:
                self.choose_row(at)
                return True
        return False

    def stop(self) -> Stop | None:
        """The stop with the keyboard."""
        row = self._row_at(self.currentIndex().row())
        return row.stop if isinstance(row, StopRow) else None

    def _row_at(self, at: int) -> Row | None:
        return self.rail.rows[at] if 0 <= at < len(self.rail.rows) else None

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key, stop = Qt.Key(event.key()), self.stop()
        row = self._row_at(self.currentIndex().row())
        if held == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(row, NightRow):
                self.lodging_wished.emit(row.lodging)
            elif stop is not None:
                is_shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
                self.wished.emit("customer" if is_shift else "open", stop)
        elif not held and key in _WISHES and stop is not None:
            self.wished.emit(_WISHES[key], stop)
        elif held or key in _WISHES:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
            if not isinstance(self._row_at(self.currentIndex().row()), StopRow | NightRow):
                self._step(1 if key in (Qt.Key.Key_Home, Qt.Key.Key_PageUp) else -1)
        else:
            event.ignore()  # no search by the letters typed: keys are verbs here

    def _step(self, way: int) -> None:
        at = self.currentIndex().row() + way
        while (row := self._row_at(at)) is not None:
            if isinstance(row, StopRow | NightRow):
                self.choose_row(at)
                return
            at += way

    def _move(self, way: int) -> None:
        stop = self.stop()
        if stop is None or stop.outcome != "planned" or not self.rail.can_move:
            return
        place = neighbour_place(self.rail.rows, stop.id, way)
        if place is not None:
            self.rail.placed.emit(stop.id, *place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._spot_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or found is None:
            super().mousePressEvent(event)
            return
        at, does = found
        row = self.rail.rows[at]
        if isinstance(row, DayRow):
            self.order_wished.emit(row.day)
            return
        self.choose_row(at)
        if isinstance(row, NightRow):
            self.lodging_wished.emit(row.lodging)
        elif isinstance(row, StopRow):
            self.wished.emit("confirm" if does == "confirm" else "open", row.stop)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        row = self._row_at(self.indexAt(spot).row())
        if self._spot_at(spot) is None and isinstance(row, StopRow):
            self.wished.emit("open", row.stop)
        elif self._spot_at(spot) is None and isinstance(row, NightRow):
            self.lodging_wished.emit(row.lodging)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._spot_at(event.position().toPoint())
        hovered = found if found is not None else (-1, "")
        if hovered != self.painter.hovered:
            self.painter.hovered = hovered
            shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: Any) -> None:
        self.painter.hovered = (-1, "")
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self._row_at(index.row())
        if isinstance(row, StopRow):
            self.choose_row(index.row())
            spot = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wished.emit(row.stop, self.viewport().mapToGlobal(spot))

    def spot(self, at: int, does: str) -> QPoint | None:
        """The middle of what can be clicked in a row, where the mouse would press it."""
        row = self._row_at(at)
        if row is None:
            return None
        rect = self.visualRect(self.rail.index(at))
        for spot in self.painter.spots(rect, self.font(), row):
            if spot.does == does:
                return spot.area.center()
        return None

    def _spot_at(self, spot: QPoint) -> tuple[int, str] | None:
        index = self.indexAt(spot)
        row = self._row_at(index.row())
        if row is None or (isinstance(row, StopRow) and row.stop.outcome != "planned"):
            return None
        for one in self.painter.spots(self.visualRect(index), self.font(), row):
            if one.area.contains(spot):
                return index.row(), one.does
        return None

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._step(1)


_WISHES = {
    Qt.Key.Key_Space: "confirm",
    Qt.Key.Key_R: "result",
    Qt.Key.Key_Delete: "leave",
}
