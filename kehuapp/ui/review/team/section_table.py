"""A small table of a colleague's page, as high as its rows; Enter opens those behind a line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from kehuapp.book.review.team.staff_words import Section
from kehuapp.i18n import translate
from kehuapp.sheets.charts.table import Column, Table
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import plain_hint
from kehuapp.ui.kit.painting.rows import set_up_table
from kehuapp.ui.review.figure_table import table_of_texts
from kehuapp.ui.review.save_button import wishes_to_save

_AROUND = 10  # pixels above and below the words of a row


class SectionTable(QTableWidget):
    """`line_requested` names the line whose customers are wished for, and what it is called; S
    wishes for all of it as a file."""

    line_requested = Signal(str, str)
    save_requested = Signal(object)  # a Table

    def __init__(self) -> None:
        super().__init__()
        self._shown: Section | None = None
        set_up_table(self, theme.line_height() + _AROUND)
        self.setProperty("card", "true")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.horizontalHeader().setSectionsClickable(False)
        self.itemDoubleClicked.connect(lambda item: self._open(item.row()))

    def show_section(self, section: Section) -> None:
        """Show it; the keyboard stays in its row."""
        row = max(self.currentRow(), 0)
        self._shown = section
        self.setAccessibleName(section.title)
        self.setColumnCount(len(section.heads))
        self.setRowCount(len(section.lines))
        for column, head in enumerate(section.heads):
            item = QTableWidgetItem(head)
            item.setTextAlignment(_side(column))
            self.setHorizontalHeaderItem(column, item)
        now = theme.current()
        opens = translate("StaffView", "Enter shows these customers.")
        for at, line in enumerate(section.lines):
            for column, text in enumerate(line.cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_side(column))
                item.setToolTip(plain_hint(f"{text} – {opens}" if line.opens else text))
                if line.colour and column == len(line.cells) - 1:
                    item.setForeground(QColor(getattr(now, line.colour)))
                elif line.opens and not column:
                    item.setForeground(QColor(now.jade))
                self.setItem(at, column, item)
        self._fit()
        self.setCurrentCell(min(row, len(section.lines) - 1), 0)
        if not self.hasFocus():
            self.clearSelection()

    def as_table(self) -> Table:
        """All of it, for a file."""
        heads, lines = (self._shown.heads, self._shown.lines) if self._shown else ((), ())
        columns = [Column(head, at > 0) for at, head in enumerate(heads)]
        title = self._shown.title if self._shown else ""
        return table_of_texts(title, columns, len(lines), lambda at: lines[at].cells)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows = self.rowCount() * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(header.sizeHint().height() + rows + 2 * self.frameWidth() + 2)

    def _open(self, row: int) -> None:
        if self._shown is None or not 0 <= row < len(self._shown.lines):
            return
        line = self._shown.lines[row]
        if line.opens:
            self.line_requested.emit(line.opens, line.cells[0].removeprefix("… "))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row in which the keyboard stands is seen while it is here."""
        super().focusInEvent(event)
        self.selectRow(max(self.currentRow(), 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentRow())
        elif wishes_to_save(event):
            self.save_requested.emit(self.as_table())
        else:
            super().keyPressEvent(event)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
