"""Old steps lose what they changed, keep their line, and leave nothing that is half there."""

import contextlib
import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PIL import Image

from kehuapp.book.comments.comments import create_comment, delete_comment, update_comment
from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contact, update_contact
from kehuapp.book.groups import groups
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble
from kehuapp.store import database, journal
from kehuapp.store.backups.sweeping import last_kept, sweep
from kehuapp.store.database import Book
from kehuapp.store.keeping import thinning
from kehuapp.store.keeping.thinning import thin
from kehuapp.store.pictures import add_picture

Everything = Callable[[Book], dict[str, list[tuple[object, ...]]]]
TABLES = ("journal_row", "journal_pack", "journal_picture")


class Clock:
    """The time of the steps, which a test moves."""

    now = datetime(2026, 1, 1, tzinfo=UTC)

    def after(self, days: float) -> datetime:
        self.now += timedelta(days=days)
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(database, "utc_now", lambda: f"{made.now:%Y-%m-%dT%H:%M:%SZ}")
    monkeypatch.setattr(thinning, "_AT_LEAST", 2)
    return made


@pytest.fixture
def old(book: Book, clock: Clock) -> int:
    """A customer who was made, changed and written about long ago, and two steps of today."""
    ann = min(create_contact(book, ContactCard(name="Ann", remark="茶" * 300)).contacts)
    update_contact(book, replace(load_contact(book, ann), area="北"))
    comment = min(create_comment(book, ann, f"<p>{'春茶' * 150}</p>").comments)
    update_comment(book, comment, f"<p>{'冬茶' * 150}</p>")
    clock.after(100)
    groups.create_group(book, "朋友")
    groups.create_group(book, "同事")
    return ann


def states(book: Book) -> str:
    return "".join(row[0][0] for row in book.query("SELECT state FROM journal_step ORDER BY id"))


def left(book: Book) -> dict[str, int]:
    """Of which tables of the journal there is something of steps that are done for good."""
    return {
        table: book.query(
            f"SELECT count(*) FROM {table} WHERE step_id IN "
            "(SELECT id FROM journal_step WHERE state IN ('old', 'gone'))"
        )[0][0]
        for table in TABLES
    }


def test_what_is_too_old_keeps_its_line_alone(
    book: Book, old: int, clock: Clock, everything: Everything
) -> None:
    before = everything(book)
    labels = [step.label for step in journal.rows_steps(book)]
    assert thin(book, 90, clock.now) > 1
    assert states(book) == "oooodd" and left(book) == dict.fromkeys(TABLES, 0)
    assert everything(book) == before
    steps = journal.rows_steps(book)
    assert [step.label for step in steps] == labels
    assert journal.is_done(book, steps[-1].id)
    for step in steps[2:]:
        with pytest.raises(Trouble, match="no longer there"):
            journal.undo(book, step.id)
    for _ in range(2):
        found = journal.find_undoable(book)
        assert found is not None
        journal.undo(book, found.id)
    assert journal.find_undoable(book) is None
    assert thin(book, 90, clock.now) == 0


def test_what_was_undone_is_forgotten_by_the_same_rule(book: Book, old: int, clock: Clock) -> None:
    clock.after(-100)
    journal.undo(book, 6)
    journal.undo(book, 5)
    with book.transaction():
        book.execute("UPDATE journal_step SET at = '2026-01-01T00:00:00Z'")
    thin(book, 90, clock.after(100))
    assert states(book) == "oooouu"  # the last two stay, whatever their age
    journal.redo(book, 5)
    journal.undo(book, 5)
    clock.after(100)
    with book.transaction():
        for n in range(2):
            book._begin_step(f"x{n}", ())
    thin(book, 90, clock.now)
    assert states(book) == "ooooggdd" and left(book) == dict.fromkeys(TABLES, 0)


