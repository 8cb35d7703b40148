"""One day's slips, typed row by row: what is typed is written here, and totals are said."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kehuapp.book.sales import days, sales
from kehuapp.book.sales.days import Buyer, Slip
from kehuapp.book.sales.sales import SaleRow, Sold
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.rules.sales_figures import signed
from kehuapp.rules.slips import Totals, totals
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.ui.kit.labels import Elided, rule
from kehuapp.ui.sales import slip_draft
from kehuapp.ui.sales.day_table import AMOUNT, PROFIT, DayTable
from kehuapp.ui.sales.side_cards import WIDTH, BuyerCard, VisitsCard, visits_of
from kehuapp.ui.sales.slip_finder import SlipFinder
from kehuapp.ui.sales.slip_text import (
    FIELDS,
    SlipText,
    last_of_slip,
    profit_of_some,
    row_of,
    text_of,
)
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

FIRST_YEAR = 1950  # before it there was no slip
_KEEP_AFTER_MS = 600  # of a pause in typing
_BELOW = 32  # pixels below the keys: the toast there hides no total
_NARROW = 900  # pixels of the page under which nothing stands beside the slips


class DayPane(QWidget):
    """`show_day` in; which day is shown, and wishes, out."""

    day_changed = Signal()
    contact_requested = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._settings = Settings()
        self._day: date | None = None
        self._before: Sold | None = None  # the sale that is changed, as it was read
        self._as_read = SlipText()  # … and as the row showed it then
        self._waiting = SlipText()  # the next slip, while another is changed
        self.totals = totals([])
        self.finder = SlipFinder(session.book)
        self.table = DayTable(session, self.finder)
        self.editor = self.table.editor
        self.editor.completion.setParent(self)
        self.soft = QLabel()
        self.soft.setObjectName("soft")
        self.soft.setProperty("note", "soft")
        self.soft.setTextFormat(Qt.TextFormat.PlainText)
        self.count, self.margin, self.whole = Elided("quiet"), QLabel(), QLabel()
        self.amount, self.profit = QLabel(), QLabel()
        self.buyer = BuyerCard(session)
        self.visits = VisitsCard(session)
        self.keys = Elided("small")
        self._side = QWidget()
        self.editor.setProperty("is_typed_in", True)  # no toast lies over it
        self._lay_out()
        self._bought: tuple[int, Buyer | None] | None = None
        self._deleted: set[int] = set()  # sales that went from here, and may come back
        self._kept = False  # whether the row stands beside the book
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(_KEEP_AFTER_MS)
        self._keep_soon.timeout.connect(self.keep)
        self._connect()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.table, 1)
        inside.addWidget(rule())
        self._foot = QWidget()
        self._foot.setFixedHeight(42)
        self.count.setParent(self._foot)
        for label in (self.margin, self.whole, self.amount, self.profit):
            label.setParent(self._foot)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.margin.setProperty("role", "quiet")
        for label in (self.whole, self.amount, self.profit):
            label.setProperty("role", "value")
        inside.addWidget(self._foot)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.soft)
        left.addWidget(card, 1)
        left.addWidget(self.keys)
        left.addSpacing(_BELOW)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(14)
        side.addWidget(self.buyer)
        side.addWidget(self.visits)
        side.addStretch(1)
        self._side.setFixedWidth(WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(left, 1)
        row.addWidget(self._side)

    def _connect(self) -> None:
        editor, table = self.editor, self.table
        editor.save_requested.connect(self.save)
        editor.clear_requested.connect(self.clear)
        editor.above_requested.connect(self.take_above)
        editor.leave_requested.connect(self._leave)
        editor.customer_changed.connect(self._show_buyer)
        for source in (editor.day_requested, table.day_requested):
            source.connect(self.step_day)
        table.edit_requested.connect(self.edit)
        table.delete_requested.connect(self.delete)
        table.row_changed.connect(lambda _row: self._show_buyer())
        table.horizontalHeader().sectionResized.connect(lambda *_sizes: self._place_foot())
        self.visits.contact_requested.connect(self.contact_requested)
        editor.typed.connect(self._keep_soon.start)
        self._session.changed.connect(self._on_changed)

    # What a crash does not take

    def keep(self) -> None:
        """Keep beside the book what is typed: the next slip, and what is changed in a sale."""
        self._keep_soon.stop()
        draft = slip_draft.SlipDraft(self.day(), self.editor.text())
        if self._before is not None:
            change = self.editor.text()
            draft = draft._replace(
                next=self._waiting,
                change=change if change != self._as_read else None,
                was=self._as_read,
            )
        if self._kept or not draft.is_empty():
            slip_draft.keep_slips(self._session.book, draft)
            self._kept = not draft.is_empty()

    def take_up(self) -> bool:
        """Go on with what was typed when the program ended; whether there is something."""
        found = slip_draft.find_slip_draft(self._session.book)
        if found is None:
            return False
        self._kept = True
        self.show_day(found.day)
        self.editor.show_text(found.next)
        if found.change is not None:
            self._take_up_change(found.change, found.was)
        return True

    def _take_up_change(self, typed: SlipText, was: SlipText) -> None:
        """Go on changing a sale; what became of it meanwhile is said."""
        found = days.find_slip(self._session.book, typed.sale or 0)
        if found is not None and found.sale.on_date != self.day().isoformat():
            self.show_day(date.fromisoformat(found.sale.on_date))
        slips = self._slips()
        row = next((row for row, one in enumerate(slips) if one.sale.id == typed.sale), None)
        if row is None:
            if self.editor.text().is_empty():
                self.editor.show_text(replace(typed, sale=None))
                self._say_gone()
            return
        self.edit(row)
        now = self._as_read
        self.editor.show_text(replace(typed, sale=now.sale), last_of_slip(slips[row]))
        if any(getattr(now, name) != getattr(was, name) for name in FIELDS):
            said = translate("Sales", "This sale was changed meanwhile: %1. Esc leaves it so.")
            self.editor.complain("quantity", said.replace("%1", self._words_of(slips[row].sale)))

    # Which day

    def day(self) -> date:
        """The day that is shown; today's before one was."""
        return self._day or self.today()

    def today(self) -> date:
        """The day of the shop."""
        return self._settings.today()

    def region(self) -> str:
        """Where the shop is, by which a typed day is read."""
        return self._settings.region

    def show_day(self, day: date | None) -> None:
        """Show the slips of a day, None: of the one shown before, or today's."""
        if self._before is not None and day not in (None, self._day):
            self.clear()  # what was changed stays as it is; a new slip goes along
        self._read(day)
        self.day_changed.emit()

    def step_day(self, by: int) -> None:
        """The day before, or the one after."""
        if date(1, 1, 2) < self.day() < date(9999, 12, 30):
            self.show_day(self.day() + timedelta(days=by))
            self.take_focus()

    def _read(self, day: date | None = None) -> None:
        book, self._bought = self._session.book, None
        if day is None and self._day is None:
            self._settings = book.ask(ask_settings())
            self._day = self._settings.today()
            slips = days.rows_day(book, self._day.isoformat())
        else:
            self._day = day or self.day()
            self._settings, slips = book.ask(
                together(ask_settings(), days.ask_day(self._day.isoformat()))
            )
        self.finder.today, self.finder.currency = self.today(), self._settings.currency
        self._show(slips)

    def _show(self, slips: list[Slip]) -> None:
        edited = len(slips)
        if self._before is not None:
            places = {slip.sale.id: row for row, slip in enumerate(slips)}
            if self._before.row.id in places:
                edited = places[self._before.row.id]
            else:
                self._become_new()
        now = self.table.slips.slip(self.table.currentIndex().row())
        self.table.show_slips(slips, edited)
        self._select(slips, now)
        self.totals = totals(
            (slip.contact_id, slip.sale.amount, slip.sale.profit, slip.sale.is_return)
            for slip in slips
        )
        self.visits.show_visits(visits_of(slips, self._settings.zone), self.day() == self.today())
        self.visits.setVisible(bool(slips))
        self._show_totals(self.totals)
        self._show_soft()
        self._show_buyer()

    def _select(self, slips: list[Slip], before: Slip | None) -> None:
        """What came back is selected, else the slip that was."""
        places = {slip.sale.id: row for row, slip in enumerate(slips)}
        back = [places[one] for one in self._deleted if one in places]
        self._deleted -= places.keys()
        if back:
            self.table.selectRow(max(back))
            self.table.setFocus()
        elif before is not None and before.sale.id in places:
            self.table.selectRow(places[before.sale.id])

    def _become_new(self) -> None:
        """The sale that is changed went away elsewhere: what was typed is kept as a new one."""
        text = replace(self.editor.text(), sale=None)
        self._before = None
        self.editor.show_text(text)
        self._say_gone()

    def _say_gone(self) -> None:
        said = translate(
            "Sales", "This sale was deleted in another window meanwhile. Enter writes it anew."
        )
        self.editor.complain("item", said)

    # One slip

    def start(self, contact: int | None) -> None:
        """Begin a slip, of this customer."""
        if self._before is not None:
            self.clear()
        if contact is not None:
            buyer = self._find_buyer(contact)
            if buyer is not None:
                self.editor.show_text(SlipText())
                self.editor.choose(contact, buyer.name, buyer.tier)
                return
        self.take_focus()

    def show_sale(self, sale: int) -> None:
        """Show the day of a sale, and change it."""
        slip = days.find_slip(self._session.book, sale)
        if slip is None:
            return
        self.show_day(date.fromisoformat(slip.sale.on_date))
        row = next((row for row, one in enumerate(self._slips()) if one.sale.id == sale), None)
        if row is not None:
            self.edit(row)

    def edit(self, row: int, field: str = "quantity") -> None:
        """Change the slip of a row in its place; the empty row: go on with the next one."""
        slip = self.table.slips.slip(row)
        if slip is None:
            if self._before is not None:
                self.clear()
            self.take_focus()
            return
        if self._before is None:
            self._waiting = self.editor.text()
        self._before = Sold(slip.contact_id, slip.sale)
        self.table.edit_row(row)
        self.editor.show_text(text_of(slip), last_of_slip(slip))
        self._as_read = self.editor.text()
        self.editor.focus(field)

    def delete(self, row: int) -> None:
        """Delete the slip of a row; it can be undone."""
        slip = self.table.slips.slip(row)
        if slip is None:
            return
        if self._before is not None and self._before.row.id == slip.sale.id:
            self.clear()
        self._deleted.add(slip.sale.id)
        tasks.write(self._session, sales.delete_sale, self._session.book, slip.sale.id)
        self.table.selectRow(min(row, len(self._slips()) - 1))
        self.table.setFocus()

    def clear(self) -> None:
        """Empty the row that is typed, or leave the sale that was changed as it was."""
        if self._before is not None:
            self._before = None
            waiting, self._waiting = self._waiting, SlipText()
            self.table.edit_row(len(self._slips()))
            self.editor.show_text(waiting)
        else:
            self.editor.show_text(SlipText())
        self.keep()
        self.take_focus()

    def take_above(self) -> None:
        """The customer of the row above."""
        slip = self.table.slips.slip(self.table.edited - 1)
        if slip is not None:
            self.editor.choose(slip.contact_id, slip.name, slip.tier)

    def take_focus(self) -> None:
        """Put the keyboard into the row that is typed, where it was left."""
        self.editor.setFocus()
        text = self.editor.text()
        if self.editor.focused():
            return
        self.editor.focus("customer" if text.contact is None and not text.is_new else "item")

    def save(self) -> None:
        """Write the row, and begin the next one; what is wrong is said in it."""
        editor = self.editor
        editor.settle()
        text, figures = editor.text(), editor.figures()
        if text.is_empty():
            editor.focus("customer")
        elif text.contact is None and not text.is_new:
            self._ask_for_customer(text)
        elif not text.item.strip():
            editor.complain("item", translate("Sales", "Say what was sold."))
        elif figures.wrong is not None:
            editor.complain(*figures.wrong)
        elif figures.amount is None:
            said = translate("Sales", "Say the price of one, or what it came to.")
            editor.complain("price", said)
        else:
            row = row_of(text, figures, self.day().isoformat())
            if row.is_return and not self._may_return(text, row):
                said = translate(
                    "Sales",
                    "%1 has not bought %2 so far. Take it back all the same?",
                    text.customer,
                    row.item,
                )
                editor.complain("quantity", said, anyway=True)
            elif self._is_as_read():
                self._write(text, row)

    def _ask_for_customer(self, text: SlipText) -> None:
        if text.customer.strip():
            self.editor.complain("customer", translate("Sales", "Choose who it is in the list."))
            self.editor.open_people()
        else:
            said = translate("Sales", "Type a part of the customer's name.")
            self.editor.complain("customer", said)

    def _may_return(self, text: SlipText, row: SaleRow) -> bool:
        if self.editor.is_meant():
            return True
        book, before = self._session.book, self._before
        if before is not None and before.row.is_return and before.row.item == row.item:
            return True
        return text.contact is not None and sales.has_bought(book, text.contact, row.item)

    def _is_as_read(self) -> bool:
        """Whether the sale that is changed is as it was read; else it is said once."""
        before = self._before
        if before is None or self.editor.is_meant():
            return True
        now = sales.find_sale(self._session.book, before.row.id)
        if now is None or now == before:
            return True
        self._before = now
        said = translate(
            "Sales",
            "Another window changed this meanwhile: %1. Enter again writes yours; Esc leaves it.",
            self._words_of(now.row),
        )
        self.editor.complain("quantity", said, anyway=True)
        return False

    def _write(self, text: SlipText, row: SaleRow) -> None:
        book, before, staff = self._session.book, self._before, self._session.staff
        customer = " ".join(text.customer.split())
        number = self.table.edited + 1

        def verb() -> Changes:
            if before is not None:
                assert text.contact is not None
                done = sales.change_sale(book, text.contact, row, before.row)
                return replace(
                    done,
                    label=translate(
                        "Sales", "No. %1 changed: %2 · %3", number, customer, self._words_of(row)
                    ),
                )
            told = translate(
                "Sales", "No. %1 saved: %2 · %3", number, customer, self._words_of(row)
            )
            if text.is_new:
                done = sales.create_sale_of_new(book, customer, row, staff)
                new = translate("Sales", "%1. Now in the book as a customer.", told)
                return replace(done, label=new)
            assert text.contact is not None
            return sales.create_sale(book, text.contact, row, staff, told)

        kept = self._waiting
        self._before = None
        sentence = tasks.attempt(self._session, verb)
        if sentence:
            self._before = before
            self.editor.complain("customer" if before is None else "quantity", sentence)
            return
        self._waiting = SlipText()
        self.editor.show_text(kept if before is not None else SlipText())
        self.table.edit_row(len(self._slips()))
        self.keep()
        self.editor.focus("customer")

    def _words_of(self, row: SaleRow) -> str:
        count = words.sold_count(row.quantity, row.unit, row.is_return)
        money = words.money(signed(row.amount, row.is_return), self._settings.currency)
        return translate("Sales", "%1 %2 · %3", row.item, count, money)

    def _leave(self, step: int) -> None:
        rows = len(self._slips())
        row = self.table.edited + step
        if 0 <= row < rows:
            self.table.setFocus()
            self.table.selectRow(row)

    # What is said

    def about(self) -> str:
        """The quiet words beside the title."""
        day = self.day()
        said = [words.with_aside(words.short_day(day, self.today()), words.weekday(day))]
        if self.totals.slips:
            said.append(translate("Sales", "%n sale(s)", n=self.totals.slips))
            said.append(translate("Sales", "%n customer(s)", n=self.totals.customers))
        return " · ".join(said)

    def item(self) -> str:
        """The item of the row that is selected, or typed; "" for none."""
        slip = self.table.slips.slip(self.table.currentIndex().row())
        if slip is not None and not self.editor.focused():
            return slip.sale.item
        return self._before.row.item if self._before is not None else ""

    def _slips(self) -> list[Slip]:
        return self.table.slips.slips

    def _show_totals(self, found: Totals) -> None:
        count = translate("Sales", "%n sale(s)", n=found.slips)
        if found.returns:
            returned = translate("Sales", "%n return(s) among them", n=found.returns)
            count = translate("Sales", "%1, %2", count, returned)
        self.count.show_text(count if found.slips else "")
        margin = found.margin
        self.margin.setText(
            profit_of_some(found.with_profit, found.slips)
            if margin is None
            else translate("Sales", "Profit margin %1%", margin)
        )
        self.whole.setText(translate("Sales", "Total"))
        self.amount.setText(words.money(found.amount, ""))
        self.profit.setText("" if found.profit is None else words.money(found.profit, ""))
        self._place_foot()

    def _place_foot(self) -> None:
        header, high = self.table.horizontalHeader(), self._foot.height()

        def place(label: QLabel, column: int) -> None:
            left = header.sectionViewportPosition(column)
            label.setGeometry(left, 0, header.sectionSize(column) - 8, high)

        place(self.amount, AMOUNT)
        place(self.profit, PROFIT)
        wide = self.whole.sizeHint().width()
        left = self.amount.x() - 4 - wide
        whole_room = self.amount.fontMetrics().horizontalAdvance(self.amount.text())
        left = min(left, self.amount.geometry().right() - whole_room - 16 - wide)
        self.whole.setGeometry(left, 0, wide, high)
        wide = self.margin.sizeHint().width()
        self.margin.setGeometry(left - 14 - wide, 0, wide, high)
        start = header.sectionViewportPosition(1) + 8
        self.count.setGeometry(start, 0, max(self.margin.x() - start - 12, 1), high)

    def _show_soft(self) -> None:
        day, said = self.day(), ""
        if day > self.today():
            said = translate("Sales", "This day is still to come. Slips are taken all the same.")
        elif day.year < FIRST_YEAR:
            said = translate(
                "Sales", "This day is very long ago. Is it the right one? Slips are taken."
            )
        self.soft.setText(said)
        self.soft.setVisible(bool(said))

    def _show_buyer(self) -> None:
        contact = self.editor.contact()
        if contact is None and not self.editor.focused():
            slip = self.table.slips.slip(self.table.currentIndex().row())
            contact = slip.contact_id if slip is not None else None
        buyer = self._find_buyer(contact) if contact is not None else None
        self.buyer.setVisible(buyer is not None)
        if buyer is not None:
            self.buyer.show_buyer(buyer, self.today())

    def _find_buyer(self, contact: int) -> Buyer | None:
        """Who buys, read once until something changes."""
        if self._bought is None or self._bought[0] != contact:
            self._bought = (contact, days.find_buyer(self._session.book, contact))
        return self._bought[1]

    def retranslate(self) -> None:
        """Speak the language of now."""
        self.table.setAccessibleName(translate("Sales", "Sales"))
        self.editor.retranslate()
        self.keys.show_text(
            translate(
                "Sales",
                "Tab next cell · Enter save, next row · Ctrl+D same customer as above · "
                "− before the quantity: a return · Esc clear the row",
            )
        )
        if self._day is not None:
            self._read()

    # What follows from something

    def _on_changed(self, changes: Changes) -> None:
        if changes.session or self._day is None:
            return
        self.finder.forget()
        if self.isVisible():
            self._read()
            self.day_changed.emit()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= _NARROW - WIDTH)
        QTimer.singleShot(0, self, self._place_foot)
