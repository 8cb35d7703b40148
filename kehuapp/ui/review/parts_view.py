"""What the views of several parts over one reading have in common; figures and words are theirs."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit import theme
from kehuapp.ui.review.parts import Part, Parts
from kehuapp.ui.work import tasks
from kehuapp.ui.work.charts.saving import save_table
from kehuapp.ui.work.session import Session

F = TypeVar("F")
_PATIENCE_MS = 300


class PartsView(QWidget, Generic[F]):
    """See ui.review.view. What was read is shown again in another language and in other colours;
    what a view has beside its parts stands below them in `column`. A reading that takes longer than
    a moment is said; going elsewhere ends it."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    about_changed = Signal()

    def __init__(self, session: Session, parts: Mapping[str, Part]) -> None:
        super().__init__()
        self._session = session
        self._found: F | None = None
        self._is_slow = False
        self._key = ""  # of what is being read
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._set_slow(True))
        self.parts = Parts(parts)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(self.parts, 1)
        self.parts.turned.connect(lambda _code: self._say())
        self.parts.save_requested.connect(lambda table: save_table(session, table))
        for part in parts.values():
            part.save_requested.connect(lambda table: save_table(session, table))
            part.people_requested.connect(self.people_requested)
            part.contact_requested.connect(self.contact_requested)
        theme.watch().changed.connect(self._show_again)
        self.parts.hide()

    def take_focus(self) -> None:
        """Give the keyboard to the table that is seen."""
        self.parts.part().table.setFocus()

    def about(self) -> str:
        """The quiet line beside the title: of what the figures are, or that they are being read."""
        return translate("Review", "Reading the figures…") if self._is_slow else self._about()

    def _about(self) -> str:
        """Of what the figures are."""
        raise NotImplementedError

    def _read(self, key: str, job: tasks.Job[F], lane: tasks.ReadLane = "long") -> None:
        """Read what is shown next; what was shown stays meanwhile."""
        self._key = key
        self._patience.start()
        tasks.read_latest(
            self, key, self._session.book, job, self._show, failed=self._end_reading, lane=lane
        )

    def _end_reading(self) -> None:
        self._patience.stop()
        self._set_slow(False)

    def _set_slow(self, is_slow: bool) -> None:
        if is_slow != self._is_slow:
            self._is_slow = is_slow
            self.about_changed.emit()

    def _fill(self, found: F) -> None:
        """Give the parts what was read."""
        raise NotImplementedError

    def _words(self, found: F) -> tuple[Mapping[str, str], str, str]:
        """What the parts are called, the sentence of the one that is seen, how it is counted."""
        raise NotImplementedError

    def _show(self, found: F) -> None:
        """Show what has arrived."""
        self._found, self._is_slow = found, False
        self._patience.stop()
        self._show_found(found)

    def _show_found(self, found: F) -> None:
        self._fill(found)
        self.parts.show()
        self._say()
        self.about_changed.emit()

    def _say(self) -> None:
        if self._found is not None:
            self.parts.say(*self._words(self._found))

    def _show_again(self) -> None:
        if self._found is not None:
            self._show_found(self._found)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere does not wait for it, and what they go to does not either; it is
        read again when they come back."""
        super().hideEvent(event)
        if not event.spontaneous() and tasks.is_reading(self, self._key):
            tasks.forget(self, self._key)
            self._end_reading()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_again()
