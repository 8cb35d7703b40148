"""The table of a merge: paints rings, ticks, differences; keys choose; it decides nothing."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kehuapp.i18n import translate
from kehuapp.ui.duplicates.merge_model import (
    CELL_ROLE,
    FIELD,
    KEEP,
    LINE,
    PART,
    SECTION,
    Cell,
    MergeModel,
)
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import elided

SIDE = 10
_LABEL = 136
_NARROWEST = 140
_MARK = 14
_REMARK_LINES = 4
_MOST_FIELDS = 40

Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """One cell: its mark at the left, the text elided behind it."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, option.fontMetrics.height() + 14)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL_ROLE)
        view = option.widget
        if cell is None or not isinstance(view, MergeView):
            return
        colours = theme.current()
        kind = view.merge_model.row(index.row()).kind
        current = view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.panel
        if kind == SECTION:
            ground = colours.paper
        elif cell.mark == "radio":
            ground = colours.selection if cell.on else ground
            ground = colours.gold_soft if cell.differs else ground
        painter.fillRect(option.rect, QColor(ground))
        rect = option.rect
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        if current.row() == index.row() and view.hasFocus():
            if index.column() == 0:
                painter.fillRect(
                    rect.left(), rect.top(), 3, rect.height() - 1, QColor(colours.jade)
                )
            elif kind == PART and current.column() == index.column():
                painter.setPen(QPen(QColor(colours.jade), 1))
                painter.drawRect(rect.adjusted(0, 0, -1, -2))
        self._paint_cell(painter, option.font, rect, cell)
        painter.restore()

    def _paint_cell(self, painter: QPainter, font: QFont, rect: QRect, cell: Cell) -> None:
        colours = theme.current()
        area = rect.adjusted(SIDE, 0, -SIDE, 0)
        if cell.mark:
            spot = QRectF(area.left(), area.center().y() - _MARK / 2 + 1, _MARK, _MARK)
            (_paint_ring if cell.mark == "radio" else _paint_tick)(painter, spot, cell.on)
            area.setLeft(area.left() + _MARK + 8)
        letters = QFont(font)
        if cell.heading or (cell.on and cell.mark == "radio"):
            letters.setWeight(QFont.Weight.DemiBold)
        letters.setStrikeOut(cell.struck)
        painter.setFont(letters)
        colour = QColor(colours.quiet if cell.quiet or cell.faded or cell.struck else colours.ink)
        painter.setPen(colour)
        lines = max(1, (area.height() - 10) // painter.fontMetrics().lineSpacing())
        _draw_text(painter, area, cell.text, lines)


def _paint_ring(painter: QPainter, spot: QRectF, on: bool) -> None:
    colours = theme.current()
    painter.setPen(QPen(QColor(colours.jade if on else colours.quiet), 1.5))
    painter.setBrush(QColor(colours.panel))
    painter.drawEllipse(spot.adjusted(1, 1, -1, -1))
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.jade))
        painter.drawEllipse(spot.adjusted(4, 4, -4, -4))


def _paint_tick(painter: QPainter, spot: QRectF, on: bool) -> None:
    colours = theme.current()
    painter.setPen(QPen(QColor(colours.jade_fill if on else colours.quiet), 1))
    painter.setBrush(QColor(colours.jade_fill if on else colours.panel))
    painter.drawRoundedRect(spot.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if on:
        painter.setPen(QPen(QColor(colours.on_fill), 1.8))
        left, top = spot.left(), spot.top()
        painter.drawPolyline(
            [
                QPointF(left + 3.5, top + 7.2),
                QPointF(left + 6, top + 9.7),
                QPointF(left + 10.5, top + 4.5),
            ]
        )


def _draw_text(painter: QPainter, area: QRect, text: str, most: int) -> None:
    """Text in as many lines as there is room for, and a sign when there is more."""
    metrics, middle = painter.fontMetrics(), int(Qt.AlignmentFlag.AlignVCenter)
    if most == 1:
        line = " ".join(text[:2000].split())
        shown = elided(metrics, line, area.width())
        painter.drawText(area, middle, shown)
        return
    flags = middle | int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextWrapAnywhere)
    room = QRect(0, 0, area.width(), metrics.lineSpacing() * most + 2)
    shown = text = text[:2000].strip()
    low, high = 0, len(text)
    if metrics.boundingRect(room, flags, text).height() > room.height():
        while low < high:
            middle_of = (low + high + 1) // 2
            shown = text[:middle_of].rstrip() + "…"
            if metrics.boundingRect(room, flags, shown).height() > room.height():
                high = middle_of - 1
            else:
                low = middle_of
        shown = text[:low].rstrip() + "…"
    painter.drawText(area, flags, shown)


