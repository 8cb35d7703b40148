"""Gifts of one occasion and year: who gets what, how far it is, what it costs in all."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.greetings import gifts
from kehuapp.book.greetings.compose import usual_occasion
from kehuapp.book.greetings.gifts import GiftRow, ask_gifts, ask_rounds
from kehuapp.book.greetings.templates import own_festivals
from kehuapp.book.settings import Settings, ask_settings, load_settings
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.rules.greetings import year_of
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.text.amounts import read_amount
from kehuapp.ui.greetings.gift_table import GiftTable
from kehuapp.ui.kit import theme, toast
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.form_dialog import CodeBox, number_field
from kehuapp.ui.kit.when_shown import when_shown
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


class GiftRound(NamedTuple):
    """An argument of the page: this occasion, this year."""

    occasion: str
    year: int


#: What can be shown of them.
_FILTERS = {
    "all": ("planned", "bought", "given"),
    "to_buy": ("planned",),
    "to_give": ("planned", "bought"),
}


#: So many are given before anybody notices: a contact made is written with each.
_SOON = 500


class GiftsPane(QWidget):
    """Refreshes itself from the session; writes what is typed and said by keys."""

    plan_requested = Signal(str, int)
    print_requested = Signal(str, int, tuple)  # occasion, year, how far they are
    customer_requested = Signal(int)
    counted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("gifts")
        self._session, self._book = session, session.book
        self._settings: Settings = load_settings(self._book)
        self._rows: list[GiftRow] = []
        self._shown = "all"
        self.occasion = CodeBox(words.OCCASIONS, usual_occasion(self._settings))
        self.year = number_field(year_of(self.occasion.code(), self._settings.today()), 9999, 1)
        self.year.setFixedWidth(90)
        self.table, self.empty = GiftTable(), EmptyPlace()
        self.filters = {code: QPushButton() for code in _FILTERS}
        self.new, self.print, self.delete = QPushButton(), QPushButton(), QPushButton()
        self.new.setProperty("primary", "true")
        for button in (self.new, self.print, self.delete):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._retranslate()

    def listen_on(self, frame: QWidget) -> None:
        """Hear the keys in the whole page, also on a button of its head."""
        for keys, verb in (
            ("Ins", self.new.click),
            ("F5", self.refresh),
            ("Ctrl+P", self.print.click),
        ):
            key = QShortcut(QKeySequence.fromString(keys), frame, verb)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def round(self) -> GiftRound:
        """For what and of which year the gifts are that are shown."""
        return GiftRound(self.occasion.code(), self.year.value())

    def show_round(self, wished: GiftRound) -> None:
        """Show the gifts of this occasion and year."""
        for box in (self.occasion, self.year):
            box.blockSignals(True)
        self.occasion.set_code(wished.occasion)
        self.year.setValue(wished.year)
        for box in (self.occasion, self.year):
            box.blockSignals(False)
        self.refresh()

    def show_only(self, which: str) -> None:
        """Show all, those to be bought, or those to be given."""
        self._shown = which
        self._fill()

    def take_focus(self) -> None:
        """Give the keyboard to the table, or to what fills it."""
        self.refresh()
        (self.table if self._rows else self.empty.action).setFocus()

    def refresh(self) -> None:
        """Read again what is shown."""
        occasion, year = self.round()
        self._settings, self._rows, rounds = self._book.ask(
            together(ask_settings(), ask_gifts(occasion, year), ask_rounds())
        )
        self.occasion.blockSignals(True)
        named = (*(one[0] for one in rounds), *own_festivals(self._book))
        for code in dict.fromkeys(named):
            if self.occasion.findData(code) < 0:  # one that the shop named itself
                self.occasion.addItem(code, code)
        self.occasion.blockSignals(False)
        self._fill()

    def about(self) -> str:
        """How many there are, and what they cost."""
        if not self._rows:
            return ""
        return " · ".join(gifts.totals_of(self._rows, self._settings.currency))

    def _visible(self) -> list[GiftRow]:
        return [row for row in self._rows if row.status in _FILTERS[self._shown]]

    # What is done

    def _type(self, gift_id: int, what: str, text: str) -> None:
        opened = next((row for row in self._rows if row.id == gift_id), None)
        if opened is None:
            return
        value: Any = text.strip()
        if what == "cost":
            try:
                value = read_amount(text) if text.strip() else None
            except (ValueError, OverflowError):
                toast.say(
                    self._session.window,
                    translate("Gifts", "The cost is no amount. Write it like 1200 or 12.50."),
                )
                self._fill()
                return
        changed = opened._replace(**{what: value})
        if tasks.write(self._session, gifts.change_gift, self._book, changed, opened) is None:
            self.refresh()

    def _set_state(self, ids: Sequence[int], state: str) -> None:
        """Say how far these are; "" goes on by one from where the first of them is."""
        first = next((row for row in self._rows if row.id in ids), None)
        if first is None:
            return
        if not state:
            at = gifts.STATES.index(first.status)
            if at + 1 == len(gifts.STATES):
                return
            state = gifts.STATES[at + 1]
        verb, staff = gifts.set_gift_status, self._session.staff
        tasks.write_many(self._session, len(ids), verb, self._book, ids, state, staff, soon=_SOON)

    def _delete(self, ids: Sequence[int]) -> None:
        if ids:
            verb = gifts.delete_gifts
            tasks.write_many(self._session, len(ids), verb, self._book, ids, soon=_SOON)

    def _plan(self) -> None:
        self.plan_requested.emit(*self.round())

    # Made once

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.occasion)
        row.addWidget(self.year)
        row.addSpacing(10)
        for code, button in self.filters.items():
            button.setCheckable(True)
            button.setProperty("quiet", "true")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, code=code: self.show_only(code))
            row.addWidget(button)
        row.addStretch(1)
        self.occasion.setMaximumWidth(220)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.occasion.currentIndexChanged.connect(self._on_occasion)
        self.year.valueChanged.connect(self.refresh)
        self.table.typed.connect(self._type)
        self.table.state_wished.connect(self._set_state)
        self.table.deleted.connect(self._delete)
        self.table.customer_requested.connect(self.customer_requested)
        self.new.clicked.connect(self._plan)
        self.empty.action.clicked.connect(self._plan)
        self.delete.clicked.connect(lambda: self._delete(self.table.chosen()))
        self.print.clicked.connect(
            lambda: self.print_requested.emit(*self.round(), _FILTERS[self._shown])
        )
        self._session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._fill)

    def _on_occasion(self) -> None:
        self.year.blockSignals(True)
        self.year.setValue(year_of(self.occasion.code(), self._settings.today()))
        self.year.blockSignals(False)
        self.refresh()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session:
            when_shown(self, self.refresh)

    def _fill(self) -> None:
        shown = self._visible()
        self.table.show_rows(shown, self._settings.currency, self._session.looks)
        self.table.setVisible(bool(self._rows))
        self.empty.setVisible(not self._rows)
        for button in (self.new, self.print, self.delete):
            button.setVisible(bool(self._rows))
        for code, button in self.filters.items():
            button.setChecked(code == self._shown)
            button.setVisible(bool(self._rows))
        self.counted.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for place, code in enumerate(words.OCCASIONS):
            self.occasion.setItemText(place, words.occasion_word(code))
        self.occasion.setAccessibleName(translate("Gifts", "For"))
        self.year.setAccessibleName(translate("Gifts", "Year"))
        self.table.setAccessibleName(translate("Gifts", "Gifts"))
        self.table.show_titles(
            (
                translate("Gifts", "Customer"),
                translate("Gifts", "Gift"),
                translate("Gifts", "Cost"),
                translate("Gifts", "State"),
                translate("Gifts", "Last year"),
                translate("Gifts", "Note"),
            )
        )
        for code, text in (
            ("all", translate("Gifts", "All")),
            ("to_buy", translate("Gifts", "Still to get")),
            ("to_give", translate("Gifts", "Not given yet")),
        ):
            self.filters[code].setText(text)
        for button, text, keys in (
            (self.new, translate("Gifts", "Who gets one…"), "Ins"),
            (self.print, translate("Gifts", "Print…"), "Ctrl+P"),
            (self.delete, translate("Gifts", "Delete"), "Del"),
        ):
            button.setText(text)
            button.setToolTip(keys)
        self.empty.say(
            "gift",
            translate("Gifts", "Nobody gets a gift for this yet"),
            translate(
                "Gifts",
                "Key customers and whoever got something last year are proposed, with what it was "
                "and what it cost.",
            ),
            translate("Gifts", "Who gets one…"),
        )
