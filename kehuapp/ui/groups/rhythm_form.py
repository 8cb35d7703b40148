"""The form of how often the customers of a group are contacted; writing it is not its matter.

RhythmForm(rhythm, title, parent); after accepted: value().
"""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kehuapp.book.rhythm.group_rhythm import MOST_DAYS, Rhythm, clash_words
from kehuapp.i18n import translate
from kehuapp.ui.kit.form_dialog import FormDialog, line, note, show_note, with_unit


class RhythmForm(FormDialog):
    """Two numbers; an empty one says: as the tier. `told` is why they are in vain as they are, and
    `reaches` how many customers they are for."""

    def __init__(
        self,
        rhythm: Rhythm,
        title: str,
        parent: QWidget | None = None,
        *,
        told: str = "",
        reaches: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("GroupRhythm", "Contact rhythm: %1", title[:40]))
        self.setMinimumWidth(460)
        self.due, self.gap = map(_days, rhythm)
        self.in_vain = note()
        show_note(self.in_vain, told)
        self.body.addWidget(self.in_vain)
        unit = translate("GroupRhythm", "days")
        self.add_field(
            translate("GroupRhythm", "Contact at least every"),
            self.due,
            shown=with_unit(self.due, unit),
        )
        self.add_field(
            translate("GroupRhythm", "Not again before"), self.gap, shown=with_unit(self.gap, unit)
        )
        self._clash = note()
        self.body.addWidget(self._clash)
        self.reach = QLabel(
            translate(
                "GroupRhythm", "%n customer(s) are in it now, with a tier or without.", n=reaches
            )
        )
        self.reach.setWordWrap(True)
        self.body.addWidget(self.reach)
        said = QLabel(
            translate(
                "GroupRhythm",
                "Counts before the days of the tier, for everybody in the group and in those below "
                "it; what was agreed with one customer counts first. Of several groups the "
                "shortest rhythm counts.",
            )
        )
        said.setProperty("role", "quiet")
        said.setWordWrap(True)
        self.body.addWidget(said)
        self.body.addStretch(1)
        for field in (self.due, self.gap):
            field.textChanged.connect(self._look)
        self._look()
        self.due.setFocus()
        self.start()

    def value(self) -> Rhythm:
        return Rhythm(_number(self.due), _number(self.gap))

    def accept(self) -> None:
        if clash_words(self.value()):  # it stands below the fields already
            self.due.setFocus()
            return
        super().accept()

    def _look(self) -> None:
        show_note(self._clash, clash_words(self.value()))


def _days(number: int | None) -> QLineEdit:
    field = line("" if number is None else str(number), translate("GroupRhythm", "as the tier"))
    field.setValidator(QIntValidator(1, MOST_DAYS, field))
    return field


def _number(field: QLineEdit) -> int | None:
    text = field.text().strip()
    return int(text) if text.isdecimal() and int(text) else None
