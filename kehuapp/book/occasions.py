"""Visits and contacts made that a comment may tell of; writing the tie is in comments."""

from dataclasses import dataclass

from kehuapp.book.comments.comments import CommentRow
from kehuapp.store.database import Book

MOST = 40


@dataclass(frozen=True, slots=True)
class Occasion:
    """A contact made (`at` an instant in UTC) or a planned visit (`at` local wall-clock text)."""

    id: int
    is_call: bool
    kind: str
    at: str
    about: str


def rows_near(book: Book, comment: CommentRow) -> list[Occasion]:
    """The customer's visits and contacts made that are nearest to a comment's date, newest first;
    a visit that was logged is named once, as the contact made."""
    if comment.contact_id is None:
        return []
    rows = book.query(
        "SELECT * FROM ("
        "SELECT i.id, 1 AS call, i.kind, i.at AS at, i.summary FROM interaction AS i "
        "WHERE i.contact_id = ?1 AND i.deleted_at IS NULL UNION ALL "
        "SELECT t.id, 0, 'visit', t.starts_at, t.purpose FROM trip_stop AS t "
        "WHERE t.contact_id = ?1 AND t.deleted_at IS NULL AND (t.id IS ?4 OR NOT EXISTS ("
        "SELECT 1 FROM interaction AS j WHERE j.trip_stop_id = t.id AND j.deleted_at IS NULL))) "
        "ORDER BY abs(julianday(at) - julianday(?2)) LIMIT ?3",
        (comment.contact_id, comment.dated, MOST, comment.visit),
    )
    found = [Occasion(i, bool(call), kind, at, about) for i, call, kind, at, about in rows]
    return sorted(found, key=lambda one: one.at, reverse=True)
