"""The host of pages: makes one when it is first asked for, shows it, and finds the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from kehuapp.changes import Changes
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.pages.page import Page, PageSpec
from kehuapp.ui.work.session import CUSTOMERS, Destination, Session

_MOST_BACK = 50  # steps of the way that are remembered


class PageHost(QStackedWidget):
    """Follows the destination of the session."""

    facts_changed = Signal()

    def __init__(self, specs: Sequence[PageSpec], session: Session, commands: Commands) -> None:
        super().__init__()
        self._session = session
        self._commands = commands
        self._specs = {spec.id: spec for spec in specs}
        self._pages: dict[str, Page] = {}
        self._shown = ""
        self._way: list[Destination] = []  # where somebody was, the latest last
        self._is_returning = False
        session.changed.connect(self._on_changed)
        self._show(session.destination)

    def page(self, name: str) -> Page:
        """A page of the table, made now if it was not there; a wrong name is a bug."""
        if name not in self._pages:
            made = self._specs[name].factory(self._session, self._commands)
            self._pages[name] = made
            self.addWidget(made.widget())
        return self._pages[name]

    def shown(self) -> str:
        """The name of the page that is shown."""
        return self._shown

    def facts(self) -> set[str]:
        """What enables commands now."""
        facts = self._pages[self._shown].facts()
        return facts | {"back"} if self._way else facts

    def flush(self) -> None:
        """Save what is typed, on whichever page."""
        for page in self._pages.values():
            page.flush()

    def focus_clicked(self) -> None:
        """A page that was clicked has the keys; a place or a group keeps them, to be renamed."""
        if self._shown != CUSTOMERS:
            self.focus()

    def focus(self) -> None:
        """Give the keyboard to the page that is shown."""
        self._pages[self._shown].activate(None)

    def go_back(self) -> None:
        """Return to where one was, as it was."""
        if self._way:
            self._is_returning = True
            self._session.go(*self._way.pop())
            self._is_returning = False

    def _on_changed(self, changes: Changes) -> None:
        if changes.session == "destination":
            before = self._here()
            self._show(self._session.destination)
            leads_back = not (self._is_returning or self._session.destination.replaces)
            if leads_back and before != self._here():
                self._way = [*self._way[1 - _MOST_BACK :], before]
        self.facts_changed.emit()

    def _here(self) -> Destination:
        return Destination(self._shown, self._pages[self._shown].where())

    def _show(self, destination: Destination) -> None:
        if self._shown and destination.page != self._shown:
            self._pages[self._shown].flush()
        page = self.page(destination.page)
        self._shown = destination.page
        self.setCurrentWidget(page.widget())
        page.activate(destination.argument)
        self.facts_changed.emit()
