"""The customers' page: the list and the card beside it, with comments and timeline in its tabs."""

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QStackedWidget, QWidget

from kehuapp.book.contacts import contacts
from kehuapp.book.groups import groups
from kehuapp.book.list import contact_list
from kehuapp.book.list.contact_list import Place
from kehuapp.book.summary import Head
from kehuapp.book.visits import visits
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.ui.card.contact_card import ContactCardPane, Tab
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.commands.customer_commands import CONTACT_MENU
from kehuapp.ui.comments.comment_pane import CommentPane
from kehuapp.ui.kit import toast
from kehuapp.ui.list.contact_list import ContactList
from kehuapp.ui.list.list_and_card import ListAndCard
from kehuapp.ui.work import places, unreadable
from kehuapp.ui.work.session import (
    CUSTOMERS,
    Customer,
    Filtered,
    NextFound,
    Session,
    Several,
)

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Tree
    from kehuapp.ui.card.card_people import People
    from kehuapp.ui.plans.plans_pane import PlansPane
    from kehuapp.ui.start.empty_book import EmptyBook
    from kehuapp.ui.timeline.timeline_pane import TimelinePane

#: Fields that are seen whichever tab is in front; what is not named here is among the details.
_SEEN = ("name", "company", "job_title", "phone", "group")
#: Tabs of what is written down.
_TAB_OF = {
    "comment": "comments",
    "sale": "sales",
    "interaction": "interactions",
    "need": "plans",
    "task": "plans",
    "absence": "timeline",
}


class Position(NamedTuple):
    """Where somebody was on this page."""

    place: Place
    conditions: "Tree | None"
    search: str
    contact: int | None


def begin(session: Session, commands: Commands) -> Iterator["CustomersPage | None"]:
    """The page, made in steps between which others may go on; it comes last."""
    # Before the card: what was typed about one customer is written before another is shown.
    comments = CommentPane(session)
    yield None
    # Before the list, which chooses somebody: only the tab in front is made then.
    card = ContactCardPane(session)
    yield None
    yield CustomersPage(session, commands, comments, card)


