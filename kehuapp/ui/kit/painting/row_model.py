"""A model of Qt's whose rows a delegate paints, each handed out whole; the words are others'."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import plain_hint

#: Under this a delegate finds the row itself.
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")


class RowModel(QAbstractListModel, Generic[R]):
    """One column of rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[R] = []

    def said(self, row: R) -> str:
        """A row as one line, for a screen reader."""
        raise NotImplementedError

    def hint(self, row: R) -> str:
        """What is told where the pointer rests, plain text, "" for nothing."""
        return self.said(row)

    def replace_rows(self, rows: Sequence[R]) -> None:
        """Show these from the top."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> R | None:
        """The row of an index, None of one that is not there."""
        at = index.row() if index.isValid() else -1
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.said(row)
        if role == Qt.ItemDataRole.ToolTipRole and (hint := self.hint(row)):
            return plain_hint(hint)
        return None
