"""The page shows, prints and saves the very figures of `review --json`, over random books."""

import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.opening import open_book
from kehuapp.book.review.people import Period, load_figures
from kehuapp.cli.review import as_json
from kehuapp.sheets.charts.table import table_of
from kehuapp.sheets.form import Form, Text
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.pages.reviews.review import VIEWS
from kehuapp.ui.review.figure_table import FigureTable
from kehuapp.ui.review.parts import reckoned_money
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session
from tests.book.review.conftest import UNTIL, fill

STATES = {"active": "active", "slowing": "slowing", "dormant": "dormant",
          "perhaps_lost": "perhaps lost?", None: ""}  # fmt: skip
MONTHS = {0: 12, 1: 36, 2: 1}


@pytest.fixture(params=MONTHS)
def told(
    request: pytest.FixtureRequest, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Book, Period, dict[str, Any]]]:
    """A random book, a period, and what the command says of it."""
    seed = request.param
    ready = tmp_path_factory.getbasetemp() / f"figures_{seed}.kehu"
    if not ready.exists():
        made = open_book(ready, create=True)
        fill(made, seed, 80 if seed == 0 else 20)
        made.close()
    shutil.copy(ready, tmp_path / "figures.kehu")
    book = open_book(tmp_path / "figures.kehu")
    period = Period(UNTIL, MONTHS[seed])
    yield book, period, as_json(load_figures(book, period))
    book.close()


def shown(qtbot: QtBot, book: Book, period: Period, name: str) -> Any:
    spec = next(one for one in VIEWS if one.id == name)
    view: QWidget = spec.make(Session(book))
    qtbot.addWidget(view)
    view.show()
    view.show_period(period)  # type: ignore[attr-defined]
    tasks.wait_until_idle()
    return view


def cents(text: str) -> int:
    return int(Decimal(text) * 100)


def rows_of(table: FigureTable) -> list[tuple[Any, dict[str, str]]]:
    """Each row with its cells by their headings."""
    return [
        (row, {column.title: column.text(row) for column in table.figures.columns})
        for row in table.figures.rows
    ]


def printed(form: Form) -> set[str]:
    shapes = [shape for page in form.pages for shape in page.shapes]
    return {"".join(run.text for run in one.runs) for one in shapes if isinstance(one, Text)}


def test_the_value_of_everybody(qtbot: QtBot, told) -> None:
    book, period, found = told
    view = shown(qtbot, book, period, "value")
    what = "Profit" if found["basis"] == "profit" else "Sales"
    by_id = {one["id"]: one for one in found["contacts"]}
    rows, on_paper = rows_of(view.people.table), printed(view.build_form())
    for row, cells in rows:
        one = by_id[row.id]
        minutes = one["minutes"] + one["estimated_minutes"]
        assert {
            what: words.money(cents(one["value"])),
            "Class": one["class"] or "",
            "Rank": str(one["rank"] or ""),
            "Share": words.share_text(one["share"]) if cents(one["value"]) > 0 else "",
            "R F M": " ".join(str(one["rfm"][of]) for of in "rfm") if one["rfm"] else "",
            "Rhythm": STATES[one["state"]],
            "Cost": reckoned_money(cents(one["cost"]), "TWD") if cents(one["cost"]) else "",
            "Minutes": f"{'≈ ' * bool(one['estimated_minutes'])}{minutes:,} min" * bool(minutes),
        }.items() <= cells.items()
        told_there = {cell for title, cell in cells.items() if title != "Customer" and cell}
        assert told_there <= on_paper
    assert sum(cents(by_id[row.id]["value"]) for row, _cells in rows) == cents(found["total"])


def test_the_grid_of_scores(qtbot: QtBot, told) -> None:
    book, period, found = told
    grid = shown(qtbot, book, period, "value").coming.chart.view.chart()
    if cents(found["total"]) <= 0:
        assert grid.is_empty
        return
    for f, line in enumerate(reversed(grid.cells), 1):
        for r, cell in enumerate(line, 1):
            there = [
                one for one in found["contacts"]
                if one["rfm"] and (one["rfm"]["f"], one["rfm"]["r"]) == (f, r)
            ]  # fmt: skip
            assert sorted(cell.keys) == sorted(one["id"] for one in there)
            assert cell.share == pytest.approx(sum(one["share"] for one in there))


def test_the_curve_and_its_table(qtbot: QtBot, told) -> None:
    book, period, found = told
    view = shown(qtbot, book, period, "overview")
    ranked = [one for one in found["contacts"] if one["rank"] is not None]
    chart = view.curve.view.chart()
    assert chart.is_empty is (cents(found["total"]) <= 0)
    if chart.is_empty:
        return
    heads, *lines = table_of(chart).lines()
    assert [*chart.keys] == [one["id"] for one in ranked]
    for one, line in zip(ranked, lines, strict=True):
        cells = dict(zip(heads, line, strict=True))
        assert Decimal(cells["Profit" if found["basis"] == "profit" else "Sales"]) == Decimal(
            one["value"]
        )
        assert float(cells["Share"]) == pytest.approx(100 * one["share"], abs=0.006)
        assert cells.get("Class") == one["class"]


def test_the_time_of_the_tiers(qtbot: QtBot, told) -> None:
    book, period, found = told
    view = shown(qtbot, book, period, "time")
    rows = view.shares.view.chart().rows
    for row, one in zip(rows, found["time"], strict=True):
        assert (row.tier, row.share, row.target) == (one["tier"], one["share"], one["target"])
        assert row.said == words.share_text(one["share"])
    assert {row.said for row in rows} <= printed(view.build_form())


def test_the_sources(qtbot: QtBot, told) -> None:
    book, period, found = told
    view = shown(qtbot, book, period, "sources")
    by_source = {one["source"] or "": one for one in found["sources"]}
    rows, on_paper = rows_of(view.ways.table), printed(view.build_form())
    assert len(rows) == len(by_source)
    for row, cells in rows:
        one = by_source[row.way.source]
        assert cells["Customers"] == f"{one['contacts']:,}" == f"{len(row.contacts):,}"
        assert cells["Stayed"].split()[0] == f"{one['kept']:,}"
        assert cells["Value"] == words.money(cents(one["value"]))
        assert set(filter(None, cells.values())) <= on_paper


def test_who_is_late(qtbot: QtBot, told) -> None:
    book, period, found = told
    view = shown(qtbot, book, period, "lost")
    lost = {one for (one,) in book.query("SELECT id FROM contact WHERE stage = 'lost'")}
    late = {one["id"]: one for one in found["contacts"] if one["state"] not in (None, "active")}
    rows = rows_of(view.slowing.table)
    assert {row.id for row, _cells in rows} == set(late) - lost
    for row, _cells in rows:
        assert (row.state, row.ratio) == (late[row.id]["state"], late[row.id]["ratio"])
