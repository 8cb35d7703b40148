"""A long list that stays small in memory: items are kept marshalled in chunks, many compressed.

Text that no book can hold (halves of UTF-16 pairs from a damaged file) is made whole on the way.
Very much of it (photos) goes to a temporary file that has no name and dies with the list. The
screen may read while a worker does.
"""

import marshal
import re
import tempfile
import threading
import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import IO, Any, Generic, TypeVar, overload

Item = TypeVar("Item")
_CHUNK = 128
_PLAIN_BYTES = 8 << 20  # of chunks that are not compressed, which takes as long as marshalling
_MOST_BYTES = 48 << 20  # chunks in memory; the rest is on the disk
_ZLIB = 0x78  # its first byte; marshal's of a list is another
_HALF = re.compile(b"\xed[\xa0-\xbf]")  # as marshal writes it; in a photo it means nothing
_HALVES = re.compile("[\ud800-\udfff]")
_OPEN = 6  # unpacked chunks kept: what a screen shows, and what it showed just before


class Packed(Generic[Item]):
    """Append, read and replace like a list; what is read is a copy, so put changes back."""

    def __init__(
        self, pack: Callable[[Item], tuple[Any, ...]], unpack: Callable[..., Item]
    ) -> None:
        self._pack, self._unpack = pack, unpack
        self._chunks: list[bytes | tuple[int, int]] = []  # or where in the file, and how long
        self._size = 0
        self._file: IO[bytes] | None = None
        self._lock = threading.RLock()
        self._last: list[tuple[Any, ...]] = []
        self._open: OrderedDict[int, list[tuple[Any, ...]]] = OrderedDict()

    def append(self, item: Item) -> None:
        """Add an item at the end."""
        self._last.append(self._pack(item))
        if len(self._last) == _CHUNK:
            self._chunks.append(self._keep(self._last))
            self._last = []

    def replace(self, place: int, item: Item) -> None:
        """Put another item in a place."""
        chunk, at = self._find(place)
        with self._lock:
            if chunk == len(self._chunks):
                self._last[at] = self._pack(item)
                return
            items = self._items(chunk)
            items[at] = self._pack(item)
            self._chunks[chunk] = self._keep(items)

    def __len__(self) -> int:
        return len(self._chunks) * _CHUNK + len(self._last)

    def __iter__(self) -> Iterator[Item]:
        for chunk in range(len(self._chunks)):
            for values in self._spread(chunk):
                yield self._unpack(*values)
        for values in self._last:
            yield self._copy(values)

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> list[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | list[Item]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        chunk, at = self._find(place)
        if chunk == len(self._chunks):
            return self._copy(self._last[at])
        return self._copy(self._items(chunk)[at])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Packed | list) and [*self] == [*other]

    __hash__ = None  # type: ignore[assignment]

    def _copy(self, values: tuple[Any, ...]) -> Item:
        return self._unpack(*marshal.loads(_dumps([values]))[0])

    def _find(self, place: int) -> tuple[int, int]:
        size = len(self)
        if not -size <= place < size:
            raise IndexError(place)
        return divmod(place % size, _CHUNK)

    def _items(self, chunk: int) -> list[tuple[Any, ...]]:
        with self._lock:
            if chunk in self._open:
                self._open.move_to_end(chunk)
                return self._open[chunk]
            items = self._open[chunk] = self._spread(chunk)
            if len(self._open) > _OPEN:
                self._open.popitem(last=False)
            return items

    def _keep(self, items: list[tuple[Any, ...]]) -> bytes | tuple[int, int]:
        data = _dumps(items)
        with self._lock:
            if self._size > _PLAIN_BYTES:
                data = zlib.compress(data, 1)
            self._size += len(data)
            if self._size <= _MOST_BYTES:
                return data
            if self._file is None:
                self._file = tempfile.TemporaryFile()  # noqa: SIM115 (it lives as long as this)
            at = self._file.seek(0, 2)
            self._file.write(data)
            return at, len(data)

    def _spread(self, chunk: int) -> list[tuple[Any, ...]]:
        data = self._chunks[chunk]
        if isinstance(data, tuple):
            with self._lock:
                assert self._file is not None
                self._file.seek(data[0])
                data = self._file.read(data[1])
        if data[0] == _ZLIB:
            data = zlib.decompress(data)
        items: list[tuple[Any, ...]] = marshal.loads(data)
        return items


def _dumps(items: list[tuple[Any, ...]]) -> bytes:
    data = marshal.dumps(items)
    return data if _HALF.search(data) is None else marshal.dumps(_whole(items))


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return _HALVES.sub("\ufffd", value)
    if isinstance(value, tuple):
        return tuple(map(_whole, value))
    return [*map(_whole, value)] if isinstance(value, list) else value
