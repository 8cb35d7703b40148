"""Books written by every past version open, keep what they hold, and leave a copy behind."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from kehuapp import paths
from kehuapp.book.comments.comments import rows_comments
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact, load_contact
from kehuapp.book.groups.groups import paths_of
from kehuapp.book.opening import open_book
from kehuapp.book.search.search_index import SearchIndex
from kehuapp.errors import BookTrouble, Trouble
from kehuapp.store import journal, migrations
from kehuapp.store.backups.copies import find_copies, folder_of

OLD = Path(__file__).parents[1] / "old_books"


def test_there_is_a_book_of_every_past_version():
    assert {path.stem for path in OLD.glob("*.kehu")} >= {
        f"v{n + 1}" for n in range(len(migrations.MIGRATIONS) - 1)
    }


@pytest.mark.parametrize("path", sorted(OLD.glob("*.kehu")), ids=lambda p: p.name)
def test_an_old_book_opens_with_all_it_holds(path, tmp_path):
    mine, version = tmp_path / path.name, int(path.stem[1:])
    shutil.copy(path, mine)
    book = open_book(mine, find_desk=lambda: "a desk that did not make these steps")
    fresh = open_book(tmp_path / "fresh.kehu", create=True)
    try:
        assert book.query("PRAGMA user_version")[0][0] == len(migrations.MIGRATIONS)
        ming = load_contact(book, 1)
        assert (ming.name, ming.tier, ming.company) == ("王小明", "key", "鹿港茶行")
        assert "手機/VIP" in paths_of(book).values()
        assert SearchIndex(book).find("wxm").ids == [1]
        assert [comment.text for comment in rows_comments(book, 1)] == ["只收春茶"]
        assert _tables(book) == _tables(fresh)
        shortest, tokens, all_steps = book.query(
            "SELECT min(length(token)), count(DISTINCT token), count(*) FROM journal_step"
        )[0]
        assert shortest == 32 and tokens == all_steps
        steps = journal.rows_steps(book)
        assert steps
        for step in steps:  # the steps of that time can still be undone
            journal.undo(book, step.id)
        assert book.query("SELECT count(*) FROM contact") == [(0,)]
    finally:
        book.close()
        fresh.close()
    assert sorted(one.name for one in tmp_path.glob("*.kehu")) == ["fresh.kehu", path.name]
    copies = find_copies(mine, book.number, [folder_of(mine, book.number)])
    made = [] if version == len(migrations.MIGRATIONS) else ["migration"]
    assert [copy.reason for copy in copies] == made
    for copy in copies:  # the book as it was, and nothing else lies about
        with contextlib.closing(sqlite3.connect(copy.path)) as old:
            assert old.execute("PRAGMA user_version").fetchone() == (version,)
    assert [one.name for one in paths.backups_folder().glob("*")] == [
        copy.path.parent.name for copy in copies
    ]


def test_a_customer_who_had_come_back_still_did_so_on_that_day(tmp_path):
    shutil.copy(OLD / "v5.kehu", tmp_path / "v5.kehu")
    book = open_book(tmp_path / "v5.kehu")
    rows = book.query("SELECT back_at, updated_at FROM loss_record WHERE win_back = 'back'")
    assert len(rows) == 1 and rows[0][0] == rows[0][1]
    book.close()


def _changed(tmp_path, sql):
    """A book of today as a newer program may have left it."""
    path = tmp_path / "shop.kehu"
    book = open_book(path, create=True)
    create_contact(book, ContactCard(name="王小明"))
    book.close()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"{sql}; PRAGMA user_version = {len(migrations.MIGRATIONS) + 1};")
    return path


def test_a_newer_book_that_has_all_that_is_known_is_only_read(tmp_path):
    path = _changed(tmp_path, "ALTER TABLE contact ADD COLUMN aura TEXT; CREATE TABLE aura (a)")
    before = path.read_bytes()
    book = open_book(path)
    assert book.read_only and not book.is_looked_at
    assert "newer version" in " ".join(book.notices)
    assert SearchIndex(book).find("wxm").ids == [1]
    with pytest.raises(BookTrouble, match="reading only"):
        create_contact(book, ContactCard(name="林玉芬"))
    book.close()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TABLE sale",
        "ALTER TABLE contact RENAME COLUMN remark TO word",
        "CREATE TRIGGER t AFTER INSERT ON contact BEGIN SELECT 1; END",
    ],
)
def test_a_newer_book_that_lacks_something_is_refused(tmp_path, sql):
    path = _changed(tmp_path, sql)
    before = path.read_bytes()
    with pytest.raises(Trouble, match="Install the newer version to open it"):
        open_book(path)
    assert path.read_bytes() == before


def _tables(book):
    """The columns and indexes of every table."""
    names = [
        name
        for (name,) in book.query(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'index') "
            "AND name NOT LIKE 'sqlite_stat%'"
        )
    ]
    return {
        name: [book.query(f"PRAGMA {about}({name})") for about in ("table_info", "index_info")]
        for name in names
    }
