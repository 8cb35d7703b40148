"""Two small pages of help: every key, and what this program is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from kehuapp import __version__
from kehuapp.i18n import translate
from kehuapp.ui import actions


def show_keys(parent: QWidget) -> QDialog:
    """Every command and its key, in two columns."""
    page = _page(parent, translate("About", "Keys"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(22)
    grid.setVerticalSpacing(6)
    half = (len(actions.COMMANDS) + 1) // 2
    for at, command in enumerate(actions.COMMANDS):
        row, column = at % half, 2 * (at // half)
        keys = QKeySequence(command.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        name = QLabel(translate("Actions", command.text).rstrip("…"), page)
        held = QLabel(keys, page)
        held.setProperty("role", "quiet")
        grid.addWidget(name, row, column)
        grid.addWidget(held, row, column + 1)
    _finish(page, grid)
    return page


def show_about(parent: QWidget, book: Path) -> QDialog:
    """Name and version, where the book is, whose work is inside."""
    page = _page(parent, translate("About", "About"))
    lines = (
        ("title", translate("About", "Customers") + f"  {__version__}"),
        ("", translate("About", "A customer book for small shops. Everything stays on this "
                       "computer.")),
        ("quiet", translate("About", "This book: %1", book)),
        ("quiet", translate("About", "To back it up, copy this file while the program is closed.")),
        ("quiet", translate("About", "MIT licence. Icons by Lucide (ISC); Chinese letters from "
                            "Noto Sans CJK (OFL); windows by Qt (LGPL).")),
    )  # fmt: skip
    column = QVBoxLayout()
    for role, text in lines:
        label = QLabel(text, page)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(label)
    _finish(page, column)
    return page


def _page(parent: QWidget, title: str) -> QDialog:
    page = QDialog(parent)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.setWindowTitle(title)
    page.setMinimumWidth(460)
    return page


def _finish(page: QDialog, inside: QGridLayout | QVBoxLayout) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, page)
    buttons.rejected.connect(page.reject)
    column = QVBoxLayout(page)
    column.setContentsMargins(22, 18, 22, 14)
    column.setSpacing(14)
    column.addLayout(inside)
    column.addStretch(1)
    column.addWidget(buttons)
    page.open()
