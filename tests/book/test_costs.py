"""What customers cost, read from a real book: by the card, the columns and the orders alike."""

import csv
import io
from datetime import timedelta

import pytest

from kehuapp.book.activity.costs import load_costs
from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.list.list_columns import rows_cells
from kehuapp.book.list.list_orders import order_of
from kehuapp.book.opening import open_book
from kehuapp.book.settings import load_settings
from kehuapp.book.staff import staff
from kehuapp.errors import Trouble
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file
from kehuapp.exchange.tables import csv_out
from kehuapp.exchange.write import write_file
from kehuapp.rules.costs import Costs
from kehuapp.store.tables import Sale

COLUMNS = ("value", "profit", "cost", "minutes")


@pytest.fixture
def people(book):
    staff.create_staff(book, "小芳")
    staff.price_staff(book, 1, 22_000)
    return [min(create_contact(book, ContactCard(name=name)).contacts) for name in "甲乙丙"]


def met(book, contact, days, kind, minutes=None, cost=None, staff_id=1):
    at = f"{load_settings(book).today() - timedelta(days=days)}T04:00:00Z"
    create_interaction(
        book,
        InteractionRow(
            contact_id=contact, at=at, kind=kind, minutes=minutes, cost=cost, staff_id=staff_id
        ),
    )


def sold(book, contact, days, amount, profit, back=False):
    with book.writing("x"):
        Sale.create(
            contact=contact,
            on_date=str(load_settings(book).today() - timedelta(days=days)),
            item="茶",
            amount=amount,
            profit=profit,
            is_return=back,
        )


def test_the_card_the_columns_and_the_orders_say_the_same(book, people):
    first, second, third = people
    met(book, first, 3, "gift", 20, 38_000)
    met(book, first, 364, "call", 20)
    met(book, first, 365, "meal", 90, 64_000)  # a day too old
    met(book, second, 1, "visit")  # 60 minutes, as nobody recorded them
    met(book, second, 1, "gathering", 15, 15_000, staff_id=None)
    costs = load_costs(book, first, load_settings(book))
    assert costs == Costs(38_000, 14_667, 40, 0, 0, 2)
    assert load_costs(book, second, load_settings(book)) == Costs(15_000, 22_000, 75, 60, 15, 2)
    assert load_costs(book, third, load_settings(book)) == Costs()
    sold(book, first, 3, 120_000, 43_000)
    sold(book, first, 2, 20_000, 7_000, back=True)
    sold(book, second, 2, 50_000, None)
    cells = rows_cells(book, people, COLUMNS)
    assert cells[first] == {
        "value": "$1,000", "profit": "$360", "cost": "$526.67", "minutes": "40"
    }  # fmt: skip
    assert cells[second] == {"value": "$500", "cost": "$370", "minutes": "75"}
    assert cells[third] == {}
    assert order_of(book, "cost") == [first, second, third]
    assert order_of(book, "minutes") == [second, first, third]
    assert order_of(book, "profit")[0] == first


@pytest.mark.parametrize("language", csv_out.LANGUAGES)
def test_the_shops_own_table_tells_them_and_an_import_leaves_them(book, people, tmp_path, language):
    met(book, people[0], 3, "gift", 20, 38_000)
    sold(book, people[0], 3, 120_000, 43_000)
    sold(book, people[1], 3, 120_000, None, back=True)
    file = tmp_path / "all.csv"
    write_file(book, file, language=language)
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    names = [name for name in rows[0] if "Kehu)" in name or "Kehu）" in name]
    assert [[row[name] for name in names] for row in rows] == [
        ["1200", "430", "453.33", "20"],
        ["-1200", "", "", ""],
        ["", "", "", ""],
    ]
    other = open_book(tmp_path / "other.kehu", create=True)
    apply(other, build_plan(other, read_file(file, "TW")))
    assert other.query("SELECT count(*) FROM contact") == [(3,)]
    assert other.query("SELECT name, value FROM extra_field") == []
    other.close()


def test_the_window_is_the_shops_own_days(book, people):
    """Half past midnight on the first day of the window is in it, though in UTC it is before."""
    first = people[0]
    start = load_settings(book).today() - timedelta(days=364)
    for minutes, clock in ((1, f"{start - timedelta(days=1)}T15:59:59Z"),
                           (10, f"{start - timedelta(days=1)}T16:00:00Z")):  # fmt: skip
        row = InteractionRow(contact_id=first, at=clock, kind="call", minutes=minutes)
        create_interaction(book, row)
    assert load_costs(book, first, load_settings(book)).minutes == 10


def test_what_an_hour_costs_is_not_overwritten_unseen(book, people):
    staff.price_staff(book, 1, 25_000, 22_000)
    with pytest.raises(Trouble, match="25"):
        staff.price_staff(book, 1, 30_000, 22_000)
    assert [row.hourly_cost for row in staff.rows_staff(book)] == [25_000]
    staff.price_staff(book, 1, None, 25_000)
    assert [row.hourly_cost for row in staff.rows_staff(book)] == [None]
    for wrong in (-1, 10**10):
        with pytest.raises(Trouble):
            staff.price_staff(book, 1, wrong)
