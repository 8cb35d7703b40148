"""What a file would bring as an item model; it holds row numbers only and asks the preview."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from kehuapp.exchange.tables.csv_headers import SKIP
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.exchange.preview import Preview
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded

#: The field a column of the file goes to (header sections), or the outcome (rows).
FIELD_ROLE = Qt.ItemDataRole.UserRole
#: A sentence painted across the whole row instead of its cells; "" for an ordinary row.
ACROSS_ROLE = Qt.ItemDataRole.UserRole + 1
#: (quiet text after the cell's own, whether the cell's own text is struck out)
SIDE_ROLE = Qt.ItemDataRole.UserRole + 2
#: Whether a person corrected the cell.
EDITED_ROLE = Qt.ItemDataRole.UserRole + 3
#: Whether something else can be decided here: the outcome of a row that brings somebody.
CHOICE_ROLE = Qt.ItemDataRole.UserRole + 4

Index = QModelIndex | QPersistentModelIndex

OUTCOMES = {
    "new": QT_TRANSLATE_NOOP("Import", "New"),
    "merge": QT_TRANSLATE_NOOP("Import", "Merge"),
    "maybe": QT_TRANSLATE_NOOP("Import", "New?"),
    "skip": QT_TRANSLATE_NOOP("Import", "Skip"),
    "same": QT_TRANSLATE_NOOP("Import", "Same"),
    "left": QT_TRANSLATE_NOOP("Import", "Left out"),
    "notice": QT_TRANSLATE_NOOP("Import", "Notice"),
    "unreadable": QT_TRANSLATE_NOOP("Import", "Unreadable"),
}


def outcome_colours(outcome: str) -> tuple[str, str]:
    """(text, soft ground) for what will happen to a row."""
    colours = theme.current()
    if outcome == "new":
        return colours.jade, colours.selection
    if outcome in ("merge", "maybe", "notice"):
        return colours.gold, colours.gold_soft
    if outcome == "unreadable":
        return colours.vermilion, colours.vermilion_soft
    return colours.grey, colours.grey_soft


class PreviewModel(QAbstractTableModel):
    """First column: what will happen; then one column a field; a filter picks the rows.

    `edit_requested(row of the preview, column of the preview, text)` is a wish.
    """

    edit_requested = Signal(int, int, str)

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self._preview = preview
        self._filter = ""
        self._rows: Sequence[int] = range(len(preview))

    @property
    def preview(self) -> Preview:
        """What is shown."""
        return self._preview

    def show_preview(self, preview: Preview) -> None:
        """Show another reading of the file; the filter stays if it still finds something.

        When the rows are the same ones (a cell was corrected) nothing moves.
        """
        old, self._preview = self._preview, preview
        if preview.keys == old.keys and preview.columns == old.columns:
            self._tell_all()
            return
        self._preview = old
        self.beginResetModel()
        self._preview = preview
        self._rows = preview.rows_in(self._filter)
        if not self._rows:
            self._filter = ""
            self._rows = preview.rows_in("")
        self.endResetModel()

    def show_filter(self, name: str) -> None:
        """Show only the rows that count as `name`; "" shows all."""
        self.beginResetModel()
        self._filter = name
        self._rows = self._preview.rows_in(name)
        self.endResetModel()

    def filter(self) -> str:
        """The name of the filter, "" without one."""
        return self._filter

    def rows(self) -> Sequence[int]:
        """The rows of the preview that are shown, in order."""
        return self._rows

    def row_of(self, index: Index) -> int | None:
        """The row of the preview behind a cell."""
        return self._rows[index.row()] if index.isValid() else None

    def decide(self, places: Iterable[int], wish: str) -> None:
        """Decide for rows (by where they stand now); they stay in sight under a filter."""
        changed = list(places)
        self._preview.decide(map(self._rows.__getitem__, changed), wish)
        if changed:  # one signal: a thousand would take longer than the decisions
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(min(changed), 0), self.index(max(changed), last))

    def decide_duplicates(self, action: str) -> None:
        """Decide for every row that may be a duplicate."""
        self._preview.decide_duplicates(action)
        self._tell_all()

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1)
            )

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or not index.column() or index.row() >= len(self._rows):
            return flags
        editable = self._preview.is_editable(self._rows[index.row()], index.column() - 1)
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not index.column():
            return False
        row, column = self._rows[index.row()], index.column() - 1
        if str(value) == self._preview.whole_cell(row, column):
            return False
        self.edit_requested.emit(row, column, str(value))
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1 + len(self._preview.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < self.columnCount():
            return None
        if section == 0:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        column = self._preview.columns[section - 1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.title
        if role == FIELD_ROLE:
            return column.field
        return None

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.EditRole and column:
            return self._preview.whole_cell(row, column - 1)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == EDITED_ROLE:
            return bool(column) and self._preview.original(row, column - 1) is not None
        if role == FIELD_ROLE:
            return self._preview.outcome(row)
        if role == ACROSS_ROLE:
            return self._preview.across(row)
        if role == CHOICE_ROLE:
            return not column and bool(self._preview.actions(row))
        if role == SIDE_ROLE and column:
            return self._preview.side(row, column - 1)
        return self._look(row, column, role)

    def _text(self, row: int, column: int) -> str:
        if column == 0:
            return translate("Import", OUTCOMES[self._preview.outcome(row)])
        return self._preview.cell(row, column - 1)

    def _tip(self, row: int, column: int) -> str:
        if column == 0:
            said = self._preview.reason(row)
            if not self._preview.actions(row):
                return said
            return said + "\n" + translate("Import", "Click to decide otherwise.")
        original = self._preview.original(row, column - 1)
        if original is None:
            return self._text(row, column)
        return translate(
            "Import",
            "%1 (corrected by you; the file says: %2)",
            self._text(row, column),
            original or "–",
        )

    def _look(self, row: int, column: int, role: int) -> Any:
        outcome = self._preview.outcome(row)
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == 0 or outcome == "unreadable":
                return QColor(outcome_colours(outcome)[0])
            faded = (
                outcome in ("skip", "same", "left")
                or self._preview.columns[column - 1].field == SKIP
            )
            return QColor(theme.current().quiet if faded else theme.current().ink)
        if role == Qt.ItemDataRole.BackgroundRole and outcome in (
            "merge",
            "maybe",
            "notice",
            "unreadable",
        ):
            return QColor(outcome_colours(outcome)[1])
        if role == Qt.ItemDataRole.FontRole and outcome == "left" and column:
            font = QFont()
            font.setStrikeOut(True)
            return font
        return None
