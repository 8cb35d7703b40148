"""The window: begins a session on a book and places its bars, sidebar and pages; nothing else."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QVBoxLayout, QWidget

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.ui.commands.command import Command, bound
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit import dragging
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.kit.toast import Toast
from kehuapp.ui.pages.page import PageSpec
from kehuapp.ui.pages.pages import PAGES
from kehuapp.ui.shell import sidebar
from kehuapp.ui.shell.covering import Covering
from kehuapp.ui.shell.host import PageHost
from kehuapp.ui.shell.menus import Menus
from kehuapp.ui.shell.sidebar import Sidebar
from kehuapp.ui.shell.stage import Stage
from kehuapp.ui.shell.status_bar import StatusBar
from kehuapp.ui.shell.staying import NEITHER, STAY, Staying
from kehuapp.ui.shell.top_bar import TopBar
from kehuapp.ui.work import crash_dialog, later, new_day, places, unfinished
from kehuapp.ui.work.idle import tidy_when_idle
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.session import CUSTOMERS, Session
from kehuapp.ui.work.single_instance import Claim, DoorBell

_TOP = ("contact_new", "import", "visit_plan", "sheet_print")
_WHO = ("staff_new", "place_mine", "page_colleagues")


class MainWindow(QMainWindow):
    """One window on one book; opening another book begins another session in it."""

    session: Session
    commands: Commands
    host: PageHost
    sidebar: Sidebar
    top: TopBar
    menus: Menus
    status: StatusBar
    splitter: Stage

    def __init__(
        self,
        book: Book,
        preferences: Preferences | None = None,
        claim: Claim | None = None,
        begins: Callable[[Book], str] = lambda _book: CUSTOMERS,
    ) -> None:
        """`begins` tells with which page a session on a book begins."""
        super().__init__()
        self._begins = begins
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.resize(1360, 860)
        self.preferences = preferences or Preferences()
        self.bell = DoorBell(self)
        self.staying = Staying(self, self.come_to_front)
        self.covering = Covering(self, self.staying, self.keep)
        self.toast = Toast(self)
        self.toast.undo_requested.connect(self._undo_step)
        self.toast.redo_requested.connect(self._redo_step)
        self._begin(book)
        self.bell.listen(book.path, claim)
        window = self.preferences.layout("window")
        if not window.isEmpty():
            self.restoreGeometry(window)

    @property
    def book(self) -> Book:
        """The book that is open."""
        return self.session.book

    def show_book(self, book: Book, claim: Claim | None = None) -> None:
        """Show another book; the one before stays open for whoever works on it.

        Raises Trouble, and goes on with the one before, when something in the other one cannot be
        shown.
        """
        if not self.commands.books.is_saving:
            self.host.flush()
        self._keep_layout()
        if not self.toast.is_error():  # that what was typed could not be saved, say
            self.toast.clear()
        old, stage, others = self.session, self.takeCentralWidget(), QApplication.topLevelWidgets()
        try:
            self._begin(book)
        except Exception as error:
            crash_dialog.log_crash(error)
            for part in QApplication.topLevelWidgets():  # made, and not placed
                if part not in others:
                    part.deleteLater()
            if self.session is not old:
                self.session.deleteLater()
            self._begin(old.book)
            raise cannot_be_shown(book.path) from error
        finally:
            # Still in this window, so that what panes of the former book asked for is known by it.
            old.setParent(None)
            old.deleteLater()
            if stage is not None:
                stage.setParent(self)
                stage.deleteLater()
        self.bell.listen(book.path, claim)

    def _begin(self, book: Book) -> None:
        self.session = Session(book, self.preferences, self, self._begins(book))
        tidy_when_idle(self.session)
        new_day.watch(self.session)
        self.commands = Commands(self.session)
        self.sidebar = Sidebar(self.session, PAGES)
        actions = self.commands.actions
        actions.add(bound(sidebar.COMMANDS, self.sidebar))
        actions.add(bound(COMMANDS, self))
        actions.add(bound([_page_command(spec) for spec in PAGES if spec.shortcut], self))
        actions.repaint_icons(_TOP)
        self.commands.staff.chooser.offer([actions.action(name) for name in _WHO])
        self.menus = Menus(self.menuBar(), self.session, actions, self.commands.books, PAGES)
        self.top = TopBar(
            [actions.action(name) for name in _TOP],
            actions.action("find"),
            self.commands.search.box,
            self.commands.staff.chooser,
        )
        self.host = PageHost(PAGES, self.session, self.commands)
        self.status = StatusBar(
            self.session, self.commands.comments.waiting, self.commands.backup.label
        )
        self._lay_out()
        self._connect()
        self.host.focus()
        self._refresh_actions()
        self._name_window()
        if self.host.shown() != CUSTOMERS:  # which is wanted next
            later.in_pieces(self.session, self.host.pieces_of(CUSTOMERS))
        if said := " ".join(book.notices):
            later.after_painting(self.session, lambda: self.toast.show_error(said))
        later.after_painting(self.session, lambda: self.staying.begin(self.session))

    def _name_window(self) -> None:
        # The system adds the program's name; the file's stands in the status bar.
        name = load_settings(self.book).shop or self.book.path.stem
        if self.book.read_only:
            name = translate("MainWindow", "%1 (read only)", name)
        self.setWindowTitle(name)

    def _lay_out(self) -> None:
        self.splitter = Stage(self.sidebar, self.host, self.preferences.layout("sidebar"))
        stage = QWidget(self)
        column = QVBoxLayout(stage)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (*self.commands.restoring.strips(), self.commands.elsewhere.strips, self.top):
            column.addWidget(part)
        column.addWidget(rule(stage))
        column.addWidget(self.splitter, 1)
        column.addWidget(rule(stage))
        column.addWidget(self.status)
        self.setCentralWidget(stage)
        self.toast.lie_over(self.host)

    def _connect(self) -> None:
        """What the parts of the window have to do with each other; pages wire their own panes."""
        self.host.facts_changed.connect(self._refresh_actions)
        self.host.currentChanged.connect(self.toast.give_way)
        self.session.changed.connect(self._on_changed)
        self.commands.books.book_opened.connect(self._open_book)
        self.commands.books.import_requested.connect(
            lambda files: self.commands.exchange.import_files(files)  # of the book shown then
        )
        self.commands.backup.started.connect(self.host.flush)
        self.commands.books.saving.connect(self.host.flush)
        self.commands.search.box.list_requested.connect(lambda: self.session.go(PAGES[0].id))
        self.sidebar.tree.itemClicked.connect(self.host.focus_clicked)
        self.staying.visit_requested.connect(self.commands.today.open_visit)
        self.status.own_requested.connect(self.commands.books.new_book)
        self.sidebar.smart_group_requested.connect(self.commands.smart.open)
        self.sidebar.rhythm_requested.connect(self.commands.rhythm.edit_group)
        self.bell.rang.connect(self.come_to_front)
        self.covering.follow(self.session, self.commands)

    # Commands that are about the window alone

    def go_back(self) -> None:
        """Return to the page, the place and the customer where one was before."""
        self.host.go_back()

    def show_keys(self) -> QDialog:
        """All keys on one page."""
        from kehuapp.ui.shell import key_page  # seldom needed

        return key_page.show_keys(self, self.commands.actions.commands, PAGES, self.host.shown())

    def show_about(self) -> None:
        """Name, version, where the book is."""
        from kehuapp.ui.shell import about

        about.show_about(self, self.book.path)

    def come_to_front(self) -> None:
        """Raise the window: the program was started once more on this book."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.staying.on_shown()
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """End the program, whatever stays beside the clock when the window is closed."""
        self.staying.leave()

    # What follows from something

    def _on_changed(self, changes: Changes) -> None:
        self.toast.show_changes(changes)
        if changes.everything:
            self._name_window()

    def _undo_step(self, step: int) -> None:
        self.commands.books.undo_step(step)

    def _redo_step(self, step: int) -> None:
        self.commands.books.redo_step(step)

    def _open_book(self, book: Book, claim: Claim | None) -> None:
        old = self.book
        try:
            self.show_book(book, claim)
        except Trouble as trouble:
            book.close()
            if claim is not None:
                claim.give_back()
            self.toast.show_error(str(trouble))
            return
        unfinished.end(book.path)
        old.close()

    def _refresh_actions(self) -> None:
        undo, redo = self.commands.books.words_for_undo()
        known = {"undo": undo, "redo": redo, "copy": self.book.is_looked_at}
        facts = self.host.facts() | {word for word, is_so in known.items() if is_so}
        self.commands.actions.refresh(facts)

    # Files dropped on the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(dragging.files_in(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files, calendars = dragging.files_in(event.mimeData())
        if files or calendars:
            event.acceptProposedAction()
            self.commands.bring_in(files, calendars)

    # The window's own life

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_visit = self.host.shown() != PAGES[0].id or self.session.place.kind in places.VISITED
        if event.key() == Qt.Key.Key_Escape and is_visit:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton:
            self.go_back()
        else:
            super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.commands.actions.retranslate()
            self.menus.retranslate()
            self.status.retranslate()
            self.setWindowTitle("")  # Qt tells the system no title that is the same as before
            self._name_window()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.commands.books.look()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.commands.books.may_close():
            event.ignore()
            return
        wish = self.staying.on_close()
        if wish == NEITHER:
            event.ignore()
            return
        self.keep()
        if wish == STAY:
            event.ignore()
            self.staying.hide()
            return
        self.bell.close()
        super().closeEvent(event)

    def keep(self) -> None:
        """Write what is typed, and how the window was laid out."""
        if not self.covering.is_locked:  # what is typed was kept before, and the book is closed
            self.host.flush()
        self._keep_layout()
        self.preferences.save()

    def _keep_layout(self) -> None:
        self.preferences.set_layout("window", self.saveGeometry())
        self.preferences.set_layout("sidebar", self.splitter.state())


def cannot_be_shown(path: Path) -> Trouble:
    """What is said of a book that can be opened, but in which something stops the window."""
    return Trouble(
        translate(
            "Start",
            "%1 was opened but cannot be shown: something in it is not as it should be. "
            "Try a copy of it.",
            path.name,
        )
    )


def _page_command(spec: PageSpec) -> Command[MainWindow]:
    return Command(
        f"page_{spec.id}",
        spec.title,
        spec.shortcut,
        spec.icon,
        lambda window: window.session.go(spec.id),
    )


COMMANDS: tuple[Command[MainWindow], ...] = (
    Command("back", QT_TRANSLATE_NOOP("Actions", "Back"), "Alt+Left, Back", "chevron-left",
            MainWindow.go_back, ("back",)),
    Command("close", QT_TRANSLATE_NOOP("Actions", "Close"), "Ctrl+Q", "x", MainWindow.leave),
    Command("keys", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1", "list",
            MainWindow.show_keys),
    Command("about", QT_TRANSLATE_NOOP("Actions", "About"), "Shift+F1", "info",
            MainWindow.show_about),
)  # fmt: skip
