"""What others on the computer may read, and how the program ends when it is asked from outside."""

import contextlib
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kehuapp import paths
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.store.backups.making import back_up
from kehuapp.store.backups.sweeping import last_kept
from kehuapp.store.beside import clear_leftovers
from kehuapp.store.desk import find_desk

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights and signals of the Unixes")


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """No copies here: these tests are about how a book is made."""


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def usual_mask() -> object:
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_nobody_else_may_read_what_is_ours(tmp_path: Path, usual_mask: object) -> None:
    path = tmp_path / "new" / "shop.kehu"
    book = open_book(path, create=True, find_desk=find_desk)
    create_contact(book, ContactCard(name="Ann"))
    backup = tmp_path / "backup.kehu"
    back_up(book, backup, last_kept(book))
    beside = sorted(one.name for one in path.parent.iterdir())
    assert beside == ["shop.kehu", "shop.kehu-shm", "shop.kehu-wal"]
    assert {rights(one) for one in (*path.parent.iterdir(), backup)} == {0o600}
    assert (rights(path.parent), rights(paths.state_folder())) == (0o700, 0o700)
    book.close()


def test_what_others_could_read_is_mended_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "shop.kehu"
    open_book(path, create=True).close()
    path.chmod(0o644)
    open_book(path).close()
    assert rights(path) == 0o600


def test_a_folder_of_somebody_elses_making_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    open_book(tmp_path / "shop.kehu", create=True).close()
    assert rights(tmp_path) == 0o755


def test_what_a_killed_program_left_goes_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "shop.kehu"
    open_book(path, create=True).close()
    left = ["shop.kehu-new", "shop.kehu-new-journal", "shop.kehu-draft-new", "shop.kehu-forms-new"]
    left.append("shop.kehu-open-new")
    left += [f".{'0a' * 8}{paths.MAKING}", f".{'0a' * 8}{paths.MAKING}-wal"]
    kept = ["shop.kehu-draft", "shop.kehu-note", "shop.kehu-before-v5.kehu", "other.kehu-new"]
    for name in (*left, *kept, "shop.kehu-note-new"):
        (tmp_path / name).write_bytes(b"x")
    old = time.time() - 2 * 3600
    for name in (*left, *kept):
        os.utime(tmp_path / name, (old, old))
    assert sorted(clear_leftovers(path)) == sorted(left)  # one is being written just now
    there = {one.name for one in tmp_path.iterdir() if one.is_file()}
    assert there == {"shop.kehu", "shop.kehu-note-new", *kept}
    assert clear_leftovers(tmp_path / "nowhere" / "shop.kehu") == []


def started(path: Path, *words: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C"}
    return subprocess.Popen(
        [sys.executable, "-m", "kehuapp", "--book", str(path), *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_find_into_head_ends_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "shop.kehu"
    with contextlib.closing(open_book(path, create=True)) as book, book.writing("many"):
        for number in range(200):  # more than a pipe holds
            create_contact(book, ContactCard(name=f"Ann {number}", company="x" * 600))
    process = started(path, "find", "ann")
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert (process.wait(30), process.stderr.read()) == (0, "")
    process.stderr.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window(tmp_path: Path, number: signal.Signals) -> None:
    path = tmp_path / "shop.kehu"
    open_book(path, create=True).close()
    process = started(path)
    log = paths.state_folder() / "kehuapp.log"
    until = time.monotonic() + 30
    while not (log.exists() and "the window is there" in log.read_text(encoding="utf-8")):
        assert time.monotonic() < until and process.poll() is None
        time.sleep(0.05)
    process.send_signal(number)
    _out, said = process.communicate(timeout=30)
    assert process.returncode == 0, said
    assert "Traceback" not in said
    assert not path.with_name("shop.kehu-wal").exists()  # the book was closed
    assert rights(log) == 0o600
