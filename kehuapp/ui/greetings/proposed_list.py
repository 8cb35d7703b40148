"""Who may get a gift, with a tick for who does; thousands of them, so it is a model of Qt's."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kehuapp.ui.kit.guarded import guarded

Index = QModelIndex | QPersistentModelIndex
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ProposedList(QAbstractListModel):
    """`say` puts a customer into words, of those only who are seen; `dataChanged` says that
    somebody else is ticked."""

    def __init__(self, say: Callable[[int], str]) -> None:
        super().__init__()
        self._say = say
        self._people: Sequence[int] = ()
        self._ticked: set[int] = set()

    def show_people(self, people: Sequence[int], ticked: Iterable[int]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._people, self._ticked = people, set(ticked)
        self.endResetModel()

    def ticked(self) -> tuple[int, ...]:
        """Who gets one, in the order shown."""
        return tuple(one for one in self._people if one in self._ticked)

    def tick_all(self, on: bool) -> None:
        """Tick all of them, or nobody."""
        self._ticked = set(self._people) if on else set()
        if self._people:
            self.dataChanged.emit(self.index(0), self.index(len(self._people) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._people)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._people):
            return None
        one = self._people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._say(one)
        if role == Qt.ItemDataRole.CheckStateRole:
            return _ON if one in self._ticked else _OFF
        return None

    @guarded
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        one = self._people[index.row()]
        (self._ticked.add if Qt.CheckState(value) == _ON else self._ticked.discard)(one)
        self.dataChanged.emit(index, index)
        return True
