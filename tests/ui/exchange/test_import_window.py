"""The import window: what it shows of a file, what can be decided, what is written and when."""

import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import contacts
from kehuapp.book.groups import groups
from kehuapp.book.opening import open_book
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.exchange.importing import import_run
from kehuapp.exchange.records import Failed
from kehuapp.exchange.tables import mappings
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.ui.exchange.import_window import ImportWindow
from kehuapp.ui.exchange.preview_model import ACROSS_ROLE, SIDE_ROLE, PreviewModel
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

from .conftest import Opener, press_cancel, settle

TABLE = """Name,Phone 1 - Value,Organization 1 - Name,Birthday,Notes,Colour
張雅婷,04-0000-0033,小巷早午餐,1985-04-12,不吃牛,red
陳志明,04-0000-0027 / 07-0000-0027,禾樂食堂,,店長,
周美玲,1.38E+10,,,,
許家豪,04-0000-0082,豪記便當,,,
,,,,,
"""


def card(name: str, phone: str, more: str = "") -> str:
    return (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nTEL;TYPE=CELL:{phone}\r\n{more}END:VCARD\r\n"
    )


def add(book: Book, name: str, phone: str, e164: str, company: str) -> int:
    made = contacts.create_contact(
        book,
        contacts.ContactCard(
            name=name, company=company, phones=(contacts.PhoneRow("mobile", phone, e164),)
        ),
    )
    return next(iter(made.contacts))


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = open_book(tmp_path / "shop.kehu", create=True)
    add(book, "陳志明", "04-0000-0027", "+886400000027", "禾樂食堂")
    add(book, "許家豪", "04-0000-0082", "+886400000082", "豪記便當")
    return book


@pytest.fixture
def table_file(tmp_path: Path) -> Path:
    path = tmp_path / "小米通訊錄.csv"
    path.write_bytes(TABLE.encode("gb18030"))
    return path


def model_of(window: ImportWindow) -> PreviewModel:
    model = window.preview_page.table.model()
    assert isinstance(model, PreviewModel)
    return model


def outcomes(window: ImportWindow) -> list[str]:
    model = model_of(window)
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def column_of(window: ImportWindow, title: str) -> int:
    model = model_of(window)
    titles = [
        model.headerData(section, Qt.Orientation.Horizontal)
        for section in range(model.columnCount())
    ]
    return titles.index(title)


def chips(window: ImportWindow) -> list[str]:
    return [chip.text() for chip in window.preview_page.chips.values() if chip.isVisible()]


def names(book: Book) -> list[str]:
    return [row[0] for row in book.query("SELECT name FROM contact ORDER BY id")]


def press(qtbot: QtBot, window: ImportWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window.preview_page.table, key)


def test_a_table_shows_what_will_happen_and_writes_nothing(
    opened: Opener, table_file: Path, book: Book
) -> None:
    window = opened(table_file)
    assert window.step() == 1
    assert "GB18030" in window.head.detected.text() and "comma" in window.head.detected.text()
    assert outcomes(window) == ["New", "Merge", "Notice", "Same", "Skip"]
    assert chips(window) == [
        "New 2", "Duplicate 1", "Same, skipped 1", "Nobody in it 1", "Of these, notice 1",
    ]  # fmt: skip
    assert names(book) == ["陳志明", "許家豪"]
    assert window.go.text() == "Import 3 row(s)"


def test_cells_are_the_files_own_and_lost_digits_are_struck_out(
    opened: Opener, table_file: Path
) -> None:
    window = opened(table_file)
    model = model_of(window)
    phone = column_of(window, "Phone 1 - Value")
    assert model.index(1, phone).data() == "04-0000-0027 / 07-0000-0027"
    words, struck = model.index(2, phone).data(SIDE_ROLE)
    assert struck and "digits" in words
    assert model.index(4, 1).data(ACROSS_ROLE) == "Line 6: An empty row"


def test_the_model_keeps_qts_rules(opened: Opener, table_file: Path) -> None:
    window = opened(table_file)
    tester = ModelTester(None)
    tester.check(model_of(window))
    model_of(window).show_filter("new")
    model_of(window).show_filter("")
    tester._cleanup()


