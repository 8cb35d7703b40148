"""The form of what is promised or to be done: what, by when, by whom, whether it comes again.

TaskForm(book, task, title, parent); after accepted: value(). Writing it is not its matter.
"""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kehuapp.book.plans.tasks import TaskRow
from kehuapp.book.settings import ask_settings
from kehuapp.book.staff.staff import ask_staff
from kehuapp.i18n import translate
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.rules.repeating import Repeat, read_repeat, write_repeat
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.dates import read_typed
from kehuapp.ui.kit.form_dialog import BELOW_LABEL, CodeBox, FormDialog, field_label, line
from kehuapp.ui.plans.when_line import WhenLine


class TaskForm(FormDialog):
    """Two lines and Enter; all else has what is usual."""

    def __init__(
        self, book: Book, task: TaskRow, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._task = task
        self._settings, staff = book.ask(together(ask_settings(), ask_staff()))
        self._today = self._settings.today()
        text = (
            translate("Plans", "Promised to %1")
            if task.id
            else translate("Plans", "Promise something to %1")
        )
        self.setWindowTitle(text.replace("%1", title[:40]))
        self.setMinimumWidth(520)
        self.text = line(task.text)
        self.when = WhenLine(self._today, self._settings.region, task.due_on)
        self.staff = CodeBox({}, none=translate("Plans", "Nobody yet"))
        for row in staff:
            if row.active or row.id == task.staff_id:
                self.staff.addItem(row.name, str(row.id))
        self.staff.set_code(str(task.staff_id) if task.staff_id is not None else "")
        self.kind = CodeBox(words.TASK_KINDS, task.kind)
        repeat = read_repeat(task.repeats)
        self.repeats = CodeBox({})
        for code, said in (
            ("", translate("Plans", "Once")),
            ("month", translate("Plans", "Every month")),
            ("year", translate("Plans", "Every year")),
            ("lunar", translate("Plans", "Every year, by the lunar calendar")),
        ):
            self.repeats.addItem(said, code)
        self.repeats.set_code(repeat.kind if repeat else "")
        self._lay_out()
        self.when.textChanged.connect(self._say_repeat)
        self.repeats.currentIndexChanged.connect(self._say_repeat)
        self._say_repeat()
        (self.when if task.text and not task.id else self.text).setFocus()
        self.start()

    def value(self) -> TaskRow:
        due = self.when.day()
        return self._task._replace(
            text=self.text.text().strip(),
            due_on=due.isoformat() if due else "",
            staff_id=int(self.staff.code()) if self.staff.code() else None,
            kind=self.kind.code(),
            repeats=self._repeat(),
        )

    def is_touched(self) -> bool:
        return super().is_touched() or not self.when.is_read()

    def missing(self) -> str:
        if not self.text.text().strip():
            self.text.setFocus()
            return translate("Tasks", "Say what is to be done.")
        if not self.when.is_read():
            self.when.setFocus()
            return translate("Plans", "This day cannot be read. Write it like 12/5 or tomorrow.")
        if self.repeats.code() and self.when.day() is None:
            self.when.setFocus()
            return translate("Plans", "Say by which day it is due the first time.")
        return ""

    def _lay_out(self) -> None:
        self.add_field(translate("Plans", "What is to be done"), self.text)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(BELOW_LABEL)
        for place, (text, field) in enumerate(
            (
                (translate("Plans", "By when"), self.when),
                (translate("Plans", "By whom"), self.staff),
                (translate("Plans", "How often"), self.repeats),
                (translate("Plans", "What kind"), self.kind),
            )
        ):
            row, column = divmod(place, 2)
            grid.addWidget(field_label(text, field), row * 3, column)
            grid.addWidget(field, row * 3 + 1, column)
            grid.setColumnStretch(column, 1)
        echo = QVBoxLayout()
        echo.addWidget(self.when.echo)
        echo.addSpacing(8)  # as between other fields
        grid.addLayout(echo, 2, 0, 1, 2)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def _repeat(self) -> str:
        """How it comes again: on the day that is typed, as meant (the 31st stays the 31st)."""
        kind, due = self.repeats.code(), self.when.day()
        if not kind or due is None:
            return ""
        before = read_repeat(self._task.repeats)
        if before and before.kind == kind and due.isoformat() == self._task.due_on:
            return self._task.repeats
        return write_repeat(self._repeat_of(kind, due))

    def _repeat_of(self, kind: str, due: date) -> Repeat:
        if kind == "month":
            return Repeat(kind, due.day)
        if kind == "lunar":
            said = read_typed(self.when.text(), self._settings.region)
            if said and said.calendar == "lunar" and said.month and said.day:  # 三十, though short
                return Repeat(kind, said.day, said.month, said.is_leap_month)
            found = lunar_day_of(due)
            if found is not None:
                return Repeat(kind, found[1], found[0], found[2])
        return Repeat("year", due.day, due.month)

    def _say_repeat(self) -> None:
        """Name the lunar day on which it will come again."""
        repeat = read_repeat(self._repeat())
        self.repeats.setToolTip(repeat_words(repeat) if repeat else "")


def repeat_words(repeat: Repeat) -> str:
    """How something comes again: on the 31st of every month, every year on 農曆八月十五."""
    if repeat.kind == "month":
        return translate("Plans", "every month on day %1", repeat.day)
    if repeat.kind == "lunar":
        day = words.lunar_day(repeat.month, repeat.day, repeat.is_leap_month)
    else:
        day = words.plain_day(None, repeat.month, repeat.day)
    return translate("Plans", "every year on %1", day)
