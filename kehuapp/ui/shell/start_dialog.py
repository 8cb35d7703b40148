"""What is asked when the book cannot be opened at the start; the window does not exist yet."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox

from kehuapp.i18n import translate
from kehuapp.paths import SUFFIX
from kehuapp.ui.work.preferences import Preferences


def ask_for_other_book(trouble: str, preferences: Preferences) -> tuple[Path | None, bool]:
    """Say the trouble; returns the book to try next and whether to make it; None to give up."""
    box = QMessageBox(QMessageBox.Icon.Warning, translate("Start", "Customers"), trouble)
    other = box.addButton(
        translate("Start", "Open another book…"), QMessageBox.ButtonRole.AcceptRole
    )
    new = box.addButton(translate("Start", "New book…"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(translate("Start", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    folder = preferences.last_folder("book")
    kinds = translate("Start", "Customer books (*%1)", SUFFIX)
    if box.clickedButton() is other:
        name, _kind = QFileDialog.getOpenFileName(None, other.text(), folder, kinds)
        return (Path(name), False) if name else (None, False)
    if box.clickedButton() is new:
        name, _kind = QFileDialog.getSaveFileName(None, new.text(), folder, kinds)
        path = Path(name)
        if name and path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        return (path, True) if name else (None, False)
    return None, False
