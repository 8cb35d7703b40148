"""A clean copy of a workbook in which nothing can exhaust this computer; its cells are not read.

The library that reads workbooks trusts what they say of themselves: a cell in the farthest corner
makes it reserve billions of cells, and a loop in the file keeps it busy for ever. So every part
that it would read is walked here first, within limits, and only what was walked is copied into a
container of our own making; the library never sees the original.
"""

import re
import struct
import sys
import zipfile
import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO
from xml.parsers import expat

MOST_CELLS = 10_000_000  # rows × columns, as the library reserves them: some 32 bytes each
MOST_FILLED = 4_000_000  # cells with something in them, and shared texts, of the whole workbook
MOST_RECORDS = 2 * MOST_FILLED  # of an .xls: cells, and what stands between them
MOST_UNPACKED = 300 * 1024 * 1024
MOST_MEMBERS = 5_000
MOST_MERGES = 200_000  # cells of several rows, of one sheet
_MOST_ATTRIBUTES = 100
_BLOCK = 1 << 18
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
#: Parts of a workbook in which there are no cells: never unpacked, never copied.
_IDLE_PART = re.compile(
    r"xl/(?!worksheets/)[^/]+/(?!workbook\.xml\.rels)|docprops/|customxml/|xl/worksheets/_rels/"
)


class Unreadable(Exception):
    """The workbook's parts contradict one another, or its container does."""


class TooLarge(Exception):
    """Reading it would take more memory than is good."""


class Locked(Exception):
    """It is protected by a password."""


class NotExcel(Exception):
    """The container holds something else; the text says what ("ods", "xlsb", "numbers", "")."""


@dataclass(slots=True)
class Copy:
    """The copy, and how many cells with content it holds."""

    file: BinaryIO
    filled: int


def clean_copy(file: BinaryIO) -> Copy:
    """The copy of an .xlsx or .xls; one of the exceptions above when there can be none."""
    file.seek(0)
    head = file.read(8)
    if head.startswith(b"PK"):
        return _copy_of_zip(file)
    if head == _OLE:
        return _copy_of_ole(file)
    raise NotExcel("")


def kind_of_zip(file: BinaryIO) -> str:
    """Which kind of workbook a zip is, "xlsx", "xlsb", "ods", "numbers", or "" for none."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = {_plain(name) for name in archive.namelist()[:MOST_MEMBERS]}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error):
        return ""
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "content.xml" in names and "mimetype" in names:
        return "ods"
    return "numbers" if names & {"index.zip", "index/document.iwa"} else ""


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


# --- .xlsx: a zip of XML -------------------------------------------------------------------------


def _copy_of_zip(file: BinaryIO) -> Copy:
    kind = kind_of_zip(file)
    if kind != "xlsx":
        raise NotExcel(kind)
    bounds = _Bounds()
    parts: dict[str, tuple[int, int, int, bytes]] = {}
    with zipfile.ZipFile(file) as archive:
        members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise TooLarge
    left, room = MOST_UNPACKED, file.seek(0, 2)
    for member in members:
        name = member.filename.replace("\\", "/").lstrip("/")
        if not name.lower().endswith((".xml", ".rels")) or _IDLE_PART.match(name.lower()):
            continue
        if member.flag_bits & 1:
            raise Locked
        if name in parts:
            raise Unreadable("twice in the zip")
        room -= member.compress_size
        if room < 0:
            raise Unreadable("members lie on top of one another")
        packed = _packed(file, member)
        size, checksum = 0, 0
        sheet = _SheetParser(bounds)
        for block in _unpacked(packed, member.compress_type):
            size += len(block)
            if size > left:
                raise TooLarge
            checksum = zlib.crc32(block, checksum)
            sheet.feed(block)
        sheet.close()
        left -= size
        parts[name] = (member.compress_type, checksum, size, packed)
    return Copy(_zip_of(parts), bounds.filled)


def _packed(file: BinaryIO, member: zipfile.ZipInfo) -> bytes:
    """The member's bytes as they lie in the file."""
    file.seek(member.header_offset)
    header = file.read(30)
    if len(header) < 30 or not header.startswith(b"PK\x03\x04"):
        raise Unreadable("no member where the directory says")
    name_size, extra_size = struct.unpack_from("<HH", header, 26)
    file.seek(name_size + extra_size, 1)
    if member.compress_size > MOST_UNPACKED:
        raise TooLarge
    data = file.read(member.compress_size)
    if len(data) < member.compress_size:
        raise Unreadable("cut off")
    return data


