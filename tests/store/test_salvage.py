"""Saving what can be read of damaged books: what stands on pages that are whole is all there."""

import contextlib
import errno
import random
import shutil
import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kehuapp.book.comments.comments import create_comment
from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble
from kehuapp.store.database import Book
from kehuapp.store.files import add_file
from kehuapp.store.sqlite import structure
from kehuapp.store.sqlite.held import Held
from kehuapp.store.sqlite.repair.salvage import Salvaged, salvage

#: Made anew, or the book's own.
NOT_SAVED = {
    "contact_search",
    "comment_search",
    "entry_search",
    "contact_rhythm",
    "rhythm_made",
    "journal_mark",
    "sqlite_sequence",
    "sqlite_master",
    "sqlite_schema",
}
Rows = dict[str, dict[int, tuple[Any, ...]]]


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory, filled_book: Path) -> Path:
    """The sample shop with long comments, a large file and so much more that tables are deep."""
    path = tmp_path_factory.mktemp("salvage") / "shop.kehu"
    shutil.copyfile(filled_book, path)
    made = open_book(path)
    with made.writing("Undo") as step:
        add_file(made, "price list.txt", b"tea\n" * 9000)
        contacts = [row[0] for row in made.query("SELECT id FROM contact")]
        names = ("uuid", "created_at", "updated_at", "contact_id", "at", "kind", "direction",
                 "purpose", "summary", "next_step")  # fmt: skip
        day = "2026-10-05T08:00:00Z"
        step.bulk_insert(
            "interaction",
            names,
            [
                (f"made-{n:08}", day, day, contacts[n % len(contacts)], day, "call", "out",
                 "relationship", f"普洱 {n}", "")
                for n in range(900)
            ],
        )  # fmt: skip
        step.bulk_insert(
            "comment",
            ("uuid", "created_at", "updated_at", "contact_id", "dated", "html", "text", "pinned"),
            [
                (f"said-{n:08}", day, day, contacts[n % len(contacts)], day,
                 f"<p>{n} {'茶' * (n * 70)}</p>", f"{n} {'茶' * (n * 70)}", 0)
                for n in range(25)
            ],
        )  # fmt: skip
    made.close()
    return path


@cache
def state_of(shop: Path) -> tuple[Rows, dict[str, dict[int, set[int]]]]:
    """What a book says that nobody writes any more, and on which pages."""
    return rows_of(shop), pages_of_rows(shop)


def rows_of(path: Path) -> Rows:
    with contextlib.closing(sqlite3.connect(path)) as reader:
        tables = [
            row[0]
            for row in reader.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if row[0] not in NOT_SAVED
        ]
        return {
            table: {row[0]: row for row in reader.execute(f"SELECT * FROM {table} ORDER BY 1")}
            for table in tables
        }


def pages_of_rows(path: Path) -> dict[str, dict[int, set[int]]]:
    """On which pages each row stands, from what SQLite's own dbstat says of the file."""
    found: dict[str, dict[int, set[int]]] = {}
    with contextlib.closing(sqlite3.connect(path)) as reader:
        for table, rows in rows_of(path).items():
            stat = reader.execute(
                "SELECT path, pageno, pagetype, ncell FROM dbstat WHERE name = ?", (table,)
            ).fetchall()
            leaves = sorted((p, number, count) for p, number, kind, count in stat if kind == "leaf")
            further: dict[str, set[int]] = {}
            for where, number, kind, _count in stat:
                if kind == "overflow":
                    further.setdefault(where.split("+")[0], set()).add(number)
            ids, pages = iter(rows), {}
            for where, number, count in leaves:
                for cell in range(count):
                    pages[next(ids)] = {number} | further.get(f"{where}{cell:03x}", set())
            assert next(ids, None) is None
            found[table] = pages
    return found


def page_count(path: Path) -> int:
    return path.stat().st_size // 4096


def spoil(path: Path, pages: set[int], content: Callable[[int], bytes]) -> None:
    with path.open("r+b") as file:
        for number in pages:
            file.seek((number - 1) * 4096)
            file.write(content(number))


