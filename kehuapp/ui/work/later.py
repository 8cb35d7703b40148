"""What can wait until the window is painted, so that no start is held up by it."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

_BETWEEN_MS = 20  # from one piece to the next
_HELD_UP = 0.025  # seconds of one go
_PAINTED_MS = 150  # of the event loop: by then the first picture is on the screen

_waiting: list[QTimer] = []


def after_painting(owner: QObject, work: Callable[[], object]) -> None:
    """Do `work` soon, unless its owner is gone by then."""
    _wait(owner, work, _PAINTED_MS)


def in_pieces(owner: QObject, pieces: Sequence[Callable[[], object]]) -> None:
    """Do these soon, one after another: between two of them keys are heard and all is painted."""

    def do(at: int) -> None:
        pieces[at]()
        if at + 1 < len(pieces):
            _wait(owner, partial(do, at + 1), _BETWEEN_MS)

    _wait(owner, partial(do, 0), _PAINTED_MS)


def at_once_in_pieces(owner: QObject, pieces: Iterator[object]) -> None:
    """Do now what takes no time to speak of, and the rest soon, in as many goes as it needs."""
    until = time.perf_counter() + _HELD_UP
    for _piece in pieces:
        if time.perf_counter() > until:
            _wait(owner, partial(at_once_in_pieces, owner, pieces), _BETWEEN_MS)
            return


def _wait(owner: QObject, work: Callable[[], object], milliseconds: int) -> None:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)

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
    while _waiting:
        for timer in tuple(_waiting):
            if not isValid(timer):
                _waiting.remove(timer)
            elif timer in _waiting:
                timer.timeout.emit()
