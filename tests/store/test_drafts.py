"""The file of comments being typed: whole or absent, and never trusted."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp.store.beside import MOST_BYTES
from kehuapp.store.database import Book, open_book
from kehuapp.store.drafts import (
    Draft,
    draft_path,
    find_drafts,
    fingerprint,
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
        b"",
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
def test_hostile_files_count_as_none(book: Book, content: bytes) -> None:
    draft_path(book).write_bytes(content)
    assert find_drafts(book) == []


def test_huge_file_is_not_read(book: Book) -> None:
    with draft_path(book).open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert find_drafts(book) == []


@pytest.mark.skipif(os.name == "nt", reason="device files are of Unix")
def test_a_link_to_a_device_is_not_read(book: Book) -> None:
    draft_path(book).symlink_to("/dev/zero")
    assert find_drafts(book) == []


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
    assert find_drafts(book) == []
