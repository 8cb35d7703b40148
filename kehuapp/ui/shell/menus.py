"""The menu bar: which commands stand in which menu; what they do is elsewhere."""

from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QMenuBar

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.actions import Actions
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.command import Entries, Submenu
from kehuapp.ui.commands.customer_commands import (
    ENDED,
    GREETED,
    GROUPED,
    KNOWN,
    LOGGED,
    NUMBER,
    PAPERS,
    PLANNED,
    SET,
)
from kehuapp.ui.commands.place_commands import PLACES
from kehuapp.ui.kit import icons
from kehuapp.ui.kit.menu_buttons import fill_choices
from kehuapp.ui.pages.page import PageSpec
from kehuapp.ui.shell.box_undo import BoxUndo
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.ui.work.desk import DeskSetting

CALENDAR = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Calendar"),
    "calendar-days",
    ("calendar_import", "calendar_export"),
)
SALES = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Sales"),
    "shopping-bag",
    ("sales_import", "sales_export"),
)
BACKUPS = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Backups"),
    "save",
    ("back_up", "copy_for_another", "page_backups", "copy_leave", "book_check", "book_bring_here"),
)
#: A menu is a title and what is in it: ids, None for a line, sub-menus, "@name" for a sub-menu
#: that is filled when it opens, "@pages" for a sub-menu of the pages that a key leads to and that
#: no menu names.
MENUS: tuple[tuple[str, tuple[str | Submenu | None, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Actions", "&File"),
     ("book_new", "book_open", "@recent", "sample_open", BACKUPS, None, "import", "export",
      SALES, CALENDAR, None, "paper", None,
      "page_settings", "lock", None, "close")),
    (QT_TRANSLATE_NOOP("Actions", "&Edit"),
     ("undo", "redo", "page_history", None, "find", "find_next", "find_previous", None,
      "contact_new", "contact_restore", "page_deleted", "sale_new", "page_sales", None,
      "note_new", "group_new")),
    (QT_TRANSLATE_NOOP("Actions", "&Customer"),
     ("contact_edit", "comment_new", "interaction_new", LOGGED, PLANNED, GREETED, None,
      KNOWN, NUMBER, GROUPED, SET, PAPERS, None, ENDED, "contact_delete")),
    (QT_TRANSLATE_NOOP("Actions", "C&olleagues"),
     ("staff_choose", "staff_new", None, "page_colleagues", "hand_over", "brief_print")),
    (QT_TRANSLATE_NOOP("Actions", "&View"),
     ("back", None, PLACES, "@pages", None, "groups_below", "sidebar_fold", None, "@theme",
      "@language")),
    (QT_TRANSLATE_NOOP("Actions", "&Help"), ("phone_help", "keys", "about")),
)  # fmt: skip

PAGES = QT_TRANSLATE_NOOP("Actions", "Pages")
SUBMENUS = {
    "recent": QT_TRANSLATE_NOOP("Actions", "Recent books"),
    "theme": QT_TRANSLATE_NOOP("Actions", "Appearance"),
    "language": QT_TRANSLATE_NOOP("Actions", "Language"),
}


def other_pages(pages: Sequence[PageSpec]) -> list[str]:
    """The commands of pages that a key leads to and that no menu names."""
    named = {
        one
        for _title, entries in MENUS
        for entry in entries
        for one in (entry.entries if isinstance(entry, Submenu) else (entry,))
    }
    commands = [f"page_{spec.id}" for spec in pages if spec.shortcut]
    return [command for command in commands if command not in named]


class Menus(QObject):
    """Fills a menu bar for one session."""

    def __init__(
        self,
        bar: QMenuBar,
        session: Session,
        actions: Actions,
        books: BookCommands,
        pages: Sequence[PageSpec],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._actions = actions
        self._books = books
        self._pages = other_pages(pages)
        self._submenus: dict[str, QMenu] = {}
        self._fixed: list[tuple[QMenu, Submenu]] = []
        self._titles: list[tuple[QMenu, str]] = []
        for action in bar.actions():  # of the session before
            if isinstance(menu := action.menu(), QMenu):
                menu.deleteLater()
        bar.clear()
        for title, entries in MENUS:
            menu = bar.addMenu("")
            self._titles.append((menu, title))
            self._fill(menu, entries)
            if "undo" in entries:
                menu.aboutToShow.connect(self.name_steps)
            menu.aboutToShow.connect(self._refresh_fixed)
        self.box_undo = BoxUndo(bar.window(), self)
        self.retranslate()
        for name, fill in (
            ("recent", self._fill_recent),
            ("theme", self._fill_themes),
            ("language", self._fill_languages),
        ):
            self._submenus[name].aboutToShow.connect(fill)

    def name_steps(self) -> None:
        """Say what Undo and Redo would do."""
        for name, text in zip(("undo", "redo"), self._books.entries(), strict=True):
            self._actions.action(name).setText(text)

    def menu(self, name: str) -> QMenu:
        """The sub-menu "recent", "theme" or "language"."""
        return self._submenus[name]

    def retranslate(self) -> None:
        """Speak the language of now."""
        for menu, title in self._titles:
            menu.setTitle(translate("Actions", title))
        for name, menu in self._submenus.items():
            menu.setTitle(translate("Actions", SUBMENUS[name]))
        for menu, entry in self._fixed:
            menu.setTitle(translate("Actions", entry.title))

    def _fill(self, menu: QMenu, entries: Entries) -> None:
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Submenu):
                made = self._actions.add_submenu(menu, entry)
                self._fixed.append((made, entry))
                self._fill(made, entry.entries)
            elif entry == "@pages":
                self._fill(menu, [Submenu(PAGES, "list", tuple(self._pages))])
            elif entry.startswith("@"):
                self._submenus[entry[1:]] = menu.addMenu("")
            else:
                menu.addAction(self._actions.action(entry))

    def _refresh_fixed(self) -> None:
        """A sub-menu of which nothing can be used now looks so; icons in the colours of now."""
        for menu, entry in self._fixed:
            menu.setEnabled(any(action.isEnabled() for action in menu.actions()))
            menu.setIcon(icons.icon(entry.icon))

    def _fill_recent(self) -> None:
        session = self._session
        choices = [(str(path), path.stem) for path in session.preferences.recent_books()]
        fill_choices(
            self.menu("recent"),
            choices,
            str(session.book.path),
            lambda name: self._books.open(Path(name)),
        )

    def choose_theme(self, mode: str) -> None:
        """Change the colours now and for the next start."""
        self._choose(self._settings.theme_setting(self._session), mode)

    def choose_language(self, language: str) -> None:
        """Change the language now and for the next start; "" follows the system."""
        self._choose(self._settings.language_setting(self._session), language)

    @property
    def _settings(self) -> ModuleType:
        from kehuapp.ui.work import desk_settings  # not before a menu opens

        return desk_settings

    def _choose(self, setting: "DeskSetting", code: str) -> None:
        if code != setting.read():
            self._session.desk.change(setting, setting.read(), code)

    def _fill_themes(self) -> None:
        chosen = self._settings.theme_setting(self._session).read()
        fill_choices(self.menu("theme"), self._settings.theme_choices(), chosen, self.choose_theme)

    def _fill_languages(self) -> None:
        chosen = self._settings.language_setting(self._session).read()
        choices = self._settings.language_choices()
        fill_choices(self.menu("language"), choices, chosen, self.choose_language)