def test_what_an_import_brought_is_known_for_ever(book: Book, clock: Clock) -> None:
    now = "2026-01-01T00:00:00Z"
    names = (*(f.column_name for f in database_fields()),)
    with book.writing("import") as step:
        rows = [tuple(values(name, n, now) for name in names) for n in range(5)]
        ids = step.bulk_insert("contact", names, rows)
        book.execute("UPDATE contact SET area = '北' WHERE id = ?", (ids[1],))
    changed = min(create_contact(book, ContactCard(name="Bo")).contacts)
    whom = "SELECT id FROM contact AS c WHERE {} ORDER BY id"
    for _ in range(2):  # as a range, then as rows once it was undone and done again
        made = journal.written_by(book, [step.id or 0], "contact", "c.id", made_only=True)
        assert [row[0] for row in book.query(whom.format(made))] == [*ids]
        journal.undo(book, step.id or 0)
        journal.redo(book, step.id or 0)
    clock.after(100)
    for name in ("朋友", "同事"):
        groups.create_group(book, name)
    thin(book, 90, clock.now)
    made = journal.written_by(book, [step.id or 0], "contact", "c.id", made_only=True)
    assert [row[0] for row in book.query(whom.format(made))] == [*ids]
    assert book.query("SELECT first_id, last_id FROM journal_range ORDER BY id") == [
        (ids[0], ids[-1]), (changed, changed)
    ]  # fmt: skip


def database_fields() -> Iterator[Any]:
    from kehuapp.store.schema import Contact

    return (f for f in Contact._meta.sorted_fields if f.column_name != "id" and not f.null)


def values(name: str, n: int, now: str) -> object:
    if name == "uuid":
        return f"u{n}"
    if name in ("created_at", "updated_at"):
        return now
    if name in ("do_not_contact", "no_festive"):
        return 0
    return {"kind": "person", "stage": "prospect", "name": f"客 {n}"}.get(name, "")


def test_a_picture_that_only_a_forgotten_step_named_is_swept(
    book: Book, old: int, clock: Clock
) -> None:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, "PNG")
    sha256 = add_picture(book, out.getvalue())
    comment = min(create_comment(book, old, f'<p><img src="kehu:picture/{sha256}"></p>').comments)
    delete_comment(book, comment)
    with book.writing("Empty"):
        for table in ("comment_picture", "comment_version"):
            book.execute(f"DELETE FROM {table} WHERE comment_id = ?", (comment,))
        book.execute("DELETE FROM comment WHERE id = ?", (comment,))
    assert sweep(book, last_kept(book)).count == 0
    clock.after(100)
    for name in ("鄰居", "家人"):
        groups.create_group(book, name)
    thin(book, 90, clock.now)
    assert sweep(book, last_kept(book)).count == 1


def test_a_clock_that_was_wrong_takes_nothing(book: Book, old: int, clock: Clock) -> None:
    with book.transaction():  # one step of the next century among those of today
        book.execute("UPDATE journal_step SET at = '2126-01-01T00:00:00Z' WHERE id = 2")
    thin(book, 90, clock.now)
    assert states(book) == "oooodd"
    thin(book, 90, clock.now + timedelta(days=40_000))
    assert states(book) == "oooodd"
    thin(book, 90, clock.now - timedelta(days=40_000))
    assert states(book) == "oooodd"


def test_too_much_is_forgotten_whatever_its_age(book: Book, old: int, clock: Clock) -> None:
    thin(book, 365, clock.now)
    assert states(book) == "dddddd"
    size = "SELECT sum(length(after)) FROM journal_row WHERE step_id >= 5"
    thin(book, 365, clock.now, most_bytes=book.query(size)[0][0])
    assert states(book) == "oooodd"
    thin(book, 365, clock.now, most_bytes=10)
    assert states(book) == "oooooo"


