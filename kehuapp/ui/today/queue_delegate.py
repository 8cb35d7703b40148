"""Paints a row of the queue: avatar, name, the reason in words, two verbs; or the folded line."""

import time
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.avatar import paint_avatar
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided
from kehuapp.ui.kit.painting.row_model import ROW_ROLE, Index
from kehuapp.ui.kit.painting.rows import CAP, cap_width, fill, paint_cap, weighted
from kehuapp.ui.today.queue_rows import OF_THE_HOUSE, Row, verb_of

OPEN, FOLDED = 66, 40  # heights
AVATAR, SIDE, BUTTON = 36, 18, 30
UNDO_SECONDS = 5.0
BAR = 3  # pixels: the mark of the row in which the keyboard is


class Verb(NamedTuple):
    """A button of a row: what it does (finish, postpone or undo), its words and its key."""

    does: str
    text: str
    key: str
    is_primary: bool = False


def verbs_of(row: Row) -> list[Verb]:
    """The buttons of a row, from the left."""
    if row.finished is not None:
        if row.finished.step is None or time.monotonic() - row.finished.since > UNDO_SECONDS:
            return []
        return [Verb("undo", translate("Today", "Undo"), "Ctrl+Z")]
    kind = row.entry.kind
    verbs = [Verb("finish", verb_of(row.entry), "1", True)]
    if kind not in OF_THE_HOUSE:
        verbs.append(Verb("postpone", translate("Today", "Later"), "2"))
    return verbs


