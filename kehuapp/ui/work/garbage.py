"""When Python looks for circles of garbage: in the screen's thread alone, a bit at a time.

Python looks in whichever thread happens to make a new object. A worker that reads a file would
free what belongs to a window that was closed before, and Qt's objects of the screen must never be
freed by another thread: the program dies of it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from kehuapp.ui.work import tasks

_EACH_MS = 500
#: New objects after which the newest are looked through: some five milliseconds.
NEW = 20_000
#: So many since the last look are records that a job has read, in which there are no circles: to
#: look through a hundred thousand customers would hold the window up for half a second.
MANY = 60_000
#: So many looks at the newer are one at the older, as in Python itself.
_YOUNGER = 10


def collect_here(owner: QObject) -> None:
    """From now on circles are looked for in the thread of `owner`, as long as that is there."""
    gc.disable()
    timer = QTimer(owner)
    timer.timeout.connect(collect)
    timer.start(_EACH_MS)


def collect() -> None:
    """Look for circles where enough is new; through everything only while no job holds a lot."""
    new, looks, looks_at_older = gc.get_count()
    if new < NEW:
        return
    if new >= MANY:
        # From here on they are among the oldest, unseen: this takes no time.
        gc.freeze()
        gc.unfreeze()
    elif looks < _YOUNGER:
        gc.collect(0)
    elif looks_at_older < _YOUNGER or tasks.is_busy():
        gc.collect(1)
    else:
        gc.collect()
