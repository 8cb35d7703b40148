"""Journey: a shop's working day through the real window, from a paper list to the last cent.

Twenty slips, eight calls of which three promise something, a gathering of twelve. What is typed
comes out again: on the page of the day, on the cards, after undo, and after the book was closed.
"""

from decimal import Decimal
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.batches import load_batch, rows_batches
from kehuapp.book.activity.costs import load_costs
from kehuapp.book.activity.interactions import rows_interactions
from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.list.list_columns import rows_cells
from kehuapp.book.opening import open_book
from kehuapp.book.sales.sales import rows_sales
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import create_staff, price_staff
from kehuapp.book.summary import load_head
from kehuapp.store.database import Book
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.activity.many_form import ManyForm
from kehuapp.ui.pages.sales import SalesPage
from kehuapp.ui.shell.main_window import MainWindow
from tests.window_parts import customers

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
HOURLY = 22_000  # $220

#: (customer, item, quantity, price): the paper list; one minus is a return. Amounts need no table:
#: what is expected is counted here in decimals, not as the program counts.
SLIPS = [
    ("Ann", "Oolong", "8", "1,200"), ("Bob", "Oolong", "2.5", "1,199.90"),
    ("Cid", "Tea bags", "12", "350"), ("Guest 04", "Gift box", "1", "880"),
    ("Guest 05", "Gift box", "2", "880"), ("Ann", "Tea bags", "3", "349.99"),
    ("Guest 06", "Black tea", "0.5", "900"), ("Guest 07", "Black tea", "1.25", "900"),
    ("Bob", "Black tea", "4", "899.95"), ("Guest 08", "Puer", "1", "1,500"),
    ("Cid", "Puer", "2", "1,500"), ("Guest 09", "Jasmine", "3", "600"),
    ("Guest 10", "Jasmine", "0.75", "600.40"), ("Ann", "Jasmine", "6", "590"),
    ("Guest 11", "Oolong", "1", "1,200"), ("Guest 12", "Oolong", "2", "1,200"),
    ("Bob", "Tea bags", "10", "345.55"), ("Cid", "Tea bags", "-2", "350"),
    ("Guest 04", "Tea bags", "1", "350"), ("Ann", "Oolong", "-1", "1,200"),
]  # fmt: skip
#: (customer, minutes or "": not written down, cost, what was promised)
CALLS = [
    (1, "12", "", "Send samples"), (2, "", "", ""), (3, "25", "", "Quote for boxes"),
    (4, "5", "120.50", ""), (1, "8", "", ""), (5, "", "", "Bring the leaflet"),
    (6, "15", "", ""), (2, "9", "99.95", ""),
]  # fmt: skip


def expected(name: str = "") -> int:
    """Hundredths that a customer's slips come to, of all without a name."""
    whole = sum(
        (Decimal(quantity) * Decimal(price.replace(",", ""))).quantize(Decimal("0.01"))
        for who, _item, quantity, price in SLIPS
        if who.startswith(name)
    )
    return int(whole * 100)