def missing(
    before: Rows, pages: dict[str, dict[int, set[int]]], gone: set[int], path: Path
) -> list[tuple[str, int]]:
    """Rows of which no page is gone, and that are not in the new book as they were.

    What refers to a call, visit or sale that is gone may refer to none.
    """
    after = rows_of(path)
    found = []
    for table, rows in before.items():
        columns = structure.of_today().tables[table]
        keys = {column: parent for t, column, parent, needed in structure.of_today().keys
                if t == table and not needed}  # fmt: skip
        for row_id, row in rows.items():
            if pages[table][row_id] & gone:
                continue
            now = after[table].get(row_id, (None,) * len(row))
            for column, was, value in zip(columns, row, now, strict=True):
                parent = keys.get(column.name)
                is_emptied = parent is not None and value is None and was not in after[parent]
                if (
                    value != was
                    and not is_emptied
                    and (table, column.name)
                    != (
                        "journal_step",
                        "state",
                    )
                ):
                    found.append((table, row_id))
                    break
    return found


def is_sound(path: Path) -> None:
    book = open_book(path)
    try:
        assert book.mended == 0
        assert book.query("PRAGMA integrity_check") == [("ok",)]
        assert book.query("PRAGMA foreign_key_check") == []
    finally:
        book.close()


def save(path: Path) -> tuple[Salvaged, Path]:
    target = path.with_name("saved.kehu")
    found = salvage(path, target)
    assert found is not None
    return found, target


