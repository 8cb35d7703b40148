"""Asking where what can be read of a damaged book is to be saved, and saving it in the worker."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kehuapp.book.checking.saving import Salvaged, save_readable, sentences
from kehuapp.i18n import translate
from kehuapp.paths import SUFFIX
from kehuapp.ui.checking import outcome_dialog
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.work import tasks


def save_into_new(asker: QWidget, book: Path, open_book: Callable[[Path], object]) -> None:
    """Ask for a name, save what can be read of this file, and tell what was; `open_book` is called
    with the new one where that is wished."""
    name, _kind = choosing.ask_new_name(
        asker,
        translate("Check", "Save what can be read into a new book…"),
        str(book.with_name(f"{book.stem}-{translate('Salvage', 'saved')}{SUFFIX}")),
        translate("Start", "Customer books (*%1)", SUFFIX),
    )
    if not name:
        return
    target = Path(name)
    if target.suffix.lower() != SUFFIX:
        target = target.with_name(target.name + SUFFIX)
    label = translate("Salvage", "Saving what can be read of %1", book.name)

    def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Salvaged | None:
        return save_readable(book, target, lambda at, total: progress(label, at, total), cancelled)

    def done(found: Salvaged | None) -> None:
        if found is None:
            return
        dialog = outcome_dialog.saved(sentences(found, target), found.is_complete, asker)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open_requested.connect(lambda: open_book(target))
        dialog.open()

    tasks.write_job(asker, None, None, label, job, done)
