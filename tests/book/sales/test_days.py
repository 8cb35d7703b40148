"""Sales changed, deleted, read by days; items found and corrected."""

from datetime import date

import pytest

from kehuapp.book.contacts.contacts import (
    ContactCard,
    create_contact,
    delete_contacts,
    load_contact,
    restore_contacts,
)
from kehuapp.book.sales import days, items, sales
from kehuapp.book.sales.figures import figures_of
from kehuapp.book.sales.sales import SaleRow
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.database import Book

DAY = "2026-11-23"


def sold(item: str = "高山烏龍", **values: object) -> SaleRow:
    row = SaleRow(0, DAY, item, 8, "斤", 960000, 344000, False, "", "")
    return row._replace(**values)  # type: ignore[arg-type]


def test_a_day_in_the_order_of_writing_without_who_is_in_the_trash(shop: Book) -> None:
    for contact in (2, 1, 3):
        sales.create_sale(shop, contact, sold())
    assert [slip.contact_id for slip in days.rows_day(shop, DAY)] == [2, 1, 3]
    delete_contacts(shop, [1])
    assert [slip.contact_id for slip in days.rows_day(shop, DAY)] == [2, 3]
    with pytest.raises(Trouble, match="Ann Lee is in the trash"):
        sales.create_sale(shop, 1, sold())


def test_a_sale_is_changed_even_to_another_customer_and_back(shop: Book) -> None:
    sale = sales.create_sale(shop, 1, sold()).made or 0
    before = sales.find_sale(shop, sale)
    assert before is not None
    changes = sales.change_sale(shop, 2, sold("東方美人", id=sale), before.row)
    assert changes.contacts == {1, 2}
    assert days.rows_day(shop, DAY)[0].name == "Bob Chen"
    journal.undo(shop, changes.step or 0)
    assert sales.find_sale(shop, sale) == before


def test_what_another_window_changed_is_not_written_over(shop: Book) -> None:
    sale = sales.create_sale(shop, 1, sold()).made or 0
    read = sales.find_sale(shop, sale)
    assert read is not None
    sales.change_sale(shop, 1, sold("東方美人", id=sale))
    with pytest.raises(Trouble, match="東方美人"):
        sales.change_sale(shop, 1, sold("冬茶", id=sale), read.row)
    now = sales.find_sale(shop, sale)
    assert now is not None and now.row.item == "東方美人"


def test_a_deleted_sale_is_gone_from_its_day_until_undo(shop: Book) -> None:
    sale = sales.create_sale(shop, 1, sold()).made or 0
    changes = sales.delete_sale(shop, sale)
    assert days.rows_day(shop, DAY) == [] and days.rows_days(shop)[0] == []
    journal.undo(shop, changes.step or 0)
    assert len(days.rows_day(shop, DAY)) == 1


def test_somebody_new_comes_with_the_sale_in_one_step(shop: Book) -> None:
    changes = sales.create_sale_of_new(shop, "  張  雅婷 ", sold())
    (contact,) = changes.contacts
    assert load_contact(shop, contact).name == "張 雅婷"
    assert load_contact(shop, contact).stage == "customer"
    journal.undo(shop, changes.step or 0)
    with pytest.raises(Trouble):
        load_contact(shop, contact)
    assert days.rows_day(shop, DAY) == []


def test_a_new_customer_without_an_item_is_not_written(shop: Book) -> None:
    with pytest.raises(Trouble):
        sales.create_sale_of_new(shop, "張雅婷", sold("  "))
    assert shop.query("SELECT count(*) FROM contact")[0][0] == 3


