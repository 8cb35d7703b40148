"""What is asked when the book's file is gone or another while it is open; nothing is saved here."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QMessageBox, QWidget

from kehuapp.errors import BookLost
from kehuapp.i18n import translate
from kehuapp.ui.kit.windows.dialog import BODY


class LostDialog(QMessageBox):
    """Shown each time something would have been written; `open` shows it again."""

    save_here = Signal()
    save_elsewhere = Signal()
    open_other = Signal()
    close_program = Signal()

    def __init__(self, lost: BookLost, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("lost")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(translate("Unreadable", "The customer book"))
        self.setText(str(lost))
        role = QMessageBox.ButtonRole
        if lost.is_whole:
            self._add(translate("Lost", "Save it where it was"), self.save_here, role.AcceptRole)
            elsewhere = translate("Lost", "Save it elsewhere\u2026")
            self._add(elsewhere, self.save_elsewhere, role.ActionRole)
            closing = translate("Lost", "Close without saving")
        else:
            other = translate("Unreadable", "Open another book\u2026")
            self._add(other, self.open_other, role.ActionRole)
            closing = translate("Lost", "Close the program")
        self._add(closing, self.close_program, role.DestructiveRole)
        self.setEscapeButton(self.addButton(translate("Lost", "Not now"), role.RejectRole))
        inside = self.layout()
        if inside is not None:  # as far from the edges as in our own dialogs
            inside.setContentsMargins(*BODY)

    def _add(self, text: str, signal: SignalInstance, role: QMessageBox.ButtonRole) -> None:
        self.addButton(text, role).clicked.connect(signal)
