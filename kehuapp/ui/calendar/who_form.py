"""Whom a visit or a task is for, asked before its own form opens."""

from typing import Any

from PySide6.QtWidgets import QWidget

from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.kit.form_dialog import FormDialog
from kehuapp.ui.work.person_search import PersonSearch


class WhoForm(FormDialog):
    """`contact_id()` after it was accepted."""

    def __init__(self, book: Book, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("who_form")
        self.setWindowTitle(title)
        self.resize(460, 400)
        self.search = PersonSearch(book, (), self)
        self.search.chosen_changed.connect(self.look_again)
        self.search.entered.connect(self.accept)
        self.add_field(translate("CalendarPage", "For whom?"), self.search.person, 1, self.search)
        self._save.setText(translate("CalendarPage", "Next"))
        self.search.setFocus()
        self.start()

    def value(self) -> Any:
        return self.search.person.text()

    def is_touched(self) -> bool:
        return False  # a few letters are soon typed again

    def contact_id(self) -> int | None:
        """Who was chosen."""
        chosen = self.search.chosen()
        return None if chosen is None else chosen.id

    def missing(self) -> str:
        return self.search.missing()
