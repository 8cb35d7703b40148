"""Visits and contacts made that a comment may tell of; writing the tie is in comments."""

from dataclasses import dataclass
from datetime import datetime

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
        "WITH near (id, call, kind, at, about) AS ("
        "SELECT i.id, 1, i.kind, i.at, i.summary FROM interaction AS i "
        "WHERE i.contact_id = ? AND i.deleted_at IS NULL UNION ALL "
        "SELECT t.id, 0, 'visit', t.starts_at, t.purpose FROM trip_stop AS t "
        "WHERE t.contact_id = ? AND t.deleted_at IS NULL AND (t.id = ? OR NOT EXISTS ("
        "SELECT 1 FROM interaction AS j WHERE j.trip_stop_id = t.id AND j.deleted_at IS NULL))) "
        f"SELECT * FROM (SELECT * FROM near WHERE at >= ? ORDER BY at LIMIT {MOST}) AS later "
        "UNION ALL "
        f"SELECT * FROM (SELECT * FROM near WHERE at < ? ORDER BY at DESC LIMIT {MOST}) AS earlier",
        (comment.contact_id, comment.contact_id, comment.visit, comment.dated, comment.dated),
    )
    found = [Occasion(i, bool(call), kind, at, about) for i, call, kind, at, about in rows]
    found = sorted(found, key=lambda one: _away(one.at, comment.dated))[:MOST]
    return sorted(found, key=lambda one: one.at, reverse=True)


def _away(at: str, other: str) -> float:
    """Seconds between two moments; what cannot be read is far away."""
    try:
        one, two = (datetime.fromisoformat(text).replace(tzinfo=None) for text in (at, other))
    except ValueError:
        return float("inf")
    return abs((one - two).total_seconds())
