"""The small fields of the form that types a sheet back in: number, mark, hour, day, money."""

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from kehuapp.book.plans.moments import Moment, read_moment
from kehuapp.book.plans.when import Span, read_span
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.amounts import amount_text, read_amount
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.days.day_words import day_in_words
from kehuapp.ui.kit.guarded import guarded

BADGE = 24  # pixels


class Badge(QWidget):
    """A section's number as it stands on the sheet (None: it is not on it), filled while one types
    there."""

    def __init__(self, number: int | None) -> None:
        super().__init__()
        self.number, self._is_active = number, False
        self.setFixedSize(BADGE, BADGE)
        theme.watch().changed.connect(self.update)

    def is_active(self) -> bool:
        """Whether one types in its section."""
        return self._is_active

    def set_active(self, is_active: bool) -> None:
        """Fill it, or not."""
        if is_active != self._is_active:
            self._is_active = is_active
            self.update()

    @guarded
    def paintEvent(self, _event: Any) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.jade_fill if self._is_active else now.grey_soft))
        painter.drawRoundedRect(self.rect(), 6, 6)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(now.on_fill if self._is_active else now.quiet))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.number or "·"))


class MarkBar(QWidget):
    """1 to 5 side by side: a digit, an arrow key or a click; the same again takes it off."""

    changed = Signal()

    def __init__(self, mark: int | None) -> None:
        super().__init__()
        self._mark = mark
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.watch().changed.connect(self.update)

    def mark(self) -> int | None:
        """The mark, None without one."""
        return self._mark

    def set_mark(self, mark: int | None) -> None:
        """Give the mark, or none."""
        if mark != self._mark:
            self._mark = mark
            self.setAccessibleDescription(str(mark or ""))
            self.update()
            self.changed.emit()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(5 * max(30, metrics.horizontalAdvance("5") + 22), metrics.height() + 14)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digits = {getattr(Qt.Key, f"Key_{number}"): number for number in range(1, 6)}
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key: Any = event.key()
        if key in digits and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.set_mark(None if digits[key] == self._mark else digits[key])
        elif key in steps:
            self.set_mark(max(1, min(5, (self._mark or 3) + steps[key])))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0):
            self.set_mark(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pressed = int(event.position().x() * 5 / max(1, self.width())) + 1
        if 1 <= pressed <= 5:
            self.set_mark(None if pressed == self._mark else pressed)

    @guarded
    def paintEvent(self, _event: Any) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(whole, 6, 6)
        painter.fillPath(outline, QColor(now.panel))
        wide = whole.width() / 5
        for number in range(1, 6):
            cell = QRectF(whole.x() + (number - 1) * wide, whole.y(), wide, whole.height())
            is_chosen = number == self._mark
            if is_chosen:
                painter.save()
                painter.setClipPath(outline)
                painter.fillRect(cell, QColor(now.jade_fill))
                painter.restore()
            painter.setPen(QColor(now.on_fill if is_chosen else now.ink))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(number))
            if number > 1:
                painter.setPen(QColor(now.line))
                painter.drawLine(cell.topLeft() + QPointF(0, 1), cell.bottomLeft())
        painter.setPen(QColor(now.jade if self.hasFocus() else now.edge))
        painter.strokePath(outline, painter.pen())


class ClockLine(QLineEdit):
    """An hour as it is written by hand: 10:25, 1025, 下午三點; "" for none."""

    def __init__(self, clock: str, today: date, region: str) -> None:
        super().__init__(clock)
        self._today, self._region = today, region
        self.setMaxLength(20)
        self.editingFinished.connect(self._settle)

    def clock(self) -> str:
        """HH:MM, "" for nothing and for what cannot be read."""
        return read_clock(self.text(), self._today, self._region) or ""

    def is_read(self) -> bool:
        """Whether nothing is typed, or what is can be read."""
        return not self.text().strip() or bool(self.clock())

    def _settle(self) -> None:
        if clock := self.clock():
            self.setText(clock)


