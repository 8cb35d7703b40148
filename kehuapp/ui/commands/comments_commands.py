"""The commands about comments beyond the customer shown: all of the shop, notes for later."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kehuapp.book.comments import comment_list
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.store.drafts import find_drafts
from kehuapp.ui.comments.all_comments import AllComments
from kehuapp.ui.comments.comment_pane import CommentPane
from kehuapp.ui.work.events import Events


class CommentCommands(QObject):
    """Lives with its window, which tells it the book and who is at the desk; tells the pane.

    `waiting` is a button for the bar at the bottom: how many notes wait for a customer.
    """

    comment_requested = Signal(int, int)  # show this customer with this comment
    edit_requested = Signal(int, int)  # … and change it
    undo_requested = Signal(int)

    def __init__(self, window: QWidget, events: Events, pane: CommentPane) -> None:
        super().__init__(window)
        self._window = window
        self._events = events
        self._pane = pane
        self._book: Book | None = None
        self._staff: int | None = None
        self._all: AllComments | None = None
        self.waiting = QPushButton()
        self.waiting.setObjectName("waiting")
        self.waiting.setProperty("quiet", "true")
        self.waiting.setFlat(True)
        self.waiting.clicked.connect(lambda: self.show_part("inbox"))
        self.waiting.installEventFilter(self)
        events.changed.connect(self._on_changed)

    def show_book(self, book: Book) -> None:
        """Work on this book from now on; what was typed must have been flushed before."""
        self._close()
        self._book = book
        self._pane.show_book(book)
        self._say_waiting()
        if find_drafts(book, notes=True):  # a crash interrupted a note
            QTimer.singleShot(0, self, self.write_note)

    def show_staff(self, staff_id: int | None) -> None:
        """Who writes from now on."""
        self._staff = staff_id
        self._pane.show_staff(staff_id)
        if self._all is not None:
            self._all.writer.show_staff(staff_id)
            self._all.verbs.show_staff(staff_id)

    def flush(self) -> None:
        """Save what is typed, wherever it is."""
        self._pane.flush()
        if self._all is not None:
            self._all.flush()

    def show_all(self) -> None:
        """All comments of the shop."""
        self.show_part("all")

    def write_note(self) -> None:
        """Write down now what is to be given to a customer later."""
        self.show_part("inbox")

    def show_part(self, part: str) -> AllComments:
        """Open the window of all comments, or bring it to the front."""
        assert self._book is not None
        if self._all is None:
            self._all = AllComments(self._book, self._events, self._staff, self._window)
            self._all.customer_requested.connect(self.comment_requested)
            self._all.edit_requested.connect(self.edit_requested)
            self._all.undo_requested.connect(self.undo_requested)
            self._all.finished.connect(self._forget)
        self._all.show_part(part)
        self._all.show()
        self._all.raise_()
        self._all.activateWindow()
        return self._all

    def _forget(self) -> None:
        self._all = None

    def _close(self) -> None:
        if self._all is not None:
            self._all.close()

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything or changes.comments:
            self._say_waiting()

    def _say_waiting(self) -> None:
        count = comment_list.count_parts(self._book)["inbox"] if self._book else 0
        self.waiting.setVisible(bool(count))
        self.waiting.setText(translate("Comments", "%n note(s) waiting", n=count))
        self.waiting.setToolTip(translate("Comments", "Notes that are not given to a customer yet"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_waiting()
        return super().eventFilter(watched, event)
