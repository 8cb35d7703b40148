"""The table that promises and needs are listed in: ticked, opened, deleted where they stand."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import one_line, plain_hint

_ID = Qt.ItemDataRole.UserRole
TICK = 40  # pixels of the column with the boxes
ROW = 34  # pixels, more with a larger type


class PlanTable(QTableWidget):
    """Space or a click on the box ticks, Enter or a double click opens, Del deletes; Shift+Enter
    goes to the customer. Each signal tells the row's id; the box shows only what the book says."""

    toggled = Signal(int, bool)  # whether it is to be done now
    open_requested = Signal(int)
    delete_requested = Signal(int)
    customer_requested = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, widths: Sequence[int], stretched: int, *, ticked: bool) -> None:
        super().__init__(0, len(widths))
        self._is_ticked = ticked
        self._is_filling = False
        self._is_whole = False
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(ROW, self.fontMetrics().height() + 14))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(widths):
            is_wide = column == stretched
            header.setSectionResizeMode(
                column,
                QHeaderView.ResizeMode.Stretch if is_wide else QHeaderView.ResizeMode.Interactive,
            )
            self.setColumnWidth(column, width)
        self.itemChanged.connect(self._on_item)
        self.cellDoubleClicked.connect(self._on_double_click)

    def show_rows(self, heads: Sequence[str], rows: Sequence["Row"]) -> None:
        """Show these; whoever was chosen stays so, or who stands in its place now."""
        chosen, at = self.chosen(), self.currentRow()
        self._is_filling = True
        self.setHorizontalHeaderLabels(heads)
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._put(place, row)
        self._is_filling = False
        if self._is_whole:
            head = self.horizontalHeader().sizeHint().height()
            self.setFixedHeight(head + self.verticalHeader().length() + 2)
        ids = [row.id for row in rows]
        if rows and at >= 0:
            self.selectRow(ids.index(chosen) if chosen in ids else min(at, len(rows) - 1))
        elif rows:
            self.selectRow(0)

    def be_whole(self) -> None:
        """Be as high as all rows: what it stands in scrolls."""
        self._is_whole = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._is_whole:
            event.ignore()
        else:
            super().wheelEvent(event)

    def chosen(self) -> int | None:
        """The id of the row that is chosen."""
        item = self.item(self.currentRow(), 0)
        return int(item.data(_ID)) if item is not None else None

    def choose(self, row_id: int) -> None:
        """Choose a row, if it is there."""
        for place in range(self.rowCount()):
            if (item := self.item(place, 0)) is not None and item.data(_ID) == row_id:
                self.selectRow(place)

    def fit(self, columns: Sequence[int], most: int = 170) -> None:
        """Make these columns as wide as what they hold."""
        for column in columns:
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 10, most))

    def _put(self, place: int, row: "Row") -> None:
        for column, text in enumerate(row.cells):
            item = QTableWidgetItem(one_line(text))
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(plain_hint(row.hint if column == row.hinted else text))
            if row.is_done:
                item.setForeground(QColor(theme.current().quiet))
            elif column == row.warned:
                item.setForeground(QColor(theme.current().vermilion))
            self.setItem(place, column, item)
        first = self.item(place, 0)
        assert first is not None
        first.setData(_ID, row.id)
        if self._is_ticked:
            first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if row.is_done else Qt.CheckState.Unchecked
            first.setCheckState(state)

    def _on_item(self, item: QTableWidgetItem) -> None:
        if self._is_filling or item.column() != 0:
            return
        is_done = item.checkState() == Qt.CheckState.Checked
        self.toggled.emit(int(item.data(_ID)), is_done)

    def _on_double_click(self, _row: int, column: int) -> None:
        if (column != 0 or not self._is_ticked) and (chosen := self.chosen()) is not None:
            self.open_requested.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen, key = self.chosen(), event.key()
        if chosen is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.customer_requested if with_shift else self.open_requested).emit(chosen)
        elif key == Qt.Key.Key_Delete and not event.modifiers():
            self.delete_requested.emit(chosen)
        elif key == Qt.Key.Key_Space and self._is_ticked:
            first = self.item(self.currentRow(), 0)
            assert first is not None
            self.toggled.emit(chosen, first.checkState() != Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if (chosen := self.chosen()) is not None:
            self.menu_requested.emit(chosen, event.globalPos())


class Row:
    """What a line shows; `warned` is the column in the colour of warnings, `hinted` the one whose
    tool tip is `hint`."""

    def __init__(
        self,
        row_id: int,
        cells: Sequence[str],
        *,
        is_done: bool = False,
        warned: int = -1,
        hinted: int = -1,
        hint: str = "",
    ) -> None:
        self.id, self.cells, self.is_done = row_id, cells, is_done
        self.warned, self.hinted, self.hint = warned, hinted, hint

    def __repr__(self) -> str:
        return f"Row({self.id}, {list(self.cells)!r})"

    def __eq__(self, other: Any) -> bool:
        return isinstance(other, Row) and vars(self) == vars(other)
