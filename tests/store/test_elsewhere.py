"""Other computers: the sign beside a book, folders that are synchronised, copies that clash."""

import json
import os
import shutil
from pathlib import Path

import pytest

from kehuapp import paths
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_beside_others, open_book
from kehuapp.errors import BookTrouble, Trouble
from kehuapp.store.backups.memory import recall
from kehuapp.store.database import Book
from kehuapp.store.elsewhere import open_sign
from kehuapp.store.elsewhere.conflicts import find_conflicts, is_conflict
from kehuapp.store.elsewhere.moving import free_place, move
from kehuapp.store.elsewhere.open_sign import Sign
from kehuapp.store.elsewhere.synced import synced_by
from kehuapp.store.sqlite import replacing

THERE = Sign("COUNTER-2", "王小明", "2026-11-29T01:12:00Z", "a-window-there")


def sign_there(book_file: Path, sign: Sign = THERE, age: float = 0) -> Path:
    """As another computer wrote it so many seconds ago."""
    path = open_sign.sign_of(book_file)
    path.write_text(json.dumps(sign._asdict()), encoding="utf-8")
    then = path.stat().st_mtime - age
    os.utime(path, (then, then))
    return path


# The sign


def test_the_sign_of_another_computer_is_told_until_it_is_old(tmp_path: Path) -> None:
    book = tmp_path / "shop.kehu"
    assert open_sign.find_other(book) is None
    sign_there(book, age=open_sign.STALE - 60)
    assert open_sign.find_other(book) == THERE
    sign_there(book, age=open_sign.STALE + 60)
    assert open_sign.find_other(book) is None
    assert [one.name for one in tmp_path.iterdir()] == ["shop.kehu-open"]  # no probe is left


def test_a_sign_of_this_computer_is_none(tmp_path: Path) -> None:
    book = tmp_path / "shop.kehu"
    sign_there(book, THERE._replace(computer=open_sign.this_computer()))
    assert open_sign.find_other(book) is None  # whose program died, or its other window


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"[]", b"\xff", b'{"computer": 3, "who": "", "since": "", "token": ""}',
     b"[" * 5000, b'{"computer": "A"}'],
)  # fmt: skip
def test_a_damaged_sign_says_nothing_and_is_replaced(tmp_path: Path, text: bytes) -> None:
    book = tmp_path / "shop.kehu"
    open_sign.sign_of(book).write_bytes(text)
    assert open_sign.find_other(book) is None
    mine = open_sign.make_sign(book, "林玉芬")
    assert open_sign.put_up(book, mine) is None
    assert json.loads(open_sign.sign_of(book).read_bytes()) == mine._asdict()


def test_a_sign_that_somebody_wrote_is_one_short_line(tmp_path: Path) -> None:
    sign_there(tmp_path / "shop.kehu", THERE._replace(computer="A\nB" * 100))
    other = open_sign.find_other(tmp_path / "shop.kehu")
    assert other is not None and other.computer.startswith("A BA") and len(other.computer) <= 60


def test_only_ones_own_sign_is_taken_down(tmp_path: Path) -> None:
    book = tmp_path / "shop.kehu"
    mine = open_sign.make_sign(book, "")
    open_sign.put_up(book, mine)
    assert open_sign.put_up(book, mine) is None  # renewed
    path = sign_there(book)
    assert open_sign.put_up(book, mine) == THERE  # which stays
    open_sign.take_down(book, mine)
    assert path.exists()
    sign_there(book, age=open_sign.STALE + 1)
    open_sign.put_up(book, mine)
    open_sign.take_down(book, mine)
    open_sign.take_down(book, mine)
    assert not path.exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root writes everywhere")
def test_no_sign_where_nothing_can_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    open_sign.put_up(tmp_path / "shop.kehu", open_sign.make_sign(tmp_path / "shop.kehu", ""))
    tmp_path.chmod(0o700)


def test_a_folder_that_is_not_there_has_no_sign(tmp_path: Path) -> None:
    book = tmp_path / "gone" / "shop.kehu"
    assert open_sign.put_up(book, open_sign.make_sign(book, "")) is None
    open_sign.take_down(book, THERE)


def test_a_book_that_is_open_elsewhere_is_read_and_not_touched(shop: Book) -> None:
    """Read with what is in its log still, while another goes on writing."""
    create_contact(shop, ContactCard(name="In the log"))
    before = sorted(one.name for one in shop.path.parent.iterdir())
    book = open_beside_others(shop.path, "It is open there.")
    assert book.read_only and not book.is_looked_at and book.notices == ["It is open there."]
    create_contact(shop, ContactCard(name="Later"))
    names = {row[0] for row in book.query("SELECT name FROM contact")}
    assert "In the log" in names and "Later" not in names
    with pytest.raises(BookTrouble):
        create_contact(book, ContactCard(name="Nobody"))
    book.close()
    assert sorted(one.name for one in shop.path.parent.iterdir()) == before


