"""A customer who is erased for good: everything about them leaves the file; no step can undo it.

What is thrown away from the trash, and can be undone for a while, is in `emptying`.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from kehuapp.book.contacts.contacts import load_contact
from kehuapp.book.duplicates.merge import POINTER
from kehuapp.book.trash.hanging import all_hanging, owned, take_out
from kehuapp.book.trash.mentions import Mention, find_mentions
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.backups.sweeping import names_shown
from kehuapp.store.database import ENTRIES, Book, Touched
from kehuapp.store.erasing import begun, files_beside, journal_traces
from kehuapp.store.erasing.theirs import Theirs
from kehuapp.store.ids import id_list, id_parts

_SHA256 = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
_STORED = ("picture", "picture_original", "stored_file", "journal_picture")


class Traces(NamedTuple):
    """What of a customer is in the book: how many rows by table, and who else's texts name them."""

    contact: int
    uuid: str
    name: str
    rows: dict[str, int]
    mentions: list[Mention]


class Finished(NamedTuple):
    """What went when the customer was gone from the book: `typed` pieces lay beside it. `is_done`:
    all of it could be read and written. `is_wiped`: nothing is left in the gaps of the file and in
    its log; where not, another program read in it just then. What is still to do is done when the
    book is opened again."""

    typed: int = 0
    pictures: int = 0
    is_named_in_drafts: bool = False
    is_done: bool = True
    is_wiped: bool = True


class Erased(NamedTuple):
    """What went: `steps` can no longer be undone; who is named in `mentions` of `traces` stays."""

    changes: Changes
    traces: Traces
    steps: int
    finished: Finished


def load_traces(book: Book, contact: int) -> Traces:
    """What would go, and what would stay, if this customer was erased now."""
    live = _live(book, contact)
    return _traces(book, _theirs(book, contact, live), live)


def _traces(book: Book, theirs: Theirs, live: dict[str, set[int]]) -> Traces:
    return Traces(
        theirs.contact,
        theirs.uuid,
        load_contact(book, theirs.contact).title,
        {table: len(ids) for table, ids in live.items()},
        find_mentions(book, theirs, live),
    )


def _live(book: Book, contact: int) -> dict[str, set[int]]:
    return all_hanging(book, {"contact": {contact, *_merged_away(book, contact)}})


def _merged_away(book: Book, contact: int) -> list[int]:
    """Who lies in the trash because they were this customer too: they say so by name, which counts
    only as long as nobody else is called the same."""
    title = load_contact(book, contact).title
    called = "(name = ? OR (name = '' AND company = ?))"
    others = book.query(
        f"SELECT 1 FROM contact WHERE {called} AND id <> ? AND deleted_at IS NULL LIMIT 1",
        (title, title, contact),
    )
    if others:
        return []
    rows = book.query(
        "SELECT c.id FROM contact AS c JOIN extra_field AS x ON x.contact_id = c.id "
        "WHERE c.deleted_at IS NOT NULL AND x.origin = ? AND x.value = ? AND c.id <> ?",
        (POINTER, title, contact),
    )
    return [row_id for (row_id,) in rows]


def _theirs(book: Book, contact: int, live: dict[str, set[int]]) -> Theirs:
    ids = sorted(live["contact"])
    rows = journal_traces.rows_ever(book, live, owned())
    uuid = book.query("SELECT uuid FROM contact WHERE id = ?", (contact,))[0][0]
    return Theirs(contact, uuid, rows, _said(book, ids))


def _said(book: Book, ids: list[int]) -> list[str]:
    """By what they are known in a text: names of now and before, numbers, addresses of the net."""
    these = id_list(ids)
    rows = book.query(
        f"SELECT name FROM contact WHERE id IN {these} "
        f"UNION SELECT company FROM contact WHERE id IN {these} "
        "AND (kind = 'company' OR name = '') "
        f"UNION SELECT raw FROM phone WHERE contact_id IN {these} "
        f"UNION SELECT e164 FROM phone WHERE contact_id IN {these} AND e164 IS NOT NULL "
        f"UNION SELECT address FROM email WHERE contact_id IN {these} "
        f"UNION SELECT handle FROM im_id WHERE contact_id IN {these}"
    )
    once = [name for one in ids for name in journal_traces.names_once(book, one)]
    return sorted({said for (said,) in rows if said.strip()} | set(once))


