"""The form in which customers go from one colleague to others; it writes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.staff import handovers, staff
from kehuapp.store.database import Book
from kehuapp.ui.kit.form_dialog import FormDialog, long_text
from kehuapp.ui.kit.menu_buttons import ChoiceBox


@dataclass(frozen=True, slots=True)
class Wish:
    """`ids` empty: all that the giver has."""

    giver: int
    ids: tuple[int, ...]
    takers: tuple[int, ...]
    by_area: bool
    note: str
    leaves: bool


class HandoverForm(FormDialog):
    """From whom, which customers, to one colleague or spread over several, and a note."""

    def __init__(
        self, book: Book, ids: Sequence[int], giver: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("handover_form")
        self.setWindowTitle(self.tr("Hand over customers"))
        self._book = book
        self._ids = tuple(ids)
        self._rows = staff.rows_staff(book)
        self.giver = ChoiceBox()
        for row in self._rows:
            words = row.name if row.active else self.tr("%1 (has left)").replace("%1", row.name)
            self.giver.addItem(words, row.id)
        self.giver.setCurrentIndex(max(0, self.giver.findData(giver)))
        self.all = QRadioButton()
        self.selected = QRadioButton()
        self.takers = QListWidget()
        self.takers.setObjectName("takers")
        self.evenly = QRadioButton(self.tr("&Evenly"))
        self.by_area = QRadioButton(self.tr("By a&rea, each area to one colleague"))
        self._which, self._how = QButtonGroup(self), QButtonGroup(self)
        for group, buttons in (
            (self._which, (self.all, self.selected)),
            (self._how, (self.evenly, self.by_area)),
        ):
            for button in buttons:
                group.addButton(button)
        (self.selected if ids else self.all).setChecked(True)
        self.evenly.setChecked(True)
        self.note = long_text("", 3)
        self.note.setPlaceholderText(
            self.tr("What goes for all of them: what is promised, whom to greet first…")
        )
        self.leaves = QCheckBox(self.tr("They &leave: no longer offered as the current user"))
        self._lay_out()
        self._save.setText(self.tr("Hand over"))
        self.giver.currentIndexChanged.connect(self._show_giver)
        self.takers.itemChanged.connect(self._show_spread)
        self._show_giver()
        self.setMinimumWidth(520)
        self.start()

    def _lay_out(self) -> None:
        self.add_field(self.tr("&From"), self.giver)
        which = QHBoxLayout()
        which.addWidget(self.all)
        which.addWidget(self.selected)
        which.addStretch(1)
        self.body.addLayout(which)
        self.takers.setProperty("card", "true")
        self.add_field(self.tr("&To one or several (tick with Space)"), self.takers)
        self._spread = QWidget()
        spread = QVBoxLayout(self._spread)
        spread.setContentsMargins(0, 0, 0, 0)
        spread.addWidget(self.evenly)
        spread.addWidget(self.by_area)
        self.body.addWidget(self._spread)
        self.add_field(self.tr("&Note for the handover"), self.note)
        self.body.addWidget(self.leaves)

    def _show_giver(self) -> None:
        giver = int(self.giver.currentData())
        owned, backed = handovers.count_customers(self._book, giver)
        self.all.setText(
            self.tr("&All their customers (%1, and %2 they stand in for)")
            .replace("%1", f"{owned:,}")
            .replace("%2", f"{backed:,}")
        )
        self.selected.setText(self.tr("The %n &selected", "", len(self._ids)))
        self.selected.setVisible(bool(self._ids))
        ticked = set(self._takers())
        self.takers.blockSignals(True)
        self.takers.clear()
        for row in self._rows:
            if row.active and row.id != giver:
                item = QListWidgetItem(row.name)
                item.setData(Qt.ItemDataRole.UserRole, row.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                on = row.id in ticked
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                self.takers.addItem(item)
        self.takers.setCurrentRow(0)
        self.takers.blockSignals(False)
        lines = min(6, max(2, self.takers.count()))
        self.takers.setFixedHeight(lines * (self.fontMetrics().height() + 10) + 8)
        active = next((row.active for row in self._rows if row.id == giver), False)
        self.leaves.setEnabled(active)
        self._show_spread()

    def _show_spread(self) -> None:
        self._spread.setVisible(len(self._takers()) > 1)

    def _takers(self) -> tuple[int, ...]:
        items = [self.takers.item(row) for row in range(self.takers.count())]
        return tuple(
            int(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def value(self) -> Wish:
        return Wish(
            int(self.giver.currentData()),
            self._ids if self.selected.isChecked() else (),
            self._takers(),
            self.by_area.isChecked(),
            self.note.toPlainText().strip()[: handovers.LONGEST_NOTE],
            self.leaves.isChecked() and self.leaves.isEnabled(),
        )

    def missing(self) -> str:
        wish = self.value()
        if not wish.takers:
            return self.tr("Tick who gets the customers.")
        if not wish.ids and not any(handovers.count_customers(self._book, wish.giver)):
            return self.tr("They have no customers to hand over.")
        if wish.ids and not handovers.ids_theirs(self._book, wish.giver, wish.ids):
            return self.tr("None of the selected customers is theirs. Choose another colleague.")
        return ""
