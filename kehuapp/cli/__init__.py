"""The command line: each sub-command in a few lines over the same verbs that the window calls."""

import argparse
import contextlib
import gc
import json
import locale
import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from kehuapp import i18n, paths
from kehuapp.cli import (
    backups,
    calendars,
    check,
    entries,
    greetings,
    history,
    paper,
    review,
    sales,
    sheets,
    today_lists,
    trash,
)
from kehuapp.cli.parser import parser
from kehuapp.errors import Trouble
from kehuapp.i18n import translate

#: After so many new objects Python looks for circles of garbage in a command; records have none,
#: and looking as often as it usually does takes a twelfth of an import.
_NEW_OBJECTS = 50_000
#: Where a command that runs by itself finds the password of the book.
PASSWORD = "KEHUAPP_PASSWORD"


def main(arguments: list[str] | None = None) -> int:
    """Run a sub-command, or the window when none is named; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):  # an old console's code page must not stop us
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if sys.argv[1:] if arguments is None else arguments:  # the help, or what is wrong with them
        i18n.install(i18n.without_qt(_language()))
    wishes = parser().parse_args(arguments)
    if wishes.command is None:
        from kehuapp.app import run

        return int(run(wishes.book))
    speak()
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])
    try:
        _unlock(_path(wishes))
        status: int = COMMANDS[wishes.command](wishes)
        sys.stdout.flush()
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 2
    except BrokenPipeError:  # whoever reads has seen enough: kehuapp find 陳 | head -1
        # What is still to be flushed at the end has nowhere to go either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _language() -> str:
    """The system's language."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG")]
    names.append(locale.getlocale()[0] or "")
    return i18n.language_for([n.split(":")[0] for n in names if n])


def speak() -> None:
    """Speak the system's language; without Qt for English, and where it cannot be loaded."""
    language = _language()
    i18n.install(i18n.without_qt(language))
    if language == "en":
        return
    try:
        from kehuapp.ui.work.translations import install_for_command_line
    except ImportError:  # no graphics libraries
        return
    install_for_command_line(language)


def _unlock(path: Path) -> None:
    """Say the password of a book that has one: from the environment, or asked for."""
    from kehuapp.store import locking
    from kehuapp.store.sqlite.troubles import file_troubles

    with file_troubles(path):  # a folder that may not be entered tells nothing of what is in it
        is_there = path.is_file()
    if not is_there or not locking.is_locked(path):
        return
    password = os.environ.get(PASSWORD)
    if password is None and sys.stdin is not None and sys.stdin.isatty():
        from getpass import getpass

        password = getpass(translate("CommandLine", "Password of %1:", path.name) + " ")
    if password is None:
        raise Trouble(
            translate(
                "CommandLine",
                "%1 is locked with a password. Say it in the variable %2, or run this where it can "
                "be asked for.",
                path.name,
                PASSWORD,
            )
        )
    locking.unlock(path, password)


def _path(wishes: argparse.Namespace) -> Path:
    return Path(wishes.book or paths.default_book()).absolute()


def _open(wishes: argparse.Namespace, *, create: bool = False) -> Any:
    from kehuapp.book.opening import open_book
    from kehuapp.store.desk import find_desk

    book = open_book(_path(wishes), create=create, find_desk=find_desk)
    for words in book.notices:
        print(words, file=sys.stderr)
    return book


def _open_new(wishes: argparse.Namespace, region: str) -> Any:
    """The book that an import makes: its clock is the computer's, which is said where that is not
    the region's."""
    from dataclasses import replace

    from kehuapp.book.settings import begin_shop, load_settings, system_zone, zone_of

    is_new = not _path(wishes).exists()
    book = _open(wishes, create=True)
    settings = load_settings(book).moved_to(region)
    zone = zone_of(region, system_zone())
    if is_new and (zone != settings.zone or region != load_settings(book).region):
        begin_shop(book, replace(settings, zone=zone), "")
    if is_new and zone != settings.zone:
        said = translate("CommandLine", "The time zone of the new book is %1.", zone)
        print(said, file=sys.stderr)
    return book


def _book_to_import_into(wishes: argparse.Namespace, ended: contextlib.ExitStack) -> Any:
    """The book; an empty one that is thrown away as long as there is none: who only looks, or
    brings nobody, leaves no book behind, and deletes none that another made meanwhile."""
    if _path(wishes).exists():
        book = _open(wishes)
    else:
        from kehuapp.book.opening import open_book

        away = ended.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        book = open_book(Path(away) / _path(wishes).name, create=True)
    ended.callback(book.close)
    return book


