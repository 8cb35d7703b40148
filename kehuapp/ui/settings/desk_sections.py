"""The sections about this desk: lists, printing, look, keys; nothing of it is in the book."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from kehuapp.book.what_is_set import WhatIsSet
from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.sheets.form import PAPERS
from kehuapp.ui.settings.controls import ChoiceField, Control, Switch
from kehuapp.ui.settings.items import ButtonRow, Section, SettingRow
from kehuapp.ui.work import desk_settings
from kehuapp.ui.work.desk import DeskSetting
from kehuapp.ui.work.session import Session


class ListsSection(Section):
    """What lists show."""

    NAME, ICON = "lists", "folder"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Lists and groups")

    def __init__(self, session: Session, read_again: Callable[[], object]) -> None:
        super().__init__()
        self._names = desk_settings.names_setting(session)
        self._below = desk_settings.below_setting(session)
        self.names = _row(
            session,
            self._names,
            QT_TRANSLATE_NOOP("Settings", "Order of names"),
            QT_TRANSLATE_NOOP("Settings", "How customers stand in a list that is sorted by name"),
            QT_TRANSLATE_NOOP("Settings", "zhuyin, pinyin, strokes, alphabet, sort"),
            ChoiceField(desk_settings.names_choices),
            read_again,
        )
        self.below = _row(
            session,
            self._below,
            QT_TRANSLATE_NOOP("Settings", "Groups include sub-groups"),
            QT_TRANSLATE_NOOP(
                "Settings", "A group lists and counts the customers of its sub-groups as well"
            ),
            QT_TRANSLATE_NOOP("Settings", "groups below, own only, counts"),
            Switch(),
            read_again,
        )
        self.add_card(self.names, self.below)
        self.retranslate()

    def show_set(self, _now: WhatIsSet) -> None:
        """Show what this desk remembers of this book."""
        self.names.live.show(self._names.read())
        self.below.live.show(self._below.read())


class PrintingSection(Section):
    """What a preview begins with."""

    NAME, ICON = "printing", "printer"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Printing")

    templates_requested = Signal()

    def __init__(self, session: Session, read_again: Callable[[], object]) -> None:
        super().__init__()
        self._paper = desk_settings.paper_setting(session)
        self._private = desk_settings.private_setting(session)
        self.paper = _row(
            session,
            self._paper,
            QT_TRANSLATE_NOOP("Settings", "Paper"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "For a customer's file; the preview of visit sheets has sizes of its own",
            ),
            QT_TRANSLATE_NOOP("Settings", "A4, A5, Letter, size, printer"),
            ChoiceField(lambda: [("", self._paper.say("")), *((one, one) for one in PAPERS)]),
            read_again,
        )
        self.private = _row(
            session,
            self._private,
            QT_TRANSLATE_NOOP("Settings", "Hide private remarks at first"),
            QT_TRANSLATE_NOOP(
                "Settings", "Details and comments stay blank on a sheet until you show them"
            ),
            QT_TRANSLATE_NOOP("Settings", "privacy, sheet, preview"),
            Switch(),
            read_again,
        )
        self.templates = ButtonRow(
            QT_TRANSLATE_NOOP("Settings", "Templates of the visit sheet"),
            QT_TRANSLATE_NOOP(
                "Settings", "What stands on it, in which order, and questions of your own"
            ),
            QT_TRANSLATE_NOOP("Settings", "template, sections, questions, visit sheet"),
            QT_TRANSLATE_NOOP("Settings", "Open…"),
        )
        self.templates.button.clicked.connect(self.templates_requested)
        self.add_card(self.paper, self.private, self.templates)
        self.retranslate()

    def show_set(self, _now: WhatIsSet) -> None:
        """Show what this desk remembers."""
        self.paper.live.show(self._paper.read())
        self.private.live.show(self._private.read())


class LookSection(Section):
    """How the program looks on this desk, and which language it speaks."""

    NAME, ICON = "look", "sun"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Look and language")

    def __init__(self, session: Session, read_again: Callable[[], object]) -> None:
        super().__init__()
        self._theme = desk_settings.theme_setting(session)
        self._language = desk_settings.language_setting(session)
        self.theme = _row(
            session,
            self._theme,
            QT_TRANSLATE_NOOP("Settings", "Appearance"),
            QT_TRANSLATE_NOOP("Settings", "Dark spares the eyes in the evening"),
            QT_TRANSLATE_NOOP("Settings", "theme, light, dark, colours, night"),
            ChoiceField(desk_settings.theme_choices),
            read_again,
        )
        self.language = _row(
            session,
            self._language,
            QT_TRANSLATE_NOOP("Settings", "Language"),
            QT_TRANSLATE_NOOP("Settings", "Of menus, pages and printed sheets"),
            # Who cannot read the language of now finds it, too.
            QT_TRANSLATE_NOOP("Settings", "language, 語言, 语言, 中文, English"),
            ChoiceField(desk_settings.language_choices),
            read_again,
        )
        self.add_card(self.theme, self.language)
        self.retranslate()

    def show_set(self, _now: WhatIsSet) -> None:
        """Show what this desk remembers."""
        self.theme.live.show(self._theme.read())
        self.language.live.show(self._language.read())


class KeysSection(Section):
    """Leads to all keys."""

    NAME, ICON = "keys", "list"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Keyboard shortcuts")

    page_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keys = ButtonRow(
            QT_TRANSLATE_NOOP("Settings", "All keyboard shortcuts"),
            QT_TRANSLATE_NOOP("Settings", "Every action has a key; they are listed on one page"),
            QT_TRANSLATE_NOOP("Settings", "keys, help"),
            QT_TRANSLATE_NOOP("Settings", "Show them"),
            "F1",
        )
        self.keys.button.clicked.connect(self.page_requested)
        self.add_card(self.keys)
        self.retranslate()

    def show_set(self, _now: WhatIsSet) -> None:
        """Nothing is kept here."""


def _row(
    session: Session,
    setting: DeskSetting,
    title: str,
    about: str,
    also: str,
    control: Control,
    read_again: Callable[[], object],
) -> SettingRow:
    """A row that changes a setting of this desk."""

    def write(before: object, after: object) -> str:
        return session.desk.change(setting, before, after)

    return SettingRow(title, about, also, control, write, read_again)
