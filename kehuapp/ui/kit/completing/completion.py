"""The list below a field that completes what is typed; the keyboard stays in the field."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from kehuapp.text.folding import fold, fold_places
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided

_ROW, _INSIDE, _BELOW = 32, 8, 4  # pixels
_LEAST = 344
_MOST_ROWS = 8
_KEY = Qt.ItemDataRole.UserRole


class Choice(NamedTuple):
    """`key` is whose it is, `text` what is taken, `about` a quiet word at the right; `is_new` one
    that is not in the book yet, below a line."""

    key: Any
    text: str
    about: str = ""
    tier: str | None = None
    is_new: bool = False


class Completion(QFrame):
    """Opens below a field with the choices for it."""

    taken = Signal()  # by a click

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("completion")
        self.setProperty("popup", "true")
        self.setAutoFillBackground(True)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setStyleSheet("QListWidget { border: none; }")
        self.list.itemClicked.connect(lambda _item: self.taken.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        self._typed = ""
        self._field: QWidget | None = None
        self.hide()

    def typed(self) -> str:
        """What is completed, whose letters are bold."""
        return self._typed

    def offer(
        self, field: QWidget, typed: str, choices: Sequence[Choice], chosen: bool = True
    ) -> None:
        """Open below a field; with `chosen` the first is what Enter takes."""
        self._field, self._typed = field, typed.strip()
        self.list.clear()
        for choice in choices:
            item = QListWidgetItem(choice.text)
            item.setData(_KEY, choice)
            self.list.addItem(item)
        if not choices:
            self.hide()
            return
        self.list.setCurrentRow(0 if chosen else -1)
        rows = min(len(choices), _MOST_ROWS)
        width = max(_LEAST, field.width())
        place = self.parentWidget()
        assert place is not None
        spot = field.mapTo(place, QPoint(0, field.height() + _BELOW))
        height = rows * self._row() + 10 + (9 if choices[-1].is_new and len(choices) > 1 else 0)
        if spot.y() + height > place.height():
            above = field.mapTo(place, QPoint(0, 0)).y() - _BELOW - height
            spot.setY(above if above >= 0 else max(0, place.height() - height))
        spot.setX(max(0, min(spot.x(), place.width() - width)))
        self.setGeometry(QRect(spot, QSize(width, height)))
        self.raise_()
        self.show()

    def serves(self, field: QWidget) -> bool:
        """Whether it is open for this field."""
        return self.isVisible() and self._field is field

    def chosen(self) -> Choice | None:
        """What Enter would take now."""
        item = self.list.currentItem() if self.isVisible() else None
        return item.data(_KEY) if item is not None else None

    def choices(self) -> list[Choice]:
        """All that is offered."""
        return [self.list.item(row).data(_KEY) for row in range(self.list.count())]

    def step(self, by: int) -> None:
        """Go down or up the list."""
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _row(self) -> int:
        return max(_ROW, self.fontMetrics().height() + 12)


class _Delegate(QStyledItemDelegate):
    """A name with the letters that were typed in bold, and a quiet word at the right."""

    def sizeHint(self, _option: Any, index: Any) -> QSize:
        high = max(_ROW, _option.fontMetrics.height() + 12)
        choice: Choice = index.data(_KEY)
        return QSize(100, high + (9 if choice.is_new and index.row() else 0))

    @guarded
    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        choice: Choice = index.data(_KEY)
        now = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if choice.is_new and index.row():
            painter.setPen(QColor(now.line))
            painter.drawLine(rect.left() + 6, rect.top() + 4, rect.right() - 6, rect.top() + 4)
            rect.setTop(rect.top() + 9)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.selection))
            painter.drawRoundedRect(rect, 6, 6)
        inside = rect.adjusted(_INSIDE, 0, -_INSIDE, 0)
        painter.setFont(option.font)
        if choice.is_new:
            size = 16
            spot = QPoint(inside.left(), inside.center().y() - size // 2)
            painter.drawPixmap(spot, icons.pixmap("plus", now.quiet, size))
            inside.setLeft(inside.left() + size + 8)
        about = elided(painter.fontMetrics(), choice.about, inside.width() * 2 // 3)
        beside = painter.fontMetrics().horizontalAdvance(about)
        painter.setPen(QColor(now.quiet))
        right = QRect(inside)
        right.setLeft(inside.right() - beside)
        draw_line(painter, right, about)
        room = inside.width() - (beside + 12 if about else 0)
        painter.setPen(QColor(now.quiet if choice.is_new else now.ink))
        self._draw_name(painter, QRect(inside.left(), inside.top(), room, inside.height()), choice)
        painter.restore()

    def _draw_name(self, painter: QPainter, rect: QRect, choice: Choice) -> None:
        holder = self.parent()
        completion = holder.parent() if holder is not None else None
        typed = completion.typed() if isinstance(completion, Completion) else ""
        text = elided(painter.fontMetrics(), choice.text, rect.width() - 20)
        at, end = _found(text, typed) if not choice.is_new else (-1, -1)
        parts = [(text, False)]
        if at >= 0:
            parts = [(text[:at], False), (text[at:end], True), (text[end:], False)]
        left = rect.left()
        for part, is_bold in parts:
            font = QFont(painter.font())
            font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
            painter.setFont(font)
            draw_line(painter, QRect(left, rect.top(), rect.right() - left, rect.height()), part)
            left += painter.fontMetrics().horizontalAdvance(part)
        mark = theme.tier_mark(choice.tier)
        if mark:
            colour, _ground = theme.tier_colours(theme.current(), choice.tier, "")
            painter.setPen(QColor(colour))
            place = QRect(left + 6, rect.top(), rect.right() - left, rect.height())
            draw_line(painter, place, mark)


def _found(text: str, typed: str) -> tuple[int, int]:
    """Where in a text stands what was typed, in Traditional or Simplified; (-1, -1) if nowhere."""
    wanted = fold(typed)
    folded, places = fold_places(text)
    at = folded.find(wanted) if wanted else -1
    return (places[at][0], places[at + len(wanted) - 1][1]) if at >= 0 else (-1, -1)
