"""The list of the queue: keys and mouse become wishes; what they do is elsewhere."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from kehuapp.book.today.today import Entry, Key
from kehuapp.ui.kit.painting.rows import set_up_rows
from kehuapp.ui.today.queue_delegate import QueueDelegate, Verb, verbs_of
from kehuapp.ui.today.queue_model import QueueModel
from kehuapp.ui.today.queue_rows import Row

_DOWN = (Qt.Key.Key_J, Qt.Key.Key_Down)
_UP = (Qt.Key.Key_K, Qt.Key.Key_Up)
_FRAME_MS = 80  # between two pictures of the seconds that run


class QueueView(QListView):
    """`wished` names what is wished for an entry: finish, postpone, open (the customer), entry
    (what it is about), log (the whole form), greet; `menu_wished` where its menu should open."""

    wished = Signal(str, object)  # Entry
    undo_wished = Signal(int)  # the step
    menu_wished = Signal(object, QPoint)

    def __init__(self, model: QueueModel) -> None:
        super().__init__()
        self.queue = model
        self.setObjectName("queue")
        self.setModel(model)
        self.painter = QueueDelegate(self)
        self.setItemDelegate(self.painter)
        set_up_rows(self)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_FRAME_MS)
        self._ticking.timeout.connect(self._tick)

    # Rows

    def show_rows(
        self,
        rows: list[Row],
        colours: dict[str, str],
        *,
        is_another_day: bool = False,
        came_back: Key | None = None,
    ) -> None:
        """Show these; the keyboard stays with its row, or goes to the next one that is open. It
        begins anew on another day, or another's, and goes to what came back by an undo."""
        self.close_fields()
        at, key = self.currentIndex().row(), self._key_at(self.currentIndex().row())
        scroll = self.verticalScrollBar().value()
        if is_another_day:
            at, key, scroll = 0, None, 0
        key = came_back or key
        self.queue.show_rows(rows, colours)
        places = {row.entry.key: n for n, row in enumerate(rows)}
        here = places.get(key, at) if key is not None else 0
        self.choose(self._open_from(here))
        self.verticalScrollBar().setValue(scroll)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self._ticking.start()

    def choose(self, row: int) -> None:
        """Put the keyboard into a row, if it is there."""
        index = self.queue.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)

    def chosen(self) -> Entry | None:
        """What is open in the row with the keyboard."""
        row = self._row_at(self.currentIndex().row())
        return row.entry if row is not None and row.finished is None else None

    def _open_from(self, start: int) -> int:
        """The first open row from here on, else the last one before, else none."""
        rows = self.queue.rows
        after = [n for n in range(max(start, 0), len(rows)) if rows[n].finished is None]
        before = [n for n in range(min(start, len(rows))) if rows[n].finished is None]
        return after[0] if after else before[-1] if before else -1

    def _row_at(self, at: int) -> Row | None:
        return self.queue.rows[at] if 0 <= at < len(self.queue.rows) else None

    def _key_at(self, at: int) -> Key | None:
        row = self._row_at(at)
        return row.entry.key if row is not None else None

    # Fields in place of a row

    def open_fields(self, entry: Entry, fields: QWidget) -> None:
        """Show what is to be filled in where the row of an entry is."""
        self.close_fields()
        for at, row in enumerate(self.queue.rows):
            if row.entry.key == entry.key and row.finished is None:
                index = self.queue.index(at)
                self.painter.tall = (at, fields.sizeHint().height())
                self.scheduleDelayedItemsLayout()
                self.setIndexWidget(index, fields)
                self.executeDelayedItemsLayout()
                self.scrollTo(index)
                return

    def close_fields(self) -> None:
        """Show the row again."""
        at = self.painter.tall[0]
        if at < 0:
            return
        self.painter.tall = (-1, 0)
        index = self.queue.index(at)
        if index.isValid() and self.indexWidget(index) is not None:
            self.setIndexWidget(index, None)  # type: ignore[arg-type]
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()

    def fields(self) -> QWidget | None:
        """What is being filled in."""
        return self.indexWidget(self.queue.index(self.painter.tall[0]))

    def has_fields(self) -> bool:
        """Whether something is being filled in."""
        return self.painter.tall[0] >= 0

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        entry = self.chosen()
        wishes = {
            Qt.Key.Key_1: "finish",
            Qt.Key.Key_2: "postpone",
            Qt.Key.Key_Return: "open",
            Qt.Key.Key_Enter: "open",
            Qt.Key.Key_O: "entry",
            Qt.Key.Key_L: "log",
            Qt.Key.Key_G: "greet",
        }
        if held:
            super().keyPressEvent(event)
        elif key in _DOWN or key in _UP:
            self._step(1 if key in _DOWN else -1)
        elif key in wishes:
            if entry is not None:
                self.wished.emit(wishes[key], entry)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()  # no search by the letters typed: keys are verbs here

    def _step(self, way: int) -> None:
        rows, at = self.queue.rows, self.currentIndex().row() + way
        while 0 <= at < len(rows) and rows[at].finished is not None:
            at += way
        if 0 <= at < len(rows):
            self.choose(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._verb_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or found is None:
            super().mousePressEvent(event)
            return
        at, verb = found
        row = self.queue.rows[at]
        if verb.does == "undo":
            assert row.finished is not None and row.finished.step is not None
            self.undo_wished.emit(row.finished.step)
            return
        self.choose(at)
        self.wished.emit(verb.does, row.entry)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        row = self._row_at(self.indexAt(spot).row())
        if self._verb_at(spot) is None and row is not None and row.finished is None:
            self.wished.emit("open", row.entry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._verb_at(event.position().toPoint())
        hovered = (found[0], found[1].does) if found is not None else (-1, "")
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
        index = self.indexAt(event.pos()) if event.reason() != event.Reason.Keyboard else None
        index = self.currentIndex() if index is None else index
        row = self._row_at(index.row())
        if row is not None and row.finished is None:
            self.choose(index.row())
            spot = (
                self.visualRect(index).center()
                if event.reason() == event.Reason.Keyboard
                else (event.pos())
            )
            self.menu_wished.emit(row.entry, self.viewport().mapToGlobal(spot))

    def verb_spot(self, at: int, does: str) -> QPoint | None:
        """The middle of a button of a row, where the mouse would press it."""
        row = self._row_at(at)
        if row is None:
            return None
        rect, is_at = self.visualRect(self.queue.index(at)), at == self.currentIndex().row()
        for verb, spot in self.painter.spots(rect, self.font(), row, is_at):
            if verb.does == does:
                return spot.center()
        return None

    def _verb_at(self, spot: QPoint) -> tuple[int, Verb] | None:
        index = self.indexAt(spot)
        row = self._row_at(index.row())
        if row is None or index.row() == self.painter.tall[0]:
            return None
        is_at = index.row() == self.currentIndex().row()
        for verb, place in self.painter.spots(self.visualRect(index), self.font(), row, is_at):
            if place.contains(spot):
                return index.row(), verb
        return None

    def _tick(self) -> None:
        """Let the seconds run in which a row can be undone."""
        running = [n for n, row in enumerate(self.queue.rows) if row.finished and verbs_of(row)]
        if not running:
            self._ticking.stop()
        self.viewport().update()

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(self._open_from(0))
