"""Putting customers off to a later day, and taking that back; which of them still hold.

Of the customer's rhythm, or of one of their days. A contact that is logged later ends the first
kind; a new one takes the place of those before it.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.days import first_orders
from kehuapp.book.rhythm.reading import STILL_HOLDS
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_parts
from kehuapp.text.words import step_text

LONGEST_REASON = 200


class SnoozeRow(NamedTuple):
    """`made_on` and `until` are local days as ISO text; `was_met`: they were in touch since."""

    id: int
    contact_id: int
    staff: str
    important_date_id: int | None
    made_on: str
    until: str
    reason: str
    was_met: bool = False

    def holds_on(self, day: date) -> bool:
        """Whether it puts them off on a day."""
        return not self.was_met and str(day) < self.until


@under_lock
def snooze(
    book: Book,
    contact_ids: Sequence[int],
    until: str,
    reason: str = "",
    staff_id: int | None = None,
    important_date_id: int | None = None,
    known: frozenset[int] | None = None,
) -> Changes:
    """Do not remind of these customers before a day (ISO text), or not of one of their days.

    Trouble when the day is not after today, or none of them is in the book; and when somebody put
    them off meanwhile, beside the `known` ids of what put them off before (None: whatever did).
    """
    today = load_settings(book).today()
    _check(until, today)
    ids = list(dict.fromkeys(contact_ids))
    there = [
        row[0]
        for part in id_parts(ids)
        for row in book.query(f"SELECT id FROM contact WHERE id IN {part} AND deleted_at IS NULL")
    ]
    if not there:
        raise Trouble(translate("Contacts", "This customer is no longer in the book."))
    if known is not None and held(book, there, important_date_id) - known:
        raise Trouble(
            translate(
                "Snooze",
                "Somebody put this off in the meantime. Save again to keep what is written here.",
            )
        )
    label = QT_TRANSLATE_NOOP("Step", "Put off %1 customer(s)")
    told: object = len(there)
    if len(there) == 1:
        label = QT_TRANSLATE_NOOP("Step", "Put off %1")
        told = step_text(title_of_live(book, there[0]))
    with book.writing(label, told) as step:
        if important_date_id is not None and first_orders.is_derived(important_date_id):
            important_date_id = first_orders.write_down(book, important_date_id)
        _end(book, there, important_date_id)
        newest = book.query("SELECT coalesce(max(id), 0) FROM interaction")[0][0]
        said = " ".join(reason.split())[:LONGEST_REASON]
        step.bulk_insert(
            "snooze",
            (
                "contact_id", "staff_id", "important_date_id", "made_on", "until", "reason",
                "logged",
            ),
            [
                (one, staff_id, important_date_id, str(today), until, said, newest)
                for one in there
            ],
        )  # fmt: skip
    return Changes(contacts=frozenset(there), label=step_done(label, told), step=step.id)


@under_lock
def take_back(
    book: Book, contact_ids: Sequence[int], important_date_id: int | None = None
) -> Changes:
    """Remind of these customers again, or of one of their days."""
    ids = list(dict.fromkeys(contact_ids))
    label = QT_TRANSLATE_NOOP("Step", "Remind again of %1 customer(s)")
    with book.writing(label, len(ids)) as step:
        _end(book, ids, important_date_id)
    return Changes(contacts=frozenset(ids), label=step_done(label, len(ids)), step=step.id)


def held(
    book: Book, contact_ids: Sequence[int], important_date_id: int | None = None
) -> frozenset[int]:
    """The ids of what puts these customers off now, or one of their days."""
    today = str(load_settings(book).today())
    return frozenset(
        row[0]
        for part in id_parts(contact_ids)
        for row in book.query(
            f"SELECT s.id FROM snooze AS s WHERE s.contact_id IN {part} AND s.until > ? "
            "AND s.important_date_id IS NOT DISTINCT FROM ?",
            (today, important_date_id),
        )
    )


def _end(book: Book, contact_ids: Sequence[int], important_date_id: int | None) -> None:
    """Those that hold end; what is over stays, as it is told in the timeline."""
    today = str(load_settings(book).today())
    for part in id_parts(contact_ids):
        book.execute(
            f"DELETE FROM snooze WHERE contact_id IN {part} AND until > ? "
            "AND important_date_id IS NOT DISTINCT FROM ?",
            (today, important_date_id),
        )


def _check(until: str, today: date) -> None:
    try:
        day = date.fromisoformat(until)
    except ValueError:
        raise Trouble(translate("Snooze", "Say until which day.")) from None
    if day <= today:
        raise Trouble(translate("Snooze", "Choose a day after today."))


def find_snooze(
    book: Book, contact_id: int, important_date_id: int | None = None
) -> SnoozeRow | None:
    """What puts this customer off now, or one of their days; None: nothing."""
    today = load_settings(book).today()
    rows = rows_snoozes(book, contact_id)
    return next(
        (row for row in rows if row.holds_on(today) and row.important_date_id == important_date_id),
        None,
    )


def rows_snoozes(book: Book, contact_id: int) -> list[SnoozeRow]:
    """Every time that this customer was put off, the latest first."""
    return book.ask(ask_snoozes(contact_id))


def ask_snoozes(contact_id: int) -> Asking[list[SnoozeRow]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(
        "SELECT s.id, s.contact_id, coalesce(f.name, ''), s.important_date_id, s.made_on, "
        "s.until, s.reason, CASE WHEN s.important_date_id IS NOT NULL "
        f"OR {STILL_HOLDS} THEN 0 ELSE 1 END FROM snooze AS s "
        "LEFT JOIN staff AS f ON f.id = s.staff_id WHERE s.contact_id = ? ORDER BY s.id DESC",
        (contact_id,),
    )
    return [SnoozeRow(*row)._replace(was_met=bool(row[-1])) for row in rows]
