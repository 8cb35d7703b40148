"""Every fault of the world is one plain sentence naming the file, and leaves the book unchanged."""

import contextlib
import os
import sqlite3
from pathlib import Path

import pytest

from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble
from kehuapp.store import journal, migrations
from kehuapp.store.sqlite import connections
from kehuapp.store.sqlite.opening import APPLICATION_ID


def refused(path: Path, *, create: bool = False) -> str:
    with pytest.raises(Trouble) as trouble:
        open_book(path, create=create)
    assert path.name in str(trouble.value)
    return str(trouble.value)


def write_other(path: Path, application: int = 0, version: int = 0) -> Path:
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE t (a)")
        other.execute(f"PRAGMA application_id = {application}")
        other.execute(f"PRAGMA user_version = {version}")
        other.commit()
    return path


def test_missing(tmp_path):
    assert "is not there" in refused(tmp_path / "a.kehu")
    assert not (tmp_path / "a.kehu").exists()


def test_empty(tmp_path):
    path = tmp_path / "a.kehu"
    path.touch()
    assert "is empty" in refused(path)
    assert "is empty" in refused(path, create=True)
    assert path.stat().st_size == 0


def test_folder(tmp_path):
    (tmp_path / "a.kehu").mkdir()
    assert "is a folder" in refused(tmp_path / "a.kehu")


@pytest.mark.parametrize("data", [b"hello", b"\0" * 5000, b"\xff\xd8\xff\xe0" * 3000])
def test_binary_that_is_no_database(tmp_path, data):
    path = tmp_path / "a.kehu"
    path.write_bytes(data)
    assert "another program" in refused(path)
    assert path.read_bytes() == data
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["a.kehu"]


def test_a_database_of_another_program(tmp_path):
    path = write_other(tmp_path / "a.kehu")
    before = path.read_bytes()
    assert "another program" in refused(path)
    assert path.read_bytes() == before


def test_a_book_of_a_newer_version(tmp_path):
    path = write_other(tmp_path / "a.kehu", APPLICATION_ID, len(migrations.MIGRATIONS) + 1)
    before = path.read_bytes()
    assert "newer version" in refused(path)
    assert path.read_bytes() == before


def test_a_truncated_book(book):
    book.close()
    whole = book.path.read_bytes()
    book.path.write_bytes(whole[:6000])
    assert "damaged" in refused(book.path)


def test_a_folder_that_is_a_file(tmp_path):
    (tmp_path / "file").write_text("x")
    refused(tmp_path / "file" / "a.kehu", create=True)
    assert (tmp_path / "file").read_text() == "x"


def test_a_name_that_is_too_long(tmp_path):
    assert "cannot be opened" in refused(tmp_path / f"{'長' * 200}.kehu", create=True)


def test_a_folder_that_may_not_be_looked_into(tmp_path, monkeypatch):
    def refuse(*_args, **_more):
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr(Path, "exists", refuse)
    assert "read-only" in refused(tmp_path / "a.kehu")


def test_a_folder_that_cannot_be_written(tmp_path, monkeypatch):
    def refuse(*_args, **_more):
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert "read-only" in refused(tmp_path / "new" / "a.kehu", create=True)


def test_a_file_that_cannot_be_read(book, monkeypatch):
    book.close()

    def refuse(*_args, **_more):
        raise PermissionError(13, "Permission denied", str(book.path))

    monkeypatch.setattr(os, "open", refuse)
    assert "read-only" in refused(book.path)


def test_a_file_that_cannot_be_written(book, everything):
    create_contact(book, ContactCard(name="陳志明"))
    before = everything(book)
    book.execute("PRAGMA query_only = 1")
    with pytest.raises(Trouble, match=r"shop\.kehu cannot be written"):
        create_contact(book, ContactCard(name="林玉芬"))
    book.execute("PRAGMA query_only = 0")
    assert everything(book) == before


def test_locked_by_another_program(book, everything, monkeypatch):
    create_contact(book, ContactCard(name="陳志明"))
    before = everything(book)
    book.execute("PRAGMA busy_timeout = 10")
    with contextlib.closing(sqlite3.connect(book.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble, match=r"shop\.kehu is in use"):
            create_contact(book, ContactCard(name="林玉芬"))
        other.execute("ROLLBACK")
    assert everything(book) == before
    create_contact(book, ContactCard(name="林玉芬"))


def test_locked_while_opening(book, monkeypatch):
    book.close()
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.01)
    with contextlib.closing(sqlite3.connect(book.path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("INSERT INTO setting (name, value) VALUES ('a', 'b')")
        assert "in use" in refused(book.path)
        other.execute("ROLLBACK")


def test_a_full_disk(book, everything):
    create_contact(book, ContactCard(name="陳志明"))
    before = everything(book)
    pages = book.query("PRAGMA page_count")[0][0]
    book.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(Trouble, match=r"no room left on the disk for shop\.kehu"):
        create_contact(book, ContactCard(name="林玉芬", remark="x" * 100_000))
    assert everything(book) == before
    book.execute("PRAGMA max_page_count = 1000000")
    create_contact(book, ContactCard(name="張雅婷"))
    assert book.query("SELECT name FROM contact") == [("陳志明",), ("張雅婷",)]
    assert book.query("SELECT count(*) FROM journal_step") == [(2,)]


def test_a_full_disk_during_undo(book, everything):
    with book.writing("many"):
        for number in range(300):
            create_contact(book, ContactCard(name=f"N{number}", remark="x" * 500))
    before = everything(book)
    pages = book.query("PRAGMA page_count")[0][0]
    book.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Trouble, match=r"no room left on the disk for shop\.kehu"):
        delete_contacts(book, list(range(1, 301)))
    assert everything(book) == before
    book.execute("PRAGMA max_page_count = 1000000")
    step = delete_contacts(book, list(range(1, 301))).step
    after = everything(book)
    book.execute(f"PRAGMA max_page_count = {book.query('PRAGMA page_count')[0][0]}")
    with contextlib.suppress(Trouble):  # there may be room enough in freed pages
        journal.undo(book, step)
    assert everything(book) in (before, after)
    assert book.query("PRAGMA integrity_check") == [("ok",)]
