"""What is to be done today by command: today; cli opens the book."""

import argparse
import json
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from kehuapp.book.today.lists import DayLists


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """today."""
    today = add("today", QT_TRANSLATE_NOOP("CommandLine", "list what is to be done today"))
    today.add_argument(
        "--on",
        metavar="DAY",
        help=QT_TRANSLATE_NOOP("CommandLine", "another day, as 2026-11-30 (default: today)"),
    )
    today.add_argument(
        "--staff",
        metavar="ID|NAME",
        help=QT_TRANSLATE_NOOP("CommandLine", "whom this colleague looks after, or has to do"),
    )
    today.add_argument("--json", action="store_true")


def show_today(wishes: argparse.Namespace, book: Any) -> int:
    """Print the lists of a day, of the colleague whom the book knows at the desk or of all."""
    from kehuapp.book.today.lists import load_lists

    lists = load_lists(book, read_day(wishes.on) if wishes.on is not None else None, book.staff_id)
    if wishes.json:
        print(json.dumps(as_json(lists), ensure_ascii=False, indent=1))
    else:
        print("\n".join(as_lines(lists)))
    return 0


def read_day(text: str) -> date:
    """A day as it is typed; Trouble when there is none such."""
    try:
        day = date.fromisoformat(text)
        if not 1000 <= day.year < 9000:
            raise ValueError(day)
    except ValueError:
        said = translate("CommandLine", "There is no such day (2026-11-30): %1", text)
        raise Trouble(said) from None
    return day


def as_json(lists: "DayLists") -> dict[str, Any]:
    """The lists as plain values; days and times are the shop's."""
    from kehuapp.book.today import reasons
    from kehuapp.text.words import local_instant

    zone = lists.settings.zone
    return {
        "on": lists.on.isoformat(),
        "due": [
            {
                "id": row.id,
                "name": row.name,
                "tier": row.tier,
                "days_over": row.days_over,
                "last": local_instant(row.last_at, zone).date().isoformat()
                if row.last_at
                else None,
                "reason": reasons.of_due(row, lists.on, zone).sentence(),
            }
            for row in lists.due
        ],
        "dates": [
            {
                "id": row.contact_id,
                "name": row.name,
                "kind": row.kind,
                "on": row.on.isoformat(),
                "days_away": row.days_away,
                "age": row.age,
                "lunar": row.lunar,
            }
            for row in lists.dates
        ],
        "visits": [_visit(row) for row in lists.visits],
        "tasks": [
            {"id": row.contact_id, "name": row.name, "text": row.text, "due": row.due_on}
            for row in lists.tasks
        ],
        "likely": [
            {
                "id": row.contact_id,
                "name": row.name,
                "item": row.item,
                "expected_from": row.from_date,
            }
            for row in lists.likely
        ],
        "unreported": [_visit(row) for row in lists.unreported],
    }


def _visit(row: Any) -> dict[str, Any]:
    return {"id": row.contact_id, "name": row.name, "starts_at": row.starts_at}


def as_lines(lists: "DayLists") -> list[str]:
    """The same to be read: a heading and a line for each, in the order of the page."""
    from kehuapp.book.today import reasons
    from kehuapp.text import words

    on, zone = lists.on, lists.settings.zone
    told = [words.with_aside(words.plain_day(on.year, on.month, on.day), words.weekday(on))]
    parts: list[tuple[str, list[tuple[str, str]]]] = [
        (
            translate("Today", "Promises and tasks"),
            [(row.name, reasons.of_task(row, on).sentence()) for row in lists.tasks],
        ),
        (
            translate("Today", "Visits without a result"),
            [(row.name, reasons.of_unreported(row, on).sentence()) for row in lists.unreported],
        ),
        (
            translate("Today", "Visits today"),
            [(row.name, f"{row.starts_at[11:]} {row.purpose}".strip()) for row in lists.visits],
        ),
        (
            translate("Today", "Days of customers"),
            [(row.name, reasons.of_date(row, on).sentence()) for row in lists.dates],
        ),
        (
            translate("Today", "Likely orders"),
            [(row.name, reasons.of_need(row, on).sentence()) for row in lists.likely],
        ),
        (
            translate("Today", "To contact"),
            [(row.name, reasons.of_due(row, on, zone).sentence()) for row in lists.due],
        ),
    ]
    for heading, rows in parts:
        if rows:
            told += ["", heading, *(f"  {name}  {' '.join(said.split())}" for name, said in rows)]
    if len(told) == 1:
        told.append(translate("Today", "Nothing to do today"))
    return told