class CustomersPage(QObject):
    """Shows a Place, a Customer or Several, who is Filtered, or a Position to come back to."""

    def __init__(
        self,
        session: Session,
        commands: Commands,
        comments: CommentPane,
        card: ContactCardPane,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._commands = commands
        self.comments, self.card = comments, card
        self.comments.setParent(self.card)  # until somebody is shown
        self.comments.hide()
        self._add_tabs()
        self.list = ContactList(session, self._make_filter)
        self.splitter = ListAndCard(self.list, self.card, session.preferences)
        self._stage = QStackedWidget()
        self._stage.addWidget(self.splitter)
        self._connect()
        self._show_beginning()

    @cached_property
    def empty(self) -> "EmptyBook":
        """What is shown instead of list and card while nobody is in the book."""
        from kehuapp.ui.start.empty_book import EmptyBook

        empty = EmptyBook()
        commands = self._commands
        empty.import_requested.connect(commands.exchange.choose_import)
        empty.sample_requested.connect(commands.books.open_sample)
        empty.new_requested.connect(commands.customers.new)
        empty.help_requested.connect(commands.exchange.show_phone_help)
        self._stage.addWidget(empty)
        return empty

    @cached_property
    def timeline(self) -> "TimelinePane":
        """The tab of everything that happened."""
        from kehuapp.ui.timeline.timeline_pane import TimelinePane

        session = self._session
        timeline = TimelinePane(session.book)
        timeline.comment_requested.connect(self._show_comment)
        timeline.visit_requested.connect(self._open_visit)
        timeline.contact_requested.connect(session.go_to_customer)
        timeline.entry_asked.connect(self._show_entry)
        timeline.interaction_deleted.connect(self._commands.interactions.delete)
        return timeline

    @cached_property
    def plans(self) -> "PlansPane":
        """The tab of promises and needs."""
        from kehuapp.ui.plans.plans_pane import PlansPane

        plans = PlansPane(self._session)
        plans.wished.connect(self._commands.plans.do)
        plans.add_requested.connect(self._commands.plans.add)
        return plans

    @cached_property
    def found(self) -> "FoundThere":
        """Where the search found its words; few days begin with one."""
        return FoundThere(self._session, self.list, self.card, self.comments)

    # What a page is asked

    def widget(self) -> QWidget:
        """List and card, or what fills an empty book."""
        return self._stage

    def activate(self, argument: object) -> None:
        """Show a place, a customer, or everybody for whom conditions hold."""
        if isinstance(argument, Place):
            self._session.show_place(argument)
        elif isinstance(argument, Customer):
            self._show_customer(argument)
            return
        elif isinstance(argument, Several):
            self._find(argument.contacts, self.list.show_back)
            if self._session.current is None:  # they are many: none of them is chosen by this
                self.list.view.setFocus()
                return
        elif isinstance(argument, NextFound):
            self._step_found(argument.down)
            return
        elif isinstance(argument, Filtered):
            self._show_filtered(argument.conditions)
        elif isinstance(argument, Position):
            self._return_to(argument)
        self.comments.writer.take_draft()  # what the book refused when one went away
        self._take_focus()

    def where(self) -> Position:
        """The place, who is shown of it, what was searched for and who was current."""
        session = self._session
        return Position(session.place, self.list.conditions(), session.search, session.current)

    def facts(self) -> set[str]:
        """What the selection and the place allow."""
        session, place = self._session, self._session.place
        is_group = place.kind == "group" and not groups.find_query(session.book, place.group_id)
        facts = {
            "contact": session.current is not None,
            "contacts": bool(session.selection),
            "several": len(session.selection) > 1,
            "live": place.kind != "trash",
            "trash": place.kind == "trash",
            "group": is_group,
        }
        return {word for word, holds in facts.items() if holds}

    def flush(self) -> None:
        """Save the comment that is being typed, and how wide the panes are."""
        self.comments.flush()
        self.splitter.keep()

    # Showing

    def _show_customer(self, wish: Customer) -> None:
        """Make a customer the current one, leaving the place if they are not in it."""
        if wish.contact is not None and not self._find((wish.contact,)):
            return
        if wish.contact is not None or wish.tab or wish.comment is not None:
            self.splitter.open_card()
        if wish.tab:
            self.card.show_tab(wish.tab)
        if wish.comment is not None:
            self.card.show_tab("comments")
            self.comments.show_comment(wish.comment)
            if wish.is_edited:
                self.comments.edit_comment(wish.comment)
        elif wish.tab == "comments":
            self.comments.focus_editor()
        elif wish.tab == "timeline":
            self.timeline.take_focus()
        elif wish.tab:
            self.card.focus_tab()
        else:
            self._take_focus()

    def _take_focus(self) -> None:
        if self._stage.currentWidget() is self.splitter:
            self.list.take_focus()
        else:
            self.empty.take_focus()

    def _show_beginning(self) -> None:
        """What an empty book shows."""
        session = self._session
        narrowed = session.search.strip() or self.list.conditions() is not None
        everybody = session.place == places.ALL and not narrowed
        is_empty = everybody and not self.list.model.ids()
        was_empty = self._stage.currentWidget() is not self.splitter
        if is_empty != was_empty:
            shown: QWidget = self.empty if was_empty else self.splitter
            had_keyboard = shown.isAncestorOf(shown.window().focusWidget() or self._stage)
            self._stage.setCurrentWidget(self.empty if is_empty else self.splitter)
            if had_keyboard:  # else Qt gives it to whatever comes next
                self._take_focus()

    def _on_changed(self, changes: Changes) -> None:
        if changes.session in ("", "place", "search"):
            self._show_beginning()

    def _step_found(self, down: bool) -> None:
        """The next place of a word. Whoever typed about one customer does not go on about another,
        who may have the same name: the keyboard goes to the list with them."""
        before = self._session.current
        self.found.step(down)
        if self._session.current != before and self.card.isAncestorOf(
            self.card.window().focusWidget() or self._stage
        ):
            self.list.take_focus()

    def _find(
        self, wanted: Sequence[int], show: Callable[[Sequence[int]], bool] | None = None
    ) -> bool:
        """Select (or `show`) these, in the place that is shown, else among all or in the trash; who
        is gone is told."""
        show = show or self.list.select_all
        if show(wanted):
            return True
        try:
            is_deleted = contacts.load_contact(self._session.book, wanted[0]).deleted
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))
            return False
        self._session.look_for("")
        self._show_conditions(None)
        self._session.show_place(places.TRASH if is_deleted else places.ALL)
        return show(wanted)

    def _show_missed(self, came_back: Collection[int]) -> None:
        """Go where those are who came back, unless one works on another page."""
        if self._session.destination.page == CUSTOMERS:
            self._session.go(CUSTOMERS, Several(tuple(came_back)))

    def _show_filtered(self, conditions: "Tree") -> None:
        self._session.look_for("")
        self._session.show_place(places.ALL)
        self._show_conditions(conditions)

    def _show_conditions(self, conditions: "Tree | None") -> None:
        if conditions != self.list.conditions():
            self.list.filter.show_tree(conditions)
            self.list.show_filter(conditions)

    def _return_to(self, position: Position) -> None:
        place, left, looked_at = position.place, self._session.place, self._session.current
        if place.group_id and not groups.exists(self._session.book, place.group_id):
            place = places.ALL  # it was deleted meanwhile
        self._show_conditions(position.conditions)
        if place != self._session.place:
            self._session.show_place(place)
        self._session.look_for(position.search)
        # Whom a file brought or a review named is looked at further among the others.
        was_visit = left.kind in places.VISITED and place.kind not in places.VISITED
        if was_visit and looked_at is not None and self.list.select(looked_at):
            return
        if position.contact is not None:
            self.list.select(position.contact)

    # Joining

    def _make_filter(self, parent: ContactList) -> QWidget:
        from kehuapp.ui.filters.filter_bar import FilterBar  # few days begin with a filter

        session = self._session
        return FilterBar(
            session.book,
            parent,
            within=lambda: contact_list.build_place_condition(session.place),
        )

    def _add_tabs(self) -> None:
        comments = Tab(
            "comments",
            lambda: translate("ContactCardPane", "Comments"),
            lambda: self.comments,
            lambda _head: None,  # follows the session by itself
            lambda head: head.comments,
        )
        self.card.add_tab(comments, 0)
        plans = Tab(
            "plans",
            lambda: translate("ContactCardPane", "Plans"),
            lambda: self.plans,
            lambda head: self.plans.show_contact(head.card.id if head is not None else None),
            lambda head: len(head.owed) + len(head.needs),
        )
        self.card.add_tab(plans, 3)
        self.card.add_tab(
            Tab(
                "timeline",
                lambda: translate("ContactCardPane", "Timeline"),
                lambda: self.timeline,
                self._show_life,
            )
        )

    def _show_entry(self, table: str, entry_id: int) -> None:
        """Open what an entry of the timeline tells of, or bring up the tab in which it stands."""
        if table == "interaction":
            self._commands.interactions.open(entry_id)
            return
        if table == "sale":
            self._commands.sales.open(entry_id)
            return
        if table in ("need", "task"):
            self._commands.plans.do(table, entry_id)
            return
        if table == "absence":
            self._open_gathering(entry_id)
            return
        self.card.show_tab(_TAB_OF.get(table, "timeline"))
        self.card.focus_tab()

    def _open_gathering(self, absence_id: int) -> None:
        """Show the contact with many to which the customer did not come."""
        from kehuapp.book.activity.batches import ask_absences

        session = self._session
        for row in session.book.ask(ask_absences(session.current or 0)):
            if row.id == absence_id:
                self._commands.many.open_batch(row.batch_id)

    def _show_life(self, head: Head | None) -> None:
        self.timeline.show_contact(head.card.id if head is not None else None)

    def _connect(self) -> None:
        """All wiring of the panes: read this and you know how the page works."""
        session, commands = self._session, self._commands
        session.changed.connect(self._on_changed)  # after the list, which was made before
        self.list.open_requested.connect(self._open)
        self.list.delete_requested.connect(commands.customers.delete)
        self.list.found_changed.connect(self._show_found)
        self.list.search_cleared.connect(self._clear_search)
        self.list.typed.connect(commands.search.take)
        self.list.menu_requested.connect(self._show_menu)
        self.list.command_requested.connect(lambda name: commands.actions.action(name).trigger())
        self.list.new_requested.connect(commands.customers.new)
        self.list.save_requested.connect(commands.smart.save)
        self.list.missed.connect(self._show_missed)
        self.splitter.drawer_shown.connect(self.card.show_as_drawer)
        self.splitter.show_table(self.list.is_table())
        self.card.close_requested.connect(self.splitter.close_card)
        self.card.edit_requested.connect(commands.customers.edit)
        self.card.interaction_requested.connect(commands.interactions.log)
        self.card.interaction_opened.connect(commands.interactions.open)
        self.card.interaction_deleted.connect(commands.interactions.delete)
        self.card.sale_requested.connect(commands.sales.new)
        self.card.sale_opened.connect(commands.sales.open)
        self.card.sale_deleted.connect(commands.sales.delete)
        self.card.visit_requested.connect(commands.customers.plan_visit)
        self.card.sheet_requested.connect(commands.customers.print_sheets)
        self.card.restore_requested.connect(commands.customers.restore)
        self.card.new_requested.connect(commands.customers.new)
        self.card.contact_requested.connect(session.go_to_customer)
        self.card.change_requested.connect(commands.tiers.change)
        self.card.plan_requested.connect(commands.plans.do)
        self.card.rhythm_requested.connect(commands.rhythm.do)
        self.card.dial_requested.connect(commands.relations.dial)
        self.card.clock_requested.connect(commands.interactions.time_call)
        self.card.people_made.connect(self._connect_people)
        self.comments.contact_requested.connect(session.go_to_customer)
        self.comments.left.connect(self.list.take_focus)

    def _show_found(self) -> None:
        if self._session.search or "found" in vars(self):
            self.found.bring_up()

    def _clear_search(self) -> None:
        """Esc in the list closes the drawer of a table, else empties the search; without one it
        leads back from whom a file brought or a review named."""
        if self.splitter.close_card():
            return
        if not self._session.search and self._session.place.kind in places.VISITED:
            self._commands.actions.action("back").trigger()
        self._session.look_for("")

    def _connect_people(self, people: "People") -> None:
        commands = self._commands
        people.relation_add_requested.connect(commands.relations.add)
        people.relation_delete_requested.connect(commands.relations.delete)
        people.unlink_requested.connect(commands.relations.unlink)
        people.link_requested.connect(commands.relations.link)
        people.reward_requested.connect(commands.relations.give_reward)

    def _show_menu(self, spot: QPoint) -> None:
        menu = self._commands.actions.popup(self.list, CONTACT_MENU)
        menu.exec(spot)
        menu.deleteLater()

    def _open(self, contact: int) -> None:
        """From a table first the drawer, from there the form."""
        if not self.splitter.open_card():
            self._commands.customers.edit(contact)

    def _show_comment(self, comment: int) -> None:
        self._show_customer(Customer(comment=comment))

    def _open_visit(self, visit: int) -> None:
        try:
            self._commands.customers.open_visit(visits.load_visit(self._session.book, visit))
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))