def test_chips_filter_the_rows(qtbot: QtBot, opened: Opener, table_file: Path) -> None:
    window = opened(table_file)
    chip = window.preview_page.chips["merge"]
    chip.click()
    assert outcomes(window) == ["Merge"]
    chip.click()
    assert len(outcomes(window)) == 5


def test_enter_applies_in_one_step_that_can_be_undone(
    qtbot: QtBot, opened: Opener, table_file: Path, book: Book, session: Session
) -> None:
    window = opened(table_file)
    told: list[Changes] = []
    session.changed.connect(told.append)
    press(qtbot, window, Qt.Key.Key_Return)
    settle(window)
    (changes,) = told
    assert changes.label == "Imported 小米通訊錄.csv: 2 new, 1 merged, 2 skipped"
    assert names(book) == ["陳志明", "許家豪", "張雅婷", "周美玲"]
    assert window.step() == 2 and window.go.text() == "Close"
    window.go.click()
    assert not window.isVisible()
    journal.undo(book, changes.step)
    assert names(book) == ["陳志明", "許家豪"]


def test_space_leaves_a_row_out_and_takes_it_back(
    qtbot: QtBot, opened: Opener, table_file: Path, book: Book
) -> None:
    window = opened(table_file)
    window.preview_page.table.selectRow(0)
    press(qtbot, window, Qt.Key.Key_Space)
    assert outcomes(window)[0] == "Left out"
    press(qtbot, window, Qt.Key.Key_Space)
    assert outcomes(window)[0] == "New"
    press(qtbot, window, Qt.Key.Key_Space)
    window.apply()
    settle(window)
    assert "張雅婷" not in names(book)


@pytest.mark.parametrize(
    ("key", "shown", "people"),
    [(Qt.Key.Key_S, "Skip", 0), (Qt.Key.Key_N, "New", 1), (Qt.Key.Key_M, "Merge", 0)],
)
def test_a_possible_duplicate_is_decided_by_key(
    qtbot: QtBot,
    opened: Opener,
    table_file: Path,
    book: Book,
    key: Qt.Key,
    shown: str,
    people: int,
) -> None:
    window = opened(table_file)
    window.preview_page.table.selectRow(1)
    press(qtbot, window, key)
    assert outcomes(window)[1] == shown
    window.apply()
    settle(window)
    assert names(book).count("陳志明") == 1 + people


@pytest.mark.parametrize("way", ["click", "key"])
def test_what_is_decided_opens_what_else_can_be(
    qtbot: QtBot, opened: Opener, table_file: Path, way: str
) -> None:
    window = opened(table_file)
    page, index = window.preview_page, model_of(window).index(1, 0)
    assert "Click to decide otherwise" in index.data(Qt.ItemDataRole.ToolTipRole)
    if way == "click":
        spot = page.table.visualRect(index).center()
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    else:
        page.table.setCurrentIndex(index)
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Merge with 陳志明\tM"]
    next(one for one in menu.actions() if one.text().startswith("Leave out")).trigger()
    menu.close()
    assert outcomes(window)[1] == "Left out"
    nobody = model_of(window).index(4, 0)
    spot = page.table.visualRect(nobody).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert QApplication.activePopupWidget() is None  # there is nothing to be decided


def test_one_choice_for_all_duplicates(opened: Opener, table_file: Path, book: Book) -> None:
    window = opened(table_file)
    menu = window.preview_page.all_button.menu()
    next(action for action in menu.actions() if action.text() == "Skip").trigger()
    assert outcomes(window)[1] == "Skip"
    assert "Duplicate 1" in chips(window)
    assert window.go.text() == "Import 2 row(s)"


def test_the_menu_of_a_row_names_the_other_customer(opened: Opener, table_file: Path) -> None:
    window = opened(table_file)
    window.preview_page.table.selectRow(1)
    texts = [action.text() for action in window.preview_page.row_menu().actions()]
    assert "Merge with 陳志明\tM" in texts
    about = window.preview_page.about.text()
    assert about.startswith("Line 3: already in the book; 陳志明 gets: ")
    assert "07-0000-0027" in about and "店長" in about


