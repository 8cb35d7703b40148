"""A customer's comments and the editor, joined; writing, reading and the verbs are elsewhere."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from kehuapp.book.comments import comment_list
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.comments.card_verbs import CardVerbs
from kehuapp.ui.comments.comment_list import CommentList
from kehuapp.ui.comments.document import Pictures
from kehuapp.ui.comments.filter_row import FilterRow
from kehuapp.ui.comments.writing.writer import CommentWriter
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.work.session import Session

PAGE = 2000  # comments read at once: as many as nearly nobody has


class CommentPane(QFrame):
    """`contact_requested` names the customer whose comment a crash interrupted; `left` says that
    the keyboard should go elsewhere."""

    contact_requested = Signal(int)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("comments")
        self.setProperty("panel", "panel")
        self._contact: int | None = None
        self._rows: list[comment_list.OutlineRow] = []
        self._all_read = True
        self._found: list[int] = []  # comments in which the search of the window found its words
        self._found_words = ""
        self._found_at = (-1, 0)  # which of them, and which of the words in it
        self._words_there = 0  # in that comment
        self._is_closed = False  # the customer is in the trash
        self._pictures = Pictures(session.book)
        self.verbs = CardVerbs(session, self._pictures, self)
        self.list = CommentList(session.book, self._pictures)
        self.verbs.serve(self.list)
        self.list.end_neared.connect(self._read_more)
        self.list.edit_requested.connect(self.edit_comment)
        self.list.delete_requested.connect(self.delete_comment)
        self.writer = CommentWriter(session, self._pictures, self)
        self.editor = self.writer.editor
        self.editor.left.connect(self.left)
        self.writer.contact_requested.connect(self.contact_requested)
        self.writer.edited_changed.connect(self.list.mark_edited)
        self.writer.edited_changed.connect(self._offer_editor)
        self.writer.saved.connect(self.list.scroll_to_top)
        self.filter = FilterRow(self)
        self.filter.changed.connect(self._on_filtered)
        self.filter.left.connect(self.focus_editor)
        self.filter.cards_requested.connect(self.list.focus_first)
        find = QShortcut(QKeySequence.fromString("Ctrl+Shift+F"), self, self.filter.start)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._build()
        session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._restyle)
        self._retranslate()
        self.show_contact(session.current)

    def _build(self) -> None:
        self.empty = EmptyPlace()
        self.empty.action.clicked.connect(self.focus_editor)
        rule = QFrame()
        rule.setProperty("rule", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self.closed = QLabel(self)
        self.closed.setProperty("role", "quiet")
        self.closed.setContentsMargins(22, 10, 22, 10)
        self.closed.setWordWrap(True)
        column.addWidget(rule)
        column.addWidget(self.closed)
        below = QFrame()
        below.setProperty("panel", "paper")
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.editor, 1)
        self.find_button = QToolButton()
        self.find_button.setObjectName("find_comments")
        self.find_button.setIconSize(QSize(18, 18))
        self.find_button.clicked.connect(self.filter.start)
        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 16, 7)
        beside.addWidget(self.find_button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._beside)
        column.addWidget(below)
        self.filter.folded_changed.connect(self._offer_filter)
        self._offer_filter()

    def _offer_filter(self) -> None:
        """A glass beside the editor, where there is no room for the row it leads to."""
        self._beside.setVisible(self.filter.is_folded())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.filter.fit(event.size().height())
        super().resizeEvent(event)

    # What to show

    def show_contact(self, contact_id: int | None) -> None:
        """Show a customer's comments; what was typed for the one before is saved first."""
        if contact_id == self._contact and contact_id is not None:
            self._refresh()
            return
        self.writer.flush()
        self._contact = contact_id
        self.writer.show_contact(contact_id)
        self.filter.clear()
        self._rows = []
        self._forget_found()
        self._refresh()
        self.list.scroll_to_top()
        self.writer.take_draft()

    def show_comment(self, comment_id: int) -> None:
        """Bring one of the customer's comments into view and give it the keyboard."""
        if self.filter.isVisible():
            self.filter.clear()
            self._refresh()
        if not self._all_read and all(row.id != comment_id for row in self._rows):
            self._refresh(whole=True)
        card = self.list.scroll_to(comment_id)
        if card is not None:
            card.setFocus()

    def show_found(self, words: str, comments: Sequence[int]) -> None:
        """Mark what the search of the window found in these comments of the customer shown; "" and
        none when there is no search."""
        if not words and not self._found_words:
            return
        self._forget_found()
        self._found, self._found_words = list(comments), words
        if not self.filter.wanted.words:
            self.list.mark(self._found_words, self._found)

    def can_step(self, down: bool) -> bool:
        """Whether there is a next (or a previous) word that was found."""
        return self._next_found(down) is not None

    def step_found(self, down: bool) -> None:
        """Bring the next (or the previous) word that was found into view, if there is one."""
        place = self._next_found(down)
        if place is not None:
            self._show_word(*place)

    def _next_found(self, down: bool) -> tuple[int, int] | None:
        """Which comment of those found, and which word in it (-1: the last one)."""
        comment, word = self._found_at
        step = 1 if down else -1
        if comment >= 0 and 0 <= word + step < self._words_there:
            return comment, word + step
        if comment < 0 and not down:  # nothing was shown yet: backwards from the last one
            comment = len(self._found)
        comment += step
        return (comment, 0 if down else -1) if 0 <= comment < len(self._found) else None

    def _show_word(self, comment: int, word: int) -> None:
        if self.filter.wanted != comment_list.Wanted():
            self.filter.clear()
            self._refresh()
        wanted = self._found[comment]
        if not self._all_read and all(row.id != wanted for row in self._rows):
            self._refresh(whole=True)
        self._words_there = self.list.show_mark(wanted, word)
        self._found_at = comment, word if word >= 0 else max(self._words_there - 1, 0)

    def _forget_found(self) -> None:
        self._found, self._found_words = [], ""
        self._found_at, self._words_there = (-1, 0), 0

    def focus_editor(self) -> None:
        """Put the keyboard into the text box."""
        self.editor.text.setFocus()

    # Writing

    def flush(self) -> bool:
        """Save what is typed; whether nothing is left unsaved.

        To be called before the contact or the book changes and before the window closes.
        """
        return self.writer.flush()

    def save(self) -> None:
        """Save the comment in the editor and make room for the next one."""
        self.writer.save()

    def edit_comment(self, comment_id: int) -> None:
        """Take a comment into the editor."""
        self.writer.edit_comment(comment_id)

    def delete_comment(self, comment_id: int) -> None:
        """Put a comment into the trash; the bar offers to undo it."""
        if comment_id == self.writer.editing():
            self.writer.flush()  # among the earlier versions of what is in the trash
        self.verbs.delete_comment(comment_id)

    # The list

    def _on_filtered(self) -> None:
        self._refresh()
        self.list.scroll_to_found()

    def _wanted(self) -> comment_list.Wanted:
        return replace(self.filter.wanted, contact_id=self._contact)

    def _refresh(self, whole: bool = False) -> None:
        """Read again down to what is in view, and a page; or all, however many."""
        offer = comment_list.Offer(0)
        rows: list[comment_list.OutlineRow] = []
        settings = None
        most = None if whole else min(self.list.reach(), len(self._rows)) + PAGE
        if self._contact is not None:
            offer, rows, settings = comment_list.load_list(self._session.book, self._wanted(), most)
        self._rows, self._all_read = rows, most is None or len(rows) < most
        self.filter.show_offer(offer)
        words, only = self.filter.wanted.words, None
        if not words and self._found_words:
            words, only = self._found_words, self._found
        # Nobody outside of the place of the trash is in it, so nobody else costs a statement.
        is_trash = self._contact is not None and self._session.place.kind == "trash"
        self._is_closed = is_trash and comment_list.is_closed(
            self._session.book, self._contact or 0
        )
        self._offer_editor()
        self.list.show_rows(rows, words, self.writer.editing(), settings, only)
        self._say_empty(none_fits=bool(offer.count))
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def _offer_editor(self) -> None:
        """Nothing new is written about who is in the trash; what is there can be corrected."""
        offered = not self._is_closed or self.writer.editing() is not None
        self.editor.setVisible(offered)
        self.closed.setVisible(not offered)
        self.closed.setText(
            translate("Comments", "In the trash: restore this customer first to write about them.")
        )

    def _read_more(self) -> None:
        if self._all_read or self._contact is None:
            return
        rows = comment_list.rows_outlines(
            self._session.book, self._wanted(), most=PAGE, after=self._rows[-1]
        )
        self._all_read = len(rows) < PAGE
        self._rows = [*self._rows, *rows]
        self.list.add_rows(rows)

    # What follows from something

    def _on_changed(self, changes: Changes) -> None:
        if changes.session == "current":
            self.show_contact(self._session.current)
        elif changes.everything or self._contact in changes.contacts:
            self._refresh()

    def _restyle(self) -> None:
        self.filter.retranslate()
        self._name_find()
        self.list.restyle()
        self.writer.restyle()

    def _say_empty(self, none_fits: bool) -> None:
        if none_fits:
            words = translate("Comments", "None of this customer's comments is like that.")
            self.empty.say("search", words, "")
            return
        can_write = self.writer.has_target() and not self._is_closed
        self.empty.say(
            "message-circle",
            translate("Comments", "No comments yet"),
            translate(
                "Comments",
                "What a customer likes, needs and tells belongs here, with pictures of the shop or "
                "the shelf.",
            ),
            translate("Comments", "Write the first comment") if can_write else "",
        )

    def _retranslate(self) -> None:
        self._say_empty(none_fits=False)
        self.list.retranslate()
        self._name_find()

    def _name_find(self) -> None:
        said = translate("Comments", "Find in these comments")
        self.find_button.setIcon(icons.icon("search", theme.current().quiet, 18))
        self.find_button.setAccessibleName(said)
        self.find_button.setToolTip(words.with_aside(said, "Ctrl+Shift+F"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._refresh()
        super().changeEvent(event)
