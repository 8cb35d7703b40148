"""Whom to win back: who can be now, and of whom the cause or the remedy comes first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from kehuapp.book.review.lost.losing import Losing
from kehuapp.book.review.lost.remedies import WinBack
from kehuapp.i18n import translate
from kehuapp.sheets.review.tables import Section
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.kit.labels import Elided
from kehuapp.ui.kit.painting.key_button import KeyButton
from kehuapp.ui.review.figure_table import Column, FigureTable, Ink, section_of
from kehuapp.ui.review.lost import losing_words as said
from kehuapp.ui.review.parts import Part

_COLOURS: dict[str, Ink] = {"chase": "jade", "cause": "gold", "remedy": "gold"}


class WinBackPart(Part):
    """`show_losing` in; wishes out."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    log_requested = Signal(int)
    task_requested = Signal(int)
    loss_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._found: Losing | None = None
        self.step = CodeBox({})
        self.step.setSizeAdjustPolicy(
            CodeBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.step.setMinimumContentsLength(12)
        self.count = Elided("quiet")
        self.loss, self.log, self.task = KeyButton("X"), KeyButton("L"), KeyButton("P")
        self.list = QPushButton()
        self.table = FigureTable("LPX")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.step)
        row.addWidget(self.count, 1)
        for button in (self.loss, self.log, self.task, self.list):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.step.activated.connect(lambda _place: self._fill())
        self.table.opened.connect(lambda row: self.contact_requested.emit(row.id))
        self.table.wished.connect(self._wish)
        for button, letter in ((self.loss, "X"), (self.log, "L"), (self.task, "P")):
            button.clicked.connect(lambda _on=False, letter=letter: self._wish(letter))
        self.list.clicked.connect(self._make_list)

    def show_losing(self, found: Losing) -> None:
        """Show these, with the filter as it was."""
        self._found = found
        chosen = self.step.code()
        self.step.clear()
        self.step.addItem(translate("Losing", "Every step"), "")
        for code in said.STEPS:
            self.step.addItem(said.word(said.STEPS, code), code)
        self.step.setCurrentIndex(max(self.step.findData(chosen), 0))
        self.step.setAccessibleName(translate("Losing", "Next step"))
        self.step.setToolTip(translate("Losing", "Next step"))
        self.table.setAccessibleName(translate("Losing", "Lost customers"))
        self.loss.setText(translate("Losing", "Cause and remedy…"))
        self.log.setText(translate("Losing", "Log…"))
        self.task.setText(translate("Losing", "Task…"))
        self.list.setText(translate("Losing", "List to call"))
        self._fill()

    def shown(self) -> list[WinBack]:
        """Those whom the filter leaves."""
        if self._found is None:
            return []
        step = self.step.code()
        return [one for one in self._found.win_backs if not step or one.step == step]

    def _fill(self) -> None:
        rows = self.shown()
        self.table.show_rows(self._columns(), rows)
        self.count.show_text(translate("Losing", "%n customer(s)", n=len(rows)))
        for button in (self.log, self.task, self.loss, self.list):
            button.setEnabled(bool(rows))

    def _columns(self) -> list[Column]:
        found = self._found
        assert found is not None
        today = found.today
        return [
            Column(translate("Losing", "Customer"), 170, lambda one: said.called(one.card)),
            Column(
                translate("Losing", "Next step"), 170, said.step_text,
                colour=lambda one: _COLOURS.get(one.step, ""),
            ),
            Column(
                translate("Losing", "Cause"), 146,
                lambda one: words.word(words.LOSS_CAUSES, one.loss.cause) if one.loss else "",
                hint=lambda one: one.loss.detail if one.loss else "",
            ),
            Column(
                translate("Losing", "Remedy"), 190,
                lambda one: one.loss.remedy if one.loss else "",
            ),
            Column(
                translate("Losing", "Remedy done"), 96,
                lambda one: said.day(one.loss.remedy_done_on, today) if one.loss else "",
            ),
            Column(
                translate("Losing", "Lost since"), 96,
                lambda one: said.day(one.loss.lost_on, today) if one.loss else "",
            ),
            Column(
                translate("Losing", "Colleague"), 90,
                lambda one: said.colleague(found, one.card.owner_id),
            ),
            Column(
                translate("Losing", "Brought"), 96, lambda one: said.money(found, one.stake),
                is_number=True,
            ),
        ]  # fmt: skip

    def sections(self) -> list[Section]:
        """What is shown, for paper."""
        assert self._found is not None
        title, sentence = translate("Losing", "Winning back"), said.win_back_sentence(self._found)
        return [section_of(title, sentence, self._columns(), self.shown())]

    def _wish(self, letter: str) -> None:
        row = self.table.current()
        if row is not None:
            signal = {"L": self.log_requested, "P": self.task_requested, "X": self.loss_requested}
            signal[letter].emit(row.id)

    def _make_list(self) -> None:
        chosen = self.table.chosen()
        rows = chosen if len(chosen) > 1 else self.shown()
        if rows:
            step = self.step.code()
            name = said.word(said.STEPS, step) if step else translate("Losing", "Winning back")
            self.people_requested.emit([one.id for one in rows], name)
