"""The form of a meeting: who was there, how long it took, the note, the next date; no writing."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from kehuapp.book.review.meetings.draft import MOST_MINUTES
from kehuapp.book.review.meetings.finishing import Minutes
from kehuapp.book.settings import Settings
from kehuapp.book.staff.staff import StaffRow
from kehuapp.i18n import translate
from kehuapp.ui.kit.days.day_field import DayField
from kehuapp.ui.kit.form_dialog import FormDialog, line, long_text, number_field, with_unit

_A_QUARTER = timedelta(days=91)
_LIST_MARKS = "、,，;；"


class MeetingForm(FormDialog):
    """`minutes()` is what was typed; `about` is said at the top, `save` what the button does."""

    def __init__(
        self,
        title: str,
        row: Minutes,
        settings: Settings,
        staff: list[StaffRow],
        parent: QWidget,
        *,
        about: str = "",
        save: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        if save:
            self._save.setText(save)
        if about:
            label = QLabel(about)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.body.addWidget(label)
        self.attendees = line(row.attendees, translate("Meetings", "Names, one after the other"))
        self.attendees.setMaxLength(500)
        self.add_field(translate("Meetings", "Attendees"), self.attendees)
        people = QHBoxLayout()
        people.setSpacing(14)
        self.boxes: list[QCheckBox] = []
        for one in staff:
            if one.active:
                box = QCheckBox(one.name.replace("&", "&&"))
                box.setChecked(one.name in _names(row.attendees))
                box.toggled.connect(lambda on, name=one.name: self._tick(name, on))
                self.boxes.append(box)
                people.addWidget(box)
        people.addStretch(1)
        self.body.addLayout(people)
        self.took: QSpinBox = number_field(row.minutes or 0, MOST_MINUTES)
        self.took.setSpecialValueText("–")
        self.add_field(
            translate("Meetings", "How long it took"),
            self.took,
            shown=with_unit(self.took, translate("Meetings", "minutes")),
        )
        self.note = long_text(row.note, lines=4)
        self.add_field(translate("Meetings", "Note"), self.note)
        today = settings.today()
        planned = date.fromisoformat(row.next_on) if row.next_on else today + _A_QUARTER
        self.has_next = QCheckBox(translate("Meetings", "The next meeting is planned"))
        self.has_next.setChecked(bool(row.next_on))
        self.next = DayField(planned, today, settings.region)
        self.next.setEnabled(bool(row.next_on))
        self.has_next.toggled.connect(self.next.setEnabled)
        self.body.addWidget(self.has_next)
        self.add_field(translate("Meetings", "Next date"), self.next)
        self.body.addStretch(1)
        self.attendees.setFocus()
        self.start()

    def _tick(self, name: str, on: bool) -> None:
        """Put a colleague among the attendees, or take them out."""
        names = [one for one in _names(self.attendees.text()) if one != name]
        if on:
            names.append(name)
        self.attendees.setText(translate("Words", ", ").join(names))

    def minutes(self) -> Minutes:
        """What was typed."""
        return Minutes(
            " ".join(self.attendees.text().split()),
            self.took.value() or None,
            self.note.toPlainText().strip(),
            self.next.day().isoformat() if self.has_next.isChecked() else "",
        )

    def value(self) -> Minutes:
        return self.minutes()


def _names(text: str) -> list[str]:
    """The names in a text that parts them by commas."""
    for mark in _LIST_MARKS[1:]:
        text = text.replace(mark, _LIST_MARKS[0])
    return [name for one in text.split(_LIST_MARKS[0]) if (name := one.strip())]
