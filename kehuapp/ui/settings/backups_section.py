"""The section about backups: those of each day and the second place; none is made here."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kehuapp.book.what_is_set import WhatIsSet
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.backups.copies import folder_of
from kehuapp.store.backups.memory import recall
from kehuapp.ui.kit.form_dialog import show_note
from kehuapp.ui.settings.controls import HEIGHT
from kehuapp.ui.settings.items import ButtonRow, Row, Section
from kehuapp.ui.work.backups.second_place import second_setting
from kehuapp.ui.work.session import Session


class BackupsSection(Section):
    """One row says what happens each day, one has the second place."""

    NAME, ICON = "backups", "save"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Backups")

    def __init__(self, session: Session, read_again: Callable[[], object]) -> None:
        super().__init__()
        self._session, self._read_again = session, read_again
        self._second = second_setting(session)
        self.daily = ButtonRow(
            QT_TRANSLATE_NOOP("Settings", "A backup each day"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Made by itself: the last 7 days, 4 weeks and 12 months are kept on this computer",
            ),
            QT_TRANSLATE_NOOP("Settings", "automatic, copy, save, safety"),
            QT_TRANSLATE_NOOP("Settings", "Open folder"),
        )
        self.second = _SecondRow()
        self.daily.button.clicked.connect(self._open_folder)
        self.second.choose.clicked.connect(self._choose)
        self.second.none.clicked.connect(lambda: self._keep(""))
        self.add_card(self.daily, self.second)
        self.retranslate()

    def show_set(self, _now: WhatIsSet) -> None:
        """Show what this desk remembers of this book."""
        self.second.show_place(self._second.read())

    def _choose(self) -> None:
        from kehuapp.ui.kit.windows import choosing

        book = self._session.book
        title = translate("Settings", "Second place of the backups")
        chosen = choosing.ask_folder(self.window(), title, self._second.read())
        if not chosen:
            return
        if Path(chosen).resolve() == folder_of(book.file, book.number).resolve():
            said = translate("Settings", "The backups lie there already. Choose another folder.")
            show_note(self.second.note, said)
            return
        self._keep(chosen)

    def _keep(self, folder: str) -> None:
        before = self._second.read()
        sentence = (
            self._session.desk.change(self._second, before, folder) if folder != before else ""
        )
        show_note(self.second.note, sentence)
        self._read_again()

    def _open_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        book = self._session.book
        folder = folder_of(book.file, book.number)
        if not folder.is_dir():
            known = recall(book.file)
            said = known.trouble or translate("Settings", "There is no backup yet.")
            show_note(self.daily.note, said)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class _SecondRow(Row):
    """The folder of the second place, what chooses another, and what wants none."""

    def __init__(self) -> None:
        self.choose, self.none = QPushButton(), QPushButton()
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        for button in (self.none, self.choose):
            button.setFixedHeight(HEIGHT)
            button.setAutoDefault(False)
            across.addWidget(button)
        self._folder = ""
        super().__init__(
            QT_TRANSLATE_NOOP("Settings", "A second place"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "A stick or a network folder that gets each backup too, as soon as it is there",
            ),
            QT_TRANSLATE_NOOP("Settings", "USB stick, network, NAS, copy elsewhere"),
            both,
        )

    def show_place(self, folder: str) -> None:
        """Show which folder it is, "" for none."""
        self._folder = folder
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        if self._folder:
            self.about.say(self._folder)
        self.choose.setText(translate("Settings", "Choose folder…"))
        self.none.setText(translate("Settings", "None"))
        self.none.setVisible(bool(self._folder))