class MergeView(QTableView):
    """Up and down move, left and right choose, Space ticks; a click does either."""

    def __init__(self, model: MergeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.merge_model = model
        self.setObjectName("merge")
        self.setAccessibleName(translate("Merge", "Customers side by side"))
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(80)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        model.shorten = self._shorten
        model.modelReset.connect(self._lay_out)

    def _shorten(self, text: str) -> str:
        # A header with a style sheet cuts its text off without a word.
        letters = QFont(self.font())
        letters.setWeight(QFont.Weight.DemiBold)
        room = self.columnWidth(1) - 24
        return elided(QFontMetrics(letters), text, room)

    def start(self) -> None:
        """Put the mark where there is something to choose."""
        model = self.merge_model
        if model.rowCount():
            place = model.first_difference()
            self.setCurrentIndex(model.index(place, max(1, model.chosen_column(place))))
            self.scrollToTop()

    def _lay_out(self) -> None:
        self._share_width()
        model = self.merge_model
        one = self.fontMetrics().height() + 14
        self.verticalHeader().setDefaultSectionSize(one)
        for place in range(min(model.rowCount(), _MOST_FIELDS)):  # they are the first rows
            row = model.row(place)
            lines = self._remark_lines() if row.kind == FIELD and row.what == "remark" else 1
            self.setRowHeight(place, one + (lines - 1) * self.fontMetrics().lineSpacing())

    def _remark_lines(self) -> int:
        """As many as the longest remark takes, within reason."""
        room = self.columnWidth(1) - 2 * SIDE - _MARK - 12
        metrics, most = self.fontMetrics(), 1
        for member in self.merge_model.members:
            written = member.card.remark[:2000].strip().split("\n")[:_REMARK_LINES]
            wide = [metrics.horizontalAdvance(line) * 1.08 for line in written]  # semibold
            most = max(most, sum(1 + int(width // room) for width in wide))
        return min(most, _REMARK_LINES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _share_width(self) -> None:
        count = len(self.merge_model.members)
        if count:
            self.setColumnWidth(0, _LABEL)
            each = max(_NARROWEST, (self.viewport().width() - _LABEL) // count)
            for column in range(1, count + 1):
                self.setColumnWidth(column, each)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key, model = self.currentIndex(), event.key(), self.merge_model
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if not index.isValid() or not plain:
            event.ignore()
            return
        row = model.row(index.row())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = 1 if key == Qt.Key.Key_Right else -1
            if row.kind in (KEEP, FIELD):
                model.step(index.row(), by)
            elif row.kind == PART:
                column = min(max(index.column() + by, 1), len(model.members))
                self.setCurrentIndex(model.index(index.row(), column))
        elif key == Qt.Key.Key_Space:
            if row.kind in (PART, LINE):
                model.choose(index.row(), index.column())
            elif row.kind == FIELD and row.what == "remark":
                model.choose(index.row(), 0)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
            return
        self.viewport().update()

    def _move(self, by: int) -> None:
        """To the next row in which something can be chosen."""
        model = self.merge_model
        place = self.currentIndex().row() + by
        while 0 <= place < model.rowCount():
            row = model.row(place)
            if row.kind in (PART, KEEP, LINE) or (
                row.kind == FIELD
                and any(model.cell(place, column).mark for column in range(1, model.columnCount()))
            ):
                self.setCurrentIndex(model.index(place, max(1, self.currentIndex().column())))
                return
            place += by

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.setFocus()
            self.setCurrentIndex(self.merge_model.index(index.row(), max(1, index.column())))
            row = self.merge_model.row(index.row())
            if row.kind == LINE or index.column() > 0:
                self.merge_model.choose(index.row(), index.column())
            self.viewport().update()
