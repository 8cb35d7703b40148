"""Throwing away what lies in the trash; a customer who is to be forgotten is in `erasing`.

That is a step like others: it can be undone as long as the journal holds it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from kehuapp.book.trash.hanging import Rows, all_hanging, take_out
from kehuapp.book.trash.listing import ask_deleted, cutoff, find_entry, said_of
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book, under_lock


def count_emptied(book: Book, chosen: Iterable[tuple[str, int]]) -> Counter[str]:
    """How many rows of each table would go with these entries, themselves among them."""
    rows = all_hanging(book, _by_table(chosen))
    return Counter({table: len(ids) for table, ids in rows.items()})


def _by_table(chosen: Iterable[tuple[str, int]]) -> Rows:
    found: Rows = {}
    for table, row_id in chosen:
        found.setdefault(table, set()).add(row_id)
    return found


@under_lock
def empty_entries(book: Book, chosen: Sequence[tuple[str, int]]) -> Changes:
    """Take entries out of the trash and out of the book, (table, id) of each, with all that hangs
    on them; what was brought back meanwhile stays. Trouble when nothing is left."""
    entries = [found for table, one in chosen if (found := find_entry(book, table, one))]
    if not entries:
        raise Trouble(translate("Trash", "This is no longer in the trash."))
    said: object = said_of(entries[0])
    label = QT_TRANSLATE_NOOP("Step", "Empty the trash: %1")
    if len(entries) > 1:
        label, said = QT_TRANSLATE_NOOP("Step", "Empty %1 entries from the trash"), len(entries)
    rows = all_hanging(book, _by_table((entry.table, entry.id) for entry in entries))
    with book.writing(label, said) as step:
        take_out(book, rows)
    return Changes(
        contacts=frozenset(rows.get("contact", ())),
        groups=frozenset(rows.get("contact_group", ())),
        comments=frozenset(rows.get("comment", ())),
        label=step_done(label, said),
        step=step.id,
        everything="contact" in rows or "shop_day" in rows,
    )


def ids_older(book: Book, days: int) -> list[tuple[str, int]]:
    """(table, id) of what was deleted more than so many days ago, the latest first."""
    return book.ask(ask_deleted(0, before=cutoff(days))).old
