"""What is shown when the program itself is at fault: a sentence, the trace, and a way to go on."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp import __version__

log = logging.getLogger("kehuapp")


def install_hook() -> None:
    """Send every uncaught exception to the log and to this dialog."""
    sys.excepthook = _hook


def show_crash(error: BaseException, parent: QWidget | None = None) -> "CrashDialog":
    """Log `error` and show it without blocking."""
    trace = "".join(traceback.format_exception(error))
    log_crash(error)
    dialog = CrashDialog(trace, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def log_crash(error: BaseException) -> None:
    """Only log it, for what nobody waits for any more."""
    # The words of an exception may quote a customer; the log gets the places in the code only.
    frames = "".join(traceback.format_tb(error.__traceback__))
    log.error("unexpected %s\n%s", type(error).__name__, frames)


def _hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt) or QApplication.instance() is None:
        sys.__excepthook__(kind, error, trace)
        return
    show_crash(error, QApplication.activeWindow())


class CrashDialog(QDialog):
    """The trace holds no customer's data beyond what an exception text may quote."""

    def __init__(self, trace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 420)
        words = QLabel(
            self.tr(
                "The program made a mistake. What was saved before is safe, and you can go on. "
                "If it happens again, please send the text below to whoever looks after the "
                "program; look through it first, it may quote something you typed."
            ),
            self,
        )
        words.setWordWrap(True)
        self._trace = QPlainTextEdit(f"kehuapp {__version__}\n{trace}", self)
        self._trace.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(self.tr("Copy the text"), self)
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.addWidget(words)
        column.addWidget(self._trace, 1)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._trace.toPlainText())