class QueueDelegate(QStyledItemDelegate):
    """`hovered` is the verb under the mouse, of the row under it; `tall` the row that holds the
    fields of what is being written, and how high it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hovered: tuple[int, str] = (-1, "")
        self.tall: tuple[int, int] = (-1, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row | None = index.data(ROW_ROLE)
        if index.row() == self.tall[0]:
            return QSize(200, self.tall[1])
        if row is not None and row.finished is not None:
            return QSize(200, max(FOLDED, option.fontMetrics.height() + 20))
        return QSize(200, max(OPEN, option.fontMetrics.height() * 2 + 28))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(ROW_ROLE)
        if row is None or index.row() == self.tall[0]:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_at = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, is_at)
        end = self._paint_verbs(painter, option, index, row, is_at)
        if row.finished is not None:
            self._paint_folded(painter, option, row, end)
        else:
            self._paint_open(painter, option, index, row, end)
        painter.restore()

    def spots(
        self, option_rect: QRect, font: QFont, row: Row, is_at: bool
    ) -> list[tuple[Verb, QRect]]:
        """The buttons of a row with where they are."""
        metrics = QFontMetrics(weighted(font, 1.0, True))
        found: list[tuple[Verb, QRect]] = []
        right = option_rect.right() - 16
        high = min(BUTTON, option_rect.height() - 8)
        high = max(high, metrics.height() + 6)
        for verb in reversed(verbs_of(row)):
            wide = metrics.horizontalAdvance(verb.text) + 26
            if (is_at or verb.does == "undo") and verb.key:
                wide += cap_width(font, verb.key) + 8
            wide = max(wide, 82)
            top = option_rect.top() + (option_rect.height() - 1 - high) // 2
            found.insert(0, (verb, QRect(right - wide, top, wide, high)))
            right -= wide + 8
        return found

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, is_at: bool) -> None:
        now, rect = theme.current(), option.rect
        fill(painter, rect, QColor(now.selection if is_at else now.panel))
        if not is_at and option.state & QStyle.StateFlag.State_MouseOver:
            faint = QColor(now.selection)
            faint.setAlpha(90)
            fill(painter, rect, faint)
        fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(now.line))
        view = option.widget
        if is_at and view is not None and view.hasFocus():
            bar = QRect(rect.left(), rect.top(), BAR, rect.height() - 1)
            fill(painter, bar, QColor(now.jade))

    def _paint_verbs(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        row: Row,
        is_at: bool,
    ) -> int:
        """Returns where the words must end."""
        now = theme.current()
        end = option.rect.right() - 16
        font = weighted(option.font, 1.0, False)
        for verb, spot in self.spots(option.rect, option.font, row, is_at):
            end = min(end, spot.left() - 12)
            hot = self.hovered == (index.row(), verb.does)
            is_filled = verb.is_primary and is_at
            ground = (
                now.jade_fill if is_filled else now.selection if hot and not is_at else now.panel
            )
            painter.setPen(QPen(QColor(now.jade if hot else now.edge if is_at else now.line), 1))
            if is_filled:
                painter.setPen(QPen(QColor(now.ink if hot else now.jade_fill), 1))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setFont(weighted(font, 1.0, is_filled))
            painter.setPen(QColor(now.on_fill if is_filled else now.ink))
            has_cap = (is_at or verb.does == "undo") and bool(verb.key)
            cap = cap_width(option.font, verb.key) if has_cap else 0
            wide = painter.fontMetrics().horizontalAdvance(verb.text)
            left = spot.left() + (spot.width() - wide - (cap + 8 if has_cap else 0)) // 2
            draw_line(painter, QRect(left, spot.top(), wide, spot.height()), verb.text)
            if has_cap:
                area = QRect(left + wide + 8, spot.center().y() - CAP // 2 + 1, cap, CAP)
                paint_cap(painter, option.font, area, verb.key, is_filled)
            if verb.does == "undo":
                end = self._paint_countdown(painter, row, spot)
        return end

    def _paint_countdown(self, painter: QPainter, row: Row, spot: QRect) -> int:
        """What is left of the seconds in which the button is there."""
        assert row.finished is not None
        now = theme.current()
        left = 1 - min(1.0, (time.monotonic() - row.finished.since) / UNDO_SECONDS)
        bar = QRect(spot.left() - 72, spot.center().y() - 1, 60, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.line))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setBrush(QColor(now.jade))
        painter.drawRoundedRect(
            QRect(bar.left(), bar.top(), round(bar.width() * left), 3), 1.5, 1.5
        )
        return bar.left() - 12

    def _paint_folded(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, end: int
    ) -> None:
        assert row.finished is not None
        now, rect = theme.current(), option.rect
        tick = icons.pixmap("check", now.jade, 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(rect.left() + SIDE + 10, rect.center().y() - 8), tick)
        font = weighted(option.font, 1.0, False)
        painter.setFont(font)
        painter.setPen(QColor(now.quiet))
        if not verbs_of(row):
            wide = painter.fontMetrics().horizontalAdvance(row.finished.at)
            spot = QRect(rect.right() - 16 - wide, rect.top(), wide, rect.height() - 1)
            draw_line(painter, spot, row.finished.at)
            end = spot.left() - 12
        font.setStrikeOut(True)
        painter.setFont(font)
        left = rect.left() + SIDE + AVATAR + 12
        said = " · ".join(filter(None, (row.entry.name, row.finished.words)))
        shown = elided(painter.fontMetrics(), said, end - left)
        draw_line(painter, QRect(left, rect.top(), end - left, rect.height() - 1), shown)

    def _paint_open(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Row, end: int
    ) -> None:
        now, rect, entry = theme.current(), option.rect, row.entry
        colour = index.model().colours.get(entry.tier or "", "")  # type: ignore[attr-defined]
        centre = rect.top() + (rect.height() - 1) // 2
        circle = QRectF(rect.left() + SIDE, centre - AVATAR / 2, AVATAR, AVATAR)
        if icon := OF_THE_HOUSE.get(entry.kind):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.grey_soft))
            painter.drawEllipse(circle)
            picture = icons.pixmap(icon, now.grey, 18, painter.device().devicePixelRatioF())
            painter.drawPixmap(circle.center().toPoint() - QPoint(8, 8), picture)
        else:
            paint_avatar(painter, circle, entry.name, entry.tier, colour)
        left = int(circle.right()) + 12
        line = max(22, option.fontMetrics.height() + 2)
        upper = QRect(left, centre - line, end - left, line)
        lower = QRect(left, centre + 1, end - left, line)
        self._paint_name(painter, option.font, upper, row, colour)
        self._paint_reason(painter, option.font, lower, row)

    def _paint_name(
        self, painter: QPainter, font: QFont, area: QRect, row: Row, colour: str
    ) -> None:
        now, entry = theme.current(), row.entry
        painter.setFont(weighted(font, 1.08, True))
        painter.setPen(QColor(now.ink))
        shown = elided(painter.fontMetrics(), entry.name, area.width())
        draw_line(painter, area, shown)
        left = area.left() + painter.fontMetrics().horizontalAdvance(shown) + 8
        painter.setFont(weighted(font, 1.0, False))
        if mark := theme.tier_mark(entry.tier):
            painter.setPen(QColor(theme.tier_colours(now, entry.tier, colour)[0]))
            draw_line(painter, QRect(left, area.top(), 20, area.height()), mark)
            left += painter.fontMetrics().horizontalAdvance(mark) + 8
        painter.setPen(QColor(now.quiet))
        room = area.right() - left
        if entry.company and room > 30:
            shown = elided(painter.fontMetrics(), entry.company, room)
            draw_line(painter, QRect(left, area.top(), room, area.height()), shown)

    def _paint_reason(self, painter: QPainter, font: QFont, area: QRect, row: Row) -> None:
        now, left = theme.current(), area.left()
        reason = row.entry.reason
        parts = [
            (reason.urgent, now.vermilion, True),
            (reason.strong, now.ink, False),
            (reason.quiet, now.quiet, False),
        ]
        is_first = True
        for text, colour, is_bold in parts:
            if not text or left >= area.right() - 10:
                continue
            painter.setFont(weighted(font, 0.95, is_bold))
            if not is_first:
                text = f" · {text}"
            painter.setPen(QColor(colour))
            shown = elided(painter.fontMetrics(), text, area.right() - left)
            draw_line(painter, QRect(left, area.top(), area.right() - left, area.height()), shown)
            left += painter.fontMetrics().horizontalAdvance(shown)
            is_first = False