def _unpacked(packed: bytes, method: int) -> Iterator[bytes]:
    """What the bytes unpack to, block by block, whatever size the file claims."""
    if method == zipfile.ZIP_STORED:
        for place in range(0, len(packed), _BLOCK):
            yield packed[place : place + _BLOCK]
        return
    if method != zipfile.ZIP_DEFLATED:
        raise Unreadable("packed in an unknown way")
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        block = unpacker.decompress(packed, _BLOCK)
        while block:
            yield block
            block = unpacker.decompress(unpacker.unconsumed_tail, _BLOCK)
    except zlib.error as error:
        raise Unreadable(str(error)) from error
    if not unpacker.eof or unpacker.unused_data:
        raise Unreadable("cut off, or more than one")


def _zip_of(parts: dict[str, tuple[int, int, int, bytes]]) -> BinaryIO:
    """A new zip of parts that stay packed as they were."""
    out = BytesIO()
    directory = b""
    for name, (method, checksum, size, packed) in parts.items():
        raw = name.encode("utf-8", "replace")
        start = out.tell()
        about = (20, 0x800, method, 0, 0x21, checksum, len(packed), size, len(raw), 0)
        out.write(struct.pack("<4s5H3L2H", b"PK\x03\x04", *about) + raw)
        out.write(packed)
        directory += struct.pack("<4sH5H3L5H2L", b"PK\x01\x02", 20, *about, 0, 0, 0, 0, start) + raw
    start, count = out.tell(), len(parts)
    ending = (0, 0, count, count, len(directory), start, 0)
    out.write(directory + struct.pack("<4s4H2LH", b"PK\x05\x06", *ending))
    out.seek(0)
    return out


@dataclass(slots=True)
class _Bounds:
    """What has been counted in all parts so far."""

    filled: int = 0
    texts: int = 0


class _SheetParser:
    """Walks one XML part and stops where its cells would not fit into memory."""

    def __init__(self, bounds: _Bounds) -> None:
        self._bounds = bounds
        self._row = self._column = self._home = -1
        self._rows = self._columns = 0
        self._row_text: str | None = None
        self._known: dict[str, int] = {}
        self._parser = expat.ParserCreate()
        self._parser.ordered_attributes = True
        self._parser.StartElementHandler = self._start
        self._parser.StartDoctypeDeclHandler = self._refuse_doctype

    def feed(self, block: bytes) -> None:
        try:
            self._parser.Parse(block, False)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise Unreadable(str(error)) from error
        if self._bounds.filled > MOST_FILLED:
            raise TooLarge

    def close(self) -> None:
        try:
            self._parser.Parse(b"", True)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise Unreadable(str(error)) from error

    def _refuse_doctype(self, *_about: object) -> None:
        raise Unreadable("defines entities of its own")  # no workbook does, only attacks

    def _start(self, tag: str, attributes: list[str]) -> None:
        if tag == "v" or tag == "is":
            self._fill()
        elif tag == "c":
            self._column += 1
            reference = attributes[1] if attributes[:1] == ["r"] else _value(attributes, "r")
            if reference is not None:
                self._row, self._column = self._place(reference)
        elif tag == "row":
            self._row_text = text = _value(attributes, "r")
            self._row = self._row + 1 if text is None else self._number(text) - 1
            self._home = self._row
            self._column = -1
        elif tag == "si":
            self._bounds.texts += 1
            if self._bounds.texts > MOST_FILLED:
                raise TooLarge
        elif ":" in tag:
            self._start(tag.rpartition(":")[2], attributes)
        if len(attributes) > 2 * _MOST_ATTRIBUTES:
            raise Unreadable("too many attributes")

    def _fill(self) -> None:
        self._bounds.filled += 1
        if self._row < self._rows and self._column < self._columns:
            return
        self._rows = max(self._rows, self._row + 1)
        self._columns = max(self._columns, self._column + 1)
        if self._rows > _LAST_ROW or self._columns > _LAST_COLUMN:
            raise Unreadable("a cell outside of any sheet")
        if self._rows * self._columns > MOST_CELLS:
            raise TooLarge

    def _place(self, reference: str) -> tuple[int, int]:
        letters = reference.rstrip("0123456789")
        column = self._known.get(letters)
        if column is not None and reference[len(letters) :] == self._row_text:
            return self._home, column - 1  # nearly always: the cell is in the row it stands in
        if column is None:
            if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
                raise Unreadable(f"a cell named {reference[:20]}")
            column = 0
            for letter in letters.upper():
                column = column * 26 + ord(letter) - 64
            self._known[letters] = column
        return self._number(reference[len(letters) :]) - 1, column - 1

    def _number(self, text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) <= 7 and int(text)):
            raise Unreadable(f"a row numbered {text[:20]}")
        return int(text)


