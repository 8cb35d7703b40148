"""The line at the head of the day: where the time of this week went, by tier, against the plan."""

from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath
from PySide6.QtWidgets import QFrame, QSizePolicy

from kehuapp.book.rhythm.budget import WeekBudget, short_words
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided, plain_hint

HEIGHT, SIDE, BAR, TICK = 40, 18, 8, 16
_BAR_WIDE, _GAP = 250, 16


class TimeLine(QFrame):
    """One painted line: hours, a bar with a tick where each planned share ends, shares, what is
    short. What has no room is left out from the right, and stands in the tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._week: WeekBudget | None = None
        theme.watch().changed.connect(self.update)

    def show_week(self, week: WeekBudget) -> None:
        """Show the time of this week."""
        self._week = week
        said = self.sentence()
        self.setToolTip(plain_hint(said))
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, max(HEIGHT, self.fontMetrics().height() + 18))

    def sentence(self) -> str:
        """All of it in words."""
        week = self._week
        if week is None:
            return ""
        parts = [self._title(), self._hours()]
        parts += [f"{name} {now}{goal}" for _tier, name, now, goal in self._shares()]
        if week.budget.estimated >= 1:
            parts.append(translate("Today", "%1% of it estimated", round(week.budget.estimated)))
        return " · ".join(filter(None, [*parts, short_words(week)]))

    def _title(self) -> str:
        return translate("Today", "Time this week")

    def _hours(self) -> str:
        assert self._week is not None
        minutes = self._week.budget.minutes
        if not minutes:
            return translate("Today", "nothing logged yet")
        return translate("Today", "%1 h %2 min", minutes // 60, minutes % 60)

    def _shares(self) -> list[tuple[str, str, str, str]]:
        """(tier, name, how much of the time, /planned) of each tier that has customers."""
        assert self._week is not None
        found = []
        for share in self._week.budget.shares:
            if share.target is not None or share.minutes:
                name = words.tier_word(self._week.looks, share.tier)
                goal = "" if share.target is None else f"/{round(share.target)}%"
                found.append((share.tier, name, f"{round(share.actual)}%", goal))
        return found

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._week is not None:
            self.show_week(self._week)
        super().changeEvent(event)

    @guarded
    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self._week is None:
            return
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self.width() - SIDE
        short = short_words(self._week)
        painter.setFont(self._font(False))
        wide = painter.fontMetrics().horizontalAdvance(short)
        has_short = bool(short) and self.width() > 620
        if has_short:
            painter.setPen(QColor(now.ink))
            draw_line(painter, QRect(right - wide, 0, wide, self.height()), short)
            right -= wide + _GAP
        left = self._words(painter, SIDE, right, self._title(), now.ink, True) + 4
        left = self._words(painter, left, right, self._hours(), now.quiet, False) + 4
        if self._week.budget.minutes:
            bar = min(_BAR_WIDE, max(right - left, 0))
            if bar >= 80:
                self._paint_bar(painter, left, bar)
                left += bar + _GAP
        self._paint_shares(painter, left, right)
        painter.end()

    def _words(
        self, painter: QPainter, left: int, right: int, text: str, colour: str, is_bold: bool
    ) -> int:
        """Draw them, if there is room; returns where the next may begin."""
        painter.setFont(self._font(is_bold))
        wide = painter.fontMetrics().horizontalAdvance(text)
        if left + wide > right:
            return left
        painter.setPen(QColor(colour))
        draw_line(painter, QRect(left, 0, wide, self.height()), text)
        return left + wide + _GAP - 4

    def _paint_bar(self, painter: QPainter, left: int, wide: int) -> None:
        assert self._week is not None
        now, middle = theme.current(), self.height() / 2
        whole = QRectF(left, middle - BAR / 2, wide, BAR)
        path = QPainterPath()
        path.addRoundedRect(whole, BAR / 2, BAR / 2)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(whole, QColor(now.line))
        at, planned, ticks = whole.left(), whole.left(), []
        for share in self._week.budget.shares:
            own = self._week.looks.colour(share.tier)
            colour = theme.tier_colours(now, share.tier, own)[0]
            part = whole.width() * share.actual / 100
            painter.fillRect(QRectF(at, whole.top(), max(part - 1, 0), BAR), QColor(colour))
            at += part
            planned += whole.width() * (share.target or 0) / 100
            ticks.append(planned)
        painter.restore()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.ink))
        for tick in ticks:
            if whole.left() < tick < whole.right() - 1:
                painter.drawRect(QRectF(tick - 1, middle - TICK / 2, 2, TICK))

    def _paint_shares(self, painter: QPainter, left: int, right: int) -> None:
        assert self._week is not None
        now = theme.current()
        for tier, name, actual, goal in self._shares():
            own = self._week.looks.colour(tier)
            parts = [
                (theme.tier_mark(tier), theme.tier_colours(now, tier, own)[0], False),
                (f" {name} ", now.ink, False),
                (actual, now.ink, True),
                (goal, now.quiet, False),
            ]
            wide = 0
            for text, _colour, is_bold in parts:
                painter.setFont(self._font(is_bold))
                wide += painter.fontMetrics().horizontalAdvance(text)
            if left + wide > right:
                return
            for text, colour, is_bold in parts:
                painter.setFont(self._font(is_bold))
                painter.setPen(QColor(colour))
                room = painter.fontMetrics().horizontalAdvance(text)
                shown = elided(painter.fontMetrics(), text, room + 2)
                draw_line(painter, QRect(left, 0, room, self.height()), shown)
                left += room
            left += _GAP

    def _font(self, is_bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(theme.points(0.95))
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        return font
