"""The form that says whom a customer belongs to; who it is, is found by a part of the name."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from kehuapp.book.relations import LONGEST_NOTE, PersonRow, find_people
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.form_dialog import CodeBox, FormDialog, field_label, line

WAIT_MS = 120  # after the last key, before the book is looked through
REFERRER = "referrer"
_ID = Qt.ItemDataRole.UserRole


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
        self._chosen: PersonRow | None = None
        self.resize(480, 420)
        self.setWindowTitle(self.tr("Relation of %1").replace("%1", _short(name)))
        self.kind = CodeBox(words.RELATIONS, "spouse")
        self.kind.addItem(self.tr("Introduced them to us"), REFERRER)
        self.person = line(placeholder=self.tr("Part of the name, or pinyin"))
        self.person.setMaxLength(200)
        self.found = QListWidget()
        self.found.setObjectName("found")
        self.found.setUniformItemSizes(True)
        self.found.setProperty("card", "true")
        self.note = line(placeholder=self.tr("How, since when …"))
        self.note.setMaxLength(LONGEST_NOTE)
        self.says = QLabel()
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self.says.setProperty("role", "quiet")
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.addWidget(field_label(self.tr("Customer"), self.person), 0, 0)
        grid.addWidget(self.person, 0, 1)
        grid.addWidget(self.found, 1, 1)
        grid.addWidget(field_label(self.tr("is the"), self.kind), 2, 0)
        grid.addWidget(self.kind, 2, 1)
        grid.addWidget(field_label(self.tr("Note"), self.note), 3, 0)
        grid.addWidget(self.note, 3, 1)
        grid.addWidget(self.says, 4, 0, 1, 2)
        grid.setRowStretch(1, 1)
        self.body.addLayout(grid)
        self._name = _short(name)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.look)
        self.person.textEdited.connect(self._on_typed)
        self.person.installEventFilter(self)
        self.found.currentItemChanged.connect(lambda *_items: self._choose())
        self.found.itemDoubleClicked.connect(lambda _item: self.kind.setFocus())
        self.kind.currentIndexChanged.connect(self._say_sentence)
        self.found.setAccessibleName(self.tr("Customers found"))
        for first, second in zip(
            (self.person, self.found, self.kind, self.note),
            (self.found, self.kind, self.note, *self.closing()), strict=False,
        ):  # fmt: skip
            self.setTabOrder(first, second)
        self._say_sentence()
        self.person.setFocus()
        self.start()

    def value(self) -> Any:
        return self.relation(), self.person.text()

    def relation(self) -> RelationValue:
        """What was said."""
        other = self._chosen.id if self._chosen else 0
        return RelationValue(other, self.kind.code(), self.note.text())

    def missing(self) -> str:
        if self._timer.isActive():  # typed and Enter at once
            self.look()
        if self._chosen is None and not self.person.text().strip():
            return self.tr("Type a part of the other customer's name.")
        if self._chosen is None:
            return self.tr("Nobody in the book is called so. Write the customer first.")
        if self.kind.code() == "other" and not self.note.text().strip():
            return self.tr("Say in the note what they are to each other.")
        return ""

    def look(self) -> None:
        """Show who is found; the likeliest is chosen."""
        self._timer.stop()
        people = find_people(self._book, self.person.text(), [self._contact])
        self.found.clear()
        for row in people:
            item = QListWidgetItem("  ".join(filter(None, (_short(row.name), _short(row.about)))))
            item.setData(_ID, row)
            self.found.addItem(item)
        self.found.setCurrentRow(0 if people else -1)
        self._choose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the name walk through who was found."""
        if (
            watched is self.person and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):  # fmt: skip
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.found.currentRow() + step
            if 0 <= row < self.found.count():
                self.found.setCurrentRow(row)
            return True
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        self._chosen = None
        self._timer.start()

    def _choose(self) -> None:
        item = self.found.currentItem()
        self._chosen = item.data(_ID) if item is not None else None
        self._say_sentence()

    def _say_sentence(self, *_index: object) -> None:
        """The relation as a sentence, so that nobody mixes up parent and child."""
        if self._chosen is None:
            self.says.setText("")
            return
        kind = self.kind.currentText()
        if self.kind.code() == REFERRER:
            said = self.tr("%1 introduced %2 to us.")
            said = said.replace("%1", "\0").replace("%2", self._name)
        else:
            said = self.tr("%1 – %3 of %2").replace("%2", self._name).replace("%3", kind)
            said = said.replace("%1", "\0")
        self.says.setText(said.replace("\0", _short(self._chosen.name)))


def _short(text: str) -> str:
    line_ = " ".join(text[:200].split())
    return line_ if len(line_) <= 40 else line_[:39] + "…"
