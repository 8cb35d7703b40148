"""The raw pages of a book with what its log says, and the records on them; no tables, no writing.

https://www.sqlite.org/fileformat2.html: b-tree pages (1.6), records (2.1), the WAL file (4).
Nothing here trusts what it reads: a number that leads out of the file, or back, is a fault.
"""

import contextlib
import struct
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

MAGIC = b"SQLite format 3\0"
INDEX_INNER, TABLE_INNER, INDEX_LEAF, TABLE_LEAF = 0x02, 0x05, 0x0A, 0x0D
_KINDS = (INDEX_INNER, TABLE_INNER, INDEX_LEAF, TABLE_LEAF)
_SIZES: tuple[int, ...] = tuple(2**power for power in range(9, 17))
_WAL_HEAD, _FRAME_HEAD = 32, 24
_LOOKED_AT = 400 * 4096  # bytes, to find out how long pages are where the header is gone
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes by serial type
_MOST_BYTES = 2**31  # of a record
Value = int | float | str | bytes | None


class Cell(NamedTuple):
    """A record on a leaf of a table; `is_whole` False: something of it was not readable."""

    row_id: int
    values: tuple[Value, ...]
    is_whole: bool


class Image:
    """The newest state of each page: `read(start, length)` gives bytes of the file, `log` is all
    that its write-ahead log holds (b"": none)."""

    def __init__(self, read: Callable[[int, int], bytes], length: int, log: bytes = b"") -> None:
        self._read = read
        self._length = length
        self._logged: dict[int, bytes] = {}
        head = b""
        with contextlib.suppress(OSError):
            head = read(0, 100)
        said = int.from_bytes(head[16:18]) if len(head) == 100 else 0
        size = 65536 if said == 1 else said
        logged = int.from_bytes(log[8:12])
        if not head.startswith(MAGIC) or size not in _SIZES:
            size = logged if logged in _SIZES else self._guess_size()
            self.head = b""
        else:
            self.head = head
        self.size = size
        self.usable = size - (self.head[20] if self.head and self.head[20] <= 32 else 0)
        self._logged = _newest_frames(log, size)
        self.count = max([-(-length // size), *self._logged])
        if 1 in self._logged and self._logged[1].startswith(MAGIC):
            self.head = self._logged[1][:100]

    def page(self, number: int) -> bytes:
        """The bytes of a page (from 1), filled up with zeros; b"" where there is none."""
        if not 1 <= number <= self.count:
            return b""
        found = self._logged.get(number)
        if found is None:
            try:
                found = self._read((number - 1) * self.size, self.size)
            except OSError:  # the disk does not give it
                found = b""
            found += bytes(self.size - len(found))
        return found

    def kind(self, number: int) -> int:
        """What kind of b-tree page this is, 0 where it is none that makes sense."""
        return _kind(self.page(number), 100 if number == 1 else 0, self.usable)

    def _guess_size(self) -> int:
        """Of all lengths that at which most pages make sense."""

        def fitting(size: int) -> int:
            pages = min(self._length, _LOOKED_AT) // size
            self.size, self.count = size, pages
            return sum(bool(_kind(self.page(n), 0, size)) for n in range(2, pages))

        return max((4096, *_SIZES), key=fitting)

    # Trees

    def children(self, number: int) -> list[tuple[int, int | None]]:
        """The pages below an inner page of a table, each with the highest id that stands there."""
        page, start = self.page(number), 100 if number == 1 else 0
        found: list[tuple[int, int | None]] = []
        for at in _pointers(page, start):
            key, end = _varint(page, at + 4)
            if end:
                found.append((int.from_bytes(page[at : at + 4]), key))
        found.append((int.from_bytes(page[start + 8 : start + 12]), None))
        return found

    def inner_count(self, number: int) -> int:
        """How many pages should stand below an inner page."""
        start = 100 if number == 1 else 0
        return int.from_bytes(self.page(number)[start + 3 : start + 5]) + 1

    def ids(self, number: int) -> list[int]:
        """The ids on a leaf of a table, whatever else of its records is readable."""
        page = self.page(number)
        found = []
        for at in _pointers(page, 100 if number == 1 else 0):
            _size, after = _varint(page, at)
            row_id, end = _varint(page, after)
            if after and end:
                found.append(row_id - 2**64 if row_id >= 2**63 else row_id)
        return found

    def children_of_index(self, number: int) -> list[int]:
        """The pages below an inner page of an index."""
        page = self.page(number)
        below = [int.from_bytes(page[at : at + 4]) for at in _pointers(page, 0)]
        return [*below, int.from_bytes(page[8:12])]

    def cells(self, number: int) -> Iterator[Cell | None]:
        """The records on a leaf of a table, None for each that cannot be read."""
        page, start = self.page(number), 100 if number == 1 else 0
        for at in _pointers(page, start):
            yield self._cell(page, at)

    def scan(self, number: int, fits: Callable[[Cell], bool]) -> list[Cell]:
        """Records on a page of which the beginning is not readable, wherever they stand."""
        page, found, at = self.page(number), list[Cell](), 0
        while at < self.usable - 4:
            if page[at] and (cell := self._cell(page, at)) is not None and fits(cell):
                found.append(cell)
                at += self._length_of(page, at)
            else:
                at += 1
        return found

    def _length_of(self, page: bytes, at: int) -> int:
        size, after = _varint(page, at)
        _row_id, start = _varint(page, after)
        local = self._local(size, self.usable - 35)
        return start - at + local + (4 if local < size else 0)

    def index_entries(self, number: int) -> Iterator[tuple[Value, int] | None]:
        """The first value and the row id of the records on a page of an index, None for each that
        cannot be read."""
        page = self.page(number)
        inner = page[0] == INDEX_INNER
        most = (self.usable - 12) * 64 // 255 - 23
        for at in _pointers(page, 0):
            size, start = _varint(page, at + 4 if inner else at)
            record = None
            if start and size <= _MOST_BYTES:
                payload, is_whole = self._payload(page, start, size, most)
                record = read_record(payload) if is_whole else None
            values = record[0] if record else ()
            last = values[-1] if len(values) > 1 else None
            yield (values[0], last) if isinstance(last, int) else None

    def free_pages(self) -> set[int]:
        """The pages that the list of free ones names, as far as it can be followed."""
        free: set[int] = set()
        trunk = int.from_bytes(self.head[32:36]) if self.head else 0
        while 1 < trunk <= self.count and trunk not in free:
            free.add(trunk)
            page = self.page(trunk)
            leaves = min(int.from_bytes(page[4:8]), self.usable // 4 - 2)
            free.update(struct.unpack_from(f">{leaves}I", page, 8))
            trunk = int.from_bytes(page[:4])
        return free

    # Records

    def _cell(self, page: bytes, at: int) -> Cell | None:
        size, after = _varint(page, at)
        row_id, start = _varint(page, after)
        if not after or not start or not 2 <= size <= _MOST_BYTES:
            return None
        if row_id >= 2**63:
            row_id -= 2**64
        payload, is_whole = self._payload(page, start, size, self.usable - 35)
        found = read_record(payload, size)
        if found is None:
            return None
        values, is_complete = found
        return Cell(row_id, values, is_whole and is_complete)

    def _local(self, size: int, most: int) -> int:
        """How many bytes of a record stand on the page itself."""
        if size <= most:
            return size
        least = (self.usable - 12) * 32 // 255 - 23
        some = least + (size - least) % (self.usable - 4)
        return some if some <= most else least

    def _payload(self, page: bytes, start: int, size: int, most: int) -> tuple[bytes, bool]:
        """The bytes of a record with those on further pages, and whether all are there."""
        local = self._local(size, most)
        parts = [page[start : min(start + local, self.usable)]]
        if len(parts[0]) < local:
            return parts[0], False
        left, following = size - local, int.from_bytes(page[start + local : start + local + 4])
        seen: set[int] = set()
        while left > 0:
            further = self.page(following) if following not in seen and following > 1 else b""
            seen.add(following)
            after = int.from_bytes(further[:4])
            is_last = left <= self.usable - 4
            if not further or (after != 0 if is_last else not 1 < after <= self.count):
                return b"".join(parts), False  # a page of something else stands there
            parts.append(further[4 : 4 + min(left, self.usable - 4)])
            left -= self.usable - 4
            following = after
        return b"".join(parts), True


def read_record(payload: bytes, size: int | None = None) -> tuple[tuple[Value, ...], bool] | None:
    """The values of a record of this size, of a shorter payload those that it holds, and whether
    that is all; None for what is no record."""
    length, at = _varint(payload, 0)
    if not at or not at <= length <= len(payload):
        return None
    kinds: list[int] = []
    sizes: list[int] = []
    left = None if size is None else size - length
    while at < length:
        kind, at = _varint(payload, at)
        if not at or kind in (10, 11):
            return None
        wide = _INTEGERS.get(kind, 8 if kind == 7 else (kind - 12) // 2 if kind >= 12 else 0)
        if left is not None:
            left -= wide
            if left < 0:  # of noise, which a damaged page is full of, most ends here
                return None
        kinds.append(kind)
        sizes.append(wide)
    if at != length or left:
        return None
    values: list[Value] = []
    for kind, wide in zip(kinds, sizes, strict=True):
        part = payload[at : at + wide]
        if len(part) < wide and (kind < 12 or not part):
            return tuple(values), False
        if len(part) < wide:
            values.append(_beginning(kind, part))
            return tuple(values), False
        values.append(_value(kind, part))
        at += wide
    return tuple(values), True


def _value(kind: int, part: bytes) -> Value:
    if kind in _INTEGERS:
        return int.from_bytes(part, signed=True)
    if kind == 7:
        return float(struct.unpack(">d", part)[0])
    if kind in (8, 9):
        return kind - 8
    if kind < 12:
        return None
    if kind % 2 == 0:
        return part
    try:
        return part.decode()
    except UnicodeDecodeError:
        return part  # mended as any other odd text where it is written


def _beginning(kind: int, part: bytes) -> Value:
    """What there is of a text or of bytes; of a text without half a sign at its end."""
    if kind % 2 == 0:
        return part
    for less in range(4):
        with contextlib.suppress(UnicodeDecodeError):
            return part[: len(part) - less].decode()
    return part


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes and where the next begins; (0, 0) beyond the end."""
    if at < len(page) and (value := page[at]) < 0x80:  # nearly all
        return value, at + 1
    value = 0
    for index in range(at, min(at + 8, len(page))):
        byte = page[index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, index + 1
    if at + 8 < len(page):
        return value << 8 | page[at + 8], at + 9
    return 0, 0


def _pointers(page: bytes, start: int) -> list[int]:
    first = start + (12 if page[start] in (INDEX_INNER, TABLE_INNER) else 8)
    count = min(int.from_bytes(page[start + 3 : start + 5]), (len(page) - first) // 2)
    return [
        at
        for at in struct.unpack_from(f">{count}H", page, first)
        if first + 2 * count <= at < len(page)
    ]


def _kind(page: bytes, start: int, usable: int) -> int:
    if len(page) < usable or page[start] not in _KINDS:
        return 0
    first = start + (12 if page[start] in (INDEX_INNER, TABLE_INNER) else 8)
    count = int.from_bytes(page[start + 3 : start + 5])
    content = int.from_bytes(page[start + 5 : start + 7]) or 65536
    end = first + 2 * count
    if end > usable or not end <= content <= usable:
        return 0
    # A sector of it may be gone: most of its pointers still lead somewhere.
    good = len(_pointers(page, start))
    return page[start] if 2 * good >= count else 0


# The log


def _newest_frames(log: bytes, size: int) -> dict[int, bytes]:
    """The newest page of each number in a log, up to the last write that was finished.

    A frame is checked by itself, so that one that is damaged hides none behind it.
    """
    step = _FRAME_HEAD + size
    heads = range(_WAL_HEAD, len(log) - step + 1, step)
    salts = Counter(log[at + 8 : at + 16] for at in heads)
    if not salts:
        return {}
    is_headed = log[:3] == b"\x37\x7f\x06" and log[16:24] in salts
    first = log[_WAL_HEAD + 8 : _WAL_HEAD + 16]  # behind it there may be an earlier round
    usual = first if salts[first] > 1 else salts.most_common(1)[0][0]
    salt = log[16:24] if is_headed else usual
    order = ">" if log[3:4] == b"\x83" else "<"
    before = log[24:32]
    newest: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}  # of a write that is not finished yet
    for at in heads:
        head, page = log[at : at + _FRAME_HEAD], log[at + _FRAME_HEAD : at + step]
        number, ends = int.from_bytes(head[:4]), int.from_bytes(head[4:8])
        if head[8:16] == salt and number:
            is_good = _checksum(head[:8] + page, before, order) == head[16:24]
            if is_good or _kind(page, 100 if number == 1 else 0, size):
                waiting[number] = page
            if ends:
                newest.update(waiting)
                waiting = {}
        before = head[16:24]
    return newest


def _checksum(content: bytes, before: bytes, order: str) -> bytes:
    one, other = struct.unpack(">2I", before)
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + other) & 0xFFFFFFFF
        other = (other + second + one) & 0xFFFFFFFF
    return struct.pack(">2I", one, other)
