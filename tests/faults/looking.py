"""What is left of a shop's files after something went wrong: is all of it whole, and all there?

What is done to them is in `work`; what went wrong is not known here.
"""

import contextlib
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kehuapp.book.checking.check import check_book
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble
from kehuapp.paths import MAKING
from kehuapp.store import beside, drafts, journal, locking
from kehuapp.store.backups.looking import looking_at
from kehuapp.store.database import Book
from tests.faults.work import NAME, PASSWORD, Shop, digest, new_customer, shown_pictures


class State(NamedTuple):
    """How it was when a verb had returned: the book's rows, those of each copy, what takes the last
    step back, what had been worked at, how long that took, and what was being typed."""

    rows: str
    copies: tuple[str, ...]
    step: int | None
    work: str
    seconds: float = 0.0
    events: int = 0
    typed: str = ""


def state_of(shop: Shop, work: str, seconds: float = 0.0, events: int = 0) -> State:
    """How it is now."""
    step = shop.step
    rows, typed = digest(shop.book), typed_beside(shop.book)
    return State(rows, copies_in(shop.folder), step, work, seconds, events, typed)


def typed_beside(book: Book) -> str:
    """The comments that are not saved yet; "" while that cannot be told, or an erasing goes on."""
    try:
        found = drafts.find_drafts(book)
    except OSError:
        return ""
    if beside.path_beside(book, beside.ERASING).exists():
        return ""
    return hashlib.sha256(repr(found).encode()).hexdigest()


def copies_in(folder: Path) -> tuple[str, ...]:
    """The rows of each whole copy; Trouble for one that is not."""
    found = []
    for path in sorted(folder.rglob("*.kehu")):
        if path.name == NAME or path.name.endswith(MAKING):
            continue
        if locking.is_locked(path):
            locking.unlock(path, PASSWORD)
        with looking_at(path) as book:
            found.append(digest(book))
    return tuple(found)


def look(folder: Path, states: Sequence[State], said: int, work: str) -> list[str]:
    """What is wrong, when `said` verbs had returned and `work` was worked at: the book is as the
    last one left it, or as the next one will."""
    path = folder / "desk" / NAME
    before, after = states[max(said - 1, 0)], states[min(said, len(states) - 1)]
    try:
        if locking.is_locked(path):
            locking.unlock(path, PASSWORD)
        copies = copies_in(folder)
        with contextlib.closing(open_book(path, find_desk=lambda: "this desk")) as book:
            rows, left = digest(book), beside.settle(book.file)
            wrong = [*_wrong_inside(book), *_wrong_beside(book, left)]
            typed = {one.typed for one in (before, after) if one.rows == rows}
            if "" not in typed and typed_beside(book) not in typed:
                wrong.append("what was being typed is not what belongs to the book")
            if rows not in (before.rows, after.rows):
                wrong.append("the book is neither as it was nor as it was to be")
            kept = {*before.copies} & {*after.copies}
            if work == "restore" and rows != before.rows:
                kept = {*after.copies}
            if said and kept - {*copies}:
                wrong.append("a copy is gone")
            if {*copies} - {one for state in states for one in (state.rows, *state.copies)}:
                wrong.append("a copy is of no moment of the book")
            if not wrong:
                wrong += _go_on(book, states, rows)
    except Trouble as trouble:
        return [f"{type(trouble).__name__}: {trouble}"]
    return wrong


def _wrong_inside(book: Book) -> list[str]:
    wrong = [f"{one.what} {one.where}" for one in check_book(book).problems]
    if book.read_only:
        wrong.append("it can only be read")
    if book.mended:
        wrong.append(f"{book.mended} values were mended")
    if book.query("PRAGMA integrity_check") != [("ok",)] or book.query("PRAGMA foreign_key_check"):
        wrong.append("the file is damaged")
    for sha256, data in shown_pictures(book):
        if data is None or hashlib.sha256(data).hexdigest() != sha256:
            wrong.append("a picture is gone")
    return wrong


def _wrong_beside(book: Book, left: Sequence[Path]) -> list[str]:
    """Of a book with a password nothing lies beside it in the clear, half written files too."""
    wrong = [f"{path.name} could not be written anew" for path in left]
    if locking.has_password(book.file):
        for path in book.file.parent.glob(f"{book.file.name}-*"):
            if not path.name.endswith(("-wal", "-shm")) and b"<p>" in path.read_bytes():
                wrong.append(f"{path.name} is in the clear")
    return wrong


def _go_on(book: Book, states: Sequence[State], rows: str) -> list[str]:
    """The last step is taken back, and somebody writes."""
    at = next(n for n in range(len(states) - 1, -1, -1) if states[n].rows == rows)
    step = states[at].step
    if at and step is not None and journal.is_done(book, step):
        journal.undo(book, step)
        if digest(book) != states[at - 1].rows:
            return ["undo does not bring back what was"]
    new_customer(book)
    return [f"afterwards {one}" for one in _wrong_inside(book)]
