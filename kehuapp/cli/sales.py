"""Sales in files by command: import-sales and export --sales; cli opens the book."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate


def add_commands(
    add: Callable[[str, str], argparse.ArgumentParser], regions: Sequence[str]
) -> None:
    """import-sales."""
    load = add(
        "import-sales", QT_TRANSLATE_NOOP("CommandLine", "bring in sales from tables (CSV, Excel)")
    )
    load.add_argument("files", nargs="+", type=Path, metavar="FILE")
    load.add_argument(
        "--region",
        choices=regions,
        help=QT_TRANSLATE_NOOP("CommandLine", "where numbers without a country belong"),
    )
    load.add_argument(
        "--encoding",
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("CommandLine", "how the file's characters are written"),
    )
    load.add_argument(
        "--staff",
        metavar="ID|NAME",
        help=QT_TRANSLATE_NOOP("CommandLine", "who sold it, where the file has no such column"),
    )
    load.add_argument(
        "--dry-run",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "only tell what would happen"),
    )
    load.add_argument("--json", action="store_true")


def import_sales(wishes: argparse.Namespace, book: Any) -> int:
    """Each file as one step; 2 when one could not be read at all."""
    from kehuapp.book.settings import load_settings
    from kehuapp.exchange.sales.sale_table import read_sale_table
    from kehuapp.exchange.sales.sales_read import read_sales
    from kehuapp.exchange.sales.sales_run import apply, build_plan, build_report, find_columns
    from kehuapp.exchange.sources import find_each
    from kehuapp.store.backups.keeping import keep_before_import
    from kehuapp.text.words import label_and

    settings, reports, status = load_settings(book), [], 0
    unread: set[tuple[Path, str]] = set()
    read_from: set[tuple[Path, str]] = set()
    region, today = wishes.region or settings.region, settings.today()
    sources, troubles = find_each(wishes.files)  # each is a step of its own
    for trouble in troubles:
        print(trouble, file=sys.stderr)
        status = 2
    for source in sources:
        try:
            table = read_sale_table(source, region, wishes.encoding)
            mapping, order = find_columns(book, table) or (None, "")
            read = read_sales(table, region, today, mapping, order, zone=settings.zone)
            if wishes.dry_run:
                report = build_report(book, build_plan(book, read))
            else:
                unkept = keep_before_import(book, settings.zone, rows=len(read.sales))
                report = apply(book, read, seller=book.staff_id)[1]
                if unkept:
                    report.warnings.append(unkept)
        except Trouble as trouble:
            print(trouble, file=sys.stderr)
            unread.add((source.path, source.parts[0].file))
        else:
            reports.append(report)
            read_from.add((source.path, source.parts[0].file))
    # A sheet of explanations beside the one with the sales is no failure.
    status = 2 if unread - read_from else status
    if wishes.json:
        # In pieces: a long file of which nothing is clear is as long again in words.
        encoder = json.JSONEncoder(ensure_ascii=False, indent=1)
        sys.stdout.writelines(encoder.iterencode([report.to_json() for report in reports]))
        print()
        return status
    for report in reports:
        print(report.sentence())
        for row in report.rows_left():
            print("  " + label_and(row.where, row.reason))
        for warning in report.warnings:
            print(f"  {warning}")
    return status


def export_sales(wishes: argparse.Namespace, book: Any, language: str) -> int:
    """What was bought, by everyone or by those of a group."""
    from kehuapp.exchange.sales.sales_out import write_sales
    from kehuapp.text.words import private_words

    count = write_sales(book, wishes.to, wishes.group, language=language)
    print(translate("CommandLine", "%n sale(s) written to %1.", wishes.to, n=count))
    print(private_words(), file=sys.stderr)
    return 0
