"""The days of customers for a list on paper: with phones, firm and who looks after them.

Which days come, and in which order, is in dates_ahead.
"""

from datetime import date
from typing import NamedTuple

from kehuapp.book.days.dates_ahead import DateRow, ask_dates
from kehuapp.book.settings import Settings, load_settings
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.text import words

#: Lines that one list has: more is no list to work by, and no preview on the spot.
MOST = 1_500


class Wanted(NamedTuple):
    """Days from a day to a day; of one kind ("": of all), of the customers of one colleague (None:
    of all), of these alone (None: of all)."""

    first: date
    last: date
    kind: str = ""
    staff_id: int | None = None
    only: frozenset[int] | None = None


class ListedDay(NamedTuple):
    """`lunar` is the lunar day on which it falls, for days that were told so, else ""."""

    row: DateRow
    lunar: str
    company: str
    phone: str
    owner: str


class ListedDays(NamedTuple):
    """`left_out` days are not in it."""

    settings: Settings
    wanted: Wanted
    staff: str
    days: list[ListedDay]
    left_out: int


def load_dates_list(book: Book, wanted: Wanted) -> ListedDays:
    """The days of a list; of those who are lost or not to be contacted none."""
    settings = load_settings(book)
    rows, staff = book.ask(
        together(
            ask_dates(wanted.first, wanted.last, wanted.staff_id),
            rows_of("SELECT id, name FROM staff"),
        )
    )
    rows = [
        row
        for row in rows
        if wanted.kind in ("", row.kind) and (wanted.only is None or row.contact_id in wanted.only)
    ]
    part = id_list(sorted({row.contact_id for row in rows}))
    people, phones = book.ask(
        together(
            rows_of(
                "SELECT id, name, company, owner_id FROM contact "
                f"WHERE id IN {part} AND stage <> 'lost' AND do_not_contact = 0"
            ),
            rows_of(
                f"SELECT contact_id, raw FROM phone WHERE contact_id IN {part} ORDER BY id DESC"
            ),
        )
    )
    names: dict[int, str] = dict(staff)
    first_phones: dict[int, str] = dict(phones)
    of_people = {one: (name, company, owner) for one, name, company, owner in people}
    rows = [row for row in rows if row.contact_id in of_people]
    days = []
    for row in rows[:MOST]:
        _name, company, owner = of_people[row.contact_id]
        days.append(
            ListedDay(
                row,
                _lunar(row),
                company if company != row.name else "",
                first_phones.get(row.contact_id, ""),
                names.get(owner or 0, ""),
            )
        )
    whose = names.get(wanted.staff_id or 0, "")
    return ListedDays(settings, wanted, whose, days, max(0, len(rows) - MOST))


def _lunar(row: DateRow) -> str:
    found = lunar_day_of(row.on) if row.lunar else None
    return words.lunar_day(*found) if found else ""