def test_a_mapping_is_read_again_at_once_and_decisions_stay(
    qtbot: QtBot, opened: Opener, table_file: Path, book: Book
) -> None:
    window = opened(table_file)
    window.preview_page.table.selectRow(2)
    press(qtbot, window, Qt.Key.Key_Space)
    section = column_of(window, "Colour")
    header = window.preview_page.table.header
    assert header.button_text(section) == "Other fields"
    menu = window.preview_page.mapping_menu(section)
    next(action for action in menu.actions() if action.text() == "Nickname").trigger()
    settle(window)
    assert header.button_text(section) == "Nickname"
    assert outcomes(window)[2] == "Left out"
    window.apply()
    settle(window)
    assert book.query("SELECT nickname FROM contact WHERE name = '張雅婷'") == [("red",)]


def test_a_click_on_a_header_button_asks_for_its_menu(
    qtbot: QtBot, opened: Opener, table_file: Path
) -> None:
    window = opened(table_file)
    header = window.preview_page.table.header
    header.mapping_requested.disconnect()
    with qtbot.waitSignal(header.mapping_requested) as asked:
        spot = header.button(2).center()
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args[0] == 2
    assert isinstance(asked.args[1], QPoint)


def test_alt_down_asks_for_the_menu_of_the_column_in_hand(
    qtbot: QtBot, opened: Opener, table_file: Path
) -> None:
    window = opened(table_file)
    table = window.preview_page.table
    table.mapping_requested.disconnect()
    table.setCurrentIndex(model_of(window).index(0, 3))
    with qtbot.waitSignal(table.mapping_requested) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked.args[0] == 3


def test_another_encoding_is_read_at_once(opened: Opener, tmp_path: Path) -> None:
    path = tmp_path / "big5.csv"
    path.write_bytes("姓名,電話\n張雅婷,04-0000-0033\n".encode("cp950"))
    window = opened(path)
    window.read_as("gb18030")
    settle(window)
    assert "GB18030" in window.head.encoding.text()
    garbled = model_of(window).index(0, 1).data()
    window.read_as("cp950")
    settle(window)
    assert "Big5" in window.head.encoding.text()
    assert model_of(window).index(0, 1).data() == "張雅婷" != garbled


def test_all_can_join_a_group_and_the_unchanged_too(
    opened: Opener, table_file: Path, book: Book
) -> None:
    window = opened(table_file)
    box = window.preview_page.group_box
    assert box.itemText(1).startswith("Phone import 20")
    box.setCurrentIndex(1)
    assert window.go.text() == "Import 4 row(s)"
    window.apply()
    settle(window)
    path = box.itemText(1)
    group = groups.find_group(book, path)
    assert group is not None
    members = book.query("SELECT count(*) FROM group_member WHERE group_id = ?", (group,))
    assert members == [(4,)]


def test_cards_have_a_column_for_each_field_in_use(
    opened: Opener, tmp_path: Path, book: Book
) -> None:
    path = tmp_path / "phone.vcf"
    path.write_text(
        card("張雅婷", "04-0000-0033", "ORG:小巷早午餐\r\nBDAY:1985-04-12\r\n")
        + card("林先生", "04-0000-0027")
        + "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:老客戶\r\nEND:VCARD\r\n",
        encoding="utf-8",
    )
    window = opened(path)
    model = model_of(window)
    titles = [model.headerData(s, Qt.Orientation.Horizontal) for s in range(model.columnCount())]
    assert titles == ["", "Name", "Phone", "Company", "Important dates"]
    assert outcomes(window) == ["New", "New?", "Skip"]
    window.preview_page.table.selectRow(1)
    assert "same number as 陳志明; added as new" in window.preview_page.about.text()
    assert window.preview_page.table.header.button(1).isNull()


@pytest.mark.parametrize("content", [None, b"", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40])
def test_a_file_that_cannot_be_read_is_said_in_the_window(
    opened: Opener, tmp_path: Path, book: Book, content: bytes | None
) -> None:
    path = tmp_path / "broken.vcf"
    if content is not None:
        path.write_bytes(content)
    window = opened(path)
    assert window.step() == 0
    assert "broken.vcf" in window.start_page.trouble()
    assert window.start_page.choose.text() == "Choose another file…"
    assert names(book) == ["陳志明", "許家豪"]


