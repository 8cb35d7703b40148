"""The section about colleagues: who works at this desk, their names, who has left.

Their customers and handing over are on the page of colleagues.
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from kehuapp.book.staff.staff import (
    StaffRow,
    create_staff,
    price_staff,
    tidy_name,
    update_staff,
)
from kehuapp.book.what_is_set import WhatIsSet
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.amounts import amount_text, read_amount
from kehuapp.ui.kit.form_dialog import note
from kehuapp.ui.settings.controls import HEIGHT, AmountField, ChoiceField, Switch, TextField
from kehuapp.ui.settings.items import ButtonRow, Card, Item, MarkedLabel, Section, SettingRow
from kehuapp.ui.settings.live import Live
from kehuapp.ui.work import desk_settings, tasks
from kehuapp.ui.work.session import Session


class StaffSection(Section):
    """A row for each colleague, those who have left as well."""

    NAME, ICON = "colleagues", "users"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Colleagues")

    page_requested = Signal()

    def __init__(self, session: Session, read_again: Callable[[], object]) -> None:
        super().__init__()
        self._session, self._read_again = session, read_again
        self._rows: list[StaffRow] = []
        self._colleagues: dict[int, _Colleague] = {}
        self.at_desk = SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Current user"),
            QT_TRANSLATE_NOOP("Settings", "What is written at this desk carries this name"),
            QT_TRANSLATE_NOOP("Settings", "me, my name, user"),
            ChoiceField(self._choices),
            self._choose,
            read_again,
        )
        page = ButtonRow(
            QT_TRANSLATE_NOOP("Settings", "Their customers, handing over"),
            QT_TRANSLATE_NOOP("Settings", "Before somebody leaves, hand their customers to others"),
            QT_TRANSLATE_NOOP("Settings", "holiday, illness, workload"),
            QT_TRANSLATE_NOOP("Settings", "Page of colleagues"),
            "Ctrl+Alt+U",
        )
        page.button.clicked.connect(self.page_requested)
        self.new = _New(self._add)
        self.add_card(self.at_desk)
        self.card: Card = self.add_card(self.new)
        self.add_card(page)
        self.retranslate()

    def show_set(self, now: WhatIsSet) -> None:
        """Show who there is."""
        self._rows = now.staff
        self.at_desk.control.retranslate()  # type: ignore[attr-defined]
        self.at_desk.live.show(str(self._session.staff or ""))
        there = {row.id for row in now.staff}
        for gone in [staff for staff in self._colleagues if staff not in there]:
            self.card.take(self._colleagues.pop(gone))
        for place, row in enumerate(now.staff):
            if row.id not in self._colleagues:
                made = _Colleague(self._session, row, self._read_again)
                self._colleagues[row.id] = made
                self.card.put(place, made)
            self._colleagues[row.id].show_row(row)

    def colleague(self, staff: int) -> "_Colleague":
        """The row of a colleague."""
        return self._colleagues[staff]

    def _choices(self) -> list[tuple[str, str]]:
        here = [(str(row.id), row.name) for row in self._rows if row.active]
        return [("", translate("Settings", "nobody")), *here]

    def _choose(self, before: object, staff: object) -> str:
        setting = desk_settings.staff_setting(self._session)
        was, now = (int(str(one)) if one else None for one in (before, staff))
        return self._session.desk.change(setting, was, now)

    def _add(self, name: str) -> str:
        sentence = _about_name(name)
        return sentence or tasks.attempt(self._session, create_staff, self._session.book, name)


class _Colleague(Item):
    """Name, what an hour of theirs costs, and whether they work here."""

    def __init__(self, session: Session, row: StaffRow, read_again: Callable[[], object]) -> None:
        super().__init__(
            [
                QT_TRANSLATE_NOOP("Settings", "cost an hour"),
                QT_TRANSLATE_NOOP("Settings", "works here"),
            ]
        )
        self._session, self.row = session, row
        self.name, self.cost, self.active = TextField(), AmountField(), Switch()
        self._unit = MarkedLabel("quiet")
        self._unit.setWordWrap(False)
        self._words, self._note = MarkedLabel("quiet"), note()
        self._words.setWordWrap(False)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.name)
        across.addStretch(1)
        across.addWidget(self._unit)
        across.addWidget(self.cost)
        across.addSpacing(12)
        across.addWidget(self._words)
        across.addWidget(self.active)
        self.inside.addLayout(across)
        self.inside.addWidget(self._note)
        self._live_name = Live(self.name, self._note, self._rename, read_again, _about_name)
        self._live_cost = Live(self.cost, self._note, self._price, read_again, _about_cost)
        self._live_active = Live(self.active, self._note, self._let_go, read_again)

    def lives(self) -> Sequence[Live]:
        return self._live_name, self._live_cost, self._live_active

    def texts(self) -> Iterable[str]:
        yield from super().texts()
        yield self.row.name

    def show_row(self, row: StaffRow) -> None:
        """Show what is kept of them."""
        self.row = row
        self._live_name.show(row.name)
        self._live_cost.show("" if row.hourly_cost is None else amount_text(row.hourly_cost))
        self._live_active.show(row.active)
        self.retranslate()

    def retranslate(self) -> None:
        here, left = translate("Settings", "works here"), translate("Settings", "has left")
        self._words.say(here if self.row.active else left)
        self.name.setAccessibleName(translate("Settings", "Name of a colleague"))
        cost = translate("Settings", "cost an hour")
        self._unit.say(cost)
        self.cost.setAccessibleName(f"{self.row.name}: {cost}")
        self.cost.setToolTip(
            translate(
                "Settings",
                "What an hour of this colleague costs the shop. The minutes of each contact then "
                "count as money on the customer's card.",
            )
        )
        self.active.setAccessibleName(f"{self.row.name}: {here}")

    def _rename(self, before: object, name: object) -> str:
        opened = self.row._replace(name=str(before))
        return self._keep(opened._replace(name=str(name)), opened)

    def _price(self, before: object, cost: object) -> str:
        was, now = (read_amount(str(one)) if one else None for one in (before, cost))
        return tasks.attempt(self._session, price_staff, self._session.book, self.row.id, now, was)

    def _let_go(self, before: object, active: object) -> str:
        opened = self.row._replace(active=bool(before))
        return self._keep(opened._replace(active=bool(active)), opened)

    def _keep(self, row: StaffRow, opened: StaffRow) -> str:
        book = self._session.book
        return tasks.attempt(
            self._session, update_staff, book, row.id, row.name, row.active, opened
        )


class _New(Item):
    """A line for the name of another colleague; Enter adds them."""

    def __init__(self, add: Callable[[str], str]) -> None:
        super().__init__([QT_TRANSLATE_NOOP("Settings", "Add a colleague")])
        self._add = add
        self.name, self.button, self._note = TextField(), QPushButton(), note()
        self.name.editingFinished.disconnect(self.name.commit)  # only Enter or the button adds
        self.name.returnPressed.connect(self.add)
        self.name.taken_back.connect(self._empty)
        self.button.setFixedHeight(HEIGHT)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.add)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.name)
        across.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        across.addStretch(1)
        self.inside.addLayout(across)
        self.inside.addWidget(self._note)

    def texts(self) -> Iterable[str]:
        yield from super().texts()
        yield from (translate("Settings", "new"), "new")

    def retranslate(self) -> None:
        words = translate("Settings", "Add a colleague")
        self.name.setPlaceholderText(translate("Settings", "Name of a new colleague"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.name.setToolTip(self.name.placeholderText())  # large letters of it are cut
        self.button.setText(words)

    def add(self) -> None:
        """Add who was typed."""
        sentence = self._add(self.name.text())
        self._say(sentence)
        if not sentence:
            self._empty()
        self.name.setFocus()

    def _empty(self) -> None:
        self.name.show_value("")
        self._say("")

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self.name.show_error(bool(sentence))


def _about_name(name: object) -> str:
    """The sentence about a name that cannot be."""
    try:
        tidy_name(str(name))
    except Trouble as trouble:
        return str(trouble)
    return ""


def _about_cost(cost: object) -> str:
    """The sentence about a cost that cannot be."""
    try:
        is_amount = not cost or read_amount(str(cost)) >= 0
    except (ValueError, ArithmeticError):
        is_amount = False
    return "" if is_amount else translate("Settings", "Please write an amount, like 220.")
