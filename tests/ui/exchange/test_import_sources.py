"""What can be chosen for an import: folders, zips, workbooks, many files, broken ones, large ones;
columns and days as a person wants them; cells corrected in their place."""

import threading
import zipfile
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.book.staff import staff
from kehuapp.changes import Changes
from kehuapp.exchange import read
from kehuapp.exchange.importing import import_plan, import_run
from kehuapp.exchange.importing.merging import Edits
from kehuapp.exchange.read import read_file
from kehuapp.exchange.records import Failed, Record
from kehuapp.exchange.tables import mappings
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.ui.exchange import import_jobs, preview
from kehuapp.ui.exchange.import_window import ImportWindow
from kehuapp.ui.exchange.preview_model import EDITED_ROLE, PreviewModel
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.work.session import Session

from .conftest import Opener, press_cancel, settle

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nTEL;TYPE=CELL:{}\r\n{}END:VCARD\r\n"
TABLE = """Name,Phone 1 - Value,Organization 1 - Name,Notes,Colour
張雅婷,04-0000-0033,小巷早午餐,不吃牛,red
林先生,04-0000-0027,,說英文,
陳志明,04-0000-0027,禾樂食堂,店長,
陳志明,,,另一位,
"""
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = open_book(tmp_path / "shop.kehu", create=True)
    phone = contacts.PhoneRow("mobile", "04-0000-0027", "+886400000027")
    contacts.create_contact(
        book, contacts.ContactCard(name="陳志明", company="禾樂食堂", phones=(phone,))
    )
    contacts.create_contact(book, contacts.ContactCard(name="李美玲"))
    return book


@pytest.fixture
def table_file(tmp_path: Path) -> Path:
    path = tmp_path / "phone.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def model_of(window: ImportWindow) -> PreviewModel:
    model = window.preview_page.table.model()
    assert isinstance(model, PreviewModel)
    return model


def column_shown(window: ImportWindow, column: int) -> list[str]:
    model = model_of(window)
    return [model.index(row, column).data() for row in range(model.rowCount())]


def outcomes(window: ImportWindow) -> list[str]:
    return column_shown(window, 0)


def chips(window: ImportWindow) -> list[str]:
    return [chip.text() for chip in window.preview_page.chips.values() if chip.isVisible()]


def names(book: Book) -> list[str]:
    return [row[0] for row in book.query("SELECT name FROM contact ORDER BY id")]


def edit(qtbot: QtBot, window: ImportWindow, row: int, column: int, text: str) -> None:
    """As a person does: go there, F2, type, Enter."""
    table = window.preview_page.table
    table.setCurrentIndex(model_of(window).index(row, column))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    type_over(qtbot, window, text, Qt.Key.Key_Return)


def type_over(qtbot: QtBot, window: ImportWindow, text: str, last: Qt.Key) -> None:
    editor = editor_of(window)
    assert editor.hasFocus()
    editor.setText(text)
    qtbot.keyClick(editor, last)
    qtbot.waitUntil(lambda: not editors_of(window))
    settle(window)


def editors_of(window: ImportWindow) -> list[QLineEdit]:
    found = window.preview_page.table.findChildren(QLineEdit, "cell")
    return [editor for editor in found if editor.isVisible()]


def editor_of(window: ImportWindow) -> QLineEdit:
    (editor,) = editors_of(window)
    return editor


# --- what can be chosen ---------------------------------------------------------------------------


