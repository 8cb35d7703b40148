"""The menu of a group: look, order, moving, merging; each line asks the sidebar for one write."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kehuapp.book.groups import group_changes, groups
from kehuapp.book.groups.groups import GroupRow
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.ui.kit import icons, legible, theme
from kehuapp.ui.work import places

Write = Callable[..., object]  # a verb of the book without the book, then its arguments

#: The colour that is kept; what is painted is made readable in either theme.
COLOURS = (
    ("#c0392b", QT_TRANSLATE_NOOP("GroupLook", "Red")),
    ("#c96a12", QT_TRANSLATE_NOOP("GroupLook", "Orange")),
    ("#a8790a", QT_TRANSLATE_NOOP("GroupLook", "Gold")),
    ("#3f8f3a", QT_TRANSLATE_NOOP("GroupLook", "Green")),
    ("#1f7a6b", QT_TRANSLATE_NOOP("GroupLook", "Jade")),
    ("#2f6fb3", QT_TRANSLATE_NOOP("GroupLook", "Blue")),
    ("#7d4fa8", QT_TRANSLATE_NOOP("GroupLook", "Violet")),
    ("#b0407c", QT_TRANSLATE_NOOP("GroupLook", "Pink")),
)
ICONS = (
    ("users", QT_TRANSLATE_NOOP("GroupLook", "Several people")),
    ("user", QT_TRANSLATE_NOOP("GroupLook", "Person")),
    ("building-2", QT_TRANSLATE_NOOP("GroupLook", "Company")),
    ("star", QT_TRANSLATE_NOOP("GroupLook", "Star")),
    ("gift", QT_TRANSLATE_NOOP("GroupLook", "Gift")),
    ("cake", QT_TRANSLATE_NOOP("GroupLook", "Cake")),
    ("map-pin", QT_TRANSLATE_NOOP("GroupLook", "Place on the map")),
    ("footprints", QT_TRANSLATE_NOOP("GroupLook", "Footprints")),
    ("phone", QT_TRANSLATE_NOOP("GroupLook", "Telephone")),
    ("book-open", QT_TRANSLATE_NOOP("GroupLook", "Book")),
    ("pin", QT_TRANSLATE_NOOP("GroupLook", "Pin")),
)
_WAYS = (
    ("up", "Alt+Shift+Up", QT_TRANSLATE_NOOP("Sidebar", "Up")),
    ("down", "Alt+Shift+Down", QT_TRANSLATE_NOOP("Sidebar", "Down")),
    ("in", "Alt+Shift+Right", QT_TRANSLATE_NOOP("Sidebar", "Into the group above")),
    ("out", "Alt+Shift+Left", QT_TRANSLATE_NOOP("Sidebar", "Out of its group")),
)


def add_look_menus(menu: QMenu, row: GroupRow, write: Write) -> None:
    """A colour and an icon to choose; the first line is what every group has."""
    colours = theme.current()
    grounds = (colours.sidebar, colours.selection)
    colour = menu.addMenu(translate("Sidebar", "Colour"))
    icon = menu.addMenu(translate("Sidebar", "Icon"))
    plain = places.SMART_ICON if row.is_smart else places.ICONS["group"]
    shown = row.icon or plain
    first = ("", QT_TRANSLATE_NOOP("GroupLook", "As usual"))
    for holder, chosen, choices in (
        (colour, row.colour, (first, *COLOURS)),
        (icon, row.icon, (first, *ICONS)),
    ):
        one_of = QActionGroup(holder)
        for value, words in choices:
            look = (value, row.icon) if holder is colour else (row.colour, value)
            do = partial(write, groups.set_look, row.id, *look)
            action = _add(holder, translate("GroupLook", words), do)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            one_of.addAction(action)
            if holder is colour:
                tint = legible.tint(value, colours.name == "dark", grounds)[0] if value else None
                action.setIcon(icons.icon(shown, tint))
            else:
                action.setIcon(icons.icon(value or plain))


def add_order_menu(menu: QMenu, group: int, write: Write) -> None:
    """One place up, down, in or out, with the keys that do the same in the tree."""
    order = menu.addMenu(translate("Sidebar", "Order"))
    for way, keys, words in _WAYS:
        do = partial(write, groups.shift_group, group, way)
        _add(order, translate("Sidebar", words), do).setShortcut(QKeySequence.fromString(keys))


def add_target_menus(menu: QMenu, book: Book, row: GroupRow, window: QWidget, write: Write) -> None:
    """Into which other group it is moved or, an ordinary one, merged."""
    below = set(groups.ids_below(book, row.id))
    paths = groups.paths_of(book)
    targets = sorted(
        ((one.id, paths[one.id]) for one in groups.rows_groups_plain(book) if one.id not in below),
        key=lambda pair: pair[1],
    )
    move = partial(write, groups.move_group, row.id)
    _add_targets(
        menu,
        translate("Sidebar", "Move into"),
        targets,
        window,
        move,
        translate("Sidebar", "Top level"),
    )
    if targets and not row.is_smart:
        merge = partial(write, group_changes.merge_groups, row.id)
        _add_targets(menu, translate("Sidebar", "Merge into"), targets, window, merge)


def add_deleted_menu(menu: QMenu, book: Book, write: Write) -> None:
    """The groups deleted last, to be put back with those below them; nothing when there is none."""
    rows = group_changes.rows_deleted(book)
    if not rows:
        return
    back = menu.addMenu(translate("Sidebar", "Restore a deleted group"))
    for row in rows:
        _add(back, row.name.replace("&", "&&"), partial(write, group_changes.restore_group, row.id))


def _add_targets(
    menu: QMenu,
    title: str,
    targets: list[tuple[int, str]],
    window: QWidget,
    take: Callable[[int | None], object],
    top: str = "",
) -> None:
    """A sub-menu of few groups; of many a form to look for one in."""
    from kehuapp.ui.groups.group_picker import FEW, GroupPicker

    if len(targets) > FEW:
        # 0 stands for the top, which is no group.
        choices = [(0, top), *targets] if top else targets

        def pick() -> None:
            picker = GroupPicker(title, choices, window)
            picker.chosen.connect(lambda group: take(group or None))
            picker.open()

        menu.addAction(title + "…", pick)
        return
    into = menu.addMenu(title)
    if top:
        _add(into, top, partial(take, None))
    for group, path in targets:
        _add(into, path.replace("&", "&&"), partial(take, group))


def _add(menu: QMenu, words: str, do: Callable[[], object]) -> QAction:
    """A line that does something; what `triggered` says is of no use to it."""
    action = menu.addAction(words)
    action.triggered.connect(lambda _on=False: do())
    return action
