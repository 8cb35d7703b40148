"""Every command of the window as a table and the menus as lists of ids; the work is elsewhere."""

from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.work import translations


class Command(NamedTuple):
    """`needs` are words of the window's state that must all hold; `slot` is its dotted method."""

    id: str
    text: str
    shortcut: str
    icon: str
    slot: str
    needs: tuple[str, ...] = ()


COMMANDS = (
    Command("book_new", QT_TRANSLATE_NOOP("Actions", "New book…"), "Ctrl+Shift+N", "plus",
            "books.new_book"),
    Command("book_open", QT_TRANSLATE_NOOP("Actions", "Open book…"), "Ctrl+O", "book-open",
            "books.choose_book"),
    Command("back_up", QT_TRANSLATE_NOOP("Actions", "Back up…"), "Ctrl+Shift+B", "save",
            "books.backup.back_up"),
    Command("import", QT_TRANSLATE_NOOP("Actions", "Import…"), "Ctrl+I", "download",
            "customers.choose_import"),
    Command("export", QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+Shift+E", "upload",
            "customers.export"),
    Command("shop_settings", QT_TRANSLATE_NOOP("Actions", "Shop settings…"), "Ctrl+,",
            "settings", "customers.edit_settings"),
    Command("tiers_edit", QT_TRANSLATE_NOOP("Actions", "Tiers…"), "Ctrl+Alt+,", "star",
            "customers.tiers.edit"),
    Command("close", QT_TRANSLATE_NOOP("Actions", "Close"), "Ctrl+Q", "x", "close"),
    Command("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo-2", "books.undo",
            ("undo",)),
    Command("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "redo-2", "books.redo",
            ("redo",)),
    Command("find", QT_TRANSLATE_NOOP("Actions", "Find"), "Ctrl+F", "search", "focus_search"),
    Command("contact_new", QT_TRANSLATE_NOOP("Actions", "New customer"), "Ctrl+N", "plus",
            "customers.new"),
    Command("contact_edit", QT_TRANSLATE_NOOP("Actions", "Edit customer"), "Ctrl+E", "pencil",
            "customers.edit", ("contact", "live")),
    Command("contact_delete", QT_TRANSLATE_NOOP("Actions", "Move to the trash"), "Ctrl+Del",
            "trash-2", "customers.delete", ("contacts", "live")),
    Command("contact_restore", QT_TRANSLATE_NOOP("Actions", "Take out of the trash"),
            "Ctrl+Shift+R", "undo-2", "customers.restore", ("contacts", "trash")),
    Command("comment_new", QT_TRANSLATE_NOOP("Actions", "Write a comment"), "Ctrl+M",
            "message-circle", "write_comment", ("contact", "live")),
    Command("note_new", QT_TRANSLATE_NOOP("Actions", "Write a note for later"), "Ctrl+J", "inbox",
            "notes.write_note"),
    Command("comments_all", QT_TRANSLATE_NOOP("Actions", "All comments…"), "Ctrl+Alt+M",
            "message-circle", "notes.show_all"),
    Command("interaction_new", QT_TRANSLATE_NOOP("Actions", "Log a contact"), "Ctrl+L", "phone",
            "customers.log", ("contact", "live")),
    Command("visit_plan", QT_TRANSLATE_NOOP("Actions", "Plan a visit"), "Ctrl+T", "calendar-days",
            "customers.plan_visit", ("contact", "live")),
    Command("people_show", QT_TRANSLATE_NOOP("Actions", "People of this customer"), "Ctrl+R",
            "users", "relations.show_people", ("contact",)),
    Command("timeline_show", QT_TRANSLATE_NOOP("Actions", "Timeline of this customer"),
            "Ctrl+Alt+Y", "history", "tabs.show_timeline", ("contact",)),
    Command("relation_add", QT_TRANSLATE_NOOP("Actions", "Add a relation…"), "Ctrl+Alt+R",
            "link", "relations.add", ("contact", "live")),
    Command("number_copy", QT_TRANSLATE_NOOP("Actions", "Copy the number"), "Ctrl+Shift+C",
            "copy", "relations.copy_number", ("contact",)),
    Command("number_dial", QT_TRANSLATE_NOOP("Actions", "Number as a QR code"), "Ctrl+Alt+C",
            "qr-code", "relations.dial", ("contact",)),
    Command("sheet_print", QT_TRANSLATE_NOOP("Actions", "Print visit sheet"), "Ctrl+P", "printer",
            "customers.print_sheets", ("contacts", "live")),
    Command("contact_export", QT_TRANSLATE_NOOP("Actions", "Export this customer…"), "Ctrl+Alt+E",
            "upload", "customers.export_selected", ("contacts", "live")),
    Command("file_export", QT_TRANSLATE_NOOP("Actions", "Export this customer with comments…"),
            "Ctrl+Alt+Shift+E", "upload", "customers.file.export", ("contact",)),
    Command("file_print", QT_TRANSLATE_NOOP("Actions", "Print this customer with comments…"),
            "Ctrl+Alt+Shift+P", "printer", "customers.file.print", ("contact",)),
    Command("merge", QT_TRANSLATE_NOOP("Actions", "Merge selected…"), "Ctrl+Shift+M", "merge",
            "customers.merge", ("contacts", "live")),
    Command("duplicates", QT_TRANSLATE_NOOP("Actions", "Find duplicates…"), "Ctrl+Shift+D",
            "copy", "customers.find_duplicates"),
    Command("group_new", QT_TRANSLATE_NOOP("Actions", "New group"), "Ctrl+G", "folder-plus",
            "sidebar.start_new_group"),
    Command("group_add", QT_TRANSLATE_NOOP("Actions", "Add to group…"), "Ctrl+Alt+G", "folder-plus",
            "customers.groups.add", ("contacts", "live")),
    Command("group_move", QT_TRANSLATE_NOOP("Actions", "Move to group…"), "Ctrl+Alt+Shift+G",
            "folder-open", "customers.groups.move", ("contacts", "group")),
    Command("tier_set", QT_TRANSLATE_NOOP("Actions", "Set the tier…"), "Ctrl+Alt+T", "star",
            "customers.tiers.choose_tier", ("contacts", "live")),
    Command("owner_set", QT_TRANSLATE_NOOP("Actions", "Set who looks after them…"), "Ctrl+Alt+O",
            "user", "customers.bulk.choose_owner", ("contacts", "live")),
    Command("area_set", QT_TRANSLATE_NOOP("Actions", "Set the area…"), "Ctrl+Alt+A", "map-pin",
            "customers.bulk.choose_area", ("contacts", "live")),
    Command("source_set", QT_TRANSLATE_NOOP("Actions", "Set the source…"), "Ctrl+Alt+S",
            "footprints", "customers.bulk.choose_source", ("contacts", "live")),
    Command("role_set", QT_TRANSLATE_NOOP("Actions", "Set the role…"), "Ctrl+Alt+J", "user",
            "customers.bulk.choose_role", ("contacts", "live")),
    Command("backup_set", QT_TRANSLATE_NOOP("Actions", "Set who stands in…"), "Ctrl+Alt+I", "users",
            "customers.bulk.choose_backup", ("contacts", "live")),
    Command("wish_set", QT_TRANSLATE_NOOP("Actions", "Set what they do not want…"), "Ctrl+Alt+N",
            "eye-off", "customers.bulk.choose_wish", ("contacts", "live")),
    Command("stage_set", QT_TRANSLATE_NOOP("Actions", "Set the stage…"), "Ctrl+Alt+K",
            "list-checks", "customers.tiers.choose_stage", ("contacts", "live")),
    Command("loss_edit", QT_TRANSLATE_NOOP("Actions", "Lost: cause and remedy…"), "Ctrl+Alt+X",
            "list-checks", "customers.tiers.edit_loss", ("contact", "live")),
    Command("interaction_all", QT_TRANSLATE_NOOP("Actions", "Log one contact for all…"),
            "Ctrl+Alt+L", "phone", "customers.bulk.log_all", ("several", "live")),
    Command("group_remove", QT_TRANSLATE_NOOP("Actions", "Take out of this group"), "Ctrl+Shift+G",
            "folder", "customers.leave_group", ("contacts", "group")),
    Command("groups_below", QT_TRANSLATE_NOOP("Actions", "Groups with or without those below"),
            "Ctrl+Alt+B", "list", "sidebar.toggle_below"),
    Command("staff_new", QT_TRANSLATE_NOOP("Actions", "Add a colleague…"), "Ctrl+Shift+U",
            "user-plus", "staff.add_staff"),
    Command("staff_choose", QT_TRANSLATE_NOOP("Actions", "Who is at the desk…"), "Ctrl+U", "user",
            "staff.open_chooser"),
    Command("colleagues", QT_TRANSLATE_NOOP("Actions", "Colleagues…"), "Ctrl+Alt+U", "users",
            "staff.open_colleagues"),
    Command("hand_over", QT_TRANSLATE_NOOP("Actions", "Hand over to a colleague…"), "Ctrl+Alt+H",
            "footprints", "staff.hand_over_selected", ("contacts", "live")),
    Command("brief_print", QT_TRANSLATE_NOOP("Actions", "Print hand-over brief…"), "Ctrl+Alt+P",
            "printer", "staff.print_selected", ("contacts", "live")),
    Command("place_all", QT_TRANSLATE_NOOP("Actions", "All customers"), "Alt+1", "users",
            "sidebar.show_all"),
    Command("place_due", QT_TRANSLATE_NOOP("Actions", "Due to contact"), "Alt+2", "phone",
            "sidebar.show_due"),
    Command("place_visits", QT_TRANSLATE_NOOP("Actions", "Visits"), "Alt+3", "calendar-days",
            "sidebar.show_visits"),
    Command("place_trash", QT_TRANSLATE_NOOP("Actions", "Trash"), "Alt+4", "trash-2",
            "sidebar.show_trash"),
    Command("place_mine", QT_TRANSLATE_NOOP("Actions", "My customers"), "Alt+5", "user",
            "staff.show_mine"),
    Command("keys", QT_TRANSLATE_NOOP("Actions", "Keys"), "F1", "list", "show_keys"),
    Command("about", QT_TRANSLATE_NOOP("Actions", "About"), "Shift+F1", "info", "show_about"),
)  # fmt: skip