def test_a_folder_of_cards_is_one_import(
    opened: Opener, tmp_path: Path, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Contacts"
    (folder / "more").mkdir(parents=True)
    (folder / "ming.vcf").write_text(CARD.format("小明", "04-0000-0040", ""), encoding="utf-8")
    (folder / "more" / "ann.vcf").write_text(CARD.format("Ann", "04-0000-0041", ""))
    (folder / "photo.png").write_bytes(PNG)
    window = opened()
    monkeypatch.setattr(choosing, "ask_folder", lambda *_a, **_n: str(folder))
    window.start_page.folder.click()
    settle(window)
    assert window.head.which.text() == "Contacts" and outcomes(window) == ["New", "New"]
    window.preview_page.table.selectRow(1)
    assert window.preview_page.about.text().startswith("ming.vcf, card 1 (line 1): ") or (
        "ann.vcf, card 1 (line 1): " in window.preview_page.about.text()
    )
    window.apply()
    settle(window)
    assert set(names(book)[2:]) == {"小明", "Ann"}


def test_a_dropped_zip_holds_cards_and_a_table(opened: Opener, tmp_path: Path, book: Book) -> None:
    path = tmp_path / "phone.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.vcf", CARD.format("小明", "04-0000-0040", ""))
        archive.writestr("b.csv", "Name,Phone\nAnn,04-0000-0041\n")
    window = opened()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.start_page.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    settle(window)
    assert window.head.which.toolTip().startswith("1 of 2: ")
    window.apply()
    settle(window)
    window.go.click()
    settle(window)
    assert window.head.which.toolTip().startswith("2 of 2: ")
    window.apply()
    settle(window)
    assert names(book)[2:] == ["小明", "Ann"]


def test_each_sheet_of_a_workbook_is_a_source_without_an_encoding(
    opened: Opener, tmp_path: Path
) -> None:
    workbook = openpyxl.Workbook()
    for sheet, name in ((workbook.active, "張雅婷"), (workbook.create_sheet("二"), "王小明")):
        sheet.append(["姓名", "電話"])
        sheet.append([name, "04-0000-0040"])
    workbook.save(tmp_path / "客戶.xlsx")
    window = opened(tmp_path / "客戶.xlsx")
    assert "1 of 2" in window.head.which.toolTip() and "Excel" in window.head.detected.text()
    assert not window.head.encoding.isVisible()
    assert column_shown(window, 1) == ["張雅婷"]


def test_several_cards_come_in_together_and_a_broken_file_is_named(
    opened: Opener, tmp_path: Path, book: Book
) -> None:
    (tmp_path / "one.vcf").write_text(CARD.format("one", "04-0000-0040", ""))
    (tmp_path / "two.vcf").write_text(CARD.format("two", "04-0000-0041", ""))
    (tmp_path / "bad.vcf").write_bytes(PNG)
    window = opened(*(tmp_path / f"{name}.vcf" for name in ("one", "bad", "two")))
    assert column_shown(window, 1) == ["one", "two"]
    assert "bad.vcf" in window.preview_page.banner.text()
    window.apply()
    settle(window)
    assert names(book)[2:] == ["one", "two"]


def test_only_broken_files_are_all_named(opened: Opener, tmp_path: Path) -> None:
    (tmp_path / "bad.vcf").write_bytes(PNG)
    window = opened(tmp_path / "bad.vcf", tmp_path / "missing.csv")
    trouble = window.start_page.trouble()
    assert window.step() == 0 and "bad.vcf" in trouble and "missing.csv" in trouble
    assert window.back.text() == "Cancel"


