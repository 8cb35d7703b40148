"""Choosing who is to be brought over from another state of the book; nothing is written here."""

from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from kehuapp.book.compare.differences import Comparison
from kehuapp.i18n import translate
from kehuapp.text.words import TierLooks
from kehuapp.ui.backups.difference_table import ROW, DifferenceTable
from kehuapp.ui.kit.form_dialog import FormDialog

#: Who has something that can be brought: from an earlier state, or from a newer one.
_FROM_THEN = ("changed", "deleted", "gone")
_FROM_NEWER = ("added", "imported", "back", "changed")
_SIZE = (820, 560)


class Wanted(NamedTuple):
    """The uuids of who is to come; whether notes that are about nobody come too, and whether what
    differs is set to what the other state says."""

    customers: frozenset[str]
    with_notes: bool
    sets_fields: bool


def any_newer(found: Comparison) -> bool:
    """Whether somebody could be brought over from a newer state."""
    return any(one.state in _FROM_NEWER for one in found.differing)


class BringForm(FormDialog):
    """With `chosen` only that customer is ticked at first, else all; `is_newer`: the other state is
    the book that was set aside."""

    SCROLLS = False

    def __init__(
        self,
        found: Comparison,
        looks: TierLooks,
        chosen: str = "",
        is_newer: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bring")
        states = _FROM_NEWER if is_newer else _FROM_THEN
        self._all = [one for one in found.differing if one.state in states]
        self._looks = looks
        self.setWindowTitle(
            translate("Backups", "Bring over what is newer")
            if is_newer
            else translate("Backups", "Bring customers back")
        )
        first = QLabel(
            translate(
                "Backups",
                "What is missing in the present book is added, and what lies in its trash comes "
                "out of it. What the book says now stays as it is.",
            )
        )
        first.setWordWrap(True)
        self.body.addWidget(first)
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(translate("Backups", "Find by name or company"))
        self.sought.setAccessibleName(self.sought.placeholderText())
        self.sought.setClearButtonEnabled(True)
        self.all, self.none = QPushButton(), QPushButton()
        self.all.setText(translate("Backups", "Tick all"))
        self.none.setText(translate("Backups", "Tick none"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.sought, 1)
        for button in (self.all, self.none):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.body.addLayout(row)
        self.table = DifferenceTable()
        self.table.setProperty("card", "true")
        self.table.setMinimumHeight(ROW * 4)
        model = self.table.model_
        there = {one.uuid for one in self._all}
        model.ticks = {chosen} & there if chosen else set(there)
        model.show_titles(
            translate("Backups", "Restored") if is_newer else translate("Backups", "Then"),
            translate("Backups", "Set aside") if is_newer else translate("Backups", "Now"),
        )
        self.body.addWidget(self.table, 1)
        self.notes = QCheckBox(
            translate("Backups", "%n note(s) that are about nobody yet as well", n=found.notes)
        )
        self.notes.setChecked(bool(found.notes))
        self.notes.setVisible(is_newer and bool(found.notes))
        self.fields = QCheckBox(
            translate("Backups", "Where the two differ, take what the book set aside says")
            if is_newer
            else translate("Backups", "Where the two differ, take what the backup says")
        )
        self.body.addWidget(self.notes)
        self.body.addWidget(self.fields)
        self.sought.textChanged.connect(self._fill)
        self.all.clicked.connect(lambda: self._tick(True))
        self.none.clicked.connect(lambda: self._tick(False))
        model.ticked.connect(self._count)
        self._fill()
        self.resize(*_SIZE)
        self._count()
        self.start()

    def value(self) -> Wanted:
        """Who is ticked, and how they are to come."""
        return Wanted(
            frozenset(self.table.model_.ticks or ()),
            self.notes.isVisibleTo(self) and self.notes.isChecked(),
            self.fields.isChecked(),
        )

    def is_touched(self) -> bool:
        """Ticks are soon set again: leaving never asks."""
        return False

    def missing(self) -> str:
        """Somebody must be ticked."""
        wanted = self.value()
        if wanted.customers or wanted.with_notes:
            return ""
        return translate("Backups", "Tick at least one customer.")

    def _fill(self) -> None:
        sought = self.sought.text().strip().casefold()
        shown = [
            one
            for one in self._all
            if not sought or sought in f"{one.name} {one.company}".casefold()
        ]
        self.table.show_rows(shown, self._looks)

    def _tick(self, on: bool) -> None:
        """Those who are shown."""
        self.table.model_.tick([one.uuid for one in self.table.model_.rows], on)

    def _count(self) -> None:
        count = len(self.table.model_.ticks or ())
        self._save.setText(translate("Backups", "Bring over %n customer(s)", n=count))
        self.look_again()
