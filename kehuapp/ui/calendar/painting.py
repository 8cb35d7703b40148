"""How one line of a day is painted, in a month and in a week; what it says is in shown."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from kehuapp.book.calendar.entries import VISIT, Entry
from kehuapp.text.words import TierLooks
from kehuapp.ui.calendar.shown import icon_of, line_words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.labels import baseline, elided

LEAST_LINE = 18  # pixels
_GAP = 4


def line_font(font: QFont) -> QFont:
    """The letters of lines in cells."""
    small = QFont(font)
    small.setPointSizeF(theme.points(0.88))
    return small


def line_height(font: QFont) -> int:
    """Pixels of a line, without the one that is free below it."""
    return max(LEAST_LINE, QFontMetrics(line_font(font)).height() + 2)


def paint_line(
    painter: QPainter,
    rect: QRect,
    entry: Entry,
    looks: TierLooks,
    is_chosen: bool,
    font: QFont,
    detail: str = "",
) -> None:
    """A visit on the ground of its tier, a date or a task with its icon alone; `detail` is quiet,
    where there is room for more."""
    now = theme.current()
    text, soft = theme.tier_colours(now, entry.tier, looks.colour(entry.tier))
    is_past = entry.sort == VISIT and entry.kind != "planned"
    if entry.sort == VISIT and not is_past:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        painter.drawRoundedRect(QRectF(rect), 4, 4)
    if is_chosen:
        painter.setPen(QPen(QColor(now.jade), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)
    left = rect.left() + _GAP
    if entry.sort != VISIT or is_past:
        ratio = painter.device().devicePixelRatioF()
        name = icon_of(entry) if entry.sort != VISIT else "check" if entry.kind == "done" else "x"
        picture = icons.pixmap(name, now.quiet, 13, ratio)
        painter.drawPixmap(QPointF(left, rect.center().y() - 6), picture)
        left += 13 + _GAP
    painter.setFont(line_font(font))
    metrics = painter.fontMetrics()
    base = baseline(metrics, rect)
    mark = theme.tier_mark(entry.tier)
    if mark:
        painter.setPen(QColor(text))
        painter.drawText(left, base, mark)
        left += metrics.horizontalAdvance(mark) + _GAP - 1
    painter.setPen(QColor(now.quiet if is_past else now.ink))
    said = elided(metrics, line_words(entry), rect.right() - left - 1)
    painter.drawText(left, base, said)
    left += metrics.horizontalAdvance(said) + 12
    if detail and rect.right() - left > 40:
        painter.setPen(QColor(now.quiet))
        painter.drawText(left, base, elided(metrics, detail, rect.right() - left - 4))
