"""The form of visits to several customers at once; writing them into the book is not its matter.

VisitsForm(book, ids, staff_id, parent); after accepted: visits(). They stand in the order of the
ids, one after another or all at one time, and the form says for whom, when and where.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from kehuapp.book.days.own_days import ask_own_days
from kehuapp.book.settings import ask_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.tiers import limit_words as limits
from kehuapp.book.tiers.tiers import load_limits
from kehuapp.book.trips.trips import TripRow
from kehuapp.book.visits.visits import ToVisit, Visit, rows_to_visit
from kehuapp.i18n import translate
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.ui.kit.days.day_field import MomentField
from kehuapp.ui.kit.form_dialog import (
    CodeBox,
    field_label,
    line,
)
from kehuapp.ui.kit.labels import SoftNote
from kehuapp.ui.visits.visit_form import FIRST_HOUR, PlanForm, closed_note

#: Minutes from one visit to the next; 0: all of them at one time.
GAPS, USUAL_GAP = (30, 45, 60, 90, 120, 0), 60
OWNER = "owner"  # whoever looks after the customer goes
_LONGEST_NAME = 20


class VisitsForm(PlanForm):
    """One plan for all; of each customer only who goes, when and where is their own."""

    def __init__(
        self, book: Book, ids: Sequence[int], staff_id: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people = rows_to_visit(book, ids)
        self._settings, self._own_days = book.ask(together(ask_settings(), ask_own_days()))
        self._limits = load_limits(book, [one.id for one in self._people], self._settings.zone)
        self.setMinimumWidth(620)
        first = datetime.combine(self._settings.today() + timedelta(days=1), FIRST_HOUR)
        self.starts_at = MomentField(first, self._settings.today(), self._settings.region)
        self.gap = CodeBox({})
        for minutes in GAPS:
            self.gap.addItem(_gap_words(minutes), str(minutes))
        self.gap.set_code(str(USUAL_GAP))
        own_place = translate("VisitsForm", "Each customer's own address")
        self.place = line(placeholder=own_place)
        self.staff = CodeBox({}, none=translate("VisitForm", "Nobody yet"))
        self.staff.addItem(translate("VisitsForm", "Whoever looks after each of them"), OWNER)
        for row in rows_staff(book):
            if row.active:
                self.staff.addItem(row.name, str(row.id))
        self.staff.set_code(OWNER if staff_id is None else str(staff_id))
        planned = sum(bool(one.planned) for one in self._people)
        self.leave_out = QCheckBox(
            translate("VisitsForm", "Not the %n customer(s) with a visit planned", n=planned)
        )
        self.leave_out.setChecked(True)
        self.leave_out.setVisible(bool(planned))
        self.as_trip = QCheckBox(translate("VisitsForm", "As the stops of one trip, named"))
        self.trip_name = line(
            ", ".join(dict.fromkeys(one.area for one in self._people if one.area))[:60]
        )
        self.trip_name.setMaxLength(80)
        self.trip_name.setEnabled(False)
        self.trip_name.setAccessibleName(self.as_trip.text())
        self.as_trip.toggled.connect(self.trip_name.setEnabled)
        self.make_plan(Visit())
        self.summary, self.when_note, self.limits_note = QLabel(), SoftNote(), SoftNote()
        self.summary.setProperty("role", "quiet")
        self.summary.setWordWrap(True)
        self._lay_out()
        self.starts_at.changed.connect(self._say_all)
        self.gap.currentIndexChanged.connect(self._say_all)
        self.leave_out.toggled.connect(self._say_all)
        self._say_all()
        self.purpose.setFocus()
        self.start()

    def visits(self) -> list[Visit]:
        """One for each customer who is meant."""
        plan = self.with_plan(Visit(place=self.place.text().strip()))
        staff = self.staff.code()
        return [
            plan._replace(
                contact_id=one.id,
                staff_id=one.owner_id if staff == OWNER else int(staff) if staff else None,
                starts_at=at.strftime("%Y-%m-%dT%H:%M"),
                place=plan.place or " ".join(one.address.split()),
            )
            for one, at in self._appointments()
        ]

    def trip(self) -> TripRow | None:
        """The trip that they are to be stops of, if one is wished for."""
        visits = self.visits()
        if not self.as_trip.isChecked() or not visits:
            return None
        day = visits[0].starts_at[:10]
        of_one = {visit.staff_id for visit in visits}
        return TripRow(
            name=self.trip_name.text().strip(),
            area=self._people[0].area,
            starts_on=day,
            ends_on=visits[-1].starts_at[:10],
            staff_id=of_one.pop() if len(of_one) == 1 else None,
        )

    def value(self) -> tuple[list[Visit], TripRow | None]:
        return self.visits(), self.trip()

    def missing(self) -> str:
        appointments = self._appointments()
        if not appointments:
            return translate("VisitsForm", "All of them have a visit planned already.")
        if appointments[-1][1].date() != appointments[0][1].date():
            return translate(
                "VisitsForm",
                "The last visit would be after midnight. Begin earlier, or leave less time between "
                "them.",
            )
        return ""

    def _appointments(self) -> list[tuple[ToVisit, datetime]]:
        people = [one for one in self._people if not (one.planned and self.leave_out.isChecked())]
        first, gap = self.starts_at.moment(), timedelta(minutes=int(self.gap.code()))
        return [(one, first + at * gap) for at, one in enumerate(people)]

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for at, (text, field) in enumerate(
            (
                (translate("VisitsForm", "The first"), self.starts_at),
                (translate("VisitsForm", "The others"), self.gap),
                (translate("VisitForm", "Who goes"), self.staff),
                (translate("VisitForm", "Place"), self.place),
            )
        ):
            row, column = 3 * (at // 2), at % 2
            grid.addWidget(field_label(text, field), row, column)
            grid.addWidget(field, row + 1, column, Qt.AlignmentFlag.AlignTop)
        grid.setRowMinimumHeight(2, 4)
        self.body.addLayout(grid)
        both = QHBoxLayout()
        both.addWidget(self.as_trip)
        both.addWidget(self.trip_name, 1)
        self.body.addLayout(both)
        for part in (self.leave_out, self.summary, self.when_note, self.limits_note):
            self.body.addWidget(part)
        self.body.setSpacing(10)
        self.lay_out_plan()

    def _say_all(self) -> None:
        """For how many, from whom to whom, and what speaks against that day."""
        appointments = self._appointments()
        count = len(appointments)
        title = translate("VisitsForm", "Plan visits to %n customer(s)", n=count)
        self.setWindowTitle(title)
        self._save.setText(translate("VisitsForm", "Plan %n visit(s)", n=count))
        self.summary.setText(_from_to(appointments))
        first = self.starts_at.moment()
        past = translate(
            "VisitForm", "This time has passed. It can be kept: the visit then shows as missed."
        )
        closed = closed_note(self._settings.region, self._own_days, first.date())
        said = past if first < self._settings.now() else self.missing() or closed
        self.when_note.say(said)
        meant = {one.id for one, _at in appointments}
        of_them = [one for one in self._limits if one.contact_id in meant]
        self.limits_note.say(limits.sentence(of_them, first.date()), grave=limits.is_grave(of_them))


def _gap_words(minutes: int) -> str:
    if not minutes:
        return translate("VisitsForm", "At the same time")
    return translate("VisitsForm", "One after another, every %n minutes", n=minutes)


def _from_to(appointments: Sequence[tuple[ToVisit, datetime]]) -> str:
    if not appointments:
        return ""
    (first, begins), (last, ends) = appointments[0], appointments[-1]
    if len(appointments) == 1:
        return f"{begins:%H:%M} {first.name[:_LONGEST_NAME]}"
    if begins == ends:
        return translate("VisitsForm", "All of them at %1", f"{begins:%H:%M}")
    return translate(
        "VisitsForm",
        "%1 %2 to %3 %4",
        f"{begins:%H:%M}",
        first.name[:_LONGEST_NAME],
        f"{ends:%H:%M}",
        last.name[:_LONGEST_NAME],
    )
