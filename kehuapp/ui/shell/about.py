"""A small page of help: what this program is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from kehuapp import __version__
from kehuapp.i18n import translate
from kehuapp.ui.kit.windows.dialog import BODY, Dialog


def show_about(parent: QWidget, book: Path) -> QDialog:
    """Name and version, where the book is, whose work is inside."""
    page = Dialog(parent)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.setWindowTitle(translate("About", "About"))
    page.setMinimumWidth(460)
    lines = (
        ("title", translate("About", "Customers") + f"  {__version__}"),
        (
            "",
            translate(
                "About", "A customer book for small shops. Everything stays on this computer."
            ),
        ),
        ("quiet", translate("About", "This book: %1", book)),
        (
            "quiet",
            translate("About", "To back it up, choose Back up… in the File menu, at any time."),
        ),
        (
            "quiet",
            translate(
                "About",
                "MIT licence. Icons by Lucide (ISC); Chinese letters from "
                "Noto Sans CJK (OFL); windows by Qt (LGPL).",
            ),
        ),
    )
    column = QVBoxLayout()
    column.setContentsMargins(*BODY)
    column.setSpacing(8)
    for role, text in lines:
        label = QLabel(text, page)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(label)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, page)
    buttons.rejected.connect(page.reject)
    page.set_content(column, (buttons,))
    page.open()
    return page
