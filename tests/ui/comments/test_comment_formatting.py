"""The tools of the editor and the habits of typing: what they make is what the book keeps."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.opening import open_book
from kehuapp.text.html import plain_text
from kehuapp.ui.comments.writing import formatting
from kehuapp.ui.comments.writing.editor import Editor
from kehuapp.ui.kit import theme
from kehuapp.ui.work.pictures import Pictures


@pytest.fixture
def editor(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Editor]:
    theme.choose(qapp, "light")
    book = open_book(tmp_path / "a.kehu", create=True)
    pictures = Pictures(book)
    made = Editor(book, pictures)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    made.text.setFocus()
    yield made
    book.close()


def again(editor: Editor) -> str:
    """What the book keeps, shown again and kept again: it must not change."""
    html = editor.html()
    editor.show_html(html, changing=True)
    assert editor.html() == html
    return html


@pytest.mark.parametrize(
    ("typed", "kept", "said"),
    [
        ("- tea", "<ul", "• tea"),
        ("* tea", "<ul", "• tea"),
        ("1. tea", "<ol", "1. tea"),
        ("1) tea", "<ol", "1. tea"),
        ("[] tea", 'class="unchecked"', "☐ tea"),
        ("[ ] tea", 'class="unchecked"', "☐ tea"),
        ("# tea", "<h2", "tea"),
        ("> tea", "<blockquote>", "tea"),
        ("a - tea", "<p", "a - tea"),
        ("-tea", "<p", "-tea"),
        ("2. tea", "<p", "2. tea"),
    ],
)
def test_marks_become_what_they_mean(
    editor: Editor, qtbot: QtBot, typed: str, kept: str, said: str
) -> None:
    qtbot.keyClicks(editor.text, typed)
    html = again(editor)
    assert kept in html
    assert plain_text(html) == said


def test_one_undo_gives_the_mark_back(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.text, "- ")
    assert editor.text.textCursor().currentList() is not None
    editor.use_tool("undo")
    assert editor.text.toPlainText() == "- "
    assert editor.text.textCursor().currentList() is None


def test_a_heading_ends_with_its_line(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.text, "# head")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.text, "body")
    html = again(editor)
    assert "<h2" in html
    assert html.rstrip().endswith("<p>body</p>")


def test_three_strokes_and_enter_draw_a_line(editor: Editor, qtbot: QtBot) -> None:
    for text in ("above", "---", "below"):
        qtbot.keyClicks(editor.text, text)
        qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    html = again(editor)
    assert html.count("<hr>") == 1
    assert plain_text(html) == "above\nbelow"


def test_tab_moves_an_item_in_and_out(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.text, "- one")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.keyClick(editor.text, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor.text, "two")
    assert again(editor).count("<ul") == 2
    editor.text.moveCursor(QTextCursor.MoveOperation.End)
    editor.text.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    qtbot.keyClick(editor.text, Qt.Key.Key_Backtab)
    assert plain_text(again(editor)) == "• one\n• two"
    assert "-qt-list-indent:2" not in editor.html()


def test_tab_leaves_the_box_elsewhere(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.text, "words")
    qtbot.keyClick(editor.text, Qt.Key.Key_Tab)
    assert not editor.text.hasFocus()


@pytest.mark.parametrize(
    ("tool", "kept"),
    [
        ("strike", "line-through"),
        ("large", "font-size:large"),
        ("small", "font-size:small"),
        ("quote", "<blockquote>"),
        ("indent", "-qt-block-indent:1"),
    ],
)
def test_tools_write_what_the_book_keeps(editor: Editor, tool: str, kept: str) -> None:
    editor.show_html("<p>fresh tea</p>", changing=False)
    editor.text.selectAll()
    editor.use_tool(tool)
    assert kept in again(editor)
    editor.text.selectAll()
    back = {"large": "ordinary", "small": "ordinary", "indent": "outdent"}.get(tool, tool)
    editor.use_tool(back)
    assert kept not in again(editor)


def test_plain_words_keep_lists_and_links_apart(editor: Editor) -> None:
    editor.show_html(
        "<ul><li><b>one</b></li></ul><p><span style='color:#a83226'>two</span></p>", changing=False
    )
    editor.text.selectAll()
    editor.use_tool("clear")
    html = again(editor)
    assert "<ul" in html
    assert "font-weight" not in html
    assert "color" not in html


def test_two_paragraphs_of_a_quotation_stay_one(editor: Editor) -> None:
    editor.show_html("<blockquote><p>a</p><p>b</p></blockquote><p>c</p>", changing=False)
    html = again(editor)
    assert html.count("<blockquote>") == 1
    assert plain_text(html) == "a\nb\nc"


def test_a_tick_by_key_and_its_way_into_the_words(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.text, "[] tea")
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(editor.text, Qt.Key.Key_D, control)
    assert plain_text(again(editor)) == "☑ tea"


def test_keys_of_the_menu_are_those_it_tells(editor: Editor, qtbot: QtBot) -> None:
    editor.show_html("<p>tea</p>", changing=False)
    editor.text.selectAll()
    qtbot.keyClick(editor.text, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert "font-size:large" in editor.html()
    menu = editor.toolbar._menus["more"]
    menu.aboutToShow.emit()
    (large,) = [action for action in menu.actions() if action.objectName() == "large"]
    assert large.text().endswith("Ctrl+3")
    (ordinary,) = [action for action in menu.actions() if action.objectName() == "ordinary"]
    ordinary.trigger()
    assert "font-size" not in editor.html()


def paste(editor: Editor, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    editor.text.insertFromMimeData(data)


CHAT = "王小明 2026/11/20 10:20:30\n春茶<b>到</b>了嗎？\n\n小芳 2026/11/20 10:21:02\n到了\n明天送"


def test_a_copied_chat_says_who_said_what(editor: Editor) -> None:
    paste(editor, CHAT)
    editor.use_tool("undo")
    assert editor.is_empty()
    editor.use_tool("redo")
    html = again(editor)
    assert plain_text(html).split("\n") == [
        "王小明 2026/11/20 10:20:30",
        "春茶<b>到</b>了嗎？",
        "小芳 2026/11/20 10:21:02",
        "到了",
        "明天送",
    ]
    assert html.count("font-weight") == 2


def test_a_table_of_times_is_no_chat(editor: Editor) -> None:
    cells = "<tr><td>10:20</td><td>王小明</td><td>送貨</td></tr>" * 2
    paste(editor, "10:20\t王小明\t送貨\n10:20\t王小明\t送貨", f"<table>{cells}</table>")
    assert "<table" in editor.html()


def test_words_only(editor: Editor, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText(CHAT)
    data.setHtml("<b>bold</b>")
    QApplication.clipboard().setMimeData(data)
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(editor.text, Qt.Key.Key_V, shift)
    assert editor.text.toPlainText() == CHAT
    assert "font-weight" not in editor.html()


def test_words_are_found_in_what_is_being_written(editor: Editor, qtbot: QtBot) -> None:
    text, line = editor.text, editor.find_line
    text.insertPlainText("臺灣烏龍，台湾紅茶\n再來台灣")
    assert not line.isVisible()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(text, Qt.Key.Key_F, both)
    assert line.words.hasFocus()
    line.words.setText("台湾")
    assert line.count.text() == "3" and len(text.extraSelections()) == 3
    text.moveCursor(text.textCursor().MoveOperation.Start)
    said = []
    for _place in range(4):
        qtbot.keyClick(line.words, Qt.Key.Key_Return)
        said.append((text.textCursor().selectedText(), line.count.text()))
    assert said == [("臺灣", "1/3"), ("台湾", "2/3"), ("台灣", "3/3"), ("臺灣", "1/3")]
    qtbot.keyClick(line.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert line.count.text() == "3/3"
    for name, said in (("chevron-left", "2/3"), ("chevron-right", "3/3")):
        qtbot.mouseClick(line._buttons[name], Qt.MouseButton.LeftButton)
        assert line.count.text() == said
    qtbot.mouseClick(line._buttons["x"], Qt.MouseButton.LeftButton)
    assert not line.isVisible() and text.hasFocus()
    line.start()
    line.words.setText("咖啡")
    assert line.count.text() == "not found"
    qtbot.keyClick(line.words, Qt.Key.Key_Escape)
    assert text.hasFocus() and not line.isVisible() and not text.extraSelections()
    assert text.toPlainText() == "臺灣烏龍，台湾紅茶\n再來台灣"


def test_every_cell_has_its_lines(editor: Editor) -> None:
    text = editor.text
    formatting.insert_table(text, 1, 2)
    for what in ("row+", "column+"):
        cursor = text.textCursor()
        table = cursor.currentTable()
        assert table is not None
        formatting.change_table(table, cursor, what)
    text.setTextCursor(table.cellAt(1, 2).firstCursorPosition())
    assert formatting.next_cell(text, back=False)  # a row more
    assert (table.rows(), table.columns()) == (3, 3)
    for row in range(3):
        for column in range(3):
            assert table.cellAt(row, column).format().toTableCellFormat().topBorder() == 1
    for _ in range(4):
        text.undo()
    assert text.toPlainText() == "" and not text.document().isUndoAvailable()


def test_a_list_below_large_words_is_of_ordinary_size(editor: Editor, qtbot: QtBot) -> None:
    text = editor.text
    editor.use_tool("large")
    qtbot.keyClicks(text, "Title")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    editor.use_tool("ordinary")
    editor.use_tool("bullets")
    qtbot.keyClicks(text, "item")
    html = editor.html()
    assert "<li>item</li>" in html
    editor.show_html(html, changing=True)
    assert editor.html() == html


def test_the_list_button_follows_enter(editor: Editor, qtbot: QtBot) -> None:
    editor.use_tool("bullets")
    qtbot.keyClicks(editor.text, "x")
    assert editor.toolbar._actions["bullets"].isChecked()
    for _ in range(2):
        qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    assert not editor.toolbar._actions["bullets"].isChecked()


def test_a_whole_table_goes_in_one_step(editor: Editor) -> None:
    formatting.insert_table(editor.text, 2, 2)
    cursor = editor.text.textCursor()
    table = cursor.currentTable()
    assert table is not None
    formatting.change_table(table, cursor, "table-")
    assert "<table" not in editor.html()
    editor.text.undo()
    assert editor.html().count("<td>") == 4


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_is_done_is_ticked_not_crossed(
    editor: Editor, qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    theme.apply(qapp, name)
    html = '<ul><li class="checked">甲</li><li class="unchecked">乙</li></ul>'
    editor.show_html(html, changing=True)
    editor.text.clearFocus()
    shown = editor.text.viewport().grab().toImage()
    jade = [
        (x, y)
        for x in range(shown.width() // 3)
        for y in range(shown.height())
        if shown.pixelColor(x, y).name() == theme.current().jade.lower()
    ]
    second = editor.text.cursorRect(QTextCursor(editor.text.document().lastBlock())).top()
    assert len(jade) > 20 and max(y for _x, y in jade) < second
    theme.apply(qapp, "light")


def test_the_address_of_a_picture_among_words_stays_as_typed(editor: Editor) -> None:
    typed = "kehu:picture/" + "a" * 64 + "?w=300"
    editor.text.insertPlainText(typed)
    assert editor.html() == f"<p>{typed}</p>"
