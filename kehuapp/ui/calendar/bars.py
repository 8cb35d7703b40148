"""The bars of trips over the days of a week: which lane each has, and how it is painted."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from kehuapp.book.calendar.entries import TRIP, Entry
from kehuapp.ui.calendar.painting import line_font
from kehuapp.ui.calendar.shown import Shown, icon_of, line_words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.labels import baseline, elided

_ROUND, _ICON, _GAP = 4.0, 13, 4


def lanes_of(week: Sequence[date], shown: Shown) -> dict[int, int]:
    """The lane (from 0) of each trip of a week, by its id: the same on all days of it."""
    trips = {
        entry.id: entry.span
        for day in week
        for entry in shown.entries(day)
        if entry.sort == TRIP and entry.span is not None
    }
    lanes: dict[int, int] = {}
    taken: list[date] = []  # until when each lane is
    for trip, (first, last) in sorted(trips.items(), key=lambda one: (one[1][0], one[0])):
        lane = next((at for at, until in enumerate(taken) if until < first), len(taken))
        taken[lane : lane + 1] = [last]
        lanes[trip] = lane
    return lanes


def paint_bars(
    painter: QPainter,
    week: Sequence[Sequence[tuple[QRect, Entry]]],
    chosen: Entry | None,
    font: QFont,
) -> None:
    """Each trip once over all its days of a week; `week` has the lines of its days."""
    bars: dict[int, tuple[QRect, Entry]] = {}
    for lines in week:
        for rect, entry in lines:
            if entry.sort == TRIP:
                before = bars.get(entry.id)
                bars[entry.id] = (before[0].united(rect), before[1]) if before else (rect, entry)
    for rect, entry in bars.values():
        is_chosen = chosen is not None and (chosen.sort, chosen.id) == (TRIP, entry.id)
        _paint_bar(painter, rect, entry, is_chosen, font)


def _paint_bar(painter: QPainter, rect: QRect, entry: Entry, is_chosen: bool, font: QFont) -> None:
    now = theme.current()
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rect), _ROUND, _ROUND)
    painter.setPen(QPen(QColor(now.ink), 2) if is_chosen else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(now.jade_fill))
    painter.drawPath(shape)
    left = rect.left() + _GAP + 2
    picture = icons.pixmap(icon_of(entry), now.on_fill, _ICON, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(left, rect.center().y() - _ICON // 2), picture)
    left += _ICON + _GAP
    painter.setFont(line_font(font))
    painter.setPen(QColor(now.on_fill))
    metrics = painter.fontMetrics()
    said = elided(metrics, line_words(entry), rect.right() - left - _GAP)
    painter.drawText(left, baseline(metrics, rect), said)
