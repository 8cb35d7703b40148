"""The list of customers: what it shows, in which order, how many; the card is another pane."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book import contact_list
from kehuapp.book.contact_list import ListRow, Place
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui import actions, places, theme
from kehuapp.ui.contacts.list_delegate import Face, ListDelegate, row_height
from kehuapp.ui.contacts.list_model import ID_ROLE, ContactListModel
from kehuapp.ui.events import Events

SORTS = {
    "name": QT_TRANSLATE_NOOP("ContactList", "Name"),
    "last_contact": QT_TRANSLATE_NOOP("ContactList", "Longest ago"),
    "newest": QT_TRANSLATE_NOOP("ContactList", "Newest first"),
    "company": QT_TRANSLATE_NOOP("ContactList", "Company"),
}

#: What an empty place says, and the command that fills it.
EMPTY = {
    "all": (QT_TRANSLATE_NOOP("ContactList", "No customers yet. A phone's contacts can be brought "
                              "in from a file, or drop the file here."), "import"),
    "due": (QT_TRANSLATE_NOOP("ContactList", "Nobody is waiting to hear from you. Customers with "
                              "a tier appear here when it is time."), "place_all"),
    "visits": (QT_TRANSLATE_NOOP("ContactList", "No visit is planned. Choose a customer and press "
                                 "“Plan a visit”."), "place_all"),
    "trash": (QT_TRANSLATE_NOOP("ContactList", "The trash is empty."), "place_all"),
    "tier": (QT_TRANSLATE_NOOP("ContactList", "Nobody has this tier yet. Drag customers from the "
                               "list onto it."), "place_all"),
    "group": (QT_TRANSLATE_NOOP("ContactList", "Nobody is in this group yet. Drag customers from "
                                "the list onto it."), "place_all"),
}  # fmt: skip

_PATIENCE_MS = 90


def build_face(row: ListRow, today: date) -> Face:
    """The words of one row."""
    work = " ".join(part for part in (row.company, row.job_title) if part)
    return Face(
        name=row.name,
        second=" · ".join(part for part in (work, row.phone) if part),
        right=_last_words(row, today),
        right_second=_next_words(row, today),
        tier=row.tier,
        overdue=row.due.state == "due" and (row.due.days_over or 0) > 0,
        hint=_hint(row),
    )


def _last_words(row: ListRow, today: date) -> str:
    if row.do_not_contact:
        return translate("ContactList", "do not contact")
    if row.due.state == "due" and row.due.days_over:
        return translate("ContactList", "%n day(s) overdue", n=row.due.days_over)
    if row.last_contact is not None:
        return words.near_day(row.last_contact, today)
    return translate("ContactList", "never contacted") if row.tier else ""


def _next_words(row: ListRow, today: date) -> str:
    if row.visit_at:
        starts = datetime.fromisoformat(row.visit_at)
        day = words.near_day(starts.date(), today)
        return translate("ContactList", "visit %1 %2", day, f"{starts:%H:%M}")
    return translate("ContactList", "due to contact") if row.due.is_due else ""


def _hint(row: ListRow) -> str:
    lines = [row.name]
    if row.last_contact is not None:
        lines.append(translate("ContactList", "Last contact: %1", row.last_contact.isoformat()))
    if row.visit_at:
        lines.append(translate("ContactList", "Next visit: %1", row.visit_at.replace("T", " ")))
    if row.tier:
        lines.append(words.word(words.TIERS, row.tier))
    return "\n".join(lines)


class _Table(QTableView):
    """Delete and Enter mean something here that they do not mean elsewhere in the window."""

    delete_requested = Signal()
    open_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.delete_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        else:
            super().keyPressEvent(event)


class ContactList(QFrame):
    """Shows one place of one book, filtered by a search; refreshes itself from `events`."""

    current_changed = Signal(object)  # contact id or None
    selection_changed = Signal()
    open_requested = Signal(int)
    delete_requested = Signal()
    menu_requested = Signal(QPoint)  # global position
    command_requested = Signal(str)  # id of a command
    search_cleared = Signal()

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "panel")
        self._book: Book | None = None
        self._place = places.ALL
        self._title = ""
        self._sort = "name"
        self._search = ""
        self._generation = 0
        self._announced: int | None = None
        self.model = ContactListModel(self._fetch)
        self.model.setParent(self)
        self.view = self._build_view()
        self._build_layout()
        events.changed.connect(self.refresh)
        theme.watch().changed.connect(self.view.viewport().update)
        self._retranslate()

    # Building

    def _build_view(self) -> _Table:
        view = _Table(self)
        view.setModel(self.model)
        view.setItemDelegate(ListDelegate(view))
        view.horizontalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(row_height(view.fontMetrics()))
        view.setShowGrid(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setDragEnabled(True)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda spot: self.menu_requested.emit(view.viewport().mapToGlobal(spot))
        )
        view.delete_requested.connect(self.delete_requested)
        view.open_requested.connect(self._open_current)
        view.doubleClicked.connect(self._open_current)
        view.selectionModel().currentChanged.connect(self._announce)
        view.selectionModel().selectionChanged.connect(self.selection_changed)
        return view

    def _build_layout(self) -> None:
        self._header = QLabel(self)
        self._header.setProperty("role", "quiet")
        self._header.setTextFormat(Qt.TextFormat.PlainText)
        self._sort_button = QPushButton(self)
        self._sort_button.setProperty("quiet", "true")
        self._sort_menu = QMenu(self)
        self._sort_button.setMenu(self._sort_menu)
        self._sort_menu.aboutToShow.connect(self._fill_sorts)
        top = QHBoxLayout()
        top.setContentsMargins(14, 4, 8, 4)
        top.addWidget(self._header, 1)
        top.addWidget(self._sort_button)
        rule = QFrame(self)
        rule.setProperty("rule", "true")

        empty = QWidget(self)
        self._empty_words = QLabel(empty)
        self._empty_words.setProperty("role", "quiet")
        self._empty_words.setWordWrap(True)
        self._empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_button = QPushButton(empty)
        self._empty_button.setObjectName("fill")
        self._empty_button.clicked.connect(self._fill_empty)
        middle = QVBoxLayout(empty)
        middle.setContentsMargins(28, 0, 28, 80)
        middle.setSpacing(14)
        middle.addStretch(1)
        middle.addWidget(self._empty_words)
        middle.addWidget(self._empty_button, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)

        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(rule)
        column.addWidget(self._stack, 1)

    # Showing

    def show_book(self, book: Book | None) -> None:
        """Show all customers of a book; the search starts empty."""
        self._book = book
        self._search = ""
        self.model.show_ids([])
        self.model.forget_rows()
        self.show_place(places.ALL, places.title(places.ALL))

    def show_place(self, place: Place, title: str) -> None:
        """Show a place of the sidebar under its name and select its first customer."""
        self._place = place
        self._title = title
        self._reload(self._next_generation())
        if self.current_id() is None and self.model.ids():
            self.select(self.model.ids()[0])

    def show_search(self, text: str) -> None:
        """Filter by `text` in a moment; an answer that is no longer wanted is dropped."""
        self._search = text.strip()
        generation = self._next_generation()
        QTimer.singleShot(_PATIENCE_MS, self, lambda: self._reload(generation))

    def search(self) -> str:
        """The text the list is filtered by."""
        return self._search

    def place(self) -> Place:
        """The place that is shown."""
        return self._place

    def sort(self) -> str:
        """The order: a key of SORTS."""
        return self._sort

    def show_sorted(self, sort: str) -> None:
        """Show the same customers in another order."""
        self._sort = sort if sort in SORTS else "name"
        self._show_sort()
        self._reload(self._next_generation())

    def refresh(self, changes: Changes) -> None:
        """Read again what changed."""
        if changes.everything or changes.groups:
            self.model.forget_rows()
        else:
            self.model.forget_rows(changes.contacts)
        self._reload(self._next_generation())

    def select(self, contact: int) -> bool:
        """Make `contact` the current one; False when it is not in the list."""
        place = self.model.place_of(contact)
        if place is None:
            return False
        index = self.model.index(place, 0)
        self.view.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.view.scrollTo(index)
        return True

    def current_id(self) -> int | None:
        """The contact the keyboard is at."""
        index = self.view.currentIndex()
        return self.model.data(index, ID_ROLE) if index.isValid() else None

    def selected_ids(self) -> list[int]:
        """The contacts that are selected, in the order of the list."""
        rows = self.view.selectionModel().selectedRows()
        ids = self.model.ids()
        return [ids[at] for at in sorted(index.row() for index in rows)]

    def take_focus(self) -> None:
        """Put the keyboard into the list, on a customer."""
        if self.current_id() is None and self.model.ids():
            self.select(self.model.ids()[0])
        self.view.setFocus()

    # Mechanics

    def _fetch(self, ids: Sequence[int]) -> dict[int, Face]:
        if self._book is None:
            return {}
        today = load_settings(self._book).today()
        return {
            row.id: build_face(row, today) for row in contact_list.rows_contacts(self._book, ids)
        }

    def _next_generation(self) -> int:
        self._generation += 1
        return self._generation

    def _reload(self, generation: int) -> None:
        if generation != self._generation or self._book is None:
            return
        ids = contact_list.ids_contacts(self._book, self._place, self._sort, self._search)
        self._show_ids(ids)

    def _show_ids(self, ids: list[int]) -> None:
        """Put ids into the model, staying with the customer and the selection that were there."""
        if ids != self.model.ids():
            current, place = self.current_id(), self.view.currentIndex().row()
            selected = set(self.selected_ids())
            scroll = self.view.verticalScrollBar().value()
            selection = self.view.selectionModel()
            # The reset clears the selection; who is current is announced once, at the end.
            selection.blockSignals(True)
            self.model.show_ids(ids)
            at = self.model.place_of(current) if current is not None else None
            if at is None and current is not None and not self._search and ids:
                at = min(place, len(ids) - 1)  # the neighbour of one that went away
            if at is not None:
                self._restore_selection(at, selected)
            selection.blockSignals(False)
            self.view.verticalScrollBar().setValue(scroll)
            self.view.viewport().update()
            self._announce()
            self.selection_changed.emit()
        self._show_header()

    def _restore_selection(self, at: int, selected: set[int]) -> None:
        selection = self.view.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(self.model.index(at, 0), flag.ClearAndSelect)
        if 1 < len(selected) <= 1000:
            for contact in selected:
                place = self.model.place_of(contact)
                if place is not None:
                    selection.select(self.model.index(place, 0), flag.Select)

    def _announce(self, *_args: object) -> None:
        contact = self.current_id()
        if contact == self._announced or (contact is None and self._search):
            return  # while searching, the card stays on whom one was looking at
        self._announced = contact
        self.current_changed.emit(contact)

    def _open_current(self, *_args: object) -> None:
        contact = self.current_id()
        if contact is not None:
            self.open_requested.emit(contact)

    def _show_header(self) -> None:
        count = len(self.model.ids())
        title = translate("ContactList", "“%1”", self._search) if self._search else self._title
        self._header.setText(f"{title} · " + translate("ContactList", "%n customer(s)", n=count))
        self._header.setToolTip(self._header.text())
        if count:
            self._stack.setCurrentIndex(0)
            return
        if self._search:
            self._empty_words.setText(
                translate("ContactList", "Nobody here fits “%1”.", self._search)
            )
            self._empty_button.setText(translate("ContactList", "Clear the search"))
        else:
            text, _command = EMPTY[self._place.kind]
            self._empty_words.setText(translate("ContactList", text))
            self._empty_button.setText(self._fill_words())
        self._stack.setCurrentIndex(1)

    def _fill_words(self) -> str:
        _text, command = EMPTY[self._place.kind]
        found = next(one for one in actions.COMMANDS if one.id == command)
        return translate("Actions", found.text)

    def _fill_empty(self) -> None:
        if self._search:
            self.search_cleared.emit()
        else:
            self.command_requested.emit(EMPTY[self._place.kind][1])

    def _fill_sorts(self) -> None:
        choices = [(key, translate("ContactList", text)) for key, text in SORTS.items()]
        actions.fill_choices(self._sort_menu, choices, self._sort, self.show_sorted)

    def _show_sort(self) -> None:
        name = translate("ContactList", SORTS[self._sort])
        self._sort_button.setText(translate("ContactList", "Sort: %1 ▾", name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        if self._place.kind != "group":
            self._title = places.title(self._place)
        self.view.setAccessibleName(translate("ContactList", "Customers"))
        self._show_sort()
        self.model.forget_rows()
        self._show_header()
