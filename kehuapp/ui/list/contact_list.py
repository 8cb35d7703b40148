"""The list of customers: what it shows, in which order, how many; the card is another pane."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QFrame,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.groups import groups
from kehuapp.book.list import contact_list
from kehuapp.book.list.contact_list import ListRow
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.ui.kit import theme
from kehuapp.ui.list.list_delegate import CellDelegate, Face, ListDelegate, row_height
from kehuapp.ui.list.list_head import OWN_ORDERS, ListHead
from kehuapp.ui.list.list_model import ID_ROLE, ContactListModel
from kehuapp.ui.list.list_search import ListSearch
from kehuapp.ui.list.list_sorting import SortButton
from kehuapp.ui.list.list_table import COLUMNS, FIRST, ListView, longest_words, title_of
from kehuapp.ui.list.row_words import build_face
from kehuapp.ui.list.standing import FEW, Question, Standing, stand
from kehuapp.ui.work import places, tasks, unreadable
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Tree
    from kehuapp.ui.list.list_empty import EmptyPage
    from kehuapp.ui.list.selection_bar import SelectionBar

FilterFactory = Callable[["ContactList"], Any]

_CELL = 32


class ContactList(QFrame):
    """Shows the place of the session, filtered by its search; tells it who is current."""

    open_requested = Signal(int)
    delete_requested = Signal()
    menu_requested = Signal(QPoint)  # global position
    command_requested = Signal(str)  # id of a command
    search_cleared = Signal()
    found_changed = Signal()  # who is found, or where
    typed = Signal(QEvent)  # meant for the search box
    new_requested = Signal(str)  # a customer of this name
    save_requested = Signal(object, str)  # conditions, name of the smart group
    missed = Signal(object)  # ids of customers who came back, and whom this place does not hold
    table_shown = Signal(bool)  # a table took the place of the rows, or gave it back

    def __init__(
        self, session: Session, make_filter: FilterFactory, parent: QWidget | None = None
    ) -> None:
        """`make_filter` makes the bar of conditions, which is another pane."""
        super().__init__(parent)
        self.setProperty("panel", "panel")
        self._session = session
        self._make_filter = make_filter
        self._title = ""
        self._conditions: Tree | None = None
        self._ordered: list[int] | None = None  # the place in its order, before the search
        self._orders = contact_list.Orders(session.book)
        self._meanwhile: int | None = None  # who was made current before the order was there
        self._question: Question | None = None  # what is shown answers it
        self._earlier: int | None = None  # whom one looked at before one searched
        self._awaited: tuple[frozenset[int], frozenset[int]] | None = None
        self._columns: list[str] = []  # of the table; none while rows are shown
        self._laying_out = False
        self._announced: int | None = None
        self._answers = ListSearch(session.book, self)
        self._answers.ready.connect(self._search_again)
        self._answers.comments_found.connect(self._search_again)
        self.model = ContactListModel(self._fetch)
        self.model.setParent(self)
        session.list_by(self.model.ids)
        self.view = self._build_view()
        self._build_layout()
        self._restore_setting()
        session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._repaint_icons)
        self._retranslate()
        self._show_place()

    # Building

    def _build_view(self) -> ListView:
        view = ListView(self)
        view.setModel(self.model)
        self._row_delegate, self._cell_delegate = ListDelegate(view), CellDelegate(view)
        view.setItemDelegate(self._row_delegate)
        view.show_rows(row_height(view.fontMetrics()))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda spot: self.menu_requested.emit(view.viewport().mapToGlobal(spot))
        )
        view.delete_requested.connect(self.delete_requested)
        view.typed.connect(self.typed)
        view.search_clear_requested.connect(self.search_cleared)
        view.sort_requested.connect(self.show_sorted)
        view.columns_changed.connect(self.show_columns)
        view.horizontalHeader().sectionResized.connect(self._keep_header)
        view.horizontalHeader().sectionMoved.connect(self._keep_header)
        view.open_requested.connect(self._open_current)
        view.doubleClicked.connect(self._open_current)
        view.selectionModel().currentChanged.connect(self._announce)
        view.selectionModel().selectionChanged.connect(self._on_selection)
        return view

    def _build_layout(self) -> None:
        self.sorting = SortButton(self._session, self._orders.usual_name_order)
        self.sorting.sort_changed.connect(self._sort_anew)
        self._header = ListHead(self.sorting, self)
        self.filter_button = self._header.filter_button
        self.table_button = self._header.table_button
        self._under_top = QVBoxLayout()
        self.filter_button.toggled.connect(lambda on: self.filter.setVisible(on))
        self.table_button.clicked.connect(self._turn_table)
        rule = QFrame(self)
        rule.setProperty("rule", "true")

        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._foot = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(rule)
        column.addLayout(self._under_top)
        column.addWidget(self._stack, 1)
        column.addLayout(self._foot)  # below the rows, none of which moves by it

    @cached_property
    def filter(self) -> Any:
        """The bar of conditions; few days begin with a filter, so it is made when it is needed."""
        bar = self._make_filter(self)
        bar.hide()
        bar.filter_changed.connect(self.show_filter)
        bar.save_requested.connect(self.save_requested)
        self._under_top.addWidget(bar)
        return bar

    @cached_property
    def empty(self) -> "EmptyPage":
        """What is said where nobody is; made when that is so first."""
        from kehuapp.ui.list.list_empty import EmptyPage

        page = EmptyPage(self)
        page.typed.connect(self.typed)
        page.command_requested.connect(self.command_requested)
        page.clear_requested.connect(self.search_cleared)
        page.unfilter_requested.connect(lambda: self.filter.clear())
        page.new_requested.connect(self.new_requested)
        self._stack.addWidget(page)
        return page

    @cached_property
    def selection_bar(self) -> "SelectionBar":
        """What can be done with several; made when several are first chosen."""
        from kehuapp.ui.list.selection_bar import SelectionBar

        bar = SelectionBar(self)
        bar.command_requested.connect(self.command_requested)
        self._foot.addWidget(bar)
        return bar

    # Showing

    def _on_changed(self, changes: Changes) -> None:
        if changes.session == "place":
            self._show_place()
        elif changes.session == "search":
            self._show_search()
        elif not changes.session:
            self.refresh(changes)

    def _show_place(self) -> None:
        """Show the place under its name, with the customer who was shown or its first one."""
        self._title = self._name_of_place()
        if self._question is not None and self._question.place.kind != self._session.place.kind:
            self.model.forget_rows()  # whose second line tells of the place
        before = self.current_id()
        is_there = self._reload(meanwhile="name")
        if self.current_id() is None and self.model.ids():
            self.select(self.model.ids()[0])
        if self.current_id() != before:
            self._meanwhile = None if is_there else self.current_id()

    def _name_of_place(self) -> str:
        place = self._session.place
        if place.group_id:
            return groups.load_name(self._session.book, place.group_id)
        return places.title(place, self._session.looks)

    def _show_search(self) -> None:
        """Show who is found: at once from memory, those of whom only a comment says it later."""
        from kehuapp.book.search import search

        typed, book = self.search(), self._session.book
        self._answers.show_text(typed)
        self.model.show_marks(
            (lambda ids: unreadable.read_now(self, lambda: search.marks(book, ids, typed), {}))
            if typed
            else None
        )
        self._show_found()

    def show_filter(self, conditions: "Tree | None") -> None:
        """Show only who fits these conditions (None: everybody)."""
        self._conditions = conditions
        self.filter_button.setChecked(conditions is not None or self.filter_button.isChecked())
        self._reload(meanwhile="name")

    def show_columns(self, columns: Sequence[str]) -> None:
        """Show a table with these columns, or with none the rows of two lines."""
        current = self.current_id()
        self._laying_out = True
        self._columns = [key for key in COLUMNS if key in columns]
        titles = [(key, title_of(key)) for key in self._columns]
        self.model.show_columns(titles)
        if self._columns:
            self.view.setItemDelegate(self._cell_delegate)
            height = max(_CELL, self.view.fontMetrics().height() + 14)
            self.view.longest = longest_words(self._session.looks)
            self.view.show_table(self._columns, height, self._kept_header())
            self._keep_setting("columns", " ".join(self._columns))
        else:
            self.view.setItemDelegate(self._row_delegate)
            self.view.show_rows(row_height(self.view.fontMetrics()))
        self._laying_out = False
        self.view.show_sort(self.sort())
        self.table_button.setChecked(bool(self._columns))
        self._keep_setting("view", "table" if self._columns else "rows")
        self.table_shown.emit(bool(self._columns))
        if current is not None:
            self.select(current)

    def is_table(self) -> bool:
        """Whether it shows columns instead of rows of two lines."""
        return bool(self._columns)

    def search(self) -> str:
        """The text the list is filtered by."""
        return self._session.search.strip()

    def conditions(self) -> "Tree | None":
        """Who is shown of the place; None: everybody."""
        return self._conditions

    def sort(self) -> str:
        """The order: a key of list_sorting.SORTS."""
        return self.sorting.sort()

    def show_sorted(self, sort: str) -> None:
        """Show the same customers in another order."""
        self.sorting.choose(sort)

    def _sort_anew(self) -> None:
        self._show_sort()
        self._reload()

    def refresh(self, changes: Changes) -> None:
        """Read again what changed."""
        if changes.everything or changes.groups:
            self.model.forget_rows()
            if self._session.place.kind == "tier":  # which the shop may call otherwise now
                self._title = self._name_of_place()
            if "filter" in vars(self):
                self.filter.refresh()
            self.sorting.retranslate()  # the shop may stand in another country
        else:
            self.model.forget_rows(changes.contacts)
        self._answers.refresh(changes)
        self._orders.refresh(None if changes.everything else changes.contacts)
        if changes.came_back is not None:
            self._awaited = changes.came_back, frozenset(self.model.ids())
        if self._reload():
            self._receive()
        elif self._awaited is not None and self._awaited[0]:
            self.select_nobody()  # until they are there, nothing hits who stands beside them

    def select(self, contact: int) -> bool:
        """Make `contact` the current one; False when it is not in the list."""
        place = self.model.place_of(contact)
        if place is None:
            return False
        index = self.model.index(place, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.view.scrollTo(index)
        return True

    def select_all(self, contacts: Collection[int]) -> bool:
        """Select exactly these, and bring the first into view; False unless all are in the list."""
        rows = self.model.places_of(list(contacts))
        if not rows or len(rows) != len(set(contacts)):
            return False
        ids = self.model.ids()
        self._restore_selection(rows[0], [ids[row] for row in rows])
        self.view.scrollTo(self.view.currentIndex())
        return True

    def show_back(self, contacts: Collection[int]) -> bool:
        """The same of those who came back; when they are many nobody is selected, for one key would
        delete them all."""
        is_there = self.select_all(contacts)
        if is_there and len(contacts) > FEW:
            self.select_nobody()
        return is_there

    def select_nobody(self) -> None:
        """Show nobody: what is done next is about nobody."""
        self.view.selectionModel().clear()
        self._announce()

    def current_id(self) -> int | None:
        """The contact the keyboard is at."""
        index = self.view.currentIndex()
        return self.model.data(index, ID_ROLE) if index.isValid() else None

    def mark_of(self, contact: int) -> Any:
        """Where a customer was found; None for one who was not."""
        place = self.model.place_of(contact) if self.search() else None
        return None if place is None else self.model.mark_at(place)

    def selected_ids(self) -> list[int]:
        """The contacts that are selected, in the order of the list."""
        ids = self.model.ids()
        rows: set[int] = set()
        for part in self.view.selectionModel().selection().toList():
            rows.update(range(part.top(), part.bottom() + 1))
        return [ids[at] for at in sorted(rows)]

    def take_focus(self) -> None:
        """Put the keyboard into the list, on a customer."""
        if self.current_id() is None and self.model.ids():
            self.select(self.model.ids()[0])
        (self.view if self.model.ids() else self.empty).setFocus()

    # Mechanics

    def _fetch(self, ids: Sequence[int]) -> dict[int, Face]:
        book, nothing = self._session.book, (date.today(), list[ListRow]())
        today, rows = unreadable.read_now(self, lambda: contact_list.load_page(book, ids), nothing)
        if not self._columns:
            kind = self._session.place.kind
            return {row.id: build_face(row, today, kind=kind) for row in rows}
        from kehuapp.book.list import list_columns  # many never see the table

        cells = unreadable.read_now(
            self,
            lambda: list_columns.rows_cells(book, ids, self._columns),
            dict[int, dict[str, str]](),
        )
        return {row.id: build_face(row, today, cells.get(row.id)) for row in rows}

    def _reload(self, meanwhile: str = "") -> bool:
        """Read who is in the place. An order that takes long is made in the worker: what is shown
        stays until then, or comes in the order `meanwhile`; False when this is so."""
        order = self.sorting.order()
        is_there = self._session.place.kind in OWN_ORDERS or not self._orders.takes_long(order)
        if not is_there:
            self._make_order(self._orders, order)
        if is_there or meanwhile:
            self._ordered = contact_list.ids_contacts(
                self._session.book,
                self._session.place,
                order if is_there else meanwhile,
                conditions=self._conditions,
                orders=self._orders,
            )
            self._show_found()
        return is_there

    def _make_order(self, orders: contact_list.Orders, sort: str) -> None:
        book, version = self._session.book, orders.version()

        def make(_progress: object, _cancelled: object) -> list[int]:
            book.read_once()
            return contact_list.order_of(book, sort)

        def take(order: list[int]) -> None:
            if orders is self._orders and sort == self.sorting.order():
                orders.take(sort, order, version)
                untouched = self._meanwhile is not None and self.current_id() == self._meanwhile
                if self._reload():
                    if untouched and self.model.ids():
                        self._meanwhile = None
                        self.select(self.model.ids()[0])
                    self._receive()

        tasks.read_latest(self, "order", book, make, take)

    def _search_again(self) -> None:
        if self.search():
            self._show_found()

    def _show_found(self) -> None:
        if self._ordered is None:
            return
        search = self._answered()
        self._show_ids(self._answers.among(self._ordered) if search else self._ordered)
        self.found_changed.emit()

    def _answered(self) -> str:
        """The search whose answer can be shown: none in the moment before the index is there, which
        asking the book itself would make longer. Until then one sees the whole place."""
        return self.search() if self._answers.is_ready() else ""

    def _show_ids(self, ids: list[int]) -> None:
        """Put ids into the model, with whom `standing` says to be current and selected."""
        before = self._question
        self._question = Question(self._session.place, self._conditions, self._answered())
        if ids != self.model.ids() or before != self._question:
            was = Standing(self.current_id(), tuple(self.selected_ids()))
            if self._question.search and not (before and before.search):
                self._earlier = was.current
            now = stand(before, self._question, self.model.ids(), ids, was, self._earlier)
            self._replace_ids(ids, was, now, is_asked_anew=before != self._question)
        self._show_header()

    def _replace_ids(
        self, ids: list[int], was: Standing, now: Standing, is_asked_anew: bool
    ) -> None:
        row = self.view.currentIndex().row()
        bar = self.view.verticalScrollBar()
        before, height = bar.value(), self.view.verticalHeader().defaultSectionSize()
        is_seen = 0 <= row * height - before < self.view.viewport().height()
        selection = self.view.selectionModel()
        # The reset clears the selection; who is current is announced once, at the end.
        with QSignalBlocker(selection):
            self.model.show_ids(ids)
            at = self.model.place_of(now.current) if now.current is not None else None
            if at is not None:
                self._restore_selection(at, now.selected)
        self.view.doItemsLayout()  # the bar goes as far as the new rows now
        stays = at is not None and now.current == was.current
        if stays and is_seen and at is not None:  # they stay where they are on the screen
            bar.setValue(before + (at - row) * height)
        else:
            bar.setValue(0 if is_asked_anew and not stays else before)
        if at is not None and (is_asked_anew or not stays):
            self.view.scrollTo(self.view.currentIndex())
        self.view.viewport().update()
        self._announce()
        self._on_selection()

    def _restore_selection(self, at: int, selected: Sequence[int]) -> None:
        selection = self.view.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        rows = self.model.places_of(selected)
        last = self.model.columnCount() - 1
        picked, start = QItemSelection(), rows[0] if rows else 0
        # Neighbours in one range: thousands of single ones would make every painted row slow.
        for row, following in pairwise([*rows, -1]):
            if following != row + 1:
                picked.select(self.model.index(start, 0), self.model.index(row, last))
                start = following
        selection.setCurrentIndex(self.model.index(at, 0), flag.NoUpdate)
        selection.select(picked, flag.ClearAndSelect)

    def _receive(self) -> None:
        """Show who came back by an undo, a redo or out of the trash."""
        if self._awaited is None:
            return
        (came_back, before), self._awaited = self._awaited, None
        # Without a customer of whom that can be said: who stands in the place again.
        wanted = came_back or {*self.model.ids()} - before
        if wanted and not self.show_back(wanted):
            self.select_nobody()
            self.missed.emit(wanted)

    def _on_selection(self, *_args: object) -> None:
        count = sum(part.height() for part in self.view.selectionModel().selection().toList())
        if count > 1 or "selection_bar" in vars(self):
            self._show_selection_bar(count)
        self._session.select(self.selected_ids())

    def _show_selection_bar(self, count: int) -> None:
        """The room that it takes was free below the rows, and is so again."""
        bar = self.selection_bar
        if count <= 1 and bar.isVisible():
            self.view.keep_room(bar.height())
        bar.show_count(count, self._session.place.kind == "trash")
        layout = self.layout()
        if count > 1 and layout is not None:
            layout.activate()
            self.view.keep_room(0)

    def _announce(self, *_args: object) -> None:
        contact = self.current_id()
        if contact == self._announced:
            return
        self._announced = contact
        self._session.show(contact)

    def _open_current(self, *_args: object) -> None:
        contact = self.current_id()
        if contact is not None:
            self.open_requested.emit(contact)

    def _show_header(self) -> None:
        count = len(self.model.ids())
        title = (
            translate("ContactList", "“%1”", self._answered()) if self._answered() else self._title
        )
        self._header.show_place(title, count)
        self._header.show_order(self._session.place.kind)
        if count or self._ordered is None:  # None: nobody was read yet
            self._stack.setCurrentIndex(0)
            return
        if self._answered() or self._conditions is not None:
            self.empty.show_none_found(
                self._answered(), self._count_elsewhere(), self._conditions is not None
            )
        else:
            group = self._session.place.group_id
            is_smart = group and groups.find_query(self._session.book, group)
            self.empty.show_place("smart" if is_smart else self._session.place.kind)
        self._stack.setCurrentWidget(self.empty)

    def _count_elsewhere(self) -> int:
        """How many the search finds among all customers, when it was not all that were asked."""
        if not self._answered() or self._session.place == places.ALL:
            return 0
        everybody = contact_list.ids_contacts(
            self._session.book, places.ALL, "name", orders=self._orders
        )
        return len(self._answers.among(everybody))

    # Settings of this book's list

    def _restore_setting(self) -> None:
        chosen = self._setting("columns").split() or FIRST
        self.show_columns(chosen if self._setting("view") == "table" else ())

    def _turn_table(self, on: bool) -> None:
        self.show_columns((self._setting("columns").split() or FIRST) if on else ())

    def _setting(self, name: str) -> str:
        session = self._session
        return session.preferences.list_setting(session.book.path, name)

    def _keep_setting(self, name: str, value: str) -> None:
        session = self._session
        session.preferences.set_list_setting(session.book.path, name, value)

    def _keep_header(self, *_args: object) -> None:
        if self._columns and not (self._laying_out or self.view.is_fitting):  # a person did it
            self.view.keep_widths()
            state = self.view.horizontalHeader().saveState().toBase64().toStdString()
            self._keep_setting("header", f"{len(self._columns)} {state}")

    def _kept_header(self) -> QByteArray:
        count, _space, state = self._setting("header").partition(" ")
        fits = count == str(len(self._columns))
        return QByteArray.fromBase64(state.encode()) if fits else QByteArray()

    def _show_sort(self) -> None:
        kind = self._session.place.kind
        self._header.show_order(kind)
        self.view.show_sort("" if kind in OWN_ORDERS else self.sort())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title = self._name_of_place()
        self.view.setAccessibleName(translate("ContactList", "Customers"))
        self._header.retranslate()
        titles = [(key, title_of(key)) for key in self._columns]
        if titles:
            self.show_columns(self._columns)
        self._repaint_icons()
        self.model.forget_rows()
        self._show_header()

    def _repaint_icons(self) -> None:
        self._header.repaint_icons()
        self.view.viewport().update()
