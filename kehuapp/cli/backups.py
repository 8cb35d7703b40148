"""Backups by command: backup, restore; a book that is put back is not opened here."""

import argparse
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """backup and restore."""
    backup = add("backup", QT_TRANSLATE_NOOP("CommandLine", "write a checked copy of the book"))
    backup.add_argument(
        "--to",
        required=True,
        metavar="FOLDER",
        type=Path,
        help=QT_TRANSLATE_NOOP("CommandLine", "where to; nothing that is there is overwritten"),
    )
    backup.add_argument("--json", action="store_true")
    restore = add(
        "restore",
        QT_TRANSLATE_NOOP(
            "CommandLine", "put a backup in the place of the book, which is kept aside"
        ),
    )
    which = restore.add_mutually_exclusive_group()
    which.add_argument(
        "--list",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "only say which backups there are"),
    )
    which.add_argument(
        "--from",
        dest="source",
        metavar="FILE",
        type=Path,
        help=QT_TRANSLATE_NOOP("CommandLine", "this one; otherwise the newest that is whole"),
    )
    restore.add_argument("--json", action="store_true")


def back_up(wishes: argparse.Namespace, book: Any) -> int:
    """Write a checked copy into a folder."""
    from kehuapp.store.backups.copies import HAND, free_name, look_into
    from kehuapp.store.backups.making import back_up
    from kehuapp.store.backups.sweeping import last_kept
    from kehuapp.store.sqlite.troubles import file_troubles
    from kehuapp.store.stamps import utc_now

    folder: Path = wishes.to.absolute()
    with file_troubles(folder):
        folder.mkdir(exist_ok=True)  # but not what is above it: a stick that is not there
    target = free_name(folder, book.file, utc_now(), HAND)
    back_up(book, target, last_kept(book))
    inside = look_into(target)
    if not inside.is_whole:
        raise Trouble(inside.trouble)
    if wishes.json:
        _print_json({"file": str(target), "verified": True, "contacts": inside.customers})
    else:
        print(
            translate(
                "CommandLine",
                "%n customer(s) backed up to %1; the copy was checked.",
                target,
                n=inside.customers,
            )
        )
    return 0


def restore(wishes: argparse.Namespace, path: Path) -> int:
    """Put a backup back, or say which there are."""
    from kehuapp.store.backups import restoring

    if wishes.list:
        return _list(wishes, path)
    source = wishes.source or _newest_whole(path)
    restored = restoring.restore(path, source)
    assert restored is not None  # nobody cancels it
    if wishes.json:
        aside = None if restored.set_aside is None else str(restored.set_aside)
        _print_json({"from": str(restored.source), "set_aside": aside})
        return 0
    print(translate("CommandLine", "%1 is now as in %2.", path, restored.source))
    if restored.set_aside is not None:
        print(translate("CommandLine", "What was there is kept as %1.", restored.set_aside))
    for typed in restored.typed:
        print(translate("CommandLine", "What was being typed is kept as %1.", typed))
    return 0


def keep_first(book: Any, plan: Any) -> str:
    """Back the book up before an import of size; a sentence when that could not be."""
    from kehuapp.book.settings import load_settings
    from kehuapp.store.backups.keeping import keep_before_import

    return keep_before_import(book, load_settings(book).zone, customers=len(plan.decisions))


def _list(wishes: argparse.Namespace, path: Path) -> int:
    from kehuapp.store.backups.copies import look_into

    rows = []
    for copy in _copies(path):
        inside = look_into(copy.path)
        rows.append(
            {
                "file": str(copy.path),
                "at": copy.at,
                "contacts": inside.customers if inside.is_whole else None,
                "ok": inside.is_whole,
            }
        )
        if not wishes.json:
            said = inside.trouble or translate("CommandLine", "%n customer(s)", n=inside.customers)
            print(f"{_local(copy.at)}\t{said}\t{copy.path}")
    if wishes.json:
        _print_json(rows)
    elif not rows:
        print(translate("CommandLine", "There is no backup of %1.", path))
    return 0


def _local(instant: str) -> str:
    """By the clock of this computer: the book may be one that nobody can open any more."""
    return f"{datetime.fromisoformat(instant).astimezone():%Y-%m-%d %H:%M}"


def _copies(path: Path) -> list[Any]:
    from kehuapp import paths
    from kehuapp.store.backups.copies import find_copies, number_in, places_of
    from kehuapp.store.backups.memory import recall

    file = paths.real_file(path)
    known = recall(file)
    number = (number_in(file) if file.exists() else "") or known.number
    others = [Path(known.second)] if known.second else []
    return find_copies(file, number, places_of(file, number, *others))


def _newest_whole(path: Path) -> Path:
    """The newest backup that is whole; what an earlier restore kept aside is none. Trouble when
    there is none, or when nobody can say of which book they are."""
    from kehuapp.store.backups.copies import RESTORE, look_into, number_in

    found = [copy for copy in _copies(path) if copy.reason != RESTORE]
    if len({number_in(copy.path) for copy in found} - {""}) > 1:
        listed = "\n".join(f"  {_local(copy.at)}\t{copy.path}" for copy in found)
        raise Trouble(
            translate(
                "CommandLine",
                "%1 cannot be read, and there are backups of several books of this name. Say which "
                "one with --from:",
                path,
            )
            + f"\n{listed}"
        )
    for copy in found:
        if look_into(copy.path).is_whole:
            return Path(copy.path)
    raise Trouble(translate("CommandLine", "There is no backup of %1 that is whole.", path))


def _print_json(said: Any) -> None:
    print(json.dumps(said, ensure_ascii=False, indent=1))
