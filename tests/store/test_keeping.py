"""Copies that make themselves: one a day, whole, private, in two places."""

import contextlib
import errno
import os
from collections import namedtuple
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble
from kehuapp.store.backups import keeping
from kehuapp.store.backups.copies import find_copies, folder_of, look_into, places_of
from kehuapp.store.backups.keeping import (
    bring_to_second,
    is_due,
    keep_copy,
)
from kehuapp.store.backups.memory import Memory, is_second_late, recall, remember
from kehuapp.store.backups.restoring import restore
from kehuapp.store.database import Book

ZONE = "Asia/Taipei"
NOW = "2026-11-29T02:00:00Z"


def at(day: int, hour: int = 2) -> str:
    then = datetime.fromisoformat(NOW) + timedelta(days=day)
    return then.replace(hour=hour).strftime("%Y-%m-%dT%H:%M:%SZ")


def add(book: Book, name: str) -> None:
    contacts.create_contact(book, contacts.ContactCard(name=name))


def found(book: Book) -> list[Path]:
    here = find_copies(book.file, book.number, [folder_of(book.file, book.number)])
    return [copy.path for copy in here]


@pytest.mark.parametrize(
    ("last", "now", "due"),
    [
        ("", NOW, True),
        (NOW, NOW, False),
        ("2026-11-28T15:59:00Z", "2026-11-28T16:01:00Z", True),  # midnight in the shop
        ("2026-11-28T16:01:00Z", "2026-11-29T15:59:00Z", False),
        ("2031-01-01T00:00:00Z", NOW, True),  # the clock was wrong
        ("no instant", NOW, True),
    ],
)
def test_one_a_day_is_due(last: str, now: str, due: bool) -> None:
    assert is_due(last, now, ZONE) is due


def test_a_copy_is_whole_private_and_remembered(book: Book, home: Path) -> None:
    add(book, "Ann Lee")
    told: list[tuple[int, int]] = []
    made = keep_copy(book, "daily", ZONE, lambda done, all_: told.append((done, all_)), now=NOW)
    assert made is not None and made.parent == folder_of(book.file, book.number)
    assert made.is_relative_to(home / "backups") and told[-1][0] == told[-1][1]
    assert look_into(made)[:1] == (1,) and look_into(made).is_whole
    (copy,) = find_copies(book.file, book.number, places_of(book.file, book.number))
    assert (copy.at, copy.reason) == (NOW, "daily")
    assert recall(book.file) == Memory(at=NOW, number=book.number)
    if os.name == "posix":
        for private in (made, made.parent, made.parent.parent):
            assert private.stat().st_mode & 0o077 == 0


