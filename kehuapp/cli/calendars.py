"""The calendar by command: calendar --to FILE.ics and import-calendar; cli opens the book."""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from kehuapp.cli.today_lists import read_day
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """calendar and import-calendar."""
    save = add(
        "calendar",
        QT_TRANSLATE_NOOP(
            "CommandLine", "write visits, tasks and customers' days for a phone (.ics)"
        ),
    )
    save.add_argument("--to", required=True, type=Path, metavar="FILE.ics")
    save.add_argument(
        "--from",
        dest="first",
        type=_day,
        metavar="DAY",
        help=QT_TRANSLATE_NOOP("CommandLine", "the first day, like 2026-11-29 (default: today)"),
    )
    save.add_argument(
        "--until",
        dest="last",
        type=_day,
        metavar="DAY",
        help=QT_TRANSLATE_NOOP("CommandLine", "the last day (default: ten years on)"),
    )
    load = add(
        "import-calendar",
        QT_TRANSLATE_NOOP(
            "CommandLine", "bring in visits and birthdays from a phone's calendar (.ics)"
        ),
    )
    load.add_argument("files", nargs="+", type=Path, metavar="FILE.ics")
    load.add_argument(
        "--staff",
        metavar="ID|NAME",
        help=QT_TRANSLATE_NOOP("CommandLine", "who goes on these visits"),
    )
    load.add_argument(
        "--dry-run",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "only tell what would happen"),
    )
    load.add_argument("--json", action="store_true")


def _day(text: str) -> date:
    try:
        return read_day(text)
    except Trouble as trouble:
        raise argparse.ArgumentTypeError(str(trouble)) from None


def write_calendar(wishes: argparse.Namespace, book: Any) -> int:
    """Write the days that were asked for."""
    from kehuapp.exchange.calendar.calendar_out import write_calendar
    from kehuapp.text.words import private_words

    count = write_calendar(book, wishes.to, wishes.first, wishes.last)
    print(translate("CalendarFile", "%n event(s) written to %1.", wishes.to, n=count))
    print(private_words(), file=sys.stderr)
    return 0


def import_calendar(wishes: argparse.Namespace, book: Any) -> int:
    """Each file as one step; 2 when one could not be read at all."""
    from kehuapp.book.settings import load_settings
    from kehuapp.exchange.calendar.calendar_read import read_calendar
    from kehuapp.exchange.calendar.calendar_run import apply, build_plan, build_report
    from kehuapp.text.words import label_and

    zone, reports, status = load_settings(book).zone, [], 0
    for file in wishes.files:
        try:
            read = read_calendar(file, zone)
            if wishes.dry_run:
                report = build_report(build_plan(book, read))
            else:
                report = apply(book, read, staff_id=book.staff_id)[1]
        except Trouble as trouble:
            print(trouble, file=sys.stderr)
            status = 2
        else:
            reports.append(report)
    if wishes.json:
        print(json.dumps([r.to_json() for r in reports], ensure_ascii=False, indent=1))
        return status
    for report in reports:
        print(report.sentence())
        for line in report.unclear():
            print("  " + label_and(line.event.summary or line.event.starts, line.reason))
        for failed in report.plan.read.failed:
            print("  " + label_and(failed.where, failed.reason))
        for warning in report.warnings:
            print(f"  {warning}")
    return status
