"""The form of one day of the shop's own: what it is called, when it is, whether the shop opens."""

from datetime import date, timedelta

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from kehuapp.book.days.day_names import KINDS, when_words
from kehuapp.book.days.own_days import LONGEST, OwnDay
from kehuapp.book.settings import load_settings
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.store.database import Book
from kehuapp.ui.kit.days.day_field import DayField
from kehuapp.ui.kit.form_dialog import CodeBox, FormDialog, line, number_field, with_unit


class OwnDayForm(FormDialog):
    """`own_day()` is the day as it is to be kept."""

    def __init__(self, book: Book, day: OwnDay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = day
        is_new = day.id is None
        self.setWindowTitle(
            self.tr("New day of the shop") if is_new else self.tr("Day of the shop")
        )
        self.setMinimumWidth(480)
        settings = load_settings(book)
        today = settings.today()
        self.name = line(day.name, self.tr("For example: Anniversary of the shop"))
        self.name.setMaxLength(100)
        self.kind = CodeBox(KINDS, day.kind)
        self._first = _next(day, today)
        self.day = DayField(self._first, today, settings.region)
        self.days = number_field(day.days, LONGEST, 1)
        self.yearly = QCheckBox(self.tr("Every year"))
        self.yearly.setChecked(day.year is None)
        self.lunar = QCheckBox(self.tr("By the lunar calendar"))
        self.lunar.setChecked(day.lunar)
        if is_new:  # a festival comes again; when one is closed is another day each year
            self.kind.currentIndexChanged.connect(
                lambda: self.yearly.setChecked(
                    self.kind.code() == "festival" or self.lunar.isChecked()
                )
            )
        self.said = QLabel()
        self.said.setProperty("role", "quiet")
        self.said.setWordWrap(True)
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("What it is"), self.kind)
        self.add_field(self.tr("First day"), self.day)
        self.add_field(self.tr("How long"), self.days, shown=with_unit(self.days, self.tr("days")))
        for widget in (self.yearly, self.lunar, self.said):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.day.changed.connect(self._say_when)
        self.days.valueChanged.connect(self._say_when)
        for tick in (self.yearly, self.lunar):
            tick.toggled.connect(self._say_when)
        self._say_when()
        self.name.setFocus()
        self.start()

    def own_day(self) -> OwnDay:
        """What was typed."""
        on = self.day.day()
        day = self._row._replace(
            name=" ".join(self.name.text().split()), kind=self.kind.code(), days=self.days.value()
        )
        told = self._row.id, on, self.yearly.isChecked(), self.lunar.isChecked()
        if told[0] and told[1:] == (self._first, self._row.year is None, self._row.lunar):
            return day  # 三十 stays so though this year's falls on 廿九
        if not self.yearly.isChecked():
            return day._replace(lunar=False, year=on.year, month=on.month, day=on.day)
        lunar = lunar_day_of(on) if self.lunar.isChecked() else None
        if lunar is not None:
            return day._replace(lunar=True, year=None, month=lunar[0], day=lunar[1])
        return day._replace(lunar=False, year=None, month=on.month, day=on.day)

    def value(self) -> OwnDay:
        return self.own_day()

    def missing(self) -> str:
        if not self.name.text().strip():
            self.name.setFocus()
            return self.tr("Say what the day is called.")
        return ""

    def _say_when(self) -> None:
        self.lunar.setEnabled(self.yearly.isChecked())
        self.said.setText(when_words(self.own_day()))


def _next(day: OwnDay, today: date) -> date:
    """The day that the form shows: that of its year, or the next one."""
    first = date(day.year, 1, 1) if day.year is not None else today
    once = day._replace(days=1)
    return next(once.falls_between(first, first + timedelta(days=800)), today)
