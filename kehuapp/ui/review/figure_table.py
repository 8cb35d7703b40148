"""A table of figures whose rows are opened by Enter or a double click; the figures are a view's.

Words are made when a cell is painted: rows may be a hundred thousand.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from kehuapp.i18n import translate
from kehuapp.sheets.charts.table import Column as PlainColumn
from kehuapp.sheets.charts.table import Row, Table
from kehuapp.sheets.review.tables import Section
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import one_line, plain_hint
from kehuapp.ui.kit.painting.rows import set_up_table
from kehuapp.ui.review.save_button import wishes_to_save

Index = QModelIndex | QPersistentModelIndex
ROW = 34  # pixels
_LINE = 18  # pixels of a line for which the widths of columns are meant
MOST_ON_PAPER = 500  # rows: nobody reads more
_LEAST_ROWS = 2  # are seen of a table, however low the window
_NOTHING = QModelIndex()
#: Those colours of the theme in which a figure may be written; "" is that of all text.
Ink = Literal["", "jade", "gold", "quiet", "vermilion"]
#: A number with a currency or a percent sign, and nothing else.
_NUMBER = re.compile(r"([−-]?)[^\d\s−-]{0,4}(\d[\d,]*(?:\.\d+)?)%?")


class Column(NamedTuple):
    """What stands in a column: its title and how wide it is, the words of a row, and, where they
    are more than those, its tool tip."""

    title: str
    width: int
    text: Callable[[Any], str]
    is_number: bool = False
    hint: Callable[[Any], str] | None = None
    colour: Callable[[Any], Ink] | None = None


class FigureModel(QAbstractTableModel):
    """Rows are whatever a view has; each has an `id`."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: Sequence[Column] = ()
        self.rows: Sequence[Any] = ()

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Any]) -> None:
        """Show these."""
        self.beginResetModel()
        self.columns, self.rows = columns, rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(column.text(row), 120)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint((column.hint or column.text)(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        if role == Qt.ItemDataRole.ForegroundRole and column.colour is not None:
            name = column.colour(row)
            return QColor(getattr(theme.current(), name)) if name else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(self.columns[section])
        return None


def section_of(title: str, about: str, columns: Sequence[Column], rows: Sequence[Any]) -> Section:
    """A table for paper, that says how many of its rows are not on it."""
    if len(rows) > MOST_ON_PAPER:
        told = translate("Review", "The first %1 of %2.", MOST_ON_PAPER, f"{len(rows):,}")
        about = " ".join(filter(None, (about, told)))
    return Section(
        title,
        about,
        [column.title for column in columns],
        [[column.text(row) for column in columns] for row in rows[:MOST_ON_PAPER]],
        frozenset(place for place, column in enumerate(columns) if column.is_number),
    )


def table_of(title: str, columns: Sequence[Column], rows: Sequence[Any]) -> Table:
    """The same for a file."""
    heads = [PlainColumn(column.title, column.is_number) for column in columns]
    return table_of_texts(
        title, heads, len(rows), lambda at: [column.text(rows[at]) for column in columns]
    )


def table_of_texts(
    title: str, heads: Sequence[PlainColumn], height: int, texts: Callable[[int], Sequence[str]]
) -> Table:
    """A table for a file: numbers without their signs, so that one can reckon with them."""

    def row(at: int) -> Row:
        shown = tuple(texts(at))
        cells = zip(heads, shown, strict=True)
        return Row(shown, tuple(_bare(text) if c.is_number else text for c, text in cells))

    return Table(title, tuple(heads), height, row)


def _bare(text: str) -> str:
    found = _NUMBER.fullmatch(text)
    return ("-" if found[1] else "") + found[2].replace(",", "") if found else text


def _aligned(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class FigureTable(QTableView):
    """Rows may be chosen together; `keys` are letters that wish for something with the row where
    the keyboard is, as the buttons beside the table do. S wishes for all of it as a file."""

    opened = Signal(object)  # a row
    wished = Signal(str)  # a letter
    save_requested = Signal()

    def __init__(self, keys: str = "") -> None:
        super().__init__()
        self._keys, self._first = keys, 0
        self.figures = FigureModel()
        self.figures.setParent(self)
        self.setModel(self.figures)
        self.setProperty("card", "true")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        set_up_table(self, max(ROW, self.fontMetrics().height() + 14))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.figures.rows[index.row()]))

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Any]) -> None:
        """Show these; the keyboard and what was chosen stay with the same customers."""
        at = max(self.currentIndex().row(), 0)
        current = getattr(self.current(), "id", None)
        chosen = {one.id for one in self.chosen()}
        is_new = [one.title for one in columns] != [one.title for one in self.figures.columns]
        self.figures.show_rows(columns, rows)
        if is_new:
            self._fit()
        if not rows:
            return
        places = [place for place, row in enumerate(rows) if row.id in chosen]
        found = next((place for place in places if rows[place].id == current), None)
        place = min(at, len(rows) - 1) if found is None else found
        self.setCurrentIndex(self.figures.index(place, 0))
        several = QItemSelection()
        for one in places if len(places) > 1 else ():
            several.select(self.figures.index(one, 0), self.figures.index(one, len(columns) - 1))
        self.selectionModel().select(several, QItemSelectionModel.SelectionFlag.Select)

    def as_table(self) -> Table:
        """All of it, for a file."""
        return table_of(self.accessibleName(), self.figures.columns, self.figures.rows)

    def current(self) -> Any:
        """The row where the keyboard is; None where there is none."""
        place = self.currentIndex().row()
        return self.figures.rows[place] if 0 <= place < len(self.figures.rows) else None

    def chosen(self) -> list[Any]:
        """The rows that are selected, from the top."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.figures.rows[one] for one in places]

    def _fit(self) -> None:
        """As wide as was wished, as the letters and the titles need; the first column takes what
        is left."""
        metrics = self.fontMetrics()
        scale = max(1.0, metrics.height() / _LINE)
        for place, column in enumerate(self.figures.columns):
            wide = max(column.width * scale, metrics.horizontalAdvance(column.title) + 24)
            self.setColumnWidth(place, round(wide))
            if place == 0:
                self._first = round(wide)
        self._give_rest()

    def _give_rest(self) -> None:
        if self.figures.columns:
            others = sum(map(self.columnWidth, range(1, len(self.figures.columns))))
            self.setColumnWidth(0, max(self._first, self.viewport().width() - others))

    def minimumSizeHint(self) -> QSize:
        """So high that some rows are seen beside what moves them."""
        least = super().minimumSizeHint()
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        moved = self.horizontalScrollBar().sizeHint().height() + 2 * self.frameWidth()
        least.setHeight(max(least.height(), self.horizontalHeader().height() + rows + moved))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        letter = event.text().upper()
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (row := self.current()) is not None:
                self.opened.emit(row)
        elif plain and self.figures.rows and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            # The first and the last row: by itself a table goes to a column.
            last = len(self.figures.rows) - 1 if event.key() == Qt.Key.Key_End else 0
            self.setCurrentIndex(self.figures.index(last, 0))
        elif plain and letter and letter in self._keys:
            self.wished.emit(letter)
        elif wishes_to_save(event):
            self.save_requested.emit()
        else:
            super().keyPressEvent(event)
