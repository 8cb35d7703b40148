"""Disks that are full, kept from writing or failing: the book stays whole, and it is said rightly.

A small disk in a file is mounted where that is allowed; strace lets calls of the system fail.
"""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact, delete_contacts
from kehuapp.book.opening import open_book
from kehuapp.errors import BookTrouble
from kehuapp.exchange.write import write_file
from kehuapp.store import journal
from kehuapp.store.backups.making import back_up
from kehuapp.store.backups.sweeping import last_kept
from kehuapp.store.database import Book

ROOT = Path(__file__).resolve().parents[2]
_MEGABYTES = 6


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """No copies here, and every write reaches the disk."""


class Disk:
    """A file system of a few megabytes."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.book = place / "shop.kehu"

    def fill(self) -> None:
        """Leave no byte."""
        with contextlib.suppress(OSError), (self.place / "fill").open("ab", 0) as file:
            for size in (65536, 512, 1):
                with contextlib.suppress(OSError):
                    while True:
                        file.write(b"x" * size)

    def free(self) -> None:
        (self.place / "fill").unlink()

    def keep_from_writing(self, kept: bool) -> None:
        how = "ro" if kept else "rw"
        subprocess.run(["mount", "-o", f"remount,{how}", self.place], check=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    image, place = tmp_path / "image", tmp_path / "disk"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(_MEGABYTES << 20)
    try:
        for command in (
            ["mkfs.ext4", "-q", "-m", "0", "-F", image],
            ["mount", "-o", "loop", image, place],
        ):
            subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("mounting a disk in a file needs root and loop devices")
    yield Disk(place)
    subprocess.run(["umount", "-l", place], check=True)


@pytest.fixture
def book(disk: Disk) -> Iterator[Book]:
    made = open_book(disk.book, create=True)
    create_contact(made, ContactCard(name="Ann Lee"))
    yield made
    made.close()


def is_whole(path: Path) -> bool:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def count(book: Book) -> int:
    found: int = book.query("SELECT count(*) FROM contact")[0][0]
    return found


def kehuapp(*words: object, book: Path) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "kehuapp", "--book", str(book), *map(str, words)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "LANG": "C", "LC_ALL": "C", "LANGUAGE": ""},
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def test_a_disk_that_fills_while_the_book_is_open(disk: Disk, book: Book) -> None:
    disk.fill()
    for write in (
        lambda: create_contact(book, ContactCard(name="Bo Chan", remark="x" * 200_000)),
        lambda: delete_contacts(book, [1]),
        lambda: journal.undo(book, 1),
        lambda: back_up(book, disk.place / "backup.kehu", last_kept(book)),
    ):
        with pytest.raises(BookTrouble, match="no room left"):
            write()
        assert count(book) == 1 and not book.engine.connection.in_transaction
    disk.free()
    journal.undo(book, 1)
    assert count(book) == 0
    assert is_whole(disk.book)


def test_a_full_disk_is_read(disk: Disk, book: Book) -> None:
    book.close()
    disk.fill()
    status, told, said = kehuapp("find", "Ann", book=disk.book)
    assert status == 0 and "Ann Lee" in told
    assert "no room left" in said and "reading only" in said
    status, _told, said = kehuapp("undo", book=disk.book)
    assert status == 2 and "Nothing was changed" in said
    disk.free()
    assert kehuapp("undo", book=disk.book)[0] == 0
    assert is_whole(disk.book)


def test_a_disk_kept_from_writing_is_read_with_what_its_log_says(
    disk: Disk, book: Book, tmp_path: Path
) -> None:
    kept = disk.place / "kept"
    kept.mkdir()
    for end in ("", "-wal"):  # as a program that was killed leaves them
        shutil.copyfile(disk.book.with_name(disk.book.name + end), kept / f"shop.kehu{end}")
    book.close()
    old = ROOT / "tests" / "old_books" / "v3.kehu"
    shutil.copyfile(old, disk.place / "old.kehu")
    disk.keep_from_writing(True)
    for path, name in (
        (disk.book, "Ann"),
        (kept / "shop.kehu", "Ann"),
        (disk.place / "old.kehu", "王"),
    ):
        opened = open_book(path)
        assert opened.read_only and "may not be written" in opened.notices[0]
        assert opened.query("SELECT count(*) FROM contact WHERE name LIKE ?", (f"{name}%",)) == [
            (1,)
        ]
        back_up(opened, tmp_path / "backup.kehu", last_kept(opened))
        assert write_file(opened, tmp_path / "all.vcf", None) >= 1
        with pytest.raises(BookTrouble, match="reading only"):
            create_contact(opened, ContactCard(name="Bo Chan"))
        opened.close()
    disk.keep_from_writing(False)


def test_the_window_shows_what_can_only_be_read(disk: Disk, book: Book, qtbot: QtBot) -> None:
    from kehuapp.ui.shell.main_window import MainWindow
    from kehuapp.ui.work import later
    from tests.window_parts import customers

    book.close()
    disk.keep_from_writing(True)
    window = MainWindow(open_book(disk.book))
    qtbot.addWidget(window)
    window.show()
    later.do_all()
    assert window.windowTitle() == "shop (read only)"
    assert "reading only" in window.toast.text()
    assert customers(window).list.model.rowCount() == 1
    window.commands.customers._write(create_contact, ContactCard(name="Bo Chan"))
    assert "Nothing was changed" in window.toast.text()
    customers(window).comments.editor.text.setPlainText("typed")
    window.close()
    window.book.close()
    disk.keep_from_writing(False)


# --- single calls that fail

WORK = """
import sys
from pathlib import Path
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble

saved = 0
try:
    book = open_book(Path(sys.argv[1]))
    print(*book.notices, file=sys.stderr)
    for number in range(40):
        create_contact(book, ContactCard(name=f"N{number}", remark="x" * 3000))
        saved += 1
    book.query("SELECT * FROM contact")
    book.close()
except Trouble as trouble:
    print(saved, trouble)
else:
    print(saved, "done")
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not there")
@pytest.mark.parametrize(
    ("calls", "error", "when", "words"),
    [
        *(
            ("pread64", "EIO", f"{first}+", ("cannot be read at the moment",))
            for first in (1, 4, 8, 12)
        ),
        ("pwrite64", "EIO", "9+", ("could not be written",)),
        ("pwrite64", "ENOSPC", "9+", ("no room left",)),
        ("fdatasync,fsync", "EIO", "2+", ("could not be written",)),
        ("pwrite64", "EFBIG", "9+", ("may not grow", "could not be written", "no room left")),
        # The index of the log has no room: it is read without one.
        ("ftruncate", "ENOSPC", "1+", ("reading only",)),
    ],
)
def test_a_call_that_fails_is_said_rightly(
    tmp_path: Path, calls: str, error: str, when: str, words: tuple[str, ...]
) -> None:
    path = tmp_path / "shop.kehu"
    with contextlib.closing(open_book(path, create=True)) as book:
        create_contact(book, ContactCard(name="Ann Lee"))
    done = subprocess.run(
        [
            "strace", "-f", "-qq", "-o", os.devnull, "-P", str(path), "-P", f"{path}-wal",
            "-P", f"{path}-shm", "-e", f"trace={calls}",
            "-e", f"inject={calls}:error={error}:when={when}",
            sys.executable, "-c", WORK, str(path),
        ],
        capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    saved, said = done.stdout.split(" ", 1)
    assert any(one in said + done.stderr for one in words), said
    with contextlib.closing(open_book(path)) as book:
        assert int(saved) + 1 <= count(book) <= int(saved) + 2
    assert is_whole(path)
