"""The steps of the book, newest first, narrowed down and read page by page.

What one of them did in detail is in `facts`.
"""

import json
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from kehuapp.book.history.kinds import Kind, kind_of
from kehuapp.book.history.words import Line, lines_of_all, owner_of
from kehuapp.book.settings import Settings, load_settings
from kehuapp.i18n import step_label, step_parts, translate
from kehuapp.store.database import OURS, Book
from kehuapp.store.history import rows as journal_rows
from kehuapp.store.history.in_the_way import find_direct
from kehuapp.store.history.rows import Image
from kehuapp.store.ids import id_list, marks
from kehuapp.text import words

#: Steps of a page; its last day is read to its end, so that what its head counts is so.
PAGE = 200
#: Rows of a step of which is told what it did; of longer ones only how many customers.
FEW_ROWS = 8
_MOST_NAMES = 3
Cancelled = Callable[[], bool]


class Wanted(NamedTuple):
    """Steps of any of these customers (none: of whomever), by this colleague (0: nobody's), of this
    kind ("": any); of all those only what can be undone by itself."""

    contacts: tuple[int, ...] = ()
    staff: int | None = None
    kind: str = ""
    undoable: bool = False


class HistoryStep(NamedTuple):
    """A step: its `key` and what fills it, when (UTC), its state as of a StepRow, by whom, whether
    this desk may undo it and whether what it changed is still known. `names` are customers that
    its label does not name, `what` is a short word on what it did."""

    id: int
    key: str
    args: tuple[Any, ...]
    at: str
    state: str
    staff: str = ""
    is_ours: bool = True
    is_kept: bool = True
    names: tuple[str, ...] = ()
    what: str = ""

    @property
    def label(self) -> str:
        """What it is called, in the reader's language."""
        return step_label(self.key, *self.args)

    @property
    def kind(self) -> Kind:
        """What sort of step it is."""
        return kind_of(self.key)

    def parts(self) -> list[tuple[str, bool]]:
        """The label in pieces, and of each whether it is what the shop wrote."""
        return step_parts(self.key, *self.args)

    def about(self) -> str:
        """What stands behind the label: who it is about, and what it did."""
        return " · ".join(filter(None, (words.listed(self.names), self.what)))

    def is_done(self) -> bool:
        """Whether what it did is so, as far as it is concerned."""
        return self.state in ("done", "old")

    def why_never(self) -> str:
        """The sentence about a step that this desk can never undo; "" for one that it may."""
        if self.state == "undone":
            return translate("History", "This step is undone. It can be redone.")
        if self.state == "old" or (self.is_done() and not self.is_kept):
            return translate(
                "History",
                "This step cannot be undone any more: it is too old, or a customer in it was "
                "erased for good.",
            )
        if not self.is_done():
            return translate("History", "This step was undone, and other steps followed.")
        if not self.is_ours:
            return translate(
                "History", "This was done at another computer, and can be undone only there."
            )
        return ""


class Page(NamedTuple):
    """Steps, and before which one to go on (None: there are no more)."""

    steps: tuple[HistoryStep, ...]
    before: int | None


def count_steps(book: Book, wanted: Wanted) -> int:
    """How many there are, whether they can be undone or not."""
    where, values = _where(book, wanted._replace(undoable=False))
    return int(book.query(f"SELECT count(*) FROM journal_step AS s WHERE {where}", values)[0][0])


def load_page(
    book: Book,
    wanted: Wanted,
    before: int | None = None,
    is_cancelled: Cancelled = lambda: False,
) -> Page:
    """The next steps, older than `before`."""
    settings = load_settings(book)
    where, values = _where(book, wanted)
    found: list[HistoryStep] = []
    while len(found) < PAGE and not is_cancelled():
        rows = _read(book, where, values, before)
        if len(rows) == PAGE:
            rows += _rest_of_day(book, where, values, rows[-1], settings)
        before = rows[-1].id if len(rows) >= PAGE else None
        found += _free(book, rows) if wanted.undoable else rows
        if before is None:
            break
    return Page(tuple(told(book, found)), before)


def load_steps(book: Book, ids: Sequence[int]) -> list[HistoryStep]:
    """These steps, newest first."""
    return told(book, _steps(book, f"s.id IN {id_list(ids)} ORDER BY s.id DESC", ()))


def kinds_there(book: Book) -> list[str]:
    """The codes of the kinds of which there are steps."""
    keys = book.query("SELECT DISTINCT label FROM journal_step")
    return sorted({kind_of(key).code for (key,) in keys})


def free_steps(book: Book, steps: Sequence[HistoryStep]) -> set[int]:
    """Those of these steps that can be undone by themselves."""
    return {step.id for step in _free(book, steps)}


def _free(book: Book, steps: Sequence[HistoryStep]) -> list[HistoryStep]:
    may = [step for step in steps if not step.why_never()]
    stopped = find_direct(book, [step.id for step in may])
    return [step for step in may if not stopped[step.id]]


def _where(book: Book, wanted: Wanted) -> tuple[str, tuple[Any, ...]]:
    parts: list[str] = []
    values: list[Any] = []
    if wanted.contacts:
        of_them = journal_rows.steps_of_customers(book, wanted.contacts)
        parts.append(f"s.id IN {id_list(of_them)}")
    if wanted.staff is not None:
        parts.append(f"s.staff_id = {int(wanted.staff)}" if wanted.staff else "s.staff_id IS NULL")
    if wanted.kind:
        known = [key for (key,) in book.query("SELECT DISTINCT label FROM journal_step")]
        keys = [key for key in known if kind_of(key).code == wanted.kind]
        parts.append(f"s.label IN {marks(keys)}" if keys else "1 = 0")
        values += keys
    if wanted.undoable:
        parts.append(f"s.state = 'done' AND {OURS}")
        values.append(book.desk)
    return " AND ".join(parts) or "1 = 1", tuple(values)


