"""Paints the rows of the history: heads of days, and steps with their icon, words and marks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kehuapp.book.history.steps import HistoryStep
from kehuapp.i18n import translate
from kehuapp.ui.history.step_rows import (
    DayHead,
    StepLine,
    StepModel,
    count_words,
    day_parts,
    state_words,
)
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided
from kehuapp.ui.kit.painting.row_model import ROW_ROLE
from kehuapp.ui.kit.painting.rows import fill, weighted

ROW, HEAD = 50, 30  # pixels
SIDE = 24
ROUND, ICON = 28, 16
_BAR, _BETWEEN = 3, 14
_MARK = 14  # pixels of the triangle before what stands in the way


class StepDelegate(QStyledItemDelegate):
    """One row; what cannot be undone alone says so in gold, as soon as that is known."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = option.fontMetrics.height()
        is_head = isinstance(index.data(ROW_ROLE), DayHead)
        return QSize(200, max(HEAD, line + 12) if is_head else max(ROW, line + 30))

    @guarded
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model, row = index.model(), index.data(ROW_ROLE)
        assert isinstance(model, StepModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, DayHead):
            _paint_head(painter, option, row, model)
        elif isinstance(row, StepLine):
            _paint_step(painter, option, row, model.blocked.get(row.step.id, 0))
        painter.restore()


def _under(painter: QPainter, rect: QRect) -> None:
    painter.setPen(QPen(QColor(theme.current().line), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _paint_head(
    painter: QPainter, option: QStyleOptionViewItem, row: DayHead, model: StepModel
) -> None:
    now, rect = theme.current(), option.rect
    fill(painter, rect, QColor(now.paper))
    _under(painter, rect)
    left = rect.left() + SIDE
    first, *rest = day_parts(row.day, model.today)
    quiet = " · ".join((*rest, count_words(row.steps)))
    for text, is_bold, colour in ((first, True, now.ink), (quiet, False, now.quiet)):
        painter.setFont(weighted(option.font, 0.95, is_bold))
        painter.setPen(QColor(colour))
        shown = elided(painter.fontMetrics(), text, rect.right() - SIDE - left)
        draw_line(painter, QRect(left, rect.top(), rect.right() - left, rect.height()), shown)
        left += painter.fontMetrics().horizontalAdvance(shown) + 10


def _paint_step(
    painter: QPainter, option: QStyleOptionViewItem, row: StepLine, blocked: int
) -> None:
    now, rect, step = theme.current(), option.rect, row.step
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    is_over = bool(option.state & QStyle.StateFlag.State_MouseOver)
    fill(
        painter,
        rect,
        QColor(now.selection if is_chosen else now.grey_soft if is_over else now.panel),
    )
    if is_chosen:
        fill(painter, QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(now.jade))
    _under(painter, rect)
    painter.setFont(weighted(option.font, 0.95, False))
    painter.setPen(QColor(now.quiet))
    left = rect.left() + SIDE
    draw_line(painter, QRect(left, rect.top(), 60, rect.height()), row.time)
    left += painter.fontMetrics().horizontalAdvance("00:00") + _BETWEEN
    paint_icon(painter, QPoint(left + ROUND // 2, rect.center().y()), step, is_chosen)
    left += ROUND + 12
    right = _paint_staff(painter, option.font, rect, step.staff)
    right = _paint_mark(painter, option.font, rect, right, step, blocked)
    _paint_words(painter, option.font, QRect(left, rect.top(), right - left, rect.height()), step)


def paint_icon(painter: QPainter, middle: QPoint, step: HistoryStep, is_chosen: bool) -> None:
    """The icon of a step's kind in its circle; of one that was undone the arrow back."""
    now = theme.current()
    circle = QRectF(0, 0, ROUND, ROUND)
    circle.moveCenter(middle.toPointF())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(now.panel if is_chosen else now.grey_soft))
    painter.drawEllipse(circle)
    name = step.kind.icon if step.is_done() else "undo-2"
    ratio = painter.device().devicePixelRatioF()
    picture = icons.pixmap(name, now.jade if is_chosen else now.quiet, ICON, ratio)
    painter.drawPixmap(middle - QPoint(ICON // 2, ICON // 2), picture)


def _paint_staff(painter: QPainter, font: QFont, rect: QRect, staff: str) -> int:
    """Returns where the rest must end."""
    right = rect.right() - SIDE
    if not staff:
        return right
    painter.setFont(weighted(font, 0.95, False))
    painter.setPen(QColor(theme.current().quiet))
    shown = elided(painter.fontMetrics(), staff, 110)
    wide = painter.fontMetrics().horizontalAdvance(shown)
    draw_line(painter, QRect(right - wide, rect.top(), wide, rect.height()), shown)
    return right - wide - _BETWEEN


def _paint_mark(
    painter: QPainter, font: QFont, rect: QRect, right: int, step: HistoryStep, blocked: int
) -> int:
    """That it is undone, or what stands in its way; returns where the words must end."""
    now = theme.current()
    said = state_words(step)
    painter.setFont(weighted(font, 0.9, False))
    metrics = painter.fontMetrics()
    if said:
        wide = metrics.horizontalAdvance(said)
        chip = QRectF(right - wide - 16, rect.center().y() - 10, wide + 16, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.grey_soft))
        painter.drawRoundedRect(chip, 10, 10)
        painter.setPen(QColor(now.ink))
        draw_line(painter, chip.toRect().adjusted(8, 0, 0, 0), said)
        return int(chip.left()) - 10
    if not blocked:
        return right
    said = in_the_way_words(blocked)
    wide = metrics.horizontalAdvance(said)
    painter.setPen(QColor(now.gold))
    draw_line(painter, QRect(right - wide, rect.top(), wide, rect.height()), said)
    mark = QPoint(right - wide - _MARK - 5, rect.center().y() - _MARK // 2)
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(mark, icons.pixmap("triangle-alert", now.gold, _MARK, ratio))
    return mark.x() - 10


def in_the_way_words(count: int) -> str:
    """How many steps stand in the way."""
    return translate("History", "%n step(s) in the way", n=count)


def _paint_words(painter: QPainter, font: QFont, area: QRect, step: HistoryStep) -> None:
    """The label, its own words bold and the shop's plain, then whom it is about and what it did."""
    now = theme.current()
    is_undone = not step.is_done()
    left = area.left()
    about = step.about()
    pieces = [(text, not is_value) for text, is_value in step.parts()]
    if about:
        pieces.append((f"  {about}", False))
    for text, is_bold in pieces:
        made = weighted(font, 1.0, is_bold and not is_undone)
        made.setStrikeOut(is_undone)
        painter.setFont(made)
        painter.setPen(QColor(now.quiet if is_undone or text.startswith("  ") else now.ink))
        line = text.replace("\n", " ")
        shown = elided(painter.fontMetrics(), line, area.right() - left)
        draw_line(painter, QRect(left, area.top(), area.right() - left, area.height()), shown)
        left += painter.fontMetrics().horizontalAdvance(shown)
        if shown != line:
            return
