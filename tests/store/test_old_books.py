"""Books written by every past version open, keep what they hold, and leave a copy behind."""

import shutil
from pathlib import Path

import pytest

from kehuapp.book.comments.comments import rows_comments
from kehuapp.book.contacts.contacts import load_contact
from kehuapp.book.groups.groups import paths_of
from kehuapp.book.opening import open_book
from kehuapp.book.search.search_index import SearchIndex
from kehuapp.store import journal, migrations

OLD = Path(__file__).parents[1] / "old_books"


def test_there_is_a_book_of_every_past_version():
    assert {path.stem for path in OLD.glob("*.kehu")} >= {
        f"v{n + 1}" for n in range(len(migrations.MIGRATIONS) - 1)
    }


@pytest.mark.parametrize("path", sorted(OLD.glob("*.kehu")), ids=lambda p: p.name)
def test_an_old_book_opens_with_all_it_holds(path, tmp_path):
    mine = tmp_path / path.name
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
    assert (tmp_path / f"{path.stem}-before-v{len(migrations.MIGRATIONS)}.kehu").exists()


def test_a_customer_who_had_come_back_still_did_so_on_that_day(tmp_path):
    shutil.copy(OLD / "v5.kehu", tmp_path / "v5.kehu")
    book = open_book(tmp_path / "v5.kehu")
    rows = book.query("SELECT back_at, updated_at FROM loss_record WHERE win_back = 'back'")
    assert len(rows) == 1 and rows[0][0] == rows[0][1]
    book.close()


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
