"""Several processes want a book that is not there yet: one makes it, nobody deletes another's.

`KEHUAPP_ROUNDS=50 python -m pytest tests/journeys/test_two_makers.py` plays it so many times.
"""

import errno
import multiprocessing
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kehuapp import paths
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.cli import main
from kehuapp.errors import Trouble
from kehuapp.exchange.importing import import_plan
from kehuapp.store.sqlite import opening

ROUNDS = int(os.environ.get("KEHUAPP_ROUNDS", "3"))
MAKERS = 4

MAKER = """
from pathlib import Path
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book

tell("ready")
go.acquire()
try:
    book = open_book(Path(path), create=True)
    create_contact(book, ContactCard(name=name))
    book.close()
    tell("")
except Exception as error:
    tell(f"{type(error).__name__}: {error}")
"""


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """No copies here: these tests are about how a book is made."""


@pytest.mark.parametrize("_round", range(ROUNDS))
def test_makers_at_once_end_in_one_book(
    tmp_path: Path, start_process: Callable[..., Any], _round: int
) -> None:
    path = tmp_path / "shop.kehu"
    go = multiprocessing.get_context("spawn").Semaphore(0)
    started = [
        start_process(MAKER, path=str(path), name=f"N{number}", go=go) for number in range(MAKERS)
    ]
    assert [heard.recv() for _process, heard in started] == ["ready"] * MAKERS
    for _one in started:
        go.release()
    told = [heard.recv() for _process, heard in started]
    for process, _heard in started:
        process.join()
    assert told == [""] * MAKERS
    book = open_book(path)
    names = {row[0] for row in book.query("SELECT name FROM contact")}
    book.close()
    assert names == {f"N{number}" for number in range(MAKERS)}
    assert [one.name for one in tmp_path.glob("*shop*")] == ["shop.kehu"]
    assert not list(tmp_path.glob(f".*{paths.MAKING}*"))


CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nTEL:04-0000-0012\nEND:VCARD\n"


@pytest.mark.parametrize("words", [["--dry-run"], []])
def test_who_only_looks_or_brings_nobody_deletes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    path, cards = tmp_path / "shop.kehu", tmp_path / "phone.vcf"
    cards.write_text(CARD if words else "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n", encoding="utf-8")
    really = import_plan.build_plan

    def meanwhile(*asked: Any, **named: Any) -> Any:
        made = really(*asked, **named)
        other = open_book(path, create=True)  # as another process would
        create_contact(other, ContactCard(name="Bob"))
        other.close()
        return made

    monkeypatch.setattr(import_plan, "build_plan", meanwhile)
    main(["--book", str(path), "import", str(cards), *words])
    book = open_book(path)
    assert book.query("SELECT name FROM contact") == [("Bob",)]
    book.close()


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    path, cards = tmp_path / "shop.kehu", tmp_path / "phone.vcf"
    cards.write_text(CARD, encoding="utf-8")
    main(["--book", str(path), "import", str(cards), "--dry-run"])
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["phone.vcf"]
    main(["--book", str(path), "import", str(cards)])
    book = open_book(path)
    assert book.query("SELECT name FROM contact") == [("Ann Lee",)]
    book.close()


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EROFS])
def test_a_book_that_cannot_be_made_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    def refuse(*_asked: object) -> None:
        raise OSError(fault, "x")

    monkeypatch.setattr(opening, "migrate", refuse)
    with pytest.raises(Trouble):
        open_book(tmp_path / "shop.kehu", create=True)
    assert [one for one in tmp_path.iterdir() if one.is_file()] == []


@pytest.mark.parametrize("there", [False, True])
def test_on_a_stick_without_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    def no_link(_source: object, target: Path) -> None:
        if there:
            Path(target).write_bytes(b"somebody's")
        raise PermissionError(errno.EPERM, "x")

    monkeypatch.setattr(os, "link", no_link)
    path = tmp_path / "shop.kehu"
    if there:
        with pytest.raises(Trouble, match="another program"):
            open_book(path, create=True)
        assert path.read_bytes() == b"somebody's"
    else:
        open_book(path, create=True).close()
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["shop.kehu"]


def test_a_stick_pulled_out_while_the_name_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_link(*_asked: object) -> None:
        raise PermissionError(errno.EPERM, "x")

    def pulled_out(*_asked: object) -> None:
        raise OSError(errno.EIO, "x")

    monkeypatch.setattr(os, "link", no_link)
    monkeypatch.setattr(os, "replace", pulled_out)
    with pytest.raises(Trouble):
        open_book(tmp_path / "shop.kehu", create=True)
    assert [one for one in tmp_path.iterdir() if one.is_file()] == []
