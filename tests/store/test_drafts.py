"""The file of comments being typed: whole or absent, and never trusted."""

import errno
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp.store.beside import MOST_BYTES, Damaged, names_beside
from kehuapp.store.damaged_drafts import set_damaged_aside
from kehuapp.store.database import Book, open_book
from kehuapp.store.drafts import (
    Draft,
    draft_path,
    find_drafts,
    fingerprint,
    has_drafts,
    write_drafts,
)

DRAFT = Draft(3, "u-3", None, "<p>茶 <b>20</b> 斤</p>")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "茶行.kehu", create=True)
    yield book
    book.close()


def test_kept_and_removed(book: Book) -> None:
    assert find_drafts(book) == []
    write_drafts(book, [DRAFT])
    assert draft_path(book).name == "茶行.kehu-draft"
    assert find_drafts(book) == [DRAFT]
    write_drafts(book, [])
    assert not draft_path(book).exists()


def test_notes_for_later_have_a_file_of_their_own(book: Book) -> None:
    note = Draft(None, "", None, "<p>有人問春茶</p>")
    write_drafts(book, [DRAFT])
    write_drafts(book, [note], notes=True)
    assert draft_path(book, notes=True).name == "茶行.kehu-note"
    assert (find_drafts(book), find_drafts(book, notes=True)) == ([DRAFT], [note])
    write_drafts(book, [])
    assert find_drafts(book, notes=True) == [note]


def test_a_file_of_the_version_before_and_one_with_a_bad_draft_among_good_ones(book: Book) -> None:
    old = {"contact_id": 3, "contact_uuid": "u-3", "comment_id": None, "html": DRAFT.html}
    newer = old | {"before": fingerprint(DRAFT.html), "something": "of a later program"}
    bad = [7, {}, old | {"html": 3}, old | {"before": None}]
    draft_path(book).write_text(json.dumps({"drafts": [*bad, old, newer]}), encoding="utf-8")
    assert find_drafts(book) == [DRAFT, DRAFT._replace(before=fingerprint(DRAFT.html))]


def test_half_written_file_leaves_the_old_one(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    write_drafts(book, [DRAFT])

    def cut(_file: int) -> None:
        raise OSError("no space")

    monkeypatch.setattr(os, "fsync", cut)
    with pytest.raises(OSError):
        write_drafts(book, [Draft(3, "u-3", None, "new")])
    assert find_drafts(book) == [DRAFT]


@pytest.mark.parametrize(
    "content",
    [
        b"\x00" * 100,
        b'{"drafts": [{"contact_id": 1',
        b'{"drafts": 7}',
        b'{"drafts": [7]}',
        b"[]",
        b"[" * 100_000,
        json.dumps(
            {"drafts": [{"contact_id": "1; DROP", "contact_uuid": 1, "comment_id": [], "html": {}}]}
        ).encode(),
        json.dumps(
            {"drafts": [{"contact_id": True, "contact_uuid": "", "comment_id": None, "html": ""}]}
        ).encode(),
    ],
)
def test_damaged_files_are_set_aside_and_hold_nobody_up(book: Book, content: bytes) -> None:
    path = draft_path(book)
    path.write_bytes(content)
    with pytest.raises(Damaged):
        find_drafts(book)
    assert not has_drafts(book)
    (aside,) = set_damaged_aside(book)
    assert aside.name == "茶行.kehu-draft-damaged-1" and aside.read_bytes() == content
    assert find_drafts(book) == [] and set_damaged_aside(book) == []
    path.write_bytes(content)
    assert [one.name for one in set_damaged_aside(book)] == ["茶行.kehu-draft-damaged-2"]
    write_drafts(book, [DRAFT])
    assert find_drafts(book) == [DRAFT] and aside.read_bytes() == content


def test_an_empty_file_holds_nothing(book: Book) -> None:
    draft_path(book).touch()
    assert find_drafts(book) == [] and set_damaged_aside(book) == []


def test_huge_file_is_not_read(book: Book) -> None:
    with draft_path(book).open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(Damaged):
        find_drafts(book)


def test_what_cannot_be_read_for_a_moment_is_not_none(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_drafts(book, [DRAFT])
    really = Path.read_bytes

    def held(path: Path) -> bytes:
        raise PermissionError(errno.EACCES, "存取被拒。")

    monkeypatch.setattr(Path, "read_bytes", held)
    with pytest.raises(PermissionError):
        find_drafts(book)
    assert set_damaged_aside(book) == [] and not has_drafts(book) and names_beside(book) is None
    monkeypatch.setattr(Path, "read_bytes", really)
    assert find_drafts(book) == [DRAFT] and names_beside(book) == set()


def test_what_was_set_aside_keeps_its_pictures(book: Book) -> None:
    draft_path(book).write_text(f"half {'a' * 64}")
    set_damaged_aside(book)
    assert names_beside(book) == {"a" * 64}


@pytest.mark.skipif(os.name == "nt", reason="device files are of Unix")
def test_a_link_to_a_device_is_not_read(book: Book) -> None:
    draft_path(book).symlink_to("/dev/zero")
    with pytest.raises(Damaged):
        find_drafts(book)


@pytest.mark.skipif(os.name == "nt", reason="links and modes are of Unix")
def test_a_link_that_somebody_laid_leads_nowhere(book: Book, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("precious", encoding="utf-8")
    path = draft_path(book)
    path.with_name(path.name + "-new").symlink_to(other)
    write_drafts(book, [DRAFT])
    assert other.read_text(encoding="utf-8") == "precious" and find_drafts(book) == [DRAFT]
    assert path.stat().st_mode & 0o077 == 0  # nobody else may read it
    path.unlink()
    path.symlink_to(other)
    with pytest.raises(Damaged):
        find_drafts(book)
