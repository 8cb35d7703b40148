"""The form of one promised service: what, when it counts as given, for whom, from when to when."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from kehuapp.book.activity.pledges import MOST_TIMES, PledgeRow
from kehuapp.book.settings import load_settings
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit.days.day_field import DayField
from kehuapp.ui.kit.form_dialog import (
    BELOW_LABEL,
    CodeBox,
    FormDialog,
    field_label,
    line,
    long_text,
    number_field,
    with_unit,
)

_ALL = "all"


class PledgeForm(FormDialog):
    """`pledge()` is the service as it is to be kept."""

    def __init__(
        self, book: Book, row: PledgeRow, looks: TierLooks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row = row
        is_new = row.id is None
        self.setWindowTitle(
            self.tr("New promised service") if is_new else self.tr("Promised service")
        )
        self.setMinimumWidth(560)
        settings = load_settings(book)
        today, region = settings.today(), settings.region
        self.name = line(row.name, self.tr("For example: Yearly maintenance"))
        self.name.setMaxLength(100)
        self.measure = line(row.measure, self.tr("For example: one check a year at their place"))
        self.measure.setMaxLength(300)
        self.tier = CodeBox({})
        self.tier.addItem(self.tr("All customers"), _ALL)
        for tier in words.TIERS:
            self.tier.addItem(words.tier_word(looks, tier), tier)
        self.tier.set_code(row.tier or _ALL)
        begins = today.isoformat() if is_new else row.starts_on
        self.starts = OptionalDay(
            self.tr("From"), self.tr("from the beginning"), begins, today, region
        )
        self.ends = OptionalDay(self.tr("Until"), self.tr("no end"), row.ends_on, today, region)
        self.goal = number_field(row.goal, 100, 1)
        self.times = number_field(row.times, MOST_TIMES, 1)
        self.note = long_text(row.note, lines=3)
        self.add_field(self.tr("Service"), self.name)
        self.add_field(self.tr("When it counts as given"), self.measure)
        self.add_field(self.tr("Promised to"), self.tier)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(BELOW_LABEL)
        percent, each = with_unit(self.goal, "%"), with_unit(self.times, self.tr("times"))
        for place, (text, field, shown) in enumerate(
            (
                (self.tr("Goal: how many of them"), self.goal, percent),
                (self.tr("How often each"), self.times, each),
                (self.tr("From"), self.starts.day, self.starts),
                (self.tr("Until"), self.ends.day, self.ends),
            )
        ):
            row_at, column = 3 * (place // 2), place % 2
            grid.addWidget(field_label(text, field), row_at, column)
            grid.addWidget(shown, row_at + 1, column)
            grid.setColumnStretch(column, 1)
        grid.setRowMinimumHeight(2, 8)
        self.body.addLayout(grid)
        self.add_field(self.tr("Note"), self.note)
        self.body.addStretch(1)
        self.name.setFocus()
        self.start()

    def pledge(self) -> PledgeRow:
        """What was typed."""
        tier = self.tier.code()
        return self._row._replace(
            name=" ".join(self.name.text().split()),
            measure=self.measure.text().strip(),
            tier=None if tier == _ALL else tier,
            starts_on=self.starts.text(),
            ends_on=self.ends.text(),
            note=self.note.toPlainText().strip(),
            goal=self.goal.value(),
            times=self.times.value(),
        )

    def value(self) -> PledgeRow:
        return self.pledge()

    def missing(self) -> str:
        if not self.name.text().strip():
            self.name.setFocus()
            return self.tr("Say which service it is.")
        if self.starts.text() and "" < self.ends.text() < self.starts.text():
            self.ends.day.setFocus()
            return self.tr("The last day is before the first one.")
        return ""


class OptionalDay(QWidget):
    """A day, or a tick that there is none."""

    def __init__(self, label: str, none: str, text: str, today: date, region: str) -> None:
        super().__init__()
        self.day = DayField(date.fromisoformat(text) if text else today, today, region)
        self.day.setAccessibleName(label)
        self.none = QCheckBox(none)
        self.none.setChecked(not text)
        self.day.setEnabled(bool(text))
        self.none.toggled.connect(lambda on: self.day.setEnabled(not on))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.day, 1)
        row.addWidget(self.none)

    def text(self) -> str:
        """The day in ISO, "" for none."""
        return "" if self.none.isChecked() else self.day.day().isoformat()
