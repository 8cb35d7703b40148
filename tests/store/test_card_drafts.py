"""Forms being filled in, kept beside the book: whole or not at all, and for nobody else's eyes."""

import errno
import json
import os
import stat
import sys
from pathlib import Path

import pytest

from kehuapp.store.beside import Damaged
from kehuapp.store.card_drafts import (
    MOST,
    CardDraft,
    card_drafts_path,
    count_card_drafts,
    drop_card_draft,
    find_card_drafts,
    keep_card_draft,
)
from kehuapp.store.damaged_drafts import set_damaged_aside
from kehuapp.store.database import Book

ONE = CardDraft("a", "", "2026-01-01T10:00:00Z", {"name": "王小明\ud800"})
TWO = CardDraft("b", "u-1", "2026-01-02T10:00:00Z", {"name": "林"})


def test_kept_replaced_dropped(shop: Book) -> None:
    assert find_card_drafts(shop) == []
    keep_card_draft(shop, ONE)
    keep_card_draft(shop, TWO)
    assert find_card_drafts(shop) == [TWO, ONE]
    newer = CardDraft("a", "", "2026-01-03T10:00:00Z", {"name": "王小華"})
    keep_card_draft(shop, newer)
    assert find_card_drafts(shop) == [newer, TWO]
    drop_card_draft(shop, "a")
    drop_card_draft(shop, "b")
    drop_card_draft(shop, "b")
    assert not card_drafts_path(shop).exists()


def test_only_the_newest_are_kept(shop: Book) -> None:
    for n in range(MOST + 5):
        keep_card_draft(shop, CardDraft(str(n), "", f"2026-01-01T10:00:{n:02d}Z", {}))
    assert [one.id for one in find_card_drafts(shop)] == [str(n) for n in range(MOST + 4, 4, -1)]


@pytest.mark.skipif(sys.platform == "win32", reason="no such rights there")
def test_nobody_else_may_read_it(shop: Book) -> None:
    keep_card_draft(shop, ONE)
    assert stat.S_IMODE(card_drafts_path(shop).stat().st_mode) == 0o600


def test_a_link_is_not_followed(shop: Book, tmp_path) -> None:
    keep_card_draft(shop, ONE)
    path, victim = card_drafts_path(shop), tmp_path / "victim"
    victim.write_bytes(path.read_bytes())
    path.unlink()
    path.symlink_to(victim)
    with pytest.raises(Damaged):
        find_card_drafts(shop)
    assert [one.name for one in set_damaged_aside(shop)] == [f"{path.name}-damaged-1"]
    new = path.with_name(path.name + "-new")
    new.symlink_to(victim)
    before = victim.read_bytes()
    keep_card_draft(shop, TWO)
    assert victim.read_bytes() == before
    assert find_card_drafts(shop) == [TWO] and not path.is_symlink()


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"[]",
        b"null",
        b'{"forms": 1}',
        b'{"forms": [1]}',
        b'{"forms": [{"id": "a"}]}',
        b"[" * 100_000,
        b"\xff\xfe\x00",
        json.dumps({"forms": [{"id": 1, "uuid": "", "at": "", "content": {}}]}).encode(),
        json.dumps({"forms": [{"id": "1", "uuid": "", "at": "", "content": []}]}).encode(),
    ],
)
def test_a_damaged_file_is_never_written_over(shop: Book, content: bytes) -> None:
    path = card_drafts_path(shop)
    path.write_bytes(content)
    with pytest.raises(Damaged):
        keep_card_draft(shop, ONE)
    assert path.read_bytes() == content and count_card_drafts(shop) == 0
    (aside,) = set_damaged_aside(shop)
    keep_card_draft(shop, ONE)
    assert find_card_drafts(shop) == [ONE] and aside.read_bytes() == content


def test_a_huge_one_too(shop: Book) -> None:
    with card_drafts_path(shop).open("wb") as file:
        file.truncate(17 * 1024 * 1024)
    with pytest.raises(Damaged):
        drop_card_draft(shop, "a")


def test_what_cannot_be_read_for_a_moment_is_not_written_over(
    shop: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_card_draft(shop, ONE)
    really = Path.read_bytes

    def held(path: Path) -> bytes:
        raise PermissionError(errno.EACCES, "存取被拒。")

    monkeypatch.setattr(Path, "read_bytes", held)
    for act in (lambda: keep_card_draft(shop, TWO), lambda: drop_card_draft(shop, ONE.id)):
        with pytest.raises(PermissionError):
            act()
    monkeypatch.setattr(Path, "read_bytes", really)
    assert find_card_drafts(shop) == [ONE]


def test_a_power_cut_while_writing_leaves_the_old_one(
    shop: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_card_draft(shop, ONE)

    def cut(*_args: object) -> None:
        raise OSError("cut")

    monkeypatch.setattr(os, "replace", cut)
    with pytest.raises(OSError, match="cut"):
        keep_card_draft(shop, TWO)
    monkeypatch.undo()
    assert find_card_drafts(shop) == [ONE]
    keep_card_draft(shop, TWO)
    assert find_card_drafts(shop) == [TWO, ONE]
