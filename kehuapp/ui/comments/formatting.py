"""What the tools do to the text under the cursor; buttons and keys are elsewhere."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit

from kehuapp.text.html import is_link
from kehuapp.ui import theme

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


def set_link(text: QTextEdit, address: str) -> None:
    """Link the selected words, or write the address itself."""
    cursor = text.textCursor()
    linked = QTextCharFormat()
    linked.setAnchor(True)
    linked.setAnchorHref(address)
    linked.setForeground(QColor(theme.current().jade))
    linked.setFontUnderline(True)
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
    shape.setCellPadding(5)
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    cursor = text.textCursor()
    table = cursor.insertTable(rows, columns, shape)
    text.setTextCursor(table.cellAt(0, 0).firstCursorPosition())


def change_table(table: QTextTable, cursor: QTextCursor, what: str) -> None:
    """row+, row-, column+ or column- at the cursor."""
    cell = table.cellAt(cursor)
    if what == "row+":
        table.insertRows(cell.row() + 1, 1)
    elif what == "row-":
        table.removeRows(cell.row(), 1)
    elif what == "column+":
        table.insertColumns(cell.column() + 1, 1)
    else:
        table.removeColumns(cell.column(), 1)


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
        table.appendRows(1)
    target = table.cellAt(at // table.columns(), at % table.columns())
    text.setTextCursor(target.firstCursorPosition())
    return True
