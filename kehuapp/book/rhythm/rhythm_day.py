"""Whether the kept rows of who is due are those of today; making them is in kept."""

from datetime import date

from kehuapp.book.rhythm.reading import VERSION
from kehuapp.book.settings import load_settings
from kehuapp.store.database import Book


def make_current(book: Book) -> None:
    """Make what is missing, was made otherwise, or was asked on another day; a read when nothing is
    (a start reads nothing else for it)."""
    settings = load_settings(book)
    made = book.query("SELECT version, zone, day FROM rhythm_made")
    if not made or tuple(made[0][:2]) != (VERSION, settings.zone):
        from kehuapp.book.rhythm import kept

        with book.transaction():
            kept.make_all(book)
    elif made[0][2] != str(settings.today()):
        from kehuapp.book.rhythm import kept

        with book.transaction():
            kept.turn_to(book, settings.today())


def is_of(book: Book, day: date) -> bool:
    """Whether the smart groups that give a rhythm were asked on this day."""
    return book.query("SELECT day FROM rhythm_made") == [(str(day),)]


def is_of_now(book: Book) -> bool:
    """Whether the rows were made as this version makes them, by the shop's clock of now."""
    made = book.query("SELECT version, zone FROM rhythm_made")
    return made == [(VERSION, load_settings(book).zone)]