def demo(wishes: argparse.Namespace) -> int:
    """Fill a new book with the sample shop."""
    from kehuapp.book import sample_shop

    book = _open(wishes, create=True)
    try:
        changes = sample_shop.fill(book, wishes.language)
    finally:
        book.close()
    print(
        translate(
            "CommandLine",
            "%1 now holds the sample shop with %n customers.",
            book.path,
            n=len(changes.contacts),
        )
    )
    return 0


def import_files(wishes: argparse.Namespace) -> int:
    """Bring in each file, folder or zip as one step; 2 when one could not be read at all."""
    from kehuapp.book.settings import load_settings
    from kehuapp.exchange.importing.import_plan import build_plan
    from kehuapp.exchange.importing.import_run import apply, build_report
    from kehuapp.exchange.read import read_source
    from kehuapp.exchange.sources import find_each
    from kehuapp.exchange.tables.mappings import find_mapping
    from kehuapp.text.words import label_and

    reports, status = [], 0
    unread: set[tuple[Path, str]] = set()
    read_from: set[tuple[Path, str]] = set()
    with contextlib.ExitStack() as ended:
        book = _book_to_import_into(wishes, ended)
        region = wishes.region or load_settings(book).region
        book.staff_id = None if wishes.staff is None else _colleague_named(book, wishes.staff)
        sources, troubles = find_each(wishes.files)  # each is a step of its own
        for trouble in troubles:
            print(trouble, file=sys.stderr)
            status = 2
        for source in sources:
            try:
                read = read_source(
                    source,
                    region,
                    wishes.encoding,
                    remembered=partial(find_mapping, book),
                    zone=load_settings(book).zone,
                )
                plan = build_plan(book, read, wishes.duplicates, wishes.group)
                if not wishes.dry_run and plan.decisions and book.path != _path(wishes):
                    # Somebody comes in: now the book is made, or found where another made it.
                    # The plan holds for a new one; for another's it is made anew under its lock.
                    book = _open_new(wishes, region)
                    ended.callback(book.close)
                unkept = "" if wishes.dry_run else backups.keep_first(book, plan)
                report = build_report(plan) if wishes.dry_run else apply(book, plan)[1]
                if unkept:
                    report.warnings.append(unkept)
            except Trouble as trouble:
                print(trouble, file=sys.stderr)
                unread.add((source.path, source.parts[0].file))
            else:
                reports.append(report)
                read_from.add((source.path, source.parts[0].file))
    # A sheet of explanations beside the one with the customers is no failure.
    status = 2 if unread - read_from else status
    if wishes.json:
        _print_json([report.to_json() for report in reports])
        return status
    for report in reports:
        print(report.sentence())
        for failed in report.failed:
            print("  " + label_and(failed.where, failed.reason))
        for warning in report.warnings:
            print(f"  {warning}")
    return status


def export(wishes: argparse.Namespace) -> int:
    """Write contacts to a file; names those to delete on the phone by hand."""
    from kehuapp.exchange import export_marks
    from kehuapp.exchange.write import write_file
    from kehuapp.text.words import private_words

    if wishes.sales:
        with contextlib.closing(_open(wishes)) as book:
            return sales.export_sales(wishes, book, _language())
    book = _open(wishes)
    try:
        gone = export_marks.gone(book) if wishes.to.suffix.lower() == ".vcf" else []
        told: list[str] = []
        count = write_file(
            book,
            wishes.to,
            wishes.group,
            version=wishes.version,
            profile=wishes.profile,
            changed_only=wishes.changed,
            language=_language(),
            told=told,
        )
    finally:
        book.close()
    if count or not wishes.changed:
        print(translate("CommandLine", "%n customer(s) written to %1.", wishes.to, n=count))
        print(private_words(), file=sys.stderr)
    else:
        print(translate("CommandLine", "Nothing changed since the last export; no file written."))
    for sentence in told:
        print(sentence)
    if gone and (wishes.changed or wishes.group is None):
        print(translate("CommandLine", "No longer in the book; delete them on the phone:"))
        print("".join(f"  {name}\n" for name in gone), end="")
    return 0


def import_sales(wishes: argparse.Namespace) -> int:
    """Bring in the sales of each file as one step; 2 when one could not be read at all."""
    with contextlib.closing(_open(wishes)) as book:
        book.staff_id = None if wishes.staff is None else _colleague_named(book, wishes.staff)
        return sales.import_sales(wishes, book)


