"""A table of customers for whom something is to be done; who they are is a part's."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from kehuapp.book.review.lost.losing import Losing
from kehuapp.i18n import translate
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.kit.labels import Elided
from kehuapp.ui.kit.painting.key_button import KeyButton
from kehuapp.ui.review.figure_table import Column, FigureTable
from kehuapp.ui.review.parts import Part


class DoingPart(Part):
    """Boxes by which it is filtered, a table, and a button for each letter: a contact is logged
    (L), a task written (P), a loss with its cause noted (X); all that is shown becomes a list."""

    log_requested = Signal(int)
    task_requested = Signal(int)
    loss_requested = Signal(int)

    def __init__(self, letters: str, boxes: Mapping[CodeBox, int]) -> None:
        """The first letter is what is mostly done; boxes come with the width (in letters) that they
        need at least."""
        super().__init__()
        self._found: Losing | None = None
        self.count, self.list = Elided("quiet"), QPushButton()
        self.buttons = {letter: KeyButton(letter) for letter in letters}
        self.table = FigureTable(letters)
        row = QHBoxLayout()
        row.setSpacing(8)
        for box, letters_wide in boxes.items():
            box.setSizeAdjustPolicy(CodeBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(letters_wide)
            box.activated.connect(lambda _place: self._fill())
            row.addWidget(box, 1 if len(boxes) > 1 else 0)
        row.addWidget(self.count, 1)
        for button in (*self.buttons.values(), self.list):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.table.opened.connect(lambda row: self.contact_requested.emit(row.id))
        self.table.wished.connect(self._wish)
        for letter, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, letter=letter: self._wish(letter))
        self.list.clicked.connect(self._make_list)

    def shown(self) -> Sequence[Any]:
        """Those whom the filters leave; each has an `id`."""
        raise NotImplementedError

    def _columns(self) -> list[Column]:
        raise NotImplementedError

    def _list_name(self) -> str:
        """What the list of those who are shown is called."""
        raise NotImplementedError

    def _fill(self) -> None:
        rows = self.shown()
        self.table.show_rows(self._columns(), rows)
        self.count.show_text(translate("Losing", "%n customer(s)", n=len(rows)))
        for button in (*self.buttons.values(), self.list):
            button.setEnabled(bool(rows))

    def _say(self, of_loss: str) -> None:
        """The words of the buttons; a loss is called as the part does."""
        words = {
            "L": translate("Losing", "Log…"),
            "P": translate("Losing", "Task…"),
            "X": of_loss,
        }
        for letter, button in self.buttons.items():
            button.setText(words[letter])
        self.list.setText(translate("Losing", "List to call"))

    def _wish(self, letter: str) -> None:
        row = self.table.current()
        if row is not None:
            signal = {"L": self.log_requested, "P": self.task_requested, "X": self.loss_requested}
            signal[letter].emit(row.id)

    def _make_list(self) -> None:
        chosen = self.table.chosen()
        rows = chosen if len(chosen) > 1 else self.shown()
        if rows:
            self.people_requested.emit([one.id for one in rows], self._list_name())
