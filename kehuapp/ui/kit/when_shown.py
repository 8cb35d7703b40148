"""Work that a hidden pane puts off until it is seen: pages live on while another one is shown."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


def when_shown(widget: QWidget, work: Callable[[], object]) -> None:
    """Do `work` now, or when `widget` is shown next: once, however often it is asked for."""
    if widget.isVisible():
        work()
        return
    waiting = next((one for one in widget.children() if isinstance(one, _Waiting)), None)
    if waiting is None:
        waiting = _Waiting(widget)
    if work not in waiting.works:
        waiting.works.append(work)


class _Waiting(QObject):
    """What one widget has put off."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.works: list[Callable[[], object]] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            works, self.works = self.works, []
            for work in works:
                work()
        return super().eventFilter(watched, event)
