"""What can wait until the window is painted, so that no start is held up by it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

_PAINTED_MS = 150  # of the event loop: by then the first picture is on the screen

_waiting: list[QTimer] = []


def after_painting(owner: QObject, work: Callable[[], object]) -> None:
    """Do `work` soon, unless its owner is gone by then."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(_PAINTED_MS)

    def do() -> None:
        if timer in _waiting:  # somebody who could not wait had it done
            _waiting.remove(timer)
            timer.deleteLater()
            work()

    timer.timeout.connect(do)
    _waiting.append(timer)
    QTimer.singleShot(0, timer, timer.start)  # the loop has begun then


def do_all() -> None:
    """Do what waits now; for whoever cannot wait."""
    for timer in tuple(_waiting):
        if not isValid(timer):
            _waiting.remove(timer)
        elif timer in _waiting:
            timer.timeout.emit()
