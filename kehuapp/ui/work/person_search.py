"""A line and a list that find a customer by a part of the name; what follows is not here."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kehuapp.book.relations import PersonRow, find_numbers, find_people
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.kit import icons
from kehuapp.ui.kit.form_dialog import line

WAIT_MS = 120  # after the last key, before the book is looked through
_ID = Qt.ItemDataRole.UserRole


class PersonSearch(QWidget):
    """`chosen()` is the customer marked in the list, the likeliest until another one is.

    With `new` the list ends with writing somebody of that name, and `new_name()` is not "" then.
    """

    chosen_changed = Signal()
    entered = Signal()  # a double click on somebody

    def __init__(
        self,
        book: Book,
        leave_out: Iterable[int],
        parent: QWidget | None = None,
        *,
        new: bool = False,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._new = new
        self._leave_out = list(leave_out)
        self._chosen: PersonRow | None = None
        self.person = line(
            placeholder=translate("PersonSearch", "Part of the name, pinyin, company or number")
        )
        self.person.setMaxLength(200)
        self.found = QListWidget()
        self.found.setObjectName("found")
        self.found.setUniformItemSizes(True)
        self.found.setProperty("card", "true")
        self.found.setAccessibleName(translate("PersonSearch", "Customers found"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.person)
        column.addWidget(self.found, 1)
        self.setFocusProxy(self.person)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.look)
        self.person.textEdited.connect(self._on_typed)
        self.person.installEventFilter(self)
        self.found.currentItemChanged.connect(lambda *_items: self._choose())
        self.found.itemDoubleClicked.connect(lambda _item: self.entered.emit())

    def chosen(self) -> PersonRow | None:
        """Who is chosen; what was typed a moment ago counts."""
        if self._timer.isActive():  # typed and Enter at once
            self.look()
        return self._chosen

    def look(self) -> None:
        """Show who is found; the likeliest is chosen."""
        self._timer.stop()
        people = find_people(self._book, self.person.text(), self._leave_out)
        numbers = find_numbers(self._book, [row.id for row in people if not row.about])
        self.found.clear()
        for row in people:
            about = row.about or numbers.get(row.id, "")
            words = "  ".join(filter(None, (short(row.name), short(about))))
            item = QListWidgetItem(words)
            item.setData(_ID, row)
            self.found.addItem(item)
        typed = self.person.text().strip()
        if typed and self._new:
            name = translate("PersonSearch", "New customer “%1”", short(typed))
            self.found.addItem(QListWidgetItem(icons.icon("plus", size=16), name))
        elif typed and not people:
            item = QListWidgetItem(translate("PersonSearch", "Nobody is found."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.found.addItem(item)
        self.found.setCurrentRow(0 if people else -1)
        self._choose()

    def new_name(self) -> str:
        """How somebody is called who is to be written into the book; "" when nobody is."""
        item = self.found.currentItem()
        chosen = self._new and item is not None and item.data(_ID) is None
        return " ".join(self.person.text().split()) if chosen else ""

    def missing(self) -> str:
        """The sentence about nobody being chosen; "" when somebody is."""
        if self.chosen() is not None or self.new_name():
            return ""
        if not self.person.text().strip():
            return translate("PersonSearch", "Type a part of the customer's name.")
        if self._new:
            return translate(
                "PersonSearch",
                "Nobody in the book has this name. Choose the new customer in the list, or "
                "change the name.",
            )
        return translate(
            "PersonSearch", "Nobody in the book has this name. Add the customer first."
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the name walk through who was found."""
        if (
            watched is self.person
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
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
        self.chosen_changed.emit()


def short(text: str) -> str:
    """A name or a line about somebody, as it fits into a list."""
    said = " ".join(text[:200].split())
    return said if len(said) <= 40 else said[:39] + "…"