def press(qtbot: QtBot, *keys: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        qtbot.keyClick(widget, key, held)


def type_in(qtbot: QtBot, text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClicks(widget, text)


def newest(window: MainWindow, kind: type[QWidget]) -> Any:
    return [one for one in window.findChildren(kind) if one.isVisible()][-1]


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Fifteen customers and a colleague at the desk, whose hour costs $220."""
    create_staff(window.book, "Fang")
    price_staff(window.book, 1, HOURLY)
    for number in range(4, 16):
        card = ContactCard(name=f"Guest {number:02}", tier="regular")
        window.session.changed.emit(create_contact(window.book, card))
    window.session.choose_staff(1)
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitActive(window)
    return window


def sell(qtbot: QtBot, window: MainWindow) -> SalesPage:
    """The slips of the list, cell by cell, without the mouse."""
    window.session.go("sales")
    page = cast(SalesPage, window.host.page("sales"))
    qtbot.waitUntil(lambda: page.day.editor.focused() == "customer")
    for who, item, quantity, price in SLIPS:
        for text, key in (
            (who, KEY.Key_Tab), (item, KEY.Key_Tab), (quantity, KEY.Key_Tab),
            (price, KEY.Key_Return),
        ):  # fmt: skip
            type_in(qtbot, text)
            press(qtbot, key)
        assert page.day.editor.focused() == "customer", (who, item)
    return page


def call(qtbot: QtBot, window: MainWindow) -> None:
    """Eight calls from the list: a line, and by one letter each what there is besides."""
    window.session.go_to_customer(1)
    qtbot.waitUntil(lambda: window.host.shown() == "customers")
    for who, minutes, cost, promise in CALLS:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        customers(window).list.select(who)
        QTest.keyClick(customers(window).list.view, KEY.Key_L, CTRL)
        form = newest(window, InteractionForm)
        form.activateWindow()
        QApplication.processEvents()
        QTest.keyClick(form.summary, KEY.Key_2, ALT)
        QTest.keyClicks(form.summary, f"Call of {who}")
        for text, letter, field in (
            (minutes, KEY.Key_M, "minutes"), (cost, KEY.Key_C, "cost"),
            (promise, KEY.Key_P, "promise"),
        ):  # fmt: skip
            if text:
                QTest.keyClick(form.summary, letter, ALT)
                QTest.keyClicks(getattr(form, field), text)
        QTest.keyClick(form.summary, KEY.Key_Return)
        assert not form.isVisible()


def gather(window: MainWindow) -> None:
    """Twelve came of fifteen who were asked, and share a bill of $1,000.05."""
    customers(window).list.view.selectAll()
    window.commands.actions.action("interaction_all").trigger()
    form = newest(window, ManyForm)
    form.kind.set_code("gathering")
    for place in (0, 1, 2):
        form.people.view.setCurrentIndex(form.people.model.index(place))
        QTest.keyClick(form.people.view, KEY.Key_Space)
    assert form.people.heading.text() == "Came: 12 of 15"
    QTest.keyClicks(form.title, "Autumn tasting")
    QTest.keyClicks(form.cost, "1000.05")
    form.shared.set_code("all")
    form.minutes.setValue(90)
    form.accept()
    assert not form.isVisible()


def check(book: Book) -> None:
    """All that was on paper, to the cent."""
    settings = load_settings(book)
    whole = 0
    for contact in range(1, 16):
        card = load_head(book, contact, settings.today())
        whole += card.figures.total12
        first = card.card.name.split()[0] if contact < 4 else card.card.name
        assert card.figures.total12 == expected(first), card.card.name
        assert len(rows_sales(book, contact)) == sum(who in card.card.name for who, *_ in SLIPS)
        # The columns of the table say the same as the card.
        cells = rows_cells(book, [contact], ("cost", "minutes"))[contact]
        assert cells.get("minutes", "0") == str(card.costs.minutes)
    assert whole == expected()
    # Ann was called for 12 and 8 minutes: 20 × 22,000 ÷ 60 = 7,333.33
    ann = load_costs(book, 1, settings)
    assert (ann.money, ann.time_money, ann.minutes, ann.contacts) == (0, 7_333, 20, 2)
    # Bob's call that nobody timed counts as 10, the other as 9; it cost 99.95.
    bob = load_costs(book, 2, settings)
    assert (bob.money, bob.minutes, bob.estimated_minutes) == (9_995, 19, 10)
    promised = book.query("SELECT contact_id, text FROM task WHERE deleted_at IS NULL ORDER BY id")
    assert promised == [(who, text) for who, _minutes, _cost, text in CALLS if text]
    (line,) = rows_batches(book)
    batch = load_batch(book, line.id)
    assert (len(batch.came), len(batch.absent), line.cost) == (12, 3, 100_005)
    assert book.query(
        "SELECT CAST(sum(cost) AS BIGINT) FROM interaction WHERE deleted_at IS NULL"
    ) == [(100_005 + 12_050 + 9_995,)]
    assert [len(rows_interactions(book, who)) for who in (1, 2, 3, 4, 7)] == [2, 2, 1, 2, 1]


def test_a_shops_day(qtbot: QtBot, shop: Book, ready: MainWindow) -> None:
    page = sell(qtbot, ready)
    assert page.day.totals.amount == expected() and page.day.totals.customers == 12
    call(qtbot, ready)
    gather(ready)
    check(shop)
    # The gathering is taken back and done again, as the bar at the foot offers.
    ready.commands.actions.action("undo").trigger()
    assert rows_batches(shop) == [] and load_costs(shop, 7, load_settings(shop)).contacts == 0
    ready.commands.actions.action("redo").trigger()
    check(shop)
    path = shop.path
    ready.close()
    shop.close()
    again = open_book(path)
    check(again)
    again.close()
