"""Rows of sales that did not come in → a table with the reasons, to be mended and read again."""

import csv
import io
import re

from kehuapp.exchange.importing.failures import Unread
from kehuapp.exchange.sales.sales_out import guarded
from kehuapp.exchange.sales.sales_run import SalesReport
from kehuapp.text.words import label_and

_HEADING = "Not read because"
_AMOUNT = re.compile(r"-\d[\d.,]*")


def build_unread(report: SalesReport) -> Unread | None:
    """All rows that failed or are not clear; None when there are none."""
    if not report.failed and not report.unclear:
        return None
    table = report.plan.read.table
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    width = len(table.headers)
    writer.writerow([*map(guarded, table.headers), _HEADING])
    for row in report.rows_left():
        cells = [*table.cells_of_line(row.line), *[""] * width][:width]
        writer.writerow([*map(_kept, cells), label_and(row.where, row.reason)])
    return Unread(table.source.name, len(report.failed) + report.unclear, out.getvalue(), ("csv",))


def _kept(cell: str) -> str:
    """A cell that no spreadsheet runs; an amount with a minus stays one."""
    return cell if _AMOUNT.fullmatch(cell) else guarded(cell)