def test_it_stops_when_somebody_comes_and_goes_on_later(
    book: Book, old: int, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("_LEAST", "_FIRST", "_MOST"):
        monkeypatch.setattr(thinning, name, 2)
    came: list[int] = []
    assert thin(book, 90, clock.now, lambda: len(came) == 1, lambda: came.append(1)) == 1
    assert states(book) == "oodddd"
    update_contact(book, replace(load_contact(book, old), area="南"))  # it is nobody's lock
    assert thin(book, 90, clock.now, lambda: False) > 2
    assert states(book) == "oooodd" + "d" and left(book) == dict.fromkeys(TABLES, 0)


@pytest.mark.parametrize("seed", range(3))
def test_undo_and_redo_are_exact_whatever_is_forgotten_in_between(
    book: Book, clock: Clock, everything: Everything, seed: int
) -> None:
    random = Random(seed)
    ann = min(create_contact(book, ContactCard(name="Ann")).contacts)
    comment = min(create_comment(book, ann, "<p>一</p>").comments)
    done: list[tuple[int, object, object]] = []
    undone: list[tuple[int, object, object]] = []

    def write() -> None:
        before = everything(book)
        if random.random() < 0.5:
            said = "".join(random.choices("茶酒花果山水風雨", k=random.choice((3, 300))))
            step = update_comment(book, comment, f"<p>{said}</p>").step
        else:
            card = replace(load_contact(book, ann), area=random.choice("東南西北中") * 3)
            step = update_contact(book, replace(card, remark="茶" * random.randrange(900))).step
        if step is not None:
            done.append((step, before, everything(book)))
            undone.clear()

    def undo() -> None:
        step, before, _after = done.pop()
        assert journal.find_undoable(book).id == step  # type: ignore[union-attr]
        journal.undo(book, step)
        assert everything(book) == before
        undone.append((step, _after, before))

    def redo() -> None:
        step, after, _before = undone.pop()
        assert journal.find_redoable(book).id == step  # type: ignore[union-attr]
        journal.redo(book, step)
        assert everything(book) == after
        done.append((step, _before, after))

    def forget() -> None:
        before = everything(book)
        thin(book, random.randrange(1, 20), clock.now)
        assert everything(book) == before
        live = dict(book.query("SELECT id, state FROM journal_step"))
        for steps, state in ((done, "done"), (undone, "undone")):
            steps[:] = [one for one in steps if live[one[0]] == state]
        assert left(book) == dict.fromkeys(TABLES, 0) or "gone" in live.values()

    for _ in range(40):
        clock.after(random.random())
        ways = [write] * 4 + [undo] * 3 * bool(done) + [redo] * 3 * bool(undone) + [forget]
        random.choice(ways)()
    assert journal.rows_steps(book, 1000)


SCRIPT = """
import datetime
from pathlib import Path
from kehuapp.book.opening import open_book
from kehuapp.store.keeping import thinning
thinning._LEAST = thinning._FIRST = thinning._MOST = 3
thinning._AT_LEAST = 2
book = open_book(Path(path))
count = 0
def pause():
    global count
    count += 1
    tell(count)
thinning.thin(book, 90, datetime.datetime.now(datetime.UTC), pause=pause)
book.close()
tell("over")
"""


@pytest.mark.parametrize("count", [1, 4])
def test_who_is_killed_leaves_no_step_half_there(
    book: Book, old: int, clock: Clock, everything: Everything, count: int,
    start_process: Callable[..., tuple[object, object]], tmp_path: Path,
) -> None:  # fmt: skip
    before = everything(book)
    book.close()
    process, heard = start_process(SCRIPT, path=str(book.path))
    while heard.recv() != count:  # type: ignore[attr-defined]
        pass
    process.kill()  # type: ignore[attr-defined]
    process.join(10)  # type: ignore[attr-defined]
    with contextlib.closing(open_book(book.path)) as again:
        assert everything(again) == before
        assert again.mended == 0
        whole = {row[0] for row in again.query("SELECT step_id FROM journal_row")}
        live = again.query("SELECT id FROM journal_step WHERE state = 'done'")
        assert {row[0] for row in live} <= whole
        thin(again, 90, clock.now)
        assert states(again) == "oooodd" and left(again) == dict.fromkeys(TABLES, 0)
        assert everything(again) == before
