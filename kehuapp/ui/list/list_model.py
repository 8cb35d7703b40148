"""The contact list as an item model: sorted ids; rows and marks are fetched when painted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from kehuapp.ui.kit import dragging
from kehuapp.ui.kit.guarded import guarded

PAGE = 24  # about a window: a jump to anywhere must fit into one frame
ID_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 2
KEY_ROLE = Qt.ItemDataRole.UserRole + 3
_MANY = 100  # changed customers that are looked for one by one
_MARKS = 20  # rows looked into at once for where they matched

Index = QModelIndex | QPersistentModelIndex


class ContactListModel(QAbstractTableModel):
    """`fetch(ids)` gives a row for each id: `.name`, and in a table `.cells` by column."""

    def __init__(self, fetch: Callable[[Sequence[int]], Mapping[int, Any]]) -> None:
        super().__init__()
        self._fetch = fetch
        self._ids: list[int] = []
        self._rows: dict[int, Any] = {}
        self._places: dict[int, int] | None = None
        self._columns: list[tuple[str, str]] = [("", "")]
        self._find: Callable[[Sequence[int]], Mapping[int, Any]] | None = None
        self._marks: dict[int, Any] = {}

    def show_columns(self, columns: Sequence[tuple[str, str]]) -> None:
        """Show these (key, title); without any, the one column of two-line rows."""
        self.beginResetModel()
        self._columns = list(columns) or [("", "")]
        self._rows.clear()
        self.endResetModel()

    def show_marks(self, find: Callable[[Sequence[int]], Mapping[int, Any]] | None) -> None:
        """Ask `find` where the rows painted from now on matched."""
        self._find = find
        self._marks = {}
        if self._ids:  # the same people may be found by a longer word
            last = self.index(len(self._ids) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def show_ids(self, ids: Iterable[int]) -> None:
        """Show these contacts in this order; rows already fetched stay."""
        self.beginResetModel()
        self._ids = ids if isinstance(ids, list) else list(ids)
        self._places = None
        self.endResetModel()

    def forget_rows(self, ids: Iterable[int] | None = None) -> None:
        """Fetch the rows of `ids` (all of them without ids) again when they are next painted."""
        if ids is not None and len(ids := set(ids)) > _MANY:
            ids = None  # looking for the place of each takes longer
        if ids is None:
            self._rows.clear()
            self._marks.clear()
            changed: Iterable[int] = range(0)
            if self._ids:
                last = self.index(len(self._ids) - 1, len(self._columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
        else:
            changed = list(ids)
        for contact in changed:
            self._rows.pop(contact, None)
            self._marks.pop(contact, None)
            place = self.place_of(contact)
            if place is not None:
                last = self.index(place, len(self._columns) - 1)
                self.dataChanged.emit(self.index(place, 0), last)

    def ids(self) -> list[int]:
        """The contacts shown, in order."""
        return self._ids

    def place_of(self, contact: int) -> int | None:
        """The row at which `contact` stands, if it is shown."""
        if self._places is None:
            # Looking for one is quicker than noting the places of all, at every key.
            try:
                return self._ids.index(contact)
            except ValueError:
                return None
        return self._places.get(contact)

    def places_of(self, contacts: Sequence[int]) -> list[int]:
        """The rows of those of `contacts` that are shown, in order."""
        if len(contacts) > 20 and self._places is None:
            self._places = {one: at for at, one in enumerate(self._ids)}
        found = map(self.place_of, contacts)
        return sorted({at for at in found if at is not None})

    def row_at(self, place: int) -> Any:
        """The row to paint at `place`; its page is fetched if needed. None if it has just gone."""
        contact = self._ids[place]
        if contact not in self._rows:
            # Rows are painted from above; when one scrolls up, those below are there already.
            below = self._ids[place + 1] if place + 1 < len(self._ids) else contact
            start = max(0, place + 1 - PAGE) if below in self._rows else place
            wanted = [one for one in self._ids[start : start + PAGE] if one not in self._rows]
            found = self._fetch(wanted)
            self._rows.update((one, found.get(one)) for one in wanted)
        return self._rows[contact]

    def mark_at(self, place: int) -> Any:
        """Where the row at `place` matched; None without a search."""
        contact = self._ids[place]
        if self._find is not None and contact not in self._marks:
            start = place - place % _MARKS
            wanted = [i for i in self._ids[start : start + _MARKS] if i not in self._marks]
            found = self._find(wanted)
            self._marks.update((one, found.get(one)) for one in wanted)
        return self._marks.get(contact)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ID_ROLE:
            return self._ids[index.row()]
        if role == ROW_ROLE:
            return self.row_at(index.row())
        if role == MARK_ROLE:
            return self.mark_at(index.row())
        if role == KEY_ROLE:
            return self._columns[index.column()][0]
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.row_at(index.row())
            return row.hint if row else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row_at(index.row())
            if row is None:
                return ""
            key = self._columns[index.column()][0]
            return row.name if key in ("", "name") else row.cells.get(key, "")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if across and said and section < len(self._columns):
            return self._columns[section][1]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        return [dragging.CONTACTS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return dragging.pack_contacts(
            self._ids[row] for row in dict.fromkeys(index.row() for index in indexes)
        )

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction
