"""One step in detail: what it wrote, whom it is about, what stands in the way of undoing it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from kehuapp.book.history.steps import HistoryStep, load_steps, names_of
from kehuapp.book.history.words import Line, Names, count_words, lines_of_all, owner_of
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.tiers.tiers import load_looks
from kehuapp.i18n import translate
from kehuapp.store import refusals
from kehuapp.store.database import Book
from kehuapp.store.history.in_the_way import find_all, find_direct
from kehuapp.store.history.rows import (
    Image,
    Written,
    count_written,
    ids_customers,
    owners,
    read_images,
    read_small,
)
from kehuapp.store.ids import id_list
from kehuapp.text import words

#: Customers of whom is told what changed, and lines of each.
SHOWN, MOST_LINES = 4, 3
#: Rows of a later step that are read to tell what it did to the same data.
_FEW_ROWS = 60
_FEW_STEPS = 40  # later ones of which is told what they did


class Changed(NamedTuple):
    """What became of one customer: added, changed, removed or back, in which lines, and how many
    more lines there are."""

    contact: int
    name: str
    how: str
    lines: tuple[Line, ...]
    is_here: bool = True  # not in the trash, and not gone
    more: int = 0


class InTheWay(NamedTuple):
    """A later step that must be undone before; what it did to the same data; `is_free`: nothing
    stands in its own way."""

    step: HistoryStep
    line: Line | None
    is_free: bool


class Facts(NamedTuple):
    """`written` are (table, rows) that were added, changed, removed and brought back; `customers`
    all it is about, the first of them in `shown`; `others` lines of what is nobody's; `why_not`
    says why it cannot be undone, "" when it can, alone or with what is `in_the_way`."""

    step: HistoryStep
    written: tuple[Written, ...]
    customers: tuple[int, ...]
    shown: tuple[Changed, ...]
    others: tuple[Line, ...]
    in_the_way: tuple[InTheWay, ...]
    touched_together: int
    why_not: str

    def counts(self) -> list[tuple[str, str]]:
        """What is added, changed, removed and restored, each counted in words."""
        columns = (
            (translate("History", "Added"), "added"),
            (translate("History", "Changed"), "changed"),
            (translate("History", "Removed"), "removed"),
            (translate("History", "Restored"), "back"),
        )
        said = [
            (label, count_words([(one.table, getattr(one, column)) for one in self.written]))
            for label, column in columns
        ]
        return [(label, text) for label, text in said if text]

    def together(self) -> list[int]:
        """The steps that are undone at once, the newest first."""
        return [*(one.step.id for one in self.in_the_way), self.step.id]


def load_facts(
    book: Book, step_id: int, is_cancelled: Callable[[], bool] = lambda: False
) -> Facts | None:
    """All of it; None for a step that is not there."""
    found = load_steps(book, [step_id])
    if not found or is_cancelled():
        return None
    step = found[0]
    customers = ids_customers(book, step_id)
    images = read_images(book, step_id, customers[:SHOWN]) if customers else []
    others = [] if customers else read_images(book, step_id)
    names = _names(book, [*images, *others], customers[:SHOWN])
    why_not = step.why_never()
    blocking: list[InTheWay] = []
    whom = set(customers)
    if not why_not:
        later = find_all(book, step_id)
        blocking = _in_the_way(book, step_id, later, customers[:SHOWN], names)
        why_not = _why_not(book, step_id, blocking)
        for one in later[:_FEW_STEPS]:
            whom.update(ids_customers(book, one))
    return Facts(
        step,
        tuple(count_written(book, step_id)),
        tuple(customers),
        tuple(_changed(book, customers[:SHOWN], images, names)),
        tuple(lines_of_all(others[:20], names)),
        tuple(blocking),
        len(whom),
        why_not,
    )


def _why_not(book: Book, step_id: int, blocking: Sequence[InTheWay]) -> str:
    for one in blocking:
        never = one.step.why_never()
        if never:
            return translate(
                "History",
                "“%1” came later, changed the same data and stays. %2",
                one.step.label,
                never,
            )
    if not blocking:
        odd = refusals.not_as(book, step_id, "after") or refusals.taken(book, step_id, "before")
        if odd:
            return translate(
                "History",
                "This cannot be undone: %1 changed since, by nothing that the history knows.",
                words.listed(sorted(odd)[:3]),
            )
    return ""


def _in_the_way(
    book: Book, step_id: int, later: Sequence[int], customers: Sequence[int], names: Names
) -> list[InTheWay]:
    if not later:
        return []
    mine = {(one.table, one.row_id) for one in _few_images(book, step_id)}
    small = read_small(book, later[:_FEW_STEPS], _FEW_ROWS)
    known = _names(book, [image for some in small.values() for image in some], ())
    names = names._replace(contacts={**names.contacts, **known.contacts})
    direct = find_direct(book, later)
    found = []
    for step in load_steps(book, later):
        images = small.get(step.id) or read_images(book, step.id, customers)
        same = {(one.table, owner_of(one)) for one in images if (one.table, one.row_id) in mine}
        theirs = [one for one in images if (one.table, owner_of(one)) in same]
        lines = lines_of_all(theirs, names) or lines_of_all(images, names)
        found.append(InTheWay(step, next(iter(lines), None), not direct[step.id]))
    return found


def _few_images(book: Book, step_id: int) -> list[Image]:
    return read_small(book, [step_id], _FEW_ROWS).get(step_id, [])


def _names(book: Book, images: Sequence[Image], customers: Iterable[int]) -> Names:
    """What the ids in these images are called."""
    ids = set(customers)
    for image in images:
        for values in (image.before or {}, image.after or {}):
            ids.update(
                value
                for column, value in values.items()
                if isinstance(value, int)
                and column
                in ("contact_id", "first_id", "second_id", "referrer_id", "company_contact_id")
            )
        if image.table == "contact":
            ids.add(image.row_id)
    groups = dict(book.query("SELECT id, name FROM contact_group"))
    return Names(
        {row.id: row.name for row in rows_staff(book)},
        groups,
        names_of(book, ids, {0: [*images]}),
        load_looks(book),
    )


def _changed(
    book: Book, customers: Sequence[int], images: Sequence[Image], names: Names
) -> list[Changed]:
    here = {
        row[0]
        for row in book.query(
            f"SELECT id FROM contact WHERE deleted_at IS NULL AND id IN {id_list(customers)}"
        )
    }
    by_row = _owners_now(book, images)
    found = []
    for contact in customers:
        own = [
            image
            for image in images
            if owner_of(image) == contact or by_row.get((image.table, image.row_id)) == contact
        ]
        itself = next((image for image in own if image.table == "contact"), None)
        how = _how(itself)
        lines = lines_of_all(own, names)
        found.append(
            Changed(
                contact,
                names.contacts.get(contact, ""),
                how,
                tuple(lines[:MOST_LINES]),
                contact in here,
                max(0, len(lines) - MOST_LINES),
            )
        )
    return found


def _owners_now(book: Book, images: Sequence[Image]) -> dict[tuple[str, int], Any]:
    """Whose those rows are whose image does not say it."""
    silent = [image for image in images if owner_of(image) is None]
    found: dict[tuple[str, int], Any] = {}
    for table in {image.table for image in silent}:
        ids = id_list([image.row_id for image in silent if image.table == table])
        column = next((c for t, c in owners() if t == table), None)
        if column is not None:
            rows = book.query(f"SELECT id, {column} FROM {table} WHERE id IN {ids}")
            found.update({(table, row_id): owner for row_id, owner in rows})
    return found


def _how(image: Image | None) -> str:
    if image is None:
        return "changed"
    if image.before is None:
        return "added"
    if image.after is None:
        return "removed"
    was, now = image.before.get("deleted_at"), image.after.get("deleted_at")
    if "deleted_at" in image.after and bool(was) != bool(now):
        return "removed" if now else "back"
    return "changed"
