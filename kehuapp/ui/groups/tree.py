"""The tree of the sidebar: places, tiers, groups; renaming, moving and dropping happen in it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem

from kehuapp.book.groups.groups import GroupRow
from kehuapp.book.list.contact_list import Place
from kehuapp.ui.groups.tree_delegate import (
    COLOUR_ROLE,
    COUNT_ROLE,
    ICON_ROLE,
    NAME_ROLE,
    PAGE_ROLE,
    PLACE_ROLE,
    SWITCH_ROLE,
    URGENT_ROLE,
    TreeDelegate,
    chevron_area,
)
from kehuapp.ui.groups.tree_items import GroupItem, PageRow, group_of, page_item
from kehuapp.ui.kit import dragging
from kehuapp.ui.kit.mouse_back import let_back_through
from kehuapp.ui.work import places
from kehuapp.ui.work.session import Session

#: In a book of more groups than this, the tree opens folded.
_MANY = 300
#: Alt+Shift and an arrow order the groups.
_WAYS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "out",
    Qt.Key.Key_Right: "in",
}


def _may_be_named(item: QTreeWidgetItem) -> bool:
    return bool(item.flags() & Qt.ItemFlag.ItemIsEditable)


class Tree(QTreeWidget):
    """Shows what it is given, tiers as the shop calls them; every wish is a signal."""

    place_requested = Signal(object)  # Place
    page_requested = Signal(str)
    create_requested = Signal(object, str)  # parent's id or None, name
    rename_requested = Signal(int, str)
    move_requested = Signal(int, object, int)  # group, new parent or None, position (-1: last)
    delete_requested = Signal(int)
    shift_requested = Signal(int, str)  # group; up, down, in or out
    join_requested = Signal(int, list, int)  # group, contact ids, group they leave (0: none)
    below_toggled = Signal()  # groups should show those below them or no longer
    tier_requested = Signal(str, list)  # tier, contact ids
    trash_requested = Signal(list)  # contact ids
    wide_requested = Signal()  # a name is to be typed, for which a rail has no room
    smart_unfolded = Signal()  # smart groups came into view whose counts may not be known

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("panel", "sidebar")
        self.setHeaderHidden(True)
        self.header().setMinimumSectionSize(20)  # a rail is narrower than Qt's
        self.header().setStretchLastSection(False)  # what is hidden does not shrink with the view
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)  # else Qt asks each of ten thousand rows
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setExpandsOnDoubleClick(False)
        let_back_through(self)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self._delegate = delegate = TreeDelegate(self)
        self.setItemDelegate(delegate)
        # After the view's own connections: its text is stored before ours looks at it.
        delegate.commitData.connect(self._keep_name)
        delegate.closeEditor.connect(self._leave_name)
        self._fixed: dict[Place, QTreeWidgetItem] = {}
        self._pages: dict[str, QTreeWidgetItem] = {}
        self._page_counts: dict[str, str] = {}
        self._page = ""  # the page that is selected; "": a place is
        self._heading: QTreeWidgetItem | None = None  # the one over the groups
        self._groups: dict[int, GroupItem] = {}  # rows of which no folded one hides all above
        self._rows: dict[int, GroupRow] = {}
        self._children: dict[int | None, list[int]] = {}
        self._count_of: Callable[[int], int] = lambda _group: 0
        self._smart: dict[int, str] = {}  # smart groups with the counts last known
        self._folded: set[int] = set()
        self._unfolded: set[int] = set()
        self._editing: QTreeWidgetItem | None = None
        self._wish: Callable[[], None] | None = None
        self._late: tuple[Any, ...] | None = None
        self._place = places.ALL
        self._quiet = False
        self.currentItemChanged.connect(self._on_current)
        self.itemExpanded.connect(self._on_fold)
        self.itemCollapsed.connect(self._on_fold)
        self.itemDoubleClicked.connect(self._on_double_click)

    def show_as_rail(self, on: bool) -> None:
        """Show only icons and marks; the names are in the tool tips."""
        self._delegate.is_rail = on
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if on else policy.ScrollBarAsNeeded
        )
        self.viewport().update()

    def is_rail(self) -> bool:
        """Whether only icons and marks are shown."""
        return self._delegate.is_rail

    def wish_width(self) -> int:
        """How wide places and tiers are with their whole names."""
        return max(
            self._delegate.wide(item.text(0), str(item.data(0, COUNT_ROLE) or ""), self.font())
            for item in (*self._fixed.values(), *self._pages.values())
        )

    def show_rows(
        self,
        fixed: Sequence[tuple[Place, str]],
        groups: Iterable[GroupRow],
        headings: tuple[str, str, str, str],
        pages: Iterable[PageRow] = (),
    ) -> None:
        """Show places, pages and tiers with what stands beside them, all groups, the trash last."""
        if self._editing is not None:
            self._late = (fixed, groups, headings, pages)
            return
        scroll = self.verticalScrollBar().value()
        self._quiet = True
        self.clear()
        self._groups.clear()
        self._fixed.clear()
        self._pages.clear()
        pages = tuple(pages)
        self._add_pages(page for page in pages if page.is_first)
        for place, count in fixed:
            if place.kind not in ("tier", "trash"):
                self._add(place, count)
        self._add_pages(page for page in pages if not page.is_first)
        self._add_heading(headings[0], headings[1])
        for place, count in fixed:
            if place.kind == "tier":
                self._add(place, count)
        self._heading = self._add_heading(headings[2], headings[3])
        self._heading.setData(0, SWITCH_ROLE, True)
        self._heading.setToolTip(0, self.tr("Whether a group shows those of the groups below it"))
        self._add_groups(groups)
        for place, count in fixed:
            if place.kind == "trash":
                self._add(place, count)
        self._quiet = False
        self._mark()
        self.verticalScrollBar().setValue(scroll)

    def take_rows(self, groups: Sequence[GroupRow]) -> bool:
        """Show other names and looks; False when the groups are others or at other places."""
        old = list(self._rows.values())
        if self._late is not None or [(row.id, row.parent_id, row.is_smart) for row in old] != [
            (row.id, row.parent_id, row.is_smart) for row in groups
        ]:
            return False
        for before, row in zip(old, groups, strict=True):
            if before != row:
                self._rows[row.id] = row
                if row.id in self._groups:
                    self._groups[row.id].row = row
                    self._groups[row.id].setText(0, row.name)
        return True

    def show_counts(
        self, counts: Iterable[tuple[Place, str]], of_group: Callable[[int], int], right: str
    ) -> None:
        """Show other counts of places and tiers, and of the groups; `right` stands over these."""
        self._count_of = of_group
        for place, count in counts:
            item = self._fixed.get(place)
            if item is not None:
                self._say(item, place, count)
        if self._heading is not None:
            self._heading.setData(0, COUNT_ROLE, right)
        self.viewport().update()

    def smart_in_view(self) -> list[int]:
        """The smart groups that no folded row hides."""
        return [
            group
            for group in self._smart
            if group in self._groups and not self._is_hidden(self._groups[group])
        ]

    def is_smart(self, group: int) -> bool:
        """Whether a group fills itself."""
        return group in self._smart

    def show_smart_counts(self, counts: dict[int, int]) -> None:
        """Show how many customers these smart groups have; those that are gone are left out."""
        for group, count in counts.items():
            if group in self._smart:
                self._smart[group] = f"{count:,}"
        self.viewport().update()

    def show_place(self, place: Place) -> None:
        """Select a place without asking for it again."""
        self._place, self._page = place, ""
        self._mark()

    def show_page(self, page: str) -> None:
        """Select a page that has a row, or nothing; the place is kept."""
        self._page = page
        self._mark()

    def _mark(self) -> None:
        self._quiet = True
        item = self._pages.get(self._page) if self._page else self._find(self._place)
        if item is not None or self._page:
            self.setCurrentItem(item)  # type: ignore[arg-type]  # None: no row is selected
        self._quiet = False

    def place(self) -> Place:
        """The place that is selected."""
        return self._place

    def start_new_group(self, parent: int | None) -> None:
        """Open an empty row under `parent` to type a name in; Esc takes it away."""
        if parent in self._smart:
            parent = self._rows[parent].parent_id  # a smart group takes nothing in: beside it
        above = self.item_of_group(parent or 0)
        item = QTreeWidgetItem()
        item.setData(0, PLACE_ROLE, places.group(0))
        item.setData(0, ICON_ROLE, places.ICONS["group"])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        if above is not None:
            self._fill(above)
            above.addChild(item)
            above.setExpanded(True)
        else:
            self.insertTopLevelItem(self.topLevelItemCount() - 1, item)
        self.scrollToItem(item)
        self.editItem(item)

    def start_rename(self, group: int) -> None:
        """Open the name of `group` for typing."""
        item = self.item_of_group(group)
        if item is not None:
            self.setCurrentItem(item)
            self.editItem(item)

    def item_of_group(self, group: int) -> GroupItem | None:
        """The row of a group, made now when a folded row has hidden it so far."""
        way: list[int] = []
        at: int | None = group
        while at in self._rows and at not in self._groups and at not in way:  # or a ring
            way.append(at)
            at = self._above(at)
        for one in reversed(way):
            above = self._above(one)
            if above is not None and above in self._groups:
                self._fill(self._groups[above])
        return self._groups.get(group)

    def row_of(self, group: int) -> GroupRow | None:
        """What is known of a group."""
        return self._rows.get(group)

    def name_of(self, place: Place) -> str:
        """What the row of a place is called."""
        item = self._find(place)
        return item.data(0, NAME_ROLE) if item is not None else self._title(place)

    def place_at(self, spot: QPoint) -> Place | None:
        """The place under a point of the viewport."""
        item = self.itemAt(spot)
        return item.data(0, PLACE_ROLE) if item is not None else None

    # Painting and mouse

    def drawBranches(self, *_args: object) -> None:
        """Nothing: the delegate paints its own chevrons."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.itemFromIndex(index) is self._heading:
            self.below_toggled.emit()
            return
        if index.isValid() and self.model().hasChildren(index) and not self.is_rail():
            spot = chevron_area(self.visualRect(index), index)
            if spot.contains(event.position().toPoint()):
                self.setExpanded(index, not self.isExpanded(index))
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.itemAt(event.position().toPoint())
        is_switch = over is not None and over is self._heading
        shape = Qt.CursorShape.PointingHandCursor if is_switch else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not self._page and self._place.kind == "group":
            self.delete_requested.emit(self._place.group_id)
            return
        ordering = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == ordering and event.key() in _WAYS:
            if self._place.kind == "group" and not self._page:
                self.shift_requested.emit(self._place.group_id, _WAYS[Qt.Key(event.key())])
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
        if not fits:
            event.ignore()
            return
        # The mouse shows whether they are added or moved.
        stays = data.hasFormat(dragging.CONTACTS) and not self._source(event)
        event.setDropAction(Qt.DropAction.CopyAction if stays else Qt.DropAction.MoveAction)
        event.accept()

    def _source(self, event: QDropEvent) -> int:
        """The group that dragged customers leave: the one that is shown, unless Ctrl is held."""
        is_copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shown = self._place.group_id
        return shown if shown in self._rows and shown not in self._smart and not is_copy else 0

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for what the drop means; the rows themselves move only when the book has changed."""
        spot = event.position().toPoint()
        item = self.itemAt(spot)
        where = self.dropIndicatorPosition()
        source = self._source(event)
        # The view must not move rows by itself.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.take_drop(event.mimeData(), item, where, source)

    def take_drop(
        self,
        data: QMimeData,
        item: QTreeWidgetItem | None,
        where: QAbstractItemView.DropIndicatorPosition,
        source: int = 0,
    ) -> None:
        """Turn dropped contacts or a dropped group into a wish; contacts leave group `source`."""
        if item is not None and item.data(0, PAGE_ROLE):
            return
        place: Place | None = item.data(0, PLACE_ROLE) if item is not None else None
        contacts = dragging.contacts_in(data)
        if contacts and place is not None:
            if place.kind == "group" and place.group_id:
                leaves = source if source != place.group_id else 0
                self.join_requested.emit(place.group_id, contacts, leaves)
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
        parent = group_of(item.parent())
        brothers = [one for one in self._children.get(parent, []) if one != group]
        target = item.data(0, PLACE_ROLE).group_id
        at = brothers.index(target) if target in brothers else len(brothers)
        below = where == QAbstractItemView.DropIndicatorPosition.BelowItem
        self.move_requested.emit(group, parent, at + (1 if below else 0))

    # Rows

    def _add(self, place: Place, count: str) -> None:
        item = QTreeWidgetItem(self)
        item.setData(0, PLACE_ROLE, place)
        item.setData(0, ICON_ROLE, places.ICONS.get(place.kind, ""))
        self._say(item, place, count)
        self._fixed[place] = item

    def _say(self, item: QTreeWidgetItem, place: Place, count: str) -> None:
        name = self._title(place)  # a shop gives its tiers other names
        item.setText(0, name)
        item.setToolTip(0, name)
        item.setData(0, NAME_ROLE, name)
        item.setData(0, COLOUR_ROLE, self._session.looks.colour(place.tier))
        item.setData(0, COUNT_ROLE, count)
        item.setData(0, URGENT_ROLE, place.kind == "due" and bool(count))

    def _title(self, place: Place) -> str:
        return places.title(place, self._session.looks)

    def _add_pages(self, pages: Iterable[PageRow]) -> None:
        for page in pages:
            self._pages[page.page] = page_item(self, page, self._page_counts.get(page.page, ""))

    def show_page_count(self, page: str, count: str) -> None:
        """What stands beside the row of a page."""
        self._page_counts[page] = count
        if page in self._pages:
            self._pages[page].setData(0, COUNT_ROLE, count)

    def _add_heading(self, text: str, right: str = "") -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [text])
        item.setData(0, COUNT_ROLE, right)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item

    def _add_groups(self, groups: Iterable[GroupRow]) -> None:
        self._rows = {row.id: row for row in groups}
        self._children = {}
        for row in self._rows.values():
            self._children.setdefault(self._above(row.id), []).append(row.id)
        self._smart = {
            row.id: self._smart.get(row.id, "") for row in self._rows.values() if row.is_smart
        }
        self._fill(None)

    def _fill(self, holder: GroupItem | None) -> None:
        """Make the rows below one (None: at the top), and those below them that are unfolded."""
        # A stack, not recursion: trees may be deeper than Python likes.
        waiting: list[GroupItem | None] = [holder]
        while waiting:
            at = waiting.pop()
            if at is not None and at.is_filled:
                continue
            made = [
                GroupItem(self._rows[one], self._words)
                for one in self._children.get(at.row.id if at is not None else None, [])
            ]
            if at is None:
                self.addTopLevelItems(made)
            else:
                at.is_filled = True
                at.addChildren(made)
            for item in made:
                self._groups[item.row.id] = item
                if item.row.id in self._children:
                    item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
                    if self._is_open(item.row.id):
                        waiting.append(item)
                        item.setExpanded(True)

    def _words(self, row: GroupRow) -> str:
        return self._smart.get(row.id, "") if row.is_smart else f"{self._count_of(row.id):,}"

    def _above(self, group: int) -> int | None:
        """The group above one; None for one whose parent is not on the screen anywhere."""
        parent = self._rows[group].parent_id
        return parent if parent in self._rows else None

    def _is_open(self, group: int) -> bool:
        few = len(self._rows) <= _MANY
        return group in self._unfolded or (few and group not in self._folded)

    def _is_hidden(self, item: QTreeWidgetItem) -> bool:
        above = item.parent()
        while above is not None:
            if not above.isExpanded():
                return True
            above = above.parent()
        return False

    def _find(self, place: Place) -> QTreeWidgetItem | None:
        return self.item_of_group(place.group_id) if place.group_id else self._fixed.get(place)

    # Naming

    def edit(self, index: QModelIndex, trigger: Any = None, event: Any = None) -> bool:  # type: ignore[override]
        """Remember which row is being named; the view itself does not say."""
        typing = (self.EditTrigger.EditKeyPressed, self.EditTrigger.AllEditTriggers)
        if self.is_rail() and trigger in typing and _may_be_named(self.itemFromIndex(index)):
            self.wide_requested.emit()
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
        parent = group_of(item.parent())
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
        if page := item.data(0, PAGE_ROLE):
            self._page = page
            self.page_requested.emit(page)
            return
        place = item.data(0, PLACE_ROLE)
        if place is not None and place != places.group(0):
            self._place, self._page = place, ""
            self.place_requested.emit(place)

    def _on_fold(self, item: QTreeWidgetItem) -> None:
        if self._quiet or not isinstance(item, GroupItem):
            return
        group = item.row.id
        if item.isExpanded():
            self._unfolded.add(group)
            self._folded.discard(group)
            self._quiet = True
            self._fill(item)
            self._quiet = False
            if self._smart:
                self.smart_unfolded.emit()
        else:
            self._folded.add(group)
            self._unfolded.discard(group)

    def _on_double_click(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, PLACE_ROLE)
        if place is not None and place.kind == "group":
            self.editItem(item)
