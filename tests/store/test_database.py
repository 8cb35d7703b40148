"""A book on the disk: created, written, shared by threads, killed, migrated."""

import re
import sqlite3
import threading
from collections import Counter

import pytest

from kehuapp import paths
from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contact
from kehuapp.book.opening import open_book
from kehuapp.errors import BookTrouble
from kehuapp.store import database, migrations
from kehuapp.store.backups.copies import find_copies
from kehuapp.store.schema import JOURNALED, JOURNALED_COLUMNS, Contact, Picture, Staff
from kehuapp.store.sqlite.opening import APPLICATION_ID
from kehuapp.store.sqlite.triggers import tables_of


def names(book):
    return [name for (name,) in book.query("SELECT name FROM contact ORDER BY id")]


def test_a_new_book_says_whose_it_is_and_keeps_writes_safe(book):
    assert book.query("PRAGMA application_id") == [(APPLICATION_ID,)]
    assert book.query("PRAGMA user_version") == [(len(migrations.MIGRATIONS),)]
    assert book.query("PRAGMA journal_mode") == [("wal",)]
    assert book.query("PRAGMA synchronous") == [(2,)]
    assert book.query("PRAGMA foreign_keys") == [(1,)]


@pytest.mark.parametrize("table", [*JOURNALED, Picture])
def test_migrations_make_the_tables_of_the_schema(book, table):
    name = table._meta.table_name
    stored = book.query(f"PRAGMA table_info({name})")
    wanted = {f.column_name: not f.null for f in table._meta.sorted_fields}
    assert {row[1]: bool(row[3]) for row in stored} == wanted


def test_every_foreign_key_has_an_index(book):
    for table in JOURNALED:
        name = table._meta.table_name
        keys = {row[3] for row in book.query(f"PRAGMA foreign_key_list({name})")}
        indexed = {
            book.query(f"PRAGMA index_info({row[1]})")[0][2]
            for row in book.query(f"PRAGMA index_list({name})")
        }
        assert keys <= indexed, name


def test_ids_are_never_used_again(book):
    with book.writing("x"):
        first = Contact.insert(name="A").execute()
        Contact.delete().where(Contact.id == first).execute()
        assert Contact.insert(name="B").execute() > first


def test_a_failed_step_leaves_nothing(book, everything):
    create_contact(book, ContactCard(name="陳志明"))
    before = everything(book)
    with pytest.raises(ZeroDivisionError), book.writing("x"):
        Contact.insert(name="林玉芬").execute()
        raise ZeroDivisionError
    assert everything(book) == before
    assert book.query("SELECT count(*) FROM journal_step") == [(1,)]
    create_contact(book, ContactCard(name="張雅婷"))  # and the book goes on
    assert names(book) == ["陳志明", "張雅婷"]


def test_a_step_that_changes_nothing_leaves_no_trace(book):
    with book.writing("x") as step:
        pass
    assert step.id is None
    assert book.query("SELECT count(*) FROM journal_step") == [(0,)]


def test_a_step_within_a_step_is_one_step(book):
    with book.writing("outer") as outer:
        Contact.insert(name="A").execute()
        with book.writing("inner") as inner:
            Contact.insert(name="B").execute()
        assert inner is outer
    assert book.query("SELECT label FROM journal_step") == [("outer",)]


def test_two_books_in_one_process(book, tmp_path):
    with_other = open_book(tmp_path / "other.kehu", create=True)
    create_contact(book, ContactCard(name="一"))
    create_contact(with_other, ContactCard(name="二"))
    with book.writing("x"), with_other.writing("y"):
        Contact.insert(name="三").execute()
    with book.transaction():
        assert [c.name for c in Contact.select()] == ["一"]
        with with_other.transaction():
            assert [c.name for c in Contact.select().order_by(Contact.id)] == ["二", "三"]
        assert Contact.select().count() == 1
    with_other.close()


def test_a_worker_writes_while_the_window_reads(book):
    create_contact(book, ContactCard(name="一"))
    troubles = []

    def work():
        try:
            for number in range(20):
                create_contact(book, ContactCard(name=f"工 {number}"))
        except Exception as error:
            troubles.append(error)
        finally:
            book.close()

    worker = threading.Thread(target=work)
    worker.start()
    while worker.is_alive():
        assert names(book)[0] == "一"
    worker.join()
    assert troubles == []
    assert len(names(book)) == 21
    assert book.query("SELECT count(*) FROM journal_row WHERE table_name = 'contact'") == [(21,)]


def test_only_what_a_connection_writes_has_triggers(book):
    def recorded():
        rows = book.query("SELECT tbl_name FROM temp.sqlite_master WHERE type = 'trigger'")
        return Counter(name for (name,) in rows)

    assert not recorded()
    create_contact(book, ContactCard(name="陳志明"))
    assert recorded() == {"contact": 3}
    with pytest.raises(ZeroDivisionError), book.writing("x"):
        book.execute("UPDATE setting SET value = value")
        assert recorded() == {"contact": 3, "setting": 3}
        raise ZeroDivisionError
    assert recorded() == {"contact": 3}
    with book.writing("x"):
        book.execute("UPDATE setting SET value = value || 'x'")
        assert recorded() == {"contact": 3, "setting": 3}
    with book.writing("x"):  # it may write into any of them
        book.execute("WITH a (b) AS (SELECT 1) UPDATE staff SET name = 'A' WHERE id = 1")
        assert sum(recorded().values()) == 3 * len(JOURNALED)
    book.close()
    assert not recorded() and names(book) == ["陳志明"]
    create_contact(book, ContactCard(name="林玉芬"))
    assert book.query("SELECT count(DISTINCT step_id) FROM journal_row") == [(2,)]


