"""The comments of the whole shop: all, those without a customer, the deleted; one list for each."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QTabBar, QVBoxLayout, QWidget

from kehuapp.book.comments import comment_list
from kehuapp.book.comments.comment_list import OutlineRow, Wanted
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.ui.comments.card_verbs import CardVerbs
from kehuapp.ui.comments.comment_list import CommentList
from kehuapp.ui.comments.document import Pictures
from kehuapp.ui.comments.filter_row import FilterRow
from kehuapp.ui.comments.writing.writer import CommentWriter
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.when_shown import when_shown
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import CUSTOMERS, Customer, Session

PAGE = 300  # read at once; more when somebody scrolls there
_AT_ONCE = 2000  # are read before anybody notices
PARTS = ("all", "inbox", "trash")


class AllCommentsPane(QFrame):
    """`show_part` in; a comment about a customer is shown and changed beside the customer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("all_comments")
        self.setProperty("card", "true")
        self._session = session
        self._book = book = session.book
        self._rows: list[OutlineRow] = []
        self._all_read = False
        pictures = Pictures(book)
        self.parts = QTabBar()
        self.parts.setExpanding(False)
        self.parts.setDrawBase(False)
        for _part in PARTS:
            self.parts.addTab("")
        self.filter = FilterRow(self, with_days=True)
        self.list = CommentList(book, pictures, named=True)
        self.verbs = CardVerbs(session, pictures, self)
        self.verbs.serve(self.list)
        self.writer = CommentWriter(session, pictures, self, notes=True)
        self.writer.show_contact(None)
        self.empty = EmptyPlace()
        self.empty.action.clicked.connect(self._help)
        self._lay_out()
        self._connect()
        self.show_part("all")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(22, 4, 14, 0)
        top.addWidget(self.parts)
        column.addLayout(top)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.writer.editor)

    def _connect(self) -> None:
        self.parts.currentChanged.connect(self._on_part)
        self.filter.changed.connect(self._on_filtered)
        self.filter.left.connect(self.list.focus_first)
        self.filter.cards_requested.connect(self.list.focus_first)
        self.list.end_neared.connect(self._read_more)
        self.list.edit_requested.connect(self._edit)
        self.list.delete_requested.connect(self._delete)
        self.list.customer_requested.connect(self._go)
        self.writer.edited_changed.connect(self.list.mark_edited)
        self.writer.saved.connect(self.list.scroll_to_top)
        self._session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._restyle)
        find = QShortcut(QKeySequence.fromString("Ctrl+Shift+F"), self, self.filter.start)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What to show

    def part(self) -> str:
        """all, inbox or trash."""
        return PARTS[self.parts.currentIndex()]

    def show_part(self, part: str) -> None:
        """Show all comments, the inbox or the trash."""
        if part == self.part():
            self._on_part()
        else:
            self.parts.setCurrentIndex(PARTS.index(part))
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard where one writes, narrows down or reads."""
        if self.part() == "inbox":
            self.writer.take_draft()
            self.writer.editor.text.setFocus()
        elif self.filter.isVisibleTo(self):
            self.filter.words.setFocus()
        else:
            self.list.focus_first()

    def flush(self) -> bool:
        """Save what is typed; whether nothing is left unsaved."""
        return self.writer.flush()

    def is_searching(self) -> bool:
        """Whether what was asked for last is still being read."""
        return tasks.is_reading(self, "rows")

    def _on_part(self) -> None:
        self.filter.clear()
        self._rows = []
        self._count()
        self._read_anew()
        self.list.scroll_to_top()

    def _on_filtered(self) -> None:
        self._read(PAGE, to_top=True)

    def _wanted(self) -> Wanted:
        return replace(self.filter.wanted, part=self.part())

    def _read_anew(self) -> None:
        """Read again down to what is in view, and a page."""
        self._read(min(self.list.reach(), len(self._rows)) + PAGE)

    def _read_more(self) -> None:
        if self._rows and not self._all_read and not self.is_searching():
            self._read(PAGE, after=self._rows[-1])

    def _read(self, most: int, *, after: OutlineRow | None = None, to_top: bool = False) -> None:
        """Read what is wanted; words are looked for in the worker, all texts must be read."""
        book, wanted = self._book, self._wanted()

        def take(rows: list[OutlineRow]) -> None:
            self._take(rows, most, after is not None, to_top)

        def read(*_around: object) -> list[OutlineRow]:
            return comment_list.rows_outlines(book, wanted, most=most, after=after)

        if wanted.words or most > _AT_ONCE:
            tasks.read_latest(self, "rows", book, read, take, failed=lambda: take([]))
        else:
            tasks.forget(self, "rows")
            take(read())

    def _take(self, rows: list[OutlineRow], most: int, more: bool, to_top: bool) -> None:
        self._all_read = len(rows) < most
        if more:
            self._rows += rows
            self.list.add_rows(rows)
            return
        self._rows = rows
        self.list.show_rows(rows, self.filter.wanted.words, self.writer.editing())
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.writer.editor.setVisible(self.part() == "inbox")
        self._say_empty()
        if to_top:
            self.list.scroll_to_found()

    def _count(self) -> None:
        """Say how many are in each part, and what those of this one can be narrowed down by."""
        counts, offer = comment_list.load_parts(self._book, self._wanted())
        names = (
            translate("Comments", "All comments"),
            translate("Comments", "Inbox"),
            translate("Comments", "Trash"),
        )
        for at, (part, name) in enumerate(zip(PARTS, names, strict=True)):
            count = counts[part]
            self.parts.setTabText(at, f"{name} {count:,}" if count else name)
        self.filter.show_offer(offer)

    def _say_empty(self) -> None:
        if self.filter.wanted != Wanted():
            words = translate("Comments", "No comment is like that.")
            self.empty.say("search", words, "", translate("Comments", "Show all comments"))
        elif self.part() == "all":
            self.empty.say(
                "message-circle",
                translate("Comments", "No comments yet"),
                translate("Comments", "Nobody has written a comment about a customer yet."),
                translate("Comments", "Choose a customer"),
            )
        elif self.part() == "inbox":
            words = translate(
                "Comments",
                "Write down below what cannot wait; whom it is about can be said later.",
            )
            self.empty.say(
                "inbox",
                translate("Comments", "Nothing waits here"),
                words,
                translate("Comments", "Write a note"),
            )
        else:
            self.empty.say("trash-2", translate("Comments", "No deleted comments."), "")

    def _help(self) -> None:
        """Do what the empty place offers."""
        if self.filter.wanted != Wanted():
            self.filter.clear()
            self._on_filtered()
        elif self.part() == "inbox":
            self.writer.editor.text.setFocus()
        else:
            self._session.go(CUSTOMERS)

    # What is done

    def _edit(self, comment_id: int) -> None:
        """A note is changed here; what is about a customer is changed beside the customer."""
        row = next((row for row in self._rows if row.id == comment_id), None)
        if row is not None and row.contact_id is not None:
            self._session.go(
                CUSTOMERS, Customer(row.contact_id, comment=comment_id, is_edited=True)
            )
        else:
            self.writer.edit_comment(comment_id)

    def _go(self, contact_id: int, comment_id: int) -> None:
        self._session.go(CUSTOMERS, Customer(contact_id, comment=comment_id))

    def _delete(self, comment_id: int) -> None:
        if comment_id == self.writer.editing():
            self.writer.flush()
        self.verbs.delete_comment(comment_id)

    def _on_changed(self, changes: Changes) -> None:
        # Else the keyboard would go away with a card that leaves.
        held = self._list_has_keyboard()
        if changes.everything or changes.comments or changes.contacts:
            when_shown(self, self._refresh)
        if held and not self._list_has_keyboard():
            self.list.focus_first()

    def _refresh(self) -> None:
        self._count()
        self._read_anew()

    def _list_has_keyboard(self) -> bool:
        focused = self.focusWidget()
        return focused is not None and self.list.isAncestorOf(focused)

    def _restyle(self) -> None:
        self.filter.retranslate()
        self.list.restyle()
        self.writer.restyle()

    def _retranslate(self) -> None:
        self.list.retranslate()
        self._count()
        self._say_empty()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
