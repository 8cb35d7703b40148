"""100,000 customers with a birthday each, a third of them lunar: a day's reminders, a month.

Beside the plain query for the rows that are shown, by their ids, in the same run.
"""

import os
import random
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)

COUNT = 100_000
DAY, FIRST, LAST = date(2026, 11, 29), date(2026, 11, 1), date(2026, 11, 30)


@cache
def book() -> object:
    from kehuapp.store import tables
    from kehuapp.store.database import open_book

    made = open_book(Path(FOLDER.name) / "dates.kehu", create=True)
    at = "2026-11-01T00:00:00Z"
    blank = {
        name: field.default() if callable(field.default) else field.default
        for name, field in tables.Contact._meta.columns.items()
        if name not in ("id", "deleted_at")
    }
    chance = random.Random(19)
    tiers = ("key", "regular", "prospect")
    with made.writing("") as step:
        step.bulk_insert(
            "contact",
            tuple(blank),
            [
                tuple({**blank, "uuid": f"{n:032x}", "created_at": at, "updated_at": at,
                       "name": f"客戶{n}", "tier": tiers[n % 3]}.values())
                for n in range(1, COUNT + 1)
            ],
        )  # fmt: skip
        step.bulk_insert(
            "important_date",
            ("contact_id", "kind", "calendar", "year", "month", "day", "is_leap_month", "text"),
            [
                (n, "birthday", "gregorian" if n % 3 else "lunar", 1950 + n % 50,
                 chance.randint(1, 12), chance.randint(1, 28), False, "")
                for n in range(1, COUNT + 1)
            ],
        )  # fmt: skip
    return made


@cache
def shown(due: bool) -> tuple[int, ...]:
    from kehuapp.book.days.dates_ahead import ask_dates, ask_dates_due

    asking = ask_dates_due(DAY) if due else ask_dates(FIRST, LAST)
    return tuple(row.date_id for row in book().ask(asking))  # type: ignore[attr-defined]


def _floor(due: bool) -> None:
    from kehuapp.store.ids import id_list

    book().query(  # type: ignore[attr-defined]
        "SELECT d.id, c.name, c.tier, d.month, d.day FROM important_date AS d "
        f"JOIN contact AS c ON c.id = d.contact_id WHERE d.id IN {id_list(shown(due))}"
    )


def benchmarks() -> Iterator[tuple[str, int, Callable[[], object], Callable[[], object]]]:
    from kehuapp.book.days.dates_ahead import ask_dates, ask_dates_due
    from kehuapp.book.days.shop_calendar import ask_days_between

    ask = book().ask  # type: ignore[attr-defined]
    yield (
        "dates: reminders of a day",
        len(shown(True)),
        lambda: ask(ask_dates_due(DAY)),
        lambda: _floor(True),
    )
    yield (
        "dates: all of a month",
        len(shown(False)),
        lambda: ask(ask_dates(FIRST, LAST)),
        lambda: _floor(False),
    )
    yield (
        "dates: the shop's calendar of six weeks",
        42,
        lambda: ask(ask_days_between(date(2026, 10, 26), date(2026, 12, 6))),
        lambda: ask(ask_days_between(DAY, DAY)),
    )
