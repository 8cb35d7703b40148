"""Backups are whole or not there; the sweep takes out what nothing can ever show, nothing else."""

import errno
import io
import os
import sqlite3
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.errors import BookTrouble, Trouble
from kehuapp.store import journal
from kehuapp.store.backups.making import back_up
from kehuapp.store.backups.sweeping import LastKept, last_kept, sweep
from kehuapp.store.card_drafts import keep_card_draft, new_card_draft
from kehuapp.store.database import Book
from kehuapp.store.drafts import Draft, write_drafts
from kehuapp.store.pictures import add_picture, find_picture
from kehuapp.store.sqlite import copies
from kehuapp.store.sqlite.cipher import drivers

LATER = LastKept(10**9, 10**9)  # the book was opened again since


def png(shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), (shade, 90, 120)).save(out, "PNG")
    return out.getvalue()


def shown(sha256: str) -> str:
    return f'<p><img src="kehu:picture/{sha256}"></p>'


def keep_file(book: Book, name: str) -> str:
    sha256 = name.encode().hex().ljust(64, "0")
    book.execute(
        "INSERT INTO stored_file (sha256, name, data) VALUES (?, ?, x'0102')", (sha256, name)
    )
    return sha256


def names(book: Book, table: str = "picture") -> set[str]:
    return {row[0] for row in book.query(f"SELECT sha256 FROM {table}")}


def opened(path: Path) -> Book:
    return open_book(path)


def test_a_backup_is_one_file_that_opens(book: Book, everything, tmp_path: Path) -> None:
    contacts.create_contact(book, contacts.ContactCard(name="Ann Lee"))
    comments.create_comment(book, 1, shown(add_picture(book, png(1))))
    target = tmp_path / "stick" / "shop-2026-11-23.kehu"
    target.parent.mkdir()
    told: list[tuple[int, int]] = []
    swept = back_up(book, target, last_kept(book), lambda at, total: told.append((at, total)))
    assert swept is not None and swept.count == 0
    assert told and told[-1][0] == told[-1][1]
    assert os.listdir(target.parent) == [target.name]
    assert target.read_bytes()[18:20] == b"\x01\x01"  # needs no log beside it
    copy = opened(target)
    assert everything(copy) == everything(book)
    assert names(copy) == names(book)
    copy.close()


def test_what_is_only_in_the_log_is_in_the_backup(book: Book, tmp_path: Path) -> None:
    book.execute("PRAGMA wal_autocheckpoint = 0")
    contacts.create_contact(book, contacts.ContactCard(name="Ann Lee"))
    assert b"Ann Lee" not in book.path.read_bytes()
    back_up(book, tmp_path / "b.kehu", last_kept(book))
    copy = opened(tmp_path / "b.kehu")
    assert copy.query("SELECT name FROM contact") == [("Ann Lee",)]
    copy.close()


def test_a_write_while_copying_neither_waits_nor_gets_in(book: Book, tmp_path: Path) -> None:
    for shade in range(60):
        contacts.create_contact(book, contacts.ContactCard(name=f"Ann {shade}", remark="x" * 90000))
    other = opened(book.path)
    began = 0

    def progress(at: int, total: int) -> None:
        nonlocal began
        if at < total:
            began += 1
            contacts.create_contact(other, contacts.ContactCard(name=f"Bob {began}"))

    back_up(book, tmp_path / "b.kehu", last_kept(book), progress)
    assert 0 < began < 10  # it did not begin anew with every write
    copy = opened(tmp_path / "b.kehu")
    assert copy.query("SELECT count(*) FROM contact") == [(60,)]
    copy.close()
    other.close()


def test_the_sweep_takes_what_nothing_shows(book: Book) -> None:
    contacts.create_contact(book, contacts.ContactCard(name="Ann Lee"))
    loose, kept = add_picture(book, png(1)), add_picture(book, png(2))
    for sha256 in (loose, kept):
        book.execute(
            "INSERT INTO picture_original (sha256, mime, width, height, data) "
            "VALUES (?, 'image/png', 1, 1, x'00')",
            (sha256,),
        )
    paper, offer = keep_file(book, "paper"), keep_file(book, "offer")
    comments.create_comment(
        book, 1, shown(kept) + f'<p><a href="kehu:file/{offer}">offer.pdf</a></p>'
    )
    swept = sweep(book, LATER)
    assert swept.count == 2 and swept.size == len(png(1)) + 1 + 2
    assert names(book) == {kept} and names(book, "picture_original") == {kept}
    assert names(book, "stored_file") == {offer} and paper != offer


def test_the_sweep_leaves_what_can_come_back(book: Book) -> None:
    contacts.create_contact(book, contacts.ContactCard(name="Ann Lee"))
    photo, first, second, deleted, written, typed, note = (
        add_picture(book, png(shade)) for shade in range(7)
    )
    card = contacts.load_contact(book, 1)
    with book.writing("Photo"):
        book.execute("UPDATE contact SET photo = ? WHERE id = 1", (photo,))
    with book.writing("No photo"):  # undo gives it back
        book.execute("UPDATE contact SET photo = NULL WHERE id = 1")
    comments.create_comment(book, 1, shown(first))
    comments.update_comment(book, 1, shown(second))  # the first is in an earlier version
    comments.create_comment(book, 1, shown(deleted))
    write_drafts(book, [Draft(1, card.uuid, None, shown(typed))])
    write_drafts(book, [Draft(None, "", None, shown(note))], notes=True)
    comments.delete_comment(book, 2)
    step = comments.create_comment(book, 1, shown(written)).step
    assert step is not None
    journal.undo(book, step)  # redo brings it back
    loose = add_picture(book, png(99))
    assert sweep(book, LATER).count == 1
    assert find_picture(book, loose) is None
    assert {photo, first, second, deleted, written, typed, note} <= names(book)


