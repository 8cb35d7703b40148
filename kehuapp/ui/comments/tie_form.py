"""The form that says which visit or call a comment tells of; writing it is the caller's."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kehuapp.book.comments.comments import CommentRow
from kehuapp.book.occasions import Occasion, rows_near
from kehuapp.book.settings import load_settings
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import FormDialog
from kehuapp.ui.work.person_search import short

_ROW = Qt.ItemDataRole.UserRole


class TieForm(FormDialog):
    """`value()` is (id of a visit or None, id of a contact made or None)."""

    def __init__(self, book: Book, row: CommentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tie_form")
        self.setWindowTitle(translate("Comments", "What the comment tells of"))
        self.resize(460, 380)
        zone, today = load_settings(book).zone, load_settings(book).today()
        self.choices = QListWidget()
        self.choices.setProperty("card", "true")
        self.choices.setSpacing(2)
        self._add(translate("Comments", "No visit and no call"), None)
        for one in rows_near(book, row):
            at = (
                words.local_instant(one.at, zone) if one.is_call else datetime.fromisoformat(one.at)
            )
            kind = words.word(words.INTERACTION_KINDS, one.kind)
            if not one.is_call:
                kind = translate("Comments", "Planned visit")
            when = f"{words.short_day(at.date(), today)} {at:%H:%M}"
            self._add("  ".join(filter(None, (when, kind, short(one.about)))), one)
            if one.id == (row.call if one.is_call else row.visit):
                self.choices.setCurrentRow(self.choices.count() - 1)
        if self.choices.currentRow() < 0:
            self.choices.setCurrentRow(0)
        self.choices.itemDoubleClicked.connect(lambda _item: self.accept())
        label = translate("Comments", "This comment was written after")
        self.add_field(label, self.choices, 1)
        self.choices.setFocus()
        self.start()

    def _add(self, text: str, occasion: Occasion | None) -> None:
        item = QListWidgetItem(text)
        item.setData(_ROW, occasion)
        self.choices.addItem(item)

    def value(self) -> tuple[int | None, int | None]:
        item = self.choices.currentItem()
        chosen = item.data(_ROW) if item is not None else None
        if not isinstance(chosen, Occasion):
            return None, None
        return (None, chosen.id) if chosen.is_call else (chosen.id, None)
