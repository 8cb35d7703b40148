"""When a window should lock by itself: nobody touched it for so long, or the computer slept.

Nothing is locked here.
"""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_LOOK_MS = 5_000
#: The clock on the wall went on so much further than the timer: the computer was asleep.
ASLEEP_SECONDS = 60
#: What a person does.
_SOMEBODY = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
    )
)


class IdleWatch(QObject):
    """`is_time` comes once; `begin` starts anew. Without minutes it never comes."""

    is_time = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes = 0
        self._touched = self._looked = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, minutes: int) -> None:
        """Count from now."""
        self._minutes = minutes
        self._touched = self._looked = time.time()
        self._watch(bool(minutes))

    def end(self) -> None:
        """Count no more."""
        self._watch(False)

    def look(self) -> None:
        """See whether it is time."""
        now, before = time.time(), self._looked
        self._looked = now
        was_asleep = now - before > _LOOK_MS / 1000 + ASLEEP_SECONDS
        if was_asleep or now - self._touched >= self._minutes * 60:
            self.end()
            self.is_time.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SOMEBODY:
            self._touched = time.time()
        return super().eventFilter(watched, event)

    def _watch(self, on: bool) -> None:
        (self._timer.start if on else self._timer.stop)()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
            if on:
                application.installEventFilter(self)
