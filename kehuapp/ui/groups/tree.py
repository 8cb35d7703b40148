"""The tree of the sidebar: places, tiers, groups; renaming, moving and dropping happen in it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem

from kehuapp.book.contact_list import Place
from kehuapp.book.groups import GroupRow
from kehuapp.ui import dragging, places
from kehuapp.ui.groups.tree_delegate import (
    COUNT_ROLE,
    ICON_ROLE,
    NAME_ROLE,
    PLACE_ROLE,
    URGENT_ROLE,
    TreeDelegate,
    chevron_area,
)


def _group_of(item: QTreeWidgetItem | None) -> int | None:
    return item.data(0, PLACE_ROLE).group_id if item is not None else None


class Tree(QTreeWidget):
    """Shows what it is given; every wish is a signal."""

    place_requested = Signal(object)  # Place
    create_requested = Signal(object, str)  # parent's id or None, name
    rename_requested = Signal(int, str)
    move_requested = Signal(int, object, int)  # group, new parent or None, position (-1: last)
    delete_requested = Signal(int)
    join_requested = Signal(int, list)  # group, contact ids
    tier_requested = Signal(str, list)  # tier, contact ids
    trash_requested = Signal(list)  # contact ids
    smart_unfolded = Signal()  # smart groups came into view whose counts may not be known

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "sidebar")
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setExpandsOnDoubleClick(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        delegate = TreeDelegate(self)
        self.setItemDelegate(delegate)
        # After the view's own connections: its text is stored before ours looks at it.
        delegate.commitData.connect(self._keep_name)
        delegate.closeEditor.connect(self._leave_name)
        self._groups: dict[int, QTreeWidgetItem] = {}
        self._smart: dict[int, str] = {}  # smart groups with the counts last known
        self._folded: set[int] = set()
        self._editing: QTreeWidgetItem | None = None
        self._wish: Callable[[], None] | None = None
        self._late: tuple[Any, ...] | None = None
        self._place = places.ALL
        self._quiet = False
        self.currentItemChanged.connect(self._on_current)
        self.itemExpanded.connect(self._on_fold)
        self.itemCollapsed.connect(self._on_fold)
        self.itemDoubleClicked.connect(self._on_double_click)

    def show_rows(
        self,
        found: Sequence[tuple[Place, str]],
        tiers: Sequence[tuple[Place, str]],
        groups: Iterable[GroupRow],
        headings: tuple[str, str, str],
        trash: str,
    ) -> None:
        """Show places and tiers with their counts, all groups, and the trash last."""
        if self._editing is not None:
            self._late = (found, tiers, groups, headings, trash)
            return
        scroll = self.verticalScrollBar().value()
        self._quiet = True
        self.clear()
        self._groups.clear()
        for place, count in found:
            item = self._add(self.invisibleRootItem(), place, count)
            item.setData(0, URGENT_ROLE, place.kind == "due" and bool(count))
        self._add_heading(headings[0], headings[1])
        for place, count in tiers:
            self._add(self.invisibleRootItem(), place, count)
        self._add_heading(headings[2])
        self._add_groups(groups)
        self._add(self.invisibleRootItem(), places.TRASH, trash)
        self._quiet = False
        self.show_place(self._place)
        self.verticalScrollBar().setValue(scroll)

    def smart_in_view(self) -> list[int]:
        """The smart groups that no folded row hides."""
        return [group for group in self._smart if not self._is_hidden(self._groups[group])]

    def is_smart(self, group: int) -> bool:
        """Whether a group fills itself."""
        return group in self._smart

    def show_smart_counts(self, counts: dict[int, int]) -> None:
        """Show how many customers these smart groups have; those that are gone are left out."""
        for group, count in counts.items():
            if group in self._smart:
                self._smart[group] = f"{count:,}"
                self._groups[group].setData(0, COUNT_ROLE, self._smart[group])

    def show_place(self, place: Place) -> None:
        """Select a place without asking for it again."""
        self._place = place
        self._quiet = True
        item = self._find(place)
        if item is not None:
            self.setCurrentItem(item)
        self._quiet = False

    def place(self) -> Place:
        """The place that is selected."""
        return self._place

    def start_new_group(self, parent: int | None) -> None:
        """Open an empty row under `parent` to type a name in; Esc takes it away."""
        above = self._groups.get(parent or 0)
        if above is not None and parent in self._smart:
            above = above.parent()  # a smart group takes nothing in: beside it
        item = QTreeWidgetItem()
        item.setData(0, PLACE_ROLE, places.group(0))
        item.setData(0, ICON_ROLE, places.ICONS["group"])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        if above is not None:
            above.addChild(item)
            above.setExpanded(True)
        else:
            self.insertTopLevelItem(self.topLevelItemCount() - 1, item)
        self.scrollToItem(item)
        self.editItem(item)

    def start_rename(self, group: int) -> None:
        """Open the name of `group` for typing."""
        item = self._groups.get(group)
        if item is not None:
            self.setCurrentItem(item)
            self.editItem(item)

    def item_of_group(self, group: int) -> QTreeWidgetItem | None:
        """The row of a group."""
        return self._groups.get(group)

    def name_of(self, place: Place) -> str:
        """What the row of a place is called."""
        item = self._find(place)
        return item.data(0, NAME_ROLE) if item is not None else places.title(place)

    def place_at(self, spot: QPoint) -> Place | None:
        """The place under a point of the viewport."""
        item = self.itemAt(spot)
        return item.data(0, PLACE_ROLE) if item is not None else None

    # Painting and mouse

    def drawBranches(self, *_args: object) -> None:
        """Nothing: the delegate paints its own chevrons."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.model().hasChildren(index):
            spot = chevron_area(self.visualRect(index), index)
            if spot.contains(event.position().toPoint()):
                self.setExpanded(index, not self.isExpanded(index))
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._place.kind == "group":
            self.delete_requested.emit(self._place.group_id)
            return
        super().keyPressEvent(event)

    # Dragging

    def mimeTypes(self) -> list[str]:
        return [dragging.GROUP, dragging.CONTACTS]

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        for item in items:
            place = item.data(0, PLACE_ROLE)
            if place is not None and place.kind == "group":
                return dragging.pack_group(place.group_id)
        return QMimeData()

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(event.mimeData().hasFormat(kind) for kind in self.mimeTypes()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        place = self.place_at(event.position().toPoint())
        data = event.mimeData()
        if data.hasFormat(dragging.CONTACTS):
            fits = place is not None and place.kind in ("group", "tier", "trash")
        else:
            fits = data.hasFormat(dragging.GROUP) and (place is None or place.kind == "group")
        if fits:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for what the drop means; the rows themselves move only when the book has changed."""
        spot = event.position().toPoint()
        item = self.itemAt(spot)
        where = self.dropIndicatorPosition()
        # The view must not move rows by itself.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.take_drop(event.mimeData(), item, where)

    def take_drop(
        self,
        data: QMimeData,
        item: QTreeWidgetItem | None,
        where: QAbstractItemView.DropIndicatorPosition,
    ) -> None:
        """Turn dropped contacts or a dropped group into a wish."""
        place: Place | None = item.data(0, PLACE_ROLE) if item is not None else None
        contacts = dragging.contacts_in(data)
        if contacts and place is not None:
            if place.kind == "group" and place.group_id:
                self.join_requested.emit(place.group_id, contacts)
            elif place.kind == "tier":
                self.tier_requested.emit(place.tier, contacts)
            elif place.kind == "trash":
                self.trash_requested.emit(contacts)
            return
        group = dragging.group_in(data)
        if group is None or (place is not None and place.kind != "group"):
            return
        if item is None or place is None:
            self.move_requested.emit(group, None, -1)
        elif where == QAbstractItemView.DropIndicatorPosition.OnItem:
            self.move_requested.emit(group, place.group_id, -1)
        else:
            self._move_beside(group, item, where)

    def _move_beside(
        self,
        group: int,
        item: QTreeWidgetItem,
        where: QAbstractItemView.DropIndicatorPosition,
    ) -> None:
        above = item.parent()
        parent = _group_of(above)
        brothers = [
            key
            for key, one in self._groups.items()
            if _group_of(one.parent()) == parent and key != group
        ]
        target = item.data(0, PLACE_ROLE).group_id
        at = brothers.index(target) if target in brothers else len(brothers)
        below = where == QAbstractItemView.DropIndicatorPosition.BelowItem
        self.move_requested.emit(group, parent, at + (1 if below else 0))

    # Rows

    def _add(
        self, parent: QTreeWidgetItem, place: Place, count: str, name: str = ""
    ) -> QTreeWidgetItem:
        name = name or places.title(place)
        item = QTreeWidgetItem(parent, [name])
        item.setData(0, PLACE_ROLE, place)
        item.setData(0, NAME_ROLE, name)
        item.setData(0, COUNT_ROLE, count)
        item.setData(0, ICON_ROLE, places.ICONS.get(place.kind, ""))
        item.setToolTip(0, name)
        return item

    def _add_heading(self, text: str, right: str = "") -> None:
        item = QTreeWidgetItem(self, [text])
        item.setData(0, COUNT_ROLE, right)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)

    def _add_groups(self, groups: Iterable[GroupRow]) -> None:
        waiting = list(groups)
        children: dict[int | None, list[GroupRow]] = {}
        known = {row.id for row in waiting}
        for row in waiting:
            above = row.parent_id if row.parent_id in known else None
            children.setdefault(above, []).append(row)
        # A stack, not recursion: trees may be deeper than Python likes.
        stack: list[tuple[int | None, GroupRow]] = [
            (None, row) for row in reversed(children.get(None, []))
        ]
        known_counts, self._smart = self._smart, {}
        while stack:
            above, row = stack.pop()
            holder = self._groups[above] if above is not None else self.invisibleRootItem()
            count = f"{row.count:,}"
            if row.is_smart:
                count = self._smart[row.id] = known_counts.get(row.id, "")
            item = self._add(holder, places.group(row.id), count, row.name)
            if row.is_smart:
                item.setData(0, ICON_ROLE, places.SMART_ICON)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._groups[row.id] = item
            stack += [(row.id, child) for child in reversed(children.get(row.id, []))]
        for group, item in self._groups.items():
            item.setExpanded(group not in self._folded)

    def _is_hidden(self, item: QTreeWidgetItem) -> bool:
        above = item.parent()
        while above is not None:
            if not above.isExpanded():
                return True
            above = above.parent()
        return False

    def _find(self, place: Place) -> QTreeWidgetItem | None:
        if place.kind == "group":
            return self._groups.get(place.group_id)
        for at in range(self.topLevelItemCount()):
            item = self.topLevelItem(at)
            if item is not None and item.data(0, PLACE_ROLE) == place:
                return item
        return None

    # Naming

    def edit(self, index: QModelIndex, trigger: Any = None, event: Any = None) -> bool:  # type: ignore[override]
        """Remember which row is being named; the view itself does not say."""
        started = super().edit(index, trigger, event)
        if started:
            self._editing = self.itemFromIndex(index)
        return started

    def _keep_name(self, _editor: object) -> None:
        item = self._editing
        if item is None:
            return
        place = item.data(0, PLACE_ROLE)
        name = item.text(0).strip()
        parent = _group_of(item.parent())
        if not place.group_id:
            if name:
                self._wish = lambda: self.create_requested.emit(parent, name)
        elif name and name != item.data(0, NAME_ROLE):
            self._wish = lambda: self.rename_requested.emit(place.group_id, name)
        else:
            item.setText(0, item.data(0, NAME_ROLE))

    def _leave_name(self, *_args: object) -> None:
        item, self._editing = self._editing, None
        wish, self._wish = self._wish, None
        late, self._late = self._late, None
        if item is not None and not item.data(0, PLACE_ROLE).group_id:
            (item.parent() or self.invisibleRootItem()).removeChild(item)
        # The rows are made anew by what follows, so the editor must be gone first.
        if late is not None:
            QTimer.singleShot(0, self, lambda: self.show_rows(*late))
        if wish is not None:
            QTimer.singleShot(0, self, wish)

    # Following the selection

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if self._quiet or item is None:
            return
        place = item.data(0, PLACE_ROLE)
        if place is not None and place != places.group(0):
            self._place = place
            self.place_requested.emit(place)

    def _on_fold(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, PLACE_ROLE)
        if self._quiet or place is None or place.kind != "group":
            return
        if item.isExpanded():
            self._folded.discard(place.group_id)
            if self._smart:
                self.smart_unfolded.emit()
        else:
            self._folded.add(place.group_id)

    def _on_double_click(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, PLACE_ROLE)
        if place is not None and place.kind == "group":
            self.editItem(item)
