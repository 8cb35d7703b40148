"""A customer whose erasing was begun, noted beside the book until all of it is done.

What lies beside the book can only be changed when they are gone from it for certain; who is killed
in between finds here what was still to do.
"""

import json

from kehuapp.disk import wipe_file
from kehuapp.store.beside import ERASING, Damaged, path_beside, read_beside, write_beside
from kehuapp.store.database import Book
from kehuapp.store.erasing.theirs import Theirs
from kehuapp.store.sqlite.copies import make_sure


def note(book: Book, theirs: Theirs) -> None:
    """Keep who it is; OSError where nothing can be written beside the book."""
    said = {
        "contact": theirs.contact,
        "uuid": theirs.uuid,
        "rows": {table: sorted(ids) for table, ids in theirs.rows.items()},
        "said": list(theirs.said),
        "sha256": sorted(theirs.sha256),
    }
    content = json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")
    write_beside(path_beside(book, ERASING), content)


def find(book: Book) -> Theirs | None:
    """Who it is, None for nobody. OSError when that cannot be read now."""
    try:
        content = read_beside(path_beside(book, ERASING))
        if not content:
            return None
        said = json.loads(content)
        return Theirs(
            int(said["contact"]),
            str(said["uuid"]),
            {str(table): set(map(int, ids)) for table, ids in said["rows"].items()},
            [str(one) for one in said["said"]],
            frozenset(map(str, said["sha256"])),
        )
    except (Damaged, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def drop(book: Book) -> None:
    """It is done, and what was done to other files is on the disk before this goes; OSError when it
    still lies there."""
    path = path_beside(book, ERASING)
    if path.exists():
        make_sure(path.parent)
        wipe_file(path)
