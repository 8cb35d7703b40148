"""Every table of a view becomes a file: its key S, or the button beside it."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kehuapp.book.review.time_spent import by_staff
from kehuapp.store.database import Book
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences

Save = Callable[[object], list[list[str]]]


@pytest.fixture
def view(qtbot: QtBot, sample: Book, tmp_path: Path) -> Callable[[str], object]:
    window = MainWindow(sample, Preferences(tmp_path / "preferences.ini"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()

    def view(name: str) -> object:
        window.session.go("review", name)
        page = window.host.page("review")
        qtbot.waitUntil(lambda: bool(page.view().about()))
        tasks.wait_until_idle()
        return page.view()

    return view


@pytest.fixture
def save(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Save:
    """Press S in a table: the cells of the file."""
    path = tmp_path / "table.csv"
    monkeypatch.setattr(choosing, "ask_new_name", lambda *_given: (str(path), ""))

    def save(table: object) -> list[list[str]]:
        path.unlink(missing_ok=True)
        qtbot.keyClick(table, Qt.Key.Key_S)
        tasks.wait_until_idle()
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    return save


def test_the_time_of_the_colleagues_is_saved_with_shares(view: Callable, save: Save) -> None:
    shown = view("time")
    rows = save(shown.short)
    assert len(rows) == len(shown.short.figures.rows) + 1 > 2
    shown.tabs.setCurrentIndex(1)
    heads, *rows = save(shown.staff)
    assert heads[:3] == ["Colleague", "Minutes", "Estimated minutes"] and len(heads) == 9
    told = list(by_staff(shown._found))
    assert [row[0] for row in rows] == [one.name or "No name noted" for one in told]
    minutes = [sum(part.minutes + part.estimated for part in one.parts) for one in told]
    assert [int(row[1]) for row in rows] == minutes
    shares = [[float(one) for one in row[3::2] if one] for row in rows]
    assert all(not row or abs(sum(row) - 100) < 0.1 for row in shares) and any(shares)


def test_a_table_is_of_the_reading_it_was_taken_from(view: Callable) -> None:
    """A file is written while others are read."""
    staff = view("time").staff
    looks = view("time")._found.looks
    rows = staff._rows
    table = staff.as_table(looks)
    before = list(table.lines())
    staff.show_staff(rows[:1], looks)
    assert len(rows) > 1 and list(table.lines()) == before


def test_a_meeting_and_the_list_of_them_are_saved(view: Callable, save: Save) -> None:
    shown = view("meetings")
    heads, *rows = save(shown.table)
    assert len(rows) == shown.meetings.rowCount() >= 1 and rows[0][3].isdigit()
    heads, *rows = save(shown.list)
    assert len(rows) == shown.items.rowCount() >= 1
    assert heads[0] == "Customer" and {row[0] for row in rows} >= {shown._read.items[0].name}
    shown.versus.set_code("now")
    shown.refresh()
    tasks.wait_until_idle()
    assert save(shown.list)[0] != heads


def test_the_tables_of_a_colleague_are_saved(view: Callable, save: Save) -> None:
    tables = [table for table in view("team").tables if table.rowCount()]
    assert len(tables) > 2
    for table in tables:
        rows = save(table)
        assert len(rows) == table.rowCount() + 1
        assert len({len(row) for row in rows}) == 1
