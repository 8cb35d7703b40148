"""Excel workbooks (.xlsx, .xlsm, .xls) → rows of text as a person sees them; no records.

Cells that show an error are empty: the library does not tell which error it was.
"""

import math
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import BinaryIO

from kehuapp.errors import Trouble
from kehuapp.exchange.mistakes import log_swallowed
from kehuapp.exchange.tables import workbook_safe
from kehuapp.exchange.tables.workbook_looks import COLUMNS, Looks, is_sure, is_whole, looks_of
from kehuapp.i18n import translate

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EXACT = 10**15  # from here on a spreadsheet has lost digits
_WHOLE = 2**53  # below, every whole number is a floating one
_FIRST_DAY = datetime(1899, 12, 30)
_DAYS_TO_1904 = 1462
_LAST_SERIAL = 2_958_466  # the year 10000
_MOST_FILLED_TEXT = 40_000_000  # characters that merged cells may repeat in all
_ODD = re.compile("_x|\0")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")

Value = int | float | str | bool | time | date | datetime | timedelta


def is_workbook(head: bytes, whole: Callable[[], BinaryIO]) -> bool:
    """Whether the file is a workbook by its content; `whole` is only opened for a zip."""
    if head.startswith(_OLE):
        return True
    return head.startswith(b"PK\x03\x04") and is_workbook_zip(whole())


def is_workbook_zip(file: BinaryIO) -> bool:
    """Whether a zip is a workbook, of a kind that can be read or not."""
    return workbook_safe.kind_of_zip(file) != ""


