"""Rich comments about a customer: reading and writing them; cleaning of html is in text.html."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from kehuapp.book.settings import instant_now
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.store.stamps import utc_now
from kehuapp.text import html as text_html
from kehuapp.text.html import clean_html, file_ids, picture_ids, plain_text


class CommentRow(NamedTuple):
    """A comment; `dated` is an instant in UTC, `html` clean with `kehu:picture/<sha256>` images.

    Without a contact it waits in the inbox; `visit` and `call` are the ids of the planned visit
    and of the contact made that it tells of, `after` the kind of that ("" for none);
    `earlier` counts its earlier versions, `customer` is the name of whom it is about.
    """

    id: int
    contact_id: int | None
    author_id: int | None
    author: str
    dated: str
    html: str
    text: str
    pinned: bool
    visit: int | None
    call: int | None
    after: str
    earlier: int
    customer: str
    deleted: bool


COLUMNS = (
    "SELECT c.id, c.contact_id, c.author_id, coalesce(s.name, ''), c.dated, c.html, c.text, "
    "c.pinned, c.trip_stop_id, c.interaction_id, "
    "coalesce((SELECT kind FROM interaction WHERE id = c.interaction_id AND deleted_at IS NULL), "
    "(SELECT 'visit' FROM trip_stop WHERE id = c.trip_stop_id AND deleted_at IS NULL), ''), "
    "(SELECT count(*) FROM comment_version WHERE comment_id = c.id), "
    "coalesce((SELECT coalesce(nullif(name, ''), company) FROM contact WHERE id = c.contact_id), "
    "''), c.deleted_at IS NOT NULL "
    "FROM comment AS c LEFT JOIN staff AS s ON s.id = c.author_id "
)


def build_row(row: tuple[Any, ...]) -> CommentRow:
    """A row of a query that begins with COLUMNS."""
    values = list(row)
    values[7], values[-1] = bool(row[7]), bool(row[-1])
    return CommentRow(*values)


def rows_comments(book: Book, contact_id: int) -> list[CommentRow]:
    """A customer's comments, pinned ones first, then newest first."""
    return book.ask(ask_comments(contact_id))


