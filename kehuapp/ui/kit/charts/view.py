"""A chart with its table behind it: T changes between both, Ctrl+C copies, S saves the table.

The keys act while the chart or its table has the keyboard; a menu shows them. Where there is
nothing to draw, a sentence stands in its place.
"""

from collections.abc import Callable
from itertools import repeat

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedLayout,
    QTableView,
    QWidget,
)

from kehuapp.i18n import translate
from kehuapp.sheets.charts.table import Table, table_of
from kehuapp.sheets.charts.values import Chart
from kehuapp.text.formulas import is_formula
from kehuapp.ui.kit.charts.canvas import Canvas
from kehuapp.ui.kit.charts.table_model import TableModel
from kehuapp.ui.kit.painting.rows import set_up_table


class ChartView(QWidget):
    """`opened` tells the customers whose mark or row was chosen, `save_requested` the table that
    somebody wants as a file, `changed_sides` that now the table, or the chart, is shown."""

    opened = Signal(object)
    save_requested = Signal(object)
    changed_sides = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self.canvas = Canvas()
        self.table = QTableView()
        self.sentence = QLabel()
        self._set_up_table()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setProperty("role", "quiet")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for part in (self.canvas, self.table, self.sentence):
            self._stack.addWidget(part)
        self.canvas.opened.connect(self.opened)
        self.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.canvas.customContextMenuRequested.connect(
            lambda spot: self._show_menu(self.canvas.mapToGlobal(spot))
        )
        self.table.customContextMenuRequested.connect(
            lambda spot: self._show_menu(self.table.viewport().mapToGlobal(spot))
        )
        for part in (self.canvas, self.table):
            part.installEventFilter(self)
        self.setFocusProxy(self.canvas)

    def _set_up_table(self) -> None:
        table = self.table
        set_up_table(table, table.fontMetrics().height() + 12)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setFrameShape(QTableView.Shape.NoFrame)
        # An item is also "activated" by the second of two clicks where the system says so.
        table.doubleClicked.connect(self._open_row)

    def show_chart(self, chart: Chart, otherwise: str = "") -> None:
        """Show this chart, as a table if that was looked at; `otherwise` is said where there is
        nothing to draw."""
        was_table = self.is_table()
        self._chart = chart
        self.sentence.setText(otherwise)
        if chart.is_empty:
            self._drop_table()
            self._show(self.sentence)
            return
        self.canvas.show_chart(chart)
        self._drop_table()
        if was_table:
            self._fill_table()
        self._show(self.table if was_table else self.canvas)

    def show_sentence(self, sentence: str) -> None:
        """Show only a sentence: there is no chart."""
        self._chart = None
        self._drop_table()
        self.sentence.setText(sentence)
        self._show(self.sentence)

    def chart(self) -> Chart | None:
        """What is shown, None for a sentence alone."""
        return self._chart

    def has_chart(self) -> bool:
        """Whether there is something to draw."""
        return self._chart is not None and not self._chart.is_empty

    def is_table(self) -> bool:
        """Whether the table is shown."""
        return self._stack.currentWidget() is self.table

    def point_to(self, key: int | None) -> None:
        """Mark the customer whom the page speaks of; None: nobody."""
        self.canvas.point_to(key)

    def turn(self) -> None:
        """Show the table in place of the chart, or the chart again; the keyboard goes along."""
        if not self.has_chart():
            return
        if self.is_table():
            self._show(self.canvas)
        else:
            self._fill_table()
            self._show(self.table)

    def the_table(self) -> Table | None:
        """The table of what is shown."""
        return table_of(self._chart) if self._chart is not None and self.has_chart() else None

    def chosen_row(self) -> int:
        """The row of the table that is chosen, in it or by its mark in the chart."""
        return self.table.currentIndex().row() if self.is_table() else self._row_of_mark()

    def copy(self) -> None:
        """Put the whole table on the clipboard, as spreadsheets take it: names are no formulas."""
        table = self.the_table()
        if table is not None:
            numbers = [column.is_number for column in table.columns]
            head, *rows = table.lines()  # headings may be names, too
            lines = [map(_cell, head, repeat(False)), *(map(_cell, row, numbers) for row in rows)]
            QGuiApplication.clipboard().setText("\n".join(map("\t".join, lines)))

    def save(self) -> None:
        """Ask for the table as a file."""
        table = self.the_table()
        if table is not None:
            self.save_requested.emit(table)

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self.setFocusProxy(part)
        self.changed_sides.emit()

    def _drop_table(self) -> None:
        old = self.table.model()
        self.table.setModel(None)
        if old is not None:
            old.deleteLater()

    def _fill_table(self) -> None:
        table = self.the_table()
        if table is None or self.table.model() is not None:
            return
        self.table.setModel(TableModel(table, self))
        self.table.setAccessibleName(table.title)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(30)  # rows that are measured, of a hundred thousand
        self._fit_names()
        self.table.setCurrentIndex(self.table.model().index(self._row_of_mark(), 0))

    def _fit_names(self) -> None:
        """Names take the room that is left, if that is enough for them; else one scrolls."""
        model, header = self.table.model(), self.table.horizontalHeader()
        if not isinstance(model, TableModel):
            return
        columns = model.table.columns
        names = next((at for at, column in enumerate(columns) if not column.is_number), 0)
        others = sum(header.sectionSize(at) for at in range(len(columns)) if at != names)
        has_room = self.table.viewport().width() - others >= header.sectionSizeHint(names)
        modes = QHeaderView.ResizeMode
        header.setSectionResizeMode(names, modes.Stretch if has_room else modes.ResizeToContents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_names()

    def _row_of_mark(self) -> int:
        """The row of what was read in the chart."""
        mark, table = self.canvas.mark(), self.the_table()
        if mark is None or table is None:
            return 0
        if mark.row is not None:
            return mark.row
        marks = self.canvas.marks()
        if len(marks) == table.height:
            return [*marks].index(mark)
        # Of grouped bars: the first of the group.
        before = sum(len(one.keys) for one in marks[: [*marks].index(mark)])
        return min(before, table.height - 1)

    def _open_row(self, index: QModelIndex) -> None:
        model = self.table.model()
        if index.isValid() and isinstance(model, TableModel):
            keys = model.row(index.row()).keys
            if keys:
                self.opened.emit([*keys])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent) and self.has_chart():
            act = self._act_of(event, watched)
            if act is not None:
                if event.type() == QEvent.Type.KeyPress:
                    act()
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _act_of(self, event: QKeyEvent, watched: object) -> Callable[[], object] | None:
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        key = event.key()
        if key == Qt.Key.Key_T:
            return self.turn
        if key == Qt.Key.Key_S:
            return self.save
        if watched is self.table and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return lambda: self._open_row(self.table.currentIndex())
        return None

    def menu(self) -> QMenu:
        """What can be done with it; whoever shows it lets it go."""
        menu = QMenu(self)
        turn = (
            translate("Chart", "Show the chart")
            if self.is_table()
            else translate("Chart", "Show the table")
        )
        # As text beside it: a live key of the menu would take that of the chart away.
        menu.addAction(f"{turn}\tT", self.turn)
        menu.addAction(translate("Chart", "Copy the table") + "\tCtrl+C", self.copy)
        menu.addAction(translate("Chart", "Save the table…") + "\tS", self.save)
        return menu

    def _show_menu(self, spot: QPoint) -> None:
        if not self.has_chart():
            return
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.table.model() is not None:
            self._drop_table()
            self._fill_table()


def _cell(text: str, is_number: bool) -> str:
    cell = " ".join(text.split())
    return f"'{cell}" if is_formula(cell) and not is_number else cell
