"""The window: places the panes, connects them in one block, and does nothing of its own."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.conditions.conditions import Tree
from kehuapp.book.groups import groups
from kehuapp.book.list.contact_list import Place
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.store.database import Book
from kehuapp.ui.card.contact_card import COMMENTS, ContactCardPane
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.comments_commands import CommentCommands
from kehuapp.ui.commands.customers_commands import CustomerCommands
from kehuapp.ui.commands.relations_commands import RelationCommands
from kehuapp.ui.commands.smart_group_commands import SmartGroupCommands
from kehuapp.ui.commands.staff_commands import StaffCommands
from kehuapp.ui.comments.comment_pane import CommentPane
from kehuapp.ui.groups.sidebar import Sidebar
from kehuapp.ui.kit import dragging, theme
from kehuapp.ui.kit.menu_buttons import fill_choices
from kehuapp.ui.kit.messages import MessageBar
from kehuapp.ui.list.contact_list import ContactList
from kehuapp.ui.pages import card_tabs
from kehuapp.ui.shell import actions
from kehuapp.ui.shell.single_instance import DoorBell
from kehuapp.ui.shell.top_bar import TopBar
from kehuapp.ui.work import places, translations
from kehuapp.ui.work.events import Events
from kehuapp.ui.work.preferences import Preferences

_TOP = ("contact_new", "import", "visit_plan", "sheet_print")


class MainWindow(QMainWindow):
    """One window on one book; opening another book shows that one instead."""

    def __init__(self, book: Book, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.resize(1360, 860)
        self.book = book
        self.preferences = preferences or Preferences()
        self.events = Events(self)
        self.bell = DoorBell(self)
        self.books = BookCommands(self, self.events, self.preferences)
        self.customers = CustomerCommands(self, self.events, self.preferences)
        self.smart = SmartGroupCommands(self, self.events)
        self.staff = StaffCommands(self, self.events)
        self.actions_ = actions.Actions(self)
        top, find = [self.actions_.action(name) for name in _TOP], self.actions_.action("find")
        self.top = TopBar(top, find, self.staff.offer(self.actions_))
        self.sidebar = Sidebar(self.events, self.preferences)
        self.list = ContactList(self.events, self.preferences)
        self.card = ContactCardPane()
        self.comments = CommentPane(self.events)
        self.tabs = card_tabs.CardTabs(self, self.card, self.comments, self.customers)
        self.notes = CommentCommands(self, self.events, self.comments)
        self.relations = RelationCommands(self, self.events, self.card)
        self.messages = MessageBar(self)
        self._sample = QLabel(self)
        self._sample.setProperty("role", "sample")
        self._sample.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._connect()
        self._restore_layout()
        self.show_book(book)

    def _lay_out(self) -> None:
        self.actions_.fill_menu_bar(self.menuBar())
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane, stretch in ((self.sidebar, 0), (self.list, 0), (self.card, 1)):
            pane.setMinimumWidth(180)
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([236, 372, 752])
        self.messages.add_permanent(self.notes.waiting)
        self.messages.add_permanent(self.books.backup.label)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.top, 0), (self.splitter, 1), (self.messages, 0)):
            column.addWidget(widget, stretch)
            if widget is not self.messages:
                rule = QFrame(whole)
                rule.setProperty("rule", "true")
                column.addWidget(rule)
        column.insertWidget(2, self._sample)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        """All cross-pane wiring: read this and you know how the window works."""
        self.sidebar.place_requested.connect(self.show_place)
        self.staff.staff_changed.connect(self._keep_staff)
        self.staff.contact_requested.connect(self.go_to_contact)
        self.staff.filter_requested.connect(self._show_filter)
        self.list.current_changed.connect(self.show_contact)
        self.list.selection_changed.connect(self._refresh_actions)
        self.list.open_requested.connect(self.customers.edit)
        self.list.delete_requested.connect(self.customers.delete)
        self.list.menu_requested.connect(self._show_contact_menu)
        self.list.command_requested.connect(lambda name: self.actions_.action(name).trigger())
        self.list.search_cleared.connect(self.top.search.clear)
        self.list.typed.connect(self.top.search.take)
        self.list.new_requested.connect(self.customers.new)
        self.list.save_requested.connect(self.smart.save)
        self.sidebar.smart_group_requested.connect(self.smart.open)
        self.smart.place_requested.connect(self.sidebar.show_place)
        self.top.search.textChanged.connect(self.list.show_search)
        self.top.search.list_requested.connect(self.list.take_focus)
        self.card.edit_requested.connect(self.customers.edit)
        self.card.interaction_requested.connect(self.customers.log)
        self.card.visit_requested.connect(self.customers.plan_visit)
        self.card.sheet_requested.connect(self.customers.print_sheets)
        self.card.restore_requested.connect(self.customers.restore)
        self.card.new_requested.connect(self.customers.new)
        self.card.contact_requested.connect(self.go_to_contact)
        self.card.change_requested.connect(self.customers.tiers.change)
        self.customers.contact_requested.connect(self.go_to_contact)
        self.customers.merge_started.connect(self.comments.flush)
        self.comments.contact_requested.connect(self.go_to_contact)
        self.notes.comment_requested.connect(self.go_to_comment)
        self.notes.edit_requested.connect(self._edit_comment)
        self.notes.undo_requested.connect(self.books.undo_step)
        self.books.book_opened.connect(self._open_book)
        self.books.backup.started.connect(self.notes.flush)
        self.messages.undo_requested.connect(self.books.undo_step)
        self.events.changed.connect(self._on_changed)
        self.bell.rang.connect(self.come_to_front)
        self.actions_.menu("recent").aboutToShow.connect(self._fill_recent)
        self.actions_.menu("theme").aboutToShow.connect(self._fill_themes)
        self.actions_.menu("language").aboutToShow.connect(self._fill_languages)

    # Showing

    def show_book(self, book: Book) -> None:
        """Show `book` in every pane."""
        self.book = self.events.book = book
        self.books.show_book(book)
        self.customers.show_book(book)
        self.smart.show_book(book)
        self.card.set_book(book)
        self.notes.show_book(book)
        self.sidebar.show_book(book)
        self.list.show_book(book)
        self.staff.show_book(book, self.preferences.staff(book.path))
        self.bell.listen(book.path)
        self._sample.setVisible(load_settings(book).sample)
        self.list.take_focus()
        self._retranslate()
        self._refresh_actions()

    def show_place(self, place: Place) -> None:
        """Show a place of the sidebar in the list."""
        self.list.show_place(place, self.sidebar.name_of(place))
        self._refresh_actions()

    def show_contact(self, contact: int | None) -> None:
        """Show a customer in the card and the comments."""
        self.comments.show_contact(contact)
        self.card.show_contact(contact)
        self._refresh_actions()

    def go_to_contact(self, contact: int) -> None:
        """Make a customer the current one, leaving the place if they are not in it."""
        if not self.list.select(contact):
            self.top.search.clear()
            self.sidebar.show_place(places.ALL)
            self.list.select(contact)

    def go_to_comment(self, contact: int, comment: int) -> None:
        """Show a customer with one of their comments in view."""
        self.go_to_contact(contact)
        self.card.show_tab(COMMENTS)
        self.comments.show_comment(comment)
        self.activateWindow()

    def _edit_comment(self, contact: int, comment: int) -> None:
        self.go_to_comment(contact, comment)
        self.comments.edit_comment(comment)

    def come_to_front(self) -> None:
        """Raise the window: the program was started once more on this book."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # Commands that are about the window alone

    def focus_search(self) -> None:
        """Put the keyboard into the search box."""
        self.top.search.setFocus()
        self.top.search.selectAll()

    def _show_filter(self, conditions: Tree) -> None:
        self.top.search.clear()
        self.sidebar.show_place(places.ALL)
        self.list.filter.show_tree(conditions)
        self.list.show_filter(conditions)

    def write_comment(self) -> None:
        """Put the keyboard into a new comment about the current customer."""
        self.card.show_tab(COMMENTS)
        self.comments.focus_editor()

    def show_keys(self) -> None:
        """All keys on one page."""
        from kehuapp.ui.shell import key_page  # seldom needed

        key_page.show_keys(self)

    def show_about(self) -> None:
        """Name, version, where the book is."""
        from kehuapp.ui.shell import about

        about.show_about(self, self.book.path)

    # What follows from something

    def _on_changed(self, changes: Changes) -> None:
        self.messages.show_changes(changes)
        shown = self.card.contact_id()
        if shown is not None and (
            changes.everything or changes.groups or self.card.shows(changes.contacts)
        ):
            self.card.show_contact(shown)
        self._refresh_actions()

    def _keep_staff(self, staff_id: int | None) -> None:
        self.preferences.set_staff(self.book.path, staff_id)
        self.customers.show_staff(staff_id)
        self.sidebar.show_staff(staff_id)
        self.notes.show_staff(staff_id)

    def _open_book(self, book: Book) -> None:
        old = self.book
        self.notes.flush()
        self.show_book(book)
        old.close()

    def _refresh_actions(self) -> None:
        ids = self.list.selected_ids()
        current = self.card.contact_id()
        place = self.list.place()
        undo, redo = self.books.words_for_undo()
        self.customers.show_selection(ids, current, place)
        self.staff.show_selection(ids)
        facts = {
            "contact": current is not None,
            "contacts": bool(ids),
            "several": len(ids) > 1,
            "live": place.kind != "trash",
            "trash": place.kind == "trash",
            "group": place.kind == "group" and not groups.find_query(self.book, place.group_id),
            "undo": bool(undo),
            "redo": bool(redo),
        }
        self.actions_.refresh({word for word, holds in facts.items() if holds})

    def _show_contact_menu(self, spot: QPoint) -> None:
        menu = self.actions_.popup(self)
        menu.exec(spot)
        menu.deleteLater()

    def _fill_recent(self) -> None:
        choices = [(str(path), path.stem) for path in self.preferences.recent_books()]
        menu = self.actions_.menu("recent")
        fill_choices(menu, choices, str(self.book.path), lambda name: self.books.open(Path(name)))

    def _fill_themes(self) -> None:
        menu = self.actions_.menu("theme")
        fill_choices(menu, actions.theme_choices(), theme.mode(), self.choose_theme)

    def _fill_languages(self) -> None:
        menu = self.actions_.menu("language")
        chosen = self.preferences.language()
        fill_choices(menu, actions.language_choices(), chosen, self.choose_language)

    def choose_theme(self, mode: str) -> None:
        """Change the colours now and for the next start."""
        self.preferences.set_theme(mode)
        theme.apply(_application(), mode)

    def choose_language(self, language: str) -> None:
        """Change the language now and for the next start; "" follows the system."""
        self.preferences.set_language(language)
        translations.install(_application(), language)

    # Files dropped on the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragging.import_files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dragging.import_files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.customers.import_files(files)

    # The window's own life

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.notes.flush()
        self.bell.close()
        self.preferences.set_layout("window", self.saveGeometry())
        self.preferences.set_layout("panes", self.splitter.saveState())
        self.preferences.save()
        super().closeEvent(event)

    def _restore_layout(self) -> None:
        window, panes = self.preferences.layout("window"), self.preferences.layout("panes")
        if not window.isEmpty():
            self.restoreGeometry(window)
        if not panes.isEmpty():
            self.splitter.restoreState(panes)

    def _retranslate(self) -> None:
        self.actions_.retranslate()
        self._sample.setText(self.tr("Sample data: every person, shop and figure is invented."))
        self.setWindowTitle(self.book.path.name)  # the system adds the program's name


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
