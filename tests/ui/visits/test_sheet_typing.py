"""Hours as they are written by hand, and drafts of sheets that somebody else wrote."""

import json
from datetime import date
from typing import Any

import pytest

from kehuapp.book.visits.typed import TypedSheet
from kehuapp.store.beside import SHEETS, path_beside
from kehuapp.store.database import Book
from kehuapp.ui.visits.sheet_drafts import Half, find_sheets, keep_sheets
from kehuapp.ui.visits.typing_fields import read_clock

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("1025", "10:25"), ("10.25", "10:25"), ("１０：２５", "10:25"), ("9", "09:00"),
        ("310", "15:10"), ("03:10", "03:10"), ("下午三點半", "15:30"), ("2460", None),
        ("x", None), ("", None), ("明天 10:00", None), ("24", None),
    ],
)  # fmt: skip
def test_an_hour(typed: str, clock: str | None) -> None:
    assert read_clock(typed, TODAY, "TW") == clock


def test_drafts(shop: Book) -> None:
    sheet = TypedSheet(summary="好", brought=("樣品",), answers=(("q", "a"),), cost=100)
    keep_sheets(shop, {(1, 2): Half(sheet, TypedSheet())})
    assert find_sheets(shop) == {(1, 2): Half(sheet, TypedSheet())}
    path = path_beside(shop, SHEETS)
    told = json.loads(path.read_bytes())
    bad: dict[str, Any] = {"cost": "1", "summary": 5, "brought": [1, "x"], "answers": [["q"], 3],
                           "is_reached": 1, "confirmed": "yes", "unknown": 1}  # fmt: skip
    told["sheets"][0]["typed"] = bad
    path.write_text(json.dumps(told), encoding="utf-8")
    assert find_sheets(shop)[1, 2].typed == TypedSheet(brought=("x",))
    told["sheets"][0]["book"] = "another"
    path.write_text(json.dumps(told), encoding="utf-8")
    assert find_sheets(shop) == {}
    path.write_bytes(b"{")
    assert find_sheets(shop) == {}
    assert [one.name for one in path.parent.glob("*-damaged-1")] == [f"{path.name}-damaged-1"]
    keep_sheets(shop, {})
    assert not path.exists()
