"""Writes a form into a PDF file, whole or not at all; what the form shows is not decided here."""

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from kehuapp import disk
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.sheets.form import A4, Form, Page
from kehuapp.ui.kit import fonts
from kehuapp.ui.printing.paint import orientation, paint_form

RESOLUTION = 1200


def pdf_bytes(form: Form, going_on: Callable[[int], bool] = lambda _page: True) -> bytes | None:
    """The form as a PDF; None when `going_on`, asked before each page, stopped it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(full_page(form))
    writer.setCreator("kehuapp")
    writer.setTitle("kehuapp")  # whoever is handed the file reads there of no customer
    painter = QPainter(writer)
    try:
        whole = paint_form(form, writer, painter, going_on)
    finally:
        painter.end()
    return bytes(buffer.data().data()) if whole else None


def full_page(form: Form) -> QPageLayout:
    """The paper of the form's first page without margins: the form keeps its own. What lies
    otherwise is turned when its turn comes."""
    first = form.pages[0] if form.pages else Page((), A4)
    return QPageLayout(
        QPageSize(QSizeF(*sorted(first.size)), QPageSize.Unit.Millimeter),
        orientation(first),
        QMarginsF(0, 0, 0, 0),
    )


def write_pdf(
    form: Form, path: Path | str, going_on: Callable[[int], bool] = lambda _page: True
) -> bool:
    """Write the form as a PDF, or nothing and False when `going_on` stopped it.

    Trouble when the file cannot be written, and then no trace of it; and for a name that is no
    PDF's, which may be that of a customer book.
    """
    target = Path(path)
    if target.suffix.lower() != ".pdf":
        raise Trouble(translate("Paper", "%1: choose a name that ends in .pdf.", target.name))
    content = pdf_bytes(form, going_on)
    if content is None:
        return False
    partial = target.with_name(f".{target.name}.part")
    try:
        with open(partial, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        disk.replace_file(partial, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            disk.remove_file(partial)
        raise Trouble(disk.sentence_of_writing(error, str(target))) from error
    return True


def write_pdf_without_window(form: Form, path: Path | str) -> None:
    """The same from the command line, where neither a window nor a screen is there."""
    with without_window():
        write_pdf(form, path)


@contextlib.contextmanager
def without_window() -> Iterator[None]:
    """Fonts and painting where no window is running."""
    running = QGuiApplication.instance()
    if running is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        running = QApplication(["kehuapp"])
    fonts.register()
    yield
