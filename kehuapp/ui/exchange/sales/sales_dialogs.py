"""Two questions of the window of sales: which customer, and what each column holds."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.relations import find_numbers, find_people
from kehuapp.exchange.sales.sale_columns import TARGETS, UNREAD
from kehuapp.exchange.sales.sale_table import SaleTable
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.ui.kit.menu_buttons import ChoiceBox
from kehuapp.ui.kit.windows.dialog import BODY, Dialog

#: In the order of TARGETS.
_TARGETS = dict(
    zip(
        TARGETS,
        (
            QT_TRANSLATE_NOOP("SalesColumns", "Date"),
            QT_TRANSLATE_NOOP("SalesColumns", "Number of the customer (Kehu UID)"),
            QT_TRANSLATE_NOOP("SalesColumns", "Customer"),
            QT_TRANSLATE_NOOP("SalesColumns", "Company"),
            QT_TRANSLATE_NOOP("SalesColumns", "Phone"),
            QT_TRANSLATE_NOOP("SalesColumns", "E-mail"),
            QT_TRANSLATE_NOOP("SalesColumns", "Item"),
            QT_TRANSLATE_NOOP("SalesColumns", "Quantity"),
            QT_TRANSLATE_NOOP("SalesColumns", "Unit"),
            QT_TRANSLATE_NOOP("SalesColumns", "Price of one"),
            QT_TRANSLATE_NOOP("SalesColumns", "Amount"),
            QT_TRANSLATE_NOOP("SalesColumns", "Profit"),
            QT_TRANSLATE_NOOP("SalesColumns", "Sale or return"),
            QT_TRANSLATE_NOOP("SalesColumns", "State of the order"),
            QT_TRANSLATE_NOOP("SalesColumns", "Note"),
            QT_TRANSLATE_NOOP("SalesColumns", "Who sold it"),
        ),
        strict=True,
    )
)
_EXAMPLES, _LONGEST = 3, 40


def _buttons(dialog: Dialog, words: str) -> tuple[QPushButton, QPushButton]:
    cancel = QPushButton(translate("SalesImport", "Cancel"), dialog)
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    go = QPushButton(words, dialog)
    go.setObjectName("ok")
    go.setProperty("primary", "true")
    go.setDefault(True)
    go.clicked.connect(dialog.accept)
    return cancel, go


class PersonDialog(Dialog):
    """Finds a customer by typing; `contact()` is who was chosen."""

    def __init__(self, book: Book, typed: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sales_person")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("SalesImport", "Search another customer"))
        self.resize(460, 420)
        self._book = book
        self.box = QLineEdit(typed, self)
        self.box.setPlaceholderText(translate("SalesImport", "Name, company or number"))
        self.box.setAccessibleName(self.box.placeholderText())
        self.box.setClearButtonEnabled(True)
        self.found = QListWidget(self)
        self.found.setFrameShape(QFrame.Shape.StyledPanel)
        self.found.setProperty("card", "true")
        self.found.setAccessibleName(translate("SalesImport", "Customers found"))
        column = QVBoxLayout()
        column.setContentsMargins(*BODY)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.found, 1)
        cancel, self.ok = _buttons(self, translate("SalesImport", "It is this one"))
        self.set_content(column, (cancel, self.ok))
        self.box.textChanged.connect(self._search)
        self.box.installEventFilter(self)
        self.found.itemActivated.connect(lambda _item: self.accept())
        self._search()
        self.box.setFocus()
        self.box.selectAll()

    def contact(self) -> int | None:
        """The customer that is marked."""
        item = self.found.currentItem()
        return None if item is None else int(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent):
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Up)
            if event.type() == QEvent.Type.KeyPress and event.key() in keys:
                QApplication.sendEvent(self.found, event)
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        rows = find_people(self._book, self.box.text())
        numbers = find_numbers(self._book, [row.id for row in rows if not row.about])
        self.found.clear()
        for row in rows:
            about = row.about or numbers.get(row.id, "")
            item = QListWidgetItem(f"{row.name} · {about}" if about else row.name)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            self.found.addItem(item)
        if rows:
            self.found.setCurrentRow(0)
        self.ok.setEnabled(bool(rows))


class ColumnsDialog(Dialog):
    """What each column of the file holds, with a few of its cells beside."""

    def __init__(self, table: SaleTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sales_columns")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("SalesImport", "Columns of the file"))
        self.setMinimumWidth(560)
        grid = QGridLayout()
        grid.setContentsMargins(*BODY)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        self.boxes: list[QComboBox] = []
        for place, (header, target) in enumerate(zip(table.headers, table.mapping, strict=True)):
            name = QLabel(header, self)
            name.setTextFormat(Qt.TextFormat.PlainText)
            examples = QLabel(_examples(table, place), self)
            examples.setTextFormat(Qt.TextFormat.PlainText)
            examples.setProperty("role", "quiet")
            box = ChoiceBox(self)
            box.setAccessibleName(header)
            box.addItem(translate("SalesColumns", "(not read)"), UNREAD)
            for key, words in _TARGETS.items():
                box.addItem(translate("SalesColumns", words), key)
            box.setCurrentIndex(box.findData(target))
            for column, widget in enumerate((name, examples, box)):
                grid.addWidget(widget, place, column)
            self.boxes.append(box)
        grid.setColumnStretch(1, 1)
        self.set_content(grid, _buttons(self, translate("SalesImport", "Read the file like this")))

    def mapping(self) -> Sequence[str]:
        """The target of each column."""
        return [str(box.currentData()) for box in self.boxes]


def _examples(table: SaleTable, place: int) -> str:
    found: list[str] = []
    for _line, cells in table.rows[:50]:
        cell = " ".join(cells[place].split())[:_LONGEST] if place < len(cells) else ""
        if cell and cell not in found:
            found.append(cell)
        if len(found) == _EXAMPLES:
            break
    return " · ".join(found)
