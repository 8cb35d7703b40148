"""The page of settings; its argument is the name of a section."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.work.session import Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Search by typing a word of the setting"), ""),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Into the section"), "Right, Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Move a boundary of the time"), "Left, Right"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Take back what is being typed, or go back"), "Esc"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "Among settings"), _KEYS),)


class SettingsPage(QObject):
    """One pane in the frame of a page."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        from kehuapp.ui.settings.settings_pane import SettingsPane

        self.settings = SettingsPane(session)
        actions = commands.actions
        self.settings.back_requested.connect(lambda: actions.action("back").trigger())
        self.settings.keys_requested.connect(lambda: actions.action("keys").trigger())
        self.settings.templates_requested.connect(commands.sheets.print_blank)
        self.settings.password_requested.connect(commands.locks.ask_password)
        self.settings.screen_password_requested.connect(commands.locks.ask_screen_password)
        self.settings.key_sheet_requested.connect(commands.locks.print_key_sheet)
        self.settings.copies_requested.connect(commands.locks.ask_about_copies)
        self.settings.lock_requested.connect(commands.locks.lock)
        self.settings.colleagues_requested.connect(lambda: session.go("colleagues"))
        self.frame = PageFrame(
            self.settings,
            lambda: (
                translate("Settings", "Settings"),
                translate("Settings", "Changes apply at once; each can be undone"),
            ),
        )
        self.frame.add_button(self.settings.box)
        self.frame.add_button(self.settings.back)

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show a section; None: as it was left."""
        if isinstance(argument, str):
            self.settings.show_section(argument)
        self.settings.refresh()
        self.settings.take_focus()

    def where(self) -> str:
        """The section that is shown."""
        return self.settings.section()

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Keep what was typed in a field."""
        self.settings.commit()