# Folders that are synchronised


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox/shop", "Dropbox"),
        ("Dropbox (我的店)", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Lukang Tea/books", "OneDrive"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-shop@example.com/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("我的雲端硬碟", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("我的坚果云/客户", "坚果云"),
        ("BaiduSyncdisk", "百度网盘"),
        ("百度网盘同步空间", "百度网盘"),
        ("Documents", ""),
        ("My Dropbox notes", ""),
        ("OneDriveBackup", ""),
        ("omega", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(
    tmp_path: Path, folder: str, program: str
) -> None:
    assert synced_by(tmp_path / folder / "shop.kehu", {}, tmp_path) == program


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        (".dropbox.cache", "Dropbox"),
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_0123456789ab.db", "Nextcloud"),
        (".nextcloudsync.log", "Nextcloud"),
        ("desktop.ini", ""),
        (".sync.db", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_what_lies_there(
    tmp_path: Path, mark: str, program: str
) -> None:
    (tmp_path / "team" / "books").mkdir(parents=True)
    (tmp_path / "team" / mark).touch()
    assert synced_by(tmp_path / "team" / "books" / "shop.kehu", {}, tmp_path) == program
    (tmp_path / mark).touch()  # in the home folder it is what the program remembers
    assert synced_by(tmp_path / "mine" / "shop.kehu", {}, tmp_path) == ""


def test_a_folder_of_onedrive_is_known_by_its_variable(tmp_path: Path) -> None:
    environ = {"OneDriveCommercial": str(tmp_path / "cloud"), "OneDrive": ""}
    assert synced_by(tmp_path / "cloud" / "a" / "shop.kehu", environ, tmp_path) == "OneDrive"
    assert synced_by(tmp_path / "clouds" / "shop.kehu", environ, tmp_path) == ""


# Copies that clash


@pytest.mark.parametrize(
    ("name", "program", "clashes"),
    [
        ("shop (PC 的衝突複本 2026-11-29).kehu", "", True),
        ("shop (COUNTER 的冲突副本 2026-11-29).kehu", "", True),
        ("shop (Ann's conflicted copy 2026-11-29).kehu", "", True),
        ("shop (conflicted copy 2026-11-29 101010).kehu", "", True),
        ("shop.sync-conflict-20261129-101010-ABCDEF7.kehu", "", True),
        ("shop_conflict-20261129-101010.kehu", "", True),
        ("shop(冲突_2026-11-29 10-10-10).kehu", "", True),
        ("shop-DESKTOP-ABC1234.kehu", "", True),
        ("shop-COUNTER.kehu", "OneDrive", True),
        ("shop-COUNTER.kehu", "", False),
        ("shop (1).kehu", "Google Drive", True),
        ("shop (1).kehu", "OneDrive", False),
        ("shop-2026-11-29.kehu", "OneDrive", False),
        ("shop-2026-11-29.kehu", "", False),
        ("shop.kehu", "Dropbox", False),
        ("other (conflicted copy).kehu", "Dropbox", False),
        ("shop (conflicted copy).txt", "Dropbox", False),
    ],
)
def test_names_of_copies_that_clash(name: str, program: str, clashes: bool) -> None:
    assert is_conflict(name, "shop.kehu", program) == clashes


def test_only_copies_of_this_book_clash_with_it(shop: Book, tmp_path: Path) -> None:
    shop.engine.copy_to(tmp_path / "shop (PC 的衝突複本 2026-11-29).kehu")
    open_book(tmp_path / "shop (another's conflicted copy).kehu", create=True).close()
    shutil.copy(shop.path, tmp_path / "shop-2026-11-29T01-00-00Z-restore.kehu")
    found = find_conflicts(shop.file, shop.number, "")
    assert [copy.path.name for copy in found] == ["shop (PC 的衝突複本 2026-11-29).kehu"]


# Moving


def test_a_book_is_moved_with_what_is_typed_and_its_old_file_is_a_backup(
    shop: Book, tmp_path: Path
) -> None:
    create_contact(shop, ContactCard(name="In the log"))
    names = shop.query("SELECT name FROM contact ORDER BY id")
    number, file = shop.number, shop.file
    (tmp_path / "shop.kehu-draft").write_bytes(b"typed")
    with pytest.raises(BookTrouble):
        move(file, paths.data_folder() / "shop.kehu")  # it is open
    shop.close()
    target = free_place(file, paths.data_folder())
    moved = move(file, target)
    assert moved is not None and moved.book == target and not file.exists()
    assert target.with_name("shop.kehu-draft").read_bytes() == b"typed"
    book = open_book(target)
    assert book.query("SELECT name FROM contact ORDER BY id") == names and book.number == number
    assert free_place(file, paths.data_folder()).name == "shop-2.kehu"
    book.close()
    old = open_book(moved.kept)
    assert old.is_looked_at and old.query("SELECT name FROM contact ORDER BY id") == names
    old.close()
    beside = {one.name for one in tmp_path.iterdir() if one.is_file()}
    assert beside == {moved.kept.name}
    assert recall(target).second == str(tmp_path)


def test_a_move_that_fails_leaves_all_as_it_was(
    shop: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.close()
    before = shop.path.read_bytes()
    target = paths.data_folder() / "moved.kehu"
    assert move(shop.file, target, cancelled=lambda: True) is None

    def refuse(old: object, new: object) -> None:
        raise PermissionError(13, "held", str(old))

    monkeypatch.setattr("kehuapp.store.elsewhere.moving.os.rename", refuse)
    with pytest.raises(Trouble):
        move(shop.file, target)
    assert shop.path.read_bytes() == before and not target.exists()
    monkeypatch.setattr(replacing, "make_single", lambda *_around: refuse(target, target))
    with pytest.raises(Trouble):
        move(shop.file, target)
    assert shop.path.read_bytes() == before and not target.exists()
