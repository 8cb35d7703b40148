"""The window of sales: what it shows of a file, what is asked, what is written and taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.card import ContactCard, PhoneRow
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.ui.exchange.import_frame import CHECK
from kehuapp.ui.exchange.preview_model import EDITED_ROLE
from kehuapp.ui.exchange.sales.sales_dialogs import ColumnsDialog, PersonDialog
from kehuapp.ui.exchange.sales.sales_window import SalesWindow
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

FILE = (
    "日期,客戶,品項,數量,單位,金額,毛利,倉庫\n"
    "2024-05-20,王小明,高山茶,2,斤,2400,600,A\n"
    "2024-05-21,王小明,茶杯,1,個,-350,-50,A\n"
    "2024-05-22,陳美,茶,1,,100,10,A\n"
    "2024-05-22,張三,茶,1,,200,10,A\n"
    "2024-05-22,路人甲,茶,1,,400,10,A\n"
    "2024-02-30,王小明,茶,1,,100,10,A\n"
)  # fmt: skip


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = open_book(tmp_path / "shop.kehu", create=True)
    for name, number in (("王小明", "0001"), ("陳美", "0002"), ("陳美", "0003")):
        raw = f"04-0000-{number}"
        phone = PhoneRow("", raw, f"+88640000{number}")
        create_contact(book, ContactCard(name=name, phones=(phone,)))
    yield book
    book.close()


@pytest.fixture
def session(book: Book) -> Session:
    return Session(book)


@pytest.fixture
def opened(qtbot: QtBot, session: Session, tmp_path: Path) -> Callable[[str], SalesWindow]:
    def open_window(text: str) -> SalesWindow:
        path = tmp_path / "sales.csv"
        path.write_text(text, encoding="utf-8")
        window = SalesWindow(session, [path])
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        window.show()
        settle(window)
        return window

    return open_window


def settle(window: SalesWindow) -> None:
    for _ in range(10):
        if tasks.wait_until_idle() and not window.busy():
            break
    assert not window.busy()


def shown(window: SalesWindow) -> list[tuple[str, ...]]:
    """Date, customer, quantity, amount and what becomes of it."""
    model = window.preview.model
    return [
        tuple(model.data(model.index(row, column)) for column in (1, 2, 4, 5, 6))
        for row in range(model.rowCount())
    ]


def choose(window: SalesWindow, row: int, words: str) -> None:
    menu = window.preview.who.menu_of(row)
    next(action for action in menu.actions() if words in action.text()).trigger()
    settle(window)


def amounts(book: Book) -> list[tuple[int, int]]:
    return book.query("SELECT contact_id, amount FROM sale WHERE deleted_at IS NULL ORDER BY id")


def test_what_is_shown_and_what_is_asked(qtbot: QtBot, opened: Callable[..., SalesWindow]) -> None:
    window = opened(FILE)
    ModelTester(None).check(window.preview.model)
    assert window.step() == 1
    assert shown(window) == [
        ("2024-05-20", "王小明", "2 斤", "2,400", "New"),
        ("2024-05-21", "王小明", "−1 個", "−350", "New"),
        ("2024-05-22", "陳美", "1", "100", "Several customers are called 陳美."),
        ("2024-05-22", "張三", "1", "200", "No customer is called 張三."),
        ("2024-05-22", "路人甲", "1", "400", "No customer is called 路人甲."),
        ("2024-02-30", "王小明", "1", "100", "There is no such day: 2024-02-30"),
    ]
    assert "2 new sales, together 2,050; 0 skipped, 3 unclear, 1 not read" in (
        window.preview.sentence.text()
    )
    assert "2024-02-30" in window.preview.noted.text()
    assert "倉庫" in window.preview.noted.text()
    assert [buyer.name for buyer in window.preview.who.buyers] == ["陳美", "張三", "路人甲"]


def test_answers_then_import_undo_and_again(
    book: Book, session: Session, opened: Callable[..., SalesWindow]
) -> None:
    window = opened(FILE)
    window.undo_requested.connect(lambda step: tasks.write(session, _undo, book, step))
    choose(window, 0, "陳美")  # the first of the two
    choose(window, 0, "New customer")
    choose(window, 0, "Leave these")
    assert window.preview.who.isHidden()
    assert [row[-1] for row in shown(window)][:5] == [
        "New", "New", "New", "New, of a new customer", "Left out",
    ]  # fmt: skip
    assert amounts(book) == []
    window.go.click()
    settle(window)
    assert window.step() == 2
    assert amounts(book) == [(1, 240000), (1, 35000), (2, 10000), (4, 20000)]
    assert "4 new sales, together 2,350; 1 skipped" in window.done_page.figures.text()
    assert window.done_page.table.rowCount() == 1
    window.done_page.undo.click()
    settle(window)
    assert amounts(book) == []
    assert "undone" in window.done_page.sentence.text()
    assert book.query("SELECT count(*) FROM contact") == [(3,)]


def _undo(book: Book, step: int) -> object:
    from kehuapp.changes import Changes

    journal.undo(book, step)
    return Changes(everything=True)


def test_another_customer_is_searched(
    qtbot: QtBot, book: Book, opened: Callable[..., SalesWindow]
) -> None:
    window = opened(FILE)
    choose(window, 1, "Search another")
    dialog = window.findChild(PersonDialog)
    assert dialog is not None
    dialog.box.setText("王")
    assert dialog.found.count() == 1
    qtbot.keyClick(dialog.box, Qt.Key.Key_Return)
    settle(window)
    assert [row[1] for row in shown(window)][3] == "王小明"


def test_all_unknown_ones_become_customers(book: Book, opened: Callable[..., SalesWindow]) -> None:
    window = opened(FILE)
    window.preview.who.all_new.click()
    settle(window)
    assert [buyer.name for buyer in window.preview.who.buyers] == ["陳美"]
    window.go.click()
    settle(window)
    assert book.query("SELECT name FROM contact WHERE id > 3 ORDER BY id") == [
        ("張三",),
        ("路人甲",),
    ]


def test_columns_that_nobody_knows_are_told(opened: Callable[..., SalesWindow]) -> None:
    window = opened("幾時,誰,什麼,多少錢\n2024-05-20,王小明,茶,100\n")
    assert "no column with the day" in window.preview.sentence.text()
    assert not window.go.isEnabled()
    window.preview.columns.click()
    dialog = window.findChild(ColumnsDialog)
    assert dialog is not None
    for box, target in zip(dialog.boxes, ("day", "name", "item", "amount"), strict=True):
        box.setCurrentIndex(box.findData(target))
    dialog.accept()
    settle(window)
    assert ("2024-05-20", "王小明", "1", "100", "New") in shown(window)


def test_the_order_of_days_is_asked(opened: Callable[..., SalesWindow]) -> None:
    window = opened("date,customer,item,amount\n5/4/2024,王小明,tea,100\n")
    assert "may be two different days" in shown(window)[0][-1]
    (day_first, _month_first) = window.preview.question.buttons()[:2]
    day_first.click()
    settle(window)
    assert shown(window)[0][0] == "2024-04-05"


def test_the_same_file_again_has_nothing_to_import(opened: Callable[..., SalesWindow]) -> None:
    text = "日期,客戶,品項,金額\n2024-05-20,王小明,茶,100\n"
    window = opened(text)
    window.go.click()
    settle(window)
    again = opened(text)
    assert [row[-1] for row in shown(again)] == ["In the book already"]
    assert not again.go.isEnabled()


def test_what_did_not_come_in_is_saved_and_comes_in_when_mended(
    book: Book,
    tmp_path: Path,
    opened: Callable[..., SalesWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = opened("日期,客戶,品項,金額\n2024-02-30,王小明,茶,-100\n2024-05-20,王小明,茶,1\n")
    window.go.click()
    settle(window)
    path = tmp_path / "rest.csv"
    monkeypatch.setattr(choosing, "ask_new_name", lambda *_args: (str(path), ""))
    window.done_page.save.click()
    text = path.read_text(encoding="utf-8-sig")
    assert "2024-02-30" in text and "There is no such day" in text
    mended = opened(text.replace("2024-02-30", "2024-02-29"))
    assert shown(mended) == [("2024-02-29", "王小明", "−1", "−100", "New")]


def test_what_is_no_table_is_said(opened: Callable[..., SalesWindow]) -> None:
    window = opened("BEGIN:VCARD\nVERSION:3.0\nFN:X\nEND:VCARD\n")
    assert window.step() == 0
    assert "contact cards, no sales" in window.said.text()


def test_figures_are_shown_whole(opened: Callable[..., SalesWindow]) -> None:
    head = "日期,客戶,品項,數量,金額\n"
    window = opened(f"{head}2024-05-20,王小明,茶,1234567.5,12345678.90\n")
    assert shown(window)[0][2:4] == ("1,234,567.5", "12,345,678.90")


def cell(window: SalesWindow, row: int, column: int) -> QModelIndex:
    return window.preview.model.index(row, column)


def test_cells_are_corrected_before_they_come_in(
    qtbot: QtBot, book: Book, opened: Callable[..., SalesWindow]
) -> None:
    """Wrong days and amounts are mended where they stand; what cannot be read is refused."""
    window = opened(
        "日期,客戶,品項,數量,單位,金額\n"
        "2024-02-30,王小明,茶,1,斤,一百\n2024-05-20,王小名,茶,2,斤,100\n2024-05-21,王小明,茶,1,斤,5\n"
    )
    model, table = window.preview.model, window.preview.table
    assert table.currentIndex().row() == 0  # the first that cannot be read is in hand
    for row, column, text, said in (
        (0, 1, "2024-02-29", ""),
        (0, 5, "一千", "This is no amount: 一千"),
        (0, 5, "1,000", ""),
        (1, 2, "王小明", ""),
        (1, 9, "盒", ""),  # the unit, behind what was understood
        (2, 3, " ", "The row does not say what was sold."),
        (2, 6, "?", ""),  # what becomes of it is no cell of the file
    ):
        model.setData(cell(window, row, column), text)
        settle(window)
        assert not said or window.foot.text() == said
        if said:  # what was typed stays, with the sentence beside it
            assert cell(window, row, column).data(Qt.ItemDataRole.EditRole) == text
            table.setCurrentIndex(cell(window, row, column))
            assert table.why.isVisible() and table.why.text() == said
    # It does not come in before it is mended, or taken back.
    window.go.click()
    assert window.step() == CHECK and window.foot.text() == "The row does not say what was sold."
    assert table.currentIndex() == cell(window, 2, 3)
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert window.isVisible() and not table.why.isVisible()
    assert cell(window, 2, 3).data() == "茶"
    assert shown(window) == [
        ("2024-02-29", "王小明", "1 斤", "1,000", "New"),
        ("2024-05-20", "王小明", "2 盒", "100", "New"),
        ("2024-05-21", "王小明", "1 斤", "5", "New"),
    ]
    tip = model.data(cell(window, 0, 1), Qt.ItemDataRole.ToolTipRole)
    assert "2024-02-30" in tip and model.data(cell(window, 0, 1), EDITED_ROLE)
    model.setData(cell(window, 1, 9), "斤")  # as the file has it: no correction any more
    settle(window)
    assert not model.data(cell(window, 1, 9), EDITED_ROLE)
    window.read_as("utf-8")
    settle(window)
    assert shown(window)[0][3] == "1,000"  # another reading keeps them
    table.setCurrentIndex(cell(window, 0, 6))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert "cannot be changed here" in window.foot.text()
    window.go.click()
    settle(window)
    assert amounts(book) == [(1, 100000), (1, 10000), (1, 500)]


def test_corrections_in_haste_are_all_read(opened: Callable[..., SalesWindow]) -> None:
    window = opened("日期,客戶,品項,金額\n2024-02-30,王小明,茶,一百\n")
    model = window.preview.model
    model.setData(cell(window, 0, 1), "2024-02-29")
    model.setData(cell(window, 0, 5), "100")  # while the first is read
    assert model.data(cell(window, 0, 1)) == "2024-02-29"
    settle(window)
    assert shown(window) == [("2024-02-29", "王小明", "1", "100", "New")]
    model.setData(cell(window, 0, 2), "陳美")
    settle(window)
    model.setData(cell(window, 0, 5), "200")
    choose(window, 0, "陳美")  # while that is read
    assert shown(window) == [("2024-02-29", "陳美", "1", "200", "New")]


def test_columns_that_a_person_told_are_known_the_next_time(
    opened: Callable[..., SalesWindow],
) -> None:
    heads = "幾時,誰,什麼,多少錢\n"
    window = opened(f"{heads}2024-05-20,王小明,茶,100\n")
    window.choose_columns()
    dialog = window.findChild(ColumnsDialog)
    assert dialog is not None
    for box, target in zip(dialog.boxes, ("day", "name", "item", "amount"), strict=True):
        box.setCurrentIndex(box.findData(target))
    dialog.accept()
    settle(window)
    again = opened(f"{heads}2024-05-20,王小明,茶,200\n")
    assert "no column with the day" in again.preview.sentence.text()  # nothing came in yet
    window.go.click()
    settle(window)
    third = opened(f"{heads}2024-05-20,王小明,茶,200\n")
    assert shown(third) == [("2024-05-20", "王小明", "1", "200", "New")]
    assert third.preview.remembered.text() == "Columns as last time."
    third.preview.remembered.buttons()[0].click()
    settle(third)
    assert "no column with the day" in third.preview.sentence.text()
    last = opened(f"{heads}2024-05-20,王小明,茶,200\n")
    assert "no column with the day" in last.preview.sentence.text()


def test_all_of_it_by_the_keyboard(
    qtbot: QtBot,
    book: Book,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """From the file to the undo: who is asked for is answered, a day is mended, columns told."""
    path = tmp_path / "sales.csv"
    path.write_text(
        "日期,客戶,品項,金額,什麼\n2024-02-30,王小明,茶,100,x\n2024-05-22,陳美,茶,20,y\n"
        "2024-05-22,張三,茶,3,z\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(choosing, "ask_files", lambda *_args: ([str(path)], ""))
    window = SalesWindow(session)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    window.undo_requested.connect(lambda step: tasks.write(session, _undo, book, step))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not None)

    def place() -> QWidget | None:
        # Of the window on top: with this platform a menu that closes takes the focus with it.
        open_ = [one for one in window.findChildren(QDialog) if one.isVisible()]
        return (open_ or [window])[-1].focusWidget()

    def focused() -> QWidget:
        qtbot.waitUntil(lambda: place() is not None)  # a cell's box that closes gives it back
        found = place()
        assert found is not None
        return found

    def press(*keys: Qt.Key) -> None:
        for key in keys:
            qtbot.keyClick(QApplication.activePopupWidget() or focused(), key)
        settle(window)

    def tab_to(wanted: QWidget) -> None:
        for _ in range(20):
            if focused() is wanted:
                return
            press(Qt.Key.Key_Tab)
        raise AssertionError(wanted.objectName())

    press(Qt.Key.Key_Return)  # choose a file
    assert window.step() == 1
    asked = window.preview.who.table
    assert focused() is asked
    press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)  # the first who is called so
    assert window.step() == 1 and [one.name for one in window.preview.who.buyers] == ["張三"]
    assert focused() is asked
    press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)  # search another
    dialog = window.findChild(PersonDialog)
    assert dialog is not None and dialog.box.hasFocus()
    press(Qt.Key.Key_Escape)
    assert window.isVisible() and window.step() == 1
    tab_to(asked)
    press(Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Return)  # leave them out
    assert window.preview.who.isHidden()
    rows = window.preview.table
    assert focused() is rows and rows.currentIndex().row() == 0
    press(Qt.Key.Key_F2)
    qtbot.keyClicks(focused(), "2024-02-29")
    press(Qt.Key.Key_Return)
    assert window.step() == 1 and shown(window)[0][0::4] == ("2024-02-29", "New")
    tab_to(window.preview.columns)
    press(Qt.Key.Key_Space)
    columns = window.findChild(ColumnsDialog)
    assert columns is not None
    tab_to(columns.boxes[4])
    press(Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Return)  # the last but one: the note
    settle(window)
    assert window.preview.model.data(cell(window, 0, 8)) == "x"
    tab_to(window.go)
    press(Qt.Key.Key_Return)
    assert window.step() == 2 and amounts(book) == [(1, 10000), (2, 2000)]
    tab_to(window.done_page.undo)
    press(Qt.Key.Key_Space)
    assert amounts(book) == [] and "undone" in window.done_page.sentence.text()
    press(Qt.Key.Key_Escape)
    assert not window.isVisible()
