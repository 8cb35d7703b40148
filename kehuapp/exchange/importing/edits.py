"""A person's corrections in the preview: a cell of a table, a field of a card; nothing is written.

What cannot be understood is refused with a sentence, and nothing changes.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from kehuapp.book.groups.groups import join_path, split_path
from kehuapp.errors import Trouble
from kehuapp.exchange.mistakes import log_swallowed
from kehuapp.exchange.read import FileRead, edit_cell
from kehuapp.exchange.records import OWN_DAYS, OWN_TEXTS, Record
from kehuapp.i18n import translate
from kehuapp.text.dates import read_typed
from kehuapp.text.names import join_name, split_name
from kehuapp.text.phones import normalise_phone

#: File and line of a record, and a column of its table or a field of its card.
Where = tuple[str, int, int | str]

BETWEEN = " · "  # several values of one field, as the preview shows them
#: The fields of a card that can be corrected before the import.
EDITABLE = (
    "name",
    "phone",
    "company",
    "job_title",
    "department",
    "email",
    "address",
    "remark",
    "nickname",
    "salutation",
    *OWN_TEXTS,
    "group",
)
_DAMAGED = re.compile(r"\+?\d(?:[.,]\d+)?E\+?\d{1,2}", re.I)
_EXT = re.compile(r"(.*\S)\s*#\s*(\d{1,8})")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_LONGEST = 4_000


def edit(file_read: FileRead, place: int, column: int | str, text: str) -> None:
    """Correct a cell (a column's number) or a field (its name) of a record; Trouble when it
    cannot be understood."""
    before = file_read.records[place].name
    if isinstance(column, str):
        edit_field(file_read, place, column, text)
    else:
        _edit_cell(file_read, place, column, text)
    after = file_read.records[place]
    if after.name != before:
        at = (after.file, after.line)
        if file_read.renamed.setdefault(at, before) == after.name:
            del file_read.renamed[at]


def edit_again(file_read: FileRead, edits: Mapping[Where, str]) -> dict[Where, str]:
    """Make the same corrections after the file was read anew; returns those that still fit."""
    lines = {(file, line) for file, line, _column in edits}
    places: dict[tuple[str, int], int] = {}
    for place, record in enumerate(file_read.records) if edits else ():
        if (record.file, record.line) in lines:
            places[record.file, record.line] = place
    kept: dict[Where, str] = {}
    for (file, line, column), text in edits.items():
        at = places.get((file, line))
        if at is None:
            continue
        try:
            edit(file_read, at, column, text)
        except Trouble:
            continue  # the column is another one now
        kept[file, line, column] = text
    return kept


def _edit_cell(file_read: FileRead, place: int, column: int, text: str) -> None:
    table = file_read.table
    if table is None or not 0 <= column < len(table.headers):
        raise Trouble(translate("Import", "This cannot be changed here."))
    _line, cells = table.rows[table.place_of_line(file_read.records[place].line)]
    old = cells[column] if column < len(cells) else ""
    try:
        edit_cell(file_read, place, column, text)
    except Exception as error:  # whatever it is, the row must stay as it was
        if not isinstance(error, Trouble):
            log_swallowed(error)
        edit_cell(file_read, place, column, old)
        raise Trouble(translate("Import", "“%1” cannot be read here.", text[:40])) from error
    if file_read.records[place].is_empty:
        edit_cell(file_read, place, column, old)
        raise _nothing_left()


def edit_field(file_read: FileRead, place: int, field: str, text: str) -> None:
    """Correct a field of a card; several values stand between " · ". Labels of values that stay,
    or that are corrected in their place, are kept."""
    if field not in EDITABLE:
        raise Trouble(
            translate("Import", "This cannot be changed here. Change it after the import.")
        )
    record = file_read.records[place]
    text = text.strip().replace("\0", "")
    if field == "phone":
        _edit_phones(record, text, file_read.region)
    elif field == "email":
        record.emails = _corrected(
            record.emails, text, lambda value: value[1], _email, lambda old, new: (old[0], new[1])
        )
    elif field == "address":
        record.addresses = _corrected(
            record.addresses,
            text,
            lambda value: value[1],
            lambda part: ("", part, "", ""),
            lambda old, new: (old[0], new[1], *old[2:]),
        )
    elif field == "group":
        paths = (join_path(split_path(part)) for part in _parts(text))
        record.groups = list(dict.fromkeys(path for path in paths if path))
    elif field == "name":
        _edit_name(record, text)
    elif field in OWN_DAYS:
        setattr(record, field, _day(text, file_read.region))
    else:
        setattr(record, field, text if field == "remark" else " ".join(text.split()))
    if not record.name:
        record.name = record.title
    if record.is_empty or not record.name:
        raise _nothing_left()
    file_read.records.replace(place, record)


def _nothing_left() -> Trouble:
    return Trouble(translate("Import", "Nothing would be left of this row. Leave it out instead."))


def _edit_name(record: Record, text: str) -> None:
    """The parts of a name follow it, if they made it up before."""
    text = " ".join(text.split())
    if text == record.name:
        return
    if record.family_name or record.given_name:
        whole = join_name(record.family_name, record.given_name) == record.name
        record.family_name, record.given_name = split_name(text) if whole and text else ("", "")
    record.name = text


def _edit_phones(record: Record, text: str, region: str) -> None:
    def read(part: str) -> tuple[str, str, str | None, str]:
        found = _EXT.fullmatch(part)
        raw, ext = (found[1], found[2]) if found else (part, "")
        phone = normalise_phone(raw, region)
        if _DAMAGED.fullmatch(raw) or not any(c.isdigit() for c in raw) or len(raw) > 200:
            raise Trouble(translate("Import", "“%1” is not a phone number.", part[:40]))
        return phone.label, raw, phone.e164, phone.ext or ext

    def shown(phone: tuple[str, str, str | None, str]) -> str:
        _label, raw, _e164, ext = phone
        return raw + (f" #{ext}" if ext and ext not in raw else "")

    record.phones = _corrected(
        record.phones, text, shown, read, lambda old, new: (old[0] or new[0], *new[1:])
    )


def _day(text: str, region: str) -> str:
    day = read_typed(text, region)
    if day is None:
        return ""
    if day.calendar != "gregorian" or not (day.year and day.month and day.day):
        raise Trouble(translate("Import", "“%1” is not a day with its year.", text[:40]))
    return f"{day.year:04}-{day.month:02}-{day.day:02}"


def _email(part: str) -> tuple[str, str]:
    if not _EMAIL.fullmatch(part) or len(part) > _LONGEST:
        raise Trouble(translate("Import", "“%1” is not an e-mail address.", part[:40]))
    return "", part


def _parts(text: str) -> list[str]:
    return [part for part in (" ".join(p.split()) for p in re.split(r"\s+·\s+", text)) if part]


def _corrected(
    old: list[Any],
    text: str,
    shown: Callable[[Any], str],
    read: Callable[[str], Any],
    relabel: Callable[[Any, Any], Any],
) -> list[Any]:
    """The values that a text says: those that stay as they are, the others read anew."""
    parts = _parts(text)
    same = {" ".join(shown(value).split()): value for value in old}
    if len(parts) != len(old):
        return [same[part] if part in same else read(part) for part in parts]
    return [
        same[part] if part in same else relabel(old[place], read(part))
        for place, part in enumerate(parts)
    ]