def _value(attributes: list[str], name: str) -> str | None:
    """Names and values stand in turn."""
    for place in range(0, len(attributes), 2):
        if attributes[place] == name:
            return attributes[place + 1]
    return None


# --- .xls: a compound file (sectors chained by a table) with a stream of records -----------------

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_NO_SECTOR = 0xFFFFFFFA  # this number and all above it end a chain
_OWN_SECTOR = 4096
_SMALL = 64  # bytes of a sector inside the stream that holds all short streams
_ROOT = "Root Entry"
_STREAMS = ("Workbook", "Book")
_LOCKED = ("EncryptedPackage", "EncryptionInfo")
_NAMES = {name.encode("utf-16-le"): name for name in (_ROOT, *_STREAMS, *_LOCKED)}
_BOUND_SHEET, _FILE_PASS, _SST, _CONTINUE = 0x0085, 0x002F, 0x00FC, 0x003C
_EOF, _DIMENSIONS, _IGNORED, _MANY_NUMBERS = 0x000A, 0x0200, 0x00D7, 0x00BD
#: Records that are one cell: formula, text, number, truth or error, compact number, shared text.
_CELLS = frozenset({0x0006, 0x0206, 0x0406, 0x0203, 0x0204, 0x0205, 0x027E, 0x00FD, 0x00D6})
_FORMULAS = frozenset({0x0006, 0x0206, 0x0406})
_LAST_COLUMN_XLS = 256
_MOST_SHEETS = 256


def _copy_of_ole(file: BinaryIO) -> Copy:
    file.seek(0)
    data = file.read(MOST_UNPACKED + 1)
    if len(data) > MOST_UNPACKED:
        raise TooLarge
    try:
        stream = _workbook_stream(data)
        del data
        filled = _checked_records(stream)
    except struct.error as error:
        raise Unreadable(str(error)) from error
    return Copy(_ole_of(stream), filled)


def _workbook_stream(data: bytes) -> bytearray:
    shift, small_shift = struct.unpack_from("<HH", data, 30)
    if shift not in (9, 12) or 1 << small_shift != _SMALL:
        raise Unreadable("sectors of a strange size")
    size = 1 << shift
    first_folder, cutoff, first_small = struct.unpack_from("<L4x2L", data, 48)
    sectors, links = memoryview(data)[size:], _links(data, size)
    folder = _joined(sectors, size, links, first_folder)
    entries: dict[str, tuple[int, int]] = {}
    for place in range(0, len(folder) - 127, 128):
        length = struct.unpack_from("<H", folder, place + 64)[0]
        if name := _NAMES.get(bytes(folder[place : place + max(0, min(length, 64) - 2)])):
            entries.setdefault(name, struct.unpack_from("<LL", folder, place + 116))
    if any(name in entries for name in _LOCKED):
        raise Locked
    start, length = next((entries[name] for name in _STREAMS if name in entries), (0, -1))
    if length < 0:
        raise NotExcel("")
    if length < cutoff:
        small_links = _numbers(_joined(sectors, size, links, first_small))
        sectors = memoryview(_joined(sectors, size, links, entries.get(_ROOT, (_END, 0))[0]))
        links, size = small_links, _SMALL
    stream = _joined(sectors, size, links, start)
    if len(stream) < length:
        raise Unreadable("cut off")
    del stream[length:]
    return stream


def _links(data: bytes, size: int) -> "array[int]":
    """Which sector follows which. This table lies in sectors too; the first 109 of them are listed
    in the header, more in a chain of lists. Only as many are read as the file has use for."""
    most = len(data) // size // (size // 4) + 1
    listed = _numbers(data[76:512])
    more = struct.unpack_from("<L", data, 68)[0]
    while more < _NO_SECTOR and len(listed) < most:
        *numbers, more = struct.unpack_from(f"<{size // 4}L", data, (more + 1) * size)
        listed.extend(numbers)
    places = [(number + 1) * size for number in listed if number < _NO_SECTOR][:most]
    return _numbers(b"".join(data[place : place + size] for place in places))


