"""Sales of a book → a table (CSV, Excel) that comes back equal; whole or not at all."""

import contextlib
import csv
import io
import os
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from kehuapp import disk
from kehuapp.errors import Trouble
from kehuapp.exchange.sales.sale_columns import (
    AMOUNT,
    COMPANY,
    DAY,
    EMAIL,
    ITEM,
    NAME,
    NOTE,
    PHONE,
    PROFIT,
    QUANTITY,
    RETURN,
    STAFF,
    UNIT,
    UUID,
)
from kehuapp.exchange.tables.csv_cells import repair
from kehuapp.exchange.write import Stopped, ids_to_write, in_place_of
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.store.ids import PART, id_list, id_parts
from kehuapp.text.amounts import amount_text
from kehuapp.text.formulas import is_formula

ENDINGS = (".csv", ".xlsx")
LANGUAGES = ("en", "zh_TW", "zh_CN")
Progress = Callable[[int, int], None]
#: The columns in their order, named in each language; the import knows them all.
_NAMES = {
    DAY: ("Date", "日期", "日期"),
    NAME: ("Customer", "客戶", "客户"),
    COMPANY: ("Company", "公司", "公司"),
    PHONE: ("Phone", "電話", "电话"),
    EMAIL: ("E-mail", "電子郵件", "电子邮件"),
    ITEM: ("Item", "品項", "品名"),
    QUANTITY: ("Quantity", "數量", "数量"),
    UNIT: ("Unit", "單位", "单位"),
    AMOUNT: ("Amount", "金額", "金额"),
    PROFIT: ("Profit", "毛利", "毛利"),
    RETURN: ("Return", "退貨", "退货"),
    NOTE: ("Note", "備註", "备注"),
    STAFF: ("Staff", "經手人", "经手人"),
    UUID: ("Kehu UID", "Kehu UID", "Kehu UID"),
}
_YES = ("yes", "是", "是")
_NUMBERS = (QUANTITY, AMOUNT, PROFIT)
_TOLD_EVERY = 500
_REACH = (("phone", "raw"), ("email", "address"))
_ODD = re.compile("[\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
#: A spreadsheet takes no more rows, nor longer cells.
_MOST_ROWS, _MOST_CELL = 1_048_576, 32_767
_MOST_DIGITS = 15  # of a number; what is longer is kept as a text


def write_sales(
    book: Book,
    path: Path | str,
    group: str | None = None,
    contact_ids: Sequence[int] | None = None,
    language: str = "en",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write the sales of everyone, of a group (and below it), or of the named customers; how many.

    The kind of file is told by its ending. Sales of customers in the trash stay out.
    """
    path = Path(path)
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise Trouble(
            translate("SalesExport", "%1: choose a name that ends in .csv or .xlsx.", path.name)
        )
    words = LANGUAGES.index(language) if language in LANGUAGES else 0
    with book.one_view():
        ids = list(contact_ids) if contact_ids is not None else ids_to_write(book, group)
        rows = _rows(book, ids, words, progress, cancelled)
        header = [names[words] for names in _NAMES.values()]
        if ending == ".csv":
            with in_place_of(path) as file:
                return _write_csv(file, header, rows)
        return _write_workbook(path, header, rows)


def _rows(
    book: Book,
    ids: Sequence[int],
    words: int,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> Iterator[list[str]]:
    """All of these customers' sales by day, as they were written down."""
    reach = [dict[int, str](), dict[int, str]()]  # the first phone and e-mail of each
    for part in id_parts(ids):
        for found, (table, column) in zip(reach, _REACH, strict=True):
            found.update(
                book.query(
                    f"SELECT contact_id, {column} FROM {table} WHERE id IN (SELECT min(id) "
                    f"FROM {table} WHERE contact_id IN {part} GROUP BY contact_id)"
                )
            )
    few = f" AND s.contact_id IN {id_list(ids)}" if len(ids) <= PART else ""
    [(total,)] = book.query(f"SELECT count(*) FROM sale AS s WHERE s.deleted_at IS NULL{few}")
    wanted = frozenset(ids)
    for place, row in enumerate(
        book.each(
            "SELECT s.contact_id, c.uuid, c.name, c.company, s.on_date, s.item, s.quantity, "
            "s.unit, s.amount, s.profit, s.is_return, s.note, coalesce(w.name, '') "
            "FROM sale AS s JOIN contact AS c ON c.id = s.contact_id "
            "LEFT JOIN staff AS w ON w.id = s.staff_id "
            f"WHERE s.deleted_at IS NULL{few} ORDER BY s.on_date, s.id"
        )
    ):
        if not place % _TOLD_EVERY:
            if cancelled is not None and cancelled():
                raise Stopped(translate("Export", "The export was stopped; nothing was written."))
            if progress is not None:
                progress(place, total)
        if row[0] in wanted:
            yield _cells(row, [found.get(row[0], "") for found in reach], words)


def _cells(row: tuple[Any, ...], reach: Sequence[str], words: int) -> list[str]:
    """A sale as a spreadsheet sums it: what a return takes off has a minus."""
    _contact, uuid, name, company, on, item, quantity, unit, amount, profit, back, note, staff = row
    count = format(Decimal(repr(quantity)), "f") if quantity % 1 else f"{quantity:.0f}"
    return [
        on,
        name,
        company,
        *reach,
        item,
        f"-{count}" if back and quantity > 0 else count,
        unit,
        amount_text(-abs(amount) if back else amount),
        "" if profit is None else amount_text(-profit if back and amount >= 0 else profit),
        _YES[words] if back else "",
        note,
        staff,
        uuid,
    ]


def guarded(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula; the import takes the mark away."""
    cell = cell.replace("\0", "")
    if is_formula(cell) or repair(cell) != cell.strip():
        return f"'{cell}"
    return cell


def _plain(cell: str, target: str) -> str:
    return cell if target in _NUMBERS or target == DAY else guarded(cell)


def _write_csv(file: Any, header: Sequence[str], rows: Iterator[list[str]]) -> int:
    file.write("\ufeff")  # by which Excel knows UTF-8
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(header)
    count = 0
    for row in rows:
        writer.writerow(map(_plain, row, _NAMES))
        count += 1
    return count


# --- a workbook of one sheet ---------------------------------------------------------------------

_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.styles+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    "{all}</Relationships>"
)
_RELATION = (
    '<Relationship Id="rId{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/{kind}" Target="{target}"/>'
)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORKBOOK = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    f'<workbook xmlns="{_MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships"><sheets><sheet name="{name}" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
#: The second look is that of a day (ECMA-376 18.8.30: 14 is the day as the computer writes it).
_STYLES = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="{_MAIN}">'
    '<fonts count="1"><font><sz val="11"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
#: Days count from here; before March 1900 spreadsheets count a day that never was.
_DAY_ZERO, _FIRST_DAY = date(1899, 12, 30), date(1900, 3, 1)
_SHEET = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="{_MAIN}"><sheetData>'
)


def _write_workbook(path: Path, header: Sequence[str], rows: Iterator[list[str]]) -> int:
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    sheet = translate("SalesExport", "Sales")
    try:
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as book:
            book.writestr("[Content_Types].xml", _TYPES)
            book.writestr("_rels/.rels", _relations(("officeDocument", "xl/workbook.xml")))
            book.writestr("xl/workbook.xml", _WORKBOOK.format(name=escape(sheet)))
            parts = (("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"))
            book.writestr("xl/_rels/workbook.xml.rels", _relations(*parts))
            book.writestr("xl/styles.xml", _STYLES)
            with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as raw:
                file = io.TextIOWrapper(raw, encoding="utf-8", errors="replace", newline="")
                count = _write_sheet(file, header, rows)
                file.flush()
                file.detach()
        disk.replace_file(beside, path)
    except OSError as error:
        raise Trouble(disk.sentence_of_writing(error, path.name)) from error
    finally:
        with contextlib.suppress(OSError):
            disk.remove_file(beside)
    return count


def _write_sheet(file: Any, header: Sequence[str], rows: Iterator[list[str]]) -> int:
    file.write(_SHEET)
    file.write("<row>" + "".join(map(_text_cell, header)) + "</row>")
    count = 0
    for count, row in enumerate(rows, 1):
        if count >= _MOST_ROWS:
            raise Trouble(
                translate(
                    "SalesExport", "Excel takes no more than %1 rows. Choose CSV.", _MOST_ROWS
                )
            )
        cells = (_cell(cell, target) for cell, target in zip(row, _NAMES, strict=True))
        file.write(f"<row>{''.join(cells)}</row>")
    file.write("</sheetData></worksheet>")
    return count


def _relations(*parts: tuple[str, str]) -> str:
    found = (
        _RELATION.format(id=place, kind=kind, target=target)
        for place, (kind, target) in enumerate(parts, 1)
    )
    return _RELATIONS.format(all="".join(found))


def _cell(text: str, target: str) -> str:
    """A number as one, a day as one by which a table can be sorted, anything else as its text."""
    if target in _NUMBERS and text and len(text.lstrip("-")) <= _MOST_DIGITS:
        return f"<c><v>{text}</v></c>"
    if target == DAY:
        with contextlib.suppress(ValueError):
            day = date.fromisoformat(text)
            if day >= _FIRST_DAY:
                return f'<c s="1"><v>{(day - _DAY_ZERO).days}</v></c>'
    return _text_cell(_plain(text, target))


def _text_cell(text: str) -> str:
    if not text:
        return "<c/>"
    kept = _ODD.sub(_as_code, text[:_MOST_CELL])
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(kept)}</t></is></c>'


def _as_code(found: re.Match[str]) -> str:
    """What cannot stand in the file by itself, as spreadsheets write it."""
    return f"_x{ord(found[0][0]):04X}_" + found[0][1:]
