"""The time of each colleague by tier: hours, shares and how far they are off; nothing is read."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from kehuapp.book.review import time_words
from kehuapp.book.review.time_spent import StaffTime, estimated_of, total_of
from kehuapp.i18n import translate
from kehuapp.sheets.charts.table import Column, Table
from kehuapp.sheets.charts.values import SHARE
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided, one_line, plain_hint
from kehuapp.ui.kit.painting.rows import set_up_table
from kehuapp.ui.review.figure_table import table_of_texts
from kehuapp.ui.review.save_button import wishes_to_save

ROW = 46  # pixels
_BULLET = Qt.ItemDataRole.UserRole  # (share, target or None, tier, the shop's colour)
_BAR, _TARGET, _FOOT = 5, 2, 5  # pixels of the bar, its target, and below both
_NUMBERS = (1, 2)


class StaffTable(QTableWidget):
    """Enter or a double click asks for the time of that colleague alone, S for all of it as a
    file."""

    staff_requested = Signal(int)
    save_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_up_table(self, ROW)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(_Bullets(self))
        self._rows: Sequence[StaffTime] = ()
        self.itemDoubleClicked.connect(lambda item: self._open(item.row()))

    def show_staff(self, rows: Sequence[StaffTime], looks: TierLooks) -> None:
        """Show them in their order."""
        self._show_heads(looks)
        self._rows = rows
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, text in enumerate(cells_of(row)):
                item = QTableWidgetItem(text)
                if column in _NUMBERS:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                item.setToolTip(plain_hint(text))
                self.setItem(at, column, item)
            if total_of(row.parts):
                for column, part in enumerate(row.parts, 3):
                    bullet = (part.share, part.target, part.tier, looks.colour(part.tier))
                    self.item(at, column).setData(_BULLET, bullet)  # type: ignore[union-attr]
        if rows:
            self.setCurrentCell(0, 0)

    def _show_heads(self, looks: TierLooks) -> None:
        heads = heads_of_staff(looks)
        self.setColumnCount(len(heads))
        for column, head in enumerate(heads):
            item = QTableWidgetItem(head)
            side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
            wide = self.fontMetrics().horizontalAdvance(head) + 30
            self.setColumnWidth(column, max(wide, 90))
        for column in (0, 3, 4, 5):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def as_table(self, looks: TierLooks) -> Table:
        """All of it, for a file: minutes and shares, with which one can reckon."""
        tiers = [words.tier_word(looks, tier) for tier in words.TIERS]
        target = translate("Chart", "Target")
        columns = (
            Column(translate("TimeBudget", "Colleague")),
            Column(translate("TimeBudget", "Minutes"), True),
            Column(translate("TimeBudget", "Estimated minutes"), True),
            *(Column(head, True) for tier in tiers for head in (tier, f"{tier} · {target}")),
        )

        rows = self._rows

        def texts(at: int) -> Sequence[str]:
            row = rows[at]
            shares = [
                "" if share is None else SHARE.plain(share)
                for part in row.parts
                for share in (part.share if total_of(row.parts) else None, part.target)
            ]
            return cells_of(row)[0], f"{total_of(row.parts)}", f"{estimated_of(row.parts)}", *shares

        return table_of_texts(self.accessibleName(), columns, len(rows), texts)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._rows):
            self.staff_requested.emit(self._rows[row].staff_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentRow())
        elif wishes_to_save(event):
            self.save_requested.emit()
        else:
            super().keyPressEvent(event)


def heads_of_staff(looks: TierLooks) -> tuple[str, ...]:
    """What stands above the columns, on paper the same."""
    return (
        translate("TimeBudget", "Colleague"),
        translate("TimeBudget", "Time"),
        translate("TimeBudget", "Estimated"),
        *(f"{words.TIER_MARKS[tier]} {words.tier_word(looks, tier)}" for tier in words.TIERS),
    )


def cells_of(row: StaffTime) -> tuple[str, ...]:
    """What stands in the columns of one of them."""
    total = total_of(row.parts)
    name = one_line(row.name, 60) if row.name else translate("TimeBudget", "No name noted")
    if not total:
        return name, "–", "–", "–", "–", "–"
    return (
        name,
        time_words.hours(total),
        words.share_text(estimated_of(row.parts) / total),
        *(
            translate(
                "TimeBudget", "%1 · %2",
                words.share_text(part.share), time_words.off_words(part, total),
            )
            for part in row.parts
        ),
    )  # fmt: skip


class _Bullets(QStyledItemDelegate):
    """Words with a thin bar below them, and the target as a line across it."""

    @guarded
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        bullet = index.data(_BULLET)
        if not bullet:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""  # type: ignore[attr-defined]  # the ground alone
        view = option.widget  # type: ignore[attr-defined]
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, view)
        share, target, tier, own = bullet
        now = theme.current()
        ink, _soft = theme.tier_colours(now, tier, own)
        rect = option.rect  # type: ignore[attr-defined]
        wide = float(rect.width() - 16)
        top = rect.bottom() - _FOOT - _BAR
        painter.save()
        painter.setPen(QColor(now.ink))
        line = rect.adjusted(6, 2, -6, -(_FOOT + _BAR + 2))
        draw_line(painter, line, elided(painter.fontMetrics(), index.data(), line.width()))
        painter.fillRect(QRectF(rect.left() + 6, top, wide, _BAR), QColor(now.grey_soft))
        painter.fillRect(QRectF(rect.left() + 6, top, wide * share, _BAR), QColor(ink))
        if target is not None:
            x = rect.left() + 6 + min(wide - _TARGET, wide * target)
            painter.fillRect(QRectF(x, top - 3, _TARGET, _BAR + 6), QColor(now.ink))
        painter.restore()
