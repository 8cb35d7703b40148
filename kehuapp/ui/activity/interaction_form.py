"""The form of a contact made, new or opened again: its kind, one line, Enter; all else unfolds.

InteractionForm(book, contact_id, staff_id, parent); what it holds is logged(), or interaction()
without what comes of it. Writing it into the book is not its matter.
"""

import contextlib
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from kehuapp.book.activity.corrections import Logged
from kehuapp.book.activity.interactions import VISIT_AT, Following, InteractionRow
from kehuapp.book.activity.pledges import ask_pledges_for
from kehuapp.book.contacts.contacts import ask_contacts, the_only
from kehuapp.book.settings import ask_settings
from kehuapp.book.staff.staff import ask_staff
from kehuapp.book.tiers import first_contact
from kehuapp.book.tiers import limit_words as limits
from kehuapp.book.tiers.tiers import load_limits, load_looks
from kehuapp.book.visits.visits import ask_next_visit
from kehuapp.i18n import translate
from kehuapp.kinds import INTERACTION_KINDS
from kehuapp.rules.cadence import counts_as_pestering
from kehuapp.rules.greetings import told_for
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.amounts import amount_text, read_amount
from kehuapp.ui.activity.entry_fields import KindRow, Marks, SavingText
from kehuapp.ui.kit import icons
from kehuapp.ui.kit.days.day_field import DayField, MomentField
from kehuapp.ui.kit.form_dialog import (
    BELOW_LABEL,
    CodeBox,
    FormDialog,
    field_label,
    line,
    note,
    number_field,
    show_note,
    with_unit,
)
from kehuapp.ui.kit.labels import SoftNote

_PROMISED_IN = 7  # days: what is promised is promised soon
_MOST_MINUTES = 1440
_LONG_AGO = 1950  # a year before it was most likely mistyped
_SIDE_BY_SIDE = 14  # pixels between fields in one line
#: What a contact of a kind is mostly for; of the others to keep in touch.
_PURPOSES = {"service": "service", "help": "service"}
FOLLOW_UP, VISIT = "follow_up", "visit"


