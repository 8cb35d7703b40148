"""The painted chart: a mark that follows the mouse and the arrow keys, and what is read there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kehuapp.i18n import translate
from kehuapp.sheets.charts.draw import LEAST_W, drawn, least_height, wished_height
from kehuapp.sheets.charts.drawing import SMALL, Drawing, Mark, Room, Words
from kehuapp.sheets.charts.values import Chart, Pareto
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.charts.painting import Brush, dots_of, font_of, measurer
from kehuapp.ui.kit.guarded import guarded

_Box = tuple[float, float, float, float]
_BUBBLE = (8, 5)  # pixels around what is read
INSIDE = 4  # pixels between the edge, where the keyboard's frame stands, and the chart
_SWATCH = 20  # pixels before the name of the line in a chart
_AWAY = 6  # between a mark and what is read of it
_WIDE = 120.0  # millimetres that a chart wishes for
_LEVEL = 0.01  # millimetres by which marks of one column differ
_PAGE = 10  # marks that Page Up and Page Down go
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}
#: Where arrow keys point in a grid: to the right, down.
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Canvas(QWidget):
    """`opened` tells the customers of a mark that was clicked, or left with Enter; `moved` that
    another one is read."""

    opened = Signal(object)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._drawing = Drawing(0, 0, (), ())
        self._picture = QPixmap()
        self._place: int | None = None  # the mark that is read
        self._bubble: QRectF | None = None  # where it stands
        self._is_pointed = False  # by the mouse, which takes it away again
        self._named: int | None = None  # the customer whom the page speaks of
        self._is_named = False  # the mark is theirs, and nobody reads another one
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.watch().changed.connect(self._repaint)

    def show_chart(self, chart: Chart) -> None:
        """Paint this chart; the mark stays on the same customers, if they are still there."""
        self._chart = chart
        self.setAccessibleDescription(chart.about)
        self._lay_out()
        self._say()
        self.updateGeometry()

    def marks(self) -> Sequence[Mark]:
        """What can be read, from left to right or from top to bottom."""
        return self._drawing.marks

    def drawing(self) -> Drawing:
        """The chart as it is laid out now."""
        return self._drawing

    def mark(self) -> Mark | None:
        """The one that is read."""
        return None if self._place is None else self._drawing.marks[self._place]

    def point_to(self, key: int | None) -> None:
        """Mark the customer whom the page speaks of, until another is read, and then again; None,
        and one whom the chart does not have, takes the mark away."""
        self._named = key
        self._go(None)

    def area_of(self, mark: Mark) -> QRectF:
        """Where a mark is found by the mouse, in pixels."""
        return self._in_pixels(mark.x, mark.y, mark.w, mark.h)

    def sizeHint(self) -> QSize:
        dots = self._dots()
        room = self._room()
        room = room._replace(w=max(room.w, LEAST_W))
        wished = wished_height(self._chart, room) if self._chart else LEAST_W
        return _with_edge(_WIDE * dots, wished * dots)

    def minimumSizeHint(self) -> QSize:
        dots = self._dots()
        room = self._room()
        room = room._replace(w=max(room.w, LEAST_W))
        least = least_height(self._chart, room) if self._chart else 0.0
        return _with_edge(LEAST_W * dots, least * dots)

    def _dots(self) -> float:
        return dots_of(self.logicalDpiY())

    def _room(self) -> Room:
        dots = self._dots()
        size = theme.points()
        measure = measurer(self.font(), dots)
        wide, high = (max(side - 2 * INSIDE, 1) for side in (self.width(), self.height()))
        return Room(wide / dots, high / dots, size, measure)

    def _lay_out(self) -> None:
        """Once for a chart and a size: painting only paints."""
        before = self.mark()
        if self._chart is not None:
            self._drawing = drawn(self._chart, self._room())
        self._place = None if before is None else self._find_again(before)
        if self._place is None or self._is_named:
            self._place = self._named_place()
            self._is_named = self._place is not None
        self._repaint()

    def _named_place(self) -> int | None:
        places = (at for at, one in enumerate(self._drawing.marks) if self._named in one.keys)
        return next(places, None) if self._named is not None else None

    def _find_again(self, mark: Mark) -> int | None:
        """The same mark of another layout, or one of its customers: another number of them may
        share a bar."""
        marks = self._drawing.marks
        same = (at for at, one in enumerate(marks) if one.label == mark.label)
        first = mark.keys[0] if mark.keys else None
        near = (at for at, one in enumerate(marks) if first is not None and first in one.keys)
        return next((at for at in same if marks[at].keys == mark.keys), next(near, None))

    def _repaint(self) -> None:
        self._picture, self._bubble = QPixmap(), None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.FontChange,
            QEvent.Type.ApplicationFontChange,
            QEvent.Type.LanguageChange,
            QEvent.Type.DevicePixelRatioChange,
            QEvent.Type.StyleChange,
        ):
            self._lay_out()
            self.updateGeometry()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._picture.isNull() or self._picture.devicePixelRatioF() != ratio:
            self._picture = self._painted(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        mark = self.mark()
        if mark is not None:
            self._paint_mark(painter, mark)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.current().jade), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def _painted(self, ratio: float) -> QPixmap:
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.translate(INSIDE, INSIDE)
        Brush(painter, self._drawing, self._dots(), self.font()).paint()
        painter.end()
        return made

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._framed(mark))
        if self._is_named and isinstance(self._chart, Pareto):
            self._paint_name(painter, mark)
        else:
            self._paint_bubble(painter, mark)

    def _paint_name(self, painter: QPainter, mark: Mark) -> None:
        """The name in the line below the bars: nothing of the chart is hidden."""
        now, room = theme.current(), self._room()
        font = font_of(self.font(), theme.points(SMALL), True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        said = metrics.elidedText(mark.label, Qt.TextElideMode.ElideRight, self.width() / 2)
        high = room.small_line * self._dots()
        wide = metrics.horizontalAdvance(said) + 12
        area = QRectF(0, self.height() - INSIDE - high, wide, high)
        middle = self._framed(mark).center().x()
        foot = [one for one in self._drawing.shapes if isinstance(one, Words)]
        foot = [one for one in foot if self._in_pixels(*one[:4]).bottom() > area.center().y()]
        # What the line is called stays; what the chart is of goes, where the name would cut it.
        called = (self._in_pixels(*one[:4]).left() for one in foot if one.align == "right")
        right = min(called, default=self.width() + _SWATCH) - _SWATCH
        area.moveLeft(round(max(min(middle - wide / 2, right - wide), 0)))
        for box in (self._in_pixels(*one[:4]) for one in foot if one.align == "left"):
            if box.intersects(area):
                painter.fillRect(box.adjusted(-3, 0, 3, 0), QColor(now.panel))
        painter.fillRect(area, QColor(now.panel))
        painter.setPen(QPen(QColor(now.quiet), 1))
        painter.drawLine(QPointF(middle, area.top() - 5), QPointF(middle, area.top() + 1))
        painter.setPen(QColor(now.ink))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), said)

    def _paint_bubble(self, painter: QPainter, mark: Mark) -> None:
        now, lines = theme.current(), self._lines(mark)
        fonts = [font_of(self.font(), theme.points(), at == 0) for at in range(len(lines))]
        metrics = [QFontMetricsF(font) for font in fonts]
        if self._bubble is None:  # once for a mark: to find the best place takes a while
            wide = max(m.horizontalAdvance(line) for m, line in zip(metrics, lines, strict=True))
            high = sum(m.height() for m in metrics)
            self._bubble = self._place_bubble(mark, wide + 2 * _BUBBLE[0], high + 2 * _BUBBLE[1])
        area = self._bubble
        painter.setPen(QPen(QColor(now.edge), 1))
        painter.setBrush(QColor(now.panel))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(now.ink))
        y = area.top() + _BUBBLE[1]
        for font, measured, line in zip(fonts, metrics, lines, strict=True):
            painter.setFont(font)
            painter.drawText(QPointF(area.left() + _BUBBLE[0], y + measured.ascent()), line)
            y += measured.height()

    def _framed(self, mark: Mark) -> QRectF:
        return self._in_pixels(*mark.shown).adjusted(-1, -1, 1, 1)

    def _in_pixels(self, x: float, y: float, w: float, h: float) -> QRectF:
        dots = self._dots()
        return QRectF(x * dots + INSIDE, y * dots + INSIDE, w * dots, h * dots)

    def _lines(self, mark: Mark) -> list[str]:
        """What is read, cut where the chart is narrow."""
        lines = [f"{mark.label}  {mark.value}", *filter(None, (mark.about,))]
        room = self.width() - 2 * _BUBBLE[0] - 2
        metrics = QFontMetricsF(font_of(self.font(), theme.points(), True))
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]

    def _place_bubble(self, mark: Mark, wide: float, high: float) -> QRectF:
        """Above, beside or below the mark, all of it on the chart, where it hides the least."""
        shown, dots = self._framed(mark), self._dots()
        x, y = shown.center().x() - wide / 2, shown.center().y() - high / 2
        corners = (
            (x, shown.top() - _AWAY - high),
            *(
                (left, top)
                for left in (shown.right() + _AWAY, shown.left() - _AWAY - wide)
                for top in (shown.top(), y, shown.bottom() - high)
            ),
            (x, shown.bottom() + _AWAY),
        )
        boxes = [one.shown for one in self._drawing.marks]
        boxes += [one[:4] for one in self._drawing.shapes if isinstance(one, Words)]
        boxes += 3 * [mark.shown]  # what is read counts most
        areas = []
        for left, top in corners:
            left = round(min(max(left, 0.0), max(self.width() - wide, 0.0)))
            top = round(min(max(top, 0.0), max(self.height() - high, 0.0)))
            area = ((left - INSIDE) / dots, (top - INSIDE) / dots, wide / dots, high / dots)
            areas.append((sum(_common(area, box) for box in boxes), QRectF(left, top, wide, high)))
        return min(areas, key=lambda one: one[0])[1]

    def _keys_now(self) -> Sequence[int]:
        mark = self.mark()
        return mark.keys if mark is not None else ()

    def _place_at(self, spot: QPointF) -> int | None:
        marks = self._drawing.marks
        return next((at for at, m in enumerate(marks) if self.area_of(m).contains(spot)), None)

    def _go(self, place: int | None, by_mouse: bool = False) -> None:
        """Read a mark; with None, that of whom the page speaks, if there is one."""
        if place is None and by_mouse and not self._is_pointed:
            return  # the mouse only takes away what it brought
        self._is_pointed = by_mouse
        is_named = place is None
        if is_named:
            place = self._named_place()
        if place == self._place and is_named == self._is_named:
            return
        self._place, self._bubble = place, None
        self._is_named = is_named and place is not None
        mark = self.mark()
        self.setCursor(
            Qt.CursorShape.PointingHandCursor
            if by_mouse and mark is not None and mark.keys
            else Qt.CursorShape.ArrowCursor
        )
        self._say()
        self.update()
        self.moved.emit()

    def _say(self) -> None:
        """Tell a screen reader what is read now."""
        mark, title = self.mark(), self._chart.title if self._chart else ""
        said = translate("Chart", "%1: %2", title, mark.said) if mark else title
        self.setAccessibleName(said)
        if mark is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, mark.said))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(self._place_at(event.position()), by_mouse=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._is_pointed:
            self._go(None, by_mouse=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or place is None:
            super().mousePressEvent(event)
            return
        self._go(place)
        self._open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in by_keys and self._drawing.marks:
            self._go(self._place or 0)

    def event(self, event: QEvent) -> bool:
        # The keys of the chart go before those of the window while it has the keyboard.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if not plain.value and self._is_key(event.key()):
                event.accept()
                return True
        return super().event(event)

    def _is_key(self, key: int) -> bool:
        ends = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return key in _STEPS or key in ends

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        marks, key = self._drawing.marks, Qt.Key(event.key())
        if plain.value or not marks or not self._is_key(key):
            if key == Qt.Key.Key_Escape and self._place is not None and not self._is_named:
                self._go(None)
            else:
                super().keyPressEvent(event)
            return
        last = len(marks) - 1
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(last)
        elif self._place is None:
            self._go(0 if _STEPS[key] > 0 else last)
        elif self._drawing.is_grid and key in _WAYS:
            self._go(_beside(marks, self._place, *_WAYS[key]))
        else:
            self._go(min(max(self._place + _STEPS[key], 0), last))

    def _open(self) -> None:
        keys = self._keys_now()
        if keys:
            self.opened.emit([*keys])


def _with_edge(wide: float, high: float) -> QSize:
    return QSize(round(wide) + 2 * INSIDE, round(high) + 1 + 2 * INSIDE)


def _beside(marks: Sequence[Mark], place: int, right: int, down: int) -> int:
    """The next mark in a direction: in the next column the one most level with this, in the same
    column the next; where there is none, this."""
    here = marks[place]
    x, y = here.x + here.w / 2, here.y + here.h / 2
    found: list[tuple[float, float, int]] = []
    for at, mark in enumerate(marks):
        over, below = mark.x + mark.w / 2 - x, mark.y + mark.h / 2 - y
        if right and over * right > _LEVEL:
            found.append((abs(over), abs(below), at))
        elif down and abs(over) <= _LEVEL and below * down > 0:
            found.append((abs(below), 0.0, at))
    return min(found)[2] if found else place


def _common(one: _Box, other: _Box) -> float:
    """How large a part two boxes share."""
    across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    down = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return across * down if across > 0 and down > 0 else 0.0
