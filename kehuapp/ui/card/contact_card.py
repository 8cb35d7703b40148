"""One customer with head, four facts and tabs; what the tabs hold is in their own modules."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QTableWidget, QVBoxLayout, QWidget

from kehuapp.book.activity.interactions import rows_interactions
from kehuapp.book.sales.sales import rows_sales
from kehuapp.book.settings import Settings
from kehuapp.book.summary import Head, load_head
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.store import pictures
from kehuapp.ui.card.card_facts import SIDE, Facts
from kehuapp.ui.card.card_head import CardHead
from kehuapp.ui.card.card_lines import TabRow
from kehuapp.ui.card.card_tables import InteractionTable, SalesTable
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:  # each comes when its tab is first in front
    from kehuapp.ui.card.card_details import Details
    from kehuapp.ui.card.card_owed import Owed
    from kehuapp.ui.card.card_people import People


class Tab(NamedTuple):
    """A tab of the card; a page adds those that are panes of their own.

    `page` makes what it holds, once, when it first comes to the front with somebody.
    `fill` is called when the tab comes to the front with a customer it does not show yet (None:
    nobody), `count` says what stands beside the title (0: nothing).
    """

    name: str
    title: Callable[[], str]
    page: Callable[[], QWidget]
    fill: Callable[[Head | None], None]
    count: Callable[[Head], int] = lambda _head: 0


class ContactCardPane(QFrame):
    """`show_contact` in; wishes about the customer shown out, each with its id."""

    edit_requested = Signal(int)
    interaction_requested = Signal(int)
    interaction_opened = Signal(int)  # a contact made, to be shown in its form
    interaction_deleted = Signal(int)
    sale_requested = Signal(int)
    sale_opened = Signal(int)  # a sale, to be changed
    sale_deleted = Signal(int)
    visit_requested = Signal(int)
    sheet_requested = Signal(int)
    restore_requested = Signal(int)
    contact_requested = Signal(int)  # show this other customer
    change_requested = Signal(str, int)  # the tier, stage or loss of a customer
    dial_requested = Signal()
    clock_requested = Signal(int)  # a call with them begins
    rhythm_requested = Signal(str, int)  # put_off | remind, and the customer
    plan_requested = Signal(str, int)  # what is to be done with a promise or need of theirs
    people_made = Signal(object)  # the tab of relations, whose wishes somebody may hear
    new_requested = Signal()
    close_requested = Signal()  # of a drawer

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "panel")
        self._session = session
        self._head: Head | None = None
        self._settings = Settings()
        self._of_costs: int | None = None  # whose log shows only what cost something this year
        self._stale: set[str] = set()
        self.head = CardHead()
        self.facts = Facts()
        self.facts.setObjectName("facts")
        self.tab_row = TabRow()
        self.tabs = self.tab_row.bar
        self.pages = QStackedWidget()
        self._tabs: list[Tab] = []
        self._made: set[str] = set()  # tabs that have their page
        self.empty = EmptyPlace()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._shown = self._make_card()
        self._stack.addWidget(self._shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._wire()
        self._retranslate()
        self.add_tab(
            Tab(
                "interactions",
                lambda: self.tr("Contact log"),
                lambda: self.interactions,
                self._fill_interactions,
                lambda head: head.interactions,
            )
        )
        self.add_tab(
            Tab(
                "sales",
                lambda: self.tr("Sales"),
                lambda: self.sales,
                self._fill_sales,
                lambda head: head.sales,
            )
        )
        details, people = lambda: self.tr("Details"), lambda: self.tr("People")
        self.add_tab(Tab("details", details, lambda: self.details, self._fill_details))
        self.add_tab(Tab("people", people, lambda: self.people, self._fill_people))
        self.show_contact(session.current)
        session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._repaint)

    @cached_property
    def interactions(self) -> InteractionTable:
        """The tab of contacts."""
        table = InteractionTable()
        table.empty.action.clicked.connect(lambda: self._wish(self.interaction_requested))  # type: ignore[arg-type]
        table.open_requested.connect(self.interaction_opened)
        table.delete_requested.connect(self.interaction_deleted)
        table.all_requested.connect(self._show_all_interactions)
        return table

    @cached_property
    def sales(self) -> SalesTable:
        """The tab of sales."""
        table = SalesTable()
        table.new_requested.connect(lambda: self._wish(self.sale_requested))  # type: ignore[arg-type]
        table.open_requested.connect(self.sale_opened)
        table.delete_requested.connect(self.sale_deleted)
        return table

    @cached_property
    def details(self) -> "Details":
        """The tab of everything that is known."""
        from kehuapp.ui.card.card_details import Details

        details = Details()
        details.followed.connect(self._follow)
        return details

    @cached_property
    def people(self) -> "People":
        """The tab of relations."""
        from kehuapp.ui.card.card_people import People

        people = People()
        people.contact_requested.connect(self.contact_requested)
        self.people_made.emit(people)
        return people

    @cached_property
    def owed(self) -> "Owed":
        """What is owed to them, at the head of the card; to most nothing is."""
        from kehuapp.ui.card.card_owed import Owed

        owed = Owed()
        owed.wished.connect(self.plan_requested)
        owed.rhythm_wished.connect(self.rhythm_requested)
        owed.fit(self.height())
        self._column.insertWidget(2, owed)
        return owed

    def show_as_drawer(self, on: bool) -> None:
        """Offer to close it."""
        self.head.close_button.setVisible(on)

    def add_tab(self, tab: Tab, at: int = -1) -> None:
        """Put a tab at the end, or before the one at a position."""
        at = len(self._tabs) if at < 0 else at
        self._tabs.insert(at, tab)
        self._stale.add(tab.name)
        self.pages.insertWidget(at, QWidget())
        self.tabs.insertTab(at, tab.title())
        self.tabs.setCurrentIndex(0)
        self._say_tabs()

    def tab(self) -> str:
        """The name of the tab in front."""
        return self._tabs[self.tabs.currentIndex()].name

    def shows(self, contact_ids: frozenset[int]) -> bool:
        """Whether one of these is the customer shown, or named as one of their people."""
        own = {self.contact_id()}
        if self._head is not None:
            own |= {self._head.card.referrer_id, self._head.card.company_contact_id}
        if "people" not in self._stale:
            own |= self.people.ids()
        return not contact_ids.isdisjoint(own)

    def contact_id(self) -> int | None:
        """The customer shown, None for nobody."""
        return self._head.card.id if self._head else None

    def show_contact(self, contact_id: int | None) -> None:
        """Show a customer (again: with counts and facts of now), or nobody."""
        self._head = None
        if contact_id is not None:
            book = self._session.book
            try:
                self._head = load_head(book, contact_id)
                self._settings = self._head.settings
            except Trouble:
                # Deleted for good or undone while it was shown: nobody is the true answer.
                self._head = None
        self._fill()

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex([tab.name for tab in self._tabs].index(name))

    def focus_tab(self) -> None:
        """Put the keyboard into the tab in front."""
        page = self.pages.currentWidget()
        if page is not None:
            page.setFocus()

    def _on_changed(self, changes: Changes) -> None:
        if changes.session == "current":
            self.show_contact(self._session.current)
            return
        shown = self.contact_id()
        if shown is not None and (
            changes.everything or changes.groups or self.shows(changes.contacts)
        ):
            self.show_contact(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.head.fit(event.size().height())
        if "owed" in vars(self):
            self.owed.fit(event.size().height())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._repaint()
        super().changeEvent(event)

    def _make_card(self) -> QWidget:
        card = QFrame()
        card.setProperty("panel", "panel")
        column = self._column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(rule())
        column.addWidget(self.facts)
        column.addWidget(rule())
        bar = QVBoxLayout()
        bar.setContentsMargins(SIDE, 2, SIDE, 0)
        bar.addWidget(self.tab_row)
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
            (self.facts.clock_requested, self.clock_requested),
        ):
            source.connect(lambda *_args, wish=wish: self._wish(wish))
        self.empty.action.clicked.connect(lambda: self.new_requested.emit())
        self.head.close_button.clicked.connect(lambda: self.close_requested.emit())
        self.tabs.currentChanged.connect(self._show_page)
        self.facts.costs.opened.connect(self._show_costs)
        self.facts.dial_requested.connect(self.dial_requested)

    def _show_costs(self) -> None:
        """The contacts made of which the line of costs is the sum."""
        self._stale.discard("interactions")
        self.show_tab("interactions")
        head = self._head
        if head is not None:
            self._of_costs = head.card.id
            self._fill_interactions(head)
            self.interactions.setFocus()

    def _show_all_interactions(self) -> None:
        self._of_costs = None
        self._fill_interactions(self._head)
        self.interactions.setFocus()

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
        self._stale = {tab.name for tab in self._tabs}
        if head is None:
            self._say_empty()
        else:
            photo = None
            if head.card.photo:
                photo = pictures.find_picture(self._session.book, head.card.photo)
            self.head.show_head(head, photo)
            self.facts.show_facts(head, self._settings)
            if head.owed or head.needs or head.put_off or "owed" in vars(self):
                self.owed.show_head(head)
            # Now, not after the next painting: the page below would be seen to jump.
            for part in (self.head, self.facts, self._shown):
                layout = part.layout()
                if layout is not None:
                    layout.activate()
        self._say_tabs()
        self._fill_tab()

    def _show_page(self, at: int) -> None:
        self.pages.setCurrentIndex(at)
        self._fill_tab()

    def _fill_tab(self) -> None:
        """Fill the tab in front when it is stale: walking down the list stays quick."""
        at = self.tabs.currentIndex()
        if self._head is not None:
            self._make_page(at)
        if 0 <= at < len(self._tabs) and self._tabs[at].name in self._stale:
            self._stale.discard(self._tabs[at].name)
            self._tabs[at].fill(self._head)

    def _make_page(self, at: int) -> None:
        tab = self._tabs[at]
        if tab.name in self._made:
            return
        self._made.add(tab.name)
        page, before = tab.page(), self.pages.widget(at)
        _name_page(page, tab.title())
        self.pages.insertWidget(at, page)
        if before is not None:
            self.pages.removeWidget(before)
            before.deleteLater()
        self.pages.setCurrentIndex(at)

    def _fill_interactions(self, head: Head | None) -> None:
        if head is not None:
            rows = rows_interactions(self._session.book, head.card.id or 0)
            if self._of_costs != head.card.id:
                self._of_costs = None
            self.interactions.show_rows(
                rows,
                self._settings,
                live=not head.card.deleted,
                only_costs=self._of_costs is not None,
            )

    def _fill_sales(self, head: Head | None) -> None:
        if head is not None:
            rows = rows_sales(self._session.book, head.card.id or 0)
            self.sales.show_rows(rows, head.figures, self._settings, live=not head.card.deleted)

    def _fill_details(self, head: Head | None) -> None:
        if head is not None:
            self.details.show_details(self._session.book, head, self._settings)

    def _fill_people(self, head: Head | None) -> None:
        if head is not None:
            self.people.show_people(self._session.book, head.card, self._settings)

    def _say_tabs(self) -> None:
        for at, tab in enumerate(self._tabs):
            count = tab.count(self._head) if self._head is not None else 0
            title = tab.title()
            self.tabs.setTabText(at, f"{title} {count:,}" if count else title)
            page = self.pages.widget(at)
            if page is not None:
                _name_page(page, title)
        self.tab_row.fit()

    def _repaint(self) -> None:
        self._retranslate()
        self._fill()

    def _retranslate(self) -> None:
        self.head.retranslate()
        self.tab_row.retranslate()
        self._say_empty()

    def _say_empty(self) -> None:
        is_trash = self._session.place.kind == "trash"  # into which nobody is written
        self.empty.say(
            "user",
            self.tr("Nobody is chosen"),
            self.tr("Choose a customer in the list to see everything about them here."),
            "" if is_trash else self.tr("New customer"),
        )


def _name_page(page: QWidget, title: str) -> None:
    """Tell a screen reader what a page is, and the table on it, which has the keyboard."""
    page.setAccessibleName(title)
    for table in page.findChildren(QTableWidget):
        table.setAccessibleName(title)
