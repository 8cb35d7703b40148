"""The plain form that notes a contact with a customer; writing it into the book is not its matter.

InteractionForm(book, contact_id, staff_id, parent); after exec() or accepted: interaction().
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.contacts.contacts import ask_contacts, the_only
from kehuapp.book.settings import ask_settings
from kehuapp.book.staff.staff import ask_staff
from kehuapp.book.tiers import limit_words as limits
from kehuapp.book.tiers.tiers import load_limits
from kehuapp.book.visits import ask_next_visit
from kehuapp.i18n import translate
from kehuapp.rules.cadence import counts_as_pestering
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.kit.days.day_field import MomentField
from kehuapp.ui.kit.form_dialog import (
    CodeBox,
    FormDialog,
    field_label,
    long_text,
    number_field,
    with_unit,
)
from kehuapp.ui.kit.labels import SoftNote


class InteractionForm(FormDialog):
    """Kind, direction, purpose, when, how long, how content they were, what was said, what next."""

    def __init__(
        self,
        book: Book,
        contact_id: int,
        staff_id: int | None,
        parent: QWidget | None = None,
        others: Sequence[int] = (),
    ) -> None:
        # With others the same is noted with all of them, and no planned visit.

        super().__init__(parent)
        self._contact_id = contact_id
        self._settings, planned, cards, staff = book.ask(
            together(
                ask_settings(), ask_next_visit(contact_id), ask_contacts([contact_id]), ask_staff()
            )
        )
        self._limits = load_limits(book, [contact_id, *others], self._settings.zone)
        self._planned = None if others else planned
        title = the_only(cards).title
        many = translate("InteractionForm", "%n customers", n=len(others) + 1)
        named = many if others else title[:40]
        self.setWindowTitle(self.tr("Log a contact: %1").replace("%1", named))
        self.setMinimumWidth(560)

        self.kind = CodeBox(words.INTERACTION_KINDS, "call")
        self.direction = CodeBox(words.DIRECTIONS, "out")
        self.purpose = CodeBox(words.PURPOSES, "relationship")
        self.at = MomentField(self._settings.now(), self._settings.today())
        self.minutes = number_field(0, 1440)
        self.minutes.setSpecialValueText(self.tr("not noted"))
        self.staff = CodeBox({}, none=self.tr("Nobody"))
        for row in staff:
            if row.active or row.id == staff_id:
                self.staff.addItem(row.name, str(row.id))
        self.staff.set_code(str(staff_id) if staff_id is not None else "")
        self.summary = long_text(lines=4)
        self.next_step = long_text(lines=2)
        self.at_note, self.limits_note = SoftNote(), SoftNote()
        self._lay_out()
        self.at.dateTimeChanged.connect(self._check)
        for box in (self.kind, self.direction, self.purpose):
            box.currentIndexChanged.connect(self._check)
        self._check()
        self.summary.setFocus()
        self.start()

    def interaction(self) -> InteractionRow:
        """The contact as it is written into the book."""
        local = self.at.moment()
        stop = self._planned if self._planned and self.planned.isChecked() else None
        return InteractionRow(
            contact_id=self._contact_id,
            staff_id=int(self.staff.code()) if self.staff.code() else None,
            at=words.utc_instant(local, self._settings.zone),
            kind=self.kind.code(),
            direction=self.direction.code(),
            purpose=self.purpose.code(),
            minutes=self.minutes.value() or None,
            satisfaction=self._stars.checkedId() if self._stars.checkedId() > 0 else None,
            summary=self.summary.toPlainText().strip(),
            next_step=self.next_step.toPlainText().strip(),
            trip_stop_id=stop.id if stop else None,
        )

    def value(self) -> InteractionRow:
        return self.interaction()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        fields = (
            (self.tr("Kind"), self.kind),
            (self.tr("Who reached out"), self.direction),
            (self.tr("Purpose"), self.purpose),
            (self.tr("When"), self.at),
            (self.tr("How long"), self.minutes),
            (self.tr("Staff"), self.staff),
        )
        for place, (text, field) in enumerate(fields):
            row, column = divmod(place, 3)
            grid.addWidget(field_label(text, field), row * 3, column)
            shown = with_unit(field, self.tr("min")) if field is self.minutes else field
            grid.addWidget(shown, row * 3 + 1, column)
            grid.setColumnStretch(column, 1)
            grid.setRowMinimumHeight(row * 3 + 2, 8)
        self.body.addLayout(grid)
        self.body.addWidget(self.at_note)
        self.body.addWidget(self.limits_note)
        self.planned = QCheckBox()
        self.planned.setVisible(self._planned is not None)
        if self._planned is not None:
            when = self._planned.starts_at.replace("T", " ")
            self.planned.setText(self.tr("This was the planned visit of %1").replace("%1", when))
            self.planned.toggled.connect(self._take_planned)
        self.body.addWidget(self.planned)
        for text, edit in (
            (self.tr("What was said or done"), self.summary),
            (self.tr("Next step, what we promised"), self.next_step),
        ):
            self.add_field(text, edit)
        self.body.addWidget(field_label(self.tr("How happy were they? (1 not at all, 5 very)")))
        self.body.addLayout(self._make_stars())
        self.body.addStretch(1)

    def _make_stars(self) -> QHBoxLayout:
        self._stars = QButtonGroup(self)
        self._stars.setExclusive(False)
        row = QHBoxLayout()
        row.setSpacing(6)
        for number in range(1, 6):
            button = QPushButton(str(number))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setFixedWidth(44)
            self._stars.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._stars.idToggled.connect(self._keep_one_star)
        return row

    def _keep_one_star(self, number: int, on: bool) -> None:
        # Not an exclusive group: a mark pressed by mistake can be taken off again.
        if on:
            for other in self._stars.buttons():
                if self._stars.id(other) != number:
                    other.setChecked(False)

    def _take_planned(self, on: bool) -> None:
        if on:
            self.kind.set_code("visit")
            if self._planned is not None and self._planned.staff_id is not None:
                self.staff.set_code(str(self._planned.staff_id))

    def _check(self) -> None:
        later = self.at.moment() > self._settings.now()
        self.at_note.say(
            self.tr("This is still to come. A visit to come is better planned as a visit.")
            if later
            else ""
        )
        direction = self.direction.code()
        asks = counts_as_pestering(self.kind.code(), direction, self.purpose.code())
        on = self.at.moment().date()
        self.limits_note.say(
            limits.sentence(self._limits, on, asks) if direction == "out" else "",
            grave=limits.is_grave(self._limits),
        )

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        # A digit with Alt gives the mark without the mouse.
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text() in "12345":
            button = self._stars.button(int(event.text() or 0))
            if button is not None:
                button.toggle()
                return
        super().keyPressEvent(event)
