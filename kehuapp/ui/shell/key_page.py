"""The page of help about keys: every command, what the text box knows, and typing habits."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
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
from kehuapp.text.folding import fold
from kehuapp.ui.commands.command import Command, Submenu
from kehuapp.ui.kit.search_box import SearchBox
from kehuapp.ui.kit.windows import placing
from kehuapp.ui.kit.windows.dialog import Dialog
from kehuapp.ui.pages.page import KeySection, Lines, PageSpec
from kehuapp.ui.shell.menus import MENUS, other_pages
from kehuapp.ui.work import later

_GROUPS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Rename"), "F2"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Delete the group"), "Del"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Up"), "Alt+Shift+Up"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Down"), "Alt+Shift+Down"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Into the group above"), "Alt+Shift+Right"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Out of its group"), "Alt+Shift+Left"),
)
_FORMS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Save"), "Ctrl+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Leave"), "Esc"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "More fields of the customer"), "Alt+M"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Take a copied text apart"), "Ctrl+Shift+V"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Paste a photo"), "Ctrl+Alt+V"),
)
_IMPORT: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Leave the line out, or take it back"), "Space, Del"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Put into a customer of the book"), "M"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Skip"), "S"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "As a new customer"), "N"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Change the cell"), "F2"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "What the column means"), "Alt+Down"),
)
_PREVIEW: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Larger, smaller"), "Ctrl++, Ctrl+-"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The whole page"), "Ctrl+0"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Print"), "Ctrl+P"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Save as a file"), "Ctrl+S"),
)
_GREETING: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Copy the words"), "Ctrl+Shift+C"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Sent: log it"), "Ctrl+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Skip this one"), "Ctrl+Down"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The one before"), "Ctrl+Up"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Not sent after all"), "Ctrl+Alt+Z"),
)
#: What stands below the commands on the left, and below the keys of the pages on the right.
_LEFT = (KeySection(QT_TRANSLATE_NOOP("Keys", "In the groups"), _GROUPS),)
_RIGHT = (
    KeySection(QT_TRANSLATE_NOOP("Keys", "In a form"), _FORMS),
    KeySection(QT_TRANSLATE_NOOP("Keys", "In the import"), _IMPORT),
    KeySection(QT_TRANSLATE_NOOP("Keys", "Print preview"), _PREVIEW),
    KeySection(QT_TRANSLATE_NOOP("Keys", "While greeting"), _GREETING),
)
#: What a key does and the key, in the language of now.
Told = tuple[tuple[str, str], ...]
_WIDEST, _HIGHEST = 920, 680


def show_keys(
    parent: QWidget, commands: Mapping[str, Command], pages: Sequence[PageSpec], shown: str = ""
) -> QDialog:
    """Open the page; the keys of the page that is shown stand at the top. What stands further down
    is made while the top is looked at."""
    page = Dialog(parent)
    page.setObjectName("keys_page")
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.setWindowTitle(translate("About", "Keyboard shortcuts"))
    scroll = QScrollArea(page)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside = QWidget(scroll)
    inside.setProperty("panel", "panel")
    columns = QHBoxLayout(inside)
    columns.setContentsMargins(24, 14, 24, 20)
    columns.setSpacing(44)
    left, right = _Column(), _Column()
    for column in (left, right):
        columns.addLayout(column.grid, 1)
    scroll.setWidget(inside)
    scroll.verticalScrollBar().setSingleStep(40)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, page)
    buttons.setContentsMargins(22, 10, 22, 14)
    buttons.rejected.connect(page.reject)
    search = _Search(page, scroll, (left, right))
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(search.head)
    whole.addWidget(scroll, 1)
    whole.addWidget(buttons)
    scroll.setFocus()  # the arrows and Page Down scroll at once

    def fill() -> Iterator[None]:
        for sections in zip_longest(_left(commands, pages), _right(pages, shown)):
            for column, section in zip((left, right), sections, strict=True):
                if section is not None:
                    column.add(*section)
            search.narrow()
            fit()
            yield

    def fit() -> None:
        width = inside.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(min(width, placing.most(page).width()))

    page.resize(_WIDEST, _HIGHEST)
    later.at_once_in_pieces(page, fill())
    page.open()
    return page


class _Line(NamedTuple):
    """What is looked through, and the labels that say it."""

    words: str
    labels: tuple[QLabel, ...]


class _Block(NamedTuple):
    heading: QLabel
    lines: list[_Line]


class _Column:
    """Sections below one another."""

    def __init__(self) -> None:
        self.grid, self.blocks = QGridLayout(), list[_Block]()
        self.grid.setHorizontalSpacing(18)
        self.grid.setVerticalSpacing(5)
        self.grid.setColumnStretch(0, 1)
        self._row = 0

    def add(self, title: str, lines: Told) -> None:
        """Another section, at the end."""
        self.grid.setRowStretch(self._row, 0)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(0, 12 if self._row else 4, 0, 2)
        self.grid.addWidget(heading, self._row, 0, 1, 2)
        block = _Block(heading, [])
        self.blocks.append(block)
        self._row += 1
        for text, keys in lines:
            name, held = QLabel(text), QLabel(_shown(keys))
            name.setWordWrap(True)
            held.setProperty("role", "quiet")
            held.setTextFormat(Qt.TextFormat.PlainText)
            held.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.grid.addWidget(name, self._row, 0, 1, 1 if keys else 2)
            if keys:
                self.grid.addWidget(held, self._row, 1)
            told = fold(f"{title} {text} {keys} {held.text()}")
            block.lines.append(_Line(told, (name, held) if keys else (name,)))
            for label in block.lines[-1].labels:
                label.ensurePolished()  # else all are in one go, when the window is laid out
            self._row += 1
        self.grid.setRowStretch(self._row, 1)


class _Search:
    """The box that leaves the lines with what is typed; Home and End lead to the ends of all."""

    def __init__(self, page: QWidget, scroll: QScrollArea, columns: Sequence[_Column]) -> None:
        self._columns = columns
        self.box, self._nothing = SearchBox(page), QLabel(page)
        self._nothing.setText(translate("About", "No key does that."))
        self.box.setPlaceholderText(translate("About", "Find a key, or what it does"))
        self.box.setAccessibleName(self.box.placeholderText())
        self.box.show_keys("Ctrl+F")
        self.box.repaint_icon()
        self._nothing.setProperty("role", "quiet")
        self._nothing.hide()
        bar = scroll.verticalScrollBar()
        self.box.textChanged.connect(lambda _typed: self.narrow())
        self.box.list_requested.connect(scroll.setFocus)
        for key, verb in (
            ("Home", lambda: bar.setValue(bar.minimum())),
            ("End", lambda: bar.setValue(bar.maximum())),
        ):
            short = QShortcut(QKeySequence.fromString(key), scroll, verb)
            short.setContext(Qt.ShortcutContext.WidgetShortcut)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), page, self.box.setFocus)
        self.head = QWidget(page)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(22, 14, 22, 10)
        row.addWidget(self.box, 1)
        row.addWidget(self._nothing)
        row.addStretch(1)
        self._typed = ""

    def narrow(self) -> None:
        """Leave the lines with what is typed, of those that are there."""
        typed = fold(self.box.text())
        if not typed and not self._typed:
            return
        self._typed, is_any = typed, False
        for block in (block for column in self._columns for block in column.blocks):
            found = [typed in line.words for line in block.lines]
            block.heading.setVisible(any(found))
            is_any = is_any or any(found)
            for line, is_found in zip(block.lines, found, strict=True):
                for label in line.labels:
                    label.setVisible(is_found)
        self._nothing.setVisible(not is_any)


def _left(commands: Mapping[str, Command], pages: Sequence[PageSpec]) -> Iterator[tuple[str, Told]]:
    for title, entries in MENUS:
        names = [name for entry in entries for name in _names(entry, pages)]
        told = [commands[name] for name in names if name in commands]
        yield (
            _plain(translate("Actions", title)),
            tuple(
                (translate("Actions", command.text).rstrip("…"), command.shortcut.split(", ")[0])
                for command in told
            ),
        )
    yield from map(_translated, _LEFT)


def _names(entry: str | Submenu | None, pages: Sequence[PageSpec]) -> Sequence[str]:
    if entry == "@pages":
        return other_pages(pages)
    return entry.entries if isinstance(entry, Submenu) else [entry or ""]


def _right(pages: Sequence[PageSpec], shown: str) -> Iterator[tuple[str, Told]]:
    for spec in sorted(pages, key=lambda spec: spec.id != shown):
        yield from map(_translated, spec.keys())
    yield from map(_translated, _RIGHT)


def _translated(section: KeySection) -> tuple[str, Told]:
    lines = tuple((translate(context, text), keys) for context, text, keys in section.lines)
    return translate("Keys", section.title), lines


def _plain(title: str) -> str:
    """A menu's title without the letter that opens it: "&File", "檔案(&F)"."""
    return re.sub(r"\(&.\)", "", title).replace("&", "")


def _shown(keys: str) -> str:
    """Keys as this system writes them; what is typed stays as it is."""
    native = QKeySequence.SequenceFormat.NativeText
    parts = [QKeySequence.fromString(key).toString(native) or key for key in keys.split(", ")]
    return keys if "␣" in keys or "---" in keys else " · ".join(parts)
