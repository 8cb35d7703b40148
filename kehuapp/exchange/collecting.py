"""Python's search for circles while a file is read and written: seldom, never off."""

import contextlib
import gc
from collections.abc import Iterator

#: New objects after which it looks for circles. Records have none; looking as often as it usually
#: does takes a twelfth of an import, and this many are some ten megabytes.
SELDOM = 50_000
_USUAL = gc.get_threshold()


@contextlib.contextmanager
def collecting_seldom() -> Iterator[None]:
    """Look for circles seldom in here, in every thread; when one of two at once ends, as usual."""
    gc.set_threshold(SELDOM, *_USUAL[1:])
    try:
        yield
    finally:
        gc.set_threshold(*_USUAL)
