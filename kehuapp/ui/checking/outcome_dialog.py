"""What a check of the book found, or what was saved of a damaged one; nothing is done here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.checking.check import Report
from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.windows.dialog import BODY, Dialog

_WIDTH = 520
_SIGN = 32  # pixels


class OutcomeDialog(Dialog):
    """A sentence, what belongs to it line by line, and what can be done about it."""

    repair_requested = Signal()
    restore_requested = Signal()
    save_requested = Signal()
    open_requested = Signal()

    def __init__(
        self, title: str, is_well: bool, lines: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("outcome")
        self.setWindowTitle(translate("Check", "Check of the book"))
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        row = QHBoxLayout()
        row.setContentsMargins(*BODY)
        row.setSpacing(14)
        sign = QLabel(self)
        colours = theme.current()
        name, colour = ("check", colours.jade) if is_well else ("triangle-alert", colours.gold)
        sign.setPixmap(icons.icon(name, colour, _SIGN).pixmap(_SIGN, _SIGN))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(6)
        for text, role in ((title, "heading"), *((line, "") for line in lines)):
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            column.addWidget(label)
        column.addStretch(1)
        row.addLayout(column, 1)
        self._buttons = QDialogButtonBox(self)
        close = self._buttons.addButton(
            translate("Check", "Close"), QDialogButtonBox.ButtonRole.RejectRole
        )
        close.clicked.connect(self.reject)
        self.set_content(row, (self._buttons,))

    def offer(self, text: str, name: str, signal: SignalInstance) -> None:
        """One more button: the dialog goes, and `signal` comes."""
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setDefault(True)
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(self.accept)
        button.clicked.connect(signal)


def checked(name: str, report: Report, parent: QWidget | None = None) -> OutcomeDialog:
    """The outcome of a check, of a repair too where something was set right."""
    done = [one.sentence() for one in report.repaired]
    wrong = [one.sentence() for one in report.summed()]
    if report.ok:
        title = translate("Check", "%1 is whole: nothing wrong was found.", name)
        return OutcomeDialog(title, True, done, parent)
    title = translate("Check", "Not all of %1 is as it should be.", name)
    dialog = OutcomeDialog(title, False, [*done, *wrong], parent)
    if report.is_damaged:
        dialog.offer(
            translate("Check", "Save what can be read into a new book…"),
            "save_readable",
            dialog.save_requested,
        )
        # The way back of most shops: what was lost since the last backup is a day's work.
        dialog.offer(translate("Check", "Restore a backup…"), "restore", dialog.restore_requested)
    elif report.can_be_repaired:
        dialog.offer(translate("Check", "Set it right"), "repair", dialog.repair_requested)
    return dialog


def saved(lines: Sequence[str], is_complete: bool, parent: QWidget | None = None) -> OutcomeDialog:
    """What was saved of a damaged book."""
    dialog = OutcomeDialog(lines[0], is_complete, lines[1:], parent)
    dialog.setWindowTitle(translate("Salvage", "Saved from a damaged book"))
    dialog.offer(translate("Salvage", "Open it"), "open_saved", dialog.open_requested)
    return dialog
