"""The form for a period of one's own: its last day, and how many months it has; reads nothing."""

from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from kehuapp.book.review.people import Period
from kehuapp.book.settings import Settings
from kehuapp.i18n import translate
from kehuapp.ui.kit.days.day_field import DayField
from kehuapp.ui.kit.form_dialog import FormDialog, number_field
from kehuapp.ui.review.parts import days_of

_MOST_MONTHS = 120


class PeriodForm(FormDialog):
    """Says below the fields from which day to which that is."""

    def __init__(
        self, settings: Settings, until: date, months: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Review", "Another period"))
        self.setMinimumWidth(420)
        today = settings.today()
        self.until = DayField(until, today, settings.region, past=True)
        self.until.set_range(date(1900, 1, 1), today)
        self.months = number_field(months, _MOST_MONTHS, 1)
        self.said = QLabel()
        self.said.setProperty("role", "quiet")
        self._save.setText(translate("Review", "Show"))
        self.add_field(translate("Review", "Last day"), self.until)
        self.add_field(translate("Review", "How many months"), self.months)
        self.body.addWidget(self.said)
        self.body.addStretch(1)
        self.until.changed.connect(self._tell)
        self.months.valueChanged.connect(self._tell)
        self._tell()
        self.until.setFocus()
        self.start()

    def value(self) -> tuple[date, int]:
        """The last day and the number of months."""
        return self.until.day(), self.months.value()

    def _tell(self) -> None:
        self.said.setText(days_of(Period(*self.value())))