def find(wishes: argparse.Namespace) -> int:
    """Print the customers that match; 1 when there are none."""
    from kehuapp.book.search import search

    book = _open(wishes)
    try:
        matches = search.find_contacts(book, " ".join(wishes.text))
        known = _names(book, [match.contact_id for match in matches])
    finally:
        book.close()
    rows = [
        {
            "id": m.contact_id,
            "uuid": known[m.contact_id][0],
            "name": known[m.contact_id][1],
            "company": known[m.contact_id][2],
            "field": m.field,
            "excerpt": m.excerpt,
        }
        for m in matches
    ]
    if wishes.json:
        _print_json(rows)
    for row in () if wishes.json else rows:
        print(f"{row['id']}\t{row['name']}\t{row['company']}\t{row['excerpt']}")
    return 0 if rows or wishes.json else 1


def _names(book: Any, ids: list[int]) -> dict[int, tuple[str, str, str]]:
    from kehuapp.book.contacts.contacts import load_contacts

    return {c.id: (c.uuid, c.name, c.company) for c in load_contacts(book, ids) if c.id is not None}


def sheet(wishes: argparse.Namespace) -> int:
    """Write visit sheets into a PDF."""
    with contextlib.closing(_open(wishes)) as book:
        return sheets.write_sheets(wishes, book, _contact_named)


def print_paper(wishes: argparse.Namespace) -> int:
    """Write a list, labels or envelopes into a PDF."""
    with contextlib.closing(_open(wishes)) as book:
        staff = None if wishes.staff is None else _colleague_named(book, wishes.staff)
        contacts = [_contact_named(book, name) for name in wishes.contact or ()]
        return paper.write_paper(wishes, book, contacts, staff)


def export_customer(wishes: argparse.Namespace) -> int:
    """Write one customer with all comments; nothing that is there is overwritten."""
    from kehuapp.text.words import private_words

    book = _open(wishes)
    try:
        contact = _contact_named(book, wishes.contact)
        if wishes.form == "pdf":
            from kehuapp.ui.commands.customer_file_commands import write_pdf_without_window

            place = write_pdf_without_window(book, contact, wishes.to, wishes.paper)
        else:
            from kehuapp.exchange.customer_file.customer_file import write_customer

            place = write_customer(book, contact, wishes.to, wishes.form, language=_language())
    finally:
        book.close()
    print(translate("CommandLine", "Written: %1", place))
    print(private_words(), file=sys.stderr)
    return 0


def _contact_named(book: Any, name: str, deleted: bool = False) -> int:
    """The customer with this id or exactly this name, `deleted` ones too; Trouble lists them when
    several fit."""
    from kehuapp.book.contacts.contacts import find_named

    rows = find_named(book, name, deleted)
    if not rows:
        raise Trouble(translate("CommandLine", "No customer is called %1.", name))
    if len(rows) > 1:
        listed = "\n".join("  " + "\t".join(str(part) for part in row) for row in rows)
        raise Trouble(
            translate(
                "CommandLine", "Several customers are called %1. Say which by its number:", name
            )
            + f"\n{listed}"
        )
    return int(rows[0][0])


def _colleague_named(book: Any, name: str) -> int:
    """The colleague with this id or exactly this name."""
    from kehuapp.book.staff.staff import rows_staff

    found = [row.id for row in rows_staff(book) if name in (str(row.id), row.name)]
    if len(found) != 1:
        raise Trouble(translate("CommandLine", "No colleague is called %1.", name))
    return found[0]


def write_down(wishes: argparse.Namespace) -> int:
    """Write down one thing of one customer (log, sale, need, task) and say what was done."""
    book = _open(wishes)
    try:
        book.staff_id = None if wishes.staff is None else _colleague_named(book, wishes.staff)
        contact = _contact_named(book, wishes.contact)
        changes = entries.WRITE[wishes.command](wishes, book, contact)
    finally:
        book.close()
    if wishes.json:
        _print_json({"id": changes.made, "contact": contact, "step": changes.step})
    else:
        print(changes.label)
    return 0


def today(wishes: argparse.Namespace) -> int:
    """Print what is to be done on a day."""
    with contextlib.closing(_open(wishes)) as book:
        book.staff_id = None if wishes.staff is None else _colleague_named(book, wishes.staff)
        return today_lists.show_today(wishes, book)


