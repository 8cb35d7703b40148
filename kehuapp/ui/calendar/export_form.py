"""What of the calendar goes into a file for the phone; writing it is not its matter."""

from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from kehuapp.book.calendar.leaving import DATES, TASKS, VISITS
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.kit.days.day_field import DayField
from kehuapp.ui.kit.form_dialog import CodeBox, FormDialog, field_label


class Wish(NamedTuple):
    """From a day to a day, both included; of one colleague or of everybody."""

    kinds: tuple[str, ...]
    first: date
    last: date
    staff: int | None


class ExportForm(FormDialog):
    """Today and ten years on, of everybody, until something else is chosen."""

    def __init__(self, book: Book, span: tuple[date, date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendar_export")
        self.setWindowTitle(translate("CalendarFile", "Export the calendar for a phone"))
        self.setMinimumWidth(420)
        settings = load_settings(book)
        today, region = settings.today(), settings.region
        self.kinds = {
            VISITS: QCheckBox(translate("CalendarFile", "Visits")),
            DATES: QCheckBox(translate("CalendarFile", "Birthdays and other days of customers")),
            TASKS: QCheckBox(translate("CalendarFile", "Tasks and what was promised")),
        }
        for box in self.kinds.values():
            box.setChecked(True)
            self.body.addWidget(box)
        self.first, self.last = (DayField(day, today, region) for day in span)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        for column, (text, field) in enumerate(
            (
                (translate("CalendarFile", "From"), self.first),
                (translate("CalendarFile", "Until"), self.last),
            )
        ):
            grid.addWidget(field_label(text, field), 0, column)
            grid.addWidget(field, 1, column)
        self.body.addLayout(grid)
        self.staff = CodeBox({}, none=translate("CalendarFile", "Everybody"))
        for row in rows_staff(book):
            if row.active:
                self.staff.addItem(row.name, str(row.id))
        self.staff.set_code("")
        self.add_field(translate("CalendarFile", "Whose"), self.staff)
        self._save.setText(translate("CalendarFile", "Choose the file…"))
        self.kinds[VISITS].setFocus()
        self.start()

    def value(self) -> Wish:
        return Wish(
            tuple(kind for kind, box in self.kinds.items() if box.isChecked()),
            self.first.day(),
            self.last.day(),
            int(self.staff.code()) if self.staff.code() else None,
        )

    def is_touched(self) -> bool:
        return False  # a few ticks are soon set again

    def missing(self) -> str:
        wish = self.value()
        if not wish.kinds:
            return translate("CalendarFile", "Choose what is to be written.")
        if wish.last < wish.first:
            return translate("CalendarFile", "The last day is before the first.")
        return ""
