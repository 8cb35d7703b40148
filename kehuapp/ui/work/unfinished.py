"""Which book was being opened when the program last ended without a word; nothing is opened here.

A small file says so until the window has been painted.
"""

import contextlib
from pathlib import Path

from kehuapp import paths


def begin(book: Path) -> None:
    """A book is about to be opened and shown."""
    with contextlib.suppress(OSError):
        paths.make_private(paths.state_folder())
        _place().write_text(str(book), encoding="utf-8", errors="surrogateescape")
        paths.keep_private(_place())


def end(book: Path) -> None:
    """It is shown, or why it cannot be was said."""
    if left() == book:
        with contextlib.suppress(OSError):
            _place().unlink()


def left() -> Path | None:
    """The book that was being opened, if the program ended before it was shown."""
    try:
        return Path(_place().read_text(encoding="utf-8", errors="surrogateescape"))
    except (OSError, ValueError):
        return None


def _place() -> Path:
    return paths.state_folder() / "opening"
