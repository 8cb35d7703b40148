"""The plain form of a customer's next visit; writing it into the book is not its matter.

VisitForm(book, visit, parent), `visit` with at least its contact_id; `write` writes visit().
The result VisitForm.CALL_OFF asks to take a planned visit away, RESULTS to type in what came of it.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from kehuapp.book.contacts.contacts import load_contact
from kehuapp.book.days.own_days import OwnDay, ask_own_days
from kehuapp.book.days.shop_calendar import closed_words
from kehuapp.book.settings import ask_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.tiers import limit_words as limits
from kehuapp.book.tiers.tiers import load_limits
from kehuapp.book.visits.visits import Visit, VisitClash
from kehuapp.i18n import translate
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.ui.kit.days.day_field import MomentField
from kehuapp.ui.kit.form_dialog import (
    CodeBox,
    FormDialog,
    field_label,
    line,
    long_text,
)
from kehuapp.ui.kit.labels import SoftNote
from kehuapp.ui.kit.windows.whose import Differing, WhosePanel

FIRST_HOUR = time(10, 0)


class PlanForm(FormDialog):
    """What is planned for a visit: purpose, three talking points, what to bring."""

    def make_plan(self, visit: Visit) -> None:
        """The fields with what a visit has of them."""
        self.purpose = line(visit.purpose)
        self.talk_sales = long_text(visit.talk_sales, lines=2)
        self.talk_market = long_text(visit.talk_market, lines=2)
        self.talk_problems = long_text(visit.talk_problems, lines=2)
        self.materials = long_text(visit.materials, lines=3)

    def with_plan(self, visit: Visit) -> Visit:
        """A visit with what the fields say."""
        return visit._replace(
            purpose=self.purpose.text().strip(),
            talk_sales=self.talk_sales.toPlainText().strip(),
            talk_market=self.talk_market.toPlainText().strip(),
            talk_problems=self.talk_problems.toPlainText().strip(),
            materials="\n".join(
                each.strip() for each in self.materials.toPlainText().splitlines() if each.strip()
            ),
        )

    def lay_out_plan(self) -> None:
        """Put the fields below each other at the end of the body."""
        for _name, text, field in self.plan_fields():
            self.add_field(text, field)
        self.body.addStretch(1)

    def plan_fields(self) -> tuple[tuple[str, str, QWidget], ...]:
        """The fields, with their names in a Visit and what they are called."""
        return (
            ("purpose", translate("VisitForm", "Purpose: the one result we want"), self.purpose),
            (
                "talk_sales",
                translate("VisitForm", "Talk 1: their sales, what they expect of our goods"),
                self.talk_sales,
            ),
            (
                "talk_market",
                translate("VisitForm", "Talk 2: the market and competitors"),
                self.talk_market,
            ),
            (
                "talk_problems",
                translate("VisitForm", "Talk 3: problems and how to solve them"),
                self.talk_problems,
            ),
            ("materials", translate("VisitForm", "To bring, one a line"), self.materials),
        )


def closed_note(region: str, own: Sequence[OwnDay], on: date) -> str:
    """That the day of a visit is a day off, "" when it is not."""
    name = closed_words(region, own, on)
    return translate("VisitForm", "This is a day off: %1.", name) if name else ""


class VisitForm(PlanForm):
    """Appointment, purpose, three talking points, what to bring, who goes."""

    CALL_OFF, RESULTS = 2, 3
    promise_requested = Signal()  # something was promised for this visit

    def __init__(self, book: Book, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened = visit
        self.seen: Visit | None = None  # as it is in the book by now, and was told
        self.clashes: WhosePanel | None = None
        self.leads_to_results = False
        self._settings, self._own_days = book.ask(together(ask_settings(), ask_own_days()))
        self._limits = load_limits(book, [visit.contact_id], self._settings.zone)
        card = load_contact(book, visit.contact_id)
        text = self.tr("Visit to %1") if visit.id else self.tr("Plan a visit to %1")
        self.setWindowTitle(text.replace("%1", card.title[:40]))
        self.setMinimumWidth(620)

        self.starts_at = MomentField(
            self._first_moment(), self._settings.today(), self._settings.region
        )
        place = visit.place
        if visit.id is None and not place and card.addresses:
            place = " ".join(card.addresses[0].text.split())
        self.place = line(place)
        self.confirmed = QCheckBox(self.tr("Confirmed by phone"))
        self.confirmed.setChecked(visit.confirmed)
        self.staff = CodeBox({}, none=self.tr("Nobody yet"))
        for row in rows_staff(book):
            if row.active or row.id == visit.staff_id:
                self.staff.addItem(row.name, str(row.id))
        staff_id = visit.staff_id if visit.id or visit.staff_id else card.owner_id
        self.staff.set_code(str(staff_id) if staff_id is not None else "")
        self.make_plan(visit)
        self.when_note, self.limits_note = SoftNote(), SoftNote()
        self._lay_out()
        self.starts_at.changed.connect(self._check)
        self._check()
        self.purpose.setFocus()
        self.start()

    def visit(self) -> Visit:
        """The visit as it is written into the book."""
        typed = self.value()
        if self.clashes is None or self.seen is None:
            return typed
        theirs = self.clashes.theirs.keys() - self.clashes.chosen()
        return typed._replace(**{name: getattr(self.seen, name) for name in theirs})

    def value(self) -> Visit:
        return self.with_plan(self.opened)._replace(
            staff_id=int(self.staff.code()) if self.staff.code() else None,
            starts_at=self.starts_at.moment().strftime("%Y-%m-%dT%H:%M"),
            place=self.place.text().strip(),
            confirmed=self.confirmed.isChecked(),
        )

    def missing(self) -> str:
        if self.clashes is None or not (waiting := self.clashes.open_questions()):
            return ""
        self.clashes.mine[waiting[0]].setFocus()
        return translate("EditDialog", "Choose first which one is right.")

    def tell_clash(self, clash: VisitClash) -> None:
        """Somebody changed the visit meanwhile: what is in the book is known from now on, and which
        is right is asked of what was changed here, too."""
        self.seen = clash.stored
        if not clash.names:
            return
        names = {*clash.names, *(self.clashes.mine if self.clashes is not None else ())}
        if self.clashes is not None:
            self.body.removeWidget(self.clashes)
            self.clashes.hide()
            self.clashes.deleteLater()
        title = translate(
            "ClashPanel", "Somebody changed this visit while you were typing. Which one is right?"
        )
        typed = self.value()
        fields = (
            Differing(
                name, text, *(self._said(getattr(one, name)) for one in (typed, clash.stored))
            )
            for name, text in self._called().items()
            if name in names
        )
        self.clashes = WhosePanel(self, title, fields)
        self.body.insertWidget(0, self.clashes)
        self.clashes.decided.connect(self.look_again)
        next(iter(self.clashes.mine.values())).setFocus()

    def _called(self) -> dict[str, str]:
        return {
            "starts_at": self.tr("When"),
            "place": self.tr("Place"),
            "staff_id": self.tr("Who goes"),
            "confirmed": self.tr("Confirmed by phone"),
            **{name: text for name, text, _field in self.plan_fields()},
        }

    def _said(self, value: str | int | bool | None) -> str:
        if isinstance(value, bool):
            return translate("CardFields", "yes") if value else translate("CardFields", "no")
        if isinstance(value, int):
            return self.staff.itemText(self.staff.findData(str(value)))
        return (value or "").replace("T", " ")

    def _first_moment(self) -> datetime:
        try:
            return datetime.fromisoformat(self.opened.starts_at)
        except ValueError:
            return datetime.combine(self._settings.today() + timedelta(days=1), FIRST_HOUR)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for column, (text, field) in enumerate(
            ((self.tr("When"), self.starts_at), (self.tr("Place"), self.place))
        ):
            grid.addWidget(field_label(text, field), 0, column)
            grid.addWidget(field, 1, column, Qt.AlignmentFlag.AlignTop)
        grid.setRowMinimumHeight(2, 4)
        grid.addWidget(field_label(self.tr("Who goes"), self.staff), 3, 0)
        grid.addWidget(self.staff, 4, 0)
        grid.addWidget(self.confirmed, 4, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.when_note)
        self.body.addWidget(self.limits_note)
        self.body.setSpacing(10)
        self.lay_out_plan()
        if self.opened.id is not None:
            off = QPushButton(self.tr("Not going this time"))
            off.setObjectName("call_off")
            off.setProperty("danger", "true")
            off.setAutoDefault(False)
            off.clicked.connect(lambda: self.done(self.CALL_OFF))
            self.buttons.insertWidget(0, off)
            promise = QPushButton(self.tr("Promise…"))
            promise.setObjectName("promise")
            promise.setAutoDefault(False)
            promise.clicked.connect(lambda: self.promise_requested.emit())
            self.buttons.insertWidget(1, promise)
            results = QPushButton(self.tr("Results…"))
            results.setObjectName("results")
            results.setToolTip(self.tr("Type in what came of the visit, as on its sheet"))
            results.setAutoDefault(False)
            results.clicked.connect(self._leave_for_results)
            self.buttons.insertWidget(2, results)

    def _leave_for_results(self) -> None:
        """What is typed is written first."""
        self.leads_to_results = self.is_touched()
        if self.leads_to_results:
            self.accept()
        else:
            self.done(self.RESULTS)

    def _check(self) -> None:
        past = self.starts_at.moment() < self._settings.now()
        on = self.starts_at.moment().date()
        self.when_note.say(
            self.tr("This time has passed. It can be kept: the visit then shows as missed.")
            if past
            else closed_note(self._settings.region, self._own_days, on)
        )
        self.limits_note.say(limits.sentence(self._limits, on), grave=limits.is_grave(self._limits))
