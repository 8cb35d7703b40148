"""Paints one row of the sidebar's tree; what the rows mean is the tree's matter."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from kehuapp.book.list.contact_list import Place
from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, legible, theme
from kehuapp.ui.kit.avatar import initial
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import elided, plain_hint
from kehuapp.ui.work import places

PLACE_ROLE = Qt.ItemDataRole.UserRole
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1  # the words at the right end
ICON_ROLE = Qt.ItemDataRole.UserRole + 2
NAME_ROLE = Qt.ItemDataRole.UserRole + 4  # the name as stored, while another is being typed
URGENT_ROLE = Qt.ItemDataRole.UserRole + 3  # the count is shown as a red badge
COLOUR_ROLE = Qt.ItemDataRole.UserRole + 5  # of the icon or the mark, as the shop chose it
PAGE_ROLE = Qt.ItemDataRole.UserRole + 7  # of the row of a page: its name
SWITCH_ROLE = Qt.ItemDataRole.UserRole + 6  # of a heading: a click on it switches something

ROW = 30
INDENT = 20
INSET = 8
CHEVRON = 18

Index = QModelIndex | QPersistentModelIndex


def depth(index: Index) -> int:
    """How deep a row hangs in the tree."""
    found = 0
    while index.parent().isValid():
        index = index.parent()
        found += 1
    return found


def chevron_area(rect: QRect, index: Index) -> QRect:
    """Where a click folds or unfolds a row that has rows below it."""
    return QRect(INSET + 2 + depth(index) * INDENT, rect.top(), CHEVRON, rect.height())


class TreeDelegate(QStyledItemDelegate):
    """Headings are small and quiet; rows have an icon, a name and a count.

    On a rail they have the icon alone, groups without one of their own their first letter.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_rail = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, max(ROW, option.fontMetrics.height() + 10))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = index.data(PLACE_ROLE)
        rect = option.rect.adjusted(INSET, 0, -INSET, 0)
        rect.setLeft(INSET)
        if self.is_rail:
            self._paint_on_rail(painter, option, index, rect, place)
        elif place is None and not index.data(ICON_ROLE):
            self._paint_heading(painter, option, index, rect)
        else:
            self._paint_row(painter, option, index, rect, place)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(100)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        left = self._text_left(index) - 6
        rect = QRect(left, option.rect.top() + 2, option.rect.right() - left - INSET, ROW - 4)
        editor.setGeometry(rect)

    def _text_left(self, index: Index) -> int:
        place = index.data(PLACE_ROLE)
        left = INSET + 8 + depth(index) * INDENT
        if (place is not None and place.kind != "group") or index.data(PAGE_ROLE):
            return left + 24
        return left + CHEVRON - 4 + 24

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        font = QFont(option.font)
        font.setPointSizeF(theme.points(0.88))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().quiet))
        area = rect.adjusted(8, 8, -8, -2)
        right = self._right_of_heading(index, option.font, rect)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), index.data())
        if index.data(SWITCH_ROLE):
            painter.setPen(QColor(theme.current().jade))
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), right
        )

    def _right_of_heading(self, index: Index, font: QFont, rect: QRect) -> str:
        """The words at the right end; those of the tiers only while a tier says what they head."""
        at = index.row() + 1
        is_of_tiers = _is_tier(index.sibling(at, 0))
        while _is_tier(row := index.sibling(at, 0)):
            told = self._count_words(row, font, rect)
            if told != _short(told):
                return str(index.data(COUNT_ROLE) or "")
            at += 1
        return "" if is_of_tiers else str(index.data(COUNT_ROLE) or "")

    def _paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        rect: QRect,
        place: Place | None,
    ) -> None:
        colours = theme.current()
        selected = _paint_ground(painter, option, rect)
        left = self._text_left(index)
        if option.state & QStyle.StateFlag.State_Children:
            expanded = bool(option.state & QStyle.StateFlag.State_Open)
            name = "chevron-down" if expanded else "chevron-right"
            spot = chevron_area(rect, index)
            painter.drawPixmap(
                spot.left() + 1,
                rect.center().y() - 6,
                icons.pixmap(name, colours.quiet, 14, painter.device().devicePixelRatioF()),
            )
        self._paint_icon(painter, place, index, left - 24, rect)
        right = self._paint_count(painter, option, index, rect)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if selected else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colours.quiet if place and place.kind == "trash" else colours.ink))
        area = QRect(left, rect.top(), right - left - 6, rect.height())
        text = elided(painter.fontMetrics(), index.data() or "", area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_on_rail(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        rect: QRect,
        place: Place | None,
    ) -> None:
        colours = theme.current()
        if place is None and not index.data(ICON_ROLE):
            painter.fillRect(
                QRect(rect.left() + 4, rect.center().y(), rect.width() - 8, 1), QColor(colours.line)
            )
            return
        selected = _paint_ground(painter, option, rect)
        icon = index.data(ICON_ROLE)
        if place is not None and place.kind == "group" and icon == places.ICONS["group"]:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(self._icon_colour(place, index)))
            letter = initial(str(index.data() or ""))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), letter)
        else:
            self._paint_icon(painter, place, index, rect.center().x() - 7, rect)
        count = str(index.data(COUNT_ROLE) or "")
        if count and index.data(URGENT_ROLE):
            font = QFont(option.font)
            font.setPointSizeF(theme.points(0.72))
            painter.setFont(font)
            ground = colours.selection if selected else colours.sidebar
            wide = painter.fontMetrics().horizontalAdvance(count)
            spot = QRect(rect.right() - wide - 2, rect.top(), wide + 2, rect.height() // 2)
            painter.fillRect(spot, QColor(ground))
            painter.setPen(QColor(colours.vermilion))
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), count)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        count = str(index.data(COUNT_ROLE) or "")
        is_of_time = _short(count) != count
        if not (self.is_rail or is_of_time) or not index.data(NAME_ROLE):
            return super().helpEvent(event, view, option, index)
        parts = (str(index.data(NAME_ROLE)), count)
        lines = [plain_hint("   ".join(part for part in parts if part))]
        if is_of_time:
            lines.append(plain_hint(time_hint()))
        QToolTip.showText(event.globalPos(), f"<nobr>{'<br>'.join(lines)}</nobr>", view)
        return True

    def _icon_colour(self, place: Place | None, index: Index) -> str:
        colours = theme.current()
        own = index.data(COLOUR_ROLE) or ""
        if place is not None and place.kind == "tier":
            return theme.tier_colours(colours, place.tier, own)[0]
        if own:
            return legible.tint(own, colours.name == "dark", (colours.sidebar, colours.selection))[
                0
            ]
        return colours.quiet if place is not None and place.kind == "trash" else colours.ink

    def _paint_icon(
        self, painter: QPainter, place: Place | None, index: Index, left: int, rect: QRect
    ) -> None:
        colour = self._icon_colour(place, index)
        if place is not None and place.kind == "tier":
            painter.setPen(QColor(colour))
            spot = QRect(left - 4, rect.top(), 24, rect.height())
            mark = theme.tier_mark(place.tier)
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), mark)
            return
        name = index.data(ICON_ROLE)
        picture = icons.pixmap(name, colour, 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(left, rect.center().y() - 7, picture)

    def wide(self, name: str, count: str, font: QFont) -> int:
        """What a row at the top takes with its whole name and all that stands beside it."""
        bold, small = self._fonts(font)
        told = QFontMetrics(small).horizontalAdvance(count) + 6 if count else 0
        named = QFontMetrics(bold).horizontalAdvance(name)
        return INSET + 8 + 24 + named + 6 + told + 8 + INSET

    def _fonts(self, font: QFont) -> tuple[QFont, QFont]:
        """Of the name of a selected row, and of the words at the right end."""
        bold, small = QFont(font), QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(theme.points(0.92))
        return bold, small

    def _count_words(self, index: Index, font: QFont, rect: QRect) -> str:
        """The words at the right end. Where the name of one tier has no room beside all of
        them, all tiers write one % alone, or only the number of their people, like other rows."""
        count = str(index.data(COUNT_ROLE) or "")
        if _short(count) == count:
            return count
        bold, small = map(QFontMetrics, self._fonts(font))
        room = rect.right() - 8 - self._text_left(index) - 12
        at = index.row()
        while _is_tier(index.sibling(at - 1, 0)):
            at -= 1
        shorten: list[Callable[[str], str]] = [str, _tighter, _short]
        while len(shorten) > 1 and _is_tier(row := index.sibling(at, 0)):
            told = small.horizontalAdvance(shorten[0](str(row.data(COUNT_ROLE) or "")))
            if bold.horizontalAdvance(str(row.data() or "")) + told > room:
                del shorten[0]
            else:
                at += 1
        return shorten[0](count)

    def _paint_count(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> int:
        colours = theme.current()
        count = self._count_words(index, option.font, rect)
        if not count:
            return rect.right() - 8
        font = QFont(option.font)
        font.setPointSizeF(theme.points(0.92))
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(count)
        if index.data(URGENT_ROLE):
            size = painter.fontMetrics().height()
            wide = max(size, width + 10)
            badge = QRectF(rect.right() - 8 - wide, rect.center().y() - size / 2 + 0.5, wide, size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.vermilion_soft))
            painter.drawRoundedRect(badge, size / 2, size / 2)
            painter.setPen(QColor(colours.vermilion))
            painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), count)
            return round(badge.left())
        painter.setPen(QColor(colours.quiet))
        area = rect.adjusted(0, 0, -8, 0)
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), count
        )
        return rect.right() - 8 - width


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> bool:
    """What tells a row that is selected, below the mouse, or both; whether it is selected."""
    colours = theme.current()
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if selected or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(colours.selection)
        if not selected:
            ground.setAlpha(110)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(rect), 6, 6)
    if selected and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(colours.jade))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    return selected


def time_hint() -> str:
    """What the words beside a tier mean."""
    return translate(
        "Sidebar",
        "Number of customers · their share of your time in the last 90 days / the share that you "
        "want to give them",
    )


def _tighter(count: str) -> str:
    return count.replace("%/", "/")


def _short(count: str) -> str:
    """Of the words beside a tier the number of its people, of others all."""
    return count.partition(" · ")[0]


def _is_tier(index: Index) -> bool:
    place = index.data(PLACE_ROLE) if index.isValid() else None
    return place is not None and place.kind == "tier"
