"""The search box at the top and the commands about it; who is found is the list's matter."""

import re

from PySide6.QtCore import QEvent, QObject

from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit.search_box import SearchBox
from kehuapp.ui.work import places
from kehuapp.ui.work.session import CUSTOMERS, NextFound, Session, SheetToType

#: Letters and digits, perhaps with a dash or blanks between them; also full-width.
_LIKE_A_CODE = re.compile(r"\s*[0-9A-Za-z０-９Ａ-Ｚａ-ｚ][0-9A-Za-z０-９Ａ-Ｚａ-ｚ\s－—–-]{1,14}")


class SearchCommands(QObject):
    """`box` is for the top of the window; what it says is in the session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.box = SearchBox()
        self._is_typed = False  # what the box says is on its way into the session
        self.box.textChanged.connect(self._look_for)
        self.box.offer_taken.connect(self._open_sheet)
        self._follow_page()
        session.changed.connect(self._on_changed)

    def focus(self) -> None:
        """Put the keyboard into the search box."""
        self.box.setFocus()
        self.box.selectAll()

    def go_on(self) -> None:
        """The next place where what is searched for stands."""
        self._step(down=True)

    def go_back(self) -> None:
        """The place before."""
        self._step(down=False)

    def _step(self, down: bool) -> None:
        if self._session.search.strip():
            self._session.go(CUSTOMERS, NextFound(down), replaces=True)
        else:
            self.focus()

    def take(self, event: QEvent) -> None:
        """Take over what somebody began to type elsewhere."""
        self.box.take(event)

    def _look_for(self, text: str) -> None:
        session = self._session
        self._is_typed = True
        try:
            if text and session.destination.page != CUSTOMERS:
                # Who is found is seen there: among all, wherever the list was left.
                session.go(CUSTOMERS, places.ALL)
                self.box.setFocus()
            session.look_for(text)
        finally:
            self._is_typed = False
        self._follow_page()
        said = _sheet_words(session.book, text)
        # A name that happens to be a code, too, leads into the list of those who have it.
        self.box.offer(said, "notebook-pen", bool(said) and ("-" in text or not session.listed))

    def _open_sheet(self) -> None:
        """Type in the sheet whose code stands in the box, which is empty afterwards."""
        code = self.box.text()
        self.box.clear()
        self._session.go("typing", SheetToType(code=code))

    def _on_changed(self, changes: Changes) -> None:
        if changes.session in ("search", "destination") and not self._is_typed:
            self._follow_page()

    def _follow_page(self) -> None:
        """On a page that the box does not filter it says nothing of the list, which stays as it
        was found."""
        is_elsewhere = self._session.destination.page != CUSTOMERS
        self.box.show_elsewhere(is_elsewhere, self._session.search)


def _sheet_words(book: Book, text: str) -> str:
    """What is offered where the code of a printed sheet is searched for; "" for anything else."""
    if not _LIKE_A_CODE.fullmatch(text) or text.strip().isdecimal():  # else it is a telephone's
        return ""
    from kehuapp.book.visits.codes import find_by_code

    try:
        found = find_by_code(book, text)
    except Trouble:  # no code of this book, or one of a visit that nobody can type in
        return ""
    code = text.strip().upper()
    if found.starts_at:
        when = found.starts_at.replace("T", " ")
        return translate("Search", "Visit of sheet %1: %2, %3", code, found.title, when)
    return translate("Search", "Sheet %1: %2", code, found.title)


COMMANDS = (
    Command("find", QT_TRANSLATE_NOOP("Actions", "Find"), "Ctrl+F", "search", SearchCommands.focus),
    Command(
        "find_next",
        QT_TRANSLATE_NOOP("Actions", "Find the next"),
        "F3",
        "chevron-down",
        SearchCommands.go_on,
    ),
    Command(
        "find_previous",
        QT_TRANSLATE_NOOP("Actions", "Find the one before"),
        "Shift+F3",
        "chevron-up",
        SearchCommands.go_back,
    ),
)
