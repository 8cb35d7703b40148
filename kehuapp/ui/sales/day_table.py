"""The slips of a day as a table, and the row that is typed over one of them; nothing is read."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QTableView,
)

from kehuapp.book.sales.days import Slip
from kehuapp.i18n import translate
from kehuapp.rules.sales_figures import signed, taken_off
from kehuapp.rules.slips import exact, price_of, price_text
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided, plain_hint
from kehuapp.ui.sales.slip_editor import HIGH, SlipEditor
from kehuapp.ui.sales.slip_finder import SlipFinder
from kehuapp.ui.sales.slip_text import FIELDS
from kehuapp.ui.work.session import Session

NUMBER, CUSTOMER, ITEM, QUANTITY, PRICE, AMOUNT, PROFIT, NOTE = range(8)
ROW = 34
_INSIDE = 8
#: Pixels of the columns that do not grow.
_WIDTHS = {NUMBER: 44, QUANTITY: 92, PRICE: 82, AMOUNT: 98, PROFIT: 94, NOTE: 58}
_RIGHT = (QUANTITY, PRICE, AMOUNT, PROFIT)
#: Which field of the typed row lies over a column; the number has none.
_FIELDS = dict(zip(range(CUSTOMER, NOTE + 1), FIELDS, strict=True))
_SLIP = Qt.ItemDataRole.UserRole


class DayModel(QAbstractTableModel):
    """Slips, and below them an empty row for the next one."""

    def __init__(self) -> None:
        super().__init__()
        self.slips: list[Slip] = []

    def show_slips(self, slips: Sequence[Slip]) -> None:
        """Show these."""
        self.beginResetModel()
        self.slips = list(slips)
        self.endResetModel()

    def rowCount(self, parent: Any = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.slips) + 1

    def columnCount(self, parent: Any = None) -> int:
        return 0 if parent is not None and parent.isValid() else NOTE + 1

    def slip(self, row: int) -> Slip | None:
        """The slip of a row; None for the empty one."""
        return self.slips[row] if 0 <= row < len(self.slips) else None

    @guarded
    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        slip = self.slip(index.row()) if index.isValid() else None
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == NUMBER:
                return str(index.row() + 1)
            return cell(slip, index.column()) if slip is not None else ""
        if role == _SLIP:
            return slip
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _RIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and slip is not None:
            return plain_hint(slip.sale.note or cell(slip, index.column()))
        return None

    @guarded
    def headerData(
        self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _names()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            if section == NUMBER:
                return Qt.AlignmentFlag.AlignCenter
            side = Qt.AlignmentFlag.AlignRight if section in _RIGHT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def cell(slip: Slip, column: int) -> str:
    """What a cell of a slip says."""
    sale = slip.sale
    profit = taken_off(sale.profit, sale.is_return)
    said = {
        CUSTOMER: slip.name,
        ITEM: sale.item,
        QUANTITY: words.sold_count(sale.quantity, sale.unit, sale.is_return),
        PRICE: price_text(price_of(sale.amount, exact(sale.quantity))) if sale.quantity else "",
        AMOUNT: words.money(signed(sale.amount, sale.is_return), ""),
        PROFIT: "" if profit is None else words.money(profit, ""),
        NOTE: sale.note,
    }
    return said.get(column, "")


def _names() -> tuple[str, ...]:
    return (
        "#",
        translate("Sales", "Customer"),
        translate("Sales", "Item"),
        translate("Sales", "Quantity"),
        translate("Sales", "Unit price"),
        translate("Sales", "Amount"),
        translate("Sales", "Profit"),
        "",
    )


class DayTable(QTableView):
    """`editor` lies over the row `edited`: the last one, unless another is changed."""

    edit_requested = Signal(int, str)  # a row, and the field to begin with
    delete_requested = Signal(int)
    day_requested = Signal(int)
    row_changed = Signal(int)

    def __init__(self, session: Session, finder: SlipFinder) -> None:
        super().__init__()
        self.setObjectName("slips")
        self.slips = DayModel()
        self.slips.setParent(self)
        self.setModel(self.slips)
        self.setItemDelegate(_Delegate(session, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(max(ROW, self.fontMetrics().height() + 14))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(20)
        self.editor = SlipEditor(finder, self.viewport())
        self.edited = 0
        self.editor.height_changed.connect(self.place_editor)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.place_editor())
        self.doubleClicked.connect(
            lambda index: self.edit_requested.emit(
                index.row(), _FIELDS.get(index.column(), "quantity")
            )
        )
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.row_changed.emit(now.row())
        )

    def show_slips(self, slips: Sequence[Slip], edited: int) -> None:
        """Show these, with the row that is typed at a place."""
        for row in range(self.slips.rowCount()):
            if self.rowHeight(row) != self.verticalHeader().defaultSectionSize():
                self.setRowHeight(row, self.verticalHeader().defaultSectionSize())
        self.slips.show_slips(slips)
        self.edit_row(edited)

    def edit_row(self, row: int) -> None:
        """Let the typed row lie over this one."""
        if row != self.edited and self.edited < self.slips.rowCount():
            self.setRowHeight(self.edited, self.verticalHeader().defaultSectionSize())
        self.edited = row
        self.editor.show_number(row + 1)
        self.place_editor()
        self.scrollTo(self.slips.index(row, 0))

    def place_editor(self) -> None:
        """Put the typed row where its row is, as high as it wishes to be."""
        row, high = self.edited, self.editor.wished_height()
        if self.rowHeight(row) != high:
            self.setRowHeight(row, high)
        place = QRect(0, self.rowViewportPosition(row), self.viewport().width(), high)
        self.editor.setGeometry(place)
        header = self.horizontalHeader()
        self.editor.lay_out(
            [
                QRect(header.sectionViewportPosition(column), 0, header.sectionSize(column), HIGH)
                for column in range(NOTE + 1)
            ]
        )
        self.editor.completion.raise_()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()
        self.place_editor()

    def _fit(self) -> None:
        letters = self.horizontalHeader().fontMetrics()
        heads = {
            column: letters.horizontalAdvance(self._head(column)) + 2 * _INSIDE
            for column in range(self.slips.columnCount())
        }
        fixed = {column: max(width, heads[column]) for column, width in _WIDTHS.items()}
        room = self.viewport().width() - sum(fixed.values())
        who = max(room // 2, heads[CUSTOMER], 60)
        widths = {**fixed, CUSTOMER: who, ITEM: max(room - who, 60)}
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _head(self, column: int) -> str:
        return str(self.slips.headerData(column, Qt.Orientation.Horizontal) or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), event.key()
        slip = self.slips.slip(row)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and row >= 0:
            self.edit_requested.emit(row, "quantity")
        elif key == Qt.Key.Key_Delete and slip is not None:
            self.delete_requested.emit(row)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.day_requested.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Down and row >= len(self.slips.slips) - 1:
            self.editor.focus("customer")
        elif key == Qt.Key.Key_Escape and self.edited < len(self.slips.slips):
            self.editor.clear_requested.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.indexAt(event.position().toPoint()).row() == len(self.slips.slips):
            self.edit_requested.emit(len(self.slips.slips), "quantity")


class _Delegate(QStyledItemDelegate):
    """Paints a row: who, which tier and firm, what, and figures at the right."""

    def __init__(self, session: Session, parent: DayTable) -> None:
        super().__init__(parent)
        self._session = session

    def sizeHint(self, _option: Any, _index: Any) -> QSize:
        return QSize(40, ROW)

    @guarded
    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        now = theme.current()
        slip: Slip | None = index.data(_SLIP)
        rect, column = QRect(option.rect), index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(now.selection))
            if column == NUMBER:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(now.jade))
        painter.setPen(QColor(now.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(_INSIDE, 0, -_INSIDE, 0)
        text = str(index.data() or "")
        if column == NUMBER:
            painter.setPen(QColor(now.quiet))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)
        elif slip is not None and column == CUSTOMER:
            self._paint_customer(painter, inside, slip)
        elif slip is not None and column == ITEM:
            _paint_item(painter, inside, slip)
        elif slip is not None and column == NOTE:
            if slip.sale.note:
                spot = rect.center() - QRect(0, 0, 14, 14).center()
                painter.drawPixmap(spot, icons.pixmap("notebook-pen", now.quiet, 14))
        elif slip is not None:
            quiet = column in (PRICE, PROFIT)
            painter.setPen(QColor(now.quiet if quiet else now.ink))
            shown = elided(painter.fontMetrics(), text, inside.width())
            painter.drawText(
                inside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown
            )
        painter.restore()

    def _paint_customer(self, painter: QPainter, rect: QRect, slip: Slip) -> None:
        now = theme.current()
        plain, bold = QFont(painter.font()), QFont(painter.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(now.ink))
        name = elided(painter.fontMetrics(), slip.name, rect.width())
        draw_line(painter, rect, name)
        left = rect.left() + painter.fontMetrics().horizontalAdvance(name) + 5
        painter.setFont(plain)
        for text, colour in (
            (theme.tier_mark(slip.tier), self._tier_colour(slip.tier)),
            (slip.company, now.quiet),
        ):
            room = rect.right() - left
            if text and room > 12:
                painter.setPen(QColor(colour))
                shown = elided(painter.fontMetrics(), text, room)
                draw_line(painter, QRect(left, rect.top(), room, rect.height()), shown)
                left += painter.fontMetrics().horizontalAdvance(shown) + 5

    def _tier_colour(self, tier: str | None) -> str:
        own = self._session.looks.colour(tier)
        return theme.tier_colours(theme.current(), tier, own)[0]


def _paint_item(painter: QPainter, rect: QRect, slip: Slip) -> None:
    now, metrics = theme.current(), painter.fontMetrics()
    pill = translate("Sales", "Return") if slip.sale.is_return else ""
    wide = metrics.horizontalAdvance(pill) + 18 if pill else 0
    painter.setPen(QColor(now.ink))
    name = elided(metrics, slip.sale.item, rect.width() - wide - (8 if pill else 0))
    draw_line(painter, rect, name)
    left = rect.left() + metrics.horizontalAdvance(name) + 8
    if pill:
        high = metrics.height() + 2
        box = QRectF(left, rect.center().y() - high / 2 + 1, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.grey_soft))
        painter.drawRoundedRect(box, high / 2, high / 2)
        painter.setPen(QColor(now.ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), pill)
        left += wide + 8
    if slip.sale.note and rect.right() - left > 30:
        painter.setPen(QColor(now.quiet))
        place = QRect(left, rect.top(), rect.right() - left, rect.height())
        draw_line(painter, place, elided(metrics, slip.sale.note, place.width()))
