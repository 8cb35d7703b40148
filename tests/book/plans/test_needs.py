"""A need from its first word to what became of it; two windows at one need."""

import pytest

from kehuapp.book.plans.needs import (
    NeedRow,
    change_need,
    close_need,
    create_need,
    delete_need,
    load_need,
    postpone_need,
    rows_needs,
    win_need,
)
from kehuapp.book.sales.sales import SaleRow, rows_sales
from kehuapp.book.tiers.losses import set_stage
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.database import Book

TEA = NeedRow("春茶", 4, "斤", "2027-03-01", "2027-05-31", when_text="明年春天")
SOLD = SaleRow(0, "2027-03-20", "春茶", 4, "斤", 480000, None, False, "", "")


def test_won_is_a_sale_in_one_step(shop: Book) -> None:
    made = create_need(shop, 2, TEA).made or 0
    set_stage(shop, [2], "prospect")
    changes = win_need(shop, made, SOLD)
    assert changes.label == (
        "Sold as expected: Bob Chen, 春茶. Now a customer: it is the first sale."
    )
    (sale,) = rows_sales(shop, 2)
    need = load_need(shop, made)
    assert (need.status, need.closed_on, need.sale_id) == ("won", "2027-03-20", sale.id)
    with pytest.raises(Trouble, match="closed meanwhile"):
        win_need(shop, made, SOLD)
    journal.undo(shop, changes.step or 0)
    assert rows_sales(shop, 2) == [] and load_need(shop, made).status == "open"


def test_a_sale_that_cannot_be_leaves_the_need_open(shop: Book) -> None:
    made = create_need(shop, 2, TEA).made or 0
    with pytest.raises(Trouble):
        win_need(shop, made, SOLD._replace(item=" "))
    assert load_need(shop, made).status == "open" and rows_sales(shop, 2) == []


def test_postponed_and_gone(shop: Book) -> None:
    made = create_need(shop, 2, TEA._replace(note="春節送禮")).made or 0
    close_need(shop, made, "改喝咖啡")
    assert load_need(shop, made)[6:10] == (
        "春節送禮\n改喝咖啡", "明年春天", "gone", load_need(shop, made).closed_on
    )  # fmt: skip
    assert load_need(shop, made).closed_on
    postpone_need(shop, made, "2027-09-01", "", "中秋")
    need = load_need(shop, made)
    assert (need.status, need.closed_on, need.from_date, need.when_text) == (
        "open", "", "2027-09-01", "中秋"
    )  # fmt: skip
    delete_need(shop, made)
    assert rows_needs(shop, 2) == []


def test_the_nearest_first_and_the_closed_ones_last(shop: Book) -> None:
    ids = [
        create_need(shop, 2, row).made or 0
        for row in (
            NeedRow("d"),
            NeedRow("a", from_date="2027-05-01"),
            NeedRow("b", to_date="2027-02-01"),
            NeedRow("c", from_date="2026-12-01"),
        )
    ]
    close_need(shop, ids[3])
    assert [row.item for row in rows_needs(shop, 2)] == ["b", "a", "d", "c"]


def test_two_windows_at_one_need(shop: Book) -> None:
    made = create_need(shop, 2, TEA).made or 0
    here = there = load_need(shop, made)
    change_need(shop, there._replace(quantity=6), there)
    with pytest.raises(Trouble, match="in the meantime"):
        change_need(shop, here._replace(quantity=8), here)
    assert load_need(shop, made).quantity == 6
    change_need(shop, here._replace(quantity=8), load_need(shop, made))
    assert load_need(shop, made).quantity == 8


@pytest.mark.parametrize(
    "row", [NeedRow("  "), NeedRow("x", from_date="2027-02-02", to_date="2027-02-01")]
)
def test_what_is_no_need(shop: Book, row: NeedRow) -> None:
    with pytest.raises(Trouble):
        create_need(shop, 2, row)
