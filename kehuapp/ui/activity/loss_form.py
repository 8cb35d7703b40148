"""The form of a loss: why a customer is lost, what puts it right, winning them back.

LossForm(title, loss, today, region, parent); after accepted: loss(). Writing it is not its matter.
"""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from kehuapp.book.tiers.losses import LossRow, remedy_first
from kehuapp.rules.win_back import may_be
from kehuapp.text import words
from kehuapp.ui.kit.days.day_field import DayField
from kehuapp.ui.kit.form_dialog import (
    CodeBox,
    FormDialog,
    field_label,
    long_text,
    note,
    show_note,
)


class LossForm(FormDialog):
    """The cause must be chosen; the remedy can be written later, the chase only after it."""

    def __init__(
        self,
        title: str,
        loss: LossRow,
        today: date,
        region: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._loss = loss
        self.setWindowTitle(self.tr("Lost: %1").replace("%1", title))
        self.setMinimumWidth(580)
        self.cause = CodeBox(words.LOSS_CAUSES, loss.cause, none=self.tr("Choose the cause"))
        self.lost_on = _day(loss.lost_on, today, region)
        self.detail = long_text(loss.detail, lines=2)
        self.remedy = long_text(loss.remedy, lines=3)
        self.is_done = QCheckBox(self.tr("The remedy is done, on"))
        self.is_done.setChecked(bool(loss.remedy_done_on))
        self.done_on = _day(loss.remedy_done_on, today, region)
        self.win_back = CodeBox(words.WIN_BACKS, loss.win_back)
        self.day_note, self.back_note = note(), note()
        self._today = today
        self._lay_out()
        self.lost_on.changed.connect(self._check)
        self.is_done.toggled.connect(self._check)
        self.remedy.textChanged.connect(self._check)
        self.win_back.currentIndexChanged.connect(self._check)
        self._check()
        self.cause.setFocus()
        self.start()

    def loss(self) -> LossRow:
        """The record as it is written into the book."""
        remedy = self.remedy.toPlainText().strip()
        done = self.is_done.isChecked() and bool(remedy)
        return self._loss._replace(
            cause=self.cause.code(),
            lost_on=self.lost_on.day().isoformat(),
            detail=self.detail.toPlainText().strip(),
            remedy=remedy,
            remedy_done_on=self.done_on.day().isoformat() if done else "",
            win_back=self.win_back.code(),
        )

    def value(self) -> LossRow:
        return self.loss()

    def missing(self) -> str:
        if not self.cause.code():
            self.cause.setFocus()
            return self.tr("Choose the cause. “Not known” is an answer, too.")
        if not may_be(self.win_back.code(), self.remedy.toPlainText()):
            self.remedy.setFocus()
            return remedy_first()
        return ""

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for column, (text, field) in enumerate(
            ((self.tr("Why"), self.cause), (self.tr("Since"), self.lost_on))
        ):
            grid.addWidget(field_label(text, field), 0, column)
            grid.addWidget(field, 1, column, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self.body.addWidget(self.day_note)
        for text, edit in (
            (self.tr("What happened"), self.detail),
            (self.tr("Remedy: what we put right"), self.remedy),
        ):
            self.add_field(text, edit)
        foot = QGridLayout()
        foot.setHorizontalSpacing(14)
        foot.setVerticalSpacing(4)
        foot.setColumnStretch(0, 3)
        foot.setColumnStretch(1, 2)
        self.done_on.setAccessibleName(self.is_done.text())
        foot.addWidget(self.is_done, 1, 0)
        foot.addWidget(self.done_on, 1, 1)
        foot.setRowMinimumHeight(2, 6)
        foot.addWidget(field_label(self.tr("Winning them back"), self.win_back), 3, 0)
        foot.addWidget(self.win_back, 4, 0)
        self.body.addLayout(foot)
        self.body.addWidget(self.back_note)
        self.body.addStretch(1)
        self.body.setSpacing(10)
        stops = [
            self.cause,
            self.lost_on,
            self.detail,
            self.remedy,
            self.is_done,
            self.done_on,
            self.win_back,
            *self.closing(),
        ]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _check(self) -> None:
        written = bool(self.remedy.toPlainText().strip())
        self.is_done.setEnabled(written)
        self.done_on.setEnabled(written and self.is_done.isChecked())
        later = self.lost_on.day() > self._today
        show_note(self.day_note, self.tr("This day is still to come.") if later else "")
        code = self.win_back.code()
        sentence = "" if may_be(code, self.remedy.toPlainText()) else remedy_first()
        self.back_note.setProperty("role", "error" if sentence else "quiet")
        if code == "back":
            sentence = self.tr("They are a customer again; this record stays.")
        self.back_note.style().unpolish(self.back_note)
        self.back_note.style().polish(self.back_note)
        show_note(self.back_note, sentence)


def _day(text: str, today: date, region: str) -> DayField:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = today
    return DayField(day, today, region, past=True)
