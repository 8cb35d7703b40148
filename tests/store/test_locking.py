"""A book with a password: nobody opens it without, and nothing of it lies about in the clear."""

import contextlib
import errno
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp import cli, i18n
from kehuapp.book.comments.comments import create_comment
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.book.search.search import find_contacts
from kehuapp.errors import BookLocked, Trouble
from kehuapp.paths import MAKING
from kehuapp.store import beside, journal, locking
from kehuapp.store.backups import making, sweeping
from kehuapp.store.backups.restoring import restore
from kehuapp.store.database import Book
from kehuapp.store.sqlite import looking, replacing
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.connections import SqliteEngine

SECRET = "王小明秘密"
WORDS = SECRET.encode()
PASSWORD = "高山烏龍 2026"
ROUNDS = 1000

pytestmark = pytest.mark.skipif(not drivers.is_there(), reason="sqlcipher3 is not installed")


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No key is left; each is made in a moment, but where the test is about how it is made."""
    monkeypatch.setattr(drivers, "_ROUNDS", ROUNDS)
    yield
    drivers._keys.clear()


def test_a_key_is_made_as_sqlcipher_makes_it(
    tmp_path: Path, empty_book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlcipher3 import dbapi2

    monkeypatch.undo()
    path = Path(shutil.copy(empty_book, tmp_path / "shop.kehu"))
    locking.set_password(path, PASSWORD)
    with contextlib.closing(dbapi2.connect(path)) as other:
        other.execute(f"PRAGMA key = '{PASSWORD}'")
        assert other.execute("PRAGMA user_version").fetchone()[0] > 0


@pytest.fixture
def path(tmp_path: Path, filled_book: Path) -> Path:
    (tmp_path / "place").mkdir()
    path = Path(shutil.copy(filled_book, tmp_path / "place/shop.kehu"))
    with opened(path) as book:
        made = create_contact(book, ContactCard(name=SECRET))
        create_comment(book, min(made.contacts), f"<p>{SECRET} 不喝咖啡</p>")
    return path


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Book]:
    with contextlib.closing(open_book(path)) as book:
        yield book


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, but for the mark that every write changes."""
    with opened(path) as book:
        names = [
            name
            for (name,) in book.query("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name != "journal_mark"
        ]
        return {name: book.query(f'SELECT * FROM "{name}" ORDER BY rowid') for name in names}


def in_the_clear(folder: Path) -> list[str]:
    return [one.name for one in folder.rglob("*") if one.is_file() and WORDS in one.read_bytes()]


def test_with_a_password_and_without_it_is_the_same_book(path: Path) -> None:
    before = rows_of(path)
    assert before["sqlite_sequence"] and in_the_clear(path.parent) == ["shop.kehu"]
    assert locking.set_password(path, PASSWORD)
    assert not in_the_clear(path.parent) and locking.has_password(path)
    assert [one.name for one in path.parent.iterdir()] == ["shop.kehu"], "nothing is left beside"
    assert rows_of(path) == before
    locking.lock(path)
    assert locking.is_locked(path)
    with pytest.raises(BookLocked, match="locked with a password"):
        open_book(path)
    with pytest.raises(Trouble, match="not the password"):
        locking.unlock(path, PASSWORD + "7")
    locking.unlock(path, "高山烏龍　２０２６")  # as an input method may write it
    assert rows_of(path) == before and locking.fits(path, PASSWORD)
    assert locking.set_password(path, "another one")
    locking.lock(path)
    with pytest.raises(Trouble, match="not the password"):
        locking.unlock(path, PASSWORD)
    locking.unlock(path, "another one")
    assert locking.set_password(path, "")
    assert not locking.has_password(path) and rows_of(path) == before
    assert in_the_clear(path.parent) == ["shop.kehu"]


def test_one_works_in_it_as_in_any_other(path: Path) -> None:
    locking.set_password(path, PASSWORD)
    with opened(path) as book:
        made = create_contact(book, ContactCard(name="Second " + SECRET))
        assert made.step is not None
        assert WORDS not in path.with_name("shop.kehu-wal").read_bytes(), "the log is sealed, too"
        assert len(find_contacts(book, SECRET)) == 2
        journal.undo(book, made.step)
        assert len(find_contacts(book, SECRET)) == 1
        journal.redo(book, made.step)
        with pytest.raises(Trouble, match="in use"):
            locking.set_password(path, "")
    with opened(path) as book:
        assert len(find_contacts(book, SECRET)) == 2


def test_what_is_typed_beside_it_is_sealed(path: Path) -> None:
    draft = path.with_name(path.name + beside.NOTE)
    beside.write_beside(draft, WORDS)
    assert in_the_clear(path.parent) == [path.name, draft.name] or draft.read_bytes() == WORDS
    locking.set_password(path, PASSWORD)
    assert not in_the_clear(path.parent) and beside.read_beside(draft) == WORDS
    beside.write_beside(draft, WORDS * 2)
    assert not in_the_clear(path.parent) and beside.read_beside(draft) == WORDS * 2
    locking.lock(path)
    with pytest.raises(BookLocked):
        beside.read_beside(draft)
    locking.unlock(path, PASSWORD)
    whole = draft.read_bytes()
    draft.write_bytes(whole[:5000] + bytes(200) + whole[5200:])
    with pytest.raises(beside.Damaged):
        beside.read_beside(draft)
    beside.write_beside(draft, WORDS)
    locking.set_password(path, "")
    assert draft.read_bytes() == WORDS


def test_its_copies_have_its_password(path: Path) -> None:
    locking.set_password(path, PASSWORD)
    copy = path.with_name("copy.kehu")
    with opened(path) as book:
        making.back_up(book, copy, sweeping.last_kept(book))
        create_contact(book, ContactCard(name="Later"))
    assert not in_the_clear(path.parent)
    assert looking.look_into(copy).is_whole and looking.look_into(copy).customers == 61
    restored = restore(path, copy)
    assert restored.set_aside is not None and not in_the_clear(path.parent)
    with opened(path) as book:
        assert not find_contacts(book, "Later") and find_contacts(book, SECRET)
    locking.lock(path)
    assert not looking.look_into(copy).is_whole
    locking.unlock(copy, PASSWORD)
    with opened(path) as book:
        assert find_contacts(book, SECRET)


def test_a_copy_from_before_gets_the_password_too(path: Path) -> None:
    copy = Path(shutil.copy(path, path.with_name("old.kehu")))
    locking.set_password(path, PASSWORD)
    assert in_the_clear(path.parent) == ["old.kehu"]
    locking.set_password_of_copy(copy, path)
    assert not in_the_clear(path.parent)
    with opened(copy) as book:
        assert find_contacts(book, SECRET)


@pytest.mark.skipif(sys.platform == "win32", reason="backups by links are made elsewhere")
def test_a_copy_of_before_by_link_is_somebody_elses(path: Path) -> None:
    other = path.with_name("monday.kehu")
    os.link(path, other)
    before = other.read_bytes()
    locking.set_password(path, PASSWORD)
    assert other.read_bytes() == before and in_the_clear(path.parent) == [other.name]


def test_what_is_no_book_is_not_asked_for_a_password(tmp_path: Path) -> None:
    for content in (
        b"name,phone\n" * 4000,
        os.urandom(5000),
        b"",
        b"SQLite format 3\0" + bytes(4080),
    ):
        file = tmp_path / "odd.kehu"
        file.write_bytes(content)
        assert not locking.is_locked(file)
        with pytest.raises(Trouble) as caught:
            open_book(file)
        assert not isinstance(caught.value, BookLocked)


def test_a_short_password_is_refused_and_a_damaged_book_is_left(path: Path) -> None:
    with pytest.raises(Trouble, match="at least 6"):
        locking.set_password(path, "12345")
    whole = bytearray(path.read_bytes())
    for start in range(4096 * 20, len(whole), 4096 * 5):
        whole[start : start + 64] = bytes(64)
    path.write_bytes(whole)
    held = dict(drivers._keys)
    with pytest.raises(Trouble):
        locking.set_password(path, PASSWORD)
    assert drivers._keys == held, "no key is held of a file that was not made"
    assert path.read_bytes() == whole and [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_book_whose_name_is_refused_to_the_new_file_is_not_overwritten(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows_of(path)

    def refuse(_made: Path, _path: Path) -> None:
        raise PermissionError(errno.EACCES, "a virus scanner holds it")

    monkeypatch.setattr(replacing, "replace_file", refuse)
    with pytest.raises(Trouble):
        locking.set_password(path, PASSWORD)
    assert not locking.has_password(path) and rows_of(path) == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


_RECODES = """
import sys
from pathlib import Path
from kehuapp.store import locking
from kehuapp.store.sqlite.cipher import drivers
drivers._ROUNDS = int(sys.argv[2])
path = Path(sys.argv[1])
for turn in range(100):
    print(turn, flush=True)
    locking.set_password(path, "secret %d" % turn if turn % 3 else "")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
def test_killed_while_it_is_written_anew(path: Path) -> None:
    """It opens with the password of before or of after, and holds all there was."""
    before = rows_of(path)
    for wait in (0.05, 0.21, 0.48):
        work = subprocess.Popen(
            [sys.executable, "-c", _RECODES, path, str(ROUNDS)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert work.stdout is not None
        turn = int(work.stdout.readline())
        time.sleep(wait)
        work.send_signal(signal.SIGKILL)
        turns = [turn, *map(int, work.stdout.read().split())]
        work.wait()
        for tried in (turns[-1], turns[-1] - 1):
            if locking.is_locked(path) and tried % 3:
                with contextlib.suppress(Trouble):
                    locking.unlock(path, f"secret {tried}")
        assert not locking.is_locked(path) and rows_of(path) == before
        locking.set_password(path, "")


def test_a_command_is_told_the_password(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        monkeypatch.setenv(name, "en_GB.UTF-8")
    locking.set_password(path, PASSWORD)
    locking.lock(path)
    try:
        assert cli.main(["--book", str(path), "find", SECRET]) == 2
        assert "KEHUAPP_PASSWORD" in capsys.readouterr().err
        monkeypatch.setenv("KEHUAPP_PASSWORD", "wrong")
        assert cli.main(["--book", str(path), "find", SECRET]) == 2
        assert "not the password" in capsys.readouterr().err
        monkeypatch.setenv("KEHUAPP_PASSWORD", PASSWORD)
        assert cli.main(["--book", str(path), "find", SECRET]) == 0
        assert SECRET in capsys.readouterr().out
    finally:
        i18n.install(None)


def test_a_write_cut_short_where_there_is_no_log_is_taken_back(path: Path) -> None:
    """On a drive of another computer, and while a file is first opened: what SQLite keeps to take
    the write back lies beside it, and who may only read cannot take it back."""
    locking.set_password(path, PASSWORD)
    with contextlib.closing(SqliteEngine(path, log="delete")) as engine:
        engine.execute("PRAGMA cache_size = 1")
        with contextlib.suppress(KeyboardInterrupt), engine.transaction(write=True):
            engine.execute("UPDATE contact SET name = 'x', remark = hex(randomblob(900))")
            for end in ("", "-journal"):
                shutil.copyfile(f"{path}{end}", f"{path}.cut{end}")
            raise KeyboardInterrupt
    for end in ("", "-journal"):
        os.replace(f"{path}.cut{end}", f"{path}{end}")
    with opened(path) as book:
        assert not book.read_only
        assert book.query("SELECT count(*) FROM contact WHERE name = 'x'") == [(0,)]


def in_folder(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir())


def test_what_is_typed_goes_with_the_book_and_what_was_damaged_too(path: Path) -> None:
    typed, aside = path.with_name("shop.kehu-forms"), path.with_name("shop.kehu-draft-damaged-1")
    typed.write_bytes(b'{"forms": ["%s"]}' % WORDS)
    aside.write_bytes(b"half a " + WORDS)
    path.with_name("shop.kehu-slip-new").write_bytes(WORDS)  # a crash, before it had its name
    for password in (PASSWORD, "another one"):
        locking.set_password(path, password)
        assert in_folder(path) == [path.name, aside.name, typed.name]
        assert not in_the_clear(path.parent)
        assert beside.read_beside(aside) == b"half a " + WORDS
        locking.lock_all()
        locking.unlock(path, password)
        assert WORDS in beside.read_beside(typed)
    locking.set_password(path, "")
    assert len(in_the_clear(path.parent)) == 3


def test_what_is_typed_and_cannot_be_read_keeps_the_book_as_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.with_name("shop.kehu-note").write_bytes(WORDS)
    really = beside.read_beside

    def refuse(file: Path) -> bytes:
        raise PermissionError(errno.EACCES, "a virus scanner holds it")

    monkeypatch.setattr(beside, "read_beside", refuse)
    with pytest.raises(Trouble, match=r"shop\.kehu-note.*nothing was changed"):
        locking.set_password(path, PASSWORD)
    monkeypatch.setattr(beside, "read_beside", really)
    assert not locking.has_password(path) and in_folder(path) == ["shop.kehu", "shop.kehu-note"]


def test_what_is_typed_and_cannot_take_its_place_is_named_and_tried_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = path.with_name("shop.kehu-note")
    typed.write_bytes(b'{"drafts": "%s"}' % WORDS)

    def refuse(_new: Path, _path: Path) -> None:
        raise PermissionError(errno.EACCES, "a virus scanner holds it")

    with monkeypatch.context() as held:
        held.setattr(beside, "replace_file", refuse)
        locking.set_password(path, PASSWORD)
        assert locking.has_password(path) and beside.settle(path) == [typed]
    assert beside.settle(path) == [] and not in_the_clear(path.parent)
    with monkeypatch.context() as held:
        held.setattr(beside, "replace_file", refuse)
        locking.set_password(path, "another one")
    locking.lock_all()  # the program ended there
    locking.unlock(path, "another one")
    with pytest.raises(beside.Damaged):  # the old password is known to nobody
        beside.read_beside(typed)
    assert beside.settle(path) == [] and WORDS in beside.read_beside(typed)


@pytest.mark.parametrize("password", [PASSWORD, ""])
def test_killed_before_the_book_takes_its_name_or_after(
    path: Path, monkeypatch: pytest.MonkeyPatch, password: str
) -> None:
    """The new files lie there; whichever book it is, what was typed is there and like it."""
    typed = path.with_name("shop.kehu-note")
    typed.write_bytes(b'{"drafts": "%s"}' % WORDS)
    if not password:
        locking.set_password(path, PASSWORD)
    with monkeypatch.context() as killed:
        killed.setattr(beside, "settle", lambda _path: [])
        killed.setattr(replacing, "put_in_place", lambda *_paths: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            locking.set_password(path, password)
    assert in_folder(path)[-1] == "shop.kehu-note-new"
    assert beside.settle(path) == [] and WORDS in beside.read_beside(typed)
    assert in_folder(path)[-1] == typed.name
    assert bool(in_the_clear(path.parent)) == bool(password), "the book has the password of before"
    with monkeypatch.context() as killed:
        killed.setattr(beside, "settle", lambda _path: [])
        locking.set_password(path, password)
    assert beside.settle(path) == [] and WORDS in beside.read_beside(typed)
    assert bool(in_the_clear(path.parent)) == (not password)


def test_what_a_kill_left_of_a_plain_book_is_overwritten(path: Path) -> None:
    """A second name of the book as it was before it had a password; one of the book itself, where
    it was killed earlier, takes nothing of the book."""
    left = path.with_name(f".0123456789abcdef{MAKING}")
    os.link(path, left)
    os.utime(path, (1, 1))
    beside.clear_leftovers(path)
    assert not left.exists() and SECRET in str(rows_of(path)["contact"])
    shutil.copy(path, left)
    os.utime(left, (1, 1))
    with left.open("rb") as file:
        beside.clear_leftovers(path)
        assert not left.exists() and not file.read().strip(b"\0")


def test_what_was_written_and_had_no_name_yet_gets_it(path: Path, tmp_path: Path) -> None:
    """A power cut came before the name was on the disk; half of it, or what a link leads to, is
    not taken."""
    for number, password in enumerate(("", PASSWORD)):
        if password:
            locking.set_password(path, password)
        typed = path.with_name("shop.kehu-note")
        beside.write_beside(typed, b'{"old": 1}')
        new = beside.write_new(typed, b'{"new": 2}', path)
        assert beside.settle(path) == [] and not new.exists()
        assert beside.read_beside(typed) == b'{"new": 2}'
        typed.rename(new)
        beside.settle(path)
        assert beside.read_beside(typed) == b'{"new": 2}'
        new.write_bytes(b'{"half')
        beside.settle(path)
        assert beside.read_beside(typed) == b'{"new": 2}' and not new.exists()
        theirs = tmp_path / f"theirs-{number}"
        theirs.write_bytes(b"x" * 99)
        new.symlink_to(theirs)
        assert beside.settle(path) == [] and not new.is_symlink()
        assert theirs.read_bytes() == b"x" * 99
