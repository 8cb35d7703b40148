"""Contacts of a book → a file, whole or not at all; the kind of file is told by its suffix."""

import contextlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from kehuapp.book.contacts import load_contacts
from kehuapp.book.groups import find_group, ids_below, paths_of
from kehuapp.errors import Trouble
from kehuapp.exchange.csv_out import render_table
from kehuapp.exchange.json_out import render_json
from kehuapp.exchange.vcard_out import render_card
from kehuapp.i18n import translate
from kehuapp.store import pictures
from kehuapp.store.database import Book


def write_file(
    book: Book,
    path: Path | str,
    group: str | None = None,
    contact_ids: Sequence[int] | None = None,
    version: str = "3.0",
) -> int:
    """Write all contacts, those of a group (and below it), or the named ones; how many."""
    path = Path(path)
    render = _RENDERERS.get(path.suffix.lower())
    if render is None:
        raise Trouble(translate("Export", "%1: choose a name that ends in .vcf, .csv or .json.",
                                path.name))  # fmt: skip
    ids = list(contact_ids) if contact_ids is not None else ids_to_write(book, group)
    text = render(book, ids, version)
    write_text(path, text)
    return len(ids)


def ids_to_write(book: Book, group: str | None = None) -> list[int]:
    """Contacts outside the trash, of a group and those below it or all; Trouble: no such group."""
    if group is None:
        rows = book.query("SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY id")
        return [row[0] for row in rows]
    group_id = find_group(book, group)
    if group_id is None:
        raise Trouble(translate("Export", "There is no group %1.", group))
    marks = ",".join(map(str, ids_below(book, group_id)))
    rows = book.query(
        "SELECT DISTINCT c.id FROM contact AS c JOIN group_member AS m ON m.contact_id = c.id "
        f"WHERE m.group_id IN ({marks}) AND c.deleted_at IS NULL ORDER BY c.id"
    )
    return [row[0] for row in rows]


def _render_cards(book: Book, ids: Sequence[int], version: str) -> str:
    paths = paths_of(book)
    return "".join(
        render_card(
            card, sorted(paths[g] for g in card.group_ids if g in paths),
            pictures.find_picture(book, card.photo) if card.photo else None, version,
        )
        for card in load_contacts(book, ids)
    )  # fmt: skip


def _render_table(book: Book, ids: Sequence[int], _version: str) -> str:
    return render_table(load_contacts(book, ids), paths_of(book))


def _render_json(book: Book, ids: Sequence[int], _version: str) -> str:
    return render_json(book, load_contacts(book, ids), paths_of(book))


_RENDERERS: dict[str, Callable[[Book, Sequence[int], str], str]] = {
    ".vcf": _render_cards, ".csv": _render_table, ".json": _render_json,
}  # fmt: skip


def write_text(path: Path, text: str) -> None:
    """Put a whole text in a file's place; the old file stays when that fails."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("w", encoding="utf-8", errors="replace", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise Trouble(translate("Export", "%1 cannot be written (%2). Choose another folder or "
                                "free some space.", path.name,
                                error.strerror or error)) from error  # fmt: skip
