"""The images of a small step's rows, packed together; what they are good for is known elsewhere.

The rows of a step say much the same before it and after it, and a changed comment says its text
twice as html and twice as plain text, so that compressed together they take a quarter. In
`journal_row` stays what statements ask of an image: keys, names, the trash.

A pack may lean on the version of a comment that its step made (`leans_on`): that holds the text of
before as it is, so it is not kept twice. What is undone leans on nothing, as the version is gone.
"""

import json
import zlib
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, Protocol

from kehuapp.store import tables
from kehuapp.store.asking import Read, Rows
from kehuapp.store.engine import Engine, Values

#: More rows, or more letters in them, come of bulk changes, where the time counts; fewer letters
#: are not worth it.
_MOST_ROWS = 200
_LEAST, _MOST = 1_000, 1_000_000
_ASKED = ("deleted_at", "name", "sha256", "photo")
#: What many images say alike. Part of the format: never changed, another one would be a new format.
_ALIKE = (
    b'"id":,"uuid":"","created_at":"20","updated_at":"20","deleted_at":null,"staff_id":null,'
    b'"at":"20","comment_id":,"contact_id":,"author_id":null,"dated":"20","html":"<p></p>",'
    b'"text":"","pinned":0,"trip_stop_id":null,"interaction_id":null}\n{'
)


class PackedRow(NamedTuple):
    """One row of the journal with its whole images; None where the row was not in the book."""

    id: int
    table: str
    row_id: int
    before: str | None
    after: str | None


class Reader(Protocol):
    """An engine, or whatever else reads the tables of a book."""

    def rows(self, sql: str, values: Values = ()) -> Rows:
        """The rows of a read."""


class Unreadable(Exception):
    """What a pack leans on is not what it was, or the pack itself is damaged."""


def read_first(step_id: int) -> Read:
    """What a step that is being done recorded, if it may be packed; or a part of it."""
    return _read(step_id, _MOST_ROWS + 1)


def pack(engine: Engine, step_id: int, first: Rows) -> None:
    """Pack the images of a step that has just been done, `read_first`, if that is worth it."""
    rows = [PackedRow(*row) for row in first]
    size = sum(len(row.before or "") + len(row.after or "") for row in rows)
    if len(rows) <= _MOST_ROWS and _LEAST <= size <= _MOST:
        _write(engine, step_id, rows, _version_made(engine, rows))


def pack_apart(engine: Engine, step_id: int, rows: list[PackedRow]) -> None:
    """Pack these rows of a step anew, so that they lean on nothing in the book."""
    if rows:
        _write(engine, step_id, rows, None)


def drop_pack(engine: Engine, step_id: int) -> None:
    """Take the pack of a step away; what statements ask of its rows stays."""
    engine.execute("DELETE FROM journal_pack WHERE step_id = ?", (step_id,))


def load_packed(reader: Reader, step_id: int) -> list[PackedRow]:
    """The rows of a step that are packed, in the order in which they were written; Unreadable when
    they cannot be read."""
    packs = reader.rows("SELECT leans_on, data FROM journal_pack WHERE step_id = ?", (step_id,))
    if not packs:
        return []
    images = _unpacked(reader, step_id, *packs[0])
    return [
        # What is not there any more (a row that came in bulk before it was changed) stays so.
        row._replace(before=row.before and images[row.id][0], after=row.after and images[row.id][1])
        for row in _rows(reader, step_id)
        if row.id in images
    ]


def steps_unreadable(reader: Reader) -> list[int]:
    """Steps whose packs cannot be read: nothing can be undone with these any more."""
    found = []
    for (step_id,) in reader.rows("SELECT step_id FROM journal_pack ORDER BY step_id"):
        try:
            load_packed(reader, step_id)
        except Unreadable:
            found.append(step_id)
    return found


def each_pack(engine: Engine) -> Iterator[str]:
    """The text of every pack of a step that can be undone or done again, as it is in there;
    Unreadable when one cannot be read."""
    packs = engine.each(
        "SELECT p.step_id, p.leans_on, p.data FROM journal_pack AS p "
        "JOIN journal_step AS s ON s.id = p.step_id WHERE s.state IN ('done', 'undone')"
    )
    for step_id, leans_on, data in packs:
        yield _inflated(data, _base(engine, step_id, leans_on))


def _rows(reader: Reader, step_id: int) -> list[PackedRow]:
    return [PackedRow(*row) for row in reader.rows(*_read(step_id))]


