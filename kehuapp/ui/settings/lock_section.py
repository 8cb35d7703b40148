"""The section about the password and locking; forms and writing are the commands'."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kehuapp.book.what_is_set import WhatIsSet
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import locking
from kehuapp.ui.settings.controls import HEIGHT, ChoiceField
from kehuapp.ui.settings.items import ButtonRow, Row, Section, SettingRow
from kehuapp.ui.work import desk_settings
from kehuapp.ui.work.locks import screen_password
from kehuapp.ui.work.session import Session


class LockSection(Section):
    """`password_requested` and `screen_password_requested` tell what is wished: "set", "change" or
    "remove"."""

    NAME, ICON = "lock", "lock"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Password and lock")

    password_requested = Signal(str)
    screen_password_requested = Signal(str)
    key_sheet_requested = Signal()
    copies_requested = Signal()
    lock_requested = Signal()

    def __init__(self, session: Session, read_again: Callable[[], object]) -> None:
        super().__init__()
        self._session = session
        self.password = _PasswordRow(
            QT_TRANSLATE_NOOP("Settings", "Password of the file"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Encrypts the whole book: a lost computer or a copied file tells nothing. "
                "If the password is forgotten, nobody can open it",
            ),
            QT_TRANSLATE_NOOP(
                "Settings",
                "The book is encrypted. Exported files, printed pages and older copies elsewhere "
                "are not",
            ),
        )
        self.copies = ButtonRow(
            QT_TRANSLATE_NOOP("Settings", "Backups with another password, or none"),
            QT_TRANSLATE_NOOP(
                "Settings", "Find them here, and give them the password of the book or delete them"
            ),
            QT_TRANSLATE_NOOP("Settings", "encrypted, copies, old password"),
            QT_TRANSLATE_NOOP("Settings", "Look for them…"),
        )
        self.sheet = ButtonRow(
            QT_TRANSLATE_NOOP("Settings", "Key sheet"),
            QT_TRANSLATE_NOOP("Settings", "One page to write the password on, for a safe place"),
            QT_TRANSLATE_NOOP("Settings", "print, forgotten, recovery"),
            QT_TRANSLATE_NOOP("Settings", "Print…"),
        )
        self.of_screen = _PasswordRow(
            QT_TRANSLATE_NOOP("Settings", "Lock only the screen"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Hides the window behind a password of this computer. Whoever copies the file can "
                "still read it",
            ),
            QT_TRANSLATE_NOOP(
                "Settings", "The window can be locked. Whoever copies the file can still read it"
            ),
        )
        self._minutes = desk_settings.lock_setting(session)
        self.by_itself = SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Lock by itself"),
            QT_TRANSLATE_NOOP(
                "Settings", "When nobody touches it for so long, and when the computer has slept"
            ),
            QT_TRANSLATE_NOOP("Settings", "idle, minutes, automatic, sleep, away"),
            ChoiceField(desk_settings.lock_choices),
            lambda before, after: session.desk.change(self._minutes, before, after),
            read_again,
        )
        self.now = ButtonRow(
            QT_TRANSLATE_NOOP("Settings", "Lock now"),
            QT_TRANSLATE_NOOP("Settings", "What is being typed is kept, and is there afterwards"),
            QT_TRANSLATE_NOOP("Settings", "privacy, hide, away"),
            QT_TRANSLATE_NOOP("Settings", "Lock"),
            "Ctrl+F11",
        )
        self.password.requested.connect(self.password_requested)
        self.of_screen.requested.connect(self.screen_password_requested)
        self.copies.button.clicked.connect(self.copies_requested)
        self.sheet.button.clicked.connect(self.key_sheet_requested)
        self.now.button.clicked.connect(self.lock_requested)
        self.add_card(self.password, self.copies, self.sheet)
        self.add_card(self.of_screen, self.by_itself, self.now)
        self.retranslate()

    def show_set(self, _now: WhatIsSet) -> None:
        """Show what the file and this computer know."""
        has_password = locking.has_password(self._session.book.file)
        self.password.show_state(has_password)
        self.of_screen.show_state(screen_password.is_set(self._session))
        self.by_itself.live.show(self._minutes.read())
        self.now.button.setEnabled(has_password or screen_password.is_set(self._session))
        self.sheet.button.setEnabled(has_password)
        self.of_screen.setEnabled(not has_password)


class _PasswordRow(Row):
    """What it does while there is none, what it is when there is one, and what can be done."""

    requested = Signal(str)

    def __init__(self, title: str, about: str, about_set: str) -> None:
        self.set, self.change, self.remove = QPushButton(), QPushButton(), QPushButton()
        self._is_set, self._abouts = False, (about, about_set)
        buttons = QWidget()
        across = QHBoxLayout(buttons)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        for button, what in (
            (self.remove, "remove"),
            (self.change, "change"),
            (self.set, "set"),
        ):
            button.setFixedHeight(HEIGHT)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, what=what: self.requested.emit(what))
            across.addWidget(button)
        super().__init__(
            title,
            about,
            QT_TRANSLATE_NOOP("Settings", "encryption, secret, PIN, protect, privacy"),
            buttons,
        )

    def show_state(self, is_set: bool) -> None:
        """Whether there is one."""
        self._is_set = is_set
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.about.say(translate("Settings", self._abouts[self._is_set]))
        self.set.setText(translate("Settings", "Set…"))
        self.change.setText(translate("Settings", "Change…"))
        self.remove.setText(translate("Settings", "Remove…"))
        self.set.setVisible(not self._is_set)
        self.change.setVisible(self._is_set)
        self.remove.setVisible(self._is_set)
