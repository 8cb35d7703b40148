"""An import is taken back long after: with what was changed and merged since, and done again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import PhoneRow, load_contact, update_contact
from kehuapp.book.duplicates.merging import merge_contacts
from kehuapp.book.opening import open_book
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.schema import JOURNALED
from kehuapp.ui.commands.keeping.together_question import TogetherQuestion
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences

CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nTEL;TYPE=CELL:{number}\r\nEND:VCARD\r\n"
    for name, number in (
        ("何美惠", "04-0000-0090"),
        ("陳家健", "04-0000-0091"),
        ("Bob Chen", "04-0000-0027"),
    )
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Book]:
    """Bob is in the book already, so that the import changes him."""
    book = open_book(tmp_path / "shop.kehu", create=True)
    phone = PhoneRow("mobile", "04-0000-0027", "+886400000027")
    contacts.create_contact(book, contacts.ContactCard(name="Bob Chen", phones=(phone,)))
    yield book
    book.close()


def everything(book: Book) -> dict[str, list[tuple[object, ...]]]:
    names = [table._meta.table_name for table in JOURNALED]
    return {name: book.query(f"SELECT * FROM {name} ORDER BY id") for name in names}


def named(book: Book, name: str) -> int:
    ((found,),) = book.query("SELECT id FROM contact WHERE name = ?", (name,))
    return int(found)


def test_an_import_goes_with_all_that_came_after(qtbot: QtBot, shop: Book, tmp_path: Path) -> None:
    before = everything(shop)
    file = tmp_path / "手機.vcf"
    file.write_text(CARDS, encoding="utf-8")
    apply(shop, build_plan(shop, read_file(file, "TW")))
    imported = journal.latest(shop)
    mei, ken = named(shop, "何美惠"), named(shop, "陳家健")
    card = load_contact(shop, mei)
    update_contact(shop, replace(card, phones=(PhoneRow("mobile", "04-0000-0092"),)))
    merge_contacts(shop, mei, [ken])
    after = everything(shop)
    window = MainWindow(shop, Preferences())
    qtbot.addWidget(window)
    window.show()
    window.session.go("history")
    pane = window.host.page("history").history  # type: ignore[attr-defined]
    tasks.wait_until_idle()
    pane.view.choose_row(pane.model.place_of(imported))
    pane.read_facts()
    tasks.wait_until_idle()
    assert len(pane.drawer.facts.in_the_way) == 2
    assert dict(pane.drawer.facts.counts())["Added"].startswith("2 customer(s), 2 phone number(s)")
    pane.undo()
    asked = window.findChild(TogetherQuestion)
    assert asked is not None
    asked.accept()
    tasks.wait_until_idle()
    assert everything(shop) == before
    while journal.find_redoable(shop) is not None:
        window.commands.books.redo_step(journal.find_redoable(shop).id)  # type: ignore[union-attr]
        tasks.wait_until_idle()
    assert everything(shop) == after
