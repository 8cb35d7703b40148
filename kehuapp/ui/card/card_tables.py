"""The tabs with what happened and what was bought: two tables, whose rows can be asked for.

The forms, and what is written, are elsewhere.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.sales.sales import SaleRow
from kehuapp.book.settings import Settings
from kehuapp.rules.sales_figures import SalesFigures, signed, taken_off
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.labels import Elided, one_line, plain_hint

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
MOST_ROWS = 1000  # a table widget holds them all; who needs more searches or exports


class Table(QTableWidget):
    """A quiet table to read and copy from: rows of 34 pixels, lines between them. Enter, F2 or two
    clicks ask to open a row, Del to delete it."""

    row_opened = Signal(int)
    row_deleted = Signal(int)

    def __init__(self, widths: Sequence[int], stretched: int) -> None:
        super().__init__(0, len(widths))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(34, self.fontMetrics().height() + 14))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(widths):
            header.setSectionResizeMode(
                column,
                QHeaderView.ResizeMode.Stretch
                if column == stretched
                else QHeaderView.ResizeMode.Interactive,
            )
            self.setColumnWidth(column, width)
        self.cellDoubleClicked.connect(lambda row, _column: self.row_opened.emit(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if row >= 0 and is_plain and event.key() in _OPENS:
            self.row_opened.emit(row)
        elif row >= 0 and is_plain and event.key() == Qt.Key.Key_Delete:
            self.row_deleted.emit(row)
        else:
            super().keyPressEvent(event)

    def put(
        self,
        row: int,
        column: int,
        text: str,
        hint: str = "",
        *,
        right: bool = False,
        warning: bool = False,
    ) -> None:
        """Set one cell."""
        item = QTableWidgetItem(one_line(text))
        item.setToolTip(plain_hint(hint or text))
        if right:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if warning:
            item.setForeground(QColor(theme.current().vermilion))
        self.setItem(row, column, item)

    def fit(self, columns: Sequence[int], most: int = 170) -> None:
        """Make these columns as wide as what they hold."""
        for column in columns:
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 10, most))

    def name_columns(self, names: Sequence[str]) -> None:
        """Head the columns; one that is too narrow for its name tells it in the tool tip."""
        self.setHorizontalHeaderLabels(names)
        for column, name in enumerate(names):
            if (head := self.horizontalHeaderItem(column)) is not None:
                head.setToolTip(name)


class InteractionTable(QWidget):
    """Every contact with the customer, newest first, or those that cost something in a year; which
    of them is to be opened or deleted."""

    open_requested = Signal(int)
    delete_requested = Signal(int)
    all_requested = Signal()  # not only what cost something

    def __init__(self) -> None:
        super().__init__()
        self.only = QWidget()
        self.told, self.all = Elided("quiet"), QPushButton()
        self.all.setObjectName("all_interactions")
        self.all.setProperty("link", "true")
        self.all.setAutoDefault(False)
        self.all.clicked.connect(lambda: self.all_requested.emit())
        strip = QHBoxLayout(self.only)
        strip.setContentsMargins(8, 0, 0, 0)
        strip.addWidget(self.told, 1)
        strip.addWidget(self.all)
        self.only.hide()
        self.table = Table((100, 90, 200, 60, 70, 70, 70), 2)
        self.empty = EmptyPlace()
        self._ids: list[int] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.addWidget(self.only)
        column.addWidget(self.table)
        column.addWidget(self.empty)
        self.setFocusProxy(self.table)
        self.table.row_opened.connect(self._open)
        self.table.row_deleted.connect(self._delete)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)

    def show_rows(
        self,
        rows: Sequence[InteractionRow],
        settings: Settings,
        live: bool,
        *,
        only_costs: bool = False,
    ) -> None:
        """Show the contacts; `live` is false in the trash, where none is opened. With `only_costs`
        those that cost money or time in the last twelve months."""
        table = self.table
        self.only.setVisible(only_costs)
        if only_costs:
            from kehuapp.book.activity.costs import of_costs

            total, rows = len(rows), of_costs(rows, settings)
            self.told.show_text(
                self.tr("What cost money or time in 12 months: %1 of %2")
                .replace("%1", f"{len(rows):,}")
                .replace("%2", f"{total:,}")
            )
            self.all.setText(self.tr("Show all"))
        self._ids = [row.id or 0 for row in rows[:MOST_ROWS]] if live else []
        self.empty.say(
            "phone",
            self.tr("Not contacted yet"),
            self.tr(
                "Calls, visits, messages and gifts are logged here. The next date to get in "
                "touch is counted from the latest one."
            ),
            self.tr("Log a contact") if live else "",
        )
        self.empty.setVisible(not rows and not only_costs)
        table.setVisible(bool(rows) or only_costs)
        table.name_columns(
            [
                self.tr("When"),
                self.tr("Kind"),
                self.tr("Said, next step"),
                self.tr("Minutes"),
                self.tr("Cost"),
                self.tr("By whom"),
                self.tr("Satisfied"),
            ]
        )
        for column in (3, 4):
            if (head := table.horizontalHeaderItem(column)) is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setRowCount(min(len(rows), MOST_ROWS))
        for place, row in enumerate(rows[:MOST_ROWS]):
            self._put_row(place, row, settings)
        table.fit((0, 1, 3, 4, 5, 6))

    def _put_row(self, place: int, row: InteractionRow, settings: Settings) -> None:
        table = self.table
        when = words.local_instant(row.at, settings.zone)
        exact = f"{words.plain_day(when.year, when.month, when.day)} {when:%H:%M}"
        table.put(place, 0, words.near_day(when.date(), settings.today()), exact)
        arrow = "←" if row.direction == "in" else "→"
        purpose = words.word(words.PURPOSES, row.purpose)
        table.put(
            place,
            1,
            f"{arrow} {words.word(words.INTERACTION_KINDS, row.kind)}",
            f"{words.word(words.DIRECTIONS, row.direction)} · {purpose}",
        )
        said = " · ".join(row.told())
        if row.next_step:
            said += (" ⇒ " if said else "⇒ ") + row.next_step
        table.put(place, 2, said, "\n".join([*row.told(), f"⇒ {row.next_step}"]).strip("\n⇒ "))
        table.put(place, 3, "" if row.minutes is None else str(row.minutes), right=True)
        cost = "" if row.cost is None else words.money(row.cost, settings.currency)
        table.put(place, 4, cost, right=True)
        table.put(place, 5, row.staff)
        marks = (
            (self.tr("the shop %1 of 5"), row.satisfaction),
            (self.tr("the colleague %1 of 5"), row.satisfaction_staff),
        )
        given = [(said.replace("%1", str(mark)), mark) for said, mark in marks if mark]
        mark = row.satisfaction or row.satisfaction_staff
        table.put(
            place,
            6,
            self.tr("%1 of 5").replace("%1", str(mark)) if mark else "",
            " · ".join(said for said, _mark in given),
            warning=any(one <= 2 for _said, one in given),
        )

    def _open(self, row: int) -> None:
        if row < len(self._ids):
            self.open_requested.emit(self._ids[row])

    def _delete(self, row: int) -> None:
        if row < len(self._ids):
            self.delete_requested.emit(self._ids[row])

    def _show_menu(self, spot: QPoint) -> None:
        row = self.table.rowAt(spot.y())
        if not 0 <= row < len(self._ids):
            return
        menu = QMenu(self)
        menu.addAction(
            icons.icon("pencil"), self.tr("Change…"), lambda: self.table.row_opened.emit(row)
        )
        menu.addAction(
            icons.icon("trash-2"), self.tr("Delete"), lambda: self.table.row_deleted.emit(row)
        )
        menu.exec(self.table.viewport().mapToGlobal(spot))
        menu.deleteLater()


class SalesTable(QWidget):
    """Every sale, newest first, and what they come to; which is to be changed or deleted."""

    new_requested = Signal()
    open_requested = Signal(int)
    delete_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._ids: list[int] = []
        self.total = Elided("heading")
        self.before = Elided("quiet")
        self.table = Table((100, 200, 80, 90, 90, 80), 1)
        self.empty = EmptyPlace()
        top = QHBoxLayout()
        top.setContentsMargins(8, 6, 8, 6)
        top.setSpacing(12)
        top.addWidget(self.total)
        top.addWidget(self.before, 1)
        self.new = QPushButton()
        self.new.setProperty("quiet", "true")
        self.new.setAutoDefault(False)
        top.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.addLayout(top)
        column.addWidget(self.table)
        column.addWidget(self.empty)
        self.setFocusProxy(self.table)
        self.new.clicked.connect(self.new_requested)
        self.empty.action.clicked.connect(self.new_requested)
        self.table.row_opened.connect(self._open)
        self.table.row_deleted.connect(self._delete)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._ids):
            self.open_requested.emit(self._ids[row])

    def _delete(self, row: int) -> None:
        if 0 <= row < len(self._ids):
            self.delete_requested.emit(self._ids[row])

    def _show_menu(self, spot: QPoint) -> None:
        row = self.table.rowAt(spot.y())
        if not 0 <= row < len(self._ids):
            return
        self.table.selectRow(row)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, text, act in (
            ("pencil", self.tr("Change the sale"), self._open),
            ("trash-2", self.tr("Delete the sale"), self._delete),
        ):
            action = menu.addAction(icons.icon(icon), text)
            action.triggered.connect(lambda _on=False, act=act: act(row))
        menu.popup(self.table.viewport().mapToGlobal(spot))

    def show_rows(
        self, rows: Sequence[SaleRow], figures: SalesFigures, settings: Settings, live: bool
    ) -> None:
        """Show the sales with their totals; `live` is false in the trash, where none is changed."""
        self._ids = [row.id for row in rows[:MOST_ROWS]] if live else []
        new = self.tr("New sale")
        self.empty.say(
            "shopping-bag",
            self.tr("Nothing bought yet"),
            self.tr("What this customer bought will be listed here."),
            new if live else "",
        )
        self.new.setText(f" {new}")  # Qt sets the icon too close
        self.new.setIcon(icons.icon("plus", theme.current().quiet, 16))
        self.new.setVisible(live and bool(rows))
        self.empty.setVisible(not rows)
        for widget in (self.table, self.total, self.before):
            widget.setVisible(bool(rows))
        self._show_totals(rows, figures, settings.currency)
        table = self.table
        table.name_columns(
            [
                self.tr("Day"),
                self.tr("Item"),
                self.tr("Quantity"),
                self.tr("Amount"),
                self.tr("Profit"),
                self.tr("Staff"),
            ]
        )
        for column in (2, 3, 4):
            head = table.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setRowCount(min(len(rows), MOST_ROWS))
        for place, row in enumerate(rows[:MOST_ROWS]):
            item = words.sold_item(row.item, row.is_return)
            if row.note:
                item += f" · {row.note}"
            table.put(place, 0, words.written_day(row.on_date))
            table.put(place, 1, item)
            count = words.sold_count(row.quantity, row.unit, row.is_return)
            table.put(place, 2, count, right=True)
            amount = words.money(signed(row.amount, row.is_return), settings.currency)
            table.put(place, 3, amount, right=True, warning=row.is_return)
            taken = taken_off(row.profit, row.is_return)
            profit = "" if taken is None else words.money(taken, settings.currency)
            table.put(place, 4, profit, right=True)
            table.put(place, 5, row.staff)
        table.fit((0, 2, 3, 4, 5))

    def _show_totals(self, rows: Sequence[SaleRow], figures: SalesFigures, currency: str) -> None:
        parts = [self.tr("12 months: %1").replace("%1", words.money(figures.total12, currency))]
        if figures.profit12 is not None:
            parts.append(
                self.tr("profit %1").replace("%1", words.money(figures.profit12, currency))
            )
        self.total.show_text(" · ".join(parts))
        whole = sum(signed(row.amount, row.is_return) for row in rows)
        more = [
            self.tr("12 months before: %1").replace(
                "%1", words.money(figures.previous12, currency)
            ),
            self.tr("altogether: %1").replace("%1", words.money(whole, currency)),
        ]
        if figures.usual_gap_days is not None:
            more.append(self.tr("buys every %n day(s)", "", figures.usual_gap_days))
        self.before.show_text(" · ".join(more))
