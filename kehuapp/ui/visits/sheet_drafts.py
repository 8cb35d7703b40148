"""Visit sheets half typed, kept beside the book for a crash; what is written goes.

What such a file says is not trusted: only what fits a box is taken over.
"""

import contextlib
import json
from typing import Any, NamedTuple

from kehuapp.book.visits.sheets import Sheet
from kehuapp.book.visits.typed import TypedSheet
from kehuapp.store.beside import SHEETS, Damaged, path_beside, set_aside, write_beside
from kehuapp.store.damaged_drafts import read_sheets
from kehuapp.store.database import Book

_LONGEST, _MOST = 10_000, 50
#: What a box holds where its empty value does not tell.
_NUMBERS = ("cost", "satisfaction", "staff_id", "typed_by")


class Half(NamedTuple):
    """What is typed of a sheet, and what the book said when it was opened."""

    typed: TypedSheet
    opened: TypedSheet


#: By the visit, or by the customer of a sheet without an appointment.
Key = tuple[int | None, int]


def key_of(sheet: Sheet) -> Key:
    """By which what is typed of a sheet is kept."""
    return sheet.visit.id, sheet.visit.contact_id


class KeptSheets:
    """The sheets of a book that are half typed: read when first asked for, written when one
    changes."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._halves: dict[Key, Half] | None = None

    def find(self, sheet: Sheet) -> Half | None:
        """What is typed of a sheet; None for nothing."""
        return self._all().get(key_of(sheet))

    def visits(self) -> set[int | None]:
        """The visits of which a part is typed."""
        return {visit for visit, _contact in self._all()}

    def keep(self, sheet: Sheet, half: Half | None) -> None:
        """Keep what is typed of a sheet; None forgets it."""
        halves = self._all()
        if halves.get(key_of(sheet)) == half:
            return
        if half is None:
            del halves[key_of(sheet)]
        else:
            halves[key_of(sheet)] = half
        keep_sheets(self._book, halves)

    def forget_visit(self, visit: int | None) -> None:
        """What was typed of a visit that is gone is of no use."""
        gone = [key for key in self._all() if visit is not None and key[0] == visit]
        for key in gone:
            del self._all()[key]
        if gone:
            keep_sheets(self._book, self._all())

    def _all(self) -> dict[Key, Half]:
        if self._halves is None:
            self._halves = find_sheets(self._book)
        return self._halves


def keep_sheets(book: Book, halves: dict[Key, Half]) -> None:
    """Keep these, and none but them. A folder that cannot be written keeps none."""
    said = [
        {
            "visit": visit,
            "contact": contact,
            "book": book.number,
            "typed": half.typed._asdict(),
            "opened": half.opened._asdict(),
        }
        for (visit, contact), half in list(halves.items())[-_MOST:]
    ]
    content = json.dumps({"sheets": said}, ensure_ascii=False).encode("utf-8", "replace")
    with contextlib.suppress(OSError):
        write_beside(path_beside(book, SHEETS), content if said else b"")


def find_sheets(book: Book) -> dict[Key, Half]:
    """What was typed when the program ended; nothing for what cannot be read."""
    try:
        found = read_sheets(book)
    except Damaged:
        with contextlib.suppress(OSError):
            set_aside(path_beside(book, SHEETS))
        return {}
    except OSError:
        return {}
    return {
        (one["visit"], one["contact"]): Half(_sheet(one["typed"]), _sheet(one["opened"]))
        for one in found
        if one.get("book") == book.number
    }


def _sheet(said: dict[str, Any]) -> TypedSheet:
    fitting = {
        name: value
        for name, empty in TypedSheet._field_defaults.items()
        if name in said and (value := _fitting(name, said[name], empty)) is not None
    }
    return TypedSheet(**fitting)


def _fitting(name: str, value: Any, empty: Any) -> Any:
    """The value when it is of the box's own sort, else None."""
    if name in _NUMBERS:
        return value if type(value) is int else None
    if name == "is_reached" or isinstance(empty, bool):
        return value if type(value) is bool else None
    if isinstance(empty, str):
        return value[:_LONGEST] if isinstance(value, str) else None
    if not isinstance(value, list):
        return None
    if name == "brought":
        return tuple(one[:_LONGEST] for one in value if isinstance(one, str))
    return tuple(
        (one[0][:_LONGEST], one[1][:_LONGEST])
        for one in value
        if isinstance(one, list) and len(one) == 2 and all(isinstance(t, str) for t in one)
    )
