"""Each fault of the world is its own sentence, told by its code; what is a bug stays one."""

import errno
import sqlite3
from pathlib import Path

import pytest

from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.errors import BookTrouble
from kehuapp.store.database import Book
from kehuapp.store.sqlite.troubles import file_troubles, sentence_of

IN_USE, FULL, LIMIT = "is in use by another program", "no room left", "may not grow any more"
READ_ONLY, DAMAGED, NO_PLACE = "is read-only", "is damaged", "cannot be opened"
AWAY, REFUSED = "cannot be read at the moment", "could not be written"


def sqlite_error(code: int, words: str) -> sqlite3.Error:
    error = sqlite3.OperationalError(words)
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        (sqlite3.SQLITE_BUSY, IN_USE),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, IN_USE),
        (sqlite3.SQLITE_LOCKED, IN_USE),
        (sqlite3.SQLITE_FULL, FULL),
        (sqlite3.SQLITE_READONLY_DBMOVED, READ_ONLY),
        (sqlite3.SQLITE_CORRUPT_INDEX, DAMAGED),
        (sqlite3.SQLITE_NOTADB, DAMAGED),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, NO_PLACE),
        (sqlite3.SQLITE_IOERR_READ, AWAY),
        (sqlite3.SQLITE_IOERR_SHORT_READ, AWAY),
        (sqlite3.SQLITE_IOERR_WRITE, REFUSED),
        (sqlite3.SQLITE_IOERR_FSYNC, REFUSED),
    ],
)
def test_sqlite_says_it_by_a_code(code: int, wanted: str) -> None:
    # Whatever the words are: they may quote a name.
    assert wanted in str(sentence_of(sqlite_error(code, "disk full_x malformed locked"), "a.kehu"))


@pytest.mark.parametrize(
    "words",
    ["malformed JSON", "no such column: full_x", "no such table: locked", "readonly is no column"],
)
def test_a_bug_is_no_fault_of_the_world(words: str) -> None:
    assert sentence_of(sqlite_error(sqlite3.SQLITE_ERROR, words), "a.kehu") is None


def test_a_bug_stays_what_it_is(book: Book) -> None:
    create_contact(book, ContactCard(name="Ann"))
    for sql in ("SELECT full_x FROM contact", "SELECT json_extract('{', '$.a') FROM contact"):
        with pytest.raises(sqlite3.OperationalError):
            book.query(sql)
    with pytest.raises(sqlite3.IntegrityError), book.writing("x"):
        book.execute("INSERT INTO setting (name, value) VALUES ('a', NULL)")


@pytest.mark.parametrize(
    ("number", "wanted"),
    [
        (errno.ENOSPC, FULL),
        (errno.EDQUOT, FULL),
        (errno.EFBIG, LIMIT),
        (errno.EROFS, READ_ONLY),
        (errno.EACCES, READ_ONLY),
        (errno.EBUSY, IN_USE),
        (errno.EIO, AWAY),
        (errno.ESTALE, AWAY),
        (errno.ENOENT, NO_PLACE),
        (errno.ENAMETOOLONG, NO_PLACE),
    ],
)
def test_the_system_says_it_by_a_number(number: int, wanted: str, tmp_path: Path) -> None:
    with pytest.raises(BookTrouble, match=wanted), file_troubles(tmp_path / "full locked.kehu"):
        raise OSError(number, "存取被拒。", "full locked.kehu")


@pytest.mark.parametrize(
    ("number", "winerror", "wanted"),
    [
        (errno.EACCES, 5, READ_ONLY),
        (errno.EACCES, 19, READ_ONLY),
        (errno.EACCES, 21, AWAY),
        (errno.EACCES, 32, IN_USE),
        (errno.EACCES, 33, IN_USE),
        (errno.EACCES, 15, AWAY),
        (errno.ENOENT, 53, AWAY),
        (errno.ENOENT, 67, AWAY),
        (errno.EINVAL, 121, AWAY),
        (errno.EINVAL, 1231, AWAY),
        (errno.EINVAL, 64, AWAY),
        (errno.ENOSPC, 112, FULL),
        (errno.EINVAL, 223, LIMIT),
        (errno.EINVAL, 1117, AWAY),
        (errno.EINVAL, 1167, AWAY),
    ],
)
def test_windows_says_it_by_a_number_of_its_own(number: int, winerror: int, wanted: str) -> None:
    error = OSError(number, "程序無法存取檔案，因為檔案正由另一個程序使用。")
    error.winerror = winerror  # type: ignore[attr-defined]
    assert wanted in str(sentence_of(error, "a.kehu"))


def test_what_no_system_knows_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="odd"), file_troubles(tmp_path / "a.kehu"):
        raise OSError(errno.ECHILD, "odd")


LIMITED = """
import resource, sys
from pathlib import Path
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble

book = open_book(Path(path))
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))
said = ""
try:
    create_contact(book, ContactCard(name="Bob", remark="x" * 3_000_000))
except Trouble as trouble:
    said = str(trouble)
names = [row[0] for row in book.query("SELECT name FROM contact ORDER BY id")]
tell((said, names))
"""


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="limits are the Unixes' own")
def test_a_file_at_its_limit_is_said_and_the_book_stays_whole(book: Book, start_process) -> None:
    create_contact(book, ContactCard(name="Ann"))
    book.close()
    process, heard = start_process(LIMITED, path=str(book.path))
    said, names = heard.recv()
    process.join()
    assert REFUSED in said and "folder exists" not in said
    assert names == ["Ann"]
    assert book.query("PRAGMA integrity_check") == [("ok",)]


def test_a_fault_of_rows_that_are_fetched_later_is_said_too(book: Book) -> None:
    with pytest.raises(BookTrouble, match=REFUSED), book.transaction():
        book.execute("INSERT INTO setting (name, value) VALUES ('a', 'b')")
        raise sqlite_error(sqlite3.SQLITE_IOERR_WRITE, "disk I/O error")
    assert book.query("SELECT count(*) FROM setting WHERE name = 'a'") == [(0,)]
    with pytest.raises(sqlite3.OperationalError, match="a bug"), book.transaction():
        raise sqlite_error(sqlite3.SQLITE_ERROR, "a bug")
