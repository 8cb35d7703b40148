"""How many customers of each colleague and tier are in rhythm, this month against last.

Counted are the customers with a rhythm who are neither lost nor asked to be left alone, under who
looks after them now and in the tier of now. In rhythm is who was contacted within their days: who
is due on the day itself is not late yet. This month stands as today ends, last month as its last
day ended, by the rhythm of now and without who came into the book later. What was put off counts as
it is: a reminder put off makes no contact.

It reads every customer once, and the contacts of last month by an index: a matter of the worker.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from kehuapp.book.settings import load_settings
from kehuapp.store.database import Book
from kehuapp.text.words import utc_instant


class Share(NamedTuple):
    """So many are `in_rhythm` of all; `was_in` of `was_all` at the end of last month."""

    in_rhythm: int = 0
    all: int = 0
    was_in: int = 0
    was_all: int = 0

    @property
    def now(self) -> int | None:
        """Percent; None of nobody."""
        return round(100 * self.in_rhythm / self.all) if self.all else None

    @property
    def before(self) -> int | None:
        """The same at the end of last month."""
        return round(100 * self.was_in / self.was_all) if self.was_all else None

    def plus(self, other: "Share") -> "Share":
        """Both together."""
        return Share(*map(sum, zip(self, other, strict=True)))


def load_shares(book: Book, today: date) -> Mapping[tuple[int, str], Share]:
    """By colleague (0: nobody) and tier."""
    zone = load_settings(book).zone
    before = today.replace(day=1) - timedelta(days=1)

    def start(day: date) -> str:
        return utc_instant(datetime.combine(day, time()), zone)

    days = [
        row[0]
        for row in book.query(
            "SELECT DISTINCT due_days FROM contact_rhythm WHERE due_days IS NOT NULL"
        )
    ]
    if not days:
        return {}
    kinds = [
        value
        for one in days
        for value in (
            one,
            str(today - timedelta(days=one)),
            start(before - timedelta(days=one)),
        )
    ]
    end = start(before + timedelta(days=1))
    met = (
        "EXISTS (SELECT 1 FROM interaction AS i WHERE i.contact_id = c.id "
        "AND i.deleted_at IS NULL AND i.at >= k.was_since AND i.at < ?)"
    )
    row = "(CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS TEXT))"
    rows = book.query(
        f"WITH k (days, since, was_since) AS (VALUES {', '.join([row] * len(days))}) "
        "SELECT coalesce(c.owner_id, 0), c.tier, "
        "count(CASE WHEN r.last_on >= k.since THEN 1 END), count(*), "
        f"count(CASE WHEN c.created_at < ? AND {met} THEN 1 END), "
        "count(CASE WHEN c.created_at < ? THEN 1 END) "
        "FROM contact_rhythm AS r JOIN k ON k.days = r.due_days "
        "JOIN contact AS c ON c.id = r.contact_id "
        "WHERE r.due_on IS NOT NULL AND c.stage <> 'lost' GROUP BY 1, 2",
        (*kinds, end, end, end),
    )
    return {(owner, tier or ""): Share(*counts) for owner, tier, *counts in rows}
