"""What the tools do to the text under the cursor; buttons and keys are elsewhere."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit

from kehuapp.text.html import is_link
from kehuapp.ui.kit import theme

#: Qt's steps from the ordinary size.
SIZES = {"small": -1, "ordinary": 0, "large": 1}
QUOTE_MARGIN = 16  # pixels: by it a quotation is known again, Qt keeps no other sign of it
DEEPEST = 6
_STYLES = {
    "bullets": QTextListFormat.Style.ListDisc,
    "numbers": QTextListFormat.Style.ListDecimal,
    "checks": QTextListFormat.Style.ListDisc,
}
_NO_MARK = QTextBlockFormat.MarkerType.NoMarker
_OPEN = QTextBlockFormat.MarkerType.Unchecked
_DONE = QTextBlockFormat.MarkerType.Checked


def toggle_bold(text: QTextEdit) -> None:
    """Bold, or no longer."""
    bold = text.fontWeight() > QFont.Weight.Medium
    text.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)


def toggle_strike(text: QTextEdit) -> None:
    """Struck through, or no longer."""
    change = QTextCharFormat()
    change.setFontStrikeOut(not text.currentCharFormat().fontStrikeOut())
    text.mergeCurrentCharFormat(change)


def set_size(text: QTextEdit, size: str) -> None:
    """One of three sizes; what is written is the word of CSS, not a number of points."""
    change = QTextCharFormat()
    change.setProperty(QTextCharFormat.Property.FontSizeAdjustment, SIZES[size])
    text.mergeCurrentCharFormat(change)
    cursor = text.textCursor()
    if not cursor.block().text():  # the mark of a list that begins here is as large
        cursor.mergeBlockCharFormat(change)


def clear_formatting(text: QTextEdit) -> None:
    """Ordinary words; lists, tables and pictures stay."""
    cursor = text.textCursor()
    if not cursor.hasSelection():
        text.setCurrentCharFormat(QTextCharFormat())
        return
    cursor.beginEditBlock()
    start, end = sorted((cursor.anchor(), cursor.position()))
    block = text.document().findBlock(start)
    while block.isValid() and block.position() <= end:
        spans = [f for f in _fragments(block) if not f.charFormat().isImageFormat()]
        for fragment in spans:
            first = max(start, fragment.position())
            last = min(end, fragment.position() + fragment.length())
            if first < last:
                part = QTextCursor(block)
                part.setPosition(first)
                part.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                part.setCharFormat(QTextCharFormat())
        block = block.next()
    cursor.endEditBlock()


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found = []
    at = block.begin()
    while not at.atEnd():
        found.append(at.fragment())
        at += 1
    return found


def set_colour(text: QTextEdit, colour: str) -> None:
    """The colour of words; "" is the ordinary ink."""
    change = QTextCharFormat()
    change.setForeground(QColor(colour) if colour else QBrush(Qt.BrushStyle.NoBrush))
    _merge(text, change, QTextCharFormat.Property.ForegroundBrush, bool(colour))


def set_highlight(text: QTextEdit, colour: str) -> None:
    """The ground of words; "" is none."""
    change = QTextCharFormat()
    change.setBackground(QColor(colour) if colour else QBrush(Qt.BrushStyle.NoBrush))
    _merge(text, change, QTextCharFormat.Property.BackgroundBrush, bool(colour))


def _merge(text: QTextEdit, change: QTextCharFormat, which: int, keep: bool) -> None:
    text.mergeCurrentCharFormat(change)
    if not keep and not text.textCursor().hasSelection():
        plain = text.currentCharFormat()
        plain.clearProperty(which)
        text.setCurrentCharFormat(plain)


def list_kind(cursor: QTextCursor) -> str:
    """bullets, numbers, checks or "" where the cursor is."""
    found = cursor.currentList()
    if not found:
        return ""
    if cursor.blockFormat().marker() != _NO_MARK:
        return "checks"
    numbered = found.format().style() == QTextListFormat.Style.ListDecimal
    return "numbers" if numbered else "bullets"


def toggle_list(text: QTextEdit, kind: str) -> None:
    """Make the selected paragraphs a list of this kind, or paragraphs again."""
    cursor = text.textCursor()
    cursor.beginEditBlock()
    if list_kind(cursor) == kind:
        _leave_list(cursor)
    else:
        _set_marker(cursor, _NO_MARK)
        shape = QTextListFormat()
        shape.setStyle(_STYLES[kind])
        cursor.createList(shape)
        if kind == "checks":
            _set_marker(cursor, _OPEN)
    cursor.endEditBlock()


def _set_marker(cursor: QTextCursor, marker: QTextBlockFormat.MarkerType) -> None:
    change = QTextBlockFormat()
    change.setMarker(marker)
    cursor.mergeBlockFormat(change)


def _leave_list(cursor: QTextCursor) -> None:
    _set_marker(cursor, _NO_MARK)
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    while block.isValid() and block.position() <= cursor.selectionEnd():
        if block.textList():
            block.textList().remove(block)
        block = block.next()
    change = QTextBlockFormat()
    change.setIndent(0)
    cursor.mergeBlockFormat(change)


def toggle_check(text: QTextEdit) -> None:
    """Tick the item of a check list under the cursor, or no longer."""
    cursor = text.textCursor()
    if list_kind(cursor) == "checks":
        _set_marker(cursor, _OPEN if cursor.blockFormat().marker() == _DONE else _DONE)


def change_indent(text: QTextEdit, by: int) -> bool:
    """Move the selected paragraphs or list items in or out by one step; whether they moved."""
    cursor = text.textCursor()
    found = cursor.currentList()
    if found:
        shape = QTextListFormat(found.format())
        shape.setIndent(min(max(shape.indent() + by, 1), DEEPEST))
        if shape.indent() == found.format().indent():
            return False
        cursor.createList(shape)
        return True
    change = QTextBlockFormat()
    change.setIndent(min(max(cursor.blockFormat().indent() + by, 0), DEEPEST))
    cursor.mergeBlockFormat(change)
    return True


def is_quote(cursor: QTextCursor) -> bool:
    """Whether the paragraph is what somebody else said."""
    return cursor.blockFormat().leftMargin() >= QUOTE_MARGIN


def toggle_quote(text: QTextEdit) -> None:
    """Make the selected paragraphs a quotation, or no longer."""
    cursor = text.textCursor()
    change = QTextBlockFormat()
    change.setLeftMargin(0 if is_quote(cursor) else QUOTE_MARGIN)
    cursor.mergeBlockFormat(change)


def insert_rule(text: QTextEdit) -> None:
    """A line across, and a paragraph below it to go on in."""
    cursor = text.textCursor()
    cursor.beginEditBlock()
    if cursor.block().text():
        cursor.insertBlock(QTextBlockFormat())
    cursor.insertHtml("<hr>")
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    cursor.endEditBlock()
    text.setTextCursor(cursor)


def set_heading(cursor: QTextCursor) -> None:
    """Make the paragraph a heading: its words are large and bold."""
    shape = QTextBlockFormat()
    shape.setHeadingLevel(2)
    cursor.mergeBlockFormat(shape)
    words = QTextCharFormat()
    words.setProperty(QTextCharFormat.Property.FontSizeAdjustment, SIZES["large"])
    words.setFontWeight(QFont.Weight.DemiBold)
    cursor.mergeBlockCharFormat(words)
    cursor.mergeCharFormat(words)


def leave_heading(text: QTextEdit) -> None:
    """The paragraph below a heading is an ordinary one."""
    cursor = text.textCursor()
    if cursor.blockFormat().headingLevel() and not cursor.block().text():
        cursor.setBlockFormat(QTextBlockFormat())
        cursor.setBlockCharFormat(QTextCharFormat())
        text.setTextCursor(cursor)
        text.setCurrentCharFormat(QTextCharFormat())


def end_list_on_enter(text: QTextEdit) -> bool:
    """Enter in an empty list item leaves the list; whether it did."""
    cursor = text.textCursor()
    if cursor.hasSelection() or not cursor.currentList() or cursor.block().text():
        return False
    cursor.beginEditBlock()
    _leave_list(cursor)
    cursor.endEditBlock()
    return True


def uncheck_new_item(text: QTextEdit) -> None:
    """The item after a done one is still to do."""
    cursor = text.textCursor()
    if cursor.blockFormat().marker() == _DONE and not cursor.block().text():
        _set_marker(cursor, _OPEN)


def address_at(cursor: QTextCursor) -> str:
    """The address of the link under the cursor, or ""."""
    return cursor.charFormat().anchorHref()


def normalise_address(typed: str) -> str:
    """What a person types as an address, as a link that may be opened; "" when it cannot be one."""
    typed = typed.strip()
    if re.fullmatch(r"[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+", typed):
        return f"mailto:{typed}"
    if re.fullmatch(r"\+?[\d ()-]{5,20}", typed):
        return "tel:" + re.sub(r"[ ()-]", "", typed)
    if "://" not in typed and re.match(r"[\w-]+(\.[\w-]+)+", typed):
        typed = f"https://{typed}"
    return typed if is_link(typed) else ""


def link_format(address: str) -> QTextCharFormat:
    """How a link looks."""
    linked = QTextCharFormat()
    linked.setAnchor(True)
    linked.setAnchorHref(address)
    linked.setForeground(QColor(theme.current().jade))
    linked.setFontUnderline(True)
    return linked


def set_link(text: QTextEdit, address: str) -> None:
    """Link the selected words, or write the address itself."""
    cursor = text.textCursor()
    linked = link_format(address)
    if cursor.hasSelection():
        cursor.mergeCharFormat(linked)
        return
    before = cursor.charFormat()
    cursor.insertText(address.removeprefix("mailto:").removeprefix("tel:"), linked)
    cursor.insertText(" ", before)


def insert_table(text: QTextEdit, rows: int, columns: int) -> None:
    """A table as wide as the text."""
    shape = QTextTableFormat()
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderBrush(QColor(theme.current().line))
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    cursor = text.textCursor()
    cursor.beginEditBlock()
    table = cursor.insertTable(rows, columns, shape)
    _draw_lines(table)
    cursor.endEditBlock()
    text.setTextCursor(table.cellAt(0, 0).firstCursorPosition())


def change_table(table: QTextTable, cursor: QTextCursor, what: str) -> None:
    """row+, row-, column+, column- or table- at the cursor."""
    cell = table.cellAt(cursor)
    cursor.beginEditBlock()
    if what == "row+":
        table.insertRows(cell.row() + 1, 1)
    elif what == "row-":
        table.removeRows(cell.row(), 1)
    elif what == "column+":
        table.insertColumns(cell.column() + 1, 1)
    elif what == "column-":
        table.removeColumns(cell.column(), 1)
    else:
        table.removeRows(0, table.rows())
    if what.endswith("+"):
        _draw_lines(table)
    cursor.endEditBlock()


def _draw_lines(table: QTextTable) -> None:
    """Lines around every cell, as the style sheet draws them when the comment is read again."""
    shape = QTextTableCellFormat()
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(theme.current().line))
    for set_padding, pixels in (
        (shape.setTopPadding, 5),
        (shape.setBottomPadding, 5),
        (shape.setLeftPadding, 10),
        (shape.setRightPadding, 10),
    ):
        set_padding(pixels)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            lined = cell.format()  # with its ground, and with the cells it was made of
            lined.merge(shape)
            cell.setFormat(lined)


def next_cell(text: QTextEdit, back: bool) -> bool:
    """Tab in a table goes to the next cell, after the last one into a new row; whether it did."""
    cursor = text.textCursor()
    table = cursor.currentTable()
    if table is None:
        return False
    cell = table.cellAt(cursor)
    at = cell.row() * table.columns() + cell.column() + (-1 if back else 1)
    if at < 0:
        return True
    if at >= table.rows() * table.columns():
        cursor.beginEditBlock()
        table.appendRows(1)
        _draw_lines(table)
        cursor.endEditBlock()
    target = table.cellAt(at // table.columns(), at % table.columns())
    text.setTextCursor(target.firstCursorPosition())
    return True
