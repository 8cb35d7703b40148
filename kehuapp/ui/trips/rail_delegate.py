"""Paints a trip's line: numbers on a rail, the cards of its stops with what is ready, nights."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kehuapp.book.trips.stops import OPEN, READY, WAITING, Stop
from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided
from kehuapp.ui.kit.painting.row_model import ROW_ROLE, Index
from kehuapp.ui.kit.painting.rows import weighted
from kehuapp.ui.trips.rail_rows import DayRow, FreeRow, NightRow, Row, StopRow
from kehuapp.ui.trips.rail_words import (
    PREPARATIONS,
    day_words,
    night_words,
    outcome_words,
)

RAIL, CARD = 16, 40  # pixels from the left to the middle of the rail, and to the cards
STOP, DAY, NIGHT, FREE, GAP = 56, 30, 36, 34, 6
NUMBER = 26
_GRIP, _TICK = 10, 16
_ROOMY = 500  # pixels of a row in which what is ready has words beside its mark
_ICONS = {READY: "check", WAITING: "clock", OPEN: "circle"}


class Spot(NamedTuple):
    """Something in a row that can be clicked: `does` purpose, confirm, bring, order or lodging."""

    does: str
    area: QRect


class RailDelegate(QStyledItemDelegate):
    """`hovered` is what is under the mouse, of the row under it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hovered: tuple[int, str] = (-1, "")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row | None = index.data(ROW_ROLE)
        line = option.fontMetrics.height()
        if isinstance(row, StopRow):
            return QSize(200, max(STOP, line * 2 + 18) + GAP)
        if isinstance(row, DayRow):
            return QSize(200, max(DAY, line + 12))
        return QSize(200, max(NIGHT if isinstance(row, NightRow) else FREE, line + 14))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_rail(painter, option, index)
        if isinstance(row, StopRow):
            self._paint_stop(painter, option, index, row)
        elif isinstance(row, DayRow):
            self._paint_day(painter, option, index, row)
        else:
            self._paint_line(painter, option, index, row)
        painter.restore()

    def spots(self, rect: QRect, font: QFont, row: Row) -> list[Spot]:
        """What can be clicked in a row."""
        if isinstance(row, StopRow):
            return _tick_spots(rect, font)
        if isinstance(row, DayRow) and row.is_by_hand and row.number:
            return [Spot("order", _right_spot(rect, font, _by_time()))]
        if isinstance(row, NightRow):
            return [Spot("lodging", _right_spot(rect, font, _change(row)))]
        return []

    def _paint_rail(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The line between the first stop and the last row that has a mark on it."""
        rows = index.model().rows  # type: ignore[attr-defined]
        marked = [n for n, row in enumerate(rows) if isinstance(row, StopRow | NightRow)]
        at = index.row()
        if not marked or not marked[0] <= at <= marked[-1] or marked[0] == marked[-1]:
            return
        rect = option.rect
        middle = _middle(rect, rows[at])
        top = middle if at == marked[0] else rect.top()
        bottom = middle if at == marked[-1] else rect.bottom() + 1
        painter.setPen(QPen(QColor(theme.current().line), 2))
        painter.drawLine(rect.left() + RAIL, top, rect.left() + RAIL, bottom)

    def _paint_day(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: DayRow
    ) -> None:
        now, rect = theme.current(), option.rect
        painter.setFont(weighted(option.font, 0.95, True))
        painter.setPen(QColor(now.quiet))
        end = rect.right() - 4
        for spot in self.spots(rect, option.font, row):
            end = spot.area.left() - 12
        left = rect.left() + CARD
        shown = elided(painter.fontMetrics(), day_words(row), end - left)
        draw_line(painter, QRect(left, rect.top(), end - left, rect.height()), shown)
        self._paint_links(painter, option, index, row, _by_time())

    def _paint_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        row: NightRow | FreeRow,
    ) -> None:
        now, rect = theme.current(), option.rect
        left, end = rect.left() + CARD, rect.right() - 4
        if isinstance(row, NightRow):
            circle = QRectF(0, 0, NUMBER - 2, NUMBER - 2)
            circle.moveCenter(QPoint(rect.left() + RAIL, rect.center().y()).toPointF())
            painter.setPen(QPen(QColor(now.edge), 1))
            painter.setBrush(QColor(now.paper))
            painter.drawEllipse(circle)
            _icon(painter, "moon", now.quiet, circle.center().toPoint(), 14)
            end = self.spots(rect, option.font, row)[0].area.left() - 12
            said = night_words(row.lodging)
        else:
            said = translate("Trips", "Nothing planned on this day")
        if option.state & QStyle.StateFlag.State_Selected:
            _frame(
                painter, QRect(left - 8, rect.top() + 2, rect.right() - left + 8, rect.height() - 4)
            )
        painter.setFont(weighted(option.font, 1.0, False))
        is_told = isinstance(row, NightRow) and row.lodging.name
        painter.setPen(QColor(now.ink if is_told else now.quiet))
        shown = elided(painter.fontMetrics(), said, end - left)
        draw_line(painter, QRect(left, rect.top(), end - left, rect.height()), shown)
        if isinstance(row, NightRow):
            self._paint_links(painter, option, index, row, _change(row))

    def _paint_links(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        row: Row,
        said: str,
    ) -> None:
        now = theme.current()
        for spot in self.spots(option.rect, option.font, row):
            font = weighted(option.font, 1.0, True)
            font.setUnderline(self.hovered == (index.row(), spot.does))
            painter.setFont(font)
            painter.setPen(QColor(now.jade))
            draw_line(painter, spot.area, said)

    def _paint_stop(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: StopRow
    ) -> None:
        now, stop = theme.current(), row.stop
        rect = option.rect.adjusted(0, 0, 0, -GAP)
        is_at = bool(option.state & QStyle.StateFlag.State_Selected)
        is_over = stop.outcome != "planned"
        self._paint_number(painter, option.font, rect, row)
        card = QRectF(rect.left() + CARD, rect.top(), rect.width() - CARD - 2, rect.height())
        card.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(now.jade if is_at else now.line), 2 if is_at else 1))
        painter.setBrush(QColor(now.selection if is_at else now.panel))
        painter.drawRoundedRect(card, 8, 8)
        left = int(card.left()) + 12
        if not is_over and index.model().can_move:  # type: ignore[attr-defined]
            self._paint_grip(painter, left, rect)
        left += _GRIP + 10
        painter.setFont(weighted(option.font, 1.08, True))
        painter.setPen(QColor(now.quiet if is_over else now.ink))
        hour = stop.starts_at[11:16]
        draw_line(painter, QRect(left, rect.top(), 60, rect.height()), hour)
        left += painter.fontMetrics().horizontalAdvance("00:00") + 14
        end = self._paint_ticks(painter, option, index, row)
        self._paint_who(
            painter, option, index, stop, QRect(left, rect.top(), end - left, rect.height())
        )

    def _paint_number(self, painter: QPainter, font: QFont, rect: QRect, row: StopRow) -> None:
        now = theme.current()
        circle = QRectF(0, 0, NUMBER, NUMBER)
        circle.moveCenter(QPoint(rect.left() + RAIL, rect.center().y()).toPointF())
        is_planned = row.stop.outcome == "planned"
        painter.setPen(QPen(QColor(now.jade_fill if is_planned else now.edge), 1))
        painter.setBrush(QColor(now.jade_fill if is_planned else now.paper))
        painter.drawEllipse(circle)
        painter.setFont(weighted(font, 0.95, True))
        painter.setPen(QColor(now.on_fill if is_planned else now.quiet))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(row.number))

    def _paint_grip(self, painter: QPainter, left: int, rect: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().edge))
        for across in (0, 4):
            for down in (-6, -2, 2, 6):
                painter.drawRect(left + across, rect.center().y() + down, 2, 2)

    def _paint_ticks(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: StopRow
    ) -> int:
        """Returns where the words must end."""
        now, stop = theme.current(), row.stop
        painter.setFont(weighted(option.font, 0.95, False))
        spots = self.spots(option.rect, option.font, row)
        if stop.outcome != "planned":
            said = outcome_words(stop.outcome)
            wide = painter.fontMetrics().horizontalAdvance(said)
            area = QRect(
                option.rect.right() - 16 - wide, spots[0].area.top(), wide, spots[0].area.height()
            )
            painter.setPen(QColor(now.jade if stop.outcome == "done" else now.gold))
            draw_line(painter, area, said)
            return area.left() - 12
        colours = {READY: now.jade, WAITING: now.gold, OPEN: now.quiet}
        for spot, name, state in zip(spots, PREPARATIONS, stop.preparations(), strict=True):
            is_hot = self.hovered == (index.row(), spot.does)
            middle = QPoint(spot.area.left() + _TICK // 2, spot.area.center().y())
            _icon(painter, _ICONS[state], colours[state], middle, _TICK)
            font = weighted(option.font, 0.95, False)
            font.setUnderline(is_hot)
            painter.setFont(font)
            painter.setPen(QColor(colours[state]))
            if option.rect.width() >= _ROOMY:
                draw_line(painter, spot.area.adjusted(_TICK + 4, 0, 0, 0), translate("Trips", name))
        return spots[0].area.left() - 10

    def _paint_who(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        stop: Stop,
        area: QRect,
    ) -> None:
        now = theme.current()
        line = max(22, option.fontMetrics.height() + 2)
        upper = QRect(area.left(), area.center().y() - line, area.width(), line)
        lower = QRect(area.left(), area.center().y() + 1, area.width(), line)
        is_over = stop.outcome != "planned"
        font = weighted(option.font, 1.04, True)
        font.setStrikeOut(not stop.is_here)
        painter.setFont(font)
        painter.setPen(QColor(now.quiet if is_over else now.ink))
        name = elided(painter.fontMetrics(), stop.name, upper.width())
        draw_line(painter, upper, name)
        left = upper.left() + painter.fontMetrics().horizontalAdvance(name) + 8
        painter.setFont(weighted(option.font, 1.0, False))
        if mark := theme.tier_mark(stop.tier):
            own = index.model().colours.get(stop.tier or "", "")  # type: ignore[attr-defined]
            painter.setPen(QColor(theme.tier_colours(now, stop.tier, own)[0]))
            draw_line(painter, QRect(left, upper.top(), 20, line), mark)
            left += painter.fontMetrics().horizontalAdvance(mark) + 8
        painter.setPen(QColor(now.quiet))
        about = " ".join(filter(None, (stop.company, stop.job_title)))
        if about and upper.right() - left > 30:
            shown = elided(painter.fontMetrics(), about, upper.right() - left)
            draw_line(painter, QRect(left, upper.top(), upper.right() - left, line), shown)
        painter.setFont(weighted(option.font, 0.95, False))
        draw_line(painter, lower, _where(painter.fontMetrics(), stop, lower.width()))


def _where(metrics: QFontMetrics, stop: Stop, room: int) -> str:
    """Where, and by which number one calls: the place gives way, a number that is cut is none."""
    place = " ".join((stop.place or stop.address).split())
    if not place or not stop.phone:
        return elided(metrics, place or stop.phone, room)
    beside = room - metrics.horizontalAdvance(f" · {stop.phone}")
    if beside < metrics.horizontalAdvance("mm…"):
        return elided(metrics, stop.phone, room)
    return f"{elided(metrics, place, beside)} · {stop.phone}"


def _middle(rect: QRect, row: Row) -> int:
    return rect.center().y() - (GAP // 2 if isinstance(row, StopRow) else 0)


def _tick_spots(rect: QRect, font: QFont) -> list[Spot]:
    metrics = QFontMetrics(weighted(font, 0.95, False))
    right = rect.right() - 14
    found: list[Spot] = []
    for does, name in zip(("bring", "confirm", "purpose"), reversed(PREPARATIONS), strict=True):
        wide = _TICK
        if rect.width() >= _ROOMY:
            wide += 6 + metrics.horizontalAdvance(translate("Trips", name))
        found.insert(0, Spot(does, QRect(right - wide, rect.top(), wide, rect.height() - GAP)))
        right -= wide + 12
    return found


def _right_spot(rect: QRect, font: QFont, said: str) -> QRect:
    wide = QFontMetrics(weighted(font, 1.0, True)).horizontalAdvance(said) + 2
    return QRect(rect.right() - 6 - wide, rect.top(), wide, rect.height())


def _by_time() -> str:
    return translate("Trips", "Order by time")


def _change(row: NightRow) -> str:
    return translate("Trips", "Change") if row.lodging.name else translate("Trips", "Add")


def _icon(painter: QPainter, name: str, colour: str, middle: QPoint, size: int) -> None:
    picture = icons.pixmap(name, colour, size, painter.device().devicePixelRatioF())
    painter.drawPixmap(middle - QPoint(size // 2, size // 2), picture)


def _frame(painter: QPainter, area: QRect) -> None:
    now = theme.current()
    painter.setPen(QPen(QColor(now.jade), 1))
    painter.setBrush(QColor(now.selection))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
