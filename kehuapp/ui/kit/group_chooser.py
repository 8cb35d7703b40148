"""The group tree with check boxes, as the sidebar shows it: choosing groups; renames nothing."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem

from kehuapp.book.groups.groups import GroupRow
from kehuapp.text.folding import fold
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import plain_hint

#: Of more groups one is found by typing.
MANY = 8
_ROW, _INDENT = 28, 20  # pixels
_SHORT = 16  # characters that are never cut


class GroupChooser(QTreeWidget):
    """Shows all groups opened, those chosen ticked."""

    def __init__(self, rows: Iterable[GroupRow], chosen: frozenset[int]) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setProperty("card", "true")
        self.setIndentation(_INDENT)
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

    def height_of(self, rows: int) -> int:
        """Pixels for so many rows and the frame."""
        return rows * self._row() + 2 * self.frameWidth() + 4

    @guarded
    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # Qt's own arrows are of its style; where a click folds stays the same.
        if not index.model().hasChildren(index):
            return
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        ratio = self.devicePixelRatioF()
        spot = rect.center()
        painter.drawPixmap(
            rect.right() - _INDENT + 4,
            spot.y() - 6,
            icons.pixmap(name, theme.current().quiet, 14, ratio),
        )

    def _row(self) -> int:
        return max(_ROW, self.fontMetrics().height() + 10)

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
        item.setSizeHint(0, QSize(0, self._row()))
        if len(row.name) > _SHORT:
            item.setToolTip(0, plain_hint(row.name))
        item.setCheckState(0, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        if parent is not None:
            parent.addChild(item)
        return item
