"""What is painted in the rows of lists: fonts, grounds, caps of keys; no words, no rows."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QTableView

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import draw_line
from kehuapp.ui.kit.mouse_back import let_back_through

CAP = 18  # pixels of the cap of a key


def weighted(font: QFont, step: float, is_bold: bool) -> QFont:
    """A font `step` times the system's size, half bold if wished."""
    made = QFont(font)
    made.setPointSizeF(theme.points(step))
    made.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return made


def cap_width(font: QFont, key: str) -> int:
    """Pixels of the cap of a key."""
    return max(CAP, QFontMetrics(weighted(font, 0.85, False)).horizontalAdvance(key) + 10)


def paint_cap(painter: QPainter, font: QFont, area: QRect, key: str, on_fill: bool) -> None:
    """A key as it looks on the keyboard."""
    now = theme.current()
    colour = now.on_fill if on_fill else now.quiet
    painter.setPen(QPen(QColor(colour if on_fill else now.edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(weighted(font, 0.85, False))
    painter.setPen(QColor(colour))
    wide = painter.fontMetrics().horizontalAdvance(key)
    draw_line(painter, QRect(area.left() + (area.width() - wide) // 2, area.top(), wide, CAP), key)


def fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """A rectangle of one colour, without an edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)


def set_up_rows(view: QListView) -> None:
    """A list of rows that are painted and clicked into: one at a time, as wide as there is room."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    let_back_through(view)


def set_up_table(table: QTableView, row_height: int) -> None:
    """A quiet table whose rows are chosen whole and not written in."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    let_back_through(table)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_height)
    table.horizontalHeader().setHighlightSections(False)
