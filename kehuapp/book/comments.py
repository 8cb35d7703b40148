"""Rich comments about a customer: reading and writing them; cleaning of html is in text.html."""

from dataclasses import dataclass

from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.store.schema import Comment, CommentPicture, utc_now
from kehuapp.text import html as text_html
from kehuapp.text.html import clean_html, picture_ids, plain_text


@dataclass(frozen=True, slots=True)
class CommentRow:
    """A comment; `dated` is an instant in UTC, `html` clean with `kehu:picture/<sha256>` images."""

    id: int
    contact_id: int
    author_id: int | None
    author: str
    dated: str
    html: str
    text: str
    pinned: bool


_COLUMNS = (
    "SELECT c.id, c.contact_id, c.author_id, coalesce(s.name, ''), c.dated, c.html, c.text, "
    "c.pinned FROM comment AS c LEFT JOIN staff AS s ON s.id = c.author_id "
)


def rows_comments(book: Book, contact_id: int) -> list[CommentRow]:
    """A customer's comments, pinned ones first, then newest first."""
    rows = book.query(
        f"{_COLUMNS} WHERE c.contact_id = ? AND c.deleted_at IS NULL "
        "ORDER BY c.pinned DESC, c.dated DESC, c.id DESC",
        (contact_id,),
    )
    return [CommentRow(*(*row[:7], bool(row[7]))) for row in rows]


def load_comment(book: Book, comment_id: int) -> CommentRow:
    """One comment; Trouble when it was deleted."""
    rows = book.query(f"{_COLUMNS} WHERE c.id = ? AND c.deleted_at IS NULL", (comment_id,))
    if not rows:
        raise Trouble(translate("Comments", "This comment is no longer in the book."))
    return CommentRow(*(*rows[0][:7], bool(rows[0][7])))


def create_comment(
    book: Book, contact_id: int, html: str, author_id: int | None = None, dated: str | None = None
) -> Changes:
    """Write a comment; `html` may come from anywhere, only the clean part of it is kept."""
    label = QT_TRANSLATE_NOOP("Step", "New comment")
    clean = clean_html(html)
    with book.writing(label) as step:
        comment_id = int(
            Comment.insert(
                contact=contact_id, author=author_id, dated=dated or utc_now(), html=clean,
                text=plain_text(clean),
            ).execute()
        )  # fmt: skip
        _write_pictures(comment_id, clean)
    return _changes(label, contact_id, comment_id, step.id)


def update_comment(book: Book, comment_id: int, html: str) -> Changes:
    """Write a comment anew; its author and date stay."""
    label = QT_TRANSLATE_NOOP("Step", "Change a comment")
    clean = clean_html(html)
    with book.writing(label) as step:
        old = load_comment(book, comment_id)
        if old.html != clean:
            Comment.update(html=clean, text=plain_text(clean), updated_at=utc_now()).where(
                Comment.id == comment_id
            ).execute()
            CommentPicture.delete().where(CommentPicture.comment == comment_id).execute()
            _write_pictures(comment_id, clean)
    return _changes(label, old.contact_id, comment_id, step.id)


def check_item(book: Book, comment_id: int, place: int, done: bool) -> Changes:
    """Tick an item of a comment's check lists (counted from 0), or no longer."""
    label = QT_TRANSLATE_NOOP("Step", "Tick in a comment")
    with book.writing(label) as step:
        old = load_comment(book, comment_id)
        html = text_html.check_item(old.html, place, done)
        if html != old.html:
            Comment.update(html=html, text=plain_text(html), updated_at=utc_now()).where(
                Comment.id == comment_id
            ).execute()
    return _changes(label, old.contact_id, comment_id, step.id)


def _write_pictures(comment_id: int, clean: str) -> None:
    for sha256 in dict.fromkeys(picture_ids(clean)):
        CommentPicture.insert(comment=comment_id, sha256=sha256).execute()


def pin_comment(book: Book, comment_id: int, pinned: bool) -> Changes:
    """Keep a comment on top of the others and on the visit sheet, or no longer."""
    label = QT_TRANSLATE_NOOP("Step", "Pin a comment")
    if not pinned:
        label = QT_TRANSLATE_NOOP("Step", "Unpin a comment")
    with book.writing(label) as step:
        old = load_comment(book, comment_id)
        Comment.update(pinned=pinned).where(Comment.id == comment_id).execute()
    return _changes(label, old.contact_id, comment_id, step.id)


def update_date(book: Book, comment_id: int, dated: str) -> Changes:
    """Date a comment anew; `dated` is an instant in UTC."""
    label = QT_TRANSLATE_NOOP("Step", "Date a comment")
    with book.writing(label) as step:
        old = load_comment(book, comment_id)
        Comment.update(dated=dated).where(Comment.id == comment_id).execute()
    return _changes(label, old.contact_id, comment_id, step.id)


def delete_comment(book: Book, comment_id: int) -> Changes:
    """Put a comment into the trash."""
    label = QT_TRANSLATE_NOOP("Step", "Delete a comment")
    with book.writing(label) as step:
        old = load_comment(book, comment_id)
        Comment.update(deleted_at=utc_now()).where(Comment.id == comment_id).execute()
    return _changes(label, old.contact_id, comment_id, step.id)


def _changes(label: str, contact_id: int, comment_id: int, step: int | None) -> Changes:
    return Changes(
        contacts=frozenset({contact_id}), comments=frozenset({comment_id}),
        label=translate("Step", label), step=step,
    )  # fmt: skip
