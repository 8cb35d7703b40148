"""The people who look after customers; who is at the desk now is a window preference."""

from typing import NamedTuple

from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, step_label, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book
from kehuapp.store.stamps import utc_now

LONGEST_NAME = 60  # it stands in the top bar, in tables and on paper


class StaffRow(NamedTuple):
    """A member of staff."""

    id: int
    name: str
    active: bool


def rows_staff(book: Book) -> list[StaffRow]:
    """Everyone who was not deleted, those who came first at the top."""
    return book.ask(ask_staff())


def ask_staff() -> Asking[list[StaffRow]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(
        "SELECT id, name, active FROM staff WHERE deleted_at IS NULL ORDER BY id"
    )
    return [StaffRow(i, name, bool(active)) for i, name, active in rows]


def create_staff(book: Book, name: str) -> Changes:
    """Add a member of staff."""
    name = tidy_name(name)
    label = QT_TRANSLATE_NOOP("Step", "Add %1 to the staff")
    with book.writing(label, name) as step:
        tables.Staff.create(name=name)
    return Changes(label=step_label(label, name), step=step.id, everything=True)


def update_staff(book: Book, staff_id: int, name: str, active: bool) -> Changes:
    """Rename a member of staff or say that they left; what they wrote keeps their name."""
    name = tidy_name(name)
    label = QT_TRANSLATE_NOOP("Step", "Change %1 of the staff")
    with book.writing(label, name) as step:
        changed = tables.Staff.update(name=name, active=active, updated_at=utc_now()).where(
            tables.Staff.id == staff_id
        )
        if not changed.execute():
            raise Trouble(translate("Staff", "This colleague is no longer in the book."))
    return Changes(label=step_label(label, name), step=step.id, everything=True)


def tidy_name(name: str) -> str:
    """A name on one line, without marks that would turn or hide what is written beside the name."""
    shown = "".join(char for char in " ".join(name.split()) if char.isprintable())
    if not shown:
        raise Trouble(translate("Staff", "A colleague needs a name."))
    return shown[:LONGEST_NAME]
