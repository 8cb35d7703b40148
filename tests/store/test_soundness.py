"""A book is looked through when others may have written into it; its values are mended, not lost.

The table of odd books is in tests/journeys/odd_books.py.
"""

import contextlib
import os
import shutil
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from kehuapp import kinds, paths
from kehuapp.book.contacts import contacts
from kehuapp.book.opening import mended_words, open_book
from kehuapp.cli import main
from kehuapp.errors import BookTrouble, Trouble
from kehuapp.store import journal
from kehuapp.store.keeping import packs
from kehuapp.store.schema import JOURNALED, JOURNALED_COLUMNS
from kehuapp.store.sqlite import known_files, shapes, soundness, structure
from kehuapp.text import words

Change = Callable[[str], Path]


@pytest.fixture
def changed(tmp_path: Path, three_customers: Path) -> Change:
    """A book of three customers into which another program wrote."""

    def change(script: str) -> Path:
        path = tmp_path / "shop.kehu"
        if not path.exists():
            shutil.copyfile(three_customers, path)
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.executescript(script)
        return path

    return change


def test_what_was_there_is_kept_and_what_stands_there_is_found(changed: Change) -> None:
    path = changed("UPDATE contact SET name = CAST(x'e999b3ff' AS TEXT) WHERE id = 1")
    with contextlib.closing(open_book(path)) as book:
        assert book.mended == 1
        assert mended_words(book).startswith("1 value")
        assert book.query("SELECT name FROM contact WHERE id = 1") == [("陳\ufffd",)]
        kept = "SELECT table_name, row_id, column_name, value FROM unreadable_value"
        assert book.query(kept) == [("contact", 1, "name", b"\xe9\x99\xb3\xff")]
        found = "SELECT name_key FROM contact_search WHERE contact_id = 1"
        assert book.query(found)[0][0].startswith("陈")
        assert journal.find_undoable(book).label != ""  # type: ignore[union-attr]
    assert mended_words(book).startswith("1 value")


def test_a_row_that_hangs_on_nothing_is_kept_whole(changed: Change) -> None:
    path = changed("UPDATE phone SET contact_id = 77 WHERE contact_id = 1")
    with contextlib.closing(open_book(path)) as book:
        (row,) = book.query("SELECT column_name, value FROM unreadable_value")
        assert row[0] == "" and b'"raw":"04-0000-0012"' in row[1]
        assert book.query("SELECT count(*) FROM phone") == [(2,)]


def test_keys_follow_a_row_that_gets_another_number(changed: Change) -> None:
    big = 2**40
    path = changed(
        f"UPDATE phone SET contact_id = {big} WHERE contact_id = 1;"
        f"UPDATE contact SET id = {big} WHERE id = 1"
    )
    with contextlib.closing(open_book(path)) as book:
        owner = "SELECT c.name FROM phone JOIN contact AS c ON c.id = contact_id WHERE raw = ?"
        assert book.query(owner, ("04-0000-0012",)) == [("Ann Lee",)]
        assert book.query("SELECT max(id) FROM contact") == [(4,)]


def test_only_a_file_that_others_touched_is_looked_through(
    changed: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []
    really = soundness.mend
    monkeypatch.setattr(
        soundness,
        "mend",
        lambda connection, path: (looked.append(path), really(connection, path))[1],
    )
    path = changed("")
    for _ in range(2):  # a copy is looked through once
        open_book(path).close()
    assert len(looked) == 1
    with contextlib.closing(open_book(path)) as book:
        contacts.create_contact(book, contacts.ContactCard(name="Dan"))
    open_book(path).close()
    assert len(looked) == 1  # what the program itself wrote is known
    changed("UPDATE contact SET kind = 'robot' WHERE id = 1")
    book = open_book(path)
    assert (len(looked), book.mended) == (2, 1)
    # Somebody else has it open meanwhile: its log may hold anything.
    open_book(path).close()
    assert len(looked) == 3
    book.close()
    open_book(path).close()
    assert len(looked) == 3


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"5", b"[" * 50_000, b"\xff", b"x" * 200_000, b'{"a": 1}']
)
def test_a_damaged_list_of_files_says_nothing(changed: Change, content: bytes) -> None:
    path = changed("")
    paths.make_private(paths.state_folder())
    known_files._file().write_bytes(content)
    assert not known_files.is_as_left(path)
    open_book(path).close()
    assert known_files.is_as_left(path)
    if os.name == "posix":
        assert known_files._file().stat().st_mode & 0o077 == 0


def test_the_list_of_files_does_not_grow(tmp_path: Path) -> None:
    for number in range(known_files._MOST_BOOKS + 5):
        path = tmp_path / f"{number}.kehu"
        path.write_bytes(b"x")
        known_files.remember(path)
    assert not known_files.is_as_left(tmp_path / "4.kehu")
    assert known_files.is_as_left(tmp_path / "5.kehu")
    assert known_files.is_as_left(path)


