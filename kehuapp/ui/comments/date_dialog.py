"""The small form that dates a comment anew; writing it is the pane's."""

from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit.days.day_field import MomentField
from kehuapp.ui.kit.form_dialog import FormDialog


class DateDialog(FormDialog):
    """`value()` is wall-clock time in the shop's zone."""

    def __init__(
        self, dated: datetime, today: date, region: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Comments", "Date of the comment"))
        self.field = MomentField(dated, today, region, past=True)
        self.add_field(translate("Comments", "When was this seen or heard?"), self.field)
        self.setMinimumWidth(340)
        self.start()

    def value(self) -> datetime:
        return self.field.moment()