def show_review(wishes: argparse.Namespace) -> int:
    """Print what each customer brings, and where the time went."""
    with contextlib.closing(_open(wishes)) as book:
        return review.show_review(wishes, book)


def greet(wishes: argparse.Namespace) -> int:
    """Print what would be written to each customer for an occasion; nothing is logged."""
    with contextlib.closing(_open(wishes)) as book:
        staff = None if wishes.staff is None else _colleague_named(book, wishes.staff)
        rows = greetings.greet(wishes, book, staff)
    if wishes.json:
        _print_json(rows)
        return 0
    for row in rows:
        print(f"{row['id']}\t{row['name']}\t{row['left_out']}".rstrip())
        print("".join(f"  {line}\n" for line in row["text"].splitlines()), end="")
    return 0


def calendar(wishes: argparse.Namespace) -> int:
    """Write visits, tasks and customers' days for a phone."""
    with contextlib.closing(_open(wishes)) as book:
        return calendars.write_calendar(wishes, book)


def import_calendar(wishes: argparse.Namespace) -> int:
    """Bring in visits and birthdays of each file as one step; 2 when one could not be read."""
    with contextlib.closing(_open(wishes)) as book:
        book.staff_id = None if wishes.staff is None else _colleague_named(book, wishes.staff)
        return calendars.import_calendar(wishes, book)


def show_history(wishes: argparse.Namespace) -> int:
    """Print what was done in the book, or with one customer, newest first."""
    with contextlib.closing(_open(wishes)) as book:
        contact = None if wishes.contact is None else _contact_named(book, wishes.contact)
        return history.show_history(wishes, book, contact)


def check_book(wishes: argparse.Namespace) -> int:
    """Say what is wrong with the book; 1 when something is."""
    return check.check_book(wishes, _path(wishes))


def backup(wishes: argparse.Namespace) -> int:
    """Write a checked copy of the book."""
    with contextlib.closing(_open(wishes)) as book:
        return backups.back_up(wishes, book)


def restore(wishes: argparse.Namespace) -> int:
    """Put a copy back, or list those there are; the book is not opened."""
    return backups.restore(wishes, _path(wishes))


def show_trash(wishes: argparse.Namespace) -> int:
    """List the trash, or throw away what has been in it for long."""
    with contextlib.closing(_open(wishes)) as book:
        return trash.show_trash(wishes, book)


def erase(wishes: argparse.Namespace) -> int:
    """Erase one customer for good."""
    with contextlib.closing(_open(wishes)) as book:
        return trash.erase(wishes, book, _contact_named(book, wishes.contact, True))


def undo(wishes: argparse.Namespace) -> int:
    """Undo the latest step that is not undone."""
    from kehuapp.store import journal

    return _step(
        wishes,
        journal.find_undoable,
        journal.undo,
        translate("CommandLine", "There is nothing to undo."),
        translate("CommandLine", "Undone: %1"),
    )


def redo(wishes: argparse.Namespace) -> int:
    """Do the latest undone step again."""
    from kehuapp.store import journal

    return _step(
        wishes,
        journal.find_redoable,
        journal.redo,
        translate("CommandLine", "There is nothing to redo."),
        translate("CommandLine", "Redone: %1"),
    )


def _step(
    wishes: argparse.Namespace,
    find_step: Callable[[Any], Any],
    run: Callable[[Any, int], Any],
    none: str,
    done: str,
) -> int:
    book = _open(wishes)
    try:
        step = find_step(book)
        if step is None:
            print(none)
            return 1
        run(book, step.id)
    finally:
        book.close()
    print(done.replace("%1", step.label))
    return 0


def self_check(_wishes: argparse.Namespace) -> int:
    """Try every part of this installation on a temporary book."""
    from kehuapp.ui.shell.self_check import check

    return check()


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "demo": demo,
    "import": import_files,
    "import-sales": import_sales,
    "export": export,
    "find": find,
    "sheet": sheet,
    "print": print_paper,
    "export-customer": export_customer,
    "calendar": calendar,
    "import-calendar": import_calendar,
    **dict.fromkeys(entries.WRITE, write_down),
    "today": today,
    "review": show_review,
    "greet": greet,
    "history": show_history,
    "check": check_book,
    "backup": backup,
    "restore": restore,
    "trash": show_trash,
    "erase": erase,
    "undo": undo,
    "redo": redo,
    "self-check": self_check,
}
