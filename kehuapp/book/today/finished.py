"""What was on the page of a day: which of it was really done, and read again by its ids."""

from collections.abc import Collection
from datetime import date

from kehuapp.book.days.first_orders import KIND, is_derived
from kehuapp.book.today import reasons
from kehuapp.book.today.greeted import ask_greeted
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


def ask_done(keys: Collection[Key], day: date, newest: int) -> Asking[dict[Key, str]]:
    """Which of these left the page because somebody did them, with the ISO day to which they were
    put off ("": done). What left by another rhythm, a setting or another's hands is not there.

    `newest` is the id of the last contact made when they were still to be done.
    """
    ids = {kind: id_list(one for of, one in keys if of == kind) for kind in _FROM}
    on = day.isoformat()
    # A first order of the sales stands in the card once it was greeted or put off.
    of_sales = id_list(-one for of, one in keys if of == "date" and is_derived(one))
    tasks, visits, needs, dates, greeted, due = yield from together(
        rows_of(
            "SELECT id, CASE WHEN done_at IS NULL THEN due_on ELSE '' END FROM task "
            f"WHERE id IN {ids['task']} AND deleted_at IS NULL AND (done_at IS NOT NULL "
            "OR due_on > ?)",
            (on,),
        ),
        rows_of(
            "SELECT id, CASE outcome WHEN 'planned' THEN substr(starts_at, 1, 10) ELSE '' END "
            f"FROM trip_stop WHERE id IN {ids['unreported']} AND deleted_at IS NULL "
            "AND (outcome <> 'planned' OR starts_at >= ?)",
            (on,),
        ),
        rows_of(
            f"SELECT n.id, '' FROM need AS n WHERE n.id IN {ids['need']} AND n.deleted_at IS NULL "
            "AND (n.status <> 'open' OR EXISTS (SELECT 1 FROM interaction AS i WHERE "
            "i.contact_id = n.contact_id AND i.id > ? AND i.deleted_at IS NULL "
            "AND i.purpose = 'sale' AND i.direction = 'out'))",
            (newest,),
        ),
        rows_of(
            "SELECT d.id, d.contact_id, d.kind, coalesce((SELECT max(s.until) FROM snooze AS s "
            "WHERE s.important_date_id = d.id AND s.until > ?), '') FROM important_date AS d "
            f"WHERE d.id IN {ids['date']} OR d.kind = '{KIND}' AND d.contact_id IN {of_sales}",
            (on,),
        ),
        ask_greeted(day),
        rows_of(
            "SELECT c.id, CASE WHEN EXISTS (SELECT 1 FROM interaction AS i WHERE "
            "i.contact_id = c.id AND i.id > ? AND i.deleted_at IS NULL) THEN '' "
            "ELSE r.put_off_until END FROM contact AS c "
            "LEFT JOIN contact_rhythm AS r ON r.contact_id = c.id "
            f"WHERE c.id IN {ids['due']} AND c.deleted_at IS NULL AND (r.put_off_until > ? "
            "OR EXISTS (SELECT 1 FROM interaction AS i WHERE i.contact_id = c.id AND i.id > ? "
            "AND i.deleted_at IS NULL))",
            (newest, on, newest),
        ),
    )
    found: dict[Key, str] = {}
    for kind, rows in (("task", tasks), ("unreported", visits), ("need", needs), ("due", due)):
        found |= {(kind, row[0]): row[1] for row in rows}
    for one, contact, kind, until in dates:
        if (contact, kind) in greeted or until:
            key = ("date", one) if ("date", one) in keys else ("date", -contact)
            found[key] = "" if (contact, kind) in greeted else until
    return found


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
