"""What is shown when the program itself is at fault: a sentence, the traces, and a way to go on.

One dialog at a time: what goes wrong while it is open is counted and listed in it.
"""

import logging
import sys
import time
import traceback
from collections import Counter
from types import TracebackType

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp import __version__
from kehuapp.errors import BookTrouble, Trouble
from kehuapp.ui.kit.windows.dialog import BODY, Dialog

log = logging.getLogger("kehuapp")

#: What comes again so soon after its dialog was closed came by itself: a row that cannot be
#: painted would open the next dialog for as long as there is a screen.
QUIET_SECONDS = 2.0
_MOST_TRACES = 20
_BETWEEN_WORDS_MS = 300
_MOST_WORDS = 200  # of the latest one

_shown: "CrashDialog | None" = None
_closed: dict[str, float] = {}  # when each of the last dialog was closed, or came once more


def install_hook() -> None:
    """Send every uncaught exception to the log and to this dialog."""
    sys.excepthook = _hook


def show_crash(error: BaseException, parent: QWidget | None = None) -> "CrashDialog | None":
    """Log `error` and show it without blocking, in the dialog that is open if one is; None when
    its dialog was closed just now."""
    global _shown
    place = _place_of(error)
    if _shown is not None and shiboken6.isValid(_shown):
        if _shown.add(place, error):
            log_crash(error)
        return _shown
    now = time.monotonic()
    if now - _closed.get(place, -QUIET_SECONDS) < QUIET_SECONDS:
        _closed[place] = now
        return None
    log_crash(error)
    _shown = CrashDialog(place, error, parent)
    _shown.finished.connect(_forget)
    _shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _shown.open()
    return _shown


def wait_for_crash(error: BaseException) -> None:
    """Show what ended the program and wait until it was read; for where no event loop runs, before
    the first window: a dialog that is only opened there is gone before anybody sees it."""
    if isinstance(error, Trouble):
        QMessageBox(QMessageBox.Icon.Warning, "kehuapp", str(error)).exec()
        return
    log_crash(error)
    CrashDialog(_place_of(error), error).exec()


def log_crash(error: BaseException) -> None:
    """Only log it, for what nobody waits for any more."""
    # The words of an exception may quote a customer; the log gets the places in the code only.
    log.error("unexpected %s", _place_of(error))


def _place_of(error: BaseException) -> str:
    """Its kind and where it came from: what has the same is the same mistake."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{type(error).__name__}\n{frames}"


def _forget() -> None:
    global _shown
    if _shown is not None and shiboken6.isValid(_shown):
        _closed.clear()
        _closed.update(dict.fromkeys(_shown.places(), time.monotonic()))
    _shown = None


def _hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    application = QCoreApplication.instance()
    if issubclass(kind, KeyboardInterrupt) or not isinstance(application, QApplication):
        sys.__excepthook__(kind, error, trace)
    elif not application.thread().isCurrentThread():
        log_crash(error)  # a worker has no windows
    elif trace is not None and trace.tb_frame.f_back is None and not isinstance(error, Trouble):
        # Nobody called this but Python itself: the program ends now, and says why before.
        log_crash(error)
        CrashDialog(_place_of(error), error).exec()
    else:
        # Qt called something of ours, to paint a row, say: a dialog that opened inside of that
        # would have the row painted while it is being painted.
        QTimer.singleShot(0, application, lambda: _show(error))


def _show(error: BaseException) -> None:
    if isinstance(error, BookTrouble):
        from kehuapp.ui.work import unreadable

        unreadable.tell(error, QApplication.activeWindow())
    else:
        show_crash(error, QApplication.activeWindow())


class CrashDialog(Dialog):
    """The traces hold no customer's data beyond what an exception text may quote."""

    def __init__(self, place: str, error: BaseException, parent: QWidget | None = None) -> None:
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
        trace = "".join(traceback.format_exception(error))
        self._counts = Counter((place,))
        self._latest = ""
        self._later: list[str] = []  # traces that are still to be listed
        self._trace = QPlainTextEdit(f"kehuapp {__version__}\n{trace}", self)
        self._trace.setReadOnly(True)
        self._trace.setAccessibleName(self.windowTitle())
        self.more = QLabel(self)
        self.more.setObjectName("more")
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setWordWrap(True)
        self.more.hide()
        # Words that change with each of a storm would be painted with each of them.
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_BETWEEN_WORDS_MS)
        self._wait.timeout.connect(self._say_more)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(self.tr("Copy the text"), self)
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout()
        column.setContentsMargins(*BODY)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self._trace, 1)
        column.addWidget(self.more)
        self.set_content(column, (buttons,))

    def add(self, place: str, error: BaseException) -> bool:
        """Count one that came while this is open; whether it is none of those that are listed."""
        is_new = place not in self._counts
        self._counts[place] += 1
        if is_new:
            self._latest = "".join(traceback.format_exception_only(error)).strip()
            if len(self._counts) <= _MOST_TRACES:
                self._later.append("".join(traceback.format_exception(error)))
        if not self._wait.isActive():
            self._wait.start()
        return is_new

    def places(self) -> list[str]:
        """The mistakes that it shows."""
        return list(self._counts)

    def _say_more(self) -> None:
        for trace in self._later:
            self._trace.appendPlainText(f"\n{trace}")
        self._later = []
        others = len(self._counts) - 1
        again = self._counts.total() - len(self._counts)
        said = []
        if others:
            words = self.tr("And %n more; the latest: %1", "", others)
            said.append(words.replace("%1", self._latest[:_MOST_WORDS]))
        if again:
            said.append(self.tr("The same came again %n time(s).", "", again))
        self.more.setText("\n".join(said))
        self.more.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._trace.toPlainText())
