"""What was on the page of a day and is finished, read again by its ids; reads only."""

from collections.abc import Collection
from datetime import date

from kehuapp.book.today import reasons
from kehuapp.book.today.lines import WHO, NeedLine, TaskLine
from kehuapp.book.today.reasons import Reason
from kehuapp.book.today.today import Entry, Key
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.ids import id_list
from kehuapp.text import words

#: Behind the WHO of each kind: its own id and what it is called by; and where these stand.
_FROM = {
    "task": (
        "t.id, t.text, t.due_on, t.kind",
        "task AS t JOIN contact AS c ON c.id = t.contact_id",
        "t",
    ),
    "unreported": ("v.id", "trip_stop AS v JOIN contact AS c ON c.id = v.contact_id", "v"),
    "need": (
        "n.id, n.item, n.quantity, n.unit, n.from_date, n.to_date, n.certainty",
        "need AS n JOIN contact AS c ON c.id = n.contact_id",
        "n",
    ),
    "date": (
        "d.id, d.kind, d.text",
        "important_date AS d JOIN contact AS c ON c.id = d.contact_id",
        "d",
    ),
    "due": ("c.id", "contact AS c", "c"),
}
_IN_TRASH = {"task": " AND t.deleted_at IS NULL", "unreported": " AND v.deleted_at IS NULL",
             "need": " AND n.deleted_at IS NULL"}  # fmt: skip


def ask_finished(keys: Collection[Key], day: date) -> Asking[dict[Key, Entry]]:
    """The entries of these keys as far as they are in the book still, without what made them
    urgent: that is over."""
    wanted = {kind: [one for of, one in keys if of == kind] for kind in _FROM}
    asked = [kind for kind, ids in wanted.items() if ids]
    found = yield from together(*(_ask_kind(kind, wanted[kind]) for kind in asked))
    entries: dict[Key, Entry] = {}
    for kind, rows in zip(asked, found, strict=True):
        for contact, name, company, tier, one, *more in rows:
            who = (contact, name, company, tier)
            reason = Reason("", _said(kind, (*who, one, *more), day))
            entries[kind, one] = Entry(kind, one, *who, reason)
    return entries


def _ask_kind(kind: str, ids: list[int]) -> Asking[list[tuple[object, ...]]]:
    own, tables, letter = _FROM[kind]
    rows = yield from rows_of(
        f"SELECT {WHO}, {own} FROM {tables} WHERE {letter}.id IN {id_list(ids)} "
        f"AND c.deleted_at IS NULL{_IN_TRASH.get(kind, '')}"
    )
    return [tuple(row) for row in rows]


def _said(kind: str, row: tuple[object, ...], day: date) -> str:
    if kind == "task":
        return reasons.of_task(TaskLine(*row), day).strong  # type: ignore[arg-type]
    if kind == "need":
        return reasons.goods(NeedLine(*row))  # type: ignore[arg-type]
    if kind == "date":
        code, text = str(row[-2]), str(row[-1] or "")
        return text.strip() or words.word(words.DATE_KINDS, code)
    return ""
