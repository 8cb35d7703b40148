"""Labels of one line, tool tips and rules, as every pane needs them; what they say is elsewhere."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from kehuapp.ui.kit.guarded import guarded

_MOST_MEASURED = 1000  # characters: wider than any screen


def rule(parent: QWidget | None = None) -> QFrame:
    """A line of one pixel between two parts."""
    line = QFrame(parent)
    line.setProperty("rule", "true")
    return line


def one_line(text: str, most: int = 300) -> str:
    """A text as one line of at most `most` characters; the rest is for the tool tip."""
    line = " ".join(text[: most * 4].split())
    return line if len(line) <= most else line[: most - 1] + "…"


def elided(metrics: QFontMetrics, text: str, room: int) -> str:
    """A text that ends in … where it does not fit; of an endless one only the beginning is
    measured: each painting of a name of 7 MB took a second."""
    return metrics.elidedText(text[:_MOST_MEASURED], Qt.TextElideMode.ElideRight, room)


def draw_line(painter: QPainter, rect: QRect, text: str) -> None:
    """Draw a line in the middle of the height, on the baseline of the font itself.

    Qt centres the taller of the fonts that a line mixes: beside Chinese words digits stood some
    pixels higher than alone.
    """
    painter.drawText(rect.left(), baseline(painter.fontMetrics(), rect), text)


def baseline(metrics: QFontMetrics, rect: QRect) -> int:
    """Where the letters of a line in the middle of `rect` stand."""
    return rect.top() + (rect.height() - metrics.height()) // 2 + metrics.ascent()


class Elided(QLabel):
    """One line of plain text that ends in … where there is no room; whole in the tool tip."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self._text = ""
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_text(self, text: str, hint: str = "") -> None:
        """Show the text; `hint` replaces the whole text in the tool tip."""
        self._text = one_line(text)
        self.setToolTip(plain_hint(hint or text) if hint or self._text != text else "")
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self._cut()

    def full_text(self) -> str:
        """The text before it was cut."""
        return self._text

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._cut()

    @guarded
    def paintEvent(self, event: Any) -> None:
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_line(painter, self.contentsRect(), self.text())
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(40, self._wide()), super().minimumSizeHint().height())

    def _wide(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._text) + 4

    def _cut(self) -> None:
        room = max(self.width(), 10)
        self.setText(elided(self.fontMetrics(), self._text, room))
        if self.text() != self._text and not self.toolTip():
            self.setToolTip(plain_hint(self._text))


def plain_hint(text: str) -> str:
    """A tool tip that can never be read as HTML, at most some lines long."""
    shown = text[:600].replace("&", "&amp;").replace("<", "&lt;")
    return f"<span>{shown}</span>" if shown else ""
