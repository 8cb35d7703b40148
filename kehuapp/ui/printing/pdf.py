"""Writes a form into a PDF file, whole or not at all; what the form shows is not decided here."""

import contextlib
import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.sheets.form import Form
from kehuapp.ui.printing.paint import paint_form

RESOLUTION = 1200


def pdf_bytes(form: Form) -> bytes:
    """The form as a PDF, A4, titled."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(full_page())
    writer.setCreator("kehuapp")
    writer.setTitle(form.title)
    painter = QPainter(writer)
    try:
        paint_form(form, writer, painter)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def full_page() -> QPageLayout:
    """A4 upright without margins: the form keeps its own."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
    )


def write_pdf(form: Form, path: Path | str) -> None:
    """Write the form as a PDF; Trouble when the file cannot be written, and then no trace of it."""
    target = Path(path)
    content = pdf_bytes(form)
    partial = target.with_name(f".{target.name}.part")
    try:
        with open(partial, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise Trouble(
            translate(
                "Sheet",
                "%1 cannot be written (%2). Choose another folder or close the file elsewhere.",
                target,
                error.strerror or error,
            )
        ) from error


def write_pdf_without_window(form: Form, path: Path | str) -> None:
    """The same from the command line, where neither a window nor a screen is there."""
    running = QGuiApplication.instance()
    if running is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        running = QApplication(["kehuapp"])
    write_pdf(form, path)