def test_a_folder_that_cannot_be_written_stops_nobody(
    changed: Change, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.write_text("no folder")
    path = changed("UPDATE contact SET kind = 'robot' WHERE id = 1")
    with contextlib.closing(open_book(path)) as book:
        assert book.mended == 1


def test_a_book_that_cannot_be_mended_now_is_said(changed: Change) -> None:
    path = changed("UPDATE contact SET kind = 'robot' WHERE id = 1")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = wal")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BookTrouble, match=r"shop\.kehu is in use"):
            open_book(path)
        other.execute("ROLLBACK")


def test_the_command_line_says_it(changed: Change, capsys: pytest.CaptureFixture[str]) -> None:
    path = changed("UPDATE contact SET kind = 'robot', stage = '?' WHERE id = 1")
    assert main(["--book", str(path), "find", "Ann"]) == 0
    assert capsys.readouterr().err.startswith("2 value")
    assert main(["--book", str(path), "find", "Ann"]) == 0
    assert capsys.readouterr().err == ""


def test_undo_does_not_bring_an_odd_value_back(changed: Change) -> None:
    """The journal is in the book too: what it would write back is looked at as well."""
    path = changed("")
    with contextlib.closing(open_book(path)) as book:
        contacts.update_contact(book, contacts.ContactCard(id=1, name="Ann Li"))
        step = journal.find_undoable(book)
        assert step is not None
        with book.transaction():  # as an older version left them: not packed
            for row in packs.load_packed(book.engine, step.id):
                book.execute(
                    "UPDATE journal_row SET before = ?, after = ? WHERE id = ?",
                    (row.before, row.after, row.id),
                )
            book.execute("DELETE FROM journal_pack")
    for image in (
        "json_set(before, '$.kind', 'robot')",
        "json_set(before, '$.due_days', 1e300)",
        "json_set(before, '$.name', json('[1, 2]'))",
        'replace(before, \'"name":"Ann Lee"\', \'"name":99999999999999999999999\')',
    ):
        changed(
            f"UPDATE journal_row SET before = {image} WHERE table_name = 'contact' "
            f"AND step_id = {step.id}"
        )
        with contextlib.closing(open_book(path)) as book:
            with pytest.raises(Trouble, match="can no longer be read"):
                journal.undo(book, step.id)
            assert book.query("SELECT name, kind FROM contact WHERE id = 1") == [
                ("Ann Li", "person")
            ]
        changed(
            "UPDATE journal_row SET before = json_set(json_remove(after, '$.x'), '$.name', "
            f"'Ann Lee') WHERE table_name = 'contact' AND step_id = {step.id}"
        )


@pytest.mark.parametrize(
    "said",
    [
        lambda image: image.replace('"kind":"person"', '"kind":"robot"'),
        lambda image: image.replace('"name":"Ann Lee"', '"name":[1, 2]'),
        lambda image: image.replace('"name":"Ann Lee"', '"name":99999999999999999999999'),
        lambda image: "[" * 100_000,
        lambda image: "no words",
        lambda image: "[]",
    ],
)
def test_undo_does_not_bring_an_odd_value_back_from_a_pack(
    changed: Change, said: Callable[[str], str]
) -> None:
    with contextlib.closing(open_book(changed(""))) as book:
        step = contacts.update_contact(book, contacts.ContactCard(id=1, name="Ann Li")).step or 0
        rows = packs.load_packed(book.engine, step)
        with book.transaction():
            odd = [row._replace(before=said(row.before or "")) for row in rows]
            lines = "".join(f"{row.id}\n{row.before}\n{row.after or ''}\n" for row in odd)
            squeeze = zlib.compressobj(zdict=packs._ALIKE)
            book.execute(
                "UPDATE journal_pack SET leans_on = NULL, data = ? WHERE step_id = ?",
                (squeeze.compress(lines.encode()) + squeeze.flush(), step),
            )
        with pytest.raises(Trouble, match="can no longer be read"):
            journal.undo(book, step)
        assert book.query("SELECT name, kind FROM contact WHERE id = 1") == [("Ann Li", "person")]


def test_every_column_of_today_has_a_shape_that_holds_in_a_new_book() -> None:
    today = structure.of_today()
    assert set(JOURNALED_COLUMNS) == {
        table
        for table in today.tables
        if not table.startswith("journal_")
        and table not in (*soundness._UNDONE_NEVER, *soundness._PASSED_OVER)
    }
    for place in shapes._BY_PLACE:
        table, column = place.split(".")
        assert column in {one.name for one in today.tables[table]}, place
    for table in JOURNALED:  # what Peewee writes when nothing else is said
        for field in table._meta.sorted_fields:
            if isinstance(field.default, str | int | float):
                column = next(c for c in today.tables[table._meta.table_name]
                              if c.name == field.column_name)  # fmt: skip
                shape = shapes.shape_of(table._meta.table_name, *column[:3])
                with contextlib.closing(sqlite3.connect(":memory:")) as connection:
                    odd = connection.execute(f"SELECT {shape.is_odd('?1')}", (field.default,))
                    assert odd.fetchone() == (0,), (table, field.column_name)


@pytest.mark.parametrize(
    ("place", "codes"),
    [
        ("contact.kind", words.KINDS),
        ("contact.stage", words.STAGES),
        ("contact.tier", words.TIERS),
        ("interaction.kind", kinds.INTERACTION_KINDS),
        ("interaction.direction", words.DIRECTIONS),
    ],
)
def test_every_code_that_has_a_word_may_stand_in_its_column(
    place: str, codes: dict[str, object]
) -> None:
    shape = shapes.shape_of(*place.split("."), "TEXT", is_needed=True)
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        for code in codes:
            odd = connection.execute(f"SELECT {shape.is_odd('?1')}", (code,)).fetchone()[0]
            assert odd == 0, code
