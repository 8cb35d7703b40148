"""How the cells of a sheet look beyond what they hold: formats, merges, all digits.

The library that reads workbooks tells none of these, so the XML, or the records, of the one sheet
are walked for them. They are read from a copy whose every part was checked (see workbook_safe),
and what is kept is bounded: packed numbers for cells of a format that changes what is seen.
"""

import re
import struct
import zipfile
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import BinaryIO
from xml.parsers import expat

from kehuapp.exchange.tables.number_formats import BUILT_IN, Format, format_of
from kehuapp.exchange.tables.workbook_safe import (
    MOST_MERGES,
    MOST_RECORDS,
    TooLarge,
    Unreadable,
    records,
    stream_of,
)

_BLOCK = 1 << 18
_MOST_STYLES = 70_000  # a spreadsheet stops at 64,000
_MOST_LONG = 200_000
_LONGEST_NUMBER = 40  # digits
_SURE = 15  # digits of a number that a spreadsheet keeps
COLUMNS = 1 << 14
_REFERENCE = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")
_MERGED = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7}):\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_ROWS_OF_NAMES = 60  # further down nobody looks for the names of the columns
#: Days by number in the spreadsheets of East Asia.
_EAST_ASIAN_DAYS = frozenset((*range(27, 37), *range(50, 59)))


@dataclass(slots=True)
class Looks:
    """`places` are the cells to look at, row × 16,384 + column, ascending; `styles` belong to them.

    `merges` has for each row the (column, last row) of the merged cells of several rows that begin
    there, `spans` for each of the first rows the (first, last) columns of those of several columns,
    `digits` the whole numbers of 16 digits and more as they are written. Rows and columns count
    from 0.
    """

    formats: dict[int, Format] = field(default_factory=dict)
    places: "array[int]" = field(default_factory=lambda: array("q"))
    styles: "array[int]" = field(default_factory=lambda: array("l"))
    merges: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    spans: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    digits: dict[int, str] = field(default_factory=dict)
    from_1904: bool = False
    merged: int = 0

    def sort(self) -> None:
        """Bring cells into the order of the rows, in which nearly every program writes them."""
        places = self.places
        if all(a <= b for a, b in pairwise(places)):
            return
        order = sorted(range(len(places)), key=places.__getitem__)
        self.styles = array("l", [self.styles[n] for n in order])
        self.places = array("q", [places[n] for n in order])


def looks_of(copy: BinaryIO, sheet: str) -> Looks:
    """The looks of a sheet in a checked copy; none where its parts do not name one another."""
    looks = Looks()
    copy.seek(0)
    if copy.read(2) != b"PK":
        _look_at_records(stream_of(copy), sheet, looks)
        looks.sort()
        return looks
    with zipfile.ZipFile(copy) as archive:
        names = {name.lower(): name for name in archive.namelist()}

        def walk(name: str, take: Callable[[str, dict[str, str]], None]) -> None:
            if name in names:
                _walk(archive, names[name], take)

        book = _BookParser(sheet)
        walk("xl/workbook.xml", book.take)
        walk("xl/_rels/workbook.xml.rels", book.take_link)
        looks.from_1904 = book.from_1904
        styles = _StylesParser()
        walk(book.styles, styles.take)
        looks.formats = _formats(styles.codes, styles.styles)
        if book.part in names:
            _SheetLooks(looks).walk(archive, names[book.part])
    looks.sort()
    return looks


def is_whole(text: str) -> bool:
    """Whether a number is written with digits alone."""
    return text.isascii() and text.removeprefix("-").isdecimal()


def is_sure(digits: str) -> bool:
    """Whether the end of a long whole number was kept: a spreadsheet makes it zeros."""
    plain = digits.lstrip("-0")
    return len(plain) <= _SURE or bool(plain[_SURE:].strip("0"))


def _walk(archive: zipfile.ZipFile, name: str, take: Callable[[str, dict[str, str]], None]) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = take
    _feed(parser, archive, name)


def _feed(parser: expat.XMLParserType, archive: zipfile.ZipFile, name: str) -> None:
    try:
        with archive.open(name) as part:
            while block := part.read(_BLOCK):
                parser.Parse(block, False)
            parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, zipfile.BadZipFile) as error:
        raise Unreadable(str(error)) from error


