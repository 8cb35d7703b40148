"""A book: opening it, reading and writing it in one transaction and one undo step; no subjects."""

import contextlib
import functools
import json
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from kehuapp import paths
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.asking import Asking, Read, Rows, T
from kehuapp.store.engine import Cursor, Engine, Values
from kehuapp.store.sqlite import known_files, opening
from kehuapp.store.sqlite.connections import SqliteEngine
from kehuapp.store.sqlite.opening import (
    check_header,
    is_newer,
    make_book,
    one_opens_at_a_time,
    open_engine,
    open_newer,
    part_from_foreign_log,
    read_version,
    second_name,
)
from kehuapp.store.sqlite.troubles import file_troubles
from kehuapp.store.stamps import new_uuid, utc_now

#: Which steps are this desk's own; those of nobody's, as older versions made them, are everybody's.
OURS = "(desk IS NULL OR desk = ?)"
P = ParamSpec("P")
R = TypeVar("R")


class Touched(NamedTuple):
    """Ids of the contacts and comments that a step touched, and by table of what is written down
    of customers (ENTRIES) the ids of its rows.

    `whose`: by table (OF_RHYTHM) the customers whose rows were written, those too to whom they no
    longer belong; `shared`: by table (FOR_MANY) the rows that say something for many.
    """

    contacts: set[int]
    comments: set[int]
    entries: dict[str, set[int]]
    whose: dict[str, set[int]]
    shared: dict[str, set[int]]

    def united(self, other: "Touched") -> "Touched":
        """Both."""
        return Touched(
            self.contacts | other.contacts,
            self.comments | other.comments,
            _united(self.entries, other.entries),
            _united(self.whose, other.whose),
            _united(self.shared, other.shared),
        )


def _united(one: dict[str, set[int]], other: dict[str, set[int]]) -> dict[str, set[int]]:
    return {name: one.get(name, set()) | other.get(name, set()) for name in (*one, *other)}


#: Called before a step commits with what it touched.
Derive = Callable[["Book", Touched], None]
#: The name of this desk, asked for when a step is first made or looked for; None: nobody's.
FindDesk = Callable[[], str | None]