def test_another_file_can_be_chosen_after_a_trouble(
    opened: Opener, tmp_path: Path, table_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(tmp_path / "missing.vcf")
    monkeypatch.setattr(choosing, "ask_files", lambda *_args, **_named: ([str(table_file)], ""))
    window.start_page.choose.click()
    settle(window)
    assert window.step() == 1


def test_several_tables_go_one_after_the_other(
    opened: Opener, tmp_path: Path, book: Book, session: Session
) -> None:
    for name, phone in (("one", "04-0000-0040"), ("two", "04-0000-0041")):
        (tmp_path / f"{name}.csv").write_text(f"Name,Phone\n{name},{phone}\n")
    window = opened(tmp_path / "one.csv", tmp_path / "missing.vcf", tmp_path / "two.csv")
    told: list[object] = []
    session.changed.connect(told.append)
    assert window.head.which.toolTip() == "1 of 2: one.csv"
    assert "missing.vcf" in window.preview_page.banner.text()
    window.apply()
    settle(window)
    assert window.step() == 2 and "(1 left)" in window.go.text()
    assert not window.done_page.show_them.isVisible()
    window.go.click()
    settle(window)
    assert window.step() == 1 and window.preview_page.banner.text() == ""
    assert window.head.which.toolTip() == "2 of 2: two.csv"
    window.apply()
    settle(window)
    assert names(book)[2:] == ["one", "two"]
    assert len(told) == 2 and window.step() == 2
    assert window.done_page.show_them.isVisible()  # nothing else waits


def test_what_could_not_be_read_is_listed_and_can_be_saved(
    opened: Opener, table_file: Path, tmp_path: Path
) -> None:
    window = opened(table_file)
    preview = window.preview_page.preview()
    assert preview is not None
    preview.file.failed.append(Failed(9, "This row is damaged (x).", "張,,"))
    window.apply()
    settle(window)
    assert window.step() == 2
    page = window.done_page
    assert [page.table.item(0, c).text() for c in range(3)] == [
        "Line 9",
        "This row is damaged (x).",
        "張,,",
    ]
    page.save_to(tmp_path / "failed.csv")
    header, row = (tmp_path / "failed.csv").read_text(encoding="utf-8-sig").splitlines()
    assert header.startswith("Name,Phone 1 - Value,") and header.endswith(",Not read because")
    assert "line 9: This row is damaged (x)." in row and "張,," in row


def test_the_end_of_an_import_says_what_became_of_every_row(
    opened: Opener, table_file: Path, book: Book
) -> None:
    window = opened(table_file)
    preview = window.preview_page.preview()
    assert preview is not None
    preview.file.failed.append(Failed(9, "This row is damaged (x).", "張,,"))
    window.apply()
    settle(window)
    page = window.done_page
    assert page.sentence.text() == "小米通訊錄.csv has been imported"
    assert [label.text() for label in page._counts] == ["2", "1", "2", "1"]
    noted = [page.noted.item(row, 0).text() for row in range(page.noted.rowCount())]
    assert any("digits" in words for words in noted)
    assert any("許家豪 skipped" in words for words in noted)
    assert page.show_them.text() == "Show these 3 customer(s)"
    asked: list[tuple[object, ...]] = []
    window.show_requested.connect(lambda *args: asked.append(args))
    page.show_them.click()
    assert [name for _step, name in asked] == ["小米通訊錄.csv"] and not window.isVisible()


def test_the_end_of_an_import_says_that_it_was_undone(
    opened: Opener, table_file: Path, book: Book, session: Session
) -> None:
    window = opened(table_file)
    window.apply()
    settle(window)
    page = window.done_page
    asked: list[int] = []
    window.undo_requested.connect(asked.append)
    page.undo.click()
    session.changed.emit(Changes(contacts=frozenset({1})))  # something else
    assert page.undo.isVisible()
    journal.undo(book, asked[0])
    session.changed.emit(Changes(everything=True))
    assert page.sentence.text() == "The import was undone: the book is as it was before."
    assert not page.undo.isVisible() and not page.show_them.isVisible()


def test_escape_leaves_and_writes_nothing(
    qtbot: QtBot, opened: Opener, table_file: Path, book: Book
) -> None:
    window = opened(table_file)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert names(book) == ["陳志明", "許家豪"]


@pytest.mark.parametrize("is_deleted", [False, True])
def test_what_is_written_is_told_when_the_window_was_closed_meanwhile(
    qtbot: QtBot,
    book: Book,
    session: Session,
    table_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_deleted: bool,
) -> None:
    is_written, go_on = threading.Event(), threading.Event()
    real = import_run.apply

    def slow(*args: object, **named: object) -> object:
        result = real(*args, **named)  # type: ignore[arg-type]
        is_written.set()
        assert go_on.wait(20)
        return result

    monkeypatch.setattr(import_run, "apply", slow)
    told: list[Changes] = []
    session.changed.connect(told.append)
    window = ImportWindow(session, [table_file])
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, is_deleted)
    window.show()
    settle(window)
    window.apply()
    qtbot.waitUntil(is_written.is_set)
    window.close()
    if is_deleted:
        qtbot.waitUntil(lambda: not shiboken6.isValid(window))
    go_on.set()
    assert tasks.wait_until_idle()
    assert [changes.label for changes in told] == [
        "Imported 小米通訊錄.csv: 2 new, 1 merged, 2 skipped"
    ]
    assert told[0].step is not None and told[0].everything
    if not is_deleted:
        assert not window.isVisible()
        window.deleteLater()