def _read(step_id: int, most: int | None = None) -> Read:
    return (
        "SELECT id, table_name, row_id, before, after FROM journal_row WHERE step_id = ? "
        f"ORDER BY id{'' if most is None else f' LIMIT {most}'}",
        (step_id,),
    )


def _version_made(engine: Engine, rows: list[PackedRow]) -> int | None:
    """The earlier version of a comment that the step made and left in the book."""
    made = (r for r in rows if r.table == "comment_version" and r.before is None)
    return next((r.row_id for r in made if _version(engine, r.row_id) is not None), None)


def _version(reader: Reader, version_id: int) -> str | None:
    rows = reader.rows("SELECT html FROM comment_version WHERE id = ?", (version_id,))
    return rows[0][0] if rows else None


def _write(engine: Engine, step_id: int, rows: list[PackedRow], leans_on: int | None) -> None:
    text = "".join(f"{row.id}\n{row.before or ''}\n{row.after or ''}\n" for row in rows)
    squeeze = zlib.compressobj(zdict=_base(engine, step_id, leans_on))
    data = squeeze.compress(text.encode()) + squeeze.flush()
    engine.execute(
        "INSERT INTO journal_pack (step_id, leans_on, data) VALUES (?, ?, ?) ON CONFLICT (step_id) "
        "DO UPDATE SET leans_on = excluded.leans_on, data = excluded.data",
        (step_id, leans_on, data),
    )
    engine.execute_many(
        "UPDATE journal_row SET before = ?, after = ? WHERE id = ?",
        [(_asked(row.table, row.before), _asked(row.table, row.after), row.id) for row in rows],
    )


@cache
def _kept(table: str) -> frozenset[str]:
    unique = {name for of, names in tables.UNIQUE_KEYS if of == table for name in names}
    keys = {column for child, column, _parent in tables.FOREIGN_KEYS if child == table}
    return frozenset(unique | keys | {*_ASKED}) & {*tables.JOURNALED_COLUMNS[table]}


def _asked(table: str, image: str | None) -> str | None:
    """What of an image stays where statements can ask for it; what is nothing is left out."""
    if image is None:
        return None
    kept = _kept(table)
    values = {c: v for c, v in json.loads(image).items() if c in kept and v is not None}
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _unpacked(
    reader: Reader, step_id: int, leans_on: int | None, data: bytes
) -> dict[int, tuple[str, str]]:
    lines = _inflated(data, _base(reader, step_id, leans_on)).split("\n")
    images: dict[int, tuple[str, str]] = {}
    try:
        for at in range(0, len(lines) - 1, 3):
            row, *sides = lines[at : at + 3]
            images[int(row)] = _checked(sides[0]), _checked(sides[1])
    except (ValueError, IndexError, RecursionError) as error:
        raise Unreadable from error
    return images


def _checked(image: str) -> str:
    """An image that can be read: what lies in a pack is not looked through with the book."""
    if image and not isinstance(json.loads(image), dict):
        raise ValueError
    return image


def _inflated(data: bytes, base: bytes) -> str:
    """At most a hundred times what fits in a pack: it may have been written by others."""
    try:
        swell = zlib.decompressobj(zdict=base)
        text = swell.decompress(data, 100 * _MOST)
        if not swell.eof:
            raise Unreadable
        return text.decode()
    except (zlib.error, UnicodeDecodeError) as error:
        raise Unreadable from error


def _base(reader: Reader, step_id: int, leans_on: int | None) -> bytes:
    """What a pack may take up without saying it again."""
    if leans_on is None:
        return _ALIKE
    html = _version(reader, leans_on)
    if html is None:  # a later step took it away, and knows what it said
        later = reader.rows(
            "SELECT step_id, before FROM journal_row WHERE table_name = 'comment_version' "
            "AND row_id = ? AND step_id > ? AND before IS NOT NULL ORDER BY id LIMIT 1",
            (leans_on, step_id),
        )
        if not later:
            raise Unreadable
        try:
            html = _html_of(reader, leans_on, *later[0])
        except RecursionError as error:  # others may have written any number of these
            raise Unreadable from error
    return _ALIKE + html.encode()


def _html_of(reader: Reader, version_id: int, step_id: int, image: str) -> str:
    for row in load_packed(reader, step_id):
        if (row.table, row.row_id) == ("comment_version", version_id) and row.before:
            image = row.before
            break
    try:
        return str(json.loads(image)["html"])
    except (ValueError, KeyError, TypeError) as error:
        raise Unreadable from error
