"""The rows of a table of sales as they were understood, for the preview; it decides nothing."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from kehuapp.exchange.sales.sales_run import CREATE, LEFT, NEW, SKIP
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.exchange.sales.figures import amount_words, quantity_words
from kehuapp.ui.exchange.sales.sales_jobs import Reading
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import plain_hint

Index = QModelIndex | QPersistentModelIndex
_HEADS = (
    QT_TRANSLATE_NOOP("SalesImport", "Row"),
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
_STATE = 6


class SalesModel(QAbstractTableModel):
    """One row for each sale of the file, in its order; those that failed are said elsewhere."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None

    def show_reading(self, reading: Reading | None) -> None:
        """Show another file, or the same understood in another way."""
        self.beginResetModel()
        self._reading = reading
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid() or not self._reading or not self._reading.read:
            return 0
        return len(self._reading.read.sales)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(_HEADS):
            if role == Qt.ItemDataRole.DisplayRole:
                return translate("SalesImport", _HEADS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._side(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._reading is None or self._reading.read is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(index.row())[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint(self._cells(index.row())[index.column()])
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(index.row(), index.column())
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _cells(self, row: int) -> list[str]:
        reading = self._reading
        assert reading is not None and reading.read is not None
        sale = reading.read.sales[row]
        sign = "−" if sale.is_return else ""
        return [
            f"{sale.line:,}",
            sale.on,
            self._customer(row, sale.buyer),
            sale.item,
            f"{sign}{quantity_words(sale.quantity)} {sale.unit}".strip(),
            f"{sign}{amount_words(sale.amount)}",
            self._becomes(row, sale.buyer),
            "" if sale.profit is None else amount_words(sale.profit),
            " ".join(sale.note.split()),
        ]

    def _customer(self, row: int, buyer: int) -> str:
        reading = self._reading
        assert reading is not None and reading.read is not None and reading.report is not None
        contact = reading.report.plan.contacts[row]
        return reading.names.get(contact, "") or reading.read.buyers[buyer].title

    def _becomes(self, row: int, buyer: int) -> str:
        reading = self._reading
        assert reading is not None and reading.read is not None and reading.report is not None
        plan = reading.report.plan
        state = plan.states[row]
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
        state, colours = self._reading.report.plan.states[row], theme.current()
        if state in (SKIP, LEFT):
            return QColor(colours.quiet)
        if state != CREATE and column in (2, _STATE):
            return QColor(colours.vermilion)
        return None
