"""Photos of a filled sheet, kept with its visit; nobody reads what is written on them."""

from collections.abc import Sequence
from pathlib import Path

from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.visits.visits import load_visit
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.pictures import MOST_BYTES, add_picture
from kehuapp.store.sqlite.held import refuse_open_book
from kehuapp.text.words import step_text

#: Of one visit: a sheet has two sides.
MOST_PHOTOS = 12


def read_photo(path: Path) -> bytes:
    """A photo's file; Trouble when it cannot be read, or is far too large."""
    try:
        if not path.is_file():
            raise Trouble(translate("TypeBack", "%1 is not a file.", path.name))
        if path.stat().st_size > MOST_BYTES:
            raise Trouble(translate("TypeBack", "%1 is too large for a photo.", path.name))
        refuse_open_book(path)
        return path.read_bytes()
    except OSError as error:
        said = translate("TypeBack", "%1 cannot be read. Is it still there?", path.name)
        raise Trouble(said) from error


def ask_photos(visit_id: int) -> Asking[tuple[str, ...]]:
    """The pictures (SHA-256) of a visit's sheet, in their order."""
    rows = yield from rows_of(
        "SELECT sha256 FROM visit_photo WHERE trip_stop_id = ? ORDER BY position, id", (visit_id,)
    )
    return tuple(row[0] for row in rows)


@under_lock
def add_photos(book: Book, visit_id: int, photos: Sequence[bytes]) -> Changes:
    """Keep photos (as in their files) with a visit; the same one only once. Trouble for what is no
    picture, then none is kept."""
    visit = load_visit(book, visit_id)
    title = title_of_live(book, visit.contact_id)
    label = QT_TRANSLATE_NOOP("Step", "Photos of the visit to %1")
    there = list(book.ask(ask_photos(visit_id)))
    with book.writing(label, step_text(title)) as step:
        for data in photos:
            sha256 = add_picture(book, data)
            if sha256 in there:
                continue
            if len(there) >= MOST_PHOTOS:
                raise Trouble(
                    translate("TypeBack", "A visit keeps at most %1 photos.", MOST_PHOTOS)
                )
            _insert(visit_id, len(there), sha256)
            there.append(sha256)
    return _changes(label, title, visit.contact_id, step.id, visit_id)


@under_lock
def replace_photo(book: Book, visit_id: int, sha256: str, turned: bytes) -> Changes:
    """A photo that was turned takes the place of how it lay before."""
    visit = load_visit(book, visit_id)
    title = title_of_live(book, visit.contact_id)
    label = QT_TRANSLATE_NOOP("Step", "Turn a photo of the visit to %1")
    with book.writing(label, step_text(title)) as step:
        made = add_picture(book, turned)
        if made != sha256:
            here = (tables.VisitPhoto.trip_stop == visit_id, tables.VisitPhoto.sha256 == sha256)
            tables.VisitPhoto.update(sha256=made).where(*here).execute()
    return _changes(label, title, visit.contact_id, step.id, visit_id)


@under_lock
def remove_photo(book: Book, visit_id: int, sha256: str) -> Changes:
    """A photo that is of another sheet goes."""
    visit = load_visit(book, visit_id)
    title = title_of_live(book, visit.contact_id)
    label = QT_TRANSLATE_NOOP("Step", "Remove a photo of the visit to %1")
    with book.writing(label, step_text(title)) as step:
        tables.VisitPhoto.delete().where(
            tables.VisitPhoto.trip_stop == visit_id, tables.VisitPhoto.sha256 == sha256
        ).execute()
    return _changes(label, title, visit.contact_id, step.id, visit_id)


def _insert(visit_id: int, place: int, sha256: str) -> None:
    tables.VisitPhoto.insert(trip_stop=visit_id, position=place, sha256=sha256).execute()


def _changes(label: str, title: str, contact_id: int, step: int | None, made: int) -> Changes:
    return Changes(
        contacts=frozenset({contact_id}),
        label=step_done(label, step_text(title)),
        step=step,
        made=made,
    )
