"""What went to the phone last: which cards changed since, and which are gone; writes no files.

A mark is a digest of all that a card says. Neither the version of the file nor the order of groups
is part of it, so a card counts as changed only when the phone would show something else.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence

from kehuapp.book.contacts.contacts import ContactCard, load_contacts
from kehuapp.book.groups.groups import paths_of
from kehuapp.exchange.importing.merging import record_of
from kehuapp.exchange.records import OWN_TEXTS, TEXTS
from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.store.stamps import utc_now

PART = 500  # contacts held in memory at a time
_SIZE = 16  # bytes of a digest


def digest_of(card: ContactCard, paths: dict[int, str]) -> bytes:
    """All that a card shows, in 16 bytes."""
    record = record_of(card, paths)
    said: list[object] = [
        record.kind,
        *(getattr(record, name) for name in TEXTS if name not in OWN_TEXTS),
        [(label, raw, ext) for label, raw, _e164, ext in record.phones],
        record.emails,
        record.addresses,
        record.im,
        record.dates,
        sorted(record.groups),
        sorted(record.extra),
        card.photo,
    ]
    if own := {name: text for name in OWN_TEXTS if (text := getattr(record, name))}:
        said.append(own)
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=_SIZE).digest()


class Marks:
    """The digests of the cards being written; 100,000 of them are a few megabytes."""

    def __init__(self) -> None:
        self._ids: list[int] = []
        self._digests = bytearray()

    def add(self, contact: int, digest: bytes) -> None:
        """A card that stands in the file."""
        self._ids.append(contact)
        self._digests += digest

    def __iter__(self) -> Iterator[tuple[int, str]]:
        for place, contact in enumerate(self._ids):
            yield contact, self._digests[place * _SIZE : (place + 1) * _SIZE].hex()


def changed_ids(
    book: Book, contact_ids: Sequence[int], cancelled: Callable[[], bool] | None = None
) -> list[int]:
    """Those of some contacts whose card is not as it was last exported, new ones included."""
    paths = paths_of(book)
    found: list[int] = []
    for start in range(0, len(contact_ids), PART):
        if cancelled is not None and cancelled():
            break
        part = contact_ids[start : start + PART]
        known = dict(
            book.query(
                f"SELECT contact_id, digest FROM export_mark WHERE contact_id IN {id_list(part)}"
            )
        )
        found += [
            card.id
            for card in load_contacts(book, part)
            if card.id is not None and known.get(card.id) != digest_of(card, paths).hex()
        ]
    return found


def remember(book: Book, marks: Marks) -> None:
    """Keep what was written, now that the file is in its place; forget those that are gone."""
    now = utc_now()
    # No table of this step is journaled, so it leaves nothing to undo.
    with book.writing(QT_TRANSLATE_NOOP("Step", "Export")):
        book.execute(f"DELETE FROM export_mark WHERE contact_id IN ({_GONE})")
        book.execute_many(
            "INSERT INTO export_mark (contact_id, name, digest, at) "
            "SELECT id, CASE name WHEN '' THEN company ELSE name END, ?, ? FROM contact "
            "WHERE id = ? ON CONFLICT (contact_id) DO UPDATE SET name = excluded.name, "
            "digest = excluded.digest, at = excluded.at",
            ((digest, now, contact) for contact, digest in marks),
        )


_GONE = (
    "SELECT m.contact_id FROM export_mark AS m LEFT JOIN contact AS c "
    "ON c.id = m.contact_id AND c.deleted_at IS NULL WHERE c.id IS NULL"
)


def gone(book: Book) -> list[str]:
    """Names of customers that are on the phone and no longer in the book; the next export for
    the phone forgets them, so say them before it."""
    rows = book.query(
        f"SELECT name FROM export_mark WHERE contact_id IN ({_GONE}) ORDER BY name, contact_id"
    )
    return [row[0] for row in rows]


def last_export(book: Book) -> str | None:
    """When cards last went to the phone (an instant in UTC), None when they never did."""
    at: str | None = book.query("SELECT max(at) FROM export_mark")[0][0]
    return at
