"""A table of many rows whose words are made when they are painted; what they say is its owner's."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from kehuapp.sheets.charts.table import Column, Table
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import one_line, plain_hint
from kehuapp.ui.review.figure_table import table_of_texts

Index = QModelIndex | QPersistentModelIndex


class Cells(NamedTuple):
    """The words of a row; `is_strong`: it is to be seen first."""

    texts: tuple[str, ...]
    is_strong: bool = False


class ItemsModel(QAbstractTableModel):
    """`numbers` are the columns that end at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._heads: Sequence[str] = ()
        self._ids: Sequence[int] = ()
        self._cells_at: Callable[[int], Cells] = lambda _row: Cells(())
        self._numbers: frozenset[int] = frozenset()
        self._known: dict[int, Cells] = {}

    def show_rows(
        self,
        heads: Sequence[str],
        ids: Sequence[int],
        cells_at: Callable[[int], Cells],
        numbers: frozenset[int],
    ) -> None:
        """Show a row for each id; its cells are asked for when they are painted."""
        self.beginResetModel()
        self._heads, self._ids, self._cells_at, self._numbers = heads, ids, cells_at, numbers
        self._known.clear()
        self.endResetModel()

    def id_at(self, row: int) -> int | None:
        """Whose row it is."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def ids(self) -> Sequence[int]:
        """All of them."""
        return self._ids

    def as_table(self, title: str) -> Table:
        """All of it, for a file."""
        columns = [Column(head, at in self._numbers) for at, head in enumerate(self._heads)]
        ids, cells_at = self._ids, self._cells_at
        return table_of_texts(title, columns, len(ids), lambda at: cells_at(at).texts)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    @guarded
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = index.row()
        if row not in self._known:
            self._known[row] = self._cells_at(row)
        cells = self._known[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(cells.texts[index.column()], 200)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint(cells.texts[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.FontRole and cells.is_strong:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = (
            Qt.AlignmentFlag.AlignRight if column in self._numbers else Qt.AlignmentFlag.AlignLeft
        )
        return side | Qt.AlignmentFlag.AlignVCenter
