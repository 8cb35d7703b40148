"""Deleting a copy with all that lies beside it; which one goes is not known here."""

import contextlib
from pathlib import Path

from kehuapp.disk import remove_file
from kehuapp.store.beside import typed_beside
from kehuapp.store.sqlite.replacing import LOGS


def remove_copy(copy: Path) -> None:
    """Delete a copy, and what was being typed when it was set aside; OSError when it stays."""
    remove_file(copy)
    for end in (*LOGS, "-shm"):
        with contextlib.suppress(OSError):
            remove_file(copy.with_name(copy.name + end))
    with contextlib.suppress(OSError):
        for typed in typed_beside(copy):
            remove_file(typed)
