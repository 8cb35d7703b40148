"""Labels of one line, soft notes, tool tips, rules, as every pane needs them; no words of them."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded

_NOTE_ICON = 16
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
        self.is_whole_or_none = False  # what is cut says nothing: rather leave it out
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
        shown = elided(self.fontMetrics(), self._text, room)
        is_out = self.is_whole_or_none and shown != self._text
        self.setText("" if is_out or shown == "…" else shown)  # three dots of nothing say nothing
        if self.text() != self._text and not self.toolTip():
            self.setToolTip(plain_hint(self._text))


class SoftNote(QFrame):
    """A clock on gold, for what may be so all the same; `grave` is for what somebody asked not to
    do, `done` a quiet tick. Hidden until there is something to say; errors are not told here."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._words = QLabel(), QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._icon.setFixedWidth(_NOTE_ICON)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._is_grave = self._is_done = False
        theme.watch().changed.connect(self._repaint)
        self.hide()

    def text(self) -> str:
        """What it says; "" when it says nothing."""
        return self._words.text()

    def is_grave(self) -> bool:
        """Whether it is more than a soft word."""
        return self._is_grave

    def is_done(self) -> bool:
        """Whether it only says that something is done."""
        return self._is_done

    def say(self, sentence: str, *, grave: bool = False, done: bool = False) -> None:
        """Say a sentence, or with "" nothing any more."""
        self._is_grave, self._is_done = grave, done
        self._words.setText(sentence)
        self._repaint()
        self.setVisible(bool(sentence))

    def _repaint(self) -> None:
        now = theme.current()
        kind, name, colour = "soft", "clock", now.gold
        if self._is_grave:
            kind, name, colour = "grave", "triangle-alert", now.vermilion
        elif self._is_done:
            kind, name, colour = "done", "check", now.jade
        for part in (self, self._words):
            if part.property("note") != kind:
                part.setProperty("note", kind)
                part.style().unpolish(part)
                part.style().polish(part)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(name, colour, _NOTE_ICON, ratio))


def plain_hint(text: str) -> str:
    """A tool tip that can never be read as HTML, at most some lines long."""
    shown = text[:600].replace("&", "&amp;").replace("<", "&lt;")
    return f"<span>{shown}</span>" if shown else ""
