"""The field for days to come as people say them, and how they are read; reading is elsewhere."""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from kehuapp.book.plans.when import Span, read_day, read_span
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.days.day_popup import DayPopup

_BUTTON = 24  # pixels at the right end


class WhenLine(QLineEdit):
    """`echo` stands below it. With `many` days it may be a month or "before Mid-Autumn". Alt+Down,
    F4 or its chevron opens a calendar, from which one day is taken."""

    def __init__(self, today: date, region: str, text: str = "", *, many: bool = False) -> None:
        super().__init__(text)
        self._today, self._region, self._many = today, region, many
        self.echo = QLabel()
        self.echo.setObjectName("echo")
        self.echo.setProperty("role", "quiet")
        self.echo.setTextFormat(Qt.TextFormat.PlainText)
        self.echo.setWordWrap(True)
        self.popup: DayPopup | None = None
        self.setTextMargins(0, 0, _BUTTON, 0)
        self.button = QToolButton(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setIconSize(QSize(14, 14))
        self.button.setIcon(icons.icon("chevron-down", theme.current().quiet, 14))
        self.button.setAccessibleName(translate("Calendar", "Open the calendar"))
        self.button.setToolTip(translate("Calendar", "Open the calendar (Alt+Down)"))
        self.button.clicked.connect(self.open_calendar)
        self.textChanged.connect(self._say)
        self._say()

    def span(self) -> Span | None:
        """The days that were typed; None for nothing, and for what cannot be read."""
        if self._many:
            return read_span(self.text(), self._today, self._region)
        day = self.day()
        return Span(day, day) if day else None

    def day(self) -> date | None:
        """The one day that was typed."""
        return read_day(self.text(), self._today, self._region)

    def is_read(self) -> bool:
        """Whether nothing is typed, or what is can be read."""
        return not self.text().strip() or self.span() is not None

    def open_calendar(self) -> None:
        """Let the calendar drop down, on the first day that is typed."""
        span = self.span() if self.text().strip() else None
        day = (span.first or span.last) if span is not None else None
        self.popup = popup = DayPopup(self, day or self._today, self._today, self._region)
        popup.chosen.connect(self._take)
        popup.drop_down()

    def _take(self, day: date) -> None:
        self.setText(day.isoformat())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (event.key() == Qt.Key.Key_Down and with_alt):
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = min(_BUTTON, self.height() - 6)
        self.button.setGeometry(self.width() - side - 4, (self.height() - side) // 2, side, side)

    def _say(self) -> None:
        span = self.span()
        if not self.text().strip():
            said = (
                translate("Plans", "For example: 12/5, December, before Mid-Autumn, next spring")
                if self._many
                else translate("Plans", "For example: tomorrow, next Friday, 12/5, lunar 8/15")
            )
        elif span is None:
            said = (
                translate("Plans", "No day is seen in it; it is kept as you wrote it.")
                if self._many
                else translate("Plans", "No day is seen in it yet.")
            )
        else:
            said = span_words(span, self._today)
        self.echo.setText(said)


def span_words(span: Span, today: date) -> str:
    """The days as a shop says them: 5 Dec – 12 Dec, until 24 Sep."""
    first, last = span
    if first is not None and first == last:
        return words.with_aside(words.short_day(first, today), words.weekday(first))
    if first is None:
        return translate("Plans", "until %1", words.short_day(last, today)) if last else ""
    if last is None:
        return translate("Plans", "from %1", words.short_day(first, today))
    return translate("Plans", "%1 to %2", *(words.short_day(one, today) for one in (first, last)))


def due_words(due_on: str, today: date) -> tuple[str, bool]:
    """By when it is to be done, in words, and whether that day has passed."""
    if not due_on:
        return "", False
    day = date.fromisoformat(due_on)
    if day < today:
        return translate("Plans", "%n day(s) overdue", n=(today - day).days), True
    return words.near_day(day, today), False