def names_sheets(file: BinaryIO, name: str) -> list[str]:
    """The visible sheets that hold something, in their order; Trouble when there is none."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    with _safely(file, name) as copy, CalamineWorkbook.from_filelike(copy.file) as book:
        shown = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.visible == SheetVisibleEnum.Visible and sheet.typ == SheetTypeEnum.WorkSheet
        ]
        if len(shown) > 1:
            shown = [sheet for sheet in shown if book.get_sheet_by_name(sheet).height]
        if not shown or not copy.filled:
            raise Trouble(
                translate(
                    "Import",
                    "There are no rows in %1. Open it in Excel and check which file holds the "
                    "customers.",
                    name,
                )
            )
        return shown


class SheetRows:
    """The rows of a sheet from its row 1 on, so that they count as in Excel; [] for empty ones.

    `uncertain` has the numbers of the rows read so far in which a number has more digits than a
    spreadsheet keeps: its end may be wrong. `spans` has, of the first rows by their numbers, the
    places (first, last) of cells merged over columns.
    """

    def __init__(self, file: BinaryIO, name: str, sheet: str) -> None:
        self._file, self._name, self._sheet = file, name, sheet
        self.uncertain: set[int] = set()
        self.spans: dict[int, list[tuple[int, int]]] = {}

    def __iter__(self) -> Iterator[list[str]]:
        from python_calamine import CalamineWorkbook, WorksheetNotFound

        name, sheet = self._name, self._sheet
        with _safely(self._file, name) as copy, CalamineWorkbook.from_filelike(copy.file) as book:
            try:
                opened = book.get_sheet_by_name(sheet)
            except WorksheetNotFound as error:
                raise Trouble(
                    translate(
                        "Import",
                        "There is no sheet named %1 in %2 any more. Choose the file again.",
                        sheet,
                        name,
                    )
                ) from error
            looks = looks_of(copy.file, sheet)
            first = opened.start[1] if opened.start else 0
            for row, spans in looks.spans.items():
                self.spans[row + 1] = [(at - first, last - first) for at, last in spans]
            rows = self._as_seen(opened.iter_rows(), looks, first)
            yield from _merged(rows, looks, first)

    def _as_seen(
        self, rows: Iterable[list[Value]], looks: Looks, first: int
    ) -> Iterator[list[str]]:
        places, at, end = looks.places, 0, len(looks.places)
        for number, values in enumerate(rows):
            row: list[str] = []
            for value in values:
                if type(value) is str and not _ODD.search(value):
                    row.append(value)
                elif type(value) is float and abs(value) >= _EXACT:
                    written = looks.digits.get(number * COLUMNS + first + len(row), "")
                    row.append(self._long_number(value, written, number))
                else:
                    row.append(text_of(value))
            beyond = (number + 1) * COLUMNS
            plain = row.copy() if at < end and places[at] < beyond else row  # a cell may come twice
            while at < end and places[at] < beyond:
                column = places[at] - number * COLUMNS - first
                if 0 <= column < len(row):
                    row[column] = _seen(looks, at, values[column], plain[column])
                at += 1
            yield row if any(row) else []

    def _long_number(self, value: float, written: str, number: int) -> str:
        """All digits as they are `written` in the file, or as far as they are known."""
        text = written or text_of(value)
        if text and not (is_whole(text) and is_sure(text)):
            self.uncertain.add(number + 1)
        return text


def _seen(looks: Looks, at: int, value: Value, text: str) -> str:
    """A cell that has a format."""
    shape = looks.formats[looks.styles[at]]
    if isinstance(value, str):
        return shape.show_text(text) if text else text
    if not isinstance(value, int | float) or isinstance(value, bool) or not text or "E" in text:
        return text
    if shape.is_day:
        return _day(value + (_DAYS_TO_1904 if looks.from_1904 else 0)) or text
    return shape.show_number(Decimal(text), text)


def rows_sheet(file: BinaryIO, name: str, sheet: str) -> SheetRows:
    """The rows of a sheet; Trouble while they are read when they cannot be."""
    return SheetRows(file, name, sheet)


def _merged(rows: Iterable[list[str]], looks: Looks, first: int) -> Iterator[list[str]]:
    """The rows with the value of cells merged over several rows in each of them.

    A row in which nothing else stands stays empty. Cells merged over columns keep their one place:
    beside a name stands no second name.
    """
    open_cells: dict[int, tuple[int, str]] = {}  # column → last row, text
    left = _MOST_FILLED_TEXT
    for number, row in enumerate(rows):
        if open_cells and row:
            for column in [c for c, (last, _text) in open_cells.items() if last < number]:
                del open_cells[column]
            for column, (_last, text) in open_cells.items():
                if not row[column]:
                    left -= len(text)
                    if left < 0:
                        raise workbook_safe.TooLarge
                    row[column] = text
        for place, last in looks.merges.get(number, ()):
            column = place - first
            if 0 <= column < len(row) and row[column]:
                open_cells[column] = last, row[column]
        yield row


@contextmanager
def _safely(file: BinaryIO, name: str) -> Iterator[workbook_safe.Copy]:
    """A checked copy to read from; every failure of the file becomes one plain sentence."""
    from python_calamine import CalamineError, PasswordError

    try:
        yield workbook_safe.clean_copy(file)
    except (workbook_safe.Locked, PasswordError) as error:
        raise Trouble(
            translate(
                "Import",
                "%1 is protected by a password. Open it in Excel, save "
                "it without the password and import that file.",
                name,
            )
        ) from error
    except workbook_safe.TooLarge as error:
        raise Trouble(
            translate(
                "Import",
                "%1 is too large to import. Save only the columns and "
                "rows with customers as a new workbook.",
                name,
            )
        ) from error
    except workbook_safe.NotExcel as error:
        if str(error):
            raise Trouble(
                translate(
                    "Import",
                    "%1 is a workbook of a kind that cannot be read. "
                    "Save it as .xlsx or CSV and import that file.",
                    name,
                )
            ) from error
        raise Trouble(
            translate(
                "Import",
                "%1 is a document, but not an Excel workbook. Choose a .vcf, .csv or .xlsx file.",
                name,
            )
        ) from error
    except (Trouble, GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except (CalamineError, workbook_safe.Unreadable) as error:
        raise _damaged(name) from error
    except BaseException as error:
        # What the library did not foresee arrives as a panic, which is no ordinary exception.
        if not isinstance(error, OSError | ValueError) and type(error).__name__ != "PanicException":
            raise
        log_swallowed(error)
        raise _damaged(name) from error


def _damaged(name: str) -> Trouble:
    return Trouble(
        translate(
            "Import",
            "%1 is damaged. Open it in Excel, save it as a new .xlsx and import that file.",
            name,
        )
    )


def text_of(value: Value) -> str:
    """A cell as a person sees it, but digits in full and dates as 1985-04-12."""
    if isinstance(value, str):
        return _ESCAPED.sub(_unescaped, value).replace("\0", "")
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, datetime):
        if value.time() == time():
            return value.date().isoformat()
        return value.isoformat(" ", "seconds" if value.second else "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("seconds" if value.second else "minutes")
    seconds = round(value.total_seconds())
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"{'-' if seconds < 0 else ''}{hours}:{minutes:02}"


def _unescaped(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return chr(code) if code < 0x20 or code == 0x5F else found[0]


def _number(value: int | float) -> str:
    if not math.isfinite(value):
        return ""
    if _EXACT <= abs(value) < _WHOLE and value == int(value):
        return str(int(value))
    if abs(value) >= _EXACT or 0 < abs(value) < 1e-9:
        digits, _, exponent = f"{value:.14E}".partition("E")
        return f"{digits.rstrip('0').rstrip('.')}E{exponent}"
    if value == int(value):
        return str(int(value))
    return f"{Decimal(f'{value:.15g}'):f}"


def _day(serial: float) -> str:
    """A number that is shown as a day, with its full day; "" when it is none."""
    if not 1 <= serial < _LAST_SERIAL:
        return ""
    seconds = round(serial * 86_400)
    return text_of(_FIRST_DAY + timedelta(seconds=seconds))
