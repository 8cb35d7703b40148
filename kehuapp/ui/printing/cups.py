"""Asks CUPS, which prints on Linux and macOS, about a queue; Qt does not pass on what it says.

Qt hands pages over and never hears whether they were taken: a queue that takes none loses them
without a word.
"""

import ctypes
import sys
from functools import cache
from typing import NamedTuple

_LIBRARY = {"linux": "libcups.so.2", "darwin": "libcups.2.dylib"}
_STOPPED = "5"  # printer-state of RFC 8011, 5.4.11


class Queue(NamedTuple):
    """What CUPS knows of a queue; `reasons` are printer-state-reasons of RFC 8011, 5.4.12."""

    accepts: bool
    is_stopped: bool
    reasons: tuple[str, ...]


class _Option(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("value", ctypes.c_char_p))


class _Destination(ctypes.Structure):
    """cups_dest_t of cups/cups.h."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("num_options", ctypes.c_int),
        ("options", ctypes.POINTER(_Option)),
    )


def find_queue(name: str) -> Queue | None:
    """The queue of that name; None where there is none, or no CUPS."""
    library = _library()
    if library is None:
        return None
    found = library.cupsGetNamedDest(None, name.encode(), None)
    if not found:
        return None
    try:
        one = found.contents
        said = {
            one.options[place].name: (one.options[place].value or b"").decode("utf-8", "replace")
            for place in range(one.num_options)
        }
    finally:
        library.cupsFreeDests(1, found)
    reasons = said.get(b"printer-state-reasons", "none")
    return Queue(
        accepts=said.get(b"printer-is-accepting-jobs", "true") != "false",
        is_stopped=said.get(b"printer-state") == _STOPPED,
        reasons=tuple(reason for reason in reasons.split(",") if reason != "none"),
    )


@cache
def _library() -> ctypes.CDLL | None:
    name = _LIBRARY.get(sys.platform)
    if name is None:
        return None
    try:
        library = ctypes.CDLL(name)
    except OSError:
        return None
    library.cupsGetNamedDest.restype = ctypes.POINTER(_Destination)
    library.cupsGetNamedDest.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p)
    library.cupsFreeDests.argtypes = (ctypes.c_int, ctypes.POINTER(_Destination))
    library.cupsFreeDests.restype = None
    return library