def _local(tag: str) -> str:
    return tag.rpartition(":")[2]


class _BookParser:
    """Which part holds a sheet, and which the styles."""

    def __init__(self, sheet: str) -> None:
        self._sheet = sheet
        self._id = ""
        self.part = ""
        self.styles = "xl/styles.xml"
        self.from_1904 = False

    def take(self, tag: str, attributes: dict[str, str]) -> None:
        tag = _local(tag)
        if tag == "sheet" and attributes.get("name") == self._sheet:
            self._id = next((v for k, v in attributes.items() if _local(k) == "id"), "")
        elif tag == "workbookPr":
            self.from_1904 = attributes.get("date1904", "0").lower() in ("1", "true", "on")

    def take_link(self, tag: str, attributes: dict[str, str]) -> None:
        if _local(tag) != "Relationship":
            return
        target = attributes.get("Target", "").replace("\\", "/").lower()
        part = target[1:] if target.startswith("/") else f"xl/{target}"
        if attributes.get("Id") == self._id:
            self.part = part
        elif attributes.get("Type", "").endswith("/styles"):
            self.styles = part


class _StylesParser:
    """The formats of the styles that cells are said to have by their number."""

    def __init__(self) -> None:
        self.codes: dict[int, str] = {}
        self.styles: list[int] = []
        self._of_cells = False

    def take(self, tag: str, attributes: dict[str, str]) -> None:
        tag = _local(tag)
        if tag == "numFmt" and len(self.codes) < _MOST_STYLES:
            number = _number(attributes.get("numFmtId", ""))
            self.codes.setdefault(number, attributes.get("formatCode", ""))
        elif tag in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs"):
            self._of_cells = tag == "cellXfs"
        elif tag == "xf" and self._of_cells and len(self.styles) < _MOST_STYLES:
            self.styles.append(_number(attributes.get("numFmtId", "")))


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _formats(codes: dict[int, str], styles: Iterable[int]) -> dict[int, Format]:
    """The formats that change what is seen, by the number of the style."""
    known: dict[int, Format | None] = {}
    found: dict[int, Format] = {}
    for place, number in enumerate(styles):
        if number not in known:
            code = "yyyy/m/d" if number in _EAST_ASIAN_DAYS else BUILT_IN.get(number, "General")
            known[number] = format_of(codes.get(number, code))
        if (shape := known[number]) is not None:
            found[place] = shape
    return found


