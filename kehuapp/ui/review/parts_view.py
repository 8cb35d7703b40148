"""What the views of several parts over one reading have in common; figures and words are theirs."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kehuapp.ui.kit import theme
from kehuapp.ui.review.parts import Part, Parts
from kehuapp.ui.work.charts.saving import save_table
from kehuapp.ui.work.session import Session

F = TypeVar("F")


class PartsView(QWidget, Generic[F]):
    """See ui.review.view. What was read is shown again in another language and in other colours;
    what a view has beside its parts stands below them in `column`."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    about_changed = Signal()

    def __init__(self, session: Session, parts: Mapping[str, Part]) -> None:
        super().__init__()
        self._session = session
        self._found: F | None = None
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

    def _fill(self, found: F) -> None:
        """Give the parts what was read."""
        raise NotImplementedError

    def _words(self, found: F) -> tuple[Mapping[str, str], str, str]:
        """What the parts are called, the sentence of the one that is seen, how it is counted."""
        raise NotImplementedError

    def _show(self, found: F) -> None:
        self._found = found
        self._fill(found)
        self.parts.show()
        self._say()
        self.about_changed.emit()

    def _say(self) -> None:
        if self._found is not None:
            self.parts.say(*self._words(self._found))

    def _show_again(self) -> None:
        if self._found is not None:
            self._show(self._found)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_again()
