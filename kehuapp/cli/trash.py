"""What was deleted, listed and thrown away by command; cli opens the book."""

import argparse
import json
from collections.abc import Callable
from typing import Any

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

_MOST = 100_000


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """trash: what was deleted."""
    listed = add("trash", QT_TRANSLATE_NOOP("CommandLine", "what was deleted, the latest first"))
    listed.add_argument(
        "--empty-older-than",
        type=int,
        choices=range(100_000),
        metavar="DAYS",
        help=QT_TRANSLATE_NOOP("CommandLine", "throw away what was deleted more days ago"),
    )
    listed.add_argument("--json", action="store_true")


def show_trash(wishes: argparse.Namespace, book: Any) -> int:
    """List the trash, or throw away what has been in it for long."""
    if wishes.empty_older_than is not None:
        return _empty(wishes, book)
    from kehuapp.book.trash.listing import ask_deleted

    entries = book.ask(ask_deleted(_MOST)).entries
    if wishes.json:
        rows = [
            {
                "kind": entry.table,
                "id": entry.id,
                "deleted_at": entry.deleted_at,
                "text": entry.text,
                "customer": entry.customer,
                "by": entry.by,
            }
            for entry in entries
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    for entry in entries:
        text = " ".join(entry.text.split())
        print(f"{entry.deleted_at}\t{entry.table}\t{entry.id}\t{entry.customer}\t{text}")
    return 0


def _empty(wishes: argparse.Namespace, book: Any) -> int:
    from kehuapp.book.trash.emptying import count_emptied, empty_entries, ids_older

    chosen = ids_older(book, wishes.empty_older_than)
    kinds = count_emptied(book, chosen)
    label = ""
    if chosen:
        label = empty_entries(book, chosen).label
    if wishes.json:
        emptied = {"emptied": len(chosen), "kinds": dict(sorted(kinds.items()))}
        print(json.dumps(emptied, ensure_ascii=False, indent=1))
    elif chosen:
        print(label)
    else:
        print(translate("CommandLine", "Nothing in the trash is that old."))
    return 0