class _SheetLooks:
    """Notes the cells of one sheet that look other than what they hold."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._odd = {str(place) for place in looks.formats}
        self._reference = ""
        self._behind = -1  # cells without a reference since the last that has one
        self._row = 0

    def walk(self, archive: zipfile.ZipFile, name: str) -> None:
        parser = expat.ParserCreate()
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.CharacterDataHandler = self._text
        _feed(parser, archive, name)

    def _start(self, tag: str, attributes: list[str]) -> None:
        if tag == "c":
            style = ""
            if attributes[:1] == ["r"]:
                self._reference, self._behind = attributes[1], 0
                if len(attributes) > 2:
                    style = attributes[3] if attributes[2] == "s" else _value(attributes, "s")
            else:
                style = self._unusual(attributes)
            if style in self._odd:
                self._looks.places.append(self._place())
                self._looks.styles.append(int(style))
        elif tag == "row":
            row = _value(attributes, "r")
            self._row = _number(row) or self._row + 1
            self._reference, self._behind = f"A{self._row}", -1
        elif tag == "mergeCell":
            self._merge(_value(attributes, "ref"))
        elif ":" in tag:
            self._start(_local(tag), attributes)

    def _unusual(self, attributes: list[str]) -> str:
        if reference := _value(attributes, "r"):
            self._reference, self._behind = reference, 0
        else:
            self._behind += 1
        return _value(attributes, "s")

    def _place(self) -> int:
        found = _REFERENCE.fullmatch(self._reference)
        if found is None:
            return -1
        return (int(found[2]) - 1) * COLUMNS + _column(found[1]) + self._behind

    def _text(self, text: str) -> None:
        if len(text) <= _SURE:
            return
        digits, known = text.strip(), self._looks.digits
        if is_whole(digits) and len(digits) <= _LONGEST_NUMBER and len(known) < _MOST_LONG:
            known[self._place()] = digits

    def _merge(self, reference: str) -> None:
        found = _MERGED.fullmatch(reference)
        if found is None:
            return
        row, last = int(found[2]) - 1, int(found[4]) - 1
        _merge(self._looks, row, last, _column(found[1]), _column(found[3]))


def _merge(looks: Looks, row: int, last: int, column: int, last_column: int) -> None:
    if last_column > column and row < _ROWS_OF_NAMES:
        spans = looks.spans.setdefault(row, [])
        if len(spans) < COLUMNS:
            spans.append((column, last_column))
    if last <= row:
        return
    looks.merged += 1
    if looks.merged > MOST_MERGES:
        raise TooLarge
    looks.merges.setdefault(row, []).append((column, last))


def _column(letters: str) -> int:
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - 64
    return column - 1


def _value(attributes: list[str], name: str) -> str:
    """Names and values stand in turn; "" when it is not there."""
    for place in range(0, len(attributes), 2):
        if attributes[place] == name:
            return attributes[place + 1]
    return ""


# --- .xls: the same in records ([MS-XLS], of Excel 97 and later) ---------------------------------

_BEGIN, _BOUND_SHEET, _DATE_MODE, _FORMAT, _STYLE = 0x0809, 0x0085, 0x0022, 0x041E, 0x00E0
_MERGED_CELLS, _MANY_NUMBERS = 0x00E5, 0x00BD
#: Records of one cell: formula, number, text, compact number, shared text; style at byte 4.
_CELLS = frozenset((0x0006, 0x0203, 0x0204, 0x027E, 0x00FD))
_EXCEL_97 = 0x0600


def _look_at_records(stream: bytes, sheet: str, looks: Looks) -> None:
    codes: dict[int, str] = {}
    styles: list[int] = []
    start = -1
    for kind, place, size in records(stream, 0, iter(range(MOST_RECORDS))):
        if kind == _BEGIN and (size < 2 or struct.unpack_from("<H", stream, place)[0] < _EXCEL_97):
            return
        if kind == _FORMAT and size >= 5:
            number, length, flags = struct.unpack_from("<HHB", stream, place)
            codes[number] = _text(stream[place + 5 : place + min(size, 600)], length, flags)
        elif kind == _STYLE and size >= 4 and len(styles) < _MOST_STYLES:
            styles.append(struct.unpack_from("<H", stream, place + 2)[0])
        elif kind == _DATE_MODE and size >= 2:
            looks.from_1904 = stream[place] == 1
        elif kind == _BOUND_SHEET and size >= 8:
            at, length, flags = struct.unpack_from("<L2xBB", stream, place)
            if _text(stream[place + 8 : place + size], length, flags) == sheet:
                start = at
    if start < 0:
        return
    looks.formats = _formats(codes, styles)
    for kind, place, size in records(stream, start, iter(range(MOST_RECORDS))):
        if kind in _CELLS and size >= 6:
            row, column, style = struct.unpack_from("<3H", stream, place)
            _note(looks, row, column, style)
        elif kind == _MANY_NUMBERS:
            row, column = struct.unpack_from("<2H", stream, place)
            for n in range((size - 6) // 6):
                style = struct.unpack_from("<H", stream, place + 4 + 6 * n)[0]
                _note(looks, row, column + n, style)
        elif kind == _MERGED_CELLS and size >= 2:
            count = min(struct.unpack_from("<H", stream, place)[0], (size - 2) // 8)
            for n in range(count):
                _merge(looks, *struct.unpack_from("<4H", stream, place + 2 + 8 * n))


def _note(looks: Looks, row: int, column: int, style: int) -> None:
    if style in looks.formats:
        looks.places.append(row * COLUMNS + column)
        looks.styles.append(style)


def _text(raw: bytes, length: int, flags: int) -> str:
    """A short text: one byte for each character, or two."""
    if flags & 1:
        return raw[: 2 * length].decode("utf-16-le", "replace")
    return raw[:length].decode("latin-1")