def read_clock(text: str, today: date, region: str) -> str | None:
    """HH:MM of an hour; four or three digits in one are one, too."""
    plain = "".join(text.split()).replace("：", ":").replace(".", ":")
    if plain.isascii() and plain.isdecimal() and len(plain) in (3, 4):
        plain = f"{plain[:-2]}:{plain[-2:]}"
    elif plain.isascii() and plain.isdecimal() and len(plain) <= 2 and int(plain) <= 23:
        plain = f"{plain}:00"
    said = read_moment(plain, today, region)
    if said is None or said.day is not None or said.clock is None:
        return None
    clock = said.clock
    if 1 <= clock.hour <= 6 and plain[:1] == str(clock.hour):  # 3:10 of a shop open by day
        clock = clock.replace(hour=clock.hour + 12)
    return f"{clock:%H:%M}"


class SaidLine(QLineEdit):
    """Days as people say them; `echo` below it says which are meant. With `many` they may be a
    month or "before Mid-Autumn"; else it is one day, with its hour where `timed`."""

    def __init__(
        self, text: str, today: date, region: str, *, many: bool = False, timed: bool = False
    ) -> None:
        super().__init__(text)
        self._today, self._region, self._many, self._timed = today, region, many, timed
        self.setMaxLength(80)
        self.echo = QLabel()
        self.echo.setProperty("role", "small")
        self.echo.setTextFormat(Qt.TextFormat.PlainText)
        self.textChanged.connect(self._say)
        self._say()

    def moment(self) -> Moment | None:
        """The one day, and its hour; None for nothing, and for what cannot be read."""
        said = read_moment(self.text(), self._today, self._region)
        if said is None or said.day is None or (said.clock is not None and not self._timed):
            return None
        return said

    def day(self) -> str:
        """The day in ISO, "" for none."""
        said = self.moment()
        return said.day.isoformat() if said is not None and said.day is not None else ""

    def clock(self) -> str:
        """Its hour, "" for none."""
        said = self.moment()
        return f"{said.clock:%H:%M}" if said is not None and said.clock is not None else ""

    def span(self) -> Span | None:
        """The days, where they may be many."""
        return read_span(self.text(), self._today, self._region)

    def is_read(self) -> bool:
        """Whether nothing is typed, or what is can be read; many days are kept as they are said."""
        return self._many or not self.text().strip() or self.moment() is not None

    def _say(self) -> None:
        self.echo.setText(self._echo())
        self.echo.setVisible(bool(self.echo.text()))

    def _echo(self) -> str:
        if not self.text().strip():
            return ""
        if self._many:
            span = self.span()
            if span is None:
                return translate("TypeBack", "kept as you wrote it")
            first, last = (day.isoformat() if day else "" for day in span)
            return words.days_from_to(first, last, self._today)
        said = self.moment()
        if said is None or said.day is None:
            return translate("Plans", "No day is seen in it yet.")
        shown = day_in_words(said.day)
        return f"{shown} · {said.clock:%H:%M}" if said.clock is not None else shown


class MoneyLine(QLineEdit):
    """An amount of money, in minor units."""

    def __init__(self, minor: int | None) -> None:
        super().__init__("" if minor is None else amount_text(minor))
        self.setMaxLength(20)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def minor(self) -> int | None:
        """The amount, None for nothing and for what cannot be read."""
        try:
            found = read_amount(self.text())
        except (ValueError, OverflowError):
            return None
        return found if found >= 0 else None

    def is_read(self) -> bool:
        """Whether nothing is typed, or what is can be read."""
        return not self.text().strip() or self.minor() is not None


def moment_text(day: str, clock: str) -> str:
    """A stored day and hour as they are shown in a `SaidLine`."""
    return f"{day} {clock}".strip()


def first_moment(starts_at: str, now: datetime) -> datetime:
    """When a visit was, before anybody says: as planned, but not in days to come."""
    try:
        planned = datetime.fromisoformat(starts_at)
    except ValueError:
        planned = now
    return planned if planned.date() <= now.date() else now.replace(second=0, microsecond=0)
