"""The small form that dates a comment anew; writing it is the pane's."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit.form_dialog import FormDialog, field_label, moment, moment_field


class DateDialog(FormDialog):
    """`value()` is wall-clock time in the shop's zone."""

    def __init__(self, dated: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Comments", "Date of the comment"))
        self.field = moment_field(dated)
        self.body.addWidget(
            field_label(translate("Comments", "When was this seen or heard?"), self.field)
        )
        self.body.addWidget(self.field)
        self.setMinimumWidth(340)
        self.start()

    def value(self) -> datetime:
        return moment(self.field)
