"""The right side of the window: one customer with head, four facts and tabs; lists are elsewhere.

ContactCardPane(parent=None); set_book(book), set_comment_pane(widget), set_timeline_pane(widget),
show_contact(id or None).
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.interactions import rows_interactions
from kehuapp.book.sales import rows_sales
from kehuapp.book.settings import Settings, load_settings
from kehuapp.book.summary import Head, load_head
from kehuapp.errors import Trouble
from kehuapp.store import pictures
from kehuapp.store.database import Book
from kehuapp.ui.card.card_details import Details
from kehuapp.ui.card.card_head import CardHead, Facts
from kehuapp.ui.card.card_people import People
from kehuapp.ui.card.card_tables import Emptiness, InteractionTable, SalesTable
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import rule

COMMENTS, INTERACTIONS, SALES, DETAILS, PEOPLE, TIMELINE = range(6)


class ContactCardPane(QFrame):
    """`show_contact` in; wishes about the customer shown out, each with its id."""

    edit_requested = Signal(int)
    interaction_requested = Signal(int)
    visit_requested = Signal(int)
    sheet_requested = Signal(int)
    restore_requested = Signal(int)
    contact_requested = Signal(int)  # show this other customer
    change_requested = Signal(str, int)  # the tier, stage or loss of a customer
    dial_requested = Signal()
    new_requested = Signal()
    tab_changed = Signal(int)
    timeline_requested = Signal(object)  # the id of the customer whose life is to be shown, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "panel")
        self._book: Book | None = None
        self._head: Head | None = None
        self._settings = Settings()
        self._stale: set[int] = set()
        self.head = CardHead()
        self.facts = Facts()
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)  # a narrow card has no room for all
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for _place in range(6):
            self.tabs.addTab("")
        self.comments_place, self.timeline_place = _GuestPlace(), _GuestPlace()
        self.interactions = InteractionTable()
        self.sales = SalesTable()
        self.details = Details()
        self.people = People()
        self.pages = QStackedWidget()
        for page in (
            self.comments_place,
            self.interactions,
            self.sales,
            self.details,
            self.people,
            self.timeline_place,
        ):
            self.pages.addWidget(page)
        self.empty = Emptiness()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._shown = self._make_card()
        self._stack.addWidget(self._shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._wire()
        self._retranslate()
        theme.watch().changed.connect(self._repaint)

    def set_book(self, book: Book | None) -> None:
        """Work with this book from now on; shows nobody until asked."""
        self._book = book
        self.show_contact(None)

    def set_comment_pane(self, pane: QWidget) -> None:
        """Let `pane` fill the comments tab."""
        self.comments_place.room.addWidget(pane)

    def set_timeline_pane(self, pane: QWidget) -> None:
        """Let `pane` fill the timeline tab; `timeline_requested` tells it whom to show."""
        self.timeline_place.room.addWidget(pane)

    def book(self) -> Book | None:
        """The book whose customer is shown."""
        return self._book

    def shows(self, contact_ids: frozenset[int]) -> bool:
        """Whether one of these is the customer shown, or named as one of their people."""
        own = {self.contact_id()}
        if self._head is not None:
            own |= {self._head.card.referrer_id, self._head.card.company_contact_id}
        if PEOPLE not in self._stale:
            own |= self.people.ids()
        return not contact_ids.isdisjoint(own)

    def contact_id(self) -> int | None:
        """The customer shown, None for nobody."""
        return self._head.card.id if self._head else None

    def show_contact(self, contact_id: int | None) -> None:
        """Show a customer (again: with counts and facts of now), or nobody."""
        self._head = None
        if self._book is not None and contact_id is not None:
            self._settings = load_settings(self._book)
            try:
                self._head = load_head(self._book, contact_id, self._settings.today())
            except Trouble:
                # Deleted for good or undone while it was shown: nobody is the true answer.
                self._head = None
        self._fill()

    def show_tab(self, tab: int) -> None:
        """Bring COMMENTS, INTERACTIONS, SALES, DETAILS, PEOPLE or TIMELINE to the front."""
        self.tabs.setCurrentIndex(tab)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._repaint()
        super().changeEvent(event)

    def _make_card(self) -> QWidget:
        card = QFrame()
        card.setProperty("panel", "panel")
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(rule())
        column.addWidget(self.facts)
        column.addWidget(rule())
        bar = QVBoxLayout()
        bar.setContentsMargins(22, 2, 14, 0)
        bar.addWidget(self.tabs)
        column.addLayout(bar)
        column.addWidget(rule())
        column.addWidget(self.pages, 1)
        return card

    def _wire(self) -> None:
        for source, wish in (
            (self.head.edit_requested, self.edit_requested),
            (self.head.interaction_requested, self.interaction_requested),
            (self.head.sheet_requested, self.sheet_requested),
            (self.head.restore_requested, self.restore_requested),
            (self.facts.visit_requested, self.visit_requested),
            (self.interactions.empty.action.clicked, self.interaction_requested),
        ):
            source.connect(lambda *_args, wish=wish: self._wish(wish))
        self.empty.action.clicked.connect(lambda: self.new_requested.emit())
        self.tabs.currentChanged.connect(self._show_page)
        self.details.followed.connect(self._follow)
        self.people.contact_requested.connect(self.contact_requested)
        self.facts.dial_requested.connect(self.dial_requested)

    def _follow(self, link: str) -> None:
        what, _colon, contact = link.partition(":")
        if what == "contact":
            self.contact_requested.emit(int(contact))
        else:
            self.change_requested.emit(what, int(contact))

    def _wish(self, signal: Signal) -> None:
        contact_id = self.contact_id()
        if contact_id is not None:
            signal.emit(contact_id)  # type: ignore[attr-defined]

    def _fill(self) -> None:
        head = self._head
        self._stack.setCurrentIndex(0 if head is None else 1)
        if head is None:
            self.empty.action.setVisible(self._book is not None)
            self.timeline_requested.emit(None)
            return
        photo = None
        if head.card.photo and self._book is not None:
            photo = pictures.find_picture(self._book, head.card.photo)
        self.head.show_head(head, photo)
        self.facts.show_facts(head, self._settings)
        counts = (head.comments, head.interactions, head.sales, 0, 0, 0)
        for tab, (text, count) in enumerate(zip(self._tab_names(), counts, strict=True)):
            self.tabs.setTabText(tab, f"{text} {count:,}" if count else text)
        # Now, not after the next painting: the page below would be seen to jump.
        for part in (self.head, self.facts, self._shown):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        self._stale = {INTERACTIONS, SALES, DETAILS, PEOPLE, TIMELINE}
        self._fill_page()

    def _show_page(self, tab: int) -> None:
        self.pages.setCurrentIndex(tab)
        self._fill_page()
        self.tab_changed.emit(tab)

    def _fill_page(self) -> None:
        """Fill the tab in front when it is stale: walking down the list stays quick."""
        tab, head, book = self.tabs.currentIndex(), self._head, self._book
        if head is None or book is None or tab not in self._stale:
            return
        self._stale.discard(tab)
        contact_id = head.card.id or 0
        if tab == INTERACTIONS:
            rows = rows_interactions(book, contact_id)
            self.interactions.show_rows(rows, self._settings, live=not head.card.deleted)
        elif tab == SALES:
            self.sales.show_rows(rows_sales(book, contact_id), head.figures, self._settings)
        elif tab == DETAILS:
            self.details.show_details(book, head, self._settings)
        elif tab == PEOPLE:
            self.people.show_people(book, head.card, self._settings)
        else:
            self.timeline_requested.emit(contact_id)

    def _repaint(self) -> None:
        self._retranslate()
        self._fill()

    def _retranslate(self) -> None:
        self.head.retranslate()
        self.empty.words.setText(
            self.tr("Choose a customer in the list to see everything about them here.")
        )
        self.empty.action.setText(self.tr("New customer"))
        names = self._tab_names()
        self.details.setAccessibleName(names[DETAILS])
        self.people.setAccessibleName(names[PEOPLE])
        if self._head is None:
            for tab, text in enumerate(names):
                self.tabs.setTabText(tab, text)

    def _tab_names(self) -> list[str]:
        return [
            self.tr("Comments"),
            self.tr("Contacts"),
            self.tr("Sales"),
            self.tr("Details"),
            self.tr("People"),
            self.tr("Timeline"),
        ]


class _GuestPlace(QWidget):
    """Room for a pane of another package."""

    def __init__(self) -> None:
        super().__init__()
        self.room = QVBoxLayout(self)
        self.room.setContentsMargins(0, 0, 0, 0)
