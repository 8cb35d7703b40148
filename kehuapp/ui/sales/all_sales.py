"""All sales by days, newest first, with the sum of each month; one day's slips are elsewhere."""

from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.sales import days
from kehuapp.book.sales.days import DaySum
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.completing.completion import Choice, Completion
from kehuapp.ui.kit.days.day_words import month_in_words
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.form_dialog import line
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.sales.slip_finder import SlipFinder
from kehuapp.ui.sales.slip_text import profit_of_some
from kehuapp.ui.work.session import Session

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WIDTHS = (0, 120, 120, 140, 140)
_WAIT_MS = 120


class Wanted(NamedTuple):
    """Whose sales, or of which item; of neither: all. `said` is what the field says of it."""

    item: str = ""
    contact: int | None = None
    said: str = ""


class DaysModel(QAbstractTableModel):
    """Months and their days; more are read when one comes to the end."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.rows: list[tuple[bool, DaySum]] = []  # (whether it is a month, its sum)
        self.wanted = Wanted()
        self.today = date.min
        self._next: str | None = ""  # before which day to go on; None: there is no more

    def show_wanted(self, wanted: Wanted) -> None:
        """Show these sales from the newest on."""
        self.beginResetModel()
        self.wanted, self.rows = wanted, []
        self._next = ""
        self.rows = self._read_more()
        self.endResetModel()

    def day(self, row: int) -> date | None:
        """The day of a row; None for a month."""
        is_month, found = self.rows[row]
        return None if is_month else date.fromisoformat(found.day)

    def canFetchMore(self, parent: Any) -> bool:
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Any) -> None:
        more = self._read_more()
        if more:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
            self.rows += more
            self.endInsertRows()

    def _read_more(self) -> list[tuple[bool, DaySum]]:
        if self._next is None:
            return []
        found, following = days.rows_days(
            self._session.book, self._next, self.wanted.item, self.wanted.contact
        )
        self._next = following or None
        rows: list[tuple[bool, DaySum]] = []
        for month in dict.fromkeys(row.day[:7] for row in found):
            own = [row for row in found if row.day[:7] == month]
            profits = [row.profit for row in own if row.profit is not None]
            slips, amount = sum(row.slips for row in own), sum(row.amount for row in own)
            known = sum(row.with_profit for row in own)
            whole = DaySum(month, slips, 0, amount, sum(profits) if profits else None, known)
            rows.append((True, whole))
            rows += [(False, row) for row in own]
        return rows

    def rowCount(self, parent: Any = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Any = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_WIDTHS)

    @guarded
    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        is_month, row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(index.column(), is_month, row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == len(_WIDTHS) - 1:
            return profit_of_some(row.with_profit, row.slips)
        if role == Qt.ItemDataRole.FontRole and is_month:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.BackgroundRole and is_month:
            return QColor(theme.current().paper)
        return None

    def _said(self, column: int, is_month: bool, row: DaySum) -> str:
        if column == 0:
            if is_month:
                return month_in_words(date.fromisoformat(f"{row.day}-01"))
            day = date.fromisoformat(row.day)
            said = words.short_day(day, self.today)
            return words.with_aside(said, words.weekday(day))
        if column == 1:
            return f"{row.slips:,}"
        if column == 2:
            return "" if is_month else f"{row.customers:,}"
        if column == 3:
            return words.money(row.amount, "")
        if row.profit is None:
            return ""
        aside = f"{row.with_profit:,}/{row.slips:,}" if row.with_profit < row.slips else ""
        return words.with_aside(words.money(row.profit, ""), aside)

    @guarded
    def headerData(
        self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("Sales", "Day"),
                translate("Sales", "Sales"),
                translate("Sales", "Customers"),
                translate("Sales", "Amount"),
                translate("Sales", "Profit"),
            )[section]
        return None

    def flags(self, index: Any) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()][0]:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


class AllSales(QWidget):
    """A field that narrows the sales down to an item or a customer, and the days."""

    day_requested = Signal(object)  # a date
    changed = Signal()

    def __init__(self, session: Session, finder: SlipFinder) -> None:
        super().__init__()
        self._finder = finder
        self.model = DaysModel(session)
        self.model.setParent(self)
        self.field = line()
        self.field.setObjectName("all_sales_filter")
        self.field.setMaximumWidth(420)
        self.field.setMaxLength(200)
        self.empty = EmptyPlace()
        self.clear_button = QToolButton()
        self.clear_button.clicked.connect(self.show_all)
        self.view = _Days(self.model)
        self.view.activated.connect(self._open)
        self.completion = Completion(self)
        self.completion.taken.connect(self._take)
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.view)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._stack.addWidget(self.empty)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.clear_button)
        self.hint = QLabel()
        self.hint.setProperty("role", "small")
        row.addStretch(1)
        row.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._offer)
        self.field.textEdited.connect(lambda _text: self._timer.start())
        self.field.installEventFilter(self)
        theme.watch().changed.connect(self.retranslate)
        self.retranslate()

    def show_all(self) -> None:
        """All of them again."""
        self.field.clear()
        self.show_wanted(Wanted())
        self.field.setFocus()

    def show_wanted(self, wanted: Wanted) -> None:
        """Only these sales."""
        self.model.today = self._finder.today
        self.model.show_wanted(wanted)
        self.field.setText(wanted.said)
        self.clear_button.setVisible(bool(wanted.said))
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        self._say_empty()
        if self.model.rows:
            self.view.selectRow(1)
        self.changed.emit()

    def refresh(self) -> None:
        """Read again what is shown."""
        self.show_wanted(self.model.wanted)

    def take_focus(self) -> None:
        """Put the keyboard onto the days."""
        (self.view if self.model.rows else self.field).setFocus()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            key = event.key()
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                if self.completion.serves(self.field):
                    self.completion.step(1 if key == Qt.Key.Key_Down else -1)
                else:
                    self.take_focus()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._timer.isActive():
                    self._offer()
                self._take()
                return True
            if key == Qt.Key.Key_Escape and self.field.text():
                if self.completion.serves(self.field):
                    self.completion.hide()
                else:
                    self.show_all()
                return True
        return super().eventFilter(watched, event)

    def _offer(self) -> None:
        self._timer.stop()
        typed = self.field.text()
        if not typed.strip():
            self.completion.hide()
            self.show_wanted(Wanted())
            return
        items = [one for one in self._finder.items(None, typed) if not one.is_new][:4]
        people = [one for one in self._finder.people(typed) if not one.is_new][:4]
        self.completion.offer(
            self.field,
            typed,
            [*(Choice(one.text, one.text, translate("Sales", "Item")) for one in items), *people],
        )

    def _take(self) -> None:
        choice = self.completion.chosen()
        self.completion.hide()
        if choice is None:
            return
        if isinstance(choice.key, str):
            self.show_wanted(Wanted(item=choice.key, said=choice.text))
        else:
            self.show_wanted(Wanted(contact=choice.key, said=choice.text))
        self.take_focus()

    def _open(self, index: Any) -> None:
        day = self.model.day(index.row())
        if day is not None:
            self.day_requested.emit(day)

    def _say_empty(self) -> None:
        if self.model.wanted.said:
            self.empty.say(
                "shopping-bag",
                translate("Sales", "No sales of this"),
                translate("Sales", "Clear the field above to see all sales."),
            )
        else:
            self.empty.say(
                "shopping-bag",
                translate("Sales", "No sales yet"),
                translate("Sales", "What is written down day by day is summed up here."),
            )

    def retranslate(self) -> None:
        """Speak the language of now."""
        said = translate("Sales", "Only one item or customer")
        self.field.setPlaceholderText(said)
        self.field.setToolTip(said)
        self.field.setAccessibleName(said)
        self.hint.setText(translate("Sales", "Enter opens the day"))
        self.clear_button.setIcon(icons.icon("x", theme.current().quiet, 16))
        self.clear_button.setToolTip(translate("Sales", "All sales"))
        self.clear_button.setAccessibleName(translate("Sales", "All sales"))
        self.view.setAccessibleName(translate("Sales", "All sales"))
        self._say_empty()
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_WIDTHS) - 1)


class _Days(QTableView):
    def __init__(self, model: DaysModel) -> None:
        super().__init__()
        self.setObjectName("all_sales")
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(34, self.fontMetrics().height() + 14))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            if width:
                self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
