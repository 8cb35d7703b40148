"""Backups by command: a copy is written, listed, put back; what was there is kept."""

import json
from pathlib import Path

import pytest

from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.opening import open_book
from kehuapp.cli import main


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """No copies here: each book has a number of its own."""


@pytest.fixture
def shop(tmp_path, capsys):
    path = tmp_path / "shop.kehu"
    book = open_book(path, create=True)
    create_contact(book, ContactCard(name="王小明"))
    book.close()

    def run(*words, book=path):
        status = main(["--book", str(book), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    def add(name):
        book = open_book(path)
        create_contact(book, ContactCard(name=name))
        book.close()

    def names():
        book = open_book(path)
        found = [row[0] for row in book.query("SELECT name FROM contact ORDER BY id")]
        book.close()
        return found

    run.path, run.add, run.names = path, add, names
    return run


def told(answer):
    status, said, err = answer
    assert status == 0, err
    return json.loads(said)


def test_there_and_back(shop, tmp_path):
    made = told(shop("backup", "--to", str(tmp_path / "stick"), "--json"))
    assert made["verified"] is True and made["contacts"] == 1
    shop.add("李大華")
    from_there = told(shop("restore", "--from", made["file"], "--json"))
    assert from_there["from"] == made["file"] and shop.names() == ["王小明"]
    listed = told(shop("restore", "--list", "--json"))
    assert [(row["contacts"], row["ok"]) for row in listed] == [(2, True)]
    assert listed[0]["file"] == from_there["set_aside"] and listed[0]["at"].endswith("Z")
    back = told(shop("restore", "--from", from_there["set_aside"], "--json"))
    assert back["set_aside"] and shop.names() == ["王小明", "李大華"]


def test_the_newest_that_is_whole_of_a_damaged_book(shop, tmp_path):
    home = tmp_path  # copies beside the book are found
    made = told(shop("backup", "--to", str(home), "--json"))["file"]
    spoiled = Path(made.replace("-hand", "-hand-2"))
    spoiled.write_bytes(Path(made).read_bytes()[:30000])
    shop.path.write_bytes(b"gone" * 5000)
    assert shop("find", "王")[0] == 2
    listed = told(shop("restore", "--list", "--json"))
    assert sorted(row["ok"] for row in listed) == [False, True]
    status, said, _err = shop("restore")
    assert status == 0 and made in said and "is kept as" in said
    assert shop.names() == ["王小明"]


def test_what_cannot_be_is_a_sentence(shop, tmp_path):
    assert shop("restore") == (
        2,
        "",
        f"There is no backup of {shop.path} that is whole.\n",
    )
    assert shop("restore", "--list")[1] == f"There is no backup of {shop.path}.\n"
    status, _out, err = shop("restore", "--from", str(tmp_path / "none.kehu"))
    assert status == 2 and "none.kehu cannot be opened" in err
    status, _out, err = shop("backup", "--to", str(tmp_path / "not" / "there"))
    assert status == 2 and "cannot be opened" in err
    other = tmp_path / "other.kehu"
    open_book(other, create=True).close()
    status, _out, err = shop("restore", "--from", str(other))
    assert status == 2 and "another book" in err
    shop("backup", "--to", str(tmp_path))
    shop("backup", "--to", str(tmp_path), book=other)
    assert len(list(tmp_path.glob("*-hand.kehu"))) == 2
    status, said, _err = shop("restore", "--list")
    assert said.count("\n") == 1 and "1 customer" in said


def test_of_several_books_of_one_name_one_is_to_be_named(shop, tmp_path):
    (tmp_path / "b").mkdir()
    twin = tmp_path / "b" / "shop.kehu"
    open_book(twin, create=True).close()
    shop("backup", "--to", str(tmp_path))
    shop("backup", "--to", str(tmp_path), book=twin)
    shop.path.unlink()
    status, _out, err = shop("restore")
    assert status == 2 and "--from" in err and err.count("-hand") == 2
    assert not shop.path.exists()