class InteractionForm(FormDialog):
    """`fill` puts in what is known already; `seen` is what another desk made of it meanwhile, once
    that was told. The result DELETE asks to take an opened one away."""

    DELETE = 3
    OPEN_MANY = 4  # the result: show what was done with many, of which this is a part

    def __init__(
        self,
        book: Book,
        contact_id: int,
        staff_id: int | None,
        parent: QWidget | None = None,
        opened: Logged | None = None,
    ) -> None:
        super().__init__(parent)
        self._contact_id = contact_id
        self._opened = opened
        self.seen: Logged | None = None
        self._settings, planned, cards, staff, self._pledges = book.ask(
            together(
                ask_settings(),
                ask_next_visit(contact_id),
                ask_contacts([contact_id]),
                ask_staff(),
                ask_pledges_for(contact_id),
            )
        )
        self._limits = load_limits(book, [contact_id], self._settings.zone)
        self._planned = None if opened else planned
        card = the_only(cards)
        self._first_words = ""  # that they get a tier by it
        if opened is None and card.tier is None:
            met = first_contact.met_by(None, card.stage)
            self._first_words = first_contact.sentence([met], load_looks(book))
        title = card.title
        told = self.tr("Logged contact: %1") if opened else self.tr("Log a contact: %1")
        self.setWindowTitle(told.replace("%1", title[:40]))
        self.setMinimumWidth(660)
        row = opened.row if opened else InteractionRow(staff_id=staff_id)
        known = {row.staff_id, opened.following.promise_staff_id if opened else None}
        people = [(one.name, one.id) for one in staff if one.active or one.id in known]
        self._make_fields(row, people)
        self._purpose_by_kind = "relationship"
        self.kind.changed.connect(self._follow_kind)
        self._parts: dict[str, QWidget] = {}
        self._chips: dict[str, QPushButton] = {}
        self._lay_out()
        if opened is not None:
            self._show_logged(opened)
        self._wire()
        self._show_pledge()
        self._show_occasion()
        self._check()
        self.summary.setFocus()
        self.start()

    # What it holds

    def logged(self) -> Logged:
        """The contact and what comes of it; only what can be read (see `missing`)."""
        return Logged(self.interaction(), self._following())

    def interaction(self) -> InteractionRow:
        """The contact as it is written into the book."""
        stop = self._planned if self._planned and self.planned.isChecked() else None
        before = self._opened.row if self._opened else InteractionRow()
        is_promise = self._is_unfolded("promise")
        occasion, year = self._greeted_for(before)
        return before._replace(
            contact_id=self._contact_id,
            staff_id=int(self.staff.code()) if self.staff.code() else None,
            at=self._instant(),
            kind=self.kind.code(),
            direction=self.direction.code(),
            purpose=self.purpose.code(),
            minutes=self.minutes.value() or (None if before.minutes else before.minutes),
            cost=self._cost(),
            satisfaction=self.marks.mark(),
            satisfaction_staff=self.marks_staff.mark(),
            pledge_id=self._pledge(),
            summary=_typed(self.summary.toPlainText(), self._shown_summary, before.summary),
            next_step=_typed(self.promise.text(), self._shown_promise, before.next_step)
            if is_promise
            else "",
            trip_stop_id=stop.id if stop else before.trip_stop_id,
            occasion=occasion,
            occasion_year=year,
        )

    def value(self) -> tuple[Logged, str]:
        return self.logged(), self.cost.text().strip()

    def missing(self) -> str:
        text = self.cost.text().strip()
        if not text:
            return ""
        try:
            amount = read_amount(text)
        except OverflowError:
            sentence = self.tr("Such an amount is too large.")
        except (ValueError, ArithmeticError):
            sentence = self.tr("This is no amount: %1").replace("%1", text[:40])
        else:
            sentence = "" if amount >= 0 else self.tr("A cost is not less than nothing.")
        show_note(self.cost_note, sentence)
        if sentence:
            self._unfold("cost")
        return sentence

    def fill(self, kind: str, moment: datetime, minutes: int | None, summary: str) -> None:
        """Put in what is known of a new one, as if it had been typed."""
        self.kind.set_code(kind)
        self.at.set_moment(moment)
        if minutes:
            self.minutes.setValue(min(minutes, _MOST_MINUTES))
            self._show_part("minutes")
        self.summary.setPlainText(summary)
        self.summary.moveCursor(self.summary.textCursor().MoveOperation.End)
        self._show_part("details")

    def moment_before(self, ago: timedelta) -> datetime:
        """The shop's time so long ago."""
        return self._settings.now() - ago

    def _following(self) -> Following:
        made = Following()
        if self._is_unfolded("promise") and self.promise.text().strip():
            made = made._replace(
                is_promise=self._was_note is None or self.promise_by_day.isChecked(),
                promise_on=self.promise_on.day().isoformat()
                if self.promise_by_day.isChecked()
                else "",
                promise_staff_id=int(self.promise_staff.code())
                if self.promise_staff.code()
                else None,
            )
            if not made.is_promise:  # as it was written: a next step, owed by nobody
                made = Following()
        if self._is_unfolded("next"):
            made = self._next(made)
        return made

    def _next(self, made: Following) -> Following:
        if not self.is_next.isChecked():
            return made
        clock, is_visit = self.next_on.clock(), self.next_as.code() == VISIT
        at = f"{clock:%H:%M}" if clock is not None else VISIT_AT if is_visit else ""
        on = self.next_on.day().isoformat()
        return made._replace(next_on=on, next_is_visit=is_visit, next_at=at)

    def _greeted_for(self, before: InteractionRow) -> tuple[str, int | None]:
        purpose, code = self.purpose.code(), self.occasion.code()
        if purpose != "greeting" and (purpose, code) != (before.purpose, before.occasion):
            code = ""
        moment, told = self.at.moment(), (before.occasion, before.occasion_year)
        return told_for(code, moment.date(), told, moment == self._shown_moment)

    def _pledge(self) -> int | None:
        code = self.pledge.code()
        return int(code) if code else None

    def _instant(self) -> str:
        local = self.at.moment()
        if self._opened is not None and local == self._shown_moment:
            return self._opened.row.at  # to the second, which the field does not show
        return words.utc_instant(local, self._settings.zone)

    def _cost(self) -> int | None:
        try:
            return read_amount(self.cost.text()) if self.cost.text().strip() else None
        except (ValueError, ArithmeticError):
            return None

    # Making it

    def _make_fields(self, row: InteractionRow, people: Sequence[tuple[str, int]]) -> None:
        today, region = self._settings.today(), self._settings.region
        self.kind = KindRow(row.kind)
        self.summary = SavingText(3)
        self.summary.setToolTip(self.tr("Enter saves, Shift+Enter begins a new line"))
        self.direction = CodeBox(words.DIRECTIONS, row.direction)
        self.purpose = CodeBox(words.PURPOSES, row.purpose)
        now = self._settings.now()
        moment = words.local_instant(row.at, self._settings.zone) if row.at else now
        self.at = MomentField(moment.replace(tzinfo=None), today, region, past=True)
        self._shown_moment = self.at.moment()
        self.minutes = number_field(0, max(_MOST_MINUTES, row.minutes or 0))
        self.minutes.setSpecialValueText(self.tr("not noted"))
        self.cost = line()
        self.cost_note = note()
        self.pledge = CodeBox({}, none=self.tr("None of them"))
        self._fill_pledges(row.pledge_id)
        self.occasion = CodeBox(words.OCCASIONS, row.occasion, none=self.tr("None"))
        self.marks, self.marks_staff = Marks(), Marks()
        self.promise = line()
        self.promise_on = DayField(today + timedelta(days=_PROMISED_IN), today, region)
        self.promise_by_day = QCheckBox(self.tr("By"))
        self.promise_by_day.setChecked(True)
        self.staff, self.promise_staff = (CodeBox({}, none=self.tr("Nobody")) for _ in range(2))
        for name, one in people:
            self.staff.addItem(name, str(one))
            self.promise_staff.addItem(name, str(one))
        for box in (self.staff, self.promise_staff):
            box.set_code(str(row.staff_id) if row.staff_id is not None else "")
        self._shown_summary = self._shown_promise = ""  # as the fields show what is stored
        self._was_note: str | None = None  # a next step of which no task was made
        self.next_on = DayField(self._suggested_next(today), today, region, timed="may")
        self.is_next = QCheckBox(self.tr("On"))
        self.is_next.setChecked(True)
        self.next_as = CodeBox({}, none=None)
        self.next_as.addItem(self.tr("Get in touch again"), FOLLOW_UP)
        self.next_as.addItem(self.tr("Plan a visit"), VISIT)
        self.at_note, self.limits_note = SoftNote(), SoftNote()

    def _fill_pledges(self, chosen: int | None) -> None:
        """What is promised on the day of the contact, and what it names already."""
        day = self.at.moment().date()
        promised = {one.id: one.name for one in self._pledges}
        while self.pledge.count() > 1:
            self.pledge.removeItem(1)
        for one in self._pledges:
            if one.runs_on(day) or one.id == chosen:
                self.pledge.addItem(one.name, str(one.id))
        if chosen is not None and chosen not in promised:
            self.pledge.addItem(self.tr("Promised to others, or no longer"), str(chosen))
        self.pledge.set_code("" if chosen is None else str(chosen))

    def _suggested_next(self, today: date) -> date:
        policy = self._limits[0].policy if self._limits else None
        return today + timedelta(days=policy.due_days if policy is not None else 30)

    def _lay_out(self) -> None:
        self.body.setSpacing(10)
        kinds = self.tr("Kind (Alt+1 to Alt+8)")
        self.add_field(kinds, self.kind)
        self.body.addWidget(self.limits_note)
        pledge = (self.tr("Promised service"), self.pledge, self.pledge, 1)
        self.body.addWidget(self._part("pledge", pledge))
        self.planned = QCheckBox()
        self.planned.setVisible(self._planned is not None)
        if self._planned is not None:
            when = words.written_moment(self._planned.starts_at)
            self.planned.setText(self.tr("This was the planned visit of %1").replace("%1", when))
            self.planned.toggled.connect(self._take_planned)
        self.body.addWidget(self.planned)
        self.add_field(self.tr("What was said or done"), self.summary)
        self.body.addLayout(self._make_chips())
        self._add_parts()
        self.body.addWidget(self.at_note)
        self.first_note = QLabel()
        self.first_note.setProperty("role", "quiet")
        self.first_note.setTextFormat(Qt.TextFormat.PlainText)
        show_note(self.first_note, self._first_words)
        self.body.addWidget(self.first_note)
        self.body.addStretch(1)
        if self._opened is not None:
            away = QPushButton(self.tr("Delete"))
            away.setObjectName("delete")
            away.setProperty("danger", "true")
            away.setAutoDefault(False)
            away.clicked.connect(lambda: self.done(self.DELETE))
            self.buttons.insertWidget(0, away)
            if self._opened.row.batch_id is not None:
                whole = QPushButton(self.tr("It was done with many: open that"))
                whole.setObjectName("whole")
                whole.setProperty("link", "true")
                whole.setAutoDefault(False)
                whole.clicked.connect(lambda: self.done(self.OPEN_MANY))
                self.buttons.insertWidget(1, whole)

    def _make_chips(self) -> QHBoxLayout:
        """The buttons that unfold what may be added; their letters work with Alt."""
        chips = [
            ("minutes", self.tr("&Minutes"), "clock"),
            ("cost", self.tr("&Cost"), "shopping-bag"),
            ("marks", self.tr("&Satisfied"), "star"),
            ("promise", self.tr("&Promised"), "handshake"),
            ("next", self.tr("&Next date"), "calendar-days"),
            ("details", self.tr("&When, by whom"), "user"),
        ]
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, text, icon in chips:
            chip = QPushButton(text)
            chip.setObjectName(f"unfold_{name}")
            chip.setIcon(icons.icon(icon))
            chip.setIconSize(QSize(16, 16))
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            unfold = partial(self._unfold, name)
            chip.clicked.connect(lambda _on=False, unfold=unfold: unfold())
            # Its own would press it for a tenth of a second, and eat what is typed meanwhile.
            chip.setShortcut(QKeySequence())
            QShortcut(QKeySequence.mnemonic(text), self, unfold)
            self._chips[name] = chip
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _add_parts(self) -> None:
        currency = translate("Currencies", words.CURRENCIES[self._settings.currency])
        minutes = with_unit(self.minutes, self.tr("min"))
        cost = with_unit(self.cost, currency)
        pair = QHBoxLayout()
        pair.setSpacing(_SIDE_BY_SIDE)
        for part in (
            self._part("minutes", (self.tr("How long"), self.minutes, minutes, 1)),
            self._part("cost", (self.tr("What it cost us"), self.cost, cost, 1)),
        ):
            pair.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(pair)
        self.body.addWidget(self.cost_note)
        self.body.addWidget(
            self._part(
                "marks",
                (self.tr("Satisfied with the shop (1 to 5)"), self.marks, self.marks, 1),
                (
                    self.tr("Satisfied with the colleague (1 to 5)"),
                    self.marks_staff,
                    self.marks_staff,
                    1,
                ),
            )
        )
        by_day = _ticked(self.promise_by_day, self.promise_on)
        self.body.addWidget(
            self._part(
                "promise",
                (self.tr("What was promised"), self.promise, self.promise, 4),
                (self.tr("By when"), self.promise_on, by_day, 3),
                (self.tr("Who sees to it"), self.promise_staff, self.promise_staff, 2),
            )
        )
        self.body.addWidget(
            self._part(
                "next",
                (
                    self.tr("Next date"),
                    self.next_on,
                    _ticked(self.is_next, self.next_on),
                    1,
                ),
                (self.tr("Then"), self.next_as, self.next_as, 1),
            )
        )
        self.body.addWidget(
            self._part(
                "details",
                (self.tr("When"), self.at, self.at, 3),
                (self.tr("Who reached out"), self.direction, self.direction, 2),
                (self.tr("Purpose"), self.purpose, self.purpose, 2),
                (self.tr("Staff"), self.staff, self.staff, 2),
            )
        )
        occasion = (self.tr("Occasion"), self.occasion, self.occasion, 1)
        self.body.addWidget(self._part("occasion", occasion))

    def _part(self, name: str, *fields: tuple[str, QWidget, QWidget, int]) -> QWidget:
        """Fields in one line, (label, field, what it stands in, share), folded away at first."""
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_SIDE_BY_SIDE)
        grid.setVerticalSpacing(BELOW_LABEL)
        for column, (text, field, shown, share) in enumerate(fields):
            grid.addWidget(field_label(text, field), 0, column)
            grid.addWidget(shown, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, share)
        part.hide()
        self._parts[name] = part
        return part

    def _wire(self) -> None:
        self.summary.entered.connect(self.accept)
        self.at.changed.connect(self._check)
        self.kind.changed.connect(self._check)
        self.kind.changed.connect(self._show_pledge)
        self.at.changed.connect(self._follow_day)
        for box in (self.direction, self.purpose):
            box.currentIndexChanged.connect(self._check)
        self.purpose.currentIndexChanged.connect(self._show_occasion)
        self.cost.textEdited.connect(lambda: show_note(self.cost_note, ""))
        self.promise_by_day.toggled.connect(self.promise_on.setEnabled)
        self.is_next.toggled.connect(self.next_on.setEnabled)
        self.is_next.toggled.connect(self.next_as.setEnabled)
        self.next_as.currentIndexChanged.connect(self._follow_next)
        for number in range(1, len(INTERACTION_KINDS) + 1):
            choose = partial(self.kind.choose_number, number)
            QShortcut(QKeySequence.fromString(f"Alt+{number}"), self, choose)

    # Unfolding

    def _unfold(self, name: str) -> None:
        """Show a part, with the keyboard in its first field."""
        self._show_part(name)
        field = {
            "minutes": self.minutes,
            "cost": self.cost,
            "marks": self.marks,
            "promise": self.promise,
            "next": self.next_on,
            "details": self.at,
        }[name]
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if field is self.minutes:
            self.minutes.selectAll()

    def _show_part(self, name: str) -> None:
        self._parts[name].show()
        self._chips[name].setChecked(True)

    def _is_unfolded(self, name: str) -> bool:
        return not self._parts[name].isHidden()

    def _show_logged(self, opened: Logged) -> None:
        """Fill in what is written down, and unfold what it says."""
        row, following = opened
        self.summary.setPlainText(row.summary)
        self.minutes.setValue(row.minutes or 0)
        self.cost.setText("" if row.cost is None else amount_text(row.cost))
        self.marks.set_mark(row.satisfaction)
        self.marks_staff.set_mark(row.satisfaction_staff)
        self.promise.setText(row.next_step)
        self._shown_summary = self.summary.toPlainText()
        self._shown_promise = self.promise.text()
        self._was_note = row.next_step if row.next_step and not following.is_promise else None
        self.promise_by_day.setChecked(bool(following.promise_on) or not row.next_step)
        self.promise_on.setEnabled(self.promise_by_day.isChecked())
        _show_day(self.promise_on, following.promise_on)
        if following.is_promise:
            whose = following.promise_staff_id
            self.promise_staff.set_code(str(whose) if whose is not None else "")
        _show_day(self.next_on, following.next_on)
        if following.next_on:
            self.next_as.set_code(VISIT if following.next_is_visit else FOLLOW_UP)
            with contextlib.suppress(ValueError):
                clock = time.fromisoformat(following.next_at) if following.next_at else None
                self.next_on.set_clock(clock)
        told = {
            "minutes": row.minutes,
            "cost": row.cost is not None,
            "marks": row.satisfaction or row.satisfaction_staff,
            "promise": row.next_step,
            "next": following.next_on,
            "details": True,
        }
        for name, says in told.items():
            if says:
                self._show_part(name)

    # What follows from what

    def _follow_next(self) -> None:
        """A visit has an hour, the usual one until another is said."""
        usual = time.fromisoformat(VISIT_AT)
        if self.next_as.code() == VISIT and self.next_on.clock() is None:
            self.next_on.set_clock(usual)
        elif self.next_as.code() != VISIT and self.next_on.clock() == usual:
            self.next_on.set_clock(None)

    def _show_pledge(self) -> None:
        """A service may be one that was promised, where there are any; what names one shows it."""
        is_one = self.kind.code() == "service" and self.pledge.count() > 1
        self._parts["pledge"].setVisible(is_one or bool(self.pledge.code()))

    def _show_occasion(self) -> None:
        self._parts["occasion"].setVisible(self.purpose.code() == "greeting")

    def _follow_day(self) -> None:
        """What is promised on that day."""
        self._fill_pledges(self._pledge())
        self._show_pledge()

    def _take_planned(self, on: bool) -> None:
        if on:
            self.kind.set_code("visit")
            if self._planned is not None and self._planned.staff_id is not None:
                self.staff.set_code(str(self._planned.staff_id))

    def _follow_kind(self) -> None:
        """The purpose goes with the kind as long as nobody chose another."""
        wished = _PURPOSES.get(self.kind.code(), "relationship")
        if self.purpose.code() == self._purpose_by_kind:
            self.purpose.set_code(wished)
        self._purpose_by_kind = wished
        if self._planned is not None:
            # A visit that was to be by now is most likely the one that is written down.
            is_over = self._planned.starts_at[:10] <= self._settings.today().isoformat()
            is_visit = self.kind.code() == "visit"
            if is_over or not is_visit:
                self.planned.setChecked(is_visit)

    def _check(self) -> None:
        said = ""
        if self.at.moment() > self._settings.now():
            said = self.tr("This is still to come. A visit to come is better planned as a visit.")
        elif self.at.day().year < _LONG_AGO:
            said = self.tr("This was in %1: is the year right?").replace(
                "%1", str(self.at.day().year)
            )
        self.at_note.say(said)
        direction = self.direction.code()
        asks = counts_as_pestering(self.kind.code(), direction, self.purpose.code())
        on = self.at.moment().date()
        is_asked = direction == "out" and self._opened is None  # else it counts itself
        self.limits_note.say(
            limits.sentence(self._limits, on, asks) if is_asked else "",
            grave=limits.is_grave(self._limits),
        )


def _typed(text: str, shown: str, stored: str) -> str:
    """What a field says; as it is stored as long as nobody changed it."""
    return stored if text == shown and stored else text.strip()


def _show_day(field: DayField, text: str) -> None:
    """Put a stored day into a field; one that is none, in a book made by hand, stays out."""
    with contextlib.suppress(ValueError):
        field.set_day(date.fromisoformat(text))


def _ticked(tick: QCheckBox, field: QWidget) -> QWidget:
    """A field behind the tick that says whether it holds."""
    both = QWidget()
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    tick.setMinimumHeight(field.sizeHint().height())
    row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return both
