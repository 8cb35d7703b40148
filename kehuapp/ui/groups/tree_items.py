"""The rows of the sidebar's tree before they are painted: of groups and of pages."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from kehuapp.book.groups.groups import GroupRow
from kehuapp.book.rhythm.asks_due import asks_in_a_ring
from kehuapp.i18n import translate
from kehuapp.ui.groups.tree_delegate import (
    COLOUR_ROLE,
    COUNT_ROLE,
    ICON_ROLE,
    NAME_ROLE,
    PAGE_ROLE,
    PLACE_ROLE,
)
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.work import places


class PageRow(NamedTuple):
    """A page of the window that has a row: above all places, or below them."""

    page: str
    title: str
    icon: str
    is_first: bool = False


def page_item(tree: QTreeWidget, page: PageRow, count: str) -> QTreeWidgetItem:
    """The row of a page at the end of a tree, with what stands beside it."""
    item = QTreeWidgetItem(tree, [page.title])
    item.setToolTip(0, page.title)
    for role, value in (
        (PAGE_ROLE, page.page),
        (ICON_ROLE, page.icon),
        (NAME_ROLE, page.title),
        (COUNT_ROLE, count),
    ):
        item.setData(0, role, value)
    return item


class GroupItem(QTreeWidgetItem):
    """The row of a group; what it shows is asked for when it is painted, ten thousand are cheap."""

    def __init__(self, row: GroupRow, count: Callable[[GroupRow], str]) -> None:
        super().__init__([row.name])
        self.row = row
        self._count = count
        self.is_filled = False  # whether the rows below it are there
        self.setFlags(self.flags() | Qt.ItemFlag.ItemIsEditable)

    @guarded
    def data(self, column: int, role: int) -> Any:
        if role == PLACE_ROLE:
            return places.group(self.row.id)
        if role == COUNT_ROLE:
            return self._count(self.row)
        if role == ICON_ROLE:
            plain = places.SMART_ICON if self.row.is_smart else places.ICONS["group"]
            return "triangle-alert" if self.row.is_in_vain else self.row.icon or plain
        if role == COLOUR_ROLE:
            return self.row.colour
        if role == Qt.ItemDataRole.ToolTipRole and self.row.due_days is not None:
            every = translate("Sidebar", "contact every %n day(s)", n=self.row.due_days)
            if self.row.is_in_vain:
                return f"{self.row.name} · {every}\n{asks_in_a_ring(self.row.name)}"
            return f"{self.row.name} · {every}"
        if role in (NAME_ROLE, Qt.ItemDataRole.ToolTipRole):
            return self.row.name
        return super().data(column, role)


def group_of(item: QTreeWidgetItem | None) -> int | None:
    return item.data(0, PLACE_ROLE).group_id if item is not None else None
