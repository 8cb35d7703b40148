"""A book that is open notices when its file is gone, another or overwritten, and writes nothing
there; a log beside a file of another state is never played into it."""

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kehuapp import paths
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.errors import BookLost, Trouble
from kehuapp.exchange.sources import find_sources
from kehuapp.store.backups.making import back_up
from kehuapp.store.backups.sweeping import last_kept
from kehuapp.store.database import Book
from kehuapp.store.sqlite import drives
from kehuapp.store.sqlite.cipher import drivers

#: Writes customers, says how many, and is killed in the middle of its life: the log stays.
WRITER = """
from pathlib import Path
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book

book = open_book(Path(path), create=True)
if backup:
    from kehuapp.store.backups.making import back_up
    from kehuapp.store.backups.sweeping import last_kept
    create_contact(book, ContactCard(name="before the backup"))
    back_up(book, Path(backup), last_kept(book))
for name in names:
    create_contact(book, ContactCard(name=name))
if fold:
    book.execute("PRAGMA wal_checkpoint(PASSIVE)")
if ends:
    book.close()
    tell("")
else:
    tell("")
    import time; time.sleep(60)
"""


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """No copies here: these tests are about the files of a book."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = open_book(tmp_path / "shop.kehu", create=True)
    create_contact(made, ContactCard(name="Ann Lee"))
    yield made
    made.close()


def other(path: Path, name: str = "Somebody Else", count: int = 1) -> Path:
    made = open_book(path, create=True)
    for number in range(count):
        create_contact(made, ContactCard(name=f"{name} {number}"))
    made.close()
    return path


def names(path: Path) -> list[str]:
    found = open_book(path)
    try:
        return [name for (name,) in found.query("SELECT name FROM contact ORDER BY id")]
    finally:
        found.close()


def is_whole(path: Path) -> bool:
    connection = sqlite3.connect(drivers.uri(path, "mode=ro"), uri=True)
    try:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    finally:
        connection.close()


def deleted(path: Path, away: Path) -> None:
    path.unlink()


def deleted_with_log(path: Path, away: Path) -> None:
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def renamed(path: Path, away: Path) -> None:
    path.rename(away / "moved.kehu")


def folder_renamed(path: Path, away: Path) -> None:
    path.parent.rename(away / "folder")


def another_renamed_over(path: Path, away: Path) -> None:
    os.replace(other(away / "other.kehu"), path)


def another_copied_over(path: Path, away: Path) -> None:
    shutil.copyfile(other(away / "other.kehu", count=30), path)


def cut_to_nothing(path: Path, away: Path) -> None:
    os.truncate(path, 0)


def cut_short(path: Path, away: Path) -> None:
    os.truncate(path, 8192)


def text_copied_over(path: Path, away: Path) -> None:
    path.write_bytes(b"Dear Sir,\n" * 30_000)


WHOLE = (deleted, deleted_with_log, renamed, folder_renamed, another_renamed_over)
SPOILT = (another_copied_over, cut_to_nothing, cut_short, text_copied_over)


@pytest.mark.parametrize("happens", WHOLE)
def test_a_file_that_went_away_is_noticed_and_can_be_saved(
    tmp_path: Path, happens: Callable[[Path, Path], None]
) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "away").mkdir()
    path = tmp_path / "desk" / "shop.kehu"
    book = open_book(path, create=True)
    create_contact(book, ContactCard(name="Ann Lee"))
    happens(path, tmp_path / "away")
    there = path.read_bytes() if path.exists() else None
    with pytest.raises(BookLost) as lost:
        create_contact(book, ContactCard(name="Bo Chan"))
    assert "shop.kehu" in str(lost.value) and lost.value.is_whole
    with pytest.raises(BookLost):
        book.look()
    book.engine.copy_to(tmp_path / "saved.kehu")
    assert names(tmp_path / "saved.kehu") == ["Ann Lee"]
    book.close()
    assert (path.read_bytes() if path.exists() else None) == there
    if path.exists():
        assert names(path) == ["Somebody Else 0"] and is_whole(path)


@pytest.mark.parametrize("happens", SPOILT)
def test_a_file_that_was_overwritten_is_noticed_and_left_alone(
    tmp_path: Path, happens: Callable[[Path, Path], None], start_process: Callable[..., Any]
) -> None:
    path = tmp_path / "shop.kehu"
    book = open_book(path, create=True)
    create_contact(book, ContactCard(name="Ann Lee"))
    happens(path, tmp_path)
    there = path.read_bytes()
    with pytest.raises(BookLost) as lost:
        create_contact(book, ContactCard(name="Bo Chan"))
    assert not lost.value.is_whole
    book.close()
    assert path.read_bytes() == there


def test_what_others_write_and_fold_in_is_no_other_file(
    book: Book, start_process: Callable[..., Any]
) -> None:
    for number in range(3):
        process, heard = start_process(
            WRITER, path=str(book.path), names=[f"N{number}"] * 30, backup="", fold=True, ends=False
        )
        heard.recv()
        create_contact(book, ContactCard(name=f"mine {number}"))
        process.kill()
        process.join()
        create_contact(book, ContactCard(name=f"mine again {number}"))
        book.execute("PRAGMA wal_checkpoint(RESTART)")
        create_contact(book, ContactCard(name=f"mine after {number}"))
    assert book.query("SELECT count(*) FROM contact") == [(1 + 3 * 33,)]


def test_a_file_moved_by_vacuum_is_still_ours(book: Book) -> None:
    with sqlite3.connect(book.path) as by_hand:
        by_hand.execute("CREATE TABLE t (a)")
        by_hand.execute("DROP TABLE t")
        by_hand.execute("VACUUM")
    by_hand.close()
    for number in range(3):
        create_contact(book, ContactCard(name=f"N{number}"))
        book.execute("PRAGMA wal_checkpoint(PASSIVE)")
    assert book.query("SELECT count(*) FROM contact") == [(4,)]


def test_the_number_changes_with_each_write_and_not_with_a_read(book: Book) -> None:
    def number() -> Any:
        return book.query("SELECT now, before FROM journal_mark")[0]

    first = number()
    book.query("SELECT * FROM contact")
    assert number() == first
    create_contact(book, ContactCard(name="Bo Chan"))
    assert number()[0] != first[0] and number()[1] == first[0]


# --- logs that were left


def killed(start_process: Callable[..., Any], path: Path, names: list[str], **more: Any) -> None:
    wishes = {"backup": "", "fold": False, "ends": False} | more
    process, heard = start_process(WRITER, path=str(path), names=names, **wishes)
    heard.recv()
    process.kill()
    process.join()
    log = path.with_name(path.name + "-wal")
    assert log.stat().st_size > 0


@pytest.mark.parametrize("fold", [False, True])
def test_the_log_of_a_killed_program_is_taken_in(
    tmp_path: Path, start_process: Callable[..., Any], fold: bool
) -> None:
    path = tmp_path / "shop.kehu"
    killed(start_process, path, ["A", "B"], fold=fold)
    book = open_book(path)
    assert book.query("SELECT name FROM contact") == [("A",), ("B",)] and not book.notices
    book.close()


def test_the_log_is_taken_in_when_the_file_is_newer(
    tmp_path: Path, start_process: Callable[..., Any]
) -> None:
    """A fold that was cut short has written a page of the log into the file, later than the log."""
    path = tmp_path / "shop.kehu"
    killed(start_process, path, [f"N{number}" for number in range(40)])
    log = path.with_name(path.name + "-wal")
    pages = {}
    with log.open("rb") as file:
        file.seek(32)
        while head := file.read(24):
            pages[int.from_bytes(head[:4])] = file.read(4096)
    with path.open("r+b") as file:
        for number, page in list(pages.items())[::2]:
            file.seek((number - 1) * 4096)
            file.write(page)
    os.utime(path, (log.stat().st_mtime + 100,) * 2)
    assert len(names(path)) == 40 and is_whole(path)


@pytest.mark.parametrize("copy", ["backup", "by hand", "of another book"])
def test_a_copy_put_over_a_killed_book_stays_as_it_is(
    tmp_path: Path, start_process: Callable[..., Any], copy: str
) -> None:
    path, good = tmp_path / "shop.kehu", tmp_path / "good.kehu"
    if copy == "by hand":
        other(path, "early", 3)
        shutil.copyfile(path, good)
        other(path, "late", 3)  # was opened and closed once more
    elif copy == "of another book":
        other(good, "early", 3)
    backup = str(good) if copy == "backup" else ""
    killed(start_process, path, [f"N{number}" for number in range(200)], backup=backup)
    expected = names_in(good)
    shutil.copyfile(good, path)
    book = open_book(path)
    assert [name for (name,) in book.query("SELECT name FROM contact ORDER BY id")] == expected
    said = book.notices[0]
    (aside,) = tmp_path.glob("shop.kehu-*-set-aside-wal")
    assert aside.name in said and aside.stat().st_size > 100_000
    create_contact(book, ContactCard(name="goes on"))
    book.close()
    assert is_whole(path) and names(path) == [*expected, "goes on"]


def test_a_copy_that_was_packed_anew_is_another_file(
    tmp_path: Path, start_process: Callable[..., Any]
) -> None:
    """Its mark is the one that the log continues, its pages lie elsewhere."""
    path, packed = tmp_path / "shop.kehu", tmp_path / "packed.kehu"
    other(path, "early", 3)
    connection = sqlite3.connect(path)
    connection.execute("VACUUM INTO ?", (str(packed),))
    connection.close()
    killed(start_process, path, [f"N{number}" for number in range(50)])
    shutil.copyfile(packed, path)
    assert names(path) == ["early 0", "early 1", "early 2"] and is_whole(path)


def names_in(path: Path) -> list[str]:
    """Without opening it as a book: nothing beside it changes."""
    connection = sqlite3.connect(drivers.uri(path, "immutable=1"), uri=True)
    try:
        return [name for (name,) in connection.execute("SELECT name FROM contact ORDER BY id")]
    finally:
        connection.close()


def test_the_same_state_put_back_takes_its_log_in(
    tmp_path: Path, start_process: Callable[..., Any]
) -> None:
    path, same = tmp_path / "shop.kehu", tmp_path / "same.kehu"
    other(path, "early", 3)
    shutil.copyfile(path, same)
    killed(start_process, path, ["late"])
    shutil.copyfile(same, path)
    assert names(path) == ["early 0", "early 1", "early 2", "late"] and is_whole(path)


def test_a_journal_of_another_state_is_set_aside(
    tmp_path: Path, start_process: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a drive of another computer SQLite keeps what was before a write instead of a log."""
    path, good = tmp_path / "shop.kehu", tmp_path / "good.kehu"
    monkeypatch.setattr("kehuapp.store.sqlite.opening.is_far", lambda _path: True)
    book = open_book(path, create=True)
    for number in range(30):
        create_contact(book, ContactCard(name=f"N{number}"))
    assert book.query("PRAGMA journal_mode") == [("delete",)]
    back_up(book, good, last_kept(book))
    for number in range(30, 60):
        create_contact(book, ContactCard(name=f"N{number}"))
    with book.transaction():
        book.execute("PRAGMA cache_size = 5")
        book.execute("PRAGMA cache_spill = 1")
        book.execute("UPDATE contact SET remark = ?", ("x" * 5000,))
        journal = path.with_name(path.name + "-journal")
        copies = tmp_path / "killed"
        copies.mkdir()
        for file in (path, journal):
            shutil.copyfile(file, copies / file.name)
    book.close()
    again = open_book(path)
    assert not again.notices
    again.close()
    kept = shutil.copyfile(copies / journal.name, tmp_path / "kept")
    assert len(names(copies / path.name)) == 60  # its own is played back
    again = tmp_path / "again"
    again.mkdir()
    shutil.copyfile(good, again / path.name)
    shutil.copyfile(kept, again / journal.name)
    book = open_book(again / path.name)
    assert book.query("SELECT count(*) FROM contact") == [(30,)] and book.notices
    book.close()


