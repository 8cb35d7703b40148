"""Files attached to comments, inside the book by the SHA-256 of their bytes; not opening them."""

import hashlib
from dataclasses import dataclass

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book

MOST_BYTES = 64 * 1024 * 1024  # a scanned contract, an hour of voice; a film belongs elsewhere


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of the book without its bytes; its `name` may be anything, as the book may come from
    anywhere."""

    sha256: str
    name: str
    size: int


def add_file(book: Book, name: str, data: bytes) -> FileRow:
    """Keep a file once; Trouble for one that is empty or too large."""
    if not data:
        raise Trouble(translate("Files", "%1 is empty.", name))
    if len(data) > MOST_BYTES:
        raise too_large(name)
    sha256 = hashlib.sha256(data).hexdigest()
    with book.transaction():
        book.execute(
            "INSERT INTO stored_file (sha256, name, data) VALUES (?, ?, ?) "
            "ON CONFLICT (sha256) DO NOTHING",
            (sha256, name, data),
        )
    return FileRow(sha256, name, len(data))


def too_large(name: str) -> Trouble:
    """What is said of a file that the book does not take."""
    return Trouble(
        translate(
            "Files",
            "%1 is larger than %2 MB. Keep it in a folder and write down where.",
            name,
            MOST_BYTES // 2**20,
        )
    )


def find_file(book: Book, sha256: str) -> FileRow | None:
    """A file of the book, or None."""
    rows = book.query(
        "SELECT sha256, name, length(data) FROM stored_file WHERE sha256 = ?", (sha256,)
    )
    return FileRow(*rows[0]) if rows else None


def load_file(book: Book, sha256: str) -> bytes:
    """The bytes of a file; Trouble when the book does not have it."""
    rows = book.query("SELECT data FROM stored_file WHERE sha256 = ?", (sha256,))
    if not rows:
        raise Trouble(translate("Files", "This file is no longer in the book."))
    return bytes(rows[0][0])
