"""The page of backups: which copies there are, what differs, restoring one."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.book.compare.differences import Comparison
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.paths import SUFFIX
from kehuapp.store.backups.copies import Copy, copy_at
from kehuapp.ui.backups.backups_pane import BackupsPane
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.kit.painting.key_button import KeyButton
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.work.session import Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Open the backup read-only"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Restore the backup"), "Ctrl+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Only bring back customers"), "B"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Refresh"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of backups"), _KEYS),)


class BackupsPage(QObject):
    """One pane in the frame of a page, and what it wishes for."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        self._session, self._commands = session, commands
        restoring = commands.restoring
        self.backups = pane = BackupsPane(session, restoring.places)
        self.frame = PageFrame(pane, pane.head)
        self.now = KeyButton("Ctrl+Shift+B")
        self.now.setAutoDefault(False)
        self.now.clicked.connect(commands.backup.back_up)
        self.frame.add_button(self.now)
        pane.counted.connect(self._retranslate)
        pane.look_requested.connect(lambda copy: restoring.look(copy.path))
        pane.restore_requested.connect(self._restore)
        pane.bring_requested.connect(restoring.bring)
        pane.bring_newer_requested.connect(restoring.bring_newer)
        pane.forget_aside_requested.connect(restoring.forget_aside)
        pane.elsewhere_requested.connect(self._look_elsewhere)
        pane.back_up_requested.connect(commands.backup.back_up)
        pane.back_requested.connect(self._go_back)
        restoring.aside_changed.connect(pane.show_aside)
        for signal in (commands.backup.kept, commands.backup.told):
            signal.connect(pane.on_made)
        pane.listen_on(self.frame)
        pane.show_aside(restoring.aside())
        self._retranslate()

    def _restore(self, copy: Copy, found: Comparison | None) -> None:
        row = self.backups.list.row()
        when = f"{row.day} {row.time}" if row is not None else copy.path.name
        self._commands.restoring.ask(copy.path, when, found)

    def _look_elsewhere(self) -> None:
        from kehuapp.ui.kit.windows import choosing

        name, _kind = choosing.ask_file(
            self._session.window,
            translate("Backups", "Choose a backup"),
            self._session.preferences.last_folder("backup"),
            translate("Backup", "Customer books (*%1)", SUFFIX),
        )
        if name:
            self.backups.add(copy_at(Path(name)))

    def _go_back(self) -> None:
        self._commands.actions.action("back").trigger()

    def _retranslate(self) -> None:
        self.now.setText(translate("Backups", "Back up now…"))
        self.frame.retranslate()

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show the list, and of a file (a Path) what it differs in."""
        self.backups.take_focus()
        if isinstance(argument, Path):
            self.backups.add(copy_at(argument))

    def where(self) -> None:
        """The list itself."""

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Nothing is typed here."""
