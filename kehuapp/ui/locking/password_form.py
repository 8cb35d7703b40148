"""The forms in which a password is set, changed or removed; whoever opens one does it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit.form_dialog import FormDialog
from kehuapp.ui.locking.strength import strength_words
from kehuapp.ui.work.locks.password_field import PasswordField

_WIDTH = 500  # pixels
#: What is done: the file gets its first password, another one, or none.
SET, CHANGE, REMOVE = "set", "change", "remove"


class PasswordForm(FormDialog):
    """`value` is the new password, "" to remove it; `present` what was typed as the one of now.

    `least` characters are needed. With `of_file` it says what forgetting means, and offers the key
    sheet.
    """

    def __init__(
        self, what: str, least: int, of_file: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._what, self._least = what, least
        self.setObjectName(f"password_{what}")
        self.setWindowTitle(
            {
                SET: translate("Lock", "Set a password"),
                CHANGE: translate("Lock", "Change the password"),
                REMOVE: translate("Lock", "Remove the password"),
            }[what]
        )
        self.setMinimumWidth(_WIDTH)
        self.now = PasswordField(translate("Lock", "Current password"))
        self.new = PasswordField(translate("Lock", "New password"))
        self.again = PasswordField(translate("Lock", "Once more"))
        self.strength = _quiet("")
        self.sheet = QCheckBox(translate("Lock", "Then print a key sheet to put in a safe place"))
        self.sheet.setChecked(False)
        if of_file:
            self.body.addWidget(_said(_about_file(what)))
        else:
            self.body.addWidget(_said(_about_screen(what)))
        if what != SET:
            self._add(translate("Lock", "Current password"), self.now)
        if what != REMOVE:
            self._add(translate("Lock", "New password"), self.new)
            self.body.addWidget(self.strength)
            self._add(translate("Lock", "Once more"), self.again)
            self.body.addWidget(
                _quiet(translate("Lock", "At least %1 characters. Several words are best.", least))
            )
            if of_file:
                self.body.addWidget(self.sheet)
        for unused in (self.now, self.new, self.again, self.strength, self.sheet):
            if unused.parentWidget() is None:
                unused.setParent(self)
                unused.hide()
        self.body.addStretch(1)
        self._save.setText(
            {
                SET: translate("Lock", "Set"),
                CHANGE: translate("Lock", "Change"),
                REMOVE: translate("Lock", "Remove"),
            }[what]
        )
        for field in (self.now, self.new, self.again):
            field.changed.connect(self.look_again)
        self.new.changed.connect(self._judge)
        (self.new if what == SET else self.now).setFocus()
        self.start()

    def value(self) -> str:
        return self.new.text()

    def present(self) -> str:
        """What was typed as the password of now."""
        return self.now.text()

    def wants_sheet(self) -> bool:
        """Whether a key sheet is to be printed."""
        return self.sheet.isChecked()

    def missing(self) -> str:
        if self._what != SET and not self.now.text():
            return translate("Lock", "Type the current password.")
        if self._what == REMOVE:
            return ""
        if len(self.new.text()) < self._least:
            return translate("Lock", "A password needs at least %1 characters.", self._least)
        if self.new.text() != self.again.text():
            return translate("Lock", "The two are not the same. Type it twice.")
        return ""

    def _judge(self) -> None:
        self.strength.setText(strength_words(self.new.text()))

    def _add(self, text: str, field: PasswordField) -> None:
        self.add_field(text, field.line, shown=field)


def _about_file(what: str) -> str:
    if what == REMOVE:
        return translate(
            "Lock",
            "Afterwards whoever has the file can read it. Its backups keep the password until you "
            "say otherwise.",
        )
    return translate(
        "Lock",
        "The whole book is encrypted: customers, comments and pictures. Without the password "
        "nobody can open it, neither we nor anybody else. If it is forgotten, everything is lost. "
        "Files that you exported or printed, and copies on sticks, stay as they are.",
    )


def _about_screen(what: str) -> str:
    if what == REMOVE:
        return translate("Lock", "Afterwards the window is no longer locked.")
    return translate(
        "Lock",
        "It hides the window only. Whoever copies the file can read all of it: against that only "
        "the password of the file helps.",
    )


def _said(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _quiet(text: str) -> QLabel:
    label = _said(text)
    label.setProperty("role", "quiet")
    return label
