"""The list of copies: its model, how it paints them, and its keys; it reads nothing."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kehuapp.i18n import translate
from kehuapp.store.backups.copies import Copy
from kehuapp.ui.backups.copy_rows import (
    CopyRow,
    reason_words,
    said,
    size_words,
    state_words,
)
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided
from kehuapp.ui.kit.painting.row_model import ROW_ROLE, Index, RowModel
from kehuapp.ui.kit.painting.rows import fill, set_up_rows, weighted

_COPY, _SIDE, _ICON = 56, 18, 16
_BAR = 3  # pixels of the mark at the left of the chosen one


class CopyModel(RowModel[CopyRow]):
    """One column; a row is a `CopyRow`."""

    def show_rows(self, rows: Sequence[CopyRow]) -> None:
        """Show these; where only what is known of them changed, whoever looks stays there."""
        is_same = [row.copy for row in rows] == [row.copy for row in self.rows]
        if is_same:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.replace_rows(rows)

    def said(self, row: CopyRow) -> str:
        return said(row)

    def hint(self, row: CopyRow) -> str:
        return f"{said(row)} · {row.copy.path}"


class CopyDelegate(QStyledItemDelegate):
    """A mark whether it is whole, when it was made and why, what differs since, its size."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(_COPY, option.fontMetrics.height() * 2 + 18))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: CopyRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_copy(painter, option, row)
        now, rect = theme.current(), option.rect
        fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(now.line))
        painter.restore()

    def _paint_copy(self, painter: QPainter, option: QStyleOptionViewItem, row: CopyRow) -> None:
        now, rect = theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            fill(painter, rect, QColor(now.selection))
            fill(painter, QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(now.jade))
        self._paint_mark(painter, rect, row)
        half = rect.height() // 2
        upper = QRect(rect.left() + 45, rect.top() + 5, rect.width() - 45 - _SIDE, half - 3)
        lower = upper.translated(0, half - 4)
        painter.setFont(weighted(option.font, 0.95, False))
        painter.setPen(QColor(now.quiet))
        size = size_words(row.copy.size)
        wide = painter.fontMetrics().horizontalAdvance(size)
        draw_line(painter, QRect(upper.right() - wide, rect.top(), wide, rect.height()), size)
        end = upper.right() - wide - 10
        left = self._paint_when(painter, option, row, upper, end)
        for text in filter(None, (reason_words(row.copy.reason), row.place)):
            area = QRect(left, upper.top(), end - left, upper.height())
            left += self._paint_chip(painter, option, text, area)
        painter.setFont(weighted(option.font, 0.95, False))
        is_bad = row.is_broken or (row.known is not None and bool(row.known.trouble))
        painter.setPen(QColor(now.vermilion if is_bad else now.quiet))
        text = elided(painter.fontMetrics(), state_words(row), end - lower.left())
        draw_line(painter, lower, text)

    def _paint_mark(self, painter: QPainter, rect: QRect, row: CopyRow) -> None:
        now = theme.current()
        name, colour = "check", now.jade
        if row.known is None:
            name, colour = "clock", now.quiet
        elif row.is_broken or row.known.trouble:
            name, colour = "triangle-alert", now.vermilion
        icon = icons.icon(name, colour, _ICON)
        icon.paint(painter, rect.left() + _SIDE, rect.center().y() - _ICON // 2, _ICON, _ICON)

    def _paint_when(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: CopyRow,
        area: QRect,
        end: int,
    ) -> int:
        """Returns where the next one begins."""
        now, left = theme.current(), area.left()
        painter.setPen(QColor(now.ink))
        for text, is_bold, gap in ((row.day, True, 8), (row.time, False, 10)):
            painter.setFont(weighted(option.font, 1.0, is_bold))
            shown = elided(painter.fontMetrics(), text, max(0, end - left))
            draw_line(painter, QRect(left, area.top(), end - left, area.height()), shown)
            left += painter.fontMetrics().horizontalAdvance(shown) + gap
        return left

    def _paint_chip(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, area: QRect
    ) -> int:
        """Returns how wide it is, with what parts it from the next one."""
        now = theme.current()
        painter.setFont(weighted(option.font, 0.85, False))
        wide = painter.fontMetrics().horizontalAdvance(text) + 16
        if wide > area.width():
            return 0
        high = painter.fontMetrics().height() + 4
        pill = QRectF(area.left(), area.center().y() - high / 2 + 1, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.grey_soft))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setPen(QColor(now.ink))
        draw_line(painter, pill.toRect().adjusted(8, 0, 0, 0), text)
        return wide + 6


class CopyList(QListView):
    """`chosen` carries the Copy with the keyboard, or None; Enter and a double click open it."""

    chosen = Signal(object)
    look_requested = Signal()
    bring_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.copies = CopyModel()
        self.setObjectName("copies")
        self.setAccessibleName(translate("Backups", "Backups of this book"))
        self.setModel(self.copies)
        self.setItemDelegate(CopyDelegate(self))
        set_up_rows(self)
        self.selectionModel().currentChanged.connect(lambda *_rows: self.chosen.emit(self.copy()))
        self.doubleClicked.connect(lambda _index: self.look_requested.emit())

    def show_rows(self, rows: Sequence[CopyRow]) -> None:
        """Show these; the keyboard stays with its copy, else goes to the first one."""
        before = self.copy()
        self.copies.show_rows(rows)
        if self.copy() is not None and self.copy() == before:
            return
        places = {row.copy.path: at for at, row in enumerate(rows)}
        at = places.get(before.path, -1) if before is not None else -1
        self._choose(at if at >= 0 else next(iter(places.values()), -1))

    def row(self) -> CopyRow | None:
        """The row with the keyboard."""
        at = self.currentIndex().row()
        return self.copies.rows[at] if 0 <= at < len(self.copies.rows) else None

    def copy(self) -> Copy | None:
        """The copy with the keyboard."""
        row = self.row()
        return row.copy if row is not None else None

    def choose(self, copy: Copy) -> None:
        """Give the keyboard to a copy, if it is there."""
        for at, row in enumerate(self.copies.rows):
            if row.copy.path == copy.path:
                self._choose(at)

    def _choose(self, at: int) -> None:
        self.setCurrentIndex(self.copies.index(at) if at >= 0 else QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not held and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.look_requested.emit()
        elif not held and key == Qt.Key.Key_B:
            self.bring_requested.emit()
        elif not held and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        elif held or not event.text() or not event.text().isprintable():
            super().keyPressEvent(event)
            if self.row() is None and self.copies.rows:
                self._step(1)
        else:
            event.ignore()  # no search by the letters typed: keys are verbs here

    def _step(self, way: int) -> None:
        at = self.currentIndex().row() + way
        if 0 <= at < len(self.copies.rows):
            self._choose(at)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if self.row() is None:
            self._step(1)