def run(shop: Path, tmp_path: Path, seed: int) -> None:
    """Spoil some pages as this seed says, save, and look for what should be there.

    Four of them here; a change of how pages are read wants some hundreds by hand."""
    chance = random.Random(seed)
    path = tmp_path / "spoiled.kehu"
    shutil.copyfile(shop, path)
    last = page_count(path)
    gone = set(chance.sample(range(1, last + 1), chance.choice((1, 3, 12, last // 8))))
    if seed % 4 == 0:
        gone.add(1)
    kind = chance.choice(("noise", "zeros", "other page"))
    whole = path.read_bytes()

    def content(_number: int) -> bytes:
        if kind == "noise":
            return chance.randbytes(4096)
        if kind == "zeros":
            return bytes(4096)
        other = chance.randrange(last) * 4096
        return whole[other : other + 4096]

    before, pages = state_of(shop)
    spoil(path, gone, content)
    if seed % 5 == 0:
        cut = last - chance.randrange(1, last // 6)
        with path.open("r+b") as file:
            file.truncate(cut * 4096 + chance.choice((0, 1000)))
        gone |= set(range(cut + 1, last + 1))
    _found, target = save(path)
    lacking = missing(before, pages, gone, target)
    assert lacking == [], str([(t, i, pages[t][i]) for t, i in lacking[:12]]) + f" {kind}"
    is_sound(target)
    target.unlink()


@pytest.mark.parametrize("seed", range(4))
def test_rows_on_whole_pages_are_saved(shop: Path, tmp_path: Path, seed: int) -> None:
    run(shop, tmp_path, seed)


def test_what_the_log_holds_is_saved(shop: Path, tmp_path: Path) -> None:
    path, log = tmp_path / "busy.kehu", tmp_path / "busy.kehu-wal"
    shutil.copyfile(shop, tmp_path / "open.kehu")
    book = open_book(tmp_path / "open.kehu")
    with book.transaction():
        book.execute("UPDATE contact SET remark = 'in the log' WHERE id = 7")
    shutil.copyfile(tmp_path / "open.kehu", path)
    content = bytearray((tmp_path / "open.kehu-wal").read_bytes())
    book.close()
    step = 4096 + 24
    content[32 + 24 : 32 + step] = bytes(4096)  # a frame is spoiled, the others are read
    log.write_bytes(content)
    _found, target = save(path)
    with contextlib.closing(sqlite3.connect(target)) as reader:
        said = reader.execute("SELECT remark FROM contact WHERE id = 7").fetchone()
    assert said == ("in the log",)


@pytest.mark.parametrize("size", [512, 4096, 16384])
def test_a_header_that_is_gone_hides_nothing(shop: Path, tmp_path: Path, size: int) -> None:
    path = tmp_path / "headless.kehu"
    shutil.copyfile(shop, path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = delete")
        writer.execute(f"PRAGMA page_size = {size}")
        writer.execute("VACUUM")
    before = rows_of(path)
    with path.open("r+b") as file:
        file.write(b"x" * 100)
    _found, target = save(path)
    after = rows_of(target)
    assert {t: r for t, r in after.items() if r != before[t] and t != "journal_step"} == {}


def test_half_a_page_gives_what_is_on_the_other_half(shop: Path, tmp_path: Path) -> None:
    """A sector with the beginning of a page is gone: the records behind it are found."""
    path = tmp_path / "sector.kehu"
    shutil.copyfile(shop, path)
    _before, pages = state_of(shop)
    number = min(pages["interaction"][1500])
    content = shop.read_bytes()[(number - 1) * 4096 :][:4096]
    spoil(path, {number}, lambda _number: bytes(512) + content[512:])
    on_it = [row for row, places in pages["interaction"].items() if number in places]
    found, target = save(path)
    after = rows_of(target)["interaction"]
    assert sum(row in after for row in on_it) >= len(on_it) * 3 // 4
    assert found.lost.get("interaction", 0) == sum(row not in after for row in on_it)


def last_of_chain(path: Path, pages: set[int]) -> int:
    """The overflow page of these that leads to none."""
    content = path.read_bytes()
    starts = {number: content[(number - 1) * 4096 :][:4] for number in pages}
    return next(number for number, start in starts.items() if start == bytes(4))


def test_a_broken_chain_leaves_the_readable_part(shop: Path, tmp_path: Path) -> None:
    path = tmp_path / "chain.kehu"
    shutil.copyfile(shop, path)
    before, pages = state_of(shop)
    row = max(before["comment"])
    spoil(path, {last_of_chain(shop, pages["comment"][row])}, lambda _number: b"\xff" * 4096)
    found, target = save(path)
    after = rows_of(target)["comment"][row]
    assert found.damaged == {"comment": 1}
    assert str(before["comment"][row][8]).startswith(str(after[8])[:1000])
    is_sound(target)


def test_children_of_a_lost_customer_hang_on_a_stand_in(shop: Path, tmp_path: Path) -> None:
    path = tmp_path / "nameless.kehu"
    shutil.copyfile(shop, path)
    _before, pages = state_of(shop)
    spoil(path, set.union(*pages["contact"].values()), lambda _number: bytes(4096))
    with contextlib.closing(sqlite3.connect(path)) as writer:
        writer.execute("DELETE FROM journal_row WHERE table_name = 'contact'")
        writer.commit()
    found, target = save(path)
    assert found.stand_ins["contact"] >= 60
    with contextlib.closing(sqlite3.connect(target)) as reader:
        names = {row[0] for row in reader.execute("SELECT name FROM contact")}
    assert all(name.startswith("Salvaged without a name") for name in names)
    is_sound(target)


@pytest.fixture
def packed(book: Book) -> Path:
    """A closed book with one comment, whose step is packed."""
    ann = min(create_contact(book, ContactCard(name="Ann")).contacts)
    create_comment(book, ann, f"<p>{'春茶' * 900}</p>")
    book.close()
    return book.path


def root_of(path: Path, table: str) -> int:
    with contextlib.closing(sqlite3.connect(path)) as reader:
        sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        return int(reader.execute(sql, (table,)).fetchone()[0])


def test_a_row_that_is_gone_comes_back_out_of_a_pack(packed: Path) -> None:
    before = rows_of(packed)["comment"]
    spoil(packed, {root_of(packed, "comment")}, lambda _number: bytes(4096))
    found, target = save(packed)
    assert rows_of(target)["comment"] == before and found.is_complete


def test_without_its_pack_a_step_is_not_undone_and_stays_done(packed: Path) -> None:
    spoil(packed, {root_of(packed, "journal_pack")}, lambda _number: bytes(4096))
    found, target = save(packed)
    assert found.undo_is_gone
    assert {row[4] for row in rows_of(target)["journal_step"].values()} == {"old"}


def test_nothing_is_written_over(shop: Path, tmp_path: Path) -> None:
    target = tmp_path / "there.kehu"
    target.write_bytes(b"somebody's")
    with pytest.raises(Trouble, match="already there"):
        salvage(shop, target)
    assert target.read_bytes() == b"somebody's"


def test_what_is_no_book_is_said(tmp_path: Path) -> None:
    path = tmp_path / "noise.kehu"
    path.write_bytes(random.Random(1).randbytes(50_000))
    with pytest.raises(Trouble, match="can be read"):
        salvage(path, tmp_path / "new.kehu")
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == ["noise.kehu"]


def test_a_page_that_the_disk_does_not_give_costs_its_own_rows(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "scratched.kehu"
    shutil.copyfile(shop, path)
    before, pages = state_of(shop)
    number = min(pages["interaction"][900])
    read = Held.read

    def scratched(held: Held, start: int, length: int) -> bytes:
        if start <= (number - 1) * 4096 < start + length:
            raise OSError(errno.EIO, "no such luck")
        return read(held, start, length)

    with monkeypatch.context() as patched:
        patched.setattr(Held, "read", scratched)
        found, target = save(path)
    assert missing(before, pages, {number}, target) == []
    on_it = sum(number in places for places in pages["interaction"].values())
    assert found.lost == {"interaction": on_it}
