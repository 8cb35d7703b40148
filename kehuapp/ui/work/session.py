"""What one window is about: the book, who is at the desk, what is shown and selected; no widget.

Everybody reads it where it is needed; nobody keeps a copy, and no module what is of one book.
`changed` is the signal of the window: it carries a `Changes`. When its `session` is "" the book has
changed, and who shows it reads again what is concerned; else that names what of the session has,
and the book has not. `lost` says only that the book's file is no longer what it was.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kehuapp.book.list.contact_list import Place, ids_contacts
from kehuapp.book.tiers.tiers import load_looks
from kehuapp.changes import Changes
from kehuapp.store.database import Book
from kehuapp.text.words import TierLooks
from kehuapp.ui.work import places
from kehuapp.ui.work.preferences import Preferences

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Tree
    from kehuapp.ui.work.desk import Desk

#: The page that shows a Place, a Customer, who is Filtered, or the NextFound.
CUSTOMERS = "customers"
#: Whose day the page of today may show, beside a colleague's.
MINE, EVERYBODYS = "mine", "all"


class Destination(NamedTuple):
    """A page of the window and what it is to show; None: as it was left.

    One that `replaces` comes instead of what is shown, to which nobody goes back.
    """

    page: str
    argument: object = None
    replaces: bool = False


class Customer(NamedTuple):
    """An argument of the customers' page: this customer (None: the current one), and what of them.

    `tab` is the name of a tab of the card, "" leaves the one in front.
    """

    contact: int | None = None
    tab: str = ""
    comment: int | None = None
    is_edited: bool = False  # the comment goes into the editor


class Several(NamedTuple):
    """An argument of the customers' page: these customers, who came back."""

    contacts: tuple[int, ...]


class Filtered(NamedTuple):
    """An argument of the customers' page: everybody for whom these conditions hold."""

    conditions: "Tree"


class NextFound(NamedTuple):
    """An argument of the customers' page: the next place, or the one before, where what is
    searched for stands."""

    down: bool = True


class Slips(NamedTuple):
    """An argument of the page of sales: this day, a new slip of this customer, this sale to be
    changed, or all days; of nothing today, or the day as it was left."""

    day: str = ""
    contact: int | None = None
    sale: int | None = None
    all: bool = False


class SheetToType(NamedTuple):
    """An argument of the page that types visit sheets back in: of this visit, the next one of a
    trip, of a customer without an appointment, or with this code; of nothing: the code is asked
    for."""

    visit: int | None = None
    trip: int | None = None
    contact: int | None = None
    code: str = ""


class CalendarDay(NamedTuple):
    """An argument of the calendar's page: an ISO day ("": as it was left) in a month, a week or a
    list ("": as it was)."""

    day: str = ""
    mode: str = ""


class Session(QObject):
    """One a window and book; opening another book begins another session."""

    changed = Signal(object)  # Changes
    lost = Signal(object)  # BookLost

    def __init__(
        self,
        book: Book,
        preferences: Preferences | None = None,
        window: QWidget | None = None,
        begins_at: str = CUSTOMERS,
    ) -> None:
        super().__init__(window)
        self.book = book
        self.preferences = preferences or Preferences()
        self._window = window
        self._staff = book.staff_id = self.preferences.staff(book.path)
        self._place = places.ALL
        self._selection: tuple[int, ...] = ()
        self._current: int | None = None
        self._search = ""
        self._listed: Callable[[], Sequence[int]] | None = None
        self._destination = Destination(begins_at)
        self._looks = load_looks(book)
        # Before the panes, which read the names when they hear of a change.
        self.changed.connect(self._follow_looks)

    @property
    def window(self) -> QWidget:
        """In front of which dialogs open; only a session of a pane alone has none."""
        assert self._window is not None
        return self._window

    @cached_property
    def desk(self) -> "Desk":
        """What was changed of this desk, made when something is."""
        from kehuapp.ui.work.desk import Desk

        return Desk(self.book, self.changed.emit)

    @property
    def was_desk_changed(self) -> bool:
        """Whether something may have been; else nothing of it can be undone."""
        return "desk" in vars(self)

    @property
    def staff(self) -> int | None:
        """Who is at the desk."""
        return self._staff

    @property
    def place(self) -> Place:
        """The place of the sidebar that the list shows."""
        return self._place

    @property
    def selection(self) -> tuple[int, ...]:
        """The customers selected in the list, in its order."""
        return self._selection

    @property
    def listed(self) -> tuple[int, ...]:
        """The customers that the list shows, in its order; of a place without a filter as long as
        no list was made."""
        if self._listed is None:
            return tuple(ids_contacts(self.book, self._place))
        return tuple(self._listed())

    def list_by(self, ids: Callable[[], Sequence[int]]) -> None:
        """Say where those whom the list shows are to be asked for."""
        self._listed = ids

    @property
    def current(self) -> int | None:
        """The customer whose card is shown."""
        return self._current

    @property
    def search(self) -> str:
        """What the search box says."""
        return self._search

    @property
    def looks(self) -> TierLooks:
        """What this book's shop calls its tiers, and in which colours it shows them."""
        return self._looks

    @property
    def destination(self) -> Destination:
        """Where somebody wished to go last."""
        return self._destination

    def choose_staff(self, staff: int | None) -> None:
        """Say who is at the desk from now on; this computer remembers it."""
        if staff != self._staff:
            self._staff = self.book.staff_id = staff
            self.preferences.set_staff(self.book.path, staff)
            self._tell("staff")

    @property
    def whose_day(self) -> int | None:
        """Of which colleague the page of today is; None: of all."""
        whose = self.preferences.whose_day(self.book.path)
        if whose == MINE:
            return self._staff
        return int(whose) if whose.isdigit() else None

    def show_day_of(self, whose: str) -> None:
        """Let today be MINE, EVERYBODYS or a colleague's (the id); this computer remembers it."""
        self.preferences.set_whose_day(self.book.path, whose)
        self._tell("whose_day")

    def show_place(self, place: Place) -> None:
        """Let the list show this place, again if it does already."""
        self._place = place
        self._tell("place")

    def select(self, contacts: Iterable[int]) -> None:
        """Say who is selected."""
        selection = tuple(contacts)
        if selection != self._selection:
            self._selection = selection
            self._tell("selection")

    def show(self, contact: int | None) -> None:
        """Show this customer's card."""
        if contact != self._current:
            self._current = contact
            self._tell("current")

    def look_for(self, text: str) -> None:
        """Let the list show only whom this finds."""
        if text != self._search:
            self._search = text
            self._tell("search")

    def go(self, page: str, argument: object = None, replaces: bool = False) -> None:
        """Wish to see a page, with this argument."""
        self._destination = Destination(page, argument, replaces)
        self._tell("destination")

    def go_to_customer(self, contact: int) -> None:
        """Wish to see this customer."""
        self.go(CUSTOMERS, Customer(contact))

    def _follow_looks(self, changes: Changes) -> None:
        if not changes.everything:
            return
        before, self._looks = self._looks, load_looks(self.book)
        if self._looks != before:
            self._tell_other_windows()

    def _tell_other_windows(self) -> None:
        """Names and colours stand wherever one looks: other windows of this book show them anew."""
        for window in QApplication.topLevelWidgets():
            for other in window.findChildren(Session):
                if other.book.path == self.book.path and other.looks != self._looks:
                    other.changed.emit(Changes(everything=True))

    def _tell(self, what: str) -> None:
        self.changed.emit(Changes(session=what))
