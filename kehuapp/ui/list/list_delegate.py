"""Paints one customer of the list, in two lines or a cell; rows and marks come from the model."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.avatar import paint_avatar
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import elided
from kehuapp.ui.list.list_model import KEY_ROLE, MARK_ROLE, ROW_ROLE

if TYPE_CHECKING:
    from kehuapp.book.search.search_marks import Mark

ROW = 60
AVATAR = 40
SIDE = 14
INSET = 8  # of a cell
_FEWEST = 40  # pixels of words at the right end
_MOST_MEASURED = 200  # characters of a name: wider than any list
BAR = 3  # pixels: the mark of the row in which the keyboard is

_BEHIND = 4  # characters shown behind the first mark

Index = QModelIndex | QPersistentModelIndex
Spans = Sequence[tuple[int, int]]  # what to mark: start and length


class Face(NamedTuple):
    """What a row of the list says, in words; `name` is what assistive programs read out."""

    name: str
    second: str
    right: str
    right_second: str
    tier: str | None
    overdue: bool = False
    hint: str = ""
    cells: Mapping[str, str] = MappingProxyType({})  # the table's other columns
    colour: str = ""  # that the shop gave the tier


class ListDelegate(QStyledItemDelegate):
    """Round picture, name and a quiet line at the left; when and what next at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, row_height(option.fontMetrics))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face = index.data(ROW_ROLE)
        painter.save()
        _paint_ground(painter, option)
        if face is not None:
            self._paint_face(painter, option.font, option.rect, face, index.data(MARK_ROLE))
        painter.restore()

    def _paint_face(
        self, painter: QPainter, font: QFont, rect: QRect, face: Face, mark: "Mark | None"
    ) -> None:
        colours = theme.current()
        top = rect.center().y() - AVATAR / 2
        circle = QRectF(rect.left() + SIDE - 1, top, AVATAR, AVATAR)
        paint_avatar(painter, circle, face.name, face.tier, face.colour)
        left = int(circle.right()) + 11
        right = rect.right() - SIDE

        big = QFont(font)
        big.setPointSizeF(theme.points(1.08))
        big.setWeight(QFont.Weight.DemiBold)
        small = QFont(font)
        small.setPointSizeF(theme.points(0.95))
        upper = QRect(left, rect.center().y() - 22, right - left, 22)
        lower = QRect(left, rect.center().y() + 1, right - left, 20)

        painter.setFont(small)
        # The name comes first: the right side has what it leaves, never more than its share.
        half = (right - left) // 2
        most = min((right - left) * 2 // 5, _room_beside(face, big, right - left))
        when = colours.vermilion if face.overdue else colours.quiet
        upper_width = self._paint_right(painter, upper, face.right, when, most)
        lower_width = self._paint_right(painter, lower, face.right_second, colours.quiet, half)

        painter.setPen(QColor(colours.quiet))
        area = lower.adjusted(0, 0, -lower_width, 0)
        _marked(painter, area, *_around_hit(painter.fontMetrics(), area, *second_line(face, mark)))

        painter.setFont(big)
        painter.setPen(QColor(colours.ink))
        tier = theme.tier_mark(face.tier)
        space = upper.adjusted(0, 0, -upper_width - (20 if tier else 0), 0)
        width = _marked(painter, space, face.name, mark.name_spans if mark else ())
        if tier:
            painter.setFont(small)
            painter.setPen(QColor(theme.tier_colours(colours, face.tier, face.colour)[0]))
            spot = QPointF(left + width + 6, upper.center().y() + QFontMetrics(small).ascent() / 2)
            painter.drawText(spot, tier)

    def _paint_right(
        self, painter: QPainter, area: QRect, text: str, colour: str, most: int
    ) -> int:
        """Words at the right end; returns the width they take with their gap."""
        if not text:
            return 0
        metrics = painter.fontMetrics()
        shown = elided(metrics, text, most)
        if shown in ("", "…"):
            return 0
        painter.setPen(QColor(colour))
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown
        )
        return metrics.horizontalAdvance(shown) + 10


def _room_beside(face: Face, font: QFont, room: int) -> int:
    """What the whole name and the mark of the tier leave free; nothing where it is a few letters:
    cut so short, words say nothing."""
    named = QFontMetrics(font).horizontalAdvance(face.name[:_MOST_MEASURED])
    free = room - named - (20 if face.tier else 0) - 10
    return free if free >= _FEWEST else 0


def row_height(metrics: QFontMetrics) -> int:
    """60 pixels, more when the system's letters are large."""
    return max(ROW, metrics.height() * 2 + 22)


