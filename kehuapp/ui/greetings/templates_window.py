"""All words of greeting: the shop's own and those that are shipped, seen, changed and added."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from kehuapp.book.greetings.templates import TemplateRow, occasions_of, rows_templates
from kehuapp.changes import Changes
from kehuapp.text import words
from kehuapp.ui.greetings.template_form import template_title
from kehuapp.ui.kit.labels import plain_hint
from kehuapp.ui.kit.windows.dialog import BODY, Dialog
from kehuapp.ui.work import translations
from kehuapp.ui.work.session import Session


class TemplatesWindow(Dialog):
    """Wishes about one of them out; refreshes itself from the session."""

    change_requested = Signal(object)  # TemplateRow
    delete_requested = Signal(int)
    new_requested = Signal(str)  # for this occasion

    def __init__(self, session: Session) -> None:
        super().__init__(session.window)
        self._book = session.book
        self._rows: list[TemplateRow] = []
        self.table = TemplateTable()
        self.text = QLabel()
        self.new, self.change, self.delete, self.leave = (QPushButton() for _ in range(4))
        self.setWindowTitle(self.tr("Words of greeting"))
        about = QLabel(
            self.tr(
                "What you change is kept in your book; when it is deleted, ours is there again."
            )
        )
        about.setProperty("role", "quiet")
        about.setWordWrap(True)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setProperty("card", "true")
        self.text.setContentsMargins(18, 18, 18, 18)
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addWidget(self.table, 3)
        both.addWidget(self.text, 2)
        body = QVBoxLayout()
        body.setContentsMargins(*BODY)
        body.setSpacing(12)
        body.addWidget(about)
        body.addLayout(both, 1)
        for button, text, keys in (
            (self.delete, self.tr("Delete"), "Del"),
            (self.new, self.tr("New words…"), "Ins"),
            (self.leave, self.tr("Close"), "Esc"),
            (self.change, self.tr("Change…"), "Enter"),
        ):
            button.setText(text)
            button.setToolTip(keys)
            button.setAutoDefault(False)
        self.change.setProperty("primary", "true")
        self.set_content(body, (self.delete, self.new, self.leave, self.change), scrolls=False)
        self.table.setAccessibleName(self.tr("Words of greeting"))
        self.table.show_titles((self.tr("For"), self.tr("Words"), self.tr("Whose")))
        self.table.currentCellChanged.connect(lambda *_places: self._show_text())
        self.table.opened.connect(self._change)
        self.table.deleted.connect(self._delete)
        self.table.itemDoubleClicked.connect(lambda _item: self._change())
        self.change.clicked.connect(self._change)
        self.delete.clicked.connect(self._delete)
        self.new.clicked.connect(self._new)
        self.leave.clicked.connect(self.reject)
        QShortcut(QKeySequence.fromString("Ins"), self, self._new)
        session.changed.connect(self._on_changed)
        self.setMinimumSize(940, 520)
        self.refresh()
        self.table.setFocus()

    def chosen(self) -> TemplateRow | None:
        """The words in whose row the keyboard stands."""
        place = self.table.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def refresh(self) -> None:
        """Read them again."""
        before = self.chosen()
        rows = rows_templates(self._book)
        order = {code: place for place, code in enumerate(occasions_of(rows))}
        rows.sort(key=lambda row: (order[row.occasion], row.language != translations.language()))
        self._rows = rows
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            whose = self.tr("your own") if row.id is not None else self.tr("ours")
            cells = (
                words.occasion_word(row.occasion),
                template_title(row),
                whose,
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_hint(text))
                self.table.setItem(place, column, item)
        key = before[:3] if before else None
        place = next((at for at, row in enumerate(rows) if row[:3] == key), 0)
        self.table.setCurrentCell(place, 0)
        self._show_text()

    def _show_text(self) -> None:
        row = self.chosen()
        self.text.setText(row.body if row else "")
        self.change.setEnabled(row is not None)
        self.delete.setEnabled(row is not None and row.id is not None)

    def _change(self) -> None:
        row = self.chosen()
        if row is not None:
            self.change_requested.emit(row)

    def _delete(self) -> None:
        row = self.chosen()
        if row is not None and row.id is not None:
            self.delete_requested.emit(row.id)

    def _new(self) -> None:
        row = self.chosen()
        self.new_requested.emit(row.occasion if row else "")

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session:
            self.refresh()


class TemplateTable(QTableWidget):
    """Rows that are chosen whole; Enter opens, Del deletes."""

    opened = Signal()
    deleted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(34, self.fontMetrics().height() + 14))
        self.horizontalHeader().setHighlightSections(False)

    def show_titles(self, titles: tuple[str, ...]) -> None:
        """Say what stands in the columns."""
        self.setColumnCount(len(titles))
        for column, (title, width) in enumerate(zip(titles, (190, 220, 90), strict=True)):
            item = QTableWidgetItem(title)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
            self.setColumnWidth(column, width)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)
