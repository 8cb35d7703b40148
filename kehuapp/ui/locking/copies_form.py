"""Backups that do not open as their book does: what is to become of them is asked here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLabel, QListWidget, QRadioButton, QWidget

from kehuapp.i18n import translate
from kehuapp.store.backups.copies import Copy
from kehuapp.ui.kit.form_dialog import FormDialog

GIVE, DELETE, LEAVE = "give", "delete", "leave"
_WIDTH, _ROWS = 600, 7


class CopiesForm(FormDialog):
    """`value` is what is to be done with all that are listed."""

    def __init__(
        self, copies: Sequence[Copy], has_password: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("older_copies")
        self.setWindowTitle(translate("Lock", "Older backups"))
        self.setMinimumWidth(_WIDTH)
        count = len(copies)
        about = QLabel(
            translate(
                "Lock",
                "%n backup(s) do not have this password: whoever finds one can read it, or it has "
                "a former password.",
                n=count,
            )
            if has_password
            else translate("Lock", "%n backup(s) still have the former password.", n=count)
        )
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        self.body.addWidget(about)
        self.list = QListWidget()
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for copy in copies:
            self.list.addItem(copy.path.name)
            self.list.item(self.list.count() - 1).setToolTip(str(copy.path))
        rows = min(count, _ROWS)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 8)
        self.body.addWidget(self.list)
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for what, words in (
            (
                GIVE,
                translate("Lock", "Give them the password too")
                if has_password
                else translate("Lock", "Remove their password too"),
            ),
            (DELETE, translate("Lock", "Delete them: the backup that was just made stays")),
            (LEAVE, translate("Lock", "Leave them as they are")),
        ):
            self.choices[what] = QRadioButton(words)
            self._group.addButton(self.choices[what])
            self.body.addWidget(self.choices[what])
        self.choices[GIVE].setChecked(True)
        note = QLabel(
            translate(
                "Lock",
                "Copies on sticks and other computers that are not here now are not among them.",
            )
        )
        note.setProperty("role", "quiet")
        note.setWordWrap(True)
        self.body.addWidget(note)
        self.body.addStretch(1)
        self._save.setText(translate("Lock", "Do it"))
        self._leave.setText(translate("Lock", "Later"))
        self.start()

    def value(self) -> str:
        return next(what for what, button in self.choices.items() if button.isChecked())

    def is_touched(self) -> bool:
        return False  # nothing that was typed is lost
