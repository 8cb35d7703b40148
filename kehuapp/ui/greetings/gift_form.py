"""The form in which one says who gets a gift for an occasion; written by who opens it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QListView, QPushButton

from kehuapp.book.contacts.contacts import names_of
from kehuapp.book.greetings.gifts import Proposed, ask_gifts, ask_proposed
from kehuapp.book.greetings.templates import own_festivals
from kehuapp.book.settings import load_settings
from kehuapp.rules.greetings import year_of
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.text.amounts import read_amount
from kehuapp.ui.greetings.proposed_list import ProposedList
from kehuapp.ui.kit.form_dialog import (
    BELOW_LABEL,
    CodeBox,
    FormDialog,
    field_label,
    line,
    number_field,
)
from kehuapp.ui.work.session import Session


class Planned(NamedTuple):
    """What is to be written."""

    occasion: str
    year: int
    contact_ids: tuple[int, ...]
    item: str
    cost: int | None


class GiftForm(FormDialog):
    """Proposes key customers and who got something the year before; `contact_ids` come first, and
    alone are ticked when there are any."""

    SCROLLS = False

    def __init__(
        self, session: Session, occasion: str, year: int = 0, contact_ids: Sequence[int] = ()
    ) -> None:
        super().__init__(session.window)
        self._book, self._chosen = session.book, tuple(contact_ids)
        self._settings = load_settings(session.book)
        self.setWindowTitle(self.tr("Who gets a gift"))
        self.occasion = CodeBox(words.OCCASIONS, editable=True)
        for festival in own_festivals(self._book):
            self.occasion.addItem(festival, festival)
        self.occasion.set_code(occasion)
        self.year = number_field(year or year_of(occasion, self._settings.today()), 9999, 1)
        self.item = line("", self.tr("Empty: what they got last year"))
        self.item.setMaxLength(200)
        self.cost = line("", self.tr("of each"))
        self._proposed: dict[int, Proposed] = {}
        self._named: dict[int, str] = {}
        self.people, self.list = ProposedList(self._line), QListView()
        self.list.setModel(self.people)
        self.list.setUniformItemSizes(True)  # thousands are not measured one by one
        self.list.setProperty("card", "true")
        self.count = QLabel()
        self.all, self.none = QPushButton(self.tr("Tick all")), QPushButton(self.tr("Tick none"))
        self._lay_out()
        self._show_people()
        self.occasion.currentIndexChanged.connect(self._on_occasion)
        self.year.valueChanged.connect(self._show_people)
        self.people.dataChanged.connect(self._say_count)
        self.all.clicked.connect(lambda: self.people.tick_all(True))
        self.none.clicked.connect(lambda: self.people.tick_all(False))
        self.setMinimumSize(640, 560)
        self.item.setFocus()
        self.start()

    def planned(self) -> Planned:
        """What was typed and ticked."""
        return Planned(
            self.occasion.code(),
            self.year.value(),
            self.people.ticked(),
            self.item.text().strip(),
            self._cost()[0],
        )

    def value(self) -> tuple[Planned, str]:
        return self.planned(), self.cost.text()

    def missing(self) -> str:
        wrong = self._cost()[1]
        if wrong:
            self.cost.setFocus()
            return wrong
        if not self.occasion.code():
            self.occasion.setFocus()
            return self.tr("Say for which occasion.")
        return "" if self.people.ticked() else self.tr("Tick at least one customer.")

    def _cost(self) -> tuple[int | None, str]:
        """The cost of each, and what is wrong with it."""
        text = self.cost.text().strip()
        if not text:
            return None, ""
        try:
            minor = read_amount(text)
        except (ValueError, OverflowError):
            return None, self.tr("The cost is no amount. Write it like 1200 or 12.50.")
        return (minor, "") if minor >= 0 else (None, self.tr("A cost is not below zero."))

    def _on_occasion(self) -> None:
        """Of the year in which it comes next: another one would be over."""
        self.year.blockSignals(True)
        self.year.setValue(year_of(self.occasion.code(), self._settings.today()))
        self.year.blockSignals(False)
        self._show_people()

    def _show_people(self) -> None:
        occasion, year = self.occasion.code(), self.year.value()
        gifts, proposed = self._book.ask(
            together(ask_gifts(occasion, year), ask_proposed(occasion, year))
        )
        have = {row.contact_id for row in gifts}
        self._proposed = {one.id: one for one in proposed}
        self._named = names_of(self._book, self._chosen)
        first = [one for one in self._chosen if one not in have and one in self._named]
        others = self._proposed.keys() - set(first)
        people = [*first, *(one for one in self._proposed if one in others)]
        self.people.show_people(people, first if self._chosen else people)
        self._say_count()

    def _line(self, contact_id: int) -> str:
        """A customer in words."""
        someone = self._proposed.get(contact_id)
        name = someone.name if someone else self._named[contact_id]
        return " · ".join(filter(None, (name, self._why(someone))))

    def _why(self, someone: Proposed | None) -> str:
        """Why somebody is proposed, with what they got."""
        if someone is None:
            return ""
        if someone.why != "last":
            return self.tr("key customer")
        cost = someone.last_cost
        paid = "" if cost is None else words.money(cost, self._settings.currency)
        return words.label_and(
            self.tr("last year"), words.with_aside(someone.last_item or self.tr("a gift"), paid)
        )

    def _say_count(self) -> None:
        ticked, all_of = len(self.people.ticked()), self.people.rowCount()
        self.count.setText(
            self.tr("%1 of %2 get one").replace("%1", f"{ticked:,}").replace("%2", f"{all_of:,}")
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(BELOW_LABEL)
        fields = (
            (self.tr("For"), self.occasion),
            (self.tr("Year"), self.year),
            (self.tr("Gift"), self.item),
            (self.tr("Cost"), self.cost),
        )
        for place, (text, field) in enumerate(fields):
            at, column = divmod(place, 2)
            grid.addWidget(field_label(text, field), at * 3, column)
            grid.addWidget(field, at * 3 + 1, column)
            grid.setRowMinimumHeight(at * 3 + 2, 6)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        for button in (self.all, self.none):
            button.setProperty("link", "true")
            button.setAutoDefault(False)
            row.addWidget(button)
        self.body.addLayout(grid)
        self.body.addLayout(row)
        self.body.addWidget(self.list, 1)
        self.list.setAccessibleName(self.tr("Who gets a gift"))