@dataclass
class Step:
    """The open transaction; `id` names it in the journal (None: nothing was changed)."""

    book: "Book"
    id: int | None

    def bulk_insert(self, table: str, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> range:
        """Insert rows (without id) under contiguous new ids and return these, journaled as a range.

        Row triggers would make this three times slower.
        """
        if not rows:
            return range(0)
        ids = self.book.engine.insert_rows(table, names, rows)
        self.record_range(table, ids)
        return ids

    def fill_label(self, *args: object) -> None:
        """Say with what its label is filled where that is known only once all is done."""
        self.book.execute(
            "UPDATE journal_step SET args = ? WHERE id = ?",
            (json.dumps(args, ensure_ascii=False), self.id),
        )

    def record_range(self, table_name: str, ids: range) -> None:
        """Write into the journal that these rows are new."""
        longer = self.book.execute(
            "UPDATE journal_range SET last_id = ? "
            "WHERE step_id = ? AND table_name = ? AND last_id = ?",
            (ids[-1], self.id, table_name, ids[0] - 1),
        )
        if not longer.rowcount:
            self.book.execute(
                "INSERT INTO journal_range (step_id, table_name, first_id, last_id) "
                "VALUES (?, ?, ?, ?)",
                (self.id, table_name, ids[0], ids[-1]),
            )


class Book:
    """One open book file; pass it along, never keep it in a global.

    `path` is as it was chosen, `file` where it really lies; `notices` are sentences that whoever
    opened it is to be told.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        derive: Derive | None = None,
        find_desk: FindDesk = lambda: None,
        notices: Sequence[str] = (),
    ) -> None:
        self.path = path
        self.file = paths.real_file(path)
        self.engine = engine
        self.notices = notices
        self.derive = derive
        self.find_desk = find_desk
        self.undone: list[int] = []  # steps in the order in which they were undone since then
        self.mended = 0  # values that could not be read when it was opened; they are kept aside
        self.is_looked_at = False  # a copy that is only shown: nothing here remembers it
        self.staff_id: int | None = None  # who works here and makes its steps, if that is known
        self._local = threading.local()

    def close(self) -> None:
        """Close this thread's connection; a worker closes its own when its job ends."""
        self.engine.close()
        known_files.remember(self.file)

    def put_away(self, why: str) -> None:
        """Close it so that its file can be replaced: until it is taken up again with "", whoever
        reads it gets a BookAway that says why."""
        self.engine.put_away(why)

    @cached_property
    def desk(self) -> str | None:
        """Whose the steps are that are made here; None: everybody's."""
        return self.find_desk()

    @cached_property
    def number(self) -> str:
        """What it shares with its copies, and with no other book."""
        rows = self.query("SELECT book FROM journal_mark")
        return bytes(rows[0][0]).hex() if rows else ""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written into it."""
        return self.engine.read_only

    def look(self) -> None:
        """BookLost when the file under its name is no longer the one that is open."""
        self.engine.look()

    @property
    def open_step(self) -> Step | None:
        """The step that this thread is writing, or None."""
        return getattr(self._local, "step", None)

    def query(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """Rows of a plain read; BookTrouble when the file cannot be read."""
        return self.engine.rows(sql, values)

    def read_many(self, reads: Sequence[Read]) -> list[Rows]:
        """Rows of several plain reads, sent together; BookTrouble when the file cannot be read."""
        return self.engine.rows_many(reads)

    def ask(self, asking: Asking[T]) -> T:
        """The answer of an asking; each of its rounds is sent at once. BookTrouble as in a read."""
        try:
            reads = next(asking)
            while True:
                reads = asking.send(self.read_many(reads) if reads else [])
        except StopIteration as end:
            answer: T = end.value
            return answer

    def each(self, sql: str, values: Values = ()) -> Iterator[tuple[Any, ...]]:
        """Rows of a plain read one by one, for tables that would fill the memory."""
        return self.engine.each(sql, values)

    def stopped_when(self, is_over: Callable[[], bool]) -> contextlib.AbstractContextManager[None]:
        """Break off what this thread reads in here, with some error, as soon as that is true."""
        return self.engine.stopped_when(is_over)

    def read_once(self) -> None:
        """Keep little of what this thread reads: nothing is read twice."""
        self.engine.read_once()

    def execute(self, sql: str, values: Values = ()) -> Cursor:
        """Run a statement that writes, inside `writing` or `transaction`."""
        return self.engine.execute(sql, values)

    def execute_many(self, sql: str, rows: Iterable[Values]) -> None:
        """Run a statement that writes once for each row, inside `writing` or `transaction`."""
        self.engine.execute_many(sql, rows)

    @contextlib.contextmanager
    def one_view(self) -> Iterator[None]:
        """Let all reads in here see the book as it is now, whatever others write meanwhile."""
        with self.engine.transaction(write=False):
            yield

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Write in one transaction what is no step of anybody's: bookkeeping, undo itself.

        Peewee's tables are bound to this book on this thread meanwhile.
        """
        from kehuapp.store.schema import current_database

        token = current_database.set(self.engine.peewee())
        try:
            with self.engine.transaction(write=True):
                yield
        finally:
            current_database.reset(token)

    @contextlib.contextmanager
    def writing(self, label: str, *args: object) -> Iterator[Step]:
        """Open one transaction and one undo step; inside another one, join it.

        `label` is a source text marked with QT_TRANSLATE_NOOP("Step", …); `args` fill its %1 %2.
        A step that changed nothing leaves no trace and ends with ``step.id`` None.
        """
        outer = self.open_step
        if outer is not None:
            with self.transaction():
                yield outer
            return
        step = Step(self, None)
        try:
            with self.transaction():
                self._local.step = step
                step.id = self._begin_step(label, args)
                yield step
                self._end_step(step)
        finally:
            self._local.step = None

    def _begin_step(self, label: str, args: tuple[object, ...]) -> int:
        made = self.execute(
            "INSERT INTO journal_step (label, args, at, state, desk, staff_id, token) "
            "VALUES (?, ?, ?, 'done', ?, ?, ?) RETURNING id",
            (
                label,
                json.dumps(list(args), ensure_ascii=False, default=str),
                utc_now(),
                self.desk,
                self.staff_id,
                new_uuid(),
            ),
        )
        step_id = int(made.fetchone()[0])
        self.engine.record_into(step_id)
        return step_id

    def _end_step(self, step: Step) -> None:
        from kehuapp.store.keeping import packs  # a start writes nothing

        assert step.id is not None
        self.engine.record_nothing()
        found = touched(self, step.id)
        rows, ranges, put_away = self.read_many(
            [
                packs.read_first(step.id),
                ("SELECT 1 FROM journal_range WHERE step_id = ? LIMIT 1", (step.id,)),
                ("SELECT 1 FROM journal_picture LIMIT 1", ()),
            ]
        )
        if not rows and not ranges:
            self.execute("DELETE FROM journal_step WHERE id = ?", (step.id,))
            step.id = None
            return
        # What was undone at this desk before this step can no longer be done again.
        self.execute(
            f"UPDATE journal_step SET state = 'gone' WHERE state = 'undone' AND {OURS}",
            (self.desk,),
        )
        if put_away:
            show_pictures(self)  # this step may show one that an undone one brought
            self.execute(
                "DELETE FROM journal_picture WHERE step_id IN "
                "(SELECT id FROM journal_step WHERE state = 'gone') "
                f"AND sha256 NOT IN ({_shown_by_undone(self.engine)})"
            )
        if self.derive:
            self.derive(self, found)
        packs.pack(self.engine, step.id, rows)


def _shown_by_undone(engine: Engine) -> str:
    """Pictures in the rows of steps that may be done again, at whichever desk."""
    sha256, photo = (engine.json_field("r.after", name) for name in ("sha256", "photo"))
    rows = "FROM journal_row AS r JOIN journal_step AS s ON s.id = r.step_id AND s.state = 'undone'"
    return (
        f"SELECT {sha256} {rows} WHERE r.table_name IN ('comment_picture', 'visit_photo') "
        "AND r.after IS NOT NULL "
        f"UNION SELECT {photo} {rows} WHERE r.table_name = 'contact' AND {photo} IS NOT NULL"
    )


def show_pictures(book: Book) -> None:
    """Bring back those pictures, put away by an undo, that something in the book shows."""
    book.execute(
        "INSERT INTO picture (sha256, mime, width, height, data) "
        "SELECT sha256, mime, width, height, data FROM journal_picture WHERE sha256 IN "
        "(SELECT sha256 FROM comment_picture UNION SELECT sha256 FROM visit_photo UNION "
        "SELECT photo FROM contact WHERE photo IS NOT NULL) "
        "ON CONFLICT (sha256) DO NOTHING"
    )


def under_lock(verb: Callable[Concatenate[Book, P], R]) -> Callable[Concatenate[Book, P], R]:
    """A verb that reads what it decides by before its step begins: nobody writes in between."""

    @functools.wraps(verb)
    def alone(book: Book, *args: P.args, **named: P.kwargs) -> R:
        with book.transaction():
            return verb(book, *args, **named)

    return alone  # type: ignore[return-value]


#: Rows of these belong to a customer without being on the card that is edited.
_WRITTEN_DOWN = (
    "group_member", "trip_stop", "interaction", "absence", "sale", "need", "task", "snooze", "gift",
)  # fmt: skip
#: Those of which texts are searched.
ENTRIES = ("interaction", "sale", "need", "task")
#: On those of these it depends when a customer is due, or since when one is, and on these for many
#: at once.
OF_RHYTHM = ("contact", "loss_record", "interaction", "group_member", "snooze", "sale")
FOR_MANY = ("contact_group", "tier_policy", "setting")


def touched(book: Book, step_id: int | None) -> Touched:
    """The contacts whose rows or whose children's rows a step wrote; the comments and entries."""
    from kehuapp.store.schema import JOURNALED_COLUMNS

    owned = [
        name
        for name, columns in JOURNALED_COLUMNS.items()
        if "contact_id" in columns and name not in _WRITTEN_DOWN
    ]
    marks = ", ".join(f"'{name}'" for name in owned)
    entry_marks = ", ".join(f"'{name}'" for name in ENTRIES)
    rhythm_marks, many_marks = (
        ", ".join(f"'{name}'" for name in names) for names in (OF_RHYTHM, FOR_MANY)
    )
    contact_id = book.engine.json_field("coalesce(after, before)", "contact_id")
    was, now = (book.engine.json_field(side, "contact_id") for side in ("before", "after"))
    of_contacts, of_rows, ranges, of_rhythm, for_many = book.read_many(
        [
            (
                "SELECT row_id FROM journal_row WHERE step_id = ? AND table_name = 'contact' UNION "
                f"SELECT {contact_id} FROM journal_row "
                f"WHERE step_id = ? AND table_name IN ({marks})",
                (step_id, step_id),
            ),
            (
                "SELECT table_name, row_id FROM journal_row WHERE step_id = ? AND table_name IN "
                f"('comment', {entry_marks})",
                (step_id,),
            ),
            (
                "SELECT table_name, first_id, last_id FROM journal_range WHERE step_id = ?",
                (step_id,),
            ),
            (
                "SELECT DISTINCT table_name, CASE table_name WHEN 'contact' THEN row_id "
                f"ELSE {was} END, {now} FROM journal_row WHERE step_id = ? "
                f"AND table_name IN ({rhythm_marks})",
                (step_id,),
            ),
            (
                "SELECT DISTINCT table_name, row_id FROM journal_row "
                f"WHERE step_id = ? AND table_name IN ({many_marks})",
                (step_id,),
            ),
        ]
    )
    contacts = {row[0] for row in of_contacts if row[0] is not None}  # None: one of the inbox
    comments = {row_id for name, row_id in of_rows if name == "comment"}
    entries: dict[str, set[int]] = {}
    for name, row_id in of_rows:
        if name != "comment":
            entries.setdefault(name, set()).add(row_id)
    whose: dict[str, set[int]] = {}
    for name, before, after in of_rhythm:
        whose.setdefault(name, set()).update(one for one in (before, after) if one is not None)
    shared: dict[str, set[int]] = {}
    for name, row_id in for_many:
        shared.setdefault(name, set()).add(row_id)
    found = Touched(contacts, comments, entries, whose, shared)
    _add_ranges(book, found, ranges, owned)
    return found


def _add_ranges(book: Book, found: Touched, ranges: Sequence[Any], owned: Sequence[str]) -> None:
    """Add whose rows came in bulk."""
    new = [(first, last) for name, first, last in ranges if name == "contact"]
    for first, last in new:
        found.contacts.update(range(first, last + 1))
    first_new, last_new = new[0] if len(new) == 1 else (0, 0)
    for name, first, last in ranges:
        if name == "contact":
            found.whose.setdefault(name, set()).update(range(first, last + 1))
        elif name in owned or name in OF_RHYTHM:  # of a new contact they tell of nobody else
            # But who bought is told by the sales alone: not everybody who is new has some.
            known = (0, 0) if name == "sale" else (first_new, last_new)
            rows = book.query(
                f"SELECT DISTINCT contact_id FROM {name} WHERE id BETWEEN ? AND ? "
                "AND contact_id NOT BETWEEN ? AND ?",
                (first, last, *known),
            )
            them = {row[0] for row in rows if row[0] is not None}
            if name in owned:
                found.contacts.update(them)
            if name in OF_RHYTHM:
                found.whose.setdefault(name, set()).update(them)
        if name in FOR_MANY:
            found.shared.setdefault(name, set()).update(range(first, last + 1))
        if name == "comment":
            found.comments.update(range(first, last + 1))
        if name in ENTRIES:
            found.entries.setdefault(name, set()).update(range(first, last + 1))


def open_book(
    path: Path,
    *,
    create: bool = False,
    derive: Derive | None = None,
    find_desk: FindDesk = lambda: None,
) -> Book:
    """Open a book, bringing an older one up to date; `create` makes a missing one.

    Steps made in it are those of the desk that `find_desk` names; without one everybody's.

    `mended` of the book says how many of its values were not what they should be.

    One of a newer version is only read, where all that is known here is in it.

    Raises Trouble, leaving no trace, when the file is missing, empty, another program's, of a much
    newer version, locked, damaged, changed in its structure, or its folder cannot be written.
    """
    path = Path(path).absolute()
    with file_troubles(path):
        fresh, is_folder = not path.exists(), path.is_dir()
    if is_folder:
        raise Trouble(translate("Book", "%1 is a folder, not a customer book.", path.name))
    if fresh and not create:
        raise Trouble(
            translate("Book", "%1 is not there. Check whether it was moved or renamed.", path.name)
        )
    with file_troubles(path):
        if fresh:
            make_book(path)
    file = paths.real_file(path)  # the log, and what is typed, lie beside the file itself
    said = [part_from_foreign_log(file)]
    version = read_version(file)
    for end in ("", "-wal", "-shm"):  # an older version let others on the computer read it
        paths.keep_private(file.with_name(file.name + end))
    with one_opens_at_a_time(file):
        said.append(second_name(file))
        if is_newer(version):
            opened = open_newer(file)
        else:
            is_sound = fresh or known_files.is_as_left(file)
            opened = open_engine(file, is_sound=is_sound, keep_old=_keep_old)
    said.append(opened.about_place)
    book = Book(path, opened.engine, derive, find_desk, [words for words in said if words])
    book.mended = opened.mended
    return book


def open_beside_others(path: Path, reason: str) -> Book:
    """A book that another computer has open, to be read as it is now; `reason` says so. Trouble
    when that cannot be read."""
    path = Path(path).absolute()
    file = paths.real_file(path)
    check_header(file)
    with file_troubles(file):
        opened = opening.open_beside_others(file, reason)
    book = Book(path, opened.engine, notices=[reason])
    book.mended = opened.mended
    return book


def _keep_old(engine: SqliteEngine, file: Path) -> contextlib.AbstractContextManager[None]:
    from kehuapp.store.backups.before_migration import keep_old  # most books are of today

    return keep_old(engine, file)