#: A menu is a title and what is in it: ids, None for a line, "@name" for a sub-menu below.
MENUS = (
    (QT_TRANSLATE_NOOP("Actions", "&File"),
     ("book_new", "book_open", "@recent", "back_up", None, "import", "export", None,
      "shop_settings", "tiers_edit", None, "close")),
    (QT_TRANSLATE_NOOP("Actions", "&Edit"),
     ("undo", "redo", None, "find", None, "contact_new", "contact_edit", "contact_delete",
      "contact_restore", None, "group_new", "group_remove")),
    (QT_TRANSLATE_NOOP("Actions", "&Customer"),
     ("comment_new", "note_new", "interaction_new", "visit_plan", "sheet_print", "contact_export",
      "file_export", "file_print",
      None, "timeline_show", "people_show", "relation_add", "number_copy", "number_dial",
      None, "group_add", "group_move", "tier_set", "stage_set", "owner_set",
      "backup_set", "area_set", "source_set", "role_set", "wish_set", "loss_edit",
      "interaction_all", None, "merge", "duplicates")),
    (QT_TRANSLATE_NOOP("Actions", "C&olleagues"),
     ("staff_choose", "staff_new", None, "colleagues", "hand_over", "brief_print")),
    (QT_TRANSLATE_NOOP("Actions", "&View"),
     ("place_all", "place_mine", "place_due", "place_visits", "place_trash", None,
      "comments_all", None, "groups_below", None, "@theme", "@language")),
    (QT_TRANSLATE_NOOP("Actions", "&Help"), ("keys", "about")),
)  # fmt: skip

