"""The group tree with check boxes: choosing a customer's groups; nothing is renamed here."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem

from kehuapp.book.groups.groups import GroupRow
from kehuapp.text.folding import fold
from kehuapp.ui.kit.labels import plain_hint

_SHORT = 16  # characters that are never cut


class GroupChooser(QTreeWidget):
    """Shows all groups opened, those chosen ticked."""

    def __init__(self, rows: Iterable[GroupRow], chosen: frozenset[int]) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setProperty("card", "true")
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self._others = chosen
        self._items: dict[int, QTreeWidgetItem] = {}
        self.blockSignals(True)
        waiting = list(rows)
        while waiting:
            left = []
            for row in waiting:
                parent = self._items.get(row.parent_id or 0)
                if row.parent_id is not None and parent is None:
                    left.append(row)
                    continue
                self._items[row.id] = self._make(row, parent, row.id in chosen)
            if len(left) == len(waiting):
                break  # children of a deleted group: not on the screen anywhere
            waiting = left
        self.addTopLevelItems([one for one in self._items.values() if one.parent() is None])
        self.blockSignals(False)
        self.expandAll()

    def show_only(self, text: str) -> None:
        """Show the groups with this in their name, and those above them; all for no text."""
        wanted = fold(text.strip())
        shown: set[int] = set()
        for item in self._items.values():
            if wanted in fold(item.text(0)):
                above: QTreeWidgetItem | None = item
                while above is not None and id(above) not in shown:
                    shown.add(id(above))
                    above = above.parent()
        for item in self._items.values():
            item.setHidden(id(item) not in shown)

    def chosen(self) -> frozenset[int]:
        """The ids ticked; memberships that are not on the screen stay."""
        ticked = {
            group
            for group, item in self._items.items()
            if item.checkState(0) == Qt.CheckState.Checked
        }
        return frozenset(ticked | (self._others - self._items.keys()))

    def set_chosen(self, group_id: int, on: bool) -> None:
        """Tick a group or not."""
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        self._items[group_id].setCheckState(0, state)

    def is_empty(self) -> bool:
        """Whether the book has no group yet."""
        return not self._items

    def _make(self, row: GroupRow, parent: QTreeWidgetItem | None, chosen: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem([row.name])
        if len(row.name) > _SHORT:
            item.setToolTip(0, plain_hint(row.name))
        item.setCheckState(0, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        if parent is not None:
            parent.addChild(item)
        return item