def test_days_come_in_ranges_of_whole_months(shop: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(days, "_IN_ONE_READ", 3)
    for day in ("2026-08-01", "2026-09-02", "2026-10-03", "2026-11-04", "2026-11-05"):
        sales.create_sale(shop, 1, sold(on_date=day))
    sales.create_sale(shop, 2, sold(on_date="2026-11-05", is_return=True, profit=None))
    found, following, parts = [], "", 0
    while True:
        rows, following = days.rows_days(shop, following)
        found += rows
        parts += 1
        if not following:
            break
    assert parts == 2
    assert [row.day for row in found] == [
        "2026-11-05", "2026-11-04", "2026-10-03", "2026-09-02", "2026-08-01",
    ]  # fmt: skip
    assert found[0] == ("2026-11-05", 2, 2, 0, 344000, 1)  # the profit of one of the two
    assert found[1] == ("2026-11-04", 1, 1, 960000, 344000, 1)


def test_days_of_one_item_and_of_one_customer(shop: Book) -> None:
    sales.create_sale(shop, 1, sold("茶"))
    sales.create_sale(shop, 2, sold("餅", on_date="2026-11-20"))
    assert [row.day for row in days.rows_days(shop, item="茶")[0]] == [DAY]
    assert [row.day for row in days.rows_days(shop, contact_id=2)[0]] == ["2026-11-20"]
    assert days.rows_days(shop, item="茶", contact_id=2) == ([], "")


def test_items_of_the_customer_come_as_they_were_last(shop: Book) -> None:
    sales.create_sale(shop, 1, sold("高山烏龍", quantity=6, amount=700000, on_date="2026-10-01"))
    sales.create_sale(shop, 1, sold("高山烏龍"))
    sales.create_sale(shop, 2, sold("高山金萱", amount=880000))
    assert items.rows_item_names(shop) == ["高山烏龍", "高山金萱"]
    (own,) = items.rows_own_items(shop, 1)
    assert (own.item, own.quantity, own.amount, own.is_own) == ("高山烏龍", 8, 960000, True)
    assert [row.item for row in items.rows_last_sold(shop, ["高山金萱", "沒有"])] == ["高山金萱"]
    delete_contacts(shop, [2])  # what only they bought is proposed to nobody
    assert items.rows_last_sold(shop, ["高山金萱"]) == []
    restore_contacts(shop, [2])
    assert [row.item for row in items.rows_last_sold(shop, ["高山金萱"])] == ["高山金萱"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("高", ["高山烏龍", "高山烏龍 冬茶", "春高山"]),
        ("冬", ["高山烏龍 冬茶"]),
        ("高山烏龍冬", ["高山烏龍 冬茶"]),
        ("", ["高山烏龍", "高山烏龍 冬茶", "春高山"]),
        ("x", []),
        ("高山乌龙", ["高山烏龍", "高山烏龍 冬茶"]),
        ("gs", ["高山烏龍", "高山烏龍 冬茶", "春高山"]),
        ("ㄍㄕ", ["高山烏龍", "高山烏龍 冬茶", "春高山"]),
        ("gaoshanwu", ["高山烏龍", "高山烏龍 冬茶"]),
        ("dc", ["高山烏龍 冬茶"]),
        ("sg", []),
    ],
)
def test_what_begins_so_comes_first(typed: str, found: list[str]) -> None:
    names = ["高山烏龍 冬茶", "高山烏龍", "春高山"]
    assert sorted(items.fitting(typed, names, 7)) == sorted(found)
    if typed in ("高", "gs", "ㄍㄕ"):
        assert items.fitting(typed, names, 7) == found


def test_two_spellings_become_one_item(shop: Book) -> None:
    for item in ("高山烏龍", "高山烏龙", "高山烏龙"):
        sales.create_sale(shop, 1, sold(item))
    changes = items.rename_item(shop, "高山烏龙", "高山烏龍")
    assert items.count_item(shop, "高山烏龍") == 3 and changes.everything
    journal.undo(shop, changes.step or 0)
    assert items.count_item(shop, "高山烏龙") == 2


def test_who_buys(shop: Book) -> None:
    for day in ("2026-07-19", "2026-08-25", "2026-10-02"):
        sales.create_sale(shop, 1, sold(on_date=day))
    buyer = days.find_buyer(shop, 1)
    assert buyer is not None
    assert (buyer.name, buyer.company, buyer.gap) == ("Ann Lee", "Lee Foods", 38)
    assert [row.on_date for row in buyer.last] == ["2026-10-02", "2026-08-25", "2026-07-19"]
    assert days.find_buyer(shop, 999) is None


def test_a_firm_is_called_by_its_name(shop: Book) -> None:
    (firm,) = create_contact(shop, ContactCard(company="禾樂食堂")).contacts
    sales.create_sale(shop, firm, sold())
    (slip,) = days.rows_day(shop, DAY)
    assert (slip.name, slip.company) == ("禾樂食堂", "")


def test_a_loss_by_a_return_is_given_back(shop: Book) -> None:
    """In the twelve months of all as in those of one and on the page of the day."""
    sales.create_sale(shop, 1, sold(amount=10_000, profit=4_000))
    sales.create_sale(shop, 1, sold(amount=5_000, profit=-1_000, is_return=True))
    assert figures_of(shop, "", date(2026, 11, 24))[1] == (5_000, 5_000)
