"""What could not be read → a file with the reasons, in which it can be mended and imported again.

Of a table: a table with the same header and the reason in a last column. Of cards: a text with
the reason above each card, which the import reads over.
"""

import csv
import io
from pathlib import Path

from kehuapp.exchange.read import FileRead
from kehuapp.exchange.records import Failed
from kehuapp.i18n import translate

_FORMULA = "=+-@\t\r＝＋－＠"
_HEADING = "Not read because"  # in one language: the import knows the column by it


def failures_ending(file_read: FileRead) -> str:
    """csv or txt."""
    return "csv" if file_read.table is not None else "txt"


def write_failures(path: Path, file_read: FileRead) -> None:
    """Write what could not be read; begins with the mark by which Excel knows UTF-8."""
    text = _table(file_read) if file_read.table is not None else _text(file_read)
    path.write_text(text, encoding="utf-8-sig", newline="")


def _text(file_read: FileRead) -> str:
    heading = translate("Import", "Not read from %1", file_read.name)
    parts = [heading, "=" * 40, ""]
    for row in file_read.failed:
        parts += [f"{row.where}: {row.reason}", row.text.rstrip(), ""]
    return "\r\n".join(line for part in parts for line in part.split("\n"))


def _table(file_read: FileRead) -> str:
    table = file_read.table
    assert table is not None
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    width = len(table.headers)
    if table.has_header:
        writer.writerow([*table.headers, _HEADING])
    for row in file_read.failed:
        cells = [*_cells(file_read, row), *[""] * width][:width]
        writer.writerow([*map(_guarded, cells), f"{row.where}: {row.reason}"])
    return out.getvalue()


def _cells(file_read: FileRead, row: Failed) -> list[str]:
    table = file_read.table
    assert table is not None
    at = table.place_of_line(row.line)
    if at < len(table.rows):
        line, cells = table.rows[at]
        if line == row.line:
            return cells
    return [row.text]


def _guarded(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula; the import takes the mark away."""
    cell = cell.replace("\0", "")
    return f"'{cell}" if cell.strip()[:1] in tuple(_FORMULA) else cell