CONTACT_MENU = (
    "contact_edit",
    "interaction_new",
    "interaction_all",
    "visit_plan",
    "sheet_print",
    "contact_export",
    "file_export",
    "file_print",
    None,
    "group_add",
    "group_move",
    "tier_set",
    "stage_set",
    "owner_set",
    "backup_set",
    "area_set",
    "source_set",
    "role_set",
    "wish_set",
    "loss_edit",
    None,
    "merge",
    "hand_over",
    "group_remove",
    "contact_delete",
    "contact_restore",
)

SUBMENUS = {
    "recent": QT_TRANSLATE_NOOP("Actions", "Recent books"),
    "theme": QT_TRANSLATE_NOOP("Actions", "Appearance"),
    "language": QT_TRANSLATE_NOOP("Actions", "Language"),
}
THEMES = {
    "system": QT_TRANSLATE_NOOP("Actions", "As the system"),
    "light": QT_TRANSLATE_NOOP("Actions", "Light"),
    "dark": QT_TRANSLATE_NOOP("Actions", "Dark"),
}


class Actions(QObject):
    """The QActions of one window: made once from the table, found by id."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._titles: list[tuple[QMenu, str]] = []
        for command in COMMANDS:
            action = QAction(window)
            action.setObjectName(command.id)
            action.setShortcut(command.shortcut)
            action.triggered.connect(self._caller(command.slot))
            window.addAction(action)
            self._actions[command.id] = action
        self.retranslate()
        self.repaint_icons()
        theme.watch().changed.connect(self.repaint_icons)

    def action(self, name: str) -> QAction:
        """The action of a command; a wrong id is a bug."""
        return self._actions[name]

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Build the menus."""
        for title, entries in MENUS:
            menu = bar.addMenu("")
            self._titles.append((menu, title))
            self._fill(menu, entries)
        self.retranslate()

    def menu(self, name: str) -> QMenu:
        """The sub-menu "recent", "theme" or "language", for the window to fill."""
        return self._menus[name]

    def popup(self, parent: QWidget, entries: Iterable[str | None] = CONTACT_MENU) -> QMenu:
        """A context menu of the commands in `entries` that can be used now."""
        menu = QMenu(parent)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif self._actions[entry].isEnabled():
                menu.addAction(self._actions[entry])
        return menu

    def refresh(self, state: set[str]) -> None:
        """Enable exactly the commands whose needs are in `state`."""
        for command in COMMANDS:
            self._actions[command.id].setEnabled(state.issuperset(command.needs))

    def retranslate(self) -> None:
        """Speak the language of now."""
        for command in COMMANDS:
            self._actions[command.id].setText(translate("Actions", command.text))
        for menu, title in self._titles:
            menu.setTitle(translate("Actions", title))
        for name, menu in self._menus.items():
            menu.setTitle(translate("Actions", SUBMENUS[name]))

    def repaint_icons(self) -> None:
        """Draw the icons in the colours of the theme."""
        for command in COMMANDS:
            self._actions[command.id].setIcon(icons.icon(command.icon))

    def _fill(self, menu: QMenu, entries: Iterable[str | None]) -> None:
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif entry.startswith("@"):
                self._menus[entry[1:]] = menu.addMenu("")
            else:
                menu.addAction(self._actions[entry])

    def _caller(self, slot: str) -> Callable[[], None]:
        # Looked up when called: the window may be half built while its actions are made.
        return lambda: attrgetter(slot)(self._window)()


def theme_choices() -> list[tuple[str, str]]:
    """(mode, words) for the menu of appearances."""
    return [(key, translate("Actions", text)) for key, text in THEMES.items()]


def language_choices() -> list[tuple[str, str]]:
    """("" or code, words): a language is written in itself."""
    system = ("", translate("Actions", THEMES["system"]))
    return [system, *((code, translations.NAMES[code]) for code in translations.LANGUAGES)]
