"""The files beside a book forget a customer: what was being typed about them, and damaged ones."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kehuapp.disk import remove_file
from kehuapp.store import card_drafts, damaged_drafts, drafts
from kehuapp.store.beside import (
    DRAFTS,
    LINES,
    MEETING,
    SHEETS,
    SLIP,
    Damaged,
    path_beside,
    read_beside,
    write_beside,
)
from kehuapp.store.database import Book
from kehuapp.store.erasing.theirs import Theirs

#: Of which table a line of the page of today is, by its kind.
_TABLES = {
    "task": "task",
    "unreported": "trip_stop",
    "date": "important_date",
    "need": "need",
    "due": "contact",
}


def forget(book: Book, theirs: Theirs) -> int:
    """Take out what is theirs, and damaged files that name them; how many pieces that were.
    OSError where a file cannot be read or written."""
    count = 0
    for is_note in (False, True):
        count += _drafts(book, theirs, is_note)
    for calls in (False, True):
        count += _forms(book, theirs, calls)
    count += _lines(book, theirs) + _sheets(book, theirs) + _slip(book, theirs)
    count += _meeting(book, theirs)
    for path in _left_over(book):
        if theirs.are_named(_text(path)):
            remove_file(path)
            count += 1
    return count


def still_named(book: Book, theirs: Theirs) -> bool:
    """Whether something that is being typed about others, or in the inbox, names them."""
    return any(theirs.are_named(_text(path_beside(book, ending))) for ending in DRAFTS)


def _drafts(book: Book, theirs: Theirs, is_note: bool) -> int:
    try:
        found = drafts.find_drafts(book, notes=is_note)
    except Damaged:
        return 0
    left = [
        one
        for one in found
        if one.contact_id != theirs.contact
        and not (one.contact_uuid and one.contact_uuid == theirs.uuid)
        and not theirs.own("comment", one.comment_id)
    ]
    if len(left) != len(found):
        drafts.write_drafts(book, left, notes=is_note)
    return len(found) - len(left)


def _forms(book: Book, theirs: Theirs, calls: bool) -> int:
    try:
        found = card_drafts.find_card_drafts(book, calls=calls)
    except Damaged:
        return 0
    gone = [
        one
        for one in found
        if one.uuid == theirs.uuid
        or (not one.uuid and theirs.are_named(json.dumps(one.content, ensure_ascii=False)))
    ]
    for one in gone:
        card_drafts.drop_card_draft(book, one.id, calls=calls)
    return len(gone)


def _lines(book: Book, theirs: Theirs) -> int:
    try:
        found = damaged_drafts.read_lines(book)
    except Damaged:
        return 0
    left = [line for line in found if not theirs.own(_TABLES.get(line[0], ""), line[1])]
    return _keep(book, LINES, "lines", found, left)


def _sheets(book: Book, theirs: Theirs) -> int:
    try:
        found = damaged_drafts.read_sheets(book)
    except Damaged:
        return 0
    left = [one for one in found if one["contact"] != theirs.contact]
    return _keep(book, SHEETS, "sheets", found, left)


def _meeting(book: Book, theirs: Theirs) -> int:
    """What is being decided about them; the meeting itself goes on."""
    try:
        found = damaged_drafts.read_meeting(book)
    except Damaged:
        return 0
    decisions = found.get("decisions", [])
    theirs_too = [one for one in decisions if theirs.contact in one[0]]
    if not theirs_too:
        return 0
    left = [
        [[contact for contact in one[0] if contact != theirs.contact], *one[1:]]
        for one in decisions
    ]
    content = {"meeting": found | {"decisions": [one for one in left if one[0]]}}
    said = json.dumps(content, ensure_ascii=False)
    write_beside(path_beside(book, MEETING), said.encode("utf-8", "replace"))
    return len(theirs_too)


def _keep(book: Book, ending: str, name: str, found: list[Any], left: list[Any]) -> int:
    if len(left) != len(found):
        content = json.dumps({name: left}, ensure_ascii=False) if left else ""
        write_beside(path_beside(book, ending), content.encode("utf-8", "replace"))
    return len(found) - len(left)


def _slip(book: Book, theirs: Theirs) -> int:
    try:
        found = damaged_drafts.read_slip(book)
    except Damaged:
        return 0
    parts = [found.get(name) for name in ("text", "change", "was")]
    is_theirs = any(
        isinstance(part, dict)
        and (part.get("contact") == theirs.contact or theirs.own("sale", part.get("sale")))
        for part in parts
    )
    if is_theirs or theirs.are_named(json.dumps(found, ensure_ascii=False)):
        write_beside(path_beside(book, SLIP), b"")
        return 1
    return 0


def _left_over(book: Book) -> Iterator[Path]:
    """What a crash left half written, and what nobody could read and was set aside."""
    for ending in DRAFTS:
        path = path_beside(book, ending)
        for one in sorted(path.parent.glob(f"{_literal(path.name)}-*")):
            if one.name == f"{path.name}-new" or one.name.startswith(f"{path.name}-damaged-"):
                yield one


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _text(path: Path) -> str:
    try:
        return read_beside(path).decode("utf-8", "replace")
    except Damaged:
        return ""