def erase_customer(book: Book, contact: int) -> Erased:
    """Erase a customer; Trouble when another program reads in the book just now, or something
    beside it cannot be read: then all is as it was."""
    if not book.engine.begin_erasing():
        raise Trouble(
            translate(
                "Erasing",
                "Another program is reading this book just now, so nothing was erased. Close the "
                "book there and try again.",
            )
        )
    if not finish_erasing(book).is_done:  # of somebody before: one at a time is noted
        raise _unreadable_beside()
    try:
        with book.transaction():
            live = _live(book, contact)
            theirs = _theirs(book, contact, live)
            traces = _traces(book, theirs, live)
            shown = _pictures_of(book, theirs)
            steps = journal_traces.forget(book, theirs)
            take_out(book, live)
            _forget_derived(book, theirs, live)
            theirs = replace(theirs, sha256=frozenset(shown))
            try:
                files_beside.still_named(book, theirs)  # whether all can be read
                begun.note(book, theirs)
            except OSError as error:
                raise _unreadable_beside() from error
    except BaseException:
        finish_erasing(book)
        raise
    done = finish_erasing(book)
    return Erased(
        Changes(
            contacts=frozenset(live["contact"]),
            comments=frozenset(live.get("comment", ())),
            label=translate("Erasing", "Erased for good"),
            everything=True,
        ),
        traces,
        steps,
        done,
    )


def finish_erasing(book: Book) -> Finished:
    """Do what is still to do of an erasing that was begun: only when the customer is gone from the
    book, what lies beside it forgets them; when they are there, nothing was erased.

    What cannot be done now is done when the book is opened again.
    """
    typed, pictures, is_named, is_done = 0, 0, False, True
    try:
        theirs = begun.find(book)
        if theirs is None:
            begun.drop(book)  # it was overwritten already
            return Finished()
        if not book.query("SELECT 1 FROM contact WHERE uuid = ?", (theirs.uuid,)):
            typed = files_beside.forget(book, theirs)
            pictures = _take_out_pictures(book, theirs.sha256)
            is_named = files_beside.still_named(book, theirs)
            if not book.engine.wipe():
                begun.note(book, Theirs(theirs.contact, theirs.uuid, {}, ()))
                return Finished(typed, pictures, is_named, is_wiped=False)
        begun.drop(book)
    except (OSError, Trouble):
        is_done = False
    return Finished(typed, pictures, is_named, is_done, is_wiped=is_done)


def _take_out_pictures(book: Book, shown: Iterable[str]) -> int:
    """Those of these that nothing shows any more; how many."""
    with book.transaction():
        gone = _unshown(book, shown)
        for table in _STORED:
            for name in gone:
                book.execute(f"DELETE FROM {table} WHERE sha256 = ?", (name,))
    return len(gone)


def _unreadable_beside() -> Trouble:
    return Trouble(
        translate(
            "Erasing",
            "What is being typed beside this book cannot be read or written just now, so nothing "
            "was erased. Try again in a moment.",
        )
    )


def _pictures_of(book: Book, theirs: Theirs) -> set[str]:
    """Pictures and files that their rows show or once showed."""
    reads = {
        "contact": "SELECT photo FROM contact WHERE photo IS NOT NULL AND id IN {0}",
        "comment_picture": "SELECT sha256 FROM comment_picture WHERE id IN {0}",
        "comment_file": "SELECT sha256 FROM comment_file WHERE id IN {0}",
        "visit_photo": "SELECT sha256 FROM visit_photo WHERE id IN {0}",
        "comment": "SELECT html FROM comment WHERE id IN {0}",
        "comment_version": "SELECT html FROM comment_version WHERE id IN {0}",
    }
    found: set[str] = set()
    for table, sql in reads.items():
        for part in id_parts(sorted(theirs.rows.get(table, ()))):
            for (text,) in book.query(sql.format(part)):
                found.update(_SHA256.findall(text))
    return found | journal_traces.names_shown(book, theirs.rows)


def _unshown(book: Book, names: Iterable[str]) -> list[str]:
    """Those of these that nothing else shows."""
    wanted = names_shown(book)
    if wanted is None:
        raise OSError("what is being typed cannot be read")
    return sorted(set(names) - wanted)


def _forget_derived(book: Book, theirs: Theirs, live: dict[str, set[int]]) -> None:
    """Rows made from others, and those of values that could not be read."""
    for table, ids in theirs.rows.items():
        for part in id_parts(sorted(ids)):
            book.execute(
                f"DELETE FROM unreadable_value WHERE table_name = ? AND row_id IN {part}", (table,)
            )
    unread = book.query("SELECT id, value FROM unreadable_value")
    for row_id, value in unread:
        text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        if theirs.are_named(text):
            book.execute("DELETE FROM unreadable_value WHERE id = ?", (row_id,))
    book.execute(f"DELETE FROM export_mark WHERE contact_id IN {id_list(live['contact'])}")
    if book.derive:
        book.derive(
            book,
            Touched(
                set(live["contact"]),
                set(live.get("comment", ())),
                {table: set(live.get(table, ())) for table in ENTRIES},
                {table: set(live["contact"]) for table in ("contact", "sale")},
                {},
            ),
        )
