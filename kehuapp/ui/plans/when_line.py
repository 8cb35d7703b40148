"""The field for days to come as people say them, and how they are read; reading is elsewhere."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from kehuapp.book.plans.when import Span, read_day, read_span
from kehuapp.i18n import translate
from kehuapp.text import words


class WhenLine(QLineEdit):
    """`echo` stands below it. With `many` days it may be a month or "before Mid-Autumn"."""

    def __init__(self, today: date, region: str, text: str = "", *, many: bool = False) -> None:
        super().__init__(text)
        self._today, self._region, self._many = today, region, many
        self.echo = QLabel()
        self.echo.setObjectName("echo")
        self.echo.setProperty("role", "quiet")
        self.echo.setTextFormat(Qt.TextFormat.PlainText)
        self.echo.setWordWrap(True)
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
