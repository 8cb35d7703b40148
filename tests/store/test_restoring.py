"""A copy comes back whole, what was there is kept, and nothing is half done."""

import os
import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble
from kehuapp.store.backups.copies import (
    find_copies,
    folder_of,
    look_into,
    name_of,
    places_of,
)
from kehuapp.store.backups.making import back_up
from kehuapp.store.backups.memory import remember
from kehuapp.store.backups.restoring import restore
from kehuapp.store.backups.sweeping import last_kept
from kehuapp.store.database import Book
from kehuapp.store.sqlite import replacing

AT = "2026-11-28T01:02:03Z"


def add(book: Book, name: str) -> None:
    contacts.create_contact(book, contacts.ContactCard(name=name))


def names(path: Path) -> list[str]:
    book = open_book(path)
    try:
        return [row[0] for row in book.query("SELECT name FROM contact ORDER BY id")]
    finally:
        book.close()


@pytest.fixture
def shop(tmp_path: Path) -> tuple[Path, Path, str]:
    """A closed book in which Bob came after the copy, the copy, and the book's number."""
    path, copy = tmp_path / "shop.kehu", tmp_path / "stick" / "shop-2026-11-28.kehu"
    copy.parent.mkdir()
    book = open_book(path, create=True)
    add(book, "Ann Lee")
    back_up(book, copy, last_kept(book))
    add(book, "Bob Chen")
    number = book.number
    book.close()
    return path, copy, number


def test_yesterday_comes_back_and_today_is_kept(shop) -> None:
    path, copy, number = shop
    (path.parent / "shop.kehu-draft").write_bytes(b"being typed")
    told: list[tuple[int, int]] = []
    restored = restore(path, copy, lambda at, total: told.append((at, total)))
    assert restored is not None and restored.source == copy and restored.set_aside is not None
    assert told and restored.set_aside.parent == folder_of(path, number)
    assert names(path) == ["Ann Lee"] and names(restored.set_aside) == ["Ann Lee", "Bob Chen"]
    assert [typed.read_bytes() for typed in restored.typed] == [b"being typed"]
    assert restored.typed[0].parent == restored.set_aside.parent
    assert {one.name for one in path.parent.iterdir()} == {"shop.kehu", "stick", "home"}
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0
        assert restored.set_aside.stat().st_mode & 0o077 == 0
        assert restored.set_aside.parent.stat().st_mode & 0o077 == 0


def test_a_log_of_the_old_file_is_kept_with_it_and_never_played_into_the_copy(
    shop, tmp_path: Path
) -> None:
    path, copy, _number = shop
    live = open_book(path)
    live.execute("PRAGMA wal_autocheckpoint = 0")
    add(live, "Cid Wu")
    away = tmp_path / "killed"
    away.mkdir()
    for one in path.parent.glob("shop.kehu*"):  # as a program that was killed leaves it
        shutil.copyfile(one, away / one.name)
    live.close()
    killed = away / "shop.kehu"
    restored = restore(killed, copy)
    assert restored is not None and restored.set_aside is not None
    assert names(killed) == ["Ann Lee"]
    assert names(restored.set_aside) == ["Ann Lee", "Bob Chen", "Cid Wu"]


def test_a_damaged_file_is_kept_as_it_is(shop) -> None:
    path, copy, _number = shop
    raw = bytearray(path.read_bytes())
    raw[4096 * 3 :] = random.Random(3).randbytes(len(raw) - 4096 * 3)
    path.write_bytes(raw)
    restored = restore(path, copy)
    assert restored is not None and restored.set_aside is not None
    assert restored.set_aside.read_bytes() == raw and names(path) == ["Ann Lee"]


@pytest.mark.parametrize("raw", [b"", b"not a book" * 900, None])
def test_what_is_no_book_any_more_or_gone_is_replaced(shop, raw: bytes | None) -> None:
    path, copy, number = shop
    path.unlink() if raw is None else path.write_bytes(raw)
    restored = restore(path, copy)
    assert restored is not None and (restored.set_aside is None) == (raw is None)
    assert names(path) == ["Ann Lee"]
    assert not list(folder_of(path, number).glob("*-new"))


def test_what_is_refused_leaves_all_as_it_was(shop, tmp_path: Path) -> None:
    path, copy, _number = shop
    other = tmp_path / "other.kehu"
    open_book(other, create=True).close()
    newer, damaged = tmp_path / "newer.kehu", tmp_path / "damaged.kehu"
    shutil.copyfile(copy, newer)
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    damaged.write_bytes(copy.read_bytes()[:40_000])
    words = {
        other: "another book",
        newer: "newer version",
        damaged: "damaged",
        path: "the book itself",
        tmp_path / "gone.kehu": "cannot be opened",
        tmp_path: "is a folder",
    }
    before = path.read_bytes()
    listed = sorted(one.name for one in tmp_path.iterdir())
    for source, said in words.items():
        with pytest.raises(Trouble, match=said) as refused:
            restore(path, source)
        assert source.name in str(refused.value)
        assert path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == listed
    assert restore(path, other, of_another=True) is not None and names(path) == []


def test_a_book_that_is_open_is_refused(shop) -> None:
    path, copy, _number = shop
    live = open_book(path)
    with pytest.raises(Trouble, match="in use"):
        restore(path, copy)
    with pytest.raises(Trouble, match="in use"):
        replacing.refuse_if_open(path)
    live.close()
    replacing.refuse_if_open(path)


