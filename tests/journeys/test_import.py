"""A phone file becomes customers: dropped on the window, looked through, applied, taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.ui.exchange.import_window import ImportWindow
from kehuapp.ui.kit import theme
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences
from tests.window_parts import customers

CARDS = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=B5=E9=9B=85=E5=A9=B7\r\n"
    "TEL;CELL:04-0000-0033\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Bob Chen\r\nTEL;CELL:04-0000-0027\r\n"
    "EMAIL:bob@example.com\r\nEND:VCARD\r\n"
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "shop.kehu", create=True)
    phone = contacts.PhoneRow("mobile", "04-0000-0027", "+886400000027")
    contacts.create_contact(book, contacts.ContactCard(name="Bob Chen", phones=(phone,)))
    yield book
    book.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, shop: Book) -> MainWindow:
    theme.apply(qapp, "light")
    made = MainWindow(shop, Preferences())
    qtbot.addWidget(made)
    made.show()
    return made


def everything(book: Book) -> list[list[tuple[object, ...]]]:
    """Every table that an import writes, as it stands."""
    tables = ("contact", "phone", "email", "extra_field", "contact_group", "group_member")
    return [book.query(f"SELECT * FROM {table} ORDER BY id") for table in tables]


def finish() -> None:
    """Wait for one job after the other: to find, to read, to plan."""
    for _ in range(10):
        if tasks.wait_until_idle():
            break


def drop(window: MainWindow, path: Path) -> ImportWindow:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    finish()
    found = window.findChild(ImportWindow)
    assert found is not None
    return found


def test_a_phone_file_dropped_on_the_window(
    qtbot: QtBot, window: MainWindow, shop: Book, tmp_path: Path
) -> None:
    path = tmp_path / "phone.vcf"
    path.write_text(CARDS)
    before = everything(shop)

    importing = drop(window, path)
    assert importing.step() == 1
    assert everything(shop) == before

    qtbot.keyClick(importing.preview_page.table, Qt.Key.Key_Return)
    assert tasks.wait_until_idle()
    assert window.toast.text() == "Imported phone.vcf: 1 new, 1 merged, 0 skipped"
    shown = [customers(window).list.model.row_at(place).name for place in range(2)]
    assert set(shown) == {"Bob Chen", "張雅婷"}
    assert shop.query("SELECT address FROM email") == [("bob@example.com",)]

    undo = window.toast.findChild(QPushButton, "undo")
    assert undo is not None and undo.isVisible()
    undo.click()
    assert everything(shop) == before


def test_the_same_file_a_second_time_changes_nothing(
    qtbot: QtBot, window: MainWindow, shop: Book, tmp_path: Path
) -> None:
    path = tmp_path / "phone.vcf"
    path.write_text(CARDS)
    drop(window, path).apply()
    assert tasks.wait_until_idle()
    after = everything(shop)
    QApplication.sendPostedEvents(None, 52)  # the closed window goes

    again = drop(window, path)
    assert again.go.text() == "Nothing to import"
    again.go.click()
    assert everything(shop) == after


def test_a_wrong_number_is_corrected_before_it_comes_in(
    qtbot: QtBot, window: MainWindow, shop: Book, tmp_path: Path
) -> None:
    path = tmp_path / "phone.csv"
    path.write_text("Name,Phone,Birthday\nDan Wu,04-0000-O033,12/4/1985\n")
    before = everything(shop)
    importing = drop(window, path)
    page = importing.preview_page
    page.question.buttons()[0].click()  # the day first
    finish()

    page.table.setCurrentIndex(page.table.model().index(0, 2))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.findChild(QLineEdit, "cell")
    assert editor is not None and editor.text() == "04-0000-O033"
    qtbot.keyClicks(editor, "04-0000-0033")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # Enter ends the editing a moment later
    finish()
    assert importing.step() == 1

    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    finish()
    assert window.toast.text() == "Imported phone.csv: 1 new, 0 merged, 0 skipped"
    assert shop.query("SELECT e164 FROM phone ORDER BY id")[1:] == [("+886400000033",)]
    assert shop.query("SELECT year, month, day FROM important_date") == [(1985, 4, 12)]
    undo = window.toast.findChild(QPushButton, "undo")
    assert undo is not None
    undo.click()
    assert everything(shop) == before