def second_line(face: Face, mark: "Mark | None") -> tuple[str, Spans]:
    """The quiet line and what to mark in it: the line that matched stands first, then the rest."""
    if mark is None or mark.field == "name" or not mark.line:
        return face.second, ()
    at = face.second.find(mark.line)
    if at >= 0 and at + len(mark.line) <= 24:
        return face.second, [(start + at, size) for start, size in mark.spans]
    work = face.second.split(" · ")[0]
    rest = f" · {work}" if work and work != mark.line else ""
    return mark.line + rest, mark.spans


def _is_at(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the keyboard is in this row of a table: only one cell of it knows of itself."""
    view = option.widget
    return (
        isinstance(view, QTableView)
        and view.hasFocus()
        and view.currentIndex().row() == index.row()
        and bool(option.state & QStyle.StateFlag.State_Selected)
    )


def _paint_bar(painter: QPainter, rect: QRect) -> None:
    _fill(painter, rect, QColor(theme.current().jade))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, has_bar: bool = True) -> None:
    colours = theme.current()
    rect = option.rect
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QColor(colours.selection if selected else colours.panel)
    _fill(painter, rect, ground)
    if hovered and not selected:
        faint = QColor(colours.selection)
        faint.setAlpha(90)
        _fill(painter, rect, faint)
    _fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
    if has_bar and selected and option.state & QStyle.StateFlag.State_HasFocus:
        _paint_bar(painter, QRect(rect.left(), rect.top(), BAR, rect.height() - 1))


def _fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Like `fillRect`, which would make the classes of all gradients before the first picture."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)


class CellDelegate(QStyledItemDelegate):
    """A cell of the table; what matched is marked where its text is shown."""

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: Face | None = index.data(ROW_ROLE)
        key = index.data(KEY_ROLE)
        colours = theme.current()
        painter.save()
        _paint_ground(painter, option, has_bar=False)
        if option.rect.left() <= 0 <= option.rect.right() and _is_at(option, index):
            _paint_bar(painter, QRect(0, option.rect.top(), BAR, option.rect.height() - 1))
        if face is not None:
            text = face.name if key == "name" else face.cells.get(key, "")
            mark: Mark | None = index.data(MARK_ROLE)
            spans: Spans = ()
            if mark is not None and key == "name":
                spans = mark.name_spans
            elif mark is not None and mark.field == key and mark.line == text:
                spans = mark.spans
            font = QFont(option.font)
            if key == "name":
                font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            late = key == "due" and face.overdue
            painter.setPen(QColor(colours.vermilion if late else colours.ink))
            if key == "tier":
                painter.setPen(QColor(theme.tier_colours(colours, face.tier, face.colour)[0]))
            area = option.rect.adjusted(INSET, 0, -6, 0)
            if key != "name":
                text, spans = _around_hit(painter.fontMetrics(), area, text, spans)
            _marked(painter, area, text, spans)
        painter.restore()


def _around_hit(metrics: QFontMetrics, area: QRect, text: str, spans: Spans) -> tuple[str, Spans]:
    return around_hit(text, spans, area.width(), metrics.horizontalAdvance)


def around_hit(
    text: str, spans: Spans, room: int, width: Callable[[str], int]
) -> tuple[str, Spans]:
    """A text without so much of its beginning as would push its first mark out of the room."""
    if not spans or width(text) <= room:
        return text, spans
    first, size = spans[0]
    end = min(first + size + _BEHIND, len(text))
    tail = "…" if end < len(text) else ""
    start = next(
        (
            at
            for at in range(first)
            if width(f"{'…' if at else ''}{text[at:end]}{tail}") <= room
            and not (at and text[at] == "…")
        ),
        first,
    )
    if not start:
        return text, spans
    return f"…{text[start:]}", [(at - start + 1, size) for at, size in spans]


def _marked(painter: QPainter, area: QRect, text: str, spans: Spans) -> int:
    """A text in one line with soft gold, and a line below, where it matched; returns its width."""
    metrics = painter.fontMetrics()
    shown = elided(metrics, text, area.width())
    kept = len(text) if shown == text else max(0, len(shown) - 1)
    colours = theme.current()
    top = area.center().y() - metrics.height() // 2
    for start, size in spans:
        end = min(start + size, kept)
        if start < end:
            left = metrics.horizontalAdvance(text[:start])
            width = metrics.horizontalAdvance(text[:end]) - left
            spot = QRect(area.left() + left, top, width, metrics.height() + 1)
            painter.fillRect(spot, QColor(colours.gold_soft))
            painter.fillRect(spot.left(), spot.bottom(), spot.width(), 2, QColor(colours.gold))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)
