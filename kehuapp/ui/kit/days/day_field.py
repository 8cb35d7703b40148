"""Fields for a day or a moment, typed as people say it or chosen from a calendar.

What the words mean is read in book.plans.
"""

import re
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.days.day_popup import DayPopup
from kehuapp.ui.kit.days.day_words import day_in_words, months_later

_BUTTON = 24  # pixels at the right end of a field
_LONGEST = 100  # characters
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_FIRST, _LAST = date(1900, 1, 1), date(2200, 12, 31)
#: Whether a field holds an hour beside its day: never, when one was said, always.
Timed = Literal["no", "may", "must"]


class DayField(QWidget):
    """Shows 2026-11-22; takes 12/4, tomorrow, 民國115年12月4日, lunar days, and says what it read.

    Alt+Down, F4 or its chevron opens the calendar, arrow keys count up and down what the cursor
    stands in. `today` is the day of the shop, `region` where it is; with `past` a day without a
    year is the latest that has come, else the next one. What nobody can read stays as it was
    typed: `is_read()` is False, and `day()` the last one that could be read.
    """

    changed = Signal()
    said_wrong = Signal()  # or says so no longer: it is higher, or lower, now

    def __init__(
        self,
        start: date,
        today: date,
        region: str,
        *,
        past: bool = False,
        timed: Timed = "no",
        clock: time | None = None,
    ) -> None:
        super().__init__()
        self._today, self._region, self._past, self._timed = today, region, past, timed
        self._day, self._clock = start, clock
        self._least, self._most = _FIRST, _LAST
        self.popup: DayPopup | None = None
        self.setObjectName("day_field")
        self.edit = QLineEdit()
        self.edit.setMaxLength(_LONGEST)
        self.edit.setTextMargins(0, 0, _BUTTON, 0)
        sample = "2026-12-24 00:00" if timed == "must" else "2026-12-24"
        self.edit.setMinimumWidth(self.edit.fontMetrics().horizontalAdvance(sample) + _BUTTON + 26)
        self.edit.installEventFilter(self)
        self.button = QToolButton(self.edit)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setIconSize(QSize(14, 14))
        self.button.clicked.connect(self.open_calendar)
        self.wrong = QLabel()
        self.wrong.setProperty("role", "error")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self._echo: _Echo | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.edit)
        column.addWidget(self.wrong)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.editingFinished.connect(self.settle)
        theme.watch().changed.connect(self._repaint)
        self._repaint()
        self._show()

    # What it holds

    def day(self) -> date:
        """The day in it, the last one that could be read."""
        return self._day

    def clock(self) -> time | None:
        """The hour in it; None when none was said."""
        return self._clock

    def is_read(self) -> bool:
        """Whether what is typed is a day."""
        return self._read() is not None

    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    def set_day(self, day: date) -> None:
        """Put a day into it, without touching the time."""
        self._take(day, self._clock)

    def set_clock(self, clock: time | None) -> None:
        """Put an hour into it, or take it out."""
        self._take(self._day, clock)

    def set_range(self, least: date, most: date) -> None:
        """Take no other days."""
        self._least, self._most = least, most

    def settle(self) -> None:
        """Show what was read as the field shows days, or say that nothing was."""
        self._hide_echo()
        read = self._read()
        self._mark_wrong(read is None)
        if read is not None:
            self._take(*read)

    def insist(self) -> str:
        """A sentence when nothing can be read, with the keyboard where it is typed; else ""."""
        if self.is_read():
            return ""
        self._mark_wrong(True)
        self.edit.setFocus()
        return self._sentence()

    # Typing

    def type_text(self, text: str) -> None:
        """As if somebody had typed it in place of what is there."""
        self.edit.setText(text)
        self._on_typed()

    def _on_typed(self) -> None:
        read = self._read()
        if read is not None:
            self._mark_wrong(False)
            if read != (self._day, self._clock):
                self._day, self._clock = read
                self.changed.emit()
        self._say_echo(read)

    def _read(self) -> tuple[date, time | None] | None:
        from kehuapp.book.plans.moments import read_moment

        text = self.edit.text().strip()
        if text == self._canonical(self._day, self._clock):
            return self._day, self._clock
        said = read_moment(text, self._today, self._region, past=self._past)
        if said is None or (said.clock is not None and self._timed == "no"):
            return None
        day = said.day or self._day
        if not self._least <= day <= self._most:
            return None
        return day, self._clock if said.clock is None and self._timed == "must" else said.clock

    def _take(self, day: date, clock: time | None) -> None:
        is_new = (day, clock) != (self._day, self._clock)
        self._day, self._clock = day, clock
        self._show()
        if is_new:
            self.changed.emit()

    def _show(self) -> None:
        shown, day_text = self._canonical(self._day, self._clock), self._day.isoformat()
        if self.edit.text() != shown:
            # Among words the cursor stands in no year or month: what they mean is a day.
            is_iso = _ISO.match(self.edit.text()) is not None
            at = self.edit.cursorPosition() if is_iso else len(day_text)
            self.edit.setText(shown)
            self.edit.setCursorPosition(min(at, len(shown)))
        self._mark_wrong(False)

    def _canonical(self, day: date, clock: time | None) -> str:
        return f"{day.isoformat()} {clock:%H:%M}" if clock is not None else day.isoformat()

    def _step(self, up: int) -> None:
        """Count what the cursor stands in: year, month, day, hour or minute."""
        self.settle()
        at = self.edit.cursorPosition()
        day, clock = self._day, self._clock
        try:
            if at <= 4:
                day = months_later(day, 12 * up)
            elif at <= 7:
                day = months_later(day, up)
            elif at <= 10 or clock is None:
                day = day + timedelta(days=up)
            else:
                minutes = 60 * up if at <= 13 else 5 * up
                then = datetime.combine(day, clock) + timedelta(minutes=minutes)
                day, clock = then.date(), then.time()
        except OverflowError:
            return
        if self._least <= day <= self._most:
            self._take(day, clock)

    # Keys, and the calendar

    def open_calendar(self) -> None:
        """Let the calendar drop down."""
        self.settle()
        self.popup = popup = DayPopup(self.edit, self._day, self._today, self._region)
        popup.calendar.month.set_range(self._least, self._most)
        popup.chosen.connect(self.set_day)
        popup.drop_down()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._is_key(event)
            if event.type() == QEvent.Type.Resize:
                side = min(_BUTTON, self.edit.height() - 6)
                self.button.resize(side, side)
                x, y = self.edit.width() - side - 4, (self.edit.height() - side) // 2
                self.button.move(x, y)
        return super().eventFilter(watched, event)

    def _is_key(self, event: QKeyEvent) -> bool:
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (event.key() == Qt.Key.Key_Down and with_alt):
            self.open_calendar()
            return True
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.is_read():
                self._step(step)
            return True
        return False

    # What it says

    def _say_echo(self, read: tuple[date, time | None] | None) -> None:
        text = self.edit.text().strip()
        if read is not None and text == self._canonical(*read):
            said = day_in_words(read[0])
        elif read is not None:
            said = day_in_words(read[0])
            if read[1] is not None:
                said = f"{said} · {read[1]:%H:%M}"
        else:
            said = translate("Calendar", "No day is seen in it yet.") if text else ""
        self.edit.setAccessibleDescription(said)
        if not said or not self.edit.hasFocus():
            self._hide_echo()
            return
        if self._echo is None:
            self._echo = _Echo(self.window())
        self._echo.say(said, self.edit)

    def _hide_echo(self) -> None:
        if self._echo is not None:
            self._echo.hide()

    def hideEvent(self, event: Any) -> None:
        self._hide_echo()
        super().hideEvent(event)

    def _sentence(self) -> str:
        if self._timed == "no":
            return translate(
                "Calendar", "This day cannot be read. Write it like 12/4, tomorrow or next Friday."
            )
        return translate(
            "Calendar",
            "This time cannot be read. Write it like 12/4 15:00 or tomorrow at 3 in the afternoon.",
        )

    def _mark_wrong(self, is_wrong: bool) -> None:
        self.wrong.setText(self._sentence() if is_wrong else "")
        self.wrong.setVisible(is_wrong)
        if bool(self.edit.property("error")) != is_wrong:
            self.said_wrong.emit()
            self.edit.setProperty("error", is_wrong)
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def _repaint(self) -> None:
        self.button.setIcon(icons.icon("chevron-down", theme.current().quiet, 14))
        self.button.setAccessibleName(translate("Calendar", "Open the calendar"))
        self.button.setToolTip(translate("Calendar", "Open the calendar (Alt+Down)"))


class MomentField(DayField):
    """A day and a time of day, to the minute."""

    def __init__(self, start: datetime, today: date, region: str, *, past: bool = False) -> None:
        clock = start.time().replace(second=0, microsecond=0)
        super().__init__(start.date(), today, region, past=past, timed="must", clock=clock)

    def moment(self) -> datetime:
        """What it holds, wall-clock time without a zone."""
        return datetime.combine(self._day, self._clock or time())

    def set_moment(self, to: datetime) -> None:
        """Put a time into it."""
        self._take(to.date(), to.time().replace(second=0, microsecond=0))


class _Echo(QLabel):
    """What was read, over the window below the line while somebody types: nothing moves."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("day_echo")
        self.setProperty("popup", "true")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(8, 4, 8, 4)
        self.hide()

    def say(self, said: str, below: QWidget) -> None:
        """Say it below that line, or above it at the end of the window."""
        self.setText(said)
        self.adjustSize()
        window = below.window()
        spot = below.mapTo(window, QPoint(0, below.height() + 3))
        if spot.y() + self.height() > window.height():
            spot = below.mapTo(window, QPoint(0, -3 - self.height()))
        self.move(max(0, min(spot.x(), window.width() - self.width() - 4)), spot.y())
        self.show()
        self.raise_()
