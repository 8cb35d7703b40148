"""The editor and what is typed in it: saving, drafts, what a crash left; no list of comments."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from kehuapp.book.activity import interactions
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.settings import instant_now, load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.drafts import Draft, find_drafts, fingerprint, write_drafts
from kehuapp.text import words
from kehuapp.ui.comments import attached_files
from kehuapp.ui.comments.document import is_too_long
from kehuapp.ui.comments.writing.editor import Editor
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.pictures import Pictures
from kehuapp.ui.work.session import Session

_PATIENCE_MS = 5000  # for what is still being read when somebody goes on to something else
_SHORTLY_MS = 200  # the same when they press Save
_INSTANT = "%Y-%m-%dT%H:%M:%SZ"
DRAFT_MS = 1000  # a crash loses at most this and the time of one small file


class CommentWriter(QObject):
    """Writes about the customer it was shown, one with `notes` into the inbox.

    `contact_requested` names the customer whose comment a crash interrupted.
    """

    contact_requested = Signal(int)
    edited_changed = Signal(object)  # the comment that is being changed, or None
    saved = Signal()

    def __init__(
        self, session: Session, pictures: Pictures, owner: QWidget, *, notes: bool = False
    ) -> None:
        super().__init__(owner)
        self._session = session
        self._owner = owner
        self._notes = notes
        self._book = session.book
        self._contact: int | None = None
        self._uuid = ""
        self._author = session.staff  # who types what is in the box
        self._editing: int | None = None
        self._before = ""  # the fingerprint of what that said when it was taken up
        self._typed: tuple[int | None, str] | None = None  # who and when, of what a crash left
        self._saves_later = False  # Save was pressed while something pasted was still being read
        self._restored: list[Draft] = []  # after a crash; each waits for its customer to be shown
        self._refused: list[Draft] = []  # by a book in use or a full disk; tried again
        self._draft_failed = False
        self._is_unread = True  # what a crash left
        self.editor = Editor(session.book, pictures, owner)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self._write_draft)
        self.editor.typed.connect(self._on_typed)
        self.editor.save_requested.connect(self.save)
        self.editor.cancel_requested.connect(self.cancel)
        self.editor.text.pasting.keeping.connect(self._secure)
        self.editor.text.pasting.arrived.connect(self._save_if_asked)
        self.editor.text.save_picture_requested.connect(self._save_picture)
        self.editor.text.file_requested.connect(self._offer_file)
        self.editor.trouble_found.connect(lambda text: toast.say(owner, text))
        session.changed.connect(self._on_changed)
        try:
            lost = self._find_drafts()
        except OSError:
            lost = []  # asked again before anything is written in its place
        if self._restored or lost:
            QTimer.singleShot(0, self, lambda: self._tell_restored(lost))

    # What to write about

    def _find_drafts(self) -> list[Draft]:
        """Take up what a crash left beside the book; what is about somebody who is gone.

        OSError when it cannot be read now.
        """
        found = [
            draft for draft in find_drafts(self._book, notes=self._notes) if draft.html.strip()
        ]
        self._is_unread = False
        fitting = [draft for draft in found if self._fits(draft)]
        self._restored += fitting
        # As if they were gone, of somebody in the trash too: nobody would look for it there.
        return [
            draft._replace(contact_id=draft.contact_id or 0, contact_uuid="gone", comment_id=None)
            for draft in found
            if draft not in fitting
        ]

    def _on_changed(self, changes: Changes) -> None:
        """What somebody else typed until now is theirs."""
        if changes.session == "staff":
            if self._author is not None:
                self.flush()
            self._author = self._session.staff

    def show_contact(self, contact_id: int | None) -> None:
        """Write about this customer; to be flushed before."""
        if contact_id != self._contact:
            self.editor.text.pasting.begin()
        self._contact = contact_id
        self._uuid = self._uuid_of(contact_id) or ""
        self.editor.setEnabled(self._is_open())

    def take_draft(self) -> bool:
        """Let a comment that a crash interrupted go on where it was; whether there was one."""
        if self._current_draft() is not None:  # something else is being typed
            return False
        for drafts in (self._restored, self._refused):
            for draft in drafts:
                if draft.contact_id == self._contact:
                    drafts.remove(draft)
                    self._edit(draft.comment_id, draft.html, draft.before, modified=True)
                    self._typed = (draft.author_id, draft.at)
                    return True
        return False

    def has_target(self) -> bool:
        """Whether there is a customer to write about."""
        return bool(self._uuid)

    def editing(self) -> int | None:
        """The comment that is being changed."""
        return self._editing

    def restyle(self) -> None:
        """Show what is typed in the colours of now."""
        modified = self.editor.is_modified()
        html = "" if self.editor.is_empty() else self.editor.html()
        self.editor.show_html(html, changing=self._editing is not None, modified=modified)

    def _is_open(self) -> bool:
        return self._notes or bool(self._uuid)

    # Writing

    def flush(self) -> bool:
        """Save what is typed; whether nothing is left unsaved. What the book refuses stays a draft.

        To be called before the contact or the book changes and before the window closes.
        """
        was_typing = self._timer.isActive()
        self._timer.stop()
        self.editor.finish(_PATIENCE_MS)
        current = self._current_draft()
        drafts = ([current] if current else []) + self._refused
        if not drafts and self._editing is None and self.editor.is_empty():
            if was_typing:  # and deleted it again: it must not come back from beside the book
                self._write_draft()
            return True
        self._secure()
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
        was_typing = self._timer.isActive()
        self._timer.stop()
        if not self.editor.finish(_SHORTLY_MS):
            self._saves_later = True
            toast.hint(
                self._owner,
                translate("Comments", "The comment is saved as soon as what you pasted is read."),
            )
            return
        draft = self._current_draft()
        if draft is None:
            if was_typing:
                self._write_draft()
            self._drop_change()
            return
        self._write_drafts(draft)  # the book may be held by an import for a while
        self._leave_editor()
        if self._store(draft):
            self.saved.emit()
        else:
            self._refused.append(draft)
            self.take_draft()
        self._write_drafts(self._current_draft())

    def cancel(self) -> None:
        """Leave a comment that was being changed as it was, after asking whether that is meant; a
        new one stays."""
        if self._editing is not None and self._current_draft() is not None and self._keeps_change():
            self.save()
        else:
            self._drop_change()

    def _drop_change(self) -> None:
        if self._editing is not None:
            self._timer.stop()
            self._leave_editor()
            self._write_drafts(None)

    def _keeps_change(self) -> bool:
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "",
            translate("Comments", "Keep what was changed?"),
            parent=self._owner.window(),
        )
        box.setObjectName("keep_change")
        keep = box.addButton(translate("Comments", "Save"), QMessageBox.ButtonRole.AcceptRole)
        keep.setObjectName("keep")
        said = translate("Comments", "Leave it as it was")
        box.addButton(said, QMessageBox.ButtonRole.DestructiveRole).setObjectName("leave")
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)  # whoever hits Esc twice loses nothing
        box.exec()
        return box.clickedButton() is keep

    def edit_comment(self, comment_id: int) -> None:
        """Take a comment into the editor."""
        if comment_id == self._editing or not self.flush():
            return
        try:
            row = comments.load_comment(self._book, comment_id)
        except Trouble as trouble:
            toast.say(self._owner, str(trouble))
            return
        if is_too_long(row.html):
            toast.say(
                self._owner,
                translate(
                    "Comments", "This comment is too long to be changed here. Go on in another one."
                ),
            )
            return
        self._edit(comment_id, row.html, fingerprint(row.html))
        self.editor.text.setFocus()

    def _edit(
        self, comment_id: int | None, html: str, before: str = "", *, modified: bool = False
    ) -> None:
        self._editing, self._before = comment_id, before
        self._typed, self._saves_later = None, False
        self.editor.show_html(html, changing=comment_id is not None, modified=modified)
        self.edited_changed.emit(comment_id)

    def _store(self, draft: Draft) -> bool:
        try:
            return self._write(draft)
        except Exception:  # a bug, for the crash dialog: what was typed is not lost by it
            self._refused.append(draft)
            raise

    def _write(self, draft: Draft) -> bool:
        now = self._text_now(draft.comment_id)
        if now is not None:
            written = tasks.write(
                self._session,
                comments.update_comment,
                self._book,
                draft.comment_id,
                draft.html,
                self._known(draft.author_id),
                self._now(),
            )
            changed = written is not None and written.step is not None
            if changed and draft.before not in ("", fingerprint(now)):
                toast.tell(
                    self._owner,
                    translate(
                        "Comments",
                        "This comment was changed meanwhile: the other text is among its "
                        "earlier versions.",
                    ),
                )
        else:
            about = draft.contact_id
            if about is not None and self._uuid_of(about) != draft.contact_uuid:
                about = None  # their coming was undone meanwhile
            at = draft.at if _is_instant(draft.at) else self._now()
            written = tasks.write(
                self._session,
                comments.create_comment,
                self._book,
                about,
                draft.html,
                self._known(draft.author_id),
                at,
                call=self._call_that_day(about, at),
            )
            if written is not None and about != draft.contact_id:
                # After what is said of the undoing itself.
                QTimer.singleShot(
                    0,
                    self,
                    lambda: toast.tell(
                        self._owner,
                        translate(
                            "Comments",
                            "A comment about a customer who is no longer in the book was kept "
                            "in the inbox.",
                        ),
                    ),
                )
        return written is not None

    def _known(self, author_id: int | None) -> int | None:
        """A colleague of this book; a draft may say anything."""
        return author_id if any(one.id == author_id for one in rows_staff(self._book)) else None

    def _now(self) -> str:
        """This moment in the shop, whose calendar stands still in the sample."""
        return instant_now(self._book)

    def _call_that_day(self, contact_id: int | None, at: str) -> int | None:
        """What is written on the day of a visit or a call tells of it, unless someone says no."""
        if contact_id is None:
            return None
        zone = load_settings(self._book).zone
        latest = interactions.rows_interactions(self._book, contact_id, 1)
        day = words.local_instant(at, zone).date()
        if latest and words.local_instant(latest[0].at, zone).date() == day:
            return latest[0].id
        return None

    def _text_now(self, comment_id: int | None) -> str | None:
        """What the comment says in the book; None when there is none to change."""
        if comment_id is None:
            return None
        try:
            return comments.load_comment(self._book, comment_id).html
        except Trouble:
            return None

    def _save_picture(self, sha256: str) -> None:
        attached_files.save_picture(self._owner, self._book, sha256)

    def _offer_file(self, sha256: str) -> None:
        attached_files.offer_file(self._owner, self._book, sha256)

    # Drafts

    def _save_if_asked(self) -> None:
        if self._saves_later:
            self.save()

    def _on_typed(self) -> None:
        self._typed = None
        # Not restarted by every key: that would put it off for as long as someone types.
        if not self._timer.isActive():
            self._timer.start()

    def _current_draft(self) -> Draft | None:
        if not self._is_open() or not self.editor.is_modified() or self.editor.is_empty():
            return None
        author, at = self._typed or (self._author, self._now())
        return Draft(
            self._contact, self._uuid, self._editing, self.editor.html(), self._before, author, at
        )

    def _secure(self) -> None:
        """Before a write that may have to wait for the book: a crash loses no more then."""
        if self.editor.is_modified():
            self._timer.stop()
            self._write_draft()

    def _write_draft(self) -> None:
        self._write_drafts(self._current_draft())

    def _write_drafts(self, current: Draft | None) -> None:
        drafts = [current] if current else []
        try:
            if self._is_unread:
                self._refused += self._find_drafts()
            drafts += self._refused + self._restored
            write_drafts(self._book, drafts, notes=self._notes)
            self._draft_failed = False
        except OSError:
            if not self._draft_failed:  # said once, not at every key
                self._draft_failed = True
                toast.say(
                    self._owner,
                    translate(
                        "Comments",
                        "What you type cannot be kept beside %1 meanwhile. Save it soon; check "
                        "whether the disk is full or the folder read-only.",
                        self._book.path.name,
                    ),
                )

    def _uuid_of(self, contact_id: int | None) -> str | None:
        return None if contact_id is None else contacts.find_uuid(self._book, contact_id)

    def _fits(self, draft: Draft) -> bool:
        """Whether a draft found beside the book is about a customer of this book."""
        if draft.contact_id is None:
            return self._notes
        if self._notes or self._uuid_of(draft.contact_id) != draft.contact_uuid:
            return False
        # Nobody would look for it beside a customer in the trash.
        return not contacts.load_contact(self._book, draft.contact_id).deleted

    def _tell_restored(self, lost: list[Draft]) -> None:
        """Say what a crash left; what was about somebody who is gone goes into the inbox."""
        for draft in lost:
            if not self._write(draft):
                self._refused.append(Draft(None, "", None, draft.html))
        if lost:
            self._write_draft()
        about = [draft.contact_id for draft in self._restored if draft.contact_id is not None]
        if about:
            name = contacts.load_contact(self._book, about[0]).name
            # The pane may not be in the window yet.
            toast.tell(
                self._session.window,
                translate("Comments", "The comment you were writing about %1 was kept.", name),
            )
            self.contact_requested.emit(about[0])

    def _leave_editor(self) -> None:
        self._edit(None, "")


def _is_instant(text: str) -> bool:
    """Whether it is a moment as the book writes it; the file it is from may say anything."""
    try:
        return datetime.strptime(text, _INSTANT).year >= 2000
    except ValueError:
        return False
