"""The code on a printed sheet → the visit or the customer that it is of; codes are rules'."""

from typing import NamedTuple

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book

#: Put off so often: a circle that somebody wrote by hand into the file ends, too.
_MOST_MOVES = 50


class FoundSheet(NamedTuple):
    """`visit_id` None: the customer has no appointment. `note` is a sentence about what is odd."""

    visit_id: int | None
    contact_id: int
    title: str
    starts_at: str = ""
    note: str = ""


def ask_number() -> Asking[str]:
    """The number of the book, as one of several things asked."""
    rows = yield from rows_of("SELECT book FROM journal_mark")
    return bytes(rows[0][0]).hex() if rows else ""


def find_by_code(book: Book, text: str) -> FoundSheet:
    """Whose sheet has this code; Trouble says why it is nobody's."""
    from kehuapp.rules.visit_codes import read_code  # not with every card

    meant = read_code(text, book.number)
    gone: Trouble | None = None
    for one in meant:
        try:
            found = _visit(book, one.id) if one.kind == "visit" else _customer(book, one.id)
        except Trouble as trouble:
            gone = gone or trouble
            continue
        if found is not None:
            return found
    if gone is not None:
        raise gone
    raise Trouble(
        translate(
            "TypeBack",
            "“%1” is not the code of a sheet of this book: look at each character again. Sheets "
            "of another book are typed in there.",
            text.strip()[:20],
        )
    )


def _visit(book: Book, visit_id: int) -> FoundSheet | None:
    """Where a visit that was put off goes on; None for one that never was."""
    note = ""
    for _move in range(_MOST_MOVES):
        rows = book.query(
            "SELECT t.contact_id, t.deleted_at IS NOT NULL, c.deleted_at IS NOT NULL, "
            "coalesce(nullif(c.name, ''), c.company), t.outcome, t.starts_at, t.moved_to_id, "
            "(SELECT 1 FROM visit_result AS r WHERE r.trip_stop_id = t.id) "
            "FROM trip_stop AS t JOIN contact AS c ON c.id = t.contact_id WHERE t.id = ?",
            (visit_id,),
        )
        if not rows:
            return None
        contact, is_off, is_in_trash, title, outcome, starts_at, moved_to, is_typed = rows[0]
        when = starts_at.replace("T", " ")
        _check_live(is_in_trash, title)
        if is_off:
            said = translate(
                "TypeBack",
                "The visit of %1 was called off. What you type is written down as a visit without "
                "an appointment.",
                when,
            )
            return FoundSheet(None, contact, title, note=said)
        if outcome == "moved" and moved_to:
            visit_id = moved_to
            note = translate(
                "TypeBack", "The visit of %1 was put off: this is the one that took its place.",
                when,
            )  # fmt: skip
            continue
        note = note or _odd(outcome, bool(is_typed))
        return FoundSheet(visit_id, contact, title, starts_at, note)
    return None


def _odd(outcome: str, is_typed: bool) -> str:
    """What is to be known before one types a sheet."""
    if is_typed:
        return translate("TypeBack", "This sheet was typed in before: you correct what is there.")
    if outcome == "done":
        return translate("TypeBack", "This visit is logged already: what you type is added to it.")
    if outcome == "missed":
        return translate(
            "TypeBack", "This visit stands as missed. If you save its sheet, it was made."
        )
    return ""


def _customer(book: Book, contact_id: int) -> FoundSheet | None:
    rows = book.query(
        "SELECT deleted_at IS NOT NULL, coalesce(nullif(name, ''), company) FROM contact "
        "WHERE id = ?",
        (contact_id,),
    )
    if not rows:
        return None
    _check_live(*rows[0])
    return FoundSheet(None, contact_id, rows[0][1])


def _check_live(is_in_trash: bool, title: str) -> None:
    if is_in_trash:
        raise Trouble(
            translate("TypeBack", "%1 is in the trash. Restore them, then type the sheet.", title)
        )
