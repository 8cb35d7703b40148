"""The export dialog: who and in which form, and what stands in the file."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from kehuapp.book import contacts, groups
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.ui import tasks
from kehuapp.ui.exchange.export_dialog import ExportDialog


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = open_book(tmp_path / "shop.kehu", create=True)
    group = next(iter(groups.create_group(book, "早餐").groups))
    for name in ("張雅婷", "許家豪"):
        phone = contacts.PhoneRow("mobile", "04-0000-0033", "+886400000033")
        made = contacts.create_contact(book, contacts.ContactCard(name=name, phones=(phone,)))
    groups.add_members(book, group, list(made.contacts))
    return book


def dialog_on(qtbot: QtBot, book: Book, group: int | None = None) -> ExportDialog:
    dialog = ExportDialog(book, group)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("ending", ["vcf", "csv", "json"])
def test_all_customers_in_each_form(qtbot: QtBot, book: Book, tmp_path: Path, ending: str) -> None:
    dialog = dialog_on(qtbot, book)
    button = dialog.findChild(QRadioButton, ending)
    assert button is not None
    button.click()
    assert dialog.format() == ending
    told: list[tuple[Path, int]] = []
    dialog.exported.connect(lambda path, count: told.append((path, count)))
    path = tmp_path / f"out.{ending}"
    dialog.export_to(path)
    assert tasks.wait_until_idle()
    assert told == [(path, 2)]
    text = path.read_text(encoding="utf-8-sig")
    assert "張雅婷" in text and "許家豪" in text
    assert not dialog.isVisible()


def test_only_the_group_that_was_shown(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    group = groups.find_group(book, "早餐")
    dialog = dialog_on(qtbot, book, group)
    assert dialog.who.currentText() == "早餐 (1)"
    dialog.export_to(tmp_path / "out.json")
    assert tasks.wait_until_idle()
    people = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [person["name"] for person in people] == ["許家豪"]


def test_a_trouble_is_said_in_the_dialog(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    dialog = dialog_on(qtbot, book)
    dialog.export_to(tmp_path / "no such folder" / "out.vcf")
    assert tasks.wait_until_idle()
    assert dialog.isVisible() and "out.vcf" in dialog.error.text()
    assert dialog.save.isEnabled()
