"""The trash and erasing a customer for good by command; cli opens the book."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from kehuapp.book.trash.mentions import Mention

_MOST = 100_000


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """trash: what was deleted; erase: one customer for good."""
    listed = add("trash", QT_TRANSLATE_NOOP("CommandLine", "what was deleted, the latest first"))
    listed.add_argument(
        "--empty-older-than",
        type=int,
        choices=range(100_000),
        metavar="DAYS",
        help=QT_TRANSLATE_NOOP("CommandLine", "throw away what was deleted more days ago"),
    )
    erased = add(
        "erase", QT_TRANSLATE_NOOP("CommandLine", "erase one customer for good, without undo")
    )
    erased.add_argument("contact", metavar="ID|NAME")
    erased.add_argument(
        "--yes",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "do it; without this only tell what would go"),
    )
    for command in (listed, erased):
        command.add_argument("--json", action="store_true")


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
        _print(rows)
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
        _print({"emptied": len(chosen), "kinds": _counted(kinds)})
    elif chosen:
        print(label)
    else:
        print(translate("CommandLine", "Nothing in the trash is that old."))
    return 0


def erase(wishes: argparse.Namespace, book: Any, contact: int) -> int:
    """Erase a customer for good and name the backups that still hold them; without --yes tell what
    would go, and end with 2."""
    from kehuapp.book.trash.erasing import erase_customer, load_traces

    if not wishes.yes:
        traces = load_traces(book, contact)
        if wishes.json:
            _print({"would_erase": _counted(traces.rows), "mentions": _told(traces.mentions)})
        else:
            print(translate("CommandLine", "%1 would be erased for good:", traces.name))
            _say_rows(traces.rows)
            _say_mentions(traces.mentions)
        said = translate("CommandLine", "Nothing was erased. Say --yes to do it; no undo.")
        print(said, file=sys.stderr)
        return 2
    erased = erase_customer(book, contact)
    copies = _copies(book, erased.traces.uuid)
    if wishes.json:
        _print(
            {
                "erased": _counted(erased.traces.rows),
                "pictures": erased.finished.pictures,
                "steps": erased.steps,
                "wiped": erased.finished.is_wiped,
                "mentions": _told(erased.traces.mentions),
                "backups": [str(path) for path in copies],
            }
        )
        return 0
    print(translate("CommandLine", "Erased for good:"))
    _say_rows(erased.traces.rows)
    _say_mentions(erased.traces.mentions)
    if not erased.finished.is_wiped:
        said = translate(
            "CommandLine", "The file could not be packed anew just now: traces may be left in it."
        )
        print(said, file=sys.stderr)
    if copies:
        print(translate("CommandLine", "Backups that still hold this customer:"))
        print("".join(f"  {path}\n" for path in copies), end="")
    return 0


def _copies(book: Any, uuid: str) -> list[Path]:
    from kehuapp.store.backups.copies import places_of
    from kehuapp.store.backups.memory import recall
    from kehuapp.store.erasing.copies_holding import copies_holding

    second = recall(book.file).second
    places = places_of(book.file, book.number, *([Path(second)] if second else []))
    found = copies_holding(book, uuid, places)
    return [copy.path for copy in found]


def _counted(rows: dict[str, int]) -> dict[str, int]:
    return dict(sorted(rows.items()))


def _say_rows(rows: dict[str, int]) -> None:
    print("".join(f"  {table}\t{count}\n" for table, count in sorted(rows.items())), end="")


def _told(mentions: "Iterable[Mention]") -> list[dict[str, object]]:
    return [
        {"kind": one.table, "id": one.id, "customer": one.customer, "text": one.excerpt}
        for one in mentions
    ]


def _say_mentions(mentions: "list[Mention]") -> None:
    if mentions:
        print(translate("CommandLine", "Still named in these texts, which stay:"))
        lines = (f"  {one.table}\t{one.id}\t{one.customer}\t{one.excerpt}\n" for one in mentions)
        print("".join(lines), end="")


def _print(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))