def _numbers(raw: bytes | bytearray) -> "array[int]":
    """Four bytes each, as in the file: a table may be as large as that, and integers are larger."""
    numbers = array("I", raw[: len(raw) // 4 * 4])
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _joined(sectors: memoryview, size: int, links: "array[int]", sector: int) -> bytearray:
    """The content of a chain of sectors."""
    found = bytearray()
    for _ in range(len(links) + 1):
        if sector >= _NO_SECTOR:
            return found
        if sector >= len(links):
            break
        found += sectors[sector * size : (sector + 1) * size]
        sector = links[sector]
    raise Unreadable("its sectors run in a circle")


def _checked_records(stream: bytearray) -> int:
    """The number of filled cells; the sizes that the stream claims for its sheets are taken out."""
    starts, texts, room = [], 0, 0
    previous = -1
    left = iter(range(MOST_RECORDS))  # one measure for all: sheets may lie on top of one another
    for kind, place, size in records(stream, 0, left):
        if kind == _FILE_PASS:
            raise Locked
        if kind == _BOUND_SHEET and size >= 6:
            starts.append(struct.unpack_from("<L", stream, place)[0])
        if kind == _SST:
            texts = max(texts, struct.unpack_from("<L", stream, place + 4)[0])
            room += size
        elif kind == _CONTINUE and previous == _SST:
            room += size
            continue
        previous = kind
    if texts * 3 > room or texts > MOST_FILLED:  # a text takes three bytes at least
        raise Unreadable("more texts than there is room for")
    if len(starts) > _MOST_SHEETS:
        raise Unreadable("more sheets than anybody has")
    filled = area = 0
    for start in starts:  # the library reads all sheets at once, so they are counted together
        cells, reserved = _cells_of_sheet(stream, start, left)
        filled, area = filled + cells, area + reserved
        if filled > MOST_FILLED or area > MOST_CELLS:
            raise TooLarge
    return filled


def records(
    stream: bytes | bytearray, place: int, left: Iterator[int]
) -> Iterator[tuple[int, int, int]]:
    """Kind, place and size of each record up to the end of this part of the stream."""
    for _ in left:
        if place + 4 > len(stream):
            raise Unreadable("cut off")
        kind, size = struct.unpack_from("<HH", stream, place)
        if place + 4 + size > len(stream):
            raise Unreadable("a record reaches beyond the end")
        yield kind, place + 4, size
        if kind == _EOF:
            return
        place += 4 + size
    raise TooLarge


def _cells_of_sheet(stream: bytearray, start: int, left: Iterator[int]) -> tuple[int, int]:
    """How many cells have content, and how many the library would reserve."""
    filled = rows = columns = 0
    for kind, place, size in records(stream, start, left):
        if kind == _DIMENSIONS:
            # Room is reserved for what this record claims, so it is made one that is not looked at.
            struct.pack_into("<H", stream, place - 4, _IGNORED)
        elif kind in _CELLS or kind == _MANY_NUMBERS:
            row, column = struct.unpack_from("<HH", stream, place)
            if kind == _MANY_NUMBERS:
                column = struct.unpack_from("<H", stream, place + size - 2)[0] if size > 6 else 0
            if column >= _LAST_COLUMN_XLS:
                raise Unreadable("a cell outside of any sheet")
            rows, columns = max(rows, row + 1), max(columns, column + 1)
            filled += max(1, (size - 6) // 6) if kind == _MANY_NUMBERS else 1
            if kind in _FORMULAS and size >= 22:
                # Its value is stored beside it; what it computes is none of our business, and the
                # library stumbles over some.
                struct.pack_into("<H", stream, place + 20, 0)
    return filled, rows * columns


def _ole_of(stream: bytearray) -> BinaryIO:
    """A new compound file with this one stream, in sectors of 4,096 bytes."""
    size = _OWN_SECTOR
    count = max(1, -(-len(stream) // size))
    tables = -(-(count + 1) // (size // 4 - 1))  # each sector of the table lists itself too
    links = [*range(1, count), _END, _END, *[_TABLE] * tables]
    links += [_FREE] * (tables * size // 4 - len(links))
    places = [*range(count + 1, count + 1 + tables), *[_FREE] * (109 - tables)]
    about = (0x3E, 4, 0xFFFE, 12, 6, 1, tables, count, 0, size, _END, 0, _END, 0)
    # The root's own stream is empty, but the library insists on a place for it.
    folder = _entry(_ROOT, 5, count, 0, child=1)
    folder += _entry("Workbook", 2, 0, max(len(stream), size))
    out = BytesIO()
    out.write(struct.pack("<8s16x5H6x9L109L", _OLE, *about, *places).ljust(size, b"\0"))
    out.write(stream)
    # Streams below one sector live elsewhere in such files, so a short one is filled up with zeros.
    out.write(bytes(count * size - len(stream)))
    out.write(folder.ljust(size, b"\0"))
    out.write(struct.pack(f"<{len(links)}L", *links))
    out.seek(0)
    return out


def stream_of(copy: BinaryIO) -> bytes:
    """The records in the copy of an .xls, and zeros behind them."""
    copy.seek(_OWN_SECTOR)
    return copy.read()


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    raw = name.encode("utf-16-le")
    entry = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw) + 2, kind, 1)
    return entry + struct.pack("<3L36xLQ", _FREE, _FREE, child, start, size)
