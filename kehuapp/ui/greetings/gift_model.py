"""The gifts of an occasion as a model of Qt's: of thousands only what is seen is put into words.

Which rows there are is told to it; what is typed it only passes on.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from kehuapp.book.greetings.gifts import GiftRow
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.amounts import amount_text
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.avatar import tier_icon
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import plain_hint

NAME, ITEM, COST, STATE, LAST, NOTE = range(6)
TYPED = {ITEM: "item", COST: "cost", NOTE: "note"}
_ICONS = {"planned": "clock", "bought": "shopping-bag", "given": "check"}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class GiftModel(QAbstractTableModel):
    """A row is a `GiftRow`."""

    typed = Signal(int, str, str)  # the gift's id, what of it, the text

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[GiftRow] = []
        self._titles: Sequence[str] = ()
        self._currency, self._looks = "", TierLooks()

    def show_rows(self, rows: Sequence[GiftRow], currency: str, looks: TierLooks) -> bool:
        """Show these; whether they are others than before, and not the same that say more."""
        self._currency, self._looks = currency, looks
        if [one.id for one in rows] == [one.id for one in self.rows]:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, NOTE))
            return False
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()
        return True

    def show_titles(self, titles: Sequence[str]) -> None:
        """Say what stands in the columns."""
        self._titles = titles
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, NOTE)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else NOTE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in TYPED else flags

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        if role in _WORDS:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == STATE:
            hint = translate(
                "Gifts", "Click to choose; Space goes a step on: planned, ready, given"
            )
            return plain_hint(hint)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint((column == NAME and row.company) or self._text(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column == COST else _LEFT
        now = theme.current()
        colour = now.jade if column == STATE and row.status == "given" else now.quiet
        if role == Qt.ItemDataRole.ForegroundRole and column in (STATE, LAST):
            return QColor(colour)
        if role == Qt.ItemDataRole.DecorationRole and column == NAME:
            return tier_icon(row.tier, self._looks.colour(row.tier))
        if role == Qt.ItemDataRole.DecorationRole and column == STATE:
            return icons.icon(_ICONS[row.status], colour, 16)
        return None

    @guarded
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() not in TYPED:
            return False
        if str(value) != self._text(self.rows[index.row()], index.column()):
            self.typed.emit(self.rows[index.row()].id, TYPED[index.column()], str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._titles):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == COST else _LEFT
        return None

    def _text(self, row: GiftRow, column: int) -> str:
        if column == LAST:
            paid = "" if row.last_cost is None else words.money(row.last_cost, self._currency)
            return words.with_aside(row.last_item, paid) or paid
        texts = {
            NAME: row.contact,
            ITEM: row.item,
            COST: "" if row.cost is None else amount_text(row.cost),
            STATE: words.word(words.GIFT_STATES, row.status),
            NOTE: row.note,
        }
        return texts[column]
