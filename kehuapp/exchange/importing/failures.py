"""What could not be read → a file with the reasons, in which it can be mended and imported again.

Of a table: a table with the same header and the reason in a last column. Of cards: cards with the
reason above each, which the import reads over; other programs may not, so it is a text as well.
"""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from kehuapp.exchange.read import FileRead
from kehuapp.exchange.records import Failed
from kehuapp.i18n import translate
from kehuapp.text.formulas import is_formula
from kehuapp.text.words import label_and

_HEADING = "Not read because"  # in one language: the import knows the column by it


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be read of a file: its name, how many cards or rows, the text to be saved,
    and the endings that such a file may have, the best one first."""

    name: str
    count: int
    text: str
    endings: tuple[str, ...]


def build_unread(file_read: FileRead) -> Unread:
    """All that could not be read, with the reasons."""
    count = len(file_read.failed)
    if file_read.table is not None:
        return Unread(file_read.name, count, _table(file_read), ("csv",))
    is_ldif = file_read.format == "ldif"
    text = _text(file_read, "# " if is_ldif else "")
    return Unread(file_read.name, count, text, ("ldif" if is_ldif else "vcf", "txt"))


def write_unread(path: Path, unread: Unread) -> None:
    """Write it; begins with the mark by which Excel knows UTF-8."""
    path.write_text(unread.text, encoding="utf-8-sig", newline="")


def _text(file_read: FileRead, mark: str) -> str:
    heading = translate("Import", "Not read from %1", file_read.name)
    parts = [mark + heading, mark + "=" * 40, ""]
    for row in file_read.failed:
        reason = " ".join(label_and(row.where, row.reason).split())
        parts += [mark + reason, row.text.rstrip(), ""]
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
        writer.writerow([*map(_guarded, cells), label_and(row.where, row.reason)])
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
    return f"'{cell}" if is_formula(cell) else cell