def _read(book: Book, where: str, values: tuple[Any, ...], before: int | None) -> list[HistoryStep]:
    older = f"AND s.id < {int(before)}" if before is not None else ""
    return _steps(book, f"{where} {older} ORDER BY s.id DESC LIMIT {PAGE}", values)


def _rest_of_day(
    book: Book, where: str, values: tuple[Any, ...], last: HistoryStep, settings: Settings
) -> list[HistoryStep]:
    day = words.local_instant(last.at, settings.zone).date()
    begins = words.utc_instant(datetime.combine(day, datetime.min.time()), settings.zone)
    ends = words.utc_instant(
        datetime.combine(day + timedelta(days=1), datetime.min.time()), settings.zone
    )
    return _steps(
        book,
        f"{where} AND s.id < {last.id} AND s.at >= ? AND s.at < ? ORDER BY s.id DESC",
        (*values, begins, ends),
    )


def _steps(book: Book, where: str, values: tuple[Any, ...]) -> list[HistoryStep]:
    rows = book.query(
        "SELECT s.id, s.label, s.args, s.at, s.state, coalesce(p.name, ''), s.desk, "
        "CASE WHEN EXISTS (SELECT 1 FROM journal_row AS r WHERE r.step_id = s.id) OR "
        "EXISTS (SELECT 1 FROM journal_range AS g WHERE g.step_id = s.id) THEN 1 ELSE 0 END "
        f"FROM journal_step AS s LEFT JOIN staff AS p ON p.id = s.staff_id WHERE {where}",
        values,
    )
    return [
        HistoryStep(
            i,
            key,
            tuple(json.loads(args)),
            at,
            state,
            staff,
            desk is None or desk == book.desk,
            bool(is_kept),
        )
        for i, key, args, at, state, staff, desk, is_kept in rows
    ]


def told(book: Book, steps: Sequence[HistoryStep]) -> list[HistoryStep]:
    """The same with whom they are about and what they did, read for all at once."""
    small = journal_rows.read_small(book, [step.id for step in steps], FEW_ROWS)
    whose = {
        step: dict.fromkeys(filter(None, map(owner_of, images))) for step, images in small.items()
    }
    names = names_of(book, {one for some in whose.values() for one in some}, small)
    many = _counts(book, [step.id for step in steps if step.id not in small])
    return [
        step._replace(
            names=_names_beside(step, [names.get(one, "") for one in whose.get(step.id, ())]),
            what=_what(step, small.get(step.id, []), many.get(step.id, (0, 0))),
        )
        for step in steps
    ]


def names_of(
    book: Book, ids: set[int], images: dict[int, list[Image]] | None = None
) -> dict[int, str]:
    """What customers are called, those too whom only the journal still knows."""
    rows = book.query(
        "SELECT id, coalesce(nullif(name, ''), nullif(company, ''), '') FROM contact "
        f"WHERE id IN {id_list(sorted(ids))}"
    )
    found = {i: " ".join(name.split()) for i, name in rows}
    for image in (one for some in (images or {}).values() for one in some):
        if image.table == "contact" and image.row_id not in found:
            values = image.after or image.before or {}
            found[image.row_id] = str(values.get("name") or values.get("company") or "")
    return found


def _names_beside(step: HistoryStep, names: Sequence[str]) -> tuple[str, ...]:
    label = step.label
    more = [name for name in dict.fromkeys(names) if name and name not in label]
    if len(more) > _MOST_NAMES:
        count = translate("History", "%n customer(s)", n=len(more))
        return () if any(isinstance(one, int) for one in step.args) else (count,)
    return tuple(more)


def _what(step: HistoryStep, images: Sequence[Image], many: tuple[int, int]) -> str:
    added, changed = many
    if added or changed:
        if any(isinstance(one, int) for one in step.args):
            return ""  # the label counts already
        said = [
            translate("History", "%n added", n=added) if added else "",
            translate("History", "%n changed", n=changed) if changed else "",
        ]
        return words.listed(filter(None, said))
    lines = lines_of_all(images)
    label = " ".join(step.label.split())
    said = [line.said() for line in lines if not _is_said(line, label)]
    return said[0] if said else ""


def _is_said(line: Line, label: str) -> bool:
    """Whether the label tells of it already."""
    told = [part for part in (line.before, line.after) if part]
    return not told or all(part in label for part in told)


def _counts(book: Book, steps: Sequence[int]) -> dict[int, tuple[int, int]]:
    """By step how many customers it added and how many it changed."""
    if not steps:
        return {}
    inside = id_list(steps)
    ranges, of_rows = book.read_many(
        [
            (
                "SELECT step_id, CAST(sum(last_id - first_id + 1) AS BIGINT) FROM journal_range "
                f"WHERE table_name = 'contact' AND step_id IN {inside} GROUP BY step_id",
                (),
            ),
            (
                "SELECT r.step_id, count(DISTINCT CASE WHEN r.before IS NULL THEN r.row_id END), "
                "count(DISTINCT r.row_id) FROM journal_row AS r "
                f"WHERE r.table_name || '' = 'contact' AND r.step_id IN {inside} AND NOT EXISTS ("
                "SELECT 1 FROM journal_range AS g WHERE g.step_id = r.step_id "
                "AND g.table_name = 'contact' AND r.row_id BETWEEN g.first_id AND g.last_id) "
                "GROUP BY r.step_id",
                (),
            ),
        ]
    )
    found = {step: (int(count), 0) for step, count in ranges}
    for step, added, all_of_them in of_rows:
        before = found.get(step, (0, 0))[0]
        found[step] = before + added, all_of_them - added
    return found