# --- names


def as_import(book: Book) -> None:
    sources, troubles = find_sources([book.path])
    assert not sources and "open here" in str(troubles[0])


def as_import_of_its_folder(book: Book) -> None:
    find_sources([book.path.parent])


def as_attachment(book: Book) -> None:
    from kehuapp.ui.comments.writing import pasting

    with pytest.raises(Trouble, match="open here"):
        pasting._bytes_of(book.path)


def by_another_name(book: Book) -> None:
    link = book.path.with_name("link.kehu")
    link.symlink_to(book.path)
    open_book(link).close()


@pytest.mark.parametrize(
    "reads", [as_import, as_import_of_its_folder, as_attachment, by_another_name]
)
def test_nobody_takes_the_locks_of_an_open_book(
    book: Book, reads: Callable[[Book], None], start_process: Callable[..., Any]
) -> None:
    """On POSIX they end when any handle of the file is closed; the next process to close the book
    would think that it is the last one, and delete the log under our hands."""
    reads(book)
    process, heard = start_process(
        WRITER, path=str(book.path), names=["theirs"], backup="", fold=False, ends=True
    )
    heard.recv()
    process.join()
    assert book.path.with_name("shop.kehu-wal").exists()
    create_contact(book, ContactCard(name="Bo Chan"))
    assert book.query("SELECT count(*) FROM contact") == [(3,)]
    book.close()
    assert is_whole(book.path) and len(names(book.path)) == 3


