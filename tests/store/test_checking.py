"""Checking a book: what is wrong is found and counted, what is derived is set right, no byte is
written by looking."""

import contextlib
import hashlib
import io
import shutil
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.checking.check import check_file, repair_file
from kehuapp.book.comments.comments import create_comment
from kehuapp.book.contacts.contacts import ContactCard, PhoneRow, create_contact
from kehuapp.book.opening import open_book
from kehuapp.book.review import buying
from kehuapp.book.review.head import load_head
from kehuapp.book.review.people import Period
from kehuapp.book.sales.sales import SaleRow, create_sale
from kehuapp.book.search.search import find_contacts
from kehuapp.store.backups.looking import looking_at
from kehuapp.store.pictures import add_picture


@pytest.fixture
def shop(filled_book: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(filled_book, tmp_path / "shop.kehu"))


@pytest.fixture(scope="session")
def five(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book with five customers and something of each kind that is looked at."""
    path = tmp_path_factory.mktemp("check") / "five.kehu"
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, "PNG")
    with contextlib.closing(open_book(path, create=True)) as book:
        picture = add_picture(book, out.getvalue())
        for n in range(1, 6):
            phones = (PhoneRow("", f"0900-000-10{n}"),)
            create_contact(book, ContactCard(name=f"Ann {n}", phones=phones))
            create_comment(book, n, f'<p>{"茶" * 900}<img src="kehu:picture/{picture}"></p>')
            create_interaction(book, InteractionRow(contact_id=n, summary="Tea"))
    return path


@pytest.fixture
def small(five: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(five, tmp_path / "shop.kehu"))


def spoil(path: Path, *statements: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as writer:
        for sql in statements:
            writer.execute(sql)
        writer.commit()


def test_a_whole_book_is_whole_and_not_touched(shop: Path) -> None:
    before = hashlib.sha256(shop.read_bytes()).digest()
    assert check_file(shop).problems == []
    assert hashlib.sha256(shop.read_bytes()).digest() == before
    assert [one.name for one in shop.parent.iterdir() if one.is_file()] == ["shop.kehu"]


def test_a_write_that_was_cut_short_is_no_damage(shop: Path) -> None:
    """Where there is no log, on a drive of another computer, what takes it back lies beside it."""
    files = [shop, shop.with_name("shop.kehu-journal")]
    with contextlib.closing(sqlite3.connect(shop)) as writer:
        writer.execute("PRAGMA journal_mode = delete")
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("UPDATE contact SET name = 'x', remark = hex(randomblob(900))")
        cut = [file.read_bytes() for file in files]
        writer.rollback()
    for file, content in zip(files, cut, strict=True):
        file.write_bytes(content)
    assert check_file(shop).problems == []
    with looking_at(shop) as book:
        assert book.query("SELECT count(*) FROM contact WHERE name = 'x'") == [(0,)]
    assert [file.read_bytes() for file in files] == cut


#: What is done to a book, what is found, and whether a repair sets it right.
FAULTS = [
    ("UPDATE contact_search SET sort_key = 'x' WHERE contact_id < 5", "search", 4, True),
    ("DELETE FROM comment_search WHERE comment_id IN (1, 2)", "search", 2, True),
    ("DELETE FROM entry_search WHERE entry BETWEEN 1 AND 800", "search", None, True),
    ("UPDATE contact_rhythm SET due_on = '2020-01-01' WHERE contact_id < 4", "rhythm", 3, True),
    ("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'contact'", "counter", 1, True),
    ("DROP INDEX phone_contact_id", "index", 1, True),
    ("UPDATE phone SET raw = x'41' WHERE id = 1", "value", 1, True),
    ("UPDATE phone SET raw = CAST(x'ff' AS TEXT) WHERE id = 1", "text", 1, True),
    ("UPDATE phone SET contact_id = 9999 WHERE id = 1", "key", 1, True),
    ("UPDATE contact SET created_at = 'once' WHERE id = 2", "value", 1, True),
    ("UPDATE picture SET data = x'00' WHERE id = 1", "bytes", 1, False),
    ("UPDATE comment SET html = html || '<img src=\"kehu:picture/" + "ab" * 32 + "\">' "
     "WHERE id = 1", "missing", 1, False),
    ("UPDATE journal_pack SET data = x'00' WHERE step_id = "
     "(SELECT max(step_id) FROM journal_pack)", "journal", 1, False),
    ("UPDATE journal_row SET after = '{\"no_such\": 1}' WHERE id = "
     "(SELECT min(id) FROM journal_row)", "journal", 1, False),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "what", "count", "is_set_right"), FAULTS)
def test_each_fault_is_found(
    small: Path, sql: str, what: str, count: int | None, is_set_right: bool
) -> None:
    spoil(small, sql)
    found = {one.what: one.count for one in check_file(small).problems}
    assert what in found
    assert count is None or found[what] == count
    assert repair_file(small).ok is is_set_right


def test_a_spoiled_index_is_made_anew_from_its_table(shop: Path) -> None:
    with contextlib.closing(sqlite3.connect(shop)) as reader:
        root = reader.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'interaction_contact_id'"
        ).fetchone()[0]
    with shop.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    assert check_file(shop).is_damaged
    report = repair_file(shop)
    assert report.ok
    assert report.kept is not None and report.kept.exists()
    with contextlib.closing(open_book(shop)) as book:
        assert find_contacts(book, "林")


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE buying_made SET profit = profit + 1",
        "UPDATE contact_buying SET last_on = '2020-01-01' WHERE contact_id = 1",
        "DELETE FROM contact_buying WHERE contact_id = 1",
    ],
)
def test_what_was_bought_is_summed_anew_where_a_sum_is_wrong(small: Path, fault: str) -> None:
    today = date(2026, 11, 29)
    with contextlib.closing(open_book(small)) as book:
        for n in (1, 2):
            create_sale(book, n, SaleRow(None, "2026-05-04", "Tea", 1, "", 500, 40, False, "", ""))
        buying.make_current(book, today)
        period = Period(today, 12, is_kept=True)
        said = load_head(book, period)
    assert check_file(small).problems == []
    spoil(small, fault)
    assert [(one.what, one.count) for one in check_file(small).problems] == [("bought", 1)]
    assert repair_file(small).problems == []
    with contextlib.closing(open_book(small)) as book:
        assert not buying.is_current(book, today)
        buying.make_current(book, today)
        assert load_head(book, period) == said


def test_what_a_repair_cannot_set_right_is_left_as_it_was(shop: Path) -> None:
    with contextlib.closing(sqlite3.connect(shop)) as reader:
        root = reader.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'contact'"
        ).fetchone()[0]
    with shop.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    before = shop.read_bytes()
    assert repair_file(shop).is_damaged
    assert shop.read_bytes() == before
    assert [one.name for one in shop.parent.iterdir() if one.is_file()] == ["shop.kehu"]


def test_a_book_with_instructions_of_others_runs_none(shop: Path) -> None:
    spoil(
        shop,
        "CREATE TRIGGER t AFTER UPDATE ON contact BEGIN DELETE FROM phone; END",
    )
    assert [one.what for one in check_file(shop).problems] == ["structure"]
    assert not repair_file(shop).ok


def test_drafts_beside_the_book_are_looked_at(shop: Path) -> None:
    shop.with_name("shop.kehu-draft").write_bytes(b"{")
    assert [one.what for one in check_file(shop).problems] == ["draft"]


def test_a_file_of_another_program_is_said(tmp_path: Path) -> None:
    path = tmp_path / "letter.kehu"
    path.write_bytes(b"Dear Ann, " * 100)
    assert [one.what for one in check_file(path).problems] == ["header"]
