"""What can be done with a comment that is read; writing one, and its list, are elsewhere."""

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from kehuapp.book.comments import comments
from kehuapp.book.comments.comments import CommentRow
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.settings import load_settings
from kehuapp.errors import Trouble
from kehuapp.text import words
from kehuapp.ui.comments import attached_files
from kehuapp.ui.comments.comment_list import CommentList
from kehuapp.ui.comments.document import Pictures
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


class CardVerbs(QObject):
    """Lives with `owner`, in whose window it asks; serves any list of comments."""

    def __init__(self, session: Session, pictures: Pictures, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._pictures = pictures
        self._owner = owner

    def serve(self, cards: CommentList) -> None:
        """Do what the cards of a list wish, all but editing and deleting."""
        cards.pin_requested.connect(self.pin_comment)
        cards.date_requested.connect(self.ask_date)
        cards.check_requested.connect(self.check_item)
        cards.move_requested.connect(self.ask_contact)
        cards.tie_requested.connect(self.ask_tie)
        cards.versions_requested.connect(self.show_versions)
        cards.restore_requested.connect(self.restore_comment)
        cards.picture_requested.connect(self.show_picture)
        cards.save_picture_requested.connect(self.save_picture)
        cards.file_requested.connect(self.offer_file)

    def pin_comment(self, comment_id: int, pinned: bool) -> None:
        """Keep a comment on top, or no longer."""
        self._write(comments.pin_comment, comment_id, pinned)

    def check_item(self, comment_id: int, place: int, done: bool) -> None:
        """Tick an item of a check list while reading, or no longer."""
        self._write(comments.check_item, comment_id, place, done)

    def delete_comment(self, comment_id: int) -> None:
        """Put a comment into the trash; the bar offers to undo it."""
        self._write(comments.delete_comment, comment_id)

    def restore_comment(self, comment_id: int) -> None:
        """Take a comment out of the trash."""
        self._write(comments.restore_comment, comment_id)

    def ask_date(self, comment_id: int) -> None:
        """Let the person say when what a comment tells was."""
        from kehuapp.ui.comments.date_dialog import DateDialog

        row = self._row(comment_id)
        if row is None:
            return
        settings = load_settings(self._session.book)
        zone = settings.zone
        dated = words.local_instant(row.dated, zone).replace(tzinfo=None)
        dialog = DateDialog(dated, settings.today(), settings.region, self._owner.window())
        dialog.accepted.connect(
            lambda: self._write(
                comments.update_date, comment_id, words.utc_instant(dialog.value(), zone)
            )
        )
        self._open(dialog)

    def ask_contact(self, comment_id: int) -> None:
        """Let the person say whom a comment is about."""
        from kehuapp.ui.comments.move_form import MoveForm

        row = self._row(comment_id)
        if row is None:
            return
        form = MoveForm(self._session.book, row, self._owner.window())
        form.accepted.connect(lambda: self._move(comment_id, form.contact_id(), form.new_name()))
        self._open(form)

    def _move(self, comment_id: int, contact_id: int | None, new_name: str) -> None:
        if new_name:
            made = tasks.write(
                self._session,
                contacts.create_contact,
                self._session.book,
                ContactCard(name=new_name),
            )
            if made is None:
                return
            (contact_id,) = made.contacts
        self._write(comments.move_comment, comment_id, contact_id)

    def ask_tie(self, comment_id: int) -> None:
        """Let the person say which visit or call a comment tells of."""
        from kehuapp.ui.comments.tie_form import TieForm

        row = self._row(comment_id)
        if row is None:
            return
        form = TieForm(self._session.book, row, self._owner.window())
        form.accepted.connect(
            lambda: self._write(
                comments.tie_comment, comment_id, visit=form.value()[0], call=form.value()[1]
            )
        )
        self._open(form)

    def show_versions(self, comment_id: int) -> None:
        """Show what a comment said before."""
        from kehuapp.ui.comments.versions_dialog import VersionsDialog

        if self._row(comment_id) is None:
            return
        dialog = VersionsDialog(
            self._session,
            comment_id,
            self._pictures,
            self._owner.window(),
        )
        self._open(dialog)

    def show_picture(self, sha256: str) -> None:
        """Show a picture as large as the book has it."""
        from kehuapp.ui.comments.picture_dialog import PictureDialog

        dialog = PictureDialog(self._pictures.whole(sha256), self._owner.window())
        dialog.save_requested.connect(lambda: self.save_picture(sha256))
        dialog.open()

    def save_picture(self, sha256: str) -> None:
        """Ask where a picture is to be saved."""
        attached_files.save_picture(self._owner, self._session.book, sha256)

    def offer_file(self, sha256: str) -> None:
        """Offer to open or save an attached file."""
        attached_files.offer_file(self._owner, self._session.book, sha256)

    def _row(self, comment_id: int) -> CommentRow | None:
        try:
            return comments.load_comment(self._session.book, comment_id)
        except Trouble as trouble:
            toast.say(self._owner, str(trouble))
            return None

    def _write(self, verb: Any, comment_id: int, *args: Any, **named: Any) -> None:
        tasks.write(self._session, verb, self._session.book, comment_id, *args, **named)

    def _open(self, dialog: Any) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