def test_two_books_of_one_name_never_mix(book: Book, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = open_book(tmp_path / "other" / book.file.name, create=True)
    keep_copy(book, "daily", ZONE, now=NOW)
    keep_copy(other, "daily", ZONE, now=NOW)
    assert len(found(book)) == len(found(other)) == 1 and found(book) != found(other)
    other.close()


def test_without_room_the_older_ones_stay_and_it_is_said(book: Book, monkeypatch) -> None:
    first = keep_copy(book, "daily", ZONE, now=at(-1))
    usage = namedtuple("usage", "total used free")(10**9, 10**9, 10)
    monkeypatch.setattr(keeping.shutil, "disk_usage", lambda _folder: usage)
    with pytest.raises(Trouble, match="no room for another backup"):
        keep_copy(book, "daily", ZONE, now=NOW)
    assert found(book) == [first]
    assert "no room" in recall(book.file).trouble and recall(book.file).at == at(-1)
    monkeypatch.undo()
    keep_copy(book, "daily", ZONE, now=NOW)
    assert recall(book.file).trouble == ""


def test_a_damaged_book_pushes_out_no_good_copy(book: Book, monkeypatch) -> None:
    from kehuapp.store.sqlite import copies as copying

    for day in range(-8, 0):
        keep_copy(book, "daily", ZONE, now=at(day))
    before = found(book)
    monkeypatch.setattr(copying, "is_whole", lambda _connection: False)
    with pytest.raises(Trouble, match="damaged in places"):
        keep_copy(book, "daily", ZONE, now=NOW)
    assert found(book) == before


def test_a_copy_with_other_counts_is_no_copy(book: Book, monkeypatch) -> None:
    from kehuapp.store.sqlite import copies as copying

    counts = iter([{"contacts": 3}, {"contacts": 2}])
    monkeypatch.setattr(copying, "count", lambda _connection: next(counts))
    with pytest.raises(Trouble, match="did not come out whole"):
        keep_copy(book, "daily", ZONE, now=NOW)
    assert found(book) == []


def test_cancelling_leaves_nothing(book: Book) -> None:
    assert keep_copy(book, "daily", ZONE, cancelled=lambda: True, now=NOW) is None
    folder = folder_of(book.file, book.number)
    assert os.listdir(folder) == [] and recall(book.file) == Memory()


def test_what_a_killed_program_left_goes_later(book: Book) -> None:
    folder = folder_of(book.file, book.number)
    folder.mkdir(parents=True)
    old, young = folder / "a.kehu-new", folder / "b.kehu-new"
    for left in (old, young):
        left.write_bytes(b"half")
    os.utime(old, (1, 1))
    keep_copy(book, "daily", ZONE, now=NOW)
    assert not old.exists() and young.exists()


def test_a_book_that_is_called_new_keeps_its_copies(tmp_path: Path) -> None:
    with contextlib.closing(open_book(tmp_path / "my-new-shop.kehu", create=True)) as book:
        first = keep_copy(book, "daily", ZONE, now=at(-1))
        assert first is not None
        os.utime(first, (1, 1))
        second = keep_copy(book, "daily", ZONE, now=NOW)
        assert found(book) == [second, first]


def test_the_second_place_gets_what_it_missed(book: Book, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    remember(book.file, second=str(stick), second_since=at(-9))
    keep_copy(book, "daily", ZONE, now=at(-2))
    known = bring_to_second(book, ZONE, now=at(-2))
    assert "is not there" in known.second_away and known.second_trouble == known.second_at == ""
    assert is_second_late(known, at(-2)) and not is_second_late(known, at(-3))
    stick.mkdir()
    keep_copy(book, "daily", ZONE, now=at(-1))
    damaged = keep_copy(book, "daily", ZONE, now=NOW)
    assert damaged is not None
    known = bring_to_second(book, ZONE, now=NOW)
    assert known.second_trouble == known.second_away == "" and known.second_at == NOW
    (folder,) = stick.iterdir()
    there = find_copies(book.file, book.number, places_of(book.file, book.number, stick))
    assert [copy.path.name for copy in there if copy.place == folder] == [
        path.name for path in found(book)
    ]
    assert all(look_into(copy.path).is_whole for copy in there)
    assert not is_second_late(known, at(6)) and is_second_late(known, at(7))


def test_the_second_place_that_fills_up_or_is_taken_away_is_said(
    book: Book, tmp_path: Path, monkeypatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    remember(book.file, second=str(stick), second_since=NOW)
    keep_copy(book, "daily", ZONE, now=NOW)
    usage = namedtuple("usage", "total used free")(10**9, 10**9, 10)
    monkeypatch.setattr(keeping.shutil, "disk_usage", lambda _folder: usage)
    assert "no room" in bring_to_second(book, ZONE, now=NOW).second_trouble
    monkeypatch.undo()
    assert bring_to_second(book, ZONE, cancelled=lambda: True, now=NOW).second_at == ""
    assert not list(stick.rglob("*.kehu*"))
    assert bring_to_second(book, ZONE, now=NOW).second_trouble == ""


def test_a_rotten_copy_in_the_second_place_is_brought_again(book: Book, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    remember(book.file, second=str(stick), second_since=NOW)
    copies = [keep_copy(book, "daily", ZONE, now=at(-day)) for day in range(3)]
    bring_to_second(book, ZONE, now=NOW)
    short, noise = (next(stick.rglob(copy.name)) for copy in copies[:2] if copy)
    short.write_bytes(short.read_bytes()[:-4096])
    rotten = bytearray(noise.read_bytes())
    rotten[9000:9100] = bytes(range(100))
    noise.write_bytes(rotten)
    bring_to_second(book, ZONE, now=at(1))
    assert look_into(short).is_whole
    for day in (2, 3):  # each has its turn to be read as a whole
        bring_to_second(book, ZONE, now=at(day))
    for copy in copies:
        assert copy and next(stick.rglob(copy.name)).read_bytes() == copy.read_bytes()


def test_a_rotten_copy_here_does_not_take_the_good_one_there(book: Book, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    remember(book.file, second=str(stick), second_since=NOW)
    old = keep_copy(book, "daily", ZONE, now=at(-1))
    bring_to_second(book, ZONE, now=at(-1))
    assert old is not None
    old.write_bytes(old.read_bytes()[:-4096])
    keep_copy(book, "daily", ZONE, now=NOW)
    known = bring_to_second(book, ZONE, now=NOW)
    assert old.name in known.second_trouble and known.second_at == NOW
    there = [*stick.rglob("*.kehu")]
    assert len(there) == 2 and all(look_into(path).is_whole for path in there)


@pytest.mark.parametrize(
    ("number", "is_away"),
    [(errno.EIO, False), (errno.EACCES, False), (errno.ENOENT, True), (errno.EHOSTDOWN, True)],
)
def test_a_place_that_refuses_is_there(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, is_away: bool
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    remember(book.file, second=str(stick), second_since=NOW)
    keep_copy(book, "daily", ZONE, now=NOW)
    really = Path.stat

    def refuse(path: Path, **named: bool) -> os.stat_result:
        if path == stick:
            raise OSError(number, os.strerror(number))
        return really(path, **named)

    def refuse_all(path: Path, *_mode: object, **_named: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "stat", refuse)
    monkeypatch.setattr(Path, "mkdir", refuse_all)
    known = bring_to_second(book, ZONE, now=NOW)
    assert (bool(known.second_away), bool(known.second_trouble)) == (is_away, not is_away)


def test_nothing_is_known_of_a_damaged_memory(book: Book, home: Path) -> None:
    for said in (b"", b"[]", b'{"x": 3}', b"\xff", f'{{"{book.file}": {{"at": 3}}}}'.encode()):
        (home / "state").mkdir(parents=True, exist_ok=True)
        (home / "state" / "backups.json").write_bytes(said)
        assert recall(book.file) == Memory()
    assert remember(book.file, at=NOW) == recall(book.file) == Memory(at=NOW)


def test_the_drill(tmp_path: Path, everything) -> None:
    """A shop over ten weeks, a copy each third day and, in the end, each day; then the file is
    spoiled, and yesterday comes back row for row."""
    path = tmp_path / "shop.kehu"
    book = open_book(path, create=True)
    rows, number = {}, book.number
    for day in (*range(-70, -15, 3), *range(-15, 0)):
        if day % 2:
            add(book, f"Customer {day}")
        keep_copy(book, "daily", ZONE, now=at(day))
        rows[at(day)] = everything(book)
    kept = find_copies(path, number, places_of(path, number))
    assert 10 < len(kept) <= 23 and kept[0].at == at(-1)
    add(book, "After the last copy")
    book.close()
    raw = bytearray(path.read_bytes())
    for page in range(1, len(raw) // 4096, 3):
        raw[page * 4096 : (page + 1) * 4096] = os.urandom(4096)
    path.write_bytes(raw)
    with pytest.raises(Trouble):
        open_book(path)
    for copy in (kept[0], kept[5], kept[-1]):
        restored = restore(path, copy.path)
        assert restored is not None and restored.set_aside is not None
        book = open_book(path)
        assert everything(book) == rows[copy.at] and not book.notices
        book.close()
    assert raw in [aside.read_bytes() for aside in folder_of(path, number).glob("*-restore.kehu")]
