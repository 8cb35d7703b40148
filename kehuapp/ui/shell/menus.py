"""The menu bar: which commands stand in which menu; what they do is elsewhere."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.actions import Actions
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.menu_buttons import fill_choices
from kehuapp.ui.pages.page import PageSpec
from kehuapp.ui.work import translations
from kehuapp.ui.work.session import Session

#: A menu is a title and what is in it: ids, None for a line, "@name" for a sub-menu
#: below, "@pages" for all pages of the table that a key leads to.
MENUS = (
    (QT_TRANSLATE_NOOP("Actions", "&File"),
     ("book_new", "book_open", "@recent", "sample_open", "back_up", None, "import", "export", None,
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
      "interaction_all", None, "merge", "page_duplicates")),
    (QT_TRANSLATE_NOOP("Actions", "C&olleagues"),
     ("staff_choose", "staff_new", None, "page_colleagues", "hand_over", "brief_print")),
    (QT_TRANSLATE_NOOP("Actions", "&View"),
     ("back", None, "place_all", "place_mine", "place_due", "place_visits", "place_trash", None,
      "@pages", None, "groups_below", None, "@theme", "@language")),
    (QT_TRANSLATE_NOOP("Actions", "&Help"), ("phone_help", "keys", "about")),
)  # fmt: skip

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
        self._pages = [f"page_{spec.id}" for spec in pages if spec.shortcut]
        self._submenus: dict[str, QMenu] = {}
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

    def _fill(self, menu: QMenu, entries: Iterable[str | None]) -> None:
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif entry == "@pages":
                self._fill(menu, self._pages)
            elif entry.startswith("@"):
                self._submenus[entry[1:]] = menu.addMenu("")
            else:
                menu.addAction(self._actions.action(entry))

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
        self._session.preferences.set_theme(mode)
        theme.apply(_application(), mode)

    def choose_language(self, language: str) -> None:
        """Change the language now and for the next start; "" follows the system."""
        self._session.preferences.set_language(language)
        translations.install(_application(), language)

    def _fill_themes(self) -> None:
        fill_choices(self.menu("theme"), theme_choices(), theme.mode(), self.choose_theme)

    def _fill_languages(self) -> None:
        chosen = self._session.preferences.language()
        fill_choices(self.menu("language"), language_choices(), chosen, self.choose_language)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def theme_choices() -> list[tuple[str, str]]:
    """(mode, words) for the menu of appearances."""
    return [(key, translate("Actions", text)) for key, text in THEMES.items()]


def language_choices() -> list[tuple[str, str]]:
    """("" or code, words): a language is written in itself."""
    system = ("", translate("Actions", THEMES["system"]))
    return [system, *((code, translations.NAMES[code]) for code in translations.LANGUAGES)]
