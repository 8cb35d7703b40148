"""The page of help about keys: every command, what the text box knows, and typing habits."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.comments.writing import toolbar
from kehuapp.ui.shell import actions

Lines = tuple[tuple[str, str], ...]  # (what it does, the key or what is typed)

_LIST: Lines = (
    (QT_TRANSLATE_NOOP("Keys", "Search by typing a part of the name"), ""),
    (QT_TRANSLATE_NOOP("Keys", "Open the customer"), "Enter"),
    (QT_TRANSLATE_NOOP("Keys", "Clear the search"), "Esc"),
    (QT_TRANSLATE_NOOP("Keys", "Move to the trash"), "Del"),
    (QT_TRANSLATE_NOOP("Keys", "Copy the number while its QR code is shown"), "Ctrl+C"),
)
_GROUPS: Lines = (
    (QT_TRANSLATE_NOOP("Keys", "Rename"), "F2"),
    (QT_TRANSLATE_NOOP("Keys", "Delete the group"), "Del"),
    (QT_TRANSLATE_NOOP("Keys", "Up"), "Alt+Shift+Up"),
    (QT_TRANSLATE_NOOP("Keys", "Down"), "Alt+Shift+Down"),
    (QT_TRANSLATE_NOOP("Keys", "Into the group above"), "Alt+Shift+Right"),
    (QT_TRANSLATE_NOOP("Keys", "Out of its group"), "Alt+Shift+Left"),
)
_WRITING: Lines = (
    (QT_TRANSLATE_NOOP("Keys", "Save the comment"), "Ctrl+Enter"),
    (QT_TRANSLATE_NOOP("Keys", "Leave a changed comment as it was"), "Esc"),
    (QT_TRANSLATE_NOOP("Keys", "Next cell of a table"), "Tab"),
    (QT_TRANSLATE_NOOP("Keys", "An item of a list in or out"), "Tab, Shift+Tab"),
    (QT_TRANSLATE_NOOP("Keys", "The next word found"), "F3"),
)
_HABITS: Lines = (
    (QT_TRANSLATE_NOOP("Keys", "List"), "-␣"),
    (QT_TRANSLATE_NOOP("Keys", "Numbered list"), "1.␣"),
    (QT_TRANSLATE_NOOP("Keys", "Check list"), "[]␣"),
    (QT_TRANSLATE_NOOP("Keys", "Heading"), "#␣"),
    (QT_TRANSLATE_NOOP("Keys", "Quotation"), ">␣"),
    (QT_TRANSLATE_NOOP("Keys", "Line across"), "--- Enter"),
    (QT_TRANSLATE_NOOP("Keys", "What was typed, not what it became"), "Ctrl+Z"),
)
_READING: Lines = (
    (QT_TRANSLATE_NOOP("Keys", "Find in the comments"), "Ctrl+Shift+F"),
    (QT_TRANSLATE_NOOP("Keys", "The one above or below"), "Up, Down"),
    (QT_TRANSLATE_NOOP("Keys", "The first, the last"), "Home, End"),
    (QT_TRANSLATE_NOOP("Keys", "Change the comment"), "Enter, F2"),
    (QT_TRANSLATE_NOOP("Keys", "Open what the timeline tells of"), "Enter"),
    (QT_TRANSLATE_NOOP("Keys", "Put the comment into the trash"), "Del"),
)
_TIMELINE: Lines = (
    (QT_TRANSLATE_NOOP("Keys", "The entry above or below"), "Up, Down"),
    (QT_TRANSLATE_NOOP("Keys", "Open what it tells of"), "Enter"),
    (QT_TRANSLATE_NOOP("Keys", "Copy the entry"), "Ctrl+C"),
)
_FORMS: Lines = (
    (QT_TRANSLATE_NOOP("Keys", "Save"), "Ctrl+Enter"),
    (QT_TRANSLATE_NOOP("Keys", "Leave"), "Esc"),
    (QT_TRANSLATE_NOOP("Keys", "More fields of the customer"), "Alt+M"),
    (QT_TRANSLATE_NOOP("Keys", "Take a copied text apart"), "Ctrl+Shift+V"),
    (QT_TRANSLATE_NOOP("Keys", "Paste a photo"), "Ctrl+Alt+V"),
)
_IMPORT: Lines = (
    (QT_TRANSLATE_NOOP("Keys", "Leave the line out, or take it back"), "Space, Del"),
    (QT_TRANSLATE_NOOP("Keys", "Put into a customer of the book"), "M"),
    (QT_TRANSLATE_NOOP("Keys", "Skip"), "S"),
    (QT_TRANSLATE_NOOP("Keys", "As a new customer"), "N"),
    (QT_TRANSLATE_NOOP("Keys", "Change the cell"), "F2"),
    (QT_TRANSLATE_NOOP("Keys", "What the column means"), "Alt+Down"),
)
_DUPLICATES: Lines = (
    (QT_TRANSLATE_NOOP("Keys", "Merge them"), "Ctrl+Enter"),
    (QT_TRANSLATE_NOOP("Keys", "They are different people"), "Ctrl+D"),
    (QT_TRANSLATE_NOOP("Keys", "The next ones"), "Ctrl+Down"),
    (QT_TRANSLATE_NOOP("Keys", "Undo"), "Ctrl+Z"),
    (QT_TRANSLATE_NOOP("Keys", "Search again"), "F5"),
)
_COLLEAGUES: Lines = (
    (QT_TRANSLATE_NOOP("Keys", "Hand over"), "Ctrl+H"),
    (QT_TRANSLATE_NOOP("Keys", "Taken over"), "Ctrl+Enter"),
    (QT_TRANSLATE_NOOP("Keys", "All taken over"), "Ctrl+Shift+Enter"),
    (QT_TRANSLATE_NOOP("Keys", "Print the brief"), "Ctrl+P"),
    (QT_TRANSLATE_NOOP("Keys", "Read again"), "F5"),
)
_PREVIEW: Lines = (
    (QT_TRANSLATE_NOOP("Keys", "Larger, smaller"), "Ctrl++, Ctrl+-"),
    (QT_TRANSLATE_NOOP("Keys", "The whole page"), "Ctrl+0"),
    (QT_TRANSLATE_NOOP("Keys", "Print"), "Ctrl+P"),
    (QT_TRANSLATE_NOOP("Keys", "Save as a file"), "Ctrl+S"),
)
#: What stands below the commands on the left, and what on the right.
_LEFT = (
    (QT_TRANSLATE_NOOP("Keys", "In the list of customers"), _LIST),
    (QT_TRANSLATE_NOOP("Keys", "In the groups"), _GROUPS),
)
_RIGHT = (
    (QT_TRANSLATE_NOOP("Keys", "Habits while typing, at the start of a line"), _HABITS),
    (QT_TRANSLATE_NOOP("Keys", "While reading comments or the timeline"), _READING),
    (QT_TRANSLATE_NOOP("Keys", "In the timeline"), _TIMELINE),
    (QT_TRANSLATE_NOOP("Keys", "In a form"), _FORMS),
    (QT_TRANSLATE_NOOP("Keys", "In the import"), _IMPORT),
    (QT_TRANSLATE_NOOP("Keys", "Among duplicates"), _DUPLICATES),
    (QT_TRANSLATE_NOOP("Keys", "In the window of colleagues"), _COLLEAGUES),
    (QT_TRANSLATE_NOOP("Keys", "Before printing"), _PREVIEW),
)
_HIGHEST = 680  # fits a screen of 768 with its panel


def show_keys(parent: QWidget) -> QDialog:
    """Open the page."""
    page = QDialog(parent)
    page.setObjectName("keys_page")
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.setWindowTitle(translate("About", "Keys"))
    inside = QWidget()
    inside.setProperty("panel", "panel")
    columns = QHBoxLayout(inside)
    columns.setContentsMargins(24, 14, 24, 20)
    columns.setSpacing(44)
    for sections in (_left(), _right()):
        columns.addLayout(_column(sections), 1)
    scroll = QScrollArea(page)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    scroll.verticalScrollBar().setSingleStep(40)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, page)
    buttons.setContentsMargins(22, 10, 22, 14)
    buttons.rejected.connect(page.reject)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(scroll, 1)
    whole.addWidget(buttons)
    scroll.setFocus()  # the arrows and Page Down scroll at once
    screen = parent.screen() or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    width = inside.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width()
    scroll.setMinimumWidth(min(width, room.width() - 40))
    page.resize(max(width, 820), min(_HIGHEST, room.height() - 60))
    page.open()
    return page


def _left() -> Iterator[tuple[str, Lines]]:
    known = {command.id: command for command in actions.COMMANDS}
    for title, entries in actions.MENUS:
        told = [known[entry] for entry in entries if entry in known]
        yield (
            _plain(translate("Actions", title)),
            tuple(
                (translate("Actions", command.text).rstrip("…"), command.shortcut)
                for command in told
            ),
        )
    for title, lines in _LEFT:
        yield translate("Keys", title), _translated(lines)


def _right() -> Iterator[tuple[str, Lines]]:
    tools = [(tool.text, tool.key) for tool in toolbar.TOOLS]
    tools += [(text, key) for name, text, key in toolbar.MORE if name]
    yield (
        translate("Keys", "While writing a comment"),
        _translated(_WRITING)
        + tuple((translate("Tools", text), key) for text, key in tools if key),
    )
    for title, lines in _RIGHT:
        yield translate("Keys", title), _translated(lines)


def _translated(lines: Lines) -> Lines:
    return tuple((translate("Keys", text), keys) for text, keys in lines)


def _plain(title: str) -> str:
    """A menu's title without the letter that opens it: "&File", "檔案(&F)"."""
    return re.sub(r"\(&.\)", "", title).replace("&", "")


def _column(sections: Iterator[tuple[str, Lines]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    row = 0
    for title, lines in sections:
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(0, 12 if row else 4, 0, 2)
        grid.addWidget(heading, row, 0, 1, 2)
        row += 1
        for text, keys in lines:
            name, held = QLabel(text), QLabel(_shown(keys))
            name.setWordWrap(True)
            held.setProperty("role", "quiet")
            held.setTextFormat(Qt.TextFormat.PlainText)
            held.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, row, 0, 1, 1 if keys else 2)
            if keys:
                grid.addWidget(held, row, 1)
            row += 1
    grid.setRowStretch(row, 1)
    return grid


def _shown(keys: str) -> str:
    """Keys as this system writes them; what is typed stays as it is."""
    native = QKeySequence.SequenceFormat.NativeText
    parts = [QKeySequence(key).toString(native) or key for key in keys.split(", ")]
    return keys if "␣" in keys or "---" in keys else " · ".join(parts)