def test_a_form_being_filled_in_keeps_its_photo(book: Book) -> None:
    photo = add_picture(book, png(1))
    keep_card_draft(book, new_card_draft("", {"photo": photo}))
    assert sweep(book, LATER).count == 0


def test_the_sweep_takes_nothing_while_a_draft_cannot_be_read(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture, loose = add_picture(book, png(1)), add_picture(book, png(2))
    write_drafts(book, [Draft(1, "u-1", None, shown(picture))])

    def held(_path: Path) -> bytes:
        raise PermissionError(errno.EACCES, "存取被拒。")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", held)
        assert sweep(book, LATER).count == 0
    assert names(book) == {picture, loose}
    assert sweep(book, LATER).count == 1 and names(book) == {picture}


def test_an_undone_step_leaves_its_pictures_while_a_draft_cannot_be_read(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    contacts.create_contact(book, contacts.ContactCard(name="Ann Lee"))
    with book.writing("Comment") as step:
        picture = add_picture(book, png(1))
        comments.create_comment(book, 1, shown(picture))
    write_drafts(book, [Draft(1, "u-1", None, shown(picture))])

    def held(_path: Path) -> bytes:
        raise PermissionError(errno.EACCES, "存取被拒。")

    monkeypatch.setattr(Path, "read_bytes", held)
    journal.undo(book, step.id)
    assert names(book) == {picture}
    journal.redo(book, step.id)
    assert names(book) == {picture} and len(comments.rows_comments(book, 1)) == 1


def test_what_was_undone_for_good_goes(book: Book) -> None:
    contacts.create_contact(book, contacts.ContactCard(name="Ann Lee"))
    picture = add_picture(book, png(1))
    step = comments.create_comment(book, 1, shown(picture)).step
    assert step is not None
    journal.undo(book, step)
    assert sweep(book, LATER).count == 0
    comments.create_comment(book, 1, "<p>something else</p>")
    assert sweep(book, LATER).count == 1


def test_what_came_since_the_book_was_opened_stays(book: Book) -> None:
    old = add_picture(book, png(1))
    opened_at = last_kept(book)
    new = add_picture(book, png(2))
    sweep(book, opened_at)
    assert names(book) == {new} and old != new


def test_the_book_itself_and_an_open_one_are_refused(book: Book, tmp_path: Path) -> None:
    before = book.path.read_bytes()
    with pytest.raises(Trouble, match="place of its own"):
        back_up(book, book.path, LATER)
    (tmp_path / "link.kehu").symlink_to(book.path)
    with pytest.raises(Trouble, match="place of its own"):
        back_up(book, tmp_path / "link.kehu", LATER)
    other = open_book(tmp_path / "other.kehu", create=True)
    contacts.create_contact(other, contacts.ContactCard(name="Bob Chen"))
    with pytest.raises(Trouble, match="in use"):
        back_up(book, other.path, LATER)
    other.close()
    assert book.path.read_bytes() == before


@pytest.mark.parametrize("fault", ["full", "cancelled", "damaged", "gone"])
def test_a_backup_that_fails_leaves_the_old_one(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    contacts.create_contact(book, contacts.ContactCard(name="Ann", remark="x" * 9_000_000))
    folder = tmp_path / "stick"
    folder.mkdir()
    target = folder / "old.kehu"
    target.write_bytes(b"the old backup")

    def connect(path: Path, _of: Path) -> sqlite3.Connection:
        connection = sqlite3.connect(path)
        if fault == "full":
            connection.execute("PRAGMA max_page_count = 20")
        return connection

    monkeypatch.setattr(copies, "drivers", SimpleNamespace(connect=connect, faults=drivers.faults))
    if fault == "damaged":
        told = iter(((1, 1, 1), (2, 1, 1)))
        monkeypatch.setattr(copies, "_marks", lambda _connection: next(told))
    if fault == "cancelled":
        assert back_up(book, target, LATER, cancelled=lambda: True) is None
    else:
        wanted = {
            "full": "no room left",
            "damaged": "did not come out whole",
            "gone": "cannot be opened",
        }[fault]
        if fault == "gone":
            target.unlink()
            folder.rmdir()
        with pytest.raises(Trouble, match=wanted):
            back_up(book, target, LATER)
        if fault == "gone":
            return
    assert target.read_bytes() == b"the old backup"
    assert os.listdir(folder) == ["old.kehu"]
    contacts.create_contact(book, contacts.ContactCard(name="Bob"))  # nothing holds the book


def test_a_full_disk_is_said_of_the_backup(book: Book, tmp_path: Path, monkeypatch) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(copies, "copy_book", full)
    with pytest.raises(Trouble, match=r"no room left on the disk for b\.kehu"):
        back_up(book, tmp_path / "b.kehu", LATER)


def test_a_damaged_book_is_not_called_a_damaged_backup(tmp_path, monkeypatch):
    """The page that is spoilt is one that the copy needs and opening does not read."""
    path = tmp_path / "shop.kehu"
    made = open_book(path, create=True)
    contacts.create_contact(made, contacts.ContactCard(name="Ann Lee"))
    page = made.query("SELECT rootpage FROM sqlite_master WHERE name = 'comment_dated'")[0][0]
    made.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 2000)
    monkeypatch.setattr("kehuapp.store.sqlite.known_files.is_as_left", lambda _path: True)
    book = open_book(path)
    with pytest.raises(BookTrouble) as trouble:
        back_up(book, tmp_path / "backup.kehu", last_kept(book))
    assert "shop.kehu" in str(trouble.value) and "damaged" in str(trouble.value)
    assert "backup.kehu" not in str(trouble.value)
    assert not (tmp_path / "backup.kehu").exists()
    book.close()
