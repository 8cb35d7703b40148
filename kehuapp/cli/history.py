"""The steps of the book by command: history; cli opens the book."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """history."""
    history = add(
        "history", QT_TRANSLATE_NOOP("CommandLine", "list what was done in the book, newest first")
    )
    history.add_argument(
        "--contact",
        metavar="ID|NAME",
        help=QT_TRANSLATE_NOOP("CommandLine", "only what was done with this customer"),
    )
    history.add_argument("--json", action="store_true")


def show_history(wishes: argparse.Namespace, book: Any, contact: int | None) -> int:
    """Print every step; `undoable` is one that can be undone by itself, at this computer."""
    from kehuapp.book.history.steps import Wanted
    from kehuapp.book.settings import load_settings
    from kehuapp.text.words import local_instant

    zone = load_settings(book).zone
    rows = _rows(book, Wanted(contacts=() if contact is None else (contact,)))
    if wishes.json:
        encoder = json.JSONEncoder(ensure_ascii=False, indent=1)
        sys.stdout.writelines(encoder.iterencode([*rows]))  # long: in pieces
        print()
        return 0
    for row in rows:
        marks = [row["staff"] or "", _STATES[row["state"]]() if row["state"] in _STATES else ""]
        at = f"{local_instant(row['at'], zone):%Y-%m-%d %H:%M}"
        print("\t".join([str(row["id"]), at, row["label"], *marks]).rstrip())
    return 0


def _rows(book: Any, wanted: Any) -> Iterator[dict[str, Any]]:
    from kehuapp.book.history.steps import free_steps, load_page
    from kehuapp.store.history.rows import count_customers

    before: int | None = None
    while True:
        page = load_page(book, wanted, before)
        ids = [step.id for step in page.steps]
        free, counts = free_steps(book, page.steps), count_customers(book, ids)
        for step in page.steps:
            yield {
                "id": step.id,
                "at": step.at,
                "label": step.label,
                "staff": step.staff or None,
                "state": step.state,
                "undoable": step.id in free,
                "contacts": counts[step.id],
            }
        before = page.before
        if before is None:
            return


_STATES = {
    "undone": lambda: translate("CommandLine", "undone"),
    "gone": lambda: translate("CommandLine", "undone for good"),
}
