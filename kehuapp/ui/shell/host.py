"""The host of pages: makes one when it is first asked for, shows it, and finds the way back."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module

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
        self._begun: dict[str, Iterator[Page | None]] = {}  # those that are made in steps
        self._shown = ""
        self._way: list[Destination] = []  # where somebody was, the latest last
        self._is_returning = False
        session.changed.connect(self._on_changed)
        self._show(session.destination)

    def page(self, name: str) -> Page:
        """A page of the table, made now if it was not there; a wrong name is a bug."""
        page = self._made(name)
        if self.indexOf(page.widget()) < 0:
            self.addWidget(page.widget())
        return page

    def _made(self, name: str) -> Page:
        while name not in self._pages:
            self._go_on_with(name)
        return self._pages[name]

    def _go_on_with(self, name: str) -> None:
        """Make a page, or the next part of one that is made in steps."""
        if name in self._pages:
            return
        begun = self._begun.pop(name, None)
        made = begun or self._specs[name].factory(self._session, self._commands)
        page = next(made) if isinstance(made, Iterator) else made
        if page is not None:
            self._pages[name] = page
        elif isinstance(made, Iterator):
            self._begun[name] = made

    def pieces_of(self, name: str) -> list[Callable[[], object]]:
        """What makes a page, in pieces none of which holds the window up for long."""
        reads = self._specs[name].reads
        steps: list[Callable[[], object]] = [partial(import_module, one) for one in reads]
        steps += [partial(self._go_on_with, name)] * 2
        return [*steps, partial(self._made, name), partial(self.page, name)]

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
