"""The page of sales in the real window, by the keyboard alone."""

from datetime import timedelta
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import contacts
from kehuapp.book.sales import days, sales
from kehuapp.book.sales.sales import SaleRow
from kehuapp.changes import Changes
from kehuapp.ui.commands.entries import sale_commands
from kehuapp.ui.kit.toast import Toast
from kehuapp.ui.pages.sales import SalesPage
from kehuapp.ui.sales.slip_text import SlipText
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Customer, Slips
from tests.window_parts import customers

KEY = Qt.Key


class Desk:
    """Somebody who has only a keyboard: keys go to whatever has it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.bot = window, qtbot
        self.page = cast(SalesPage, window.host.page("sales"))
        self.editor = self.page.day.editor

    def press(self, *keys: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            widget = QApplication.focusWidget()
            assert widget is not None
            self.bot.keyClick(widget, key, held)

    def type(self, text: str) -> None:
        """As an input method does, for what is no ASCII."""
        widget = QApplication.focusWidget()
        assert widget is not None
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)

    def slip(self, customer: str, item: str, quantity: str = "", price: str = "") -> None:
        """One row, cell by cell."""
        self.type(customer)
        self.press(KEY.Key_Tab)
        self.type(item)
        self.press(KEY.Key_Tab)
        self.type(quantity)
        self.press(KEY.Key_Tab)
        self.type(price)
        self.press(KEY.Key_Return)

    def field(self) -> str:
        return self.editor.focused()

    def said(self) -> str:
        return self.editor.said.text() if self.editor.said.isVisible() else ""

    def rows(self) -> list[tuple[str, str, float, int, bool]]:
        return [
            (s.name, s.sale.item, s.sale.quantity, s.sale.amount, s.sale.is_return)
            for s in self.page.day.table.slips.slips
        ]


@pytest.fixture
def desk(window: MainWindow, qtbot: QtBot) -> Desk:
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitActive(window)
    window.session.go("sales")
    made = Desk(window, qtbot)
    qtbot.waitUntil(lambda: made.field() == "customer")
    return made


def test_a_day_of_twenty_slips_and_its_totals(desk: Desk) -> None:
    expected = 0
    for number in range(20):
        name = ("Ann", "Bob", "Cid")[number % 3]
        desk.slip(name, f"茶 {number % 4}", f"{number + 1} 斤", "1,250.50")
        expected += (number + 1) * 125050
        assert desk.said() == ""
        assert desk.field() == "customer"
    assert len(desk.rows()) == 20
    assert desk.page.day.totals.amount == expected
    assert desk.page.day.amount.text() == f"{expected // 100:,}"
    assert desk.page.day.totals.customers == 3
    assert desk.page.day.profit.text() == desk.page.day.margin.text() == ""
    [(whole,)] = desk.window.book.query("SELECT CAST(sum(amount) AS BIGINT) FROM sale")
    assert whole == expected


def test_what_is_quiet_is_what_enter_takes(desk: Desk) -> None:
    desk.slip("Ann", "高山烏龍", "8 斤", "1,200")
    desk.type("Ann")
    desk.press(KEY.Key_Return)
    assert desk.field() == "item"
    desk.type("高")
    assert desk.editor.completion.isVisible()
    assert desk.editor.fields["amount"].placeholderText() == "9,600"  # of what Enter would take
    desk.press(KEY.Key_Down)  # a new item of this name has no price
    assert desk.editor.fields["amount"].placeholderText() == ""
    desk.press(KEY.Key_Up, KEY.Key_Return)
    assert desk.editor.fields["item"].text() == "高山烏龍"
    assert desk.field() == "quantity"
    quiet = {name: field.placeholderText() for name, field in desk.editor.fields.items()}
    assert (quiet["quantity"], quiet["price"], quiet["amount"]) == ("8 斤", "1,200", "9,600")
    desk.press(KEY.Key_Return)
    assert desk.rows() == [("Ann Lee", "高山烏龍", 8, 960000, False)] * 2


def test_another_customer_gets_the_price_but_not_the_quantity(desk: Desk) -> None:
    desk.slip("Ann", "高山烏龍", "8 斤", "1,200")
    desk.slip("Bob", "高山烏龍")
    assert desk.rows()[1] == ("Bob Chen", "高山烏龍", 1, 120000, False)


def test_another_unit_and_another_customer_make_no_price_and_no_profit(desk: Desk) -> None:
    """What would be a guess is no fact of a slip: it is asked for, or stays unknown."""
    row = SaleRow(0, "2026-01-05", "高山烏龍", 2, "斤", 260000, 80000, False, "", "")
    sales.create_sale(desk.window.book, 1, row)
    desk.page.day.show_day(None)
    desk.slip("Bob", "高山烏龍", "1 斤")
    desk.slip("Ann", "高山烏龍", "5公斤")
    assert "price of one" in desk.said() and len(desk.rows()) == 1
    assert desk.editor.fields["profit"].placeholderText() == ""
    desk.type("2,000")
    desk.press(KEY.Key_Return)
    desk.slip("Ann", "高山烏龍", "1 斤")
    sold = [slip.sale for slip in desk.page.day.table.slips.slips]
    assert [(one.amount, one.profit) for one in sold] == [
        (130000, None),  # what Ann's brought is nothing that Bob's does
        (1000000, None),
        (130000, 40000),  # as the last time by this unit
    ]


def test_the_same_customer_as_above(desk: Desk) -> None:
    desk.slip("Bob", "tea", "1", "10")
    desk.press(KEY.Key_D, held=Qt.KeyboardModifier.ControlModifier)
    assert desk.editor.fields["customer"].text() == "Bob Chen" and desk.field() == "item"
    assert desk.page.day.buyer.isVisible()
    assert desk.page.day.buyer.name.full_text().startswith("Bob Chen")


def test_a_return_takes_off_and_one_never_bought_is_asked(desk: Desk) -> None:
    desk.slip("Bob", "bags", "12 box", "350")
    desk.slip("Bob", "bags", "-1 box")
    assert desk.rows()[1] == ("Bob Chen", "bags", 1, 35000, True)
    assert desk.page.day.totals.amount == 385000
    desk.slip("Ann", "bags", "(2)")
    assert "not bought bags" in desk.said() and len(desk.rows()) == 2
    assert desk.editor.anyway.isVisible() and desk.editor.fields["quantity"].text() == "(2)"
    desk.press(KEY.Key_Return)
    assert desk.rows()[2] == ("Ann Lee", "bags", 2, 70000, True)


def test_an_amount_in_brackets_is_a_return(desk: Desk) -> None:
    desk.slip("Bob", "bags", "1", "350")
    desk.type("Bob")
    desk.press(KEY.Key_Tab)
    desk.type("bags")
    desk.press(KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab)
    assert desk.field() == "amount"
    desk.type("(100)")
    desk.press(KEY.Key_Return)
    assert desk.rows()[1] == ("Bob Chen", "bags", 1, 10000, True)


@pytest.mark.parametrize(
    ("cells", "field", "words"),
    [
        (("", "tea", "1", "1"), "customer", "part of the customer"),
        (("Ann", "", "1", "1"), "item", "what was sold"),
        (("Ann", "tea", "many", "1"), "quantity", "“many” is no quantity"),
        (("Ann", "tea", "9999999999", "1"), "quantity", "more than a slip"),
        (("Ann", "tea", "1", "cheap"), "price", "“cheap” is no price"),
        (("Ann", "tea", "999999999", "999999999"), "price", "more than a slip"),
        (("Ann", "tea", "1", ""), "price", "price of one"),
    ],
)
def test_what_is_wrong_is_said_in_place_and_stays(
    desk: Desk, cells: tuple[str, ...], field: str, words: str
) -> None:
    desk.slip(*cells)
    assert words in desk.said() and desk.field() == field
    assert desk.rows() == []
    typed = desk.editor.text()
    assert typed.quantity == cells[2] and typed.price == cells[3]
    desk.type("5")
    assert desk.said() == ""


def test_somebody_new_is_written_with_the_sale_and_undone_with_it(desk: Desk) -> None:
    desk.type("Dora Li")
    desk.press(KEY.Key_Tab)
    assert desk.editor.text().is_new
    desk.type("tea")
    desk.press(KEY.Key_Tab)
    desk.type("2")
    desk.press(KEY.Key_Tab)
    desk.type("10")
    desk.press(KEY.Key_Return)
    assert desk.rows() == [("Dora Li", "tea", 2, 2000, False)]
    desk.press(KEY.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert desk.rows() == []
    assert contacts.find_named(desk.window.book, "Dora Li") == []
    assert desk.field() == "customer"  # the empty row: the book's last step is meant
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.press(KEY.Key_Z, held=both)
    assert desk.rows() == [("Dora Li", "tea", 2, 2000, False)]


def test_the_first_sale_turns_the_stage_and_says_so(desk: Desk) -> None:
    desk.slip("Ann", "tea", "1", "10")
    toast = desk.window.findChild(Toast)
    assert toast is not None and "it is the first sale" in toast._text.text()
    assert contacts.load_contact(desk.window.book, 1).stage == "customer"


def test_a_row_is_changed_in_its_place_and_the_unfinished_one_waits(desk: Desk) -> None:
    desk.slip("Ann", "tea", "1", "10")
    desk.slip("Bob", "tea", "2", "10")
    desk.type("Cid")
    desk.press(KEY.Key_Tab)
    desk.type("cake")
    desk.press(KEY.Key_Escape)  # the list
    desk.press(KEY.Key_Up, KEY.Key_Up, KEY.Key_F2)
    assert desk.page.day.table.edited == 0 and desk.editor.text().item == "tea"
    desk.type("5 box")
    desk.press(KEY.Key_Return)
    assert desk.rows()[0] == ("Ann Lee", "tea", 5, 5000, False)
    assert desk.editor.text().item == "cake" and desk.page.day.table.edited == 2
    assert desk.editor.text().contact == 3


def test_esc_leaves_a_sale_as_it_was(desk: Desk) -> None:
    desk.slip("Ann", "tea", "1", "10")
    desk.press(KEY.Key_Up, KEY.Key_Return)
    desk.type("7")
    desk.press(KEY.Key_Escape)
    assert desk.rows()[0][2] == 1 and desk.editor.text().is_empty()
    assert desk.page.day.table.edited == 1


def test_a_row_is_deleted_and_comes_back(desk: Desk) -> None:
    desk.slip("Ann", "tea", "1", "10")
    desk.press(KEY.Key_Up, KEY.Key_Delete)
    assert desk.rows() == []
    desk.press(KEY.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert len(desk.rows()) == 1
    desk.page.day.take_focus()
    for item in ("cake", "bread"):
        desk.slip("Bob", item, "1", "10")
    table = desk.page.day.table
    desk.press(KEY.Key_Up, KEY.Key_Up, KEY.Key_Delete)
    assert [row[1] for row in desk.rows()] == ["tea", "bread"]
    desk.press(KEY.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert [row[1] for row in desk.rows()] == ["tea", "cake", "bread"]
    assert table.currentIndex().row() == 1 and table.hasFocus()  # what came back
    sales.create_sale(
        desk.window.book, 1, SaleRow(0, "2020-01-01", "x", 1, "", 1, None, False, "", "")
    )
    desk.window.session.changed.emit(Changes(everything=True))
    assert table.currentIndex().row() == 1  # whatever changes elsewhere


def test_two_windows_change_one_sale(desk: Desk) -> None:
    desk.slip("Ann", "tea", "1", "10")
    (slip,) = desk.page.day.table.slips.slips
    desk.press(KEY.Key_Up, KEY.Key_Return)
    desk.type("7")
    other = slip.sale._replace(item="cake", amount=7777)
    sales.change_sale(desk.window.book, 1, other)
    desk.press(KEY.Key_Return)
    assert "cake" in desk.said() and desk.editor.text().quantity == "7"
    assert days.rows_day(desk.window.book, slip.sale.on_date)[0].sale.item == "cake"
    desk.press(KEY.Key_Return)
    assert desk.rows()[0] == ("Ann Lee", "tea", 7, 7000, False)


def test_a_sale_deleted_elsewhere_while_it_is_changed_is_written_anew(desk: Desk) -> None:
    desk.slip("Ann", "tea", "1", "10")
    (slip,) = desk.page.day.table.slips.slips
    desk.press(KEY.Key_Up, KEY.Key_Return)
    desk.type("7")
    changes = sales.delete_sale(desk.window.book, slip.sale.id)
    desk.window.session.changed.emit(changes)
    assert "deleted in another window" in desk.said()
    desk.press(KEY.Key_Return)
    assert desk.rows() == [("Ann Lee", "tea", 7, 7000, False)]


def test_who_is_in_the_trash_meanwhile_is_refused_with_the_typing_kept(desk: Desk) -> None:
    desk.type("Ann")
    desk.press(KEY.Key_Tab)
    desk.type("tea")
    desk.press(KEY.Key_Tab)
    desk.type("3")
    desk.press(KEY.Key_Tab)
    desk.type("10")
    contacts.delete_contacts(desk.window.book, [1])
    desk.press(KEY.Key_Return)
    assert "Ann Lee is in the trash" in desk.said()
    assert desk.editor.text().quantity == "3" and desk.rows() == []


def test_days_before_and_after_and_a_typed_one(desk: Desk) -> None:
    today = desk.page.day.today()
    desk.press(KEY.Key_PageUp)
    assert desk.page.day.day() == today - timedelta(days=1)
    desk.slip("Ann", "tea", "1", "10")
    assert len(desk.rows()) == 1 and not desk.page.day.soft.isVisible()
    desk.press(KEY.Key_PageDown, KEY.Key_PageDown)
    assert desk.rows() == [] and "still to come" in desk.page.day.soft.text()
    desk.slip("Ann", "tea", "1", "10")
    assert len(desk.rows()) == 1
    desk.press(KEY.Key_F4)
    desk.type("1925-03-04")
    desk.press(KEY.Key_Return)
    assert desk.page.day.day().year == 1925 and "very long ago" in desk.page.day.soft.text()
    desk.press(KEY.Key_Home, held=Qt.KeyboardModifier.AltModifier)
    assert desk.page.day.day() == today and desk.field() == "customer"


def test_an_unfinished_row_survives_leaving_the_page(desk: Desk) -> None:
    desk.type("Ann")
    desk.press(KEY.Key_Tab)
    desk.type("tea")
    desk.window.session.go("customers")
    desk.window.session.go("sales")
    text = desk.editor.text()
    assert (text.contact, text.item) == (1, "tea")


def test_esc_clears_the_row_then_leaves_the_page(desk: Desk) -> None:
    desk.window.session.go("customers")
    desk.window.session.go("sales")
    desk.type("Ann")
    desk.press(KEY.Key_Tab)
    desk.type("tea")
    desk.press(KEY.Key_Escape, KEY.Key_Escape)
    assert desk.editor.text().is_empty() and desk.field() == "customer"
    desk.press(KEY.Key_Escape)
    assert desk.window.host.shown() == "customers"


def test_a_note_is_one_tab_further(desk: Desk) -> None:
    desk.type("Ann")
    desk.press(KEY.Key_Tab)
    desk.type("tea")
    desk.press(KEY.Key_Tab)
    desk.type("1")
    desk.press(KEY.Key_Tab)
    desk.type("10")
    desk.press(KEY.Key_Tab, KEY.Key_Tab)
    assert desk.field() == "profit"
    desk.type("4")
    desk.press(KEY.Key_Tab)
    assert desk.field() == "note" and desk.editor.fields["note"].isVisible()
    desk.type("gift")
    desk.press(KEY.Key_Return)
    (slip,) = desk.page.day.table.slips.slips
    assert (slip.sale.note, slip.sale.profit) == ("gift", 400)
    assert desk.page.day.margin.text() == "Profit margin 40%"


def test_new_sale_of_the_customer_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitActive(window)
    window.session.go_to_customer(2)
    window.commands.actions.action("sale_new").trigger()
    desk = Desk(window, qtbot)
    assert window.host.shown() == "sales"
    assert desk.editor.text().contact == 2 and desk.field() == "item"


def test_a_sale_wished_for_is_shown_on_its_day(window: MainWindow, qtbot: QtBot) -> None:
    row = SaleRow(0, "2026-03-04", "tea", 1, "", 1000, None, False, "", "")
    sale = sales.create_sale(window.book, 1, row).made
    window.session.go("sales", Slips(sale=sale))
    desk = Desk(window, qtbot)
    assert desk.page.day.day().isoformat() == "2026-03-04" and desk.page.day.table.edited == 0


def test_all_sales_and_one_item_of_them(desk: Desk) -> None:
    desk.slip("Ann", "tea", "1", "10")
    desk.slip("Bob", "cake", "1", "20")
    desk.press(KEY.Key_PageUp)
    desk.slip("Bob", "tea", "1", "40")
    desk.press(KEY.Key_F6)
    page = desk.page.all
    assert [row.amount for is_month, row in page.model.rows if not is_month] == [3000, 4000]
    page.field.setFocus()
    desk.type("cak")
    desk.press(KEY.Key_Return)
    assert page.model.wanted.item == "cake"
    assert [row.amount for is_month, row in page.model.rows if not is_month] == [2000]
    page.field.setFocus()
    desk.press(KEY.Key_Escape)
    assert len([1 for is_month, _row in page.model.rows if not is_month]) == 2
    page.take_focus()
    desk.press(KEY.Key_Return)
    assert not desk.page.is_all() and len(desk.rows()) == 2


def test_an_items_name_is_corrected_everywhere(desk: Desk, qtbot: QtBot) -> None:
    desk.slip("Ann", "tee", "1", "10")
    desk.slip("Bob", "tea", "1", "20")
    desk.press(KEY.Key_Up, KEY.Key_Up)
    desk.press(KEY.Key_F2, held=Qt.KeyboardModifier.ShiftModifier)
    form: Any = next(
        one for one in QApplication.topLevelWidgets() if type(one).__name__ == "ItemForm"
    )
    assert "1 sale" in form.said.text()
    form.field.setText("tea")
    assert "already with this name" in form.said.text()
    form.accept()
    assert [row[1] for row in desk.rows()] == ["tea", "tea"]


def test_an_item_of_many_sales_is_corrected_in_the_worker(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.slip("Ann", "tee", "1", "10")
    desk.slip("Bob", "tee", "1", "20")
    monkeypatch.setattr(sale_commands, "_AT_ONCE", 1)
    desk.press(KEY.Key_Up, KEY.Key_Up)
    desk.press(KEY.Key_F2, held=Qt.KeyboardModifier.ShiftModifier)
    form: Any = next(
        one for one in QApplication.topLevelWidgets() if type(one).__name__ == "ItemForm"
    )
    form.field.setText("tea")
    form.accept()
    assert tasks.is_busy()
    assert tasks.wait_until_idle()
    assert [row[1] for row in desk.rows()] == ["tea", "tea"]


def again(window: MainWindow, qtbot: QtBot) -> Desk:
    """The program, started once more on the book."""
    made = MainWindow(window.book, window.preferences)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.session.go("sales")
    return Desk(made, qtbot)


def test_an_unfinished_row_survives_a_crash(desk: Desk, qtbot: QtBot) -> None:
    desk.press(KEY.Key_PageUp)
    desk.type("Ann")
    desk.press(KEY.Key_Tab)
    desk.type("tea")
    beside = desk.window.book.file.with_name(desk.window.book.file.name + "-slip")
    qtbot.waitUntil(beside.exists)
    other = again(desk.window, qtbot)
    text = other.editor.text()
    assert (text.contact, text.customer, text.item) == (1, "Ann Lee", "tea")
    assert other.page.day.day() == desk.page.day.today() - timedelta(days=1)
    qtbot.waitUntil(lambda: other.field() == "item")
    other.press(KEY.Key_Tab, KEY.Key_Tab)
    assert other.field() == "price"
    other.type("10")
    other.press(KEY.Key_Return)
    assert other.said() == ""
    assert other.rows() == [("Ann Lee", "tea", 1, 1000, False)]
    assert not beside.exists()


def said(window: MainWindow) -> str:
    return " ".join(one.text() for one in window.findChildren(Toast))


def test_a_sale_that_is_being_changed_survives_a_crash(desk: Desk, qtbot: QtBot) -> None:
    """With the next slip beside it; what another window did to the sale meanwhile is said."""
    book = desk.window.book
    today = desk.page.day.today().isoformat()
    row = SaleRow(0, today, "tea", 1, "", 1000, None, False, "", "")
    sales.create_sale(book, 1, row)
    desk.page.day.show_day(None)
    beside = book.file.with_name(book.file.name + "-slip")
    desk.type("Bob")
    desk.press(KEY.Key_Tab)
    desk.page.day.edit(0)
    desk.type("7")
    qtbot.waitUntil(lambda: beside.exists() and b'"change"' in beside.read_bytes())
    other = again(desk.window, qtbot)
    text = other.editor.text()
    assert (text.customer, text.item, text.quantity, text.sale) == ("Ann Lee", "tea", "7", 1)
    other.page.day.clear()  # Esc leaves the sale, and the next slip comes back
    assert other.editor.text().customer == "Bob Chen" and b'"change"' not in beside.read_bytes()
    desk.editor.show_text(SlipText())  # the program of before is gone
    other.page.day.edit(0)
    quantity = other.editor.fields["quantity"]
    quantity.clear()
    quantity.insert("8")
    other.editor.typed.emit()
    qtbot.waitUntil(lambda: b'"change"' in beside.read_bytes())
    there = sales.find_sale(book, 1)
    assert there is not None
    sales.change_sale(book, 1, there.row._replace(amount=900, note="cheaper"), there.row)
    third = again(desk.window, qtbot)
    assert "changed meanwhile" in third.said() and third.editor.text().quantity == "8"
    sales.delete_sale(book, 1)
    fourth = again(desk.window, qtbot)
    assert fourth.editor.text().customer in ("Ann Lee", "Bob Chen")
    assert fourth.editor.text().sale is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"day": 3}', b'{"day": "2026-11-01", "text": {"item": 3}}']
)
def test_what_nobody_can_read_is_no_slip(desk: Desk, qtbot: QtBot, content: bytes) -> None:
    file = desk.window.book.file
    beside = file.with_name(file.name + "-slip")
    beside.write_bytes(content)
    other = again(desk.window, qtbot)
    assert other.editor.text().is_empty()
    aside = beside.with_name(beside.name + "-damaged-1")
    is_damaged = bool(content) and b"item" not in content
    assert aside.exists() == is_damaged
    if is_damaged:  # it is kept, and said
        assert aside.read_bytes() == content
        qtbot.waitUntil(lambda: aside.name in said(other.window))


def test_the_card_adds_changes_and_deletes_a_sale(window: MainWindow, qtbot: QtBot) -> None:
    row = SaleRow(0, "2026-03-04", "tea", 1, "", 1000, None, False, "", "")
    sales.create_sale(window.book, 2, row)
    window.activateWindow()
    qtbot.waitActive(window)
    window.session.go("customers", Customer(2, tab="sales"))
    card = customers(window).card
    table = card.sales.table
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, KEY.Key_Return)
    desk = Desk(window, qtbot)
    assert window.host.shown() == "sales" and desk.editor.text().item == "tea"
    desk.type("4")
    desk.press(KEY.Key_Return)
    assert desk.rows() == [("Bob Chen", "tea", 4, 4000, False)]
    window.session.go("customers", Customer(2, tab="sales"))
    card.sales.new.click()
    assert desk.editor.text().contact == 2 and desk.editor.text().item == ""
    window.session.go("customers", Customer(2, tab="sales"))
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, KEY.Key_Delete)
    assert card.sales.empty.isVisible()
    card.sales.empty.action.click()
    assert window.host.shown() == "sales"


def test_profit_follows_the_quantity_of_a_sale_that_is_changed(desk: Desk) -> None:
    row = SaleRow(0, desk.page.day.today().isoformat(), "tea", 2, "box", 2000, 800, False, "", "")
    sales.create_sale(desk.window.book, 1, row)
    desk.page.day.show_day(None)
    desk.press(KEY.Key_Up, KEY.Key_F2)
    desk.press(KEY.Key_Return)  # as it is
    (slip,) = desk.page.day.table.slips.slips
    assert (slip.sale.amount, slip.sale.profit, slip.sale.unit) == (2000, 800, "box")
    desk.press(KEY.Key_Up, KEY.Key_F2)
    desk.type("3")
    desk.press(KEY.Key_Return)
    (slip,) = desk.page.day.table.slips.slips
    assert (slip.sale.amount, slip.sale.profit, slip.sale.unit) == (3000, 1200, "box")
    foot = desk.page.day
    assert (foot.profit.text(), foot.margin.text()) == ("12", "Profit margin 40%")
    desk.page.day.take_focus()
    desk.slip("Bob", "cake", "1", "10")  # of which nobody knows the profit
    assert (foot.profit.text(), foot.margin.text()) == ("12", "Profit of 1 out of 2 sale(s)")
    desk.press(KEY.Key_F6)
    model = desk.page.all.model
    assert [model.data(model.index(row, 4)) for row in range(2)] == ["12 (1/2)"] * 2
    tip = model.data(model.index(1, 4), Qt.ItemDataRole.ToolTipRole)
    assert tip == "Profit of 1 out of 2 sale(s)"


@pytest.mark.usefixtures("dressed")
def test_a_slip_by_the_mouse_alone_but_for_its_letters(desk: Desk, qtbot: QtBot) -> None:
    editor, left = desk.editor, Qt.MouseButton.LeftButton

    def take(row: int) -> None:
        found = editor.completion.list
        spot = found.visualItemRect(found.item(row)).center()
        qtbot.mouseClick(found.viewport(), left, pos=spot)

    qtbot.mouseClick(editor.fields["customer"], left)
    desk.type("Bob")
    qtbot.waitUntil(editor.completion.isVisible)
    take(0)
    desk.type("cake")
    take(0)
    assert desk.field() == "quantity"
    qtbot.mouseClick(editor.fields["price"], left)
    desk.type("25")
    qtbot.mouseClick(editor.save_button, left)
    assert desk.rows() == [("Bob Chen", "cake", 1, 2500, False)]
    table = desk.page.day.table
    spot = table.visualRect(table.slips.index(0, 2)).center()
    qtbot.mouseClick(table.viewport(), left, pos=spot)
    qtbot.mouseDClick(table.viewport(), left, pos=spot)
    assert table.edited == 0 and editor.text().item == "cake" and desk.field() == "item"
    desk.press(KEY.Key_Escape)
    spot = table.visualRect(table.slips.index(0, 5)).center()  # the amount is meant
    qtbot.mouseClick(table.viewport(), left, pos=spot)
    qtbot.mouseDClick(table.viewport(), left, pos=spot)
    assert desk.field() == "amount"
    desk.type("950")
    desk.press(KEY.Key_Return)
    assert desk.rows() == [("Bob Chen", "cake", 1, 95000, False)]
    qtbot.mouseDClick(table.viewport(), left, pos=spot)
    qtbot.mouseClick(desk.page.before, left)
    assert desk.rows() == [] and editor.text().is_empty()
    qtbot.mouseClick(desk.page.today, left)
    assert len(desk.rows()) == 1
    qtbot.mouseClick(desk.page.all_button, left)
    assert desk.page.is_all()
