"""A month of the calendar with 100,000 customers, each with a birthday, and 2,000 visits.

Beside the one query that nobody gets round: the days of these six weeks, counted.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)

CUSTOMERS, VISITS = 100_000, 2_000
FIRST, LAST = date(2026, 11, 1), date(2026, 12, 5)


def fill(step: Any, table: Any, rows: Iterator[dict[str, Any]]) -> None:
    """Rows with the usual values of all that they do not tell."""
    fields = [one for one in table._meta.sorted_fields if one.name != "id"]
    names = [one.column_name for one in fields]

    def usual(field: Any) -> Any:
        return field.default() if callable(field.default) else field.default

    step.bulk_insert(
        table._meta.table_name,
        names,
        [
            tuple(row[one.column_name] if one.column_name in row else usual(one) for one in fields)
            for row in rows
        ],
    )


@cache
def book() -> Any:
    from kehuapp.book.opening import open_book
    from kehuapp.store import schema

    made = open_book(Path(FOLDER.name) / "calendar.kehu", create=True)
    tiers = ("key", *["regular"] * 3, *["prospect"] * 6)
    start = datetime(2025, 12, 1, 9)
    with made.writing("") as step:
        fill(
            step,
            schema.Contact,
            ({"name": f"Customer {n}", "tier": tiers[n % 10]} for n in range(CUSTOMERS)),
        )
        fill(
            step,
            schema.ImportantDate,
            (
                {
                    "contact_id": n + 1,
                    "calendar": "lunar" if n % 3 == 0 else "gregorian",
                    "year": 1950 + n % 50,
                    "month": n // 3 % 12 + 1,
                    "day": n // 36 % 29 + 1,
                }
                for n in range(CUSTOMERS)
            ),
        )
        fill(
            step,
            schema.TripStop,
            (
                {
                    "contact_id": n * 37 % CUSTOMERS + 1,
                    "starts_at": (start + timedelta(hours=8 * n)).strftime("%Y-%m-%dT%H:%M"),
                    "purpose": "tea",
                }
                for n in range(VISITS)
            ),
        )
        fill(
            step,
            schema.Task,
            (
                {
                    "contact_id": n * 41 % CUSTOMERS + 1,
                    "text": "samples",
                    "due_on": (start + timedelta(days=n % 500)).strftime("%Y-%m-%d"),
                }
                for n in range(VISITS)
            ),
        )
    return made


@cache
def pane() -> Any:
    from PySide6.QtWidgets import QApplication

    from kehuapp.ui.calendar.calendar_pane import CalendarPane
    from kehuapp.ui.kit import fonts, theme
    from kehuapp.ui.work.session import Session

    app = QApplication.instance() or QApplication([])
    fonts.choose(app, "zh_TW")  # type: ignore[arg-type]
    theme.apply(app, "light")  # type: ignore[arg-type]
    made = CalendarPane(Session(book()))
    made.resize(800, 620)
    made.show_day(FIRST)
    made.show()
    return made


def _turn() -> None:
    """A month on and back: two pages, read and painted."""
    from PySide6.QtWidgets import QApplication

    for step in (1, -1):
        pane().view().turn(step)
        QApplication.processEvents()


def _count() -> None:
    book().query(
        "SELECT count(*) FROM important_date AS d JOIN contact AS c ON c.id = d.contact_id "
        "WHERE c.deleted_at IS NULL AND ((d.calendar = 'gregorian' AND d.month IN (11, 12)) "
        "OR (d.calendar = 'lunar' AND d.month IN (9, 10, 11)))"
    )


def benchmarks() -> Iterator[tuple[str, int, Callable[[], object], Callable[[], object]]]:
    from kehuapp.book.calendar.entries import ask_days
    from kehuapp.ui.calendar.shown import MONTH, span_of

    def read() -> None:
        book().ask(ask_days(*span_of(MONTH, FIRST)))

    yield "calendar: read a month", CUSTOMERS, read, _count
    yield "calendar: two months, read and painted", CUSTOMERS, _turn, _count