def test_what_is_written_is_told_when_its_columns_cannot_be_kept_in_mind(
    opened: Opener, table_file: Path, book: Book, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_args: object) -> None:
        raise Trouble("The book is in use.")

    window = opened(table_file)
    next(
        a for a in window.preview_page.mapping_menu(5).actions() if a.text() == "Nickname"
    ).trigger()
    settle(window)
    monkeypatch.setattr(mappings, "remember", locked)
    told: list[Changes] = []
    session.changed.connect(told.append)
    window.apply()
    settle(window)
    assert len(told) == 1 and window.step() == 2


def test_a_stopped_import_leaves_the_book_and_the_preview(
    opened: Opener, table_file: Path, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(table_file)
    preview = window.preview_page.preview()
    assert preview is not None and not window.busy()
    stopped = threading.Event()
    monkeypatch.setattr(preview, "plan_for", lambda *_args: (stopped.wait(5), preview.plan)[1])
    window.apply()
    assert window.busy()
    press_cancel()
    stopped.set()
    settle(window)
    assert names(book) == ["陳志明", "許家豪"]
    assert window.isVisible() and window.step() == 1 and window.go.isEnabled()


def test_rows_that_all_failed_are_listed_though_nothing_is_written(
    opened: Opener, table_file: Path, book: Book
) -> None:
    window = opened(table_file)
    preview = window.preview_page.preview()
    assert preview is not None
    preview.file.failed.append(Failed(9, "This row is damaged (x).", "張,,"))
    window.preview_page.table.selectAll()
    window.preview_page.decide_selected("leave_out")
    assert window.go.text() == "Nothing to import"
    window.go.click()
    assert window.step() == 2 and window.done_page.table.rowCount() == 1
    assert names(book) == ["陳志明", "許家豪"]


def test_a_trouble_while_writing_keeps_the_decisions(
    opened: Opener, table_file: Path, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(table_file)
    window.preview_page.table.selectRow(0)
    window.preview_page.decide_selected("toggle")

    def full(*_args: object, **_named: object) -> None:
        raise Trouble("There is no room left on the disk.")

    monkeypatch.setattr(import_run, "apply", full)
    window.apply()
    settle(window)
    assert window.step() == 1 and "no room" in window.foot.text()
    assert outcomes(window)[0] == "Left out"
    monkeypatch.undo()
    window.apply()
    settle(window)
    assert names(book)[2:] == ["周美玲"]