def ask_comments(contact_id: int) -> Asking[list[CommentRow]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(
        f"{COLUMNS} WHERE c.contact_id = ? AND c.deleted_at IS NULL "
        "ORDER BY c.pinned DESC, c.dated DESC, c.id DESC",
        (contact_id,),
    )
    return [build_row(row) for row in rows]


def rows_with_ids(book: Book, comment_ids: Iterable[int]) -> list[CommentRow]:
    """These comments, deleted ones too, in any order; without those that are gone."""
    return [build_row(row) for row in book.query(f"{COLUMNS} WHERE c.id IN {id_list(comment_ids)}")]


def load_comment(book: Book, comment_id: int, *, deleted: bool = False) -> CommentRow:
    """One comment; Trouble when it was deleted, unless those are wanted as well."""
    rows = book.query(f"{COLUMNS} WHERE c.id = ?", (comment_id,))
    if not rows or (rows[0][-1] and not deleted):
        raise Trouble(translate("Comments", "This comment is no longer in the book."))
    return build_row(rows[0])


def create_comment(
    book: Book,
    contact_id: int | None,
    html: str,
    author_id: int | None = None,
    dated: str | None = None,
    *,
    visit: int | None = None,
    call: int | None = None,
) -> Changes:
    """Write a comment, without a contact into the inbox; `html` may come from anywhere, only the
    clean part of it is kept."""
    label = QT_TRANSLATE_NOOP("Step", "New comment")
    clean = clean_html(html)
    with book.writing(label) as step:
        comment_id = int(
            tables.Comment.insert(
                contact=contact_id,
                author=author_id,
                dated=dated or instant_now(book),
                html=clean,
                text=plain_text(clean),
                trip_stop=visit,
                interaction=call,
            ).execute()
        )
        _write_parts(comment_id, clean)
    return _changes(label, {contact_id}, comment_id, step.id)


def update_comment(
    book: Book, comment_id: int, html: str, staff_id: int | None = None, at: str | None = None
) -> Changes:
    """Write a comment anew; its author and date stay, and so does what it said before, as an
    earlier version which `staff_id` replaced `at` an instant in UTC, now without it."""
    label = QT_TRANSLATE_NOOP("Step", "Change a comment")
    clean = clean_html(html)
    with book.writing(label) as step:
        old = load_comment(book, comment_id)
        if old.html != clean:
            now = at or utc_now()
            tables.CommentVersion.insert(
                comment=comment_id, staff=staff_id, at=now, html=old.html
            ).execute()
            _write(comment_id, html=clean, text=plain_text(clean))
            _write_parts(comment_id, clean)
    return _changes(label, {old.contact_id}, comment_id, step.id)


def check_item(book: Book, comment_id: int, place: int, done: bool) -> Changes:
    """Tick an item of a comment's check lists (counted from 0), or no longer."""
    label = QT_TRANSLATE_NOOP("Step", "Tick an item of a comment")
    with book.writing(label) as step:
        old = load_comment(book, comment_id)
        html = text_html.check_item(old.html, place, done)
        if html != old.html:
            _write(comment_id, html=html, text=plain_text(html))
    return _changes(label, {old.contact_id}, comment_id, step.id)


def _write(comment_id: int, **values: Any) -> None:
    """Write columns of a comment, and when."""
    tables.Comment.update(**values, updated_at=utc_now()).where(
        tables.Comment.id == comment_id
    ).execute()


def _write_parts(comment_id: int, clean: str) -> None:
    # What earlier versions show stays: they can be shown again.
    for sha256 in picture_ids(clean):
        tables.CommentPicture.insert(
            comment=comment_id, sha256=sha256
        ).on_conflict_ignore().execute()
    for sha256 in file_ids(clean):
        tables.CommentFile.insert(comment=comment_id, sha256=sha256).on_conflict_ignore().execute()


def pin_comment(book: Book, comment_id: int, pinned: bool) -> Changes:
    """Keep a comment on top of the others and on the visit sheet, or no longer."""
    label = QT_TRANSLATE_NOOP("Step", "Pin a comment")
    if not pinned:
        label = QT_TRANSLATE_NOOP("Step", "Unpin a comment")
    with book.writing(label) as step:
        old = load_comment(book, comment_id)
        _write(comment_id, pinned=pinned)
    return _changes(label, {old.contact_id}, comment_id, step.id)


def update_date(book: Book, comment_id: int, dated: str) -> Changes:
    """Date a comment anew; `dated` is an instant in UTC."""
    label = QT_TRANSLATE_NOOP("Step", "Change the date of a comment")
    with book.writing(label) as step:
        old = load_comment(book, comment_id)
        _write(comment_id, dated=dated)
    return _changes(label, {old.contact_id}, comment_id, step.id)


def move_comment(book: Book, comment_id: int, contact_id: int | None) -> Changes:
    """Give a comment to another customer, or put it back into the inbox; it is no longer tied to a
    visit or a call of the customer before."""
    label = QT_TRANSLATE_NOOP("Step", "Move a comment into the inbox")
    said: tuple[str, ...] = ()
    if contact_id is not None:
        label = QT_TRANSLATE_NOOP("Step", "Move a comment to %1")
        called = "SELECT coalesce(nullif(name, ''), company) FROM contact WHERE id = ?"
        found = book.query(called, (contact_id,))
        if not found:
            raise Trouble(translate("Contacts", "This customer is no longer in the book."))
        said = found[0]
    with book.writing(label, *said) as step:
        old = load_comment(book, comment_id)
        if old.contact_id != contact_id:
            _write(comment_id, contact=contact_id, trip_stop=None, interaction=None)
    return _changes(label, {old.contact_id, contact_id}, comment_id, step.id, said)


def tie_comment(
    book: Book, comment_id: int, *, visit: int | None = None, call: int | None = None
) -> Changes:
    """Say which visit or which contact made a comment tells of; neither: of none."""
    label = QT_TRANSLATE_NOOP("Step", "Link a comment to a visit or call")
    with book.writing(label) as step:
        old = load_comment(book, comment_id)
        _write(comment_id, trip_stop=visit, interaction=call)
    return _changes(label, {old.contact_id}, comment_id, step.id)


def delete_comment(book: Book, comment_id: int) -> Changes:
    """Put a comment into the trash."""
    label = QT_TRANSLATE_NOOP("Step", "Delete a comment")
    with book.writing(label) as step:
        old = load_comment(book, comment_id)
        _write(comment_id, deleted_at=utc_now())
    return _changes(label, {old.contact_id}, comment_id, step.id)


def restore_comment(book: Book, comment_id: int) -> Changes:
    """Take a comment out of the trash."""
    label = QT_TRANSLATE_NOOP("Step", "Restore a comment from the trash")
    if book.query(
        "SELECT 1 FROM contact JOIN comment AS c ON c.contact_id = contact.id "
        "WHERE c.id = ? AND contact.deleted_at IS NOT NULL",
        (comment_id,),
    ):
        label = QT_TRANSLATE_NOOP(
            "Step", "Restore a comment from the trash; its customer is still in there"
        )
    with book.writing(label) as step:
        old = load_comment(book, comment_id, deleted=True)
        _write(comment_id, deleted_at=None)
    return _changes(label, {old.contact_id}, comment_id, step.id)


def _changes(
    label: str,
    contact_ids: set[int | None],
    comment_id: int,
    step: int | None,
    said: tuple[str, ...] = (),
) -> Changes:
    return Changes(
        contacts=frozenset(i for i in contact_ids if i is not None),
        comments=frozenset({comment_id}),
        label=step_done(label, *said),
        step=step,
    )