def test_bulk_insert_gives_contiguous_ids_and_leaves_the_trigger_in_place(book):
    with book.writing("x") as step:
        Staff.insert(name="before").execute()
        ids = step.bulk_insert(
            "staff",
            ("uuid", "created_at", "updated_at", "name", "active"),
            [
                (str(n), "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", f"S{n}", 1)
                for n in range(5)
            ],
        )
        Staff.insert(name="after").execute()
    assert [row[0] for row in book.query("SELECT id FROM staff ORDER BY id")] == [
        1,
        *ids,
        ids[-1] + 1,
    ]
    assert book.query("SELECT row_id FROM journal_row WHERE table_name = 'staff'") == [(1,), (7,)]
    assert step.bulk_insert("staff", ("name",), []) == range(0)


def test_a_killed_program_leaves_the_book_as_before(book, everything, start_process):
    create_contact(book, ContactCard(name="陳志明"))
    before = everything(book)
    book.close()
    script = """
import os, signal
from kehuapp.book.opening import open_book
from kehuapp.store.schema import Contact
book = open_book(path)
with book.writing("x"):
    book.execute("PRAGMA cache_spill = 1")
    book.execute("PRAGMA cache_size = 4")
    for number in range(3000):
        Contact.insert(name="x" * 200).execute()
    Contact.update(name="gone").execute()
    os.kill(os.getpid(), signal.SIGKILL)
"""
    process, heard = start_process(script, path=book.path)
    process.join()
    heard.close()
    assert process.exitcode == -9
    again = open_book(book.path)
    assert everything(again) == before
    assert again.query("PRAGMA integrity_check") == [("ok",)]
    again.close()


def test_an_older_book_is_brought_up_to_date_and_kept(book, tmp_path, monkeypatch):
    (contact_id,) = create_contact(book, ContactCard(name="陳志明")).contacts
    book.close()
    newer = (*migrations.MIGRATIONS, "ALTER TABLE picture ADD COLUMN seen INTEGER;")
    monkeypatch.setattr(migrations, "MIGRATIONS", newer)
    again = open_book(book.path)
    number = again.number
    assert load_contact(again, contact_id).name == "陳志明"
    assert again.query("PRAGMA user_version") == [(len(newer),)]
    create_contact(again, ContactCard(name="林玉芬"))
    assert again.query("SELECT count(*) FROM journal_step") == [(2,)]
    again.close()
    (kept,) = find_copies(again.file, number, [paths.backups_folder() / f"shop-{number[:12]}"])
    assert (kept.reason, find_copies(again.file, number, [tmp_path])) == ("migration", [])
    with sqlite3.connect(kept.path) as copy:
        assert copy.execute("SELECT name FROM contact").fetchall() == [("陳志明",)]
    copy.close()


def test_a_failing_migration_leaves_the_old_book(book, monkeypatch):
    create_contact(book, ContactCard(name="陳志明"))
    book.close()
    good = migrations.MIGRATIONS
    monkeypatch.setattr(migrations, "MIGRATIONS", (*good, "CREATE TABLE t (a); SELECT nonsense;"))
    with pytest.raises(BookTrouble, match="could not be brought up to date"):
        open_book(book.path)
    monkeypatch.setattr(migrations, "MIGRATIONS", good)
    again = open_book(book.path)
    assert names(again) == ["陳志明"]
    assert again.query("SELECT count(*) FROM sqlite_master WHERE name = 't'") == [(0,)]
    again.close()


def test_a_failed_creation_leaves_no_file(tmp_path, monkeypatch):
    monkeypatch.setattr(migrations, "MIGRATIONS", ("SELECT nonsense;",))
    with pytest.raises(sqlite3.OperationalError):
        database.open_book(tmp_path / "new.kehu", create=True)
    assert [p for p in tmp_path.iterdir() if p.suffix != ""] == []


@pytest.mark.parametrize(
    ("sql", "tables"),
    [
        ('INSERT INTO "contact" ("name") VALUES (?)', ("contact",)),
        ("\n  UPDATE contact SET name = 'x'", ("contact",)),
        ("DELETE FROM main.sale WHERE id = 1", ("sale",)),
        ("INSERT INTO journal_row VALUES (1)", ()),
        ("SELECT 1", ()),
        ("insert into contact DEFAULT VALUES", tuple(JOURNALED_COLUMNS)),
        ("INSERT OR IGNORE INTO contact DEFAULT VALUES", tuple(JOURNALED_COLUMNS)),
        ("WITH a AS (SELECT 1) DELETE FROM contact", tuple(JOURNALED_COLUMNS)),
        ("/* x */ UPDATE contact SET name = 'x'", tuple(JOURNALED_COLUMNS)),
    ],
)
def test_which_tables_a_statement_writes(sql, tables):
    assert tables_of(sql) == tables


def test_no_row_changes_another_unasked():
    """Triggers stand only where a statement says that it writes."""
    assert not re.search(
        r"\bON (DELETE|UPDATE)\b|\bTRIGGER\b", "\n".join(migrations.MIGRATIONS), re.I
    )
