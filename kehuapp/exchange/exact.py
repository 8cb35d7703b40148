"""What a card's or table's own fields cannot say exactly, packed into one value; no files here.

A phone number with a label of one's own in a card for an old phone, a date without a year in a
table for Outlook, a blank at the end of a name: the writer reads its own output back, and where
that is not what the book holds it adds one value (``X-KEHUAPP-EXACT``, ``Kehu Exact``) that the
reader applies. A field that was changed elsewhere in the meantime keeps the change: each correction
names the reading that it corrects.
"""

import base64
import binascii
import json
import zlib
from collections.abc import Callable
from datetime import datetime
from typing import Any

from kehuapp.exchange.records import CODED, OWN_DAYS, TEXTS, Record

HEADER = "Kehu Exact"
PROPERTY = "X-KEHUAPP-EXACT"
_MOST_BYTES = 8_000_000  # unpacked: a hostile value must not fill the memory
_TEXTS = ("kind", *TEXTS, "uid")
#: Lists of rows: the types of each row's values.
_ROWS: dict[str, tuple[type | tuple[type, ...], ...]] = {
    "phones": (str, str, (str, type(None)), str),
    "emails": (str, str),
    "addresses": (str, str, str, str),
    "im": (str, str),
    "dates": (str, str, (int, type(None)), (int, type(None)), (int, type(None)), bool, str),
    "extra": (str, str),
    "talks": (str, str),
}
_UNORDERED = ("dates", "groups", "extra")


def pack_corrections(meant: Record, read: Record) -> str:
    """What makes `meant` of `read`, in letters, digits, - and _; "" when they are equal."""
    wrong: dict[str, list[Any]] = {}
    for name in (*_TEXTS, *_ROWS, "groups", "codes"):
        value, there = getattr(meant, name), getattr(read, name)
        if _plain(name, value) != _plain(name, there):
            wrong[name] = [_mark(name, there), value]
    if not wrong:
        return ""
    text = json.dumps(wrong, ensure_ascii=False, separators=(",", ":"))
    packed = zlib.compress(text.encode("utf-8", "replace"), 9)
    return base64.urlsafe_b64encode(packed).decode("ascii").rstrip("=")


def correct(record: Record, packed: str) -> None:
    """Apply what `pack_corrections` made; fields that read otherwise than then stay as they are."""
    found = _unpack(packed)
    wanted = {}
    for name, check in _CHECKS.items():
        entry = found.get(name)
        if (
            isinstance(entry, list)
            and len(entry) == 2
            and entry[0] == _mark(name, getattr(record, name))
            and check(entry[1])
        ):
            value = entry[1]
            wanted[name] = [tuple(row) for row in value] if name in _ROWS else value
    for name, value in wanted.items():
        setattr(record, name, tuple(value) if name == "talks" else value)


def _plain(name: str, value: Any) -> Any:
    if name == "codes":
        return sorted((value or {}).items())
    return sorted(value, key=repr) if name in _UNORDERED else value


def _mark(name: str, value: Any) -> int:
    """The reading in short. The international form of a number differs from region to region."""
    rows = [[row[0], row[1], row[3]] for row in value] if name == "phones" else _plain(name, value)
    text = json.dumps(rows, ensure_ascii=False)
    return zlib.crc32(text.encode("utf-8", "replace"))


def _unpack(packed: str) -> dict[str, Any]:
    try:
        data = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
        text = zlib.decompressobj().decompress(data, _MOST_BYTES)
        found = json.loads(text)
        json.dumps(found, ensure_ascii=False).encode("utf-8")  # half a character is no text
    except (ValueError, binascii.Error, zlib.error, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_kind(value: Any) -> bool:
    return value in ("person", "company")


def _is_day(value: Any) -> bool:
    """ISO text of a day, or of a minute; "" is no day."""
    try:
        return value == "" or bool(datetime.fromisoformat(value))
    except (TypeError, ValueError):
        return False


def _is_talks(value: Any) -> bool:
    return _rows_checker(_ROWS["talks"])(value) and all(
        _is_day(day) and len(day) in (0, 10, 16) for day, _said in value
    )


def _are_codes(value: Any) -> bool:
    return value is None or (
        isinstance(value, dict)
        and value.keys() <= CODED.keys()
        and all(isinstance(one, str) for one in value.values())
    )


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _rows_checker(types: tuple[type | tuple[type, ...], ...]) -> Callable[[Any], bool]:
    def check(value: Any) -> bool:
        return isinstance(value, list) and all(
            isinstance(row, list)
            and len(row) == len(types)
            and all(isinstance(one, kind) for one, kind in zip(row, types, strict=True))
            and all(0 <= one < 10_000 for one in row if isinstance(one, int))
            for row in value
        )

    return check


_CHECKS: dict[str, Callable[[Any], bool]] = {
    **dict.fromkeys(_TEXTS, _is_text),
    "kind": _is_kind,
    **{name: _rows_checker(types) for name, types in _ROWS.items()},
    **dict.fromkeys(OWN_DAYS, lambda value: _is_day(value) and len(value) in (0, 10)),
    "talks": _is_talks,
    "groups": _is_texts,
    "codes": _are_codes,
}
