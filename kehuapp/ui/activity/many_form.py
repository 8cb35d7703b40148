"""The form of one contact with many: a round of greetings, a gathering; written by who opens it.

ManyForm(book, row, looks …); after it was accepted: `batch()`. Contacts with one customer have
interaction_form.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.activity.batches import TELLS_ABSENCE, BatchRow, Invited, rows_invited
from kehuapp.book.activity.pledges import ask_pledges
from kehuapp.book.settings import ask_settings
from kehuapp.book.staff.staff import ask_staff
from kehuapp.book.tiers import first_contact, limit_words
from kehuapp.book.tiers.tiers import Limits, ask_tier_policies, load_limits, looks_of
from kehuapp.i18n import translate
from kehuapp.rules.cadence import counts_as_pestering
from kehuapp.rules.greetings import told_for
from kehuapp.rules.sharing import share_out
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.amounts import amount_text, read_amount
from kehuapp.ui.activity.many_people import ManyPeople, called
from kehuapp.ui.kit.days.day_field import MomentField
from kehuapp.ui.kit.form_dialog import (
    BELOW_LABEL,
    CodeBox,
    FormDialog,
    field_label,
    line,
    long_text,
    number_field,
    with_unit,
)
from kehuapp.ui.kit.labels import SoftNote
from kehuapp.ui.work import tasks

#: What a kind is mostly for; the others keep in touch.
_PURPOSES = {"message": "greeting", "gift": "greeting", "service": "service", "help": "service"}
_MOST_ASKED = 2000  # of more it is not looked into who was contacted lately
_NAMED = 5  # of those who are left out


@dataclass(frozen=True)
class _Cost:
    """What stands in the field of the cost: minor units, None for nothing, or a sentence."""

    minor: int | None = None
    wrong: str = ""


class ManyForm(FormDialog):
    """What was done, when, by whom, what it cost, and for whom; a new row's `came` are proposed,
    without those who do not want to be contacted."""

    def __init__(self, book: Book, row: BatchRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._row = book, row
        self._settings, staff, pledges, policies = book.ask(
            together(ask_settings(), ask_staff(), ask_pledges(), ask_tier_policies())
        )
        self._looks = looks_of(policies)
        self._out: list[Invited] = []
        self._limits: dict[int, Limits] = {}
        self._met: dict[int, first_contact.Met] = {}
        self._people_were: tuple[Any, ...] = ((), (), ())
        self._purpose_chosen = row.id is not None
        self.kind = CodeBox(words.INTERACTION_KINDS, row.kind)
        self.purpose = CodeBox(words.PURPOSES, row.purpose)
        self.title = line(row.title, self.tr("For example: Mid-Autumn greetings"))
        self.title.setMaxLength(200)
        now = self._settings.now()
        at = words.local_instant(row.at, self._settings.zone) if row.at else now
        self.at = MomentField(
            at.replace(tzinfo=None), self._settings.today(), self._settings.region, past=True
        )
        self._at_before = self.at.moment()
        self.staff = CodeBox({}, none=self.tr("Nobody"))
        for one in staff:
            if one.active or one.id == row.staff_id:
                self.staff.addItem(one.name, str(one.id))
        self.staff.set_code(str(row.staff_id) if row.staff_id is not None else "")
        self.minutes = number_field(row.minutes or 0, 1440)
        self.minutes.setSpecialValueText(self.tr("not noted"))
        self.cost = line("" if row.cost is None else amount_text(row.cost))
        self.shared = CodeBox({})
        self.shared.addItem(self.tr("each"), "each")
        self.shared.addItem(self.tr("in all"), "all")
        self.shared.set_code("all" if row.is_shared else "each")
        self.shared.setAccessibleName(self.tr("Cost of each, or of all together"))
        self.pledge = CodeBox({}, none=self.tr("None"))
        for pledge in pledges:
            self.pledge.addItem(pledge.name, str(pledge.id))
        self.pledge.set_code(str(row.pledge_id) if row.pledge_id is not None else "")
        self._has_pledges = bool(pledges)
        self.occasion = CodeBox(words.OCCASIONS, row.occasion, none=self.tr("None"))
        self.summary = long_text(row.summary, lines=3)
        self.people = ManyPeople(book)
        self._lay_out()
        self._read_people()
        self._connect()
        self._show_kind()
        self._show_occasion()
        self.setMinimumSize(860, 480)
        (self.title if row.id is None else self.people.view).setFocus()
        self.start()

    def value(self) -> tuple[BatchRow, str, bool]:
        """Who it is about may come later than the rest, so that it counts as it was proposed."""
        row = self.batch()._replace(came=(), absent=(), reasons=())
        return row, self.cost.text(), self._whom() == self._people_were

    def _whom(self) -> tuple[tuple[int, ...], tuple[int, ...], tuple[tuple[int, str], ...]]:
        model = self.people.model
        return model.ticked(), model.unticked(), model.reasons()

    def batch(self) -> BatchRow:
        """What is to be written."""
        moment = self.at.moment()
        kind = self.kind.code()
        is_same_time = bool(self._row.at) and moment == self._at_before
        before = self._row.occasion, self._row.occasion_year
        purpose, code = self.purpose.code(), self.occasion.code()
        if purpose != "greeting" and (purpose, code) != (self._row.purpose, self._row.occasion):
            code = ""
        occasion, year = told_for(code, moment.date(), before, is_same_time)
        return self._row._replace(
            kind=kind,
            title=" ".join(self.title.text().split()),
            at=self._row.at if is_same_time else words.utc_instant(moment, self._settings.zone),
            staff_id=int(self.staff.code()) if self.staff.code() else None,
            purpose=self.purpose.code(),
            minutes=self.minutes.value() or None,
            cost=self._cost().minor,
            is_shared=self.shared.code() == "all",
            summary=self.summary.toPlainText().strip(),
            pledge_id=int(self.pledge.code()) if self.pledge.code() else None,
            occasion=occasion,
            occasion_year=year,
            came=self.people.model.ticked(),
            absent=self.people.model.unticked() if kind in TELLS_ABSENCE else (),
            reasons=self.people.model.reasons() if kind in TELLS_ABSENCE else (),
        )

    def missing(self) -> str:
        if self.people.is_searching():
            return self.tr("A name is typed and not added yet: press Enter there, or empty it.")
        if wrong := self._cost().wrong:
            self.cost.setFocus()
            return wrong
        row = self.batch()
        if tasks.is_reading(self, "people"):
            return self.tr("The names are still being read.")
        if not row.came and not row.absent:
            return self.tr("Tick at least one customer.")
        return ""

    def _lay_out(self) -> None:
        is_new = self._row.id is None
        self.setWindowTitle(self.tr("Log a contact with many") if is_new else self.tr("With many"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(BELOW_LABEL)
        cost = QWidget()
        row = QHBoxLayout(cost)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.cost, 1)
        row.addWidget(self.shared)
        fields = (
            (self.tr("Kind"), self.kind, self.kind),
            (self.tr("Purpose"), self.purpose, self.purpose),
            (self.tr("When"), self.at, self.at),
            (self.tr("Staff"), self.staff, self.staff),
            (self.tr("How long"), self.minutes, with_unit(self.minutes, self.tr("min"))),
            (self.tr("Cost"), self.cost, cost),
        )
        for place, (text, field, shown) in enumerate(fields):
            at, column = divmod(place, 2)
            grid.addWidget(field_label(text, field), at * 3, column)
            grid.addWidget(shown, at * 3 + 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setRowMinimumHeight(at * 3 + 2, 6)
            grid.setColumnStretch(column, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        self.cost_note, self.note = QLabel(), SoftNote()
        self.cost_note.setProperty("role", "quiet")
        left.addLayout(self._labelled(self.tr("What it was"), self.title))
        left.addLayout(grid)
        left.addWidget(self.cost_note)
        self.occasion_part = QWidget()
        inside = self._labelled(self.tr("Occasion"), self.occasion)
        inside.setContentsMargins(0, 0, 0, 0)
        self.occasion_part.setLayout(inside)
        left.addWidget(self.occasion_part)
        self.pledge_part = QWidget()
        inside = self._labelled(self.tr("Promised service"), self.pledge)
        inside.setContentsMargins(0, 0, 0, 0)
        self.pledge_part.setLayout(inside)
        left.addWidget(self.pledge_part)
        left.addLayout(self._labelled(self.tr("What was said or done"), self.summary))
        self.first_note = QLabel()
        self.first_note.setProperty("role", "quiet")
        self.first_note.setWordWrap(True)
        left.addWidget(self.note)
        left.addWidget(self.first_note)
        left.addStretch(1)
        self.out_note = SoftNote()
        self.ask_all_the_same = QPushButton(self.tr("Add them all the same"))
        self.ask_all_the_same.setAutoDefault(False)
        self.ask_all_the_same.setProperty("link", "true")
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.people, 1)
        right.addWidget(self.out_note)
        right.addWidget(self.ask_all_the_same)
        both = QHBoxLayout()
        both.setSpacing(22)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)

    @staticmethod
    def _labelled(text: str, field: QWidget) -> QVBoxLayout:
        both = QVBoxLayout()
        both.setSpacing(BELOW_LABEL)
        both.addWidget(field_label(text, field))
        both.addWidget(field)
        return both

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        # The same keys as in the form of a contact with one.
        for number, code in enumerate(words.INTERACTION_KINDS, 1):
            key = QKeySequence.fromString(f"Alt+{number}")
            QShortcut(key, self, partial(self.kind.set_code, code))
        self.purpose.activated.connect(self._on_purpose_chosen)
        self.purpose.currentIndexChanged.connect(self._spare_no_festive)
        self.purpose.currentIndexChanged.connect(self._show_occasion)
        self.pledge.activated.connect(self._on_pledge)
        self.people.changed.connect(self._check)
        self.at.changed.connect(self._check)
        self.cost.textChanged.connect(self._say_cost)
        self.shared.currentIndexChanged.connect(self._say_cost)
        self.ask_all_the_same.clicked.connect(self._add_left_out)

    def _read_people(self) -> None:
        """Show who it is about; of thousands the names come from the worker."""
        book, ids = self._book, [*self._row.came, *self._row.absent]
        if len(ids) <= tasks.SOON:
            self._show_people(rows_invited(book, ids))
            return

        def read(*_around: object) -> list[Invited]:
            return rows_invited(book, ids)

        tasks.read_latest(self, "people", book, read, self._show_people)

    def _show_people(self, rows: list[Invited]) -> None:
        """Everybody of a batch; of those who are proposed only who may be contacted."""
        row = self._row
        if row.id is None:
            self._out = [one for one in rows if one.is_deleted or one.do_not_contact]
            gone = {one.id for one in self._out}
            rows = [one for one in rows if one.id not in gone]
        self.people.model.give_reasons(row.reasons)
        self.people.model.show_people(rows, row.came)
        if row.id is None:
            self._spare_no_festive()
        self._say_left_out()
        self._people_were = self._whom()

    def _say_left_out(self) -> None:
        quiet = [one for one in self._out if not one.is_deleted]
        said = []
        for people, sentence in (
            (quiet, self.tr("Left out, as they do not want to be contacted: %1")),
            (
                [one for one in self._out if one.is_deleted],
                self.tr("Left out, as they are in the trash: %1"),
            ),
        ):
            if people:
                said.append(sentence.replace("%1", _names(people)))
        self.out_note.say("\n".join(said))
        self.ask_all_the_same.setVisible(bool(quiet))

    def _add_left_out(self) -> None:
        quiet = [one.id for one in self._out if not one.is_deleted]
        self._out = [one for one in self._out if one.is_deleted]
        self._say_left_out()
        self.people.add(quiet)

    def _on_kind(self) -> None:
        if not self._purpose_chosen:
            self.purpose.set_code(_PURPOSES.get(self.kind.code(), "relationship"))
        self._show_kind()

    def _show_kind(self) -> None:
        kind = self.kind.code()
        self.people.show_kind(kind in TELLS_ABSENCE)
        shown = self._has_pledges and (kind == "service" or bool(self.pledge.code()))
        self.pledge_part.setVisible(shown)
        self._check()

    def _show_occasion(self) -> None:
        """For what one greeted is asked of greetings alone: they count as made for it then."""
        self.occasion_part.setVisible(self.purpose.code() == "greeting")

    def _on_purpose_chosen(self) -> None:
        self._purpose_chosen = True

    def _on_pledge(self) -> None:
        if self.pledge.code():
            self.kind.set_code("service")

    def _spare_no_festive(self) -> None:
        """Who does not want festive greetings gets none unless ticked again."""
        if self.purpose.code() == "greeting" and self.kind.code() not in TELLS_ABSENCE:
            spared = [one.id for one in self.people.model.people() if one.no_festive]
            if spared:
                self.people.model.tick(spared, False)

    def _cost(self) -> _Cost:
        text = self.cost.text().strip()
        if not text:
            return _Cost()
        try:
            minor = read_amount(text)
        except (ValueError, OverflowError):
            return _Cost(wrong=self.tr("The cost is no amount. Write it like 1200 or 12.50."))
        if minor < 0:
            return _Cost(wrong=self.tr("A cost is not below zero."))
        return _Cost(minor)

    def _say_cost(self) -> None:
        cost, count = self._cost().minor, len(self.people.model.ticked())
        said = ""
        if cost is not None and count:
            currency = self._settings.currency
            shares = share_out(cost, count) if self.shared.code() == "all" else [cost] * count
            each = words.money(shares[-1], currency)
            if shares[0] != shares[-1]:
                each = f"{each}–{words.money(shares[0], currency)}"
            said = self.tr("%1 × %2, together %3")
            for mark, text in (
                ("%1", f"{count:,}"),
                ("%2", each),
                ("%3", words.money(sum(shares), currency)),
            ):
                said = said.replace(mark, text)
        self.cost_note.setText(said)
        self.cost_note.setVisible(bool(said))

    def _check(self) -> None:
        self._say_cost()
        moment, said = self.at.moment(), []
        if moment > self._settings.now():
            said.append(self.tr("This is still to come. Write it down when it has been."))
        ids = self.people.model.ticked()
        asks = counts_as_pestering(self.kind.code(), "out", self.purpose.code())
        if asks and self._row.id is None and 1 < len(ids) <= _MOST_ASKED:
            said.append(limit_words.sentence(self._limits_of(ids), moment.date(), asks))
        self.note.say(" ".join(filter(None, said)))
        self._say_first(ids)

    def _say_first(self, ids: Sequence[int]) -> None:
        """Who is met here first gets a tier by it, which is told before."""
        new = [one for one in ids if one not in self._met]
        if new and len(ids) <= _MOST_ASKED:
            self._met |= first_contact.tiers_to_meet(self._book, new)
        met = [self._met[one] for one in ids if one in self._met]
        said = first_contact.sentence(met, self._looks)
        self.first_note.setText(said)
        self.first_note.setVisible(bool(said))

    def _limits_of(self, ids: Sequence[int]) -> list[Limits]:
        """Read once for each customer: ticks come and go."""
        known = self._limits
        new = [one for one in ids if one not in known]
        if new:
            found = load_limits(self._book, new, self._settings.zone)
            known.update({one.contact_id: one for one in found})
        return [known[one] for one in ids if one in known]


def _names(people: Sequence[Invited]) -> str:
    named = words.listed(called(one)[:30] for one in people[:_NAMED])
    more = len(people) - _NAMED
    return named if more <= 0 else translate("ManyForm", "%1 and %n more", named, n=more)
