"""What the day on paper needs besides what the screen shows: more of it, and phones to call."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kehuapp.book.today.today import TodayFacts, load_today
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list

#: Of each kind, for whoever works from paper: some ten pages of those who are due.
MOST_ON_PAPER = 200


class PaperFacts(NamedTuple):
    """The page, and the first phone of each customer on it."""

    facts: TodayFacts
    phones: dict[int, str]


def load_paper(book: Book, staff_id: int | None = None, on: date | None = None) -> PaperFacts:
    """What a day's page needs."""
    facts = load_today(book, staff_id, on, MOST_ON_PAPER)
    ids = [entry.contact_id for entry in facts.entries]
    ids += [visit.contact_id for visit in facts.visits]
    return PaperFacts(facts, _phones(book, ids))


def _phones(book: Book, ids: Sequence[int]) -> dict[int, str]:
    rows = book.query(
        "SELECT p.contact_id, p.raw FROM phone AS p WHERE p.id IN ("
        f"SELECT min(q.id) FROM phone AS q WHERE q.contact_id IN {id_list(ids)} "
        "GROUP BY q.contact_id)"
    )
    return {contact: raw for contact, raw in rows}
