"""Sweeping out pictures and files that nothing in a book shows any more; no undo, no copying."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from kehuapp.store.beside import names_beside
from kehuapp.store.database import Book

_SHA256 = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
#: Texts of the book in which a picture or a file may be named.
_SHOWN = (
    "SELECT photo FROM contact WHERE photo IS NOT NULL",
    "SELECT sha256 FROM comment_picture",
    "SELECT sha256 FROM visit_photo",
    "SELECT sha256 FROM comment_file",
    # The two above know what comments show; the sweep does not rest on that alone.
    "SELECT html FROM comment WHERE instr(html, 'kehu:')",
    "SELECT html FROM comment_version WHERE instr(html, 'kehu:')",
    *(
        f"SELECT r.{side} FROM journal_row AS r JOIN journal_step AS s ON s.id = r.step_id "
        "WHERE s.state IN ('done', 'undone') AND r.table_name IN "
        "('contact', 'comment', 'comment_version', 'comment_picture', 'comment_file', 'setting', "
        "'visit_photo') "
        f"AND (instr(r.{side}, 'kehu:') OR instr(r.{side}, '\"photo\":\"') "
        f'OR instr(r.{side}, \'"sha256":"\'))'
        for side in ("before", "after")
    ),
)


class LastKept(NamedTuple):
    """The newest picture and file of a book at some moment."""

    picture: int
    file: int


@dataclass(frozen=True, slots=True)
class Swept:
    """How many pictures and files were taken out of a book, and how many bytes they had."""

    count: int
    size: int


def last_kept(book: Book) -> LastKept:
    """What `sweep` needs from the moment the book was opened."""
    rows = book.query("SELECT (SELECT max(id) FROM picture), (SELECT max(id) FROM stored_file)")
    return LastKept(rows[0][0] or 0, rows[0][1] or 0)


def sweep(book: Book, before: LastKept) -> Swept:
    """Take out pictures, their originals and files that nothing shows and nothing can bring back.

    What was added after `before` stays: an editor that is open may hold it. So does whatever a
    step that can be undone or done again speaks of, and whatever a draft beside the book names;
    all of it while one of these cannot be read.
    """
    with book.transaction():
        wanted = names_shown(book)
        if wanted is None:
            return Swept(0, 0)
        pictures = _unwanted(book, "picture", before.picture, wanted)
        files = _unwanted(book, "stored_file", before.file, wanted)
        size = sum(
            _size(book, table, names)
            for table, names in (
                ("picture", pictures),
                ("picture_original", pictures),
                ("stored_file", files),
            )
        )
        for table, names in (
            ("picture", pictures),
            ("picture_original", pictures),
            ("stored_file", files),
        ):
            for name in names:
                book.execute(f"DELETE FROM {table} WHERE sha256 = ?", (name,))
    return Swept(len(pictures) + len(files), size)


def names_shown(book: Book) -> set[str] | None:
    """Pictures and files that something shows, can bring back or is being typed with; None when
    that cannot be told now."""
    from kehuapp.store.keeping.packs import Unreadable, each_pack  # a start sweeps nothing

    wanted = names_beside(book)
    if wanted is None:
        return None
    for sql in _SHOWN:
        for (text,) in book.each(sql):
            wanted.update(_SHA256.findall(text))
    try:
        for text in each_pack(book.engine):
            wanted.update(_SHA256.findall(text))
    except Unreadable:
        return None
    return wanted


def _unwanted(book: Book, table: str, last: int, wanted: set[str]) -> list[str]:
    rows = book.query(f"SELECT sha256 FROM {table} WHERE id <= ?", (last,))
    return [name for (name,) in rows if name not in wanted]


def _size(book: Book, table: str, names: list[str]) -> int:
    sql = f"SELECT coalesce(sum(length(data)), 0) FROM {table} WHERE sha256 = ?"
    return sum(book.query(sql, (name,))[0][0] for name in names)
