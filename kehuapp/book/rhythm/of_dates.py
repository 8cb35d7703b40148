"""What puts off one of a customer's days, while the card writes its days anew; no form is here."""

from typing import Any, NamedTuple

from kehuapp.store.database import Book
from kehuapp.store.ids import id_list

_SAME = ("kind", "calendar", "year", "month", "day", "is_leap_month", "text")


class Kept(NamedTuple):
    """A snooze and what the day says of which it is."""

    snooze_id: int
    day: tuple[Any, ...]


def let_go(book: Book, contact_id: int) -> list[Kept]:
    """Take the snoozes of a customer off the days that are about to be written anew."""
    rows = book.query(
        f"SELECT s.id, {', '.join(f'd.{name}' for name in _SAME)} FROM snooze AS s "
        "JOIN important_date AS d ON d.id = s.important_date_id WHERE s.contact_id = ?",
        (contact_id,),
    )
    if rows:
        ids = id_list(row[0] for row in rows)
        book.execute(f"UPDATE snooze SET important_date_id = NULL WHERE id IN {ids}")
    return [Kept(row[0], tuple(row[1:])) for row in rows]


def hold_again(book: Book, contact_id: int, kept: list[Kept]) -> None:
    """Put them on the same days as before; a day that is gone or another one is not put off."""
    if not kept:
        return
    rows = book.query(
        f"SELECT id, {', '.join(_SAME)} FROM important_date WHERE contact_id = ?", (contact_id,)
    )
    days = {tuple(row[1:]): row[0] for row in rows}
    for snooze_id, day in kept:
        if day in days:
            book.execute(
                "UPDATE snooze SET important_date_id = ? WHERE id = ?", (days[day], snooze_id)
            )
        else:
            book.execute("DELETE FROM snooze WHERE id = ?", (snooze_id,))
