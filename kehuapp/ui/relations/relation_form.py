"""The form that says whom a customer belongs to; who it is, is found by a part of the name."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kehuapp.book.relations import LONGEST_NOTE
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import CodeBox, FormDialog, line
from kehuapp.ui.work.person_search import PersonSearch, short

REFERRER = "referrer"


@dataclass(frozen=True, slots=True)
class RelationValue:
    """`other_id` is the `kind` of the customer whose form this is; 0 while nobody is chosen."""

    other_id: int
    kind: str
    note: str


class RelationForm(FormDialog):
    """`relation()` after it was accepted."""

    def __init__(
        self, book: Book, contact_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("relation_form")
        self._book = book
        self._contact = contact_id
        self.resize(480, 480)
        self.setWindowTitle(self.tr("Relation of %1").replace("%1", short(name)))
        self.kind = CodeBox(words.RELATIONS, "spouse")
        self.kind.addItem(self.tr("Introduced them to us"), REFERRER)
        self.search = PersonSearch(book, [contact_id], self)
        self.person, self.found = self.search.person, self.search.found
        self.note = line(placeholder=self.tr("How, since when …"))
        self.note.setMaxLength(LONGEST_NOTE)
        self.says = QLabel()
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self.says.setProperty("role", "quiet")
        self.add_field(self.tr("Customer"), self.person, 1, self.search)
        self.add_field(self.tr("Relation"), self.kind)
        self.add_field(self.tr("Note"), self.note)
        self.body.addWidget(self.says)
        self._name = short(name)
        self.search.chosen_changed.connect(self._say_sentence)
        self.search.chosen_changed.connect(self.look_again)
        self.search.entered.connect(self.kind.setFocus)
        self.kind.currentIndexChanged.connect(self._say_sentence)
        for first, second in zip(
            (self.person, self.found, self.kind, self.note),
            (self.found, self.kind, self.note, *self.closing()),
            strict=False,
        ):
            self.setTabOrder(first, second)
        self._say_sentence()
        self.person.setFocus()
        self.start()

    def value(self) -> Any:
        return self.relation(), self.person.text()

    def relation(self) -> RelationValue:
        """What was said."""
        chosen = self.search.chosen()
        other = chosen.id if chosen else 0
        return RelationValue(other, self.kind.code(), self.note.text())

    def missing(self) -> str:
        if sentence := self.search.missing():
            return sentence
        if self.kind.code() == "other" and not self.note.text().strip():
            return self.tr("Write in the note what they are to each other.")
        return ""

    def _say_sentence(self, *_index: object) -> None:
        """The relation as a sentence, so that nobody mixes up parent and child."""
        chosen = self.search.chosen()
        if chosen is None:
            self.says.setText("")
            return
        kind = self.kind.currentText()
        if self.kind.code() == REFERRER:
            said = self.tr("%1 introduced %2 to us.")
            said = said.replace("%1", "\0").replace("%2", self._name)
        else:
            said = self.tr("%1 – %3 of %2").replace("%2", self._name).replace("%3", kind)
            said = said.replace("%1", "\0")
        self.says.setText(said.replace("\0", short(chosen.name)))