def test_through_a_link_a_book_and_what_is_typed_are_the_same(tmp_path: Path) -> None:
    from kehuapp.store.drafts import draft_path

    other(tmp_path / "shop.kehu")
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "link.kehu"
    link.symlink_to(tmp_path / "shop.kehu")
    book = open_book(link)
    assert book.path == link and draft_path(book) == tmp_path / "shop.kehu-draft"
    book.close()


def test_a_second_name_is_said_and_not_opened_twice(tmp_path: Path) -> None:
    path = other(tmp_path / "shop.kehu")
    (tmp_path / "second.kehu").hardlink_to(path)
    book = open_book(path)
    (said,) = book.notices
    assert "hard link" in said
    create_contact(book, ContactCard(name="Bo Chan"))
    with pytest.raises(Trouble, match="second name"):
        open_book(tmp_path / "second.kehu")
    create_contact(book, ContactCard(name="Cy Dan"))
    book.close()
    assert len(names(tmp_path / "second.kehu")) == 3


@pytest.mark.skipif(os.name == "nt", reason="another kind of lock there")
def test_who_opens_a_second_name_waits_until_the_first_is_open(tmp_path: Path) -> None:
    import fcntl

    path = other(tmp_path / "shop.kehu")
    (tmp_path / "second.kehu").hardlink_to(path)
    state = paths.state_folder()
    state.mkdir(parents=True, exist_ok=True)
    opened: list[Book] = []
    opener = threading.Thread(target=lambda: opened.append(open_book(path)))
    with (state / "opening").open("ab") as held:
        fcntl.flock(held, fcntl.LOCK_EX)  # as somebody who is opening it
        opener.start()
        opener.join(0.2)
        assert opened == []
    opener.join(10)
    opened[0].close()


