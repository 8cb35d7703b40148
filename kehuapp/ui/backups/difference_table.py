"""The customers who differ between two states of a book, as a table, with ticks if wished."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from kehuapp.book.compare.difference_words import change_words, then_and_now
from kehuapp.book.compare.differences import Difference
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.avatar import paint_avatar
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided, one_line, plain_hint
from kehuapp.ui.kit.painting.rows import fill, set_up_table, weighted

ROW = 38
_WHO, _COMPANY, _THEN, _NOW = range(4)
_AVATAR, _SIDE = 26, 18
_SHARES = (30, 22, 24, 24)  # of the width, in percent
_ONE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class DifferenceModel(QAbstractTableModel):
    """Rows are `Difference`s; `ticks` are the uuids of those who are chosen, None: nobody can be.

    `turns` says the earlier state in the column of now: the other book is the newer one.
    """

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Difference] = []
        self.looks: TierLooks | None = None
        self.ticks: set[str] | None = None
        self.titles: tuple[str, ...] = ("", "", "", "")

    def show_rows(self, rows: Sequence[Difference], looks: TierLooks) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows, self.looks = list(rows), looks
        self.endResetModel()

    def show_titles(self, then: str, now: str) -> None:
        """Say what stands in the columns."""
        self.titles = (
            translate("Backups", "Customer"),
            translate("Backups", "Company"),
            then,
            now,
        )
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 3)

    def tick(self, uuids: Sequence[str], on: bool) -> None:
        """Choose these, or not any more."""
        assert self.ticks is not None
        self.ticks = self.ticks | set(uuids) if on else self.ticks - set(uuids)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    @guarded
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section] if section < len(self.titles) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows) or self.looks is None:
            return None
        row, column = self.rows[index.row()], index.column()
        if role == _ONE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint(self._hint(row))
        if role == Qt.ItemDataRole.CheckStateRole and column == _WHO and self.ticks is not None:
            is_on = row.uuid in self.ticks
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        return None

    def _said(self, row: Difference, column: int) -> str:
        assert self.looks is not None
        if column == _WHO:
            return one_line(row.name, 80)
        if column == _COMPANY:
            return one_line(row.company, 80)
        then, now, more = then_and_now(row, self.looks)
        if column == _THEN:
            return then
        return translate("Backups", "%1 · %n more", now, n=more) if more else now

    def _hint(self, row: Difference) -> str:
        """All that differs."""
        assert self.looks is not None
        pairs = [change_words(change, self.looks) for change in row.changes]
        told = [translate("Backups", "%1 → %2", *pair) for pair in pairs]
        return words.said_together([row.name, *told]) if told else row.name

    @guarded
    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if self.ticks is not None and index.column() == _WHO:
            return found | Qt.ItemFlag.ItemIsUserCheckable
        return found

    @guarded
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self.ticks is None or not index.isValid():
            return False
        self.tick([self.rows[index.row()].uuid], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class DifferenceDelegate(QStyledItemDelegate):
    """The customer with the round picture and the mark of the tier, the rest as quiet words."""

    def __init__(self, table: "DifferenceTable") -> None:
        super().__init__(table)
        self._table = table

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Difference | None = index.data(_ONE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now, rect = theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            fill(painter, rect, QColor(now.selection))
        fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(now.line))
        if index.column() == _WHO:
            self._paint_who(painter, option, index, row)
        else:
            painter.setFont(weighted(option.font, 0.95, False))
            painter.setPen(QColor(now.ink if index.column() > _COMPANY else now.quiet))
            said = index.data(Qt.ItemDataRole.DisplayRole) or ""
            area = rect.adjusted(4, 0, -8, 0)
            draw_line(painter, area, elided(painter.fontMetrics(), said, area.width()))
        painter.restore()

    def _paint_who(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Difference
    ) -> None:
        now, rect = theme.current(), option.rect
        left = rect.left() + _SIDE
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            self._paint_tick(painter, index, QRect(left, rect.top(), 14, rect.height()))
            left += 26
        colour = dict(self._table.colours).get(row.tier, "")
        circle = QRectF(left, rect.center().y() - _AVATAR / 2, _AVATAR, _AVATAR)
        paint_avatar(painter, circle, row.name, row.tier or None, colour)
        left += _AVATAR + 10
        painter.setFont(weighted(option.font, 1.0, True))
        painter.setPen(QColor(now.ink))
        mark = theme.tier_mark(row.tier or None)
        room = rect.right() - left - (22 if mark else 6)
        name = elided(painter.fontMetrics(), one_line(row.name, 80), room)
        draw_line(painter, QRect(left, rect.top(), room, rect.height()), name)
        left += painter.fontMetrics().horizontalAdvance(name) + 5
        painter.setPen(QColor(theme.tier_colours(now, row.tier or None, colour)[0]))
        draw_line(painter, QRect(left, rect.top(), 16, rect.height()), mark)

    def _paint_tick(self, painter: QPainter, index: Index, area: QRect) -> None:
        now = theme.current()
        box = QRectF(area.left() + 0.5, area.center().y() - 6.5, 14, 14)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        is_on = Qt.CheckState(state) == Qt.CheckState.Checked
        painter.setPen(QColor(now.jade_fill if is_on else now.quiet))
        painter.setBrush(QColor(now.jade_fill if is_on else now.panel))
        painter.drawRoundedRect(box, 4, 4)
        if is_on:
            icons.icon("check", now.on_fill, 12).paint(painter, box.toRect().adjusted(1, 1, 0, 0))

    def editorEvent(self, event: Any, model: Any, option: Any, index: Any) -> bool:
        """A click anywhere on the name ticks it."""
        is_click = event.type() == event.Type.MouseButtonRelease
        if is_click and model.ticks is not None and index.column() == _WHO:
            row = index.data(_ONE)
            model.tick([row.uuid], row.uuid not in model.ticks)
            return True
        return False


class DifferenceTable(QTableView):
    """One row at a time, as wide as there is room."""

    bring_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("differences")
        self.setAccessibleName(translate("Backups", "Customers who differ"))
        self.model_ = DifferenceModel()
        self.colours: dict[str, str] = {}
        self.setModel(self.model_)
        self.setItemDelegate(DifferenceDelegate(self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_up_table(self, ROW)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in enumerate(_SHARES):
            self.setColumnWidth(column, self.viewport().width() * share // 100)

    def show_rows(self, rows: Sequence[Difference], looks: TierLooks) -> None:
        """Show these; the keyboard stays with its customer where they are still there."""
        before = self.current()
        self.colours = dict(looks.colours)
        self.model_.show_rows(rows, looks)
        at = next((n for n, row in enumerate(rows) if before and row.uuid == before.uuid), 0)
        if rows:
            self.setCurrentIndex(self.model_.index(at, 0))

    def current(self) -> Difference | None:
        """The customer with the keyboard."""
        at = self.currentIndex().row()
        return self.model_.rows[at] if 0 <= at < len(self.model_.rows) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        row = self.current()
        if not held and event.key() == Qt.Key.Key_Space and self.model_.ticks is not None and row:
            self.model_.tick([row.uuid], row.uuid not in self.model_.ticks)
        elif not held and event.key() == Qt.Key.Key_B:
            self.bring_requested.emit()
        elif held or not event.text() or not event.text().isprintable():
            super().keyPressEvent(event)
        else:
            event.ignore()
