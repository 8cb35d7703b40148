"""The rows of a table of sales as they were understood, for the preview; it decides nothing."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from kehuapp.exchange.sales import sale_columns as columns
from kehuapp.exchange.sales.sales_run import CREATE, LEFT, NEW, SKIP
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.words import money, sold_count
from kehuapp.ui.exchange.preview_model import EDITED_ROLE
from kehuapp.ui.exchange.sales.sales_jobs import Reading
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import plain_hint

Index = QModelIndex | QPersistentModelIndex
_HEADS = (
    QT_TRANSLATE_NOOP("SalesImport", "Line"),
    QT_TRANSLATE_NOOP("SalesImport", "Date"),
    QT_TRANSLATE_NOOP("SalesImport", "Customer"),
    QT_TRANSLATE_NOOP("SalesImport", "Item"),
    QT_TRANSLATE_NOOP("SalesImport", "Quantity"),
    QT_TRANSLATE_NOOP("SalesImport", "Amount"),
    QT_TRANSLATE_NOOP("SalesImport", "What becomes of it"),
    QT_TRANSLATE_NOOP("SalesImport", "Profit"),
    QT_TRANSLATE_NOOP("SalesImport", "Note"),
)
_RIGHT = (0, 4, 5, 7)
CUSTOMER, STATE = 2, 6
#: What a column of the preview is read from; of several the first that says something in the row.
_FROM = {
    1: (columns.DAY,),
    CUSTOMER: (columns.NAME, columns.COMPANY, columns.PHONE, columns.EMAIL, columns.UUID),
    3: (columns.ITEM,),
    4: (columns.QUANTITY,),
    5: (columns.AMOUNT,),
    7: (columns.PROFIT,),
    8: (columns.NOTE,),
}


class SalesModel(QAbstractTableModel):
    """One row for each of the file, a sale or one that failed; behind what was understood stand
    the other columns of the file that are read.

    `edit_requested(line, column of the file, text)` is a wish.
    """

    edit_requested = Signal(int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._more: list[int] = []  # columns of the file
        self._written: dict[tuple[int, int], str] = {}  # over cells, and not read yet
        self._refused: dict[tuple[int, int], tuple[str, str]] = {}  # what was typed, and why not

    def show_reading(self, reading: Reading | None) -> None:
        """Show another file, or the same understood in another way; when the rows are the same
        ones nothing moves."""
        old, more = self._reading, _more_columns(reading)
        if old and reading and old.lines == reading.lines and more == self._more:
            self._reading, self._written = reading, {}
            if self.rowCount():
                last = self.index(self.rowCount() - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._reading, self._more, self._written = reading, more, {}
        self._refused = {}
        self.endResetModel()

    def line_of(self, row: int) -> int:
        """The line of the file in which a row stands."""
        assert self._reading is not None
        return self._reading.lines[row]

    def row_near(self, line: int) -> int:
        """The row of a line, or the next one."""
        return self._reading.row_near(line) if self._reading else 0

    def write_over(self, line: int, column: int, text: str) -> None:
        """Show a correction that is about to be read."""
        self._written[line, column] = text
        self._refused.pop((line, column), None)
        self._say_row(line)

    def refuse(self, line: int, column: int, text: str, sentence: str) -> None:
        """Keep what was typed over a cell and cannot be read, with the sentence why."""
        self._refused[line, column] = text, sentence
        self._say_row(line)

    def refusal(self, index: Index) -> str:
        """Why what stands in a cell cannot be read; "" where that is not so."""
        where = self._where(index)
        return self._refused[where][1] if where in self._refused else ""

    def refused(self) -> Index | None:
        """The first cell in which something stands that cannot be read."""
        for line, place in sorted(self._refused):
            row = self.row_near(line)
            for column in range(self.columnCount()):
                if self._place(row, column) == place:
                    return self.index(row, column)
        return None

    def take_back(self, index: Index) -> None:
        """Show in a cell again what stands in the file, instead of what cannot be read."""
        if self._refused.pop(self._where(index), None) is not None:
            self._say_row(self.line_of(index.row()))

    def _where(self, index: Index) -> tuple[int, int]:
        place = self._place(index.row(), index.column()) if index.isValid() else None
        return (-1, -1) if place is None else (self.line_of(index.row()), place)

    def _say_row(self, line: int) -> None:
        row = self.row_near(line)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._reading is None else len(self._reading.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS) + len(self._more)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < len(_HEADS):
            return translate("SalesImport", _HEADS[section])
        assert self._reading is not None
        return self._reading.table.headers[self._more[section - len(_HEADS)]]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._place(index.row(), index.column()) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        place = self._place(index.row(), index.column())
        if place is None or str(value) == self._raw(index.row(), place):
            self.take_back(index)
            return False
        self.edit_requested.emit(self.line_of(index.row()), place, str(value))
        return True

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(column)
        if self._refused and (refused := self._refused.get(self._where(index))):
            of_role = {
                Qt.ItemDataRole.DisplayRole: " ".join(refused[0].split()),
                Qt.ItemDataRole.EditRole: refused[0],
                Qt.ItemDataRole.ToolTipRole: plain_hint(refused[1]),
                Qt.ItemDataRole.ForegroundRole: QColor(theme.current().vermilion),
            }
            if role in of_role:
                return of_role[Qt.ItemDataRole(role)]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            place = self._place(row, column)
            return "" if place is None else self._raw(row, place)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == EDITED_ROLE:
            place = self._place(row, column)
            return place is not None and self._is_corrected(row, place)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, column)
        return None

    # --- the file behind it ---------------------------------------------------------------------

    def _place(self, row: int, column: int) -> int | None:
        """The column of the file that is read there and can be corrected."""
        reading = self._reading
        if reading is None or row >= len(reading.lines):
            return None
        if column >= len(_HEADS):
            return self._more[column - len(_HEADS)]
        mapping = reading.table.mapping
        places = [mapping.index(t) for t in _FROM.get(column, ()) if t in mapping]
        if column != CUSTOMER or not places:
            return places[0] if places else None
        cells = reading.table.cells_of_line(reading.lines[row])
        ours = mapping.index(columns.UUID) if columns.UUID in mapping else len(cells)
        if ours < len(cells) and columns.OUR_NUMBER.fullmatch(cells[ours].strip()):
            return None  # a name would not count
        filled = (n for n in places if n < len(cells) and cells[n].strip())
        return next(filled, places[0])

    def _raw(self, row: int, place: int) -> str:
        """A cell of the file as it is now."""
        assert self._reading is not None
        line = self._reading.lines[row]
        if (line, place) in self._written:
            return self._written[line, place]
        cells = self._reading.table.cells_of_line(line)
        return cells[place] if place < len(cells) else ""

    def _is_corrected(self, row: int, place: int) -> bool:
        assert self._reading is not None
        where = self._reading.lines[row], place
        return where in self._written or where in self._reading.table.corrected

    # --- words ----------------------------------------------------------------------------------

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _text(self, row: int, column: int) -> str:
        reading = self._reading
        assert reading is not None
        place = self._place(row, column)
        at = reading.rows[row]
        if column >= len(_HEADS) or (
            place is not None and (at < 0 or (reading.lines[row], place) in self._written)
        ):
            return " ".join(self._raw(row, place).split()) if place is not None else ""
        if at < 0:
            failed = reading.failed(row)
            return {0: f"{failed.line:,}", STATE: failed.reason}.get(column, "")
        return self._cells(row, at)[column]

    def _cells(self, row: int, at: int) -> list[str]:
        reading = self._reading
        assert reading is not None and reading.read is not None
        sale = reading.read.sales[at]
        return [
            f"{sale.line:,}",
            sale.on,
            self._customer(at, sale.buyer),
            sale.item,
            sold_count(sale.quantity, sale.unit, sale.is_return),
            money(-sale.amount if sale.is_return else sale.amount, ""),
            self._becomes(at, sale.buyer),
            "" if sale.profit is None else money(sale.profit, ""),
            " ".join(sale.note.split()),
        ]

    def _tip(self, row: int, column: int) -> str:
        said = self._text(row, column)
        place = self._place(row, column)
        if place is None or not self._is_corrected(row, place):
            return plain_hint(said)
        assert self._reading is not None
        cells = self._reading.table.written_in(self._reading.lines[row])
        original = cells[place] if place < len(cells) else ""
        return plain_hint(
            translate(
                "Import", "%1 (corrected by you; the file says: %2)", said, original.strip() or "–"
            )
        )

    def _customer(self, at: int, buyer: int) -> str:
        reading = self._reading
        assert reading is not None and reading.read is not None and reading.report is not None
        contact = reading.report.plan.contacts[at]
        return reading.names.get(contact, "") or reading.read.buyers[buyer].title

    def _becomes(self, at: int, buyer: int) -> str:
        reading = self._reading
        assert reading is not None and reading.read is not None and reading.report is not None
        plan = reading.report.plan
        state = plan.states[at]
        if state == CREATE:
            if reading.wish.answers.get(reading.read.buyers[buyer]) == NEW:
                return translate("SalesImport", "New, of a new customer")
            return translate("SalesImport", "New")
        if state == SKIP:
            return translate("SalesImport", "In the book already")
        if state == LEFT:
            return translate("SalesImport", "Left out")
        return plan.matches[buyer].reason

    def _colour(self, row: int, column: int) -> Any:
        assert self._reading is not None and self._reading.report is not None
        at, colours = self._reading.rows[row], theme.current()
        if at < 0:
            return QColor(colours.vermilion) if column == STATE else None
        state = self._reading.report.plan.states[at]
        if state in (SKIP, LEFT):
            return QColor(colours.quiet)
        if state != CREATE and column in (CUSTOMER, STATE):
            return QColor(colours.vermilion)
        return None


def _more_columns(reading: Reading | None) -> list[int]:
    """The columns of the file that are read and that no column of the preview stands for."""
    if reading is None or reading.read is None:
        return []
    mapping: Sequence[str] = reading.table.mapping
    firsts = [[t for t in targets if t in mapping][:1] for targets in _FROM.values()]
    shown = {mapping.index(target) for first in firsts for target in first}
    return [n for n, t in enumerate(mapping) if t and n not in shown]
