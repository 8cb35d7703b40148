"""Correcting the name of an item in every sale; how many these are is said before."""

from PySide6.QtWidgets import QLabel, QWidget

from kehuapp.book.sales.items import count_item
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.kit.form_dialog import FormDialog, line


class ItemForm(FormDialog):
    """`name()` is what the item is to be called, `count` how many sales have it."""

    def __init__(self, book: Book, item: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self.item = book, item
        self.setWindowTitle(translate("Sales", "Correct the item's name"))
        self.field = line(item)
        self.field.setMaxLength(200)
        self.field.setMinimumWidth(360)
        self.add_field(translate("Sales", "Name of the item"), self.field)
        self.said = QLabel()
        self.said.setProperty("role", "quiet")
        self.said.setWordWrap(True)
        self.body.addWidget(self.said)
        self.count = count_item(book, item)
        self.field.textChanged.connect(lambda _text: self._say_counts())
        self._say_counts()
        self.start()

    def value(self) -> str:
        return self.field.text()

    def name(self) -> str:
        """The name that was typed."""
        return " ".join(self.field.text().split())

    def missing(self) -> str:
        return "" if self.name() else translate("Sales", "Say what the item is called.")

    def _say_counts(self) -> None:
        said = translate("Sales", "%n sale(s) have this item, and all are changed.", n=self.count)
        name = self.name()
        others = count_item(self._book, name) if name and name != self.item else 0
        if others:
            more = translate(
                "Sales", "%n sale(s) already with this name: both become one item.", n=others
            )
            said = f"{said}\n{more}"
        self.said.setText(said)