class FoundThere(QObject):
    """Where in a customer the search found its words: brought up, and from one to the next.

    The list says in which field a customer was found. A comment is shown down to the word, with
    the words marked; for what stands among the details their tab comes to the front, and goes
    again with the next customer. Names, numbers and companies are seen without that.
    """

    def __init__(
        self, session: Session, people: ContactList, card: ContactCardPane, comments: CommentPane
    ) -> None:
        super().__init__(session)
        self._session = session
        self._list, self._card, self._comments = people, card, comments
        self._shown: tuple[Any, ...] = ()  # customer, search and field that were brought up last
        self._told: tuple[Any, ...] = ()  # customer and search of which the comments know
        self._tab = ("", "")  # the tab in front before, and the one brought up instead
        self._down = True
        session.changed.connect(self._on_changed)

    def step(self, down: bool) -> None:
        """Go to the next place (or the one before): of this customer, else of the next one."""
        ids, contact = self._list.model.ids(), self._session.current
        place = self._list.model.place_of(contact) if contact is not None else None
        if contact is not None and place is not None:
            self._tell_comments(contact)
            if self._comments.can_step(down):
                self._card.show_tab("comments")
                self._comments.step_found(down)
                return
            place += 1 if down else -1
        elif ids:
            place = 0 if down else len(ids) - 1
        if place is None or not 0 <= place < len(ids):
            toast.hint(
                self._session.window,
                translate("Search", "Nothing more is found further down.")
                if down
                else translate("Search", "Nothing more is found further up."),
            )
            return
        self._down = down
        self._list.select(ids[place])
        self._down = True

    def _on_changed(self, changes: Changes) -> None:
        contact = self._session.current
        if changes.session == "current":
            self._told = ()  # the comments have forgotten it
            self.bring_up()
        elif changes.session == "search":
            self.bring_up()
        elif not changes.session and self._told and contact is not None:
            self._look_again(contact, changes)

    def _look_again(self, contact: int, changes: Changes) -> None:
        """A comment may have been written, changed or deleted."""
        if changes.everything or contact in changes.contacts:
            self._told = ()
            self._tell_comments(contact)

    def bring_up(self) -> None:
        """Show where the current customer was found, once."""
        contact, text = self._session.current, self._session.search.strip()
        mark = self._list.mark_of(contact) if contact is not None else None
        wish = (contact, text, mark.field if mark is not None else "")
        if wish == self._shown:
            return
        self._shown = wish
        if not text:
            self._told, self._tab = (), ("", "")
            self._comments.show_found("", ())
        if contact is None or mark is None:
            return
        tab = _TAB_OF.get(mark.field, "details")
        if mark.field in _SEEN:
            self._put_back()
            return
        self._show_tab(tab)
        if tab == "comments":
            self._tell_comments(contact)
            self._comments.step_found(self._down)

    def _show_tab(self, tab: str) -> None:
        now = self._card.tab()
        if now != tab:
            before = self._tab[0] if now == self._tab[1] else now
            self._card.show_tab(tab)
            self._tab = before, tab

    def _put_back(self) -> None:
        """The tab that was in front before, unless somebody chose another meanwhile."""
        before, shown = self._tab
        self._tab = "", ""
        if before and self._card.tab() == shown:
            self._card.show_tab(before)

    def _tell_comments(self, contact: int) -> None:
        """Let the comments know where the words are; asked once for a customer and a search."""
        text = self._session.search.strip()
        if self._told == (contact, text):
            return
        from kehuapp.book.search import search  # few days begin with a search
        from kehuapp.text.queries import query_words

        nobody: Sequence[int] = ()
        self._told = contact, text
        found = unreadable.read_now(
            self._list,
            lambda: search.ids_comments_found(self._session.book, contact, text),
            nobody,
        )
        words = " ".join(word.text for word in query_words(text))
        self._comments.show_found(words if found else "", found)
