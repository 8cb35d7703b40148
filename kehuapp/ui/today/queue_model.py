"""The queue as a model of Qt's; which rows there are is told to it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kehuapp.i18n import translate
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import plain_hint
from kehuapp.ui.today.queue_rows import Row

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """One column; a row is a `Row`."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.colours: dict[str, str] = {}  # that the shop gave its tiers

    def show_rows(self, rows: Sequence[Row], colours: dict[str, str]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows, self.colours = list(rows), colours
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return said(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.finished is None:
            return plain_hint(said(row))
        return None


def said(row: Row) -> str:
    """A row as one line."""
    entry = row.entry
    if row.finished is not None:
        return translate("Today", "finished: %1", f"{entry.name} · {row.finished.words}")
    named = f"{entry.name}, {entry.company}" if entry.company else entry.name
    return " · ".join(filter(None, (named, entry.reason.sentence())))
