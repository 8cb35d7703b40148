"""The export dialog: who and in which form, and what stands in the file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import contacts
from kehuapp.book.groups import groups
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.ui.exchange.export_dialog import ExportDialog, words_by_hand
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


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
    dialog = ExportDialog(Session(book), group)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: ExportDialog, form: str) -> None:
    button = dialog.findChild(QRadioButton, form)
    assert button is not None
    button.click()


def wait() -> None:
    """Until the worker has nothing more to do, whatever its results started."""
    for _ in range(3):
        tasks.wait_until_idle()


@pytest.mark.parametrize(
    ("form", "ending"),
    [("vcf", "vcf"), ("google", "csv"), ("outlook", "csv"), ("excel", "csv"), ("json", "json")],
)
def test_all_customers_in_each_form(
    qtbot: QtBot, book: Book, tmp_path: Path, form: str, ending: str
) -> None:
    dialog = dialog_on(qtbot, book)
    choose(dialog, form)
    assert dialog.format() == ending
    assert dialog.version.isEnabled() == (form == "vcf")
    told: list[tuple[Path, int, list[str]]] = []
    dialog.exported.connect(lambda *facts: told.append(facts))
    path = tmp_path / f"out.{ending}"
    dialog.export_to(path)
    assert tasks.wait_until_idle()
    assert told == [(path, 2, [])]
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


def test_the_version_that_was_chosen(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    dialog = dialog_on(qtbot, book)
    dialog.version.setCurrentIndex(dialog.version.findData("2.1"))
    dialog.export_to(tmp_path / "out.vcf")
    assert tasks.wait_until_idle()
    assert "VERSION:2.1" in (tmp_path / "out.vcf").read_text(encoding="utf-8")


def test_only_the_selected_customer(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    dialog = ExportDialog(Session(book), None, None, [1], only_selected=True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    assert dialog.who.currentText() == "Only 張雅婷"
    dialog.export_to(tmp_path / "out.json")
    assert tasks.wait_until_idle()
    people = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [person["name"] for person in people] == ["張雅婷"]


def test_what_changed_since_and_whom_to_delete_by_hand(
    qtbot: QtBot, book: Book, tmp_path: Path
) -> None:
    first = dialog_on(qtbot, book)
    assert not first.changed.isVisible()
    wait()
    assert first.number.text().startswith("2 ")
    first.export_to(tmp_path / "all.vcf")
    wait()
    card = contacts.load_contact(book, 1)
    contacts.update_contact(book, replace(card, remark="愛清香"))
    contacts.delete_contacts(book, [2])
    second = dialog_on(qtbot, book)
    assert second.changed.isVisible() and "since the last export (" in second.changed.text()
    assert "許家豪" in second.by_hand.text()
    second.changed.setChecked(True)
    wait()
    assert second.number.text().startswith("1 ")
    told: list[tuple[Path, int, list[str]]] = []
    second.exported.connect(lambda *facts: told.append(facts))
    second.export_to(tmp_path / "some.vcf")
    wait()
    assert told == [(tmp_path / "some.vcf", 1, ["許家豪"])]
    third = dialog_on(qtbot, book)
    assert not third.by_hand.isVisible()
    third.changed.setChecked(True)
    third.export_to(tmp_path / "none.vcf")
    wait()
    assert third.isVisible() and "Nothing changed" in third.error.text()
    assert not (tmp_path / "none.vcf").exists()
    choose(third, "excel")
    assert not third.changed.isVisible() and not third.only_changed()


def test_a_stopped_export_leaves_no_file(
    qtbot: QtBot, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_on(qtbot, book)
    wait()
    monkeypatch.setattr(tasks.Task, "is_cancelled", lambda _self: True)
    dialog.export_to(tmp_path / "out.vcf")
    task = dialog._task
    assert task is not None
    task.cancel()
    wait()
    assert dialog.isVisible() and dialog.save.isEnabled()
    assert not (tmp_path / "out.vcf").exists()


def test_many_names_are_cut() -> None:
    assert words_by_hand([]) == ""
    assert words_by_hand(list("abcdefg")).endswith("a, b, c, d, e and 2 more")


def test_a_trouble_is_said_in_the_dialog(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    dialog = dialog_on(qtbot, book)
    dialog.export_to(tmp_path / "no such folder" / "out.vcf")
    assert tasks.wait_until_idle()
    assert dialog.isVisible() and "out.vcf" in dialog.error.text()
    assert dialog.save.isEnabled()