def test_reading_can_be_stopped(
    qtbot: QtBot, book: Book, table_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside, go_on = threading.Event(), threading.Event()
    real = read.read_source

    def slow(*args: object, **named: object) -> object:
        inside.set()
        go_on.wait(5)
        return real(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(import_jobs, "read_source", slow)
    window = ImportWindow(Session(book), [table_file])
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(inside.is_set)
    assert window.busy()
    press_cancel()
    go_on.set()
    settle(window)
    assert window.step() == 0 and window.start_page.choose.isVisible()
    assert window.isVisible() and names(book) == ["陳志明", "李美玲"]


def test_twenty_thousand_rows_open_and_only_what_is_seen_is_asked(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "many.csv"
    rows = (f"客{n},2{n:07d},店{n}\n" for n in range(20_000))
    path.write_text("姓名,電話,公司\n" + "".join(rows), encoding="utf-8")
    window = opened(path)
    page, model = window.preview_page, model_of(window)
    assert model.rowCount() == 20_000 and chips(window) == ["New 20,000"]
    asked: set[int] = set()
    real = type(page.preview()).cell

    def cell(preview: object, row: int, column: int) -> str:
        asked.add(row)
        return real(preview, row, column)

    monkeypatch.setattr(type(page.preview()), "cell", cell)
    page.table.scrollToBottom()
    page.table.viewport().repaint()
    page.filter_by("new")
    page.table.viewport().repaint()
    assert 0 < len(asked) < 100
    page.table.selectAll()
    page.decide_selected("leave_out")
    assert chips(window) == ["New 0", "Left out 20,000"]
    assert window.go.text() == "Nothing to import"


# --- outcomes -------------------------------------------------------------------------------------


def test_who_may_be_the_same_is_added_unless_somebody_says_otherwise(
    qtbot: QtBot, opened: Opener, table_file: Path, book: Book
) -> None:
    window = opened(table_file)
    page = window.preview_page
    assert outcomes(window) == ["New", "New?", "Merge", "New?"]
    assert chips(window) == ["New 1", "Duplicate 1", "Maybe the same 2"]
    page.table.selectRow(1)
    said = page.about.text()
    assert said.startswith("Line 3: same number as 陳志明; added as new. A merge would give")
    assert "說英文" in said
    page.table.selectRow(3)
    assert "the same name as 陳志明, and nothing else to tell by" in page.about.text()
    page.chips["maybe"].click()
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_M)
    assert outcomes(window) == ["Merge", "Merge"]
    assert chips(window) == ["New 1", "Duplicate 1", "Maybe the same 2"]
    page.decide_duplicates("skip")  # the sure ones only
    assert outcomes(window) == ["Merge", "Merge"]
    window.apply()
    settle(window)
    assert names(book) == ["陳志明", "李美玲", "張雅婷"]
    remark = book.query("SELECT remark FROM contact WHERE name = '陳志明'")[0][0]
    assert "說英文" in remark and "另一位" in remark and "店長" not in remark


def test_the_failures_of_a_folder_name_their_file(opened: Opener, tmp_path: Path) -> None:
    (tmp_path / "one.vcf").write_text(CARD.format("one", "04-0000-0040", ""))
    (tmp_path / "two.vcf").write_text(CARD.format("two", "04-0000-0041", ""))
    window = opened(tmp_path / "one.vcf", tmp_path / "two.vcf")
    preview = window.preview_page.preview()
    assert preview is not None
    preview.file.failed.append(Failed(9, "This card is damaged.", "BEGIN:VCARD", "two.vcf"))
    window.apply()
    settle(window)
    assert window.done_page.table.item(0, 0).text() == "two.vcf, line 9"


# --- correcting a cell ----------------------------------------------------------------------------


def test_a_cell_is_corrected_with_f2_and_looked_up_anew(
    qtbot: QtBot, opened: Opener, table_file: Path, book: Book
) -> None:
    window = opened(table_file)
    page = window.preview_page
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    edit(qtbot, window, 1, 2, "04-0000-0077")
    assert window.step() == 1 and window.isVisible()  # Enter ended the editing only
    assert outcomes(window) == ["Left out", "New", "Merge", "New?"]
    model = model_of(window)
    assert model.index(1, 2).data() == "04-0000-0077"
    assert model.index(1, 2).data(EDITED_ROLE) and not model.index(0, 2).data(EDITED_ROLE)
    assert "the file says: 04-0000-0027" in model.index(1, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert page.table.currentIndex().row() == 1
    edit(qtbot, window, 1, 2, "04-0000-0027")
    assert outcomes(window)[1] == "New?" and not model.index(1, 2).data(EDITED_ROLE)
    edit(qtbot, window, 1, 2, "04-0000-0077")
    window.apply()
    settle(window)
    assert names(book)[2:] == ["林先生", "陳志明"]
    assert book.query("SELECT raw FROM phone WHERE raw LIKE '%77'") == [("04-0000-0077",)]
    assert table_file.read_text(encoding="utf-8") == TABLE


def test_a_double_click_edits_and_escape_gives_the_old_text_back(
    qtbot: QtBot, opened: Opener, table_file: Path
) -> None:
    window = opened(table_file)
    table = window.preview_page.table
    spot = table.visualRect(model_of(window).index(0, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    type_over(qtbot, window, "nobody", Qt.Key.Key_Escape)
    assert window.isVisible() and column_shown(window, 1)[0] == "張雅婷"
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    type_over(qtbot, window, "王雅婷", Qt.Key.Key_Return)
    assert column_shown(window, 1)[0] == "王雅婷"


def test_tab_goes_on_to_the_next_cell(qtbot: QtBot, opened: Opener, table_file: Path) -> None:
    window = opened(table_file)
    table = window.preview_page.table
    table.setCurrentIndex(model_of(window).index(0, 1))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor_of(window).setText("王雅婷")
    qtbot.keyClick(editor_of(window), Qt.Key.Key_Tab)
    settle(window)
    assert table.currentIndex().column() == 2 and column_shown(window, 1)[0] == "王雅婷"
    type_over(qtbot, window, "04-0000-0078", Qt.Key.Key_Return)
    assert column_shown(window, 2)[0] == "04-0000-0078"


def test_what_is_being_typed_stays_while_the_plan_is_made_anew(
    qtbot: QtBot, opened: Opener, table_file: Path
) -> None:
    window = opened(table_file)
    table = window.preview_page.table
    table.setCurrentIndex(model_of(window).index(0, 1))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor_of(window).setText("half")
    window._plan_again()
    settle(window)
    assert editor_of(window).text() == "half"
    qtbot.keyClick(editor_of(window), Qt.Key.Key_Escape)


def test_looking_people_up_after_a_correction_can_be_stopped(
    qtbot: QtBot, opened: Opener, table_file: Path, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(table_file)
    go_on = threading.Event()
    real = import_plan.build_plan

    def slow(*args: object, **named: object) -> object:
        go_on.wait(5)
        return real(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(import_plan, "build_plan", slow)
    preview = window.preview_page.preview()
    assert preview is not None
    model_of(window).setData(model_of(window).index(1, 2), "04-0000-0077")
    assert window.busy()
    press_cancel()
    go_on.set()
    settle(window)
    assert window.preview_page.preview() is preview and outcomes(window)[1] == "New?"
    window.apply()  # looks people up first
    settle(window)
    assert window.step() == 1 and outcomes(window)[1] == "New"
    assert names(book) == ["陳志明", "李美玲"]


def test_a_field_of_a_card_is_corrected_and_nonsense_refused(
    qtbot: QtBot, opened: Opener, tmp_path: Path, book: Book
) -> None:
    path = tmp_path / "phone.vcf"
    path.write_text(CARD.format("王小明", "04-0000-0040", "BDAY:1985-04-12\r\n"), encoding="utf-8")
    window = opened(path)
    page = window.preview_page
    edit(qtbot, window, 0, 2, "unknown")
    assert "not a phone number" in page.about.text() and column_shown(window, 2) == ["04-0000-0040"]
    edit(qtbot, window, 0, 2, "04-0000-0041 · 07-0000-0042")
    assert column_shown(window, 2) == ["04-0000-0041 · 07-0000-0042"]
    page.table.setCurrentIndex(model_of(window).index(0, 3))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    assert "cannot be changed here" in page.about.text()
    window.apply()
    settle(window)
    assert book.query("SELECT raw FROM phone WHERE raw LIKE '0_-0000-004_' ORDER BY id") == [
        ("04-0000-0041",),
        ("07-0000-0042",),
    ]


def test_a_correction_outlives_another_mapping_and_another_encoding(
    qtbot: QtBot, opened: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "phone.csv"
    path.write_bytes(TABLE.encode("gb18030"))
    window = opened(path)
    edit(qtbot, window, 0, 1, "王雅婷")
    menu = window.preview_page.mapping_menu(5)
    next(action for action in menu.actions() if action.text() == "Nickname").trigger()
    settle(window)
    assert column_shown(window, 1)[0] == "王雅婷"
    window.read_as("cp950")
    settle(window)
    assert column_shown(window, 1)[0] == "王雅婷" and column_shown(window, 1)[1] != "林先生"
    window.read_as("gb18030")
    settle(window)
    assert column_shown(window, 1)[:2] == ["王雅婷", "林先生"]


# --- columns and days -----------------------------------------------------------------------------


def test_the_order_of_days_is_asked_once_for_the_whole_file(
    opened: Opener, tmp_path: Path, book: Book
) -> None:
    path = tmp_path / "phone.csv"
    path.write_text("姓名,電話,生日\n張雅婷,04-0000-0033,12/4/1985\n李四,04-0000-0034,5/6/1990\n")
    window = opened(path)
    question = window.preview_page.question
    assert "12/4/1985" in question.text() and "kept as text" in question.text()
    assert [b.text() for b in question.buttons()] == [
        "Day first: 12 Apr 1985",
        "Month first: 4 Dec 1985",
    ]
    assert outcomes(window) == ["Notice", "Notice"]
    question.buttons()[1].click()
    settle(window)
    assert outcomes(window) == ["New", "New"]
    assert question.text() == "Dates are read like this: 12/4/1985 is 4 Dec 1985."
    question.buttons()[0].click()
    settle(window)
    window.apply()
    settle(window)
    days = book.query("SELECT year, month, day FROM important_date ORDER BY id")
    assert days == [(1985, 4, 12), (1990, 6, 5)]

    path.write_text("姓名,電話,生日\n王五,04-0000-0035,2/3/1985\n")
    again = opened(path)
    assert again.preview_page.question.text() == ""
    assert again.preview_page.remembered.text() == "Columns as last time."


def test_columns_are_as_last_time_until_forgotten(
    opened: Opener, table_file: Path, book: Book, session: Session
) -> None:
    window = opened(table_file)
    assert window.preview_page.remembered.text() == ""
    menu = window.preview_page.mapping_menu(5)
    next(action for action in menu.actions() if action.text() == "Nickname").trigger()
    settle(window)
    told: list[Changes] = []
    session.changed.connect(told.append)
    window.apply()
    settle(window)
    journal.undo(book, told[0].step)

    again = opened(table_file)
    remembered = again.preview_page.remembered
    header = again.preview_page.table.header
    assert remembered.text() == "Columns as last time."
    assert header.button_text(5) == "Nickname"
    remembered.buttons()[0].click()
    settle(again)
    assert remembered.text() == "" and header.button_text(5) == "Other fields"

    third = opened(table_file)
    assert third.preview_page.remembered.text() == ""
    assert third.preview_page.table.header.button_text(5) == "Other fields"


# --- words that the book does not know ------------------------------------------------------------


def test_each_word_that_the_book_does_not_know_is_asked_once(book, opened, tmp_path):
    staff.create_staff(book, "林小芳")
    path = tmp_path / "crm.csv"
    path.write_text(
        "姓名,電話,會員等級,業務\n陳一,04-0000-0001,金卡,小芳\n林二,04-0000-0002,金卡,小明\n"
        "黃三,04-0000-0003,銀卡,小明\n",
        encoding="utf-8",
    )
    window = opened(path)
    question, said = window.preview_page.word_question, window.preview_page.word_answers
    assert "“金卡” in “會員等級” (2 customer(s))" in question.text()
    assert [b.text() for b in question.buttons()] == [
        "Leave all 4", "Key customer", "Regular customer", "Prospect", "Leave it",
    ]  # fmt: skip
    question.buttons()[1].click()
    settle(window)
    assert said.text() == "“金卡” is Key customer"
    assert "“小明”" in question.text()
    question.buttons()[1].click()
    settle(window)
    assert "“小芳”" in question.text()
    place = question.buttons()[-1].geometry()
    assert question.buttons()[2].text() == "One of ours"
    question.buttons()[2].menu().actions()[0].trigger()
    settle(window)
    assert "“銀卡”" in question.text()
    assert question.buttons()[-1].geometry().right() == place.right()  # “Leave all” went
    question.buttons()[3].click()
    settle(window)
    assert question.text() == ""
    assert said.text() == (
        "“金卡” is Key customer · “小明” is a new colleague · “小芳” is 林小芳 · "
        "left as another field: “銀卡”"
    )
    window.apply()
    settle(window)
    assert book.query(
        "SELECT c.name, c.tier, s.name FROM contact AS c LEFT JOIN staff AS s ON s.id = c.owner_id "
        "WHERE c.name IN ('陳一', '林二', '黃三') ORDER BY c.id"
    ) == [("陳一", "key", "林小芳"), ("林二", "key", "小明"), ("黃三", None, "小明")]
    assert book.query("SELECT name, value FROM extra_field") == [("會員等級", "銀卡")]


def test_answers_about_words_can_be_taken_back_and_outlive_another_reading(book, opened, tmp_path):
    path = tmp_path / "crm.csv"
    path.write_text("姓名,電話,等級\n陳一,04-0000-0001,金卡\n", encoding="utf-8")
    window = opened(path)
    page = window.preview_page
    page.word_question.buttons()[0].click()
    settle(window)
    window.read_as("utf-8")
    settle(window)
    assert page.word_answers.text() == "“金卡” is Key customer"
    page.word_answers.buttons()[0].click()
    settle(window)
    assert "“金卡”" in page.word_question.text()
    assert page.word_answers.text() == ""
    page.word_question.buttons()[-1].click()
    settle(window)
    assert page.word_answers.text() == "left as another field: “金卡”"


def test_what_words_mean_is_kept_for_the_next_file(book, opened, tmp_path):
    staff.create_staff(book, "林小芳")
    rows = "陳一,04-0000-0001,金卡,小芳\n林二,04-0000-0002,銀卡,小明\n"
    first = tmp_path / "crm.csv"
    first.write_text(f"姓名,電話,會員等級,業務\n{rows}", encoding="utf-8")
    window = opened(first)
    window.answer_words(
        {("tier", "金卡"): "key", ("tier", "銀卡"): "", ("owner", "小芳"): "林小芳"}
    )
    settle(window)
    window.apply()
    settle(window)

    other = tmp_path / "other.csv"
    other.write_text(
        "顧客姓名,手機,等級,業務員\n黃三,04-0000-0003,金卡,小芳\n周四,04-0000-0004,銀卡,小明\n"
        "吳五,04-0000-0005,白卡,\n",
        encoding="utf-8",
    )
    again = opened(other)
    page = again.preview_page
    assert (
        page.word_answers.text()
        == "“金卡” is Key customer · “小芳” is 林小芳 · left as another field: “銀卡”"
    )
    asked = page.word_question.text()
    assert "“小明”" in asked or "“白卡”" in asked  # of which nobody has said anything
    report = import_run.apply(book, import_plan.build_plan(book, read_file(other)))[1]
    assert report.created == 3  # from the command line, too
    assert book.query(
        "SELECT c.tier, s.name FROM contact AS c LEFT JOIN staff AS s ON s.id = c.owner_id "
        "WHERE c.name IN ('黃三', '周四') ORDER BY c.id"
    ) == [("key", "林小芳"), (None, None)]

    page.word_answers.buttons()[0].click()  # ask again
    settle(again)
    assert page.word_answers.text() == ""


def test_a_meaning_that_the_book_has_no_more_is_asked_again(book, opened, tmp_path):
    made = staff.create_staff(book, "林小芳")
    mappings.remember_words(book, {("owner", "小芳"): "林小芳", ("tier", "金卡"): "gold"})
    staff.update_staff(book, staff.rows_staff(book)[-1].id, "林芳", True)
    assert made
    path = tmp_path / "crm.csv"
    path.write_text("姓名,電話,等級,業務\n陳一,04-0000-0001,金卡,小芳\n", encoding="utf-8")
    page = opened(path).preview_page
    assert page.word_answers.text() == "" and page.word_question.text() != ""


def test_a_list_of_goods_may_be_one_of_customers_after_all(book, opened, tmp_path):
    path = tmp_path / "shop.csv"
    path.write_text("品名,庫存\n烏龍商行,12\n紅茶小舖,5\n", encoding="utf-8")
    window = opened(path)
    page = window.preview_page
    assert "does not look like a list of customers" in page.banner.text()
    assert window.go.text() == "Nothing to import"
    (names,) = page.question.buttons()
    assert names.text() == "品名"
    names.click()
    settle(window)
    assert window.go.text() == "Import 2 row(s)" and page.question.text() == ""


def test_the_same_company_is_said_too() -> None:
    record = Record(1, name="Bo Lin", company="Lin Tea")
    assert preview._in_common(record, Edits(), "Bo") == "same name and company as Bo"
    other = Edits(kept=[("Tea of Lin", "Lin Tea")])
    for gets in (Edits(values={"company": "Lin Tea"}), other):
        assert "nothing else" in preview._in_common(record, gets, "Bo")
