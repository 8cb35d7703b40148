"""A customer's comments and the editor, joined: saving and drafts; how each looks is elsewhere."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.book import comment_list, comments, contacts
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.store.drafts import Draft, find_drafts, write_drafts
from kehuapp.store.pictures import add_picture
from kehuapp.text import words
from kehuapp.ui import messages, tasks, theme
from kehuapp.ui.comments.comment_list import CommentList
from kehuapp.ui.comments.date_dialog import DateDialog
from kehuapp.ui.comments.editor import Editor
from kehuapp.ui.comments.filter_row import FilterRow
from kehuapp.ui.comments.picture_dialog import PictureDialog
from kehuapp.ui.events import Events
from kehuapp.ui.pictures import Pictures

DRAFT_MS = 1000  # a crash loses at most this and the time of one small file


class CommentPane(QFrame):
    """`contact_requested` names the customer whose comment a crash interrupted."""

    contact_requested = Signal(int)

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comments")
        self.setProperty("panel", "panel")
        self._events = events
        self._book: Book | None = None
        self._contact: int | None = None
        self._uuid = ""
        self._staff: int | None = None
        self._editing: int | None = None
        self._restored: list[Draft] = []  # after a crash; each waits for its customer to be shown
        self._refused: list[Draft] = []  # by a book in use or a full disk; tried again
        self._draft_failed = False
        self._pictures = Pictures()
        self.list = CommentList(self._pictures)
        self.editor = Editor(self._pictures, self._keep_picture, self)
        self.filter = FilterRow(self)
        self.filter.changed.connect(self._on_filtered)
        self.filter.left.connect(self.focus_editor)
        find = QShortcut(QKeySequence("Ctrl+Shift+F"), self, self.filter.start)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self._write_draft)
        self._build()
        self.editor.typed.connect(self._on_typed)
        self.editor.save_requested.connect(self.save)
        self.editor.cancel_requested.connect(self.cancel)
        self.editor.trouble_found.connect(lambda text: messages.say(self, text))
        events.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._restyle)
        self._retranslate()
        self.show_contact(None)

    def _build(self) -> None:
        for wish, answer in (
            (self.list.edit_requested, self.edit_comment),
            (self.list.pin_requested, self.pin_comment),
            (self.list.delete_requested, self.delete_comment),
            (self.list.date_requested, self.ask_date),
            (self.list.check_requested, self.check_item),
            (self.list.picture_requested, self._show_picture),
        ):
            wish.connect(answer)
        self._empty, self._empty_action = QLabel(), QPushButton()
        self._empty.setProperty("role", "quiet")
        self._empty.setWordWrap(True)
        self._empty_action.setObjectName("first")
        self._empty_action.clicked.connect(self.focus_editor)
        self._emptiness = QFrame()
        self._emptiness.setProperty("panel", "panel")
        inside = QVBoxLayout(self._emptiness)
        inside.setContentsMargins(22, 14, 22, 14)
        inside.setSpacing(10)
        inside.addWidget(self._empty)
        inside.addWidget(self._empty_action, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)
        rule = QFrame()
        rule.setProperty("rule", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self._emptiness, 1)
        column.addWidget(rule)
        column.addWidget(self.editor)

    # What to show

    def show_book(self, book: Book) -> None:
        """Take comments from this book; what is typed must have been flushed before."""
        self._leave_editor()
        self._contact = None
        self._book = book
        self._pictures.show_book(book)
        self.list.show_book(book)
        self._draft_failed = False
        self._refused = []
        self._restored = [draft for draft in find_drafts(book) if self._fits(draft)]
        self.show_contact(None)
        if self._restored:
            QTimer.singleShot(0, self, self._tell_restored)

    def show_staff(self, staff_id: int | None) -> None:
        """Who writes from now on."""
        self._staff = staff_id

    def show_contact(self, contact_id: int | None) -> None:
        """Show a customer's comments; what was typed for the one before is saved first."""
        if contact_id == self._contact and contact_id is not None:
            self._refresh()
            return
        self.flush()
        self._contact = contact_id
        self._uuid = self._uuid_of(contact_id) or ""
        self.filter.clear()
        self.editor.setEnabled(bool(self._uuid))
        self._refresh()
        self.list.scroll_to_top()
        self._take_draft()

    def _take_draft(self) -> None:
        """A comment that a crash interrupted goes on where it was."""
        for drafts in (self._restored, self._refused):
            for draft in drafts:
                if draft.contact_id == self._contact:
                    drafts.remove(draft)
                    self._editing = draft.comment_id
                    self.editor.show_html(
                        draft.html, changing=draft.comment_id is not None, modified=True
                    )
                    self._mark_edited()
                    return

    def focus_editor(self) -> None:
        """Put the keyboard into the text box."""
        self.editor.text.setFocus()

    # Writing

    def flush(self) -> bool:
        """Save what is typed; whether nothing is left unsaved. What the book refuses stays a draft.

        To be called before the contact or the book changes and before the window closes.
        """
        self._timer.stop()
        self.editor.end_composition()
        if self._book is None:
            return True
        current = self._current_draft()
        drafts = ([current] if current else []) + self._refused
        if not drafts and self._editing is None and self.editor.is_empty():
            return True
        # Emptied first: what a write changes may make the window show another customer, and
        # that comes back here.
        self._refused = []
        self._leave_editor()
        left = [draft for draft in drafts if not self._store(draft)]
        self._refused += left
        self._write_drafts(self._current_draft())
        return not self._refused

    def save(self) -> None:
        """Save the comment in the editor and make room for the next one."""
        self._timer.stop()
        self.editor.end_composition()
        draft = self._current_draft()
        if draft is None:
            self.cancel()
            return
        self._leave_editor()
        if self._store(draft):
            self.list.scroll_to_top()
        else:
            self._refused.append(draft)
            self._take_draft()
        self._write_drafts(self._current_draft())

    def cancel(self) -> None:
        """Leave a comment that was being changed as it was; a new one stays."""
        if self._editing is not None:
            self._timer.stop()
            self._leave_editor()
            self._write_drafts(None)

    def edit_comment(self, comment_id: int) -> None:
        """Take a comment into the editor."""
        if self._book is None or comment_id == self._editing or not self.flush():
            return
        try:
            row = comments.load_comment(self._book, comment_id)
        except Trouble as trouble:
            messages.say(self, str(trouble))
            return
        self._editing = comment_id
        self.editor.show_html(row.html, changing=True)
        self._mark_edited()
        self.focus_editor()

    def pin_comment(self, comment_id: int, pinned: bool) -> None:
        """Keep a comment on top, or no longer."""
        tasks.write(self._events, comments.pin_comment, self._book, comment_id, pinned)

    def ask_date(self, comment_id: int) -> None:
        """Let the person say when what a comment tells was."""
        card = self.list.cards().get(comment_id)
        if self._book is None or card is None or card.row is None:
            return
        zone = load_settings(self._book).zone
        dialog = DateDialog(words.local_instant(card.row.dated, zone), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: tasks.write(
            self._events, comments.update_date, self._book, comment_id,
            words.utc_instant(dialog.value(), zone),
        ))  # fmt: skip
        dialog.open()

    def check_item(self, comment_id: int, place: int, done: bool) -> None:
        """Tick an item of a check list while reading, or no longer."""
        tasks.write(self._events, comments.check_item, self._book, comment_id, place, done)

    def delete_comment(self, comment_id: int) -> None:
        """Put a comment into the trash; the bar offers to undo it."""
        if comment_id == self._editing:
            self.cancel()
        tasks.write(self._events, comments.delete_comment, self._book, comment_id)

    def _store(self, draft: Draft) -> bool:
        if draft.comment_id is not None and self._exists(draft.comment_id):
            written = tasks.write(
                self._events, comments.update_comment, self._book, draft.comment_id, draft.html
            )
        else:
            written = tasks.write(
                self._events, comments.create_comment, self._book, draft.contact_id, draft.html,
                self._staff,
            )  # fmt: skip
        return written is not None

    def _exists(self, comment_id: int) -> bool:
        assert self._book is not None
        try:
            comments.load_comment(self._book, comment_id)
        except Trouble:
            return False
        return True

    def _keep_picture(self, data: bytes) -> str | None:
        if self._book is None:
            return None
        sha256 = tasks.write(self._events, add_picture, self._book, data)
        return sha256 if isinstance(sha256, str) else None

    # Drafts

    def _on_typed(self) -> None:
        # Not restarted by every key: that would put it off for as long as someone types.
        if not self._timer.isActive():
            self._timer.start()

    def _current_draft(self) -> Draft | None:
        if self._contact is None or not self.editor.is_modified() or self.editor.is_empty():
            return None
        return Draft(self._contact, self._uuid, self._editing, self.editor.html())

    def _write_draft(self) -> None:
        self._write_drafts(self._current_draft())

    def _write_drafts(self, current: Draft | None) -> None:
        if self._book is None:
            return
        drafts = [current] if current else []
        try:
            write_drafts(self._book, drafts + self._refused + self._restored)
            self._draft_failed = False
        except OSError:
            if not self._draft_failed:  # said once, not at every key
                self._draft_failed = True
                messages.say(self, translate(
                    "Comments", "What you type cannot be kept beside %1 meanwhile. Save it soon; "
                    "look whether the disk is full or the folder read-only.",
                    self._book.path.name))  # fmt: skip

    def _uuid_of(self, contact_id: int | None) -> str | None:
        if self._book is None or contact_id is None:
            return None
        try:
            return contacts.load_contact(self._book, contact_id).uuid
        except Trouble:
            return None

    def _fits(self, draft: Draft) -> bool:
        """Whether a draft found beside the book is about a customer of this book."""
        return self._uuid_of(draft.contact_id) == draft.contact_uuid and bool(draft.html.strip())

    def _tell_restored(self) -> None:
        if self._book is None or not self._restored:
            return
        contact = self._restored[0].contact_id
        name = contacts.load_contact(self._book, contact).name
        messages.tell(
            self, translate("Comments", "The comment you were writing about %1 was kept.", name)
        )
        self.contact_requested.emit(contact)

    def _leave_editor(self) -> None:
        self._editing = None
        self.editor.show_html("", changing=False)
        self._mark_edited()

    # The list

    def _on_filtered(self) -> None:
        self._refresh()
        self.list.scroll_to_top()

    def _refresh(self) -> None:
        rows, offer = [], comment_list.Offer(0)
        if self._book is not None and self._contact is not None:
            wanted = replace(self.filter.wanted, contact_id=self._contact)
            offer = comment_list.load_offer(self._book, wanted)
            rows = comment_list.rows_outlines(self._book, wanted)
        self.filter.show_offer(offer)
        self.list.show_rows(rows, self.filter.wanted.words, self._editing)
        self._say_empty(none_fits=bool(offer.count))
        self.list.setVisible(bool(rows))
        self._emptiness.setVisible(not rows)
        self._empty_action.setVisible(not offer.count and bool(self._uuid))

    def _mark_edited(self) -> None:
        self.list.mark_edited(self._editing)

    def _show_picture(self, sha256: str) -> None:
        PictureDialog(self._pictures.whole(sha256), self.window()).open()

    # What follows from something

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything or self._contact in changes.contacts:
            self._refresh()

    def _restyle(self) -> None:
        self.filter.retranslate()
        self.list.restyle()
        modified = self.editor.is_modified()
        html = "" if self.editor.is_empty() else self.editor.html()
        self.editor.show_html(html, changing=self._editing is not None, modified=modified)

    def _say_empty(self, none_fits: bool) -> None:
        self._empty.setText(
            translate("Comments", "None of this customer's comments is like that.")
            if none_fits else
            translate(
                "Comments",
                "No comments yet. What a customer likes, needs and tells belongs here, with "
                "pictures of the shop or the shelf.",
            )
        )  # fmt: skip

    def _retranslate(self) -> None:
        self._say_empty(none_fits=False)
        self._empty_action.setText(translate("Comments", "Write the first comment"))
        self.list.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._refresh()
        super().changeEvent(event)