def test_a_copy_from_before_a_migration_never_goes_over_an_older_one(tmp_path: Path) -> None:
    old = Path(__file__).parents[1] / "old_books" / "v1.kehu"
    for _time in range(3):
        shutil.copy(old, tmp_path / "v1.kehu")
        open_book(tmp_path / "v1.kehu").close()
    assert len(list(paths.backups_folder().glob("v1*/*-migration*.kehu"))) == 3


def test_a_drive_of_another_computer_is_known_by_its_mount(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda / ext4 rw 0 0\n//box/shop /mnt/our\\040shop cifs rw 0 0\n"
        "/dev/sdb /mnt/our\\040shop/near ext4 rw 0 0\n"
    )
    real = Path.read_bytes
    monkeypatch.setattr(
        Path,
        "read_bytes",
        lambda path: real(mounts if path == Path("/proc/self/mounts") else path),
    )
    assert drives.is_far(Path("/mnt/our shop/a.kehu"))
    assert not drives.is_far(Path("/mnt/our shop/near/a.kehu"))
    assert not drives.is_far(Path("/mnt/our shopping/a.kehu"))
    assert not drives.is_far(tmp_path / "a.kehu")


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/home/客戶/a b.kehu", "file:///home/%E5%AE%A2%E6%88%B6/a%20b.kehu?mode=ro"),
        ("//server/share/a.kehu", "file:////server/share/a.kehu?mode=ro"),
        ("C:/Users/a?.kehu", "file:///C:/Users/a%3F.kehu?mode=ro"),
    ],
)
def test_addresses_for_sqlite(path: str, address: str) -> None:
    class Named:
        def as_posix(self) -> str:
            return path

    assert drivers.uri(Named(), "mode=ro") == address  # type: ignore[arg-type]