def test_a_restore_that_is_cancelled_changes_nothing(shop) -> None:
    path, copy, number = shop
    asked = 0
    while True:
        allowed = asked

        def is_over() -> bool:
            nonlocal allowed
            allowed -= 1
            return allowed < 0

        if restore(path, copy, cancelled=is_over) is not None:
            break
        asked += 1
        assert names(path) == ["Ann Lee", "Bob Chen"] and not list(path.parent.glob(".*"))
        assert not list(folder_of(path, number).glob("*"))
    assert asked > 3 and names(path) == ["Ann Lee"]


def test_copies_are_found_with_when_and_why(shop, tmp_path: Path) -> None:
    path, copy, number = shop
    folder = folder_of(path, number)
    folder.mkdir(parents=True)
    daily = folder / name_of(path, AT, "daily")
    shutil.copyfile(path, daily)  # says nothing of itself: its name does
    before = tmp_path / "shop-before-v9.kehu"
    shutil.copyfile(path, before)
    other = open_book(tmp_path / "other.kehu", create=True)
    other.close()
    damaged = folder / name_of(path, "2026-10-01T00:00:00Z", "import")
    damaged.write_bytes(b"x" * 5000)
    places = places_of(path, number, copy.parent)
    assert places[0] == folder and copy.parent in places
    found = {one.path: one for one in find_copies(path, number, places)}
    assert set(found) == {daily, before, copy, damaged}
    assert found[daily][1:3] == (AT, "daily") and found[daily].place == folder
    assert found[copy].reason == "hand" and found[before].reason == "migration"
    assert found[damaged].reason == "import" and found[damaged].size == 5000
    assert [one.at for one in find_copies(path, number, places)] == sorted(
        (one.at for one in found.values()), reverse=True
    )
    # The folder is found by the number after the book was renamed, the copies by their names when
    # the number cannot be read any more.
    assert folder in places_of(tmp_path / "tea.kehu", number)
    assert folder in places_of(path, "")
    assert {one.path for one in find_copies(path, "", [folder])} == {daily, damaged}


def test_looking_into_a_copy_counts_and_leaves_nothing_beside_it(shop) -> None:
    path, copy, _number = shop
    inside = look_into(copy)
    assert inside.is_whole and inside.customers == 1 and inside.counts["contacts"] == 1
    assert inside.counts["sales"] == 0 and inside.trouble == ""
    assert os.listdir(copy.parent) == [copy.name]
    copy.write_bytes(copy.read_bytes()[:-4096])
    assert not look_into(copy).is_whole and "damaged" in look_into(copy).trouble
    assert (
        "another program" in look_into(Path(__file__)).trouble or look_into(Path(__file__)).trouble
    )
    assert look_into(path).customers == 2


def test_a_reference_to_nobody_is_no_whole_copy(shop) -> None:
    _path, copy, _number = shop
    with sqlite3.connect(copy) as connection:
        connection.execute("PRAGMA foreign_keys = 0")
        connection.execute("DELETE FROM contact")
        connection.execute("UPDATE contact_search SET contact_id = contact_id")
        connection.execute("INSERT INTO contact_rhythm (contact_id, place) SELECT 9999, 0 WHERE 0")
        connection.execute(
            "INSERT INTO snooze (contact_id, made_on, until, reason, logged) "
            "VALUES (77, '2026-01-01', '2026-01-02', '', 0)"
        )
    connection.close()
    assert not look_into(copy).is_whole


def test_a_copy_opened_as_a_book_says_once_from_when_it_is(shop) -> None:
    _path, copy, _number = shop
    book = open_book(copy)
    assert [words for words in book.notices if "is a copy made on" in words]
    book.close()
    book = open_book(copy)
    assert not book.notices
    book.close()


def test_what_the_log_said_stays_when_the_last_step_fails(shop, monkeypatch) -> None:
    path, copy, number = shop
    path.write_bytes(path.read_bytes()[:30_000])  # damaged, so that the log cannot be folded
    path.with_name("shop.kehu-wal").write_bytes(b"some log")

    really = replacing.replace_file

    def fail(new: Path, target: Path) -> None:
        if target == path:
            raise PermissionError(13, "held by another program")
        really(new, target)

    monkeypatch.setattr(replacing, "replace_file", fail)
    with pytest.raises(Trouble):
        restore(path, copy)
    (kept,) = folder_of(path, number).glob("*-wal")
    assert kept.read_bytes() == b"some log" and not list(path.parent.glob(".*"))


def test_a_damaged_book_is_not_replaced_by_a_copy_of_another(shop, tmp_path: Path) -> None:
    path, _copy, number = shop
    remember(path, number=number)
    path.write_bytes(b"x" * 9000)
    other = tmp_path / "other.kehu"
    open_book(other, create=True).close()
    with pytest.raises(Trouble, match="another book"):
        restore(path, other)


def test_a_damaged_file_has_its_name_when_all_of_it_is_there(shop) -> None:
    """Else a program that was killed would leave half of it under the name of a whole one."""
    path, _copy, _number = shop
    path.write_bytes(path.read_bytes()[:40_000])
    path.with_name(path.name + "-wal").write_bytes(b"x" * 9000)
    aside, seen = path.parent / "kept" / "aside.kehu", list[str]()

    def look(_length: int) -> None:
        seen.extend(one.name for one in aside.parent.iterdir() if "-new" not in one.name)

    replacing.keep_aside(path, aside, "", look)
    assert seen == []
    assert sorted(one.name for one in aside.parent.iterdir()) == [aside.name, f"{aside.name}-wal"]
    assert aside.read_bytes() == path.read_bytes()
