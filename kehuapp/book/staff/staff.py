"""The people who look after customers; who is at the desk now is a window preference."""

from typing import Any, NamedTuple

from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import OFF, ON, changed_meanwhile, step_text

MOST_HOURLY = 10**9  # minor units; a slip of the keyboard beyond
LONGEST_NAME = 60  # it stands in the top bar, in tables and on paper


class StaffRow(NamedTuple):
    """A member of staff; `hourly_cost` is in minor units, None where nobody wrote it down."""

    id: int
    name: str
    active: bool
    hourly_cost: int | None = None


def rows_staff(book: Book) -> list[StaffRow]:
    """Everyone who was not deleted, those who came first at the top."""
    return book.ask(ask_staff())


def ask_staff() -> Asking[list[StaffRow]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(
        "SELECT id, name, active, hourly_cost FROM staff WHERE deleted_at IS NULL ORDER BY id"
    )
    return [StaffRow(i, name, bool(active), cost) for i, name, active, cost in rows]


def create_staff(book: Book, name: str) -> Changes:
    """Add a member of staff."""
    name = tidy_name(name)
    label = QT_TRANSLATE_NOOP("Step", "Add %1 to the staff")
    with book.writing(label, name) as step:
        tables.Staff.create(name=name)
    return Changes(label=step_done(label, name), step=step.id, everything=True)


def update_staff(
    book: Book, staff_id: int, name: str, active: bool, opened: StaffRow | None = None
) -> Changes:
    """Rename a member of staff or say that they left; what they wrote keeps their name.

    Of these only what differs from `opened`, if that is given; Trouble when somebody else changed
    the same meanwhile.
    """
    name = tidy_name(name)
    label = _label(StaffRow(staff_id, name, active), opened)
    with book.writing(*label) as step:
        stored = next((row for row in rows_staff(book) if row.id == staff_id), None)
        if stored is None:
            raise Trouble(translate("Staff", "This colleague is no longer in the book."))
        if opened is not None:
            if name != opened.name and stored.name not in (opened.name, name):
                raise Trouble(changed_meanwhile(step_text(stored.name)))
            name = stored.name if name == opened.name else name
            # With two values, what was changed meanwhile is what is wished for now.
            active = stored.active if active == opened.active else active
        if (name, active) != (stored.name, stored.active):
            tables.Staff.update(name=name, active=active, updated_at=utc_now()).where(
                tables.Staff.id == staff_id
            ).execute()
    return Changes(label=step_done(*label), step=step.id, everything=True)


def price_staff(
    book: Book, staff_id: int, hourly_cost: int | None, opened: int | None = None
) -> Changes:
    """Say what an hour of a colleague costs, None: not known; Trouble when it is no longer as
    `opened`, nor as wished."""
    stored = next((row for row in rows_staff(book) if row.id == staff_id), None)
    if stored is None:
        raise Trouble(translate("Staff", "This colleague is no longer in the book."))
    if hourly_cost is not None and not 0 <= hourly_cost <= MOST_HOURLY:
        raise Trouble(translate("Staff", "An hour cannot cost that."))
    label = QT_TRANSLATE_NOOP("Step", "Hourly cost of %1: %2 → %3")
    was, now = (_hourly_words(cost) for cost in (opened, hourly_cost))
    said = (step_text(stored.name), step_text(was), step_text(now))
    with book.writing(label, *said) as step:
        if stored.hourly_cost not in (opened, hourly_cost):
            raise Trouble(changed_meanwhile(step_text(_hourly_words(stored.hourly_cost))))
        if stored.hourly_cost != hourly_cost:
            tables.Staff.update(hourly_cost=hourly_cost, updated_at=utc_now()).where(
                tables.Staff.id == staff_id
            ).execute()
    return Changes(label=step_done(label, *said), step=step.id, everything=True)


def _hourly_words(cost: int | None) -> str:
    from kehuapp.text.amounts import amount_text  # no start needs it

    return "–" if cost is None else amount_text(cost)


def _label(row: StaffRow, opened: StaffRow | None) -> tuple[Any, ...]:
    """The label of the step and its arguments: from what to what, where one thing changes."""
    if opened is not None and row.active == opened.active:
        renamed = QT_TRANSLATE_NOOP("Step", "Name of a colleague: %1 → %2")
        return renamed, step_text(opened.name), step_text(row.name)
    if opened is not None and row.name == opened.name:
        here = QT_TRANSLATE_NOOP("Step", "%1 works here: %2 → %3")
        return here, step_text(row.name), *((OFF, ON) if row.active else (ON, OFF))
    return QT_TRANSLATE_NOOP("Step", "Change %1 of the staff"), row.name


def tidy_name(name: str) -> str:
    """A name on one line, without marks that would turn or hide what is written beside the name."""
    shown = "".join(char for char in " ".join(name.split()) if char.isprintable())
    if not shown:
        raise Trouble(translate("Staff", "A colleague needs a name."))
    return shown[:LONGEST_NAME]
