"""What comments said before they were changed: reading it and going back to it."""

from dataclasses import dataclass

from kehuapp.book.comments.comments import load_comment, update_comment
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One text of a comment; `id` None is the text of now. `at` (an instant in UTC) and `writer`
    ("" when nobody was at the desk) tell when and by whom it was written."""

    id: int | None
    at: str
    writer: str
    html: str


def rows_versions(book: Book, comment_id: int) -> list[VersionRow]:
    """Every text of a comment, that of now first."""
    now = load_comment(book, comment_id)
    created = book.query("SELECT created_at FROM comment WHERE id = ?", (comment_id,))[0][0]
    replaced = book.query(
        "SELECT v.id, v.at, coalesce(s.name, ''), v.html FROM comment_version AS v "
        "LEFT JOIN staff AS s ON s.id = v.staff_id WHERE v.comment_id = ? ORDER BY v.id",
        (comment_id,),
    )
    # A version's row tells who replaced it: the writer of the one that came after.
    written = [(created, now.author), *((at, staff) for _id, at, staff, _html in replaced)]
    texts = [(version, html) for version, _at, _staff, html in replaced] + [(None, now.html)]
    found = [
        VersionRow(version, at, writer, html)
        for (version, html), (at, writer) in zip(texts, written, strict=True)
    ]
    return found[::-1]


def restore_version(
    book: Book, comment_id: int, version_id: int, staff_id: int | None = None
) -> Changes:
    """Let a comment say again what it said before; what it says now becomes an earlier version."""
    rows = book.query(
        "SELECT html FROM comment_version WHERE id = ? AND comment_id = ?",
        (version_id, comment_id),
    )
    if not rows:
        raise Trouble(translate("Comments", "This version is no longer in the book."))
    return update_comment(book, comment_id, rows[0][0], staff_id)
