"""A phone file becomes customers: dropped on the window, looked through, applied, taken back."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.exchange.importing import import_plan, import_run
from kehuapp.exchange.read import read_file
from kehuapp.exchange.records import Failed
from kehuapp.store.database import Book
from kehuapp.ui.exchange.import_window import ImportWindow
from kehuapp.ui.groups.tree_delegate import COUNT_ROLE
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places, tasks
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
    first = drop(window, path)
    first.apply()
    assert tasks.wait_until_idle()
    first.go.click()
    after = everything(shop)
    QApplication.sendPostedEvents(None, 52)  # the closed window goes

    again = drop(window, path)
    assert again.go.text() == "Nothing to import"
    again.go.click()
    assert everything(shop) == after


def rows_of_imports(window: MainWindow) -> list[str]:
    tree = window.sidebar.tree
    rows = (tree.topLevelItem(at) for at in range(tree.topLevelItemCount()))
    return [f"{row.text(0)} {row.data(0, COUNT_ROLE)}" for row in rows if "From" in row.text(0)]


def test_whom_a_file_brought_is_a_place_until_it_is_undone(
    qtbot: QtBot, window: MainWindow, shop: Book, tmp_path: Path
) -> None:
    path = tmp_path / "phone.vcf"
    path.write_text(CARDS)
    contacts.create_contact(shop, contacts.ContactCard(name="Ann"))
    before = window.session.place
    importing = drop(window, path)
    importing.apply()
    finish()
    importing.done_page.show_them.click()
    QApplication.sendPostedEvents(None, 52)
    shown = customers(window).list
    assert set(shown.model.ids()) == {1, 3}  # Bob, who got an address, and 張雅婷
    assert shown._header.text() == "From phone.vcf · 2 customer(s)"
    assert rows_of_imports(window) == ["From phone.vcf 2"]
    assert window.sidebar.place() == window.session.place

    qtbot.keyClick(shown.view, Qt.Key.Key_Escape)
    assert window.session.place == before  # where one was
    assert window.toast.text().startswith("Imported phone.vcf")  # still there, with its verbs
    (show,) = window.toast.offers()
    show.click()
    assert window.session.place.step

    undo = window.toast.findChild(QPushButton, "undo")
    assert undo is not None
    undo.click()
    finish()
    assert window.session.place == places.ALL and rows_of_imports(window) == []
    window.commands.books.redo()
    finish()
    assert rows_of_imports(window) == ["From phone.vcf 2"]


def test_the_latest_imports_are_places_after_a_restart(
    qtbot: QtBot, qapp: QApplication, shop: Book, tmp_path: Path
) -> None:
    for number in range(4):
        path = tmp_path / f"phone{number}.csv"
        path.write_text(f"Name,Phone\nName{number},04-0000-004{number}\n")
        import_run.apply(shop, import_plan.build_plan(shop, read_file(path)))
    old = "UPDATE journal_step SET at = '2020-01-01T00:00:00Z' WHERE args LIKE '%phone2.csv%'"
    with shop.transaction():
        shop.execute(old)
    made = MainWindow(shop, Preferences())
    qtbot.addWidget(made)
    assert rows_of_imports(made) == ["From phone3.csv 1", "From phone1.csv 1", "From phone0.csv 1"]


def test_imports_of_files_with_one_name_are_told_apart(
    qtbot: QtBot, qapp: QApplication, shop: Book, tmp_path: Path
) -> None:
    for folder, name in (("a", "phone.csv"), ("b", "phone.csv"), ("b", "other.csv")):
        path = tmp_path / folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Name,Phone\nName {folder} {name},04-0000-0041\n")
        import_run.apply(shop, import_plan.build_plan(shop, read_file(path)))
    with shop.transaction():
        shop.execute(
            "UPDATE journal_step SET at = strftime('%Y-%m-%dT01:02:03Z', at, '-1 day') "
            "WHERE id = (SELECT min(id) FROM journal_step WHERE args LIKE '%phone.csv%')"
        )
    made = MainWindow(shop, Preferences())
    qtbot.addWidget(made)
    other, later, earlier = rows_of_imports(made)
    assert other == "From other.csv 1"
    assert re.fullmatch(r"From phone\.csv · \d+ \w{3} \d\d:\d\d 1", later), later
    assert re.fullmatch(r"From phone\.csv · \d+ \w{3} 09:02 1", earlier), earlier


def test_what_could_not_be_read_is_saved_from_the_toast(
    window: MainWindow, shop: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "phone.vcf"
    path.write_text(CARDS)
    importing = drop(window, path)
    preview = importing.preview_page.preview()
    assert preview is not None
    preview.file.failed.append(Failed(30, "This card is damaged.", CARDS.partition("Bob")[0]))
    importing.apply()
    finish()
    importing.go.click()
    assert window.toast.text() == "Imported phone.vcf: 1 new, 1 merged, 0 skipped, 1 not read"
    _show, save = window.toast.offers()
    saved = tmp_path / "saved.vcf"
    monkeypatch.setattr(choosing, "ask_new_name", lambda *_args: (str(saved), ""))
    save.click()
    assert "line 30: This card is damaged." in saved.read_text(encoding="utf-8-sig")
    assert window.toast.text() == "Saved as saved.vcf. Correct it there and import that file."


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
