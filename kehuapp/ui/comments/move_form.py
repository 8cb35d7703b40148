"""The form that gives a comment to another customer; writing it is the caller's."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from kehuapp.book.comments.comments import CommentRow
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.kit.form_dialog import FormDialog
from kehuapp.ui.work.person_search import PersonSearch, short


class MoveForm(FormDialog):
    """`contact_id()` after it was accepted; None puts the comment into the inbox."""

    def __init__(self, book: Book, row: CommentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("move_form")
        waiting = row.contact_id is None
        self.setWindowTitle(
            translate("Comments", "Assign to a customer")
            if waiting
            else translate("Comments", "Move to another customer")
        )
        self.resize(460, 400)
        said = QLabel(short(row.text))
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setProperty("role", "quiet")
        now = () if row.contact_id is None else [row.contact_id]
        self.search = PersonSearch(book, now, self, new=True)
        self.inbox = QCheckBox(translate("Comments", "To nobody for now: into the inbox"))
        self.inbox.setHidden(waiting)
        self.inbox.toggled.connect(lambda on: self.search.setDisabled(on))
        self.search.chosen_changed.connect(self.look_again)
        self.search.entered.connect(self.accept)
        self.body.addWidget(said)
        words = translate("Comments", "Whom is it about?")
        self.add_field(words, self.search.person, 1, self.search)
        self.body.addWidget(self.inbox)
        self.search.setFocus()
        self.start()

    def value(self) -> Any:
        return self.search.person.text(), self.inbox.isChecked()

    def contact_id(self) -> int | None:
        """Whom it goes to."""
        chosen = self.search.chosen()
        return None if self.inbox.isChecked() or chosen is None else chosen.id

    def new_name(self) -> str:
        """Who is to be written into the book first."""
        return "" if self.inbox.isChecked() else self.search.new_name()

    def missing(self) -> str:
        return "" if self.inbox.isChecked() else self.search.missing()
