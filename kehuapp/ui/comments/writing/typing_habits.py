"""Markdown habits while typing: "- ", "1. ", "# ", "> ", "[] " begin what they mean; no parsing.

The mark is typed first and made into the real thing in a step of its own, so that one undo gives
back what was typed.
"""

import re

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from kehuapp.ui.comments.writing import formatting

_MARKS = (
    (re.compile(r"[-*•] "), "bullets"),
    (re.compile(r"1[.)] "), "numbers"),
    (re.compile(r"\[ ?\] "), "checks"),
    (re.compile(r"#{1,3} "), "heading"),
    (re.compile(r"> "), "quote"),
)
_RULE = re.compile(r"-{3,}|\*{3,}|—{2,}")


def after_space(text: QTextEdit) -> None:
    """Make a mark that was just ended by a blank into what it means."""
    cursor = text.textCursor()
    block = cursor.block()
    typed = block.text()[: cursor.positionInBlock()]
    if cursor.hasSelection() or len(typed) > 4 or cursor.currentList() or cursor.currentTable():
        return
    kind = next((kind for mark, kind in _MARKS if mark.fullmatch(typed)), "")
    if not kind:
        return
    cursor.beginEditBlock()
    cursor.setPosition(block.position(), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    text.setTextCursor(cursor)
    if kind == "heading":
        formatting.set_heading(cursor)
        text.setTextCursor(cursor)
    elif kind == "quote":
        formatting.toggle_quote(text)
    else:
        formatting.toggle_list(text, kind)
    cursor.endEditBlock()


def rule_on_enter(text: QTextEdit) -> bool:
    """Enter behind ``---`` alone in a paragraph draws a line; whether it did."""
    cursor = text.textCursor()
    if cursor.hasSelection() or cursor.currentList() or cursor.currentTable():
        return False
    if not cursor.atBlockEnd() or not _RULE.fullmatch(cursor.block().text()):
        return False
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    text.setTextCursor(cursor)
    formatting.insert_rule(text)
    cursor.endEditBlock()
    return True
